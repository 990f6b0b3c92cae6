// check_std: parses and type-checks the whole standard library from source with go/parser and go/types, nothing else, in
// one thread, and prints "CPU-SECONDS PEAK-MIB PACKAGES LINES", as check_std.c does for ours. Run with GOROOT set.
package main

import (
	"fmt"
	"go/ast"
	"go/build"
	"go/parser"
	"go/token"
	"go/types"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"syscall"
)

type loader struct {
	fset     *token.FileSet
	packages map[string]*types.Package
	lines    int
	errors   int
}

func (l *loader) Import(path string) (*types.Package, error) { return l.ImportFrom(path, "", 0) }

func (l *loader) ImportFrom(path, folder string, _ types.ImportMode) (*types.Package, error) {
	if path == "unsafe" {
		return types.Unsafe, nil
	}
	if strings.HasPrefix(path, "golang.org/x/") {
		path = "vendor/" + path
	}
	if p := l.packages[path]; p != nil {
		return p, nil
	}
	info, err := build.ImportDir(filepath.Join(runtime.GOROOT(), "src", path), 0)
	if err != nil {
		return nil, err
	}
	var files []*ast.File
	for _, name := range info.GoFiles {
		f, err := parser.ParseFile(l.fset, filepath.Join(info.Dir, name), nil, parser.SkipObjectResolution)
		if err != nil {
			return nil, err
		}
		l.lines += l.fset.File(f.Pos()).LineCount()
		files = append(files, f)
	}
	config := types.Config{Importer: l, Sizes: types.SizesFor("gc", "amd64"), Error: func(error) { l.errors++ }}
	p, _ := config.Check(path, l.fset, files, &types.Info{ // what a compiler needs to know
		Types: map[ast.Expr]types.TypeAndValue{}, Defs: map[*ast.Ident]types.Object{}, Uses: map[*ast.Ident]types.Object{},
		Selections: map[*ast.SelectorExpr]*types.Selection{}, Instances: map[*ast.Ident]types.Instance{},
		Implicits: map[ast.Node]types.Object{}})
	l.packages[path] = p
	return p, nil
}

func main() {
	runtime.GOMAXPROCS(1)
	list, err := exec.Command("go", "list", "std").Output()
	if err != nil {
		panic(err)
	}
	l := &loader{fset: token.NewFileSet(), packages: map[string]*types.Package{}}
	for _, path := range strings.Fields(string(list)) {
		if _, err := l.Import(path); err != nil {
			fmt.Fprintln(os.Stderr, "check_std:", path, err)
		}
	}
	if l.errors > 0 {
		fmt.Fprintln(os.Stderr, "check_std:", l.errors, "errors")
	}
	var usage syscall.Rusage
	syscall.Getrusage(syscall.RUSAGE_SELF, &usage)
	seconds := func(t syscall.Timeval) float64 { return float64(t.Sec) + float64(t.Usec)/1e6 }
	fmt.Printf("%.2f %.0f %d %d\n", seconds(usage.Utime)+seconds(usage.Stime), float64(usage.Maxrss)/1024, len(l.packages), l.lines)
}

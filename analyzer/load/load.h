// load: import paths and folders into parsed, checked packages.
//
// A Loader knows a GOROOT and, if wanted, GOPATH folders or a module. It chooses a package's files as go build does for linux/amd64
// without cgo (build constraints, file names, GOEXPERIMENT defaults of the release), parses them in name order and
// checks imports first, each once. Packages stay in the World. What cannot be read or found is an error text, which the
// importer's caller reports at the import. An error in a package is its own: what imports it is left out, nothing else is touched.
// Rules: go/build (goodOSArchFile, shouldBuild), cmd/go/internal/load (vendored packages of the standard library).
#ifndef ESCAPEMENT_LOAD_H
#define ESCAPEMENT_LOAD_H

#include "../types/types.h"

typedef struct Loader {
    World *world;
    const char *goroot;        // NULL: nothing can be loaded from source
    VEC(const char *) gopaths;
    struct Module *module;     // NULL: none
    bool trims_paths;          // files are named as go build -trimpath does: "net/http/server.go", whatever machine this is
    // Called after a package was checked, dependencies first; may be NULL. For packages reached by an import and loaded ones, but for
    // those that import one with errors: they are left out, as by go build. The errors are of this package alone.
    void (*on_package)(void *context, Package *package, Diagnostics *errors);
    void *context;
    NewTypes *new_types;       // while on_package runs: those of a module's package; NULL: of another
    int depth;                 // nested imports, for the limit on cycles
    Map loading;               // paths that are or were being loaded -> their folders: import cycles
} Loader;

// Files of a folder that belong to the build by their names, sorted by name; full paths. Test files are left out. suffix: ".go", ".s".
typedef VEC(const char *) PathVec;
PathVec load_list_files(Loader *loader, const char *folder, const char *suffix);
// Does the file belong to the build, by its name, and by the //go:build or +build lines in its text? *fault: what is wrong with such a
// line, in the go command's words; NULL: nothing. constraint.c
bool load_matches_name(const char *filename, const char *suffix);
bool load_matches_text(Arena *arena, int release_minor, const char *text, size_t length, const char **fault);
// And by what it is: not one that imports "C", since cgo is off, nor of "package documentation", which is none. Else parsed.
SourceFile *load_parse_file(World *world, const char *path, const char *text, size_t length, const SyntaxOptions *options, Diagnostics *diagnostics);

// The package of an import path, loading it and what it imports if needed; NULL and *error if there is none.
// An Importer (types.h) whose context is the Loader.
Package *load_import(void *loader, World *world, const Atom *path, Package *importing, const char **error);

// May a program of one's own import it? Internal packages and vendored ones it may not.
bool load_is_importable(const char *path);
// Why not, in the go command's words; also for a path that leads to no package.
const char *load_refusal(Arena *arena, const char *path);
// Of the packages, those whose path or name is near the wanted one, nearest first, a handful at most.
PathVec load_near_paths(Arena *arena, const char *const *packages, int count, const char *wanted);

// All packages of the standard library with Go files for this build, sorted by path (without cmd).
PathVec load_list_std(Loader *loader);
// Of a folder and those below it, of the import path: as `go list ./...` there, without vendored packages, testdata, what begins
// with "." or "_", and other modules.
PathVec load_list_below(Loader *loader, const char *folder, const char *path);

// Reads the sizes in which the release's allocator hands out memory into the World; none if its source is elsewhere.
// Rule: internal/runtime/gc/sizeclasses.go.
void load_size_classes(Loader *loader);

// A whole file in arena; NULL if it cannot be read.
const char *load_read_file(Arena *arena, const char *path, size_t *length);

#endif

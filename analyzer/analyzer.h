// analyzer: the whole analyzer behind one door, as the command, the worker and the tests use it.
//
//     Analyzer *a = analyzer_open(&(AnalyzerSource){.pack = "go1.27.pack"}, error, sizeof error);
//     AnalyzerFile file = {"main.go", text, length};
//     AnalyzerReport report = analyzer_run(a, &(AnalyzerOptions){.detail = 1}, &file, 1);
//     fwrite(report.body, 1, report.length, stdout);
//     analyzer_close(a);
//
// An Analyzer holds one Go release's standard library, ready to be imported: mapped from a pack, or loaded from a GOROOT's
// source (seconds). analyzer_run changes what it holds, so run it once per Analyzer; a process that serves many opens one,
// forks, and runs in the child: the library's pages are shared, nothing of one run is seen by the next.
//
// Everything returned belongs to the Analyzer. Limits (base/limits.h) end as diagnostics; a broken invariant or
// failed allocation prints to stderr and aborts the process, which the parent turns into an answer.
#ifndef ESCAPEMENT_ANALYZER_H
#define ESCAPEMENT_ANALYZER_H

#include <stdbool.h>
#include <stddef.h>

#include "base/compiler_options.h"

#define ANALYZER_VERSION "0.1.0"
#define ANALYZER_DEFAULT_RELEASE 27 // go1.27

typedef struct Analyzer Analyzer;

typedef struct AnalyzerSource {
    const char *pack;        // a pack file; or else
    const char *goroot;      // a GOROOT with sources. With a pack: what it was made of, so that places in the library name its files
    const char *const *gopaths; // NULL-terminated, may be NULL
    const char *folder;      // absolute; the Go module around it has other packages that code may import; NULL: none
    const char *const *imports; // with preload: packages of the gopaths to load, too; NULL-terminated, may be NULL
    int release_minor;       // 27 or 26 when loading from source; 0: what GOROOT/VERSION says
    bool preload;            // load the whole standard library at once instead of on import (source only); its files are then named as
                             // in a pack, by go build -trimpath's rule: "net/http/server.go"
    bool verify;             // check the pack's hash: once in a daemon, not in every run of a command
    bool in_memory;          // read the pack, into large pages, instead of mapping it, and check its hash: for a daemon that forks
} AnalyzerSource;

typedef struct AnalyzerFile {
    const char *name;        // "./main.go": printed as it is
    const char *text;        // need not end in NUL
    size_t length;           // bytes
} AnalyzerFile;

typedef enum AnalyzerOutput { // of AnalyzerReport.body
    ANALYZER_TEXT,     // what go build -gcflags=-m prints
    ANALYZER_JSON,     // the report of POST /api/v1/analyze (README, "API")
    ANALYZER_SARIF,    // SARIF 2.1.0
    ANALYZER_HTML,     // the code with its marks, as a <section> for a page with embed.css
    ANALYZER_SVG,      // the same as a picture of its own
    ANALYZER_MARKDOWN, // the same as text
} AnalyzerOutput;

enum { // kinds of lines, to be kept in what is answered
    ANALYZER_SHOW_ESCAPES = 1 << 0,
    ANALYZER_SHOW_INLINING = 1 << 1,
    ANALYZER_SHOW_LEAKS = 1 << 2,
    ANALYZER_SHOW_STACK = 1 << 3,
    ANALYZER_SHOW_ALL = (1 << 4) - 1, // and what is of none of these kinds
};

typedef enum AnalyzerTheme { ANALYZER_AUTO, ANALYZER_LIGHT, ANALYZER_DARK } AnalyzerTheme;

typedef struct AnalyzerOptions {
    int detail;              // 1: -m, 2: -m=2
    CompilerOptions compiler;
    bool check_only;         // errors, no analysis
    int lang_minor;          // the language version: 22 is go1.22; 0: the release's
    AnalyzerOutput output;
    bool graph;              // JSON with the escape graph
    int show;                // 0: all
    AnalyzerTheme theme;     // of HTML and SVG
    int first_line, last_line; // of the first file, in HTML, SVG and Markdown; 0: from its start, to its end
    bool no_summary;         // in these
    const char *layout_arch; // GOARCH of the struct layouts in JSON: "amd64", "386", "arm64"; NULL: as analyzed
    const char *import_path; // header line of text, and, in a module, what may be imported; NULL: "command-line-arguments"
    const char *folder;      // the files', absolute: text shows other files' names as go build would when run in cwd;
    const char *cwd;         // NULL: as they are
    bool is_whole_folder;    // the folder's assembly belongs to the package
} AnalyzerOptions;

typedef enum AnalyzerStatus {
    ANALYZER_OK = 0,         // analyzed
    ANALYZER_GO_ERRORS = 1,  // the Go code has errors; they are in text and JSON
} AnalyzerStatus;

typedef struct AnalyzerReport {
    AnalyzerStatus status;
    const char *body;        // as options.output says
    size_t length;
} AnalyzerReport;

// NULL and a message in error if the pack or GOROOT can't be used.
Analyzer *analyzer_open(const AnalyzerSource *source, char *error, size_t error_size);
// Loads and analyzes the whole standard library, and source->imports, and writes them as a pack (pack/pack.h); false and a message if it cannot.
bool analyzer_write_pack(const AnalyzerSource *source, const char *path, char *error, size_t error_size);
// The import path of the package in source->folder, and the language version of its module; NULL: it is in none.
const char *analyzer_module_package(const Analyzer *analyzer, int *lang_minor);
// The folder of a package of that module itself by its import path, or of all below one by "path/..."; NULL: it is of none.
const char *analyzer_module_folder(Analyzer *analyzer, const char *path);
// Import paths of the packages in a folder (absolute) of that module and, if wanted, in those below it, sorted; NULL and a message in
// error if it is not of the module or there are none.
const char *const *analyzer_module_packages(Analyzer *analyzer, const char *folder, bool below, int *count, char *error, size_t error_size);
// Does a file with this text belong to the build, by its //go:build or +build lines? (That of its folder's package, which also has no
// file that imports "C".) *fault: what is wrong with such a line; NULL: nothing.
bool analyzer_builds_file(const Analyzer *analyzer, const char *text, size_t length, const char **fault);
// "go1.27.3", of the library that was opened.
const char *analyzer_go_version(const Analyzer *analyzer);
// Import paths of the library, sorted, *count of them; a snippet can import those without an internal or vendor element.
const char *const *analyzer_packages(Analyzer *analyzer, int *count);
AnalyzerReport analyzer_run(Analyzer *analyzer, const AnalyzerOptions *options, const AnalyzerFile *files, int file_count);
// Packages by import path, each analyzed from source with what it imports: of the library (if that is source), or of the module; once
// per Analyzer. Each package's text goes to write as soon as it is there.
typedef void (*AnalyzerWrite)(void *context, const char *text, size_t length);
AnalyzerStatus analyzer_run_packages(Analyzer *analyzer, const AnalyzerOptions *options, const char *const *paths, int count,
                                     AnalyzerWrite write, void *context);
bool analyzer_knows_arch(const char *name); // as layout_arch
void analyzer_close(Analyzer *analyzer);
// In a forked child, before analyzer_run: memory to begin with, all zero, aligned as a page is, the child's until it ends.
// Without, and when it is used up, the kernel is asked for more.
void analyzer_use_memory(void *memory, size_t bytes);

#endif

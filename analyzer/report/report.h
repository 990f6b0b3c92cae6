// report: what was found, as people and programs read it.
//
// Text is what `go build -gcflags=-m` prints: errors first (sorted, ten at most), else the -m lines in the order in which
// the compiler emits them, under a "# importpath" line. Memory is the Buf's.
// Rules: cmd/compile/internal/base/print.go (errors), cmd/go/internal/work/shell.go (header, relative paths).
#ifndef ESCAPEMENT_REPORT_H
#define ESCAPEMENT_REPORT_H

#include "../ir/ir.h"

// How file names are shown: a folder's own name replaced, as go build does with the package's folder.
typedef struct PathStyle {
    const char *folder;      // "/home/me/x"; NULL: names are shown as they are
    const char *replacement; // "." or "sub"
} PathStyle;

// How go build would show files of folder when run in cwd: relative when that is shorter.
PathStyle report_path_style(Arena *arena, const char *cwd, const char *folder);

// text with the folder's name replaced at line starts and after spaces, as go build does to the compiler's output.
void report_relativize(Buf *out, PathStyle style, const char *text, size_t length);

// The diagnostics that gc would print, in its order: after sorting, dropping repeats, and stopping at ten.
// *too_many is the position of the tenth when it stopped there, else NO_POS.
typedef VEC(const Diagnostic *) DiagnosticRefVec;
DiagnosticRefVec report_select_errors(Arena *arena, const World *world, const Diagnostics *diagnostics, Pos *too_many);
void report_errors_text(Buf *out, const World *world, const Diagnostics *diagnostics);
// "./x.go:3:5: escapement: not supported yet: …", one line each.
void report_unsupported_text(Buf *out, const World *world, const Diagnostics *diagnostics);

#endif

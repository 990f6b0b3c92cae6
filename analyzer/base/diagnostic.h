// Errors in the user's code: collected while the work goes on, sorted and printed by report.
#ifndef ESCAPEMENT_DIAGNOSTIC_H
#define ESCAPEMENT_DIAGNOSTIC_H

#include <stdbool.h>

#include "pos.h"
#include "vec.h"

typedef enum DiagnosticKind {
    DIAGNOSTIC_SYNTAX,      // scanner and parser; message starts with "syntax error: " where gc's does
    DIAGNOSTIC_TYPE,        // type checker
    DIAGNOSTIC_IMPORT,      // an import that leads nowhere
    DIAGNOSTIC_UNSUPPORTED, // valid Go that Escapement does not handle yet: said, never guessed
} DiagnosticKind;

typedef struct Diagnostic {
    DiagnosticKind kind;
    Pos pos;
    const char *message; // gc's words, without position; may hold "\n\t" continuation lines as gc's does
    const char *import_path;        // DIAGNOSTIC_IMPORT: what was to be imported
    const char *const *near_paths;  // and what could be; NULL-terminated, NULL: not looked for
    bool is_soft;        // types2 "soft" error: does not stop the checker's later phases (unused variable, import, label)
} Diagnostic;

typedef struct Diagnostics {
    VEC(Diagnostic) list; // in order of discovery
    Arena *arena;         // owns the messages
} Diagnostics;

void diagnostics_add(Diagnostics *list, DiagnosticKind kind, Pos pos, bool is_soft, const char *format, ...)
    __attribute__((format(printf, 5, 6)));
bool diagnostics_have_errors(const Diagnostics *list); // what is unsupported is none
// After these gc checks no types; after other errors of scanner and parser it does.
bool diagnostics_have_syntax_errors(const Diagnostics *list);

#endif

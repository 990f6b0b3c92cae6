// marks: the errors that the Go project's own tests of its front end expect, written into their sources as comments,
// against those that ours reports.
//
//     marks types2 -goroot DIR (-pack FILE) [-q] [NAME…]     src/internal/types/testdata, as types2's check_test.go does
//     marks syntax -goroot DIR [-q] [NAME…]                  cmd/compile/internal/syntax/testdata, as its error_test.go does
//
// A NAME chooses the packages whose path contains it. Every package is checked in a process of its own, so that a crash
// or endless work fails one. Differences are printed under their file, and the last line sums up.
//
// What stays different, and why:
//     1.26 check/cycles5.go, spec/typeAliases1.23a.go, fixedbugs/issue50779.go    marks under gotypesalias=0, which is
//                                                                                 gone in 1.27: aliases are types here
#ifndef ESCAPEMENT_MARKS_H
#define ESCAPEMENT_MARKS_H

#include "syntax/syntax.h"

typedef enum MarkMatch {
    MARK_CONTAINS, // ERROR "text"
    MARK_REGEX,    // ERRORx "pattern"
    MARK_BROKEN,   // not a quoted string
} MarkMatch;

typedef struct Mark {
    uint32_t line, column; // of the token that it is about; column 0: anywhere in the line
    MarkMatch match;
    const char *text;
    bool is_met;
} Mark;

typedef VEC(Mark) MarkVec;

// Marks behind the token they are about: /* ERROR "x" */ or // ERROR "x" (syntax/testing.go: CommentMap).
MarkVec marks_after_tokens(Arena *arena, const char *text, size_t length);
// Marks before the token, /* ERROR rx */, or in its line, // ERROR rx (syntax/error_test.go: declaredErrors).
MarkVec marks_before_tokens(Arena *arena, const char *text, size_t length);
bool mark_matches(Arena *arena, const Mark *mark, const char *message);

#endif

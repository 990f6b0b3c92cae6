// problem: errors as RFC 9457 answers; the list of them is problems.def, of which the page /docs/problems.html is made, too: their
// `type` is an address of the service.
#ifndef ESCAPEMENT_PROBLEM_H
#define ESCAPEMENT_PROBLEM_H

#include "protocol/buffer.h"

typedef enum ProblemCode {
    PROBLEM_none,
#define PROBLEM(code, status, title, advice) PROBLEM_##code,
#include "problems.def"
#undef PROBLEM
} ProblemCode;

typedef struct Problem {
    ProblemCode code; // PROBLEM_none: all is well
    char detail[256]; // what exactly, for the reader; may be empty
} Problem;

void problem_set(Problem *problem, ProblemCode code, const char *format, ...) __attribute__((format(printf, 3, 4)));
int problem_status(ProblemCode code);
void problem_write(Buffer *out, const Problem *problem);

#endif

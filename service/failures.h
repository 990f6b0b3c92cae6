// failures: analyses that came to their limit of time or memory, by key, so that the same is not tried again at once.
//
// Memory is fixed: a later failure may take the place of an earlier one. Not safe for threads: the pool has a lock.
#ifndef ESCAPEMENT_FAILURES_H
#define ESCAPEMENT_FAILURES_H

#include "key.h"
#include "problem.h"

enum {
    FAILURE_SECONDS = 60, // remembered: on a machine that had too much to do, it may end well then
    FAILURE_PLACES = 1024,
};

typedef struct Failure {
    Key key;
    ProblemCode code; // PROBLEM_none: no failure
    int64_t until_ms;
} Failure;

typedef struct Failures {
    Failure places[FAILURE_PLACES];
} Failures;

void failures_note(Failures *failures, const Key *key, ProblemCode code, int64_t now_ms);
ProblemCode failures_find(const Failures *failures, const Key *key, int64_t now_ms); // PROBLEM_none: not known

#endif

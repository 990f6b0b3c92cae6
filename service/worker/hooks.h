// hooks: ways to misbehave on request, for the tests. Only escapement-worker-test is compiled with them.
//
// A snippet whose first line is `//escapement:test NAME` does NAME before it is analyzed; see hooks.c for the names.
#ifndef ESCAPEMENT_HOOKS_H
#define ESCAPEMENT_HOOKS_H

#include "../protocol/protocol.h"

#ifdef ESCAPEMENT_TEST_HOOKS
void hooks_run_in_child(const AnalyzeMessage *message, uint64_t id); // id: the request's
void hooks_run_in_worker(int status);                                // how a child has ended
#else
static inline void hooks_run_in_child(const AnalyzeMessage *message, uint64_t id) { (void)message, (void)id; }
static inline void hooks_run_in_worker(int status) { (void)status; }
#endif

#endif

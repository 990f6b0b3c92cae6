// warden: the worker's loop, which forks children, hands them requests, and answers for those that fail.
//
// One thread, one poll(). Spare children are forked ahead, so that a request doesn't wait for fork and sandbox. A child
// has one request in its life and a deadline for it; whatever it does, exactly one REPORT or LOST frame goes back for
// each ANALYZE frame that came. The loop ends when escapementd closes its end of the socket or breaks the protocol.
#ifndef ESCAPEMENT_WARDEN_H
#define ESCAPEMENT_WARDEN_H

#include <analyzer.h>

#include "sandbox.h"

enum { LIMIT_CHILDREN = 64 }; // busy at once; more than the CPUs of the machines this runs on

typedef struct WardenOptions {
    int socket;        // to escapementd
    int busy_children; // at most, at once
    int deadline_ms;   // on the clock, for one request
} WardenOptions;

typedef struct Warden Warden;

Warden *warden_new(const WardenOptions *options); // before the sandbox is entered; the options stay the caller's
void warden_run(Warden *warden, Analyzer *analyzer, const Sandbox *sandbox);

#endif

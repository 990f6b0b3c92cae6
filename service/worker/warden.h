// warden: the worker's loop, which forks children and tells escapementd of them and of their ends.
//
// One thread, one poll(). There are as many children as were asked for; escapementd talks to each itself (protocol.h), so that
// this process, which they are all copies of, never has anything of a request or a report in its memory. All that it hears is
// which of them to kill. The loop ends when escapementd closes its end of the socket or breaks the protocol.
#ifndef ESCAPEMENT_WARDEN_H
#define ESCAPEMENT_WARDEN_H

#include <analyzer.h>

#include "sandbox.h"

enum { LIMIT_CHILDREN = 128 }; // more than the CPUs of the machines this runs on, and some for those who come meanwhile

typedef struct WardenOptions {
    int socket;   // to escapementd
    int children; // alive at once
} WardenOptions;

typedef struct Warden Warden;

Warden *warden_new(const WardenOptions *options); // before the sandbox is entered; the options stay the caller's
void warden_run(Warden *warden, Analyzer *analyzer, const Sandbox *sandbox);

#endif

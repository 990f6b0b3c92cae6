// child: the process that analyzes one snippet and ends.
//
// It is forked ahead of time, shuts its sandbox, and blocks until escapementd hands it an ANALYZE frame on CHILD_SOCKET;
// its answer is one REPORT frame (or a LOST one if the report is too large), and then it exits. Anything else it does
// is read off its exit status. What it prints to stderr ends in the log if it dies.
#ifndef ESCAPEMENT_CHILD_H
#define ESCAPEMENT_CHILD_H

#include <analyzer.h>

#include "sandbox.h"

enum { CHILD_SOCKET = 3 }; // the child's only file besides stderr

_Noreturn void child_run(Analyzer *analyzer, const Sandbox *sandbox);

#endif

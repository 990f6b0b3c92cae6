// sandbox: gives up, layer by layer, all that an analysis doesn't need.
//
// The policy is a table of named layers in sandbox.c; each layer is one function that works or says why not. What a
// kernel or container refuses is left out and reported, and escapementd decides whether that is good enough
// (--require-sandbox). The first part, sandbox_enter, is for the worker, once, when its library is open; the second,
// sandbox_shut_child, for each child before it reads a snippet: limits and a narrower list of system calls.
#ifndef ESCAPEMENT_SANDBOX_H
#define ESCAPEMENT_SANDBOX_H

#include <linux/filter.h>

#include "../protocol/protocol.h"

typedef struct ChildLimits {
    uint32_t cpu_seconds;
    uint64_t memory_bytes; // on top of what the worker has mapped
} ChildLimits;

typedef struct Sandbox {
    ChildLimits limits;
    uint64_t mapped_bytes;         // the worker's own address space when the sandbox was entered
    struct sock_fprog child_calls; // seccomp program; len 0: the kernel has no seccomp
    Layer layers[LIMIT_LAYERS];    // what happened, in order
    uint32_t layer_count;
    char why[LIMIT_LAYERS][128]; // reasons of layers that are missing
} Sandbox;

// May fork: with a pid namespace, the caller's code goes on in a new process, whose end ends the first.
void sandbox_enter(Sandbox *sandbox, ChildLimits limits);
// Only async-signal-safe work; ends the process if a layer that is active in the worker can't be had here.
void sandbox_shut_child(const Sandbox *sandbox);

#endif

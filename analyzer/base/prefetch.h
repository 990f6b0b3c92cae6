// Asking for memory ahead of its use. What isn't in the processor's cache takes the time of hundreds of instructions to
// come, and programs of 100,000 lines need ten times what a cache holds; a pass that knows where it goes next asks for that
// while it still works on something else. Any address may be asked for.
#ifndef ESCAPEMENT_PREFETCH_H
#define ESCAPEMENT_PREFETCH_H

#include <stddef.h>
#include <stdint.h>

// GCC 12 takes a function that does nothing but prefetch for one without effect and drops its calls, unless they are inlined
// before it looks.
#define PREFETCHES static inline __attribute__((always_inline)) void

enum {
    CACHE_LINE_BYTES = 64,
    PREFETCHED_BYTES = 2048, // of a span, at most: most functions have less; more would drive out what is in use
    AHEAD_BYTES = 1024,      // some microseconds' work
};

typedef struct MemorySpan { // addresses; from >= to: nothing
    uintptr_t from, to;
} MemorySpan;

PREFETCHES prefetch_span(MemorySpan span)
{
    for (uintptr_t p = span.from; p < span.to && p < span.from + PREFETCHED_BYTES; p += CACHE_LINE_BYTES)
        __builtin_prefetch((const void *)p);
}

PREFETCHES prefetch_bytes(const void *at, size_t bytes)
{
    prefetch_span((MemorySpan){(uintptr_t)at, (uintptr_t)at + bytes});
}

// What lies between the two, and the first line of to; the last PREFETCHED_BYTES of it.
PREFETCHES prefetch_up_to(const void *from, const void *to)
{
    uintptr_t start = (uintptr_t)from, end = (uintptr_t)to + CACHE_LINE_BYTES;
    prefetch_span((MemorySpan){end - start < PREFETCHED_BYTES ? start : end - PREFETCHED_BYTES, end});
}

// By passes over trees, whose nodes were allocated in about the order in which they are visited.
PREFETCHES prefetch_after(const void *node) { __builtin_prefetch((const void *)((uintptr_t)node + AHEAD_BYTES)); }

#endif

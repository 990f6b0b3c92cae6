// child_memory: memory that the worker's children begin with, one after the other.
//
// To get a page from the kernel, and to give it back, takes longer than an analysis takes to fill it. So the first part of
// a child's memory is a file in memory that its successor has again. The worker never maps it, a child has no other's, and
// it gets its own only when the one before is dead; it clears it all before it reads a request, so that nothing of one
// snippet is there in the process of another.
#ifndef ESCAPEMENT_CHILD_MEMORY_H
#define ESCAPEMENT_CHILD_MEMORY_H

enum { CHILD_MEMORY_BYTES = 512 << 10 }; // most snippets need no more

int child_memory_new(void); // a file; -1: there is none, and children do without
void child_memory_map(int file); // in a child, before its sandbox is shut
void *child_memory(void); // what this child has mapped, all zero when it did; NULL: none

#endif

// large_pages: makes forking cheap, and the life of what is forked.
//
// Fork copies a page table entry for each page of private memory, and the child's first look at a page of a file takes a page
// fault. In pages of 2 MiB a library in memory has a few entries, copied at once, and no faults: a pack (28 MiB) and what
// is made of a GOROOT (400 MiB) likewise. Where the kernel has no such pages, a pack is better mapped.
#ifndef ESCAPEMENT_LARGE_PAGES_H
#define ESCAPEMENT_LARGE_PAGES_H

#include <stdbool.h>

bool large_pages_exist(void);
// Moves this program's code and constants, which are linked for it, likewise: a child used to take a page fault for each 64 KiB.
void large_pages_move_code(void);
// Once, after a library was read from source and before the sandbox: its memory grew in small pages.
void large_pages_collapse(void);

#endif

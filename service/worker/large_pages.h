// large_pages: makes forking cheap for a worker that read its library from source.
//
// Fork copies a page table entry for each page of private memory: with 400 MiB in pages of 4 KiB that is 4 ms, in pages
// of 2 MiB nothing to speak of. A mapped pack doesn't need this; where the kernel can't do it, nothing changes.
#ifndef ESCAPEMENT_LARGE_PAGES_H
#define ESCAPEMENT_LARGE_PAGES_H

void large_pages_collapse(void); // once, after the library is open and before the sandbox

#endif

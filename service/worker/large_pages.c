// Collapsing this process's memory into large pages (large_pages.h).

#include "large_pages.h"

#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>

#ifndef MADV_COLLAPSE
#define MADV_COLLAPSE 25 // Linux 6.1; newer than Debian 12's headers
#endif

enum { LARGE_PAGE_BYTES = 2 << 20 };

bool large_pages_exist(void) {
    char choice[64] = ""; // "always [madvise] never"
    FILE *file = fopen("/sys/kernel/mm/transparent_hugepage/enabled", "re");
    if (file && !fgets(choice, sizeof choice, file))
        choice[0] = '\0';
    if (file)
        fclose(file);
    return *choice && !strstr(choice, "[never]");
}

void large_pages_collapse(void) {
    FILE *maps = fopen("/proc/self/maps", "re");
    char line[512];
    while (maps && fgets(line, sizeof line, maps)) {
        uintptr_t start, end;
        char rights[5], inode[32];
        // "7f12c0000000-7f12c1000000 rw-p 00000000 00:00 0": private memory of no file
        if (sscanf(line, "%lx-%lx %4s %*s %*s %31s", &start, &end, rights, inode) != 4)
            continue;
        if (strcmp(rights, "rw-p") != 0 || strcmp(inode, "0") != 0)
            continue;
        start = (start + LARGE_PAGE_BYTES - 1) & ~(uintptr_t)(LARGE_PAGE_BYTES - 1);
        end &= ~(uintptr_t)(LARGE_PAGE_BYTES - 1);
        for (; start < end;
             start += LARGE_PAGE_BYTES) // one by one: the first that can't be had would end a longer call
            madvise((void *)start, LARGE_PAGE_BYTES, MADV_COLLAPSE);
    }
    if (maps)
        fclose(maps);
}

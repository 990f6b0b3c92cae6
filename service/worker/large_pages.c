// Large pages for the worker's code and library (large_pages.h).

#include "large_pages.h"

#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#ifndef MADV_COLLAPSE
#define MADV_COLLAPSE 25 // Linux 6.1; newer than Debian 12's headers
#endif

enum { PAGE_BYTES = 4 << 10, LARGE_PAGE_BYTES = 2 << 20 };

bool large_pages_exist(void)
{
    char choice[64] = ""; // "always [madvise] never"
    FILE *file = fopen("/sys/kernel/mm/transparent_hugepage/enabled", "re");
    if (file && !fgets(choice, sizeof choice, file))
        choice[0] = '\0';
    if (file)
        fclose(file);
    return *choice && !strstr(choice, "[never]");
}

// The next line of /proc/self/maps: "7f12c0000000-7f12c1000000 rw-p 00000000 08:01 1234 /a/file". False: there is none.
typedef struct Mapping {
    uintptr_t start, end;
    unsigned long long offset; // in the file
    char rights[5], inode[32]; // inode "0": of no file
} Mapping;

static bool next_mapping(FILE *maps, Mapping *mapping)
{
    char line[4096 + 128];
    return fgets(line, sizeof line, maps) &&
           sscanf(line, "%lx-%lx %4s %llx %*s %31s", &mapping->start, &mapping->end, mapping->rights, &mapping->offset,
                  mapping->inode) == 5;
}

static uintptr_t round_up(uintptr_t address) { return (address + LARGE_PAGE_BYTES - 1) / LARGE_PAGE_BYTES * LARGE_PAGE_BYTES; }

// Its place is free up to the end of its last large page, and it starts where one may.
static bool find_code(Mapping *code)
{
    FILE *maps = fopen("/proc/self/maps", "re");
    Mapping mapping, next;
    bool found = false, fits = false;
    uintptr_t here = (uintptr_t)find_code;
    while (maps && !found && next_mapping(maps, &mapping))
        found = mapping.start <= here && here < mapping.end;
    if (found) {
        *code = mapping;
        fits = mapping.start % LARGE_PAGE_BYTES == 0 && (!next_mapping(maps, &next) || next.start >= round_up(mapping.end));
    }
    if (maps)
        fclose(maps);
    return fits;
}

// What is mapped, from the file: between constants there are bytes that a sanitizer lets nobody read.
static bool read_code(const Mapping *code, char *copy)
{
    int fd = open("/proc/self/exe", O_RDONLY | O_CLOEXEC);
    size_t done = 0, bytes = code->end - code->start;
    ssize_t got;
    while (fd >= 0 && done < bytes && (got = pread(fd, copy + done, bytes - done, (off_t)(code->offset + done))) > 0)
        done += (size_t)got;
    if (fd >= 0)
        close(fd);
    return done + PAGE_BYTES > bytes; // the file may end in the last page
}

void large_pages_move_code(void)
{
    Mapping code;
    if (!large_pages_exist() || !find_code(&code))
        return;
    size_t bytes = round_up(code.end - code.start);
    char *memory = mmap(NULL, bytes + LARGE_PAGE_BYTES, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (memory == MAP_FAILED)
        return;
    char *copy = (char *)round_up((uintptr_t)memory);
    madvise(copy, bytes, MADV_HUGEPAGE);
    // Where a policy forbids that what was written is run (MemoryDenyWriteExecute=), the code stays where it is.
    if (read_code(&code, copy) && mprotect(copy, bytes, PROT_READ | PROT_EXEC) == 0)
        mremap(copy, bytes, bytes, MREMAP_MAYMOVE | MREMAP_FIXED, (void *)code.start);
    munmap(memory, bytes + LARGE_PAGE_BYTES); // what is left of it
}

void large_pages_collapse(void)
{
    FILE *maps = fopen("/proc/self/maps", "re");
    Mapping mapping;
    while (maps && next_mapping(maps, &mapping)) {
        if (strcmp(mapping.rights, "rw-p") != 0 || strcmp(mapping.inode, "0") != 0)
            continue;
        uintptr_t start = round_up(mapping.start), end = mapping.end / LARGE_PAGE_BYTES * LARGE_PAGE_BYTES;
        for (; start < end; start += LARGE_PAGE_BYTES) // one by one: the first that can't be had would end a longer call
            madvise((void *)start, LARGE_PAGE_BYTES, MADV_COLLAPSE);
    }
    if (maps)
        fclose(maps);
}

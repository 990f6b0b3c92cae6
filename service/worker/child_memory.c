// Files in memory (child_memory.h).

#include "child_memory.h"

#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

enum { FAULT_AROUND_BYTES = 64 << 10 }; // that the kernel maps when one byte of them is read, but not when it is written

int child_memory_new(void)
{
    int file = memfd_create("child", MFD_CLOEXEC);
    if (file >= 0 && ftruncate(file, CHILD_MEMORY_BYTES) < 0) {
        close(file);
        return -1;
    }
    return file;
}

static void *mapped;

void child_memory_map(int file)
{
    void *memory = file < 0 ? MAP_FAILED : mmap(NULL, CHILD_MEMORY_BYTES, PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
    if (memory == MAP_FAILED)
        return;
    for (size_t at = 0; at < CHILD_MEMORY_BYTES; at += FAULT_AROUND_BYTES)
        (void)*((volatile char *)memory + at);
    mapped = memset(memory, 0, CHILD_MEMORY_BYTES);
}

void *child_memory(void) { return mapped; }

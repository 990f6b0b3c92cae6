// Fuzzes the pack reader: a file that is no pack, or a small pack whose bytes were changed, must be refused or open.
//
// The input's first byte says what the rest is: 0 a whole file; else changes of a valid pack, each an offset (two bytes) and a
// byte. With 2 the header's hash is made right again, so that what is behind it gets its turn. The image is only ever
// opened with its hash checked: one with a right hash is this build's own work.
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "fuzz.h"
#include "pack/internal.h"

static char *pack; // a valid one
static size_t pack_bytes;

static void make_pack(void)
{
    char path[] = "/tmp/escapement-fuzz-XXXXXX", error[512];
    int fd = mkstemp(path);
    World *world = world_new_in(pack_arena_new(), 27, ARCH_AMD64);
    Pack content = {.world = world, .go_version = "go1.27", .packages = (const char *const *)arena_alloc(world->arena, 0)};
    if (fd < 0 || !pack_write(path, &content, error, sizeof error)) {
        fprintf(stderr, "fuzz_pack: %s\n", error);
        exit(2);
    }
    world_free(world);
    close(fd);
    FILE *f = fopen(path, "rb");
    fseek(f, 0, SEEK_END);
    pack_bytes = (size_t)ftell(f);
    rewind(f);
    pack = malloc(pack_bytes);
    if (fread(pack, 1, pack_bytes, f) != pack_bytes)
        exit(2);
    fclose(f);
    unlink(path);
}

static void try_open(const void *data, size_t size)
{
    int fd = memfd_create("pack", MFD_CLOEXEC);
    char path[64], error[512];
    snprintf(path, sizeof path, "/proc/self/fd/%d", fd);
    Pack opened;
    if (write(fd, data, size) == (ssize_t)size && pack_open(path, PACK_MAPPED_VERIFIED, &opened, error, sizeof error))
        world_free(opened.world);
    close(fd);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (!pack)
        make_pack();
    if (!size)
        return 0;
    if (data[0] == 0) {
        try_open(data + 1, size - 1);
        return 0;
    }
    char *changed = malloc(pack_bytes);
    memcpy(changed, pack, pack_bytes);
    for (size_t i = 1; i + 2 < size; i += 3)
        changed[(size_t)(data[i] << 8 | data[i + 1]) % pack_bytes] = (char)data[i + 2];
    if (data[0] & 2)
        pack_seal_header((PackHeader *)(void *)changed);
    try_open(changed, pack_bytes);
    free(changed);
    return 0;
}

// Writing and mapping packs.

#include "internal.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#define XXH_INLINE_ALL // the header is the library
#include <xxhash.h>

#include "ir/plain.h"

enum {
    FORMAT = 2,
    PAGE_BYTES = 4096,
    HEADER_BYTES = PAGE_BYTES, // so that the image can be mapped
    HUGE_PAGE_BYTES = 2 << 20, // of amd64
    FIRST_BYTES = 64 << 10,    // of the image, in small pages
    MAX_PACKAGES = 1 << 20,
};

// Where the image lives, and the world while it is built: above the address sanitizer's shadow (below 0x1000…), and
// below programs (0x55…), libraries and stacks (0x7f…). Where it is built, its addresses also must not look like anything
// else in it (compact.c): as positions they would be lines beyond 16,000,000, as pairs of numbers odd lengths above 12,000.
// What every run writes to, the world, its arena and its atom table, comes first, before the first large page: a large page
// that is written to after a fork is split, and each of its 512 small ones mapped and unmapped.
static char *const image_base = (char *)(0x200000200000 - FIRST_BYTES), *const building_base = (char *)0x2fe700000000;
static const size_t reserve_bytes = (size_t)16 << 30;

static const char magic[8] = "ESCPACK";

static void write_hash(unsigned char out[PACK_HASH_BYTES], XXH128_hash_t hash)
{
    XXH128_canonical_t canonical;
    XXH128_canonicalFromHash(&canonical, hash);
    memcpy(out, canonical.digest, PACK_HASH_BYTES);
}

static void hash_of(unsigned char out[PACK_HASH_BYTES], const void *data, size_t length)
{
    write_hash(out, XXH3_128bits(data, length));
}

static bool fail(char *error, size_t size, const char *path, const char *what)
{
    snprintf(error, size, "%s: %s", path, what);
    return false;
}

Arena *pack_arena_new(void)
{
    Arena *arena = arena_new_at(building_base, reserve_bytes);
    if (arena)
        arena_track(arena);
    return arena;
}

// ---- writing

// The address sanitizer reserves a heap so large that short texts look like addresses in it; only some of it is used.
static bool is_in_use(uint64_t address)
{
    unsigned char in_use = 0;
    uint64_t page = address & ~(uint64_t)(PAGE_BYTES - 1);
    return mincore((void *)(uintptr_t)page, PAGE_BYTES, &in_use) == 0 && (in_use & 1);
}

// An image must not point outside itself: no word of it may be an address in other memory of this process.
static size_t count_strays(const uint64_t *words, size_t count, uint64_t *first)
{
    enum { MAX_RANGES = 4096 };
    static struct { uint64_t start, end; } ranges[MAX_RANGES];
    int range_count = 0;
    FILE *maps = fopen("/proc/self/maps", "r");
    char line[512];
    while (maps && range_count < MAX_RANGES && fgets(line, sizeof line, maps)) {
        unsigned long start, end;
        if (sscanf(line, "%lx-%lx", &start, &end) == 2 && start != (uintptr_t)image_base) {
            ranges[range_count].start = start;
            ranges[range_count++].end = end;
        }
    }
    if (maps)
        fclose(maps);
    size_t strays = 0;
    for (size_t i = 0; i < count; i++) {
        uint64_t word = words[i];
        if (word < (uintptr_t)building_base || word >> 40 > 0x7f) // no program, library, heap or stack is elsewhere
            continue;
        for (int k = 0; k < range_count; k++)
            if (word >= ranges[k].start && word < ranges[k].end && is_in_use(word) && !strays++)
                *first = i * sizeof *words;
    }
    return strays;
}

static bool write_all(int fd, const char *data, size_t length)
{
    while (length) {
        ssize_t n = write(fd, data, length);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return false;
        data += n;
        length -= (size_t)n;
    }
    return true;
}

void pack_seal_header(PackHeader *header) { hash_of(header->header_hash, header, offsetof(PackHeader, header_hash)); }

static bool write_image(const char *path, const Pack *pack, char *error, size_t error_size)
{
    size_t bytes = arena_contiguous_bytes(pack->world->arena);
    if (!bytes)
        return fail(error, error_size, path, "the library does not fit the pack's address range");
    if ((char *)(pack->world + 1) > image_base + FIRST_BYTES)
        return fail(error, error_size, path, "the world is not where the image begins");
    uint64_t at = 0;
    size_t strays = count_strays((const uint64_t *)(const void *)image_base, bytes / sizeof(uint64_t), &at);
    if (strays) {
        snprintf(error, error_size, "%s: the image has %zu pointers outside itself, the first at offset 0x%llx", path, strays, (unsigned long long)at);
        return false;
    }
    PackHeader header = {.format = FORMAT, .package_count = (uint32_t)pack->package_count, .base = (uintptr_t)image_base, .image_bytes = bytes,
                     .world = (uintptr_t)pack->world, .packages = (uintptr_t)pack->packages};
    memcpy(header.magic, magic, sizeof magic);
    snprintf(header.build_id, sizeof header.build_id, "%s", analyzer_build_id);
    snprintf(header.go_version, sizeof header.go_version, "%s", pack->go_version);
    hash_of(header.hash, image_base, bytes);
    pack_seal_header(&header);
    char page[HEADER_BYTES] = {0};
    memcpy(page, &header, sizeof header);

    char temporary[4096];
    if (snprintf(temporary, sizeof temporary, "%s.%ld", path, (long)getpid()) >= (int)sizeof temporary)
        return fail(error, error_size, path, "name too long");
    int fd = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
    if (fd < 0)
        return fail(error, error_size, temporary, strerror(errno));
    bool ok = write_all(fd, page, sizeof page) && write_all(fd, image_base, bytes);
    ok = close(fd) == 0 && ok;
    if (ok && rename(temporary, path) == 0)
        return true;
    fail(error, error_size, path, strerror(errno));
    unlink(temporary);
    return false;
}

bool pack_write(const char *path, const Pack *pack, char *error, size_t error_size)
{
    Pack image = *pack;
    Arena *arena = arena_new_at(image_base, reserve_bytes);
    if (!arena)
        return fail(error, error_size, path, "the image's address range is taken (is a pack open?)");
    ir_find_plain_types(image.world);
    pack_prune(image.world);
    pack_compact(&image, arena);
    bool ok = write_image(path, &image, error, error_size);
    arena_free(arena);
    return ok;
}

// ---- opening

static bool is_inside(const PackHeader *h, uint64_t address, uint64_t bytes)
{
    return address % sizeof(void *) == 0 && address >= h->base && bytes <= h->image_bytes && address - h->base <= h->image_bytes - bytes;
}

static const char *check_header(const PackHeader *h, off_t file_bytes)
{
    unsigned char hash[PACK_HASH_BYTES];
    if (memcmp(h->magic, magic, sizeof magic) != 0)
        return "not an Escapement pack";
    if (h->format != FORMAT)
        return "a pack of another format; make it again with escapement pack";
    hash_of(hash, h, offsetof(PackHeader, header_hash));
    if (memcmp(hash, h->header_hash, sizeof hash) != 0)
        return "damaged (its header's hash is wrong); make it again with escapement pack";
    if (strncmp(h->build_id, analyzer_build_id, sizeof h->build_id) != 0)
        return "made by another build of the analyzer; make it again with escapement pack";
    if (h->base != (uintptr_t)image_base || h->package_count > MAX_PACKAGES || (uint64_t)file_bytes != HEADER_BYTES + h->image_bytes)
        return "damaged (its size is wrong); make it again with escapement pack";
    uint64_t packages_bytes = h->package_count * sizeof(char *);
    if (!is_inside(h, h->world, sizeof(World)) || !is_inside(h, h->packages, packages_bytes) || !memchr(h->go_version, 0, sizeof h->go_version))
        return "damaged (it points outside itself); make it again with escapement pack";
    return NULL;
}

// The image into memory; without, it is only hashed (and not through its mapping, which would be left with an entry for each
// page, that every fork would have to copy). False: it is not what was hashed when it was written.
static bool read_image(int fd, const PackHeader *h, unsigned char *memory)
{
    static unsigned char piece[1 << 20];
    unsigned char hash[PACK_HASH_BYTES];
    static XXH3_state_t state;
    XXH3_128bits_reset(&state);
    for (uint64_t at = 0; at < h->image_bytes;) {
        uint64_t left = h->image_bytes - at;
        unsigned char *to = memory ? memory + at : piece;
        ssize_t n = pread(fd, to, left < sizeof piece ? left : sizeof piece, (off_t)(HEADER_BYTES + at));
        if (n <= 0)
            return false;
        XXH3_128bits_update(&state, to, (size_t)n);
        at += (uint64_t)n;
    }
    write_hash(hash, XXH3_128bits_digest(&state));
    return memcmp(hash, h->hash, sizeof hash) == 0;
}

static void *map_image(int fd, size_t *bytes, PackUse use)
{
    enum { RIGHTS = PROT_READ | PROT_WRITE, FLAGS = MAP_PRIVATE | MAP_FIXED_NOREPLACE };
    if (use != PACK_IN_MEMORY)
        return mmap(image_base, *bytes, RIGHTS, FLAGS, fd, HEADER_BYTES);
    size_t large = *bytes > FIRST_BYTES ? *bytes - FIRST_BYTES : 0;
    *bytes = FIRST_BYTES + (large + HUGE_PAGE_BYTES - 1) / HUGE_PAGE_BYTES * HUGE_PAGE_BYTES; // the last page is to be one as well
    void *image = mmap(image_base, *bytes, RIGHTS, FLAGS | MAP_ANONYMOUS, -1, 0);
    if (image != MAP_FAILED)
        (void)madvise(image, *bytes, MADV_HUGEPAGE);
    return image;
}

static bool place_image(const char *path, int fd, const PackHeader *h, PackUse use, char *error, size_t error_size)
{
    size_t bytes = h->image_bytes;
    void *image = map_image(fd, &bytes, use);
    if (image != image_base) {
        if (image != MAP_FAILED)
            munmap(image, bytes);
        return fail(error, error_size, path, "its address range is taken (is a pack open already?)");
    }
    if (use == PACK_MAPPED || read_image(fd, h, use == PACK_IN_MEMORY ? image : NULL))
        return true;
    munmap(image, bytes);
    return fail(error, error_size, path, "damaged (its hash is wrong); make it again with escapement pack");
}

bool pack_open(const char *path, PackUse use, Pack *pack, char *error, size_t error_size)
{
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return fail(error, error_size, path, strerror(errno));
    PackHeader header;
    struct stat st;
    bool ok = fstat(fd, &st) == 0 && pread(fd, &header, sizeof header, 0) == (ssize_t)sizeof header;
    const char *wrong = ok ? check_header(&header, st.st_size) : "not an Escapement pack";
    ok = wrong ? fail(error, error_size, path, wrong) : place_image(path, fd, &header, use, error, error_size);
    close(fd);
    if (!ok)
        return false;
    pack->world = (World *)(uintptr_t)header.world;
    if (pack->world->arena != arena_at(image_base)) {
        munmap(image_base, header.image_bytes);
        return fail(error, error_size, path, "damaged (its world is elsewhere); make it again with escapement pack");
    }
    pack->packages = (const char *const *)(uintptr_t)header.packages;
    pack->package_count = (int)header.package_count;
    arena_seal(pack->world->arena);
    pack->go_version = arena_copy(pack->world->arena, header.go_version, sizeof header.go_version);
    return true;
}

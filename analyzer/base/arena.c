// Arenas: mapped chunks that grow, so that memory arrives zeroed and a small arena stays small. Chunks of an
// arena that has a home go there when it ends and serve the next one: the kernel's page faults took as long as a third of
// all the analyzer's own work on the standard library. What was used of them is cleared piece by piece shortly before it
// is used again, while it is going to be in the processor's cache anyway.

#include "base.h"

#include <pthread.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#ifndef MADV_POPULATE_WRITE
#define MADV_POPULATE_WRITE 23 // Linux 5.14
#endif

// AddressSanitizer sees no bounds inside a chunk: there, poisoned bytes follow each allocation.
#ifndef __has_feature
#define __has_feature(x) 0
#endif
#if defined(__SANITIZE_ADDRESS__) || __has_feature(address_sanitizer)
#include <sanitizer/asan_interface.h>
enum { RED_ZONE_BYTES = 64 };
#else
#define ASAN_POISON_MEMORY_REGION(p, size) ((void)(p), (void)(size))
#define ASAN_UNPOISON_MEMORY_REGION(p, size) ((void)(p), (void)(size))
enum { RED_ZONE_BYTES = 0 };
#endif

enum {
    FIRST_CHUNK_BYTES = 16 << 10, // a small snippet's analysis fits in a few of these
    LAST_SMALL_BYTES = 32 << 10,  // of chunks, until their arena has a huge page's worth: what is left of each is not used
    MOST_POOLED_BYTES = 128 << 10, // of a chunk; larger ones are for one allocation
    POOL_BYTES = 768 << 10,       // mapped at first for all small chunks; then a huge page: the kernel clears one in the time of 70 page faults
    POPULATE_BYTES = 64 << 10,    // of the pool, at once: asking for sixteen pages takes half as long as faulting on each
    HUGE_PAGE_BYTES = 2 << 20,    // of amd64
    MAX_CHUNK_BYTES = 16 << 20,   // beyond, doubling would only reserve memory that is not used
    CLEAR_BYTES = 2 << 10,        // that are cleared at once, at least: many an arena uses no more
    UNIT_BYTES = 8,               // the alignment
    MARGIN_BYTES = UNIT_BYTES + RED_ZONE_BYTES, // that may be used up beside an allocation
    MAP_WORD_BITS = 64,
};

typedef struct Chunk {
    struct Chunk *next;
    size_t size_bytes;
    size_t dirty_bytes; // beyond is zero
    bool is_pooled;
} Chunk;

struct Arena {
    char *at, *end; // from at to end is zero; end may be in the middle of the current chunk
    Chunk *chunks;
    size_t next_chunk_bytes;
    size_t mapped_bytes;  // for it, beside its first chunk
    size_t earlier_bytes; // used in the chunks before the current one
    Arena *home;      // NULL: none
    Chunk *spare;     // of arenas whose home this is
    uint64_t *starts; // one bit for each UNIT_BYTES: an allocation starts here; NULL: not tracked
    bool is_image;    // of a range that is written to a file as it stands: no red zones
};

void check_failed(const char *file, int line, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    fprintf(stderr, "escapement: internal error at %s:%d: ", file, line);
    vfprintf(stderr, format, arguments);
    fputc('\n', stderr);
    va_end(arguments);
    abort();
}

// Where this process's small chunks come from, and go to.
typedef struct Pool {
    char *at, *populated, *end;
    Chunk *spare;
} Pool;

static Pool pool;

// A child starts anew: what its parent has written to would have to be copied.
static void forget_pool(void) { pool = (Pool){0}; }

void arena_use_memory(void *memory, size_t bytes)
{
    pool = (Pool){.at = memory, .populated = (char *)memory + bytes, .end = (char *)memory + bytes};
}

// A wish: fewer page faults where the kernel grants it.
static void wish_huge_pages(void *memory, size_t bytes)
{
    if (bytes >= HUGE_PAGE_BYTES)
        (void)madvise(memory, bytes, MADV_HUGEPAGE);
}

static void *map_memory(void *address, size_t bytes, int flags)
{
    void *memory = mmap(address, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | flags, -1, 0);
    if (memory != MAP_FAILED)
        wish_huge_pages(memory, bytes);
    return memory;
}

// The first that is large enough, taken off the list; NULL: there is none.
static Chunk *take_spare(Chunk **list, size_t bytes)
{
    for (Chunk **at = list; *at; at = &(*at)->next)
        if ((*at)->size_bytes >= bytes) {
            Chunk *chunk = *at;
            *at = chunk->next;
            chunk->next = NULL;
            return chunk;
        }
    return NULL;
}

static Chunk *map_pooled(size_t bytes)
{
    Chunk *chunk = take_spare(&pool.spare, bytes);
    if (chunk)
        return chunk;
    if (bytes > (size_t)(pool.end - pool.at)) {
        static bool is_first = true;
        size_t region_bytes = pool.end ? HUGE_PAGE_BYTES : POOL_BYTES;
        char *memory = map_memory(NULL, region_bytes, 0);
        if (memory == MAP_FAILED || (is_first && pthread_atfork(NULL, NULL, forget_pool) != 0))
            return MAP_FAILED;
        is_first = false;
        pool.at = pool.populated = memory;
        pool.end = memory + region_bytes;
    }
    chunk = (Chunk *)(void *)pool.at;
    pool.at += bytes;
    while (pool.populated < pool.at) {
        (void)madvise(pool.populated, POPULATE_BYTES, MADV_POPULATE_WRITE);
        pool.populated += POPULATE_BYTES;
    }
    chunk->size_bytes = bytes;
    chunk->is_pooled = true;
    return chunk;
}

static Chunk *map_chunk_of(size_t bytes)
{
    if (bytes <= MOST_POOLED_BYTES)
        return map_pooled(bytes);
    Chunk *chunk = map_memory(NULL, bytes, 0);
    if (chunk != MAP_FAILED)
        chunk->size_bytes = bytes;
    return chunk;
}

static void unmap_chunk(Chunk *chunk)
{
    if (!chunk->is_pooled) {
        munmap(chunk, chunk->size_bytes);
        return;
    }
    chunk->next = pool.spare;
    pool.spare = chunk;
}

// The arena itself is the first thing in its first chunk.
Arena *arena_at(void *address) { return (Arena *)((Chunk *)address + 1); }

// Makes at least size bytes of the current chunk zero from at on. False: there aren't as many.
static bool clear(Arena *arena, size_t size)
{
    Chunk *chunk = arena->chunks;
    char *limit = (char *)chunk + chunk->size_bytes, *dirty = (char *)chunk + chunk->dirty_bytes, *end = limit;
    if (arena->at > limit || size > (size_t)(limit - arena->at))
        return false;
    if (arena->end < dirty) {
        size_t least = arena->at + size > arena->end ? (size_t)(arena->at + size - arena->end) : 0;
        size_t bytes = least > CLEAR_BYTES ? least : CLEAR_BYTES, left = (size_t)(dirty - arena->end);
        ASAN_UNPOISON_MEMORY_REGION(arena->end, bytes < left ? bytes : left);
        memset(arena->end, 0, bytes < left ? bytes : left);
        if (bytes < left)
            end = arena->end + bytes;
    }
    arena->end = end;
    return true;
}

// The chunk's memory is zero from its dirty_bytes on.
static void use_chunk(Arena *arena, Chunk *chunk, void *from)
{
    arena->chunks = chunk;
    arena->at = arena->end = from;
    clear(arena, 0);
}

static Arena *start(Chunk *chunk)
{
    Arena *arena = arena_at(chunk);
    ASAN_UNPOISON_MEMORY_REGION(arena, sizeof *arena);
    *arena = (Arena){.next_chunk_bytes = FIRST_CHUNK_BYTES};
    use_chunk(arena, chunk, arena + 1);
    return arena;
}

static Arena *start_in(void *memory, size_t bytes)
{
    Chunk *chunk = memory;
    chunk->size_bytes = bytes;
    return start(chunk);
}

Arena *arena_new(void)
{
    Chunk *chunk = map_pooled(FIRST_CHUNK_BYTES);
    if (chunk == MAP_FAILED)
        check_failed(__FILE__, __LINE__, "out of memory");
    return start(chunk);
}

Arena *arena_new_from(Arena *home)
{
    Chunk *spare = home->spare;
    Arena *arena;
    if (spare) {
        home->spare = spare->next;
        spare->next = NULL;
        arena = start(spare);
    } else {
        arena = arena_new();
    }
    arena->home = home;
    return arena;
}

Arena *arena_new_at(void *address, size_t reserve)
{
    void *memory = map_memory(address, reserve, MAP_NORESERVE | MAP_FIXED_NOREPLACE);
    if (memory == MAP_FAILED)
        return NULL;
    if (memory != address) { // kernels before 4.17 take the address as a hint
        munmap(memory, reserve);
        return NULL;
    }
    Arena *arena = start_in(memory, reserve);
    arena->is_image = true;
    return arena;
}

void arena_track(Arena *arena)
{
    size_t units = arena->chunks->size_bytes / UNIT_BYTES;
    void *memory = map_memory(NULL, units / 8, MAP_NORESERVE);
    if (memory == MAP_FAILED)
        check_failed(__FILE__, __LINE__, "out of memory");
    arena->starts = memory;
}

static size_t unit_of(const Arena *arena, const void *p)
{
    return (size_t)((const char *)p - (char *)arena->chunks) / UNIT_BYTES;
}

static void mark_start(Arena *arena, const void *p)
{
    size_t unit = unit_of(arena, p);
    arena->starts[unit / MAP_WORD_BITS] |= (uint64_t)1 << unit % MAP_WORD_BITS;
}

static bool is_start(const Arena *arena, size_t unit)
{
    return arena->starts[unit / MAP_WORD_BITS] >> unit % MAP_WORD_BITS & 1;
}

void *arena_find(const Arena *arena, const void *p, size_t *size)
{
    char *base = (char *)arena->chunks;
    if ((const char *)p < (const char *)(arena + 1) || (const char *)p >= arena->at)
        return NULL;
    size_t start = unit_of(arena, p), last = unit_of(arena, arena->at - 1), end = start + 1;
    while (start && !is_start(arena, start))
        start--;
    if (!start)
        return NULL; // padding before the first
    while (end <= last && !is_start(arena, end))
        end++;
    *size = (end - start) * UNIT_BYTES;
    return base + start * UNIT_BYTES;
}

size_t arena_contiguous_bytes(const Arena *arena)
{
    return arena->chunks->next ? 0 : (size_t)(arena->at - (char *)arena->chunks);
}

void arena_seal(Arena *arena)
{
    arena->is_image = false;
    arena->end = arena->at;
    arena->chunks->size_bytes = (size_t)(arena->at - (char *)arena->chunks); // the file, not what was reserved to make it
}

static void unmap_chunks(Chunk *chunk)
{
    for (Chunk *next; chunk; chunk = next) {
        next = chunk->next;
        ASAN_UNPOISON_MEMORY_REGION(chunk, chunk->dirty_bytes); // no red zone is beyond
        unmap_chunk(chunk);
    }
}

static void give_chunks(Arena *home, Chunk *chunk)
{
    for (Chunk *next; chunk; chunk = next) {
        next = chunk->next;
        chunk->next = home->spare;
        home->spare = chunk;
    }
}

// Before the current chunk is left.
static void note_use(Arena *arena)
{
    size_t used = (size_t)(arena->at - (char *)arena->chunks);
    if (arena->chunks->dirty_bytes < used)
        arena->chunks->dirty_bytes = used;
}

void arena_free(Arena *arena)
{
    if (!arena)
        return;
    if (arena->starts)
        munmap(arena->starts, arena->chunks->size_bytes / UNIT_BYTES / 8);
    unmap_chunks(arena->spare);
    note_use(arena);
    Chunk *chunks = arena->chunks; // the arena is in the last one
    if (arena->home)
        give_chunks(arena->home, chunks);
    else
        unmap_chunks(chunks);
}

static size_t size_after(const Arena *arena)
{
    size_t bytes = arena->next_chunk_bytes;
    if (bytes == LAST_SMALL_BYTES)
        return arena->mapped_bytes < HUGE_PAGE_BYTES ? bytes : HUGE_PAGE_BYTES;
    return bytes < MAX_CHUNK_BYTES ? bytes * 2 : bytes;
}

static Chunk *map_chunk(Arena *arena, size_t size)
{
    size_t bytes = arena->next_chunk_bytes;
    while (bytes < size)
        bytes *= 2;
    arena->mapped_bytes += bytes;
    arena->next_chunk_bytes = size_after(arena);
    Chunk *chunk = map_chunk_of(bytes);
    if (chunk == MAP_FAILED)
        check_failed(__FILE__, __LINE__, "out of memory: cannot map %zu bytes", bytes);
    return chunk;
}

static void *add_chunk(Arena *arena, size_t size)
{
    invariant(!arena->starts); // a tracked arena is one range
    size_t needed = size + sizeof(Chunk) + 16;
    Chunk *chunk = arena->home ? take_spare(&arena->home->spare, needed) : NULL;
    if (!chunk)
        chunk = map_chunk(arena, needed);
    note_use(arena);
    arena->earlier_bytes += (size_t)(arena->at - (char *)arena->chunks);
    chunk->next = arena->chunks;
    use_chunk(arena, chunk, chunk + 1);
    return arena_alloc(arena, size);
}

static char *aligned(char *p) { return (char *)(((uintptr_t)p + UNIT_BYTES - 1) & ~(uintptr_t)(UNIT_BYTES - 1)); }

// Where the next allocation starts.
static char *after(const Arena *arena, char *p, size_t size) { return aligned(p + size) + (arena->is_image ? 0 : RED_ZONE_BYTES); }

static void *take(Arena *arena, char *p, size_t size)
{
    arena->at = after(arena, p, size);
    if (!arena->is_image)
        ASAN_POISON_MEMORY_REGION(p + size, (size_t)(arena->at - (p + size)));
    return p;
}

// Of a tracked arena, and where what is cleared or the chunk ends.
static __attribute__((noinline)) void *alloc_slowly(Arena *arena, size_t size)
{
    if (arena->starts && !size)
        size = UNIT_BYTES; // its address is to be its own
    if (size + MARGIN_BYTES > (size_t)(arena->end - arena->at) && !clear(arena, size + MARGIN_BYTES))
        return add_chunk(arena, size);
    if (arena->starts)
        mark_start(arena, arena->at);
    return take(arena, arena->at, size);
}

void *arena_alloc(Arena *arena, size_t size)
{
    if (arena->starts || size + MARGIN_BYTES > (size_t)(arena->end - arena->at))
        return alloc_slowly(arena, size);
    return take(arena, arena->at, size);
}

uintptr_t arena_position(const Arena *arena) { return (uintptr_t)arena->at; }

void *arena_copy(Arena *arena, const void *data, size_t size)
{
    void *copy = arena_alloc(arena, size);
    if (size)
        memcpy(copy, data, size);
    return copy;
}

// The current chunk gets as many bytes more, perhaps elsewhere: for what it holds alone, the kernel moves pages instead of bytes.
// False: it can't. Not under AddressSanitizer, which would not know of it.
static bool grow_chunk(Arena *arena, size_t more)
{
    Chunk *chunk = arena->chunks;
    size_t bytes = chunk->size_bytes, used = (size_t)(arena->at - (char *)chunk);
    while (bytes < used + more)
        bytes *= 2;
    Chunk *grown = chunk->is_pooled || RED_ZONE_BYTES > 0 ? MAP_FAILED : mremap(chunk, chunk->size_bytes, bytes, MREMAP_MAYMOVE);
    if (grown == MAP_FAILED)
        return false;
    wish_huge_pages(grown, bytes);
    arena->mapped_bytes += bytes - grown->size_bytes;
    grown->size_bytes = bytes;
    use_chunk(arena, grown, (char *)grown + used);
    return true;
}

static bool has_room(Arena *arena, size_t size) { return size <= (size_t)(arena->end - arena->at) || clear(arena, size); }

void *arena_extend(Arena *arena, void *data, size_t old_size, size_t new_size)
{
    size_t more = new_size - old_size + MARGIN_BYTES;
    bool is_last = old_size && after(arena, data, old_size) == arena->at;
    if (is_last && !has_room(arena, more) && data == arena->chunks + 1 && grow_chunk(arena, more))
        data = arena->chunks + 1;
    if (is_last && has_room(arena, more)) {
        ASAN_UNPOISON_MEMORY_REGION((char *)data + old_size, (size_t)(arena->at - ((char *)data + old_size)));
        return take(arena, data, new_size);
    }
    void *copy = arena_alloc(arena, new_size);
    if (old_size)
        memcpy(copy, data, old_size);
    return copy;
}

size_t arena_used(const Arena *arena) { return arena->earlier_bytes + (size_t)(arena->at - (char *)arena->chunks); }

void *vec_grow(Arena *arena, void *data, int *cap, size_t element_size)
{
    int old = *cap;
    *cap = old ? old * 2 : 4;
    return arena_extend(arena, data, element_size * (size_t)old, element_size * (size_t)*cap);
}

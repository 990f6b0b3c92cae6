// An arena: memory with one owner and one end. Allocation is a bump of a pointer; memory comes zeroed.
#ifndef ESCAPEMENT_ARENA_H
#define ESCAPEMENT_ARENA_H

#include <stddef.h>
#include <stdint.h>

typedef struct Arena Arena;

Arena *arena_new(void);
// One of many that come and go: when it is freed, its memory stays with home for the next one. Freed before home is.
Arena *arena_new_from(Arena *home);
void arena_free(Arena *arena); // NULL is allowed

// Zeroed memory that this process's arenas begin with, and keep. A forked process has none of its parent's.
void arena_use_memory(void *memory, size_t bytes);

// An arena in one reserved range at a fixed address, for an image that can be mapped there again (pack/). NULL if the
// range is taken. What does not fit is allocated elsewhere.
Arena *arena_new_at(void *address, size_t reserve);
// The arena that arena_new_at made at an address.
Arena *arena_at(void *address);
// From now on the arena remembers where each allocation starts, for arena_find. Of arena_new_at only, while it is empty.
void arena_track(Arena *arena);
// The allocation of a tracked arena that p points into, and its size with padding; NULL if p is no address of its.
void *arena_find(const Arena *arena, const void *p, size_t *size);
// Bytes from the address of such an arena to its last allocation; 0 if something was allocated elsewhere.
size_t arena_contiguous_bytes(const Arena *arena);
// Later allocations come from new memory: for an arena whose own memory was mapped from a file.
void arena_seal(Arena *arena);

// Zeroed memory, aligned to 8 bytes. Never NULL. size 0 gives a valid pointer.
void *arena_alloc(Arena *arena, size_t size);
// A copy of size bytes.
void *arena_copy(Arena *arena, const void *data, size_t size);
// data, of old_size bytes from this arena, as new_size bytes: at its place when nothing was allocated since, else copied.
void *arena_extend(Arena *arena, void *data, size_t old_size, size_t new_size);
// Where the next allocation would be, if it fits: for a MemorySpan of what is allocated meanwhile.
uintptr_t arena_position(const Arena *arena);
// Bytes handed out so far, for metrics and limits.
size_t arena_used(const Arena *arena);

#define NEW(arena, T) ((T *)arena_alloc((arena), sizeof(T)))
#define NEW_ARRAY(arena, T, count) ((T *)arena_alloc((arena), sizeof(T) * (size_t)(count)))

#endif

// Pointer maps: entries in insertion order, and a table of indices into them once there are more than a few.

#include "base.h"

#include <string.h>

static uint32_t hash_pointer(const void *key)
{
    uint64_t x = (uint64_t)(uintptr_t)key;
    x = (x ^ x >> 32) * 0x9e3779b97f4a7c15u;
    return (uint32_t)(x >> 32);
}

enum { FEW = 8, FIRST_SLOTS = 32 };

static int find(const Map *map, const void *key, uint32_t *slot)
{
    const MapIndex *index = map->index;
    if (!index) {
        for (int i = 0; i < map->len; i++)
            if (map->entries[i].key == key)
                return i;
        return -1;
    }
    uint32_t mask = (uint32_t)index->slot_count - 1, at = hash_pointer(key) & mask;
    for (uint32_t entry; (entry = index->slots[at]); at = (at + 1) & mask)
        if (map->entries[entry - 1].key == key)
            return (int)entry - 1;
    *slot = at;
    return -1;
}

void *map_get(const Map *map, const void *key)
{
    uint32_t slot;
    if (!map->len)
        return NULL;
    int entry = find(map, key, &slot);
    return entry < 0 ? NULL : map->entries[entry].value;
}

bool map_has(const Map *map, const void *key)
{
    uint32_t slot;
    return map->len && find(map, key, &slot) >= 0;
}

void map_clear(Map *map)
{
    map->len = 0;
    map->index = NULL;
}

void map_reindex(MapIndex *index)
{
    uint32_t mask = (uint32_t)index->slot_count - 1;
    memset(index->slots, 0, sizeof *index->slots * (size_t)index->slot_count);
    for (int i = 0; i < index->len; i++) {
        uint32_t at = hash_pointer(index->entries[i].key) & mask;
        while (index->slots[at])
            at = (at + 1) & mask;
        index->slots[at] = (uint32_t)i + 1;
    }
}

static void grow_index(Arena *arena, Map *map)
{
    int count = map->index ? map->index->slot_count * 2 : FIRST_SLOTS;
    map->index = arena_alloc(arena, sizeof(MapIndex) + sizeof(uint32_t) * (size_t)count);
    *map->index = (MapIndex){.mark = MAP_INDEX_MARK, .entries = map->entries, .len = map->len, .slot_count = count};
    map_reindex(map->index);
}

void **map_slot(Arena *arena, Map *map, const void *key)
{
    uint32_t slot = 0; // find sets it where there is an index
    if (map->index ? (map->len + 1) * 2 > map->index->slot_count : map->len == FEW)
        grow_index(arena, map);
    int entry = find(map, key, &slot);
    if (entry < 0) {
        if (map->len == map->cap)
            map->entries = vec_grow(arena, map->entries, &map->cap, sizeof *map->entries);
        entry = map->len++;
        map->entries[entry] = (MapEntry){key, NULL};
        if (map->index) {
            map->index->slots[slot] = (uint32_t)entry + 1;
            map->index->entries = map->entries;
            map->index->len = map->len;
        }
    }
    return &map->entries[entry].value;
}

void map_put(Arena *arena, Map *map, const void *key, void *value) { *map_slot(arena, map, key) = value; }

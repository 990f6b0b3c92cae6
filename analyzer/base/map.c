// Pointer maps: entries in insertion order, and a table of indices into them.

#include "base.h"

#include <string.h>

static uint32_t hash_pointer(const void *key)
{
    uint64_t x = (uint64_t)(uintptr_t)key;
    x = (x ^ x >> 32) * 0x9e3779b97f4a7c15u;
    return (uint32_t)(x >> 32);
}

static int find(const Map *map, const void *key, uint32_t *slot)
{
    uint32_t mask = (uint32_t)map->slot_count - 1, at = hash_pointer(key) & mask;
    for (uint32_t index; (index = map->slots[at]); at = (at + 1) & mask)
        if (map->entries[index - 1].key == key)
            return (int)index - 1;
    *slot = at;
    return -1;
}

void *map_get(const Map *map, const void *key)
{
    uint32_t slot;
    if (!map->len)
        return NULL;
    int index = find(map, key, &slot);
    return index < 0 ? NULL : map->entries[index].value;
}

bool map_has(const Map *map, const void *key)
{
    uint32_t slot;
    return map->len && find(map, key, &slot) >= 0;
}

static void rehash(Arena *arena, Map *map)
{
    map->slot_count = map->slot_count ? map->slot_count * 2 : 8;
    map->slots = NEW_ARRAY(arena, uint32_t, map->slot_count);
    uint32_t mask = (uint32_t)map->slot_count - 1;
    for (int i = 0; i < map->len; i++) {
        uint32_t at = hash_pointer(map->entries[i].key) & mask;
        while (map->slots[at])
            at = (at + 1) & mask;
        map->slots[at] = (uint32_t)i + 1;
    }
}

void **map_slot(Arena *arena, Map *map, const void *key)
{
    uint32_t slot;
    if ((map->len + 1) * 2 > map->slot_count)
        rehash(arena, map);
    int index = find(map, key, &slot);
    if (index < 0) {
        if (map->len == map->cap)
            map->entries = vec_grow(arena, map->entries, &map->cap, sizeof *map->entries);
        index = map->len++;
        map->entries[index] = (MapEntry){key, NULL};
        map->slots[slot] = (uint32_t)index + 1;
    }
    return &map->entries[index].value;
}

void map_put(Arena *arena, Map *map, const void *key, void *value) { *map_slot(arena, map, key) = value; }

// A hash map from pointers (atoms, nodes, types) to pointers, growing in an arena. Iteration is in insertion order.
#ifndef ESCAPEMENT_MAP_H
#define ESCAPEMENT_MAP_H

#include <stdbool.h>
#include <stdint.h>

#include "arena.h"

typedef struct MapEntry {
    const void *key;
    void *value;
} MapEntry;

typedef struct Map { // zero is an empty map
    MapEntry *entries; // in insertion order, len used of cap
    uint32_t *slots;   // open addressing: index into entries + 1, 0 free; slot_count is a power of two
    int len;
    int cap;
    int slot_count;
} Map;

void *map_get(const Map *map, const void *key);              // NULL if absent
bool map_has(const Map *map, const void *key);
void map_put(Arena *arena, Map *map, const void *key, void *value); // replaces
// The value's place, made (NULL) if absent. Valid until the next map_put or map_slot.
void **map_slot(Arena *arena, Map *map, const void *key);

#endif

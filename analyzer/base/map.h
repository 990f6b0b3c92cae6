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

// Where each key's entry is. It depends on the keys' addresses; the mark and what it says about its map let pack/
// find indices in memory that it moves.
typedef struct MapIndex {
    uint64_t mark;      // MAP_INDEX_MARK
    MapEntry *entries;  // the map's
    int len;            // of the map
    int slot_count;     // a power of two
    uint32_t slots[];   // open addressing: index into entries + 1; 0: free
} MapIndex;

#define MAP_INDEX_MARK 0x9d4f1c86a7e35b21u // like no pointer, length or text

typedef struct Map { // zero is an empty map
    MapEntry *entries; // in insertion order, len used of cap
    MapIndex *index;   // NULL while there are so few that looking at each is faster
    int len;
    int cap;
} Map;

void *map_get(const Map *map, const void *key);              // NULL if absent
bool map_has(const Map *map, const void *key);
void map_put(Arena *arena, Map *map, const void *key, void *value); // replaces
// The value's place, made (NULL) if absent. Valid until the next map_put or map_slot.
void **map_slot(Arena *arena, Map *map, const void *key);
void map_clear(Map *map); // empty, with memory for as many entries
// After the keys have moved.
void map_reindex(MapIndex *index);

#endif

// A copying collection of the world: what is reached is moved to the image, in the order in which it is reached.
//
// It knows allocations (arena_find), not types: each aligned word that is an address in the old arena is a pointer, since
// the arena lies where no length, position or text looks like an address in it (pack.c). Parsing and checking leave three quarters of
// the arena unreachable once pack_prune has cut the trees; what stays is laid out depth first, so that an object, its
// type and its body, which are read together, are neighbours.
//
// Two things depend on addresses and are made anew: the indices of maps (base/map.h), and the arena's own table of
// atoms, which is no reason for an atom to stay.

#include "internal.h"

#include <stdlib.h>
#include <string.h>

typedef struct Moved { // an allocation in its new place
    char *at;
    size_t size_bytes;
    size_t scanned_bytes;
} Moved;

typedef struct Compactor {
    const Arena *from;
    Arena *to;
    Arena *scratch;
    Map moved;            // old address of an allocation -> new one
    VEC(Moved) path;      // from a root to what is scanned now
    VEC(MapIndex *) indices;
} Compactor;

// The new address of what p points to, copying the allocation if it is met for the first time.
static void *move(Compactor *c, void *p)
{
    size_t size;
    if (p == c->from)
        return c->to;
    char *old = arena_find(c->from, p, &size);
    if (!old)
        return p;
    void **place = map_slot(c->scratch, &c->moved, old);
    if (!*place) {
        *place = arena_copy(c->to, old, size);
        vec_push(c->scratch, &c->path, ((Moved){*place, size, 0}));
        if (size >= sizeof(MapIndex) && *(uint64_t *)*place == MAP_INDEX_MARK)
            vec_push(c->scratch, &c->indices, (MapIndex *)*place);
    }
    return (char *)*place + ((char *)p - old);
}

static void *move_all(Compactor *c, const void *root)
{
    void *result = move(c, (void *)(uintptr_t)root);
    while (c->path.len) {
        Moved *top = &vec_last(&c->path);
        if (top->scanned_bytes == top->size_bytes) {
            c->path.len--;
            continue;
        }
        void **word = (void **)(void *)(top->at + top->scanned_bytes);
        top->scanned_bytes += sizeof *word;
        *word = move(c, *word);
    }
    return result;
}

static const Atom *moved_atom(void *context, const Atom *a)
{
    Compactor *c = context;
    return map_get(&c->moved, a);
}

void pack_compact(Pack *pack, Arena *to)
{
    World *old = pack->world;
    Compactor c = {.from = old->arena, .to = to, .scratch = arena_new()};
    AtomTable *atoms = atom_table_new(to);
    map_put(c.scratch, &c.moved, old->atoms, atoms);
    pack->world = move_all(&c, old);
    pack->packages = move_all(&c, pack->packages);
    pack->go_version = move_all(&c, pack->go_version);
    for (int i = 0; i < c.indices.len; i++)
        map_reindex(c.indices.data[i]);
    atom_table_move(atoms, old->atoms, moved_atom, &c);
    arena_free(c.scratch);
}

// Atoms: interned, immutable strings. Two atoms of one table hold the same text exactly when they are the same pointer.
#ifndef ESCAPEMENT_ATOM_H
#define ESCAPEMENT_ATOM_H

#include <stddef.h>
#include <stdint.h>

#include "arena.h"

typedef struct Atom {
    uint32_t hash;
    uint32_t length; // bytes in text, without the closing NUL; text itself may contain NUL bytes
    char text[];
} Atom;

typedef struct AtomTable AtomTable;

AtomTable *atom_table_new(Arena *arena);
const Atom *atom(AtomTable *table, const char *text, size_t length);
const Atom *atom_of(AtomTable *table, const char *nul_terminated);
const Atom *atom_joined(AtomTable *table, const Atom *a, char between, const Atom *b);
const Atom *atom_format(AtomTable *table, const char *format, ...) __attribute__((format(printf, 2, 3)));

// Fills to, which is empty and is to be written to a pack, with from's atoms at the addresses that moved tells: NULL for
// one that is left out. Atoms that are made later go to slots of their own.
void atom_table_move(AtomTable *to, const AtomTable *from, const Atom *(*moved)(void *context, const Atom *a),
                     void *context);

#endif

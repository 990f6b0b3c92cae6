// The table of interned strings: open addressing, FNV-1a.

#include "base.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

struct AtomTable {
    Arena *arena;
    const Atom **slots; // slot_count is a power of two
    uint32_t slot_count;
    uint32_t used;
};

AtomTable *atom_table_new(Arena *arena)
{
    AtomTable *table = NEW(arena, AtomTable);
    table->arena = arena;
    table->slot_count = 4096;
    table->slots = NEW_ARRAY(arena, const Atom *, table->slot_count);
    return table;
}

static void grow(AtomTable *table)
{
    uint32_t count = table->slot_count * 2;
    const Atom **slots = NEW_ARRAY(table->arena, const Atom *, count);
    for (uint32_t i = 0; i < table->slot_count; i++) {
        const Atom *a = table->slots[i];
        if (!a)
            continue;
        uint32_t at = a->hash & (count - 1);
        while (slots[at])
            at = (at + 1) & (count - 1);
        slots[at] = a;
    }
    table->slots = slots;
    table->slot_count = count;
}

const Atom *atom(AtomTable *table, const char *text, size_t length)
{
    uint32_t hash = 2166136261u;
    for (size_t i = 0; i < length; i++)
        hash = (hash ^ (unsigned char)text[i]) * 16777619u;
    uint32_t at = hash & (table->slot_count - 1);
    for (const Atom *a; (a = table->slots[at]); at = (at + 1) & (table->slot_count - 1))
        if (a->hash == hash && a->length == length && memcmp(a->text, text, length) == 0)
            return a;
    Atom *made = arena_alloc(table->arena, sizeof(Atom) + length + 1);
    made->hash = hash;
    made->length = (uint32_t)length;
    memcpy(made->text, text, length);
    table->slots[at] = made;
    if (++table->used * 2 > table->slot_count)
        grow(table);
    return made;
}

void atom_table_move(AtomTable *to, const AtomTable *from, const Atom *(*moved)(void *context, const Atom *a), void *context)
{
    enum { SPARE = 4 }; // slots for each atom: a snippet's own don't make the table grow
    uint32_t kept = 0;
    for (uint32_t i = 0; i < from->slot_count; i++)
        kept += from->slots[i] && moved(context, from->slots[i]);
    to->used = kept;
    for (to->slot_count = 1; to->slot_count < kept * SPARE; to->slot_count *= 2)
        ;
    to->slots = NEW_ARRAY(to->arena, const Atom *, to->slot_count);
    for (uint32_t i = 0; i < from->slot_count; i++) {
        const Atom *a = from->slots[i] ? moved(context, from->slots[i]) : NULL;
        if (!a)
            continue;
        uint32_t at = a->hash & (to->slot_count - 1);
        while (to->slots[at])
            at = (at + 1) & (to->slot_count - 1);
        to->slots[at] = a;
    }
}

const Atom *atom_of(AtomTable *table, const char *text) { return atom(table, text, strlen(text)); }

const Atom *atom_format(AtomTable *table, const char *format, ...)
{
    char small[256];
    va_list arguments;
    va_start(arguments, format);
    int length = vsnprintf(small, sizeof small, format, arguments);
    va_end(arguments);
    if (length < (int)sizeof small)
        return atom(table, small, (size_t)length);
    char *text = arena_alloc(table->arena, (size_t)length + 1);
    va_start(arguments, format);
    vsnprintf(text, (size_t)length + 1, format, arguments);
    va_end(arguments);
    return atom(table, text, (size_t)length);
}

// The table of interned strings.

#include "base.h"
#include "format.h"

#include <stdarg.h>
#include <string.h>

typedef struct Slot {
    uint32_t hash; // 0: free. Beside the atom, so that a search rarely looks at one that isn't the one
    const Atom *atom;
} Slot;

typedef struct Slots { // open addressing
    Slot *at;
    uint32_t count; // a power of two; 0: no slots yet
    uint32_t used;
} Slots;

struct AtomTable {
    Arena *arena;
    Slots own;
    Slots packed; // of a table that came from a pack: never written, so that its pages stay shared
};

enum { FIRST_SLOTS = 1024 };

AtomTable *atom_table_new(Arena *arena)
{
    AtomTable *table = NEW(arena, AtomTable);
    table->arena = arena;
    return table;
}

static void allocate(Slots *slots, Arena *arena, uint32_t count)
{
    slots->count = count;
    slots->at = NEW_ARRAY(arena, Slot, count);
}

static void put(Slots *slots, uint32_t hash, const Atom *a)
{
    uint32_t at = hash & (slots->count - 1);
    while (slots->at[at].hash)
        at = (at + 1) & (slots->count - 1);
    slots->at[at].hash = hash; // what is between the fields stays zero: packs are the same each time they are made
    slots->at[at].atom = a;
    slots->used++;
}

static const Atom *find(const Slots *slots, uint32_t hash, const char *text, size_t length)
{
    if (!slots->count)
        return NULL;
    const Slot *slot;
    for (uint32_t at = hash; (slot = &slots->at[at & (slots->count - 1)])->hash; at++)
        if (slot->hash == hash && slot->atom->length == length && memcmp(slot->atom->text, text, length) == 0)
            return slot->atom;
    return NULL;
}

static void grow(AtomTable *table)
{
    Slots old = table->own;
    table->own = (Slots){0};
    allocate(&table->own, table->arena, old.count ? old.count * 2 : FIRST_SLOTS);
    for (uint32_t i = 0; i < old.count; i++)
        if (old.at[i].hash)
            put(&table->own, old.at[i].hash, old.at[i].atom);
}

static uint64_t mix(uint64_t hash, uint64_t word)
{
    hash = (hash ^ word) * 0x9e3779b97f4a7c15u;
    return hash ^ hash >> 32;
}

// Eight bytes at a time; the last ones may be mixed in twice. Never 0.
static uint32_t hash_of(const char *text, size_t length)
{
    const unsigned char *p = (const unsigned char *)text;
    uint64_t hash = length, word = 0, last = 0;
    if (length >= sizeof word) {
        for (const char *end = text + length - sizeof word; text < end; text += sizeof word) {
            memcpy(&word, text, sizeof word);
            hash = mix(hash, word);
        }
        memcpy(&last, p + length - sizeof last, sizeof last);
    } else if (length >= 4) {
        memcpy(&word, p, 4);
        memcpy(&last, p + length - 4, 4);
        last = last << 32 | word;
    } else if (length) {
        last = (uint64_t)p[0] << 16 | (uint64_t)p[length / 2] << 8 | p[length - 1];
    }
    uint32_t result = (uint32_t)mix(hash, last);
    return result + !result;
}

const Atom *atom(AtomTable *table, const char *text, size_t length)
{
    uint32_t hash = hash_of(text, length);
    const Atom *known = find(&table->own, hash, text, length);
    if (!known)
        known = find(&table->packed, hash, text, length);
    if (known)
        return known;
    Atom *made = arena_alloc(table->arena, sizeof(Atom) + length + 1);
    made->hash = hash;
    made->length = (uint32_t)length;
    memcpy(made->text, text, length);
    if (table->own.used * 2 >= table->own.count)
        grow(table);
    put(&table->own, hash, made);
    return made;
}

void atom_table_move(AtomTable *to, const AtomTable *from, const Atom *(*moved)(void *context, const Atom *a), void *context)
{
    uint32_t kept = 0, count = 1;
    for (uint32_t i = 0; i < from->own.count; i++)
        kept += from->own.at[i].hash && moved(context, from->own.at[i].atom);
    while (count < kept * 2)
        count *= 2;
    allocate(&to->packed, to->arena, count);
    for (uint32_t i = 0; i < from->own.count; i++) {
        const Atom *a = from->own.at[i].hash ? moved(context, from->own.at[i].atom) : NULL;
        if (a)
            put(&to->packed, from->own.at[i].hash, a);
    }
}

const Atom *atom_joined(AtomTable *table, const Atom *a, char between, const Atom *b)
{
    char small[256], *text = small;
    size_t length = (size_t)a->length + 1 + b->length;
    if (length > sizeof small)
        text = arena_alloc(table->arena, length);
    memcpy(text, a->text, a->length);
    text[a->length] = between;
    memcpy(text + a->length + 1, b->text, b->length);
    return atom(table, text, length);
}

const Atom *atom_of(AtomTable *table, const char *text) { return atom(table, text, strlen(text)); }

const Atom *atom_format(AtomTable *table, const char *format, ...)
{
    char small[256];
    va_list arguments;
    va_start(arguments, format);
    size_t length = format_text(small, sizeof small, format, arguments);
    va_end(arguments);
    if (length < sizeof small)
        return atom(table, small, length);
    char *text = arena_alloc(table->arena, length + 1);
    va_start(arguments, format);
    format_text(text, length + 1, format, arguments);
    va_end(arguments);
    return atom(table, text, length);
}

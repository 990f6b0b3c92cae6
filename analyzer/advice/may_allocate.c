// Expressions that do not escape and still need the heap at run time: they start in a small buffer in the frame, or their
// memory is made by the runtime whatever escape analysis says (cmd/compile/internal/walk; runtime: string.go, slice.go, map.go).

#include "internal.h"

enum {
    MAX_STACK_BOX_BYTES = 1024, // walk/convert.go, dataWord: a larger value in an interface is no stack temporary
    MAX_MAP_SLOT_BYTES = 128,   // internal/abi, MapMaxKeyBytes, MapMaxElemBytes: a larger key or value is allocated by itself
    STACK_MAP_ENTRIES = 8,      // internal/abi, MapGroupSlots: the group that may be in the frame
};

static const char *map_may_allocate(IrUnit *unit, const IrNode *n)
{
    const IrType *map = n->type->underlying;
    const IrNode *room = n->op == OMAKEMAP ? n->x : NULL;
    int64_t entries = 0;
    bool is_constant = !room || (room->op == OLITERAL && const_int64_value(room->value, &entries));
    if (ir_type_size(unit, map->key) > MAX_MAP_SLOT_BYTES || ir_type_size(unit, map->element) > MAX_MAP_SLOT_BYTES)
        return "allocates for each entry: a key or value of more than 128 bytes is on the heap";
    if (!is_constant)
        return "allocates when it is made with room for more than 8 entries, or holds more";
    return entries > STACK_MAP_ENTRIES ? "allocates: it is made with room for more than 8 entries" : "allocates when it holds more than 8 entries";
}

const char *may_allocate(IrUnit *unit, const IrNode *n)
{
    switch (n->op) {
    case OMAKESLICE: return escape_allocated_bytes(unit, n) < 0 ? "allocates when it is larger than 32 bytes" : NULL;
    case OAPPEND: return "allocates when the slice has to grow beyond its capacity, and 32 bytes";
    case OMAKEMAP: case OMAPLIT: return map_may_allocate(unit, n);
    case OADDSTR: return "allocates when the result is longer than 32 bytes";
    case OBYTES2STR: case OSTR2BYTES: return "may allocate when the result is longer than 32 bytes";
    case OSTR2RUNES: return "may allocate when the result is longer than 32 runes";
    case ORUNES2STR: return "allocates when the result is longer than 29 bytes";
    case OCONVIFACE:
        return escape_allocated_bytes(unit, n) > MAX_STACK_BOX_BYTES && !allocates_nothing(unit, n)
                   ? "allocates: a value of more than 1,024 bytes in an interface is always on the heap"
                   : NULL;
    default: return NULL;
    }
}

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

// ---- strings that are only looked at: the runtime reads the bytes where they are (cmd/compile/internal/walk, order.go, switch.go)

static void look_at(Adviser *a, const IrNode *n)
{
    if (n && n->op == OBYTES2STR)
        map_put(a->unit->arena, &a->looked_at, n, a);
}

static bool is_constant_text(IrNode *n)
{
    return n->op == OLITERAL && const_kind(n->value) == CONST_STRING && !ir_is_zero(n);
}

static bool find_looked_at(IrNode *n, void *context)
{
    Adviser *a = context;
    IrNode *part;
    switch (n->op) {
    case OEQ: case ONE: case OLT: case OLE: case OGT: case OGE: look_at(a, n->x); look_at(a, n->y); break;
    case OSWITCH: case OLEN: look_at(a, n->x); break;
    case OINDEXMAP:
        if (!n->is_assigned)
            look_at(a, n->y);
        break;
    case OADDSTR: {
        bool has_text = false;
        IR_EACH(part, n->list)
            has_text |= is_constant_text(part);
        if (has_text)
            IR_EACH(part, n->list)
                look_at(a, part);
        break;
    }
    default: break;
    }
    return false;
}

static bool is_looked_at(Adviser *a, const IrNode *n)
{
    if (!a->has_looked_at) {
        a->has_looked_at = true;
        for (int i = 0; i < a->unit->funcs.len; i++)
            ir_any_list(a->unit->funcs.data[i]->body, find_looked_at, a);
    }
    return map_has(&a->looked_at, n);
}

// ----

const char *may_allocate(Adviser *a, const IrNode *n)
{
    IrUnit *unit = a->unit;
    switch (n->op) {
    case OMAKESLICE: return escape_allocated_bytes(unit, n) < 0 ? "allocates when it is larger than 32 bytes" : NULL;
    case OAPPEND: return "may allocate when it needs more room than the slice has";
    case OMAKEMAP: case OMAPLIT: return map_may_allocate(unit, n);
    case OADDSTR: return "allocates when the result is longer than 32 bytes";
    case OBYTES2STR: return is_looked_at(a, n) ? NULL : "allocates when the result is longer than 32 bytes";
    case OSTR2BYTES: return escape_allocated_bytes(unit, n) < 0 ? "allocates when the result is longer than 32 bytes" : NULL;
    case OSTR2RUNES: return "allocates when the result is longer than 32 runes";
    case ORUNES2STR: return "allocates when the result is longer than 29 bytes";
    case OCONVIFACE:
        return escape_allocated_bytes(unit, n) > MAX_STACK_BOX_BYTES && !allocates_nothing(unit, n)
                   ? "allocates: a value of more than 1,024 bytes in an interface is always on the heap"
                   : NULL;
    default: return NULL;
    }
}

// What an allocating expression or a variable takes, wherever it ends up.

#include "internal.h"

IrType *escape_allocated_type(const IrNode *n)
{
    switch (n->op) {
    case ONEW: case OPTRLIT: return n->type->underlying->element;
    case OCONVIFACE: return n->x->type;
    default: return n->type;
    }
}

static int64_t elements_bytes(IrUnit *unit, const IrNode *n, int64_t count)
{
    int64_t bytes;
    return __builtin_mul_overflow(ir_type_size(unit, n->type->underlying->element), count, &bytes) ? -1 : bytes;
}

int64_t escape_allocated_bytes(IrUnit *unit, const IrNode *n)
{
    int64_t count;
    switch (n->op) {
    case ONAME: case ONEW: case OPTRLIT: case OCONVIFACE: return ir_type_size(unit, escape_allocated_type(n));
    case OMAKESLICE: return ir_int_value(n->y ? n->y : n->x, &count) ? elements_bytes(unit, n, count) : -1;
    case OSLICELIT: return elements_bytes(unit, n, n->number);
    case OCLOSURE: return closure_size(unit, n->fn);
    case OSTR2BYTES: {
        size_t length;
        if (n->x->op != OLITERAL || const_kind(n->x->value) != CONST_STRING)
            return -1;
        const_string_value(n->x->value, &length);
        return (int64_t)length;
    }
    case OMETHVALUE: return 8 + ir_type_size(unit, n->x->type); // the code's address, and the bound receiver
    default: return -1;
    }
}

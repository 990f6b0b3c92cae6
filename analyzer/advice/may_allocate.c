// Expressions that do not escape and still need the heap at run time: they start in a small buffer in the frame, or their
// memory is made by the runtime whatever escape analysis says (cmd/compile/internal/walk; runtime: string.go, slice.go, map.go).

#include "internal.h"

// walk/convert.go, dataWord: a larger value in an interface is no stack temporary.
enum { MAX_STACK_BOX_BYTES = 1024 };

const char *may_allocate(IrUnit *unit, const IrNode *n)
{
    switch (n->op) {
    case OMAKESLICE: return escape_allocated_bytes(unit, n) < 0 ? "allocates when it is larger than 32 bytes" : NULL;
    case OAPPEND: return "allocates when the slice has to grow beyond its capacity, and 32 bytes";
    case OMAKEMAP: case OMAPLIT: return "allocates when it holds more than 8 entries";
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

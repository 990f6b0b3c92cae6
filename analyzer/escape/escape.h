// escape: which variables and allocations must live on the heap, and why.
//
// Functions are analyzed bottom up in batches of mutually recursive ones. Each variable and each allocating expression
// is a location; each assignment an edge weighted by how many times its source is dereferenced (-1: its address).
// A location whose address reaches something that outlives it escapes. What parameters leak is kept as a tag for
// callers. Rules: cmd/compile/internal/escape.
//
//     func f() *int {
//         x := 1     // location x
//         return &x  // edge ~r0 <- x, -1: the result outlives x, so "moved to heap: x"
//     }
#ifndef ESCAPEMENT_ESCAPE_H
#define ESCAPEMENT_ESCAPE_H

#include "../ir/ir.h"

// Analyzes all functions of the unit and reports each line; sets IrFunc.notes and IrNode.esc.
void escape_unit(IrUnit *unit);

#endif

// inline: which functions can be inlined, at what cost, and inlining them.
//
// For each function, bottom up, the cost of its body is counted; under the budget it is inlinable ("can inline F").
// Then calls are devirtualized and inlined until nothing changes, newly exposed calls included
// (cmd/compile/internal/inline, inline/interleaved, devirtualize). After that, locals that are only assigned are dropped
// (deadlocals). Lines are reported in gc's order through the unit.
#ifndef ESCAPEMENT_INLINE_H
#define ESCAPEMENT_INLINE_H

#include "../ir/ir.h"

// Everything between reading the package and escape analysis: costs, inlining, method wrappers, dead locals.
void inline_unit(IrUnit *unit);

// Is the call one the compiler expands itself?
bool inline_is_intrinsic(IrUnit *unit, const IrNode *call);

#endif

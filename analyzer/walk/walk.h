// walk: what gc's last front-end pass, before it makes code, has to say under -m.
//
// Of its rewriting only one thing is visible: an index into an array, or into a constant string, whose value cannot
// exceed the length by its type, mask, modulus or shift: "index bounds check elided". The lines come in the order in
// which that pass meets the nodes, function by function, after everything else the compiler prints.
// Rules: cmd/compile/internal/walk (order.go, expr.go), cmd/compile/internal/gc/compile.go.
#ifndef ESCAPEMENT_WALK_H
#define ESCAPEMENT_WALK_H

#include "../ir/ir.h"

void walk_unit(IrUnit *unit);

#endif

// What only inline/'s files share.
#ifndef ESCAPEMENT_INLINE_INTERNAL_H
#define ESCAPEMENT_INLINE_INTERNAL_H

#include "inline.h"

// devirtualize.c: interface calls whose operand has one known concrete type become calls of its method.
typedef struct DevirtState DevirtState;
DevirtState *devirt_new(IrUnit *unit);
void devirtualize_call(DevirtState *s, IrFunc *caller, IrNode *call);
// A call was replaced by its body: assignments to interface variables may have been added.
void devirtualize_inlined(DevirtState *s, IrFunc *caller, IrNode *inlined);

// loopvar.c
void unshare_loop_variables(IrUnit *unit, IrFunc *fn);
// deadlocals.c; for a closure that captures variables, done with the function around it.
typedef struct DeadLocals DeadLocals;
DeadLocals *dead_locals_new(IrUnit *unit);
void drop_dead_locals(DeadLocals *dead, IrFunc *fn);

const char *inline_func_signature(IrUnit *unit, IrFunc *fn);

#endif

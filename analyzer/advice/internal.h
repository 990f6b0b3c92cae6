// What advice/'s files share.
#ifndef ESCAPEMENT_ADVICE_INTERNAL_H
#define ESCAPEMENT_ADVICE_INTERNAL_H

#include "advice.h"

typedef struct Adviser {
    Advice *advice;
    Arena *arena; // the advice's
    IrUnit *unit;
    const EscapeSiteVec *sites;
    Map by_node;      // IrNode -> EscapeSite
    Map statements;   // CLOSURE -> the GO or DEFER statement that calls it; filled by statement_of
    bool has_statements;
    int inline_index; // cause.c: of the site whose cause is asked for
} Adviser;

// allocations.c, structs.c, headers.c, hints.c: each fills its part of the advice.
void advise_allocations(Adviser *a);
void advise_structs(Adviser *a);
void advise_headers(Adviser *a);
void advise_hints(Adviser *a);

// cause.c
const char *cause_of(Adviser *a, const EscapeSite *site);
// Is nothing allocated at run time although the expression "escapes to heap"?
bool is_free(IrUnit *unit, const IrNode *n);

#endif

// All of the advice, part by part.

#include "internal.h"

void advice_collect(Advice *advice, IrUnit *unit, const EscapeSiteVec *sites)
{
    Adviser a = {.advice = advice, .arena = advice->arena, .unit = unit, .sites = sites, .budget = HINT_BUDGET_NODES};
    for (int i = 0; i < sites->len; i++)
        map_put(unit->arena, &a.by_node, sites->data[i].node, &sites->data[i]);
    advise_allocations(&a);
    advise_structs(&a);
    advise_headers(&a);
    advise_hints(&a);
}

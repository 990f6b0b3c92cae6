// All of the advice, part by part.

#include "internal.h"

#include <string.h>

const char *copied(Adviser *a, const char *text) { return arena_copy(a->arena, text, strlen(text) + 1); }

const char *function_name(Adviser *a, IrFunc *fn)
{
    return copied(a, ir_trim_inline_hash(a->unit, ir_func_text(a->unit, fn)));
}

const char *inlined_name(Adviser *a, int index)
{
    IrName *name = a->unit->inline_tree.data[index].function;
    IrFunc *fn = ir_func_of(name);
    return fn ? function_name(a, fn) : copied(a, ir_trim_inline_hash(a->unit, ir_text(a->unit, &name->node)));
}

void advice_collect(Advice *advice, IrUnit *unit, const EscapeFindings *findings)
{
    Adviser a = {.advice = advice, .arena = advice->arena, .unit = unit, .findings = findings, .sites = &findings->sites,
                 .budget = HINT_BUDGET_NODES};
    for (int i = 0; i < findings->sites.len; i++)
        map_put(unit->arena, &a.by_node, findings->sites.data[i].node, &findings->sites.data[i]);
    for (int i = findings->leaks.len - 1; i >= 0; i--)
        map_put(unit->arena, &a.leaks_of, findings->leaks.data[i].param, &findings->leaks.data[i]);
    for (int i = 0; i < unit->package->files.len; i++)
        map_put(unit->arena, &a.own_files, unit->package->files.data[i]->path, unit->package->files.data[i]);
    advise_allocations(&a);
    advise_leaks(&a);
    if (findings->graph)
        advise_graph(&a);
    advise_structs(&a);
    advise_headers(&a);
    advise_hints(&a);
}

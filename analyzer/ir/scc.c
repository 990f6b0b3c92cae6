// Strongly connected components of the functions, callees first (cmd/compile/internal/ir/scc.go): Tarjan's algorithm.
// A closure that captures variables belongs to its parent's component; one that captures nothing stands for itself.

#include "internal.h"

typedef struct Scc {
    IrUnit *unit;
    Arena *scratch;
    Map ids; // IrFunc -> visit number
    VEC(IrFunc *) stack;
    intptr_t next;
    void (*analyze)(IrUnit *unit, IrFunc **batch, int count, bool recursive, void *context);
    void *context;
} Scc;

typedef struct Visit {
    Scc *scc;
    IrFunc *fn;
    intptr_t min;
} Visit;

static intptr_t visit(Scc *s, IrFunc *fn);

static void edge_to(Visit *v, IrFunc *fn)
{
    if (!fn || !fn->is_local || !fn->has_body)
        return;
    intptr_t m = visit(v->scc, fn);
    if (m < v->min)
        v->min = m;
}

static bool visit_node(IrNode *n, void *context)
{
    Visit *v = context;
    switch (n->op) {
    case ONAME: {
        IrName *name = ir_name(n);
        if (name->class == CLASS_FUNC)
            edge_to(v, name->func);
        break;
    }
    case ODOTMETH: case OMETHVALUE: case OMETHEXPR:
        if (n->field && n->field->fn)
            edge_to(v, n->field->fn);
        break;
    case OCLOSURE: edge_to(v, n->fn); break;
    default: break;
    }
    return false;
}

static intptr_t visit(Scc *s, IrFunc *fn)
{
    Arena *arena = s->scratch;
    intptr_t known = (intptr_t)map_get(&s->ids, fn);
    if (known)
        return known;
    intptr_t id = ++s->next;
    map_put(arena, &s->ids, fn, (void *)id);
    s->next++;
    Visit v = {s, fn, s->next};
    vec_push(arena, &s->stack, fn);
    ir_any_list(fn->body, visit_node, &v);
    intptr_t min = v.min;
    if ((min == id || min == id + 1) && !(fn->closure && fn->closure_vars.len)) {
        bool recursive = min == id;
        int at = s->stack.len - 1;
        for (; s->stack.data[at] != fn; at--)
            map_put(arena, &s->ids, s->stack.data[at], (void *)(intptr_t)INT32_MAX);
        map_put(arena, &s->ids, fn, (void *)(intptr_t)INT32_MAX);
        int count = s->stack.len - at;
        IrFunc **batch = arena_copy(arena, s->stack.data + at, sizeof *batch * (size_t)count);
        s->stack.len = at;
        s->analyze(s->unit, batch, count, recursive, s->context);
    }
    return min;
}

void ir_visit_bottom_up(IrUnit *unit, const IrFuncVec *funcs,
                        void (*analyze)(IrUnit *unit, IrFunc **batch, int count, bool recursive, void *context), void *context)
{
    Scc s = {.unit = unit, .scratch = arena_new_from(unit->world->arena), .analyze = analyze, .context = context};
    IrFuncVec roots = {0};
    for (int i = 0; i < funcs->len; i++)
        vec_push(s.scratch, &roots, funcs->data[i]);
    for (int i = 0; i < roots.len; i++)
        if (!(roots.data[i]->closure && roots.data[i]->closure_vars.len))
            visit(&s, roots.data[i]);
    arena_free(s.scratch);
}

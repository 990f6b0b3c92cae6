// Strongly connected components of the functions, callees first (cmd/compile/internal/ir/scc.go): Tarjan's algorithm.
// A closure that captures variables belongs to its parent's component; one that captures nothing stands for itself.

#include "internal.h"

typedef struct Visited {
    IrFunc *fn;
    int64_t visit; // of a traversal that goes on around this one: put back at the end
    bool is_done;
} Visited;

typedef struct Scc {
    IrUnit *unit;
    Arena *scratch;
    VEC(IrFunc *) stack;
    VEC(Visited) visited;
    int64_t first; // numbers from here on are of this traversal
    void (*analyze)(IrUnit *unit, IrFunc **batch, int count, bool recursive, void *context);
    void *context;
} Scc;

typedef struct Visit {
    Scc *scc;
    IrFunc *fn;
    int64_t min;
} Visit;

// Of functions whose component is complete.
static const int64_t DONE = INT64_MAX;

static int64_t visit(Scc *s, IrFunc *fn);

static void edge_to(Visit *v, IrFunc *fn)
{
    if (!fn || !fn->is_local || !fn->has_body)
        return;
    int64_t m = visit(v->scc, fn);
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

static int64_t visit(Scc *s, IrFunc *fn)
{
    Arena *arena = s->scratch;
    if (fn->visit >= s->first)
        return fn->is_visit_done ? DONE : fn->visit;
    vec_push(arena, &s->visited, ((Visited){fn, fn->visit, fn->is_visit_done}));
    int64_t id = ++s->unit->ir->visits;
    fn->visit = id;
    fn->is_visit_done = false;
    Visit v = {s, fn, ++s->unit->ir->visits};
    vec_push(arena, &s->stack, fn);
    ir_any_list(fn->body, visit_node, &v);
    int64_t min = v.min;
    if ((min == id || min == id + 1) && !(fn->closure && fn->closure_vars.len)) {
        bool recursive = min == id;
        int at = s->stack.len - 1;
        for (; s->stack.data[at] != fn; at--)
            s->stack.data[at]->is_visit_done = true;
        fn->is_visit_done = true;
        int count = s->stack.len - at;
        s->stack.len = at;
        s->analyze(s->unit, s->stack.data + at, count, recursive, s->context);
    }
    return min;
}

void ir_visit_bottom_up(IrUnit *unit, const IrFuncVec *funcs,
                        void (*analyze)(IrUnit *unit, IrFunc **batch, int count, bool recursive, void *context), void *context)
{
    Scc s = {.unit = unit, .scratch = arena_new_from(unit->world->arena), .analyze = analyze, .context = context,
             .first = unit->ir->visits + 1};
    IrFuncVec roots = {0};
    for (int i = 0; i < funcs->len; i++)
        vec_push(s.scratch, &roots, funcs->data[i]);
    for (int i = 0; i < roots.len; i++)
        if (!(roots.data[i]->closure && roots.data[i]->closure_vars.len))
            visit(&s, roots.data[i]);
    for (int i = 0; i < s.visited.len; i++) {
        Visited *v = &s.visited.data[i];
        v->fn->visit = v->visit;
        v->fn->is_visit_done = v->is_done;
    }
    arena_free(s.scratch);
}

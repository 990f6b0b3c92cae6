// Strongly connected components of the functions, callees first (cmd/compile/internal/ir/scc.go): Tarjan's algorithm.
// A closure that captures variables belongs to its parent's component; one that captures nothing stands for itself.

#include "internal.h"

typedef struct Visited {
    IrFunc *fn;
    int64_t visit; // of the traversal around this one: put back at the end
    bool is_done;
} Visited;

typedef struct Scc {
    IrUnit *unit;
    Arena *scratch;
    IrFuncVec stack;
    VEC(Visited) visited; // of a traversal inside another one
    bool is_inside;
    int64_t first; // numbers from here on are of this traversal
    void (*analyze)(IrUnit *unit, IrFunc **batch, int count, bool recursive, void *context);
    void *context;
} Scc;

// Of functions whose component is complete.
static const int64_t DONE = INT64_MAX;

// Who is left on the stack is mostly what is complete next.
PREFETCHES prefetch_stack(const IrFuncVec *stack)
{
    if (stack->len > 1)
        ir_prefetch(stack->data[stack->len - 2]);
    if (stack->len)
        ir_prefetch_body(vec_last(stack));
}

static int64_t visit(Scc *s, IrFunc *fn)
{
    Arena *arena = s->scratch;
    if (fn->visit >= s->first)
        return fn->is_visit_done ? DONE : fn->visit;
    if (s->is_inside)
        vec_push(arena, &s->visited, ((Visited){fn, fn->visit, fn->is_visit_done}));
    int64_t id = ++s->unit->ir->visits;
    fn->visit = id;
    fn->is_visit_done = false;
    int64_t min = ++s->unit->ir->visits;
    vec_push(arena, &s->stack, fn);
    ir_find_facts(s->unit, fn);
    IrFunc *const *referred = fn->referred;
    for (int i = 0, count = fn->referred_count; i < count; i++) {
        IrFunc *to = referred[i];
        int64_t least = to->is_local && to->has_body ? visit(s, to) : DONE;
        if (least < min)
            min = least;
    }
    if ((min == id || min == id + 1) && !(fn->closure && fn->closure_vars.len)) {
        bool recursive = min == id;
        int at = s->stack.len - 1;
        for (; s->stack.data[at] != fn; at--)
            s->stack.data[at]->is_visit_done = true;
        fn->is_visit_done = true;
        int count = s->stack.len - at;
        s->stack.len = at;
        prefetch_stack(&s->stack);
        s->analyze(s->unit, s->stack.data + at, count, recursive, s->context);
    }
    return min;
}

void ir_visit_bottom_up(IrUnit *unit, const IrFuncVec *funcs,
                        void (*analyze)(IrUnit *unit, IrFunc **batch, int count, bool recursive, void *context), void *context)
{
    Scc s = {.unit = unit, .scratch = arena_new_from(unit->world->arena), .analyze = analyze, .context = context,
             .first = unit->ir->visits + 1, .is_inside = unit->ir->traversals++ > 0};
    IrFuncVec roots = {0};
    for (int i = 0; i < funcs->len; i++)
        vec_push(s.scratch, &roots, funcs->data[i]);
    for (int i = 0; i < roots.len; i++) {
        ir_prefetch_next(roots.data, i, roots.len);
        IrFunc *fn = roots.data[i];
        if (!(fn->closure && fn->closure_vars.len))
            visit(&s, fn);
    }
    for (int i = 0; i < s.visited.len; i++) {
        Visited *v = &s.visited.data[i];
        v->fn->visit = v->visit;
        v->fn->is_visit_done = v->is_done;
    }
    unit->ir->traversals--;
    arena_free(s.scratch);
}

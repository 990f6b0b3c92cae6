// Solving the graph, and what leaks (escape/solve.go, leaks.go).

#include "internal.h"

#include <string.h>

int leak_get(const Leaks *l, int i) { return l->at[i] - 1; }

static void leak_set(Leaks *l, int i, int derefs) { l->at[i] = (uint8_t)(derefs + 1 > 255 ? 255 : derefs + 1); }

void leak_add(Leaks *l, int i, int derefs)
{
    int old = leak_get(l, i);
    if (old < 0 || derefs < old)
        leak_set(l, i, derefs);
}

void leaks_optimize(Leaks *l)
{
    int heap = leak_get(l, LEAK_HEAP);
    if (heap < 0)
        return;
    for (int i = 1; i < 3 + RESULT_COUNT; i++)
        if (leak_get(l, i) >= heap)
            leak_set(l, i, -1);
}

// No tag means: leaks to the heap. Else "esc:" and the bytes up to the last that is not 0.
const Atom *leaks_encode(IrUnit *unit, Leaks l)
{
    if (leak_get(&l, LEAK_HEAP) == 0)
        return NULL;
    char text[4 + sizeof l.at] = "esc:";
    size_t n = sizeof l.at;
    while (n > 0 && l.at[n - 1] == 0)
        n--;
    memcpy(text + 4, l.at, n);
    return atom(unit->atoms, text, 4 + n);
}

Leaks leaks_decode(const Atom *tag)
{
    Leaks l = {{0}};
    if (!tag || tag->length < 4 || memcmp(tag->text, "esc:", 4) != 0) {
        leak_add(&l, LEAK_HEAP, 0);
        return l;
    }
    memcpy(l.at, tag->text + 4, tag->length - 4);
    return l;
}

// ---- walking from each location that may outlive others

typedef struct Queue { // a ring
    Arena *arena;
    Location **at;
    int head, count, cap;
} Queue;

static void queue_grow(Queue *q)
{
    if (q->count < q->cap)
        return;
    int cap = q->cap ? q->cap * 2 : 16;
    Location **at = NEW_ARRAY(q->arena, Location *, cap);
    for (int i = 0; i < q->count; i++)
        at[i] = q->at[(q->head + i) & (q->cap - 1)];
    q->at = at;
    q->head = 0;
    q->cap = cap;
}

static void push_front(Queue *q, Location *l)
{
    queue_grow(q);
    q->head = (q->head - 1) & (q->cap - 1);
    q->at[q->head] = l;
    q->count++;
}

static void push_back(Queue *q, Location *l)
{
    queue_grow(q);
    q->at[(q->head + q->count++) & (q->cap - 1)] = l;
}

static Location *pop_front(Queue *q)
{
    Location *l = q->at[q->head];
    q->head = (q->head + 1) & (q->cap - 1);
    q->count--;
    return l;
}

typedef struct Solver {
    Batch *b;
    Queue todo, inner;
    uint32_t walk;
    int64_t steps; // edges followed
} Solver;

static void enqueue(Solver *s, Location *l)
{
    if (l->is_queued)
        return;
    l->is_queued = true;
    if (l->attrs & ATTR_ESCAPES)
        push_front(&s->todo, l);
    else
        push_back(&s->todo, l);
}

bool contains_closure(IrFunc *outer, IrFunc *inner)
{
    if (outer == inner || !inner || !inner->closure)
        return false;
    for (IrFunc *p = inner->closure_parent; p; p = p->closure_parent)
        if (p == outer)
            return true;
    return false;
}

static bool outlives(Batch *b, Location *l, Location *other)
{
    if (l->attrs & ATTR_ESCAPES)
        return true;
    if (l == &b->mutator || l == &b->callee)
        return false;
    if (l->is_result) {
        // Results of a closure that is called directly flow to its caller, who decides.
        if (contains_closure(other->fn, l->fn) && !l->fn->closure_results_lost)
            return false;
        return true;
    }
    if (l->fn == other->fn && l->loop_depth < other->loop_depth)
        return true;
    return contains_closure(l->fn, other->fn);
}

// ---- explanations

static const char *end_text(Batch *b, const IrNode *node, bool is_heap)
{
    if (is_heap)
        return "{heap}";
    if (!node)
        return "{temp}";
    if (node->op == ONAME)
        return ir_text(b->unit, node);
    return arena_format(b->arena, "{storage for %s}", ir_text(b->unit, node));
}

static EscapeFlow *flow_step(Batch *b, Location *dst, Location *src, int derefs, Note *notes)
{
    EscapeFlow *step = NEW(b->arena, EscapeFlow);
    *step = (EscapeFlow){.destination = dst->node, .source = src->node, .is_to_heap = dst == &b->heap, .derefs = derefs, .notes = notes};
    return step;
}

// Explanations say so when their position is not known; other lines then have none.
static void explain_say(Batch *b, IrPos pos, const char *format, ...) __attribute__((format(printf, 3, 4)));

static void explain_say(Batch *b, IrPos pos, const char *format, ...)
{
    Buf buf = buf_new(b->arena);
    va_list arguments;
    va_start(arguments, format);
    buf_vformat(&buf, format, arguments);
    va_end(arguments);
    escape_say(b->unit, pos, ir_pos_known(pos) ? "%s" : "<unknown line number>: %s", buf_text(&buf));
}

static void print_why(Batch *b, IrPos pos, const EscapeWhy *why)
{
    for (const EscapeFlow *f = why->flows; f; f = f->next) {
        Buf ops = buf_new(b->arena);
        if (f->derefs < 0)
            buf_char(&ops, '&');
        for (int i = 0; i < f->derefs; i++)
            buf_char(&ops, '*');
        // The space after the position's colon is the message's first.
        explain_say(b, pos, "  flow: %s ← %s%s:", end_text(b, f->destination, f->is_to_heap), buf_text(&ops), end_text(b, f->source, false));
        for (const Note *n = f->notes; n; n = n->next)
            explain_say(b, pos, "    from %s (%s) at %s", ir_text(b->unit, n->where), n->why, ir_pos_text(b->unit, n->where->pos));
    }
    if (why->is_truncated)
        explain_say(b, pos, "  warning: truncated explanation due to assignment cycle; see golang.org/issue/35518");
}

static EscapeEnd end_of(Batch *b, Location *root, Location *l)
{
    if (root == &b->heap)
        return ESCAPE_TO_HEAP;
    if (root->attrs & ATTR_ESCAPES)
        return ESCAPE_TO_ESCAPED;
    if (root->is_result)
        return ESCAPE_TO_RESULT;
    return root->fn == l->fn ? ESCAPE_TO_OUTER_LOOP : ESCAPE_TO_OUTER_FUNCTION;
}

// The way that the walk from root found to src.
static EscapeWhy why_path(Batch *b, Location *root, Location *src)
{
    EscapeWhy why = {.end = end_of(b, root, src)};
    EscapeFlow **last = &why.flows;
    Map visited = {0};
    while (!map_has(&visited, src)) {
        map_put(b->arena, &visited, src, src);
        Location *dst = src->dst;
        Edge *e = &dst->edges.data[src->dst_edge];
        *last = flow_step(b, dst, src, e->derefs, e->notes);
        last = &(*last)->next;
        if (dst == root)
            return why;
        src = dst;
    }
    why.is_truncated = true;
    return why;
}

static void explain_escape(Batch *b, Location *l, EscapeWhy why)
{
    Explained *x = explained(b, l);
    if (!x->why.flows) // the first of several
        x->why = why;
    if (b->unit->detail < 2)
        return;
    explain_say(b, l->node->pos, "%s escapes to heap in %s:", ir_text(b->unit, l->node), l->fn->name->name->text);
    print_why(b, l->node->pos, &why);
}

void explain_direct(Batch *b, Location *dst, Location *src, int derefs, Note *notes)
{
    if (b->explains)
        explain_escape(b, src, (EscapeWhy){.end = end_of(b, dst, src), .flows = flow_step(b, dst, src, derefs, notes)});
}

static void leak_to(Batch *b, Location *l, Location *sink, int derefs)
{
    (void)b;
    if (!(sink->attrs & ATTR_ESCAPES) && sink->is_result && sink->fn == l->fn) {
        int index = sink->result_index - 1;
        if (index < RESULT_COUNT) {
            leak_add(&l->leaks, LEAK_RESULT0 + index, derefs);
            return;
        }
    }
    leak_add(&l->leaks, LEAK_HEAP, derefs);
}

// Why a parameter leaks to a sink: of the ways there the one with the fewest dereferences, which its line tells.
static void keep_leak_why(Batch *b, Location *l, Location *root, int derefs)
{
    bool is_to_result = !(root->attrs & ATTR_ESCAPES) && root->is_result && root->fn == l->fn && root->result_index <= RESULT_COUNT;
    int slot = is_to_result ? root->result_index : 0;
    int before = leak_get(&l->leaks, slot ? LEAK_RESULT0 + slot - 1 : LEAK_HEAP);
    if (before >= 0 && before <= derefs)
        return;
    Explained *x = explained(b, l);
    if (!x->leak_whys)
        x->leak_whys = NEW_ARRAY(b->arena, EscapeWhy, 1 + RESULT_COUNT);
    x->leak_whys[slot] = why_path(b, root, l);
}

static void closure_results_lost(Solver *s, Location *root)
{
    if (!(root->attrs & ATTR_CALLS) || !root->node || root->node->op != OCLOSURE)
        return;
    IrFunc *fn = root->node->fn;
    if (fn->escape_state >= STATE_TAGGED || fn->closure_results_lost)
        return;
    fn->closure_results_lost = true;
    for (int i = 0; i < fn->dcl.len; i++)
        if (fn->dcl.data[i]->class == CLASS_PARAM_OUT)
            enqueue(s, location_of(fn->dcl.data[i]));
}

static void walk_one(Solver *s, Location *root)
{
    Batch *b = s->b;
    uint32_t walk = ++s->walk;
    root->walk = walk;
    root->derefs = 0;
    root->dst = NULL;
    closure_results_lost(s, root);
    s->inner.count = s->inner.head = 0;
    push_front(&s->inner, root);
    while (s->inner.count) {
        Location *l = pop_front(&s->inner);
        l->queued_walk = 0;
        int derefs = l->derefs;
        uint8_t attrs = 0;
        if (derefs < 0) { // root may hold the address of l
            derefs = 0;
            if (outlives(b, root, l)) {
                if (!(l->attrs & ATTR_ESCAPES) && b->explains)
                    explain_escape(b, l, why_path(b, root, l));
                attrs |= ATTR_ESCAPES | ATTR_PERSISTS | ATTR_MUTATES | ATTR_CALLS;
            } else if (root->attrs & ATTR_PERSISTS) {
                attrs |= ATTR_PERSISTS;
            }
        }
        if (derefs == 0)
            attrs |= root->attrs & (ATTR_MUTATES | ATTR_CALLS);
        if (l->is_param) {
            if (outlives(b, root, l)) {
                if (!(l->attrs & ATTR_ESCAPES) && b->unit->detail >= 2) {
                    explain_say(b, l->node->pos, "parameter %s leaks to %s for %s with derefs=%d:", ir_text(b->unit, l->node),
                               end_text(b, root->node, root == &b->heap), l->fn->name->name->text, derefs);
                    EscapeWhy why = why_path(b, root, l);
                    print_why(b, l->node->pos, &why);
                }
                if (b->findings && !(l->attrs & ATTR_ESCAPES))
                    keep_leak_why(b, l, root, derefs);
                leak_to(b, l, root, derefs);
            }
            if (root->attrs & ATTR_MUTATES)
                leak_add(&l->leaks, LEAK_MUTATOR, derefs);
            if (root->attrs & ATTR_CALLS)
                leak_add(&l->leaks, LEAK_CALLEE, derefs);
        }
        if (attrs & ~l->attrs) {
            l->attrs |= attrs;
            enqueue(s, l);
            if (l->attrs & ATTR_ESCAPES)
                continue;
        }
        s->steps += l->edges.len;
        for (int i = 0; i < l->edges.len; i++) {
            Location *src = l->edges.data[i].source;
            if (src->attrs & ATTR_ESCAPES)
                continue;
            int d = derefs + l->edges.data[i].derefs;
            if (src->walk != walk || src->derefs > d) {
                src->walk = walk;
                src->derefs = d;
                src->dst = l;
                src->dst_edge = i;
                if (src->queued_walk != walk) {
                    src->queued_walk = walk;
                    push_back(&s->inner, src);
                }
            }
        }
    }
}

void solve_batch(Batch *b)
{
    Solver s = {.b = b, .todo.arena = b->arena, .inner.arena = b->arena};
    for (int i = 0; i < b->locations.len; i++) {
        push_front(&s.todo, b->locations.data[i]);
        b->locations.data[i]->is_queued = true;
    }
    Location *special[] = {&b->mutator, &b->callee, &b->heap};
    for (int i = 0; i < 3; i++) {
        push_front(&s.todo, special[i]);
        special[i]->is_queued = true;
    }
    while (s.todo.count && s.steps < LIMIT_ESCAPE_STEPS) {
        Location *root = pop_front(&s.todo);
        root->is_queued = false;
        walk_one(&s, root);
    }
    if (s.todo.count) // quadratic in hostile code: what was not settled is not known
        diagnostics_add(b->unit->diagnostics, DIAGNOSTIC_UNSUPPORTED, b->locations.data[0]->fn->pos.pos, true,
                        "functions that call each other in a cycle too large to analyze");
}

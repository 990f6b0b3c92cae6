// Batches: locations, walking, solving, and the lines (escape/escape.go).

#include "internal.h"

#include <stdarg.h>
#include <string.h>

void escape_say(IrUnit *unit, IrPos pos, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    ir_vreport(unit, pos, format, arguments);
    va_end(arguments);
}

static void init_func(Batch *b, IrFunc *fn)
{
    fn->escape_state = STATE_PLANNED;
    int result = 0;
    for (int i = 0; i < fn->dcl.len; i++) {
        IrName *n = fn->dcl.data[i];
        Location *l = new_location(b, fn, &n->node, true, 1);
        if (n->class == CLASS_PARAM_OUT)
            l->result_index = ++result;
    }
    if (!fn->closure) // hidden parameters of method value wrappers
        for (int i = 0; i < fn->closure_vars.len; i++)
            new_location(b, fn, &ir_canonical(fn->closure_vars.data[i])->node, true, 1);
}

static void flow_closure(Batch *b, ClosureFlow *f)
{
    IrUnit *unit = b->unit;
    IrFunc *fn = f->closure->fn;
    for (int i = 0; i < fn->closure_vars.len; i++) {
        IrName *cv = fn->closure_vars.data[i], *n = ir_canonical(cv);
        Location *l = location_of(cv);
        int64_t size = ir_type_size(unit, n->node.type);
        n->is_by_value = !l->is_addr_taken && !l->is_reassigned && size <= 128;
        if (!n->is_by_value)
            n->is_addr_taken = true;
        if (unit->detail > 1)
            escape_say(unit, n->node.pos, "%s capturing by %s: %s (addr=%s assign=%s width=%lld)", n->curfn ? ir_func_text(unit, n->curfn) : "",
                       n->is_by_value ? "value" : "ref", ir_text(unit, &n->node), l->is_addr_taken ? "true" : "false",
                       l->is_reassigned ? "true" : "false", (long long)size);
        Hole k = f->hole;
        if (!n->is_by_value)
            k = hole_note(b, hole_shift(k, -1), &cv->node, "reference");
        flow(b, hole_note(b, k, &cv->node, "captured by a closure"), l);
    }
}

// ---- constants where gc puts them (rewriteWithLiterals)

static void assign_temp(IrUnit *unit, IrFunc *fn, IrPos pos, IrNode *value, IrList **init)
{
    IrName *tmp = ir_temp(unit, pos, fn, value->type);
    IrNode *as = ir_new2(unit, OAS, pos, NULL, &tmp->node, value);
    tmp->definition = as;
    ir_append(unit, init, ir_new1(unit, ODCL, pos, NULL, &tmp->node));
    ir_append(unit, init, as);
}

static void use_literals(IrUnit *unit, IrNode *n, IrFunc *fn)
{
    if (!n || !fn)
        return;
    if (n->op == OMAKESLICE) {
        IrNode **size = n->y ? &n->y : &n->x;
        if ((*size)->op == OLITERAL)
            return;
        IrNode *s = ir_static_value_in(unit, fn, *size);
        if (s->op == OLITERAL && const_kind(s->value) == CONST_INT && const_sign(s->value) >= 0) {
            assign_temp(unit, fn, n->pos, *size, &n->init);
            *size = ir_literal(unit, n->pos, (*size)->type, s->value);
        } else if (s->op == OLEN) {
            IrNode *x = ir_static_value_in(unit, fn, s->x);
            if (x->op == OSLICELIT) {
                assign_temp(unit, fn, n->pos, *size, &n->init);
                *size = ir_literal(unit, n->pos, unit->basic[KIND_INT], const_int64(unit->arena, x->number));
            }
        }
    } else if (n->op == OCONVIFACE && n->x->op != OLITERAL && n->x->type->kind != KIND_INTERFACE) {
        IrNode *v = ir_static_value_in(unit, fn, n->x);
        IrType *t = n->x->type;
        bool fits = v->op == OLITERAL && t->kind <= KIND_STRING &&
                    ((const_kind(v->value) == CONST_STRING) == (t->kind == KIND_STRING)) &&
                    ((const_kind(v->value) == CONST_BOOL) == (t->kind == KIND_BOOL)) &&
                    (const_kind(v->value) != CONST_INT || (t->kind >= KIND_INT && t->kind <= KIND_UINTPTR)) &&
                    (const_kind(v->value) != CONST_FLOAT || t->kind == KIND_FLOAT32 || t->kind == KIND_FLOAT64) &&
                    (const_kind(v->value) != CONST_COMPLEX || t->kind == KIND_COMPLEX64 || t->kind == KIND_COMPLEX128);
        if (fits) {
            assign_temp(unit, fn, n->pos, n->x, &n->init);
            n->x = ir_literal(unit, n->pos, t, v->value);
        }
    }
}

// ---- tags and lines

static void keep_leak(Batch *b, IrFunc *fn, IrName *n, const Leaks *leaks, int slot, const char *result, bool is_said)
{
    const Location *l = location_of(n);
    int derefs = leak_get(leaks, slot ? LEAK_RESULT0 + slot - 1 : LEAK_HEAP);
    if (derefs >= 0)
        vec_push(b->unit->arena, &b->findings->leaks, ((EscapeLeak){n, fn, result, derefs, is_said, l->explained->leak_whys[slot]}));
}

static const char *result_name(const IrFunc *fn, int index)
{
    int r = 0;
    for (int d = 0; d < fn->dcl.len; d++)
        if (fn->dcl.data[d]->class == CLASS_PARAM_OUT && r++ == index)
            return fn->dcl.data[d]->name->text;
    return "?";
}

static void keep_leaks(Batch *b, IrFunc *fn, IrName *n, const Leaks *leaks, bool is_said)
{
    keep_leak(b, fn, n, leaks, 0, NULL, is_said);
    for (int i = 0; i < RESULT_COUNT; i++)
        keep_leak(b, fn, n, leaks, 1 + i, result_name(fn, i), is_said);
}

static void report_leaks(Batch *b, IrFunc *fn, IrName *n, const Leaks *l)
{
    IrUnit *unit = b->unit;
    const char *name = n->name->text;
    bool warned = false;
    int x = leak_get(l, LEAK_HEAP);
    if (x >= 0) {
        escape_say(unit, n->node.pos, x == 0 ? "leaking param: %s" : "leaking param content: %s", name);
        warned = true;
    }
    for (int i = 0; i < RESULT_COUNT; i++) {
        x = leak_get(l, LEAK_RESULT0 + i);
        if (x < 0)
            continue;
        escape_say(unit, n->node.pos, "leaking param: %s to result %s level=%d", name, result_name(fn, i), x);
        warned = true;
    }
    if (!unit->compiler.says_mutations) {
        if (!warned)
            escape_say(unit, n->node.pos, "%s does not escape", name);
        return;
    }
    static const struct {
        int leak;
        const char *format;
    } rows[] = {{LEAK_MUTATOR, "mutates param: %s derefs=%d"}, {LEAK_CALLEE, "calls param: %s derefs=%d"}};
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        x = leak_get(l, rows[i].leak);
        if (x < 0)
            continue;
        escape_say(unit, n->node.pos, rows[i].format, name, x);
        warned = true;
    }
    if (!warned)
        escape_say(unit, n->node.pos, "%s does not escape, mutate, or call", name);
}

static const Atom *param_tag(Batch *b, IrFunc *fn, IrName *n, bool is_variadic_last)
{
    IrUnit *unit = b->unit;
    bool diagnose = !(fn->is_wrapper || fn->is_dupok);
    IrType *t = n->node.type;
    bool unnamed = n->name->text[0] == '~' || (n->name->length == 1 && n->name->text[0] == '_');
    const Atom *no_leak = leaks_encode(unit, (Leaks){{0}});
    if (!ir_len(fn->body)) {
        fn->pragma |= PRAGMA_UINTPTR_KEEP_ALIVE;
        if (t->kind == KIND_UINTPTR) {
            if (diagnose)
                escape_say(unit, n->node.pos, "assuming %s is unsafe uintptr", n->name->text);
            return NULL;
        }
        if (!ir_type_has_pointers(unit, t))
            return NULL;
        Leaks l = {{0}};
        if (fn->pragma & PRAGMA_NOESCAPE) {
            if (diagnose && !(n->name->text[0] == '~'))
                escape_say(unit, n->node.pos, "%s does not escape", n->name->text);
            leak_add(&l, LEAK_MUTATOR, 0);
            leak_add(&l, LEAK_CALLEE, 0);
        } else {
            if (diagnose && !(n->name->text[0] == '~'))
                escape_say(unit, n->node.pos, "leaking param: %s", n->name->text);
            leak_add(&l, LEAK_HEAP, 0);
        }
        return leaks_encode(unit, l);
    }
    if (fn->pragma & PRAGMA_UINTPTR_ESCAPES) {
        if (t->kind == KIND_UINTPTR) {
            if (diagnose)
                escape_say(unit, n->node.pos, "marking %s as escaping uintptr", n->name->text);
            return NULL;
        }
        if (is_variadic_last && t->kind == KIND_SLICE && t->underlying->element->kind == KIND_UINTPTR) {
            if (diagnose)
                escape_say(unit, n->node.pos, "marking %s as escaping ...uintptr", n->name->text);
            return NULL;
        }
    }
    if (!ir_type_has_pointers(unit, t))
        return NULL;
    if (unnamed)
        return no_leak;
    Location *l = location_of(n);
    Leaks leaks = l->leaks;
    leaks_optimize(&leaks);
    bool is_said = diagnose && !(l->attrs & ATTR_ESCAPES);
    if (is_said)
        report_leaks(b, fn, n, &leaks);
    if (b->findings && l->explained && l->explained->leak_whys)
        keep_leaks(b, fn, n, &leaks, is_said);
    return leaks_encode(unit, leaks);
}

static void tag_params(Batch *b, IrFunc *fn)
{
    fn->escape_state = STATE_TAGGED;
    int params = 0;
    for (int i = 0; i < fn->dcl.len; i++)
        params += fn->dcl.data[i]->class == CLASS_PARAM;
    // Notes outlive the unit in FuncFacts, which copies them; their text is atoms of the world.
    fn->notes = NEW_ARRAY(b->unit->arena, const Atom *, params);
    for (int i = 0; i < params; i++)
        fn->notes[i] = param_tag(b, fn, fn->dcl.data[i], fn->type->is_variadic && i == params - 1);
}

static void keep_site(Batch *b, Location *l)
{
    IrNode *n = l->node;
    bool escapes = l->attrs & ATTR_ESCAPES;
    bool is_hidden = (n->op == ONAME && !escapes) || (n->op == OCLOSURE && n->fn->is_wrapper);
    vec_push(b->unit->arena, &b->findings->sites,
             ((EscapeSite){.node = n, .fn = l->fn, .text = n->op == OAPPEND ? "append" : ir_text(b->unit, n), .escapes = escapes,
                           .is_hidden = is_hidden, .is_in_loop = l->is_in_loop, .why = l->explained ? l->explained->why : (EscapeWhy){0}}));
}

static void say_of(IrUnit *unit, const IrNode *n, const char *what)
{
    if (n->op == OAPPEND) // without its arguments
        escape_say(unit, n->pos, "append%s", what);
    else
        ir_report_node(unit, n->pos, "", n, what);
}

static void report_location(Batch *b, Location *l)
{
    IrUnit *unit = b->unit;
    IrNode *n = l->node;
    if (!n)
        return;
    if (n->op == ONAME)
        ir_name(n)->opt = NULL;
    if (b->findings)
        keep_site(b, l);
    bool is_wrapper = n->op == OCLOSURE && n->fn->is_wrapper;
    if (l->attrs & ATTR_ESCAPES) {
        if (n->op == ONAME)
            ir_report_node(unit, n->pos, "moved to heap: ", n, "");
        else if (!is_wrapper)
            say_of(unit, n, " escapes to heap");
        n->esc = ESC_HEAP;
    } else {
        if (n->op != ONAME && !is_wrapper)
            say_of(unit, n, " does not escape");
        n->esc = ESC_NONE;
        if (!(l->attrs & ATTR_PERSISTS) && (n->op == OCLOSURE || n->op == OMETHVALUE || n->op == OSLICELIT))
            n->is_transient = true;
    }
    if (n->op == OSTR2BYTES && !(l->attrs & ATTR_MUTATES)) {
        escape_say(unit, n->pos, "zero-copy string->[]byte conversion");
        n->op = OSTR2BYTESTMP;
    }
}

// ---- the graph, for who asks

static int graph_index(Batch *b, EscapeGraph *graph, Location *l)
{
    if (l == &b->heap)
        return 0;
    Explained *x = explained(b, l);
    if (!x->graph_index) {
        x->graph_index = graph->locations.len;
        vec_push(b->unit->arena, &graph->locations, ((EscapeLocation){l->node, l->fn, l->loop_depth, l->attrs & ATTR_ESCAPES}));
    }
    return x->graph_index;
}

static void keep_edge(Batch *b, EscapeGraph *graph, Location *to, const Edge *e)
{
    const Note *last = e->notes;
    while (last && last->next)
        last = last->next;
    EscapeEdge edge = {.to = graph_index(b, graph, to), .derefs = e->derefs, .note = last};
    edge.from = graph_index(b, graph, e->source);
    vec_push(b->unit->arena, &graph->edges, edge);
}

static void keep_edges(Batch *b, EscapeGraph *graph, Location *to)
{
    for (int i = 0; i < to->edges.len; i++)
        keep_edge(b, graph, to, &to->edges.data[i]);
}

static void keep_graph(Batch *b, EscapeGraph *graph)
{
    if (!graph->locations.len)
        vec_push(b->unit->arena, &graph->locations, ((EscapeLocation){.escapes = true, .loop_depth = -1}));
    keep_edges(b, graph, &b->heap);
    for (int i = 0; i < b->direct.len; i++)
        keep_edge(b, graph, b->direct.data[i].to, &b->direct.data[i].edge);
    for (int i = 0; i < b->locations.len; i++) {
        Location *l = b->locations.data[i];
        if (l->node)
            graph_index(b, graph, l);
        keep_edges(b, graph, l);
    }
}

static void analyze_batch(IrUnit *unit, IrFunc **fns, int count, bool recursive, void *context)
{
    (void)recursive;
    EscapeFindings *findings = context;
    Arena *arena = findings ? unit->arena : arena_new_from(unit->world->arena);
    Batch *b = NEW(arena, Batch);
    b->unit = unit;
    b->arena = arena;
    b->findings = findings;
    b->explains = unit->detail >= 2 || b->findings;
    b->heap.attrs = ATTR_ESCAPES | ATTR_PERSISTS | ATTR_MUTATES | ATTR_CALLS;
    b->mutator.attrs = ATTR_MUTATES;
    b->callee.attrs = ATTR_CALLS;
    for (int i = 0; i < count; i++) {
        ir_prefetch_next(fns, i, count);
        init_func(b, fns[i]);
    }
    for (int i = 0; i < count; i++) {
        ir_prefetch_next(fns, i, count);
        if (!(fns[i]->closure && fns[i]->closure_vars.len))
            walk_func(b, fns[i]);
    }
    for (int i = 0; i < b->closures.len; i++)
        flow_closure(b, &b->closures.data[i]);
    for (int i = 0; i < b->locations.len; i++) {
        Location *l = b->locations.data[i];
        use_literals(unit, l->node, l->fn);
        const char *why = heap_reason(unit, l->node);
        if (why)
            flow(b, hole_note(b, hole_shift(hole_of(&b->heap), -1), l->node, why), l);
    }
    solve_batch(b);
    if (b->findings && b->findings->graph)
        keep_graph(b, b->findings->graph);
    for (int i = 0; i < count; i++)
        tag_params(b, fns[i]);
    for (int i = 0; i < b->locations.len; i++)
        report_location(b, b->locations.data[i]);
    if (!findings)
        arena_free(arena);
}

void escape_unit(IrUnit *unit, EscapeFindings *findings)
{
    ir_forget_assignments(unit); // inlining has removed dead ones
    ir_visit_bottom_up(unit, &unit->funcs, analyze_batch, findings);
}

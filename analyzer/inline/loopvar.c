// Loop variables that are captured or whose address is taken get a copy for each iteration, made explicit here:
//
//     for _, x := range l { f(&x) }        for _, x' := range l { x := x'; f(&x) }
//
//     for i := 0; i < n; i++ { f(&i) }     for i', first := 0, true; ; {
//                                              i := i'
//                                              if first { first = false } else { i++ }
//                                              if !(i < n) { break }
//                                              f(&i)
//                                          next:
//                                              i' = i
//                                          }
//
// Rules: cmd/compile/internal/loopvar.

#include "internal.h"

enum { CANDIDATE = 1, LEAKED = 2 };

typedef struct Loops {
    IrUnit *unit;
    IrFunc *fn;
    Map variables; // loop variable -> CANDIDATE or LEAKED
    Map copies;    // loop variable -> the assignment that makes its copy
    int depth;
    int return_depth; // loops around the innermost return statement we are in: it leaves them, so nothing is shared
    int label_count;
} Loops;

static void add_candidate(Loops *l, IrNode *n)
{
    if (n && n->op == ONAME && n->type && n->type->kind != KIND_BLANK && !ir_is_blank(n))
        map_put(l->unit->arena, &l->variables, n, (void *)(uintptr_t)CANDIDATE);
}

static void mark_leaked(Loops *l, const IrName *name)
{
    if (map_has(&l->variables, name))
        map_put(l->unit->arena, &l->variables, name, (void *)(uintptr_t)LEAKED);
}

static bool is_leaked(const Loops *l, const IrNode *n)
{
    return n && n->op == ONAME && (uintptr_t)map_get(&l->variables, n) == LEAKED;
}

static IrNode *assignment(Loops *l, IrPos pos, IrNode *x, IrNode *y) { return ir_new2(l->unit, OAS, pos, NULL, x, y); }

static IrNode *copy_assignment(Loops *l, IrPos pos, IrNode *x, IrNode *y)
{
    IrNode *as = assignment(l, pos, x, y);
    as->is_def = true;
    map_put(l->unit->arena, &l->copies, x, as);
    return as;
}

static IrNode *replace_range_variable(Loops *l, IrNode *loop, IrNode *variable)
{
    if (!is_leaked(l, variable))
        return variable;
    IrNode *shared = &ir_temp(l->unit, loop->pos, l->fn, variable->type)->node;
    IrList *body = NULL;
    ir_append(l->unit, &body, copy_assignment(l, loop->pos, variable, shared));
    ir_append_list(l->unit, &body, loop->body);
    loop->body = body;
    return shared;
}

// ---- three-clause loops

typedef struct Continues {
    const Atom *loop_label, *next;
    int depth;
} Continues;

static bool redirect_continue(IrNode *n, void *context)
{
    Continues *c = context;
    bool is_loop = n->op == OFOR || n->op == ORANGE;
    if (n->op == OCONTINUE && ((c->depth == 0 && !n->label) || (c->loop_label && n->label == c->loop_label))) {
        n->label = c->next;
        n->op = OGOTO;
    }
    c->depth += is_loop;
    ir_each_child(n, redirect_continue, c);
    c->depth -= is_loop;
    return false;
}

static IrList *defined_in(IrNode *init)
{
    if (!init->is_def)
        return NULL;
    return init->op == OAS2 ? init->list : NULL;
}

// Calls visit for each variable that the loop's init statement declares.
static void each_own_variable(Loops *l, IrNode *loop, void (*visit)(Loops *l, IrNode **place, void *context), void *context)
{
    for (int i = 0; i < ir_len(loop->init); i++) {
        IrNode *s = loop->init->at[i];
        IrList *list = defined_in(s);
        if (s->op == OAS && s->is_def)
            visit(l, &s->x, context);
        for (int k = 0; k < ir_len(list); k++)
            visit(l, &list->at[k], context);
    }
}

static void note_variable(Loops *l, IrNode **place, void *context)
{
    (void)context;
    add_candidate(l, *place);
}

typedef struct Unshared {
    IrNode *loop;
    IrList *before, *after;
} Unshared;

static void unshare(Loops *l, IrNode **place, void *context)
{
    Unshared *u = context;
    IrNode *z = *place;
    if (!is_leaked(l, z))
        return;
    IrNode *shared = &ir_temp(l->unit, u->loop->pos, l->fn, z->type)->node;
    IrNode *as = copy_assignment(l, u->loop->pos, z, shared);
    ir_name(z)->definition = as;
    ir_append(l->unit, &u->before, as);
    ir_append(l->unit, &u->after, assignment(l, u->loop->pos, shared, z));
    *place = shared;
}

static IrNode *bool_literal(Loops *l, IrPos pos, bool value)
{
    return ir_literal(l->unit, pos, l->unit->basic[KIND_BOOL], const_bool(l->unit->arena, value));
}

static void transform_for(Loops *l, IrNode *loop)
{
    IrUnit *unit = l->unit;
    IrPos pos = loop->pos;
    Unshared u = {.loop = loop};
    each_own_variable(l, loop, unshare, &u);
    if (!u.before)
        return;
    Continues c = {.loop_label = loop->label, .next = atom_format(unit->atoms, ".3clNext_%d", ++l->label_count)};
    for (int i = 0; i < ir_len(loop->body); i++)
        redirect_continue(loop->body->at[i], &c);
    if (loop->y) {
        IrNode *first = &ir_temp(unit, pos, l->fn, unit->basic[KIND_BOOL])->node;
        ir_append(unit, &loop->init, assignment(l, pos, first, bool_literal(l, pos, true)));
        IrNode *advance = ir_new1(unit, OIF, pos, NULL, first);
        ir_append(unit, &advance->init, ir_new1(unit, ODCL, pos, NULL, first));
        ir_append(unit, &advance->body, assignment(l, pos, first, bool_literal(l, pos, false)));
        ir_append(unit, &advance->list2, loop->y);
        ir_append(unit, &u.before, advance);
        loop->y = NULL;
    }
    if (loop->x) {
        IrNode *done = ir_new1(unit, OIF, pos, NULL, ir_new1(unit, ONOT, loop->x->pos, loop->x->type, loop->x));
        ir_append(unit, &done->body, ir_new(unit, OBREAK, pos));
        ir_append(unit, &u.before, done);
        loop->x = NULL;
    }
    IrNode *label = ir_new(unit, OLABEL, pos);
    label->label = c.next;
    ir_append_list(unit, &u.before, loop->body);
    ir_append(unit, &u.before, label);
    ir_append_list(unit, &u.before, u.after);
    loop->body = u.before;
}

// ---- the walk

static bool scan(IrNode *n, void *context)
{
    Loops *l = context;
    switch (n->op) {
    case OCLOSURE:
        if (l->return_depth < l->depth)
            for (int i = 0; i < n->fn->closure_vars.len; i++)
                mark_leaked(l, ir_canonical(n->fn->closure_vars.data[i]));
        break;
    case OADDR: case OPTRLIT:
        if (l->return_depth < l->depth) {
            IrName *name = ir_name(ir_outer_value(n->x));
            if (name)
                mark_leaked(l, name);
        }
        break;
    case ORETURN: {
        int saved = l->return_depth;
        l->return_depth = l->depth;
        ir_each_child(n, scan, l);
        l->return_depth = saved;
        return false;
    }
    case ORANGE: case OFOR: {
        bool is_distinct = n->is_distinct && (n->op == OFOR || n->is_def);
        n->is_distinct = false;
        if (!is_distinct)
            break;
        if (n->op == ORANGE)
            add_candidate(l, n->y), add_candidate(l, n->z);
        else
            each_own_variable(l, n, note_variable, NULL);
        l->depth++;
        ir_each_child(n, scan, l);
        l->depth--;
        if (n->op == ORANGE) {
            n->y = replace_range_variable(l, n, n->y);
            n->z = replace_range_variable(l, n, n->z);
        } else {
            transform_for(l, n);
        }
        return false;
    }
    default: break;
    }
    ir_each_child(n, scan, l);
    return false;
}

// Declarations of copied variables move to where the copy is made.
static void move_declarations(Loops *l, IrList *list)
{
    int kept = 0;
    for (int i = 0; i < ir_len(list); i++) {
        IrNode *n = list->at[i];
        IrNode *as = n && n->op == ODCL ? map_get(&l->copies, n->x) : NULL;
        if (!as) {
            list->at[kept++] = n;
            continue;
        }
        IrList *init = NULL;
        ir_append(l->unit, &init, n);
        ir_append_list(l->unit, &init, as->init);
        as->init = init;
        map_put(l->unit->arena, &l->copies, n->x, NULL);
    }
    if (list)
        list->len = kept;
}

static bool move_below(IrNode *n, void *context)
{
    Loops *l = context;
    move_declarations(l, n->init);
    if (!ir_is_short(n->op)) {
        move_declarations(l, n->list);
        move_declarations(l, n->body);
        move_declarations(l, n->list2);
    }
    ir_each_child(n, move_below, l);
    return false;
}

static bool may_share(const IrFunc *fn)
{
    for (int i = 0; fn->has_loop_variables && i < fn->dcl.len; i++) {
        const IrName *n = fn->dcl.data[i];
        if (n->is_loop_variable && (n->is_captured || n->is_addr_taken))
            return true;
    }
    return false;
}

void unshare_loop_variables(IrUnit *unit, IrFunc *fn)
{
    if (!may_share(fn))
        return;
    Loops l = {.unit = unit, .fn = fn, .return_depth = -1};
    for (int i = 0; i < ir_len(fn->body); i++)
        scan(fn->body->at[i], &l);
    if (!l.copies.len)
        return;
    ir_body_changed(fn);
    move_declarations(&l, fn->body);
    for (int i = 0; i < ir_len(fn->body); i++)
        move_below(fn->body->at[i], &l);
}

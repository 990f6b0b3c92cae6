// Statements and expressions into the graph (escape/stmt.go, expr.go, assign.go, call.go, utils.go).

#include "internal.h"

#include <string.h>

typedef struct Walker { // one function
    Batch *b;
    IrUnit *unit;
    IrFunc *fn;
    int loop_depth;
    Map labels; // label Atom -> LABEL_*
} Walker;

enum { LABEL_NONLOOPING = 1, LABEL_LOOPING = 2 };

static void expr(Walker *w, Hole k, IrNode *n);
static void stmt(Walker *w, IrNode *n);
static void stmts(Walker *w, IrList *list);
static void block(Walker *w, IrList *list);
static void call(Walker *w, Hole *ks, int count, IrNode *n);
static Hole addr(Walker *w, IrNode *n);

// ---- holes

Hole hole_of(Location *l) { return (Hole){.dst = l}; }

Hole hole_shift(Hole k, int delta)
{
    k.derefs += delta;
    invariant(k.derefs >= -1);
    k.is_addr_taken = delta < 0;
    return k;
}

Hole hole_note(Batch *b, Hole k, IrNode *where, const char *why)
{
    if (b->explains) {
        Note *n = NEW(b->arena, Note);
        *n = (Note){.next = k.notes, .where = where, .why = why};
        k.notes = n;
    }
    return k;
}

static Hole note(Walker *w, Hole k, IrNode *where, const char *why) { return hole_note(w->b, k, where, why); }
static Hole deref(Walker *w, Hole k, IrNode *where, const char *why) { return note(w, hole_shift(k, 1), where, why); }
static Hole address(Walker *w, Hole k, IrNode *where, const char *why) { return note(w, hole_shift(k, -1), where, why); }

static Hole heap(Walker *w) { return hole_of(&w->b->heap); }
static Hole mutator(Walker *w) { return hole_of(&w->b->mutator); }
static Hole discarded(Walker *w) { return hole_of(&w->b->blank); }

static Hole dot_type(Walker *w, Hole k, IrType *t, IrNode *where, const char *why)
{
    ir_type_layout(w->unit, t);
    if (t->kind != KIND_INTERFACE && !ir_type_is_direct_iface(t))
        k = hole_shift(k, 1);
    return note(w, k, where, why);
}

// ---- locations

Location *location_of(IrName *name)
{
    Location *l = ir_canonical(name)->opt;
    if (!l)
        unreachable("%s has no location", name->name->text);
    return l;
}

Location *new_location(Batch *b, IrFunc *fn, IrNode *node, bool persists, int loop_depth)
{
    Location *l = NEW(b->arena, Location);
    l->node = node;
    l->fn = fn;
    l->loop_depth = loop_depth;
    l->is_in_loop = loop_depth > 1;
    if (node && node->op == ONAME) {
        IrName *name = ir_name(node);
        l->is_param = name->class == CLASS_PARAM;
        l->is_result = name->class == CLASS_PARAM_OUT;
        name->opt = l;
    }
    if (persists)
        l->attrs |= ATTR_PERSISTS;
    vec_push(b->arena, &b->locations, l);
    return l;
}

Explained *explained(Batch *b, Location *l)
{
    if (!l->explained)
        l->explained = NEW(b->arena, Explained);
    return l->explained;
}

void flow(Batch *b, Hole k, Location *src)
{
    if (k.is_addr_taken)
        src->is_addr_taken = true;
    Location *dst = k.dst;
    if (dst == &b->blank || (dst == src && k.derefs >= 0))
        return;
    if ((dst->attrs & ATTR_ESCAPES) && k.derefs < 0) {
        explain_direct(b, dst, src, k.derefs, k.notes);
        if (b->findings && b->findings->graph)
            vec_push(b->arena, &b->direct, ((DirectFlow){dst, {src, k.derefs, k.notes}}));
        src->attrs |= ATTR_ESCAPES | ATTR_PERSISTS | ATTR_MUTATES | ATTR_CALLS;
        return;
    }
    if (!dst->edges.cap) {
        dst->edges.data = &dst->first;
        dst->edges.cap = 1;
    }
    vec_push(b->arena, &dst->edges, ((Edge){src, k.derefs, k.notes}));
}

static Location *local_location(Walker *w, IrNode *node, bool persists) { return new_location(w->b, w->fn, node, persists, w->loop_depth); }

// A hole that flows to all of ks.
static Hole tee(Walker *w, Hole *ks, int count)
{
    if (count == 0)
        return discarded(w);
    if (count == 1)
        return ks[0];
    Location *l = local_location(w, NULL, false);
    for (int i = 0; i < count; i++)
        flow(w->b, ks[i], l);
    return hole_of(l);
}

static Hole later(Walker *w, Hole k)
{
    Location *l = local_location(w, NULL, true);
    flow(w->b, k, l);
    return hole_of(l);
}

static Hole spill(Walker *w, Hole k, IrNode *n)
{
    Location *l = local_location(w, n, false);
    flow(w->b, address(w, k, n, "spill"), l);
    return hole_of(l);
}

static void discard(Walker *w, IrNode *n) { expr(w, discarded(w), n); }

static void discard_list(Walker *w, IrList *list)
{
    for (int i = 0; i < ir_len(list); i++)
        discard(w, list->at[i]);
}

// ---- assignments

static bool is_reflect_data(IrNode *n)
{
    if ((n->op != ODOT && n->op != ODOTPTR) || n->type->kind != KIND_UINTPTR || strcmp(n->selector->text, "Data") != 0)
        return false;
    IrType *t = n->op == ODOTPTR ? n->x->type->underlying->element : n->x->type;
    return t->is_named && t->sym_package && strcmp(t->sym_package->path->text, "reflect") == 0 &&
           (strcmp(t->sym_name->text, "SliceHeader") == 0 || strcmp(t->sym_name->text, "StringHeader") == 0);
}

static bool may_affect_memory(IrNode *n)
{
    switch (n->op) {
    case ONAME: case OLITERAL: case ONIL: return false;
    case OADD: case OSUB: case OOR: case OXOR: case OMUL: case OLSH: case ORSH: case OAND: case OANDNOT: case ODIV: case OMOD: case OINDEX:
        return may_affect_memory(n->x) || may_affect_memory(n->y);
    case OCONVNOP: case OCONV: case OLEN: case OCAP: case ONOT: case OBITNOT: case OPLUS: case ONEG: case ODOT: case ODOTPTR: case ODEREF:
        return may_affect_memory(n->x);
    default: return true;
    }
}

static bool is_slice_self_assign(IrNode *dst, IrNode *src)
{
    if ((dst->op != ODEREF && dst->op != ODOTPTR) || dst->x->op != ONAME)
        return false;
    switch (src->op) {
    case OSLICE: case OSLICE3: case OSLICESTR: break;
    case OSLICEARR: case OSLICE3ARR:
        if (src->x->op == OADDR)
            return false;
        break;
    default: return false;
    }
    IrNode *base = src->x;
    return (base->op == ODEREF || base->op == ODOTPTR) && base->x->op == ONAME && base->x == dst->x;
}

static bool is_self_assign(IrNode *dst, IrNode *src)
{
    if (is_slice_self_assign(dst, src))
        return true;
    if (dst->op != src->op)
        return false;
    if (dst->op == ODOT || dst->op == ODOTPTR)
        return ir_same_safe_expr(dst->x, src->x);
    if (dst->op == OINDEX)
        return !may_affect_memory(dst->y) && !may_affect_memory(src->y) && ir_same_safe_expr(dst->x, src->x);
    return false;
}

static void mutate(Walker *w, IrNode *n) { expr(w, mutator(w), n); }

static void assign_heap(Walker *w, IrNode *src, const char *why, IrNode *where) { expr(w, note(w, heap(w), where, why), src); }

static Hole addr(Walker *w, IrNode *n)
{
    if (!n || ir_is_blank(n))
        return discarded(w);
    Hole k = heap(w);
    switch (n->op) {
    case ONAME:
        if (ir_name(n)->class != CLASS_EXTERN)
            k = hole_of(location_of(ir_name(n)));
        break;
    case OLINKSYMOFFSET: break;
    case ODOT: k = addr(w, n->x); break;
    case OINDEX:
        discard(w, n->y);
        if (n->x->type->kind == KIND_ARRAY)
            k = addr(w, n->x);
        else
            mutate(w, n->x);
        break;
    case ODEREF: case ODOTPTR: mutate(w, n->x); break;
    case OINDEXMAP:
        discard(w, n->x);
        assign_heap(w, n->y, "key of map put", n);
        break;
    case OCONVNOP: k = addr(w, n->x); break;
    default: unreachable("address of %s", ir_op_name(n->op));
    }
    return k;
}

static void unsafe_value(Walker *w, Hole k, IrNode *n);

static void mark_reassigned(Hole *ks, int count, IrNode *where)
{
    if (where->op == OAS && !where->y && ir_name(where->x) && !ir_name(where->x)->definition)
        return; // var x T
    for (int i = 0; i < count; i++) {
        Location *l = ks[i].dst;
        IrName *name = l->node ? ir_name(l->node) : NULL;
        if (name && name->definition == where && where->op != ORANGE)
            continue;
        l->is_reassigned = true;
    }
}

static void assign_list(Walker *w, IrNode **dsts, int count, IrNode **srcs, int src_count, const char *why, IrNode *where)
{
    Hole *ks = NEW_ARRAY(w->b->arena, Hole, count);
    for (int i = 0; i < count; i++)
        ks[i] = addr(w, dsts[i]);
    for (int i = 0; i < count; i++) {
        IrNode *src = i < src_count ? srcs[i] : NULL, *dst = dsts[i];
        Hole k = ks[i];
        if (dst) {
            if (dst->op == ODOTPTR && is_reflect_data(dst)) {
                unsafe_value(w, note(w, heap(w), where, why), src);
                continue;
            }
            if (src && is_self_assign(dst, src)) {
                escape_say(w->unit, where->pos, "%s ignoring self-assignment in %s", ir_func_text(w->unit, w->fn), ir_text(w->unit, where));
                k = discarded(w);
            }
        }
        expr(w, note(w, k, where, why), src);
    }
    mark_reassigned(ks, count, where);
}

// ---- expressions

static bool is_pointer_free(Walker *w, IrType *t) { return t && !t->is_untyped && !ir_type_has_pointers(w->unit, t); }

static void expr_without_init(Walker *w, Hole k, IrNode *n);

static void expr(Walker *w, Hole k, IrNode *n)
{
    prefetch_after(n);
    if (!n)
        return;
    stmts(w, n->init);
    expr_without_init(w, k, n);
}

static void unsafe_value(Walker *w, Hole k, IrNode *n)
{
    if (!n)
        return;
    stmts(w, n->init);
    switch (n->op) {
    case OCONV: case OCONVNOP:
        if (n->x->type->kind == KIND_UNSAFE_POINTER)
            expr(w, k, n->x);
        else
            discard(w, n->x);
        break;
    case ODOTPTR:
        if (is_reflect_data(n))
            expr(w, deref(w, k, n, "reflect.Header.Data"), n->x);
        else
            discard(w, n->x);
        break;
    case OPLUS: case ONEG: case OBITNOT: unsafe_value(w, k, n->x); break;
    case OADD: case OSUB: case OOR: case OXOR: case OMUL: case ODIV: case OMOD: case OAND: case OANDNOT:
        unsafe_value(w, k, n->x);
        unsafe_value(w, k, n->y);
        break;
    case OLSH: case ORSH:
        unsafe_value(w, k, n->x);
        discard(w, n->y);
        break;
    default: expr_without_init(w, discarded(w), n);
    }
}

static Hole tag_hole(Walker *w, Hole *ks, IrFunc *fn, int param);

static void closure(Walker *w, Hole k, IrNode *n)
{
    k = spill(w, k, n);
    vec_push(w->b->arena, &w->b->closures, (ClosureFlow){k, n});
    IrFunc *fn = n->fn;
    if (!fn->closure_vars.len)
        return;
    for (int i = 0; i < fn->closure_vars.len; i++) {
        Location *l = location_of(fn->closure_vars.data[i]);
        if (!l->is_captured) {
            l->is_captured = true;
            if (l->loop_depth == w->loop_depth)
                l->is_reassigned = false; // assigned only before, in straight line
        }
    }
    for (int i = 0; i < fn->dcl.len; i++)
        if (!fn->dcl.data[i]->opt)
            new_location(w->b, fn, &fn->dcl.data[i]->node, true, 1);
    walk_func(w->b, fn);
}

static void method_value(Walker *w, Hole k, IrNode *n)
{
    Hole closure_hole = spill(w, k, n);
    int results = n->field->type->result_count;
    Hole *ks = NEW_ARRAY(w->b->arena, Hole, results);
    for (int i = 0; i < results; i++)
        ks[i] = heap(w);
    Hole param = n->field->fn ? tag_hole(w, ks, n->field->fn, 0) : heap(w);
    Hole both[] = {param, closure_hole};
    expr(w, tee(w, both, 2), n->x);
}

static void expr_without_init(Walker *w, Hole k, IrNode *n)
{
    if (k.derefs >= 0 && is_pointer_free(w, n->type))
        k.dst = &w->b->blank;
    switch (n->op) {
    case OLITERAL: case ONIL: case OGETG: case OGETCALLERSP: case OTYPE: case OMETHEXPR: case OLINKSYMOFFSET: case ODYNAMICTYPE: break;
    case ONAME:
        if (ir_name(n)->class != CLASS_FUNC && ir_name(n)->class != CLASS_EXTERN)
            flow(w->b, k, location_of(ir_name(n)));
        break;
    case OPLUS: case ONEG: case OBITNOT: case ONOT: discard(w, n->x); break;
    case OADD: case OSUB: case OOR: case OXOR: case OMUL: case ODIV: case OMOD: case OLSH: case ORSH: case OAND: case OANDNOT: case OEQ:
    case ONE: case OLT: case OLE: case OGT: case OGE: case OANDAND: case OOROR:
        discard(w, n->x);
        discard(w, n->y);
        break;
    case OADDR: expr(w, address(w, k, n, "address-of"), n->x); break;
    case ODEREF: expr(w, deref(w, k, n, "indirection"), n->x); break;
    case ODOT: case ODOTMETH: case ODOTINTER: expr(w, note(w, k, n, "dot"), n->x); break;
    case ODOTPTR: expr(w, deref(w, k, n, "dot of pointer"), n->x); break;
    case ODOTTYPE: case ODOTTYPE2: case ODYNAMICDOTTYPE: case ODYNAMICDOTTYPE2: expr(w, dot_type(w, k, n->type, n, "dot"), n->x); break;
    case OINDEX:
        if (n->x->type->kind == KIND_ARRAY)
            expr(w, note(w, k, n, "fixed-array-index-of"), n->x);
        else
            expr(w, deref(w, k, n, "dot of pointer"), n->x);
        discard(w, n->y);
        break;
    case OINDEXMAP:
        discard(w, n->x);
        discard(w, n->y);
        break;
    case OSLICE: case OSLICEARR: case OSLICE3: case OSLICE3ARR: case OSLICESTR:
        expr(w, note(w, k, n, "slice"), n->x);
        discard(w, n->y);
        discard(w, n->z);
        discard(w, n->w);
        break;
    case OCONV: case OCONVNOP:
        if (n->type->kind == KIND_UNSAFE_POINTER && n->x->type->kind == KIND_UINTPTR)
            unsafe_value(w, k, n->x);
        else if (w->b->unit->compiler.checkptr >= 2 && n->type->kind == KIND_UNSAFE_POINTER && n->x->type->kind == KIND_POINTER &&
                 !(w->fn->pragma & PRAGMA_NOCHECKPTR))
            assign_heap(w, n->x, "conversion to unsafe.Pointer", n);
        else
            expr(w, k, n->x);
        break;
    case OCONVIFACE:
        ir_type_layout(w->unit, n->x->type);
        if (n->x->type->kind != KIND_INTERFACE && !ir_type_is_direct_iface(n->x->type))
            k = spill(w, k, n);
        expr(w, note(w, k, n, "interface-converted"), n->x);
        break;
    case OMAKEFACE: expr(w, k, n->y); break;
    case OITAB: case OIDATA: case OSPTR: case OSLICE2ARRPTR: expr(w, k, n->x); break;
    case OSLICE2ARR: expr(w, deref(w, k, n, "slice-to-array"), n->x); break;
    case ORECV: discard(w, n->x); break;
    case OCALLFUNC: case OCALLINTER: case OINLCALL: case OLEN: case OCAP: case OMIN: case OMAX: case OCOMPLEX: case OREAL: case OIMAG:
    case OAPPEND: case OCOPY: case ORECOVER: case OUNSAFEADD: case OUNSAFESLICE: case OUNSAFESTRING: case OUNSAFESTRINGDATA:
    case OUNSAFESLICEDATA:
        call(w, &k, 1, n);
        break;
    case ONEW: spill(w, k, n); break;
    case OMAKESLICE:
        spill(w, k, n);
        discard(w, n->x);
        discard(w, n->y);
        break;
    case OMAKECHAN: discard(w, n->x); break;
    case OMAKEMAP:
        spill(w, k, n);
        discard(w, n->x);
        break;
    case OMETHVALUE: method_value(w, k, n); break;
    case OPTRLIT: expr(w, spill(w, k, n), n->x); break;
    case OARRAYLIT:
        for (int i = 0; i < ir_len(n->list); i++)
            expr(w, note(w, k, n, "array literal element"), n->list->at[i]->op == OKEY ? n->list->at[i]->y : n->list->at[i]);
        break;
    case OSLICELIT:
        k = spill(w, k, n);
        for (int i = 0; i < ir_len(n->list); i++)
            expr(w, note(w, k, n, "slice-literal-element"), n->list->at[i]->op == OKEY ? n->list->at[i]->y : n->list->at[i]);
        break;
    case OSTRUCTLIT:
        for (int i = 0; i < ir_len(n->list); i++)
            expr(w, note(w, k, n, "struct literal element"), n->list->at[i]->x);
        break;
    case OMAPLIT:
        spill(w, k, n);
        for (int i = 0; i < ir_len(n->list); i++) {
            assign_heap(w, n->list->at[i]->x, "map literal key", n);
            assign_heap(w, n->list->at[i]->y, "map literal value", n);
        }
        break;
    case OCLOSURE: closure(w, k, n); break;
    case ORUNES2STR: case OBYTES2STR: case OSTR2RUNES: case OSTR2BYTES: case ORUNESTR:
        spill(w, k, n);
        discard(w, n->x);
        break;
    case OADDSTR:
        spill(w, k, n);
        discard_list(w, n->list);
        break;
    default: unreachable("expression %s", ir_op_name(n->op));
    }
}

// ---- calls

static bool in_batch(IrFunc *fn) { return fn->is_local && fn->has_body && fn->escape_state != STATE_UNKNOWN && fn->escape_state < STATE_TAGGED; }

static Hole tag_hole(Walker *w, Hole *ks, IrFunc *fn, int param)
{
    if (in_batch(fn)) {
        int params = (fn->receiver_type ? 1 : 0) + fn->type->param_count;
        return param < params && param < fn->dcl.len ? addr(w, &fn->dcl.data[param]->node) : discarded(w);
    }
    Leaks l = leaks_decode(fn->notes ? fn->notes[param] : NULL);
    Hole tags[3 + RESULT_COUNT];
    int count = 0;
    int x = leak_get(&l, LEAK_HEAP);
    if (x >= 0)
        tags[count++] = hole_shift(heap(w), x);
    x = leak_get(&l, LEAK_MUTATOR);
    if (x >= 0)
        tags[count++] = hole_shift(mutator(w), x);
    x = leak_get(&l, LEAK_CALLEE);
    if (x >= 0)
        tags[count++] = hole_shift(hole_of(&w->b->callee), x);
    if (ks)
        for (int i = 0; i < RESULT_COUNT; i++) {
            x = leak_get(&l, LEAK_RESULT0 + i);
            if (x >= 0)
                tags[count++] = hole_shift(ks[i], x);
        }
    return tee(w, tags, count);
}

typedef struct Assignments {
    IrName *name;
    IrFuncVec callees;
    bool is_unknown;
    int count;
    Arena *arena;
} Assignments;

static void assigned(Assignments *a, IrNode *value)
{
    a->count++;
    if (!value) {
        a->is_unknown = true;
        return;
    }
    IrNode *plain = value;
    while (plain->op == OCONVNOP)
        plain = plain->x;
    if (plain->op == ONIL || ir_is_zero(value)) // calling nil panics
        return;
    IrName *callee = ir_static_callee(value);
    if (!callee || !callee->func || (callee->func->pragma & (PRAGMA_UINTPTR_KEEP_ALIVE | PRAGMA_UINTPTR_ESCAPES)))
        a->is_unknown = true;
    else
        vec_push(a->arena, &a->callees, callee->func);
}

static bool assigns(IrNode *target, IrName *name)
{
    IrName *n = target ? ir_name(ir_outer_value(target)) : NULL;
    return n && ir_canonical(n) == name;
}

static bool find_assignment(IrNode *n, void *context)
{
    Assignments *a = context;
    switch (n->op) {
    case OAS:
        if (n->y && assigns(n->x, a->name))
            assigned(a, n->y);
        break;
    case OAS2:
        for (int i = 0; i < ir_len(n->list); i++)
            if (assigns(n->list->at[i], a->name))
                assigned(a, NULL);
        break;
    case OAS2FUNC: case OAS2MAPR: case OAS2DOTTYPE: case OAS2RECV: case OSELRECV2:
        for (int i = 0; i < ir_len(n->list); i++)
            if (assigns(n->list->at[i], a->name))
                assigned(a, NULL);
        break;
    case ORANGE:
        if (assigns(n->y, a->name) || assigns(n->z, a->name))
            assigned(a, NULL);
        break;
    case OCLOSURE: ir_any_list(n->fn->body, find_assignment, a); break;
    default: break;
    }
    return false;
}

// The functions a local variable can hold, when all that is assigned to it is known.
static IrFuncVec assigned_callees(Walker *w, IrName *name)
{
    Assignments a = {.name = ir_canonical(name), .arena = w->b->arena};
    if (a.name->class != CLASS_AUTO || a.name->is_addr_taken || !a.name->curfn || !w->unit->release->knows_assigned_functions)
        return (IrFuncVec){0};
    IrNode *definition = a.name->definition;
    if (definition && definition->op != OAS) // as a type switch's variable has
        return (IrFuncVec){0};
    ir_any_list(a.name->curfn->body, find_assignment, &a);
    return a.is_unknown ? (IrFuncVec){0} : a.callees;
}

static bool has_non_string_pointers(IrUnit *unit, IrType *t)
{
    if (!ir_type_has_pointers(unit, t))
        return false;
    switch (t->kind) {
    case KIND_STRING: return false;
    case KIND_STRUCT:
        for (int i = 0; i < t->underlying->field_count; i++)
            if (has_non_string_pointers(unit, t->underlying->fields[i].type))
                return true;
        return false;
    case KIND_ARRAY: return has_non_string_pointers(unit, t->underlying->element);
    default: return true;
    }
}

static Hole merged_tag(Walker *w, Hole *ks, const IrFuncVec *fns, int param, int param_count)
{
    if (!fns->len)
        return heap(w);
    Hole *holes = NEW_ARRAY(w->b->arena, Hole, fns->len);
    for (int i = 0; i < fns->len; i++) {
        IrFunc *f = fns->data[i];
        int own = (f->receiver_type ? 1 : 0) + f->type->param_count;
        holes[i] = tag_hole(w, ks, f, own - param_count + param);
    }
    return tee(w, holes, fns->len);
}

static bool resolves_to(IrFunc *fn, const char *package, const char *prefix)
{
    return fn->name->package && strcmp(fn->name->package->path->text, package) == 0 && strncmp(fn->name->name->text, prefix, strlen(prefix)) == 0;
}

static IrNode *copy_to_temp(Walker *w, IrPos pos, IrNode *n, IrList **init)
{
    if (ir_has_unique_pos(n))
        pos = n->pos;
    IrName *tmp = ir_temp(w->unit, pos, w->fn, n->type);
    IrNode *dcl = ir_new1(w->unit, ODCL, pos, NULL, &tmp->node), *as = ir_new2(w->unit, OAS, pos, NULL, &tmp->node, n);
    tmp->definition = as;
    ir_append(w->unit, init, dcl);
    ir_append(w->unit, init, as);
    local_location(w, &tmp->node, true);
    stmt(w, dcl);
    stmt(w, as);
    return &tmp->node;
}

// uintptr(unsafe.Pointer(p)) as an argument keeps p alive, or on the heap, as the callee's directives say.
static void unsafe_argument(Walker *w, IrNode *arg, IrNode *n, uint32_t pragma)
{
    if (arg->op != OCONVNOP || arg->type->kind != KIND_UINTPTR || arg->x->type->kind != KIND_UNSAFE_POINTER)
        return;
    IrNode *tmp = copy_to_temp(w, arg->pos, arg->x, &n->init);
    arg->x = tmp;
    Hole k = mutator(w);
    if (pragma & PRAGMA_UINTPTR_ESCAPES)
        k = note(w, heap(w), arg, "//go:uintptrescapes");
    flow(w->b, k, location_of(ir_name(tmp)));
    if (pragma & PRAGMA_UINTPTR_KEEP_ALIVE)
        ir_name(tmp)->is_addr_taken = true;
}

static void rewrite_argument(Walker *w, IrNode *arg, IrNode *n, const IrFuncVec *fns)
{
    uint32_t pragma = 0;
    for (int i = 0; i < fns->len; i++) {
        pragma |= fns->data[i]->pragma;
        if (!fns->data[i]->is_local && fns->data[i]->object && !fns->data[i]->object->declaration)
            continue;
        if (fns->data[i]->object && fns->data[i]->object->declaration && !fns->data[i]->object->declaration->body && !(fns->data[i]->pragma & PRAGMA_UINTPTR_ESCAPES))
            pragma |= PRAGMA_UINTPTR_KEEP_ALIVE; // no Go body: assembly may take it for a pointer
    }
    if (!(pragma & (PRAGMA_UINTPTR_KEEP_ALIVE | PRAGMA_UINTPTR_ESCAPES)))
        return;
    if (arg->op == OSLICELIT) {
        for (int i = 0; i < ir_len(arg->list); i++)
            unsafe_argument(w, arg->list->at[i]->op == OKEY ? arg->list->at[i]->y : arg->list->at[i], n, pragma);
    } else {
        unsafe_argument(w, arg, n, pragma);
    }
}

static void argument(Walker *w, Hole k, IrNode *arg, IrNode *n) { expr(w, note(w, k, n, "call parameter"), arg); }

// The argument of a call of one function of this unit, whose parameter's own way goes on where this one ends.
static void argument_of(Walker *w, const IrFuncVec *fns, Hole k, IrNode *arg, IrNode *n, int index, int count)
{
    k = note(w, k, n, "call parameter");
    if (w->b->findings && fns->len == 1) {
        const IrFunc *f = fns->data[0];
        int param = (f->receiver_type ? 1 : 0) + f->type->param_count - count + index; // as merged_tag counts
        if (param >= 0 && param < f->dcl.len && f->dcl.data[param]->class == CLASS_PARAM)
            k.notes->param = f->dcl.data[param];
    }
    expr(w, k, arg);
}

static void function_call(Walker *w, Hole *ks, int count, IrNode *n)
{
    IrFuncVec fns = {0};
    if (n->op == OCALLFUNC) {
        IrNode *v = w->unit->release->callees_by_oracle ? ir_static_value_in(w->unit, w->fn, n->x) : ir_static_value(w->unit, n->x);
        IrName *callee = ir_static_callee(v);
        if (callee && callee->func)
            vec_push(w->b->arena, &fns, callee->func);
        else if (ir_name(v))
            fns = assigned_callees(w, ir_name(v));
    }
    if (ks)
        for (int i = 0; i < fns.len; i++)
            if (in_batch(fns.data[i])) {
                int r = 0;
                for (int d = 0; d < fns.data[i]->dcl.len && r < count; d++)
                    if (fns.data[i]->dcl.data[d]->class == CLASS_PARAM_OUT)
                        expr(w, ks[r++], &fns.data[i]->dcl.data[d]->node);
            }
    IrNode *receiver = NULL;
    if (n->op == OCALLFUNC) {
        Hole k = discarded(w);
        if (!fns.len)
            for (int i = 0; ks && i < count; i++)
                if (ks[i].dst != &w->b->blank) {
                    k = note(w, hole_of(&w->b->callee), n, "callee operand");
                    break;
                }
        expr(w, k, n->x);
    } else {
        receiver = n->x->x;
    }
    if (n->keeps_alive) {
        for (int i = 0; i < ir_len(n->list); i++)
            argument(w, discarded(w), n->list->at[i], n);
        return;
    }
    if (fns.len == 1 && resolves_to(fns.data[0], "internal/abi", "EscapeNonString[")) {
        IrFunc *e = fns.data[0];
        Hole k = heap(w);
        if (e->type->param_count == 2 && e->type->params[1]->is_shape && !has_non_string_pointers(w->unit, e->type->params[1]))
            k = discarded(w);
        for (int i = 0; i < ir_len(n->list); i++)
            argument(w, k, n->list->at[i], n);
        return;
    }
    int total = ir_len(n->list) + (receiver ? 1 : 0);
    if (receiver)
        argument_of(w, &fns, merged_tag(w, ks, &fns, 0, total), receiver, n, 0, total);
    for (int i = 0; i < ir_len(n->list); i++) {
        rewrite_argument(w, n->list->at[i], n, &fns);
        int index = i + (receiver ? 1 : 0);
        argument_of(w, &fns, merged_tag(w, ks, &fns, index, total), n->list->at[i], n, index, total);
    }
}

static void append_call(Walker *w, Hole k, IrNode *n)
{
    IrNode *first = n->list->at[0];
    Hole both[] = {k, mutator(w)};
    Hole appendee = tee(w, both, 2);
    IrType *element = first->type->underlying->element;
    if (ir_type_has_pointers(w->unit, element)) {
        Hole two[] = {appendee, deref(w, heap(w), n, "appendee slice")};
        appendee = tee(w, two, 2);
    }
    argument(w, appendee, first, n);
    if (n->is_ddd) {
        IrNode *more = n->list->at[1];
        Hole appended = discarded(w);
        if (more->type->kind == KIND_SLICE && ir_type_has_pointers(w->unit, more->type->underlying->element))
            appended = deref(w, heap(w), n, "appended slice...");
        argument(w, appended, more, n);
    } else {
        for (int i = 1; i < ir_len(n->list); i++)
            argument(w, heap(w), n->list->at[i], n);
    }
    Hole store = spill(w, k, n);
    store.dst->loop_depth = 0;
}

// count holes for the results of n; ks NULL: a statement.
static void call(Walker *w, Hole *ks, int count, IrNode *n)
{
    Hole first = ks ? ks[0] : discarded(w);
    switch (n->op) {
    case OCALLFUNC: case OCALLINTER: function_call(w, ks, count, n); break;
    case OINLCALL:
        stmts(w, n->list);
        for (int i = 0; i < ir_len(n->list2); i++)
            expr(w, ks && i < count ? ks[i] : discarded(w), n->list2->at[i]);
        break;
    case OAPPEND: append_call(w, first, n); break;
    case OCOPY: {
        argument(w, mutator(w), n->x, n);
        Hole copied = discarded(w);
        if (n->y->type->kind == KIND_SLICE && ir_type_has_pointers(w->unit, n->y->type->underlying->element))
            copied = deref(w, heap(w), n, "copied slice");
        argument(w, copied, n->y, n);
        break;
    }
    case OPANIC: argument(w, heap(w), n->x, n); break;
    case OCOMPLEX:
        discard(w, n->x);
        discard(w, n->y);
        break;
    case ODELETE: case OPRINT: case OPRINTLN: discard_list(w, n->list); break;
    case ORECOVER: break;
    case OMIN: case OMAX:
        for (int i = 0; i < ir_len(n->list); i++)
            argument(w, first, n->list->at[i], n);
        break;
    case OLEN: case OCAP: case OREAL: case OIMAG: case OCLOSE: discard(w, n->x); break;
    case OCLEAR: argument(w, mutator(w), n->x, n); break;
    case OUNSAFESTRINGDATA: case OUNSAFESLICEDATA: argument(w, first, n->x, n); break;
    case OUNSAFEADD: case OUNSAFESLICE: case OUNSAFESTRING:
        argument(w, first, n->x, n);
        discard(w, n->y);
        break;
    default: unreachable("call %s", ir_op_name(n->op));
    }
}

// ---- statements

static Hole declare(Walker *w, IrName *n)
{
    Location *l = location_of(n);
    l->loop_depth = w->loop_depth;
    l->is_in_loop = w->loop_depth > 1;
    return hole_of(l);
}

static void go_defer(Walker *w, IrNode *n)
{
    Hole k = heap(w);
    if (n->op == ODEFER && w->loop_depth == 1 && !n->y) {
        k = later(w, discarded(w)); // runs before the function returns, and only once
        n->esc = ESC_NEVER;
    }
    expr(w, k, n->x->x);
}

typedef struct LeakSearch {
    IrName *name;
} LeakSearch;

static void for_loop(Walker *w, IrNode *n)
{
    w->loop_depth++;
    discard(w, n->x);
    stmt(w, n->y);
    block(w, n->body);
    w->loop_depth--;
}

static void range_loop(Walker *w, IrNode *n)
{
    Location *tmp = local_location(w, NULL, true);
    expr(w, hole_of(tmp), n->x);
    w->loop_depth++;
    Hole ks[2] = {addr(w, n->y), addr(w, n->z)};
    if (n->x->type->kind == KIND_ARRAY)
        flow(w->b, note(w, ks[1], n, "range"), tmp);
    else
        flow(w->b, deref(w, ks[1], n, "range-deref"), tmp);
    mark_reassigned(ks, 2, n);
    block(w, n->body);
    w->loop_depth--;
}

static void switch_(Walker *w, IrNode *n)
{
    if (n->x && n->x->op == OTYPESW) {
        Hole *ks = NEW_ARRAY(w->b->arena, Hole, ir_len(n->list));
        int count = 0;
        if (n->x->y)
            for (int i = 0; i < ir_len(n->list); i++) {
                IrName *name = ir_name(n->list->at[i]->x);
                if (!name)
                    continue;
                Hole k = declare(w, name);
                if (ir_type_has_pointers(w->unit, name->node.type))
                    ks[count++] = dot_type(w, k, name->node.type, n->list->at[i], "switch case");
            }
        expr(w, tee(w, ks, count), n->x->x);
    } else {
        discard(w, n->x);
    }
    for (int i = 0; i < ir_len(n->list); i++) {
        discard_list(w, n->list->at[i]->list);
        block(w, n->list->at[i]->body);
    }
}

static void assign_nodes(Walker *w, IrNode *n, const char *why)
{
    assign_list(w, ir_items(n->list), ir_len(n->list), ir_items(n->list2), ir_len(n->list2), why, n);
}

static void stmt(Walker *w, IrNode *n)
{
    prefetch_after(n);
    if (!n)
        return;
    stmts(w, n->init);
    switch (n->op) {
    case OFALL: case OINLMARK: case OBREAK: case OCONTINUE: case OGOTO: break;
    case OBLOCK: stmts(w, n->list); break;
    case ODCL:
        if (!ir_is_blank(n->x))
            declare(w, ir_name(n->x));
        break;
    case OLABEL:
        if ((uintptr_t)map_get(&w->labels, n->label) == LABEL_LOOPING)
            w->loop_depth++;
        break;
    case OIF:
        discard(w, n->x);
        block(w, n->body);
        block(w, n->list2);
        break;
    case OCHECKNIL: discard(w, n->x); break;
    case OFOR: for_loop(w, n); break;
    case ORANGE: range_loop(w, n); break;
    case OSWITCH: switch_(w, n); break;
    case OSELECT:
        for (int i = 0; i < ir_len(n->list); i++) {
            stmt(w, n->list->at[i]->x);
            block(w, n->list->at[i]->body);
        }
        break;
    case ORECV: expr_without_init(w, discarded(w), n); break;
    case OSEND:
        discard(w, n->x);
        assign_heap(w, n->y, "send", n);
        break;
    case OAS: assign_list(w, &n->x, 1, &n->y, 1, "assign", n); break;
    case OASOP: assign_list(w, &n->x, 1, &n->y, 1, "assign", n); break;
    case OAS2: assign_nodes(w, n, "assign-pair"); break;
    case OAS2DOTTYPE: assign_nodes(w, n, "assign-pair-dot-type"); break;
    case OAS2MAPR: assign_nodes(w, n, "assign-pair-mapr"); break;
    case OAS2RECV: case OSELRECV2: assign_nodes(w, n, "assign-pair-receive"); break;
    case OAS2FUNC: {
        IrNode *value = n->list2->at[0];
        stmts(w, value->init);
        int count = ir_len(n->list);
        Hole *ks = NEW_ARRAY(w->b->arena, Hole, count);
        for (int i = 0; i < count; i++)
            ks[i] = addr(w, n->list->at[i]);
        call(w, ks, count, value);
        mark_reassigned(ks, count, n);
        break;
    }
    case ORETURN: {
        IrList *results = NULL;
        for (int i = 0; i < w->fn->dcl.len; i++)
            if (w->fn->dcl.data[i]->class == CLASS_PARAM_OUT)
                ir_append(w->unit, &results, &w->fn->dcl.data[i]->node);
        if (results)
            assign_list(w, results->at, results->len, n->list ? n->list->at : NULL, ir_len(n->list), "return", n);
        break;
    }
    case OCALLFUNC: case OCALLINTER: case OINLCALL: case OCLEAR: case OCLOSE: case OCOPY: case ODELETE: case OPANIC: case OPRINT:
    case OPRINTLN: case ORECOVER:
        call(w, NULL, 0, n);
        break;
    case OGO: case ODEFER: go_defer(w, n); break;
    case OTAILCALL: call(w, NULL, 0, n->x); break;
    default: expr_without_init(w, discarded(w), n); break;
    }
}

static void stmts(Walker *w, IrList *list)
{
    for (int i = 0; i < ir_len(list); i++) {
        ir_prefetch_item(list->at, i, list->len);
        stmt(w, list->at[i]);
    }
}

static void block(Walker *w, IrList *list)
{
    int depth = w->loop_depth;
    stmts(w, list);
    w->loop_depth = depth;
}

static bool find_labels(IrNode *n, void *context)
{
    Walker *w = context;
    if (n->op == OLABEL && n->label)
        map_put(w->b->arena, &w->labels, n->label, (void *)(uintptr_t)LABEL_NONLOOPING);
    else if (n->op == OGOTO && (uintptr_t)map_get(&w->labels, n->label) == LABEL_NONLOOPING)
        map_put(w->b->arena, &w->labels, n->label, (void *)(uintptr_t)LABEL_LOOPING); // a jump back
    return false;
}

void walk_func(Batch *b, IrFunc *fn)
{
    Walker w = {.b = b, .unit = b->unit, .fn = fn, .loop_depth = 1};
    fn->escape_state = STATE_STARTED;
    if (fn->has_goto) // what compiler-made code jumps to comes after
        ir_any_list(fn->body, find_labels, &w);
    block(&w, fn->body);
}

// ---- what is too large for the stack, wherever it goes (escape/utils.go HeapAllocReason)

int64_t closure_size(IrUnit *unit, IrFunc *fn)
{
    int64_t size = 8;
    for (int i = 0; i < fn->closure_vars.len; i++)
        size += ir_by_value(fn->closure_vars.data[i]) ? (ir_type_size(unit, fn->closure_vars.data[i]->node.type) + 7) / 8 * 8 : 8;
    return size;
}

typedef struct StackLimits {
    int64_t variable_bytes; // ir.MaxStackVarSize
    int64_t implicit_bytes; // ir.MaxImplicitStackVarSize
} StackLimits;

static const StackLimits stack_limits[] = {{128 << 10, 64 << 10}, {64 << 10, 16 << 10}}; // usual, -smallframes

const char *heap_reason(IrUnit *unit, IrNode *n)
{
    if (!n || !n->type)
        return NULL;
    IrName *name = ir_name(n);
    if (name && (name->class == CLASS_PARAM || name->class == CLASS_PARAM_OUT))
        return NULL;
    StackLimits limits = stack_limits[unit->compiler.small_frames];
    if (ir_type_size(unit, n->type) > limits.variable_bytes)
        return "too large for stack";
    if ((n->op == ONEW || n->op == OPTRLIT) && ir_type_size(unit, n->type->underlying->element) > limits.implicit_bytes)
        return "too large for stack";
    if (n->op == OCLOSURE && closure_size(unit, n->fn) > limits.implicit_bytes)
        return "too large for stack";
    if (n->op == OMETHVALUE && 8 + ir_type_size(unit, n->x->type) > limits.implicit_bytes)
        return "too large for stack";
    if (n->op == OMAKESLICE) {
        int64_t size = ir_type_size(unit, n->type->underlying->element), length;
        if (size == 0)
            return "zero-sized element";
        if (!ir_int_value(n->y ? n->y : n->x, &length))
            return NULL;
        if (length > limits.implicit_bytes / size)
            return "too large for stack";
    }
    return NULL;
}

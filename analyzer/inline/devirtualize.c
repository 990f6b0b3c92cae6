// Devirtualization (cmd/compile/internal/devirtualize): an interface operand's concrete type, from all assignments of
// the variables it comes from.

#include "internal.h"

#include <string.h>

typedef struct Assigned { // what was assigned to an interface variable
    IrNode *value; // or
    IrType *type;  // only its type; NULL: unknown; or
    IrNode *call;  // one of the results of a call, perhaps inlined later
    int result;
    const void *origin; // of the type: see Concrete
} Assigned;

typedef VEC(Assigned) AssignedVec;

struct DevirtState {
    IrUnit *unit;
    Map assigned;  // IrName -> AssignedVec *
    Map analyzed;  // IrFunc whose assignments were collected
    IrFunc *collecting;
};

DevirtState *devirt_new(IrUnit *unit)
{
    DevirtState *s = NEW(unit->arena, DevirtState);
    s->unit = unit;
    return s;
}

static void assign_any(DevirtState *s, IrNode *target, Assigned assigned)
{
    IrName *name = ir_name(target ? ir_outer_value(target) : NULL);
    if (!name || ir_is_blank(&name->node))
        return;
    name = ir_canonical(name);
    if (!name->node.type || name->node.type->kind != KIND_INTERFACE)
        return;
    if (assigned.value && (assigned.value->op == ONIL || ir_is_zero(assigned.value)))
        return;
    void **slot = map_slot(s->unit->arena, &s->assigned, name);
    if (!*slot)
        *slot = NEW(s->unit->arena, AssignedVec);
    AssignedVec *list = *slot;
    vec_push(s->unit->arena, list, assigned);
}

static void assign(DevirtState *s, IrNode *target, IrNode *value, IrType *type)
{
    assign_any(s, target, (Assigned){.value = value, .type = type});
}

static IrType *key_value_type(IrType *t, bool value)
{
    if (t->kind == KIND_POINTER)
        t = t->underlying->element;
    IrType *u = t->underlying;
    switch (u->kind) {
    case KIND_MAP: return value ? u->element : u->key;
    case KIND_CHAN: return value ? NULL : u->element;
    case KIND_ARRAY: case KIND_SLICE: return value ? u->element : NULL;
    default: return NULL;
    }
}

static bool collect(IrNode *n, void *context)
{
    DevirtState *s = context;
    switch (n->op) {
    case OAS:
        if (n->y)
            assign(s, n->x, n->y, NULL);
        break;
    case OAS2:
        for (int i = 0; i < ir_len(n->list); i++)
            if (i < ir_len(n->list2))
                assign(s, n->list->at[i], n->list2->at[i], NULL);
        break;
    case OAS2DOTTYPE:
        if (!n->list2->at[0]->type)
            break;
        assign(s, n->list->at[0], n->list2->at[0], NULL);
        break;
    case OAS2MAPR: case OAS2RECV: case OSELRECV2:
        assign(s, n->list->at[0], NULL, n->list2->at[0]->type);
        break;
    case OAS2FUNC:
        for (int i = 0; i < ir_len(n->list); i++)
            assign_any(s, n->list->at[i], (Assigned){.call = n->list2->at[0], .result = i});
        break;
    case ORANGE:
        if (n->y)
            assign(s, n->y, NULL, key_value_type(n->x->type, false));
        if (n->z)
            assign(s, n->z, NULL, key_value_type(n->x->type, true));
        break;
    case OSWITCH:
        if (n->x && n->x->op == OTYPESW)
            for (int i = 0; i < ir_len(n->list); i++)
                if (n->list->at[i]->x)
                    assign(s, n->list->at[i]->x, n->x->x, NULL);
        break;
    case OCLOSURE:
        if (!map_has(&s->analyzed, n->fn)) {
            map_put(s->unit->arena, &s->analyzed, n->fn, n->fn);
            ir_any_list(n->fn->body, collect, s);
        }
        break;
    default: break;
    }
    return false;
}

static void analyze(DevirtState *s, IrFunc *fn)
{
    if (map_has(&s->analyzed, fn))
        return;
    map_put(s->unit->arena, &s->analyzed, fn, fn);
    ir_any_list(fn->body, collect, s);
}

static IrType no_type; // no assignment says anything: only nil so far

typedef struct Concrete { // what an interface holds
    IrType *type;
    const void *origin; // the node that makes the type, or what the source writes; NULL: any. gc may have several types for one
} Concrete;

static const Concrete unknown = {0}, nothing = {.type = &no_type};

// The checker's type: one for each time that the source writes it, as in gc's export data.
static const void *origin_of_object(const Object *object) { return object ? types_unalias(object->type) : NULL; }

static const void *origin_of_result(const IrNode *call, int i)
{
    const IrName *callee = call->op == OCALLFUNC ? ir_static_callee(call->x) : NULL;
    const Object *function = callee && callee->func ? callee->func->object : NULL;
    return function ? origin_of_object(((Signature *)function->type)->results->vars.data[i]) : NULL;
}

static const void *origin_of(const IrNode *n)
{
    switch (n->op) {
    case OADDR: case OPTRLIT: case ONEW: case ONIL: case OCONVNOP: case ODOTTYPE: return n;
    case ONAME: return origin_of_object(ir_canonical((IrName *)n)->object);
    case ODOT: case ODOTPTR: return origin_of_object(n->field->object);
    case OINLCALL: return ir_len(n->list2) == 1 ? origin_of(n->list2->at[0]) : NULL;
    case OCALLFUNC: return origin_of_result(n, 0);
    default: return NULL;
    }
}

// Are the two the same for gc, which compares the addresses of types? An unnamed struct type is another one in each literal.
static bool are_one_type(DevirtState *s, Concrete a, Concrete b)
{
    if (a.type != b.type || (!a.type->is_named && a.type->kind == KIND_STRUCT))
        return false;
    return a.origin == b.origin || a.type->is_named || a.type->kind != KIND_POINTER || ir_pointer_is_one_type(s->unit, a.type);
}

typedef struct Seen {
    IrName *name;
    struct Seen *up;
} Seen;

// As the call now is: inlined, the variable that holds the result; else its type.
static Assigned result_of(Assigned a)
{
    IrNode *call = a.call;
    if (call->op == OINLCALL)
        return (Assigned){.value = call->list2->at[a.result]};
    IrType *type = call->type && call->type->kind == KIND_TUPLE ? call->type->results[a.result] : call->type;
    return (Assigned){.type = type, .origin = origin_of_result(call, a.result)};
}

static Concrete concrete_type(DevirtState *s, IrNode *n, Seen *seen)
{
    for (;;) {
        if (n->type->kind != KIND_INTERFACE)
            return (Concrete){n->type, origin_of(n)};
        if (n->op == OCONVNOP || n->op == OCONVIFACE || n->op == ODOTTYPE || n->op == ODOTTYPE2)
            n = n->x;
        else if (n->op == OINLCALL && ir_len(n->list2) == 1)
            n = n->list2->at[0];
        else
            break;
    }
    IrName *name = ir_name(n);
    if (!name)
        return unknown;
    name = ir_canonical(name);
    if (name->class != CLASS_AUTO || !name->curfn || name->is_addr_taken)
        return unknown;
    for (Seen *p = seen; p; p = p->up)
        if (p->name == name)
            return nothing;
    analyze(s, name->curfn);
    AssignedVec *list = map_get(&s->assigned, name);
    Seen here = {name, seen};
    Concrete found = unknown;
    for (int i = 0; list && i < list->len; i++) {
        Assigned assigned = list->data[i];
        if (assigned.call)
            assigned = result_of(assigned);
        Concrete c = {assigned.type, assigned.origin};
        if (assigned.value) {
            c = concrete_type(s, assigned.value, &here);
            if (c.type == &no_type)
                continue;
        }
        if (!c.type || c.type->kind == KIND_INTERFACE || (found.type && !are_one_type(s, found, c)))
            return unknown;
        found = c;
    }
    return found.type ? found : nothing;
}

// As gc writes it while calls are in parentheses, a call itself without.
static const char *text_of(IrUnit *unit, IrNode *n)
{
    bool is_site = n->is_site;
    n->is_site = false;
    unit->shows_sites = true;
    const char *text = ir_text(unit, n);
    unit->shows_sites = false;
    n->is_site = is_site;
    return text;
}

static void say(IrUnit *unit, IrNode *call, const char *message)
{
    if (unit->detail > 0 && unit->report)
        unit->report(unit, call->pos, message);
}

void devirtualize_call(DevirtState *s, IrFunc *caller, IrNode *call)
{
    if (call->is_go_defer || call->op != OCALLINTER)
        return;
    IrUnit *unit = s->unit;
    IrNode *sel = call->x;
    IrType *type = concrete_type(s, sel->x, NULL).type;
    if (!type || type == &no_type || !ir_type_implements(unit, type, sel->x->type) || type->is_shape)
        return;
    if (type->has_shape || sel->x->type->has_shape) {
        say(unit, call, arena_format(unit->arena, "cannot devirtualize %s: shaped %s %s", text_of(unit, call),
                                     type->has_shape ? "receiver" : "interface",
                                     ir_type_text(unit, type->has_shape ? type : sel->x->type)));
        return;
    }
    const IrField *m = ir_type_lookup_method(unit, type, sel->selector, sel->field->package);
    if (!m)
        return;
    const char *text = text_of(unit, sel);
    IrNode *assertion = ir_new1(unit, ODOTTYPE, call->pos, type, sel->x);
    ir_type_layout(unit, type);
    IrNode *dot = ir_dot_method(unit, sel->pos, assertion, m, true);
    bool partial = dot->op == ODOTINTER;
    say(unit, call, arena_format(unit->arena, "%s %s to %s", partial ? "partially devirtualizing" : "devirtualizing", text,
                                 ir_type_text(unit, type)));
    ir_body_changed(caller);
    if (partial) {
        call->x = dot;
        return;
    }
    call->op = OCALLFUNC;
    IrList *args = NULL;
    ir_append(unit, &args, dot->x);
    ir_append_list(unit, &args, call->list);
    call->list = args;
    call->x = ir_method_expr(unit, dot->pos, dot->x->type, dot->field);
}

void devirtualize_inlined(DevirtState *s, IrFunc *caller, IrNode *inlined)
{
    if (map_has(&s->analyzed, caller)) // otherwise its assignments will be found when they are asked for
        ir_any(inlined, collect, s);
}

// Walking and editing nodes, and facts that need a walk: static values, reassignment, zero values.

#include "internal.h"

#include <string.h>

static bool each_in(IrList *list, IrVisitor visit, void *context)
{
    for (int i = 0; i < ir_len(list); i++) {
        ir_prefetch_item(list->at, i, list->len);
        if (list->at[i] && visit(list->at[i], context))
            return true;
    }
    return false;
}

const unsigned char ir_children[] = {
#define OP(ENUM, text, precedence, children, shape) CHILDREN_##children,
#include "ops.def"
#undef OP
};

bool ir_each_child(IrNode *n, IrVisitor visit, void *context)
{
    prefetch_after(n);
    if (n->op == ONAME)
        return false;
    if (n->init && each_in(n->init, visit, context))
        return true;
    Children children = ir_children[n->op];
    if (children == CHILDREN_NONE)
        return false;
    if ((n->x && visit(n->x, context)) || (n->y && visit(n->y, context)))
        return true;
    return children == CHILDREN_ALL &&
           ((n->z && visit(n->z, context)) || (n->w && visit(n->w, context)) || each_in(n->list, visit, context) ||
            each_in(n->body, visit, context) || each_in(n->list2, visit, context));
}

typedef struct AnySearch {
    IrVisitor test;
    void *context;
} AnySearch;

static bool any_below(IrNode *n, void *context)
{
    AnySearch *search = context;
    return search->test(n, search->context) || ir_each_child(n, any_below, search);
}

bool ir_any(IrNode *node, IrVisitor test, void *context)
{
    if (!node)
        return false;
    AnySearch search = {test, context};
    return any_below(node, &search);
}

bool ir_any_list(IrList *list, IrVisitor test, void *context)
{
    AnySearch search = {test, context};
    return each_in(list, any_below, &search);
}

void ir_edit_list(IrList *list, IrEditor edit, void *context)
{
    for (int i = 0; i < ir_len(list); i++)
        if (list->at[i])
            list->at[i] = edit(list->at[i], context);
}

void ir_edit_children(IrNode *n, IrEditor edit, void *context)
{
    if (n->op == ONAME)
        return;
    if (n->init)
        ir_edit_list(n->init, edit, context);
    Children children = ir_children[n->op];
    if (children == CHILDREN_NONE)
        return;
    if (n->x)
        n->x = edit(n->x, context);
    if (n->y)
        n->y = edit(n->y, context);
    if (children == CHILDREN_XY)
        return;
    if (n->z)
        n->z = edit(n->z, context);
    if (n->w)
        n->w = edit(n->w, context);
    ir_edit_list(n->list, edit, context);
    ir_edit_list(n->body, edit, context);
    ir_edit_list(n->list2, edit, context);
}

IrNode *ir_outer_value(IrNode *n)
{
    for (;;) {
        if (n->op == ODOT)
            n = n->x;
        else if (n->op == OINDEX && n->x->type && n->x->type->kind == KIND_ARRAY)
            n = n->x;
        else
            return n;
    }
}

bool ir_int_value(const IrNode *n, int64_t *value)
{
    return n && n->op == OLITERAL && const_kind(n->value) == CONST_INT && const_int64_value(n->value, value);
}

bool ir_is_zero(IrNode *n)
{
    switch (n->op) {
    case ONIL: return true;
    case OLITERAL:
        switch (const_kind(n->value)) {
        case CONST_STRING: {
            size_t length;
            const_string_value(n->value, &length);
            return length == 0;
        }
        case CONST_BOOL: return !const_bool_value(n->value);
        case CONST_UNKNOWN: return false;
        default: return const_sign(n->value) == 0;
        }
    case OARRAYLIT:
        for (int i = 0; i < ir_len(n->list); i++) {
            IrNode *e = n->list->at[i];
            if (!ir_is_zero(e->op == OKEY ? e->y : e))
                return false;
        }
        return true;
    case OSTRUCTLIT:
        for (int i = 0; i < ir_len(n->list); i++)
            if (!ir_is_zero(n->list->at[i]->x))
                return false;
        return true;
    default: return false;
    }
}

IrName *ir_static_callee(IrNode *n)
{
    switch (n->op) {
    case OMETHEXPR:
        // A promoted method's name is its wrapper's only when the receiver is not its own.
        return n->field->fn ? n->field->fn->name : NULL;
    case ONAME: return ir_name(n)->class == CLASS_FUNC ? ir_name(n) : NULL;
    case OCLOSURE: return n->fn->name;
    default: return NULL;
    }
}

// ---- static values (ir.StaticValue, ir.Reassigned)

// IrName.assignment of what several statements assign to.
static const IrNode several_statements;

// Names remember which view of the code their assignment is from: a function's own variables, or those of the whole nest of an
// outermost function and the closures in it. What a nest's view has seen, no function's takes away from it.
typedef struct Assignments {
    uint64_t view;
    const IrFunc *fn;   // whose variables are noted; NULL: all
    uint64_t nest_view; // of the nest that fn is in; 0: none
} Assignments;

static void note_target(const Assignments *a, IrNode *target, const IrNode *statement)
{
    IrName *name = target ? ir_name(ir_outer_value(target)) : NULL;
    if (!name)
        return;
    name = ir_canonical(name);
    if (a->fn && (name->curfn != a->fn || (a->nest_view && name->assignment_view == a->nest_view)))
        return;
    if (name->assignment_view != a->view) {
        name->assignment_view = a->view;
        name->assignment = statement;
    } else if (name->assignment != statement) {
        name->assignment = &several_statements;
    }
}

static bool note_assignment(IrNode *n, void *context)
{
    const Assignments *a = context;
    switch (n->op) {
    case OAS: case OASOP: note_target(a, n->x, n); break;
    case OAS2: case OAS2FUNC: case OAS2MAPR: case OAS2DOTTYPE: case OAS2RECV: case OSELRECV2:
        for (int i = 0; i < ir_len(n->list); i++)
            note_target(a, n->list->at[i], n);
        break;
    case ORANGE:
        note_target(a, n->y, n);
        note_target(a, n->z, n);
        break;
    case OCLOSURE: ir_any_list(n->fn->body, note_assignment, context); break;
    default: break;
    }
    return false;
}

void note_inlined_assignments(IrFunc *caller, IrNode *inlined)
{
    if (!caller->assignment_view)
        return;
    Assignments a = {.view = caller->assignment_view, .fn = caller};
    for (int i = 0; i < ir_len(inlined->init); i++) // the arguments' own assignments are known
        note_assignment(inlined->init->at[i], &a);
    ir_any_list(inlined->list, note_assignment, &a);
}

void ir_forget_assignments(IrUnit *unit)
{
    for (int i = 0; i < unit->funcs.len; i++) {
        unit->funcs.data[i]->assignment_view = 0;
        unit->funcs.data[i]->is_nest_noted = false;
    }
}

static IrFunc *outermost(IrFunc *fn)
{
    while (fn->closure_parent && !fn->closure_parent->is_package_init)
        fn = fn->closure_parent;
    return fn;
}

static void note_assignments(IrUnit *unit, IrFunc *fn, bool whole_nest)
{
    if (fn->assignment_view && (fn->is_nest_noted || !whole_nest))
        return;
    const IrFunc *outer = outermost(fn);
    Assignments a = {++unit->ir->assignment_views, whole_nest ? NULL : fn, outer->is_nest_noted ? outer->assignment_view : 0};
    fn->assignment_view = a.view;
    fn->is_nest_noted = whole_nest;
    ir_any_list(fn->body, note_assignment, &a);
}

// Does nothing but its definition assign to the name? With an oracle, its assignments must also be where that looks: what a
// closure that was inlined everywhere declares is not.
static bool is_assigned_once(IrUnit *unit, const IrName *name, IrFunc *oracle)
{
    IrFunc *fn = oracle ? oracle : name->curfn;
    if (!fn || name->is_addr_taken)
        return false;
    note_assignments(unit, fn, oracle != NULL);
    bool is_of_nest = !oracle && name->assignment_view == outermost(fn)->assignment_view;
    if (!name->assignment_view || (name->assignment_view != fn->assignment_view && !is_of_nest))
        return !oracle;
    const IrNode *only = name->assignment;
    // += assigns again and range differs from what it declares: neither is a value.
    return only == name->definition && only->op != OASOP && only->op != ORANGE;
}

static IrNode *static_value_of_name(IrUnit *unit, IrNode *n, IrFunc *oracle)
{
    IrName *name = ir_name(n);
    if (!name)
        return NULL;
    name = ir_canonical(name);
    IrNode *def = name->definition;
    if (name->class != CLASS_AUTO || !def)
        return NULL;
    IrNode *value = NULL;
    if (def->op == OAS) {
        value = def->y;
    } else if (def->op == OAS2) {
        for (int i = 0; i < ir_len(def->list) && !value; i++)
            if (def->list->at[i] == &name->node)
                value = def->list2->at[i];
    }
    return value && is_assigned_once(unit, name, oracle) ? value : NULL;
}

static IrNode *static_value(IrUnit *unit, IrNode *n, IrFunc *oracle)
{
    for (;;) {
        if (n->op == OCONVNOP) {
            n = n->x;
        } else if (n->op == OINLCALL && ir_len(n->list2) == 1) {
            n = n->list2->at[0];
        } else {
            IrNode *value = static_value_of_name(unit, n, oracle);
            if (!value)
                return n;
            n = value;
        }
    }
}

IrNode *ir_static_value(IrUnit *unit, IrNode *n) { return static_value(unit, n, NULL); }

IrNode *ir_static_value_in(IrUnit *unit, IrFunc *fn, IrNode *n)
{
    return static_value(unit, n, outermost(fn));
}

bool ir_same_safe_expr(IrNode *l, IrNode *r)
{
    while (l->op == OCONVNOP)
        l = l->x;
    while (r->op == OCONVNOP)
        r = r->x;
    if (l->op != r->op || !ir_type_identical(l->type, r->type))
        return false;
    switch (l->op) {
    case ONAME: return l == r;
    case ODOT: case ODOTPTR: return l->selector == r->selector && ir_same_safe_expr(l->x, r->x);
    case ODEREF: case ONOT: case OBITNOT: case OPLUS: case ONEG: return ir_same_safe_expr(l->x, r->x);
    case OCONV: return l->type->kind <= KIND_COMPLEX128 && ir_same_safe_expr(l->x, r->x);
    case OINDEX: case OINDEXMAP: case OADD: case OSUB: case OOR: case OXOR: case OMUL: case OLSH: case ORSH: case OAND:
    case OANDNOT: case ODIV: case OMOD:
        return ir_same_safe_expr(l->x, r->x) && ir_same_safe_expr(l->y, r->y);
    case OLITERAL: return const_kind(l->value) == const_kind(r->value) && const_compare(CONST_EQL, l->value, r->value);
    case ONIL: return true;
    default: return false;
    }
}

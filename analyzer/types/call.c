// Selectors, calls, instantiations of functions, conversions, composite literals.

#include "internal.h"

#include <string.h>

static void invalidate(Operand *x) { x->mode = MODE_INVALID; }

// ---- selectors (spec: "Selectors", "Method expressions", "Qualified identifiers")

static void qualified(Checker *c, Operand *x, SelectorExpr *e, Object *package_name)
{
    Name *sel = e->selector;
    Package *p = package_name->imported;
    package_name->is_used = true;
    x->expr = (Expr *)e;
    Object *o = scope_find(p->scope, sel->text);
    bool is_exported = o && (object_is_exported(o) || p == c->w->unsafe_package);
    if (!o || (!is_exported && !o->is_known_abroad)) {
        Object *near = find_name_like(c, p->scope, sel->text);
        if (p->is_fake || !syntax_is_valid_name(sel->text))
            c->has_errors = true;
        else if (near)
            check_error(c, sel->pos, "undefined: %s (but have %s)", expr_str(c, (Expr *)e), near->name->text);
        else
            check_error(c, sel->pos, "undefined: %s", expr_str(c, (Expr *)e));
        return;
    }
    if (!is_exported)
        check_error(c, sel->pos, "name %s not exported by package %s", sel->text->text, p->name->text);
    sel->object = o;
    switch (o->kind) {
    case OBJECT_CONST:
        x->mode = MODE_CONSTANT;
        x->value = o->value;
        break;
    case OBJECT_TYPE_NAME: x->mode = MODE_TYPE; break;
    case OBJECT_VAR: x->mode = MODE_VARIABLE; break;
    case OBJECT_FUNC: x->mode = MODE_VALUE; break;
    case OBJECT_BUILTIN:
        x->mode = MODE_BUILTIN;
        x->builtin = o->builtin;
        break;
    default: return;
    }
    x->type = o->type;
    record((Expr *)sel, x->mode, x->type, x->mode == MODE_CONSTANT ? x->value : NULL);
}

static Signature *without_receiver(Checker *c, Signature *sig, Type *receiver)
{
    // A method expression: the receiver becomes the first parameter.
    ObjectVec params = {0};
    const Atom *name = atom_of(c->w->atoms, ""); // named when the other parameters are
    if (sig->params->vars.len && sig->params->vars.data[0]->name->length)
        name = sig->receiver && sig->receiver->name->length ? sig->receiver->name : atom_of(c->w->atoms, "_");
    vec_push(c->arena, &params, types_new_var(c->w, VAR_PARAM, NO_POS, c->package, name, receiver));
    for (int i = 0; i < sig->params->vars.len; i++)
        vec_push(c->arena, &params, sig->params->vars.data[i]);
    Signature *f = NEW_TYPE(c->w, Signature, TYPE_SIGNATURE);
    f->type_params = sig->type_params;
    f->params = types_new_tuple(c->w, params.data, params.len);
    f->results = sig->results;
    f->is_variadic = sig->is_variadic;
    return f;
}

static void not_found(Checker *c, Operand *x, SelectorExpr *e, Lookup l)
{
    const char *sel = e->selector->text->text;
    if (l.is_ambiguous) {
        check_error(c, start_of(e->selector), "ambiguous selector %s", expr_str(c, (Expr *)e));
        return;
    }
    if (l.is_indirect) {
        if (x->mode == MODE_TYPE)
            check_error(c, start_of(e->selector), "invalid method expression %s.%s (needs pointer receiver (*%s).%s)",
                        type_str(c, x->type), sel, type_str(c, x->type), sel);
        else
            check_error(c, start_of(e->selector), "cannot call pointer method %s on %s", sel, type_str(c, x->type));
        return;
    }
    Type *u = under(x->type);
    const char *why = u->kind == TYPE_POINTER && under(((Pointer *)u)->base)->kind == TYPE_INTERFACE
                          ? interface_pointer_text(c, x->type)
                          : lookup_cause(c, x->type, sel, find_folded(c, x->type, e->selector->text, false), false);
    check_error(c, start_of(e->selector), "%s undefined (%s)", expr_str(c, (Expr *)e), why);
}

void check_selector(Checker *c, Operand *x, SelectorExpr *e, bool want_type)
{
    x->mode = MODE_INVALID;
    x->expr = (Expr *)e;
    x->type = c->w->basic[BASIC_INVALID];
    if (e->x->kind == NODE_NAME) {
        Name *name = (Name *)e->x;
        Object *o = scope_lookup(c->env.scope, name->text, NULL);
        if (o && o->kind == OBJECT_PKG_NAME) {
            name->object = o;
            qualified(c, x, e, o);
            record((Expr *)e, x->mode, x->type, x->mode == MODE_CONSTANT ? x->value : NULL);
            return;
        }
    }
    check_expr_or_type(c, x, e->x, false);
    if (x->mode == MODE_INVALID) {
        x->expr = (Expr *)e;
        x->type = c->w->basic[BASIC_INVALID];
        return;
    }
    if (x->mode == MODE_BUILTIN) {
        check_error(c, e->pos, "invalid use of %s in selector expression", operand_str(c, x));
        invalidate(x);
        return;
    }
    if (!is_complete(c, x->type)) {
        invalidate(x);
        x->type = c->w->basic[BASIC_INVALID];
        return;
    }
    if (want_type) {
        check_error(c, start_of(e->selector), "%s is not a type", expr_str(c, (Expr *)e));
        invalidate(x);
        x->type = c->w->basic[BASIC_INVALID];
        return;
    }
    Type *pointer = under(x->type); // dereferenced implicitly
    if (pointer->kind == TYPE_POINTER && !is_complete(c, ((Pointer *)pointer)->base)) {
        invalidate(x);
        x->type = c->w->basic[BASIC_INVALID];
        return;
    }
    Lookup l = types_lookup(c->w, x->type, x->mode == MODE_VARIABLE, c->package, e->selector->text);
    if (l.object && !l.object->type) { // a method whose signature is not checked yet
        check_object(c, l.object->origin ? l.object->origin : l.object);
        l = types_lookup(c->w, x->type, x->mode == MODE_VARIABLE, c->package, e->selector->text);
    }
    if (!l.object) {
        if (is_valid(under(x->type)))
            not_found(c, x, e, l);
        invalidate(x);
        x->type = c->w->basic[BASIC_INVALID];
        return;
    }
    Object *o = l.object;
    if (o->origin && o->origin->check)
        check_object(c, o->origin);
    if (o->check)
        check_object(c, o);
    Selection *sel = NEW(c->arena, Selection);
    *sel = (Selection){.object = o,
                       .receiver = x->type,
                       .path = (int *)(uintptr_t)l.path,
                       .path_len = l.path_len,
                       .is_indirect = l.is_indirect};
    e->selection = sel;
    e->selector->object = o;
    if (x->mode == MODE_TYPE) {
        if (o->kind != OBJECT_FUNC && !c->release->fields_need_values) {
            check_error(c, start_of(e->selector), "%s.%s undefined (type %s has no method %s)", expr_str(c, e->x),
                        e->selector->text->text, type_str(c, x->type), e->selector->text->text);
            invalidate(x);
            return;
        }
        if (o->kind != OBJECT_FUNC) {
            check_error(c, start_of(e->x), "operand for field selector %s must be value of type %s",
                        e->selector->text->text, type_str(c, x->type));
            invalidate(x);
            return;
        }
        sel->kind = SELECT_METHOD_EXPR;
        x->mode = MODE_VALUE;
        x->type = (Type *)without_receiver(c, (Signature *)o->type, x->type);
        add_dependency(c, o->origin ? o->origin : o);
    } else if (o->kind == OBJECT_VAR) {
        sel->kind = SELECT_FIELD;
        x->mode = x->mode == MODE_VARIABLE || l.is_indirect ? MODE_VARIABLE : MODE_VALUE;
        x->type = o->type;
    } else {
        sel->kind = SELECT_METHOD_VALUE;
        Signature *sig = arena_copy(c->arena, o->type, sizeof(Signature));
        sig->receiver = NULL;
        x->mode = MODE_VALUE;
        x->type = (Type *)sig;
        add_dependency(c, o->origin ? o->origin : o);
    }
    sel->type = x->type;
    x->expr = (Expr *)e;
    record((Expr *)e->selector, x->mode, x->type, NULL);
    record((Expr *)e, x->mode, x->type, NULL);
}

// ---- calls

static const char *not_a_function(Checker *c, Type *t, Type *u)
{
    return u && u->kind != TYPE_SIGNATURE ? arena_format(c->arena, "%s is not a function", type_str(c, t)) : NULL;
}

static void use_args(Checker *c, CallExpr *e)
{
    for (int i = 0; i < e->args.len; i++)
        use_expr(c, e->args.data[i]);
}

static void conversion_call(Checker *c, Operand *x, CallExpr *e)
{
    check_not_generic(c, NULL, x);
    if (x->mode == MODE_INVALID)
        return;
    Type *t = x->type;
    invalidate(x);
    x->expr = (Expr *)e;
    if (!is_complete(c, t))
        return;
    if (!e->args.len) {
        check_error(c, start_of(e), "missing argument in conversion to %s", type_str(c, t));
        return;
    }
    if (e->args.len > 1) {
        use_args(c, e);
        check_error(c, start_of(e->args.data[e->args.len - 1]), "too many arguments in conversion to %s", type_str(c, t));
        return;
    }
    check_expr_for(c, x, e->args.data[0], c->release->infers_from_more_places ? target_of(c, t, "conversion") : NULL);
    if (x->mode != MODE_INVALID) {
        const TypeSet *set = types_is_interface(t) ? types_type_set((Interface *)under(t)) : NULL;
        if (set && (!set->has_all_types || set->is_comparable)) {
            check_error(c, start_of(e),
                        "cannot use interface %s in conversion (contains specific type constraints or is comparable)",
                        type_str(c, t));
        } else if (e->has_dots) {
            check_error(c, start_of(e->args.data[0]), "invalid use of ... in conversion to %s", type_str(c, t));
        } else {
            check_conversion(c, x, t);
        }
    }
    x->expr = (Expr *)e;
    if (x->mode == MODE_INVALID)
        x->type = t;
}

// The type arguments of f[T](…); false: they are wrong. All of them: *sig is instantiated, else *given is what there is.
static bool call_type_args(Checker *c, CallExpr *e, Signature **sig, TypeList **given)
{
    IndexExpr *index = (IndexExpr *)e->fun;
    TypeList *args = check_type_args(c, index->index);
    if (!args)
        return false;
    int want = (*sig)->type_params->len;
    if (args->len > want) {
        Expr *list = index->index;
        check_error(c, start_of(list->kind == NODE_LIST_EXPR ? ((ListExpr *)list)->elements.data[want] : list),
                    "got %d type arguments but want %d", args->len, want);
        return false;
    }
    *given = args;
    if (args->len == want) {
        verify_version(c, index->pos, 18, "function instantiation");
        *sig = instantiate_func(c, index->pos, (Expr *)index, *sig, args, index->index);
        *given = NULL;
    }
    return true;
}

void check_call(Checker *c, Operand *x, CallExpr *e)
{
    bool is_instantiation = false;
    if (e->fun->kind == NODE_INDEX_EXPR) { // instantiated when arguments are known
        *x = (Operand){.expr = e->fun};
        is_instantiation = check_index_expr(c, x, (IndexExpr *)e->fun);
        finish_expr(c, NULL, x, e->fun, true);
    } else {
        check_expr_or_type(c, x, e->fun, true);
    }
    Operand *args;
    switch (x->mode) {
    case MODE_INVALID:
        use_args(c, e);
        x->expr = (Expr *)e;
        x->type = c->w->basic[BASIC_INVALID];
        return;
    case MODE_TYPE: conversion_call(c, x, e); return;
    case MODE_BUILTIN:
        if (!check_builtin(c, x, e, x->builtin))
            x->mode = MODE_INVALID;
        x->expr = (Expr *)e;
        if (x->mode != MODE_INVALID && x->mode != MODE_CONSTANT)
            c->env.has_call_or_recv = true;
        return;
    default: break;
    }
    single_value(c, x);
    if (x->mode == MODE_INVALID)
        return;
    Type *core = types_core(x->type);
    if (!core || core->kind != TYPE_SIGNATURE) {
        check_error(c, start_of(x->expr), "invalid operation: cannot call %s: %s", operand_str(c, x),
                    common_under_cause(c, x->type, not_a_function));
        x->mode = MODE_INVALID;
        x->expr = (Expr *)e;
        return;
    }
    Signature *sig = (Signature *)core;
    bool was_generic = is_generic_func((Type *)sig);
    TypeList *given = NULL;
    if (is_instantiation && !call_type_args(c, e, &sig, &given)) {
        use_args(c, e);
        x->mode = MODE_INVALID;
        x->expr = (Expr *)e;
        return;
    }
    int count = check_generic_exprs(c, &e->args, &args);
    sig = check_arguments(c, e, sig, given, given ? ((IndexExpr *)e->fun)->index : NULL, args, count);
    if (was_generic && !is_generic_func((Type *)sig))
        record(e->fun, MODE_VALUE, (Type *)sig, NULL);
    x->value = NULL;
    x->expr = (Expr *)e;
    switch (sig->results->vars.len) {
    case 0:
        x->mode = MODE_NO_VALUE;
        x->type = (Type *)sig; // for messages
        break;
    case 1:
        x->mode = MODE_VALUE;
        x->type = sig->results->vars.data[0]->type;
        if (!is_complete(c, x->type)) {
            invalidate(x);
            return;
        }
        break;
    default: x->mode = MODE_VALUE; x->type = (Type *)sig->results;
    }
    c->env.has_call_or_recv = true;
    if (x->mode == MODE_VALUE && is_generic_func((Type *)sig) && is_parameterized(sig->type_params, x->type))
        invalidate(x); // inference failed: of which type would it be?
}

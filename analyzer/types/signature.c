// Function types: parameters, results, receivers (types2/signature.go).

#include "internal.h"

#include <string.h>

static Tuple *collect_params(Checker *c, FieldVec *fields, VarKind kind, bool allow_dots, bool *is_variadic)
{
    ObjectVec vars = {0};
    Type *type = NULL;
    for (int i = 0; i < fields->len; i++) {
        Field *f = fields->data[i];
        Expr *e = f->field_type;
        bool has_dots = e->kind == NODE_DOTS_TYPE;
        if (i == 0 || e != fields->data[i - 1]->field_type) {
            bool is_rest = has_dots && allow_dots && i == fields->len - 1;
            type = check_var_type(c, has_dots ? ((DotsType *)e)->element : e);
            if (is_rest) {
                *is_variadic = true;
                type = types_new_slice(c->w, type);
            } else if (has_dots) {
                check_error(c, start_of(e), "invalid syntax tree: invalid use of ...");
            }
            if (has_dots)
                record(e, MODE_TYPE, type, NULL);
        }
        const Atom *name = f->name ? f->name->text : atom_of(c->w->atoms, "");
        Object *o = types_new_var(c->w, kind, f->name ? f->name->pos : f->pos, c->package, name, type);
        o->color = COLOR_BLACK;
        o->is_used = true;
        f->object = o;
        vec_push(c->scratch, &vars, o);
    }
    return types_new_tuple(c->w, vars.data, vars.len);
}

static void declare_params(Checker *c, Scope *scope, FieldVec *fields)
{
    for (int i = 0; i < fields->len; i++)
        if (fields->data[i]->name)
            declare(c, scope, fields->data[i]->name, fields->data[i]->object);
}

// ---- receivers

typedef struct ReceiverParts { // *T[P, Q]
    bool is_pointer;
    Expr *base;       // T
    IndexExpr *index; // T[P, Q]; NULL: no type parameters
} ReceiverParts;

static ReceiverParts receiver_parts(Expr *e)
{
    ReceiverParts parts = {.base = unparen(e)};
    Operation *o = (Operation *)parts.base;
    if (o->kind == NODE_OPERATION && o->op == OP_MUL && !o->y) {
        parts.is_pointer = true;
        parts.base = unparen(o->x);
    }
    if (parts.base->kind == NODE_INDEX_EXPR) {
        parts.index = (IndexExpr *)parts.base;
        parts.base = parts.index->x;
    }
    return parts;
}

static Type *without_pointers(Type *t)
{
    while (t && t->kind == TYPE_POINTER)
        t = ((Pointer *)t)->base;
    return t;
}

static bool has_type_params(Type *t) // also an instance: of what it is one
{
    return (t->kind == TYPE_NAMED && (((Named *)t)->type_args || ((Named *)t)->type_params)) ||
           (t->kind == TYPE_ALIAS && (((Alias *)t)->type_args || ((Alias *)t)->type_params));
}

// A receiver without type parameters may not be, through aliases, an instantiated type.
static Type *plain_receiver_type(Checker *c, Expr *e, Expr *base)
{
    Type *t = check_var_type(c, e);
    for (Type *a = without_pointers(t); a && a->kind == TYPE_ALIAS;) {
        Type *of = without_pointers(((Alias *)a)->from_rhs);
        if (of && has_type_params(of)) {
            check_error(c, start_of(base), "cannot define new methods on instantiated type %s", type_str(c, of));
            return c->w->basic[BASIC_INVALID];
        }
        a = of;
    }
    return t;
}

// The base type of a receiver with type parameters; NULL: it is not one.
static Named *generic_base(Checker *c, Expr *base)
{
    const char *cause = NULL;
    Type *t = check_generic_type(c, base, &cause);
    if (is_valid(t) && t->kind == TYPE_NAMED)
        return (Named *)t;
    if (is_valid(t))
        check_error(c, start_of(base), "cannot define new methods on generic alias type %s", type_str(c, t));
    else if (cause)
        check_error(c, start_of(base), "%s", cause);
    return NULL;
}

static Name *receiver_type_param_name(Checker *c, Expr *e)
{
    if (e->kind == NODE_NAME)
        return (Name *)e;
    if (e->kind != NODE_BAD_EXPR)
        check_error(c, start_of(e), "receiver type parameter %s must be an identifier", expr_str(c, e));
    Name *blank = NEW(c->arena, Name);
    blank->kind = NODE_NAME;
    blank->pos = e->pos;
    blank->text = atom_of(c->w->atoms, "_");
    return blank;
}

// The receiver's own type parameters, which stand for those of its base type, take over their constraints.
static void take_constraints(Checker *c, Named *base, TypeList *own, Expr *e)
{
    TypeList *declared = base->type_params;
    int count = declared ? declared->len : 0;
    if (own->len != count) {
        check_error(c, start_of(e), "receiver declares %d type parameter%s, but receiver base type declares %d", own->len,
                    own->len == 1 ? "" : "s", count);
        return;
    }
    for (int i = 0; i < count; i++) {
        TypeParam *p = (TypeParam *)own->at[i], *of = (TypeParam *)declared->at[i];
        mono_receiver(c, p, of);
        p->constraint = substitute(c->w, of->constraint, declared, own);
    }
}

// func (r *T[P, Q]) …
static Type *generic_receiver_type(Checker *c, Expr *e, const ReceiverParts *parts, TypeList **params)
{
    Named *base = generic_base(c, parts->base); // before P and Q are declared, which may be called as it is
    Expr *index = parts->index->index;
    bool is_list = index->kind == NODE_LIST_EXPR;
    int count = is_list ? ((ListExpr *)index)->elements.len : 1;
    Type **own = NEW_ARRAY(c->arena, Type *, count);
    for (int i = 0; i < count; i++) {
        Expr *arg = is_list ? ((ListExpr *)index)->elements.data[i] : index;
        own[i] = (Type *)declare_type_param(c, receiver_type_param_name(c, arg), i);
        record(arg, MODE_TYPE, own[i], NULL);
    }
    TypeList *list = types_new_list(c->w, own, count);
    *params = list;
    if (!base)
        return c->w->basic[BASIC_INVALID];
    take_constraints(c, base, list, parts->base);
    verify_version(c, start_of(parts->base), 18, "type instantiation");
    Type *t = instantiate(c->w, (Type *)base, list);
    record_type_instance(c, parts->base, list, t);
    record((Expr *)parts->index, MODE_TYPE, t, NULL);
    if (parts->is_pointer && is_valid(t)) {
        t = types_new_pointer(c->w, t);
        record(unparen(e), MODE_TYPE, t, NULL);
    }
    return t;
}

static void check_receiver(Checker *c, void *a, void *b)
{
    Object *receiver = a;
    Pos pos = start_of(receiver_parts(((Field *)b)->field_type).base);
    bool pointer;
    Type *base = types_deref(receiver->type, &pointer);
    Type *t = types_unalias(base);
    if (!is_valid(t))
        return;
    if (t->kind == TYPE_NAMED) {
        Type *u = under(t);
        const char *cause = NULL;
        if (((Named *)t)->object->package != c->package) {
            check_error(c, pos, "cannot define new methods on non-local type %s", type_str(c, base));
            return;
        }
        if (u->kind == TYPE_BASIC && ((Basic *)u)->basic_kind == BASIC_UNSAFE_POINTER)
            cause = "unsafe.Pointer";
        else if (u->kind == TYPE_POINTER || u->kind == TYPE_INTERFACE)
            cause = "pointer or interface type";
        if (cause)
            check_error(c, pos, "invalid receiver type %s (%s)", type_str(c, base), cause);
    } else if (t->kind == TYPE_BASIC) {
        check_error(c, pos, "cannot define new methods on non-local type %s", type_str(c, base));
    } else {
        check_error(c, pos, "invalid receiver type %s", type_str(c, receiver->type));
    }
}

static Object *collect_receiver(Checker *c, Field *f, TypeList **type_params)
{
    ReceiverParts parts = receiver_parts(f->field_type);
    Type *t = parts.index ? generic_receiver_type(c, f->field_type, &parts, type_params)
                          : plain_receiver_type(c, f->field_type, parts.base);
    const Atom *name = f->name ? f->name->text : atom_of(c->w->atoms, "");
    Object *o = types_new_var(c->w, VAR_RECEIVER, f->name ? f->name->pos : f->pos, c->package, name, t);
    o->color = COLOR_BLACK;
    o->is_used = true;
    f->object = o;
    check_later(c, check_receiver, o, f);
    return o;
}

// ---- the type

// known: to be filled in (a function that may be referred to meanwhile), or NULL.
Signature *check_signature(Checker *c, Field *receiver, FieldVec *type_params, FuncType *f, Scope *scope, Signature *known)
{
    Signature *sig = NEW_TYPE(c->w, Signature, TYPE_SIGNATURE);
    Scope *outer = c->env.scope;
    c->env.scope = scope;
    sig->scope = scope;
    if (receiver)
        sig->receiver = collect_receiver(c, receiver, &sig->receiver_type_params);
    if (type_params && type_params->len) {
        check_type_params(c, type_params, &sig->type_params);
        if (known)
            known->type_params = sig->type_params;
    }
    bool is_variadic = false, ignored = false;
    sig->params = collect_params(c, &f->params, VAR_PARAM, true, &is_variadic);
    sig->results = collect_params(c, &f->results, VAR_RESULT, false, &ignored);
    sig->is_variadic = is_variadic;
    if (receiver && receiver->name) // only now: no parameter's type may mean another parameter
        declare(c, scope, receiver->name, sig->receiver);
    declare_params(c, scope, &f->params);
    declare_params(c, scope, &f->results);
    c->env.scope = outer;
    if (known) {
        *known = *sig;
        sig = known;
    }
    record((Expr *)f, MODE_TYPE, (Type *)sig, NULL);
    return sig;
}

Signature *check_func_type(Checker *c, FuncType *f)
{
    Signature *sig = check_signature(c, NULL, NULL, f, scope_new(c->w, c->env.scope, true), NULL);
    sig->scope = NULL; // no body will look names up in it
    return sig;
}

// Instantiated types: T[int]. An instance is made at once, also of a type whose declaration is being read; whether its
// type arguments satisfy their constraints is checked when all types are known (types2: typexpr.go, instantiate.go).

#include "internal.h"

TypeList *check_type_args(Checker *c, Expr *index)
{
    bool is_list = index->kind == NODE_LIST_EXPR, ok = true;
    int count = is_list ? ((ListExpr *)index)->elements.len : 1;
    Type **args = NEW_ARRAY(c->arena, Type *, count);
    for (int i = 0; i < count; i++) {
        args[i] = check_var_type(c, is_list ? ((ListExpr *)index)->elements.data[i] : index);
        ok &= is_valid(args[i]);
    }
    return ok ? types_new_list(c->w, args, count) : NULL;
}

typedef struct Verify {
    Pos pos;
    TypeList *params, *args;
    Expr *list;    // as written, or NULL
    Type *generic; // to be asked for its type parameters later; NULL: params are known
} Verify;

static Pos argument_pos(const Verify *v, int i)
{
    if (!v->list)
        return v->pos;
    ExprVec *elements = &((ListExpr *)v->list)->elements;
    if (v->list->kind != NODE_LIST_EXPR)
        return i == 0 ? start_of(v->list) : v->pos;
    return i < elements->len ? start_of(elements->data[i]) : v->pos;
}

static void verify_now(Checker *c, const Verify *v)
{
    for (int i = 0; i < v->params->len; i++) {
        TypeParam *p = (TypeParam *)v->params->at[i];
        Type *bound = substitute(c->w, (Type *)types_constraint_interface(p), v->params, v->args);
        if (under(p->constraint)->kind == TYPE_INTERFACE) // with its name
            bound = substitute(c->w, p->constraint, v->params, v->args);
        const char *cause;
        if (!implements(c, v->args->at[i], bound, true, &cause)) {
            check_soft_error(c, argument_pos(v, i), "%s", cause);
            return;
        }
    }
    mono_instance(c, v->pos, v->params, v->args, v->list);
}

static TypeList *params_of(Type *generic)
{
    return generic->kind == TYPE_ALIAS ? ((Alias *)generic)->type_params : ((Named *)generic)->type_params;
}

static const char *name_of(Type *generic)
{
    return (generic->kind == TYPE_ALIAS ? ((Alias *)generic)->object : ((Named *)generic)->object)->name->text;
}

static bool check_arg_count(Checker *c, Pos pos, Type *generic, int have)
{
    TypeList *params = params_of(generic);
    int want = params ? params->len : 0;
    if (have != want)
        check_error(c, pos, "%s type arguments for type %s: have %d, want %d", have < want ? "not enough" : "too many",
                    name_of(generic), have, want);
    return have == want;
}

static void verify_later(Checker *c, void *a, void *b)
{
    Verify *v = a;
    (void)b;
    if (v->generic && !check_arg_count(c, v->pos, v->generic, v->args->len))
        return;
    if (v->generic)
        v->params = params_of(v->generic);
    verify_now(c, v);
}

void verify_instance(Checker *c, Pos pos, TypeList *params, TypeList *args, Expr *list)
{
    Verify *v = NEW(c->scratch, Verify);
    *v = (Verify){pos, params, args, list, NULL};
    check_later(c, verify_later, v, NULL);
}

void record_type_instance(Checker *c, Expr *x, TypeList *args, Type *t)
{
    x = unparen(x);
    Name *name = x->kind == NODE_SELECTOR_EXPR ? ((SelectorExpr *)x)->selector : (Name *)x;
    if (name->kind != NODE_NAME)
        return;
    name->instance = NEW(c->arena, Instance);
    *name->instance = (Instance){args, t};
}

static const char *list_text(Checker *c, Expr *index)
{
    if (index->kind != NODE_LIST_EXPR)
        return expr_str(c, index);
    Buf list = buf_new(c->arena);
    ExprVec *elements = &((ListExpr *)index)->elements;
    for (int i = 0; i < elements->len; i++)
        buf_format(&list, "%s%s", i ? ", " : "", expr_str(c, elements->data[i]));
    return buf_text(&list);
}

void check_type_limit(Checker *c, Pos pos)
{
    if (c->w->has_met_type_limit)
        check_error(c, pos, "type nested too deeply, or of more than %d parts", LIMIT_TYPE_PARTS);
    c->w->has_met_type_limit = false;
}

Type *check_instantiated_type(Checker *c, IndexExpr *e)
{
    const char *cause = NULL;
    Type *invalid = c->w->basic[BASIC_INVALID], *generic = check_generic_type(c, e->x, &cause);
    if (cause)
        check_error(c, start_of(e->x), "invalid operation: %s[%s] (%s)", expr_str(c, e->x), list_text(c, e->index), cause);
    if (!is_valid(generic))
        return generic;
    TypeList *args = check_type_args(c, e->index);
    if (!args || (generic->kind == TYPE_ALIAS && !check_arg_count(c, e->x->pos, generic, args->len)))
        return invalid;
    Type *t = instantiate(c->w, generic, args);
    if (!is_valid(t)) {
        check_type_limit(c, e->x->pos);
        return invalid;
    }
    note_instance(c, t, e->x->pos);
    record_type_instance(c, e->x, args, t);
    Verify *v = NEW(c->scratch, Verify);
    *v = (Verify){e->x->pos, NULL, args, e->index, generic};
    check_later(c, verify_later, v, NULL);
    return t;
}

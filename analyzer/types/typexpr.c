// Type expressions: names, literals of types, signatures, type parameters, instantiations.

#include "internal.h"

#include <string.h>

static Type *type_internal(Checker *c, Expr *e, Object *definition);

static Type *invalid(Checker *c) { return c->w->basic[BASIC_INVALID]; }

void record(Expr *e, OperandMode mode, Type *t, const Const *value)
{
    e->mode = mode;
    e->type = t;
    e->value = value;
}

static void note_dot_import(Checker *c, Scope *where, Object *o)
{
    for (int i = 0; i < c->dot_imports.len; i++)
        if (c->dot_imports.data[i].scope == where && c->dot_imports.data[i].package == o->package)
            c->dot_imports.data[i].name->is_used = true;
}

// What a name denotes, as an operand (types2: ident).
void check_name(Checker *c, Operand *x, Name *e, bool want_type)
{
    x->mode = MODE_INVALID;
    x->expr = (Expr *)e;
    x->type = invalid(c);
    Scope *where = NULL;
    Object *o = scope_lookup(c->env.scope, e->text, &where);
    if (!o) {
        if (is_blank_name(e->text))
            check_error(c, e->pos, "cannot use _ as value or type");
        else if (syntax_is_valid_name(e->text))
            check_error(c, e->pos, "undefined: %s", e->text->text);
        return;
    }
    if ((o == c->w->any_object || o->type == c->w->comparable_type) &&
        !verify_version(c, e->pos, 18, "predeclared %s", e->text->text))
        return;
    e->object = o;
    if (want_type && o->kind != OBJECT_TYPE_NAME) {
        check_error(c, e->pos, "%s (%s) is not a type", o->name->text, object_kind_text(o));
        if (o->kind == OBJECT_VAR)
            o->is_used = true;
        return;
    }
    if (!o->type || (want_type && o->package == c->package))
        check_object(c, o);
    note_dot_import(c, where, o);
    if (o->kind == OBJECT_PKG_NAME) {
        check_error(c, start_of(e), "use of package %s not in selector", o->name->text);
        return;
    }
    Type *t = o->type ? o->type : invalid(c);
    switch (o->kind) {
    case OBJECT_CONST:
        add_dependency(c, o);
        if (!is_valid(t))
            return;
        if (o->package == NULL && strcmp(o->name->text, "iota") == 0) {
            if (!c->env.iota) {
                check_error(c, start_of(e), "cannot use iota outside constant declaration");
                return;
            }
            x->value = c->env.iota;
        } else {
            x->value = o->value;
        }
        x->mode = MODE_CONSTANT;
        break;
    case OBJECT_TYPE_NAME: x->mode = MODE_TYPE; break;
    case OBJECT_VAR:
        o->is_used = true;
        add_dependency(c, o);
        if (!is_valid(t))
            return;
        x->mode = MODE_VARIABLE;
        break;
    case OBJECT_FUNC:
        add_dependency(c, o);
        x->mode = MODE_VALUE;
        break;
    case OBJECT_BUILTIN:
        x->mode = MODE_BUILTIN;
        x->builtin = o->builtin;
        break;
    case OBJECT_NIL: x->mode = MODE_NIL; break;
    default: return;
    }
    x->type = t;
}

// A type that has yet to be instantiated. *cause says so of a valid type that has not, and is left alone otherwise.
Type *check_generic_type(Checker *c, Expr *e, const char **cause)
{
    Type *t = type_internal(c, e, NULL);
    if (is_valid(t) && !types_is_generic(t)) {
        *cause = arena_format(c->arena, "%s is not a generic type", type_str(c, t));
        t = invalid(c);
    }
    record(e, MODE_TYPE, t, NULL);
    return t;
}

static Type *generic_checked(Checker *c, Expr *e, Type *t)
{
    if (is_valid(t) && types_is_generic(t)) {
        check_error(c, start_of(e), "cannot use generic type %s without instantiation", type_str(c, t));
        return invalid(c);
    }
    return t;
}

Type *check_type(Checker *c, Expr *e) { return check_defined_type(c, e, NULL); }

Type *check_defined_type(Checker *c, Expr *e, Object *definition)
{
    if (++c->type_depth > LIMIT_TYPE_NESTING) {
        check_error(c, start_of(e), "nesting depth limit exceeded");
        c->type_depth--;
        return invalid(c);
    }
    Type *t = generic_checked(c, e, type_internal(c, e, definition));
    c->type_depth--;
    record(e, MODE_TYPE, t, NULL);
    return t;
}

// Interfaces with types may only constrain.
static void check_not_constraint(Checker *c, void *a, void *b)
{
    Expr *e = a;
    Type *t = b;
    if (types_is_type_param(t) || under(t)->kind != TYPE_INTERFACE)
        return;
    const TypeSet *set = types_type_set((Interface *)under(t));
    if (set->has_all_types && !set->is_comparable)
        return;
    if (set->is_comparable)
        check_soft_error(c, start_of(e),
                         "cannot use type %s outside a type constraint: interface is (or embeds) comparable",
                         type_str(c, t));
    else
        check_soft_error(c, start_of(e),
                         "cannot use type %s outside a type constraint: interface contains type constraints",
                         type_str(c, t));
}

void check_valid_var_type(Checker *c, Expr *e, Type *t)
{
    if (is_valid(t) && (t->kind == TYPE_NAMED || t->kind == TYPE_INTERFACE || t->kind == TYPE_ALIAS))
        check_later(c, check_not_constraint, e, t);
}

Type *check_var_type(Checker *c, Expr *e)
{
    Type *t = check_type(c, e);
    check_valid_var_type(c, e, t);
    return t;
}

static Type *named_operand(Checker *c, Expr *e, Operand *x)
{
    switch (x->mode) {
    case MODE_TYPE: return x->type;
    case MODE_INVALID: return invalid(c);
    case MODE_NO_VALUE: check_error(c, start_of(e), "%s used as type", operand_str(c, x)); return invalid(c);
    default: check_error(c, start_of(e), "%s is not a type", operand_str(c, x)); return invalid(c);
    }
}

int64_t check_array_length(Checker *c, Expr *e)
{
    if (e->kind == NODE_NAME) {
        Object *o = scope_lookup(c->env.scope, ((Name *)e)->text, NULL);
        if (!o) {
            check_error(c, start_of(e), "undefined array length %s or missing type constraint",
                        ((Name *)e)->text->text);
            return -1;
        }
        if (o->kind != OBJECT_CONST) {
            check_error(c, start_of(e), "invalid array length %s", ((Name *)e)->text->text);
            return -1;
        }
    }
    Operand x;
    check_expr(c, &x, e);
    if (x.mode != MODE_CONSTANT) {
        if (x.mode != MODE_INVALID)
            check_error(c, start_of(e), "array length %s must be constant", operand_str(c, &x));
        return -1;
    }
    if (is_untyped(x.type) || types_is_basic(x.type, IS_INTEGER)) {
        const Const *v = const_to_int(c->arena, x.value);
        int64_t n;
        if (const_kind(v) == CONST_INT) {
            if (const_int64_value(v, &n) && n >= 0)
                return n;
        }
    }
    check_error(c, start_of(e),
                types_is_basic(x.type, IS_INTEGER) ? "invalid array length %s" : "array length %s must be integer",
                operand_str(c, &x));
    return -1;
}

static void check_map_key(Checker *c, void *a, void *b)
{
    MapOf *t = a;
    Expr *e = b;
    if (is_valid(t->key) && !comparable_type(t->key, true)) {
        const char *why = types_is_type_param(t->key) ? " (missing comparable constraint)" : "";
        check_error(c, start_of(e), "invalid map key type %s%s", type_str(c, t->key), why);
    }
}

// ---- the switch

static Type *type_internal(Checker *c, Expr *e, Object *definition)
{
    World *w = c->w;
    switch (e->kind) {
    case NODE_BAD_EXPR: return invalid(c);
    case NODE_NAME: {
        Operand x = {0};
        check_name(c, &x, (Name *)e, true);
        record(e, x.mode, x.type, NULL);
        return named_operand(c, e, &x);
    }
    case NODE_SELECTOR_EXPR: {
        Operand x = {0};
        check_selector(c, &x, (SelectorExpr *)e, true);
        return named_operand(c, e, &x);
    }
    case NODE_INDEX_EXPR:
        verify_version(c, start_of(e), 18, "type instantiation");
        return check_instantiated_type(c, (IndexExpr *)e);
    case NODE_PAREN_EXPR: {
        Type *t = check_defined_type(c, ((ParenExpr *)e)->x, definition);
        return t;
    }
    case NODE_ARRAY_TYPE: {
        ArrayType *a = (ArrayType *)e;
        if (!a->length) {
            check_error(c, start_of(e), "invalid use of [...] array (outside a composite literal)");
            check_var_type(c, a->element);
            return invalid(c);
        }
        int64_t n = check_array_length(c, a->length);
        Type *element = check_var_type(c, a->element);
        return n < 0 ? invalid(c) : types_new_array(w, element, n);
    }
    case NODE_SLICE_TYPE: return types_new_slice(w, check_var_type(c, ((SliceType *)e)->element));
    case NODE_DOTS_TYPE: check_error(c, start_of(e), "invalid syntax tree: invalid use of ..."); return invalid(c);
    case NODE_STRUCT_TYPE: {
        Struct *t = NEW_TYPE(w, Struct, TYPE_STRUCT);
        record(e, MODE_TYPE, (Type *)t, NULL);
        check_struct_type(c, t, (StructType *)e);
        return (Type *)t;
    }
    case NODE_OPERATION: {
        Operation *o = (Operation *)e;
        if (o->op == OP_MUL && !o->y) {
            Pointer *t = NEW_TYPE(w, Pointer, TYPE_POINTER);
            t->base = invalid(c); // for a cycle through it
            t->base = check_var_type(c, o->x);
            return is_valid(t->base) ? (Type *)t : invalid(c);
        }
        check_error(c, start_of(e), "%s is not a type", expr_str(c, e));
        use_expr(c, e);
        return invalid(c);
    }
    case NODE_FUNC_TYPE: return (Type *)check_func_type(c, (FuncType *)e);
    case NODE_INTERFACE_TYPE: return check_interface_type(c, (InterfaceType *)e, definition);
    case NODE_MAP_TYPE: {
        MapOf *t = NEW_TYPE(w, MapOf, TYPE_MAP);
        t->key = check_var_type(c, ((MapType *)e)->key);
        t->element = check_var_type(c, ((MapType *)e)->element);
        check_later(c, check_map_key, t, ((MapType *)e)->key);
        return (Type *)t;
    }
    case NODE_CHAN_TYPE: {
        Type *element = check_var_type(c, ((ChanType *)e)->element);
        return types_new_chan(w, ((ChanType *)e)->direction, element);
    }
    default:
        check_error(c, start_of(e), "%s is not a type", expr_str(c, e));
        use_expr(c, e);
        return invalid(c);
    }
}

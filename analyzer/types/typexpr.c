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
    e->object = o;
    if (want_type && o->kind != OBJECT_TYPE_NAME) {
        check_error(c, e->pos, "%s (%s) is not a type", o->name->text, object_kind_text(o));
        if (o->kind == OBJECT_VAR)
            o->is_used = true;
        return;
    }
    note_dot_import(c, where, o);
    if (o->kind == OBJECT_PKG_NAME) {
        check_error(c, start_of(e), "use of package %s not in selector", o->name->text);
        return;
    }
    if (o->check || !o->type || (want_type && o->color == COLOR_GREY))
        check_object(c, o);
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
    if (++c->depth > LIMIT_NESTING) {
        check_error(c, start_of(e), "nesting depth limit exceeded");
        c->depth--;
        return invalid(c);
    }
    Type *t = generic_checked(c, e, type_internal(c, e, definition));
    c->depth--;
    record(e, MODE_TYPE, t, NULL);
    return t;
}

// Constraint interfaces may only constrain.
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

Type *check_var_type(Checker *c, Expr *e)
{
    Type *t = check_type(c, e);
    if (is_valid(t) && (t->kind == TYPE_NAMED || t->kind == TYPE_INTERFACE || t->kind == TYPE_ALIAS))
        check_later(c, check_not_constraint, e, t);
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

// ---- structs and interfaces

static void check_embedded(Checker *c, void *a, void *b)
{
    bool is_pointer;
    Type *t = types_deref(a, &is_pointer);
    const char *fault = NULL;
    if (types_is_type_param(t))
        fault = "(pointer to a) type parameter";
    else if (types_basic_kind(t) == BASIC_UNSAFE_POINTER)
        fault = NULL;
    else if (under(t)->kind == TYPE_POINTER)
        fault = "pointer";
    else if (under(t)->kind == TYPE_INTERFACE && is_pointer)
        fault = "pointer to an interface";
    if (types_basic_kind(t) == BASIC_UNSAFE_POINTER && !types_is_type_param(t))
        check_error(c, start_of(b), "embedded field type cannot be unsafe.Pointer");
    else if (fault)
        check_error(c, start_of(b), "embedded field type cannot be a %s", fault);
}

static void struct_type(Checker *c, Struct *t, StructType *e)
{
    Expr *previous = NULL;
    Type *type = NULL;
    const Atom **tags = NULL;
    Map seen = {0};
    for (int i = 0; i < e->fields.len; i++) {
        Field *f = e->fields.data[i];
        if (i == 0 || f->field_type != previous) {
            type = check_var_type(c, f->field_type);
            previous = f->field_type;
        }
        const Atom *name;
        Pos pos = f->pos;
        bool embedded = !f->name;
        if (f->name) {
            name = f->name->text;
            pos = f->name->pos;
        } else { // the type's name
            Expr *n = unparen(f->field_type);
            if (n->kind == NODE_OPERATION)
                n = unparen(((Operation *)n)->x);
            if (n->kind == NODE_INDEX_EXPR)
                n = unparen(((IndexExpr *)n)->x);
            if (n->kind == NODE_SELECTOR_EXPR)
                n = (Expr *)((SelectorExpr *)n)->selector;
            if (n->kind != NODE_NAME) {
                check_error(c, start_of(f->field_type), "invalid syntax tree: invalid embedded field type %s",
                            expr_str(c, f->field_type));
                continue;
            }
            name = ((Name *)n)->text;
            pos = n->pos;
            check_later(c, check_embedded, type, f->field_type);
        }
        Object *o = types_new_var(c->w, VAR_FIELD, pos, c->package, name, type);
        o->is_embedded = embedded;
        o->color = 2;
        f->object = o;
        if (f->name)
            f->name->object = o;
        if (!(name->length == 1 && name->text[0] == '_')) {
            Object *other = map_get(&seen, name);
            if (other) {
                check_error(c, pos, "%s redeclared\n\t%s: other declaration of %s", name->text,
                            position_text(c, other->pos), name->text);
                continue;
            }
            map_put(c->arena, &seen, name, o);
        }
        vec_push(c->arena, &t->fields, o);
        if (i < e->tags.len && e->tags.data[i]) {
            if (!tags)
                tags = NEW_ARRAY(c->arena, const Atom *, e->fields.len);
            BasicLit *lit = e->tags.data[i];
            size_t length;
            const char *text =
                const_string_value(const_string_literal(c->arena, lit->text->text, lit->text->length), &length);
            tags[t->fields.len - 1] = length ? atom(c->w->atoms, text, length) : NULL; // an empty tag is no tag
        }
    }
    t->tags = tags;
}

static void union_term(Checker *c, Union *u, Expr *e)
{
    if (e->kind == NODE_OPERATION && ((Operation *)e)->op == OP_OR && ((Operation *)e)->y) {
        union_term(c, u, ((Operation *)e)->x);
        union_term(c, u, ((Operation *)e)->y);
        return;
    }
    bool tilde = false;
    Expr *t = e;
    if (e->kind == NODE_OPERATION && ((Operation *)e)->op == OP_TILDE) {
        tilde = true;
        t = ((Operation *)e)->x;
    }
    Type *type = check_type(c, t);
    if (e != t)
        record(e, MODE_TYPE, type, NULL);
    vec_push(c->arena, &u->terms, (Term){tilde, type});
}

static Type *union_type(Checker *c, Expr *e)
{
    if (e->kind != NODE_OPERATION || (((Operation *)e)->op != OP_OR && ((Operation *)e)->op != OP_TILDE))
        return check_type(c, e);
    Union *u = NEW_TYPE(c->w, Union, TYPE_UNION);
    union_term(c, u, e);
    record(e, MODE_TYPE, (Type *)u, NULL);
    return (Type *)u;
}

typedef struct SeenMethod {
    Object *method;
    Pos pos; // where the interface has it from
} SeenMethod;

static void note_method(Checker *c, Map *seen, Object *m, Pos pos, bool is_explicit)
{
    SeenMethod *other = map_get(seen, m->name);
    if (!other) {
        other = NEW(c->scratch, SeenMethod);
        *other = (SeenMethod){m, pos};
        map_put(c->scratch, seen, m->name, other);
        return;
    }
    bool is_same = same_name(other->method, m->package, m->name);
    if (is_same && (is_explicit || !types_identical(other->method->type, m->type)))
        check_error(c, pos, "duplicate method %s\n\t%s: other declaration of method %s", m->name->text,
                    position_text(c, other->pos), m->name->text);
}

// A method may come twice only through embedding, and must then be the same.
static void check_duplicate_methods(Checker *c, void *a, void *b)
{
    (void)b;
    Interface *t = a;
    Map seen = {0};
    for (int i = 0; i < t->methods.len; i++)
        note_method(c, &seen, t->methods.data[i], t->methods.data[i]->pos, true);
    for (int i = 0; i < t->embeddeds.len; i++) {
        Type *u = under(t->embeddeds.data[i]);
        if (u->kind != TYPE_INTERFACE || types_is_type_param(t->embeddeds.data[i]))
            continue;
        const TypeSet *set = types_type_set((Interface *)u);
        for (int k = 0; k < set->methods.len; k++)
            note_method(c, &seen, set->methods.data[k], t->embedded_positions.data[i], false);
    }
}

static void interface_type(Checker *c, Interface *t, InterfaceType *e, Object *definition)
{
    for (int i = 0; i < e->methods.len; i++) {
        Field *f = e->methods.data[i];
        if (!f->name) {
            vec_push(c->arena, &t->embeddeds, union_type(c, f->field_type));
            vec_push(c->arena, &t->embedded_positions, start_of(f->field_type));
            continue;
        }
        if (f->name->text->length == 1 && f->name->text->text[0] == '_') {
            check_error(c, start_of(f->name), "methods must have a unique non-blank name");
            continue;
        }
        if (!f->field_type || f->field_type->kind != NODE_FUNC_TYPE)
            continue;
        Type *receiver_type =
            definition && definition->type && definition->type->kind == TYPE_NAMED ? definition->type : (Type *)t;
        Scope *scope = scope_new(c->w, c->env.scope, true);
        Signature *sig = check_signature(c, NULL, NULL, (FuncType *)f->field_type, scope);
        sig->receiver =
            types_new_var(c->w, VAR_RECEIVER, f->name->pos, c->package, atom_of(c->w->atoms, ""), receiver_type);
        record(f->field_type, MODE_TYPE, (Type *)sig, NULL);
        Object *m = types_new_func(c->w, f->name->pos, c->package, f->name->text, sig);
        m->color = 2;
        f->name->object = m;
        vec_push(c->arena, &t->methods, m);
    }
    t->is_complete = true;
    if (t->methods.len > 1 || t->embeddeds.len)
        check_later(c, check_duplicate_methods, t, e);
}

// ---- type parameters

static Type *bound_type(Checker *c, Expr *e)
{
    bool wrap = false;
    if (e->kind == NODE_OPERATION)
        wrap = ((Operation *)e)->op == OP_TILDE || ((Operation *)e)->op == OP_OR;
    if (!wrap)
        return check_type(c, e);
    Interface *t = NEW_TYPE(c->w, Interface, TYPE_INTERFACE);
    t->is_implicit = true;
    vec_push(c->arena, &t->embeddeds, union_type(c, e));
    t->is_complete = true;
    record(e, MODE_TYPE, (Type *)t, NULL);
    return (Type *)t;
}

TypeList *check_type_params(Checker *c, FieldVec *fields)
{
    TypeList *list = types_new_list(c->w, NULL, 0);
    list = arena_alloc(c->arena, sizeof(TypeList) + sizeof(Type *) * (size_t)fields->len);
    list->len = fields->len;
    for (int i = 0; i < fields->len; i++) { // all are in scope in all constraints
        Field *f = fields->data[i];
        Object *o = object_new(c->w, OBJECT_TYPE_NAME, f->name->pos, c->package, f->name->text, NULL);
        o->color = 2;
        TypeParam *p = type_param_new(c->w, o, invalid(c));
        p->index = i;
        list->at[i] = (Type *)p;
        declare(c, c->env.scope, f->name, o);
    }
    Type *bound = NULL;
    for (int i = 0; i < fields->len; i++) {
        if (i == 0 || fields->data[i]->field_type != fields->data[i - 1]->field_type) {
            bound = bound_type(c, fields->data[i]->field_type);
            if (types_is_type_param(bound)) {
                check_error(c, start_of(fields->data[i]->field_type), "cannot use a type parameter as constraint");
                bound = invalid(c);
            }
        }
        TypeParam *p = (TypeParam *)list->at[i];
        p->constraint = bound;
        p->implicit_interface = NULL;
    }
    return list;
}

TypeList *check_type_args(Checker *c, Expr *index)
{
    int count = index->kind == NODE_LIST_EXPR ? ((ListExpr *)index)->elements.len : 1;
    TypeList *list = arena_alloc(c->arena, sizeof(TypeList) + sizeof(Type *) * (size_t)count);
    list->len = count;
    bool ok = true;
    for (int i = 0; i < count; i++) {
        list->at[i] = check_var_type(c, index->kind == NODE_LIST_EXPR ? ((ListExpr *)index)->elements.data[i] : index);
        ok &= is_valid(list->at[i]);
    }
    return ok ? list : NULL;
}

typedef struct Verify {
    Pos pos;
    TypeList *params, *args;
    Expr *list;
} Verify;

static void verify_later(Checker *c, void *a, void *b)
{
    Verify *v = a;
    (void)b;
    for (int i = 0; i < v->params->len && i < v->args->len; i++) {
        TypeParam *p = (TypeParam *)v->params->at[i];
        Type *bound = substitute(c->w, p->constraint, v->params, v->args);
        const char *why;
        if (!implements(c->w, v->args->at[i], bound, &why)) {
            Pos pos = v->pos;
            if (v->list && v->list->kind == NODE_LIST_EXPR && i < ((ListExpr *)v->list)->elements.len)
                pos = start_of(((ListExpr *)v->list)->elements.data[i]);
            else if (v->list && v->list->kind != NODE_LIST_EXPR && i == 0)
                pos = start_of(v->list);
            check_soft_error(c, pos, "%s", not_implemented_cause(c, v->args->at[i], bound, true));
            return;
        }
    }
    mono_instance(c, v->pos, v->params, v->args, v->list);
}

void verify_instance(Checker *c, Pos pos, TypeList *params, TypeList *args, Expr *list)
{
    Verify *v = NEW(c->arena, Verify);
    *v = (Verify){pos, params, args, list};
    check_later(c, verify_later, v, NULL);
}

static Name *instantiated_name(Expr *x)
{
    x = unparen(x);
    if (x->kind == NODE_SELECTOR_EXPR)
        return ((SelectorExpr *)x)->selector;
    return x->kind == NODE_NAME ? (Name *)x : NULL;
}

Type *check_instantiated_type(Checker *c, IndexExpr *e)
{
    Type *generic = type_internal(c, e->x, NULL);
    record(e->x, MODE_TYPE, generic, NULL);
    if (!is_valid(generic))
        return generic;
    if (!types_is_generic(generic)) {
        bool is_list = e->index->kind == NODE_LIST_EXPR;
        Buf list = buf_new(c->arena);
        for (int i = 0; i < (is_list ? ((ListExpr *)e->index)->elements.len : 1); i++)
            buf_format(&list, "%s%s", i ? ", " : "",
                       expr_str(c, is_list ? ((ListExpr *)e->index)->elements.data[i] : e->index));
        check_error(c, start_of(e->x), "invalid operation: %s[%s] (%s is not a generic type)", expr_str(c, e->x),
                    buf_text(&list), type_str(c, generic));
        return invalid(c);
    }
    TypeList *args = check_type_args(c, e->index);
    if (!args)
        return invalid(c);
    TypeList *params = generic->kind == TYPE_ALIAS && ((Alias *)generic)->type_params
                           ? ((Alias *)generic)->type_params
                           : ((Named *)types_unalias(generic))->type_params;
    if (args->len != params->len) {
        check_error(c, e->x->pos,
                    args->len < params->len ? "not enough type arguments for type %s: have %d, want %d"
                                            : "too many type arguments for type %s: have %d, want %d",
                    generic->kind == TYPE_ALIAS ? ((Alias *)generic)->object->name->text
                                                : ((Named *)types_unalias(generic))->object->name->text,
                    args->len, params->len);
        return invalid(c);
    }
    if (++c->instance_depth > LIMIT_INSTANTIATION_DEPTH) {
        c->instance_depth--;
        return invalid(c);
    }
    Type *t = instantiate(c->w, generic, args);
    c->instance_depth--;
    Name *name = instantiated_name(e->x);
    if (name) {
        name->instance = NEW(c->arena, Instance);
        *name->instance = (Instance){args, t};
    }
    verify_instance(c, e->x->pos, params, args, e->index);
    return t;
}

// ---- signatures

static Tuple *collect_params(Checker *c, FieldVec *fields, VarKind kind, bool allow_dots, bool *is_variadic)
{
    ObjectVec vars = {0};
    Expr *previous = NULL;
    Type *type = NULL;
    for (int i = 0; i < fields->len; i++) {
        Field *f = fields->data[i];
        if (i == 0 || f->field_type != previous) {
            Expr *e = f->field_type;
            previous = e;
            if (e && e->kind == NODE_DOTS_TYPE) {
                bool last = i == fields->len - 1;
                Expr *element = ((DotsType *)e)->element;
                type = check_var_type(c, element);
                if (allow_dots && last) {
                    *is_variadic = true;
                    type = types_new_slice(c->w, type);
                } else {
                    check_error(c, start_of(e), "invalid syntax tree: invalid use of ...");
                }
                record(e, MODE_TYPE, type, NULL);
            } else {
                type = check_var_type(c, e);
            }
        }
        const Atom *name = f->name ? f->name->text : atom_of(c->w->atoms, "");
        Object *o = types_new_var(c->w, kind, f->name ? f->name->pos : f->pos, c->package, name, type);
        o->color = 2;
        o->is_used = true;
        f->object = o;
        vec_push(c->arena, &vars, o);
    }
    return types_new_tuple(c->w, vars.data, vars.len);
}

static void declare_params(Checker *c, Scope *scope, FieldVec *fields)
{
    for (int i = 0; i < fields->len; i++)
        if (fields->data[i]->name)
            declare(c, scope, fields->data[i]->name, fields->data[i]->object);
}

// func (r *T[P, Q]): the receiver's own type parameters, standing for those of T.
static Type *receiver_type(Checker *c, Expr *e, TypeList **params)
{
    Expr *t = unparen(e);
    bool pointer = false;
    if (t->kind == NODE_OPERATION && ((Operation *)t)->op == OP_MUL && !((Operation *)t)->y) {
        pointer = true;
        t = unparen(((Operation *)t)->x);
    }
    if (t->kind != NODE_INDEX_EXPR)
        return check_var_type(c, e);
    IndexExpr *index = (IndexExpr *)t;
    Type *generic = type_internal(c, index->x, NULL);
    record(index->x, MODE_TYPE, generic, NULL);
    if (!is_valid(generic) || !types_is_generic(generic)) {
        if (is_valid(generic))
            check_error(c, start_of(index->x), "%s is not a generic type", type_str(c, generic));
        return invalid(c);
    }
    if (generic->kind == TYPE_ALIAS) {
        check_error(c, start_of(index->x), "cannot define new methods on generic alias type %s", type_str(c, generic));
        return invalid(c);
    }
    Named *named = (Named *)types_unalias(generic);
    int count = index->index->kind == NODE_LIST_EXPR ? ((ListExpr *)index->index)->elements.len : 1;
    TypeList *list = arena_alloc(c->arena, sizeof(TypeList) + sizeof(Type *) * (size_t)count);
    list->len = count;
    for (int i = 0; i < count; i++) {
        Expr *arg = index->index->kind == NODE_LIST_EXPR ? ((ListExpr *)index->index)->elements.data[i] : index->index;
        Name *name = arg->kind == NODE_NAME ? (Name *)arg : NULL;
        if (!name) {
            check_error(c, start_of(arg), "receiver type parameter %s must be an identifier", expr_str(c, arg));
            return invalid(c);
        }
        Object *o = object_new(c->w, OBJECT_TYPE_NAME, name->pos, c->package, name->text, NULL);
        o->color = 2;
        TypeParam *p = type_param_new(c->w, o, invalid(c));
        p->index = i;
        list->at[i] = (Type *)p;
        declare(c, c->env.scope, name, o);
        record(arg, MODE_TYPE, (Type *)p, NULL);
    }
    if (!named->type_params || count != named->type_params->len) {
        check_error(c, start_of(index->x), "receiver declares %d type parameter%s, but receiver base type declares %d",
                    count, count == 1 ? "" : "s", named->type_params ? named->type_params->len : 0);
        return invalid(c);
    }
    for (int i = 0; i < count; i++) {
        TypeParam *p = (TypeParam *)list->at[i];
        if (!named->type_params->at[i]) { // the type is being declared: an invalid recursive type
            check_error(c, start_of(index), "invalid recursive type %s", named->object->name->text);
            return invalid(c);
        }
        mono_receiver(c, p, (TypeParam *)named->type_params->at[i]);
        p->constraint =
            substitute(c->w, ((TypeParam *)named->type_params->at[i])->constraint, named->type_params, list);
    }
    *params = list;
    Type *result = instantiate(c->w, generic, list);
    Name *name = instantiated_name(index->x);
    if (name) {
        name->instance = NEW(c->arena, Instance);
        *name->instance = (Instance){list, result};
    }
    record(t, MODE_TYPE, result, NULL);
    if (pointer) {
        result = types_new_pointer(c->w, result);
        record(unparen(e), MODE_TYPE, result, NULL);
    }
    return result;
}

// T of *T and T[P, Q].
static Expr *receiver_base(Expr *e)
{
    e = unparen(e);
    if (e->kind == NODE_OPERATION && ((Operation *)e)->op == OP_MUL && !((Operation *)e)->y)
        e = unparen(((Operation *)e)->x);
    return e->kind == NODE_INDEX_EXPR ? ((IndexExpr *)e)->x : e;
}

static void check_receiver(Checker *c, void *a, void *b)
{
    Object *receiver = a;
    Pos pos = start_of(receiver_base(((Field *)b)->field_type));
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

Signature *check_signature(Checker *c, Field *receiver, FieldVec *type_params, FuncType *f, Scope *scope)
{
    Signature *sig = NEW_TYPE(c->w, Signature, TYPE_SIGNATURE);
    Scope *outer = c->env.scope;
    c->env.scope = scope;
    sig->scope = scope;
    if (receiver) {
        Type *t = receiver_type(c, receiver->field_type, &sig->receiver_type_params);
        const Atom *name = receiver->name ? receiver->name->text : atom_of(c->w->atoms, "");
        Object *o = types_new_var(c->w, VAR_RECEIVER, receiver->name ? receiver->name->pos : receiver->pos, c->package,
                                  name, t);
        o->color = 2;
        o->is_used = true;
        receiver->object = o;
        sig->receiver = o;
        check_later(c, check_receiver, o, receiver);
    }
    if (type_params && type_params->len)
        sig->type_params = check_type_params(c, type_params);
    bool is_variadic = false;
    sig->params = collect_params(c, &f->params, VAR_PARAM, true, &is_variadic);
    bool ignored = false;
    sig->results = collect_params(c, &f->results, VAR_RESULT, false, &ignored);
    sig->is_variadic = is_variadic;
    if (receiver && receiver->name) // only now: no parameter's type may mean another parameter
        declare(c, scope, receiver->name, sig->receiver);
    declare_params(c, scope, &f->params);
    declare_params(c, scope, &f->results);
    c->env.scope = outer;
    record((Expr *)f, MODE_TYPE, (Type *)sig, NULL);
    return sig;
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
    case NODE_INDEX_EXPR: return check_instantiated_type(c, (IndexExpr *)e);
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
        struct_type(c, t, (StructType *)e);
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
    case NODE_FUNC_TYPE: return (Type *)check_signature(c, NULL, NULL, (FuncType *)e, scope_new(w, c->env.scope, true));
    case NODE_INTERFACE_TYPE: {
        Interface *t = NEW_TYPE(w, Interface, TYPE_INTERFACE);
        c->interface_depth++;
        interface_type(c, t, (InterfaceType *)e, definition);
        if (--c->interface_depth == 0 && (t->methods.len || t->embeddeds.len))
            note_interface_literal(c, e->pos, t);
        return (Type *)t;
    }
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

// Interface types: methods, embedded elements, unions of terms, type parameters and their constraints. Rules:
// types2/interface.go, union.go, typeset.go, decl.go.

#include "internal.h"

#include <string.h>

// ---- unions

typedef struct UnionCheck { // of terms, once their types are known
    Union *type;
    ExprVec terms; // as written
} UnionCheck;

static void flatten(Checker *c, ExprVec *terms, ExprVec *unions, Expr *e)
{
    Operation *o = (Operation *)e;
    if (e->kind != NODE_OPERATION || o->op != OP_OR || !o->y) {
        vec_push(c->scratch, terms, e);
        return;
    }
    flatten(c, terms, unions, o->x);
    vec_push(c->scratch, unions, e);
    vec_push(c->scratch, terms, o->y);
}

static Term union_term(Checker *c, Expr *e)
{
    bool tilde = e->kind == NODE_OPERATION && ((Operation *)e)->op == OP_TILDE;
    Expr *x = tilde ? ((Operation *)e)->x : e;
    Type *t = check_type(c, x);
    if (types_is_type_param(t)) {
        if (tilde)
            check_error(c, start_of(x), "type in term %s cannot be a type parameter", expr_str(c, e));
        else
            check_error(c, start_of(x), "term cannot be a type parameter");
        t = c->w->basic[BASIC_INVALID];
    }
    if (tilde)
        record(e, MODE_TYPE, t, NULL);
    return (Term){tilde, t};
}

// An interface in a union of several terms may not have methods, nor be comparable.
static const char *interface_term_fault(Checker *c, const Term *t)
{
    const TypeSet *set = types_type_set((Interface *)under(t->type));
    const char *text = term_text(c, t);
    if (set->methods.len)
        return arena_format(c->arena, "cannot use %s in union (%s contains methods)", text, text);
    if (t->type == c->w->comparable_type)
        return "cannot use comparable in union";
    if (set->is_comparable)
        return arena_format(c->arena, "cannot use %s in union (%s embeds comparable)", text, text);
    return NULL;
}

static bool are_disjoint(const Term *x, const Term *y)
{
    Type *a = y->has_tilde ? under(x->type) : x->type, *b = x->has_tilde ? under(y->type) : y->type;
    return !types_identical(a, b);
}

static void check_union(Checker *c, void *a, void *b)
{
    (void)b;
    UnionCheck *u = a;
    TermVec *terms = &u->type->terms;
    for (int i = 0; i < terms->len; i++) {
        Term *t = &terms->data[i];
        if (!is_valid(t->type))
            continue;
        Pos pos = start_of(u->terms.data[i]);
        bool is_interface = under(t->type)->kind == TYPE_INTERFACE;
        if (t->has_tilde && is_interface) {
            check_error(c, pos, "invalid use of ~ (%s is an interface)", type_str(c, t->type));
            continue;
        }
        if (t->has_tilde && !types_identical(under(t->type), t->type)) {
            check_error(c, pos, "invalid use of ~ (underlying type of %s is %s)", type_str(c, t->type),
                        type_str(c, under(t->type)));
            continue;
        }
        if (is_interface) {
            const char *fault = interface_term_fault(c, t);
            if (fault)
                check_error(c, pos, "%s", fault);
            continue;
        }
        for (int k = 0; k < i; k++) {
            const Term *other = &terms->data[k];
            if (types_is_interface(other->type) || are_disjoint(other, t))
                continue;
            check_soft_error(c, pos, "overlapping terms %s and %s", term_text(c, t), term_text(c, other));
            break;
        }
    }
}

// TypeElem = TypeTerm { "|" TypeTerm } .
static Type *union_type(Checker *c, Expr *e)
{
    ExprVec terms = {0}, unions = {0};
    flatten(c, &terms, &unions, e);
    Union *u = NEW_TYPE(c->w, Union, TYPE_UNION);
    Type *result = (Type *)u;
    for (int i = 0; i < terms.len; i++) {
        Term t = union_term(c, terms.data[i]);
        if (terms.len == 1 && !t.has_tilde)
            return t.type;
        if (u->terms.len < LIMIT_UNION_TERMS) {
            vec_push(c->arena, &u->terms, t);
        } else if (is_valid(result)) {
            check_error(c, start_of(terms.data[i]), "cannot handle more than %d union terms (implementation limitation)",
                        LIMIT_UNION_TERMS);
            result = c->w->basic[BASIC_INVALID];
        }
        if (i > 0)
            record(unions.data[i - 1], MODE_TYPE, result, NULL);
    }
    if (!is_valid(result))
        return result;
    UnionCheck *check = NEW(c->scratch, UnionCheck);
    *check = (UnionCheck){u, terms};
    check_later(c, check_union, check, NULL);
    return result;
}

// ---- what an interface has, once all types are known

typedef struct SeenMethod {
    Object *method;
    Pos pos; // where the interface has it from
} SeenMethod;

typedef struct DuplicateMethod { // of an embedded interface
    SeenMethod *first;
    Object *method;
    Pos pos;
} DuplicateMethod;

static void report_duplicate(Checker *c, Pos pos, Object *m, Pos other)
{
    check_error(c, pos, "duplicate method %s\n\t%s: other declaration of method %s", m->name->text, position_text(c, other),
                m->name->text);
}

// Embedded interfaces may overlap since go1.14, in methods that are the same.
static void check_overlap(Checker *c, void *a, void *b)
{
    (void)b;
    DuplicateMethod *d = a;
    if (c->env.go_minor < 14 || !types_identical(d->first->method->type, d->method->type))
        report_duplicate(c, d->pos, d->method, d->first->pos);
}

static void note_method(Checker *c, Map *seen, Object *m, Pos pos, bool is_explicit)
{
    SeenMethod *other = map_get(seen, m->name);
    if (!other) {
        other = NEW(c->scratch, SeenMethod);
        *other = (SeenMethod){m, pos};
        map_put(c->scratch, seen, m->name, other);
        return;
    }
    if (!same_name(other->method, m->package, m->name))
        return;
    if (is_explicit) {
        report_duplicate(c, pos, m, other->pos);
        return;
    }
    DuplicateMethod *d = NEW(c->scratch, DuplicateMethod);
    *d = (DuplicateMethod){other, m, pos};
    check_later(c, check_overlap, d, NULL);
}

bool is_imported_constraint(Checker *c, Type *t)
{
    Type *named = t ? types_unalias(t) : NULL;
    if (!named || named->kind != TYPE_NAMED || !((Named *)named)->object->package ||
        ((Named *)named)->object->package == c->package || under(named)->kind != TYPE_INTERFACE)
        return false;
    const TypeSet *set = types_type_set((Interface *)under(named));
    return !set->has_all_types || set->is_comparable;
}

static void check_embedded_element(Checker *c, Map *seen, Type *t, Pos pos)
{
    Type *u = under(t);
    if (u->kind == TYPE_INTERFACE) {
        if (is_imported_constraint(c, t) && !verify_version(c, pos, 18, "embedding constraint interface %s", type_str(c, t)))
            return;
        const TypeSet *set = types_type_set((Interface *)u);
        for (int i = 0; i < set->methods.len; i++)
            note_method(c, seen, set->methods.data[i], pos, false);
    } else if (u->kind == TYPE_UNION) {
        if (verify_version(c, pos, 18, "embedding interface element %s", type_str(c, u)) &&
            union_overflows(c->scratch, (Union *)u))
            check_error(c, pos, "cannot handle more than %d union terms (implementation limitation)", LIMIT_UNION_TERMS);
    } else if (is_valid(u)) {
        verify_version(c, pos, 18, "embedding non-interface type %s", type_str(c, t));
    }
}

static void check_type_set(Checker *c, void *a, void *b)
{
    (void)b;
    Interface *t = a;
    Map seen = {0};
    for (int i = 0; i < t->methods.len; i++)
        note_method(c, &seen, t->methods.data[i], t->methods.data[i]->pos, true);
    for (int i = 0; i < t->embeddeds.len; i++)
        if (!types_is_type_param(t->embeddeds.data[i]))
            check_embedded_element(c, &seen, t->embeddeds.data[i], t->embedded_positions.data[i]);
}

// ---- the type

static void add_embedded(Checker *c, Interface *t, Expr *e)
{
    vec_push(c->arena, &t->embeddeds, union_type(c, e));
    vec_push(c->arena, &t->embedded_positions, start_of(e));
}

static void finish_interface(Checker *c, Interface *t)
{
    t->is_complete = true;
    if (t->methods.len > 1 || t->embeddeds.len)
        check_later(c, check_type_set, t, NULL);
}

static void add_method(Checker *c, Interface *t, Field *f, Type *receiver)
{
    if (is_blank_name(f->name->text)) {
        check_error(c, start_of(f->name), "methods must have a unique non-blank name");
        return;
    }
    if (!f->field_type || f->field_type->kind != NODE_FUNC_TYPE)
        return;
    Signature *sig = check_func_type(c, (FuncType *)f->field_type);
    sig->receiver = types_new_var(c->w, VAR_RECEIVER, f->name->pos, c->package, atom_of(c->w->atoms, ""), receiver);
    record(f->field_type, MODE_TYPE, (Type *)sig, NULL);
    Object *m = types_new_func(c->w, f->name->pos, c->package, f->name->text, sig);
    m->color = COLOR_BLACK;
    f->name->object = m;
    insert_method(c->arena, &t->methods, m);
}

Type *check_interface_type(Checker *c, InterfaceType *e, Object *definition)
{
    Interface *t = NEW_TYPE(c->w, Interface, TYPE_INTERFACE);
    bool is_named = definition && definition->type && definition->type->kind == TYPE_NAMED;
    c->env.interface_depth++;
    for (int i = 0; i < e->methods.len; i++) {
        Field *f = e->methods.data[i];
        if (f->name)
            add_method(c, t, f, is_named ? definition->type : (Type *)t);
        else
            add_embedded(c, t, f->field_type);
    }
    finish_interface(c, t);
    if (--c->env.interface_depth == 0 && (t->methods.len || t->embeddeds.len))
        note_interface_literal(c, e->pos, t);
    return (Type *)t;
}

// ---- type parameters

// ~T and A|B stand for an interface with that element.
static Type *bound_type(Checker *c, Expr *e)
{
    Operator op = e->kind == NODE_OPERATION ? ((Operation *)e)->op : OP_NONE;
    if (op != OP_TILDE && op != OP_OR)
        return check_type(c, e);
    Interface *t = NEW_TYPE(c->w, Interface, TYPE_INTERFACE);
    t->is_implicit = true;
    add_embedded(c, t, e);
    finish_interface(c, t);
    record(e, MODE_TYPE, (Type *)t, NULL);
    return (Type *)t;
}

TypeParam *declare_type_param(Checker *c, Name *name, int index)
{
    Object *o = object_new(c->w, OBJECT_TYPE_NAME, name->pos, c->package, name->text, NULL);
    o->color = COLOR_BLACK;
    TypeParam *p = type_param_new(c->w, o, c->w->basic[BASIC_INVALID]);
    p->index = index;
    declare(c, c->env.scope, name, o);
    return p;
}

void check_type_params(Checker *c, FieldVec *fields, TypeList **result)
{
    Type **params = NEW_ARRAY(c->arena, Type *, fields->len);
    for (int i = 0; i < fields->len; i++) // all are in scope in all constraints
        params[i] = (Type *)declare_type_param(c, fields->data[i]->name, i);
    *result = types_new_list(c->w, params, fields->len); // constraints may use what is being declared: type T[P T[P]] …
    bool was_inside = c->env.in_type_params;
    c->env.in_type_params = true;
    Type *bound = NULL;
    for (int i = 0; i < fields->len; i++) {
        Expr *e = fields->data[i]->field_type;
        if (i == 0 || e != fields->data[i - 1]->field_type) {
            bound = bound_type(c, e);
            if (types_is_type_param(bound)) {
                check_error(c, start_of(e), "cannot use a type parameter as constraint");
                bound = c->w->basic[BASIC_INVALID];
            }
        }
        TypeParam *p = (TypeParam *)params[i];
        p->constraint = bound;
        p->implicit_interface = NULL;
    }
    c->env.in_type_params = was_inside;
}

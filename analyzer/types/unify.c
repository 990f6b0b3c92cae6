// Unification. Rules: types2/unify.go.

#include "unify.h"

enum { MAX_DEPTH = 50 }; // types2: unificationDepthLimit

typedef struct Pair { // interfaces being unified, for cycles through their methods
    Type *x, *y;
    const struct Pair *up;
} Pair;

static bool nify(Unifier *u, Type *x, Type *y, unsigned mode, const Pair *up);

int param_index(const TypeList *params, Type *t)
{
    t = types_unalias(t);
    for (int i = 0; t->kind == TYPE_PARAM && i < params->len; i++)
        if (params->at[i] == t)
            return i;
    return -1;
}

Unifier unifier_new(Checker *c, const TypeList *params, const TypeList *given)
{
    Unifier u = {.c = c, .params = params, .by_methods = c->env.go_minor >= 21};
    u.slots = NEW_ARRAY(c->scratch, Type **, params->len);
    for (int i = 0; i < params->len; i++) {
        u.slots[i] = NEW(c->scratch, Type *);
        *u.slots[i] = given->at[i];
    }
    return u;
}

Type *unifier_at(const Unifier *u, int i) { return *u->slots[i]; }
void unifier_set(Unifier *u, int i, Type *t) { *u->slots[i] = t; }

int unifier_unknowns(const Unifier *u)
{
    int count = 0;
    for (int i = 0; i < u->params->len; i++)
        count += *u->slots[i] == NULL;
    return count;
}

TypeList *unifier_inferred(const Unifier *u)
{
    TypeList *list = types_new_list(u->c->w, (Type **)(uintptr_t)u->params->at, u->params->len);
    for (int i = 0; i < u->params->len; i++)
        list->at[i] = *u->slots[i];
    return list;
}

// Two parameters become one; false if both are known already.
static bool join(Unifier *u, int i, int k)
{
    Type **from = u->slots[i], **to = u->slots[k];
    if (from == to)
        return true;
    if (*from && *to)
        return false;
    if (*from) {
        from = u->slots[k];
        to = u->slots[i];
    }
    for (int n = 0; n < u->params->len; n++)
        if (u->slots[n] == from)
            u->slots[n] = to;
    return true;
}

static bool is_defined(Type *t) { return types_unalias(t)->kind == TYPE_NAMED; }

static bool is_literal(Type *t) // basic types count as such
{
    TypeKind kind = types_unalias(t)->kind;
    return kind != TYPE_NAMED && kind != TYPE_PARAM;
}

static Interface *as_interface(Type *t)
{
    if (types_is_type_param(t))
        return NULL;
    Type *own = under(t);
    return own->kind == TYPE_INTERFACE ? (Interface *)own : NULL;
}

static bool same_terms(const TypeSet *a, const TypeSet *b)
{
    if (a->is_comparable != b->is_comparable || a->has_all_types != b->has_all_types || a->terms.len != b->terms.len)
        return false;
    for (int i = 0; i < a->terms.len; i++) {
        bool found = false;
        for (int k = 0; k < b->terms.len && !found; k++)
            found = a->terms.data[i].has_tilde == b->terms.data[k].has_tilde &&
                    types_identical(a->terms.data[i].type, b->terms.data[k].type);
        if (!found)
            return false;
    }
    return true;
}

// Of the parameter's type so far and another that unifies with it, the more telling one is kept: a defined type, else
// a channel with a direction. Interfaces don't say which of the two it should be.
static bool keep_better(Unifier *u, int i, Type *x, Type *y, unsigned mode)
{
    Interface *xi = as_interface(x), *yi = as_interface(y);
    if (xi && yi) {
        if (is_defined(x) && is_defined(y))
            return types_identical(x, y);
        if (types_type_set(xi)->methods.len != types_type_set(yi)->methods.len)
            return false;
    } else if (xi || yi) {
        return false;
    }
    if (mode & UNIFY_EXACT || is_defined(x))
        return true;
    Type *channel = under(y);
    if (is_defined(y) || (channel->kind == TYPE_CHAN && ((Chan *)channel)->direction != CHAN_BOTH))
        unifier_set(u, i, y);
    return true;
}

static bool nify_param(Unifier *u, int i, Type *y, unsigned mode, const Pair *up)
{
    Type *x = unifier_at(u, i);
    if (!x) {
        unifier_set(u, i, y);
        return true;
    }
    return nify(u, x, y, mode, up) && keep_better(u, i, x, y, mode);
}

static bool is_being_unified(const Pair *up, Type *x, Type *y)
{
    for (; up; up = up->up)
        if ((up->x == x && up->y == y) || (up->x == y && up->y == x))
            return true;
    return false;
}

static bool nify_interfaces(Unifier *u, Interface *x, Interface *y, bool may_be_subset, const Pair *up)
{
    const TypeSet *a = types_type_set(x), *b = types_type_set(y);
    if (!same_terms(a, b) || (!may_be_subset && a->methods.len != b->methods.len))
        return false;
    if (is_being_unified(up, (Type *)x, (Type *)y))
        return true;
    Pair here = {(Type *)x, (Type *)y, up};
    if (a->methods.len > b->methods.len) {
        const TypeSet *swap = a;
        a = b;
        b = swap;
    }
    for (int i = 0; i < a->methods.len; i++) {
        Object *m = a->methods.data[i], *other = NULL;
        for (int k = 0; k < b->methods.len && !other; k++)
            if (same_name(m, b->methods.data[k]->package, b->methods.data[k]->name))
                other = b->methods.data[k];
        if (!other || !m->type || !other->type || !nify(u, m->type, other->type, UNIFY_EXACT, &here))
            return false;
    }
    return true;
}

// All methods of x must be methods of y.
static bool nify_methods(Unifier *u, Interface *x, Type *y, const Pair *up)
{
    if (is_being_unified(up, (Type *)x, y))
        return true;
    Pair here = {(Type *)x, y, up};
    const TypeSet *set = types_type_set(x);
    for (int i = 0; i < set->methods.len; i++) {
        Object *m = set->methods.data[i];
        Object *found = find_method(u->c, y, m->package, m->name);
        if (!found)
            return false;
        Signature *sig = (Signature *)found->type;
        if ((sig->type_params && sig->type_params->len) || !nify(u, m->type, found->type, UNIFY_EXACT, &here))
            return false;
    }
    return true;
}

static bool nify_vars(Unifier *u, const ObjectVec *x, const ObjectVec *y, unsigned mode, const Pair *up)
{
    if (x->len != y->len)
        return false;
    for (int i = 0; i < x->len; i++)
        if (!nify(u, x->data[i]->type, y->data[i]->type, mode, up))
            return false;
    return true;
}

static bool nify_structs(Unifier *u, Struct *x, Struct *y, unsigned mode, const Pair *up)
{
    if (x->fields.len != y->fields.len)
        return false;
    for (int i = 0; i < x->fields.len; i++) {
        Object *f = x->fields.data[i], *g = y->fields.data[i];
        const Atom *tag = x->tags ? x->tags[i] : NULL, *other = y->tags ? y->tags[i] : NULL;
        if (f->is_embedded != g->is_embedded || tag != other || !same_name(f, g->package, g->name) ||
            !nify(u, f->type, g->type, mode, up))
            return false;
    }
    return true;
}

// Type arguments first, since they are unified for messages' sake also when the origins differ.
static bool nify_named(Unifier *u, Named *x, Named *y, unsigned mode, const Pair *up)
{
    int nx = x->type_args ? x->type_args->len : 0, ny = y->type_args ? y->type_args->len : 0;
    if (nx != ny)
        return false;
    for (int i = 0; i < nx; i++)
        if (!nify(u, x->type_args->at[i], y->type_args->at[i], mode, up))
            return false;
    return x->origin == y->origin;
}

// Types of which neither is a type parameter that is solved for.
static bool nify_structure(Unifier *u, Type *x, Type *y, unsigned mode, const Pair *up)
{
    unsigned inner = mode & UNIFY_ASSIGN ? mode | UNIFY_EXACT : mode; // of elements
    if (types_is_type_param(y)) {
        Type *swap = x;
        x = y;
        y = swap;
    }
    Type *written = y; // with an alias's name
    x = types_unalias(x);
    y = types_unalias(y);
    if (x->kind == TYPE_PARAM) { // any argument for it has its core type's structure
        Type *core = core_of(x, NULL);
        return core && nify(u, core, written, UNIFY_ASSIGN, up);
    }
    if (x->kind != y->kind)
        return false;
    switch (x->kind) {
    case TYPE_BASIC: return ((Basic *)x)->basic_kind == ((Basic *)y)->basic_kind;
    case TYPE_ARRAY: {
        Array *a = (Array *)x, *b = (Array *)y; // of unknown length in code that is wrong
        return (a->length < 0 || b->length < 0 || a->length == b->length) && nify(u, a->element, b->element, inner, up);
    }
    case TYPE_SLICE: return nify(u, ((Slice *)x)->element, ((Slice *)y)->element, inner, up);
    case TYPE_STRUCT: return nify_structs(u, (Struct *)x, (Struct *)y, inner, up);
    case TYPE_POINTER: return nify(u, ((Pointer *)x)->base, ((Pointer *)y)->base, inner, up);
    case TYPE_TUPLE: return nify_vars(u, &((Tuple *)x)->vars, &((Tuple *)y)->vars, mode, up);
    case TYPE_SIGNATURE: {
        Signature *a = (Signature *)x, *b = (Signature *)y;
        return a->is_variadic == b->is_variadic && nify_vars(u, &a->params->vars, &b->params->vars, inner, up) &&
               nify_vars(u, &a->results->vars, &b->results->vars, inner, up);
    }
    case TYPE_INTERFACE: return nify_interfaces(u, (Interface *)x, (Interface *)y, false, up);
    case TYPE_MAP:
        return nify(u, ((MapOf *)x)->key, ((MapOf *)y)->key, inner, up) &&
               nify(u, ((MapOf *)x)->element, ((MapOf *)y)->element, inner, up);
    case TYPE_CHAN:
        return (!(mode & UNIFY_EXACT) || ((Chan *)x)->direction == ((Chan *)y)->direction) &&
               nify(u, ((Chan *)x)->element, ((Chan *)y)->element, inner, up);
    case TYPE_NAMED: return nify_named(u, (Named *)x, (Named *)y, mode, up);
    case TYPE_UNION:
    case TYPE_PARAM:
    case TYPE_ALIAS: return false;
    }
    return false;
}

static bool nify_deeper(Unifier *u, Type *x, Type *y, unsigned mode, const Pair *up)
{
    if (types_unalias(x) == types_unalias(y))
        return true;
    if (u->depth > MAX_DEPTH)
        return false;
    if (is_defined(x) || param_index(u->params, y) >= 0) { // a defined type goes to y, a parameter to x
        Type *swap = x;
        x = y;
        y = swap;
    }
    bool by_methods = u->by_methods && !(mode & UNIFY_EXACT);
    if (!(mode & UNIFY_EXACT) && is_defined(y) && is_literal(x) && !(u->by_methods && as_interface(x))) {
        y = under(y);
        if (types_unalias(x) == types_unalias(y))
            return true;
    }
    int i = param_index(u->params, x), k = param_index(u->params, y);
    if (i >= 0 && k >= 0)
        return join(u, i, k) || nify(u, unifier_at(u, i), unifier_at(u, k), mode, up);
    if (i >= 0)
        return nify_param(u, i, y, mode, up);
    Interface *xi = by_methods ? as_interface(x) : NULL, *yi = by_methods ? as_interface(y) : NULL;
    if (xi && yi)
        return nify_interfaces(u, xi, yi, true, up);
    if (xi || yi)
        return nify_methods(u, xi ? xi : yi, xi ? y : x, up);
    return nify_structure(u, x, y, mode, up);
}

static bool nify(Unifier *u, Type *x, Type *y, unsigned mode, const Pair *up)
{
    if (!x || !y)
        return false; // a type still being declared
    u->depth++;
    bool ok = nify_deeper(u, x, y, mode, up);
    u->depth--;
    return ok;
}

bool unify(Unifier *u, Type *x, Type *y, unsigned mode) { return nify(u, x, y, mode, NULL); }

// Type inference (spec: "Type inference", "Type unification").
//
// Each type parameter has a slot that unification fills. Typed arguments are unified with their parameters' types
// first, then core types of constraints, then untyped constants give their default types; what was inferred is
// substituted into itself until it mentions no parameter.

#include "internal.h"

typedef struct Unifier {
    World *w;
    const TypeList *params;
    Type **slots; // shared by joined parameters: slots[owner[i]]
    int *owner;
    int depth;
    int failed; // parameter whose constraint did not unify
} Unifier;

static int param_index(const Unifier *u, Type *t)
{
    for (int i = 0; i < u->params->len; i++)
        if (u->params->at[i] == t)
            return i;
    return -1;
}

static Type *bound_to(const Unifier *u, int i) { return u->slots[u->owner[i]]; }

static bool unify(Unifier *u, Type *x, Type *y, bool exact);

static bool unify_vars(Unifier *u, const ObjectVec *x, const ObjectVec *y)
{
    if (x->len != y->len)
        return false;
    for (int i = 0; i < x->len; i++)
        if (!unify(u, x->data[i]->type, y->data[i]->type, true))
            return false;
    return true;
}

static bool unify_methods(Unifier *u, const ObjectVec *x, const ObjectVec *y)
{
    for (int i = 0; i < x->len; i++)
        for (int k = 0; k < y->len; k++)
            if (same_name(x->data[i], y->data[k]->package, y->data[k]->name) &&
                !unify(u, x->data[i]->type, y->data[k]->type, true))
                return false;
    return true;
}

static bool unify_param(Unifier *u, int i, Type *x, Type *y, bool exact)
{
    int j = param_index(u, y);
    Type *bound = bound_to(u, i);
    if (j >= 0) {
        Type *other = bound_to(u, j);
        if (bound && other)
            return u->owner[i] == u->owner[j] || unify(u, bound, other, exact);
        int from = u->owner[j], to = u->owner[i];
        if (!bound)
            u->slots[to] = other;
        for (int k = 0; k < u->params->len; k++)
            if (u->owner[k] == from)
                u->owner[k] = to;
        return true;
    }
    (void)x;
    if (!bound) {
        u->slots[u->owner[i]] = y;
        return true;
    }
    if (!unify(u, bound, y, exact))
        return false;
    // Inexact unification keeps the defined type, and the channel that has a direction.
    Type *b = types_unalias(bound), *v = types_unalias(y);
    if (!exact) {
        if (!types_is_named(b) && types_is_named(v) && !types_is_type_param(v) && under(v)->kind != TYPE_INTERFACE)
            u->slots[u->owner[i]] = y;
        else if (under(b)->kind == TYPE_CHAN && under(v)->kind == TYPE_CHAN &&
                 ((Chan *)under(b))->direction != CHAN_BOTH && ((Chan *)under(v))->direction == CHAN_BOTH)
            u->slots[u->owner[i]] = y;
    }
    return true;
}

static bool unify(Unifier *u, Type *x, Type *y, bool exact)
{
    if (!x || !y)
        return false; // a type still being declared
    x = types_unalias(x);
    y = types_unalias(y);
    if (x == y)
        return true;
    if (u->depth > LIMIT_INSTANTIATION_DEPTH)
        return false;
    u->depth++;
    bool result = false;
    int ix = param_index(u, x), iy = param_index(u, y);
    if (ix >= 0) {
        result = unify_param(u, ix, x, y, exact);
        goto done;
    }
    if (iy >= 0) {
        result = unify_param(u, iy, y, x, exact);
        goto done;
    }
    if (!exact) { // a defined type against a type literal: the underlying types decide
        if (x->kind == TYPE_NAMED && y->kind != TYPE_NAMED && y->kind != TYPE_PARAM && y->kind != TYPE_BASIC &&
            under(x)->kind != TYPE_INTERFACE)
            x = under(x);
        else if (y->kind == TYPE_NAMED && x->kind != TYPE_NAMED && x->kind != TYPE_PARAM && x->kind != TYPE_BASIC &&
                 under(y)->kind != TYPE_INTERFACE)
            y = under(y);
    }
    if (!exact && x->kind != y->kind && (under(x)->kind == TYPE_INTERFACE || under(y)->kind == TYPE_INTERFACE) &&
        x->kind != TYPE_PARAM && y->kind != TYPE_PARAM) {
        // An interface and a type that has its methods.
        Type *iface = under(x)->kind == TYPE_INTERFACE ? x : y, *other = iface == x ? y : x;
        const TypeSet *set = types_type_set((Interface *)under(iface));
        result = set->has_all_types;
        for (int i = 0; result && i < set->methods.len; i++) {
            Lookup l = types_lookup(u->w, other, false, set->methods.data[i]->package, set->methods.data[i]->name);
            result =
                l.object && l.object->kind == OBJECT_FUNC && unify(u, set->methods.data[i]->type, l.object->type, true);
        }
        goto done;
    }
    if (x->kind != y->kind) { // a type parameter of the caller stands for its core type
        Type *core = x->kind == TYPE_PARAM ? core_of(x, NULL) : y->kind == TYPE_PARAM ? core_of(y, NULL) : NULL;
        if (core && !exact)
            result = x->kind == TYPE_PARAM ? unify(u, core, y, exact) : unify(u, x, core, exact);
        goto done;
    }
    switch (x->kind) {
    case TYPE_BASIC: result = ((Basic *)x)->basic_kind == ((Basic *)y)->basic_kind; break;
    case TYPE_ARRAY:
        result =
            (((Array *)x)->length < 0 || ((Array *)y)->length < 0 || ((Array *)x)->length == ((Array *)y)->length) &&
            unify(u, ((Array *)x)->element, ((Array *)y)->element, true);
        break;
    case TYPE_SLICE: result = unify(u, ((Slice *)x)->element, ((Slice *)y)->element, true); break;
    case TYPE_POINTER: result = unify(u, ((Pointer *)x)->base, ((Pointer *)y)->base, true); break;
    case TYPE_MAP:
        result = unify(u, ((MapOf *)x)->key, ((MapOf *)y)->key, true) &&
                 unify(u, ((MapOf *)x)->element, ((MapOf *)y)->element, true);
        break;
    case TYPE_CHAN:
        result = (!exact || ((Chan *)x)->direction == ((Chan *)y)->direction) &&
                 unify(u, ((Chan *)x)->element, ((Chan *)y)->element, true);
        break;
    case TYPE_TUPLE: result = unify_vars(u, &((Tuple *)x)->vars, &((Tuple *)y)->vars); break;
    case TYPE_STRUCT: {
        Struct *a = (Struct *)x, *b = (Struct *)y;
        result = a->fields.len == b->fields.len;
        for (int i = 0; result && i < a->fields.len; i++)
            result = a->fields.data[i]->is_embedded == b->fields.data[i]->is_embedded &&
                     same_name(a->fields.data[i], b->fields.data[i]->package, b->fields.data[i]->name) &&
                     unify(u, a->fields.data[i]->type, b->fields.data[i]->type, true);
        break;
    }
    case TYPE_SIGNATURE: {
        Signature *a = (Signature *)x, *b = (Signature *)y;
        result = a->is_variadic == b->is_variadic && unify_vars(u, &a->params->vars, &b->params->vars) &&
                 unify_vars(u, &a->results->vars, &b->results->vars);
        break;
    }
    case TYPE_INTERFACE: {
        const TypeSet *a = types_type_set((Interface *)x), *b = types_type_set((Interface *)y);
        result = a->methods.len == b->methods.len && unify_methods(u, &a->methods, &b->methods);
        break;
    }
    case TYPE_NAMED: {
        Named *a = (Named *)x, *b = (Named *)y;
        if (a->origin == b->origin && a->type_args && b->type_args) {
            result = true;
            for (int i = 0; result && i < a->type_args->len; i++)
                result = unify(u, a->type_args->at[i], b->type_args->at[i], true);
        } else if (!exact && under(x)->kind == TYPE_INTERFACE) {
            Type *other = under(y)->kind == TYPE_INTERFACE ? under(y) : y;
            const TypeSet *set = types_type_set((Interface *)under(x));
            result = true;
            for (int i = 0; result && i < set->methods.len; i++) {
                Lookup l = types_lookup(u->w, other, false, set->methods.data[i]->package, set->methods.data[i]->name);
                result = l.object && unify(u, set->methods.data[i]->type, l.object->type, true);
            }
        } else if (!exact && under(y)->kind == TYPE_INTERFACE) {
            result = unify(u, y, x, false);
        }
        break;
    }
    case TYPE_UNION: result = types_identical(x, y); break;
    default: break;
    }
done:
    u->depth--;
    return result;
}

// ---- constraints

// The core type of a constraint; *single: it has exactly one, tilde-less term.
static Type *constraint_core(TypeParam *p, bool *tilde)
{
    const TypeSet *set = types_type_set(types_constraint_interface(p));
    *tilde = false;
    if (set->has_all_types || set->terms.len == 0)
        return NULL;
    if (set->terms.len == 1) {
        *tilde = set->terms.data[0].has_tilde;
        return set->terms.data[0].type;
    }
    Type *core = core_of((Type *)p, NULL);
    *tilde = true;
    return core;
}

static bool unify_constraints(Unifier *u)
{
    for (bool progress = true; progress;) {
        progress = false;
        for (int i = 0; i < u->params->len; i++) {
            TypeParam *p = (TypeParam *)u->params->at[i];
            Type *bound = bound_to(u, i);
            bool tilde;
            Type *core = constraint_core(p, &tilde);
            if (core) {
                if (bound) {
                    Type *against =
                        tilde && types_is_named(bound) && !types_is_type_param(bound) ? under(bound) : bound;
                    int before = 0, after = 0;
                    for (int k = 0; k < u->params->len; k++)
                        before += bound_to(u, k) != NULL;
                    if (!unify(u, against, core, !tilde)) {
                        u->failed = i;
                        return false;
                    }
                    for (int k = 0; k < u->params->len; k++)
                        after += bound_to(u, k) != NULL;
                    progress |= after > before;
                } else if (types_type_set(types_constraint_interface(p))->terms.len == 1) {
                    u->slots[u->owner[i]] = core; // ~T with nothing else known: T itself
                    progress = true;
                }
            } else if (bound) {
                const TypeSet *set = types_type_set(types_constraint_interface(p));
                for (int k = 0; k < set->methods.len; k++) {
                    Object *m = set->methods.data[k];
                    Lookup l = types_lookup(u->w, bound, false, m->package, m->name);
                    if (l.object && l.object->kind == OBJECT_FUNC && l.object->type) {
                        int before = 0, after = 0;
                        for (int n = 0; n < u->params->len; n++)
                            before += bound_to(u, n) != NULL;
                        unify(u, m->type, l.object->type, true);
                        for (int n = 0; n < u->params->len; n++)
                            after += bound_to(u, n) != NULL;
                        progress |= after > before;
                    }
                }
            }
        }
    }
    return true;
}

static BasicKind wider_untyped(BasicKind a, BasicKind b)
{
    return a > b ? a : b; // int < rune < float < complex in declaration order
}

static const char *type_params_text(Checker *c, const TypeList *params)
{
    Buf buf = buf_new(c->arena);
    for (int i = 0; i < params->len; i++) {
        const char *before = i == 0 ? "" : i < params->len - 1 ? ", " : params->len == 2 ? " and " : ", and ";
        buf_format(&buf, "%s%s", before, ((TypeParam *)params->at[i])->object->name->text);
    }
    return buf_text(&buf);
}

static InferError mismatch(Checker *c, const Unifier *u, Type *formal, Operand *arg)
{
    InferError e = {.pos = start_of(arg->expr)};
    const char *type = type_str(c, arg->type), *expr = expr_str(c, arg->expr), *want = type_str(c, formal);
    TypeList *bound = types_new_list(c->w, (Type **)(uintptr_t)u->params->at, u->params->len);
    bool has_any = false;
    for (int i = 0; i < u->params->len; i++)
        if (bound_to(u, i)) {
            bound->at[i] = bound_to(u, i);
            has_any = true;
        }
    Type *inferred = substitute(c->w, formal, u->params, bound);
    if (!has_any)
        e.message = arena_format(c->arena, "type %s of %s does not match %s (cannot infer %s)", type, expr, want,
                                 type_params_text(c, u->params));
    else if (inferred != formal)
        e.message = arena_format(c->arena, "type %s of %s does not match inferred type %s for %s", type, expr,
                                 type_str(c, inferred), want);
    else
        e.message = arena_format(c->arena, "type %s of %s does not match %s", type, expr, want);
    return e;
}

static InferError unsatisfied(Checker *c, Pos pos, const Unifier *u)
{
    TypeParam *p = (TypeParam *)u->params->at[u->failed];
    return (InferError){pos, arena_format(c->arena, "%s (type %s) does not satisfy %s", p->object->name->text,
                                          type_str(c, bound_to(u, u->failed)), type_str(c, p->constraint))};
}

InferError not_inferred(Checker *c, Pos pos, TypeParam *p)
{
    return (InferError){pos, arena_format(c->arena, "cannot infer %s (declared at %s)", p->object->name->text,
                                          position_text(c, p->object->pos))};
}

TypeList *infer(Checker *c, Pos pos, TypeList *params, TypeList *given, Tuple *formals, Operand *args, int arg_count,
                InferError *error)
{
    World *w = c->w;
    Arena *a = c->arena;
    int n = params->len;
    int given_count = given ? given->len : 0;
    if (given_count == n)
        return given;
    // Parameters are renamed, so that a function may call itself with its own parameters as arguments.
    Type **fresh = NEW_ARRAY(a, Type *, n);
    for (int i = 0; i < n; i++) {
        TypeParam *p = (TypeParam *)params->at[i];
        Object *name = object_new(w, OBJECT_TYPE_NAME, p->object->pos, p->object->package, p->object->name, NULL);
        TypeParam *copy = type_param_new(w, name, p->constraint);
        copy->index = p->index;
        fresh[i] = (Type *)copy;
    }
    TypeList *renamed = types_new_list(w, fresh, n);
    for (int i = 0; i < n; i++)
        ((TypeParam *)fresh[i])->constraint = substitute(w, ((TypeParam *)params->at[i])->constraint, params, renamed);
    Unifier u = {.w = w, .params = renamed};
    u.slots = NEW_ARRAY(a, Type *, n);
    u.owner = NEW_ARRAY(a, int, n);
    for (int i = 0; i < n; i++) {
        u.owner[i] = i;
        u.slots[i] = i < given_count ? given->at[i] : NULL;
    }
    BasicKind *untyped = NEW_ARRAY(a, BasicKind, n);
    InferError clash = {0}; // of untyped arguments, if their parameter is not bound otherwise
    int clash_param = -1;
    for (int i = 0; i < arg_count; i++)
        if (args[i].mode == MODE_INVALID)
            return NULL;
    for (int i = 0; i < arg_count && formals && i < formals->vars.len; i++) {
        if (args[i].mode == MODE_INVALID || !args[i].type)
            continue;
        Type *formal = substitute(w, formals->vars.data[i]->type, params, renamed);
        if (!types_mentions_type_params(formal))
            continue;
        if (is_untyped(args[i].type)) {
            int k = param_index(&u, types_unalias(formal));
            BasicKind kind = ((Basic *)types_unalias(args[i].type))->basic_kind;
            if (k < 0 || kind == BASIC_UNTYPED_NIL)
                continue;
            Type *before = untyped[k] ? w->basic[untyped[k]] : args[i].type;
            bool both_numeric = types_is_basic(before, IS_NUMERIC) && types_is_basic(args[i].type, IS_NUMERIC);
            if (untyped[k] && untyped[k] != kind && !both_numeric && !clash.message)
                clash = (InferError){start_of(args[i].expr),
                                     arena_format(a, "mismatched types %s and %s (cannot infer %s)",
                                                  type_str(c, before), type_str(c, args[i].type),
                                                  ((TypeParam *)params->at[k])->object->name->text)};
            untyped[k] = wider_untyped(untyped[k], kind);
            clash_param = clash.message && clash_param < 0 ? k : clash_param;
            continue;
        }
        if (args[i].type->kind == TYPE_SIGNATURE && ((Signature *)args[i].type)->type_params)
            continue; // a generic function as argument: resolved from the other side
        if (!unify(&u, formal, args[i].type, false)) {
            if (error)
                *error = mismatch(c, &u, formal, &args[i]);
            return NULL;
        }
    }
    if (!unify_constraints(&u)) {
        if (error)
            *error = unsatisfied(c, pos, &u);
        return NULL;
    }
    if (clash_param >= 0 && !bound_to(&u, clash_param)) {
        if (error)
            *error = clash;
        return NULL;
    }
    for (int i = 0; i < n; i++)
        if (!bound_to(&u, i) && untyped[i])
            u.slots[u.owner[i]] = types_default(w, w->basic[untyped[i]]);
    if (!unify_constraints(&u)) {
        if (error)
            *error = unsatisfied(c, pos, &u);
        return NULL;
    }
    TypeList *result = types_new_list(w, params->at, n);
    for (int i = 0; i < n; i++) {
        Type *t = bound_to(&u, i);
        if (!t) {
            if (error)
                *error = not_inferred(c, pos, (TypeParam *)params->at[i]);
            return NULL;
        }
        result->at[i] = t;
    }
    for (int round = 0; round <= n; round++) { // inferred types may mention parameters that were inferred too
        bool changed = false;
        TypeList *next_round = types_new_list(w, result->at, n);
        for (int i = 0; i < n; i++) {
            next_round->at[i] = substitute(w, result->at[i], renamed, result);
            changed |= next_round->at[i] != result->at[i];
        }
        result = next_round;
        if (!changed)
            break;
    }
    return result;
}

bool unify_signatures(Checker *c, TypeList *params, Type **bound, Type *x, Type *y)
{
    Unifier u = {.w = c->w, .params = params, .slots = bound, .owner = NEW_ARRAY(c->arena, int, params->len)};
    for (int i = 0; i < params->len; i++)
        u.owner[i] = i;
    if (!unify(&u, x, y, false) || !unify_constraints(&u))
        return false;
    for (int i = 0; i < params->len; i++) {
        bound[i] = bound_to(&u, i);
        if (!bound[i])
            return false;
    }
    return true;
}

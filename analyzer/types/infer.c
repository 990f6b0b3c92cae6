// Type inference (spec: "Type inference"): the type arguments that a call or an assignment leaves out.
//
// Typed arguments are unified with their parameters' types first, then type parameters with the core types and methods
// of their constraints for as long as that tells something new; untyped constants give their default types to what is
// still unknown. At last what was inferred is substituted into itself until it mentions no parameter. Rules:
// types2/infer.go.

#include "unify.h"

TypeList *rename_type_params(Checker *c, TypeList *params)
{
    World *w = c->w;
    Type **fresh = NEW_ARRAY(c->arena, Type *, params->len);
    for (int i = 0; i < params->len; i++) {
        TypeParam *p = (TypeParam *)params->at[i];
        Object *name = object_new(w, OBJECT_TYPE_NAME, p->object->pos, p->object->package, p->object->name, NULL);
        TypeParam *copy = type_param_new(w, name, p->constraint);
        copy->index = p->index;
        fresh[i] = (Type *)copy;
    }
    TypeList *renamed = types_new_list(w, fresh, params->len);
    for (int i = 0; i < params->len; i++)
        ((TypeParam *)fresh[i])->constraint = substitute(w, ((TypeParam *)params->at[i])->constraint, params, renamed);
    return renamed;
}

static bool is_one_of(TypeParam *p, void *params) { return param_index(params, (Type *)p) >= 0; }

bool is_parameterized(const TypeList *params, Type *t)
{
    return types_any_type_param(t, is_one_of, (void *)(uintptr_t)params);
}

// ---- constraints

typedef struct CoreTerm {
    Type *type; // NULL: none
    bool has_tilde;
    bool is_single; // the only type in the set
} CoreTerm;

static CoreTerm core_term_of(TypeParam *p)
{
    const TypeSet *set = types_type_set(types_constraint_interface(p));
    if (set->has_all_types || !set->terms.len)
        return (CoreTerm){0};
    if (set->terms.len == 1)
        return (CoreTerm){set->terms.data[0].type, set->terms.data[0].has_tilde, true};
    CoreTerm core = {.type = core_of((Type *)p, NULL)};
    for (int i = 0; i < set->terms.len; i++)
        core.has_tilde |= set->terms.data[i].has_tilde;
    return core;
}

static bool unify_exactly(void *unifier, Type *x, Type *y) { return unify(unifier, x, y, UNIFY_EXACT); }

static InferError unsatisfied(Checker *c, Pos pos, TypeParam *p, Type *t, const char *cause)
{
    return (InferError){pos, arena_format(c->arena, "%s (type %s) does not satisfy %s%s%s", p->object->name->text,
                                          type_str(c, t), type_str(c, p->constraint), cause ? " " : "", cause ? cause : "")};
}

static bool unify_constraint(Unifier *u, Pos pos, int i, InferError *error)
{
    TypeParam *p = (TypeParam *)u->params->at[i];
    Type *known = unifier_at(u, i);
    CoreTerm core = core_term_of(p);
    if (core.type && known && !unify(u, known, core.type, 0)) {
        *error = unsatisfied(u->c, pos, p, known, NULL);
        return false;
    }
    if (core.type && !known && core.is_single && !core.has_tilde)
        unifier_set(u, i, core.type);
    if (!known || is_parameterized(u->params, known))
        return true; // its methods may still change
    const char *cause = missing_method_cause_by(u->c, known, (Type *)types_constraint_interface(p), true, unify_exactly, u);
    if (*cause)
        *error = unsatisfied(u->c, pos, p, known, cause);
    return !*cause;
}

// ---- untyped arguments

static bool is_untyped_numeric(Type *t) { return is_untyped(t) && types_is_basic(t, IS_NUMERIC); }

// The wider of two untyped types (int, rune, float, complex, in this order); NULL: they don't go together.
static Type *wider_untyped(Type *x, Type *y)
{
    if (x == y)
        return x;
    if (!is_untyped_numeric(x) || !is_untyped_numeric(y))
        return NULL;
    return ((Basic *)x)->basic_kind > ((Basic *)y)->basic_kind ? x : y;
}

// ---- messages

static const char *type_params_text(Checker *c, const TypeList *params)
{
    Buf buf = buf_new(c->arena);
    for (int i = 0; i < params->len; i++) {
        const char *before = i == 0 ? "" : i < params->len - 1 ? ", " : params->len == 2 ? " and " : ", and ";
        buf_format(&buf, "%s%s", before, ((TypeParam *)params->at[i])->object->name->text);
    }
    return buf_text(&buf);
}

static InferError mismatch(Unifier *u, Type *formal, Operand *arg, bool is_reverse)
{
    Checker *c = u->c;
    const char *type = type_str(c, arg->type), *want = type_str(c, formal);
    const char *expr = expr_str(c, arg->expr);
    Pos pos = start_of(arg->expr);
    if (unifier_unknowns(u) == u->params->len)
        return (InferError){pos, arena_format(c->arena, "type %s of %s does not match %s (cannot infer %s)", type, expr, want,
                                              type_params_text(c, u->params))};
    Type *inferred = substitute(c->w, formal, u->params, unifier_inferred(u));
    if (inferred == formal)
        return (InferError){pos, arena_format(c->arena, "type %s of %s does not match %s", type, expr, want)};
    if (is_reverse)
        return (InferError){pos, arena_format(c->arena, "inferred type %s for %s does not match type %s of %s",
                                              type_str(c, inferred), want, type, expr)};
    return (InferError){pos, arena_format(c->arena, "type %s of %s does not match inferred type %s for %s", type, expr,
                                          type_str(c, inferred), want)};
}

// ---- cycles: P inferred as a type that mentions P would grow without end

typedef struct Cycles {
    const TypeList *params;
    TypeList *inferred;
    VEC(Type *) open; // types being walked
    Arena *arena;
} Cycles;

static void walk(Cycles *w, Type *t);

static void walk_vars(Cycles *w, const ObjectVec *vars)
{
    for (int i = 0; i < vars->len; i++)
        walk(w, vars->data[i]->type);
}

static void walk_parts(Cycles *w, Type *t)
{
    switch (t->kind) {
    case TYPE_ARRAY: walk(w, ((Array *)t)->element); break;
    case TYPE_SLICE: walk(w, ((Slice *)t)->element); break;
    case TYPE_STRUCT: walk_vars(w, &((Struct *)t)->fields); break;
    case TYPE_POINTER: walk(w, ((Pointer *)t)->base); break;
    case TYPE_TUPLE: walk_vars(w, &((Tuple *)t)->vars); break;
    case TYPE_SIGNATURE:
        walk_vars(w, &((Signature *)t)->params->vars);
        walk_vars(w, &((Signature *)t)->results->vars);
        break;
    case TYPE_UNION:
        for (int i = 0; i < ((Union *)t)->terms.len; i++)
            walk(w, ((Union *)t)->terms.data[i].type);
        break;
    case TYPE_INTERFACE:
        walk_vars(w, &((Interface *)t)->methods);
        for (int i = 0; i < ((Interface *)t)->embeddeds.len; i++)
            walk(w, ((Interface *)t)->embeddeds.data[i]);
        break;
    case TYPE_MAP:
        walk(w, ((MapOf *)t)->key);
        walk(w, ((MapOf *)t)->element);
        break;
    case TYPE_CHAN: walk(w, ((Chan *)t)->element); break;
    case TYPE_NAMED:
        for (int i = 0; ((Named *)t)->type_args && i < ((Named *)t)->type_args->len; i++)
            walk(w, ((Named *)t)->type_args->at[i]);
        break;
    case TYPE_PARAM: {
        int i = param_index(w->params, t);
        if (i >= 0 && w->inferred->at[i])
            walk(w, w->inferred->at[i]);
        break;
    }
    case TYPE_BASIC:
    case TYPE_ALIAS: break;
    }
}

static void walk(Cycles *w, Type *t)
{
    if (!t)
        return;
    t = types_unalias(t);
    for (int i = 0; i < w->open.len; i++)
        if (w->open.data[i] == t) {
            int k = param_index(w->params, t);
            if (k >= 0)
                w->inferred->at[k] = NULL;
            return;
        }
    if (w->open.len > LIMIT_NESTING)
        return;
    vec_push(w->arena, &w->open, t);
    walk_parts(w, t);
    w->open.len--;
}

static void drop_cycles(Checker *c, const TypeList *params, TypeList *inferred)
{
    Cycles w = {.params = params, .inferred = inferred, .arena = c->scratch};
    for (int i = 0; i < params->len; i++)
        walk(&w, params->at[i]);
}

// Substitutes inferred types into each other until nothing changes.
static void simplify(Checker *c, const TypeList *params, const TypeList *given, TypeList *inferred)
{
    drop_cycles(c, params, inferred);
    bool *is_dirty = NEW_ARRAY(c->scratch, bool, params->len);
    for (int i = 0; i < params->len; i++)
        is_dirty[i] = inferred->at[i] && !given->at[i];
    for (bool changed = true; changed;) {
        changed = false;
        TypeList *now = types_new_list(c->w, inferred->at, inferred->len);
        for (int i = 0; i < params->len; i++) {
            if (!is_dirty[i])
                continue;
            Type *t = substitute(c->w, inferred->at[i], params, now);
            is_dirty[i] = t != inferred->at[i];
            if (!is_dirty[i])
                continue;
            Signature *sig = t->kind == TYPE_SIGNATURE ? (Signature *)t : NULL;
            if (sig && sig->type_params && !is_parameterized(params, t))
                sig->type_params = NULL; // a generic argument that is one no more
            inferred->at[i] = t;
            changed = true;
        }
    }
}

// ---- inference

static bool infer_from_constraints(Unifier *u, Pos pos, InferError *error)
{
    for (int unknowns = -1; unknowns != unifier_unknowns(u);) {
        unknowns = unifier_unknowns(u);
        for (int i = 0; i < u->params->len; i++)
            if (!unify_constraint(u, pos, i, error))
                return false;
    }
    return true;
}

// Parameters that only untyped constants are passed for.
static bool infer_from_untyped(Unifier *u, const Tuple *formals, Operand *args, int count, InferError *error)
{
    Checker *c = u->c;
    Type **widest = NEW_ARRAY(c->scratch, Type *, u->params->len);
    for (int i = 0; i < count; i++) {
        Type *formal = formals->vars.data[i]->type;
        int k = formal->kind == TYPE_PARAM ? param_index(u->params, formal) : -1;
        if (k < 0 || !is_untyped(args[i].type) || args[i].mode == MODE_NIL || unifier_at(u, k))
            continue;
        Type *both = widest[k] ? wider_untyped(widest[k], args[i].type) : args[i].type;
        if (!both) {
            *error = (InferError){start_of(args[i].expr),
                                  arena_format(c->arena, "mismatched types %s and %s (cannot infer %s)", type_str(c, widest[k]),
                                               type_str(c, args[i].type), ((TypeParam *)formal)->object->name->text)};
            return false;
        }
        widest[k] = both;
    }
    for (int k = 0; k < u->params->len; k++)
        if (widest[k])
            unifier_set(u, k, types_default(c->w, widest[k]));
    return true;
}

TypeList *infer(Checker *c, Pos pos, const TypeList *params, const TypeList *given, Tuple *formals, Operand *args, int count,
                bool is_reverse, InferError *error)
{
    *error = (InferError){0};
    for (int i = 0; i < count; i++)
        if (args[i].mode == MODE_INVALID)
            return NULL;
    if (count) // given type arguments are no longer parameters: their mismatches are told when arguments are assigned
        formals = (Tuple *)substitute(c->w, (Type *)formals, params, given);
    Unifier u = unifier_new(c, params, given);
    for (int i = 0; i < count; i++) {
        Type *formal = formals->vars.data[i]->type;
        if (is_untyped(args[i].type) || (!is_parameterized(params, formal) && !is_parameterized(params, args[i].type)))
            continue;
        if (!unify(&u, formal, args[i].type, UNIFY_ASSIGN)) {
            *error = mismatch(&u, formal, &args[i], is_reverse);
            return NULL;
        }
    }
    if (!infer_from_constraints(&u, pos, error) || (count && !infer_from_untyped(&u, formals, args, count, error)))
        return NULL;
    TypeList *inferred = unifier_inferred(&u);
    simplify(c, params, given, inferred);
    for (int i = 0; i < params->len; i++)
        if (!inferred->at[i] || is_parameterized(params, inferred->at[i])) {
            Object *p = ((TypeParam *)params->at[i])->object;
            *error = (InferError){pos, arena_format(c->arena, "cannot infer %s (declared at %s)", p->name->text,
                                                    position_text(c, p->pos))};
            return NULL;
        }
    return inferred;
}

// Declared types and their instances: substitution of type parameters, instantiation, methods of instances.

#include "internal.h"

#include <string.h>

Named *named_new(World *w, Object *object, Type *underlying)
{
    Named *n = NEW_TYPE(w, Named, TYPE_NAMED);
    n->object = object;
    n->origin = n;
    n->underlying = n->from_rhs = underlying;
    if (!object->type)
        object->type = (Type *)n;
    return n;
}

Named *types_new_named(World *w, Object *type_name, Type *underlying) { return named_new(w, type_name, underlying); }

TypeParam *type_param_new(World *w, Object *object, Type *constraint)
{
    TypeParam *p = NEW_TYPE(w, TypeParam, TYPE_PARAM);
    p->object = object;
    p->constraint = constraint;
    p->unique = ++w->type_param_count;
    object->type = (Type *)p;
    return p;
}

// ---- substitution: parts that do not change are shared

typedef struct Subst {
    World *w;
    const TypeList *params, *args;
    int depth;
} Subst;

static Type *subst(Subst *s, Type *t);

static bool subst_vars(Subst *s, const ObjectVec *vars, ObjectVec *result)
{
    bool changed = false;
    *result = (ObjectVec){0};
    for (int i = 0; i < vars->len; i++) {
        Object *o = vars->data[i];
        Type *t = o->type ? subst(s, o->type) : NULL;
        if (t != o->type) {
            Object *copy = object_copy(s->w->arena, o);
            copy->type = t;
            copy->origin = o->origin ? o->origin : o;
            copy->ir = NULL;
            if (!changed)
                for (int k = 0; k < i; k++)
                    vec_push(s->w->arena, result, vars->data[k]);
            changed = true;
            o = copy;
        }
        if (changed)
            vec_push(s->w->arena, result, o);
    }
    if (!changed)
        *result = *vars;
    return changed;
}

static Tuple *subst_tuple(Subst *s, Tuple *t)
{
    ObjectVec vars;
    if (!subst_vars(s, &t->vars, &vars))
        return t;
    return types_new_tuple(s->w, vars.data, vars.len);
}

static TypeList *subst_list(Subst *s, TypeList *list)
{
    bool changed = false;
    TypeList *result = types_new_list(s->w, list->at, list->len);
    for (int i = 0; i < list->len; i++) {
        result->at[i] = subst(s, list->at[i]);
        changed |= result->at[i] != list->at[i];
    }
    return changed ? result : list;
}

static Type *subst_interface(Subst *s, Interface *t)
{
    ObjectVec methods;
    bool changed = subst_vars(s, &t->methods, &methods);
    TypeVec embeddeds = {0};
    for (int i = 0; i < t->embeddeds.len; i++) {
        Type *e = subst(s, t->embeddeds.data[i]);
        changed |= e != t->embeddeds.data[i];
        vec_push(s->w->arena, &embeddeds, e);
    }
    if (!changed)
        return (Type *)t;
    Interface *copy = NEW_TYPE(s->w, Interface, TYPE_INTERFACE);
    copy->methods = methods;
    copy->embeddeds = embeddeds;
    copy->is_implicit = t->is_implicit;
    copy->is_complete = t->is_complete;
    return (Type *)copy;
}

// A generic method of an instance has type parameters of its own, constrained in terms of the instance's arguments.
static Signature *with_own_params(Subst *s, Signature *t)
{
    TypeList *old = t->type_params;
    int n = s->params->len, count = old->len;
    Type **params = NEW_ARRAY(s->w->arena, Type *, n + count), **args = NEW_ARRAY(s->w->arena, Type *, n + count);
    memcpy(params, s->params->at, sizeof *params * (size_t)n);
    memcpy(args, s->args->at, sizeof *args * (size_t)n);
    for (int i = 0; i < count; i++) {
        Object *o = object_copy(s->w->arena, ((TypeParam *)old->at[i])->object);
        o->type = NULL;
        TypeParam *p = type_param_new(s->w, o, NULL);
        p->index = i;
        params[n + i] = old->at[i];
        args[n + i] = (Type *)p;
    }
    Subst inner = {s->w, types_new_list(s->w, params, n + count), types_new_list(s->w, args, n + count), s->depth};
    TypeList *own = types_new_list(s->w, args + n, count);
    for (int i = 0; i < count; i++)
        ((TypeParam *)own->at[i])->constraint = subst(&inner, ((TypeParam *)old->at[i])->constraint);
    Signature *copy = NEW_TYPE(s->w, Signature, TYPE_SIGNATURE);
    *copy = *t;
    copy->type_params = own;
    copy->params = subst_tuple(&inner, t->params);
    copy->results = subst_tuple(&inner, t->results);
    return copy;
}

static bool is_substituted(const Subst *s, Type *param)
{
    for (int i = 0; i < s->params->len; i++)
        if (s->params->at[i] == param)
            return true;
    return false;
}

static Type *subst_signature(Subst *s, Signature *t)
{
    if (t->type_params && t->type_params->len && !is_substituted(s, t->type_params->at[0]))
        return (Type *)with_own_params(s, t);
    Tuple *params = subst_tuple(s, t->params), *results = subst_tuple(s, t->results);
    if (params == t->params && results == t->results)
        return (Type *)t;
    Signature *copy = NEW_TYPE(s->w, Signature, TYPE_SIGNATURE);
    copy->receiver_type_params = t->receiver_type_params;
    copy->type_params = t->type_params;
    copy->receiver = t->receiver;
    copy->params = params;
    copy->results = results;
    copy->is_variadic = t->is_variadic;
    return (Type *)copy;
}

static Type *subst(Subst *s, Type *t)
{
    if (!t || s->depth > LIMIT_INSTANTIATION_DEPTH)
        return t;
    World *w = s->w;
    switch (t->kind) {
    case TYPE_BASIC: return t;
    case TYPE_PARAM:
        for (int i = 0; i < s->params->len; i++)
            if (s->params->at[i] == t)
                return s->args->at[i] ? s->args->at[i] : t; // NULL: not known yet
        return t;
    case TYPE_ALIAS: {
        Alias *a = (Alias *)t;
        if (a->type_args) { // keeps its name
            TypeList *args = subst_list(s, a->type_args);
            return args == a->type_args ? t : instantiate(w, (Type *)a->origin, args);
        }
        Type *actual = types_unalias(t), *changed = subst(s, actual);
        return changed == actual ? t : changed;
    }
    case TYPE_ARRAY: {
        Type *e = subst(s, ((Array *)t)->element);
        return e == ((Array *)t)->element ? t : types_new_array(w, e, ((Array *)t)->length);
    }
    case TYPE_SLICE: {
        Type *e = subst(s, ((Slice *)t)->element);
        return e == ((Slice *)t)->element ? t : types_new_slice(w, e);
    }
    case TYPE_POINTER: {
        Type *e = subst(s, ((Pointer *)t)->base);
        return e == ((Pointer *)t)->base ? t : types_new_pointer(w, e);
    }
    case TYPE_CHAN: {
        Type *e = subst(s, ((Chan *)t)->element);
        return e == ((Chan *)t)->element ? t : types_new_chan(w, ((Chan *)t)->direction, e);
    }
    case TYPE_MAP: {
        Type *k = subst(s, ((MapOf *)t)->key), *e = subst(s, ((MapOf *)t)->element);
        return k == ((MapOf *)t)->key && e == ((MapOf *)t)->element ? t : types_new_map(w, k, e);
    }
    case TYPE_STRUCT: {
        ObjectVec fields;
        if (!subst_vars(s, &((Struct *)t)->fields, &fields))
            return t;
        return (Type *)types_new_struct(w, fields.data, fields.len, ((Struct *)t)->tags);
    }
    case TYPE_TUPLE: return (Type *)subst_tuple(s, (Tuple *)t);
    case TYPE_SIGNATURE: return subst_signature(s, (Signature *)t);
    case TYPE_INTERFACE: return subst_interface(s, (Interface *)t);
    case TYPE_UNION: {
        Union *u = (Union *)t, *copy = NULL;
        for (int i = 0; i < u->terms.len; i++) {
            Type *e = subst(s, u->terms.data[i].type);
            if (e == u->terms.data[i].type)
                continue;
            if (!copy) {
                copy = NEW_TYPE(w, Union, TYPE_UNION);
                for (int k = 0; k < u->terms.len; k++)
                    vec_push(w->arena, &copy->terms, u->terms.data[k]);
            }
            copy->terms.data[i].type = e;
        }
        return copy ? (Type *)copy : t;
    }
    case TYPE_NAMED: {
        Named *n = (Named *)t;
        TypeList *params = n->origin->type_params;
        if (!n->type_args || !params || !params->len)
            return t;
        if (params->len != n->type_args->len)
            return w->basic[BASIC_INVALID]; // told where it stands
        s->depth++;
        TypeList *args = subst_list(s, n->type_args);
        Type *result = args == n->type_args ? t : instantiate(w, (Type *)n->origin, args);
        s->depth--;
        return result;
    }
    }
    return t;
}

Type *substitute(World *w, Type *t, const TypeList *params, const TypeList *args)
{
    if (!params || !params->len)
        return t;
    Subst s = {.w = w, .params = params, .args = args};
    return subst(&s, t);
}

Type *types_substitute(World *w, Type *t, const TypeList *params, const TypeList *args)
{
    return substitute(w, t, params, args);
}

// ---- instances: unique per origin and identical arguments

typedef struct KnownInstance {
    const Type *generic; // origin Named, or Signature
    const TypeList *args;
    Type *type;
} KnownInstance;
typedef VEC(KnownInstance) KnownInstanceVec;

// Equal for identical types. By ids, not addresses: a pack's types have moved.
static uint32_t hash_of(const Type *t)
{
    t = types_unalias((Type *)(uintptr_t)t);
    uint32_t h = (uint32_t)t->kind + 1;
    switch (t->kind) {
    case TYPE_BASIC: h += 31 * (uint32_t)((const Basic *)t)->basic_kind; break;
    case TYPE_POINTER: h += 31 * hash_of(((const Pointer *)t)->base); break;
    case TYPE_SLICE: h += 31 * hash_of(((const Slice *)t)->element); break;
    case TYPE_ARRAY: h += 31 * hash_of(((const Array *)t)->element) + 7 * (uint32_t)((const Array *)t)->length; break;
    case TYPE_CHAN: h += 31 * hash_of(((const Chan *)t)->element); break;
    case TYPE_MAP: h += 31 * hash_of(((const MapOf *)t)->key) + 7 * hash_of(((const MapOf *)t)->element); break;
    case TYPE_NAMED: {
        const Named *n = (const Named *)t;
        h += 31 * (n->type_args ? n->origin->id : n->id);
        for (int i = 0; n->type_args && i < n->type_args->len; i++)
            h = 31 * h + hash_of(n->type_args->at[i]);
        break;
    }
    default: break; // identity of the rest takes a closer look
    }
    return h * 0x9e3779b1u;
}

// Instances whose generic and arguments have the same hash, which is made to look like no address (pack/compact.c).
static KnownInstanceVec *known_instances(World *w, const Type *generic, const TypeList *args)
{
    uint32_t h = generic->id;
    for (int i = 0; i < args->len; i++)
        h = 31 * h + hash_of(args->at[i]);
    void **slot = map_slot(w->arena, &w->instances, (void *)(uintptr_t)(h | 1));
    if (!*slot)
        *slot = NEW(w->arena, KnownInstanceVec);
    return *slot;
}

static bool same_args(const TypeList *a, const TypeList *b)
{
    if (a->len != b->len)
        return false;
    for (int i = 0; i < a->len; i++)
        if (!types_identical(a->at[i], b->at[i]))
            return false;
    return true;
}

static void expand_underlying(World *w, Named *n)
{
    if (n->underlying || !n->type_args)
        return;
    Named *origin = n->origin;
    if (!origin->from_rhs || !origin->type_params || n->state)
        return; // still being declared: filled when first asked for after that
    if (origin->type_params->len != n->type_args->len) {
        n->underlying = n->from_rhs = w->basic[BASIC_INVALID];
        return;
    }
    n->state = 1;
    Type *u = types_underlying((Type *)origin);
    if (u->kind == TYPE_NAMED) {
        n->state = 0;
        return;
    }
    Type *result = substitute(w, u, origin->type_params, n->type_args);
    n->underlying = n->from_rhs = result;
    n->state = 0;
}

// How a type is spelled out, without what declared types consist of: aliases looked through, parts used twice counted
// twice. X[*T] inside X[T] nests without end; struct{ a, b T } under an alias doubles with each step.
typedef struct Extent {
    const struct Extent *up;
    Type *interface; // one that is being measured; such may come back to itself
} Extent;

static void measure(Type *t, int depth, const Extent *up, int *deepest, int *parts);

static void measure_vars(const ObjectVec *vars, int depth, const Extent *up, int *deepest, int *parts)
{
    for (int i = 0; i < vars->len && *parts <= LIMIT_TYPE_PARTS; i++)
        measure(vars->data[i]->type, depth, up, deepest, parts);
}

static void measure_interface(Interface *t, int depth, const Extent *up, int *deepest, int *parts)
{
    for (const Extent *e = up; e; e = e->up)
        if (e->interface == (Type *)t)
            return;
    Extent here = {up, (Type *)t};
    measure_vars(&t->methods, depth, &here, deepest, parts);
    for (int i = 0; i < t->embeddeds.len && *parts <= LIMIT_TYPE_PARTS; i++)
        measure(t->embeddeds.data[i], depth, &here, deepest, parts);
}

static void measure_union(const Union *t, int depth, const Extent *up, int *deepest, int *parts)
{
    for (int i = 0; i < t->terms.len && *parts <= LIMIT_TYPE_PARTS; i++)
        measure(t->terms.data[i].type, depth, up, deepest, parts);
}

static void measure_args(const TypeList *args, int depth, const Extent *up, int *deepest, int *parts)
{
    for (int i = 0; args && i < args->len && *parts <= LIMIT_TYPE_PARTS; i++)
        measure(args->at[i], depth, up, deepest, parts);
}

static void measure(Type *t, int depth, const Extent *up, int *deepest, int *parts)
{
    t = t ? types_unalias(t) : NULL;
    if (!t || ++*parts > LIMIT_TYPE_PARTS)
        return;
    *deepest = depth > *deepest ? depth : *deepest;
    if (depth++ > LIMIT_TYPE_NESTING)
        return;
    switch (t->kind) {
    case TYPE_POINTER: measure(((Pointer *)t)->base, depth, up, deepest, parts); break;
    case TYPE_SLICE: measure(((Slice *)t)->element, depth, up, deepest, parts); break;
    case TYPE_ARRAY: measure(((Array *)t)->element, depth, up, deepest, parts); break;
    case TYPE_CHAN: measure(((Chan *)t)->element, depth, up, deepest, parts); break;
    case TYPE_MAP:
        measure(((MapOf *)t)->key, depth, up, deepest, parts);
        measure(((MapOf *)t)->element, depth, up, deepest, parts);
        break;
    case TYPE_STRUCT: measure_vars(&((Struct *)t)->fields, depth, up, deepest, parts); break;
    case TYPE_TUPLE: measure_vars(&((Tuple *)t)->vars, depth - 1, up, deepest, parts); break;
    case TYPE_SIGNATURE:
        measure((Type *)((Signature *)t)->params, depth, up, deepest, parts);
        measure((Type *)((Signature *)t)->results, depth, up, deepest, parts);
        break;
    case TYPE_INTERFACE: measure_interface((Interface *)t, depth, up, deepest, parts); break;
    case TYPE_UNION: measure_union((Union *)t, depth, up, deepest, parts); break;
    case TYPE_NAMED: measure_args(((Named *)t)->type_args, depth, up, deepest, parts); break;
    default: break;
    }
}

bool type_is_within_limits(World *w, Type *t, int max_depth)
{
    int deepest = 0, parts = 0;
    measure(t, 0, NULL, &deepest, &parts);
    bool is_within = deepest < max_depth && parts <= LIMIT_TYPE_PARTS;
    w->has_met_type_limit |= !is_within;
    return is_within;
}

static Type *find_instance(const KnownInstanceVec *known, const Type *generic, const TypeList *args)
{
    for (int i = 0; i < known->len; i++)
        if (known->data[i].generic == generic && same_args(known->data[i].args, args))
            return known->data[i].type;
    return NULL;
}

static Type *instantiate_signature(World *w, Signature *generic, const TypeList *args)
{
    KnownInstanceVec *known = known_instances(w, (Type *)generic, args);
    Type *instance = find_instance(known, (Type *)generic, args);
    if (instance)
        return instance;
    Signature *copy = (Signature *)substitute(w, (Type *)generic, generic->type_params, args);
    if (copy == generic)
        copy = arena_copy(w->arena, generic, sizeof *generic);
    copy->type_params = NULL;
    TypeList *kept = types_new_list(w, (Type **)(uintptr_t)args->at, args->len);
    vec_push(w->arena, known, ((KnownInstance){(Type *)generic, kept, (Type *)copy}));
    return (Type *)copy;
}

Type *instantiate(World *w, Type *generic, const TypeList *args)
{
    for (int i = 0; i < args->len; i++)
        if (!type_is_within_limits(w, args->at[i], LIMIT_INSTANTIATION_DEPTH)) {
            if (generic->kind != TYPE_SIGNATURE)
                return w->basic[BASIC_INVALID];
            TypeList *valid = types_new_list(w, (Type **)(uintptr_t)args->at, args->len);
            valid->at[i] = w->basic[BASIC_INVALID];
            args = valid;
        }
    if (generic->kind == TYPE_ALIAS && ((Alias *)generic)->type_params) {
        Alias *origin = (Alias *)generic, *a = NEW_TYPE(w, Alias, TYPE_ALIAS);
        a->object = origin->object;
        a->origin = origin;
        a->type_args = types_new_list(w, (Type **)(uintptr_t)args->at, args->len);
        a->from_rhs = substitute(w, origin->from_rhs ? origin->from_rhs : w->basic[BASIC_INVALID], origin->type_params, args);
        a->actual = types_unalias(a->from_rhs);
        return (Type *)a;
    }
    if (generic->kind == TYPE_SIGNATURE)
        return instantiate_signature(w, (Signature *)generic, args);
    Named *origin = (Named *)types_unalias(generic);
    invariant(origin->kind == TYPE_NAMED);
    KnownInstanceVec *known = known_instances(w, (Type *)origin, args);
    Named *instance = (Named *)find_instance(known, (Type *)origin, args);
    if (instance) {
        expand_underlying(w, instance);
        return (Type *)instance;
    }
    Named *n = NEW_TYPE(w, Named, TYPE_NAMED);
    n->object = origin->object;
    n->origin = origin;
    n->type_args = types_new_list(w, (Type **)(uintptr_t)args->at, args->len);
    n->world = w;
    vec_push(w->arena, known, ((KnownInstance){(Type *)origin, n->type_args, (Type *)n}));
    return (Type *)n;
}

Type *types_instantiate(World *w, Type *generic, const TypeList *args) { return instantiate(w, generic, args); }

void named_resolve(Named *n)
{
    if (!n->underlying && n->type_args && n->world)
        expand_underlying(n->world, n);
}

// ---- methods

int types_method_count(Named *n) { return n->origin->methods.len; }

Object *types_method(World *w, Named *n, int index)
{
    Named *origin = n->origin;
    Object *m = origin->methods.data[index];
    if (!n->type_args)
        return m;
    while (n->methods.len < origin->methods.len)
        vec_push(w->arena, &n->methods, (Object *)NULL);
    if (!n->methods.data[index]) {
        if (!m->type)
            return m; // its signature is being checked
        Signature *sig = (Signature *)m->type;
        Signature *copy = sig;
        TypeList *params = sig->receiver_type_params;
        if (params && params->len == n->type_args->len) {
            copy = (Signature *)substitute(w, (Type *)sig, params, n->type_args);
            if (copy == sig)
                copy = arena_copy(w->arena, sig, sizeof *sig);
            if (sig->receiver) {
                bool pointer;
                types_deref(sig->receiver->type, &pointer);
                Object *receiver = object_copy(w->arena, sig->receiver);
                receiver->type = pointer ? types_new_pointer(w, (Type *)n) : (Type *)n;
                copy->receiver = receiver;
            }
            copy->receiver_type_params = NULL;
        }
        Object *own = object_copy(w->arena, m);
        own->type = (Type *)copy;
        own->origin = m;
        n->methods.data[index] = own;
    }
    return n->methods.data[index];
}

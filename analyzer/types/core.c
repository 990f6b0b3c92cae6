// Worlds and the universe, scopes, objects, construction and comparison of types.

#include "internal.h"

#include <string.h>
#include <utf8proc.h>

// ---- construction

void *type_new(World *w, TypeKind kind, size_t size)
{
    Type *t = arena_alloc(w->arena, size);
    t->kind = kind;
    t->id = ++w->type_count;
    if (w->new_types)
        vec_push(w->new_types->arena, &w->new_types->list, t);
    if (kind == TYPE_INTERFACE)
        ((Interface *)t)->arena = w->arena;
    else if (kind == TYPE_PARAM)
        ((TypeParam *)t)->arena = w->arena;
    return t;
}

Type *types_new_pointer(World *w, Type *base)
{
    Pointer *t = NEW_TYPE(w, Pointer, TYPE_POINTER);
    t->base = base;
    return (Type *)t;
}

Type *types_new_slice(World *w, Type *element)
{
    Slice *t = NEW_TYPE(w, Slice, TYPE_SLICE);
    t->element = element;
    return (Type *)t;
}

Type *types_new_array(World *w, Type *element, int64_t length)
{
    Array *t = NEW_TYPE(w, Array, TYPE_ARRAY);
    t->element = element;
    t->length = length;
    return (Type *)t;
}

Type *types_new_map(World *w, Type *key, Type *element)
{
    MapOf *t = NEW_TYPE(w, MapOf, TYPE_MAP);
    t->key = key;
    t->element = element;
    return (Type *)t;
}

Type *types_new_chan(World *w, ChanDirection direction, Type *element)
{
    Chan *t = NEW_TYPE(w, Chan, TYPE_CHAN);
    t->direction = direction;
    t->element = element;
    return (Type *)t;
}

Tuple *types_new_tuple(World *w, Object **vars, int len)
{
    Tuple *t = NEW_TYPE(w, Tuple, TYPE_TUPLE);
    t->vars.data = arena_copy(w->arena, vars, sizeof *vars * (size_t)len);
    t->vars.len = t->vars.cap = len;
    return t;
}

Signature *types_new_signature(World *w, Object *receiver, Tuple *params, Tuple *results, bool is_variadic)
{
    Signature *t = NEW_TYPE(w, Signature, TYPE_SIGNATURE);
    t->receiver = receiver;
    t->params = params ? params : types_new_tuple(w, NULL, 0);
    t->results = results ? results : types_new_tuple(w, NULL, 0);
    t->is_variadic = is_variadic;
    return t;
}

Struct *types_new_struct(World *w, Object **fields, int len, const Atom **tags)
{
    Struct *t = NEW_TYPE(w, Struct, TYPE_STRUCT);
    t->fields.data = arena_copy(w->arena, fields, sizeof *fields * (size_t)len);
    t->fields.len = t->fields.cap = len;
    t->tags = tags;
    return t;
}

TypeList *types_new_list(World *w, Type **types, int len)
{
    TypeList *list = arena_alloc(w->arena, sizeof(TypeList) + sizeof(Type *) * (size_t)len);
    list->len = len;
    if (len)
        memcpy(list->at, types, sizeof(Type *) * (size_t)len);
    return list;
}

static size_t object_bytes(ObjectKind kind) { return kind == OBJECT_VAR ? offsetof(Object, value) : sizeof(Object); }

Object *object_new(World *w, ObjectKind kind, Pos pos, Package *package, const Atom *name, Type *type)
{
    Object *o = arena_alloc(w->arena, object_bytes(kind));
    o->kind = kind;
    o->pos = pos;
    o->package = package;
    o->name = name;
    o->type = type;
    w->object_count++;
    return o;
}

Object *object_copy(Arena *arena, const Object *o) { return arena_copy(arena, o, object_bytes(o->kind)); }

Object *types_new_var(World *w, VarKind kind, Pos pos, Package *package, const Atom *name, Type *type)
{
    Object *o = object_new(w, OBJECT_VAR, pos, package, name, type);
    o->var_kind = kind;
    return o;
}

Object *types_new_func(World *w, Pos pos, Package *package, const Atom *name, Signature *type)
{
    return object_new(w, OBJECT_FUNC, pos, package, name, (Type *)type);
}

Object *types_new_type_name(World *w, Pos pos, Package *package, const Atom *name, Type *type)
{
    return object_new(w, OBJECT_TYPE_NAME, pos, package, name, type);
}

bool object_is_exported(const Object *o)
{
    utf8proc_int32_t rune;
    unsigned char c = (unsigned char)o->name->text[0];
    if (c < 0x80)
        return c >= 'A' && c <= 'Z';
    if (utf8proc_iterate((const utf8proc_uint8_t *)o->name->text, o->name->length, &rune) <= 0)
        return false;
    return utf8proc_category(rune) == UTF8PROC_CATEGORY_LU;
}

bool same_name(const Object *o, Package *package, const Atom *name)
{
    return o->name == name && (object_is_exported(o) || o->package == package);
}

// ---- scopes

Scope *scope_new(World *w, Scope *parent, bool is_func)
{
    Scope *s = NEW(w->arena, Scope);
    s->parent = parent;
    s->is_func = is_func;
    return s;
}

Object *scope_find(Scope *s, const Atom *name) { return map_get(&s->names, name); }

Object *scope_lookup(Scope *s, const Atom *name, Scope **where)
{
    for (; s; s = s->parent) {
        Object *o = map_get(&s->names, name);
        if (o) {
            if (where)
                *where = s;
            return o;
        }
    }
    return NULL;
}

Object *scope_insert(World *w, Scope *s, Object *o)
{
    void **slot = map_slot(w->arena, &s->names, o->name);
    if (*slot)
        return *slot;
    *slot = o;
    return NULL;
}

// ---- the universe

static const struct {
    BasicKind kind;
    uint32_t info;
    const char *name;
} basics[] = {
    {BASIC_INVALID, 0, "invalid type"},
    {BASIC_BOOL, IS_BOOLEAN, "bool"},
    {BASIC_INT, IS_INTEGER, "int"},
    {BASIC_INT8, IS_INTEGER, "int8"},
    {BASIC_INT16, IS_INTEGER, "int16"},
    {BASIC_INT32, IS_INTEGER, "int32"},
    {BASIC_INT64, IS_INTEGER, "int64"},
    {BASIC_UINT, IS_INTEGER | IS_UNSIGNED, "uint"},
    {BASIC_UINT8, IS_INTEGER | IS_UNSIGNED, "uint8"},
    {BASIC_UINT16, IS_INTEGER | IS_UNSIGNED, "uint16"},
    {BASIC_UINT32, IS_INTEGER | IS_UNSIGNED, "uint32"},
    {BASIC_UINT64, IS_INTEGER | IS_UNSIGNED, "uint64"},
    {BASIC_UINTPTR, IS_INTEGER | IS_UNSIGNED, "uintptr"},
    {BASIC_FLOAT32, IS_FLOAT, "float32"},
    {BASIC_FLOAT64, IS_FLOAT, "float64"},
    {BASIC_COMPLEX64, IS_COMPLEX, "complex64"},
    {BASIC_COMPLEX128, IS_COMPLEX, "complex128"},
    {BASIC_STRING, IS_STRING, "string"},
    {BASIC_UNSAFE_POINTER, 0, "Pointer"},
    {BASIC_UNTYPED_BOOL, IS_BOOLEAN | IS_UNTYPED, "untyped bool"},
    {BASIC_UNTYPED_INT, IS_INTEGER | IS_UNTYPED, "untyped int"},
    {BASIC_UNTYPED_RUNE, IS_INTEGER | IS_UNTYPED, "untyped rune"},
    {BASIC_UNTYPED_FLOAT, IS_FLOAT | IS_UNTYPED, "untyped float"},
    {BASIC_UNTYPED_COMPLEX, IS_COMPLEX | IS_UNTYPED, "untyped complex"},
    {BASIC_UNTYPED_STRING, IS_STRING | IS_UNTYPED, "untyped string"},
    {BASIC_UNTYPED_NIL, IS_UNTYPED, "untyped nil"},
};

static Basic *new_basic(World *w, BasicKind kind, uint32_t info, const char *name)
{
    Basic *t = NEW_TYPE(w, Basic, TYPE_BASIC);
    t->basic_kind = kind;
    t->info = info;
    t->name = atom_of(w->atoms, name);
    return t;
}

static Object *define(World *w, ObjectKind kind, const char *name, Type *type)
{
    Object *o = object_new(w, kind, NO_POS, NULL, atom_of(w->atoms, name), type);
    o->color = 2;
    scope_insert(w, w->universe, o);
    return o;
}

static void define_interfaces(World *w)
{
    Interface *empty = NEW_TYPE(w, Interface, TYPE_INTERFACE);
    empty->is_complete = true;
    w->empty_interface = (Type *)empty;
    w->any_object = define(w, OBJECT_TYPE_NAME, "any", NULL);
    Alias *any = NEW_TYPE(w, Alias, TYPE_ALIAS);
    Interface *any_interface = NEW_TYPE(w, Interface, TYPE_INTERFACE);
    any_interface->is_complete = true;
    any->object = w->any_object;
    any->origin = any;
    any->from_rhs = any->actual = (Type *)any_interface;
    w->any_type = w->any_object->type = (Type *)any;

    w->error_object = define(w, OBJECT_TYPE_NAME, "error", NULL);
    Named *error = named_new(w, w->error_object, NULL);
    Object *result = types_new_var(w, VAR_RESULT, NO_POS, NULL, atom_of(w->atoms, ""), w->basic[BASIC_STRING]);
    Object *receiver = types_new_var(w, VAR_RECEIVER, NO_POS, NULL, atom_of(w->atoms, ""), (Type *)error);
    Signature *sig = types_new_signature(w, receiver, NULL, types_new_tuple(w, &result, 1), false);
    Object *method = types_new_func(w, NO_POS, NULL, atom_of(w->atoms, "Error"), sig);
    Interface *iface = NEW_TYPE(w, Interface, TYPE_INTERFACE);
    vec_push(w->arena, &iface->methods, method);
    iface->is_complete = true;
    error->underlying = error->from_rhs = (Type *)iface;
    w->error_type = w->error_object->type = (Type *)error;

    Object *comparable = define(w, OBJECT_TYPE_NAME, "comparable", NULL);
    Named *comparable_named = named_new(w, comparable, NULL);
    Interface *ci = NEW_TYPE(w, Interface, TYPE_INTERFACE);
    ci->is_complete = true;
    ci->type_set = NEW(w->arena, TypeSet);
    *ci->type_set = (TypeSet){.has_all_types = true, .is_comparable = true};
    comparable_named->underlying = comparable_named->from_rhs = (Type *)ci;
    w->comparable_type = comparable->type = (Type *)comparable_named;
}

static void define_builtin(World *w, BuiltinId id)
{
    static const char *const names[] = {
#define BUILTIN(ID, name, args, is_variadic, kind) name,
#include "builtins.def"
#undef BUILTIN
    };
    bool is_unsafe = id >= BUILTIN_UNSAFE_ADD;
    Object *o = object_new(w, OBJECT_BUILTIN, NO_POS, is_unsafe ? w->unsafe_package : NULL, atom_of(w->atoms, names[id]),
                           w->basic[BASIC_INVALID]);
    o->builtin = id;
    o->color = 2;
    scope_insert(w, is_unsafe ? w->unsafe_package->scope : w->universe, o);
}

static void define_builtins(World *w)
{
    for (BuiltinId id = 0; id < BUILTIN_COUNT; id++)
        if (id != BUILTIN_ASSERT && id != BUILTIN_TRACE)
            define_builtin(w, id);
}

void types_define_test_functions(World *w)
{
    define_builtin(w, BUILTIN_ASSERT);
    define_builtin(w, BUILTIN_TRACE);
}

World *world_new(int release_minor, GoArch arch) { return world_new_in(arena_new(), release_minor, arch); }

World *world_new_in(Arena *arena, int release_minor, GoArch arch)
{
    World *w = NEW(arena, World);
    w->arena = arena;
    w->atoms = atom_table_new(arena);
    w->positions.arena = arena;
    w->release_minor = release_minor;
    w->arch = arch;
    w->universe = scope_new(w, NULL, false);
    for (size_t i = 0; i < sizeof basics / sizeof *basics; i++) {
        Basic *t = new_basic(w, basics[i].kind, basics[i].info, basics[i].name);
        w->basic[basics[i].kind] = (Type *)t;
        if (i > 0 && basics[i].kind < BASIC_UNSAFE_POINTER)
            define(w, OBJECT_TYPE_NAME, basics[i].name, (Type *)t);
    }
    w->byte_type = (Type *)new_basic(w, BASIC_UINT8, IS_INTEGER | IS_UNSIGNED, "byte");
    w->rune_type = (Type *)new_basic(w, BASIC_INT32, IS_INTEGER, "rune");
    define(w, OBJECT_TYPE_NAME, "byte", w->byte_type);
    define(w, OBJECT_TYPE_NAME, "rune", w->rune_type);
    define_interfaces(w);
    Object *truth = define(w, OBJECT_CONST, "true", w->basic[BASIC_UNTYPED_BOOL]);
    truth->value = const_bool(arena, true);
    Object *falsity = define(w, OBJECT_CONST, "false", w->basic[BASIC_UNTYPED_BOOL]);
    falsity->value = const_bool(arena, false);
    Object *iota = define(w, OBJECT_CONST, "iota", w->basic[BASIC_UNTYPED_INT]);
    iota->value = const_int64(arena, 0);
    w->nil_object = define(w, OBJECT_NIL, "nil", w->basic[BASIC_UNTYPED_NIL]);

    Package *unsafe = NEW(arena, Package);
    unsafe->path = unsafe->name = atom_of(w->atoms, "unsafe");
    unsafe->scope = scope_new(w, w->universe, false);
    unsafe->is_complete = unsafe->is_unsafe = true;
    w->unsafe_package = unsafe;
    map_put(arena, &w->packages, unsafe->path, unsafe);
    define_builtins(w);
    Object *pointer =
        object_new(w, OBJECT_TYPE_NAME, NO_POS, unsafe, atom_of(w->atoms, "Pointer"), w->basic[BASIC_UNSAFE_POINTER]);
    pointer->color = 2;
    scope_insert(w, unsafe->scope, pointer);
    return w;
}

void world_free(World *w) { arena_free(w->arena); }

// ---- predicates

Type *types_unalias(Type *t)
{
    while (t->kind == TYPE_ALIAS && ((Alias *)t)->actual)
        t = ((Alias *)t)->actual;
    return t;
}

Type *types_underlying(Type *t)
{
    t = types_unalias(t);
    if (t->kind == TYPE_NAMED) {
        Named *n = (Named *)t;
        if (!n->underlying)
            named_resolve(n);
        if (n->underlying)
            return n->underlying;
        return n->from_rhs ? types_underlying(n->from_rhs) : t;
    }
    if (t->kind == TYPE_PARAM)
        return (Type *)types_constraint_interface((TypeParam *)t);
    return t;
}

Type *under(Type *t) { return types_underlying(t); }

bool is_valid(Type *t)
{
    t = types_unalias(t);
    return !(t->kind == TYPE_BASIC && ((Basic *)t)->basic_kind == BASIC_INVALID);
}

bool types_is_type_param(Type *t) { return types_unalias(t)->kind == TYPE_PARAM; }

bool types_is_generic(Type *t)
{
    if (t->kind == TYPE_ALIAS && ((Alias *)t)->type_params && !((Alias *)t)->type_args)
        return ((Alias *)t)->type_params->len > 0;
    t = types_unalias(t);
    return t->kind == TYPE_NAMED && ((Named *)t)->type_params && ((Named *)t)->type_params->len &&
           !((Named *)t)->type_args;
}

bool types_is_named(Type *t)
{
    t = types_unalias(t);
    return t->kind == TYPE_BASIC || t->kind == TYPE_NAMED || t->kind == TYPE_PARAM;
}

bool has_type_name(Type *t) { return types_is_named(t); }

bool types_is_interface(Type *t)
{
    t = types_unalias(t);
    return t->kind != TYPE_PARAM && under(t)->kind == TYPE_INTERFACE;
}

bool is_non_type_param_interface(Type *t) { return types_is_interface(t); }

bool types_is_basic(Type *t, uint32_t info)
{
    t = types_unalias(t);
    if (t->kind == TYPE_PARAM)
        return false;
    t = under(t);
    return t->kind == TYPE_BASIC && (((Basic *)t)->info & info);
}

static bool term_is_basic(Type *t, Type *u, void *context)
{
    (void)t;
    return u && u->kind == TYPE_BASIC && (((Basic *)u)->info & *(uint32_t *)context);
}

bool types_all_basic(Type *t, uint32_t info)
{
    if (types_is_type_param(t))
        return type_set_each(t, term_is_basic, &info);
    return types_is_basic(t, info);
}

bool is_untyped(Type *t)
{
    t = types_unalias(t);
    return t->kind == TYPE_BASIC && (((Basic *)t)->info & IS_UNTYPED);
}

bool is_typed(Type *t) { return !is_untyped(t); }

BasicKind types_basic_kind(Type *t)
{
    t = types_unalias(t);
    if (t->kind == TYPE_PARAM)
        return BASIC_INVALID;
    t = under(t);
    return t->kind == TYPE_BASIC ? ((Basic *)t)->basic_kind : BASIC_INVALID;
}

static bool term_has_nil(Type *t, Type *u, void *context)
{
    (void)t, (void)context;
    return u && types_has_nil(u);
}

bool types_has_nil(Type *t)
{
    if (types_is_type_param(t))
        return type_set_each(t, term_has_nil, NULL);
    Type *u = under(t);
    switch (u->kind) {
    case TYPE_BASIC:
        return ((Basic *)u)->basic_kind == BASIC_UNSAFE_POINTER || ((Basic *)u)->basic_kind == BASIC_UNTYPED_NIL;
    case TYPE_SLICE:
    case TYPE_POINTER:
    case TYPE_SIGNATURE:
    case TYPE_MAP:
    case TYPE_CHAN:
    case TYPE_INTERFACE: return true;
    default: return false;
    }
}

Type *types_default(World *w, Type *t)
{
    Type *u = types_unalias(t);
    if (u->kind != TYPE_BASIC)
        return t;
    switch (((Basic *)u)->basic_kind) {
    case BASIC_UNTYPED_BOOL: return w->basic[BASIC_BOOL];
    case BASIC_UNTYPED_INT: return w->basic[BASIC_INT];
    case BASIC_UNTYPED_RUNE: return w->rune_type;
    case BASIC_UNTYPED_FLOAT: return w->basic[BASIC_FLOAT64];
    case BASIC_UNTYPED_COMPLEX: return w->basic[BASIC_COMPLEX128];
    case BASIC_UNTYPED_STRING: return w->basic[BASIC_STRING];
    default: return t;
    }
}

bool type_met_before(MetTypes *seen, Type *t, int depth)
{
    enum { FEW = 4 }; // what is nested this little is walked again
    if (depth < FEW)
        return false;
    if (!seen->arena)
        seen->arena = arena_new();
    void **slot = map_slot(seen->arena, &seen->types, t);
    bool is_known = *slot != NULL;
    *slot = t;
    return is_known;
}

void met_types_free(MetTypes *seen) { arena_free(seen->arena); }

static bool comparable_rec(Type *t, bool dynamic, int depth, MetTypes *seen)
{
    t = types_unalias(t);
    if (depth > LIMIT_TYPE_NESTING || type_met_before(seen, t, depth))
        return true;
    if (t->kind == TYPE_PARAM) {
        const TypeSet *set = types_type_set(types_constraint_interface((TypeParam *)t));
        if (set->is_comparable)
            return true;
        if (set->has_all_types)
            return false;
        for (int i = 0; i < set->terms.len; i++)
            if (!comparable_rec(set->terms.data[i].type, false, depth + 1, seen))
                return false;
        return set->terms.len > 0;
    }
    Type *u = under(t);
    switch (u->kind) {
    case TYPE_BASIC: return ((Basic *)u)->basic_kind != BASIC_UNTYPED_NIL;
    case TYPE_POINTER:
    case TYPE_CHAN: return true;
    case TYPE_INTERFACE: return dynamic || types_type_set((Interface *)u)->is_comparable;
    case TYPE_STRUCT: {
        Struct *s = (Struct *)u;
        for (int i = 0; i < s->fields.len; i++)
            if (!comparable_rec(s->fields.data[i]->type, dynamic, depth + 1, seen))
                return false;
        return true;
    }
    case TYPE_ARRAY: return comparable_rec(((Array *)u)->element, dynamic, depth + 1, seen);
    default: return false;
    }
}

bool comparable_type(Type *t, bool dynamic)
{
    MetTypes seen = {0};
    bool is_comparable = comparable_rec(t, dynamic, 0, &seen);
    met_types_free(&seen);
    return is_comparable;
}

bool types_comparable(Type *t) { return comparable_type(t, true); }

Type *types_deref(Type *t, bool *was_pointer)
{
    Type *u = types_unalias(t);
    *was_pointer = u->kind == TYPE_POINTER;
    return *was_pointer ? ((Pointer *)u)->base : t;
}

// ---- identity (spec: "Type identity")

typedef struct PairStack {
    Type *x, *y;
    struct PairStack *up;
} PairStack;

static bool identical(Type *x, Type *y, bool tags, PairStack *up);

static bool identical_vars(const ObjectVec *x, const ObjectVec *y, bool tags, PairStack *up)
{
    if (x->len != y->len)
        return false;
    for (int i = 0; i < x->len; i++)
        if (!identical(x->data[i]->type, y->data[i]->type, tags, up))
            return false;
    return true;
}

static bool identical_lists(const TypeList *x, const TypeList *y, bool tags, PairStack *up)
{
    int nx = x ? x->len : 0, ny = y ? y->len : 0;
    if (nx != ny)
        return false;
    for (int i = 0; i < nx; i++)
        if (!identical(x->at[i], y->at[i], tags, up))
            return false;
    return true;
}

static bool identical_type_sets(Interface *x, Interface *y, bool tags, PairStack *up)
{
    const TypeSet *a = types_type_set(x), *b = types_type_set(y);
    if (a->is_comparable != b->is_comparable || a->has_all_types != b->has_all_types ||
        a->methods.len != b->methods.len || a->terms.len != b->terms.len)
        return false;
    for (PairStack *p = up; p; p = p->up) // through an interface again: equal if the rest is
        if ((p->x == (Type *)x && p->y == (Type *)y) || (p->x == (Type *)y && p->y == (Type *)x))
            return true;
    PairStack here = {(Type *)x, (Type *)y, up};
    for (int i = 0; i < a->methods.len; i++) {
        Object *m = a->methods.data[i], *n = b->methods.data[i];
        if (!same_name(m, n->package, n->name) || !identical(m->type, n->type, tags, &here))
            return false;
    }
    for (int i = 0; i < a->terms.len; i++)
        if (a->terms.data[i].has_tilde != b->terms.data[i].has_tilde ||
            !identical(a->terms.data[i].type, b->terms.data[i].type, tags, &here))
            return false;
    return true;
}

static bool identical(Type *x, Type *y, bool tags, PairStack *up)
{
    x = types_unalias(x);
    y = types_unalias(y);
    if (x == y)
        return true;
    if (x->kind != y->kind)
        return false;
    switch (x->kind) {
    case TYPE_BASIC: return ((Basic *)x)->basic_kind == ((Basic *)y)->basic_kind;
    case TYPE_ARRAY:
        return (((Array *)x)->length < 0 || ((Array *)y)->length < 0 || ((Array *)x)->length == ((Array *)y)->length) &&
               identical(((Array *)x)->element, ((Array *)y)->element, tags, up);
    case TYPE_SLICE: return identical(((Slice *)x)->element, ((Slice *)y)->element, tags, up);
    case TYPE_POINTER: return identical(((Pointer *)x)->base, ((Pointer *)y)->base, tags, up);
    case TYPE_MAP:
        return identical(((MapOf *)x)->key, ((MapOf *)y)->key, tags, up) &&
               identical(((MapOf *)x)->element, ((MapOf *)y)->element, tags, up);
    case TYPE_CHAN:
        return ((Chan *)x)->direction == ((Chan *)y)->direction &&
               identical(((Chan *)x)->element, ((Chan *)y)->element, tags, up);
    case TYPE_TUPLE: return identical_vars(&((Tuple *)x)->vars, &((Tuple *)y)->vars, tags, up);
    case TYPE_STRUCT: {
        Struct *a = (Struct *)x, *b = (Struct *)y;
        if (a->fields.len != b->fields.len)
            return false;
        for (int i = 0; i < a->fields.len; i++) {
            Object *f = a->fields.data[i], *g = b->fields.data[i];
            if (f->is_embedded != g->is_embedded || !same_name(f, g->package, g->name) ||
                (tags && (a->tags ? a->tags[i] : NULL) != (b->tags ? b->tags[i] : NULL)) ||
                !identical(f->type, g->type, tags, up))
                return false;
        }
        return true;
    }
    case TYPE_SIGNATURE: {
        Signature *a = (Signature *)x, *b = (Signature *)y;
        int na = a->type_params ? a->type_params->len : 0, nb = b->type_params ? b->type_params->len : 0;
        return na == nb && a->is_variadic == b->is_variadic &&
               identical_vars(&a->params->vars, &b->params->vars, tags, up) &&
               identical_vars(&a->results->vars, &b->results->vars, tags, up);
    }
    case TYPE_UNION: {
        Union *a = (Union *)x, *b = (Union *)y;
        if (a->terms.len != b->terms.len)
            return false;
        for (int i = 0; i < a->terms.len; i++)
            if (a->terms.data[i].has_tilde != b->terms.data[i].has_tilde ||
                !identical(a->terms.data[i].type, b->terms.data[i].type, tags, up))
                return false;
        return true;
    }
    case TYPE_INTERFACE: return identical_type_sets((Interface *)x, (Interface *)y, tags, up);
    case TYPE_NAMED: {
        Named *a = (Named *)x, *b = (Named *)y;
        return a->origin == b->origin && a->type_args && b->type_args &&
               identical_lists(a->type_args, b->type_args, tags, up);
    }
    case TYPE_PARAM:
    case TYPE_ALIAS: return false;
    }
    return false;
}

bool types_identical(Type *x, Type *y) { return identical(x, y, true, NULL); }
bool types_identical_ignore_tags(Type *x, Type *y) { return identical(x, y, false, NULL); }

// ---- type parameters in types

typedef struct Mention {
    Type *seen[64];
    int count;
    bool (*visit)(TypeParam *p, void *context);
    void *context;
} Mention;

static bool mentions(Type *t, Mention *m);

static bool vars_mention(const ObjectVec *vars, Mention *m)
{
    for (int i = 0; i < vars->len; i++)
        if (mentions(vars->data[i]->type, m))
            return true;
    return false;
}

static bool mentions(Type *t, Mention *m)
{
    t = types_unalias(t);
    switch (t->kind) {
    case TYPE_BASIC:
    case TYPE_ALIAS: return false;
    case TYPE_PARAM: return m->visit((TypeParam *)t, m->context);
    case TYPE_ARRAY: return mentions(((Array *)t)->element, m);
    case TYPE_SLICE: return mentions(((Slice *)t)->element, m);
    case TYPE_POINTER: return mentions(((Pointer *)t)->base, m);
    case TYPE_CHAN: return mentions(((Chan *)t)->element, m);
    case TYPE_MAP: return mentions(((MapOf *)t)->key, m) || mentions(((MapOf *)t)->element, m);
    case TYPE_TUPLE: return vars_mention(&((Tuple *)t)->vars, m);
    case TYPE_STRUCT: return vars_mention(&((Struct *)t)->fields, m);
    case TYPE_SIGNATURE:
        return vars_mention(&((Signature *)t)->params->vars, m) || vars_mention(&((Signature *)t)->results->vars, m);
    case TYPE_UNION:
        for (int i = 0; i < ((Union *)t)->terms.len; i++)
            if (mentions(((Union *)t)->terms.data[i].type, m))
                return true;
        return false;
    case TYPE_INTERFACE: {
        for (int i = 0; i < m->count; i++)
            if (m->seen[i] == t)
                return false;
        if (m->count == 64)
            return false;
        m->seen[m->count++] = t;
        Interface *iface = (Interface *)t;
        if (vars_mention(&iface->methods, m))
            return true;
        for (int i = 0; i < iface->embeddeds.len; i++)
            if (mentions(iface->embeddeds.data[i], m))
                return true;
        return false;
    }
    case TYPE_NAMED: {
        TypeList *args = ((Named *)t)->type_args;
        for (int i = 0; args && i < args->len; i++)
            if (mentions(args->at[i], m))
                return true;
        return false;
    }
    }
    return false;
}

bool types_any_type_param(Type *t, bool (*visit)(TypeParam *p, void *context), void *context)
{
    Mention m = {.visit = visit, .context = context};
    return mentions(t, &m);
}

static bool is_mentioned(TypeParam *p, void *context)
{
    (void)p, (void)context;
    return true;
}

bool types_mentions_type_params(Type *t) { return types_any_type_param(t, is_mentioned, NULL); }

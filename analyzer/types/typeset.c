// Type sets of interfaces, core types, and looking up fields and methods.

#include "internal.h"

#include <string.h>

// ---- type sets (spec: "Interface types", "General interfaces")

// Exported ones first, then by name, others by package, too (types2/object.go cmp).
static int compare_methods(const Object *a, const Object *b)
{
    bool ea = object_is_exported(a), eb = object_is_exported(b);
    if (ea != eb)
        return ea ? -1 : 1;
    int order = strcmp(a->name->text, b->name->text);
    if (order || ea)
        return order;
    return strcmp(a->package ? a->package->path->text : "", b->package ? b->package->path->text : "");
}

void insert_method(Arena *arena, ObjectVec *methods, Object *m)
{
    vec_push(arena, methods, m);
    for (int i = methods->len - 1; i > 0 && compare_methods(methods->data[i - 1], m) > 0; i--) {
        methods->data[i] = methods->data[i - 1];
        methods->data[i - 1] = m;
    }
}

static void add_method(Arena *arena, ObjectVec *methods, Object *m)
{
    for (int i = 0; i < methods->len; i++)
        if (same_name(methods->data[i], m->package, m->name))
            return;
    insert_method(arena, methods, m);
}

static bool term_includes(const Term *t, Type *u)
{
    if (types_identical(t->type, u))
        return true;
    return t->has_tilde && types_identical(types_underlying(t->type), types_underlying(u));
}

static void add_term(Arena *arena, TermVec *terms, Term t)
{
    for (int i = 0; i < terms->len; i++) {
        Term *old = &terms->data[i];
        if (term_includes(old, t.type) && (old->has_tilde || !t.has_tilde))
            return;
        if (t.has_tilde && term_includes(&t, old->type)) {
            *old = t;
            return;
        }
    }
    vec_push(arena, terms, t);
}

static TermVec intersect(Arena *arena, const TermVec *a, const TermVec *b)
{
    TermVec result = {0};
    for (int i = 0; i < a->len; i++)
        for (int k = 0; k < b->len; k++) {
            const Term *x = &a->data[i], *y = &b->data[k];
            if (types_identical(x->type, y->type))
                add_term(arena, &result, (Term){x->has_tilde && y->has_tilde, x->type});
            else if (x->has_tilde && term_includes(x, y->type))
                add_term(arena, &result, *y);
            else if (y->has_tilde && term_includes(y, x->type))
                add_term(arena, &result, *x);
        }
    return result;
}

// The union's type set; false: it has too many terms, and is ignored.
static bool union_terms(Arena *arena, Union *u, TermVec *terms, bool *all)
{
    for (int i = 0; i < u->terms.len; i++) {
        Term t = u->terms.data[i];
        Type *under_type = types_underlying(t.type);
        if (under_type->kind == TYPE_INTERFACE) {
            const TypeSet *set = types_type_set((Interface *)under_type);
            if (set->has_all_types) {
                *all = true;
                return true;
            }
            for (int k = 0; k < set->terms.len; k++)
                add_term(arena, terms, set->terms.data[k]);
        } else if (is_valid(t.type) && (!t.has_tilde || types_identical(t.type, under_type))) {
            add_term(arena, terms, t);
        }
        if (terms->len > LIMIT_UNION_TERMS)
            return false;
    }
    return true;
}

bool union_overflows(Arena *arena, Union *u)
{
    TermVec terms = {0};
    bool all = false;
    return !union_terms(arena, u, &terms, &all);
}

const TypeSet *types_type_set(Interface *t)
{
    if (t->type_set)
        return t->type_set;
    Arena *arena = t->arena;
    TypeSet *set = NEW(arena, TypeSet);
    set->has_all_types = true;
    t->type_set = set; // for cycles
    ObjectVec methods = {0};
    for (int i = 0; i < t->methods.len; i++)
        add_method(arena, &methods, t->methods.data[i]);
    bool all = true, comparable = false;
    TermVec terms = {0};
    for (int i = 0; i < t->embeddeds.len; i++) {
        Type *u = types_underlying(t->embeddeds.data[i]);
        TermVec own = {0};
        bool own_all = false;
        if (u->kind == TYPE_INTERFACE) {
            const TypeSet *e = types_type_set((Interface *)u);
            comparable |= e->is_comparable;
            for (int k = 0; k < e->methods.len; k++)
                add_method(arena, &methods, e->methods.data[k]);
            own_all = e->has_all_types;
            own = e->terms;
        } else if (u->kind == TYPE_UNION) {
            if (!union_terms(arena, (Union *)u, &own, &own_all))
                continue;
        } else if (is_valid(u)) {
            vec_push(arena, &own, (Term){false, t->embeddeds.data[i]});
        } else {
            own_all = true;
        }
        if (own_all)
            continue;
        terms = all ? own : intersect(arena, &terms, &own);
        all = false;
    }
    if (comparable && !all) { // keep only comparable types; the set then says so by itself
        TermVec kept = {0};
        for (int i = 0; i < terms.len; i++)
            if (comparable_type(terms.data[i].type, false))
                vec_push(arena, &kept, terms.data[i]);
        terms = kept;
        comparable = false;
    }
    set->methods = methods;
    set->terms = terms;
    set->has_all_types = all;
    set->is_comparable = comparable;
    if (!t->is_complete)
        t->type_set = NULL; // still being declared: not final
    return set;
}

Interface *types_constraint_interface(TypeParam *p)
{
    Type *bound = p->constraint;
    Type *u = types_underlying(bound);
    if (u->kind == TYPE_INTERFACE)
        return (Interface *)u;
    if (p->implicit_interface)
        return p->implicit_interface;
    Arena *arena = p->arena;
    Interface *wrapped = NEW(arena, Interface); // a literal constraint such as ~int
    wrapped->kind = TYPE_INTERFACE;
    wrapped->arena = arena;
    if (is_valid(u))
        p->implicit_interface = wrapped;
    wrapped->is_implicit = wrapped->is_complete = true;
    if (is_valid(u))
        vec_push(arena, &wrapped->embeddeds, bound);
    return wrapped;
}

bool type_set_each(Type *t, bool (*f)(Type *t, Type *u, void *context), void *context)
{
    Type *param = types_unalias(t);
    if (param->kind != TYPE_PARAM)
        return f(t, under(t), context); // the alias, for messages
    const TypeSet *set = types_type_set(types_constraint_interface((TypeParam *)param));
    if (set->has_all_types || !set->terms.len)
        return f(NULL, NULL, context);
    for (int i = 0; i < set->terms.len; i++)
        if (!f(set->terms.data[i].type, under(set->terms.data[i].type), context))
            return false;
    return true;
}

typedef struct CoreSearch {
    Type *core;
    bool is_string, is_bytes, failed, bytestring_ok;
} CoreSearch;

static bool is_byte_slice(Type *u)
{
    return u->kind == TYPE_SLICE && types_basic_kind(((Slice *)u)->element) == BASIC_UINT8;
}

static bool core_term(Type *t, Type *u, void *context)
{
    (void)t;
    CoreSearch *s = context;
    if (!u)
        return !(s->failed = true);
    if (s->bytestring_ok && u->kind == TYPE_BASIC && (((Basic *)u)->info & IS_STRING)) {
        s->is_string = true;
        if (!s->core)
            s->core = u;
        return true;
    }
    if (!s->core || (s->is_string && !s->is_bytes)) {
        if (s->is_string && !is_byte_slice(u))
            return !(s->failed = true);
        s->is_bytes = is_byte_slice(u);
        s->core = u;
        return true;
    }
    if (types_identical(s->core, u))
        return true;
    if (s->core->kind == TYPE_CHAN && u->kind == TYPE_CHAN) { // channels may differ in direction, one way
        Chan *a = (Chan *)s->core, *b = (Chan *)u;
        if (types_identical(a->element, b->element)) {
            if (a->direction == CHAN_BOTH) {
                s->core = u;
                return true;
            }
            if (b->direction == CHAN_BOTH)
                return true;
        }
    }
    return !(s->failed = true);
}

Type *core_of(Type *t, bool *bytestring)
{
    CoreSearch s = {.bytestring_ok = bytestring != NULL};
    type_set_each(t, core_term, &s);
    if (bytestring)
        *bytestring = s.is_string;
    return s.failed ? NULL : s.core;
}

Type *types_core(Type *t)
{
    if (!types_is_type_param(t))
        return under(t);
    return core_of(t, NULL);
}

// ---- fields and methods (spec: "Selectors")

typedef struct Embedded { // a type to look into
    Type *type;
    const struct Embedded *outer; // where it is embedded; NULL: what the selector stands on
    int index;                    // as which field
    int depth;
    bool is_indirect;
    bool is_multiple; // reached in two ways at this depth
} Embedded;
typedef VEC(Embedded) EmbeddedVec;

typedef struct Search { // for one name, level by level
    World *w;
    Package *package;
    const Atom *name;
    Arena *scratch; // NULL: nothing embedded was met
    Map seen;       // defined types of completed levels
    Lookup found;   // on this level
    int count;      // how often
} Search;

static Object *method_of(World *w, Named *n, Package *package, const Atom *name, int *index)
{
    int count = types_method_count(n);
    Named *origin = n->origin ? n->origin : n;
    for (int i = 0; i < count; i++)
        if (same_name(origin->methods.data[i], package, name)) {
            *index = i;
            return types_method(w, n, i);
        }
    return NULL;
}

static void found(Search *s, Object *o, const Embedded *e, int index, bool is_indirect)
{
    int *path = NEW_ARRAY(s->w->arena, int, e->depth + 1);
    path[e->depth] = index;
    for (const Embedded *inner = e; inner->outer; inner = inner->outer)
        path[inner->outer->depth] = inner->index;
    s->found = (Lookup){.object = o, .path = path, .path_len = e->depth + 1, .is_indirect = is_indirect};
    s->count += e->is_multiple ? 2 : 1;
}

static void look_deeper(Search *s, const Embedded *e, Object *field, int index, EmbeddedVec *next)
{
    bool is_pointer;
    Type *type = types_deref(field->type, &is_pointer);
    TypeKind kind = under(type)->kind;
    if (e->depth + 1 == LIMIT_EMBEDDING || (types_unalias(type)->kind != TYPE_NAMED && kind != TYPE_STRUCT && kind != TYPE_INTERFACE))
        return;
    for (int i = 0; i < next->len; i++)
        if (types_identical(next->data[i].type, type)) {
            next->data[i].is_multiple = true;
            return;
        }
    if (!s->scratch)
        s->scratch = arena_new_from(s->w->arena);
    vec_push(s->scratch, next, ((Embedded){.type = type, .outer = e, .index = index, .depth = e->depth + 1,
                                           .is_indirect = e->is_indirect || is_pointer,
                                           .is_multiple = e->is_multiple}));
}

static void search_type(Search *s, const Embedded *e, EmbeddedVec *next)
{
    Type *type = types_unalias(e->type);
    if (type->kind == TYPE_NAMED) {
        if (map_has(&s->seen, type))
            return;
        if (e->outer) // a type that embeds itself is met again at most once
            map_put(s->scratch, &s->seen, type, type);
        int index;
        Object *m = method_of(s->w, (Named *)type, s->package, s->name, &index);
        if (m) {
            found(s, m, e, index, e->is_indirect);
            return;
        }
    }
    Type *u = under(type);
    if (u->kind == TYPE_STRUCT) {
        const ObjectVec *fields = &((Struct *)u)->fields;
        for (int i = 0; i < fields->len; i++)
            if (same_name(fields->data[i], s->package, s->name))
                found(s, fields->data[i], e, i, e->is_indirect);
            else if (s->count == 0 && fields->data[i]->is_embedded)
                look_deeper(s, e, fields->data[i], i, next);
    } else if (u->kind == TYPE_INTERFACE) {
        const ObjectVec *methods = &types_type_set((Interface *)u)->methods;
        for (int i = 0; i < methods->len; i++)
            if (same_name(methods->data[i], s->package, s->name))
                found(s, methods->data[i], e, i, true);
    }
}

static Lookup lookup(World *w, Type *t, Package *package, const Atom *name)
{
    Search s = {.w = w, .package = package, .name = name};
    bool is_pointer;
    Type *base = types_deref(t, &is_pointer);
    if (is_blank_name(name) || (is_pointer && under(base)->kind == TYPE_INTERFACE))
        return s.found; // a pointer to an interface has no methods
    Embedded start = {.type = base, .is_indirect = is_pointer};
    EmbeddedVec level = {.data = &start, .len = 1};
    while (level.len && !s.count) {
        EmbeddedVec next = {0};
        for (int i = 0; i < level.len; i++)
            search_type(&s, &level.data[i], &next);
        level = next;
    }
    arena_free(s.scratch);
    return s.count > 1 ? (Lookup){.is_ambiguous = true} : s.found;
}

Lookup types_lookup(World *w, Type *t, bool addressable, Package *package, const Atom *name)
{
    // A defined pointer type has the fields, not the methods, of what it points to.
    Type *named = types_unalias(t);
    if (named->kind == TYPE_NAMED && under(named)->kind == TYPE_POINTER) {
        Lookup l = lookup(w, under(named), package, name);
        if (l.object && l.object->kind == OBJECT_FUNC)
            return (Lookup){0};
        return l;
    }
    Lookup l = lookup(w, t, package, name);
    if (!l.object && types_is_type_param(t)) { // fields of a type parameter's core type are not selectable; methods are
        return l;
    }
    if (l.object && l.object->kind == OBJECT_FUNC && !addressable) {
        Signature *sig = (Signature *)l.object->type;
        bool pointer_receiver = l.object->has_pointer_receiver;
        if (sig && sig->receiver && sig->receiver->type)
            types_deref(sig->receiver->type, &pointer_receiver);
        if (pointer_receiver && !l.is_indirect)
            return (Lookup){.is_indirect = true};
    }
    return l;
}

// ---- implementing interfaces

Object *missing_method(World *w, Type *t, Interface *iface, bool static_, bool *wrong_type)
{
    const TypeSet *want = types_type_set(iface);
    *wrong_type = false;
    if (want->methods.len == 0)
        return NULL;
    Type *u = under(t);
    if (u->kind == TYPE_INTERFACE) {
        const TypeSet *have = types_type_set((Interface *)u);
        for (int i = 0; i < want->methods.len; i++) {
            Object *m = want->methods.data[i], *f = NULL;
            for (int k = 0; k < have->methods.len && !f; k++)
                if (same_name(have->methods.data[k], m->package, m->name))
                    f = have->methods.data[k];
            if (!f) {
                if (!static_)
                    continue;
                return m;
            }
            if (!types_identical(f->type, m->type)) {
                *wrong_type = true;
                return m;
            }
        }
        return NULL;
    }
    for (int i = 0; i < want->methods.len; i++) {
        Object *m = want->methods.data[i];
        Lookup l = types_lookup(w, t, false, m->package, m->name);
        if (!l.object || l.object->kind != OBJECT_FUNC)
            return m;
        if (!l.object->type || !m->type)
            continue;
        if (!types_identical(l.object->type, m->type)) {
            *wrong_type = true;
            return m;
        }
    }
    return NULL;
}

bool types_implements(World *w, Type *t, Type *iface)
{
    Type *u = under(iface);
    bool wrong;
    return u->kind == TYPE_INTERFACE && !missing_method(w, t, (Interface *)u, true, &wrong);
}

// ---- method sets

typedef struct MethodSetBuilder {
    World *w;
    Arena *arena;
    Type *t;
    SelectionVec result;
    Map seen;
} MethodSetBuilder;

static void collect_methods(MethodSetBuilder *b, Type *t, int depth)
{
    bool pointer;
    t = types_unalias(types_deref(t, &pointer));
    if (depth >= LIMIT_EMBEDDING || (t->kind == TYPE_NAMED && map_has(&b->seen, t)))
        return;
    map_put(b->arena, &b->seen, t, t);
    ObjectVec names = {0};
    if (t->kind == TYPE_NAMED)
        names = ((Named *)t)->origin->methods;
    Type *u = under(t);
    if (u->kind == TYPE_INTERFACE)
        names = types_type_set((Interface *)u)->methods;
    for (int i = 0; i < names.len; i++) {
        Lookup l = types_lookup(b->w, b->t, false, names.data[i]->package, names.data[i]->name);
        if (!l.object || l.object->kind != OBJECT_FUNC)
            continue;
        bool known = false;
        for (int k = 0; k < b->result.len; k++)
            known |= b->result.data[k].object == l.object;
        if (!known)
            vec_push(b->arena, &b->result,
                     (Selection){.kind = SELECT_METHOD_VALUE,
                                 .object = l.object,
                                 .receiver = b->t,
                                 .is_indirect = l.is_indirect,
                                 .path_len = l.path_len,
                                 .path = (int *)(uintptr_t)l.path});
    }
    if (u->kind == TYPE_STRUCT)
        for (int i = 0; i < ((Struct *)u)->fields.len; i++)
            if (((Struct *)u)->fields.data[i]->is_embedded)
                collect_methods(b, ((Struct *)u)->fields.data[i]->type, depth + 1);
}

SelectionVec types_method_set(World *w, Arena *arena, Type *t)
{
    MethodSetBuilder b = {.w = w, .arena = arena, .t = t};
    collect_methods(&b, t, 0);
    return b.result;
}

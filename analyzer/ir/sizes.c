// Types that are right but too large for the compiler (cmd/compile/internal/types/size.go). It says so where it first
// needs such a type: at the variable, function or type being declared, declarations in order before bodies. Few programs have
// one: all types that came into being are looked at first, and only if one of them is too large it is looked for where it is.

#include "ir.h"

static const int64_t MAX_WIDTH = INT64_C(1) << 50, MAX_CHANNEL_ELEMENT = INT64_C(1) << 16, MAX_MAP_PART = INT64_C(1) << 31;

typedef struct Sizes {
    World *world;
    Package *package;
    Diagnostics *diagnostics;
    Arena *scratch;
    struct Extent *extents; // of the new types, by id from first_id on
    uint32_t first_id;
    int extent_count;
    int instances;          // of generic types, that were met
    bool has_too_many_instances;
    Pos here;               // of the variable, declaration or expression whose type is being looked at
    Map seen;               // the others' : Type -> its Extent
} Sizes;

typedef struct Extent { // of a type as it is spelled out
    uint32_t parts : 18;  // up to more than LIMIT_TYPE_PARTS; what it has twice counts twice
    uint32_t height : 12; // types nested in each other
    bool has_params : 1;  // type parameters: of no size yet
    bool is_seen : 1;
} Extent;

static Extent visit_type(Sizes *s, Type *t, Pos pos);

static int64_t size_of(const Sizes *s, Type *t) { return types_layout(s->world, t).size_bytes; }

static void complain(const Sizes *s, Pos pos, const char *message)
{
    diagnostics_add(s->diagnostics, DIAGNOSTIC_TYPE, pos, false, "%s", message);
}

// Said once: what such a type consists of is not looked at. A few lines can ask for a million of them, each with a text of its own, where gc
// works for minutes.
static void complain_of_instances(Sizes *s)
{
    if (!s->has_too_many_instances)
        complain(s, s->here, arena_format(s->world->arena, "more than %d instances of generic types", LIMIT_INSTANCES));
    s->has_too_many_instances = true;
}

static Extent joined(Extent a, Extent b)
{
    uint32_t parts = a.parts + b.parts;
    return (Extent){.height = a.height > b.height ? a.height : b.height,
                    .parts = parts > LIMIT_TYPE_PARTS ? LIMIT_TYPE_PARTS + 1 : parts,
                    .has_params = a.has_params || b.has_params};
}

static Extent visit_vars(Sizes *s, const ObjectVec *vars, Pos pos)
{
    Extent all = {0};
    for (int i = 0; i < vars->len; i++)
        all = joined(all, visit_type(s, vars->data[i]->type, pos));
    return all;
}

static const char *qualifier(void *own, Package *p) { return p == own ? "" : p->name->text; }

static Extent visit_array(Sizes *s, Array *a, Pos pos)
{
    Extent extent = visit_type(s, a->element, pos);
    if (extent.has_params)
        return extent;
    int64_t element = size_of(s, a->element);
    if (element >= 0 && (element == 0 || a->length <= (MAX_WIDTH - 1) / element))
        return extent;
    Buf text = buf_new(s->world->arena);
    buf_str(&text, "type ");
    types_write(&text, (Type *)a, qualifier, s->package);
    buf_str(&text, " larger than address space");
    complain(s, pos, buf_text(&text));
    return extent;
}

static Extent visit_map(Sizes *s, MapOf *m, Pos pos)
{
    Extent element = visit_type(s, m->element, pos);
    Extent extent = joined(element, visit_type(s, m->key, pos));
    if (extent.has_params)
        return extent;
    if (size_of(s, m->element) >= MAX_MAP_PART)
        complain(s, pos, "map element type too large");
    if (size_of(s, m->key) >= MAX_MAP_PART)
        complain(s, pos, "map key type too large");
    return extent;
}

static Extent visit_parts(Sizes *s, Type *t, Pos pos)
{
    Extent extent = {0};
    switch (t->kind) {
    case TYPE_NAMED: {
        const Named *n = (const Named *)t;
        for (int i = 0; n->type_args && i < n->type_args->len; i++)
            extent = joined(extent, visit_type(s, n->type_args->at[i], pos));
        if (extent.has_params || (types_is_generic(t) && !n->type_args))
            return extent;
        Pos place = n->object->package == s->package ? n->object->pos : pos;
        s->instances += n->type_args != NULL;
        if (s->instances > LIMIT_INSTANCES)
            complain_of_instances(s);
        else
            visit_type(s, types_underlying(t), place);
        return extent;
    }
    case TYPE_ARRAY: return visit_array(s, (Array *)t, pos);
    case TYPE_CHAN:
        extent = visit_type(s, ((Chan *)t)->element, pos);
        if (!extent.has_params && size_of(s, ((Chan *)t)->element) >= MAX_CHANNEL_ELEMENT)
            complain(s, pos, "channel element type too large (>64kB)");
        return extent;
    case TYPE_MAP: return visit_map(s, (MapOf *)t, pos);
    case TYPE_POINTER: return visit_type(s, ((Pointer *)t)->base, pos);
    case TYPE_SLICE: return visit_type(s, ((Slice *)t)->element, pos);
    case TYPE_STRUCT: return visit_vars(s, &((Struct *)t)->fields, pos);
    case TYPE_TUPLE: return visit_vars(s, &((Tuple *)t)->vars, pos);
    case TYPE_SIGNATURE:
        extent = visit_type(s, (Type *)((Signature *)t)->params, pos);
        return joined(extent, visit_type(s, (Type *)((Signature *)t)->results, pos));
    default: return extent;
    }
}

static Extent *extent_of(Sizes *s, Type *t)
{
    if (t->id >= s->first_id && t->id - s->first_id < (uint32_t)s->extent_count)
        return &s->extents[t->id - s->first_id];
    void **slot = map_slot(s->scratch, &s->seen, t);
    if (!*slot)
        *slot = NEW(s->scratch, Extent);
    return *slot;
}

static Extent visit_type(Sizes *s, Type *t, Pos pos)
{
    t = t ? types_unalias(t) : NULL;
    if (!t)
        return (Extent){0};
    if (t->kind == TYPE_BASIC)
        return (Extent){.height = 1, .parts = 1};
    if (t->kind == TYPE_PARAM)
        return (Extent){.has_params = true};
    Extent *extent = extent_of(s, t);
    if (extent->is_seen)
        return *extent;
    extent->is_seen = true;
    *extent = joined(visit_parts(s, t, pos), (Extent){.parts = 1});
    extent->is_seen = true;
    if (++extent->height > LIMIT_TYPE_NESTING || extent->parts > LIMIT_TYPE_PARTS) {
        complain(s, pos, arena_format(s->world->arena, "type nested too deeply, or of more than %d parts", LIMIT_TYPE_PARTS));
        *extent = (Extent){.has_params = extent->has_params, .is_seen = true}; // said once
    }
    return *extent;
}

static void visit_at(Sizes *s, Type *t, Pos pos)
{
    s->here = pos;
    visit_type(s, t, pos);
}

static bool is_expression(const Node *n) { return n->kind >= NODE_BAD_EXPR && n->kind <= NODE_CHAN_TYPE; }

static bool visit_body(Node *n, void *context)
{
    Sizes *s = context;
    Name *name = (Name *)n;
    if (n->kind == NODE_NAME && name->object && name->object->kind == OBJECT_VAR)
        visit_at(s, name->object->type, n->pos);
    else if (is_expression(n) && n->mode != MODE_INVALID && n->mode != MODE_TYPE)
        visit_at(s, ((Expr *)n)->type, n->pos);
    return node_each_child(n, visit_body, s);
}

static bool is_generic(const FuncDecl *f)
{
    const Object *o = f->name->object;
    const Signature *sig = o && o->type ? (const Signature *)o->type : NULL;
    return !sig || sig->type_params || sig->receiver_type_params;
}

static void visit_names(Sizes *s, const NameVec *names)
{
    for (int i = 0; i < names->len; i++)
        if (names->data[i]->object)
            visit_at(s, names->data[i]->object->type, names->data[i]->pos);
}

static void visit_declaration(Sizes *s, const Decl *d)
{
    if (d->kind == NODE_VAR_DECL) {
        visit_names(s, &((const VarDecl *)d)->names);
    } else if (d->kind == NODE_TYPE_DECL) {
        const Name *name = ((const TypeDecl *)d)->name;
        if (name->object && !types_is_generic(name->object->type))
            visit_at(s, name->object->type, name->pos);
    } else if (d->kind == NODE_FUNC_DECL && !is_generic((const FuncDecl *)d)) {
        const Name *name = ((const FuncDecl *)d)->name;
        visit_at(s, name->object->type, name->pos);
    }
}

static void visit_where_they_are(Sizes *s)
{
    const Package *package = s->package;
    for (int i = 0; i < package->files.len; i++)
        for (int k = 0; k < package->files.data[i]->decls.len; k++)
            visit_declaration(s, package->files.data[i]->decls.data[k]);
    for (int i = 0; i < package->files.len; i++)
        for (int k = 0; k < package->files.data[i]->decls.len; k++) {
            FuncDecl *f = (FuncDecl *)package->files.data[i]->decls.data[k];
            if (f->kind == NODE_FUNC_DECL && f->body && !is_generic(f))
                visit_body((Node *)f->body, s);
        }
}

void ir_check_sizes(World *world, Package *package, NewTypes *new_types, Diagnostics *diagnostics)
{
    TypeVec *list = &new_types->list;
    if (!list->len)
        return;
    Arena *scratch = arena_new_from(world->arena);
    Diagnostics unplaced = {.arena = scratch};
    Sizes any = {.world = world, .package = package, .diagnostics = &unplaced, .scratch = scratch,
                 .extents = NEW_ARRAY(scratch, Extent, list->len), .first_id = list->data[0]->id, .extent_count = list->len};
    for (int i = 0; i < list->len; i++) // more come when the underlying type of an instance is made
        visit_type(&any, list->data[i], NO_POS);
    if (unplaced.list.len) {
        Sizes placed = {.world = world, .package = package, .diagnostics = diagnostics, .scratch = scratch};
        visit_where_they_are(&placed);
    }
    arena_free(scratch);
}

// Types that are right but too large for the compiler (cmd/compile/internal/types/size.go). It says so where it first
// needs such a type: at the variable, function or type being declared, declarations in order before bodies.

#include "ir.h"

static const int64_t MAX_WIDTH = INT64_C(1) << 50, MAX_CHANNEL_ELEMENT = INT64_C(1) << 16, MAX_MAP_PART = INT64_C(1) << 31;

typedef struct Sizes {
    World *world;
    Package *package;
    Diagnostics *diagnostics;
    Map seen; // Type -> itself
} Sizes;

static void visit_type(Sizes *s, Type *t, Pos pos);

static int64_t size_of(const Sizes *s, Type *t) { return types_layout(s->world, t).size_bytes; }

static void complain(const Sizes *s, Pos pos, const char *message)
{
    diagnostics_add(s->diagnostics, DIAGNOSTIC_TYPE, pos, false, "%s", message);
}

static void visit_vars(Sizes *s, const ObjectVec *vars, Pos pos)
{
    for (int i = 0; i < vars->len; i++)
        visit_type(s, vars->data[i]->type, pos);
}

static const char *qualifier(void *own, Package *p) { return p == own ? "" : p->name->text; }

static void visit_array(Sizes *s, Array *a, Pos pos)
{
    visit_type(s, a->element, pos);
    int64_t element = size_of(s, a->element);
    if (element >= 0 && (element == 0 || a->length <= (MAX_WIDTH - 1) / element))
        return;
    Buf text = buf_new(s->world->arena);
    buf_str(&text, "type ");
    types_write(&text, (Type *)a, qualifier, s->package);
    buf_str(&text, " larger than address space");
    complain(s, pos, buf_text(&text));
}

static void visit_map(Sizes *s, MapOf *m, Pos pos)
{
    visit_type(s, m->element, pos);
    visit_type(s, m->key, pos);
    if (size_of(s, m->element) >= MAX_MAP_PART)
        complain(s, pos, "map element type too large");
    if (size_of(s, m->key) >= MAX_MAP_PART)
        complain(s, pos, "map key type too large");
}

static void visit_type(Sizes *s, Type *t, Pos pos)
{
    t = t ? types_unalias(t) : NULL;
    if (!t || map_has(&s->seen, t) || t->kind == TYPE_PARAM || types_mentions_type_params(t))
        return;
    map_put(s->world->arena, &s->seen, t, t);
    switch (t->kind) {
    case TYPE_NAMED: {
        const Named *n = (const Named *)t;
        visit_type(s, types_underlying(t), n->object->package == s->package ? n->object->pos : pos);
        break;
    }
    case TYPE_ARRAY: visit_array(s, (Array *)t, pos); break;
    case TYPE_CHAN:
        visit_type(s, ((Chan *)t)->element, pos);
        if (size_of(s, ((Chan *)t)->element) >= MAX_CHANNEL_ELEMENT)
            complain(s, pos, "channel element type too large (>64kB)");
        break;
    case TYPE_MAP: visit_map(s, (MapOf *)t, pos); break;
    case TYPE_POINTER: visit_type(s, ((Pointer *)t)->base, pos); break;
    case TYPE_SLICE: visit_type(s, ((Slice *)t)->element, pos); break;
    case TYPE_STRUCT: visit_vars(s, &((Struct *)t)->fields, pos); break;
    case TYPE_TUPLE: visit_vars(s, &((Tuple *)t)->vars, pos); break;
    case TYPE_SIGNATURE:
        visit_type(s, (Type *)((Signature *)t)->params, pos);
        visit_type(s, (Type *)((Signature *)t)->results, pos);
        break;
    default: break;
    }
}

static bool is_expression(const Node *n) { return n->kind >= NODE_BAD_EXPR && n->kind <= NODE_CHAN_TYPE; }

static bool visit_body(Node *n, void *context)
{
    Sizes *s = context;
    Name *name = (Name *)n;
    if (n->kind == NODE_NAME && name->object && name->object->kind == OBJECT_VAR)
        visit_type(s, name->object->type, n->pos);
    else if (is_expression(n) && n->mode != MODE_INVALID && n->mode != MODE_TYPE)
        visit_type(s, ((Expr *)n)->type, n->pos);
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
            visit_type(s, names->data[i]->object->type, names->data[i]->pos);
}

static void visit_declaration(Sizes *s, const Decl *d)
{
    if (d->kind == NODE_VAR_DECL) {
        visit_names(s, &((const VarDecl *)d)->names);
    } else if (d->kind == NODE_TYPE_DECL) {
        const Name *name = ((const TypeDecl *)d)->name;
        if (name->object && !types_is_generic(name->object->type))
            visit_type(s, name->object->type, name->pos);
    } else if (d->kind == NODE_FUNC_DECL && !is_generic((const FuncDecl *)d)) {
        const Name *name = ((const FuncDecl *)d)->name;
        visit_type(s, name->object->type, name->pos);
    }
}

void ir_check_sizes(World *world, Package *package, Diagnostics *diagnostics)
{
    Sizes s = {.world = world, .package = package, .diagnostics = diagnostics};
    for (int i = 0; i < package->files.len; i++)
        for (int k = 0; k < package->files.data[i]->decls.len; k++)
            visit_declaration(&s, package->files.data[i]->decls.data[k]);
    for (int i = 0; i < package->files.len; i++)
        for (int k = 0; k < package->files.data[i]->decls.len; k++) {
            FuncDecl *f = (FuncDecl *)package->files.data[i]->decls.data[k];
            if (f->kind == NODE_FUNC_DECL && f->body && !is_generic(f))
                visit_body((Node *)f->body, &s);
        }
}

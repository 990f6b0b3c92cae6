// Struct types (spec: "Struct types"; types2/struct.go).

#include "internal.h"

static void check_embedded(Checker *c, void *a, void *b)
{
    bool is_pointer;
    Type *t = types_deref(a, &is_pointer), *u = under(t);
    const char *what = NULL;
    if (u->kind == TYPE_BASIC && ((Basic *)u)->basic_kind == BASIC_UNSAFE_POINTER)
        what = "unsafe.Pointer";
    else if (u->kind == TYPE_POINTER)
        what = "a pointer";
    else if (types_is_type_param(t))
        what = "a (pointer to a) type parameter";
    else if (u->kind == TYPE_INTERFACE && is_pointer)
        what = "a pointer to an interface";
    if (what)
        check_error(c, start_of(b), "embedded field type cannot be %s", what);
}

static Expr *pointer_base(Expr *e)
{
    Operation *o = (Operation *)e;
    return e->kind == NODE_OPERATION && o->op == OP_MUL && !o->y ? o->x : NULL;
}

// The name that a field without one has: T of T, *T, p.T, T[P]. NULL: it is no such type.
static Name *embedded_name(Expr *e)
{
    Expr *base = pointer_base(e);
    if (base)
        return pointer_base(base) ? NULL : embedded_name(base);
    switch (e->kind) {
    case NODE_NAME: return (Name *)e;
    case NODE_SELECTOR_EXPR: return ((SelectorExpr *)e)->selector;
    case NODE_INDEX_EXPR: return embedded_name(((IndexExpr *)e)->x);
    default: return NULL;
    }
}

static const Atom *tag_text(Checker *c, const BasicLit *lit)
{
    size_t length = 0;
    if (lit->is_bad)
        return NULL;
    if (lit->literal_kind != LITERAL_STRING) {
        Buf quoted = buf_new(c->arena);
        buf_quote(&quoted, lit->text->text, lit->text->length);
        check_error(c, start_of(lit), "invalid syntax tree: incorrect tag syntax: %s", buf_text(&quoted));
        return NULL;
    }
    const char *text = const_string_value(const_string_literal(c->arena, lit->text->text, lit->text->length), &length);
    return length ? atom(c->w->atoms, text, length) : NULL; // an empty tag is no tag
}

typedef struct StructBuilder {
    Struct *type;
    const Atom **tags;
    int max_fields;
    Map seen;
} StructBuilder;

static void add_field(Checker *c, StructBuilder *b, Field *f, Name *name, Type *type, const Atom *tag)
{
    Object *o = types_new_var(c->w, VAR_FIELD, name->pos, c->package, name->text, type);
    o->is_embedded = !f->name;
    o->color = COLOR_BLACK;
    f->object = o;
    if (f->name)
        f->name->object = o;
    if (!is_blank_name(name->text)) {
        Object *other = map_get(&b->seen, name->text);
        if (other) {
            check_error(c, name->pos, "%s redeclared\n\t%s: other declaration of %s", name->text->text,
                        position_text(c, other->pos), name->text->text);
            return;
        }
        map_put(c->scratch, &b->seen, name->text, o);
    }
    vec_push(c->arena, &b->type->fields, o);
    if (!tag)
        return;
    if (!b->tags)
        b->tags = NEW_ARRAY(c->arena, const Atom *, b->max_fields);
    b->tags[b->type->fields.len - 1] = tag;
}

void check_struct_type(Checker *c, Struct *t, StructType *e)
{
    StructBuilder b = {.type = t, .max_fields = e->fields.len};
    Type *type = NULL;
    for (int i = 0; i < e->fields.len; i++) {
        Field *f = e->fields.data[i];
        if (i == 0 || f->field_type != e->fields.data[i - 1]->field_type)
            type = check_var_type(c, f->field_type);
        const Atom *tag = i < e->tags.len && e->tags.data[i] ? tag_text(c, e->tags.data[i]) : NULL;
        Name *name = f->name ? f->name : embedded_name(f->field_type);
        if (!name) {
            check_error(c, start_of(f->field_type), "invalid syntax tree: invalid embedded field type %s",
                        expr_str(c, f->field_type));
            continue;
        }
        add_field(c, &b, f, name, type, tag);
        if (!f->name)
            check_later(c, check_embedded, type, f->field_type);
    }
    t->tags = b.tags;
}

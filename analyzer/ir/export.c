// What importers of this package get to know: costs and parameter tags of its functions, and which bodies they can inline.
//
// A body travels only if something in the package's export data refers to it. From the exported objects on, everything
// they mention is followed: the types of their declarations, the bodies that come with them, the types and objects
// those use. A reached function's body comes along if it is this package's, or was inlined here; a reached type brings
// its methods. Rules: noder/unified.go writeUnifiedExport, noder/linker.go.

#include "internal.h"

typedef struct Exporter {
    IrUnit *unit;
    Arena *scratch;
    Map seen;       // objects and types already followed
    Map inlinable;  // Object -> IrFunc: functions whose body may travel
    VEC(Object *) objects; // to follow
} Exporter;

static void follow_type(Exporter *e, Type *t);

static bool first_visit(Exporter *e, const void *key)
{
    if (!key || map_has(&e->seen, key))
        return false;
    map_put(e->scratch, &e->seen, key, e);
    return true;
}

static void follow_object(Exporter *e, Object *o)
{
    if (!o || !o->package || !first_visit(e, o))
        return;
    if (o->package == e->unit->package)
        o->is_known_abroad = true;
    vec_push(e->scratch, &e->objects, o);
}

static void follow_list(Exporter *e, const TypeList *list)
{
    for (int i = 0; list && i < list->len; i++)
        follow_type(e, list->at[i]);
}

static void follow_vars(Exporter *e, const ObjectVec *vars)
{
    for (int i = 0; i < vars->len; i++)
        follow_type(e, vars->data[i]->type);
}

static void follow_signature(Exporter *e, Signature *s)
{
    follow_list(e, s->type_params);
    if (s->receiver)
        follow_type(e, s->receiver->type);
    follow_vars(e, &s->params->vars);
    follow_vars(e, &s->results->vars);
}

static void follow_type(Exporter *e, Type *t)
{
    if (!t || t->kind == TYPE_BASIC || !first_visit(e, t))
        return;
    switch (t->kind) {
    case TYPE_ARRAY: follow_type(e, ((Array *)t)->element); break;
    case TYPE_SLICE: follow_type(e, ((Slice *)t)->element); break;
    case TYPE_POINTER: follow_type(e, ((Pointer *)t)->base); break;
    case TYPE_CHAN: follow_type(e, ((Chan *)t)->element); break;
    case TYPE_MAP: follow_type(e, ((MapOf *)t)->key), follow_type(e, ((MapOf *)t)->element); break;
    case TYPE_TUPLE: follow_vars(e, &((Tuple *)t)->vars); break;
    case TYPE_STRUCT: follow_vars(e, &((Struct *)t)->fields); break;
    case TYPE_SIGNATURE: follow_signature(e, (Signature *)t); break;
    case TYPE_INTERFACE: {
        Interface *i = (Interface *)t;
        follow_vars(e, &i->methods);
        for (int k = 0; k < i->embeddeds.len; k++)
            follow_type(e, i->embeddeds.data[k]);
        break;
    }
    case TYPE_UNION: {
        Union *u = (Union *)t;
        for (int k = 0; k < u->terms.len; k++)
            follow_type(e, u->terms.data[k].type);
        break;
    }
    case TYPE_NAMED: follow_object(e, ((Named *)t)->object), follow_list(e, ((Named *)t)->type_args); break;
    case TYPE_ALIAS: follow_object(e, ((Alias *)t)->object), follow_list(e, ((Alias *)t)->type_args), follow_type(e, ((Alias *)t)->actual); break;
    case TYPE_PARAM: follow_type(e, ((TypeParam *)t)->constraint); break;
    default: break;
    }
}

static bool is_package_level(const Object *o)
{
    switch (o->kind) {
    case OBJECT_FUNC: return true;
    case OBJECT_VAR: return o->var_kind == VAR_PACKAGE;
    default: return false; // types come with the expression's type, constants as values
    }
}

// What a body's syntax mentions.
static bool follow_node(Node *n, void *context)
{
    Exporter *e = context;
    if (node_class(n->kind) == CLASS_EXPR) {
        Expr *x = (Expr *)n;
        follow_type(e, x->type);
        if (x->mode == MODE_CONSTANT && x->value)
            return true;
        if (n->kind == NODE_NAME) {
            Name *name = (Name *)n;
            if (name->object && is_package_level(name->object))
                follow_object(e, name->object);
            if (name->instance)
                follow_list(e, name->instance->type_args);
        } else if (n->kind == NODE_SELECTOR_EXPR) {
            Selection *s = ((SelectorExpr *)n)->selection;
            if (s && s->kind != SELECT_FIELD)
                follow_signature(e, (Signature *)s->object->type); // through embedded fields: the declared receiver's type
        }
    }
    return node_each_child(n, follow_node, e);
}

static bool is_generic_signature(const Signature *s)
{
    return (s->type_params && s->type_params->len) || (s->receiver_type_params && s->receiver_type_params->len);
}

static void follow_body(Exporter *e, Object *function)
{
    bool is_generic = is_generic_signature((Signature *)function->type);
    if (!is_generic && !map_has(&e->inlinable, function))
        return;
    if (!is_generic)
        map_put(e->unit->world->arena, &e->unit->package->exported_bodies, function, function);
    if (function->declaration && function->declaration->body)
        follow_node((Node *)function->declaration->body, e);
}

static void follow_named(Exporter *e, Object *type_name)
{
    Named *t = (Named *)type_name->type;
    if (t->kind != TYPE_NAMED) {
        follow_type(e, (Type *)t);
        return;
    }
    follow_list(e, t->type_params);
    follow_type(e, t->from_rhs);
    follow_type(e, t->underlying);
    for (int i = 0; i < t->methods.len; i++) {
        Object *m = t->methods.data[i];
        follow_signature(e, (Signature *)m->type);
        if (!types_is_interface((Type *)t))
            follow_body(e, m);
    }
}

static void follow(Exporter *e)
{
    while (e->objects.len) {
        Object *o = vec_pop(&e->objects);
        if (o->kind == OBJECT_TYPE_NAME) {
            follow_named(e, o);
            continue;
        }
        follow_type(e, o->type);
        if (o->kind == OBJECT_FUNC)
            follow_body(e, o);
    }
}

static void offer_body(Exporter *e, IrFunc *fn)
{
    if (fn && fn->object && fn->inl && (fn->is_local || fn->inl->have_dcl))
        map_put(e->scratch, &e->inlinable, fn->object, fn);
}

static void write_facts(IrUnit *unit, IrFunc *fn)
{
    int params = (fn->receiver_type ? 1 : 0) + fn->type->param_count;
    FuncFacts *facts = arena_alloc(unit->world->arena, sizeof(FuncFacts) + sizeof(Atom *) * (size_t)params);
    facts->note_count = params;
    for (int k = 0; k < params && fn->notes; k++)
        facts->notes[k] = fn->notes[k];
    if (fn->inl) {
        facts->is_inlinable = true;
        facts->cost = fn->inl->cost;
        facts->can_delay_results = fn->inl->can_delay_results;
    }
    fn->object->facts = facts;
}

void ir_export(IrUnit *unit)
{
    Exporter e = {.unit = unit, .scratch = arena_new_from(unit->world->arena)};
    for (int i = 0; i < unit->funcs.len; i++) {
        IrFunc *fn = unit->funcs.data[i];
        if (!fn->object || fn->dict || fn->object->package != unit->package)
            continue;
        write_facts(unit, fn);
        offer_body(&e, fn);
    }
    for (int i = 0; i < unit->ir->object_funcs.len; i++)
        offer_body(&e, unit->ir->object_funcs.entries[i].value);
    for (int i = 0; i < unit->ir->by_link.len; i++) {
        IrType *t = unit->ir->by_link.entries[i].value;
        for (int k = 0; k < t->method_count; k++)
            offer_body(&e, t->methods[k].fn);
    }
    Map *names = &unit->package->scope->names;
    for (int i = 0; i < names->len; i++) {
        Object *o = names->entries[i].value;
        if (object_is_exported(o))
            follow_object(&e, o);
    }
    follow(&e);
    arena_free(e.scratch);
}

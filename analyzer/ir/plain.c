// All declared types are taken for plain, until none mentions one that isn't (plain.h).

#include "plain.h"

typedef VEC(Named *) NamedVec;

static bool is_plain(const Type *t);

static bool all_plain(const ObjectVec *objects)
{
    for (int i = 0; i < objects->len; i++)
        if (!is_plain(objects->data[i]->type))
            return false;
    return true;
}

// An unnamed struct with embedded fields has methods, and wrappers, of its own.
static bool is_plain_struct(const Struct *s)
{
    for (int i = 0; i < s->fields.len; i++)
        if (s->fields.data[i]->is_embedded)
            return false;
    return all_plain(&s->fields);
}

static bool is_plain_interface(const Interface *interface)
{
    for (int i = 0; i < interface->embeddeds.len; i++)
        if (!is_plain(interface->embeddeds.data[i]))
            return false;
    return all_plain(&interface->methods);
}

static bool is_plain(const Type *t)
{
    t = types_unalias((Type *)(uintptr_t)t);
    switch (t->kind) {
    case TYPE_BASIC: return true;
    case TYPE_NAMED: return ((const Named *)t)->is_plain;
    case TYPE_ARRAY: return is_plain(((const Array *)t)->element);
    case TYPE_SLICE: return is_plain(((const Slice *)t)->element);
    case TYPE_POINTER: return is_plain(((const Pointer *)t)->base);
    case TYPE_CHAN: return is_plain(((const Chan *)t)->element);
    case TYPE_MAP: return is_plain(((const MapOf *)t)->key) && is_plain(((const MapOf *)t)->element);
    case TYPE_STRUCT: return is_plain_struct((const Struct *)t);
    case TYPE_TUPLE: return all_plain(&((const Tuple *)t)->vars);
    case TYPE_SIGNATURE: return all_plain(&((const Signature *)t)->params->vars) && all_plain(&((const Signature *)t)->results->vars);
    case TYPE_INTERFACE: return is_plain_interface((const Interface *)t);
    default: return false; // type parameters, unions
    }
}

static bool has_plain_parts(World *world, Named *named)
{
    const Type *underlying = types_underlying((Type *)named);
    bool ok = underlying->kind == TYPE_STRUCT ? all_plain(&((const Struct *)underlying)->fields) : is_plain(underlying);
    for (int i = 0; ok && i < types_method_count(named); i++)
        ok = is_plain(types_method(world, named, i)->type);
    return ok;
}

static void add_declared_types(const World *world, Arena *arena, const Package *package, NamedVec *all)
{
    const Map *names = &package->scope->names;
    for (int i = 0; i < names->len; i++) {
        const Object *o = names->entries[i].value;
        Type *t = o->kind == OBJECT_TYPE_NAME ? o->type : NULL;
        if (t && t->kind == TYPE_NAMED && t != world->error_type && !((Named *)t)->type_params)
            vec_push(arena, all, (Named *)t);
    }
}

void ir_find_plain_types(World *world)
{
    Arena *arena = arena_new();
    NamedVec all = {0};
    for (int i = 0; i < world->packages.len; i++)
        add_declared_types(world, arena, world->packages.entries[i].value, &all);
    ((Named *)world->error_type)->is_plain = true;
    for (int i = 0; i < all.len; i++)
        all.data[i]->is_plain = true;
    for (bool changed = true; changed;) {
        changed = false;
        for (int i = 0; i < all.len; i++) {
            if (all.data[i]->is_plain && !has_plain_parts(world, all.data[i])) {
                all.data[i]->is_plain = false;
                changed = true;
            }
        }
    }
    arena_free(arena);
}

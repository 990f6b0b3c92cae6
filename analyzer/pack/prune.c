// What importers never read is let go before a pack is written, so that the image need not hold it.
//
// An importer looks at a package's scope, and from there at objects, types and facts; of the syntax it reads the bodies
// of generic functions, and of those that it can inline (some package's exported_bodies). All other bodies, which are
// most of the standard library, the declarations of types, variables and constants, and what is not exported and not
// led to by anything that is, served checking and analyzing the package itself.

#include "internal.h"
#include "../ir/ir.h"

typedef struct Pruner {
    Arena *scratch;
    Map inlinable;    // functions (Object) that some package can inline
    BlockStmt *left_out; // stands for a body, to be told from a function without one; has no position
} Pruner;

static bool is_generic(const Object *function)
{
    const Signature *s = (const Signature *)function->type;
    return s && ((s->type_params && s->type_params->len) || (s->receiver_type_params && s->receiver_type_params->len));
}

static void prune_function(Pruner *p, FuncDecl *d)
{
    d->checked_memory = (MemorySpan){0, 0}; // compact.c would take it for pointers
    Object *o = d->name->object;
    if (o && (is_generic(o) || map_has(&p->inlinable, o)))
        return;
    d->receiver = NULL;
    d->type_params = (FieldVec){0};
    d->signature = NULL;
    if (d->body)
        d->body = p->left_out;
}

// Importers can only name what is exported; what that leads to stays too, of which they are told that they can't.
static void prune_scope(Arena *arena, Scope *scope)
{
    Map all = scope->names;
    scope->names = (Map){0};
    for (int i = 0; i < all.len; i++)
        if (((Object *)all.entries[i].value)->is_known_abroad || object_is_exported(all.entries[i].value))
            map_put(arena, &scope->names, all.entries[i].key, all.entries[i].value);
}

static void prune_package(Pruner *p, Arena *arena, Package *package)
{
    for (int i = 0; i < package->files.len; i++) {
        DeclVec *decls = &package->files.data[i]->decls;
        for (int k = 0; k < decls->len; k++)
            if (decls->data[k]->kind == NODE_FUNC_DECL)
                prune_function(p, (FuncDecl *)decls->data[k]);
    }
    prune_scope(arena, package->scope);
    package->files = (SourceFileVec){0};
    package->init_order = (InitializerVec){0};
}

void pack_prune(World *world)
{
    Pruner p = {.scratch = arena_new(), .left_out = NEW(world->arena, BlockStmt)};
    p.left_out->kind = NODE_BLOCK_STMT;
    const Map *packages = &world->packages;
    for (int i = 0; i < packages->len; i++) {
        const Map *bodies = &((Package *)packages->entries[i].value)->exported_bodies;
        for (int k = 0; k < bodies->len; k++)
            map_put(p.scratch, &p.inlinable, bodies->entries[k].key, &p);
    }
    for (int i = 0; i < packages->len; i++)
        prune_package(&p, world->arena, packages->entries[i].value);
    arena_free(p.scratch);
}

// Interface literals that come back to themselves without a name between, which gc does not support
// (go.dev/issue/56103; noder/irgen.go cycleFinder).
//
//     type I = interface{ m() interface{ I } }    // the inner literal has I's method m, whose result is that literal
//
// Literals are noted as they are checked, outermost ones only. They are walked when everything else is right.

#include "internal.h"

typedef enum Visit { VISITING = 1, ACYCLIC } Visit; // of an interface; not in the map: not yet

typedef struct Walk {
    Arena *arena;
    Map visits; // Interface -> Visit
    VEC(Interface *) seen;
} Walk;

static bool reaches_itself(Walk *w, Type *t);

static bool any_reaches_itself(Walk *w, const ObjectVec *vars)
{
    for (int i = 0; i < vars->len; i++)
        if (reaches_itself(w, vars->data[i]->type))
            return true;
    return false;
}

static bool has_cycle(Walk *w, Interface *t) { return any_reaches_itself(w, &types_type_set(t)->methods); }

static bool interface_reaches_itself(Walk *w, Interface *t)
{
    if (!t->methods.len && !t->embeddeds.len)
        return false;
    Visit visit = (Visit)(uintptr_t)map_get(&w->visits, t);
    if (visit)
        return visit == VISITING;
    map_put(w->arena, &w->visits, t, (void *)(uintptr_t)VISITING);
    vec_push(w->arena, &w->seen, t);
    if (has_cycle(w, t))
        return true;
    map_put(w->arena, &w->visits, t, (void *)(uintptr_t)ACYCLIC);
    return false;
}

static bool reaches_itself(Walk *w, Type *t)
{
    t = types_unalias(t);
    switch (t->kind) {
    case TYPE_POINTER: return reaches_itself(w, ((Pointer *)t)->base);
    case TYPE_ARRAY: return reaches_itself(w, ((Array *)t)->element);
    case TYPE_SLICE: return reaches_itself(w, ((Slice *)t)->element);
    case TYPE_CHAN: return reaches_itself(w, ((Chan *)t)->element);
    case TYPE_MAP: return reaches_itself(w, ((MapOf *)t)->key) || reaches_itself(w, ((MapOf *)t)->element);
    case TYPE_STRUCT: return any_reaches_itself(w, &((Struct *)t)->fields);
    case TYPE_TUPLE: return any_reaches_itself(w, &((Tuple *)t)->vars);
    case TYPE_SIGNATURE:
        return any_reaches_itself(w, &((Signature *)t)->params->vars) ||
               any_reaches_itself(w, &((Signature *)t)->results->vars);
    case TYPE_INTERFACE: return interface_reaches_itself(w, (Interface *)t);
    default: return false; // a name breaks the cycle
    }
}

void note_interface_literal(Checker *c, Pos pos, Interface *t)
{
    vec_push(c->scratch, &c->interfaces, ((InterfaceLiteral){pos, t}));
}

void check_interface_cycles(Checker *c)
{
    Walk w = {.arena = c->scratch};
    int count = c->interfaces.len;
    InterfaceLiteral *all = c->interfaces.data;
    for (int i = 1; i < count; i++) // nearly in source order: types come first
        for (int k = i; k > 0 && pos_compare(&c->w->positions, all[k - 1].pos, all[k].pos) > 0; k--) {
            InterfaceLiteral swap = all[k];
            all[k] = all[k - 1];
            all[k - 1] = swap;
        }
    for (int i = 0; i < count; i++) {
        if (!has_cycle(&w, all[i].type))
            continue;
        check_error(c, all[i].pos,
                    "invalid recursive type: anonymous interface refers to itself (see https://go.dev/issue/56103)");
        for (int k = 0; k < w.seen.len; k++) // said once
            map_put(w.arena, &w.visits, w.seen.data[k], (void *)(uintptr_t)ACYCLIC);
    }
}

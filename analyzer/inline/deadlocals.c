// Locals that are assigned but never read lose their assignments (cmd/compile/internal/deadlocals), and with them
// what only they hold: function literals, mostly. Everything is looked at for that, so what the bodies refer to now is found too.

#include "internal.h"

typedef struct Body { // of a function or closure
    IrFunc *fn;
    IrFuncVec referred; // NULL: kept free for what an assignment that may be dead refers to
} Body;

typedef struct Assignment {
    struct Assignment *next; // to the same local
    Body *body;
    IrNode **lhs, **rhs;
    int place; // in body->referred, of what rhs refers to
} Assignment;

typedef struct Definitions { // IrName.opt
    IrName *name;
    Assignment *first, **end;
    bool is_used;
} Definitions;

typedef struct Finder {
    Arena *scratch;
    Body *body; // that is being looked at
    VEC(Body *) bodies;
    VEC(Definitions *) all;
} Finder;

static bool find(IrNode *n, void *context);

static void find_list(Finder *f, IrList *list)
{
    for (int i = 0; i < ir_len(list); i++) {
        ir_prefetch_item(list->at, i, list->len);
        find(list->at[i], f);
    }
}

static void find_body(Finder *f, IrFunc *fn)
{
    Body *around = f->body;
    f->body = NEW(f->scratch, Body);
    f->body->fn = fn;
    vec_push(f->scratch, &f->bodies, f->body);
    find_list(f, fn->body);
    f->body = around;
}

static void refer(Finder *f, IrFunc *fn)
{
    if (fn)
        vec_push(f->scratch, &f->body->referred, fn);
}

static bool is_local(IrName *n, bool blank_is_no_use)
{
    if (ir_is_blank(&n->node))
        return blank_is_no_use;
    return n->class == CLASS_AUTO || n->class == CLASS_PARAM;
}

static bool has_effects(const IrNode *n)
{
    if (!n)
        return false;
    if (ir_len(n->init))
        return true;
    return n->op != ONAME && n->op != OLITERAL && n->op != ONIL && n->op != OCLOSURE;
}

static Definitions *definitions(Finder *f, IrName *name)
{
    if (!name->opt) {
        Definitions *d = NEW(f->scratch, Definitions);
        d->name = name;
        d->end = &d->first;
        name->opt = d;
        vec_push(f->scratch, &f->all, d);
    }
    return name->opt;
}

static void use(Finder *f, IrName *name)
{
    name = ir_canonical(name);
    if (!is_local(name, false))
        return;
    Definitions *d = definitions(f, name);
    d->is_used = true;
    Assignment *waiting = d->first;
    d->first = NULL;
    for (Assignment *a = waiting; a; a = a->next) {
        if (!*a->rhs)
            continue;
        Body *around = f->body;
        f->body = a->body;
        if (ir_referred_by(*a->rhs))
            f->body->referred.data[a->place] = ir_referred_by(*a->rhs);
        find(*a->rhs, f);
        f->body = around;
    }
}

// What else than a name is assigned to has been looked at.
static void assign(Finder *f, IrNode **lhs, IrNode **rhs, bool blank_is_no_use)
{
    IrName *name = ir_name(*lhs);
    if (name)
        name = ir_canonical(name);
    if (name && is_local(name, blank_is_no_use) && !has_effects(*rhs)) {
        Definitions *d = definitions(f, name);
        if (!d->is_used) {
            Assignment *a = NEW(f->scratch, Assignment);
            *a = (Assignment){NULL, f->body, lhs, rhs, f->body->referred.len};
            *d->end = a;
            d->end = &a->next;
            if (*rhs && ir_referred_by(*rhs))
                vec_push(f->scratch, &f->body->referred, NULL);
            return;
        }
    }
    if (*rhs)
        find(*rhs, f);
}

static bool find(IrNode *n, void *context)
{
    Finder *f = context;
    if (!n)
        return false;
    refer(f, ir_referred_by(n));
    switch (n->op) {
    case OCLOSURE:
        find_list(f, n->init);
        for (int i = 0; i < n->fn->closure_vars.len; i++)
            use(f, n->fn->closure_vars.data[i]);
        find_body(f, n->fn);
        break;
    case ODCL: break;
    case ONAME: use(f, ir_name(n)); break;
    case OAS:
        // As gc: the statement's init holds only declarations.
        if (n->x->op != ONAME)
            find(n->x, f);
        assign(f, &n->x, &n->y, false);
        break;
    case OAS2: {
        bool any_named = false;
        for (int i = 0; i < ir_len(n->list); i++) {
            any_named |= !ir_is_blank(n->list->at[i]);
            if (n->list->at[i]->op != ONAME)
                find(n->list->at[i], f);
        }
        for (int i = 0; i < ir_len(n->list); i++)
            assign(f, &n->list->at[i], &n->list2->at[i], any_named);
        break;
    }
    default: ir_each_child(n, find, f);
    }
    return false;
}

struct DeadLocals {
    IrUnit *unit;
    IrNode *blank, *zero; // what is assigned instead, and to what
};

DeadLocals *dead_locals_new(IrUnit *unit)
{
    IrName *blank = NEW(unit->arena, IrName);
    blank->node.op = ONAME;
    blank->node.type = NEW(unit->arena, IrType);
    blank->node.type->kind = KIND_BLANK;
    ir_set_name(blank, atom_of(unit->atoms, "_"));
    DeadLocals *dead = NEW(unit->arena, DeadLocals);
    dead->unit = unit;
    dead->blank = &blank->node;
    dead->zero = ir_literal(unit, ir_autogenerated_pos(), unit->basic[KIND_INT], const_int64(unit->arena, 0));
    return dead;
}

void drop_dead_locals(DeadLocals *dead, IrFunc *fn)
{
    if (fn->closure && fn->closure_vars.len)
        return;
    Finder f = {.scratch = arena_new_from(dead->unit->world->arena)};
    find_body(&f, fn);
    for (int i = 0; i < f.all.len; i++) {
        Definitions *d = f.all.data[i];
        for (Assignment *a = d->first; a; a = a->next) {
            *a->lhs = dead->blank;
            *a->rhs = dead->zero;
        }
        if (d->first)
            d->name->definition = NULL;
        d->name->opt = NULL;
    }
    for (int i = 0; i < f.bodies.len; i++) {
        Body *b = f.bodies.data[i];
        ir_set_referred(dead->unit, b->fn, &b->referred);
    }
    arena_free(f.scratch);
}

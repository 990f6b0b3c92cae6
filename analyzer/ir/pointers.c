// Which pointer types are one type each.
//
// While it loads a package, gc keeps the type *T with T, so that it is made once (types.NewPtr). From then on, while it
// inlines, it keeps none (ssagen.InitConfig: NewPtrCacheEnabled): when *T was not made before, each &x and new(T) of a
// body that is inlined has a type of its own, as has each *T that its source writes, and devirtualization, which
// compares types by their addresses, takes them for different ones.

#include "internal.h"

typedef struct Known { // pointers that methods mention which the unit has not read (plain.h), but gc has while it
                       // loaded
    IrUnit *unit;
    Map *pointers; // Named -> itself
    Map seen;      // Named
} Known;

static void visit(Known *k, Type *t);

static void visit_all(Known *k, const ObjectVec *vars)
{
    for (int i = 0; i < vars->len; i++)
        visit(k, vars->data[i]->type);
}

static void visit_named(Known *k, Named *named)
{
    if (map_has(&k->seen, named) || !named->is_plain)
        return;
    map_put(k->unit->arena, &k->seen, named, named);
    for (int i = 0; i < types_method_count(named); i++) {
        Signature *method = (Signature *)types_method(k->unit->world, named, i)->type;
        visit(k, method->receiver->type);
        visit(k, (Type *)method);
    }
    visit(k, types_underlying((Type *)named));
}

// Types under type parameters don't come here: a plain type mentions none.
static void visit(Known *k, Type *t)
{
    t = types_unalias(t);
    switch (t->kind) {
    case TYPE_POINTER: {
        Type *base = types_unalias(((Pointer *)t)->base);
        if (base->kind == TYPE_NAMED)
            map_put(k->unit->arena, k->pointers, base, base);
        visit(k, base);
        break;
    }
    case TYPE_NAMED: visit_named(k, (Named *)t); break;
    case TYPE_ARRAY: visit(k, ((Array *)t)->element); break;
    case TYPE_SLICE: visit(k, ((Slice *)t)->element); break;
    case TYPE_CHAN: visit(k, ((Chan *)t)->element); break;
    case TYPE_MAP:
        visit(k, ((MapOf *)t)->key);
        visit(k, ((MapOf *)t)->element);
        break;
    case TYPE_STRUCT: visit_all(k, &((Struct *)t)->fields); break;
    case TYPE_SIGNATURE:
        visit_all(k, &((Signature *)t)->params->vars);
        visit_all(k, &((Signature *)t)->results->vars);
        break;
    case TYPE_INTERFACE: visit_all(k, &((Interface *)t)->methods); break;
    default: break;
    }
}

bool ir_pointer_is_one_type(IrUnit *unit, const IrType *pointer)
{
    if (pointer->is_of_loading)
        return true;
    const IrType *element = pointer->element;
    if (!element->named || element->is_instance)
        return false;
    struct IrPrivate *ir = unit->ir;
    if (!ir->has_unread_pointers) {
        ir->has_unread_pointers = true;
        Known k = {.unit = unit, .pointers = &ir->unread_pointers};
        for (int i = 0; i < ir->by_link.len; i++) {
            const IrType *t = ir->by_link.entries[i].value;
            if (t->is_of_loading && t->named)
                visit_named(&k, t->named);
        }
    }
    return map_has(&ir->unread_pointers, element->named);
}

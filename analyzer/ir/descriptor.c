// Run-time type descriptors, as far as they matter here: writing one makes the functions that compare and hash its values,
// and writes those of the types that it mentions, methods' included.
//
// A descriptor is written early when a conversion needs a pair of a type and an interface (an itab), which names both.
// All other descriptors come after everything that -m prints. Rule: cmd/compile/internal/reflectdata/reflect.go.

#include "internal.h"

#include <string.h>

enum { LARGEST_INLINE_ENTRY = 128 }; // bytes; a map keeps larger keys and elements by pointer (abi.MapMaxKeyBytes)

static bool is_runtime(const IrUnit *unit) { return strcmp(unit->package->path->text, "runtime") == 0; }

// The types that package runtime describes for all others.
static bool is_basic(const IrUnit *unit, const IrType *t)
{
    if (!t->is_named && t->kind == KIND_FUNC && t->param_count == 1 && t->result_count == 1 && t->params[0] == unit->error_type &&
        t->results[0] == unit->basic[KIND_STRING])
        return true;
    if (!t->is_named && t->kind == KIND_SLICE)
        t = t->element;
    if (t->is_named)
        return !t->sym_package && !t->is_shape;
    return t->kind == KIND_INTERFACE && t->field_count == 0;
}

// Is the descriptor this package's to write (NeedEmit)?
static bool is_ours(const IrUnit *unit, const IrType *t)
{
    if (is_basic(unit, t))
        return is_runtime(unit);
    return !t->is_named || t->sym_package == unit->package || t->is_instance || t->has_shape;
}

static void describe(IrUnit *unit, IrType *t);

static void describe_all(IrUnit *unit, IrType **types, int count)
{
    for (int i = 0; i < count; i++)
        describe(unit, types[i]);
}

// The method's type as a function of its receiver, too.
static IrType *with_receiver(IrUnit *unit, IrType *f, IrType *receiver)
{
    IrType **params = NEW_ARRAY(unit->arena, IrType *, f->param_count + 1);
    params[0] = receiver;
    for (int i = 0; i < f->param_count; i++)
        params[i + 1] = f->params[i];
    return ir_type_func(unit, NULL, params, f->param_count + 1, f->results, f->result_count, f->is_variadic);
}

static void describe_methods(IrUnit *unit, IrType *t)
{
    if (t->has_shape || t->kind == KIND_INTERFACE)
        return;
    int count;
    const IrField *methods = ir_type_all_methods(unit, t, &count);
    for (int pass = 0; pass < 2; pass++)
        for (int i = 0; i < count; i++)
            if (ir_method_applies(t, &methods[i]) && !methods[i].is_nointerface)
                describe(unit, pass == 0 ? with_receiver(unit, methods[i].type, t) : methods[i].type);
}

static void describe_map_entry(IrUnit *unit, IrType *t)
{
    if (ir_type_size(unit, t) > LARGEST_INLINE_ENTRY)
        describe(unit, ir_type_pointer(unit, t));
}

static void describe_parts(IrUnit *unit, IrType *t)
{
    IrType *u = t->underlying;
    switch (t->kind) {
    case KIND_ARRAY:
        describe(unit, u->element);
        describe(unit, ir_type_slice(unit, u->element));
        break;
    case KIND_SLICE: case KIND_CHAN: case KIND_POINTER: describe(unit, u->element); break;
    case KIND_FUNC:
        describe_all(unit, u->params, u->param_count);
        describe_all(unit, u->results, u->result_count);
        break;
    case KIND_INTERFACE:
        for (int i = 0; i < t->field_count; i++)
            describe(unit, t->fields[i].type);
        break;
    case KIND_MAP:
        describe(unit, u->key);
        describe(unit, u->element);
        describe_map_entry(unit, u->key);
        describe_map_entry(unit, u->element);
        need_hash(unit, u->key);
        if (u != t)
            describe(unit, u);
        break;
    case KIND_STRUCT:
        for (int i = 0; i < u->field_count; i++)
            describe(unit, u->fields[i].type);
        break;
    default: break;
    }
}

static void describe(IrUnit *unit, IrType *t)
{
    if (!t->underlying || map_has(&unit->ir->described, t->link))
        return;
    map_put(unit->arena, &unit->ir->described, t->link, t);
    bool points_to_named = t->kind == KIND_POINTER && !t->is_named && t->element->is_named;
    if (!is_ours(unit, points_to_named ? t->element : t))
        return;
    need_equality(unit, t);
    if (t->kind != KIND_POINTER)
        describe(unit, ir_type_pointer(unit, t));
    describe_parts(unit, t);
    describe_methods(unit, t);
}

void need_itab(IrUnit *unit, IrType *t, IrType *iface)
{
    if (!unit->release->comparisons_are_shared || unit->ir->collecting || t->kind == KIND_INTERFACE || t->kind == KIND_NIL ||
        iface->kind != KIND_INTERFACE || ir_type_is_empty_interface(iface))
        return;
    const Atom *pair = atom_format(unit->atoms, "%s,%s", t->link->text, iface->link->text);
    if (map_has(&unit->ir->itabs, pair))
        return;
    map_put(unit->arena, &unit->ir->itabs, pair, t);
    describe(unit, iface);
    describe(unit, t);
}

// Benchmark loops, for b.Loop() { … } with b a *testing.B: what their statements compute is kept alive, so that it is
// not optimized away.
//
//     x = f()     becomes     { x = f(); runtime.KeepAlive(unsafe.Pointer(&x)) }
//     f()                     { tmp := f(); runtime.KeepAlive(unsafe.Pointer(&tmp)) }
//     g(1)                    { { tmp := 1; g(tmp) }; runtime.KeepAlive(unsafe.Pointer(&tmp)) }, g without results
//
// Only packages that import testing themselves are changed, and only statements, not those of function literals inside
// the loop. Rules: cmd/compile/internal/bloop.

#include "internal.h"

#include <string.h>

typedef struct Editor {
    IrUnit *unit;
    IrFunc *fn;
    bool is_inside;
} Editor;

static void say(Editor *e, IrPos pos, const char *message)
{
    if (e->unit->detail > 1 && e->unit->report)
        e->unit->report(e->unit, pos, message);
}

// The variable that n is, or is part of, or is read through.
static IrName *name_of(IrNode *n)
{
    while (n)
        switch (n->op) {
        case ONAME: return ir_name(n)->class == CLASS_FUNC ? NULL : ir_name(n);
        case OSLICE: case OSLICE3: case ODOT: case ODOTPTR: case OCONV: case OCONVIFACE: case OCONVNOP: case OADDR:
        case OINDEX: case OINDEXMAP:
            n = n->x;
            break;
        default: return NULL;
        }
    return NULL;
}

static void say_kept(Editor *e, const IrName *name, IrPos pos)
{
    Package *package = name->package ? name->package : e->unit->package;
    say(e, pos, arena_format(e->unit->arena, "%s will be kept alive", ir_sym_link(e->unit, package, name->name)->text));
}

// n itself, or a block of n and a call of KeepAlive for each name.
static IrNode *keep_alive_after(Editor *e, const IrNameVec *names, bool as_block, IrNode *n)
{
    if (!names->len && !as_block)
        return n;
    IrUnit *unit = e->unit;
    IrNode *block = ir_new(unit, OBLOCK, n->pos);
    ir_append(unit, &block->list, n);
    IrType *empty = unit->basic[KIND_INTERFACE];
    for (int i = 0; i < names->len; i++) {
        if (ir_is_blank(&names->data[i]->node))
            continue;
        IrNode *address = ir_addr(unit, n->pos, &names->data[i]->node);
        IrNode *pointer = ir_new1(unit, OCONVNOP, n->pos, unit->basic[KIND_UNSAFE_POINTER], address);
        IrNode *value = assign_convert(unit, n->pos, pointer, empty);
        IrName *keep = runtime_func(unit, atom_of(unit->atoms, "KeepAlive"), ir_type_func(unit, NULL, &empty, 1, NULL, 0, false));
        IrNode *call = ir_call(unit, n->pos, &keep->node, &value, 1, false);
        call->keeps_alive = call->no_inline = true;
        ir_append(unit, &block->list, call);
    }
    return block;
}

static IrName *declared_temp(Editor *e, IrPos pos, IrType *type, IrNode *assignment)
{
    IrName *tmp = ir_temp(e->unit, pos, e->fn, type);
    assignment->is_def = true;
    ir_append(e->unit, &assignment->init, ir_new1(e->unit, ODCL, assignment->pos, NULL, &tmp->node));
    return tmp;
}

// Adds what target's assignment has to keep; true if that is what a pointer points to, which has no name.
static bool note_target(Editor *e, IrNode *target, IrPos pos, IrNameVec *names)
{
    IrName *name = name_of(target);
    if (name) {
        say_kept(e, name, pos);
        vec_push(e->unit->arena, names, name);
        return false;
    }
    bool is_dereference = target->op == ODEREF;
    say(e, pos, is_dereference ? "dereference will be kept alive" : "expr is unknown to bloop pass");
    return is_dereference;
}

static IrNode *preserve_assignment(Editor *e, IrNode *n)
{
    if (ir_is_blank(n->x) && n->op == OAS && n->y)
        n->x = &declared_temp(e, n->pos, n->y->type, n)->node;
    IrNameVec names = {0};
    bool dereferenced = note_target(e, n->x, n->pos, &names);
    return keep_alive_after(e, &names, dereferenced, n);
}

static IrNode *preserve_assignments(Editor *e, IrNode *n)
{
    IrNameVec names = {0};
    bool dereferenced = false;
    for (int i = 0; i < ir_len(n->list); i++) {
        if (ir_is_blank(n->list->at[i])) {
            IrType *first = ir_len(n->list2) == 1 ? n->list2->at[0]->type : NULL;
            IrType *type = NULL;
            if (first && first->kind == KIND_TUPLE && first->result_count == ir_len(n->list))
                type = first->results[i];
            else if (ir_len(n->list2) == ir_len(n->list))
                type = n->list2->at[i]->type;
            if (!type)
                continue;
            n->list->at[i] = &declared_temp(e, n->pos, type, n)->node;
        }
        dereferenced |= note_target(e, n->list->at[i], n->pos, &names);
    }
    return keep_alive_after(e, &names, dereferenced, n);
}

static IrNode *preserve_results(Editor *e, IrNode *call)
{
    IrUnit *unit = e->unit;
    const IrType *f = call->x->type;
    IrNameVec names = {0};
    IrNode *assignment = ir_new(unit, f->result_count > 1 ? OAS2FUNC : OAS2, call->pos);
    assignment->is_def = true;
    for (int i = 0; i < f->result_count; i++) {
        IrName *tmp = ir_temp(unit, call->pos, e->fn, f->results[i]);
        vec_push(unit->arena, &names, tmp);
        ir_append(unit, &assignment->list, &tmp->node);
        ir_append(unit, &assignment->init, ir_new1(unit, ODCL, call->pos, NULL, &tmp->node));
    }
    ir_append(unit, &assignment->list2, call);
    say(e, call->pos, f->result_count > 1 ? "function results will be kept alive" : "function result will be kept alive");
    return keep_alive_after(e, &names, false, assignment);
}

static void preserve_argument(Editor *e, IrNode **argument, IrPos pos, IrPos call_pos, IrNameVec *names, IrList **assignments)
{
    IrName *name = name_of(*argument);
    if (name) {
        say_kept(e, name, call_pos);
        vec_push(e->unit->arena, names, name);
        return;
    }
    IrNode *assignment = ir_new2(e->unit, OAS, pos, NULL, NULL, *argument);
    name = declared_temp(e, pos, (*argument)->type, assignment);
    assignment->x = *argument = &name->node;
    ir_append(e->unit, assignments, assignment);
    vec_push(e->unit->arena, names, name);
    say(e, call_pos, "function arg will be kept alive");
}

static IrNode *preserve_arguments(Editor *e, IrNode *call)
{
    IrNameVec names = {0};
    IrList *assignments = NULL;
    for (int i = 0; i < ir_len(call->list); i++) {
        IrNode *a = call->list->at[i];
        if (a->op != OSLICELIT) {
            preserve_argument(e, &call->list->at[i], call->pos, call->pos, &names, &assignments);
            continue;
        }
        for (int k = 0; k < ir_len(a->list); k++)
            preserve_argument(e, &a->list->at[k], a->list->at[k]->pos, call->pos, &names, &assignments);
    }
    if (!assignments)
        return keep_alive_after(e, &names, false, call);
    IrNode *block = ir_new(e->unit, OBLOCK, call->pos);
    block->list = assignments;
    ir_append(e->unit, &block->list, call);
    return keep_alive_after(e, &names, false, block);
}

static IrNode *preserve(Editor *e, IrNode *n)
{
    switch (n->op) {
    case OAS: case OASOP: return preserve_assignment(e, n);
    case OAS2: case OAS2DOTTYPE: case OAS2FUNC: case OAS2MAPR: case OAS2RECV: case OSELRECV2: return preserve_assignments(e, n);
    case OCALLFUNC: case OCALLINTER: return n->x->type->result_count ? preserve_results(e, n) : preserve_arguments(e, n);
    case OAPPEND: case ODELETE: case OMAX: case OMIN: case OPRINT: case OPRINTLN: case ORECOVER: return preserve_arguments(e, n);
    default: return n;
    }
}

static void preserve_list(Editor *e, IrList *list)
{
    for (int i = 0; i < ir_len(list); i++)
        list->at[i] = preserve(e, list->at[i]);
}

static bool is_benchmark_loop(const IrNode *n)
{
    if (n->op != OFOR || !n->x || n->x->op != OCALLFUNC || n->x->x->op != OMETHEXPR)
        return false;
    const IrFunc *fn = n->x->x->field->fn;
    return fn && fn->name->package && strcmp(fn->name->name->text, "(*B).Loop") == 0 &&
           strcmp(fn->name->package->path->text, "testing") == 0;
}

static IrNode *edit(IrNode *n, void *context)
{
    Editor e = *(Editor *)context;
    e.is_inside |= is_benchmark_loop(n);
    ir_edit_children(n, edit, &e);
    if (!e.is_inside)
        return n;
    switch (n->op) {
    case OFOR: case ORANGE: case OCASE: preserve_list(&e, n->body); break;
    case OIF:
        preserve_list(&e, n->body);
        preserve_list(&e, n->list2);
        break;
    case OBLOCK: preserve_list(&e, n->list); break;
    default: break;
    }
    return n;
}

void keep_benchmark_results(IrUnit *unit)
{
    bool has_testing = false;
    for (int i = 0; i < unit->package->imports.len; i++)
        has_testing |= strcmp(unit->package->imports.data[i]->path->text, "testing") == 0;
    for (int i = 0; has_testing && i < unit->funcs.len; i++) {
        Editor e = {unit, unit->funcs.data[i], false};
        ir_edit_list(unit->funcs.data[i]->body, edit, &e);
        ir_body_changed(unit->funcs.data[i]);
    }
}

// Package-level variables whose value the linker can lay down: their assignments leave the synthetic init function, so
// nothing in them is an allocation.
//
//     var a = []int{1, 2}        // static: init has no trace of it
//     var b = &T{f()}            // static but for one word: init keeps b.x = f()
//     var c = errors.New("c")    // after inlining &errorString{"c"}: static
//
// Only what stays matters here, so nothing is laid out: a static value is dropped, its dynamic parts are assigned to their
// place, a symbol and an offset in it. What a static value points to has a numbered symbol of its own.
// Rules: cmd/compile/internal/staticinit, pkginit.

#include "internal.h"

#include <string.h>

enum { MAP_INIT_THRESHOLD = 20 }; // nodes of a map literal that get a function of their own (staticinit)

typedef struct Schedule {
    IrUnit *unit;
    IrList *out;
    int temporaries;    // symbols made for what static values point to
    IrPos pos;          // of what is being assigned (base.Pos)
    bool seen_mutation; // an earlier initializer may have changed package variables
    bool no_addresses;  // FIPS packages: nothing with an address in it is static
} Schedule;

// ---- what an expression may do

static bool has_side_effect(IrNode *n, void *context)
{
    (void)context;
    switch (n->op) {
    case ONAME: case ONONAME: case OTYPE: case OLITERAL: case ONIL: case OADD: case OSUB: case OOR: case OXOR:
    case OADDSTR: case OADDR: case OANDAND: case OBYTES2STR: case ORUNES2STR: case OSTR2BYTES: case OSTR2RUNES:
    case OCAP: case OCOMPLIT: case OMAPLIT: case OSTRUCTLIT: case OARRAYLIT: case OSLICELIT: case OPTRLIT: case OCONV:
    case OCONVIFACE: case OCONVNOP: case ODOT: case OEQ: case ONE: case OLT: case OLE: case OGT: case OGE: case OKEY:
    case OSTRUCTKEY: case OLEN: case OMUL: case OLSH: case ORSH: case OAND: case OANDNOT: case ONEW: case ONOT:
    case OBITNOT: case OPLUS: case ONEG: case OOROR: case ORUNESTR: case OREAL: case OIMAG: case OCOMPLEX:
        return false;
    case ODIV: case OMOD: return n->y->op != OLITERAL || ir_is_zero(n->y);
    case OMAKECHAN: case OMAKEMAP: return !n->x || n->x->op != OLITERAL || !ir_is_zero(n->x);
    default: return true;
    }
}

static bool any_side_effects(IrNode *n) { return ir_any(n, has_side_effect, NULL); }

static bool cannot_repeat(IrNode *n, void *context)
{
    switch (n->op) {
    case OMAKECHAN: case OMAKEMAP: case OMAKESLICE: case OMAPLIT: case ONEW: case OPTRLIT: case OSLICELIT: case OSTR2BYTES:
    case OSTR2RUNES:
        return true;
    default: return has_side_effect(n, context);
    }
}

// A local, or another package's variable.
static bool is_safe_destination(IrUnit *unit, IrNode *n)
{
    n = ir_outer_value(n);
    while (n->op == ODEREF)
        n = n->x;
    IrName *name = ir_name(n);
    return name && !(name->class == CLASS_EXTERN && name->package == unit->package);
}

static bool is_func_pc(IrNode *call)
{
    IrName *callee = call->op == OCALLFUNC ? ir_name(call->x) : NULL;
    return callee && callee->class == CLASS_FUNC && callee->package && strcmp(callee->package->path->text, "internal/abi") == 0 &&
           (strcmp(callee->name->text, "FuncPCABI0") == 0 || strcmp(callee->name->text, "FuncPCABIInternal") == 0);
}

static bool may_modify(IrNode *n, void *context)
{
    IrUnit *unit = context;
    switch (n->op) {
    case OCALLFUNC: case OCALLINTER: return !is_func_pc(n);
    case OAPPEND: case OCLEAR: case OCOPY: return true;
    case OASOP: case OAS: return !is_safe_destination(unit, n->x);
    case OAS2: case OAS2DOTTYPE: case OAS2FUNC: case OAS2MAPR: case OAS2RECV:
        for (int i = 0; i < ir_len(n->list); i++)
            if (!is_safe_destination(unit, n->list->at[i]))
                return true;
        return false;
    default: return false;
    }
}

// ---- the parts of a composite literal that are not zero, nested arrays and structs taken apart

typedef struct Part {
    IrNode *value;
    int64_t offset;
} Part;

typedef VEC(Part) PartVec;

static void collect_parts(IrUnit *unit, IrNode *literal, int64_t offset, PartVec *parts)
{
    IrType *element = literal->type->underlying->element; // NULL: a struct
    if (element)
        ir_type_layout(unit, element);
    int64_t index = 0;
    IrNode *n;
    IR_EACH(n, literal->list)
    {
        int64_t at = offset;
        if (n->op == OSTRUCTKEY) {
            if (n->field && n->field->name->length == 1 && n->field->name->text[0] == '_')
                continue;
            at += n->field ? n->field->offset_bytes : 0;
            n = n->x;
        } else if (element) {
            if (n->op == OKEY) {
                ir_int_value(n->x, &index);
                n = n->y;
            }
            at += element->size_bytes * index++;
        }
        if (ir_is_zero(n))
            continue;
        if (n->op == OARRAYLIT || n->op == OSTRUCTLIT)
            collect_parts(unit, n, at, parts);
        else
            vec_push(unit->arena, parts, ((Part){n, at}));
    }
}

// ---- places

typedef struct Place {
    IrName *name;
    int64_t offset;
} Place;

static Place at_offset(Place l, int64_t offset) { return (Place){l.name, l.offset + offset}; }

// A new symbol for what a static value points to (staticinit.StaticName).
static Place new_temporary(Schedule *s, IrType *type)
{
    IrUnit *unit = s->unit;
    IrName *n = NEW(unit->arena, IrName);
    n->node.op = ONAME;
    n->node.type = type;
    n->class = CLASS_EXTERN;
    n->package = unit->package;
    ir_set_name(n, atom_format(unit->atoms, ".stmp_%d", s->temporaries++));
    return (Place){n, 0};
}

// (T)(symbol@offset), as ir.NewNameOffsetExpr
static IrNode *place_node(Schedule *s, Place l, IrType *type)
{
    if (ir_is_blank(&l.name->node))
        return &l.name->node;
    IrNode *n = ir_new(s->unit, OLINKSYMOFFSET, s->pos);
    n->type = type;
    n->sym = atom_format(s->unit->atoms, "%s@%lld", ir_sym_link(s->unit, l.name->package, l.name->name)->text, (long long)l.offset);
    return n;
}

static bool assign_static(Schedule *s, Place l, IrNode *r, IrType *type);

static void assign_later(Schedule *s, IrNode *l, IrNode *value)
{
    ir_append(s->unit, &s->out, ir_new2(s->unit, OAS, s->pos, NULL, l, value));
}

static void assign_part(Schedule *s, Place l, IrNode *value)
{
    IrPos pos = s->pos;
    bool is_static = assign_static(s, l, value, value->type);
    s->pos = pos;
    if (!is_static)
        assign_later(s, place_node(s, l, value->type), value);
}

static void assign_parts(Schedule *s, Place l, const PartVec *parts)
{
    for (int i = 0; i < parts->len; i++) {
        s->pos = parts->data[i].value->pos;
        assign_part(s, at_offset(l, parts->data[i].offset), parts->data[i].value);
    }
}

// l = r, r another variable: static when r's own initializer is.
static bool copy_static(Schedule *s, Place l, IrName *r, IrType *type)
{
    if (r->class == CLASS_FUNC)
        return true;
    if (r->class != CLASS_EXTERN || r->package != s->unit->package || !r->definition || r->definition->op != OAS ||
        r->node.type->kind == KIND_STRING || s->seen_mutation)
        return false;
    IrNode *value = r->definition->y;
    while (value->op == OCONVNOP && !ir_type_identical(value->type, type))
        value = value->x;
    PartVec parts = {0};
    switch (value->op) {
    case OMETHEXPR: case ONIL: case OLITERAL: case OSLICELIT: return true;
    case ONAME:
        if (!copy_static(s, l, ir_name(value), type)) {
            bool is_whole = l.offset == 0 && ir_type_identical(type, l.name->node.type);
            assign_later(s, is_whole ? &l.name->node : place_node(s, l, type), typecheck_conversion(s->unit, s->pos, type, value, true));
        }
        return true;
    case OADDR: return ir_name(value->x) && ir_name(value->x)->class == CLASS_EXTERN;
    case OPTRLIT: return value->x->op == OARRAYLIT || value->x->op == OSLICELIT || value->x->op == OSTRUCTLIT || value->x->op == OMAPLIT;
    case OARRAYLIT: case OSTRUCTLIT:
        collect_parts(s->unit, value, 0, &parts);
        for (int i = 0; i < parts.len; i++) {
            IrNode *part = parts.data[i].value;
            Place to = at_offset(l, parts.data[i].offset);
            if (part->op == OLITERAL || part->op == ONIL || part->op == OMETHEXPR)
                continue;
            if (part->op != ONAME || !copy_static(s, to, ir_name(part), part->type))
                assign_later(s, place_node(s, to, part->type), place_node(s, (Place){r, parts.data[i].offset}, part->type));
        }
        return true;
    default: return false;
    }
}

// Has n a fixed address: a variable, its field, its array's constant element?
static IrName *static_location(IrNode *n)
{
    int64_t index;
    switch (n->op) {
    case ONAME: return ir_name(n);
    case ODOT: return static_location(n->x);
    case OINDEX: return n->x->type->kind == KIND_SLICE || !ir_int_value(n->y, &index) || index < 0 ? NULL : static_location(n->x);
    default: return NULL;
    }
}

// ---- inlined calls of functions that only return an expression

static IrNode *merge_strings(IrUnit *unit, IrNode *n)
{
    IrNode *part;
    Buf text = buf_new(unit->arena);
    IR_EACH(part, n->list)
    {
        if (part->op != OLITERAL)
            return n; // a partly constant sum stays dynamic either way
        size_t length;
        const char *data = const_string_value(part->value, &length);
        buf_bytes(&text, data, length);
    }
    return ir_literal(unit, n->pos, n->type, const_string(unit->arena, buf_text(&text), text.len));
}

typedef struct Substitution {
    IrUnit *unit;
    IrNode *as; // list: parameters, list2: arguments
    bool is_valid;
} Substitution;

static IrList *copy_list(IrUnit *unit, IrList *list) { return list ? ir_list_of(unit, list->at, list->len) : NULL; }

static IrNode *copy_node(IrUnit *unit, IrNode *n)
{
    IrNode *copy = ir_new(unit, n->op, n->pos);
    memcpy(copy, n, IR_SHORT_NODE_BYTES);
    copy->init = copy_list(unit, n->init);
    if (ir_is_short(n->op))
        return copy;
    copy->z = n->z;
    copy->w = n->w;
    copy->list = copy_list(unit, n->list);
    copy->body = copy_list(unit, n->body);
    copy->list2 = copy_list(unit, n->list2);
    return copy;
}

static IrNode *copy_deep(IrNode *n, void *context)
{
    if (n->op == ONAME || n->op == OLITERAL || n->op == ONIL || n->op == OTYPE)
        return n;
    n = copy_node(context, n);
    ir_edit_children(n, copy_deep, context);
    return n;
}

static IrNode *substitute(IrNode *n, void *context)
{
    Substitution *sub = context;
    switch (n->op) {
    case ONAME:
        for (int i = 0; i < ir_len(sub->as->list); i++)
            if (sub->as->list->at[i] == n)
                return copy_deep(sub->as->list2->at[i], sub->unit);
        return n;
    case ONONAME: case OLITERAL: case ONIL: case OTYPE: return n;
    default: break;
    }
    n = copy_node(sub->unit, n);
    ir_edit_children(n, substitute, sub);
    if (n->op == OCONV && n->x->op == OLITERAL) {
        // Constants take the new type when only their size changes.
        IrKind from = n->x->type->kind, to = n->type->kind;
        bool integers = from >= KIND_INT && from <= KIND_UINTPTR && to >= KIND_INT && to <= KIND_UINTPTR;
        if (from != to && !integers)
            sub->is_valid = false;
        else
            return ir_literal(sub->unit, n->x->pos, n->type, n->x->value);
    }
    return n->op == OADDSTR ? merge_strings(sub->unit, n) : n;
}

typedef struct UseCount {
    IrNode *param;
    int count;
    bool has_closure;
} UseCount;

static bool count_uses(IrNode *n, void *context)
{
    UseCount *use = context;
    use->count += n == use->param;
    use->has_closure |= n->op == OCLOSURE && n->fn->closure_vars.len > 0;
    return false;
}

static bool assign_inlined_call(Schedule *s, Place l, IrNode *call, IrType *type)
{
    if (ir_len(call->init) != 2 || call->init->at[0]->op != OAS2 || call->init->at[1]->op != OINLMARK)
        return false;
    if (ir_len(call->list) != 2 || call->list->at[0]->op != OBLOCK || call->list->at[1]->op != OLABEL)
        return false;
    IrNode *as = call->init->at[0];
    IrList *block = call->list->at[0]->list;
    if (ir_len(block) != 3 || block->at[0]->op != ODCL || block->at[1]->op != OAS2 || block->at[2]->op != OGOTO ||
        block->at[2]->label != call->list->at[1]->label)
        return false;
    IrNode *result = block->at[1];
    if (ir_len(result->list) != 1 || result->list->at[0] != block->at[0]->x)
        return false;
    for (int i = 0; i < ir_len(as->list); i++)
        if (ir_name(as->list->at[i])->is_addr_taken || any_side_effects(as->list2->at[i]))
            return false;
    IrNode *value = result->list2->at[0];
    UseCount closures = {0};
    ir_any(value, count_uses, &closures);
    if (closures.has_closure)
        return false;
    for (int i = 0; i < ir_len(as->list); i++) {
        UseCount use = {.param = as->list->at[i]};
        ir_any(value, count_uses, &use);
        if (use.count > 1 && ir_any(as->list2->at[i], cannot_repeat, NULL))
            return false;
    }
    Substitution sub = {s->unit, as, true};
    value = substitute(value, &sub);
    return sub.is_valid && assign_static(s, l, value, type);
}

// ---- assignments

static bool assign_interface(Schedule *s, Place l, IrNode *conversion)
{
    IrNode *value = conversion;
    while (value->op == OCONVIFACE)
        value = value->x;
    if (value->type->kind == KIND_INTERFACE || value->op == ONIL)
        return value->op == ONIL;
    if (value->type->has_shape)
        return false;
    need_itab(s->unit, value->type, conversion->type);
    ir_type_layout(s->unit, value->type);
    if (!ir_type_is_direct_iface(value->type)) {
        assign_part(s, new_temporary(s, value->type), value);
    } else if (value->op != ONIL) {
        s->pos = value->pos;
        assign_part(s, at_offset(l, 8), value); // after the type word
    }
    return true;
}

// l = r at link time? What of r is not static is scheduled.
static bool assign_static(Schedule *s, Place l, IrNode *r, IrType *type)
{
    while (r->op == OCONVNOP)
        r = r->x;
    if (r->op == ONIL || (r->op == OLITERAL && ir_is_zero(r)))
        return true;
    if (r->op == OLITERAL)
        return !(s->no_addresses && r->type->kind == KIND_STRING);
    PartVec parts = {0};
    if (r->op == OARRAYLIT || r->op == OSTRUCTLIT) {
        collect_parts(s->unit, r, 0, &parts);
        assign_parts(s, l, &parts);
        return true;
    }
    if (s->no_addresses)
        return false;
    switch (r->op) {
    case ONAME: return copy_static(s, l, ir_name(r), type);
    case OMETHEXPR: return true;
    case OADDR: case OPTRLIT: {
        IrName *location = r->op == OADDR ? static_location(r->x) : NULL;
        if (location && location->class == CLASS_EXTERN)
            return true;
        if (r->x->op != OARRAYLIT && r->x->op != OSLICELIT && r->x->op != OMAPLIT && r->x->op != OSTRUCTLIT)
            return false;
        assign_part(s, new_temporary(s, r->x->type), r->x);
        return true;
    }
    case OSTR2BYTES: return l.name->class == CLASS_EXTERN && r->x->op == OLITERAL;
    case OSLICELIT:
        collect_parts(s->unit, r, 0, &parts);
        assign_parts(s, new_temporary(s, r->type), &parts);
        return true;
    case OCLOSURE: return r->fn->closure_vars.len == 0;
    case OCONVIFACE: return assign_interface(s, l, r);
    case OINLCALL: return assign_inlined_call(s, l, r, type);
    default: return false;
    }
}

static bool try_static(Schedule *s, IrNode *n)
{
    if (n->op != OAS && n->op != OAS2DOTTYPE && n->op != OAS2FUNC && n->op != OAS2MAPR && n->op != OAS2RECV)
        return false;
    bool is_single = n->op == OAS;
    IrNode *value = is_single ? n->y : n->list2->at[0];
    if (!s->seen_mutation)
        s->seen_mutation = ir_any(value, may_modify, s->unit);
    bool all_blank = true;
    for (int i = 0; i < (is_single ? 1 : ir_len(n->list)); i++)
        all_blank &= ir_is_blank(is_single ? n->x : n->list->at[i]);
    if (all_blank && !any_side_effects(value))
        return true;
    s->pos = n->pos;
    return is_single && assign_static(s, (Place){ir_name(n->x), 0}, value, n->x->type);
}

static bool is_fips_package(const Package *p)
{
    const char *path = p->path->text;
    return strcmp(path, "crypto/internal/fips140") == 0 || strncmp(path, "crypto/internal/fips140/", 24) == 0;
}

void ir_static_init(IrUnit *unit)
{
    IrFunc *fn = unit->funcs.len ? unit->funcs.data[0] : NULL;
    if (!fn || !fn->is_package_init)
        return;
    Schedule s = {.unit = unit, .no_addresses = is_fips_package(unit->package)};
    IrNode *n;
    IR_EACH(n, fn->body)
    {
        if (!try_static(&s, n))
            ir_append(unit, &s.out, n);
    }
    fn->body = s.out;
    ir_body_changed(fn);
}

// ---- big maps

static bool count_node(IrNode *n, void *context)
{
    (void)n;
    ++*(int *)context;
    return false;
}

void outline_map_inits(IrUnit *unit, IrFunc *init)
{
    int generated = 0;
    for (int i = 0; i < ir_len(init->body); i++) {
        IrNode *as = init->body->at[i];
        if (as->op != OAS || ir_is_blank(as->x) || as->x->type->kind != KIND_MAP)
            continue;
        int size = 0;
        ir_any(as->y, count_node, &size);
        if (size < MAP_INIT_THRESHOLD || any_side_effects(as->y))
            continue;
        IrFunc *fn = new_package_func(unit, as->pos, atom_format(unit->atoms, "map.init.%d", generated++));
        ir_append(unit, &fn->body, as);
        init->body->at[i] = ir_call(unit, as->pos, &fn->name->node, NULL, 0, false);
    }
}

// Expressions: syntax to nodes, with the conversions the language leaves implicit.
//
// Each function joins what gc's unified writer decides from the source with what its reader builds from that
// (noder/writer.go expr, noder/reader.go expr, typecheck). Calls are in lower_call.c.

#include "internal.h"

#include <string.h>

Type *expr_type(Expr *e)
{
    if (e->kind == NODE_NAME && ((Name *)e)->instance)
        return ((Name *)e)->instance->type;
    return e->type;
}

static bool is_untyped(Type *t) { return t->kind == TYPE_BASIC && (((Basic *)t)->info & IS_UNTYPED); }

// The object a name, qualified name, or instantiation of one denotes (writer.lookupObj).
Object *denoted_object(Expr *e, Instance **instance)
{
    *instance = NULL;
    if (e->kind == NODE_INDEX_EXPR) {
        IndexExpr *index = (IndexExpr *)e;
        if (index->index->kind != NODE_LIST_EXPR && index->index->mode != MODE_TYPE)
            return NULL;
        e = unparen(index->x);
    }
    if (e->kind == NODE_SELECTOR_EXPR) {
        SelectorExpr *s = (SelectorExpr *)e;
        if (s->x->kind != NODE_NAME || !((Name *)s->x)->object || ((Name *)s->x)->object->kind != OBJECT_PKG_NAME)
            return NULL;
        e = (Expr *)s->selector;
    }
    if (e->kind != NODE_NAME)
        return NULL;
    Name *name = (Name *)e;
    *instance = name->instance;
    return name->object;
}

static bool is_global(const Object *o) { return o->is_package_level; }

// ---- constants

static Type *ideal_type(IrUnit *unit, Expr *e)
{
    Type *t = types_unalias(e->type);
    if (t->kind != TYPE_BASIC)
        return e->type;
    switch (((Basic *)t)->basic_kind) {
    case BASIC_UNTYPED_INT: case BASIC_UNTYPED_FLOAT: case BASIC_UNTYPED_COMPLEX:
        return unit->world->basic[e->value && const_kind(e->value) != CONST_COMPLEX && const_sign(e->value) < 0 ? BASIC_INT : BASIC_UINT];
    case BASIC_UNTYPED_RUNE: return unit->world->basic[BASIC_INT32];
    case BASIC_UNTYPED_BOOL: return unit->world->basic[BASIC_BOOL];
    case BASIC_UNTYPED_STRING: return unit->world->basic[BASIC_STRING];
    default: return e->type;
    }
}

static const Const *fix_value(IrUnit *unit, IrType *t, const Const *value)
{
    Arena *a = unit->arena;
    switch (t->kind) {
    case KIND_INT: case KIND_INT8: case KIND_INT16: case KIND_INT32: case KIND_INT64: case KIND_UINT: case KIND_UINT8:
    case KIND_UINT16: case KIND_UINT32: case KIND_UINT64: case KIND_UINTPTR:
        return const_kind(value) == CONST_STRING || const_kind(value) == CONST_BOOL ? value : const_to_int(a, value);
    case KIND_FLOAT32: return const_float64(a, const_float32_value(const_to_float(a, value)));
    case KIND_FLOAT64: return const_float64(a, const_float64_value(const_to_float(a, value)));
    case KIND_COMPLEX64: case KIND_COMPLEX128: {
        const Const *c = const_to_complex(a, value);
        const Const *re = const_real(a, c), *im = const_imag(a, c);
        bool narrow = t->kind == KIND_COMPLEX64;
        re = const_float64(a, narrow ? const_float32_value(re) : const_float64_value(re));
        im = const_float64(a, narrow ? const_float32_value(im) : const_float64_value(im));
        return const_make_complex(a, re, im);
    }
    default: return value;
    }
}

static IrNode *read_constant(Reader *r, Expr *e)
{
    IrType *t = read_type(r, ideal_type(r->unit, e));
    return ir_literal(r->unit, read_pos(r, e->pos), t, fix_value(r->unit, t, e->value));
}

// ---- selectors

IrNode *field_by_index(IrUnit *unit, IrPos pos, IrNode *x, int index)
{
    bool pointer = x->type->kind == KIND_POINTER;
    IrType *t = pointer ? x->type->element : x->type;
    ir_type_layout(unit, t);
    const IrField *f = &t->underlying->fields[index];
    IrNode *n = ir_new1(unit, pointer ? ODOTPTR : ODOT, pos, f->type, x);
    n->selector = f->name;
    n->field = f;
    return n;
}

// x.name through embedded fields (typecheck.XDotField: implicit dots for the path).
IrNode *field_selector(IrUnit *unit, IrPos pos, IrNode *x, const Atom *name, Package *package)
{
    const IrField *path[LIMIT_EMBEDDING], *found;
    int depth = ir_type_find_path(unit, x->type, name, package, path, LIMIT_EMBEDDING, &found);
    invariant(depth >= 0);
    for (int i = 0; i < depth; i++) {
        x = field_by_index(unit, pos, x, path[i]->index);
        x->is_implicit = true;
    }
    bool pointer = x->type->kind == KIND_POINTER;
    IrType *t = pointer ? x->type->element : x->type;
    ir_type_layout(unit, t);
    IrNode *n = ir_new1(unit, pointer ? ODOTPTR : ODOT, pos, found->type, x);
    n->selector = name;
    n->field = found;
    return n;
}

Package *selector_package(const Object *o) { return object_is_exported(o) ? NULL : o->package; }

// ---- conversions (typecheck.assignOp, convertOp)

static bool same_underlying(IrType *a, IrType *b)
{
    return a->underlying && b->underlying && ir_type_identical(a->underlying, b->underlying);
}

IrOp assign_op(IrUnit *unit, IrType *from, IrType *to)
{
    if (ir_type_identical(from, to))
        return OCONVNOP;
    if (same_underlying(from, to)) {
        if (ir_type_is_empty_interface(from))
            return OCONVNOP;
        if ((!from->is_named || !to->is_named) && from->kind != KIND_INTERFACE)
            return OCONVNOP;
        if (from->is_shape || to->is_shape)
            return OCONVNOP;
    }
    if (to->kind == KIND_INTERFACE && from->kind != KIND_NIL)
        return from->has_shape || ir_type_implements(unit, from, to) ? OCONVIFACE : OXXX;
    if (from->kind == KIND_INTERFACE)
        return OXXX;
    if (from->kind == KIND_CHAN && to->kind == KIND_CHAN && from->underlying->direction == CHAN_BOTH &&
        ir_type_identical(from->underlying->element, to->underlying->element) && (!from->is_named || !to->is_named))
        return OCONVNOP;
    if (from->kind == KIND_NIL)
        return OCONVNOP;
    return OXXX;
}

static bool is_integer(const IrType *t) { return t->kind >= KIND_INT && t->kind <= KIND_UINTPTR; }
static bool is_float(const IrType *t) { return t->kind == KIND_FLOAT32 || t->kind == KIND_FLOAT64; }
static bool is_complex(const IrType *t) { return t->kind == KIND_COMPLEX64 || t->kind == KIND_COMPLEX128; }

// The machine type behind int, uint, uintptr (types.SimType on amd64).
static IrKind simple_kind(IrKind k)
{
    switch (k) {
    case KIND_INT: return KIND_INT64;
    case KIND_UINT: case KIND_UINTPTR: return KIND_UINT64;
    default: return k;
    }
}

static bool identical_ignoring_tags(IrType *a, IrType *b)
{
    if (ir_type_identical(a, b))
        return true;
    if (a->kind != b->kind || a->is_named || b->is_named)
        return false;
    switch (a->kind) {
    case KIND_STRUCT:
        if (a->field_count != b->field_count)
            return false;
        for (int i = 0; i < a->field_count; i++)
            if (a->fields[i].name != b->fields[i].name || a->fields[i].package != b->fields[i].package ||
                a->fields[i].is_embedded != b->fields[i].is_embedded ||
                !identical_ignoring_tags(a->fields[i].type, b->fields[i].type))
                return false;
        return true;
    case KIND_POINTER: case KIND_SLICE: return identical_ignoring_tags(a->element, b->element);
    case KIND_ARRAY: return a->length == b->length && identical_ignoring_tags(a->element, b->element);
    case KIND_MAP: return identical_ignoring_tags(a->key, b->key) && identical_ignoring_tags(a->element, b->element);
    case KIND_CHAN: return a->direction == b->direction && identical_ignoring_tags(a->element, b->element);
    case KIND_FUNC:
        if (a->param_count != b->param_count || a->result_count != b->result_count || a->is_variadic != b->is_variadic)
            return false;
        for (int i = 0; i < a->param_count; i++)
            if (!identical_ignoring_tags(a->params[i], b->params[i]))
                return false;
        for (int i = 0; i < a->result_count; i++)
            if (!identical_ignoring_tags(a->results[i], b->results[i]))
                return false;
        return true;
    default: return false;
    }
}

IrOp convert_op(IrUnit *unit, bool is_constant, IrType *from, IrType *to)
{
    if (from == to)
        return OCONVNOP;
    IrOp op = assign_op(unit, from, to);
    if (op != OXXX)
        return op;
    if (from->kind == KIND_INTERFACE || to->kind == KIND_INTERFACE)
        return OXXX;
    if (identical_ignoring_tags(from->underlying, to->underlying))
        return OCONVNOP;
    if (from->kind == KIND_POINTER && to->kind == KIND_POINTER && !from->is_named && !to->is_named &&
        from->element->underlying && to->element->underlying &&
        identical_ignoring_tags(from->element->underlying, to->element->underlying))
        return OCONVNOP;
    if ((is_integer(from) || is_float(from)) && (is_integer(to) || is_float(to)))
        return simple_kind(from->kind) == simple_kind(to->kind) ? OCONVNOP : OCONV;
    if (is_complex(from) && is_complex(to))
        return from->kind == to->kind ? OCONVNOP : OCONV;
    if (is_constant && (is_integer(from) || is_float(from) || is_complex(from)) &&
        (is_integer(to) || is_float(to) || is_complex(to)))
        return OCONV;
    if (is_integer(from) && to->kind == KIND_STRING)
        return ORUNESTR;
    if (from->kind == KIND_SLICE && to->kind == KIND_STRING)
        return from->underlying->element->kind == KIND_UINT8 ? OBYTES2STR : ORUNES2STR;
    if (from->kind == KIND_STRING && to->kind == KIND_SLICE)
        return to->underlying->element->kind == KIND_UINT8 ? OSTR2BYTES : OSTR2RUNES;
    if ((from->kind == KIND_POINTER || from->kind == KIND_UINTPTR) && to->kind == KIND_UNSAFE_POINTER)
        return OCONVNOP;
    if (from->kind == KIND_UNSAFE_POINTER && (to->kind == KIND_POINTER || to->kind == KIND_UINTPTR))
        return OCONVNOP;
    if (from->kind == KIND_SLICE && to->kind == KIND_ARRAY)
        return OSLICE2ARR;
    if (from->kind == KIND_SLICE && to->kind == KIND_POINTER)
        return OSLICE2ARRPTR;
    return OXXX;
}

// string to []rune of a constant becomes a slice literal (typecheck.stringtoruneslit).
static IrNode *runes_literal(IrUnit *unit, IrPos pos, IrType *type, IrNode *x)
{
    size_t length;
    const unsigned char *s = (const unsigned char *)const_string_value(x->value, &length);
    IrNode *lit = ir_new(unit, OSLICELIT, pos);
    lit->type = type;
    int index = 0;
    for (size_t i = 0; i < length; index++) {
        uint32_t rune = s[i];
        int size = 1;
        if (rune >= 0xf0 && i + 3 < length) {
            rune = (rune & 7) << 18 | (uint32_t)(s[i + 1] & 63) << 12 | (uint32_t)(s[i + 2] & 63) << 6 | (s[i + 3] & 63);
            size = 4;
        } else if (rune >= 0xe0 && rune < 0xf0 && i + 2 < length) {
            rune = (rune & 15) << 12 | (uint32_t)(s[i + 1] & 63) << 6 | (s[i + 2] & 63);
            size = 3;
        } else if (rune >= 0xc0 && rune < 0xe0 && i + 1 < length) {
            rune = (rune & 31) << 6 | (s[i + 1] & 63);
            size = 2;
        } else if (rune >= 0x80) {
            rune = 0xfffd;
        }
        IrNode *key = ir_literal(unit, pos, unit->basic[KIND_INT], const_int64(unit->arena, index));
        IrNode *value = ir_literal(unit, pos, type->underlying->element, const_int64(unit->arena, rune));
        ir_append(unit, &lit->list, ir_new2(unit, OKEY, pos, NULL, key, value));
        i += (size_t)size;
    }
    lit->number = index;
    return lit;
}

// Constants of untyped kinds take the type they are used at (typecheck.DefaultLit).
static IrNode *default_literal(IrUnit *unit, IrNode *n, IrType *to)
{
    if (!n->type || !n->type->is_untyped)
        return n;
    IrType *t = to && to->kind <= KIND_STRING ? to : NULL;
    if (!t) {
        t = n->type == unit->untyped_bool     ? unit->basic[KIND_BOOL]
            : n->type == unit->untyped_string ? unit->basic[KIND_STRING]
            : n->type == unit->untyped_rune   ? unit->rune_type
            : n->type == unit->untyped_float  ? unit->basic[KIND_FLOAT64]
            : n->type == unit->untyped_complex ? unit->basic[KIND_COMPLEX128]
                                               : unit->basic[KIND_INT];
    }
    if (n->op == OLITERAL)
        return ir_literal(unit, n->pos, t, fix_value(unit, t, n->value));
    n->type = t;
    return n;
}

IrNode *typecheck_conversion(IrUnit *unit, IrPos pos, IrType *to, IrNode *x, bool is_implicit)
{
    x = default_literal(unit, x, to);
    ir_type_layout(unit, x->type);
    ir_type_layout(unit, to);
    if (x->op == ONIL && x->type->kind == KIND_NIL) {
        IrNode *nil = ir_new(unit, ONIL, x->pos);
        nil->type = to;
        x = nil;
    }
    IrOp op = convert_op(unit, x->op == OLITERAL, x->type, to);
    if (op == OXXX)
        op = OCONVNOP; // shapes: identical by construction
    if (op == OCONVNOP && x->type->kind == to->kind && (is_float(to) || is_complex(to)))
        op = OCONV; // must round
    if (op == OSTR2RUNES && x->op == OLITERAL)
        return runes_literal(unit, pos, to, x);
    if (op == OBYTES2STR && x->type->underlying->element->link != unit->basic[KIND_UINT8]->link)
        x = ir_new1(unit, OCONVNOP, x->pos, ir_type_slice(unit, unit->byte_type), x);
    if (op == ORUNES2STR && x->type->underlying->element->link != unit->basic[KIND_INT32]->link)
        x = ir_new1(unit, OCONVNOP, x->pos, ir_type_slice(unit, unit->rune_type), x);
    IrNode *n = ir_new1(unit, op, pos, to, x);
    n->is_implicit = is_implicit;
    return n;
}

IrNode *ir_convert(IrUnit *unit, IrPos pos, IrType *type, IrNode *x, bool is_implicit)
{
    return typecheck_conversion(unit, pos, type, x, is_implicit);
}

// A value going to a place of type to: gc's implicit conversion at assignment (typecheck.assignconvfn).
IrNode *assign_convert(IrUnit *unit, IrPos pos, IrNode *n, IrType *to)
{
    if (!n->type || !to || to->kind == KIND_BLANK)
        return n;
    n = default_literal(unit, n, to);
    if (n->op == ONIL && n->type->kind == KIND_NIL) {
        IrNode *nil = ir_new(unit, ONIL, n->pos);
        nil->type = to;
        return nil;
    }
    if (ir_type_identical(n->type, to))
        return n;
    IrOp op = assign_op(unit, n->type, to);
    ir_type_layout(unit, n->type);
    IrNode *conv = ir_new1(unit, op == OXXX ? OCONV : op, pos, to, n);
    conv->is_implicit = true;
    return conv;
}

// writer.convertExpr and reader's exprConvert.
static IrNode *convert_expr(Reader *r, Type *to, Expr *e, bool is_implicit)
{
    Type *from = expr_type(e);
    bool identical = !to || types_identical(from, to);
    if (is_implicit && identical)
        return read_expr(r, e);
    IrUnit *unit = r->unit;
    IrType *t = read_type(r, to);
    IrPos pos = read_pos(r, e->pos);
    itab_word(r, from, to);
    IrNode *x = read_expr(r, e);
    bool to_type_param = types_unalias(to)->kind == TYPE_PARAM;
    if (to_type_param && x->op == OLITERAL) {
        const Const *v = const_unknown(unit->arena);
        ConstKind kind = const_kind(x->value);
        if ((kind == CONST_BOOL && t->kind == KIND_BOOL) || (kind == CONST_STRING && t->kind == KIND_STRING) ||
            ((kind == CONST_INT || kind == CONST_FLOAT || kind == CONST_COMPLEX) && t->kind >= KIND_INT &&
             t->kind <= KIND_COMPLEX128))
            v = fix_value(unit, t, x->value);
        if (const_kind(v) != CONST_UNKNOWN) {
            IrNode *n = ir_new1(unit, OCONVNOP, pos, t, ir_literal(unit, x->pos, t, v));
            n->is_implicit = true;
            return n;
        }
    }
    IrNode *n = typecheck_conversion(unit, pos, t, x, is_implicit);
    if (!identical && n->op == OCONVNOP && n->type->kind == KIND_INTERFACE && !ir_type_is_empty_interface(n->type) &&
        (n->type->has_shape || n->x->type->has_shape))
        n->op = OCONVIFACE;
    return n;
}

IrNode *implicit_convert(Reader *r, Type *to, Expr *e) { return convert_expr(r, to, e, true); }
IrNode *explicit_convert(Reader *r, Type *to, Expr *e) { return convert_expr(r, to, e, false); }

// ---- several values (writer.multiExpr)

IrList *read_multi(Reader *r, IrPos pos, Type *(*target)(void *context, int index), void *context, Expr **exprs,
                   int count)
{
    IrUnit *unit = r->unit;
    IrList *values = NULL;
    if (count == 1 && expr_type(exprs[0]) && types_unalias(expr_type(exprs[0]))->kind == TYPE_TUPLE) {
        Tuple *tuple = (Tuple *)types_unalias(expr_type(exprs[0]));
        IrNode *as = ir_new(unit, OAS2, pos);
        as->is_def = true;
        IrNode *value = read_expr(r, exprs[0]);
        IrNode *first = NULL;
        for (int i = 0; i < tuple->vars.len; i++) {
            Type *from = tuple->vars.data[i]->type;
            IrName *tmp = ir_temp(unit, pos, r->curfn, read_type(r, from));
            tmp->definition = as;
            ir_append(unit, &as->init, ir_new1(unit, ODCL, pos, NULL, &tmp->node));
            ir_append(unit, &as->list, &tmp->node);
            IrNode *result = &tmp->node;
            Type *to = target(context, i);
            if (to && !types_identical(from, to)) {
                itab_word(r, from, to);
                result = typecheck_conversion(unit, pos, read_type(r, to), result, true);
            }
            if (i == 0)
                first = result;
            ir_append(unit, &values, result);
        }
        ir_append(unit, &as->list2, value);
        as->op = value->op == OINDEXMAP                                     ? OAS2MAPR
                 : value->op == ORECV                                       ? OAS2RECV
                 : value->op == ODOTTYPE || value->op == ODYNAMICDOTTYPE    ? OAS2DOTTYPE
                                                                            : OAS2FUNC;
        if (value->op == ODOTTYPE)
            value->op = ODOTTYPE2;
        else if (value->op == ODYNAMICDOTTYPE)
            value->op = ODYNAMICDOTTYPE2;
        IrList *init = NULL;
        ir_append(unit, &init, as);
        values->at[0] = ir_init_expr(unit, init, first);
        return values;
    }
    for (int i = 0; i < count; i++)
        ir_append(unit, &values, implicit_convert(r, target(context, i), exprs[i]));
    return values;
}

IrNode *temp_copy(Reader *r, IrPos pos, IrNode *value, IrList **init)
{
    IrUnit *unit = r->unit;
    IrName *tmp = ir_temp(unit, pos, r->curfn, value->type);
    ir_append(unit, init, ir_new1(unit, ODCL, pos, NULL, &tmp->node));
    IrNode *as = ir_new2(unit, OAS, pos, NULL, &tmp->node, value);
    tmp->definition = as;
    if (unit->release->temporaries_are_definitions)
        as->is_def = true;
    else // the statement is another one than the definition: the variable counts as reassigned
        as = ir_new2(unit, OAS, pos, NULL, &tmp->node, value);
    ir_append(unit, init, as);
    return &tmp->node;
}

// ---- composite literals (writer.compLit)

static bool any_keys(const ExprVec *elements)
{
    for (int i = 0; i < elements->len; i++)
        if (elements->data[i]->kind == NODE_KEY_VALUE_EXPR)
            return true;
    return false;
}

static void read_array_elements(Reader *r, IrNode *lit, Type *element, const ExprVec *elements)
{
    IrUnit *unit = r->unit;
    int64_t index = 0, length = 0;
    for (int i = 0; i < elements->len; i++) {
        Expr *e = elements->data[i];
        IrNode *n;
        if (e->kind == NODE_KEY_VALUE_EXPR) {
            KeyValueExpr *kv = (KeyValueExpr *)e;
            IrPos pos = read_pos(r, kv->key->pos);
            IrNode *key = read_expr(r, kv->key);
            ir_int_value(key, &index);
            n = ir_new2(unit, OKEY, pos, NULL, key, implicit_convert(r, element, kv->element));
        } else {
            n = implicit_convert(r, element, e);
        }
        ir_append(unit, &lit->list, n);
        if (++index > length)
            length = index;
    }
    lit->number = length;
}

static void read_map_elements(Reader *r, IrNode *lit, MapOf *type, const ExprVec *elements)
{
    for (int i = 0; i < elements->len; i++) {
        KeyValueExpr *kv = (KeyValueExpr *)elements->data[i];
        IrPos pos = read_pos(r, kv->key->pos);
        IrNode *key = implicit_convert(r, type->key, kv->key);
        IrNode *value = implicit_convert(r, type->element, kv->element);
        ir_append(r->unit, &lit->list, ir_new2(r->unit, OKEY, pos, NULL, key, value));
    }
}

static void read_struct_elements(Reader *r, IrNode *lit, Struct *type, const CompositeLit *source)
{
    IrUnit *unit = r->unit;
    IrType *t = lit->type;
    ir_type_layout(unit, t);
    bool keyed = any_keys(&source->elements);
    for (int i = 0; i < source->elements.len; i++) {
        Expr *e = source->elements.data[i];
        IrNode *key;
        if (!keyed) {
            key = ir_new(unit, OSTRUCTKEY, read_pos(r, e->pos));
            key->field = &t->underlying->fields[i];
            key->x = implicit_convert(r, type->fields.data[i]->type, e);
        } else {
            KeyValueExpr *kv = (KeyValueExpr *)e;
            key = ir_new(unit, OSTRUCTKEY, read_pos(r, kv->key->pos));
            Name *name = (Name *)unparen(kv->key);
            const IrField *path[LIMIT_EMBEDDING], *found;
            Package *package = r->package;
            int depth = ir_type_find_path(unit, t, name->text, package, path, LIMIT_EMBEDDING, &found);
            invariant(depth >= 0);
            key->field = found;
            Type *field_type = name->object ? name->object->type : NULL;
            for (int k = 0; k < type->fields.len && depth == 0; k++)
                if (type->fields.data[k]->name == name->text)
                    field_type = type->fields.data[k]->type;
            key->x = implicit_convert(r, field_type, kv->element);
        }
        ir_append(unit, &lit->list, key);
    }
}

static IrNode *read_composite(Reader *r, CompositeLit *source)
{
    IrUnit *unit = r->unit;
    IrPos pos = read_pos(r, source->pos);
    IrType *whole = read_type(r, source->type);
    IrType *t = whole;
    Type *core = types_core(source->type);
    bool pointer = core->kind == TYPE_POINTER;
    if (pointer) {
        t = whole->kind == KIND_POINTER ? whole->underlying->element : whole;
        core = types_core(((Pointer *)core)->base);
    }
    IrNode *lit = ir_new(unit, OCOMPLIT, pos);
    lit->type = t;
    ir_type_layout(unit, t);
    switch (core->kind) {
    case TYPE_ARRAY:
        lit->op = OARRAYLIT;
        read_array_elements(r, lit, ((Array *)core)->element, &source->elements);
        break;
    case TYPE_SLICE:
        lit->op = OSLICELIT;
        read_array_elements(r, lit, ((Slice *)core)->element, &source->elements);
        break;
    case TYPE_MAP:
        lit->op = OMAPLIT;
        type_word(r, pointer ? ((Pointer *)types_core(source->type))->base : source->type);
        read_map_elements(r, lit, (MapOf *)core, &source->elements);
        break;
    case TYPE_STRUCT:
        lit->op = OSTRUCTLIT;
        read_struct_elements(r, lit, (Struct *)core, source);
        break;
    default: unreachable("composite literal of kind %d", core->kind);
    }
    if (pointer) {
        lit = ir_addr(unit, pos, lit);
        lit->type = whole;
    }
    return lit;
}

// ---- operators

static const uint8_t binary_ops[OP_COUNT] = {
    [OP_OR_OR] = OOROR, [OP_AND_AND] = OANDAND, [OP_EQL] = OEQ, [OP_NEQ] = ONE, [OP_LSS] = OLT, [OP_LEQ] = OLE,
    [OP_GTR] = OGT, [OP_GEQ] = OGE, [OP_ADD] = OADD, [OP_SUB] = OSUB, [OP_OR] = OOR, [OP_XOR] = OXOR, [OP_MUL] = OMUL,
    [OP_DIV] = ODIV, [OP_REM] = OMOD, [OP_AND] = OAND, [OP_AND_NOT] = OANDNOT, [OP_SHL] = OLSH, [OP_SHR] = ORSH,
};

IrOp binary_op(Operator op) { return (IrOp)binary_ops[op]; }

static bool is_comparison(IrOp op) { return op == OEQ || op == ONE || op == OLT || op == OLE || op == OGT || op == OGE; }

static IrNode *make_string_addition(IrUnit *unit, IrPos pos, IrType *t, IrNode *x, IrNode *y)
{
    IrNode *add = x;
    if (x->op == OADDSTR) {
        add->pos = pos;
    } else {
        add = ir_new(unit, OADDSTR, pos);
        ir_append(unit, &add->list, x);
    }
    if (y->op == OADDSTR)
        ir_append_list(unit, &add->list, y->list);
    else
        ir_append(unit, &add->list, y);
    add->type = t;
    return add;
}

// Operands of a comparison may differ in interface-ness; both interfaces or neither are made equal (typecheck.tcArith).
static void match_comparison(IrUnit *unit, IrPos pos, IrNode **x, IrNode **y)
{
    IrType *tx = (*x)->type, *ty = (*y)->type;
    if (tx->is_untyped || ty->is_untyped || ir_type_identical(tx, ty))
        return;
    if ((*x)->op == ONIL && tx->kind == KIND_NIL) {
        *x = assign_convert(unit, pos, *x, ty);
        return;
    }
    if ((*y)->op == ONIL && ty->kind == KIND_NIL) {
        *y = assign_convert(unit, pos, *y, tx);
        return;
    }
    bool both = (tx->kind == KIND_INTERFACE) == (ty->kind == KIND_INTERFACE);
    IrOp op = assign_op(unit, tx, ty);
    if (op != OXXX) {
        if (both || ir_type_size(unit, tx) >= 1 << 16)
            *x = ir_new1(unit, op, pos, ty, *x);
        return;
    }
    op = assign_op(unit, ty, tx);
    if (op != OXXX && (both || ir_type_size(unit, ty) >= 1 << 16))
        *y = ir_new1(unit, op, pos, tx, *y);
}

static IrNode *read_operation(Reader *r, Operation *o)
{
    IrUnit *unit = r->unit;
    IrPos pos = read_pos(r, o->pos);
    if (!o->y) {
        IrNode *x;
        switch (o->op) {
        case OP_AND: {
            x = read_expr(r, o->x);
            return ir_addr(unit, pos, x);
        }
        case OP_MUL: return ir_deref(unit, pos, read_expr(r, o->x), false);
        case OP_RECV:
            x = read_expr(r, o->x);
            return ir_new1(unit, ORECV, pos, x->type->underlying->element, x);
        default:
            x = read_expr(r, o->x);
            return ir_new1(unit, o->op == OP_NOT ? ONOT : o->op == OP_XOR ? OBITNOT : o->op == OP_ADD ? OPLUS : ONEG,
                           pos, x->type, x);
        }
    }
    IrOp op = binary_op(o->op);
    Type *common = NULL;
    if (op != OLSH && op != ORSH) {
        Type *tx = expr_type(o->x), *ty = expr_type(o->y);
        common = types_assignable(unit->world, tx, ty) ? ty : types_assignable(unit->world, ty, tx) ? tx : NULL;
    }
    IrNode *x = implicit_convert(r, common, o->x);
    IrNode *y = implicit_convert(r, common, o->y);
    if (op == OLSH || op == ORSH)
        return ir_new2(unit, op, pos, x->type, x, default_literal(unit, y, unit->basic[KIND_UINT]));
    if (is_comparison(op)) {
        match_comparison(unit, pos, &x, &y);
        return ir_new2(unit, op, pos, unit->untyped_bool, x, y);
    }
    if (op == OADD && x->type->kind == KIND_STRING)
        return make_string_addition(unit, pos, x->type, x, y);
    IrType *t = x->type->is_untyped ? y->type : x->type;
    return ir_new2(unit, op, pos, t, x, y);
}

// ---- indexing, slicing, assertions

static IrNode *read_index(Reader *r, IndexExpr *e)
{
    IrUnit *unit = r->unit;
    Type *core = types_core(expr_type(e->x));
    MapOf *map = core && core->kind == TYPE_MAP ? (MapOf *)core : NULL;
    IrNode *x = read_expr(r, e->x);
    IrPos pos = read_pos(r, e->pos);
    IrNode *index = implicit_convert(r, map ? map->key : NULL, e->index);
    if (x->type->kind == KIND_POINTER && x->type->underlying->element->kind == KIND_ARRAY)
        x = ir_deref(unit, pos, x, true);
    if (x->type->kind == KIND_MAP) {
        type_word(r, expr_type(e->x));
        index = assign_convert(unit, pos, index, x->type->underlying->key);
        return ir_new2(unit, OINDEXMAP, pos, x->type->underlying->element, x, index);
    }
    IrType *t = x->type->kind == KIND_STRING ? unit->byte_type : x->type->underlying->element;
    if ((x->type->kind == KIND_ARRAY || x->op == OLITERAL) && index->op != OLITERAL)
        note_array_index(r->curfn);
    return ir_new2(unit, OINDEX, pos, t, x, index);
}

static IrNode *read_optional(Reader *r, Expr *e) { return e ? read_expr(r, e) : NULL; }

static IrNode *read_slice(Reader *r, SliceExpr *e)
{
    IrUnit *unit = r->unit;
    IrNode *x = read_expr(r, e->x);
    IrPos pos = read_pos(r, e->pos);
    IrNode *low = read_optional(r, e->low), *high = read_optional(r, e->high), *max = read_optional(r, e->max);
    if (x->type->kind == KIND_ARRAY) {
        x = ir_addr(unit, pos, x);
        x->is_implicit = true;
    }
    IrOp op = max ? OSLICE3 : OSLICE;
    IrType *t = x->type;
    if (t->kind == KIND_STRING) {
        op = OSLICESTR;
    } else if (t->kind == KIND_POINTER) {
        op = max ? OSLICE3ARR : OSLICEARR;
        t = ir_type_slice(unit, t->underlying->element->underlying->element);
    }
    IrNode *n = ir_new2(unit, op, pos, t, x, low);
    n->z = high;
    n->w = max;
    return n;
}

// A word of the function's dictionary, as used for derived types.
IrNode *dict_word(Reader *r, IrPos pos, int word)
{
    IrUnit *unit = r->unit;
    invariant(r->dict_param != NULL);
    IrNode *array = ir_deref(unit, pos, &r->dict_param->node, true);
    IrNode *index = ir_literal(unit, pos, unit->basic[KIND_INT], const_int64(unit->arena, word));
    IrNode *n = ir_new2(unit, OINDEX, pos, unit->basic[KIND_UINTPTR], array, index);
    n->is_dict_word = true;
    return n;
}

static IrNode *rtti_word(Reader *r, IrPos pos, int word)
{
    return ir_new1(r->unit, OCONVNOP, pos, ir_type_pointer(r->unit, r->unit->basic[KIND_UINT8]), dict_word(r, pos, word));
}

static IrNode *type_symbol(IrUnit *unit, IrPos pos, IrType *t)
{
    IrNode *symbol = ir_new(unit, OLINKSYMOFFSET, pos);
    symbol->type = unit->basic[KIND_UINT8];
    symbol->sym = atom_format(unit->atoms, "type:%s@0", t->link->text);
    return ir_new1(unit, OADDR, pos, ir_type_pointer(unit, unit->basic[KIND_UINT8]), symbol);
}

// The run-time type of t (reader.rtype).
IrNode *read_rtype(Reader *r, IrPos pos, Type *t)
{
    t = types_default(r->unit->world, t);
    if (type_is_derived(r->unit, t))
        return rtti_word(r, pos, type_word(r, t));
    return type_symbol(r->unit, pos, read_type(r, t));
}

// A type operand: static, or dynamic when it depends on type parameters (reader.exprType).
IrNode *read_expr_type(Reader *r, Type *iface, Expr *e)
{
    IrUnit *unit = r->unit;
    IrPos pos = read_pos(r, e->pos);
    Type *t = e->type;
    IrType *type = read_type(r, t);
    bool derived = type_is_derived(unit, t);
    bool with_itab = false;
    if (iface) {
        Interface *i = (Interface *)types_underlying(iface);
        const TypeSet *set = types_type_set(i);
        with_itab = set->methods.len > 0 || !set->has_all_types;
    }
    int word = with_itab ? itab_word(r, t, iface) : type_word(r, t);
    if (type->kind == KIND_INTERFACE)
        word = type_word(r, t);
    if (!derived) {
        bool iface_derived = iface && type_is_derived(unit, iface);
        if (!(with_itab && iface_derived && type->kind != KIND_INTERFACE)) {
            IrNode *n = ir_new(unit, OTYPE, pos);
            n->type = type;
            return n;
        }
    }
    IrNode *n = ir_new(unit, ODYNAMICTYPE, pos);
    n->type = type;
    if (with_itab && type->kind != KIND_INTERFACE)
        n->y = rtti_word(r, pos, word);
    else
        n->x = rtti_word(r, pos, word);
    return n;
}

static IrNode *read_assertion(Reader *r, AssertExpr *e)
{
    IrUnit *unit = r->unit;
    Type *iface = expr_type(e->x);
    IrNode *x = read_expr(r, e->x);
    IrPos pos = read_pos(r, e->pos);
    IrNode *type = read_expr_type(r, iface, e->asserted_type);
    if (type->op == ODYNAMICTYPE) {
        IrNode *n = ir_new1(unit, ODYNAMICDOTTYPE, pos, type->type, x);
        n->y = read_rtype(r, pos, iface);
        n->z = type->x;
        n->w = type->y;
        return n;
    }
    return ir_new1(unit, ODOTTYPE, pos, type->type, x);
}

// ---- the switch over kinds


static IrNode *read_selector(Reader *r, SelectorExpr *e)
{
    Selection *sel = e->selection;
    invariant(sel != NULL);
    switch (sel->kind) {
    case SELECT_FIELD: {
        IrNode *x = read_expr(r, e->x);
        return field_selector(r->unit, read_pos(r, e->pos), x, sel->object->name, selector_package(sel->object));
    }
    case SELECT_METHOD_VALUE: return read_method_value(r, e, sel);
    case SELECT_METHOD_EXPR: return read_method_expr_value(r, e, sel);
    }
    unreachable("selection");
}

static IrNode *read_unshaped(Reader *r, Expr *e)
{
    IrUnit *unit = r->unit;
    Instance *instance;
    Object *object = denoted_object(e, &instance);
    if (object && object->kind != OBJECT_NIL) {
        if (instance && instance->type_args && instance->type_args->len && object->kind == OBJECT_FUNC)
            return read_func_instance_value(r, e->pos, object, instance->type_args);
        if (object->kind == OBJECT_FUNC && !object->package) // made by rangefunc.c
            return &runtime_func(unit, object->name, read_signature(r, (Signature *)object->type, NULL))->node;
        if (object->kind == OBJECT_FUNC)
            return &read_func_object(unit, object, NULL, 0, false)->name->node;
        if (is_global(object))
            return &read_global(unit, object)->node;
        return &use_local(r, e->pos, object)->node;
    }
    switch (e->kind) {
    case NODE_COMPOSITE_LIT: return read_composite(r, (CompositeLit *)e);
    case NODE_FUNC_LIT: return read_func_lit(r, (FuncLit *)e);
    case NODE_SELECTOR_EXPR: return read_selector(r, (SelectorExpr *)e);
    case NODE_INDEX_EXPR: {
        IndexExpr *index = (IndexExpr *)e;
        if (index->x->kind == NODE_SELECTOR_EXPR) { // an instantiated generic method
            SelectorExpr *s = (SelectorExpr *)index->x;
            if (s->selection && s->selection->kind == SELECT_METHOD_VALUE)
                return read_method_value(r, s, s->selection);
            if (s->selection && s->selection->kind == SELECT_METHOD_EXPR)
                return read_method_expr_value(r, s, s->selection);
        }
        return read_index(r, index);
    }
    case NODE_SLICE_EXPR: return read_slice(r, (SliceExpr *)e);
    case NODE_ASSERT_EXPR: return read_assertion(r, (AssertExpr *)e);
    case NODE_OPERATION: return read_operation(r, (Operation *)e);
    case NODE_CALL_EXPR: return read_call(r, (CallExpr *)e);
    default: unreachable("expression kind %s", node_kind_name(e->kind));
    }
}

IrNode *read_expr(Reader *r, Expr *e)
{
    prefetch_after(e);
    IrUnit *unit = r->unit;
    e = unparen(e);
    Type *type = expr_type(e);
    if (type && e->mode == MODE_CONSTANT && e->value)
        return read_constant(r, e);
    if (e->mode == MODE_NIL) {
        IrNode *n = ir_new(unit, ONIL, read_pos(r, e->pos));
        n->type = read_type(r, type);
        return n;
    }
    // Shape types: the expression has the type the checker gave it, which is read first (reader's exprReshape).
    bool has_type = type && e->mode != MODE_BUILTIN && e->mode != MODE_NO_VALUE && types_unalias(type)->kind != TYPE_TUPLE && !is_untyped(type);
    IrType *t = has_type ? read_type(r, type) : NULL;
    IrNode *n = read_unshaped(r, e);
    if (t && n->type) {
        if (t == n->type || (n->type == unit->untyped_bool && t->kind == KIND_BOOL)) {
            if (n->type == unit->untyped_bool)
                n->type = t;
            return n;
        }
        if ((n->type->has_shape || t->has_shape) && n->op != ONAME && n->type->link != t->link) {
            n->type = t;
            if (n->op == OCALLFUNC || n->op == OCALLINTER)
                n->is_reshaped = true;
        }
    } else if (n->type == unit->untyped_bool) {
        n->type = unit->basic[KIND_BOOL];
    }
    return n;
}

// Calls of built-in functions (spec: "Built-in functions"). What the function was, with its types, is recorded at the
// callee as a signature, for the sake of the argument conversions it implies.

#include "internal.h"

#include <string.h>

static const struct {
    int args;
    bool is_variadic;
} arity[] = {
#define BUILTIN(ID, name, args, is_variadic, kind) {args, is_variadic},
#include "builtins.def"
#undef BUILTIN
};

static void record_signature(Checker *c, CallExpr *e, Type *result, Type **params, int count, bool is_variadic)
{
    Object **vars = NEW_ARRAY(c->arena, Object *, count);
    const Atom *none = atom_of(c->w->atoms, "");
    for (int i = 0; i < count; i++)
        vars[i] = types_new_var(c->w, VAR_PARAM, NO_POS, NULL, none, types_default(c->w, params[i]));
    Object *r = result ? types_new_var(c->w, VAR_RESULT, NO_POS, NULL, none, result) : NULL;
    Signature *sig = types_new_signature(c->w, NULL, types_new_tuple(c->w, vars, count), types_new_tuple(c->w, &r, result ? 1 : 0), is_variadic);
    for (Expr *f = e->fun;; f = ((ParenExpr *)f)->x) {
        f->mode = MODE_BUILTIN;
        f->type = (Type *)sig;
        if (f->kind != NODE_PAREN_EXPR) {
            if (f->kind == NODE_SELECTOR_EXPR)
                record((Expr *)((SelectorExpr *)f)->selector, MODE_BUILTIN, (Type *)sig, NULL);
            break;
        }
    }
}

static bool args_of(Checker *c, CallExpr *e, Operand **args, int *count)
{
    Arena *a = c->arena;
    if (e->args.len == 1) {
        Operand x = {0};
        check_multi_expr(c, &x, e->args.data[0]);
        if (x.mode == MODE_INVALID)
            return false;
        if (x.mode == MODE_NO_VALUE) {
            check_error(c, x.expr->pos, "%s (no value) used as value", expr_str(c, x.expr));
            return false;
        }
        if (x.type && x.type->kind == TYPE_TUPLE) {
            Tuple *t = (Tuple *)x.type;
            *args = NEW_ARRAY(a, Operand, t->vars.len);
            *count = t->vars.len;
            for (int i = 0; i < t->vars.len; i++)
                (*args)[i] = (Operand){.mode = MODE_VALUE, .expr = e->args.data[0], .type = t->vars.data[i]->type, .is_part = true};
            return true;
        }
        *args = NEW_ARRAY(a, Operand, 1);
        (*args)[0] = x;
        *count = 1;
        return true;
    }
    *args = NEW_ARRAY(a, Operand, e->args.len);
    *count = e->args.len;
    bool ok = true;
    for (int i = 0; i < e->args.len; i++) {
        check_expr(c, &(*args)[i], e->args.data[i]);
        ok &= (*args)[i].mode != MODE_INVALID;
    }
    return ok;
}

static bool bytes_or_string(Type *t)
{
    Type *u = under(t);
    return (u->kind == TYPE_BASIC && (((Basic *)u)->info & IS_STRING)) ||
           (u->kind == TYPE_SLICE && types_basic_kind(((Slice *)u)->element) == BASIC_UINT8);
}

static bool all_bytes_or_string(Type *t, Type *u, void *context)
{
    (void)t, (void)context;
    return u && bytes_or_string(u);
}

static bool append_(Checker *c, Operand *x, CallExpr *e, Operand *args, int count)
{
    Type *s = args[0].type;
    if (args[0].mode == MODE_NIL) {
        check_error(c, args[0].expr->pos, "first argument to append must be a typed slice; have untyped nil");
        return false;
    }
    bool bytestring = false;
    Type *core = core_of(s, &bytestring);
    if (!core || core->kind != TYPE_SLICE) {
        check_error(c, args[0].expr->pos, "invalid argument: %s is not a slice", operand_str(c, &args[0]));
        return false;
    }
    Type *element = ((Slice *)core)->element;
    Type *params[2] = {s, NULL};
    if (count == 2 && e->has_dots && types_basic_kind(element) == BASIC_UINT8 &&
        type_set_each(args[1].type, all_bytes_or_string, NULL)) {
        if (is_untyped(args[1].type) && args[1].mode != MODE_NIL)
            convert_untyped(c, &args[1], c->w->basic[BASIC_STRING]);
        params[1] = args[1].mode == MODE_NIL ? s : args[1].type; // append([]byte, string...)
        if (args[1].mode == MODE_NIL)
            convert_untyped(c, &args[1], s);
        record_signature(c, e, s, params, 2, true);
    } else {
        for (int i = 1; i < count; i++) {
            if (e->has_dots && i == count - 1) {
                Type *more = types_new_slice(c->w, element);
                check_assignment(c, &args[i], types_core(args[i].type) && under(args[i].type)->kind == TYPE_SLICE &&
                                                      types_identical(((Slice *)under(args[i].type))->element, element)
                                                  ? args[i].type
                                                  : more,
                                 "argument to append");
            } else if (args[i].is_part) {
                const char *cause;
                if (!assignable(c, &args[i], element, &cause))
                    check_error(c, args[i].expr->pos, "cannot use %s as %s value in argument to append", operand_str(c, &args[i]), type_str(c, element));
            } else {
                check_assignment(c, &args[i], element, "argument to append");
            }
            if (args[i].mode == MODE_INVALID)
                return false;
        }
        params[1] = types_new_slice(c->w, element);
        record_signature(c, e, s, params, 2, true);
    }
    x->mode = MODE_VALUE;
    x->type = s;
    return true;
}

static bool len_term(Type *t, Type *u, void *context)
{
    (void)t;
    BuiltinId id = *(BuiltinId *)context;
    if (!u)
        return false;
    switch (u->kind) {
    case TYPE_BASIC: return id == BUILTIN_LEN && (((Basic *)u)->info & IS_STRING);
    case TYPE_ARRAY: case TYPE_SLICE: case TYPE_CHAN: return true;
    case TYPE_MAP: return id == BUILTIN_LEN;
    case TYPE_POINTER: return under(((Pointer *)u)->base)->kind == TYPE_ARRAY;
    default: return false;
    }
}

static bool len_cap(Checker *c, Operand *x, CallExpr *e, Operand *arg, BuiltinId id, bool had_call)
{
    if (!type_set_each(arg->type, len_term, &id)) {
        check_error(c, arg->expr->pos, "invalid argument: %s for built-in %s", operand_str(c, arg), id == BUILTIN_LEN ? "len" : "cap");
        return false;
    }
    x->mode = MODE_VALUE;
    x->type = c->w->basic[BASIC_INT];
    x->value = NULL;
    Type *u = types_is_type_param(arg->type) ? arg->type : under(arg->type);
    if (u->kind == TYPE_POINTER && under(((Pointer *)u)->base)->kind == TYPE_ARRAY)
        u = under(((Pointer *)u)->base);
    if (u->kind == TYPE_BASIC && arg->mode == MODE_CONSTANT) {
        size_t n;
        const_string_value(arg->value, &n);
        x->mode = MODE_CONSTANT;
        x->value = const_int64(c->arena, (int64_t)n);
    } else if (u->kind == TYPE_ARRAY && !c->env.has_call_or_recv) {
        x->mode = MODE_CONSTANT; // len of an array is constant unless evaluating it calls
        x->value = const_int64(c->arena, ((Array *)u)->length);
    }
    (void)had_call;
    if (is_untyped(arg->type) && arg->mode != MODE_NIL)
        update_expr_type(c, arg->expr, types_default(c->w, arg->type), true);
    if (x->mode != MODE_CONSTANT) {
        Type *p[] = {arg->type};
        record_signature(c, e, x->type, p, 1, false);
    }
    return true;
}

static bool make_(Checker *c, Operand *x, CallExpr *e)
{
    Type *t = check_var_type(c, e->args.data[0]);
    if (!is_valid(t))
        return false;
    Type *core = types_core(t);
    int min;
    if (!core) {
        check_error(c, e->args.data[0]->pos, "invalid argument: cannot make %s: no core type", expr_str(c, e->args.data[0]));
        return false;
    }
    switch (core->kind) {
    case TYPE_SLICE: min = 2; break;
    case TYPE_MAP: case TYPE_CHAN: min = 1; break;
    default:
        check_error(c, e->args.data[0]->pos, "invalid argument: cannot make %s; type must be slice, map, or channel", expr_str(c, e->args.data[0]));
        return false;
    }
    if (e->args.len < min || e->args.len > min + 1) {
        check_error(c, e->pos, "invalid operation: %s expects %d or %d arguments; found %d", expr_str(c, (Expr *)e), min, min + 1, e->args.len);
        return false;
    }
    Type *params[3] = {t};
    int64_t sizes[2] = {-1, -1};
    for (int i = 1; i < e->args.len; i++) {
        Operand n = {0};
        check_expr(c, &n, e->args.data[i]);
        params[i] = c->w->basic[BASIC_INT];
        if (n.mode == MODE_INVALID)
            continue;
        if (is_untyped(n.type))
            convert_untyped(c, &n, c->w->basic[BASIC_INT]);
        if (n.mode == MODE_INVALID)
            continue;
        if (!types_all_basic(n.type, IS_INTEGER)) {
            check_error(c, n.expr->pos, "invalid argument: index %s must be integer", operand_str(c, &n));
            continue;
        }
        params[i] = n.type;
        if (n.mode == MODE_CONSTANT) {
            if (const_sign(n.value) < 0)
                check_error(c, n.expr->pos, "invalid argument: index %s must not be negative", operand_str(c, &n));
            const_int64_value(n.value, &sizes[i - 1]);
        }
    }
    if (sizes[0] >= 0 && sizes[1] >= 0 && sizes[0] > sizes[1]) {
        check_error(c, e->args.data[1]->pos, "invalid argument: length and capacity swapped");
        return false;
    }
    x->mode = MODE_VALUE;
    x->type = t;
    record_signature(c, e, t, params, e->args.len, false);
    return true;
}

static bool copy_(Checker *c, Operand *x, CallExpr *e, Operand *args)
{
    bool ignored;
    Type *dst = core_of(args[0].type, NULL), *src = core_of(args[1].type, &ignored);
    if (is_untyped(args[1].type) && args[1].mode == MODE_CONSTANT)
        convert_untyped(c, &args[1], c->w->basic[BASIC_STRING]);
    if (!dst || dst->kind != TYPE_SLICE || !src) {
        check_error(c, e->pos, "invalid argument: copy expects slice arguments; found %s and %s", operand_str(c, &args[0]), operand_str(c, &args[1]));
        return false;
    }
    Type *element = src->kind == TYPE_SLICE ? ((Slice *)src)->element
                    : (src->kind == TYPE_BASIC && (((Basic *)src)->info & IS_STRING)) ? c->w->byte_type : NULL;
    if (!element) {
        check_error(c, e->pos, "invalid argument: copy expects slice arguments; found %s and %s", operand_str(c, &args[0]), operand_str(c, &args[1]));
        return false;
    }
    if (!types_identical(((Slice *)dst)->element, element)) {
        check_error(c, e->pos, "invalid argument: arguments to copy %s and %s have different element types %s and %s",
                    operand_str(c, &args[0]), operand_str(c, &args[1]), type_str(c, ((Slice *)dst)->element), type_str(c, element));
        return false;
    }
    Type *params[] = {args[0].type, args[1].type};
    record_signature(c, e, c->w->basic[BASIC_INT], params, 2, false);
    x->mode = MODE_VALUE;
    x->type = c->w->basic[BASIC_INT];
    return true;
}

static bool complex_(Checker *c, Operand *x, CallExpr *e, Operand *a, Operand *b)
{
    bool ua = is_untyped(a->type), ub = is_untyped(b->type);
    if (ua && !ub) {
        convert_untyped(c, a, b->type);
    } else if (ub && !ua) {
        convert_untyped(c, b, a->type);
    } else if (ua && ub && !(a->mode == MODE_CONSTANT && b->mode == MODE_CONSTANT)) {
        convert_untyped(c, a, c->w->basic[BASIC_FLOAT64]);
        convert_untyped(c, b, c->w->basic[BASIC_FLOAT64]);
    }
    if (a->mode == MODE_INVALID || b->mode == MODE_INVALID)
        return false;
    if (ua && ub && a->mode == MODE_CONSTANT && b->mode == MODE_CONSTANT) {
        const Const *re = const_to_float(c->arena, a->value), *im = const_to_float(c->arena, b->value);
        if (const_kind(re) == CONST_UNKNOWN || const_kind(im) == CONST_UNKNOWN) {
            check_error(c, a->expr->pos, "invalid argument: arguments have type %s, expected floating-point", type_str(c, a->type));
            return false;
        }
        x->mode = MODE_CONSTANT;
        x->type = c->w->basic[BASIC_UNTYPED_COMPLEX];
        x->value = const_make_complex(c->arena, re, im);
        return true;
    }
    if (!types_identical(a->type, b->type)) {
        check_error(c, a->expr->pos, "invalid operation: %s (mismatched types %s and %s)", expr_str(c, (Expr *)e), type_str(c, a->type), type_str(c, b->type));
        return false;
    }
    BasicKind k = types_basic_kind(a->type);
    if (k != BASIC_FLOAT32 && k != BASIC_FLOAT64) {
        check_error(c, a->expr->pos, "invalid argument: arguments have type %s, expected floating-point", type_str(c, a->type));
        return false;
    }
    x->type = c->w->basic[k == BASIC_FLOAT32 ? BASIC_COMPLEX64 : BASIC_COMPLEX128];
    if (a->mode == MODE_CONSTANT && b->mode == MODE_CONSTANT) {
        x->mode = MODE_CONSTANT;
        x->value = const_make_complex(c->arena, const_to_float(c->arena, a->value), const_to_float(c->arena, b->value));
    } else {
        x->mode = MODE_VALUE;
        Type *params[] = {a->type, a->type};
        record_signature(c, e, x->type, params, 2, false);
    }
    return true;
}

static bool real_imag(Checker *c, Operand *x, CallExpr *e, Operand *a, bool imag)
{
    if (is_untyped(a->type)) {
        if (a->mode == MODE_CONSTANT) {
            const Const *z = const_to_complex(c->arena, a->value);
            if (const_kind(z) == CONST_UNKNOWN) {
                check_error(c, a->expr->pos, "invalid argument: %s not of complex type", operand_str(c, a));
                return false;
            }
            x->mode = MODE_CONSTANT;
            x->type = c->w->basic[BASIC_UNTYPED_FLOAT];
            x->value = imag ? const_imag(c->arena, z) : const_real(c->arena, z);
            return true;
        }
        convert_untyped(c, a, c->w->basic[BASIC_COMPLEX128]);
        if (a->mode == MODE_INVALID)
            return false;
    }
    BasicKind k = types_basic_kind(a->type);
    if (k != BASIC_COMPLEX64 && k != BASIC_COMPLEX128) {
        check_error(c, a->expr->pos, "invalid argument: argument has type %s, expected complex type", type_str(c, a->type));
        return false;
    }
    x->type = c->w->basic[k == BASIC_COMPLEX64 ? BASIC_FLOAT32 : BASIC_FLOAT64];
    if (a->mode == MODE_CONSTANT) {
        x->mode = MODE_CONSTANT;
        x->value = imag ? const_imag(c->arena, const_to_complex(c->arena, a->value)) : const_real(c->arena, const_to_complex(c->arena, a->value));
    } else {
        x->mode = MODE_VALUE;
        Type *p[] = {a->type};
        record_signature(c, e, x->type, p, 1, false);
    }
    return true;
}

static bool min_max(Checker *c, Operand *x, CallExpr *e, Operand *args, int count, BuiltinId id)
{
    for (int i = 0; i < count; i++)
        if (!types_all_basic(args[i].type, IS_ORDERED)) {
            check_error(c, args[i].expr->pos, "invalid argument: %s cannot be ordered", operand_str(c, &args[i]));
            return false;
        }
    Operand best = args[0];
    for (int i = 1; i < count; i++) {
        Operand a = args[i];
        match_types(c, &best, &a);
        if (best.mode == MODE_INVALID || a.mode == MODE_INVALID || !types_identical(best.type, a.type)) {
            check_error(c, a.expr->pos, "invalid argument: mismatched types %s (previous argument) and %s (type of %s)",
                        type_str(c, args[i - 1].type), type_str(c, args[i].type), expr_str(c, args[i].expr));
            return false;
        }
        if (best.mode == MODE_CONSTANT && a.mode == MODE_CONSTANT) {
            if (const_compare(id == BUILTIN_MIN ? CONST_LSS : CONST_GTR, a.value, best.value))
                best = a;
        } else {
            best.mode = MODE_VALUE;
        }
    }
    x->mode = best.mode == MODE_CONSTANT ? MODE_CONSTANT : MODE_VALUE;
    x->type = best.type;
    x->value = best.value;
    if (x->mode != MODE_CONSTANT) {
        Type *t = types_default(c->w, best.type);
        x->type = t;
        Type **params = NEW_ARRAY(c->arena, Type *, count);
        for (int i = 0; i < count; i++) {
            params[i] = t;
            update_expr_type(c, args[i].expr, t, true);
        }
        record_signature(c, e, t, params, count, false);
    } else {
        for (int i = 0; i < count; i++)
            update_expr_type(c, args[i].expr, x->type, is_typed(x->type));
    }
    return true;
}

static bool has_var_size(Type *t) { return types_mentions_type_params(t); }

static bool offsetof_(Checker *c, Operand *x, CallExpr *e)
{
    Expr *arg = unparen(e->args.data[0]);
    if (arg->kind != NODE_SELECTOR_EXPR) {
        check_error(c, arg->pos, "invalid argument: %s is not a selector expression", expr_str(c, arg));
        return false;
    }
    SelectorExpr *s = (SelectorExpr *)arg;
    Operand field = {0};
    check_expr(c, &field, arg);
    if (field.mode == MODE_INVALID || !s->selection || s->selection->kind != SELECT_FIELD) {
        if (field.mode != MODE_INVALID)
            check_error(c, arg->pos, "invalid argument: %s is a method value", expr_str(c, arg));
        return false;
    }
    bool pointer;
    Type *t = types_deref(s->x->type, &pointer);
    if (under(t)->kind == TYPE_POINTER)
        t = ((Pointer *)under(t))->base;
    x->type = c->w->basic[BASIC_UINTPTR];
    x->mode = MODE_VALUE;
    if (has_var_size(t))
        return true;
    int64_t offset = 0;
    for (int i = 0; i < s->selection->path_len; i++) {
        if (under(t)->kind == TYPE_POINTER && i > 0) {
            check_error(c, e->pos, "invalid argument: field %s is embedded via a pointer in %s", s->selector->text->text, expr_str(c, s->x));
            return false;
        }
        Struct *st = (Struct *)under(t);
        int64_t *offsets = NEW_ARRAY(c->arena, int64_t, st->fields.len);
        types_field_offsets(c->w, st, offsets);
        offset += offsets[s->selection->path[i]];
        t = st->fields.data[s->selection->path[i]]->type;
    }
    x->mode = MODE_CONSTANT;
    x->value = const_int64(c->arena, offset);
    return true;
}

bool check_builtin(Checker *c, Operand *x, CallExpr *e, BuiltinId id)
{
    World *w = c->w;
    const char *name = expr_str(c, e->fun);
    if (e->has_dots && id != BUILTIN_APPEND) {
        check_error(c, e->pos, "invalid operation: invalid use of ... with built-in %s", name);
        return false;
    }
    Operand *args = NULL;
    int count = e->args.len;
    bool had_call = c->env.has_call_or_recv;
    if (id == BUILTIN_LEN || id == BUILTIN_CAP)
        c->env.has_call_or_recv = false;
    bool by_type = id == BUILTIN_MAKE || id == BUILTIN_NEW || id == BUILTIN_UNSAFE_OFFSETOF;
    if (!by_type && e->args.len) {
        if (!args_of(c, e, &args, &count))
            return false;
    }
    int want = arity[id].args;
    if (count < want || (count > want && !arity[id].is_variadic)) {
        check_error(c, count < want || want >= e->args.len ? node_end((Node *)e) : e->args.data[want]->pos,
                    count < want ? "not enough arguments for %s (expected %d, found %d)" : "too many arguments for %s (expected %d, found %d)",
                    expr_str(c, (Expr *)e), want, count);
        return false;
    }
    Operand *first = args;
    Type *param;
    x->value = NULL;
    switch (id) {
    case BUILTIN_APPEND: return append_(c, x, e, args, count);
    case BUILTIN_LEN: case BUILTIN_CAP: {
        bool ok = len_cap(c, x, e, first, id, had_call);
        c->env.has_call_or_recv |= had_call;
        return ok;
    }
    case BUILTIN_MAKE: return make_(c, x, e);
    case BUILTIN_COPY: return copy_(c, x, e, args);
    case BUILTIN_COMPLEX: return complex_(c, x, e, &args[0], &args[1]);
    case BUILTIN_REAL: return real_imag(c, x, e, first, false);
    case BUILTIN_IMAG: return real_imag(c, x, e, first, true);
    case BUILTIN_MIN: case BUILTIN_MAX: return min_max(c, x, e, args, count, id);
    case BUILTIN_UNSAFE_OFFSETOF: return offsetof_(c, x, e);
    case BUILTIN_CLEAR: case BUILTIN_CLOSE: {
        Type *core = types_core(first->type);
        if (id == BUILTIN_CLOSE && (!core || core->kind != TYPE_CHAN)) {
            check_error(c, first->expr->pos, "invalid operation: cannot close non-channel %s", operand_str(c, first));
            return false;
        }
        if (id == BUILTIN_CLOSE && ((Chan *)core)->direction == CHAN_RECV_ONLY) {
            check_error(c, first->expr->pos, "invalid operation: cannot close receive-only channel %s", operand_str(c, first));
            return false;
        }
        if (id == BUILTIN_CLEAR && !types_is_type_param(first->type) && (!core || (core->kind != TYPE_MAP && core->kind != TYPE_SLICE))) {
            check_error(c, first->expr->pos, "invalid argument: clear %s must be a map or slice", operand_str(c, first));
            return false;
        }
        x->mode = MODE_NO_VALUE;
        x->type = (Type *)types_new_tuple(w, NULL, 0);
        param = first->type;
        record_signature(c, e, NULL, &param, 1, false);
        return true;
    }
    case BUILTIN_DELETE: {
        Type *core = types_core(first->type);
        if (!core || core->kind != TYPE_MAP) {
            check_error(c, first->expr->pos, "invalid argument: %s is not a map", operand_str(c, first));
            return false;
        }
        check_assignment(c, &args[1], ((MapOf *)core)->key, "argument to delete");
        if (args[1].mode == MODE_INVALID)
            return false;
        x->mode = MODE_NO_VALUE;
        x->type = (Type *)types_new_tuple(w, NULL, 0);
        Type *params[] = {first->type, ((MapOf *)core)->key};
        record_signature(c, e, NULL, params, 2, false);
        return true;
    }
    case BUILTIN_NEW: {
        Expr *arg = e->args.data[0];
        Operand a = {0};
        check_raw_expr(c, &a, arg, NULL, false);
        if (a.mode == MODE_INVALID)
            return false;
        if (a.mode != MODE_TYPE) {
            if (c->env.go_minor < 26) {
                check_error(c, arg->pos, "new(%s) requires go1.26 or later", expr_str(c, arg));
                return false;
            }
            check_assignment(c, &a, NULL, "argument to new");
            if (a.mode == MODE_INVALID)
                return false;
        } else if (!is_valid(a.type)) {
            return false;
        }
        x->mode = MODE_VALUE;
        x->type = types_new_pointer(w, a.type);
        record_signature(c, e, x->type, &a.type, 1, false);
        return true;
    }
    case BUILTIN_PANIC:
        check_assignment(c, first, w->empty_interface, "argument to panic");
        if (first->mode == MODE_INVALID)
            return false;
        x->mode = MODE_NO_VALUE;
        x->type = (Type *)types_new_tuple(w, NULL, 0);
        param = w->empty_interface;
        record_signature(c, e, NULL, &param, 1, false);
        return true;
    case BUILTIN_PRINT: case BUILTIN_PRINTLN: {
        Type **params = NEW_ARRAY(c->arena, Type *, count);
        for (int i = 0; i < count; i++) {
            check_assignment(c, &args[i], NULL, id == BUILTIN_PRINT ? "argument to built-in print" : "argument to built-in println");
            if (args[i].mode == MODE_INVALID)
                return false;
            params[i] = args[i].type;
        }
        x->mode = MODE_NO_VALUE;
        x->type = (Type *)types_new_tuple(w, NULL, 0);
        record_signature(c, e, NULL, params, count, false);
        return true;
    }
    case BUILTIN_RECOVER:
        x->mode = MODE_VALUE;
        x->type = w->empty_interface;
        record_signature(c, e, x->type, NULL, 0, false);
        return true;
    case BUILTIN_UNSAFE_ALIGNOF: case BUILTIN_UNSAFE_SIZEOF:
        check_assignment(c, first, NULL, id == BUILTIN_UNSAFE_SIZEOF ? "argument to unsafe.Sizeof" : "argument to unsafe.Alignof");
        if (first->mode == MODE_INVALID)
            return false;
        x->type = w->basic[BASIC_UINTPTR];
        if (has_var_size(first->type)) {
            x->mode = MODE_VALUE;
            record_signature(c, e, x->type, &first->type, 1, false);
        } else {
            Layout l = types_layout(w, first->type);
            x->mode = MODE_CONSTANT;
            x->value = const_int64(c->arena, id == BUILTIN_UNSAFE_SIZEOF ? l.size_bytes : l.align_bytes);
        }
        return true;
    case BUILTIN_UNSAFE_ADD: case BUILTIN_UNSAFE_SLICE: case BUILTIN_UNSAFE_STRING: {
        Type *params[2];
        if (id == BUILTIN_UNSAFE_SLICE) {
            Type *core = types_core(first->type);
            if (!core || core->kind != TYPE_POINTER) {
                check_error(c, first->expr->pos, "invalid argument: %s is not a pointer", operand_str(c, first));
                return false;
            }
            x->type = types_new_slice(w, ((Pointer *)core)->base);
            params[0] = first->type;
        } else if (id == BUILTIN_UNSAFE_ADD) {
            check_assignment(c, first, w->basic[BASIC_UNSAFE_POINTER], "argument to unsafe.Add");
            x->type = params[0] = w->basic[BASIC_UNSAFE_POINTER];
        } else {
            check_assignment(c, first, types_new_pointer(w, w->byte_type), "argument to unsafe.String");
            params[0] = first->type;
            x->type = w->basic[BASIC_STRING];
        }
        if (first->mode == MODE_INVALID)
            return false;
        if (is_untyped(args[1].type))
            convert_untyped(c, &args[1], w->basic[BASIC_INT]);
        if (args[1].mode == MODE_INVALID)
            return false;
        if (!types_all_basic(args[1].type, IS_INTEGER)) {
            check_error(c, args[1].expr->pos, "invalid argument: %s %s must be integer", "length", operand_str(c, &args[1]));
            return false;
        }
        params[1] = args[1].type;
        x->mode = MODE_VALUE;
        record_signature(c, e, x->type, params, 2, false);
        return true;
    }
    case BUILTIN_UNSAFE_SLICE_DATA: {
        Type *core = types_core(first->type);
        if (!core || core->kind != TYPE_SLICE) {
            check_error(c, first->expr->pos, "invalid argument: %s is not a slice", operand_str(c, first));
            return false;
        }
        x->mode = MODE_VALUE;
        x->type = types_new_pointer(w, ((Slice *)core)->element);
        record_signature(c, e, x->type, &first->type, 1, false);
        return true;
    }
    case BUILTIN_UNSAFE_STRING_DATA:
        check_assignment(c, first, w->basic[BASIC_STRING], "argument to unsafe.StringData");
        if (first->mode == MODE_INVALID)
            return false;
        x->mode = MODE_VALUE;
        x->type = types_new_pointer(w, w->byte_type);
        record_signature(c, e, x->type, &first->type, 1, false);
        return true;
    case BUILTIN_COUNT: break;
    }
    return false;
}

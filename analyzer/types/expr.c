// Expressions: operands, operators, constants, untyped values and their final types.

#include "internal.h"

#include <math.h>
#include <string.h>

static Type *basic(Checker *c, BasicKind k) { return c->w->basic[k]; }

static void invalidate(Operand *x)
{
    x->mode = MODE_INVALID;
}

// ---- constants and what can hold them (spec: "Representability")

static bool int_in_range(Checker *c, const Const *v, BasicKind k)
{
    int64_t word = c->w->arch == ARCH_386 ? 32 : 64;
    int bits;
    bool is_unsigned = false;
    switch (k) {
    case BASIC_INT: bits = (int)word; break;
    case BASIC_INT8: bits = 8; break;
    case BASIC_INT16: bits = 16; break;
    case BASIC_INT32: bits = 32; break;
    case BASIC_INT64: bits = 64; break;
    case BASIC_UINT: case BASIC_UINTPTR: bits = (int)word; is_unsigned = true; break;
    case BASIC_UINT8: bits = 8; is_unsigned = true; break;
    case BASIC_UINT16: bits = 16; is_unsigned = true; break;
    case BASIC_UINT32: bits = 32; is_unsigned = true; break;
    case BASIC_UINT64: bits = 64; is_unsigned = true; break;
    default: return true; // untyped
    }
    if (is_unsigned)
        return const_sign(v) >= 0 && const_bit_length(v) <= bits;
    if (const_sign(v) >= 0)
        return const_bit_length(v) <= bits - 1;
    const Const *plus_one = const_binary(c->arena, CONST_ADD, v, const_int64(c->arena, 1));
    return const_bit_length(plus_one) <= bits - 1;
}

bool representable(Checker *c, const Const *value, Basic *t, const Const **rounded)
{
    Arena *a = c->arena;
    *rounded = value;
    if (const_kind(value) == CONST_UNKNOWN)
        return true;
    if (t->info & IS_INTEGER) {
        const Const *i = const_to_int(a, value);
        if (const_kind(i) != CONST_INT)
            return false;
        *rounded = i;
        return int_in_range(c, i, t->basic_kind);
    }
    if (t->info & IS_FLOAT) {
        const Const *f = const_to_float(a, value);
        if (const_kind(f) != CONST_FLOAT)
            return false;
        if (t->basic_kind == BASIC_UNTYPED_FLOAT) {
            *rounded = f;
            return true;
        }
        double d = t->basic_kind == BASIC_FLOAT32 ? const_float32_value(f) : const_float64_value(f);
        if (!isfinite(d))
            return false;
        *rounded = const_float64(a, d);
        return true;
    }
    if (t->info & IS_COMPLEX) {
        const Const *z = const_to_complex(a, value);
        if (const_kind(z) != CONST_COMPLEX)
            return false;
        *rounded = z;
        if (t->basic_kind == BASIC_UNTYPED_COMPLEX)
            return true;
        const Const *re = const_to_float(a, const_real(a, z)), *im = const_to_float(a, const_imag(a, z));
        bool narrow = t->basic_kind == BASIC_COMPLEX64;
        double r = narrow ? const_float32_value(re) : const_float64_value(re);
        double i = narrow ? const_float32_value(im) : const_float64_value(im);
        if (!isfinite(r) || !isfinite(i))
            return false;
        *rounded = const_make_complex(a, const_float64(a, r), const_float64(a, i));
        return true;
    }
    if (t->info & IS_STRING)
        return const_kind(value) == CONST_STRING;
    if (t->info & IS_BOOLEAN)
        return const_kind(value) == CONST_BOOL;
    return false;
}

static bool is_numeric(Type *t) { return types_is_basic(t, IS_NUMERIC); }

static void overflow(Checker *c, Operand *x, Pos op_pos)
{
    if (const_kind(x->value) == CONST_UNKNOWN) {
        check_error(c, pos_known(op_pos) ? op_pos : x->expr->pos, "constant result is not representable");
        return;
    }
    if (is_typed(x->type)) {
        Type *u = under(x->type);
        const Const *v;
        if (u->kind == TYPE_BASIC && !representable(c, x->value, (Basic *)u, &v)) {
            if (types_is_basic(x->type, IS_NUMERIC))
                check_error(c, x->expr->pos, "%s (constant %s of type %s) overflows %s", expr_str(c, x->expr),
                            const_text(c->arena, x->value), type_str(c, x->type), type_str(c, x->type));
            invalidate(x);
        } else if (u->kind == TYPE_BASIC) {
            x->value = v;
        }
        return;
    }
    if (const_kind(x->value) == CONST_INT && const_bit_length(x->value) > LIMIT_CONST_BITS) {
        const char *op = "";
        if (x->expr->kind == NODE_OPERATION) {
            switch (((Operation *)x->expr)->op) {
            case OP_ADD: op = "addition "; break;
            case OP_SUB: op = "subtraction "; break;
            case OP_XOR: op = "bitwise XOR "; break;
            case OP_MUL: op = "multiplication "; break;
            case OP_SHL: op = "shift "; break;
            default: break;
            }
        }
        check_error(c, pos_known(op_pos) ? op_pos : x->expr->pos, "constant %soverflow", op);
        x->value = const_unknown(c->arena);
    }
}

// ---- untyped values get their types when used (types2: updateExprType, implicitTypeAndValue)

void update_expr_type(Checker *c, Expr *e, Type *t, bool is_final)
{
    if (!e->type || !is_untyped(e->type))
        return;
    switch (e->kind) {
    case NODE_PAREN_EXPR: update_expr_type(c, ((ParenExpr *)e)->x, t, is_final); break;
    case NODE_OPERATION: {
        Operation *o = (Operation *)e;
        if (e->value)
            break; // operands of constants are never used by themselves
        if (!o->y) {
            if (o->op != OP_AND && o->op != OP_RECV)
                update_expr_type(c, o->x, t, is_final);
            break;
        }
        switch (o->op) {
        case OP_EQL: case OP_NEQ: case OP_LSS: case OP_LEQ: case OP_GTR: case OP_GEQ: break;
        case OP_SHL: case OP_SHR: update_expr_type(c, o->x, t, is_final); break;
        default:
            update_expr_type(c, o->x, t, is_final);
            update_expr_type(c, o->y, t, is_final);
        }
        if ((o->op == OP_SHL || o->op == OP_SHR) && is_typed(t) && !types_all_basic(t, IS_INTEGER))
            check_error(c, o->x->pos, "invalid operation: shifted operand %s (type %s) must be integer", expr_str(c, o->x), type_str(c, t));
        break;
    }
    default: break;
    }
    e->type = t;
    if (e->value && is_typed(t) && under(t)->kind == TYPE_BASIC && !types_is_type_param(t)) {
        const Const *v;
        if (representable(c, e->value, (Basic *)under(t), &v))
            e->value = v;
    }
}

// The type an untyped x takes at target; false: it cannot. A constant's value may be rounded.
bool implicit_untyped_type(Checker *c, Operand *x, Type *target, Type **result)
{
    *result = NULL;
    if (x->mode == MODE_INVALID || is_typed(x->type) || !is_valid(target)) {
        *result = x->type;
        return true;
    }
    if (is_untyped(target)) {
        BasicKind xk = ((Basic *)types_unalias(x->type))->basic_kind, tk = ((Basic *)types_unalias(target))->basic_kind;
        bool x_numeric = is_numeric(x->type), t_numeric = is_numeric(target);
        if (x_numeric && t_numeric)
            *result = xk < tk ? target : x->type;
        else if (xk == tk)
            *result = x->type;
        else
            return false;
        return true;
    }
    if (x->mode == MODE_NIL) {
        if (!types_has_nil(target))
            return false;
        *result = target;
        return true;
    }
    Type *u = under(target);
    if (types_is_type_param(target)) {
        const TypeSet *set = types_type_set(types_constraint_interface((TypeParam *)types_unalias(target)));
        if (set->has_all_types)
            return false;
        for (int i = 0; i < set->terms.len; i++) {
            Operand copy = *x;
            Type *t;
            if (!implicit_untyped_type(c, &copy, under(set->terms.data[i].type), &t) || !t)
                return false;
        }
        *result = target;
        return true;
    }
    switch (u->kind) {
    case TYPE_BASIC: {
        Basic *b = (Basic *)u;
        if (x->mode == MODE_CONSTANT) {
            const Const *v;
            if (!representable(c, x->value, b, &v)) {
                return false;
            }
            x->value = v;
            *result = target;
            return true;
        }
        uint32_t info = ((Basic *)types_unalias(x->type))->info;
        bool ok = (info & IS_BOOLEAN) ? (b->info & IS_BOOLEAN) != 0
                  : (info & IS_STRING) ? (b->info & IS_STRING) != 0
                                       : (b->info & IS_NUMERIC) != 0;
        if (ok)
            *result = target;
        return ok;
    }
    case TYPE_INTERFACE: {
        const TypeSet *set = types_type_set((Interface *)u);
        if (set->methods.len || !set->has_all_types)
            return false;
        *result = types_default(c->w, x->type);
        return true;
    }
    default: return false;
    }
}

static void invalid_conversion(Checker *c, Operand *x, Type *target)
{
    if (x->mode == MODE_CONSTANT && is_numeric(x->type) && types_is_basic(target, IS_NUMERIC)) {
        if (types_is_basic(target, IS_INTEGER) && const_kind(const_to_int(c->arena, x->value)) != CONST_INT)
            check_error(c, x->expr->pos, "%s truncated to %s", operand_str(c, x), type_str(c, target));
        else
            check_error(c, x->expr->pos, "%s overflows %s", operand_str(c, x), type_str(c, target));
        return;
    }
    check_error(c, x->expr->pos, "mismatched types: cannot convert %s to type %s", operand_str(c, x), type_str(c, target));
}

void convert_untyped(Checker *c, Operand *x, Type *target)
{
    Type *t;
    if (!implicit_untyped_type(c, x, target, &t)) {
        invalid_conversion(c, x, target);
        invalidate(x);
        return;
    }
    if (t && t != x->type) {
        x->type = t;
        update_expr_type(c, x->expr, t, is_typed(t));
        if (x->mode == MODE_NIL) {
            Expr *e = unparen(x->expr);
            x->expr->type = t;
            e->type = t;
        }
    }
}

// ---- assignability (spec: "Assignability")

static bool assignable_types(Checker *c, Type *v, Type *t)
{
    if (types_identical(v, t))
        return true;
    Type *vu = under(v), *tu = under(t);
    bool v_param = types_is_type_param(v), t_param = types_is_type_param(t);
    if (types_identical(vu, tu) && (!types_is_named(v) || !types_is_named(t)) && !v_param && !t_param)
        return true;
    bool wrong;
    if (tu->kind == TYPE_INTERFACE && !t_param) {
        const char *why;
        const TypeSet *set = types_type_set((Interface *)tu);
        if (!missing_method(c->w, v, (Interface *)tu, true, &wrong) && (set->has_all_types || implements(c->w, v, t, &why)))
            return true;
        return false;
    }
    if (vu->kind == TYPE_CHAN && ((Chan *)vu)->direction == CHAN_BOTH && tu->kind == TYPE_CHAN &&
        types_identical(((Chan *)vu)->element, ((Chan *)tu)->element))
        return !types_is_named(v) || !types_is_named(t);
    if (!v_param && !t_param)
        return false;
    // A type parameter and a type literal: all of the type set must be assignable.
    if (t_param && !types_is_named(v)) {
        const TypeSet *set = types_type_set(types_constraint_interface((TypeParam *)types_unalias(t)));
        if (set->has_all_types)
            return false;
        for (int i = 0; i < set->terms.len; i++)
            if (!assignable_types(c, v, set->terms.data[i].type))
                return false;
        return true;
    }
    if (v_param && !types_is_named(t)) {
        const TypeSet *set = types_type_set(types_constraint_interface((TypeParam *)types_unalias(v)));
        if (set->has_all_types)
            return false;
        for (int i = 0; i < set->terms.len; i++)
            if (!assignable_types(c, set->terms.data[i].type, t))
                return false;
        return true;
    }
    return false;
}

static const char *missing_cause(Checker *c, Type *v, Type *t)
{
    bool wrong;
    Interface *iface = (Interface *)under(t);
    Object *m = missing_method(c->w, v, iface, true, &wrong);
    if (!m)
        return "";
    Buf buf = buf_new(c->arena);
    buf_format(&buf, "%s does not implement %s ", type_str(c, v), type_str(c, t));
    if (wrong) {
        Lookup l = types_lookup(c->w, v, false, m->package, m->name);
        buf_format(&buf, "(wrong type for method %s)\n\t\thave %s%s\n\t\twant %s%s", m->name->text, m->name->text,
                   type_str(c, l.object->type) + 4, m->name->text, type_str(c, m->type) + 4);
        return buf_text(&buf);
    }
    Lookup l = types_lookup(c->w, v, true, m->package, m->name);
    if (l.object && l.object->kind == OBJECT_FUNC)
        buf_format(&buf, "(method %s has pointer receiver)", m->name->text);
    else
        buf_format(&buf, "(missing method %s)", m->name->text);
    return buf_text(&buf);
}

bool assignable(Checker *c, Operand *x, Type *t, const char **cause)
{
    *cause = "";
    if (x->mode == MODE_INVALID || !is_valid(t) || !is_valid(x->type))
        return true;
    if (is_untyped(x->type)) {
        Type *result;
        Operand copy = *x;
        return implicit_untyped_type(c, &copy, t, &result) && result;
    }
    if (assignable_types(c, x->type, t))
        return true;
    if (under(t)->kind == TYPE_INTERFACE && !types_is_type_param(t))
        *cause = missing_cause(c, x->type, t);
    else if (types_is_interface(x->type) && types_implements(c->w, t, x->type))
        *cause = "need type assertion";
    return false;
}

bool types_assignable(World *w, Type *from, Type *to)
{
    Checker c = {.w = w, .arena = w->arena};
    if (is_untyped(from)) {
        BasicKind k = ((Basic *)types_unalias(from))->basic_kind;
        if (k == BASIC_UNTYPED_NIL)
            return types_has_nil(to);
        if (is_untyped(to))
            return true;
        Type *u = under(to);
        if (u->kind == TYPE_INTERFACE)
            return types_is_type_param(to) || types_type_set((Interface *)u)->methods.len == 0;
        if (u->kind != TYPE_BASIC)
            return false;
        uint32_t info = ((Basic *)types_unalias(from))->info, want = ((Basic *)u)->info;
        return (info & IS_BOOLEAN) ? (want & IS_BOOLEAN) : (info & IS_STRING) ? (want & IS_STRING) : (want & IS_NUMERIC);
    }
    return assignable_types(&c, from, to);
}

// x is assigned to a place of type t (NULL: any), as context says; gives x the type it then has.
void check_assignment(Checker *c, Operand *x, Type *t, const char *context)
{
    single_value(c, x);
    if (x->mode == MODE_INVALID)
        return;
    if (x->mode == MODE_BUILTIN || x->mode == MODE_TYPE || x->mode == MODE_NO_VALUE) {
        if (x->mode == MODE_BUILTIN)
            check_error(c, x->expr->pos, "%s must be called", operand_str(c, x));
        else
            check_error(c, x->expr->pos, "%s is not an expression", operand_str(c, x));
        invalidate(x);
        return;
    }
    if (is_untyped(x->type)) {
        Type *target = t;
        if (!t || (types_is_interface(t) && !types_is_type_param(t))) {
            if (!t && x->mode == MODE_NIL) {
                check_error(c, x->expr->pos, "use of untyped nil in %s", context);
                invalidate(x);
                return;
            }
            if (x->mode != MODE_NIL)
                target = types_default(c->w, x->type);
        }
        Type *result;
        Operand before = *x;
        if (!implicit_untyped_type(c, x, target, &result) || !result) {
            *x = before;
            if (x->mode == MODE_CONSTANT && is_numeric(x->type) && types_is_basic(target, IS_NUMERIC)) {
                if (types_is_basic(target, IS_INTEGER) && const_kind(const_to_int(c->arena, x->value)) != CONST_INT)
                    check_error(c, x->expr->pos, "cannot use %s as %s value in %s (truncated)", operand_str(c, x), type_str(c, target), context);
                else
                    check_error(c, x->expr->pos, "cannot use %s as %s value in %s (overflows)", operand_str(c, x), type_str(c, target), context);
            } else {
                check_error(c, x->expr->pos, "cannot use %s as %s value in %s", operand_str(c, x), type_str(c, t ? t : target), context);
            }
            invalidate(x);
            return;
        }
        x->type = result;
        update_expr_type(c, x->expr, result, true);
        if (x->mode == MODE_NIL) {
            x->expr->type = result;
            unparen(x->expr)->type = result;
        }
    }
    if (t && x->type->kind == TYPE_SIGNATURE && ((Signature *)x->type)->type_params && ((Signature *)x->type)->type_params->len) {
        infer_target_func(c, x, t, x->expr);
        if (x->mode == MODE_INVALID)
            return;
    }
    if (!t)
        return;
    const char *cause;
    if (!assignable(c, x, t, &cause)) {
        if (*cause)
            check_error(c, x->expr->pos, "cannot use %s as %s value in %s: %s", operand_str(c, x), type_str(c, t), context, cause);
        else
            check_error(c, x->expr->pos, "cannot use %s as %s value in %s", operand_str(c, x), type_str(c, t), context);
        invalidate(x);
    }
}

// ---- operators

static ConstOp const_op(Operator op)
{
    switch (op) {
    case OP_ADD: return CONST_ADD;
    case OP_SUB: return CONST_SUB;
    case OP_MUL: return CONST_MUL;
    case OP_DIV: return CONST_QUO;
    case OP_REM: return CONST_REM;
    case OP_AND: return CONST_AND;
    case OP_OR: return CONST_OR;
    case OP_XOR: return CONST_XOR;
    case OP_AND_NOT: return CONST_AND_NOT;
    case OP_AND_AND: return CONST_LAND;
    case OP_OR_OR: return CONST_LOR;
    case OP_NOT: return CONST_NOT;
    case OP_SHL: return CONST_SHL;
    case OP_SHR: return CONST_SHR;
    case OP_EQL: return CONST_EQL;
    case OP_NEQ: return CONST_NEQ;
    case OP_LSS: return CONST_LSS;
    case OP_LEQ: return CONST_LEQ;
    case OP_GTR: return CONST_GTR;
    default: return CONST_GEQ;
    }
}

static bool is_comparison(Operator op) { return op >= OP_EQL && op <= OP_GEQ; }
static bool is_shift(Operator op) { return op == OP_SHL || op == OP_SHR; }

static bool operator_ok(Checker *c, Operand *x, Operator op)
{
    uint32_t info;
    switch (op) {
    case OP_ADD: info = IS_NUMERIC | IS_STRING; break;
    case OP_SUB: case OP_MUL: case OP_DIV: info = IS_NUMERIC; break;
    case OP_REM: case OP_AND: case OP_OR: case OP_XOR: case OP_AND_NOT: info = IS_INTEGER; break;
    default: info = IS_BOOLEAN; break;
    }
    if (types_all_basic(x->type, info))
        return true;
    check_error(c, x->expr->pos, "invalid operation: operator %s not defined on %s", operator_text(op), operand_str(c, x));
    return false;
}

static void unary(Checker *c, Operand *x, Operation *e)
{
    if (e->op == OP_AND) {
        Expr *inner = unparen(e->x);
        check_expr_with_target(c, x, e->x, NULL);
        if (x->mode == MODE_INVALID)
            return;
        if (inner->kind != NODE_COMPOSITE_LIT && x->mode != MODE_VARIABLE) {
            check_error(c, x->expr->pos, "invalid operation: cannot take address of %s", operand_str(c, x));
            invalidate(x);
            return;
        }
        x->mode = MODE_VALUE;
        x->type = types_new_pointer(c->w, x->type);
        return;
    }
    check_expr(c, x, e->x);
    if (x->mode == MODE_INVALID)
        return;
    if (e->op == OP_RECV) {
        Type *core = types_core(x->type);
        if (!core || core->kind != TYPE_CHAN) {
            check_error(c, x->expr->pos, "invalid operation: cannot receive from non-channel %s", operand_str(c, x));
            invalidate(x);
            return;
        }
        if (((Chan *)core)->direction == CHAN_SEND_ONLY) {
            check_error(c, x->expr->pos, "invalid operation: cannot receive from send-only channel %s", operand_str(c, x));
            invalidate(x);
            return;
        }
        x->mode = MODE_COMMA_OK;
        x->type = ((Chan *)core)->element;
        c->env.has_call_or_recv = true;
        return;
    }
    if (e->op == OP_TILDE) {
        check_error(c, e->pos, "cannot use ~ outside of interface or type constraint");
        invalidate(x);
        return;
    }
    uint32_t info = e->op == OP_NOT ? IS_BOOLEAN : e->op == OP_XOR ? IS_INTEGER : IS_NUMERIC;
    if (!types_all_basic(x->type, info)) {
        check_error(c, x->expr->pos, "invalid operation: operator %s not defined on %s", operator_text(e->op), operand_str(c, x));
        invalidate(x);
        return;
    }
    if (x->mode == MODE_CONSTANT) {
        if (const_kind(x->value) == CONST_UNKNOWN)
            return;
        unsigned bits = types_is_basic(x->type, IS_UNSIGNED) ? (unsigned)types_layout(c->w, x->type).size_bytes * 8 : 0;
        x->value = const_unary(c->arena, e->op == OP_NOT ? CONST_NOT : e->op == OP_XOR ? CONST_XOR : e->op == OP_ADD ? CONST_ADD : CONST_SUB,
                               x->value, bits);
        x->expr = (Expr *)e;
        overflow(c, x, e->pos);
        return;
    }
    x->mode = MODE_VALUE;
}

static bool may_convert(Operand *x, Operand *y)
{
    if (is_typed(x->type) && is_typed(y->type))
        return false;
    if (types_is_interface(x->type) && !types_is_type_param(x->type))
        return true;
    if (types_is_interface(y->type) && !types_is_type_param(y->type))
        return true;
    if (types_all_basic(x->type, IS_BOOLEAN) != types_all_basic(y->type, IS_BOOLEAN))
        return false;
    if (types_all_basic(x->type, IS_STRING) != types_all_basic(y->type, IS_STRING))
        return false;
    if (x->mode == MODE_NIL)
        return types_has_nil(y->type);
    if (y->mode == MODE_NIL)
        return types_has_nil(x->type);
    if (types_core(x->type) && types_core(x->type)->kind == TYPE_POINTER)
        return false;
    if (types_core(y->type) && types_core(y->type)->kind == TYPE_POINTER)
        return false;
    return true;
}

void match_types(Checker *c, Operand *x, Operand *y)
{
    if (!may_convert(x, y))
        return;
    Type *xt, *yt;
    Operand cx = *x, cy = *y;
    if (!implicit_untyped_type(c, &cx, y->type, &xt) || !implicit_untyped_type(c, &cy, x->type, &yt)) {
        invalidate(x);
        return;
    }
    Type *target_x = y->type, *target_y = x->type;
    if (is_untyped(x->type))
        convert_untyped(c, x, target_x);
    if (x->mode != MODE_INVALID && is_untyped(y->type))
        convert_untyped(c, y, is_untyped(target_y) ? x->type : target_y);
}

static const char *incomparable_cause(Checker *c, Type *t)
{
    switch (under(t)->kind) {
    case TYPE_SLICE: return "slice can only be compared to nil";
    case TYPE_SIGNATURE: return "func can only be compared to nil";
    case TYPE_MAP: return "map can only be compared to nil";
    default: break;
    }
    if (types_is_type_param(t))
        return arena_format(c->arena, "type parameter %s cannot use operator ==", type_str(c, t));
    if (under(t)->kind == TYPE_STRUCT) {
        Struct *s = (Struct *)under(t);
        for (int i = 0; i < s->fields.len; i++)
            if (!comparable_type(s->fields.data[i]->type, true))
                return arena_format(c->arena, "struct containing %s cannot be compared", type_str(c, s->fields.data[i]->type));
    }
    if (under(t)->kind == TYPE_ARRAY)
        return arena_format(c->arena, "%s cannot be compared", type_str(c, t));
    return "";
}

static void comparison(Checker *c, Operand *x, Operand *y, Operator op, Pos pos)
{
    const char *cause = "";
    Operand *error_operand = x;
    bool ok = true, mismatch = false;
    const char *ignored;
    if (!assignable(c, x, y->type, &ignored) && !assignable(c, y, x->type, &ignored)) {
        ok = false;
        mismatch = true;
    } else if (op == OP_EQL || op == OP_NEQ) {
        if (x->mode == MODE_NIL || y->mode == MODE_NIL) {
            Type *t = x->mode == MODE_NIL ? y->type : x->type;
            if (!types_has_nil(t)) {
                ok = false;
                error_operand = x->mode == MODE_NIL ? y : x;
            }
        } else if (!comparable_type(x->type, true)) {
            ok = false;
            cause = incomparable_cause(c, x->type);
        } else if (!comparable_type(y->type, true)) {
            ok = false;
            error_operand = y;
            cause = incomparable_cause(c, y->type);
        }
    } else {
        if (!types_all_basic(x->type, IS_ORDERED)) {
            ok = false;
        } else if (!types_all_basic(y->type, IS_ORDERED)) {
            ok = false;
            error_operand = y;
        }
        if (!ok)
            cause = types_is_type_param(error_operand->type)
                        ? arena_format(c->arena, "type parameter %s cannot use operator %s", type_str(c, error_operand->type), operator_text(op))
                        : arena_format(c->arena, "operator %s not defined on %s", operator_text(op),
                                       under(error_operand->type)->kind == TYPE_STRUCT    ? "struct"
                                       : under(error_operand->type)->kind == TYPE_POINTER ? "pointer"
                                       : under(error_operand->type)->kind == TYPE_SLICE   ? "slice"
                                       : under(error_operand->type)->kind == TYPE_MAP     ? "map"
                                       : under(error_operand->type)->kind == TYPE_CHAN    ? "chan"
                                       : under(error_operand->type)->kind == TYPE_SIGNATURE ? "func"
                                       : under(error_operand->type)->kind == TYPE_INTERFACE ? "interface"
                                                                                            : type_str(c, error_operand->type));
    }
    if (!ok) {
        if (mismatch)
            check_error(c, pos, "invalid operation: %s %s %s (mismatched types %s and %s)", expr_str(c, x->expr), operator_text(op),
                        expr_str(c, y->expr), type_str(c, x->type), type_str(c, y->type));
        else if (*cause)
            check_error(c, error_operand->expr->pos, "invalid operation: %s %s %s (%s)", expr_str(c, x->expr), operator_text(op), expr_str(c, y->expr), cause);
        else
            check_error(c, error_operand->expr->pos, "invalid operation: %s %s %s", expr_str(c, x->expr), operator_text(op), expr_str(c, y->expr));
        invalidate(x);
        return;
    }
    if (x->mode == MODE_CONSTANT && y->mode == MODE_CONSTANT) {
        x->value = const_bool(c->arena, const_compare(const_op(op), x->value, y->value));
        update_expr_type(c, x->expr, types_default(c->w, x->type), true);
        update_expr_type(c, y->expr, types_default(c->w, y->type), true);
    } else {
        x->mode = MODE_VALUE;
        update_expr_type(c, x->expr, types_default(c->w, x->type), true);
        update_expr_type(c, y->expr, types_default(c->w, y->type), true);
    }
    x->type = basic(c, BASIC_UNTYPED_BOOL);
}

static void shift(Checker *c, Operand *x, Operand *y, Expr *e, Operator op)
{
    const Const *xv = NULL;
    if (x->mode == MODE_CONSTANT)
        xv = const_to_int(c->arena, x->value);
    if (!(types_all_basic(x->type, IS_INTEGER) || (is_untyped(x->type) && xv && const_kind(xv) == CONST_INT))) {
        check_error(c, x->expr->pos, "invalid operation: shifted operand %s must be integer", operand_str(c, x));
        invalidate(x);
        return;
    }
    const Const *yv = NULL;
    if (y->mode == MODE_CONSTANT) {
        yv = const_to_int(c->arena, y->value);
        if (const_kind(yv) == CONST_INT && const_sign(yv) < 0) {
            check_error(c, y->expr->pos, "invalid operation: negative shift count %s", operand_str(c, y));
            invalidate(x);
            return;
        }
        if (is_untyped(y->type)) {
            if (const_kind(yv) != CONST_INT) {
                check_error(c, y->expr->pos, "invalid operation: shift count %s must be integer", operand_str(c, y));
                invalidate(x);
                return;
            }
            if (x->mode != MODE_CONSTANT || !is_untyped(x->type))
                convert_untyped(c, y, basic(c, BASIC_UINT));
        }
    } else {
        if (!types_all_basic(y->type, IS_INTEGER)) {
            check_error(c, y->expr->pos, "invalid operation: shift count %s must be integer", operand_str(c, y));
            invalidate(x);
            return;
        }
        if (is_untyped(y->type))
            convert_untyped(c, y, basic(c, BASIC_UINT));
    }
    if (y->mode == MODE_INVALID) {
        invalidate(x);
        return;
    }
    if (x->mode == MODE_CONSTANT) {
        if (y->mode == MODE_CONSTANT) {
            if (const_kind(x->value) == CONST_UNKNOWN || const_kind(yv) == CONST_UNKNOWN) {
                x->value = const_unknown(c->arena);
                return;
            }
            int64_t count;
            enum { MAX_SHIFT = 1023 - 1 + 52 };
            if (!const_int64_value(yv, &count) || count > MAX_SHIFT) {
                check_error(c, y->expr->pos, "invalid shift count %s", operand_str(c, y));
                invalidate(x);
                return;
            }
            if (!types_is_basic(x->type, IS_INTEGER))
                x->type = basic(c, BASIC_UNTYPED_INT);
            x->value = const_shift(c->arena, op == OP_SHL ? CONST_SHL : CONST_SHR, xv, (unsigned)count);
            x->expr = e;
            overflow(c, x, e ? e->pos : NO_POS);
            return;
        }
        if (is_untyped(x->type)) { // its type comes from the context
            x->mode = MODE_VALUE;
            return;
        }
    }
    if (!types_all_basic(x->type, IS_INTEGER)) {
        check_error(c, x->expr->pos, "invalid operation: shifted operand %s must be integer", operand_str(c, x));
        invalidate(x);
        return;
    }
    x->mode = MODE_VALUE;
}

void check_binary(Checker *c, Operand *x, Expr *e, Expr *lhs, Expr *rhs, Operator op, Pos pos)
{
    Operand y = {0};
    check_expr(c, x, lhs);
    check_expr(c, &y, rhs);
    if (x->mode == MODE_INVALID)
        return;
    if (y.mode == MODE_INVALID) {
        invalidate(x);
        x->expr = y.expr;
        return;
    }
    if (is_shift(op)) {
        shift(c, x, &y, e, op);
        return;
    }
    Operand before = *x;
    match_types(c, x, &y);
    if (x->mode == MODE_INVALID || y.mode == MODE_INVALID) {
        if (x->mode == MODE_INVALID && before.type && y.type && is_valid(before.type))
            check_error(c, is_comparison(op) && e ? e->pos : e ? e->pos : pos, "invalid operation: %s %s%s %s (mismatched types %s and %s)", expr_str(c, lhs),
                        operator_text(op), e ? "" : "=", expr_str(c, rhs), type_str(c, before.type), type_str(c, y.type));
        invalidate(x);
        return;
    }
    if (is_comparison(op)) {
        comparison(c, x, &y, op, e ? e->pos : pos);
        return;
    }
    if (!types_identical(x->type, y.type)) {
        if (is_valid(x->type) && is_valid(y.type))
            check_error(c, e ? e->pos : pos, "invalid operation: %s %s%s %s (mismatched types %s and %s)", expr_str(c, lhs),
                        operator_text(op), e ? "" : "=", expr_str(c, rhs), type_str(c, x->type), type_str(c, y.type));
        invalidate(x);
        return;
    }
    if (!operator_ok(c, x, op)) {
        invalidate(x);
        return;
    }
    if ((op == OP_DIV || op == OP_REM) && y.mode == MODE_CONSTANT && const_kind(y.value) != CONST_UNKNOWN &&
        (x->mode == MODE_CONSTANT || types_all_basic(x->type, IS_INTEGER)) && const_sign(y.value) == 0) {
        check_error(c, y.expr->pos, "invalid operation: division by zero");
        invalidate(x);
        return;
    }
    if (x->mode == MODE_CONSTANT && y.mode == MODE_CONSTANT) {
        if (const_kind(x->value) == CONST_UNKNOWN || const_kind(y.value) == CONST_UNKNOWN) {
            x->value = const_unknown(c->arena);
            return;
        }
        ConstOp o = const_op(op);
        if (op == OP_DIV && types_is_basic(x->type, IS_INTEGER))
            o = CONST_INT_QUO;
        const Const *p = x->value, *q = y.value;
        if (o == CONST_INT_QUO || o == CONST_REM) {
            p = const_to_int(c->arena, p);
            q = const_to_int(c->arena, q);
        }
        x->value = const_binary(c->arena, o, p, q);
        if (e)
            x->expr = e;
        overflow(c, x, e ? e->pos : pos);
        return;
    }
    x->mode = MODE_VALUE;
}

// ---- indices

bool check_index(Checker *c, Expr *e, int64_t max, int64_t *value)
{
    Operand x = {0};
    *value = -1;
    check_expr(c, &x, e);
    if (x.mode == MODE_INVALID)
        return false;
    if (is_untyped(x.type))
        convert_untyped(c, &x, basic(c, BASIC_INT));
    if (x.mode == MODE_INVALID)
        return false;
    if (!types_all_basic(x.type, IS_INTEGER)) {
        check_error(c, x.expr->pos, "invalid argument: index %s must be integer", operand_str(c, &x));
        return false;
    }
    if (x.mode == MODE_CONSTANT) {
        if (const_kind(x.value) == CONST_INT && const_sign(x.value) < 0) {
            check_error(c, x.expr->pos, "invalid argument: index %s must not be negative", operand_str(c, &x));
            return false;
        }
        int64_t v;
        const_int64_value(x.value, &v);
        *value = v;
        if (max >= 0 && v >= max) {
            check_error(c, x.expr->pos, "invalid argument: index %s out of bounds [0:%lld]", const_text(c->arena, x.value), (long long)max);
            return false;
        }
    }
    return true;
}

static bool index_kind(Checker *c, Operand *x, Type *u, int64_t *length, Type **element, OperandMode *mode)
{
    switch (u->kind) {
    case TYPE_BASIC:
        if (!(((Basic *)u)->info & IS_STRING))
            return false;
        *mode = MODE_VALUE;
        *element = c->w->byte_type;
        if (x->mode == MODE_CONSTANT) {
            size_t n;
            const_string_value(x->value, &n);
            *length = (int64_t)n;
        }
        return true;
    case TYPE_ARRAY:
        *length = ((Array *)u)->length;
        *element = ((Array *)u)->element;
        *mode = x->mode == MODE_VARIABLE ? MODE_VARIABLE : MODE_VALUE;
        return true;
    case TYPE_POINTER: {
        Type *b = under(((Pointer *)u)->base);
        if (b->kind != TYPE_ARRAY)
            return false;
        *length = ((Array *)b)->length;
        *element = ((Array *)b)->element;
        *mode = MODE_VARIABLE;
        return true;
    }
    case TYPE_SLICE:
        *element = ((Slice *)u)->element;
        *mode = MODE_VARIABLE;
        return true;
    default: return false;
    }
}

static void index_expr(Checker *c, Operand *x, IndexExpr *e)
{
    check_expr_or_type(c, x, e->x, true);
    if (x->mode == MODE_INVALID) {
        Operand ignored = {0};
        if (e->index->kind != NODE_LIST_EXPR)
            check_raw_expr(c, &ignored, e->index, NULL, true);
        return;
    }
    if (x->mode == MODE_TYPE) {
        x->mode = MODE_INVALID;
        x->type = check_instantiated_type(c, e);
        if (is_valid(x->type))
            x->mode = MODE_TYPE;
        return;
    }
    if (x->mode == MODE_VALUE && x->type->kind == TYPE_SIGNATURE && ((Signature *)x->type)->type_params &&
        ((Signature *)x->type)->type_params->len) {
        check_func_inst(c, NULL, x, e);
        return;
    }
    single_value(c, x);
    if (x->mode == MODE_INVALID)
        return;
    int64_t length = -1, value;
    Type *element = NULL;
    OperandMode mode = MODE_VALUE;
    Type *core = types_is_type_param(x->type) ? NULL : under(x->type);
    if (core && core->kind == TYPE_MAP) {
        Operand key = {0};
        check_expr(c, &key, e->index);
        check_assignment(c, &key, ((MapOf *)core)->key, "map index");
        x->mode = MODE_MAP_INDEX;
        x->type = ((MapOf *)core)->element;
        x->expr = (Expr *)e;
        return;
    }
    if (!core) { // a type parameter: all of its types must be indexable alike
        const TypeSet *set = types_type_set(types_constraint_interface((TypeParam *)types_unalias(x->type)));
        Type *key = NULL;
        bool ok = !set->has_all_types && set->terms.len;
        mode = MODE_VARIABLE;
        for (int i = 0; ok && i < set->terms.len; i++) {
            Type *u = under(set->terms.data[i].type), *own = NULL;
            int64_t own_length = -1;
            OperandMode own_mode = MODE_VALUE;
            if (u->kind == TYPE_MAP) {
                own = ((MapOf *)u)->element;
                key = ((MapOf *)u)->key;
                own_mode = MODE_VALUE;
            } else {
                ok = index_kind(c, x, u, &own_length, &own, &own_mode);
            }
            if (!ok)
                break;
            if (element && !types_identical(element, own))
                ok = false;
            element = own;
            if (own_mode != MODE_VARIABLE)
                mode = MODE_VALUE;
            if (own_length >= 0 && (length < 0 || own_length < length))
                length = own_length;
        }
        if (ok && key) {
            Operand k = {0};
            check_expr(c, &k, e->index);
            check_assignment(c, &k, key, "map index");
            x->mode = MODE_MAP_INDEX;
            x->type = element;
            x->expr = (Expr *)e;
            return;
        }
        if (!ok) {
            check_error(c, x->expr->pos, "invalid operation: cannot index %s", operand_str(c, x));
            invalidate(x);
            return;
        }
    } else if (!index_kind(c, x, core, &length, &element, &mode)) {
        check_error(c, e->pos, "invalid operation: cannot index %s", operand_str(c, x));
        Operand ignored = {0};
        check_raw_expr(c, &ignored, e->index, NULL, true);
        invalidate(x);
        return;
    }
    if (e->index->kind == NODE_LIST_EXPR) {
        check_error(c, ((ListExpr *)e->index)->elements.data[1]->pos, "unexpected comma; expecting ]");
        invalidate(x);
        return;
    }
    bool constant = x->mode == MODE_CONSTANT;
    const Const *string = x->value;
    bool ok = check_index(c, e->index, length, &value);
    if (ok && constant && value >= 0) {
        size_t n;
        const char *s = const_string_value(string, &n);
        if ((size_t)value < n) {
            x->mode = MODE_CONSTANT;
            x->value = const_int64(c->arena, (unsigned char)s[value]);
            x->mode = MODE_VALUE; // gc treats it as a value: only len is constant
        }
    }
    x->mode = mode;
    x->value = NULL;
    x->type = element;
}

static void slice_expr(Checker *c, Operand *x, SliceExpr *e)
{
    check_expr(c, x, e->x);
    if (x->mode == MODE_INVALID) {
        Operand ignored = {0};
        Expr *parts[] = {e->low, e->high, e->max};
        for (int i = 0; i < 3; i++)
            if (parts[i])
                check_raw_expr(c, &ignored, parts[i], NULL, false);
        return;
    }
    bool is_string = false, ok = false;
    Type *core = core_of(x->type, &is_string);
    int64_t length = -1;
    if (!core) {
        check_error(c, x->expr->pos, "cannot slice %s: no core type", operand_str(c, x));
        invalidate(x);
        return;
    }
    switch (core->kind) {
    case TYPE_BASIC:
        if (((Basic *)core)->info & IS_STRING) {
            if (e->is_full) {
                check_error(c, e->pos, "invalid operation: 3-index slice of string");
                invalidate(x);
                return;
            }
            ok = true;
            if (x->mode == MODE_CONSTANT) {
                size_t n;
                const_string_value(x->value, &n);
                length = (int64_t)n;
            }
            if (is_untyped(x->type)) {
                convert_untyped(c, x, basic(c, BASIC_STRING));
                x->type = basic(c, BASIC_STRING);
            } else if (types_is_type_param(x->type)) {
                x->type = basic(c, BASIC_STRING);
            }
        }
        break;
    case TYPE_ARRAY:
        ok = true;
        length = ((Array *)core)->length;
        if (x->mode != MODE_VARIABLE) {
            check_error(c, x->expr->pos, "invalid operation: %s (slice of unaddressable value)", operand_str(c, x));
            invalidate(x);
            return;
        }
        x->type = types_new_slice(c->w, ((Array *)core)->element);
        break;
    case TYPE_POINTER:
        if (under(((Pointer *)core)->base)->kind == TYPE_ARRAY) {
            Array *a = (Array *)under(((Pointer *)core)->base);
            ok = true;
            length = a->length;
            x->type = types_new_slice(c->w, a->element);
        }
        break;
    case TYPE_SLICE: ok = true; break;
    default: break;
    }
    if (!ok) {
        check_error(c, x->expr->pos, "cannot slice %s", operand_str(c, x));
        invalidate(x);
        return;
    }
    x->mode = MODE_VALUE;
    x->value = NULL;
    Expr *parts[] = {e->low, e->high, e->max};
    int64_t values[3] = {-1, -1, -1};
    for (int i = 0; i < 3; i++)
        if (parts[i])
            check_index(c, parts[i], length >= 0 ? length + 1 : -1, &values[i]);
    for (int i = 0; i < 3; i++)
        for (int k = i + 1; k < 3; k++)
            if (values[i] >= 0 && values[k] >= 0 && values[i] > values[k]) {
                check_error(c, parts[k]->pos, "invalid slice indices: %lld < %lld", (long long)values[k], (long long)values[i]);
                return;
            }
}

static void assertion(Checker *c, Operand *x, AssertExpr *e)
{
    check_expr(c, x, e->x);
    if (x->mode == MODE_INVALID) {
        check_type(c, e->asserted_type);
        return;
    }
    if (types_is_type_param(x->type)) {
        check_error(c, x->expr->pos, "invalid operation: cannot use type assertion on type parameter value %s", operand_str(c, x));
        invalidate(x);
        return;
    }
    if (under(x->type)->kind != TYPE_INTERFACE) {
        check_error(c, x->expr->pos, "invalid operation: %s is not an interface", operand_str(c, x));
        invalidate(x);
        return;
    }
    Type *t = check_var_type(c, e->asserted_type);
    if (!is_valid(t)) {
        invalidate(x);
        return;
    }
    bool wrong;
    Object *m = types_is_interface(t) ? NULL : missing_method(c->w, t, (Interface *)under(x->type), false, &wrong);
    if (m) {
        check_error(c, e->pos, "impossible type assertion: %s\n\t%s", expr_str(c, (Expr *)e), missing_cause(c, t, x->type));
        invalidate(x);
        return;
    }
    x->mode = MODE_COMMA_OK;
    x->type = t;
}

static void literal_body(Checker *c, void *a, void *b)
{
    check_func_body(c, c->env.decl, b, ((FuncLit *)a)->body, c->env.iota);
}

static void func_lit(Checker *c, Operand *x, FuncLit *e)
{
    Scope *scope = scope_new(c->w, c->env.scope, true);
    Signature *sig = check_signature(c, NULL, NULL, e->signature, scope);
    x->mode = MODE_VALUE;
    x->type = (Type *)sig;
    if (!e->body || c->options.ignore_bodies)
        return;
    if (c->env.signature) {
        bool call = c->env.has_call_or_recv;
        check_func_body(c, c->env.decl, sig, e->body, c->env.iota);
        c->env.has_call_or_recv = call;
    } else { // of a package-level variable: what it uses may use that variable
        check_later(c, literal_body, e, sig);
    }
}

static const Const *literal_value(Checker *c, BasicLit *e, BasicKind *kind)
{
    const char *s = e->text->text;
    size_t n = e->text->length;
    switch (e->literal_kind) {
    case LITERAL_INT: *kind = BASIC_UNTYPED_INT; return const_int_literal(c->arena, s, n);
    case LITERAL_FLOAT: *kind = BASIC_UNTYPED_FLOAT; return const_float_literal(c->arena, s, n);
    case LITERAL_IMAG: *kind = BASIC_UNTYPED_COMPLEX; return const_imag_literal(c->arena, s, n);
    case LITERAL_RUNE: *kind = BASIC_UNTYPED_RUNE; return const_rune_literal(c->arena, s, n);
    default: *kind = BASIC_UNTYPED_STRING; return const_string_literal(c->arena, s, n);
    }
}

static void expr_kind(Checker *c, Operand *x, Expr *e, Type *hint)
{
    x->mode = MODE_INVALID;
    x->type = basic(c, BASIC_INVALID);
    switch (e->kind) {
    case NODE_BAD_EXPR: return;
    case NODE_NAME: check_name(c, x, (Name *)e, false); return;
    case NODE_BASIC_LIT: {
        BasicLit *lit = (BasicLit *)e;
        BasicKind kind;
        if (lit->is_bad)
            return;
        if (e->pos.bits && lit->text->length > 10000 && lit->literal_kind != LITERAL_STRING) {
            check_error(c, e->pos, "excessively long constant: %.10s... (%u chars)", lit->text->text, lit->text->length);
            return;
        }
        x->value = literal_value(c, lit, &kind);
        x->type = basic(c, kind);
        if (const_kind(x->value) == CONST_UNKNOWN) {
            check_error(c, e->pos, "malformed constant: %s", lit->text->text);
            return;
        }
        x->mode = MODE_CONSTANT;
        x->expr = e;
        overflow(c, x, e->pos);
        return;
    }
    case NODE_FUNC_LIT: func_lit(c, x, (FuncLit *)e); return;
    case NODE_COMPOSITE_LIT: check_composite(c, x, (CompositeLit *)e, hint); return;
    case NODE_PAREN_EXPR: {
        check_raw_expr(c, x, ((ParenExpr *)e)->x, NULL, true);
        x->expr = e;
        return;
    }
    case NODE_SELECTOR_EXPR: check_selector(c, x, (SelectorExpr *)e, false); return;
    case NODE_INDEX_EXPR: index_expr(c, x, (IndexExpr *)e); return;
    case NODE_SLICE_EXPR: slice_expr(c, x, (SliceExpr *)e); return;
    case NODE_ASSERT_EXPR: assertion(c, x, (AssertExpr *)e); return;
    case NODE_TYPE_SWITCH_GUARD:
        check_error(c, e->pos, "use of .(type) outside type switch");
        return;
    case NODE_CALL_EXPR: check_call(c, x, (CallExpr *)e); return;
    case NODE_LIST_EXPR: check_error(c, e->pos, "unexpected list of expressions"); return;
    case NODE_OPERATION: {
        Operation *o = (Operation *)e;
        if (o->y) {
            check_binary(c, x, e, o->x, o->y, o->op, o->pos);
            return;
        }
        if (o->op != OP_MUL) {
            unary(c, x, o);
            return;
        }
        check_expr_or_type(c, x, o->x, false); // pointer indirection or pointer type
        if (x->mode == MODE_TYPE) {
            x->type = types_new_pointer(c->w, x->type);
            return;
        }
        if (x->mode == MODE_INVALID)
            return;
        single_value(c, x);
        if (x->mode == MODE_NIL) {
            check_error(c, x->expr->pos, "invalid operation: cannot indirect %s", operand_str(c, x));
            invalidate(x);
            return;
        }
        Type *core = types_core(x->type);
        if (!core || core->kind != TYPE_POINTER) {
            check_error(c, x->expr->pos, "invalid operation: cannot indirect %s", operand_str(c, x));
            invalidate(x);
            return;
        }
        x->mode = MODE_VARIABLE;
        x->type = ((Pointer *)core)->base;
        return;
    }
    case NODE_KEY_VALUE_EXPR: check_error(c, e->pos, "no key:value expected"); return;
    case NODE_ARRAY_TYPE: case NODE_SLICE_TYPE: case NODE_DOTS_TYPE: case NODE_STRUCT_TYPE: case NODE_FUNC_TYPE:
    case NODE_INTERFACE_TYPE: case NODE_MAP_TYPE: case NODE_CHAN_TYPE:
        x->type = check_type(c, e);
        if (is_valid(x->type))
            x->mode = MODE_TYPE;
        return;
    default: check_error(c, e->pos, "unexpected %s", node_kind_name(e->kind)); return;
    }
}

void check_raw_expr(Checker *c, Operand *x, Expr *e, Type *hint, bool allow_generic)
{
    *x = (Operand){.expr = e};
    if (++c->depth > LIMIT_NESTING) {
        check_error(c, e->pos, "nesting depth limit exceeded");
        c->depth--;
        x->mode = MODE_INVALID;
        x->type = basic(c, BASIC_INVALID);
        return;
    }
    expr_kind(c, x, e, hint);
    c->depth--;
    x->expr = e;
    if (!allow_generic && (x->mode == MODE_VALUE || x->mode == MODE_TYPE)) {
        bool generic_func = x->mode == MODE_VALUE && x->type && x->type->kind == TYPE_SIGNATURE &&
                            ((Signature *)x->type)->type_params && ((Signature *)x->type)->type_params->len;
        if (generic_func || (x->mode == MODE_TYPE && types_is_generic(x->type))) {
            check_error(c, e->pos, "cannot use generic %s %s without instantiation", generic_func ? "function" : "type", expr_str(c, e));
            x->mode = MODE_INVALID;
            x->type = basic(c, BASIC_INVALID);
        }
    }
    record(e, x->mode, x->type, x->mode == MODE_CONSTANT ? x->value : NULL);
}

void single_value(Checker *c, Operand *x)
{
    if (x->mode == MODE_VALUE && x->type && x->type->kind == TYPE_TUPLE && ((Tuple *)x->type)->vars.len != 1) {
        check_error(c, x->expr->pos, "multiple-value %s in single-value context", operand_str(c, x));
        invalidate(x);
    }
}

static void exclude(Checker *c, Operand *x, bool no_value, bool builtin, bool type)
{
    const char *message = NULL;
    if (x->mode == MODE_NO_VALUE && no_value)
        message = type ? "%s (no value) used as value" : "%s (no value) used as value or type";
    else if (x->mode == MODE_BUILTIN && builtin)
        message = "%s (built-in) must be called";
    else if (x->mode == MODE_TYPE && type)
        message = "%s (type) is not an expression";
    if (message) {
        check_error(c, x->expr->pos, message, expr_str(c, x->expr));
        invalidate(x);
    }
}

void check_expr(Checker *c, Operand *x, Expr *e)
{
    check_raw_expr(c, x, e, NULL, false);
    exclude(c, x, true, true, true);
    single_value(c, x);
}

void check_expr_with_target(Checker *c, Operand *x, Expr *e, Type *target)
{
    check_raw_expr(c, x, e, target, true);
    exclude(c, x, true, true, true);
    single_value(c, x);
}

void check_multi_expr(Checker *c, Operand *x, Expr *e)
{
    check_raw_expr(c, x, e, NULL, true);
    exclude(c, x, false, true, true);
}

void check_expr_or_type(Checker *c, Operand *x, Expr *e, bool allow_generic)
{
    check_raw_expr(c, x, e, NULL, allow_generic);
    exclude(c, x, true, false, false);
    single_value(c, x);
}

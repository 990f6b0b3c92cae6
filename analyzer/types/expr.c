// Expressions: operands, operators, constants, untyped values and their final types.

#include "internal.h"

#include <math.h>
#include <string.h>

static Type *basic(Checker *c, BasicKind k) { return c->w->basic[k]; }

static bool is_numeric(Type *t) { return types_is_basic(t, IS_NUMERIC); }

static void invalidate(Operand *x) { x->mode = MODE_INVALID; }

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
    case BASIC_UINT:
    case BASIC_UINTPTR:
        bits = (int)word;
        is_unsigned = true;
        break;
    case BASIC_UINT8:
        bits = 8;
        is_unsigned = true;
        break;
    case BASIC_UINT16:
        bits = 16;
        is_unsigned = true;
        break;
    case BASIC_UINT32:
        bits = 32;
        is_unsigned = true;
        break;
    case BASIC_UINT64:
        bits = 64;
        is_unsigned = true;
        break;
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

// Why the constant x cannot become a basic type (types2: representation).
typedef enum ConstFault { FAULT_KIND, FAULT_TRUNCATED, FAULT_OVERFLOW } ConstFault;

static ConstFault const_fault(Operand *x, Type *target)
{
    if (x->mode != MODE_CONSTANT || !is_numeric(x->type) || !types_is_basic(target, IS_NUMERIC))
        return FAULT_KIND;
    bool is_truncated = !types_is_basic(x->type, IS_INTEGER) && types_is_basic(target, IS_INTEGER);
    return is_truncated ? FAULT_TRUNCATED : FAULT_OVERFLOW;
}

static void invalid_conversion(Checker *c, Operand *x, Type *target)
{
    static const char *const messages[] = {
        [FAULT_KIND] = "cannot convert %s to type %s",
        [FAULT_TRUNCATED] = "%s truncated to %s",
        [FAULT_OVERFLOW] = "%s overflows %s",
    };
    Type *named = types_is_type_param(target) ? target : under(target);
    check_error(c, start_of(x->expr), messages[const_fault(x, target)], operand_str(c, x), type_str(c, named));
}

static Pos operator_pos(Expr *e) { return e->kind == NODE_OPERATION ? e->pos : start_of(e); }

static const char *operation_name(Expr *e)
{
    if (e->kind != NODE_OPERATION)
        return "";
    Operation *o = (Operation *)e;
    if (!o->y)
        return o->op == OP_XOR ? "bitwise complement " : "";
    switch (o->op) {
    case OP_ADD: return "addition ";
    case OP_SUB: return "subtraction ";
    case OP_XOR: return "bitwise XOR ";
    case OP_MUL: return "multiplication ";
    case OP_SHL: return "shift ";
    default: return "";
    }
}

static void overflow(Checker *c, Operand *x)
{
    if (const_kind(x->value) == CONST_UNKNOWN) {
        check_error(c, operator_pos(x->expr), "constant result is not representable");
        return;
    }
    if (is_typed(x->type)) {
        Type *u = under(x->type);
        const Const *v;
        if (u->kind != TYPE_BASIC)
            return;
        if (representable(c, x->value, (Basic *)u, &v)) {
            x->value = v;
        } else {
            invalid_conversion(c, x, u);
            invalidate(x);
        }
        return;
    }
    if (const_kind(x->value) == CONST_INT && const_bit_length(x->value) > LIMIT_CONST_BITS) {
        check_error(c, operator_pos(x->expr), "constant %soverflow", operation_name(x->expr));
        x->value = const_unknown(c->arena);
    }
    size_t length = 0;
    if (const_kind(x->value) == CONST_STRING)
        const_string_value(x->value, &length);
    if (length > LIMIT_CONST_STRING_BYTES) {
        check_error(c, operator_pos(x->expr), "constant string too long (%zu bytes > %d bytes)", length,
                    LIMIT_CONST_STRING_BYTES);
        x->value = const_unknown(c->arena);
    }
}

// ---- untyped values get their types when used (types2: updateExprType, implicitTypeAndValue)

static void update_type(Checker *c, Expr *e, Type *t, bool is_final, bool is_shifted);

static void update_operands(Checker *c, Operation *o, Type *t, bool is_final)
{
    switch (o->op) {
    case OP_EQL:
    case OP_NEQ:
    case OP_LSS:
    case OP_LEQ:
    case OP_GTR:
    case OP_GEQ: break; // have types of their own
    case OP_SHL:
    case OP_SHR: update_type(c, o->x, t, is_final, o->x->value != NULL); break;
    default: update_type(c, o->x, t, is_final, false); update_type(c, o->y, t, is_final, false);
    }
}

// is_shifted: the constant left operand of a shift that is not constant, whose type had to wait for this.
static void update_type(Checker *c, Expr *e, Type *t, bool is_final, bool is_shifted)
{
    if (!e->type || !is_untyped(e->type))
        return;
    if (e->kind == NODE_PAREN_EXPR)
        update_type(c, ((ParenExpr *)e)->x, t, is_final, false);
    Operation *o = (Operation *)e;
    if (e->kind == NODE_OPERATION && !e->value) { // operands of constants are never used by themselves
        if (o->y)
            update_operands(c, o, t, is_final);
        else if (o->op != OP_AND && o->op != OP_RECV)
            update_type(c, o->x, t, is_final, false);
    }
    if (!is_final && is_untyped(t)) {
        e->type = t;
        return;
    }
    if (is_shifted && !types_all_basic(t, IS_INTEGER)) {
        check_error(c, start_of(e), "invalid operation: shifted operand %s (type %s) must be integer", expr_str(c, e),
                    type_str(c, t));
        return;
    }
    if (e->value && is_typed(t)) {
        Operand x = {.mode = MODE_CONSTANT, .expr = e, .type = e->type, .value = e->value};
        Type *ignored;
        if (!implicit_untyped_type(c, &x, t, &ignored)) {
            invalid_conversion(c, &x, t);
            return;
        }
        e->value = x.value;
    }
    e->type = t;
}

void update_expr_type(Checker *c, Expr *e, Type *t, bool is_final) { update_type(c, e, t, is_final, false); }

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
        bool ok = (info & IS_BOOLEAN)  ? (b->info & IS_BOOLEAN) != 0
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

// In messages: "assignment", "argument to f" …
static const char *context_text(Checker *c, const char *context, Expr *of)
{
    return of ? arena_format(c->arena, "%s %s", context, expr_str(c, of)) : context;
}

// x is assigned to a place of type t (NULL: any), as context (and, if not NULL, the expression of) say.
// Gives x the type it then has.
void check_assignment_to(Checker *c, Operand *x, Type *t, const char *context, Expr *of)
{
    single_value(c, x);
    if (x->mode == MODE_INVALID)
        return;
    if (x->mode == MODE_BUILTIN || x->mode == MODE_TYPE || x->mode == MODE_NO_VALUE) {
        check_error(c, start_of(x->expr), "cannot assign %s to %s in %s", operand_str(c, x),
                    t ? type_str(c, t) : "<nil>", context_text(c, context, of));
        invalidate(x);
        return;
    }
    if (is_untyped(x->type)) {
        Type *target = t;
        if (!t && x->mode == MODE_NIL) {
            check_error(c, start_of(x->expr), "use of untyped nil in %s", context_text(c, context, of));
            invalidate(x);
            return;
        }
        if (x->mode != MODE_NIL && (!t || is_non_type_param_interface(t)))
            target = types_default(c->w, x->type);
        Type *result;
        Operand before = *x;
        if (!implicit_untyped_type(c, x, target, &result) || !result) {
            static const char *const notes[] = {
                [FAULT_KIND] = "", [FAULT_TRUNCATED] = " (truncated)", [FAULT_OVERFLOW] = " (overflows)"};
            *x = before;
            check_error(c, start_of(x->expr), "cannot use %s as %s value in %s%s", operand_str(c, x),
                        type_str(c, target), context_text(c, context, of), notes[const_fault(x, target)]);
            invalidate(x);
            return;
        }
        x->type = result;
        if (!x->is_part)
            update_expr_type(c, x->expr, result, true);
        if (x->mode == MODE_NIL) {
            x->expr->type = result;
            unparen(x->expr)->type = result;
        }
    }
    if (is_generic_func(x->type))
        check_not_generic(c, target_of(c, t, context_text(c, context, of)), x);
    if (x->mode == MODE_INVALID || !t)
        return;
    const char *cause;
    if (!assignable(c, x, t, &cause)) {
        check_error(c, start_of(x->expr),
                    *cause ? "cannot use %s as %s value in %s: %s" : "cannot use %s as %s value in %s",
                    operand_str(c, x), type_str(c, t), context_text(c, context, of), cause);
        invalidate(x);
    }
}

void check_assignment(Checker *c, Operand *x, Type *t, const char *context)
{
    check_assignment_to(c, x, t, context, NULL);
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
    case OP_SUB:
    case OP_MUL:
    case OP_DIV: info = IS_NUMERIC; break;
    case OP_REM:
    case OP_AND:
    case OP_OR:
    case OP_XOR:
    case OP_AND_NOT: info = IS_INTEGER; break;
    default: info = IS_BOOLEAN; break;
    }
    if (types_all_basic(x->type, info))
        return true;
    check_error(c, start_of(x->expr), "invalid operation: operator %s not defined on %s", operator_text(op),
                operand_str(c, x));
    return false;
}

static const char *cannot_receive(Checker *c, Type *t, Type *u)
{
    if (!u)
        return "no specific channel type";
    if (u->kind != TYPE_CHAN)
        return arena_format(c->arena, "non-channel %s", type_str(c, t));
    return ((Chan *)u)->direction == CHAN_SEND_ONLY ? arena_format(c->arena, "send-only channel %s", type_str(c, t))
                                                    : NULL;
}

static const char *cannot_send(Checker *c, Type *t, Type *u)
{
    if (!u || u->kind != TYPE_CHAN)
        return cannot_receive(c, t, u);
    return ((Chan *)u)->direction == CHAN_RECV_ONLY ? arena_format(c->arena, "receive-only channel %s", type_str(c, t))
                                                    : NULL;
}

// The element type of channel x that is received from or sent to; NULL, with an error at pos, when it cannot be.
Type *channel_element(Checker *c, Pos pos, Operand *x, bool is_receive)
{
    Type *core = types_core(x->type);
    if (core && core->kind == TYPE_CHAN && ((Chan *)core)->direction != (is_receive ? CHAN_SEND_ONLY : CHAN_RECV_ONLY))
        return ((Chan *)core)->element;
    const char *cause = common_under_cause(c, x->type, is_receive ? cannot_receive : cannot_send);
    const char *what = is_receive ? "receive from" : "send to";
    if (types_is_type_param(x->type))
        check_error(c, pos, "invalid operation: cannot %s %s: %s", what, operand_str(c, x), cause);
    else
        check_error(c, pos, "invalid operation: cannot %s %s %s", what, cause, operand_str(c, x));
    return NULL;
}

static void unary(Checker *c, Operand *x, Operation *e)
{
    check_expr(c, x, e->x);
    if (x->mode == MODE_INVALID)
        return;
    Operator op = e->op;
    if (op == OP_AND) {
        Expr *inner = unparen(e->x);
        if (inner->kind != NODE_COMPOSITE_LIT && x->mode != MODE_VARIABLE) {
            check_error(c, start_of(x->expr), "invalid operation: cannot take address of %s", operand_str(c, x));
            invalidate(x);
            return;
        }
        x->mode = MODE_VALUE;
        x->type = types_new_pointer(c->w, x->type);
        return;
    }
    if (op == OP_RECV) {
        Type *element = channel_element(c, start_of(x->expr), x, true);
        if (!element || !is_complete(c, element)) {
            invalidate(x);
            return;
        }
        x->mode = MODE_COMMA_OK;
        x->type = element;
        c->env.has_call_or_recv = true;
        return;
    }
    if (op == OP_TILDE) {
        bool is_integer = types_all_basic(x->type, IS_INTEGER);
        check_error(c, start_of(e), "cannot use ~ outside of interface or type constraint%s",
                    is_integer ? " (use ^ for bitwise complement)" : "");
        if (!is_integer) {
            invalidate(x);
            return;
        }
        op = OP_XOR;
    }
    uint32_t info = op == OP_NOT ? IS_BOOLEAN : op == OP_XOR ? IS_INTEGER : IS_NUMERIC;
    if (!types_all_basic(x->type, info)) {
        check_error(c, start_of(x->expr), "invalid operation: operator %s not defined on %s", operator_text(op),
                    operand_str(c, x));
        invalidate(x);
        return;
    }
    if (x->mode == MODE_CONSTANT) {
        if (const_kind(x->value) == CONST_UNKNOWN)
            return;
        unsigned bits = types_is_basic(x->type, IS_UNSIGNED) ? (unsigned)types_layout(c->w, x->type).size_bytes * 8 : 0;
        x->value = const_unary(c->arena,
                               op == OP_NOT   ? CONST_NOT
                               : op == OP_XOR ? CONST_XOR
                               : op == OP_ADD ? CONST_ADD
                                                 : CONST_SUB,
                               x->value, bits);
        x->expr = (Expr *)e;
        overflow(c, x);
        return;
    }
    x->mode = MODE_VALUE;
}

static bool may_convert(Operand *x, Operand *y)
{
    if (is_typed(x->type) && is_typed(y->type))
        return false;
    if (types_all_basic(x->type, IS_NUMERIC) != types_all_basic(y->type, IS_NUMERIC))
        return false;
    if (types_is_interface(x->type) || types_is_interface(y->type))
        return true;
    if (types_all_basic(x->type, IS_BOOLEAN) != types_all_basic(y->type, IS_BOOLEAN))
        return false;
    if (types_all_basic(x->type, IS_STRING) != types_all_basic(y->type, IS_STRING))
        return false;
    if (x->mode == MODE_NIL)
        return types_has_nil(y->type);
    if (y->mode == MODE_NIL)
        return types_has_nil(x->type);
    return under(x->type)->kind != TYPE_POINTER && under(y->type)->kind != TYPE_POINTER;
}

void match_types(Checker *c, Operand *x, Operand *y)
{
    if (!may_convert(x, y))
        return;
    Type *target_x = y->type;
    if (is_untyped(x->type))
        convert_untyped(c, x, target_x);
    if (x->mode != MODE_INVALID && is_untyped(y->type)) {
        convert_untyped(c, y, x->type);
        if (y->mode == MODE_INVALID)
            invalidate(x);
    }
}

// types2: comparableType; "" when the kind of type says it all.
static const char *incomparable_cause(Checker *c, Type *t)
{
    Type *u = under(t);
    switch (u->kind) {
    case TYPE_SLICE:
    case TYPE_SIGNATURE:
    case TYPE_MAP: return arena_format(c->arena, "%s can only be compared to nil", composite_kind(t));
    case TYPE_STRUCT:
        for (int i = 0; i < ((Struct *)u)->fields.len; i++)
            if (!comparable_type(((Struct *)u)->fields.data[i]->type, true))
                return arena_format(c->arena, "struct containing %s cannot be compared",
                                    type_str(c, ((Struct *)u)->fields.data[i]->type));
        return "";
    case TYPE_ARRAY: return arena_format(c->arena, "%s cannot be compared", type_str(c, t));
    case TYPE_INTERFACE: {
        const TypeSet *set = types_type_set((Interface *)u);
        return !set->has_all_types && !set->terms.len ? "empty type set" : "incomparable types in type set";
    }
    default: return "";
    }
}

static void comparison_error(Checker *c, Operand *x, Operand *y, Operand *at, Operator op, const char *cause,
                             bool is_case)
{
    if (!*cause) {
        if (types_is_type_param(x->type) || types_is_type_param(y->type)) {
            if (!types_is_type_param(x->type))
                at = y;
            cause = arena_format(c->arena, "type parameter %s cannot use operator %s", type_str(c, at->type),
                                 operator_text(op));
        } else {
            const char *kind = composite_kind(at->type);
            cause = arena_format(c->arena, "operator %s not defined on %s", operator_text(op),
                                 *kind ? kind : type_str(c, at->type));
        }
    }
    if (is_case)
        check_error(c, start_of(x->expr), "invalid case %s in switch on %s (%s)", expr_str(c, x->expr),
                    expr_str(c, y->expr), cause);
    else
        check_error(c, start_of(at->expr), "invalid operation: %s %s %s (%s)", expr_str(c, x->expr), operator_text(op),
                    expr_str(c, y->expr), cause);
    invalidate(x);
}

// x op y; is_case: x is a case of a switch on y, op is ==.
void check_comparison(Checker *c, Operand *x, Operand *y, Operator op, bool is_case)
{
    if (!is_valid(x->type) || !is_valid(y->type)) {
        invalidate(x);
        return;
    }
    if (!is_assignable(c, x, y->type) && !is_assignable(c, y, x->type)) {
        comparison_error(
            c, x, y, y, op,
            arena_format(c->arena, "mismatched types %s and %s", type_str(c, x->type), type_str(c, y->type)), is_case);
        return;
    }
    Operand *bad = NULL;
    bool is_incomparable = false;
    if (op == OP_EQL || op == OP_NEQ) {
        if (x->mode == MODE_NIL || y->mode == MODE_NIL) {
            Type *t = x->mode == MODE_NIL ? y->type : x->type;
            if (!types_has_nil(t) || (x->mode == MODE_NIL && y->mode == MODE_NIL && is_untyped(t)))
                bad = y;
        } else if (!comparable_type(x->type, true)) {
            bad = x;
            is_incomparable = true;
        } else if (!comparable_type(y->type, true)) {
            bad = y;
            is_incomparable = true;
        }
    } else if (!types_all_basic(x->type, IS_ORDERED)) {
        bad = x;
    } else if (!types_all_basic(y->type, IS_ORDERED)) {
        bad = y;
    }
    if (bad) {
        comparison_error(c, x, y, bad, op, is_incomparable ? incomparable_cause(c, bad->type) : "", is_case);
        return;
    }
    if (x->mode == MODE_CONSTANT && y->mode == MODE_CONSTANT) {
        x->value = const_bool(c->arena, const_compare(const_op(op), x->value, y->value));
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
        check_error(c, start_of(x->expr), "invalid operation: shifted operand %s must be integer", operand_str(c, x));
        invalidate(x);
        return;
    }
    const Const *yv = NULL;
    if (y->mode == MODE_CONSTANT) {
        yv = const_to_int(c->arena, y->value);
        if (const_kind(yv) == CONST_INT && const_sign(yv) < 0) {
            check_error(c, start_of(y->expr), "invalid operation: negative shift count %s", operand_str(c, y));
            invalidate(x);
            return;
        }
        if (is_untyped(y->type)) {
            const Const *rounded;
            if (!representable(c, y->value, (Basic *)basic(c, BASIC_UINT), &rounded)) {
                invalid_conversion(c, y, basic(c, BASIC_UINT));
                invalidate(x);
                return;
            }
            if (x->mode != MODE_CONSTANT || !is_untyped(x->type))
                convert_untyped(c, y, basic(c, BASIC_UINT));
        }
    } else {
        bool is_integer = types_all_basic(y->type, IS_INTEGER);
        if (is_integer && !types_all_basic(y->type, IS_UNSIGNED) && c->env.go_minor < 13) {
            verify_version(c, start_of(y->expr), 13, "invalid operation: signed shift count %s", operand_str(c, y));
            invalidate(x);
            return;
        }
        if (is_untyped(y->type)) {
            convert_untyped(c, y, basic(c, BASIC_UINT));
        } else if (!is_integer) {
            check_error(c, start_of(y->expr), "invalid operation: shift count %s must be integer", operand_str(c, y));
            invalidate(x);
            return;
        }
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
                check_error(c, start_of(y->expr), "invalid operation: invalid shift count %s", operand_str(c, y));
                invalidate(x);
                return;
            }
            if (!types_is_basic(x->type, IS_INTEGER))
                x->type = basic(c, BASIC_UNTYPED_INT);
            x->value = const_shift(c->arena, op == OP_SHL ? CONST_SHL : CONST_SHR, xv, (unsigned)count);
            if (e)
                x->expr = e;
            overflow(c, x);
            return;
        }
        if (is_untyped(x->type)) { // its type comes from the context
            x->mode = MODE_VALUE;
            return;
        }
    }
    if (!types_all_basic(x->type, IS_INTEGER)) {
        check_error(c, start_of(x->expr), "invalid operation: shifted operand %s must be integer", operand_str(c, x));
        invalidate(x);
        return;
    }
    x->mode = MODE_VALUE;
}

// Dividing by such a complex constant divides by zero.
static bool underflows_when_squared(Checker *c, const Const *value)
{
    const Const *z = const_to_complex(c->arena, value);
    if (const_kind(z) == CONST_UNKNOWN)
        return false;
    const Const *re = const_real(c->arena, z), *im = const_imag(c->arena, z);
    return const_sign(const_binary(c->arena, CONST_MUL, re, re)) == 0 && const_sign(const_binary(c->arena, CONST_MUL, im, im)) == 0;
}

void check_binary(Checker *c, Operand *x, Expr *e, Expr *lhs, Expr *rhs, Operator op)
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
    match_types(c, x, &y);
    if (x->mode == MODE_INVALID)
        return;
    if (is_comparison(op)) {
        check_comparison(c, x, &y, op, false);
        return;
    }
    if (!types_identical(x->type, y.type)) {
        if (is_valid(x->type) && is_valid(y.type)) {
            if (e)
                check_error(c, start_of(x->expr), "invalid operation: %s (mismatched types %s and %s)", expr_str(c, e),
                            type_str(c, x->type), type_str(c, y.type));
            else
                check_error(c, start_of(x->expr), "invalid operation: %s %s= %s (mismatched types %s and %s)",
                            expr_str(c, lhs), operator_text(op), expr_str(c, rhs), type_str(c, x->type),
                            type_str(c, y.type));
        }
        invalidate(x);
        return;
    }
    if (!operator_ok(c, x, op)) {
        invalidate(x);
        return;
    }
    if ((op == OP_DIV || op == OP_REM) && y.mode == MODE_CONSTANT && const_kind(y.value) != CONST_UNKNOWN &&
        (x->mode == MODE_CONSTANT || types_all_basic(x->type, IS_INTEGER)) &&
        const_sign(y.value) == 0) {
        check_error(c, start_of(y.expr), "invalid operation: division by zero");
        invalidate(x);
        return;
    }
    if (op == OP_DIV && x->mode == MODE_CONSTANT && y.mode == MODE_CONSTANT && types_is_basic(x->type, IS_COMPLEX) &&
        underflows_when_squared(c, y.value)) {
        check_error(c, start_of(y.expr), "invalid operation: division by zero");
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
        overflow(c, x);
        return;
    }
    x->mode = MODE_VALUE;
}

// A type assertion or a case of a type switch on x: can x's dynamic type be t?
void check_type_assertion(Checker *c, Expr *e, Operand *x, Type *t, bool is_case)
{
    bool wrong;
    if (types_is_interface(t) || !missing_method(c->w, t, (Interface *)under(x->type), false, &wrong))
        return;
    const char *cause = missing_method_cause(c, t, x->type, false);
    if (!*cause)
        return;
    if (is_case)
        check_error(c, start_of(e), "impossible type switch case: %s" SAME_PART "%s cannot have dynamic type %s %s",
                    expr_str(c, e), operand_str(c, x), type_str(c, t), cause);
    else
        check_error(c, start_of(e), "impossible type assertion: %s" SAME_PART "%s does not implement %s %s", expr_str(c, e),
                    type_str(c, t), type_str(c, x->type), cause);
}

static void assertion(Checker *c, Operand *x, AssertExpr *e)
{
    check_expr(c, x, e->x);
    if (x->mode == MODE_INVALID)
        return;
    if (types_is_type_param(x->type)) {
        check_error(c, start_of(x->expr), "invalid operation: cannot use type assertion on type parameter value %s",
                    operand_str(c, x));
        invalidate(x);
        return;
    }
    if (under(x->type)->kind != TYPE_INTERFACE) {
        check_error(c, start_of(x->expr), "invalid operation: %s is not an interface", operand_str(c, x));
        invalidate(x);
        return;
    }
    Type *t = check_var_type(c, e->asserted_type);
    if (!is_valid(t) || !is_complete(c, t)) {
        invalidate(x);
        return;
    }
    check_type_assertion(c, (Expr *)e, x, t, false);
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
    Signature *sig = check_signature(c, NULL, NULL, e->signature, scope, NULL);
    x->mode = MODE_VALUE;
    x->type = (Type *)sig;
    if (e->body && !c->options.ignore_bodies) // when the statement ends: its body may use what is being declared
        check_later(c, literal_body, e, sig);
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

// Notations of numbers that came with go1.13 (types2: langCompat).
static void check_literal_version(Checker *c, const BasicLit *lit)
{
    const char *text = lit->text->text, *what = NULL;
    char radix = text[0] == '0' ? (char)(text[1] | 0x20) : '\0';
    if (lit->text->length <= 2)
        return;
    if (strchr(text, '_'))
        what = "underscore in numeric literal";
    else if (radix == 'b')
        what = "binary literal";
    else if (radix == 'o')
        what = "0o/0O-style octal literal";
    else if (radix == 'x' && lit->literal_kind != LITERAL_INT)
        what = "hexadecimal floating-point literal";
    if (what)
        verify_version(c, start_of(lit), 13, "%s", what);
}

typedef struct PointerBase {
    Checker *c;
    Operand *x;
    Type *base;
} PointerBase;

static bool pointer_term(Type *t, Type *u, void *context)
{
    (void)t;
    PointerBase *p = context;
    bool is_pointer = u && u->kind == TYPE_POINTER;
    if (is_pointer && (!p->base || types_identical(((Pointer *)u)->base, p->base))) {
        p->base = ((Pointer *)u)->base;
        return true;
    }
    check_error(p->c, start_of(p->x->expr),
                is_pointer ? "invalid operation: pointers of %s must have identical base types"
                           : "invalid operation: cannot indirect %s",
                operand_str(p->c, p->x));
    return false;
}

// *x: a variable, or a pointer type.
static void indirection(Checker *c, Operand *x, Operation *e)
{
    check_expr_or_type(c, x, e->x, false);
    if (x->mode == MODE_INVALID)
        return;
    if (x->mode == MODE_TYPE) {
        check_valid_var_type(c, e->x, x->type);
        x->type = types_new_pointer(c->w, x->type);
        return;
    }
    PointerBase p = {c, x, NULL};
    if (!type_set_each(x->type, pointer_term, &p) || !is_complete(c, p.base)) {
        invalidate(x);
        return;
    }
    x->mode = MODE_VARIABLE;
    x->type = p.base;
}

static void expr_kind(Checker *c, Operand *x, Expr *e, const Target *target, Type *hint)
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
        bool is_number = lit->literal_kind != LITERAL_RUNE && lit->literal_kind != LITERAL_STRING;
        if (is_number && c->env.go_minor < 13)
            check_literal_version(c, lit);
        enum { MAX_NUMBER_LENGTH = 10000 }; // types2: basicLit, beyond what has a meaning
        if (is_number && lit->text->length > MAX_NUMBER_LENGTH) {
            check_error(c, start_of(e), "excessively long constant: %.10s... (%u chars)", lit->text->text,
                        lit->text->length);
            return;
        }
        x->value = literal_value(c, lit, &kind);
        x->type = basic(c, kind);
        if (const_kind(x->value) == CONST_UNKNOWN) {
            check_error(c, start_of(e), "malformed constant: %s", lit->text->text);
            return;
        }
        x->mode = MODE_CONSTANT;
        x->expr = e;
        overflow(c, x);
        return;
    }
    case NODE_FUNC_LIT: func_lit(c, x, (FuncLit *)e); return;
    case NODE_COMPOSITE_LIT: check_composite(c, x, (CompositeLit *)e, hint); return;
    case NODE_PAREN_EXPR: {
        check_raw_expr(c, x, ((ParenExpr *)e)->x, NULL, NULL, false);
        x->expr = e;
        return;
    }
    case NODE_SELECTOR_EXPR: check_selector(c, x, (SelectorExpr *)e, false); return;
    case NODE_INDEX_EXPR:
        if (check_index_expr(c, x, (IndexExpr *)e))
            check_func_inst(c, target, e->pos, x, (IndexExpr *)e, true);
        return;
    case NODE_SLICE_EXPR: check_slice_expr(c, x, (SliceExpr *)e); return;
    case NODE_ASSERT_EXPR: assertion(c, x, (AssertExpr *)e); return;
    case NODE_TYPE_SWITCH_GUARD:
        check_error(c, start_of(e), "invalid syntax tree: use of .(type) outside type switch");
        use_expr(c, ((TypeSwitchGuard *)e)->x);
        return;
    case NODE_CALL_EXPR: check_call(c, x, (CallExpr *)e); return;
    case NODE_LIST_EXPR: check_error(c, start_of(e), "invalid syntax tree: unexpected list of expressions"); return;
    case NODE_OPERATION: {
        Operation *o = (Operation *)e;
        if (o->y) {
            check_binary(c, x, e, o->x, o->y, o->op);
            return;
        }
        if (o->op != OP_MUL) {
            unary(c, x, o);
            return;
        }
        indirection(c, x, o);
        return;
    }
    case NODE_KEY_VALUE_EXPR: check_error(c, start_of(e), "invalid syntax tree: no key:value expected"); return;
    case NODE_ARRAY_TYPE:
    case NODE_SLICE_TYPE:
    case NODE_DOTS_TYPE:
    case NODE_STRUCT_TYPE:
    case NODE_FUNC_TYPE:
    case NODE_INTERFACE_TYPE:
    case NODE_MAP_TYPE:
    case NODE_CHAN_TYPE:
        x->type = check_type(c, e);
        x->mode = MODE_TYPE;
        return;
    default: check_error(c, start_of(e), "unexpected %s", node_kind_name(e->kind)); return;
    }
}

void check_raw_expr(Checker *c, Operand *x, Expr *e, const Target *target, Type *hint, bool allow_generic)
{
    *x = (Operand){.expr = e};
    if (++c->depth > LIMIT_NESTING) {
        check_error(c, start_of(e), "nesting depth limit exceeded");
        c->depth--;
        x->mode = MODE_INVALID;
        x->type = basic(c, BASIC_INVALID);
        return;
    }
    expr_kind(c, x, e, target, hint);
    c->depth--;
    finish_expr(c, target, x, e, allow_generic);
}

void finish_expr(Checker *c, const Target *target, Operand *x, Expr *e, bool allow_generic)
{
    x->expr = e;
    if (!allow_generic)
        check_not_generic(c, target, x);
    if (!c->release->finds_cycles_where_used && x->mode != MODE_INVALID && x->mode != MODE_NO_VALUE && x->type &&
        !has_finite_size(c, x->type))
        invalidate(x);
    Type *t = x->mode == MODE_NO_VALUE ? (Type *)types_new_tuple(c->w, NULL, 0) : x->type;
    record(e, x->mode, t, x->mode == MODE_CONSTANT ? x->value : NULL);
}

// A generic function takes its type arguments from the target, if there is one; all else that is generic is an error.
void check_not_generic(Checker *c, const Target *target, Operand *x)
{
    const char *what = NULL;
    if (x->mode == MODE_INVALID || x->mode == MODE_NO_VALUE || !x->type)
        return;
    if (x->type->kind == TYPE_NAMED || x->type->kind == TYPE_ALIAS)
        what = types_is_generic(x->type) ? "type" : NULL;
    else if (is_generic_func(x->type))
        what = "function";
    if (!what)
        return;
    if (x->type->kind == TYPE_SIGNATURE && target) {
        check_func_inst(c, target, x->expr->pos, x, NULL, true);
        return;
    }
    check_error(c, start_of(x->expr), "cannot use generic %s %s without instantiation", what, expr_str(c, x->expr));
    invalidate(x);
    x->type = basic(c, BASIC_INVALID);
}

void single_value(Checker *c, Operand *x)
{
    if (x->mode == MODE_VALUE && x->type && x->type->kind == TYPE_TUPLE && ((Tuple *)x->type)->vars.len != 1) {
        check_error(c, start_of(x->expr), "multiple-value %s in single-value context", operand_str(c, x));
        invalidate(x);
    }
}

static void exclude(Checker *c, Operand *x, bool no_value, bool builtin, bool type)
{
    const char *message = NULL;
    if (x->mode == MODE_NO_VALUE && no_value)
        message = type ? "%s used as value" : "%s used as value or type";
    else if (x->mode == MODE_BUILTIN && builtin)
        message = "%s must be called";
    else if (x->mode == MODE_TYPE && type)
        message = "%s is not an expression";
    if (message) {
        check_error(c, start_of(x->expr), message, operand_str(c, x));
        invalidate(x);
    }
}

// e in code that is wrong anyway: its names are used, its own errors are reported (types2: use).
bool use_expr(Checker *c, Expr *e)
{
    bool ok = true;
    Expr *inner = unparen(e);
    if (inner->kind == NODE_LIST_EXPR) {
        ExprVec *list = &((ListExpr *)inner)->elements;
        for (int i = 0; i < list->len; i++)
            ok &= use_expr(c, list->data[i]);
        return ok;
    }
    Operand x = {0};
    if (inner->kind == NODE_NAME) {
        if (is_blank_name(((Name *)inner)->text))
            return true;
        check_expr_or_type(c, &x, inner, true);
    } else {
        check_raw_expr(c, &x, e, NULL, NULL, true);
    }
    return x.mode != MODE_INVALID;
}

// Likewise on the left side of an assignment, which is no use of a variable.
bool use_assigned(Checker *c, Expr *e)
{
    Expr *inner = unparen(e);
    Object *o = inner->kind == NODE_NAME ? scope_lookup(c->env.scope, ((Name *)inner)->text, NULL) : NULL;
    bool is_variable = o && o->kind == OBJECT_VAR && o->package == c->package, was_used = is_variable && o->is_used;
    bool ok = use_expr(c, e);
    if (is_variable)
        o->is_used = was_used;
    return ok;
}

void exclude_non_values(Checker *c, Operand *x)
{
    exclude(c, x, true, true, true);
    single_value(c, x);
}

void check_expr(Checker *c, Operand *x, Expr *e) { check_expr_for(c, x, e, NULL); }

void check_expr_for(Checker *c, Operand *x, Expr *e, const Target *target)
{
    check_raw_expr(c, x, e, target, NULL, false);
    exclude_non_values(c, x);
}

void check_generic_expr(Checker *c, Operand *x, Expr *e, Type *hint)
{
    check_raw_expr(c, x, e, NULL, hint, true);
    exclude_non_values(c, x);
}

void check_multi_expr(Checker *c, Operand *x, Expr *e, bool allow_generic)
{
    check_raw_expr(c, x, e, NULL, NULL, allow_generic);
    exclude(c, x, true, true, true);
}

void check_expr_or_type(Checker *c, Operand *x, Expr *e, bool allow_generic)
{
    check_raw_expr(c, x, e, NULL, NULL, allow_generic);
    exclude(c, x, true, false, false);
    single_value(c, x);
}

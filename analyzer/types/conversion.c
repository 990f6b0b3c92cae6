// Assignability and conversions (spec: "Assignability", "Conversions"; types2: operand.go assignableTo, conversions.go).

#include "internal.h"

#include <stdarg.h>

static void invalidate(Operand *x) { x->mode = MODE_INVALID; }

// ---- causes: of nested types' failures the innermost comes last

static void explain(Checker *c, const char **cause, const char *format, ...) __attribute__((format(printf, 3, 4)));

static void explain(Checker *c, const char **cause, const char *format, ...)
{
    Buf buf = buf_new(c->arena);
    va_list arguments;
    va_start(arguments, format);
    buf_vformat(&buf, format, arguments);
    va_end(arguments);
    if (**cause)
        buf_format(&buf, SAME_PART "%s", *cause);
    *cause = buf_text(&buf);
}

static const TermVec *terms_of(Type *param) // NULL: no specific types
{
    const TypeSet *set = types_type_set(types_constraint_interface((TypeParam *)types_unalias(param)));
    return set->has_all_types ? NULL : &set->terms;
}

// ---- assignability

static bool assignable_to(Checker *c, Operand *x, Type *t, const char **cause);

// v is a type literal and t a type parameter: all of its type set must take it.
static bool assignable_to_param(Checker *c, Operand *x, Type *t, const char **cause)
{
    const TermVec *terms = terms_of(t);
    for (int i = 0; terms && i < terms->len; i++) {
        Type *term = terms->data[i].type;
        if (assignable_to(c, x, term, cause))
            continue;
        if (cause)
            explain(c, cause, "cannot assign %s to %s (in %s)", type_str(c, x->type), type_str(c, term), type_str(c, t));
        return false;
    }
    return terms && terms->len;
}

// v is a type parameter and t a type literal, which must take all of v's type set.
static bool assignable_from_param(Checker *c, Operand *x, Type *t, const char **cause)
{
    const TermVec *terms = terms_of(x->type);
    for (int i = 0; terms && i < terms->len; i++) {
        Operand term = *x;
        term.type = terms->data[i].type;
        if (assignable_to(c, &term, t, cause))
            continue;
        if (cause)
            explain(c, cause, "cannot assign %s (in %s) to %s", type_str(c, term.type), type_str(c, x->type), type_str(c, t));
        return false;
    }
    return terms && terms->len;
}

static bool untyped_assignable(Checker *c, Operand *x, Type *t)
{
    Type *result;
    Operand copy = *x;
    return implicit_untyped_type(c, &copy, t, &result) && result;
}

static bool assignable_to(Checker *c, Operand *x, Type *t, const char **cause)
{
    if (x->mode == MODE_INVALID || !is_valid(t) || !is_valid(x->type) || types_identical(x->type, t))
        return true;
    if (is_untyped(x->type))
        return untyped_assignable(c, x, t);
    Type *v = types_unalias(x->type), *named = t; // causes name what aliases stand for
    t = types_unalias(t);
    Type *vu = under(v), *tu = under(t);
    bool v_param = types_is_type_param(v), t_param = types_is_type_param(t);
    bool has_literal = !types_is_named(v) || !types_is_named(t);
    if (types_identical(vu, tu) && has_literal && !v_param && !t_param)
        return true;
    bool to_pointer = tu->kind == TYPE_POINTER && under(((Pointer *)tu)->base)->kind == TYPE_INTERFACE;
    if ((tu->kind == TYPE_INTERFACE && !t_param) || to_pointer) {
        if (implements(c, v, t, false, cause))
            return true;
        if (!v_param)
            return false;
        if (cause)
            *cause = "";
    }
    if (types_is_interface(v) && implements(c, t, v, false, NULL)) {
        if (cause)
            *cause = "need type assertion";
        return false;
    }
    if (vu->kind == TYPE_CHAN && ((Chan *)vu)->direction == CHAN_BOTH && tu->kind == TYPE_CHAN &&
        types_identical(((Chan *)vu)->element, ((Chan *)tu)->element))
        return has_literal;
    if (t_param && !types_is_named(v))
        return assignable_to_param(c, x, t, cause);
    if (v_param && !types_is_named(t))
        return assignable_from_param(c, x, named, cause);
    return false;
}

bool is_assignable(Checker *c, Operand *x, Type *t) { return assignable_to(c, x, t, NULL); }

bool assignable(Checker *c, Operand *x, Type *t, const char **cause)
{
    *cause = "";
    return assignable_to(c, x, t, cause);
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
        return (info & IS_BOOLEAN)  ? (want & IS_BOOLEAN)
               : (info & IS_STRING) ? (want & IS_STRING)
                                    : (want & IS_NUMERIC);
    }
    return assignable_to(&c, &(Operand){.mode = MODE_VALUE, .type = from}, to, NULL);
}

// ---- conversions

static bool is_bytes_or_runes(Type *u)
{
    if (u->kind != TYPE_SLICE)
        return false;
    BasicKind k = types_basic_kind(((Slice *)u)->element);
    return k == BASIC_UINT8 || k == BASIC_INT32;
}

// A slice to an array or a pointer to one. *is_decided: it is such a conversion.
static bool slice_convertible(Checker *c, Slice *s, Type *tu, const char **cause, bool *is_decided)
{
    bool to_pointer = tu->kind == TYPE_POINTER;
    Type *array = to_pointer ? under(((Pointer *)tu)->base) : tu;
    *is_decided = array->kind == TYPE_ARRAY && types_identical(s->element, ((Array *)array)->element);
    if (!*is_decided || !c->package || c->env.go_minor >= (to_pointer ? 17 : 20))
        return *is_decided;
    if (cause)
        *cause = to_pointer ? "conversion of slice to array pointer requires go1.17 or later"
                            : "conversion of slice to array requires go1.20 or later";
    return false;
}

static bool convertible_literal_pointers(Type *v, Type *t)
{
    v = types_unalias(v);
    t = types_unalias(t);
    if (v->kind != TYPE_POINTER || t->kind != TYPE_POINTER)
        return false;
    Type *a = ((Pointer *)v)->base, *b = ((Pointer *)t)->base;
    return types_identical_ignore_tags(under(a), under(b)) && !types_is_type_param(a) && !types_is_type_param(b);
}

static bool convertible_basic(Type *v, Type *t)
{
    enum { INTEGER_OR_FLOAT = IS_INTEGER | IS_FLOAT };
    BasicKind vk = types_basic_kind(v), tk = types_basic_kind(t);
    Type *vu = under(v), *tu = under(t);
    return (types_is_basic(v, INTEGER_OR_FLOAT) && types_is_basic(t, INTEGER_OR_FLOAT)) ||
           (types_is_basic(v, IS_COMPLEX) && types_is_basic(t, IS_COMPLEX)) ||
           ((types_is_basic(v, IS_INTEGER) || is_bytes_or_runes(vu)) && types_is_basic(t, IS_STRING)) ||
           (types_is_basic(v, IS_STRING) && is_bytes_or_runes(tu)) ||
           ((vu->kind == TYPE_POINTER || vk == BASIC_UINTPTR) && tk == BASIC_UNSAFE_POINTER) ||
           (vk == BASIC_UNSAFE_POINTER && (tu->kind == TYPE_POINTER || tk == BASIC_UINTPTR));
}

static bool convertible_to(Checker *c, Operand *x, Type *t, const char **cause);

// x to all types in the set of t; v_param: x's type is one of its set. is_both: t is a type parameter, too.
static bool convertible_to_terms(Checker *c, Operand *x, Type *v_param, Type *t, const char **cause)
{
    const TermVec *terms = terms_of(t);
    for (int i = 0; terms && i < terms->len; i++) {
        Type *term = terms->data[i].type;
        if (convertible_to(c, x, term, cause))
            continue;
        const char *in = v_param ? arena_format(c->arena, " (in %s)", type_str(c, v_param)) : "";
        if (cause)
            explain(c, cause, "cannot convert %s%s to type %s (in %s)", type_str(c, x->type), in, type_str(c, term),
                    type_str(c, t));
        return false;
    }
    return terms && terms->len;
}

static bool convertible_from_terms(Checker *c, Operand *x, Type *t, const char **cause)
{
    const TermVec *terms = terms_of(x->type);
    bool t_param = types_is_type_param(t);
    for (int i = 0; terms && i < terms->len; i++) {
        Operand term = *x;
        term.type = terms->data[i].type;
        if (t_param ? convertible_to_terms(c, &term, x->type, t, cause) : convertible_to(c, &term, t, cause))
            continue;
        if (cause && !t_param)
            explain(c, cause, "cannot convert %s (in %s) to type %s", type_str(c, term.type), type_str(c, x->type),
                    type_str(c, t));
        return false;
    }
    return terms && terms->len;
}

static bool convertible_to(Checker *c, Operand *x, Type *t, const char **cause)
{
    if (assignable_to(c, x, t, cause))
        return true;
    Type *v = x->type, *vu = under(v), *tu = under(t);
    bool v_param = types_is_type_param(v), t_param = types_is_type_param(t), is_decided = false;
    if (types_identical_ignore_tags(vu, tu) && !v_param && !t_param)
        return true;
    if (convertible_literal_pointers(v, t) || convertible_basic(v, t))
        return true;
    bool ok = vu->kind == TYPE_SLICE && slice_convertible(c, (Slice *)vu, tu, cause, &is_decided);
    if (is_decided || (!v_param && !t_param))
        return ok;
    return v_param ? convertible_from_terms(c, x, t, cause) : convertible_to_terms(c, x, NULL, t, cause);
}

bool types_convertible(World *w, Type *from, Type *to)
{
    Checker c = {.w = w, .arena = w->arena};
    return convertible_to(&c, &(Operand){.mode = MODE_VALUE, .type = from}, to, NULL);
}

static bool is_const_type(Type *t)
{
    Type *u = under(t);
    return !types_is_type_param(t) && u->kind == TYPE_BASIC && (((Basic *)u)->info & IS_CONST_TYPE);
}

static const Const *string_of_rune(Checker *c, const Const *value)
{
    uint64_t code;
    char text[4];
    if (!const_uint64_value(const_to_int(c->arena, value), &code) || code > 0x10ffff || (code >= 0xd800 && code < 0xe000))
        code = 0xfffd;
    int n = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    for (int i = n - 1; i > 0; i--, code >>= 6)
        text[i] = (char)(0x80 | (code & 63));
    static const unsigned char first[] = {0, 0, 0xc0, 0xe0, 0xf0};
    text[0] = (char)(first[n] | code);
    return const_string(c->arena, text, (size_t)n);
}

static bool constant_convertible(Checker *c, Operand *x, Type *t, const Const **value)
{
    Type *u = under(t);
    *value = x->value;
    if (u->kind != TYPE_BASIC)
        return false;
    if (representable(c, x->value, (Basic *)u, value))
        return true;
    if (!types_is_basic(x->type, IS_INTEGER) || !types_is_basic(u, IS_STRING))
        return false;
    *value = string_of_rune(c, x->value);
    return true;
}

// A constant to a type parameter: to each type of its set.
static bool constant_convertible_to_param(Checker *c, Operand *x, Type *t, const char **cause)
{
    const TermVec *terms = terms_of(t);
    const Const *ignored;
    if (!terms || !terms->len) {
        explain(c, cause, "%s does not contain specific types", type_str(c, t));
        return false;
    }
    for (int i = 0; i < terms->len; i++) {
        Type *u = under(terms->data[i].type);
        if ((types_is_basic(x->type, IS_STRING) && is_bytes_or_runes(u)) || constant_convertible(c, x, u, &ignored))
            continue;
        if (types_is_basic(x->type, IS_INTEGER) && types_is_basic(u, IS_INTEGER))
            explain(c, cause, "constant %s overflows %s (in %s)", const_text(c->arena, x->value), type_str(c, u),
                    type_str(c, t));
        else
            explain(c, cause, "cannot convert %s to type %s (in %s)", operand_str(c, x), type_str(c, u), type_str(c, t));
        return false;
    }
    return true;
}

// The type that an untyped operand has had all along, now that it is converted to t.
static void update_converted(Checker *c, Operand *x, Type *t, bool was_constant)
{
    Type *final = t;
    if (x->mode == MODE_NIL || x->type == c->w->basic[BASIC_UNTYPED_NIL])
        final = t;
    else if (is_non_type_param_interface(t) || (was_constant && !is_const_type(t)))
        final = types_default(c->w, x->type);
    else if (x->mode == MODE_CONSTANT && types_is_basic(x->type, IS_INTEGER) && types_is_basic(t, IS_STRING))
        final = x->type; // string(65): the rune or int itself
    if (is_typed(final))
        update_expr_type(c, x->expr, final, true);
    if (x->expr->mode == MODE_NIL) {
        x->expr->type = final;
        unparen(x->expr)->type = final;
    }
}

void check_conversion(Checker *c, Operand *x, Type *t)
{
    bool was_constant = x->mode == MODE_CONSTANT, ok = false;
    const char *cause = "";
    if (!is_valid(t) || !is_valid(x->type)) {
        invalidate(x);
        return;
    }
    if (was_constant && is_const_type(t)) {
        ok = constant_convertible(c, x, t, &x->value);
        if (!ok && types_is_basic(x->type, IS_INTEGER) && types_is_basic(t, IS_INTEGER)) {
            check_error(c, start_of(x->expr), "constant %s overflows %s", const_text(c->arena, x->value), type_str(c, t));
            invalidate(x);
            return;
        }
    } else if (was_constant && types_is_type_param(t)) {
        ok = constant_convertible_to_param(c, x, t, &cause);
        x->mode = MODE_VALUE; // type parameters are not constants
    } else if (convertible_to(c, x, t, &cause)) {
        ok = true;
        x->mode = MODE_VALUE;
    }
    if (!ok) {
        check_error(c, start_of(x->expr), *cause ? "cannot convert %s to type %s: %s" : "cannot convert %s to type %s",
                    operand_str(c, x), type_str(c, t), cause);
        invalidate(x);
        return;
    }
    if (is_untyped(x->type))
        update_converted(c, x, t, was_constant);
    x->type = t;
    if (x->mode != MODE_CONSTANT)
        x->value = NULL;
}

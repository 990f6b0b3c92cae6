// Calls of built-in functions (spec: "Built-in functions"). What the function was, with its types, is recorded at the
// callee as a signature, for the sake of the argument conversions it implies.

#include "internal.h"

#include <string.h>

static const struct {
    const char *name;
    int args;
    bool is_variadic;
    char kind;
} facts[] = {
#define BUILTIN(ID, name, args, is_variadic, kind) {name, args, is_variadic, kind},
#include "builtins.def"
#undef BUILTIN
};

bool builtin_is_statement(BuiltinId id) { return facts[id].kind == 'S'; }

static void record_signature(Checker *c, CallExpr *e, Type *result, Type **params, int count, bool is_variadic)
{
    Object **vars = NEW_ARRAY(c->scratch, Object *, count);
    const Atom *none = atom_of(c->w->atoms, "");
    for (int i = 0; i < count; i++)
        vars[i] = types_new_var(c->w, VAR_PARAM, NO_POS, NULL, none, types_default(c->w, params[i]));
    Object *r = result ? types_new_var(c->w, VAR_RESULT, NO_POS, NULL, none, result) : NULL;
    Signature *sig = types_new_signature(c->w, NULL, types_new_tuple(c->w, vars, count),
                                         types_new_tuple(c->w, &r, result ? 1 : 0), is_variadic);
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
    Arena *a = c->scratch;
    if (e->args.len == 1) {
        Operand x = {0};
        check_multi_expr(c, &x, e->args.data[0], false);
        if (x.mode == MODE_INVALID)
            return false;
        if (x.type && x.type->kind == TYPE_TUPLE) {
            Tuple *t = (Tuple *)x.type;
            *args = NEW_ARRAY(a, Operand, t->vars.len);
            *count = t->vars.len;
            for (int i = 0; i < t->vars.len; i++)
                (*args)[i] = (Operand){.mode = MODE_VALUE,
                                       .expr = e->args.data[0],
                                       .type = t->vars.data[i]->type,
                                       .is_part = true,
                                       .part = i + 1};
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

static bool all_bytes_or_string(Type *t, Type *u, void *byte)
{
    (void)t;
    return u && (types_is_basic(u, IS_STRING) || (u->kind == TYPE_SLICE && types_identical(((Slice *)u)->element, byte)));
}

typedef struct SliceSearch {
    Type *element, *other;
    bool failed;
} SliceSearch;

static bool slice_term(Type *t, Type *u, void *context)
{
    (void)t;
    SliceSearch *s = context;
    if (!u || u->kind != TYPE_SLICE) {
        s->failed = true;
    } else if (!s->element) {
        s->element = ((Slice *)u)->element;
    } else if (!types_identical(s->element, ((Slice *)u)->element)) {
        s->failed = true;
        s->other = ((Slice *)u)->element;
    }
    return !s->failed;
}

// The element type of x, a slice or of a type parameter all of whose types are slices alike. NULL: none, *cause says
// why.
static Type *slice_element(Checker *c, Operand *x, const char **cause)
{
    SliceSearch s = {0};
    type_set_each(x->type, slice_term, &s);
    if (!s.failed)
        return s.element;
    if (s.other)
        *cause = arena_format(c->arena, "mismatched slice element types %s and %s in %s", type_str(c, s.element),
                              type_str(c, s.other), operand_str(c, x));
    else
        *cause = x->mode == MODE_NIL ? "argument must be a slice; have untyped nil"
                                     : arena_format(c->arena, "argument must be a slice; have %s", operand_str(c, x));
    return NULL;
}

static bool append_(Checker *c, Operand *x, CallExpr *e, Operand *args, int count)
{
    Type *s = args[0].type;
    const char *cause;
    Type *element = slice_element(c, &args[0], &cause);
    if (!element) {
        check_error(c, start_of(args[0].expr), "invalid append: %s", cause);
        return false;
    }
    Type *params[2] = {s, NULL};
    if (count == 2 && e->has_dots && is_assignable(c, &args[0], types_new_slice(c->w, c->w->byte_type)) &&
        type_set_each(args[1].type, all_bytes_or_string, c->w->byte_type)) {
        if (is_untyped(args[1].type) && args[1].mode != MODE_NIL)
            convert_untyped(c, &args[1], c->w->basic[BASIC_STRING]);
        params[1] = args[1].mode == MODE_NIL ? s : args[1].type; // append([]byte, string...)
        if (args[1].mode == MODE_NIL)
            convert_untyped(c, &args[1], s);
    } else { // a call of func(S, ...E) S
        params[1] = types_new_slice(c->w, element);
        const Atom *none = atom_of(c->w->atoms, "");
        Object *vars[2];
        for (int i = 0; i < 2; i++)
            vars[i] = types_new_var(c->w, VAR_PARAM, NO_POS, NULL, none, params[i]);
        check_arguments(c, e, types_new_signature(c->w, NULL, types_new_tuple(c->w, vars, 2), NULL, true), NULL, NULL,
                        args, count);
    }
    record_signature(c, e, s, params, 2, true);
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
    case TYPE_ARRAY:
    case TYPE_SLICE:
    case TYPE_CHAN: return true;
    case TYPE_MAP: return id == BUILTIN_LEN;
    case TYPE_POINTER: return under(((Pointer *)u)->base)->kind == TYPE_ARRAY;
    default: return false;
    }
}

static bool len_cap(Checker *c, Operand *x, CallExpr *e, Operand *arg, BuiltinId id, bool had_call)
{
    if (!type_set_each(arg->type, len_term, &id)) {
        if (is_valid(under(arg->type)))
            check_error(c, start_of(arg->expr), "invalid argument: %s for built-in %s", operand_str(c, arg),
                        facts[id].name);
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

static const char *cannot_make(Checker *c, Type *t, Type *u)
{
    (void)c, (void)t;
    if (!u)
        return "no specific type";
    return u->kind == TYPE_SLICE || u->kind == TYPE_MAP || u->kind == TYPE_CHAN ? NULL
                                                                                : "type must be slice, map, or channel";
}

static bool make_(Checker *c, Operand *x, CallExpr *e)
{
    Type *t = check_var_type(c, e->args.data[0]);
    if (!is_valid(t))
        return false;
    Type *core = types_core(t);
    int min;
    switch (core ? core->kind : TYPE_BASIC) {
    case TYPE_SLICE: min = 2; break;
    case TYPE_MAP:
    case TYPE_CHAN: min = 1; break;
    default:
        check_error(c, start_of(e->args.data[0]), "invalid argument: cannot make %s: %s", expr_str(c, e->args.data[0]),
                    common_under_cause(c, t, cannot_make));
        return false;
    }
    if (e->args.len < min || e->args.len > min + 1) {
        check_error(c, start_of(e), "invalid operation: %s expects %d or %d arguments; found %d",
                    expr_str(c, (Expr *)e), min, min + 1, e->args.len);
        return false;
    }
    Type *params[3] = {t};
    int64_t sizes[2] = {-1, -1};
    for (int i = 1; i < e->args.len; i++) {
        check_index(c, e->args.data[i], -1, &sizes[i - 1], &params[i]);
        if (!params[i])
            params[i] = c->w->basic[BASIC_INT];
    }
    if (sizes[0] >= 0 && sizes[1] >= 0 && sizes[0] > sizes[1])
        check_error(c, start_of(e->args.data[1]), "invalid argument: length and capacity swapped");
    x->mode = MODE_VALUE;
    x->type = t;
    record_signature(c, e, t, params, e->args.len, false);
    return true;
}

static bool copy_(Checker *c, Operand *x, CallExpr *e, Operand *args)
{
    const char *cause;
    Type *to = slice_element(c, &args[0], &cause);
    if (!to) {
        check_error(c, start_of(args[0].expr), "invalid copy: %s", cause);
        return false;
    }
    bool is_bytes = is_assignable(c, &args[0], types_new_slice(c->w, c->w->byte_type)) && args[1].mode != MODE_NIL &&
                    type_set_each(args[1].type, all_bytes_or_string, c->w->byte_type);
    if (!is_bytes) {
        bool is_string = types_all_basic(args[1].type, IS_STRING);
        Type *from = is_string ? c->w->byte_type : slice_element(c, &args[1], &cause);
        if (!from) {
            check_error(c, start_of(args[1].expr), "invalid copy: %s", cause);
            return false;
        }
        if (!types_identical(to, from)) {
            check_error(c, start_of(args[0].expr),
                        "invalid copy: arguments %s and %s have different element types %s and %s",
                        operand_str(c, &args[0]), operand_str(c, &args[1]), type_str(c, to), type_str(c, from));
            return false;
        }
    }
    if (is_untyped(args[1].type) && args[1].mode == MODE_CONSTANT)
        convert_untyped(c, &args[1], c->w->basic[BASIC_STRING]);
    Type *params[] = {args[0].type, args[1].type};
    record_signature(c, e, c->w->basic[BASIC_INT], params, 2, false);
    x->mode = MODE_VALUE;
    x->type = c->w->basic[BASIC_INT];
    return true;
}

// ---- complex, real, imag

typedef Type *(*TypeFunc)(Checker *c, Type *t); // NULL: not for this type

static Type *complex_of_float(Checker *c, Type *t)
{
    switch (types_basic_kind(t)) {
    case BASIC_FLOAT32: return c->w->basic[BASIC_COMPLEX64];
    case BASIC_FLOAT64: return c->w->basic[BASIC_COMPLEX128];
    case BASIC_UNTYPED_FLOAT: return c->w->basic[BASIC_UNTYPED_COMPLEX];
    default: return NULL;
    }
}

static Type *float_of_complex(Checker *c, Type *t)
{
    switch (types_basic_kind(t)) {
    case BASIC_COMPLEX64: return c->w->basic[BASIC_FLOAT32];
    case BASIC_COMPLEX128: return c->w->basic[BASIC_FLOAT64];
    case BASIC_UNTYPED_COMPLEX: return c->w->basic[BASIC_UNTYPED_FLOAT];
    default: return NULL;
    }
}

// f of x's type. Of a type parameter it would be a new one, with f of each of its types; gc does not have that yet.
static Type *apply(Checker *c, TypeFunc f, Operand *x, BuiltinId id)
{
    if (!types_is_type_param(x->type))
        return f(c, x->type);
    TypeParam *p = (TypeParam *)types_unalias(x->type);
    const TypeSet *set = types_type_set(types_constraint_interface(p));
    Union *u = NEW_TYPE(c->w, Union, TYPE_UNION);
    for (int i = 0; i < set->terms.len; i++) {
        Type *t = f(c, set->terms.data[i].type);
        if (!t)
            return NULL;
        vec_push(c->arena, &u->terms, ((Term){set->terms.data[i].has_tilde, t}));
    }
    if (!u->terms.len)
        return NULL;
    check_soft_error(c, start_of(x->expr), "%s not supported as argument to built-in %s for go1.18 (see go.dev/issue/50937)",
                     operand_str(c, x), facts[id].name);
    Object *name = object_new(c->w, OBJECT_TYPE_NAME, NO_POS, c->package, p->object->name, NULL);
    TypeParam *result = type_param_new(c->w, name, (Type *)u);
    result->index = p->index;
    return (Type *)result;
}

static void to_untyped_float(Checker *c, Operand *x)
{
    if (types_is_basic(x->type, IS_NUMERIC) && const_sign(const_imag(c->arena, const_to_complex(c->arena, x->value))) == 0)
        x->type = c->w->basic[BASIC_UNTYPED_FLOAT];
}

static bool complex_(Checker *c, Operand *x, CallExpr *e, Operand *a, Operand *b)
{
    bool ua = is_untyped(a->type), ub = is_untyped(b->type);
    bool is_constant = a->mode == MODE_CONSTANT && b->mode == MODE_CONSTANT;
    if (ua && !ub) {
        convert_untyped(c, a, b->type);
    } else if (ub && !ua) {
        convert_untyped(c, b, a->type);
    } else if (ua && is_constant) {
        to_untyped_float(c, a);
        to_untyped_float(c, b);
    } else if (ua) { // shifts, which cannot be floats
        convert_untyped(c, a, c->w->basic[BASIC_FLOAT64]);
        convert_untyped(c, b, c->w->basic[BASIC_FLOAT64]);
    }
    if (a->mode == MODE_INVALID || b->mode == MODE_INVALID)
        return false;
    if (!types_identical(a->type, b->type)) {
        check_error(c, start_of(a->expr), "invalid operation: %s (mismatched types %s and %s)", expr_str(c, (Expr *)e),
                    type_str(c, a->type), type_str(c, b->type));
        return false;
    }
    x->type = apply(c, complex_of_float, a, BUILTIN_COMPLEX);
    if (!x->type) {
        check_error(c, start_of(a->expr), "invalid argument: arguments have type %s, expected floating-point",
                    type_str(c, a->type));
        return false;
    }
    x->mode = is_constant ? MODE_CONSTANT : MODE_VALUE;
    if (is_constant) {
        x->value = const_make_complex(c->arena, const_to_float(c->arena, a->value), const_to_float(c->arena, b->value));
    } else {
        Type *params[] = {a->type, a->type};
        record_signature(c, e, x->type, params, 2, false);
    }
    return true;
}

static bool real_imag(Checker *c, Operand *x, CallExpr *e, Operand *a, BuiltinId id)
{
    bool is_constant = a->mode == MODE_CONSTANT;
    if (is_untyped(a->type) && !is_constant)
        convert_untyped(c, a, c->w->basic[BASIC_COMPLEX128]); // a shift, which cannot be complex
    else if (is_untyped(a->type) && types_is_basic(a->type, IS_NUMERIC))
        a->type = c->w->basic[BASIC_UNTYPED_COMPLEX];
    if (a->mode == MODE_INVALID)
        return false;
    x->type = apply(c, float_of_complex, a, id);
    if (!x->type) {
        check_error(c, start_of(a->expr), "invalid argument: argument has type %s, expected complex type",
                    type_str(c, a->type));
        return false;
    }
    x->mode = is_constant ? MODE_CONSTANT : MODE_VALUE;
    if (is_constant) {
        const Const *z = const_to_complex(c->arena, a->value);
        x->value = id == BUILTIN_IMAG ? const_imag(c->arena, z) : const_real(c->arena, z);
    } else {
        record_signature(c, e, x->type, &a->type, 1, false);
    }
    return true;
}

// ---- close, clear, delete: of type parameters, all types must do

typedef struct EachType {
    Checker *c;
    Operand *x;
    Type *key; // of the maps so far
} EachType;

static bool closable(Type *t, Type *u, void *context)
{
    (void)t;
    EachType *of = context;
    bool is_channel = u && u->kind == TYPE_CHAN;
    if (is_channel && ((Chan *)u)->direction != CHAN_RECV_ONLY)
        return true;
    check_error(of->c, start_of(of->x->expr),
                is_channel ? "invalid operation: cannot close receive-only channel %s"
                           : "invalid operation: cannot close non-channel %s",
                operand_str(of->c, of->x));
    return false;
}

static bool clearable(Type *t, Type *u, void *context)
{
    (void)t;
    EachType *of = context;
    if (u && (u->kind == TYPE_MAP || u->kind == TYPE_SLICE))
        return true;
    check_error(of->c, start_of(of->x->expr),
                "invalid argument: cannot clear %s: argument must be (or constrained by) map or slice",
                operand_str(of->c, of->x));
    return false;
}

static bool deletable(Type *t, Type *u, void *context)
{
    (void)t;
    EachType *of = context;
    bool is_map = u && u->kind == TYPE_MAP;
    if (is_map && (!of->key || types_identical(((MapOf *)u)->key, of->key))) {
        of->key = ((MapOf *)u)->key;
        return true;
    }
    check_error(of->c, start_of(of->x->expr),
                is_map ? "invalid argument: maps of %s must have identical key types" : "invalid argument: %s is not a map",
                operand_str(of->c, of->x));
    return false;
}

static bool min_max(Checker *c, Operand *x, CallExpr *e, Operand *args, int count, BuiltinId id)
{
    for (int i = 0; i < count; i++)
        if (!types_all_basic(args[i].type, IS_ORDERED)) {
            check_error(c, start_of(args[i].expr), "invalid argument: %s cannot be ordered", operand_str(c, &args[i]));
            return false;
        }
    Operand best = args[0];
    for (int i = 1; i < count; i++) {
        Operand a = args[i];
        match_types(c, &best, &a);
        if (best.mode == MODE_INVALID)
            return false;
        if (!types_identical(best.type, a.type)) {
            check_error(c, start_of(a.expr),
                        "invalid argument: mismatched types %s (previous argument) and %s (type of %s)",
                        type_str(c, best.type), type_str(c, a.type), expr_str(c, a.expr));
            return false;
        }
        if (best.mode == MODE_CONSTANT && a.mode == MODE_CONSTANT) {
            if (const_compare(id == BUILTIN_MIN ? CONST_LSS : CONST_GTR, a.value, best.value))
                best = a;
        } else {
            best.mode = MODE_VALUE;
        }
    }
    if (best.mode != MODE_CONSTANT) {
        best.mode = MODE_VALUE; // which must be typed
        const char *name = facts[id].name;
        check_assignment(c, &best, c->w->empty_interface, arena_format(c->arena, "argument to built-in %s", name));
        if (best.mode == MODE_INVALID)
            return false;
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

// Does the size depend on type parameters? A type whose declaration is being read has no size yet: that is a cycle.
static bool has_var_size(Checker *c, Type *t)
{
    t = types_unalias(t);
    switch (t->kind) {
    case TYPE_PARAM: return true;
    case TYPE_ARRAY: return has_var_size(c, ((Array *)t)->element);
    case TYPE_STRUCT:
        for (int i = 0; i < ((Struct *)t)->fields.len; i++)
            if (has_var_size(c, ((Struct *)t)->fields.data[i]->type))
                return true;
        return false;
    case TYPE_NAMED: {
        Named *n = (Named *)t;
        uintptr_t known = (uintptr_t)map_get(&c->var_sizes, n);
        if (known)
            return known == 2;
        Object *o = object_in_cycle(c, n);
        if (!c->release->finds_cycles_where_used)
            map_put(c->scratch, &c->var_sizes, n, (void *)(uintptr_t)2); // until proven otherwise
        else if (reports_cycle(c, o))
            return true;
        vec_push(c->arena, &c->path, o);
        named_resolve(n);
        bool is_variable = has_var_size(c, n->from_rhs ? n->from_rhs : under(t));
        c->path.len--;
        map_put(c->scratch, &c->var_sizes, n, (void *)(uintptr_t)(is_variable ? 2 : 1));
        return is_variable;
    }
    default: return false;
    }
}

static bool offsetof_(Checker *c, Operand *x, CallExpr *e)
{
    Expr *arg = unparen(e->args.data[0]);
    if (arg->kind != NODE_SELECTOR_EXPR) {
        check_error(c, start_of(e->args.data[0]), "invalid argument: %s is not a selector expression",
                    expr_str(c, e->args.data[0]));
        use_expr(c, e->args.data[0]);
        return false;
    }
    SelectorExpr *s = (SelectorExpr *)arg;
    Operand base = {0};
    check_expr(c, &base, s->x);
    if (base.mode == MODE_INVALID)
        return false;
    bool pointer;
    Type *t = base.type;
    if (under(t)->kind == TYPE_POINTER && under(((Pointer *)under(t))->base)->kind == TYPE_STRUCT)
        t = ((Pointer *)under(t))->base;
    const char *name = s->selector->text->text;
    Lookup l = types_lookup(c->w, t, false, c->package, s->selector->text);
    if (!l.object)
        check_error(c, start_of(base.expr), "invalid argument: %s has no single field %s", type_str(c, t), name);
    else if (l.object->kind == OBJECT_FUNC)
        check_error(c, start_of(arg), "invalid argument: %s is a method value", expr_str(c, arg));
    else if (l.is_indirect)
        check_error(c, start_of(base.expr), "invalid argument: field %s is embedded via a pointer in %s", name,
                    type_str(c, t));
    if (!l.object || l.object->kind == OBJECT_FUNC || l.is_indirect)
        return false;
    Operand field = {0};
    check_expr(c, &field, arg);
    if (field.mode == MODE_INVALID)
        return false;
    t = types_deref(s->x->type, &pointer);
    if (under(t)->kind == TYPE_POINTER)
        t = ((Pointer *)under(t))->base;
    x->type = c->w->basic[BASIC_UINTPTR];
    x->mode = MODE_VALUE;
    if (has_var_size(c, t))
        return true;
    int64_t offset = 0;
    for (int i = 0; i < s->selection->path_len; i++) {
        Struct *st = (Struct *)under(t);
        int64_t *offsets = NEW_ARRAY(c->arena, int64_t, st->fields.len);
        types_field_offsets(c->w->arch, st, offsets);
        int64_t own = offsets[s->selection->path[i]];
        if (own < 0 || __builtin_add_overflow(offset, own, &offset)) {
            check_error(c, start_of(base.expr), "%s is too large", operand_str(c, &base));
            return false;
        }
        t = st->fields.data[s->selection->path[i]]->type;
    }
    x->mode = MODE_CONSTANT;
    x->value = const_int64(c->arena, offset);
    return true;
}

bool check_builtin(Checker *c, Operand *x, CallExpr *e, BuiltinId id)
{
    World *w = c->w;
    if (e->has_dots && id != BUILTIN_APPEND) {
        check_error(c, start_of(e), "invalid operation: invalid use of ... with built-in %s", facts[id].name);
        for (int i = 0; i < e->args.len; i++)
            use_expr(c, e->args.data[i]);
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
    int want = facts[id].args;
    if (count < want || (count > want && !facts[id].is_variadic)) {
        check_error(c, start_of(e), "invalid operation: %s arguments for %s (expected %d, found %d)",
                    count < want ? "not enough" : "too many", expr_str(c, (Expr *)e), want, count);
        return false;
    }
    Operand *first = args;
    Type *param;
    x->value = NULL;
    switch (id) {
    case BUILTIN_APPEND: return append_(c, x, e, args, count);
    case BUILTIN_LEN:
    case BUILTIN_CAP: {
        bool ok = len_cap(c, x, e, first, id, had_call);
        c->env.has_call_or_recv |= had_call;
        return ok;
    }
    case BUILTIN_MAKE: return make_(c, x, e);
    case BUILTIN_COPY: return copy_(c, x, e, args);
    case BUILTIN_COMPLEX: return complex_(c, x, e, &args[0], &args[1]);
    case BUILTIN_REAL:
    case BUILTIN_IMAG: return real_imag(c, x, e, first, id);
    case BUILTIN_MIN:
    case BUILTIN_MAX: verify_version(c, start_of(e->fun), 21, "built-in %s", facts[id].name); return min_max(c, x, e, args, count, id);
    case BUILTIN_UNSAFE_OFFSETOF: return offsetof_(c, x, e);
    case BUILTIN_CLEAR:
    case BUILTIN_CLOSE:
        if (id == BUILTIN_CLEAR)
            verify_version(c, start_of(e->fun), 21, "clear");
        if (!type_set_each(first->type, id == BUILTIN_CLEAR ? clearable : closable, &(EachType){c, first, NULL}))
            return false;
        x->mode = MODE_NO_VALUE;
        x->type = (Type *)types_new_tuple(w, NULL, 0);
        param = first->type;
        record_signature(c, e, NULL, &param, 1, false);
        return true;
    case BUILTIN_DELETE: {
        EachType maps = {c, first, NULL};
        if (!type_set_each(first->type, deletable, &maps))
            return false;
        check_assignment(c, &args[1], maps.key, "argument to delete");
        if (args[1].mode == MODE_INVALID)
            return false;
        x->mode = MODE_NO_VALUE;
        x->type = (Type *)types_new_tuple(w, NULL, 0);
        Type *params[] = {first->type, maps.key};
        record_signature(c, e, NULL, params, 2, false);
        return true;
    }
    case BUILTIN_NEW: {
        Expr *arg = e->args.data[0];
        Operand a = {0};
        check_expr_or_type(c, &a, arg, false);
        if (a.mode == MODE_BUILTIN) {
            check_error(c, start_of(arg), "%s must be called", operand_str(c, &a));
            return false;
        }
        if (a.mode == MODE_INVALID)
            return false;
        if (a.mode == MODE_TYPE) {
            if (!is_valid(a.type))
                return false;
            check_valid_var_type(c, arg, a.type);
        } else {
            check_assignment(c, &a, NULL, "argument to new");
            if (a.mode == MODE_INVALID)
                return false;
            verify_version(c, start_of(e->fun), 26, "new(%s)", expr_str(c, arg));
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
    case BUILTIN_PRINT:
    case BUILTIN_PRINTLN: {
        Type **params = NEW_ARRAY(c->arena, Type *, count);
        for (int i = 0; i < count; i++) {
            check_assignment(c, &args[i], NULL,
                             id == BUILTIN_PRINT ? "argument to built-in print" : "argument to built-in println");
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
    case BUILTIN_UNSAFE_ALIGNOF:
    case BUILTIN_UNSAFE_SIZEOF:
        check_assignment(c, first, NULL,
                         id == BUILTIN_UNSAFE_SIZEOF ? "argument to unsafe.Sizeof" : "argument to unsafe.Alignof");
        if (first->mode == MODE_INVALID)
            return false;
        x->type = w->basic[BASIC_UINTPTR];
        if (has_var_size(c, first->type)) {
            x->mode = MODE_VALUE;
            record_signature(c, e, x->type, &first->type, 1, false);
        } else {
            Layout l = types_layout(w, first->type);
            if (l.size_bytes < 0 && id == BUILTIN_UNSAFE_SIZEOF) {
                check_error(c, start_of(first->expr), "%s is too large", operand_str(c, first));
                return false;
            }
            x->mode = MODE_CONSTANT;
            x->value = const_int64(c->arena, id == BUILTIN_UNSAFE_SIZEOF ? l.size_bytes : l.align_bytes);
        }
        return true;
    case BUILTIN_UNSAFE_ADD:
    case BUILTIN_UNSAFE_SLICE:
    case BUILTIN_UNSAFE_STRING: {
        Type *params[2];
        verify_version(c, start_of(e->fun), id == BUILTIN_UNSAFE_STRING ? 20 : 17, "unsafe.%s", facts[id].name);
        if (id == BUILTIN_UNSAFE_SLICE) {
            Type *core = types_core(first->type);
            if (!core || core->kind != TYPE_POINTER) {
                check_error(c, start_of(first->expr), "invalid argument: %s is not a pointer", operand_str(c, first));
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
        if (!check_index_operand(c, &args[1], "length", id == BUILTIN_UNSAFE_ADD))
            return false;
        params[1] = args[1].type;
        x->mode = MODE_VALUE;
        record_signature(c, e, x->type, params, 2, false);
        return true;
    }
    case BUILTIN_UNSAFE_SLICE_DATA: {
        verify_version(c, start_of(e->fun), 20, "unsafe.SliceData");
        Type *core = types_core(first->type);
        if (!core || core->kind != TYPE_SLICE) {
            check_error(c, start_of(first->expr), "invalid argument: %s is not a slice", operand_str(c, first));
            return false;
        }
        x->mode = MODE_VALUE;
        x->type = types_new_pointer(w, ((Slice *)core)->element);
        record_signature(c, e, x->type, &first->type, 1, false);
        return true;
    }
    case BUILTIN_UNSAFE_STRING_DATA:
        verify_version(c, start_of(e->fun), 20, "unsafe.StringData");
        check_assignment(c, first, w->basic[BASIC_STRING], "argument to unsafe.StringData");
        if (first->mode == MODE_INVALID)
            return false;
        x->mode = MODE_VALUE;
        x->type = types_new_pointer(w, w->byte_type);
        record_signature(c, e, x->type, &first->type, 1, false);
        return true;
    case BUILTIN_ASSERT:
        if (first->mode != MODE_CONSTANT || !types_is_basic(first->type, IS_BOOLEAN)) {
            check_error(c, start_of(first->expr), "invalid argument: %s is not a boolean constant", operand_str(c, first));
            return false;
        }
        if (const_kind(first->value) == CONST_BOOL && !const_bool_value(first->value))
            check_error(c, start_of(e), "%s failed", expr_str(c, (Expr *)e));
        x->mode = MODE_CONSTANT;
        x->type = first->type;
        x->value = first->value;
        return true;
    case BUILTIN_TRACE: // prints nothing here: its value is its first argument
        if (!count) {
            x->mode = MODE_NO_VALUE;
            return true;
        }
        *x = *first;
        return true;
    case BUILTIN_COUNT: break;
    }
    return false;
}

// Index and slice expressions (spec: "Index expressions", "Slice expressions"; types2/index.go).

#include "internal.h"

static void invalidate(Operand *x) { x->mode = MODE_INVALID; }

// x as an index or size; what: "index" or "length" (types2: isValidIndex).
bool check_index_operand(Checker *c, Operand *x, const char *what, bool allow_negative)
{
    if (x->mode == MODE_INVALID)
        return false;
    if (is_untyped(x->type))
        convert_untyped(c, x, c->w->basic[BASIC_INT]);
    if (x->mode == MODE_INVALID)
        return false;
    const char *fault = NULL;
    const Const *rounded;
    if (!types_all_basic(x->type, IS_INTEGER))
        fault = "must be integer";
    else if (x->mode == MODE_CONSTANT && !allow_negative && const_kind(x->value) == CONST_INT &&
             const_sign(x->value) < 0)
        fault = "must not be negative";
    else if (x->mode == MODE_CONSTANT && !representable(c, x->value, (Basic *)c->w->basic[BASIC_INT], &rounded))
        fault = "overflows int";
    if (fault)
        check_error(c, start_of(x->expr), "invalid argument: %s %s %s", what, operand_str(c, x), fault);
    return !fault;
}

// *value: of a constant index, else -1; *type: NULL unless valid.
bool check_index(Checker *c, Expr *e, int64_t max, int64_t *value, Type **type)
{
    Operand x = {0};
    *value = -1;
    *type = NULL;
    check_expr(c, &x, e);
    if (!check_index_operand(c, &x, "index", false))
        return false;
    if (x.mode == MODE_CONSTANT) {
        int64_t v;
        if (const_kind(x.value) == CONST_UNKNOWN || !const_int64_value(x.value, &v))
            return false;
        if (max >= 0 && v >= max) {
            check_error(c, start_of(x.expr), "invalid argument: index %s out of bounds [0:%lld]",
                        const_text(c->arena, x.value), (long long)max);
            return false;
        }
        *value = v;
    }
    *type = x.type;
    return true;
}

// What indexing values of a type gives.
typedef struct Indexed {
    Type *key;     // maps only
    Type *element; // NULL: it cannot be indexed
    int64_t length; // arrays and constant strings; -1: not known
    OperandMode mode;
} Indexed;

static Indexed indexed_type(Checker *c, Operand *x, Type *u)
{
    switch (u->kind) {
    case TYPE_BASIC: {
        Indexed string = {NULL, c->w->byte_type, -1, MODE_VALUE};
        size_t length;
        if (!(((Basic *)u)->info & IS_STRING))
            break;
        if (x->mode == MODE_CONSTANT) {
            const_string_value(x->value, &length);
            string.length = (int64_t)length;
        }
        return string;
    }
    case TYPE_ARRAY:
        return (Indexed){NULL, ((Array *)u)->element, ((Array *)u)->length,
                         x->mode == MODE_VARIABLE ? MODE_VARIABLE : MODE_VALUE};
    case TYPE_POINTER: {
        Array *a = (Array *)under(((Pointer *)u)->base);
        if (a->kind == TYPE_ARRAY)
            return (Indexed){NULL, a->element, a->length, MODE_VARIABLE};
        break;
    }
    case TYPE_SLICE: return (Indexed){NULL, ((Slice *)u)->element, -1, MODE_VARIABLE};
    case TYPE_MAP: return (Indexed){((MapOf *)u)->key, ((MapOf *)u)->element, -1, MODE_MAP_INDEX};
    default: break;
    }
    return (Indexed){NULL, NULL, -1, MODE_INVALID};
}

typedef struct IndexedParam {
    Checker *c;
    Operand *x;
    Indexed all;
} IndexedParam;

static bool same_or_null(Type *a, Type *b) { return a && b ? types_identical(a, b) : a == b; }

// All types of a type parameter must be indexed alike; maps only go with maps.
static bool index_term(Type *t, Type *u, void *context)
{
    (void)t;
    IndexedParam *p = context;
    Indexed own = u ? indexed_type(p->c, p->x, u) : (Indexed){0};
    if (!own.element)
        return false;
    if (!p->all.element) {
        p->all = own;
        return true;
    }
    if (!same_or_null(p->all.key, own.key) || !types_identical(p->all.element, own.element))
        return false;
    if (own.mode == MODE_VALUE)
        p->all.mode = MODE_VALUE;
    if (own.length >= 0 && own.length < p->all.length)
        p->all.length = own.length;
    return true;
}

static Expr *single_index(Checker *c, IndexExpr *e)
{
    if (e->index->kind != NODE_LIST_EXPR)
        return e->index;
    ExprVec *list = &((ListExpr *)e->index)->elements;
    check_error(c, start_of(list->data[1]), "invalid operation: more than one index");
    return list->data[0];
}

// Indexing looks into the type, through a pointer, and gives a map's elements.
static bool is_complete_to_index(Checker *c, Type *t)
{
    if (!is_complete(c, t))
        return false;
    Type *u = under(t);
    return u->kind == TYPE_POINTER ? is_complete(c, ((Pointer *)u)->base)
           : u->kind == TYPE_MAP   ? is_complete(c, ((MapOf *)u)->element)
                                   : true;
}

static void index_value(Checker *c, Operand *x, IndexExpr *e)
{
    IndexedParam p = {c, x, {0}};
    if (!type_set_each(x->type, index_term, &p) || !p.all.element) {
        check_error(c, e->pos, "cannot index %s", operand_str(c, x));
        use_expr(c, e->index);
        invalidate(x);
        return;
    }
    Expr *index = single_index(c, e);
    x->mode = p.all.mode;
    x->type = p.all.element;
    if (p.all.key) {
        Operand key = {0};
        check_generic_expr(c, &key, index, NULL);
        check_assignment(c, &key, p.all.key, "map index");
        x->mode = MODE_MAP_INDEX;
        x->expr = (Expr *)e;
        return;
    }
    int64_t value;
    Type *ignored;
    check_index(c, index, p.all.length, &value, &ignored);
    x->value = NULL;
}

bool check_index_expr(Checker *c, Operand *x, IndexExpr *e)
{
    check_expr_or_type(c, x, e->x, true);
    if (x->mode == MODE_INVALID) {
        use_expr(c, e->index);
        return false;
    }
    if (x->mode == MODE_TYPE) {
        x->mode = MODE_INVALID;
        x->type = check_var_type(c, (Expr *)e);
        if (is_valid(x->type))
            x->mode = MODE_TYPE;
        return false;
    }
    if (x->mode == MODE_VALUE && is_generic_func(x->type))
        return true;
    check_not_generic(c, NULL, x);
    if (x->mode != MODE_INVALID && is_complete_to_index(c, x->type))
        index_value(c, x, e);
    else
        invalidate(x);
    return false;
}

// ---- slices

typedef struct Sliced {
    Checker *c;
    Operand *x;
    Type *type, *underlying; // the first; strings count as []byte
    bool has_string;
} Sliced;

static bool slice_term(Type *t, Type *u, void *context)
{
    Sliced *s = context;
    Checker *c = s->c;
    if (!u) {
        check_error(c, start_of(s->x->expr), "cannot slice %s: no specific type in %s", operand_str(c, s->x),
                    type_str(c, s->x->type));
        return false;
    }
    if (types_is_basic(u, IS_STRING)) {
        u = types_new_slice(c->w, c->w->byte_type);
        s->has_string = true;
    }
    if (!s->underlying) {
        s->type = t;
        s->underlying = u;
        return true;
    }
    if (types_identical(s->underlying, u))
        return true;
    check_error(c, start_of(s->x->expr), "cannot slice %s: %s and %s have different underlying types", operand_str(c, s->x),
                type_str(c, s->type), type_str(c, t));
    return false;
}

// Gives x the type of its slices and *length what is known of its length; false: it cannot be sliced.
static bool slice_operand(Checker *c, Operand *x, SliceExpr *e, Type *u, int64_t *length)
{
    switch (u->kind) {
    case TYPE_BASIC:
        if (!(((Basic *)u)->info & IS_STRING))
            break;
        if (e->is_full) {
            check_error(c, start_of(e->max ? e->max : (Expr *)e), "invalid operation: 3-index slice of string");
            return false;
        }
        if (x->mode == MODE_CONSTANT) {
            size_t n;
            const_string_value(x->value, &n);
            *length = (int64_t)n;
        }
        if (is_untyped(x->type)) {
            convert_untyped(c, x, c->w->basic[BASIC_STRING]);
            x->type = c->w->basic[BASIC_STRING];
        }
        return true;
    case TYPE_ARRAY:
        if (x->mode != MODE_VARIABLE) {
            check_error(c, start_of(x->expr), "cannot slice unaddressable value %s", operand_str(c, x));
            return false;
        }
        *length = ((Array *)u)->length;
        x->type = types_new_slice(c->w, ((Array *)u)->element);
        return true;
    case TYPE_POINTER: {
        Array *a = (Array *)under(((Pointer *)u)->base);
        if (a->kind != TYPE_ARRAY)
            break;
        *length = a->length;
        x->type = types_new_slice(c->w, a->element);
        return true;
    }
    case TYPE_SLICE: return true;
    default: break;
    }
    check_error(c, start_of(x->expr), "cannot slice %s", operand_str(c, x));
    return false;
}

void check_slice_expr(Checker *c, Operand *x, SliceExpr *e)
{
    Expr *parts[] = {e->low, e->high, e->max};
    check_expr(c, x, e->x);
    if (x->mode == MODE_INVALID) {
        for (int i = 0; i < 3; i++)
            if (parts[i])
                use_expr(c, parts[i]);
        return;
    }
    Sliced s = {c, x, NULL, NULL, false};
    bool ok = type_set_each(x->type, slice_term, &s);
    Type *u = s.underlying;
    if (s.has_string) {
        ok = true;
        u = types_is_type_param(x->type) ? c->w->basic[BASIC_STRING] : under(x->type);
    }
    int64_t length = -1;
    if (ok && under(x->type)->kind == TYPE_POINTER)
        ok = is_complete(c, ((Pointer *)under(x->type))->base);
    if (!ok || !slice_operand(c, x, e, u, &length)) {
        invalidate(x);
        return;
    }
    x->mode = MODE_VALUE;
    x->value = NULL;
    int64_t values[3] = {-1, -1, -1};
    Type *ignored;
    for (int i = 0; i < 3; i++)
        if (parts[i])
            check_index(c, parts[i], length >= 0 ? length + 1 : -1, &values[i], &ignored);
        else if (i > 0)
            values[i] = length;
    for (int i = 0; i < 2; i++)
        for (int k = i + 1; k < 3 && values[i] > 0; k++)
            if (values[k] >= 0 && values[i] > values[k] && parts[k]) {
                check_error(c, start_of(parts[k]), "invalid slice indices: %lld < %lld", (long long)values[k],
                            (long long)values[i]);
                return;
            }
}

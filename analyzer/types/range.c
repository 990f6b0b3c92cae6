// Range clauses (spec: "For statements with range clause"; types2/range.go).

#include "internal.h"

static const char *send_only(Checker *c, Type *t, Type *u)
{
    return u && u->kind == TYPE_CHAN && ((Chan *)u)->direction == CHAN_SEND_ONLY
               ? arena_format(c->arena, "receive from send-only channel %s", type_str(c, t))
               : NULL;
}

static bool is_too_old(Checker *c, int minor, const char **cause)
{
    if (!c->package || c->env.go_minor >= minor)
        return false;
    *cause = arena_format(c->arena, "requires go1.%d or later", minor);
    return true;
}

static bool range_key_value(Checker *c, Type *t, Type **key, Type **value, const char **cause)
{
    World *w = c->w;
    *key = *value = NULL;
    *cause = "";
    Type *core = core_of(t, NULL);
    if (!core) {
        *cause = common_under_cause(c, t, send_only);
        return false;
    }
    Type *i = w->basic[BASIC_INT];
    switch (core->kind) {
    case TYPE_BASIC:
        if (((Basic *)core)->info & IS_STRING) {
            *key = i;
            *value = w->rune_type;
            return true;
        }
        if (((Basic *)core)->info & IS_INTEGER) {
            if (is_too_old(c, 22, cause))
                return false;
            *key = t;
            return true;
        }
        return false;
    case TYPE_ARRAY:
        *key = i;
        *value = ((Array *)core)->element;
        return true;
    case TYPE_SLICE:
        *key = i;
        *value = ((Slice *)core)->element;
        return true;
    case TYPE_POINTER: {
        Type *b = under(((Pointer *)core)->base);
        if (b->kind != TYPE_ARRAY)
            return false;
        *key = i;
        *value = ((Array *)b)->element;
        return true;
    }
    case TYPE_MAP:
        *key = ((MapOf *)core)->key;
        *value = ((MapOf *)core)->element;
        return true;
    case TYPE_CHAN:
        if (((Chan *)core)->direction == CHAN_SEND_ONLY) {
            *cause = send_only(c, t, core);
            return false;
        }
        *key = ((Chan *)core)->element;
        return true;
    case TYPE_SIGNATURE: {
        Signature *f = (Signature *)core;
        if (is_too_old(c, 23, cause))
            return false;
        const char *fault = NULL;
        Type *y = NULL;
        if (f->params->vars.len != 1) {
            fault = "wrong argument count";
        } else if (f->results->vars.len) {
            fault = "unexpected results";
        } else {
            y = types_core(f->params->vars.data[0]->type);
            if (!y)
                fault = arena_format(c->arena, "in yield type, %s",
                                     common_under_cause(c, f->params->vars.data[0]->type, NULL));
            else if (y->kind != TYPE_SIGNATURE)
                fault = "argument is not func";
        }
        Signature *yield = (Signature *)y;
        if (fault) {
        } else if (yield->params->vars.len > 2) {
            fault = "yield func has too many parameters";
        } else if (yield->results->vars.len != 1 ||
                   types_unalias(yield->results->vars.data[0]->type) != w->basic[BASIC_BOOL]) {
            bool is_bool =
                yield->results->vars.len == 1 && types_is_basic(yield->results->vars.data[0]->type, IS_BOOLEAN);
            fault = is_bool ? "yield func returns user-defined boolean, not bool" : "yield func does not return bool";
        } else if (yield->is_variadic && !c->release->has_variadic_yield) {
            *cause = arena_format(c->arena, "yield func of type %s cannot be variadic", type_str(c, y));
            return false;
        }
        if (fault) {
            *cause = arena_format(c->arena, "func must be func(yield func(...) bool): %s", fault);
            return false;
        }
        if (yield->params->vars.len > 0)
            *key = yield->params->vars.data[0]->type;
        if (yield->params->vars.len > 1)
            *value = yield->params->vars.data[1]->type;
        return true;
    }
    default: return false;
    }
}

void types_range_key_value(World *w, Type *t, Type **key, Type **value)
{
    Checker quiet = {.w = w, .arena = w->arena};
    const char *cause;
    range_key_value(&quiet, t, key, value, &cause);
}

// An array that is not evaluated counts as its length.
static void record_unevaluated(Checker *c, Operand *x, Expr *e)
{
    Type *array = under(x->type);
    if (array->kind == TYPE_POINTER)
        array = under(((Pointer *)array)->base);
    if (array->kind == TYPE_ARRAY)
        record(unparen(e), MODE_CONSTANT, c->w->basic[BASIC_INT], const_int64(c->arena, ((Array *)array)->length));
}

typedef struct Range {
    Checker *c;
    Operand x;       // what is ranged over
    Expr *lhs[3];    // iteration variables, one too many
    int count;       // of them
    Type *values[2]; // what they get; NULL: nothing
    bool is_int;
    bool is_wrong;   // not to be ranged over
} Range;

static void check_range_operand(Range *r)
{
    Checker *c = r->c;
    const char *cause, *text = operand_str(c, &r->x);
    r->is_int = types_is_basic(r->x.type, IS_INTEGER);
    if (!range_key_value(c, r->x.type, &r->values[0], &r->values[1], &cause)) {
        check_soft_error(c, start_of(r->x.expr), *cause ? "cannot range over %s: %s" : "cannot range over %s", text, cause);
        r->values[0] = r->values[1] = NULL;
        r->is_wrong = true;
    } else if (r->count > 0 && !r->values[0]) {
        check_soft_error(c, start_of(r->lhs[0]), "range over %s permits no iteration variables", text);
    } else if (r->count > 1 && !r->values[1]) {
        check_soft_error(c, start_of(r->lhs[1]), "range over %s permits only one iteration variable", text);
    } else if (r->count > 2) {
        check_soft_error(c, start_of(r->lhs[2]), "range clause permits at most two iteration variables");
    }
}

static Object *define_variable(Range *r, int i)
{
    Checker *c = r->c;
    Expr *lhs = r->lhs[i];
    Name *name = lhs->kind == NODE_NAME ? (Name *)lhs : NULL;
    Object *o = types_new_var(c->w, VAR_LOCAL, lhs->pos, c->package, name ? name->text : atom_of(c->w->atoms, "_"), NULL);
    o->color = COLOR_BLACK;
    if (name) {
        name->object = o;
        name->is_definition = true;
    } else {
        check_error(c, start_of(lhs), "invalid syntax tree: cannot declare %s", expr_str(c, lhs));
    }
    Type *t = r->values[i];
    if (!t || !is_valid(t)) {
        o->type = c->w->basic[BASIC_INVALID];
        o->is_used = true;
    } else if (r->is_int) {
        init_var(c, o, &r->x, "range clause");
    } else {
        init_var(c, o, &(Operand){.mode = MODE_VALUE, .expr = lhs, .type = t, .is_part = true}, "assignment");
    }
    record(lhs, MODE_VARIABLE, o->type, NULL);
    return o;
}

static void define_variables(Range *r, ForStmt *s)
{
    Checker *c = r->c;
    Object *vars[2] = {NULL, NULL};
    bool has_new = false;
    for (int i = 0; i < r->count && i < 2; i++) {
        vars[i] = define_variable(r, i);
        has_new |= !is_blank_name(vars[i]->name);
    }
    if (!has_new)
        check_error(c, s->pos, "no new variables on left side of :=");
    for (int i = 0; i < r->count && i < 2; i++)
        if (r->lhs[i]->kind == NODE_NAME)
            declare(c, c->env.scope, (Name *)r->lhs[i], vars[i]);
}

static void assign_variable(Range *r, int i)
{
    Checker *c = r->c;
    Expr *lhs = r->lhs[i];
    if (!r->values[i] || !is_valid(r->values[i]))
        return;
    if (!r->is_int) {
        assign_var(c, lhs, &(Operand){.mode = MODE_VALUE, .expr = lhs, .type = r->values[i], .is_part = true}, "assignment");
        return;
    }
    assign_var(c, lhs, &r->x, "range clause");
    if (r->x.mode != MODE_INVALID && !types_is_basic(r->x.type, IS_INTEGER)) // an untyped integer took its type from lhs
        check_soft_error(c, start_of(lhs), "cannot use iteration variable of type %s", type_str(c, r->x.type));
}

void check_range_stmt(Checker *c, ForStmt *s, RangeClause *clause)
{
    Range r = {.c = c};
    ExprVec *list = clause->lhs && clause->lhs->kind == NODE_LIST_EXPR ? &((ListExpr *)clause->lhs)->elements : NULL;
    r.count = list ? list->len : clause->lhs != NULL;
    for (int i = 0; i < r.count && i < 3; i++)
        r.lhs[i] = list ? list->data[i] : clause->lhs;
    c->env.has_call_or_recv = false;
    check_expr(c, &r.x, clause->x);
    if (r.x.mode != MODE_INVALID) {
        if (r.count < 2 && !c->env.has_call_or_recv)
            record_unevaluated(c, &r.x, clause->x);
        check_range_operand(&r);
    }
    open_scope(c);
    if (clause->is_define) {
        define_variables(&r, s);
    } else if (r.count) {
        for (int i = 0; i < r.count && i < 2; i++)
            assign_variable(&r, i);
    } else if (r.is_int) {
        check_assignment(c, &r.x, NULL, "range clause"); // it must fit its default type
    }
    if (clause->x->type && is_untyped(clause->x->type) && r.x.mode != MODE_INVALID && !r.is_wrong)
        update_expr_type(c, clause->x, types_default(c->w, clause->x->type), true);
    check_stmt(c, (Stmt *)s->body);
    close_scope(c);
}

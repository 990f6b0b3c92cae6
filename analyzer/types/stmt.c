// Statements, function bodies, assignments, range clauses, terminating statements.

#include "internal.h"

#include <string.h>

void check_stmt(Checker *c, Stmt *s);
static void stmts(Checker *c, StmtVec *list);

// ---- scopes and unused variables
//
// What a closed scope leaves unused is reported when the function's body ends: outer scopes first, each in source
// order.

void open_scope(Checker *c)
{
    c->env.scope = scope_new(c->w, c->env.scope, false);
    vec_push(c->scratch, &c->open_scopes, ++c->scope_count);
}

static void note_unused(Checker *c, Scope *s, int number)
{
    for (int i = 0; i < s->names.len; i++) {
        Object *o = s->names.entries[i].value;
        if (o->kind == OBJECT_VAR && o->var_kind == VAR_LOCAL && !o->is_used)
            vec_push(c->scratch, &c->unused, ((UnusedVar){o, number}));
    }
}

void close_scope(Checker *c)
{
    Scope *s = c->env.scope;
    note_unused(c, s, vec_last(&c->open_scopes));
    c->open_scopes.len--;
    c->env.scope = s->parent;
}

static bool comes_before(Checker *c, const UnusedVar *x, const UnusedVar *y)
{
    return x->scope != y->scope ? x->scope < y->scope
                                : pos_compare(&c->w->positions, x->variable->pos, y->variable->pos) < 0;
}

static void report_unused(Checker *c, int since)
{
    UnusedVar *all = c->unused.data;
    for (int i = since + 1; i < c->unused.len; i++)
        for (int k = i; k > since && comes_before(c, &all[k], &all[k - 1]); k--) {
            UnusedVar swap = all[k];
            all[k] = all[k - 1];
            all[k - 1] = swap;
        }
    for (int i = since; i < c->unused.len; i++)
        check_soft_error(c, all[i].variable->pos, "declared and not used: %s", all[i].variable->name->text);
    c->unused.len = since;
}

void check_func_body(Checker *c, DeclInfo *decl, Signature *sig, BlockStmt *body, const Const *iota)
{
    Environment saved = c->env;
    c->env =
        (Environment){.decl = decl, .scope = sig->scope, .iota = iota, .signature = sig, .go_minor = saved.go_minor};
    int unused = c->unused.len;
    stmts(c, &body->list);
    if (c->options.types2_only)
        check_labels(c, body);
    if (sig->results->vars.len && !is_terminating(c, (Stmt *)body, NULL))
        check_error(c, body->rbrace, "missing return");
    note_unused(c, sig->scope, 0);
    report_unused(c, unused);
    sig->scope = NULL;
    c->env = saved;
}

// ---- assignments

static int list_length(Expr *e) { return !e ? 0 : e->kind == NODE_LIST_EXPR ? ((ListExpr *)e)->elements.len : 1; }
static Expr **list_data(Expr **e) { return (*e)->kind == NODE_LIST_EXPR ? ((ListExpr *)*e)->elements.data : e; }

void init_var(Checker *c, Object *lhs, Operand *x, const char *context)
{
    if (x->mode == MODE_INVALID || !x->type || !is_valid(x->type) || (lhs->type && !is_valid(lhs->type))) {
        if (!lhs->type)
            lhs->type = c->w->basic[BASIC_INVALID];
        x->mode = MODE_INVALID;
        return;
    }
    if (!lhs->type) {
        Type *t = x->type;
        if (is_untyped(t)) {
            if (x->mode == MODE_NIL) {
                check_error(c, start_of(x->expr), "use of untyped nil in %s", context);
                lhs->type = c->w->basic[BASIC_INVALID];
                x->mode = MODE_INVALID;
                return;
            }
            t = types_default(c->w, t);
        }
        lhs->type = t;
    }
    check_assignment(c, x, lhs->type, context);
}

// The type of an assignable operand; NULL for blank, invalid type in error.
static Type *lhs_var(Checker *c, Expr *lhs)
{
    Expr *e = unparen(lhs);
    Object *local = NULL;
    bool was_used = false;
    if (e->kind == NODE_NAME) {
        Name *name = (Name *)e;
        if (name->text->length == 1 && name->text->text[0] == '_')
            return NULL;
        local = scope_lookup(c->env.scope, name->text, NULL);
        if (local && local->kind == OBJECT_VAR && local->package == c->package)
            was_used = local->is_used;
        else
            local = NULL;
    }
    Operand x = {0};
    check_expr(c, &x, lhs);
    if (local)
        local->is_used = was_used; // being assigned is no use
    if (x.mode == MODE_INVALID || !is_valid(x.type))
        return c->w->basic[BASIC_INVALID];
    if (x.mode == MODE_VARIABLE || x.mode == MODE_MAP_INDEX)
        return x.type;
    if (x.expr->kind == NODE_SELECTOR_EXPR && ((SelectorExpr *)x.expr)->x->mode == MODE_MAP_INDEX)
        check_error(c, start_of(lhs), "cannot assign to struct field %s in map", expr_str(c, lhs));
    else
        check_error(c, start_of(lhs), "cannot assign to %s (neither addressable nor a map index expression)",
                    expr_str(c, lhs));
    return c->w->basic[BASIC_INVALID];
}

// "assignment" to the blank identifier is told apart.
static const char *blank_context(const char *context)
{
    return strcmp(context, "assignment") == 0 ? "assignment to _ identifier" : context;
}

void assign_var(Checker *c, Expr *lhs, Operand *x, const char *context)
{
    Type *t = lhs_var(c, lhs);
    if (t && !is_valid(t)) {
        x->mode = MODE_INVALID;
        return;
    }
    if (x->mode == MODE_INVALID)
        return;
    check_assignment(c, x, t, t ? context : blank_context(context));
}

static bool use_exprs(Checker *c, Expr **list, int count)
{
    bool ok = true;
    for (int i = 0; i < count; i++)
        ok &= use_expr(c, list[i]);
    return ok;
}

static void count_mismatch(Checker *c, Expr **rhs, int rhs_count, int l, int r)
{
    Expr *first = unparen(rhs[0]);
    const char *vars = l == 1 ? "variable" : "variables", *values = r == 1 ? "value" : "values";
    if (rhs_count == 1 && first->kind == NODE_CALL_EXPR)
        check_error(c, start_of(rhs[0]), "assignment mismatch: %d %s but %s returns %d %s", l, vars,
                    expr_str(c, ((CallExpr *)first)->fun), r, values);
    else
        check_error(c, start_of(rhs[0]), "assignment mismatch: %d %s but %d %s", l, vars, r, values);
}

// A return with too many or too few results; values: their operands.
static void return_mismatch(Checker *c, Stmt *s, const ObjectVec *results, const Operand *values, int count)
{
    const void *at = s;
    if (count > results->len)
        at = values[results->len].expr;
    else if (count > 0)
        at = values[count - 1].expr;
    Type **types = NEW_ARRAY(c->arena, Type *, count);
    for (int i = 0; i < count; i++)
        types[i] = values[i].type;
    check_error(c, start_of(at), "%s return values\n\thave %s\n\twant %s",
                count > results->len ? "too many" : "not enough", types_summary(c, types, count, false, false),
                var_types_text(c, results, false));
}

// Comma-ok: the second value of v, ok = m[k], x.(T), <-ch.
enum { MAX_WITHOUT_OK = -1 }; // as "want": a comma-ok form gives one value

static bool expand_multi(Checker *c, Expr *e, int want, Operand **out_values, int *count)
{
    Operand *out = *out_values;
    Operand x = {0};
    check_multi_expr(c, &x, e, false);
    if (x.mode == MODE_INVALID)
        return false;
    if (x.type && x.type->kind == TYPE_TUPLE) {
        Tuple *t = (Tuple *)x.type;
        *count = t->vars.len;
        if (t->vars.len > want)
            *out_values = out = NEW_ARRAY(c->scratch, Operand, t->vars.len);
        for (int i = 0; i < t->vars.len; i++)
            out[i] =
                (Operand){.mode = MODE_VALUE, .expr = e, .type = t->vars.data[i]->type, .is_part = true, .part = i + 1};
        return true;
    }
    if (want == 2 && (x.mode == MODE_MAP_INDEX || x.mode == MODE_COMMA_OK)) {
        Object *vars[2];
        const Atom *none = atom_of(c->w->atoms, "");
        vars[0] = types_new_var(c->w, VAR_RESULT, NO_POS, NULL, none, x.type);
        vars[1] = types_new_var(c->w, VAR_RESULT, NO_POS, NULL, none, c->w->basic[BASIC_BOOL]);
        Tuple *t = types_new_tuple(c->w, vars, 2);
        for (Expr *p = e;; p = ((ParenExpr *)p)->x) {
            p->type = (Type *)t;
            if (p->kind != NODE_PAREN_EXPR)
                break;
        }
        out[0] = x;
        out[0].is_part = true;
        out[1] = (Operand){
            .mode = MODE_VALUE, .expr = e, .type = c->w->basic[BASIC_UNTYPED_BOOL], .is_part = true, .is_ok = true};
        *count = 2;
        return true;
    }
    out[0] = x;
    *count = 1;
    return true;
}

// The ok of a comma-ok form takes the type of what it is assigned to.
static void set_ok_type(Checker *c, Operand *ok, Type *t)
{
    (void)c;
    if (ok->is_ok && t && types_is_basic(t, IS_BOOLEAN)) {
        for (Expr *p = ok->expr;; p = ((ParenExpr *)p)->x) {
            ((Tuple *)p->type)->vars.data[1]->type = t;
            if (p->kind != NODE_PAREN_EXPR)
                break;
        }
        ok->type = t;
    }
}

static void invalidate_untyped(Checker *c, const ObjectVec *vars)
{
    for (int i = 0; i < vars->len; i++)
        if (!vars->data[i]->type)
            vars->data[i]->type = c->w->basic[BASIC_INVALID];
}

void check_init_vars(Checker *c, ObjectVec *lhs, Expr **rhs, int count, Stmt *return_stmt)
{
    int l = lhs->len;
    const char *context = return_stmt ? "return statement" : l > 1 && c->release->names_parts_of_assignments ? "multiple assignment" : "assignment";
    bool is_call = count == 1 && unparen(rhs[0])->kind == NODE_CALL_EXPR;
    if (l == count && !is_call) {
        for (int i = 0; i < l; i++) {
            Operand x = {0};
            const char *name = lhs->data[i]->name->text;
            name = return_stmt && !*name ? "result variable" : name;
            check_expr_for(c, &x, rhs[i], target_of(c, lhs->data[i]->type, name));
            init_var(c, lhs->data[i], &x, context);
        }
        return;
    }
    if (count != 1) {
        if (use_exprs(c, rhs, count)) {
            if (return_stmt) {
                Operand *values = NEW_ARRAY(c->scratch, Operand, count);
                for (int i = 0; i < count; i++)
                    check_expr(c, &values[i], rhs[i]);
                return_mismatch(c, return_stmt, lhs, values, count);
            } else {
                count_mismatch(c, rhs, count, l, count);
            }
        }
        invalidate_untyped(c, lhs);
        return;
    }
    Operand *out = NEW_ARRAY(c->scratch, Operand, l > 2 ? l : 2);
    int have = 0;
    if (!expand_multi(c, rhs[0], return_stmt && l == 2 ? MAX_WITHOUT_OK : l, &out, &have)) {
        invalidate_untyped(c, lhs);
        return;
    }
    if (have == l) {
        for (int i = 0; i < l; i++) {
            if (out[i].is_ok)
                set_ok_type(c, &out[i], lhs->data[i]->type ? lhs->data[i]->type : c->w->basic[BASIC_BOOL]);
            init_var(c, lhs->data[i], &out[i], context);
        }
        return;
    }
    invalidate_untyped(c, lhs);
    if (return_stmt)
        return_mismatch(c, return_stmt, lhs, out, have);
    else
        count_mismatch(c, rhs, 1, l, have);
}

void check_var_initializer(Checker *c, Object **lhs, int lhs_count, Expr *type, Expr *rhs)
{
    if (type) {
        Type *t = check_var_type(c, type);
        for (int i = 0; i < lhs_count; i++)
            lhs[i]->type = t;
    }
    if (!rhs) {
        for (int i = 0; i < lhs_count; i++)
            if (!lhs[i]->type)
                lhs[i]->type = c->w->basic[BASIC_INVALID];
        return;
    }
    if (lhs_count == 1) {
        Operand x = {0};
        check_expr_for(c, &x, rhs, target_of(c, lhs[0]->type, lhs[0]->name->text));
        init_var(c, lhs[0], &x, "variable declaration");
        return;
    }
    ObjectVec vars = {.data = lhs, .len = lhs_count, .cap = lhs_count};
    check_init_vars(c, &vars, &rhs, 1, NULL);
}

static void assign_vars(Checker *c, Expr **lhs, int l, Expr **rhs, int r)
{
    const char *context = l > 1 && c->release->names_parts_of_assignments ? "multiple assignment" : "assignment";
    bool is_call = r == 1 && unparen(rhs[0])->kind == NODE_CALL_EXPR;
    if (l == r && !is_call) {
        for (int i = 0; i < l; i++) {
            Type *t = lhs_var(c, lhs[i]);
            if (t && !is_valid(t)) {
                use_expr(c, rhs[i]);
                continue;
            }
            Operand x = {0};
            bool is_func = t && under(t)->kind == TYPE_SIGNATURE;
            check_expr_for(c, &x, rhs[i], is_func ? target_of(c, t, expr_str(c, lhs[i])) : NULL);
            check_assignment(c, &x, t, t ? context : blank_context(context));
        }
        return;
    }
    if (r != 1) {
        bool ok = true;
        for (int i = 0; i < l; i++)
            ok &= use_assigned(c, lhs[i]);
        ok &= use_exprs(c, rhs, r);
        if (ok)
            count_mismatch(c, rhs, r, l, r);
        return;
    }
    Operand *out = NEW_ARRAY(c->scratch, Operand, l > 2 ? l : 2);
    int have = 0;
    bool ok = expand_multi(c, rhs[0], l, &out, &have);
    if (!ok)
        have = 1; // out[0], which is invalid
    if (have == l) {
        for (int i = 0; i < l; i++) {
            if (out[i].is_ok) {
                Type *t = lhs_var(c, lhs[i]);
                set_ok_type(c, &out[i], t ? t : c->w->basic[BASIC_BOOL]);
                if (t && is_valid(t))
                    check_assignment(c, &out[i], t, context);
                continue;
            }
            assign_var(c, lhs[i], &out[i], context);
        }
        return;
    }
    if (ok)
        count_mismatch(c, rhs, 1, l, have);
    for (int i = 0; i < l; i++)
        use_assigned(c, lhs[i]);
}

static void short_var_decl(Checker *c, Pos pos, Expr **lhs, int l, Expr **rhs, int r)
{
    ObjectVec vars = {0}, fresh = {0};
    NameVec fresh_names = {0};
    bool has_error = false;
    Map seen = {0};
    for (int i = 0; i < l; i++) {
        if (lhs[i]->kind != NODE_NAME) {
            use_assigned(c, lhs[i]);
            check_error(c, start_of(lhs[i]), "non-name %s on left side of :=", expr_str(c, lhs[i]));
            has_error = true;
            vec_push(c->arena, &vars,
                     types_new_var(c->w, VAR_LOCAL, lhs[i]->pos, c->package, atom_of(c->w->atoms, "_"), NULL));
            continue;
        }
        Name *name = (Name *)lhs[i];
        bool blank = name->text->length == 1 && name->text->text[0] == '_';
        if (!blank && map_has(&seen, name->text)) {
            check_error(c, start_of(name), "%s repeated on left side of :=", name->text->text);
            has_error = true;
            vec_push(c->arena, &vars,
                     types_new_var(c->w, VAR_LOCAL, name->pos, c->package, atom_of(c->w->atoms, "_"), NULL));
            continue;
        }
        map_put(c->arena, &seen, name->text, name);
        Object *known = blank ? NULL : scope_find(c->env.scope, name->text);
        if (known) {
            name->object = known;
            if (known->kind == OBJECT_VAR) {
                record((Expr *)name, MODE_VARIABLE, known->type, NULL);
                vec_push(c->arena, &vars, known);
            } else {
                check_error(c, start_of(name), "cannot assign to %s", name->text->text);
                has_error = true;
                vec_push(c->arena, &vars,
                         types_new_var(c->w, VAR_LOCAL, name->pos, c->package, atom_of(c->w->atoms, "_"), NULL));
            }
            continue;
        }
        Object *o = types_new_var(c->w, VAR_LOCAL, name->pos, c->package, name->text, NULL);
        o->color = 2;
        name->is_definition = true;
        name->object = o;
        vec_push(c->arena, &vars, o);
        if (!blank) {
            vec_push(c->arena, &fresh, o);
            vec_push(c->arena, &fresh_names, name);
        }
    }
    int since = c->delayed.len;
    check_init_vars(c, &vars, rhs, r, NULL);
    process_delayed(c, since); // bodies of function literals, before the names are known
    if (fresh.len == 0 && !has_error) {
        check_soft_error(c, pos, "no new variables on left side of :=");
        return;
    }
    for (int i = 0; i < fresh.len; i++)
        declare(c, c->env.scope, fresh_names.data[i], fresh.data[i]);
    for (int i = 0; i < l; i++)
        if (lhs[i]->kind == NODE_NAME && i < vars.len)
            record(lhs[i], MODE_VARIABLE, vars.data[i]->type, NULL);
}

static void assignment(Checker *c, AssignStmt *s)
{
    if (!s->rhs) { // x++, x--
        Operand x = {0};
        check_expr(c, &x, s->lhs);
        if (x.mode == MODE_INVALID)
            return;
        if (!types_all_basic(x.type, IS_NUMERIC)) {
            check_error(c, start_of(s->lhs), "invalid operation: %s%s%s (non-numeric type %s)", expr_str(c, s->lhs),
                        operator_text(s->op), operator_text(s->op), type_str(c, x.type));
            return;
        }
        Operand value = x;
        value.mode = MODE_VALUE;
        assign_var(c, s->lhs, &value, "assignment");
        return;
    }
    Expr **lhs = list_data(&s->lhs), **rhs = list_data(&s->rhs);
    int l = list_length(s->lhs), r = list_length(s->rhs);
    if (s->op == OP_NONE) {
        assign_vars(c, lhs, l, rhs, r);
    } else if (s->op == OP_DEF) {
        short_var_decl(c, s->pos, lhs, l, rhs, r);
    } else {
        if (l != 1 || r != 1) {
            check_error(c, start_of(s), "assignment operation %s requires single-valued expressions",
                        operator_text(s->op));
            return;
        }
        Operand x = {0};
        check_binary(c, &x, NULL, lhs[0], rhs[0], s->op);
        assign_var(c, lhs[0], &x, "assignment");
    }
}

// ---- switches

typedef struct SeenCase {
    const Const *value;
    Type *type;
    Pos pos;
    struct SeenCase *next;
} SeenCase;

typedef struct SeenCases {
    Map buckets; // hash of the value -> SeenCase
} SeenCases;

static void note_case(Checker *c, SeenCases *seen, Operand *v)
{
    if (const_kind(v->value) == CONST_UNKNOWN || const_kind(v->value) == CONST_BOOL ||
        const_kind(v->value) == CONST_COMPLEX)
        return;
    void **slot = map_slot(c->scratch, &seen->buckets, (void *)const_hash(c, v->value));
    for (SeenCase *k = *slot; k; k = k->next)
        if (const_kind(k->value) == const_kind(v->value) && const_compare(CONST_EQL, k->value, v->value) &&
            types_identical(k->type, v->type)) {
            check_error(c, start_of(v->expr), "duplicate case %s in expression switch\n\t%s: previous case",
                        operand_str(c, v), position_text(c, k->pos));
            return;
        }
    SeenCase *k = NEW(c->scratch, SeenCase);
    *k = (SeenCase){v->value, v->type, v->expr->pos, *slot};
    *slot = k;
}

static void case_values(Checker *c, Operand *x, Expr *values, SeenCases *seen)
{
    int n = list_length(values);
    for (int i = 0; i < n; i++) {
        Expr *e = list_data(&values)[i];
        Operand v = {0};
        check_expr(c, &v, e);
        if (x->mode == MODE_INVALID || v.mode == MODE_INVALID)
            continue;
        if (is_untyped(v.type))
            convert_untyped(c, &v, x->type);
        if (v.mode == MODE_INVALID)
            continue;
        Operand result = v, tag = *x;
        check_comparison(c, &result, &tag, OP_EQL, true);
        if (result.mode == MODE_INVALID)
            continue;
        if (is_untyped(v.type) && v.mode != MODE_NIL)
            update_expr_type(c, e, types_default(c->w, v.type), true);
        if (v.mode == MODE_CONSTANT)
            note_case(c, seen, &v);
    }
}

static void report_multiple_defaults(Checker *c, const Node *second, const Node *first)
{
    check_error(c, start_of(second), "multiple defaults (first at %s)", position_text(c, first->pos));
}

static void switch_stmt(Checker *c, SwitchStmt *s)
{
    Operand x = {0};
    if (s->tag) {
        check_expr(c, &x, s->tag);
        check_assignment(c, &x, NULL, "switch expression");
        if (x.mode != MODE_INVALID && !comparable_type(x.type, true) && !types_has_nil(x.type)) {
            check_error(c, start_of(x.expr), "cannot switch on %s (%s is not comparable)", operand_str(c, &x),
                        type_str(c, x.type));
            x.mode = MODE_INVALID;
        }
    } else { // switch { … } is switch true { … }
        x.mode = MODE_CONSTANT;
        x.type = c->w->basic[BASIC_BOOL];
        x.value = const_bool(c->arena, true);
        Name *name = NEW(c->arena, Name);
        name->kind = NODE_NAME;
        name->pos = s->body.len ? s->body.data[0]->pos : s->rbrace;
        name->text = atom_of(c->w->atoms, "true");
        x.expr = (Expr *)name;
        record(x.expr, MODE_CONSTANT, x.type, x.value);
    }
    CaseClause *first_default = NULL;
    SeenCases seen = {0};
    for (int i = 0; i < s->body.len; i++) {
        CaseClause *clause = s->body.data[i];
        if (!clause->cases) {
            if (first_default)
                report_multiple_defaults(c, (const Node *)clause, (const Node *)first_default);
            else
                first_default = clause;
        } else {
            case_values(c, &x, clause->cases, &seen);
        }
        open_scope(c);
        stmts(c, &clause->body);
        close_scope(c);
    }
}

typedef struct SeenTypes {
    TypeVec types; // NULL: nil
    ExprVec cases;
} SeenTypes;

// Whether t has been a case before, which is an error.
static bool note_case_type(Checker *c, SeenTypes *seen, Type *t, Expr *e)
{
    for (int i = 0; i < seen->types.len; i++) {
        Type *other = seen->types.data[i];
        if (t && other ? types_identical(t, other) : t == other) {
            check_error(c, start_of(e), "duplicate case %s in type switch\n\t%s: previous case",
                        t ? type_str(c, t) : "nil", position_text(c, start_of(seen->cases.data[i])));
            return true;
        }
    }
    vec_push(c->scratch, &seen->types, t);
    vec_push(c->scratch, &seen->cases, e);
    return false;
}

static void type_switch(Checker *c, SwitchStmt *s, TypeSwitchGuard *guard)
{
    Name *lhs = guard->variable;
    if (lhs && lhs->text->length == 1 && lhs->text->text[0] == '_') {
        check_soft_error(c, start_of(lhs), "no new variable on left side of :=");
        lhs = NULL;
    }
    Operand x = {0};
    check_expr(c, &x, guard->x);
    Interface *iface = NULL;
    if (x.mode != MODE_INVALID) {
        if (types_is_type_param(x.type))
            check_error(c, start_of(x.expr), "cannot use type switch on type parameter value %s", operand_str(c, &x));
        else if (under(x.type)->kind == TYPE_INTERFACE)
            iface = (Interface *)under(x.type);
        else
            check_error(c, start_of(x.expr), "%s is not an interface", operand_str(c, &x));
    }
    record((Expr *)guard, MODE_VALUE, x.type, NULL);
    ObjectVec vars = {0};
    CaseClause *first_default = NULL;
    SeenTypes seen = {0};
    for (int i = 0; i < s->body.len; i++) {
        CaseClause *clause = s->body.data[i];
        int n = list_length(clause->cases);
        Type *only = NULL;
        if (!n) {
            if (first_default)
                report_multiple_defaults(c, (const Node *)clause, (const Node *)first_default);
            first_default = clause;
        }
        for (int k = 0; k < n; k++) {
            Expr *e = list_data(&clause->cases)[k];
            Expr *inner = unparen(e);
            bool is_nil =
                inner->kind == NODE_NAME && scope_lookup(c->env.scope, ((Name *)inner)->text, NULL) == c->w->nil_object;
            Type *t = NULL;
            if (is_nil) {
                Operand nil = {0};
                check_expr(c, &nil, e);
            } else {
                t = check_var_type(c, e);
            }
            only = t;
            if (t && !is_valid(t))
                continue;
            if (!note_case_type(c, &seen, t, e) && iface && t)
                check_type_assertion(c, e, &x, t, true);
        }
        open_scope(c);
        if (lhs) {
            Type *t = n == 1 && only ? only : x.mode != MODE_INVALID ? x.type : c->w->basic[BASIC_INVALID];
            Object *o = types_new_var(c->w, VAR_LOCAL, lhs->pos, c->package, lhs->text, t);
            o->color = 2;
            o->var_kind = VAR_LOCAL;
            clause->implicit = o;
            scope_insert(c->w, c->env.scope, o);
            vec_push(c->arena, &vars, o);
        }
        stmts(c, &clause->body);
        if (lhs) { // used in one clause is used: reported once for all
            Object *o = vec_last(&vars);
            bool used = o->is_used;
            o->is_used = true;
            close_scope(c);
            o->is_used = used;
        } else {
            close_scope(c);
        }
    }
    if (lhs) {
        bool used = false;
        for (int i = 0; i < vars.len; i++)
            used |= vars.data[i]->is_used;
        if (!used)
            check_soft_error(c, start_of(lhs), "%s declared and not used", lhs->text->text);
    }
}

// ---- statements

static void stmts(Checker *c, StmtVec *list)
{
    for (int i = 0; i < list->len; i++)
        check_stmt(c, list->data[i]);
}

static void bool_condition(Checker *c, Expr *e, const char *what)
{
    Operand x = {0};
    check_expr(c, &x, e);
    if (x.mode != MODE_INVALID && !types_all_basic(x.type, IS_BOOLEAN)) {
        check_error(c, start_of(e), "non-boolean condition in %s statement", what);
        return;
    }
    if (x.mode != MODE_INVALID && is_untyped(x.type))
        update_expr_type(c, e, c->w->basic[BASIC_BOOL], true);
}

typedef enum ExprKind { KIND_EXPRESSION, KIND_CONVERSION, KIND_STATEMENT } ExprKind;

// What a checked expression is good for by itself (types2: exprKind).
static ExprKind expr_kind_of(Expr *e)
{
    if (e->kind == NODE_OPERATION && ((Operation *)e)->op == OP_RECV && !((Operation *)e)->y)
        return KIND_STATEMENT;
    if (e->kind != NODE_CALL_EXPR)
        return KIND_EXPRESSION;
    Expr *fun = unparen(((CallExpr *)e)->fun);
    if (fun->mode == MODE_TYPE)
        return KIND_CONVERSION;
    Name *name = fun->kind == NODE_NAME            ? (Name *)fun
                 : fun->kind == NODE_SELECTOR_EXPR ? ((SelectorExpr *)fun)->selector
                                                   : NULL;
    if (!name || !name->object || name->object->kind != OBJECT_BUILTIN)
        return KIND_STATEMENT;
    return builtin_is_statement(name->object->builtin) ? KIND_STATEMENT : KIND_EXPRESSION;
}

static void expr_stmt(Checker *c, ExprStmt *s)
{
    Operand x = {0};
    check_raw_expr(c, &x, s->x, NULL, NULL, false);
    Expr *e = unparen(s->x);
    switch (x.mode) {
    case MODE_INVALID: return;
    case MODE_BUILTIN: check_error(c, start_of(s->x), "%s must be called", operand_str(c, &x)); return;
    case MODE_TYPE: check_error(c, start_of(s->x), "%s is not an expression", operand_str(c, &x)); return;
    default: break;
    }
    if (expr_kind_of(e) != KIND_STATEMENT)
        check_error(c, start_of(s->x), "%s is not used", operand_str(c, &x));
}

static void call_stmt(Checker *c, CallStmt *s)
{
    const char *what = s->token == TOKEN_GO ? "go" : "defer";
    if (s->call->kind != NODE_CALL_EXPR) {
        check_error(c, start_of(s->call), "expression in %s must be function call", what);
        use_expr(c, s->call);
        return;
    }
    Operand x = {0};
    check_raw_expr(c, &x, s->call, NULL, NULL, false);
    if (x.mode == MODE_INVALID)
        return;
    ExprKind kind = expr_kind_of(s->call);
    if (kind != KIND_STATEMENT)
        check_error(c, start_of(s->call), "%s %s %s", what,
                    kind == KIND_CONVERSION ? "requires function call, not conversion" : "discards result of",
                    operand_str(c, &x));
}

static void return_stmt(Checker *c, ReturnStmt *s)
{
    Signature *sig = c->env.signature;
    if (!sig)
        return;
    ObjectVec *results = &sig->results->vars;
    if (!s->results) {
        if (results->len && !results->data[0]->name->length)
            return_mismatch(c, (Stmt *)s, results, NULL, 0);
        for (int i = 0; i < results->len; i++) { // a result that is hidden by a local of its name
            Object *o = results->data[i];
            if (!o->name->length)
                continue;
            Object *now = scope_lookup(c->env.scope, o->name, NULL);
            if (now && now != o && o->name->text[0] != '_') {
                check_error(c, s->pos,
                            "result parameter %s not in scope at return\n\t%s: inner declaration of var %s %s",
                            o->name->text, position_text(c, now->pos), o->name->text, type_str(c, o->type));
            }
        }
        return;
    }
    check_init_vars(c, results, list_data(&s->results), list_length(s->results), (Stmt *)s);
}

static void select_stmt(Checker *c, SelectStmt *s)
{
    CommClause *first_default = NULL;
    for (int i = 0; i < s->body.len; i++) {
        CommClause *clause = s->body.data[i];
        if (!clause->comm) {
            if (first_default)
                report_multiple_defaults(c, (const Node *)clause, (const Node *)first_default);
            first_default = clause;
        }
        bool valid = true;
        Expr *rhs = NULL;
        if (clause->comm) {
            if (clause->comm->kind == NODE_EXPR_STMT)
                rhs = ((ExprStmt *)clause->comm)->x;
            else if (clause->comm->kind == NODE_ASSIGN_STMT && ((AssignStmt *)clause->comm)->rhs)
                rhs = ((AssignStmt *)clause->comm)->rhs;
            else if (clause->comm->kind != NODE_SEND_STMT)
                valid = false;
            if (rhs) {
                Expr *u = unparen(rhs);
                valid = u->kind == NODE_OPERATION && ((Operation *)u)->op == OP_RECV && !((Operation *)u)->y;
            }
        }
        if (!valid) {
            check_error(c, start_of(clause->comm), "select case must be send or receive (possibly with assignment)");
            continue;
        }
        open_scope(c);
        if (clause->comm)
            check_stmt(c, clause->comm);
        stmts(c, &clause->body);
        close_scope(c);
    }
}

void check_stmt(Checker *c, Stmt *s)
{
    if (!s)
        return;
    int since = c->delayed.len;
    if (++c->depth > LIMIT_NESTING) {
        check_error(c, start_of(s), "nesting depth limit exceeded");
        c->depth--;
        return;
    }
    switch (s->kind) {
    case NODE_EMPTY_STMT: break;
    case NODE_DECL_STMT: check_local_decls(c, &((DeclStmt *)s)->decls); break;
    case NODE_LABELED_STMT: check_stmt(c, ((LabeledStmt *)s)->stmt); break;
    case NODE_EXPR_STMT: expr_stmt(c, (ExprStmt *)s); break;
    case NODE_SEND_STMT: {
        SendStmt *send = (SendStmt *)s;
        Operand ch = {0}, value = {0};
        check_expr(c, &ch, send->channel);
        check_generic_expr(c, &value, send->value, NULL);
        if (ch.mode == MODE_INVALID || value.mode == MODE_INVALID)
            break;
        Type *element = channel_element(c, start_of(s), &ch, false);
        if (element)
            check_assignment(c, &value, element, "send");
        break;
    }
    case NODE_ASSIGN_STMT: assignment(c, (AssignStmt *)s); break;
    case NODE_CALL_STMT: call_stmt(c, (CallStmt *)s); break;
    case NODE_RETURN_STMT: return_stmt(c, (ReturnStmt *)s); break;
    case NODE_BRANCH_STMT: break; // syntax/branches.c
    case NODE_BLOCK_STMT:
        open_scope(c);
        stmts(c, &((BlockStmt *)s)->list);
        close_scope(c);
        break;
    case NODE_IF_STMT: {
        IfStmt *i = (IfStmt *)s;
        open_scope(c);
        check_stmt(c, i->init);
        if (i->condition)
            bool_condition(c, i->condition, "if");
        open_scope(c);
        stmts(c, &i->then->list);
        close_scope(c);
        check_stmt(c, i->otherwise);
        close_scope(c);
        break;
    }
    case NODE_SWITCH_STMT: {
        SwitchStmt *sw = (SwitchStmt *)s;
        open_scope(c);
        check_stmt(c, sw->init);
        if (sw->tag && sw->tag->kind == NODE_TYPE_SWITCH_GUARD)
            type_switch(c, sw, (TypeSwitchGuard *)sw->tag);
        else
            switch_stmt(c, sw);
        close_scope(c);
        break;
    }
    case NODE_SELECT_STMT: select_stmt(c, (SelectStmt *)s); break;
    case NODE_FOR_STMT: {
        ForStmt *f = (ForStmt *)s;
        f->shares_variables = c->env.go_minor < 22;
        if (f->init && f->init->kind == NODE_RANGE_CLAUSE) {
            check_range_stmt(c, f, (RangeClause *)f->init);
            break;
        }
        open_scope(c);
        check_stmt(c, f->init);
        if (f->condition)
            bool_condition(c, f->condition, "for");
        check_stmt(c, f->post);
        if (f->post && f->post->kind == NODE_ASSIGN_STMT && ((AssignStmt *)f->post)->op == OP_DEF)
            use_expr(c, ((AssignStmt *)f->post)->lhs); // the parser has told that it may not declare
        check_stmt(c, (Stmt *)f->body);
        close_scope(c);
        break;
    }
    default: check_error(c, start_of(s), "invalid syntax tree: invalid statement"); break;
    }
    c->depth--;
    process_delayed(c, since);
}

// ---- terminating statements (spec: "Terminating statements")

static bool has_break(Stmt *s, Stmt *target, const Atom *label, bool implicit);

static bool has_break_list(StmtVec *list, Stmt *target, const Atom *label, bool implicit)
{
    for (int i = 0; i < list->len; i++)
        if (has_break(list->data[i], target, label, implicit))
            return true;
    return false;
}

static bool has_break(Stmt *s, Stmt *target, const Atom *label, bool implicit)
{
    if (!s)
        return false;
    switch (s->kind) {
    case NODE_BRANCH_STMT: {
        BranchStmt *b = (BranchStmt *)s;
        return b->token == TOKEN_BREAK && (b->label ? label && b->label->text == label : implicit);
    }
    case NODE_LABELED_STMT: return has_break(((LabeledStmt *)s)->stmt, target, label, implicit);
    case NODE_BLOCK_STMT: return has_break_list(&((BlockStmt *)s)->list, target, label, implicit);
    case NODE_IF_STMT:
        return has_break((Stmt *)((IfStmt *)s)->then, target, label, implicit) ||
               has_break(((IfStmt *)s)->otherwise, target, label, implicit);
    case NODE_SWITCH_STMT:
        for (int i = 0; label && i < ((SwitchStmt *)s)->body.len; i++)
            if (has_break_list(&((SwitchStmt *)s)->body.data[i]->body, target, label, false))
                return true;
        return false;
    case NODE_SELECT_STMT:
        for (int i = 0; label && i < ((SelectStmt *)s)->body.len; i++)
            if (has_break_list(&((SelectStmt *)s)->body.data[i]->body, target, label, false))
                return true;
        return false;
    case NODE_FOR_STMT: return label && has_break((Stmt *)((ForStmt *)s)->body, target, label, false);
    default: return false;
    }
}

static bool terminating_list(Checker *c, StmtVec *list)
{
    int n = list->len;
    while (n > 0 && list->data[n - 1]->kind == NODE_EMPTY_STMT)
        n--;
    return n > 0 && is_terminating(c, list->data[n - 1], NULL);
}

static bool ends_in_fallthrough(StmtVec *list)
{
    return list->len && vec_last(list)->kind == NODE_BRANCH_STMT &&
           ((BranchStmt *)vec_last(list))->token == TOKEN_FALLTHROUGH;
}

bool is_terminating(Checker *c, Stmt *s, const Atom *label)
{
    if (!s)
        return false;
    switch (s->kind) {
    case NODE_RETURN_STMT: return true;
    case NODE_BRANCH_STMT:
        return ((BranchStmt *)s)->token == TOKEN_GOTO || ((BranchStmt *)s)->token == TOKEN_FALLTHROUGH;
    case NODE_LABELED_STMT: return is_terminating(c, ((LabeledStmt *)s)->stmt, ((LabeledStmt *)s)->label->text);
    case NODE_EXPR_STMT: {
        Expr *e = unparen(((ExprStmt *)s)->x);
        if (e->kind != NODE_CALL_EXPR)
            return false;
        Expr *fun = unparen(((CallExpr *)e)->fun);
        return fun->mode == MODE_BUILTIN && fun->kind == NODE_NAME && ((Name *)fun)->object &&
               ((Name *)fun)->object->builtin == BUILTIN_PANIC && ((Name *)fun)->object->kind == OBJECT_BUILTIN;
    }
    case NODE_BLOCK_STMT: return terminating_list(c, &((BlockStmt *)s)->list);
    case NODE_IF_STMT:
        return ((IfStmt *)s)->otherwise && is_terminating(c, (Stmt *)((IfStmt *)s)->then, NULL) &&
               is_terminating(c, ((IfStmt *)s)->otherwise, NULL);
    case NODE_SWITCH_STMT: {
        SwitchStmt *sw = (SwitchStmt *)s;
        bool has_default = false;
        for (int i = 0; i < sw->body.len; i++) {
            has_default |= !sw->body.data[i]->cases;
            if ((!terminating_list(c, &sw->body.data[i]->body) && !ends_in_fallthrough(&sw->body.data[i]->body)) ||
                has_break_list(&sw->body.data[i]->body, s, label, true))
                return false;
        }
        return has_default;
    }
    case NODE_SELECT_STMT: {
        SelectStmt *sel = (SelectStmt *)s;
        for (int i = 0; i < sel->body.len; i++)
            if (!terminating_list(c, &sel->body.data[i]->body) ||
                has_break_list(&sel->body.data[i]->body, s, label, true))
                return false;
        return true;
    }
    case NODE_FOR_STMT: {
        ForStmt *f = (ForStmt *)s;
        if (f->init && f->init->kind == NODE_RANGE_CLAUSE)
            return false;
        return !f->condition && !has_break((Stmt *)f->body, s, label, true);
    }
    default: return false;
    }
}

// Statements: syntax to nodes. What gc's writer knows to be dead is not read at all, so that literals and instances
// inside it never come to be (noder/writer.go stmts, staticBool; noder/reader.go stmts).

#include "internal.h"

#include <string.h>

static Expr **list_data(Expr **e) { return (*e)->kind == NODE_LIST_EXPR ? ((ListExpr *)*e)->elements.data : e; }
static int list_length(Expr *e) { return !e ? 0 : e->kind == NODE_LIST_EXPR ? ((ListExpr *)e)->elements.len : 1; }

static void read_stmt(Reader *r, Stmt *s, IrList **out);

// ---- dead code

// Always true (1), always false (-1) or unknown (0); drops operands that cannot matter.
int static_bool(Expr **expr)
{
    Expr *e = *expr;
    if (e->mode == MODE_CONSTANT && e->value)
        return const_bool_value(e->value) ? 1 : -1;
    if (e->kind != NODE_OPERATION)
        return 0;
    Operation *o = (Operation *)e;
    switch (o->op) {
    case OP_NOT: return static_bool(&o->x); // as gc: the sign is not turned
    case OP_AND_AND: {
        int x = static_bool(&o->x);
        if (x < 0) {
            *expr = o->x;
            return x;
        }
        int y = static_bool(&o->y);
        if (x > 0 || y < 0) {
            if (o->x->mode == MODE_CONSTANT)
                *expr = o->y;
            return y;
        }
        return 0;
    }
    case OP_OR_OR: {
        int x = static_bool(&o->x);
        if (x > 0) {
            *expr = o->x;
            return x;
        }
        int y = static_bool(&o->y);
        if (x < 0 || y > 0) {
            if (o->x->mode == MODE_CONSTANT)
                *expr = o->y;
            return y;
        }
        return 0;
    }
    default: return 0;
    }
}

static Stmt *last_non_empty(const StmtVec *list)
{
    for (int i = list->len - 1; i >= 0; i--)
        if (list->data[i]->kind != NODE_EMPTY_STMT)
            return list->data[i];
    return NULL;
}

static bool is_panic_call(Expr *e)
{
    e = unparen(e);
    if (e->kind != NODE_CALL_EXPR)
        return false;
    Expr *fun = unparen(((CallExpr *)e)->fun);
    return fun->kind == NODE_NAME && fun->mode == MODE_BUILTIN && strcmp(((Name *)fun)->text->text, "panic") == 0;
}

bool stmt_terminates(Stmt *s)
{
    if (!s)
        return false;
    switch (s->kind) {
    case NODE_BRANCH_STMT: return ((BranchStmt *)s)->token == TOKEN_GOTO;
    case NODE_RETURN_STMT: return true;
    case NODE_EXPR_STMT: return is_panic_call(((ExprStmt *)s)->x);
    case NODE_IF_STMT: {
        IfStmt *i = (IfStmt *)s;
        int cond = static_bool(&i->condition);
        return (cond < 0 || stmt_terminates((Stmt *)i->then)) && (cond > 0 || stmt_terminates(i->otherwise));
    }
    case NODE_BLOCK_STMT: return stmt_terminates(last_non_empty(&((BlockStmt *)s)->list));
    default: return false;
    }
}

static int last_label_in(const StmtVec *list)
{
    int i = list->len - 1;
    while (i >= 0 && list->data[i]->kind != NODE_LABELED_STMT)
        i--;
    return i;
}

IrList *read_stmts(Reader *r, const StmtVec *list)
{
    IrList *out = NULL;
    enum { UNKNOWN = -2 };
    int last_label = UNKNOWN; // looked for when it matters, so that statements aren't touched before they are read
    bool dead = false;
    for (int i = 0; i < list->len; i++) {
        Stmt *s = list->data[i];
        if (dead && last_label == UNKNOWN)
            last_label = last_label_in(list);
        if (dead && i > last_label)
            break;
        read_stmt(r, s, &out);
        dead = stmt_terminates(s);
    }
    return out;
}

static IrList *read_one(Reader *r, Stmt *s)
{
    IrList *out = NULL;
    if (s)
        read_stmt(r, s, &out);
    return out;
}

static IrNode *block_of(IrUnit *unit, IrList *list)
{
    if (!ir_len(list))
        return NULL;
    if (list->len == 1)
        return list->at[0];
    IrNode *n = ir_new(unit, OBLOCK, list->at[0]->pos);
    n->list = list;
    return n;
}

// ---- assignments

typedef struct Assignees {
    IrList *list;
    IrNameVec names; // declared here
} Assignees;

static bool is_blank_name(Expr *e)
{
    e = unparen(e);
    return e->kind == NODE_NAME && ((Name *)e)->text->length == 1 && ((Name *)e)->text->text[0] == '_';
}

static bool is_definition(Expr *e, bool is_var_decl) { return e->kind == NODE_NAME && (is_var_decl || ((Name *)e)->is_definition); }

static Assignees read_assignees(Reader *r, Expr **exprs, int count, bool is_var_decl)
{
    IrUnit *unit = r->unit;
    Assignees a = {0};
    for (int i = 0; i < count; i++) {
        Expr *e = unparen(exprs[i]);
        if (is_blank_name(e)) {
            ir_append(unit, &a.list, &unit->ir->blank->node);
        } else if (is_definition(e, is_var_decl)) {
            Object *o = ((Name *)e)->object;
            IrName *n = add_local(r, read_pos(r, o->pos), o, read_type(r, o->type));
            ir_append(unit, &a.list, &n->node);
            vec_push(unit->arena, &a.names, n);
        } else {
            IrNode *n = read_expr(r, e);
            if (n->op == OINDEXMAP)
                n->is_assigned = true;
            ir_append(unit, &a.list, n);
        }
    }
    return a;
}

static bool declare_names(IrUnit *unit, IrNode *stmt, const IrNameVec *names)
{
    for (int i = 0; i < names->len; i++) {
        names->data[i]->definition = stmt;
        ir_append(unit, &stmt->init, ir_new1(unit, ODCL, names->data[i]->node.pos, NULL, &names->data[i]->node));
    }
    return names->len > 0;
}

typedef struct AssignTargets {
    Expr **lhs;
    bool is_var_decl;
} AssignTargets;

static Type *assign_target(void *context, int i)
{
    AssignTargets *t = context;
    Expr *e = unparen(t->lhs[i]);
    if (is_blank_name(e))
        return NULL;
    if (e->kind == NODE_NAME && ((Name *)e)->object)
        return ((Name *)e)->object->type;
    return expr_type(e);
}

static void read_assign(Reader *r, Pos pos_, Expr **lhs, int l, Expr **rhs, int n, bool is_var_decl, IrList **out)
{
    IrUnit *unit = r->unit;
    IrPos pos = read_pos(r, pos_);
    Assignees a = read_assignees(r, lhs, l, is_var_decl);
    if (n == 0) { // var x T
        for (int i = 0; i < a.names.len; i++) {
            IrNode *as = ir_new2(unit, OAS, pos, NULL, &a.names.data[i]->node, NULL);
            ir_append(unit, &as->init, ir_new1(unit, ODCL, pos, NULL, &a.names.data[i]->node));
            ir_append(unit, out, as);
        }
        return;
    }
    AssignTargets targets = {lhs, is_var_decl};
    IrList *values = read_multi(r, pos, assign_target, &targets, rhs, n);
    IrNode *as;
    if (l == 1 && ir_len(values) == 1) {
        as = ir_new2(unit, OAS, pos, NULL, a.list->at[0], values->at[0]);
        if (!ir_is_blank(as->x))
            as->y = assign_convert(unit, pos, as->y, as->x->type);
        else if (as->y->type == unit->untyped_bool)
            as->y->type = unit->basic[KIND_BOOL];
        as->is_def = declare_names(unit, as, &a.names);
    } else {
        as = ir_new(unit, OAS2, pos);
        as->list = a.list;
        as->list2 = values;
        for (int i = 0; i < ir_len(values) && i < l; i++)
            if (!ir_is_blank(a.list->at[i]))
                values->at[i] = assign_convert(unit, pos, values->at[i], a.list->at[i]->type);
        as->is_def = declare_names(unit, as, &a.names);
    }
    ir_append(unit, out, as);
}

// ---- loops

static const Atom *label_of(const IrList *out)
{
    if (!ir_len(out))
        return NULL;
    IrNode *last = out->at[out->len - 1];
    return last->op == OLABEL ? last->label : NULL;
}

static const Atom *read_label(Reader *r, Name *label)
{
    if (r->inline_caller && !(label->text->length == 1 && label->text->text[0] == '_'))
        return atom_format(r->unit->atoms, "~%s·%d", label->text->text, r->inline_gen - 1);
    return label->text;
}

// The key and value are converted to what they are assigned to.
static void note_range_conversions(Reader *r, RangeClause *range, int count)
{
    Type *from[2];
    if (!count)
        return;
    types_range_key_value(r->unit->world, expr_type(range->x), &from[0], &from[1]);
    AssignTargets targets = {list_data(&range->lhs), false};
    for (int i = 0; i < count && i < 2; i++) {
        Type *to = assign_target(&targets, i);
        if (to)
            itab_word(r, from[i], to);
    }
}

static void note_loop_variable(Reader *r, IrName *n)
{
    n->is_loop_variable = true;
    r->curfn->has_loop_variables = true;
}

static void read_range(Reader *r, ForStmt *s, RangeClause *range, const Atom *label, IrList **out)
{
    IrUnit *unit = r->unit;
    IrNode *n = ir_new(unit, ORANGE, read_pos(r, range->pos));
    n->label = label;
    int count = list_length(range->lhs);
    Assignees a = count ? read_assignees(r, list_data(&range->lhs), count, false) : (Assignees){0};
    n->y = count > 0 ? a.list->at[0] : NULL;
    n->z = count > 1 ? a.list->at[1] : NULL;
    n->is_def = declare_names(unit, n, &a.names);
    for (int i = 0; i < a.names.len; i++)
        note_loop_variable(r, a.names.data[i]);
    n->x = read_expr(r, range->x);
    Type *core = types_core(expr_type(range->x));
    if (core && core->kind == TYPE_MAP)
        type_word(r, expr_type(range->x));
    note_range_conversions(r, range, count);
    n->body = read_stmts(r, &s->body->list);
    n->is_distinct = !s->shares_variables;
    ir_append(unit, out, n);
}

static void read_for(Reader *r, ForStmt *s, const Atom *label, IrList **out)
{
    IrUnit *unit = r->unit;
    if (s->init && s->init->kind == NODE_RANGE_CLAUSE) {
        read_range(r, s, (RangeClause *)s->init, label, out);
        return;
    }
    bool never = s->condition && static_bool(&s->condition) < 0;
    IrPos pos = read_pos(r, s->pos);
    int before = r->curfn->dcl.len;
    IrList *init = read_one(r, s->init);
    for (int i = before; i < r->curfn->dcl.len; i++)
        note_loop_variable(r, r->curfn->dcl.data[i]);
    IrNode *cond = s->condition ? read_expr(r, s->condition) : NULL;
    IrNode *post = never ? NULL : block_of(unit, read_one(r, s->post));
    IrList *body = never ? NULL : read_stmts(r, &s->body->list);
    if (cond && cond->op == OLITERAL && const_kind(cond->value) == CONST_BOOL && !const_bool_value(cond->value)) {
        IrNode *only = block_of(unit, init);
        if (only)
            ir_append(unit, out, only);
        return;
    }
    IrNode *n = ir_new2(unit, OFOR, pos, NULL, cond, post);
    IrNode *first = block_of(unit, init);
    if (first)
        ir_append(unit, &n->init, first);
    n->body = body;
    n->label = label;
    n->is_distinct = !s->shares_variables;
    ir_append(unit, out, n);
}

// ---- if, switch, select

static void read_if(Reader *r, IfStmt *s, IrList **out)
{
    IrUnit *unit = r->unit;
    int known = static_bool(&s->condition);
    IrPos pos = read_pos(r, s->pos);
    IrList *init = read_one(r, s->init);
    IrNode *cond = read_expr(r, s->condition);
    IrList *then = known >= 0 ? read_stmts(r, &s->then->list) : NULL;
    IrList *otherwise = known <= 0 ? read_one(r, s->otherwise) : NULL;
    if (known != 0) {
        if (cond->op != OLITERAL)
            ir_append(unit, &init, ir_new2(unit, OAS, pos, NULL, &unit->ir->blank->node, cond));
        ir_append_list(unit, &init, then);
        ir_append_list(unit, &init, otherwise);
        IrNode *all = block_of(unit, init);
        if (all)
            ir_append(unit, out, all);
        return;
    }
    IrNode *n = ir_new1(unit, OIF, pos, NULL, cond);
    n->init = init;
    n->body = then;
    n->list2 = otherwise;
    ir_append(unit, out, n);
}

static bool has_fallthrough(const StmtVec *list)
{
    Stmt *s = last_non_empty(list);
    while (s && s->kind == NODE_LABELED_STMT)
        s = ((LabeledStmt *)s)->stmt;
    return s && s->kind == NODE_BRANCH_STMT && ((BranchStmt *)s)->token == TOKEN_FALLTHROUGH;
}

// A switch on a constant whose cases are constants keeps only the clause that is taken. The tree is changed, as gc does.
static void fold_switch(IrUnit *unit, SwitchStmt *s, const Const *tag)
{
    CaseClause *target = NULL;
    for (int i = 0; i < s->body.len; i++) {
        CaseClause *clause = s->body.data[i];
        if (!clause->cases)
            target = clause;
        bool found = false;
        for (int k = 0; k < list_length(clause->cases) && !found; k++) {
            Expr *e = list_data(&clause->cases)[k];
            if (e->mode != MODE_CONSTANT || !e->value)
                return;
            found = const_kind(tag) == const_kind(e->value) ? const_compare(CONST_EQL, tag, e->value)
                                                            : const_compare(CONST_EQL, const_to_float(unit->arena, tag), const_to_float(unit->arena, e->value));
        }
        if (found) {
            target = clause;
            break;
        }
    }
    if (target) {
        if (has_fallthrough(&target->body))
            return;
        target->cases = NULL;
        s->body.data = arena_copy(unit->world->arena, &target, sizeof target);
        s->body.len = s->body.cap = 1;
    } else {
        s->body.len = 0;
    }
    s->tag = NULL;
}

static Expr *last_field_type(const FieldVec *fields) { return fields->len ? vec_last(fields)->field_type : NULL; }

// Where the last case type ends, as gc counts it: that is where the clause's variable is declared (typeExprEndPos).
static Pos type_end(Expr *e)
{
    for (;;) {
        Expr *last = NULL;
        switch (e->kind) {
        case NODE_SELECTOR_EXPR: return ((SelectorExpr *)e)->x->pos;
        case NODE_PAREN_EXPR: last = ((ParenExpr *)e)->x; break;
        case NODE_OPERATION: last = ((Operation *)e)->x; break;
        case NODE_ARRAY_TYPE: last = ((ArrayType *)e)->element; break;
        case NODE_CHAN_TYPE: last = ((ChanType *)e)->element; break;
        case NODE_DOTS_TYPE: last = ((DotsType *)e)->element; break;
        case NODE_MAP_TYPE: last = ((MapType *)e)->element; break;
        case NODE_SLICE_TYPE: last = ((SliceType *)e)->element; break;
        case NODE_INTERFACE_TYPE: last = last_field_type(&((InterfaceType *)e)->methods); break;
        case NODE_FUNC_TYPE: {
            FuncType *f = (FuncType *)e;
            last = last_field_type(f->results.len ? &f->results : &f->params);
            break;
        }
        case NODE_INDEX_EXPR: last = ((IndexExpr *)e)->index; break;
        case NODE_LIST_EXPR: last = vec_last(&((ListExpr *)e)->elements); break;
        default: break;
        }
        if (!last)
            return e->pos;
        e = last;
    }
}

static void read_type_switch(Reader *r, SwitchStmt *s, TypeSwitchGuard *guard, IrNode *n)
{
    IrUnit *unit = r->unit;
    IrNode *tag = ir_new(unit, OTYPESW, read_pos(r, guard->pos));
    if (guard->variable) {
        tag->y = ir_new(unit, ONONAME, read_pos(r, guard->variable->pos));
        tag->y->sym = guard->variable->text;
    }
    Type *iface = expr_type(guard->x);
    tag->x = read_expr(r, guard->x);
    n->x = tag;
    for (int i = 0; i < s->body.len; i++) {
        CaseClause *clause = s->body.data[i];
        IrNode *c = ir_new(unit, OCASE, read_pos(r, clause->pos));
        int count = list_length(clause->cases);
        for (int k = 0; k < count; k++) {
            Expr *e = list_data(&clause->cases)[k];
            IrNode *type;
            if (e->mode == MODE_NIL) {
                type = ir_new(unit, ONIL, read_pos(r, e->pos));
                type->type = unit->basic[KIND_NIL];
            } else {
                type = read_expr_type(r, iface, e);
            }
            ir_append(unit, &c->list, type);
        }
        if (clause->implicit) {
            Pos pos = count ? type_end(list_data(&clause->cases)[count - 1]) : clause->pos;
            IrName *name = add_local(r, read_pos(r, pos), clause->implicit, read_type(r, clause->implicit->type));
            name->definition = tag;
            c->x = &name->node;
        }
        c->body = read_stmts(r, &clause->body);
        ir_append(unit, &n->list, c);
    }
}

static void read_expr_switch(Reader *r, SwitchStmt *s, IrNode *n)
{
    IrUnit *unit = r->unit;
    World *w = unit->world;
    Type *tag_type = s->tag ? expr_type(s->tag) : w->basic[BASIC_BOOL];
    bool is_chan = types_underlying(tag_type)->kind == TYPE_CHAN;
    const Const *value = s->tag ? (s->tag->mode == MODE_CONSTANT ? s->tag->value : NULL) : const_bool(unit->arena, true);
    if (value) {
        fold_switch(unit, s, value);
        if (!s->tag)
            tag_type = w->basic[BASIC_BOOL];
    }
    // Cases of an interface type with a tag that is none, or the other way round, are compared as interfaces.
    for (int i = 0; !is_chan && i < s->body.len; i++) {
        CaseClause *clause = s->body.data[i];
        for (int k = 0; k < list_length(clause->cases); k++) {
            Type *t = expr_type(list_data(&clause->cases)[k]);
            if (!types_assignable(w, t, tag_type) && (types_is_interface(t) || types_is_interface(tag_type))) {
                tag_type = w->empty_interface;
                i = s->body.len;
                break;
            }
        }
    }
    n->x = s->tag ? implicit_convert(r, tag_type, s->tag) : NULL;
    for (int i = 0; i < s->body.len; i++) {
        CaseClause *clause = s->body.data[i];
        IrNode *c = ir_new(unit, OCASE, read_pos(r, clause->pos));
        for (int k = 0; k < list_length(clause->cases); k++) {
            IrNode *e = implicit_convert(r, is_chan ? NULL : tag_type, list_data(&clause->cases)[k]);
            if (e->type == unit->untyped_bool)
                e->type = unit->basic[KIND_BOOL];
            ir_append(unit, &c->list, e);
        }
        c->body = read_stmts(r, &clause->body);
        ir_append(unit, &n->list, c);
    }
}

static void read_switch(Reader *r, SwitchStmt *s, const Atom *label, IrList **out)
{
    IrUnit *unit = r->unit;
    IrNode *n = ir_new(unit, OSWITCH, read_pos(r, s->pos));
    n->label = label;
    IrNode *init = block_of(unit, read_one(r, s->init));
    if (s->tag && s->tag->kind == NODE_TYPE_SWITCH_GUARD)
        read_type_switch(r, s, (TypeSwitchGuard *)s->tag, n);
    else
        read_expr_switch(r, s, n);
    if (init)
        ir_append(unit, &n->init, init);
    ir_append(unit, out, n);
}

// Every receive in a select becomes SELRECV2 (typecheck.tcSelect); values that need a conversion get it in the body. A variable that
// "case v := <-c" declares stays defined by the assignment that was there before, so that for the compiler SELRECV2 assigns it again:
// a closure in a loop of the clause captures it by reference.
static IrNode *select_receive(IrUnit *unit, IrNode *comm, IrNode *x, IrNode *ok, IrNode *recv)
{
    IrNode *n = ir_new(unit, OSELRECV2, comm->pos);
    n->is_def = comm->is_def;
    n->init = comm->init;
    ir_append(unit, &n->list, x);
    ir_append(unit, &n->list, ok ? ok : &unit->ir->blank->node);
    ir_append(unit, &n->list2, recv);
    return n;
}

static void read_select(Reader *r, SelectStmt *s, const Atom *label, IrList **out)
{
    IrUnit *unit = r->unit;
    IrNode *n = ir_new(unit, OSELECT, read_pos(r, s->pos));
    n->label = label;
    for (int i = 0; i < s->body.len; i++) {
        CommClause *clause = s->body.data[i];
        IrPos pos = read_pos(r, clause->pos);
        IrNode *c = ir_new(unit, OCOMM, pos);
        IrNode *comm = block_of(unit, read_one(r, clause->comm));
        IrList *body = NULL;
        IrList *rest = read_stmts(r, &clause->body);
        if (comm && comm->op == OAS && !comm->is_def && comm->y->op == OCONVIFACE) {
            IrNode *conv = comm->y, *recv = conv->x;
            IrName *tmp = ir_temp(unit, pos, r->curfn, recv->type);
            IrNode *as = ir_new2(unit, OAS, pos, NULL, &tmp->node, recv);
            as->is_def = true;
            ir_append(unit, &as->init, ir_new1(unit, ODCL, pos, NULL, &tmp->node));
            conv->x = &tmp->node;
            ir_append(unit, &body, comm);
            comm = as;
        }
        if (comm && comm->op == OAS2) {
            IrNode *first = comm->list2->at[0];
            IrNode *recv = first->init->at[0];
            first->init = NULL;
            ir_append(unit, &body, comm);
            comm = recv;
        }
        if (comm && comm->op == OAS)
            comm = select_receive(unit, comm, comm->x, NULL,
                                  (comm->y->op == OCONVNOP || comm->y->op == OCONVIFACE) && comm->y->is_implicit ? comm->y->x : comm->y);
        else if (comm && comm->op == OAS2RECV)
            comm->op = OSELRECV2;
        else if (comm && comm->op == ORECV)
            comm = select_receive(unit, comm, &unit->ir->blank->node, NULL, comm);
        if (comm && comm->op == OSELRECV2 && comm->list2->at[0] == comm)
            unreachable("select");
        c->x = comm;
        ir_append_list(unit, &body, rest);
        c->body = body;
        ir_append(unit, &n->list, c);
    }
    ir_append(unit, out, n);
}

// ---- the switch over kinds

static Type *result_type(void *context, int i) { return ((Signature *)context)->results->vars.data[i]->type; }

static void read_assign_stmt(Reader *r, AssignStmt *s, IrList **out)
{
    IrUnit *unit = r->unit;
    if (s->op == OP_NONE || s->op == OP_DEF) {
        if (s->rhs) {
            read_assign(r, s->pos, list_data(&s->lhs), list_length(s->lhs), list_data(&s->rhs), list_length(s->rhs), false, out);
            return;
        }
    }
    IrNode *lhs = read_expr(r, s->lhs);
    if (lhs->op == OINDEXMAP)
        lhs->is_assigned = true;
    IrPos pos = read_pos(r, s->pos);
    IrNode *n = ir_new1(unit, OASOP, pos, NULL, lhs);
    n->sub_op = binary_op(s->op);
    if (!s->rhs) {
        n->is_incdec = true;
        const Const *one = const_int64(unit->arena, 1);
        if (lhs->type->kind == KIND_FLOAT32 || lhs->type->kind == KIND_FLOAT64)
            one = const_float64(unit->arena, 1);
        else if (lhs->type->kind == KIND_COMPLEX64 || lhs->type->kind == KIND_COMPLEX128)
            one = const_to_complex(unit->arena, one);
        n->y = ir_literal(unit, pos, lhs->type, one);
    } else {
        bool is_shift = s->op == OP_SHL || s->op == OP_SHR;
        n->y = implicit_convert(r, is_shift ? NULL : expr_type(s->lhs), s->rhs);
    }
    ir_append(unit, out, n);
}

static void read_stmt(Reader *r, Stmt *s, IrList **out)
{
    prefetch_after(s);
    IrUnit *unit = r->unit;
    const Atom *label = label_of(*out);
    switch (s->kind) {
    case NODE_EMPTY_STMT: return;
    case NODE_ASSIGN_STMT: read_assign_stmt(r, (AssignStmt *)s, out); return;
    case NODE_BLOCK_STMT: {
        IrList *list = read_stmts(r, &((BlockStmt *)s)->list);
        ir_append_list(unit, out, list);
        return;
    }
    case NODE_BRANCH_STMT: {
        BranchStmt *b = (BranchStmt *)s;
        IrOp op = b->token == TOKEN_BREAK ? OBREAK : b->token == TOKEN_CONTINUE ? OCONTINUE : b->token == TOKEN_GOTO ? OGOTO : OFALL;
        IrNode *n = ir_new(unit, op, read_pos(r, s->pos));
        n->label = b->label ? read_label(r, b->label) : NULL;
        r->curfn->has_goto |= op == OGOTO;
        ir_append(unit, out, n);
        return;
    }
    case NODE_CALL_STMT: {
        CallStmt *call = (CallStmt *)s;
        IrPos pos = read_pos(r, s->pos);
        IrNode *n = read_expr(r, call->call);
        IrNode *at = call->defer_at ? read_expr(r, call->defer_at) : NULL;
        IrNode *stmt = go_defer(r, call->token == TOKEN_GO ? OGO : ODEFER, pos, n);
        stmt->y = at;
        ir_append(unit, out, stmt);
        return;
    }
    case NODE_DECL_STMT: {
        DeclVec *decls = &((DeclStmt *)s)->decls;
        for (int i = 0; i < decls->len; i++) {
            VarDecl *d = (VarDecl *)decls->data[i];
            if (d->kind != NODE_VAR_DECL)
                continue;
            Expr **names = (Expr **)d->names.data;
            read_assign(r, d->pos, names, d->names.len, d->values ? list_data(&d->values) : NULL, list_length(d->values), true, out);
        }
        return;
    }
    case NODE_EXPR_STMT: ir_append(unit, out, read_expr(r, ((ExprStmt *)s)->x)); return;
    case NODE_FOR_STMT: read_for(r, (ForStmt *)s, label, out); return;
    case NODE_IF_STMT: read_if(r, (IfStmt *)s, out); return;
    case NODE_LABELED_STMT: {
        LabeledStmt *l = (LabeledStmt *)s;
        IrNode *n = ir_new(unit, OLABEL, read_pos(r, s->pos));
        n->label = read_label(r, l->label);
        if (l->label->text->length == 1 && l->label->text->text[0] == '_')
            n = ir_new(unit, OBLOCK, n->pos);
        ir_append(unit, out, n);
        read_stmt(r, l->stmt, out);
        return;
    }
    case NODE_RETURN_STMT: {
        ReturnStmt *ret = (ReturnStmt *)s;
        IrPos pos = read_pos(r, s->pos);
        IrNode *n = ir_new(unit, ORETURN, pos);
        if (ret->results) {
            n->list = read_multi(r, pos, result_type, r->signature, list_data(&ret->results), list_length(ret->results));
            for (int i = 0; i < n->list->len; i++)
                n->list->at[i] = assign_convert(unit, pos, n->list->at[i], read_type(r, r->signature->results->vars.data[i]->type));
        }
        ir_append(unit, out, n);
        return;
    }
    case NODE_SELECT_STMT: read_select(r, (SelectStmt *)s, label, out); return;
    case NODE_SEND_STMT: {
        SendStmt *send = (SendStmt *)s;
        Chan *chan = (Chan *)types_core(expr_type(send->channel));
        IrPos pos = read_pos(r, s->pos);
        IrNode *ch = read_expr(r, send->channel);
        IrNode *value = implicit_convert(r, chan->element, send->value);
        value = assign_convert(unit, pos, value, ch->type->underlying->element);
        ir_append(unit, out, ir_new2(unit, OSEND, pos, NULL, ch, value));
        return;
    }
    case NODE_SWITCH_STMT: read_switch(r, (SwitchStmt *)s, label, out); return;
    default: unreachable("statement kind %s", node_kind_name(s->kind));
    }
}

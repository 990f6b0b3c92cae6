// A slice that grows in a loop whose number of iterations is known before it starts:
//
//     var out []string
//     for _, u := range users {
//         out = append(out, u.name)
//     }
//
// The hint is given when the declaration and the loop are in the same list of statements with no use of the slice
// between them, the append is a statement of the loop's body itself, adds one element, and is reached in every
// iteration: no break, continue, goto or return anywhere in the body. No hint is given where there is nothing to win (the
// elements fit the buffer in the frame that append begins with), or where a nil slice, which the made one would no longer be
// when the loop does not run, may be told from an empty one: where the slice is compared with nil, stored, or passed
// to a function. If it is returned, the hint says so.

#include "internal.h"

#include <string.h>

// cmd/compile/internal/ssagen: a slice that append makes begins in a buffer of that size in the frame, if it stays there.
enum { APPEND_BUFFER_BYTES = 32 };

// ---- the slice: declared without room

static bool is_empty_slice(Expr *value)
{
    value = unparen(value);
    if (value->kind == NODE_COMPOSITE_LIT)
        return ((CompositeLit *)value)->elements.len == 0;
    if (value->kind != NODE_CALL_EXPR)
        return false;
    CallExpr *call = (CallExpr *)value;
    return builtin_of(call) == BUILTIN_MAKE && call->args.len == 2 && call->args.data[1]->value && const_sign(call->args.data[1]->value) == 0;
}

typedef struct Declared { // a slice without room, and the statements that follow
    Object *slice; // NULL: none
    Expr *type;    // as it is written there
    bool is_nil;
    const StmtVec *list;
    int next;
} Declared;

static Expr *written_type(Expr *value)
{
    value = unparen(value);
    return value->kind == NODE_COMPOSITE_LIT ? ((CompositeLit *)value)->literal_type : ((CallExpr *)value)->args.data[0];
}

static Declared declared_slice(Name *name, Expr *declared_type, Expr *value)
{
    Object *object = name->object;
    if (!object || object->kind != OBJECT_VAR || !object->type || types_underlying(object->type)->kind != TYPE_SLICE || (value && !is_empty_slice(value)))
        return (Declared){0};
    Expr *type = declared_type ? declared_type : written_type(value);
    return (Declared){.slice = type ? object : NULL, .type = type, .is_nil = !value};
}

// The slice that a statement declares, empty and without capacity.
static Declared declares_empty_slice(Stmt *statement)
{
    if (statement->kind == NODE_ASSIGN_STMT) {
        AssignStmt *assign = (AssignStmt *)statement;
        if (assign->op != OP_DEF || assign->lhs->kind != NODE_NAME || !assign->rhs || !((Name *)assign->lhs)->is_definition)
            return (Declared){0};
        return declared_slice((Name *)assign->lhs, NULL, assign->rhs);
    }
    if (statement->kind != NODE_DECL_STMT || ((DeclStmt *)statement)->decls.len != 1)
        return (Declared){0};
    const VarDecl *declaration = (VarDecl *)((DeclStmt *)statement)->decls.data[0];
    if (declaration->kind != NODE_VAR_DECL || declaration->names.len != 1)
        return (Declared){0};
    return declared_slice(declaration->names.data[0], declaration->declared_type, declaration->values);
}

// ---- the loop: how often it runs

// Plain to read and to evaluate again: x, x.y, 100.
static bool is_simple(Expr *expr)
{
    expr = unparen(expr);
    if (expr->kind == NODE_SELECTOR_EXPR) {
        SelectorExpr *selector = (SelectorExpr *)expr;
        return expr->value || (variable_of(selector->x) && selector->selection && selector->selection->kind == SELECT_FIELD);
    }
    return expr->kind == NODE_BASIC_LIT || (expr->kind == NODE_NAME && (expr->value || variable_of(expr)));
}

static bool may_be_negative(Expr *count)
{
    return !count->value && !types_is_basic(count->type, IS_UNSIGNED);
}

typedef struct Trips {
    const char *text;     // Go source of their number; NULL: not known
    bool may_be_negative; // make would panic
    int64_t count;        // -1: not a constant
} Trips;

static int64_t constant_count(const Expr *expr)
{
    int64_t count;
    return expr->value && const_kind(expr->value) == CONST_INT && const_int64_value(expr->value, &count) ? count : -1;
}

static Trips trips_of_range(Adviser *a, RangeClause *range)
{
    if (!is_simple(range->x) || !range->x->type)
        return (Trips){0};
    const char *text = syntax_expr_text(a->arena, range->x);
    Type *type = types_underlying(range->x->type);
    if (type->kind == TYPE_POINTER)
        type = types_underlying(((Pointer *)type)->base);
    switch (type->kind) {
    case TYPE_SLICE: case TYPE_MAP: return (Trips){.text = arena_format(a->arena, "len(%s)", text), .count = -1};
    case TYPE_ARRAY: return (Trips){.text = arena_format(a->arena, "len(%s)", text), .count = ((Array *)type)->length};
    case TYPE_BASIC: return types_is_basic(type, IS_INTEGER) ? (Trips){text, may_be_negative(range->x), constant_count(range->x)} : (Trips){0};
    default: return (Trips){0};
    }
}

typedef struct Changes {
    Adviser *a;
    const Object *object;
} Changes;

static bool changes(Node *node, void *context)
{
    Changes *c = context;
    if (node->kind == NODE_OPERATION) {
        Operation *operation = (Operation *)node;
        return operation->op == OP_AND && !operation->y && variable_of(operation->x) == c->object;
    }
    if (node->kind == NODE_FUNC_LIT) // may change it when called
        return tree_mentions(c->a, node, c->object);
    Expr *target = node->kind == NODE_ASSIGN_STMT     ? ((AssignStmt *)node)->lhs
                   : node->kind == NODE_RANGE_CLAUSE ? ((RangeClause *)node)->lhs
                                                     : NULL;
    if (!target)
        return false;
    if (target->kind != NODE_LIST_EXPR)
        return variable_of(target) == c->object;
    ListExpr *list = (ListExpr *)target;
    for (int i = 0; i < list->elements.len; i++)
        if (variable_of(list->elements.data[i]) == c->object)
            return true;
    return false;
}

static bool is_changed_in(Adviser *a, Node *node, const Object *object)
{
    return tree_any(a, node, changes, &(Changes){a, object});
}

static bool is_zero(Expr *expr) { return expr->value && const_kind(expr->value) == CONST_INT && const_sign(expr->value) == 0; }

// for i := 0; i < N; i++, where neither i nor N changes in the body
static Trips trips_of_count(Adviser *a, ForStmt *loop)
{
    if (!loop->init || loop->init->kind != NODE_ASSIGN_STMT || !loop->condition || !loop->post || loop->post->kind != NODE_ASSIGN_STMT)
        return (Trips){0};
    AssignStmt *init = (AssignStmt *)loop->init, *post = (AssignStmt *)loop->post;
    Expr *condition = unparen(loop->condition);
    Object *i = variable_of(init->lhs);
    if (init->op != OP_DEF || !i || !init->rhs || !is_zero(init->rhs) || post->op != OP_ADD || post->rhs || variable_of(post->lhs) != i ||
        condition->kind != NODE_OPERATION)
        return (Trips){0};
    Operation *less = (Operation *)condition;
    if (less->op != OP_LSS || !less->y || variable_of(less->x) != i || is_changed_in(a, (Node *)loop->body, i))
        return (Trips){0};
    Expr *limit = unparen(less->y);
    Expr *measured = limit;
    bool is_len = limit->kind == NODE_CALL_EXPR && builtin_of((CallExpr *)limit) == BUILTIN_LEN;
    if (is_len)
        measured = unparen(((CallExpr *)limit)->args.data[0]);
    Object *variable = variable_of(measured);
    bool is_fixed = limit->value || (variable && variable->var_kind != VAR_PACKAGE && !is_changed_in(a, (Node *)loop->body, variable));
    if (!is_fixed || (limit->value && !is_len && !is_simple(limit)))
        return (Trips){0};
    return (Trips){syntax_expr_text(a->arena, limit), !is_len && may_be_negative(limit), constant_count(limit)};
}

static Trips trips_of(Adviser *a, ForStmt *loop)
{
    if (loop->init && loop->init->kind == NODE_RANGE_CLAUSE)
        return trips_of_range(a, (RangeClause *)loop->init);
    return trips_of_count(a, loop);
}

static bool leaves(Node *node, void *context)
{
    (void)context;
    return node->kind == NODE_BRANCH_STMT || node->kind == NODE_RETURN_STMT;
}

// ---- the append

// slice = append(slice, element)
static bool is_append_of_one(Stmt *statement, const Object *slice)
{
    if (statement->kind != NODE_ASSIGN_STMT)
        return false;
    AssignStmt *assign = (AssignStmt *)statement;
    if (assign->op != OP_NONE || !assign->rhs || variable_of(assign->lhs) != slice)
        return false;
    Expr *value = unparen(assign->rhs);
    if (value->kind != NODE_CALL_EXPR)
        return false;
    CallExpr *call = (CallExpr *)value;
    return builtin_of(call) == BUILTIN_APPEND && call->args.len == 2 && !call->has_dots && variable_of(call->args.data[0]) == slice;
}

// ---- where it matters whether it is nil

typedef struct NilUses {
    Adviser *a;
    const Object *slice;
    bool is_returned, matters;
} NilUses;

static bool is_slice(const NilUses *u, Expr *expr) { return variable_of(expr) == u->slice; }

static bool look_at_use(Node *node, void *context);

static bool look_below(Node *node, void *context)
{
    tree_each(node, look_at_use, context);
    return true;
}

static void look_at(NilUses *u, Expr *expr)
{
    if (expr && !is_slice(u, expr))
        look_below((Node *)expr, u);
}

static void look_at_call(NilUses *u, const CallExpr *call)
{
    BuiltinId builtin = builtin_of(call);
    bool is_safe = builtin == BUILTIN_LEN || builtin == BUILTIN_CAP || builtin == BUILTIN_COPY || builtin == BUILTIN_CLEAR || builtin == BUILTIN_APPEND;
    look_at(u, call->fun);
    for (int i = 0; i < call->args.len; i++) {
        u->matters |= is_slice(u, call->args.data[i]) && !is_safe;
        look_at(u, call->args.data[i]);
    }
}

static void look_at_results(NilUses *u, Expr *results)
{
    if (!results || results->kind != NODE_LIST_EXPR) {
        u->is_returned |= results && is_slice(u, results);
        look_at(u, results);
        return;
    }
    const ListExpr *list = (ListExpr *)results;
    for (int i = 0; i < list->elements.len; i++) {
        u->is_returned |= is_slice(u, list->elements.data[i]);
        look_at(u, list->elements.data[i]);
    }
}

static bool look_at_use(Node *node, void *context)
{
    NilUses *u = context;
    if (u->matters || u->a->budget-- <= 0) {
        u->matters = true;
        return false;
    }
    switch (node->kind) {
    case NODE_CALL_EXPR: look_at_call(u, (CallExpr *)node); return false;
    case NODE_RETURN_STMT: look_at_results(u, ((ReturnStmt *)node)->results); return false;
    case NODE_INDEX_EXPR: look_at(u, ((IndexExpr *)node)->x); look_at(u, ((IndexExpr *)node)->index); return false;
    case NODE_RANGE_CLAUSE: look_at(u, ((RangeClause *)node)->lhs); look_at(u, ((RangeClause *)node)->x); return false;
    case NODE_ASSIGN_STMT: {
        const AssignStmt *assign = (AssignStmt *)node;
        look_at(u, assign->lhs);
        if (assign->rhs)
            look_below((Node *)assign->rhs, u);
        return false;
    }
    case NODE_NAME: u->matters |= ((Name *)node)->object == u->slice; return false;
    default: return true;
    }
}

// ---- the hint

static bool fits_buffer(Adviser *a, Type *type, int64_t count)
{
    int64_t each = types_layout(a->unit->world, ((Slice *)types_underlying(type))->element).size_bytes, bytes;
    return each == 0 || (count >= 0 && !__builtin_mul_overflow(each, count, &bytes) && bytes <= APPEND_BUFFER_BYTES);
}

static void consider(Adviser *a, const Declared *declared, ForStmt *loop)
{
    Object *slice = declared->slice;
    Stmt *append = NULL;
    for (int i = 0; i < loop->body->list.len; i++) {
        Stmt *statement = loop->body->list.data[i];
        if (!append && is_append_of_one(statement, slice))
            append = statement;
        else if (is_changed_in(a, (Node *)statement, slice))
            return;
    }
    if (!append || tree_any(a, (Node *)loop->body, leaves, NULL))
        return;
    Trips trips = trips_of(a, loop);
    if (!trips.text || (!types_mentions_type_params(slice->type) && fits_buffer(a, slice->type, trips.count)))
        return;
    NilUses uses = {.a = a, .slice = slice};
    for (int i = declared->next; declared->is_nil && trips.count <= 0 && i < declared->list->len; i++)
        look_below((Node *)declared->list->data[i], &uses);
    if (uses.matters || a->budget <= 0)
        return;
    const char *condition = !trips.may_be_negative ? "" : arena_format(a->arena, ", if %s can’t be negative", trips.text);
    if (uses.is_returned)
        condition = arena_format(a->arena, "%s%s callers take an empty slice as well as nil", condition, *condition ? " and" : ", if");
    add_hint(a, node_start((Node *)append), "preallocate",
             "%s grows as the loop appends to it; consider making it with room for what the loop appends: make(%s, 0, %s)%s", slice->name->text,
             syntax_expr_text(a->arena, declared->type), trips.text, condition);
}

static void in_statements(Adviser *a, const StmtVec *list)
{
    for (int i = 0; i < list->len; i++) {
        Declared declared = declares_empty_slice(list->data[i]);
        declared.list = list;
        declared.next = i + 1;
        Object *slice = declared.slice;
        for (int k = i + 1; slice && k < list->len; k++) {
            if (list->data[k]->kind == NODE_FOR_STMT && tree_mentions(a, (Node *)list->data[k], slice)) {
                consider(a, &declared, (ForStmt *)list->data[k]);
                break;
            }
            if (tree_mentions(a, (Node *)list->data[k], slice))
                break;
        }
    }
}

static bool find_lists(Node *node, void *context)
{
    Adviser *a = context;
    switch (node->kind) {
    case NODE_FUNC_LIT: return false; // a function of its own
    case NODE_BLOCK_STMT: in_statements(a, &((BlockStmt *)node)->list); break;
    case NODE_CASE_CLAUSE: in_statements(a, &((CaseClause *)node)->body); break;
    case NODE_COMM_CLAUSE: in_statements(a, &((CommClause *)node)->body); break;
    default: break;
    }
    return true;
}

void hint_preallocate(Adviser *a, BlockStmt *body) { tree_each((Node *)body, find_lists, a); }

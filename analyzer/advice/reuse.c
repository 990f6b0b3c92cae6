// A buffer that is made in every iteration of a loop though one would do:
//
//     for _, line := range lines {
//         buffer := make([]byte, 0, 80)
//         buffer = append(buffer, line...)
//         w.Write(buffer)
//     }
//
// The hint is given for a slice made by make, on the heap only because it is passed to a function that is not known or too
// large for the stack, of a size that doesn't change from one iteration to the next, and whose variable has no use that lets the
// slice itself get anywhere but into calls whose results can't hold it. Whether the called function keeps it, the
// compiler doesn't know either: that condition is part of the hint.

#include "internal.h"

#include <string.h>

// ---- why it is on the heap

enum { MAX_FOLLOWED_CALLS = 8 };

typedef enum Reason { REASON_OTHER, REASON_CALL, REASON_SIZE } Reason;

static const EscapeNote *last_note(const EscapeWhy *why)
{
    const EscapeNote *last = NULL;
    for (const EscapeFlow *f = why->flows; f; f = f->next)
        for (const EscapeNote *n = f->notes; n; n = n->next)
            last = n;
    return why->end == ESCAPE_TO_HEAP && !why->is_truncated ? last : NULL;
}

// Is it passed to a function that is not known, directly or by known ones? One that is known to keep it, does.
static bool is_unknown_call(const Adviser *a, const EscapeNote *last, int depth)
{
    if (strcmp(last->why, "call parameter") != 0 || depth > MAX_FOLLOWED_CALLS)
        return false;
    if (last->where->op == OCALLINTER || (last->where->op == OCALLFUNC && !ir_static_callee(last->where->x)))
        return true;
    const EscapeLeak *leak = last->param ? map_get(&a->leaks_of, last->param) : NULL;
    const EscapeLeak *end = a->findings->leaks.data + a->findings->leaks.len;
    while (leak && leak < end && leak->param == last->param && leak->result)
        leak++; // to a result
    const EscapeNote *next = leak && leak < end && leak->param == last->param ? last_note(&leak->why) : NULL;
    return next && is_unknown_call(a, next, depth + 1);
}

static Reason reason_of(const Adviser *a, const EscapeSite *site)
{
    const EscapeNote *last = last_note(&site->why);
    if (!last)
        return REASON_OTHER;
    if (strcmp(last->why, "too large for stack") == 0)
        return REASON_SIZE;
    return is_unknown_call(a, last, 0) ? REASON_CALL : REASON_OTHER;
}

// ---- where the variable is used

typedef struct Uses {
    Adviser *a;
    const Object *buffer;
    bool is_kept;    // perhaps
    const char *callee; // the only function it is passed to, as written; NULL: several
    int callees;
} Uses;

static bool can_hold(World *world, Type *type)
{
    if (types_mentions_type_params(type))
        return true;
    if (types_identical(type, world->error_type))
        return false; // that an error leads to the buffer it is about would be very strange
    return types_layout(world, type).pointer_bytes > 0;
}

static bool results_can_hold(World *world, const CallExpr *call)
{
    Type *type = call->type;
    if (!type || call->mode == MODE_NO_VALUE)
        return false;
    if (type->kind != TYPE_TUPLE)
        return can_hold(world, type);
    const Tuple *tuple = (Tuple *)type;
    for (int i = 0; i < tuple->vars.len; i++)
        if (can_hold(world, tuple->vars.data[i]->type))
            return true;
    return false;
}

static void use(Uses *u, Node *node);

static bool use_child(Node *node, void *context)
{
    use(context, node);
    return true;
}

// buffer, buffer[:n], (buffer): the slice itself, as a value
static bool is_buffer(const Uses *u, Expr *expr)
{
    expr = unparen(expr);
    while (expr->kind == NODE_SLICE_EXPR)
        expr = unparen(((SliceExpr *)expr)->x);
    return variable_of(expr) == u->buffer;
}

static void use_indices(Uses *u, Expr *expr)
{
    for (expr = unparen(expr); expr->kind == NODE_SLICE_EXPR; expr = unparen(((SliceExpr *)expr)->x)) {
        SliceExpr *slice = (SliceExpr *)expr;
        Expr *indices[] = {slice->low, slice->high, slice->max};
        for (int i = 0; i < 3; i++)
            if (indices[i])
                use(u, (Node *)indices[i]);
    }
}

static void use_call(Uses *u, CallExpr *call)
{
    World *world = u->a->unit->world;
    BuiltinId builtin = builtin_of(call);
    bool is_safe = builtin == BUILTIN_LEN || builtin == BUILTIN_CAP || builtin == BUILTIN_COPY || builtin == BUILTIN_CLEAR;
    bool appends_all = builtin == BUILTIN_APPEND && call->has_dots; // the elements are copied
    bool copies = is_conversion(call) && call->type && types_is_basic(call->type, IS_STRING);
    use(u, (Node *)call->fun);
    for (int i = 0; i < call->args.len; i++) {
        Expr *arg = call->args.data[i];
        if (!is_buffer(u, arg)) {
            use(u, (Node *)arg);
            continue;
        }
        use_indices(u, arg);
        if (is_safe || copies || (appends_all && i == 1 && !can_hold(world, ((Slice *)types_underlying(arg->type))->element)))
            continue;
        if (builtin != BUILTIN_COUNT || is_conversion(call) || results_can_hold(world, call)) {
            u->is_kept = true;
            return;
        }
        const char *callee = syntax_expr_text(u->a->arena, call->fun);
        if (!u->callees || strcmp(u->callee, callee) != 0)
            u->callees++;
        u->callee = callee;
    }
}

// buffer = append(buffer, …), buffer = buffer[:n]
static bool is_own_assignment(const Uses *u, const AssignStmt *assign)
{
    if (variable_of(assign->lhs) != u->buffer || !assign->rhs)
        return false;
    Expr *value = unparen(assign->rhs);
    if (is_buffer(u, value))
        return true;
    return value->kind == NODE_CALL_EXPR && builtin_of((CallExpr *)value) == BUILTIN_APPEND &&
           is_buffer(u, ((CallExpr *)value)->args.data[0]);
}

static void use_assignment(Uses *u, AssignStmt *assign)
{
    if (!is_own_assignment(u, assign)) {
        node_each_child((Node *)assign, use_child, u);
        return;
    }
    Expr *value = unparen(assign->rhs);
    if (is_buffer(u, value)) {
        use_indices(u, value);
        return;
    }
    CallExpr *append = (CallExpr *)value;
    use_indices(u, append->args.data[0]);
    for (int i = 1; i < append->args.len; i++) {
        if (is_buffer(u, append->args.data[i]))
            use_indices(u, append->args.data[i]);
        else
            use(u, (Node *)append->args.data[i]);
    }
}

static void use(Uses *u, Node *node)
{
    if (u->is_kept)
        return;
    if (u->a->budget-- <= 0) {
        u->is_kept = true;
        return;
    }
    switch (node->kind) {
    case NODE_CALL_EXPR: use_call(u, (CallExpr *)node); return;
    case NODE_ASSIGN_STMT: use_assignment(u, (AssignStmt *)node); return;
    case NODE_CALL_STMT: case NODE_FUNC_LIT: // may run later, with the buffer in another state
        u->is_kept = tree_mentions(u->a, node, u->buffer);
        return;
    case NODE_INDEX_EXPR:
        if (variable_of(((IndexExpr *)node)->x) == u->buffer) { // an element is not the slice
            use(u, (Node *)((IndexExpr *)node)->index);
            return;
        }
        break;
    case NODE_OPERATION: // &buffer[i]
        if (((Operation *)node)->op == OP_AND && !((Operation *)node)->y) {
            u->is_kept = tree_mentions(u->a, node, u->buffer);
            return;
        }
        break;
    case NODE_RANGE_CLAUSE:
        if (variable_of(((RangeClause *)node)->x) == u->buffer) {
            if (((RangeClause *)node)->lhs)
                use(u, (Node *)((RangeClause *)node)->lhs);
            return;
        }
        break;
    case NODE_NAME: u->is_kept = ((Name *)node)->object == u->buffer; return;
    default: break;
    }
    node_each_child(node, use_child, u);
}

// ---- the loop

typedef struct Reuse {
    Adviser *a;
    ForStmt *loop; // the innermost around; NULL: none
} Reuse;

static bool is_declared_in(const World *world, const Object *object, const ForStmt *loop)
{
    return pos_compare(&world->positions, loop->pos, object->pos) <= 0 &&
           pos_compare(&world->positions, object->pos, node_end((const Node *)loop->body)) < 0;
}

typedef struct Assigned {
    Adviser *a;
    const Object *object;
} Assigned;

static bool is_assignment(Node *node, void *context)
{
    const Assigned *s = context;
    if (node->kind == NODE_OPERATION)
        return ((Operation *)node)->op == OP_AND && !((Operation *)node)->y && variable_of(((Operation *)node)->x) == s->object;
    if (node->kind == NODE_FUNC_LIT)
        return tree_mentions(s->a, node, s->object);
    return node->kind == NODE_ASSIGN_STMT && tree_mentions(s->a, (Node *)((AssignStmt *)node)->lhs, s->object);
}

// Is a size the same in each iteration?
static bool is_invariant(Reuse *r, Expr *size)
{
    size = unparen(size);
    if (size->value)
        return true;
    if (size->kind == NODE_CALL_EXPR && builtin_of((CallExpr *)size) == BUILTIN_LEN)
        size = unparen(((CallExpr *)size)->args.data[0]);
    const Object *object = variable_of(size);
    return object && object->var_kind != VAR_PACKAGE && !is_declared_in(r->a->unit->world, object, r->loop) &&
           !tree_any(r->a, (Node *)r->loop, is_assignment, &(Assigned){r->a, object});
}

static void consider(Reuse *r, AssignStmt *assign, const StmtVec *rest, int from)
{
    Adviser *a = r->a;
    Expr *value = assign->rhs ? unparen(assign->rhs) : NULL;
    if (assign->op != OP_DEF || !value || value->kind != NODE_CALL_EXPR || assign->lhs->kind != NODE_NAME)
        return;
    CallExpr *make = (CallExpr *)value;
    const Object *buffer = variable_of(assign->lhs);
    const EscapeSite *site = map_get(&a->makes, (const void *)(uintptr_t)make->pos.bits);
    if (builtin_of(make) != BUILTIN_MAKE || make->args.len < 2 || !buffer || !site || !buffer->type || types_underlying(buffer->type)->kind != TYPE_SLICE)
        return;
    Reason reason = reason_of(a, site);
    if (reason == REASON_OTHER)
        return;
    for (int i = 1; i < make->args.len; i++)
        if (!is_invariant(r, make->args.data[i]))
            return;
    Uses uses = {.a = a, .buffer = buffer};
    for (int i = from; i < rest->len; i++)
        use(&uses, (Node *)rest->data[i]);
    if (uses.is_kept || a->budget <= 0)
        return;
    const char *condition = !uses.callees       ? ""
                            : uses.callees == 1 ? arena_format(a->arena, ", if %s doesn’t keep it", uses.callee)
                                                : ", if the functions it is passed to don’t keep it";
    const Const *length = make->args.data[1]->value;
    const char *again = length && const_sign(length) == 0 ? arena_format(a->arena, "using it again as %s[:0]", buffer->name->text)
                                                          : "using it again, with what was written to it still there";
    add_hint(a, make->pos, "reuse_allocation", "%s is allocated in every iteration%s; consider making %s once before the loop and %s%s",
             syntax_expr_text(a->arena, value), reason == REASON_SIZE ? ", since it is too large for the stack" : "", buffer->name->text, again,
             condition);
}

static bool find(Node *node, void *context);

static bool find_below(Node *node, void *context)
{
    tree_each(node, find, context);
    return true;
}

static bool find(Node *node, void *context)
{
    Reuse *r = context;
    if (node->kind == NODE_FUNC_LIT)
        return false;
    if (node->kind == NODE_FOR_STMT) {
        Reuse inner = *r;
        inner.loop = (ForStmt *)node;
        node_each_child(node, find_below, &inner);
        return false;
    }
    if (r->loop && node == (Node *)r->loop->body) { // not inside an if: every iteration comes here
        const StmtVec *list = &((BlockStmt *)node)->list;
        for (int i = 0; i < list->len; i++)
            if (list->data[i]->kind == NODE_ASSIGN_STMT)
                consider(r, (AssignStmt *)list->data[i], list, i + 1);
    }
    return true;
}

void hint_reuse(Adviser *a, BlockStmt *body)
{
    tree_each((Node *)body, find, &(Reuse){.a = a});
}

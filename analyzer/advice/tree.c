// Walking and asking syntax trees.

#include "internal.h"

typedef struct Walk {
    NodeVisitor visit;
    void *context;
} Walk;

static bool walk_child(Node *node, void *context)
{
    Walk *w = context;
    if (w->visit(node, w->context))
        node_each_child(node, walk_child, w);
    return true;
}

void tree_each(Node *node, NodeVisitor visit, void *context)
{
    if (node)
        walk_child(node, &(Walk){visit, context});
}

static const char *relative_to(void *context, Package *package)
{
    return package == context ? "" : package->name->text;
}

const char *type_text(Adviser *a, Type *type)
{
    Buf buf = buf_new(a->arena);
    types_write(&buf, type, relative_to, a->unit->package);
    return buf_text(&buf);
}

Object *variable_of(Expr *expr)
{
    expr = expr ? unparen(expr) : NULL;
    if (!expr || expr->kind != NODE_NAME)
        return NULL;
    Object *object = ((Name *)expr)->object;
    return object && object->kind == OBJECT_VAR ? object : NULL;
}

BuiltinId builtin_of(const CallExpr *call)
{
    Expr *fun = unparen(call->fun);
    if (fun->mode != MODE_BUILTIN || fun->kind != NODE_NAME || !((Name *)fun)->object)
        return BUILTIN_COUNT;
    return ((Name *)fun)->object->builtin;
}

bool is_conversion(const CallExpr *call) { return unparen(call->fun)->mode == MODE_TYPE; }

// ---- searching, within the budget

typedef struct Search {
    Adviser *a;
    const Object *object;
    TreeTest test;
    void *context;
    bool found;
} Search;

static bool search(Node *node, void *context)
{
    Search *s = context;
    if (s->found || s->a->budget <= 0)
        return false;
    s->a->budget--;
    if (s->test ? s->test(node, s->context) : node->kind == NODE_NAME && ((Name *)node)->object == s->object)
        s->found = true;
    return !s->found;
}

bool tree_any(Adviser *a, Node *node, TreeTest test, void *context)
{
    Search s = {.a = a, .test = test, .context = context};
    tree_each(node, search, &s);
    return s.found || a->budget <= 0;
}

bool tree_mentions(Adviser *a, Node *node, const Object *object)
{
    Search s = {.a = a, .object = object};
    tree_each(node, search, &s);
    return s.found || a->budget <= 0;
}

// What nodes.def says, as tables and functions: sizes, names, children, copies, extents.

#include "syntax.h"

#include <string.h>

typedef struct NodeRow {
    const char *name;
    NodeClass class;
    size_t size;
} NodeRow;

static const NodeRow node_rows[] = {
#define NODE(Struct, KIND, CLASS, fields) {#Struct, CLASS_##CLASS, sizeof(Struct)},
#include "nodes.def"
#undef NODE
};

NodeClass node_class(NodeKind kind) { return node_rows[kind].class; }
const char *node_kind_name(NodeKind kind) { return node_rows[kind].name; }
size_t node_size(NodeKind kind) { return node_rows[kind].size; }

#define VALUE(T, field)
#define RESULT(T, field)
#define CHILD(T, field)                                                                                                \
    if (n->field && !visit((Node *)n->field, context))                                                                 \
        return false;
#define LIST(T, field)                                                                                                 \
    for (int i = 0; i < n->field.len; i++)                                                                             \
        if (n->field.data[i] && !visit((Node *)n->field.data[i], context))                                             \
            return false;
#define NODE(Struct, KIND, CLASS, fields)                                                                              \
    static bool each_child_of_##Struct(Struct *n, NodeVisitor visit, void *context)                                    \
    {                                                                                                                  \
        (void)n, (void)visit, (void)context;                                                                           \
        fields return true;                                                                                            \
    }
#include "nodes.def"
#undef NODE
#undef CHILD
#undef LIST

bool node_each_child(Node *node, NodeVisitor visit, void *context)
{
    switch (node->kind) {
#define NODE(Struct, KIND, CLASS, fields)                                                                              \
    case NODE_##KIND:                                                                                                  \
        return each_child_of_##Struct((Struct *)node, visit, context);
#include "nodes.def"
#undef NODE
    case NODE_COUNT: break;
    }
    return true;
}

#define CHILD(T, field) copy->field = (T *)node_copy(arena, (Node *)n->field);
#define LIST(T, field)                                                                                                 \
    copy->field.data = NEW_ARRAY(arena, T *, n->field.len);                                                            \
    copy->field.cap = n->field.len;                                                                                    \
    for (int i = 0; i < n->field.len; i++)                                                                             \
        copy->field.data[i] = (T *)node_copy(arena, (Node *)n->field.data[i]);
#define NODE(Struct, KIND, CLASS, fields)                                                                              \
    static Node *copy_of_##Struct(Arena *arena, const Struct *n)                                                       \
    {                                                                                                                  \
        Struct *copy = arena_copy(arena, n, sizeof *n);                                                                \
        fields return (Node *)copy;                                                                                    \
    }
#include "nodes.def"
#undef NODE

Node *node_copy(Arena *arena, const Node *node)
{
    if (!node)
        return NULL;
    switch (node->kind) {
#define NODE(Struct, KIND, CLASS, fields)                                                                              \
    case NODE_##KIND:                                                                                                  \
        return copy_of_##Struct(arena, (const Struct *)node);
#include "nodes.def"
#undef NODE
    case NODE_COUNT: break;
    }
    unreachable("node kind %d", node->kind);
}

// Where the text of a node starts: operands come before operators (syntax/positions.go).
Pos node_start(const Node *n)
{
    for (;;) {
        const Expr *left = NULL;
        switch (n->kind) {
        case NODE_COMPOSITE_LIT: left = ((const CompositeLit *)n)->literal_type; break;
        case NODE_KEY_VALUE_EXPR: left = ((const KeyValueExpr *)n)->key; break;
        case NODE_SELECTOR_EXPR: left = ((const SelectorExpr *)n)->x; break;
        case NODE_INDEX_EXPR: left = ((const IndexExpr *)n)->x; break;
        case NODE_ASSERT_EXPR: left = ((const AssertExpr *)n)->x; break;
        case NODE_TYPE_SWITCH_GUARD: {
            const TypeSwitchGuard *g = (const TypeSwitchGuard *)n;
            left = g->variable ? (const Expr *)g->variable : g->x;
            break;
        }
        case NODE_OPERATION: left = ((const Operation *)n)->y ? ((const Operation *)n)->x : NULL; break;
        case NODE_CALL_EXPR: left = ((const CallExpr *)n)->fun; break;
        case NODE_LIST_EXPR:
            left = ((const ListExpr *)n)->elements.len ? ((const ListExpr *)n)->elements.data[0] : NULL;
            break;
        case NODE_SEND_STMT: left = ((const SendStmt *)n)->channel; break;
        case NODE_ASSIGN_STMT: left = ((const AssignStmt *)n)->lhs; break;
        case NODE_RANGE_CLAUSE: left = ((const RangeClause *)n)->lhs; break;
        case NODE_FIELD: {
            const Field *f = (const Field *)n;
            left = f->name ? (const Expr *)f->name : f->field_type;
            break;
        }
        default: break;
        }
        if (!left)
            return n->pos;
        n = (const Node *)left;
    }
}

static Pos after(Pos pos, uint32_t columns)
{
    return pos_make(pos_base(pos), pos_line(pos), pos_column(pos) + columns);
}

// Where it ends: right operands, closing tokens where known, else the start of the last part.
Pos node_end(const Node *n)
{
    for (;;) {
        const Node *right = NULL;
        switch (n->kind) {
        case NODE_NAME: return after(n->pos, ((const Name *)n)->text->length);
        case NODE_BASIC_LIT: return after(n->pos, ((const BasicLit *)n)->text->length);
        case NODE_COMPOSITE_LIT: return after(((const CompositeLit *)n)->rbrace, 1);
        case NODE_KEY_VALUE_EXPR: right = (const Node *)((const KeyValueExpr *)n)->element; break;
        case NODE_FUNC_LIT: return after(((const FuncLit *)n)->body->rbrace, 1);
        case NODE_PAREN_EXPR: return after(node_end((const Node *)((const ParenExpr *)n)->x), 1);
        case NODE_SELECTOR_EXPR: right = (const Node *)((const SelectorExpr *)n)->selector; break;
        case NODE_INDEX_EXPR: return after(node_end((const Node *)((const IndexExpr *)n)->index), 1);
        case NODE_OPERATION:
            right = (const Node *)(((const Operation *)n)->y ? ((const Operation *)n)->y : ((const Operation *)n)->x);
            break;
        case NODE_CALL_EXPR: {
            const CallExpr *c = (const CallExpr *)n;
            if (c->args.len)
                return after(node_end((const Node *)c->args.data[c->args.len - 1]), 1);
            return after(n->pos, 2);
        }
        case NODE_LIST_EXPR: {
            const ListExpr *l = (const ListExpr *)n;
            right = l->elements.len ? (const Node *)l->elements.data[l->elements.len - 1] : NULL;
            break;
        }
        case NODE_ARRAY_TYPE: right = (const Node *)((const ArrayType *)n)->element; break;
        case NODE_SLICE_TYPE: right = (const Node *)((const SliceType *)n)->element; break;
        case NODE_DOTS_TYPE: right = (const Node *)((const DotsType *)n)->element; break;
        case NODE_MAP_TYPE: right = (const Node *)((const MapType *)n)->element; break;
        case NODE_CHAN_TYPE: right = (const Node *)((const ChanType *)n)->element; break;
        case NODE_STRUCT_TYPE: {
            const StructType *t = (const StructType *)n;
            if (t->fields.len)
                right = (const Node *)t->fields.data[t->fields.len - 1];
            break;
        }
        case NODE_FIELD: right = (const Node *)((const Field *)n)->field_type; break;
        case NODE_FUNC_TYPE: {
            const FuncType *f = (const FuncType *)n;
            if (f->results.len)
                right = (const Node *)f->results.data[f->results.len - 1];
            else if (f->params.len)
                right = (const Node *)f->params.data[f->params.len - 1];
            break;
        }
        case NODE_BLOCK_STMT: return after(((const BlockStmt *)n)->rbrace, 1);
        default: break;
        }
        if (!right)
            return n->pos;
        n = right;
    }
}

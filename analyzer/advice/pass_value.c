// A pointer to a small struct that a function only reads:
//
//     func area(r *rect) float64 { return r.width * r.height }
//     … area(&a) …
//
// Passing the struct itself would do, and then its address can't get away. The hint is given for parameters of functions
// (methods may have to fit an interface) that are only called, with &x in every call, of a struct of plain values. The
// body may only read fields: it stores nothing but in its own variables and calls nothing of this package, so
// that nobody can change the struct while it runs, and doing so to a copy is the same.

#include "internal.h"

#include <string.h>

enum { SMALL_STRUCT_BYTES = 64 }; // a cache line: copying it costs about as much as following a pointer to it

// ---- the struct

static bool is_plain(World *world, Package *own, Type *type)
{
    Type *t = types_unalias(type);
    if (t->kind == TYPE_NAMED && ((Named *)t)->object->package && ((Named *)t)->object->package != own) {
        // Structs of other packages may not be meant to be copied (sync.Mutex, strings.Builder).
        TypeKind kind = types_underlying(t)->kind;
        return kind != TYPE_STRUCT && kind != TYPE_ARRAY;
    }
    Type *u = types_underlying(t);
    if (u->kind == TYPE_ARRAY)
        return is_plain(world, own, ((Array *)u)->element);
    if (u->kind != TYPE_STRUCT)
        return true;
    const Struct *s = (Struct *)u;
    for (int i = 0; i < s->fields.len; i++)
        if (!is_plain(world, own, s->fields.data[i]->type))
            return false;
    return true;
}

// The struct that a parameter of type *S points to, if it is small and plain; NULL: none.
static Type *small_struct(Adviser *a, Type *type)
{
    Type *t = types_unalias(type);
    if (t->kind != TYPE_POINTER)
        return NULL;
    Type *base = ((Pointer *)t)->base;
    if (types_underlying(base)->kind != TYPE_STRUCT || types_mentions_type_params(base) || !is_plain(a->unit->world, a->unit->package, base))
        return NULL;
    Layout layout = types_layout(a->unit->world, base);
    return layout.size_bytes > 0 && layout.size_bytes <= SMALL_STRUCT_BYTES ? base : NULL;
}

// ---- the body

typedef struct Body {
    Adviser *a;
    const Object *param;
    int reads;
    bool is_ruled_out;
} Body;

// A field of what the parameter points to, reached without calling anything: p.f, p.f.g, p.f[i].
static bool is_field_read(const Body *b, SelectorExpr *selector)
{
    return variable_of(selector->x) == b->param && selector->selection && selector->selection->kind == SELECT_FIELD;
}

static bool is_harmless_call(const CallExpr *call)
{
    if (is_conversion(call) || unparen(call->fun)->mode == MODE_BUILTIN)
        return true;
    Expr *fun = unparen(call->fun);
    if (fun->kind != NODE_SELECTOR_EXPR || ((SelectorExpr *)fun)->selection)
        return false;
    const Object *object = ((SelectorExpr *)fun)->selector->object; // pkg.F
    return object && object->kind == OBJECT_FUNC;
}

static bool is_own_variable(const Body *b, Expr *target)
{
    Expr *t = unparen(target);
    if (t->kind == NODE_NAME && strcmp(((Name *)t)->text->text, "_") == 0)
        return true;
    const Object *object = variable_of(t);
    return object && object != b->param && object->var_kind != VAR_PACKAGE;
}

static bool targets_are_own(const Body *b, Expr *target)
{
    if (!target || target->kind != NODE_LIST_EXPR)
        return !target || is_own_variable(b, target);
    const ListExpr *list = (ListExpr *)target;
    for (int i = 0; i < list->elements.len; i++)
        if (!is_own_variable(b, list->elements.data[i]))
            return false;
    return true;
}

static bool read_node(Node *node, void *context)
{
    Body *b = context;
    if (b->is_ruled_out || b->a->budget-- <= 0) {
        b->is_ruled_out = true;
        return false;
    }
    switch (node->kind) {
    case NODE_SELECTOR_EXPR:
        if (is_field_read(b, (SelectorExpr *)node)) {
            b->reads++;
            return false;
        }
        break;
    case NODE_NAME: b->is_ruled_out = ((Name *)node)->object == b->param; break; // any other use
    case NODE_CALL_EXPR: b->is_ruled_out = !is_harmless_call((CallExpr *)node); break;
    case NODE_ASSIGN_STMT: b->is_ruled_out = !targets_are_own(b, ((AssignStmt *)node)->lhs); break;
    case NODE_RANGE_CLAUSE: b->is_ruled_out = !targets_are_own(b, ((RangeClause *)node)->lhs); break;
    case NODE_OPERATION: {
        Operation *operation = (Operation *)node; // &p.f, <-c
        b->is_ruled_out = !operation->y && (operation->op == OP_RECV || (operation->op == OP_AND && tree_mentions(b->a, node, b->param)));
        break;
    }
    case NODE_SLICE_EXPR: // p.array[:] takes its address
        b->is_ruled_out = tree_mentions(b->a, (Node *)((SliceExpr *)node)->x, b->param);
        break;
    case NODE_FUNC_LIT: case NODE_CALL_STMT: case NODE_SEND_STMT: case NODE_SELECT_STMT: b->is_ruled_out = true; break;
    default: break;
    }
    return !b->is_ruled_out;
}

// ---- the calls

typedef struct Calls {
    Adviser *a;
    const Object *function;
    int index; // of the parameter
    int count;
    bool is_ruled_out;
} Calls;

static bool is_address(Expr *arg)
{
    Expr *x = unparen(arg);
    return x->kind == NODE_OPERATION && ((Operation *)x)->op == OP_AND && !((Operation *)x)->y;
}

static bool call_node(Node *node, void *context);

static bool call_child(Node *node, void *context)
{
    tree_each(node, call_node, context);
    return true;
}

static bool call_node(Node *node, void *context)
{
    Calls *c = context;
    if (c->is_ruled_out || c->a->budget-- <= 0) {
        c->is_ruled_out = true;
        return false;
    }
    if (node->kind == NODE_CALL_EXPR) {
        CallExpr *call = (CallExpr *)node;
        Expr *fun = unparen(call->fun);
        if (fun->kind == NODE_NAME && ((Name *)fun)->object == c->function) {
            c->count++;
            if (c->index >= call->args.len || call->has_dots || !is_address(call->args.data[c->index]))
                c->is_ruled_out = true;
            for (int i = 0; i < call->args.len; i++)
                call_child((Node *)call->args.data[i], c);
            return false;
        }
    }
    if (node->kind == NODE_NAME && ((Name *)node)->object == c->function) // its value: the type must stay
        c->is_ruled_out = true;
    return !c->is_ruled_out;
}

static bool all_calls_pass_addresses(Adviser *a, const FuncDecl *declaration, int index)
{
    Calls calls = {.a = a, .function = declaration->name->object, .index = index};
    for (int i = 0; i < a->unit->package->files.len; i++) {
        SourceFile *file = a->unit->package->files.data[i];
        for (int d = 0; d < file->decls.len; d++) {
            Node *node = (Node *)file->decls.data[d];
            if (node == (Node *)declaration)
                node = (Node *)declaration->body; // its own name is no use
            call_child(node, &calls);
        }
    }
    return calls.count && !calls.is_ruled_out;
}

void hint_pass_value(Adviser *a, FuncDecl *declaration)
{
    if (declaration->receiver || declaration->type_params.len || !declaration->name->object)
        return;
    const FieldVec *params = &declaration->signature->params;
    for (int i = 0; i < params->len; i++) {
        const Object *param = params->data[i]->object;
        Type *base = param && param->type ? small_struct(a, param->type) : NULL;
        if (!base)
            continue;
        Body body = {.a = a, .param = param};
        tree_each((Node *)declaration->body, read_node, &body);
        if (body.is_ruled_out || !body.reads || !all_calls_pass_addresses(a, declaration, i))
            continue;
        add_hint(a, params->data[i]->name->pos, "pass_value",
                 "%s is only read; consider passing %s by value: its %lld bytes are cheap to copy, and then no address of the caller’s is passed around",
                 param->name->text, type_text(a, base), (long long)types_layout(a->unit->world, base).size_bytes);
    }
}

// Range over functions, rewritten in the syntax tree before anything else reads it, as gc does.
//
//     for x := range f {            {
//         if p(x) {                     var #state1 = READY
//             return x                  #yield1 := func(x T) bool {
//         }                                 … check #state1 …
//     }                                     if p(x) { #rv1 = x; #next = -1; #state1 = DONE; return false }
//                                           #state1 = READY
//                                           return true
//                                       }
//                                       f(#yield1)
//                                       … check #state1 …
//                                       if #next == -1 { return }
//                                   }
//
// A branch that leaves the body sets #next: -1 return, other negative numbers a goto or a break or continue of an
// ordinary loop, positive ones twice the depth of the range-over-func loop to break, one less to continue it.
// Names and positions show in messages and are gc's. Rules: cmd/compile/internal/rangefunc.

#include "internal.h"

#include <string.h>

typedef enum LoopState { LOOP_DONE, LOOP_READY, LOOP_PANIC, LOOP_EXHAUSTED, LOOP_MISSING_PANIC } LoopState; // abi.RF_State

enum { NEXT_RETURN = -1, STEP_PER_LOOP = 2, NEXT_PER_LABEL = 3 };

typedef struct Branch {
    Token token;
    const Atom *label;
} Branch;

typedef struct Loop {
    ForStmt *stmt;
    Object *state;
    VarDecl *state_decl;
    int depth; // the outermost has 1
    bool check_return, check_break, check_continue;
    VEC(Branch) check_branches;
} Loop;

typedef struct Rewriter { // one function
    World *world;
    Package *package;
    FuncType *outer;
    BlockStmt *body;
    VEC(Loop) loops;         // open ones
    Map rewritten;           // ForStmt -> BlockStmt
    DeclStmt *outer_decls;   // #next and #defers, in front of the outermost loop
    Object *next, *defers;
    int state_count, body_count;
    bool has_labels;
    Map label_loops;         // label Atom -> innermost range-over-func ForStmt around it, or itself for none
    Map label_next;          // label Atom -> the -#next of breaking to it
} Rewriter;

// ---- building syntax

static void *new_node(Rewriter *r, NodeKind kind, size_t size)
{
    Node *n = arena_alloc(r->world->arena, size);
    n->kind = kind;
    n->is_implicit = true;
    return n;
}
#define MAKE(r, Struct, KIND) ((Struct *)new_node((r), NODE_##KIND, sizeof(Struct)))

// Gives every node below that has no position this one; stops at those that have.
static bool place(Node *n, void *context)
{
    if (pos_known(n->pos))
        return true;
    n->pos = *(Pos *)context;
    if (n->kind == NODE_BLOCK_STMT && !pos_known(((BlockStmt *)n)->rbrace))
        ((BlockStmt *)n)->rbrace = n->pos;
    return node_each_child(n, place, context);
}
static void set_pos(void *node, Pos pos) { place(node, &pos); }

static Expr *int_literal(Rewriter *r, int value)
{
    BasicLit *n = MAKE(r, BasicLit, BASIC_LIT);
    n->text = atom_format(r->world->atoms, "%d", value);
    n->literal_kind = LITERAL_INT;
    n->mode = MODE_CONSTANT;
    n->type = r->world->basic[BASIC_INT];
    n->value = const_int64(r->world->arena, value);
    return (Expr *)n;
}

static Expr *bool_name(Rewriter *r, bool value)
{
    Name *n = MAKE(r, Name, NAME);
    n->text = atom_of(r->world->atoms, value ? "true" : "false");
    n->mode = MODE_CONSTANT;
    n->type = r->world->basic[BASIC_UNTYPED_BOOL];
    n->value = const_bool(r->world->arena, value);
    return (Expr *)n;
}

static Name *name_of(Rewriter *r, Pos pos, Object *object)
{
    Name *n = MAKE(r, Name, NAME);
    n->pos = pos;
    n->text = object->name;
    n->object = object;
    n->type = object->type;
    n->mode = MODE_VARIABLE;
    return n;
}
static Expr *use(Rewriter *r, Object *object) { return (Expr *)name_of(r, NO_POS, object); }

// number 0: the name alone.
static Object *new_variable(Rewriter *r, Pos pos, const char *name, int number, Type *type)
{
    const Atom *text = number ? atom_format(r->world->atoms, "%s%d", name, number) : atom_of(r->world->atoms, name);
    return types_new_var(r->world, VAR_LOCAL, pos, r->package, text, type);
}

static VarDecl *declare_variable(Rewriter *r, Pos pos, Object *object, Expr *value)
{
    VarDecl *d = MAKE(r, VarDecl, VAR_DECL);
    vec_push(r->world->arena, &d->names, name_of(r, pos, object));
    d->values = value;
    return d;
}

static Stmt *declaration(Rewriter *r, VarDecl *d)
{
    DeclStmt *s = MAKE(r, DeclStmt, DECL_STMT);
    vec_push(r->world->arena, &s->decls, (Decl *)d);
    return (Stmt *)s;
}

static Stmt *assign(Rewriter *r, Expr *lhs, Expr *rhs)
{
    AssignStmt *s = MAKE(r, AssignStmt, ASSIGN_STMT);
    s->lhs = lhs;
    s->rhs = rhs;
    return (Stmt *)s;
}

static Stmt *returns(Rewriter *r, Expr *results)
{
    ReturnStmt *s = MAKE(r, ReturnStmt, RETURN_STMT);
    s->results = results;
    return (Stmt *)s;
}

static BlockStmt *block(Rewriter *r) { return MAKE(r, BlockStmt, BLOCK_STMT); }
static void add(Rewriter *r, BlockStmt *b, Stmt *s) { vec_push(r->world->arena, &b->list, s); }

static IfStmt *if_compare(Rewriter *r, Operator op, Expr *x, Expr *y)
{
    Operation *condition = MAKE(r, Operation, OPERATION);
    condition->op = op;
    condition->x = x;
    condition->y = y;
    condition->mode = MODE_VALUE;
    condition->type = r->world->basic[BASIC_BOOL];
    IfStmt *s = MAKE(r, IfStmt, IF_STMT);
    s->condition = (Expr *)condition;
    s->then = block(r);
    return s;
}

// A call of a function of the runtime that the compiler knows; result NULL for none.
static CallExpr *call_runtime(Rewriter *r, const char *name, Type *result, Expr *arg)
{
    World *w = r->world;
    Object *param = types_new_var(w, VAR_PARAM, NO_POS, NULL, atom_of(w->atoms, "state"), w->basic[BASIC_INT]);
    Object *out = types_new_var(w, VAR_RESULT, NO_POS, NULL, atom_of(w->atoms, "extra"), result);
    Signature *sig = types_new_signature(w, NULL, types_new_tuple(w, &param, arg != NULL), types_new_tuple(w, &out, result != NULL), false);
    Object *function = types_new_func(w, NO_POS, NULL, atom_of(w->atoms, name), sig);
    CallExpr *call = MAKE(r, CallExpr, CALL_EXPR);
    call->fun = use(r, function);
    call->fun->mode = MODE_VALUE;
    if (arg)
        vec_push(w->arena, &call->args, arg);
    call->mode = result ? MODE_VALUE : MODE_NO_VALUE;
    call->type = result ? result : (Type *)sig->results;
    return call;
}

static Stmt *call_stmt(Rewriter *r, CallExpr *call)
{
    ExprStmt *s = MAKE(r, ExprStmt, EXPR_STMT);
    s->x = (Expr *)call;
    return (Stmt *)s;
}

static Stmt *panic_state(Rewriter *r, Expr *state) { return call_stmt(r, call_runtime(r, "panicrangestate", NULL, state)); }

static Object *outer_variable(Rewriter *r, const char *name, Type *type, Expr *value)
{
    if (!r->outer_decls)
        r->outer_decls = MAKE(r, DeclStmt, DECL_STMT);
    Object *o = new_variable(r, NO_POS, name, 0, type);
    vec_push(r->world->arena, &r->outer_decls->decls, (Decl *)declare_variable(r, NO_POS, o, value));
    return o;
}

static Expr *use_next(Rewriter *r)
{
    if (!r->next)
        r->next = outer_variable(r, "#next", r->world->basic[BASIC_INT], NULL);
    return use(r, r->next);
}

static Stmt *set_state_of(Rewriter *r, int loop, LoopState state)
{
    return assign(r, use(r, r->loops.data[loop].state), int_literal(r, state));
}
static Stmt *set_state(Rewriter *r, LoopState state) { return set_state_of(r, r->loops.len - 1, state); }

// ---- statements inside a loop

static Stmt *edit_defer(Rewriter *r, CallStmt *s)
{
    if (!r->defers) {
        Type *any = r->world->any_type;
        r->defers = outer_variable(r, "#defers", any, (Expr *)call_runtime(r, "deferrangefunc", any, NULL));
    }
    s->defer_at = use(r, r->defers);
    set_pos(s->defer_at, s->pos);
    return (Stmt *)s;
}

// Results get names, so that the body can assign them.
static void name_result(Rewriter *r, Field *f, int i)
{
    if (f->name && !(f->name->text->length == 1 && f->name->text->text[0] == '_'))
        return;
    f->object->name = atom_format(r->world->atoms, "#rv%d", i + 1);
    f->name = name_of(r, f->field_type->pos, f->object);
}

static Stmt *edit_return(Rewriter *r, ReturnStmt *s)
{
    BlockStmt *b = block(r);
    if (s->results) {
        FieldVec *fields = &r->outer->results;
        ListExpr *list = MAKE(r, ListExpr, LIST_EXPR);
        for (int i = 0; i < fields->len; i++)
            name_result(r, fields->data[i], i);
        for (int i = 0; i < fields->len; i++)
            vec_push(r->world->arena, &list->elements, use(r, fields->data[i]->object));
        add(r, b, assign(r, fields->len == 1 ? list->elements.data[0] : (Expr *)list, s->results));
    }
    for (int i = 0; i < r->loops.len; i++)
        r->loops.data[i].check_return = true;
    add(r, b, assign(r, use_next(r), int_literal(r, NEXT_RETURN)));
    add(r, b, set_state(r, LOOP_DONE));
    add(r, b, returns(r, bool_name(r, false)));
    set_pos(b, s->pos);
    return (Stmt *)b;
}

static bool is_range_func(const Node *n)
{
    const ForStmt *s = (const ForStmt *)n;
    if (n->kind != NODE_FOR_STMT || !s->init || s->init->kind != NODE_RANGE_CLAUSE)
        return false;
    Type *type = ((RangeClause *)s->init)->x->type;
    Type *core = type ? types_core(type) : NULL;
    return core && core->kind == TYPE_SIGNATURE;
}

typedef struct LabelSearch {
    Rewriter *r;
    Node *loop;
    int used;
} LabelSearch;

static bool find_labels(Node *n, void *context)
{
    LabelSearch *search = context;
    Arena *arena = search->r->world->arena;
    Node *outer = search->loop;
    if (is_range_func(n))
        search->loop = n;
    if (n->kind == NODE_LABELED_STMT) {
        const Atom *label = ((LabeledStmt *)n)->label->text;
        if (!map_has(&search->r->label_loops, label))
            map_put(arena, &search->r->label_loops, label, search->loop ? (void *)search->loop : (void *)label);
        search->used += NEXT_PER_LABEL;
        map_put(arena, &search->r->label_next, label, (void *)(uintptr_t)search->used);
    }
    bool more = node_each_child(n, find_labels, context);
    search->loop = outer;
    return more;
}

static int branch_next(Rewriter *r, Branch b)
{
    int used = -(int)(uintptr_t)map_get(&r->label_next, b.label);
    return b.token == TOKEN_BREAK ? used : b.token == TOKEN_CONTINUE ? used + 1 : used + 2;
}

static Stmt *leave(Rewriter *r, Stmt *first, LoopState state, bool result, Pos pos)
{
    BlockStmt *b = block(r);
    if (first)
        add(r, b, first);
    add(r, b, set_state(r, state));
    add(r, b, returns(r, bool_name(r, result)));
    set_pos(b, pos);
    return (Stmt *)b;
}

static int find_loop(const Rewriter *r, const void *stmt)
{
    int i = r->loops.len - 1;
    while (i >= 0 && (void *)r->loops.data[i].stmt != stmt)
        i--;
    return i;
}

static Stmt *edit_branch(Rewriter *r, BranchStmt *s)
{
    int innermost = r->loops.len - 1;
    if (s->token == TOKEN_FALLTHROUGH || (!s->label && (Stmt *)r->loops.data[innermost].stmt != s->target))
        return (Stmt *)s; // stays inside the body
    int target = find_loop(r, s->target), next;
    if (s->token == TOKEN_GOTO || target < 0) {
        if (!r->has_labels) {
            r->has_labels = true;
            LabelSearch search = {.r = r, .used = 1};
            find_labels((Node *)r->body, &search);
        }
        const Atom *label = s->label->text;
        void *loop = map_get(&r->label_loops, label);
        if ((void *)r->loops.data[innermost].stmt == loop)
            return (Stmt *)s;
        Branch branch = {s->token, label};
        next = branch_next(r, branch);
        int exit_from = find_loop(r, loop) + 1;
        vec_push(r->world->arena, &r->loops.data[exit_from].check_branches, branch);
        for (int i = exit_from + 1; i <= innermost; i++)
            r->loops.data[i].check_return = true;
    } else if (target == innermost) {
        bool goes_on = s->token == TOKEN_CONTINUE;
        return leave(r, NULL, goes_on ? LOOP_READY : LOOP_DONE, goes_on, s->pos);
    } else {
        int exit_from = target + 1;
        if (s->token == TOKEN_CONTINUE)
            r->loops.data[exit_from].check_continue = true;
        else
            r->loops.data[exit_from = target].check_break = true;
        for (int i = exit_from + 1; i <= innermost; i++)
            r->loops.data[i].check_break = true;
        next = STEP_PER_LOOP * (target + 1) - (s->token == TOKEN_CONTINUE);
    }
    return leave(r, assign(r, use_next(r), int_literal(r, next)), LOOP_DONE, false, s->pos);
}

static Stmt *edit_stmt(Rewriter *r, Stmt *s)
{
    Stmt *rewritten = s->kind == NODE_FOR_STMT ? map_get(&r->rewritten, s) : NULL;
    if (rewritten)
        return rewritten;
    if (!r->loops.len)
        return s;
    switch (s->kind) {
    case NODE_BRANCH_STMT: return edit_branch(r, (BranchStmt *)s);
    case NODE_CALL_STMT: return ((CallStmt *)s)->token == TOKEN_DEFER ? edit_defer(r, (CallStmt *)s) : s;
    case NODE_RETURN_STMT: return edit_return(r, (ReturnStmt *)s);
    default: return s;
    }
}

// ---- loops

static void start_loop(Rewriter *r, ForStmt *s)
{
    Loop loop = {.stmt = s, .depth = r->loops.len + 1};
    loop.state = new_variable(r, s->pos, "#state", ++r->state_count, r->world->basic[BASIC_INT]);
    loop.state_decl = declare_variable(r, s->pos, loop.state, int_literal(r, LOOP_READY));
    vec_push(r->world->arena, &r->loops, loop);
}

static Object *body_param(Rewriter *r, RangeClause *range, int i, Type *type, BlockStmt *body)
{
    Expr *lhs = range->lhs;
    if (lhs && lhs->kind == NODE_LIST_EXPR)
        lhs = i < ((ListExpr *)lhs)->elements.len ? ((ListExpr *)lhs)->elements.data[i] : NULL;
    else if (i > 0)
        lhs = NULL;
    if (lhs && range->is_define && ((Name *)lhs)->object)
        return ((Name *)lhs)->object;
    Object *param = new_variable(r, vec_last(&r->loops).stmt->pos, "#p", i + 1, type);
    if (lhs) {
        Stmt *as = assign(r, lhs, use(r, param));
        set_pos(as, lhs->pos);
        add(r, body, as);
    }
    return param;
}

static FuncLit *body_function(Rewriter *r, RangeClause *range, Signature *yield, Pos start, Pos end)
{
    World *w = r->world;
    ForStmt *loop = vec_last(&r->loops).stmt;
    FuncLit *lit = MAKE(r, FuncLit, FUNC_LIT);
    lit->signature = MAKE(r, FuncType, FUNC_TYPE);
    lit->body = block(r);
    lit->body->rbrace = end;
    set_pos(lit, start);
    Object *result = types_new_var(w, VAR_RESULT, start, NULL, atom_of(w->atoms, "#r"), w->basic[BASIC_BOOL]);
    ObjectVec params = {0};
    for (int i = 0; i < yield->params->vars.len; i++)
        vec_push(w->arena, &params, body_param(r, range, i, yield->params->vars.data[i]->type, lit->body));
    lit->type = (Type *)types_new_signature(w, NULL, types_new_tuple(w, params.data, params.len), types_new_tuple(w, &result, 1), yield->is_variadic);
    lit->mode = MODE_VALUE;

    Object *state = new_variable(r, NO_POS, "#tmpState", 0, w->basic[BASIC_INT]);
    add(r, lit->body, declaration(r, declare_variable(r, NO_POS, state, use(r, vec_last(&r->loops).state))));
    Stmt *running = set_state(r, LOOP_PANIC);
    set_pos(running, start);
    add(r, lit->body, running);
    IfStmt *ready = if_compare(r, OP_NEQ, use(r, state), int_literal(r, LOOP_READY));
    add(r, ready->then, panic_state(r, use(r, state)));
    set_pos(ready, start);
    add(r, lit->body, (Stmt *)ready);

    for (int i = 0; i < loop->body->list.len; i++)
        add(r, lit->body, loop->body->list.data[i]);

    Stmt *last[] = {set_state(r, LOOP_READY), returns(r, bool_name(r, true))};
    for (int i = 0; i < 2; i++) {
        set_pos(last[i], end);
        add(r, lit->body, last[i]);
    }
    return lit;
}

// if #next op value { [#next = 0]; … }: the caller adds the rest.
static BlockStmt *check_next(Rewriter *r, BlockStmt *checks, Operator op, int value, bool clears)
{
    IfStmt *s = if_compare(r, op, use_next(r), int_literal(r, value));
    if (clears)
        add(r, s->then, assign(r, use_next(r), int_literal(r, 0)));
    add(r, checks, (Stmt *)s);
    return s->then;
}

static void check_and_leave(Rewriter *r, BlockStmt *checks, Operator op, int value, bool clears, int outer, LoopState state)
{
    BlockStmt *then = check_next(r, checks, op, value, clears);
    add(r, then, set_state_of(r, outer, state));
    add(r, then, returns(r, bool_name(r, state == LOOP_READY)));
}

static void add_branch_checks(Rewriter *r, BlockStmt *checks, const Loop *loop)
{
    for (int i = 0; i < loop->check_branches.len; i++) {
        Branch b = loop->check_branches.data[i];
        bool done = false;
        for (int k = 0; k < i; k++)
            done |= loop->check_branches.data[k].token == b.token && loop->check_branches.data[k].label == b.label;
        if (done)
            continue;
        BranchStmt *s = MAKE(r, BranchStmt, BRANCH_STMT);
        s->token = b.token;
        s->label = MAKE(r, Name, NAME);
        s->label->text = b.label;
        add(r, check_next(r, checks, OP_EQL, branch_next(r, b), true), (Stmt *)s);
    }
}

static void add_checks(Rewriter *r, BlockStmt *checks, const Loop *loop)
{
    add_branch_checks(r, checks, loop);
    if (r->loops.len == 1) {
        if (loop->check_return)
            add(r, check_next(r, checks, OP_EQL, NEXT_RETURN, false), returns(r, NULL));
        return;
    }
    int outer = loop->depth - 2, step = STEP_PER_LOOP * (loop->depth - 1);
    if (loop->check_return)
        check_and_leave(r, checks, OP_LSS, 0, false, outer, LOOP_DONE);
    add(r, check_next(r, checks, OP_GTR, step, false), panic_state(r, int_literal(r, LOOP_DONE)));
    if (loop->check_continue)
        check_and_leave(r, checks, OP_EQL, step - 1, true, outer, LOOP_READY);
    if (loop->check_break)
        check_and_leave(r, checks, OP_EQL, step, true, outer, LOOP_DONE);
    if (loop->check_continue || loop->check_break)
        check_and_leave(r, checks, OP_GTR, 0, false, outer, LOOP_DONE);
}

static void end_loop(Rewriter *r)
{
    World *w = r->world;
    Loop loop = vec_last(&r->loops);
    Pos start = loop.stmt->pos, end = loop.stmt->body->rbrace;
    RangeClause *range = (RangeClause *)loop.stmt->init;
    Signature *iterator = (Signature *)types_core(range->x->type);
    Signature *yield = (Signature *)types_core(iterator->params->vars.data[0]->type);

    FuncLit *lit = body_function(r, range, yield, start, end);
    Object *body = new_variable(r, NO_POS, "#yield", ++r->body_count, lit->type);
    Stmt *body_decl = declaration(r, declare_variable(r, NO_POS, body, (Expr *)lit));
    set_pos(body_decl, start);
    CallExpr *call = MAKE(r, CallExpr, CALL_EXPR);
    call->fun = range->x;
    vec_push(w->arena, &call->args, use(r, body));
    call->mode = MODE_NO_VALUE;
    call->type = (Type *)iterator->results;
    Stmt *call_it = call_stmt(r, call);
    set_pos(call_it, start);

    BlockStmt *checks = block(r);
    loop = vec_last(&r->loops);
    add_checks(r, checks, &loop);
    for (int i = 0; i < checks->list.len; i++)
        set_pos(checks->list.data[i], end);

    BlockStmt *b = block(r);
    b->rbrace = end;
    set_pos(b, start);
    if (r->loops.len == 1 && r->outer_decls) {
        set_pos(r->outer_decls, start);
        add(r, b, (Stmt *)r->outer_decls);
    }
    Stmt *state_decl = declaration(r, loop.state_decl);
    set_pos(state_decl, start);
    add(r, b, state_decl);
    add(r, b, body_decl);
    add(r, b, call_it);
    IfStmt *panicked = if_compare(r, OP_EQL, use(r, loop.state), int_literal(r, LOOP_PANIC));
    add(r, panicked->then, panic_state(r, int_literal(r, LOOP_MISSING_PANIC)));
    set_pos(panicked, end);
    add(r, b, (Stmt *)panicked);
    Stmt *exhausted = set_state(r, LOOP_EXHAUSTED);
    set_pos(exhausted, end);
    add(r, b, exhausted);
    for (int i = 0; i < checks->list.len; i++)
        add(r, b, checks->list.data[i]);
    if (r->loops.len == 1) {
        r->outer_decls = NULL;
        r->next = r->defers = NULL;
    }
    map_put(w->arena, &r->rewritten, loop.stmt, b);
}

// ---- functions

static void rewrite_function(World *world, Package *package, FuncType *type, BlockStmt *body);

static void edit_list(Rewriter *r, StmtVec *list)
{
    for (int i = 0; i < list->len; i++)
        list->data[i] = edit_stmt(r, list->data[i]);
}

static bool visit(Node *n, void *context)
{
    Rewriter *r = context;
    if (n->kind == NODE_FUNC_LIT) {
        rewrite_function(r->world, r->package, ((FuncLit *)n)->signature, ((FuncLit *)n)->body);
        return true;
    }
    bool is_loop = is_range_func(n);
    if (is_loop)
        start_loop(r, (ForStmt *)n);
    node_each_child(n, visit, r);
    switch (n->kind) {
    case NODE_BLOCK_STMT: edit_list(r, &((BlockStmt *)n)->list); break;
    case NODE_CASE_CLAUSE: edit_list(r, &((CaseClause *)n)->body); break;
    case NODE_COMM_CLAUSE: edit_list(r, &((CommClause *)n)->body); break;
    case NODE_LABELED_STMT: ((LabeledStmt *)n)->stmt = edit_stmt(r, ((LabeledStmt *)n)->stmt); break;
    default: break;
    }
    if (is_loop) {
        end_loop(r);
        r->loops.len--;
    }
    return true;
}

static void rewrite_function(World *world, Package *package, FuncType *type, BlockStmt *body)
{
    Rewriter r = {.world = world, .package = package, .outer = type, .body = body};
    if (body)
        visit((Node *)body, &r);
}

static bool visit_file(Node *n, void *context)
{
    IrUnit *unit = context;
    const FuncDecl *f = (const FuncDecl *)n;
    if (n->kind == NODE_FUNC_DECL && f->has_range)
        rewrite_function(unit->world, unit->package, f->signature, f->body);
    else if (n->kind == NODE_FUNC_LIT)
        rewrite_function(unit->world, unit->package, ((FuncLit *)n)->signature, ((FuncLit *)n)->body);
    else if (n->kind != NODE_FUNC_DECL)
        node_each_child(n, visit_file, context);
    return true;
}

void rewrite_range_funcs(IrUnit *unit)
{
    for (int i = 0; i < unit->package->files.len; i++) {
        SourceFile *f = unit->package->files.data[i];
        for (int k = 0; (f->has_range || f->has_outer_literals) && k < f->decls.len; k++)
            visit_file((Node *)f->decls.data[k], unit);
    }
}

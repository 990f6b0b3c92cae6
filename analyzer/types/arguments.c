// Instantiating functions, and passing arguments: `f[int]`, `f(x)`, `var v func(int) = f`. Rules: types2/call.go
// (funcInst, genericExprList, arguments).

#include "internal.h"

bool is_generic_func(Type *t)
{
    return t && t->kind == TYPE_SIGNATURE && ((Signature *)t)->type_params && ((Signature *)t)->type_params->len;
}

static Name *function_name(Expr *e)
{
    e = unparen(e);
    if (e->kind == NODE_INDEX_EXPR)
        e = unparen(((IndexExpr *)e)->x);
    if (e->kind == NODE_SELECTOR_EXPR)
        return ((SelectorExpr *)e)->selector;
    return e->kind == NODE_NAME ? (Name *)e : NULL;
}

static void record_instance(Checker *c, Expr *e, TypeList *args, Type *t)
{
    Name *name = function_name(e);
    if (name) {
        name->instance = NEW(c->arena, Instance);
        *name->instance = (Instance){args, t};
    }
    for (e = unparen(e);; e = unparen(((IndexExpr *)e)->x)) {
        e->type = t;
        if (e->kind != NODE_INDEX_EXPR)
            break;
    }
}

// list: the type arguments as written, or NULL.
Signature *instantiate_func(Checker *c, Pos pos, Expr *e, Signature *sig, TypeList *args, Expr *list)
{
    Signature *instance = (Signature *)instantiate(c->w, (Type *)sig, args);
    check_type_limit(c, pos);
    record_instance(c, e, args, (Type *)instance);
    verify_instance(c, pos, sig->type_params, args, list);
    return instance;
}

static TypeList *padded(Checker *c, const TypeList *given, int count)
{
    Type **types = NEW_ARRAY(c->scratch, Type *, count);
    for (int i = 0; given && i < given->len; i++)
        types[i] = given->at[i];
    return types_new_list(c->w, types, count);
}

// ---- targets: what a function value is assigned to, from which its type arguments can be inferred

const Target *target_of(Checker *c, Type *t, const char *description)
{
    Type *core = t ? types_core(t) : NULL;
    if (!core || core->kind != TYPE_SIGNATURE)
        return NULL;
    Target *target = NEW(c->scratch, Target);
    *target = (Target){(Signature *)core, description};
    return target;
}

// As if it were a call of a generic function, whose parameter has sig's type and whose argument is the target.
static TypeList *infer_from_target(Checker *c, const Target *target, Pos pos, Operand *x, Signature *sig, TypeList *given,
                                   InferError *error)
{
    TypeList *params = rename_type_params(c, sig->type_params);
    given = padded(c, given, params->len);
    if (!target)
        return infer(c, pos, params, given, NULL, NULL, 0, true, error);
    Signature *plain = NEW_TYPE(c->w, Signature, TYPE_SIGNATURE);
    plain->params = sig->params;
    plain->results = sig->results;
    plain->is_variadic = sig->is_variadic;
    Object *param = types_new_var(c->w, VAR_PARAM, NO_POS, c->package, atom_of(c->w->atoms, ""), (Type *)plain);
    Tuple *formals = types_new_tuple(c->w, &param, 1);
    formals = (Tuple *)substitute(c->w, (Type *)formals, sig->type_params, params);
    Name *name = NEW(c->arena, Name);
    name->kind = NODE_NAME;
    name->pos = x->expr->pos;
    name->text = atom_of(c->w->atoms, target->description);
    Operand arg = {.mode = MODE_VALUE, .expr = (Expr *)name, .type = (Type *)target->signature};
    return infer(c, pos, params, given, formals, &arg, 1, true, error);
}

static Expr *list_last(Expr *list)
{
    ExprVec *elements = &((ListExpr *)list)->elements;
    return list->kind == NODE_LIST_EXPR ? elements->data[elements->len - 1] : list;
}

TypeList *check_func_inst(Checker *c, const Target *target, Pos pos, Operand *x, IndexExpr *e, bool infers)
{
    Signature *sig = (Signature *)x->type;
    TypeList *args = NULL, *params = sig->type_params;
    Pos error_pos = e ? e->pos : pos;
    if (e)
        x->expr = (Expr *)e;
    bool is_old = !verify_version(c, error_pos, 18, "function instantiation");
    if (e) {
        args = check_type_args(c, e->index);
        if (!args) {
            x->mode = MODE_INVALID;
            return NULL;
        }
    }
    int have = args ? args->len : 0;
    if (have > params->len) {
        check_error(c, start_of(list_last(e->index)), "got %d type arguments but want %d", have, params->len);
        x->mode = MODE_INVALID;
        return NULL;
    }
    if (have < params->len) {
        if (!infers)
            return args;
        if (target && !is_old)
            verify_version(c, error_pos, 21, e ? "partially instantiated function in assignment"
                                               : "implicitly instantiated function in assignment");
        InferError error;
        args = infer_from_target(c, target, pos, x, sig, args, &error);
        if (!args) {
            if (error.message)
                check_error(c, error.pos, "%s", error.message);
            x->mode = MODE_INVALID;
            return NULL;
        }
    }
    x->type = (Type *)instantiate_func(c, x->expr->pos, x->expr, sig, args, e ? e->index : NULL);
    x->mode = MODE_VALUE;
    return NULL;
}

// ---- arguments

// One argument of several, or one that is a single value: a generic function may stay one.
static void generic_argument(Checker *c, Operand *x, Expr *e)
{
    bool infers = c->env.go_minor < 21;
    *x = (Operand){.expr = e};
    if (e->kind != NODE_INDEX_EXPR) {
        check_generic_expr(c, x, e, NULL);
        return;
    }
    if (!check_index_expr(c, x, (IndexExpr *)e)) {
        finish_expr(c, NULL, x, e, true);
        exclude_non_values(c, x);
        return;
    }
    x->partial_args = check_func_inst(c, NULL, x->expr->pos, x, (IndexExpr *)e, infers);
    x->expr = e;
    if (!x->partial_args)
        record(e, x->mode, x->type, NULL);
}

int check_generic_exprs(Checker *c, ExprVec *list, Operand **out)
{
    Arena *a = c->scratch;
    if (list->len == 1 && list->data[0]->kind != NODE_INDEX_EXPR) { // f(g()) with several results
        Operand x = {0};
        check_multi_expr(c, &x, list->data[0], true);
        if (x.mode != MODE_INVALID && x.type && x.type->kind == TYPE_TUPLE) {
            Tuple *t = (Tuple *)x.type;
            *out = NEW_ARRAY(a, Operand, t->vars.len);
            for (int i = 0; i < t->vars.len; i++)
                (*out)[i] = (Operand){.mode = MODE_VALUE, .expr = list->data[0], .type = t->vars.data[i]->type, .is_part = true};
            return t->vars.len;
        }
        *out = NEW_ARRAY(a, Operand, 1);
        (*out)[0] = x;
        return 1;
    }
    *out = NEW_ARRAY(a, Operand, list->len);
    for (int i = 0; i < list->len; i++)
        generic_argument(c, &(*out)[i], list->data[i]);
    return list->len;
}

static const char *argument_types(Checker *c, Operand *args, int count, bool has_dots)
{
    Type **types = NEW_ARRAY(c->arena, Type *, count);
    for (int i = 0; i < count; i++)
        types[i] = args[i].type;
    return types_summary(c, types, count, false, has_dots);
}

const char *var_types_text(Checker *c, const ObjectVec *vars, bool is_variadic)
{
    Type **types = NEW_ARRAY(c->arena, Type *, vars->len);
    for (int i = 0; i < vars->len; i++)
        types[i] = vars->data[i]->type;
    return types_summary(c, types, vars->len, is_variadic, false);
}

// The parameters of a variadic function for as many arguments.
static Tuple *spread_params(Checker *c, Signature *sig, int count)
{
    Object *last = sig->params->vars.data[sig->params->vars.len - 1];
    Type *t = types_unalias(last->type), *element = t->kind == TYPE_SLICE ? ((Slice *)t)->element : t;
    ObjectVec vars = {0};
    for (int i = 0; i < sig->params->vars.len - 1; i++)
        vec_push(c->scratch, &vars, sig->params->vars.data[i]);
    Object *v = types_new_var(c->w, VAR_PARAM, last->pos, last->package, last->name, element);
    while (vars.len < count)
        vec_push(c->scratch, &vars, v);
    return types_new_tuple(c->w, vars.data, vars.len);
}

typedef struct Inference { // type parameters of the callee, then of arguments that are generic functions
    TypeVec params, given;
} Inference;

static void add_params(Checker *c, Inference *in, const TypeList *params, const TypeList *given)
{
    for (int i = 0; i < params->len; i++) {
        vec_push(c->scratch, &in->params, params->at[i]);
        vec_push(c->scratch, &in->given, given && i < given->len ? given->at[i] : NULL);
    }
}

// Each generic argument gets type parameters of its own, so that f(g, g) can give g two types.
static void add_generic_argument(Checker *c, Inference *in, Operand *arg)
{
    Signature *sig = (Signature *)arg->type;
    TypeList *params = rename_type_params(c, sig->type_params);
    Signature *own = (Signature *)substitute(c->w, arg->type, sig->type_params, params);
    own = arena_copy(c->arena, own, sizeof *own);
    own->type_params = params;
    arg->type = (Type *)own;
    add_params(c, in, params, arg->partial_args);
}

static TypeList *sublist(Checker *c, const TypeList *list, int from, int count)
{
    return types_new_list(c->w, (Type **)(uintptr_t)list->at + from, count);
}

// The formal parameters once all type arguments are known; NULL: they cannot be inferred.
static Tuple *infer_arguments(Checker *c, CallExpr *call, Signature **sig, TypeList *given, Expr *list, Tuple *formals,
                              Operand *args, int count)
{
    Inference in = {0};
    int own = is_generic_func((Type *)*sig) ? (*sig)->type_params->len : 0;
    if (own) {
        bool is_index = call->fun->kind == NODE_INDEX_EXPR;
        verify_version(c, is_index ? call->fun->pos : call->pos, 18,
                       is_index ? "function instantiation" : "implicit function instantiation");
        TypeList *params = rename_type_params(c, (*sig)->type_params);
        formals = (Tuple *)substitute(c->w, (Type *)formals, (*sig)->type_params, params);
        add_params(c, &in, params, given);
    }
    bool *is_generic = NEW_ARRAY(c->scratch, bool, count);
    bool is_first = true;
    for (int i = 0; i < count; i++) {
        is_generic[i] = args[i].mode != MODE_INVALID && is_generic_func(args[i].type);
        if (!is_generic[i])
            continue;
        add_generic_argument(c, &in, &args[i]);
        if (is_first)
            verify_version(c, start_of(args[i].expr), 21, "implicitly instantiated function as argument");
        is_first = false;
    }
    if (!in.params.len)
        return formals;
    TypeList *params = types_new_list(c->w, in.params.data, in.params.len);
    InferError error;
    TypeList *inferred = infer(c, call->pos, params, types_new_list(c->w, in.given.data, in.given.len), formals, args, count,
                               false, &error);
    if (!inferred) {
        if (error.message)
            check_error(c, error.pos, "in call to %s, %s", expr_str(c, call->fun), error.message);
        return NULL;
    }
    if (own) {
        TypeList *mine = sublist(c, inferred, 0, own);
        formals = (Tuple *)substitute(c->w, (Type *)formals, sublist(c, params, 0, own), mine);
        *sig = instantiate_func(c, call->pos, call->fun, *sig, mine, list);
    }
    for (int i = 0, at = own; i < count; i++) {
        if (!is_generic[i])
            continue;
        Signature *arg = (Signature *)args[i].type;
        int n = arg->type_params->len;
        args[i].type =
            (Type *)instantiate_func(c, call->pos, args[i].expr, arg, sublist(c, inferred, at, n), NULL);
        record(args[i].expr, args[i].mode, args[i].type, NULL);
        at += n;
    }
    return formals;
}

// Gives the signature as instantiated, or the one that came in if something is wrong.
Signature *check_arguments(Checker *c, CallExpr *call, Signature *sig, TypeList *given, Expr *list, Operand *args, int count)
{
    int want = sig->params->vars.len;
    Tuple *formals = sig->params;
    if (call->has_dots && !sig->is_variadic) {
        check_error(c, start_of(call), "cannot use ... in call to non-variadic %s", expr_str(c, call->fun));
        return sig;
    }
    if (call->has_dots && call->args.len == 1 && count > 1) {
        check_error(c, start_of(call), "cannot use ... with %d-valued %s", count, expr_str(c, call->args.data[0]));
        return sig;
    }
    if (sig->is_variadic && !call->has_dots) {
        want = count > want - 1 ? count : want - 1;
        if (count == want)
            formals = spread_params(c, sig, count);
    }
    if (count != want) {
        const void *at = count > want ? args[want].expr : count > 0 ? args[count - 1].expr : (Expr *)call;
        check_error(c, start_of(at), "%s arguments in call to %s\n\thave %s\n\twant %s",
                    count < want ? "not enough" : "too many", expr_str(c, call->fun),
                    argument_types(c, args, count, call->has_dots),
                    var_types_text(c, &sig->params->vars, sig->is_variadic));
        return sig;
    }
    Signature *instance = sig;
    formals = infer_arguments(c, call, &instance, given, list, formals, args, count);
    if (!formals)
        return sig;
    for (int i = 0; i < count; i++)
        if (args[i].mode != MODE_INVALID)
            check_assignment_to(c, &args[i], formals->vars.data[i]->type, "argument to", call->fun);
    return instance;
}

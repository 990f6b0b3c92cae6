// Calls, method values and expressions, built-in functions, go and defer.

#include "internal.h"

#include <string.h>

// ---- building calls (typecheck.tcCall)

// May evaluating n call or communicate (typecheck.callOrChan)? ONEW does not count.
static bool calls(IrNode *n, void *context)
{
    (void)context;
    switch (n->op) {
    case OAPPEND: case OCALL: case OCALLFUNC: case OCALLINTER: case OCALLMETH: case OCAP: case OCLEAR: case OCLOSE:
    case OCOMPLEX: case OCOPY: case ODELETE: case OIMAG: case OLEN: case OMAKE: case OMAKECHAN: case OMAKEMAP:
    case OMAKESLICE: case OMAX: case OMIN: case OPANIC: case OPRINT: case OPRINTLN: case OREAL: case ORECOVER:
    case ORECV: case OUNSAFEADD: case OUNSAFESLICE: case OUNSAFESLICEDATA: case OUNSAFESTRING: case OUNSAFESTRINGDATA:
        return true;
    default: return false;
    }
}

// f()() and f().m(): the inner call goes to a temporary first (typecheck.RewriteNonNameCall).
static void hoist_callee(IrUnit *unit, IrFunc *curfn, IrNode *call)
{
    IrNode **fun = &call->x;
    if ((*fun)->op == ODOTMETH || (*fun)->op == ODOTINTER || (*fun)->op == OMETHVALUE)
        fun = &(*fun)->x;
    if (!ir_any(*fun, calls, NULL))
        return;
    IrName *tmp = ir_temp(unit, call->pos, curfn, (*fun)->type);
    IrNode *as = ir_new2(unit, OAS, call->pos, NULL, &tmp->node, *fun);
    ir_append(unit, &as->init, ir_new1(unit, ODCL, call->pos, NULL, &tmp->node));
    tmp->definition = as;
    *fun = &tmp->node;
    ir_append(unit, &call->init, as);
}

// The arguments of a variadic parameter become a slice literal that prints as "... argument".
static void gather_variadic(IrUnit *unit, IrNode *call, IrType *f)
{
    int fixed = f->param_count - 1;
    IrType *slice = f->params[fixed];
    int extra = ir_len(call->list) - fixed;
    IrNode *rest;
    if (extra == 0) {
        rest = ir_new(unit, ONIL, call->pos);
        rest->type = slice;
    } else {
        rest = ir_new(unit, OSLICELIT, call->pos);
        rest->type = slice;
        rest->is_implicit = true;
        rest->number = extra;
        for (int i = 0; i < extra; i++)
            ir_append(unit, &rest->list, call->list->at[fixed + i]);
    }
    IrList *args = NULL;
    for (int i = 0; i < fixed; i++)
        ir_append(unit, &args, call->list->at[i]);
    ir_append(unit, &args, rest);
    call->list = args;
    call->is_ddd = true;
}

static IrNode *make_call(IrUnit *unit, IrFunc *curfn, IrPos pos, IrNode *fun, IrList *args, bool is_ddd)
{
    IrNode *call = ir_new(unit, OCALLFUNC, pos);
    call->x = fun;
    call->list = args;
    call->is_ddd = is_ddd;
    IrType *f = fun->type;
    if (curfn)
        hoist_callee(unit, curfn, call);
    if (fun->op == ODOTINTER)
        call->op = OCALLINTER;
    f = f->underlying ? f->underlying : f;
    for (int i = 0; i < ir_len(call->list); i++) {
        IrType *to = i < f->param_count ? f->params[i] : NULL;
        if (f->is_variadic && i >= f->param_count - 1 && !is_ddd)
            to = f->params[f->param_count - 1]->element;
        if (to)
            call->list->at[i] = assign_convert(unit, pos, call->list->at[i], to);
    }
    if (f->is_variadic && !is_ddd)
        gather_variadic(unit, call, f);
    if (call->x->op == ODOTMETH) { // a method call is a call of the method's function
        IrNode *dot = call->x;
        IrList *all = NULL;
        ir_append(unit, &all, dot->x);
        ir_append_list(unit, &all, call->list);
        call->list = all;
        call->x = ir_method_expr(unit, dot->pos, dot->x->type, dot->field);
    }
    if (f->result_count == 1) {
        call->type = f->results[0];
        IrName *name = ir_name(call->x);
        if (name && name->package && name->name->length == 4 && memcmp(name->name->text, "getg", 4) == 0 &&
            strcmp(name->package->path->text, "runtime") == 0)
            call->op = OGETG;
    } else if (f->result_count > 1) {
        call->type = ir_type_tuple(unit, f->results, f->result_count);
    }
    return call;
}

IrNode *ir_call(IrUnit *unit, IrPos pos, IrNode *fun, IrNode **args, int arg_count, bool is_ddd)
{
    return make_call(unit, NULL, pos, fun, ir_list_of(unit, args, arg_count), is_ddd);
}

IrNode *ir_dot_method(IrUnit *unit, IrPos pos, IrNode *recv, const IrField *method, bool is_callee)
{
    const IrField *path[LIMIT_EMBEDDING], *found;
    int depth = ir_type_find_path(unit, recv->type, method->name, method->package, path, LIMIT_EMBEDDING, &found);
    invariant(depth >= 0);
    for (int i = 0; i < depth; i++) {
        recv = field_by_index(unit, pos, recv, path[i]->index);
        recv->is_implicit = true;
    }
    IrNode *n = ir_new(unit, ODOTMETH, pos);
    n->selector = method->name;
    n->field = found;
    if (found->is_interface_method) {
        n->op = ODOTINTER;
        if (recv->type->kind == KIND_POINTER)
            recv = ir_deref(unit, pos, recv, true);
    } else if (found->receiver->kind == KIND_POINTER && recv->type->kind != KIND_POINTER) {
        recv = ir_addr(unit, pos, recv);
        recv->is_implicit = true;
    } else if (found->receiver->kind != KIND_POINTER && recv->type->kind == KIND_POINTER &&
               !ir_type_identical(found->receiver, recv->type)) {
        recv = ir_deref(unit, pos, recv, true);
    }
    n->x = recv;
    n->type = found->type;
    if (!is_callee) {
        n->op = OMETHVALUE;
    }
    return n;
}

// ---- receivers (writer.recvExpr, methodExpr)

static Type *deref_type(Type *t)
{
    bool pointer;
    return types_deref(t, &pointer);
}

static bool is_pointer_to(Type *from, Type *to)
{
    from = types_unalias(from);
    return from->kind == TYPE_POINTER && types_identical(((Pointer *)from)->base, to);
}

static Type *receiver_type_of(const Selection *sel) { return ((Signature *)sel->object->type)->receiver->type; }

static Type *embedded_field_type(Type *t, int index)
{
    Struct *s = (Struct *)types_underlying(deref_type(t));
    return s->fields.data[index]->type;
}

// The receiver operand as the method wants it; *type is the type it then has in the source.
static IrNode *read_receiver(Reader *r, SelectorExpr *e, const Selection *sel, Type **type)
{
    IrUnit *unit = r->unit;
    IrNode *x = read_expr(r, e->x);
    IrPos pos = read_pos(r, e->pos);
    Type *t = expr_type(e->x);
    for (int i = 0; i < sel->path_len - 1; i++) {
        t = embedded_field_type(t, sel->path[i]);
        x = field_by_index(unit, pos, x, sel->path[i]);
        x->is_implicit = true;
    }
    Type *wanted = receiver_type_of(sel);
    if (is_pointer_to(t, wanted)) {
        x = ir_deref(unit, pos, x, true);
        t = wanted;
    } else if (is_pointer_to(wanted, t)) {
        x = ir_addr(unit, pos, x);
        x->is_implicit = true;
        t = wanted;
    }
    *type = t;
    return x;
}

typedef struct MethodRef {
    IrNode *wrapper; // a method expression that needs no dictionary; NULL: none
    IrNode *shaped;  // what to call
    IrNode *dict;    // dictionary argument; NULL: none
} MethodRef;

static bool has_method_type_params(const Object *m)
{
    Signature *sig = (Signature *)(m->origin ? m->origin : m)->type;
    return sig->type_params && sig->type_params->len;
}

// A dynamic one is a word of the caller's own dictionary.
static IrNode *dictionary_argument(Reader *r, IrPos pos, bool is_dynamic, int word, IrDict *dict, IrType *type)
{
    IrUnit *unit = r->unit;
    if (is_dynamic)
        return ir_new1(unit, OCONVNOP, pos, type, dict_word(r, pos, word));
    return ir_addr(unit, pos, &dict_name(unit, dict)->node);
}

static const IrField *find_declared_method(IrType *t, const Atom *name, Package *package)
{
    for (int i = 0; i < t->method_count; i++)
        if (t->methods[i].name == name && (!t->methods[i].package || t->methods[i].package == package))
            return &t->methods[i];
    return NULL;
}

// A concrete method of an instantiated type, or a generic method: function and dictionary.
static MethodRef generic_method(Reader *r, IrPos pos, Named *named, Object *method, Instance *instance, Type *receiver)
{
    IrUnit *unit = r->unit;
    bool dynamic = false;
    int type_count = named->type_args ? named->type_args->len : 0;
    int extra = instance && instance->type_args ? instance->type_args->len : 0;
    int implicit = named->object->implicit_params ? named->object->implicit_params->len : 0;
    IrType **targs = NEW_ARRAY(unit->arena, IrType *, implicit + type_count + extra);
    int count = 0;
    for (int i = 0; i < implicit; i++)
        targs[count++] = r->dict->targs[i];
    for (int i = 0; i < type_count; i++) {
        dynamic |= type_is_derived(unit, named->type_args->at[i]);
        targs[count++] = read_type(r, named->type_args->at[i]);
    }
    if (has_method_type_params(method)) {
        for (int i = 0; i < extra; i++) {
            dynamic |= type_is_derived(unit, instance->type_args->at[i]);
            targs[count++] = read_type(r, instance->type_args->at[i]);
        }
        Object *origin = method->origin ? method->origin : method;
        int word = 0;
        if (dynamic && !type_count)
            word = subdictionary_word(r, origin, instance->type_args);
        IrFunc *shaped = read_func_object(unit, origin, targs, count, true);
        IrDict *dict = new_dict(unit, origin, NULL, 0, targs, count, false);
        IrField *m = NEW(unit->arena, IrField);
        m->name = method->name;
        m->package = selector_package(method);
        m->type = shaped->type;
        m->fn = shaped;
        m->receiver = shaped->receiver_type;
        m->object = origin;
        IrNode *fun = ir_method_expr(unit, pos, shaped->receiver_type, m);
        return (MethodRef){NULL, fun, dictionary_argument(r, pos, dynamic, word, dict, shaped->type->params[0])};
    }
    IrType *shaped_type = read_named(unit, named->object, targs, count, true);
    const IrField *shaped = find_declared_method(shaped_type, method->name, selector_package(method));
    invariant(shaped != NULL);
    IrNode *fun = ir_method_expr(unit, pos, shaped->receiver, shaped);
    if (dynamic) {
        int word = subdictionary_word(r, named->object, named->type_args);
        return (MethodRef){NULL, fun, dictionary_argument(r, pos, true, word, NULL, shaped->fn->type->params[0])};
    }
    IrType *plain = read_named(unit, named->object, targs, count, false);
    IrNode *dict = dictionary_argument(r, pos, false, 0, plain->dict, NULL);
    IrType *receiver_ir = read_type(r, receiver);
    const IrField *m = ir_type_lookup_method(unit, receiver_ir, method->name, selector_package(method));
    return (MethodRef){m ? ir_method_expr(unit, pos, receiver_ir, m) : NULL, fun, dict};
}

static MethodRef read_method_ref(Reader *r, SelectorExpr *e, Type *receiver, const Selection *sel)
{
    IrUnit *unit = r->unit;
    Object *method = sel->object;
    IrPos pos = read_pos(r, e->pos);
    Type *t = types_unalias(receiver);
    IrType *receiver_ir = read_type(r, receiver);
    if (t->kind == TYPE_PARAM) { // through the dictionary: only known when instantiated
        IrType *f = read_signature(r, (Signature *)method->type, NULL);
        IrType **params = NEW_ARRAY(unit->arena, IrType *, f->param_count + 1);
        params[0] = receiver_ir;
        for (int i = 0; i < f->param_count; i++)
            params[i + 1] = f->params[i];
        IrType *type = ir_type_func(unit, NULL, params, f->param_count + 1, f->results, f->result_count, f->is_variadic);
        IrNode *fun = ir_new1(unit, OCONVNOP, pos, type, ir_addr(unit, pos, dict_word(r, pos, method_word(r, (TypeParam *)t, method->name))));
        return (MethodRef){fun, fun, NULL};
    }
    if (types_underlying(receiver_type_of(sel))->kind != TYPE_INTERFACE) {
        Type *base = types_unalias(deref_type(receiver));
        if (base->kind == TYPE_NAMED) {
            Named *named = (Named *)base;
            bool generic = (named->type_args && named->type_args->len) ||
                           (named->object->implicit_params && named->object->implicit_params->len);
            if (generic || has_method_type_params(method))
                return generic_method(r, pos, named, method, e->selector->instance, receiver);
        }
    }
    const IrField *m = ir_type_lookup_method(unit, receiver_ir, method->name, selector_package(method));
    invariant(m != NULL);
    IrNode *fun = ir_method_expr(unit, pos, receiver_ir, m);
    return (MethodRef){fun, fun, NULL};
}

// ---- method values and expressions as values

static void note_method_value(Reader *r, IrNode *value)
{
    MethodValueWrapper wrapper = {value->x->type, value->field};
    bool imported = r->package != r->unit->package && !reader_has_type_params(r);
    if (imported)
        vec_push(r->unit->arena, &r->unit->ir->have_method_values, wrapper);
    else
        vec_push(r->unit->arena, &r->unit->ir->need_method_values, wrapper);
}

static IrType *closure_type(IrUnit *unit, IrType *f, int skip)
{
    return ir_type_func(unit, NULL, f->params + skip, f->param_count - skip, f->results, f->result_count, f->is_variadic);
}

static IrNode *curry(Reader *r, Pos pos, bool checks_interface, IrNode *fun, IrNode *arg0, IrNode *arg1)
{
    IrUnit *unit = r->unit;
    IrBody *source = NEW(unit->arena, IrBody);
    source->synthetic = SYNTHETIC_CURRY;
    source->captures[source->capture_count++] = fun;
    source->captures[source->capture_count++] = arg0;
    if (arg1)
        source->captures[source->capture_count++] = arg1;
    IrType *type = closure_type(unit, fun->type, source->capture_count - 1);
    return synthetic_closure(r, pos, type, source, checks_interface);
}

IrNode *read_method_value(Reader *r, SelectorExpr *e, Selection *sel)
{
    IrUnit *unit = r->unit;
    Type *type;
    IrNode *receiver = read_receiver(r, e, sel, &type);
    MethodRef ref = read_method_ref(r, e, type, sel);
    if (ref.wrapper && ref.wrapper->op == OMETHEXPR) {
        const IrField *m = ref.wrapper->field;
        if (receiver->type->has_shape) // New[int]() is made as New[go.shape.int](…)
            receiver = ir_new1(unit, OCONVNOP, receiver->pos, ref.wrapper->type->params[0], receiver);
        IrNode *n = ir_dot_method(unit, read_pos(r, e->pos), receiver, m, false);
        n->type = closure_type(unit, n->type, 0);
        note_method_value(r, n);
        return n;
    }
    return curry(r, e->pos, true, ref.shaped, receiver, ref.dict);
}

IrNode *read_method_expr_value(Reader *r, SelectorExpr *e, Selection *sel)
{
    IrUnit *unit = r->unit;
    Type *t = expr_type(e->x);
    IrType *receiver = read_type(r, t);
    for (int i = 0; i < sel->path_len - 1; i++)
        t = embedded_field_type(t, sel->path[i]);
    Type *wanted = receiver_type_of(sel);
    bool needs_deref = is_pointer_to(t, wanted), needs_addr = !needs_deref && is_pointer_to(wanted, t);
    if (needs_deref || needs_addr)
        t = wanted;
    MethodRef ref = read_method_ref(r, e, t, sel);
    IrPos pos = read_pos(r, e->pos);
    if (ref.wrapper && sel->path_len == 1 && !needs_deref && !needs_addr)
        return ref.wrapper;
    if (ref.wrapper && ref.wrapper->op == OMETHEXPR && !receiver->has_shape) {
        const IrField *m = ir_type_lookup_method(unit, receiver, sel->object->name, selector_package(sel->object));
        return ir_method_expr(unit, pos, receiver, m);
    }
    IrBody *source = NEW(unit->arena, IrBody);
    source->synthetic = SYNTHETIC_METHOD_EXPR;
    source->captures[source->capture_count++] = ref.shaped;
    IrType *f = ref.shaped->type;
    int skip = 1;
    if (ref.dict) {
        source->captures[source->capture_count++] = ref.dict;
        skip = 2;
    }
    source->implicits = sel->path;
    source->implicit_count = sel->path_len - 1;
    source->needs_deref = needs_deref;
    source->needs_addr = needs_addr;
    IrType **params = NEW_ARRAY(unit->arena, IrType *, f->param_count);
    params[0] = receiver;
    for (int i = skip; i < f->param_count; i++)
        params[i - skip + 1] = f->params[i];
    IrType *type =
        ir_type_func(unit, NULL, params, f->param_count - skip + 1, f->results, f->result_count, f->is_variadic);
    return synthetic_closure(r, e->pos, type, source, false);
}

// ---- instantiated functions (writer.funcInst)

typedef struct FuncInstance {
    IrFunc *wrapper; // NULL when type arguments depend on ours
    IrFunc *shaped;
    IrNode *dict;
} FuncInstance;

static FuncInstance read_func_instance(Reader *r, IrPos pos, Object *function, const TypeList *list)
{
    IrUnit *unit = r->unit;
    IrType **targs = NEW_ARRAY(unit->arena, IrType *, list->len);
    bool dynamic = false;
    for (int i = 0; i < list->len; i++) {
        dynamic |= type_is_derived(unit, list->at[i]);
        targs[i] = read_type(r, list->at[i]);
    }
    FuncInstance instance = {0};
    if (!dynamic)
        instance.wrapper = read_func_object(unit, function, targs, list->len, false);
    instance.shaped = read_func_object(unit, function, targs, list->len, true);
    int word = dynamic ? subdictionary_word(r, function, (TypeList *)(uintptr_t)list) : 0;
    IrDict *dict = dynamic || !instance.wrapper ? NULL : instance.wrapper->dict;
    instance.dict = dictionary_argument(r, pos, dynamic, word, dict, instance.shaped->type->params[0]);
    return instance;
}

IrNode *read_func_instance_value(Reader *r, Pos pos, Object *function, const TypeList *targs)
{
    FuncInstance instance = read_func_instance(r, read_pos(r, pos), function, targs);
    if (instance.wrapper)
        return &instance.wrapper->name->node;
    return curry(r, pos, false, &instance.shaped->name->node, instance.dict, NULL);
}

// ---- calls in the source

typedef struct CallTargets {
    Signature *signature;
    bool has_dots;
} CallTargets;

static Type *parameter_type(void *context, int i)
{
    CallTargets *t = context;
    ObjectVec *params = &t->signature->params->vars;
    if (t->signature->is_variadic && !t->has_dots && i >= params->len - 1) {
        Type *last = types_unalias(params->data[params->len - 1]->type);
        return last->kind == TYPE_SLICE ? ((Slice *)last)->element : last;
    }
    return params->data[i]->type;
}

static void prepend_argument(IrUnit *unit, IrList **args, IrNode *n) { ir_append(unit, args, n); }

static IrNode *read_function_call(Reader *r, CallExpr *e)
{
    IrUnit *unit = r->unit;
    IrList *args = NULL;
    IrNode *fun = NULL;
    Expr *callee = unparen(e->fun);
    Expr *inner = callee->kind == NODE_INDEX_EXPR ? unparen(((IndexExpr *)callee)->x) : callee;
    SelectorExpr *selector = inner->kind == NODE_SELECTOR_EXPR ? (SelectorExpr *)inner : NULL;
    Instance *instance;
    Object *object;
    if (selector && selector->selection && selector->selection->kind == SELECT_METHOD_VALUE) {
        Type *type;
        IrNode *receiver = read_receiver(r, selector, selector->selection, &type);
        MethodRef ref = read_method_ref(r, selector, type, selector->selection);
        IrNode *method = ref.shaped;
        if (receiver->type->kind == KIND_INTERFACE && method->op == OMETHEXPR) {
            fun = ir_dot_method(unit, method->pos, receiver, method->field, true);
        } else {
            if (receiver->type->kind == KIND_INTERFACE && unit->detail > 0 && unit->report)
                unit->report(unit, method->pos, "imprecise interface call");
            fun = method;
            prepend_argument(unit, &args, receiver);
        }
        if (ref.dict)
            prepend_argument(unit, &args, ref.dict);
    } else if ((object = denoted_object(callee, &instance)) && object->kind == OBJECT_FUNC && instance &&
               instance->type_args && instance->type_args->len) {
        FuncInstance f = read_func_instance(r, read_pos(r, callee->pos), object, instance->type_args);
        fun = &f.shaped->name->node;
        prepend_argument(unit, &args, f.dict);
    } else {
        fun = read_expr(r, callee);
    }
    Type *core = types_core(expr_type(e->fun));
    invariant(core && core->kind == TYPE_SIGNATURE);
    CallTargets targets = {(Signature *)core, e->has_dots};
    IrPos pos = read_pos(r, e->pos);
    ir_append_list(unit, &args, read_multi(r, pos, parameter_type, &targets, e->args.data, e->args.len));
    return make_call(unit, r->curfn, pos, fun, args, e->has_dots);
}

// ---- built-in functions

static IrList *read_exprs(Reader *r, Expr **exprs, int count)
{
    IrList *list = NULL;
    for (int i = 0; i < count; i++)
        ir_append(r->unit, &list, read_expr(r, exprs[i]));
    return list;
}

// What run-time support of slices and maps needs: a slice's element type, else the type itself.
static void note_element_word(Reader *r, Type *t)
{
    Type *core = t ? types_core(t) : NULL;
    type_word(r, core && core->kind == TYPE_SLICE ? ((Slice *)core)->element : t);
}

static IrNode *read_make(Reader *r, CallExpr *e, IrPos pos)
{
    IrUnit *unit = r->unit;
    IrType *t = read_expr_type(r, NULL, e->args.data[0])->type;
    IrList *extra = read_exprs(r, e->args.data + 1, e->args.len - 1);
    note_element_word(r, expr_type((Expr *)e));
    IrNode *n = ir_new(unit, OMAKESLICE, pos);
    n->type = t;
    for (int i = 0; i < ir_len(extra); i++)
        if (extra->at[i]->op == OLITERAL && extra->at[i]->type->kind != KIND_INT &&
            (extra->at[i]->type->is_untyped || extra->at[i]->type->kind == KIND_UINT ))
            extra->at[i] = assign_convert(unit, pos, extra->at[i], extra->at[i]->type);
    n->x = ir_len(extra) > 0 ? extra->at[0] : NULL;
    n->y = ir_len(extra) > 1 ? extra->at[1] : NULL;
    if (t->kind == KIND_MAP || t->kind == KIND_CHAN) {
        n->op = t->kind == KIND_MAP ? OMAKEMAP : OMAKECHAN;
        if (!n->x)
            n->x = ir_literal(unit, pos, unit->untyped_int, const_int64(unit->arena, 0));
    }
    return n;
}

static IrNode *read_new(Reader *r, CallExpr *e, IrPos pos)
{
    IrUnit *unit = r->unit;
    Expr *arg = e->args.data[0];
    if (arg->mode != MODE_TYPE) { // new(value): the address of a copy
        IrNode *x = read_expr(r, arg);
        IrList *init = NULL;
        IrNode *tmp = temp_copy(r, pos, x, &init);
        IrNode *n = ir_addr(unit, pos, tmp);
        n->init = init;
        return n;
    }
    IrNode *type = read_expr_type(r, NULL, arg);
    return ir_new1(unit, ONEW, pos, ir_type_pointer(unit, type->type), type);
}

static IrNode *uintptr_literal(IrUnit *unit, IrPos pos, int64_t value)
{
    return ir_literal(unit, pos, unit->basic[KIND_UINTPTR], const_int64(unit->arena, value));
}

static IrNode *read_offsetof(Reader *r, CallExpr *e, IrPos pos)
{
    IrUnit *unit = r->unit;
    SelectorExpr *s = (SelectorExpr *)unparen(e->args.data[0]);
    IrType *t = read_type(r, deref_type(expr_type(s->x)));
    int64_t offset = 0;
    for (int i = 0; i < s->selection->path_len; i++) {
        if (t->kind == KIND_POINTER)
            t = t->element;
        ir_type_layout(unit, t);
        IrField *f = &t->underlying->fields[s->selection->path[i]];
        offset += f->offset_bytes;
        t = f->type;
    }
    return uintptr_literal(unit, pos, offset);
}

static IrNode *read_append(Reader *r, CallExpr *e, IrPos pos)
{
    IrUnit *unit = r->unit;
    CallTargets targets = {(Signature *)types_core(expr_type(e->fun)), e->has_dots};
    IrNode *n = ir_new(unit, OAPPEND, pos);
    n->list = read_multi(r, pos, parameter_type, &targets, e->args.data, e->args.len);
    n->type = n->list->at[0]->type;
    note_element_word(r, expr_type((Expr *)e));
    n->is_ddd = e->has_dots;
    if (n->is_ddd) {
        IrNode *more = n->list->at[1];
        if (more->op == OCONVNOP && more->is_implicit)
            n->list->at[1] = more->x;
    } else {
        IrType *element = n->type->underlying->element;
        for (int i = 1; i < ir_len(n->list); i++)
            n->list->at[i] = assign_convert(unit, pos, n->list->at[i], element);
    }
    return n;
}

static IrNode *binary_builtin(IrUnit *unit, IrOp op, IrPos pos, IrType *t, IrList *args)
{
    return ir_new2(unit, op, pos, t, args->at[0], args->at[1]);
}

static IrType *complex_part(IrUnit *unit, IrType *t)
{
    return unit->basic[t->kind == KIND_COMPLEX64 ? KIND_FLOAT32 : KIND_FLOAT64];
}

static IrNode *read_builtin_call(Reader *r, CallExpr *e, BuiltinId id)
{
    IrUnit *unit = r->unit;
    IrPos pos = read_pos(r, e->pos);
    switch (id) {
    case BUILTIN_MAKE: return read_make(r, e, pos);
    case BUILTIN_NEW: return read_new(r, e, pos);
    case BUILTIN_UNSAFE_SIZEOF:
        return uintptr_literal(unit, pos, ir_type_size(unit, read_type(r, expr_type(e->args.data[0]))));
    case BUILTIN_UNSAFE_ALIGNOF: {
        IrType *t = read_type(r, expr_type(e->args.data[0]));
        ir_type_layout(unit, t);
        return uintptr_literal(unit, pos, t->align_bytes);
    }
    case BUILTIN_UNSAFE_OFFSETOF: return read_offsetof(r, e, pos);
    case BUILTIN_APPEND: return read_append(r, e, pos);
    default: break;
    }
    Type *sig = expr_type(e->fun);
    Type *core = sig ? types_core(sig) : NULL;
    IrList *args;
    if (core && core->kind == TYPE_SIGNATURE) {
        CallTargets targets = {(Signature *)core, e->has_dots};
        args = read_multi(r, pos, parameter_type, &targets, e->args.data, e->args.len);
    } else {
        args = read_exprs(r, e->args.data, e->args.len);
    }
    IrNode *first = ir_len(args) ? args->at[0] : NULL;
    IrType *result = e->type && e->mode != MODE_NO_VALUE && types_unalias(e->type)->kind != TYPE_TUPLE
                         ? read_type(r, e->type)
                         : NULL;
    IrType *int_type = unit->basic[KIND_INT];
    IrNode *n;
    switch (id) {
    case BUILTIN_CAP: return ir_new1(unit, OCAP, pos, int_type, first);
    case BUILTIN_LEN: return ir_new1(unit, OLEN, pos, int_type, first);
    case BUILTIN_CLEAR: return ir_new1(unit, OCLEAR, pos, NULL, first);
    case BUILTIN_CLOSE: return ir_new1(unit, OCLOSE, pos, NULL, first);
    case BUILTIN_COMPLEX:
        return binary_builtin(unit, OCOMPLEX, pos,
                              unit->basic[first->type->kind == KIND_FLOAT32 ? KIND_COMPLEX64 : KIND_COMPLEX128], args);
    case BUILTIN_COPY:
        note_element_word(r, expr_type(e->args.data[0]));
        return binary_builtin(unit, OCOPY, pos, int_type, args);
    case BUILTIN_REAL: return ir_new1(unit, OREAL, pos, complex_part(unit, first->type), first);
    case BUILTIN_IMAG: return ir_new1(unit, OIMAG, pos, complex_part(unit, first->type), first);
    case BUILTIN_PANIC: return ir_new1(unit, OPANIC, pos, NULL, assign_convert(unit, pos, first, unit->basic[KIND_INTERFACE]));
    case BUILTIN_RECOVER:
        n = ir_new(unit, ORECOVER, pos);
        n->type = unit->basic[KIND_INTERFACE];
        return n;
    case BUILTIN_UNSAFE_ADD: return binary_builtin(unit, OUNSAFEADD, pos, unit->basic[KIND_UNSAFE_POINTER], args);
    case BUILTIN_UNSAFE_SLICE:
        note_element_word(r, expr_type((Expr *)e));
        return binary_builtin(unit, OUNSAFESLICE, pos, ir_type_slice(unit, first->type->underlying->element), args);
    case BUILTIN_UNSAFE_STRING: return binary_builtin(unit, OUNSAFESTRING, pos, unit->basic[KIND_STRING], args);
    case BUILTIN_UNSAFE_SLICE_DATA:
        return ir_new1(unit, OUNSAFESLICEDATA, pos, ir_type_pointer(unit, first->type->underlying->element), first);
    case BUILTIN_UNSAFE_STRING_DATA:
        return ir_new1(unit, OUNSAFESTRINGDATA, pos, ir_type_pointer(unit, unit->byte_type), first);
    case BUILTIN_MIN: case BUILTIN_MAX: n = ir_new(unit, id == BUILTIN_MIN ? OMIN : OMAX, pos); break;
    case BUILTIN_DELETE:
        type_word(r, expr_type(e->args.data[0]));
        n = ir_new(unit, ODELETE, pos);
        break;
    case BUILTIN_PRINT: n = ir_new(unit, OPRINT, pos); break;
    case BUILTIN_PRINTLN: n = ir_new(unit, OPRINTLN, pos); break;
    default: unreachable("built-in %d", id);
    }
    n->list = args;
    n->type = id == BUILTIN_MIN || id == BUILTIN_MAX ? (result ? result : first->type) : NULL;
    return n;
}

IrNode *read_call(Reader *r, CallExpr *e)
{
    Expr *fun = unparen(e->fun);
    if (fun->mode == MODE_TYPE)
        return explicit_convert(r, fun->type, e->args.data[0]);
    if (fun->mode == MODE_BUILTIN) {
        Instance *instance;
        Object *builtin = denoted_object(fun, &instance);
        return read_builtin_call(r, e, builtin->builtin);
    }
    return read_function_call(r, e);
}

// ---- go and defer: the call becomes one without arguments or results, of a closure that holds them
// (typecheck.normalizeGoDeferCall)

typedef struct Hoist {
    IrUnit *unit;
    VEC(IrNode **) places;
} Hoist;

static void hoist_argument(Hoist *h, IrNode **place)
{
    IrNode *arg = *place;
    if (!arg)
        return;
    switch (arg->op) {
    case OLITERAL: case ONIL: case OMETHEXPR: case ONEW: return;
    case ONAME:
        if (ir_name(arg)->class == CLASS_FUNC)
            return;
        break;
    case OADDR:
        if (arg->x->op == OLINKSYMOFFSET)
            return;
        break;
    case OCONVNOP:
        if (arg->type->kind == KIND_UINTPTR && arg->x->type->kind == KIND_UNSAFE_POINTER) {
            hoist_argument(h, &arg->x);
            return;
        }
        break;
    case OARRAYLIT: case OSLICELIT: case OSTRUCTLIT:
        for (int i = 0; i < ir_len(arg->list); i++) {
            IrNode *e = arg->list->at[i];
            if (e->op == OKEY)
                hoist_argument(h, &e->y);
            else if (e->op == OSTRUCTKEY)
                hoist_argument(h, &e->x);
            else
                hoist_argument(h, &arg->list->at[i]);
        }
        return;
    default: break;
    }
    vec_push(h->unit->arena, &h->places, place);
}

static void hoist_arguments(Hoist *h, IrList *args)
{
    for (int i = 0; i < ir_len(args); i++)
        hoist_argument(h, &args->at[i]);
}

static bool is_plain_call(const IrNode *call)
{
    if (call->op != OCALLFUNC)
        return false;
    IrType *f = call->x->type->underlying ? call->x->type->underlying : call->x->type;
    return f->param_count + f->result_count == 0;
}

IrNode *go_defer(Reader *r, IrOp op, IrPos pos, IrNode *call)
{
    IrUnit *unit = r->unit;
    IrNode *stmt = ir_new(unit, op, pos);
    stmt->init = call->init;
    call->init = NULL;
    if (is_plain_call(call)) {
        call->is_go_defer = true;
        stmt->x = call;
        return stmt;
    }
    IrType *nothing = ir_type_func(unit, NULL, NULL, 0, NULL, 0, false);
    IrFunc *wrapper = ir_closure_func(unit, pos, pos, op, nothing, r->curfn, 0);
    wrapper->is_wrapper = true;
    Hoist h = {.unit = unit};
    switch (call->op) {
    case OCALLFUNC: {
        IrName *callee = ir_static_callee(call->x);
        wrapper->wrapped = callee ? ir_func_of(callee) : NULL;
        hoist_argument(&h, &call->x);
        hoist_arguments(&h, call->list);
        break;
    }
    case OCALLINTER:
        vec_push(unit->arena, &h.places, &call->x->x);
        hoist_arguments(&h, call->list);
        break;
    case OCOPY: hoist_argument(&h, &call->x); hoist_argument(&h, &call->y); break;
    case OCLEAR: case OCLOSE: case OPANIC: hoist_argument(&h, &call->x); break;
    case ORECOVER: break;
    default: hoist_arguments(&h, call->list); break;
    }
    if (h.places.len) {
        IrNode *as = ir_new(unit, OAS2, pos);
        for (int i = 0; i < h.places.len; i++) {
            IrNode *arg = *h.places.data[i];
            IrPos arg_pos = ir_has_unique_pos(arg) ? arg->pos : pos;
            IrName *tmp = ir_temp(unit, arg_pos, r->curfn, arg->type);
            ir_append(unit, &stmt->init, ir_new1(unit, ODCL, arg_pos, NULL, &tmp->node));
            tmp->definition = as;
            ir_append(unit, &as->list, &tmp->node);
            ir_append(unit, &as->list2, arg);
            *h.places.data[i] = &ir_closure_var(unit, arg_pos, wrapper, tmp)->node;
        }
        ir_append(unit, &stmt->init, as);
        if (call->op == OCALLINTER) {
            IrNode *iface = as->list->at[0];
            IrNode *tab = ir_new1(unit, OITAB, iface->pos, ir_type_pointer(unit, unit->basic[KIND_UINTPTR]), iface);
            ir_append(unit, &stmt->init, ir_new1(unit, OCHECKNIL, pos, NULL, tab));
        }
    }
    ir_append(unit, &wrapper->body, call);
    IrBody *source = NEW(unit->arena, IrBody); // never read again: go and defer calls are not inlined
    source->package = r->package;
    wrapper->source = source;
    IrNode *outer = ir_new(unit, OCALLFUNC, call->pos);
    outer->x = wrapper->closure;
    outer->is_go_defer = true;
    stmt->x = outer;
    return stmt;
}

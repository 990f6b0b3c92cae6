// Costs, candidates and the inlining of calls (cmd/compile/internal/inline/inl.go, interleaved.go).

#include "internal.h"

#include <stdlib.h>
#include <string.h>

enum {
    MAX_BUDGET = 80,             // inlineMaxBudget: cost up to which a function is inlinable
    EXTRA_CALL_COST = 57,        // a call that stays a call
    PARAM_CALL_COST = 17,        // a call of a function parameter or captured function
    EXTRA_PANIC_COST = 1,
    BIG_FUNCTION_NODES = 5000,   // from there on, only very cheap calls are inlined into it
    BIG_FUNCTION_MAX_COST = 20,
    CLOSURE_CALLED_ONCE_COST = 10 * MAX_BUDGET,
    CLOSURE_COST = 15,
};

static void say(IrUnit *unit, IrPos pos, const char *format, ...) __attribute__((format(printf, 3, 4)));

static void say(IrUnit *unit, IrPos pos, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    ir_vreport(unit, pos, format, arguments);
    va_end(arguments);
}

static const char *package_path(const IrName *name) { return name->package ? name->package->path->text : ""; }

// ---- intrinsics

typedef struct Intrinsic {
    const char *package, *function;
} Intrinsic;

static int compare_intrinsics(const void *a, const void *b)
{
    const Intrinsic *x = a, *y = b;
    int order = strcmp(x->package, y->package);
    return order ? order : strcmp(x->function, y->function);
}

static bool is_intrinsic_name(const IrName *name)
{
    static const Intrinsic rows[] = {
#define INTRINSIC(package, function) {package, function},
#include "intrinsics.def"
#undef INTRINSIC
    };
    Intrinsic wanted = {package_path(name), name->name->text};
    return bsearch(&wanted, rows, sizeof rows / sizeof *rows, sizeof *rows, compare_intrinsics) != NULL;
}

bool inline_is_intrinsic(IrUnit *unit, const IrNode *call)
{
    (void)unit;
    IrName *name = call->x ? ir_static_callee(call->x) : NULL;
    if (!name || call->x->op == OCLOSURE)
        return false;
    return is_intrinsic_name(name);
}

// ---- cost of a body

typedef struct Cost {
    IrUnit *unit;
    IrFunc *fn;
    bool is_big;
    int budget, max_budget;
    const char *reason;
} Cost;

static bool is_cheap_call(IrNode *call)
{
    IrName *name = ir_static_callee(call->x);
    if (!name || call->x->op == OCLOSURE)
        return false;
    const char *path = package_path(name), *fn = name->name->text;
    if (call->x->op == ONAME) {
        if (strcmp(path, "internal/abi") == 0)
            return strcmp(fn, "NoEscape") == 0 || strncmp(fn, "EscapeNonString[", 16) == 0;
        if (strcmp(path, "internal/byteorder") == 0) {
            const char *p = fn + 2;
            if (strncmp(fn, "LE", 2) != 0 && strncmp(fn, "BE", 2) != 0)
                return false;
            if (strncmp(p, "Put", 3) == 0)
                p += 3;
            else if (strncmp(p, "Append", 6) == 0)
                p += 6;
            return strcmp(p, "Uint64") == 0 || strcmp(p, "Uint32") == 0 || strcmp(p, "Uint16") == 0;
        }
        return strcmp(fn, "panicrangestate") == 0 && name->is_builtin_runtime;
    }
    if (strcmp(path, "runtime") == 0)
        return strcmp(fn, "heapBits.nextArena") == 0;
    if (strcmp(path, "encoding/binary") != 0)
        return false;
    const char *p = strncmp(fn, "littleEndian.", 13) == 0 ? fn + 13 : strncmp(fn, "bigEndian.", 10) == 0 ? fn + 10 : NULL;
    if (!p)
        return false;
    if (strncmp(p, "Put", 3) == 0)
        p += 3;
    else if (strncmp(p, "Append", 6) == 0)
        p += 6;
    return strcmp(p, "Uint64") == 0 || strcmp(p, "Uint32") == 0 || strcmp(p, "Uint16") == 0;
}

static void can_inline(IrUnit *unit, IrFunc *fn);
static IrFunc *callee_of(IrUnit *unit, IrFunc *caller, IrNode *fun, bool resolve_only);
static bool call_ok(IrUnit *unit, IrFunc *caller, IrNode *call, IrFunc *callee, bool big_caller, bool called_once, bool log);

static bool cost_node(IrNode *n, void *context);

static bool cost_list(IrList *list, Cost *c)
{
    for (int i = 0; i < ir_len(list); i++)
        if (cost_node(list->at[i], c))
            return true;
    return false;
}

static int call_cost(const IrUnit *unit) { return unit->compiler.cheap_calls ? 1 : EXTRA_CALL_COST; }

// True when the function cannot be inlined because of the call; else takes its extra cost.
static bool cost_call(Cost *c, IrNode *n)
{
    IrName *name = ir_name(n->x);
    if (name && name->class == CLASS_FUNC) {
        const char *path = package_path(name), *fn = name->name->text;
        if (strcmp(path, "internal/runtime/sys") == 0 && (strcmp(fn, "GetCallerPC") == 0 || strcmp(fn, "GetCallerSP") == 0)) {
            c->reason = arena_format(c->unit->arena, "call to %s", fn);
            return true;
        }
        if (name->is_builtin_runtime && strcmp(fn, "deferrangefunc") == 0) {
            c->reason = "defer call in range func";
            return true;
        }
    }
    if (is_cheap_call(n) || inline_is_intrinsic(c->unit, n))
        return false;
    IrFunc *callee = callee_of(c->unit, c->fn, n->x, false);
    if (callee && callee->inl && ir_has_inline_body(c->unit, callee) && call_ok(c->unit, c->fn, n, callee, c->is_big, false, false)) {
        c->budget -= callee->inl->cost;
        return false;
    }
    bool is_param = name && (name->class == CLASS_PARAM || (name->class == CLASS_AUTO_HEAP && name->is_closure_var));
    c->budget -= is_param ? PARAM_CALL_COST : call_cost(c->unit);
    return false;
}

static bool is_zero_literal(const IrNode *n)
{
    int64_t v;
    return n && ir_int_value(n, &v) && v == 0;
}

static bool cost_node(IrNode *n, void *context)
{
    Cost *c = context;
    if (!n)
        return false;
    switch (n->op) {
    case OCALLFUNC:
        if (cost_call(c, n))
            return true;
        break;
    case OCALL: case OCALLINTER: c->budget -= call_cost(c->unit); break;
    case OPANIC:
        if (n->x->op == OCONVIFACE && n->x->is_implicit)
            c->budget++;
        c->budget -= EXTRA_PANIC_COST;
        break;
    case ORECOVER: c->reason = "call to recover"; return true;
    case OCLOSURE: c->budget -= CLOSURE_COST; break;
    case OGO: case ODEFER: case OTAILCALL:
        c->reason = arena_format(c->unit->arena, "unhandled op %s", ir_op_name(n->op));
        return true;
    case OADDR:
        if ((n->x->op == ODOT || n->x->op == ODOTPTR) && n->x->x->op == ONAME && n->x->field->offset_bytes == 0)
            c->budget += 2;
        break;
    case ODEREF: {
        IrNode *p = n->x;
        while (p->op == OCONVNOP)
            p = p->x;
        if (p->op == OADDR)
            c->budget++;
        break;
    }
    case OCONVNOP: c->budget++; break;
    case OFALL: case OTYPE: return false;
    case OIF:
        if (n->x->op == OLITERAL && const_kind(n->x->value) == CONST_BOOL)
            return cost_list(n->init, c) || cost_list(const_bool_value(n->x->value) ? n->body : n->list2, c);
        break;
    case OBLOCK: c->budget++; break;
    case OMETHVALUE: case OSLICELIT: c->budget--; break;
    case OMETHEXPR: c->budget++; break;
    case OAS2:
        if (ir_len(n->list2) && ir_len(n->list2->at[0]->init) == 1) {
            IrOp op = n->list2->at[0]->init->at[0]->op;
            if (op == OAS2 || op == OAS2FUNC || op == OAS2MAPR || op == OAS2RECV || op == OAS2DOTTYPE)
                c->budget += 4 * ir_len(n->list) + 1;
        }
        break;
    case OSLICE: case OSLICEARR: case OSLICESTR: case OSLICE3: case OSLICE3ARR:
        if (is_zero_literal(n->y))
            c->budget++;
        if (n->z && n->z->op == OLEN && n->z->x == n->x)
            c->budget += 2;
        break;
    default: break;
    }
    c->budget--;
    if (c->budget < 0 && c->unit->detail < 2) {
        c->reason = "too expensive";
        return true;
    }
    return ir_each_child(n, cost_node, c);
}

// As it is before anything is inlined in it.
static bool is_big(IrUnit *unit, IrFunc *fn)
{
    if (!fn->is_size_known) {
        ir_find_facts(unit, fn);
        fn->is_big = fn->size + 1 >= BIG_FUNCTION_NODES; // the function itself counts
        fn->is_size_known = true;
    }
    return fn->is_big;
}

static const char *impossible(IrUnit *unit, IrFunc *fn)
{
    if (fn->pragma & PRAGMA_NOINLINE)
        return "marked go:noinline";
    if (unit->compiler.checkptr && fn->pragma & PRAGMA_NOCHECKPTR)
        return "marked go:nocheckptr";
    if (fn->pragma & PRAGMA_CGO_UNSAFE_ARGS)
        return "marked go:cgo_unsafe_args";
    if (fn->pragma & PRAGMA_UINTPTR_KEEP_ALIVE)
        return "marked as having a keep-alive uintptr argument";
    if (fn->pragma & PRAGMA_UINTPTR_ESCAPES)
        return "marked as having an escaping uintptr argument";
    if (fn->pragma & PRAGMA_YESWRITEBARRIERREC)
        return "marked go:yeswritebarrierrec";
    if (!ir_len(fn->body) && !ir_has_inline_body(unit, fn))
        return "no function body";
    return NULL;
}

typedef struct ReturnCount {
    int count;
} ReturnCount;

static bool count_return(IrNode *n, void *context)
{
    if (n->op == ORETURN)
        ((ReturnCount *)context)->count += ir_len(n->list) ? 1 : 2;
    return false;
}

// Results can be declared where they are assigned when there is one return with values and no named result.
static bool can_delay_results(IrFunc *fn)
{
    ReturnCount returns = {0};
    ir_any_list(fn->body, count_return, &returns);
    if (returns.count != 1)
        return false;
    for (int i = 0; i < fn->dcl.len; i++) {
        IrName *n = fn->dcl.data[i];
        if (n->class == CLASS_PARAM_OUT && n->name->text[0] != '~')
            return false;
    }
    return true;
}

static void can_inline(IrUnit *unit, IrFunc *fn)
{
    const char *reason = impossible(unit, fn);
    if (!reason) {
        if (fn->inlinability_checked)
            return;
        Cost c = {.unit = unit, .fn = fn, .is_big = is_big(unit, fn)};
        c.budget = c.max_budget = fn->closure_parent ? CLOSURE_CALLED_ONCE_COST : MAX_BUDGET;
        bool hairy = cost_list(fn->body, &c);
        if (!hairy && c.budget < 0) {
            hairy = true;
            c.reason = arena_format(unit->arena, "function too complex: cost %d exceeds budget %d", c.max_budget - c.budget, c.max_budget);
        }
        fn->inlinability_checked = true;
        if (!hairy) {
            fn->inl = NEW(unit->arena, IrInline);
            fn->inl->cost = c.max_budget - c.budget;
            fn->inl->have_dcl = true;
            fn->inl->dcl = fn->dcl;
            fn->inl->can_delay_results = can_delay_results(fn);
            if (unit->detail > 1)
                say(unit, fn->pos, "can inline %s with cost %d as: %s { %s }", ir_trim_inline_hash(unit, ir_func_text(unit, fn)), fn->inl->cost,
                    inline_func_signature(unit, fn), ir_list_text(unit, fn->body, "; "));
            else
                say(unit, fn->pos, "can inline %s", ir_trim_inline_hash(unit, ir_func_text(unit, fn)));
            return;
        }
        reason = c.reason;
    }
    if (unit->detail > 1)
        say(unit, fn->pos, "cannot inline %s: %s", ir_func_text(unit, fn), reason);
}

const char *inline_func_signature(IrUnit *unit, IrFunc *fn)
{
    // As a method's type prints: method(R) func(…)
    if (!fn->receiver_type)
        return ir_type_text(unit, fn->type);
    return ir_type_text(unit, ir_type_func(unit, fn->receiver_type, fn->type->params, fn->type->param_count, fn->type->results,
                                           fn->type->result_count, fn->type->is_variadic));
}

static void can_inline_batch(IrUnit *unit, IrFunc **batch, int count, bool recursive, void *context)
{
    (void)recursive, (void)context;
    for (int i = 0; i < count; i++) {
        ir_prefetch_next(batch, i, count);
        can_inline(unit, batch[i]);
    }
}

// ---- which function a call calls, and whether it may be inlined there

static IrFunc *callee_of(IrUnit *unit, IrFunc *caller, IrNode *fun, bool resolve_only)
{
    fun = ir_static_value(unit, fun);
    switch (fun->op) {
    case OMETHEXPR: {
        IrFunc *fn = fun->field->fn;
        // A promoted method's wrapper is not the method.
        if (!fn || !fn->receiver_type || !ir_type_identical(fn->receiver_type, fun->x->type))
            return NULL;
        return fn;
    }
    case ONAME: return ir_func_of(ir_name(fun));
    case OCLOSURE: {
        IrFunc *c = fun->fn;
        if (c->closure_vars.len && c->closure_vars.data[0]->outer->curfn != caller)
            return NULL;
        if (!resolve_only)
            can_inline(unit, c);
        return c;
    }
    default: return NULL;
    }
}

static bool same_place(IrPos a, IrPos b) { return pos_equal(a.pos, b.pos) && a.is_autogenerated == b.is_autogenerated; }

// cmd/internal/objabi/pkgspecial.go.
static bool is_runtime_package(const char *path)
{
    static const char *const others[] = {"internal/abi", "internal/bytealg", "internal/byteorder", "internal/chacha8rand", "internal/coverage/rtcov",
                                         "internal/cpu", "internal/goarch", "internal/godebugs", "internal/goexperiment", "internal/goos",
                                         "internal/profilerecord", "internal/strconv", "internal/stringslite", "runtime"};
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        if (strcmp(path, others[i]) == 0)
            return true;
    return strncmp(path, "internal/runtime/", strlen("internal/runtime/")) == 0;
}

static bool call_ok(IrUnit *unit, IrFunc *caller, IrNode *call, IrFunc *callee, bool big_caller, bool called_once, bool log)
{
    if (!callee->inl)
        return false;
    int max = big_caller ? BIG_FUNCTION_MAX_COST : MAX_BUDGET;
    if (callee->closure_parent) {
        max *= 2;
        if (called_once && max < CLOSURE_CALLED_ONCE_COST)
            max = CLOSURE_CALLED_ONCE_COST;
    }
    if (callee->inl->cost > max)
        return false;
    if (unit->compiler.checkptr && is_runtime_package(package_path(callee->name)))
        return false; // it is compiled without the checks
    // The same call inside itself, or the same function up the tree, ends the recursion.
    for (int i = call->pos.inline_index; i >= 0; i = unit->inline_tree.data[i].parent)
        if (same_place(unit->inline_tree.data[i].pos, call->pos))
            return false;
    for (int i = call->pos.inline_index; i >= 0; i = unit->inline_tree.data[i].parent)
        if (unit->inline_tree.data[i].function == callee->name) {
            if (log && unit->detail > 1)
                say(unit, call->pos, "cannot inline %s into %s: repeated recursive cycle", ir_func_text(unit, callee), caller->name->name->text);
            return false;
        }
    return true;
}

static bool may_inline(IrUnit *unit, IrNode *call)
{
    if (unit->compiler.no_inlining || call->op != OCALLFUNC || call->is_go_defer || call->no_inline)
        return false;
    IrName *name = ir_static_callee(call->x);
    if (unit->compiler.checkptr && name && strcmp(package_path(name), "reflect") == 0 &&
        (strcmp(name->name->text, "Value.UnsafeAddr") == 0 || strcmp(name->name->text, "Value.Pointer") == 0))
        return false;
    if (name && call->x->op != OCLOSURE && strcmp(package_path(name), "internal/abi") == 0 && strncmp(name->name->text, "EscapeNonString[", 16) == 0)
        return false;
    return !inline_is_intrinsic(unit, call);
}

static void new_instances(IrUnit *unit, IrFuncVec *list)
{
    // Instances first met here were compiled elsewhere: they are only costed, and silently. Their bodies are not kept, so
    // escape analysis knows nothing of what they do with their arguments.
    int detail = unit->detail;
    unit->detail = 0;
    if (!unit->compiler.no_inlining)
        ir_visit_bottom_up(unit, list, can_inline_batch, NULL);
    unit->detail = detail;
    for (int i = 0; i < list->len; i++) {
        list->data[i]->body = NULL;
        ir_body_changed(list->data[i]);
    }
}

static bool inline_call(IrUnit *unit, IrFunc *caller, IrNode *call, IrFunc *fn, bool big_caller, bool called_once)
{
    if (!call_ok(unit, caller, call, fn, big_caller, called_once, true))
        return false;
    int index = unit->inline_tree.len, parent = call->pos.inline_index;
    int depth = parent >= 0 ? unit->inline_tree.data[parent].depth + 1 : 1;
    if (index >= LIMIT_INLINED_CALLS || depth > LIMIT_INLINING_DEPTH) {
        if (!unit->is_inlining_limited && unit->diagnostics)
            diagnostics_add(unit->diagnostics, DIAGNOSTIC_UNSUPPORTED, call->pos.pos, true, "more than %d inlined calls, or %d inside each other",
                            LIMIT_INLINED_CALLS, LIMIT_INLINING_DEPTH);
        unit->is_inlining_limited = true;
        return false;
    }
    vec_push(unit->arena, &unit->inline_tree, (InlineCall){.parent = parent, .depth = depth, .pos = call->pos, .function = fn->name});
    say(unit, call->pos, "inlining call to %s", ir_trim_inline_hash(unit, ir_func_text(unit, fn)));
    ir_inline_body(unit, caller, call, fn, index, new_instances);
    return true;
}

// ---- the calls of one function, each replaced where it is (interleaved.go)

typedef struct Site {
    IrNode *call;     // an INLCALL once it is inlined
    IrFunc *resolved; // counted as a use
} Site;

typedef struct Caller {
    IrUnit *unit;
    IrFunc *fn;
    bool is_big;
    VEC(Site) sites;
    DevirtState *devirt;
} Caller;

// Calls that an inlined body brings along.
static bool mark(IrNode *n, void *context)
{
    Caller *c = context;
    if (n->is_site)
        return false;
    if (n->op == OTAILCALL) {
        n->x->no_inline = true;
        ir_each_child(n->x, mark, c);
        return false;
    }
    ir_each_child(n, mark, c);
    if (ir_make_site(n))
        vec_push(c->unit->arena, &c->sites, ((Site){n, NULL}));
    return false;
}

static int resolve(Caller *c, int i, IrFunc **callee)
{
    Site *site = &c->sites.data[i];
    IrNode *call = site->call;
    *callee = site->resolved;
    if (site->resolved)
        return site->resolved->use_count;
    if (call->op == OINLCALL)
        return -1;
    devirtualize_call(c->devirt, c->fn, call);
    if (!may_inline(c->unit, call))
        return 0;
    IrFunc *fn = callee_of(c->unit, c->fn, call->x, true);
    if (!fn)
        return 0;
    site->resolved = *callee = fn;
    return ++fn->use_count;
}

// The site two ahead, with what was allocated before its call: its operands, perhaps the closure it calls.
PREFETCHES prefetch_site(const Caller *c, int i)
{
    if (i + 2 >= c->sites.len)
        return;
    const Site *site = &c->sites.data[i + 2];
    prefetch_up_to(site[-1].call, site->call);
    if (site->resolved)
        ir_prefetch(site->resolved);
}

static bool edit(Caller *c, int i)
{
    IrNode *call = c->sites.data[i].call;
    if (call->op == OINLCALL)
        return false;
    IrFunc *callee;
    int count = resolve(c, i, &callee);
    if (count <= 0 || !may_inline(c->unit, call))
        return false;
    IrFunc *fn = callee_of(c->unit, c->fn, call->x, false);
    if (!fn || !fn->inl || !ir_has_inline_body(c->unit, fn))
        return false;
    if (!inline_call(c->unit, c->fn, call, fn, c->is_big, count == 1 && callee->closure_parent))
        return false;
    ir_body_changed(c->fn);
    ir_each_child(call, mark, c);
    devirtualize_inlined(c->devirt, c->fn, call);
    return true;
}

// What follows in functions whose calls are inlined, while they are in the processor's cache. The package's initializers wait
// for ir_static_init before their dead locals are dropped.
static void finish(IrUnit *unit, DeadLocals *dead, IrFunc *const *batch, int count)
{
    for (int i = 0; i < count; i++) {
        batch[i]->inline_state = NULL;
        batch[i]->is_inlined = true;
    }
    for (int i = 0; i < count; i++)
        unshare_loop_variables(unit, batch[i]);
    for (int i = 0; i < count; i++) {
        ir_prefetch_next(batch, i, count);
        if (!batch[i]->is_package_init)
            drop_dead_locals(dead, batch[i]);
    }
}

static Caller *new_caller(IrUnit *unit, IrFunc *fn, DevirtState *devirt)
{
    Caller *c = NEW(unit->arena, Caller);
    c->unit = unit;
    c->fn = fn;
    c->devirt = devirt;
    c->is_big = !unit->compiler.no_inlining && is_big(unit, fn);
    if (c->is_big && unit->detail > 1)
        say(unit, fn->pos, "function %s considered 'big'; reducing max cost of inlinees", ir_func_text(unit, fn));
    fn->inline_state = c;
    ir_find_facts(unit, fn);
    if (fn->call_count) {
        c->sites.data = NEW_ARRAY(unit->arena, Site, fn->call_count);
        c->sites.len = c->sites.cap = fn->call_count;
    }
    for (int i = 0; i < fn->call_count; i++)
        c->sites.data[i].call = fn->calls[i];
    return c;
}

// Callers come after the functions they call: what they inline is likely the syntax of this one.
PREFETCHES prefetch_body_to_inline(const IrFunc *fn)
{
    if (!fn->inl || !fn->object || !fn->object->declaration)
        return;
    prefetch_bytes(fn->object->declaration, PREFETCHED_BYTES / 2);
    prefetch_span(fn->object->declaration->checked_memory);
}

static void inline_batch(IrUnit *unit, IrFunc **batch, int count, bool recursive, void *context)
{
    (void)recursive;
    uintptr_t start = arena_position(unit->arena);
    prefetch_body_to_inline(batch[0]);
    for (bool done = false; !done;) {
        done = true;
        for (int f = 0; f < count; f++) {
            Caller *c = batch[f]->inline_state;
            if (!c)
                continue;
            for (int from = 0, to = c->sites.len; from < to;) {
                for (int i = from; i < to; i++) {
                    prefetch_site(c, i);
                    if (edit(c, i))
                        done = false;
                }
                from = to;
                to = c->sites.len;
                IrFunc *ignored;
                for (int i = from; i < to; i++)
                    resolve(c, i, &ignored);
            }
        }
    }
    finish(unit, context, batch, count);
    batch[0]->inlined_memory = (MemorySpan){start, arena_position(unit->arena)};
}

// A single function: method wrappers.
static void inline_one(IrUnit *unit, IrFunc *fn)
{
    Caller *c = new_caller(unit, fn, devirt_new(unit));
    for (bool done = false; !done;) {
        done = true;
        for (int i = 0; i < c->sites.len; i++)
            if (edit(c, i))
                done = false;
    }
}

void inline_unit(IrUnit *unit)
{
    if (!unit->compiler.no_inlining)
        ir_visit_bottom_up(unit, &unit->funcs, can_inline_batch, NULL);
    DevirtState *devirt = devirt_new(unit);
    // All calls get their sites before any is resolved: what was assigned to a variable is looked up across functions, and kept.
    for (int i = 0; i < unit->funcs.len; i++) {
        if (i + 4 < unit->funcs.len)
            ir_prefetch(unit->funcs.data[i + 4]);
        new_caller(unit, unit->funcs.data[i], devirt);
    }
    for (int i = 0; i < unit->funcs.len; i++) {
        Caller *c = unit->funcs.data[i]->inline_state;
        IrFunc *ignored;
        for (int k = 0; k < c->sites.len; k++) {
            prefetch_site(c, k);
            resolve(c, k, &ignored);
        }
    }
    DeadLocals *dead = dead_locals_new(unit);
    ir_visit_bottom_up(unit, &unit->funcs, inline_batch, dead);
    ir_make_wrappers(unit, inline_one);
    if (unit->detail >= 2)
        ir_make_abi_wrappers(unit);
    for (int i = 0; i < unit->funcs.len; i++) // closures that nothing refers to any more, and wrappers
        if (!unit->funcs.data[i]->is_inlined)
            finish(unit, dead, &unit->funcs.data[i], 1);
    ir_static_init(unit);
    for (int i = 0; i < unit->funcs.len; i++)
        if (unit->funcs.data[i]->is_package_init)
            drop_dead_locals(dead, unit->funcs.data[i]);
}

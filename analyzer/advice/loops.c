// Which allocations of a loop are made again in a later iteration. The compiler's loop depth says only that an expression
// stands in a loop; an error that is made on the way out is made once, however often the loop runs:
//
//     for _, x := range xs {
//         if x < 0 {
//             return fmt.Errorf("negative: %d", x) // once at most
//         }
//         out = append(out, &pair{x, x})           // in each iteration
//     }
//
// Statements are visited from the last to the first. For each one is known whether control, after it, can come to a
// further iteration of a loop around it; what that statement evaluates is allocated again if it can. Where the answer is
// not clear (a goto back) it is yes.

#include "internal.h"

#include <string.h>

typedef struct Target { // a statement that break or continue may leave
    struct Target *outer;
    const Atom *label;
    bool is_loop;
    bool after;         // is there a further iteration of a loop around it, once control is behind it?
    bool repeats_outer; // a jump out of it begins one
} Target;

typedef struct Walk {
    Adviser *a;
    Target *targets;       // the innermost
    int loop_count;        // around the statement
    Map labels;            // those behind the statement -> LABEL_ENDS or LABEL_REPEATS
    bool is_range_body;    // a function that is the body of a range-over-func loop
    bool repeats_at_false; // in such a one: does what called it stand in a loop itself?
} Walk;

enum { LABEL_ENDS = 1, LABEL_REPEATS = 2 };

// Is there a further iteration after control comes to n, if there is (after) one behind it? Notes the allocations in n.
static bool flow(Walk *w, IrNode *n, bool after);

static bool flow_list(Walk *w, IrList *list, bool after)
{
    for (int i = ir_len(list) - 1; i >= 0; i--)
        if (list->at[i])
            after = flow(w, list->at[i], after);
    return after;
}

// ---- allocations

static void note(const Walk *w, const IrNode *n, bool repeats)
{
    EscapeSite *site = map_get(&w->a->by_node, n);
    if (site && repeats == w->is_range_body)
        map_put(w->a->unit->arena, repeats ? &w->a->repeated : &w->a->not_repeated, n, site);
}

static void declare(const Walk *w, const IrNode *n, bool repeats)
{
    if (n && n->op == ONAME)
        note(w, n, repeats);
}

typedef struct Operands {
    Walk *walk;
    bool after;
} Operands;

static bool flow_operand(IrNode *n, void *context)
{
    const Operands *o = context;
    flow(o->walk, n, o->after);
    return false;
}

static bool flow_operands(Walk *w, IrNode *n, bool after)
{
    note(w, n, after);
    ir_each_child(n, flow_operand, &(Operands){w, after});
    return after;
}

// ---- jumps

// A jump begins an iteration of a loop around the targets from the innermost to the one before end.
static void begin_outer_iteration(const Walk *w, const Target *end)
{
    for (Target *t = w->targets; t != end; t = t->outer)
        t->repeats_outer = true;
}

static bool flow_branch(const Walk *w, const IrNode *branch)
{
    const Target *t = w->targets;
    while (t && (branch->label ? t->label != branch->label : branch->op == OCONTINUE && !t->is_loop))
        t = t->outer;
    if (!t)
        return w->loop_count > 0;
    bool repeats = branch->op == OCONTINUE || t->after;
    if (repeats)
        begin_outer_iteration(w, branch->op == OCONTINUE ? t : t->outer);
    return repeats;
}

static bool flow_goto(const Walk *w, const IrNode *branch)
{
    bool repeats = (uintptr_t)map_get(&w->labels, branch->label) != LABEL_ENDS;
    if (repeats)
        begin_outer_iteration(w, NULL);
    return repeats;
}

static bool flow_return(Walk *w, IrNode *n)
{
    bool repeats = w->is_range_body;
    if (repeats && ir_len(n->list) == 1) { // true asks for the next iteration
        const IrNode *result = n->list->at[0];
        while (result->op == OCONVNOP)
            result = result->x;
        if (result->op == OLITERAL && const_kind(result->value) == CONST_BOOL && !const_bool_value(result->value))
            repeats = w->repeats_at_false;
    }
    if (repeats)
        begin_outer_iteration(w, NULL);
    return flow_list(w, n->list, repeats);
}

// A call that ends the program or the goroutine, as log.Fatal does. Of other calls nothing is known.
static bool never_returns(const IrNode *n)
{
    static const char *const calls[][2] = {{"os", "Exit"},    {"log", "Fatal"}, {"log", "Fatalf"}, {"log", "Fatalln"},  {"log", "Panic"},
                                           {"log", "Panicf"}, {"log", "Panicln"}, {"runtime", "Goexit"}, {"syscall", "Exit"}};
    const IrName *callee = n->op == OCALLFUNC ? ir_static_callee(n->x) : NULL;
    const Object *function = callee && callee->func ? callee->func->object : NULL;
    for (size_t i = 0; function && function->package && i < sizeof calls / sizeof *calls; i++)
        if (strcmp(function->package->path->text, calls[i][0]) == 0 && strcmp(function->name->text, calls[i][1]) == 0)
            return true;
    return false;
}

// ---- statements

static bool flow_loop(Walk *w, IrNode *n, bool after)
{
    Target target = {.outer = w->targets, .label = n->label, .is_loop = true, .after = after};
    w->targets = &target;
    w->loop_count++;
    flow_list(w, n->body, true);
    w->loop_count--;
    w->targets = target.outer;
    bool is_endless = n->op == OFOR && !n->x; // what leaves it, a break say, has told where to
    bool repeats = (after && !is_endless) || target.repeats_outer;
    if (n->op == OFOR) {
        if (n->x)
            flow(w, n->x, true);
        if (n->y)
            flow(w, n->y, true);
    } else {
        declare(w, n->y, true);
        declare(w, n->z, true);
        flow(w, n->x, repeats); // once, before the first iteration
    }
    return repeats;
}

// May control come behind it without being in one of its clauses? A select waits until one can be chosen.
static bool may_skip_clauses(const IrNode *n)
{
    for (int i = 0; i < ir_len(n->list); i++)
        if (!ir_len(n->list->at[i]->list))
            return false; // default
    return n->op == OSWITCH;
}

// switch and select
static bool flow_clauses(Walk *w, IrNode *n, bool after)
{
    Target target = {.outer = w->targets, .label = n->label, .after = after};
    w->targets = &target;
    bool any = after && may_skip_clauses(n), next = after;
    for (int i = ir_len(n->list) - 1; i >= 0; i--) {
        IrNode *clause = n->list->at[i];
        bool falls = ir_len(clause->body) && clause->body->at[clause->body->len - 1]->op == OFALL;
        next = flow_list(w, clause->body, falls ? next : after);
        if (n->op == OSELECT && clause->x)
            flow(w, clause->x, next);
        else
            declare(w, clause->x, next);
        any |= next;
    }
    w->targets = target.outer;
    for (int i = 0; i < ir_len(n->list); i++)
        flow_list(w, n->list->at[i]->list, any);
    return n->x ? flow(w, n->x, any) : any;
}

static bool flow_if(Walk *w, IrNode *n, bool after)
{
    bool then = flow_list(w, n->body, after), otherwise = flow_list(w, n->list2, after);
    return flow(w, n->x, then || otherwise);
}

static bool flow(Walk *w, IrNode *n, bool after)
{
    bool repeats = after;
    switch (n->op) {
    case ONAME: return after; // allocated where it is declared
    case OBLOCK: case OINLCALL: repeats = flow_list(w, n->list, after); break;
    case OIF: repeats = flow_if(w, n, after); break;
    case OFOR: case ORANGE: repeats = flow_loop(w, n, after); break;
    case OSWITCH: case OSELECT: repeats = flow_clauses(w, n, after); break;
    case OBREAK: case OCONTINUE: repeats = flow_branch(w, n); break;
    case OGOTO: repeats = flow_goto(w, n); break;
    case OLABEL: map_put(w->a->unit->arena, &w->labels, n->label, (void *)(uintptr_t)(after ? LABEL_REPEATS : LABEL_ENDS)); break;
    case ODCL: declare(w, n->x, after); break;
    case ORETURN: repeats = flow_return(w, n); break;
    case OPANIC: case OTAILCALL: return flow_operands(w, n, false);
    default: return flow_operands(w, n, after && !never_returns(n));
    }
    return flow_list(w, n->init, repeats);
}

void find_repeated(Adviser *a)
{
    Map walked = {0};
    for (int i = 0; i < a->sites->len; i++) {
        const EscapeSite *site = &a->sites->data[i];
        IrFunc *fn = site->fn;
        if (!(site->is_in_loop || fn->is_range_body) || map_has(&walked, fn))
            continue;
        map_put(a->unit->arena, &walked, fn, fn);
        const EscapeSite *own = fn->closure ? map_get(&a->by_node, fn->closure) : NULL;
        Walk w = {.a = a, .is_range_body = fn->is_range_body, .repeats_at_false = own && own->is_in_loop};
        flow_list(&w, fn->body, fn->is_range_body);
    }
}

bool is_repeated(const Adviser *a, const EscapeSite *site)
{
    if (site->fn->is_range_body && map_has(&a->repeated, site->node))
        return true;
    return site->is_in_loop && !map_has(&a->not_repeated, site->node);
}

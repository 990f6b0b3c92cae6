// Indexes that need no bounds check.

#include "walk.h"

typedef struct Walk {
    IrUnit *unit;
    IrFuncVec closures; // met in the function being walked
    Map met;            // closures already met
    Map temporaries;    // index operands that are computed into a temporary first, which hides their form
} Walk;

// A constant that gc's walk treats as small: one that fits 32 bits.
static bool small_value(const IrNode *n, int64_t *value)
{
    return n && ir_int_value(n, value) && (int32_t)*value == *value;
}

static bool is_signed(IrKind kind) { return kind >= KIND_INT && kind <= KIND_INT64; }

// Is 0 <= n < max for every value n can take?
static bool is_bounded(IrUnit *unit, const IrNode *n, int64_t max, bool is_temporary)
{
    IrKind kind = n->type ? n->type->kind : KIND_BLANK;
    if (kind < KIND_INT || kind > KIND_UINTPTR)
        return false;
    bool has_sign = is_signed(kind);
    int64_t bits = 8 * ir_type_size(unit, n->type), v;
    if (small_value(n, &v))
        return v >= 0 && v < max;
    switch (is_temporary ? ONAME : n->op) {
    case OAND: case OANDNOT:
        v = -1;
        if (!small_value(n->x, &v) && small_value(n->y, &v) && n->op == OANDNOT) {
            v = ~v;
            if (!has_sign && bits < 64)
                v &= ((int64_t)1 << bits) - 1;
        }
        if (v >= 0 && v < max)
            return true;
        break;
    case OMOD:
        if (!has_sign && small_value(n->y, &v) && v >= 0 && v <= max)
            return true;
        break;
    case ODIV:
        if (!has_sign && small_value(n->y, &v))
            for (; bits > 0 && v >= 2; v >>= 1)
                bits--;
        break;
    case ORSH:
        if (!has_sign && small_value(n->y, &v)) {
            if (v > bits)
                return max > 0;
            bits -= v;
        }
        break;
    default: break;
    }
    return !has_sign && bits <= 62 && (int64_t)1 << bits <= max;
}

static void check_index(Walk *w, IrNode *n)
{
    IrType *t = n->x->type;
    int64_t length, value;
    if (t->kind == KIND_POINTER)
        t = t->underlying->element;
    if (t->kind == KIND_ARRAY) {
        length = t->underlying->length;
    } else if (n->x->op == OLITERAL && t->kind == KIND_STRING) {
        size_t bytes;
        const_string_value(n->x->value, &bytes);
        length = (int64_t)bytes;
    } else {
        return;
    }
    if (is_bounded(w->unit, n->y, length, map_has(&w->temporaries, n->y)) && !ir_int_value(n->y, &value))
        w->unit->report(w->unit, n->pos, "index bounds check elided");
}

// ---- in gc's order: calls are taken out of their expression and come before it

static bool visit(IrNode *n, void *context);

static void visit_list(Walk *w, IrList *list)
{
    IrNode *n;
    IR_EACH(n, list)
    visit(n, w);
}

static bool is_taken_out(const IrNode *n)
{
    switch (n->op) {
    case OCALLFUNC: case OCALLINTER: case OINLCALL: case OAPPEND: case ORECV: case ODOTTYPE: case ODOTTYPE2: case OINDEXMAP:
        return true;
    default: return false;
    }
}

// Operands that are evaluated once and used again (safeExpr): an index that is not simple becomes a temporary.
static void make_safe(Walk *w, IrNode *n)
{
    switch (n->op) {
    case OLEN: case OCAP: case ODOT: case ODOTPTR: case ODEREF: make_safe(w, n->x); break;
    case OINDEX: case OINDEXMAP:
        make_safe(w, n->x);
        make_safe(w, n->y);
        map_put(w->unit->arena, &w->temporaries, n->y, n);
        break;
    default: break;
    }
}

static void make_operands_safe(Walk *w, IrNode *n)
{
    IrNode *element;
    if (n->op == OAPPEND || n->op == OAS2 || n->op == OAS2FUNC || n->op == OAS2MAPR || n->op == OAS2DOTTYPE || n->op == OAS2RECV)
        IR_EACH(element, n->list)
        make_safe(w, element);
}

static bool take_out(IrNode *n, void *context);

static void take_out_list(Walk *w, IrList *list)
{
    for (int i = 0; i < ir_len(list); i++)
        if (list->at[i])
            take_out(list->at[i], w);
}

static void take_out_operands(Walk *w, IrNode *n)
{
    if (n->x)
        take_out(n->x, w);
    if (n->y)
        take_out(n->y, w);
    if (ir_is_short(n->op))
        return;
    if (n->z)
        take_out(n->z, w);
    if (n->w)
        take_out(n->w, w);
    take_out_list(w, n->list);
}

// Visits calls inside n, innermost first, in order of evaluation; each is marked as visited.
static bool take_out(IrNode *n, void *context)
{
    Walk *w = context;
    if (n->op == OCLOSURE || n->is_bounded)
        return false;
    make_operands_safe(w, n);
    visit_list(w, n->init);
    if (n->op == OANDAND || n->op == OOROR) {
        take_out(n->x, w); // the right side is a statement list of its own
        return false;
    }
    if (n->op == OINLCALL) {
        visit_list(w, n->list);
        n->is_bounded = true;
        return false;
    }
    take_out_operands(w, n);
    if (is_taken_out(n)) {
        ir_each_child(n, visit, w);
        n->is_bounded = true;
    }
    return false;
}

static void visit_expr(Walk *w, IrNode *n)
{
    if (!n)
        return;
    take_out(n, w);
    visit(n, w);
}

static bool is_simple_stmt(const IrNode *n)
{
    switch (n->op) {
    case OAS: case OAS2: case OAS2FUNC: case OAS2MAPR: case OAS2DOTTYPE: case OAS2RECV: case OASOP: case ORETURN: case OSEND:
    case OGO: case ODEFER: case OCALLFUNC: case OCALLINTER: case OCOPY: case OPANIC: case OPRINT: case OPRINTLN: case ODELETE:
    case OCLEAR: case OCLOSE: case ORECOVER: case OTAILCALL:
        return true;
    default: return false;
    }
}

static bool visit(IrNode *n, void *context)
{
    Walk *w = context;
    if (n->op == ONAME || n->is_bounded)
        return false;
    switch (n->op) {
    case OCLOSURE:
        visit_list(w, n->init);
        if (n->fn->closure_vars.len && !map_has(&w->met, n->fn)) {
            map_put(w->unit->arena, &w->met, n->fn, n);
            vec_push(w->unit->arena, &w->closures, n->fn);
        }
        return false;
    case OIF: case OFOR: case ORANGE: case OSWITCH:
        visit_list(w, n->init);
        visit_expr(w, n->x);
        if (n->op == ORANGE)
            visit_expr(w, n->y), visit_expr(w, n->z);
        visit_list(w, n->list);
        visit_list(w, n->body);
        if (n->y && n->op == OFOR)
            visit(n->y, w);
        visit_list(w, n->list2);
        return false;
    default: break;
    }
    make_operands_safe(w, n);
    if (is_simple_stmt(n)) {
        visit_list(w, n->init);
        take_out_operands(w, n);
        if (!ir_is_short(n->op))
            take_out_list(w, n->list2);
    }
    if (n->op == OAS2 && ir_len(n->list) == ir_len(n->list2)) { // becomes single assignments
        for (int i = 0; i < ir_len(n->list); i++)
            visit(n->list->at[i], w), visit(n->list2->at[i], w);
        return false;
    }
    ir_each_child(n, visit, w);
    if (n->op == OINDEX) {
        check_index(w, n);
        n->is_bounded = true;
    }
    return false;
}

// ---- functions: each in the unit's order, then its closures from the last met; most have nothing to check

static bool is_blank_func(const IrFunc *fn) { return fn->name->name->length == 1 && fn->name->name->text[0] == '_'; }

void walk_unit(IrUnit *unit)
{
    Walk w = {.unit = unit};
    IrFuncVec todo = {0};
    for (int i = 0; i < unit->funcs.len; i++) {
        IrFunc *fn = unit->funcs.data[i];
        if ((fn->closure && fn->closure_vars.len) || is_blank_func(fn))
            continue;
        vec_push(unit->arena, &todo, fn);
        while (todo.len) {
            IrFunc *next = vec_pop(&todo);
            if (!next->indexes_array)
                continue;
            w.closures.len = 0;
            visit_list(&w, next->body);
            for (int k = 0; k < w.closures.len; k++)
                vec_push(unit->arena, &todo, w.closures.data[k]);
        }
    }
}

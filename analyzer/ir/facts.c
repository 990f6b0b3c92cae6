// What one walk over a function's body tells: the functions it refers to, its calls, and its size. It is taken when the body
// has just been read and is in the processor's cache, and again where the body has changed since.

#include "internal.h"

IrFunc *ir_referred_by(const IrNode *n)
{
    switch (n->op) {
    case ONAME: return ir_func_of(ir_name(n));
    case ODOTMETH: case OMETHVALUE: case OMETHEXPR: return n->field ? n->field->fn : NULL;
    case OCLOSURE: return n->fn;
    default: return NULL;
    }
}

bool ir_make_site(IrNode *n)
{
    bool is_call = n->op == OCALLFUNC || n->op == OCALLINTER;
    if (is_call || n->op == OAPPEND || n->op == ODELETE || n->op == OMAX || n->op == OMIN || n->op == OPRINT || n->op == OPRINTLN ||
        n->op == ORECOVER || n->op == OGETG)
        n->is_site = true;
    return is_call;
}

static void refer(BodyFacts *facts, Arena *arena, IrFunc *fn)
{
    if (fn && (!facts->referred.len || vec_last(&facts->referred) != fn))
        vec_push(arena, &facts->referred, fn);
}

// cmd/compile/internal/inline/inl.go isBigFunc counts nodes, and an assignment of several values that was split as if it
// had not been.
static int size_of(const IrNode *n)
{
    if (n->op == OAS2 && ir_len(n->list2) && ir_len(n->list2->at[0]->init) == 1) {
        IrOp op = n->list2->at[0]->init->at[0]->op;
        if (op >= OAS2 && op <= OAS2RECV)
            return 1 - (4 * ir_len(n->list) + 1);
    }
    return 1;
}

typedef struct Search {
    IrUnit *unit;
    BodyFacts *facts;
} Search;

static bool note(IrNode *n, void *context)
{
    const Search *s = context;
    BodyFacts *facts = s->facts;
    facts->size += size_of(n);
    if (facts->peak_size < facts->size)
        facts->peak_size = facts->size;
    refer(facts, s->unit->arena, ir_referred_by(n));
    if (n->op == OTAILCALL) { // its call stays one
        n->x->no_inline = true;
        ir_each_child(n->x, note, context);
        return false;
    }
    ir_each_child(n, note, context);
    if (ir_make_site(n))
        vec_push(s->unit->arena, &facts->calls, n);
    return false;
}

void ir_set_referred(IrUnit *unit, IrFunc *fn, const IrFuncVec *referred)
{
    if (fn->referred_count < referred->len || !fn->referred)
        fn->referred = NEW_ARRAY(unit->arena, IrFunc *, referred->len);
    fn->referred_count = 0;
    for (int i = 0; i < referred->len; i++)
        if (referred->data[i])
            fn->referred[fn->referred_count++] = referred->data[i];
    fn->has_facts = true;
}

void ir_find_facts(IrUnit *unit, IrFunc *fn)
{
    if (fn->has_facts)
        return;
    BodyFacts *facts = &unit->ir->facts; // whose memory is used again
    facts->referred.len = facts->calls.len = facts->size = facts->peak_size = 0;
    Search s = {unit, facts};
    for (int i = 0; i < ir_len(fn->body); i++) {
        ir_prefetch_item(fn->body->at, i, fn->body->len);
        if (fn->body->at[i])
            note(fn->body->at[i], &s);
    }
    ir_set_referred(unit, fn, &facts->referred);
    fn->call_count = facts->calls.len;
    fn->calls = arena_copy(unit->arena, facts->calls.data, sizeof *fn->calls * (size_t)fn->call_count);
    fn->size = facts->peak_size;
}

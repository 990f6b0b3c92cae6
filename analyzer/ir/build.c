// Making nodes, lists, names, temporaries and closures.

#include "internal.h"

#include <sodium.h>
#include <string.h>

typedef struct OpRow {
    const char *name, *text;
    int precedence;
} OpRow;

static const OpRow op_rows[] = {
#define OP(ENUM, text, precedence, children, shape) {#ENUM, text, precedence},
#include "ops.def"
#undef OP
};

const char *ir_op_name(IrOp op) { return op_rows[op].name; }
const char *ir_op_text(IrOp op) { return op_rows[op].text[0] ? op_rows[op].text : op_rows[op].name; }
int ir_op_precedence(IrOp op) { return op_rows[op].precedence; }

bool ir_is_short(IrOp op) { return ir_children[op] != CHILDREN_ALL; }

IrNode *ir_new(IrUnit *unit, IrOp op, IrPos pos)
{
    IrNode *n = arena_alloc(unit->arena, ir_is_short(op) ? IR_SHORT_NODE_BYTES : sizeof *n);
    n->op = op;
    n->pos = pos;
    return n;
}

IrNode *ir_new1(IrUnit *unit, IrOp op, IrPos pos, IrType *type, IrNode *x)
{
    IrNode *n = ir_new(unit, op, pos);
    n->type = type;
    n->x = x;
    return n;
}

IrNode *ir_new2(IrUnit *unit, IrOp op, IrPos pos, IrType *type, IrNode *x, IrNode *y)
{
    IrNode *n = ir_new1(unit, op, pos, type, x);
    n->y = y;
    return n;
}

IrNode *ir_literal(IrUnit *unit, IrPos pos, IrType *type, const Const *value)
{
    IrNode *n = ir_new(unit, OLITERAL, pos);
    n->type = type;
    n->value = value;
    return n;
}

IrNode *ir_typed(IrNode *node, IrType *type)
{
    node->type = type;
    return node;
}

void ir_append(IrUnit *unit, IrList **list, IrNode *node)
{
    IrList *l = *list;
    if (!l || l->len == l->cap) {
        int cap = l ? l->cap * 2 : 1;
        size_t size = l ? sizeof(IrList) + sizeof(IrNode *) * (size_t)l->cap : 0;
        *list = l = arena_extend(unit->arena, l, size, sizeof(IrList) + sizeof(IrNode *) * (size_t)cap);
        l->cap = cap;
    }
    l->at[l->len++] = node;
}

void ir_append_list(IrUnit *unit, IrList **list, IrList *more)
{
    for (int i = 0; i < ir_len(more); i++)
        ir_append(unit, list, more->at[i]);
}

IrList *ir_list_of(IrUnit *unit, IrNode **nodes, int count)
{
    if (!count)
        return NULL;
    IrList *list = arena_alloc(unit->arena, sizeof(IrList) + sizeof(IrNode *) * (size_t)count);
    list->len = list->cap = count;
    memcpy(list->at, nodes, sizeof(IrNode *) * (size_t)count);
    return list;
}

static bool may_be_shared(const IrNode *n)
{
    switch (n->op) {
    case ONAME: case ONONAME: case OLITERAL: case ONIL: case OTYPE: return true;
    default: return false;
    }
}

bool ir_has_unique_pos(const IrNode *n)
{
    // Shared nodes and those without a place of their own (ir.HasUniquePos).
    switch (n->op) {
    case ONAME: return false;
    case OLITERAL: case ONIL: case OTYPE: return n->op != OTYPE;
    default: return true;
    }
}

IrNode *ir_init_expr(IrUnit *unit, IrList *init, IrNode *node)
{
    if (!ir_len(init))
        return node;
    if (may_be_shared(node))
        node = ir_new1(unit, OCONVNOP, node->pos, node->type, node);
    IrList *all = NULL;
    ir_append_list(unit, &all, init);
    ir_append_list(unit, &all, node->init);
    node->init = all;
    return node;
}

static IrName *new_name(IrUnit *unit, IrPos pos, Package *package, const Atom *name, IrType *type, IrClass class)
{
    IrName *n = NEW(unit->arena, IrName);
    n->node.op = ONAME;
    n->node.pos = pos;
    n->node.type = type;
    n->package = package;
    ir_set_name(n, name);
    n->class = class;
    return n;
}

IrName *ir_local(IrUnit *unit, IrPos pos, IrFunc *fn, Package *package, const Atom *name, IrType *type)
{
    IrName *n = new_name(unit, pos, package, name, type, CLASS_AUTO);
    n->curfn = fn;
    vec_push(unit->arena, &fn->dcl, n);
    return n;
}

IrName *ir_temp(IrUnit *unit, IrPos pos, IrFunc *fn, IrType *type)
{
    ir_type_layout(unit, type);
    IrName *n = ir_local(unit, pos, fn, unit->package, atom_format(unit->atoms, ".autotmp_%d", fn->dcl.len), type);
    n->node.esc = ESC_NEVER;
    n->is_auto_temp = true;
    return n;
}

IrName *ir_closure_var(IrUnit *unit, IrPos pos, IrFunc *fn, IrName *outer)
{
    IrName *n = new_name(unit, pos, outer->package, outer->name, outer->node.type, CLASS_AUTO_HEAP);
    n->curfn = fn;
    n->is_closure_var = true;
    n->is_dict = outer->is_dict;
    n->definition = &ir_canonical(outer)->node;
    ir_canonical(outer)->is_captured = true;
    n->outer = outer;
    n->object = outer->object;
    vec_push(unit->arena, &fn->closure_vars, n);
    return n;
}

IrNode *ir_addr(IrUnit *unit, IrPos pos, IrNode *x)
{
    bool literal = x->op == OARRAYLIT || x->op == OMAPLIT || x->op == OSLICELIT || x->op == OSTRUCTLIT;
    if (!literal) {
        IrName *name = ir_name(ir_outer_value(x));
        if (name) {
            name->is_addr_taken = true;
            if (name->is_closure_var && !ir_by_value(name))
                ir_canonical(name)->is_addr_taken = true;
        }
    }
    return ir_new1(unit, literal ? OPTRLIT : OADDR, pos, ir_type_pointer(unit, x->type), x);
}

IrNode *ir_deref(IrUnit *unit, IrPos pos, IrNode *x, bool is_implicit)
{
    IrNode *n = ir_new1(unit, ODEREF, pos, x->type->element, x);
    n->is_implicit = is_implicit;
    return n;
}

IrNode *ir_method_expr(IrUnit *unit, IrPos pos, IrType *t, const IrField *method)
{
    IrNode *type = ir_new(unit, OTYPE, pos);
    type->type = t;
    IrNode *n = ir_new1(unit, OMETHEXPR, pos, NULL, type);
    n->selector = method->name;
    n->field = method;
    // The receiver becomes the first parameter. A shaped method's dictionary follows it.
    IrType *f = method->fn ? method->fn->type : method->type;
    if (method->through_embedded || method->is_interface_method || !method->fn)
        f = method->type;
    IrType **params = NEW_ARRAY(unit->arena, IrType *, f->param_count + 1);
    params[0] = t;
    for (int i = 0; i < f->param_count; i++)
        params[i + 1] = f->params[i];
    n->type = ir_type_func(unit, NULL, params, f->param_count + 1, f->results, f->result_count, f->is_variadic);
    return n;
}

// ---- closures (ir.NewClosureFunc, closureName)

// The first eight bytes of the SHA-256 of the inline tree path, as base64: names a literal in an inlined body.
static void inline_hash(IrUnit *unit, int index, char out[13]);

// The functions whose bodies are inlined there, outermost first: "f.g".
static const char *inlined_names(IrUnit *unit, int index)
{
    const InlineCall *call = &unit->inline_tree.data[index];
    const char *name = call->function->name->text;
    return call->parent < 0 ? name : arena_format(unit->arena, "%s.%s", inlined_names(unit, call->parent), name);
}

static const Atom *closure_name(IrUnit *unit, IrFunc *outer, IrPos pos, IrOp why, int gen, Package **package)
{
    bool keeps_name = unit->release->inlined_literals_keep_name;
    if (!keeps_name && outer->range_parent) // a range-over-func body's literals are its function's
        outer = outer->range_parent;
    const char *suffix = ".";
    switch (why) {
    case OCLOSURE: suffix = outer->closure ? "." : ".func"; break;
    case ORANGE: suffix = "-range"; break;
    case OGO: suffix = ".gowrap"; break;
    case ODEFER: suffix = ".deferwrap"; break;
    default: unreachable("closure_name");
    }
    *package = unit->package;
    const char *outer_name = "glob.";
    if (!ir_is_blank(&outer->name->node)) {
        *package = outer->name->package;
        outer_name = outer->name->name->text;
    }
    char hash[13] = "";
    if (pos.inline_index >= 0 && keeps_name) {
        inline_hash(unit, pos.inline_index, hash);
        IrName *inlined = unit->inline_tree.data[pos.inline_index].function;
        outer_name = inlined->name->text;
        *package = inlined->package;
    } else if (pos.inline_index >= 0) {
        outer_name = arena_format(unit->arena, "%s.%s", outer_name, inlined_names(unit, pos.inline_index));
    }
    if (gen == 0 || !keeps_name) {
        int *counter = why == OCLOSURE ? &outer->func_lit_gen
                       : why == ORANGE ? &outer->range_lit_gen
                                       : &outer->go_defer_gen;
        gen = ++*counter;
    }
    const char *name = arena_format(unit->arena, "%s%s%d", outer_name, suffix, gen);
    if (hash[0])
        return atom_format(unit->atoms, "%s#%s#", ir_trim_inline_hash(unit, name), hash);
    return atom_of(unit->atoms, name);
}

IrFunc *ir_closure_func(IrUnit *unit, IrPos fpos, IrPos cpos, IrOp why, IrType *type, IrFunc *outer, int gen)
{
    Package *package;
    const Atom *name = closure_name(unit, outer, cpos, why, gen, &package);
    IrFunc *fn = NEW(unit->arena, IrFunc);
    fn->pos = fpos;
    fn->type = type;
    fn->name = new_name(unit, fpos, package, name, type, CLASS_FUNC);
    fn->name->func = fn;
    fn->is_dupok = outer->is_dupok;
    fn->is_local = fn->has_body = true;
    fn->closure = ir_new(unit, OCLOSURE, cpos);
    fn->closure->type = type;
    fn->closure->fn = fn;
    if (why == ORANGE) {
        fn->is_range_body = true;
        fn->range_parent = outer->closure && outer->range_parent ? outer->range_parent : outer;
    }
    fn->closure_parent = outer;
    vec_push(unit->arena, &unit->funcs, fn);
    return fn;
}

void note_array_index(IrFunc *fn)
{
    for (; fn && !fn->indexes_array; fn = fn->closure_parent)
        fn->indexes_array = true;
}

const char *ir_trim_inline_hash(IrUnit *unit, const char *name)
{
    const char *hash = strchr(name, '#');
    if (!hash)
        return name;
    const char *end = strchr(hash + 1, '#');
    if (!end)
        return name;
    return arena_format(unit->arena, "%.*s%s", (int)(hash - name), name, end + 1);
}

// ---- names of closures that came along with an inlined body

static void inline_hash(IrUnit *unit, int index, char out[13])
{
    // What is hashed: byte 1, the index in decimal, then " parent" for each ancestor that has a parent, outermost first.
    int chain[256], count = 0;
    for (int i = index; i >= 0 && count < 256; i = unit->inline_tree.data[i].parent)
        chain[count++] = i;
    Buf text = buf_new(unit->arena);
    buf_char(&text, 1);
    buf_format(&text, "%d", index);
    for (int i = count - 1; i >= 0; i--) {
        int parent = unit->inline_tree.data[chain[i]].parent;
        if (parent >= 0)
            buf_format(&text, " %d", parent);
    }
    unsigned char digest[crypto_hash_sha256_BYTES];
    crypto_hash_sha256(digest, (const unsigned char *)buf_text(&text), text.len);
    static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    uint64_t value = 0;
    for (int i = 0; i < 8; i++)
        value = value << 8 | digest[i];
    for (int i = 0; i < 10; i++)
        out[i] = digits[value >> (58 - 6 * i) & 63];
    out[10] = digits[(value & 15) << 2];
    out[11] = '=';
    out[12] = '\0';
}

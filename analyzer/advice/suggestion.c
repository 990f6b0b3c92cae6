// What keeps a value off the heap, where that is certain. A suggestion names what it depends on ("if callers need only the
// value"), and is given only when it then ends the escape: the way that was explained is the only one, the types
// can be copied, and it is the reader's own code. Whatever else might help is left to the page's lessons.

#include "internal.h"

#include <string.h>

enum {
    // Copying more than this costs about as much as an allocation; it is what closures capture by value at most
    // (cmd/compile/internal/escape, flowClosure).
    MAX_COPIED_BYTES = 128,
    MAX_TYPE_DEPTH = 64, // of structs and arrays in each other; deeper ones get no suggestion
};

// ---- types whose values may be copied

// Not those with methods on pointers: they have an identity, or a lock. Nor structs of other packages, which may not be
// meant to be copied (strings.Builder).
static bool is_copyable(const IrUnit *unit, const IrType *t, int depth)
{
    if (depth > MAX_TYPE_DEPTH || t->has_unread_methods)
        return false;
    for (int i = 0; i < t->method_count; i++)
        if (t->methods[i].has_pointer_receiver)
            return false;
    bool is_foreign = t->is_named && t->sym_package && t->sym_package != unit->package;
    const IrType *u = t->underlying;
    switch (u->kind) {
    case KIND_ARRAY: return !is_foreign && is_copyable(unit, u->element, depth + 1);
    case KIND_STRUCT:
        for (int i = 0; i < u->field_count; i++)
            if (!is_copyable(unit, u->fields[i].type, depth + 1))
                return false;
        return !is_foreign;
    default: return true;
    }
}

// Nor those with any methods: their values may be stored in interfaces, which allocates as well.
static bool is_small_value(IrUnit *unit, IrType *t)
{
    return !t->has_shape && !t->method_count && ir_type_size(unit, t) <= MAX_COPIED_BYTES && is_copyable(unit, t, 0);
}

// ---- an address that is only returned, or only sent

typedef struct Search {
    Adviser *a;
    const EscapeSite *site;
    int addresses;  // taken of the site's variable
    bool found;     // where its address is let out
    bool ruled_out;
} Search;

static bool count_address(IrNode *n, void *context)
{
    Search *s = context;
    if (n->op == OADDR && ir_outer_value(n->x) == s->site->node)
        s->addresses++;
    return s->a->budget-- <= 0;
}

static int addresses_of(Search *s)
{
    s->addresses = 0;
    ir_any_list(s->site->fn->body, count_address, s);
    return s->addresses;
}

// Is n, new(T) or &T{} or the address of a variable, the only place that has this address?
static bool is_only_address(Search *s, const IrNode *n)
{
    if (n == s->site->node)
        return true; // new(T), &T{}
    const IrName *variable = ir_name(s->site->node);
    if (!variable || n->op != OADDR || n->x != s->site->node || variable->is_captured)
        return false;
    return addresses_of(s) == 1;
}

static bool look_at_return(IrNode *n, void *context)
{
    Search *s = context;
    if (n->op == ORETURN) {
        s->ruled_out |= !ir_len(n->list); // named results
        IrNode *result;
        IR_EACH(result, n->list) {
            bool is_new = result->op == OADDR || result->op == OPTRLIT || result->op == ONEW;
            s->ruled_out |= result->type && result->type->kind == KIND_POINTER && !is_new; // it may be nil, or shared
            s->ruled_out |= result->op == ONIL;
            s->found |= is_only_address(s, result);
        }
    }
    return s->ruled_out || s->a->budget-- <= 0;
}

static bool look_at_send(IrNode *n, void *context)
{
    Search *s = context;
    s->found |= n->op == OSEND && is_only_address(s, n->y);
    return s->found || s->a->budget-- <= 0;
}

static bool is_let_out(Adviser *a, const EscapeSite *site, IrVisitor look)
{
    Search s = {.a = a, .site = site};
    ir_any_list(site->fn->body, look, &s);
    return s.found && !s.ruled_out && a->budget > 0;
}

// ---- functions whose results may change without breaking what isn't seen here

static bool find_function_values(Node *node, void *context);

static bool find_function_values_below(Node *node, void *context)
{
    tree_each(node, find_function_values, context);
    return true;
}

static bool find_function_values(Node *node, void *context)
{
    Adviser *a = context;
    if (node->kind == NODE_FUNC_DECL) { // its name is a declaration
        find_function_values_below((Node *)((FuncDecl *)node)->body, a);
        return false;
    }
    if (node->kind == NODE_CALL_EXPR && unparen(((CallExpr *)node)->fun)->kind == NODE_NAME) {
        const CallExpr *call = (CallExpr *)node;
        for (int i = 0; i < call->args.len; i++)
            find_function_values_below((Node *)call->args.data[i], a);
        return false;
    }
    const Object *object = node->kind == NODE_NAME ? ((Name *)node)->object : NULL;
    if (object && object->kind == OBJECT_FUNC)
        map_put(a->unit->arena, &a->function_values, object, node);
    return true;
}

static bool is_function_value(Adviser *a, const Object *function)
{
    if (!a->has_function_values) {
        a->has_function_values = true;
        for (int i = 0; i < a->unit->package->files.len; i++) {
            const SourceFile *file = a->unit->package->files.data[i];
            for (int d = 0; d < file->decls.len; d++)
                tree_each((Node *)file->decls.data[d], find_function_values, a);
        }
    }
    return map_has(&a->function_values, function);
}

// Not those of methods, which may have to fit an interface, of exported functions of a library, of literals, nor of
// functions that are used as values.
static bool may_change_results(Adviser *a, const IrFunc *fn)
{
    const Object *object = fn->object;
    if (!object || fn->closure || fn->dict || fn->receiver_type)
        return false;
    bool is_program = strcmp(a->unit->package->name->text, "main") == 0;
    return (is_program || !object_is_exported(object)) && !is_function_value(a, object);
}

// ---- captured variables

static void note_changed(Adviser *a, IrNode *target)
{
    IrName *name = target ? ir_name(ir_outer_value(target)) : NULL;
    if (name && name->is_closure_var)
        map_put(a->unit->arena, &a->changed_by_closures, ir_canonical(name), name);
}

static bool find_changed(IrNode *n, void *context)
{
    Adviser *a = context;
    switch (n->op) {
    case OAS: case OASOP: case OADDR: note_changed(a, n->x); break;
    case ORANGE: note_changed(a, n->y); note_changed(a, n->z); break;
    case OAS2: case OAS2DOTTYPE: case OAS2FUNC: case OAS2MAPR: case OAS2RECV: case OSELRECV2: {
        IrNode *target;
        IR_EACH(target, n->list)
            note_changed(a, target);
        break;
    }
    default: break;
    }
    return false;
}

// Does a function literal assign to the variable, or take its address?
static bool is_changed_by_closure(Adviser *a, const IrName *variable)
{
    if (!a->has_changed_by_closures) {
        a->has_changed_by_closures = true;
        for (int i = 0; i < a->unit->funcs.len; i++)
            if (a->unit->funcs.data[i]->closure_vars.len)
                ir_any_list(a->unit->funcs.data[i]->body, find_changed, a);
    }
    return map_has(&a->changed_by_closures, variable);
}

// Is it only read where it is captured, and its address taken nowhere?
static bool is_only_captured(Adviser *a, const EscapeSite *site)
{
    const IrName *variable = ir_name(site->node);
    return variable && !addresses_of(&(Search){.a = a, .site = site}) && !is_changed_by_closure(a, variable);
}

// ---- the rules

static const EscapeNote *first_note(const EscapeSite *site)
{
    return site->why.flows ? site->why.flows->notes : NULL;
}

static bool is_captured(const EscapeSite *site)
{
    const EscapeNote *first = first_note(site);
    return site->node->op == ONAME && first && strcmp(first->why, "captured by a closure") == 0;
}

static bool is_address_of_value(Adviser *a, const EscapeSite *site)
{
    const IrName *variable = ir_name(site->node); // a parameter's address is asked for: its value is there already
    bool is_local = variable && !is_captured(site) && variable->object && variable->object->var_kind == VAR_LOCAL;
    bool is_address = site->node->op == ONEW || site->node->op == OPTRLIT || is_local;
    return is_address && is_small_value(a->unit, escape_allocated_type(site->node));
}

static bool is_returned_address(Adviser *a, const EscapeSite *site)
{
    return is_address_of_value(a, site) && may_change_results(a, site->fn) && is_let_out(a, site, look_at_return);
}

static bool is_sent_address(Adviser *a, const EscapeSite *site)
{
    return is_address_of_value(a, site) && is_let_out(a, site, look_at_send);
}

static bool is_captured_copy(Adviser *a, const EscapeSite *site)
{
    // A function literal that calls itself by a variable needs what is assigned to it later.
    bool is_function = site->node->type->kind == KIND_FUNC;
    return is_captured(site) && !is_function && ir_type_size(a->unit, site->node->type) <= MAX_COPIED_BYTES && is_only_captured(a, site);
}

static bool is_deferred(Adviser *a, const EscapeSite *site)
{
    return site->node->op == OCLOSURE || (is_captured(site) && !addresses_of(&(Search){.a = a, .site = site}));
}

typedef struct Rule {
    AdviceCause cause;
    bool (*holds)(Adviser *a, const EscapeSite *site); // NULL: always
    const char *sentence;
} Rule;

static const Rule rules[] = {
    {ADVICE_RETURNED, is_returned_address, "If callers need only the value, return it instead of its address: the caller then gets a copy."},
    {ADVICE_SENT_TO_CHANNEL, is_sent_address, "If the receiver needs only the value, send it instead of its address: a channel holds copies."},
    {ADVICE_CLOSURE_CAPTURE, is_captured_copy,
     "If the closure may keep the value as it is when the closure is made, let it capture a copy that is never assigned to again: a copy is "
     "captured by value."},
    {ADVICE_GOROUTINE, is_captured_copy, "If the goroutine may keep the value as it is when it starts, pass the value as an argument of the function literal."},
    {ADVICE_DEFERRED, is_deferred,
     "If the deferred call may run at the end of each iteration, move the loop’s body into a function: a defer statement outside of loops needs no "
     "allocation."},
    {ADVICE_TOO_LARGE, NULL,
     "A smaller one can stay on the stack if nothing else makes it escape: up to 64 KiB from new, make or a literal, up to 128 KiB for a declared "
     "variable."},
};

// Is it the reader's code, at its own place, not a copy of it and not a library's?
static bool is_own(const Adviser *a, const EscapeSite *site)
{
    IrPos pos = site->node->pos;
    return pos.inline_index < 0 && is_own_file(a, pos.pos);
}

const char *suggestion_for(Adviser *a, const EscapeSite *site, AdviceCause cause)
{
    if (a->advice->is_partial || !is_own(a, site) || a->budget <= 0)
        return NULL;
    const Rule *rule = rules, *end = rules + sizeof rules / sizeof *rules;
    while (rule < end && rule->cause != cause)
        rule++;
    bool holds = rule < end && (!rule->holds || rule->holds(a, site));
    return holds && a->budget > 0 ? rule->sentence : NULL; // without a budget, not all was looked at
}

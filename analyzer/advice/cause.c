// Why something is on the heap, in words for people: derived from where the explanation's flows end and from the last
// "(why)" on the way, as the tables say.
//
// A cause is a subject and what happens to it: "its address is" + "returned to the caller"; "stored in an interface" +
// "passed to fmt.Println, which may keep it". The second part always starts with a participle so that both fit.

#include "internal.h"

#include <string.h>

// ---- what costs nothing (cmd/compile/internal/walk, convert.go: dataWord, order.go: addrTemp, closure.go: walkClosure)

static bool is_constant_data(const IrNode *n)
{
    IrNode *part;
    switch (n->op) {
    case OLITERAL: return true;
    case OCONVNOP: return is_constant_data(n->x);
    case OSTRUCTLIT:
        IR_EACH(part, n->list)
            if (!is_constant_data(part->x))
                return false;
        return true;
    case OARRAYLIT:
        IR_EACH(part, n->list)
            if (!is_constant_data(part->op == OKEY ? part->y : part))
                return false;
        return true;
    default: return false;
    }
}

// The type whose representation is the same: of a struct with one field, of an array of one element (types.SoleComponent).
static const IrType *sole_component(const IrType *t)
{
    for (;;) {
        const IrType *u = t->underlying;
        if (u->kind == KIND_STRUCT && u->field_count == 1)
            t = u->fields[0].type;
        else if (u->kind == KIND_ARRAY && u->length == 1)
            t = u->element;
        else
            return t;
    }
}

static bool is_single_byte(const IrType *t)
{
    IrKind kind = sole_component(t)->kind;
    return kind == KIND_BOOL || kind == KIND_INT8 || kind == KIND_UINT8;
}

static bool is_empty_string(const IrNode *n)
{
    size_t length = 1;
    if (n->op == OLITERAL && const_kind(n->value) == CONST_STRING)
        const_string_value(n->value, &length);
    return length == 0;
}

// Why an expression that "escapes" needs no memory at run time; NULL: it does.
static const char *free_cause(IrUnit *unit, const IrNode *n)
{
    if ((n->op == OSTR2BYTES || n->op == OSTR2RUNES) && is_empty_string(n->x))
        return "a slice of no elements: nothing is allocated";
    if (n->op == OCLOSURE && !n->fn->closure_vars.len)
        return "a function literal that captures nothing: it is part of the program, so nothing is allocated";
    if (n->op != OCONVIFACE)
        return NULL;
    if (is_constant_data(n->x))
        return "a constant in an interface: it is stored in read-only memory, so nothing is allocated";
    if (is_single_byte(n->x->type))
        return "one byte in an interface: the runtime has a table of all bytes, so nothing is allocated";
    if (ir_type_size(unit, n->x->type) == 0)
        return "a value without bytes in an interface: nothing is allocated";
    return NULL;
}

bool allocates_nothing(IrUnit *unit, const IrNode *n) { return free_cause(unit, n); }

// ---- go and defer statements

static bool find_statements(IrNode *n, void *context)
{
    Adviser *a = context;
    if ((n->op == OGO || n->op == ODEFER) && n->x && n->x->x)
        map_put(a->unit->arena, &a->statements, n->x->x, n);
    return false;
}

// The go or defer statement that calls this closure; NULL: none.
static IrNode *statement_of(Adviser *a, const IrNode *closure)
{
    if (!a->has_statements) {
        a->has_statements = true;
        for (int i = 0; i < a->unit->funcs.len; i++)
            ir_any_list(a->unit->funcs.data[i]->body, find_statements, a);
    }
    return map_get(&a->statements, closure);
}

// ---- what happens to it

static const char *what_happens(Adviser *a, const EscapeWhy *why, bool may_nest);

static const char *caused(Adviser *a, AdviceCause cause, const char *words)
{
    a->cause = cause;
    return words;
}

// Names that people wrote; not ".autotmp_3", "~r0", "#state1".
static bool is_readable(const IrNode *n)
{
    const IrName *name = ir_name(n);
    return name && name->name->length && !strchr(".~#&", name->name->text[0]);
}

// A function as people name it: "slices.Sort" for "slices.Sort[go.shape.int]".
static const char *function_text(Adviser *a, IrName *name)
{
    IrFunc *fn = ir_func_of(name);
    const char *text = ir_trim_inline_hash(a->unit, fn ? ir_func_text(a->unit, fn) : ir_text(a->unit, &name->node));
    if (fn && fn->closure)
        return "a function literal";
    const char *bracket = strchr(text, '[');
    if (!bracket)
        return text;
    const char *end = strrchr(text, ']'); // "(*List[go.shape.int]).Push"
    return arena_format(a->unit->arena, "%.*s%s", (int)(bracket - text), text, end ? end + 1 : "");
}

static bool is_within(const IrUnit *unit, int index, int call)
{
    while (index >= 0 && index != call)
        index = unit->inline_tree.data[index].parent;
    return index == call;
}

// The function that was inlined, of the outermost call at index that the site is not itself in; NULL: none. That is
// the call that was written where the site was.
static IrName *entered_call(Adviser *a, int index)
{
    IrName *entered = NULL;
    for (; index >= 0 && !is_within(a->unit, a->inline_index, index); index = a->unit->inline_tree.data[index].parent)
        entered = a->unit->inline_tree.data[index].function;
    return entered;
}

static const char *passed(Adviser *a, IrNode *call)
{
    a->cause = ADVICE_LEAKING_PARAM;
    switch (call->op) {
    case OAPPEND: return caused(a, ADVICE_MAP_OR_SLICE_ELEMENT, "added to a slice, where anything may reach it");
    case OPANIC: return caused(a, ADVICE_OTHER, "passed to panic");
    case OCALLINTER:
    case OCALLFUNC: break;
    default: return "passed to a function that may keep it";
    }
    IrName *inlined = entered_call(a, call->pos.inline_index);
    if (inlined)
        return arena_format(a->unit->arena, "passed to %s, which may keep it", function_text(a, inlined));
    if (call->op == OCALLINTER) {
        const IrNode *receiver = call->x->x;
        const char *method = receiver->op == ONAME && !is_readable(receiver)
                                 ? arena_format(a->unit->arena, "%s.%s", ir_type_text(a->unit, receiver->type), call->x->selector->text)
                                 : ir_text(a->unit, call->x);
        return arena_format(a->unit->arena, "passed to %s through an interface, so the callee is unknown", method);
    }
    IrName *callee = ir_static_callee(call->x);
    if (!callee)
        return "passed to a function value, so the callee is unknown";
    return arena_format(a->unit->arena, "passed to %s, which may keep it", function_text(a, callee));
}

static const char *assigned_to(Adviser *a, IrNode *target)
{
    Arena *arena = a->unit->arena;
    if (target->op == OINDEXMAP)
        return caused(a, ADVICE_MAP_OR_SLICE_ELEMENT, arena_format(arena, "stored in the map %s", ir_text(a->unit, target->x)));
    IrNode *outer = ir_outer_value(target);
    IrName *name = ir_name(outer);
    if (name && name->class == CLASS_EXTERN)
        return caused(a, ADVICE_GLOBAL, arena_format(arena, "assigned to the package variable %s", ir_text(a->unit, outer)));
    if (outer->op == OINDEX)
        return caused(a, ADVICE_MAP_OR_SLICE_ELEMENT, arena_format(arena, "stored in an element of %s", ir_text(a->unit, outer->x)));
    if (outer->op == ODOTPTR || outer->op == ODEREF)
        return caused(a, ADVICE_STORED_IN_HEAP, arena_format(arena, "stored in %s, through a pointer", ir_text(a->unit, target)));
    return NULL;
}

static const char *assigned(Adviser *a, IrNode *statement)
{
    const char *found = statement->op == OAS ? assigned_to(a, statement->x) : NULL;
    IrList *targets = ir_is_short(statement->op) ? NULL : statement->list;
    IrNode *target;
    IR_EACH(target, targets) {
        const char *text = target && !ir_is_blank(target) ? assigned_to(a, target) : NULL;
        if (text && found)
            return caused(a, ADVICE_STORED_IN_HEAP, "assigned to something that may outlive the call"); // one of several
        found = text ? text : found;
    }
    return found ? found : caused(a, ADVICE_STORED_IN_HEAP, "assigned to something that may outlive the call");
}

static const char *spilled(Adviser *a, IrNode *n)
{
    IrNode *statement = statement_of(a, n);
    if (!statement)
        return caused(a, ADVICE_OTHER, "used where it may outlive the call");
    return statement->op == OGO ? caused(a, ADVICE_GOROUTINE, "started as a goroutine")
                                : caused(a, ADVICE_DEFERRED, "deferred in a loop, so it waits for the function to return");
}

typedef struct HeapRule { // for flows that end at the heap: by the last why
    const char *why;
    AdviceCause cause;                                  // with
    const char *words;                                  // or
    const char *(*describe)(Adviser *a, IrNode *where);
} HeapRule;

static const HeapRule heap_rules[] = {
    {"call parameter", .describe = passed},
    {"assign", .describe = assigned},
    {"assign-pair", .describe = assigned},
    {"assign-pair-dot-type", .describe = assigned},
    {"assign-pair-mapr", .describe = assigned},
    {"assign-pair-receive", .describe = assigned},
    {"send", ADVICE_SENT_TO_CHANNEL, .words = "sent on a channel"},
    {"map literal key", ADVICE_MAP_OR_SLICE_ELEMENT, .words = "stored as a key of a map"},
    {"map literal value", ADVICE_MAP_OR_SLICE_ELEMENT, .words = "stored in a map"},
    {"key of map put", ADVICE_MAP_OR_SLICE_ELEMENT, .words = "stored as a key of a map"},
    {"appendee slice", ADVICE_MAP_OR_SLICE_ELEMENT, .words = "an element of a slice that is copied as it grows"},
    {"appended slice...", ADVICE_MAP_OR_SLICE_ELEMENT, .words = "copied to the end of another slice"},
    {"copied slice", ADVICE_MAP_OR_SLICE_ELEMENT, .words = "copied into another slice"},
    {"//go:uintptrescapes", ADVICE_LEAKING_PARAM, .words = "passed as an address to a function that may keep it"},
    {"reflect.Header.Data", ADVICE_STORED_IN_HEAP, .words = "stored in a reflect header"},
    {"spill", .describe = spilled},
};

static const char *to_heap(Adviser *a, const EscapeNote *last)
{
    for (size_t i = 0; last && i < sizeof heap_rules / sizeof *heap_rules; i++)
        if (strcmp(heap_rules[i].why, last->why) == 0)
            return heap_rules[i].words ? caused(a, heap_rules[i].cause, heap_rules[i].words) : heap_rules[i].describe(a, last->where);
    return caused(a, ADVICE_OTHER, "used where it may outlive the call");
}

static const char *to_escaped(Adviser *a, const IrNode *holder, bool may_nest)
{
    Arena *arena = a->unit->arena;
    const EscapeSite *site = holder ? map_get(&a->by_node, holder) : NULL;
    a->cause = ADVICE_STORED_IN_HEAP;
    if (!site)
        return "stored in something that is on the heap";
    if (holder->op == OCLOSURE) {
        const IrNode *statement = statement_of(a, holder);
        bool is_go = statement && statement->op == OGO;
        a->cause = is_go ? ADVICE_GOROUTINE : statement || holder->fn->is_wrapper ? ADVICE_DEFERRED : ADVICE_CLOSURE_CAPTURE;
        if (holder->fn->is_wrapper)
            return is_go ? "passed to a goroutine" : "passed to a call deferred in a loop";
        if (statement)
            return is_go ? "captured by a closure that a goroutine runs" : "captured by a closure deferred in a loop";
        return site->why.end == ESCAPE_TO_RESULT ? "captured by a closure that is returned" : "captured by a closure that outlives the call";
    }
    const char *then = may_nest && site->why.flows ? what_happens(a, &site->why, false) : NULL;
    AdviceCause of_holder = then ? a->cause : ADVICE_LEAKING_PARAM;
    a->cause = holder->op == OCONVIFACE ? ADVICE_INTERFACE : ADVICE_STORED_IN_HEAP;
    if (holder->op == OCONVIFACE)
        return then ? arena_format(arena, "stored in an interface that is %s", then) : "stored in an interface that is on the heap";
    const char *text = holder->op == ONAME && !is_readable(holder) ? "a value" : site->text;
    if (holder->op == OSLICELIT && holder->is_implicit) // of a variadic call: nobody wrote it
        return caused(a, of_holder, then ? then : "passed to a function that may keep it");
    return then && holder->op != ONAME ? arena_format(arena, "stored in %s, which is %s", text, then)
                                       : arena_format(arena, "stored in %s, which is on the heap", text);
}

static const EscapeNote *last_note(const EscapeWhy *why, const EscapeFlow **last_flow)
{
    const EscapeNote *last = NULL;
    for (const EscapeFlow *f = why->flows; f; f = f->next) {
        *last_flow = f;
        for (const EscapeNote *n = f->notes; n; n = n->next)
            last = n;
    }
    return last;
}

static const char *what_happens(Adviser *a, const EscapeWhy *why, bool may_nest)
{
    const EscapeFlow *last = NULL;
    const EscapeNote *note = last_note(why, &last);
    const IrNode *holder = last ? last->destination : NULL;
    switch (why->end) {
    case ESCAPE_TO_HEAP: return to_heap(a, note);
    case ESCAPE_TO_ESCAPED: return to_escaped(a, holder, may_nest);
    case ESCAPE_TO_RESULT: return caused(a, ADVICE_RETURNED, "returned to the caller");
    case ESCAPE_TO_OUTER_LOOP:
        a->cause = ADVICE_OTHER;
        return is_readable(holder) ? arena_format(a->unit->arena, "kept in %s, which outlives the iteration of the loop", ir_text(a->unit, holder))
                                   : "kept in a variable that outlives the loop iteration";
    case ESCAPE_TO_OUTER_FUNCTION:
        a->cause = ADVICE_OTHER;
        return is_readable(holder) ? arena_format(a->unit->arena, "assigned to %s, a variable of the function around it", ir_text(a->unit, holder))
                                   : "assigned to a variable of the function around it";
    }
    return "";
}

// ---- what it happens to

// Reasons of size: they say it all (escape/, heap_reason).
static const char *size_cause(const EscapeSite *site)
{
    const EscapeNote *note = site->why.flows ? site->why.flows->notes : NULL;
    if (!note || site->why.end != ESCAPE_TO_HEAP)
        return NULL;
    if (strcmp(note->why, "too large for stack") == 0)
        return site->node->op == ONAME ? "larger than 128 KiB: too large for the stack" : "larger than 64 KiB: too large for the stack";
    if (strcmp(note->why, "too aligned for stack") == 0)
        return "too aligned for the stack";
    if (strcmp(note->why, "zero-sized element") == 0)
        return "elements of size zero: the compiler reports it as escaping, but nothing is allocated";
    return NULL;
}

static bool is_captured_itself(const EscapeSite *site)
{
    const EscapeNote *first = site->why.flows->notes;
    return first && strcmp(first->why, "captured by a closure") == 0;
}

const char *cause_of(Adviser *a, const EscapeSite *site, AdviceCause *kind)
{
    Arena *arena = a->unit->arena;
    IrNode *n = site->node;
    const char *words = free_cause(a->unit, n);
    *kind = n->op == OCLOSURE ? ADVICE_OTHER : ADVICE_INTERFACE;
    if (words)
        return words;
    words = size_cause(site);
    *kind = words && strstr(words, "too large") ? ADVICE_TOO_LARGE : ADVICE_OTHER;
    if (words)
        return words;
    if (!site->why.flows)
        return "";
    a->inline_index = n->pos.inline_index;
    const char *happens = what_happens(a, &site->why, true);
    *kind = n->op == OCONVIFACE ? ADVICE_INTERFACE : a->cause;
    switch (n->op) {
    case ONAME: return is_captured_itself(site) ? happens : arena_format(arena, "its address is %s", happens);
    case OCONVIFACE:
        if (strncmp(happens, "stored in an interface", 22) == 0)
            return happens;
        return arena_format(arena, "stored in an interface that is %s", happens);
    case OAPPEND: return arena_format(arena, "append may need a larger array, and the slice is %s", happens);
    default: return happens;
    }
}

const char *advice_cause_word(AdviceCause cause)
{
    static const char *const words[] = {
#define CAUSE(name, word) word,
        ADVICE_CAUSES(CAUSE)
#undef CAUSE
    };
    return words[cause];
}

// What would end a value's way to the heap, one sentence for each cause and sort of value where the rules of the analysis
// say so (escape.h). It is about the way that was explained; there may be others.

#include "internal.h"

#include <string.h>

enum { // sorts of values
    VARIABLE = 1 << 0,  // whose address is taken
    CAPTURED = 1 << 1,  // a variable that a closure refers to
    POINTER = 1 << 2,   // new(T), &T{}
    INTERFACE = 1 << 3, // a value in an interface
    SLICE = 1 << 4,
    CLOSURE = 1 << 5,
    ADDRESS = VARIABLE | POINTER,
};

typedef struct Rule {
    AdviceCause cause;
    int sorts;
    const char *sentence; // "$" stands for the type of the value
} Rule;

static const Rule rules[] = {
    {ADVICE_RETURNED, ADDRESS, "Return the value itself instead of its address: it is then copied to the caller."},
    {ADVICE_RETURNED, SLICE, "Let the caller pass in the slice to fill: what a function makes and returns outlives the call."},
    {ADVICE_INTERFACE, INTERFACE, "Use a function that takes $ itself, or a type parameter: the conversion to an interface is what allocates."},
    {ADVICE_CLOSURE_CAPTURE, CAPTURED,
     "If the closure needs only the value, let it capture a copy that is never assigned to again: up to 128 bytes are captured by value."},
    {ADVICE_GOROUTINE, CAPTURED, "If the goroutine needs only the value, pass it as an argument of the function literal: arguments are copied."},
    {ADVICE_GOROUTINE, ADDRESS, "Pass the value itself to the goroutine instead of its address: arguments are copied."},
    {ADVICE_DEFERRED, CLOSURE, "Defer outside of the loop, or make the loop's body a function: a defer that is in no loop needs no allocation."},
    {ADVICE_DEFERRED, CAPTURED, "Defer outside of the loop, or make the loop's body a function: a defer that is in no loop keeps nothing on the heap."},
    {ADVICE_SENT_TO_CHANNEL, ADDRESS, "Send the value itself instead of its address: a channel holds copies."},
    {ADVICE_GLOBAL, ADDRESS, "Keep the value itself in the package variable instead of its address: it is then copied there."},
    {ADVICE_MAP_OR_SLICE_ELEMENT, ADDRESS, "Keep values instead of pointers in the map or slice: they are copied into it."},
    {ADVICE_STORED_IN_HEAP, ADDRESS, "Store the value itself instead of its address: it is then copied to where it is kept."},
    {ADVICE_LEAKING_PARAM, ADDRESS, "Pass the value itself instead of its address, or let the function not keep its parameter."},
    {ADVICE_TOO_LARGE, VARIABLE, "Make it smaller: variables of up to 128 KiB can be on the stack."},
    {ADVICE_TOO_LARGE, POINTER | SLICE | CLOSURE, "Make it smaller: up to 64 KiB can be on the stack."},
};

static int sort_of(const EscapeSite *site)
{
    const EscapeNote *first = site->why.flows ? site->why.flows->notes : NULL;
    switch (site->node->op) {
    case ONAME: return first && strcmp(first->why, "captured by a closure") == 0 ? CAPTURED : VARIABLE;
    case ONEW: case OPTRLIT: return POINTER;
    case OCONVIFACE: return INTERFACE;
    case OMAKESLICE: case OSLICELIT: case OAPPEND: return site->node->is_implicit ? 0 : SLICE;
    case OCLOSURE: return CLOSURE;
    default: return 0;
    }
}

const char *suggestion_for(Adviser *a, const EscapeSite *site, AdviceCause cause)
{
    int sort = sort_of(site);
    if (is_free(a->unit, site->node))
        return NULL; // it costs nothing as it is
    if (sort == CAPTURED && cause == ADVICE_CLOSURE_CAPTURE && ir_type_size(a->unit, site->node->type) > 128)
        return NULL; // a copy as large is captured by reference, too
    const char *sentence = NULL;
    for (size_t i = 0; !sentence && i < sizeof rules / sizeof *rules; i++)
        if (rules[i].cause == cause && (rules[i].sorts & sort))
            sentence = rules[i].sentence;
    const char *type = sentence ? strchr(sentence, '$') : NULL;
    return type ? arena_format(a->arena, "%.*s%s%s", (int)(type - sentence), sentence, ir_type_text(a->unit, escape_allocated_type(site->node)), type + 1)
                : sentence;
}

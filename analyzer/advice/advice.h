// advice: what the analysis means for the person who wrote the code: which values escape to the heap and why, how
// structs and headers lie in memory, and what might be written differently.
//
// It reads what escape/ found (EscapeSite) and the checked syntax trees, and changes neither. Everything that it says is
// derived by rule; a hint whose truth can't be shown is not given. All of an Advice, texts included, belongs to its
// arena, so it outlives the unit.
#ifndef ESCAPEMENT_ADVICE_H
#define ESCAPEMENT_ADVICE_H

#include "../escape/escape.h"

typedef VEC(const char *) TextVec;

// A file, or a position in one, as people know it: "./main.go:3:9" is "main.go:3:9".
static inline const char *without_dot(const char *name) { return name[0] == '.' && name[1] == '/' ? name + 2 : name; }

// CAUSE(NAME, word in JSON): why something is on the heap.
#define ADVICE_CAUSES(CAUSE)                                                                                           \
    CAUSE(OTHER, "other")                                                                                              \
    CAUSE(RETURNED, "returned")                                                                                        \
    CAUSE(INTERFACE, "interface")                                                                                      \
    CAUSE(CLOSURE_CAPTURE, "closure_capture")                                                                          \
    CAUSE(TOO_LARGE, "too_large")                                                                                      \
    CAUSE(UNKNOWN_SIZE, "unknown_size")                                                                                \
    CAUSE(STORED_IN_HEAP, "stored_in_heap")                                                                            \
    CAUSE(SENT_TO_CHANNEL, "sent_to_channel")                                                                          \
    CAUSE(GOROUTINE, "goroutine")                                                                                      \
    CAUSE(DEFERRED, "deferred")                                                                                        \
    CAUSE(LEAKING_PARAM, "leaking_param")                                                                              \
    CAUSE(GLOBAL, "global")                                                                                            \
    CAUSE(MAP_OR_SLICE_ELEMENT, "map_or_slice_element")

typedef enum AdviceCause {
#define CAUSE(name, word) ADVICE_##name,
    ADVICE_CAUSES(CAUSE)
#undef CAUSE
        ADVICE_CAUSE_COUNT
} AdviceCause;

const char *advice_cause_word(AdviceCause cause); // "leaking_param"

typedef struct AdviceStep { // of the way of a value
    const char *text;       // as -m=2 prints it: "flow: {heap} ← &x", "from &x (address-of) at main.go:3:9"
    const char *expression; // of "from": what the value goes through; NULL: a flow
    const char *reason;     // "address-of"
    Pos pos;                // of the expression; in the called function, if that is of this package
    int derefs;             // of "flow"
    const char *function;   // whose code the step is in
} AdviceStep;
typedef VEC(AdviceStep) AdviceStepVec;

typedef struct AdviceAllocation {
    Pos pos;              // where its line is
    bool is_variable;     // "moved to heap: x", else "X escapes to heap"
    const char *function; // as gc names it
    const char *what;     // as its line names it
    const char *type;     // of what is allocated; "": several, by the instances of a generic function
    int64_t bytes;        // -1: not a constant
    int64_t size_class;   // bytes that Go's allocator takes for them; -1: not known
    const char *cause;    // "its address is returned to the caller"
    AdviceCause cause_kind;
    const char *suggestion; // what keeps it off the heap; NULL: nothing that is certain
    bool is_in_loop;        // allocated again in later iterations
    bool is_library;        // its place is in another package's code
    int copy_of;            // index of the row of the same expression, of which this is an inlined copy; -1: none
    const char *inlined_function; // the callee whose code it is; NULL: nothing was inlined
    Pos inlined_at;               // the call
    TextVec flow;                 // the explanation of -m=2, a line each
    AdviceStepVec steps;          // the same, and on through called functions of this package
} AdviceAllocation;

typedef struct AdviceLeak { // a line "leaking param"
    Pos pos;
    const char *function, *param;
    const char *to; // "heap", or the result's name
    int level;      // dereferences on the way
    AdviceStepVec steps;
} AdviceLeak;

// Does it take memory at run time? The compiler says of some constants, empty values and functions that they escape too.
static inline bool advice_allocates(const AdviceAllocation *a) { return a->bytes != 0; }
// Is it one of those that are counted? Each expression that is written in the package once.
static inline bool advice_counts(const AdviceAllocation *a) { return advice_allocates(a) && !a->is_library && a->copy_of < 0; }

typedef struct AdviceStackValue { // an expression that could escape and does not
    Pos pos;
    const char *function, *what;
    int64_t bytes;            // -1: not a constant
    const char *may_allocate; // "allocates when it is larger than 32 bytes": all the same; NULL: never
} AdviceStackValue;

typedef struct AdviceLocation { // of the escape graph
    int id;
    const char *name;
    const char *kind;     // "variable", "parameter", "result", "allocation", "closure", "heap", "call", "temporary"
    Pos pos;              // NO_POS: none
    const char *function; // as gc names it; closures are drawn with the function around them
    int loop_depth;       // 0: in no loop
    bool escapes;
    int64_t bytes;        // -1: not known
} AdviceLocation;

typedef struct AdviceEdge { // the value of from, dereferenced derefs times (-1: its address), goes to to
    int from, to;
    int derefs;
    Pos pos;            // NO_POS: none
    const char *reason; // "assign"; NULL: none
} AdviceEdge;

typedef struct AdviceGraph { // of one function with its closures
    const char *name;
    Pos pos;
    VEC(AdviceLocation) locations;
    VEC(AdviceEdge) edges;
} AdviceGraph;

typedef struct AdviceField {
    const char *name, *type;
    int64_t offset, size, align, padding_after;
} AdviceField;

typedef struct AdviceStruct {
    Pos pos;
    const char *name;
    int64_t size, align, padding;
    int64_t best_size; // with its fields in the best order
    VEC(AdviceField) fields;
} AdviceStruct;

typedef struct AdviceHeader { // of a value whose data is elsewhere
    const char *kind;  // "slice"
    const char *type;
    const char *const *words; // NULL-terminated
    const char *data;  // where the data is, as a sentence
} AdviceHeader;

typedef struct AdviceHint {
    Pos pos;
    const char *kind;    // "preallocate"
    const char *message;
} AdviceHint;

typedef struct Advice {
    Arena *arena;
    GoArch layout_arch;                // of the structs
    bool is_partial;                   // of the sound part of a package: methods and uses that matter may be missing
    VEC(AdviceAllocation) allocations; // the program's own first, by position, each once
    VEC(AdviceLeak) leaks;             // by position
    VEC(AdviceStackValue) stack;       // by position, each once
    VEC(AdviceGraph) graphs;           // in the order of the functions, if wanted
    VEC(AdviceStruct) structs;         // by position
    VEC(AdviceHeader) headers;
    VEC(AdviceHint) hints;             // by position
} Advice;

// Fills in advice, whose arena is set, once the unit's functions are analyzed.
void advice_collect(Advice *advice, IrUnit *unit, const EscapeFindings *findings);

#endif

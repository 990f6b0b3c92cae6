// advice: what the analysis means for the person who wrote the code: which values cost an allocation and why, how
// structs and headers lie in memory, and what might be written differently.
//
// It reads what escape/ found (EscapeSite) and the checked syntax trees, and changes neither. Everything that it says is
// derived by rule; a hint whose truth can't be shown is not given. All of an Advice, texts included, belongs to its
// arena, so it outlives the unit.
#ifndef ESCAPEMENT_ADVICE_H
#define ESCAPEMENT_ADVICE_H

#include "../escape/escape.h"

typedef VEC(const char *) TextVec;

typedef struct AdviceAllocation {
    Pos pos;              // where its line is
    bool is_variable;     // "moved to heap: x", else "X escapes to heap"
    const char *function; // as gc names it
    const char *what;     // as its line names it
    const char *type;     // of what is allocated
    int64_t bytes;        // -1: not a constant
    const char *cause;    // "its address is returned to the caller"
    TextVec flow;         // the explanation of -m=2, a line each
} AdviceAllocation;

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
    VEC(AdviceAllocation) allocations; // by position, each once
    int stack_count;                   // expressions that could allocate and stay on the stack
    VEC(AdviceStruct) structs;         // by position
    VEC(AdviceHeader) headers;
    VEC(AdviceHint) hints;             // by position
} Advice;

// Fills in advice, whose arena is set, once the unit's functions are analyzed.
void advice_collect(Advice *advice, IrUnit *unit, const EscapeSiteVec *sites);

#endif

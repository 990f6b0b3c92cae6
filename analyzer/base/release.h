// What differs between the Go releases, in one place.
#ifndef ESCAPEMENT_BASE_RELEASE_H
#define ESCAPEMENT_BASE_RELEASE_H

#include <stdbool.h>

typedef struct ReleaseFacts {
    int minor; // of go1.N

    const char *const *experiments; // GOEXPERIMENT's defaults beyond those that all have; ends with NULL

    // ---- syntax and types
    bool has_generic_methods;        // else they do not parse
    bool joins_line_directives;      // a relative file name in //line is one beside the source file; else it is as it stands
    bool has_promoted_keys;          // struct literals may set promoted fields
    bool infers_from_more_places;    // generic functions as elements of literals and converted take type arguments from there
    bool has_variadic_yield;         // ranging over a function whose yield function is variadic
    bool finds_cycles_where_used;    // an incomplete type is one where it is looked into; else any expression of such a type
    bool names_parts_of_assignments; // "multiple assignment", "2nd function result"; else "assignment", "f()"
    bool names_instances_in_cycles;  // "T[int] refers to itself"; else "T"
    bool hints_at_unexported_fields; // where a struct literal has too few values
    bool fields_need_values;         // of T.field: "operand … must be value"; else "undefined", as for methods

    // ---- names
    // A literal that came along with an inlined body is named after the function it was written in, with a hash of where
    // it was inlined; else after the function it is in now, with the inlined ones' names, and counted there.
    bool inlined_literals_keep_name;

    // ---- ir
    bool temporaries_are_definitions; // what is assigned to the reader's temporaries is known of them
    bool keeps_pointers_to_shaped;    // *[]go.shape.int is not taken for any pointer (noder: shapify)
    bool wrappers_wait_for_types;     // a type that is still being declared is not noted for wrappers
    bool interface_calls_are_tail;    // wrappers of an embedded interface's methods end in a tail call

    bool comparisons_are_shared;      // by types that compare alike; else each type has its own, which is not made here

    // ---- escape
    bool callees_by_oracle;        // a callee is looked for in all of the outermost function (ReassignOracle); else in the variable's own
    bool knows_assigned_functions; // a function variable's calls, when all that is assigned to it is known
} ReleaseFacts;

// The newest release's that is not after go1.minor.
const ReleaseFacts *release_facts(int minor);

#endif

// escape: which variables and allocations must live on the heap, and why.
//
// Functions are analyzed bottom up in batches of mutually recursive ones. Each variable and each allocating expression
// is a location; each assignment an edge weighted by how many times its source is dereferenced (-1: its address).
// A location whose address reaches something that outlives it escapes. What parameters leak is kept as a tag for
// callers. Rules: cmd/compile/internal/escape.
//
//     func f() *int {
//         x := 1     // location x
//         return &x  // edge ~r0 <- x, -1: the result outlives x, so "moved to heap: x"
//     }
#ifndef ESCAPEMENT_ESCAPE_H
#define ESCAPEMENT_ESCAPE_H

#include "../ir/ir.h"

// Why a value goes from one location to another: what -m=2 prints as "from WHERE (WHY)".
typedef struct EscapeNote {
    struct EscapeNote *next; // towards the destination
    IrNode *where;
    IrName *param;           // "call parameter", where the callee is known: its parameter; else NULL
    const char *why;
} EscapeNote;

// One step of an explanation: what -m=2 prints as "flow: DESTINATION ← SOURCE".
typedef struct EscapeFlow {
    struct EscapeFlow *next; // from destination on; NULL: there it ends
    IrNode *destination;     // a variable or allocation; NULL: the heap, or a temporary of the analysis
    IrNode *source;          // NULL: a temporary of the analysis
    bool is_to_heap;
    int derefs;              // -1: the source's address flows
    const EscapeNote *notes;
} EscapeFlow;

typedef enum EscapeEnd { // what the last flow's destination is, so that it outlives the location
    ESCAPE_TO_HEAP,      // the heap: package variables, what pointers point to, callees that are not known
    ESCAPE_TO_ESCAPED,   // a variable or allocation that is itself on the heap
    ESCAPE_TO_RESULT,    // a result of the function
    ESCAPE_TO_OUTER_LOOP,     // a variable declared outside the loop
    ESCAPE_TO_OUTER_FUNCTION, // a variable of the function around the closure
} EscapeEnd;

typedef struct EscapeWhy {
    EscapeEnd end;
    EscapeFlow *flows;  // from the location on
    bool is_truncated;  // the flows run in a circle
} EscapeWhy;

typedef struct EscapeSite { // a variable or an allocating expression, of a function or of what was inlined into it
    IrNode *node;
    IrFunc *fn;
    const char *text;   // as its line names it
    bool escapes;
    bool is_hidden;     // has no line: wrappers of go and defer statements, variables that stay where they are
    bool is_in_loop;    // of its function
    EscapeWhy why;      // when it escapes
} EscapeSite;
typedef VEC(EscapeSite) EscapeSiteVec;

typedef struct EscapeLeak { // one way out for what a parameter holds
    IrName *param;
    IrFunc *fn;
    const char *result; // the name of the result it goes to; NULL: the heap
    int derefs;         // 0: the parameter itself; 1: what it points to, …
    bool is_said;       // has a line: not of wrappers and instances
    EscapeWhy why;
} EscapeLeak;
typedef VEC(EscapeLeak) EscapeLeakVec;

typedef struct EscapeLocation { // of the graph
    const IrNode *node;         // NULL: the heap, or a temporary of the analysis
    IrFunc *fn;                 // NULL: the heap
    int loop_depth;             // 1: in no loop
    bool escapes;
} EscapeLocation;

typedef struct EscapeEdge { // the value of from, dereferenced derefs times (-1: its address), goes to to
    int from, to;           // of EscapeGraph.locations
    int derefs;
    const EscapeNote *note; // the last reason before to; NULL: none
} EscapeEdge;

typedef struct EscapeGraph {
    VEC(EscapeLocation) locations; // 0: the heap
    VEC(EscapeEdge) edges;
} EscapeGraph;

typedef struct EscapeFindings { // all of it the unit's
    EscapeSiteVec sites;        // in the order of the lines
    EscapeLeakVec leaks;        // likewise
    EscapeGraph *graph;         // NULL: not wanted
} EscapeFindings;

// Analyzes all functions of the unit and reports each line; sets IrFunc.notes and IrNode.esc. findings may be NULL.
void escape_unit(IrUnit *unit, EscapeFindings *findings);

// Bytes that evaluating an allocating expression, or declaring a variable, takes from stack or heap; -1: not a constant.
int64_t escape_allocated_bytes(IrUnit *unit, const IrNode *n);
// The type of what is allocated: a variable's, what new returns a pointer to, what an interface holds.
IrType *escape_allocated_type(const IrNode *n);

#endif

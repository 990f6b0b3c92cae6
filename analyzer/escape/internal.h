// The graph that escape/'s files share.
#ifndef ESCAPEMENT_ESCAPE_INTERNAL_H
#define ESCAPEMENT_ESCAPE_INTERNAL_H

#include "escape.h"

enum {
    ATTR_ESCAPES = 1 << 0,  // must be on the heap
    ATTR_PERSISTS = 1 << 1, // lives past the statement
    ATTR_MUTATES = 1 << 2,  // what it points to is written
    ATTR_CALLS = 1 << 3,    // the function it is gets called
    RESULT_COUNT = 5,       // results that a tag can name; further ones count as the heap
};

typedef struct Leaks { // of a parameter: 1 + least number of dereferences, 0 none
    uint8_t at[3 + RESULT_COUNT];
} Leaks;
enum { LEAK_HEAP, LEAK_MUTATOR, LEAK_CALLEE, LEAK_RESULT0 };

typedef struct Location Location;

typedef EscapeNote Note;

typedef struct Edge {
    Location *source;
    int derefs; // >= -1
    Note *notes;
} Edge;

typedef struct Explained { // for who asks
    EscapeWhy why;        // once it escapes
    EscapeWhy *leak_whys; // of a parameter, by 1 + what LEAK_RESULT0 counts, 0: the heap; NULL: it does not leak
    int graph_index;      // of its EscapeLocation, once it has one
} Explained;

struct Location {
    IrNode *node;       // NULL: a temporary of the analysis
    IrFunc *fn;
    VEC(Edge) edges;    // incoming
    Edge first;         // where the first of them is: most have no other
    Location *dst;      // towards the root of the walk
    Explained *explained; // NULL: nothing is to be told
    int dst_edge;
    int derefs;         // while walking
    uint32_t walk;      // the walk derefs is of
    uint32_t queued_walk;
    int loop_depth;
    int result_index;   // 1 + index, for results
    uint8_t attrs;
    bool is_queued : 1;
    bool is_captured : 1;
    bool is_reassigned : 1;
    bool is_addr_taken : 1;
    bool is_param : 1;
    bool is_result : 1;
    bool is_in_loop : 1;
    Leaks leaks;
};

typedef struct Hole { // where a value goes
    Location *dst;
    int derefs;
    Note *notes;
    bool is_addr_taken;
} Hole;

typedef struct DirectFlow { // an address that went to what escapes: it escaped at once, without an edge
    Location *to;
    Edge edge;
} DirectFlow;

typedef struct ClosureFlow {
    Hole hole;
    IrNode *closure;
} ClosureFlow;

typedef struct Batch {
    IrUnit *unit;
    Arena *arena;              // of the graph; the unit's when findings keep parts of it
    VEC(Location *) locations; // in order of creation: the order of the lines
    VEC(ClosureFlow) closures;
    Location heap, mutator, callee, blank;
    Map *assignments;          // IrFunc (outermost) -> analyzed; see calls of variables
    EscapeFindings *findings;  // NULL: not wanted
    VEC(DirectFlow) direct;    // for the graph
    bool explains;             // keeps why edges are there
} Batch;

enum { STATE_UNKNOWN, STATE_PLANNED, STATE_STARTED, STATE_TAGGED }; // IrFunc.escape_state

// solve.c
void solve_batch(Batch *b);
void explain_direct(Batch *b, Location *dst, Location *src, int derefs, Note *notes);
bool contains_closure(IrFunc *outer, IrFunc *inner);
Location *location_of(IrName *name);

// leaks.c
int leak_get(const Leaks *l, int i);
void leak_add(Leaks *l, int i, int derefs);
const Atom *leaks_encode(IrUnit *unit, Leaks l);
Leaks leaks_decode(const Atom *tag);
void leaks_optimize(Leaks *l);

// graph.c: walking functions into the graph
void walk_func(Batch *b, IrFunc *fn);
Location *new_location(Batch *b, IrFunc *fn, IrNode *node, bool persists, int loop_depth);
Explained *explained(Batch *b, Location *l); // made if it isn't there
void flow(Batch *b, Hole k, Location *src);
Hole hole_of(Location *l);
Hole hole_shift(Hole k, int delta);
Hole hole_note(Batch *b, Hole k, IrNode *where, const char *why);
const char *heap_reason(IrUnit *unit, IrNode *n);
int64_t closure_size(IrUnit *unit, IrFunc *fn);

void escape_say(IrUnit *unit, IrPos pos, const char *format, ...) __attribute__((format(printf, 3, 4)));

#endif

// What advice/'s files share.
#ifndef ESCAPEMENT_ADVICE_INTERNAL_H
#define ESCAPEMENT_ADVICE_INTERNAL_H

#include "advice.h"

enum {
    // Nodes that hints may look at: some look ahead from each candidate, and a program of a megabyte must not cost
    // seconds. 2 million take some 20 ms; ordinary programs need thousands. Beyond, no more hints are given.
    HINT_BUDGET_NODES = 2000000,
    MAX_HINTS = 200, // nobody reads more
};

typedef struct Adviser {
    Advice *advice;
    Arena *arena; // the advice's
    IrUnit *unit;
    const EscapeFindings *findings;
    const EscapeSiteVec *sites; // of the findings
    Map leaks_of;     // IrName of a parameter -> its first EscapeLeak
    Map own_files;    // path atom of a file of the package -> itself
    AdviceCause cause; // cause.c: of what was described last
    Map by_node;      // IrNode -> EscapeSite
    Map statements;   // CLOSURE -> the GO or DEFER statement that calls it; filled by statement_of
    bool has_statements;
    int inline_index; // cause.c: of the site whose cause is asked for
    int budget;       // of nodes, for hints
    Map changed_by_closures; // suggestion.c: IrName of a captured variable -> itself
    Map function_values;     // suggestion.c: Object of a function that is used as a value
    Map looked_at;           // may_allocate.c: OBYTES2STR whose string is only looked at
    bool has_changed_by_closures, has_function_values, has_looked_at;
    Map not_repeated, repeated; // loops.c: IrNode -> EscapeSite
    Map makes;        // position (bits) of a written make whose slice escapes -> EscapeSite
} Adviser;

// allocations.c, leaks.c, graph.c, structs.c, headers.c, hints.c: each fills its part of the advice.
void advise_allocations(Adviser *a);
void advise_leaks(Adviser *a);
void advise_graph(Adviser *a);
void advise_structs(Adviser *a);
void advise_headers(Adviser *a);
void advise_hints(Adviser *a);

// Hints, a habit each; body is a function's, declaration NULL for function literals.
void hint_preallocate(Adviser *a, BlockStmt *body);
void hint_reuse(Adviser *a, BlockStmt *body);
void add_hint(Adviser *a, Pos pos, const char *kind, const char *format, ...) __attribute__((format(printf, 4, 5)));

const char *copied(Adviser *a, const char *text); // in the advice's arena
// loops.c: finds which allocations in loops are made again in a later iteration; then tells of one.
void find_repeated(Adviser *a);
bool is_repeated(const Adviser *a, const EscapeSite *site);
// steps.c: an explanation as steps. flow, if not NULL, gets the texts of those that -m=2 prints.
AdviceStepVec steps_of(Adviser *a, const EscapeWhy *why, IrFunc *fn, TextVec *flow);
Pos own_pos(Adviser *a, IrPos pos); // where it is written, if that is in this package, else of the call that it came in by
bool is_own_file(const Adviser *a, Pos pos);    // is it in a file of this package?
const char *function_name(Adviser *a, IrFunc *fn); // as gc's lines name it, in the advice's arena
const char *inlined_name(Adviser *a, int index);   // the same of the callee of an inlined call

// size_class.c: what the allocator takes for bytes with or without pointers; -1: not known.
int64_t size_class_of(const World *world, int64_t bytes, bool has_pointers);

// cause.c; *kind is set.
const char *cause_of(Adviser *a, const EscapeSite *site, AdviceCause *kind);
// suggestion.c: what keeps it off the heap; NULL: nothing that is certain.
const char *suggestion_for(Adviser *a, const EscapeSite *site, AdviceCause kind);
// Is nothing allocated at run time although the expression "escapes to heap"?
bool allocates_nothing(IrUnit *unit, const IrNode *n);
// may_allocate.c: when an expression that does not escape is allocated on the heap all the same; NULL: never.
const char *may_allocate(Adviser *a, const IrNode *n);

// tree.c
void tree_each(Node *node, NodeVisitor visit, void *context); // pre-order; children of a node only if visit says true
const char *type_text(Adviser *a, Type *type);                // as the package's own source would name it
Object *variable_of(Expr *expr);                              // of a name (in parentheses); NULL: none
BuiltinId builtin_of(const CallExpr *call);                   // BUILTIN_COUNT: another function
bool is_conversion(const CallExpr *call);
typedef bool (*TreeTest)(Node *node, void *context);
// Both answer true when the budget is used up: the questions are asked to exclude a hint.
bool tree_any(Adviser *a, Node *node, TreeTest test, void *context);
bool tree_mentions(Adviser *a, Node *node, const Object *object);

#endif

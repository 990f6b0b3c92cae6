// Unification (spec: "Type unification"): makes two types equal, or alike, by filling in type parameters.
//
// A Unifier has a slot for each of the type parameters it solves for; parameters that were unified with each other
// share one. Used by infer.c only.
#ifndef ESCAPEMENT_UNIFY_H
#define ESCAPEMENT_UNIFY_H

#include "internal.h"

typedef enum UnifyMode { // without a bit: inexact, by underlying types where one is not defined
    UNIFY_ASSIGN = 1,    // inexact at the top; elements must match exactly
    UNIFY_EXACT = 2,     // identical types
} UnifyMode;

typedef struct Unifier {
    Checker *c;
    const TypeList *params;
    Type ***slots; // of each parameter; *slot is NULL while nothing is inferred
    int depth;
    bool by_methods; // interfaces match what has their methods (go1.21)
} Unifier;

// given: of each parameter, NULL where unknown.
Unifier unifier_new(Checker *c, const TypeList *params, const TypeList *given);
bool unify(Unifier *u, Type *x, Type *y, unsigned mode);
Type *unifier_at(const Unifier *u, int i);
void unifier_set(Unifier *u, int i, Type *t);
int unifier_unknowns(const Unifier *u);
TypeList *unifier_inferred(const Unifier *u); // NULL entries: unknown

#endif

// partial: of a package with errors, the declarations that stay right without the others.
//
// A declaration in which an error was found is dropped, and the rest checked again as a package of its own; what needs a
// dropped one is then in error itself, so that in the end only what is sound with all that it refers to is left. What
// remains is valid Go, and no later pass has to know of errors.
//
//     an error in f        f dropped; g, which calls f: undefined: f        g dropped, h is left
//
// Each round parses the files anew, since checking writes into the trees. Memory is the world's.
#ifndef ESCAPEMENT_PARTIAL_H
#define ESCAPEMENT_PARTIAL_H

#include "types/types.h"

// How the package's files are parsed and checked, always the same ones.
typedef struct PartialSteps {
    void (*parse)(void *context, SourceFileVec *files, Diagnostics *diagnostics);
    Package *(*check)(void *context, SourceFileVec files, Diagnostics *diagnostics);
    void *context;
} PartialSteps;

// The sound part as a package without errors; NULL: no function is left, or it took more than LIMIT_PARTIAL_ROUNDS.
// files as parsed and their errors: what was found so far.
Package *partial_check(World *world, const PartialSteps *steps, const SourceFileVec *files, const Diagnostics *errors);

#endif

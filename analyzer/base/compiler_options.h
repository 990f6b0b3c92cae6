// What the compiler can be told beside -m: options of go tool compile (-gcflags) that change what it decides or says.
#ifndef ESCAPEMENT_COMPILER_OPTIONS_H
#define ESCAPEMENT_COMPILER_OPTIONS_H

#include <stdbool.h>

typedef struct CompilerOptions {
    bool no_inlining;    // -l
    bool cheap_calls;    // -l=4: a call costs the inliner next to nothing
    bool small_frames;   // -smallframes: less is small enough for the stack
    bool says_mutations; // -d=escapemutationscalls: also what is written through parameters, and which are called
    int checkptr;        // -d=checkptr: pointer checks are compiled in; 2: what is converted to unsafe.Pointer escapes
} CompilerOptions;

#endif

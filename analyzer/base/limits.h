// Limits on hostile or accidental input, one row each: what happens beyond is an error, never a crash.
#ifndef ESCAPEMENT_LIMITS_H
#define ESCAPEMENT_LIMITS_H

enum {
    LIMIT_NESTING = 4000,          // nested expressions, statements: each level costs C stack in several passes, and text in errors
    LIMIT_TYPE_NESTING = 1000,     // nested type literals: their texts grow with the square of it
    LIMIT_SOURCE_BYTES = 64 << 20, // one file
    LIMIT_CONST_BITS = 512,        // gc: untyped integer constants overflow past 512 bits (types2/const.go)
    LIMIT_CONST_STRING_BYTES = 16 << 20, // gc allows 2e9 bytes, which it does not lay out before they are used
    LIMIT_INLINED_CALLS = 50000,   // of one package; the standard library's largest has some 8,000
    LIMIT_INLINING_DEPTH = 200,    // calls inlined inside each other; the passes recurse through them
    LIMIT_ESCAPE_STEPS = 50 << 20, // of solving one group of functions: half a second; the standard library needs a hundredth
    LIMIT_STACK_BYTES = 100 << 20, // for such recursion: what a process can have without a new start
    LIMIT_UNION_TERMS = 100,       // gc: types2/union.go maxTermCount, since type sets are quadratic in them
    LIMIT_PARTIAL_ROUNDS = 30,     // of finding what is sound in a package with errors; each checks it again
    LIMIT_EMBEDDING = 32,          // structs embedded in each other that a selector looks through
    LIMIT_TYPE_PARTS = 1 << 16,    // of a type as it is spelled out, aliases looked through, that many passes walk
    LIMIT_ASSEMBLY_NESTING = 100, // macros and included files inside each other
    LIMIT_ASSEMBLY_TOKENS = 4 << 20, // of one assembly file, and of what its macros are replaced by
    LIMIT_INSTANCES = 20000,       // of generic functions in the code of one package, and of generic types; the largest need hundreds
    LIMIT_INSTANCE_BYTES = 16 << 20, // of the names of such instances
    LIMIT_INSTANTIATION_DEPTH = 100, // nested instantiations of generic types, as gc's "infinitely expanding" guard
};

#endif

// Exact constants: Go's untyped constant arithmetic, after go/constant. Values are immutable and owned by an arena.
// Integers are int64 or GMP limbs; floats are GMP rationals while small, MPFR of 512 bits beyond; complex is two reals.
// Operations give CONST_UNKNOWN for unknown operands. "Limits" of representation are the checker's job.
#ifndef ESCAPEMENT_CONSTANT_H
#define ESCAPEMENT_CONSTANT_H

#include <stdbool.h>
#include <stdint.h>

#include "arena.h"
#include "atom.h"

typedef enum ConstKind { CONST_UNKNOWN, CONST_BOOL, CONST_STRING, CONST_INT, CONST_FLOAT, CONST_COMPLEX } ConstKind;

typedef struct Const Const;

typedef enum ConstOp { // the operators constants know; names as in the Go specification
    CONST_ADD, CONST_SUB, CONST_MUL, CONST_QUO, CONST_INT_QUO /* truncated integer division */, CONST_REM,
    CONST_AND, CONST_OR, CONST_XOR, CONST_AND_NOT, CONST_LAND, CONST_LOR, CONST_NOT,
    CONST_SHL, CONST_SHR,
    CONST_EQL, CONST_NEQ, CONST_LSS, CONST_LEQ, CONST_GTR, CONST_GEQ,
} ConstOp;

ConstKind const_kind(const Const *c);

const Const *const_unknown(Arena *a);
const Const *const_bool(Arena *a, bool value);
const Const *const_string(Arena *a, const char *data, size_t length);
const Const *const_int64(Arena *a, int64_t value);
const Const *const_uint64(Arena *a, uint64_t value);
const Const *const_float64(Arena *a, double value); // finite; else unknown
// Literals in Go syntax; unknown if malformed or out of every range. String and rune literals are unquoted.
const Const *const_int_literal(Arena *a, const char *text, size_t length);
const Const *const_float_literal(Arena *a, const char *text, size_t length);
const Const *const_imag_literal(Arena *a, const char *text, size_t length);
const Const *const_rune_literal(Arena *a, const char *text, size_t length);
const Const *const_string_literal(Arena *a, const char *text, size_t length);

bool const_bool_value(const Const *c);
const char *const_string_value(const Const *c, size_t *length);
bool const_int64_value(const Const *c, int64_t *value);   // false if not an integer that fits (exact)
bool const_uint64_value(const Const *c, uint64_t *value); // likewise
double const_float64_value(const Const *c);               // nearest; ±Inf beyond
double const_float32_value(const Const *c);               // rounded once to float32, as a double
int const_sign(const Const *c);                           // -1, 0, 1; complex: 0 iff zero
int const_bit_length(const Const *c);                     // of |integer|
const Const *const_real(Arena *a, const Const *c);
const Const *const_imag(Arena *a, const Const *c);
const Const *const_make_complex(Arena *a, const Const *re, const Const *im);

// Conversions between kinds; CONST_UNKNOWN when not exactly representable (to_int of 1.5, to_float of 1i).
const Const *const_to_int(Arena *a, const Const *c);
const Const *const_to_float(Arena *a, const Const *c);
const Const *const_to_complex(Arena *a, const Const *c);

const Const *const_unary(Arena *a, ConstOp op, const Const *x, unsigned unsigned_bits); // ADD SUB XOR NOT; bits>0: ^ masked
const Const *const_binary(Arena *a, ConstOp op, const Const *x, const Const *y); // division by zero is the caller's check
const Const *const_shift(Arena *a, ConstOp op, const Const *x, unsigned count);
bool const_compare(ConstOp op, const Const *x, const Const *y);

// As go/constant's String (short: strings cut, floats %.6g) and ExactString.
const char *const_text(Arena *a, const Const *c);
const char *const_exact_text(Arena *a, const Const *c);


#endif

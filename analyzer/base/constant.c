// Exact constants on GMP. Integers that fit are int64; others keep their limbs beside them. Floats are rationals while
// numerator and denominator stay below MAX_RATIONAL_BITS (go/constant's maxExp), beyond they are rounded to 512 bits
// and kept as a rational too, since every MPFR value is one; or, where that would fill memory, as mantissa and exponent
// ("wide"), in the range of Go's big.Float. Complex constants are a pair.

#include "base.h"

#include <gmp.h>
#include <mpfr.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

enum { MAX_RATIONAL_BITS = 4 << 10, FLOAT_PRECISION_BITS = 512, MAX_NARROW_EXPONENT = 1 << 20 };

typedef struct Big { // the limbs of a magnitude, in the same block
    int size;        // as GMP: sign is the number's sign
    mp_limb_t *limbs;
} Big;

struct Const {
    ConstKind kind : 8;
    bool is_small; // CONST_INT in small
    bool truth;    // CONST_BOOL
    bool is_wide;  // CONST_FLOAT in num × 2^exponent
    union {
        int64_t small;
        struct { // CONST_INT: num; CONST_FLOAT: num/den in lowest terms
            Big num, den;
        };
        struct { // a wide CONST_FLOAT
            Big mantissa; // which is num
            int64_t exponent;
        };
        struct { // CONST_STRING
            const char *text;
            size_t length;
        };
        struct { // CONST_COMPLEX
            const Const *re, *im;
        };
    };
};

// Most constants are small integers: what they don't use isn't allocated.
static size_t bytes_of(ConstKind kind, bool is_small)
{
    switch (kind) {
    case CONST_UNKNOWN:
    case CONST_BOOL: return offsetof(Const, small);
    case CONST_INT: return is_small ? offsetof(Const, small) + sizeof(int64_t) : offsetof(Const, den);
    case CONST_STRING: return offsetof(Const, length) + sizeof(size_t);
    case CONST_COMPLEX: return offsetof(Const, im) + sizeof(const Const *);
    case CONST_FLOAT: return sizeof(Const);
    }
    return sizeof(Const);
}

ConstKind const_kind(const Const *c) { return c ? c->kind : CONST_UNKNOWN; }

static Const *new_const(Arena *a, ConstKind kind)
{
    Const *c = arena_alloc(a, bytes_of(kind, false));
    c->kind = kind;
    return c;
}

const Const *const_unknown(Arena *a) { return new_const(a, CONST_UNKNOWN); }

const Const *const_bool(Arena *a, bool value)
{
    Const *c = new_const(a, CONST_BOOL);
    c->truth = value;
    return c;
}

const Const *const_string(Arena *a, const char *data, size_t length)
{
    Const *c = new_const(a, CONST_STRING);
    char *copy = arena_alloc(a, length + 1);
    if (length)
        memcpy(copy, data, length);
    c->text = copy;
    c->length = length;
    return c;
}

const Const *const_int64(Arena *a, int64_t value)
{
    Const *c = arena_alloc(a, bytes_of(CONST_INT, true));
    c->kind = CONST_INT;
    c->is_small = true;
    c->small = value;
    return c;
}

// ---- to and from GMP

static Big keep(Arena *a, const mpz_t z)
{
    size_t count = mpz_size(z);
    Big big = {.size = z->_mp_size, .limbs = arena_alloc(a, count * sizeof(mp_limb_t))};
    memcpy(big.limbs, mpz_limbs_read(z), count * sizeof(mp_limb_t));
    return big;
}

static const Const *keep_int(Arena *a, const mpz_t z)
{
    if (mpz_fits_slong_p(z))
        return const_int64(a, mpz_get_si(z));
    Const *c = new_const(a, CONST_INT);
    c->num = keep(a, z);
    return c;
}

static void load_int(mpz_t z, const Const *c)
{
    if (c->is_small) {
        mpz_set_si(z, c->small);
    } else {
        mpz_t view;
        mpz_set(z, mpz_roinit_n(view, c->num.limbs, c->num.size));
    }
}

static void load_rational(mpq_t q, const Const *c)
{
    if (c->kind == CONST_INT) {
        load_int(mpq_numref(q), c);
        mpz_set_ui(mpq_denref(q), 1);
    } else {
        mpz_t view;
        mpz_set(mpq_numref(q), mpz_roinit_n(view, c->num.limbs, c->num.size));
        mpz_set(mpq_denref(q), mpz_roinit_n(view, c->den.limbs, c->den.size));
    }
}

typedef struct WideRange {
    mpfr_exp_t min, max;
} WideRange;

// The exponents of big.Float, also between 0.5 and 1 times the power. To be given back.
static WideRange wide_range(void)
{
    WideRange outer = {mpfr_get_emin(), mpfr_get_emax()};
    mpfr_set_emin(INT32_MIN);
    mpfr_set_emax(INT32_MAX);
    return outer;
}

static void leave_wide_range(WideRange outer)
{
    mpfr_set_emin(outer.min);
    mpfr_set_emax(outer.max);
}

static const Const *keep_rational(Arena *a, const mpq_t q)
{
    Const *c = new_const(a, CONST_FLOAT);
    c->num = keep(a, mpq_numref(q));
    c->den = keep(a, mpq_denref(q));
    return c;
}

// In the wide range. Infinity is unknown.
static const Const *keep_wide(Arena *a, const mpfr_t f)
{
    if (!mpfr_number_p(f))
        return const_unknown(a);
    if (mpfr_zero_p(f) || labs(mpfr_get_exp(f)) <= MAX_NARROW_EXPONENT) {
        mpq_t q;
        mpq_init(q);
        mpfr_get_q(q, f);
        const Const *c = keep_rational(a, q);
        mpq_clear(q);
        return c;
    }
    mpz_t mantissa;
    mpz_init(mantissa);
    Const *c = new_const(a, CONST_FLOAT);
    c->is_wide = true;
    c->exponent = mpfr_get_z_2exp(mantissa, f);
    c->mantissa = keep(a, mantissa);
    mpz_clear(mantissa);
    return c;
}

static void load_wide(mpfr_t f, const Const *c)
{
    if (c->is_wide) {
        mpz_t view;
        mpfr_set_z_2exp(f, mpz_roinit_n(view, c->mantissa.limbs, c->mantissa.size), c->exponent, MPFR_RNDN);
        return;
    }
    mpq_t q;
    mpq_init(q);
    load_rational(q, c);
    mpfr_set_q(f, q, MPFR_RNDN);
    mpq_clear(q);
}

static const Const *keep_float(Arena *a, mpq_t q)
{
    if (mpz_sizeinbase(mpq_numref(q), 2) <= MAX_RATIONAL_BITS && mpz_sizeinbase(mpq_denref(q), 2) <= MAX_RATIONAL_BITS)
        return keep_rational(a, q);
    WideRange outer = wide_range();
    mpfr_t f;
    mpfr_init2(f, FLOAT_PRECISION_BITS);
    mpfr_set_q(f, q, MPFR_RNDN);
    const Const *c = keep_wide(a, f);
    mpfr_clear(f);
    leave_wide_range(outer);
    return c;
}

const Const *const_uint64(Arena *a, uint64_t value)
{
    mpz_t z;
    mpz_init_set_ui(z, value);
    const Const *c = keep_int(a, z);
    mpz_clear(z);
    return c;
}

const Const *const_float64(Arena *a, double value)
{
    if (!isfinite(value))
        return const_unknown(a);
    mpq_t q;
    mpq_init(q);
    mpq_set_d(q, value);
    const Const *c = keep_float(a, q);
    mpq_clear(q);
    return c;
}

// ---- literals

static char *without_underscores(const char *text, size_t length)
{
    char *copy = malloc(length + 1), *to = copy;
    for (size_t i = 0; i < length; i++)
        if (text[i] != '_')
            *to++ = text[i];
    *to = '\0';
    return copy;
}

// Nearly all are a few decimal digits, which need no GMP.
static bool short_decimal(const char *text, size_t length, int64_t *value)
{
    enum { SHORT_DIGITS = 18 }; // less than 2^63
    if (!length || length > SHORT_DIGITS || (text[0] == '0' && length > 1))
        return false;
    int64_t sum = 0;
    for (size_t i = 0; i < length; i++) {
        if (text[i] < '0' || text[i] > '9')
            return false;
        sum = sum * 10 + (text[i] - '0');
    }
    *value = sum;
    return true;
}

const Const *const_int_literal(Arena *a, const char *text, size_t length)
{
    int64_t value;
    if (short_decimal(text, length, &value))
        return const_int64(a, value);
    char *digits = without_underscores(text, length), *from = digits;
    int base = 10;
    if (from[0] == '0' && from[1]) {
        char kind = from[1] | 0x20;
        base = kind == 'x' ? 16 : kind == 'b' ? 2 : 8;
        from += kind == 'x' || kind == 'b' || kind == 'o' ? 2 : 1;
    }
    mpz_t z;
    const Const *c = mpz_init_set_str(z, from, base) == 0 ? keep_int(a, z) : const_unknown(a);
    mpz_clear(z);
    free(digits);
    return c;
}

static void scale(mpq_t q, unsigned base, long exponent)
{
    mpz_t power;
    mpz_init(power);
    mpz_ui_pow_ui(power, base, (unsigned long)labs(exponent));
    if (exponent < 0)
        mpz_mul(mpq_denref(q), mpq_denref(q), power);
    else
        mpz_mul(mpq_numref(q), mpq_numref(q), power);
    mpz_clear(power);
}

static const Const *wide_literal(Arena *a, const char *text)
{
    WideRange outer = wide_range();
    mpfr_t f;
    mpfr_init2(f, FLOAT_PRECISION_BITS);
    mpfr_strtofr(f, text, NULL, 0, MPFR_RNDN);
    const Const *c = keep_wide(a, f);
    mpfr_clear(f);
    leave_wide_range(outer);
    return c;
}

const Const *const_float_literal(Arena *a, const char *text, size_t length)
{
    char *s = without_underscores(text, length), *p = s;
    bool hex = p[0] == '0' && (p[1] | 0x20) == 'x';
    if (hex)
        p += 2;
    char *digits = malloc(length + 2), *d = digits;
    long fraction = 0, exponent = 0;
    bool after_point = false;
    for (; *p; p++) {
        char lower = *p | 0x20;
        if (*p == '.') {
            after_point = true;
        } else if ((!hex && lower == 'e') || (hex && lower == 'p')) {
            exponent = strtol(p + 1, NULL, 10);
            break;
        } else {
            *d++ = *p;
            fraction += after_point;
        }
    }
    if (d == digits)
        *d++ = '0';
    *d = '\0';
    const Const *c = const_unknown(a);
    mpq_t q;
    mpq_init(q);
    if (mpz_set_str(mpq_numref(q), digits, hex ? 16 : 10) == 0) {
        if (mpz_sgn(mpq_numref(q)) == 0) {
            c = keep_float(a, q);
        } else if (labs(exponent) > MAX_NARROW_EXPONENT / 4) { // as a rational it would only fill memory
            c = wide_literal(a, s);
        } else {
            if (hex) {
                scale(q, 2, exponent - 4 * fraction);
            } else {
                scale(q, 10, exponent - fraction);
            }
            mpq_canonicalize(q);
            c = keep_float(a, q);
        }
    }
    mpq_clear(q);
    free(digits);
    free(s);
    return c;
}

const Const *const_imag_literal(Arena *a, const char *text, size_t length)
{
    if (length == 0)
        return const_unknown(a);
    length--; // the i
    bool is_float = false, hex = length > 1 && (text[1] | 0x20) == 'x';
    for (size_t i = 0; i < length; i++)
        is_float |= text[i] == '.' || (!hex && (text[i] | 0x20) == 'e') || (hex && (text[i] | 0x20) == 'p');
    const Const *im;
    if (!is_float && length > 1 && text[0] == '0' && (text[1] == '_' || (text[1] >= '0' && text[1] <= '9')))
        is_float = true; // 0123i is decimal for backward compatibility
    im = is_float ? const_float_literal(a, text, length) : const_int_literal(a, text, length);
    return const_make_complex(a, const_int64(a, 0), im);
}

static int hex_value(char c) { return c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10; }

// One character of a rune or string literal, unescaped into out; is_byte for \x and octal escapes.
static size_t unescape(const char *p, const char *end, uint32_t *rune, bool *is_byte)
{
    *is_byte = false;
    if (*p != '\\') {
        utf8proc_int32_t r;
        utf8proc_ssize_t size = utf8proc_iterate((const utf8proc_uint8_t *)p, end - p, &r);
        if (size <= 0) {
            *rune = 0xfffd;
            return 1;
        }
        *rune = (uint32_t)r;
        return (size_t)size;
    }
    if (end - p < 2) {
        *rune = 0xfffd;
        return 1;
    }
    static const struct {
        char letter, value;
    } simple[] = {{'a', 7},    {'b', 8},   {'f', 12},    {'n', 10},  {'r', 13},
                  {'t', 9},    {'v', 11},  {'\\', '\\'}, {'\'', '\''}, {'"', '"'}};
    for (size_t i = 0; i < sizeof simple / sizeof *simple; i++)
        if (p[1] == simple[i].letter) {
            *rune = (unsigned char)simple[i].value;
            return 2;
        }
    int digits = p[1] == 'x' ? 2 : p[1] == 'u' ? 4 : p[1] == 'U' ? 8 : 3;
    int start = digits == 3 ? 1 : 2, base = digits == 3 ? 8 : 16;
    *rune = 0;
    int i = start;
    for (; i < start + digits && p + i < end; i++)
        *rune = *rune * (uint32_t)base + (uint32_t)hex_value(p[i]);
    *is_byte = digits < 4;
    return (size_t)i;
}

const Const *const_rune_literal(Arena *a, const char *text, size_t length)
{
    if (length < 3)
        return const_unknown(a);
    uint32_t rune;
    bool is_byte;
    unescape(text + 1, text + length - 1, &rune, &is_byte);
    return const_int64(a, rune);
}

const Const *const_string_literal(Arena *a, const char *text, size_t length)
{
    if (length < 2)
        return const_unknown(a);
    char *out = arena_alloc(a, length + 8);
    size_t n = 0;
    const char *end = text + length - 1;
    if (text[0] == '`') {
        for (const char *p = text + 1; p < end; p++)
            if (*p != '\r')
                out[n++] = *p;
    } else {
        for (const char *p = text + 1; p < end;) {
            if (*p != '\\') {
                out[n++] = *p++;
                continue;
            }
            uint32_t rune;
            bool is_byte;
            p += unescape(p, end, &rune, &is_byte);
            if (is_byte) {
                out[n++] = (char)rune;
            } else {
                n += (size_t)utf8proc_encode_char((utf8proc_int32_t)rune, (utf8proc_uint8_t *)out + n);
            }
        }
    }
    Const *c = new_const(a, CONST_STRING);
    out[n] = '\0';
    c->text = out;
    c->length = n;
    return c;
}

// ---- values

bool const_bool_value(const Const *c) { return c->kind == CONST_BOOL && c->truth; }

const char *const_string_value(const Const *c, size_t *length)
{
    *length = c->kind == CONST_STRING ? c->length : 0;
    return c->kind == CONST_STRING ? c->text : "";
}

bool const_int64_value(const Const *c, int64_t *value)
{
    if (c->kind != CONST_INT || !c->is_small)
        return false;
    *value = c->small;
    return true;
}

bool const_uint64_value(const Const *c, uint64_t *value)
{
    if (c->kind != CONST_INT)
        return false;
    if (c->is_small) {
        *value = (uint64_t)c->small;
        return c->small >= 0;
    }
    *value = c->num.size == 1 ? c->num.limbs[0] : 0;
    return c->num.size == 1;
}

static double to_double(const Const *c, int precision, int min_exponent, int max_exponent)
{
    if (c->kind != CONST_INT && c->kind != CONST_FLOAT)
        return 0;
    if (c->kind == CONST_INT && const_bit_length(c) <= precision)
        return (double)c->small; // exactly
    if (c->is_wide)
        return c->exponent > 0 ? c->mantissa.size * HUGE_VAL : 0;
    mpq_t q;
    mpq_init(q);
    load_rational(q, c);
    mpfr_t f;
    WideRange outer = {mpfr_get_emin(), mpfr_get_emax()};
    mpfr_set_emin(min_exponent);
    mpfr_set_emax(max_exponent);
    mpfr_init2(f, precision);
    int inexact = mpfr_set_q(f, q, MPFR_RNDN);
    mpfr_subnormalize(f, inexact, MPFR_RNDN);
    double value = mpfr_get_d(f, MPFR_RNDN);
    mpfr_clear(f);
    leave_wide_range(outer);
    mpq_clear(q);
    return value;
}

double const_float64_value(const Const *c) { return to_double(c, 53, -1073, 1024); }
double const_float32_value(const Const *c) { return to_double(c, 24, -148, 128); }

int const_sign(const Const *c)
{
    switch (c->kind) {
    case CONST_INT: return c->is_small ? (c->small > 0) - (c->small < 0) : (c->num.size > 0) - (c->num.size < 0);
    case CONST_FLOAT: return (c->num.size > 0) - (c->num.size < 0);
    case CONST_COMPLEX: return const_sign(c->re) | const_sign(c->im);
    default: return 1;
    }
}

int const_bit_length(const Const *c)
{
    if (c->kind != CONST_INT)
        return 0;
    if (c->is_small) {
        uint64_t magnitude = c->small < 0 ? -(uint64_t)c->small : (uint64_t)c->small;
        return magnitude ? 64 - __builtin_clzll(magnitude) : 0;
    }
    mpz_t z;
    mpz_init(z);
    load_int(z, c);
    int bits = mpz_sgn(z) ? (int)mpz_sizeinbase(z, 2) : 0;
    mpz_clear(z);
    return bits;
}

const Const *const_real(Arena *a, const Const *c)
{
    return c->kind == CONST_COMPLEX ? c->re : c->kind == CONST_INT || c->kind == CONST_FLOAT ? c : const_unknown(a);
}

const Const *const_imag(Arena *a, const Const *c)
{
    return c->kind == CONST_COMPLEX                           ? c->im
           : c->kind == CONST_INT || c->kind == CONST_FLOAT ? const_int64(a, 0)
                                                              : const_unknown(a);
}

const Const *const_make_complex(Arena *a, const Const *re, const Const *im)
{
    if (re->kind == CONST_UNKNOWN || im->kind == CONST_UNKNOWN)
        return const_unknown(a);
    Const *c = new_const(a, CONST_COMPLEX);
    c->re = re;
    c->im = im;
    return c;
}

const Const *const_to_int(Arena *a, const Const *c)
{
    switch (c->kind) {
    case CONST_INT: return c;
    case CONST_FLOAT: {
        if (c->is_wide || c->den.size != 1 || c->den.limbs[0] != 1)
            return const_unknown(a);
        mpz_t view;
        mpz_roinit_n(view, c->num.limbs, c->num.size);
        return mpz_sizeinbase(view, 2) <= MAX_RATIONAL_BITS ? keep_int(a, view) : const_unknown(a);
    }
    case CONST_COMPLEX: return const_sign(c->im) == 0 ? const_to_int(a, c->re) : const_unknown(a);
    default: return const_unknown(a);
    }
}

const Const *const_to_float(Arena *a, const Const *c)
{
    switch (c->kind) {
    case CONST_INT: {
        mpq_t q;
        mpq_init(q);
        load_rational(q, c);
        const Const *f = keep_float(a, q);
        mpq_clear(q);
        return f;
    }
    case CONST_FLOAT: return c;
    case CONST_COMPLEX: return const_sign(c->im) == 0 ? const_to_float(a, c->re) : const_unknown(a);
    default: return const_unknown(a);
    }
}

const Const *const_to_complex(Arena *a, const Const *c)
{
    switch (c->kind) {
    case CONST_INT: case CONST_FLOAT: return const_make_complex(a, c, const_int64(a, 0));
    case CONST_COMPLEX: return c;
    default: return const_unknown(a);
    }
}

// ---- operations

static const Const *int_binary(Arena *a, ConstOp op, const Const *x, const Const *y)
{
    if (x->is_small && y->is_small) { // the common case, without GMP
        int64_t r, p = x->small, q = y->small;
        switch (op) {
        case CONST_ADD: if (!__builtin_add_overflow(p, q, &r)) return const_int64(a, r); break;
        case CONST_SUB: if (!__builtin_sub_overflow(p, q, &r)) return const_int64(a, r); break;
        case CONST_MUL: if (!__builtin_mul_overflow(p, q, &r)) return const_int64(a, r); break;
        case CONST_AND: return const_int64(a, p & q);
        case CONST_OR: return const_int64(a, p | q);
        case CONST_XOR: return const_int64(a, p ^ q);
        case CONST_AND_NOT: return const_int64(a, p & ~q);
        default: break;
        }
    }
    mpz_t p, q, r;
    mpz_inits(p, q, r, NULL);
    load_int(p, x);
    load_int(q, y);
    const Const *result = NULL;
    switch (op) {
    case CONST_ADD: mpz_add(r, p, q); break;
    case CONST_SUB: mpz_sub(r, p, q); break;
    case CONST_MUL: mpz_mul(r, p, q); break;
    case CONST_QUO: {
        mpq_t f;
        mpq_init(f);
        mpz_set(mpq_numref(f), p);
        mpz_set(mpq_denref(f), q);
        mpq_canonicalize(f);
        result = keep_float(a, f);
        mpq_clear(f);
        break;
    }
    case CONST_INT_QUO: mpz_tdiv_q(r, p, q); break;
    case CONST_REM: mpz_tdiv_r(r, p, q); break;
    case CONST_AND: mpz_and(r, p, q); break;
    case CONST_OR: mpz_ior(r, p, q); break;
    case CONST_XOR: mpz_xor(r, p, q); break;
    case CONST_AND_NOT:
        mpz_com(q, q);
        mpz_and(r, p, q);
        break;
    default: result = const_unknown(a); break;
    }
    if (!result)
        result = keep_int(a, r);
    mpz_clears(p, q, r, NULL);
    return result;
}

static const Const *wide_binary(Arena *a, ConstOp op, const Const *x, const Const *y)
{
    WideRange outer = wide_range();
    mpfr_t p, q;
    mpfr_inits2(FLOAT_PRECISION_BITS, p, q, (mpfr_ptr)NULL);
    load_wide(p, x);
    load_wide(q, y);
    switch (op) {
    case CONST_ADD: mpfr_add(p, p, q, MPFR_RNDN); break;
    case CONST_SUB: mpfr_sub(p, p, q, MPFR_RNDN); break;
    case CONST_MUL: mpfr_mul(p, p, q, MPFR_RNDN); break;
    case CONST_QUO: mpfr_div(p, p, q, MPFR_RNDN); break;
    default: mpfr_set_nan(p); break;
    }
    const Const *result = keep_wide(a, p);
    mpfr_clears(p, q, (mpfr_ptr)NULL);
    leave_wide_range(outer);
    return result;
}

static const Const *float_binary(Arena *a, ConstOp op, const Const *x, const Const *y)
{
    if (x->is_wide || y->is_wide)
        return wide_binary(a, op, x, y);
    mpq_t p, q, r;
    mpq_inits(p, q, r, NULL);
    load_rational(p, x);
    load_rational(q, y);
    const Const *result = NULL;
    switch (op) {
    case CONST_ADD: mpq_add(r, p, q); break;
    case CONST_SUB: mpq_sub(r, p, q); break;
    case CONST_MUL: mpq_mul(r, p, q); break;
    case CONST_QUO: mpq_div(r, p, q); break;
    default: result = const_unknown(a); break;
    }
    if (!result)
        result = keep_float(a, r);
    mpq_clears(p, q, r, NULL);
    return result;
}

static const Const *real_binary(Arena *a, ConstOp op, const Const *x, const Const *y)
{
    return x->kind == CONST_INT && y->kind == CONST_INT ? int_binary(a, op, x, y) : float_binary(a, op, x, y);
}

static const Const *complex_binary(Arena *a, ConstOp op, const Const *x, const Const *y)
{
    const Const *p = x->re, *q = x->im, *s = y->re, *t = y->im;
    switch (op) {
    case CONST_ADD: case CONST_SUB:
        return const_make_complex(a, real_binary(a, op, p, s), real_binary(a, op, q, t));
    case CONST_MUL: case CONST_QUO: {
        const Const *ps = real_binary(a, CONST_MUL, p, s), *qt = real_binary(a, CONST_MUL, q, t);
        const Const *qs = real_binary(a, CONST_MUL, q, s), *pt = real_binary(a, CONST_MUL, p, t);
        if (op == CONST_MUL)
            return const_make_complex(a, real_binary(a, CONST_SUB, ps, qt), real_binary(a, CONST_ADD, qs, pt));
        const Const *norm =
            real_binary(a, CONST_ADD, real_binary(a, CONST_MUL, s, s), real_binary(a, CONST_MUL, t, t));
        if (const_kind(norm) == CONST_UNKNOWN || const_sign(norm) == 0)
            return const_unknown(a);
        return const_make_complex(a, real_binary(a, CONST_QUO, real_binary(a, CONST_ADD, ps, qt), norm),
                                  real_binary(a, CONST_QUO, real_binary(a, CONST_SUB, qs, pt), norm));
    }
    default: return const_unknown(a);
    }
}

const Const *const_binary(Arena *a, ConstOp op, const Const *x, const Const *y)
{
    if (x->kind == CONST_UNKNOWN || y->kind == CONST_UNKNOWN)
        return const_unknown(a);
    if (x->kind == CONST_BOOL && y->kind == CONST_BOOL)
        return const_bool(a, op == CONST_LAND ? x->truth && y->truth : x->truth || y->truth);
    if (x->kind == CONST_STRING && y->kind == CONST_STRING) {
        Const *c = new_const(a, CONST_STRING);
        char *text = arena_alloc(a, x->length + y->length + 1);
        memcpy(text, x->text, x->length);
        memcpy(text + x->length, y->text, y->length);
        c->text = text;
        c->length = x->length + y->length;
        return c;
    }
    if (x->kind == CONST_BOOL || x->kind == CONST_STRING || y->kind == CONST_BOOL || y->kind == CONST_STRING)
        return const_unknown(a);
    if (x->kind == CONST_COMPLEX || y->kind == CONST_COMPLEX)
        return complex_binary(a, op, const_to_complex(a, x), const_to_complex(a, y));
    return real_binary(a, op, x, y);
}

const Const *const_unary(Arena *a, ConstOp op, const Const *x, unsigned unsigned_bits)
{
    switch (x->kind) {
    case CONST_BOOL: return op == CONST_NOT ? const_bool(a, !x->truth) : const_unknown(a);
    case CONST_INT: {
        if (op == CONST_ADD)
            return x;
        mpz_t z, mask;
        mpz_inits(z, mask, NULL);
        load_int(z, x);
        if (op == CONST_SUB) {
            mpz_neg(z, z);
        } else {
            mpz_com(z, z);
            if (unsigned_bits) { // ^x of an unsigned type: all bits of the type
                mpz_setbit(mask, unsigned_bits);
                mpz_sub_ui(mask, mask, 1);
                mpz_and(z, z, mask);
            }
        }
        const Const *c = keep_int(a, z);
        mpz_clears(z, mask, NULL);
        return c;
    }
    case CONST_FLOAT: {
        if (op == CONST_ADD)
            return x;
        Const *c = arena_copy(a, x, sizeof *x);
        c->num.size = -c->num.size;
        return c;
    }
    case CONST_COMPLEX:
        return const_make_complex(a, const_unary(a, op, x->re, 0), const_unary(a, op, x->im, 0));
    default: return const_unknown(a);
    }
}

const Const *const_shift(Arena *a, ConstOp op, const Const *x, unsigned count)
{
    if (x->kind != CONST_INT)
        return const_unknown(a);
    mpz_t z;
    mpz_init(z);
    load_int(z, x);
    if (op == CONST_SHL)
        mpz_mul_2exp(z, z, count);
    else
        mpz_fdiv_q_2exp(z, z, count);
    const Const *c = keep_int(a, z);
    mpz_clear(z);
    return c;
}

static bool ordered(ConstOp op, int order)
{
    switch (op) {
    case CONST_EQL: return order == 0;
    case CONST_NEQ: return order != 0;
    case CONST_LSS: return order < 0;
    case CONST_LEQ: return order <= 0;
    case CONST_GTR: return order > 0;
    case CONST_GEQ: return order >= 0;
    default: return false;
    }
}

static int compare_wide(const Const *x, const Const *y)
{
    WideRange outer = wide_range();
    mpfr_t p, q;
    mpfr_inits2(FLOAT_PRECISION_BITS, p, q, (mpfr_ptr)NULL);
    load_wide(p, x);
    load_wide(q, y);
    int order = mpfr_cmp(p, q);
    mpfr_clears(p, q, (mpfr_ptr)NULL);
    leave_wide_range(outer);
    return order;
}

static int compare_real(const Const *x, const Const *y)
{
    if (x->is_wide || y->is_wide)
        return compare_wide(x, y);
    if (x->kind == CONST_INT && y->kind == CONST_INT && x->is_small && y->is_small)
        return (x->small > y->small) - (x->small < y->small);
    mpq_t p, q;
    mpq_inits(p, q, NULL);
    load_rational(p, x);
    load_rational(q, y);
    int order = mpq_cmp(p, q);
    mpq_clears(p, q, NULL);
    return order;
}

bool const_compare(ConstOp op, const Const *x, const Const *y)
{
    if (x->kind == CONST_UNKNOWN || y->kind == CONST_UNKNOWN)
        return false;
    if (x->kind == CONST_BOOL)
        return y->kind == CONST_BOOL && ordered(op, x->truth != y->truth);
    if (x->kind == CONST_STRING) {
        if (y->kind != CONST_STRING)
            return false;
        int order = memcmp(x->text, y->text, x->length < y->length ? x->length : y->length);
        return ordered(op, order ? order : (x->length > y->length) - (x->length < y->length));
    }
    if (y->kind == CONST_BOOL || y->kind == CONST_STRING)
        return false;
    if (x->kind == CONST_COMPLEX || y->kind == CONST_COMPLEX) {
        bool x_complex = x->kind == CONST_COMPLEX, y_complex = y->kind == CONST_COMPLEX;
        Const zero = {.kind = CONST_INT, .is_small = true};
        bool equal = compare_real(x_complex ? x->re : x, y_complex ? y->re : y) == 0 &&
                     compare_real(x_complex ? x->im : &zero, y_complex ? y->im : &zero) == 0;
        return op == CONST_EQL ? equal : !equal;
    }
    return ordered(op, compare_real(x, y));
}

// ---- text

enum { MAX_DOUBLE_DIGITS = 17 }; // tell any two apart

static const char *float_text(Arena *a, const Const *c)
{
    // As go/constant's String: %.6g of the float64, unless that is 0 or infinite where the constant is neither.
    double value = const_float64_value(c);
    if ((value != 0 || const_sign(c) == 0) && isfinite(value)) {
        char *text = arena_format(a, "%.6g", value);
        bool is_integer = !c->is_wide && c->den.size == 1 && c->den.limbs[0] == 1;
        // What is no integer must not look like one: then as many digits as tell the float64 apart.
        if (!is_integer && !strchr(text, '.'))
            for (int digits = 1; digits <= MAX_DOUBLE_DIGITS && strtod(text, NULL) != value; digits++)
                text = arena_format(a, "%.*g", digits, value);
        return text;
    }
    // Decimal mantissa and exponent by way of logarithms, with the rounding errors that this has.
    WideRange outer = wide_range();
    mpfr_t f;
    mpfr_init2(f, FLOAT_PRECISION_BITS);
    load_wide(f, c);
    long binary_exponent;
    double mantissa = mpfr_get_d_2exp(&binary_exponent, f, MPFR_RNDN);
    mpfr_clear(f);
    leave_wide_range(outer);
    double exponent = (double)binary_exponent * (M_LN2 / M_LN10);
    long whole = (long)exponent;
    mantissa *= pow(10, exponent - (double)whole);
    if (fabs(mantissa) < 1 - 0.5e-6) {
        mantissa *= 10;
        whole--;
    } else if (fabs(mantissa) >= 10) {
        mantissa /= 10;
        whole++;
    }
    return arena_format(a, "%.6ge%+ld", mantissa, whole);
}

const char *const_exact_text(Arena *a, const Const *c)
{
    switch (c->kind) {
    case CONST_INT: {
        if (c->is_small)
            return arena_format(a, "%lld", (long long)c->small);
        mpz_t z;
        mpz_init(z);
        load_int(z, c);
        char *digits = mpz_get_str(NULL, 10, z);
        const char *text = arena_format(a, "%s", digits);
        free(digits);
        mpz_clear(z);
        return text;
    }
    case CONST_FLOAT: { // "n" or "n/d"
        if (c->is_wide)
            return float_text(a, c);
        mpq_t q;
        mpq_init(q);
        load_rational(q, c);
        char *digits = mpq_get_str(NULL, 10, q);
        const char *text = arena_format(a, "%s", digits);
        free(digits);
        mpq_clear(q);
        return text;
    }
    case CONST_COMPLEX: return arena_format(a, "(%s + %si)", const_exact_text(a, c->re), const_exact_text(a, c->im));
    case CONST_STRING: {
        Buf buf = buf_new(a);
        buf_quote(&buf, c->text, c->length);
        return buf_text(&buf);
    }
    default: return const_text(a, c);
    }
}

const char *const_text(Arena *a, const Const *c)
{
    switch (c->kind) {
    case CONST_BOOL: return c->truth ? "true" : "false";
    case CONST_INT: return const_exact_text(a, c);
    case CONST_FLOAT: return float_text(a, c);
    case CONST_COMPLEX: return arena_format(a, "(%s + %si)", const_text(a, c->re), const_text(a, c->im));
    case CONST_STRING: {
        enum { MAX_RUNES = 72 };
        Buf buf = buf_new(a);
        buf_quote(&buf, c->text, c->length);
        const char *s = buf_text(&buf);
        int runes = 0;
        size_t cut = 0;
        for (size_t i = 0; i < buf.len; i++)
            if (((unsigned char)s[i] & 0xc0) != 0x80) {
                if (runes == MAX_RUNES - 3)
                    cut = i;
                runes++;
            }
        return runes > MAX_RUNES ? arena_format(a, "%.*s...", (int)cut, s) : s;
    }
    case CONST_UNKNOWN: return "unknown";
    }
    return "unknown";
}

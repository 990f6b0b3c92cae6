// base/constant: exact arithmetic, literals, conversions and text as Go's untyped constants have them.
#include "unit.h"

#include "base/base.h"

static Arena *arena;

static int make_arena(void **state)
{
    (void)state;
    arena = arena_new();
    return 0;
}

static int free_arena(void **state)
{
    (void)state;
    arena_free(arena);
    return 0;
}

static const Const *int_of(const char *text) { return const_int_literal(arena, text, strlen(text)); }
static const Const *float_of(const char *text) { return const_float_literal(arena, text, strlen(text)); }

static void integer_literals_in_every_base(void **state)
{
    (void)state;
    static const struct {
        const char *literal, *exact;
    } rows[] = {
        {"0", "0"},
        {"42", "42"},
        {"0x2A", "42"},
        {"0b101010", "42"},
        {"0o52", "42"},
        {"052", "42"},
        {"4_2", "42"},
        {"0x_FFFF_FFFF_FFFF_FFFF", "18446744073709551615"},
        {"9223372036854775808", "9223372036854775808"},
        {"100000000000000000000000000000000000000", "100000000000000000000000000000000000000"},
    };
    for (size_t i = 0; i < LENGTH(rows); i++) {
        const Const *c = int_of(rows[i].literal);
        assert_int_equal(const_kind(c), CONST_INT);
        assert_string_equal(const_exact_text(arena, c), rows[i].exact);
    }
}

static void arithmetic_is_exact(void **state)
{
    (void)state;
    static const struct {
        const char *x;
        ConstOp op;
        const char *y, *exact;
    } rows[] = {
        {"9223372036854775807", CONST_ADD, "1", "9223372036854775808"},
        {"4294967296", CONST_MUL, "4294967296", "18446744073709551616"},
        {"18446744073709551616", CONST_SUB, "18446744073709551615", "1"},
        {"7", CONST_INT_QUO, "2", "3"},
        {"7", CONST_REM, "4", "3"},
        {"12", CONST_AND, "10", "8"},
        {"12", CONST_OR, "3", "15"},
        {"12", CONST_XOR, "10", "6"},
        {"12", CONST_AND_NOT, "10", "4"},
        {"1", CONST_QUO, "3", "1/3"},
    };
    for (size_t i = 0; i < LENGTH(rows); i++)
        assert_string_equal(
            const_exact_text(arena, const_binary(arena, rows[i].op, int_of(rows[i].x), int_of(rows[i].y))),
            rows[i].exact);
    const Const *minus_seven = const_int64(arena, -7);
    assert_string_equal(const_exact_text(arena, const_binary(arena, CONST_INT_QUO, minus_seven, int_of("2"))), "-3");
    assert_string_equal(const_exact_text(arena, const_binary(arena, CONST_REM, minus_seven, int_of("2"))), "-1");
}

static void shifts_and_masks(void **state)
{
    (void)state;
    assert_int_equal(const_bit_length(const_shift(arena, CONST_SHL, int_of("1"), 511)), 512);
    assert_string_equal(const_exact_text(arena, const_shift(arena, CONST_SHR, const_int64(arena, -5), 1)), "-3");
    int64_t value;
    const Const *all_bits = const_unary(arena, CONST_XOR, int_of("0"), 8); // ^uint8(0)
    assert_true(const_int64_value(all_bits, &value));
    assert_int_equal(value, 255);
    assert_true(const_int64_value(const_unary(arena, CONST_XOR, int_of("0"), 0), &value));
    assert_int_equal(value, -1);
}

static void floats_round_once(void **state)
{
    (void)state;
    assert_true(const_float64_value(float_of("0.1")) == 0.1);
    assert_true(const_float64_value(float_of("1e400")) > 1e308);
    assert_true(const_float64_value(float_of("0x1p-2")) == 0.25);
    assert_true(const_float32_value(float_of("16777217")) == 16777216);
    const Const *tenth = const_binary(arena, CONST_QUO, int_of("1"), int_of("10"));
    assert_true(const_compare(CONST_EQL, tenth, float_of("0.1")));
    assert_int_equal(const_kind(const_to_int(arena, float_of("3.0"))), CONST_INT);
    assert_int_equal(const_kind(const_to_int(arena, float_of("3.5"))), CONST_UNKNOWN);
    int64_t value;
    assert_false(const_int64_value(float_of("3.5"), &value));
}

static void complex_numbers(void **state)
{
    (void)state;
    const Const *i = const_imag_literal(arena, "1i", 2);
    const Const *square = const_binary(arena, CONST_MUL, i, i);
    assert_true(const_compare(CONST_EQL, square, const_int64(arena, -1)));
    assert_int_equal(const_kind(const_to_float(arena, i)), CONST_UNKNOWN);
    assert_int_equal(const_kind(const_to_int(arena, square)), CONST_INT);
    assert_int_equal(const_sign(const_make_complex(arena, int_of("0"), int_of("0"))), 0);
}

static void strings_and_runes_are_unquoted(void **state)
{
    (void)state;
    size_t length;
    const Const *text = const_string_literal(arena, "\"a\\n\\x41\\u00e9\\101\"", 19);
    assert_int_equal(const_kind(text), CONST_STRING);
    assert_string_equal(const_string_value(text, &length), "a\nA\xc3\xa9"
                                                           "A");
    assert_int_equal(length, 6);
    text = const_string_literal(arena, "`a\r\n\\n`", 7); // raw: no escapes, carriage returns dropped
    assert_string_equal(const_string_value(text, &length), "a\n\\n");
    int64_t value;
    assert_true(const_int64_value(const_rune_literal(arena, "'\xc3\xa9'", 4), &value));
    assert_int_equal(value, 0xe9);
    assert_true(const_int64_value(const_rune_literal(arena, "'\\''", 4), &value));
    assert_int_equal(value, '\'');
    const Const *joined = const_binary(arena, CONST_ADD, const_string(arena, "a\0", 2), const_string(arena, "b", 1));
    assert_memory_equal(const_string_value(joined, &length), "a\0b", 3);
    assert_int_equal(length, 3);
}

static void unknown_goes_through_everything(void **state)
{
    (void)state;
    const Const *unknown = const_unknown(arena);
    assert_int_equal(const_kind(const_binary(arena, CONST_ADD, unknown, int_of("1"))), CONST_UNKNOWN);
    assert_int_equal(const_kind(const_binary(arena, CONST_MUL, int_of("1"), unknown)), CONST_UNKNOWN);
    assert_int_equal(const_kind(const_unary(arena, CONST_SUB, unknown, 0)), CONST_UNKNOWN);
    assert_int_equal(const_kind(const_to_int(arena, unknown)), CONST_UNKNOWN);
    assert_int_equal(const_kind(const_shift(arena, CONST_SHL, unknown, 3)), CONST_UNKNOWN);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(integer_literals_in_every_base),
        cmocka_unit_test(arithmetic_is_exact),
        cmocka_unit_test(shifts_and_masks),
        cmocka_unit_test(floats_round_once),
        cmocka_unit_test(complex_numbers),
        cmocka_unit_test(strings_and_runes_are_unquoted),
        cmocka_unit_test(unknown_goes_through_everything),
    };
    return cmocka_run_group_tests(tests, make_arena, free_arena);
}

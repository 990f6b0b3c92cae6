// report/json_writer: strings, whatever bytes they hold and wherever in eight bytes those stand.
#include "unit.h"

#include "report/json_writer.h"

static const char *written(Arena *arena, const char *text, size_t length)
{
    Buf out = buf_new(arena);
    JsonWriter w = {.out = &out};
    json_bytes(&w, text, length);
    return buf_text(&out);
}

static void a_byte_at_each_place(void **state)
{
    (void)state;
    static const struct {
        const char *bytes, *expected;
    } rows[] = {
        {"\"", "\\\""},       {"\\", "\\\\"},       {"\n", "\\n"},     {"\t", "\\t"},     {"\x01", "\\u0001"}, {"\x1f", "\\u001f"}, {"\x7f", "\\u007f"},
        {"~", "~"},           {" ", " "},           {"!", "!"},        {"#", "#"},        {"[", "["},          {"]", "]"},
        {"\u00e9", "\u00e9"}, {"\u2190", "\u2190"}, {"\xff", "\ufffd"}, {"\xc3", "\ufffd"},
    };
    enum { LONGEST = 20 };
    Arena *arena = arena_new();
    int wrong = 0;
    for (size_t row = 0; row < LENGTH(rows); row++)
        for (int before = 0; before < LONGEST; before++)
            for (int after = 0; after < LONGEST; after++) {
                const char *x = "xxxxxxxxxxxxxxxxxxxx";
                char text[64], expected[64];
                int length = snprintf(text, sizeof text, "%.*s%s%.*s", before, x, rows[row].bytes, after, x);
                snprintf(expected, sizeof expected, "\"%.*s%s%.*s\"", before, x, rows[row].expected, after, x);
                wrong += row_differs(rows[row].expected, written(arena, text, (size_t)length), expected);
            }
    assert_int_equal(wrong, 0);
    assert_string_equal(written(arena, "a\0b", 3), "\"a\\u0000b\"");
    assert_string_equal(written(arena, "", 0), "\"\"");
    arena_free(arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(a_byte_at_each_place)};
    return RUN(tests);
}

// syntax/scanner: every token and operator of the tables, semicolon insertion, literals and their errors.
#include "unit.h"

#include "syntax/internal.h"

typedef struct Scan {
    Arena *arena;
    Scanner scanner;
    int errors;
    const char *last_error;
    uint32_t error_line, error_column;
    int comments;
} Scan;

static void on_error(void *context, uint32_t line, uint32_t column, const char *message)
{
    Scan *scan = context;
    scan->errors++;
    scan->last_error = message;
    scan->error_line = line;
    scan->error_column = column;
}

static void on_comment(void *context, uint32_t line, uint32_t column, const char *text, size_t length)
{
    (void)line, (void)column, (void)text, (void)length;
    ((Scan *)context)->comments++;
}

static void start(Scan *scan, const char *text, size_t length)
{
    Arena *arena = arena_new();
    *scan = (Scan){.arena = arena};
    scan->scanner = (Scanner){.arena = arena,
                              .atoms = atom_table_new(arena),
                              .on_error = on_error,
                              .on_comment = on_comment,
                              .context = scan};
    scanner_start(&scan->scanner, text, length);
}

// The tokens of a text, by their table texts, joined by spaces; a semicolon tells why it is there.
static const char *tokens_of(Scan *scan, const char *text)
{
    start(scan, text, strlen(text));
    Buf out = buf_new(scan->arena);
    for (;;) {
        scanner_next(&scan->scanner);
        if (scan->scanner.token == TOKEN_EOF)
            return buf_text(&out);
        if (out.len)
            buf_char(&out, ' ');
        buf_str(&out, token_text(scan->scanner.token));
        if (scan->scanner.token == TOKEN_SEMI && scan->scanner.lit->text[0] != 's')
            buf_format(&out, "(%s)", scan->scanner.lit->text);
    }
}

static void every_keyword_and_operator_is_scanned_as_itself(void **state)
{
    (void)state;
    Scan scan;
    for (Token token = TOKEN_LPAREN; token < TOKEN_COUNT; token++) {
        start(&scan, token_text(token), strlen(token_text(token)));
        scanner_next(&scan.scanner);
        assert_int_equal(scan.scanner.token, token);
        assert_int_equal(scan.errors, 0);
        arena_free(scan.arena);
    }
    for (Operator op = 0; op < OP_COUNT; op++) {
        const char *text = operator_text(op);
        if (!text[0] || !operator_precedence(op)) // unary ones are told apart by the parser
            continue;
        start(&scan, text, strlen(text));
        scanner_next(&scan.scanner);
        assert_int_equal(scan.scanner.op, op);
        assert_int_equal(scan.scanner.precedence, operator_precedence(op));
        arena_free(scan.arena);
    }
}

static void a_newline_ends_a_statement_where_the_spec_says(void **state)
{
    (void)state;
    static const struct {
        const char *text, *tokens;
    } rows[] = {
        {"x\n", "name ;(newline)"},
        {"x", "name ;(EOF)"},
        {"x +\ny", "name op name ;(EOF)"},
        {"return\n", "return ;(newline)"},
        {"f()\n", "name ( ) ;(newline)"},
        {"x++\n{", "name opop ;(newline) {"},
        {"if x {\n}\n", "if name { } ;(newline)"},
        {"a /* one\nline */ b", "name ;(newline) name ;(EOF)"},
        {"a /* no newline */ b", "name name ;(EOF)"},
        {"a // to the end\nb", "name ;(newline) name ;(EOF)"},
        {"x; y", "name ; name ;(EOF)"},
        {"", ""},
    };
    for (size_t i = 0; i < LENGTH(rows); i++) {
        Scan scan;
        assert_string_equal(tokens_of(&scan, rows[i].text), rows[i].tokens);
        assert_int_equal(scan.errors, 0);
        arena_free(scan.arena);
    }
}

static void literals_have_their_kind(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        LiteralKind kind;
    } rows[] = {
        {"0", LITERAL_INT},          {"0x1F", LITERAL_INT}, {"0b11", LITERAL_INT},       {"1_000", LITERAL_INT},
        {"1.5", LITERAL_FLOAT},      {".5", LITERAL_FLOAT}, {"1e9", LITERAL_FLOAT},      {"0x1p3", LITERAL_FLOAT},
        {"2i", LITERAL_IMAG},        {"'a'", LITERAL_RUNE}, {"'\\u00e9'", LITERAL_RUNE}, {"\"s\"", LITERAL_STRING},
        {"`raw\n`", LITERAL_STRING},
    };
    for (size_t i = 0; i < LENGTH(rows); i++) {
        Scan scan;
        start(&scan, rows[i].text, strlen(rows[i].text));
        scanner_next(&scan.scanner);
        assert_int_equal(scan.scanner.token, TOKEN_LITERAL);
        assert_int_equal(scan.scanner.literal_kind, rows[i].kind);
        assert_string_equal(scan.scanner.lit->text, rows[i].text);
        assert_false(scan.scanner.literal_is_bad);
        assert_int_equal(scan.errors, 0);
        arena_free(scan.arena);
    }
}

static void bad_literals_are_errors_in_the_compilers_words(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        uint32_t column;
        const char *message;
    } rows[] = {
        {"0b12", 4, "invalid digit '2' in binary literal"},
        {"089", 2, "invalid digit '8' in octal literal"},
        {"0x", 3, "hexadecimal literal has no digits"},
        {"1__0", 3, "'_' must separate successive digits"},
        {"1e", 3, "exponent has no digits"},
        {"0x1.0", 6, "hexadecimal mantissa requires a 'p' exponent"},
        {"''", 2, "empty rune literal or unescaped '"},
        {"'ab'", 1, "more than one character in rune literal"},
        {"\"abc", 1, "string not terminated"},
        {"\"a\nb\"", 3, "newline in string"},
        {"`abc", 1, "string not terminated"},
        {"/* abc", 1, "comment not terminated"},
        {"\"\\q\"", 3, "unknown escape"},
        {"\"\\ud800\"", 8, "escape is invalid Unicode code point U+D800"},
        {"#", 1, "invalid character U+0023 '#'"},
    };
    int wrong = 0;
    for (size_t i = 0; i < LENGTH(rows); i++) {
        Scan scan;
        start(&scan, rows[i].text, strlen(rows[i].text));
        scanner_next(&scan.scanner);
        while (scan.scanner.token != TOKEN_EOF && !scan.errors)
            scanner_next(&scan.scanner);
        assert_int_equal(scan.errors, 1);
        wrong += row_differs(rows[i].text, arena_format(scan.arena, "%u: %s", scan.error_column, scan.last_error),
                             arena_format(scan.arena, "%u: %s", rows[i].column, rows[i].message));
        arena_free(scan.arena);
    }
    assert_int_equal(wrong, 0);
}

static void any_bytes_are_scanned_to_an_end(void **state)
{
    (void)state;
    uint32_t random = 1;
    for (int round = 0; round < 300; round++) {
        char text[200];
        for (size_t i = 0; i < sizeof text; i++) {
            random = random * 1664525 + 1013904223;
            text[i] = (char)(random >> 24);
        }
        Scan scan;
        start(&scan, text, sizeof text);
        int tokens = 0;
        do {
            scanner_next(&scan.scanner);
            assert_true(++tokens <= (int)sizeof text + 2);
        } while (scan.scanner.token != TOKEN_EOF);
        arena_free(scan.arena);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_keyword_and_operator_is_scanned_as_itself),
        cmocka_unit_test(a_newline_ends_a_statement_where_the_spec_says),
        cmocka_unit_test(literals_have_their_kind),
        cmocka_unit_test(bad_literals_are_errors_in_the_compilers_words),
        cmocka_unit_test(any_bytes_are_scanned_to_an_end),
    };
    return RUN(tests);
}

// The scanner. Rules: spec "Lexical elements"; error words: cmd/compile/internal/syntax/scanner.go.

#include "internal.h"

#include <stdarg.h>
#include <string.h>
#include <utf8proc.h>

const char *token_text(Token token)
{
    static const char *const texts[] = {
#define TOKEN(ENUM, text) text,
#include "tokens.def"
#undef TOKEN
    };
    return texts[token];
}

typedef struct OperatorRow {
    const char *text;
    int precedence;
} OperatorRow;

static const OperatorRow operator_rows[] = {
#define OPERATOR(ENUM, text, precedence) {text, precedence},
#include "operators.def"
#undef OPERATOR
};

const char *operator_text(Operator op) { return operator_rows[op].text; }
int operator_precedence(Operator op) { return operator_rows[op].precedence; }

static void error_at(Scanner *s, uint32_t line, uint32_t column, const char *format, ...)
    __attribute__((format(printf, 4, 5)));

static void error_at(Scanner *s, uint32_t line, uint32_t column, const char *format, ...)
{
    Buf buf = buf_new(s->arena);
    va_list arguments;
    va_start(arguments, format);
    buf_vformat(&buf, format, arguments);
    va_end(arguments);
    s->on_error(s->context, line, column, buf_text(&buf));
}

static uint32_t column_of(const Scanner *s, const char *p) { return (uint32_t)(p - s->line_start) + 1; }

static bool is_faulty(char c) { return (unsigned char)c == FAULTY_BYTE; }

// The character at p and its size in bytes.
static int32_t rune_at(const Scanner *s, const char *p, int *size)
{
    int32_t rune = (unsigned char)*p;
    *size = 1;
    if (rune >= 0x80 && !is_faulty(*p))
        *size = (int)utf8proc_iterate((const utf8proc_uint8_t *)p, s->end - p, &rune);
    return rune;
}

// What is wrong at p; NULL: nothing.
static const char *fault_at(const Scanner *s, const char *p, int *size)
{
    int32_t rune;
    *size = 1;
    if (*p == '\0')
        return "invalid NUL character";
    if ((unsigned char)*p < 0x80)
        return NULL;
    utf8proc_ssize_t length = utf8proc_iterate((const utf8proc_uint8_t *)p, s->end - p, &rune);
    if (length <= 0)
        return "invalid UTF-8 encoding";
    *size = (int)length;
    return rune == 0xfeff && p != s->text ? "invalid BOM in the middle of the file" : NULL;
}

static const Atom *source_atom(const Scanner *s, const char *start, const char *end)
{
    return atom(s->atoms, s->source + (start - s->text), (size_t)(end - start));
}

static bool is_plain(const char *p, const char *end) // ASCII without NUL
{
    uint64_t word, all = 0;
    if (memchr(p, '\0', (size_t)(end - p)))
        return false;
    for (; (size_t)(end - p) >= sizeof word; p += sizeof word) {
        memcpy(&word, p, sizeof word);
        all |= word;
    }
    for (; p < end; p++)
        all |= (unsigned char)*p;
    return !(all & 0x8080808080808080u);
}

// Lists the faults and puts FAULTY_BYTE in their place, in a copy.
static void find_faults(Scanner *s)
{
    char *copy = NULL;
    uint32_t line = 1;
    size_t length = (size_t)(s->end - s->text);
    if (is_plain(s->text, s->end))
        return;
    const char *line_start = s->text;
    for (const char *p = s->text; p < s->end;) {
        int size;
        const char *message = fault_at(s, p, &size);
        if (message) {
            if (!copy)
                copy = memcpy(arena_alloc(s->arena, length + 1), s->text, length);
            memset(copy + (p - s->text), FAULTY_BYTE, (size_t)size);
            vec_push(s->arena, &s->faults, ((SourceFault){copy + (p - s->text), line, (uint32_t)(p - line_start) + 1, message}));
        }
        if (*p == '\n') {
            line++;
            line_start = p + 1;
        }
        p += size;
    }
    if (copy) {
        s->text = copy;
        s->end = copy + length;
    }
}

// The scanner has looked at the first good character from s->at on.
static void say_faults(Scanner *s)
{
    const char *seen = s->at;
    while (seen < s->end && is_faulty(*seen))
        seen++;
    while (s->faults_said < s->faults.len && s->faults.data[s->faults_said].at <= seen) {
        const SourceFault *fault = &s->faults.data[s->faults_said++];
        s->on_error(s->context, fault->line, fault->column, fault->message);
    }
}

static bool is_ascii_letter(int c) { return ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') || c == '_'; }
static bool is_digit(int c) { return c >= '0' && c <= '9'; }
static bool is_hex(int c) { return is_digit(c) || ((c | 0x20) >= 'a' && (c | 0x20) <= 'f'); }

static bool is_unicode_letter(int32_t rune)
{
    utf8proc_category_t c = utf8proc_category(rune);
    return c >= UTF8PROC_CATEGORY_LU && c <= UTF8PROC_CATEGORY_LO;
}

static bool is_unicode_digit(int32_t rune) { return utf8proc_category(rune) == UTF8PROC_CATEGORY_ND; }

static bool is_printable(int32_t rune) // as Go's %#U: it then shows the character
{
    utf8proc_category_t c = utf8proc_category(rune);
    return c >= UTF8PROC_CATEGORY_LU && c <= UTF8PROC_CATEGORY_SO;
}

bool syntax_is_valid_name(const Atom *name)
{
    for (size_t i = 0; i < name->length;) {
        unsigned char b = (unsigned char)name->text[i];
        utf8proc_int32_t rune = b;
        utf8proc_ssize_t size = 1;
        if (b >= 0x80)
            size =
                utf8proc_iterate((const utf8proc_uint8_t *)name->text + i, (utf8proc_ssize_t)(name->length - i), &rune);
        bool is_letter = b < 0x80 ? is_ascii_letter(b) : size > 0 && is_unicode_letter(rune);
        if (size <= 0 || (!is_letter && (i == 0 || !(b < 0x80 ? is_digit(b) : is_unicode_digit(rune)))))
            return false;
        i += (size_t)size;
    }
    return name->length > 0;
}

static void newline(Scanner *s, const char *next)
{
    s->line_start = next;
    s->line_number++;
}

// ---- names and keywords

// The first keyword with a letter; they are in alphabetical order.
static const unsigned char first_keyword['z' + 1] = {
    ['b'] = TOKEN_BREAK, ['c'] = TOKEN_CASE, ['d'] = TOKEN_DEFAULT, ['e'] = TOKEN_ELSE, ['f'] = TOKEN_FALLTHROUGH,
    ['g'] = TOKEN_GO, ['i'] = TOKEN_IF, ['m'] = TOKEN_MAP, ['p'] = TOKEN_PACKAGE, ['r'] = TOKEN_RANGE,
    ['s'] = TOKEN_SELECT, ['t'] = TOKEN_TYPE, ['v'] = TOKEN_VAR,
};

static Token keyword(const char *text, size_t length)
{
    unsigned char letter = (unsigned char)text[0];
    if (length < 2 || letter > 'z' || !first_keyword[letter])
        return TOKEN_NAME;
    for (Token t = first_keyword[letter]; t < TOKEN_COUNT && token_text(t)[0] == text[0]; t++) {
        const char *k = token_text(t);
        if (k[1] == text[1] && strncmp(k, text, length) == 0 && !k[length])
            return t;
    }
    return TOKEN_NAME;
}

// What the ASCII part of a name is of: letters, digits and '_'.
static const bool is_name_byte[256] = {
#define FIVE(c) [c] = true, [c + 1] = true, [c + 2] = true, [c + 3] = true, [c + 4] = true
#define ALPHABET(a) FIVE(a), FIVE(a + 5), FIVE(a + 10), FIVE(a + 15), FIVE(a + 20), [a + 25] = true
    FIVE('0'), FIVE('5'), ALPHABET('A'), ALPHABET('a'), ['_'] = true,
#undef ALPHABET
#undef FIVE
};

static void scan_name(Scanner *s, const char *start)
{
    const char *p = start;
    for (;;) {
        while (p < s->end && is_name_byte[(unsigned char)*p])
            p++;
        if (p >= s->end || (unsigned char)*p < 0x80)
            break;
        int size;
        int32_t rune = rune_at(s, p, &size);
        if (!is_faulty(*p) && !is_unicode_letter(rune) && (!is_unicode_digit(rune) || p == start)) {
            const char *text = is_printable(rune) ? arena_format(s->arena, " '%.*s'", size, p) : "";
            error_at(s, s->line_number, column_of(s, p),
                     is_unicode_digit(rune) ? "identifier cannot begin with digit U+%04X%s"
                                            : "invalid character U+%04X%s in identifier",
                     (unsigned)rune, text);
        }
        p += size;
    }
    s->at = p;
    size_t length = (size_t)(p - start);
    Token t = keyword(start, length);
    s->token = t;
    s->inserts_semicolon =
        t == TOKEN_NAME || t == TOKEN_BREAK || t == TOKEN_CONTINUE || t == TOKEN_FALLTHROUGH || t == TOKEN_RETURN;
    s->lit = t == TOKEN_NAME ? source_atom(s, start, p) : NULL;
}

// ---- numbers

static const char *base_name(int base)
{
    return base == 2 ? "binary" : base == 8 ? "octal" : base == 10 ? "decimal" : "hexadecimal";
}

typedef struct Digits {
    bool any, separators, invalid_separator;
    const char *invalid; // first digit too large for the base
} Digits;

static const char *scan_digits(const char *p, const char *end, int base, Digits *d, bool *after_underscore)
{
    for (; p < end && (is_hex((unsigned char)*p) || *p == '_'); p++) {
        if (*p == '_') {
            d->separators = true;
            d->invalid_separator |= *after_underscore;
            *after_underscore = true;
            continue;
        }
        if (base <= 10 && !is_digit((unsigned char)*p))
            break;
        d->any = true;
        *after_underscore = false;
        if (base <= 10 && *p >= '0' + base && !d->invalid)
            d->invalid = p;
    }
    return p;
}

static void finish_literal(Scanner *s, const char *start, const char *end, LiteralKind kind, bool bad)
{
    while (end < s->end && is_faulty(*end)) // which the scanner has read on over
        end++;
    s->at = end;
    s->token = TOKEN_LITERAL;
    s->literal_kind = kind;
    s->literal_is_bad = bad;
    s->lit = source_atom(s, start, end);
    s->inserts_semicolon = true;
}

// The first '_' that is not between digits, or the digit after such a one (syntax/scanner.go invalidSep).
static const char *bad_separator(const char *start, const char *end)
{
    char before = '.'; // as in the source: '_', a digit ('0'), or anything else ('.')
    const char *p = start;
    char x = ' ';
    if (end - start >= 2 && *start == '0') {
        x = start[1] | 0x20;
        if (x == 'x' || x == 'o' || x == 'b') {
            before = '0';
            p = start + 2;
        }
    }
    for (; p < end; p++) {
        char c = *p == '_' ? '_' : is_digit((unsigned char)*p) || (x == 'x' && is_hex((unsigned char)*p)) ? '0' : '.';
        if (c == '_' && before != '0')
            return p;
        if (c == '.' && before == '_')
            return p - 1;
        before = c;
    }
    return before == '_' ? end - 1 : NULL; // NULL: all are fine
}

static void scan_number(Scanner *s, const char *start)
{
    const char *p = start;
    int base = 10;
    bool bad = false, underscore = false, prefix = false;
    LiteralKind kind = LITERAL_INT;
    Digits d = {0};
    if (*p == '0' && p + 1 < s->end) {
        char letter = p[1] | 0x20;
        if (letter == 'x' || letter == 'o' || letter == 'b') {
            base = letter == 'x' ? 16 : letter == 'o' ? 8 : 2;
            p += 2;
            prefix = true;
        } else if (p[1] != '.') {
            base = 8;
            p++;
            d.any = true;
        }
    }
    bool legacy_octal = base == 8 && !prefix;
    if (*start != '.' || prefix)
        p = scan_digits(p, s->end, base == 8 && !prefix ? 10 : base, &d, &underscore);
    const char *octal_invalid = NULL;
    if (legacy_octal)
        for (const char *q = start + 1; q < p && !octal_invalid; q++)
            if (*q >= '8' && *q <= '9')
                octal_invalid = q;
    if (p < s->end && *p == '.') {
        kind = LITERAL_FLOAT;
        if (prefix && base != 16) {
            error_at(s, s->line, column_of(s, p), "invalid radix point in %s literal", base_name(base));
            bad = true;
        }
        d.invalid_separator |= underscore;
        underscore = false;
        p++;
        if (p < s->end && *p == '_')
            d.invalid_separator = true;
        p = scan_digits(p, s->end, prefix ? base : 10, &d, &underscore);
    }
    if (!d.any && !bad) {
        error_at(s, s->line, column_of(s, p), "%s literal has no digits", base_name(base));
        bad = true;
    }
    d.invalid_separator |= underscore;
    char e = p < s->end ? *p | 0x20 : 0;
    if (p < s->end && ((e == 'e' && (!prefix || base == 8 || base == 2)) || e == 'p')) {
        if (!bad && e == 'e' && prefix) {
            error_at(s, s->line, column_of(s, p), "'%c' exponent requires decimal mantissa", *p);
            bad = true;
        } else if (!bad && e == 'p' && !(prefix && base == 16)) {
            error_at(s, s->line, column_of(s, p), "'%c' exponent requires hexadecimal mantissa", *p);
            bad = true;
        }
        kind = LITERAL_FLOAT;
        p++;
        if (p < s->end && (*p == '+' || *p == '-'))
            p++;
        Digits exponent = {0};
        bool after = true;
        p = scan_digits(p, s->end, 10, &exponent, &after);
        d.invalid_separator |= exponent.invalid_separator || (after && exponent.any);
        d.separators |= exponent.separators;
        if (!exponent.any && !bad) {
            error_at(s, s->line, column_of(s, p), "exponent has no digits");
            bad = true;
        }
    } else if (prefix && base == 16 && kind == LITERAL_FLOAT && !bad) {
        error_at(s, s->line, column_of(s, p), "hexadecimal mantissa requires a 'p' exponent");
        bad = true;
    }
    if (p < s->end && *p == 'i') {
        kind = LITERAL_IMAG;
        p++;
    }
    const char *invalid = legacy_octal ? octal_invalid : d.invalid;
    if (kind == LITERAL_INT && invalid && !bad) {
        error_at(s, s->line, column_of(s, invalid), "invalid digit '%c' in %s literal", *invalid, base_name(base));
        bad = true;
    }
    const char *separator = d.separators && !bad ? bad_separator(start, p) : NULL;
    if (separator) {
        error_at(s, s->line, column_of(s, separator), "'_' must separate successive digits");
        bad = true;
    }
    finish_literal(s, start, p, kind, bad);
}

// ---- runes and strings

// A character as Go's %q shows it; its text is at p.
static const char *quoted_rune(Arena *arena, const char *p, int32_t rune)
{
    static const char named[] = "\aa\bb\ff\nn\rr\tt\vv\\\\''";
    for (const char *n = named; *n; n += 2)
        if (rune == *n)
            return arena_format(arena, "'\\%c'", n[1]);
    if (rune == ' ' || is_printable(rune))
        return arena_format(arena, "'%.*s'", rune < 0x80 ? 1 : rune < 0x800 ? 2 : rune < 0x10000 ? 3 : 4, p);
    return arena_format(arena, rune < 0x80 ? "'\\x%02x'" : rune < 0x10000 ? "'\\u%04x'" : "'\\U%08x'", (unsigned)rune);
}

static bool scan_escape(Scanner *s, const char **at, char quote)
{
    const char *p = *at + 1; // after the backslash
    if (p >= s->end) {
        *at = p;
        return true; // the caller reports the missing end
    }
    int digits, base;
    uint32_t max;
    char c = *p;
    if (c == quote || strchr("abfnrtv\\", c)) {
        *at = p + 1;
        return true;
    }
    if (c >= '0' && c <= '7') {
        digits = 3, base = 8, max = 255;
    } else if (c == 'x') {
        p++, digits = 2, base = 16, max = 255;
    } else if (c == 'u') {
        p++, digits = 4, base = 16, max = 0x10ffff;
    } else if (c == 'U') {
        p++, digits = 8, base = 16, max = 0x10ffff;
    } else {
        error_at(s, s->line_number, column_of(s, p), "unknown escape");
        *at = p;
        return false;
    }
    uint32_t value = 0;
    for (int i = 0; i < digits; i++, p++) {
        if (p >= s->end) {
            *at = p;
            return true;
        }
        int d = is_digit((unsigned char)*p) ? *p - '0' : is_hex((unsigned char)*p) ? (*p | 0x20) - 'a' + 10 : 99;
        if (d >= base) {
            int size;
            error_at(s, s->line_number, column_of(s, p), "invalid character %s in %s escape",
                     quoted_rune(s->arena, p, rune_at(s, p, &size)), base_name(base));
            *at = p;
            return false;
        }
        value = value * (uint32_t)base + (uint32_t)d;
    }
    *at = p;
    if (value > max && base == 8) {
        error_at(s, s->line_number, column_of(s, p), "octal escape value %u > 255", value);
        return false;
    }
    if (value > max || (value >= 0xd800 && value < 0xe000)) {
        error_at(s, s->line_number, column_of(s, p), "escape is invalid Unicode code point U+%04X", value);
        return false;
    }
    return true;
}

static void scan_rune(Scanner *s, const char *start)
{
    const char *p = start + 1;
    bool bad = false;
    for (int n = 0;; n++) {
        if (p < s->end && *p == '\'') {
            if (!bad && n == 0) {
                error_at(s, s->line, column_of(s, p), "empty rune literal or unescaped '");
                bad = true;
            } else if (!bad && n != 1) {
                error_at(s, s->line, s->column, "more than one character in rune literal");
                bad = true;
            }
            p++;
            break;
        }
        if (p >= s->end || *p == '\n') {
            if (!bad)
                error_at(s, s->line, p >= s->end ? s->column : column_of(s, p),
                         p >= s->end ? "rune literal not terminated" : "newline in rune literal");
            bad = true;
            break;
        }
        if (*p == '\\') {
            bad |= !scan_escape(s, &p, '\'');
            continue;
        }
        int size;
        n -= is_faulty(*p);
        rune_at(s, p, &size);
        p += size;
    }
    finish_literal(s, start, p, LITERAL_RUNE, bad);
}

static void scan_string(Scanner *s, const char *start)
{
    const char *p = start + 1;
    bool bad = false;
    for (;;) {
        if (p >= s->end) {
            error_at(s, s->line, s->column, "string not terminated");
            bad = true;
            break;
        }
        if (*p == '"') {
            p++;
            break;
        }
        if (*p == '\n') {
            error_at(s, s->line_number, column_of(s, p), "newline in string");
            bad = true;
            break;
        }
        if (*p == '\\') {
            bad |= !scan_escape(s, &p, '"');
        } else {
            p++;
        }
    }
    finish_literal(s, start, p, LITERAL_STRING, bad);
}

static void scan_raw_string(Scanner *s, const char *start)
{
    const char *p = start + 1;
    bool bad = false;
    for (;;) {
        if (p >= s->end) {
            error_at(s, s->line, s->column, "string not terminated");
            bad = true;
            break;
        }
        if (*p == '`') {
            p++;
            break;
        }
        if (*p == '\n') {
            newline(s, ++p);
            continue;
        }
        p++;
    }
    finish_literal(s, start, p, LITERAL_STRING, bad);
}

// ---- comments

// p is at "//"; gives the newline or the end.
static const char *line_comment(Scanner *s, const char *p)
{
    uint32_t column = column_of(s, p);
    const char *end = memchr(p, '\n', (size_t)(s->end - p));
    if (!end)
        end = s->end;
    const char *text_end = end > p && end[-1] == '\r' ? end - 1 : end;
    s->on_comment(s->context, s->line_number, column, p, (size_t)(text_end - p));
    return end;
}

// p is at "/*"; gives what follows the comment. *has_newline: it spans lines.
static const char *block_comment(Scanner *s, const char *p, bool *has_newline)
{
    const char *start = p;
    uint32_t line = s->line_number, column = column_of(s, p);
    *has_newline = false;
    for (p += 2; p < s->end; p++) {
        if (*p == '*' && p + 1 < s->end && p[1] == '/') {
            p += 2;
            s->on_comment(s->context, line, column, start, (size_t)(p - start));
            return p;
        }
        if (*p == '\n') {
            newline(s, p + 1);
            *has_newline = true;
        }
    }
    error_at(s, line, column, "comment not terminated");
    return p;
}

// ---- tokens

void scanner_start(Scanner *s, const char *text, size_t length)
{
    s->text = s->source = text;
    s->end = text + length;
    find_faults(s);
    s->at = s->line_start = s->text;
    s->line_number = 1;
    if (length >= 3 && memcmp(text, "\xef\xbb\xbf", 3) == 0)
        s->at += 3; // a byte order mark may start the file; it counts in columns
    s->first = s->at;
}

static void semicolon(Scanner *s, const char *what)
{
    s->token = TOKEN_SEMI;
    s->lit = atom_of(s->atoms, what);
    s->inserts_semicolon = false;
}

static void simple(Scanner *s, Token token, const char *next)
{
    s->token = token;
    s->at = next;
}

static void operator_token(Scanner *s, Operator op, const char *next)
{
    s->op = op;
    s->precedence = operator_precedence(op);
    s->at = next;
    if (op == OP_MUL && !(next < s->end && *next == '=')) {
        s->token = TOKEN_STAR;
        return;
    }
    if (next < s->end && *next == '=' && s->precedence >= 4) {
        s->token = TOKEN_ASSIGN_OP;
        s->at = next + 1;
        return;
    }
    s->token = TOKEN_OPERATOR;
}

// One token; false when only an invalid character was skipped.
static bool scan_token(Scanner *s)
{
    bool insert = s->inserts_semicolon;
    s->inserts_semicolon = false;
    const char *p = s->at;
    for (;;) {
        uint32_t start_line = s->line_number;
        bool starts_line = p == s->first || column_of(s, p) == 1;
        while (p < s->end && (*p == ' ' || *p == '\t' || (*p == '\n' && !insert) || *p == '\r' || is_faulty(*p))) {
            if (*p == '\n')
                newline(s, p + 1);
            p++;
        }
        s->line = s->line_number;
        s->column = column_of(s, p);
        s->is_line_start = s->line > start_line || starts_line;
        if (p >= s->end) {
            s->at = p;
            if (insert)
                semicolon(s, "EOF");
            else
                s->token = TOKEN_EOF;
            return true;
        }
        if (*p == '\n') {
            newline(s, p + 1);
            s->at = p + 1;
            semicolon(s, "newline");
            return true;
        }
        if (*p == '/' && p + 1 < s->end && p[1] == '/') {
            p = line_comment(s, p);
            continue;
        }
        if (*p == '/' && p + 1 < s->end && p[1] == '*') {
            bool has_newline;
            p = block_comment(s, p, &has_newline);
            if (insert && has_newline) {
                s->at = p;
                semicolon(s, "newline");
                return true;
            }
            continue;
        }
        break;
    }
    unsigned char c = (unsigned char)*p;
    if (is_ascii_letter(c)) {
        scan_name(s, p);
        return true;
    }
    if (c >= 0x80) {
        scan_name(s, p); // also what cannot be in a name: said, and read on
        return true;
    }
    char next = p + 1 < s->end ? p[1] : 0;
    switch (c) {
    case '"': scan_string(s, p); return true;
    case '`': scan_raw_string(s, p); return true;
    case '\'': scan_rune(s, p); return true;
    case '(': simple(s, TOKEN_LPAREN, p + 1); return true;
    case '[': simple(s, TOKEN_LBRACK, p + 1); return true;
    case '{': simple(s, TOKEN_LBRACE, p + 1); return true;
    case ',': simple(s, TOKEN_COMMA, p + 1); return true;
    case ';':
        s->at = p + 1;
        semicolon(s, "semicolon");
        return true;
    case ')':
        simple(s, TOKEN_RPAREN, p + 1);
        s->inserts_semicolon = true;
        return true;
    case ']':
        simple(s, TOKEN_RBRACK, p + 1);
        s->inserts_semicolon = true;
        return true;
    case '}':
        simple(s, TOKEN_RBRACE, p + 1);
        s->inserts_semicolon = true;
        return true;
    case ':': simple(s, next == '=' ? TOKEN_DEFINE : TOKEN_COLON, p + (next == '=' ? 2 : 1)); return true;
    case '.':
        if (is_digit(next))
            scan_number(s, p);
        else if (next == '.' && p + 2 < s->end && p[2] == '.')
            simple(s, TOKEN_DOT_DOT_DOT, p + 3);
        else
            simple(s, TOKEN_DOT, p + 1);
        return true;
    case '+':
    case '-':
        if ((unsigned char)next == c) {
            s->op = c == '+' ? OP_ADD : OP_SUB;
            simple(s, TOKEN_INC_OP, p + 2);
            s->inserts_semicolon = true;
        } else {
            operator_token(s, c == '+' ? OP_ADD : OP_SUB, p + 1);
        }
        return true;
    case '*': operator_token(s, OP_MUL, p + 1); return true;
    case '/': operator_token(s, OP_DIV, p + 1); return true;
    case '%': operator_token(s, OP_REM, p + 1); return true;
    case '&':
        if (next == '&')
            operator_token(s, OP_AND_AND, p + 2);
        else if (next == '^')
            operator_token(s, OP_AND_NOT, p + 2);
        else
            operator_token(s, OP_AND, p + 1);
        return true;
    case '|':
        if (next == '|')
            operator_token(s, OP_OR_OR, p + 2);
        else
            operator_token(s, OP_OR, p + 1);
        return true;
    case '^': operator_token(s, OP_XOR, p + 1); return true;
    case '<':
        if (next == '<')
            operator_token(s, OP_SHL, p + 2);
        else if (next == '=')
            operator_token(s, OP_LEQ, p + 2);
        else if (next == '-')
            simple(s, TOKEN_ARROW, p + 2);
        else
            operator_token(s, OP_LSS, p + 1);
        return true;
    case '>':
        if (next == '>')
            operator_token(s, OP_SHR, p + 2);
        else if (next == '=')
            operator_token(s, OP_GEQ, p + 2);
        else
            operator_token(s, OP_GTR, p + 1);
        return true;
    case '=':
        if (next == '=')
            operator_token(s, OP_EQL, p + 2);
        else
            simple(s, TOKEN_ASSIGN, p + 1);
        return true;
    case '!':
        if (next == '=') {
            operator_token(s, OP_NEQ, p + 2);
        } else {
            s->op = OP_NOT;
            s->precedence = 0;
            simple(s, TOKEN_OPERATOR, p + 1);
        }
        return true;
    case '~':
        s->op = OP_TILDE;
        s->precedence = 0;
        simple(s, TOKEN_OPERATOR, p + 1);
        return true;
    default:
        if (is_digit(c)) {
            scan_number(s, p);
            return true;
        }
        error_at(s, s->line, s->column, "invalid character U+%04X%s%c%s", c, c >= ' ' && c < 0x7f ? " '" : "",
                     c >= ' ' && c < 0x7f ? c : ' ', c >= ' ' && c < 0x7f ? "'" : "");
        s->at = p + 1;
        s->inserts_semicolon = insert;
        return false;
    }
    return true;
}

void scanner_next(Scanner *s)
{
    bool done;
    do {
        done = scan_token(s);
        if (s->faults.len)
            say_faults(s);
    } while (!done);
}

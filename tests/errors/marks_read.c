// Finding marks in Go source, and what they match.

#include "marks.h"

#include <regex.h>
#include <stdlib.h>
#include <string.h>

#include "syntax/internal.h"

typedef struct Reader {
    Arena *arena;
    Scanner scanner;
    uint32_t line, column; // of the token before
    const char *pending;   // a mark that waits for its token
    MarkVec marks;
} Reader;

static void ignore_error(void *context, uint32_t line, uint32_t column, const char *message)
{
    (void)context, (void)line, (void)column, (void)message;
}

static Reader *reader_new(Arena *arena, const char *text, size_t length,
                          void (*on_comment)(void *, uint32_t, uint32_t, const char *, size_t))
{
    Reader *r = NEW(arena, Reader);
    r->arena = arena;
    r->scanner = (Scanner){.arena = arena,
                           .atoms = atom_table_new(arena),
                           .on_error = ignore_error,
                           .on_comment = on_comment,
                           .context = r};
    scanner_start(&r->scanner, text, length);
    return r;
}

static bool starts_with(const char *text, size_t length, const char *prefix)
{
    return length >= strlen(prefix) && memcmp(text, prefix, strlen(prefix)) == 0;
}

static const char *trimmed(Arena *arena, const char *text, size_t length)
{
    while (length && strchr(" \t\r\n", *text))
        text++, length--;
    while (length && strchr(" \t\r\n", text[length - 1]))
        length--;
    return arena_format(arena, "%.*s", (int)length, text);
}

// A Go string literal's value; NULL if it is none. Escapes are those that the tests use.
static const char *unquoted(Arena *arena, const char *literal)
{
    size_t length = strlen(literal);
    if (length < 2 || literal[0] != literal[length - 1] || (literal[0] != '"' && literal[0] != '`'))
        return NULL;
    if (literal[0] == '`')
        return arena_format(arena, "%.*s", (int)length - 2, literal + 1);
    Buf out = buf_new(arena);
    for (const char *p = literal + 1; p < literal + length - 1; p++) {
        if (*p != '\\') {
            buf_char(&out, *p);
            continue;
        }
        static const char letters[] = "abfnrtv\\\"", values[] = "\a\b\f\n\r\t\v\\\"";
        const char *known = strchr(letters, *++p);
        if (!known || !*p)
            return NULL;
        buf_char(&out, values[known - letters]);
    }
    return buf_text(&out);
}

static void comment_after(void *context, uint32_t line, uint32_t column, const char *text, size_t length)
{
    (void)line, (void)column;
    Reader *r = context;
    length -= text[1] == '*' ? 4 : 2;
    text += 2;
    bool is_regex = starts_with(text, length, " ERRORx ");
    if (!is_regex && !starts_with(text, length, " ERROR "))
        return;
    size_t prefix = is_regex ? 8 : 7;
    const char *written = trimmed(r->arena, text + prefix, length - prefix), *value = unquoted(r->arena, written);
    MarkMatch match = !value ? MARK_BROKEN : is_regex ? MARK_REGEX : MARK_CONTAINS;
    vec_push(r->arena, &r->marks, ((Mark){r->line, r->column, match, value ? value : written, false}));
}

MarkVec marks_after_tokens(Arena *arena, const char *text, size_t length)
{
    Reader *r = reader_new(arena, text, length, comment_after);
    Scanner *s = &r->scanner;
    for (scanner_next(s); s->token != TOKEN_EOF; scanner_next(s)) {
        if (s->token == TOKEN_SEMI && strcmp(s->lit->text, "semicolon") != 0)
            continue; // not written
        r->line = s->line;
        r->column = s->column;
    }
    return r->marks;
}

static void comment_before(void *context, uint32_t line, uint32_t column, const char *text, size_t length)
{
    (void)column;
    Reader *r = context;
    if (starts_with(text, length, "// ERROR "))
        vec_push(r->arena, &r->marks, ((Mark){line, 0, MARK_REGEX, trimmed(r->arena, text + 9, length - 9), false}));
    else if (starts_with(text, length, "/* ERROR "))
        r->pending = trimmed(r->arena, text + 9, length - 11);
}

MarkVec marks_before_tokens(Arena *arena, const char *text, size_t length)
{
    Reader *r = reader_new(arena, text, length, comment_before);
    Scanner *s = &r->scanner;
    do {
        scanner_next(s);
        if (r->pending)
            vec_push(arena, &r->marks, ((Mark){s->line, s->column, MARK_REGEX, r->pending, false}));
        r->pending = NULL;
    } while (s->token != TOKEN_EOF);
    return r->marks;
}

bool mark_matches(Arena *arena, const Mark *mark, const char *message)
{
    if (mark->match != MARK_REGEX)
        return mark->match == MARK_CONTAINS && strstr(message, mark->text);
    // Go's regular expressions and POSIX's agree on what the tests use, but for "{", which they mean
    // literally, and for \n and \t.
    Buf pattern = buf_new(arena);
    for (const char *p = mark->text; *p; p++) {
        const char *escape = *p == '\\' && p[1] ? strchr("n\nt\t", p[1]) : NULL;
        if (escape)
            p++;
        if (*p == '\\' && p[1] && !escape)
            buf_char(&pattern, *p++);
        else if (*p == '{')
            buf_char(&pattern, '\\');
        buf_char(&pattern, escape ? escape[1] : *p);
    }
    regex_t regex;
    if (regcomp(&regex, buf_text(&pattern), REG_EXTENDED | REG_NOSUB) != 0)
        return false;
    bool matches = regexec(&regex, message, 0, NULL, 0) == 0;
    regfree(&regex);
    return matches;
}

// A text's lines and tokens, comments included (SourceText).

#include "internal.h"

#include <string.h>

typedef struct TextScan {
    SourceText out;
    Arena *arena;
} TextScan;

static uint32_t offset_of(const SourceText *text, uint32_t line, uint32_t column) { return text->line_starts.data[line - 1] + column - 1; }

static void no_error(void *context, uint32_t line, uint32_t column, const char *message)
{
    (void)context, (void)line, (void)column, (void)message;
}

static void add_comment(void *context, uint32_t line, uint32_t column, const char *text, size_t length)
{
    TextScan *t = context;
    (void)text;
    vec_push(t->arena, &t->out.tokens, ((SourceToken){.token = TOKEN_EOF, .offset = offset_of(&t->out, line, column), .length = (uint32_t)length,
                                                      .line = line, .column = column}));
}

static void find_lines(TextScan *t)
{
    const char *text = t->out.text, *end = text + t->out.length;
    vec_push(t->arena, &t->out.line_starts, 0);
    for (const char *p = text; p < end && (p = memchr(p, '\n', (size_t)(end - p))); p++)
        vec_push(t->arena, &t->out.line_starts, (uint32_t)(p - text) + 1);
}

SourceText syntax_scan(Arena *arena, AtomTable *atoms, const char *text, size_t length)
{
    TextScan t = {.out = {.text = text, .length = length}, .arena = arena};
    Scanner s = {.arena = arena, .atoms = atoms, .on_error = no_error, .on_comment = add_comment, .context = &t};
    find_lines(&t);
    scanner_start(&s, text, length);
    for (scanner_next(&s); s.token != TOKEN_EOF; scanner_next(&s)) {
        uint32_t start = offset_of(&t.out, s.line, s.column), end = (uint32_t)(s.at - s.text);
        if (s.token == TOKEN_SEMI && (start >= length || text[start] != ';'))
            continue;
        vec_push(arena, &t.out.tokens, ((SourceToken){.token = s.token, .literal_kind = s.literal_kind, .offset = start,
                                                      .length = end > start ? end - start : 0, .line = s.line, .column = s.column}));
    }
    return t.out;
}

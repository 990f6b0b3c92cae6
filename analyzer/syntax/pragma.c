// Directives in comments: //line and /*line*/, //go:… (cmd/compile/internal/noder/lex.go, noder.go; syntax/source.go).

#include "internal.h"

#include <ctype.h>
#include <string.h>

static const struct {
    const char *verb;
    uint32_t flags;
} verbs[] = {
    {"go:build", PRAGMA_GO_BUILD},
    {"go:noescape", PRAGMA_NOESCAPE},
    {"go:norace", PRAGMA_NORACE | PRAGMA_NOCHECKPTR},
    {"go:nosplit", PRAGMA_NOSPLIT | PRAGMA_NOCHECKPTR},
    {"go:noinline", PRAGMA_NOINLINE},
    {"go:nocheckptr", PRAGMA_NOCHECKPTR},
    {"go:systemstack", PRAGMA_SYSTEMSTACK},
    {"go:nowritebarrier", PRAGMA_NOWRITEBARRIER},
    {"go:nowritebarrierrec", PRAGMA_NOWRITEBARRIERREC | PRAGMA_NOWRITEBARRIER},
    {"go:yeswritebarrierrec", PRAGMA_YESWRITEBARRIERREC},
    {"go:cgo_unsafe_args", PRAGMA_CGO_UNSAFE_ARGS | PRAGMA_NOCHECKPTR},
    {"go:uintptrkeepalive", PRAGMA_UINTPTR_KEEP_ALIVE},
    {"go:uintptrescapes", PRAGMA_UINTPTR_ESCAPES | PRAGMA_UINTPTR_KEEP_ALIVE},
    {"go:registerparams", PRAGMA_REGISTER_PARAMS},
};

static PragmaSet *pragma_set(Parser *p)
{
    if (!p->pragma)
        p->pragma = NEW(p->arena, PragmaSet);
    return p->pragma;
}

PragmaSet *pragma_take(Parser *p)
{
    PragmaSet *taken = p->pragma;
    p->pragma = NULL;
    return taken;
}

// Words of a directive, separated by blanks.
static int split(const char *text, size_t length, const char *words[], size_t lengths[], int max)
{
    int count = 0;
    for (size_t i = 0; i < length && count < max;) {
        while (i < length && (text[i] == ' ' || text[i] == '\t'))
            i++;
        size_t start = i;
        while (i < length && text[i] != ' ' && text[i] != '\t')
            i++;
        if (i > start) {
            words[count] = text + start;
            lengths[count++] = i - start;
        }
    }
    return count;
}

static void linkname(Parser *p, Pos pos, const char *text, size_t length, bool is_std)
{
    const char *words[4];
    size_t lengths[4];
    int count = split(text, length, words, lengths, 4);
    if (count != 2 && count != 3) {
        parser_error_at(p, pos,
                        is_std ? "usage: //go:linknamestd localname [linkname]"
                               : "usage: //go:linkname localname [linkname]");
        return;
    }
    Linkname l = {.pos = pos, .is_std = is_std, .local = atom(p->atoms, words[1], lengths[1])};
    l.remote = count == 3 ? atom(p->atoms, words[2], lengths[2]) : NULL;
    vec_push(p->arena, &p->file->linknames, l);
}

// The lowest Go version a //go:build line asks for, where it is a plain "go1.N" requirement joined by &&.
static void build_version(Parser *p, const char *text, size_t length)
{
    if (p->seen_package)
        return;
    const char *found = NULL;
    for (size_t i = 0; i + 4 < length; i++)
        if (memcmp(text + i, "go1.", 4) == 0 && (i == 0 || !isalnum((unsigned char)text[i - 1])) &&
            (i == 0 || text[i - 1] != '!'))
            found = text + i;
    if (!found || memchr(text, '|', length))
        return;
    size_t n = 4;
    while (found + n < text + length && isdigit((unsigned char)found[n]))
        n++;
    p->file->go_version = atom(p->atoms, found, n);
}

static void go_directive(Parser *p, Pos pos, const char *text, size_t length)
{
    size_t verb = 0;
    while (verb < length && text[verb] != ' ' && text[verb] != '\t')
        verb++;
    if (verb == 11 && memcmp(text, "go:linkname", 11) == 0) {
        linkname(p, pos, text, length, false);
        return;
    }
    if (verb == 14 && memcmp(text, "go:linknamestd", 14) == 0) {
        linkname(p, pos, text, length, true);
        return;
    }
    if (verb == 8 && memcmp(text, "go:embed", 8) == 0) {
        PragmaSet *set = pragma_set(p);
        vec_push(p->arena, &set->embeds, pos);
        return;
    }
    if (verb == 8 && memcmp(text, "go:build", 8) == 0)
        build_version(p, text + 8, length - 8);
    for (size_t i = 0; i < sizeof verbs / sizeof *verbs; i++)
        if (strlen(verbs[i].verb) == verb && memcmp(verbs[i].verb, text, verb) == 0) {
            PragmaSet *set = pragma_set(p);
            set->flags |= verbs[i].flags;
            vec_push(p->arena, &set->positions, (PragmaPos){verbs[i].flags, pos});
            return;
        }
}

// The digits after the last colon before end: length of what precedes it, or 0.
static size_t trailing_number(const char *text, size_t length, uint32_t *number, bool *ok)
{
    size_t i = length;
    while (i > 0 && text[i - 1] != ':')
        i--;
    if (i == 0)
        return 0;
    *ok = i < length;
    uint64_t n = 0;
    for (size_t k = i; k < length; k++) {
        *ok &= isdigit((unsigned char)text[k]) && n < 1u << 30;
        n = n * 10 + (uint64_t)(text[k] - '0');
    }
    *number = (uint32_t)n;
    return i;
}

// line filename:line[:column]
static void line_directive(Parser *p, uint32_t line, uint32_t column, uint32_t next_line, uint32_t next_column,
                           const char *text, size_t length)
{
    uint32_t last, first;
    bool last_ok, first_ok;
    size_t i = trailing_number(text, length, &last, &last_ok);
    if (i == 0)
        return;
    Pos pos = pos_make(p->base, line, column);
    if (!last_ok || last == 0) {
        parser_error_at(p, pos_make(p->base, line, column + (uint32_t)i),
                        arena_format(p->arena, "invalid line number: %.*s", (int)(length - i), text + i));
        return;
    }
    uint32_t to_line = last, to_column = 0;
    size_t name_length = i - 1;
    size_t k = trailing_number(text, i - 1, &first, &first_ok);
    if (k && first_ok) {
        to_line = first;
        to_column = last;
        name_length = k - 1;
        if (to_line == 0) {
            parser_error_at(p, pos, "invalid line number: 0");
            return;
        }
    }
    const Atom *filename = p->file->path;
    if (name_length || !to_column)
        filename = atom(p->atoms, text, name_length);
    p->base =
        pos_add_line_directive(p->positions, filename, pos_make(p->base, next_line, next_column), to_line, to_column);
}

void pragma_comment(Parser *p, uint32_t line, uint32_t column, const char *text, size_t length)
{
    if (length < 7)
        return;
    if (text[1] == '/') {
        if (column == 1 && memcmp(text, "//line ", 7) == 0)
            line_directive(p, line, column + 7, line + 1, 1, text + 7, length - 7);
        else if (memcmp(text, "//go:", 5) == 0)
            go_directive(p, pos_make(p->base, line, column), text + 2, length - 2);
    } else if (memcmp(text, "/*line ", 7) == 0 && length >= 9) {
        line_directive(p, line, column + 7, line, column + (uint32_t)length, text + 7, length - 9);
    }
}

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
    p->seen_directive |= taken != NULL;
    p->pragma = NULL;
    return taken;
}

void pragma_misplaced(Parser *p)
{
    PragmaSet *set = pragma_take(p);
    for (int i = 0; set && i < set->positions.len; i++)
        parser_remark_at(p, set->positions.data[i].pos, "misplaced compiler directive");
    for (int i = 0; set && i < set->embeds.len; i++)
        parser_remark_at(p, set->embeds.data[i], "misplaced go:embed directive");
}

// ---- the words of a directive

typedef struct Str {
    const char *text;
    size_t length;
} Str;

enum { MAX_WORDS = 5 }; // more than any directive takes

typedef struct Words {
    int count;
    Str at[MAX_WORDS];
} Words;

static bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\r'; }

// quotes: "a b" is one word, with its quotes.
static Words split(Str text, bool quotes)
{
    Words words = {0};
    for (size_t i = 0; i < text.length && words.count < MAX_WORDS;) {
        while (i < text.length && is_blank(text.text[i]))
            i++;
        size_t start = i;
        bool is_quoted = quotes && i < text.length && text.text[i] == '"';
        if (is_quoted) {
            const char *close = memchr(text.text + i + 1, '"', text.length - i - 1);
            if (!close)
                break; // what a quote opens and nothing closes is no word
            i = (size_t)(close - text.text) + 1;
        }
        while (!is_quoted && i < text.length && !is_blank(text.text[i]) && !(quotes && text.text[i] == '"'))
            i++;
        if (i > start)
            words.at[words.count++] = (Str){text.text + start, i - start};
    }
    return words;
}

static bool str_is(Str s, const char *text) { return s.length == strlen(text) && memcmp(s.text, text, s.length) == 0; }
static bool starts(Str s, const char *text) { return s.length >= strlen(text) && memcmp(s.text, text, strlen(text)) == 0; }

static void linkname(Parser *p, Pos pos, Str text)
{
    Words words = split(text, false);
    Str verb = words.at[0];
    if (words.count != 2 && words.count != 3) {
        parser_remark_at(p, pos, arena_format(p->arena, "usage: //%.*s localname [linkname]", (int)verb.length, verb.text));
        return;
    }
    Linkname l = {.pos = pos, .is_std = str_is(verb, "go:linknamestd")};
    l.local = atom(p->atoms, words.at[1].text, words.at[1].length);
    l.remote = words.count == 3 ? atom(p->atoms, words.at[2].text, words.at[2].length) : NULL;
    vec_push(p->arena, &p->file->linknames, l);
}

// What cgo writes and nobody else may: each form is one letter a word, n a name, q a quoted one.
static const struct {
    const char *verb, *usage, *forms[3];
} cgo_verbs[] = {
    {"go:cgo_export_static", "cgo_export_static local [remote]", {"n", "nn"}},
    {"go:cgo_export_dynamic", "cgo_export_dynamic local [remote]", {"n", "nn"}},
    {"go:cgo_import_dynamic", "cgo_import_dynamic local [remote [\"library\"]]", {"n", "nn", "nnq"}},
    {"go:cgo_import_static", "cgo_import_static local", {"n"}},
    {"go:cgo_dynamic_linker", "cgo_dynamic_linker \"path\"", {"q"}},
    {"go:cgo_ldflag", "cgo_ldflag \"arg\"", {"q"}},
};

static bool has_form(const Words *words, const char *form)
{
    if (!form || strlen(form) != (size_t)words->count - 1)
        return false;
    for (int i = 1; i < words->count; i++) {
        Str w = words->at[i];
        bool is_quoted = w.length >= 2 && w.text[0] == '"' && w.text[w.length - 1] == '"';
        if (is_quoted != (form[i - 1] == 'q'))
            return false;
    }
    return true;
}

static void cgo_usage(Parser *p, Pos pos, const Words *words)
{
    for (size_t i = 0; i < sizeof cgo_verbs / sizeof *cgo_verbs; i++) {
        if (!str_is(words->at[0], cgo_verbs[i].verb))
            continue;
        bool fits = false;
        for (int f = 0; f < 3; f++)
            fits |= has_form(words, cgo_verbs[i].forms[f]);
        if (!fits)
            parser_remark_at(p, pos, arena_format(p->arena, "usage: //go:%s", cgo_verbs[i].usage));
    }
}

// true: nothing more to be said about it
static bool cgo_directive(Parser *p, Pos pos, Str text)
{
    Words words = split(text, true);
    if (starts(text, "go:cgo_import_dynamic ") && words.count >= 4) {
        Str library = words.at[3];
        while (library.length && library.text[0] == '"')
            library.text++, library.length--;
        while (library.length && library.text[library.length - 1] == '"')
            library.length--;
        unsigned char first = library.length ? (unsigned char)library.text[0] : 'a';
        if (!isalnum(first) && first != '.' && first != '_' && first != '/' && first < 0x80)
            parser_remark_at(p, pos, arena_format(p->arena, "invalid library name \"%.*s\" in cgo_import_dynamic directive",
                                                 (int)library.length, library.text));
        cgo_usage(p, pos, &words);
        return true;
    }
    if (!p->options.is_std)
        parser_remark_at(p, pos, arena_format(p->arena, "//%.*s only allowed in cgo-generated code", (int)text.length, text.text));
    cgo_usage(p, pos, &words);
    return false;
}

// The end of the first pattern of text, a bare or a quoted one; NULL: a quoted one that is broken.
static const char *pattern_end(const char *text, const char *end)
{
    const char *p = text + 1;
    if (*text == '`' || *text == '"') {
        while (p < end && *p != *text)
            p += *p == '\\' && *text == '"' ? 2 : 1;
        return p < end && (p + 1 == end || is_blank(p[1])) ? p + 1 : NULL;
    }
    while (p < end && !is_blank(*p))
        p++;
    return p;
}

static void embed(Parser *p, Pos pos, Str text)
{
    const char *at = text.text + strlen("go:embed"), *end = text.text + text.length;
    bool any = false;
    while (at) {
        while (at < end && is_blank(*at))
            at++;
        if (at == end)
            break;
        const char *rest = at;
        at = pattern_end(at, end);
        if (!at)
            parser_remark_at(p, pos, arena_format(p->arena, "invalid quoted string in //go:embed: %.*s", (int)(end - rest), rest));
        any |= at != NULL;
    }
    if (any && at)
        vec_push(p->arena, &pragma_set(p)->embeds, pos);
    else
        parser_remark_at(p, pos, "usage: //go:embed pattern...");
}

static void wasm(Parser *p, Pos pos, Str text)
{
    bool is_import = starts(text, "go:wasmimport ");
    if (split(text, false).count != (is_import ? 3 : 2))
        parser_remark_at(p, pos, is_import ? "usage: //go:wasmimport importmodule importname" : "usage: //go:wasmexport exportname");
}

static void flag_directive(Parser *p, Pos pos, Str text)
{
    const uint32_t runtime_only = PRAGMA_SYSTEMSTACK | PRAGMA_NOWRITEBARRIER | PRAGMA_NOWRITEBARRIERREC | PRAGMA_YESWRITEBARRIERREC;
    const char *blank = memchr(text.text, ' ', text.length);
    Str verb = {text.text, blank ? (size_t)(blank - text.text) : text.length};
    for (size_t i = 0; i < sizeof verbs / sizeof *verbs; i++) {
        uint32_t flags = verbs[i].flags;
        if (!str_is(verb, verbs[i].verb))
            continue;
        if (flags & runtime_only && !p->options.is_std)
            parser_remark_at(p, pos, arena_format(p->arena, "//%s only allowed in runtime", verbs[i].verb));
        if (flags == PRAGMA_UINTPTR_KEEP_ALIVE && !p->options.is_std)
            parser_remark_at(p, pos, arena_format(p->arena, "//%s is only allowed in the standard library", verbs[i].verb));
        PragmaSet *set = pragma_set(p);
        set->flags |= flags;
        vec_push(p->arena, &set->positions, (PragmaPos){flags, pos});
    }
}

static void go_directive(Parser *p, Pos pos, Str text)
{
    if (!p->seen_package && (starts(text, "go:build ") || starts(text, "go:build\t")))
        build_version(p, text.text + 8, text.length - 8);
    if (!p->s.is_line_start)
        parser_remark_at(p, pos, "misplaced compiler directive");
    else if (starts(text, "go:wasmimport ") || starts(text, "go:wasmexport "))
        wasm(p, pos, text);
    else if (starts(text, "go:linkname ") || starts(text, "go:linknamestd "))
        linkname(p, pos, text);
    else if (str_is(text, "go:embed") || starts(text, "go:embed "))
        embed(p, pos, text);
    else if (!starts(text, "go:cgo_") || !cgo_directive(p, pos, text))
        flag_directive(p, pos, text);
}

enum { MAX_POSITION = 1 << 30 }; // lines and columns (syntax/pos.go: PosMax)

// The digits after the last colon: the length of what precedes them, or 0. More than 64 bits are no number.
static size_t trailing_number(const char *text, size_t length, uint64_t *number, bool *ok)
{
    size_t i = length;
    while (i > 0 && text[i - 1] != ':')
        i--;
    if (i == 0)
        return 0;
    *ok = i < length;
    uint64_t n = 0;
    for (size_t k = i; k < length && *ok; k++) {
        unsigned digit = (unsigned char)text[k] - (unsigned)'0';
        *ok = digit <= 9 && n <= (UINT64_MAX - digit) / 10;
        n = n * 10 + digit;
    }
    *number = n;
    return i;
}

// A path without empty, "." and "..\" elements (path/filepath.Clean).
static const char *clean_path(Arena *arena, const char *path)
{
    Buf out = buf_new(arena);
    bool is_absolute = *path == '/';
    size_t root = is_absolute, kept = root; // kept: what ".." may not take away
    if (is_absolute)
        buf_char(&out, '/');
    for (const char *p = path; *p;) {
        size_t length = strcspn(p, "/");
        bool is_up = length == 2 && memcmp(p, "..", 2) == 0;
        if (is_up && out.len > kept) {
            while (out.len > kept && out.data[--out.len] != '/')
                ;
        } else if (length && !(length == 1 && *p == '.') && !(is_up && is_absolute)) {
            if (out.len > root)
                buf_char(&out, '/');
            buf_bytes(&out, p, length);
            kept = is_up ? out.len : kept;
        }
        p += length + (p[length] == '/');
    }
    return out.len ? buf_text(&out) : ".";
}

// A relative file name is one beside the source file; up to Go 1.26 it was taken as it stood.
static const Atom *directive_file(Parser *p, const char *text, size_t length)
{
    const char *name = arena_format(p->arena, "%.*s", (int)length, text), *source = p->file->path->text;
    if (length && release_facts(p->options.go_minor)->joins_line_directives) {
        const char *slash = strrchr(source, '/');
        name = clean_path(p->arena, name);
        const char *folder = slash ? clean_path(p->arena, arena_format(p->arena, "%.*s", (int)(slash - source), source)) : ".";
        if (*name != '/' && strcmp(folder, ".") != 0)
            name = clean_path(p->arena, arena_format(p->arena, "%s/%s", folder, name));
    }
    return atom_of(p->atoms, name);
}

// line filename:line[:column]. An empty name with a column is the file that was in force.
static void line_directive(Parser *p, uint32_t line, uint32_t column, uint32_t next_line, uint32_t next_column,
                           const char *text, size_t length)
{
    uint64_t to_line, to_column = 0, before;
    bool ok, has_column;
    size_t i = trailing_number(text, length, &to_line, &ok);
    if (i == 0)
        return;
    size_t end = length, k = ok ? trailing_number(text, i - 1, &before, &has_column) : 0;
    if (k && has_column) {
        to_column = to_line;
        if (to_column == 0 || to_column > MAX_POSITION) {
            parser_error_at(p, pos_make(p->base, line, column + (uint32_t)i),
                            arena_format(p->arena, "invalid column number: %.*s", (int)(length - i), text + i));
            return;
        }
        to_line = before;
        end = i - 1;
        i = k;
    }
    if (!ok || to_line == 0 || to_line > MAX_POSITION) {
        parser_error_at(p, pos_make(p->base, line, column + (uint32_t)i),
                        arena_format(p->arena, "invalid line number: %.*s", (int)(end - i), text + i));
        return;
    }
    const Atom *filename = p->positions->bases.data[p->base].filename;
    if (i > 1 || !to_column)
        filename = directive_file(p, text, i - 1);
    p->base = pos_add_line_directive(p->positions, filename, pos_make(p->base, next_line, next_column), (uint32_t)to_line,
                                     (uint32_t)to_column);
}

void pragma_comment(Parser *p, uint32_t line, uint32_t column, const char *text, size_t length)
{
    if (length < 7)
        return;
    if (text[1] == '/') {
        if (column == 1 && memcmp(text, "//line ", 7) == 0)
            line_directive(p, line, column + 7, line + 1, 1, text + 7, length - 7);
        else if (memcmp(text, "//go:", 5) == 0)
            go_directive(p, pos_make(p->base, line, column + 2), (Str){text + 2, length - 2});
    } else if (memcmp(text, "/*line ", 7) == 0 && length >= 9) {
        line_directive(p, line, column + 7, line, column + (uint32_t)length, text + 7, length - 9);
    }
}

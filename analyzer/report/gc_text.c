// Positions and errors as gc prints them.

#include "report.h"

#include <stdlib.h>
#include <string.h>

enum {
    MAX_ERRORS = 10,   // gc stops after ten (base.ErrorfAt)
    MAX_COLUMN = 255,  // columns are kept in 8 bits; larger ones are not printed (cmd/internal/src)
};

// ---- paths

// The path from cwd to folder, both absolute and clean: ".", "sub", "../x".
static const char *relative_path(Arena *arena, const char *cwd, const char *folder)
{
    size_t common = 0;
    for (size_t i = 0;; i++) {
        bool ends_cwd = !cwd[i] || cwd[i] == '/', ends_folder = !folder[i] || folder[i] == '/';
        if (ends_cwd && ends_folder)
            common = i;
        if (!cwd[i] || !folder[i] || cwd[i] != folder[i])
            break;
    }
    Buf out = buf_new(arena);
    for (const char *p = cwd + common; *p; p++)
        if (*p == '/' && p[1])
            buf_str(&out, out.len ? "/.." : "..");
    const char *rest = folder + common;
    rest += *rest == '/';
    if (*rest) {
        if (out.len)
            buf_char(&out, '/');
        buf_str(&out, rest);
    }
    return out.len ? buf_text(&out) : ".";
}

// The folder that holds folder: "/a" of "/a/b", "" of "/a".
static const char *parent_folder(Arena *arena, const char *folder)
{
    return arena_format(arena, "%.*s", (int)(strrchr(folder, '/') - folder), folder);
}

PathStyle report_path_style(Arena *arena, const char *cwd, const char *folder)
{
    PathStyle style = {.shown = folder};
    for (const char *f = folder; *f == '/'; f = parent_folder(arena, f)) {
        const char *relative = relative_path(arena, cwd, f);
        if (strlen(relative) < strlen(f))
            vec_push(arena, &style.prefixes, ((PathPrefix){f, strlen(f), relative}));
    }
    if (style.prefixes.len && style.prefixes.data[0].folder == folder)
        style.shown = style.prefixes.data[0].replacement;
    return style;
}

static const PathPrefix *prefix_at(const PathStyle *style, const char *p, const char *end)
{
    for (const PathPrefix *prefix = style->prefixes.data; prefix < style->prefixes.data + style->prefixes.len; prefix++)
        if (prefix->length < (size_t)(end - p) && p[prefix->length] == '/' && memcmp(p, prefix->folder, prefix->length) == 0)
            return prefix;
    return NULL;
}

void report_relativize(Buf *out, const PathStyle *style, const char *text, size_t length)
{
    if (!length)
        return;
    const char *end = text + length, *copied = text;
    for (const char *p = text; style->prefixes.len && (p = memchr(p, '/', (size_t)(end - p))); p++) {
        bool is_start = p == text || p[-1] == '\n' || p[-1] == ' ' || (p - text >= 2 && p[-1] == '\t' && p[-2] == '\n');
        const PathPrefix *prefix = is_start ? prefix_at(style, p, end) : NULL;
        if (!prefix)
            continue;
        buf_bytes(out, copied, (size_t)(p - copied));
        buf_str(out, prefix->replacement);
        p += prefix->length;
        copied = p;
    }
    buf_bytes(out, copied, (size_t)(end - copied));
}

static void write_position(Buf *out, const World *world, Pos pos)
{
    PosView view = pos_view(&world->positions, pos);
    if (!view.filename) {
        buf_str(out, "<unknown line number>");
        return;
    }
    buf_format(out, "%s:%u", view.filename->text, view.line);
    if (view.column && view.column < MAX_COLUMN)
        buf_format(out, ":%u", view.column);
}

// ---- errors

// gc sorts by file, line and column, where files, and what a //line directive opens in them, come in the order in which
// they had their first error (cmd/internal/src: PosTable.XPos, XPos.Before).
typedef struct Sorted {
    const Diagnostic *diagnostic;
    int base, order;
} Sorted;

static uint32_t short_column(Pos pos) { return pos_column(pos) < MAX_COLUMN ? pos_column(pos) : MAX_COLUMN; }

static int compare_sorted(const void *a, const void *b)
{
    const Sorted *x = a, *y = b;
    Pos p = x->diagnostic->pos, q = y->diagnostic->pos;
    if (x->base != y->base)
        return x->base - y->base;
    if (pos_line(p) != pos_line(q))
        return pos_line(p) < pos_line(q) ? -1 : 1;
    if (short_column(p) != short_column(q))
        return short_column(p) < short_column(q) ? -1 : 1;
    return x->order - y->order;
}

static bool is_same_line(Pos a, Pos b)
{
    return pos_base(a) == pos_base(b) && pos_line(a) == pos_line(b);
}

DiagnosticRefVec report_select_errors(Arena *arena, const Diagnostics *diagnostics, Pos *too_many)
{
    *too_many = NO_POS;
    VEC(Sorted) kept = {0};
    Map bases = {0}; // base -> its place
    const Diagnostic *last_syntax = NULL, *last_other = NULL;
    for (int i = 0; i < diagnostics->list.len; i++) {
        const Diagnostic *d = &diagnostics->list.data[i];
        if (d->kind == DIAGNOSTIC_UNSUPPORTED)
            continue;
        const void *base = (const void *)(uintptr_t)(pos_base(d->pos) + 1);
        if (pos_known(d->pos) && !map_has(&bases, base)) // what has no position comes first
            map_put(arena, &bases, base, (void *)(uintptr_t)(bases.len + 1));
        if (strncmp(d->message, "syntax error", 12) == 0) {
            if (last_syntax && is_same_line(last_syntax->pos, d->pos))
                continue;
            last_syntax = d;
        } else {
            if (last_other && is_same_line(last_other->pos, d->pos) && strcmp(last_other->message, d->message) == 0)
                continue;
            last_other = d;
        }
        vec_push(arena, &kept, ((Sorted){d, (int)(uintptr_t)map_get(&bases, base), kept.len}));
        if (kept.len == MAX_ERRORS) {
            *too_many = d->pos;
            break;
        }
    }
    DiagnosticRefVec result = {0};
    if (!kept.len)
        return result;
    qsort(kept.data, (size_t)kept.len, sizeof *kept.data, compare_sorted);
    for (int i = 0; i < kept.len; i++) {
        const Diagnostic *d = kept.data[i].diagnostic;
        const Diagnostic *previous = result.len ? result.data[result.len - 1] : NULL;
        if (previous && pos_equal(previous->pos, d->pos) && strcmp(previous->message, d->message) == 0)
            continue;
        vec_push(arena, &result, d);
    }
    return result;
}

static void write_diagnostic(Buf *out, const World *world, const Diagnostic *d, const char *prefix)
{
    write_position(out, world, d->pos);
    buf_format(out, ": %s%s\n", prefix, d->message);
}

void report_errors_text(Buf *out, const World *world, const Diagnostics *diagnostics)
{
    Pos too_many;
    DiagnosticRefVec errors = report_select_errors(out->arena, diagnostics, &too_many);
    for (int i = 0; i < errors.len; i++)
        write_diagnostic(out, world, errors.data[i], "");
    if (pos_known(too_many)) {
        write_position(out, world, too_many);
        buf_str(out, ": too many errors\n");
    }
}

void report_unsupported_text(Buf *out, const World *world, const Diagnostics *diagnostics)
{
    for (int i = 0; i < diagnostics->list.len; i++)
        if (diagnostics->list.data[i].kind == DIAGNOSTIC_UNSUPPORTED)
            write_diagnostic(out, world, &diagnostics->list.data[i], "escapement: not supported yet: ");
}

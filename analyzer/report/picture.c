// Lines, pieces and marks (picture.h).

#include "picture.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

const char *const mark_class[] = {
#define MARK(name, word, sign) word,
    MARKS(MARK)
#undef MARK
};
const char *const mark_sign[] = {
#define MARK(name, word, sign) sign,
    MARKS(MARK)
#undef MARK
};
const char *const piece_class[] = {[PIECE_PLAIN] = NULL,  [PIECE_KEYWORD] = "kw", [PIECE_STRING] = "st",
                                   [PIECE_NUMBER] = "nu", [PIECE_COMMENT] = "co", [PIECE_PUNCTUATION] = "pu"};

// ---- marks

static int compare_marks(const void *a, const void *b)
{
    const Mark *x = a, *y = b;
    if (x->line != y->line)
        return x->line < y->line ? -1 : 1;
    if (x->kind != y->kind)
        return x->kind < y->kind ? -1 : 1;
    if (x->column != y->column)
        return x->column < y->column ? -1 : 1;
    return strcmp(x->message, y->message);
}

typedef struct Marker {
    Arena *arena;
    const ReportContent *c;
    Picture *picture;
} Marker;

// The file in which a place is shown.
static PictureFile *file_showing(const Picture *picture, const ReportContent *c, Pos pos)
{
    int source = places_source(c->places, pos);
    if (source < 0 || source >= picture->files.len)
        return NULL;
    PictureFile *file = &picture->files.data[source];
    return pos_line(pos) >= file->first_line && pos_line(pos) <= file->last_line ? file : NULL;
}

bool picture_shows(const Picture *picture, const ReportContent *c, Pos pos) { return file_showing(picture, c, pos); }

static void add_mark(Marker *m, Pos pos, Mark mark)
{
    PictureFile *file = file_showing(m->picture, m->c, pos);
    if (!file)
        return;
    mark.line = pos_line(pos);
    Pos end = places_end(m->c->places, pos);
    mark.column = pos_column(pos);
    mark.end_column = pos_line(end) == mark.line ? pos_column(end) : 0;
    vec_push(m->arena, &file->marks, mark);
}

static void add_error(Marker *m, Pos pos, const char *message)
{
    add_mark(m, pos, (Mark){.kind = MARK_ERROR, .message = message, .reason = "", .bytes = -1});
}

static void add_errors(Marker *m)
{
    Pos too_many;
    DiagnosticRefVec errors = report_select_errors(m->arena, m->c->diagnostics, &too_many);
    for (int i = 0; i < errors.len; i++)
        add_error(m, errors.data[i]->pos, errors.data[i]->message);
    for (int i = 0; i < m->c->unsupported->list.len; i++)
        add_error(m, m->c->unsupported->list.data[i].pos, unsupported_message(m->arena, &m->c->unsupported->list.data[i]));
}

static void add_line_marks(Marker *m)
{
    static const struct {
        LineKind line;
        MarkKind mark;
    } kinds[] = {{LINE_LEAKING_PARAM, MARK_LEAK}, {LINE_INLINING_CALL, MARK_INLINED}, {LINE_DOES_NOT_ESCAPE, MARK_STACK}};
    for (int i = 0; i < m->c->lines->len; i++) {
        const ReportLine *line = &m->c->lines->data[i];
        for (size_t k = 0; k < sizeof kinds / sizeof *kinds; k++)
            if (kinds[k].line == line->kind && report_shows(m->c->show, line->group))
                add_mark(m, line->pos, (Mark){.kind = kinds[k].mark, .message = line->message, .reason = "", .bytes = -1});
    }
}

// A copy counts where the expression that it is of is not shown.
static bool counts_here(const Marker *m, const AdviceAllocation *a)
{
    return a->copy_of < 0 || !picture_shows(m->picture, m->c, m->c->advice->allocations.data[a->copy_of].pos);
}

static void add_allocations(Marker *m)
{
    for (int i = 0; i < m->c->advice->allocations.len && report_shows(m->c->show, GROUP_ESCAPES); i++) {
        const AdviceAllocation *a = &m->c->advice->allocations.data[i];
        add_mark(m, a->pos, (Mark){.kind = advice_allocates(a) ? MARK_HEAP : MARK_FREE, .message = allocation_message(m->arena, a), .reason = a->cause,
                                   .bytes = a->bytes, .is_in_loop = a->is_in_loop, .counts = counts_here(m, a)});
    }
}

// ---- words

static const char *plural(Arena *arena, int64_t count, const char *one, const char *many)
{
    return arena_format(arena, "%lld %s", (long long)count, count == 1 ? one : many);
}

// What there is of each kind in the lines that are shown, each place once: a call that is inlined brings the calls in its body along.
typedef struct Count {
    int marks[MARK_COUNT];
    int unknown; // among MARK_HEAP: how much isn't known
    int64_t bytes;
} Count;

static void count_heap(Count *count, const Mark *mark)
{
    count->marks[MARK_HEAP]++;
    if (mark->bytes < 0)
        count->unknown++;
    else if (__builtin_add_overflow(count->bytes, mark->bytes, &count->bytes))
        count->bytes = INT64_MAX;
}

static Count count_of(const Picture *picture)
{
    Count count = {0};
    for (int i = 0; i < picture->files.len; i++) {
        const MarkVec *marks = &picture->files.data[i].marks;
        for (int k = 0; k < marks->len; k++) {
            const Mark *mark = &marks->data[k], *before = k ? mark - 1 : NULL;
            bool is_same = before && before->kind == mark->kind && before->line == mark->line && before->column == mark->column;
            if (mark->kind == MARK_HEAP || mark->kind == MARK_FREE ? !mark->counts : is_same)
                continue;
            if (mark->kind == MARK_HEAP)
                count_heap(&count, mark);
            else
                count.marks[mark->kind]++;
        }
    }
    return count;
}

static void write_counts(Buf *out, const Count *count)
{
    Arena *arena = out->arena;
    int heap = count->marks[MARK_HEAP];
    if (heap) {
        buf_format(out, "%s (%s", plural(arena, heap, "value escapes to the heap", "values escape to the heap"), plural(arena, count->bytes, "byte", "bytes"));
        if (count->unknown)
            buf_format(out, " and %d of unknown size", count->unknown);
        buf_char(out, ')');
    } else {
        buf_str(out, count->marks[MARK_FREE] ? "what escapes allocates nothing" : "nothing escapes");
    }
    if (heap && count->marks[MARK_FREE])
        buf_format(out, ", %d more allocating nothing", count->marks[MARK_FREE]);
    if (count->marks[MARK_STACK])
        buf_format(out, ", %s", plural(arena, count->marks[MARK_STACK], "does not escape", "do not escape"));
    if (count->marks[MARK_INLINED])
        buf_format(out, ", %s", plural(arena, count->marks[MARK_INLINED], "inlined call", "inlined calls"));
    if (count->marks[MARK_LEAK])
        buf_format(out, ", %s", plural(arena, count->marks[MARK_LEAK], "leaking parameter", "leaking parameters"));
}

static const char *summary_text(Arena *arena, const ReportContent *c, const Picture *picture)
{
    Count count = count_of(picture);
    Buf out = buf_new(arena), counts = buf_new(arena);
    write_counts(&counts, &count);
    for (int i = 0; i < c->unsupported->list.len; i++)
        buf_format(&out, "%s. ", unsupported_message(arena, &c->unsupported->list.data[i]));
    if (c->has_errors && !c->is_partial) {
        buf_str(&out, "The Go code has errors, so it was not analyzed");
        return buf_text(&out);
    }
    if (c->has_errors)
        buf_str(&out, "The Go code has errors; of the declarations without any: ");
    const char *words = buf_text(&counts);
    bool is_start = !c->has_errors && *words >= 'a' && *words <= 'z';
    buf_char(&out, is_start ? (char)(*words - 'a' + 'A') : *words);
    buf_str(&out, words + 1);
    return buf_text(&out);
}

const char *mark_sentence(Arena *arena, const Mark *mark)
{
    Buf out = buf_new(arena);
    buf_str(&out, mark->message);
    if (mark->kind == MARK_HEAP) {
        if (mark->bytes > 0)
            buf_format(&out, " (%s", plural(arena, mark->bytes, "byte", "bytes"));
        if (mark->is_in_loop)
            buf_str(&out, mark->bytes > 0 ? ", in a loop" : " (in a loop");
        if (mark->bytes > 0 || mark->is_in_loop)
            buf_char(&out, ')');
    }
    if (*mark->reason)
        buf_format(&out, ": %s", mark->reason);
    return buf_text(&out);
}

const char *mark_badge(Arena *arena, MarkKind kind, const Mark *marks, int count)
{
    static const char *const words[] = {[MARK_ERROR] = "error", [MARK_HEAP] = "escapes", [MARK_FREE] = "nothing allocated", [MARK_LEAK] = "leaks", [MARK_INLINED] = "inlined", [MARK_STACK] = "no escape"};
    Buf out = buf_new(arena);
    int64_t bytes = 0;
    int found = 0;
    bool is_known = true;
    for (int i = 0; i < count; i++) {
        if (marks[i].kind != kind)
            continue;
        found++;
        is_known &= marks[i].bytes >= 0;
        if (marks[i].bytes > 0 && __builtin_add_overflow(bytes, marks[i].bytes, &bytes))
            bytes = INT64_MAX;
    }
    buf_format(&out, "%s ", mark_sign[kind]);
    if (found > 1)
        buf_format(&out, "%d · ", found);
    if (kind == MARK_HEAP && (bytes || is_known))
        buf_format(&out, "%lld%s B", (long long)bytes, is_known ? "" : "+");
    else
        buf_str(&out, words[kind]);
    return buf_text(&out);
}

// ---- files

static uint32_t line_count(const SourceText *text)
{
    uint32_t lines = (uint32_t)text->line_starts.len;
    return lines > 1 && text->line_starts.data[lines - 1] == text->length ? lines - 1 : lines; // a line feed ends the last one
}

Picture picture_of(Arena *arena, const ReportContent *c, uint32_t max_lines)
{
    Picture picture = {.version = c->go_version};
    Marker m = {arena, c, &picture};
    uint32_t room = max_lines;
    bool is_part = c->first_line || c->last_line; // of the first file only
    want_ends(c);
    for (int i = 0; i < c->sources->len && !(is_part && i); i++) {
        const SourceText *text = places_text(c->places, i);
        PictureFile file = {.name = without_dot(c->sources->data[i].path->text), .text = text, .first_line = 1, .last_line = line_count(text)};
        if (is_part && c->last_line && (uint32_t)c->last_line < file.last_line)
            file.last_line = (uint32_t)c->last_line;
        if (is_part && c->first_line)
            file.first_line = (uint32_t)c->first_line;
        uint32_t lines = file.last_line >= file.first_line ? file.last_line - file.first_line + 1 : 0;
        file.left_out = lines > room ? lines - room : 0;
        file.last_line -= file.left_out;
        room -= lines - file.left_out;
        vec_push(arena, &picture.files, file);
    }
    add_errors(&m);
    add_allocations(&m);
    add_line_marks(&m);
    for (int i = 0; i < picture.files.len; i++) {
        MarkVec *marks = &picture.files.data[i].marks;
        if (marks->len)
            qsort(marks->data, (size_t)marks->len, sizeof *marks->data, compare_marks);
    }
    picture.summary = summary_text(arena, c, &picture);
    return picture;
}

const Mark *picture_marks(const PictureFile *file, uint32_t line, int *count)
{
    int low = 0, high = file->marks.len;
    while (low < high) {
        int middle = (low + high) / 2;
        if (file->marks.data[middle].line < line)
            low = middle + 1;
        else
            high = middle;
    }
    *count = 0;
    if (low == file->marks.len)
        return NULL;
    while (low + *count < file->marks.len && file->marks.data[low + *count].line == line)
        ++*count;
    return file->marks.data + low;
}

// ---- pieces

static PieceClass class_of(const SourceToken *t)
{
    switch (t->token) {
    case TOKEN_EOF: return PIECE_COMMENT;
    case TOKEN_NAME: return PIECE_PLAIN;
    case TOKEN_LITERAL: return t->literal_kind == LITERAL_STRING || t->literal_kind == LITERAL_RUNE ? PIECE_STRING : PIECE_NUMBER;
    default: return t->token >= TOKEN_BREAK ? PIECE_KEYWORD : PIECE_PUNCTUATION;
    }
}

// Which columns of a line are an allocation's, asked from left to right. Where one goes on to further lines, only its
// first byte counts.
typedef struct HeapColumns {
    const Mark *next, *end; // of MARK_HEAP, by column
    uint32_t covered;       // the columns before this one are in an allocation that began before
} HeapColumns;

static HeapColumns heap_columns(const Mark *marks, int count)
{
    HeapColumns h = {marks, marks, 0};
    for (int i = 0; i < count; i++) {
        if (marks[i].kind < MARK_HEAP)
            h.next = &marks[i + 1];
        if (marks[i].kind <= MARK_HEAP)
            h.end = &marks[i + 1];
    }
    return h;
}

static bool is_on_heap(HeapColumns *h, uint32_t column)
{
    for (; h->next < h->end && h->next->column <= column; h->next++) {
        uint32_t end = h->next->end_column ? h->next->end_column : h->next->column + 1;
        h->covered = end > h->covered ? end : h->covered;
    }
    return column < h->covered;
}

PieceVec picture_line(Arena *arena, const PictureFile *file, uint32_t line, int *cursor)
{
    const SourceText *t = file->text;
    const SourceTokenVec *tokens = &t->tokens;
    PieceVec pieces = {0};
    int count;
    const Mark *marks = picture_marks(file, line, &count);
    HeapColumns heap = heap_columns(marks, count);
    size_t start = t->line_starts.data[line - 1], end = line < (uint32_t)t->line_starts.len ? t->line_starts.data[line] : t->length, at = start;
    while (end > start && (t->text[end - 1] == '\n' || t->text[end - 1] == '\r'))
        end--;
    while (*cursor < tokens->len && (size_t)tokens->data[*cursor].offset + tokens->data[*cursor].length <= start)
        ++*cursor;
    for (int i = *cursor; at < end; i++) {
        const SourceToken *token = i < tokens->len && tokens->data[i].offset < end ? &tokens->data[i] : NULL;
        size_t from = token && token->offset > at ? token->offset : at; // of the token's part of this line
        if (!token)
            from = end;
        if (from > at)
            vec_push(arena, &pieces, ((Piece){.text = t->text + at, .length = from - at}));
        if (!token)
            break;
        size_t to = (size_t)token->offset + token->length;
        to = to > end ? end : to;
        if (to > from)
            vec_push(arena, &pieces, ((Piece){class_of(token), is_on_heap(&heap, (uint32_t)(from - start) + 1), t->text + from, to - from}));
        at = to > from ? to : from;
    }
    return pieces;
}

// ---- harmless text

static bool is_hidden(utf8proc_int32_t rune)
{
    switch (utf8proc_category(rune)) {
    case UTF8PROC_CATEGORY_CC: // C1 controls
    case UTF8PROC_CATEGORY_CF: // formatting: bidirectional, zero width, …
    case UTF8PROC_CATEGORY_ZL: case UTF8PROC_CATEGORY_ZP: // line and paragraph separators
    case UTF8PROC_CATEGORY_CN: case UTF8PROC_CATEGORY_CO: case UTF8PROC_CATEGORY_CS: // no characters, private ones
        return true;
    default: return rune == 0xfffe || rune == 0xffff;
    }
}

static int rune_columns(utf8proc_int32_t rune)
{
    int width = utf8proc_charwidth(rune);
    return width > 0 ? width : 0;
}

typedef struct Shown { // of one character
    char text[16];
    int columns;
} Shown;

static Shown shown_byte(CleanMode mode, unsigned char c)
{
    Shown s = {.columns = 1};
    const char *entity = NULL;
    if (mode == CLEAN_XML)
        entity = c == '<' ? "&lt;" : c == '>' ? "&gt;" : c == '&' ? "&amp;" : c == '"' ? "&quot;" : c == '\'' ? "&#39;" : NULL;
    if (entity)
        strcpy(s.text, entity);
    else if (c < 0x20 || c == 0x7f) // Unicode has a picture of each control
        snprintf(s.text, sizeof s.text, "\xe2\x90%c", c == 0x7f ? 0xa1 : 0x80 + c); // U+2400 + c, U+2421
    else
        s.text[0] = (char)c;
    return s;
}

bool clean_text(Buf *out, CleanMode mode, const char *text, size_t length, int tab_columns, int max_columns, int *column)
{
    for (size_t i = 0; i < length;) {
        unsigned char c = (unsigned char)text[i];
        size_t size = 1;
        Shown s = {.columns = 1};
        if (c == '\t') {
            s.columns = tab_columns ? tab_columns - *column % tab_columns : 1;
            memset(s.text, tab_columns ? ' ' : '\t', (size_t)s.columns);
        } else if (c < 0x80) {
            s = shown_byte(mode, c);
        } else {
            utf8proc_int32_t rune;
            utf8proc_ssize_t n = utf8proc_iterate((const utf8proc_uint8_t *)text + i, (utf8proc_ssize_t)(length - i), &rune);
            size = n > 0 ? (size_t)n : 1;
            if (n <= 0)
                strcpy(s.text, "\ufffd");
            else if (is_hidden(rune))
                s.columns = snprintf(s.text, sizeof s.text, "[U+%04X]", (unsigned)rune);
            else {
                memcpy(s.text, text + i, size);
                s.columns = rune_columns(rune);
            }
        }
        if (max_columns && *column + s.columns > max_columns)
            return false;
        buf_str(out, s.text);
        *column += s.columns;
        i += size;
    }
    return true;
}

void clean_xml(Buf *out, const char *text)
{
    int column = 0;
    clean_text(out, CLEAN_XML, text, strlen(text), 0, 0, &column);
}

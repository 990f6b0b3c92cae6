// The code with its marks as Markdown (CommonMark with GitHub's tables): a summary, the code with a comment at each marked
// line, and a table of the allocations.

#include "picture.h"

#include <string.h>
#include <strings.h>

enum { MAX_LINES = 4000, MAX_COLUMNS = 1000, MAX_ROWS = 500 };

// The longest run of backticks, so that a fence can be longer.
static int longest_run(const char *text, size_t length)
{
    int longest = 0, run = 0;
    for (size_t i = 0; i < length; i++) {
        run = text[i] == '`' ? run + 1 : 0;
        longest = run > longest ? run : longest;
    }
    return longest;
}

static void write_run(Buf *out, int count)
{
    while (count-- > 0)
        buf_char(out, '`');
}

// Program text in a cell of a table, as code.
static void write_code_cell(Buf *out, const char *text)
{
    Buf clean = buf_new(out->arena);
    int column = 0, fence = longest_run(text, strlen(text)) + 1;
    if (!clean_text(&clean, CLEAN_PLAIN, text, strlen(text), 1, 120, &column))
        buf_str(&clean, "…");
    write_run(out, fence);
    if (fence > 1 || !clean.len)
        buf_char(out, ' ');
    for (size_t i = 0; i < clean.len; i++) {
        if (clean.data[i] == '|') // ends the cell even in code
            buf_char(out, '\\');
        buf_char(out, clean.data[i]);
    }
    if (fence > 1)
        buf_char(out, ' ');
    write_run(out, fence);
}

// Words that may hold program text: nothing in them is Markdown, HTML, or becomes a link by itself.
static void write_words(Buf *out, const char *text)
{
    Buf clean = buf_new(out->arena);
    int column = 0;
    clean_text(&clean, CLEAN_PLAIN, text, strlen(text), 1, 0, &column);
    for (size_t i = 0; i < clean.len; i++) {
        char c = clean.data[i];
        if (c == '<' || c == '>' || c == '&') {
            buf_str(out, c == '<' ? "&lt;" : c == '>' ? "&gt;" : "&amp;");
            continue;
        }
        bool is_link = (c == ':' && clean.data[i + 1] == '/') || (c == '.' && i >= 3 && strncasecmp(clean.data + i - 3, "www", 3) == 0);
        if (is_link || strchr("\\`*_[]|~#!@$^=", c))
            buf_char(out, '\\');
        buf_char(out, c);
    }
}

// The comment at a line: what is marked there, the most important first.
static void write_comment(Buf *out, const Mark *marks, int count)
{
    for (int i = 0; i < count; i++) {
        const Mark *m = &marks[i];
        int column = 0;
        if (i && m->kind == marks[i - 1].kind && strcmp(m->message, marks[i - 1].message) == 0)
            continue;
        buf_str(out, i ? "; " : " // ");
        buf_format(out, "%s ", mark_sign[m->kind]);
        if (!clean_text(out, CLEAN_PLAIN, m->message, strcspn(m->message, "\n"), 1, 200, &column))
            buf_str(out, "…");
        if (m->kind == MARK_HEAP && m->bytes > 0)
            buf_format(out, " (%lld B)", (long long)m->bytes);
    }
}

static void write_code(Buf *out, const PictureFile *file)
{
    int cursor = 0;
    for (uint32_t line = file->first_line; line <= file->last_line; line++) {
        int count, column = 0;
        const Mark *marks = picture_marks(file, line, &count);
        PieceVec pieces = picture_line(out->arena, file, line, &cursor);
        for (int i = 0; i < pieces.len; i++)
            if (!clean_text(out, CLEAN_PLAIN, pieces.data[i].text, pieces.data[i].length, 0, MAX_COLUMNS, &column)) {
                buf_str(out, "…");
                break;
            }
        write_comment(out, marks, count);
        buf_char(out, '\n');
    }
}

static void write_file(Buf *out, const PictureFile *file)
{
    Buf code = buf_new(out->arena);
    write_code(&code, file);
    int fence = longest_run(code.data, code.len) + 1;
    fence = fence < 3 ? 3 : fence;
    buf_str(out, "\n**");
    write_words(out, file->name);
    buf_str(out, "**\n\n");
    write_run(out, fence);
    buf_str(out, "go\n");
    buf_bytes(out, code.data, code.len);
    write_run(out, fence);
    buf_char(out, '\n');
    if (file->left_out)
        buf_format(out, "\n… and %u more lines\n", file->left_out);
}

static void write_table(Buf *out, const ReportContent *c, const Picture *picture)
{
    int count = 0;
    bool has_files = c->sources->len > 1;
    if (!report_shows(c->show, GROUP_ESCAPES))
        return;
    for (int i = 0; i < c->advice->allocations.len; i++) {
        const AdviceAllocation *a = &c->advice->allocations.data[i];
        if (!picture_shows(picture, c, a->pos) || count++ >= MAX_ROWS)
            continue;
        if (count == 1)
            buf_str(out, "\n| line | escapes | bytes | in a loop | why |\n|---|---|---|---|---|\n");
        PosView at = view_of(c, a->pos);
        buf_str(out, "| ");
        if (has_files) {
            write_words(out, shown_file(&at));
            buf_char(out, ' ');
        }
        buf_format(out, "%u | ", at.line);
        write_code_cell(out, a->what);
        if (a->bytes < 0)
            buf_str(out, " | unknown | ");
        else
            buf_format(out, " | %lld | ", (long long)a->bytes);
        buf_str(out, a->is_in_loop ? "yes | " : "no | ");
        write_words(out, a->cause);
        buf_str(out, " |\n");
    }
    if (count > MAX_ROWS)
        buf_format(out, "\n… and %d more\n", count - MAX_ROWS);
}

void report_markdown(Buf *out, const ReportContent *c)
{
    Picture picture = picture_of(out->arena, c, MAX_LINES);
    if (c->wants_summary) {
        write_words(out, picture.summary);
        buf_format(out, " (%s)\n", picture.version);
    }
    for (int i = 0; i < picture.files.len; i++)
        write_file(out, &picture.files.data[i]);
    if (c->wants_summary)
        write_table(out, c, &picture);
}

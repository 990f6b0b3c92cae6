// The code with its marks as HTML: a <section class="escapement"> with neither script nor style of its own.
//
//     section.escapement.theme-auto
//       p.escapement-summary
//       figure.escapement-file > figcaption (name, release), div.escapement-scroll > table.escapement-code
//         tr[.has-heap|.has-error]: td.number, td.marks > span.badge.heap…, td.code > code > span.kw|st|nu|co|pu[.on-heap]
//         tr.note.heap|.error: td, td, td > span: what is marked and why
//       p.escapement-more
// Where colours can't be seen, badges have a sign and words.

#include "picture.h"

#include <string.h>

enum {
    MAX_LINES = 4000,   // more is no longer read in a page
    MAX_COLUMNS = 1000, // of one line
};

static void write_pieces(Buf *out, const PieceVec *pieces)
{
    int column = 0;
    for (int i = 0; i < pieces->len; i++) {
        const Piece *p = &pieces->data[i];
        const char *class = piece_class[p->class];
        bool has_span = class || p->is_on_heap;
        if (has_span)
            buf_format(out, "<span class=\"%s%s%s\">", class ? class : "", class && p->is_on_heap ? " " : "", p->is_on_heap ? "on-heap" : "");
        bool is_whole = clean_text(out, CLEAN_XML, p->text, p->length, 0, MAX_COLUMNS, &column);
        if (has_span)
            buf_str(out, "</span>");
        if (!is_whole) {
            buf_str(out, "…");
            return;
        }
    }
}

static void write_badges(Buf *out, const Mark *marks, int count)
{
    for (int i = 0; i < count; i++) {
        MarkKind kind = marks[i].kind;
        if (i && marks[i - 1].kind == kind)
            continue;
        buf_format(out, "%s<span class=\"badge %s\" title=\"", i ? " " : "", mark_class[kind]);
        for (int k = i; k < count && marks[k].kind == kind; k++) {
            buf_str(out, k > i ? "; " : "");
            clean_xml(out, mark_sentence(out->arena, &marks[k]));
        }
        buf_format(out, "\">%s</span>", mark_badge(out->arena, kind, marks, count));
    }
}

static void write_notes(Buf *out, const Mark *marks, int count)
{
    for (int i = 0; i < count && marks[i].kind <= MARK_HEAP; i++) {
        buf_format(out, "<tr class=\"note %s\"><td></td><td></td><td><span>%s ", mark_class[marks[i].kind], mark_sign[marks[i].kind]);
        clean_xml(out, mark_sentence(out->arena, &marks[i]));
        buf_str(out, "</span></td></tr>\n");
    }
}

static void write_line(Buf *out, const PictureFile *file, uint32_t line, int *cursor)
{
    int count;
    const Mark *marks = picture_marks(file, line, &count);
    PieceVec pieces = picture_line(out->arena, file, line, cursor);
    if (count && marks[0].kind <= MARK_HEAP)
        buf_format(out, "<tr class=\"has-%s\">", mark_class[marks[0].kind]);
    else
        buf_str(out, "<tr>");
    buf_format(out, "<td class=\"number\">%u</td><td class=\"marks\">", line);
    write_badges(out, marks, count);
    buf_str(out, "</td><td class=\"code\"><code>");
    write_pieces(out, &pieces);
    buf_str(out, "</code></td></tr>\n");
    write_notes(out, marks, count);
}

static void write_file(Buf *out, const Picture *picture, const PictureFile *file)
{
    int cursor = 0;
    buf_str(out, "<figure class=\"escapement-file\"><figcaption><b>");
    clean_xml(out, file->name);
    buf_format(out, "</b> <span>%s</span></figcaption>\n<div class=\"escapement-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"", picture->version);
    clean_xml(out, file->name);
    buf_str(out, "\"><table class=\"escapement-code\" role=\"presentation\"><tbody>\n");
    for (uint32_t line = file->first_line; line <= file->last_line; line++)
        write_line(out, file, line, &cursor);
    buf_str(out, "</tbody></table></div>\n");
    if (file->left_out)
        buf_format(out, "<p class=\"escapement-more\">… and %u more lines</p>\n", file->left_out);
    buf_str(out, "</figure>\n");
}

void report_html(Buf *out, const ReportContent *c)
{
    static const char *const themes[] = {[THEME_AUTO] = "auto", [THEME_LIGHT] = "light", [THEME_DARK] = "dark"};
    Picture picture = picture_of(out->arena, c, MAX_LINES);
    buf_format(out, "<section class=\"escapement theme-%s\" aria-label=\"Escape analysis by %s\">\n", themes[c->theme], picture.version);
    if (c->wants_summary) {
        buf_str(out, "<p class=\"escapement-summary\">");
        clean_xml(out, picture.summary);
        buf_str(out, "</p>\n");
    }
    for (int i = 0; i < picture.files.len; i++)
        write_file(out, &picture, &picture.files.data[i]);
    buf_str(out, "</section>\n");
}

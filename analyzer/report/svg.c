// The code with its marks as one image, for places that show only images. Text has its width by textLength, so that it
// fits whatever monospaced font there is; the theme follows the reader's where it may (also inside <img>).

#include "picture.h"

#include <stdio.h>
#include <string.h>

enum { // in pixels, and in columns of the code's font
    MAX_LINES = 500,
    MAX_COLUMNS = 140,
    TAB_COLUMNS = 4,
    LINE_HEIGHT = 20,
    NOTE_HEIGHT = 17,
    MARGIN = 16,
    NUMBER_COLUMNS = 6, // of which two stay empty
    BADGE_COLUMNS = 24,
};
static const double column_width = 7.8, note_column_width = 6.9; // 0.6 of 13 and 11.5

static const char light[] =
    ".paper{fill:#fffefb;stroke:#e4e0d6}.ink{fill:#24262c}.soft{fill:#5d616d}.tint{fill:#fbf1db}.error-tint{fill:#fcecea}.bar{fill:#c98a1b}.error-bar{fill:#ad261f}"
    ".heap{fill:#85560a}.free{fill:#5d616d}.error{fill:#ad261f}.leak{fill:#7d4a9c}.inlined{fill:#2f62a3}.stack{fill:#2c6e60}"
    ".kw{fill:#7a3e9d}.st{fill:#2c6e3f}.nu{fill:#a2430f}.co{fill:#6b6f66}.pu{fill:#565a64}";
static const char dark[] =
    ".paper{fill:#1a1d23;stroke:#2b2f38}.ink{fill:#dddfe5}.soft{fill:#9fa5b2}.tint{fill:#2c271b}.error-tint{fill:#33201f}.bar{fill:#dfa43a}.error-bar{fill:#ff9d94}"
    ".heap{fill:#ecb85f}.free{fill:#9fa5b2}.error{fill:#ff9d94}.leak{fill:#cda3ea}.inlined{fill:#8fbcf2}.stack{fill:#7cc4b2}"
    ".kw{fill:#c99be6}.st{fill:#93c891}.nu{fill:#e8a27c}.co{fill:#878d99}.pu{fill:#a9aebb}";

typedef struct Drawing {
    Buf body;
    Arena *arena;
    int y;
    int columns; // the widest line's
} Drawing;

static double code_x(void) { return MARGIN + NUMBER_COLUMNS * column_width; }

// A text element of a width; class "" is the code's.
static void open_text(Drawing *d, double x, int y, const char *class, int columns, double width)
{
    buf_format(&d->body, "<text x=\"%.1f\" y=\"%d\" class=\"%s\" textLength=\"%.1f\" lengthAdjust=\"spacingAndGlyphs\" xml:space=\"preserve\">", x, y, class,
               columns * width);
}

static int columns_of(Arena *arena, const char *text)
{
    Buf ignored = buf_new(arena);
    int columns = 0;
    clean_text(&ignored, CLEAN_PLAIN, text, strlen(text), 1, 0, &columns);
    return columns;
}

static void write_text(Drawing *d, double x, int y, const char *class, const char *text, int max_columns, double width)
{
    Buf clean = buf_new(d->arena);
    int columns = 0;
    if (!clean_text(&clean, CLEAN_XML, text, strlen(text), 1, max_columns - 1, &columns)) {
        buf_str(&clean, "…");
        columns++;
    }
    if (!columns)
        return;
    open_text(d, x, y, class, columns, width);
    buf_bytes(&d->body, clean.data, clean.len);
    buf_str(&d->body, "</text>\n");
}

static bool is_blank(const Piece *p)
{
    size_t i = 0;
    while (i < p->length && (p->text[i] == ' ' || p->text[i] == '\t'))
        i++;
    return p->class == PIECE_PLAIN && i == p->length;
}

// The column where it ends. Spaces at the ends have no width that one could rely on.
static int write_code(Drawing *d, int y, PieceVec pieces)
{
    Buf text = buf_new(d->arena);
    int column = 0, start = 0;
    bool is_whole = true;
    while (pieces.len && is_blank(&pieces.data[pieces.len - 1]))
        pieces.len--;
    for (int i = 0; i < pieces.len && is_whole; i++) {
        const Piece *p = &pieces.data[i];
        size_t skip = 0;
        if (!text.len) // the line's indentation
            for (; skip < p->length && (p->text[skip] == ' ' || p->text[skip] == '\t'); skip++)
                column = p->text[skip] == '\t' ? (column / TAB_COLUMNS + 1) * TAB_COLUMNS : column + 1;
        if (!text.len)
            start = column;
        if (skip == p->length)
            continue;
        const char *class = piece_class[p->class];
        if (class || p->is_on_heap)
            buf_format(&text, "<tspan class=\"%s%s\">", class ? class : "ink", p->is_on_heap ? " on-heap" : "");
        is_whole = clean_text(&text, CLEAN_XML, p->text + skip, p->length - skip, TAB_COLUMNS, MAX_COLUMNS - 1, &column);
        if (class || p->is_on_heap)
            buf_str(&text, "</tspan>");
    }
    if (!is_whole) {
        buf_str(&text, "…");
        column++;
    }
    if (column > d->columns)
        d->columns = column;
    if (column <= start)
        return column;
    open_text(d, code_x() + start * column_width, y, "ink", column - start, column_width);
    buf_bytes(&d->body, text.data, text.len);
    buf_str(&d->body, "</text>\n");
    return column;
}

// A badge for each kind of mark, behind the code.
static void write_badges(Drawing *d, int y, int column, const Mark *marks, int count)
{
    double x = code_x() + (column + 2) * column_width;
    for (int i = 0; i < count; i++) {
        if (i && marks[i].kind == marks[i - 1].kind)
            continue;
        const char *badge = mark_badge(d->arena, marks[i].kind, marks, count);
        char class[32];
        snprintf(class, sizeof class, "note %s", mark_class[marks[i].kind]);
        write_text(d, x, y, class, badge, BADGE_COLUMNS, note_column_width);
        int columns = columns_of(d->arena, badge);
        x += ((columns < BADGE_COLUMNS ? columns : BADGE_COLUMNS) + 2) * note_column_width;
    }
    int end = (int)((x - code_x()) / column_width);
    if (end > d->columns)
        d->columns = end;
}

static void write_tint(Drawing *d, MarkKind kind, int height)
{
    const char *prefix = kind == MARK_ERROR ? "error-" : "";
    buf_format(&d->body, "<rect class=\"%stint\" x=\"1\" y=\"%d\" width=\"100%%\" height=\"%d\"/><rect class=\"%sbar\" x=\"1\" y=\"%d\" width=\"4\" height=\"%d\"/>\n",
               prefix, d->y, height, prefix, d->y, height);
}

static void write_line(Drawing *d, const PictureFile *file, uint32_t line, int *cursor)
{
    int count, notes = 0;
    const Mark *marks = picture_marks(file, line, &count);
    PieceVec pieces = picture_line(d->arena, file, line, cursor);
    while (notes < count && marks[notes].kind <= MARK_HEAP)
        notes++;
    if (notes)
        write_tint(d, marks[0].kind, LINE_HEIGHT + notes * NOTE_HEIGHT);
    int y = d->y + 14;
    const char *number = arena_format(d->arena, "%u", line);
    write_text(d, MARGIN + (NUMBER_COLUMNS - 2 - (double)strlen(number)) * column_width, y, "soft", number, NUMBER_COLUMNS, column_width);
    int column = write_code(d, y, pieces);
    if (count)
        write_badges(d, y, column, marks, count);
    d->y += LINE_HEIGHT;
    for (int i = 0; i < notes; i++) {
        const char *text = arena_format(d->arena, "%s %s", mark_sign[marks[i].kind], mark_sentence(d->arena, &marks[i]));
        char class[32];
        snprintf(class, sizeof class, "note %s", mark_class[marks[i].kind]);
        write_text(d, code_x(), d->y + 10, class, text, MAX_COLUMNS, note_column_width);
        int columns = columns_of(d->arena, text);
        columns = (int)((columns < MAX_COLUMNS ? columns : MAX_COLUMNS) * note_column_width / column_width) + 1;
        if (columns > d->columns)
            d->columns = columns;
        d->y += NOTE_HEIGHT;
    }
}

static void write_file(Drawing *d, const PictureFile *file)
{
    int cursor = 0;
    write_text(d, MARGIN, d->y + 14, "name", file->name, MAX_COLUMNS, column_width);
    d->y += LINE_HEIGHT + 4;
    for (uint32_t line = file->first_line; line <= file->last_line; line++)
        write_line(d, file, line, &cursor);
    if (file->left_out)
        write_text(d, code_x(), d->y + 14, "soft", arena_format(d->arena, "… and %u more lines", file->left_out), MAX_COLUMNS, column_width);
    d->y += (file->left_out ? LINE_HEIGHT : 0) + 10;
}

static void write_style(Buf *out, ReportTheme theme)
{
    buf_str(out, "<style>text{font:13px ui-monospace,Menlo,Consolas,'DejaVu Sans Mono',monospace;white-space:pre}.note{font-size:11.5px}.name{font-weight:600}"
                 ".on-heap{text-decoration:underline}.name{fill:currentColor}");
    buf_str(out, theme == THEME_DARK ? dark : light);
    buf_str(out, theme == THEME_DARK ? "svg{color:#dddfe5}" : "svg{color:#24262c}");
    if (theme == THEME_AUTO)
        buf_format(out, "@media(prefers-color-scheme:dark){%ssvg{color:#dddfe5}}", dark);
    buf_str(out, "</style>\n");
}

void report_svg(Buf *out, const ReportContent *c)
{
    Picture picture = picture_of(out->arena, c, MAX_LINES);
    Drawing d = {.body = buf_new(out->arena), .arena = out->arena, .y = 10};
    for (int i = 0; i < picture.files.len; i++)
        write_file(&d, &picture.files.data[i]);
    if (c->wants_summary) {
        const char *text = arena_format(out->arena, "%s · %s", picture.version, picture.summary);
        int columns = (int)((columns_of(out->arena, text) + 1) * note_column_width / column_width) - NUMBER_COLUMNS;
        write_text(&d, MARGIN, d.y + 10, "note soft", text, MAX_COLUMNS + 20, note_column_width);
        d.columns = columns > d.columns ? columns : d.columns;
        d.y += NOTE_HEIGHT;
    }
    int width = (int)(code_x() + d.columns * column_width) + MARGIN, height = d.y + 8;
    buf_format(out, "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\" role=\"img\" aria-labelledby=\"t\">\n<title id=\"t\">",
               width, height, width, height);
    clean_xml(out, picture.summary);
    buf_str(out, "</title>\n");
    write_style(out, c->theme);
    buf_format(out, "<rect class=\"paper\" x=\"0.5\" y=\"0.5\" width=\"%d\" height=\"%d\" rx=\"8\"/>\n", width - 1, height - 1);
    buf_bytes(out, d.body.data, d.body.len);
    buf_str(out, "</svg>\n");
}

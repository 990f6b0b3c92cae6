// Positions and their bases; diagnostics.

#include "base.h"

#include <string.h>

Pos pos_make(uint32_t base, uint32_t line, uint32_t column)
{
    if (line > POS_MAX_LINE)
        line = POS_MAX_LINE;
    if (column > POS_MAX_COLUMN)
        column = POS_MAX_COLUMN;
    return (Pos){(uint64_t)base << 44 | (uint64_t)line << 20 | column};
}

static uint32_t add_base(PosTable *table, PosBase base)
{
    if (table->bases.len == 0)
        vec_push(table->arena, &table->bases, (PosBase){0});
    if (table->bases.len >= POS_MAX_BASES)
        return POS_MAX_BASES - 1;
    vec_push(table->arena, &table->bases, base);
    return (uint32_t)table->bases.len - 1;
}

uint32_t pos_add_file(PosTable *table, const Atom *filename)
{
    uint32_t index = add_base(table, (PosBase){.filename = filename, .line = 1, .column = 1, .is_file = true});
    table->bases.data[index].pos = pos_make(index, 1, 1);
    return index;
}

uint32_t pos_add_line_directive(PosTable *table, const Atom *filename, Pos pos, uint32_t line, uint32_t column)
{
    return add_base(table, (PosBase){.filename = filename, .pos = pos, .line = line, .column = column});
}

PosView pos_view(const PosTable *table, Pos pos)
{
    if (!pos_known(pos))
        return (PosView){0};
    const PosBase *base = &table->bases.data[pos_base(pos)];
    PosView view = {.filename = base->filename, .line = pos_line(pos), .column = pos_column(pos)};
    if (base->is_file)
        return view;
    view.line = base->line + (pos_line(pos) - pos_line(base->pos));
    if (base->column == 0)
        view.column = 0; // the directive gave no column: none is known from here on
    else if (pos_line(pos) == pos_line(base->pos))
        view.column = base->column + (pos_column(pos) - pos_column(base->pos));
    return view;
}

const PosBase *pos_file(const PosTable *table, Pos pos)
{
    const PosBase *base = &table->bases.data[pos_base(pos)];
    while (!base->is_file && pos_known(base->pos))
        base = &table->bases.data[pos_base(base->pos)];
    return base;
}

int pos_compare(const PosTable *table, Pos a, Pos b)
{
    const PosBase *file_a = pos_file(table, a), *file_b = pos_file(table, b);
    if (file_a != file_b)
        return file_a < file_b ? -1 : 1;
    if (pos_line(a) != pos_line(b))
        return pos_line(a) < pos_line(b) ? -1 : 1;
    return pos_column(a) < pos_column(b) ? -1 : pos_column(a) > pos_column(b);
}

void diagnostics_add(Diagnostics *list, DiagnosticKind kind, Pos pos, bool is_soft, const char *format, ...)
{
    Buf buf = buf_new(list->arena);
    va_list arguments;
    va_start(arguments, format);
    buf_vformat(&buf, format, arguments);
    va_end(arguments);
    vec_push(list->arena, &list->list,
             (Diagnostic){.kind = kind, .pos = pos, .message = buf_text(&buf), .is_soft = is_soft});
}

bool diagnostics_have_errors(const Diagnostics *list)
{
    for (int i = 0; i < list->list.len; i++)
        if (list->list.data[i].kind != DIAGNOSTIC_UNSUPPORTED)
            return true;
    return false;
}

bool diagnostics_have_syntax_errors(const Diagnostics *list)
{
    for (int i = 0; i < list->list.len; i++)
        if (strncmp(list->list.data[i].message, "syntax error", 12) == 0)
            return true;
    return false;
}

// What escapes and takes memory, added up by function, cause and line; the rest counted. Each expression of the program
// counts once (advice.h, advice_counts).

#include "internal.h"

#include <string.h>

static void add(SummaryRow *row, int64_t bytes)
{
    row->count++;
    if (bytes < 0)
        row->unknown++;
    else if (__builtin_add_overflow(row->bytes, bytes, &row->bytes))
        row->bytes = INT64_MAX;
}

static SummaryRow *row_of(Arena *arena, SummaryRowVec *rows, Map *by_name, const Atom *name, PosView at)
{
    intptr_t index = (intptr_t)map_get(by_name, name);
    if (!index) {
        vec_push(arena, rows, ((SummaryRow){.name = at.filename ? NULL : name->text, .at = at}));
        index = rows->len;
        map_put(arena, by_name, name, (void *)index);
    }
    return &rows->data[index - 1];
}

// Positions of one kind of line, each counted once: an inlined closure's "can inline" comes again at each copy.
static void count_line(Arena *arena, Map *seen, const ReportLine *line, int *count)
{
    const void *key = (const void *)(uintptr_t)line->pos.bits;
    if (!pos_known(line->pos) || map_has(seen, key))
        return;
    map_put(arena, seen, key, seen);
    ++*count;
}

static void count_lines(Arena *arena, const ReportContent *c, Summary *s)
{
    Map inlined = {0}, inlinable = {0}, leaking = {0};
    for (int i = 0; i < c->lines->len; i++) {
        const ReportLine *line = &c->lines->data[i];
        switch (line->kind) {
        case LINE_INLINING_CALL: count_line(arena, &inlined, line, &s->inlined_calls); break;
        case LINE_CAN_INLINE: count_line(arena, &inlinable, line, &s->inlinable_functions); break;
        case LINE_LEAKING_PARAM: count_line(arena, &leaking, line, &s->leaking_params); break;
        default: break;
        }
    }
}

Summary summary_of(Arena *arena, const ReportContent *c)
{
    Summary s = {0};
    Map functions = {0}, lines = {0};
    int by_cause[ADVICE_CAUSE_COUNT] = {0}; // 1 + index
    for (int i = 0; i < c->advice->allocations.len; i++) {
        const AdviceAllocation *a = &c->advice->allocations.data[i];
        s.free += !advice_allocates(a) && !a->is_library && a->copy_of < 0;
        s.library += advice_allocates(a) && a->is_library;
        if (!advice_counts(a))
            continue;
        PosView at = view_of(c, a->pos);
        add(&s.total, a->bytes);
        add(row_of(arena, &s.by_function, &functions, atom_of(c->world->atoms, a->function), (PosView){0}), a->bytes);
        const Atom *line = atom_format(c->world->atoms, "%s:%u", shown_file(&at), at.line);
        add(row_of(arena, &s.by_line, &lines, line, at), a->bytes);
        if (!by_cause[a->cause_kind]) {
            vec_push(arena, &s.by_cause, ((SummaryRow){.name = advice_cause_word(a->cause_kind)}));
            by_cause[a->cause_kind] = s.by_cause.len;
        }
        add(&s.by_cause.data[by_cause[a->cause_kind] - 1], a->bytes);
    }
    for (int i = 0; i < c->advice->stack.len; i++)
        s.may_allocate += c->advice->stack.data[i].may_allocate != NULL;
    count_lines(arena, c, &s);
    return s;
}

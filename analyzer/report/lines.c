// Lines found again by position and subject.

#include "internal.h"

#include <string.h>

LineIndex line_index_of(Arena *arena, const ReportContent *c)
{
    int count = c->lines->len, shown = 0;
    LineIndex index = {.arena = arena, .content = c, .next = NEW_ARRAY(arena, int, count), .shown = NEW_ARRAY(arena, int, count),
                       .subjects = NEW_ARRAY(arena, const char *, count)};
    for (int i = 0; i < count; i++) {
        const ReportLine *line = &c->lines->data[i];
        index.shown[i] = report_shows(c->show, line->group) ? shown++ : -1;
        index.subjects[i] = report_subject(arena, line);
    }
    for (int i = count - 1; i >= 0; i--) {
        const void *key = (const void *)(uintptr_t)c->lines->data[i].pos.bits;
        index.next[i] = (int)(intptr_t)map_get(&index.first, key);
        map_put(arena, &index.first, key, (void *)(intptr_t)(i + 1));
    }
    return index;
}

static int first_at(const LineIndex *index, Pos pos)
{
    return (int)(intptr_t)map_get(&index->first, (const void *)(uintptr_t)pos.bits);
}

int line_index_find(const LineIndex *index, Pos pos, LineKind kind, const char *subject)
{
    for (int i = first_at(index, pos); i; i = index->next[i - 1])
        if (index->content->lines->data[i - 1].kind == kind && strcmp(index->subjects[i - 1], subject) == 0)
            return index->shown[i - 1];
    return -1;
}

int line_index_find_message(const LineIndex *index, Pos pos, const char *message)
{
    for (int i = first_at(index, pos); i; i = index->next[i - 1])
        if (strcmp(index->content->lines->data[i - 1].message, message) == 0)
            return index->shown[i - 1];
    return -1;
}

int line_index_of_allocation(const LineIndex *index, const AdviceAllocation *a)
{
    return line_index_find(index, a->pos, a->is_variable ? LINE_MOVED_TO_HEAP : LINE_ESCAPES_TO_HEAP, a->what);
}

const char *allocation_message(Arena *arena, const AdviceAllocation *a)
{
    return arena_format(arena, a->is_variable ? "moved to heap: %s" : "%s escapes to heap", a->what);
}

const char *unsupported_message(Arena *arena, const Diagnostic *d) { return arena_format(arena, "not supported yet: %s", d->message); }

const char *leak_message(Arena *arena, const AdviceLeak *leak)
{
    if (strcmp(leak->to, "heap") == 0)
        return arena_format(arena, leak->level == 0 ? "leaking param: %s" : "leaking param content: %s", leak->param);
    return arena_format(arena, "leaking param: %s to result %s level=%d", leak->param, leak->to, leak->level);
}

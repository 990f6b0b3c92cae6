// Hints: habits that cost allocations, found in the syntax trees function by function. Each hint is worded as one, and
// each rule leaves out what it can't show to be true.

#include "internal.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

void add_hint(Adviser *a, Pos pos, const char *kind, const char *format, ...)
{
    if (a->advice->hints.len == MAX_HINTS)
        return;
    Buf message = buf_new(a->arena);
    va_list arguments;
    va_start(arguments, format);
    buf_vformat(&message, format, arguments);
    va_end(arguments);
    vec_push(a->arena, &a->advice->hints, ((AdviceHint){pos, kind, buf_text(&message)}));
}

static bool find_functions(Node *node, void *context)
{
    Adviser *a = context;
    BlockStmt *body = node->kind == NODE_FUNC_DECL  ? ((FuncDecl *)node)->body
                      : node->kind == NODE_FUNC_LIT ? ((FuncLit *)node)->body
                                                    : NULL;
    if (body) {
        hint_preallocate(a, body);
        hint_reuse(a, body);
    }
    return a->budget > 0;
}

typedef struct Sorted {
    AdviceHint hint;
    const World *world;
    int order;
} Sorted;

static int compare(const void *a, const void *b)
{
    const Sorted *x = a, *y = b;
    int c = pos_compare(&x->world->positions, x->hint.pos, y->hint.pos);
    return c ? c : x->order - y->order;
}

static void sort_hints(Adviser *a)
{
    int count = a->advice->hints.len;
    if (!count)
        return;
    Sorted *sorted = NEW_ARRAY(a->arena, Sorted, count);
    for (int i = 0; i < count; i++)
        sorted[i] = (Sorted){a->advice->hints.data[i], a->unit->world, i};
    qsort(sorted, (size_t)count, sizeof *sorted, compare);
    for (int i = 0; i < count; i++)
        a->advice->hints.data[i] = sorted[i].hint;
}

static void find_makes(Adviser *a)
{
    for (int i = 0; i < a->sites->len; i++) {
        EscapeSite *site = &a->sites->data[i];
        if (site->escapes && site->node->op == OMAKESLICE && site->node->pos.inline_index < 0)
            map_put(a->arena, &a->makes, (const void *)(uintptr_t)site->node->pos.pos.bits, site);
    }
}

void advise_hints(Adviser *a)
{
    find_makes(a);
    for (int i = 0; i < a->unit->package->files.len; i++) {
        SourceFile *file = a->unit->package->files.data[i];
        for (int d = 0; d < file->decls.len; d++)
            tree_each((Node *)file->decls.data[d], find_functions, a);
    }
    sort_hints(a);
}

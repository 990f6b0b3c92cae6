// The allocator's size classes, from the release's own source.

#include "load.h"

#include <stdlib.h>
#include <string.h>

static const CompositeLit *table_of(const SourceFile *file, const char *variable)
{
    for (int i = 0; i < file->decls.len; i++) {
        const VarDecl *d = (const VarDecl *)file->decls.data[i];
        if (d->kind == NODE_VAR_DECL && d->names.len == 1 && strcmp(d->names.data[0]->text->text, variable) == 0 && d->values &&
            d->values->kind == NODE_COMPOSITE_LIT)
            return (const CompositeLit *)d->values;
    }
    return NULL;
}

void load_size_classes(Loader *loader)
{
    World *w = loader->world;
    Arena *arena = arena_new(); // none of it is the world's
    Diagnostics ignored = {.arena = arena};
    PosTable positions = {.arena = arena};
    AtomTable *atoms = atom_table_new(arena);
    const char *path = arena_format(arena, "%s/src/internal/runtime/gc/sizeclasses.go", loader->goroot);
    size_t length;
    const char *text = load_read_file(arena, path, &length);
    SourceFile *file = text ? syntax_parse_file(arena, atoms, &positions, &ignored, atom_of(atoms, path), text, length,
                                                &(SyntaxOptions){.go_minor = w->release_minor, .is_std = true})
                            : NULL;
    const CompositeLit *table = file ? table_of(file, "SizeClassToSize") : NULL;
    for (int i = 1; table && i < table->elements.len; i++) // class 0 is of what is larger
        if (table->elements.data[i]->kind == NODE_BASIC_LIT)
            vec_push(w->arena, &w->size_classes, atoll(((const BasicLit *)table->elements.data[i])->text->text));
    arena_free(arena);
}

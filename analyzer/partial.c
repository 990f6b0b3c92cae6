#include "partial.h"

typedef struct PartialFile {
    DeclVec decls; // all of them, of the last parse
    bool *dropped; // by index
} PartialFile;

typedef struct Partial {
    World *world;
    VEC(PartialFile) files;
} Partial;

// The last declaration that starts at or before pos, in the same file; -1: there is none.
static int declaration_at(const Partial *p, const PartialFile *file, Pos pos)
{
    const PosTable *positions = &p->world->positions;
    int found = -1;
    for (int i = 0; i < file->decls.len; i++) {
        Pos start = file->decls.data[i]->pos;
        if (pos_file(positions, start) == pos_file(positions, pos) && pos_compare(positions, start, pos) <= 0)
            found = i;
    }
    return found;
}

static int const_group(const Decl *d) { return d->kind == NODE_CONST_DECL ? ((const ConstDecl *)d)->group : 0; }

static bool drop(PartialFile *file, int index)
{
    bool is_new = !file->dropped[index];
    int group = const_group(file->decls.data[index]);
    file->dropped[index] = true;
    for (int i = 0; group && i < file->decls.len; i++) // each constant of a group depends on those before it
        file->dropped[i] |= const_group(file->decls.data[i]) == group;
    return is_new;
}

// Drops the declarations that the errors are in; false: no further one.
static bool drop_faulty(Partial *p, const Diagnostics *diagnostics)
{
    bool any = false;
    for (int i = 0; i < diagnostics->list.len; i++) {
        const Diagnostic *d = &diagnostics->list.data[i];
        if (d->kind == DIAGNOSTIC_UNSUPPORTED || !pos_known(d->pos))
            continue;
        for (int f = 0; f < p->files.len; f++) {
            int index = declaration_at(p, &p->files.data[f], d->pos);
            any |= index >= 0 && drop(&p->files.data[f], index);
        }
    }
    return any;
}

// What the parser stood in for where it found nothing else: its error may be elsewhere.
static bool is_good(Node *n, void *context) { return n->kind != NODE_BAD_EXPR && node_each_child(n, is_good, context); }

// Takes the dropped declarations out of the files, parsed again; false: no function with a body is left.
static bool filter(Partial *p, const SourceFileVec *files)
{
    bool any = false;
    for (int f = 0; f < files->len; f++) {
        PartialFile *file = &p->files.data[f];
        DeclVec kept = {0};
        file->decls = files->data[f]->decls;
        for (int i = 0; i < file->decls.len; i++) {
            Decl *d = file->decls.data[i];
            if (file->dropped[i] || !is_good((Node *)d, NULL))
                continue;
            vec_push(p->world->arena, &kept, d);
            any |= d->kind == NODE_FUNC_DECL && ((FuncDecl *)d)->body;
        }
        files->data[f]->decls = kept;
    }
    return any;
}

Package *partial_check(World *world, const PartialSteps *steps, const SourceFileVec *files, const Diagnostics *errors)
{
    Partial partial = {.world = world};
    for (int i = 0; i < files->len; i++) {
        DeclVec decls = files->data[i]->decls;
        vec_push(world->arena, &partial.files, ((PartialFile){decls, NEW_ARRAY(world->arena, bool, decls.len + 1)}));
    }
    for (int round = 0; round < LIMIT_PARTIAL_ROUNDS && drop_faulty(&partial, errors); round++) {
        Diagnostics known = {.arena = world->arena}, *found = NEW(world->arena, Diagnostics);
        SourceFileVec again;
        steps->parse(steps->context, &again, &known);
        if (!filter(&partial, &again))
            return NULL;
        found->arena = world->arena;
        Package *package = steps->check(steps->context, again, found);
        if (!diagnostics_have_errors(found))
            return package;
        errors = found;
    }
    return NULL;
}

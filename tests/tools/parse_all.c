// Parses every file named on the command line and prints errors: a quick check of the scanner and parser.
#include "syntax/syntax.h"

#include <stdio.h>
#include <stdlib.h>
#include <time.h>

int main(int argc, char **argv)
{
    Arena *arena = arena_new();
    AtomTable *atoms = atom_table_new(arena);
    PosTable positions = {.arena = arena};
    Diagnostics diagnostics = {.arena = arena};
    SyntaxOptions options = {.go_minor = 27};
    long lines = 0;
    clock_t start = clock();
    for (int i = 1; i < argc; i++) {
        FILE *f = fopen(argv[i], "rb");
        if (!f)
            continue;
        fseek(f, 0, SEEK_END);
        size_t size = (size_t)ftell(f);
        rewind(f);
        char *text = malloc(size + 1);
        size = fread(text, 1, size, f);
        fclose(f);
        SourceFile *file = syntax_parse_file(arena, atoms, &positions, &diagnostics, atom_of(atoms, argv[i]), text, size, &options);
        lines += file->line_count;
        free(text);
    }
    for (int i = 0; i < diagnostics.list.len; i++) {
        Diagnostic *d = &diagnostics.list.data[i];
        PosView v = pos_view(&positions, d->pos);
        printf("%s:%u:%u: %s\n", v.filename->text, v.line, v.column, d->message);
    }
    fprintf(stderr, "%d files, %ld lines, %d errors, %.3f s, %zu MiB\n", argc - 1, lines, diagnostics.list.len,
            (double)(clock() - start) / CLOCKS_PER_SEC, arena_used(arena) >> 20);
}

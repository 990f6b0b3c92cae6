// Type-checks packages of a GOROOT and prints errors and times: check_std GOROOT std|PATH…
#include "load/load.h"

#include <stdio.h>
#include <string.h>
#include <time.h>

int main(int argc, char **argv)
{
    World *w = world_new(27, ARCH_AMD64);
    Diagnostics diagnostics = {.arena = w->arena};
    Loader loader = {.world = w, .goroot = argv[1], .diagnostics = &diagnostics};
    PathVec paths = {0};
    for (int i = 2; i < argc; i++)
        if (strcmp(argv[i], "std") == 0)
            paths = load_list_std(&loader);
        else
            vec_push(w->arena, &paths, argv[i]);
    clock_t start = clock();
    for (int i = 0; i < paths.len; i++) {
        const char *error = "";
        if (!load_import(&loader, w, atom_of(w->atoms, paths.data[i]), NULL, &error) && strcmp(paths.data[i], "unsafe"))
            printf("%s: %s\n", paths.data[i], error);
    }
    for (int i = 0; i < diagnostics.list.len; i++) {
        Diagnostic *d = &diagnostics.list.data[i];
        PosView v = pos_view(&w->positions, d->pos);
        printf("%s:%u:%u: %s\n", v.filename ? v.filename->text : "?", v.line, v.column, d->message);
    }
    fprintf(stderr, "%d packages, %d errors, %.3f s, %zu MiB\n", w->packages.len, diagnostics.list.len,
            (double)(clock() - start) / CLOCKS_PER_SEC, arena_used(w->arena) >> 20);
}

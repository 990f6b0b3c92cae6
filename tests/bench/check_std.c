// check_std GOROOT: parses and type-checks the whole standard library from source, nothing else, in one thread, and
// prints "CPU-SECONDS PEAK-MIB PACKAGES LINES". Beside it stands check_std.go, the same by Go's own go/types.
#include <stdio.h>
#include <sys/resource.h>

#include "analyzer.h"
#include "load/load.h"

int main(int argc, char **argv)
{
    if (argc != 2) {
        fprintf(stderr, "usage: check_std GOROOT\n");
        return 2;
    }
    World *world = world_new(ANALYZER_DEFAULT_RELEASE, ARCH_AMD64);
    Loader loader = {.world = world, .goroot = argv[1]};
    PathVec paths = load_list_std(&loader);
    long lines = 0;
    int failed = 0;
    for (int i = 0; i < paths.len; i++) {
        const char *error = NULL;
        const Package *p = load_import(&loader, world, atom_of(world->atoms, paths.data[i]), NULL, &error);
        for (int k = 0; p && k < p->files.len; k++)
            lines += p->files.data[k]->line_count;
        if (p)
            continue;
        fprintf(stderr, "check_std: %s: %s\n", paths.data[i], error ? error : "errors");
        failed++;
    }
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    printf("%.2f %.0f %d %ld\n", (double)(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) + (double)(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6,
           (double)usage.ru_maxrss / 1024, paths.len, lines);
    world_free(world);
    return failed ? 1 : 0;
}

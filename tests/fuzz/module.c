// Fuzzes what reads go.mod, vendor/modules.txt, go.work and the build constraints of a file: any bytes are each.
#include "fuzz.h"
#include "load/load.h"
#include "load/module.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size > MAX_BYTES)
        return -1;
    Arena *arena = arena_new();
    AtomTable *atoms = atom_table_new(arena);
    Module module = {.arena = arena, .folder = "/m"};
    module_read(&module, (const char *)data, size);
    module_read_vendored(&module, atoms, (const char *)data, size);
    (void)module_read_workspace(&module, "/m", (const char *)data, size);
    int go_minor;
    if (module.path)
        (void)module_package_folder(&module, atoms, "example.com/a/internal/b", &go_minor);
    (void)module_ignores(&module, "/m/a/b");
    const char *fault;
    (void)load_matches_text(arena, 27, (const char *)data, size, &fault);
    (void)module_may_import(module.path ? module.path : "", "example.com/a/internal/b");
    arena_free(arena);
    return 0;
}

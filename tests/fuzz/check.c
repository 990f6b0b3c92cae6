// Fuzzes the scanner, the parser and the checker: any bytes are a Go file, which may have errors but no crash, no
// sanitizer report and no endless work. A program without errors goes on through inlining and escape analysis.
//
// No import can be resolved (there is no GOROOT), which keeps a run in the microseconds; the checker's handling of
// failed imports is fuzzed with it.
#include <stdint.h>

#include "base/base.h"
#include "escape/escape.h"
#include "inline/inline.h"
#include "syntax/syntax.h"
#include "types/types.h"

enum { MAX_BYTES = 1 << 16 }; // larger inputs find nothing new and slow the search

static Package *no_import(void *context, World *world, const Atom *path, Package *importing, const char **error)
{
    (void)context, (void)world, (void)path, (void)importing;
    *error = "no imports here";
    return NULL;
}

static void ignore_line(IrUnit *unit, IrPos pos, const char *message)
{
    (void)unit, (void)pos, (void)message;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size > MAX_BYTES)
        return -1;
    World *world = world_new(27, ARCH_AMD64);
    Diagnostics diagnostics = {.arena = world->arena};
    SyntaxOptions syntax = {.go_minor = 27};
    SourceFileVec files = {0};
    SourceFile *file = syntax_parse_file(world->arena, world->atoms, &world->positions, &diagnostics, atom_of(world->atoms, "x.go"),
                                         (const char *)data, size, &syntax);
    vec_push(world->arena, &files, file);
    if (!diagnostics.list.len) {
        CheckOptions check = {.go_minor = 27, .import = no_import};
        Package *package = types_check_package(world, atom_of(world->atoms, "p"), files, &check, &diagnostics);
        if (!diagnostics.list.len) {
            IrUnit *unit = ir_unit_new(world, package, 2, false, ignore_line, NULL, &diagnostics);
            inline_unit(unit);
            escape_unit(unit, NULL);
            ir_unit_free(unit);
        }
    }
    world_free(world);
    return 0;
}

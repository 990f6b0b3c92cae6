// Fuzzes the scanner, the parser and the checker: any bytes are a Go file, which may have errors but no crash, no
// sanitizer report and no endless work. A program without errors, or what is sound in one with errors, goes on through
// inlining and escape analysis.
//
// No import can be resolved (there is no GOROOT), which keeps a run in the microseconds; the checker's handling of
// failed imports is fuzzed with it.
#include "base/base.h"
#include "escape/escape.h"
#include "fuzz.h"
#include "inline/inline.h"
#include "partial.h"
#include "syntax/syntax.h"
#include "types/types.h"

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

typedef struct Input {
    World *world;
    const uint8_t *data;
    size_t size;
} Input;

static void parse(void *context, SourceFileVec *files, Diagnostics *diagnostics)
{
    const Input *in = context;
    World *w = in->world;
    SyntaxOptions options = {.go_minor = 27};
    *files = (SourceFileVec){0};
    vec_push(w->arena, files, syntax_parse_file(w->arena, w->atoms, &w->positions, diagnostics, atom_of(w->atoms, "x.go"),
                                                (const char *)in->data, in->size, &options));
}

static Package *check(void *context, SourceFileVec files, Diagnostics *diagnostics)
{
    World *w = ((const Input *)context)->world;
    CheckOptions options = {.go_minor = 27, .import = no_import};
    NewTypes new_types = {.arena = w->arena};
    w->new_types = &new_types;
    Package *package = types_check_package(w, atom_of(w->atoms, "p"), files, &options, diagnostics);
    if (!diagnostics_have_errors(diagnostics)) {
        ir_check_directives(w, package, diagnostics);
        ir_check_sizes(w, package, &new_types, diagnostics);
    }
    w->new_types = NULL;
    return package;
}

static void analyze(World *world, Package *package, Diagnostics *diagnostics)
{
    IrUnit *unit = ir_unit_new(world, package, 2, &(CompilerOptions){0}, ignore_line, NULL, diagnostics);
    inline_unit(unit);
    escape_unit(unit, NULL);
    ir_unit_free(unit);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size > MAX_BYTES)
        return -1;
    Input in = {world_new(27, ARCH_AMD64), data, size};
    World *world = in.world;
    Diagnostics diagnostics = {.arena = world->arena};
    SourceFileVec files;
    parse(&in, &files, &diagnostics);
    if (files.data[0]->is_parsed) {
        Package *package = diagnostics_have_syntax_errors(&diagnostics) ? NULL : check(&in, files, &diagnostics);
        if (diagnostics_have_errors(&diagnostics))
            package = partial_check(world, &(PartialSteps){parse, check, &in}, &files, &diagnostics);
        if (package)
            analyze(world, package, &diagnostics);
    }
    world_free(world);
    return 0;
}

// The analyzer's one door: opens a library, runs every phase over packages, and gives the report.

#include "analyzer.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "escape/escape.h"
#include "inline/inline.h"
#include "load/load.h"
#include "pack/pack.h"
#include "report/report.h"
#include "walk/walk.h"

struct Analyzer {
    Arena *arena;                   // of this struct; the library is in the world's
    World *world;
    Loader loader;
    Diagnostics import_diagnostics; // of packages loaded from source
    const char *go_version;
    const char *const *packages;    // importable, sorted; NULL until asked for
    int package_count;
    // While analyzer_run_packages runs: which imports are themselves to be reported.
    const AnalyzerOptions *options;
    Map wanted;                     // path atom -> itself
    Buf *out;
    const char *cwd;
    bool has_errors;
};

// ---- phases

static void add_line(IrUnit *unit, IrPos pos, const char *message)
{
    Buf *text = unit->report_context;
    if (ir_pos_known(pos))
        buf_format(text, "%s: ", ir_pos_text(unit, pos));
    buf_str(text, message);
    buf_char(text, '\n');
}

static void analyze_package(Analyzer *a, Package *package, const AnalyzerOptions *options, Buf *text, Diagnostics *diagnostics)
{
    IrUnit *unit = ir_unit_new(a->world, package, text ? options->detail : 0, options->no_inlining, add_line, text, diagnostics);
    inline_unit(unit);
    escape_unit(unit);
    if (options->detail > 0 && text)
        walk_unit(unit);
    ir_export(unit);
    ir_unit_free(unit);
}

static bool has_errors(const Diagnostics *diagnostics)
{
    for (int i = 0; i < diagnostics->list.len; i++)
        if (diagnostics->list.data[i].kind != DIAGNOSTIC_UNSUPPORTED)
            return true;
    return false;
}

// ---- opening

static const AnalyzerOptions dependency_options = {.detail = 0};

static void write_package(Buf *out, const char *path, PathStyle style, Buf *text)
{
    if (!text->len)
        return;
    buf_format(out, "# %s\n", path);
    report_relativize(out, style, text->data, text->len);
}

static const char *folder_of(Arena *arena, const char *path)
{
    const char *slash = strrchr(path, '/');
    return slash ? arena_format(arena, "%.*s", (int)(slash - path), path) : ".";
}

// Every loaded package is analyzed at once: its importers need its functions' facts.
static void package_loaded(void *context, Package *package)
{
    Analyzer *a = context;
    if (!a->out || !map_has(&a->wanted, package->path)) {
        Diagnostics ignored = {.arena = a->world->arena};
        analyze_package(a, package, &dependency_options, NULL, &ignored);
        return;
    }
    Arena *arena = arena_new();
    Diagnostics diagnostics = {.arena = arena};
    Buf text = buf_new(arena), lines = buf_new(arena);
    analyze_package(a, package, a->options, &lines, &diagnostics);
    report_errors_text(&text, a->world, &a->import_diagnostics);
    report_unsupported_text(&text, a->world, &diagnostics);
    if (has_errors(&a->import_diagnostics))
        a->has_errors = true;
    a->import_diagnostics.list.len = 0;
    if (lines.len)
        buf_bytes(&text, lines.data, lines.len);
    const char *folder = folder_of(arena, package->files.data[0]->path->text);
    write_package(a->out, package->path->text, report_path_style(arena, a->cwd, folder), &text);
    arena_free(arena);
}

static bool read_version(Arena *arena, const char *goroot, int *minor, const char **version)
{
    FILE *file = fopen(arena_format(arena, "%s/VERSION", goroot), "r");
    char line[64] = "";
    if (!file)
        return false;
    bool ok = fgets(line, sizeof line, file) && sscanf(line, "go1.%d", minor) == 1;
    fclose(file);
    line[strcspn(line, "\n")] = '\0';
    *version = arena_format(arena, "%s", line);
    return ok;
}

static bool open_pack(Analyzer *a, const AnalyzerSource *source, char *error, size_t error_size)
{
    Pack pack;
    if (!pack_open(source->pack, source->verify, &pack, error, error_size))
        return false;
    a->world = pack.world;
    a->go_version = pack.go_version;
    a->packages = pack.packages;
    a->package_count = pack.package_count;
    return true;
}

static bool open_goroot(Analyzer *a, Arena *library, const AnalyzerSource *source, char *error, size_t error_size)
{
    int minor;
    if (!source->goroot || !read_version(library, source->goroot, &minor, &a->go_version)) {
        snprintf(error, error_size, source->goroot ? "%s is not a Go source tree: no readable VERSION file" : "no Go source tree given", source->goroot);
        return false;
    }
    a->world = world_new_in(library, source->release_minor ? source->release_minor : minor, ARCH_AMD64);
    a->loader.goroot = arena_format(a->arena, "%s", source->goroot);
    for (const char *const *path = source->gopaths; path && *path; path++)
        vec_push(a->arena, &a->loader.gopaths, arena_format(a->arena, "%s", *path));
    return true;
}

static Analyzer *open_in(Arena *library, const AnalyzerSource *source, char *error, size_t error_size)
{
    Arena *arena = arena_new();
    Analyzer *a = NEW(arena, Analyzer);
    a->arena = arena;
    if (source->pack ? !open_pack(a, source, error, error_size) : !open_goroot(a, library, source, error, error_size)) {
        arena_free(arena);
        arena_free(library);
        return NULL;
    }
    a->import_diagnostics.arena = a->world->arena;
    a->loader.world = a->world;
    a->loader.diagnostics = &a->import_diagnostics;
    a->loader.on_package = package_loaded;
    a->loader.context = a;
    if (source->preload && !source->pack) {
        int count;
        const char *const *paths = analyzer_packages(a, &count);
        for (int i = 0; i < count; i++) {
            const char *ignored = "";
            load_import(&a->loader, a->world, atom_of(a->world->atoms, paths[i]), NULL, &ignored);
        }
    }
    return a;
}

Analyzer *analyzer_open(const AnalyzerSource *source, char *error, size_t error_size)
{
    return open_in(source->pack ? NULL : arena_new(), source, error, error_size);
}

bool analyzer_write_pack(const AnalyzerSource *source, const char *path, char *error, size_t error_size)
{
    Arena *library = pack_arena_new();
    if (!library) {
        snprintf(error, error_size, "the pack's address range is taken");
        return false;
    }
    AnalyzerSource all = *source;
    all.preload = true;
    Analyzer *a = open_in(library, &all, error, error_size);
    if (!a)
        return false;
    Pack pack = {a->world, a->go_version, a->packages, a->package_count};
    bool ok = pack_write(path, &pack, error, error_size);
    analyzer_close(a);
    return ok;
}

const char *analyzer_go_version(const Analyzer *a) { return a->go_version; }

// What other modules may not import: internal packages, commands' and vendored ones (cmd/go/internal/load).
static bool is_importable(const char *path)
{
    for (const char *p = path; p; p = strchr(p, '/')) {
        p += *p == '/';
        size_t length = strcspn(p, "/");
        if ((length == 8 && memcmp(p, "internal", 8) == 0) || (length == 6 && memcmp(p, "vendor", 6) == 0))
            return false;
    }
    return true;
}

const char *const *analyzer_packages(Analyzer *a, int *count)
{
    if (!a->packages) {
        PathVec all = load_list_std(&a->loader);
        a->packages = (const char *const *)all.data;
        a->package_count = all.len;
    }
    *count = a->package_count;
    return a->packages;
}

void analyzer_close(Analyzer *a)
{
    world_free(a->world);
    arena_free(a->arena);
}

// ---- running

static Package *import_for_user(void *context, World *world, const Atom *path, Package *importing, const char **error)
{
    Analyzer *a = context;
    if (!is_importable(path->text)) {
        *error = arena_format(world->arena, "use of internal package %s not allowed", path->text);
        return NULL;
    }
    return load_import(&a->loader, world, path, importing, error);
}

AnalyzerReport analyzer_run(Analyzer *a, const AnalyzerOptions *options, const AnalyzerFile *files, int file_count)
{
    World *w = a->world;
    Arena *arena = w->arena;
    Diagnostics diagnostics = {.arena = arena};
    SyntaxOptions syntax = {.go_minor = w->release_minor};
    SourceFileVec sources = {0};
    for (int i = 0; i < file_count; i++) {
        const Atom *name = atom_of(w->atoms, files[i].name);
        vec_push(arena, &sources, syntax_parse_file(arena, w->atoms, &w->positions, &diagnostics, name, files[i].text, files[i].length, &syntax));
    }
    const char *path = options->import_path ? options->import_path : "command-line-arguments";
    Buf text = buf_new(arena), out = buf_new(arena), lines = buf_new(arena);
    if (!has_errors(&diagnostics)) {
        CheckOptions check = {.go_minor = w->release_minor, .import = import_for_user, .import_context = a};
        Package *package = types_check_package(w, atom_of(w->atoms, path), sources, &check, &diagnostics);
        if (!has_errors(&diagnostics))
            analyze_package(a, package, options, &lines, &diagnostics);
    }
    AnalyzerReport report = {.status = has_errors(&diagnostics) ? ANALYZER_GO_ERRORS : ANALYZER_OK};
    report_errors_text(&text, w, &diagnostics);
    report_unsupported_text(&text, w, &diagnostics);
    if (lines.len)
        buf_bytes(&text, lines.data, lines.len);
    write_package(&out, path, (PathStyle){0}, &text);
    report.text = buf_text(&out);
    report.text_length = out.len;
    return report;
}

AnalyzerReport analyzer_run_packages(Analyzer *a, const AnalyzerOptions *options, const char *const *paths, int count)
{
    World *w = a->world;
    Buf out = buf_new(w->arena);
    a->options = options;
    a->out = &out;
    a->has_errors = false;
    a->cwd = ".";
    for (int i = 0; i < count; i++)
        map_put(w->arena, &a->wanted, atom_of(w->atoms, paths[i]), a);
    for (int i = 0; i < count; i++) {
        const char *error = NULL;
        if (!load_import(&a->loader, w, atom_of(w->atoms, paths[i]), NULL, &error)) {
            buf_format(&out, "%s: %s\n", paths[i], error);
            a->has_errors = true;
        }
    }
    a->out = NULL;
    return (AnalyzerReport){.status = a->has_errors ? ANALYZER_GO_ERRORS : ANALYZER_OK, .text = buf_text(&out), .text_length = out.len};
}

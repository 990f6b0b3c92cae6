// Choosing, reading, parsing and checking packages from source.

#include "load.h"
#include "module.h"

#include <ctype.h>
#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

const char *load_read_file(Arena *arena, const char *path, size_t *length)
{
    FILE *f = fopen(path, "rb");
    if (!f)
        return NULL;
    struct stat st;
    if (fstat(fileno(f), &st) != 0 || !S_ISREG(st.st_mode) || st.st_size > LIMIT_SOURCE_BYTES) {
        fclose(f);
        return NULL;
    }
    char *text = arena_alloc(arena, (size_t)st.st_size + 1);
    *length = fread(text, 1, (size_t)st.st_size, f);
    fclose(f);
    return text;
}

// ---- build constraints

static bool in_list(const char *const *list, const char *word, size_t length)
{
    for (; *list; list++)
        if (strlen(*list) == length && memcmp(*list, word, length) == 0)
            return true;
    return false;
}

static const char *const known_os[] = {"aix", "android", "darwin", "dragonfly", "freebsd", "hurd", "illumos", "ios", "js",
                                       "linux", "nacl", "netbsd", "openbsd", "plan9", "solaris", "wasip1", "windows", "zos", NULL};
static const char *const known_arch[] = {"386", "amd64", "amd64p32", "arm", "armbe", "arm64", "arm64be", "loong64", "mips",
                                         "mipsle", "mips64", "mips64le", "mips64p32", "mips64p32le", "ppc", "ppc64", "ppc64le",
                                         "riscv", "riscv64", "s390", "s390x", "sparc", "sparc64", "wasm", NULL};

bool load_matches_name(const char *filename, const char *suffix)
{
    size_t n = strlen(filename), suffix_length = strlen(suffix);
    if (n <= suffix_length || strcmp(filename + n - suffix_length, suffix) != 0 || filename[0] == '_' || filename[0] == '.')
        return false;
    if (n >= 8 && strcmp(filename + n - 8, "_test.go") == 0)
        return false;
    // name_os_arch.go, name_os.go, name_arch.go; what stands before the first _ says nothing.
    const char *first = strchr(filename, '_');
    if (!first)
        return true;
    const char *end = filename + n - suffix_length, *last = end;
    while (last > first && last[-1] != '_')
        last--;
    size_t last_length = (size_t)(end - last);
    bool last_is_arch = in_list(known_arch, last, last_length);
    const char *before_end = last - 1, *before = before_end;
    while (before > first && before[-1] != '_')
        before--;
    if (last_is_arch) {
        if (last_length != 5 || memcmp(last, "amd64", 5) != 0)
            return false;
        size_t before_length = (size_t)(before_end - before);
        if (before > first && in_list(known_os, before, before_length))
            return before_length == 5 && memcmp(before, "linux", 5) == 0;
        return true;
    }
    if (in_list(known_os, last, last_length))
        return last_length == 5 && memcmp(last, "linux", 5) == 0;
    return true;
}

typedef struct Constraint {
    const char *p, *end;
    int release_minor;
} Constraint;

static bool or_expr(Constraint *c);

static void skip_blanks(Constraint *c)
{
    while (c->p < c->end && (*c->p == ' ' || *c->p == '\t'))
        c->p++;
}

// Tags that hold for linux/amd64, cgo off, gc, and the GOEXPERIMENT defaults (internal/buildcfg/exp.go, baseline).
static bool tag_holds(const Constraint *c, const char *tag, size_t length)
{
    static const char *const always[] = {"linux", "amd64", "amd64.v1", "gc", "unix", "goexperiment.regabiwrappers",
                                         "goexperiment.regabiargs", "goexperiment.dwarf5",
                                         "goexperiment.randomizedheapbase64", "goexperiment.greenteagc", NULL};
    if (in_list(always, tag, length))
        return true;
    if (length > 13 && memcmp(tag, "goexperiment.", 13) == 0)
        return in_list(release_facts(c->release_minor)->experiments, tag + 13, length - 13);
    if (length > 4 && memcmp(tag, "go1.", 4) == 0) {
        int minor = 0;
        for (size_t i = 4; i < length && isdigit((unsigned char)tag[i]); i++)
            minor = minor * 10 + (tag[i] - '0');
        return minor <= c->release_minor;
    }
    return false;
}

static bool not_expr(Constraint *c)
{
    skip_blanks(c);
    if (c->p < c->end && *c->p == '!') {
        c->p++;
        return !not_expr(c);
    }
    if (c->p < c->end && *c->p == '(') {
        c->p++;
        bool value = or_expr(c);
        skip_blanks(c);
        if (c->p < c->end && *c->p == ')')
            c->p++;
        return value;
    }
    const char *start = c->p;
    while (c->p < c->end && (isalnum((unsigned char)*c->p) || *c->p == '_' || *c->p == '.'))
        c->p++;
    if (c->p == start) {
        c->p = c->end;
        return false;
    }
    return tag_holds(c, start, (size_t)(c->p - start));
}

static bool and_expr(Constraint *c)
{
    bool value = not_expr(c);
    for (skip_blanks(c); c->p + 1 < c->end && c->p[0] == '&' && c->p[1] == '&'; skip_blanks(c)) {
        c->p += 2;
        value = not_expr(c) && value;
    }
    return value;
}

static bool or_expr(Constraint *c)
{
    bool value = and_expr(c);
    for (skip_blanks(c); c->p + 1 < c->end && c->p[0] == '|' && c->p[1] == '|'; skip_blanks(c)) {
        c->p += 2;
        value = and_expr(c) || value;
    }
    return value;
}

bool load_matches_text(int release_minor, const char *text, size_t length)
{
    // The //go:build line stands before the package clause, among comments and blank lines.
    bool in_block = false;
    const char *end = text + length;
    for (const char *p = text; p < end;) {
        const char *line = p, *line_end = memchr(p, '\n', (size_t)(end - p));
        if (!line_end)
            line_end = end;
        p = line_end + 1;
        while (line < line_end && isspace((unsigned char)*line))
            line++;
        if (in_block) {
            const char *close = memmem(line, (size_t)(line_end - line), "*/", 2);
            if (close)
                in_block = false;
            continue;
        }
        if (line == line_end)
            continue;
        if (line_end - line >= 2 && memcmp(line, "//", 2) == 0) {
            if (line_end - line > 10 && memcmp(line, "//go:build", 10) == 0 && isspace((unsigned char)line[10])) {
                Constraint c = {line + 10, line_end, release_minor};
                while (c.end > c.p && isspace((unsigned char)c.end[-1]))
                    c.end--;
                return or_expr(&c);
            }
            continue;
        }
        if (line_end - line >= 2 && memcmp(line, "/*", 2) == 0) {
            in_block = !memmem(line + 2, (size_t)(line_end - line - 2), "*/", 2);
            continue;
        }
        break;
    }
    return true;
}

static int compare_paths(const void *a, const void *b) { return strcmp(*(const char *const *)a, *(const char *const *)b); }

PathVec load_list_files(Loader *loader, const char *folder, const char *suffix)
{
    Arena *arena = loader->world->arena;
    PathVec files = {0};
    DIR *dir = opendir(folder);
    if (!dir)
        return files;
    for (struct dirent *entry; (entry = readdir(dir));)
        if (load_matches_name(entry->d_name, suffix))
            vec_push(arena, &files, arena_format(arena, "%s/%s", folder, entry->d_name));
    closedir(dir);
    if (files.len)
        qsort(files.data, (size_t)files.len, sizeof *files.data, compare_paths);
    return files;
}

// ---- packages

bool load_imports_c(const SourceFile *f)
{
    for (int i = 0; i < f->decls.len; i++) {
        const ImportDecl *d = (const ImportDecl *)f->decls.data[i];
        if (d->kind == NODE_IMPORT_DECL && d->path && strcmp(d->path->text->text, "\"C\"") == 0)
            return true;
    }
    return false;
}

static SourceFileVec parse_folder(Loader *loader, const char *folder, int go_minor, bool is_std)
{
    World *w = loader->world;
    SourceFileVec result = {0};
    PathVec files = load_list_files(loader, folder, ".go");
    SyntaxOptions options = {.go_minor = go_minor, .is_std = is_std};
    Arena *texts = arena_new_from(w->arena); // trees hold no source text
    for (int i = 0; i < files.len; i++) {
        size_t length;
        const char *text = load_read_file(texts, files.data[i], &length);
        if (!text || !load_matches_text(w->release_minor, text, length))
            continue;
        SourceFile *f = syntax_parse_file(w->arena, w->atoms, &w->positions, loader->diagnostics, atom_of(w->atoms, files.data[i]),
                                          text, length, &options);
        if (load_imports_c(f))
            continue;
        vec_push(w->arena, &result, f);
    }
    arena_free(texts);
    return result;
}

// The folder of an import path; NULL: there is none.
static const char *package_folder(Loader *loader, const char *path, bool *is_std, int *go_minor)
{
    Arena *arena = loader->world->arena;
    struct stat st;
    *go_minor = loader->world->release_minor;
    for (int i = loader->goroot ? -1 : 0; i < loader->gopaths.len; i++) {
        const char *folder = arena_format(arena, "%s/src/%s", i < 0 ? loader->goroot : loader->gopaths.data[i], path);
        *is_std = i < 0;
        if (stat(folder, &st) == 0 && S_ISDIR(st.st_mode))
            return folder;
    }
    *is_std = false;
    return loader->module ? module_package_folder(loader->module, loader->world->atoms, path, go_minor) : NULL;
}

typedef struct Found { // where an import leads
    const Atom *path;   // with its vendor folder
    Package *known;     // loaded before; or else
    const char *folder; // NULL: not found
    bool is_std;
    int go_minor; // its language
} Found;

static Found look_at(Loader *loader, const Atom *path)
{
    Found found = {.path = path, .known = map_get(&loader->world->packages, path)};
    if (!found.known)
        found.folder = package_folder(loader, path->text, &found.is_std, &found.go_minor);
    return found;
}

static bool is_std_package(const Loader *loader, const Package *p)
{
    if (!p->files.len || !loader->goroot)
        return false;
    const char *file = p->files.data[0]->path->text;
    return strncmp(file, loader->goroot, strlen(loader->goroot)) == 0;
}

static size_t parent_length(const char *path, size_t length)
{
    while (length > 0 && path[length - 1] != '/')
        length--;
    return length ? length - 1 : 0;
}

// An import means what is in the innermost vendor folder around the importing package, else the path itself. Paths of the
// standard library, whose first element has no dot, are not looked for there. A module has its own rule. Rule: cmd/go/internal/load
// (vendored imports).
static Found find_import(Loader *loader, const Atom *path, const Package *importing)
{
    AtomTable *atoms = loader->world->atoms;
    if (!importing || !memchr(path->text, '.', strcspn(path->text, "/")) || (loader->module && !is_std_package(loader, importing)))
        return look_at(loader, path);
    const char *around = importing->path->text;
    Found found = {0};
    for (size_t n = importing->path->length; n && !found.known && !found.folder; n = parent_length(around, n))
        found = look_at(loader, atom_format(atoms, "%.*s/vendor/%s", (int)n, around, path->text));
    if (!found.known && !found.folder && is_std_package(loader, importing))
        found = look_at(loader, atom_format(atoms, "vendor/%s", path->text));
    return found.known || found.folder ? found : look_at(loader, path);
}

static Package *if_complete(Package *p, const char **error)
{
    if (!p->is_complete)
        *error = NULL; // they were reported
    return p->is_complete ? p : NULL;
}

Package *load_import(void *context, World *world, const Atom *path, Package *importing, const char **error)
{
    Loader *loader = context;
    Found found = find_import(loader, path, importing);
    if (found.known)
        return if_complete(found.known, error);
    const Atom *actual = found.path;
    const char *folder = found.folder;
    bool is_std = found.is_std;
    if (!folder) {
        *error = load_refusal(world->arena, path->text);
        return NULL;
    }
    if (loader->module && importing && !is_std_package(loader, importing) && !module_may_import(importing->path->text, actual->text)) {
        *error = load_refusal(world->arena, path->text);
        return NULL;
    }
    if (map_has(&loader->loading, actual)) {
        *error = "import cycle not allowed";
        return NULL;
    }
    map_put(world->arena, &loader->loading, actual, (void *)(uintptr_t)1);
    int go_minor = found.go_minor;
    SourceFileVec files = parse_folder(loader, folder, go_minor, is_std);
    if (!files.len) {
        *error = arena_format(world->arena, "no Go files in %s", folder);
        return NULL;
    }
    CheckOptions options = {.go_minor = go_minor, .import = load_import, .import_context = loader, .is_std = is_std};
    NewTypes new_types = {.arena = arena_new_from(world->arena)}, *around = world->new_types;
    world->new_types = loader->module && !is_std ? &new_types : NULL;
    Package *p = types_check_package(world, actual, files, &options, loader->diagnostics);
    map_put(world->arena, &world->packages, actual, p);
    loader->new_types = world->new_types;
    world->new_types = NULL;
    if (loader->on_package)
        loader->on_package(loader->context, p);
    loader->new_types = NULL;
    world->new_types = around;
    arena_free(new_types.arena);
    return if_complete(p, error);
}

// ---- all packages below a folder

typedef struct Listing {
    Loader *loader;
    bool is_std;
    PathVec found;
} Listing;

static bool is_of_build(Listing *l, const char *file)
{
    Arena *texts = arena_new_from(l->loader->world->arena);
    size_t length;
    const char *text = load_read_file(texts, file, &length);
    bool is = text && load_matches_text(l->loader->world->release_minor, text, length) && !memmem(text, length, "import \"C\"", 10);
    arena_free(texts);
    return is;
}

static bool is_listed_folder(const Listing *l, const char *folder, const char *name, bool is_top)
{
    if (strcmp(name, "testdata") == 0)
        return false;
    if (l->is_std)
        return !is_top || (strcmp(name, "cmd") != 0 && strcmp(name, "builtin") != 0);
    return strcmp(name, "vendor") != 0 && access(arena_format(l->loader->world->arena, "%s/%s/go.mod", folder, name), F_OK) != 0;
}

static void list_below(Listing *l, const char *folder, const char *path)
{
    Arena *arena = l->loader->world->arena;
    DIR *dir = opendir(folder);
    if (!dir)
        return;
    bool has_files = false;
    for (struct dirent *entry; (entry = readdir(dir));) {
        const char *name = entry->d_name;
        if (name[0] == '.' || name[0] == '_')
            continue;
        if (!has_files && load_matches_name(name, ".go"))
            has_files = is_of_build(l, arena_format(arena, "%s/%s", folder, name));
        if (entry->d_type == DT_DIR && is_listed_folder(l, folder, name, !*path))
            list_below(l, arena_format(arena, "%s/%s", folder, name), *path ? arena_format(arena, "%s/%s", path, name) : arena_format(arena, "%s", name));
    }
    closedir(dir);
    if (has_files && *path && !(l->is_std && strcmp(path, "runtime/cgo") == 0)) // not part of std without cgo (cmd/go search)
        vec_push(arena, &l->found, path);
}

static PathVec sorted_below(Loader *loader, bool is_std, const char *folder, const char *path)
{
    Listing l = {.loader = loader, .is_std = is_std};
    list_below(&l, folder, path);
    if (l.found.len)
        qsort(l.found.data, (size_t)l.found.len, sizeof *l.found.data, compare_paths);
    return l.found;
}

PathVec load_list_std(Loader *loader)
{
    return sorted_below(loader, true, arena_format(loader->world->arena, "%s/src", loader->goroot), "");
}

PathVec load_list_below(Loader *loader, const char *folder, const char *path) { return sorted_below(loader, false, folder, path); }

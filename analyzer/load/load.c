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

static bool imports_c(const SourceFile *f)
{
    for (int i = 0; i < f->decls.len; i++) {
        const ImportDecl *d = (const ImportDecl *)f->decls.data[i];
        if (d->kind == NODE_IMPORT_DECL && d->path && strcmp(d->path->text->text, "\"C\"") == 0)
            return true;
    }
    return false;
}

SourceFile *load_parse_file(World *w, const char *name, const char *text, size_t length, const SyntaxOptions *options, Diagnostics *diagnostics)
{
    Diagnostics own = {.arena = diagnostics->arena};
    SourceFile *f = syntax_parse_file(w->arena, w->atoms, &w->positions, &own, atom_of(w->atoms, name), text, length, options);
    if (imports_c(f) || (f->package_name && strcmp(f->package_name->text->text, "documentation") == 0))
        return NULL;
    for (int i = 0; i < own.list.len; i++)
        vec_push(diagnostics->arena, &diagnostics->list, own.list.data[i]);
    return f;
}

typedef struct Folder { // of a package, as it was found
    const Atom *path;   // the import path
    const char *name;
    bool is_std;
    int go_minor; // its language
} Folder;

// *fault: what is wrong with a build constraint.
static SourceFileVec parse_folder(Loader *loader, const Folder *folder, Diagnostics *diagnostics, const char **fault)
{
    World *w = loader->world;
    SourceFileVec result = {0};
    PathVec files = load_list_files(loader, folder->name, ".go");
    SyntaxOptions options = {.go_minor = folder->go_minor, .is_std = folder->is_std};
    Arena *texts = arena_new_from(w->arena); // trees hold no source text
    for (int i = 0; i < files.len && !*fault; i++) {
        size_t length;
        const char *file = files.data[i], *base = strrchr(file, '/') + 1, *wrong = NULL;
        const char *text = load_read_file(texts, file, &length);
        if (!text || !load_matches_text(texts, w->release_minor, text, length, &wrong)) {
            *fault = wrong ? arena_format(w->arena, "%s: %s", base, wrong) : NULL;
            continue;
        }
        const char *name = loader->trims_paths ? arena_format(texts, "%s/%s", folder->path->text, base) : file;
        SourceFile *f = load_parse_file(w, name, text, length, &options, diagnostics);
        if (f)
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

static size_t parent_length(const char *path, size_t length)
{
    while (length > 0 && path[length - 1] != '/')
        length--;
    return length ? length - 1 : 0;
}

// "v2" or "v10", as the last element of a path.
static bool ends_in_version(const char *path, size_t length)
{
    size_t digits = 0;
    while (digits < length && isdigit((unsigned char)path[length - 1 - digits]))
        digits++;
    const char *first = path + length - digits;
    return digits && length >= digits + 2 && first[-1] == 'v' && first[-2] == '/' && *first != '0' && !(digits == 1 && *first == '1');
}

// In a GOPATH, code with a go.mod around it may import x/y/v2/z where x/y is a module that calls itself x/y/v2: it is x/y/z. NULL: it isn't
// so. Rule: cmd/go/internal/load (moduleImportPath).
static const char *without_version(Loader *loader, const char *path, const char *folder)
{
    Arena *arena = loader->world->arena;
    bool has_module = false;
    size_t top = 0; // of the GOPATH that the folder is in
    for (int i = 0; folder && i < loader->gopaths.len; i++)
        if (strncmp(folder, loader->gopaths.data[i], strlen(loader->gopaths.data[i])) == 0)
            top = strlen(loader->gopaths.data[i]);
    for (size_t n = top ? strlen(folder) : 0; n > top && !has_module; n = parent_length(folder, n))
        has_module = module_path_in(arena, arena_format(arena, "%.*s", (int)n, folder));
    for (size_t n = strlen(path); has_module && n; n = parent_length(path, n)) {
        if (!ends_in_version(path, n))
            continue;
        const char *before = arena_format(arena, "%.*s", (int)parent_length(path, n), path);
        const char *module = NULL;
        for (int i = 0; i < loader->gopaths.len && !module; i++)
            module = module_path_in(arena, arena_format(arena, "%s/src/%s", loader->gopaths.data[i], before));
        if (module)
            return strlen(module) == n && memcmp(module, path, n) == 0 ? arena_format(arena, "%s%s", before, path + n) : NULL;
    }
    return NULL;
}

// An import means what is in the innermost vendor folder around the importing package, else the path itself. Paths of the
// standard library, whose first element has no dot, are not looked for there. A module has its own rule. Rule: cmd/go/internal/load
// (vendored imports).
static Found find_import(Loader *loader, const Atom *path, const Package *importing)
{
    AtomTable *atoms = loader->world->atoms;
    if (!importing || !memchr(path->text, '.', strcspn(path->text, "/")) || (loader->module && !importing->is_std))
        return look_at(loader, path);
    const char *around = importing->path->text;
    Found found = {0};
    for (size_t n = importing->path->length; n && !found.known && !found.folder; n = parent_length(around, n))
        found = look_at(loader, atom_format(atoms, "%.*s/vendor/%s", (int)n, around, path->text));
    if (!found.known && !found.folder && importing->is_std)
        found = look_at(loader, atom_format(atoms, "vendor/%s", path->text));
    if (!found.known && !found.folder)
        found = look_at(loader, path);
    if (found.known || found.folder || importing->is_std || !loader->gopaths.len)
        return found;
    const char *older = without_version(loader, path->text, map_get(&loader->loading, importing->path));
    return older ? look_at(loader, atom_of(atoms, older)) : found;
}

static Package *if_complete(Package *p, const char **error)
{
    if (!p->is_complete)
        *error = NULL; // they were reported
    return p->is_complete ? p : NULL;
}

// Loads what the files import, before they are looked at any further: like go build, which does so even if they are wrong themselves.
// False: some of it has errors.
static bool load_imports(Loader *loader, Package *importing)
{
    World *w = loader->world;
    bool are_right = true;
    for (int i = 0; i < importing->files.len; i++) {
        const DeclVec *decls = &importing->files.data[i]->decls;
        for (int k = 0; k < decls->len; k++) {
            const ImportDecl *d = (const ImportDecl *)decls->data[k];
            if (d->kind != NODE_IMPORT_DECL || !d->path || d->path->is_bad)
                continue;
            size_t length;
            const char *path = const_string_value(const_string_literal(w->arena, d->path->text->text, d->path->text->length), &length);
            const char *error = "";
            if (length && strcmp(path, "unsafe") != 0)
                are_right &= load_import(loader, w, atom(w->atoms, path, length), importing, &error) || error;
        }
    }
    return are_right;
}

static Package *check_files(Loader *loader, const Folder *folder, SourceFileVec files, Diagnostics *errors)
{
    World *w = loader->world;
    CheckOptions options = {.go_minor = folder->go_minor, .import = load_import, .import_context = loader, .is_std = folder->is_std,
                            .says_imports = loader->module && !folder->is_std};
    bool is_parsed = !diagnostics_have_syntax_errors(errors);
    Package *p = types_check_package(w, folder->path, is_parsed ? files : (SourceFileVec){0}, &options, errors);
    p->files = files;
    p->folder = folder->name;
    p->is_complete &= is_parsed;
    return p;
}

static Package *load_folder(Loader *loader, const Folder *folder, const char **error)
{
    World *w = loader->world;
    Diagnostics errors = {.arena = w->arena};
    Package importing = {.path = folder->path, .is_std = folder->is_std};
    importing.files = parse_folder(loader, folder, &errors, error);
    if (*error)
        return NULL;
    if (!importing.files.len) {
        *error = arena_format(w->arena, "no Go files in %s", folder->name);
        return NULL;
    }
    bool is_left_out = !load_imports(loader, &importing);
    NewTypes new_types = {.arena = arena_new_from(w->arena)}, *around = w->new_types;
    w->new_types = loader->module && !folder->is_std && !is_left_out ? &new_types : NULL;
    Package *p = check_files(loader, folder, is_left_out ? (SourceFileVec){0} : importing.files, &errors);
    map_put(w->arena, &w->packages, folder->path, p);
    loader->new_types = w->new_types;
    w->new_types = NULL;
    p->is_complete &= !is_left_out;
    if (loader->on_package && !is_left_out)
        loader->on_package(loader->context, p, &errors);
    loader->new_types = NULL;
    w->new_types = around;
    arena_free(new_types.arena);
    return p;
}

Package *load_import(void *context, World *world, const Atom *path, Package *importing, const char **error)
{
    Loader *loader = context;
    Found found = find_import(loader, path, importing);
    if (found.known)
        return if_complete(found.known, error);
    if (!found.folder || (loader->module && importing && !importing->is_std && !module_may_import(importing->path->text, found.path->text))) {
        *error = loader->module ? module_refusal(loader->module, world->arena, path->text, found.folder) : load_refusal(world->arena, path->text);
        return NULL;
    }
    if (map_has(&loader->loading, found.path)) {
        *error = "import cycle not allowed";
        return NULL;
    }
    map_put(world->arena, &loader->loading, found.path, (void *)(uintptr_t)found.folder);
    const char *why = NULL;
    Package *p = load_folder(loader, &(Folder){found.path, found.folder, found.is_std, found.go_minor}, &why);
    if (p)
        return if_complete(p, error);
    *error = why;
    return NULL;
}

// ---- all packages below a folder

typedef struct Listing {
    Loader *loader;
    bool is_std;
    PathVec found;
} Listing;

// Text with a "C" or the word documentation may be a file that belongs to no package: that is seen once it is parsed.
static bool is_text_of_build(World *w, Arena *texts, const char *text, size_t length)
{
    const char *fault = NULL;
    if (!load_matches_text(texts, w->release_minor, text, length, &fault))
        return fault; // it is told when the package is loaded
    if (!memmem(text, length, "\"C\"", 3) && !memmem(text, length, "documentation", strlen("documentation")))
        return true;
    World apart = {.arena = texts, .atoms = atom_table_new(texts), .positions = {.arena = texts}};
    Diagnostics ignored = {.arena = texts};
    SyntaxOptions options = {.go_minor = w->release_minor};
    return load_parse_file(&apart, "", text, length, &options, &ignored);
}

static bool is_of_build(Listing *l, const char *file)
{
    Arena *texts = arena_new_from(l->loader->world->arena);
    size_t length;
    const char *text = load_read_file(texts, file, &length);
    bool is = text && is_text_of_build(l->loader->world, texts, text, length);
    arena_free(texts);
    return is;
}

static bool is_listed_folder(const Listing *l, const char *folder, const char *name, bool is_top)
{
    if (strcmp(name, "testdata") == 0)
        return false;
    if (l->is_std)
        return !is_top || (strcmp(name, "cmd") != 0 && strcmp(name, "builtin") != 0);
    const char *inner = arena_format(l->loader->world->arena, "%s/%s", folder, name);
    return strcmp(name, "vendor") != 0 && access(arena_format(l->loader->world->arena, "%s/go.mod", inner), F_OK) != 0 &&
           !(l->loader->module && module_ignores(l->loader->module, inner));
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

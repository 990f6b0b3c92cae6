// go.mod, vendor/modules.txt, go.work and the module cache.

#include "module.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "load.h"

enum {
    NO_GO_LINE_MINOR = 16, // the language of a module without a go line
    VENDOR_MINOR = 14,     // from then on a vendor folder is used
    MOST_WORDS = 6,        // of a line that we understand: replace a v1 => b v2
};

// ---- lines: words, or a verb and a block of lines

typedef struct Words {
    const char *at[MOST_WORDS];
    int count;
} Words;

static bool is_folder(const char *path)
{
    struct stat st;
    return stat(path, &st) == 0 && S_ISDIR(st.st_mode);
}

static Words split(Arena *arena, const char *line, const char *end)
{
    Words words = {0};
    while (words.count < MOST_WORDS) {
        while (line < end && isspace((unsigned char)*line))
            line++;
        if (line == end || (end - line >= 2 && memcmp(line, "//", 2) == 0))
            break;
        const char *start = line, *stop;
        if (*line == '"' || *line == '`') {
            start++;
            stop = memchr(start, *line, (size_t)(end - start));
            line = stop ? stop + 1 : end;
        } else {
            while (line < end && !isspace((unsigned char)*line))
                line++;
            stop = line;
        }
        words.at[words.count++] = arena_format(arena, "%.*s", (int)((stop ? stop : end) - start), start);
    }
    return words;
}

typedef void (*Directive)(void *context, const char *verb, const char *const *arguments, int count);

static void each_directive(Arena *arena, const char *text, size_t length, Directive directive, void *context)
{
    const char *block = NULL; // its verb
    for (const char *line = text, *end = text + length; line < end;) {
        const char *line_end = memchr(line, '\n', (size_t)(end - line));
        line_end = line_end ? line_end : end;
        Words w = split(arena, line, line_end);
        line = line_end + (line_end < end);
        if (!w.count)
            continue;
        if (block && strcmp(w.at[0], ")") == 0)
            block = NULL;
        else if (block)
            directive(context, block, w.at, w.count);
        else if (w.count == 2 && strcmp(w.at[1], "(") == 0)
            block = w.at[0];
        else
            directive(context, w.at[0], w.at + 1, w.count - 1);
    }
}

static int minor_of(const char *version)
{
    int minor;
    return sscanf(version, "1.%d", &minor) == 1 && minor > 0 ? minor : 0;
}

// ---- go.mod

// $GOMODCACHE, or in the first GOPATH.
static const char *cache_folder(Arena *arena)
{
    const char *cache = getenv("GOMODCACHE"), *gopath = getenv("GOPATH"), *home = getenv("HOME");
    if (cache && *cache)
        return cache;
    if (gopath && *gopath)
        return arena_format(arena, "%.*s/pkg/mod", (int)strcspn(gopath, ":"), gopath);
    return arena_format(arena, "%s/go/pkg/mod", home ? home : "");
}

// On disk a capital letter is "!" and the small one, for file systems that don't tell them apart.
static const char *escaped(Arena *arena, const char *text)
{
    Buf out = buf_new(arena);
    for (; *text; text++) {
        if (isupper((unsigned char)*text))
            buf_char(&out, '!');
        buf_char(&out, (char)tolower((unsigned char)*text));
    }
    return buf_text(&out);
}

// "/a" of "/a/b", "" of "/a".
static const char *parent_of(Arena *arena, const char *path)
{
    return arena_format(arena, "%.*s", (int)(strrchr(path, '/') - path), path);
}

static const char *downloaded(Arena *arena, const char *path, const char *version)
{
    return arena_format(arena, "%s/%s@%s", cache_folder(arena), escaped(arena, path), escaped(arena, version));
}

// A path as a go.mod or go.work in that folder names it.
static const char *path_from(Arena *arena, const char *folder, const char *path)
{
    return *path == '/' ? path : arena_format(arena, "%s/%s", folder, path);
}

// replace path [version] => folder | path version, in a file of that folder
static void replace(Module *m, const char *folder, const char *const *arguments, int count)
{
    int arrow = 0;
    while (arrow < count && strcmp(arguments[arrow], "=>") != 0)
        arrow++;
    if (!arrow || arrow + 1 >= count)
        return;
    const char *to = arguments[arrow + 1];
    bool is_local = *to == '/' || *to == '.';
    if (!is_local && arrow + 2 >= count)
        return;
    for (int i = 0; i < m->required.len; i++) {
        Required *r = &m->required.data[i];
        if (strcmp(r->path, arguments[0]) != 0 || (arrow == 2 && (!r->version || strcmp(r->version, arguments[1]) != 0)))
            continue;
        r->version = is_local ? NULL : arguments[arrow + 2];
        r->folder = is_local ? path_from(m->arena, folder, to) : downloaded(m->arena, to, r->version);
    }
}

static void read_requirement(void *context, const char *verb, const char *const *arguments, int count)
{
    Module *m = context;
    if (strcmp(verb, "module") == 0 && count)
        m->path = arguments[0];
    else if (strcmp(verb, "go") == 0 && count)
        m->go_minor = minor_of(arguments[0]);
    else if (strcmp(verb, "ignore") == 0 && count)
        vec_push(m->arena, &m->ignored, arguments[0]);
    else if (strcmp(verb, "require") == 0 && count >= 2)
        vec_push(m->arena, &m->required, ((Required){.path = arguments[0], .version = arguments[1], .folder = downloaded(m->arena, arguments[0], arguments[1])}));
}

// A replacement may stand before what it replaces.
static void read_replacement(void *context, const char *verb, const char *const *arguments, int count)
{
    Module *m = context;
    if (strcmp(verb, "replace") == 0)
        replace(m, m->folder, arguments, count);
}

void module_read(Module *m, const char *text, size_t length)
{
    m->go_minor = NO_GO_LINE_MINOR;
    each_directive(m->arena, text, length, read_requirement, m);
    each_directive(m->arena, text, length, read_replacement, m);
}

static bool read_go_mod(Module *m)
{
    size_t length;
    const char *text = load_read_file(m->arena, arena_format(m->arena, "%s/go.mod", m->folder), &length);
    if (text)
        module_read(m, text, length);
    return text != NULL;
}

const char *module_path_in(Arena *arena, const char *folder)
{
    Module m = {.arena = arena, .folder = folder};
    return read_go_mod(&m) ? m.path : NULL;
}

// ---- vendor/modules.txt: "# module version", "## explicit; go 1.20", then the module's packages

void module_read_vendored(Module *m, AtomTable *atoms, const char *text, size_t length)
{
    int minor = NO_GO_LINE_MINOR;
    for (const char *line = text, *end = text + length; line < end;) {
        const char *line_end = memchr(line, '\n', (size_t)(end - line));
        line_end = line_end ? line_end : end;
        const char *words = arena_format(m->arena, "%.*s", (int)(line_end - line), line), *go = strstr(words, "go 1.");
        line = line_end + (line_end < end);
        if (words[0] == '#' && words[1] == '#')
            minor = go ? minor_of(go + 3) : minor;
        else if (words[0] == '#')
            minor = NO_GO_LINE_MINOR;
        else if (*words)
            map_put(m->arena, &m->vendored, atom_of(atoms, words), (void *)(uintptr_t)minor);
    }
}

// ---- go.work

typedef struct Workspace {
    Module *module;      // the one that is worked in
    const char *folder;  // of go.work
    bool has_module;
    VEC(Required) used;  // its other modules
} Workspace;

static int compare_number(const char **a, const char **b)
{
    long x = strtol(*a, (char **)a, 10), y = strtol(*b, (char **)b, 10);
    return (x > y) - (x < y);
}

// "v1.2.3" and "v1.2.3-rc.1", numbers first; a version that is one of before another comes before it.
static int compare_versions(const char *a, const char *b)
{
    a += *a == 'v', b += *b == 'v';
    for (int i = 0; i < 3; i++) {
        int order = compare_number(&a, &b);
        if (order)
            return order;
        a += *a == '.', b += *b == '.';
    }
    if (!*a || !*b || *a == '+' || *b == '+')
        return (*b == '-') - (*a == '-');
    return strverscmp(a, b);
}

// Of two requirements of one module the higher version is the one; a module of the workspace comes before any.
static void require_too(Module *m, const Required *r, bool is_of_workspace)
{
    for (int i = 0; i < m->required.len; i++) {
        Required *known = &m->required.data[i];
        if (strcmp(known->path, r->path) != 0)
            continue;
        if (is_of_workspace || (known->version && (!r->version || compare_versions(r->version, known->version) > 0)))
            *known = *r;
        return;
    }
    vec_push(m->arena, &m->required, *r);
}

static const char *clean_folder(Arena *arena, const char *path)
{
    char *real = realpath(path, NULL);
    const char *copy = real ? arena_format(arena, "%s", real) : path;
    free(real);
    return copy;
}

static void read_use(void *context, const char *verb, const char *const *arguments, int count)
{
    Workspace *w = context;
    Arena *arena = w->module->arena;
    if (strcmp(verb, "use") != 0 || !count)
        return;
    Module used = {.arena = arena, .folder = clean_folder(arena, path_from(arena, w->folder, arguments[0]))};
    if (strcmp(used.folder, clean_folder(arena, w->module->folder)) == 0) {
        w->has_module = true;
        return;
    }
    if (!read_go_mod(&used) || !used.path)
        return;
    vec_push(arena, &w->used, ((Required){.path = used.path, .folder = used.folder, .go_minor = used.go_minor}));
    for (int i = 0; i < used.required.len; i++)
        require_too(w->module, &used.required.data[i], false);
}

static void read_workspace_replacement(void *context, const char *verb, const char *const *arguments, int count)
{
    const Workspace *w = context;
    if (strcmp(verb, "replace") == 0)
        replace(w->module, w->folder, arguments, count);
}

bool module_read_workspace(Module *m, const char *folder, const char *text, size_t length)
{
    Workspace w = {.module = m, .folder = folder};
    each_directive(m->arena, text, length, read_use, &w);
    each_directive(m->arena, text, length, read_workspace_replacement, &w);
    for (int i = 0; i < w.used.len; i++)
        require_too(m, &w.used.data[i], true);
    return w.has_module;
}

// The text of $GOWORK, or of the nearest go.work around the folder; NULL: there is none, it is off, or *error says what is wrong.
static const char *find_workspace(Arena *arena, const char *folder, const char **found, size_t *length, const char **error)
{
    const char *given = getenv("GOWORK"), *text;
    if (given && strcmp(given, "off") == 0)
        return NULL;
    if (given && *given) {
        *found = strchr(given, '/') ? parent_of(arena, given) : ".";
        if (!(text = load_read_file(arena, given, length)))
            *error = arena_format(arena, "%s, which GOWORK names, can't be read", given);
        return text;
    }
    for (*found = folder; !(text = load_read_file(arena, arena_format(arena, "%s/go.work", *found), length)) && **found;)
        *found = parent_of(arena, *found);
    return text;
}

// ---- for the loader

Module *module_around(Arena *arena, AtomTable *atoms, const char *folder, const char **error)
{
    Module *m = NEW(arena, Module);
    m->arena = arena;
    for (m->folder = folder; !read_go_mod(m); m->folder = parent_of(arena, m->folder))
        if (!*m->folder)
            return NULL;
    if (!m->path || !m->go_minor) {
        *error = arena_format(arena, "%s/go.mod: %s", m->folder, m->path ? "no version of Go that we know in its go line" : "no module line");
        return NULL;
    }
    if (strcmp(m->path, "std") == 0 || strcmp(m->path, "cmd") == 0)
        return NULL; // their packages have other paths, and are known by them
    size_t length;
    const char *work_folder, *work = find_workspace(arena, folder, &work_folder, &length, error);
    if (*error)
        return NULL;
    if (work) {
        if (!module_read_workspace(m, work_folder, work, length))
            *error = arena_format(arena, "%s is not one of the modules of the workspace in %s/go.work (GOWORK=off leaves that aside)", m->folder, work_folder);
        return m;
    }
    const char *vendored = m->go_minor >= VENDOR_MINOR ? load_read_file(arena, arena_format(arena, "%s/vendor/modules.txt", m->folder), &length) : NULL;
    m->is_vendored = vendored != NULL;
    if (vendored)
        module_read_vendored(m, atoms, vendored, length);
    return m;
}

// What follows a module's path in a package's: "" or "/a/b"; NULL: it is not of the module.
static const char *inside(const char *module, const char *path)
{
    size_t length = strlen(module);
    return strncmp(path, module, length) == 0 && (!path[length] || path[length] == '/') ? path + length : NULL;
}

static const char *existing(Arena *arena, const char *folder, const char *rest)
{
    const char *path = arena_format(arena, "%s%s", folder, rest);
    return is_folder(path) ? path : NULL;
}

static int language_of(Module *m, Required *r)
{
    if (!r->go_minor) {
        Module own = {.arena = m->arena, .folder = r->folder};
        r->go_minor = read_go_mod(&own) && own.go_minor ? own.go_minor : NO_GO_LINE_MINOR;
    }
    return r->go_minor;
}

const char *module_own_folder(Module *m, const char *path)
{
    const char *rest = inside(m->path, path);
    return rest ? existing(m->arena, m->folder, rest) : NULL;
}

const char *module_package_folder(Module *m, AtomTable *atoms, const char *path, int *go_minor)
{
    const char *rest = inside(m->path, path), *found;
    *go_minor = m->go_minor;
    if (rest)
        return existing(m->arena, m->folder, rest);
    if (m->is_vendored) {
        *go_minor = (int)(uintptr_t)map_get(&m->vendored, atom_of(atoms, path));
        return *go_minor ? existing(m->arena, m->folder, arena_format(m->arena, "/vendor/%s", path)) : NULL;
    }
    Required *best = NULL; // of the longest path
    for (int i = 0; i < m->required.len; i++) {
        Required *r = &m->required.data[i];
        if (inside(r->path, path) && (!best || strlen(r->path) > strlen(best->path)) && existing(m->arena, r->folder, inside(r->path, path)))
            best = r;
    }
    if (!best)
        return NULL;
    found = existing(m->arena, best->folder, inside(best->path, path));
    *go_minor = language_of(m, best);
    return found;
}

// With a slash at both ends, so that only whole elements match (search.NewIgnorePatterns).
static const char *between_slashes(Arena *arena, const char *path)
{
    size_t length = strlen(path);
    return arena_format(arena, "%s%s%s", *path == '/' ? "" : "/", path, length && path[length - 1] == '/' ? "" : "/");
}

bool module_ignores(const Module *m, const char *folder)
{
    const char *inner = inside(m->folder, folder);
    if (!m->ignored.len || !inner || !*inner)
        return false;
    inner = between_slashes(m->arena, inner);
    for (int i = 0; i < m->ignored.len; i++) {
        const char *pattern = m->ignored.data[i];
        bool is_relative = strncmp(pattern, "./", 2) == 0;
        pattern = between_slashes(m->arena, is_relative ? pattern + 2 : pattern);
        const char *found = strstr(inner, pattern);
        if (found && (!is_relative || found == inner))
            return true;
    }
    return false;
}

const char *module_refusal(const Module *m, Arena *arena, const char *path, bool exists)
{
    bool is_of_std = !memchr(path, '.', strcspn(path, "/"));
    if (exists || !load_is_importable(path) || path[0] == '.' || path[0] == '/' || strstr(path, "//") || (is_of_std && !inside(m->path, path)))
        return load_refusal(arena, path);
    if (m->is_vendored)
        return arena_format(arena, "cannot find module providing package %s: import lookup disabled by -mod=vendor\n"
                                   "\t(Go version in go.mod is at least 1.14 and vendor directory exists.)", path);
    return arena_format(arena, "no required module provides package %s; to add it:\n\tgo get %s", path, path);
}

bool module_may_import(const char *importing, const char *path)
{
    const char *last = NULL; // the innermost "internal"
    for (const char *p = path; (p = strstr(p, "internal")); p++)
        if ((p == path || p[-1] == '/') && (!p[8] || p[8] == '/'))
            last = p;
    if (!last)
        return true;
    size_t parent = last > path ? (size_t)(last - path) - 1 : 0;
    return strncmp(importing, path, parent) == 0 && (!importing[parent] || importing[parent] == '/');
}

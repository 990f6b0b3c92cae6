// Import paths that somebody may have meant.

#include <stdlib.h>
#include <string.h>

#include "load.h"

enum { MAX_NEAR = 5, MAX_PATH = 255, FAR = 100 };

typedef struct Near {
    const char *path;
    int distance;
} Near;

// Letters to insert, delete or replace (Levenshtein), case aside.
static int edit_distance(const char *a, const char *b)
{
    int row[MAX_PATH + 1];
    int n = (int)strlen(b);
    for (int k = 0; k <= n; k++)
        row[k] = k;
    for (int i = 0; a[i]; i++) {
        int diagonal = row[0];
        row[0] = i + 1;
        for (int k = 1; k <= n; k++) {
            int replaced = diagonal + ((a[i] | 0x20) != (b[k - 1] | 0x20));
            diagonal = row[k];
            row[k] = row[k] < row[k - 1] ? row[k] + 1 : row[k - 1] + 1;
            row[k] = replaced < row[k] ? replaced : row[k];
        }
    }
    return row[n];
}

static const char *last_element(const char *path)
{
    const char *slash = strrchr(path, '/');
    return slash ? slash + 1 : path;
}

static int allowed_edits(const char *path) { return strlen(path) < 8 ? 1 : 2; }

// Smaller is nearer: the whole path nearly right, or a package of that name elsewhere.
static int distance(const char *wanted, const char *path)
{
    int whole = edit_distance(wanted, path);
    if (whole <= allowed_edits(wanted))
        return whole;
    int name = edit_distance(last_element(wanted), last_element(path));
    return name == 0 || (name == 1 && strlen(last_element(wanted)) >= 3) ? 10 * name + 5 : FAR;
}

static int compare_near(const void *a, const void *b)
{
    const Near *x = a, *y = b;
    return x->distance != y->distance ? x->distance - y->distance : strcmp(x->path, y->path);
}

PathVec load_near_paths(Arena *arena, const char *const *packages, int count, const char *wanted)
{
    VEC(Near) near = {0};
    PathVec paths = {0};
    if (strlen(wanted) > MAX_PATH)
        return paths;
    for (int i = 0; i < count; i++) {
        if (strlen(packages[i]) > MAX_PATH || !load_is_importable(packages[i]))
            continue;
        int d = distance(wanted, packages[i]);
        if (d < FAR)
            vec_push(arena, &near, ((Near){packages[i], d}));
    }
    if (near.len)
        qsort(near.data, (size_t)near.len, sizeof *near.data, compare_near);
    for (int i = 0; i < near.len && i < MAX_NEAR; i++)
        vec_push(arena, &paths, near.data[i].path);
    return paths;
}

// ---- what the go command says of a path that cannot be imported (cmd/go/internal/load, modload)

bool load_is_importable(const char *path)
{
    if (*path == '/' || *path == '.' || strstr(path, "//"))
        return false;
    for (const char *p = path; p; p = strchr(p, '/')) {
        p += *p == '/';
        size_t length = strcspn(p, "/");
        if ((length == 8 && memcmp(p, "internal", 8) == 0) || (length == 6 && memcmp(p, "vendor", 6) == 0))
            return false;
    }
    return true;
}

const char *load_refusal(Arena *arena, const char *path)
{
    const char *first_end = strchrnul(path, '/'), *dot = strchr(path, '.');
    if (path[0] == '.' && (path[1] == '/' || (path[1] == '.' && path[2] == '/')))
        return arena_format(arena, "\"%s\" is relative, but relative import paths are not supported in module mode", path);
    if (path[0] == '/')
        return arena_format(arena, "\"%s\" is not a package path", path);
    if (strstr(path, "//"))
        return arena_format(arena, "malformed import path \"%s\": double slash", path);
    if (strncmp(path, "vendor/", 7) == 0)
        return "use of vendored package not allowed";
    if (!load_is_importable(path))
        return arena_format(arena, "use of internal package %s not allowed", path);
    if (dot && dot < first_end)
        return arena_format(arena, "no required module provides package %s", path);
    return arena_format(arena, "package %s is not in std", path);
}

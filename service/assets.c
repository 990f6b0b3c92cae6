// Static files in memory (assets.h).

#include "assets.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "accept.h"

enum {
    LIMIT_ASSETS_BYTES = 64 << 20, // the page is below 1 MB: more is the wrong folder
    LIMIT_ASSET_DEPTH = 8,
    LIMIT_PATH_BYTES = 4096,
    CONTENT_HASH_CHARACTERS = 8, // of a name that changes with its content, app-1f3c9a7e.js
};

#define SHARED_PREFIX "/embed"   // /embed.js, /embed.css: what other sites' pages load
#define FOLDER_PAGE "/index.html" // what the address of a folder shows

static const struct {
    const char *extension, *type;
} content_types[] = {
    {".html", "text/html; charset=utf-8"},
    {".js", "text/javascript; charset=utf-8"},
    {".mjs", "text/javascript; charset=utf-8"},
    {".css", "text/css; charset=utf-8"},
    {".json", "application/json"},
    {".map", "application/json"},
    {".webmanifest", "application/manifest+json"},
    {".svg", "image/svg+xml"},
    {".png", "image/png"},
    {".ico", "image/x-icon"},
    {".webp", "image/webp"},
    {".woff2", "font/woff2"},
    {".txt", "text/plain; charset=utf-8"},
    {".xml", "application/xml"},
};

static const struct {
    const char *extension, *name;
} codings[CODING_COUNT] = {
    [CODING_IDENTITY] = {"", NULL},
    [CODING_GZIP] = {".gz", "gzip"},
    [CODING_BROTLI] = {".br", "br"},
};

static bool ends_with(const char *text, size_t length, const char *end)
{
    size_t end_length = strlen(end);
    return length >= end_length && memcmp(text + length - end_length, end, end_length) == 0;
}

static const char *content_type_of(const char *path)
{
    for (size_t i = 0; i < sizeof content_types / sizeof *content_types; i++)
        if (ends_with(path, strlen(path), content_types[i].extension))
            return content_types[i].type;
    return "application/octet-stream";
}

// A name with a content hash never means another content; every other one is asked for again, and answered by 304.
static const char *cache_control_of(const char *path)
{
    const char *dash = strrchr(path, '-');
    size_t length = dash ? strspn(dash + 1, "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_") : 0;
    // A hash has digits or, if it is in capitals, perhaps none; a word has neither.
    bool is_hash =
        dash && (strcspn(dash, "0123456789") < length || strcspn(dash, "abcdefghijklmnopqrstuvwxyz") > length);
    return length >= CONTENT_HASH_CHARACTERS && is_hash && dash[1 + length] == '.'
               ? "public, max-age=31536000, immutable"
               : "no-cache";
}

static bool read_form(AssetForm *form, const char *file_path, char *error, size_t size)
{
    FILE *file = fopen(file_path, "rbe");
    if (!file) {
        snprintf(error, size, "%s: %s", file_path, strerror(errno));
        return false;
    }
    size_t got;
    do {
        buffer_reserve(&form->data, 64 << 10);
        got = fread(form->data.data + form->data.length, 1, 64 << 10, file);
        form->data.length += got;
    } while (got && form->data.length <= LIMIT_ASSETS_BYTES);
    bool ok = !ferror(file);
    fclose(file);
    if (!ok)
        snprintf(error, size, "%s cannot be read", file_path);
    etag_of(form->etag, (Bytes){(char *)form->data.data, form->data.length});
    form->exists = true;
    return ok;
}

static Asset *find_or_add(Assets *assets, const char *path, size_t length)
{
    for (size_t i = 0; i < assets->count; i++)
        if (strncmp(assets->items[i].path, path, length) == 0 && !assets->items[i].path[length])
            return &assets->items[i];
    if (assets->count == assets->capacity) {
        size_t capacity = assets->capacity ? assets->capacity * 2 : 16;
        Asset *items = memory_new(capacity * sizeof *items);
        if (assets->count)
            memcpy(items, assets->items, assets->count * sizeof *items);
        free(assets->items);
        assets->items = items;
        assets->capacity = capacity;
    }
    Asset *asset = &assets->items[assets->count++];
    *asset = (Asset){.path = memory_new(length + 1)};
    memcpy(asset->path, path, length);
    asset->path[length] = '\0';
    asset->content_type = content_type_of(asset->path);
    asset->cache_control = cache_control_of(asset->path);
    asset->is_shared = strncmp(asset->path, SHARED_PREFIX, sizeof SHARED_PREFIX - 1) == 0;
    return asset;
}

static bool add_file(Assets *assets, const char *url, const char *file_path, char *error, size_t size)
{
    size_t length = strlen(url);
    AssetCoding coding = ends_with(url, length, ".gz")   ? CODING_GZIP
                         : ends_with(url, length, ".br") ? CODING_BROTLI
                                                         : CODING_IDENTITY;
    Asset *asset = find_or_add(assets, url, length - strlen(codings[coding].extension));
    if (!read_form(&asset->forms[coding], file_path, error, size))
        return false;
    assets->total_bytes += asset->forms[coding].data.length;
    if (assets->total_bytes <= LIMIT_ASSETS_BYTES)
        return true;
    snprintf(error, size, "there are more than %d MiB of files", LIMIT_ASSETS_BYTES >> 20);
    return false;
}

static bool add_folder(Assets *assets, const char *folder, const char *url, int depth, char *error, size_t size)
{
    struct dirent **entries;
    int count = scandir(folder, &entries, NULL, alphasort);
    if (count < 0) {
        snprintf(error, size, "%s: %s", folder, strerror(errno));
        return false;
    }
    bool ok = true;
    for (int i = 0; i < count; i++) {
        char file_path[LIMIT_PATH_BYTES], file_url[LIMIT_PATH_BYTES];
        struct stat status;
        bool is_hidden = entries[i]->d_name[0] == '.';
        int path_length = snprintf(file_path, sizeof file_path, "%s/%s", folder, entries[i]->d_name);
        int url_length = snprintf(file_url, sizeof file_url, "%s/%s", url, entries[i]->d_name);
        free(entries[i]);
        if (!ok || is_hidden || path_length >= LIMIT_PATH_BYTES || url_length >= LIMIT_PATH_BYTES ||
            stat(file_path, &status) < 0)
            continue;
        if (S_ISDIR(status.st_mode) && depth < LIMIT_ASSET_DEPTH)
            ok = add_folder(assets, file_path, file_url, depth + 1, error, size);
        else if (S_ISREG(status.st_mode))
            ok = add_file(assets, file_url, file_path, error, size);
    }
    free(entries);
    return ok;
}

static int by_path(const void *a, const void *b) { return strcmp(((const Asset *)a)->path, ((const Asset *)b)->path); }

bool assets_load(Assets *assets, const char *folder, char *error, size_t error_size)
{
    *assets = (Assets){0};
    if (!add_folder(assets, folder, "", 0, error, error_size)) {
        assets_free(assets);
        return false;
    }
    if (assets->count)
        qsort(assets->items, assets->count, sizeof *assets->items, by_path);
    return true;
}

static const Asset *find_file(const Assets *assets, const char *path)
{
    Asset wanted = {.path = (char *)(uintptr_t)path};
    const Asset *asset =
        assets->count ? bsearch(&wanted, assets->items, assets->count, sizeof *assets->items, by_path) : NULL;
    return asset && asset->forms[CODING_IDENTITY].exists ? asset : NULL;
}

const Asset *assets_find(const Assets *assets, const char *path)
{
    char page_path[LIMIT_PATH_BYTES];
    size_t length = strlen(path);
    const Asset *file = find_file(assets, path);
    if (file || !length || length + sizeof FOLDER_PAGE > sizeof page_path)
        return file;
    snprintf(page_path, sizeof page_path, "%.*s" FOLDER_PAGE, (int)length - (path[length - 1] == '/'), path);
    return find_file(assets, page_path);
}

AssetCoding assets_choose(const Asset *asset, const char *accept_encoding)
{
    AssetCoding best = CODING_IDENTITY;
    for (AssetCoding coding = CODING_GZIP; coding < CODING_COUNT; coding++)
        if (asset->forms[coding].exists && accept_coding(accept_encoding, codings[coding].name) &&
            asset->forms[coding].data.length < asset->forms[best].data.length)
            best = coding;
    return best;
}

const char *assets_coding_name(AssetCoding coding) { return codings[coding].name; }

void assets_free(Assets *assets)
{
    for (size_t i = 0; i < assets->count; i++) {
        for (int coding = 0; coding < CODING_COUNT; coding++)
            buffer_free(&assets->items[i].forms[coding].data);
        free(assets->items[i].path);
    }
    free(assets->items);
    *assets = (Assets){0};
}

// assets: the page's files, read into memory at start, found by URL path.
//
// What isn't in the table doesn't exist, so no path can lead out of the folder. A file NAME.gz or NAME.br beside NAME
// is its compressed form, for clients that take it, not a file of its own.
#ifndef ESCAPEMENT_ASSETS_H
#define ESCAPEMENT_ASSETS_H

#include "etag.h"

typedef enum AssetCoding { CODING_IDENTITY, CODING_GZIP, CODING_BROTLI, CODING_COUNT } AssetCoding;

typedef struct AssetForm {
    Buffer data;
    char etag[ETAG_CHARS];
    bool exists;
} AssetForm;

typedef struct Asset {
    char *path; // "/app.js"
    const char *content_type, *cache_control;
    bool is_shared; // with pages of other origins
    AssetForm forms[CODING_COUNT];
} Asset;

typedef struct Assets {
    Asset *items;
    size_t count, capacity;
    size_t total_bytes;
} Assets;

// False and an error if the folder can't be read or is too large.
bool assets_load(Assets *assets, const char *folder, char *error, size_t error_size);
const Asset *assets_find(const Assets *assets, const char *path); // "/docs" and "/docs/" are "/docs/index.html"
// The smallest form that an Accept-Encoding header (NULL: none) allows.
AssetCoding assets_choose(const Asset *asset, const char *accept_encoding);
const char *assets_coding_name(AssetCoding coding); // "gzip"; NULL for identity
void assets_free(Assets *assets);

#endif

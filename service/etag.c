// Entity tags (etag.h).

#include "etag.h"

#include <sodium.h>
#include <stdio.h>

void etag_of(char etag[ETAG_CHARS], Bytes body)
{
    unsigned char hash[16];
    char hex[2 * sizeof hash + 1];
    crypto_generichash(hash, sizeof hash, (const unsigned char *)body.data, body.length, NULL, 0);
    sodium_bin2hex(hex, sizeof hex, hash, sizeof hash);
    snprintf(etag, ETAG_CHARS, "\"%s\"", hex);
}

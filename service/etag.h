// etag: strong entity tags (RFC 9110, 8.8.3): a hash of the body, quoted.
#ifndef ESCAPEMENT_ETAG_H
#define ESCAPEMENT_ETAG_H

#include "protocol/buffer.h"

enum { ETAG_CHARS = 40 }; // more than it takes

void etag_of(char etag[ETAG_CHARS], Bytes body);

#endif

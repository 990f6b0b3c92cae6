// compress: a body as an answer, as gzip where the client takes it and it pays (RFC 9110, 8.4).
//
// It is compressed while it is sent, a piece at a time, so that a large report delays nobody else's bytes and is never in
// memory twice. A report is a tenth as long then.
#ifndef ESCAPEMENT_COMPRESS_H
#define ESCAPEMENT_COMPRESS_H

#include <microhttpd.h>

#include "protocol/buffer.h"

// Owns the body by its owner, which is released when all is sent, also if no answer can be made (NULL).
struct MHD_Response *compress_response(const char *accept_encoding, Bytes body, void (*release)(void *owner), void *owner);
struct MHD_Response *compress_copy(const char *accept_encoding, Bytes body);

#endif

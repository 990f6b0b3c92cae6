// compress: a body as an answer, as gzip where the client takes it and it pays (RFC 9110, 8.4).
//
// A report is a tenth as long then. What is sent once is compressed while it is sent, a piece at a time, so that it delays
// nobody else's bytes and is never in memory twice; what is asked for again keeps its forms (report.h).
#ifndef ESCAPEMENT_COMPRESS_H
#define ESCAPEMENT_COMPRESS_H

#include <microhttpd.h>

#include "report.h"

// Owns the body by its owner, which is released when all is sent, also if no answer can be made (NULL).
struct MHD_Response *compress_response(const char *accept_encoding, Bytes body, void (*release)(void *owner), void *owner);
// Takes over a hold on the report. is_known: it was asked for before.
struct MHD_Response *compress_report(const char *accept_encoding, Report *report, bool is_known);
struct MHD_Response *compress_copy(const char *accept_encoding, Bytes body);

bool compress_bytes(Buffer *out, Bytes body); // as gzip

#endif

// compress: contents as answers, as gzip where the client takes it and it pays (RFC 9110, 8.4).
//
// A report is a tenth as long then. It is shared by all the answers that carry it, so that one costs little memory and no
// copy. What is sent once is compressed while it is sent, a piece at a time, so that it delays nobody else's bytes;
// what is asked for again keeps its forms (report.h).
#ifndef ESCAPEMENT_COMPRESS_H
#define ESCAPEMENT_COMPRESS_H

#include <microhttpd.h>

#include "report.h"

// What an answer carries: bytes of its own, or a report, or a report between them.
typedef struct Content {
    Buffer before;
    Report *report; // held; NULL: none
    Buffer after;
} Content;

size_t content_length(const Content *content);
void content_etag(char etag[ETAG_CHARS], const Content *content);
void content_free(Content *content);

// Takes over the content, also if no answer can be made (NULL). is_known: it was asked for before.
struct MHD_Response *compress_content(const char *accept_encoding, Content *content, bool is_known);
// 304, for a client that has the content already: no body, and the headers that depend on it as compress_content has them. Takes
// over the content as well. is_gzip: whether it would have been sent so.
struct MHD_Response *compress_nothing(const char *accept_encoding, Content *content, bool *is_gzip);
struct MHD_Response *bodiless_response(uint64_t length); // of the answer that isn't sent

bool compress_bytes(Buffer *out, Bytes body); // as gzip

#endif

// Bodies as gzip (compress.h).

#include "compress.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <zlib.h>

#include "accept.h"

enum {
    LEAST_BYTES = 2048,        // below it, a packet or none is saved
    PIECE_BYTES = 64 << 10,    // taken in at a time: half a millisecond's work
    BLOCK_BYTES = 16 << 10,    // given out at a time
    WINDOW_BITS = 14,          // with MEMORY_LEVEL 128 KiB for each answer under way
    MEMORY_LEVEL = 7,
    GZIP_FORMAT = 16,          // zlib: added to the window bits
    LIMIT_AT_ONCE = 256 << 10, // compressed in one go: a millisecond or two
    LEAST_FILE_BYTES = 16 << 10, // below it, copying is cheaper than a file
};

typedef struct Stream {
    z_stream z;
    size_t left; // of the body, beyond what z has
    bool is_done;
    void (*release)(void *owner);
    void *owner;
} Stream;

static ssize_t read_compressed(void *context, uint64_t position, char *block, size_t size)
{
    (void)position;
    Stream *stream = context;
    z_stream *z = &stream->z;
    z->next_out = (Bytef *)block;
    z->avail_out = (uInt)size;
    while (!stream->is_done && z->avail_out == size) {
        if (!z->avail_in) {
            z->avail_in = (uInt)(stream->left < PIECE_BYTES ? stream->left : PIECE_BYTES);
            stream->left -= z->avail_in;
        }
        int result = deflate(z, stream->left ? Z_NO_FLUSH : Z_FINISH);
        if (result == Z_STREAM_ERROR)
            return MHD_CONTENT_READER_END_WITH_ERROR;
        stream->is_done = result == Z_STREAM_END;
    }
    size_t written = size - z->avail_out;
    return written ? (ssize_t)written : MHD_CONTENT_READER_END_OF_STREAM;
}

static void free_stream(void *context)
{
    Stream *stream = context;
    deflateEnd(&stream->z);
    stream->release(stream->owner);
    free(stream);
}

static bool begin(z_stream *z, Bytes body)
{
    z->next_in = (Bytef *)(uintptr_t)body.data;
    return deflateInit2(z, Z_BEST_SPEED, Z_DEFLATED, WINDOW_BITS + GZIP_FORMAT, MEMORY_LEVEL, Z_DEFAULT_STRATEGY) == Z_OK;
}

static struct MHD_Response *compressed(Bytes body, void (*release)(void *), void *owner)
{
    Stream *stream = memory_new(sizeof *stream);
    *stream = (Stream){.left = body.length, .release = release, .owner = owner};
    if (!begin(&stream->z, body)) {
        free(stream);
        return NULL;
    }
    struct MHD_Response *response =
        MHD_create_response_from_callback(MHD_SIZE_UNKNOWN, BLOCK_BYTES, read_compressed, stream, free_stream);
    if (response)
        return response;
    deflateEnd(&stream->z);
    free(stream);
    return NULL;
}

bool compress_bytes(Buffer *out, Bytes body)
{
    z_stream z = {0};
    if (!begin(&z, body))
        return false;
    uLong bound = deflateBound(&z, body.length);
    z.avail_in = (uInt)body.length;
    buffer_reserve(out, bound);
    z.next_out = out->data + out->length;
    z.avail_out = (uInt)bound;
    bool ok = deflate(&z, Z_FINISH) == Z_STREAM_END;
    out->length += z.total_out;
    deflateEnd(&z);
    return ok;
}

static struct MHD_Response *plain(Bytes body, void (*release)(void *), void *owner)
{
    return MHD_create_response_from_buffer_with_free_callback_cls(body.length, (void *)(uintptr_t)body.data, release, owner);
}

static struct MHD_Response *with_headers(struct MHD_Response *response, Bytes body, bool is_gzip)
{
    if (is_gzip)
        MHD_add_response_header(response, MHD_HTTP_HEADER_CONTENT_ENCODING, "gzip");
    if (body.length >= LEAST_BYTES)
        MHD_add_response_header(response, MHD_HTTP_HEADER_VARY, MHD_HTTP_HEADER_ACCEPT_ENCODING);
    return response;
}

static bool takes_gzip(const char *accept_encoding, Bytes body)
{
    return body.length >= LEAST_BYTES && accept_coding(accept_encoding, "gzip");
}

struct MHD_Response *compress_response(const char *accept_encoding, Bytes body, void (*release)(void *), void *owner)
{
    bool is_gzip = takes_gzip(accept_encoding, body);
    struct MHD_Response *response = is_gzip ? compressed(body, release, owner) : plain(body, release, owner);
    if (response)
        return with_headers(response, body, is_gzip);
    release(owner);
    return NULL;
}

static void release_report(void *report) { report_release(report); }

static struct MHD_Response *of_file(Report *report)
{
    int file = report->body.length >= LEAST_FILE_BYTES ? report_file(report) : -1;
    struct MHD_Response *response = file < 0 ? NULL : MHD_create_response_from_fd(report->body.length, file);
    if (response)
        report_release(report);
    else if (file >= 0)
        close(file);
    return response;
}

struct MHD_Response *compress_report(const char *accept_encoding, Report *report, bool is_known)
{
    Bytes body = report->body;
    bool is_gzip = takes_gzip(accept_encoding, body);
    struct MHD_Response *response = NULL;
    if (is_known && is_gzip && body.length <= LIMIT_AT_ONCE) {
        Report *gzip = report_gzip(report);
        response = gzip ? plain(gzip->body, release_report, report) : NULL;
    } else if (is_known && !is_gzip) {
        response = of_file(report);
    }
    return response ? with_headers(response, body, is_gzip)
                    : compress_response(accept_encoding, body, release_report, report);
}

struct MHD_Response *compress_copy(const char *accept_encoding, Bytes body)
{
    char *copy = memory_new(body.length ? body.length : 1);
    if (body.length)
        memcpy(copy, body.data, body.length);
    return compress_response(accept_encoding, (Bytes){copy, body.length}, free, copy);
}

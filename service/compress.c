// Bodies as gzip (compress.h).

#include "compress.h"

#include <stdlib.h>
#include <string.h>
#include <zlib.h>

#include "accept.h"

enum {
    LEAST_BYTES = 2048,        // below it, a packet or none is saved
    PIECE_BYTES = 64 << 10,    // taken in at a time: half a millisecond's work
    BLOCK_BYTES = 16 << 10,    // given out at a time
    WINDOW_BITS = 14,          // with MEMORY_LEVEL 128 KiB for each answer under way
    MEMORY_LEVEL = 7,
    GZIP_FORMAT = 16,          // zlib: added to the window bits
};

typedef struct Stream {
    z_stream z;
    size_t left; // of the body, beyond what z has
    bool is_done;
    void (*release)(void *owner);
    void *owner;
} Stream;

static ssize_t read_compressed(void *context, uint64_t position, char *block, size_t size) {
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

static void free_stream(void *context) {
    Stream *stream = context;
    deflateEnd(&stream->z);
    stream->release(stream->owner);
    free(stream);
}

static struct MHD_Response *compressed(Bytes body, void (*release)(void *), void *owner) {
    Stream *stream = memory_new(sizeof *stream);
    *stream = (Stream){.left = body.length, .release = release, .owner = owner};
    stream->z.next_in = (Bytef *)(uintptr_t)body.data;
    if (deflateInit2(&stream->z, Z_BEST_SPEED, Z_DEFLATED, WINDOW_BITS + GZIP_FORMAT, MEMORY_LEVEL, Z_DEFAULT_STRATEGY) != Z_OK) {
        free(stream);
        return NULL;
    }
    struct MHD_Response *response =
        MHD_create_response_from_callback(MHD_SIZE_UNKNOWN, BLOCK_BYTES, read_compressed, stream, free_stream);
    if (response) {
        MHD_add_response_header(response, MHD_HTTP_HEADER_CONTENT_ENCODING, "gzip");
        return response;
    }
    deflateEnd(&stream->z);
    free(stream);
    return NULL;
}

struct MHD_Response *compress_response(const char *accept_encoding, Bytes body, void (*release)(void *), void *owner) {
    struct MHD_Response *response = NULL;
    if (body.length >= LEAST_BYTES && accept_coding(accept_encoding, "gzip"))
        response = compressed(body, release, owner);
    if (!response)
        response = MHD_create_response_from_buffer_with_free_callback_cls(body.length, (void *)(uintptr_t)body.data, release, owner);
    if (!response)
        release(owner);
    else if (body.length >= LEAST_BYTES)
        MHD_add_response_header(response, MHD_HTTP_HEADER_VARY, MHD_HTTP_HEADER_ACCEPT_ENCODING);
    return response;
}

struct MHD_Response *compress_copy(const char *accept_encoding, Bytes body) {
    char *copy = memory_new(body.length ? body.length : 1);
    if (body.length)
        memcpy(copy, body.data, body.length);
    return compress_response(accept_encoding, (Bytes){copy, body.length}, free, copy);
}

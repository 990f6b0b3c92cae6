// Contents, plain and as gzip (compress.h).

#include "compress.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <zlib.h>

#include "accept.h"
#include "head.h"

enum {
    LEAST_BYTES = 2048,        // below it, a packet or none is saved
    PIECE_BYTES = 64 << 10,    // taken in at a time: half a millisecond's work
    BLOCK_BYTES = 16 << 10,    // given out at a time
    WINDOW_BITS = 14,          // with MEMORY_LEVEL 128 KiB for each answer under way
    MEMORY_LEVEL = 7,
    GZIP_FORMAT = 16,          // zlib: added to the window bits
    LIMIT_AT_ONCE = 256 << 10, // compressed in one go: a millisecond or two
    LEAST_FILE_BYTES = 16 << 10, // below it, copying is cheaper than a file
    MOST_FILE_BYTES = 1 << 20,   // above it, the file would be one more copy of much memory
    PARTS = 3,                   // of a content
};

// ---- contents

size_t content_length(const Content *content)
{
    return content->before.length + (content->report ? content->report->body.length : 0) + content->after.length;
}

static bool is_report_alone(const Content *content) { return content->report && !content->before.length && !content->after.length; }

// A report's tag stands for it, so that a long one isn't hashed again.
void content_etag(char etag[ETAG_CHARS], const Content *content)
{
    Buffer bytes = {0};
    if (is_report_alone(content)) {
        snprintf(etag, ETAG_CHARS, "%s", report_etag(content->report));
        return;
    }
    buffer_append(&bytes, content->before.data, content->before.length);
    if (content->report)
        buffer_text(&bytes, report_etag(content->report));
    buffer_append(&bytes, content->after.data, content->after.length);
    etag_of(etag, (Bytes){(char *)bytes.data, bytes.length});
    buffer_free(&bytes);
}

void content_free(Content *content)
{
    buffer_free(&content->before);
    report_release(content->report);
    buffer_free(&content->after);
    *content = (Content){0};
}

// Those that aren't empty.
static int parts_of(Bytes parts[PARTS], const Content *content)
{
    const Bytes all[PARTS] = {{(char *)content->before.data, content->before.length},
                              content->report ? content->report->body : (Bytes){0},
                              {(char *)content->after.data, content->after.length}};
    int count = 0;
    for (int i = 0; i < PARTS; i++)
        if (all[i].length)
            parts[count++] = all[i];
    return count;
}

// ---- compressed while it is sent

typedef struct Stream {
    Content content;
    z_stream z;
    bool has_begun, is_done;
    Bytes parts[PARTS]; // what z doesn't have yet
    int part, part_count;
    Buffer kept; // all that came out, to be the report's form
} Stream;

static bool begin(z_stream *z)
{
    return deflateInit2(z, Z_BEST_SPEED, Z_DEFLATED, WINDOW_BITS + GZIP_FORMAT, MEMORY_LEVEL, Z_DEFAULT_STRATEGY) == Z_OK;
}

static void take_piece(Stream *stream)
{
    Bytes *part = &stream->parts[stream->part];
    size_t length = part->length < PIECE_BYTES ? part->length : PIECE_BYTES;
    stream->z.next_in = (Bytef *)(uintptr_t)part->data;
    stream->z.avail_in = (uInt)length;
    *part = (Bytes){part->data + length, part->length - length};
    stream->part += !part->length;
}

// The first of several who compress the same report at once spares the work to those who come later.
static void keep_output(Stream *stream, const char *block, size_t length)
{
    Report *report = stream->content.report;
    if (!is_report_alone(&stream->content) || report_known_gzip(report)) {
        buffer_free(&stream->kept);
        return;
    }
    buffer_append(&stream->kept, block, length);
    if (stream->is_done)
        report_keep_gzip(report, (Bytes){(char *)stream->kept.data, stream->kept.length});
}

// It begins when the first bytes are wanted, which a HEAD request never wants.
static ssize_t read_compressed(void *context, uint64_t position, char *block, size_t size)
{
    (void)position;
    Stream *stream = context;
    z_stream *z = &stream->z;
    if (!stream->has_begun && !begin(z))
        return MHD_CONTENT_READER_END_WITH_ERROR;
    stream->has_begun = true;
    z->next_out = (Bytef *)block;
    z->avail_out = (uInt)size;
    while (!stream->is_done && z->avail_out == size) {
        if (!z->avail_in && stream->part < stream->part_count)
            take_piece(stream);
        int result = deflate(z, stream->part < stream->part_count ? Z_NO_FLUSH : Z_FINISH);
        if (result == Z_STREAM_ERROR)
            return MHD_CONTENT_READER_END_WITH_ERROR;
        stream->is_done = result == Z_STREAM_END;
    }
    size_t written = size - z->avail_out;
    keep_output(stream, block, written);
    return written ? (ssize_t)written : MHD_CONTENT_READER_END_OF_STREAM;
}

static void free_stream(void *context)
{
    Stream *stream = context;
    if (stream->has_begun)
        deflateEnd(&stream->z);
    buffer_free(&stream->kept);
    content_free(&stream->content);
    free(stream);
}

static struct MHD_Response *compressed(Content *content)
{
    Stream *stream = memory_new(sizeof *stream);
    *stream = (Stream){.content = *content};
    *content = (Content){0};
    stream->part_count = parts_of(stream->parts, &stream->content);
    struct MHD_Response *response =
        MHD_create_response_from_callback(MHD_SIZE_UNKNOWN, BLOCK_BYTES, read_compressed, stream, free_stream);
    if (!response)
        free_stream(stream);
    return response;
}

bool compress_bytes(Buffer *out, Bytes body)
{
    z_stream z = {0};
    if (!begin(&z))
        return false;
    uLong bound = deflateBound(&z, body.length);
    z.next_in = (Bytef *)(uintptr_t)body.data;
    z.avail_in = (uInt)body.length;
    buffer_reserve(out, bound);
    z.next_out = out->data + out->length;
    z.avail_out = (uInt)bound;
    bool ok = deflate(&z, Z_FINISH) == Z_STREAM_END;
    out->length += z.total_out;
    deflateEnd(&z);
    return ok;
}

// ---- whole

static void free_owner(void *context)
{
    content_free(context);
    free(context);
}

static Content *move(Content *content)
{
    Content *owner = memory_new(sizeof *owner);
    *owner = *content;
    *content = (Content){0};
    return owner;
}

static struct MHD_Response *plain(Content *content)
{
    Content *owner = move(content);
    Bytes parts[PARTS] = {{"", 0}};
    struct MHD_IoVec vectors[PARTS];
    int count = parts_of(parts, owner);
    for (int i = 0; i < count; i++)
        vectors[i] = (struct MHD_IoVec){parts[i].data, parts[i].length};
    struct MHD_Response *response = count > 1 ? MHD_create_response_from_iovec(vectors, (unsigned)count, free_owner, owner)
                                              : MHD_create_response_from_buffer_with_free_callback_cls(
                                                    parts[0].length, (void *)(uintptr_t)parts[0].data, free_owner, owner);
    if (!response)
        free_owner(owner);
    return response;
}

// The form lives as long as its report, which the answer holds.
static struct MHD_Response *of_gzip(Report *gzip, Content *content)
{
    Content *owner = move(content);
    struct MHD_Response *response =
        MHD_create_response_from_buffer_with_free_callback_cls(gzip->body.length, gzip->data, free_owner, owner);
    if (!response)
        free_owner(owner);
    return response;
}

static struct MHD_Response *of_file(Content *content)
{
    size_t length = content->report->body.length;
    int file = length >= LEAST_FILE_BYTES && length <= MOST_FILE_BYTES ? report_file(content->report) : -1;
    struct MHD_Response *response = file < 0 ? NULL : MHD_create_response_from_fd(length, file);
    if (response)
        content_free(content);
    else if (file >= 0)
        close(file);
    return response ? response : plain(content);
}

// ---- the choice

static struct MHD_Response *with_headers(struct MHD_Response *response, size_t length, bool is_gzip)
{
    if (response && is_gzip)
        MHD_add_response_header(response, MHD_HTTP_HEADER_CONTENT_ENCODING, "gzip");
    if (response && length >= LEAST_BYTES)
        MHD_add_response_header(response, MHD_HTTP_HEADER_VARY, MHD_HTTP_HEADER_ACCEPT_ENCODING);
    return response;
}

static bool takes_gzip(const char *accept_encoding, size_t length)
{
    return length >= LEAST_BYTES && accept_coding(accept_encoding, "gzip");
}

static struct MHD_Response *as_gzip(Content *content, bool is_known)
{
    Report *gzip = !is_report_alone(content)                              ? NULL
                   : is_known && content_length(content) <= LIMIT_AT_ONCE ? report_gzip(content->report)
                                                                          : report_known_gzip(content->report);
    return gzip ? of_gzip(gzip, content) : compressed(content);
}

struct MHD_Response *compress_content(const char *accept_encoding, Content *content, bool is_known)
{
    size_t length = content_length(content);
    bool is_gzip = takes_gzip(accept_encoding, length);
    struct MHD_Response *response = is_gzip                                 ? as_gzip(content, is_known)
                                    : is_known && is_report_alone(content) ? of_file(content)
                                                                           : plain(content);
    return with_headers(response, length, is_gzip);
}

static ssize_t no_bytes(void *context, uint64_t position, char *to, size_t most)
{
    (void)context, (void)position, (void)to, (void)most;
    return MHD_CONTENT_READER_END_OF_STREAM;
}

// RFC 9110, 8.6 and 15.4.5: a length that is told is that of the whole answer, though nothing of it is sent.
struct MHD_Response *bodiless_response(uint64_t length) { return MHD_create_response_from_callback(length, 1, no_bytes, NULL, NULL); }

struct MHD_Response *compress_nothing(const char *accept_encoding, Content *content, bool *is_gzip)
{
    size_t length = content_length(content);
    Report *gzip = is_report_alone(content) ? report_known_gzip(content->report) : NULL;
    *is_gzip = takes_gzip(accept_encoding, length);
    // What is compressed while it is sent has no length that could be told; an old library would end the 304 like a body.
    uint64_t sent = gzip && *is_gzip ? gzip->body.length : *is_gzip && !head_library_is_old() ? MHD_SIZE_UNKNOWN : length;
    content_free(content);
    return with_headers(bodiless_response(sent), length, false);
}

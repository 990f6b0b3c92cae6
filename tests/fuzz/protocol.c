// Fuzzes what the service and its worker hear of each other: frames cut anywhere, and the payload of each kind. What a
// decoder accepts is a whole message, so that encoding it again gives the same bytes.
#include <stdlib.h>
#include <string.h>

#include "protocol/protocol.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { MAX_BYTES = 1 << 16 };

static void expect(const Buffer *again, Bytes payload)
{
    if (again->length != payload.length || memcmp(again->data, payload.data, payload.length) != 0)
        abort();
}

static bool copy_hello(Buffer *out, Bytes payload)
{
    static HelloMessage message;
    if (!hello_decode(payload, &message))
        return false;
    Reader reader = message.packages;
    char **packages = memory_new((message.package_count + 1) * sizeof *packages);
    bool has_zero = false; // our own encoder takes C strings
    for (uint32_t i = 0; i < message.package_count; i++) {
        Bytes path = reader_bytes(&reader, SIZE_MAX);
        packages[i] = memory_new(path.length + 1);
        memcpy(packages[i], path.data, path.length);
        packages[i][path.length] = '\0';
        has_zero |= strlen(packages[i]) != path.length;
    }
    if (!has_zero)
        hello_encode(out, &message, (const char *const *)packages);
    for (uint32_t i = 0; i < message.package_count; i++)
        free(packages[i]);
    free(packages);
    return !has_zero;
}

static bool copy(Buffer *out, FrameKind kind, Bytes payload)
{
    static AnalyzeMessage analyze;
    LostMessage lost;
    int status;
    switch (kind) {
    case FRAME_HELLO: return copy_hello(out, payload);
    case FRAME_ANALYZE: return analyze_decode(payload, &analyze) && (analyze_encode(out, &analyze), true);
    case FRAME_LOST: (void)lost_decode(payload, &lost); return false; // its text is cut when it is written
    case FRAME_ENDED: return ended_decode(payload, &status) && (ended_encode(out, status), true);
    default: return false;
    }
}

static void read_all(FrameStream *stream)
{
    Frame frame;
    while (stream_next(stream, &frame) == FRAME_READY) {
        Buffer again = {0};
        if (frame.kind >= FRAME_KIND_COUNT)
            abort();
        if (copy(&again, frame.kind, frame.payload))
            expect(&again, frame.payload);
        buffer_free(&again);
    }
}

// The first byte: a frame of this kind with the rest as its payload, or the rest as it comes, in pieces of so many bytes.
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (!size || size > MAX_BYTES)
        return -1;
    FrameStream stream = {.fd = -1};
    size_t piece = data[0];
    if (data[0] < FRAME_KIND_COUNT) {
        frame_write(&stream.received, (FrameKind)data[0], 1, data + 1, size - 1);
        read_all(&stream);
    } else {
        for (size_t at = 1; at < size; at += piece) {
            buffer_append(&stream.received, data + at, size - at < piece ? size - at : piece);
            read_all(&stream);
        }
    }
    buffer_free(&stream.received);
    return 0;
}

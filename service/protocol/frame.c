// Frames and the streams that carry them (protocol.h).

#include "protocol.h"

#include <errno.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

enum {
    FRAME_MAGIC = 0x31435345,    // "ESC1"; another layout gets another digit
    READ_CHUNK_BYTES = 64 << 10, // a socket pair hands over about this much at once
};

static const size_t frame_limits[] = {
#define FRAME(name, limit) limit,
    FRAME_KINDS(FRAME)
#undef FRAME
};

static void write_header(Buffer *out, FrameKind kind, uint64_t id, size_t length)
{
    buffer_u32(out, FRAME_MAGIC);
    buffer_u32(out, (uint32_t)kind);
    buffer_u64(out, id);
    buffer_u32(out, (uint32_t)length);
}

void frame_write(Buffer *out, FrameKind kind, uint64_t id, const void *payload, size_t length)
{
    buffer_reserve(out, FRAME_HEADER_BYTES + length);
    write_header(out, kind, id, length);
    buffer_append(out, payload, length);
}

// Checks what is there of a header; the whole length of the frame if it is all there, 0 if not, SIZE_MAX if broken.
static size_t frame_size(const unsigned char *data, size_t length, Frame *frame)
{
    if (length < FRAME_HEADER_BYTES)
        return 0;
    Reader header = reader_of(data, FRAME_HEADER_BYTES);
    uint32_t magic = reader_u32(&header), kind = reader_u32(&header);
    frame->id = reader_u64(&header);
    size_t payload = reader_u32(&header);
    if (magic != FRAME_MAGIC || kind >= FRAME_KIND_COUNT || payload > frame_limits[kind])
        return SIZE_MAX;
    frame->kind = (FrameKind)kind;
    frame->payload = (Bytes){(const char *)data + FRAME_HEADER_BYTES, payload};
    return FRAME_HEADER_BYTES + payload;
}

static FrameResult parse(const unsigned char *data, size_t length, Frame *frame, size_t *size)
{
    *size = frame_size(data, length, frame);
    if (*size == SIZE_MAX)
        return FRAME_BROKEN;
    return *size && *size <= length ? FRAME_READY : FRAME_INCOMPLETE;
}

// Frames that were handed out are dropped only now, so that their payloads stay valid until the next call.
static void drop_consumed(FrameStream *stream)
{
    Buffer *received = &stream->received;
    if (!stream->consumed)
        return;
    received->length -= stream->consumed;
    memmove(received->data, received->data + stream->consumed, received->length);
    stream->consumed = 0;
}

StreamResult stream_receive(FrameStream *stream)
{
    drop_consumed(stream);
    Buffer *received = &stream->received;
    Frame frame;
    size_t size = frame_size(received->data, received->length, &frame), chunk = READ_CHUNK_BYTES;
    if (size == SIZE_MAX)
        return STREAM_BROKEN;
    if (size > received->length && size - received->length > chunk)
        chunk = size - received->length; // a long frame is read into memory that fits it
    buffer_reserve(received, chunk);
    ssize_t got = read(stream->fd, received->data + received->length, chunk);
    if (got > 0) {
        received->length += (size_t)got;
        return STREAM_OK;
    }
    if (got < 0 && (errno == EAGAIN || errno == EINTR))
        return STREAM_OK;
    return STREAM_CLOSED;
}

FrameResult stream_next(FrameStream *stream, Frame *frame)
{
    size_t size;
    FrameResult result =
        parse(stream->received.data + stream->consumed, stream->received.length - stream->consumed, frame, &size);
    if (result == FRAME_READY)
        stream->consumed += size;
    return result;
}

StreamResult stream_flush(FrameStream *stream)
{
    Buffer *waiting = &stream->waiting;
    while (stream->sent < waiting->length) {
        ssize_t sent = send(stream->fd, waiting->data + stream->sent, waiting->length - stream->sent, MSG_NOSIGNAL);
        if (sent < 0 && errno == EINTR)
            continue;
        if (sent < 0 && errno == EAGAIN)
            return STREAM_OK;
        if (sent <= 0)
            return STREAM_CLOSED;
        stream->sent += (size_t)sent;
    }
    waiting->length = stream->sent = 0;
    return STREAM_OK;
}

// How much the socket took; more: another part of the same frame follows.
static size_t send_part(int fd, const void *data, size_t length, bool more)
{
    size_t sent = 0;
    while (sent < length) {
        ssize_t n = send(fd, (const char *)data + sent, length - sent, MSG_NOSIGNAL | (more ? MSG_MORE : 0));
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            break;
        sent += (size_t)n;
    }
    return sent;
}

void stream_send(FrameStream *stream, FrameKind kind, uint64_t id, Bytes payload)
{
    Buffer header = {0};
    write_header(&header, kind, id, payload.length);
    // From where it is, so that a long payload isn't copied first.
    size_t of_header = stream_wants_to_send(stream) ? 0 : send_part(stream->fd, header.data, header.length, true);
    size_t of_payload = of_header < header.length ? 0 : send_part(stream->fd, payload.data, payload.length, false);
    buffer_append(&stream->waiting, header.data + of_header, header.length - of_header);
    buffer_append(&stream->waiting, payload.data + of_payload, payload.length - of_payload);
    buffer_free(&header);
}

bool stream_wants_to_send(const FrameStream *stream) { return stream->sent < stream->waiting.length; }

void stream_close(FrameStream *stream)
{
    if (stream->fd >= 0)
        close(stream->fd);
    buffer_free(&stream->received);
    buffer_free(&stream->waiting);
    *stream = (FrameStream){.fd = -1};
}

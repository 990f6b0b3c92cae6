// Frames and the streams that carry them (protocol.h).

#include "protocol.h"

#include <errno.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/uio.h>
#include <unistd.h>

enum {
    FRAME_MAGIC = 0x31435345,    // "ESC1"; another layout gets another digit
    READ_CHUNK_BYTES = 64 << 10, // a socket pair hands over about this much at once
    KEPT_BYTES = 2 * READ_CHUNK_BYTES, // of memory, for the next one who talks on the stream
};

static const size_t frame_limits[] = {
#define FRAME(name, limit) limit,
    FRAME_KINDS(FRAME)
#undef FRAME
};

static void write_header(unsigned char out[FRAME_HEADER_BYTES], FrameKind kind, uint64_t id, size_t length)
{
    out = write_number(out, FRAME_MAGIC, 4);
    out = write_number(out, kind, 4);
    out = write_number(out, id, 8);
    write_number(out, length, 4);
}

void frame_write(Buffer *out, FrameKind kind, uint64_t id, const void *payload, size_t length)
{
    unsigned char header[FRAME_HEADER_BYTES];
    write_header(header, kind, id, length);
    buffer_reserve(out, sizeof header + length);
    buffer_append(out, header, sizeof header);
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

// ---- files that come with a frame

typedef union Control { // as the kernel wants it aligned
    struct cmsghdr header;
    char bytes[CMSG_SPACE(CHILD_FILES * sizeof(int))];
} Control;

static void close_files(FrameStream *stream)
{
    while (stream->file_count)
        close(stream->files[--stream->file_count]);
}

// The kernel ends a read behind bytes that files came with, so these belong to the last frame of it. When this process has as
// many open files as it may have, some are missing: then it gets none.
static void keep_files(FrameStream *stream, struct msghdr *message)
{
    for (struct cmsghdr *header = CMSG_FIRSTHDR(message); header; header = CMSG_NXTHDR(message, header)) {
        if (header->cmsg_level != SOL_SOCKET || header->cmsg_type != SCM_RIGHTS)
            continue;
        close_files(stream);
        size_t count = (header->cmsg_len - CMSG_LEN(0)) / sizeof(int);
        stream->file_count = (int)(count < CHILD_FILES ? count : CHILD_FILES);
        memcpy(stream->files, CMSG_DATA(header), (size_t)stream->file_count * sizeof(int));
    }
    if (message->msg_flags & MSG_CTRUNC)
        close_files(stream);
}

static ssize_t read_some(FrameStream *stream, void *to, size_t size)
{
    if (!stream->takes_files)
        return read(stream->fd, to, size);
    Control control;
    struct iovec vector = {to, size};
    struct msghdr message = {.msg_iov = &vector, .msg_iovlen = 1, .msg_control = &control, .msg_controllen = sizeof control};
    ssize_t got = recvmsg(stream->fd, &message, MSG_CMSG_CLOEXEC);
    if (got > 0)
        keep_files(stream, &message);
    return got;
}

bool stream_send_files(FrameStream *stream, FrameKind kind, uint64_t id, const int files[CHILD_FILES])
{
    unsigned char bytes[FRAME_HEADER_BYTES];
    Control control = {.header = {.cmsg_len = CMSG_LEN(sizeof(int) * CHILD_FILES), .cmsg_level = SOL_SOCKET, .cmsg_type = SCM_RIGHTS}};
    struct iovec vector = {bytes, sizeof bytes};
    struct msghdr message = {.msg_iov = &vector, .msg_iovlen = 1, .msg_control = &control, .msg_controllen = sizeof control};
    write_header(bytes, kind, id, 0);
    memcpy(CMSG_DATA(&control.header), files, sizeof(int) * CHILD_FILES);
    ssize_t sent;
    do
        sent = sendmsg(stream->fd, &message, 0);
    while (sent < 0 && errno == EINTR);
    return sent == (ssize_t)sizeof bytes;
}

bool stream_take_files(FrameStream *stream, int files[CHILD_FILES])
{
    bool are_there = stream->file_count == CHILD_FILES;
    if (are_there)
        memcpy(files, stream->files, sizeof stream->files);
    else
        close_files(stream);
    stream->file_count = 0;
    return are_there;
}

// ---- streams

StreamResult stream_receive(FrameStream *stream)
{
    drop_consumed(stream);
    Buffer *received = &stream->received;
    Frame frame;
    size_t size = frame_size(received->data, received->length, &frame), least = READ_CHUNK_BYTES / 2;
    if (size == SIZE_MAX)
        return STREAM_BROKEN;
    if (size > received->length)
        least = size - received->length; // a long frame is read into memory that fits it
    if (least > received->capacity - received->length)
        buffer_reserve(received, least > READ_CHUNK_BYTES ? least : READ_CHUNK_BYTES);
    ssize_t got = read_some(stream, received->data + received->length, received->capacity - received->length);
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
        ssize_t sent = write(stream->fd, waiting->data + stream->sent, waiting->length - stream->sent);
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

// How much of both the socket took, in one call as long as it takes it all: each call may wake the reader.
static size_t write_both(int fd, Bytes first, Bytes second)
{
    size_t sent = 0, all = first.length + second.length;
    while (sent < all) {
        size_t of_first = sent < first.length ? sent : first.length, of_second = sent - of_first;
        struct iovec rest[] = {{(void *)(uintptr_t)(first.data + of_first), first.length - of_first},
                               {(void *)(uintptr_t)(second.data + of_second), second.length - of_second}};
        ssize_t n = writev(fd, rest, 2);
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
    unsigned char header[FRAME_HEADER_BYTES];
    write_header(header, kind, id, payload.length);
    // From where it is, so that a long payload isn't copied first.
    size_t sent = stream_wants_to_send(stream) ? 0 : write_both(stream->fd, (Bytes){(char *)header, sizeof header}, payload);
    size_t of_header = sent < sizeof header ? sent : sizeof header, of_payload = sent - of_header;
    buffer_append(&stream->waiting, header + of_header, sizeof header - of_header);
    buffer_append(&stream->waiting, payload.data + of_payload, payload.length - of_payload);
}

bool stream_wants_to_send(const FrameStream *stream) { return stream->sent < stream->waiting.length; }

void stream_close(FrameStream *stream)
{
    if (stream->fd >= 0)
        close(stream->fd);
    close_files(stream);
    buffer_free(&stream->received);
    buffer_free(&stream->waiting);
    *stream = (FrameStream){.fd = -1};
}

void stream_renew(FrameStream *stream, int fd)
{
    Buffer received = stream->received;
    received.length = 0;
    if (received.capacity > KEPT_BYTES)
        buffer_free(&received);
    stream->received = (Buffer){0};
    stream_close(stream);
    *stream = (FrameStream){.fd = fd, .received = received};
}

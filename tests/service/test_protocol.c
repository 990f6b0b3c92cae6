// Frames and messages: what is whole passes, what is cut, too long or strange is refused.

#include "unit.h"

#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

#include "protocol/protocol.h"

static void make_pair(FrameStream *a, FrameStream *b)
{
    int sockets[2];
    assert_int_equal(socketpair(AF_UNIX, SOCK_STREAM, 0, sockets), 0);
    fcntl(sockets[0], F_SETFL, O_NONBLOCK);
    fcntl(sockets[1], F_SETFL, O_NONBLOCK);
    *a = (FrameStream){.fd = sockets[0]};
    *b = (FrameStream){.fd = sockets[1]};
}

static void frames_arrive_whole_and_in_order(void **state)
{
    (void)state;
    FrameStream a, b;
    Frame frame;
    make_pair(&a, &b);
    stream_send(&a, FRAME_ANALYZE, 7, (Bytes){"first", 5});
    assert_false(stream_wants_to_send(&a));
    frame_write(&a.waiting, FRAME_LOST, 8, "", 0);
    assert_int_equal(stream_flush(&a), STREAM_OK);
    assert_false(stream_wants_to_send(&a));
    assert_int_equal(stream_receive(&b), STREAM_OK);
    assert_int_equal(stream_next(&b, &frame), FRAME_READY);
    assert_int_equal(frame.kind, FRAME_ANALYZE);
    assert_int_equal(frame.id, 7);
    assert_memory_equal(frame.payload.data, "first", 5);
    assert_int_equal(stream_next(&b, &frame), FRAME_READY);
    assert_int_equal(frame.kind, FRAME_LOST);
    assert_int_equal(frame.payload.length, 0);
    assert_int_equal(stream_next(&b, &frame), FRAME_INCOMPLETE);
    stream_close(&a);
    assert_int_equal(stream_receive(&b), STREAM_CLOSED);
    stream_close(&b);
}

static void frame_longer_than_the_socket_takes_goes_in_pieces(void **state)
{
    (void)state;
    enum { LENGTH = 5 << 20 };
    FrameStream a, b;
    Frame frame;
    make_pair(&a, &b);
    char *payload = memory_new(LENGTH);
    memset(payload, 'x', LENGTH);
    payload[LENGTH - 1] = 'y';
    stream_send(&a, FRAME_REPORT, 1, (Bytes){payload, LENGTH});
    assert_true(stream_wants_to_send(&a));
    int rounds = 0;
    FrameResult result = FRAME_INCOMPLETE;
    while (result == FRAME_INCOMPLETE && rounds++ < 10000) {
        assert_int_equal(stream_flush(&a), STREAM_OK);
        assert_int_equal(stream_receive(&b), STREAM_OK);
        result = stream_next(&b, &frame);
    }
    assert_int_equal(result, FRAME_READY);
    assert_true(rounds > 1);
    assert_int_equal(frame.payload.length, LENGTH);
    assert_memory_equal(frame.payload.data, payload, LENGTH);
    free(payload);
    stream_close(&a);
    stream_close(&b);
}

static void every_cut_of_a_frame_is_incomplete(void **state)
{
    (void)state;
    Buffer whole = {0};
    frame_write(&whole, FRAME_ANALYZE, 3, "payload", 7);
    for (size_t length = 0; length < whole.length; length++) {
        FrameStream stream = {.fd = -1};
        Frame frame;
        buffer_append(&stream.received, whole.data, length);
        assert_int_equal(stream_next(&stream, &frame), FRAME_INCOMPLETE);
        buffer_free(&stream.received);
    }
    buffer_free(&whole);
}

static void broken_headers_are_refused(void **state)
{
    (void)state;
    static const struct {
        size_t offset;
        unsigned char byte;
    } changes[] = {{0, 'X'}, {4, FRAME_KIND_COUNT}, {7, 1}, {19, 0x7f}}; // magic, kind, kind, length
    for (size_t i = 0; i < sizeof changes / sizeof *changes; i++) {
        FrameStream stream = {.fd = -1};
        Frame frame;
        frame_write(&stream.received, FRAME_ANALYZE, 3, "payload", 7);
        stream.received.data[changes[i].offset] = changes[i].byte;
        assert_int_equal(stream_next(&stream, &frame), FRAME_BROKEN);
        buffer_free(&stream.received);
    }
}

static void payload_above_its_kinds_limit_is_refused_by_its_header(void **state)
{
    (void)state;
    FrameStream stream = {.fd = -1};
    Frame frame;
    buffer_reserve(&stream.received, FRAME_HEADER_BYTES);
    frame_write(&stream.received, FRAME_LOST, 1, "", 0);
    stream.received.data[16] = (LIMIT_LOST_BYTES + 1) & 0xff;
    stream.received.data[17] = (LIMIT_LOST_BYTES + 1) >> 8;
    assert_int_equal(stream_next(&stream, &frame), FRAME_BROKEN);
    buffer_free(&stream.received);
}

static Bytes bytes_of(const Buffer *buffer) { return (Bytes){(const char *)buffer->data, buffer->length}; }

static void analyze_message_survives_the_way(void **state)
{
    (void)state;
    static AnalyzeMessage sent, got;
    sent = (AnalyzeMessage){.detail = 2,
                            .no_inlining = true,
                            .output = OUTPUT_SVG,
                            .graph = true,
                            .show = 5,
                            .theme = THEME_DARK,
                            .first_line = 10,
                            .last_line = 40,
                            .summary = true,
                            .file_count = 2};
    sent.files[0] = (SourceFile){{"a.go", 4}, {"package a\0\xff", 11}};
    sent.files[1] = (SourceFile){{"b.go", 4}, {"", 0}};
    Buffer payload = {0};
    analyze_encode(&payload, &sent);
    assert_true(analyze_decode(bytes_of(&payload), &got));
    assert_int_equal(got.detail, 2);
    assert_true(got.no_inlining);
    assert_int_equal(got.output, OUTPUT_SVG);
    assert_true(got.graph && got.summary);
    assert_int_equal(got.show, 5);
    assert_int_equal(got.theme, THEME_DARK);
    assert_int_equal(got.first_line, 10);
    assert_int_equal(got.last_line, 40);
    assert_int_equal(got.file_count, 2);
    assert_memory_equal(got.files[0].text.data, "package a\0\xff", 11);
    assert_int_equal(got.files[1].text.length, 0);
    for (size_t cut = 0; cut < payload.length; cut++)
        assert_false(analyze_decode((Bytes){(const char *)payload.data, cut}, &got));
    buffer_text(&payload, "x");
    assert_false(analyze_decode(bytes_of(&payload), &got)); // something left over
    buffer_free(&payload);
}

static void analyze_message_with_wrong_values_is_refused(void **state)
{
    (void)state;
    static AnalyzeMessage got;
    enum { NUMBERS = 10 }; // detail, no_inlining, output, graph, show, theme, first and last line, summary, file count
    static const uint32_t right[NUMBERS] = {1, 0, 0, 0, SHOW_ALL, 0, 1, 2, 1, 0};
    static const uint32_t wrong[NUMBERS] = {3, 2, OUTPUT_COUNT, 2, SHOW_ALL + 1, THEME_COUNT, LIMIT_LINES + 1, UINT32_MAX,
                                            2, LIMIT_FILES + 1};
    for (int changed = -1; changed < NUMBERS; changed++) {
        Buffer payload = {0};
        for (int i = 0; i < NUMBERS; i++)
            buffer_u32(&payload, i == changed ? wrong[i] : right[i]);
        assert_int_equal(analyze_decode(bytes_of(&payload), &got), changed < 0);
        buffer_free(&payload);
    }
}

static void lost_survives_the_way(void **state)
{
    (void)state;
    Buffer payload = {0};
    LostMessage lost;
    lost_encode(&payload, LOST_TIMEOUT, "why");
    assert_true(lost_decode(bytes_of(&payload), &lost));
    assert_int_equal(lost.reason, LOST_TIMEOUT);
    payload.data[0] = LOST_REASON_COUNT;
    assert_false(lost_decode(bytes_of(&payload), &lost));
    buffer_free(&payload);
}

static void hello_survives_the_way(void **state)
{
    (void)state;
    static HelloMessage sent, got;
    const char *const packages[] = {"fmt", "net/http"};
    sent = (HelloMessage){
        .analyzer_version = {"0.1.0", 5}, .go_version = {"go1.27.3", 8}, .layer_count = 1, .package_count = 2};
    sent.layers[0] = (Layer){.name = {"seccomp", 7}, .is_active = true, .is_basic = true, .detail = {"", 0}};
    Buffer payload = {0};
    hello_encode(&payload, &sent, packages);
    assert_true(hello_decode(bytes_of(&payload), &got));
    assert_int_equal(got.layer_count, 1);
    assert_true(got.layers[0].is_active);
    Reader reader = got.packages;
    assert_int_equal(reader_bytes(&reader, 100).length, 3);
    assert_int_equal(reader_bytes(&reader, 100).length, 8);
    assert_true(reader_is_done(&reader));
    for (size_t cut = 0; cut < payload.length; cut++)
        assert_false(hello_decode((Bytes){(const char *)payload.data, cut}, &got));
    buffer_free(&payload);
}

static void json_strings_are_escaped(void **state)
{
    (void)state;
    Buffer out = {0};
    buffer_json(&out, "a\"b\\c\n\x01ü");
    buffer_append(&out, "", 1);
    assert_string_equal((char *)out.data, "\"a\\\"b\\\\c\\u000a\\u0001ü\"");
    buffer_free(&out);
}

// A child's socket and stderr come with its CHILD, and go if nobody takes them.
static void files_come_with_their_frame(void **state)
{
    (void)state;
    FrameStream a, b;
    Frame frame;
    int pipes[2], taken[CHILD_FILES];
    char byte = 0;
    make_pair(&a, &b);
    b.takes_files = true;
    assert_int_equal(pipe(pipes), 0);
    stream_send(&a, FRAME_ENDED, 1, (Bytes){"\0\0\0\0", 4});
    assert_true(stream_send_files(&a, FRAME_CHILD, 2, (int[CHILD_FILES]){pipes[0], pipes[1]}));
    assert_true(stream_send_files(&a, FRAME_CHILD, 3, (int[CHILD_FILES]){pipes[0], pipes[1]}));
    close(pipes[0]);
    close(pipes[1]);
    int children = 0;
    while (children < 2) {
        assert_int_equal(stream_receive(&b), STREAM_OK);
        while (stream_next(&b, &frame) == FRAME_READY) {
            if (frame.kind != FRAME_CHILD)
                continue;
            assert_int_equal(frame.id, 2 + children++);
            assert_true(stream_take_files(&b, taken));
            assert_int_equal(write(taken[1], "x", 1), 1);
            assert_int_equal(read(taken[0], &byte, 1), 1);
            assert_int_equal(fcntl(taken[0], F_GETFD) & FD_CLOEXEC, FD_CLOEXEC);
            close(taken[0]);
            close(taken[1]);
            assert_false(stream_take_files(&b, taken)); // they are taken
        }
    }
    assert_int_equal(pipe(pipes), 0);
    assert_true(stream_send_files(&a, FRAME_CHILD, 4, (int[CHILD_FILES]){pipes[1], pipes[1]}));
    close(pipes[1]);
    assert_int_equal(stream_receive(&b), STREAM_OK);
    stream_close(&b);
    assert_int_equal(read(pipes[0], &byte, 1), 0); // nobody can write to it any more
    close(pipes[0]);
    stream_close(&a);
}

static void ends_are_written_and_read(void **state)
{
    (void)state;
    Buffer out = {0};
    int status = 0;
    ended_encode(&out, 0x8b);
    assert_true(ended_decode((Bytes){(char *)out.data, out.length}, &status));
    assert_int_equal(status, 0x8b);
    assert_false(ended_decode((Bytes){(char *)out.data, out.length - 1}, &status));
    buffer_free(&out);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(files_come_with_their_frame),
        cmocka_unit_test(ends_are_written_and_read),
        cmocka_unit_test(frames_arrive_whole_and_in_order),
        cmocka_unit_test(frame_longer_than_the_socket_takes_goes_in_pieces),
        cmocka_unit_test(every_cut_of_a_frame_is_incomplete),
        cmocka_unit_test(broken_headers_are_refused),
        cmocka_unit_test(payload_above_its_kinds_limit_is_refused_by_its_header),
        cmocka_unit_test(analyze_message_survives_the_way),
        cmocka_unit_test(analyze_message_with_wrong_values_is_refused),
        cmocka_unit_test(lost_survives_the_way),
        cmocka_unit_test(hello_survives_the_way),
        cmocka_unit_test(json_strings_are_escaped),
    };
    return cmocka_run_group_tests_name("protocol", tests, NULL, NULL);
}

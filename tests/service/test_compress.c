// Contents of answers: equal ones have equal tags, whatever was in memory before; a report's forms are made once and kept.

#include "unit.h"

#include <sodium.h>
#include <zlib.h>

#include "compress.h"

enum { BODY_BYTES = 400000 };

static Report *new_report(char letter)
{
    char *body = memory_new(BODY_BYTES);
    for (size_t i = 0; i < BODY_BYTES; i++)
        body[i] = (char)(i % 50 ? letter : '\n');
    Report *report = report_new((Bytes){body, BODY_BYTES});
    free(body);
    return report;
}

static Content new_content(const char *before, Report *report, const char *after)
{
    Content content = {.report = report};
    buffer_text(&content.before, before);
    buffer_text(&content.after, after);
    return content;
}

// What is allocated next has it.
static void leave_in_memory(char letter)
{
    char *blocks[64];
    for (size_t i = 0; i < sizeof blocks / sizeof *blocks; i++)
        memset(blocks[i] = memory_new(ETAG_CHARS), letter, ETAG_CHARS);
    for (size_t i = 0; i < sizeof blocks / sizeof *blocks; i++)
        free(blocks[i]);
}

static void equal_contents_have_equal_tags(void **state)
{
    (void)state;
    static const struct {
        const char *before, *after;
        char letter; // 0: no report
    } cases[] = {{"", "", 'a'}, {"", "", 'b'}, {"x", "", 'a'}, {"", "x", 'a'}, {"x", "y", 'a'}, {"x", "y", 'b'}, {"x", "y", 0}, {"", "", 0}};
    enum { COUNT = sizeof cases / sizeof *cases };
    char tags[COUNT][ETAG_CHARS];
    for (size_t i = 0; i < COUNT; i++) {
        for (int round = 0; round < 2; round++) {
            char tag[ETAG_CHARS];
            leave_in_memory(round ? 'x' : 'y');
            Content content = new_content(cases[i].before, cases[i].letter ? new_report(cases[i].letter) : NULL, cases[i].after);
            content_etag(tag, &content);
            content_free(&content);
            if (round)
                assert_string_equal(tag, tags[i]);
            strcpy(tags[i], tag);
        }
        for (size_t k = 0; k < i; k++)
            assert_string_not_equal(tags[i], tags[k]);
    }
}

static void forms_of_a_report_are_made_once(void **state)
{
    (void)state;
    Report *report = new_report('a');
    assert_null(report_known_gzip(report));
    Report *gzip = report_gzip(report);
    assert_non_null(gzip);
    assert_ptr_equal(report_gzip(report), gzip);
    report_keep_gzip(report, (Bytes){"other", 5}); // the first one stays
    assert_ptr_equal(report_known_gzip(report), gzip);
    assert_true(gzip->body.length < BODY_BYTES / 10);
    unsigned char *plain = memory_new(BODY_BYTES + 1);
    z_stream z = {.next_in = (Bytef *)gzip->data, .avail_in = (uInt)gzip->body.length, .next_out = plain, .avail_out = BODY_BYTES + 1};
    assert_int_equal(inflateInit2(&z, 16 + 15), Z_OK);
    assert_int_equal(inflate(&z, Z_FINISH), Z_STREAM_END);
    assert_int_equal(z.total_out, BODY_BYTES);
    assert_memory_equal(plain, report->data, BODY_BYTES);
    inflateEnd(&z);
    free(plain);
    assert_false(report_is_shared(report));
    report_release(report);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(equal_contents_have_equal_tags),
        cmocka_unit_test(forms_of_a_report_are_made_once),
    };
    return sodium_init() < 0 ? 1 : cmocka_run_group_tests(tests, NULL, NULL);
}

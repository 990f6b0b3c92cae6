// Request bodies and headers: what is taken, and what is refused with which problem.

#include "unit.h"

#include "accept.h"
#include "json_text.h"
#include "key.h"
#include "request.h"

static AnalyzeRequest request;
static Problem problem;
static char *body;

static bool parse(const char *json, size_t length)
{
    request_free(&request);
    free(body);
    body = memory_new(length);
    memcpy(body, json, length);
    problem = (Problem){0};
    return request_parse_json(&request, body, length, NULL, NULL, &problem);
}

static int tear_down(void **state)
{
    (void)state;
    request_free(&request);
    free(body);
    body = NULL;
    return 0;
}

#define PARSE(text) parse(text, sizeof(text) - 1)

static void all_members_are_read(void **state)
{
    (void)state;
    assert_true(PARSE(
        "{\"release\":\"go1.26\",\"detail\":2,\"no_inlining\":true,\"files\":[{\"name\":\"main.go\",\"text\":\"package "
        "main\\n\"},{\"text\":\"\",\"name\":\"b_1.go\"}]} \r\n"));
    assert_string_equal(request.release, "go1.26");
    assert_int_equal(request.message.detail, 2);
    assert_true(request.message.no_inlining);
    assert_int_equal(request.message.file_count, 2);
    assert_int_equal(request.message.files[0].text.length, 13);
    assert_memory_equal(request.message.files[0].text.data, "package main\n", 13);
    assert_int_equal(request.message.files[1].text.length, 0);
}

static void nul_in_a_string_reaches_the_analyzer(void **state)
{
    (void)state;
    assert_true(PARSE("{\"files\":[{\"name\":\"main.go\",\"text\":\"a\\u0000b\\\\u0000\\u0000\"}]}"));
    assert_int_equal(request.message.files[0].text.length, 10);
    assert_memory_equal(request.message.files[0].text.data, "a\0b\\u0000\0", 10);
}

static void escapes_and_surrogates_become_utf8(void **state)
{
    (void)state;
    assert_true(PARSE("{\"files\":[{\"name\":\"main.go\",\"text\":\"\\ud83d\\ude00\\u00e9\\t\\\"\"}]}"));
    assert_memory_equal(request.message.files[0].text.data, "\xf0\x9f\x98\x80\xc3\xa9\t\"", 8);
}

static void bad_bodies_are_refused(void **state)
{
    (void)state;
#define FILE_MAIN "{\"name\":\"main.go\",\"text\":\"\"}"
#define ROW(code, text)                                                                                                \
    { PROBLEM_##code, text, sizeof(text) - 1 }
    static const struct {
        ProblemCode code;
        const char *text;
        size_t length;
    } rows[] = {
        ROW(empty_body, ""),
        ROW(bad_json, "{"),
        ROW(bad_json, "{}x"),
        ROW(bad_json, "package main"),
        ROW(bad_json, "{\"files\":[" FILE_MAIN "]}{}"),
        ROW(bad_json, "{\"files\":[{\"name\":\"main.go\",\"text\":\"\xff\"}]}"),
        ROW(bad_json, "{\"files\":[{\"name\":\"main.go\",\"text\":\"\xed\xa0\x80\"}]}"),
        ROW(bad_json, "{\"files\":[{\"name\":\"main.go\",\"text\":\"\xc0\x80\"}]}"),
        ROW(bad_json, "{\"files\":[{\"name\":\"main.go\",\"text\":\"\n\"}]}"),
        ROW(bad_json, "{\"files\":[{\"name\":\"main.go\",\"text\":\"\0\"}]}"),
        ROW(bad_json, "{\"files\":[{\"name\":\"main.go\",\"text\":\"\\ud800\"}]}"),
        ROW(bad_json, "[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]"),
        ROW(bad_json, "\xef\xbb\xbf{\"files\":[" FILE_MAIN "]}"),
        ROW(bad_json, "{\"files\":[" FILE_MAIN "],\"detail\":01}"),
        ROW(bad_json, "{\"files\":[" FILE_MAIN "],\"detail\":1.}"),
        ROW(bad_json, "{\"files\":[" FILE_MAIN "],\"detail\":.1}"),
        ROW(bad_json, "{\"files\":[" FILE_MAIN "],\"detail\":+1}"),
        ROW(bad_json, "{\"files\":[" FILE_MAIN "],\"detail\":-}"),
        ROW(bad_json, "{\"files\":[" FILE_MAIN "],\"detail\":1e}"),
        ROW(bad_json, "{\"files\":[" FILE_MAIN "],\"detail\":1.0.0}"),
        ROW(bad_json, "{\"files\":[" FILE_MAIN "],\"detail\":1-}"),
        ROW(bad_json, "1"  "."),
        ROW(invalid_request, "[]"),
        ROW(invalid_request, "null"),
        ROW(invalid_request, "\"package main\""),
        ROW(invalid_request, "{}"),
        ROW(invalid_request, "{\"files\":[]}"),
        ROW(invalid_request, "{\"files\":{}}"),
        ROW(invalid_request, "{\"files\":[1]}"),
        ROW(invalid_request, "{\"files\":[{\"name\":\"main.go\"}]}"),
        ROW(invalid_request, "{\"files\":[{\"name\":1,\"text\":\"\"}]}"),
        ROW(invalid_request, "{\"files\":[{\"name\":\"main.go\",\"text\":\"\",\"mode\":1}]}"),
        ROW(invalid_request, "{\"files\":[{\"name\":\"main.go\",\"text\":\"\",\"text\":\"\"}]}"),
        ROW(invalid_request, "{\"files\":[" FILE_MAIN "," FILE_MAIN "]}"),
        ROW(invalid_request, "{\"files\":[{\"name\":\"../main.go\",\"text\":\"\"}]}"),
        ROW(invalid_request, "{\"files\":[{\"name\":\"main.c\",\"text\":\"\"}]}"),
        ROW(invalid_request, "{\"files\":[{\"name\":\".go\",\"text\":\"\"}]}"),
        ROW(invalid_request, "{\"files\":[{\"name\":\"a\\u0000.go\",\"text\":\"\"}]}"),
        ROW(invalid_request, "{\"files\":[" FILE_MAIN "],\"files\":[]}"),
        ROW(invalid_request, "{\"files\":[" FILE_MAIN "],\"detail\":3}"),
        ROW(invalid_request, "{\"files\":[" FILE_MAIN "],\"detail\":1.5}"),
        ROW(invalid_request, "{\"files\":[" FILE_MAIN "],\"detail\":\"1\"}"),
        ROW(invalid_request, "{\"files\":[" FILE_MAIN "],\"no_inlining\":1}"),
        ROW(invalid_request, "{\"files\":[" FILE_MAIN "],\"release\":27}"),
        ROW(invalid_request, "{\"files\":[" FILE_MAIN "],\"noInlining\":true}"),
        ROW(invalid_request, "{\"files\":[" FILE_MAIN "],\"files\\u0000\":[]}"),
        ROW(invalid_request, "{\"files\":[" FILE_MAIN "],\"id\":7}"),
        ROW(invalid_request, "{\"files\":[" FILE_MAIN "],\"detail\":1,\"options\":{\"detail\":2}}"),
        ROW(unsupported_release, "{\"files\":[" FILE_MAIN "],\"release\":\"\"}"),
        ROW(unsupported_release, "{\"files\":[" FILE_MAIN "],\"release\":\"a release with a long name\"}"),
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        if (parse(rows[i].text, rows[i].length) || problem.code != rows[i].code)
            fail_msg("row %zu: %s: problem %d, not %d (%s)", i, rows[i].text, problem.code, rows[i].code,
                     problem.detail);
    }
}

static void numbers_are_those_of_json(void **state)
{
    (void)state;
    static const char *const numbers[] = {"1", "1.0", "1e0", "10E-1", "0.1e+1", "1.00"};
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++) {
        char json[128];
        int length = snprintf(json, sizeof json, "{\"files\":[" FILE_MAIN "],\"detail\":%s}", numbers[i]);
        if (!parse(json, (size_t)length))
            fail_msg("%s: %s", numbers[i], problem.detail);
        assert_int_equal(request.message.detail, 1);
    }
}

// What a message quotes of a stranger's text is whole characters, and JSON whatever it is.
static void problems_are_json_whatever_they_quote(void **state)
{
    (void)state;
    Buffer json = {0}, written = {0};
    buffer_text(&json, "{\"");
    for (int i = 0; i < 80; i++)
        buffer_text(&json, i ? "\xc3\xa9" : "x"); // 60 bytes end amid one
    buffer_text(&json, "\":1}");
    assert_false(parse((char *)json.data, json.length));
    problem_write(&written, &problem);
    assert_true(json_text_is_utf8((char *)written.data, written.length));
    assert_null(memmem(written.data, written.length, "ufffd", 5));
    written.length = 0;
    assert_false(PARSE("{\"files\\u0000\":1}"));
    problem_write(&written, &problem);
    assert_true(json_text_is_utf8((char *)written.data, written.length));
    assert_non_null(memmem(written.data, written.length, "files\\ufffd", 11));
    buffer_free(&json);
    buffer_free(&written);
}

static void a_saved_program_can_be_sent_again(void **state)
{
    (void)state;
    assert_true(PARSE("{\"id\":\"5ugTmV8fAxbhcU\",\"url\":\"/p/5ugTmV8fAxbhcU\",\"created_at\":\"2026-01-01T00:00:00Z\",\"name\":\"n\","
                      "\"release\":\"go1.27\",\"options\":{\"detail\":2,\"no_inlining\":true},\"files\":[" FILE_MAIN "]}"));
    assert_int_equal(request.message.detail, 2);
    assert_true(request.message.no_inlining);
    assert_string_equal(request.name, "n");
}

static void too_many_files_are_refused(void **state)
{
    (void)state;
    Buffer json = {0};
    buffer_text(&json, "{\"files\":[");
    for (int i = 0; i <= LIMIT_FILES; i++)
        buffer_format(&json, "%s{\"name\":\"f%d.go\",\"text\":\"\"}", i ? "," : "", i);
    buffer_text(&json, "]}");
    assert_false(parse((char *)json.data, json.length));
    assert_int_equal(problem.code, PROBLEM_invalid_request);
    buffer_free(&json);
}

static const char *look_up(void *context, const char *name)
{
    const char *const *pairs = context;
    for (; *pairs; pairs += 2)
        if (strcmp(pairs[0], name) == 0)
            return pairs[1];
    return NULL;
}

static bool parse_go(const char *text, size_t length, const char **query)
{
    problem = (Problem){0};
    return request_parse_go(&request, text, length, look_up, query, &problem);
}

static void raw_go_is_taken_as_it_is(void **state)
{
    (void)state;
    assert_true(parse_go("\0\xff", 2, (const char *[]){NULL}));
    assert_int_equal(request.message.detail, 1);
    assert_memory_equal(request.message.files[0].name.data, "main.go", 7);
    assert_memory_equal(request.message.files[0].text.data, "\0\xff", 2);
    assert_true(parse_go("x", 1, (const char *[]){"detail", "2", "no_inlining", "true", "release", "go1.27", NULL}));
    assert_int_equal(request.message.detail, 2);
    assert_true(request.message.no_inlining);
    assert_string_equal(request.release, "go1.27");
    assert_false(parse_go("", 0, (const char *[]){NULL}));
    assert_int_equal(problem.code, PROBLEM_empty_body);
    assert_false(parse_go("x", 1, (const char *[]){"detail", "", NULL}));
    assert_int_equal(problem.code, PROBLEM_invalid_request);
    assert_false(parse_go("x", 1, (const char *[]){"no_inlining", "perhaps", NULL}));
    assert_int_equal(problem.code, PROBLEM_invalid_request);
}

// Options may be in the query also where the body is JSON, but each in one place.
static void json_has_a_query_too(void **state)
{
    (void)state;
    char json[] = "{\"detail\":2,\"files\":[" FILE_MAIN "]}", again[sizeof json];
    memcpy(again, json, sizeof json);
    problem = (Problem){0};
    assert_true(request_parse_json(&request, json, sizeof json - 1, look_up, (const char *[]){"output", "text", NULL}, &problem));
    assert_int_equal(request.message.output, OUTPUT_TEXT);
    assert_int_equal(request.message.detail, 2);
    request_free(&request);
    assert_false(request_parse_json(&request, again, sizeof again - 1, look_up, (const char *[]){"detail", "1", NULL}, &problem));
    assert_int_equal(problem.code, PROBLEM_invalid_request);
}

static void body_format_follows_the_content_type(void **state)
{
    (void)state;
    static const char curl[] = "application/x-www-form-urlencoded";
    static const struct {
        const char *type, *body;
        int format; // -1: refused
    } rows[] = {
        {NULL, "package main", BODY_GO},
        {NULL, "", BODY_GO},
        {"text/plain", "package main", BODY_GO},
        {"text/plain", "{", BODY_GO}, // it says so
        {"application/jsonl", "package main", BODY_GO},
        {"Application/JSON; charset=utf-8", "{}", BODY_JSON},
        {"application/json", "package main", BODY_JSON},
        {"application/vnd.api+json", "{}", BODY_JSON},
        {"application/problem+JSON ;x=y", "{}", BODY_JSON},
        {"text/json", "{}", BODY_JSON},
        {"application/notjson", "package main", BODY_GO},
        {"multipart/form-data; boundary=x", "package main", -1},
        {NULL, "{\"files\":[]}", -1},
        {curl, "{\"files\":[]}", -1},
        {curl, " \r\n\t{", -1},
        {curl, "\xef\xbb\xbf[", -1},
        {"application/octet-stream", "{", -1},
        {curl, "package main\n\nvar x = 1\n", BODY_GO},
        {curl, "// x=1\npackage main", BODY_GO},
        {curl, "\xef\xbb\xbfpackage main", BODY_GO},
        {curl, "code=package+main", -1},
        {"application/octet-stream", "x=1", BODY_GO},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        BodyFormat format;
        problem = (Problem){0};
        bool ok = request_body_format(rows[i].type, (Bytes){rows[i].body, strlen(rows[i].body)}, &format, &problem);
        if (ok != (rows[i].format >= 0) || (ok && format != (BodyFormat)rows[i].format))
            fail_msg("row %zu: %s: %s", i, rows[i].body, problem.detail);
        if (!ok)
            assert_int_equal(problem.code, PROBLEM_unsupported_media_type);
    }
}

static void output_follows_accept(void **state)
{
    (void)state;
    assert_int_equal(accept_output(NULL), OUTPUT_JSON);
    assert_int_equal(accept_output("*/*"), OUTPUT_JSON);
    assert_int_equal(accept_output("image/png"), OUTPUT_JSON);
    assert_int_equal(accept_output("text/plain"), OUTPUT_TEXT);
    assert_int_equal(accept_output("text/*"), OUTPUT_TEXT);
    assert_int_equal(accept_output("text/plain;q=0.5, application/json"), OUTPUT_JSON);
    assert_int_equal(accept_output("application/json;q=0.2,text/plain ; q=0.9"), OUTPUT_TEXT);
    assert_int_equal(accept_output("text/plain, */*;q=0.1"), OUTPUT_TEXT);
    assert_int_equal(accept_output("application/json;q=0, */*"), OUTPUT_TEXT);
    assert_int_equal(accept_output(",,;;q=,"), OUTPUT_JSON);
    assert_int_equal(accept_output("application/sarif+json"), OUTPUT_SARIF);
    assert_int_equal(accept_output("Text/HTML;level=1, */*;q=0.8"), OUTPUT_HTML);
    assert_int_equal(accept_output("image/*"), OUTPUT_SVG);
    assert_int_equal(accept_output("text/markdown, text/*;q=0.5"), OUTPUT_MARKDOWN);
}

#define HELLO "\"files\":[{\"name\":\"main.go\",\"text\":\"\"}]"

static void options_are_read(void **state)
{
    (void)state;
    const AnalyzeMessage *message = &request.message;
    assert_true(PARSE("{\"output\":\"svg\",\"graph\":true,\"show\":[\"escapes\",\"stack\"],\"theme\":\"dark\",\"lines\":"
                      "\"10-40\",\"summary\":false," HELLO "}"));
    assert_int_equal(request_settle(&request, OUTPUT_JSON), OUTPUT_SVG);
    assert_int_equal(message->show, 1 << SHOW_BIT_ESCAPES | 1 << SHOW_BIT_STACK);
    assert_int_equal(message->theme, THEME_DARK);
    assert_int_equal(message->first_line, 10);
    assert_int_equal(message->last_line, 40);
    assert_false(message->summary);
    assert_false(message->graph); // JSON only
    static const char *const wrong[] = {
        "{\"output\":\"pdf\"," HELLO "}",   "{\"output\":1," HELLO "}",        "{\"graph\":\"yes\"," HELLO "}",
        "{\"show\":\"escapes\"," HELLO "}", "{\"show\":[\"heap\"]," HELLO "}", "{\"theme\":\"blue\"," HELLO "}",
        "{\"lines\":\"0-3\"," HELLO "}",    "{\"lines\":\"4-3\"," HELLO "}",   "{\"lines\":\"99999999\"," HELLO "}",
        "{\"lines\":\"1-2-3\"," HELLO "}",  "{\"lines\":12," HELLO "}",        "{\"summary\":0," HELLO "}",
    };
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        assert_false(parse(wrong[i], strlen(wrong[i])));
        assert_int_equal(problem.code, PROBLEM_invalid_request);
    }
}

static void what_makes_no_difference_is_left_out_of_the_key(void **state)
{
    (void)state;
    assert_true(PARSE("{\"theme\":\"dark\",\"lines\":\"1-2\",\"summary\":false," HELLO "}"));
    assert_int_equal(request_settle(&request, OUTPUT_TEXT), OUTPUT_TEXT);
    assert_int_equal(request.message.theme, THEME_AUTO);
    assert_int_equal(request.message.first_line, 0);
    assert_true(request.message.summary);
    assert_int_equal(request.message.show, SHOW_ALL);
}

static void several_files_come_as_txtar(void **state)
{
    (void)state;
    static const char archive[] = "package main\n-- b.go --\npackage main // b\n--  c.go  --\r\n-- d --not a marker\n";
    const AnalyzeMessage *message = &request.message;
    assert_true(parse_go(archive, sizeof archive - 1, (const char *[]){"show", "leaks,inlining", "lines", "7-", "output", "html", NULL}));
    assert_int_equal(message->file_count, 3);
    assert_memory_equal(message->files[0].name.data, "main.go", 7);
    assert_int_equal(message->files[0].text.length, 13);
    assert_memory_equal(message->files[1].name.data, "b.go", 4);
    assert_int_equal(message->files[1].text.length, 18);
    assert_memory_equal(message->files[2].name.data, "c.go", 4);
    assert_memory_equal(message->files[2].text.data, "-- d --not", 10);
    assert_int_equal(message->show, 1 << SHOW_BIT_LEAKS | 1 << SHOW_BIT_INLINING);
    assert_int_equal(message->first_line, 7);
    assert_int_equal(message->last_line, 0);
    assert_int_equal(request_settle(&request, OUTPUT_JSON), OUTPUT_HTML);
    static const char headless[] = "\n -- not.go --\n\n-- a.go --\n";
    assert_true(parse_go(headless + 15, sizeof headless - 16, (const char *[]){NULL}));
    assert_int_equal(message->file_count, 1);
    assert_true(parse_go("-- go.mod --\n", 13, (const char *[]){NULL})); // no Go file is marked: one file as it is
    assert_memory_equal(message->files[0].name.data, "main.go", 7);
    assert_false(parse_go("-- a.go --\n-- go.mod --", 23, (const char *[]){NULL}));
    assert_false(parse_go("-- a.go --\n-- a.go --", 21, (const char *[]){NULL}));
    assert_false(parse_go("-- ../a.go --", 13, (const char *[]){NULL}));
    assert_false(parse_go("x", 1, (const char *[]){"show", "leaks,", NULL}));
}

static void codings_with_weight_zero_are_not_accepted(void **state)
{
    (void)state;
    assert_false(accept_coding(NULL, "gzip"));
    assert_true(accept_coding("br, gzip", "gzip"));
    assert_false(accept_coding("gzip;q=0", "gzip"));
    assert_true(accept_coding("gzip;q=0.1", "gzip"));
    assert_false(accept_coding("xgzip", "gzip"));
}

static void keys_differ_when_anything_does(void **state)
{
    (void)state;
    Key build = {{0}}, other_build = {{1}};
    Key key = key_of(&build, (Bytes){"go1.27", 6}, (Bytes){"ab", 2});
    Key same = key_of(&build, (Bytes){"go1.27", 6}, (Bytes){"ab", 2});
    Key others[] = {key_of(&other_build, (Bytes){"go1.27", 6}, (Bytes){"ab", 2}),
                    key_of(&build, (Bytes){"go1.26", 6}, (Bytes){"ab", 2}),
                    key_of(&build, (Bytes){"go1.27a", 7}, (Bytes){"b", 1}),
                    key_of(&build, (Bytes){"go1.27", 6}, (Bytes){"ac", 2})};
    assert_memory_equal(&key, &same, sizeof key);
    for (size_t i = 0; i < sizeof others / sizeof *others; i++)
        assert_memory_not_equal(&key, &others[i], sizeof key);
}

static void keys_of_one_program_begin_alike(void **state)
{
    (void)state;
    Key build = {{0}};
    Buffer analyze[3] = {{0}, {0}, {0}};
    AnalyzeMessage message = {.detail = 1, .file_count = 1, .files = {{{"a.go", 4}, {"package a", 9}}}};
    analyze_encode(&analyze[0], &message);
    message.detail = 2;
    message.output = OUTPUT_SVG;
    analyze_encode(&analyze[1], &message);
    message.files[0].text = (Bytes){"package b", 9};
    analyze_encode(&analyze[2], &message);
    Key keys[3];
    for (int i = 0; i < 3; i++) {
        keys[i] = key_of(&build, (Bytes){"go1.27", 6}, (Bytes){(char *)analyze[i].data, analyze[i].length});
        buffer_free(&analyze[i]);
    }
    assert_memory_equal(&keys[0], &keys[1], KEY_PROGRAM_BYTES);
    assert_memory_not_equal(&keys[0], &keys[1], KEY_BYTES);
    assert_memory_not_equal(&keys[1], &keys[2], KEY_PROGRAM_BYTES);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_teardown(all_members_are_read, tear_down),
        cmocka_unit_test_teardown(nul_in_a_string_reaches_the_analyzer, tear_down),
        cmocka_unit_test_teardown(escapes_and_surrogates_become_utf8, tear_down),
        cmocka_unit_test_teardown(bad_bodies_are_refused, tear_down),
        cmocka_unit_test_teardown(numbers_are_those_of_json, tear_down),
        cmocka_unit_test_teardown(problems_are_json_whatever_they_quote, tear_down),
        cmocka_unit_test_teardown(a_saved_program_can_be_sent_again, tear_down),
        cmocka_unit_test_teardown(json_has_a_query_too, tear_down),
        cmocka_unit_test_teardown(too_many_files_are_refused, tear_down),
        cmocka_unit_test(raw_go_is_taken_as_it_is),
        cmocka_unit_test(body_format_follows_the_content_type),
        cmocka_unit_test(output_follows_accept),
        cmocka_unit_test_teardown(options_are_read, tear_down),
        cmocka_unit_test_teardown(what_makes_no_difference_is_left_out_of_the_key, tear_down),
        cmocka_unit_test(several_files_come_as_txtar),
        cmocka_unit_test(codings_with_weight_zero_are_not_accepted),
        cmocka_unit_test(keys_differ_when_anything_does),
        cmocka_unit_test(keys_of_one_program_begin_alike),
    };
    return cmocka_run_group_tests_name("request", tests, NULL, NULL);
}

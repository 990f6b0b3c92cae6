// Ids of saved programs: the same bytes give the same one, nobody without the key can make one.

#include "unit.h"

#include "snippet.h"

static const unsigned char key[SNIPPET_KEY_BYTES] = "a key", other_key[SNIPPET_KEY_BYTES] = "another key";

static void an_id_is_of_key_and_content(void **state)
{
    (void)state;
    Bytes content = {"{}", 2}, other = {"{ }", 3};
    SnippetId id = snippet_id_of(key, content);
    assert_true(snippet_is_id(id.text));
    assert_string_equal(snippet_id_of(key, content).text, id.text);
    assert_string_not_equal(snippet_id_of(other_key, content).text, id.text);
    assert_string_not_equal(snippet_id_of(key, other).text, id.text);
}

static void only_ids_look_like_one(void **state)
{
    (void)state;
    assert_true(snippet_is_id("11111111111111"));
    assert_false(snippet_is_id("1111111111111"));
    assert_false(snippet_is_id("111111111111111"));
    assert_false(snippet_is_id("1111111111111l"));
    assert_false(snippet_is_id("1111111111111/"));
    assert_false(snippet_is_id(""));
}

static void the_content_can_be_read_again(void **state)
{
    (void)state;
    static AnalyzeRequest request, again;
    Problem problem = {0};
    Buffer content = {0}, second = {0};
    char json[] = "{\"files\":[{\"text\":\"\\\"\\u0000\\n\\u00e9\",\"name\":\"a.go\"}],\"name\":\"x\\\"y\",\"no_inlining\":true}";
    assert_true(request_parse_json(&request, json, sizeof json - 1, NULL, NULL, &problem));
    assert_true(snippet_write(&content, &request, "go1.27", &problem));
    char *text = memory_new(content.length);
    memcpy(text, content.data, content.length);
    assert_true(request_parse_json(&again, text, content.length, NULL, NULL, &problem));
    assert_true(snippet_write(&second, &again, "go1.27", &problem));
    assert_int_equal(second.length, content.length);
    assert_memory_equal(second.data, content.data, content.length);
    request_free(&request);
    request_free(&again);
    buffer_free(&content);
    buffer_free(&second);
    free(text);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_id_is_of_key_and_content),
        cmocka_unit_test(only_ids_look_like_one),
        cmocka_unit_test(the_content_can_be_read_again),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

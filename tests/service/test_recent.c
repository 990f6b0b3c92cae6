// Reports in memory: what was used for longest ago goes, and a use is to be noted once a minute.

#include "unit.h"

#include "recent.h"

enum { LIMIT_BYTES = 100000, REPORT_BYTES = 2000, NOW = 1000 };

static Key key_number(int number)
{
    Key key = {{0}};
    memcpy(key.bytes, &number, sizeof number);
    return key;
}

static void put(Recent *recent, int number, size_t length)
{
    char *body = memory_new(length);
    memset(body, 'a' + number % 26, length);
    Report *report = report_new((Bytes){body, length});
    Key key = key_number(number);
    report_release(recent_put(recent, &key, report, NOW));
    free(body);
}

static bool is_due_at(Recent *recent, int number, int64_t now)
{
    bool is_due;
    Key key = key_number(number);
    report_release(recent_get(recent, &key, now, &is_due));
    return is_due;
}

static bool has(Recent *recent, int number)
{
    bool is_due;
    Key key = key_number(number);
    Report *report = recent_get(recent, &key, NOW, &is_due);
    if (report)
        assert_int_equal(report->body.data[report->body.length - 1], 'a' + number % 26);
    report_release(report);
    return report;
}

static void least_recently_used_ones_go(void **state)
{
    (void)state;
    Recent *recent = recent_new(LIMIT_BYTES);
    for (int i = 0; i < 100; i++) {
        put(recent, i, REPORT_BYTES);
        assert_true(has(recent, 0)); // used each time
        assert_true(has(recent, i));
    }
    assert_false(has(recent, 1));
    assert_true(has(recent, 99 - LIMIT_BYTES / REPORT_BYTES / 4)); // each is counted with its other forms
    recent_free(recent);
}

static void same_chain_and_same_key(void **state)
{
    (void)state;
    Recent *recent = recent_new(LIMIT_BYTES);
    enum { CHAINS = 4096 }; // at least as many as recent.c has
    for (int i = 0; i < 5; i++)
        put(recent, i * CHAINS, 100);
    put(recent, 0, 100);
    for (int i = 0; i < 5; i++)
        assert_true(has(recent, i * CHAINS));
    assert_false(has(recent, 5 * CHAINS));
    for (int i = 1; i < 100; i++) // drives them out
        put(recent, i, REPORT_BYTES);
    for (int i = 0; i < 5; i++)
        assert_false(has(recent, i * CHAINS));
    recent_free(recent);
}

static void too_large_ones_are_left_out(void **state)
{
    (void)state;
    Recent *recent = recent_new(LIMIT_BYTES);
    put(recent, 1, REPORT_BYTES);
    put(recent, 2, LIMIT_BYTES / 2);
    assert_true(has(recent, 1));
    assert_false(has(recent, 2));
    recent_free(recent);
    recent = recent_new(0);
    put(recent, 1, 1);
    assert_false(has(recent, 1));
    recent_free(recent);
}

// Whoever asks for what another answer still holds gets the same report, not a copy, whatever its size.
static void what_is_held_is_shared(void **state)
{
    (void)state;
    Recent *recent = recent_new(LIMIT_BYTES);
    bool is_due;
    Key key = key_number(1);
    char *body = memory_new(LIMIT_BYTES);
    memset(body, 'b', LIMIT_BYTES);
    Report *first = recent_put(recent, &key, report_new((Bytes){body, LIMIT_BYTES}), NOW);
    put(recent, 2, REPORT_BYTES);
    Report *again = recent_put(recent, &key, report_new((Bytes){body, LIMIT_BYTES}), NOW); // another thread had read it as well
    Report *asked = recent_get(recent, &key, NOW, &is_due);
    assert_ptr_equal(first, again);
    assert_ptr_equal(first, asked);
    assert_ptr_equal(report_etag(first), report_etag(asked)); // hashed once
    report_release(first);
    report_release(again);
    report_release(asked);
    assert_null(recent_get(recent, &key, NOW, &is_due));
    recent_free(recent);
    free(body);
}

static void use_is_due_once_a_minute(void **state)
{
    (void)state;
    Recent *recent = recent_new(LIMIT_BYTES);
    put(recent, 1, REPORT_BYTES);
    assert_false(is_due_at(recent, 1, NOW + RECENT_NOTE_SECONDS));
    assert_true(is_due_at(recent, 1, NOW + RECENT_NOTE_SECONDS + 1));
    assert_false(is_due_at(recent, 1, NOW + RECENT_NOTE_SECONDS + 2));
    assert_false(is_due_at(recent, 2, NOW + 1000)); // not there
    recent_free(recent);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(least_recently_used_ones_go),
        cmocka_unit_test(same_chain_and_same_key),
        cmocka_unit_test(too_large_ones_are_left_out),
        cmocka_unit_test(what_is_held_is_shared),
        cmocka_unit_test(use_is_due_once_a_minute),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

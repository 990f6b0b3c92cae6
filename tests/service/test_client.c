// Who asks, and how often he may.

#include "unit.h"

#include <sodium.h>

#include "client.h"
#include "quota.h"
#include "rate.h"

static Address address(const char *text)
{
    Address address;
    assert_true(address_parse(&address, text, strlen(text)));
    return address;
}

static void addresses_are_read_as_proxies_write_them(void **state)
{
    (void)state;
    Address ipv4 = address("192.0.2.7"), ipv6 = address("2001:db8::1"), ignored;
    static const struct {
        const char *text;
        bool is_ipv6;
    } same[] = {{"192.0.2.7:1234", false}, {"::ffff:192.0.2.7", false}, {"[2001:db8::1]", true}, {"[2001:db8::1]:99", true}};
    for (size_t i = 0; i < sizeof same / sizeof *same; i++) {
        Address read = address(same[i].text);
        assert_memory_equal(&read, same[i].is_ipv6 ? &ipv6 : &ipv4, sizeof read);
    }
    static const char *const wrong[] = {"", "unknown", "_hidden", "192.0.2", "192.0.2.7.9", "192.0.2.256", "[", "::g", "1:2:3",
                                        "0000000000000000000000000000000000000000000000000000000000000000000000000001"};
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
        assert_false(address_parse(&ignored, wrong[i], strlen(wrong[i])));
}

static void proxies_are_addresses_and_networks(void **state)
{
    (void)state;
    Proxies proxies;
    assert_true(proxies_parse(&proxies, " 10.0.0.0/8, ::1,192.0.2.7 "));
    assert_int_equal(proxies.count, 3);
    assert_int_equal(proxies.items[0].bits, 104);
    assert_int_equal(proxies.items[1].bits, 128);
    assert_true(proxies_parse(&proxies, ""));
    static const char *const wrong[] = {"10.0.0.0/33", "10.0.0.0/", "10.0.0.0/8x", "::/129", "::/-1", "proxy.example", "10.0.0.0/8;::1",
                                        "1.1.1.1,1.1.1.1,1.1.1.1,1.1.1.1,1.1.1.1,1.1.1.1,1.1.1.1,1.1.1.1,1.1.1.1,1.1.1.1,1.1.1.1,1.1.1.1,1.1.1.1,"
                                        "1.1.1.1,1.1.1.1,1.1.1.1,1.1.1.1"};
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++)
        assert_false(proxies_parse(&proxies, wrong[i]));
}

static void a_bucket_empties_and_fills(void **state)
{
    (void)state;
    Rate *rate = rate_new(6); // one each ten seconds
    Address a = address("192.0.2.7"), b = address("192.0.2.8");
    for (int i = 0; i < 6; i++) {
        RateState taken = rate_take(rate, &a, 1000);
        assert_int_equal(taken.retry_after_seconds, 0);
        assert_int_equal(taken.remaining, 5 - i);
        assert_int_equal(taken.reset_seconds, 10 * (i + 1));
    }
    assert_int_equal(rate_take(rate, &a, 1000).retry_after_seconds, 10);
    assert_int_equal(rate_take(rate, &a, 10999).retry_after_seconds, 1);
    assert_int_equal(rate_take(rate, &b, 10999).retry_after_seconds, 0); // its own
    assert_int_equal(rate_take(rate, &a, 11000).retry_after_seconds, 0);
    assert_int_equal(rate_take(rate, &a, 11001).retry_after_seconds, 10);
    assert_int_equal(rate_take(rate, &a, 1000000).remaining, 5);
    rate_free(rate);
}

static void clients_of_one_network_share_a_bucket(void **state)
{
    (void)state;
    Rate *rate = rate_new(1);
    Address a = address("2001:db8:0:1::1"), same = address("2001:db8:0:1:ffff::2"), other = address("2001:db8:0:2::1");
    assert_int_equal(rate_take(rate, &a, 0).retry_after_seconds, 0);
    assert_int_equal(rate_take(rate, &same, 0).retry_after_seconds, 60);
    assert_int_equal(rate_take(rate, &other, 0).retry_after_seconds, 0);
    rate_free(rate);
}

static void a_network_of_48_bits_has_eight_times_as_much(void **state)
{
    (void)state;
    enum { PER_MINUTE = 10 };
    Rate *rate = rate_new(PER_MINUTE);
    int passed = 0;
    for (int i = 0; i < 300; i++) {
        char text[ADDRESS_CHARS];
        snprintf(text, sizeof text, "2001:db8:1:%x::1", i);
        Address a = address(text);
        passed += !rate_take(rate, &a, 0).retry_after_seconds;
    }
    assert_int_equal(passed, SITE_SHARE * PER_MINUTE);
    Address other = address("2001:db8:2::1");
    assert_int_equal(rate_take(rate, &other, 0).retry_after_seconds, 0);
    rate_free(rate);
}

static void quotas_are_in_all_and_for_each_client(void **state)
{
    (void)state;
    Quota *quota = quota_new(1000, 100);
    Address a = address("192.0.2.1"), b = address("192.0.2.2"), none = {{0}};
    assert_true(quota_take(quota, &a, 60));
    assert_false(quota_take(quota, &a, 41));
    assert_true(quota_take(quota, &a, 40));
    assert_true(quota_take(quota, &b, 100));
    quota_give(quota, &a, 50);
    assert_true(quota_take(quota, &a, 50));
    assert_true(quota_take(quota, &none, 100)); // those without an address are one
    assert_false(quota_take(quota, &none, 1));
    for (int i = 0; i < 16; i++) { // the /48 has 800, of which 700 are left in all
        char text[ADDRESS_CHARS];
        snprintf(text, sizeof text, "2001:db8:1:%x::1", i);
        Address site = address(text);
        assert_int_equal(quota_take(quota, &site, 100), i < 7);
    }
    quota_give(quota, &a, 100);
    quota_give(quota, &b, 100);
    Address eighth = address("2001:db8:1:8::1"), ninth = address("2001:db8:1:9::1");
    assert_true(quota_take(quota, &eighth, 100));
    assert_false(quota_take(quota, &ninth, 100)); // in all there would be room
    quota_free(quota);
    quota = quota_new(1000, 0);
    assert_true(quota_take(quota, &a, 1000)); // no limit for each
    assert_false(quota_take(quota, &b, 1));
    quota_free(quota);
}

// From the last line's end backwards, whether proxies append to a line or add one.
static void forwarded_lines_are_one_list(void **state)
{
    (void)state;
    static const struct {
        const char *lines[3];
        const char *client;
    } cases[] = {
        {{"203.0.113.5"}, "203.0.113.5"},
        {{"198.51.100.1, 203.0.113.5"}, "203.0.113.5"},
        {{"198.51.100.1", "203.0.113.5"}, "203.0.113.5"},
        {{"198.51.100.1", "203.0.113.5", "10.0.0.2"}, "203.0.113.5"},
        {{"203.0.113.5, 10.0.0.3", "10.0.0.2"}, "203.0.113.5"},
        {{"198.51.100.1", "nonsense", "10.0.0.2"}, "10.0.0.2"},
        {{"198.51.100.1", "nonsense"}, "10.0.0.1"},
        {{"10.0.0.4", "10.0.0.3"}, "10.0.0.4"},
        {{"198.51.100.1", ""}, "198.51.100.1"},
    };
    Proxies proxies;
    assert_true(proxies_parse(&proxies, "10.0.0.0/8"));
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        Client client = {.address = address("10.0.0.1"), .is_known = true, .is_proxied = true};
        Address expected = address(cases[i].client);
        int count = 0;
        while (count < 3 && cases[i].lines[count])
            count++;
        client_follow(&client, &proxies, cases[i].lines, count);
        assert_memory_equal(&client.address, &expected, sizeof expected);
    }
}

static void any_number_of_clients_fits(void **state)
{
    (void)state;
    Rate *rate = rate_new(1000);
    for (uint32_t i = 0; i < 300000; i++) {
        Address a = address("::ffff:0.0.0.0");
        memcpy(a.bytes + 12, &i, sizeof i);
        assert_int_equal(rate_take(rate, &a, i).retry_after_seconds, 0);
    }
    rate_free(rate);
}

int main(void)
{
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(addresses_are_read_as_proxies_write_them), cmocka_unit_test(proxies_are_addresses_and_networks),
        cmocka_unit_test(a_bucket_empties_and_fills),               cmocka_unit_test(clients_of_one_network_share_a_bucket),
        cmocka_unit_test(any_number_of_clients_fits),               cmocka_unit_test(a_network_of_48_bits_has_eight_times_as_much),
        cmocka_unit_test(quotas_are_in_all_and_for_each_client),    cmocka_unit_test(forwarded_lines_are_one_list),
    };
    return sodium_init() < 0 ? 1 : cmocka_run_group_tests(tests, NULL, NULL);
}

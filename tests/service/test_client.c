// Who asks, and how often he may.

#include "unit.h"

#include <sodium.h>

#include "client.h"
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
        cmocka_unit_test(any_number_of_clients_fits),
    };
    return sodium_init() < 0 ? 1 : cmocka_run_group_tests(tests, NULL, NULL);
}

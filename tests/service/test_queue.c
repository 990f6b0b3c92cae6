// Whose turn it is: clients take turns, those who have nothing running have places in reserve, and whoever has the most waiting
// leaves first. And what came to its limits is remembered for a while.

#include "unit.h"

#include <sodium.h>

#include "failures.h"
#include "queue.h"

enum { NOW = 1000, PLACES = 2, RESERVE = 1, LIMIT = 4 };

static Address address(const char *text)
{
    Address parsed;
    assert_true(address_parse(&parsed, text, strlen(text)));
    return parsed;
}

static Key key_number(int number)
{
    Key key = {{0}};
    memcpy(key.bytes, &number, sizeof number);
    return key;
}

static Flight *add(Queue *queue, const char *client, int number, int64_t now)
{
    Address from = address(client);
    Key key = key_number(number);
    return queue_add(queue, &from, &key, now);
}

static Flight *begin(Queue *queue)
{
    Flight *flight = queue_next(queue, NOW);
    if (flight)
        queue_begin(queue, flight, NOW * 1000);
    return flight;
}

static void end(Queue *queue, Flight *flight)
{
    queue_remove(queue, flight);
    free(flight);
}

static void end_all(Queue *queue)
{
    while (queue->flights)
        end(queue, queue->flights);
    assert_null(queue->parties);
    assert_int_equal(queue->waiting + queue->running, 0);
}

static Queue new_queue(void) { return (Queue){.places = PLACES, .reserve = RESERVE, .limit = LIMIT}; }

static void clients_take_turns(void **state)
{
    (void)state;
    Queue queue = new_queue();
    Flight *a1 = add(&queue, "192.0.2.1", 1, NOW), *a2 = add(&queue, "192.0.2.1", 2, NOW), *a3 = add(&queue, "192.0.2.1", 3, NOW);
    Flight *b1 = add(&queue, "192.0.2.2", 4, NOW);
    assert_ptr_equal(begin(&queue), a1);
    assert_ptr_equal(begin(&queue), b1);
    assert_null(begin(&queue)); // the reserve is not for who has one running
    end(&queue, a1);
    assert_ptr_equal(begin(&queue), a2);
    end(&queue, b1);
    Flight *c1 = add(&queue, "192.0.2.3", 5, NOW);
    assert_ptr_equal(begin(&queue), c1);
    assert_null(begin(&queue));
    end(&queue, a2);
    assert_ptr_equal(begin(&queue), a3);
    end_all(&queue);
}

static void a_client_who_has_none_running_gets_a_place_in_reserve(void **state)
{
    (void)state;
    Queue queue = new_queue();
    for (int i = 0; i < 3; i++)
        add(&queue, "2001:db8:0:1::1", i, NOW);
    assert_non_null(begin(&queue));
    assert_non_null(begin(&queue));
    assert_null(begin(&queue));
    add(&queue, "2001:db8:0:1:ffff::2", 3, NOW); // the same /64: the same client
    assert_null(begin(&queue));
    Flight *other = add(&queue, "2001:db8:0:2::1", 4, NOW);
    assert_ptr_equal(begin(&queue), other);
    add(&queue, "2001:db8:0:3::1", 5, NOW);
    assert_null(begin(&queue)); // it is taken
    end_all(&queue);
}

static void who_has_spent_its_budget_comes_last(void **state)
{
    (void)state;
    Queue queue = new_queue();
    Address spender = address("192.0.2.1");
    queue.budget = rate_new(10000);
    rate_spend(queue.budget, &spender, 9999, NOW);
    assert_false(rate_is_spent(queue.budget, &spender, NOW));
    rate_spend(queue.budget, &spender, 1000, NOW);
    assert_true(rate_is_spent(queue.budget, &spender, NOW));
    Flight *spent = add(&queue, "192.0.2.1", 1, NOW), *b1 = add(&queue, "192.0.2.2", 2, NOW), *b2 = add(&queue, "192.0.2.2", 3, NOW);
    assert_ptr_equal(begin(&queue), b1);
    assert_ptr_equal(begin(&queue), b2); // although it has one running
    assert_null(begin(&queue));          // and the reserve is not for who has spent all
    end(&queue, b1);
    assert_ptr_equal(begin(&queue), spent); // nobody else waits
    end_all(&queue);
    assert_false(rate_is_spent(queue.budget, &spender, NOW + 7000)); // a tenth of it comes back in six seconds
    rate_spend(queue.budget, &spender, 1000000, NOW);
    assert_true(rate_is_spent(queue.budget, &spender, NOW + 59000));
    assert_false(rate_is_spent(queue.budget, &spender, NOW + 61000)); // debts end
    rate_free(queue.budget);
}

static void who_has_the_most_waiting_leaves_for_others(void **state)
{
    (void)state;
    Queue queue = new_queue();
    Address heavy = address("192.0.2.1"), other = address("192.0.2.2");
    Flight *first = NULL, *leaving;
    for (int i = 0; i < LIMIT; i++) {
        assert_true(queue_make_room(&queue, &heavy, NOW, &leaving));
        Flight *added = add(&queue, "192.0.2.1", i, NOW);
        first = first ? first : added;
    }
    assert_false(queue_make_room(&queue, &heavy, NOW, &leaving)); // not for itself
    assert_null(leaving);
    assert_true(queue_make_room(&queue, &other, NOW, &leaving));
    assert_ptr_equal(leaving, first);
    free(leaving);
    add(&queue, "192.0.2.2", 10, NOW);
    assert_true(queue_make_room(&queue, &other, NOW, &leaving)); // 1 and 3
    free(leaving);
    add(&queue, "192.0.2.2", 11, NOW);
    assert_false(queue_make_room(&queue, &other, NOW, &leaving)); // 2 and 2
    end_all(&queue);
}

static void in_lasting_overload_the_newest_run_and_the_oldest_leave(void **state)
{
    (void)state;
    Queue queue = {.places = 1, .limit = 100};
    Address client = address("192.0.2.1");
    Flight *leaving;
    for (int i = 0; i < 10; i++)
        add(&queue, "192.0.2.1", i, NOW);
    assert_int_equal(queue_leaves_ms(&queue, queue.flights, NOW), NOW + QUEUE_WAIT_MS);
    assert_true(queue_make_room(&queue, &client, NOW + 99, &leaving)); // a burst
    assert_null(leaving);
    assert_true(queue_make_room(&queue, &client, NOW + 101, &leaving));
    int gone = 0;
    for (Flight *next; leaving; leaving = next, gone++) {
        next = leaving->next;
        free(leaving);
    }
    assert_int_equal(gone, 7); // three and the newcomer stay
    Flight *newest = add(&queue, "192.0.2.1", 10, NOW + 101);
    assert_true(queue_leaves_ms(&queue, newest, NOW + 101) < NOW + 101 + 100);
    assert_ptr_equal(queue_next(&queue, NOW + 102), newest);
    end_all(&queue);
}

static void one_that_was_there_when_the_worker_died_runs_alone(void **state)
{
    (void)state;
    Queue queue = new_queue();
    Flight *a = add(&queue, "192.0.2.1", 1, NOW), *b = add(&queue, "192.0.2.2", 2, NOW), *c = add(&queue, "192.0.2.3", 3, NOW);
    assert_non_null(begin(&queue));
    assert_non_null(begin(&queue));
    Flight *left = a->is_running ? b->is_running ? c : b : a;
    for (Flight *flight = queue.flights; flight; flight = flight->next)
        if (flight->is_running)
            queue_return(&queue, flight, NOW);
    Flight *alone = begin(&queue);
    assert_ptr_not_equal(alone, left);
    assert_null(begin(&queue));
    end(&queue, alone);
    alone = begin(&queue);
    assert_ptr_not_equal(alone, left);
    end(&queue, alone);
    assert_ptr_equal(begin(&queue), left);
    end_all(&queue);
}

static void what_two_ask_for_waits_for_the_one_with_fewer(void **state)
{
    (void)state;
    Queue queue = new_queue();
    Address other = address("192.0.2.2");
    for (int i = 0; i < 3; i++)
        add(&queue, "192.0.2.1", i, NOW);
    Key key = key_number(2);
    Flight *wanted = queue_find(&queue, &key);
    queue_share(&queue, wanted, &other);
    assert_ptr_equal(begin(&queue), queue.flights);
    assert_ptr_equal(begin(&queue), wanted); // before the second one of the other client
    end_all(&queue);
}

static void failures_are_remembered_for_a_minute(void **state)
{
    (void)state;
    static Failures failures;
    Key key = key_number(1), other = key_number(2), same_place = key_number(1 + FAILURE_PLACES);
    failures_note(&failures, &key, PROBLEM_analysis_timeout, NOW);
    assert_int_equal(failures_find(&failures, &key, NOW + FAILURE_SECONDS * 1000 - 1), PROBLEM_analysis_timeout);
    assert_int_equal(failures_find(&failures, &key, NOW + FAILURE_SECONDS * 1000), PROBLEM_none);
    assert_int_equal(failures_find(&failures, &other, NOW), PROBLEM_none);
    assert_int_equal(failures_find(&failures, &same_place, NOW), PROBLEM_none);
    failures_note(&failures, &same_place, PROBLEM_analysis_out_of_memory, NOW);
    assert_int_equal(failures_find(&failures, &same_place, NOW), PROBLEM_analysis_out_of_memory);
    assert_int_equal(failures_find(&failures, &key, NOW), PROBLEM_none);
}

int main(void)
{
    static const struct CMUnitTest tests[] = {
        cmocka_unit_test(clients_take_turns),
        cmocka_unit_test(a_client_who_has_none_running_gets_a_place_in_reserve),
        cmocka_unit_test(who_has_spent_its_budget_comes_last),
        cmocka_unit_test(who_has_the_most_waiting_leaves_for_others),
        cmocka_unit_test(in_lasting_overload_the_newest_run_and_the_oldest_leave),
        cmocka_unit_test(one_that_was_there_when_the_worker_died_runs_alone),
        cmocka_unit_test(what_two_ask_for_waits_for_the_one_with_fewer),
        cmocka_unit_test(failures_are_remembered_for_a_minute),
    };
    return sodium_init() < 0 ? 1 : cmocka_run_group_tests(tests, NULL, NULL);
}

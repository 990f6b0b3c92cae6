// Flights in one list, clients in another (queue.h).

#include "queue.h"

#include <stdlib.h>
#include <string.h>

#include "protocol/protocol.h"

enum {
    BURST_MS = 100,
    OVERLOAD_QUEUE = 4,
    OVERLOAD_WAIT_MS = 50, // at most, in overload
};

// ---- clients

static Party *find_party(const Queue *queue, const Address *client)
{
    Group groups[LIMIT_GROUPS];
    client_groups(client, groups);
    Party *party = queue->parties;
    while (party && !group_equals(&party->group, &groups[0]))
        party = party->next;
    return party;
}

static Party *find_or_add_party(Queue *queue, const Address *client)
{
    Group groups[LIMIT_GROUPS];
    Party *party = find_party(queue, client), **end = &queue->parties;
    if (party)
        return party;
    client_groups(client, groups);
    party = memory_new(sizeof *party);
    *party = (Party){.group = groups[0], .address = *client, .last_turn = queue->last_turn}; // behind those who came before
    while (*end)
        end = &(*end)->next;
    *end = party;
    return party;
}

// Those that have nothing any more are forgotten.
static void drop_party(Queue *queue, Party *party)
{
    Party **link = &queue->parties;
    if (party->waiting || party->running)
        return;
    while (*link != party)
        link = &(*link)->next;
    *link = party->next;
    free(party);
}

static int *count_of(Flight *flight) { return flight->is_running ? &flight->party->running : &flight->party->waiting; }

// ---- flights

Flight *queue_find(const Queue *queue, const Key *key)
{
    Flight *flight = queue->flights;
    while (flight && memcmp(&flight->key, key, sizeof *key) != 0)
        flight = flight->next;
    return flight;
}

Flight *queue_find_running(const Queue *queue, uint64_t id)
{
    Flight *flight = queue->flights;
    while (flight && !(flight->is_running && flight->id == id))
        flight = flight->next;
    return flight;
}

Flight *queue_add(Queue *queue, const Address *client, const Key *key, int64_t now_ms)
{
    Flight *flight = memory_new(sizeof *flight), **end = &queue->flights;
    *flight = (Flight){.party = find_or_add_party(queue, client), .key = *key, .id = ++queue->last_id, .arrived_ms = now_ms};
    while (*end)
        end = &(*end)->next;
    *end = flight;
    flight->party->waiting++;
    if (!queue->waiting++)
        queue->waiting_since_ms = now_ms;
    return flight;
}

// One that waits counts for the client who has fewer waiting, so that nobody waits longer for having asked after another.
void queue_share(Queue *queue, Flight *flight, const Address *client)
{
    Party *party = find_party(queue, client), *before = flight->party;
    if (flight->is_running || (party ? party->waiting : 0) + 1 >= before->waiting)
        return;
    flight->party = party ? party : find_or_add_party(queue, client);
    flight->party->waiting++;
    before->waiting--;
    drop_party(queue, before);
}

void queue_remove(Queue *queue, Flight *flight)
{
    Flight **link = &queue->flights;
    while (*link != flight)
        link = &(*link)->next;
    *link = flight->next;
    flight->is_running ? queue->running-- : queue->waiting--;
    --*count_of(flight);
    drop_party(queue, flight->party);
    flight->party = NULL;
}

void queue_begin(Queue *queue, Flight *flight, int64_t now_us)
{
    --*count_of(flight);
    flight->is_running = true;
    ++*count_of(flight);
    queue->waiting--;
    queue->running++;
    flight->began_us = now_us;
    flight->party->last_turn = ++queue->last_turn;
}

void queue_return(Queue *queue, Flight *flight, int64_t now_ms)
{
    --*count_of(flight);
    flight->is_running = false;
    ++*count_of(flight);
    queue->running--;
    if (!queue->waiting++)
        queue->waiting_since_ms = now_ms;
    flight->attempts++;
    flight->arrived_ms = now_ms;
}

// ---- who has to leave

static bool is_burst(const Queue *queue, int64_t now_ms) { return !queue->waiting || now_ms - queue->waiting_since_ms < BURST_MS; }

static bool is_overloaded(const Queue *queue, int64_t now_ms) { return now_ms < queue->overload_until_ms; }

// The oldest one that waits of the client that has the most waiting, and more than `more_than`.
static Flight *find_leaving(const Queue *queue, int more_than)
{
    Flight *found = NULL;
    for (Flight *flight = queue->flights; flight; flight = flight->next)
        if (!flight->is_running && flight->party->waiting > (found ? found->party->waiting : more_than))
            found = flight;
    return found;
}

static void leave(Queue *queue, Flight *flight, Flight **leaving)
{
    queue_remove(queue, flight);
    flight->next = *leaving;
    *leaving = flight;
}

bool queue_make_room(Queue *queue, const Address *client, int64_t now_ms, Flight **leaving)
{
    int overload_limit = OVERLOAD_QUEUE * queue->places;
    *leaving = NULL;
    if (!is_burst(queue, now_ms) && queue->waiting >= overload_limit) {
        queue->overload_until_ms = now_ms + BURST_MS;
        for (Flight *flight; queue->waiting >= overload_limit && (flight = find_leaving(queue, 0));)
            leave(queue, flight, leaving);
    }
    if (queue->waiting < queue->limit)
        return true;
    const Party *party = find_party(queue, client);
    Flight *flight = find_leaving(queue, (party ? party->waiting : 0) + 1);
    if (flight)
        leave(queue, flight, leaving);
    return flight;
}

int64_t queue_leaves_ms(const Queue *queue, const Flight *flight, int64_t now_ms)
{
    return flight->arrived_ms + (is_overloaded(queue, now_ms) ? OVERLOAD_WAIT_MS : QUEUE_WAIT_MS);
}

// ---- whose turn it is

static bool is_before(const Queue *queue, const Party *a, const Party *b, int64_t now_ms)
{
    bool a_spent = queue->budget && rate_is_spent(queue->budget, &a->address, now_ms);
    bool b_spent = queue->budget && rate_is_spent(queue->budget, &b->address, now_ms);
    if (a_spent != b_spent)
        return b_spent;
    return a->running != b->running ? a->running < b->running : a->last_turn < b->last_turn;
}

static Party *next_party(const Queue *queue, int64_t now_ms)
{
    Party *best = NULL;
    for (Party *party = queue->parties; party; party = party->next)
        if (party->waiting && (!best || is_before(queue, party, best, now_ms)))
            best = party;
    return best;
}

static bool has_place(const Queue *queue, const Party *party, int64_t now_ms)
{
    if (queue->running < queue->places)
        return true;
    return queue->running < queue->places + queue->reserve && !party->running &&
           !(queue->budget && rate_is_spent(queue->budget, &party->address, now_ms));
}

Flight *queue_next(const Queue *queue, int64_t now_ms)
{
    const Party *party = next_party(queue, now_ms);
    Flight *oldest = NULL, *newest = NULL;
    for (Flight *flight = queue->flights; flight; flight = flight->next) {
        if (flight->attempts) // alone, and before all others
            return flight->is_running || queue->running ? NULL : flight;
        if (flight->is_running || flight->party != party)
            continue;
        oldest = oldest ? oldest : flight;
        newest = flight;
    }
    return !party || !has_place(queue, party, now_ms) ? NULL : is_overloaded(queue, now_ms) ? newest : oldest;
}

// queue: the analyses on their way (flights), by the clients who ask for them, and whose turn it is.
//
// Turns go to clients, not to requests: among those who wait, to one who has time left of its budget before one who hasn't
// (rate.h: seconds of analyses in a minute), then to who has the fewest running, then to who had its turn longest ago. Beside
// the places that all share there are a few in reserve, for clients within their budget who have none running: so that a
// dozen analyses that take long, all of one client, are in nobody else's way. Where somebody has to leave, it is one of the
// client that has the most waiting.
//
// A burst may fill the queue. Where some have been waiting all the time for BURST_MS, no more may than OVERLOAD_QUEUE for each
// that runs; who comes then takes the place of who has waited longest, and the newest run first: those who are served are
// served as fast as ever, and the others are told at once (B. Maurer, Fail at Scale, ACM Queue 13(8), 2015).
//
// Not safe for threads: the pool has a lock.
#ifndef ESCAPEMENT_QUEUE_H
#define ESCAPEMENT_QUEUE_H

#include "client.h"
#include "key.h"
#include "rate.h"

enum { QUEUE_WAIT_MS = 5000 }; // longer nobody waits for a turn: a burst on a slow machine needs it, nothing else comes near it

struct Waiter;

typedef struct Party { // a client that has flights
    Group group;
    Address address;
    int waiting, running;
    uint64_t last_turn;
    struct Party *next;
} Party;

typedef struct Flight {
    struct Flight *next;
    Party *party;
    Key key;
    uint64_t id;
    Buffer analyze;
    struct Waiter *waiters; // the first is the one who caused it, the others joined
    bool is_running;
    int attempts; // that ended with the worker's death: it runs alone
    int64_t arrived_ms, began_us;
} Flight;

typedef struct Queue {
    int places, reserve; // that may run
    int limit;           // that may wait
    Rate *budget;        // in milliseconds of analyses; NULL: none
    Flight *flights;     // in the order of arrival
    Party *parties;
    int waiting, running;
    int64_t waiting_since_ms;  // when there last was none that waited
    int64_t overload_until_ms; // unless there is more of it
    uint64_t last_id, last_turn;
} Queue;

Flight *queue_find(const Queue *queue, const Key *key);
Flight *queue_find_running(const Queue *queue, uint64_t id);
// Makes room for one more of the client's, if it may have it: *leaving is the list of those who have to go, already off the queue.
bool queue_make_room(Queue *queue, const Address *client, int64_t now_ms, Flight **leaving);
Flight *queue_add(Queue *queue, const Address *client, const Key *key, int64_t now_ms);
void queue_share(Queue *queue, Flight *flight, const Address *client); // another client asks for the same
void queue_remove(Queue *queue, Flight *flight);                       // and the caller has it
Flight *queue_next(const Queue *queue, int64_t now_ms);                 // who is to run now; NULL: nobody
void queue_begin(Queue *queue, Flight *flight, int64_t now_us);
void queue_return(Queue *queue, Flight *flight, int64_t now_ms); // it did not run to its end, and waits again
int64_t queue_leaves_ms(const Queue *queue, const Flight *flight, int64_t now_ms); // when one that waits is to be told that it won't

#endif

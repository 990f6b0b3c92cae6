// crew: a worker process and the children it forks, each of which takes one analysis in its life.
//
// The worker hands over the sockets of children that wait (protocol.h); the crew gives one of them an analysis, hears its
// answer, keeps its deadline, and has it killed if it is late or says what it should not. What happens comes as calls of the
// functions in CrewEvents, from crew_hear and crew_keep_deadlines, on the thread that calls these.
#ifndef ESCAPEMENT_CREW_H
#define ESCAPEMENT_CREW_H

#include <poll.h>
#include <stdint.h>

#include "pool.h"
#include "protocol/protocol.h"
#include "worker_process.h"

enum { LIMIT_CREW = 128, LIMIT_CREW_POLLS = LIMIT_CREW + 1 };

_Static_assert(LIMIT_WORKERS + (LIMIT_WORKERS + 1) / 2 <= LIMIT_CREW, "all that may run, and the reserve, fit");

typedef struct CrewEvents {
    bool (*hello)(void *context, const HelloMessage *hello, char *why, size_t size); // false: with such a worker we don't go on
    void (*report)(void *context, uint64_t id, Bytes body);
    void (*lost)(void *context, uint64_t id, LostReason reason, const char *detail);
    void (*gone)(void *context, const char *why); // the worker has ended, and with it all that ran
} CrewEvents;

typedef enum CrewChildState { CREW_NONE, CREW_SPARE, CREW_BUSY, CREW_LOST, CREW_ENDING } CrewChildState;

typedef struct CrewChild {
    CrewChildState state; // lost: gone without an answer, how is still to come; ending: not needed any more
    uint64_t number;      // what the worker calls it
    FrameStream stream;
    int stderr_fd;
    uint64_t id;          // of its analysis
    int64_t due_ms;       // when it is to answer, to have ended by itself, or the worker is to have told of its end
    bool is_killed;
} CrewChild;

typedef struct Crew {
    CrewEvents events;
    void *context;
    int size;       // children at once
    int timeout_ms; // of an analysis, on the clock
    WorkerProcess worker;
    CrewChild children[LIMIT_CREW];
    CrewChild *polled[LIMIT_CREW_POLLS];
    int spare_deaths; // since the last answer
    bool has_greeted;
} Crew;

bool crew_start(Crew *crew, const PoolOptions *options, char *error, size_t error_size);
bool crew_is_there(const Crew *crew);
bool crew_has_spare(const Crew *crew);
bool crew_has_children(const Crew *crew); // of any kind
void crew_begin(Crew *crew, uint64_t id, Bytes analyze); // there is a spare
int crew_poll(Crew *crew, struct pollfd polls[LIMIT_CREW_POLLS]); // what to wait for; how many these are
void crew_hear(Crew *crew, const struct pollfd *polls, int count);
int64_t crew_keep_deadlines(Crew *crew); // when to look again; INT64_MAX: never
void crew_end(Crew *crew); // without events

#endif

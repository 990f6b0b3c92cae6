// pool: one Go release's worker process, kept alive, and the analyses on their way through it.
//
// pool_find answers from the store. pool_submit joins the analysis of the same key that is already on its way, or queues
// a new one (queue.h says whose turn it is and who has to leave), or refuses it, also because the same came to its limits just
// before (failures.h); in each case the waiter's `done` is called exactly once, perhaps before pool_submit returns, on any
// thread. A thread of the pool's own talks to the worker (crew.h), and starts another worker when one dies. Analyses that were running then are most likely innocent (no
// snippet should be able to end a worker), so they are run again, but each alone, so that the next death blames the
// right one.
#ifndef ESCAPEMENT_POOL_H
#define ESCAPEMENT_POOL_H

#include "problem.h"
#include "rate.h"
#include "store.h"

typedef struct Pool Pool;

enum { LIMIT_WORKERS = 64 }; // analyses at once: more than the CPUs of the machines this runs on

typedef enum SandboxLevel { SANDBOX_NONE, SANDBOX_BASIC, SANDBOX_FULL } SandboxLevel;

typedef struct PoolOptions {
    const char *worker;        // the executable
    const char *pack, *goroot; // one of them
    int timeout_ms;            // of CPU for one analysis; twice as much on the clock
    int memory_mib;            // for one analysis
    int workers;               // analyses at once
    int reserve;               // more of them, for clients who have none running
    Rate *budget;              // of each client, in milliseconds of analyses
    int queue_limit;           // analyses waiting for one of them; fewer while it is never empty (overload)
    SandboxLevel sandbox;      // refused below
    Store *store;
} PoolOptions;

typedef enum CacheUse { CACHE_HIT, CACHE_STORED, CACHE_MISS, CACHE_COLLAPSED } CacheUse;

typedef struct Outcome {
    Problem problem; // PROBLEM_none: there is a report
    Report *report;  // held for whoever gets the outcome
    CacheUse cache;
    int64_t took_us; // of the analysis
} Outcome;

typedef struct Waiter {
    void (*done)(struct Waiter *waiter, Outcome outcome);
    struct Waiter *next;
} Waiter;

typedef enum PoolState { POOL_STARTING, POOL_UP, POOL_DOWN } PoolState;

// Starts the worker; pool_wait says when it is up, or why it never will be.
Pool *pool_start(const PoolOptions *options, char *error, size_t error_size);
PoolState pool_wait(Pool *pool, int wait_ms, char *error, size_t error_size);
// Once it has been up:
const char *pool_release(const Pool *pool);          // "go1.27"
void pool_describe_release(Pool *pool, Buffer *out); // JSON: release, go_version, packages
bool pool_describe_health(Pool *pool, Buffer *out);  // JSON: worker and sandbox; false: it can't analyze now
// `analyze` is an encoded ANALYZE message; the key is set in any case. Held for the caller; NULL: not there.
Report *pool_find(Pool *pool, const Buffer *analyze, Key *key);
// What pool_find had no report for; the pool takes over `analyze`.
void pool_submit(Pool *pool, const Key *key, Buffer *analyze, const Address *client, Waiter *waiter);
// Ends the worker; everyone who waits is told that we are going, and so is who comes later.
void pool_stop(Pool *pool);
void pool_free(Pool *pool); // once it is stopped and nobody can come any more

#endif

// The analyses of one release and the thread that sees them through (pool.h).

#include "pool.h"

#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include "crew.h"
#include "failures.h"
#include "log.h"
#include "metrics.h"
#include "protocol/clock.h"
#include "queue.h"

enum {
    HELLO_WAIT_MS = 300000, // a library read from source on a slow machine
    FIRST_BACKOFF_MS = 20,  // before another start, if a worker dies before it is up
    LAST_BACKOFF_MS = 30000,
    LIMIT_ATTEMPTS = 2, // of an analysis whose worker died
    WAKE_POLLS = 1,     // beside those of the crew
    STARVED_MS = 500, // without a child, of which a worker has some all the time: it asks for one ten times a second
};

struct Pool {
    PoolOptions options;
    Key build;   // of the executable and the library, part of every key
    int wake_fd; // eventfd: there is something new for the thread
    pthread_t thread;

    pthread_mutex_t lock; // of what follows
    pthread_cond_t changed;
    PoolState state;
    bool is_stopping;
    char error[512]; // why it is down
    Queue queue;
    Failures failures;
    char release[16], go_version[64];
    Buffer packages, layers; // JSON arrays, from the worker
    int64_t childless_since_ms; // 0: there is a child

    Crew crew; // the thread's alone, as is the rest
    bool has_been_up;
    int64_t restart_at_ms, hello_by_ms;
    int backoff_ms;
};

// ---- ends of a flight

static void set_gauges(const Pool *pool)
{
    metric_set(METRIC_queued, pool->queue.waiting);
    metric_set(METRIC_running, pool->queue.running);
}

static void answer(Waiter *waiter, const Outcome *outcome)
{
    Outcome own = *outcome;
    if (own.report)
        report_hold(own.report);
    waiter->done(waiter, own);
}

// Tells everyone. It is off the queue already, so that nobody joins any more; with a report, the store has it already.
static void end_flight(Flight *flight, Outcome outcome)
{
    for (Waiter *waiter = flight->waiters, *next; waiter; waiter = next, outcome.cache = CACHE_COLLAPSED) {
        next = waiter->next; // the waiter may be gone once it is told
        answer(waiter, &outcome);
    }
    buffer_free(&flight->analyze);
    free(flight);
}

// What it took is its client's to pay, whatever came of it.
static void finish_flight(Pool *pool, Flight *flight, Outcome outcome)
{
    outcome.took_us = flight->is_running ? clock_us() - flight->began_us : 0;
    if (pool->options.budget && flight->is_running)
        rate_spend(pool->options.budget, &flight->party->address, outcome.took_us / 1000, clock_ms());
    pthread_mutex_lock(&pool->lock);
    queue_remove(&pool->queue, flight);
    set_gauges(pool);
    pthread_mutex_unlock(&pool->lock);
    end_flight(flight, outcome);
}

static void fail_flight(Pool *pool, Flight *flight, ProblemCode code, const char *detail)
{
    Outcome outcome = {.cache = CACHE_MISS};
    problem_set(&outcome.problem, code, "%s", detail);
    finish_flight(pool, flight, outcome);
}

// Those that are off the queue already.
static void refuse_flights(Flight *flight)
{
    Outcome outcome = {.cache = CACHE_MISS};
    problem_set(&outcome.problem, PROBLEM_overloaded, "more is asked than can be analyzed");
    for (Flight *next; flight; flight = next) {
        next = flight->next;
        metric_add(METRIC_overloaded_total, 1);
        end_flight(flight, outcome);
    }
}

// ---- submitting

static void join(Flight *flight, Waiter *waiter)
{
    Waiter **end = &flight->waiters;
    while (*end)
        end = &(*end)->next;
    *end = waiter;
}

static Report *find_stored(Pool *pool, const Key *key)
{
    Report *report = store_get(pool->options.store, key);
    if (report)
        metric_add(METRIC_cache_hits_total, 1);
    return report;
}

Report *pool_find(Pool *pool, const Buffer *analyze, Key *key)
{
    *key = key_of(&pool->build, (Bytes){pool->release, strlen(pool->release)}, (Bytes){(char *)analyze->data, analyze->length});
    return find_stored(pool, key);
}

static const char *lost_detail(ProblemCode code);

// With the lock held: the flight that the waiter has joined; NULL: the outcome says why there is none.
static Flight *find_or_add_flight(Pool *pool, const Key *key, Buffer *analyze, const Address *client, Outcome *outcome, Flight **leaving)
{
    int64_t now = clock_ms();
    Flight *flight = queue_find(&pool->queue, key);
    ProblemCode failure = failures_find(&pool->failures, key, now);
    if (flight) {
        queue_share(&pool->queue, flight, client);
        metric_add(METRIC_cache_collapsed_total, 1);
    } else if ((outcome->report = find_stored(pool, key))) { // it may have landed since pool_find
        outcome->cache = CACHE_HIT;
    } else if (pool->is_stopping) {
        problem_set(&outcome->problem, PROBLEM_overloaded, "the service is stopping");
    } else if (failure) {
        problem_set(&outcome->problem, failure, "%s, less than a minute ago", lost_detail(failure));
        metric_add(METRIC_failures_remembered_total, 1);
    } else if (!queue_make_room(&pool->queue, client, now, leaving)) {
        problem_set(&outcome->problem, PROBLEM_overloaded, "%d analyses are waiting already", pool->queue.waiting);
    } else {
        flight = queue_add(&pool->queue, client, key, now);
        flight->analyze = *analyze;
        *analyze = (Buffer){0};
        metric_add(METRIC_cache_misses_total, 1);
    }
    set_gauges(pool);
    return flight;
}

void pool_submit(Pool *pool, const Key *key, Buffer *analyze, const Address *client, Waiter *waiter)
{
    Outcome outcome = {.cache = CACHE_MISS};
    Flight *leaving = NULL;
    waiter->next = NULL;
    pthread_mutex_lock(&pool->lock);
    Flight *flight = find_or_add_flight(pool, key, analyze, client, &outcome, &leaving);
    if (flight)
        join(flight, waiter);
    pthread_mutex_unlock(&pool->lock);
    if (flight) {
        eventfd_write(pool->wake_fd, 1);
    } else {
        if (outcome.problem.code == PROBLEM_overloaded)
            metric_add(METRIC_overloaded_total, 1);
        answer(waiter, &outcome);
        report_release(outcome.report);
    }
    refuse_flights(leaving);
    buffer_free(analyze);
}

// ---- the worker's life

static void set_state(Pool *pool, PoolState state, const char *error)
{
    pthread_mutex_lock(&pool->lock);
    pool->state = state;
    snprintf(pool->error, sizeof pool->error, "%s", error);
    pthread_cond_broadcast(&pool->changed);
    pthread_mutex_unlock(&pool->lock);
}

static void start_worker(Pool *pool)
{
    char error[256];
    if (crew_start(&pool->crew, &pool->options, error, sizeof error)) {
        pool->hello_by_ms = clock_ms() + HELLO_WAIT_MS;
        return;
    }
    log_event("%s", error);
    set_state(pool, POOL_DOWN, error);
    pool->restart_at_ms = clock_ms() + LAST_BACKOFF_MS;
}

// What was running when the worker died is run again; what was there at its next death too is blamed.
static void settle_running(Pool *pool)
{
    Flight *blamed[LIMIT_CREW];
    int blamed_count = 0;
    pthread_mutex_lock(&pool->lock);
    for (Flight *flight = pool->queue.flights; flight; flight = flight->next) {
        if (!flight->is_running)
            continue;
        if (flight->attempts + 1 >= LIMIT_ATTEMPTS)
            blamed[blamed_count++] = flight;
        else
            queue_return(&pool->queue, flight, clock_ms());
    }
    set_gauges(pool);
    pthread_mutex_unlock(&pool->lock);
    metric_add(METRIC_analyses_crashed_total, blamed_count);
    for (int i = 0; i < blamed_count; i++)
        fail_flight(pool, blamed[i], PROBLEM_analysis_crashed, "the process that runs analyses ended");
}

static void hear_gone(void *context, const char *why)
{
    Pool *pool = context;
    bool was_up = pool->state == POOL_UP; // only this thread changes it
    set_state(pool, POOL_DOWN, why);
    log_event("the worker %s: %s", was_up ? "ended" : "did not start", why);
    pool->backoff_ms = was_up ? 0 : pool->backoff_ms ? pool->backoff_ms * 2 : FIRST_BACKOFF_MS;
    if (pool->backoff_ms > LAST_BACKOFF_MS)
        pool->backoff_ms = LAST_BACKOFF_MS;
    pool->restart_at_ms = clock_ms() + pool->backoff_ms;
    settle_running(pool);
}

static void copy_bytes(char *to, size_t size, Bytes from)
{
    size_t length = from.length < size ? from.length : size - 1;
    memcpy(to, from.data, length);
    to[length] = '\0';
}

static void json_bytes(Buffer *out, Bytes bytes)
{
    char *text = memory_new(bytes.length + 1);
    copy_bytes(text, bytes.length + 1, bytes);
    buffer_json(out, text);
    free(text);
}

// "go1.27.3" and "go1.27rc1" are of the release "go1.27".
static void set_versions(Pool *pool, Bytes go_version)
{
    copy_bytes(pool->go_version, sizeof pool->go_version, go_version);
    size_t prefix = strncmp(pool->go_version, "go1.", 4) == 0 ? 4 : 0;
    size_t length = prefix + strspn(pool->go_version + prefix, "0123456789");
    snprintf(pool->release, sizeof pool->release, "%.*s", (int)length, pool->go_version);
}

static void describe_packages(Buffer *out, const HelloMessage *hello)
{
    Reader packages = hello->packages;
    out->length = 0;
    buffer_text(out, "[");
    for (uint32_t i = 0; i < hello->package_count; i++) {
        if (i)
            buffer_text(out, ",");
        json_bytes(out, reader_bytes(&packages, SIZE_MAX));
    }
    buffer_text(out, "]");
}

static void describe_layers(Buffer *out, const HelloMessage *hello)
{
    out->length = 0;
    buffer_text(out, "[");
    for (uint32_t i = 0; i < hello->layer_count; i++) {
        const Layer *layer = &hello->layers[i];
        buffer_text(out, i ? ",{\"name\":" : "{\"name\":");
        json_bytes(out, layer->name);
        buffer_format(out, ",\"active\":%s,\"detail\":", layer->is_active ? "true" : "false");
        json_bytes(out, layer->detail);
        buffer_text(out, "}");
    }
    buffer_text(out, "]");
}

// Names the first layer that --require-sandbox wants and the kernel refused; true if there is none.
static bool is_sandboxed(const Pool *pool, const HelloMessage *hello, char *error, size_t size)
{
    for (uint32_t i = 0; i < hello->layer_count; i++) {
        const Layer *layer = &hello->layers[i];
        if (layer->is_active)
            continue;
        log_event("the sandbox has no %.*s: %.*s", (int)layer->name.length, layer->name.data, (int)layer->detail.length,
                  layer->detail.data);
        if (pool->options.sandbox == SANDBOX_FULL || (pool->options.sandbox == SANDBOX_BASIC && layer->is_basic)) {
            snprintf(error, size, "--require-sandbox=%s wants %.*s, which this machine refuses (%.*s)",
                     pool->options.sandbox == SANDBOX_FULL ? "full" : "basic", (int)layer->name.length,
                     layer->name.data, (int)layer->detail.length, layer->detail.data);
            return false;
        }
    }
    return true;
}

// The same executable and library say the same again, but for the sandbox.
static bool hear_hello(void *context, const HelloMessage *hello, char *why, size_t size)
{
    Pool *pool = context;
    if (!is_sandboxed(pool, hello, why, size))
        return false;
    pthread_mutex_lock(&pool->lock);
    if (!pool->has_been_up) {
        set_versions(pool, hello->go_version);
        describe_packages(&pool->packages, hello);
    }
    describe_layers(&pool->layers, hello);
    pthread_mutex_unlock(&pool->lock);
    if (pool->has_been_up) {
        metric_add(METRIC_worker_restarts_total, 1);
        log_event("the worker is up again");
    }
    pool->has_been_up = true;
    pool->backoff_ms = 0;
    set_state(pool, POOL_UP, "");
    return true;
}

// ---- answers

static const struct {
    ProblemCode problem;
    Metric metric;
    bool is_remembered; // the same would most likely end the same
    const char *detail;
} lost_rows[LOST_REASON_COUNT] = {
    [LOST_CRASHED] = {PROBLEM_analysis_crashed, METRIC_analyses_crashed_total, false,
                      "the analyzer failed on this code; that is a mistake of ours"},
    [LOST_TIMEOUT] = {PROBLEM_analysis_timeout, METRIC_analyses_timeout_total, true,
                      "the analysis was stopped at its time limit"},
    [LOST_OUT_OF_MEMORY] = {PROBLEM_analysis_out_of_memory, METRIC_analyses_out_of_memory_total, true,
                            "the analysis was stopped at its memory limit"},
    [LOST_REPORT_TOO_LARGE] = {PROBLEM_report_too_large, METRIC_analyses_out_of_memory_total, true,
                               "the report would be larger than 8 MiB; try detail 1 or less code"},
};

static const char *lost_detail(ProblemCode code)
{
    int reason = 0;
    while (reason + 1 < LOST_REASON_COUNT && lost_rows[reason].problem != code)
        reason++;
    return lost_rows[reason].detail;
}

// Only this thread removes flights that run: one that was found stays.
static Flight *find_running(Pool *pool, uint64_t id)
{
    pthread_mutex_lock(&pool->lock);
    Flight *flight = queue_find_running(&pool->queue, id);
    pthread_mutex_unlock(&pool->lock);
    return flight;
}

static void hear_report(void *context, uint64_t id, Bytes body)
{
    Pool *pool = context;
    Flight *flight = find_running(pool, id);
    Report *report = report_new(body);
    bool is_stored = store_put(pool->options.store, &flight->key, report);
    finish_flight(pool, flight, (Outcome){.report = report, .cache = is_stored ? CACHE_STORED : CACHE_MISS});
    report_release(report);
}

static void hear_lost(void *context, uint64_t id, LostReason reason, const char *detail)
{
    Pool *pool = context;
    Flight *flight = find_running(pool, id);
    metric_add(lost_rows[reason].metric, 1);
    log_event("analysis %llu: %s: %s", (unsigned long long)id, lost_rows[reason].detail, detail);
    if (lost_rows[reason].is_remembered) {
        pthread_mutex_lock(&pool->lock);
        failures_note(&pool->failures, &flight->key, lost_rows[reason].problem, clock_ms());
        pthread_mutex_unlock(&pool->lock);
    }
    fail_flight(pool, flight, lost_rows[reason].problem, lost_rows[reason].detail);
}

// ---- the thread

// With the lock held.
static void note_children(Pool *pool)
{
    if (crew_has_children(&pool->crew))
        pool->childless_since_ms = 0;
    else if (!pool->childless_since_ms)
        pool->childless_since_ms = clock_ms();
}

static void hand_out(Pool *pool)
{
    pthread_mutex_lock(&pool->lock);
    note_children(pool);
    for (Flight *flight; crew_has_spare(&pool->crew) && (flight = queue_next(&pool->queue, clock_ms()));) {
        queue_begin(&pool->queue, flight, clock_us());
        crew_begin(&pool->crew, flight->id, (Bytes){(char *)flight->analyze.data, flight->analyze.length});
        metric_add(METRIC_analyses_total, 1);
    }
    set_gauges(pool);
    pthread_mutex_unlock(&pool->lock);
}

static int64_t sooner(int64_t a, int64_t b) { return a < b ? a : b; }

// Tells those that have waited too long; when to look again.
static int64_t keep_queue_short(Pool *pool)
{
    int64_t now = clock_ms(), next = INT64_MAX;
    Flight *leaving = NULL;
    pthread_mutex_lock(&pool->lock);
    for (Flight *flight = pool->queue.flights, *following; flight; flight = following) {
        following = flight->next;
        if (flight->is_running)
            continue;
        int64_t leaves = queue_leaves_ms(&pool->queue, flight, now);
        if (leaves > now) {
            next = sooner(next, leaves);
        } else {
            queue_remove(&pool->queue, flight);
            flight->next = leaving;
            leaving = flight;
        }
    }
    set_gauges(pool);
    pthread_mutex_unlock(&pool->lock);
    refuse_flights(leaving);
    return next;
}

// How long there is nothing to do for the clock's sake, for poll().
static int keep_deadlines(Pool *pool, bool may_start)
{
    int64_t next = sooner(keep_queue_short(pool), crew_keep_deadlines(&pool->crew));
    if (crew_is_there(&pool->crew) && pool->state != POOL_UP) {
        if (clock_ms() >= pool->hello_by_ms) {
            crew_end(&pool->crew);
            hear_gone(pool, "it took too long to start");
        } else {
            next = sooner(next, pool->hello_by_ms);
        }
    }
    if (!crew_is_there(&pool->crew) && may_start)
        next = sooner(next, pool->restart_at_ms);
    int64_t left = next - clock_ms();
    return next == INT64_MAX ? -1 : left < 0 ? 0 : (int)left;
}

static bool should_stop(Pool *pool)
{
    pthread_mutex_lock(&pool->lock);
    bool stop = pool->is_stopping;
    pthread_mutex_unlock(&pool->lock);
    return stop;
}

static void wait_and_hear(Pool *pool, int wait_ms)
{
    struct pollfd polls[WAKE_POLLS + LIMIT_CREW_POLLS] = {{.fd = pool->wake_fd, .events = POLLIN}};
    eventfd_t ignored;
    int count = crew_poll(&pool->crew, polls + WAKE_POLLS);
    poll(polls, (nfds_t)(WAKE_POLLS + count), wait_ms);
    if (polls[0].revents)
        eventfd_read(pool->wake_fd, &ignored);
    crew_hear(&pool->crew, polls + WAKE_POLLS, count);
}

static void *run_pool(void *context)
{
    Pool *pool = context;
    while (!should_stop(pool)) {
        // A worker that never was up is not tried again: that is an operator's mistake, and main() reports it.
        bool may_start = pool->has_been_up || pool->state == POOL_STARTING;
        if (!crew_is_there(&pool->crew) && may_start && clock_ms() >= pool->restart_at_ms)
            start_worker(pool);
        if (pool->state == POOL_UP)
            hand_out(pool);
        wait_and_hear(pool, keep_deadlines(pool, may_start));
    }
    while (pool->queue.flights) // nobody adds any more
        fail_flight(pool, pool->queue.flights, PROBLEM_overloaded, "the service is stopping");
    crew_end(&pool->crew);
    return NULL;
}

// ---- opening and closing

Pool *pool_start(const PoolOptions *options, char *error, size_t error_size)
{
    Pool *pool = memory_new(sizeof *pool);
    memset(pool, 0, sizeof *pool);
    pool->options = *options;
    pool->crew = (Crew){.events = {hear_hello, hear_report, hear_lost, hear_gone},
                        .context = pool,
                        .size = options->workers + options->reserve,
                        .timeout_ms = 2 * options->timeout_ms, // of CPU: waiting is not what is punished
                        .worker.stream.fd = -1};
    for (int i = 0; i < LIMIT_CREW; i++)
        pool->crew.children[i].stream.fd = -1;
    pool->queue = (Queue){.places = options->workers, .reserve = options->reserve, .limit = options->queue_limit, .budget = options->budget};
    const char *library = options->pack ? options->pack : options->goroot;
    const char *unreadable = !key_add_file(&pool->build, options->worker) ? options->worker
                             : !key_add_file(&pool->build, library)       ? library
                                                                          : NULL;
    if (unreadable) {
        snprintf(error, error_size, "%s cannot be read", unreadable);
        free(pool);
        return NULL;
    }
    pthread_mutex_init(&pool->lock, NULL);
    pthread_cond_init(&pool->changed, NULL);
    pool->wake_fd = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    sigset_t all, before; // signals are for the main thread
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    int failed = pthread_create(&pool->thread, NULL, run_pool, pool);
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    if (!failed)
        return pool;
    snprintf(error, error_size, "no thread can be started");
    close(pool->wake_fd);
    free(pool);
    return NULL;
}

PoolState pool_wait(Pool *pool, int wait_ms, char *error, size_t error_size)
{
    struct timespec until;
    clock_gettime(CLOCK_REALTIME, &until);
    until.tv_sec += wait_ms / 1000;
    until.tv_nsec += (long)(wait_ms % 1000) * 1000000;
    if (until.tv_nsec >= 1000000000) {
        until.tv_sec++;
        until.tv_nsec -= 1000000000;
    }
    pthread_mutex_lock(&pool->lock);
    while (pool->state == POOL_STARTING && pthread_cond_timedwait(&pool->changed, &pool->lock, &until) == 0)
        ;
    PoolState state = pool->state;
    snprintf(error, error_size, "%s", pool->error);
    pthread_mutex_unlock(&pool->lock);
    return state;
}

const char *pool_release(const Pool *pool) { return pool->release; }

void pool_describe_release(Pool *pool, Buffer *out)
{
    pthread_mutex_lock(&pool->lock);
    buffer_format(out, "{\"release\":\"%s\",\"go_version\":", pool->release);
    buffer_json(out, pool->go_version);
    buffer_text(out, ",\"packages\":");
    buffer_append(out, pool->packages.data, pool->packages.length);
    buffer_text(out, "}");
    pthread_mutex_unlock(&pool->lock);
}

bool pool_describe_health(Pool *pool, Buffer *out)
{
    pthread_mutex_lock(&pool->lock);
    bool is_up = pool->state == POOL_UP;
    bool is_starved = is_up && pool->childless_since_ms && clock_ms() - pool->childless_since_ms >= STARVED_MS;
    buffer_format(out, "{\"release\":\"%s\",\"worker\":\"%s\",\"sandbox\":", pool->release, is_starved ? "no process" : is_up ? "up" : "down");
    buffer_append(out, pool->layers.data, pool->layers.length);
    buffer_text(out, "}");
    pthread_mutex_unlock(&pool->lock);
    return is_up && !is_starved;
}

void pool_stop(Pool *pool)
{
    pthread_mutex_lock(&pool->lock);
    pool->is_stopping = true;
    pthread_mutex_unlock(&pool->lock);
    eventfd_write(pool->wake_fd, 1);
    pthread_join(pool->thread, NULL);
}

void pool_free(Pool *pool)
{
    close(pool->wake_fd);
    buffer_free(&pool->packages);
    buffer_free(&pool->layers);
    pthread_cond_destroy(&pool->changed);
    pthread_mutex_destroy(&pool->lock);
    free(pool);
}

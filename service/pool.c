// The queue of analyses and the thread that sees them through (pool.h).

#include "pool.h"

#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include "log.h"
#include "metrics.h"
#include "protocol/clock.h"
#include "worker_process.h"

enum {
    HELLO_WAIT_MS = 300000,   // a library read from source on a slow machine
    QUEUE_WAIT_MS = 10000,    // longer, and whoever asked has gone
    DEADLINE_GRACE_MS = 1000, // the worker keeps the deadline; beyond this, it hangs
    FIRST_BACKOFF_MS = 20,    // before another start, if a worker dies before it is up
    LAST_BACKOFF_MS = 30000,
    LIMIT_ATTEMPTS = 2, // of an analysis whose worker died
    // A burst may fill the queue. Where some have been waiting all the time for BURST_MS, no more may than OVERLOAD_QUEUE for
    // each that runs; who comes then takes the place of who has waited longest, and the newest run first: those who are
    // served are served as fast as ever, and the others are told at once (B. Maurer, Fail at Scale, ACM Queue 13(8), 2015).
    BURST_MS = 100,
    OVERLOAD_QUEUE = 4,
    OVERLOAD_WAIT_MS = 50, // at most, in overload
};

typedef struct Flight {
    struct Flight *next;
    Key key;
    uint64_t id;
    Buffer analyze;
    Waiter *waiters; // the first is the one who caused it, the others joined
    bool is_running;
    int attempts;        // that ended with the worker's death
    int64_t arrived_ms;
    int64_t deadline_ms; // of running
} Flight;

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
    Flight *flights; // in the order of arrival
    int queued, running;
    int64_t waiting_since_ms; // when there last was none that waited
    int64_t overload_until_ms; // unless there is more of it
    uint64_t last_id;
    char release[16], go_version[64];
    Buffer packages, layers; // JSON arrays, from the worker

    WorkerProcess worker; // the thread's alone, as is the rest
    bool has_been_up;
    int64_t restart_at_ms, hello_by_ms;
    int backoff_ms;
};

// ---- flights; all with the lock held

static void set_gauges(const Pool *pool)
{
    metric_set(METRIC_queued, pool->queued);
    metric_set(METRIC_running, pool->running);
}

static Flight *add_flight(Pool *pool, const Key *key, Buffer *analyze, Waiter *waiter)
{
    Flight *flight = memory_new(sizeof *flight), **end = &pool->flights;
    *flight = (Flight){.key = *key,
                       .id = ++pool->last_id,
                       .analyze = *analyze,
                       .waiters = waiter,
                       .arrived_ms = clock_ms()};
    *analyze = (Buffer){0};
    while (*end)
        end = &(*end)->next;
    *end = flight;
    if (!pool->queued++)
        pool->waiting_since_ms = flight->arrived_ms;
    set_gauges(pool);
    return flight;
}

static void unlink_flight(Pool *pool, Flight *flight)
{
    Flight **link = &pool->flights;
    while (*link != flight)
        link = &(*link)->next;
    *link = flight->next;
    if (flight->is_running)
        pool->running--;
    else
        pool->queued--;
    set_gauges(pool);
}

static bool is_burst(const Pool *pool) { return !pool->queued || clock_ms() - pool->waiting_since_ms < BURST_MS; }

static bool is_overloaded(const Pool *pool) { return clock_ms() < pool->overload_until_ms; }

static Flight *oldest_waiting(const Pool *pool)
{
    Flight *flight = pool->flights;
    while (flight && flight->is_running)
        flight = flight->next;
    return flight;
}

// Makes room for another, if that is what is to be done when there is none: the list of those who have to leave, NULL if it is
// nobody. The newcomer is let in if fewer than the limit wait then.
static Flight *make_room(Pool *pool)
{
    Flight *leaving = NULL;
    int overload_limit = OVERLOAD_QUEUE * pool->options.workers;
    if (is_burst(pool) || pool->queued < overload_limit)
        return NULL;
    pool->overload_until_ms = clock_ms() + BURST_MS;
    for (Flight *flight; pool->queued >= overload_limit && (flight = oldest_waiting(pool)); leaving = flight) {
        unlink_flight(pool, flight);
        flight->next = leaving;
    }
    return leaving;
}

static Flight *find_flight(Pool *pool, const Key *key)
{
    Flight *flight = pool->flights;
    while (flight && memcmp(&flight->key, key, sizeof *key) != 0)
        flight = flight->next;
    return flight;
}

// ---- ends of a flight

static void answer(Waiter *waiter, Problem *problem, Report *report, CacheUse cache)
{
    waiter->done(waiter, (Outcome){.problem = *problem, .report = report ? report_hold(report) : NULL, .cache = cache});
}

// Tells everyone. It is off the list already, so that nobody joins any more; with a report, the store has it already.
static void end_flight(Flight *flight, Problem *problem, Report *report, bool is_stored)
{
    CacheUse cache = is_stored ? CACHE_STORED : CACHE_MISS;
    for (Waiter *waiter = flight->waiters, *next; waiter; waiter = next, cache = CACHE_COLLAPSED) {
        next = waiter->next; // the waiter may be gone once it is told
        answer(waiter, problem, report, cache);
    }
    buffer_free(&flight->analyze);
    free(flight);
}

static void finish_flight(Pool *pool, Flight *flight, Problem *problem, Report *report, bool is_stored)
{
    pthread_mutex_lock(&pool->lock);
    unlink_flight(pool, flight);
    pthread_mutex_unlock(&pool->lock);
    end_flight(flight, problem, report, is_stored);
}

static void fail_flight(Pool *pool, Flight *flight, ProblemCode code, const char *detail)
{
    Problem problem;
    problem_set(&problem, code, "%s", detail);
    finish_flight(pool, flight, &problem, NULL, false);
}

static void refuse_flights(Flight *flight)
{
    for (Flight *next; flight; flight = next) {
        Problem problem;
        next = flight->next;
        problem_set(&problem, PROBLEM_overloaded, "more is asked than can be analyzed");
        metric_add(METRIC_overloaded_total, 1);
        end_flight(flight, &problem, NULL, false);
    }
}

// ---- submitting

static void join(Flight *flight, Waiter *waiter)
{
    Waiter **end = &flight->waiters->next;
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

void pool_submit(Pool *pool, const Key *key, Buffer *analyze, Waiter *waiter)
{
    Problem problem = {0};
    Report *report = NULL;
    Flight *leaving = NULL;
    waiter->next = NULL;
    pthread_mutex_lock(&pool->lock);
    Flight *flight = find_flight(pool, key);
    if (flight) {
        join(flight, waiter);
        metric_add(METRIC_cache_collapsed_total, 1);
    } else if (!(report = find_stored(pool, key))) { // it may have landed since pool_find
        if (!pool->is_stopping)
            leaving = make_room(pool);
        if (pool->is_stopping)
            problem_set(&problem, PROBLEM_overloaded, "the service is stopping");
        else if (pool->queued >= pool->options.queue_limit)
            problem_set(&problem, PROBLEM_overloaded, "%d analyses are waiting already", pool->queued);
        else
            flight = add_flight(pool, key, analyze, waiter);
        metric_add(flight ? METRIC_cache_misses_total : METRIC_overloaded_total, 1);
    }
    pthread_mutex_unlock(&pool->lock);
    if (flight)
        eventfd_write(pool->wake_fd, 1);
    else
        answer(waiter, &problem, report, CACHE_HIT);
    refuse_flights(leaving);
    report_release(report);
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
    if (worker_process_start(&pool->worker, &pool->options, error, sizeof error)) {
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
    Flight *blamed[LIMIT_WORKERS];
    int blamed_count = 0;
    pthread_mutex_lock(&pool->lock);
    for (Flight *flight = pool->flights; flight; flight = flight->next) {
        if (!flight->is_running)
            continue;
        if (flight->attempts + 1 >= LIMIT_ATTEMPTS) {
            blamed[blamed_count++] = flight;
            continue;
        }
        flight->is_running = false;
        flight->attempts++;
        flight->arrived_ms = clock_ms();
        pool->running--;
        pool->queued++;
    }
    set_gauges(pool);
    pthread_mutex_unlock(&pool->lock);
    metric_add(METRIC_analyses_crashed_total, blamed_count);
    for (int i = 0; i < blamed_count; i++)
        fail_flight(pool, blamed[i], PROBLEM_analysis_crashed, "the process that runs analyses ended");
}

static void lose_worker(Pool *pool, const char *reason)
{
    char how[128], error[512];
    bool was_up = pool->state == POOL_UP; // only this thread changes it
    worker_process_end(&pool->worker, how, sizeof how);
    snprintf(error, sizeof error, "%s", *reason ? reason : how);
    set_state(pool, POOL_DOWN, error);
    log_event("the worker %s: %s", was_up ? "ended" : "did not start", error);
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

static void hear_hello(Pool *pool, Bytes payload)
{
    HelloMessage hello;
    char error[512];
    if (pool->state == POOL_UP || !hello_decode(payload, &hello)) {
        lose_worker(pool, "it sent an invalid greeting");
    } else if (!is_sandboxed(pool, &hello, error, sizeof error)) {
        lose_worker(pool, error);
    } else {
        pthread_mutex_lock(&pool->lock);
        if (!pool->has_been_up) { // the same executable and library say the same again
            set_versions(pool, hello.go_version);
            describe_packages(&pool->packages, &hello);
        }
        describe_layers(&pool->layers, &hello);
        pthread_mutex_unlock(&pool->lock);
        if (pool->has_been_up) {
            metric_add(METRIC_worker_restarts_total, 1);
            log_event("the worker is up again");
        }
        pool->has_been_up = true;
        pool->backoff_ms = 0;
        set_state(pool, POOL_UP, "");
    }
}

// ---- answers

static const struct {
    ProblemCode problem;
    Metric metric;
    const char *detail;
} lost_rows[LOST_REASON_COUNT] = {
    [LOST_CRASHED] = {PROBLEM_analysis_crashed, METRIC_analyses_crashed_total,
                      "the analyzer failed on this code; that is a mistake of ours"},
    [LOST_TIMEOUT] = {PROBLEM_analysis_timeout, METRIC_analyses_timeout_total,
                      "the analysis was stopped at its time limit"},
    [LOST_OUT_OF_MEMORY] = {PROBLEM_analysis_out_of_memory, METRIC_analyses_out_of_memory_total,
                            "the analysis was stopped at its memory limit"},
    [LOST_REPORT_TOO_LARGE] = {PROBLEM_report_too_large, METRIC_analyses_out_of_memory_total,
                               "the report would be larger than 8 MiB; try detail 1 or less code"},
};

static bool hear_report(Pool *pool, Flight *flight, Bytes payload)
{
    Problem none = {0};
    Report *report = report_new(payload);
    bool is_stored = store_put(pool->options.store, &flight->key, report);
    finish_flight(pool, flight, &none, report, is_stored);
    report_release(report);
    return true;
}

static bool hear_lost(Pool *pool, Flight *flight, Bytes payload)
{
    LostMessage message;
    if (!lost_decode(payload, &message))
        return false;
    metric_add(lost_rows[message.reason].metric, 1);
    log_event("analysis %llu: %s: %.*s", (unsigned long long)flight->id, lost_rows[message.reason].detail,
              (int)message.detail.length, message.detail.data);
    fail_flight(pool, flight, lost_rows[message.reason].problem, lost_rows[message.reason].detail);
    return true;
}

// False: the worker isn't to be trusted any more.
static bool hear_frame(Pool *pool, const Frame *frame)
{
    pthread_mutex_lock(&pool->lock);
    Flight *flight = pool->flights;
    while (flight && !(flight->is_running && flight->id == frame->id))
        flight = flight->next;
    pthread_mutex_unlock(&pool->lock);
    if (!flight) // only this thread removes flights that run: one that was found stays
        return false;
    return frame->kind == FRAME_REPORT ? hear_report(pool, flight, frame->payload)
           : frame->kind == FRAME_LOST ? hear_lost(pool, flight, frame->payload)
                                       : false;
}

static void hear_worker(Pool *pool)
{
    Frame frame;
    FrameResult result;
    if (stream_receive(&pool->worker.stream) != STREAM_OK) {
        lose_worker(pool, "");
        return;
    }
    while (pool->worker.pid && (result = stream_next(&pool->worker.stream, &frame)) != FRAME_INCOMPLETE) {
        if (result == FRAME_READY && frame.kind == FRAME_HELLO) {
            hear_hello(pool, frame.payload);
        } else if (result == FRAME_READY && frame.kind == FRAME_FAILED && pool->state != POOL_UP) {
            char reason[512];
            copy_bytes(reason, sizeof reason, frame.payload);
            lose_worker(pool, reason);
        } else if (result != FRAME_READY || !hear_frame(pool, &frame)) {
            lose_worker(pool, "it sent an invalid message");
        }
    }
}

// ---- the thread

// The next flight to hand out. One that was there when a worker died runs alone.
static Flight *next_to_run(const Pool *pool)
{
    if (pool->running >= pool->options.workers)
        return NULL;
    for (const Flight *flight = pool->flights; flight; flight = flight->next)
        if (flight->is_running && flight->attempts)
            return NULL;
    Flight *flight = oldest_waiting(pool);
    if (flight && flight->attempts)
        return pool->running ? NULL : flight;
    if (is_overloaded(pool))
        for (Flight *newer = flight; newer; newer = newer->next)
            if (!newer->is_running)
                flight = newer;
    return flight;
}

static void hand_out(Pool *pool)
{
    pthread_mutex_lock(&pool->lock);
    for (Flight *flight; (flight = next_to_run(pool));) {
        frame_write(&pool->worker.stream.waiting, FRAME_ANALYZE, flight->id, flight->analyze.data,
                    flight->analyze.length);
        flight->is_running = true;
        flight->deadline_ms = clock_ms() + 2 * pool->options.timeout_ms + DEADLINE_GRACE_MS;
        pool->queued--;
        pool->running++;
        metric_add(METRIC_analyses_total, 1);
    }
    set_gauges(pool);
    pthread_mutex_unlock(&pool->lock);
    stream_flush(&pool->worker.stream); // a failure shows as a shut socket
}

static int sooner(int wait, int64_t at)
{
    int64_t left = at - clock_ms();
    left = left < 0 ? 0 : left;
    return wait < 0 || left < wait ? (int)left : wait;
}

static int64_t deadline_of(const Pool *pool, const Flight *flight)
{
    return flight->is_running ? flight->deadline_ms : flight->arrived_ms + (is_overloaded(pool) ? OVERLOAD_WAIT_MS : QUEUE_WAIT_MS);
}

// Ends what has waited or run too long; the time until the next deadline, -1 if there is none.
static int keep_deadlines(Pool *pool)
{
    int wait = -1;
    bool hangs = false;
    Flight *leaving = NULL;
    pthread_mutex_lock(&pool->lock);
    for (Flight *flight = pool->flights, *next; flight; flight = next) {
        next = flight->next;
        int64_t deadline = deadline_of(pool, flight);
        if (deadline > clock_ms()) {
            wait = sooner(wait, deadline);
        } else if (flight->is_running) {
            hangs = true;
        } else {
            unlink_flight(pool, flight);
            flight->next = leaving;
            leaving = flight;
        }
    }
    pthread_mutex_unlock(&pool->lock);
    refuse_flights(leaving);
    if (hangs) {
        kill(pool->worker.pid, SIGKILL);
        lose_worker(pool, "it didn't keep a deadline");
        return 0;
    }
    if (pool->worker.pid && pool->state != POOL_UP) {
        wait = sooner(wait, pool->hello_by_ms);
        if (clock_ms() >= pool->hello_by_ms)
            lose_worker(pool, "it took too long to start");
    }
    return pool->worker.pid ? wait : sooner(wait, pool->restart_at_ms);
}

static bool should_stop(Pool *pool)
{
    pthread_mutex_lock(&pool->lock);
    bool stop = pool->is_stopping;
    pthread_mutex_unlock(&pool->lock);
    return stop;
}

static void *run_pool(void *context)
{
    Pool *pool = context;
    while (!should_stop(pool)) {
        // A worker that never was up is not tried again: that is an operator's mistake, and main() reports it.
        bool may_start = pool->has_been_up || pool->state == POOL_STARTING;
        if (!pool->worker.pid && may_start && clock_ms() >= pool->restart_at_ms)
            start_worker(pool);
        if (pool->state == POOL_UP)
            hand_out(pool);
        int wait = keep_deadlines(pool);
        struct pollfd polls[2] = {{.fd = pool->wake_fd, .events = POLLIN},
                                  {.fd = pool->worker.pid ? pool->worker.stream.fd : -1, .events = POLLIN}};
        if (stream_wants_to_send(&pool->worker.stream))
            polls[1].events |= POLLOUT;
        if (!may_start && !pool->worker.pid)
            wait = -1;
        poll(polls, 2, wait);
        eventfd_t ignored;
        if (polls[0].revents)
            eventfd_read(pool->wake_fd, &ignored);
        if (polls[1].revents & POLLOUT)
            stream_flush(&pool->worker.stream);
        if (polls[1].revents & (POLLIN | POLLHUP | POLLERR))
            hear_worker(pool);
    }
    while (pool->flights) // nobody adds any more
        fail_flight(pool, pool->flights, PROBLEM_overloaded, "the service is stopping");
    if (pool->worker.pid) {
        char how[128];
        worker_process_end(&pool->worker, how, sizeof how);
    }
    return NULL;
}

// ---- opening and closing

Pool *pool_start(const PoolOptions *options, char *error, size_t error_size)
{
    Pool *pool = memory_new(sizeof *pool);
    memset(pool, 0, sizeof *pool);
    pool->options = *options;
    pool->worker.stream.fd = -1;
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
    buffer_format(out, "{\"release\":\"%s\",\"worker\":\"%s\",\"sandbox\":", pool->release, is_up ? "up" : "down");
    buffer_append(out, pool->layers.data, pool->layers.length);
    buffer_text(out, "}");
    pthread_mutex_unlock(&pool->lock);
    return is_up;
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

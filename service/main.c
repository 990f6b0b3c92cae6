// escapementd: serves Escapement over HTTP.
//
// Starting is in this order, so that what is wrong is said before anyone can connect: options, store, page, workers
// with their sandboxes, and only then the port. Stopping is the reverse.

#include <errno.h>
#include <signal.h>
#include <sodium.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "handlers.h"
#include "log.h"
#include "server.h"
#include "supervisor.h"

#ifndef ESCAPEMENT_VERSION
#error "ESCAPEMENT_VERSION comes from the build"
#endif

enum {
    POLL_MS = 50, // between looks at signals while workers start
    // What a client's analyses may take in a minute before others have their turn first: one who types needs a hundredth of it.
    BUDGET_MS_PER_MINUTE = 10000,
};

static const char default_release[] = "go1.27";

static int fail(const char *reason)
{
    fprintf(stderr, "escapementd: %s\n", reason);
    return 1;
}

static bool was_told_to_stop(const sigset_t *signals) { return sigtimedwait(signals, NULL, &(struct timespec){0}) > 0; }

static bool start_pools(Server *server, Store *store, char *error, size_t size)
{
    const Options *options = server->options;
    for (int i = 0; i < options->libraries.count; i++) {
        const LibraryOption *library = &options->libraries.items[i];
        PoolOptions pool = {.worker = options->worker,
                            .pack = library->is_pack ? library->path : NULL,
                            .goroot = library->is_pack ? NULL : library->path,
                            .timeout_ms = options->timeout_ms,
                            .memory_mib = options->analysis_mib,
                            .workers = options->workers,
                            .reserve = options->reserve,
                            .budget = server->budget,
                            .queue_limit = options->queue,
                            .sandbox = options->sandbox,
                            .store = store};
        server->pools[i] = pool_start(&pool, error, size);
        if (!server->pools[i])
            return false;
        server->pool_count++;
    }
    return true;
}

// True when all are up. An empty error says that we were told to stop.
static bool wait_for_pools(Server *server, const sigset_t *signals, char *error, size_t size)
{
    for (int i = 0; i < server->pool_count; i++) {
        PoolState state;
        while ((state = pool_wait(server->pools[i], POLL_MS, error, size)) == POOL_STARTING) {
            if (was_told_to_stop(signals)) {
                *error = '\0';
                return false;
            }
        }
        if (state == POOL_DOWN)
            return false;
        for (int k = 0; k < i; k++) {
            if (strcmp(pool_release(server->pools[k]), pool_release(server->pools[i])) == 0) {
                snprintf(error, size, "two libraries of %s", pool_release(server->pools[i]));
                return false;
            }
        }
    }
    return true;
}

static void describe_releases(Server *server)
{
    server->default_pool = server->pools[0];
    for (int i = 0; i < server->pool_count; i++)
        if (strcmp(pool_release(server->pools[i]), default_release) == 0)
            server->default_pool = server->pools[i];
    Buffer text = {0};
    buffer_format(&text, "{\"default\":\"%s\",\"limits\":{\"source_bytes\":%d,\"files\":%d},\"releases\":[",
                  pool_release(server->default_pool), server->options->source_kib << 10, server->options->files);
    for (int i = 0; i < server->pool_count; i++) {
        if (i)
            buffer_text(&text, ",");
        pool_describe_release(server->pools[i], &text);
    }
    buffer_text(&text, "]}\n");
    server->releases = report_new((Bytes){(char *)text.data, text.length});
    server->openapi = openapi_new();
    buffer_free(&text);
}

// The page isn't needed to serve the API, unless it was asked for.
static bool load_assets(Server *server, bool is_asked_for, char *error, size_t size)
{
    if (assets_load(&server->assets, server->options->static_folder, error, size))
        return true;
    if (!is_asked_for)
        log_event("no page: %s", error);
    return !is_asked_for;
}

// Analyses need no database: without one they are done each time, and saving is answered with not_saved. A schema we
// don't know is refused all the same.
static bool open_store(Server *server, Store **store, char *error, size_t size)
{
    const Options *options = server->options;
    StoreOptions store_options = {options->database, options->migrations, (int64_t)options->cache_mib << 20, (size_t)options->memory_mib << 20};
    StoreResult result = store_open(store, &store_options, error, size);
    if (result == STORE_OPEN) {
        server->health = database_health_start(options->database, error, size);
        SnippetsOptions snippets = {options->database, (int64_t)options->snippets_mib << 20, server->health};
        server->snippets = server->health ? snippets_open(&snippets, error, size) : NULL;
        store_watch(*store, server->health);
        if (server->snippets)
            return true;
        store_close(*store);
        *store = NULL;
    }
    if (result != STORE_REFUSED)
        log_event("nothing is kept or saved: %s", error);
    return result != STORE_REFUSED;
}

static void free_pools(Server *server)
{
    for (int i = 0; i < server->pool_count; i++)
        pool_free(server->pools[i]);
}

static int serve(Server *server, Store *store, const sigset_t *signals)
{
    char error[1024] = "";
    bool started =
        start_pools(server, store, error, sizeof error) && wait_for_pools(server, signals, error, sizeof error);
    if (started) {
        describe_releases(server);
        started = server_start(server, error, sizeof error);
    }
    if (!started) {
        for (int i = 0; i < server->pool_count; i++)
            pool_stop(server->pools[i]);
        free_pools(server);
        return *error ? fail(error) : 0;
    }
    log_event("listening on http://%s:%d/", server->options->host, server->port);
    supervisor_notify("READY=1");
    while (sigwaitinfo(signals, NULL) < 0 && errno == EINTR)
        ;
    log_event("stopping");
    supervisor_notify("STOPPING=1");
    server_stop(server);
    free_pools(server);
    return 0;
}

int main(int argc, char **argv)
{
    static Server server;
    static Options options; // for as long as the process: what it points to is never freed
    char error[1024] = "";
    switch (options_parse(&options, argc, argv, error, sizeof error)) {
    case OPTIONS_OK: break;
    case OPTIONS_HELP: options_help(stdout); return 0;
    case OPTIONS_VERSION: puts("escapementd " ESCAPEMENT_VERSION); return 0;
    case OPTIONS_WRONG: fprintf(stderr, "escapementd: %s\nTry escapementd --help.\n", error); return 2;
    }
    log_set(options.log_format, options.log_requests);
    if (sodium_init() < 0)
        return fail("libsodium cannot be initialized");
    // Threads are started with signals blocked; this one waits for them.
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    sigprocmask(SIG_BLOCK, &signals, NULL);
    signal(SIGPIPE, SIG_IGN);

    server.options = &options;
    server.budget = rate_new(BUDGET_MS_PER_MINUTE);
    server.given_socket = supervisor_socket(error, sizeof error);
    if (server.given_socket == -2)
        return fail(error);
    if (!load_assets(&server, options.static_is_given, error, sizeof error))
        return fail(error);
    Store *store;
    if (!open_store(&server, &store, error, sizeof error))
        return fail(error);
    int status = serve(&server, store, &signals);
    snippets_close(server.snippets);
    store_close(store);
    database_health_stop(server.health);
    assets_free(&server.assets);
    rate_free(server.budget);
    report_release(server.releases);
    report_release(server.openapi);
    return status;
}

// Reports in SQLite: memory and readers in front, a queue and one writing thread behind (store.h).

#include "store.h"

#include <pthread.h>
#include <signal.h>
#include <sodium.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "log.h"
#include "metrics.h"
#include "migrations.h"
#include "recent.h"

enum {
    READERS = 2,                    // as many as threads that answer requests (server.c)
    LIMIT_PENDING = 256,            // reports waiting to be written: more come only if the disk hangs
    LIMIT_PENDING_BYTES = 64 << 20, // and their memory
    LIMIT_TOUCHES = 256,            // uses waiting to be noted; losing some makes eviction a little less exact
    EVICTION_STEP = 32,             // rows removed at once
    HASH_BYTES = 16,                // of a report's body
};

typedef struct Pending {
    struct Pending *next;
    Key key;
    Report *report;
} Pending;

typedef struct StoreReader {
    pthread_mutex_t lock;
    sqlite3 *database;
    sqlite3_stmt *select;
} StoreReader;

struct Store {
    Recent *recent;
    StoreReader readers[READERS];
    atomic_uint next_reader;

    pthread_mutex_t lock; // of what follows
    pthread_cond_t changed;
    Pending *first, *last;
    int pending_count;
    size_t pending_bytes;
    Key touches[LIMIT_TOUCHES];
    int touch_count;
    bool is_closing;

    DatabaseHealth *health;
    pthread_t writer; // the thread, and what only it uses
    bool has_writer;
    sqlite3 *database;
    sqlite3_stmt *insert, *touch, *evict;
    int64_t limit_bytes, size_bytes;
};

// ---- opening

static bool fail(char *error, size_t size, const char *path, const char *why)
{
    snprintf(error, size, "database %s: %s", path, why);
    return false;
}

// What no change to our own files or options mends.
static StoreResult result_of(int code)
{
    static const unsigned char unavailable[] = {SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_CANTOPEN, SQLITE_READONLY, SQLITE_IOERR, SQLITE_FULL};
    return memchr(unavailable, code & 0xff, sizeof unavailable) ? STORE_UNAVAILABLE : STORE_REFUSED;
}

static bool open_database(sqlite3 **database, const char *path, char *error, size_t size)
{
    // WAL: readers and the writer don't wait for each other. NORMAL: a power cut may lose the last commits, no more.
    return database_open(database, path, "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA mmap_size = 268435456;") ||
           fail(error, size, path, *database ? sqlite3_errmsg(*database) : sqlite3_errstr(SQLITE_NOMEM));
}

static bool prepare_writer(Store *store)
{
    sqlite3_stmt *sum = NULL;
    // One that is there already was damaged, or another process has made the same.
    bool ok = database_prepare(store->database,
                      "INSERT INTO reports (key, body, hash, size_bytes, used_at) VALUES (?, ?, ?, ?, unixepoch()) "
                      "ON CONFLICT (key) DO UPDATE SET body = excluded.body, hash = excluded.hash",
                      &store->insert) &&
              database_prepare(store->database, "UPDATE reports SET used_at = unixepoch() WHERE key = ?", &store->touch) &&
              database_prepare(store->database,
                      "DELETE FROM reports WHERE id IN (SELECT id FROM reports ORDER BY used_at, id LIMIT ?) RETURNING "
                      "size_bytes",
                      &store->evict) &&
              database_prepare(store->database, "SELECT coalesce(sum(size_bytes), 0) FROM reports", &sum) &&
              sqlite3_step(sum) == SQLITE_ROW;
    if (ok)
        store->size_bytes = sqlite3_column_int64(sum, 0);
    sqlite3_finalize(sum);
    metric_set(METRIC_store_bytes, store->size_bytes);
    return ok;
}

static bool open_reader(StoreReader *reader, const char *path, char *error, size_t size)
{
    return open_database(&reader->database, path, error, size) &&
           (database_prepare(reader->database, "SELECT body, used_at, hash FROM reports WHERE key = ?", &reader->select) ||
            fail(error, size, path, sqlite3_errmsg(reader->database)));
}

static void *write_reports(void *context);

static bool start_writer(Store *store)
{
    sigset_t all, before; // signals are for the main thread
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    store->has_writer = pthread_create(&store->writer, NULL, write_reports, store) == 0;
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    return store->has_writer;
}

StoreResult store_open(Store **opened, const StoreOptions *options, char *error, size_t error_size)
{
    Store *store = memory_new(sizeof *store);
    memset(store, 0, sizeof *store);
    store->recent = recent_new(options->memory_bytes);
    store->limit_bytes = options->limit_bytes;
    pthread_mutex_init(&store->lock, NULL);
    pthread_cond_init(&store->changed, NULL);
    for (int i = 0; i < READERS; i++)
        pthread_mutex_init(&store->readers[i].lock, NULL);
    bool ok = open_database(&store->database, options->path, error, error_size) && migrations_apply(store->database, options->migrations, error, error_size) &&
              (prepare_writer(store) || fail(error, error_size, options->path, sqlite3_errmsg(store->database)));
    for (int i = 0; ok && i < READERS; i++)
        ok = open_reader(&store->readers[i], options->path, error, error_size);
    ok = ok && (start_writer(store) || fail(error, error_size, options->path, "no thread can be started"));
    StoreResult result = ok ? STORE_OPEN : result_of(sqlite3_errcode(store->database));
    if (!ok)
        store_close(store);
    *opened = ok ? store : NULL;
    return result;
}

// ---- reading

static Report *find_pending(Store *store, const Key *key)
{
    Report *report = NULL;
    pthread_mutex_lock(&store->lock);
    for (Pending *p = store->first; p && !report; p = p->next)
        if (memcmp(&p->key, key, sizeof *key) == 0)
            report = report_hold(p->report);
    pthread_mutex_unlock(&store->lock);
    return report;
}

static void note_use(Store *store, const Key *key)
{
    pthread_mutex_lock(&store->lock);
    if (store->touch_count < LIMIT_TOUCHES) {
        store->touches[store->touch_count++] = *key;
        pthread_cond_broadcast(&store->changed);
    }
    pthread_mutex_unlock(&store->lock);
}

static void hash_of(unsigned char hash[HASH_BYTES], Bytes body)
{
    crypto_generichash(hash, HASH_BYTES, (const unsigned char *)body.data, body.length, NULL, 0);
}

static bool is_as_kept(sqlite3_stmt *select)
{
    unsigned char hash[HASH_BYTES];
    Bytes kept = database_bytes(select, 2);
    hash_of(hash, database_bytes(select, 0));
    return kept.length == HASH_BYTES && memcmp(kept.data, hash, HASH_BYTES) == 0;
}

static Report *read_report(Store *store, const Key *key, int64_t *used_at)
{
    StoreReader *reader = &store->readers[atomic_fetch_add(&store->next_reader, 1) % READERS];
    Report *report = NULL;
    pthread_mutex_lock(&reader->lock);
    sqlite3_bind_blob(reader->select, 1, key->bytes, KEY_BYTES, SQLITE_STATIC);
    int step = sqlite3_step(reader->select);
    if (step == SQLITE_ROW && !is_as_kept(reader->select)) {
        metric_add(METRIC_store_errors_total, 1);
        log_event("a kept report is damaged, and is made again");
    } else if (step == SQLITE_ROW) {
        report = report_new(database_bytes(reader->select, 0));
        *used_at = sqlite3_column_int64(reader->select, 1);
    } else if (step != SQLITE_DONE) {
        metric_add(METRIC_store_errors_total, 1);
        log_event("the store can't be read: %s", sqlite3_errmsg(reader->database));
    }
    sqlite3_reset(reader->select);
    pthread_mutex_unlock(&reader->lock);
    return report;
}

// A use is noted once a minute, so that reading doesn't mean writing.
Report *store_get(Store *store, const Key *key)
{
    if (!store)
        return NULL;
    bool is_due;
    int64_t now = time(NULL), used_at;
    Report *report = recent_get(store->recent, key, now, &is_due);
    if (!report)
        report = find_pending(store, key); // gone from recent already
    if (!report && (report = read_report(store, key, &used_at))) {
        is_due = now - used_at > RECENT_NOTE_SECONDS;
        report = recent_put(store->recent, key, report, is_due ? now : used_at);
    }
    if (is_due)
        note_use(store, key);
    return report;
}

// ---- writing

static size_t size_of(const Report *report) { return report->body.length; }

bool store_put(Store *store, const Key *key, Report *report)
{
    if (!store)
        return false;
    pthread_mutex_lock(&store->lock);
    bool ok = store->pending_count < LIMIT_PENDING && store->pending_bytes + size_of(report) <= LIMIT_PENDING_BYTES;
    if (ok) {
        Pending *pending = memory_new(sizeof *pending);
        *pending = (Pending){.key = *key, .report = report_hold(report)};
        if (store->last)
            store->last->next = pending;
        else
            store->first = pending;
        store->last = pending;
        store->pending_count++;
        store->pending_bytes += size_of(report);
        pthread_cond_broadcast(&store->changed);
    }
    pthread_mutex_unlock(&store->lock);
    if (ok)
        report_release(recent_put(store->recent, key, report_hold(report), time(NULL)));
    return ok;
}

static bool run(Store *store, const char *sql)
{
    return sqlite3_exec(store->database, sql, NULL, NULL, NULL) == SQLITE_OK;
}

static bool insert_report(Store *store, const Pending *pending)
{
    const Report *report = pending->report;
    unsigned char hash[HASH_BYTES];
    hash_of(hash, report->body);
    sqlite3_bind_blob(store->insert, 1, pending->key.bytes, KEY_BYTES, SQLITE_STATIC);
    sqlite3_bind_blob(store->insert, 2, report->body.data, (int)report->body.length, SQLITE_STATIC);
    sqlite3_bind_blob(store->insert, 3, hash, HASH_BYTES, SQLITE_STATIC);
    sqlite3_bind_int64(store->insert, 4, (int64_t)size_of(report));
    bool ok = sqlite3_step(store->insert) == SQLITE_DONE;
    sqlite3_reset(store->insert);
    if (ok && sqlite3_changes(store->database))
        store->size_bytes += (int64_t)size_of(report);
    return ok;
}

static bool touch_report(Store *store, const Key *key)
{
    sqlite3_bind_blob(store->touch, 1, key->bytes, KEY_BYTES, SQLITE_STATIC);
    bool ok = sqlite3_step(store->touch) == SQLITE_DONE;
    sqlite3_reset(store->touch);
    return ok;
}

static bool evict_oldest(Store *store)
{
    while (store->size_bytes > store->limit_bytes) {
        int removed = 0, step;
        sqlite3_bind_int(store->evict, 1, EVICTION_STEP);
        while ((step = sqlite3_step(store->evict)) == SQLITE_ROW) {
            store->size_bytes -= sqlite3_column_int64(store->evict, 0);
            removed++;
        }
        sqlite3_reset(store->evict);
        if (step != SQLITE_DONE)
            return false;
        metric_add(METRIC_store_evictions_total, removed);
        if (!removed)
            store->size_bytes = 0; // another process had removed them
    }
    return true;
}

static void write_batch(Store *store, const Pending *first, int count, const Key *touches, int touch_count)
{
    int64_t size_before = store->size_bytes;
    bool ok = run(store, "BEGIN IMMEDIATE");
    for (int i = 0; ok && i < count; i++) {
        if (i)
            first = first->next; // not of the last one: that is store_put's
        ok = insert_report(store, first);
    }
    for (int i = 0; ok && i < touch_count; i++)
        ok = touch_report(store, &touches[i]);
    ok = ok && evict_oldest(store) && run(store, "COMMIT");
    if (!ok) {
        metric_add(METRIC_store_errors_total, 1);
        log_event("the store can't be written: %s", sqlite3_errmsg(store->database));
        run(store, "ROLLBACK");
        store->size_bytes = size_before;
    }
    database_note_write(store->health, ok);
    metric_set(METRIC_store_bytes, store->size_bytes);
}

// With the lock held: the written ones can now be found in the database.
static void drop_pending(Store *store, int count)
{
    for (; count; count--) {
        Pending *pending = store->first;
        store->first = pending->next;
        if (!store->first)
            store->last = NULL;
        store->pending_count--;
        store->pending_bytes -= size_of(pending->report);
        report_release(pending->report);
        free(pending);
    }
    pthread_cond_broadcast(&store->changed);
}

static void *write_reports(void *context)
{
    Store *store = context;
    Key *touches = memory_new(sizeof store->touches);
    pthread_mutex_lock(&store->lock);
    for (;;) {
        while (!store->is_closing && !store->pending_count && !store->touch_count)
            pthread_cond_wait(&store->changed, &store->lock);
        if (!store->pending_count && !store->touch_count)
            break;
        // Only this thread removes from the front, so these stay where they are while the lock is open.
        const Pending *first = store->first;
        int count = store->pending_count, touch_count = store->touch_count;
        memcpy(touches, store->touches, (size_t)touch_count * sizeof *touches);
        store->touch_count = 0;
        pthread_mutex_unlock(&store->lock);
        write_batch(store, first, count, touches, touch_count);
        pthread_mutex_lock(&store->lock);
        drop_pending(store, count);
    }
    pthread_mutex_unlock(&store->lock);
    free(touches);
    return NULL;
}

int store_remove_program(sqlite3 *database, const unsigned char program[KEY_PROGRAM_BYTES])
{
    sqlite3_stmt *statement = NULL;
    bool ok = database_prepare(database, "DELETE FROM reports WHERE substr(key, 1, ?2) = ?1", &statement) &&
              sqlite3_bind_blob(statement, 1, program, KEY_PROGRAM_BYTES, SQLITE_STATIC) == SQLITE_OK &&
              sqlite3_bind_int(statement, 2, KEY_PROGRAM_BYTES) == SQLITE_OK && sqlite3_step(statement) == SQLITE_DONE;
    int removed = ok ? sqlite3_changes(database) : -1;
    sqlite3_finalize(statement);
    return removed;
}

void store_watch(Store *store, DatabaseHealth *health)
{
    if (store)
        store->health = health;
}

void store_flush(Store *store)
{
    if (!store)
        return;
    pthread_mutex_lock(&store->lock);
    while (store->pending_count)
        pthread_cond_wait(&store->changed, &store->lock);
    pthread_mutex_unlock(&store->lock);
}

void store_close(Store *store)
{
    if (!store)
        return;
    if (store->has_writer) {
        pthread_mutex_lock(&store->lock);
        store->is_closing = true;
        pthread_cond_broadcast(&store->changed);
        pthread_mutex_unlock(&store->lock);
        pthread_join(store->writer, NULL);
    }
    sqlite3_finalize(store->insert);
    sqlite3_finalize(store->touch);
    sqlite3_finalize(store->evict);
    sqlite3_close(store->database);
    for (int i = 0; i < READERS; i++) {
        sqlite3_finalize(store->readers[i].select);
        sqlite3_close(store->readers[i].database);
        pthread_mutex_destroy(&store->readers[i].lock);
    }
    pthread_cond_destroy(&store->changed);
    pthread_mutex_destroy(&store->lock);
    recent_free(store->recent);
    free(store);
}

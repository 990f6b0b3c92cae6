// Snippets: one reader, one writer with a queue (snippets.h).

#include "snippets.h"

#include <pthread.h>
#include <signal.h>
#include <sqlite3.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "log.h"
#include "metrics.h"

enum {
    LIMIT_WAITING = 256,    // savers: more come only if the disk hangs
    BUSY_TIMEOUT_MS = 5000, // for the store's transactions, or a lock of another process
    BUSY_STEP_MS = 5,
};

struct Snippets {
    unsigned char key[SNIPPET_KEY_BYTES];
    pthread_mutex_t reading;
    sqlite3 *reader;
    sqlite3_stmt *select;

    pthread_mutex_t lock; // of what follows
    pthread_cond_t changed;
    Saver *first, *last;
    int waiting;
    atomic_bool is_closing; // which the writer looks at also without the lock

    pthread_t thread; // and what only it uses
    bool has_thread;
    sqlite3 *writer;
    sqlite3_stmt *insert, *find;
};

// ---- opening

static bool open_connection(sqlite3 **database, const char *path, const char *synchronous)
{
    char sql[64];
    if (sqlite3_open_v2(path, database, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, NULL) != SQLITE_OK)
        return false;
    sqlite3_busy_timeout(*database, BUSY_TIMEOUT_MS);
    snprintf(sql, sizeof sql, "PRAGMA synchronous = %s", synchronous);
    return sqlite3_exec(*database, sql, NULL, NULL, NULL) == SQLITE_OK;
}

// SQLite calls it while it waits for a lock: once more? Who waits for a save when we are to stop is told that it failed,
// rather than cut off.
static int wait_for_lock(void *context, int tries)
{
    Snippets *snippets = context;
    if (tries >= BUSY_TIMEOUT_MS / BUSY_STEP_MS || atomic_load(&snippets->is_closing))
        return 0;
    usleep(BUSY_STEP_MS * 1000);
    return 1;
}

static bool prepare(sqlite3 *database, const char *sql, sqlite3_stmt **statement)
{
    return sqlite3_prepare_v3(database, sql, -1, SQLITE_PREPARE_PERSISTENT, statement, NULL) == SQLITE_OK;
}

static bool read_key(Snippets *snippets)
{
    sqlite3_stmt *select = NULL;
    bool ok = prepare(snippets->reader, "SELECT value FROM secrets WHERE name = 'snippet_ids'", &select) &&
              sqlite3_step(select) == SQLITE_ROW && sqlite3_column_bytes(select, 0) == SNIPPET_KEY_BYTES;
    if (ok)
        memcpy(snippets->key, sqlite3_column_blob(select, 0), SNIPPET_KEY_BYTES);
    sqlite3_finalize(select);
    return ok;
}

static void *save_snippets(void *context);

static bool start_thread(Snippets *snippets)
{
    sigset_t all, before; // signals are for the main thread
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    snippets->has_thread = pthread_create(&snippets->thread, NULL, save_snippets, snippets) == 0;
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    return snippets->has_thread;
}

Snippets *snippets_open(const char *database, char *error, size_t error_size)
{
    Snippets *snippets = memory_new(sizeof *snippets);
    memset(snippets, 0, sizeof *snippets);
    pthread_mutex_init(&snippets->reading, NULL);
    pthread_mutex_init(&snippets->lock, NULL);
    pthread_cond_init(&snippets->changed, NULL);
    bool ok = open_connection(&snippets->reader, database, "NORMAL") &&
              // FULL: a commit is on the disk when it returns.
              open_connection(&snippets->writer, database, "FULL") &&
              sqlite3_busy_handler(snippets->writer, wait_for_lock, snippets) == SQLITE_OK && read_key(snippets) &&
              prepare(snippets->reader, "SELECT content, created_at FROM snippets WHERE id = ?", &snippets->select) &&
              prepare(snippets->writer, "INSERT INTO snippets (id, content, created_at) VALUES (?, ?, ?) ON CONFLICT (id) DO NOTHING",
                      &snippets->insert) &&
              prepare(snippets->writer, "SELECT created_at, content = ? FROM snippets WHERE id = ?", &snippets->find) &&
              start_thread(snippets);
    if (ok)
        return snippets;
    snprintf(error, error_size, "database %s: snippets can't be opened: %s", database,
             snippets->writer ? sqlite3_errmsg(snippets->writer) : sqlite3_errmsg(snippets->reader));
    snippets_close(snippets);
    return NULL;
}

// ---- reading

bool snippets_get(Snippets *snippets, const char *id, Snippet *snippet, bool *failed)
{
    *failed = !snippets;
    if (!snippets)
        return false;
    pthread_mutex_lock(&snippets->reading);
    sqlite3_bind_text(snippets->select, 1, id, -1, SQLITE_STATIC);
    int step = sqlite3_step(snippets->select);
    if (step == SQLITE_ROW) {
        Bytes content = {sqlite3_column_blob(snippets->select, 0), (size_t)sqlite3_column_bytes(snippets->select, 0)};
        *snippet = (Snippet){report_new(content), sqlite3_column_int64(snippets->select, 1)};
    } else if (step != SQLITE_DONE) {
        metric_add(METRIC_store_errors_total, 1);
        log_event("a snippet can't be read: %s", sqlite3_errmsg(snippets->reader));
    }
    sqlite3_reset(snippets->select);
    pthread_mutex_unlock(&snippets->reading);
    *failed = step != SQLITE_ROW && step != SQLITE_DONE;
    return step == SQLITE_ROW;
}

// ---- saving

void snippets_save(Snippets *snippets, Buffer *content, Saver *saver)
{
    saver->content = *content;
    *content = (Buffer){0};
    saver->next = NULL;
    saver->result = SAVE_FAILED;
    if (!snippets) {
        buffer_free(&saver->content);
        saver->done(saver);
        return;
    }
    saver->id = snippet_id_of(snippets->key, (Bytes){(char *)saver->content.data, saver->content.length});
    pthread_mutex_lock(&snippets->lock);
    bool ok = snippets->waiting < LIMIT_WAITING && !snippets->is_closing;
    if (ok) {
        if (snippets->last)
            snippets->last->next = saver;
        else
            snippets->first = saver;
        snippets->last = saver;
        snippets->waiting++;
        pthread_cond_signal(&snippets->changed);
    }
    pthread_mutex_unlock(&snippets->lock);
    if (!ok) {
        buffer_free(&saver->content);
        saver->done(saver);
    }
}

static bool run(Snippets *snippets, const char *sql)
{
    return sqlite3_exec(snippets->writer, sql, NULL, NULL, NULL) == SQLITE_OK;
}

static bool insert(Snippets *snippets, Saver *saver, int64_t now)
{
    sqlite3_bind_text(snippets->insert, 1, saver->id.text, -1, SQLITE_STATIC);
    sqlite3_bind_blob(snippets->insert, 2, saver->content.data, (int)saver->content.length, SQLITE_STATIC);
    sqlite3_bind_int64(snippets->insert, 3, now);
    bool ok = sqlite3_step(snippets->insert) == SQLITE_DONE;
    sqlite3_reset(snippets->insert);
    saver->result = ok && sqlite3_changes(snippets->writer) ? SAVE_CREATED : SAVE_KNOWN;
    saver->created_at = now;
    return ok;
}

// When it was saved before; and that it is the same, since an id has 80 bits only.
static bool find_known(Snippets *snippets, Saver *saver)
{
    sqlite3_bind_blob(snippets->find, 1, saver->content.data, (int)saver->content.length, SQLITE_STATIC);
    sqlite3_bind_text(snippets->find, 2, saver->id.text, -1, SQLITE_STATIC);
    bool ok = sqlite3_step(snippets->find) == SQLITE_ROW && sqlite3_column_int(snippets->find, 1);
    if (ok)
        saver->created_at = sqlite3_column_int64(snippets->find, 0);
    sqlite3_reset(snippets->find);
    return ok;
}

static void save_batch(Snippets *snippets, Saver *first)
{
    int64_t now = time(NULL);
    bool ok = run(snippets, "BEGIN IMMEDIATE");
    for (Saver *saver = first; ok && saver; saver = saver->next)
        ok = insert(snippets, saver, now) && (saver->result == SAVE_CREATED || find_known(snippets, saver));
    ok = ok && run(snippets, "COMMIT");
    if (!ok) {
        metric_add(METRIC_store_errors_total, 1);
        log_event("snippets can't be saved: %s", sqlite3_errmsg(snippets->writer));
        run(snippets, "ROLLBACK");
    }
    for (Saver *saver = first, *next; saver; saver = next) {
        next = saver->next; // done() may free it
        if (!ok)
            saver->result = SAVE_FAILED;
        buffer_free(&saver->content);
        saver->done(saver);
    }
}

static void *save_snippets(void *context)
{
    Snippets *snippets = context;
    pthread_mutex_lock(&snippets->lock);
    for (;;) {
        while (!snippets->is_closing && !snippets->first)
            pthread_cond_wait(&snippets->changed, &snippets->lock);
        Saver *first = snippets->first;
        if (!first)
            break;
        snippets->first = snippets->last = NULL;
        snippets->waiting = 0;
        pthread_mutex_unlock(&snippets->lock);
        save_batch(snippets, first);
        pthread_mutex_lock(&snippets->lock);
    }
    pthread_mutex_unlock(&snippets->lock);
    return NULL;
}

void snippets_stop(Snippets *snippets)
{
    if (!snippets || !snippets->has_thread)
        return;
    pthread_mutex_lock(&snippets->lock);
    atomic_store(&snippets->is_closing, true);
    pthread_cond_signal(&snippets->changed);
    pthread_mutex_unlock(&snippets->lock);
    pthread_join(snippets->thread, NULL);
    snippets->has_thread = false;
}

void snippets_close(Snippets *snippets)
{
    if (!snippets)
        return;
    snippets_stop(snippets);
    sqlite3_finalize(snippets->select);
    sqlite3_finalize(snippets->insert);
    sqlite3_finalize(snippets->find);
    sqlite3_close(snippets->reader);
    sqlite3_close(snippets->writer);
    pthread_cond_destroy(&snippets->changed);
    pthread_mutex_destroy(&snippets->lock);
    pthread_mutex_destroy(&snippets->reading);
    free(snippets);
}

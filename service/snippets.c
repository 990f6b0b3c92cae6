// Snippets: one reader, one writer with a queue (snippets.h).

#include "snippets.h"

#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>
#include <zlib.h>

#include "log.h"
#include "metrics.h"

enum {
    LIMIT_WAITING = 256,    // savers: more come only if the disk hangs
    BUSY_STEP_MS = 5,
    LIMIT_CONTENT_BYTES = 8 << 20, // of a program as JSON: a body has LIMIT_BODY_BYTES, and a byte six when it is escaped
};

struct Snippets {
    int64_t limit_bytes;
    DatabaseHealth *health;
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
    sqlite3_stmt *insert, *find, *total;
};

// ---- opening

// SQLite calls it while it waits for a lock: once more? Who waits for a save when we are to stop is told that it failed,
// rather than cut off.
static int wait_for_lock(void *context, int tries)
{
    Snippets *snippets = context;
    if (tries >= DATABASE_BUSY_MS / BUSY_STEP_MS || atomic_load(&snippets->is_closing))
        return 0;
    usleep(BUSY_STEP_MS * 1000);
    return 1;
}

static bool read_key(Snippets *snippets)
{
    sqlite3_stmt *select = NULL;
    bool ok = database_prepare(snippets->reader, "SELECT value FROM secrets WHERE name = 'snippet_ids'", &select) &&
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

Snippets *snippets_open(const SnippetsOptions *options, char *error, size_t error_size)
{
    Snippets *snippets = memory_new(sizeof *snippets);
    memset(snippets, 0, sizeof *snippets);
    snippets->limit_bytes = options->limit_bytes;
    snippets->health = options->health;
    pthread_mutex_init(&snippets->reading, NULL);
    pthread_mutex_init(&snippets->lock, NULL);
    pthread_cond_init(&snippets->changed, NULL);
    bool ok = database_open(&snippets->reader, options->database, "PRAGMA synchronous = NORMAL") &&
              // FULL: a commit is on the disk when it returns. What is removed is not to be found in the file.
              database_open(&snippets->writer, options->database, "PRAGMA synchronous = FULL; PRAGMA secure_delete = ON") &&
              sqlite3_busy_handler(snippets->writer, wait_for_lock, snippets) == SQLITE_OK && read_key(snippets) &&
              database_prepare(snippets->reader, "SELECT content, length_bytes, created_at FROM snippets WHERE id = ?", &snippets->select) &&
              database_prepare(snippets->writer,
                               "INSERT INTO snippets (id, content, length_bytes, created_at) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO NOTHING",
                               &snippets->insert) &&
              database_prepare(snippets->writer, "SELECT content, length_bytes, created_at FROM snippets WHERE id = ?", &snippets->find) &&
              database_prepare(snippets->writer, "SELECT bytes FROM totals WHERE name = 'snippets'", &snippets->total) && start_thread(snippets);
    if (ok)
        return snippets;
    snprintf(error, error_size, "database %s: snippets can't be opened: %s", options->database,
             snippets->writer ? sqlite3_errmsg(snippets->writer) : sqlite3_errmsg(snippets->reader));
    snippets_close(snippets);
    return NULL;
}

// ---- content, compressed and not

// Of a row "content, length_bytes, …"; NULL: it isn't what was written.
static Report *content_of(sqlite3_stmt *row)
{
    Bytes kept = database_bytes(row, 0);
    if (sqlite3_column_type(row, 1) == SQLITE_NULL)
        return report_new(kept);
    int64_t length = sqlite3_column_int64(row, 1);
    if (length < 0 || length > LIMIT_CONTENT_BYTES)
        return NULL;
    unsigned char *text = memory_new((size_t)length + 1);
    uLongf got = (uLongf)length;
    Report *content = NULL;
    if (uncompress(text, &got, (const unsigned char *)kept.data, kept.length) == Z_OK && got == (uLongf)length)
        content = report_new((Bytes){(char *)text, got});
    free(text);
    return content;
}

static SnippetFound check(const Snippets *snippets, const char *id, Report *content)
{
    if (content && strcmp(snippet_id_of(snippets->key, content->body).text, id) == 0)
        return SNIPPET_FOUND;
    metric_add(METRIC_store_errors_total, 1);
    log_event("the saved program %s is damaged", id);
    report_release(content);
    return SNIPPET_DAMAGED;
}

// ---- reading

SnippetFound snippets_get(Snippets *snippets, const char *id, Snippet *snippet)
{
    if (!snippets)
        return SNIPPET_UNREADABLE;
    *snippet = (Snippet){0};
    pthread_mutex_lock(&snippets->reading);
    sqlite3_bind_text(snippets->select, 1, id, -1, SQLITE_STATIC);
    int step = sqlite3_step(snippets->select);
    if (step == SQLITE_ROW) {
        *snippet = (Snippet){content_of(snippets->select), sqlite3_column_int64(snippets->select, 2)};
    } else if (step != SQLITE_DONE) {
        metric_add(METRIC_store_errors_total, 1);
        log_event("a saved program can't be read: %s", sqlite3_errmsg(snippets->reader));
    }
    sqlite3_reset(snippets->select);
    pthread_mutex_unlock(&snippets->reading);
    if (step != SQLITE_ROW)
        return step == SQLITE_DONE ? SNIPPET_MISSING : SNIPPET_UNREADABLE;
    SnippetFound found = check(snippets, id, snippet->content);
    if (found != SNIPPET_FOUND)
        *snippet = (Snippet){0};
    return found;
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
    uLongf length = compressBound((uLong)saver->content.length);
    unsigned char *kept = memory_new(length);
    bool is_smaller = compress(kept, &length, saver->content.data, (uLong)saver->content.length) == Z_OK && length < saver->content.length;
    sqlite3_bind_text(snippets->insert, 1, saver->id.text, -1, SQLITE_STATIC);
    if (is_smaller) {
        sqlite3_bind_blob(snippets->insert, 2, kept, (int)length, SQLITE_STATIC);
        sqlite3_bind_int64(snippets->insert, 3, (int64_t)saver->content.length);
    } else {
        sqlite3_bind_blob(snippets->insert, 2, saver->content.data, (int)saver->content.length, SQLITE_STATIC);
        sqlite3_bind_null(snippets->insert, 3);
    }
    sqlite3_bind_int64(snippets->insert, 4, now);
    bool ok = sqlite3_step(snippets->insert) == SQLITE_DONE;
    sqlite3_reset(snippets->insert);
    free(kept);
    saver->result = ok && sqlite3_changes(snippets->writer) ? SAVE_CREATED : SAVE_KNOWN;
    saver->created_at = now;
    return ok;
}

// When it was saved before; and that it is the same, since an id has 80 bits only. *is_there: there is one with its id.
static bool find_known(Snippets *snippets, Saver *saver, bool *is_there)
{
    sqlite3_bind_text(snippets->find, 1, saver->id.text, -1, SQLITE_STATIC);
    *is_there = sqlite3_step(snippets->find) == SQLITE_ROW;
    Report *content = *is_there ? content_of(snippets->find) : NULL;
    bool ok = content && content->body.length == saver->content.length && memcmp(content->data, saver->content.data, saver->content.length) == 0;
    if (ok) {
        saver->result = SAVE_KNOWN;
        saver->created_at = sqlite3_column_int64(snippets->find, 2);
    }
    sqlite3_reset(snippets->find);
    report_release(content);
    return ok;
}

static int64_t total_of(Snippets *snippets)
{
    int64_t total = sqlite3_step(snippets->total) == SQLITE_ROW ? sqlite3_column_int64(snippets->total, 0) : INT64_MAX;
    sqlite3_reset(snippets->total);
    metric_set(METRIC_snippets_bytes, total);
    return total;
}

static bool save(Snippets *snippets, Saver *saver, int64_t now)
{
    bool is_there;
    if (find_known(snippets, saver, &is_there))
        return true;
    if (is_there)
        return true; // damaged, or another program of the same hash: this one fails, the others don't
    if (total_of(snippets) >= snippets->limit_bytes) {
        saver->result = SAVE_FULL;
        return true;
    }
    return insert(snippets, saver, now);
}

static void save_batch(Snippets *snippets, Saver *first)
{
    int64_t now = time(NULL);
    bool ok = run(snippets, "BEGIN IMMEDIATE");
    for (Saver *saver = first; ok && saver; saver = saver->next)
        ok = save(snippets, saver, now);
    ok = ok && run(snippets, "COMMIT");
    if (!ok) {
        metric_add(METRIC_store_errors_total, 1);
        log_event("programs can't be saved: %s", sqlite3_errmsg(snippets->writer));
        run(snippets, "ROLLBACK");
    }
    database_note_write(snippets->health, ok);
    bool is_safe = ok && database_is_in_place(snippets->health);
    if (ok && !is_safe)
        metric_add(METRIC_store_errors_total, 1);
    for (Saver *saver = first, *next; saver; saver = next) {
        next = saver->next; // done() may free it
        if (!is_safe)
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
    sqlite3_finalize(snippets->total);
    sqlite3_close(snippets->reader);
    sqlite3_close(snippets->writer);
    pthread_cond_destroy(&snippets->changed);
    pthread_mutex_destroy(&snippets->lock);
    pthread_mutex_destroy(&snippets->reading);
    free(snippets);
}

// ---- for operators

// Writes what is in the log into the file and empties the log. False: a reader, who may need it, was in the way all the time.
static bool empty_log(Snippets *snippets)
{
    sqlite3_stmt *checkpoint = NULL;
    bool ok = database_prepare(snippets->writer, "PRAGMA wal_checkpoint(TRUNCATE)", &checkpoint) &&
              sqlite3_step(checkpoint) == SQLITE_ROW && sqlite3_column_int(checkpoint, 0) == 0;
    sqlite3_finalize(checkpoint);
    return ok;
}

SnippetFound snippets_remove(Snippets *snippets, const char *id)
{
    sqlite3_stmt *statement = NULL;
    bool ok = run(snippets, "BEGIN IMMEDIATE") && database_prepare(snippets->writer, "DELETE FROM snippets WHERE id = ?", &statement) &&
              sqlite3_bind_text(statement, 1, id, -1, SQLITE_STATIC) == SQLITE_OK && sqlite3_step(statement) == SQLITE_DONE;
    int removed = ok ? sqlite3_changes(snippets->writer) : 0;
    sqlite3_finalize(statement);
    ok = ok && run(snippets, "COMMIT");
    if (!ok)
        run(snippets, "ROLLBACK");
    // The pages that held it are overwritten in the file once they are gone from the log that goes before it.
    if (ok && !empty_log(snippets)) {
        log_event("%s is no longer given out, but its bytes are still in the database's log, which is being read: remove it again", id);
        return SNIPPET_UNREADABLE;
    }
    return !ok ? SNIPPET_UNREADABLE : removed ? SNIPPET_FOUND : SNIPPET_MISSING;
}

bool snippets_each(Snippets *snippets, bool (*visit)(void *context, const char *id, SnippetFound found, const Snippet *snippet), void *context)
{
    sqlite3_stmt *select = NULL;
    int step = SQLITE_ERROR;
    bool goes_on = database_prepare(snippets->reader, "SELECT content, length_bytes, created_at, id FROM snippets ORDER BY id", &select);
    while (goes_on && (step = sqlite3_step(select)) == SQLITE_ROW) {
        const char *text = (const char *)sqlite3_column_text(select, 3), *id = text ? text : "";
        Snippet snippet = {content_of(select), sqlite3_column_int64(select, 2)};
        SnippetFound found = check(snippets, id, snippet.content);
        goes_on = visit(context, id, found, found == SNIPPET_FOUND ? &snippet : NULL);
        if (found == SNIPPET_FOUND)
            report_release(snippet.content);
    }
    sqlite3_finalize(select);
    return step == SQLITE_DONE || !goes_on;
}

// Opening the database, and the thread that looks after it (database.h).

#include "database.h"

#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>

#include "log.h"
#include "protocol/buffer.h"

enum {
    LOOK_SECONDS = 5,       // between looks at the file
    CHECK_SECONDS = 3600,   // between checks of all pages, which reads the whole file
    PROGRESS_STEPS = 10000, // of a check, between looks whether to stop: milliseconds
};

const char *const database_state_words[] = {
    [DATABASE_UP] = "up", [DATABASE_FAILING] = "failing", [DATABASE_DAMAGED] = "damaged", [DATABASE_GONE] = "gone"};

// ---- opening

bool database_open(sqlite3 **database, const char *path, const char *pragmas)
{
    return sqlite3_open_v2(path, database, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, NULL) == SQLITE_OK &&
           sqlite3_busy_timeout(*database, DATABASE_BUSY_MS) == SQLITE_OK && sqlite3_exec(*database, pragmas, NULL, NULL, NULL) == SQLITE_OK;
}

bool database_prepare(sqlite3 *database, const char *sql, sqlite3_stmt **statement)
{
    return sqlite3_prepare_v3(database, sql, -1, SQLITE_PREPARE_PERSISTENT, statement, NULL) == SQLITE_OK;
}

Bytes database_bytes(sqlite3_stmt *row, int column)
{
    const char *data = sqlite3_column_blob(row, column);
    return (Bytes){data ? data : "", (size_t)sqlite3_column_bytes(row, column)};
}

// ---- health

struct DatabaseHealth {
    char *path;
    dev_t device;
    ino_t inode;
    atomic_bool is_failing, is_damaged, is_gone, is_stopping;
    pthread_mutex_t lock; // of the waiting
    pthread_cond_t stopping;
    pthread_t thread;
};

DatabaseState database_state(const DatabaseHealth *health)
{
    if (!health)
        return DATABASE_UP;
    return !database_is_in_place(health)      ? DATABASE_GONE
           : atomic_load(&health->is_damaged) ? DATABASE_DAMAGED
           : atomic_load(&health->is_failing) ? DATABASE_FAILING
                                              : DATABASE_UP;
}

void database_note_write(DatabaseHealth *health, bool ok)
{
    if (health)
        atomic_store(&health->is_failing, !ok);
}

bool database_is_in_place(const DatabaseHealth *health)
{
    struct stat now;
    return !health || (stat(health->path, &now) == 0 && now.st_dev == health->device && now.st_ino == health->inode);
}

static int is_stopping(void *context) { return atomic_load(&((DatabaseHealth *)context)->is_stopping); }

// Says on the log when something begins or ends.
static void set(const DatabaseHealth *health, atomic_bool *flag, bool value, const char *begins, const char *ends)
{
    if (atomic_exchange(flag, value) != value)
        log_event("the database %s %s", health->path, value ? begins : ends);
}

static void check_pages(DatabaseHealth *health)
{
    sqlite3 *database = NULL;
    sqlite3_stmt *check = NULL;
    char first[256] = "";
    if (database_open(&database, health->path, "") && database_prepare(database, "PRAGMA quick_check(1)", &check)) {
        sqlite3_progress_handler(database, PROGRESS_STEPS, is_stopping, health);
        if (sqlite3_step(check) == SQLITE_ROW)
            snprintf(first, sizeof first, "%s", (const char *)sqlite3_column_text(check, 0));
    }
    int result = sqlite3_errcode(database); // of the last step that was taken: a damaged schema shows before the check
    bool is_told = result == SQLITE_ROW || result == SQLITE_CORRUPT || result == SQLITE_NOTADB;
    if (is_told && !is_stopping(health)) {
        bool ok = strcmp(first, "ok") == 0;
        if (!ok)
            log_event("the database %s is damaged: %s", health->path, *first ? first : sqlite3_errmsg(database));
        set(health, &health->is_damaged, !ok, "needs an operator: restore a backup, or see escapementctl check", "is well again");
    }
    sqlite3_finalize(check);
    sqlite3_close(database);
}

// A write that failed is tried again by nobody: whether it would work now, a small one shows.
static void try_writing(DatabaseHealth *health)
{
    sqlite3 *database = NULL;
    bool ok = database_open(&database, health->path, "PRAGMA synchronous = FULL") &&
              sqlite3_exec(database, "UPDATE totals SET bytes = bytes", NULL, NULL, NULL) == SQLITE_OK;
    sqlite3_close(database);
    if (ok)
        set(health, &health->is_failing, false, "", "can be written again");
}

static void *look_after(void *context)
{
    DatabaseHealth *health = context;
    struct timespec next;
    clock_gettime(CLOCK_MONOTONIC, &next);
    time_t check_at = next.tv_sec;
    pthread_mutex_lock(&health->lock);
    while (!atomic_load(&health->is_stopping)) {
        pthread_mutex_unlock(&health->lock);
        set(health, &health->is_gone, !database_is_in_place(health), "was deleted or replaced: restart the daemon", "is back");
        bool is_gone = atomic_load(&health->is_gone);
        if (!is_gone && next.tv_sec >= check_at) {
            check_pages(health);
            check_at = next.tv_sec + CHECK_SECONDS;
        }
        if (!is_gone && atomic_load(&health->is_failing))
            try_writing(health);
        pthread_mutex_lock(&health->lock);
        clock_gettime(CLOCK_MONOTONIC, &next);
        next.tv_sec += LOOK_SECONDS;
        while (!atomic_load(&health->is_stopping) && pthread_cond_timedwait(&health->stopping, &health->lock, &next) != ETIMEDOUT)
            ;
    }
    pthread_mutex_unlock(&health->lock);
    return NULL;
}

static bool start_thread(DatabaseHealth *health)
{
    sigset_t all, before; // signals are for the main thread
    pthread_condattr_t attributes;
    pthread_mutex_init(&health->lock, NULL);
    pthread_condattr_init(&attributes);
    pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC);
    pthread_cond_init(&health->stopping, &attributes);
    pthread_condattr_destroy(&attributes);
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    bool ok = pthread_create(&health->thread, NULL, look_after, health) == 0;
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    return ok;
}

static void free_health(DatabaseHealth *health)
{
    pthread_cond_destroy(&health->stopping);
    pthread_mutex_destroy(&health->lock);
    free(health->path);
    free(health);
}

DatabaseHealth *database_health_start(const char *path, char *error, size_t error_size)
{
    struct stat file;
    if (stat(path, &file) < 0) {
        snprintf(error, error_size, "database %s: %s", path, strerror(errno));
        return NULL;
    }
    DatabaseHealth *health = memory_new(sizeof *health);
    memset(health, 0, sizeof *health);
    health->path = memory_text(path);
    health->device = file.st_dev;
    health->inode = file.st_ino;
    if (start_thread(health))
        return health;
    snprintf(error, error_size, "database %s: no thread can be started", path);
    free_health(health);
    return NULL;
}

void database_health_stop(DatabaseHealth *health)
{
    if (!health)
        return;
    pthread_mutex_lock(&health->lock);
    atomic_store(&health->is_stopping, true);
    pthread_cond_signal(&health->stopping);
    pthread_mutex_unlock(&health->lock);
    pthread_join(health->thread, NULL);
    free_health(health);
}

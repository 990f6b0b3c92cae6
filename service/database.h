// database: the SQLite file that reports and saved programs are in: opening it, and whether it is still well.
//
// A file that was deleted or replaced under the daemon takes writes as before, and they are gone at the next start; damaged
// pages show only when somebody reads them. So a thread looks at both, at once and then again and again.
#ifndef ESCAPEMENT_DATABASE_H
#define ESCAPEMENT_DATABASE_H

#include <sqlite3.h>
#include <stdbool.h>
#include <stddef.h>

#include "protocol/buffer.h"

enum { DATABASE_BUSY_MS = 5000 }; // for a lock of another process, a backup for example

// The connection is there in any case but that of no memory; sqlite3_errcode says how it went. pragmas: further ones, or "".
bool database_open(sqlite3 **database, const char *path, const char *pragmas);
bool database_prepare(sqlite3 *database, const char *sql, sqlite3_stmt **statement);
Bytes database_bytes(sqlite3_stmt *row, int column); // until the next step; never without data

typedef enum DatabaseState {
    DATABASE_UP,
    DATABASE_FAILING, // the last write failed: a full disk, perhaps
    DATABASE_DAMAGED, // its pages contradict each other
    DATABASE_GONE,    // the file was deleted or replaced
} DatabaseState;

extern const char *const database_state_words[]; // "up", "failing", "damaged", "gone"

typedef struct DatabaseHealth DatabaseHealth;

// NULL and an error if the file isn't there or no thread can be started. The functions below take NULL for one that is up.
DatabaseHealth *database_health_start(const char *path, char *error, size_t error_size);
void database_health_stop(DatabaseHealth *health);
void database_note_write(DatabaseHealth *health, bool ok);
DatabaseState database_state(const DatabaseHealth *health);
// Is the file still the one that was opened? Asked before what was written is said to be safe.
bool database_is_in_place(const DatabaseHealth *health);

#endif

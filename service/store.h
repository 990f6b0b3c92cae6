// store: reports by key in SQLite, kept below a size by removing what was not used for the longest time.
//
// What was asked for lately is in memory (recent.h). Other reads take a millisecond's fraction on one of a few
// connections, each with its lock. Writes are handed to a thread of
// the store's own, which commits them in batches; until then store_get finds them in memory, so that what was put is
// there at once. The store may fail (a full disk): that is logged and counted, and analyses go on without it. A report that
// is not as it was kept is not given out: it is made again.
#ifndef ESCAPEMENT_STORE_H
#define ESCAPEMENT_STORE_H

#include "database.h"
#include "key.h"
#include "report.h"

typedef struct Store Store;

typedef struct StoreOptions {
    const char *path;       // of the database, made if missing
    const char *migrations; // folder
    int64_t limit_bytes;    // of all reports together
    size_t memory_bytes;    // for those asked for lately
} StoreOptions;

typedef enum StoreResult {
    STORE_OPEN,
    STORE_UNAVAILABLE, // the disk is full, read-only or away, or the file is damaged: one can go on without
    STORE_REFUSED,     // an operator's mistake, or a schema newer than we know
} StoreResult;

// *store is NULL if it isn't open; the functions below take NULL for a store that keeps nothing.
StoreResult store_open(Store **store, const StoreOptions *options, char *error, size_t error_size);
Report *store_get(Store *store, const Key *key);              // held for the caller; NULL: not there
bool store_put(Store *store, const Key *key, Report *report); // false: it won't be kept
void store_watch(Store *store, DatabaseHealth *health);       // is told how writes go; before there are any
// For operators: removes all reports of a program (key.h) from a database, and what they took on the disk. -1: it can't.
int store_remove_program(sqlite3 *database, const unsigned char program[KEY_PROGRAM_BYTES]);
void store_flush(Store *store);                               // waits until all that was put is written
void store_close(Store *store);                               // after store_flush's wait

#endif

// migrations: brings a database to the newest schema.
//
// Numbered SQL files, 0001_name.sql onwards without a gap, each applied once, in its own transaction, and written down
// in schema_migrations with a hash. A database that is newer than the files, or was made by files that have changed
// since, is refused: guessing would risk the data.
#ifndef ESCAPEMENT_MIGRATIONS_H
#define ESCAPEMENT_MIGRATIONS_H

#include <sqlite3.h>
#include <stdbool.h>
#include <stddef.h>

// False: nothing of the migration that failed is in the database once it is closed, which comes next; sqlite3_errcode is
// that of the disk's failure if there was one.
bool migrations_apply(sqlite3 *database, const char *folder, char *error, size_t error_size);

#endif

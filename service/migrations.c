// Applying numbered SQL files (migrations.h).

#include "migrations.h"

#include <dirent.h>
#include <errno.h>
#include <sodium.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "key.h"
#include "log.h"

enum {
    LIMIT_MIGRATIONS = 999,          // four digits, the first of which is 0 for a long time
    LIMIT_MIGRATION_BYTES = 1 << 20, // SQL written by hand
    HASH_BYTES = KEY_BYTES,
};

typedef struct Migration {
    int version;
    char name[256];
    char *sql;
    unsigned char hash[HASH_BYTES];
} Migration;

static bool fail(char *error, size_t size, const char *what, const char *why)
{
    snprintf(error, size, "%s: %s", what, why);
    return false;
}

static bool read_sql(Migration *migration, const char *folder, char *error, size_t size)
{
    char path[4096];
    snprintf(path, sizeof path, "%s/%s", folder, migration->name);
    FILE *file = fopen(path, "rbe");
    if (!file)
        return fail(error, size, path, strerror(errno));
    migration->sql = memory_new(LIMIT_MIGRATION_BYTES + 1);
    size_t length = fread(migration->sql, 1, LIMIT_MIGRATION_BYTES + 1, file);
    bool ok = !ferror(file) && length <= LIMIT_MIGRATION_BYTES;
    fclose(file);
    if (!ok)
        return fail(error, size, path, "cannot be read, or is too long");
    migration->sql[length] = '\0';
    crypto_generichash(migration->hash, HASH_BYTES, (unsigned char *)migration->sql, length, NULL, 0);
    return true;
}

static int is_migration(const struct dirent *entry)
{
    size_t length = strlen(entry->d_name);
    return strspn(entry->d_name, "0123456789") == 4 && entry->d_name[4] == '_' && length > 9 &&
           strcmp(entry->d_name + length - 4, ".sql") == 0;
}

static void free_migrations(Migration *migrations, int count)
{
    for (int i = 0; i < count; i++)
        free(migrations[i].sql);
    free(migrations);
}

// All of the folder's files in order; -1 and an error if they can't be read or have a gap.
static int list_migrations(const char *folder, Migration **migrations, char *error, size_t size)
{
    struct dirent **entries;
    int count = scandir(folder, &entries, is_migration, alphasort);
    if (count < 0) {
        fail(error, size, folder, strerror(errno));
        return -1;
    }
    bool ok = count > 0 && count <= LIMIT_MIGRATIONS;
    if (!ok)
        fail(error, size, folder, "there are no migrations (0001_name.sql …) here");
    *migrations = memory_new((size_t)(count ? count : 1) * sizeof **migrations);
    memset(*migrations, 0, (size_t)(count ? count : 1) * sizeof **migrations);
    for (int i = 0; i < count; i++) {
        Migration *migration = &(*migrations)[i];
        migration->version = atoi(entries[i]->d_name);
        snprintf(migration->name, sizeof migration->name, "%s", entries[i]->d_name);
        free(entries[i]);
        if (ok && migration->version != i + 1)
            ok = fail(error, size, migration->name, "a number is missing before this migration, or there twice");
        ok = ok && read_sql(migration, folder, error, size);
    }
    free(entries);
    if (ok)
        return count;
    free_migrations(*migrations, count);
    return -1;
}

static bool execute(sqlite3 *database, const char *sql, const char *what, char *error, size_t size)
{
    return sqlite3_exec(database, sql, NULL, NULL, NULL) == SQLITE_OK ||
           fail(error, size, what, sqlite3_errmsg(database));
}

static bool record(sqlite3 *database, const Migration *migration, char *error, size_t size)
{
    sqlite3_stmt *insert;
    if (sqlite3_prepare_v2(
            database, "INSERT INTO schema_migrations (version, name, hash, applied_at) VALUES (?, ?, ?, unixepoch())",
            -1, &insert, NULL) != SQLITE_OK)
        return fail(error, size, migration->name, sqlite3_errmsg(database));
    sqlite3_bind_int(insert, 1, migration->version);
    sqlite3_bind_text(insert, 2, migration->name, -1, SQLITE_STATIC);
    sqlite3_bind_blob(insert, 3, migration->hash, HASH_BYTES, SQLITE_STATIC);
    bool ok = sqlite3_step(insert) == SQLITE_DONE;
    sqlite3_finalize(insert);
    return ok || fail(error, size, migration->name, sqlite3_errmsg(database));
}

static bool apply(sqlite3 *database, const Migration *migration, char *error, size_t size)
{
    if (!execute(database, migration->sql, migration->name, error, size) || !record(database, migration, error, size))
        return false;
    log_event("applied migration %s", migration->name);
    return true;
}

// How many are applied already; -1 if those are not the ones we have.
static int check_applied(sqlite3 *database, const Migration *migrations, int count, char *error, size_t size)
{
    sqlite3_stmt *select;
    if (sqlite3_prepare_v2(database, "SELECT version, hash FROM schema_migrations ORDER BY version", -1, &select,
                           NULL) != SQLITE_OK) {
        fail(error, size, "schema_migrations", sqlite3_errmsg(database));
        return -1;
    }
    int applied = 0, step;
    while ((step = sqlite3_step(select)) == SQLITE_ROW && applied >= 0) {
        int version = sqlite3_column_int(select, 0);
        const void *hash = sqlite3_column_blob(select, 1);
        if (version != applied + 1 || version > count) {
            snprintf(error, size, "the database has migration %d, which this version of Escapement doesn't know",
                     version);
            applied = -1;
        } else if (sqlite3_column_bytes(select, 1) != HASH_BYTES ||
                   memcmp(hash, migrations[applied].hash, HASH_BYTES) != 0) {
            fail(error, size, migrations[applied].name,
                 "the file was changed after it had been applied to this database");
            applied = -1;
        } else {
            applied++;
        }
    }
    if (applied >= 0 && step != SQLITE_DONE) {
        fail(error, size, "schema_migrations", sqlite3_errmsg(database));
        applied = -1;
    }
    sqlite3_finalize(select);
    return applied;
}

bool migrations_apply(sqlite3 *database, const char *folder, char *error, size_t error_size)
{
    Migration *migrations;
    int count = list_migrations(folder, &migrations, error, error_size);
    if (count < 0)
        return false;
    // The lock is taken first, so that of two daemons that start at once the second sees what the first has done.
    bool ok = execute(database, "BEGIN IMMEDIATE", "the database", error, error_size);
    ok = ok && execute(database,
                       "CREATE TABLE IF NOT EXISTS schema_migrations (version INTEGER PRIMARY KEY, name TEXT NOT NULL, "
                       "hash BLOB NOT NULL, applied_at INTEGER NOT NULL)",
                       "schema_migrations", error, error_size);
    int applied = ok ? check_applied(database, migrations, count, error, error_size) : -1;
    ok = applied >= 0;
    for (int i = applied; ok && i < count; i++) {
        ok = apply(database, &migrations[i], error, error_size) &&
             execute(database, "COMMIT", migrations[i].name, error, error_size) &&
             execute(database, "BEGIN IMMEDIATE", "the database", error, error_size);
    }
    if (ok)
        ok = execute(database, "COMMIT", "the database", error, error_size);
    free_migrations(migrations, count);
    return ok;
}

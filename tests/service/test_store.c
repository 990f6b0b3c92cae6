// The store keeps what it is given, forgets what was unused for longest, and refuses schemas it doesn't know.

#include "unit.h"

#include <sodium.h>
#include <unistd.h>

#include "migrations.h"
#include "scratch.h"
#include "store.h"

static const char migrations_folder[] = ESCAPEMENT_SOURCE_DIR "/migrations";

static Store *open_store(void **state, int64_t limit_bytes)
{
    char error[512] = "";
    Store *store;
    StoreOptions options = {scratch_path(state, "db"), migrations_folder, limit_bytes, .memory_bytes = 0}; // test_recent.c is for that
    if (store_open(&store, &options, error, sizeof error) != STORE_OPEN)
        fail_msg("%s", error);
    return store;
}

static Key key_number(int number)
{
    Key key = {{0}};
    memcpy(key.bytes, &number, sizeof number);
    return key;
}

static void put(Store *store, int number, size_t length)
{
    char *body = memory_new(length);
    memset(body, 'a' + number % 26, length);
    Report *report = report_new((Bytes){body, length});
    Key key = key_number(number);
    assert_true(store_put(store, &key, report));
    report_release(report);
    free(body);
}

static bool has(Store *store, int number, size_t length)
{
    Key key = key_number(number);
    Report *report = store_get(store, &key);
    if (!report)
        return false;
    assert_int_equal(report->body.length, length);
    if (length)
        assert_int_equal(report->body.data[length - 1], 'a' + number % 26);
    report_release(report);
    return true;
}

static void reports_are_there_at_once_and_after_reopening(void **state)
{
    Store *store = open_store(state, 1 << 20);
    assert_false(has(store, 1, 0));
    put(store, 1, 1000);
    put(store, 2, 0);
    assert_true(has(store, 1, 1000)); // perhaps still waiting to be written
    store_flush(store);
    assert_true(has(store, 1, 1000));
    assert_true(has(store, 2, 0));
    store_close(store);
    store = open_store(state, 1 << 20);
    assert_true(has(store, 1, 1000));
    store_close(store);
}

static void same_key_twice_is_kept_once(void **state)
{
    Store *store = open_store(state, 1 << 20);
    put(store, 1, 1000);
    put(store, 1, 1000);
    store_flush(store);
    put(store, 1, 1000);
    store_flush(store);
    assert_true(has(store, 1, 1000));
    store_close(store);
}

static void execute(void **state, const char *sql)
{
    sqlite3 *database;
    assert_int_equal(sqlite3_open(scratch_path(state, "db"), &database), SQLITE_OK);
    assert_int_equal(sqlite3_exec(database, sql, NULL, NULL, NULL), SQLITE_OK);
    sqlite3_close(database);
}

static void least_recently_used_is_evicted(void **state)
{
    Store *store = open_store(state, 1 << 20);
    for (int i = 0; i < 100; i++)
        put(store, i, 10000);
    store_flush(store);
    assert_true(has(store, 0, 10000));
    store_close(store);
    execute(state, "UPDATE reports SET used_at = used_at - 1000"); // all were used long ago

    store = open_store(state, 1 << 20);
    assert_true(has(store, 0, 10000)); // but this one again, which is noted by the writer
    store_close(store);
    store = open_store(state, 1 << 20);
    for (int i = 100; i < 120; i++)
        put(store, i, 10000);
    store_flush(store);
    assert_true(has(store, 0, 10000));
    assert_false(has(store, 1, 10000));
    assert_true(has(store, 119, 10000));
    store_close(store);
}

static StoreResult result_of_opening(void **state, const char *name, char *error, size_t size)
{
    Store *store = (Store *)error; // anything but NULL
    StoreOptions options = {scratch_path(state, name), migrations_folder, 1 << 20, .memory_bytes = 0};
    StoreResult result = store_open(&store, &options, error, size);
    assert_null(store);
    return result;
}

static void damaged_database_is_unavailable(void **state)
{
    char error[512] = "";
    scratch_write(state, "db",
                  "this is not a database, though it is long enough to be taken for one at the first look by anyone");
    assert_int_equal(result_of_opening(state, "db", error, sizeof error), STORE_UNAVAILABLE);
    assert_non_null(strstr(error, "not a database"));
}

static void damage_that_keeps_a_check_from_beginning_is_noticed(void **state)
{
    char error[512] = "";
    scratch_write(state, "db", "this is not a database, though it is long enough to be taken for one at the first look by anyone");
    DatabaseHealth *health = database_health_start(scratch_path(state, "db"), error, sizeof error);
    assert_non_null(health);
    for (int i = 0; i < 500 && database_state(health) != DATABASE_DAMAGED; i++)
        usleep(10000);
    assert_int_equal(database_state(health), DATABASE_DAMAGED);
    database_health_stop(health);
}

static void database_in_a_missing_folder_is_unavailable(void **state)
{
    char error[512] = "";
    assert_int_equal(result_of_opening(state, "no/db", error, sizeof error), STORE_UNAVAILABLE);
    assert_non_null(strstr(error, "unable to open"));
}

static void newer_schema_is_refused(void **state)
{
    char error[512] = "";
    store_close(open_store(state, 1 << 20));
    sqlite3 *database;
    assert_int_equal(sqlite3_open(scratch_path(state, "db"), &database), SQLITE_OK);
    assert_int_equal(sqlite3_exec(database, "INSERT INTO schema_migrations SELECT max(version) + 1, 'x', x'', 0 FROM schema_migrations",
                                  NULL, NULL, NULL),
                     SQLITE_OK);
    sqlite3_close(database);
    assert_int_equal(result_of_opening(state, "db", error, sizeof error), STORE_REFUSED);
    assert_non_null(strstr(error, "doesn't know"));
}

static void no_store_keeps_nothing(void **state)
{
    (void)state;
    Key key = key_number(1);
    Report *report = report_new((Bytes){"x", 1});
    assert_false(store_put(NULL, &key, report));
    assert_null(store_get(NULL, &key));
    store_flush(NULL);
    store_close(NULL);
    report_release(report);
}

// ---- migrations

static bool migrate(void **state, char *error, size_t size)
{
    sqlite3 *database;
    assert_int_equal(sqlite3_open(scratch_path(state, "db"), &database), SQLITE_OK);
    bool ok = migrations_apply(database, *state, error, size);
    sqlite3_close(database);
    return ok;
}

static int count_rows(void **state, const char *sql)
{
    sqlite3 *database;
    sqlite3_stmt *select;
    assert_int_equal(sqlite3_open(scratch_path(state, "db"), &database), SQLITE_OK);
    assert_int_equal(sqlite3_prepare_v2(database, sql, -1, &select, NULL), SQLITE_OK);
    assert_int_equal(sqlite3_step(select), SQLITE_ROW);
    int count = sqlite3_column_int(select, 0);
    sqlite3_finalize(select);
    sqlite3_close(database);
    return count;
}

static void migrations_run_in_order_and_once(void **state)
{
    char error[512] = "";
    scratch_write(state, "0001_a.sql", "CREATE TABLE t (x INTEGER);");
    scratch_write(state, "0002_b.sql", "INSERT INTO t VALUES (1); INSERT INTO t VALUES (2);");
    scratch_write(state, "notes.txt", "not a migration");
    assert_true(migrate(state, error, sizeof error));
    assert_true(migrate(state, error, sizeof error));
    assert_int_equal(count_rows(state, "SELECT count(*) FROM t"), 2);
    scratch_write(state, "0003_c.sql", "INSERT INTO t VALUES (3);");
    assert_true(migrate(state, error, sizeof error));
    assert_int_equal(count_rows(state, "SELECT count(*) FROM t"), 3);
    assert_int_equal(count_rows(state, "SELECT count(*) FROM schema_migrations"), 3);
}

static void failed_migration_leaves_nothing(void **state)
{
    char error[512] = "";
    scratch_write(state, "0001_a.sql", "CREATE TABLE t (x INTEGER);");
    scratch_write(state, "0002_b.sql", "INSERT INTO t VALUES (1); INSERT INTO missing VALUES (2);");
    assert_false(migrate(state, error, sizeof error));
    assert_non_null(strstr(error, "0002_b.sql: no such table: missing"));
    assert_int_equal(count_rows(state, "SELECT count(*) FROM t"), 0);
    assert_int_equal(count_rows(state, "SELECT count(*) FROM schema_migrations"), 1);
}

static void gap_change_and_newer_schema_are_refused(void **state)
{
    char error[512] = "";
    assert_false(migrate(state, error, sizeof error)); // an empty folder
    scratch_write(state, "0002_b.sql", "CREATE TABLE b (x INTEGER);");
    assert_false(migrate(state, error, sizeof error));
    assert_non_null(strstr(error, "a number is missing"));
    scratch_write(state, "0001_a.sql", "CREATE TABLE a (x INTEGER);");
    assert_true(migrate(state, error, sizeof error));
    scratch_write(state, "0001_a.sql", "CREATE TABLE a (x TEXT);");
    assert_false(migrate(state, error, sizeof error));
    assert_non_null(strstr(error, "was changed"));
    scratch_write(state, "0001_a.sql", "CREATE TABLE a (x INTEGER);");
    remove(scratch_path(state, "0002_b.sql"));
    assert_false(migrate(state, error, sizeof error));
    assert_non_null(strstr(error, "doesn't know"));
}

int main(void)
{
    if (sodium_init() < 0)
        return 1;
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(reports_are_there_at_once_and_after_reopening, scratch_make, scratch_remove),
        cmocka_unit_test_setup_teardown(same_key_twice_is_kept_once, scratch_make, scratch_remove),
        cmocka_unit_test_setup_teardown(least_recently_used_is_evicted, scratch_make, scratch_remove),
        cmocka_unit_test_setup_teardown(damage_that_keeps_a_check_from_beginning_is_noticed, scratch_make, scratch_remove),
        cmocka_unit_test_setup_teardown(damaged_database_is_unavailable, scratch_make, scratch_remove),
        cmocka_unit_test_setup_teardown(database_in_a_missing_folder_is_unavailable, scratch_make, scratch_remove),
        cmocka_unit_test_setup_teardown(newer_schema_is_refused, scratch_make, scratch_remove),
        cmocka_unit_test(no_store_keeps_nothing),
        cmocka_unit_test_setup_teardown(migrations_run_in_order_and_once, scratch_make, scratch_remove),
        cmocka_unit_test_setup_teardown(failed_migration_leaves_nothing, scratch_make, scratch_remove),
        cmocka_unit_test_setup_teardown(gap_change_and_newer_schema_are_refused, scratch_make, scratch_remove),
    };
    return cmocka_run_group_tests_name("store", tests, NULL, NULL);
}

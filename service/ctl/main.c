// escapementctl: what an operator does with the database: removing a saved program, checking all of it, making a backup.
// The daemon may run meanwhile.

#include <sodium.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "database.h"
#include "snippets.h"
#include "store.h"

typedef struct Ctl {
    const char *database;
    sqlite3 *connection;
    Snippets *snippets;
} Ctl;

typedef struct Command {
    const char *name, *arguments, *help;
    int (*run)(Ctl *ctl, int argc, char **argv);
    int least, most; // arguments
} Command;

static int fail(const char *what, const char *why)
{
    fprintf(stderr, "escapementctl: %s: %s\n", what, why);
    return 1;
}

// ---- remove

// The reports that were made of it, with any options, by any release.
static bool program_of(const Snippet *snippet, unsigned char program[KEY_PROGRAM_BYTES])
{
    AnalyzeRequest *request = memory_new(sizeof *request);
    Problem problem = {0};
    Buffer analyze = {0};
    Bytes content = snippet->content->body;
    char *text = memory_new(content.length + 1); // parsing changes it
    memcpy(text, content.data, content.length);
    *request = (AnalyzeRequest){0};
    bool ok = request_parse_json(request, text, content.length, NULL, NULL, &problem);
    if (ok) {
        analyze_encode(&analyze, &request->message);
        key_of_program(program, (Bytes){(char *)analyze.data, analyze.length});
    }
    buffer_free(&analyze);
    request_free(request);
    free(request);
    free(text);
    return ok;
}

static int remove_one(Ctl *ctl, const char *given)
{
    const char *slash = strrchr(given, '/'), *id = slash ? slash + 1 : given;
    unsigned char program[KEY_PROGRAM_BYTES];
    Snippet snippet;
    if (!snippet_is_id(id))
        return fail(given, "this is no id of a saved program, nor a link to one");
    SnippetFound found = snippets_get(ctl->snippets, id, &snippet);
    bool has_program = found == SNIPPET_FOUND && program_of(&snippet, program);
    if (found == SNIPPET_FOUND)
        report_release(snippet.content);
    // The reports first: they are found by the program.
    int reports = has_program ? store_remove_program(ctl->connection, program) : 0;
    if (reports < 0)
        return fail(id, sqlite3_errmsg(ctl->connection));
    switch (snippets_remove(ctl->snippets, id)) {
    case SNIPPET_FOUND: break;
    case SNIPPET_MISSING: return fail(id, "there is no such program");
    default: return fail(id, "not all of it could be removed; see the messages above");
    }
    printf("removed %s and %d reports of it%s\n", id, reports, has_program ? "" : " (it was damaged: its reports can't be told)");
    return 0;
}

static int run_remove(Ctl *ctl, int argc, char **argv)
{
    int status = 0;
    for (int i = 0; i < argc; i++)
        status |= remove_one(ctl, argv[i]);
    return status;
}

// ---- check

typedef struct Checked {
    long good, damaged;
} Checked;

static bool count(void *context, const char *id, SnippetFound found, const Snippet *snippet)
{
    (void)snippet;
    Checked *checked = context;
    if (found == SNIPPET_FOUND)
        checked->good++;
    else
        printf("damaged: %s (%ld)\n", id, ++checked->damaged);
    return true;
}

static int run_check(Ctl *ctl, int argc, char **argv)
{
    (void)argc;
    (void)argv;
    Checked checked = {0};
    sqlite3_stmt *check = NULL;
    bool is_whole = false; // unless it is said to be
    if (database_prepare(ctl->connection, "PRAGMA integrity_check(20)", &check)) {
        while (sqlite3_step(check) == SQLITE_ROW) {
            const char *line = (const char *)sqlite3_column_text(check, 0);
            is_whole = line && strcmp(line, "ok") == 0;
            if (!is_whole)
                printf("%s\n", line ? line : "");
        }
    }
    sqlite3_finalize(check);
    bool all = snippets_each(ctl->snippets, count, &checked);
    printf("pages %s; %ld saved programs are good, %ld damaged%s\n", is_whole ? "ok" : "damaged", checked.good, checked.damaged,
           all ? "" : "; not all could be read");
    return is_whole && all && !checked.damaged ? 0 : 1;
}

// ---- backup

static int run_backup(Ctl *ctl, int argc, char **argv)
{
    (void)argc;
    sqlite3 *copy = NULL;
    if (access(argv[0], F_OK) == 0)
        return fail(argv[0], "this file is there already");
    bool ok = sqlite3_open(argv[0], &copy) == SQLITE_OK;
    sqlite3_backup *backup = ok ? sqlite3_backup_init(copy, "main", ctl->connection, "main") : NULL;
    ok = backup && sqlite3_backup_step(backup, -1) == SQLITE_DONE; // all at once: a consistent state, while the daemon goes on
    ok = (!backup || sqlite3_backup_finish(backup) == SQLITE_OK) && ok;
    // Reports can be made again, and are most of the file.
    ok = ok && sqlite3_exec(copy, "DELETE FROM reports; VACUUM; PRAGMA journal_mode = DELETE", NULL, NULL, NULL) == SQLITE_OK;
    int status = ok ? 0 : fail(argv[0], sqlite3_errmsg(copy));
    sqlite3_close(copy);
    if (ok)
        printf("the saved programs are in %s, with the key of their ids; as a database it can take the place of %s\n", argv[0], ctl->database);
    return status;
}

// ----

static const Command commands[] = {
    {"remove", "ID…", "remove saved programs (by id or link), and every report of them", run_remove, 1, 1 << 16},
    {"check", "", "check all pages, and that each saved program is as it was saved", run_check, 0, 0},
    {"backup", "FILE", "write the saved programs into a new database", run_backup, 1, 1},
};

static void help(FILE *out)
{
    fputs("Usage: escapementctl [--database FILE] COMMAND\n"
          "Looks after the database of escapementd (escapement.db), which may run meanwhile.\n\n",
          out);
    for (size_t i = 0; i < sizeof commands / sizeof *commands; i++)
        fprintf(out, "  %-7s %-6s %s\n", commands[i].name, commands[i].arguments, commands[i].help);
    fputs("  --help, --version\n\nA program that was removed may still be in backups, in caches of browsers for five minutes, and in the daemon's\n"
          "memory as reports until it is restarted.\n",
          out);
}

static int run(Ctl *ctl, const Command *command, int argc, char **argv)
{
    char error[512] = "";
    if (access(ctl->database, R_OK | W_OK) < 0)
        return fail(ctl->database, "there is no such file, or it may not be written (--database FILE names another)");
    if (!database_open(&ctl->connection, ctl->database, "PRAGMA secure_delete = ON"))
        return fail(ctl->database, ctl->connection ? sqlite3_errmsg(ctl->connection) : "out of memory");
    ctl->snippets = snippets_open(&(SnippetsOptions){.database = ctl->database}, error, sizeof error);
    int status = ctl->snippets ? command->run(ctl, argc, argv) : fail(error, "was it made by an older escapementd? Start this version's once");
    snippets_close(ctl->snippets);
    sqlite3_close(ctl->connection);
    return status;
}

int main(int argc, char **argv)
{
    Ctl ctl = {.database = "escapement.db"};
    int i = 1;
    for (; i < argc && strncmp(argv[i], "--", 2) == 0; i++) {
        if (strcmp(argv[i], "--help") == 0) {
            help(stdout);
            return 0;
        }
        if (strcmp(argv[i], "--version") == 0) {
            puts("escapementctl " ESCAPEMENT_VERSION);
            return 0;
        }
        if (strncmp(argv[i], "--database=", 11) == 0) {
            ctl.database = argv[i] + 11;
        } else if (strcmp(argv[i], "--database") == 0 && i + 1 < argc) {
            ctl.database = argv[++i];
        } else {
            fprintf(stderr, "escapementctl: unknown option %s, or it needs a value\nTry escapementctl --help.\n", argv[i]);
            return 2;
        }
    }
    const Command *command = NULL;
    for (size_t c = 0; i < argc && c < sizeof commands / sizeof *commands; c++)
        if (strcmp(commands[c].name, argv[i]) == 0)
            command = &commands[c];
    int count = argc - i - 1;
    if (!command || count < command->least || count > command->most) {
        if (i < argc)
            fprintf(stderr, command ? "escapementctl: wrong number of arguments for %s\n" : "escapementctl: unknown command %s\n", argv[i]);
        help(stderr);
        return 2;
    }
    return sodium_init() < 0 ? fail("libsodium", "cannot be initialized") : run(&ctl, command, count, argv + i + 1);
}

// The command line (options.h), and where things are if it doesn't say.

#include "options.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

typedef enum OptionKind { OPTION_TEXT, OPTION_NUMBER, OPTION_PACK, OPTION_GOROOT, OPTION_LEVEL, OPTION_PROXIES } OptionKind;

typedef struct OptionRow {
    const char *name, *argument, *help;
    OptionKind kind;
    size_t offset; // of the field
} OptionRow;

static const OptionRow rows[] = {
#define OPTION(name, argument, field, kind, help) {name, argument, help, OPTION_##kind, offsetof(Options, field)},
#include "options.def"
#undef OPTION
};

// Number options and what is reasonable.
static const struct {
    size_t offset;
    const char *name;
    int low, high;
} ranges[] = {
    {offsetof(Options, port), "port", 0, 65535},
    {offsetof(Options, connections), "connections", 10, 100000},
    {offsetof(Options, connections_per_address), "connections-per-address", 0, 100000},
    {offsetof(Options, rate_limit), "rate-limit", 0, 1000000},
    {offsetof(Options, request_seconds), "request-seconds", 1, 3600},
    {offsetof(Options, cache_mib), "cache-mib", 1, 1 << 20},
    {offsetof(Options, workers), "workers", 1, LIMIT_WORKERS},
    {offsetof(Options, queue), "queue", 1, 10000},
    {offsetof(Options, timeout_ms), "timeout-ms", 100, 60000},
};

static const char *const level_names[] = {[SANDBOX_NONE] = "none", [SANDBOX_BASIC] = "basic", [SANDBOX_FULL] = "full"};

static bool fail(char *error, size_t size, const char *format, const char *what) {
    snprintf(error, size, format, what);
    return false;
}

static bool set_number(int *field, const OptionRow *row, const char *value, char *error, size_t size) {
    char *end;
    long number = strtol(value, &end, 10);
    for (size_t i = 0; i < sizeof ranges / sizeof *ranges; i++) {
        if (ranges[i].offset != row->offset)
            continue;
        if (!*value || *end || number < ranges[i].low || number > ranges[i].high) {
            snprintf(error, size, "--%s must be a number from %d to %d", row->name, ranges[i].low, ranges[i].high);
            return false;
        }
    }
    *field = (int)number;
    return true;
}

static bool set_level(SandboxLevel *field, const char *value, char *error, size_t size) {
    for (size_t i = 0; i < sizeof level_names / sizeof *level_names; i++) {
        if (strcmp(level_names[i], value) == 0) {
            *field = (SandboxLevel)i;
            return true;
        }
    }
    return fail(error, size, "--require-sandbox must be full, basic or none, not %s", value);
}

static bool add_library(LibraryOptions *libraries, const char *path, bool is_pack, char *error, size_t size) {
    if (libraries->count == LIMIT_LIBRARIES)
        return fail(error, size, "too many libraries: %s", path);
    libraries->items[libraries->count++] = (LibraryOption){path, is_pack};
    return true;
}

static bool set_option(Options *options, const OptionRow *row, const char *value, char *error, size_t size) {
    void *field = (char *)options + row->offset;
    switch (row->kind) {
    case OPTION_TEXT: *(const char **)field = value; return true;
    case OPTION_NUMBER: return set_number(field, row, value, error, size);
    case OPTION_PACK: return add_library(field, value, true, error, size);
    case OPTION_GOROOT: return add_library(field, value, false, error, size);
    case OPTION_LEVEL: return set_level(field, value, error, size);
    case OPTION_PROXIES:
        return proxies_parse(field, value) || fail(error, size, "--trusted-proxies wants addresses and networks (10.0.0.0/8, ::1), not %s", value);
    }
    return false;
}

// "--name=value" and "--name value"; *value is NULL if it is missing.
static const OptionRow *find_option(char **argv, int *i, const char **value) {
    const char *name = argv[*i] + 2, *equals = strchr(name, '=');
    size_t length = equals ? (size_t)(equals - name) : strlen(name);
    for (size_t r = 0; r < sizeof rows / sizeof *rows; r++) {
        if (strlen(rows[r].name) != length || strncmp(rows[r].name, name, length) != 0)
            continue;
        *value = equals ? equals + 1 : argv[*i + 1];
        *i += equals || !*value ? 0 : 1;
        return &rows[r];
    }
    return NULL;
}

// ---- defaults: the installed place, or else the source tree's

static const char *beside_program(const char *relative) {
    char program[4096], path[8192];
    ssize_t length = readlink("/proc/self/exe", program, sizeof program - 1);
    if (length < 0)
        return NULL;
    program[length] = '\0';
    char *slash = strrchr(program, '/');
    if (!slash)
        return NULL;
    slash[1] = '\0';
    snprintf(path, sizeof path, "%s%s", program, relative);
    return access(path, R_OK) == 0 ? memory_text(path) : NULL;
}

static void set_default(const char **field, const char *installed, const char *built) {
    if (!*field)
        *field = beside_program(installed);
    if (!*field)
        *field = built;
}

OptionsResult options_parse(Options *options, int argc, char **argv, char *error, size_t error_size) {
    long cpus = sysconf(_SC_NPROCESSORS_ONLN);
    *options = (Options){.host = "127.0.0.1",
                         .port = 8080,
                         .connections = 2500,
                         .request_seconds = 60,
                         .database = "escapement.db",
                         .frame_ancestors = "*",
                         .cache_mib = 512,
                         .workers = cpus < 1               ? 1
                                    : cpus > LIMIT_WORKERS ? LIMIT_WORKERS
                                                           : (int)cpus,
                         .queue = 64,
                         .timeout_ms = 2000,
                         .sandbox = SANDBOX_BASIC};
    for (int i = 1; i < argc; i++) {
        if (strcmp(argv[i], "--help") == 0)
            return OPTIONS_HELP;
        if (strcmp(argv[i], "--version") == 0)
            return OPTIONS_VERSION;
        const char *value = NULL;
        const char *given = argv[i];
        const OptionRow *row = strncmp(given, "--", 2) == 0 ? find_option(argv, &i, &value) : NULL;
        if (!row || !value) {
            fail(error, error_size, row ? "%s needs a value" : "unknown option %s", given);
            return OPTIONS_WRONG;
        }
        if (!set_option(options, row, value, error, error_size))
            return OPTIONS_WRONG;
    }
    if (!options->libraries.count) {
        fail(error, error_size, "%s", "no Go library: give --pack FILE or --goroot DIR");
        return OPTIONS_WRONG;
    }
    options->static_is_given = options->static_folder != NULL;
    set_default(&options->worker, "escapement-worker", "escapement-worker");
    set_default(&options->migrations, "../share/escapement/migrations", ESCAPEMENT_SOURCE_DIR "/migrations");
    set_default(&options->static_folder, "../share/escapement/static", ESCAPEMENT_SOURCE_DIR "/static/dist");
    return OPTIONS_OK;
}

void options_help(FILE *out) {
    fputs("Usage: escapementd (--pack FILE | --goroot DIR) [OPTION…]\n"
          "Serves Escapement: escape analysis of Go code, as a page and a REST API.\n\n",
          out);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        fprintf(out, "  --%s %-*s  %s\n", rows[i].name, (int)(24 - strlen(rows[i].name)), rows[i].argument,
                rows[i].help);
    fputs("  --help, --version\n\nEnds on SIGTERM and SIGINT, after running analyses have been answered.\n", out);
}

// The file, the environment and the command line (options.h), and where things are if they don't say.

#include "options.h"

#include <ctype.h>
#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "protocol/protocol.h"

typedef enum OptionKind { OPTION_TEXT, OPTION_NUMBER, OPTION_PACK, OPTION_GOROOT, OPTION_WORD, OPTION_PROXIES } OptionKind;

enum {
    LIMIT_CONFIG_BYTES = 64 << 10,
    LIMIT_VARIABLE_CHARS = 64,
    NOT_GIVEN = -1,
    CONNECTIONS_SHARE = 5, // one address alone can't have all connections; one with many people behind it has enough
};

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
    {offsetof(Options, snippets_mib), "snippets-mib", 1, 1 << 20},
    {offsetof(Options, save_limit), "save-limit", 0, 1000000},
    {offsetof(Options, memory_mib), "memory-mib", 0, 1 << 20},
    {offsetof(Options, workers), "workers", 1, LIMIT_WORKERS},
    {offsetof(Options, queue), "queue", 1, 10000},
    {offsetof(Options, source_kib), "source-kib", 1, LIMIT_BODY_BYTES >> 10},
    {offsetof(Options, files), "files", 1, LIMIT_FILES},
    {offsetof(Options, timeout_ms), "timeout-ms", 100, 60000},
    {offsetof(Options, analysis_mib), "analysis-mib", 32, 1 << 16},
};

// Word options: enums, in the order of their words.
enum { LIMIT_WORDS = 3 };

static const struct {
    size_t offset;
    const char *words[LIMIT_WORDS];
} choices[] = {
    {offsetof(Options, sandbox), {[SANDBOX_NONE] = "none", [SANDBOX_BASIC] = "basic", [SANDBOX_FULL] = "full"}},
    {offsetof(Options, log_format), {[LOG_TEXT] = "text", [LOG_JSON] = "json"}},
    {offsetof(Options, log_requests), {[LOG_NO_REQUESTS] = "none", [LOG_PROBLEMS] = "problems", [LOG_ALL_REQUESTS] = "all"}},
};

static bool fail(char *error, size_t size, const char *format, const char *what)
{
    snprintf(error, size, format, what);
    return false;
}

static bool set_number(int *field, const OptionRow *row, const char *value, char *error, size_t size)
{
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

static bool set_word(void *field, const OptionRow *row, const char *value, char *error, size_t size)
{
    int length = snprintf(error, size, "--%s must be", row->name);
    for (size_t i = 0; i < sizeof choices / sizeof *choices; i++) {
        for (int word = 0; choices[i].offset == row->offset && word < LIMIT_WORDS && choices[i].words[word]; word++) {
            if (strcmp(choices[i].words[word], value) == 0) {
                memcpy(field, &word, sizeof word);
                return true;
            }
            length += snprintf(error + length, size - (size_t)length, word ? " or %s" : " %s", choices[i].words[word]);
        }
    }
    snprintf(error + length, size - (size_t)length, ", not %.100s", value);
    return false;
}

// The first library of a place replaces those of the places before.
static bool add_library(LibraryOptions *libraries, const char *path, bool is_pack, bool *is_first, char *error, size_t size)
{
    if (*is_first)
        libraries->count = 0;
    *is_first = false;
    if (libraries->count == LIMIT_LIBRARIES)
        return fail(error, size, "too many libraries: %s", path);
    libraries->items[libraries->count++] = (LibraryOption){path, is_pack};
    return true;
}

// is_first: no library was set from this place before.
static bool set_option(Options *options, const OptionRow *row, const char *value, bool *is_first, char *error, size_t size)
{
    void *field = (char *)options + row->offset;
    switch (row->kind) {
    case OPTION_TEXT: *(const char **)field = value; return true;
    case OPTION_NUMBER: return set_number(field, row, value, error, size);
    case OPTION_PACK: return add_library(field, value, true, is_first, error, size);
    case OPTION_GOROOT: return add_library(field, value, false, is_first, error, size);
    case OPTION_WORD: return set_word(field, row, value, error, size);
    case OPTION_PROXIES:
        return proxies_parse(field, value) || fail(error, size, "--trusted-proxies wants addresses and networks (10.0.0.0/8, ::1), not %s", value);
    }
    return false;
}

static const OptionRow *row_of(const char *name, size_t length)
{
    for (size_t r = 0; r < sizeof rows / sizeof *rows; r++)
        if (strlen(rows[r].name) == length && strncmp(rows[r].name, name, length) == 0)
            return &rows[r];
    return NULL;
}

// ---- the file

static char *read_config(const char *path, char *error, size_t size)
{
    FILE *file = fopen(path, "re");
    if (!file) {
        snprintf(error, size, "%s: %s", path, strerror(errno));
        return NULL;
    }
    char *text = memory_new(LIMIT_CONFIG_BYTES + 1);
    size_t length = fread(text, 1, LIMIT_CONFIG_BYTES + 1, file);
    bool ok = !ferror(file) && length <= LIMIT_CONFIG_BYTES && !memchr(text, '\0', length);
    fclose(file);
    if (ok) {
        text[length] = '\0';
        return text;
    }
    fail(error, size, "%s cannot be read, is too long or not text", path);
    free(text);
    return NULL;
}

// "name = value", "name value", "# comment". Values point into the line.
static bool take_line(Options *options, char *line, bool *is_first, char *error, size_t size)
{
    char *end = line + strlen(line);
    while (end > line && isspace((unsigned char)end[-1]))
        *--end = '\0';
    line += strspn(line, " \t");
    if (!*line || *line == '#')
        return true;
    size_t length = strcspn(line, " \t=");
    const OptionRow *row = row_of(line, length);
    const char *value = line + length + strspn(line + length, " \t");
    if (*value == '=')
        value += 1 + strspn(value + 1, " \t");
    if (row && *value)
        return set_option(options, row, value, is_first, error, size);
    return fail(error, size, row ? "%s needs a value" : "there is no option %s", row ? row->name : line);
}

// The text stays: options point into it.
static bool take_config(Options *options, const char *path, char *error, size_t size)
{
    char *line = options->config_text = read_config(path, error, size), reason[512];
    bool is_first = true;
    int number = 0;
    for (char *next; line; line = next) {
        number++;
        next = strchr(line, '\n');
        if (next)
            *next++ = '\0';
        if (!take_line(options, line, &is_first, reason, sizeof reason)) {
            snprintf(error, size, "%s:%d: %s", path, number, reason);
            return false;
        }
    }
    return number > 0;
}

// ---- the environment

static bool take_environment(Options *options, char *error, size_t size)
{
    bool is_first = true;
    for (size_t r = 0; r < sizeof rows / sizeof *rows; r++) {
        char variable[LIMIT_VARIABLE_CHARS];
        snprintf(variable, sizeof variable, "ESCAPEMENTD_%s", rows[r].name);
        for (char *c = variable; *c; c++)
            *c = (char)(*c == '-' ? '_' : toupper((unsigned char)*c));
        const char *value = getenv(variable);
        if (value && *value && !set_option(options, &rows[r], value, &is_first, error, size))
            return false;
    }
    return true;
}

// ---- the command line

// "--name=value" and "--name value"; *value is NULL if it is missing.
static const OptionRow *find_option(char **argv, int *i, const char **value)
{
    const char *name = argv[*i] + 2, *equals = strchr(name, '=');
    const OptionRow *row = row_of(name, equals ? (size_t)(equals - name) : strlen(name));
    if (row) {
        *value = equals ? equals + 1 : argv[*i + 1];
        *i += equals || !*value ? 0 : 1;
    }
    return row;
}

static bool take_arguments(Options *options, int argc, char **argv, char *error, size_t size)
{
    bool is_first = true;
    for (int i = 1; i < argc; i++) {
        const char *value = NULL, *given = argv[i];
        const OptionRow *row = strncmp(given, "--", 2) == 0 ? find_option(argv, &i, &value) : NULL;
        if (!row || !value)
            return fail(error, size, row ? "%s needs a value" : "unknown option %s", given);
        if (!set_option(options, row, value, &is_first, error, size))
            return false;
    }
    return true;
}

static const char *config_of(int argc, char **argv)
{
    for (int i = 1; i < argc; i++) {
        const char *value = NULL;
        const OptionRow *row = strncmp(argv[i], "--", 2) == 0 ? find_option(argv, &i, &value) : NULL;
        if (row && row->offset == offsetof(Options, config) && value)
            return value;
    }
    return getenv("ESCAPEMENTD_CONFIG");
}

// ---- defaults: the installed place, or else the source tree's

static const char *beside_program(const char *relative)
{
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

static void set_default(const char **field, const char *installed, const char *built)
{
    if (!*field)
        *field = beside_program(installed);
    if (!*field)
        *field = built;
}

static int is_pack(const struct dirent *entry)
{
    const char *name = entry->d_name, *end = strrchr(name, '.');
    return strncmp(name, "go1.", 4) == 0 && end && strcmp(end, ".pack") == 0;
}

// Without one named: the packs that were installed with the program.
static void set_default_libraries(LibraryOptions *libraries)
{
    struct dirent **entries = NULL;
    const char *folder = beside_program("../share/escapement");
    int count = folder ? scandir(folder, &entries, is_pack, versionsort) : 0;
    for (int i = count - 1; i >= 0; i--) { // the newest first
        char path[8192];
        snprintf(path, sizeof path, "%s/%s", folder, entries[i]->d_name);
        if (libraries->count < LIMIT_LIBRARIES)
            libraries->items[libraries->count++] = (LibraryOption){memory_text(path), true};
        free(entries[i]);
    }
    free(entries);
}

OptionsResult options_parse(Options *options, int argc, char **argv, char *error, size_t error_size)
{
    long cpus = sysconf(_SC_NPROCESSORS_ONLN);
    *options = (Options){.host = "127.0.0.1",
                         .port = 8080,
                         .connections = 2500,
                         .connections_per_address = NOT_GIVEN,
                         .request_seconds = 60,
                         .database = "escapement.db",
                         .frame_ancestors = "*",
                         .cache_mib = 512,
                         .snippets_mib = 1024,
                         .save_limit = 20,
                         .memory_mib = 64,
                         .workers = cpus < 1                   ? 2
                                    : cpus > LIMIT_WORKERS / 2 ? LIMIT_WORKERS
                                                               : 2 * (int)cpus, // so that none waits for a fork
                         .queue = 64,
                         .source_kib = 64,
                         .files = 20,
                         .timeout_ms = 2000,
                         .analysis_mib = 256,
                         .sandbox = SANDBOX_BASIC};
    for (int i = 1; i < argc; i++) {
        if (strcmp(argv[i], "--help") == 0)
            return OPTIONS_HELP;
        if (strcmp(argv[i], "--version") == 0)
            return OPTIONS_VERSION;
    }
    const char *config = config_of(argc, argv);
    if ((config && *config && !take_config(options, config, error, error_size)) ||
        !take_environment(options, error, error_size) || !take_arguments(options, argc, argv, error, error_size))
        return OPTIONS_WRONG;
    if (!options->libraries.count)
        set_default_libraries(&options->libraries);
    if (!options->libraries.count) {
        fail(error, error_size, "%s", "no Go library: give --pack FILE or --goroot DIR");
        return OPTIONS_WRONG;
    }
    if (options->connections_per_address == NOT_GIVEN)
        options->connections_per_address = options->connections / CONNECTIONS_SHARE;
    options->reserve = (options->workers + 1) / 2;
    options->static_is_given = options->static_folder != NULL;
    set_default(&options->worker, "escapement-worker", "escapement-worker");
    set_default(&options->migrations, "../share/escapement/migrations", ESCAPEMENT_SOURCE_DIR "/migrations");
    set_default(&options->static_folder, "../share/escapement/static", ESCAPEMENT_SOURCE_DIR "/static/dist");
    return OPTIONS_OK;
}

void options_help(FILE *out)
{
    fputs("Usage: escapementd [--pack FILE | --goroot DIR] [OPTION…]\n"
          "Serves Escapement: escape analysis of Go code, as a page and a REST API.\n\n",
          out);
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        fprintf(out, "  --%s %-*s  %s\n", rows[i].name, (int)(24 - strlen(rows[i].name)), rows[i].argument,
                rows[i].help);
    fputs("  --help, --version\n\nAll of these also in a file (--config; port = 80) and in the environment (ESCAPEMENTD_PORT=80).\nEnds on SIGTERM and SIGINT, after running analyses have been answered.\n", out);
}

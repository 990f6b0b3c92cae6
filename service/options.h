// options: what an operator sets, one row each in options.def: in a file (--config FILE, lines "port = 80", # begins a
// comment), in the environment (ESCAPEMENTD_PORT=80) and on the command line (--port 80); the later ones of these win.
// Libraries may be several, and those of a later place replace those of an earlier one.
#ifndef ESCAPEMENT_OPTIONS_H
#define ESCAPEMENT_OPTIONS_H

#include <stdio.h>

#include "client.h"
#include "log.h"
#include "pool.h"

enum { LIMIT_LIBRARIES = 4 }; // Go releases served at once

typedef struct LibraryOption {
    const char *path;
    bool is_pack;
} LibraryOption;

typedef struct LibraryOptions {
    int count;
    LibraryOption items[LIMIT_LIBRARIES];
} LibraryOptions;

typedef struct Options {
    const char *config, *host, *admin_address; // admin_address: NULL: none
    char *config_text; // others point into it
    int port;
    LibraryOptions libraries;
    const char *database, *static_folder, *migrations, *worker; // what isn't given is looked for next to the program
    const char *base_url; // without a slash at its end; NULL: from the Host header
    const char *frame_ancestors;
    int cache_mib, snippets_mib, memory_mib, workers, queue;
    int reserve; // of workers, for clients who have no analysis running (queue.h): half as many
    int source_kib, files, timeout_ms, analysis_mib; // of one request
    int connections, connections_per_address, request_seconds, rate_limit, save_limit;
    Proxies proxies;
    bool static_is_given; // then it must be there
    SandboxLevel sandbox;
    LogFormat log_format;
    LoggedRequests log_requests;
} Options;

typedef enum OptionsResult { OPTIONS_OK, OPTIONS_HELP, OPTIONS_VERSION, OPTIONS_WRONG } OptionsResult;

OptionsResult options_parse(Options *options, int argc, char **argv, char *error, size_t error_size);
void options_help(FILE *out);

#endif

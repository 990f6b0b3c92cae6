// server: HTTP/1.1 over libmicrohttpd, from a connection to an Exchange and back.
//
// An Exchange is one request and its answer. server.c reads the body (within its limit), finds the route, and keeps the
// connection suspended while an analysis runs; routes.c has the handlers. A handler answers with answer_*() or hands
// the exchange to the pool with exchange_analyze(); it is never called for a request that has a problem already.
#ifndef ESCAPEMENT_SERVER_H
#define ESCAPEMENT_SERVER_H

#include <microhttpd.h>

#include "assets.h"
#include "options.h"
#include "pool.h"
#include "protocol/protocol.h"

typedef struct Server {
    const Options *options;
    Assets assets;
    Pool *pools[LIMIT_LIBRARIES]; // one for each Go release
    int pool_count;
    Pool *default_pool;
    Buffer releases; // the answer of GET /api/v1/releases
    struct MHD_Daemon *daemon;
    int port;             // the one we got
    atomic_int exchanges; // under way
} Server;

enum { METHOD_GET = 1, METHOD_POST = 2 }; // GET includes HEAD

typedef struct Exchange Exchange;

typedef struct Route {
    int method;
    const char *path;
    enum MHD_Result (*handle)(Exchange *exchange);
} Route;

struct Exchange {
    Waiter waiter; // first: the pool knows no more of us
    Server *server;
    struct MHD_Connection *connection;
    const char *path;   // for the first call and in handlers, not in between
    int method;         // 0: one that no route has
    const Route *route; // NULL: a file, perhaps
    Problem problem;
    const char *allow; // for method_not_allowed
    Buffer body;
    size_t received; // bytes of the body, kept or not
    bool is_submitted;
    Output output; // what the analysis answers with
    Outcome outcome; // once the pool is done
};

// ---- for handlers

const char *exchange_header(const Exchange *exchange, const char *name); // NULL: not there
const char *exchange_query(void *exchange, const char *name);            // a QueryLookup
enum MHD_Result exchange_analyze(Exchange *exchange, Pool *pool, Buffer *analyze);

enum MHD_Result answer_copy(Exchange *exchange, int status, const char *content_type, const Buffer *body);
enum MHD_Result answer_problem(Exchange *exchange, ProblemCode code, const char *detail);
enum MHD_Result answer_asset(Exchange *exchange, const Asset *asset);

// ---- routes.c

const Route *route_find(const char *path, int method, const char **allow); // NULL and *allow: other methods only
enum MHD_Result route_file(Exchange *exchange);                            // what no route has

// ---- for main

bool server_start(Server *server, char *error, size_t error_size);
// Takes no new connections, waits for exchanges to end, ends those that don't, and stops. The pools are stopped
// between.
void server_stop(Server *server);

#endif

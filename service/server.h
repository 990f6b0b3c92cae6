// server: HTTP/1.1 over libmicrohttpd, from a connection to an Exchange and back.
//
// An Exchange is one request and its answer. server.c reads the body (within its limit), finds the route, and keeps the
// connection suspended while an analysis runs; routes.c has the handlers. A handler answers with answer_*() or hands
// the exchange to the pool with exchange_analyze(); it is never called for a request that has a problem already.
#ifndef ESCAPEMENT_SERVER_H
#define ESCAPEMENT_SERVER_H

#include <microhttpd.h>

#include "assets.h"
#include "compress.h"
#include "connections.h"
#include "options.h"
#include "pool.h"
#include "quota.h"
#include "rate.h"
#include "protocol/protocol.h"
#include "snippets.h"

struct Server;

// One of the two addresses at which it may listen.
typedef struct Listener {
    struct Server *server;
    bool is_operators; // --admin-address
    struct MHD_Daemon *daemon; // NULL: it doesn't listen there
} Listener;

typedef struct Server {
    const Options *options;
    Assets assets;
    Pool *pools[LIMIT_LIBRARIES]; // one for each Go release
    int pool_count;
    Pool *default_pool;
    Snippets *snippets; // NULL: nothing can be saved (readyz says so)
    DatabaseHealth *health;
    Report *releases, *openapi; // the answers of GET /api/v1/releases and openapi.json
    Listener public, operators;
    Connections *connections;
    Rate *rate, *saves; // NULL: no limit
    Rate *budget; // of analyses
    Quota *outgoing, *bodies; // bytes of answers under way, of bodies
    uint64_t first_request; // ids of requests count on from here
    atomic_uint_least64_t requests;
    int given_socket;     // to listen on (supervisor.h); below 0: none
    int port;             // the one we got
    atomic_int exchanges; // under way
    atomic_bool is_stopping;
} Server;

enum { METHOD_GET = 1, METHOD_POST = 2, METHOD_OPTIONS = 4 }; // GET includes HEAD
enum { LIMIT_REQUEST_ID_CHARS = 64, LIMIT_LOGGED_PATH_CHARS = 100 };
enum { LIMIT_PARAMS = 2, LIMIT_PARAM_CHARS = 31 };            // of a route's path

typedef struct Exchange Exchange;

typedef enum MHD_Result (*Handler)(Exchange *exchange);

typedef enum Sharing { SHARING_SHARED, SHARING_OWN, SHARING_BOTH, SHARING_OPERATORS } Sharing; // routes.def

typedef struct Route {
    int method;
    const char *path;
    Handler handle;
    Sharing sharing;
    bool is_counted; // towards the client's limit
    const char *parameters; // of its query, in words; NULL: any
    int metric;      // METRIC_ROUTE_…
} Route;

struct Exchange {
    Waiter waiter; // first: the pool knows no more of us
    Server *server;
    struct MHD_Connection *connection;
    const char *path;   // for the first call and in handlers, not in between
    int64_t began_us;
    int status;         // of the answer
    int method;         // 0: one that no route has
    bool is_head;       // the headers are wanted, not the body
    bool is_operators;  // it came to --admin-address
    bool is_shared;     // pages of any origin may read the answer
    const Route *route; // NULL: a file, perhaps
    char params[LIMIT_PARAMS][LIMIT_PARAM_CHARS + 1]; // what stands for {} of the route's path
    char id[LIMIT_REQUEST_ID_CHARS + 1]; // the client's, or ours
    const char *method_name;
    char logged_path[LIMIT_LOGGED_PATH_CHARS + 1];
    Client client;
    bool is_rated; // then
    RateState rate;
    Problem problem;
    const char *allow; // the methods that there are; NULL: there is no such route
    Buffer body;
    size_t received; // bytes of the body, kept or not
    int64_t outgoing, kept; // bytes of the answer, of the body that are counted
    bool is_proxied_one;    // counted as one of those under way through proxies
    Handler finish; // answers once what the connection waits for is there; NULL: it waits for nothing
    Output output;  // what the analysis answers with
    Outcome outcome; // once the pool is done
    Saver saver;     // once snippets_save is
    void *state;     // a handler's own
    void (*free_state)(void *state);
};

// ---- for handlers

void set_not_allowed(Exchange *exchange); // a problem: the methods are in exchange->allow
const char *exchange_header(const Exchange *exchange, const char *name); // NULL: not there
const char *exchange_query(void *exchange, const char *name);            // a QueryLookup
// The connection sleeps until the analysis is done (unless its result is known), or the program saved; then finish answers.
enum MHD_Result exchange_analyze(Exchange *exchange, Pool *pool, Buffer *analyze, Handler finish);
enum MHD_Result exchange_save(Exchange *exchange, Buffer *content, Handler finish);

enum MHD_Result answer_copy(Exchange *exchange, int status, const char *content_type, const Buffer *body);
enum MHD_Result answer_created(Exchange *exchange, int status, const char *location, const Buffer *json);
// To a GET: with an entity tag, and 304 for who has it already. Takes over the content. extra: more headers, name and value in
// turns, NULL at the end.
enum MHD_Result answer_get(Exchange *exchange, const char *content_type, Content *content, const char *const *extra);
enum MHD_Result answer_outcome(Exchange *exchange); // of an analysis, as it is
enum MHD_Result answer_problem(Exchange *exchange, ProblemCode code, const char *detail);
enum MHD_Result answer_asset(Exchange *exchange, const Asset *asset);

// ---- routes.c

// Sets the exchange's route, its parameters, whether its answer is shared and, also where its method has no route, which methods have.
void route_find(Exchange *exchange);
void route_check_query(Exchange *exchange); // sets a problem if the query has what the route doesn't take
enum MHD_Result route_file(Exchange *exchange);                            // what no route has

// ---- for main

bool server_start(Server *server, char *error, size_t error_size);
// Takes no new connections, waits for exchanges to end, ends those that don't, and stops. The pools and the saving of
// programs are stopped between.
void server_stop(Server *server);

#endif

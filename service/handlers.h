// handlers: what the addresses of routes.def do, and what they share.
#ifndef ESCAPEMENT_HANDLERS_H
#define ESCAPEMENT_HANDLERS_H

#include "request.h"
#include "server.h"

#define ROUTE(method, path, handler, sharing, counting, parameters) enum MHD_Result handler(Exchange *exchange);
#include "routes.def"
#undef ROUTE

Pool *find_pool(const Server *server, const char *release); // empty: the default one; NULL: there is none
Pool *find_release(const Server *server, const char *release, Problem *problem); // likewise; NULL and a problem
// The body of a POST, and the pool of its release; NULL and a problem if there is something wrong. request_free follows.
Pool *parse_body(Exchange *exchange, AnalyzeRequest *request, Problem *problem);

Report *openapi_new(void); // what GET /api/v1/openapi.json answers

// A saved program, taken apart.
typedef struct Saved {
    Snippet snippet;
    SnippetId id;
    AnalyzeRequest request; // points into `text`
    char *text;
} Saved;

// The one that the route's first parameter names; NULL and a problem if there is none.
Saved *saved_open(Exchange *exchange, Problem *problem);
// Sets what the query says of how to show it. False and a problem if that isn't possible.
bool saved_view(Exchange *exchange, Saved *saved, Problem *problem);
void saved_free(void *saved); // NULL is allowed
// What its headings and titles call it.
const char *saved_title(const Saved *saved);
// Takes the saved program to the pool of its release, or the default one if that isn't served any more. view: the output,
// and what the query may have said.
enum MHD_Result saved_analyze(Exchange *exchange, Saved *saved, const char *release, Output output, Handler finish);

// Where the world reaches the service: "https://escapement.example", without a slash at the end.
void base_url(const Exchange *exchange, Buffer *out);

#endif

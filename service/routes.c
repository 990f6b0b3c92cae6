// Addresses and the small handlers; the list of them is routes.def.

#include <stdlib.h>
#include <string.h>

#include "accept.h"
#include "handlers.h"
#include "json_text.h"
#include "metrics.h"
#include "request.h"
#include "server.h"

enum { LIMIT_SHOWN_BYTES = 60 }; // of a name that a stranger chose

static const char json_type[] = "application/json";

Pool *find_pool(const Server *server, const char *release)
{
    if (!*release)
        return server->default_pool;
    for (int i = 0; i < server->pool_count; i++)
        if (strcmp(pool_release(server->pools[i]), release) == 0)
            return server->pools[i];
    return NULL;
}

Pool *find_release(const Server *server, const char *release, Problem *problem)
{
    Pool *pool = find_pool(server, release);
    if (!pool)
        problem_set(problem, PROBLEM_unsupported_release,
                    "there is no %s here; GET /api/v1/releases lists what there is", release);
    return pool;
}

Pool *parse_body(Exchange *exchange, AnalyzeRequest *request, Problem *problem)
{
    char *body = (char *)exchange->body.data;
    size_t length = exchange->body.length;
    const Options *options = exchange->server->options;
    BodyFormat format;
    *request = (AnalyzeRequest){0};
    if (exchange_header(exchange, MHD_HTTP_HEADER_CONTENT_ENCODING)) {
        problem_set(problem, PROBLEM_unsupported_media_type, "send the body without a content coding");
        return NULL;
    }
    if (!request_body_format(exchange_header(exchange, MHD_HTTP_HEADER_CONTENT_TYPE), (Bytes){body, length}, &format,
                             problem))
        return NULL;
    if (!(format == BODY_JSON ? request_parse_json(request, body, length, exchange_query, exchange, problem)
                              : request_parse_go(request, body, length, exchange_query, exchange, problem)) ||
        !request_is_within(request, options->files, options->source_kib, problem))
        return NULL;
    return find_release(exchange->server, request->release, problem);
}

// POST /api/v1/analyze: JSON, or Go source as it is.
enum MHD_Result handle_analyze(Exchange *exchange)
{
    AnalyzeRequest *request = memory_new(sizeof *request);
    Problem problem = {0};
    Buffer analyze = {0};
    Pool *pool = parse_body(exchange, request, &problem);
    if (pool) {
        exchange->output = request_settle(request, accept_output(exchange_header(exchange, MHD_HTTP_HEADER_ACCEPT)));
        analyze_encode(&analyze, &request->message);
    }
    request_free(request);
    free(request);
    return pool ? exchange_analyze(exchange, pool, &analyze, answer_outcome)
                : answer_problem(exchange, problem.code, problem.detail);
}

// GET /api/v1/releases: Go releases and the packages that can be imported.
enum MHD_Result handle_releases(Exchange *exchange)
{
    return answer_get(exchange, json_type, &(Content){.report = report_hold(exchange->server->releases)}, NULL);
}

// GET /healthz: the daemon answers.
enum MHD_Result handle_health(Exchange *exchange)
{
    Buffer body = {0};
    buffer_text(&body, "{\"status\":\"ok\"}\n");
    enum MHD_Result result = answer_copy(exchange, MHD_HTTP_OK, json_type, &body);
    buffer_free(&body);
    return result;
}

// The store, and of each release whether it has a worker and which layers its sandbox has.
static void describe_readiness(const Server *server, const Buffer *workers, Buffer *out)
{
    buffer_format(out, ",\"store\":\"%s\",\"workers\":[",
                  server->snippets ? database_state_words[database_state(server->health)] : "down");
    buffer_append(out, workers->data, workers->length);
    buffer_text(out, "]");
}

// GET /readyz: all workers are up and have processes to analyze in, which is all that analyses need. The rest is for
// the operator.
enum MHD_Result handle_readiness(Exchange *exchange)
{
    const Server *server = exchange->server;
    Buffer body = {0}, workers = {0};
    bool is_ready = true;
    for (int i = 0; i < server->pool_count; i++) {
        if (i)
            buffer_text(&workers, ",");
        is_ready = pool_describe_health(server->pools[i], &workers) && is_ready;
    }
    buffer_format(&body, "{\"status\":\"%s\"", is_ready ? "ready" : "not ready");
    if (exchange->is_operators || !server->options->admin_address)
        describe_readiness(server, &workers, &body);
    buffer_text(&body, "}\n");
    enum MHD_Result result =
        answer_copy(exchange, is_ready ? MHD_HTTP_OK : MHD_HTTP_SERVICE_UNAVAILABLE, json_type, &body);
    buffer_free(&body);
    buffer_free(&workers);
    return result;
}

// GET /metrics: Prometheus' text format.
enum MHD_Result handle_metrics(Exchange *exchange)
{
    Buffer body = {0};
    metrics_write(&body);
    enum MHD_Result result = answer_copy(exchange, MHD_HTTP_OK, "text/plain; version=0.0.4; charset=utf-8", &body);
    buffer_free(&body);
    return result;
}

// ---- finding one

static const Route routes[] = {
#define COUNTED true
#define FREE false
#define ANY NULL
#define ROUTE(method, path, handler, sharing, counting, parameters)                                                    \
    {METHOD_##method, path, handler, SHARING_##sharing, counting, parameters, METRIC_ROUTE_##handler},
#include "routes.def"
#undef ROUTE
};

static const struct {
    int methods;
    const char *allow;
} allow_headers[] = {
    {METHOD_GET, "GET, HEAD, OPTIONS"},
    {METHOD_POST, "POST, OPTIONS"},
    {METHOD_GET | METHOD_POST, "GET, HEAD, POST, OPTIONS"},
};

typedef char RouteParams[LIMIT_PARAMS][LIMIT_PARAM_CHARS + 1];

static bool matches(const char *pattern, const char *path, RouteParams params)
{
    for (int count = 0; *pattern; count++) {
        const char *hole = strstr(pattern, "{}");
        size_t fixed = hole ? (size_t)(hole - pattern) : strlen(pattern);
        if (strncmp(path, pattern, fixed) != 0)
            return false;
        path += fixed;
        pattern += fixed;
        if (!hole)
            break;
        size_t length = strcspn(path, "/.");
        if (!length || length > LIMIT_PARAM_CHARS || count == LIMIT_PARAMS)
            return false;
        memcpy(params[count], path, length);
        params[count][length] = '\0';
        path += length;
        pattern += 2;
    }
    return !*path;
}

// What belongs to the operator, and what everybody may see, where the operator has an address of his own.
static bool is_here(const Route *route, const Exchange *exchange)
{
    if (exchange->is_operators)
        return route->sharing == SHARING_BOTH || route->sharing == SHARING_OPERATORS;
    return route->sharing != SHARING_OPERATORS || !exchange->server->options->admin_address;
}

void route_find(Exchange *exchange)
{
    static const char api[] = "/api/";
    const Route *other = NULL;
    int methods = 0;
    exchange->is_shared = !exchange->is_operators && strncmp(exchange->path, api, sizeof api - 1) == 0;
    for (size_t i = 0; i < sizeof routes / sizeof *routes; i++) {
        if (!is_here(&routes[i], exchange) || !matches(routes[i].path, exchange->path, exchange->params))
            continue;
        exchange->is_shared |= routes[i].sharing == SHARING_SHARED;
        methods |= routes[i].method;
        other = &routes[i];
        if (routes[i].method == exchange->method)
            exchange->route = &routes[i];
    }
    if (!exchange->route && exchange->method == METHOD_OPTIONS)
        exchange->route = other;
    for (size_t i = 0; i < sizeof allow_headers / sizeof *allow_headers; i++)
        if (allow_headers[i].methods == methods)
            exchange->allow = allow_headers[i].allow;
}

// ---- its query

typedef struct QueryCheck {
    const char *names; // "release, show, theme"
    unsigned seen;     // of these, in their order
    Problem *problem;
} QueryCheck;

static enum MHD_Result check_parameter(void *context, enum MHD_ValueKind kind, const char *name, const char *value)
{
    (void)kind, (void)value;
    QueryCheck *check = context;
    int place = parameter_place(check->names, name), shown = (int)json_text_cut(name, LIMIT_SHOWN_BYTES);
    if (place < 0)
        problem_set(check->problem, PROBLEM_invalid_request, "there is no parameter %.*s here; %s%s", shown, name,
                    *check->names ? "there are " : "there are none", check->names);
    else if (check->seen & 1u << place)
        problem_set(check->problem, PROBLEM_invalid_request, "%s is in the query twice", name);
    else
        check->seen |= 1u << place;
    return check->problem->code ? MHD_NO : MHD_YES;
}

void route_check_query(Exchange *exchange)
{
    QueryCheck check = {.names = exchange->route->parameters, .problem = &exchange->problem};
    if (check.names)
        MHD_get_connection_values(exchange->connection, MHD_GET_ARGUMENT_KIND, check_parameter, &check);
}

enum MHD_Result route_file(Exchange *exchange)
{
    const Asset *asset = exchange->is_operators ? NULL : assets_find(&exchange->server->assets, exchange->path);
    if (!asset)
        return answer_problem(exchange, PROBLEM_not_found, "");
    if (exchange->method == METHOD_GET)
        return answer_asset(exchange, asset);
    exchange->allow = "GET, HEAD";
    set_not_allowed(exchange);
    return answer_problem(exchange, exchange->problem.code, exchange->problem.detail);
}

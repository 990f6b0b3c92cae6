// Addresses and the small handlers; the list of them is routes.def.

#include <stdlib.h>
#include <string.h>

#include "accept.h"
#include "handlers.h"
#include "metrics.h"
#include "request.h"
#include "server.h"

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

Pool *parse_body(Exchange *exchange, AnalyzeRequest *request, Problem *problem)
{
    BodyFormat format = request_body_format(exchange_header(exchange, MHD_HTTP_HEADER_CONTENT_TYPE));
    char *body = (char *)exchange->body.data;
    size_t length = exchange->body.length;
    const Options *options = exchange->server->options;
    Pool *pool = NULL;
    *request = (AnalyzeRequest){0};
    if (format == BODY_UNSUPPORTED)
        problem_set(problem, PROBLEM_unsupported_media_type, "send application/json, or Go source as text/plain");
    else if (exchange_header(exchange, MHD_HTTP_HEADER_CONTENT_ENCODING))
        problem_set(problem, PROBLEM_unsupported_media_type, "send the body without a content coding");
    else if ((format == BODY_JSON ? request_parse_json(request, body, length, problem)
                                  : request_parse_go(request, body, length, exchange_query, exchange, problem)) &&
             request_is_within(request, options->files, options->source_kib, problem)) {
        pool = find_pool(exchange->server, request->release);
        if (!pool)
            problem_set(problem, PROBLEM_unsupported_release,
                        "there is no %s here; GET /api/v1/releases lists what there is", request->release);
    }
    return pool;
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

// GET /readyz: all workers are up, which is all that analyses need; the store; which layers the sandboxes have.
enum MHD_Result handle_readiness(Exchange *exchange)
{
    Buffer body = {0}, workers = {0};
    bool is_ready = true;
    for (int i = 0; i < exchange->server->pool_count; i++) {
        if (i)
            buffer_text(&workers, ",");
        is_ready = pool_describe_health(exchange->server->pools[i], &workers) && is_ready;
    }
    buffer_format(&body, "{\"status\":\"%s\",\"store\":\"%s\",\"workers\":[", is_ready ? "ready" : "not ready",
                  exchange->server->snippets ? database_state_words[database_state(exchange->server->health)] : "down");
    buffer_append(&body, workers.data, workers.length);
    buffer_text(&body, "]}\n");
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
#define SHARED true
#define OWN false
#define COUNTED true
#define FREE false
#define ROUTE(method, path, handler, sharing, counting) {METHOD_##method, path, handler, sharing, counting, METRIC_ROUTE_##handler},
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

const Route *route_find(const char *path, int method, const char **allow, RouteParams params)
{
    const Route *found = NULL;
    int methods = 0;
    *allow = NULL;
    for (size_t i = 0; i < sizeof routes / sizeof *routes; i++) {
        if (!matches(routes[i].path, path, params))
            continue;
        if (routes[i].method == method)
            return &routes[i];
        methods |= routes[i].method;
        found = &routes[i];
    }
    for (size_t i = 0; i < sizeof allow_headers / sizeof *allow_headers; i++)
        if (allow_headers[i].methods == methods)
            *allow = allow_headers[i].allow;
    return method == METHOD_OPTIONS ? found : NULL;
}

enum MHD_Result route_file(Exchange *exchange)
{
    const Asset *asset = assets_find(&exchange->server->assets, exchange->path);
    if (!asset)
        return answer_problem(exchange, PROBLEM_not_found, "");
    if (exchange->method == METHOD_GET)
        return answer_asset(exchange, asset);
    exchange->allow = "GET, HEAD";
    return answer_problem(exchange, PROBLEM_method_not_allowed, "");
}

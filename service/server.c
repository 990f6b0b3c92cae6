// Connections, bodies and answers (server.h).

#include "server.h"

#include <arpa/inet.h>
#include <errno.h>
#include <inttypes.h>
#include <netdb.h>
#include <netinet/tcp.h>
#include <sodium.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

#include "accept.h"
#include "etag.h"
#include "head.h"
#include "log.h"
#include "metrics.h"
#include "protocol/clock.h"
#include "protocol/protocol.h"

enum {
    HTTP_THREADS = 2,                 // they only move bytes; the work is in the children
    IDLE_SECONDS = 15,                // of a connection without a byte
    LIMIT_DISCARDED_BYTES = 16 << 20, // of a body that is too large, read so that the client sees our answer
    RETRY_AFTER_SECONDS = 1,          // an analysis takes milliseconds: a full queue is empty soon
    STOP_WAIT_MS = 10000,             // for exchanges under way when we are told to stop
    STOP_LOOK_US = 2000,
    STOP_QUIET_LOOKS = 25,
    LIBRARY_MESSAGE_BYTES = 120, // the first words of one say what it is about
    OPERATORS_CONNECTIONS = 64,  // some tools that look every few seconds
};

// Bytes of answers that clients have not read yet. A report can have 8 MiB: of those, 32 may be under way, and 8 for one client. Small answers are bounded by the number of
// connections already, and always pass.
enum {
    LIMIT_OUTGOING_BYTES = 256 << 20,
    LIMIT_CLIENT_OUTGOING_BYTES = 64 << 20,
    SMALL_ANSWER_BYTES = 64 << 10,
    UNSENT_BYTES = 128 << 10, // of an answer that the kernel takes before they can be sent; it would take megabytes
};

// Bytes of bodies that are on their way. Most are of a few KiB, none may have more than LIMIT_BODY_BYTES.
enum { LIMIT_BODIES_BYTES = 128 << 20, LIMIT_CLIENT_BODIES_BYTES = 16 << 20 };

static const char request_id_header[] = "X-Request-Id";
static const char exposed_headers[] = "Cache-Status, ETag, Location, RateLimit, RateLimit-Policy, Retry-After, Server-Timing, X-Request-Id";

// ---- answers

// draft-ietf-httpapi-ratelimit-headers-10.
static void add_rate_headers(const Exchange *exchange, struct MHD_Response *response)
{
    char text[64];
    snprintf(text, sizeof text, "\"client\";q=%d;w=%d", exchange->server->options->rate_limit, RATE_WINDOW_SECONDS);
    MHD_add_response_header(response, "RateLimit-Policy", text);
    snprintf(text, sizeof text, "\"client\";r=%d;t=%d", exchange->rate.remaining, exchange->rate.reset_seconds);
    MHD_add_response_header(response, "RateLimit", text);
}

static enum MHD_Result send_answer(Exchange *exchange, int status, const char *content_type,
                                   struct MHD_Response *response)
{
    if (content_type)
        MHD_add_response_header(response, MHD_HTTP_HEADER_CONTENT_TYPE, content_type);
    MHD_add_response_header(response, request_id_header, exchange->id);
    if (exchange->is_rated)
        add_rate_headers(exchange, response);
    if (exchange->is_shared) {
        MHD_add_response_header(response, MHD_HTTP_HEADER_ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        MHD_add_response_header(response, MHD_HTTP_HEADER_ACCESS_CONTROL_EXPOSE_HEADERS, exposed_headers);
    }
    head_add_common(response);
    // The next request is for the next daemon; and who can say where it begins after one that was malformed?
    if (atomic_load(&exchange->server->is_stopping) || exchange->problem.code == PROBLEM_malformed_request)
        MHD_add_response_header(response, MHD_HTTP_HEADER_CONNECTION, "close");
    exchange->status = status;
    enum MHD_Result result = head_queue(exchange->connection, (unsigned)status, response);
    MHD_destroy_response(response);
    return result;
}

enum MHD_Result answer_copy(Exchange *exchange, int status, const char *content_type, const Buffer *body)
{
    Content content = {0};
    buffer_append(&content.before, body->data, body->length);
    struct MHD_Response *response = compress_content(exchange_header(exchange, MHD_HTTP_HEADER_ACCEPT_ENCODING), &content, false);
    if (!response)
        return MHD_NO;
    MHD_add_response_header(response, MHD_HTTP_HEADER_CACHE_CONTROL, "no-cache");
    return send_answer(exchange, status, content_type, response);
}

enum MHD_Result answer_created(Exchange *exchange, int status, const char *location, const Buffer *json)
{
    struct MHD_Response *response = MHD_create_response_from_buffer(json->length, json->data, MHD_RESPMEM_MUST_COPY);
    if (!response)
        return MHD_NO;
    MHD_add_response_header(response, MHD_HTTP_HEADER_LOCATION, location);
    MHD_add_response_header(response, MHD_HTTP_HEADER_CACHE_CONTROL, "no-store");
    return send_answer(exchange, status, "application/json", response);
}

enum MHD_Result answer_problem(Exchange *exchange, ProblemCode code, const char *detail)
{
    Buffer body = {0};
    char seconds[16];
    Problem problem;
    problem_set(&problem, code, "%s", detail);
    problem_write(&body, &problem);
    // The other reasons are the client's, or logged where they arise, or many at a time.
    if (problem_status(code) == MHD_HTTP_INTERNAL_SERVER_ERROR || problem_status(code) == MHD_HTTP_GATEWAY_TIMEOUT)
        log_event("request %s, %s: %d, %s", exchange->id, exchange->logged_path, problem_status(code), problem.detail);
    struct MHD_Response *response = MHD_create_response_from_buffer(body.length, body.data, MHD_RESPMEM_MUST_COPY);
    buffer_free(&body);
    if (!response)
        return MHD_NO;
    MHD_add_response_header(response, MHD_HTTP_HEADER_CACHE_CONTROL, "no-store");
    if (code == PROBLEM_overloaded || code == PROBLEM_rate_limited) {
        snprintf(seconds, sizeof seconds, "%d", code == PROBLEM_overloaded ? RETRY_AFTER_SECONDS : exchange->rate.retry_after_seconds);
        MHD_add_response_header(response, MHD_HTTP_HEADER_RETRY_AFTER, seconds);
    }
    if (code == PROBLEM_method_not_allowed && exchange->allow)
        MHD_add_response_header(response, MHD_HTTP_HEADER_ALLOW, exchange->allow);
    return send_answer(exchange, problem_status(code), "application/problem+json", response);
}

// CORS: what other origins' pages may ask, for a day. Those that trace their requests say more than we read.
static const char allowed_headers[] = "Accept, Baggage, Content-Type, If-None-Match, Traceparent, Tracestate, X-Request-Id";

// Pages of other origins can read that an address of the API doesn't exist, so they may ask for it.
static bool is_preflight(const Exchange *exchange)
{
    return exchange->method == METHOD_OPTIONS &&
           (exchange->route || (exchange->is_shared && exchange_header(exchange, MHD_HTTP_HEADER_ACCESS_CONTROL_REQUEST_METHOD)));
}

static enum MHD_Result answer_preflight(Exchange *exchange)
{
    struct MHD_Response *response = MHD_create_response_from_buffer(0, NULL, MHD_RESPMEM_PERSISTENT);
    if (!response)
        return MHD_NO;
    if (exchange->allow)
        MHD_add_response_header(response, MHD_HTTP_HEADER_ALLOW, exchange->allow);
    if (exchange->is_shared) {
        MHD_add_response_header(response, MHD_HTTP_HEADER_ACCESS_CONTROL_ALLOW_METHODS, exchange->allow ? exchange->allow : "GET, HEAD, POST");
        MHD_add_response_header(response, MHD_HTTP_HEADER_ACCESS_CONTROL_ALLOW_HEADERS, allowed_headers);
        MHD_add_response_header(response, MHD_HTTP_HEADER_ACCESS_CONTROL_MAX_AGE, "86400");
    }
    return send_answer(exchange, MHD_HTTP_NO_CONTENT, NULL, response);
}

// False: too much is under way already. It is given back when the answer is out.
static bool claim_outgoing(Exchange *exchange, size_t length)
{
    int64_t amount = (int64_t)length;
    if (exchange->is_head || amount <= SMALL_ANSWER_BYTES)
        return true;
    if (!quota_take(exchange->server->outgoing, &exchange->client.address, amount))
        return false;
    exchange->outgoing += amount;
    return true;
}

static enum MHD_Result refuse_outgoing(Exchange *exchange)
{
    metric_add(METRIC_outgoing_refused_total, 1);
    return answer_problem(exchange, PROBLEM_overloaded, "answers that were not read yet take all the memory there is for them");
}

// RFC 9110, 13.1.2: one of a list of tags, weak or not, or any.
static bool matches_etag(const char *if_none_match, const char *etag)
{
    return if_none_match && (strcmp(if_none_match, "*") == 0 || strstr(if_none_match, etag));
}

enum MHD_Result answer_asset(Exchange *exchange, const Asset *asset)
{
    AssetCoding coding = assets_choose(asset, exchange_header(exchange, MHD_HTTP_HEADER_ACCEPT_ENCODING));
    const AssetForm *form = &asset->forms[coding];
    bool is_known = matches_etag(exchange_header(exchange, MHD_HTTP_HEADER_IF_NONE_MATCH), form->etag);
    struct MHD_Response *response =
        is_known ? bodiless_response(form->data.length) : MHD_create_response_from_buffer(form->data.length, form->data.data, MHD_RESPMEM_PERSISTENT);
    if (!response)
        return MHD_NO;
    MHD_add_response_header(response, MHD_HTTP_HEADER_ETAG, form->etag);
    MHD_add_response_header(response, MHD_HTTP_HEADER_CACHE_CONTROL, asset->cache_control);
    MHD_add_response_header(response, MHD_HTTP_HEADER_VARY, MHD_HTTP_HEADER_ACCEPT_ENCODING);
    if (asset->is_shared) {
        MHD_add_response_header(response, MHD_HTTP_HEADER_ACCESS_CONTROL_ALLOW_ORIGIN, "*");
        MHD_add_response_header(response, "Cross-Origin-Resource-Policy", "cross-origin");
    }
    if (assets_coding_name(coding) && !is_known)
        MHD_add_response_header(response, MHD_HTTP_HEADER_CONTENT_ENCODING, assets_coding_name(coding));
    return send_answer(exchange, is_known ? MHD_HTTP_NOT_MODIFIED : MHD_HTTP_OK, is_known ? NULL : asset->content_type,
                       response);
}

enum MHD_Result answer_get(Exchange *exchange, const char *content_type, Content *content, const char *const *extra)
{
    char weak[sizeof "W/" - 1 + ETAG_CHARS] = "W/", *etag = weak + sizeof "W/" - 1;
    content_etag(etag, content);
    bool is_known = matches_etag(exchange_header(exchange, MHD_HTTP_HEADER_IF_NONE_MATCH), etag);
    if (!is_known && !claim_outgoing(exchange, content_length(content))) {
        content_free(content);
        return refuse_outgoing(exchange);
    }
    const char *codings = exchange_header(exchange, MHD_HTTP_HEADER_ACCEPT_ENCODING);
    bool is_gzip = false;
    struct MHD_Response *response = is_known ? compress_nothing(codings, content, &is_gzip) : compress_content(codings, content, true);
    if (!response)
        return MHD_NO;
    // As gzip other bytes, so not the same tag: a weak one.
    is_gzip |= MHD_get_response_header(response, MHD_HTTP_HEADER_CONTENT_ENCODING) != NULL;
    MHD_add_response_header(response, MHD_HTTP_HEADER_ETAG, is_gzip ? weak : etag);
    for (; extra && *extra; extra += 2)
        MHD_add_response_header(response, extra[0], extra[1]);
    if (!MHD_get_response_header(response, MHD_HTTP_HEADER_CACHE_CONTROL))
        MHD_add_response_header(response, MHD_HTTP_HEADER_CACHE_CONTROL, "no-cache");
    return send_answer(exchange, is_known ? MHD_HTTP_NOT_MODIFIED : MHD_HTTP_OK, is_known ? NULL : content_type, response);
}

// RFC 9211.
static const char *const cache_status[] = {
    [CACHE_HIT] = "Escapement; hit",
    [CACHE_STORED] = "Escapement; fwd=miss; stored",
    [CACHE_MISS] = "Escapement; fwd=miss",
    [CACHE_COLLAPSED] = "Escapement; fwd=miss; collapsed",
};

// How long the analysis itself took, if this request needed one.
static void add_timing(struct MHD_Response *response, const Outcome *outcome)
{
    char text[48] = "cache";
    if (outcome->cache != CACHE_HIT)
        snprintf(text, sizeof text, "analyze;dur=%.2f", (double)outcome->took_us / 1000);
    MHD_add_response_header(response, "Server-Timing", text);
}

enum MHD_Result answer_outcome(Exchange *exchange)
{
    Outcome *outcome = &exchange->outcome;
    if (outcome->problem.code)
        return answer_problem(exchange, outcome->problem.code, outcome->problem.detail);
    if (!claim_outgoing(exchange, outcome->report->body.length))
        return refuse_outgoing(exchange);
    Content content = {.report = outcome->report};
    outcome->report = NULL; // the response holds it now
    struct MHD_Response *response =
        compress_content(exchange_header(exchange, MHD_HTTP_HEADER_ACCEPT_ENCODING), &content, outcome->cache == CACHE_HIT);
    if (!response)
        return MHD_NO;
    MHD_add_response_header(response, "Cache-Status", cache_status[outcome->cache]);
    add_timing(response, outcome);
    MHD_add_response_header(response, MHD_HTTP_HEADER_CACHE_CONTROL, "no-store");
    MHD_add_response_header(response, MHD_HTTP_HEADER_VARY, MHD_HTTP_HEADER_ACCEPT);
    return send_answer(exchange, MHD_HTTP_OK, output_media_types[exchange->output], response);
}

// ---- exchanges

const char *exchange_header(const Exchange *exchange, const char *name)
{
    return MHD_lookup_connection_value(exchange->connection, MHD_HEADER_KIND, name);
}

const char *exchange_query(void *exchange, const char *name)
{
    const char *value = NULL;
    enum MHD_Result found = MHD_lookup_connection_value_n(((Exchange *)exchange)->connection, MHD_GET_ARGUMENT_KIND,
                                                          name, strlen(name), &value, NULL);
    return found == MHD_YES ? value ? value : "" : NULL; // "?detail" is a value that isn't valid
}

static void wake_exchange(Waiter *waiter, Outcome outcome)
{
    Exchange *exchange = (Exchange *)waiter;
    exchange->outcome = outcome;
    MHD_resume_connection(exchange->connection);
}

// It has been taken apart, and is not needed while the connection waits.
static void drop_body(Exchange *exchange)
{
    buffer_free(&exchange->body);
    quota_give(exchange->server->bodies, &exchange->client.address, exchange->kept);
    exchange->kept = 0;
}

// What isn't known waits until the pool is done, which it always is: it has a deadline for everything.
enum MHD_Result exchange_analyze(Exchange *exchange, Pool *pool, Buffer *analyze, Handler finish)
{
    report_release(exchange->outcome.report); // of the analysis before
    exchange->outcome = (Outcome){0};
    Key key;
    Report *known = pool_find(pool, analyze, &key);
    if (known) {
        buffer_free(analyze);
        exchange->outcome = (Outcome){.report = known, .cache = CACHE_HIT};
        return finish(exchange);
    }
    drop_body(exchange);
    exchange->finish = finish;
    exchange->waiter.done = wake_exchange;
    MHD_suspend_connection(exchange->connection);
    pool_submit(pool, &key, analyze, &exchange->client.address, &exchange->waiter);
    return MHD_YES;
}

static void wake_after_save(Saver *saver)
{
    Exchange *exchange = (Exchange *)((char *)saver - offsetof(Exchange, saver));
    MHD_resume_connection(exchange->connection);
}

enum MHD_Result exchange_save(Exchange *exchange, Buffer *content, Handler finish)
{
    drop_body(exchange);
    exchange->finish = finish;
    exchange->saver.done = wake_after_save;
    MHD_suspend_connection(exchange->connection);
    snippets_save(exchange->server->snippets, content, &exchange->saver);
    return MHD_YES;
}

static void set_method(Exchange *exchange, const char *method)
{
    static const struct {
        const char *name;
        int method;
    } methods[] = {{"GET", METHOD_GET}, {"HEAD", METHOD_GET}, {"POST", METHOD_POST}, {"OPTIONS", METHOD_OPTIONS}};
    exchange->method_name = "-";
    exchange->is_head = strcmp(method, "HEAD") == 0;
    for (size_t i = 0; i < sizeof methods / sizeof *methods; i++) {
        if (strcmp(methods[i].name, method) == 0) {
            exchange->method = methods[i].method;
            exchange->method_name = methods[i].name;
        }
    }
}

static void set_logged_path(Exchange *exchange, const char *path)
{
    char *to = exchange->logged_path, *end = to + LIMIT_LOGGED_PATH_CHARS;
    for (; *path && to < end; path++)
        *to++ = (char)(*path > ' ' && *path < 0x7f ? *path : '?');
    *to = '\0';
}

// What a client or a proxy calls the request is kept where it is safe in a log.
static void name_request(Exchange *exchange)
{
    static const char allowed[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-._~";
    const char *given = exchange_header(exchange, request_id_header);
    size_t length = given ? strlen(given) : 0;
    if (length && length <= LIMIT_REQUEST_ID_CHARS && strspn(given, allowed) == length)
        memcpy(exchange->id, given, length + 1);
    else
        snprintf(exchange->id, sizeof exchange->id, "%016" PRIx64,
                 exchange->server->first_request + atomic_fetch_add(&exchange->server->requests, 1));
}

static void count_request(Exchange *exchange)
{
    Rate *rate = exchange->server->rate;
    const Client *client = &exchange->client;
    exchange->is_rated = rate && exchange->route && exchange->route->is_counted && exchange->method != METHOD_OPTIONS &&
                         client->is_known && !client->is_loopback;
    if (!exchange->is_rated)
        return;
    exchange->rate = rate_take(rate, &client->address, clock_ms());
    if (exchange->rate.retry_after_seconds) {
        metric_add(METRIC_rate_limited_total, 1);
        problem_set(&exchange->problem, PROBLEM_rate_limited, "%d requests a minute are allowed here", exchange->server->options->rate_limit);
    }
}

static void count_proxied(Exchange *exchange)
{
    if (!exchange->client.is_proxied || exchange->problem.code || exchange->is_operators)
        return;
    exchange->is_proxied_one = connections_take_request(exchange->server->connections, &exchange->client);
    if (exchange->is_proxied_one)
        return;
    metric_add(METRIC_connections_refused_total, 1);
    problem_set(&exchange->problem, PROBLEM_overloaded, "too many requests of one client are under way");
}

static void refuse_large_body(Exchange *exchange)
{
    problem_set(&exchange->problem, PROBLEM_too_large, "a body may have %d bytes at most", LIMIT_BODY_BYTES);
    drop_body(exchange);
}

// What it takes in memory counts.
static void keep_body(Exchange *exchange, const char *data, size_t size)
{
    buffer_reserve(&exchange->body, size);
    int64_t more = (int64_t)exchange->body.capacity - exchange->kept;
    if (quota_take(exchange->server->bodies, &exchange->client.address, more)) {
        exchange->kept += more;
        buffer_append(&exchange->body, data, size);
        return;
    }
    problem_set(&exchange->problem, PROBLEM_overloaded, "bodies that are not whole yet take all the memory there is for them");
    metric_add(METRIC_overloaded_total, 1);
    drop_body(exchange);
}

// Of the body's length we know what the client says. Far too much is refused before it is sent.
static enum MHD_Result begin_exchange(Exchange *exchange)
{
    const char *length_text = exchange_header(exchange, MHD_HTTP_HEADER_CONTENT_LENGTH);
    unsigned long long length = length_text ? strtoull(length_text, NULL, 10) : 0;
    const char *expect = exchange_header(exchange, MHD_HTTP_HEADER_EXPECT);
    if (length <= LIMIT_BODY_BYTES)
        return MHD_YES;
    refuse_large_body(exchange);
    if (length > LIMIT_DISCARDED_BYTES || expect)
        return answer_problem(exchange, exchange->problem.code, exchange->problem.detail);
    return MHD_YES;
}

static enum MHD_Result receive_body(Exchange *exchange, const char *data, size_t *size)
{
    exchange->received += *size;
    if (exchange->received > LIMIT_DISCARDED_BYTES)
        return MHD_NO; // it never ends: the connection does
    if (!exchange->problem.code && exchange->received > LIMIT_BODY_BYTES)
        refuse_large_body(exchange);
    if (!exchange->problem.code)
        keep_body(exchange, data, *size);
    *size = 0;
    return MHD_YES;
}

static enum MHD_Result handle_exchange(Exchange *exchange)
{
    if (exchange->finish)
        return exchange->finish(exchange);
    if (exchange->problem.code)
        return answer_problem(exchange, exchange->problem.code, exchange->problem.detail);
    if (is_preflight(exchange))
        return answer_preflight(exchange);
    return exchange->route ? exchange->route->handle(exchange) : route_file(exchange);
}

void set_not_allowed(Exchange *exchange)
{
    problem_set(&exchange->problem, PROBLEM_method_not_allowed, "%s takes %s", exchange->logged_path, exchange->allow);
}

// libmicrohttpd calls this once for the headers, for each piece of the body, at its end, and after each resume.
static enum MHD_Result on_request(void *context, struct MHD_Connection *connection, const char *url, const char *method,
                                  const char *version, const char *upload, size_t *upload_size, void **state)
{
    const Listener *listener = context;
    Exchange *exchange = *state;
    bool has_too_many_arguments = head_has_too_many_arguments(exchange);
    if (!exchange || has_too_many_arguments) {
        exchange = memory_new(sizeof *exchange);
        *exchange = (Exchange){.server = listener->server, .is_operators = listener->is_operators, .connection = connection, .path = url, .began_us = clock_us()};
        set_method(exchange, method);
        set_logged_path(exchange, url);
        *state = exchange;
        atomic_fetch_add(&exchange->server->exchanges, 1);
        metric_add(METRIC_requests_total, 1);
        name_request(exchange);
        route_find(exchange);
        if (!exchange->route && exchange->allow)
            set_not_allowed(exchange);
        else if (exchange->route && exchange->method != METHOD_OPTIONS)
            route_check_query(exchange);
        exchange->client = client_of(connection, &exchange->server->options->proxies);
        count_request(exchange);
        count_proxied(exchange);
        if (!head_is_sound(connection, version, &exchange->problem)) {
            metric_add(METRIC_malformed_requests_total, 1);
            return answer_problem(exchange, exchange->problem.code, exchange->problem.detail);
        }
        if (has_too_many_arguments)
            problem_set(&exchange->problem, PROBLEM_invalid_request, "a query may have %d arguments at most", LIMIT_QUERY_ARGUMENTS);
        return begin_exchange(exchange);
    }
    exchange->path = url;
    return *upload_size ? receive_body(exchange, upload, upload_size) : handle_exchange(exchange);
}

static void log_exchange(const Exchange *exchange, int64_t took_us)
{
    char client[ADDRESS_CHARS] = "-";
    if (exchange->client.is_known)
        address_text(client, &exchange->client.address);
    log_request(&(RequestLine){.id = exchange->id, .method = exchange->method_name, .path = exchange->logged_path, .client = client,
                               .status = exchange->status, .took_us = took_us});
}

static void on_completed(void *context, struct MHD_Connection *connection, void **state,
                         enum MHD_RequestTerminationCode code)
{
    (void)context, (void)code;
    connections_restart(connection);
    Exchange *exchange = *state;
    if (!exchange || head_has_too_many_arguments(exchange)) // its head was not whole
        return;
    int64_t took_us = clock_us() - exchange->began_us;
    metrics_observe(exchange->route ? exchange->route->metric : METRIC_ROUTE_file, exchange->status, took_us);
    log_exchange(exchange, took_us);
    drop_body(exchange);
    if (exchange->is_proxied_one)
        connections_give_request(exchange->server->connections, &exchange->client);
    report_release(exchange->outcome.report);
    quota_give(exchange->server->outgoing, &exchange->client.address, exchange->outgoing);
    if (exchange->free_state)
        exchange->free_state(exchange->state);
    atomic_fetch_sub(&exchange->server->exchanges, 1);
    free(exchange);
    *state = NULL;
}

// "%00" would end a C string early, and "/index.html%00x" be taken for a file; another control character matches none.
static size_t unescape(void *context, struct MHD_Connection *connection, char *text)
{
    (void)context, (void)connection;
    for (char *at = text; (at = strstr(at, "%00")); at += 3)
        at[2] = '1';
    return MHD_http_unescape(text);
}

static void on_library_message(void *context, const char *format, va_list arguments)
{
    char text[LIBRARY_MESSAGE_BYTES];
    (void)context;
    vsnprintf(text, sizeof text, format, arguments);
    text[strcspn(text, "\n<")] = '\0'; // it quotes the page that it would answer with
    metric_add(METRIC_http_messages_total, 1);
    log_library(text);
}

// ---- starting and stopping

static int listen_on(const char *option, const char *host, const char *port, char *error, size_t size)
{
    struct addrinfo hints = {.ai_flags = AI_PASSIVE | AI_NUMERICSERV, .ai_socktype = SOCK_STREAM}, *list;
    int result = getaddrinfo(host, port, &hints, &list);
    if (result) {
        snprintf(error, size, "--%s %s: %s", option, host, gai_strerror(result));
        return -1;
    }
    int fd = socket(list->ai_family, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0), yes = 1;
    bool ok = fd >= 0 && setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes) == 0 &&
              bind(fd, list->ai_addr, list->ai_addrlen) == 0 && listen(fd, SOMAXCONN) == 0;
    if (!ok) {
        snprintf(error, size, "cannot listen on %s port %s: %s", host, port, strerror(errno));
        if (fd >= 0)
            close(fd);
        fd = -1;
    }
    freeaddrinfo(list);
    return fd;
}

static int listen_for_public(const Server *server, char *error, size_t size)
{
    char port[16];
    if (server->given_socket >= 0)
        return server->given_socket;
    snprintf(port, sizeof port, "%d", server->options->port);
    return listen_on("host", server->options->host, port, error, size);
}

// "127.0.0.1:9090", "[::1]:9090".
static int listen_for_operators(const char *address, char *error, size_t size)
{
    char host[256];
    const char *colon = strrchr(address, ':');
    size_t length = colon ? (size_t)(colon - address) : 0;
    bool is_bracketed = length > 2 && address[0] == '[' && address[length - 1] == ']';
    if (is_bracketed) {
        address++;
        length -= 2;
    }
    if (!length || length >= sizeof host || !colon[1]) {
        snprintf(error, size, "--admin-address must be like 127.0.0.1:9090");
        return -1;
    }
    memcpy(host, address, length);
    host[length] = '\0';
    return listen_on("admin-address", host, colon + 1, error, size);
}

static int port_of(int fd)
{
    struct sockaddr_storage address;
    socklen_t length = sizeof address;
    if (getsockname(fd, (struct sockaddr *)&address, &length) < 0)
        return 0;
    return ntohs(address.ss_family == AF_INET6 ? ((struct sockaddr_in6 *)&address)->sin6_port
                                               : ((struct sockaddr_in *)&address)->sin_port);
}

// What this one lets pass, head.c refuses as far as it can see it; a NUL in a header it can't.
static void tell_old_library(void)
{
    if (head_library_is_old())
        log_event("libmicrohttpd %s is old: 1.0 and later ones refuse more of what is not HTTP", MHD_get_version());
}

// threads: 0: one. connections: NULL: their number is all that is looked at.
static bool start_listener(Listener *listener, int fd, int threads, int limit, Connections *connections)
{
    struct MHD_OptionItem more[] = {
        {MHD_OPTION_NOTIFY_CONNECTION, (intptr_t)connections_notify, connections},
        {MHD_OPTION_END, 0, NULL},
    };
    listener->daemon = MHD_start_daemon(
        MHD_USE_EPOLL_INTERNAL_THREAD | MHD_ALLOW_SUSPEND_RESUME | MHD_USE_ERROR_LOG, 0, NULL, NULL, on_request, listener,
        MHD_OPTION_EXTERNAL_LOGGER, on_library_message, NULL, MHD_OPTION_LISTEN_SOCKET, fd, MHD_OPTION_THREAD_POOL_SIZE,
        (unsigned)threads, MHD_OPTION_CONNECTION_LIMIT, (unsigned)limit, MHD_OPTION_CONNECTION_TIMEOUT,
        (unsigned)IDLE_SECONDS, MHD_OPTION_NOTIFY_COMPLETED, on_completed, NULL, MHD_OPTION_UNESCAPE_CALLBACK,
        unescape, NULL, MHD_OPTION_URI_LOG_CALLBACK, head_look_at_target, NULL, MHD_OPTION_STRICT_FOR_CLIENT, 1,
        MHD_OPTION_ARRAY, connections ? more : more + 1, MHD_OPTION_END);
    return listener->daemon;
}

static bool start_operators(Server *server, char *error, size_t error_size)
{
    const char *address = server->options->admin_address;
    int fd = address ? listen_for_operators(address, error, error_size) : -1;
    if (!address || fd < 0)
        return !address;
    server->operators.server = server;
    server->operators.is_operators = true;
    if (start_listener(&server->operators, fd, 0, OPERATORS_CONNECTIONS, NULL)) {
        log_event("metrics and the details of readiness are on port %d of --admin-address", port_of(fd));
        return true;
    }
    close(fd);
    snprintf(error, error_size, "the HTTP server of --admin-address cannot be started");
    return false;
}

static bool start_public(Server *server, char *error, size_t error_size)
{
    const Options *options = server->options;
    int fd = listen_for_public(server, error, error_size);
    if (fd < 0)
        return false;
    tell_old_library();
    int unsent = UNSENT_BYTES;
    setsockopt(fd, IPPROTO_TCP, TCP_NOTSENT_LOWAT, &unsent, sizeof unsent); // its connections have it from it
    // The worker's socket, and two files for each child of it.
    int worker_files = server->pool_count * (1 + CHILD_FILES * (options->workers + options->reserve));
    int connections = connections_that_fit(options->connections, worker_files + OPERATORS_CONNECTIONS);
    server->port = port_of(fd);
    server->public.server = server;
    server->connections = connections_new(options->request_seconds * 1000, connections, options->connections_per_address, &options->proxies);
    if (server->connections && start_listener(&server->public, fd, HTTP_THREADS, connections, server->connections))
        return true;
    snprintf(error, error_size, "the HTTP server cannot be started");
    close(fd);
    return false;
}

static void free_limits(Server *server)
{
    connections_free(server->connections);
    rate_free(server->rate);
    rate_free(server->saves);
    quota_free(server->outgoing);
    quota_free(server->bodies);
}

static void stop_operators(Server *server)
{
    if (server->operators.daemon)
        MHD_stop_daemon(server->operators.daemon); // with its socket
}

bool server_start(Server *server, char *error, size_t error_size)
{
    const Options *options = server->options;
    randombytes_buf(&server->first_request, sizeof server->first_request);
    server->rate = options->rate_limit ? rate_new(options->rate_limit) : NULL;
    server->saves = options->save_limit ? rate_new(options->save_limit) : NULL;
    server->outgoing = quota_new(LIMIT_OUTGOING_BYTES, LIMIT_CLIENT_OUTGOING_BYTES);
    server->bodies = quota_new(LIMIT_BODIES_BYTES, LIMIT_CLIENT_BODIES_BYTES);
    if (start_operators(server, error, error_size) && start_public(server, error, error_size))
        return true;
    stop_operators(server);
    free_limits(server);
    return false;
}

// Until for a moment there is none: a request may be on its way through a connection that is open already. The moment is a
// number of looks, not a time: this thread may be kept from looking while an exchange is under way.
static void wait_for_exchanges(const Server *server, int wait_ms)
{
    int64_t end = clock_ms() + wait_ms;
    for (int quiet_looks = 0; clock_ms() < end && quiet_looks < STOP_QUIET_LOOKS; quiet_looks++) {
        if (atomic_load(&server->exchanges))
            quiet_looks = -1;
        usleep(STOP_LOOK_US);
    }
}

void server_stop(Server *server)
{
    atomic_store(&server->is_stopping, true);
    int fd = MHD_quiesce_daemon(server->public.daemon);
    if (fd >= 0 && server->given_socket < 0)
        shutdown(fd, SHUT_RD); // who comes now is refused; the threads may still be using the number
    wait_for_exchanges(server, STOP_WAIT_MS);
    // Everyone who still waits is told, so that no connection stays suspended. The HTTP threads go on asking both until they
    // end, so both are there until then.
    for (int i = 0; i < server->pool_count; i++)
        pool_stop(server->pools[i]);
    snippets_stop(server->snippets);
    wait_for_exchanges(server, STOP_WAIT_MS / 10);
    MHD_stop_daemon(server->public.daemon);
    stop_operators(server);
    if (fd >= 0)
        close(fd);
    free_limits(server);
}

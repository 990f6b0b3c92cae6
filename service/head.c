// Heads that are refused, by us and by the library (head.h).

#include "head.h"

#include <dlfcn.h>
#include <inttypes.h>
#include <sodium.h>
#include <stdatomic.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>
#include <sys/socket.h>

#include "metrics.h"

// ---- what we refuse

typedef struct Head {
    int hosts, lengths, codings;
    bool has_bad_name, has_bad_value, has_bad_length, is_chunked;
} Head;

// RFC 9110, 5.6.2: what a header's name is made of. "Content-Length : 5" has a name that isn't.
static bool is_token(const char *text)
{
    static const char allowed[] = "!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    return *text && !text[strspn(text, allowed)];
}

static bool is_number(const char *text) { return *text && !text[strspn(text, "0123456789")]; }

static enum MHD_Result look_at_header(void *context, enum MHD_ValueKind kind, const char *name, size_t name_size, const char *value, size_t value_size)
{
    (void)kind;
    Head *head = context;
    value = value ? value : "";
    head->has_bad_name |= strlen(name) != name_size || !is_token(name);
    head->has_bad_value |= strlen(value) != value_size || strpbrk(value, "\r\n");
    if (strcasecmp(name, MHD_HTTP_HEADER_HOST) == 0) {
        head->hosts++;
    } else if (strcasecmp(name, MHD_HTTP_HEADER_CONTENT_LENGTH) == 0) {
        head->lengths++;
        head->has_bad_length |= !is_number(value);
    } else if (strcasecmp(name, MHD_HTTP_HEADER_TRANSFER_ENCODING) == 0) {
        head->codings++;
        head->is_chunked = strcasecmp(value, "chunked") == 0;
    }
    return MHD_YES;
}

bool head_is_sound(struct MHD_Connection *connection, const char *version, Problem *problem)
{
    Head head = {0};
    MHD_get_connection_values_n(connection, MHD_HEADER_KIND, look_at_header, &head);
    const struct {
        bool is_wrong;
        const char *detail;
    } rules[] = {
        {head.has_bad_name, "a header's name has a character that no name has"},
        {head.has_bad_value, "a header's value has a character that no value has"},
        {head.hosts > 1 || (head.hosts == 0 && strcmp(version, MHD_HTTP_VERSION_1_1) == 0), "a request has one Host"},
        {head.lengths > 1 || head.has_bad_length, "a request has one Content-Length, a number"},
        {head.codings && (head.codings > 1 || !head.is_chunked), "the only Transfer-Encoding known here is chunked"},
        {head.codings && (head.lengths || strcmp(version, MHD_HTTP_VERSION_1_1) != 0), "a request has a Content-Length or, of HTTP/1.1, a Transfer-Encoding"},
    };
    for (size_t i = 0; i < sizeof rules / sizeof *rules; i++) {
        if (rules[i].is_wrong) {
            problem_set(problem, PROBLEM_malformed_request, "%s", rules[i].detail);
            return false;
        }
    }
    return true;
}

// ---- the query

static char too_many_arguments; // its address is the state of such requests

void *head_look_at_target(void *context, const char *target, struct MHD_Connection *connection)
{
    (void)context, (void)connection;
    char *query = strchr((char *)(uintptr_t)target, '?'); // in the library's own buffer
    int count = 1;
    for (const char *at = query; at && (at = strchr(at, '&')); at++)
        count++;
    if (!query || count <= LIMIT_QUERY_ARGUMENTS)
        return NULL;
    query[1] = '\0'; // count is above 1, so there is something
    return &too_many_arguments;
}

bool head_has_too_many_arguments(const void *state) { return state == &too_many_arguments; }

// ---- answers

// The page runs what it brings and nothing else.
static const struct {
    const char *name, *value;
} common_headers[] = {
    {"Content-Security-Policy",
     "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"},
    {"X-Content-Type-Options", "nosniff"},
    {"Referrer-Policy", "no-referrer"},
    {"Cross-Origin-Opener-Policy", "same-origin"},
};

void head_add_common(struct MHD_Response *response)
{
    for (size_t i = 0; i < sizeof common_headers / sizeof *common_headers; i++)
        if (!MHD_get_response_header(response, common_headers[i].name))
            MHD_add_response_header(response, common_headers[i].name, common_headers[i].value);
}

typedef enum MHD_Result (*QueueFunction)(struct MHD_Connection *connection, unsigned status, struct MHD_Response *response);

// The library's own, behind ours. A pointer to data can't be converted to one to a function but by its bytes.
static QueueFunction library_function(void)
{
    static _Atomic(QueueFunction) found;
    QueueFunction queue = atomic_load_explicit(&found, memory_order_relaxed);
    if (!queue) {
        void *symbol = dlsym(RTLD_NEXT, "MHD_queue_response");
        memcpy(&queue, &symbol, sizeof queue);
        atomic_store_explicit(&found, queue, memory_order_relaxed);
    }
    return queue;
}

enum MHD_Result head_queue(struct MHD_Connection *connection, unsigned status, struct MHD_Response *response)
{
    QueueFunction queue = library_function();
    return queue ? queue(connection, status, response) : MHD_NO;
}

static ProblemCode code_of(unsigned status)
{
    static const struct {
        unsigned status;
        ProblemCode code;
    } rows[] = {
        {MHD_HTTP_CONTENT_TOO_LARGE, PROBLEM_too_large},
        {MHD_HTTP_URI_TOO_LONG, PROBLEM_target_too_long},
        {MHD_HTTP_REQUEST_HEADER_FIELDS_TOO_LARGE, PROBLEM_head_too_large},
        {MHD_HTTP_NOT_IMPLEMENTED, PROBLEM_malformed_request}, // a transfer coding, which we refuse so as well
        {MHD_HTTP_HTTP_VERSION_NOT_SUPPORTED, PROBLEM_unsupported_http_version},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        if (rows[i].status == status)
            return rows[i].code;
    return status >= MHD_HTTP_INTERNAL_SERVER_ERROR ? PROBLEM_internal_error : PROBLEM_malformed_request;
}

bool head_library_is_old(void) { return MHD_get_version()[0] == '0'; }

static enum MHD_Result write_header(void *context, enum MHD_ValueKind kind, const char *name, const char *value)
{
    (void)kind;
    buffer_format(context, "%s: %s\r\n", name, value);
    return MHD_YES;
}

// Before the library can: everything before it is out, and when the library is to send, the connection is shut. It is small
// enough for any socket; if it can't be sent, the connection ends without it.
static void send_at_once(struct MHD_Connection *connection, unsigned status, struct MHD_Response *response, Bytes body)
{
    Buffer text = {0};
    int fd = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD)->connect_fd;
    buffer_format(&text, "HTTP/1.1 %u %s\r\n", status, MHD_get_reason_phrase_for(status));
    MHD_get_response_headers(response, write_header, &text);
    buffer_format(&text, "Content-Length: %zu\r\n\r\n", body.length);
    buffer_append(&text, body.data, body.length);
    ssize_t ignored = send(fd, text.data, text.length, MSG_NOSIGNAL | MSG_DONTWAIT);
    (void)ignored;
    shutdown(fd, SHUT_WR);
    buffer_free(&text);
}

// What the library calls for an answer of its own.
__attribute__((used, visibility("default"))) enum MHD_Result MHD_queue_response(struct MHD_Connection *connection, unsigned status,
                                                                                struct MHD_Response *response)
{
    Problem problem;
    Buffer body = {0};
    uint64_t number;
    char id[17];
    (void)response; // it stays the library's
    problem_set(&problem, code_of(status), "%s", "");
    problem_write(&body, &problem);
    randombytes_buf(&number, sizeof number);
    snprintf(id, sizeof id, "%016" PRIx64, number);
    struct MHD_Response *own = MHD_create_response_from_buffer(body.length, body.data, MHD_RESPMEM_MUST_COPY);
    if (!own) {
        buffer_free(&body);
        return MHD_NO;
    }
    MHD_add_response_header(own, MHD_HTTP_HEADER_CONTENT_TYPE, "application/problem+json");
    MHD_add_response_header(own, MHD_HTTP_HEADER_CACHE_CONTROL, "no-store");
    // Of which address, nobody knows; it says nothing that is anybody's.
    MHD_add_response_header(own, MHD_HTTP_HEADER_ACCESS_CONTROL_ALLOW_ORIGIN, "*");
    MHD_add_response_header(own, MHD_HTTP_HEADER_CONNECTION, "close");
    MHD_add_response_header(own, "X-Request-Id", id);
    head_add_common(own);
    metric_add(METRIC_malformed_requests_total, 1);
    if (head_library_is_old())
        send_at_once(connection, (unsigned)problem_status(problem.code), own, (Bytes){(char *)body.data, body.length});
    buffer_free(&body);
    enum MHD_Result result = head_queue(connection, (unsigned)problem_status(problem.code), own);
    MHD_destroy_response(own);
    return result;
}

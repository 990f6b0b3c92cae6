// Fuzzes what takes HTTP bodies and queries apart. A request that is accepted goes to the worker: what is written for it
// must be read there as the same.
#include <stdlib.h>
#include <string.h>

#include "request.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { MAX_QUERY_BYTES = 256 };

// "show=stack&lines=1-2", as the library has taken it apart: values by name.
static const char *look_up(void *context, const char *name)
{
    for (char *at = context; *at; at += strlen(at) + 1)
        if (strncmp(at, name, strlen(name)) == 0 && at[strlen(name)] == '=')
            return at + strlen(name) + 1;
    return NULL;
}

// The first line is the query; the rest is the body.
static void take_query(char query[MAX_QUERY_BYTES + 2], const uint8_t **data, size_t *size)
{
    size_t length = 0;
    for (; length < *size && length < MAX_QUERY_BYTES && (*data)[length] && (*data)[length] != '\n'; length++)
        query[length] = (char)((*data)[length] == '&' ? '\0' : (*data)[length]);
    memset(query + length, 0, 2);
    *data += length;
    *size -= length;
}

static void check_message(AnalyzeRequest *request)
{
    static AnalyzeMessage read;
    Buffer written = {0}, again = {0};
    Output output = request_settle(request, OUTPUT_JSON);
    if (output >= OUTPUT_COUNT || memchr(request->release, '\0', sizeof request->release) == NULL || memchr(request->name, '\0', sizeof request->name) == NULL)
        abort();
    analyze_encode(&written, &request->message);
    if (written.length > LIMIT_ANALYZE_BYTES || !analyze_decode((Bytes){(char *)written.data, written.length}, &read))
        abort();
    analyze_encode(&again, &read);
    if (again.length != written.length || memcmp(again.data, written.data, again.length) != 0)
        abort();
    buffer_free(&written);
    buffer_free(&again);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static AnalyzeRequest request;
    if (!size || size > LIMIT_BODY_BYTES)
        return -1;
    char query[MAX_QUERY_BYTES + 2] = "";
    bool is_json = *data == '{';
    if (!is_json)
        take_query(query, &data, &size);
    char *body = memory_new(size ? size : 1); // of its exact size, so that a read beyond is found
    memcpy(body, data, size);
    Problem problem = {0};
    request = (AnalyzeRequest){0};
    bool ok = is_json ? request_parse_json(&request, body, size, look_up, query, &problem) : request_parse_go(&request, body, size, look_up, query, &problem);
    if (ok)
        check_message(&request);
    else if (!problem.code)
        abort(); // refused, and nobody is told why
    request_free(&request);
    free(body);
    return 0;
}

// request: the body and query of POST /api/v1/analyze and /api/v1/snippets, taken apart and checked.
//
// JSON (RFC 8259, strict: UTF-8, nothing after the value, no unknown members; those of a saved program are known) or Go source as it is, several files as
// txtar. What the Go code says is not judged here: its bytes, NUL and invalid UTF-8 included, go to the analyzer, whose
// errors have positions.
#ifndef ESCAPEMENT_REQUEST_H
#define ESCAPEMENT_REQUEST_H

#include "problem.h"
#include "protocol/protocol.h"

enum { LIMIT_NAME_BYTES = 120 };

typedef struct AnalyzeRequest {
    char release[16];       // "go1.27"; empty: the default
    char name[LIMIT_NAME_BYTES + 1]; // of a program that is to be saved; empty: none
    bool has_output;        // it says which; else Accept does
    AnalyzeMessage message; // its texts point into `owned` or into the body
    void *owned;
    unsigned seen;          // options that were there, in the query or in JSON
} AnalyzeRequest;

// What the query of a request may have, as text for messages too (routes.def): beside a program, and of a view of a saved one.
#define PROGRAM_PARAMETERS "name, release, detail, no_inlining, output, graph, show, theme, lines, summary"
#define VIEW_PARAMETERS "release, show, theme, lines, summary"

int parameter_place(const char *names, const char *name); // in such a list; -1: it isn't there

// One value of the query; NULL if it isn't there.
typedef const char *(*QueryLookup)(void *context, const char *name);

// What a body is: by what the client calls it and, where that may be only what its tool says of every body, by how it begins.
// False and a problem: neither JSON nor Go, or JSON that isn't called so.
typedef enum BodyFormat { BODY_JSON, BODY_GO } BodyFormat;
bool request_body_format(const char *content_type, Bytes body, BodyFormat *format, Problem *problem); // NULL: none given

// The body may be changed, and must outlive the request. Options are in the query or in JSON, but not the same in both.
// query: NULL: there is none. False and a problem if there is something wrong.
bool request_parse_json(AnalyzeRequest *request, char *body, size_t length, QueryLookup query, void *context, Problem *problem);
bool request_parse_go(AnalyzeRequest *request, const char *body, size_t length, QueryLookup query, void *context,
                      Problem *problem);
// What the operator allows, within what the protocol takes (LIMIT_FILES, LIMIT_BODY_BYTES).
bool request_is_within(const AnalyzeRequest *request, int files, int source_kib, Problem *problem);
// Sets what a view of a saved program says in its query (VIEW_PARAMETERS).
bool request_parse_view(AnalyzeRequest *request, QueryLookup query, void *context, Problem *problem);
// Before the message is encoded: sets what was left open, and what makes no difference for the output to its default, so
// that equal questions have equal keys. The output.
Output request_settle(AnalyzeRequest *request, Output accepted);
void request_free(AnalyzeRequest *request);

#endif

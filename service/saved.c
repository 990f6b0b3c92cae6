// Saved programs as handlers use them, and the two API addresses for them (handlers.h).

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "handlers.h"
#include "metrics.h"
#include "protocol/clock.h"

// ---- POST /api/v1/snippets

static void write_time(Buffer *out, int64_t seconds)
{
    char text[32];
    struct tm utc;
    time_t time = seconds;
    gmtime_r(&time, &utc);
    strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &utc);
    buffer_text(out, text);
}

static void write_identity(Buffer *out, const SnippetId *id, int64_t created_at)
{
    buffer_format(out, "{\"id\":\"%s\",\"url\":\"/p/%s\",\"created_at\":\"", id->text, id->text);
    write_time(out, created_at);
    buffer_text(out, "\"");
}

static enum MHD_Result answer_saved(Exchange *exchange)
{
    const Saver *saver = &exchange->saver;
    if (saver->result == SAVE_FAILED)
        return answer_problem(exchange, PROBLEM_not_saved, "the operator's log says why; /readyz tells whether it is so for all");
    if (saver->result == SAVE_FULL) {
        metric_add(METRIC_saves_refused_total, 1);
        return answer_problem(exchange, PROBLEM_store_full, "an operator can make room, or raise --snippets-mib");
    }
    Buffer body = {0};
    char location[sizeof "/p/" + SNIPPET_ID_CHARS];
    write_identity(&body, &saver->id, saver->created_at);
    buffer_format(&body, ",\"release\":\"%s\"}\n", (const char *)exchange->state);
    snprintf(location, sizeof location, "/p/%s", saver->id.text);
    enum MHD_Result result = answer_created(exchange, saver->result == SAVE_CREATED ? MHD_HTTP_CREATED : MHD_HTTP_OK, location, &body);
    buffer_free(&body);
    return result;
}

// Saving leaves something behind, so no page of another site may do it with its visitors' browsers. Those say which site's
// page asks: Sec-Fetch-Site (Fetch Metadata), or at least Origin (RFC 6454). What isn't a browser says neither.
static bool is_of_other_site(const Exchange *exchange)
{
    const char *site = exchange_header(exchange, "Sec-Fetch-Site"), *origin = exchange_header(exchange, MHD_HTTP_HEADER_ORIGIN);
    if (site)
        return strcmp(site, "same-origin") != 0 && strcmp(site, "none") != 0;
    if (!origin)
        return false;
    Buffer own = {0};
    base_url(exchange, &own);
    bool is_own = own.length == strlen(origin) && memcmp(own.data, origin, own.length) == 0;
    buffer_free(&own);
    return !is_own;
}

// False and a problem: the client has saved enough for now.
static bool take_save(Exchange *exchange, Problem *problem)
{
    Rate *saves = exchange->server->saves;
    const Client *client = &exchange->client;
    if (!saves || !client->is_known || client->is_loopback)
        return true;
    RateState state = rate_take(saves, &client->address, clock_ms());
    exchange->rate.retry_after_seconds = state.retry_after_seconds;
    if (state.retry_after_seconds)
        problem_set(problem, PROBLEM_rate_limited, "%d programs a minute may be saved here", exchange->server->options->save_limit);
    return !state.retry_after_seconds;
}

static bool may_save(Exchange *exchange, Problem *problem)
{
    bool ok = !is_of_other_site(exchange);
    if (!ok)
        problem_set(problem, PROBLEM_cross_site, "programs are saved from this service's own page, or without a browser");
    ok = ok && take_save(exchange, problem);
    if (!ok)
        metric_add(METRIC_saves_refused_total, 1);
    return ok;
}

enum MHD_Result handle_save(Exchange *exchange)
{
    AnalyzeRequest *request = memory_new(sizeof *request);
    Problem problem = {0};
    Buffer content = {0};
    Pool *pool = parse_body(exchange, request, &problem);
    bool ok = pool && snippet_write(&content, request, pool_release(pool), &problem) && may_save(exchange, &problem);
    request_free(request);
    free(request);
    if (!ok) {
        buffer_free(&content);
        return answer_problem(exchange, problem.code, problem.detail);
    }
    exchange->state = memory_text(pool_release(pool));
    exchange->free_state = free;
    return exchange_save(exchange, &content, answer_saved);
}

// ---- GET /api/v1/snippets/{id}

static bool find(Exchange *exchange, Snippet *snippet, Problem *problem)
{
    const char *id = exchange->params[0];
    switch (snippet_is_id(id) ? snippets_get(exchange->server->snippets, id, snippet) : SNIPPET_MISSING) {
    case SNIPPET_FOUND: return true;
    case SNIPPET_MISSING: problem_set(problem, PROBLEM_not_found, "nothing was saved as %s", id); return false;
    case SNIPPET_DAMAGED: problem_set(problem, PROBLEM_damaged, "%s is not as it was saved; the operator may have a backup", id); return false;
    case SNIPPET_UNREADABLE: break;
    }
    problem_set(problem, PROBLEM_not_readable, "the operator's log says why");
    return false;
}

enum MHD_Result handle_snippet(Exchange *exchange)
{
    // It never changes, but an operator may have to remove it.
    static const char *const a_while[] = {MHD_HTTP_HEADER_CACHE_CONTROL, "public, max-age=300", NULL};
    Snippet snippet;
    Problem problem = {0};
    if (!find(exchange, &snippet, &problem))
        return answer_problem(exchange, problem.code, problem.detail);
    Content content = {0};
    Buffer *body = &content.before;
    SnippetId id;
    memcpy(id.text, exchange->params[0], sizeof id.text);
    write_identity(body, &id, snippet.created_at);
    buffer_text(body, ",");
    buffer_append(body, snippet.content->body.data + 1, snippet.content->body.length - 1); // after its "{"
    buffer_text(body, "\n");
    report_release(snippet.content);
    return answer_get(exchange, "application/json", &content, a_while);
}

// ---- for other handlers

Saved *saved_open(Exchange *exchange, Problem *problem)
{
    Saved *saved = memory_new(sizeof *saved);
    memset(saved, 0, sizeof *saved);
    bool ok = find(exchange, &saved->snippet, problem);
    if (ok) {
        Bytes content = saved->snippet.content->body;
        memcpy(saved->id.text, exchange->params[0], sizeof saved->id.text);
        saved->text = memory_new(content.length + 1); // parsing changes it
        memcpy(saved->text, content.data, content.length);
        ok = request_parse_json(&saved->request, saved->text, content.length, NULL, NULL, problem);
    }
    if (ok)
        return saved;
    saved_free(saved);
    return NULL;
}

void saved_free(void *context)
{
    Saved *saved = context;
    if (!saved)
        return;
    report_release(saved->snippet.content);
    request_free(&saved->request);
    free(saved->text);
    free(saved);
}

// The release that it was saved with may be gone, which is told where it is shown; one that is asked for must be there.
bool saved_view(Exchange *exchange, Saved *saved, Problem *problem)
{
    return request_parse_view(&saved->request, exchange_query, exchange, problem) &&
           (!exchange_query(exchange, "release") || find_release(exchange->server, saved->request.release, problem));
}

const char *saved_title(const Saved *saved)
{
    return *saved->request.name ? saved->request.name : "Go escape analysis";
}

enum MHD_Result saved_analyze(Exchange *exchange, Saved *saved, const char *release, Output output, Handler finish)
{
    Pool *pool = find_pool(exchange->server, release);
    Buffer analyze = {0};
    saved->request.has_output = true;
    saved->request.message.output = output;
    exchange->output = request_settle(&saved->request, output);
    analyze_encode(&analyze, &saved->request.message);
    return exchange_analyze(exchange, pool ? pool : exchange->server->default_pool, &analyze, finish);
}

// /embed/{id}: a saved program for frames and custom elements of other sites' pages. It can be read without scripts.
//
// A program says what it was saved with: if the default release says something else of it now, the page says so. So up to
// three analyses are asked for, one after the other; nearly always the store knows them.

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "handlers.h"
#include "markup.h"

typedef struct Embed {
    Saved *saved;
    Report *section, *text; // text: of the release it was saved with
    bool is_replaced;       // by the default release: the other is not served any more
    bool differs;
} Embed;

static void free_embed(void *context)
{
    Embed *embed = context;
    saved_free(embed->saved);
    report_release(embed->section);
    report_release(embed->text);
    free(embed);
}

static Report *take_report(Exchange *exchange)
{
    Report *report = exchange->outcome.report;
    exchange->outcome.report = NULL;
    return report;
}

static void write_note(Buffer *body, const Embed *embed, const char *release, const char *current)
{
    if (!embed->is_replaced && !embed->differs)
        return;
    buffer_text(body, "<p class=\"escapement-note\">");
    if (embed->is_replaced)
        buffer_format(body, "Saved with %s, which is not served any more; this is what %s says.", release, current);
    else
        buffer_format(body, "This is what %s says; %s decides otherwise.", release, current);
    buffer_text(body, "</p>\n");
}

static enum MHD_Result answer_embed(Exchange *exchange)
{
    const Embed *embed = exchange->state;
    const Saved *saved = embed->saved;
    const char *id = saved->id.text, *release = saved->request.release, *current = pool_release(exchange->server->default_pool);
    const char *title = saved_title(saved);
    char policy[512];
    snprintf(policy, sizeof policy,
             "default-src 'none'; style-src 'self'; script-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors %.300s",
             exchange->server->options->frame_ancestors);
    const char *const headers[] = {"Content-Security-Policy", policy, "Cross-Origin-Resource-Policy", "cross-origin", NULL};
    Content content = {.report = report_hold(embed->section)};
    Buffer *body = &content.before;
    buffer_text(body, "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                       "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
    markup_text(body, (Bytes){title, strlen(title)});
    buffer_format(body,
                  "</title>\n<link rel=\"canonical\" href=\"/p/%s\">\n<link rel=\"stylesheet\" href=\"/embed.css\">\n"
                  "<script src=\"/embed-frame.js\" defer></script>\n</head>\n<body class=\"escapement-embed\">\n<main>\n"
                  "<h1 class=\"escapement-title\">",
                  id);
    markup_text(body, (Bytes){title, strlen(title)});
    buffer_text(body, "</h1>\n");
    write_note(body, embed, release, current);
    buffer_format(&content.after,
                  "<p class=\"escapement-foot\"><a href=\"/p/%s\" target=\"_blank\" rel=\"noopener\">Open in the playground</a></p>\n"
                  "</main>\n</body>\n</html>\n",
                  id);
    return answer_get(exchange, "text/html; charset=utf-8", &content, headers);
}

// ---- what is asked, step by step

static enum MHD_Result compare(Exchange *exchange)
{
    Embed *embed = exchange->state;
    if (!exchange->outcome.problem.code) {
        Bytes now = exchange->outcome.report->body, then = embed->text->body;
        embed->differs = now.length != then.length || memcmp(now.data, then.data, now.length) != 0;
    }
    return answer_embed(exchange);
}

static enum MHD_Result ask_now(Exchange *exchange)
{
    Embed *embed = exchange->state;
    if (exchange->outcome.problem.code)
        return answer_embed(exchange);
    embed->text = take_report(exchange);
    return saved_analyze(exchange, embed->saved, "", OUTPUT_TEXT, compare);
}

static enum MHD_Result ask_then(Exchange *exchange)
{
    Embed *embed = exchange->state;
    const Server *server = exchange->server;
    if (exchange->outcome.problem.code)
        return answer_outcome(exchange);
    embed->section = take_report(exchange);
    if (!report_is_harmless_markup(embed->section))
        return answer_problem(exchange, PROBLEM_internal_error, "the report is not one that may stand in a page");
    Pool *pool = find_pool(server, embed->saved->request.release);
    embed->is_replaced = !pool;
    if (!pool || pool == server->default_pool)
        return answer_embed(exchange);
    embed->saved->request.message.show = 0; // all
    return saved_analyze(exchange, embed->saved, embed->saved->request.release, OUTPUT_TEXT, ask_now);
}

enum MHD_Result handle_embed(Exchange *exchange)
{
    Problem problem = {0};
    Saved *saved = saved_open(exchange, &problem);
    if (saved && !saved_view(exchange, saved, &problem)) {
        saved_free(saved);
        saved = NULL;
    }
    if (!saved)
        return answer_problem(exchange, problem.code, problem.detail);
    Embed *embed = memory_new(sizeof *embed);
    *embed = (Embed){.saved = saved};
    exchange->state = embed;
    exchange->free_state = free_embed;
    return saved_analyze(exchange, saved, saved->request.release, OUTPUT_HTML, ask_then);
}

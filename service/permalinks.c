// /p/{id}: the page of a saved program, with what other sites' programs read in its head and the program itself for readers
// without scripts; and its other forms.

#include <string.h>

#include "accept.h"
#include "handlers.h"
#include "markup.h"

static Bytes text_of(const char *text) { return (Bytes){text, strlen(text)}; }

// Host of HTTP/1.1: a name or address, a port. Others are not repeated in a page.
static bool is_host(const char *host)
{
    static const char allowed[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-:[]_";
    return host && *host && strlen(host) < 256 && !host[strspn(host, allowed)];
}

static bool is_https(const Exchange *exchange)
{
    const char *scheme = exchange->client.is_proxied ? exchange_header(exchange, "X-Forwarded-Proto") : NULL;
    return scheme && strcmp(scheme, "https") == 0;
}

void base_url(const Exchange *exchange, Buffer *out)
{
    const Options *options = exchange->server->options;
    const char *host = exchange_header(exchange, MHD_HTTP_HEADER_HOST);
    if (options->base_url)
        buffer_text(out, options->base_url);
    else if (is_host(host))
        buffer_format(out, "%s://%s", is_https(exchange) ? "https" : "http", host);
    else
        buffer_format(out, "http://%s:%d", options->host, exchange->server->port);
}

// ---- the page

static void write_meta(Buffer *out, const char *property, Bytes content)
{
    buffer_format(out, "<meta property=\"%s\" content=\"", property);
    markup_text(out, content);
    buffer_text(out, "\">\n  ");
}

static void write_discovery(Buffer *out, Bytes address, Bytes base, const char *format, Bytes title)
{
    buffer_format(out, "<link rel=\"alternate\" type=\"%s+oembed\" href=\"",
                  strcmp(format, "xml") == 0 ? "text/xml" : "application/json");
    markup_text(out, base);
    buffer_text(out, "/oembed?format=");
    buffer_format(out, "%s&amp;url=", format);
    markup_url_part(out, address);
    buffer_text(out, "\" title=\"");
    markup_text(out, title);
    buffer_text(out, "\">\n  ");
}

static void write_head(Exchange *exchange, Buffer *out, const Saved *saved)
{
    static const char description[] = "What escapes to the heap in this Go program, and why, as the Go compiler decides it.";
    if (!saved) {
        buffer_text(out, "<title>Not found · Escapement</title>\n  <meta name=\"robots\" content=\"noindex\">");
        return;
    }
    Buffer base = {0}, address = {0};
    base_url(exchange, &base);
    buffer_append(&address, base.data, base.length);
    buffer_format(&address, "/p/%s", saved->id.text);
    Bytes here = {(char *)address.data, address.length}, title = text_of(saved_title(saved));
    buffer_text(out, "<title>");
    markup_text(out, title);
    buffer_text(out, " · Escapement</title>\n  <meta name=\"description\" content=\"");
    markup_text(out, title);
    buffer_format(out, ". %s\">\n  <link rel=\"canonical\" href=\"", description);
    markup_text(out, here);
    buffer_text(out, "\">\n  ");
    write_discovery(out, here, (Bytes){(char *)base.data, base.length}, "json", title);
    write_discovery(out, here, (Bytes){(char *)base.data, base.length}, "xml", title);
    write_meta(out, "og:type", text_of("website"));
    write_meta(out, "og:site_name", text_of("Escapement"));
    write_meta(out, "og:title", title);
    write_meta(out, "og:description", text_of(description));
    write_meta(out, "og:url", here);
    buffer_free(&base);
    buffer_free(&address);
}

// One file as it is, several as txtar.
static void write_source(Buffer *out, const Saved *saved)
{
    const AnalyzeMessage *message = &saved->request.message;
    for (uint32_t i = 0; i < message->file_count; i++) {
        Bytes name = message->files[i].name, text = message->files[i].text;
        if (message->file_count > 1)
            buffer_format(out, "-- %.*s --\n", (int)name.length, name.data);
        buffer_append(out, text.data, text.length);
        if (message->file_count > 1 && text.length && text.data[text.length - 1] != '\n')
            buffer_text(out, "\n");
    }
}

static void write_code(Exchange *exchange, Buffer *out, const Saved *saved)
{
    (void)exchange;
    Buffer source = {0};
    if (saved)
        write_source(&source, saved);
    markup_text(out, (Bytes){(char *)source.data, source.length});
    buffer_free(&source);
}

static void write_without_scripts(Exchange *exchange, Buffer *out, const Saved *saved)
{
    (void)exchange;
    if (saved)
        buffer_format(out, "Editing needs JavaScript. <a href=\"/embed/%s\">Read this program with its escape analysis without it</a>.", saved->id.text);
    else
        buffer_text(out, "There is no saved program with this link.");
}

// The page has a place for each of these, between <!-- escapement:NAME --> and <!-- escapement:end -->.
static const struct {
    const char *marker;
    void (*write)(Exchange *exchange, Buffer *out, const Saved *saved);
} places[] = {
    {"<!-- escapement:head -->", write_head},
    {"<!-- escapement:code -->", write_code},
    {"<!-- escapement:noscript -->", write_without_scripts},
};
static const char place_end[] = "<!-- escapement:end -->";

// The page of a saved program, or with NULL of none. The places are filled in the order in which the page has them.
static void write_page(Exchange *exchange, Buffer *out, const Buffer *html, const Saved *saved)
{
    const unsigned char *at = html->data, *end = at + html->length;
    for (size_t i = 0; i < sizeof places / sizeof *places; i++) {
        size_t length = strlen(places[i].marker);
        const unsigned char *found = memmem(at, (size_t)(end - at), places[i].marker, length);
        if (!found)
            continue;
        buffer_append(out, at, (size_t)(found - at));
        places[i].write(exchange, out, saved);
        at = found + length;
        const unsigned char *rest = memmem(at, (size_t)(end - at), place_end, sizeof place_end - 1);
        if (rest)
            at = rest + sizeof place_end - 1;
    }
    buffer_append(out, at, (size_t)(end - at));
}

enum MHD_Result handle_permalink(Exchange *exchange)
{
    Problem problem = {0};
    const Asset *page = assets_find(&exchange->server->assets, "/");
    Saved *saved = page ? saved_open(exchange, &problem) : NULL;
    const char *accept = exchange_header(exchange, MHD_HTTP_HEADER_ACCEPT);
    bool is_for_reader = accept && strstr(accept, "text/html"); // the page tells one that there is no such program
    Buffer body = {0};
    if (page && problem.code == PROBLEM_not_found && is_for_reader) {
        write_page(exchange, &body, &page->forms[CODING_IDENTITY].data, NULL);
        enum MHD_Result told = answer_copy(exchange, MHD_HTTP_NOT_FOUND, page->content_type, &body);
        buffer_free(&body);
        return told;
    }
    if (!saved)
        return answer_problem(exchange, page ? problem.code : PROBLEM_not_found, page ? problem.detail : "no page is served here");
    Content content = {0};
    write_page(exchange, &content.before, &page->forms[CODING_IDENTITY].data, saved);
    saved_free(saved);
    return answer_get(exchange, page->content_type, &content, NULL);
}

// ---- its other forms

static const struct {
    const char *extension;
    Output output;
} formats[] = {
    {"txt", OUTPUT_TEXT},   {"json", OUTPUT_JSON}, {"sarif", OUTPUT_SARIF},
    {"html", OUTPUT_HTML}, {"svg", OUTPUT_SVG},   {"md", OUTPUT_MARKDOWN},
};

static enum MHD_Result answer_source(Exchange *exchange, const Saved *saved)
{
    Content content = {0};
    write_source(&content.before, saved);
    return answer_get(exchange, "text/plain; charset=utf-8", &content, NULL);
}

static enum MHD_Result answer_form(Exchange *exchange)
{
    Outcome *outcome = &exchange->outcome;
    if (outcome->problem.code)
        return answer_outcome(exchange);
    if (exchange->output == OUTPUT_HTML && !report_is_harmless_markup(outcome->report))
        return answer_problem(exchange, PROBLEM_internal_error, "the report is not one that may be shown");
    Content content = {.report = outcome->report};
    outcome->report = NULL;
    return answer_get(exchange, output_media_types[exchange->output], &content, NULL);
}

enum MHD_Result handle_permalink_format(Exchange *exchange)
{
    Problem problem = {0};
    Saved *saved = saved_open(exchange, &problem);
    if (!saved)
        return answer_problem(exchange, problem.code, problem.detail);
    enum MHD_Result result;
    if (!saved_view(exchange, saved, &problem)) {
        result = answer_problem(exchange, problem.code, problem.detail);
    } else if (strcmp(exchange->params[1], "go") == 0) {
        result = answer_source(exchange, saved);
    } else {
        size_t i = 0;
        while (i < sizeof formats / sizeof *formats && strcmp(formats[i].extension, exchange->params[1]) != 0)
            i++;
        if (i == sizeof formats / sizeof *formats)
            result = answer_problem(exchange, PROBLEM_not_found, "there are .go, .txt, .json, .sarif, .html, .svg and .md");
        else
            result = saved_analyze(exchange, saved, saved->request.release, formats[i].output, answer_form);
    }
    saved_free(saved);
    return result;
}

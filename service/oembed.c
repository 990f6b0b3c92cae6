// /oembed: oEmbed 1.0 for saved programs (oembed.com): what to put in a page for a link to one.

#include <stdlib.h>
#include <string.h>

#include "handlers.h"
#include "markup.h"

enum {
    DEFAULT_WIDTH = 760,
    MOST_HEIGHT = 1200,
    LINE_HEIGHT = 20,      // of the code, as embed.css has it
    SURROUNDINGS = 160,    // heights of the summary and the foot
};

typedef struct Size {
    int width, height;
} Size;

// A maximum in the query; 0: none.
static int maximum(Exchange *exchange, const char *name)
{
    const char *text = exchange_query(exchange, name);
    return text ? atoi(text) : 0;
}

static bool is_maximum(const char *text) { // pixels, not more than an int has
    return !text || (*text && strlen(text) <= 9 && strspn(text, "0123456789") == strlen(text) && atoi(text) > 0);
}

static Size size_of(Exchange *exchange, const Saved *saved)
{
    const AnalyzeMessage *message = &saved->request.message;
    int lines = 0, width = maximum(exchange, "maxwidth"), height = maximum(exchange, "maxheight");
    for (uint32_t i = 0; i < message->file_count; i++)
        for (size_t k = 0; k < message->files[i].text.length && lines < MOST_HEIGHT; k++)
            lines += message->files[i].text.data[k] == '\n';
    int wanted = lines * LINE_HEIGHT + SURROUNDINGS;
    if (wanted > MOST_HEIGHT)
        wanted = MOST_HEIGHT;
    return (Size){width && width < DEFAULT_WIDTH ? width : DEFAULT_WIDTH, height && height < wanted ? height : wanted};
}

static void write_frame(Buffer *out, const char *base, const Saved *saved, Size size)
{
    buffer_text(out, "<iframe src=\"");
    markup_text(out, (Bytes){base, strlen(base)});
    buffer_format(out, "/embed/%s\" width=\"%d\" height=\"%d\" title=\"", saved->id.text, size.width, size.height);
    markup_text(out, (Bytes){saved_title(saved), strlen(saved_title(saved))});
    buffer_text(out, "\" loading=\"lazy\" style=\"border:0\"></iframe>");
}

// ---- the answer's members, in the two formats

typedef struct Member {
    const char *name;
    Bytes text; // or
    int number;
} Member;

static void write_json(Buffer *out, const Member *members, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        buffer_format(out, "%s\"%s\":", i ? "," : "{", members[i].name);
        if (members[i].text.data)
            buffer_json_bytes(out, members[i].text);
        else
            buffer_format(out, "%d", members[i].number);
    }
    buffer_text(out, "}\n");
}

static void write_xml(Buffer *out, const Member *members, size_t count)
{
    buffer_text(out, "<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?>\n<oembed>\n");
    for (size_t i = 0; i < count; i++) {
        buffer_format(out, "<%s>", members[i].name);
        if (members[i].text.data)
            markup_text(out, members[i].text);
        else
            buffer_format(out, "%d", members[i].number);
        buffer_format(out, "</%s>\n", members[i].name);
    }
    buffer_text(out, "</oembed>\n");
}

static Bytes text_of(const char *text) { return (Bytes){text, strlen(text)}; }

static enum MHD_Result answer(Exchange *exchange, const Saved *saved, const char *base, bool is_xml)
{
    Size size = size_of(exchange, saved);
    Buffer frame = {0};
    Content content = {0};
    write_frame(&frame, base, saved, size);
    const Member members[] = {
        {"version", text_of("1.0"), 0},
        {"type", text_of("rich"), 0},
        {"provider_name", text_of("Escapement"), 0},
        {"provider_url", text_of(base), 0},
        {"title", text_of(saved_title(saved)), 0},
        {"cache_age", {0}, 86400},
        {"width", {0}, size.width},
        {"height", {0}, size.height},
        {"html", {(char *)frame.data, frame.length}, 0},
    };
    (is_xml ? write_xml : write_json)(&content.before, members, sizeof members / sizeof *members);
    buffer_free(&frame);
    return answer_get(exchange, is_xml ? "text/xml; charset=utf-8" : "application/json", &content, NULL);
}

// ---- what is asked for

// The id in "BASE/p/ID", with anything that a link may have after it; the scheme doesn't matter.
static bool find_id(const char *url, const char *base, char *id, size_t size)
{
    const char *url_host = strstr(url, "://"), *base_host = strstr(base, "://");
    if (!url_host || !base_host)
        return false;
    size_t length = strlen(base_host);
    if (strncmp(url_host, base_host, length) != 0 || strncmp(url_host + length, "/p/", 3) != 0)
        return false;
    const char *at = url_host + length + 3;
    size_t count = strcspn(at, "./?#");
    if (!count || count >= size)
        return false;
    memcpy(id, at, count);
    id[count] = '\0';
    return true;
}

enum MHD_Result handle_oembed(Exchange *exchange)
{
    const char *url = exchange_query(exchange, "url"), *format = exchange_query(exchange, "format");
    bool is_xml = format && strcmp(format, "xml") == 0;
    if (!url)
        return answer_problem(exchange, PROBLEM_invalid_request, "url is missing: the address of a saved program");
    if (format && !is_xml && strcmp(format, "json") != 0)
        return answer_problem(exchange, PROBLEM_unsupported_format, "format is json or xml");
    if (!is_maximum(exchange_query(exchange, "maxwidth")) || !is_maximum(exchange_query(exchange, "maxheight")))
        return answer_problem(exchange, PROBLEM_invalid_request, "maxwidth and maxheight are numbers of pixels");
    Buffer base = {0};
    Problem problem = {0};
    base_url(exchange, &base);
    buffer_append(&base, "", 1);
    Saved *saved = NULL;
    if (find_id(url, (char *)base.data, exchange->params[0], sizeof exchange->params[0]))
        saved = saved_open(exchange, &problem);
    else
        problem_set(&problem, PROBLEM_not_found, "url is not the address of a program saved here");
    enum MHD_Result result = saved ? answer(exchange, saved, (char *)base.data, is_xml)
                                   : answer_problem(exchange, problem.code, problem.detail);
    saved_free(saved);
    buffer_free(&base);
    return result;
}

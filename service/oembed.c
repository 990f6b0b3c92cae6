// /oembed: oEmbed 1.0 for saved programs (oembed.com): what to put in a page for a link to one.
//
// Most tools give the frame the height that is told here, and never another one. So the program is analyzed, and the rows of its
// report are counted; where that can't be done, its lines.

#include <stdlib.h>
#include <string.h>

#include "handlers.h"
#include "markup.h"

enum {
    DEFAULT_WIDTH = 760,
    MOST_HEIGHT = 2400, // what is longer can be scrolled in the frame

    // Pixels as embed.css has them, rounded up.
    LINE_HEIGHT = 21,
    NOTE_LINE_HEIGHT = 19,
    NOTE_PADDING = 3,
    NOTE_MARGIN = 66,      // of the numbers' column, beside the words
    MOST_NOTE_WIDTH = 560, // 80ch
    FILE_HEIGHT = 60,      // heading, padding, a bar to scroll by
    SUMMARY_HEIGHT = 17,   // beside its lines
    SUMMARY_LINE_HEIGHT = 20,
    SUMMARY_MARGIN = 28,
    FOOT_HEIGHT = 44,
    CHARACTER_WIDTH = 7, // of the words of notes and summary, on average
    LEAST_WORDS_WIDTH = 80,
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

static int lines_of_words(size_t length, int width)
{
    int in_line = (width > LEAST_WORDS_WIDTH ? width : LEAST_WORDS_WIDTH) / CHARACTER_WIDTH;
    return 1 + (int)(length > INT16_MAX ? INT16_MAX : length) / in_line;
}

// Words up to the end of their element.
static size_t words_length(const char *at, const char *end)
{
    const char *tag = memchr(at, '<', (size_t)(end - at));
    return (size_t)((tag ? tag : end) - at);
}

// What an element of the report takes, by how its tag begins.
static int element_height(const char *at, const char *end, int width)
{
    static const char note[] = "<tr class=\"note", note_words[] = "<span>", row[] = "<tr", file[] = "<figure", summary[] = "<p class=\"escapement-summary\">";
    size_t length = (size_t)(end - at);
#define BEGINS(text) (length > sizeof text && memcmp(at, text, sizeof text - 1) == 0)
    if (BEGINS(note)) {
        const char *words = memmem(at, length, note_words, sizeof note_words - 1);
        int most = width - NOTE_MARGIN < MOST_NOTE_WIDTH ? width - NOTE_MARGIN : MOST_NOTE_WIDTH;
        return NOTE_PADDING + NOTE_LINE_HEIGHT * (words ? lines_of_words(words_length(words + sizeof note_words - 1, end), most) : 1);
    }
    if (BEGINS(row))
        return LINE_HEIGHT;
    if (BEGINS(file))
        return FILE_HEIGHT;
    if (BEGINS(summary))
        return SUMMARY_HEIGHT + SUMMARY_LINE_HEIGHT * lines_of_words(words_length(at + sizeof summary - 1, end), width - SUMMARY_MARGIN);
#undef BEGINS
    return 0;
}

static int report_height(Bytes html, int width)
{
    int height = FOOT_HEIGHT;
    const char *end = html.data + html.length;
    for (const char *at = html.data; height < MOST_HEIGHT && (at = memchr(at, '<', (size_t)(end - at))); at++)
        height += element_height(at, end, width);
    return height;
}

static int source_height(const Saved *saved)
{
    const AnalyzeMessage *message = &saved->request.message;
    int height = FOOT_HEIGHT + SUMMARY_HEIGHT + SUMMARY_LINE_HEIGHT;
    for (uint32_t i = 0; i < message->file_count; i++) {
        height += FILE_HEIGHT;
        for (size_t k = 0; k < message->files[i].text.length && height < MOST_HEIGHT; k++)
            height += message->files[i].text.data[k] == '\n' ? LINE_HEIGHT : 0;
    }
    return height;
}

static Size size_of(Exchange *exchange, const Saved *saved)
{
    int width = maximum(exchange, "maxwidth"), height = maximum(exchange, "maxheight");
    width = width && width < DEFAULT_WIDTH ? width : DEFAULT_WIDTH;
    int wanted = exchange->outcome.problem.code ? source_height(saved) : report_height(exchange->outcome.report->body, width);
    if (wanted > MOST_HEIGHT)
        wanted = MOST_HEIGHT;
    return (Size){width, height && height < wanted ? height : wanted};
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

typedef struct Question {
    Saved *saved;
    Buffer base; // with a NUL at its end
    bool is_xml;
} Question;

static void free_question(void *context)
{
    Question *question = context;
    saved_free(question->saved);
    buffer_free(&question->base);
    free(question);
}

static enum MHD_Result answer(Exchange *exchange)
{
    const Question *question = exchange->state;
    const Saved *saved = question->saved;
    const char *base = (char *)question->base.data;
    bool is_xml = question->is_xml;
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
    if (!saved) {
        buffer_free(&base);
        return answer_problem(exchange, problem.code, problem.detail);
    }
    Question *question = memory_new(sizeof *question);
    *question = (Question){.saved = saved, .base = base, .is_xml = is_xml};
    exchange->state = question;
    exchange->free_state = free_question;
    return saved_analyze(exchange, saved, saved->request.release, OUTPUT_HTML, answer);
}

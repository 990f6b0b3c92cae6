// Taking a request apart (request.h): one table of options, for JSON and for the query beside raw Go.

#include "request.h"

#include <cjson/cJSON.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "json_text.h"
#include "txtar.h"

enum { LIMIT_SHOWN_BYTES = 60 };

// ---- values that both ways of asking share

static bool set_release(AnalyzeRequest *request, const char *text, Problem *problem)
{
    size_t length = strlen(text);
    if (!length || length >= sizeof request->release) {
        problem_set(problem, PROBLEM_unsupported_release, "release must be like \"go1.27\"");
        return false;
    }
    memcpy(request->release, text, length + 1);
    return true;
}

// Valid UTF-8 without control characters: it stands in headings and titles.
static bool set_name(AnalyzeRequest *request, const char *text, Problem *problem)
{
    size_t length = strlen(text);
    bool ok = length < sizeof request->name && json_text_is_utf8(text, length);
    for (size_t i = 0; ok && i < length; i++)
        ok = (unsigned char)text[i] >= 0x20 && text[i] != 0x7f;
    if (ok)
        memcpy(request->name, text, length + 1);
    else
        problem_set(problem, PROBLEM_invalid_request, "name must be UTF-8 of %d bytes at most, without control characters",
                    LIMIT_NAME_BYTES);
    return ok;
}

static bool set_detail(AnalyzeRequest *request, double number, Problem *problem)
{
    if (number != 1 && number != 2) {
        problem_set(problem, PROBLEM_invalid_request, "detail must be 1 (as -m) or 2 (as -m=2)");
        return false;
    }
    request->message.detail = number == 2 ? 2 : 1;
    return true;
}

// For "%.*s": as much of a stranger's text as a message shows.
#define SHOWN(text) (int)json_text_cut(text, LIMIT_SHOWN_BYTES), (text)

static bool wrong_type(Problem *problem, const char *name, const char *type)
{
    problem_set(problem, PROBLEM_invalid_request, "%s must be %s", name, type);
    return false;
}

// The place of a word among others; -1: none of them.
static int find_word(const char *const *words, int count, const char *word, size_t length)
{
    for (int i = 0; i < count; i++)
        if (strlen(words[i]) == length && memcmp(words[i], word, length) == 0)
            return i;
    return -1;
}

static bool set_output(AnalyzeRequest *request, const char *text, Problem *problem)
{
    static const char *const words[] = {
#define OUTPUT(name, word, media_type) word,
        OUTPUTS(OUTPUT)
#undef OUTPUT
    };
    int output = find_word(words, OUTPUT_COUNT, text, strlen(text));
    if (output < 0)
        return wrong_type(problem, "output", "json, text, sarif, html, svg or markdown");
    request->message.output = (Output)output;
    request->has_output = true;
    return true;
}

static bool set_theme(AnalyzeRequest *request, const char *text, Problem *problem)
{
    static const char *const words[] = {
#define THEME(name, word) word,
        THEMES(THEME)
#undef THEME
    };
    int theme = find_word(words, THEME_COUNT, text, strlen(text));
    if (theme < 0)
        return wrong_type(problem, "theme", "light, dark or auto");
    request->message.theme = (Theme)theme;
    return true;
}

static bool add_shown(AnalyzeRequest *request, const char *word, size_t length, Problem *problem)
{
    static const char *const words[] = {
#define SHOW(name, word) word,
        SHOWN_KINDS(SHOW)
#undef SHOW
    };
    int kind = find_word(words, SHOWN_KIND_COUNT, word, length);
    if (kind < 0)
        return wrong_type(problem, "show", "some of escapes, inlining, leaks and stack");
    request->message.show |= 1u << kind;
    return true;
}

// "10-40", "10-" or "10".
static bool set_lines(AnalyzeRequest *request, const char *text, Problem *problem)
{
    static const char digits[] = "0123456789";
    unsigned long first, last = 0;
    size_t n = strspn(text, digits);
    const char *rest = text + n;
    size_t m = *rest == '-' ? strspn(rest + 1, digits) : 0;
    bool ok = n && n < 8 && m < 8 && !(*rest == '-' ? rest[1 + m] : *rest);
    if (ok) {
        first = strtoul(text, NULL, 10);
        last = *rest != '-' ? first : m ? strtoul(rest + 1, NULL, 10) : 0;
        ok = first >= 1 && (!last || last >= first) && first <= LIMIT_LINES && last <= LIMIT_LINES;
    }
    if (!ok)
        return wrong_type(problem, "lines", "like \"10-40\"");
    request->message.first_line = (uint32_t)first;
    request->message.last_line = (uint32_t)last;
    return true;
}

static bool is_file_name(Bytes name)
{
    static const char allowed[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-.";
    if (name.length < 4 || name.length > LIMIT_FILE_NAME_BYTES || memcmp(name.data + name.length - 3, ".go", 3) != 0)
        return false;
    for (size_t i = 0; i < name.length; i++)
        if (!name.data[i] || !strchr(allowed, name.data[i]))
            return false;
    return name.data[0] != '.' && name.data[0] != '-';
}

static bool add_file(AnalyzeRequest *request, SourceFile file, Problem *problem)
{
    AnalyzeMessage *message = &request->message;
    if (message->file_count == LIMIT_FILES) {
        problem_set(problem, PROBLEM_invalid_request, "there may be %d files at most", LIMIT_FILES);
        return false;
    }
    if (!is_file_name(file.name)) {
        problem_set(problem, PROBLEM_invalid_request,
                    "a file's name must end in .go and consist of letters, digits, '_', '-' and '.'");
        return false;
    }
    for (uint32_t i = 0; i < message->file_count; i++) {
        if (message->files[i].name.length == file.name.length &&
            memcmp(message->files[i].name.data, file.name.data, file.name.length) == 0) {
            problem_set(problem, PROBLEM_invalid_request, "two files are named %.*s",
                        file.name.length < 100 ? (int)file.name.length : 100, file.name.data);
            return false;
        }
    }
    message->files[message->file_count++] = file;
    return true;
}

static void set_defaults(AnalyzeRequest *request)
{
    *request = (AnalyzeRequest){.message = {.detail = 1, .summary = true}};
}

bool request_is_within(const AnalyzeRequest *request, int files, int source_kib, Problem *problem)
{
    const AnalyzeMessage *message = &request->message;
    size_t length = 0;
    for (uint32_t i = 0; i < message->file_count; i++)
        length += message->files[i].text.length;
    if (message->file_count > (uint32_t)files)
        problem_set(problem, PROBLEM_too_large, "there may be %d files at most", files);
    else if (length > (size_t)source_kib << 10)
        problem_set(problem, PROBLEM_too_large, "the files may have %d KiB at most, all together", source_kib);
    return !problem->code;
}

Output request_settle(AnalyzeRequest *request, Output accepted)
{
    AnalyzeMessage *message = &request->message;
    if (!request->has_output)
        message->output = accepted;
    if (!message->show)
        message->show = SHOW_ALL;
    message->graph = message->graph && message->output == OUTPUT_JSON;
    bool is_picture =
        message->output == OUTPUT_HTML || message->output == OUTPUT_SVG || message->output == OUTPUT_MARKDOWN;
    if (!is_picture) {
        message->first_line = message->last_line = 0;
        message->summary = true;
    }
    if (!is_picture || message->output == OUTPUT_MARKDOWN)
        message->theme = THEME_AUTO;
    return message->output;
}

// ---- options whose values have a form of their own in JSON and in a query

static bool read_detail(AnalyzeRequest *request, cJSON *value, Problem *problem)
{
    return cJSON_IsNumber(value) ? set_detail(request, value->valuedouble, problem)
                                 : wrong_type(problem, "detail", "a number");
}

static bool read_show(AnalyzeRequest *request, cJSON *value, Problem *problem)
{
    if (!cJSON_IsArray(value))
        return wrong_type(problem, "show", "an array");
    for (cJSON *kind = value->child; kind; kind = kind->next) {
        if (!cJSON_IsString(kind))
            return wrong_type(problem, "each of show", "a string");
        if (!add_shown(request, kind->valuestring, strlen(kind->valuestring), problem))
            return false;
    }
    return true;
}

static bool read_file(AnalyzeRequest *request, cJSON *value, Problem *problem)
{
    const cJSON *name = NULL, *text = NULL;
    if (!cJSON_IsObject(value))
        return wrong_type(problem, "each of files", "an object with name and text");
    for (cJSON *member = value->child; member; member = member->next) {
        const cJSON **place = strcmp(member->string, "name") == 0   ? &name
                              : strcmp(member->string, "text") == 0 ? &text
                                                                    : NULL;
        if (!place || *place) {
            problem_set(problem, PROBLEM_invalid_request, "a file has %s member \"%.*s\"; it takes name and text",
                        place ? "a second" : "an unknown", SHOWN(member->string));
            return false;
        }
        *place = member;
    }
    if (!cJSON_IsString(name) || !cJSON_IsString(text))
        return wrong_type(problem, "name and text of each file", "strings");
    SourceFile file = {.name.data = name->valuestring, .text.data = text->valuestring};
    file.name.length = json_text_restore(name->valuestring);
    file.text.length = json_text_restore(text->valuestring);
    return add_file(request, file, problem);
}

static bool read_files(AnalyzeRequest *request, cJSON *value, Problem *problem)
{
    if (!cJSON_IsArray(value))
        return wrong_type(problem, "files", "an array");
    for (cJSON *file = value->child; file; file = file->next)
        if (!read_file(request, file, problem))
            return false;
    return true;
}

static bool query_detail(AnalyzeRequest *request, const char *value, Problem *problem)
{
    return set_detail(request, strcmp(value, "1") == 0 ? 1 : strcmp(value, "2") == 0 ? 2 : 0, problem);
}

// "escapes,leaks"
static bool query_show(AnalyzeRequest *request, const char *value, Problem *problem)
{
    request->message.show = 0;
    for (const char *at = value;; at++) {
        size_t length = strcspn(at, ",");
        if (!add_shown(request, at, length, problem))
            return false;
        at += length;
        if (!*at)
            return true;
    }
}

// What a saved program has beside its options and files: it may be sent as it came, and none of this makes a difference.
static bool read_label(AnalyzeRequest *request, cJSON *value, Problem *problem)
{
    (void)request;
    return cJSON_IsString(value) || wrong_type(problem, value->string, "a string");
}

// ---- the options

typedef struct Option {
    const char *name;
    bool (*set)(AnalyzeRequest *request, const char *value, Problem *problem); // from a query; NULL: not there
    bool (*read)(AnalyzeRequest *request, cJSON *value, Problem *problem);     // from JSON; NULL: a string, to be set
    const char *type;                                                          // of that string
    bool is_flag; // none of these: true or false
    size_t flag;  // its place in the message
} Option;

#define TEXT(setter, what) .set = (setter), .type = (what)
#define FLAG(member) .is_flag = true, .flag = offsetof(AnalyzeMessage, member)

static bool read_options(AnalyzeRequest *request, cJSON *value, Problem *problem);

static const Option options[] = {
    {"name", TEXT(set_name, "a string")},
    {"release", TEXT(set_release, "a string")},
    {"detail", .set = query_detail, .read = read_detail},
    {"no_inlining", FLAG(no_inlining)},
    {"output", TEXT(set_output, "a string")},
    {"graph", FLAG(graph)},
    {"show", .set = query_show, .read = read_show},
    {"theme", TEXT(set_theme, "a string")},
    {"lines", TEXT(set_lines, "a string like \"10-40\"")},
    {"summary", FLAG(summary)},
    {"options", .read = read_options}, // the same again, as saved snippets have them
    {"files", .read = read_files},
    {"id", .read = read_label},
    {"url", .read = read_label},
    {"created_at", .read = read_label},
};
enum { OPTION_COUNT = sizeof options / sizeof *options };

static bool set_flag(AnalyzeRequest *request, const Option *option, bool is_true, bool is_false, Problem *problem)
{
    *(bool *)((char *)&request->message + option->flag) = is_true;
    return is_true || is_false || wrong_type(problem, option->name, "true or false");
}

static bool read_option(AnalyzeRequest *request, const Option *option, cJSON *value, Problem *problem)
{
    if (option->is_flag)
        return set_flag(request, option, cJSON_IsTrue(value), cJSON_IsFalse(value), problem);
    if (option->read)
        return option->read(request, value, problem);
    return cJSON_IsString(value) ? option->set(request, value->valuestring, problem)
                                 : wrong_type(problem, option->name, option->type);
}

static bool query_option(AnalyzeRequest *request, const Option *option, const char *value, Problem *problem)
{
    if (option->is_flag)
        return set_flag(request, option, strcmp(value, "true") == 0 || strcmp(value, "1") == 0,
                        strcmp(value, "false") == 0 || strcmp(value, "0") == 0, problem);
    return option->set(request, value, problem);
}

int parameter_place(const char *names, const char *name)
{
    int place = 0;
    for (size_t length; *names; names += length + strspn(names + length, ", "), place++) {
        length = strcspn(names, ",");
        if (strlen(name) == length && memcmp(names, name, length) == 0)
            return place;
    }
    return -1;
}

static bool read_query(AnalyzeRequest *request, const char *names, QueryLookup query, void *context, Problem *problem)
{
    for (int i = 0; query && i < OPTION_COUNT; i++) {
        const char *value = parameter_place(names, options[i].name) >= 0 ? query(context, options[i].name) : NULL;
        if (value && !query_option(request, &options[i], value, problem))
            return false;
        request->seen |= value ? 1u << i : 0;
    }
    return true;
}

bool request_parse_view(AnalyzeRequest *request, QueryLookup query, void *context, Problem *problem)
{
    return read_query(request, VIEW_PARAMETERS, query, context, problem);
}

// ---- JSON

static bool read_member(AnalyzeRequest *request, cJSON *value, Problem *problem)
{
    for (int i = 0; i < OPTION_COUNT; i++) {
        if (strcmp(options[i].name, value->string) != 0)
            continue;
        if (request->seen & 1u << i) {
            problem_set(problem, PROBLEM_invalid_request, "%s is there twice; what is in the query is not in the body as well", options[i].name);
            return false;
        }
        request->seen |= 1u << i;
        return read_option(request, &options[i], value, problem);
    }
    problem_set(problem, PROBLEM_invalid_request, "unknown member \"%.*s\"; there are files, options, " PROGRAM_PARAMETERS, SHOWN(value->string));
    return false;
}

static bool read_options(AnalyzeRequest *request, cJSON *value, Problem *problem)
{
    if (!cJSON_IsObject(value))
        return wrong_type(problem, "options", "an object");
    for (cJSON *member = value->child; member; member = member->next)
        if (!read_member(request, member, problem))
            return false;
    return true;
}

static cJSON *parse_whole(const char *text, size_t length)
{
    const char *end = NULL;
    cJSON *value = cJSON_ParseWithLengthOpts(text, length, &end, false);
    if (!value)
        return NULL;
    while (end < text + length && strchr(" \t\r\n", *end))
        end++;
    if (end == text + length)
        return value;
    cJSON_Delete(value);
    return NULL;
}

bool request_parse_json(AnalyzeRequest *request, char *body, size_t length, QueryLookup query, void *context, Problem *problem)
{
    set_defaults(request);
    if (!read_query(request, PROGRAM_PARAMETERS, query, context, problem))
        return false;
    if (!length) {
        problem_set(problem, PROBLEM_empty_body,
                    "send {\"files\":[{\"name\":\"main.go\",\"text\":\"package main\"}]}, or Go source as text/plain");
        return false;
    }
    size_t offset = 0;
    const char *wrong = json_text_prepare(body, &length, &offset);
    if (wrong) {
        problem_set(problem, PROBLEM_bad_json, "%s at byte %zu", wrong, offset);
        return false;
    }
    cJSON *root = parse_whole(body, length);
    if (!root) {
        problem_set(problem, PROBLEM_bad_json, "the body is not one JSON value");
        return false;
    }
    request->owned = root;
    if (!cJSON_IsObject(root))
        return wrong_type(problem, "the body", "a JSON object");
    for (cJSON *value = root->child; value; value = value->next)
        if (!read_member(request, value, problem))
            return false;
    if (!request->message.file_count) {
        problem_set(problem, PROBLEM_invalid_request, "files is missing or empty");
        return false;
    }
    return true;
}

// ---- raw Go

// Text before the first marker is main.go, as the Go Playground takes it.
static bool add_archive(AnalyzeRequest *request, const char *body, size_t length, Problem *problem)
{
    Txtar archive = txtar_of(body, length);
    for (TxtarFile file; txtar_next(&archive, &file);) {
        Bytes name = file.name ? (Bytes){file.name, file.name_length} : (Bytes){"main.go", 7};
        if (!add_file(request, (SourceFile){name, {file.text, file.length}}, problem))
            return false;
    }
    return true;
}

bool request_parse_go(AnalyzeRequest *request, const char *body, size_t length, QueryLookup query, void *context,
                      Problem *problem)
{
    set_defaults(request);
    if (!length) {
        problem_set(problem, PROBLEM_empty_body, "send Go source");
        return false;
    }
    if (!read_query(request, PROGRAM_PARAMETERS, query, context, problem))
        return false;
    if (txtar_has_go(body, length))
        return add_archive(request, body, length, problem);
    return add_file(request, (SourceFile){{"main.go", 7}, {body, length}}, problem);
}

void request_free(AnalyzeRequest *request)
{
    cJSON_Delete(request->owned);
    request->owned = NULL;
}

// ---- headers

static const char *skip_spaces(const char *at) { return at + strspn(at, " \t"); }

// Is this a media type that ends so? "json" is one of application/json and, with "+", of application/ld+json.
static bool is_json_type(const char *type, size_t length)
{
    static const char json[] = "json";
    size_t word = sizeof json - 1;
    return length > word && strncasecmp(type + length - word, json, word) == 0 && strchr("/+", type[length - word - 1]);
}

static bool begins_as(const char *type, const char *prefix) { return strncasecmp(type, prefix, strlen(prefix)) == 0; }

// Go begins with neither: with a comment, or the package clause.
static bool looks_like_json(Bytes body)
{
    size_t i = body.length >= 3 && memcmp(body.data, "\xef\xbb\xbf", 3) == 0 ? 3 : 0;
    while (i < body.length && body.data[i] && strchr(" \t\r\n", body.data[i]))
        i++;
    return i < body.length && (body.data[i] == '{' || body.data[i] == '[');
}

// "code=package+main"
static bool looks_like_form(Bytes body)
{
    static const char allowed[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-.%[]";
    size_t i = 0;
    while (i < body.length && body.data[i] && strchr(allowed, body.data[i]))
        i++;
    return i && i < body.length && body.data[i] == '=';
}

bool request_body_format(const char *content_type, Bytes body, BodyFormat *format, Problem *problem)
{
    const char *type = skip_spaces(content_type ? content_type : "");
    size_t length = strcspn(type, "; \t");
    const char *wrong = NULL;
    *format = is_json_type(type, length) ? BODY_JSON : BODY_GO;
    if (begins_as(type, "multipart/"))
        wrong = "send application/json, or Go source as text/plain";
    else if (*format == BODY_GO && !begins_as(type, "text/") && looks_like_json(body))
        wrong = "this looks like JSON: send it with Content-Type: application/json";
    else if (begins_as(type, "application/x-www-form-urlencoded") && looks_like_form(body)) // which curl says of all that it sends
        wrong = "this looks like a form: send Go source as it is, with Content-Type: text/plain, or application/json";
    if (wrong)
        problem_set(problem, PROBLEM_unsupported_media_type, "%s", wrong);
    return !wrong;
}

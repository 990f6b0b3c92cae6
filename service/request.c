// Taking a request apart (request.h): a table of members for JSON, one of parameters for raw Go.

#include "request.h"

#include <cjson/cJSON.h>
#include <string.h>
#include <strings.h>

#include "json_text.h"

// ---- values that both ways of asking share

static bool set_release(AnalyzeRequest *request, const char *text, Problem *problem) {
    size_t length = strlen(text);
    if (!length || length >= sizeof request->release) {
        problem_set(problem, PROBLEM_unsupported_release, "release must be like \"go1.27\"");
        return false;
    }
    memcpy(request->release, text, length + 1);
    return true;
}

static bool set_detail(AnalyzeRequest *request, double number, Problem *problem) {
    if (number != 1 && number != 2) {
        problem_set(problem, PROBLEM_invalid_request, "detail must be 1 (as -m) or 2 (as -m=2)");
        return false;
    }
    request->message.detail = number == 2 ? 2 : 1;
    return true;
}

static bool is_file_name(Bytes name) {
    static const char allowed[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-.";
    if (name.length < 4 || name.length > LIMIT_FILE_NAME_BYTES || memcmp(name.data + name.length - 3, ".go", 3) != 0)
        return false;
    for (size_t i = 0; i < name.length; i++)
        if (!name.data[i] || !strchr(allowed, name.data[i]))
            return false;
    return name.data[0] != '.' && name.data[0] != '-';
}

// ---- JSON

typedef bool (*MemberReader)(AnalyzeRequest *request, cJSON *value, Problem *problem);

typedef struct Member {
    const char *name;
    MemberReader read;
} Member;

static bool wrong_type(Problem *problem, const char *name, const char *type) {
    problem_set(problem, PROBLEM_invalid_request, "%s must be %s", name, type);
    return false;
}

static bool read_release(AnalyzeRequest *request, cJSON *value, Problem *problem) {
    return cJSON_IsString(value) ? set_release(request, value->valuestring, problem)
                                 : wrong_type(problem, "release", "a string");
}

static bool read_detail(AnalyzeRequest *request, cJSON *value, Problem *problem) {
    return cJSON_IsNumber(value) ? set_detail(request, value->valuedouble, problem)
                                 : wrong_type(problem, "detail", "a number");
}

static bool read_no_inlining(AnalyzeRequest *request, cJSON *value, Problem *problem) {
    request->message.no_inlining = cJSON_IsTrue(value);
    return cJSON_IsBool(value) || wrong_type(problem, "no_inlining", "true or false");
}

static bool read_file(AnalyzeRequest *request, cJSON *value, Problem *problem) {
    const cJSON *name = NULL, *text = NULL;
    if (!cJSON_IsObject(value))
        return wrong_type(problem, "each of files", "an object with name and text");
    for (cJSON *member = value->child; member; member = member->next) {
        const cJSON **place = strcmp(member->string, "name") == 0   ? &name
                              : strcmp(member->string, "text") == 0 ? &text
                                                                    : NULL;
        if (!place || *place) {
            problem_set(problem, PROBLEM_invalid_request, "a file has %s member \"%.60s\"; it takes name and text",
                        place ? "a second" : "an unknown", member->string);
            return false;
        }
        *place = member;
    }
    if (!cJSON_IsString(name) || !cJSON_IsString(text))
        return wrong_type(problem, "name and text of each file", "strings");
    SourceFile file = {.name.data = name->valuestring, .text.data = text->valuestring};
    file.name.length = json_text_restore(name->valuestring);
    file.text.length = json_text_restore(text->valuestring);
    if (!is_file_name(file.name)) {
        problem_set(problem, PROBLEM_invalid_request,
                    "a file's name must end in .go and consist of letters, digits, '_', '-' and '.'");
        return false;
    }
    AnalyzeMessage *message = &request->message;
    for (uint32_t i = 0; i < message->file_count; i++) {
        if (message->files[i].name.length == file.name.length &&
            memcmp(message->files[i].name.data, file.name.data, file.name.length) == 0) {
            problem_set(problem, PROBLEM_invalid_request, "two files are named %.100s", file.name.data);
            return false;
        }
    }
    message->files[message->file_count++] = file;
    return true;
}

static bool read_files(AnalyzeRequest *request, cJSON *value, Problem *problem) {
    if (!cJSON_IsArray(value))
        return wrong_type(problem, "files", "an array");
    for (cJSON *file = value->child; file; file = file->next) {
        if (request->message.file_count == LIMIT_FILES) {
            problem_set(problem, PROBLEM_invalid_request, "there may be %d files at most", LIMIT_FILES);
            return false;
        }
        if (!read_file(request, file, problem))
            return false;
    }
    return true;
}

static const Member members[] = {
    {"release", read_release},
    {"detail", read_detail},
    {"no_inlining", read_no_inlining},
    {"files", read_files},
};

static bool read_member(AnalyzeRequest *request, cJSON *value, unsigned *seen, Problem *problem) {
    for (size_t i = 0; i < sizeof members / sizeof *members; i++) {
        if (strcmp(members[i].name, value->string) != 0)
            continue;
        if (*seen & 1u << i) {
            problem_set(problem, PROBLEM_invalid_request, "%s is there twice", members[i].name);
            return false;
        }
        *seen |= 1u << i;
        return members[i].read(request, value, problem);
    }
    problem_set(problem, PROBLEM_invalid_request,
                "unknown member \"%.60s\"; there are release, detail, no_inlining and files", value->string);
    return false;
}

static cJSON *parse_whole(const char *text, size_t length) {
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

bool request_parse_json(AnalyzeRequest *request, char *body, size_t length, Problem *problem) {
    *request = (AnalyzeRequest){.message.detail = 1};
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
    unsigned seen = 0;
    for (cJSON *value = root->child; value; value = value->next)
        if (!read_member(request, value, &seen, problem))
            return false;
    if (!request->message.file_count) {
        problem_set(problem, PROBLEM_invalid_request, "files is missing or empty");
        return false;
    }
    return true;
}

// ---- raw Go

static bool query_release(AnalyzeRequest *request, const char *value, Problem *problem) {
    return set_release(request, value, problem);
}

static bool query_detail(AnalyzeRequest *request, const char *value, Problem *problem) {
    return set_detail(request, strcmp(value, "1") == 0 ? 1 : strcmp(value, "2") == 0 ? 2 : 0, problem);
}

static bool query_no_inlining(AnalyzeRequest *request, const char *value, Problem *problem) {
    request->message.no_inlining = strcmp(value, "true") == 0 || strcmp(value, "1") == 0;
    return request->message.no_inlining || strcmp(value, "false") == 0 || strcmp(value, "0") == 0 ||
           wrong_type(problem, "no_inlining", "true or false");
}

static const struct {
    const char *name;
    bool (*read)(AnalyzeRequest *request, const char *value, Problem *problem);
} parameters[] = {
    {"release", query_release},
    {"detail", query_detail},
    {"no_inlining", query_no_inlining},
};

bool request_parse_go(AnalyzeRequest *request, const char *body, size_t length, QueryLookup query, void *context,
                      Problem *problem) {
    *request = (AnalyzeRequest){.message.detail = 1};
    if (!length) {
        problem_set(problem, PROBLEM_empty_body, "send Go source");
        return false;
    }
    for (size_t i = 0; i < sizeof parameters / sizeof *parameters; i++) {
        const char *value = query(context, parameters[i].name);
        if (value && !parameters[i].read(request, value, problem))
            return false;
    }
    request->message.files[0] = (SourceFile){{"main.go", 7}, {body, length}};
    request->message.file_count = 1;
    return true;
}

void request_free(AnalyzeRequest *request) {
    cJSON_Delete(request->owned);
    request->owned = NULL;
}

// ---- headers

static const char *skip_spaces(const char *at) { return at + strspn(at, " \t"); }

BodyFormat request_body_format(const char *content_type) {
    static const char json[] = "application/json", multipart[] = "multipart/";
    if (!content_type)
        return BODY_GO;
    const char *type = skip_spaces(content_type);
    if (strncasecmp(type, json, sizeof json - 1) == 0 &&
        (!type[sizeof json - 1] || strchr("; \t", type[sizeof json - 1])))
        return BODY_JSON;
    return strncasecmp(type, multipart, sizeof multipart - 1) == 0 ? BODY_UNSUPPORTED : BODY_GO;
}

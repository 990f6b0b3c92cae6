// Kinds of the lines of -m, told by their words.

#include <string.h>

#include "report.h"

enum { AT_START, AT_END, WITHIN, WHOLE };

typedef struct KindRule {
    LineKind kind;
    ReportGroup group;
    int place;
    const char *words;
} KindRule;

// The first that fits. Messages that can start or end with words of the program come after those that can't.
static const KindRule rules[] = {
    {LINE_CAN_INLINE, GROUP_INLINING, AT_START, "can inline "},
    {LINE_INLINING_CALL, GROUP_INLINING, AT_START, "inlining call to "},
    {LINE_DEVIRTUALIZING, GROUP_INLINING, AT_START, "devirtualizing "},
    {LINE_DEVIRTUALIZING, GROUP_INLINING, AT_START, "partially devirtualizing "},
    {LINE_MOVED_TO_HEAP, GROUP_ESCAPES, AT_START, "moved to heap: "},
    {LINE_LEAKING_PARAM, GROUP_LEAKS, AT_START, "leaking param"},
    {LINE_BOUNDS_CHECK, GROUP_OTHER, WHOLE, "index bounds check elided"},
    {LINE_OTHER, GROUP_INLINING, AT_START, "cannot inline "},
    {LINE_OTHER, GROUP_LEAKS, AT_START, "parameter "}, // "parameter p leaks to {heap} …:", then how
    {LINE_ESCAPES_TO_HEAP, GROUP_ESCAPES, AT_END, " escapes to heap"},
    {LINE_DOES_NOT_ESCAPE, GROUP_STACK, AT_END, " does not escape"},
    {LINE_OTHER, GROUP_ESCAPES, WITHIN, " escapes to heap in "}, // then how
};

static bool fits(const KindRule *rule, const char *message, size_t length)
{
    size_t n = strlen(rule->words);
    if (n > length || (rule->place == WHOLE && n != length))
        return false;
    if (rule->place == WITHIN)
        return strstr(message, rule->words);
    return memcmp(rule->place == AT_END ? message + length - n : message, rule->words, n) == 0;
}

void report_classify(ReportLine *line, const ReportLine *before)
{
    line->kind = LINE_OTHER;
    line->group = GROUP_OTHER;
    if (line->message[0] == ' ') { // of an explanation
        line->group = before ? before->group : GROUP_OTHER;
        return;
    }
    size_t length = strlen(line->message);
    for (size_t i = 0; i < sizeof rules / sizeof *rules; i++) {
        if (!fits(&rules[i], line->message, length))
            continue;
        line->kind = rules[i].kind;
        line->group = rules[i].group;
        return;
    }
}

// What stands between the kind's first words and the words that go on.
static const struct {
    const char *before, *after; // NULL: to the end
} subjects[] = {
    {"can inline ", " with cost "},       {"cannot inline ", ": "},           {"inlining call to ", NULL},
    {"moved to heap: ", NULL},            {"leaking param content: ", " to result "}, {"leaking param: ", " to result "},
    {"partially devirtualizing ", " to "}, {"devirtualizing ", " to "},
};

const char *report_subject(Arena *arena, const ReportLine *line)
{
    const char *message = line->message;
    for (size_t i = 0; i < sizeof subjects / sizeof *subjects; i++) {
        size_t n = strlen(subjects[i].before);
        if (strncmp(message, subjects[i].before, n) != 0)
            continue;
        const char *end = subjects[i].after ? strstr(message + n, subjects[i].after) : NULL;
        return end ? arena_format(arena, "%.*s", (int)(end - message - (ptrdiff_t)n), message + n) : message + n;
    }
    size_t length = strlen(message), ending = line->kind == LINE_ESCAPES_TO_HEAP  ? sizeof " escapes to heap" - 1
                                              : line->kind == LINE_DOES_NOT_ESCAPE ? sizeof " does not escape" - 1
                                                                                   : length;
    return ending < length ? arena_format(arena, "%.*s", (int)(length - ending), message) : "";
}

bool report_shows(int show, ReportGroup group) { return !show || (show & GROUP_ALL) == GROUP_ALL || (show & (int)group); }

const char *report_kind_name(LineKind kind)
{
    static const char *const names[] = {
        [LINE_CAN_INLINE] = "can_inline",       [LINE_INLINING_CALL] = "inlining_call",     [LINE_DEVIRTUALIZING] = "devirtualizing",
        [LINE_MOVED_TO_HEAP] = "moved_to_heap", [LINE_ESCAPES_TO_HEAP] = "escapes_to_heap", [LINE_DOES_NOT_ESCAPE] = "does_not_escape",
        [LINE_LEAKING_PARAM] = "leaking_param", [LINE_BOUNDS_CHECK] = "bounds_check",       [LINE_OTHER] = "other",
    };
    return names[kind];
}

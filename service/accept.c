// Weighing Accept headers (accept.h).

#include "accept.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

static const char *skip_spaces(const char *at) { return at + strspn(at, " \t"); }

// RFC 9110, 12.4.2: the weight of one media range; 1 if it has none.
static double weight_of(const char *at, const char *end) {
    for (; at < end; at++) {
        if (*at != ';')
            continue;
        const char *parameter = skip_spaces(at + 1);
        if (strncasecmp(parameter, "q=", 2) == 0)
            return strtod(parameter + 2, NULL);
    }
    return 1;
}

// RFC 9110, 12.5.1, for the two types there are. JSON wins a draw, and when neither is asked for.
AnswerFormat accept_answer_format(const char *accept) {
    static const struct {
        const char *range;
        bool json, text;
        int precision; // a more precise range overrides a wider one
    } ranges[] = {
        {"application/json", true, false, 3}, {"text/plain", false, true, 3}, {"application/*", true, false, 2},
        {"text/*", false, true, 2},           {"*/*", true, true, 1},
    };
    double json = 0, text = 0;
    int json_precision = 0, text_precision = 0;
    for (const char *at = accept ? accept : ""; *at;) {
        at = skip_spaces(at);
        const char *end = at + strcspn(at, ",");
        size_t length = strcspn(at, ",; \t");
        for (size_t i = 0; i < sizeof ranges / sizeof *ranges; i++) {
            if (strlen(ranges[i].range) != length || strncasecmp(at, ranges[i].range, length) != 0)
                continue;
            double weight = weight_of(at, end);
            if (ranges[i].json && ranges[i].precision >= json_precision) {
                json = weight;
                json_precision = ranges[i].precision;
            }
            if (ranges[i].text && ranges[i].precision >= text_precision) {
                text = weight;
                text_precision = ranges[i].precision;
            }
        }
        at = *end ? end + 1 : end;
    }
    return text > json ? ANSWER_TEXT : ANSWER_JSON;
}

// RFC 9110, 12.5.3.
bool accept_coding(const char *accept_encoding, const char *coding) {
    for (const char *at = accept_encoding ? accept_encoding : ""; *at;) {
        at = skip_spaces(at);
        const char *end = at + strcspn(at, ",");
        size_t length = strcspn(at, ",; \t");
        if (length == strlen(coding) && strncasecmp(at, coding, length) == 0)
            return weight_of(at, end) > 0;
        at = *end ? end + 1 : end;
    }
    return false;
}

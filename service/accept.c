// Weighing Accept headers (accept.h).

#include "accept.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

const char *const output_media_types[] = {
#define OUTPUT(name, word, media_type) media_type,
    OUTPUTS(OUTPUT)
#undef OUTPUT
};

static const char *skip_spaces(const char *at) { return at + strspn(at, " \t"); }

// RFC 9110, 12.4.2: the weight of one media range; 1 if it has none.
static double weight_of(const char *at, const char *end)
{
    for (; at < end; at++) {
        if (*at != ';')
            continue;
        const char *parameter = skip_spaces(at + 1);
        if (strncasecmp(parameter, "q=", 2) == 0)
            return strtod(parameter + 2, NULL);
    }
    return 1;
}

// How precisely a media range names a media type (whose parameters don't count): 0: not at all; "*/*" 1, "text/*" 2.
static int precision_of(const char *range, size_t length, const char *type)
{
    size_t type_length = strcspn(type, ";"), slash = strcspn(type, "/");
    if (length == type_length && strncasecmp(range, type, length) == 0)
        return 3;
    if (length == slash + 2 && strncasecmp(range, type, slash + 1) == 0 && range[slash + 1] == '*')
        return 2;
    return length == 3 && memcmp(range, "*/*", 3) == 0;
}

// The weight of a media type: that of the most precise range for it.
static double weight_in(const char *accept, const char *type)
{
    double weight = 0;
    int best = 0;
    for (const char *at = accept; *at;) {
        at = skip_spaces(at);
        const char *end = at + strcspn(at, ",");
        int precision = precision_of(at, strcspn(at, ",; \t"), type);
        if (precision && precision >= best) {
            weight = weight_of(at, end);
            best = precision;
        }
        at = *end ? end + 1 : end;
    }
    return weight;
}

// RFC 9110, 12.5.1. The first output wins a draw, and when none is asked for.
Output accept_output(const char *accept)
{
    Output chosen = OUTPUT_JSON;
    double best = 0;
    for (int output = 0; accept && output < OUTPUT_COUNT; output++) {
        double weight = weight_in(accept, output_media_types[output]);
        if (weight > best) {
            best = weight;
            chosen = (Output)output;
        }
    }
    return chosen;
}

// RFC 9110, 12.5.3.
bool accept_coding(const char *accept_encoding, const char *coding)
{
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

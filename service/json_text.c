// One pass over a JSON body before it is parsed (json_text.h).

#include "json_text.h"

#include <string.h>

// Length of the UTF-8 sequence at the start, 0 if it is none. RFC 3629: no overlong forms, no surrogates, at most
// U+10FFFF.
static size_t utf8_sequence(const unsigned char *at, size_t left)
{
    static const struct {
        unsigned char first_low, first_high, second_low, second_high;
        size_t length;
    } forms[] = {
        {0x00, 0x7f, 0x00, 0x00, 1}, {0xc2, 0xdf, 0x80, 0xbf, 2}, {0xe0, 0xe0, 0xa0, 0xbf, 3},
        {0xe1, 0xec, 0x80, 0xbf, 3}, {0xed, 0xed, 0x80, 0x9f, 3}, {0xee, 0xef, 0x80, 0xbf, 3},
        {0xf0, 0xf0, 0x90, 0xbf, 4}, {0xf1, 0xf3, 0x80, 0xbf, 4}, {0xf4, 0xf4, 0x80, 0x8f, 4},
    };
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++) {
        if (at[0] < forms[i].first_low || at[0] > forms[i].first_high)
            continue;
        if (forms[i].length > left)
            return 0;
        if (forms[i].length > 1 && (at[1] < forms[i].second_low || at[1] > forms[i].second_high))
            return 0;
        for (size_t k = 2; k < forms[i].length; k++)
            if ((at[k] & 0xc0) != 0x80)
                return 0;
        return forms[i].length;
    }
    return 0;
}

bool json_text_is_utf8(const char *text, size_t length)
{
    const unsigned char *at = (const unsigned char *)text;
    for (size_t left = length, size; left; at += size, left -= size)
        if (!(size = utf8_sequence(at, left)))
            return false;
    return true;
}

const char *json_text_prepare(char *text, size_t *length, size_t *offset)
{
    const unsigned char *from = (const unsigned char *)text, *end = from + *length;
    char *to = text;
    bool in_string = false;
    int depth = 0;
    while (from < end) {
        size_t size = utf8_sequence(from, (size_t)(end - from));
        *offset = (size_t)(from - (const unsigned char *)text);
        if (!size)
            return "invalid UTF-8";
        if (*from < 0x20 && (in_string || !memchr("\t\n\r", *from, 3)))
            return "an unescaped control character";
        if (in_string && *from == '\\' && end - from >= 6 && memcmp(from, "\\u0000", 6) == 0) {
            *to++ = (char)JSON_NUL;
            from += 6;
            continue;
        }
        if (in_string && *from == '\\' && end - from >= 2 && from[1] < 0x80) { // the escaped character may be a quote
            *to++ = (char)*from++;
            if (*from < 0x20)
                return "an unescaped control character";
        } else if (*from == '"') {
            in_string = !in_string;
        } else if (!in_string && (*from == '[' || *from == '{')) {
            if (++depth > LIMIT_JSON_NESTING)
                return "too deeply nested";
        } else if (!in_string && (*from == ']' || *from == '}')) {
            depth--;
        }
        memmove(to, from, size);
        to += size;
        from += size;
    }
    *length = (size_t)(to - text);
    return NULL;
}

size_t json_text_restore(char *string)
{
    size_t length = strlen(string);
    for (size_t i = 0; i < length; i++)
        if ((unsigned char)string[i] == JSON_NUL)
            string[i] = '\0';
    return length;
}

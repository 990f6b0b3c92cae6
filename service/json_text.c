// One pass over a JSON body before it is parsed (json_text.h).

#include "json_text.h"

#include <string.h>

#include "protocol/utf8.h"

bool json_text_is_utf8(const char *text, size_t length)
{
    const unsigned char *at = (const unsigned char *)text;
    for (size_t left = length, size; left; at += size, left -= size)
        if (!(size = utf8_length(at, left)))
            return false;
    return true;
}

size_t json_text_cut(const char *text, size_t most)
{
    size_t length = 0, whole = strlen(text);
    while (length < whole) {
        size_t size = utf8_length((const unsigned char *)text + length, whole - length);
        size += !size; // a byte that is none
        if (length + size > most)
            break;
        length += size;
    }
    return length;
}

static const unsigned char *skip_digits(const unsigned char *at, const unsigned char *end)
{
    while (at < end && *at >= '0' && *at <= '9')
        at++;
    return at;
}

// RFC 8259, 6: where the number that begins here ends; NULL: it isn't one, as "01", "1." and "+1".
static const unsigned char *number_end(const unsigned char *at, const unsigned char *end)
{
    const unsigned char *digits = at + (*at == '-'), *after = skip_digits(digits, end);
    if (after == digits || (*digits == '0' && after != digits + 1))
        return NULL;
    if (after < end && *after == '.') {
        digits = after + 1;
        after = skip_digits(digits, end);
        if (after == digits)
            return NULL;
    }
    if (after < end && (*after | 0x20) == 'e') {
        digits = after + 1;
        digits += digits < end && (*digits == '+' || *digits == '-');
        after = skip_digits(digits, end);
        if (after == digits)
            return NULL;
    }
    return after < end && (*after == '.' || *after == '+' || *after == '-') ? NULL : after;
}

const char *json_text_prepare(char *text, size_t *length, size_t *offset)
{
    const unsigned char *from = (const unsigned char *)text, *end = from + *length;
    char *to = text;
    bool in_string = false;
    int depth = 0;
    if (*length >= 3 && memcmp(text, "\xef\xbb\xbf", 3) == 0) { // RFC 8259, 8.1
        *offset = 0;
        return "a byte order mark";
    }
    while (from < end) {
        size_t size = utf8_length(from, (size_t)(end - from));
        *offset = (size_t)(from - (const unsigned char *)text);
        if (!size)
            return "invalid UTF-8";
        if (*from < 0x20 && (in_string || !memchr("\t\n\r", *from, 3)))
            return "an unescaped control character";
        if (!in_string && (*from == '-' || *from == '+' || *from == '.' || (*from >= '0' && *from <= '9'))) {
            const unsigned char *after = number_end(from, end);
            if (!after)
                return "not a number as JSON has them";
            memmove(to, from, (size_t)(after - from));
            to += after - from;
            from = after;
            continue;
        }
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

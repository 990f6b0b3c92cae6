// Written by vsnprintf, messages were a twelfth of all instructions spent on the standard library.

#include "format.h"

#include <limits.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

typedef struct Sink {
    char *out;
    size_t room, length;
} Sink;

static void put(Sink *sink, const char *text, size_t length)
{
    if (sink->length < sink->room) {
        size_t left = sink->room - sink->length;
        memcpy(sink->out + sink->length, text, length < left ? length : left);
    }
    sink->length += length;
}

static void put_unsigned(Sink *sink, unsigned rest)
{
    enum { DIGITS = sizeof rest * CHAR_BIT / 3 + 1 };
    char digits[DIGITS], *at = digits + DIGITS;
    do
        *--at = (char)('0' + rest % 10);
    while (rest /= 10);
    put(sink, at, (size_t)(digits + DIGITS - at));
}

static void put_int(Sink *sink, int value)
{
    if (value < 0)
        put(sink, "-", 1);
    put_unsigned(sink, value < 0 ? 0u - (unsigned)value : (unsigned)value);
}

size_t format_text(char *out, size_t room, const char *format, va_list arguments)
{
    Sink sink = {out, room, 0};
    for (;;) {
        const char *percent = strchr(format, '%');
        size_t plain = percent ? (size_t)(percent - format) : strlen(format);
        put(&sink, format, plain);
        if (!percent)
            break;
        format = percent + 2;
        if (percent[1] == 's') {
            const char *text = va_arg(arguments, const char *);
            put(&sink, text, strlen(text));
        } else if (percent[1] == 'd') {
            put_int(&sink, va_arg(arguments, int));
        } else if (percent[1] == 'u') {
            put_unsigned(&sink, va_arg(arguments, unsigned));
        } else if (strncmp(percent + 1, ".*s", 3) == 0) {
            int limit = va_arg(arguments, int);
            const char *text = va_arg(arguments, const char *);
            put(&sink, text, strnlen(text, (size_t)limit));
            format = percent + 4;
        } else {
            bool has_room = sink.length < room;
            int rest = vsnprintf(has_room ? out + sink.length : NULL, has_room ? room - sink.length : 0, percent, arguments);
            return sink.length + (size_t)rest; // it ended the text, too
        }
    }
    if (room)
        out[sink.length < room ? sink.length : room - 1] = '\0';
    return sink.length;
}

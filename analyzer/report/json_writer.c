// JSON, token by token.

#include "json_writer.h"

#include <string.h>
#include <utf8proc.h>

// Room for more bytes at the end of the text, which the caller fills.
static char *room(JsonWriter *w, size_t more)
{
    Buf *out = w->out;
    if (out->len + more + 1 > out->cap)
        buf_reserve(out, more);
    return out->data + out->len;
}

static void filled(JsonWriter *w, char *end)
{
    w->out->len = (size_t)(end - w->out->data);
    *end = '\0';
}

static void put(JsonWriter *w, const char *text, size_t length)
{
    char *at = room(w, length + 1);
    if (w->needs_comma)
        *at++ = ',';
    memcpy(at, text, length);
    filled(w, at + length);
    w->needs_comma = true;
}

void json_open(JsonWriter *w, char bracket)
{
    put(w, &bracket, 1);
    w->needs_comma = false;
}

void json_close(JsonWriter *w, char bracket)
{
    w->needs_comma = false;
    put(w, &bracket, 1);
}

void json_key(JsonWriter *w, const char *key)
{
    size_t length = strlen(key);
    char *at = room(w, length + 4);
    if (w->needs_comma)
        *at++ = ',';
    *at++ = '"';
    memcpy(at, key, length);
    at += length;
    *at++ = '"';
    *at++ = ':';
    filled(w, at);
    w->needs_comma = false;
}

void json_int(JsonWriter *w, int64_t value)
{
    char digits[24], *at = digits + sizeof digits;
    uint64_t rest = value < 0 ? -(uint64_t)value : (uint64_t)value;
    do
        *--at = (char)('0' + rest % 10);
    while (rest /= 10);
    if (value < 0)
        *--at = '-';
    put(w, at, (size_t)(digits + sizeof digits - at));
}

void json_null(JsonWriter *w) { put(w, "null", 4); }

void json_bool(JsonWriter *w, bool value) { put(w, value ? "true" : "false", value ? 4 : 5); }

static void write_escape(Buf *out, unsigned char c)
{
    static const char short_names[128] = {['"'] = '"', ['\\'] = '\\', ['\b'] = 'b', ['\f'] = 'f', ['\n'] = 'n', ['\r'] = 'r', ['\t'] = 't'};
    if (short_names[c])
        buf_bytes(out, (const char[]){'\\', short_names[c]}, 2);
    else
        buf_format(out, "\\u%04x", c);
}

// Does a byte stand for itself in a string?
static bool is_plain(unsigned char c) { return c >= 0x20 && c < 0x7f && c != '"' && c != '\\'; }

// Do the next eight? (No may be wrong: then each is looked at on its own.)
static bool are_plain(const char *eight)
{
    const uint64_t ones = UINT64_MAX / 0xff, high = ones * 0x80;
    uint64_t word;
    memcpy(&word, eight, sizeof word);
    uint64_t quotes = word ^ ones * '"', backslashes = word ^ ones * '\\', deletes = word ^ ones * 0x7f;
    uint64_t below_space = word - ones * ' ', zero = (quotes - ones) | (backslashes - ones) | (deletes - ones);
    return ((word | below_space | zero) & high) == 0; // a high bit: what is subtracted was more, or the byte is not ASCII
}

void json_bytes(JsonWriter *w, const char *text, size_t length)
{
    Buf *out = w->out;
    put(w, "\"", 1);
    size_t copied = 0; // what is plain is copied in runs
    for (size_t i = 0; i < length;) {
        if (length - i >= 8 && are_plain(text + i)) {
            i += 8;
            continue;
        }
        unsigned char c = (unsigned char)text[i];
        if (is_plain(c)) {
            i++;
            continue;
        }
        if (c >= 0x80) {
            utf8proc_int32_t rune;
            utf8proc_ssize_t n = utf8proc_iterate((const utf8proc_uint8_t *)text + i, (utf8proc_ssize_t)(length - i), &rune);
            if (n > 0) {
                i += (size_t)n;
                continue;
            }
        }
        buf_bytes(out, text + copied, i - copied);
        if (c >= 0x80)
            buf_str(out, "\ufffd");
        else
            write_escape(out, c);
        copied = ++i;
    }
    char *at = room(w, length - copied + 1);
    memcpy(at, text + copied, length - copied);
    at += length - copied;
    *at++ = '"';
    filled(w, at);
}

void json_text(JsonWriter *w, const char *text) { json_bytes(w, text, strlen(text)); }

void json_int_field(JsonWriter *w, const char *key, int64_t value)
{
    json_key(w, key);
    json_int(w, value);
}

void json_text_field(JsonWriter *w, const char *key, const char *text)
{
    json_key(w, key);
    json_text(w, text);
}

void json_open_field(JsonWriter *w, const char *key, char bracket)
{
    json_key(w, key);
    json_open(w, bracket);
}

void json_bool_field(JsonWriter *w, const char *key, bool value)
{
    json_key(w, key);
    json_bool(w, value);
}

void json_count_field(JsonWriter *w, const char *key, int64_t value)
{
    json_key(w, key);
    if (value < 0)
        json_null(w);
    else
        json_int(w, value);
}

void json_text_or_null_field(JsonWriter *w, const char *key, const char *text)
{
    json_key(w, key);
    if (text)
        json_text(w, text);
    else
        json_null(w);
}

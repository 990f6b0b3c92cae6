// JSON, token by token.

#include "json_writer.h"

#include <inttypes.h>
#include <string.h>
#include <utf8proc.h>

static void value_begins(JsonWriter *w)
{
    if (w->needs_comma)
        buf_char(w->out, ',');
    w->needs_comma = true;
}

void json_open(JsonWriter *w, char bracket)
{
    value_begins(w);
    buf_char(w->out, bracket);
    w->needs_comma = false;
}

void json_close(JsonWriter *w, char bracket)
{
    buf_char(w->out, bracket);
    w->needs_comma = true;
}

void json_key(JsonWriter *w, const char *key)
{
    value_begins(w);
    buf_format(w->out, "\"%s\":", key);
    w->needs_comma = false;
}

void json_int(JsonWriter *w, int64_t value)
{
    value_begins(w);
    buf_format(w->out, "%" PRId64, value);
}

void json_null(JsonWriter *w)
{
    value_begins(w);
    buf_str(w->out, "null");
}

void json_bool(JsonWriter *w, bool value)
{
    value_begins(w);
    buf_str(w->out, value ? "true" : "false");
}

static void write_escape(Buf *out, unsigned char c)
{
    static const char short_names[128] = {['"'] = '"', ['\\'] = '\\', ['\b'] = 'b', ['\f'] = 'f', ['\n'] = 'n', ['\r'] = 'r', ['\t'] = 't'};
    if (short_names[c])
        buf_format(out, "\\%c", short_names[c]);
    else
        buf_format(out, "\\u%04x", c);
}

void json_bytes(JsonWriter *w, const char *text, size_t length)
{
    Buf *out = w->out;
    value_begins(w);
    buf_char(out, '"');
    size_t copied = 0; // what is plain is copied in runs
    for (size_t i = 0; i < length;) {
        unsigned char c = (unsigned char)text[i];
        if (c >= 0x20 && c < 0x7f && c != '"' && c != '\\') {
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
    buf_bytes(out, text + copied, length - copied);
    buf_char(out, '"');
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

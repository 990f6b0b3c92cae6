// Text buffers, and quoting as strconv.Quote does it.

#include "base.h"
#include "format.h"

#include <string.h>
#include <utf8proc.h>

Buf buf_new(Arena *arena) { return (Buf){.arena = arena}; }

void buf_reserve(Buf *buf, size_t more)
{
    if (buf->len + more + 1 <= buf->cap)
        return;
    size_t cap = buf->cap ? buf->cap : 48;
    while (cap < buf->len + more + 1)
        cap *= 2;
    buf->data = arena_extend(buf->arena, buf->data, buf->cap, cap);
    buf->cap = cap;
}

void buf_bytes(Buf *buf, const char *data, size_t length)
{
    buf_reserve(buf, length);
    if (length)
        memcpy(buf->data + buf->len, data, length);
    buf->len += length;
    buf->data[buf->len] = '\0';
}

void buf_str(Buf *buf, const char *text) { buf_bytes(buf, text, strlen(text)); }
void buf_atom(Buf *buf, const Atom *text) { buf_bytes(buf, text->text, text->length); }
void buf_char(Buf *buf, char c) { buf_bytes(buf, &c, 1); }

void buf_vformat(Buf *buf, const char *format, va_list arguments)
{
    va_list again;
    va_copy(again, arguments);
    buf_reserve(buf, 0);
    size_t room = buf->cap - buf->len;
    size_t length = format_text(buf->data + buf->len, room, format, arguments);
    if (length >= room) {
        buf_reserve(buf, length);
        format_text(buf->data + buf->len, length + 1, format, again);
    }
    va_end(again);
    buf->len += length;
}

void buf_format(Buf *buf, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    buf_vformat(buf, format, arguments);
    va_end(arguments);
}

static bool is_printable(int32_t rune)
{
    if (rune < 0x80)
        return rune >= 0x20 && rune < 0x7f;
    switch (utf8proc_category(rune)) { // letters, marks, numbers, punctuation, symbols; of spaces only U+0020
    case UTF8PROC_CATEGORY_CN: case UTF8PROC_CATEGORY_CC: case UTF8PROC_CATEGORY_CF: case UTF8PROC_CATEGORY_CS:
    case UTF8PROC_CATEGORY_CO: case UTF8PROC_CATEGORY_ZS: case UTF8PROC_CATEGORY_ZL: case UTF8PROC_CATEGORY_ZP:
        return false;
    default: return true;
    }
}

void buf_quote(Buf *buf, const char *data, size_t length)
{
    static const char escapes[] = "abtnvfr"; // \a is 7
    buf_char(buf, '"');
    for (size_t i = 0; i < length;) {
        unsigned char c = (unsigned char)data[i];
        int32_t rune = c;
        utf8proc_ssize_t size = 1;
        if (c >= 0x80) {
            size = utf8proc_iterate((const utf8proc_uint8_t *)data + i, (utf8proc_ssize_t)(length - i), &rune);
            if (size <= 0) {
                buf_format(buf, "\\x%02x", c);
                i++;
                continue;
            }
        }
        if (rune == '"' || rune == '\\')
            buf_format(buf, "\\%c", (char)rune);
        else if (is_printable(rune))
            buf_bytes(buf, data + i, (size_t)size);
        else if (rune >= 7 && rune <= 13)
            buf_format(buf, "\\%c", escapes[rune - 7]);
        else if (rune < ' ' || rune == 0x7f)
            buf_format(buf, "\\x%02x", (unsigned)rune);
        else if (rune < 0x10000)
            buf_format(buf, "\\u%04x", (unsigned)rune);
        else
            buf_format(buf, "\\U%08x", (unsigned)rune);
        i += (size_t)size;
    }
    buf_char(buf, '"');
}

const char *buf_text(Buf *buf) { return buf->data ? buf->data : ""; }

char *arena_format(Arena *arena, const char *format, ...)
{
    char small[256];
    va_list arguments;
    va_start(arguments, format);
    size_t length = format_text(small, sizeof small, format, arguments);
    va_end(arguments);
    if (length < sizeof small)
        return arena_copy(arena, small, length + 1);
    char *text = arena_alloc(arena, length + 1);
    va_start(arguments, format);
    format_text(text, length + 1, format, arguments);
    va_end(arguments);
    return text;
}

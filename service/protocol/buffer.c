// Growable bytes and their bounded reader (buffer.h).

#include "buffer.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "utf8.h"

enum { FIRST_CAPACITY_BYTES = 256 }; // most messages are a header and a few numbers

static _Noreturn void out_of_memory(void)
{
    fputs("escapement: out of memory\n", stderr);
    abort();
}

void *memory_new(size_t size_bytes)
{
    void *memory = malloc(size_bytes ? size_bytes : 1);
    if (!memory)
        out_of_memory();
    return memory;
}

char *memory_text(const char *text)
{
    size_t size = strlen(text) + 1;
    return memcpy(memory_new(size), text, size);
}

void buffer_reserve(Buffer *buffer, size_t more)
{
    if (more <= buffer->capacity - buffer->length)
        return;
    size_t capacity = buffer->capacity ? buffer->capacity : FIRST_CAPACITY_BYTES;
    while (capacity - buffer->length < more)
        capacity *= 2;
    unsigned char *data = realloc(buffer->data, capacity);
    if (!data)
        out_of_memory();
    buffer->data = data;
    buffer->capacity = capacity;
}

void buffer_append(Buffer *buffer, const void *data, size_t length)
{
    if (!length)
        return;
    buffer_reserve(buffer, length);
    memcpy(buffer->data + buffer->length, data, length);
    buffer->length += length;
}

void buffer_text(Buffer *buffer, const char *text) { buffer_append(buffer, text, strlen(text)); }

void buffer_format(Buffer *buffer, const char *format, ...)
{
    va_list arguments, again;
    va_start(arguments, format);
    va_copy(again, arguments);
    int length = vsnprintf(NULL, 0, format, arguments);
    va_end(arguments);
    if (length > 0) {
        buffer_reserve(buffer, (size_t)length + 1); // vsnprintf ends with a NUL, which isn't counted
        vsnprintf((char *)buffer->data + buffer->length, (size_t)length + 1, format, again);
        buffer->length += (size_t)length;
    }
    va_end(again);
}

unsigned char *write_number(unsigned char *to, uint64_t value, int size_bytes)
{
    for (int i = 0; i < size_bytes; i++)
        *to++ = (unsigned char)(value >> (8 * i));
    return to;
}

static void append_number(Buffer *buffer, uint64_t value, int size)
{
    unsigned char bytes[sizeof value];
    write_number(bytes, value, size);
    buffer_append(buffer, bytes, (size_t)size);
}

void buffer_u32(Buffer *buffer, uint32_t value) { append_number(buffer, value, 4); }
void buffer_u64(Buffer *buffer, uint64_t value) { append_number(buffer, value, 8); }

void buffer_bytes(Buffer *buffer, const void *data, size_t length)
{
    buffer_u32(buffer, (uint32_t)length);
    buffer_append(buffer, data, length);
}

// What isn't UTF-8 becomes U+FFFD: JSON has nothing else (RFC 8259, 8.1).
static size_t append_escaped(Buffer *buffer, const unsigned char *at, size_t left)
{
    size_t length = utf8_length(at, left);
    if (length > 1)
        buffer_append(buffer, at, length);
    else if (!length)
        buffer_text(buffer, "\\ufffd");
    else if (*at == '"' || *at == '\\')
        buffer_format(buffer, "\\%c", *at);
    else
        buffer_format(buffer, "\\u%04x", (unsigned)*at);
    return length ? length : 1;
}

void buffer_json_bytes(Buffer *buffer, Bytes text)
{
    buffer_text(buffer, "\"");
    for (const char *at = text.data, *end = at + text.length, *plain; at < end;) {
        for (plain = at; at < end && (unsigned char)*at >= 0x20 && (unsigned char)*at < 0x80 && *at != '"' && *at != '\\'; at++)
            ;
        buffer_append(buffer, plain, (size_t)(at - plain));
        if (at < end)
            at += append_escaped(buffer, (const unsigned char *)at, (size_t)(end - at));
    }
    buffer_text(buffer, "\"");
}

void buffer_json(Buffer *buffer, const char *text) { buffer_json_bytes(buffer, (Bytes){text, strlen(text)}); }

void buffer_free(Buffer *buffer)
{
    free(buffer->data);
    *buffer = (Buffer){0};
}

Reader reader_of(const void *data, size_t length)
{
    const unsigned char *at = data;
    return (Reader){.at = at, .end = length ? at + length : at};
}

static uint64_t take_number(Reader *reader, int size)
{
    if (reader->failed || reader->end - reader->at < size) {
        reader->failed = true;
        return 0;
    }
    uint64_t value = 0;
    for (int i = 0; i < size; i++)
        value |= (uint64_t)reader->at[i] << (8 * i);
    reader->at += size;
    return value;
}

uint32_t reader_u32(Reader *reader) { return (uint32_t)take_number(reader, 4); }
uint64_t reader_u64(Reader *reader) { return take_number(reader, 8); }

Bytes reader_bytes(Reader *reader, size_t limit)
{
    size_t length = reader_u32(reader);
    if (reader->failed || length > limit || length > (size_t)(reader->end - reader->at)) {
        reader->failed = true;
        return (Bytes){"", 0};
    }
    Bytes bytes = {(const char *)reader->at, length};
    reader->at += length;
    return bytes;
}

bool reader_is_done(const Reader *reader) { return !reader->failed && reader->at == reader->end; }

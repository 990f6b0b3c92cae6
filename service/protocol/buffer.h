// buffer: growable bytes to write a message into, and a bounded reader to take one apart.
//
// A Buffer owns its memory. Running out of memory ends the process with a message: what is kept in buffers is bounded
// by the limits of requests and reports, so there is nothing a caller could do better.
// A Reader never reads past its end: the first value that isn't wholly there sets `failed`, and all that follow are
// empty, so that a decoder checks once, at its end.
#ifndef ESCAPEMENT_BUFFER_H
#define ESCAPEMENT_BUFFER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct Buffer {
    unsigned char *data;
    size_t length, capacity;
} Buffer;

// Bytes that belong to someone else.
typedef struct Bytes {
    const char *data;
    size_t length;
} Bytes;

typedef struct Reader {
    const unsigned char *at, *end;
    bool failed;
} Reader;

// malloc and strdup that never return NULL.
void *memory_new(size_t size_bytes);
char *memory_text(const char *text);

// The value's lowest bytes, little-endian, as all numbers in messages; returns where they end.
unsigned char *write_number(unsigned char *to, uint64_t value, int size_bytes);

void buffer_reserve(Buffer *buffer, size_t more);
void buffer_append(Buffer *buffer, const void *data, size_t length);
void buffer_text(Buffer *buffer, const char *text);
void buffer_format(Buffer *buffer, const char *format, ...) __attribute__((format(printf, 2, 3)));
void buffer_u32(Buffer *buffer, uint32_t value);
void buffer_u64(Buffer *buffer, uint64_t value);
void buffer_bytes(Buffer *buffer, const void *data, size_t length); // length first
void buffer_json(Buffer *buffer, const char *text);                 // a JSON string, quoted
void buffer_json_bytes(Buffer *buffer, Bytes text);                 // likewise; may contain NUL; what isn't UTF-8 becomes U+FFFD
void buffer_free(Buffer *buffer);

Reader reader_of(const void *data, size_t length);
uint32_t reader_u32(Reader *reader);
uint64_t reader_u64(Reader *reader);
Bytes reader_bytes(Reader *reader, size_t limit); // a length above the limit fails
bool reader_is_done(const Reader *reader);        // everything was there, and nothing else

#endif

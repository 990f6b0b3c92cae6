// Writing JSON (RFC 8259) into a Buf, token by token; commas come by themselves. Text may hold any bytes: what is not
// UTF-8 becomes U+FFFD, a replacement for each wrong byte.
//
//     JsonWriter w = {.out = &buf};
//     json_open(&w, '{');
//     json_key(&w, "line"), json_int(&w, 7);
//     json_close(&w, '}');
#ifndef ESCAPEMENT_REPORT_JSON_WRITER_H
#define ESCAPEMENT_REPORT_JSON_WRITER_H

#include <stdbool.h>
#include <stdint.h>

#include "../base/buf.h"

typedef struct JsonWriter {
    Buf *out;
    bool needs_comma;
} JsonWriter;

void json_open(JsonWriter *w, char bracket); // '{' or '['
void json_close(JsonWriter *w, char bracket);
void json_key(JsonWriter *w, const char *key); // plain ASCII
void json_int(JsonWriter *w, int64_t value);
void json_null(JsonWriter *w);
void json_bool(JsonWriter *w, bool value);
void json_bytes(JsonWriter *w, const char *text, size_t length);
void json_text(JsonWriter *w, const char *text);
// Both at once: json_key and the value.
void json_open_field(JsonWriter *w, const char *key, char bracket);
void json_bool_field(JsonWriter *w, const char *key, bool value);
void json_int_field(JsonWriter *w, const char *key, int64_t value);
void json_count_field(JsonWriter *w, const char *key, int64_t value); // null if negative: not known
void json_text_field(JsonWriter *w, const char *key, const char *text);
void json_text_or_null_field(JsonWriter *w, const char *key, const char *text);

#endif

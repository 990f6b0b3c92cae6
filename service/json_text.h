// json_text: makes a body safe to be given to cJSON, which is lenient where RFC 8259 is not and ends strings at NUL.
#ifndef ESCAPEMENT_JSON_TEXT_H
#define ESCAPEMENT_JSON_TEXT_H

#include <stdbool.h>
#include <stddef.h>

enum {
    LIMIT_JSON_NESTING = 16, // a request needs 4
    // Stands for NUL in strings while cJSON has them: it cannot occur in UTF-8.
    JSON_NUL = 0xff,
};

// Checks UTF-8, control characters, numbers and nesting, refuses a byte order mark, and replaces \u0000 in strings by JSON_NUL, which shortens the text.
// NULL if all is well, or what is wrong; *offset says where.
const char *json_text_prepare(char *text, size_t *length, size_t *offset);
bool json_text_is_utf8(const char *text, size_t length);
// How many of the first bytes are whole characters, `most` at most: what may be shown of a text.
size_t json_text_cut(const char *text, size_t most);
// Puts NUL back for JSON_NUL; the string's length before and after.
size_t json_text_restore(char *string);

#endif

// A growing text buffer in an arena; always NUL-terminated once written to.
#ifndef ESCAPEMENT_BUF_H
#define ESCAPEMENT_BUF_H

#include <stdarg.h>
#include <stddef.h>

#include "arena.h"
#include "atom.h"

typedef struct Buf {
    Arena *arena;
    char *data; // NULL until the first write
    size_t len;
    size_t cap;
} Buf;

Buf buf_new(Arena *arena);
void buf_reserve(Buf *buf, size_t more); // so that as many bytes can be written without growing
void buf_bytes(Buf *buf, const char *data, size_t length);
void buf_str(Buf *buf, const char *nul_terminated);
void buf_atom(Buf *buf, const Atom *text);
void buf_char(Buf *buf, char c);
void buf_format(Buf *buf, const char *format, ...) __attribute__((format(printf, 2, 3)));
void buf_vformat(Buf *buf, const char *format, va_list arguments);
// Appends text as strconv.Quote writes it: double quotes, Go escapes, printable Unicode kept.
void buf_quote(Buf *buf, const char *data, size_t length);
const char *buf_text(Buf *buf); // "" when nothing was written; owned by the arena

// printf into an arena.
char *arena_format(Arena *arena, const char *format, ...) __attribute__((format(printf, 2, 3)));

#endif

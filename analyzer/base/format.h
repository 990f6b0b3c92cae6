// format: vsnprintf for messages, which are little but %s and %d: those are written here, the rest of a format from its first
// other directive on by the C library.
#ifndef ESCAPEMENT_FORMAT_H
#define ESCAPEMENT_FORMAT_H

#include <stdarg.h>
#include <stddef.h>

// As vsnprintf: the length of the whole text, of which `room` bytes, NUL included, are written. Takes arguments.
size_t format_text(char *out, size_t room, const char *format, va_list arguments) __attribute__((format(printf, 3, 0)));

#endif

// utf8: one character of UTF-8 at a time (RFC 3629: no overlong forms, no surrogates, at most U+10FFFF).
#ifndef ESCAPEMENT_UTF8_H
#define ESCAPEMENT_UTF8_H

#include <stddef.h>
#include <stdint.h>

// The length of the character at the start of the bytes; 0: there is none.
size_t utf8_length(const unsigned char *at, size_t left);
// What it stands for; its length is as utf8_length says.
uint32_t utf8_code_point(const unsigned char *at, size_t length);

#endif

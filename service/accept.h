// accept: what a client is willing to take, from its Accept and Accept-Encoding headers (RFC 9110, 12.5).
#ifndef ESCAPEMENT_ACCEPT_H
#define ESCAPEMENT_ACCEPT_H

#include <stdbool.h>

typedef enum AnswerFormat { ANSWER_JSON, ANSWER_TEXT } AnswerFormat;

// Headers may be NULL: not there.
AnswerFormat accept_answer_format(const char *accept);
bool accept_coding(const char *accept_encoding, const char *coding); // "gzip"

#endif

// snippet: a saved program as it is kept, and the id that is made from that.
//
// The content is JSON: name (if it has one), release, options and files, always in the same form, so that the same
// program with the same options is the same bytes. An id is a keyed hash of them in base58: who doesn't know the
// database's key can't tell the id of a program, nor find programs by guessing ids.
#ifndef ESCAPEMENT_SNIPPET_H
#define ESCAPEMENT_SNIPPET_H

#include "request.h"

enum {
    SNIPPET_ID_CHARS = 14, // 80 bits
    SNIPPET_KEY_BYTES = 32,
};

typedef struct SnippetId {
    char text[SNIPPET_ID_CHARS + 1];
} SnippetId;

// False and a problem if the program can't be kept as JSON: it must be UTF-8.
bool snippet_write(Buffer *content, const AnalyzeRequest *request, const char *release, Problem *problem);
SnippetId snippet_id_of(const unsigned char key[SNIPPET_KEY_BYTES], Bytes content);
bool snippet_is_id(const char *text);

#endif

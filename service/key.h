// key: the name of an analysis's result, BLAKE2b over everything the result depends on. Its first half is of the program alone,
// so that all reports of a program can be found when it is to be removed.
#ifndef ESCAPEMENT_KEY_H
#define ESCAPEMENT_KEY_H

#include "protocol/buffer.h"

enum { KEY_BYTES = 32, KEY_PROGRAM_BYTES = 16 };

typedef struct Key {
    unsigned char bytes[KEY_BYTES];
} Key;

// `build` stands for the analyzer and the library it knows (key_add_file of both); `analyze` is an encoded ANALYZE
// message: options and files with their lengths.
void key_of_program(unsigned char program[KEY_PROGRAM_BYTES], Bytes analyze);
Key key_of(const Key *build, Bytes release, Bytes analyze);
// Mixes a file's content, or if it is a GOROOT its VERSION file, into a key. False if it can't be read.
bool key_add_file(Key *key, const char *path);

#endif

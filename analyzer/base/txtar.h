// txtar: several files in one text, as Go's tools write them (golang.org/x/tools/txtar) and the Go Playground shares them.
//
//     package main        the text before the first marker: a file without a name
//     -- b.go --          a marker line; then that file, up to the next marker
//     package main
//
// Nothing is copied, and nothing of the analyzer is used: the service reads request bodies with it, too.
#ifndef ESCAPEMENT_TXTAR_H
#define ESCAPEMENT_TXTAR_H

#include <stdbool.h>
#include <stddef.h>

typedef struct TxtarFile { // into the archive's text
    const char *name;      // NULL: what comes before the first marker
    size_t name_length;
    const char *text;
    size_t length;
} TxtarFile;

typedef struct Txtar { // what is still to be read
    const char *at, *end;
    bool is_started;
} Txtar;

Txtar txtar_of(const char *text, size_t length);
// The next file; false: there is none. What comes before the first marker is one only if it is more than white space.
bool txtar_next(Txtar *archive, TxtarFile *file);
// Has text a marker of a Go file at all? Else it is one file as it is.
bool txtar_has_go(const char *text, size_t length);

#endif

// snippets: saved programs in the database. What was said to be saved survives a crash and a power cut.
//
// Writes go to a thread of the room's own, which commits all that wait in one transaction and syncs it to the disk
// before it tells anyone. Reads are by primary key, on a connection with a lock. Programs are kept compressed. An id is a
// hash of its program, so that a program which isn't as it was saved is never given out.
#ifndef ESCAPEMENT_SNIPPETS_H
#define ESCAPEMENT_SNIPPETS_H

#include "database.h"
#include "report.h"
#include "snippet.h"

typedef struct Snippets Snippets;

typedef struct Snippet {
    Report *content; // held for whoever has the snippet
    int64_t created_at; // seconds since 1970
} Snippet;

typedef struct SnippetsOptions {
    const char *database;   // that store_open has brought to the newest schema
    int64_t limit_bytes;    // of all programs together, as they are kept
    DatabaseHealth *health; // NULL: nobody looks
} SnippetsOptions;

typedef enum SnippetFound { SNIPPET_FOUND, SNIPPET_MISSING, SNIPPET_UNREADABLE, SNIPPET_DAMAGED } SnippetFound;
typedef enum SaveResult { SAVE_FAILED, SAVE_CREATED, SAVE_KNOWN, SAVE_FULL } SaveResult; // full: there is no room for more

typedef struct Saver { // one that waits
    void (*done)(struct Saver *saver); // on the room's thread, or at once when nothing can be saved
    struct Saver *next;
    Buffer content; // freed when it is done
    SnippetId id;
    SaveResult result;
    int64_t created_at;
} Saver;

// NULL and an error if it can't be read or written. The functions below take NULL for a place where nothing can be saved.
Snippets *snippets_open(const SnippetsOptions *options, char *error, size_t error_size);
void snippets_save(Snippets *snippets, Buffer *content, Saver *saver); // takes the content over
SnippetFound snippets_get(Snippets *snippets, const char *id, Snippet *snippet); // the snippet is there if it is found

// ---- for operators (escapementctl)

// Removes a program for good. SNIPPET_MISSING: there is none. What it takes on the disk is overwritten.
SnippetFound snippets_remove(Snippets *snippets, const char *id);
// Calls visit for each program, in the order of their ids, until it returns false. False: not all could be read.
bool snippets_each(Snippets *snippets, bool (*visit)(void *context, const char *id, SnippetFound found, const Snippet *snippet), void *context);

// Tells those that wait, and whoever comes later at once. Nobody waits for a lock of another process any more.
void snippets_stop(Snippets *snippets);
void snippets_close(Snippets *snippets); // stopped or not; NULL is allowed

#endif

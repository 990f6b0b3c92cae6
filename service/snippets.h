// snippets: saved programs in the database. What was said to be saved survives a crash and a power cut.
//
// Writes go to a thread of the room's own, which commits all that wait in one transaction and syncs it to the disk
// before it tells anyone. Reads are by primary key, on a connection with a lock.
#ifndef ESCAPEMENT_SNIPPETS_H
#define ESCAPEMENT_SNIPPETS_H

#include "report.h"
#include "snippet.h"

typedef struct Snippets Snippets;

typedef struct Snippet {
    Report *content; // held for whoever has the snippet
    int64_t created_at; // seconds since 1970
} Snippet;

typedef enum SaveResult { SAVE_FAILED, SAVE_CREATED, SAVE_KNOWN } SaveResult;

typedef struct Saver { // one that waits
    void (*done)(struct Saver *saver); // on the room's thread, or at once when nothing can be saved
    struct Saver *next;
    Buffer content; // freed when it is done
    SnippetId id;
    SaveResult result;
    int64_t created_at;
} Saver;

// NULL and an error if it can't be read or written. The functions below take NULL for a place where nothing can be saved.
// In a database that store_open has brought to the newest schema.
Snippets *snippets_open(const char *database, char *error, size_t error_size);
void snippets_save(Snippets *snippets, Buffer *content, Saver *saver); // takes the content over
// False: there is none, or it can't be read (then *failed).
bool snippets_get(Snippets *snippets, const char *id, Snippet *snippet, bool *failed);
// Tells those that wait, and whoever comes later at once. Nobody waits for a lock of another process any more.
void snippets_stop(Snippets *snippets);
void snippets_close(Snippets *snippets); // stopped or not; NULL is allowed

#endif

// recent: reports that were stored or asked for lately, in memory, so that what many ask for isn't read from the database
// each time. Safe for any thread.
//
// What an answer under way still holds is in memory in any case. It stays in the table as long, whatever its size, so that
// all who ask for it meanwhile share it.
#ifndef ESCAPEMENT_RECENT_H
#define ESCAPEMENT_RECENT_H

#include "key.h"
#include "report.h"

typedef struct Recent Recent;

enum { RECENT_NOTE_SECONDS = 60 };

Recent *recent_new(size_t limit_bytes);
void recent_free(Recent *recent); // NULL is allowed
// Held for the caller; NULL: not there. *is_due: the use was not noted for RECENT_NOTE_SECONDS
// before `now`; the caller is to note it.
Report *recent_get(Recent *recent, const Key *key, int64_t now, bool *is_due);
// Takes over a hold on the report, and gives one on the report that is kept under the key, which another thread may have put
// there before. The least recently used ones go if it needs their room, but one that would need too much of it goes first.
Report *recent_put(Recent *recent, const Key *key, Report *report, int64_t noted_at);

#endif

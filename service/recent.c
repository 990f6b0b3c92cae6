// A hash table with chains, and a list by use (recent.h).

#include "recent.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>

enum {
    CHAINS = 4096,
    ENTRY_BYTES = 128, // that a report takes beside its body
    PARTS = 16,        // a report larger than this part of all would drive out too many: it is the first to go
};

typedef struct Entry {
    Key key;
    Report *report;
    int64_t noted_at;   // its last use that the store knows
    struct Entry *next; // of the chain
    struct Entry *newer, *older;
} Entry;

struct Recent {
    pthread_mutex_t lock;
    size_t limit_bytes;
    size_t bytes, large_bytes; // of the others, of the large ones
    Entry *newest, *oldest;
    Entry *chains[CHAINS];
};

Recent *recent_new(size_t limit_bytes)
{
    Recent *recent = memory_new(sizeof *recent);
    memset(recent, 0, sizeof *recent);
    recent->limit_bytes = limit_bytes;
    pthread_mutex_init(&recent->lock, NULL);
    return recent;
}

static Entry **chain_of(Recent *recent, const Key *key)
{
    uint32_t hash; // a key is a hash already
    memcpy(&hash, key->bytes, sizeof hash);
    return &recent->chains[hash % CHAINS];
}

static Entry **find(Recent *recent, const Key *key)
{
    Entry **at = chain_of(recent, key);
    while (*at && memcmp(&(*at)->key, key, sizeof *key) != 0)
        at = &(*at)->next;
    return at;
}

static void unlink_entry(Recent *recent, Entry *entry)
{
    *(entry->newer ? &entry->newer->older : &recent->newest) = entry->older;
    *(entry->older ? &entry->older->newer : &recent->oldest) = entry->newer;
}

static void link_newest(Recent *recent, Entry *entry)
{
    entry->newer = NULL;
    entry->older = recent->newest;
    *(entry->older ? &entry->older->newer : &recent->oldest) = entry;
    recent->newest = entry;
}

static void link_oldest(Recent *recent, Entry *entry)
{
    entry->older = NULL;
    entry->newer = recent->oldest;
    *(entry->newer ? &entry->newer->older : &recent->newest) = entry;
    recent->oldest = entry;
}

// With its other forms (report.h).
static size_t size_of(const Report *report) { return report->body.length * 9 / 4 + ENTRY_BYTES; }

static bool is_large(const Recent *recent, const Report *report) { return size_of(report) > recent->limit_bytes / PARTS; }

static size_t *bytes_of(Recent *recent, const Report *report) { return is_large(recent, report) ? &recent->large_bytes : &recent->bytes; }

static void remove_entry(Recent *recent, Entry *entry)
{
    unlink_entry(recent, entry);
    *find(recent, &entry->key) = entry->next;
    *bytes_of(recent, entry->report) -= size_of(entry->report);
    report_release(entry->report);
    free(entry);
}

// The large ones are the oldest. They have the room that the others leave, and drive out none of those. With the lock held,
// nobody else comes to hold a report that is not shared.
static void make_room(Recent *recent)
{
    for (Entry *entry = recent->oldest, *newer; entry && recent->bytes + recent->large_bytes > recent->limit_bytes; entry = newer) {
        newer = entry->newer;
        bool large = is_large(recent, entry->report);
        if (!large && recent->bytes <= recent->limit_bytes)
            break;
        if (!large || !report_is_shared(entry->report))
            remove_entry(recent, entry);
    }
}

void recent_free(Recent *recent)
{
    if (!recent)
        return;
    while (recent->oldest)
        remove_entry(recent, recent->oldest);
    pthread_mutex_destroy(&recent->lock);
    free(recent);
}

Report *recent_get(Recent *recent, const Key *key, int64_t now, bool *is_due)
{
    pthread_mutex_lock(&recent->lock);
    make_room(recent); // of what was shared when it should have gone
    Entry *entry = *find(recent, key);
    Report *report = entry ? report_hold(entry->report) : NULL;
    *is_due = entry && now - entry->noted_at > RECENT_NOTE_SECONDS;
    if (*is_due)
        entry->noted_at = now;
    if (entry && entry != recent->newest && !is_large(recent, report)) {
        unlink_entry(recent, entry);
        link_newest(recent, entry);
    }
    pthread_mutex_unlock(&recent->lock);
    return report;
}

Report *recent_put(Recent *recent, const Key *key, Report *report, int64_t noted_at)
{
    pthread_mutex_lock(&recent->lock);
    Entry *entry = *find(recent, key);
    if (!entry) {
        Entry **chain = chain_of(recent, key);
        entry = memory_new(sizeof *entry);
        *entry = (Entry){.key = *key, .report = report_hold(report), .noted_at = noted_at, .next = *chain};
        *chain = entry;
        (is_large(recent, report) ? link_oldest : link_newest)(recent, entry);
        *bytes_of(recent, report) += size_of(report);
        make_room(recent);
    }
    Report *kept = report_hold(entry->report);
    pthread_mutex_unlock(&recent->lock);
    report_release(report);
    return kept;
}

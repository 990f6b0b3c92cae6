// A hash table of the clients that have something (quota.h).

#include "quota.h"

#include <pthread.h>
#include <sodium.h>
#include <stdlib.h>
#include <string.h>

#include "protocol/protocol.h"

enum { CHAINS = 4096 }; // of one or two entries each when all connections that fit are of different clients

typedef struct Entry {
    Group group;
    int64_t used;
    struct Entry *next;
} Entry;

struct Quota {
    pthread_mutex_t lock;
    int64_t limit, client_limit, used;
    unsigned char key[crypto_shorthash_KEYBYTES]; // so that nobody can choose a chain
    Entry *chains[CHAINS];
};

Quota *quota_new(int64_t all, int64_t client)
{
    Quota *quota = memory_new(sizeof *quota);
    memset(quota, 0, sizeof *quota);
    quota->limit = all;
    quota->client_limit = client;
    randombytes_buf(quota->key, sizeof quota->key);
    pthread_mutex_init(&quota->lock, NULL);
    return quota;
}

void quota_free(Quota *quota)
{
    if (!quota)
        return;
    for (size_t i = 0; i < CHAINS; i++) {
        for (Entry *entry = quota->chains[i], *next; entry; entry = next) {
            next = entry->next;
            free(entry);
        }
    }
    pthread_mutex_destroy(&quota->lock);
    free(quota);
}

static Entry **find(Quota *quota, const Group *group)
{
    Entry **at = &quota->chains[group_hash(group, quota->key) % CHAINS];
    while (*at && !group_equals(&(*at)->group, group))
        at = &(*at)->next;
    return at;
}

static bool fits(Quota *quota, const Group *group, int64_t amount)
{
    const Entry *entry = *find(quota, group);
    return !quota->client_limit || (entry ? entry->used : 0) + amount <= quota->client_limit * group->share;
}

// What is left without anything is forgotten.
static void add(Quota *quota, const Group *group, int64_t amount)
{
    Entry **at = find(quota, group), *entry = *at;
    if (!entry) {
        entry = *at = memory_new(sizeof *entry);
        *entry = (Entry){.group = *group};
    }
    entry->used += amount;
    if (!entry->used) {
        *at = entry->next;
        free(entry);
    }
}

bool quota_take(Quota *quota, const Address *client, int64_t amount)
{
    Group groups[LIMIT_GROUPS];
    int count = client_groups(client, groups);
    pthread_mutex_lock(&quota->lock);
    bool ok = quota->used + amount <= quota->limit;
    for (int i = 0; ok && i < count; i++)
        ok = fits(quota, &groups[i], amount);
    for (int i = 0; ok && i < count; i++)
        add(quota, &groups[i], amount);
    if (ok)
        quota->used += amount;
    pthread_mutex_unlock(&quota->lock);
    return ok;
}

void quota_give(Quota *quota, const Address *client, int64_t amount)
{
    Group groups[LIMIT_GROUPS];
    int count = client_groups(client, groups);
    pthread_mutex_lock(&quota->lock);
    for (int i = 0; i < count; i++)
        add(quota, &groups[i], -amount);
    quota->used -= amount;
    pthread_mutex_unlock(&quota->lock);
}

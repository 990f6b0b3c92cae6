// A table of buckets, four to a row (rate.h).

#include "rate.h"

#include <pthread.h>
#include <sodium.h>
#include <stdlib.h>
#include <string.h>

#include "protocol/protocol.h"

enum {
    ROWS = 16384, // with four clients each
    WAYS = 4,
    WINDOW_MS = RATE_WINDOW_SECONDS * 1000,
    MOST_DEBT_MS = WINDOW_MS, // of one who has spent more than there was: another minute, and it may ask again
};

typedef struct Bucket {
    uint64_t client; // a keyed hash, so that nobody can choose whose bucket he shares; 0: nobody's yet
    int64_t full_at_us;
} Bucket;

struct Rate {
    pthread_mutex_t lock;
    int per_minute;
    int64_t cost_us; // by which a request puts off the moment at which the bucket is full
    unsigned char key[crypto_shorthash_KEYBYTES];
    Bucket buckets[ROWS][WAYS];
};

Rate *rate_new(int per_minute)
{
    Rate *rate = memory_new(sizeof *rate);
    memset(rate, 0, sizeof *rate);
    rate->per_minute = per_minute;
    rate->cost_us = (int64_t)WINDOW_MS * 1000 / per_minute;
    randombytes_buf(rate->key, sizeof rate->key);
    pthread_mutex_init(&rate->lock, NULL);
    return rate;
}

void rate_free(Rate *rate)
{
    if (rate)
        pthread_mutex_destroy(&rate->lock);
    free(rate);
}

static Bucket *find_bucket(Rate *rate, const Group *group)
{
    uint64_t hash = group_hash(group, rate->key), client = hash ? hash : 1;
    Bucket *row = rate->buckets[client % ROWS], *oldest = row;
    for (int i = 0; i < WAYS; i++) {
        if (row[i].client == client)
            return &row[i];
        if (row[i].full_at_us < oldest->full_at_us)
            oldest = &row[i];
    }
    *oldest = (Bucket){.client = client};
    return oldest;
}

static int seconds_up(int64_t us) { return us > 0 ? (int)((us + 999999) / 1000000) : 0; }

static int64_t later(int64_t a, int64_t b) { return a > b ? a : b; }

RateState rate_take(Rate *rate, const Address *address, int64_t now_ms)
{
    int64_t now = now_ms * 1000, window = (int64_t)WINDOW_MS * 1000, costs[LIMIT_GROUPS], full_at[LIMIT_GROUPS];
    Bucket *buckets[LIMIT_GROUPS];
    Group groups[LIMIT_GROUPS];
    int count = client_groups(address, groups);
    RateState state = {.remaining = rate->per_minute};
    pthread_mutex_lock(&rate->lock);
    for (int i = 0; i < count; i++) {
        buckets[i] = find_bucket(rate, &groups[i]);
        costs[i] = rate->cost_us / groups[i].share;
        full_at[i] = later(buckets[i]->full_at_us, now);
        int64_t late = full_at[i] + costs[i] - now - window;
        if (late > 0 && seconds_up(late) > state.retry_after_seconds)
            state.retry_after_seconds = seconds_up(late);
    }
    for (int i = 0; i < count; i++) {
        if (!state.retry_after_seconds)
            buckets[i]->full_at_us = full_at[i] += costs[i];
        int remaining = (int)((now + window - full_at[i]) / costs[i]);
        if (remaining < state.remaining)
            state.remaining = remaining < 0 ? 0 : remaining;
        if (seconds_up(full_at[i] - now) > state.reset_seconds)
            state.reset_seconds = seconds_up(full_at[i] - now);
    }
    pthread_mutex_unlock(&rate->lock);
    return state;
}

void rate_spend(Rate *rate, const Address *address, int64_t amount, int64_t now_ms)
{
    int64_t now = now_ms * 1000, most = now + ((int64_t)WINDOW_MS + MOST_DEBT_MS) * 1000;
    Group groups[LIMIT_GROUPS];
    int count = client_groups(address, groups);
    pthread_mutex_lock(&rate->lock);
    for (int i = 0; i < count; i++) {
        Bucket *bucket = find_bucket(rate, &groups[i]);
        int64_t full_at = later(bucket->full_at_us, now) + amount * rate->cost_us / groups[i].share;
        bucket->full_at_us = full_at < most ? full_at : most;
    }
    pthread_mutex_unlock(&rate->lock);
}

bool rate_is_spent(Rate *rate, const Address *address, int64_t now_ms)
{
    int64_t end = (now_ms + WINDOW_MS) * 1000;
    bool is_spent = false;
    Group groups[LIMIT_GROUPS];
    int count = client_groups(address, groups);
    pthread_mutex_lock(&rate->lock);
    for (int i = 0; i < count; i++)
        is_spent = is_spent || find_bucket(rate, &groups[i])->full_at_us > end;
    pthread_mutex_unlock(&rate->lock);
    return is_spent;
}

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
    IPV6_CLIENT_BYTES = 8,
    WINDOW_MS = RATE_WINDOW_SECONDS * 1000,
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

static uint64_t hash_client(const Rate *rate, const Address *address)
{
    static const unsigned char ipv4_prefix[12] = {[10] = 0xff, [11] = 0xff};
    uint64_t hash;
    bool is_ipv4 = memcmp(address->bytes, ipv4_prefix, sizeof ipv4_prefix) == 0;
    crypto_shorthash((unsigned char *)&hash, address->bytes, is_ipv4 ? ADDRESS_BYTES : IPV6_CLIENT_BYTES, rate->key);
    return hash ? hash : 1;
}

static Bucket *find_bucket(Rate *rate, uint64_t client)
{
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

RateState rate_take(Rate *rate, const Address *address, int64_t now_ms)
{
    int64_t now = now_ms * 1000, window = (int64_t)WINDOW_MS * 1000;
    pthread_mutex_lock(&rate->lock);
    Bucket *bucket = find_bucket(rate, hash_client(rate, address));
    int64_t full_at = bucket->full_at_us > now ? bucket->full_at_us : now;
    int64_t after = full_at + rate->cost_us;
    bool passes = after <= now + window;
    if (passes)
        bucket->full_at_us = full_at = after;
    pthread_mutex_unlock(&rate->lock);
    return (RateState){.remaining = (int)((now + window - full_at) / rate->cost_us),
                       .reset_seconds = seconds_up(full_at - now),
                       .retry_after_seconds = passes ? 0 : seconds_up(after - now - window)};
}

// rate: how much a client may ask for in a minute, as a token bucket for each: full at first, refilled evenly.
//
// client_groups says who counts as one client. Memory is fixed: when more clients come than there is room for, the one that
// was away for longest is forgotten, whose bucket is the fullest.
#ifndef ESCAPEMENT_RATE_H
#define ESCAPEMENT_RATE_H

#include <stdint.h>

#include "client.h"

typedef struct Rate Rate;

enum { RATE_WINDOW_SECONDS = 60 };

typedef struct RateState {
    int remaining;          // requests that may be made at once
    int reset_seconds;      // until the bucket is full
    int retry_after_seconds; // 0: this one may pass
} RateState;

Rate *rate_new(int per_minute);
void rate_free(Rate *rate); // NULL is allowed
// Counts a request at now_ms, if it may pass.
RateState rate_take(Rate *rate, const Address *address, int64_t now_ms);

// For what has its price only afterwards: counts it in any case, and whether nothing is left.
void rate_spend(Rate *rate, const Address *address, int64_t amount, int64_t now_ms);
bool rate_is_spent(Rate *rate, const Address *address, int64_t now_ms);

#endif

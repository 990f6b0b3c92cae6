// rate: how many requests a client may make, as a token bucket for each address: full at first, refilled evenly.
//
// Memory is fixed: when more clients come than there is room for, the one that was away for longest is forgotten, whose
// bucket is the fullest.
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
// Counts a request at now_ms. Of IPv6 addresses the first 64 bits count, which is what one customer has.
RateState rate_take(Rate *rate, const Address *address, int64_t now_ms);

#endif

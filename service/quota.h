// quota: how much of something scarce (memory, connections) is in use, in all and by each client, and may be at most.
//
// What is taken is given back in the same amount. Memory grows with the clients that have something, and only with those.
// Safe for any thread.
#ifndef ESCAPEMENT_QUOTA_H
#define ESCAPEMENT_QUOTA_H

#include "client.h"

typedef struct Quota Quota;

// all, client: at most in use; client: by each (client_groups says who counts as one), 0: as much as there is.
Quota *quota_new(int64_t all, int64_t client);
void quota_free(Quota *quota); // NULL is allowed
bool quota_take(Quota *quota, const Address *client, int64_t amount); // false: nothing was taken, it would be too much
void quota_give(Quota *quota, const Address *client, int64_t amount);

#endif

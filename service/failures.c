// A table with a place for each key (failures.h).

#include "failures.h"

#include <string.h>

static size_t place_of(const Key *key)
{
    uint32_t hash; // a key is a hash already
    memcpy(&hash, key->bytes, sizeof hash);
    return hash % FAILURE_PLACES;
}

void failures_note(Failures *failures, const Key *key, ProblemCode code, int64_t now_ms)
{
    failures->places[place_of(key)] = (Failure){*key, code, now_ms + FAILURE_SECONDS * 1000};
}

ProblemCode failures_find(const Failures *failures, const Key *key, int64_t now_ms)
{
    const Failure *place = &failures->places[place_of(key)];
    return now_ms < place->until_ms && memcmp(&place->key, key, sizeof *key) == 0 ? place->code : PROBLEM_none;
}

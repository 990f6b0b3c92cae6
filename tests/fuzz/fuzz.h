// What the fuzz targets share.
#ifndef ESCAPEMENT_FUZZ_H
#define ESCAPEMENT_FUZZ_H

#include <stddef.h>
#include <stdint.h>

#include "types/types.h"

enum {
    MAX_BYTES = 1 << 16, // larger inputs find nothing new and slow the search
    MAX_PRINTED_BYTES = 1 << 11,
};

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#endif

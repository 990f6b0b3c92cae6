// accept: what a client is willing to take, from its Accept and Accept-Encoding headers (RFC 9110, 12.5).
#ifndef ESCAPEMENT_ACCEPT_H
#define ESCAPEMENT_ACCEPT_H

#include <stdbool.h>

#include "protocol/protocol.h"

extern const char *const output_media_types[]; // by Output

// Headers may be NULL: not there.
Output accept_output(const char *accept);
bool accept_coding(const char *accept_encoding, const char *coding); // "gzip"

#endif

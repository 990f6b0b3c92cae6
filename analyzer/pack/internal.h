// What only pack/'s files, and their fuzz target, share.
#ifndef ESCAPEMENT_PACK_INTERNAL_H
#define ESCAPEMENT_PACK_INTERNAL_H

#include "pack.h"

enum { PACK_HASH_BYTES = 16 };

typedef struct PackHeader { // the first page of a file
    char magic[8];
    uint32_t format, package_count;
    char build_id[72];
    char go_version[32];
    uint64_t base, image_bytes;
    uint64_t world, packages; // addresses in the image
    unsigned char hash[PACK_HASH_BYTES]; // XXH3 of the image: against damage, not against whoever can write the file
    unsigned char header_hash[PACK_HASH_BYTES]; // of all of the above
} PackHeader;

// pack.c: fills in header_hash.
void pack_seal_header(PackHeader *header);

// prune.c: takes out of the trees what no importer reads. The world can't be used to check or analyze after that.
void pack_prune(World *world);

// compact.c: copies what can be reached from the pack's world, packages and version out of that world's arena, which is
// tracked, into the empty arena to; *pack names the copies then.
void pack_compact(Pack *pack, Arena *to);

#endif

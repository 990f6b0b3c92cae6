// What only pack/'s files share.
#ifndef ESCAPEMENT_PACK_INTERNAL_H
#define ESCAPEMENT_PACK_INTERNAL_H

#include "pack.h"

// prune.c: takes out of the trees what no importer reads. The world can't be used to check or analyze after that.
void pack_prune(World *world);

// compact.c: copies what can be reached from the pack's world, packages and version out of that world's arena, which is
// tracked, into the empty arena to; *pack names the copies then.
void pack_compact(Pack *pack, Arena *to);

#endif

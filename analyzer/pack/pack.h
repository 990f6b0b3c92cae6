// pack: a Go release's standard library, analyzed once, as a file that is mapped and used as it is.
//
// A World holds only pointers into its own arena. Copied to a fixed address, written to a file and mapped again at that
// address, copy on write, it needs no decoding: opening costs a few system calls however much it holds, a snippet pays
// for the pages it looks at, and processes share them. (Compilers' precompiled headers work this way.) The copy is a
// quarter of the original: it leaves out what importers don't read (prune.c) and what served only while the world was
// made (compact.c).
//
// A file is a header of one page and the image. The header names the format, the analyzer's build and the Go version; a
// pack of another build is refused, since the image is this build's own data structures. The image's hash is checked
// when the opener asks for it: by a daemon once at its start, by a command not on every run.
#ifndef ESCAPEMENT_PACK_H
#define ESCAPEMENT_PACK_H

#include "../types/types.h"

typedef enum PackUse {
    PACK_MAPPED,          // costs nothing but the pages that are looked at
    PACK_MAPPED_VERIFIED, // after its hash was checked
    PACK_IN_MEMORY,       // its hash checked, read into pages of 2 MiB where the kernel has them: fork copies 14 entries, and
                          // a child faults on none of them; with pages of 4 KiB they are the larger part of a short life
} PackUse;

// An arena to build a World in for pack_write. NULL if the address range is taken.
Arena *pack_arena_new(void);

typedef struct Pack {
    World *world;
    const char *go_version;          // "go1.27.3"
    const char *const *packages;     // import paths, sorted
    int package_count;
} Pack;

// Writes the pack's world, which lives in a pack arena, to path (through a temporary file). The strings of pack must be
// in that arena, too. The world can only be freed after that. False and a message if it cannot.
bool pack_write(const char *path, const Pack *pack, char *error, size_t error_size);
// Opens a pack. At most one can be open in a process. False and a message if it is missing, stale or damaged.
bool pack_open(const char *path, PackUse use, Pack *pack, char *error, size_t error_size);

// The build of this analyzer: a hash of its sources, in hexadecimal.
extern const char analyzer_build_id[];

#endif

// base: what every room of the analyzer stands on.
//
// Memory belongs to arenas (arena.h): nothing inside one is freed by itself, and nothing may outlive it. Names are
// interned atoms (atom.h), equal exactly when their pointers are. Vectors, maps and text buffers (vec.h, map.h, buf.h)
// take an arena to grow in. A position (pos.h) is eight bytes and keeps //line bases; constants (constant.h) are
// exact, on GMP and MPFR.
//
// Errors: a failed allocation or a broken invariant prints where and why and ends the process by abort(). The worker's
// parent turns that into a clear answer (see service/worker).
#ifndef ESCAPEMENT_BASE_H
#define ESCAPEMENT_BASE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "arena.h"
#include "atom.h"
#include "buf.h"
#include "check.h"
#include "constant.h"
#include "diagnostic.h"
#include "limits.h"
#include "map.h"
#include "pos.h"
#include "prefetch.h"
#include "release.h"
#include "vec.h"

#endif

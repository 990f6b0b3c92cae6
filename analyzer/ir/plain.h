// plain: which types of a pack's packages lead to no instantiated type, by any way through their parts and methods.
//
// The compiler reads a declared type with all of its methods, and so all types that these mention. That matters where it
// finds instances, whose methods and wrappers the unit has to compile; of plain types the methods can be read when they
// are asked for, which few are: half of the time of a program that imports net/http went there.
#ifndef ESCAPEMENT_PLAIN_H
#define ESCAPEMENT_PLAIN_H

#include "types/types.h"

void ir_find_plain_types(World *world); // sets Named.is_plain in all packages, which are complete

#endif

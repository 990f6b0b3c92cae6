// What every unit test of the service includes, in the order that cmocka wants.
#ifndef ESCAPEMENT_UNIT_H
#define ESCAPEMENT_UNIT_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#endif

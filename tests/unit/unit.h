// What every unit test starts from: cmocka with its required headers, in the required order.
#ifndef ESCAPEMENT_UNIT_H
#define ESCAPEMENT_UNIT_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <string.h>

// For tests over a table: says which row is wrong and lets the others run; the test then asserts that the sum is 0.
static inline int row_differs(const char *source, const char *got, const char *expected)
{
    if (strcmp(got, expected) == 0)
        return 0;
    print_error("%s\n    expected %s\n    got      %s\n", source, expected, got);
    return 1;
}

#define RUN(tests) cmocka_run_group_tests(tests, NULL, NULL)
#define LENGTH(array) (sizeof(array) / sizeof *(array))

#endif

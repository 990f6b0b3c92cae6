// invariant and unreachable: our own mistakes, never the user's. Both print place and reason and abort().
#ifndef ESCAPEMENT_CHECK_H
#define ESCAPEMENT_CHECK_H

_Noreturn void check_failed(const char *file, int line, const char *format, ...) __attribute__((format(printf, 3, 4)));

#define invariant(condition)                                                                                           \
    ((condition) ? (void)0 : check_failed(__FILE__, __LINE__, "invariant failed: %s", #condition))
#define unreachable(...) check_failed(__FILE__, __LINE__, __VA_ARGS__)

#endif

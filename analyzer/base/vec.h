// Typed vectors that grow in an arena. `typedef VEC(int) IntVec;` then vec_push(arena, &v, 7).
#ifndef ESCAPEMENT_VEC_H
#define ESCAPEMENT_VEC_H

#include <stddef.h>

#include "arena.h"

#define VEC(T)                                                                                                         \
    struct {                                                                                                           \
        T *data;                                                                                                       \
        int len;                                                                                                       \
        int cap;                                                                                                       \
    }

#define vec_push(arena, v, ...)                                                                                        \
    do {                                                                                                               \
        if ((v)->len == (v)->cap)                                                                                      \
            (v)->data = vec_grow((arena), (v)->data, &(v)->cap, sizeof *(v)->data);                                    \
        (v)->data[(v)->len++] = (__VA_ARGS__);                                                                         \
    } while (0)
#define vec_pop(v) ((v)->data[--(v)->len])
#define vec_last(v) ((v)->data[(v)->len - 1])

// Doubles the capacity (at least 4); if the data had to be copied, the old memory stays in its arena.
void *vec_grow(Arena *arena, void *data, int *cap, size_t element_size);

#endif

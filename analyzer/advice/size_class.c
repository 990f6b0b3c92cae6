// What the allocator takes for an object (runtime/malloc.go, runtime/msize.go), from the release's own table of classes.

#include "internal.h"

enum { // internal/runtime/gc/malloc.go, amd64
    TINY_BYTES = 16,          // objects without pointers below this share blocks of it
    HEADER_BYTES = 8,         // before objects with pointers above
    HEADER_FROM_BYTES = 512,  // that many
    PAGE_BYTES = 8192,        // larger ones take whole pages
};

static int64_t round_up(int64_t bytes, int64_t unit) { return (bytes + unit - 1) / unit * unit; }

int64_t size_class_of(const World *world, int64_t bytes, bool has_pointers)
{
    const SizeClassVec *classes = &world->size_classes;
    if (bytes < 0 || !classes->len)
        return -1;
    if (bytes == 0)
        return 0;
    if (!has_pointers && bytes < TINY_BYTES)
        return bytes;
    int64_t needed = bytes + (has_pointers && bytes > HEADER_FROM_BYTES ? HEADER_BYTES : 0);
    if (bytes <= vec_last(classes) - HEADER_BYTES)
        for (int i = 0; i < classes->len; i++)
            if (classes->data[i] >= needed)
                return classes->data[i];
    return bytes > INT64_MAX - PAGE_BYTES ? -1 : round_up(bytes, PAGE_BYTES);
}

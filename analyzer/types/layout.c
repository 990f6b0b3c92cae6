// Sizes, alignments and offsets of ground types (types2/gcsizes.go, cmd/compile/internal/types/size.go).

#include "internal.h"

#include <string.h>

static const int64_t MAX_SIZE = INT64_MAX - 16; // what can still be aligned

static int64_t align_up(int64_t n, int64_t a) { return (n + a - 1) / a * a; }

static Layout words(int64_t word, int count, int pointers) { return (Layout){word * count, word, word * pointers}; }

static Layout basic_layout(BasicKind k, int64_t word)
{
    switch (k) {
    case BASIC_BOOL:
    case BASIC_INT8:
    case BASIC_UINT8: return (Layout){1, 1, 0};
    case BASIC_INT16:
    case BASIC_UINT16: return (Layout){2, 2, 0};
    case BASIC_INT32:
    case BASIC_UINT32:
    case BASIC_FLOAT32: return (Layout){4, 4, 0};
    case BASIC_INT64:
    case BASIC_UINT64:
    case BASIC_FLOAT64: return (Layout){8, word, 0};
    case BASIC_COMPLEX64: return (Layout){8, 4, 0};
    case BASIC_COMPLEX128: return (Layout){16, word, 0};
    case BASIC_STRING: return words(word, 2, 1);
    case BASIC_UNSAFE_POINTER: return words(word, 1, 1);
    default: return words(word, 1, 0);
    }
}

static const char *const arch_names[] = {[ARCH_AMD64] = "amd64", [ARCH_386] = "386", [ARCH_ARM64] = "arm64"};

const char *types_arch_name(GoArch arch) { return arch_names[arch]; }

bool types_find_arch(const char *name, GoArch *arch)
{
    for (size_t i = 0; i < sizeof arch_names / sizeof *arch_names; i++)
        if (strcmp(arch_names[i], name) == 0) {
            *arch = (GoArch)i;
            return true;
        }
    return false;
}

typedef struct Walk {
    GoArch arch;
    Arena *arena; // NULL: nothing is known yet
    Map known;    // Struct -> its Layout, of those nested deeper than some
} Walk;

static Layout layout_within(Walk *walk, Type *t, int depth);

static Layout struct_layout(Walk *walk, Struct *s, int64_t *offsets, int depth)
{
    int64_t offset = 0, align = 1, pointers = 0;
    for (int i = 0; i < s->fields.len; i++) {
        Layout f = layout_within(walk, s->fields.data[i]->type, depth + 1);
        offset = align_up(offset, f.align_bytes);
        if (offsets)
            offsets[i] = offset;
        if (f.pointer_bytes)
            pointers = offset + f.pointer_bytes;
        if (f.align_bytes > align)
            align = f.align_bytes;
        if (f.size_bytes < 0 || __builtin_add_overflow(offset, f.size_bytes, &offset) || offset > MAX_SIZE) {
            for (int k = i + 1; offsets && k < s->fields.len; k++)
                offsets[k] = -1;
            return (Layout){-1, 1, 0};
        }
        if (i == s->fields.len - 1 && f.size_bytes == 0 && offset > 0)
            offset++; // so that &s.last does not point past the struct
    }
    return (Layout){align_up(offset, align), align, pointers};
}

// What many structs share is laid out once.
static Layout known_struct_layout(Walk *walk, Struct *s, int depth)
{
    enum { FEW = 4 };
    if (depth < FEW)
        return struct_layout(walk, s, NULL, depth);
    const Layout *known = map_get(&walk->known, s);
    if (known)
        return *known;
    Layout layout = struct_layout(walk, s, NULL, depth);
    if (!walk->arena)
        walk->arena = arena_new();
    map_put(walk->arena, &walk->known, s, arena_copy(walk->arena, &layout, sizeof layout));
    return layout;
}

// The marker that makes 64-bit atomics aligned on 32-bit machines, too (types2/gcsizes.go).
static bool is_align64(Type *t)
{
    t = types_unalias(t);
    const Object *o = t->kind == TYPE_NAMED ? ((Named *)t)->object : NULL;
    return o && o->package && strcmp(o->name->text, "align64") == 0 &&
           (strcmp(o->package->path->text, "sync/atomic") == 0 || strcmp(o->package->path->text, "internal/runtime/atomic") == 0);
}

static Layout layout_within(Walk *walk, Type *t, int depth)
{
    if (depth > LIMIT_NESTING)
        return (Layout){-1, 1, 0}; // contains itself: an error elsewhere
    int64_t word = walk->arch == ARCH_386 ? 4 : 8;
    if (is_align64(t))
        return (Layout){0, 8, 0};
    Type *u = types_underlying(t);
    switch (u->kind) {
    case TYPE_BASIC: return basic_layout(((Basic *)u)->basic_kind, word);
    case TYPE_ARRAY: {
        Array *a = (Array *)u;
        Layout e = layout_within(walk, a->element, depth + 1);
        int64_t n = a->length > 0 ? a->length : 0, size;
        if (e.size_bytes < 0 || __builtin_mul_overflow(e.size_bytes, n, &size))
            return (Layout){-1, 1, 0};
        return (Layout){size, e.align_bytes, n && e.pointer_bytes ? size - e.size_bytes + e.pointer_bytes : 0};
    }
    case TYPE_SLICE: return words(word, 3, 1);
    case TYPE_STRUCT: return known_struct_layout(walk, (Struct *)u, depth);
    case TYPE_INTERFACE: return words(word, 2, 2);
    default: return words(word, 1, 1);
    }
}

Layout types_layout_on(GoArch arch, Type *t)
{
    Walk walk = {.arch = arch};
    Layout layout = layout_within(&walk, t, 0);
    arena_free(walk.arena);
    return layout;
}

Layout types_layout(World *w, Type *t) { return types_layout_on(w->arch, t); }

void types_field_offsets(GoArch arch, Struct *t, int64_t *offsets)
{
    Walk walk = {.arch = arch};
    struct_layout(&walk, t, offsets, 0);
    arena_free(walk.arena);
}

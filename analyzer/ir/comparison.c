// Functions that compare and hash values of a type, which the compiler makes where none of the run-time library's will do.
//
// A type's signature lists what has to be compared, in order; types with the same signature share a function:
//
//     struct { i, j int32; s string; e error }     "M8SI": 8 bytes of memory, a string, an interface with methods
//
//     func type..eq.M8SI(p, q unsafe.Pointer) (r bool) {
//         if *(*uint64)(unsafe.Add(p, 0)) != *(*uint64)(unsafe.Add(q, 0)) { goto neq }
//         … string lengths, then interfaces, then the strings' bytes by runtime.memequal …
//     }
//
// They are read like any function of the package, are never inlined, and show in -m=2 only.
// Rule: cmd/compile/internal/reflectdata/alg.go.

#include "internal.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

enum {
    UNROLLED_BYTES = 32, // of an array's elements are compared by one round of a loop
    CALL_BYTES = 64,     // more memory is compared by a call
};

// ---- signatures

typedef struct Signer {
    IrUnit *unit;
    Buf text;
    int64_t memory, skipped; // not written yet
} Signer;

static void flush(Signer *s, bool at_end)
{
    if (s->memory)
        buf_format(&s->text, "M%" PRId64, s->memory);
    if (s->skipped && !at_end)
        buf_format(&s->text, "K%" PRId64, s->skipped);
    s->memory = s->skipped = 0;
}

static void sign_memory(Signer *s, int64_t bytes)
{
    if (!s->memory)
        flush(s, false);
    s->memory += bytes;
}

static void sign_skipped(Signer *s, int64_t bytes)
{
    if (!s->skipped)
        flush(s, false);
    s->skipped += bytes;
}

static void sign_kind(Signer *s, char kind)
{
    flush(s, false);
    buf_char(&s->text, kind);
}

static bool is_blank_field(const IrField *f) { return f->name->length == 1 && f->name->text[0] == '_'; }

// Compared byte by byte (types.AlgType: AMEM).
static bool is_memory(IrUnit *unit, IrType *t)
{
    ir_type_layout(unit, t);
    IrType *u = t->underlying;
    switch (t->kind) {
    case KIND_FLOAT32: case KIND_FLOAT64: case KIND_COMPLEX64: case KIND_COMPLEX128: case KIND_STRING: case KIND_INTERFACE:
        return false;
    case KIND_ARRAY: return u->length == 0 || is_memory(unit, u->element);
    case KIND_STRUCT:
        if (u->field_count == 1 && !is_blank_field(&u->fields[0]))
            return is_memory(unit, u->fields[0].type);
        for (int i = 0; i < u->field_count; i++) {
            const IrField *f = &u->fields[i];
            int64_t end = i + 1 < u->field_count ? u->fields[i + 1].offset_bytes : t->size_bytes;
            if (!is_memory(unit, f->type) || is_blank_field(f) || f->offset_bytes + f->type->size_bytes != end)
                return false;
        }
        return true;
    default: return true;
    }
}

static void sign(Signer *s, IrType *t);

static void sign_times(Signer *s, IrType *t, int64_t count)
{
    for (int64_t i = 0; i < count; i++)
        sign(s, t);
}

static void sign_array(Signer *s, IrType *t)
{
    IrType *element = t->underlying->element;
    int64_t n = t->underlying->length, size = element->size_bytes;
    if (n == 0 || (n > 1 && size == 0))
        return;
    if (n == 1) {
        sign(s, element);
        return;
    }
    int64_t unroll = UNROLLED_BYTES / size > 1 ? UNROLLED_BYTES / size : 1;
    sign_times(s, element, n % unroll);
    n -= n % unroll;
    if (n <= unroll) {
        sign_times(s, element, n);
        return;
    }
    flush(s, false);
    buf_format(&s->text, "[%" PRId64, n / unroll);
    sign_times(s, element, unroll);
    flush(s, false);
    buf_char(&s->text, ']');
}

static void sign(Signer *s, IrType *t)
{
    ir_type_layout(s->unit, t);
    switch (t->kind) {
    case KIND_FLOAT32: sign_kind(s, 'F'); break;
    case KIND_FLOAT64: sign_kind(s, 'G'); break;
    case KIND_COMPLEX64: sign_kind(s, 'F'); sign_kind(s, 'F'); break;
    case KIND_COMPLEX128: sign_kind(s, 'G'); sign_kind(s, 'G'); break;
    case KIND_STRING: sign_kind(s, 'S'); break;
    case KIND_INTERFACE: sign_kind(s, ir_type_is_empty_interface(t) ? 'E' : 'I'); break;
    case KIND_STRUCT: {
        int64_t end = 0;
        for (int i = 0; i < t->underlying->field_count; i++) {
            const IrField *f = &t->underlying->fields[i];
            if (is_blank_field(f))
                continue;
            if (end < f->offset_bytes)
                sign_skipped(s, f->offset_bytes - end);
            sign(s, f->type);
            end = f->offset_bytes + f->type->size_bytes;
        }
        if (end < t->size_bytes)
            sign_skipped(s, t->size_bytes - end);
        break;
    }
    case KIND_ARRAY:
        if (is_memory(s->unit, t))
            sign_memory(s, t->size_bytes);
        else
            sign_array(s, t);
        break;
    default: sign_memory(s, t->size_bytes); break;
    }
}

static const char *signature_of(IrUnit *unit, IrType *t)
{
    Signer s = {.unit = unit, .text = buf_new(unit->arena)};
    sign(&s, t);
    flush(&s, true);
    return buf_text(&s.text);
}

// The library has functions for these.
static bool is_in_library(const char *signature)
{
    static const char *const known[] = {"", "M1", "M2", "M4", "M8", "M16", "S", "I", "E", "F", "G", "FF", "GG"};
    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (strcmp(signature, known[i]) == 0)
            return true;
    return signature[0] == 'M' && !signature[1 + strspn(signature + 1, "0123456789")]; // memory of any size
}

static int64_t read_number(const char **p)
{
    char *end;
    int64_t n = strtoll(*p, &end, 10);
    *p = end;
    return n;
}

// Behind "[": the number of rounds, and what one compares. p ends up behind the "]".
static const char *read_array(IrUnit *unit, const char **p, int64_t *rounds)
{
    *rounds = read_number(p);
    const char *start = *p, *end = start;
    for (int depth = 1;; end++) {
        depth += *end == '[' ? 1 : *end == ']' ? -1 : 0;
        if (!depth)
            break;
    }
    *p = end + 1;
    return arena_format(unit->arena, "%.*s", (int)(end - start), start);
}

static int64_t signature_size(IrUnit *unit, const char *p)
{
    int64_t size = 0, rounds;
    while (*p)
        switch (*p++) {
        case 'M': case 'K': size += read_number(&p); break;
        case 'F': size += 4; break;
        case 'G': size += 8; break;
        case '[': {
            const char *element = read_array(unit, &p, &rounds);
            size += rounds * signature_size(unit, element);
            break;
        }
        default: size += 16; break; // S I E: two words
        }
    return size;
}

static const char *without_last_skip(IrUnit *unit, const char *signature)
{
    const char *k = strrchr(signature, 'K');
    return k && !k[1 + strspn(k + 1, "0123456789")] ? arena_format(unit->arena, "%.*s", (int)(k - signature), signature) : signature;
}

// ---- building the functions

typedef struct Builder {
    IrUnit *unit;
    IrFunc *fn;
    IrPos pos;
    IrNode *p, *q; // q: the hash so far
    int64_t offset;
    IrNode *last_test; // the function's result, unless more follow
    const Atom *unequal;
    VEC(int64_t) strings; // whose bytes were not compared yet
    bool has_call;
} Builder;

static IrNode *number(Builder *b, IrKind kind, int64_t value)
{
    return ir_literal(b->unit, b->pos, b->unit->basic[kind], const_int64(b->unit->arena, value));
}

static IrNode *add(Builder *b, IrNode *base, IrNode *offset)
{
    return ir_new2(b->unit, OUNSAFEADD, b->pos, b->unit->basic[KIND_UNSAFE_POINTER], base, offset);
}

static IrNode *at(Builder *b, IrNode *base) { return add(b, base, number(b, KIND_UINTPTR, b->offset)); }

static IrNode *load(Builder *b, IrNode *base, IrType *t)
{
    IrNode *pointer = ir_new1(b->unit, OCONVNOP, b->pos, ir_type_pointer(b->unit, t), at(b, base));
    return ir_deref(b->unit, b->pos, pointer, false);
}

static IrNode *call(Builder *b, IrNode *fun, IrNode **args, int count)
{
    b->has_call = true;
    return ir_call(b->unit, b->pos, fun, args, count, false);
}

static IrNode *call_library(Builder *b, const char *name, IrNode **args, int count, IrType *result)
{
    IrType **params = NEW_ARRAY(b->unit->arena, IrType *, count);
    for (int i = 0; i < count; i++)
        params[i] = args[i]->type;
    IrType *type = ir_type_func(b->unit, NULL, params, count, &result, 1, false);
    return call(b, &runtime_func(b->unit, atom_of(b->unit->atoms, name), type)->node, args, count);
}

static void append(Builder *b, IrNode *statement) { ir_append(b->unit, &b->fn->body, statement); }

static IrNode *jump(Builder *b, const Atom *label)
{
    IrNode *n = ir_new(b->unit, OGOTO, b->pos);
    n->label = label;
    return n;
}

static IrNode *unless(Builder *b, IrNode *test)
{
    IrNode *n = ir_new1(b->unit, OIF, b->pos, NULL, test);
    ir_append(b->unit, &n->list2, jump(b, b->unequal));
    return n;
}

static void end_tests(Builder *b)
{
    if (b->last_test)
        append(b, unless(b, b->last_test));
    b->last_test = NULL;
}

static void test(Builder *b, IrNode *equal)
{
    end_tests(b);
    b->last_test = equal;
}

static void compare(Builder *b, IrType *t)
{
    test(b, ir_new2(b->unit, OEQ, b->pos, b->unit->basic[KIND_BOOL], load(b, b->p, t), load(b, b->q, t)));
    b->offset += ir_type_size(b->unit, t);
}

static void compare_strings(Builder *b)
{
    int64_t offset = b->offset;
    IrType *pointer = b->unit->basic[KIND_UNSAFE_POINTER];
    for (int i = 0; i < b->strings.len; i++) {
        b->offset = b->strings.data[i];
        IrNode *args[3] = {load(b, b->p, pointer), load(b, b->q, pointer)};
        b->offset += 8;
        args[2] = load(b, b->p, b->unit->basic[KIND_UINTPTR]);
        test(b, call_library(b, "memequal", args, 3, b->unit->basic[KIND_BOOL]));
    }
    b->strings.len = 0;
    b->offset = offset;
}

static void compare_memory(Builder *b, int64_t n)
{
    if (n > CALL_BYTES) {
        IrNode *args[3] = {at(b, b->p), at(b, b->q), number(b, KIND_UINTPTR, n)};
        test(b, call_library(b, "memequal", args, 3, b->unit->basic[KIND_BOOL]));
        b->offset += n;
        return;
    }
    int64_t all = n;
    while (n) {
        int64_t bytes = n >= 8 ? 8 : n >= 5 && all >= 8 ? 8 : n >= 4 ? 4 : n == 3 && all >= 4 ? 4 : n >= 2 ? 2 : 1;
        if (bytes > n) // what lies before is compared again
            b->offset -= bytes - n;
        compare(b, b->unit->basic[bytes == 8 ? KIND_UINT64 : bytes == 4 ? KIND_UINT32 : bytes == 2 ? KIND_UINT16 : KIND_UINT8]);
        n -= bytes < n ? bytes : n;
    }
}

static void compare_interface(Builder *b, bool is_empty)
{
    IrUnit *unit = b->unit;
    compare_strings(b); // since comparing interfaces may panic
    IrType *word = ir_type_pointer(unit, unit->basic[KIND_UINTPTR]);
    IrNode *type = load(b, b->p, word);
    test(b, ir_new2(unit, OEQ, b->pos, unit->basic[KIND_BOOL], type, load(b, b->q, word)));
    b->offset += 8;
    IrType *data = unit->basic[KIND_UNSAFE_POINTER];
    IrNode *args[3] = {type, load(b, b->p, data), load(b, b->q, data)};
    b->offset += 8;
    test(b, call_library(b, is_empty ? "efaceeq" : "ifaceeq", args, 3, unit->basic[KIND_BOOL]));
}

// for i := offset; i < end; i += size { body }
static IrNode *counting_loop(Builder *b, IrName *index, int64_t rounds, int64_t size, IrNode *body)
{
    IrUnit *unit = b->unit;
    IrNode *end = number(b, KIND_INT, b->offset + rounds * size);
    IrNode *n = ir_new2(unit, OFOR, b->pos, NULL, ir_new2(unit, OLT, b->pos, unit->basic[KIND_BOOL], &index->node, end), NULL);
    IrNode *next = ir_new2(unit, OADD, b->pos, index->node.type, &index->node, number(b, KIND_INT, size));
    n->y = ir_new2(unit, OAS, b->pos, NULL, &index->node, next);
    ir_append(unit, &n->init, ir_new2(unit, OAS, b->pos, NULL, &index->node, number(b, KIND_INT, b->offset)));
    ir_append(unit, &n->body, body);
    b->offset += rounds * size;
    return n;
}

static IrName *declare(Builder *b, const char *name, IrKind kind, IrClass class)
{
    IrName *n = ir_local(b->unit, b->pos, b->fn, b->unit->package, atom_of(b->unit->atoms, name), b->unit->basic[kind]);
    n->class = class;
    return n;
}

static Builder new_function(IrUnit *unit, const Atom *name, IrType *type)
{
    Builder b = {.unit = unit, .pos = ir_autogenerated_pos()};
    IrFunc *fn = new_package_func(unit, b.pos, name);
    fn->name->package = unit->ir->type_package;
    fn->type = fn->name->node.type = type;
    fn->pragma = PRAGMA_NOINLINE;
    fn->is_dupok = true;
    fn->inlinability_checked = false;
    b.fn = fn;
    return b;
}

static void label_here(Builder *b, const Atom *label)
{
    IrNode *n = ir_new(b->unit, OLABEL, b->pos);
    n->label = label;
    append(b, n);
}

static IrFunc *equality_function(IrUnit *unit, const char *signature)
{
    const Atom *name = atom_format(unit->atoms, ".eq.%s", signature);
    void **known = map_slot(unit->arena, &unit->ir->comparisons, name);
    if (*known)
        return *known;
    IrType *pointer = unit->basic[KIND_UNSAFE_POINTER], *boolean = unit->basic[KIND_BOOL];
    Builder b = new_function(unit, name, ir_type_func(unit, NULL, (IrType *[]){pointer, pointer}, 2, &boolean, 1, false));
    *known = b.fn;
    b.p = &declare(&b, "p", KIND_UNSAFE_POINTER, CLASS_PARAM)->node;
    b.q = &declare(&b, "q", KIND_UNSAFE_POINTER, CLASS_PARAM)->node;
    IrNode *result = &declare(&b, "r", KIND_BOOL, CLASS_PARAM_OUT)->node;
    b.unequal = atom_format(unit->atoms, ".neq%d", b.fn->label_gen++);
    for (const char *p = signature; *p;) {
        int64_t rounds;
        switch (*p++) {
        case 'M': compare_memory(&b, read_number(&p)); break;
        case 'K': b.offset += read_number(&p); break;
        case 'F': compare(&b, unit->basic[KIND_FLOAT32]); break;
        case 'G': compare(&b, unit->basic[KIND_FLOAT64]); break;
        case 'S': // the length now, the bytes later
            vec_push(unit->arena, &b.strings, b.offset);
            b.offset += 8;
            compare(&b, unit->basic[KIND_UINTPTR]);
            break;
        case 'E': compare_interface(&b, true); break;
        case 'I': compare_interface(&b, false); break;
        case '[': {
            compare_strings(&b);
            end_tests(&b);
            const char *element = read_array(unit, &p, &rounds);
            IrFunc *each = equality_function(unit, without_last_skip(unit, element));
            IrName *index = ir_temp(unit, b.pos, b.fn, unit->basic[KIND_UINTPTR]);
            IrNode *args[2] = {add(&b, b.p, &index->node), add(&b, b.q, &index->node)};
            bool had_call = b.has_call;
            IrNode *body = unless(&b, call(&b, &each->name->node, args, 2));
            b.has_call = had_call;
            append(&b, counting_loop(&b, index, rounds, signature_size(unit, element), body));
            break;
        }
        default: unreachable("signature %s", signature);
        }
    }
    compare_strings(&b);
    IrNode *equal = b.last_test ? b.last_test : ir_literal(unit, b.pos, boolean, const_bool(unit->arena, true));
    append(&b, ir_new2(unit, OAS, b.pos, NULL, result, equal));
    const Atom *end = atom_format(unit->atoms, ".ret%d", b.fn->label_gen++);
    label_here(&b, end);
    append(&b, ir_new(unit, ORETURN, b.pos));
    label_here(&b, b.unequal);
    append(&b, ir_new2(unit, OAS, b.pos, NULL, result, ir_literal(unit, b.pos, boolean, const_bool(unit->arena, false))));
    append(&b, b.has_call ? jump(&b, end) : ir_new(unit, ORETURN, b.pos));
    return b.fn;
}

// hash = name(p + offset, hash[, size])
static void hash_by(Builder *b, const char *name, int64_t size, bool with_size)
{
    IrNode *args[3] = {at(b, b->p), b->q, with_size ? number(b, KIND_UINTPTR, size) : NULL};
    IrNode *value = call_library(b, name, args, with_size ? 3 : 2, b->q->type);
    append(b, ir_new2(b->unit, OAS, b->pos, NULL, b->q, value));
    b->offset += size;
}

static IrFunc *hash_function(IrUnit *unit, const char *signature)
{
    const Atom *name = atom_format(unit->atoms, ".hash.%s", signature);
    void **known = map_slot(unit->arena, &unit->ir->comparisons, name);
    if (*known)
        return *known;
    IrType *word = unit->basic[KIND_UINTPTR], *pointer = unit->basic[KIND_UNSAFE_POINTER];
    Builder b = new_function(unit, name, ir_type_func(unit, NULL, (IrType *[]){pointer, word}, 2, &word, 1, false));
    *known = b.fn;
    b.p = &declare(&b, "p", KIND_UNSAFE_POINTER, CLASS_PARAM)->node;
    b.q = &declare(&b, "h", KIND_UINTPTR, CLASS_PARAM)->node;
    declare(&b, "~r0", KIND_UINTPTR, CLASS_PARAM_OUT);
    for (const char *p = signature; *p;) {
        int64_t n;
        switch (*p++) {
        case 'M':
            n = read_number(&p);
            hash_by(&b, n == 4 ? "memhash32" : n == 8 ? "memhash64" : "memhash", n, n != 4 && n != 8);
            break;
        case 'K': b.offset += read_number(&p); break;
        case 'F': hash_by(&b, "f32hash", 4, false); break;
        case 'G': hash_by(&b, "f64hash", 8, false); break;
        case 'S': hash_by(&b, "strhash", 16, false); break;
        case 'E': hash_by(&b, "nilinterhash", 16, false); break;
        case 'I': hash_by(&b, "interhash", 16, false); break;
        case '[': {
            const char *element = read_array(unit, &p, &n);
            IrFunc *each = hash_function(unit, element);
            IrName *index = ir_temp(unit, b.pos, b.fn, word);
            IrNode *args[2] = {add(&b, b.p, &index->node), b.q};
            IrNode *body = ir_new2(unit, OAS, b.pos, NULL, b.q, call(&b, &each->name->node, args, 2));
            append(&b, counting_loop(&b, index, n, signature_size(unit, element), body));
            break;
        }
        default: unreachable("signature %s", signature);
        }
    }
    IrNode *ret = ir_new(unit, ORETURN, b.pos);
    ir_append(unit, &ret->list, b.q);
    append(&b, ret);
    return b.fn;
}

void need_equality(IrUnit *unit, IrType *t)
{
    const char *signature = ir_type_comparable(t) ? signature_of(unit, t) : "";
    if (!is_in_library(signature))
        equality_function(unit, signature);
}

void need_hash(IrUnit *unit, IrType *t)
{
    const char *signature = signature_of(unit, t);
    if (!is_in_library(signature))
        hash_function(unit, signature);
}

// The unit's types: hash-consing, layout, method sets, text.
//
// Types are interned by a text that spells them out with full package paths (as gc's LinkString, but keeping the names
// byte, rune and any, which messages print). So a type is looked up by writing it; components carry their own text, and
// one write touches each component once. Rules: cmd/compile/internal/types (fmt.go, size.go, identity.go, type.go).

#include "internal.h"

#include <inttypes.h>
#include <sodium.h>
#include <string.h>

enum { MAX_SHAPE_TEXT = 500 }; // longer type texts are hashed (base.Debug.MaxShapeLen)

// ---- symbols

// objabi.PathToPrefix: control characters, quotes, % and dots of the last path element become %xx.
static const Atom *path_prefix(IrUnit *unit, Package *package)
{
    const Atom *path = package->path;
    if (package->name && package->name->length == 4 && memcmp(package->name->text, "main", 4) == 0)
        return package->name; // commands are compiled as package path "main"
    size_t slash = 0;
    bool plain = true;
    for (size_t i = 0; i < path->length; i++)
        if (path->text[i] == '/')
            slash = i + 1;
    Buf buf = buf_new(unit->arena);
    for (size_t i = 0; i < path->length; i++) {
        unsigned char c = (unsigned char)path->text[i];
        if (c <= ' ' || (c == '.' && i >= slash) || c == '%' || c == '"' || c >= 0x7f) {
            buf_format(&buf, "%%%02x", c);
            plain = false;
        } else {
            buf_char(&buf, (char)c);
        }
    }
    return plain ? path : atom(unit->atoms, buf_text(&buf), buf.len);
}

const Atom *ir_package_prefix(IrUnit *unit, Package *package)
{
    void **slot = map_slot(unit->arena, &unit->ir->path_prefixes, package);
    if (!*slot)
        *slot = (void *)(uintptr_t)path_prefix(unit, package);
    return *slot;
}

const Atom *ir_sym_link(IrUnit *unit, Package *package, const Atom *name)
{
    if (!package)
        return name;
    return atom_joined(unit->atoms, ir_package_prefix(unit, package), '.', name);
}

bool ir_atom_exported(const Atom *name)
{
    unsigned char c = (unsigned char)name->text[0];
    if (c < 0x80)
        return c >= 'A' && c <= 'Z';
    Object object = {.name = name};
    return object_is_exported(&object);
}

void ir_split_vargen(const Atom *name, uint32_t *base_length)
{
    uint32_t i = name->length;
    while (i > 0 && name->text[i - 1] >= '0' && name->text[i - 1] <= '9')
        i--;
    if (i >= 2 && i < name->length && memcmp(name->text + i - 2, "·", 2) == 0)
        *base_length = i - 2;
    else
        *base_length = name->length;
}

// ---- interning

static IrType *intern(IrUnit *unit, const Atom *text, const Atom *link, IrKind kind, bool *is_new)
{
    void **slot = map_slot(unit->arena, &unit->ir->by_link, text);
    *is_new = *slot == NULL;
    if (!*slot) {
        IrType *t = NEW(unit->arena, IrType);
        t->kind = kind;
        t->text = text;
        t->link = link;
        t->underlying = t;
        t->is_of_loading = !unit->ir->is_loaded;
        *slot = t;
    }
    return *slot;
}

// The two texts of a type, where the last one's were: its components have theirs already. There is a link text only from
// where it differs on.
typedef struct Spelling {
    IrUnit *unit;
    Buf *text, *link;
    bool differs;
} Spelling;

static Spelling spelling_new(IrUnit *unit)
{
    struct IrPrivate *ir = unit->ir;
    ir->spelling.arena = ir->spelling_link.arena = unit->arena;
    ir->spelling.len = ir->spelling_link.len = 0;
    return (Spelling){.unit = unit, .text = &ir->spelling, .link = &ir->spelling_link};
}

static void spell(Spelling *s, const char *words)
{
    buf_str(s->text, words);
    if (s->differs)
        buf_str(s->link, words);
}

static void spell_type(Spelling *s, IrType *t)
{
    if (t->text != t->link && !s->differs) {
        s->differs = true;
        buf_bytes(s->link, buf_text(s->text), s->text->len);
    }
    buf_atom(s->text, t->text);
    if (s->differs)
        buf_atom(s->link, t->link);
}

static IrType *spelled(Spelling *s, IrKind kind, bool *is_new)
{
    const Atom *text = atom(s->unit->atoms, buf_text(s->text), s->text->len);
    const Atom *link = s->differs ? atom(s->unit->atoms, buf_text(s->link), s->link->len) : text;
    IrType *t = intern(s->unit, text, link, kind, is_new);
    t->has_alias_name = s->differs;
    return t;
}

IrType *ir_type_pointer(IrUnit *unit, IrType *element)
{
    if (element->pointer_to)
        return element->pointer_to;
    Spelling s = spelling_new(unit);
    spell(&s, "*");
    spell_type(&s, element);
    bool is_new;
    IrType *t = spelled(&s, KIND_POINTER, &is_new);
    t->element = element;
    t->has_shape = element->has_shape;
    return element->pointer_to = t;
}

IrType *ir_type_slice(IrUnit *unit, IrType *element)
{
    Spelling s = spelling_new(unit);
    spell(&s, "[]");
    spell_type(&s, element);
    bool is_new;
    IrType *t = spelled(&s, KIND_SLICE, &is_new);
    t->element = element;
    t->has_shape = element->has_shape;
    return t;
}

IrType *ir_type_array(IrUnit *unit, IrType *element, int64_t length)
{
    Spelling s = spelling_new(unit);
    spell(&s, arena_format(unit->arena, "[%" PRId64 "]", length));
    spell_type(&s, element);
    bool is_new;
    IrType *t = spelled(&s, KIND_ARRAY, &is_new);
    t->element = element;
    t->length = length;
    t->has_shape = element->has_shape;
    t->not_in_heap = element->not_in_heap;
    return t;
}

IrType *ir_type_map(IrUnit *unit, IrType *key, IrType *element)
{
    Spelling s = spelling_new(unit);
    spell(&s, "map[");
    spell_type(&s, key);
    spell(&s, "]");
    spell_type(&s, element);
    bool is_new;
    IrType *t = spelled(&s, KIND_MAP, &is_new);
    t->key = key;
    t->element = element;
    t->has_shape = key->has_shape || element->has_shape;
    return t;
}

IrType *ir_type_chan(IrUnit *unit, ChanDirection direction, IrType *element)
{
    Spelling s = spelling_new(unit);
    bool parens = direction == CHAN_BOTH && element->kind == KIND_CHAN && !element->is_named &&
                  element->direction == CHAN_RECV_ONLY;
    spell(&s, direction == CHAN_RECV_ONLY ? "<-chan " : direction == CHAN_SEND_ONLY ? "chan<- " : "chan ");
    if (parens)
        spell(&s, "(");
    spell_type(&s, element);
    if (parens)
        spell(&s, ")");
    bool is_new;
    IrType *t = spelled(&s, KIND_CHAN, &is_new);
    t->element = element;
    t->direction = direction;
    t->has_shape = element->has_shape;
    return t;
}

static void spell_params(Spelling *s, IrType **params, int count, bool is_variadic)
{
    spell(s, "(");
    for (int i = 0; i < count; i++) {
        if (i)
            spell(s, ", ");
        if (is_variadic && i == count - 1) {
            spell(s, "...");
            spell_type(s, params[i]->element ? params[i]->element : params[i]);
        } else {
            spell_type(s, params[i]);
        }
    }
    spell(s, ")");
}

static void spell_signature(Spelling *s, IrType *t)
{
    spell_params(s, t->params, t->param_count, t->is_variadic);
    if (t->result_count == 1) {
        spell(s, " ");
        spell_type(s, t->results[0]);
    } else if (t->result_count > 1) {
        spell(s, " ");
        spell_params(s, t->results, t->result_count, false);
    }
}

IrType *ir_type_func(IrUnit *unit, IrType *receiver, IrType **params, int param_count, IrType **results,
                     int result_count, bool is_variadic)
{
    IrType probe = {.params = params,
                    .param_count = param_count,
                    .results = results,
                    .result_count = result_count,
                    .is_variadic = is_variadic};
    Spelling s = spelling_new(unit);
    if (receiver) {
        spell(&s, "method(");
        spell_type(&s, receiver);
        spell(&s, ") ");
    }
    spell(&s, "func");
    spell_signature(&s, &probe);
    bool is_new;
    IrType *t = spelled(&s, KIND_FUNC, &is_new);
    if (is_new) {
        t->receiver = receiver;
        t->params = arena_copy(unit->arena, params, sizeof *params * (size_t)param_count);
        t->param_count = param_count;
        t->results = arena_copy(unit->arena, results, sizeof *results * (size_t)result_count);
        t->result_count = result_count;
        t->is_variadic = is_variadic;
        for (int i = 0; i < param_count; i++)
            t->has_shape |= params[i]->has_shape;
        for (int i = 0; i < result_count; i++)
            t->has_shape |= results[i]->has_shape;
    }
    return t;
}

IrType *ir_type_tuple(IrUnit *unit, IrType **members, int count)
{
    Spelling s = spelling_new(unit);
    spell_params(&s, members, count, false);
    bool is_new;
    IrType *t = spelled(&s, KIND_TUPLE, &is_new);
    if (is_new) {
        t->results = arena_copy(unit->arena, members, sizeof *members * (size_t)count);
        t->result_count = count;
        for (int i = 0; i < count; i++)
            t->has_shape |= members[i]->has_shape;
    }
    return t;
}

static const Atom *qualified_field(IrUnit *unit, const IrField *f)
{
    return f->package ? ir_sym_link(unit, f->package, f->name) : f->name;
}

IrType *ir_type_struct(IrUnit *unit, IrField *fields, int count)
{
    Spelling s = spelling_new(unit);
    spell(&s, "struct {");
    for (int i = 0; i < count; i++) {
        IrField *f = &fields[i];
        spell(&s, i ? "; " : " ");
        if (f->is_embedded) {
            IrType *named = f->type->kind == KIND_POINTER && !f->type->is_named ? f->type->element : f->type;
            bool same = named->is_named && named->sym_name == f->name &&
                        (named->sym_package == f->package || ir_atom_exported(f->name));
            if (!same) {
                spell(&s, qualified_field(unit, f)->text);
                spell(&s, " = ");
            }
        } else {
            spell(&s, qualified_field(unit, f)->text);
            spell(&s, " ");
        }
        spell_type(&s, f->type);
        if (f->tag && f->tag->length) {
            Buf quoted = buf_new(unit->arena);
            buf_quote(&quoted, f->tag->text, f->tag->length);
            spell(&s, " ");
            spell(&s, buf_text(&quoted));
        }
    }
    spell(&s, count ? " }" : "}");
    bool is_new;
    IrType *t = spelled(&s, KIND_STRUCT, &is_new);
    if (is_new) {
        t->fields = arena_copy(unit->arena, fields, sizeof *fields * (size_t)count);
        t->field_count = count;
        for (int i = 0; i < count; i++) {
            t->has_shape |= fields[i].type->has_shape;
            t->not_in_heap |= fields[i].type->not_in_heap;
        }
    }
    return t;
}

static int compare_fields(const IrField *a, const IrField *b)
{
    bool exported_a = a->package == NULL, exported_b = b->package == NULL;
    if (exported_a != exported_b)
        return exported_a ? -1 : 1;
    int order = strcmp(a->name->text, b->name->text);
    if (order || exported_a)
        return order;
    return strcmp(a->package->path->text, b->package->path->text);
}

void ir_sort_fields(IrField *fields, int count)
{
    for (int i = 1; i < count; i++) { // insertion sort: short lists, mostly sorted already
        IrField f = fields[i];
        int j = i;
        for (; j > 0 && compare_fields(&fields[j - 1], &f) > 0; j--)
            fields[j] = fields[j - 1];
        fields[j] = f;
    }
}

IrType *ir_type_interface(IrUnit *unit, IrField *methods, int count)
{
    if (count == 0)
        return unit->basic[KIND_INTERFACE];
    IrField *sorted = arena_copy(unit->arena, methods, sizeof *methods * (size_t)count);
    ir_sort_fields(sorted, count);
    Spelling s = spelling_new(unit);
    spell(&s, "interface {");
    for (int i = 0; i < count; i++) {
        spell(&s, i ? "; " : " ");
        spell(&s, qualified_field(unit, &sorted[i])->text);
        spell_signature(&s, sorted[i].type);
    }
    spell(&s, " }");
    bool is_new;
    IrType *t = spelled(&s, KIND_INTERFACE, &is_new);
    if (is_new) {
        for (int i = 0; i < count; i++) {
            sorted[i].is_interface_method = true;
            t->has_shape |= sorted[i].type->has_shape;
        }
        t->fields = sorted;
        t->field_count = count;
    }
    return t;
}

IrType *ir_type_with_sym(IrUnit *unit, Package *package, const Atom *name, bool *is_new)
{
    const Atom *link = ir_sym_link(unit, package, name);
    IrType *t = intern(unit, link, link, KIND_BLANK, is_new);
    if (*is_new) {
        t->is_named = true;
        t->sym_package = package;
        t->sym_name = name;
        t->underlying = NULL;
    }
    return t;
}

IrType *ir_type_new_basic(IrUnit *unit, IrKind kind, const char *name)
{
    IrType *t = NEW(unit->arena, IrType);
    t->kind = kind;
    t->is_named = true;
    t->text = t->link = t->sym_name = atom_of(unit->atoms, name);
    t->underlying = t;
    map_put(unit->arena, &unit->ir->by_link, t->text, t);
    return t;
}

// Long type texts are hashed (reader.go shapify): SHA-256 with its first byte inverted (cmd/internal/hash).
static const Atom *shape_name(IrUnit *unit, const Atom *link)
{
    if (link->length <= MAX_SHAPE_TEXT)
        return atom_format(unit->atoms, SHAPE_PREFIX "%s", link->text);
    unsigned char digest[crypto_hash_sha256_BYTES];
    char hex[2 * sizeof digest + 1];
    crypto_hash_sha256(digest, (const unsigned char *)link->text, link->length);
    digest[0] ^= 0xff;
    return atom_format(unit->atoms, SHAPE_PREFIX "%s", sodium_bin2hex(hex, sizeof hex, digest, sizeof digest));
}

IrType *ir_type_shape(IrUnit *unit, IrType *targ, bool is_basic_constraint)
{
    if (targ->kind == KIND_INTERFACE && targ->is_instance && targ->has_shape)
        return targ;
    if (!targ->underlying) // being read: a recursive instantiation
        return targ;
    IrType *under = targ->underlying;
    bool any_pointer = is_basic_constraint && targ->kind == KIND_POINTER && !targ->underlying->element->not_in_heap;
    if (any_pointer && unit->release->keeps_pointers_to_shaped && under->element->has_shape && !under->element->is_shape)
        return targ;
    if (any_pointer)
        under = ir_type_pointer(unit, unit->basic[KIND_UINT8]);
    bool is_new;
    Package *shapes = NULL;
    const Atom *name = shape_name(unit, under->link);
    IrType *t = ir_type_with_sym(unit, shapes, name, &is_new);
    if (is_new) {
        t->is_shape = t->has_shape = true;
        t->kind = under->kind;
        t->underlying = under;
        t->element = under->element;
        t->key = under->key;
        t->length = under->length;
        t->direction = under->direction;
        t->fields = under->fields;
        t->field_count = under->field_count;
        t->params = under->params;
        t->param_count = under->param_count;
        t->results = under->results;
        t->result_count = under->result_count;
        t->is_variadic = under->is_variadic;
        t->not_in_heap = under->not_in_heap;
    }
    return t;
}

// ---- layout (cmd/compile/internal/types/size.go)

static int64_t align_up(int64_t size, int64_t align) { return (size + align - 1) / align * align; }

static void layout_words(IrType *t, int64_t word, int words, int pointer_words)
{
    t->size_bytes = word * words;
    t->align_bytes = (int32_t)word;
    t->pointer_bytes = word * pointer_words;
}

static void layout_struct(IrUnit *unit, IrType *t)
{
    IrType *u = t->underlying;
    int64_t offset = 0, align = 1, pointers = 0;
    for (int i = 0; i < u->field_count; i++) {
        IrField *f = &u->fields[i];
        ir_type_layout(unit, f->type);
        offset = align_up(offset, f->type->align_bytes);
        f->offset_bytes = offset;
        if (f->type->pointer_bytes > 0)
            pointers = offset + f->type->pointer_bytes;
        if (f->type->align_bytes > align)
            align = f->type->align_bytes;
        offset += f->type->size_bytes;
        // A zero-sized last field gets a byte, so that its address is inside the object.
        if (i == u->field_count - 1 && f->type->size_bytes == 0 && offset > 0)
            offset++;
    }
    t->size_bytes = align_up(offset, align);
    t->align_bytes = (int32_t)align;
    t->pointer_bytes = pointers;
}

void ir_type_layout(IrUnit *unit, IrType *t)
{
    if (t->is_laid_out)
        return;
    t->is_laid_out = true; // before components: cycles go through pointers, which need no component
    int64_t word = unit->world->arch == ARCH_386 ? 4 : 8;
    int64_t word_align = word;
    IrType *u = t->underlying ? t->underlying : t;
    switch (u->kind) {
    case KIND_BOOL: case KIND_INT8: case KIND_UINT8: t->size_bytes = t->align_bytes = 1; break;
    case KIND_INT16: case KIND_UINT16: t->size_bytes = t->align_bytes = 2; break;
    case KIND_INT32: case KIND_UINT32: case KIND_FLOAT32: t->size_bytes = t->align_bytes = 4; break;
    case KIND_INT64: case KIND_UINT64: case KIND_FLOAT64:
        t->size_bytes = 8;
        t->align_bytes = (int32_t)word_align;
        break;
    case KIND_COMPLEX64: t->size_bytes = 8; t->align_bytes = 4; break;
    case KIND_COMPLEX128: t->size_bytes = 16; t->align_bytes = (int32_t)word_align; break;
    case KIND_INT: case KIND_UINT: case KIND_UINTPTR: layout_words(t, word, 1, 0); break;
    case KIND_POINTER: layout_words(t, word, 1, u->element->not_in_heap ? 0 : 1); break;
    case KIND_UNSAFE_POINTER: case KIND_FUNC: case KIND_CHAN: case KIND_MAP: case KIND_NIL:
        layout_words(t, word, 1, 1);
        break;
    case KIND_STRING: layout_words(t, word, 2, 1); break;
    case KIND_INTERFACE: layout_words(t, word, 2, 2); break;
    case KIND_SLICE: layout_words(t, word, 3, 1); break;
    case KIND_ARRAY: {
        ir_type_layout(unit, u->element);
        int64_t size;
        if (__builtin_mul_overflow(u->element->size_bytes, u->length, &size))
            size = INT64_MAX / 2;
        t->size_bytes = size;
        t->align_bytes = u->element->align_bytes;
        if (u->length > 0 && u->element->pointer_bytes > 0)
            t->pointer_bytes = size - u->element->size_bytes + u->element->pointer_bytes;
        break;
    }
    case KIND_STRUCT: layout_struct(unit, t); break;
    case KIND_TUPLE: case KIND_IDEAL: case KIND_BLANK:
        t->align_bytes = 1;
        for (int i = 0; i < t->result_count; i++) {
            ir_type_layout(unit, t->results[i]);
            t->size_bytes = align_up(t->size_bytes, t->results[i]->align_bytes) + t->results[i]->size_bytes;
            t->pointer_bytes |= t->results[i]->pointer_bytes;
        }
        break;
    }
}

int64_t ir_type_size(IrUnit *unit, IrType *t)
{
    ir_type_layout(unit, t);
    return t->size_bytes;
}

bool ir_type_has_pointers(IrUnit *unit, IrType *t)
{
    ir_type_layout(unit, t);
    return t->pointer_bytes > 0;
}

bool ir_type_is_direct_iface(IrType *t)
{
    // Exactly one pointer word. The layout is known: conversions lay their operand out.
    return t->size_bytes == 8 && t->pointer_bytes == 8;
}

bool ir_type_is_pointer_shaped(IrType *t)
{
    switch (t->kind) {
    case KIND_POINTER: case KIND_UNSAFE_POINTER: case KIND_MAP: case KIND_CHAN: case KIND_FUNC: return true;
    default: return false;
    }
}

bool ir_type_is_empty_interface(IrType *t)
{
    return t->kind == KIND_INTERFACE && t->underlying && t->underlying->field_count == 0;
}

// ---- identity

// Types that mention shapes are identical to what they stand for (types.Identical without identStrict).
//
// Two types that are being compared already, further out, are taken as identical: what tells them apart shows elsewhere.
// So are those that came out identical before.
enum { REMEMBERED_PAIRS = 64 }; // only saves time: comparing again gives the same

typedef struct TypePair {
    IrType *a, *b;
    const struct TypePair *outer;
} TypePair;

typedef struct Identity {
    const TypePair *open;
    TypePair known[REMEMBERED_PAIRS];
    int known_count;
} Identity;

static bool identical_shapes(IrType *a, IrType *b, Identity *identity);

static bool identical_lists(IrType **a, int a_count, IrType **b, int b_count, Identity *identity)
{
    if (a_count != b_count)
        return false;
    for (int i = 0; i < a_count; i++)
        if (!identical_shapes(a[i], b[i], identity))
            return false;
    return true;
}

static bool identical_fields(IrField *a, int a_count, IrField *b, int b_count, bool tags, Identity *identity)
{
    if (a_count != b_count)
        return false;
    for (int i = 0; i < a_count; i++)
        if (a[i].name != b[i].name || a[i].package != b[i].package || a[i].is_embedded != b[i].is_embedded ||
            (tags && a[i].tag != b[i].tag) || !identical_shapes(a[i].type, b[i].type, identity))
            return false;
    return true;
}

static bool identical_underlying(IrType *a, IrType *b, Identity *identity)
{
    switch (a->kind) {
    case KIND_POINTER: case KIND_SLICE: return identical_shapes(a->element, b->element, identity);
    case KIND_ARRAY: return a->length == b->length && identical_shapes(a->element, b->element, identity);
    case KIND_CHAN: return a->direction == b->direction && identical_shapes(a->element, b->element, identity);
    case KIND_MAP:
        return identical_shapes(a->key, b->key, identity) && identical_shapes(a->element, b->element, identity);
    case KIND_STRUCT: return identical_fields(a->fields, a->field_count, b->fields, b->field_count, true, identity);
    case KIND_INTERFACE: return identical_fields(a->fields, a->field_count, b->fields, b->field_count, false, identity);
    case KIND_FUNC:
        return a->is_variadic == b->is_variadic &&
               identical_lists(a->params, a->param_count, b->params, b->param_count, identity) &&
               identical_lists(a->results, a->result_count, b->results, b->result_count, identity);
    case KIND_TUPLE: return identical_lists(a->results, a->result_count, b->results, b->result_count, identity);
    default: return a->link == b->link;
    }
}

static bool identical_shapes(IrType *a, IrType *b, Identity *identity)
{
    if (a == b || a->link == b->link)
        return true;
    if (a->kind != b->kind)
        return false;
    if (!a->has_shape && !b->has_shape)
        return false; // hash-consed
    if (a->is_named || b->is_named) {
        if (a->kind <= KIND_UNSAFE_POINTER || a->kind == KIND_POINTER)
            return true;
        if (!a->underlying || !b->underlying)
            return false;
    }
    for (const TypePair *p = identity->open; p; p = p->outer)
        if (p->a == a && p->b == b)
            return true;
    for (int i = 0; i < identity->known_count; i++)
        if (identity->known[i].a == a && identity->known[i].b == b)
            return true;
    TypePair pair = {a, b, identity->open};
    identity->open = &pair;
    bool named = a->is_named || b->is_named;
    bool identical = identical_underlying(named ? a->underlying : a, named ? b->underlying : b, identity);
    identity->open = pair.outer;
    if (identical && identity->known_count < REMEMBERED_PAIRS)
        identity->known[identity->known_count++] = (TypePair){a, b, NULL};
    return identical;
}

bool ir_type_identical(IrType *a, IrType *b)
{
    if (!a || !b)
        return a == b;
    if (a == b)
        return true;
    Identity identity;
    identity.open = NULL;
    identity.known_count = 0;
    return identical_shapes(a, b, &identity);
}

bool ir_type_comparable(IrType *t)
{
    switch (t->kind) {
    case KIND_FUNC: case KIND_MAP: case KIND_SLICE: return false;
    case KIND_ARRAY: return ir_type_comparable(t->underlying->element);
    case KIND_STRUCT:
        for (int i = 0; i < t->underlying->field_count; i++)
            if (!ir_type_comparable(t->underlying->fields[i].type))
                return false;
        return true;
    default: return true;
    }
}

// ---- selectors and method sets (cmd/compile/internal/typecheck/subr.go: dotpath, CalcMethods)

static IrType *pointed(IrType *t) { return t->kind == KIND_POINTER && t->underlying ? t->underlying->element : t; }

// The type whose declared methods a value of type t has (types.ReceiverBaseType).
static IrType *receiver_base(IrType *t)
{
    if (t->kind == KIND_POINTER) {
        if (t->is_named)
            return NULL;
        t = t->element;
    }
    if (!t->is_named && t->kind != KIND_STRUCT)
        return NULL;
    return t->kind == KIND_INTERFACE || t->kind == KIND_POINTER ? NULL : t;
}

static bool names(const IrField *f, const Atom *name, Package *package)
{
    return f->name == name && (f->package == NULL || f->package == package);
}

typedef struct PathSearch {
    IrUnit *unit;
    const Atom *name;
    Package *package;
    const IrField *path[LIMIT_EMBEDDING];
    const IrField *found;
} PathSearch;

static int find_here(PathSearch *s, IrType *t)
{
    int count = 0;
    IrType *p = pointed(t);
    if (p->underlying && (p->kind == KIND_STRUCT || p->kind == KIND_INTERFACE))
        for (int i = 0; i < p->field_count; i++)
            if (names(&p->fields[i], s->name, s->package)) {
                s->found = &p->fields[i];
                count++;
            }
    IrType *base = receiver_base(t);
    if (base) {
        ir_read_methods(s->unit, base);
        for (int i = 0; i < base->method_count; i++)
            if (names(&base->methods[i], s->name, s->package)) {
                s->found = &base->methods[i];
                count++;
            }
    }
    return count;
}

// Fields and methods of the name exactly depth embedded fields below t. path[0] is the innermost embedded field.
static int find_at(PathSearch *s, IrType *t, int depth, bool *more, IrType **visiting, int visiting_count)
{
    for (int i = 0; i < visiting_count; i++)
        if (visiting[i] == t)
            return 0;
    if (visiting_count == LIMIT_EMBEDDING)
        return 0;
    visiting[visiting_count] = t;
    if (depth == 0) {
        int count = find_here(s, t);
        if (count)
            return count;
    }
    IrType *u = pointed(t)->underlying;
    if (!u || u->kind != KIND_STRUCT)
        return 0;
    int count = 0;
    for (int i = 0; i < u->field_count; i++) {
        if (!u->fields[i].is_embedded)
            continue;
        if (depth == 0) {
            *more = true;
            return count;
        }
        const IrField *saved = s->found;
        int below = find_at(s, u->fields[i].type, depth - 1, more, visiting, visiting_count + 1);
        if (below && count == 0)
            s->path[depth - 1] = &u->fields[i];
        else if (count)
            s->found = saved;
        count += below;
    }
    return count;
}

// Embedded fields from t to the field or method; outermost first in path. -1: none or ambiguous.
int ir_type_find_path(IrUnit *unit, IrType *t, const Atom *name, Package *package, const IrField **path, int max,
                      const IrField **found)
{
    PathSearch search = {.unit = unit, .name = name, .package = package};
    IrType *visiting[LIMIT_EMBEDDING];
    for (int depth = 0; depth < max; depth++) {
        bool more = false;
        search.found = NULL;
        int count = find_at(&search, t, depth, &more, visiting, 0);
        if (count == 1) {
            for (int i = 0; i < depth; i++)
                path[i] = search.path[depth - 1 - i];
            if (found)
                *found = search.found;
            return depth;
        }
        if (count > 1 || !more)
            return -1;
    }
    return -1;
}

typedef struct MethodCollector {
    IrUnit *unit;
    VEC(IrField) found;
    Map seen;    // qualified names
    Map visited; // types: what is embedded in many places has nothing new to say
} MethodCollector;

static void collect(MethodCollector *c, IrField *fields, int count)
{
    for (int i = 0; i < count; i++) {
        const Atom *key = qualified_field(c->unit, &fields[i]);
        if (map_has(&c->seen, key))
            continue;
        map_put(c->unit->arena, &c->seen, key, &c->seen);
        vec_push(c->unit->arena, &c->found, fields[i]);
    }
}

static void collect_embedded(MethodCollector *c, IrType *t, bool is_top, int depth)
{
    if (depth >= LIMIT_EMBEDDING || map_has(&c->visited, t))
        return;
    map_put(c->unit->arena, &c->visited, t, c);
    IrType *u = pointed(t)->underlying;
    if (!is_top) {
        if (u && u->kind == KIND_INTERFACE) {
            collect(c, pointed(t)->fields, u->field_count);
        } else {
            IrType *base = receiver_base(t);
            if (base) {
                ir_read_methods(c->unit, base);
                collect(c, base->methods, base->method_count);
            }
        }
    }
    if (u && u->kind == KIND_STRUCT)
        for (int i = 0; i < u->field_count; i++)
            if (u->fields[i].is_embedded)
                collect_embedded(c, u->fields[i].type, false, depth + 1);
}

IrField *ir_type_all_methods(IrUnit *unit, IrType *t, int *count)
{
    if (t->kind == KIND_INTERFACE) {
        *count = t->underlying ? t->field_count : 0;
        return t->underlying ? t->fields : NULL;
    }
    IrType *base = receiver_base(t);
    if (!base) {
        *count = 0;
        return NULL;
    }
    if (!base->is_method_lookup_done) {
        base->is_method_lookup_done = true;
        ir_read_methods(unit, base);
        MethodCollector c = {.unit = unit};
        for (int i = 0; i < base->method_count; i++) {
            const Atom *key = qualified_field(unit, &base->methods[i]);
            map_put(unit->arena, &c.seen, key, &c.seen);
        }
        collect_embedded(&c, base, true, 0);
        VEC(IrField) all = {0};
        for (int i = 0; i < c.found.len; i++) {
            const IrField *path[LIMIT_EMBEDDING], *found;
            Package *package = c.found.data[i].package;
            int depth = ir_type_find_path(unit, base, c.found.data[i].name, package, path, LIMIT_EMBEDDING, &found);
            if (depth < 0 || found->type->kind != KIND_FUNC || (!found->is_interface_method && !found->receiver))
                continue;
            IrField m = *found;
            m.through_embedded = true;
            for (int k = 0; k < depth; k++)
                m.through_pointer |= path[k]->type->kind == KIND_POINTER;
            vec_push(unit->arena, &all, m);
        }
        for (int i = 0; i < base->method_count; i++)
            vec_push(unit->arena, &all, base->methods[i]);
        ir_sort_fields(all.data, all.len);
        base->all_methods = all.data;
        base->all_method_count = all.len;
    }
    *count = base->all_method_count;
    return base->all_methods;
}

const IrField *ir_type_lookup_method(IrUnit *unit, IrType *t, const Atom *name, Package *package)
{
    int count;
    IrField *methods = ir_type_all_methods(unit, t, &count);
    for (int i = 0; i < count; i++)
        if (names(&methods[i], name, package))
            return &methods[i];
    return NULL;
}

// Is m callable on a value of type t (types.IsMethodApplicable)?
bool ir_method_applies(IrType *t, const IrField *m)
{
    return t->kind == KIND_POINTER || !m->has_pointer_receiver || m->is_interface_method || m->through_pointer;
}

bool ir_type_implements(IrUnit *unit, IrType *t, IrType *iface)
{
    int count;
    if (!iface->underlying)
        return false;
    IrField *methods = ir_type_all_methods(unit, t, &count);
    int at = 0;
    for (int i = 0; i < iface->underlying->field_count; i++) {
        IrField *want = &iface->underlying->fields[i];
        while (at < count && !(methods[at].name == want->name && methods[at].package == want->package))
            at++;
        if (at == count)
            return false;
        if (methods[at].is_nointerface || !ir_type_identical(methods[at].type, want->type))
            return false;
        if (t->kind != KIND_INTERFACE && !ir_method_applies(t, &methods[at]))
            return false;
    }
    return true;
}

// ---- text (cmd/compile/internal/types/fmt.go, fmtGo)

void ir_write_sym(IrUnit *unit, Buf *buf, Package *package, const Atom *name)
{
    if (package && package != unit->package) {
        buf_atom(buf, package->name);
        buf_char(buf, '.');
    }
    buf_atom(buf, name);
}

static void write_signature(IrUnit *unit, Buf *buf, IrType *t);

static void write_params(IrUnit *unit, Buf *buf, IrType **params, int count, bool is_variadic)
{
    buf_char(buf, '(');
    for (int i = 0; i < count; i++) {
        if (i)
            buf_str(buf, ", ");
        if (is_variadic && i == count - 1) {
            buf_str(buf, "...");
            ir_write_type(unit, buf, params[i]->element ? params[i]->element : params[i]);
        } else {
            ir_write_type(unit, buf, params[i]);
        }
    }
    buf_char(buf, ')');
}

static void write_signature(IrUnit *unit, Buf *buf, IrType *t)
{
    write_params(unit, buf, t->params, t->param_count, t->is_variadic);
    if (t->result_count == 1) {
        buf_char(buf, ' ');
        ir_write_type(unit, buf, t->results[0]);
    } else if (t->result_count > 1) {
        buf_char(buf, ' ');
        write_params(unit, buf, t->results, t->result_count, false);
    }
}

static void write_struct(IrUnit *unit, Buf *buf, IrType *t)
{
    buf_str(buf, "struct {");
    for (int i = 0; i < t->field_count; i++) {
        IrField *f = &t->fields[i];
        buf_str(buf, i ? "; " : " ");
        if (!f->is_embedded) {
            ir_write_sym(unit, buf, f->package, f->name);
            buf_char(buf, ' ');
        }
        ir_write_type(unit, buf, f->type);
        if (f->tag && f->tag->length) {
            buf_char(buf, ' ');
            buf_quote(buf, f->tag->text, f->tag->length);
        }
    }
    buf_str(buf, t->field_count ? " }" : "}");
}

void ir_write_type(IrUnit *unit, Buf *buf, IrType *t)
{
    if (!t) {
        buf_str(buf, "<T>");
        return;
    }
    if (t->is_named) {
        uint32_t length;
        ir_split_vargen(t->sym_name, &length);
        if (t->sym_package && t->sym_package != unit->package) {
            buf_atom(buf, t->sym_package->name);
            buf_char(buf, '.');
        }
        buf_bytes(buf, t->sym_name->text, length);
        return;
    }
    switch (t->kind) {
    case KIND_POINTER: buf_char(buf, '*'); ir_write_type(unit, buf, t->element); break;
    case KIND_SLICE: buf_str(buf, "[]"); ir_write_type(unit, buf, t->element); break;
    case KIND_ARRAY: buf_format(buf, "[%" PRId64 "]", t->length); ir_write_type(unit, buf, t->element); break;
    case KIND_MAP:
        buf_str(buf, "map[");
        ir_write_type(unit, buf, t->key);
        buf_char(buf, ']');
        ir_write_type(unit, buf, t->element);
        break;
    case KIND_CHAN: {
        bool parens = t->direction == CHAN_BOTH && t->element->kind == KIND_CHAN && !t->element->is_named &&
                      t->element->direction == CHAN_RECV_ONLY;
        buf_str(buf, t->direction == CHAN_RECV_ONLY   ? "<-chan "
                     : t->direction == CHAN_SEND_ONLY ? "chan<- "
                                                      : "chan ");
        buf_str(buf, parens ? "(" : "");
        ir_write_type(unit, buf, t->element);
        buf_str(buf, parens ? ")" : "");
        break;
    }
    case KIND_FUNC:
        if (t->receiver) {
            buf_str(buf, "method(");
            ir_write_type(unit, buf, t->receiver);
            buf_str(buf, ") ");
        }
        buf_str(buf, "func");
        write_signature(unit, buf, t);
        break;
    case KIND_STRUCT: write_struct(unit, buf, t); break;
    case KIND_INTERFACE:
        buf_str(buf, "interface {");
        for (int i = 0; i < t->field_count; i++) {
            buf_str(buf, i ? "; " : " ");
            buf_atom(buf, qualified_field(unit, &t->fields[i]));
            write_signature(unit, buf, t->fields[i].type);
        }
        buf_str(buf, t->field_count ? " }" : "}");
        break;
    case KIND_TUPLE:
        for (int i = 0; i < t->result_count; i++) {
            buf_str(buf, i ? "," : "");
            ir_write_type(unit, buf, t->results[i]);
        }
        break;
    default: buf_atom(buf, t->text); break;
    }
}

const char *ir_type_text(IrUnit *unit, IrType *t)
{
    Buf buf = buf_new(unit->arena);
    ir_write_type(unit, &buf, t);
    return buf_text(&buf);
}

// ---- predeclared types

void ir_types_init(IrUnit *unit)
{
    static const struct {
        IrKind kind;
        const char *name;
    } rows[] = {
        {KIND_BOOL, "bool"},       {KIND_INT, "int"},         {KIND_INT8, "int8"},           {KIND_INT16, "int16"},
        {KIND_INT32, "int32"},     {KIND_INT64, "int64"},     {KIND_UINT, "uint"},           {KIND_UINT8, "uint8"},
        {KIND_UINT16, "uint16"},   {KIND_UINT32, "uint32"},   {KIND_UINT64, "uint64"},       {KIND_UINTPTR, "uintptr"},
        {KIND_FLOAT32, "float32"}, {KIND_FLOAT64, "float64"}, {KIND_COMPLEX64, "complex64"}, {KIND_COMPLEX128, "complex128"},
        {KIND_STRING, "string"},   {KIND_NIL, "nil"},         {KIND_UNSAFE_POINTER, "unsafe.Pointer"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
        unit->basic[rows[i].kind] = ir_type_new_basic(unit, rows[i].kind, rows[i].name);
    unit->byte_type = ir_type_new_basic(unit, KIND_UINT8, "byte");
    unit->byte_type->link = unit->basic[KIND_UINT8]->link;
    unit->byte_type->has_alias_name = true;
    unit->rune_type = ir_type_new_basic(unit, KIND_INT32, "rune");
    unit->rune_type->link = unit->basic[KIND_INT32]->link;
    unit->rune_type->has_alias_name = true;

    IrType *empty = NEW(unit->arena, IrType);
    empty->kind = KIND_INTERFACE;
    empty->text = empty->link = atom_of(unit->atoms, "interface {}");
    empty->underlying = empty;
    map_put(unit->arena, &unit->ir->by_link, empty->text, empty);
    unit->basic[KIND_INTERFACE] = empty;
    IrType *any = ir_type_new_basic(unit, KIND_INTERFACE, "any");
    any->underlying = empty;
    any->link = empty->link;
    any->has_alias_name = true;
    unit->any_type = any;

    unit->untyped_bool = ir_type_new_basic(unit, KIND_BOOL, "untyped bool");
    unit->untyped_string = ir_type_new_basic(unit, KIND_STRING, "untyped string");
    unit->untyped_int = ir_type_new_basic(unit, KIND_IDEAL, "untyped int");
    unit->untyped_rune = ir_type_new_basic(unit, KIND_IDEAL, "untyped rune");
    unit->untyped_float = ir_type_new_basic(unit, KIND_IDEAL, "untyped float");
    unit->untyped_complex = ir_type_new_basic(unit, KIND_IDEAL, "untyped complex");
    IrType *untyped[] = {unit->untyped_bool, unit->untyped_string, unit->untyped_int,
                         unit->untyped_rune, unit->untyped_float,  unit->untyped_complex};
    for (size_t i = 0; i < sizeof untyped / sizeof *untyped; i++)
        untyped[i]->is_untyped = true;

    // error: a named interface { Error() string }
    IrField method = {.name = atom_of(unit->atoms, "Error"), .is_interface_method = true};
    IrType *string_result[] = {unit->basic[KIND_STRING]};
    method.type = ir_type_func(unit, NULL, NULL, 0, string_result, 1, false);
    IrType *error_underlying = ir_type_interface(unit, &method, 1);
    unit->error_type = ir_type_new_basic(unit, KIND_INTERFACE, "error");
    unit->error_type->underlying = error_underlying;
    unit->error_type->fields = error_underlying->fields;
    unit->error_type->field_count = 1;
}

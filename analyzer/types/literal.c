// Composite literals (spec: "Composite literals"; types2/literals.go).

#include "internal.h"

#include <string.h>

static void check_element(Checker *c, Operand *x, Expr *e, Type *hint)
{
    check_generic_expr(c, x, e, hint);
    if (!c->release->infers_from_more_places)
        check_not_generic(c, NULL, x);
}

static int64_t indexed_elements(Checker *c, ExprVec *elements, Type *element, int64_t length)
{
    int64_t index = 0, max = 0, highest = -1; // no index above highest was seen
    Map seen = {0};
    bool has_keys = false;
    for (int i = 0; i < elements->len; i++) {
        Expr *e = elements->data[i];
        bool valid = false;
        Expr *value = e;
        if (e->kind == NODE_KEY_VALUE_EXPR) {
            KeyValueExpr *kv = (KeyValueExpr *)e;
            int64_t k;
            Type *type;
            value = kv->element;
            if (check_index(c, kv->key, length, &k, &type)) {
                if (k >= 0) {
                    index = k;
                    valid = true;
                } else {
                    check_error(c, start_of(e), "index %s must be integer constant", expr_str(c, kv->key));
                }
            }
            if (!has_keys) { // only now can an index come twice
                has_keys = true;
                for (int64_t n = 0; n < i; n++)
                    map_put(c->scratch, &seen, (void *)(uintptr_t)(n + 1), e);
            }
        } else if (length >= 0 && index >= length) {
            check_error(c, start_of(e), "index %lld is out of bounds (>= %lld)", (long long)index, (long long)length);
        } else {
            valid = true;
        }
        if (valid && has_keys) {
            void *key = (void *)(uintptr_t)(index + 1);
            if (index <= highest && map_has(&seen, key))
                check_error(c, start_of(e), "duplicate index %lld in array or slice literal", (long long)index);
            map_put(c->scratch, &seen, key, e);
        }
        if (valid && index > highest)
            highest = index;
        Operand x = {0};
        check_element(c, &x, value, element);
        check_assignment(c, &x, element, "array or slice literal");
        if (++index > max)
            max = index;
    }
    return max;
}

// ---- structs

typedef struct GivenField {
    const int *path; // of indices, as types_lookup gives it
    int path_len;
    Object *field;
} GivenField;
typedef VEC(GivenField) GivenFields;

// A field may be given once, and not together with a struct that it is promoted from.
static void note_field(Checker *c, GivenFields *given, KeyValueExpr *kv, const Lookup *l)
{
    for (int i = 0; i < given->len; i++) {
        const GivenField *other = &given->data[i];
        int common = other->path_len < l->path_len ? other->path_len : l->path_len;
        if (memcmp(other->path, l->path, sizeof(int) * (size_t)common) != 0)
            continue;
        const char *name = l->object->name->text, *other_name = other->field->name->text;
        if (other->path_len == l->path_len)
            check_error(c, start_of(kv), "duplicate field name %s in struct literal", name);
        else if (other->path_len < l->path_len)
            check_error(c, start_of(kv), "cannot specify promoted field %s and enclosing embedded field %s", name, other_name);
        else
            check_error(c, start_of(kv), "cannot specify embedded field %s and enclosed promoted field %s", name, other_name);
        return;
    }
    vec_push(c->scratch, given, ((GivenField){l->path, l->path_len, l->object}));
}

static const char *field_path(Checker *c, Type *t, const Lookup *l)
{
    Buf buf = buf_new(c->arena);
    for (int i = 0; i < l->path_len; i++) {
        bool is_pointer;
        Struct *s = (Struct *)under(types_deref(t, &is_pointer));
        Object *f = s->fields.data[l->path[i]];
        buf_format(&buf, "%s%s", i ? "." : "", f->name->text);
        t = f->type;
    }
    return buf_text(&buf);
}

// The field that a key names; false, with an error: none that can be set.
static bool field_of_key(Checker *c, Struct *t, Name *key, Type *whole, Lookup *l)
{
    *l = types_lookup(c->w, (Type *)t, false, c->package, key->text);
    bool is_promoted = l->path_len > 1;
    if (!l->object || (!c->release->has_promoted_keys && (is_promoted || l->object->kind != OBJECT_VAR))) {
        Object *near = c->release->has_promoted_keys || !is_promoted ? find_folded(c, (Type *)t, key->text, false) : NULL;
        check_error(c, start_of(key), "%s", lookup_cause(c, whole, key->text->text, near, true));
        return false;
    }
    if (l->object->kind != OBJECT_VAR) {
        check_error(c, start_of(key), "%s is not a field", expr_str(c, (Expr *)key));
        return false;
    }
    if (is_promoted && !verify_version(c, start_of(key), 27, "use of promoted field %s in struct literal of type %s",
                                           field_path(c, (Type *)t, l), type_str(c, whole)))
        return false;
    if (l->is_indirect)
        check_error(c, start_of(key), "invalid implicit pointer indirection to reach %s", expr_str(c, (Expr *)key));
    return !l->is_indirect;
}

static void keyed_fields(Checker *c, Struct *t, CompositeLit *e, Type *whole)
{
    GivenFields given = {0};
    for (int i = 0; i < e->elements.len; i++) {
        KeyValueExpr *kv = (KeyValueExpr *)e->elements.data[i];
        if (kv->kind != NODE_KEY_VALUE_EXPR) {
            check_error(c, start_of(kv), "mixture of field:value and value elements in struct literal");
            continue;
        }
        Operand x = {0};
        check_element(c, &x, kv->element, NULL);
        if (kv->key->kind != NODE_NAME) {
            check_error(c, start_of(kv), "invalid field name %s in struct literal", expr_str(c, kv->key));
            continue;
        }
        Name *key = (Name *)kv->key;
        Lookup l;
        if (!field_of_key(c, t, key, whole, &l))
            continue;
        key->object = l.object;
        record((Expr *)key, MODE_VARIABLE, l.object->type, NULL);
        check_assignment(c, &x, l.object->type, "struct literal");
        note_field(c, &given, kv, &l);
    }
}

static void all_fields(Checker *c, Struct *t, CompositeLit *e, Type *whole)
{
    for (int i = 0; i < e->elements.len; i++) {
        Operand x = {0};
        Expr *value = e->elements.data[i];
        if (value->kind == NODE_KEY_VALUE_EXPR) {
            check_error(c, start_of(value), "mixture of field:value and value elements in struct literal");
            continue;
        }
        check_element(c, &x, value, NULL);
        if (i >= t->fields.len) {
            check_error(c, start_of(value), "too many values in struct literal of type %s", type_str(c, whole));
            return;
        }
        Object *f = t->fields.data[i];
        if (!object_is_exported(f) && f->package != c->package) {
            check_error(c, start_of(value), "implicit assignment to unexported field %s in struct literal of type %s",
                        f->name->text, type_str(c, whole));
            continue;
        }
        check_assignment(c, &x, f->type, "struct literal");
    }
    if (e->elements.len >= t->fields.len)
        return;
    bool has_hidden = false;
    for (int i = 0; i < t->fields.len; i++)
        has_hidden |= !object_is_exported(t->fields.data[i]) && t->fields.data[i]->package != c->package;
    has_hidden &= c->release->hints_at_unexported_fields;
    check_error(c, e->rbrace, "too few values in struct literal of type %s%s", type_str(c, whole),
                has_hidden ? " (type has unexported fields - use key:value pairs)" : "");
}

// ---- maps

// Keys of a map literal seen so far: constants by value and, for interface keys, type.
typedef struct SeenKeys {
    Map buckets; // hash -> SeenKey list
} SeenKeys;

typedef struct SeenKey {
    const Const *value;
    Type *type;
    struct SeenKey *next;
} SeenKey;

uintptr_t const_hash(Checker *c, const Const *v)
{
    size_t length;
    int64_t number;
    const char *text;
    if (const_kind(v) == CONST_INT && const_int64_value(v, &number))
        return (uintptr_t)number << 1 | 1; // never NULL
    if (const_kind(v) == CONST_STRING) {
        text = const_string_value(v, &length);
    } else {
        text = const_text(c->scratch, v);
        length = strlen(text);
    }
    uintptr_t hash = 5381;
    for (size_t i = 0; i < length; i++)
        hash = hash * 33 ^ (unsigned char)text[i];
    return hash | 1;
}

// Keys of type parameters are untyped yet: 1, 1.0 and 1+0i are the same.
static const Const *key_value(Checker *c, const Const *v)
{
    Arena *a = c->scratch;
    if (const_kind(v) == CONST_COMPLEX || const_kind(v) == CONST_FLOAT) {
        const Const *whole = const_to_int(a, v), *real = const_to_float(a, v);
        if (const_kind(whole) == CONST_INT)
            return whole;
        if (const_kind(real) == CONST_FLOAT)
            return const_float64(a, const_float64_value(real));
    }
    return v;
}

static bool note_key(Checker *c, SeenKeys *seen, Operand *key, bool by_type)
{
    const Const *value = key_value(c, key->value);
    void **slot = map_slot(c->scratch, &seen->buckets, (void *)const_hash(c, value));
    for (SeenKey *k = *slot; k; k = k->next)
        if (const_kind(k->value) == const_kind(value) && const_compare(CONST_EQL, k->value, value) &&
            (!by_type || types_identical(k->type, key->type)))
            return true;
    SeenKey *k = NEW(c->scratch, SeenKey);
    *k = (SeenKey){value, key->type, *slot};
    *slot = k;
    return false;
}

static void map_elements(Checker *c, MapOf *t, CompositeLit *e)
{
    SeenKeys seen = {0};
    for (int i = 0; i < e->elements.len; i++) {
        if (e->elements.data[i]->kind != NODE_KEY_VALUE_EXPR) {
            check_error(c, start_of(e->elements.data[i]), "missing key in map literal");
            continue;
        }
        KeyValueExpr *kv = (KeyValueExpr *)e->elements.data[i];
        Operand key = {0}, x = {0};
        check_element(c, &key, kv->key, t->key);
        check_assignment(c, &key, t->key, "map literal");
        if (key.mode == MODE_INVALID)
            continue;
        if (key.mode == MODE_CONSTANT && note_key(c, &seen, &key, is_non_type_param_interface(t->key))) {
            check_error(c, start_of(kv->key), "duplicate key %s in map literal", const_text(c->arena, key.value));
            continue;
        }
        check_element(c, &x, kv->element, t->element);
        check_assignment(c, &x, t->element, "map literal");
    }
}

// ---- the literal

static void use_elements(Checker *c, CompositeLit *e)
{
    for (int i = 0; i < e->elements.len; i++) {
        Expr *v = e->elements.data[i];
        use_expr(c, v->kind == NODE_KEY_VALUE_EXPR ? ((KeyValueExpr *)v)->element : v);
    }
}

static void array_elements(Checker *c, Array *t, CompositeLit *e)
{
    int64_t n = indexed_elements(c, &e->elements, t->element, t->length);
    if (t->length >= 0)
        return;
    t->length = n; // [...]T
    if (e->literal_type)
        record(e->literal_type, MODE_TYPE, (Type *)t, NULL);
}

void check_composite(Checker *c, Operand *x, CompositeLit *e, Type *hint)
{
    Type *t = c->w->basic[BASIC_INVALID], *base;
    ArrayType *array = e->literal_type && e->literal_type->kind == NODE_ARRAY_TYPE ? (ArrayType *)e->literal_type : NULL;
    if (array && !array->length)
        t = types_new_array(c->w, check_var_type(c, array->element), -1);
    else if (e->literal_type)
        t = check_type(c, e->literal_type);
    else if (hint)
        t = hint;
    else
        check_error(c, start_of(e), "missing type in composite literal");
    base = t;
    if (!e->literal_type && hint) { // an element of *T stands for &T{}
        Type *pointer = types_core(hint);
        if (pointer && types_unalias(pointer)->kind == TYPE_POINTER)
            base = ((Pointer *)types_unalias(pointer))->base;
    }
    if (!is_complete(c, base))
        return;
    Type *core = types_core(base);
    switch (core ? core->kind : TYPE_BASIC) {
    case TYPE_STRUCT:
        if (e->elements.len && e->elements.data[0]->kind == NODE_KEY_VALUE_EXPR)
            keyed_fields(c, (Struct *)core, e, base);
        else if (e->elements.len)
            all_fields(c, (Struct *)core, e, base);
        break;
    case TYPE_ARRAY: array_elements(c, (Array *)core, e); break;
    case TYPE_SLICE: indexed_elements(c, &e->elements, ((Slice *)core)->element, -1); break;
    case TYPE_MAP: map_elements(c, (MapOf *)core, e); break;
    default:
        use_elements(c, e);
        if ((!core || is_valid(core)) && !pending_object(base)) {
            check_error(c, start_of(e), "invalid composite literal%s type %s%s", e->literal_type ? "" : " element",
                        type_str(c, t), core ? "" : " (no common underlying type)");
            return;
        }
    }
    x->mode = MODE_VALUE;
    x->type = t;
}

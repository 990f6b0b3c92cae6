// What the run-time dictionary of a generic declaration holds: the dictionaries of the generic functions its code calls,
// and the derived types that it needs at run time.
//
// A dictionary is written when it is first referred to, which reads each of those types under its type arguments: so
// their methods and wrappers come to be, then and there. What is needed is the same for every instance; it is found once,
// by reading the declaration's bodies in a unit that is thrown away, and kept with the declaration. Types count as the
// same word only when they are the same object: a type spelled twice takes two words, as in gc's own tables.
// Rules: noder/writer.go (writerDict), noder/reader.go dictNameOf.

#include "internal.h"

typedef struct Subdictionary { // of a generic function or type, with type arguments
    Object *declaration;
    TypeList *explicits;
} Subdictionary;

typedef struct Itab {
    Type *type, *iface;
} Itab;

typedef struct MethodWord { // a method called on a type parameter, which each method of a type has under a name of its own
    int param_index;
    const Atom *name;
} MethodWord;

typedef struct Words { // of one generic declaration, in the dictionary's order; lives in the world
    VEC(MethodWord) methods;
    VEC(Subdictionary) subdictionaries;
    VEC(Type *) types;
    VEC(Itab) itabs;
} Words;

static void collect_words(IrUnit *unit, Object *declaration);

// The words that r's code refers to; NULL if it has no dictionary. A unit that collects finds those of its declaration
// incomplete and adds to them, and does not look at others'.
static Words *words_of(const Reader *r)
{
    if (!r->dict || !r->dict->is_shaped)
        return NULL;
    Object *declaration = r->dict->object, *collecting = r->unit->ir->collecting;
    if (collecting && collecting != declaration)
        return NULL;
    if (!declaration->ir)
        collect_words(r->unit, declaration);
    return declaration->ir;
}

static Arena *keep(const Reader *r) { return r->unit->world->arena; }

static Type *without_local_aliases(Type *t)
{
    while (t->kind == TYPE_ALIAS) {
        const Alias *alias = (const Alias *)t;
        const Object *o = alias->object;
        if (!alias->from_rhs || !o->package || o->is_package_level)
            break;
        t = alias->from_rhs;
    }
    return t;
}

// What the writer gives numbers to.
static Type *word_type(Reader *r, Type *t) { return without_local_aliases(types_default(r->unit->world, t)); }

int method_word(Reader *r, TypeParam *param, const Atom *name)
{
    Words *words = words_of(r);
    if (!words)
        return 0;
    int i = 0, index = type_param_index(r->dict, param);
    while (i < words->methods.len && !(words->methods.data[i].param_index == index && words->methods.data[i].name == name))
        i++;
    if (i == words->methods.len && r->unit->ir->collecting)
        vec_push(keep(r), &words->methods, ((MethodWord){index, name}));
    return i;
}

int subdictionary_word(Reader *r, Object *declaration, TypeList *explicits)
{
    Words *words = words_of(r);
    if (!words)
        return 0;
    int i = 0;
    for (; i < words->subdictionaries.len; i++) {
        const Subdictionary *known = &words->subdictionaries.data[i];
        bool same = known->declaration == declaration && known->explicits->len == explicits->len;
        for (int k = 0; same && k < explicits->len; k++)
            same = without_local_aliases(known->explicits->at[k]) == without_local_aliases(explicits->at[k]);
        if (same)
            break;
    }
    if (i == words->subdictionaries.len && r->unit->ir->collecting)
        vec_push(keep(r), &words->subdictionaries, (Subdictionary){declaration, explicits});
    return words->methods.len + i;
}

int type_word(Reader *r, Type *t)
{
    Words *words = t ? words_of(r) : NULL;
    if (!words)
        return 0;
    t = word_type(r, t);
    if (!type_is_derived(r->unit, t))
        return 0;
    int i = 0;
    while (i < words->types.len && words->types.data[i] != t)
        i++;
    if (i == words->types.len && r->unit->ir->collecting)
        vec_push(keep(r), &words->types, t);
    return words->methods.len + words->subdictionaries.len + i;
}

// Both types take a word of their own, too.
int itab_word(Reader *r, Type *t, Type *iface)
{
    type_word(r, t);
    type_word(r, iface);
    if (t && iface && t->kind != TYPE_TUPLE && !type_is_derived(r->unit, t) && !type_is_derived(r->unit, iface) &&
        types_underlying(iface)->kind == TYPE_INTERFACE) {
        IrType *concrete = read_type(r, types_default(r->unit->world, t));
        need_itab(r->unit, concrete, read_type(r, iface));
    }
    Words *words = t && iface ? words_of(r) : NULL;
    if (!words)
        return 0;
    t = word_type(r, t);
    iface = word_type(r, iface);
    if (!type_is_derived(r->unit, t) && !type_is_derived(r->unit, iface))
        return 0;
    int i = 0;
    while (i < words->itabs.len && !(words->itabs.data[i].type == t && words->itabs.data[i].iface == iface))
        i++;
    if (i == words->itabs.len && r->unit->ir->collecting)
        vec_push(keep(r), &words->itabs, (Itab){t, iface});
    return words->methods.len + words->subdictionaries.len + words->types.len + i;
}

// *[n]uintptr
IrType *dict_pointer_type(IrUnit *unit, IrDict *dict)
{
    const Words *words = NULL;
    if (!unit->ir->collecting) {
        if (!dict->object->ir)
            collect_words(unit, dict->object);
        words = dict->object->ir;
    }
    int n = words ? words->methods.len + words->subdictionaries.len + words->types.len + words->itabs.len : 0;
    return ir_type_pointer(unit, ir_type_array(unit, unit->basic[KIND_UINTPTR], n));
}

// ---- finding the words

// Any type that satisfies the parameter will do: one that its constraint names, else int.
static IrType *representative(Reader *r, TypeParam *p)
{
    const TypeSet *set = types_type_set(types_constraint_interface(p));
    return set->terms.len ? read_type(r, set->terms.data[0].type) : r->unit->basic[KIND_INT];
}

static int add_representatives(Reader *r, const TypeList *params, IrType **targs, int count)
{
    for (int i = 0; params && i < params->len; i++, count++)
        targs[count] = r ? representative(r, (TypeParam *)params->at[i]) : targs[count];
    return count;
}

static void collect_words(IrUnit *unit, Object *declaration)
{
    declaration->ir = NEW(unit->world->arena, Words);
    IrUnit *dry = ir_unit_bare(unit->world, unit->package);
    dry->ir->collecting = declaration;
    TypeList *lists[] = {implicit_params(declaration), receiver_params(declaration), explicit_params(declaration)};
    int count = 0;
    for (int i = 0; i < 3; i++)
        count += lists[i] ? lists[i]->len : 0;
    // Constraints may mention other parameters: they stand for int first.
    IrType **targs = NEW_ARRAY(dry->arena, IrType *, count);
    for (int i = 0; i < count; i++)
        targs[i] = dry->basic[KIND_INT];
    int implicit = lists[0] ? lists[0]->len : 0;
    Reader r = reader_for(dry, declaration->package, new_dict(dry, declaration, targs, implicit, targs + implicit, count - implicit, true));
    IrType **better = NEW_ARRAY(dry->arena, IrType *, count);
    for (int i = 0, at = 0; i < 3; i++)
        at = add_representatives(&r, lists[i], better, at);
    if (declaration->kind == OBJECT_TYPE_NAME) {
        IrType *t = read_named(dry, declaration, better, count, true);
        for (int i = 0; i < t->method_count; i++)
            if (t->methods[i].fn)
                read_body(dry, t->methods[i].fn);
    } else {
        read_body(dry, read_func_object(dry, declaration, better, count, true));
    }
    ir_unit_free(dry);
}

// ---- dictionaries

static void write_dictionary(IrUnit *unit, IrDict *dict)
{
    if (!dict->object->ir)
        collect_words(unit, dict->object);
    const Words *words = dict->object->ir;
    Reader r = reader_for(unit, dict->object->package, dict);
    for (int i = 0; i < words->subdictionaries.len; i++) {
        const Subdictionary *sub = &words->subdictionaries.data[i];
        const TypeList *implicits = implicit_params(sub->declaration);
        int implicit = implicits ? implicits->len : 0;
        IrType **targs = NEW_ARRAY(unit->arena, IrType *, implicit + sub->explicits->len);
        for (int k = 0; k < implicit; k++)
            targs[k] = dict->targs[k];
        for (int k = 0; k < sub->explicits->len; k++)
            targs[implicit + k] = read_type(&r, sub->explicits->at[k]);
        dict_name(unit, new_dict(unit, sub->declaration, targs, implicit, targs + implicit, sub->explicits->len, false));
    }
    for (int i = 0; i < words->types.len; i++)
        read_type(&r, words->types.data[i]);
    for (int i = 0; i < words->itabs.len; i++) {
        IrType *t = read_type(&r, words->itabs.data[i].type);
        need_itab(unit, t, read_type(&r, words->itabs.data[i].iface));
    }
}

// Generic functions that call each other with ever new types come to exponentially many.
static bool is_within_limits(IrUnit *unit, const IrDict *dict)
{
    struct IrPrivate *ir = unit->ir;
    ir->instance_bytes += dict->base_name->length;
    if (ir->written_dictionaries.len < LIMIT_INSTANCES && ir->instance_bytes < LIMIT_INSTANCE_BYTES)
        return true;
    if (!ir->has_met_instance_limit && unit->diagnostics)
        diagnostics_add(unit->diagnostics, DIAGNOSTIC_UNSUPPORTED, dict->object->pos, true, 
                        "more than %d instances of generic declarations, or %d bytes of their names", LIMIT_INSTANCES, LIMIT_INSTANCE_BYTES);
    ir->has_met_instance_limit = true;
    return false;
}

IrName *dict_name(IrUnit *unit, IrDict *dict)
{
    if (dict->dict_name)
        return dict->dict_name;
    IrName *n = NEW(unit->arena, IrName);
    n->node.op = ONAME;
    n->node.pos = ir_autogenerated_pos();
    n->node.type = dict_pointer_type(unit, dict)->element;
    n->class = CLASS_EXTERN;
    n->is_dict = true;
    n->package = dict->package;
    ir_set_name(n, atom_format(unit->atoms, ".dict.%s", dict->base_name->text));
    dict->dict_name = n;
    if (!unit->ir->collecting && !map_has(&unit->ir->written_dictionaries, n->name)) {
        map_put(unit->arena, &unit->ir->written_dictionaries, n->name, dict);
        if (is_within_limits(unit, dict))
            write_dictionary(unit, dict);
    }
    return n;
}

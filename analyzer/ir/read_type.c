// Declared types, functions and variables into the unit's, under a dictionary of type arguments.
//
// A named type or function is read once per list of type arguments; its symbol name spells the arguments out
// ("List[int]"). Reading a type of the unit's own package, or any type under type parameters, also notes that its
// method wrappers may be needed; types of other packages only count as seen (noder/reader.go: needWrapper). Bodies are
// queued and read last in, first out, as gc reads them, since that fixes the order of instances.

#include "internal.h"

#include <string.h>

bool reader_has_type_params(const Reader *r) { return r->dict && r->dict->count > 0; }

Reader reader_for(IrUnit *unit, Package *package, IrDict *dict)
{
    return (Reader){.unit = unit, .package = package, .dict = dict, .inline_index = -1};
}

static bool reads_import(const Reader *r) { return r->package != r->unit->package && !reader_has_type_params(r); }

// ---- does a type depend on type parameters, also through a local type of a generic function?

static bool any_derived(IrUnit *unit, const ObjectVec *vars)
{
    for (int i = 0; i < vars->len; i++)
        if (type_is_derived(unit, vars->data[i]->type))
            return true;
    return false;
}

static bool compute_derived(IrUnit *unit, Type *t)
{
    switch (t->kind) {
    case TYPE_BASIC: return false;
    case TYPE_PARAM: return true;
    case TYPE_ARRAY: return type_is_derived(unit, ((Array *)t)->element);
    case TYPE_SLICE: return type_is_derived(unit, ((Slice *)t)->element);
    case TYPE_POINTER: return type_is_derived(unit, ((Pointer *)t)->base);
    case TYPE_CHAN: return type_is_derived(unit, ((Chan *)t)->element);
    case TYPE_MAP: return type_is_derived(unit, ((MapOf *)t)->key) || type_is_derived(unit, ((MapOf *)t)->element);
    case TYPE_STRUCT: return any_derived(unit, &((Struct *)t)->fields);
    case TYPE_TUPLE: return any_derived(unit, &((Tuple *)t)->vars);
    case TYPE_SIGNATURE:
        return any_derived(unit, &((Signature *)t)->params->vars) || any_derived(unit, &((Signature *)t)->results->vars);
    case TYPE_INTERFACE: {
        Interface *i = (Interface *)t;
        if (any_derived(unit, &i->methods))
            return true;
        for (int k = 0; k < i->embeddeds.len; k++)
            if (type_is_derived(unit, i->embeddeds.data[k]))
                return true;
        return false;
    }
    case TYPE_UNION: return false;
    case TYPE_NAMED: {
        Named *n = (Named *)t;
        if (n->object->implicit_params && n->object->implicit_params->len)
            return true;
        for (int i = 0; n->type_args && i < n->type_args->len; i++)
            if (type_is_derived(unit, n->type_args->at[i]))
                return true;
        return false;
    }
    case TYPE_ALIAS: return type_is_derived(unit, types_unalias(t));
    }
    return false;
}

// Named types may have the same arguments over and over, structs and interfaces be large; of the others it is soon found.
static bool is_derived_kept(Type *t)
{
    return (t->kind == TYPE_NAMED && ((Named *)t)->type_args) || t->kind == TYPE_STRUCT || t->kind == TYPE_INTERFACE;
}

bool type_is_derived(IrUnit *unit, Type *t)
{
    if (!is_derived_kept(t))
        return compute_derived(unit, t);
    void **slot = map_slot(unit->arena, &unit->ir->derived_known, t);
    if (!*slot) {
        *slot = (void *)2; // while computing: recursion goes through named types and adds nothing
        bool derived = compute_derived(unit, t);
        map_put(unit->arena, &unit->ir->derived_known, t, (void *)(uintptr_t)(derived ? 1 : 2));
        return derived;
    }
    return (uintptr_t)*slot == 1;
}

// ---- wrappers that may be needed

static void need_wrapper(Reader *r, IrType *t)
{
    if ((t->kind == KIND_POINTER && !t->is_named) || (!t->underlying && r->unit->release->wrappers_wait_for_types))
        return;
    struct IrPrivate *ir = r->unit->ir;
    vec_push(r->unit->arena, reads_import(r) ? &ir->have_wrappers : &ir->need_wrappers, t);
}

// Package runtime has error's, also when it is an imported package that mentions it.
static IrType *read_error(IrUnit *unit)
{
    if (!unit->ir->has_read_error && strcmp(unit->package->path->text, "runtime") == 0)
        vec_push(unit->arena, &unit->ir->need_wrappers, unit->error_type);
    unit->ir->has_read_error = true;
    return unit->error_type;
}

// ---- types

int type_param_index(const IrDict *dict, TypeParam *p)
{
    TypeList *implicit = dict->object ? implicit_params(dict->object) : NULL;
    for (int i = 0; implicit && i < implicit->len && i < dict->implicit_count; i++)
        if (implicit->at[i] == (Type *)p)
            return i;
    if (dict->receiver_count) {
        Signature *sig = (Signature *)dict->object->type;
        for (int i = 0; sig->receiver_type_params && i < sig->receiver_type_params->len; i++)
            if (sig->receiver_type_params->at[i] == (Type *)p)
                return dict->implicit_count + i;
    }
    return dict->implicit_count + dict->receiver_count + p->index;
}

static IrType *read_basic(IrUnit *unit, Basic *t)
{
    static const uint8_t kinds[BASIC_COUNT] = {
        [BASIC_BOOL] = KIND_BOOL, [BASIC_INT] = KIND_INT, [BASIC_INT8] = KIND_INT8, [BASIC_INT16] = KIND_INT16,
        [BASIC_INT32] = KIND_INT32, [BASIC_INT64] = KIND_INT64, [BASIC_UINT] = KIND_UINT, [BASIC_UINT8] = KIND_UINT8,
        [BASIC_UINT16] = KIND_UINT16, [BASIC_UINT32] = KIND_UINT32, [BASIC_UINT64] = KIND_UINT64,
        [BASIC_UINTPTR] = KIND_UINTPTR, [BASIC_FLOAT32] = KIND_FLOAT32, [BASIC_FLOAT64] = KIND_FLOAT64,
        [BASIC_COMPLEX64] = KIND_COMPLEX64, [BASIC_COMPLEX128] = KIND_COMPLEX128, [BASIC_STRING] = KIND_STRING,
        [BASIC_UNSAFE_POINTER] = KIND_UNSAFE_POINTER, [BASIC_UNTYPED_NIL] = KIND_NIL,
    };
    switch (t->basic_kind) {
    case BASIC_UNTYPED_BOOL: return unit->untyped_bool;
    case BASIC_UNTYPED_INT: return unit->untyped_int;
    case BASIC_UNTYPED_RUNE: return unit->untyped_rune;
    case BASIC_UNTYPED_FLOAT: return unit->untyped_float;
    case BASIC_UNTYPED_COMPLEX: return unit->untyped_complex;
    case BASIC_UNTYPED_STRING: return unit->untyped_string;
    case BASIC_INVALID: unreachable("invalid type reached ir");
    default: break;
    }
    if ((Type *)t == unit->world->byte_type)
        return unit->byte_type;
    if ((Type *)t == unit->world->rune_type)
        return unit->rune_type;
    return unit->basic[kinds[t->basic_kind]];
}

IrType *read_signature(Reader *r, Signature *signature, IrType *receiver)
{
    int param_count = signature->params->vars.len, result_count = signature->results->vars.len;
    IrType **params = NEW_ARRAY(r->unit->arena, IrType *, param_count);
    IrType **results = NEW_ARRAY(r->unit->arena, IrType *, result_count);
    for (int i = 0; i < param_count; i++)
        params[i] = read_type(r, signature->params->vars.data[i]->type);
    for (int i = 0; i < result_count; i++)
        results[i] = read_type(r, signature->results->vars.data[i]->type);
    return ir_type_func(r->unit, receiver, params, param_count, results, result_count, signature->is_variadic);
}

static Package *field_package(const Object *o) { return object_is_exported(o) ? NULL : o->package; }

static IrType *read_struct(Reader *r, Struct *t)
{
    IrField *fields = NEW_ARRAY(r->unit->arena, IrField, t->fields.len);
    for (int i = 0; i < t->fields.len; i++) {
        Object *o = t->fields.data[i];
        fields[i] = (IrField){.name = o->name,
                              .package = field_package(o),
                              .type = read_type(r, o->type),
                              .tag = t->tags ? t->tags[i] : NULL,
                              .is_embedded = o->is_embedded,
                              .object = o,
                              .index = i};
    }
    return ir_type_struct(r->unit, fields, t->fields.len);
}

typedef VEC(IrField) IrFieldVec;

static void add_interface_method(Reader *r, IrFieldVec *methods, const IrField *f)
{
    for (int i = 0; i < methods->len; i++)
        if (methods->data[i].name == f->name && methods->data[i].package == f->package)
            return;
    vec_push(r->unit->arena, methods, *f);
}

static void read_interface_methods(Reader *r, IrFieldVec *methods, const ObjectVec *objects)
{
    for (int i = 0; i < objects->len; i++) {
        Object *o = objects->data[i];
        IrField f = {.name = o->name,
                     .package = field_package(o),
                     .type = read_signature(r, (Signature *)o->type, NULL),
                     .is_interface_method = true,
                     .object = o};
        add_interface_method(r, methods, &f);
    }
}

static IrFieldVec interface_methods(Reader *r, Interface *t)
{
    IrFieldVec methods = {0};
    read_interface_methods(r, &methods, &t->methods);
    for (int i = 0; i < t->embeddeds.len; i++) {
        Type *embedded = types_unalias(t->embeddeds.data[i]);
        if (embedded->kind == TYPE_UNION || types_underlying(embedded)->kind != TYPE_INTERFACE)
            continue;
        IrType *e = read_type(r, embedded);
        if (!e->underlying) // one of its methods is being read, and has led here
            read_interface_methods(r, &methods, &types_type_set((Interface *)types_underlying(embedded))->methods);
        for (int k = 0; e->underlying && k < e->underlying->field_count; k++) {
            IrField f = e->fields[k];
            f.is_interface_method = true;
            add_interface_method(r, &methods, &f);
        }
    }
    return methods;
}

static IrType *read_interface(Reader *r, Interface *t)
{
    IrFieldVec methods = interface_methods(r, t);
    return ir_type_interface(r->unit, methods.data, methods.len);
}

static IrType *read_named_type(Reader *r, Named *t)
{
    int count = t->type_args ? t->type_args->len : 0;
    int implicit_count = t->object->implicit_params ? t->object->implicit_params->len : 0;
    IrType **targs = NEW_ARRAY(r->unit->arena, IrType *, count + implicit_count);
    for (int i = 0; i < implicit_count; i++)
        targs[i] = r->dict ? r->dict->targs[i] : NULL;
    invariant(implicit_count == 0 || (r->dict && r->dict->count >= implicit_count));
    for (int i = 0; i < count; i++)
        targs[implicit_count + i] = read_type(r, t->type_args->at[i]);
    return read_named(r->unit, t->object, targs, implicit_count + count, false);
}

static bool has_own_place(const ReadTypes *types, const Type *t) { return t->id - types->first_id < types->own_count; }

// What the unit's own code has of an import's type, an interface{} in that is any: gc's importer makes the one of the other
// (types2.NewInterfaceType).
static bool is_imported_any(const Reader *r, const Interface *t)
{
    bool is_empty = !t->methods.len && !t->embeddeds.len;
    return is_empty && r->package == r->unit->package && !has_own_place(&r->unit->ir->local_types, (const Type *)t);
}

static IrType *read_type_once(Reader *r, Type *t)
{
    IrUnit *unit = r->unit;
    switch (t->kind) {
    case TYPE_BASIC: return read_basic(unit, (Basic *)t);
    case TYPE_NAMED: return read_named_type(r, (Named *)t);
    case TYPE_PARAM: {
        invariant(r->dict != NULL);
        int index = type_param_index(r->dict, (TypeParam *)t);
        invariant(index < r->dict->count);
        return r->dict->targs[index];
    }
    case TYPE_ARRAY: return ir_type_array(unit, read_type(r, ((Array *)t)->element), ((Array *)t)->length);
    case TYPE_SLICE: return ir_type_slice(unit, read_type(r, ((Slice *)t)->element));
    case TYPE_POINTER: return ir_type_pointer(unit, read_type(r, ((Pointer *)t)->base));
    case TYPE_CHAN: return ir_type_chan(unit, ((Chan *)t)->direction, read_type(r, ((Chan *)t)->element));
    case TYPE_MAP: {
        IrType *key = read_type(r, ((MapOf *)t)->key);
        return ir_type_map(unit, key, read_type(r, ((MapOf *)t)->element));
    }
    case TYPE_STRUCT: return read_struct(r, (Struct *)t);
    case TYPE_SIGNATURE: return read_signature(r, (Signature *)t, NULL);
    case TYPE_INTERFACE:
        if (t == types_unalias(unit->world->any_type) || is_imported_any(r, (Interface *)t))
            return unit->any_type;
        return read_interface(r, (Interface *)t);
    case TYPE_UNION: return unit->basic[KIND_INTERFACE];
    case TYPE_TUPLE: {
        Tuple *tuple = (Tuple *)t;
        IrType **members = NEW_ARRAY(unit->arena, IrType *, tuple->vars.len);
        for (int i = 0; i < tuple->vars.len; i++)
            members[i] = read_type(r, tuple->vars.data[i]->type);
        return ir_type_tuple(unit, members, tuple->vars.len);
    }
    case TYPE_ALIAS: break;
    }
    unreachable("type kind %d", t->kind);
}

static IrType *known_type(const ReadTypes *types, const Type *t)
{
    return has_own_place(types, t) ? types->own[t->id - types->first_id] : map_get(&types->others, t);
}

static void keep_type(IrUnit *unit, ReadTypes *types, const Type *t, IrType *read)
{
    if (has_own_place(types, t))
        types->own[t->id - types->first_id] = read;
    else
        map_put(unit->arena, &types->others, t, read);
}

IrType *read_type(Reader *r, Type *t)
{
    IrUnit *unit = r->unit;
    if (t == unit->world->any_type)
        return unit->any_type;
    t = types_unalias(t);
    if (t->kind == TYPE_BASIC)
        return read_basic(unit, (Basic *)t);
    if (t->kind == TYPE_NAMED && t == unit->world->error_type)
        return read_error(unit);
    ReadTypes *cache = r->package == unit->package ? &unit->ir->local_types : &unit->ir->imported_types; // never of derived types
    IrType *known = known_type(cache, t);
    if (known)
        return known;
    if (type_is_derived(unit, t)) {
        cache = &r->dict->types;
        known = known_type(cache, t);
        if (known)
            return known;
    }
    IrType *result = read_type_once(r, t);
    known = known_type(cache, t);
    if (known)
        return known; // read meanwhile, through a cycle
    if (t->kind != TYPE_TUPLE) {
        keep_type(unit, cache, t, result); // also a type still being declared
        need_wrapper(r, result);
    }
    return result;
}

// ---- dictionaries and symbol names

static bool constraint_is_method_set(TypeParam *p)
{
    const TypeSet *set = types_type_set(types_constraint_interface(p));
    return set->has_all_types && !set->is_comparable;
}

TypeList *explicit_params(Object *object)
{
    if (object->kind == OBJECT_FUNC)
        return ((Signature *)object->type)->type_params;
    Type *t = object->type;
    return t->kind == TYPE_NAMED ? ((Named *)t)->type_params : NULL;
}

TypeList *receiver_params(Object *object)
{
    if (object->kind != OBJECT_FUNC)
        return NULL;
    Signature *sig = (Signature *)object->type;
    return sig->type_params && sig->type_params->len ? sig->receiver_type_params : NULL;
}

// The declared name of an object as its symbol: methods carry their receiver's type, local types their number.
static const Atom *declared_symbol(IrUnit *unit, Object *object)
{
    if (object->kind == OBJECT_TYPE_NAME && object->local_number)
        return atom_format(unit->atoms, "%s·%u", object->name->text, object->local_number);
    if (object->kind == OBJECT_FUNC) {
        Signature *sig = (Signature *)object->type;
        if (sig->receiver) {
            bool pointer;
            Type *base = types_unalias(types_deref(sig->receiver->type, &pointer));
            const char *name = base->kind == TYPE_NAMED ? ((Named *)base)->object->name->text : "?";
            return atom_format(unit->atoms, pointer ? "(*%s).%s" : "%s.%s", name, object->name->text);
        }
    }
    return object->name;
}

static void write_targs(Buf *buf, const IrDict *dict, int from, int to)
{
    if (from == to)
        return;
    buf_char(buf, '[');
    for (int i = from; i < to; i++) {
        if (i > from)
            buf_char(buf, i == dict->implicit_count ? ';' : ',');
        buf_atom(buf, dict->targs[i]->link);
    }
    buf_char(buf, ']');
}

// readerDict.mangle: "N" -> "N[int]", "N·1" -> "N[int]·1", "(*T).M" -> "(*T[int]).M[string]".
static const Atom *mangle(IrUnit *unit, const IrDict *dict, const Atom *symbol)
{
    if (!dict->count)
        return symbol;
    uint32_t base_length;
    ir_split_vargen(symbol, &base_length);
    const char *suffix = symbol->text + base_length;
    bool is_method = false;
    if (base_length == symbol->length) {
        const char *dot = strrchr(symbol->text, '.');
        if (dot) {
            is_method = true;
            base_length = (uint32_t)(dot - symbol->text);
            suffix = dot;
        }
    }
    bool parenthesized = base_length && symbol->text[base_length - 1] == ')';
    Buf buf = buf_new(unit->arena);
    buf_bytes(&buf, symbol->text, base_length - parenthesized);
    int receiver_end = is_method ? dict->receiver_count : dict->count;
    write_targs(&buf, dict, 0, receiver_end);
    if (parenthesized)
        buf_char(&buf, ')');
    buf_str(&buf, suffix);
    if (is_method)
        write_targs(&buf, dict, receiver_end, dict->count);
    return atom(unit->atoms, buf_text(&buf), buf.len);
}

IrDict *new_dict(IrUnit *unit, Object *object, IrType **implicits, int implicit_count, IrType **explicits,
                 int explicit_count, bool shaped)
{
    IrDict *dict = NEW(unit->arena, IrDict);
    dict->object = object;
    dict->package = object->package;
    dict->implicit_count = implicit_count;
    dict->count = implicit_count + explicit_count;
    dict->targs = NEW_ARRAY(unit->arena, IrType *, dict->count);
    for (int i = 0; i < implicit_count; i++)
        dict->targs[i] = implicits[i];
    for (int i = 0; i < explicit_count; i++)
        dict->targs[implicit_count + i] = explicits[i];
    TypeList *receivers = receiver_params(object), *params = explicit_params(object);
    dict->receiver_count = receivers ? receivers->len : 0;
    for (int i = 0; i < dict->count; i++)
        shaped |= dict->targs[i]->has_shape;
    dict->is_shaped = shaped;
    if (shaped) {
        for (int i = 0; i < dict->count; i++) {
            int k = i;
            TypeList *list = k < implicit_count ? implicit_params(object) : NULL;
            if (!list) {
                k -= implicit_count;
                list = k < dict->receiver_count ? receivers : params;
                if (k >= dict->receiver_count)
                    k -= dict->receiver_count;
            }
            bool basic = list && k < list->len && constraint_is_method_set((TypeParam *)list->at[k]);
            dict->targs[i] = ir_type_shape(unit, dict->targs[i], basic);
        }
    }
    dict->base_name = mangle(unit, dict, declared_symbol(unit, object));
    return dict;
}

// ---- declared types

static void copy_underlying(IrType *t, IrType *u)
{
    t->underlying = u;
    t->kind = u->kind;
    t->element = u->element;
    t->key = u->key;
    t->length = u->length;
    t->direction = u->direction;
    t->fields = u->fields;
    t->field_count = u->field_count;
    t->params = u->params;
    t->param_count = u->param_count;
    t->results = u->results;
    t->result_count = u->result_count;
    t->is_variadic = u->is_variadic;
    t->not_in_heap |= u->not_in_heap;
}

// The kind a declared type will have, known before its parts are read.
static IrKind kind_of(IrUnit *unit, Type *underlying)
{
    switch (underlying->kind) {
    case TYPE_BASIC: return read_basic(unit, (Basic *)underlying)->kind;
    case TYPE_ARRAY: return KIND_ARRAY;
    case TYPE_SLICE: return KIND_SLICE;
    case TYPE_STRUCT: return KIND_STRUCT;
    case TYPE_POINTER: return KIND_POINTER;
    case TYPE_SIGNATURE: return KIND_FUNC;
    case TYPE_MAP: return KIND_MAP;
    case TYPE_CHAN: return KIND_CHAN;
    default: return KIND_INTERFACE;
    }
}

static bool is_not_in_heap_marker(Object *o)
{
    return o->package && o->name->length == 3 && memcmp(o->name->text, "nih", 3) == 0 &&
           strcmp(o->package->path->text, "internal/runtime/sys") == 0;
}

static const Atom *method_symbol(IrUnit *unit, IrType *receiver, const Atom *name, Package *package)
{
    bool pointer = receiver->kind == KIND_POINTER && !receiver->is_named;
    IrType *base = pointer ? receiver->element : receiver;
    const char *qualifier = "", *dot = "";
    if (package && package != base->sym_package) {
        qualifier = ir_package_prefix(unit, package)->text;
        dot = ".";
    }
    const char *type_name = base->is_named ? base->sym_name->text : base->link->text;
    return atom_format(unit->atoms, pointer ? "(*%s)%s%s.%s" : "%s%s%s.%s", type_name, dot, qualifier, name->text);
}

IrFunc *new_func(IrUnit *unit, IrPos fpos, IrPos npos, Package *package, const Atom *name, IrType *type)
{
    IrFunc *fn = NEW(unit->arena, IrFunc);
    fn->pos = fpos;
    fn->type = type;
    IrName *n = NEW(unit->arena, IrName);
    n->node.op = ONAME;
    n->node.pos = npos;
    n->node.type = type;
    n->class = CLASS_FUNC;
    n->package = package;
    ir_set_name(n, name);
    n->func = fn;
    fn->name = n;
    return fn;
}

static void take_facts(IrUnit *unit, IrFunc *fn, const FuncFacts *facts)
{
    if (!facts)
        return;
    fn->notes = (const Atom **)(uintptr_t)facts->notes;
    if (facts->is_inlinable) {
        fn->inl = NEW(unit->arena, IrInline);
        fn->inl->cost = facts->cost;
        fn->inl->can_delay_results = facts->can_delay_results;
    }
}

// Body, pragma and what importers know: the part of a function that export data keeps apart (reader.funcExt).
static void read_func_body_source(Reader *r, IrFunc *fn, Object *object, IrDict *dict)
{
    IrUnit *unit = r->unit;
    FuncDecl *decl = object->declaration;
    IrBody *body = NEW(unit->arena, IrBody);
    body->signature = (Signature *)object->type;
    body->params = decl ? decl->signature : NULL;
    body->block = decl ? decl->body : NULL;
    body->package = object->package;
    body->dict = dict;
    fn->source = body;
    fn->object = object;
    fn->dict = dict;
    fn->pragma = decl && decl->pragma ? decl->pragma->flags : 0;
    fn->is_local = object->package == unit->package || (dict && dict->count);
    if (fn->is_local) {
        fn->has_body = true;
        vec_push(unit->arena, &unit->ir->todo_bodies, fn);
    } else {
        take_facts(unit, fn, object->facts);
    }
}

// A shaped function takes its dictionary as the first parameter after the receiver (reader.shapeSig).
static IrType *add_dict_param(IrUnit *unit, IrType *type, IrDict *dict)
{
    IrType **params = NEW_ARRAY(unit->arena, IrType *, type->param_count + 1);
    params[0] = dict_pointer_type(unit, dict);
    for (int i = 0; i < type->param_count; i++)
        params[i + 1] = type->params[i];
    return ir_type_func(unit, NULL, params, type->param_count + 1, type->results, type->result_count,
                        type->is_variadic);
}

static IrField read_method(Reader *r, Object *m, int index)
{
    IrUnit *unit = r->unit;
    Signature *sig = (Signature *)m->type;
    IrType *receiver = read_type(r, sig->receiver->type);
    IrType *type = read_signature(r, sig, NULL);
    IrType *base = receiver->kind == KIND_POINTER && !receiver->is_named ? receiver->element : receiver;
    const Atom *symbol = method_symbol(unit, receiver, m->name, field_package(m));
    FuncDecl *decl = m->declaration;
    IrPos pos = source_pos(decl ? decl->pos : m->pos);
    bool shaped = reader_has_type_params(r) && r->dict->is_shaped;
    IrFunc *fn = new_func(unit, pos, source_pos(m->pos), base->sym_package, symbol,
                          shaped ? add_dict_param(unit, type, r->dict) : type);
    fn->receiver_type = receiver;
    fn->is_dupok = reader_has_type_params(r);
    read_func_body_source(r, fn, m, reader_has_type_params(r) ? r->dict : NULL);
    return (IrField){.name = m->name,
                     .package = field_package(m),
                     .type = fn->type,
                     .receiver = receiver,
                     .has_pointer_receiver = receiver->kind == KIND_POINTER,
                     .is_nointerface = (fn->pragma & PRAGMA_NOINTERFACE) != 0,
                     .fn = fn,
                     .object = m,
                     .index = index};
}

static void read_methods(Reader *r, IrType *t)
{
    IrUnit *unit = r->unit;
    int count = types_method_count(t->named);
    t->methods = NEW_ARRAY(unit->arena, IrField, count);
    for (int i = 0; i < count; i++) {
        Object *m = types_method(unit->world, t->named, i);
        Signature *sig = (Signature *)m->type;
        if (sig->type_params && sig->type_params->len)
            continue; // generic methods are functions of their own
        t->methods[t->method_count] = read_method(r, m, i);
        t->method_count++;
    }
}

void ir_read_methods(IrUnit *unit, IrType *t)
{
    if (!t->has_unread_methods)
        return;
    t->has_unread_methods = false;
    Reader r = reader_for(unit, t->named->object->package, NULL);
    read_methods(&r, t);
}

IrType *read_named(IrUnit *unit, Object *type_name, IrType **targs, int count, bool shaped)
{
    int implicit_count = type_name->implicit_params ? type_name->implicit_params->len : 0;
    IrDict *dict = NULL;
    const Atom *symbol;
    if (count) {
        dict = new_dict(unit, type_name, targs, implicit_count, targs + implicit_count, count - implicit_count, shaped);
        symbol = dict->base_name;
    } else {
        symbol = declared_symbol(unit, type_name);
    }
    bool is_new;
    IrType *t = ir_type_with_sym(unit, type_name->package, symbol, &is_new);
    if (!is_new)
        return t;
    Named *named = (Named *)types_unalias(type_name->type);
    Reader r = reader_for(unit, type_name->package, dict);
    t->named = named->origin ? named->origin : named;
    named = t->named;
    t->dict = dict;
    t->is_instance = count > 0;
    for (int i = 0; dict && i < dict->count; i++)
        t->has_shape |= dict->targs[i]->has_shape;
    Type *underlying = types_underlying((Type *)named);
    t->kind = kind_of(unit, underlying);
    t->not_in_heap = is_not_in_heap_marker(type_name);
    // The underlying type itself needs no wrappers: read it without noting it.
    IrType *u;
    ReadTypes *cache = type_is_derived(unit, underlying)        ? &dict->types
                       : type_name->package == unit->package    ? &unit->ir->local_types
                                                                : &unit->ir->imported_types;
    u = underlying->kind == TYPE_BASIC ? read_basic(unit, (Basic *)underlying) : known_type(cache, underlying);
    if (!u)
        u = read_type_once(&r, underlying);
    copy_underlying(t, u->underlying ? u->underlying : u);
    if (underlying->kind == TYPE_INTERFACE && t->field_count) {
        // The same methods as others may have, but with the names of its own declaration's parameters.
        IrFieldVec methods = interface_methods(&r, (Interface *)underlying);
        ir_sort_fields(methods.data, methods.len);
        t->fields = methods.data;
    }
    if (dict && !dict->is_shaped)
        vec_push(unit->arena, &unit->ir->todo_dicts, dict);
    if (named->is_plain)
        t->has_unread_methods = true;
    else
        read_methods(&r, t);
    if (!dict || !dict->is_shaped)
        need_wrapper(&r, t);
    return t;
}

// ---- functions and variables

IrFunc *read_func_object(IrUnit *unit, Object *function, IrType **targs, int count, bool shaped)
{
    if (!count) {
        IrFunc *known = map_get(&unit->ir->object_funcs, function);
        if (known)
            return known;
    }
    IrDict *dict = count ? new_dict(unit, function, NULL, 0, targs, count, shaped) : NULL;
    const Atom *symbol = dict ? dict->base_name : function->name;
    const Atom *link = ir_sym_link(unit, function->package, symbol);
    if (dict) {
        IrFunc *known = map_get(&unit->ir->funcs, link);
        if (known)
            return known;
    }
    Signature *sig = (Signature *)function->type;
    Reader r = reader_for(unit, function->package, dict);
    IrType *receiver = sig->receiver ? read_type(&r, sig->receiver->type) : NULL;
    if (!sig->receiver && symbol->length == 4 && memcmp(symbol->text, "init", 4) == 0)
        symbol = atom_format(unit->atoms, "init.%d", unit->ir->init_count++);
    IrType *type = read_signature(&r, sig, NULL);
    IrPos pos = source_pos(function->declaration ? function->declaration->pos : function->pos);
    IrFunc *fn = new_func(unit, pos, source_pos(function->pos), function->package, symbol, type);
    fn->receiver_type = receiver;
    if (dict) {
        map_put(unit->arena, &unit->ir->funcs, link, fn);
        fn->is_dupok = true;
        if (dict->is_shaped) {
            fn->type = fn->name->node.type = add_dict_param(unit, type, dict);
            dict->shaped_func = fn;
        } else {
            vec_push(unit->arena, &unit->ir->todo_dicts, dict);
        }
    } else {
        map_put(unit->arena, &unit->ir->object_funcs, function, fn);
    }
    read_func_body_source(&r, fn, function, dict);
    return fn;
}

IrName *read_global(IrUnit *unit, Object *object)
{
    IrName *known = map_get(&unit->ir->globals, object);
    if (known)
        return known;
    Reader r = reader_for(unit, object->package, NULL);
    IrName *n = NEW(unit->arena, IrName);
    n->node.op = ONAME;
    n->node.pos = source_pos(object->pos);
    n->class = CLASS_EXTERN;
    n->package = object->package;
    ir_set_name(n, object->name);
    n->object = object;
    if (strcmp(object->name->text, "_") != 0)
        map_put(unit->arena, &unit->ir->globals, object, n);
    n->node.type = read_type(&r, object->type);
    return n;
}

IrFunc *ir_method_func(IrUnit *unit, IrType *receiver, const IrField *method)
{
    (void)unit;
    (void)receiver;
    return method->fn;
}

// The type of a dictionary: an array of words. Its length is only seen in -m=2.

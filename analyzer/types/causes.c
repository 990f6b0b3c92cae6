// Why something does not hold, in the words of messages: missing methods, unsatisfied constraints, unknown names.
//
// Nothing here runs while code is right: the checks that decide are elsewhere and only answer yes or no; once the
// answer is no, these functions go over the same ground again and put it into words (types2: lookup.go missingMethod,
// instantiate.go implements, errsupport.go lookupError, under.go commonUnder).

#include "internal.h"

#include <stdarg.h>
#include <string.h>
#include <strings.h>

// ---- names that differ in capitals only

typedef struct Folded {
    Checker *c;
    const Atom *name;
    Map seen;
    TypeVec current, deeper;
    Object *found;
    bool is_ambiguous;
} Folded;

static bool matches(const Folded *f, const Object *o)
{
    return o->name->length == f->name->length && strcasecmp(o->name->text, f->name->text) == 0;
}

static bool note_match(Folded *f, Object *o)
{
    if (!matches(f, o))
        return false;
    f->is_ambiguous |= f->found != NULL;
    f->found = o;
    return true;
}

static void look_into(Folded *f, Type *t)
{
    t = types_unalias(t);
    if (t->kind == TYPE_NAMED) {
        if (map_has(&f->seen, t))
            return;
        map_put(f->c->scratch, &f->seen, t, t);
        for (int i = 0; i < types_method_count((Named *)t); i++)
            if (matches(f, ((Named *)t)->origin->methods.data[i])) {
                note_match(f, types_method(f->c->w, (Named *)t, i));
                return;
            }
    }
    Type *u = under(t);
    if (u->kind == TYPE_INTERFACE) {
        const TypeSet *set = types_type_set((Interface *)u);
        for (int i = 0; i < set->methods.len; i++)
            if (note_match(f, set->methods.data[i]))
                return;
    }
    if (u->kind != TYPE_STRUCT)
        return;
    for (int i = 0; i < ((Struct *)u)->fields.len; i++) {
        Object *field = ((Struct *)u)->fields.data[i];
        bool is_pointer;
        if (!note_match(f, field) && field->is_embedded)
            vec_push(f->c->scratch, &f->deeper, types_deref(field->type, &is_pointer));
    }
}

// The field or method of t whose name is name but for capitals, in whatever package; NULL: none, or several.
// A defined pointer type has the fields of what it points to, but not its methods; for only_methods, neither.
Object *find_folded(Checker *c, Type *t, const Atom *name, bool only_methods)
{
    Folded f = {.c = c, .name = name};
    bool is_pointer, is_defined_pointer = types_unalias(t)->kind == TYPE_NAMED && under(t)->kind == TYPE_POINTER;
    Type *base = types_deref(t, &is_pointer);
    if (is_defined_pointer && !only_methods)
        base = ((Pointer *)under(t))->base;
    if (is_blank_name(name) || (base != t && under(base)->kind == TYPE_INTERFACE))
        return NULL;
    vec_push(c->scratch, &f.current, base);
    while (f.current.len && !f.found) {
        f.deeper.len = 0;
        for (int i = 0; i < f.current.len; i++)
            look_into(&f, f.current.data[i]);
        TypeVec done = f.current;
        f.current = f.deeper;
        f.deeper = done;
    }
    if (f.is_ambiguous || (f.found && f.found->kind == OBJECT_FUNC && is_defined_pointer && !only_methods))
        return NULL;
    return f.found;
}

Object *find_name_like(Checker *c, Scope *s, const Atom *name)
{
    Folded f = {.c = c, .name = name};
    Object *first = NULL;
    for (int i = 0; i < s->names.len; i++) {
        Object *o = s->names.entries[i].value;
        if (object_is_exported(o) && matches(&f, o) && (!first || strcmp(o->name->text, first->name->text) < 0))
            first = o;
    }
    return first;
}

// ---- selectors

static bool is_exported_name(const char *name) { return *name >= 'A' && *name <= 'Z'; }

// What follows the first letter; a single letter is its own tail (types2: tail).
static const char *tail(const char *name) { return name[0] && name[1] ? name + 1 : name; }
static bool same_tail(const char *a, const char *b) { return strcmp(tail(a), tail(b)) == 0; }

// Why t has no selector, near being find_folded's answer.
const char *lookup_cause(Checker *c, Type *t, const char *selector, Object *near, bool is_literal)
{
    enum { MISSING, MISSPELLED, UNEXPORTED, INACCESSIBLE } fault = MISSING;
    const char *name = near ? near->name->text : "", *type = type_str(c, t);
    if (near) {
        bool is_exported = object_is_exported(near);
        if (near->package == c->package)
            fault = MISSPELLED;
        else if (is_exported_name(selector))
            fault = is_exported ? MISSPELLED : same_tail(selector, name) ? UNEXPORTED : MISSING;
        else if (is_exported)
            fault = same_tail(selector, name) ? MISSPELLED : MISSING;
        else if (strcmp(selector, name) == 0)
            fault = INACCESSIBLE;
    }
    const char *kind = near && near->kind == OBJECT_FUNC ? "method" : "field";
    switch (fault) {
    case MISSING:
        return is_literal ? arena_format(c->arena, "unknown field %s in struct literal of type %s", selector, type)
                          : arena_format(c->arena, "type %s has no field or method %s", type, selector);
    case MISSPELLED:
    case UNEXPORTED: {
        const char *unexported = fault == UNEXPORTED ? "unexported " : "";
        return is_literal ? arena_format(c->arena, "unknown field %s in struct literal of type %s, but does have %s%s",
                                         selector, type, unexported, name)
                          : arena_format(c->arena, "type %s has no field or method %s, but does have %s%s %s", type,
                                         selector, unexported, kind, name);
    }
    case INACCESSIBLE:
        return is_literal ? arena_format(c->arena, "cannot refer to unexported field %s in struct literal of type %s",
                                         name, type)
                          : arena_format(c->arena, "cannot refer to unexported %s %s", kind, name);
    }
    return "";
}

const char *object_kind_text(Object *o)
{
    static const char *const variables[] = {
        [VAR_PACKAGE] = "package-level variable",
        [VAR_LOCAL] = "local variable",
        [VAR_RECEIVER] = "receiver",
        [VAR_PARAM] = "parameter",
        [VAR_RESULT] = "result variable",
        [VAR_FIELD] = "struct field",
    };
    switch (o->kind) {
    case OBJECT_PKG_NAME: return "package name";
    case OBJECT_CONST: return "constant";
    case OBJECT_TYPE_NAME:
        if (o->type && o->type->kind == TYPE_ALIAS)
            return "type alias";
        return o->type && o->type->kind == TYPE_PARAM ? "type parameter" : "defined type";
    case OBJECT_VAR: return variables[o->var_kind];
    case OBJECT_FUNC: return o->type && ((Signature *)o->type)->receiver ? "method" : "function";
    case OBJECT_LABEL: return "label";
    case OBJECT_BUILTIN: return "built-in function";
    case OBJECT_NIL: return "untyped nil";
    }
    return "object";
}

// ---- missing methods

static bool is_interface_pointer(Type *t)
{
    Type *u = under(t);
    return u->kind == TYPE_POINTER && under(((Pointer *)u)->base)->kind == TYPE_INTERFACE;
}

const char *interface_pointer_text(Checker *c, Type *t)
{
    const char *what = types_is_type_param(((Pointer *)under(t))->base) ? "type parameter" : "interface";
    return arena_format(c->arena, "type %s is pointer to %s, not %s", type_str(c, t), what, what);
}

static const char *have_want(Checker *c, const char *fault, Object *wanted, Object *found)
{
    const char *have = method_str(c, found), *want = method_str(c, wanted);
    if (strcmp(have, want) == 0)
        return arena_format(c->arena, "(%s %s)", fault, wanted->name->text);
    return arena_format(c->arena, "(%s %s)\n\t\thave %s\n\t\twant %s", fault, wanted->name->text, have, want);
}

static const char *not_found_cause(Checker *c, Type *v, Type *t, Object *m)
{
    if (is_interface_pointer(v))
        return arena_format(c->arena, "(%s)", interface_pointer_text(c, v));
    if (is_interface_pointer(t))
        return arena_format(c->arena, "(%s)", interface_pointer_text(c, t));
    return arena_format(c->arena, "(missing method %s)", m->name->text);
}

Object *find_method(Checker *c, Type *t, Package *package, const Atom *name)
{
    Lookup l = types_lookup(c->w, t, false, package, name);
    if (l.object && l.object->kind == OBJECT_FUNC && !l.object->type) { // its signature is not checked yet
        check_object(c, l.object->origin ? l.object->origin : l.object);
        l = types_lookup(c->w, t, false, package, name);
    }
    return l.object && l.object->kind == OBJECT_FUNC && l.object->type ? l.object : NULL;
}

typedef struct Sameness { // of signatures
    SameType same;
    void *context;
} Sameness;

static bool identical_types(void *context, Type *x, Type *y)
{
    (void)context;
    return types_identical(x, y);
}

// Why v's method set lacks m of t; NULL: it does not.
static const char *method_cause(Checker *c, Type *v, Type *t, Object *m, const Sameness *by)
{
    find_method(c, v, m->package, m->name);
    Lookup l = types_lookup(c->w, v, false, m->package, m->name);
    if (!l.object) {
        if (l.is_ambiguous)
            return arena_format(c->arena, "(ambiguous selector %s.%s)", type_str(c, v), m->name->text);
        if (l.is_indirect)
            return arena_format(c->arena, "(method %s has pointer receiver)", m->name->text);
        Object *near = find_folded(c, v, m->name, true);
        if (!near || near->kind != OBJECT_FUNC)
            return not_found_cause(c, v, t, m);
        check_object(c, near);
        if (near->name == m->name)
            return arena_format(c->arena, "(unexported method %s)", m->name->text);
        const char *have = method_str(c, near), *want = method_str(c, m);
        return arena_format(c->arena, "(missing method %s)\n\t\thave %s\n\t\twant %s", m->name->text, have, want);
    }
    if (l.object->kind != OBJECT_FUNC)
        return arena_format(c->arena, "(%s.%s is a field, not a method)", type_str(c, v), m->name->text);
    if (l.object->type && m->type && !by->same(by->context, l.object->type, m->type))
        return have_want(c, "wrong type for method", m, l.object);
    return NULL;
}

static bool invalid_embedded(Type *t, int depth, MetTypes *seen)
{
    bool is_pointer;
    Type *u = under(types_deref(t, &is_pointer));
    if (u->kind != TYPE_STRUCT || depth > LIMIT_NESTING || type_met_before(seen, u, depth))
        return false;
    for (int i = 0; i < ((Struct *)u)->fields.len; i++) {
        Object *f = ((Struct *)u)->fields.data[i];
        if (f->is_embedded && (!is_valid(f->type) || invalid_embedded(f->type, depth + 1, seen)))
            return true;
    }
    return false;
}

static bool has_invalid_embedded(Type *t)
{
    MetTypes seen = {0};
    bool has = invalid_embedded(t, 0, &seen);
    met_types_free(&seen);
    return has;
}

const char *missing_method_cause(Checker *c, Type *v, Type *t, bool is_static)
{
    return missing_method_cause_by(c, v, t, is_static, identical_types, NULL);
}

const char *missing_method_cause_by(Checker *c, Type *v, Type *t, bool is_static, SameType same, void *context)
{
    Sameness by = {same, context};
    if (under(t)->kind != TYPE_INTERFACE || !is_valid(v) || has_invalid_embedded(v))
        return "";
    const TypeSet *want = types_type_set((Interface *)under(t));
    const TypeSet *have = under(v)->kind == TYPE_INTERFACE ? types_type_set((Interface *)under(v)) : NULL;
    for (int i = 0; i < want->methods.len; i++) {
        Object *m = want->methods.data[i], *own = NULL;
        if (!have) {
            const char *cause = method_cause(c, v, t, m, &by);
            if (cause)
                return cause;
            continue;
        }
        for (int k = 0; k < have->methods.len && !own; k++)
            if (same_name(have->methods.data[k], m->package, m->name))
                own = have->methods.data[k];
        if (!own && is_static)
            return not_found_cause(c, v, t, m);
        if (own && !same(context, own->type, m->type))
            return have_want(c, "wrong type for method", m, own);
    }
    return "";
}

// ---- interfaces that are not implemented

static const char *local_path_qualifier(void *context, Package *package)
{
    Checker *c = context;
    return package == c->package && strcmp(package->name->text, "main") == 0 ? "main" : package->path->text;
}

const char *term_text(Checker *c, const Term *t)
{
    Buf buf = buf_new(c->arena);
    buf_str(&buf, t->has_tilde ? "~" : "");
    types_write(&buf, t->type, local_path_qualifier, c);
    return buf_text(&buf);
}

static const char *terms_text(Checker *c, const TermVec *terms)
{
    Buf buf = buf_new(c->arena);
    for (int i = 0; i < terms->len; i++)
        buf_format(&buf, "%s%s", i ? " | " : "", term_text(c, &terms->data[i]));
    return buf_text(&buf);
}

static bool mentions(Type *t, Type *part)
{
    if (t->kind == TYPE_INTERFACE) {
        for (int i = 0; i < ((Interface *)t)->embeddeds.len; i++)
            if (mentions(((Interface *)t)->embeddeds.data[i], part))
                return true;
        return false;
    }
    if (t->kind == TYPE_UNION) {
        for (int i = 0; i < ((Union *)t)->terms.len; i++)
            if (mentions(((Union *)t)->terms.data[i].type, part))
                return true;
        return false;
    }
    return types_identical(t, part);
}

static bool term_in(const TypeSet *set, const Term *t)
{
    for (int i = 0; i < set->terms.len; i++) {
        const Term *s = &set->terms.data[i];
        if (types_identical(s->type, t->type) ? (s->has_tilde || !t->has_tilde)
                                              : (s->has_tilde && types_identical(under(s->type), under(t->type))))
            return true;
    }
    return false;
}

static bool is_subset(const TypeSet *of, const TypeSet *set)
{
    if (of->has_all_types)
        return false; // set has terms
    for (int i = 0; i < of->terms.len; i++)
        if (!term_in(set, &of->terms.data[i]))
            return false;
    return true;
}

static const char *term_cause(Checker *c, Type *v, Type *t, const TypeSet *set)
{
    for (int i = 0; i < set->terms.len; i++) {
        Term *term = &set->terms.data[i];
        if (!term->has_tilde && types_identical(term->type, under(term->type)) && types_identical(term->type, under(v)))
            return arena_format(c->arena, "possibly missing ~ for %s in %s", type_str(c, term->type), type_str(c, t));
    }
    if (mentions(under(t), v))
        return arena_format(c->arena, "%s mentions %s, but %s is not in the type set of %s", type_str(c, t),
                            type_str(c, v), type_str(c, v), type_str(c, t));
    return arena_format(c->arena, "%s missing in %s", type_str(c, v), terms_text(c, &set->terms));
}

typedef struct Claim { // "v implements t"
    Checker *c;
    Type *v, *t;
    const char *verb;
    const char **cause; // NULL: not wanted
} Claim;

static bool refute(const Claim *claim, const char *format, ...) __attribute__((format(printf, 2, 3)));

static bool refute(const Claim *claim, const char *format, ...)
{
    Buf buf = buf_new(claim->c->arena);
    va_list arguments;
    va_start(arguments, format);
    buf_vformat(&buf, format, arguments);
    va_end(arguments);
    *claim->cause = buf_text(&buf);
    return false;
}

// A constraint that is comparable is satisfied by all types that can be compared, since go1.20.
static bool is_comparable_enough(const Claim *claim, const TypeSet *set, bool is_constraint)
{
    Checker *c = claim->c;
    if (!set->is_comparable || comparable_type(claim->v, false))
        return true;
    bool is_dynamic = is_constraint && comparable_type(claim->v, true);
    if (is_dynamic && (!c->package || c->env.go_minor >= 20))
        return true;
    if (!claim->cause)
        return false;
    return is_dynamic ? refute(claim, "%s to %s comparable requires go1.20 or later", type_str(c, claim->v), claim->verb)
                      : refute(claim, "%s does not %s comparable", type_str(c, claim->v), claim->verb);
}

static bool has_methods_of(const Claim *claim)
{
    Checker *c = claim->c;
    bool is_wrong_type;
    if (!c->package) // asked from outside of checking: without causes
        return !missing_method(c->w, claim->v, (Interface *)under(claim->t), true, &is_wrong_type);
    const char *missing = missing_method_cause(c, claim->v, claim->t, true);
    if (!*missing)
        return true;
    return claim->cause && refute(claim, "%s does not %s %s %s", type_str(c, claim->v), claim->verb,
                                  type_str(c, claim->t), missing);
}

bool implements(Checker *c, Type *v, Type *t, bool is_constraint, const char **cause)
{
    Claim claim = {c, v, t, is_constraint ? "satisfy" : "implement", cause};
    Type *vu = under(v), *tu = under(t);
    if (!is_valid(vu) || !is_valid(tu) || (vu->kind == TYPE_POINTER && !is_valid(under(((Pointer *)vu)->base))))
        return true; // has been told
    if (tu->kind != TYPE_INTERFACE) {
        if (!cause)
            return false;
        return refute(&claim, "%s does not %s %s (%s)", type_str(c, v), claim.verb, type_str(c, t),
                      is_interface_pointer(tu) ? interface_pointer_text(c, t)
                                               : arena_format(c->arena, "%s is not an interface", type_str(c, t)));
    }
    const TypeSet *set = types_type_set((Interface *)tu);
    const TypeSet *own = vu->kind == TYPE_INTERFACE ? types_type_set((Interface *)vu) : NULL;
    if (set->has_all_types && !set->is_comparable && !set->methods.len)
        return true;
    if (own && !own->has_all_types && !own->terms.len)
        return true; // no type at all
    if (!set->has_all_types && !set->terms.len)
        return cause && refute(&claim, "cannot %s %s (empty type set)", claim.verb, type_str(c, t));
    if (!has_methods_of(&claim))
        return false;
    if (set->has_all_types)
        return is_comparable_enough(&claim, set, is_constraint);
    if (own && !is_subset(own, set))
        return cause && refute(&claim, "%s does not %s %s", type_str(c, v), claim.verb, type_str(c, t));
    if (!own && !term_in(set, &(Term){false, v}))
        return cause && refute(&claim, "%s does not %s %s (%s)", type_str(c, v), claim.verb, type_str(c, t),
                               term_cause(c, v, t, set));
    return is_comparable_enough(&claim, set, is_constraint);
}

// ---- type parameters whose types have nothing in common

typedef struct CommonSearch {
    Checker *c;
    UnderCondition condition;
    Type *type, *underlying; // the first
    const char *cause;
} CommonSearch;

static const char *channel_conflict(CommonSearch *s, Type *t, Type *u)
{
    Chan *a = (Chan *)s->underlying, *b = (Chan *)u;
    const char *x = type_str(s->c, s->type), *y = type_str(s->c, t);
    if (!types_identical(a->element, b->element))
        return arena_format(s->c->arena, "channels %s and %s have different element types", x, y);
    if (a->direction == b->direction || b->direction == CHAN_BOTH)
        return NULL;
    if (a->direction != CHAN_BOTH)
        return arena_format(s->c->arena, "channels %s and %s have conflicting directions", x, y);
    s->type = t;
    s->underlying = u;
    return NULL;
}

static bool common_term(Type *t, Type *u, void *context)
{
    CommonSearch *s = context;
    s->cause = s->condition ? s->condition(s->c, t, u) : NULL;
    if (s->cause)
        return false;
    if (!u) {
        s->cause = "no specific type";
    } else if (!s->underlying) {
        s->type = t;
        s->underlying = u;
    } else if (s->underlying->kind == TYPE_CHAN && u->kind == TYPE_CHAN) {
        s->cause = channel_conflict(s, t, u);
    } else if (!types_identical(s->underlying, u)) {
        s->cause = arena_format(s->c->arena, "%s and %s have different underlying types", type_str(s->c, s->type),
                                type_str(s->c, t));
    }
    return !s->cause;
}

const char *common_under_cause(Checker *c, Type *t, UnderCondition condition)
{
    CommonSearch s = {.c = c, .condition = condition};
    type_set_each(t, common_term, &s);
    return s.cause ? s.cause : "";
}

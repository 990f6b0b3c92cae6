// Types, objects and operands as messages name them (types2: typestring.go, operand.go).

#include "internal.h"

#include <inttypes.h>
#include <stdarg.h>
#include <string.h>

typedef struct TypeWriter {
    Qualifier qualifier;
    void *context;
    bool has_names;   // of parameters and results
    Checker *checker; // of messages, which tell type parameters from predeclared types; else NULL
} TypeWriter;

static void write_type(Buf *buf, Type *t, const TypeWriter *w);

// [P, Q any, R ~int]: a constraint stands once for the parameters that share it.
static void write_type_params(Buf *buf, const TypeList *list, const TypeWriter *w)
{
    buf_char(buf, '[');
    Type *previous = NULL;
    for (int i = 0; i < list->len; i++) {
        TypeParam *p = (TypeParam *)list->at[i];
        if (!p)
            continue; // being declared
        if (previous) {
            if (previous != p->constraint) {
                buf_char(buf, ' ');
                write_type(buf, previous, w);
            }
            buf_str(buf, ", ");
        }
        previous = p->constraint;
        buf_atom(buf, p->object->name);
    }
    if (previous) {
        buf_char(buf, ' ');
        write_type(buf, previous, w);
    }
    buf_char(buf, ']');
}

static void write_tuple(Buf *buf, const Tuple *t, bool is_variadic, const TypeWriter *w)
{
    buf_char(buf, '(');
    for (int i = 0; i < t->vars.len; i++) {
        Object *v = t->vars.data[i];
        if (i)
            buf_str(buf, ", ");
        if (w->has_names && v->name && v->name->length) {
            buf_atom(buf, v->name);
            buf_char(buf, ' ');
        }
        if (is_variadic && i == t->vars.len - 1 && types_unalias(v->type)->kind == TYPE_SLICE) {
            buf_str(buf, "...");
            write_type(buf, ((Slice *)types_unalias(v->type))->element, w);
        } else {
            write_type(buf, v->type, w);
        }
    }
    buf_char(buf, ')');
}

static void write_signature(Buf *buf, const Signature *s, const TypeWriter *w)
{
    if (s->type_params && s->type_params->len)
        write_type_params(buf, s->type_params, w);
    write_tuple(buf, s->params, s->is_variadic, w);
    if (!s->results->vars.len)
        return;
    buf_char(buf, ' ');
    Object *only = s->results->vars.data[0];
    if (s->results->vars.len == 1 && !only->name->length)
        write_type(buf, only->type, w);
    else
        write_tuple(buf, s->results, false, w);
}

static void write_name(Buf *buf, const Object *o, const TypeWriter *w)
{
    if (o->package) {
        const char *prefix = w->qualifier ? w->qualifier(w->context, o->package) : o->package->path->text;
        if (*prefix)
            buf_format(buf, "%s.", prefix);
    }
    buf_atom(buf, o->name);
}

static void write_list(Buf *buf, const TypeList *list, const TypeWriter *w)
{
    buf_char(buf, '[');
    for (int i = 0; i < list->len; i++) {
        if (i)
            buf_str(buf, ", ");
        write_type(buf, list->at[i], w);
    }
    buf_char(buf, ']');
}

static void write_type(Buf *buf, Type *t, const TypeWriter *w)
{
    if (!t) {
        buf_str(buf, "<nil>");
        return;
    }
    if (buf->len > 4000) { // a type that large says nothing more
        buf_str(buf, "…");
        return;
    }
    switch (t->kind) {
    case TYPE_BASIC:
        if (((Basic *)t)->basic_kind == BASIC_UNSAFE_POINTER)
            buf_str(buf, "unsafe.");
        buf_atom(buf, ((Basic *)t)->name);
        break;
    case TYPE_ARRAY:
        buf_format(buf, "[%" PRId64 "]", ((Array *)t)->length);
        write_type(buf, ((Array *)t)->element, w);
        break;
    case TYPE_SLICE:
        buf_str(buf, "[]");
        write_type(buf, ((Slice *)t)->element, w);
        break;
    case TYPE_POINTER:
        buf_char(buf, '*');
        write_type(buf, ((Pointer *)t)->base, w);
        break;
    case TYPE_STRUCT: {
        Struct *s = (Struct *)t;
        buf_str(buf, "struct{");
        for (int i = 0; i < s->fields.len; i++) {
            if (i)
                buf_str(buf, "; ");
            if (!s->fields.data[i]->is_embedded) {
                buf_atom(buf, s->fields.data[i]->name);
                buf_char(buf, ' ');
            }
            write_type(buf, s->fields.data[i]->type, w);
            if (s->tags && s->tags[i]) {
                buf_char(buf, ' ');
                buf_quote(buf, s->tags[i]->text, s->tags[i]->length);
            }
        }
        buf_char(buf, '}');
        break;
    }
    case TYPE_TUPLE: write_tuple(buf, (Tuple *)t, false, w); break;
    case TYPE_SIGNATURE:
        buf_str(buf, "func");
        write_signature(buf, (Signature *)t, w);
        break;
    case TYPE_UNION:
        for (int i = 0; i < ((Union *)t)->terms.len; i++) {
            Term *term = &((Union *)t)->terms.data[i];
            buf_str(buf, i ? " | " : "");
            buf_str(buf, term->has_tilde ? "~" : "");
            write_type(buf, term->type, w);
        }
        break;
    case TYPE_INTERFACE: {
        Interface *s = (Interface *)t;
        if (s->is_implicit && s->methods.len == 0 && s->embeddeds.len == 1) {
            write_type(buf, s->embeddeds.data[0], w);
            break;
        }
        if (!s->methods.len && !s->embeddeds.len) {
            buf_str(buf, "interface{}");
            break;
        }
        buf_str(buf, "interface{");
        for (int i = 0; i < s->methods.len; i++) {
            buf_str(buf, i ? "; " : "");
            buf_atom(buf, s->methods.data[i]->name);
            write_signature(buf, (Signature *)s->methods.data[i]->type, w);
        }
        for (int i = 0; i < s->embeddeds.len; i++) {
            buf_str(buf, i || s->methods.len ? "; " : "");
            write_type(buf, s->embeddeds.data[i], w);
        }
        buf_char(buf, '}');
        break;
    }
    case TYPE_MAP:
        buf_str(buf, "map[");
        write_type(buf, ((MapOf *)t)->key, w);
        buf_char(buf, ']');
        write_type(buf, ((MapOf *)t)->element, w);
        break;
    case TYPE_CHAN: {
        Chan *ch = (Chan *)t;
        Type *e = ch->element;
        bool parens = ch->direction != CHAN_SEND_ONLY && e->kind == TYPE_CHAN &&
                      ((Chan *)e)->direction == CHAN_RECV_ONLY && ch->direction == CHAN_BOTH;
        buf_str(buf, ch->direction == CHAN_SEND_ONLY   ? "chan<- "
                     : ch->direction == CHAN_RECV_ONLY ? "<-chan "
                                                       : "chan ");
        buf_str(buf, parens ? "(" : "");
        write_type(buf, e, w);
        buf_str(buf, parens ? ")" : "");
        break;
    }
    case TYPE_NAMED:
        write_name(buf, ((Named *)t)->object, w);
        if (((Named *)t)->type_args)
            write_list(buf, ((Named *)t)->type_args, w);
        else if (((Named *)t)->type_params && ((Named *)t)->type_params->len)
            write_type_params(buf, ((Named *)t)->type_params, w);
        break;
    case TYPE_PARAM: {
        const Object *o = ((TypeParam *)t)->object;
        buf_atom(buf, o->name);
        if (w->checker && scope_find(w->checker->w->universe, o->name))
            buf_format(buf, " /* with %s declared at %s */", o->name->text, position_text(w->checker, o->pos));
        break;
    }
    case TYPE_ALIAS:
        write_name(buf, ((Alias *)t)->object, w);
        if (((Alias *)t)->type_args)
            write_list(buf, ((Alias *)t)->type_args, w);
        else if (((Alias *)t)->type_params && ((Alias *)t)->type_params->len)
            write_type_params(buf, ((Alias *)t)->type_params, w);
        break;
    }
}

void types_write(Buf *buf, Type *t, Qualifier qualifier, void *context)
{
    Checker *checker = qualifier == package_qualifier ? context : NULL;
    write_type(buf, t, &(TypeWriter){qualifier, context, true, checker});
}

const char *types_text(Arena *arena, Type *t)
{
    Buf buf = buf_new(arena);
    types_write(&buf, t, NULL, NULL);
    return buf_text(&buf);
}

// Packages that share a name are told apart by their paths (types2: markImports).
static void note_package_names(Checker *c, Package *p, Map *seen)
{
    for (int i = 0; i < p->imports.len; i++) {
        Package *imported = p->imports.data[i];
        if (map_has(seen, imported))
            continue;
        map_put(c->scratch, seen, imported, imported);
        Package *same = map_get(&c->package_names, imported->name);
        if (!same)
            map_put(c->scratch, &c->package_names, imported->name, imported);
        else if (same->path != imported->path)
            map_put(c->scratch, &c->package_names, imported->name, c->package);
        note_package_names(c, imported, seen);
    }
}

const char *package_qualifier(void *context, Package *package)
{
    Checker *c = context;
    if (package == c->package)
        return "";
    if (!c->scratch)
        return package->name->text;
    if (!c->package_names.len) {
        Map seen = {0};
        note_package_names(c, c->package, &seen);
    }
    if (map_get(&c->package_names, package->name) == c->package)
        return arena_format(c->arena, "\"%s\"", package->path->text);
    return package->name->text;
}

const char *position_text(Checker *c, Pos pos)
{
    PosView v = pos_view(&c->w->positions, pos);
    return arena_format(c->arena, "%s:%u:%u", v.filename ? v.filename->text : "?", v.line, v.column);
}

// A method as "have" and "want" lines show it: m(int) string.
const char *method_str(Checker *c, Object *method)
{
    Buf buf = buf_new(c->arena);
    buf_atom(&buf, method->name);
    write_signature(&buf, (Signature *)method->type, &(TypeWriter){package_qualifier, c, false, c});
    return buf_text(&buf);
}

// The types of arguments or parameters: (int, number, ...string).
const char *types_summary(Checker *c, Type *const *types, int count, bool is_variadic, bool has_dots)
{
    Buf buf = buf_new(c->arena);
    buf_char(&buf, '(');
    for (int i = 0; i < count; i++) {
        Type *t = types[i];
        if (i)
            buf_str(&buf, ", ");
        if (i == count - 1 && is_variadic) {
            buf_str(&buf, "...");
            if (t && t->kind == TYPE_SLICE)
                t = ((Slice *)t)->element;
        }
        if (!t || !is_valid(t)) {
            buf_str(&buf, "unknown type");
        } else if (is_untyped(t)) {
            const char *name = ((Basic *)types_unalias(t))->name->text;
            enum { PREFIX = sizeof "untyped " - 1 };
            buf_str(&buf, types_is_basic(t, IS_NUMERIC) ? "number" : name + PREFIX);
        } else {
            types_write(&buf, t, package_qualifier, c);
        }
        if (i == count - 1 && has_dots)
            buf_str(&buf, "...");
    }
    buf_char(&buf, ')');
    return buf_text(&buf);
}

const char *type_str(Checker *c, Type *t)
{
    Buf buf = buf_new(c->arena);
    types_write(&buf, t, package_qualifier, c);
    return buf_text(&buf);
}

const char *expr_str(Checker *c, Expr *e) { return syntax_expr_text(c->arena, e); }

static const char *const mode_words[] = {
    [MODE_INVALID] = "invalid operand",
    [MODE_NO_VALUE] = "no value",
    [MODE_BUILTIN] = "built-in",
    [MODE_TYPE] = "type",
    [MODE_CONSTANT] = "constant",
    [MODE_VARIABLE] = "variable",
    [MODE_MAP_INDEX] = "map index expression",
    [MODE_VALUE] = "value",
    [MODE_NIL] = "nil",
    [MODE_COMMA_OK] = "comma, ok expression",
    [MODE_CGO_FUNC] = "cgo function",
};

// "" for basic types and type parameters' cores (types2: compositeKind).
const char *composite_kind(Type *t)
{
    switch (under(t)->kind) {
    case TYPE_ARRAY: return "array";
    case TYPE_SLICE: return "slice";
    case TYPE_STRUCT: return "struct";
    case TYPE_POINTER: return "pointer";
    case TYPE_SIGNATURE: return "func";
    case TYPE_INTERFACE: return "interface";
    case TYPE_MAP: return "map";
    case TYPE_CHAN: return "chan";
    case TYPE_TUPLE: return "tuple";
    case TYPE_UNION: return "union";
    default: return "";
    }
}

static const char *ordinal(int n) { return n == 1 ? "st" : n == 2 ? "nd" : n == 3 ? "rd" : "th"; }

static void write_operand_type(Checker *c, Buf *buf, Type *t)
{
    if (!is_valid(t)) {
        buf_str(buf, " with invalid type");
        return;
    }
    Type *u = types_unalias(t);
    buf_str(buf, types_is_generic(t) ? " of generic " : " of ");
    if (u->kind != TYPE_PARAM && (t->kind == TYPE_NAMED || t->kind == TYPE_ALIAS)) {
        const char *kind = composite_kind(t);
        if (!*kind && under(t)->kind == TYPE_BASIC)
            kind = ((Basic *)under(t))->name->text;
        if (*kind)
            buf_format(buf, "%s ", kind);
    }
    buf_str(buf, "type ");
    types_write(buf, t, package_qualifier, c);
    if (u->kind == TYPE_PARAM) {
        buf_str(buf, " constrained by ");
        types_write(buf, ((TypeParam *)u)->constraint, package_qualifier, c);
        const TypeSet *set = types_type_set(types_constraint_interface((TypeParam *)u));
        if (!set->has_all_types && !set->terms.len)
            buf_str(buf, " with empty type set");
    }
}

// x (variable of type T), 1 (untyped int constant), f() (value of struct type S) …
const char *operand_str(Checker *c, Operand *x)
{
    if (x->mode == MODE_NIL) {
        if (!x->type || !is_valid(x->type))
            return "nil (with invalid type)";
        return is_untyped(x->type) ? "nil" : arena_format(c->arena, "nil (of type %s)", type_str(c, x->type));
    }
    bool names_parts = c->release->names_parts_of_assignments;
    const char *expr = x->is_ok && names_parts  ? "ok value of (comma, ok) expression"
                       : x->part && names_parts ? arena_format(c->arena, "%d%s function result", x->part, ordinal(x->part))
                       : x->expr ? expr_str(c, x->expr)
                                 : "";
    Buf buf = buf_new(c->arena);
    buf_str(&buf, expr);
    if (*expr)
        buf_str(&buf, " (");
    bool has_type = x->mode != MODE_INVALID && x->mode != MODE_NO_VALUE && x->mode != MODE_BUILTIN &&
                    x->mode != MODE_TYPE && x->type;
    if (has_type && is_untyped(x->type)) {
        buf_atom(&buf, ((Basic *)types_unalias(x->type))->name);
        buf_char(&buf, ' ');
        has_type = false;
    }
    buf_str(&buf, mode_words[x->mode]);
    if (x->mode == MODE_CONSTANT && x->value) {
        const char *value = const_text(c->arena, x->value);
        if (strcmp(value, expr) != 0)
            buf_format(&buf, " %s", value);
    }
    if (has_type)
        write_operand_type(c, &buf, x->type);
    if (*expr)
        buf_char(&buf, ')');
    return buf_text(&buf);
}

// Where a message's first part ends: others follow on lines of their own with one tab, continuation lines have two.
static const char *first_part_end(const char *message)
{
    const char *p = message;
    while ((p = strchr(p, '\n')) && (p[1] != '\t' || p[2] == '\t'))
        p++;
    return p ? p : message + strlen(message);
}

static bool is_within(const char *text, const char *start, const char *end) { return text && text > start && text < end; }

// What makes a file's language older (noder/irgen.go).
static const char *version_hint(Checker *c, Pos pos)
{
    const Atom *file = pos_file(&c->w->positions, pos)->filename;
    for (int i = 0; i < c->package->files.len; i++) {
        const SourceFile *f = c->package->files.data[i];
        if (f->path == file && f->go_version && file_minor(f, 0) >= FIRST_FILE_MINOR)
            return arena_format(c->arena, "file declares //go:build %s", f->go_version->text);
    }
    return arena_format(c->arena, "-lang was set to go1.%d; check go.mod", c->options.go_minor);
}

// Does the message say "requires go1.N or later"?
static bool asks_for_version(const char *message)
{
    const char *at = message;
    while ((at = strstr(at, "requires go"))) {
        at += strlen("requires go");
        const char *digits = at + strspn(at, "0123456789");
        const char *minor = digits + (*digits == '.'), *end = minor + strspn(minor, "0123456789");
        if (digits > at && minor > digits && end > minor && strncmp(end, " or later", 9) == 0)
            return true;
    }
    return false;
}

static void add_error(Checker *c, Pos pos, bool is_soft, const char *format, va_list arguments)
{
    Buf buf = buf_new(c->arena);
    buf_vformat(&buf, format, arguments);
    const char *message = buf_text(&buf), *end = first_part_end(message);
    for (size_t i = 0; i < buf.len; i++)
        if (buf.data[i] == SAME_PART[0])
            buf.data[i] = '\n';
    // Follow-on errors about what is already known to be invalid only confuse (types2: err).
    if (c->has_reported && (is_within(strstr(message, "invalid operand"), message, end) ||
                            is_within(strstr(message, "invalid type"), message, end)))
        return;
    if (pos_known(c->env.error_pos))
        pos = c->env.error_pos;
    c->has_reported = true;
    c->has_errors |= !is_soft;
    if (asks_for_version(message))
        diagnostics_add(c->diagnostics, DIAGNOSTIC_TYPE, pos, is_soft, "%s (%s)", message, version_hint(c, pos));
    else
        diagnostics_add(c->diagnostics, DIAGNOSTIC_TYPE, pos, is_soft, "%s", message);
}

void check_error(Checker *c, Pos pos, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    add_error(c, pos, false, format, arguments);
    va_end(arguments);
}

void check_soft_error(Checker *c, Pos pos, const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    add_error(c, pos, true, format, arguments);
    va_end(arguments);
}

static void version_error(Checker *c, Pos pos, int minor, const char *format, va_list arguments)
{
    Buf what = buf_new(c->arena);
    buf_vformat(&what, format, arguments);
    check_error(c, pos, "%s requires go1.%d or later", buf_text(&what), minor);
}

bool verify_version(Checker *c, Pos pos, int minor, const char *format, ...)
{
    if (c->env.go_minor >= minor)
        return true;
    va_list arguments;
    va_start(arguments, format);
    version_error(c, pos, minor, format, arguments);
    va_end(arguments);
    return false;
}

bool verify_version_at(Checker *c, int go_minor, Pos pos, int minor, const char *format, ...)
{
    if (go_minor >= minor)
        return true;
    va_list arguments;
    va_start(arguments, format);
    version_error(c, pos, minor, format, arguments);
    va_end(arguments);
    return false;
}

// Types, objects and operands as messages name them (types2: typestring.go, operand.go).

#include "internal.h"

#include <inttypes.h>
#include <stdarg.h>

static void write_tuple(Buf *buf, const Tuple *t, bool is_variadic, Qualifier q, void *context)
{
    buf_char(buf, '(');
    for (int i = 0; i < t->vars.len; i++) {
        Object *v = t->vars.data[i];
        if (i)
            buf_str(buf, ", ");
        if (v->name && v->name->length) {
            buf_atom(buf, v->name);
            buf_char(buf, ' ');
        }
        if (is_variadic && i == t->vars.len - 1 && types_unalias(v->type)->kind == TYPE_SLICE) {
            buf_str(buf, "...");
            types_write(buf, ((Slice *)types_unalias(v->type))->element, q, context);
        } else {
            types_write(buf, v->type, q, context);
        }
    }
    buf_char(buf, ')');
}

static void write_signature(Buf *buf, const Signature *s, Qualifier q, void *context)
{
    if (s->type_params && s->type_params->len) {
        buf_char(buf, '[');
        for (int i = 0; i < s->type_params->len; i++) {
            TypeParam *p = (TypeParam *)s->type_params->at[i];
            if (i)
                buf_str(buf, ", ");
            buf_atom(buf, p->object->name);
            buf_char(buf, ' ');
            types_write(buf, p->constraint, q, context);
        }
        buf_char(buf, ']');
    }
    write_tuple(buf, s->params, s->is_variadic, q, context);
    if (!s->results->vars.len)
        return;
    buf_char(buf, ' ');
    Object *only = s->results->vars.data[0];
    if (s->results->vars.len == 1 && !only->name->length)
        types_write(buf, only->type, q, context);
    else
        write_tuple(buf, s->results, false, q, context);
}

static void write_name(Buf *buf, const Object *o, Qualifier q, void *context)
{
    if (o->package) {
        const char *prefix = q ? q(context, o->package) : o->package->path->text;
        if (*prefix)
            buf_format(buf, "%s.", prefix);
    }
    buf_atom(buf, o->name);
}

static void write_list(Buf *buf, const TypeList *list, Qualifier q, void *context)
{
    buf_char(buf, '[');
    for (int i = 0; i < list->len; i++) {
        if (i)
            buf_char(buf, ',');
        types_write(buf, list->at[i], q, context);
    }
    buf_char(buf, ']');
}

void types_write(Buf *buf, Type *t, Qualifier q, void *context)
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
        types_write(buf, ((Array *)t)->element, q, context);
        break;
    case TYPE_SLICE: buf_str(buf, "[]"); types_write(buf, ((Slice *)t)->element, q, context); break;
    case TYPE_POINTER: buf_char(buf, '*'); types_write(buf, ((Pointer *)t)->base, q, context); break;
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
            types_write(buf, s->fields.data[i]->type, q, context);
            if (s->tags && s->tags[i]) {
                buf_char(buf, ' ');
                buf_quote(buf, s->tags[i]->text, s->tags[i]->length);
            }
        }
        buf_char(buf, '}');
        break;
    }
    case TYPE_TUPLE: write_tuple(buf, (Tuple *)t, false, q, context); break;
    case TYPE_SIGNATURE: buf_str(buf, "func"); write_signature(buf, (Signature *)t, q, context); break;
    case TYPE_UNION:
        for (int i = 0; i < ((Union *)t)->terms.len; i++) {
            Term *term = &((Union *)t)->terms.data[i];
            buf_str(buf, i ? " | " : "");
            buf_str(buf, term->has_tilde ? "~" : "");
            types_write(buf, term->type, q, context);
        }
        break;
    case TYPE_INTERFACE: {
        Interface *s = (Interface *)t;
        if (s->is_implicit && s->methods.len == 0 && s->embeddeds.len == 1) {
            types_write(buf, s->embeddeds.data[0], q, context);
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
            write_signature(buf, (Signature *)s->methods.data[i]->type, q, context);
        }
        for (int i = 0; i < s->embeddeds.len; i++) {
            buf_str(buf, i || s->methods.len ? "; " : "");
            types_write(buf, s->embeddeds.data[i], q, context);
        }
        buf_char(buf, '}');
        break;
    }
    case TYPE_MAP:
        buf_str(buf, "map[");
        types_write(buf, ((MapOf *)t)->key, q, context);
        buf_char(buf, ']');
        types_write(buf, ((MapOf *)t)->element, q, context);
        break;
    case TYPE_CHAN: {
        Chan *ch = (Chan *)t;
        Type *e = ch->element;
        bool parens = ch->direction != CHAN_SEND_ONLY && e->kind == TYPE_CHAN && ((Chan *)e)->direction == CHAN_RECV_ONLY &&
                      ch->direction == CHAN_BOTH;
        buf_str(buf, ch->direction == CHAN_SEND_ONLY ? "chan<- " : ch->direction == CHAN_RECV_ONLY ? "<-chan " : "chan ");
        buf_str(buf, parens ? "(" : "");
        types_write(buf, e, q, context);
        buf_str(buf, parens ? ")" : "");
        break;
    }
    case TYPE_NAMED:
        write_name(buf, ((Named *)t)->object, q, context);
        if (((Named *)t)->type_args)
            write_list(buf, ((Named *)t)->type_args, q, context);
        else if (((Named *)t)->type_params && ((Named *)t)->type_params->len) {
            buf_char(buf, '[');
            for (int i = 0; i < ((Named *)t)->type_params->len; i++) {
                TypeParam *p = (TypeParam *)((Named *)t)->type_params->at[i];
                buf_format(buf, "%s%s ", i ? ", " : "", p->object->name->text);
                types_write(buf, p->constraint, q, context);
            }
            buf_char(buf, ']');
        }
        break;
    case TYPE_PARAM: buf_atom(buf, ((TypeParam *)t)->object->name); break;
    case TYPE_ALIAS: write_name(buf, ((Alias *)t)->object, q, context); break;
    }
}

const char *types_text(Arena *arena, Type *t)
{
    Buf buf = buf_new(arena);
    types_write(&buf, t, NULL, NULL);
    return buf_text(&buf);
}

const char *package_qualifier(void *context, Package *package)
{
    Checker *c = context;
    return package == c->package ? "" : package->name->text;
}

const char *type_str(Checker *c, Type *t)
{
    Buf buf = buf_new(c->arena);
    types_write(&buf, t, package_qualifier, c);
    return buf_text(&buf);
}

const char *expr_str(Checker *c, Expr *e) { return syntax_expr_text(c->arena, e); }

static const char *const mode_words[] = {
    [MODE_INVALID] = "invalid operand", [MODE_NO_VALUE] = "no value", [MODE_BUILTIN] = "built-in", [MODE_TYPE] = "type",
    [MODE_CONSTANT] = "constant",       [MODE_VARIABLE] = "variable", [MODE_MAP_INDEX] = "map index expression",
    [MODE_VALUE] = "value",             [MODE_NIL] = "nil",           [MODE_COMMA_OK] = "comma, ok expression",
    [MODE_CGO_FUNC] = "cgo function",
};

static const char *type_kind_word(Type *t)
{
    switch (under(t)->kind) {
    case TYPE_ARRAY: return "array";
    case TYPE_SLICE: return "slice";
    case TYPE_STRUCT: return "struct";
    case TYPE_POINTER: return "pointer";
    case TYPE_SIGNATURE: return "func";
    case TYPE_INTERFACE: return types_is_type_param(t) ? "" : "interface";
    case TYPE_MAP: return "map";
    case TYPE_CHAN: return "chan";
    default: return "";
    }
}

// x (variable of type T), 1 (untyped int constant), f() (value of struct type S) …
const char *operand_str(Checker *c, Operand *x)
{
    if (x->mode == MODE_NIL)
        return "nil";
    Buf buf = buf_new(c->arena);
    const char *expr = x->expr ? expr_str(c, x->expr) : "";
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
        if (__builtin_strcmp(value, expr) != 0)
            buf_format(&buf, " %s", value);
    }
    if (has_type) {
        if (is_valid(x->type)) {
            const char *word = types_unalias(x->type)->kind == TYPE_NAMED ? type_kind_word(x->type) : "";
            buf_str(&buf, " of ");
            if (*word)
                buf_format(&buf, "%s ", word);
            buf_str(&buf, "type ");
            types_write(&buf, x->type, package_qualifier, c);
            if (types_is_type_param(x->type)) {
                buf_str(&buf, " constrained by ");
                types_write(&buf, ((TypeParam *)types_unalias(x->type))->constraint, package_qualifier, c);
            }
        } else {
            buf_str(&buf, " with invalid type");
        }
    }
    if (*expr)
        buf_char(&buf, ')');
    return buf_text(&buf);
}

static void add_error(Checker *c, Pos pos, bool is_soft, const char *format, va_list arguments)
{
    Buf buf = buf_new(c->arena);
    buf_vformat(&buf, format, arguments);
    const char *message = buf_text(&buf);
    // Follow-on errors about what is already known to be invalid only confuse (types2: err).
    if (c->has_errors && (__builtin_strstr(message, "invalid operand") || __builtin_strstr(message, "invalid type")))
        return;
    c->has_errors |= !is_soft;
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

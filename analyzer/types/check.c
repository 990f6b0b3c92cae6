// Checking a package: collecting its objects, declaring them on demand, function bodies, initialization order.

#include "internal.h"

#include <string.h>

void check_later(Checker *c, void (*run)(Checker *c, void *a, void *b), void *a, void *b)
{
    vec_push(c->scratch, &c->delayed, (Delayed){run, a, b, c->env});
}

// Runs what was put off since the queue had that length, in order; running may put off more.
void process_delayed(Checker *c, int since)
{
    for (int i = since; i < c->delayed.len; i++) {
        Delayed d = c->delayed.data[i];
        Environment saved = c->env;
        c->env = d.env;
        d.run(c, d.a, d.b);
        c->env = saved;
    }
    c->delayed.len = since;
}

void add_dependency(Checker *c, Object *o)
{
    DeclInfo *from = c->env.decl;
    if (!from || o->package != c->package || !o->check || map_has(&from->dep_set, o))
        return;
    map_put(c->arena, &from->dep_set, o, o);
    vec_push(c->arena, &from->deps, o);
}

static const char *other_declaration(Checker *c, Object *o)
{
    PosView v = pos_view(&c->w->positions, o->pos);
    return v.filename ? arena_format(c->arena, "\n\t%s:%u:%u: other declaration of %s", v.filename->text, v.line,
                                     v.column, o->name->text)
                      : "";
}

static bool is_blank(const Atom *name) { return name->length == 1 && name->text[0] == '_'; }

void declare(Checker *c, Scope *scope, Name *name, Object *o)
{
    if (name)
        name->object = o;
    if (is_blank(o->name)) {
        if (!o->parent)
            o->parent = scope;
        return;
    }
    Object *other = scope_insert(c->w, scope, o);
    if (other)
        check_error(c, o->pos, "%s redeclared in this block%s", o->name->text, other_declaration(c, other));
}

// ---- collecting (types2/resolver.go)

typedef struct Collector {
    Checker *c;
    SourceFile *file;
    Scope *scope; // of the file
    int go_minor;
} Collector;

static DeclInfo *new_decl(Collector *k)
{
    DeclInfo *d = NEW(k->c->arena, DeclInfo);
    d->file_scope = k->scope;
    d->go_minor = k->go_minor;
    return d;
}

static void declare_package_object(Collector *k, Name *name, Object *o, DeclInfo *d)
{
    Checker *c = k->c;
    o->parent = c->package->scope;
    o->check = d;
    if (o->name->length == 4 && memcmp(o->name->text, "init", 4) == 0) {
        name->object = o;
        check_error(c, name->pos, "cannot declare init - must be func");
        return;
    }
    declare(c, c->package->scope, name, o);
    o->order = (uint32_t)c->objects.len + 1;
    vec_push(c->arena, &c->objects, o);
}

static Package *import_package(Checker *c, ImportDecl *d, const Atom *path)
{
    if (strcmp(path->text, "unsafe") == 0)
        return c->w->unsafe_package;
    const char *error = "no importer";
    Package *p = c->options.import ? c->options.import(c->options.import_context, c->w, path, c->package, &error) : NULL;
    if (!p) {
        check_error(c, d->path->pos, "could not import %s (%s)", path->text, error);
        p = NEW(c->arena, Package); // stands in, so that its uses report nothing more
        p->path = path;
        const char *slash = strrchr(path->text, '/');
        p->name = atom_of(c->w->atoms, slash ? slash + 1 : path->text);
        p->scope = scope_new(c->w, c->w->universe, false);
        p->is_fake = true;
    }
    return p;
}

static void add_import(Checker *c, Package *p)
{
    PackageVec *list = &c->package->imports;
    for (int i = 0; i < list->len; i++)
        if (list->data[i] == p)
            return;
    vec_push(c->arena, list, p);
    for (int i = list->len - 1; i > 0 && strcmp(list->data[i - 1]->path->text, list->data[i]->path->text) > 0; i--) {
        Package *swap = list->data[i];
        list->data[i] = list->data[i - 1];
        list->data[i - 1] = swap;
    }
}

static void collect_import(Collector *k, ImportDecl *d)
{
    Checker *c = k->c;
    if (!d->path || d->path->is_bad)
        return;
    const Const *value = const_string_literal(c->arena, d->path->text->text, d->path->text->length);
    size_t length;
    const char *text = const_string_value(value, &length);
    if (!length) {
        check_error(c, d->path->pos, "invalid import path (empty string)");
        return;
    }
    Package *p = import_package(c, d, atom(c->w->atoms, text, length));
    const Atom *name = p->name;
    if (d->local_name)
        name = d->local_name->text;
    if (d->local_name && strcmp(name->text, "init") == 0) {
        check_error(c, d->local_name->pos, "cannot import package as init - init must be a func");
        return;
    }
    if (!p->is_fake)
        add_import(c, p);
    Object *o = object_new(c->w, OBJECT_PKG_NAME, d->local_name ? d->local_name->pos : d->path->pos, c->package, name,
                           c->w->basic[BASIC_INVALID]);
    o->imported = p;
    o->color = 2;
    o->is_used = p->is_fake;
    d->pkg_name = o;
    if (d->local_name)
        d->local_name->object = o;
    o->declaration = (FuncDecl *)d;
    vec_push(c->arena, &c->imports, o);
    if (strcmp(name->text, ".") == 0) {
        o->name = p->name;
        for (int i = 0; i < p->scope->names.len; i++) {
            Object *e = p->scope->names.entries[i].value;
            if (object_is_exported(e) && !scope_find(k->scope, e->name))
                map_put(c->arena, &k->scope->names, e->name, e);
        }
        o->is_used = true; // which of its names are used is not tracked
        return;
    }
    if (is_blank(name)) {
        o->is_used = true;
        return;
    }
    Object *other = scope_insert(c->w, k->scope, o);
    if (other)
        check_error(c, o->pos, "%s redeclared in this block%s", o->name->text, other_declaration(c, other));
}

static void collect_func(Collector *k, FuncDecl *d)
{
    Checker *c = k->c;
    Object *o = object_new(c->w, OBJECT_FUNC, d->name->pos, c->package, d->name->text, NULL);
    o->declaration = d;
    DeclInfo *info = new_decl(k);
    info->func_decl = d;
    o->check = info;
    d->name->object = o;
    if (!d->receiver) {
        bool is_init = strcmp(o->name->text, "init") == 0;
        bool is_main = strcmp(o->name->text, "main") == 0 && strcmp(c->package->name->text, "main") == 0;
        o->parent = c->package->scope;
        if ((is_init || is_main) && d->type_params.len)
            check_soft_error(c, d->type_params.data[0]->pos, "func %s must have no type parameters", o->name->text);
        if ((is_init || is_main) && (d->signature->params.len || d->signature->results.len))
            check_soft_error(c, d->name->pos, "func %s must have no arguments and no return values", o->name->text);
        if (is_init && !d->body)
            check_soft_error(c, o->pos, "func init must have a body");
        if (!is_init)
            declare(c, c->package->scope, d->name, o);
        else
            o->parent = NULL;
    } else { // attached to its base type when that is declared
        Expr *t = unparen(d->receiver->field_type);
        o->has_pointer_receiver = false;
        if (t && t->kind == NODE_OPERATION && ((Operation *)t)->op == OP_MUL && !((Operation *)t)->y) {
            o->has_pointer_receiver = true;
            t = unparen(((Operation *)t)->x);
        }
        if (t && t->kind == NODE_INDEX_EXPR)
            t = unparen(((IndexExpr *)t)->x);
        if (t && t->kind == NODE_NAME && !is_blank(o->name)) {
            void **slot = map_slot(c->arena, &c->methods, ((Name *)t)->text);
            if (!*slot)
                *slot = NEW(c->arena, ObjectVec);
            vec_push(c->arena, (ObjectVec *)*slot, o);
        }
    }
    o->order = (uint32_t)c->objects.len + 1;
    vec_push(c->arena, &c->objects, o);
}

static int list_length(Expr *e) { return !e ? 0 : e->kind == NODE_LIST_EXPR ? ((ListExpr *)e)->elements.len : 1; }

static Expr *list_at(Expr *e, int i) { return e->kind == NODE_LIST_EXPR ? ((ListExpr *)e)->elements.data[i] : e; }

static void check_arity(Checker *c, Pos pos, NameVec *names, Expr *values, bool is_const, bool inherited)
{
    int l = names->len, r = list_length(values);
    if (l < r)
        check_error(c, inherited ? pos : list_at(values, l)->pos, "extra init expr%s",
                    inherited ? "" : arena_format(c->arena, " %s", expr_str(c, list_at(values, l))));
    else if (l > r && (is_const || r != 1))
        check_error(c, names->data[r]->pos, "missing init expr for %s", names->data[r]->text->text);
}

// Constants of a group: a line without values repeats the one before, with the next iota.
typedef struct ConstGroup {
    int group;
    int64_t iota;
    ConstDecl *last;
} ConstGroup;

static void collect_consts(Checker *c, ConstDecl *d, ConstGroup *g, void (*each)(void *context, Name *name, Object *o, DeclInfo *info),
                           void *context, Scope *file_scope, int go_minor)
{
    bool inherited = true;
    if (d->group == 0 || d->group != g->group) {
        *g = (ConstGroup){.group = d->group};
        inherited = false;
    } else {
        g->iota++;
    }
    if (d->declared_type || d->values || !g->last) {
        g->last = d;
        inherited = false;
    }
    const Const *iota = const_int64(c->arena, g->iota);
    for (int i = 0; i < d->names.len; i++) {
        Object *o = object_new(c->w, OBJECT_CONST, d->names.data[i]->pos, c->package, d->names.data[i]->text, NULL);
        DeclInfo *info = NEW(c->arena, DeclInfo);
        info->file_scope = file_scope;
        info->go_minor = go_minor;
        info->declared_type = g->last->declared_type;
        info->init = i < list_length(g->last->values) ? list_at(g->last->values, i) : NULL;
        info->is_inherited = inherited;
        info->iota = iota;
        if (inherited && info->init) { // its own tree: the same text means another value
            info->init = (Expr *)node_copy(c->arena, (Node *)info->init);
        }
        each(context, d->names.data[i], o, info);
    }
    check_arity(c, d->pos, &d->names, g->last->values, true, inherited);
}

static void collect_const(void *context, Name *name, Object *o, DeclInfo *info)
{
    Collector *k = context;
    declare_package_object(k, name, o, info);
}

static void collect_var(Collector *k, VarDecl *d)
{
    Checker *c = k->c;
    int values = list_length(d->values);
    DeclInfo *shared = NULL;
    ObjectVec lhs = {0};
    for (int i = 0; i < d->names.len; i++) {
        Object *o = types_new_var(c->w, VAR_PACKAGE, d->names.data[i]->pos, c->package, d->names.data[i]->text, NULL);
        vec_push(c->arena, &lhs, o);
        DeclInfo *info = shared;
        if (!info) {
            info = new_decl(k);
            info->declared_type = d->declared_type;
            if (values == 1 && d->names.len > 1) {
                info->init = list_at(d->values, 0);
                shared = info;
            } else if (i < values) {
                info->init = list_at(d->values, i);
            }
        }
        declare_package_object(k, d->names.data[i], o, info);
    }
    if (shared)
        shared->lhs = lhs;
    if (!d->declared_type || d->values)
        check_arity(c, d->pos, &d->names, d->values, false, false);
}

void collect_objects(Checker *c, SourceFileVec files)
{
    for (int i = 0; i < files.len; i++) {
        SourceFile *f = files.data[i];
        Collector k = {c, f, scope_new(c->w, c->package->scope, false), c->options.go_minor};
        if (f->go_version && strncmp(f->go_version->text, "go1.", 4) == 0) {
            int minor = 0;
            for (const char *p = f->go_version->text + 4; *p >= '0' && *p <= '9'; p++)
                minor = minor * 10 + (*p - '0');
            k.go_minor = minor < 21 ? 21 : minor; // versions before 1.21 do not go below it
        }
        ConstGroup group = {0};
        for (int d = 0; d < f->decls.len; d++) {
            Decl *decl = f->decls.data[d];
            if (decl->kind != NODE_CONST_DECL)
                group = (ConstGroup){0};
            switch (decl->kind) {
            case NODE_IMPORT_DECL: collect_import(&k, (ImportDecl *)decl); break;
            case NODE_CONST_DECL:
                collect_consts(c, (ConstDecl *)decl, &group, collect_const, &k, k.scope, k.go_minor);
                break;
            case NODE_TYPE_DECL: {
                TypeDecl *t = (TypeDecl *)decl;
                Object *o = object_new(c->w, OBJECT_TYPE_NAME, t->name->pos, c->package, t->name->text, NULL);
                DeclInfo *info = new_decl(&k);
                info->type_decl = t;
                declare_package_object(&k, t->name, o, info);
                break;
            }
            case NODE_VAR_DECL: collect_var(&k, (VarDecl *)decl); break;
            case NODE_FUNC_DECL: collect_func(&k, (FuncDecl *)decl); break;
            default: break;
            }
        }
        for (int n = 0; n < k.scope->names.len; n++) { // imports may not hide package-level names
            Object *o = k.scope->names.entries[n].value;
            if (o->kind != OBJECT_PKG_NAME)
                continue;
            Object *other = scope_find(c->package->scope, o->name);
            if (other)
                check_error(c, other->pos, "%s already declared through import of package %s", other->name->text,
                            o->imported->name->text);
        }
    }
}

void check_unused_imports(Checker *c)
{
    for (int i = 0; i < c->imports.len; i++) {
        Object *o = c->imports.data[i];
        if (o->is_used)
            continue;
        const char *path = o->imported->path->text, *slash = strrchr(path, '/');
        if (strcmp(slash ? slash + 1 : path, o->name->text) == 0)
            check_soft_error(c, o->pos, "\"%s\" imported and not used", path);
        else
            check_soft_error(c, o->pos, "\"%s\" imported as %s and not used", path, o->name->text);
    }
}

// ---- declarations on demand (types2/decl.go objDecl)

static void const_decl(Checker *c, Object *o, DeclInfo *d)
{
    c->env.iota = d->iota;
    c->env.error_pos = d->is_inherited ? o->pos : NO_POS;
    o->value = const_unknown(c->arena);
    if (d->declared_type) {
        Type *t = check_type(c, d->declared_type);
        if (is_valid(t) && (types_is_type_param(t) || under(t)->kind != TYPE_BASIC || !(((Basic *)under(t))->info & IS_CONST_TYPE))) {
            check_error(c, d->declared_type->pos, "invalid constant type %s", type_str(c, t));
            o->type = c->w->basic[BASIC_INVALID];
            return;
        }
        o->type = t;
    }
    Operand x = {0};
    if (d->init)
        check_expr(c, &x, d->init);
    if (x.mode == MODE_INVALID || !x.type || !is_valid(x.type)) {
        if (!o->type)
            o->type = c->w->basic[BASIC_INVALID];
        return;
    }
    if (x.mode != MODE_CONSTANT) {
        check_error(c, x.expr->pos, "%s is not constant", operand_str(c, &x));
        if (!o->type)
            o->type = c->w->basic[BASIC_INVALID];
        return;
    }
    if (!o->type)
        o->type = x.type;
    check_assignment(c, &x, o->type, "constant declaration");
    if (x.mode != MODE_INVALID)
        o->value = x.value;
}

static void var_decl(Checker *c, Object *o, DeclInfo *d)
{
    if (d->lhs.len) {
        check_var_initializer(c, d->lhs.data, d->lhs.len, d->declared_type, d->init);
        return;
    }
    check_var_initializer(c, &o, 1, d->declared_type, d->init);
}

static void collect_methods_of(Checker *c, Object *o, Named *named)
{
    ObjectVec *methods = map_get(&c->methods, o->name);
    if (!methods || o->parent != c->package->scope)
        return;
    for (int i = 0; i < methods->len; i++) {
        Object *m = methods->data[i];
        for (int k = 0; k < named->methods.len; k++)
            if (named->methods.data[k]->name == m->name)
                check_error(c, m->pos, "method %s.%s already declared at %s:%u:%u", o->name->text, m->name->text,
                            pos_view(&c->w->positions, named->methods.data[k]->pos).filename->text,
                            pos_view(&c->w->positions, named->methods.data[k]->pos).line,
                            pos_view(&c->w->positions, named->methods.data[k]->pos).column);
        vec_push(c->arena, &named->methods, m);
    }
}

static void check_field_clash(Checker *c, void *a, void *b)
{
    (void)b;
    Named *named = a;
    Type *u = under((Type *)named);
    if (u->kind != TYPE_STRUCT)
        return;
    for (int i = 0; i < named->methods.len; i++)
        for (int k = 0; k < ((Struct *)u)->fields.len; k++)
            if (((Struct *)u)->fields.data[k]->name == named->methods.data[i]->name)
                check_error(c, named->methods.data[i]->pos, "field and method with the same name %s%s",
                            named->methods.data[i]->name->text, other_declaration(c, ((Struct *)u)->fields.data[k]));
}

static void type_decl(Checker *c, Object *o, TypeDecl *d)
{
    World *w = c->w;
    if (d->is_alias) {
        Alias *a = NEW_TYPE(w, Alias, TYPE_ALIAS);
        a->object = o;
        a->origin = a;
        o->type = (Type *)a;
        Scope *outer = c->env.scope;
        if (d->type_params.len) {
            c->env.scope = scope_new(w, outer, false);
            a->type_params = check_type_params(c, &d->type_params);
        }
        Type *rhs = check_defined_type(c, d->declared_type, o);
        c->env.scope = outer;
        a->from_rhs = rhs;
        if (!a->actual) // an invalid cycle has set it already
            a->actual = types_unalias(rhs);
        if (a->actual == (Type *)a)
            a->actual = w->basic[BASIC_INVALID];
        return;
    }
    Named *named = named_new(w, o, NULL);
    o->type = (Type *)named;
    collect_methods_of(c, o, named);
    Scope *outer = c->env.scope;
    if (d->type_params.len) {
        c->env.scope = scope_new(w, outer, false);
        named->type_params = check_type_params(c, &d->type_params);
    }
    Type *rhs = check_defined_type(c, d->declared_type, o);
    c->env.scope = outer;
    named->from_rhs = rhs;
    // The underlying type: through a chain of declared types; a cycle of them is no type.
    Type *u = types_unalias(rhs);
    for (int steps = 0; u->kind == TYPE_NAMED; steps++) {
        Named *n = (Named *)u;
        if (n == named || steps > 1000) {
            check_error(c, o->pos, "invalid recursive type %s", o->name->text);
            u = w->basic[BASIC_INVALID];
            break;
        }
        named_resolve(n);
        if (!n->underlying && n->from_rhs)
            u = types_unalias(n->from_rhs);
        else if (!n->underlying)
            break; // being declared further out: resolved when that is done
        else
            u = n->underlying;
    }
    if (u->kind == TYPE_PARAM) {
        check_error(c, d->declared_type->pos, "cannot use a type parameter as RHS in type declaration");
        u = w->basic[BASIC_INVALID];
    }
    if (u->kind != TYPE_NAMED)
        named->underlying = u;
    if (named->methods.len)
        check_later(c, check_field_clash, named, NULL);
}

static void body_later(Checker *c, void *a, void *b)
{
    Object *o = a;
    DeclInfo *d = b;
    check_func_body(c, d, (Signature *)o->type, d->func_decl->body, NULL);
}

static void func_decl(Checker *c, Object *o, DeclInfo *d)
{
    FuncDecl *f = d->func_decl;
    Scope *scope = scope_new(c->w, c->env.scope, true);
    Signature *placeholder = types_new_signature(c->w, NULL, NULL, NULL, false);
    o->type = (Type *)placeholder; // a recursive use while the signature is read
    Signature *sig = check_signature(c, f->receiver, &f->type_params, f->signature, scope);
    *placeholder = *sig;
    sig = placeholder;
    if (sig->type_params && !f->body)
        check_soft_error(c, o->pos, "generic function is missing function body");
    if (f->body && !c->options.ignore_bodies)
        check_later(c, body_later, o, d);
}

enum { COLOR_WHITE, COLOR_BLACK = 2, COLOR_GREY = 1 };

static bool cycle_is_invalid(Checker *c, Object *o)
{
    // From o on the path back to o: legal when it goes through a type definition and only types, or a function.
    int start = c->path.len - 1;
    while (start >= 0 && c->path.data[start] != o)
        start--;
    int values = 0, definitions = 0;
    for (int i = start; i >= 0 && i < c->path.len; i++) {
        Object *p = c->path.data[i];
        if (p->kind == OBJECT_CONST || p->kind == OBJECT_VAR)
            values++;
        else if (p->kind == OBJECT_TYPE_NAME && !(p->type && p->type->kind == TYPE_ALIAS))
            definitions++;
        else if (p->kind == OBJECT_FUNC)
            return false;
    }
    if (values == c->path.len - start)
        return true; // only variables and constants: reported as an initialization cycle for variables
    return values == 0 && definitions == 0;
}

static void report_cycle(Checker *c, Object *o)
{
    int start = c->path.len - 1;
    while (start > 0 && c->path.data[start] != o)
        start--;
    bool is_type = o->kind == OBJECT_TYPE_NAME;
    Buf buf = buf_new(c->arena);
    if (c->path.len - start == 1) {
        buf_format(&buf, is_type ? "invalid recursive type: %s refers to itself"
                                 : "initialization cycle or refers to itself: %s refers to itself", o->name->text);
    } else {
        buf_format(&buf, is_type ? "invalid recursive type %s" : "initialization cycle or refers to itself: %s", o->name->text);
        for (int i = start; i < c->path.len; i++) {
            Object *from = c->path.data[i], *to = i + 1 < c->path.len ? c->path.data[i + 1] : o;
            PosView v = pos_view(&c->w->positions, from->pos);
            buf_format(&buf, "\n\t%s:%u:%u: %s refers to %s", v.filename ? v.filename->text : "?", v.line, v.column,
                       from->name->text, to->name->text);
        }
    }
    check_error(c, o->pos, "%s", buf_text(&buf));
}

void check_object(Checker *c, Object *o)
{
    if (o->color == COLOR_BLACK)
        return;
    if (o->color == COLOR_GREY) {
        bool invalid = cycle_is_invalid(c, o);
        switch (o->kind) {
        case OBJECT_CONST: case OBJECT_VAR:
            if (invalid || !o->type) {
                if (invalid)
                    report_cycle(c, o);
                o->type = c->w->basic[BASIC_INVALID];
            }
            break;
        case OBJECT_TYPE_NAME:
            if (invalid) {
                report_cycle(c, o);
                if (o->type->kind == TYPE_ALIAS)
                    ((Alias *)o->type)->actual = c->w->basic[BASIC_INVALID];
            }
            break;
        default: break;
        }
        return;
    }
    DeclInfo *d = o->check;
    if (!d || o->package != c->package) {
        o->color = COLOR_BLACK;
        return;
    }
    o->color = COLOR_GREY;
    vec_push(c->arena, &c->path, o);
    Environment saved = c->env;
    c->env = (Environment){.scope = d->file_scope, .go_minor = d->go_minor};
    switch (o->kind) {
    case OBJECT_CONST:
        c->env.decl = d;
        const_decl(c, o, d);
        break;
    case OBJECT_VAR:
        c->env.decl = d;
        var_decl(c, o, d);
        break;
    case OBJECT_TYPE_NAME: type_decl(c, o, d->type_decl); break;
    case OBJECT_FUNC: func_decl(c, o, d); break;
    default: break;
    }
    c->env = saved;
    c->path.len--;
    o->color = COLOR_BLACK;
}

// ---- declarations in functions

typedef struct LocalConsts {
    Checker *c;
    ObjectVec objects;
    NameVec names;
} LocalConsts;

static void local_const(void *context, Name *name, Object *o, DeclInfo *info)
{
    LocalConsts *l = context;
    Checker *c = l->c;
    const Const *iota = c->env.iota;
    Pos error_pos = c->env.error_pos;
    const_decl(c, o, info);
    c->env.iota = iota;
    c->env.error_pos = error_pos;
    o->color = COLOR_BLACK;
    vec_push(c->arena, &l->objects, o);
    vec_push(c->arena, &l->names, name);
}

static void local_vars(Checker *c, VarDecl *d)
{
    int values = list_length(d->values);
    ObjectVec objects = {0};
    for (int i = 0; i < d->names.len; i++) {
        Object *o = types_new_var(c->w, VAR_LOCAL, d->names.data[i]->pos, c->package, d->names.data[i]->text, NULL);
        o->color = COLOR_BLACK;
        vec_push(c->arena, &objects, o);
    }
    if (values == 1 && d->names.len > 1) {
        check_var_initializer(c, objects.data, objects.len, d->declared_type, list_at(d->values, 0));
    } else {
        for (int i = 0; i < objects.len; i++)
            check_var_initializer(c, &objects.data[i], 1, d->declared_type, i < values ? list_at(d->values, i) : NULL);
        if (!d->declared_type || d->values)
            check_arity(c, d->pos, &d->names, d->values, false, false);
    }
    for (int i = 0; i < objects.len; i++) {
        declare(c, c->env.scope, d->names.data[i], objects.data[i]);
        if (!objects.data[i]->parent)
            objects.data[i]->parent = c->env.scope;
    }
}

void check_local_decls(Checker *c, DeclVec *decls)
{
    ConstGroup group = {0};
    for (int i = 0; i < decls->len; i++) {
        Decl *d = decls->data[i];
        switch (d->kind) {
        case NODE_CONST_DECL: {
            LocalConsts l = {.c = c};
            collect_consts(c, (ConstDecl *)d, &group, local_const, &l, NULL, c->env.go_minor);
            for (int k = 0; k < l.objects.len; k++)
                declare(c, c->env.scope, l.names.data[k], l.objects.data[k]);
            break;
        }
        case NODE_VAR_DECL: local_vars(c, (VarDecl *)d); break;
        case NODE_TYPE_DECL: {
            TypeDecl *t = (TypeDecl *)d;
            Object *o = object_new(c->w, OBJECT_TYPE_NAME, t->name->pos, c->package, t->name->text, NULL);
            declare(c, c->env.scope, t->name, o);
            o->color = COLOR_GREY;
            vec_push(c->arena, &c->path, o);
            type_decl(c, o, t);
            c->path.len--;
            o->color = COLOR_BLACK;
            break;
        }
        default: break;
        }
    }
}

// ---- struct types that contain themselves (types2/validtype.go)

typedef struct Containment {
    Checker *c;
    VEC(Named *) path;
    Map valid;
} Containment;

static bool contains_itself(Containment *k, Type *t, int depth)
{
    t = types_unalias(t);
    if (depth > 200)
        return false;
    switch (t->kind) {
    case TYPE_ARRAY: return contains_itself(k, ((Array *)t)->element, depth + 1);
    case TYPE_STRUCT:
        for (int i = 0; i < ((Struct *)t)->fields.len; i++)
            if (contains_itself(k, ((Struct *)t)->fields.data[i]->type, depth + 1))
                return true;
        return false;
    case TYPE_NAMED: {
        Named *n = (Named *)t;
        if (map_has(&k->valid, n))
            return false;
        for (int i = 0; i < k->path.len; i++)
            if (k->path.data[i] == n || (n->type_args && k->path.data[i]->origin == n->origin && depth > 100))
                return true;
        vec_push(k->c->arena, &k->path, n);
        bool bad = contains_itself(k, under(t), depth + 1);
        k->path.len--;
        if (!bad)
            map_put(k->c->arena, &k->valid, n, n);
        return bad;
    }
    default: return false;
    }
}

static void check_containment(Checker *c)
{
    Containment k = {.c = c};
    for (int i = 0; i < c->objects.len; i++) {
        Object *o = c->objects.data[i];
        if (o->kind != OBJECT_TYPE_NAME || !o->type || o->type->kind != TYPE_NAMED)
            continue;
        if (contains_itself(&k, o->type, 0)) {
            Named *n = (Named *)o->type;
            check_error(c, o->pos, "invalid recursive type %s\n\t%s:%u:%u: %s refers to %s", o->name->text,
                        pos_view(&c->w->positions, o->pos).filename->text, pos_view(&c->w->positions, o->pos).line,
                        pos_view(&c->w->positions, o->pos).column, o->name->text, o->name->text);
            n->underlying = c->w->basic[BASIC_INVALID];
        }
    }
}

// ---- the package

Package *types_check_package(World *w, const Atom *path, SourceFileVec files, const CheckOptions *options,
                             Diagnostics *diagnostics)
{
    Package *package = NEW(w->arena, Package);
    package->path = path;
    package->name = files.len && files.data[0]->package_name ? files.data[0]->package_name->text : atom_of(w->atoms, "_");
    package->scope = scope_new(w, w->universe, false);
    package->files = files;
    package->go_minor = options->go_minor;
    package->id = ++w->package_count;
    Arena *scratch = arena_new();
    Checker *c = NEW(scratch, Checker);
    c->scratch = scratch;
    c->w = w;
    c->package = package;
    c->arena = w->arena;
    c->options = *options;
    c->diagnostics = diagnostics;
    c->env.go_minor = options->go_minor;
    for (int i = 1; i < files.len; i++)
        if (files.data[i]->package_name && files.data[i]->package_name->text != package->name)
            check_error(c, files.data[i]->package_name->pos, "package %s; expected package %s",
                        files.data[i]->package_name->text->text, package->name->text);
    collect_objects(c, files);
    // Aliases last, so that types they name are declared first (types2: packageObjects).
    for (int pass = 0; pass < 2; pass++)
        for (int i = 0; i < c->objects.len; i++) {
            Object *o = c->objects.data[i];
            DeclInfo *d = o->check;
            bool is_alias = d->type_decl && d->type_decl->is_alias;
            if (is_alias == (pass == 1))
                check_object(c, o);
        }
    check_containment(c);
    process_delayed(c, 0);
    check_instantiation_cycles(c);
    if (!c->has_errors)
        init_order(c);
    check_unused_imports(c);
    for (int i = 0; i < c->objects.len; i++)
        c->objects.data[i]->check = NULL; // private to the checker
    package->is_complete = !c->has_errors;
    arena_free(scratch);
    return package;
}

// ---- initialization order (spec: "Package initialization"; types2/initorder.go)

typedef struct InitNode {
    Object *object;
    DeclInfo *decl;
    VEC(int) preds, succs;
    int pending;
    bool done;
} InitNode;

typedef struct InitGraph {
    Checker *c;
    Map index; // Object -> node index + 1
    InitNode *nodes;
    int count;
} InitGraph;

static void reach_variables(InitGraph *g, Object *o, Map *seen, ObjectVec *found)
{
    DeclInfo *d = o->check;
    if (!d)
        return;
    for (int i = 0; i < d->deps.len; i++) {
        Object *dep = d->deps.data[i];
        if (map_has(seen, dep))
            continue;
        map_put(g->c->arena, seen, dep, dep);
        if (dep->kind == OBJECT_FUNC)
            reach_variables(g, dep, seen, found); // functions only pass dependencies on
        else
            vec_push(g->c->arena, found, dep);
    }
}

void init_order(Checker *c)
{
    InitGraph g = {.c = c};
    g.nodes = NEW_ARRAY(c->arena, InitNode, c->objects.len);
    for (int i = 0; i < c->objects.len; i++) {
        Object *o = c->objects.data[i];
        if (o->kind != OBJECT_VAR && o->kind != OBJECT_CONST)
            continue;
        g.nodes[g.count] = (InitNode){.object = o, .decl = o->check};
        map_put(c->arena, &g.index, o, (void *)(uintptr_t)(g.count + 1));
        g.count++;
    }
    for (int i = 0; i < g.count; i++) {
        Map seen = {0};
        ObjectVec deps = {0};
        reach_variables(&g, g.nodes[i].object, &seen, &deps);
        for (int k = 0; k < deps.len; k++) {
            int to = (int)(uintptr_t)map_get(&g.index, deps.data[k]) - 1;
            if (to < 0)
                continue;
            if (to == i) {
                if (g.nodes[i].object->kind == OBJECT_VAR)
                    check_error(c, g.nodes[i].object->pos, "initialization cycle or refers to itself: %s refers to itself",
                                g.nodes[i].object->name->text);
                continue;
            }
            g.nodes[i].pending++;
            vec_push(c->arena, &g.nodes[to].preds, i);
        }
    }
    // The next to be initialized has the fewest unfinished dependencies, and stands first in the source.
    Map emitted = {0};
    for (int round = 0; round < g.count; round++) {
        int best = -1;
        for (int i = 0; i < g.count; i++) {
            if (g.nodes[i].done)
                continue;
            if (best < 0 || g.nodes[i].pending < g.nodes[best].pending)
                best = i;
            if (g.nodes[best].pending == 0)
                break;
        }
        InitNode *n = &g.nodes[best];
        if (n->pending > 0 && n->object->kind == OBJECT_VAR) {
            check_error(c, n->object->pos, "initialization cycle for %s", n->object->name->text);
            return;
        }
        n->done = true;
        for (int k = 0; k < n->preds.len; k++)
            g.nodes[n->preds.data[k]].pending--;
        if (n->object->kind != OBJECT_VAR || !n->decl->init || map_has(&emitted, n->decl))
            continue;
        map_put(c->arena, &emitted, n->decl, n->decl);
        Initializer init = {.rhs = n->decl->init};
        if (n->decl->lhs.len)
            init.lhs = n->decl->lhs;
        else
            vec_push(c->arena, &init.lhs, n->object);
        vec_push(c->arena, &c->package->init_order, init);
    }
}

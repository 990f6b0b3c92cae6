// Checking a package: collecting its objects, declaring them on demand, function bodies, initialization order.

#include "internal.h"

#include <stdio.h>
#include <string.h>

void check_later(Checker *c, void (*run)(Checker *c, void *a, void *b), void *a, void *b)
{
    vec_push(c->scratch, &c->delayed, (Delayed){run, a, b, c->env});
}

static void body_later(Checker *c, void *a, void *b);

// Objects, their declarations' facts and syntax, before a pass comes to them.
PREFETCHES prefetch_objects(const ObjectVec *objects, int i)
{
    if (i + 8 < objects->len)
        prefetch_bytes(objects->data[i + 8], sizeof(Object));
    if (i + 4 < objects->len)
        prefetch_bytes(objects->data[i + 4]->check, sizeof(DeclInfo));
    const DeclInfo *d = i + 2 < objects->len ? objects->data[i + 2]->check : NULL;
    if (d && d->func_decl)
        prefetch_bytes(d->func_decl, 512);
}

PREFETCHES prefetch_delayed(const Checker *c, int i)
{
    if (i + 4 < c->delayed.len) {
        prefetch_bytes(c->delayed.data[i + 4].a, sizeof(Object));
        prefetch_bytes(c->delayed.data[i + 4].b, sizeof(DeclInfo));
    }
    const Delayed *d = i + 2 < c->delayed.len ? &c->delayed.data[i + 2] : NULL;
    if (d && d->run == body_later)
        prefetch_bytes(((DeclInfo *)d->b)->func_decl->body, 1024);
}

// Runs what was put off since the queue had that length, in order; running may put off more.
void process_delayed(Checker *c, int since)
{
    for (int i = since; i < c->delayed.len; i++) {
        Delayed d = c->delayed.data[i];
        prefetch_delayed(c, i);
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
    if (!pos_known(o->pos))
        return "";
    return arena_format(c->arena, "\n\t%s: other declaration of %s", position_text(c, o->pos), o->name->text);
}

void declare(Checker *c, Scope *scope, Name *name, Object *o)
{
    if (name)
        name->object = o;
    if (is_blank_name(o->name))
        return;
    Object *other = scope_insert(c->w, scope, o);
    if (other)
        check_error(c, o->pos, "%s redeclared in this block%s", o->name->text, other_declaration(c, other));
}

// ---- collecting (types2/resolver.go)

typedef struct PendingMethod {
    Object *method;
    const Atom *receiver; // name of its receiver's base type, or of an alias of that
} PendingMethod;

typedef VEC(PendingMethod) PendingMethodVec;

typedef struct Collector {
    Checker *c;
    SourceFile *file;
    Scope *scope; // of the file
    int go_minor;
    PendingMethodVec methods;
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
    o->is_package_level = true;
    o->check = d;
    if (o->name->length == 4 && memcmp(o->name->text, "init", 4) == 0) {
        name->object = o;
        check_error(c, start_of(name), "cannot declare init - must be func");
        return;
    }
    if (strcmp(o->name->text, "main") == 0 && strcmp(c->package->name->text, "main") == 0) {
        name->object = o;
        check_error(c, start_of(name), "cannot declare main - must be func");
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
    bool is_c = c->options.fake_import_c && strcmp(path->text, "C") == 0;
    Package *p = map_get(&c->fake_imports, path);
    if (p)
        return p;
    if (!is_c && c->options.import)
        p = c->options.import(c->options.import_context, c->w, path, c->package, &error);
    if (!p) {
        if (!error) { // has been told
            c->has_errors = true;
        } else if (!is_c) {
            if (c->options.says_imports)
                check_error(c, start_of(d), "%s", error);
            else
                check_error(c, start_of(d->path), "could not import %s (%s)", path->text, error);
            Diagnostic *told = &vec_last(&c->diagnostics->list);
            told->kind = DIAGNOSTIC_IMPORT;
            told->import_path = path->text;
        }
        p = NEW(c->arena, Package); // stands in, so that its uses report nothing more
        p->path = path;
        const char *slash = strrchr(path->text, '/');
        p->name = atom_of(c->w->atoms, slash ? slash + 1 : path->text);
        p->scope = scope_new(c->w, c->w->universe, false);
        p->is_fake = true;
        map_put(c->arena, &c->fake_imports, path, p);
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

// Does a byte start or continue a character?
static bool is_utf8_at(const char *p, size_t length)
{
    unsigned char first = (unsigned char)*p;
    if (first < 0xc0)
        return true; // what continues one was looked at with it
    size_t more = first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : 1;
    if (first > 0xf4 || more >= length)
        return false;
    for (size_t i = 1; i <= more; i++)
        if (((unsigned char)p[i] & 0xc0) != 0x80)
            return false;
    return true;
}

// What is wrong with an import path (types2: validatedImportPath); NULL: nothing.
static const char *import_path_fault(Checker *c, const char *path, size_t length)
{
    static const char illegal[] = "!\"#$%&'()*,:;<=>?[\\]^{|}`";
    if (!length)
        return "empty string";
    for (size_t i = 0; i < length; i++) {
        unsigned char b = (unsigned char)path[i];
        if (!is_utf8_at(path + i, length - i))
            return "invalid character U+FFFD '\xef\xbf\xbd'";
        if (b <= ' ' || b == 0x7f)
            return b == ' ' ? "invalid character U+0020 ' '" : arena_format(c->arena, "invalid character U+%04X", b);
        if (strchr(illegal, b))
            return arena_format(c->arena, "invalid character U+%04X '%c'", b, b);
    }
    return NULL;
}

static void collect_import(Collector *k, ImportDecl *d)
{
    Checker *c = k->c;
    if (!d->path || d->path->is_bad)
        return;
    const Const *value = const_string_literal(c->arena, d->path->text->text, d->path->text->length);
    size_t length;
    const char *text = const_string_value(value, &length);
    const char *fault = import_path_fault(c, text, length);
    if (fault) {
        check_error(c, start_of(d->path), "invalid import path (%s)", fault);
        return;
    }
    Package *p = import_package(c, d, atom(c->w->atoms, text, length));
    const Atom *name = p->name;
    if (d->local_name && strcmp(text, "C") == 0) {
        check_error(c, start_of(d->local_name), "cannot rename import \"C\"");
        return;
    }
    if (d->local_name)
        name = d->local_name->text;
    if (strcmp(name->text, "init") == 0) {
        check_error(c, start_of(d), "cannot import package as init - init must be a func");
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
    vec_push(c->arena, &c->imports, o);
    if (strcmp(name->text, ".") == 0) {
        for (int i = 0; i < p->scope->names.len; i++) {
            Object *e = p->scope->names.entries[i].value;
            if (!object_is_exported(e))
                continue;
            Object *known = scope_find(k->scope, e->name);
            if (known)
                check_error(c, d->local_name->pos, "%s redeclared in this block%s", e->name->text,
                            other_declaration(c, known));
            else
                map_put(c->arena, &k->scope->names, e->name, e);
        }
        vec_push(c->scratch, &c->dot_imports, (DotImport){k->scope, p, o});
        return;
    }
    if (is_blank_name(name)) {
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
        o->is_package_level = !is_init;
        if ((is_init || is_main) && d->type_params.len)
            check_soft_error(c, start_of(d->type_params.data[0]), "func %s must have no type parameters",
                             o->name->text);
        if ((is_init || is_main) && (d->signature->params.len || d->signature->results.len))
            check_soft_error(c, start_of(d->name), "func %s must have no arguments and no return values",
                             o->name->text);
        if (!is_init && !is_main && d->type_params.len)
            verify_version_at(c, k->go_minor, start_of(d->type_params.data[0]), 18, "type parameter");
        if (is_init && !d->body)
            check_soft_error(c, o->pos, "func init must have a body");
        if (!is_init)
            declare(c, c->package->scope, d->name, o);
    } else { // attached to its base type when that is declared
        if (d->type_params.len)
            verify_version_at(c, k->go_minor, start_of(d->type_params.data[0]), 27, "generic method");
        Expr *t = unparen(d->receiver->field_type);
        o->has_pointer_receiver = false;
        if (t && t->kind == NODE_OPERATION && ((Operation *)t)->op == OP_MUL && !((Operation *)t)->y) {
            o->has_pointer_receiver = true;
            t = unparen(((Operation *)t)->x);
        }
        if (t && t->kind == NODE_INDEX_EXPR)
            t = unparen(((IndexExpr *)t)->x);
        if (t && t->kind == NODE_NAME && !is_blank_name(o->name))
            vec_push(c->scratch, &k->methods, ((PendingMethod){o, ((Name *)t)->text}));
    }
    o->order = (uint32_t)c->objects.len + 1;
    vec_push(c->arena, &c->objects, o);
}

static int list_length(Expr *e) { return !e ? 0 : e->kind == NODE_LIST_EXPR ? ((ListExpr *)e)->elements.len : 1; }

static Expr *list_at(Expr *e, int i) { return e->kind == NODE_LIST_EXPR ? ((ListExpr *)e)->elements.data[i] : e; }

static void check_arity(Checker *c, Pos pos, NameVec *names, Expr *values, bool is_const, bool inherited)
{
    int l = names->len, r = list_length(values);
    if (l < r) {
        if (inherited)
            check_error(c, pos, "extra init expr at %s", position_text(c, list_at(values, l)->pos));
        else
            check_error(c, start_of(list_at(values, l)), "extra init expr %s", expr_str(c, list_at(values, l)));
    } else if (l > r && (is_const || r != 1))
        check_error(c, names->data[r]->pos, "missing init expr for %s", names->data[r]->text->text);
}

// Constants of a group: a line without values repeats the one before, with the next iota.
typedef struct ConstGroup {
    int group;
    int64_t iota;
    ConstDecl *last;
} ConstGroup;

static void collect_consts(Checker *c, ConstDecl *d, ConstGroup *g,
                           void (*each)(void *context, Name *name, Object *o, DeclInfo *info), void *context,
                           Scope *file_scope, int go_minor)
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

static void check_import_names(Checker *c, Scope *file_scope)
{
    for (int i = 0; i < file_scope->names.len; i++) {
        Object *o = file_scope->names.entries[i].value;
        const Atom *name = file_scope->names.entries[i].key;
        Object *other = scope_find(c->package->scope, name);
        if (!other)
            continue;
        Package *from = o->kind == OBJECT_PKG_NAME ? o->imported : o->package;
        const char *how = o->kind == OBJECT_PKG_NAME ? "import" : "dot-import";
        check_error(c, other->pos, "%s already declared through %s of package %s (\"%s\")%s", name->text, how,
                    from->name->text, from->path->text, other_declaration(c, o));
    }
}

// Through aliases, to the declared type that has the method (types2: resolveBaseTypeName).
static void attach_method(Checker *c, const PendingMethod *pending)
{
    const Atom *name = pending->receiver;
    bool is_pointer = pending->method->has_pointer_receiver;
    for (int steps = 0; steps < LIMIT_NESTING; steps++) { // an alias may be of itself
        Object *o = scope_find(c->package->scope, name);
        DeclInfo *d = o && o->kind == OBJECT_TYPE_NAME ? o->check : NULL;
        if (!d || !d->type_decl)
            return;
        if (!d->type_decl->is_alias) {
            void **slot = map_slot(c->arena, &c->methods, name);
            if (!*slot)
                *slot = NEW(c->arena, ObjectVec);
            vec_push(c->arena, (ObjectVec *)*slot, pending->method);
            pending->method->has_pointer_receiver = is_pointer;
            return;
        }
        Expr *t = unparen(d->type_decl->declared_type);
        if (d->type_decl->type_params.len)
            return;
        if (t->kind == NODE_OPERATION && ((Operation *)t)->op == OP_MUL && !((Operation *)t)->y) {
            if (is_pointer)
                return;
            is_pointer = true;
            t = unparen(((Operation *)t)->x);
        }
        if (t->kind != NODE_NAME)
            return;
        name = ((Name *)t)->text;
    }
}

// The minor version that a file's //go:build line asks for, or the one of its package.
int file_minor(const SourceFile *f, int otherwise)
{
    if (!f->go_version)
        return otherwise;
    int minor = 0; // of plain go1
    sscanf(f->go_version->text, "go1.%d", &minor);
    return minor;
}

void collect_objects(Checker *c, SourceFileVec files)
{
    PendingMethodVec methods = {0};
    VEC(Scope *) file_scopes = {0};
    for (int i = 0; i < files.len; i++) {
        SourceFile *f = files.data[i];
        Collector k = {c, f, scope_new(c->w, c->package->scope, false), c->options.go_minor, methods};
        vec_push(c->scratch, &file_scopes, k.scope);
        if (f->go_version) {
            int minor = file_minor(f, k.go_minor);
            k.go_minor = minor < FIRST_FILE_MINOR ? FIRST_FILE_MINOR : minor;
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
        methods = k.methods;
    }
    for (int i = 0; i < file_scopes.len; i++) // imports may not hide package-level names
        check_import_names(c, file_scopes.data[i]);
    for (int i = 0; i < methods.len; i++)
        attach_method(c, &methods.data[i]);
}

void check_unused_imports(Checker *c)
{
    for (int i = 0; i < c->imports.len; i++) {
        Object *o = c->imports.data[i];
        if (o->is_used)
            continue;
        const char *path = o->imported->path->text, *slash = strrchr(path, '/');
        if (strcmp(o->name->text, ".") == 0 || strcmp(slash ? slash + 1 : path, o->name->text) == 0)
            check_soft_error(c, o->pos, "\"%s\" imported and not used", path);
        else
            check_soft_error(c, o->pos, "\"%s\" imported as %s and not used", path, o->name->text);
    }
}

// ---- declarations on demand (types2/decl.go objDecl)

static void const_decl(Checker *c, Object *o, DeclInfo *d)
{
    c->env.iota = d->iota;
    c->env.error_pos = NO_POS;
    o->value = const_unknown(c->arena);
    if (d->declared_type) {
        Type *t = check_type(c, d->declared_type);
        if (!is_valid(under(t))) {
            o->type = c->w->basic[BASIC_INVALID];
            return;
        }
        if (is_valid(t) &&
            (types_is_type_param(t) || under(t)->kind != TYPE_BASIC || !(((Basic *)under(t))->info & IS_CONST_TYPE))) {
            check_error(c, start_of(d->declared_type), "invalid constant type %s", type_str(c, t));
            o->type = c->w->basic[BASIC_INVALID];
            return;
        }
        o->type = t;
    }
    Operand x = {0};
    if (d->init) {
        c->env.error_pos = d->is_inherited ? o->pos : NO_POS;
        check_expr(c, &x, d->init);
    }
    if (x.mode == MODE_INVALID || !x.type || !is_valid(x.type)) {
        if (!o->type)
            o->type = c->w->basic[BASIC_INVALID];
        return;
    }
    if (x.mode != MODE_CONSTANT) {
        check_error(c, start_of(x.expr), "%s is not constant", operand_str(c, &x));
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

static void collect_methods_of(Checker *c, Object *o, Named *named)
{
    ObjectVec *methods = map_get(&c->methods, o->name);
    if (!methods || !o->is_package_level)
        return;
    for (int i = 0; i < methods->len; i++) {
        Object *m = methods->data[i];
        Object *other = NULL;
        for (int k = 0; k < named->methods.len && !other; k++)
            if (named->methods.data[k]->name == m->name)
                other = named->methods.data[k];
        if (other)
            check_error(c, m->pos, "method %s.%s already declared at %s", o->name->text, m->name->text,
                        position_text(c, other->pos));
        else
            vec_push(c->arena, &named->methods, m);
    }
    if (named->methods.len)
        check_later(c, check_field_clash, named, NULL);
}

static void check_valid_type(Checker *c, Named *t);

// What can only be said of a declaration when all types are known.
static void check_declared_type(Checker *c, void *a, void *b)
{
    Object *o = a;
    TypeDecl *d = b;
    Type *t = o->type;
    if (t->kind == TYPE_NAMED)
        check_valid_type(c, (Named *)t);
    Type *rhs = t->kind == TYPE_NAMED ? ((Named *)t)->from_rhs : t->kind == TYPE_ALIAS ? ((Alias *)t)->from_rhs : NULL;
    if (c->env.go_minor < 18 && is_imported_constraint(c, rhs))
        verify_version(c, start_of(d->declared_type), 18, "using type constraint %s", type_str(c, rhs));
}

static void alias_decl(Checker *c, Object *o, TypeDecl *d)
{
    Pos pos = start_of(d->type_params.len ? (void *)d->type_params.data[0] : (void *)d);
    if (!d->type_params.len || verify_version(c, pos, 23, "generic type alias"))
        verify_version(c, start_of(d), 9, "type alias");
    Alias *a = NEW_TYPE(c->w, Alias, TYPE_ALIAS);
    a->object = o;
    a->origin = a;
    o->type = (Type *)a;
    Scope *outer = c->env.scope;
    if (d->type_params.len) {
        c->env.scope = scope_new(c->w, outer, false);
        check_type_params(c, &d->type_params, &a->type_params);
    }
    Type *rhs = check_defined_type(c, d->declared_type, o);
    c->env.scope = outer;
    if (a->type_params && rhs->kind == TYPE_PARAM && param_index(a->type_params, rhs) >= 0) {
        check_error(c, start_of(d->declared_type), "cannot use type parameter declared in alias declaration as RHS");
        rhs = c->w->basic[BASIC_INVALID];
    }
    if (!type_is_within_limits(c->w, rhs, LIMIT_TYPE_NESTING))
        rhs = c->w->basic[BASIC_INVALID];
    check_type_limit(c, o->pos);
    a->from_rhs = rhs;
    if (!a->actual) // an invalid cycle has set it already
        a->actual = types_unalias(rhs);
    if (a->actual == (Type *)a)
        a->actual = c->w->basic[BASIC_INVALID];
}

// The underlying type, through a chain of declared types; NULL: part of it is being declared further out.
static Type *underlying_of_chain(Checker *c, Named *named, Type *rhs)
{
    Type *u = types_unalias(rhs);
    for (int steps = 0; u->kind == TYPE_NAMED; steps++) {
        Named *n = (Named *)u;
        if (n == named || steps > LIMIT_NESTING) { // a cycle, which check_valid_type reports
            c->has_errors = true;
            return c->w->basic[BASIC_INVALID];
        }
        named_resolve(n);
        if (!n->underlying && !n->from_rhs)
            return NULL;
        u = n->underlying ? n->underlying : types_unalias(n->from_rhs);
    }
    return u;
}

static void type_decl(Checker *c, Object *o, TypeDecl *d)
{
    check_later(c, check_declared_type, o, d);
    if (d->is_alias) {
        alias_decl(c, o, d);
        return;
    }
    if (d->type_params.len)
        verify_version(c, start_of(d->type_params.data[0]), 18, "type parameter");
    Named *named = named_new(c->w, o, NULL);
    o->type = (Type *)named;
    Scope *outer = c->env.scope;
    if (d->type_params.len) {
        c->env.scope = scope_new(c->w, outer, false);
        check_type_params(c, &d->type_params, &named->type_params);
    }
    Type *rhs = check_defined_type(c, d->declared_type, o);
    c->env.scope = outer;
    if (types_is_type_param(rhs)) {
        check_error(c, start_of(d->declared_type), "cannot use a type parameter as RHS in type declaration");
        rhs = c->w->basic[BASIC_INVALID];
    }
    named->from_rhs = rhs;
    if (!named->underlying)
        named->underlying = underlying_of_chain(c, named, rhs);
}

static void body_later(Checker *c, void *a, void *b)
{
    Object *o = a;
    DeclInfo *d = b;
    uintptr_t start = arena_position(c->arena);
    check_func_body(c, d, (Signature *)o->type, d->func_decl->body, NULL);
    d->func_decl->checked_memory = (MemorySpan){start, arena_position(c->arena)};
}

static void func_decl(Checker *c, Object *o, DeclInfo *d)
{
    FuncDecl *f = d->func_decl;
    Scope *scope = scope_new(c->w, c->env.scope, true);
    Signature *sig = types_new_signature(c->w, NULL, NULL, NULL, false);
    o->type = (Type *)sig; // a recursive use while the signature is read
    check_signature(c, f->receiver, &f->type_params, f->signature, scope, sig);
    if (sig->type_params && !f->body)
        check_soft_error(c, f->pos, "generic function is missing function body");
    if (f->body && !c->options.ignore_bodies)
        check_later(c, body_later, o, d);
}

static bool cycle_is_invalid(Checker *c, Object *o)
{
    // From o on the path back to o: legal when it goes through a type definition and only types, or a function.
    int start = c->path.len - 1;
    while (start >= 0 && c->path.data[start] != o)
        start--;
    int values = 0, definitions = 0;
    for (int i = start; i >= 0 && i < c->path.len; i++) {
        Object *p = c->path.data[i];
        if (p->kind == OBJECT_TYPE_NAME && c->env.in_type_params && types_is_generic(p->type))
            return false; // through a list of type parameters
        if (p->kind == OBJECT_CONST || p->kind == OBJECT_VAR)
            values++;
        else if (p->kind == OBJECT_TYPE_NAME && !(p->type && p->type->kind == TYPE_ALIAS))
            definitions++;
    }
    if (start >= 0 && values == c->path.len - start)
        return false; // an initialization cycle, if at all: init_order tells
    return values > 0 || definitions == 0;
}

void note_instance(Checker *c, Type *t, Pos pos)
{
    if (t->kind != TYPE_NAMED || !((Named *)t)->type_args || map_has(&c->instance_objects, t))
        return;
    Object *o = object_copy(c->scratch, ((Named *)t)->object);
    o->pos = pos;
    o->type = t;
    map_put(c->scratch, &c->instance_objects, t, o);
}

// What stands for the type in a cycle: an instance is not where its generic type is.
Object *object_in_cycle(Checker *c, Named *n)
{
    if (n->type_args)
        note_instance(c, (Type *)n, n->object->pos);
    return n->type_args ? map_get(&c->instance_objects, n) : n->object;
}

static const char *cycle_name(Checker *c, Object *o)
{
    if (c->release->names_instances_in_cycles && o->type && o->type->kind == TYPE_NAMED && ((Named *)o->type)->type_args)
        return type_str(c, o->type);
    return o->package && o->package != c->package
               ? arena_format(c->arena, "%s.%s", package_qualifier(c, o->package), o->name->text)
               : o->name->text;
}

// Objects that refer to each other in a ring, told from objects[start] on (types2: cycleError).
static void report_ring(Checker *c, Object **objects, int count, int start)
{
    Object *o = objects[start];
    bool is_type = o->kind == OBJECT_TYPE_NAME;
    const char *name = cycle_name(c, o);
    if (count == 1) {
        check_error(c, o->pos,
                    is_type ? "invalid recursive type: %s refers to itself"
                            : "invalid cycle in declaration: %s refers to itself",
                    name);
        return;
    }
    Buf buf = buf_new(c->arena);
    buf_format(&buf, is_type ? "invalid recursive type %s" : "invalid cycle in declaration of %s", name);
    for (int i = 0; i < count; i++) {
        Object *from = objects[(start + i) % count], *to = objects[(start + i + 1) % count];
        buf_format(&buf, "\n\t%s: %s refers to %s", position_text(c, from->pos), cycle_name(c, from),
                   cycle_name(c, to));
    }
    check_error(c, o->pos, "%s", buf_text(&buf));
}

static int first_in_source(Checker *c, Object **objects, int count)
{
    int first = 0;
    for (int i = 1; i < count; i++)
        if (pos_compare(&c->w->positions, objects[i]->pos, objects[first]->pos) < 0)
            first = i;
    return first;
}

static void report_cycle(Checker *c, Object *o)
{
    int start = c->path.len - 1;
    while (start > 0 && c->path.data[start] != o)
        start--;
    Object **ring = c->path.data + start;
    int count = c->path.len - start, first = first_in_source(c, ring, count);
    if (ring[first]->kind == OBJECT_TYPE_NAME && ring[first]->type && ring[first]->type->kind == TYPE_ALIAS)
        ((Alias *)ring[first]->type)->actual = c->w->basic[BASIC_INVALID];
    report_ring(c, ring, count, first);
}

bool reports_cycle(Checker *c, Object *o)
{
    for (int i = c->path.len - 1; i >= 0; i--)
        if (c->path.data[i] == o) {
            report_cycle(c, o);
            return true;
        }
    return false;
}

// The object whose declaration t waits for; NULL: none.
Object *pending_object(Type *t)
{
    for (int steps = 0; t && steps < LIMIT_NESTING; steps++) {
        if (t->kind != TYPE_NAMED && t->kind != TYPE_ALIAS)
            return NULL;
        Object *o = t->kind == TYPE_NAMED ? ((Named *)t)->object : ((Alias *)t)->object;
        bool is_instance = t->kind == TYPE_NAMED ? ((Named *)t)->type_args != NULL : ((Alias *)t)->type_args != NULL;
        if (!is_instance && o->color == COLOR_GREY)
            return o;
        t = t->kind == TYPE_NAMED ? ((Named *)t)->from_rhs : ((Alias *)t)->from_rhs;
    }
    return NULL;
}

// Whether t can be looked into: a type whose declaration is not read yet cannot, which is an error (types2:
// isComplete).
bool is_complete(Checker *c, Type *t)
{
    Object *o = c->release->finds_cycles_where_used ? pending_object(t) : NULL;
    return !o || !reports_cycle(c, o);
}

// A type whose declaration is being read has no size yet: that is a cycle (types2 in Go 1.26: finiteSize).
bool has_finite_size(Checker *c, Type *t)
{
    t = types_unalias(t);
    if (t->kind == TYPE_ARRAY)
        return has_finite_size(c, ((Array *)t)->element);
    for (int i = 0; t->kind == TYPE_STRUCT && i < ((Struct *)t)->fields.len; i++)
        if (!has_finite_size(c, ((Struct *)t)->fields.data[i]->type))
            return false;
    if (t->kind != TYPE_NAMED)
        return true;
    Named *n = (Named *)t;
    uintptr_t known = (uintptr_t)map_get(&c->finite_sizes, n);
    if (known)
        return known == 1;
    Object *o = object_in_cycle(c, n);
    if (reports_cycle(c, o))
        return false;
    vec_push(c->arena, &c->path, o);
    named_resolve(n);
    bool is_finite = !n->from_rhs || has_finite_size(c, n->from_rhs);
    c->path.len--;
    map_put(c->scratch, &c->finite_sizes, n, (void *)(uintptr_t)(is_finite ? 1 : 2));
    return is_finite;
}

void check_object(Checker *c, Object *o)
{
    if (o->color == COLOR_BLACK)
        return;
    if (o->color == COLOR_GREY) {
        bool invalid = cycle_is_invalid(c, o);
        switch (o->kind) {
        case OBJECT_CONST:
        case OBJECT_VAR:
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
                o->type = c->w->basic[BASIC_INVALID];
            }
            break;
        case OBJECT_FUNC:
            if (invalid)
                report_cycle(c, o);
            break;
        default: break;
        }
        return;
    }
    DeclInfo *d = o->check;
    if (!d || o->type || o->package != c->package) { // of a, b = f(), all get their types at once
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
    case OBJECT_TYPE_NAME:
        type_decl(c, o, d->type_decl);
        if (o->type->kind == TYPE_NAMED)
            collect_methods_of(c, o, (Named *)o->type);
        break;
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
    int values = list_length(d->values), since = c->delayed.len;
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
    process_delayed(c, since);
    for (int i = 0; i < objects.len; i++)
        declare(c, c->env.scope, d->names.data[i], objects.data[i]);
}

void check_local_decls(Checker *c, DeclVec *decls)
{
    ConstGroup group = {0};
    for (int i = 0; i < decls->len; i++) {
        Decl *d = decls->data[i];
        switch (d->kind) {
        case NODE_CONST_DECL: {
            LocalConsts l = {.c = c};
            int since = c->delayed.len;
            collect_consts(c, (ConstDecl *)d, &group, local_const, &l, NULL, c->env.go_minor);
            process_delayed(c, since); // bodies of function literals, before the names are known
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

// ---- types that contain themselves

// type T1 T2; type T2 T1: found before anything is declared (types2: directCycles).
static void check_direct_cycles(Checker *c)
{
    Map index = {0}; // TypeName -> 1 + its index in path; done: DONE
    enum { DONE = 1 << 30 };
    ObjectVec path = {0};
    for (int i = 0; i < c->objects.len; i++) {
        Object *o = c->objects.data[i];
        path.len = 0;
        while (o && o->kind == OBJECT_TYPE_NAME && o->check) {
            int at = (int)(uintptr_t)map_get(&index, o);
            if (at == DONE)
                break;
            if (at) {
                Object **ring = path.data + at - 1;
                int count = path.len - at + 1;
                o->type = c->w->basic[BASIC_INVALID];
                o->color = COLOR_BLACK;
                report_ring(c, ring, count, first_in_source(c, ring, count));
                break;
            }
            map_put(c->scratch, &index, o, (void *)(uintptr_t)(path.len + 1));
            vec_push(c->scratch, &path, o);
            Expr *rhs = ((DeclInfo *)o->check)->type_decl ? ((DeclInfo *)o->check)->type_decl->declared_type : NULL;
            o = rhs && rhs->kind == NODE_NAME ? scope_find(c->package->scope, ((Name *)rhs)->text) : NULL;
        }
        for (int k = 0; k < path.len; k++)
            map_put(c->scratch, &index, path.data[k], (void *)(uintptr_t)DONE);
    }
}

typedef VEC(Named *) NamedVec;

typedef struct Containment {
    Checker *c;
    NamedVec nest; // types entered and not left, without type arguments' own
    NamedVec path; // likewise, all
} Containment;

static bool valid_type(Containment *k, Type *t);

static bool valid_named(Containment *k, Named *n)
{
    Checker *c = k->c;
    Named *origin = n->origin;
    if (map_has(&c->valid_types, n) || (n->object->package != c->package && !n->type_args))
        return true;
    for (int i = 0; i < k->nest.len; i++) {
        if (!types_identical((Type *)k->nest.data[i], (Type *)n))
            continue;
        origin->underlying = origin->from_rhs = n->underlying = c->w->basic[BASIC_INVALID];
        int start = 0;
        while (start < k->path.len - 1 && !types_identical((Type *)k->path.data[start], (Type *)n))
            start++;
        ObjectVec ring = {0};
        for (int p = start; p < k->path.len; p++)
            vec_push(c->scratch, &ring, object_in_cycle(c, k->path.data[p]));
        report_ring(c, ring.data, ring.len, 0);
        return false;
    }
    if (k->path.len > LIMIT_INSTANTIATION_DEPTH)
        return true; // an instantiation cycle
    vec_push(c->scratch, &k->nest, n);
    vec_push(c->scratch, &k->path, n);
    bool ok = valid_type(k, origin->from_rhs ? origin->from_rhs : under((Type *)origin));
    k->nest.len--;
    k->path.len--;
    if (ok && !n->type_args && !(n->type_params && n->type_params->len))
        map_put(c->scratch, &c->valid_types, n, n);
    return ok;
}

// A type parameter stands for the type argument of the innermost instance.
static bool valid_argument(Containment *k, TypeParam *p)
{
    if (!k->nest.len)
        return true;
    Named *instance = vec_last(&k->nest);
    TypeList *params = instance->origin->type_params, *args = instance->type_args;
    for (int i = 0; params && args && i < params->len && i < args->len; i++) {
        if (params->at[i] != (Type *)p)
            continue;
        k->nest.len--;
        bool ok = valid_type(k, args->at[i]);
        k->nest.data[k->nest.len++] = instance;
        return ok;
    }
    return true;
}

static bool valid_type(Containment *k, Type *t)
{
    t = types_unalias(t);
    switch (t->kind) {
    case TYPE_ARRAY: return valid_type(k, ((Array *)t)->element);
    case TYPE_STRUCT:
        for (int i = 0; i < ((Struct *)t)->fields.len; i++)
            if (!valid_type(k, ((Struct *)t)->fields.data[i]->type))
                return false;
        return true;
    case TYPE_UNION:
        for (int i = 0; i < ((Union *)t)->terms.len; i++)
            if (!valid_type(k, ((Union *)t)->terms.data[i].type))
                return false;
        return true;
    case TYPE_INTERFACE:
        for (int i = 0; i < ((Interface *)t)->embeddeds.len; i++)
            if (!valid_type(k, ((Interface *)t)->embeddeds.data[i]))
                return false;
        return true;
    case TYPE_NAMED: return valid_named(k, (Named *)t);
    case TYPE_PARAM: return valid_argument(k, (TypeParam *)t);
    default: return true;
    }
}

static void check_valid_type(Checker *c, Named *t)
{
    Containment k = {.c = c};
    valid_type(&k, (Type *)t);
}

// ---- the package

Package *types_check_package(World *w, const Atom *path, SourceFileVec files, const CheckOptions *options,
                             Diagnostics *diagnostics)
{
    Package *package = NEW(w->arena, Package);
    package->path = path;
    package->name =
        files.len && files.data[0]->package_name ? files.data[0]->package_name->text : atom_of(w->atoms, "_");
    package->scope = scope_new(w, w->universe, false);
    package->files = files;
    package->go_minor = options->go_minor;
    package->is_std = options->is_std;
    package->id = ++w->package_count;
    Arena *scratch = arena_new_from(w->arena);
    Checker *c = NEW(scratch, Checker);
    c->scratch = scratch;
    c->w = w;
    c->package = package;
    c->arena = w->arena;
    c->options = *options;
    c->release = release_facts(w->release_minor);
    c->diagnostics = diagnostics;
    c->env.go_minor = options->go_minor;
    for (int i = 0; i < files.len && is_blank_name(package->name); i++)
        if (files.data[i]->package_name && is_blank_name(files.data[i]->package_name->text))
            check_error(c, start_of(files.data[i]->package_name), "invalid package name _");
    for (int i = 1; i < files.len; i++)
        if (files.data[i]->package_name && files.data[i]->package_name->text != package->name)
            check_error(c, start_of(files.data[i]->package_name), "package %s; expected package %s",
                        files.data[i]->package_name->text->text, package->name->text);
    collect_objects(c, files); // and what is imported
    package->first_type_id = w->type_count + 1;
    check_direct_cycles(c);
    // Types, then aliases, so that the types they name are declared first; then the rest (types2: packageObjects).
    ObjectVec passes[3] = {{0}};
    for (int i = 0; i < c->objects.len; i++) {
        Object *o = c->objects.data[i];
        const DeclInfo *d = o->check;
        vec_push(c->scratch, &passes[o->kind != OBJECT_TYPE_NAME ? 2 : d->type_decl && d->type_decl->is_alias], o);
    }
    for (int pass = 0; pass < 3; pass++)
        for (int i = 0; i < passes[pass].len; i++) {
            prefetch_objects(&passes[pass], i);
            check_object(c, passes[pass].data[i]);
        }
    process_delayed(c, 0);
    if (files.len && files.data[0]->package_name)
        check_type_limit(c, start_of(files.data[0]->package_name));
    init_order(c);
    check_unused_imports(c);
    if (!c->has_reported)
        check_instantiation_cycles(c);
    if (!c->has_reported && !c->options.types2_only)
        check_interface_cycles(c);
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
        map_put(g->c->scratch, seen, dep, dep);
        if (dep->kind == OBJECT_FUNC)
            reach_variables(g, dep, seen, found); // functions only pass dependencies on
        else
            vec_push(g->c->scratch, found, dep);
    }
}

// The dependencies that lead from one object to another, last first (types2: findPath).
static bool find_path(InitGraph *g, Object *from, Object *to, Map *seen, ObjectVec *path)
{
    DeclInfo *d = from->check;
    if (map_has(seen, from) || !d)
        return false;
    map_put(g->c->scratch, seen, from, from);
    ObjectVec deps = {0};
    for (int i = 0; i < d->deps.len; i++) { // in source order
        vec_push(g->c->scratch, &deps, d->deps.data[i]);
        for (int k = deps.len - 1; k > 0 && deps.data[k - 1]->order > deps.data[k]->order; k--) {
            Object *swap = deps.data[k];
            deps.data[k] = deps.data[k - 1];
            deps.data[k - 1] = swap;
        }
    }
    for (int i = 0; i < deps.len; i++)
        if (deps.data[i] == to || find_path(g, deps.data[i], to, seen, path)) {
            vec_push(g->c->scratch, path, deps.data[i]);
            return true;
        }
    return false;
}

static void report_initialization_cycle(InitGraph *g, Object *o)
{
    Checker *c = g->c;
    Map seen = {0};
    ObjectVec path = {0};
    if (!find_path(g, o, o, &seen, &path))
        return;
    if (path.len == 1) {
        check_error(c, o->pos, "initialization cycle: %s refers to itself", o->name->text);
        return;
    }
    Buf buf = buf_new(c->arena);
    buf_format(&buf, "initialization cycle for %s", o->name->text);
    Object *from = o;
    for (int i = path.len - 1; i >= 0; i--) {
        buf_format(&buf, "\n\t%s: %s refers to %s", position_text(c, from->pos), from->name->text,
                   path.data[i]->name->text);
        from = path.data[i];
    }
    check_error(c, o->pos, "%s", buf_text(&buf));
}

void init_order(Checker *c)
{
    InitGraph g = {.c = c};
    g.nodes = NEW_ARRAY(c->scratch, InitNode, c->objects.len);
    int const_count = 0;
    for (int i = 0; i < 2 * c->objects.len; i++) { // constants come before all variables
        Object *o = c->objects.data[i % c->objects.len];
        if (o->kind != (i < c->objects.len ? OBJECT_CONST : OBJECT_VAR))
            continue;
        const_count += o->kind == OBJECT_CONST;
        g.nodes[g.count] = (InitNode){.object = o, .decl = o->check};
        map_put(c->scratch, &g.index, o, (void *)(uintptr_t)(g.count + 1));
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
            g.nodes[i].pending++;
            vec_push(c->scratch, &g.nodes[to].preds, i);
        }
    }
    // The next to be initialized has the fewest unfinished dependencies, and stands first in the source.
    Map emitted = {0};
    for (int round = 0, first = 0; round < g.count; round++) {
        int best = -1;
        while (g.nodes[first].done)
            first++;
        for (int i = first; i < (first < const_count ? const_count : g.count); i++) {
            if (g.nodes[i].done)
                continue;
            if (best < 0 || g.nodes[i].pending < g.nodes[best].pending)
                best = i;
            if (g.nodes[best].pending == 0)
                break;
        }
        InitNode *n = &g.nodes[best];
        if (n->pending > 0)
            report_initialization_cycle(&g, n->object);
        n->done = true;
        for (int k = 0; k < n->preds.len; k++)
            g.nodes[n->preds.data[k]].pending--;
        if (n->object->kind != OBJECT_VAR || !n->decl->init || map_has(&emitted, n->decl))
            continue;
        map_put(c->scratch, &emitted, n->decl, n->decl);
        Initializer init = {.rhs = n->decl->init};
        if (n->decl->lhs.len)
            init.lhs = n->decl->lhs;
        else
            vec_push(c->arena, &init.lhs, n->object);
        vec_push(c->arena, &c->package->init_order, init);
    }
}

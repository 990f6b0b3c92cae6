// What gc says about //go: directives, bodies and select once the types are right (noder/writer.go: declCollector, funcExt).

#include <string.h>

#include "ir.h"

enum { EMBED_MINOR = 16 };

static const uint32_t FUNCTION_PRAGMAS =
    PRAGMA_NOINLINE | PRAGMA_NOESCAPE | PRAGMA_NORACE | PRAGMA_NOSPLIT | PRAGMA_NOCHECKPTR | PRAGMA_SYSTEMSTACK |
    PRAGMA_NOWRITEBARRIER | PRAGMA_NOWRITEBARRIERREC | PRAGMA_YESWRITEBARRIERREC | PRAGMA_CGO_UNSAFE_ARGS |
    PRAGMA_UINTPTR_KEEP_ALIVE | PRAGMA_UINTPTR_ESCAPES | PRAGMA_NOINTERFACE | PRAGMA_REGISTER_PARAMS;

typedef struct Directives {
    World *world;
    Package *package;
    Diagnostics *diagnostics;
    bool imports_embed, imports_unsafe, has_outer_literals; // the file
    int function_nest;
    Map linknamed; // Object -> itself
} Directives;

static void complain(const Directives *d, Pos pos, const char *message)
{
    diagnostics_add(d->diagnostics, DIAGNOSTIC_TYPE, pos, false, "%s", message);
}

static void check_placement(const Directives *d, const PragmaSet *set, uint32_t allowed, bool allows_embed)
{
    for (int i = 0; set && i < set->positions.len; i++)
        if (set->positions.data[i].flag & ~allowed)
            complain(d, set->positions.data[i].pos, "misplaced compiler directive");
    for (int i = 0; set && !allows_embed && i < set->embeds.len; i++)
        complain(d, set->embeds.data[i], "misplaced go:embed directive");
}

static void check_embed(const Directives *d, const VarDecl *v)
{
    if (!v->pragma || !v->pragma->embeds.len)
        return;
    const char *fault = !d->imports_embed    ? "go:embed requires import \"embed\" (or import _ \"embed\", if package is not used)"
                        : v->names.len > 1   ? "go:embed cannot apply to multiple vars"
                        : v->values          ? "go:embed cannot apply to var with initializer"
                        : !v->declared_type  ? "go:embed cannot apply to var without type"
                        : d->function_nest   ? "go:embed cannot apply to var inside func"
                        : d->package->go_minor < EMBED_MINOR
                            ? arena_format(d->world->arena, "go:embed requires go1.%d or later (-lang was set to go1.%d; check go.mod)",
                                           EMBED_MINOR, d->package->go_minor)
                                             : NULL;
    if (fault)
        complain(d, v->pragma->embeds.data[0], fault);
}

// The checker of types lets this through, that of IR doesn't (typecheck/stmt.go: tcSelect).
static void check_comm(const Directives *d, const CommClause *clause)
{
    const AssignStmt *s = (const AssignStmt *)clause->comm;
    if (s && s->kind == NODE_ASSIGN_STMT && s->op != OP_NONE && s->op != OP_DEF)
        complain(d, s->pos, "select case must be receive, send or assign recv");
}

static void note_import(Directives *d, const ImportDecl *import)
{
    const Package *p = import->pkg_name ? import->pkg_name->imported : NULL;
    d->imports_embed |= p && strcmp(p->path->text, "embed") == 0;
    d->imports_unsafe |= p && strcmp(p->path->text, "unsafe") == 0;
}

static bool visit(Node *n, void *context)
{
    Directives *d = context;
    bool is_body = n->kind == NODE_BLOCK_STMT;
    switch (n->kind) {
    case NODE_IMPORT_DECL:
        check_placement(d, ((ImportDecl *)n)->pragma, 0, false);
        note_import(d, (ImportDecl *)n);
        break;
    case NODE_CONST_DECL: check_placement(d, ((ConstDecl *)n)->pragma, 0, false); break;
    case NODE_TYPE_DECL: check_placement(d, ((TypeDecl *)n)->pragma, 0, false); break;
    case NODE_FUNC_DECL:
        check_placement(d, ((FuncDecl *)n)->pragma, FUNCTION_PRAGMAS, false);
        if (!((FuncDecl *)n)->has_select && !((FuncDecl *)n)->has_directives)
            return true;
        break;
    case NODE_VAR_DECL:
        check_placement(d, ((VarDecl *)n)->pragma, 0, true);
        check_embed(d, (VarDecl *)n);
        break;
    case NODE_COMM_CLAUSE: check_comm(d, (CommClause *)n); break;
    default: break;
    }
    bool is_outer = !d->function_nest && node_class(n->kind) == CLASS_DECL && n->kind != NODE_FUNC_DECL;
    if (is_outer && !d->has_outer_literals)
        return true;
    d->function_nest += is_body;
    node_each_child(n, visit, d);
    d->function_nest -= is_body;
    return true;
}

static void check_linkname(Directives *d, const Linkname *l)
{
    Arena *arena = d->world->arena;
    const char *directive = l->is_std ? "//go:linknamestd" : "//go:linkname";
    if (!d->imports_unsafe) {
        complain(d, l->pos, arena_format(arena, "%s only allowed in Go files that import \"unsafe\"", directive));
        return;
    }
    if (l->remote && strchr(l->remote->text, '[') && strchr(l->remote->text, ']')) {
        complain(d, l->pos, arena_format(arena, "%s reference of an instantiation is not allowed", directive));
        return;
    }
    Object *o = map_get(&d->package->scope->names, l->local);
    if (!o || (o->kind != OBJECT_FUNC && o->kind != OBJECT_VAR))
        complain(d, l->pos, arena_format(arena, "%s must refer to declared function or variable", directive));
    else if (map_has(&d->linknamed, o))
        complain(d, l->pos, arena_format(arena, "duplicate %s for %s", directive, l->local->text));
    else
        map_put(arena, &d->linknamed, o, o);
}

// Without assembly in the package (compile -complete) every function needs a body, unless it is linknamed.
static void check_function(const Directives *d, const FuncDecl *f)
{
    uint32_t pragma = f->pragma ? f->pragma->flags : 0;
    if (!pragma && f->body)
        return;
    if (strcmp(f->name->text->text, "_") == 0)
        return;
    if (pragma & PRAGMA_SYSTEMSTACK && pragma & PRAGMA_NOSPLIT)
        complain(d, f->pos, "go:nosplit and go:systemstack cannot be combined");
    bool may_lack_body = d->package->symbol_abis && strcmp(f->name->text->text, "init") != 0;
    if (!f->body && !may_lack_body && !(f->name->object && map_has(&d->linknamed, f->name->object)))
        complain(d, f->pos, "missing function body");
    if (f->body && pragma & PRAGMA_NOESCAPE)
        complain(d, f->pos, "can only use //go:noescape with external func implementations");
    if (f->body && pragma & PRAGMA_UINTPTR_KEEP_ALIVE && !(pragma & (PRAGMA_UINTPTR_ESCAPES | PRAGMA_NOSPLIT)))
        complain(d, f->pos, "go:uintptrkeepalive requires go:nosplit");
}

void ir_check_directives(World *world, Package *package, Diagnostics *diagnostics)
{
    Directives d = {.world = world, .package = package, .diagnostics = diagnostics};
    for (int i = 0; i < package->files.len; i++) {
        const SourceFile *f = package->files.data[i];
        d.imports_embed = d.imports_unsafe = false;
        d.has_outer_literals = f->has_outer_literals;
        check_placement(&d, f->pragma, PRAGMA_GO_BUILD, false);
        for (int k = 0; k < f->decls.len; k++)
            visit((Node *)f->decls.data[k], &d);
        for (int k = 0; k < f->linknames.len; k++)
            check_linkname(&d, &f->linknames.data[k]);
    }
    for (int i = 0; i < package->files.len; i++)
        for (int k = 0; k < package->files.data[i]->decls.len; k++)
            if (package->files.data[i]->decls.data[k]->kind == NODE_FUNC_DECL)
                check_function(&d, (FuncDecl *)package->files.data[i]->decls.data[k]);
}

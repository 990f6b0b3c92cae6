// The parser: files and declarations. Types and expressions are in parse_expr.c, statements in parse_stmt.c.
//
// Recursive descent with one token of look-ahead. Trees, positions, error words and recovery are those of
// cmd/compile/internal/syntax/parser.go. Each function opens with the production of the Go specification it parses.

#include "parser.h"

#include <string.h>

Pos parser_pos(const Parser *p) { return pos_make(p->base, p->s.line, p->s.column); }

// ---- errors

static void report(Parser *p, Pos pos, const char *message)
{
    if (p->gave_up)
        return;
    diagnostics_add(p->diagnostics, DIAGNOSTIC_SYNTAX, pos, false, "%s", message);
}

void parser_remark_at(Parser *p, Pos pos, const char *message) { report(p, pos, message); }

void parser_error_at(Parser *p, Pos pos, const char *message)
{
    p->error_count++;
    report(p, pos, message);
}

static const char *token_description(Parser *p)
{
    switch (p->s.token) {
    case TOKEN_NAME: return arena_format(p->arena, "name %s", p->s.lit->text);
    case TOKEN_SEMI: return p->s.lit->text;
    case TOKEN_LITERAL: return arena_format(p->arena, "literal %s", p->s.lit->text);
    case TOKEN_OPERATOR: return operator_text(p->s.op);
    case TOKEN_ASSIGN_OP: return arena_format(p->arena, "%s=", operator_text(p->s.op));
    case TOKEN_INC_OP: return arena_format(p->arena, "%s%s", operator_text(p->s.op), operator_text(p->s.op));
    default: return token_string(p, p->s.token);
    }
}

void parser_syntax_error_at(Parser *p, Pos pos, const char *message)
{
    if (p->s.token == TOKEN_EOF && p->error_count)
        return; // what follows an earlier error says nothing new
    const char *separator;
    if (!*message)
        separator = "";
    else if (strncmp(message, "in ", 3) == 0 || strncmp(message, "at ", 3) == 0 || strncmp(message, "after ", 6) == 0)
        separator = " ";
    else if (strncmp(message, "expected ", 9) == 0)
        separator = ", ";
    else {
        parser_error_at(p, pos, arena_format(p->arena, "syntax error: %s", message));
        return;
    }
    parser_error_at(p, pos, arena_format(p->arena, "syntax error: unexpected %s%s%s", token_description(p), separator, message));
}

void parser_syntax_error(Parser *p, const char *message) { parser_syntax_error_at(p, parser_pos(p), message); }

static void scanner_error(void *context, uint32_t line, uint32_t column, const char *message)
{
    Parser *p = context;
    parser_error_at(p, pos_make(p->base, line, column), message);
}

static void scanner_comment(void *context, uint32_t line, uint32_t column, const char *text, size_t length)
{
    pragma_comment(context, line, column, text, length);
}

// ---- tokens

void next(Parser *p)
{
    if (p->gave_up)
        p->s.token = TOKEN_EOF;
    else
        scanner_next(&p->s);
}

bool got(Parser *p, Token token)
{
    if (p->s.token != token)
        return false;
    next(p);
    return true;
}

const char *token_string(Parser *p, Token token)
{
    switch (token) {
    case TOKEN_COMMA: return "comma";
    case TOKEN_SEMI: return "semicolon or newline";
    default:
        return token >= TOKEN_BREAK ? arena_format(p->arena, "keyword %s", token_text(token)) : token_text(token);
    }
}

void want(Parser *p, Token token)
{
    if (!got(p, token)) {
        parser_syntax_error(p, arena_format(p->arena, "expected %s", token_string(p, token)));
        advance(p, 0);
    }
}

bool got_assign(Parser *p)
{
    if (p->s.token == TOKEN_DEFINE)
        parser_syntax_error(p, "expected =");
    if (p->s.token == TOKEN_DEFINE || p->s.token == TOKEN_ASSIGN) {
        next(p);
        return true;
    }
    return false;
}

// Keywords that start a statement: inside functions, recovery stops at them too.
static const uint64_t STOP_SET = 1ull << TOKEN_BREAK | 1ull << TOKEN_CONST | 1ull << TOKEN_CONTINUE |
                                 1ull << TOKEN_DEFER | 1ull << TOKEN_FALLTHROUGH | 1ull << TOKEN_FOR |
                                 1ull << TOKEN_GO | 1ull << TOKEN_GOTO | 1ull << TOKEN_IF | 1ull << TOKEN_RETURN |
                                 1ull << TOKEN_SELECT | 1ull << TOKEN_SWITCH | 1ull << TOKEN_TYPE | 1ull << TOKEN_VAR;

void advance(Parser *p, uint64_t follow)
{
    bool one_token = follow == 0; // nothing to wait for: skip the offending token only
    if (!one_token && p->function_nest > 0)
        follow |= STOP_SET;
    follow |= 1ull << TOKEN_EOF;
    while (!(follow >> p->s.token & 1)) {
        next(p);
        if (one_token)
            break;
    }
}

bool enter(Parser *p)
{
    if (++p->nesting <= LIMIT_NESTING)
        return true;
    if (!p->gave_up) {
        parser_error_at(p, parser_pos(p), "nesting depth limit exceeded");
        p->gave_up = true;
    }
    p->s.token = TOKEN_EOF;
    return false;
}

void leave(Parser *p) { p->nesting--; }

void *new_node(Parser *p, NodeKind kind, Pos pos)
{
    Node *n = arena_alloc(p->arena, node_size(kind));
    n->kind = kind;
    n->pos = pos;
    return n;
}

// Elements separated by sep until close; true from element stops. Gives the closing token's position.
Pos parse_list(Parser *p, const char *context, Token sep, Token close, bool (*element)(Parser *p, void *data),
               void *data)
{
    bool done = false;
    while (p->s.token != TOKEN_EOF && p->s.token != close && !done) {
        done = element(p, data);
        if (!got(p, sep) && p->s.token != close) {
            parser_syntax_error(p, arena_format(p->arena, "in %s; possibly missing %s or %s", context,
                                                token_string(p, sep), token_string(p, close)));
            advance(p, 1ull << TOKEN_RPAREN | 1ull << TOKEN_RBRACK | 1ull << TOKEN_RBRACE);
            if (p->s.token != close)
                return parser_pos(p);
        }
    }
    Pos pos = parser_pos(p);
    want(p, close);
    return pos;
}

// ---- names

Name *new_name(Parser *p, const Atom *text, Pos pos)
{
    Name *n = new_node(p, NODE_NAME, pos);
    n->text = text;
    return n;
}

Name *parse_name(Parser *p)
{
    if (p->s.token == TOKEN_NAME) {
        Name *n = new_name(p, p->s.lit, parser_pos(p));
        next(p);
        return n;
    }
    Name *n = new_name(p, atom_of(p->atoms, "_"), parser_pos(p));
    parser_syntax_error(p, "expected name");
    advance(p, 0);
    return n;
}

void parse_name_list(Parser *p, Name *first, NameVec *list)
{
    vec_push(p->arena, list, first);
    while (got(p, TOKEN_COMMA))
        vec_push(p->arena, list, parse_name(p));
}

// ---- declarations

typedef Decl *(*SpecParser)(Parser *p, int group);

typedef struct Group {
    SpecParser spec;
    DeclVec *list;
    int group;
} Group;

static bool group_element(Parser *p, void *data)
{
    Group *g = data;
    Decl *d = g->spec(p, g->group);
    if (d)
        vec_push(p->arena, g->list, d);
    return false;
}

// "(" { Spec ";" } ")" | Spec
static void append_group(Parser *p, DeclVec *list, SpecParser spec)
{
    if (p->s.token == TOKEN_LPAREN) {
        Group g = {spec, list, ++p->group_count};
        pragma_misplaced(p);
        next(p);
        parse_list(p, "grouped declaration", TOKEN_SEMI, TOKEN_RPAREN, group_element, &g);
    } else {
        Decl *d = spec(p, 0);
        if (d)
            vec_push(p->arena, list, d);
    }
}

// ImportSpec = [ "." | PackageName ] ImportPath .
static Decl *import_spec(Parser *p, int group)
{
    ImportDecl *d = new_node(p, NODE_IMPORT_DECL, parser_pos(p));
    d->group = group;
    d->pragma = pragma_take(p);
    if (p->s.token == TOKEN_NAME) {
        d->local_name = parse_name(p);
    } else if (p->s.token == TOKEN_DOT) {
        d->local_name = new_name(p, atom_of(p->atoms, "."), parser_pos(p));
        next(p);
    }
    d->path = parse_literal_or_null(p);
    if (!d->path) {
        parser_syntax_error(p, "missing import path");
        advance(p, 1ull << TOKEN_SEMI | 1ull << TOKEN_RPAREN);
        return (Decl *)d;
    }
    if (!d->path->is_bad && d->path->literal_kind != LITERAL_STRING) {
        parser_syntax_error_at(p, d->path->pos, "import path must be a string");
        d->path->is_bad = true;
    }
    return (Decl *)d;
}

// ConstSpec = IdentifierList [ [ Type ] "=" ExpressionList ] .
static Decl *const_spec(Parser *p, int group)
{
    ConstDecl *d = new_node(p, NODE_CONST_DECL, parser_pos(p));
    d->group = group;
    d->pragma = pragma_take(p);
    parse_name_list(p, parse_name(p), &d->names);
    if (p->s.token != TOKEN_EOF && p->s.token != TOKEN_SEMI && p->s.token != TOKEN_RPAREN) {
        d->declared_type = parse_type_or_null(p);
        if (got_assign(p))
            d->values = parse_expr_list(p);
    }
    return (Decl *)d;
}

// VarSpec = IdentifierList ( Type [ "=" ExpressionList ] | "=" ExpressionList ) .
static Decl *var_spec(Parser *p, int group)
{
    VarDecl *d = new_node(p, NODE_VAR_DECL, parser_pos(p));
    d->group = group;
    d->pragma = pragma_take(p);
    parse_name_list(p, parse_name(p), &d->names);
    if (got_assign(p)) {
        d->values = parse_expr_list(p);
    } else {
        d->declared_type = parse_type(p);
        if (got_assign(p))
            d->values = parse_expr_list(p);
    }
    return (Decl *)d;
}

// TypeSpec = identifier [ TypeParameters ] [ "=" ] Type .
static Decl *type_spec(Parser *p, int group)
{
    TypeDecl *d = new_node(p, NODE_TYPE_DECL, parser_pos(p));
    p->seen_type = true;
    d->group = group;
    d->pragma = pragma_take(p);
    d->name = parse_name(p);
    if (p->s.token == TOKEN_LBRACK) {
        parse_type_decl_rest(p, d);
    } else {
        d->is_alias = got_assign(p);
        d->declared_type = parse_type_or_null(p);
    }
    if (!d->declared_type) {
        d->declared_type = bad_expr(p);
        parser_syntax_error(p, "in type declaration");
        advance(p, 1ull << TOKEN_SEMI | 1ull << TOKEN_RPAREN);
    }
    return (Decl *)d;
}

// FunctionDecl = "func" FunctionName [ TypeParameters ] Signature [ FunctionBody ] .
// MethodDecl = "func" Receiver MethodName Signature [ FunctionBody ] .
static FuncDecl *func_decl(Parser *p)
{
    FuncDecl *d = new_node(p, NODE_FUNC_DECL, parser_pos(p));
    d->pragma = pragma_take(p);
    bool is_method = got(p, TOKEN_LPAREN);
    if (is_method) {
        FieldVec receivers = {0};
        parse_param_list(p, NULL, NULL, TOKEN_RPAREN, PARAMS_OTHER, &receivers);
        if (receivers.len == 0)
            parser_error_at(p, parser_pos(p), "method has no receiver");
        else if (receivers.len > 1)
            parser_error_at(p, parser_pos(p), "method has multiple receivers");
        if (receivers.len)
            d->receiver = receivers.data[0];
    }
    if (p->s.token == TOKEN_NAME) {
        d->name = parse_name(p);
        d->signature = parse_signature(p, &d->type_params, is_method && !release_facts(p->options.go_minor)->has_generic_methods ? "method" : "");
    } else {
        d->name = new_name(p, atom_of(p->atoms, "_"), parser_pos(p));
        d->signature = new_node(p, NODE_FUNC_TYPE, parser_pos(p));
        parser_syntax_error(p, is_method ? "expected name" : "expected name or (");
        advance(p, 1ull << TOKEN_LBRACE | 1ull << TOKEN_SEMI);
    }
    p->seen_range = p->seen_type = p->seen_select = p->seen_directive = false;
    if (p->s.token == TOKEN_LBRACE)
        d->body = parse_func_body(p);
    d->has_range = p->seen_range;
    d->has_types = p->seen_type;
    d->has_select = p->seen_select;
    d->has_directives = p->seen_directive;
    p->file->has_range |= d->has_range;
    p->file->has_types |= d->has_types;
    return d;
}

void parse_decl_group(Parser *p, Token keyword, DeclVec *list)
{
    append_group(p, list, keyword == TOKEN_CONST ? const_spec : keyword == TOKEN_TYPE ? type_spec : var_spec);
}

// ---- files

// SourceFile = PackageClause ";" { ImportDecl ";" } { TopLevelDecl ";" } .
static void parse_source(Parser *p)
{
    SourceFile *f = p->file;
    next(p);
    if (p->s.token != TOKEN_PACKAGE) {
        parser_syntax_error(p, "package statement must be first");
        return;
    }
    p->seen_package = true;
    next(p);
    f->pragma = pragma_take(p);
    f->package_name = parse_name(p);
    want(p, TOKEN_SEMI);
    if (p->error_count)
        return;
    Token previous = TOKEN_IMPORT;
    while (p->s.token != TOKEN_EOF) {
        if (p->s.token == TOKEN_IMPORT && previous != TOKEN_IMPORT)
            parser_syntax_error(p, "imports must appear before other declarations");
        previous = p->s.token;
        switch (p->s.token) {
        case TOKEN_IMPORT:
            next(p);
            append_group(p, &f->decls, import_spec);
            break;
        case TOKEN_CONST:
        case TOKEN_TYPE:
        case TOKEN_VAR: {
            Token keyword = p->s.token;
            next(p);
            parse_decl_group(p, keyword, &f->decls);
            break;
        }
        case TOKEN_FUNC:
            next(p);
            vec_push(p->arena, &f->decls, (Decl *)func_decl(p));
            break;
        default:
            if (p->s.token == TOKEN_LBRACE && f->decls.len && f->decls.data[f->decls.len - 1]->kind == NODE_FUNC_DECL &&
                !((FuncDecl *)f->decls.data[f->decls.len - 1])->body)
                parser_syntax_error(p, "unexpected semicolon or newline before {");
            else
                parser_syntax_error(p, "non-declaration statement outside function body");
            advance(p, 1ull << TOKEN_IMPORT | 1ull << TOKEN_CONST | 1ull << TOKEN_TYPE | 1ull << TOKEN_VAR |
                           1ull << TOKEN_FUNC);
            continue;
        }
        pragma_misplaced(p); // before the semicolon: a directive after it belongs to what follows
        if (p->s.token != TOKEN_EOF && !got(p, TOKEN_SEMI)) {
            parser_syntax_error(p, "after top level declaration");
            advance(p, 1ull << TOKEN_IMPORT | 1ull << TOKEN_CONST | 1ull << TOKEN_TYPE | 1ull << TOKEN_VAR |
                           1ull << TOKEN_FUNC);
        }
    }
    pragma_misplaced(p);
    f->eof = parser_pos(p);
    f->is_parsed = true;
}

SourceFile *syntax_parse_file(Arena *arena, AtomTable *atoms, PosTable *positions, Diagnostics *diagnostics,
                              const Atom *path, const char *text, size_t length, const SyntaxOptions *options)
{
    Parser parser = {0}, *p = &parser;
    p->arena = p->s.arena = arena;
    p->atoms = p->s.atoms = atoms;
    p->positions = positions;
    p->diagnostics = diagnostics;
    p->options = *options;
    p->file = NEW(arena, SourceFile);
    p->file->path = path;
    p->file->base = p->base = pos_add_file(positions, path);
    p->s.on_error = scanner_error;
    p->s.on_comment = scanner_comment;
    p->s.context = p;
    scanner_start(&p->s, text, length);
    parse_source(p);
    p->file->line_count = (int)p->s.line_number;
    return p->file;
}

// The parser's functions that its files share.
#ifndef ESCAPEMENT_SYNTAX_PARSER_H
#define ESCAPEMENT_SYNTAX_PARSER_H

#include "internal.h"

void next(Parser *p);
bool got(Parser *p, Token token);
void want(Parser *p, Token token);
bool got_assign(Parser *p);
const char *token_string(Parser *p, Token token);
// Skips to one of the follow tokens (bits 1 << token), or the end.
void advance(Parser *p, uint64_t follow);
// Depth of nesting: false when too deep, after which the file reads as ended. Always paired with leave().
bool enter(Parser *p);
void leave(Parser *p);
void *new_node(Parser *p, NodeKind kind, Pos pos);
Pos parse_list(Parser *p, const char *context, Token sep, Token close, bool (*element)(Parser *p, void *data),
               void *data);

Name *new_name(Parser *p, const Atom *text, Pos pos);
Name *parse_name(Parser *p);
void parse_name_list(Parser *p, Name *first, NameVec *list);
void parse_decl_group(Parser *p, Token keyword, DeclVec *list);

// parse_expr.c
BasicLit *parse_literal_or_null(Parser *p);
Expr *bad_expr(Parser *p);
Expr *parse_expr(Parser *p);
Expr *parse_expr_list(Parser *p);
Expr *parse_type(Parser *p);
Expr *parse_type_or_null(Parser *p);
void parse_type_decl_rest(Parser *p, TypeDecl *d);
FuncType *parse_signature(Parser *p, FieldVec *type_params, const char *context);
// Parameters up to close. name and type are an already parsed start, or NULL. require_names: type parameters.
typedef enum ParamsKind { PARAMS_VALUE, PARAMS_TYPE, PARAMS_OTHER } ParamsKind; // of a function; receivers and results
void parse_param_list(Parser *p, Name *name, Expr *type, Token close, ParamsKind kind, FieldVec *list);

// parse_stmt.c
BlockStmt *parse_block(Parser *p, const char *context);
BlockStmt *parse_func_body(Parser *p);
void parse_stmt_list(Parser *p, StmtVec *list);
Expr *type_switch_guard_or(Parser *p, Expr *x);

#endif

// What the scanner and the parser share.
#ifndef ESCAPEMENT_SYNTAX_INTERNAL_H
#define ESCAPEMENT_SYNTAX_INTERNAL_H

#include "syntax.h"

// The scanner: one token at a time, semicolons inserted after lines that end a statement (spec: "Semicolons").
typedef struct Scanner {
    Arena *arena;
    AtomTable *atoms;
    const char *text, *at, *end;
    const char *line_start;
    uint32_t line_number;
    bool inserts_semicolon; // a newline here is a semicolon

    // the current token
    Token token;
    Operator op;
    int precedence;
    uint32_t line, column;
    const Atom *lit; // NAME, LITERAL: text; SEMI: "semicolon", "newline" or "EOF"
    LiteralKind literal_kind;
    bool literal_is_bad;

    // errors and directives go to the parser
    void (*on_error)(void *context, uint32_t line, uint32_t column, const char *message);
    void (*on_comment)(void *context, uint32_t line, uint32_t column, const char *text, size_t length);
    void *context;
} Scanner;

void scanner_start(Scanner *s, const char *text, size_t length);
void scanner_next(Scanner *s);

typedef struct Parser {
    Scanner s;
    Arena *arena;
    AtomTable *atoms;
    PosTable *positions;
    Diagnostics *diagnostics;
    SyntaxOptions options;
    SourceFile *file;
    uint32_t base;            // current position base (//line directives change it)
    bool has_errors;
    bool gave_up;        // nesting limit
    int function_nest;   // > 0: inside function bodies
    int expression_nest; // < 0: in a control clause, where T{ is not a literal
    int nesting;
    int group_count;
    PragmaSet *pragma; // directives seen since the last declaration
    bool seen_package;
} Parser;

Pos parser_pos(const Parser *p);
void parser_error_at(Parser *p, Pos pos, const char *message);
void parser_syntax_error(Parser *p, const char *message);
void parser_syntax_error_at(Parser *p, Pos pos, const char *message);

// pragma.c
void pragma_comment(Parser *p, uint32_t line, uint32_t column, const char *text, size_t length);
PragmaSet *pragma_take(Parser *p);

// branches.c
void check_branches(Parser *p, BlockStmt *body);

#endif

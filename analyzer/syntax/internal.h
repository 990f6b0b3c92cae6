// What the scanner and the parser share.
#ifndef ESCAPEMENT_SYNTAX_INTERNAL_H
#define ESCAPEMENT_SYNTAX_INTERNAL_H

#include "base/release.h"
#include "syntax.h"

// Bytes that may not stand in source text. They are said when the scanner comes to them, and read as if they were not there.
typedef struct SourceFault {
    const char *at;
    uint32_t line, column;
    const char *message;
} SourceFault;

enum { FAULTY_BYTE = 0xff }; // stands for each of them in the text; no valid text has it

// The scanner: one token at a time, semicolons inserted after lines that end a statement (spec: "Semicolons").
typedef struct Scanner {
    Arena *arena;
    AtomTable *atoms;
    const char *text, *at, *end;
    const char *source; // text as given, faulty bytes and all
    const char *line_start;
    const char *first; // what follows a byte order mark
    uint32_t line_number;
    VEC(SourceFault) faults; // in order
    int faults_said;
    bool inserts_semicolon; // a newline here is a semicolon
    bool is_line_start;     // nothing but blanks before the current token or comment

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
    int error_count;          // also of those that are not shown
    bool gave_up;        // nesting limit
    int function_nest;   // > 0: inside function bodies
    int expression_nest; // < 0: in a control clause, where T{ is not a literal
    int nesting;
    int group_count;
    PragmaSet *pragma; // directives seen since the last declaration
    bool seen_range, seen_type, seen_select, seen_directive; // since the function declaration began
    bool seen_package;
} Parser;

Pos parser_pos(const Parser *p);
void parser_error_at(Parser *p, Pos pos, const char *message);
// An error that parsing goes on from as if there were none: of directives and of branches.
void parser_remark_at(Parser *p, Pos pos, const char *message);
void parser_syntax_error(Parser *p, const char *message);
void parser_syntax_error_at(Parser *p, Pos pos, const char *message);

// pragma.c
void pragma_comment(Parser *p, uint32_t line, uint32_t column, const char *text, size_t length);
void build_version(Parser *p, const char *text, size_t length); // of what follows //go:build
PragmaSet *pragma_take(Parser *p);
void pragma_misplaced(Parser *p); // directives seen before what takes none

// branches.c
void check_branches(Parser *p, BlockStmt *body);

#endif

// syntax: Go source text into syntax trees.
//
// A file becomes a SourceFile whose declarations are nodes of nodes.def. The tree keeps exactly the shape and the
// positions of gc's (cmd/compile/internal/syntax), since every message of the compiler is printed at a node's position:
// a call's is its "(", a selector's its ".", an operation's its operator, an index's "[", a composite literal's "{",
// a func declaration's its name... (`Position` comments in syntax/parser.c say each).
// The checker writes its results into the same tree: type, mode and constant value in each expression, the object in
// each name (RESULT fields). Text, trees and positions belong to the arena of the call.
//
// Errors in the source are DIAGNOSTIC_SYNTAX entries in gc's words; parsing goes on as gc's does, so that the number
// and order of errors match. The tree of a file with errors may hold BadExpr nodes and missing bodies.
#ifndef ESCAPEMENT_SYNTAX_H
#define ESCAPEMENT_SYNTAX_H

#include "../base/base.h"

typedef enum Token {
#define TOKEN(ENUM, text) TOKEN_##ENUM,
#include "tokens.def"
#undef TOKEN
    TOKEN_COUNT
} Token;

typedef enum Operator {
#define OPERATOR(ENUM, text, precedence) OP_##ENUM,
#include "operators.def"
#undef OPERATOR
    OP_COUNT
} Operator;

const char *token_text(Token token);
const char *operator_text(Operator op);
int operator_precedence(Operator op);

typedef enum LiteralKind { LITERAL_INT, LITERAL_FLOAT, LITERAL_IMAG, LITERAL_RUNE, LITERAL_STRING } LiteralKind;
typedef enum ChanDirection { CHAN_BOTH, CHAN_SEND_ONLY, CHAN_RECV_ONLY } ChanDirection;

typedef enum NodeKind {
#define NODE(Struct, KIND, CLASS, fields) NODE_##KIND,
#include "nodes.def"
#undef NODE
    NODE_COUNT
} NodeKind;

typedef enum NodeClass { CLASS_DECL, CLASS_EXPR, CLASS_STMT, CLASS_PART } NodeClass;
NodeClass node_class(NodeKind kind);
const char *node_kind_name(NodeKind kind);

// From types/types.h: what the checker stores in the tree.
typedef struct Type Type;
typedef struct Object Object;
typedef struct Instance Instance;
typedef struct Selection Selection;
typedef struct PragmaSet PragmaSet;

// What the checker found an expression to be (types2.TypeAndValue and operandMode).
typedef enum OperandMode {
    MODE_INVALID,   // not checked, or in error
    MODE_NO_VALUE,  // a call without results
    MODE_BUILTIN,   // a built-in function
    MODE_TYPE,      // a type
    MODE_CONSTANT,  // value is set
    MODE_VARIABLE,  // addressable
    MODE_MAP_INDEX, // not addressable, assignable, comma-ok
    MODE_VALUE,     // a computed value
    MODE_NIL,       // the predeclared nil
    MODE_COMMA_OK,  // a value that may have a second, boolean result (assertion, receive)
    MODE_CGO_FUNC,
} OperandMode;

// Every node starts with NODE_HEADER; an expression goes on with EXPR_HEADER. A Node *, Expr *, Stmt * or Decl * may be
// cast to the struct of its kind and back (the build says -fno-strict-aliasing for this).
#define NODE_HEADER                                                                                                    \
    NodeKind kind : 8;                                                                                                 \
    OperandMode mode : 8; /* expressions only; set by the checker */                                                   \
    bool is_implicit : 1; /* made by a rewrite, not written in the source */                                           \
    Pos pos;
#define EXPR_HEADER                                                                                                    \
    NODE_HEADER                                                                                                        \
    Type *type;         /* set by the checker; the default type for untyped operands after final conversion */         \
    const Const *value; /* set by the checker for constants, else NULL */

typedef struct Node {
    NODE_HEADER
} Node;
typedef struct Decl {
    NODE_HEADER
} Decl;
typedef struct Stmt {
    NODE_HEADER
} Stmt;
typedef struct Expr {
    EXPR_HEADER
} Expr;

#define NODE(Struct, KIND, CLASS, fields) typedef struct Struct Struct;
#include "nodes.def"
#undef NODE

typedef VEC(Node *) NodeVec;
typedef VEC(Decl *) DeclVec;
typedef VEC(Stmt *) StmtVec;
typedef VEC(Expr *) ExprVec;
typedef VEC(Name *) NameVec;
typedef VEC(Field *) FieldVec;
typedef VEC(BasicLit *) BasicLitVec;
typedef VEC(CaseClause *) CaseClauseVec;
typedef VEC(CommClause *) CommClauseVec;

#define HEADER_DECL NODE_HEADER
#define HEADER_STMT NODE_HEADER
#define HEADER_PART NODE_HEADER
#define HEADER_EXPR EXPR_HEADER
#define CHILD(T, name) T *name;
#define LIST(T, name) T##Vec name;
#define VALUE(T, name) T name;
#define RESULT(T, name) T *name;
#define NODE(Struct, KIND, CLASS, fields)                                                                              \
    struct Struct {                                                                                                    \
        HEADER_##CLASS fields                                                                                          \
    };
#include "nodes.def"
#undef NODE
#undef CHILD
#undef LIST
#undef VALUE
#undef RESULT

// The //go: directives in force before a declaration (cmd/compile/internal/noder/lex.go, ir.PragmaFlag).
typedef enum PragmaFlag {
    PRAGMA_NOINLINE = 1 << 0,
    PRAGMA_NOESCAPE = 1 << 1,
    PRAGMA_NORACE = 1 << 2,
    PRAGMA_NOSPLIT = 1 << 3,
    PRAGMA_NOCHECKPTR = 1 << 4,
    PRAGMA_SYSTEMSTACK = 1 << 5,
    PRAGMA_NOWRITEBARRIER = 1 << 6,
    PRAGMA_NOWRITEBARRIERREC = 1 << 7,
    PRAGMA_YESWRITEBARRIERREC = 1 << 8,
    PRAGMA_CGO_UNSAFE_ARGS = 1 << 9,
    PRAGMA_UINTPTR_KEEP_ALIVE = 1 << 10,
    PRAGMA_UINTPTR_ESCAPES = 1 << 11,
    PRAGMA_NOINTERFACE = 1 << 12,
    PRAGMA_REGISTER_PARAMS = 1 << 13,
    PRAGMA_NOTINHEAP = 1 << 14,
    PRAGMA_GO_BUILD = 1 << 15,
    PRAGMA_LINKNAME_STD = 1 << 16,
} PragmaFlag;

typedef struct PragmaPos {
    uint32_t flag;
    Pos pos;
} PragmaPos;

struct PragmaSet {
    uint32_t flags;           // PRAGMA_*
    VEC(PragmaPos) positions; // where each flag was set
    VEC(Pos) embeds;          // //go:embed
    const char *wasm_import;  // unused on amd64, kept for misplaced-directive errors
};

typedef struct Linkname { // //go:linkname local [remote]
    Pos pos;
    bool is_std; // //go:linknamestd
    const Atom *local;
    const Atom *remote; // NULL: one-argument form
} Linkname;

typedef struct SourceFile {
    const Atom *path;
    uint32_t base;      // its position base
    Name *package_name; // NULL if the package clause is broken
    DeclVec decls;
    PragmaSet *pragma; // before the package clause
    VEC(Linkname) linknames;
    Pos eof;
    const Atom *go_version; // from a //go:build line, "go1.21"; NULL if none
    int line_count;
    bool is_parsed; // false: given up at the package clause
    bool has_range, has_types;   // in a function declaration's body
    bool has_outer_literals; // function literals outside of those
} SourceFile;

typedef struct SyntaxOptions {
    int go_minor;     // the language: 27 is Go 1.27 (what parses differently between releases)
    bool is_std;      // of the standard library, which may use every directive
    bool skip_bodies; // parse declarations only: function bodies are skipped by brace matching
    bool ignore_branches; // labels and branches are not checked, nor resolved
} SyntaxOptions;

// Parses one file; text need not be NUL-terminated and may hold any bytes. Never NULL. Checks branches (labels, gotos,
// breaks: syntax/branches.go) and resolves BranchStmt.target. Nesting beyond LIMIT_NESTING is an error.
SourceFile *syntax_parse_file(Arena *arena, AtomTable *atoms, PosTable *positions, Diagnostics *diagnostics,
                              const Atom *path, const char *text, size_t length, const SyntaxOptions *options);

// ---- text as it is written, for who shows it

typedef struct SourceToken { // also a comment, whose token is TOKEN_EOF
    Token token;
    LiteralKind literal_kind; // of TOKEN_LITERAL
    uint32_t offset, length;  // bytes
    uint32_t line, column;
} SourceToken;
typedef VEC(SourceToken) SourceTokenVec;
typedef VEC(uint32_t) LineStartVec;

typedef struct SourceText {
    const char *text;
    size_t length;
    LineStartVec line_starts; // offset of each line
    SourceTokenVec tokens;    // in order; without semicolons that are not written, and what no token begins with
} SourceText;

SourceText syntax_scan(Arena *arena, AtomTable *atoms, const char *text, size_t length);

// ---- nodes

// Calls visit for each child of node in source order; a false answer stops. Lists are visited element by element.
typedef bool (*NodeVisitor)(Node *child, void *context);
bool node_each_child(Node *node, NodeVisitor visit, void *context);
// A deep copy. RESULT fields are copied as they are.
Node *node_copy(Arena *arena, const Node *node);
size_t node_size(NodeKind kind);

// The first and the end position of a node's text (syntax/positions.go: StartPos, EndPos).
Pos node_start(const Node *node);
Pos node_end(const Node *node);
bool syntax_is_valid_name(const Atom *name); // not one with characters that the scanner has complained about

// Go source for an expression, as gc prints operands in messages (syntax/printer.go, ShortForm: the contents of function
// bodies and composite literals as "…").
const char *syntax_expr_text(Arena *arena, const Expr *expr);
void syntax_print_expr(Buf *buf, const Expr *expr);

// Strips ParenExpr.
Expr *unparen(Expr *expr);

#endif

// What only types/'s files share: the checker, operands, and the core's private functions.
#ifndef ESCAPEMENT_TYPES_INTERNAL_H
#define ESCAPEMENT_TYPES_INTERNAL_H

#include "base/release.h"
#include "types.h"

typedef struct Checker Checker;

typedef struct Operand { // an expression being checked
    OperandMode mode;
    Expr *expr;
    Type *type;             // NULL in MODE_INVALID
    const Const *value;     // MODE_CONSTANT
    BuiltinId builtin;      // MODE_BUILTIN
    TypeList *partial_args; // of a generic function: type arguments given so far
    bool is_part;           // one of several results of expr
    int part;               // which of them, from 1, where messages say so; else 0
    bool is_ok;             // the second value of a comma-ok form
} Operand;

typedef struct DeclInfo { // a package-level declaration, or a method's
    Scope *file_scope;
    int go_minor;
    ObjectVec lhs; // var a, b = f(): all of them; else empty
    Expr *declared_type;
    Expr *init;
    bool is_inherited; // a constant whose expression stands in an earlier line
    const Const *iota;
    TypeDecl *type_decl;
    FuncDecl *func_decl;
    ObjectVec deps; // package-level objects its initialization uses
    Map dep_set;
} DeclInfo;

typedef struct Environment {
    DeclInfo *decl;
    Scope *scope;
    const Const *iota;
    Pos error_pos;        // constants: where an inherited expression's errors show
    Signature *signature; // of the function whose body is checked; NULL: none
    int go_minor;
    bool has_call_or_recv;
    bool in_type_params;
    int interface_depth; // interface literals around
} Environment;

enum { COLOR_WHITE, COLOR_GREY, COLOR_BLACK }; // of objects: not, being, and fully declared

typedef struct DotImport { // import . "p"
    Scope *scope;          // of the file
    Package *package;
    Object *name; // its PkgName, used when one of the package's names is
} DotImport;

typedef struct InterfaceLiteral {
    Pos pos;
    Interface *type;
} InterfaceLiteral;

typedef struct UnusedVar {
    Object *variable;
    int scope;
} UnusedVar;

typedef struct Delayed {
    void (*run)(Checker *c, void *a, void *b);
    void *a, *b;
    Environment env;
} Delayed;

struct Checker {
    World *w;
    Package *package;
    Arena *arena;   // the world's
    Arena *scratch; // until the package is checked
    CheckOptions options;
    const ReleaseFacts *release;
    Map fake_imports;            // path atom -> Package that stands for one that could not be imported
    Diagnostics *diagnostics;
    Environment env;
    VEC(Delayed) delayed;
    ObjectVec objects;     // package-level objects in source order
    Map methods;           // TypeName Object -> ObjectVec * of methods to attach
    ObjectVec imports;     // PkgName objects, for unused ones
    VEC(UnusedVar) unused; // of closed scopes of the functions whose bodies are being checked
    VEC(int) open_scopes;  // their numbers, in order of opening
    int scope_count;
    VEC(DotImport) dot_imports;
    VEC(InterfaceLiteral) interfaces; // outermost ones with methods or embedded types
    ObjectVec path; // objects being declared, for cycles
    int depth;      // recursion of expressions and statements
    int type_depth; // recursion of types
    bool has_errors;
    bool has_reported; // any error, soft ones too
    Map instance_objects; // Named -> Object, with the place of the instantiation, for cycles
    Map var_sizes;     // Named -> 1: of constant size, 2: not
    Map finite_sizes;  // Named -> 1: of finite size, 2: not
    Map valid_types;   // declared types known not to contain themselves
    Map package_names; // for messages: name -> the package, or this one if several have it; filled on first use
    struct Mono *mono; // mono.c; NULL: nothing instantiated yet
};

// ---- interface_cycles.c
void note_interface_literal(Checker *c, Pos pos, Interface *t);
void check_interface_cycles(Checker *c);

// ---- mono.c: instantiation cycles
void mono_instance(Checker *c, Pos pos, TypeList *params, TypeList *args, Expr *list);
void mono_receiver(Checker *c, TypeParam *receiver, TypeParam *declared);
void check_instantiation_cycles(Checker *c);

// ---- errors.c / text.c
// In an error's format, "\n\t" begins a further part (types2: error_.addf); this is a new line within one.
#define SAME_PART "\x1f\t"
void check_error(Checker *c, Pos pos, const char *format, ...) __attribute__((format(printf, 3, 4)));
void check_soft_error(Checker *c, Pos pos, const char *format, ...) __attribute__((format(printf, 3, 4)));
// Reports `WHAT requires go1.N or later` if the file's language version is older.
bool verify_version(Checker *c, Pos pos, int minor, const char *format, ...) __attribute__((format(printf, 4, 5)));
bool verify_version_at(Checker *c, int go_minor, Pos pos, int minor, const char *format, ...)
    __attribute__((format(printf, 5, 6)));
// Where a node's errors show: its leftmost part (types2: atPos).
static inline Pos start_of(const void *node) { return node_start(node); }
const char *type_str(Checker *c, Type *t);       // as messages name types: package names
const char *operand_str(Checker *c, Operand *x); // as messages describe operands
const char *expr_str(Checker *c, Expr *e);
const char *package_qualifier(void *context, Package *package);
const char *position_text(Checker *c, Pos pos); // as messages refer to other places
const char *method_str(Checker *c, Object *method);
const char *types_summary(Checker *c, Type *const *types, int count, bool is_variadic, bool has_dots);
const char *composite_kind(Type *t); // "struct", "map" …, "" for basic types

// ---- core.c
Scope *scope_new(World *w, Scope *parent, bool is_func);
Object *scope_find(Scope *s, const Atom *name);
Object *scope_lookup(Scope *s, const Atom *name, Scope **where); // in s and its parents
Object *scope_insert(World *w, Scope *s, Object *o);             // the other object if the name is taken
Object *object_new(World *w, ObjectKind kind, Pos pos, Package *package, const Atom *name, Type *type);
Object *object_copy(Arena *arena, const Object *o);
void *type_new(World *w, TypeKind kind, size_t size);
#define NEW_TYPE(w, T, kind) ((T *)type_new((w), (kind), sizeof(T)))
bool same_name(const Object *o, Package *package, const Atom *name); // spec: "Uniqueness of identifiers"
bool is_valid(Type *t);
static inline bool is_blank_name(const Atom *name) { return name->length == 1 && name->text[0] == '_'; }
bool is_untyped(Type *t);
bool is_typed(Type *t);
bool is_numeric_or_string(Type *t);
bool has_type_name(Type *t);
Type *under(Type *t);
bool is_non_type_param_interface(Type *t);
bool comparable_type(Type *t, bool dynamic);

typedef struct MetTypes { // in a walk through types, so that what many share is walked once; zero is none
    Arena *arena;
    Map types;
} MetTypes;
// Was t met before, at a depth where that begins to matter?
bool type_met_before(MetTypes *seen, Type *t, int depth);
void met_types_free(MetTypes *seen);
// The single underlying type of a type set, or NULL; strings and byte slices agree as []byte with *bytestring set.
Type *core_of(Type *t, bool *bytestring);
// Calls f for each term's underlying type (or t's own underlying); false from f stops.
bool type_set_each(Type *t, bool (*f)(Type *t, Type *u, void *context), void *context);

// ---- named.c
Named *named_new(World *w, Object *object, Type *underlying);
void named_resolve(Named *n); // an instance's underlying type
// A type argument beyond LIMIT_TYPE_PARTS or LIMIT_INSTANTIATION_DEPTH gives the invalid type and World.has_met_type_limit.
Type *instantiate(World *w, Type *generic, const TypeList *args);
bool type_is_within_limits(World *w, Type *t, int max_depth); // else it is noted in the world
void check_type_limit(Checker *c, Pos pos);                   // says what was noted
Type *substitute(World *w, Type *t, const TypeList *params, const TypeList *args);
TypeParam *type_param_new(World *w, Object *object, Type *constraint);

// ---- infer.c
typedef struct InferError {
    Pos pos;
    const char *message; // NULL: none, or reported before
} InferError;
// Type arguments for params: the given ones (NULL entries: unknown), the rest from arguments (as many as formals) and
// constraints. NULL: failed, *error says why. is_reverse: the argument is what a function is assigned to.
TypeList *infer(Checker *c, Pos pos, const TypeList *params, const TypeList *given, Tuple *formals, Operand *args, int count,
                bool is_reverse, InferError *error);
// Copies with another identity, so that a function may be called with its own type parameters.
TypeList *rename_type_params(Checker *c, TypeList *params);
int param_index(const TypeList *params, Type *t); // -1: none of them
bool is_parameterized(const TypeList *params, Type *t); // t mentions one of them

// ---- arguments.c
typedef struct Target { // a variable or result of function type
    Signature *signature;
    const char *description; // as messages name it
} Target;
const Target *target_of(Checker *c, Type *t, const char *description); // NULL if t is no function type
bool is_generic_func(Type *t);
// Instantiates the generic function x; e has type arguments, or is NULL. The rest is inferred, from target if it is
// not NULL; without infers, too few type arguments are returned instead.
TypeList *check_func_inst(Checker *c, const Target *target, Pos pos, Operand *x, IndexExpr *e, bool infers);
Signature *instantiate_func(Checker *c, Pos pos, Expr *e, Signature *sig, TypeList *args, Expr *list);
int check_generic_exprs(Checker *c, ExprVec *list, Operand **out);
Signature *check_arguments(Checker *c, CallExpr *call, Signature *sig, TypeList *given, Expr *list, Operand *args, int count);
const char *var_types_text(Checker *c, const ObjectVec *vars, bool is_variadic);

// ---- typexpr.c
Type *check_type(Checker *c, Expr *e);
Type *check_var_type(Checker *c, Expr *e);
Type *check_defined_type(Checker *c, Expr *e, Object *definition);
void check_valid_var_type(Checker *c, Expr *e, Type *t); // later: not an interface that may only constrain
Type *check_generic_type(Checker *c, Expr *e, const char **cause);
int64_t check_array_length(Checker *c, Expr *e);
void check_name(Checker *c, Operand *x, Name *e, bool want_type);

// ---- struct.c, interface.c, signature.c, instance.c
void check_struct_type(Checker *c, Struct *t, StructType *e);
Type *check_interface_type(Checker *c, InterfaceType *e, Object *definition);
bool is_imported_constraint(Checker *c, Type *t);
TypeParam *declare_type_param(Checker *c, Name *name, int index);
void check_type_params(Checker *c, FieldVec *fields, TypeList **result); // *result is set before constraints are read
Signature *check_signature(Checker *c, Field *receiver, FieldVec *type_params, FuncType *f, Scope *scope, Signature *known);
Signature *check_func_type(Checker *c, FuncType *f); // of a function without a body
Type *check_instantiated_type(Checker *c, IndexExpr *e);
TypeList *check_type_args(Checker *c, Expr *index); // NULL: one is invalid
void record_type_instance(Checker *c, Expr *x, TypeList *args, Type *t);
void verify_instance(Checker *c, Pos pos, TypeList *params, TypeList *args, Expr *list); // later; list as written, or NULL

// ---- decl.c
void check_object(Checker *c, Object *o);
Object *pending_object(Type *t);
bool is_complete(Checker *c, Type *t);
bool has_finite_size(Checker *c, Type *t); // else it says so
void note_instance(Checker *c, Type *t, Pos pos); // where an instance stands in the source first
Object *object_in_cycle(Checker *c, Named *n);
bool reports_cycle(Checker *c, Object *o); // if o is being declared: that is a cycle, which is told
void check_local_decls(Checker *c, DeclVec *decls);
void declare(Checker *c, Scope *scope, Name *name, Object *o);
void check_later(Checker *c, void (*run)(Checker *c, void *a, void *b), void *a, void *b);
void process_delayed(Checker *c, int since);
void add_dependency(Checker *c, Object *o);
void collect_objects(Checker *c, SourceFileVec files);
void check_unused_imports(Checker *c);
void init_order(Checker *c);
enum { FIRST_FILE_MINOR = 21 }; // a file's own language version is at least go1.21
int file_minor(const SourceFile *f, int otherwise);

// ---- expr.c
void check_expr(Checker *c, Operand *x, Expr *e); // one value
void check_expr_for(Checker *c, Operand *x, Expr *e, const Target *target); // one value, for the target or NULL
void check_generic_expr(Checker *c, Operand *x, Expr *e, Type *hint); // one value, also a generic function
void check_multi_expr(Checker *c, Operand *x, Expr *e, bool allow_generic); // also several values
void check_expr_or_type(Checker *c, Operand *x, Expr *e, bool allow_generic);
void check_raw_expr(Checker *c, Operand *x, Expr *e, const Target *target, Type *hint, bool allow_generic);
void finish_expr(Checker *c, const Target *target, Operand *x, Expr *e, bool allow_generic); // its end, if parts are done
void check_slice_expr(Checker *c, Operand *x, SliceExpr *e);
bool check_index_expr(Checker *c, Operand *x, IndexExpr *e); // true: a function to be instantiated
void check_not_generic(Checker *c, const Target *target, Operand *x);
void exclude_non_values(Checker *c, Operand *x);
void convert_untyped(Checker *c, Operand *x, Type *target);
bool implicit_untyped_type(Checker *c, Operand *x, Type *target, Type **result);
void check_assignment(Checker *c, Operand *x, Type *t, const char *context); // converts; invalid on error
void check_assignment_to(Checker *c, Operand *x, Type *t, const char *context, Expr *of);
bool assignable(Checker *c, Operand *x, Type *t, const char **cause);
bool is_assignable(Checker *c, Operand *x, Type *t); // without a cause
void check_binary(Checker *c, Operand *x, Expr *e, Expr *lhs, Expr *rhs, Operator op);
void check_comparison(Checker *c, Operand *x, Operand *y, Operator op, bool is_case);
void check_type_assertion(Checker *c, Expr *e, Operand *x, Type *t, bool is_case);
Type *channel_element(Checker *c, Pos pos, Operand *x, bool is_receive);
bool use_expr(Checker *c, Expr *e);
bool use_assigned(Checker *c, Expr *e);
void update_expr_type(Checker *c, Expr *e, Type *t, bool is_final);
bool representable(Checker *c, const Const *value, Basic *t, const Const **rounded);
bool check_index(Checker *c, Expr *e, int64_t max, int64_t *value, Type **type);
bool check_index_operand(Checker *c, Operand *x, const char *what, bool allow_negative);
void record(Expr *e, OperandMode mode, Type *t, const Const *value);
void single_value(Checker *c, Operand *x);
void match_types(Checker *c, Operand *x, Operand *y);

// ---- literals, conversion, call.c, builtins.c
void check_conversion(Checker *c, Operand *x, Type *t);
void check_call(Checker *c, Operand *x, CallExpr *e);
void check_selector(Checker *c, Operand *x, SelectorExpr *e, bool want_type);
bool check_builtin(Checker *c, Operand *x, CallExpr *e, BuiltinId id);
void check_composite(Checker *c, Operand *x, CompositeLit *e, Type *hint);
uintptr_t const_hash(Checker *c, const Const *v);
bool builtin_is_statement(BuiltinId id);

// ---- stmt.c
void check_func_body(Checker *c, DeclInfo *decl, Signature *sig, BlockStmt *body, const Const *iota);
void check_stmt(Checker *c, Stmt *s);
void open_scope(Checker *c);
void close_scope(Checker *c);
void init_var(Checker *c, Object *lhs, Operand *x, const char *context);
void assign_var(Checker *c, Expr *lhs, Operand *x, const char *context); // lhs = x, which is evaluated
void check_init_vars(Checker *c, ObjectVec *lhs, Expr **rhs, int count, Stmt *return_stmt);
void check_var_initializer(Checker *c, Object **lhs, int lhs_count, Expr *type, Expr *rhs);
bool is_terminating(Checker *c, Stmt *s, const Atom *label);

// ---- range.c
void check_range_stmt(Checker *c, ForStmt *s, RangeClause *clause);

// ---- labels.c
void check_labels(Checker *c, BlockStmt *body);

// ---- lookup.c
Object *missing_method(World *w, Type *t, Interface *iface, bool static_, bool *wrong_type);
bool union_overflows(Arena *arena, Union *u);

// ---- causes.c: why not, for messages; "" when there is nothing to say
// Does v implement t, or satisfy it as a constraint? cause: "V does not implement T (…)"; NULL: not wanted.
bool implements(Checker *c, Type *v, Type *t, bool is_constraint, const char **cause);
const char *missing_method_cause(Checker *c, Type *v, Type *t, bool is_static);      // "(missing method M)" …
typedef bool (*SameType)(void *context, Type *x, Type *y);
const char *missing_method_cause_by(Checker *c, Type *v, Type *t, bool is_static, SameType same, void *context);
Object *find_method(Checker *c, Type *t, Package *package, const Atom *name); // with its type; NULL: none
void insert_method(Arena *arena, ObjectVec *methods, Object *m); // typeset.c: in the order of a type set
typedef const char *(*UnderCondition)(Checker *c, Type *t, Type *u); // what is wrong with u, or NULL
const char *common_under_cause(Checker *c, Type *t, UnderCondition condition);
const char *lookup_cause(Checker *c, Type *t, const char *selector, Object *near, bool is_literal);
Object *find_folded(Checker *c, Type *t, const Atom *name, bool only_methods);
const char *interface_pointer_text(Checker *c, Type *t);
Object *find_name_like(Checker *c, Scope *s, const Atom *name); // ignoring case, exported
const char *object_kind_text(Object *o);
const char *term_text(Checker *c, const Term *t); // as messages about unions name it

#endif

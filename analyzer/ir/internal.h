// What only ir/'s files share: the unit's private state, dictionaries, readers.
#ifndef ESCAPEMENT_IR_INTERNAL_H
#define ESCAPEMENT_IR_INTERNAL_H

#include "ir.h"

// What types were read as.
typedef struct ReadTypes {
    IrType **own; // of a package's own types, by id from first_id on: NULL: not read yet
    uint32_t first_id, own_count;
    Map others;   // Type -> IrType
} ReadTypes;

// The type arguments under which a generic declaration is read (noder/reader.go readerDict).
struct IrDict {
    Object *object;         // the generic function, method's type or local type
    IrType **targs;         // implicit ones (of enclosing functions), then receivers', then explicit ones
    int count;
    int implicit_count;
    int receiver_count;     // generic methods only
    bool is_shaped;
    const Atom *base_name;  // mangled symbol name
    Package *package;
    ReadTypes types;        // types that mention the parameters
    IrFunc *shaped_func;    // of an unshaped dictionary: what its wrapper calls
    IrType *shaped_type;
    IrName *dict_name;      // the static dictionary variable
};

// Where a function's body comes from, to read it (again).
struct IrBody {
    FuncType *params;       // NULL for synthetic ones
    Signature *signature;   // NULL for synthetic ones
    BlockStmt *block;       // NULL: no Go body
    Package *package;       // the package the source belongs to
    IrDict *dict;
    // Synthetic bodies: calls the shaped function, a bound method… See lower_synthetic().
    enum { SYNTHETIC_NONE, SYNTHETIC_SHAPED_CALL, SYNTHETIC_CURRY, SYNTHETIC_METHOD_EXPR } synthetic;
    IrNode *captures[3];    // function, then values; those that are not safe to name are closure variables
    int capture_count;
    int *implicits;         // method expressions: embedded fields to go through
    int implicit_count;
    bool needs_deref, needs_addr;
};

typedef struct MethodValueWrapper {
    IrType *receiver;
    const IrField *method;
} MethodValueWrapper;

typedef VEC(IrType *) IrTypeVec;
typedef VEC(MethodValueWrapper) MethodValueVec;
typedef VEC(IrDict *) IrDictVec;

#define SHAPE_PREFIX "go.shape." // of shape types' names

// Which fields of a node may hold children, by operation: most nodes are leaves or have two at most; they are no larger
// and aren't searched for more.
typedef enum Children { CHILDREN_NONE, CHILDREN_XY, CHILDREN_ALL } Children;
extern const unsigned char ir_children[];

typedef struct BodyFacts { // facts.c
    IrFuncVec referred;
    VEC(IrNode *) calls;
    int size, peak_size; // in nodes
} BodyFacts;

struct IrPrivate {
    Map by_link;            // link Atom -> IrType
    ReadTypes local_types;  // as read from the unit's package
    ReadTypes imported_types; // as read from other packages
    Map derived_known;      // Type -> 1 derived, 2 not
    Map funcs;              // link Atom "pkg.name" -> IrFunc
    Map object_funcs;       // Object of non-generic function or method -> IrFunc
    Map globals;            // Object -> IrName
    Map wrapped;            // link Atom of types whose wrappers were considered
    Map siggen;             // wrapper symbols made
    Map written_dictionaries; // name Atom -> IrDict
    size_t instance_bytes;    // of their names
    bool has_met_instance_limit;
    bool has_read_error;      // the predeclared type
    Object *collecting;     // the generic declaration whose dictionary words this unit is for; NULL: an ordinary unit
    IrFuncVec todo_bodies;
    IrDictVec todo_dicts;
    IrTypeVec have_wrappers, need_wrappers;
    MethodValueVec have_method_values, need_method_values;
    IrName *blank;
    Map comparisons;        // ".eq.SSI", ".hash.SS" -> IrFunc
    Map described;          // link Atom of types whose descriptors were written
    Map itabs;              // "type,interface" Atom
    Package *type_package;  // of comparisons
    Package *shape_package; // of the wrappers of shape types; of nothing else
    Map path_prefixes;      // Package -> Atom, see ir_package_prefix
    Buf spelling, spelling_link; // of the type that is being looked up
    Buf line;               // that is being reported
    BodyFacts facts;        // that are being found
    Map spare_locals;       // of a reader that is done: its memory is the next one's
    int64_t visits;         // numbers given by ir_visit_bottom_up
    int traversals;         // of its that go on
    uint64_t assignment_views; // numbers given by visit.c
    int init_count;
    int inline_gen;
    bool is_loaded;         // all that gc reads before it inlines was read
    bool has_unread_pointers; // the next was filled: pointers.c
    Map unread_pointers;
};

// Reads syntax under a dictionary into nodes of one function (noder/reader.go reader).
typedef struct Reader {
    IrUnit *unit;
    Package *package;       // whose source is read
    IrDict *dict;           // NULL: not generic
    IrFunc *curfn;          // gets the variables
    Signature *signature;   // of the body being read: result types
    Map locals;             // Object -> IrName, of this function
    struct Reader *outer;   // the enclosing function's reader, for captures; NULL when re-reading
    IrName *dict_param;
    bool owns_dict_capture; // dict_param is a closure variable to be appended after the body
    // While inlining:
    IrFunc *inline_caller;  // NULL: not inlining
    IrNode *inline_call;
    IrFunc *inline_func;
    int inline_index;
    bool delay_results;
    const Atom *return_label;
    int inline_gen;
    int func_lit_gen, range_lit_gen;
} Reader;

// type.c
void ir_types_init(IrUnit *unit);
IrType *ir_type_new_basic(IrUnit *unit, IrKind kind, const char *name);
IrType *ir_type_map(IrUnit *unit, IrType *key, IrType *element);
IrType *ir_type_chan(IrUnit *unit, ChanDirection direction, IrType *element);
IrType *ir_type_struct(IrUnit *unit, IrField *fields, int count);
IrType *ir_type_interface(IrUnit *unit, IrField *methods, int count);
IrType *ir_type_tuple(IrUnit *unit, IrType **members, int count);
IrType *ir_type_with_sym(IrUnit *unit, Package *package, const Atom *name, bool *is_new);
IrType *ir_type_shape(IrUnit *unit, IrType *targ, bool is_basic_constraint);
const Atom *ir_sym_link(IrUnit *unit, Package *package, const Atom *name);
const Atom *ir_package_prefix(IrUnit *unit, Package *package);
void ir_split_vargen(const Atom *name, uint32_t *base_length);
bool ir_atom_exported(const Atom *name);
void ir_sort_fields(IrField *fields, int count); // as types.CompareFields
void ir_read_methods(IrUnit *unit, IrType *t); // before a named type's methods are looked at: some are read only then (plain.h)
// All methods of a named type, interface, or pointer to one, embedded ones included, sorted as types.CompareFields.
IrField *ir_type_all_methods(IrUnit *unit, IrType *t, int *count);
int ir_type_find_path(IrUnit *unit, IrType *t, const Atom *name, Package *package, const IrField **path, int max,
                      const IrField **found);
bool ir_type_is_pointer_shaped(IrType *t);

// wrappers.c: appends to body, of fn, a call of what is of type called, and returns what the call returns.
void append_call(IrUnit *unit, IrPos pos, IrFunc *fn, IrNode *call, const IrType *called, IrList **body);

// read_type.c: Type to IrType
IrFunc *new_func(IrUnit *unit, IrPos fpos, IrPos npos, Package *package, const Atom *name, IrType *type);
IrType *read_type(Reader *r, Type *t);
bool type_is_derived(IrUnit *unit, Type *t);
int type_param_index(const IrDict *dict, TypeParam *p); // of those that the dictionary is of
IrType *read_named(IrUnit *unit, Object *type_name, IrType **targs, int count, bool shaped);
TypeList *receiver_params(Object *object);
TypeList *explicit_params(Object *object);
IrDict *new_dict(IrUnit *unit, Object *object, IrType **implicits, int implicit_count, IrType **explicits,
                 int explicit_count, bool shaped);
IrFunc *read_func_object(IrUnit *unit, Object *function, IrType **targs, int count, bool shaped);
IrFunc *object_method_func(IrUnit *unit, IrType *receiver_base, const IrField *method);
IrType *read_signature(Reader *r, Signature *signature, IrType *receiver);
IrName *read_global(IrUnit *unit, Object *object);
Reader reader_for(IrUnit *unit, Package *package, IrDict *dict);
bool reader_has_type_params(const Reader *r);

// unit.c: a unit without functions.
IrUnit *ir_unit_bare(World *world, Package *package);

// dictionary.c
IrName *dict_name(IrUnit *unit, IrDict *dict); // the variable; reads what it holds
IrType *dict_pointer_type(IrUnit *unit, IrDict *dict);
// Which word of its dictionary the shaped code that r reads uses for that; 0 if none is needed.
int method_word(Reader *r, TypeParam *param, const Atom *name);
int subdictionary_word(Reader *r, Object *declaration, TypeList *explicits);
int type_word(Reader *r, Type *t);
int itab_word(Reader *r, Type *t, Type *iface);

// descriptor.c: a conversion of t to iface needs their itab.
void need_itab(IrUnit *unit, IrType *t, IrType *iface);
// comparison.c: the function that compares or hashes values of t, if the library has none.
void need_equality(IrUnit *unit, IrType *t);
void need_hash(IrUnit *unit, IrType *t);
bool ir_method_applies(IrType *t, const IrField *method); // is it in t's method set?
IrFunc *new_package_func(IrUnit *unit, IrPos pos, const Atom *text);

// bloop.c
void keep_benchmark_results(IrUnit *unit);

// lower_*.c
void read_body(IrUnit *unit, IrFunc *fn);
void declare_params(Reader *r, IrFunc *fn);
IrNode *read_expr(Reader *r, Expr *expr);
IrList *read_stmts(Reader *r, const StmtVec *stmts);
// visit.c: what an INLCALL that caller now holds assigns to.
void note_inlined_assignments(IrFunc *caller, IrNode *inlined);
void read_pending_bodies(IrUnit *unit, bool during_inlining, IrFuncVec *new_instances);
IrNode *convert_to(Reader *r, IrType *to, Expr *expr, Type *to_source);
IrNode *implicit_convert(Reader *r, Type *to, Expr *expr);
IrPos read_pos(const Reader *r, Pos pos);
IrPos source_pos(Pos pos);
IrName *use_local(Reader *r, Pos pos, Object *object);
IrName *add_local(Reader *r, IrPos pos, Object *object, IrType *type);
IrList *read_multi(Reader *r, IrPos pos, Type *(*target)(void *context, int index), void *context, Expr **exprs,
                   int count);
IrNode *assign_convert(IrUnit *unit, IrPos pos, IrNode *n, IrType *to);
IrOp assign_op(IrUnit *unit, IrType *from, IrType *to);
IrOp convert_op(IrUnit *unit, bool is_constant, IrType *from, IrType *to);
IrNode *typecheck_conversion(IrUnit *unit, IrPos pos, IrType *to, IrNode *x, bool is_implicit);
IrNode *field_selector(IrUnit *unit, IrPos pos, IrNode *x, const Atom *name, Package *package);
IrNode *field_by_index(IrUnit *unit, IrPos pos, IrNode *x, int index);
int static_bool(Expr **expr);
bool stmt_terminates(Stmt *stmt);
IrNode *go_defer(Reader *r, IrOp op, IrPos pos, IrNode *call);
IrNode *ir_typed(IrNode *node, IrType *type);
IrNode *temp_copy(Reader *r, IrPos pos, IrNode *value, IrList **init);
Type *expr_type(Expr *e);
Object *denoted_object(Expr *e, Instance **instance);
Package *selector_package(const Object *o);
IrOp binary_op(Operator op);
IrNode *explicit_convert(Reader *r, Type *to, Expr *e);
IrNode *read_expr_type(Reader *r, Type *iface, Expr *e);
IrNode *read_rtype(Reader *r, IrPos pos, Type *t);
IrNode *dict_word(Reader *r, IrPos pos, int index);
void note_array_index(IrFunc *fn); // see IrFunc.indexes_array
IrNode *read_call(Reader *r, CallExpr *e);
IrNode *read_method_value(Reader *r, SelectorExpr *e, Selection *sel);
IrNode *read_method_expr_value(Reader *r, SelectorExpr *e, Selection *sel);
IrNode *read_func_instance_value(Reader *r, Pos pos, Object *function, const TypeList *targs);
IrNode *read_func_lit(Reader *r, FuncLit *lit);
IrNode *synthetic_closure(Reader *r, Pos pos, IrType *type, IrBody *source, bool checks_interface);
IrFunc *inline_closure_func(Reader *r, Pos pos, IrType *type, bool is_range_body);

// Of a generic declaration: what it takes from the functions around it.
static inline TypeList *implicit_params(const Object *o) { return o->kind == OBJECT_TYPE_NAME ? o->implicit_params : NULL; }
// A function of package runtime that the compiler calls by itself (typecheck.LookupRuntime).
IrName *runtime_func(IrUnit *unit, const Atom *name, IrType *type);
// A function of the compiler's own without parameters, appended to the unit's.
// staticinit.c: initializers of big maps become functions of their own ("map.init.0").
void outline_map_inits(IrUnit *unit, IrFunc *init);

// rangefunc.c: range over functions rewritten in syntax, as gc does before its IR (rangefunc/rewrite.go).
void rewrite_range_funcs(IrUnit *unit);

#endif

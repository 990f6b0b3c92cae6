// types: Go's type system. Syntax trees in; types, objects, constants, layouts and instantiations out.
//
// types_check_package takes the parsed files of one package and writes into their trees what each expression is (mode,
// type, constant value), what each name denotes (object), how each selector is resolved (selection) and with which type
// arguments each generic is instantiated (instance). The rules are those of the Go specification as gc's checker
// (cmd/compile/internal/types2) applies them; error words and positions are its own.
//
// Everything lives in a World: its arena owns all types, objects and trees of all its packages, so pointers between
// packages are plain pointers. A world can be written to a pack and mapped back (pack/pack.h): nothing in it may point
// to static storage or to malloc'd memory.
//
// Identity of types is structural (types_identical); only equal pointers are surely identical, and instantiated named
// types are unique per (origin, identical arguments) within a world (types_instantiate).
#ifndef ESCAPEMENT_TYPES_H
#define ESCAPEMENT_TYPES_H

#include "../base/base.h"
#include "../syntax/syntax.h"

typedef struct World World;
typedef struct Package Package;
typedef struct Scope Scope;

// ---- types

typedef enum TypeKind {
    TYPE_BASIC,
    TYPE_ARRAY,
    TYPE_SLICE,
    TYPE_STRUCT,
    TYPE_POINTER,
    TYPE_TUPLE,     // parameters, results, multiple values
    TYPE_SIGNATURE, // function type
    TYPE_UNION,     // only inside constraint interfaces
    TYPE_INTERFACE,
    TYPE_MAP,
    TYPE_CHAN,
    TYPE_NAMED, // defined type, possibly instantiated
    TYPE_PARAM, // type parameter
    TYPE_ALIAS, // a declared alias; types_unalias looks through
} TypeKind;

typedef enum BasicKind {
    BASIC_INVALID,
    BASIC_BOOL,
    BASIC_INT,
    BASIC_INT8,
    BASIC_INT16,
    BASIC_INT32,
    BASIC_INT64,
    BASIC_UINT,
    BASIC_UINT8,
    BASIC_UINT16,
    BASIC_UINT32,
    BASIC_UINT64,
    BASIC_UINTPTR,
    BASIC_FLOAT32,
    BASIC_FLOAT64,
    BASIC_COMPLEX64,
    BASIC_COMPLEX128,
    BASIC_STRING,
    BASIC_UNSAFE_POINTER,
    BASIC_UNTYPED_BOOL,
    BASIC_UNTYPED_INT,
    BASIC_UNTYPED_RUNE,
    BASIC_UNTYPED_FLOAT,
    BASIC_UNTYPED_COMPLEX,
    BASIC_UNTYPED_STRING,
    BASIC_UNTYPED_NIL,
    BASIC_COUNT,
} BasicKind;

typedef enum BasicInfo { // bits of a basic kind
    IS_BOOLEAN = 1 << 0,
    IS_INTEGER = 1 << 1,
    IS_UNSIGNED = 1 << 2,
    IS_FLOAT = 1 << 3,
    IS_COMPLEX = 1 << 4,
    IS_STRING = 1 << 5,
    IS_UNTYPED = 1 << 6,
    IS_ORDERED = IS_INTEGER | IS_FLOAT | IS_STRING,
    IS_NUMERIC = IS_INTEGER | IS_FLOAT | IS_COMPLEX,
    IS_CONST_TYPE = IS_BOOLEAN | IS_NUMERIC | IS_STRING,
} BasicInfo;

// The start of every type. A Type * may be cast to the struct of its kind and back.
#define TYPE_HEADER                                                                                                    \
    TypeKind kind : 8;                                                                                                 \
    uint32_t id : 24; /* creation order within the world, for deterministic maps and sorting */                        \
    void *ir;         /* cache owned by ir/: NULL until used */

struct Type {
    TYPE_HEADER
};

typedef VEC(Type *) TypeVec;
typedef VEC(Object *) ObjectVec;

typedef struct TypeList { // immutable
    int len;
    Type *at[];
} TypeList;

typedef struct Basic {
    TYPE_HEADER BasicKind basic_kind;
    uint32_t info;
    const Atom *name;
} Basic;
typedef struct Array {
    TYPE_HEADER Type *element;
    int64_t length; /* < 0: unknown, in error */
} Array;
typedef struct Slice {
    TYPE_HEADER Type *element;
} Slice;
typedef struct Pointer {
    TYPE_HEADER Type *base;
} Pointer;
typedef struct MapOf {
    TYPE_HEADER Type *key;
    Type *element;
} MapOf; // "Map" is the hash map of base/
typedef struct Chan {
    TYPE_HEADER ChanDirection direction;
    Type *element;
} Chan;
typedef struct Tuple {
    TYPE_HEADER ObjectVec vars;
} Tuple;
typedef struct Struct {
    TYPE_HEADER
    ObjectVec fields;
    const Atom **tags; // NULL: no field has one; else fields.len entries, NULL or text
} Struct;
typedef struct Signature {
    TYPE_HEADER
    TypeList *receiver_type_params; // of TypeParam; NULL: none
    TypeList *type_params;          // of TypeParam; NULL: none
    Scope *scope;                   // of the function, until its body is checked
    Object *receiver;               // NULL: none
    Tuple *params;                  // never NULL
    Tuple *results;                 // never NULL
    bool is_variadic;               // the last parameter is ...T, its type []T (or string for append's special case)
} Signature;

typedef struct Term {
    bool has_tilde;
    Type *type;
} Term; // NULL type in a computed set: the universe term
typedef VEC(Term) TermVec;
typedef struct Union {
    TYPE_HEADER TermVec terms;
} Union;

typedef struct TypeSet { // of an interface: what implements it
    ObjectVec methods;   // all of them, sorted by unique id (name, package for unexported)
    TermVec terms;       // meaning: see has_all_types
    bool has_all_types;  // terms are empty and every type is in the set
    bool is_comparable;  // types must be comparable; only with has_all_types
} TypeSet;

typedef struct Interface {
    TYPE_HEADER
    ObjectVec methods; // explicitly declared, sorted as all are
    TypeVec embeddeds;
    VEC(Pos) embedded_positions;
    bool is_implicit; // wraps a constraint literal such as ~T or A|B
    bool is_complete;
    TypeSet *type_set; // NULL until computed: types_type_set()
    Arena *arena;      // the world's: type sets are computed on first use
} Interface;

typedef struct Named {
    TYPE_HEADER
    Object *object;        // its TypeName; an instance shares its origin's
    struct Named *origin;  // itself unless instantiated
    TypeList *type_params; // of TypeParam; NULL: not generic. For instances NULL
    TypeList *type_args;   // NULL: not an instance
    Type *from_rhs;        // the declaration's right side
    Type *underlying;      // NULL until resolved: use types_underlying()
    ObjectVec methods;     // declared methods in source order; for instances filled lazily: use types_method()
    uint32_t state;        // private to types/
    bool is_plain;         // of a pack: ir/plain.h
    World *world;          // instances: to fill in the underlying type when first asked for
} Named;

typedef struct TypeParam {
    TYPE_HEADER
    Object *object;                // its TypeName
    int index;                     // in its list
    Type *constraint;              // any type; types_constraint_interface() wraps it
    Interface *implicit_interface; // private: the wrapper of a constraint that is not an interface
    Arena *arena;                  // the world's
    uint64_t unique;               // id for ordering
} TypeParam;

typedef struct Alias {
    TYPE_HEADER
    Object *object;
    struct Alias *origin;  // itself unless instantiated
    TypeList *type_params; // NULL: not generic
    TypeList *type_args;   // NULL: not an instance
    Type *from_rhs;
    Type *actual; // what it stands for, never an Alias once resolved
} Alias;

// ---- objects

typedef enum ObjectKind {
    OBJECT_PKG_NAME,
    OBJECT_CONST,
    OBJECT_TYPE_NAME,
    OBJECT_VAR,
    OBJECT_FUNC,
    OBJECT_LABEL,
    OBJECT_BUILTIN,
    OBJECT_NIL,
} ObjectKind;

typedef enum VarKind { VAR_PACKAGE, VAR_LOCAL, VAR_RECEIVER, VAR_PARAM, VAR_RESULT, VAR_FIELD } VarKind;

typedef enum BuiltinId {
#define BUILTIN(ID, name, args, is_variadic, kind) BUILTIN_##ID,
#include "builtins.def"
#undef BUILTIN
    BUILTIN_COUNT
} BuiltinId;

struct Object {
    ObjectKind kind : 8;
    uint8_t color;                 // private to types/
    bool is_used : 1;              // variables, imports, labels
    bool is_embedded : 1;          // fields
    bool has_pointer_receiver : 1; // methods: declared on *T
    bool is_package_level : 1;     // declared in the package's scope
    bool is_known_abroad : 1;      // to importers: exported, or something exported leads to it (ir_export)
    VarKind var_kind : 4;          // variables
    BuiltinId builtin : 8;
    uint32_t order; // > 0 for package-level objects and methods, source order
    Pos pos;
    const Atom *name; // "_" may occur many times; "" for unnamed parameters
    Package *package; // NULL for the universe
    Type *type;       // NULL until checked; functions: a Signature
    Object *origin;   // fields and methods of instances: the generic declaration's; else itself or NULL
    void *check;      // private to types/ while checking
    void *ir;         // owned by ir/: NULL until used
    // Variables, which are most objects, end here (types/core.c, object_bytes).
    union {
        const Const *value;        // constants
        FuncDecl *declaration;     // functions and methods declared in source: NULL for interface methods and when dropped
        TypeList *implicit_params; // type names, owned by ir/: type parameters of the enclosing function of a local type
    };
    union {
        struct FuncFacts *facts; // functions, owned by inline/ and escape/: what importers need to know (ir/ir.h); NULL: unknown
        Package *imported;       // package names
        uint32_t local_number;   // type names, owned by ir/: of types declared in functions, counted through the package; 0: none
    };
};

struct Scope {
    Scope *parent;
    Map names; // Atom -> Object; insertion order
    bool is_func; // a function's outermost scope
};

// A selector x.f that is not a qualified identifier.
typedef enum SelectionKind { SELECT_FIELD, SELECT_METHOD_VALUE, SELECT_METHOD_EXPR } SelectionKind;
struct Selection {
    SelectionKind kind;
    bool is_indirect; // a pointer was followed on the path
    Type *receiver;   // type of x
    Object *object;   // the field or method
    int path_len;     // path[0..path_len-2] are embedded fields; the last is the field's or method's index
    int *path;
    Type *type; // of the selector expression
};

struct Instance { // a generic function or type, instantiated
    TypeList *type_args;
    Type *type;
};

// ---- packages and worlds

typedef struct Initializer { // lhs = rhs at package level, in initialization order
    ObjectVec lhs;           // blank variables included
    Expr *rhs;
} Initializer;

typedef VEC(Package *) PackageVec;
typedef VEC(SourceFile *) SourceFileVec;
typedef VEC(Initializer) InitializerVec;

// By which conventions functions are called: the stack's, which assembly uses, and the compiler's own with registers.
enum { ABI_0 = 1 << 0, ABI_INTERNAL = 1 << 1 };

// Of a package's assembly: symbol -> ABI_*; one of the package itself starts with the dot, ".Name".
typedef struct SymbolAbis {
    Map definitions, references;
} SymbolAbis;

struct Package {
    const Atom *path; // import path: "net/http", "vendor/golang.org/x/…", "command-line-arguments"
    const Atom *name;
    Scope *scope;
    PackageVec imports;  // directly imported, sorted by path, without duplicates
    bool is_complete;    // checked without errors, and so was what it imports
    bool is_fake;        // stands for an import that failed
    bool is_unsafe;      // package unsafe
    int go_minor;        // -lang: 27 is go1.27
    SourceFileVec files; // until dropped
    const SymbolAbis *symbol_abis; // load_symbol_abis; NULL: no assembly, or not read
    InitializerVec init_order;
    const char *folder;  // its files' on this machine; NULL: from a pack, or of no folder
    bool is_std;         // of the standard library
    Map exported_bodies; // owned by ir/: functions (Object) whose bodies importers of this package can inline
    void *ir;            // owned by ir/
    uint32_t id;
    uint32_t first_type_id; // of the types that its own declarations and code bring
};

typedef enum GoArch { ARCH_AMD64, ARCH_386, ARCH_ARM64 } GoArch;
const char *types_arch_name(GoArch arch);             // "amd64", as GOARCH
bool types_find_arch(const char *name, GoArch *arch); // false: none of these

typedef VEC(int64_t) SizeClassVec; // ascending

typedef struct NewTypes {
    Arena *arena;
    TypeVec list; // by id, which is one more from each to the next
} NewTypes;

struct World {
    Arena *arena; // owns everything below
    AtomTable *atoms;
    PosTable positions;
    int release_minor; // 27: behave as Go 1.27
    GoArch arch;
    SizeClassVec size_classes; // of objects that the release's allocator knows; see load_size_classes
    Map packages; // path atom -> Package
    Scope *universe;
    Package *unsafe_package;
    Type *basic[BASIC_COUNT];
    Type *byte_type, *rune_type; // aliases of uint8 and int32 that print as byte and rune
    Type *any_type, *error_type, *comparable_type;
    Type *empty_interface; // interface{}, the type any stands for
    Object *nil_object, *any_object, *error_object;
    Map instances; // private to types/: by hash of origin and arguments
    void *ir;        // owned by ir/
    NewTypes *new_types; // where types that are made are noted; NULL: nowhere
    bool has_met_type_limit; // something could not be instantiated: to be said
    uint32_t type_count, package_count, object_count;
    uint64_t type_param_count;
};

// Declares assert and trace, which only the Go project's tests of types2 have (types2: DefPredeclaredTestFuncs).
void types_define_test_functions(World *world);
World *world_new(int release_minor, GoArch arch);
World *world_new_in(Arena *arena, int release_minor, GoArch arch); // takes the arena over
void world_free(World *world);

// How the checker finds imported packages. Returns NULL and sets *error (text as gc prints it after
// "could not import PATH (", without the closing parenthesis; NULL: said elsewhere) when there is none.
typedef Package *(*Importer)(void *context, World *world, const Atom *path, Package *importing, const char **error);

typedef struct CheckOptions {
    int go_minor; // language version of the package (-lang)
    Importer import;
    void *import_context;
    bool ignore_bodies; // declarations only
    bool is_std;        // in the standard library (some checks relax)
    bool says_imports;  // errors of import are the whole message, at the whole import: as the go command finds them
    bool fake_import_c; // package C has whatever is asked of it
    bool types2_only;   // as types2's own tests: without what noder adds, but with labels, which the parser has checked else
} CheckOptions;

// Checks one package; never NULL. Errors go to diagnostics (gc prints them sorted, see report/). The trees of functions
// without errors are complete even when others have some; an expression in error has MODE_INVALID.
Package *types_check_package(World *world, const Atom *path, SourceFileVec files, const CheckOptions *options,
                             Diagnostics *diagnostics);

// ---- questions about types. All accept aliases; none of them allocates unless said.

Type *types_unalias(Type *t);
Type *types_underlying(Type *t);        // never NULL, Named or Alias; a TypeParam's is its constraint interface
bool types_identical(Type *x, Type *y); // spec: "Type identity"; ignores nothing, tags included
bool types_identical_ignore_tags(Type *x, Type *y);
bool types_is_type_param(Type *t);
bool types_is_generic(Type *t);               // an uninstantiated generic named or alias type
bool types_is_named(Type *t);                 // has a name: basic, defined, type parameter
bool types_is_interface(Type *t);             // underlying is an interface, not a type parameter
bool types_is_basic(Type *t, uint32_t info);  // underlying basic with one of the info bits; false for type parameters
bool types_all_basic(Type *t, uint32_t info); // likewise, for type parameters: all of its type set
bool types_has_nil(Type *t);
bool types_comparable(Type *t);
bool types_any_type_param(Type *t, bool (*visit)(TypeParam *p, void *context), void *context); // until visit is true
bool types_mentions_type_params(Type *t); // "derived" when under generics
BasicKind types_basic_kind(Type *t);      // of the underlying type; BASIC_INVALID if none
Type *types_default(World *w, Type *t);   // default type of an untyped one, else t (untyped nil stays)
void types_range_key_value(World *world, Type *t, Type **key, Type **value); // of a valid range; NULL: none
Type *types_core(Type *t);                // core type (spec 1.24), or NULL; t's underlying for non-parameters
Type *types_deref(Type *t, bool *was_pointer);
const TypeSet *types_type_set(Interface *t); // computes on first use
Interface *types_constraint_interface(TypeParam *p);

// Construction (in the world's arena).
Type *types_new_pointer(World *w, Type *base);
Type *types_new_slice(World *w, Type *element);
Type *types_new_array(World *w, Type *element, int64_t length);
Type *types_new_map(World *w, Type *key, Type *element);
Type *types_new_chan(World *w, ChanDirection direction, Type *element);
Tuple *types_new_tuple(World *w, Object **vars, int len);
Signature *types_new_signature(World *w, Object *receiver, Tuple *params, Tuple *results, bool is_variadic);
Struct *types_new_struct(World *w, Object **fields, int len, const Atom **tags);
Named *types_new_named(World *w, Object *type_name, Type *underlying);
Object *types_new_var(World *w, VarKind kind, Pos pos, Package *package, const Atom *name, Type *type);
Object *types_new_func(World *w, Pos pos, Package *package, const Atom *name, Signature *type);
Object *types_new_type_name(World *w, Pos pos, Package *package, const Atom *name, Type *type);
TypeList *types_new_list(World *w, Type **types, int len);

// Replaces type parameters params[i] by args[i]; t itself if nothing changes.
Type *types_substitute(World *w, Type *t, const TypeList *params, const TypeList *args);
// The instance of a generic Named, Alias or Signature; unique for named types. No constraint check.
Type *types_instantiate(World *w, Type *generic, const TypeList *args);

// Methods and fields. For instances, methods are instantiated on first use.
int types_method_count(Named *t); // declared methods
Object *types_method(World *w, Named *t, int index);
typedef struct Lookup {
    Object *object; // NULL: not found (ambiguous: is_ambiguous)
    int path_len;
    const int *path;
    bool is_indirect; // found through a pointer; with a NULL object: pointer-receiver method not in the method set
    bool is_ambiguous;
} Lookup;
Lookup types_lookup(World *w, Type *t, bool addressable, Package *package, const Atom *name);
typedef VEC(Selection) SelectionVec;
// The method set of t (spec: "Method sets"), sorted by unique name as gc's (types.Sym.Less: exported first, then
// name, then package path). Allocates in arena.
SelectionVec types_method_set(World *w, Arena *arena, Type *t);
bool types_implements(World *w, Type *t, Type *iface);
bool types_assignable(World *w, Type *from, Type *to); // values of from to to; typed operands only
bool types_convertible(World *w, Type *from, Type *to);
bool object_is_exported(const Object *o);

// ---- layout (gc's sizes: types2/gcsizes.go, cmd/compile/internal/types/size.go)

typedef struct Layout {
    int64_t size_bytes; // < 0: too large
    int64_t align_bytes;
    int64_t pointer_bytes; // prefix that may hold pointers (types.PtrDataSize); 0: pointer-free
} Layout;
Layout types_layout(World *w, Type *t); // ground types only
Layout types_layout_on(GoArch arch, Type *t);
// Offsets of a struct's fields into offsets[fields.len].
void types_field_offsets(GoArch arch, Struct *t, int64_t *offsets);

// ---- text

// How packages are named in type text: NULL qualifier: the full path; see also types_write_relative.
typedef const char *(*Qualifier)(void *context, Package *package);       // "" for no prefix
void types_write(Buf *buf, Type *t, Qualifier qualifier, void *context); // as types2.TypeString
const char *types_text(Arena *arena, Type *t);                           // full package paths
const char *types_object_text(Arena *arena, Object *o, Qualifier qualifier, void *context);

#endif

// Types: their structs, construction, identity, underlying types, method sets, layout and printing.
// Types are made for type parameters from the start (TYPE_PARAM, UNION, type arguments of NAMED);
// a stage behind instantiate sees none of them. Composite types are not unique: compare with
// identical(); type_key() gives equal strings exactly for identical types.
#pragma once
#include "../base/diag.h"
#include "../base/table.h"
#include "../syntax/ast.h"

typedef enum BasicKind {
#define BASIC(kind, name, size, flags) BASIC_##kind,
#include "types.def"
#undef BASIC
    BASIC_COUNT
} BasicKind;

enum BasicFlag {
    IS_BOOLEAN = 1,
    IS_INTEGER = 2,
    IS_UNSIGNED = 4,
    IS_FLOAT = 8,
    IS_COMPLEX = 16,
    IS_STRING = 32,
    IS_UNTYPED = 64,
    IS_NUMERIC = IS_INTEGER | IS_FLOAT | IS_COMPLEX,
    IS_ORDERED = IS_INTEGER | IS_FLOAT | IS_STRING,
    IS_CONST_TYPE = IS_BOOLEAN | IS_NUMERIC | IS_STRING,
};

typedef enum TypeKind {
    TYPE_BASIC,
    TYPE_NAMED,
    TYPE_POINTER,
    TYPE_SLICE,
    TYPE_ARRAY,
    TYPE_STRUCT,
    TYPE_FUNC,
    TYPE_INTERFACE,
    TYPE_MAP,
    TYPE_CHAN,
    TYPE_TUPLE,
    TYPE_PARAM,
    TYPE_UNION,
} TypeKind;

typedef struct Type Type;
typedef struct Object Object;
typedef struct Package Package;
typedef struct Scope Scope;

typedef VEC(Type *) TypeList;
typedef VEC(Object *) ObjectList;

typedef struct Field {
    const char *name; // "_" for blank
    Package *package; // the package that declares the struct (matters for unexported names)
    Type *type;
    const char *tag; // decoded bytes or NULL
    size_t tag_length;
    bool embedded;
    Pos pos;
    Object *object; // OBJ_FIELD, for uses
} Field;

typedef struct Method { // of an interface: one row of its type set's methods
    const char *name;
    Package *package;
    Type *type; // TYPE_FUNC without receiver
    Pos pos;
    Object *object; // OBJ_FUNC without declaration
} Method;

typedef struct UnionTerm { // T or ~T
    bool tilde;
    Type *type;
} UnionTerm;

struct Type {
    TypeKind kind;
    // Memo of layout; filled by type_layout(). -1 in size: not computed. Read through the
    // functions.
    int64_t size_memo, align_memo, ptrdata_memo;
    const char *key_memo; // type_key()
    union {
        struct {
            BasicKind basic;
            const char *name;
            int flags;
        };                  // BASIC: byte and rune are separate Type values with the same `basic`
        struct {            // NAMED
            Object *object; // its OBJ_TYPE
            Type *under;    // resolved; NULL while being declared
            ObjectList methods;    // declared methods (OBJ_FUNC), in source order
            TypeList type_params;  // TYPE_PARAM, of a generic type; of a type declared in a generic
                                   // function also, behind its own, the function's
            uint32_t instance_pos; // where the instance was first written, or 0
            int implicit_params;   // how many of them are the function's
            TypeList type_args;    // of an instance
            Type *origin;          // generic type an instance comes from; else NULL
            struct CheckContext *context; // of an instance: under and methods are made on demand
            int local_function;           // its function's place in the package, from 1; 0: none
            int local_number; // >0: declared in a function; distinguishes "main.T" of two functions
                              // in type_key
        } named;
        struct {
            Type *elem;
        } pointer, slice;
        struct {
            Type *elem;
            int64_t length;
        } array; // length < 0: invalid or [...] not yet known
        struct {
            Field *fields;
            int count;
            int64_t *offsets;
        } strukt;             // offsets: filled by layout
        struct {              // FUNC; parameters are OBJ_VAR
            Object *receiver; // OBJ_VAR or NULL; not part of identity
            ObjectList params, results;
            bool variadic; // the last parameter is []T
            TypeList type_params;
            TypeList receiver_params; // a method's own names for the parameters of its type
        } func;
        struct { // INTERFACE
            Method *explicit_methods;
            int explicit_count;
            TypeList embedded; // embedded types and unions
            VEC(Pos) embedded_pos;
            Method *methods;
            int count; // complete: with those of embedded interfaces, sorted by name; see
                       // interface_complete
            bool complete, completing;
            bool is_comparable;      // the predeclared comparable or embeds it
            bool has_terms;          // type set restricted by unions: a constraint only
            bool implicit;           // constraint written without interface{}
            bool is_any;             // the predeclared any: prints so
            struct UnionTerm *terms; // the type set, see type_terms
            int term_count;
            bool terms_known, all_types, computing;
            Arena *arena; // for completing it on demand
            Diag *diag;
        } interface;
        struct {
            Type *key, *elem;
        } map;
        struct {
            Type *elem;
            bool send, receive;
        } chan;
        struct {
            TypeList types;
        } tuple;
        struct {
            Object *object;
            Type *constraint;
            int index;
        } param; // TYPE_PARAM
        struct {
            UnionTerm *terms;
            int count;
        } union_;
    };
};

// The predeclared types, one set per compilation (no global state).
typedef struct Universe {
    Type *basic[BASIC_COUNT];
    Type *byte_type, *rune_type; // aliases that print under their own names
    Type *any_type;              // alias of interface{}: prints as any
    Type *empty_interface;
    Type *error_type, *comparable_type;
    Scope *scope;
    Object *nil_object, *iota_object;
    Package *unsafe_package;
} Universe;

Type *type_new(Arena *a, TypeKind kind);
Type *type_pointer(Arena *a, Type *elem);
Type *type_slice(Arena *a, Type *elem);
Type *type_array(Arena *a, Type *elem, int64_t length);
Type *type_map(Arena *a, Type *key, Type *elem);
Type *type_chan(Arena *a, Type *elem, bool send, bool receive);
Type *type_tuple(Arena *a, TypeList types);
// A struct type from fields (copied); a function type from parameter and result types (fresh
// OBJ_VARs, unnamed).
Type *type_struct(Arena *a, const Field *fields, int count);
Type *type_func(Arena *a, TypeList params, TypeList results, bool variadic);

// Longer ways from a type to its underlying one lead back to themselves or grow without end.
enum { LONGEST_CHAIN = 2000 };
Type *underlying(Type *t); // never NAMED; a TYPE_PARAM gives its constraint's interface
Type *deref(Type *t, bool *was_pointer); // *T -> T (one level)
bool identical(Type *x, Type *y);        // Spec: Type identity
bool identical_ignoring_tags(Type *x, Type *y);
bool is_basic(Type *t, BasicKind k); // of the underlying type
bool has_flags(
    Type *t,
    int flags); // underlying is BASIC with any of the flags (a type parameter: all its terms)
bool is_boolean(Type *t), is_integer(Type *t), is_unsigned(Type *t), is_float(Type *t),
    is_complex(Type *t), is_numeric(Type *t), is_string(Type *t), is_untyped(Type *t),
    is_interface(Type *t), is_named(Type *t), is_pointer(Type *t), is_func(Type *t),
    is_slice(Type *t), is_bytes_or_runes(Type *t);
bool has_nil(Type *t);
bool comparable(
    Type *t, bool dynamic_ok); // Spec: Comparison operators; interfaces count only with dynamic_ok
bool is_ordered(Type *t);
// typeset.c. The terms of a constraint's (or type parameter's) type set; NULL with *all set when
// any type is in it (as far as terms go). An empty set has no terms and *all false.
const UnionTerm *type_terms(Type *t, int *count, bool *all);
// Whether pred holds for the type of each term of a type parameter (false when it has none); of any
// other type: for itself.
bool each_type(Type *t, bool (*pred)(Type *t, void *data), void *data);
Type *core_type(Type *t);           // Spec: Core types; NULL when there is none
Type *core_type_or_string(Type *t); // the same, where []byte and string together count as string
bool is_type_param(const Type *t);
bool is_generic_type(const Type *t); // declared with parameters, and not an instance
bool mentions_params(Type *t);       // has type parameters in it: not concrete
// substitute.c. t with args for params; t itself when it mentions none of them.
Type *type_substitute(struct CheckContext *cx, Type *t, const TypeList *params,
                      const TypeList *args);
Type *named_instance(struct CheckContext *cx, Type *origin, TypeList args); // one for equal args
Object *function_instance(struct CheckContext *cx, Object *generic, TypeList args);
const ObjectList *named_methods(Type *t); // the declared methods; of an instance: its own
Type *instance_underlying(Type *t);       // what underlying() calls for an instance
Type *default_type(Universe *u, Type *t); // of an untyped type

// Completes an interface's method table; reports duplicates to diag (may be NULL afterwards).
void interface_complete(Arena *a, Diag *diag, Type *iface);

// Selection of a field or method through embedding. Spec: Selectors.
typedef enum SelectionKind {
    SELECT_NONE,
    SELECT_FIELD,
    SELECT_METHOD,
    SELECT_INTERFACE_METHOD,
    SELECT_AMBIGUOUS
} SelectionKind;
typedef struct Selection {
    SelectionKind kind;
    Object *object;         // OBJ_FIELD or OBJ_FUNC
    Field *field;           // for FIELD
    int *path, path_length; // field indices from the receiver's struct; for methods: the embedded
                            // fields on the way
    bool indirect;          // a pointer was followed on the way (including the receiver's own)
    Type *type;             // the field's type, or the method's TYPE_FUNC without receiver
} Selection;
Selection lookup_field_or_method(Arena *a, Type *t, bool addressable, const char *name,
                                 Package *package);
// All methods callable on a value of type t (with promoted ones), sorted by name (then package):
// the method set in Spec: Method sets. Selections of kind METHOD or INTERFACE_METHOD.
typedef VEC(Selection) SelectionList;
SelectionList method_set(Arena *a, Type *t);
// Does t implement iface? If not, *missing (may be NULL) gets the first missing method, *wrong_type
// the method t has under that name (or NULL), *pointer_receiver whether only *t has it.
bool implements(Arena *a, Type *t, Type *iface, Method **missing, Object **wrong_type,
                bool *pointer_receiver);

// Layout: sizes in bytes for 64-bit targets, as gc lays types out. Only for concrete complete
// types.
int64_t type_size(Type *t);
int64_t type_align(Type *t);
int64_t type_ptrdata(Type *t);          // bytes of the prefix that holds pointers; 0: pointer-free
const int64_t *struct_offsets(Type *t); // of the underlying struct
// Sets bit i of mask (size/8 bits, zeroed by the caller) for each word that may hold a pointer.
void type_pointer_mask(Type *t, int64_t offset, uint8_t *mask);
bool is_direct_iface(Type *t); // stored in an interface's data word itself

// As gc's messages print types. relative_to: names of that package are unqualified; NULL: qualified
// by package name ("main.T").
const char *type_string(Arena *a, Type *t, Package *relative_to);
void type_print(Buffer *b, Type *t, Package *relative_to);
// As reflect's String() prints: package names, "interface {}", "struct { X int }".
const char *type_reflect_string(Arena *a, Type *t);
// As gc's messages behind the checker print it: "interface {}", "struct { X int }", "T[p.U,uint8]";
// relative_to as above, but NULL gives full import paths.
const char *type_back_end_string(Arena *a, Type *t, Package *relative_to);
// A unique key with full import paths: equal exactly for identical types; names its descriptor's
// symbol ("type:" + key).
const char *type_key(Arena *a, Type *t);

// The checker: a package's files in, a Package out: its objects, and beside the untouched tree a
// table of what every node means (NodeInfo by Node.id). Constants are folded. Errors have gc's
// wording. Objects are checked on demand, so an imported package (parsed from its export file)
// costs what is used of it.
#pragma once
#include "../base/stack.h"
#include "../constant/constant.h"
#include "types.h"

typedef enum ObjectKind {
    OBJ_BAD,
    OBJ_PACKAGE,
    OBJ_CONST,
    OBJ_TYPE,
    OBJ_VAR,
    OBJ_FIELD,
    OBJ_FUNC,
    OBJ_BUILTIN,
    OBJ_NIL,
} ObjectKind;

typedef enum BuiltinKind {
#define BUILTIN(kind, name, least, variadic, class, since) BUILTIN_##kind,
#include "builtins.def"
#undef BUILTIN
    BUILTIN_COUNT
} BuiltinKind;

typedef enum VarRole { VAR_LOCAL, VAR_GLOBAL, VAR_PARAM, VAR_RESULT, VAR_RECEIVER } VarRole;

struct Object {
    ObjectKind kind;
    const char *name;
    Package *package; // NULL for predeclared objects
    Type *type;
    Pos pos;
    Node *decl; // declaring node: CONST_DECL, TYPE_DECL, VAR_DECL, FUNC_DECL, FIELD, ASSIGN (:=),
                // RANGE, TYPE_SWITCH's CASE ...
    Scope *parent;    // scope it was declared in
    Pos visible_from; // inside functions: uses before this position do not see it
    uint32_t id;      // dense per compilation from 1, in order of creation
    bool used, exported, body_checked;
    int color; // checker: 0 undeclared, 1 in progress, 2 done
    // OBJ_CONST
    Const *value;
    // OBJ_TYPE
    bool is_alias, searched; // see search_alias
    TypeList type_params;    // of a generic alias
    // OBJ_FUNC: an instance of a generic function, or a method of an instance of a generic type
    Object *origin;
    TypeList type_args;
    // OBJ_VAR
    VarRole role;
    Node *function;  // the innermost FUNC_DECL or FUNC_LIT that declares it (NULL: package level)
    int index;       // parameter, result: position; field: index; VAR_DECL: position among names
    bool captured;   // used by a FUNC_LIT nested in `function`
    bool reassigned; // assigned to after its declaration (anywhere; := redeclaration, op=, ++,
                     // range =, & counts as address_taken)
    bool address_taken;  // & applied to it or to a part of it, sliced array, method call with
                         // pointer receiver
    bool per_iteration;  // declared by a for or range clause
    bool inlined_result; // of an inlined call: read behind it, where no name stands
    // OBJ_FUNC
    Object *receiver_type; // method: the OBJ_TYPE of its receiver base type
    bool pointer_receiver;
    const char *escape_tag; // parameter tags from an export file or from this unit's escape pass;
                            // see escape/place.h
    const char *escape_summary; // the same of the precise solver; see escape/points_text.c
    const char *body_text; // from an export file: a length, a package clause, the function; or NULL
    const char *symbol_memo;
    int inline_cost; // set by inline or with body_text: one more than the cost; 0: not inlined
    // OBJ_BUILTIN
    BuiltinKind builtin;
    // OBJ_PACKAGE: the imported package
    Package *imported;
};

struct Scope {
    Scope *parent;
    Map *names; // interned name -> Object
    bool is_function, is_package;
    Pos start, end;
};

typedef struct InitOrder { // one package-level initialization: lhs = rhs, in dependency order
    ObjectList lhs;        // several for `var a, b = f()`; may hold blank variables
    Node *rhs;
} InitOrder;

struct Package {
    const char *name; // "main"
    const char *path; // import path; "main" for the program's own package
    Scope *scope;
    VEC(Node *) files;      // FILE nodes
    VEC(Package *) imports; // directly imported, in order of path
    ObjectList
        objects; // package-level objects in source order (also methods: after their file order)
    ObjectList functions; // all FUNC_DECLs with their OBJ_FUNC in source order: functions, methods,
                          // init (several), blank
    VEC(InitOrder) init_order; // package initialization. Spec: Package initialization
    bool from_export;          // parsed from an export file: bodies are missing
    bool is_library;           // below runtime/std
    bool checked, failed;
    const char *dir;              // folder of the sources
    struct CheckContext *context; // set by check_collect: how lookup resolves methods on demand
};

typedef enum Mode { // what an expression denotes (Go's operand modes)
    MODE_INVALID,
    MODE_NOVALUE,
    MODE_BUILTIN,
    MODE_TYPE,
    MODE_CONST,
    MODE_VAR /* addressable */,
    MODE_MAP_INDEX,
    MODE_VALUE,
    MODE_NIL,
    MODE_COMMA_OK /* map index, assertion, receive used with two results */,
} Mode;

// What the checker knows of one node. For an untyped constant or nil the final (converted) type
// stands here.
typedef struct NodeInfo {
    Mode mode;
    Type *type;   // MODE_TYPE: the type denoted. CALL with several results: TUPLE. comma-ok forms:
                  // TUPLE (T, bool)
    Const *value; // MODE_CONST (already converted to type, rounded)
    Object *object; // NAME: what it refers to or declares; SELECTOR: field, method, or qualified
                    // object; FUNC_LIT: none
    Selection *selection; // SELECTOR with a field or method (not for package-qualified names);
                          // method expressions too
    Type *implicit; // the expression's value is implicitly converted to this interface type by its
                    // context (assignment, argument, return, comparison, composite element, send,
                    // map index, range ...); NULL when type is identical to it or not an interface
} NodeInfo;

typedef struct Checker Checker; // private: check_internal.h

typedef struct CheckContext { // handed down by the driver; lives as long as the compilation
    Arena *arena;
    SourceMap *sources;
    Diag *diag;
    Interner *names;
    NodeFactory *nodes;
    Universe *universe;
    uint32_t next_object_id;
    NodeInfo **info_pages; // by Node.id; grown by info_of, whose pointers stay valid
    uint32_t info_page_count;
    // Finds an imported package (parsed, maybe not checked). Reports at pos and returns NULL when
    // there is none.
    Package *(*import)(void *driver, const char *path, Package *from, Pos pos);
    void *driver;
    const char *language; // "go1.19", what -lang or go.mod asks for; NULL: the newest
    int language_minor;
    bool bodies_optional; // -c: functions without a body are someone else's
    Map *lazy;            // packages whose objects are checked on demand: Package -> Checker
    Stack stack;          // of the thread that checks
    Map *instances;       // interned key -> Type or Object: instances of types and functions
    Map *instantiated;    // Object of an instance -> itself: has a body in a package of the program
} CheckContext;

Universe *universe_new(Arena *a, Interner *names);
CheckContext *check_context_new(Arena *a, SourceMap *sources, Diag *diag, Interner *names,
                                NodeFactory *nodes);
enum { INFO_PAGE = 1024 };
NodeInfo *info_page(CheckContext *cx, uint32_t page); // makes the page
// What is known of a node: never NULL; zeroed when nothing was recorded. The pointer stays valid.
static inline NodeInfo *info_of(CheckContext *cx, const Node *n) {
    uint32_t page = n->id / INFO_PAGE;
    bool made = page < cx->info_page_count && cx->info_pages[page];
    return &(made ? cx->info_pages[page] : info_page(cx, page))[n->id % INFO_PAGE];
}
// What is wrong with the text of an import path (a message), or NULL. The checker reports it.
const char *import_path_fault(Arena *a, const char *path, size_t length);
// Sets the language of all packages but the library's; "go1" or "go1.N".
void check_set_language(CheckContext *cx, const char *version);
// Collects the package-level objects of package->files and resolves its imports (through
// cx->import). No bodies.
void check_collect(CheckContext *cx, Package *package);
// Checks everything in the package: declarations, bodies, unused variables and imports, init order.
// Returns false when errors were reported. Packages with from_export are only collected; their
// objects are resolved when used (object_resolve).
bool check_package(CheckContext *cx, Package *package);
// Type-checks one object on demand (exported declarations of imported packages).
void object_resolve(CheckContext *cx, Object *o);
// Checks the body of an imported function, generic or with a body_text, when that was not done yet.
void check_imported_body(CheckContext *cx, Object *o);
// Finds a package-level object by name, resolved; NULL when there is none.
Object *package_lookup(CheckContext *cx, Package *p, const char *name);
// The linker symbol: "main.f", "main.(*T).M", "main.T.M", "fmt.Println", "main.init.0", global
// "main.x".
const char *object_symbol(CheckContext *cx, Object *o);
// Dumps types and objects of every expression (-dump=types).
void check_dump(CheckContext *cx, Package *p, FILE *out);
// Writes a line to out for each expression without a complete NodeInfo and returns their number
// (for packages checked without errors; tests and debug builds).
int check_verify(CheckContext *cx, Package *package, FILE *out);

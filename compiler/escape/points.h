// Private to compiler/escape: the constraints of the precise solver, between the builder that reads
// them off the checked trees (points_build*.c) and the solver (points_solve*.c, points_summary.c).
//
// Values are made of words at byte offsets; only words that can hold a pointer count. A Cell is one
// such word of a PointsObject (a variable, an allocated object, a temporary, ...). A cell holds a
// set of addresses, and an address is again {object, offset}. Elements of a large array share the
// words of element 0; points_canonical() folds an offset accordingly. How values lie in words:
//
//     pointer, map, chan, func, unsafe.Pointer   one word at 0: the address of the object behind it
//                                      (func: of the closure record: captures from FIRST_CAPTURE
//                                      on)
//     string, slice                    one word at 0: the address of the bytes, of element 0
//     interface                        0: addresses of POINTS_TYPE objects (the dynamic types)
//                                      8: the value if pointer-shaped, else the address of its box
//     map object                       key at 0, value at map_value_offset()
//     chan object                      element at 0
//
// Constraints know no control flow. What each says is in ConstraintKind. The objects WORLD and
// NOTHING are shared by all functions.
#pragma once
#include "escape.h"

typedef struct Cell {
    int object; // index into PointsFunction.objects; NOTHING: the value is dropped
    int offset;
} Cell;

enum { NOTHING = 0, WORLD = 1, FIRST_OBJECT = 2 }; // reserved objects of every function
enum { FIRST_CAPTURE = 8 };                        // in a closure record, behind the code

typedef enum PointsKind {
    POINTS_RESERVED,
    POINTS_VARIABLE, // .variable, declared in this function
    POINTS_SITE,     // .node, .site, .site_index: an allocation that place_of_site can be asked for
    POINTS_HEAP,     // an allocation that is always on the heap (channels), yet may stay local
    POINTS_TEMP,     // no storage; lives as long as its scope
    POINTS_TYPE,     // .type: what an interface's type word points to
    POINTS_CODE,     // .variable (OBJ_FUNC) and, when known, .code: a func value without captures
    POINTS_CONTENTS, // solver: what a parameter's pointer points to
    POINTS_FRESH,    // solver: an object that a callee made
} PointsKind;

// A lifetime: the function's activation (depth 1), or one iteration of a loop in it. A label with a
// backward goto opens one, too, up to the end of its block.
typedef struct PointsScope {
    struct PointsScope *outer;
    const Node *loop; // FOR, RANGE, LABELED; NULL: the activation
    int depth;
} PointsScope;

typedef struct PointsObject {
    PointsKind kind;
    Object *variable;
    EscapeFunction *code; // of a SITE_CLOSURE or POINTS_CODE: the function behind it; of a
                          // SITE_METHOD_VALUE: as of POINTS_CODE the method, its receiver at
                          // FIRST_CAPTURE; both NULL: an interface's
    Node *node;
    SiteKind site;
    int site_index;
    Type *type;         // of the stored object: of a slice's backing array the element type; NULL:
                        // words unknown, all offsets are one
    PointsScope *scope; // the lifetime it is made for
    bool once;          // its site runs at most once per activation of the function
    Pos pos;
} PointsObject;

typedef enum ConstraintKind {
    POINTS_ADDRESS,  // to gets the address `from`
    POINTS_COPY,     // the words of type from `from` to `to`
    POINTS_LOAD,     // to gets, as type, what lies at *from + offset
    POINTS_STORE,    // *to + offset gets the words of type at `from`
    POINTS_OFFSET,   // to gets *from's addresses plus offset: &p.f
    POINTS_COLLAPSE, // objects behind `from` lose the separation of their words (unsafe) where they
                     // do not lie as in a value of type; type NULL: all
    POINTS_LEAK,     // the words of type at `from` reach the world
} ConstraintKind;

typedef struct Constraint {
    ConstraintKind kind;
    Cell to, from;
    int64_t offset;
    Type *type; // of the value moved
    Pos pos;
    const char *why; // reasons.def
} Constraint;

typedef enum CalleeKind { CALLEE_STATIC, CALLEE_VALUE, CALLEE_METHOD, CALLEE_UNKNOWN } CalleeKind;

typedef struct PointsValue {
    Cell cell; // NOTHING: not wanted, or no pointers in it
    Type *type;
} PointsValue;

typedef struct PointsCall {
    CalleeKind kind;
    EscapeFunction *function; // STATIC: of this program, or
    Object *object;           // an OBJ_FUNC of any package
    Cell value; // VALUE: the func value; METHOD: the interface value; STATIC: of a literal, its
                // func value
    const char *method; // METHOD: name and, when unexported, its package
    Package *method_package;
    Type *type; // signature
    VEC(PointsValue)
    arguments; // receiver first (METHOD: without), variadic ones packed in their slice
    VEC(PointsValue) results;
    Node *node;         // the CALL; NULL when it has none
    PointsScope *scope; // where it stands
    bool once;          // runs at most once per activation
    bool plain;         // through the plain symbol (defer, go, func values): no caller storage
    Pos pos;
} PointsCall;

// One function: a declaration, a func literal or package initialization.
typedef struct PointsFunction {
    EscapeFunction *function;
    VEC(PointsObject) objects; // from FIRST_OBJECT
    VEC(Constraint) constraints;
    VEC(PointsCall) calls;
    VEC(int)
    parameters;       // objects of the receiver and the parameters; NOTHING for pointer-free ones
    VEC(int) results; // objects of the result variables
    int closure; // a literal's: the object whose word 0 holds the address of its record; or NOTHING
    PointsScope *scope; // the activation
} PointsFunction;

// ---- the builder (points_build.c, points_build_expr.c, points_build_call.c)

// Reads one function's constraints off its tree. gc's facts have been solved before (captures by
// value or by reference are known).
PointsFunction *points_build(Escapes *e, EscapeFunction *f);
// Prints its objects, constraints and calls (points_print.c).
void points_print(const Escapes *e, const PointsFunction *p, FILE *out);

// ---- words (points_words.c)

// Calls visit for each word of t that can hold a pointer, large arrays folded to their first
// element.
void points_words(Type *t, void (*visit)(void *data, int offset), void *data);
// Whether an array's elements have words of their own, because there are few pointers in it.
bool points_spreads(Type *array);
// An offset into an object of type t, folded to element 0 of large arrays; 0 when t is NULL: all
// are one; -1: outside of the type, so what lies there is unknown (the caller collapses the
// object).
int points_canonical(Type *t, int64_t offset);
int map_value_offset(Type *map);
// The type (PointsObject.type) of what a word of type t leads to; a map's is a struct of key and
// value. NULL: unknown (func values, interfaces, unsafe.Pointer, strings). A new type each time.
Type *points_behind(Arena *a, Type *t);

// ---- the solver (points_solve.c, points_summary.c, points_life.c)

typedef struct Points Points; // of a whole program
// Solves all functions of the program, callees first, and decides placements.
Points *points_run(Escapes *e);
Placement points_place_of_variable(const Points *p, const Object *variable);
Placement points_place_of_site(const Points *p, const Node *n, SiteKind kind, int index);
// Whether it dies with the scope it is made for, whatever its size.
bool points_variable_dies(const Points *p, const Object *variable);
bool points_site_dies(const Points *p, const Node *n, SiteKind kind, int index);
// See place.h.
const Node *points_loop_of_append(const Points *p, const Node *call);
int points_slot_count(Points *p, const Object *function);
int64_t points_slot_size(Points *p, const Object *function, int slot);
int points_slot_of_variable(const Points *p, const Object *variable);
int points_slot_of_site(const Points *p, const Node *n, SiteKind kind, int index);
// The calls that decide where what lies in a slot of f's goes, in order of position: through all
// levels that hand on slots of their own. FRAME: the owner's; HEAP: no storage.
typedef struct SlotUse {
    const EscapeFunction *owner;
    Pos pos;
    Placement placement;
} SlotUse;
typedef VEC(SlotUse) SlotUseList;
SlotUseList points_slot_uses(const Points *p, const EscapeFunction *f, int slot);
SlotUseList uses_of_location(const Escapes *e, const Location *l); // of the slot l uses (explain.c)
Placement points_place_of_call_slot(const Points *p, const Node *call, int slot, int *own_slot);
// Points-to sets, lifetimes and summaries of all functions.
void points_dump(Points *p, FILE *out);

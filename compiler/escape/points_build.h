// Private to the builder of the precise solver's constraints (points_build*.c): the state of the
// walk over one function and what its files share.
#pragma once
#include "points.h"

// A variable has an object of its own from an assignment on.
typedef struct Version {
    Object *variable;
    int before, entry; // its objects before the assignment, and where the block begins
} Version;

typedef struct Build {
    Escapes *e;
    PointsFunction *p;
    PointsScope *scope;    // where the walk is
    const Type *signature; // whose results a return sets: the function's, or that of the inlined
                           // call whose body is walked
    bool inlined;          // the latter
    PointsScope *final;    // where the walk is when each statement of the scope runs at most once:
                           // what follows it leaves the function
    Map *objects;          // variable, function or Type -> index of its object
    Map *dead;             // FOR or RANGE -> variables outside that carry nothing over
    Type *record;          // of a literal: its closure record
    // points_recover.c
    VEC(Cell) panics;      // behind a guard: where operands of each type go
    VEC(Cell) recovered;   // in a deferred literal: where they come from
    bool narrows;          // whether the walk may use what is known of the present statement:
    uint64_t excluded;     // what recover cannot have returned here
    Object *asserted_ok;   // of the last v, ok := r.(T) of what it returned
    Node *asserted;        // T
    VEC(Version) versions; // that hold where the walk is
    int block;             // the first of them made in the present block
    Map *targets;          // NAME on the left of an assignment -> the object that it begins
    Map *split;            // variable -> how many such objects it has
} Build;

// A deferred literal that ends each panic of what follows it in its function.
typedef struct Guard {
    const Node *defer;          // its statement; NULL: there is none
    VEC(const Node *) literals; // deferred there or later, that call recover
    TypeList operands;          // types of the operands that follow; number 0: any
} Guard;

// Where a value lies: in a cell, or behind the address that a cell holds.
typedef struct Spot {
    Cell cell;
    bool through;
    int64_t offset; // through: from that address
    Type *type;
} Spot;

static const Cell NO_CELL = {NOTHING, 0};
static const Cell WORLD_CELL = {WORLD, 0};

// points_build.c: objects and constraints
bool build_once(const Build *b);             // runs what stands here at most once per activation?
int points_object(Build *b, PointsObject o); // adds it; its index
Cell build_temp(Build *b, Type *type);
Cell build_temp_in(Build *b, Type *type, PointsScope *scope);
// A new site's object: made where the walk is.
int build_site(Build *b, Node *n, SiteKind kind, int index, Type *type, Pos pos);
// The object of a variable, made for the present scope when it is new.
int build_variable(Build *b, Object *o);
// A cell with the address of an object's cell.
Cell build_address(Build *b, Cell of, Pos pos, const char *why);
void build_copy(Build *b, Cell to, Cell from, Type *type, Pos pos, const char *why);
void build_leak(Build *b, Cell from, Type *type, Pos pos, const char *why);
void build_collapse(Build *b, Cell from, Type *as, Pos pos);
void build_store(Build *b, Spot to, Cell from, Pos pos, const char *why);
Cell cell_at(Cell c, int64_t offset);
Type *build_pointer_type(Build *b); // unsafe.Pointer
// The interface value that a value of a concrete type becomes; kind and index name its box.
Cell build_box(Build *b, Cell v, Type *type, Node *site, SiteKind kind, int index, Pos pos);
// v, of type from, as a value of type to: boxed when its context makes it an interface.
Cell build_converted(Build *b, Cell v, Type *from, Type *to, Node *site, int index, Pos pos);

// points_build_expr.c: values and places
Cell build_value(Build *b, Node *n);       // NOTHING when there is no pointer in it
Cell build_value_plain(Build *b, Node *n); // before its context converts it
void build_discard(Build *b, Node *n);     // NULL: nothing
Spot build_spot(Build *b, Node *n);
Spot build_target(Build *b, Node *n); // of an assignment; a map's key is entered. _: NOTHING
// What lies at any index of an array.
Spot build_elements(Build *b, Spot x, Type *array, Pos pos);
Cell spot_value(Build *b, Spot s, Pos pos);
Cell spot_address(Build *b, Spot s, Pos pos);
// The values of a tuple-valued expression, a call or a comma-ok form.
void build_tuple(Build *b, Node *n, PointsValue *values, int count);
// What a method of a selection has as its receiver, and its type.
PointsValue build_receiver(Build *b, Spot x, const Selection *s, Pos pos);
// The record of a literal's captures, and where number i lies in it.
Type *build_record_type(Escapes *e, const EscapeFunction *literal);
Cell build_unbox(Build *b, Cell v, Type *to, Pos pos);

// The body of an inlined call, which returns to where it stands.
void build_inlined_body(Build *b, Node *body, const Type *signature);

// points_dead.c
Map *build_dead_variables(Build *b, Node *body);

// points_recover.c
// At a defer statement: hands to a literal what it may recover.
void recover_register(Build *b, const Node *stmt, PointsCall *call);
Cell recover_panic(Build *b, const Node *panic); // where its operand goes
void recover_parameters(Build *b);               // adds those of a literal that may recover panics
Cell recover_value(Build *b, Pos pos);           // of a call of recover
// Whether name holds what recover returned, of which some is excluded: *value is the rest.
bool recover_narrowed(Build *b, Node *name, Cell *value);
Cell recover_clause(Build *b, NodeTypeSwitch *n, int clause, Cell x); // what of x comes to it
void recover_assertion(Build *b, NodeAssign *a);
// What recover cannot have returned where the condition is false; negated: true.
uint64_t recover_condition(Build *b, Node *cond, bool *negated);

// points_build_call.c
// Hands to `to` the addresses that the uintptr expression n is made of.
void build_unsafe(Build *b, Cell to, Node *n);
void build_call(Build *b, Node *call, PointsValue *results, int count);
void build_deferred(Build *b, Node *stmt, Node *call); // of GO and DEFER

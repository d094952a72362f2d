// Private to compiler/escape: the state of the precise solver, shared by points_solve.c (the graph
// of one function), points_call.c (calls in it), points_summary.c (what callers see), points_life.c
// (lifetimes and placements) and points_run.c (the order of functions).
//
// A PointsNode holds a set of addresses: one word of an object, or one that no object has (a value
// on its way). Edges copy sets; uses of a node act on each of its addresses. All of one function is
// in an arena that is freed with it; summaries and verdicts live as long as the compilation.
#pragma once
#include "points.h"

typedef uint64_t PointsAddress; // {object, offset}
static inline PointsAddress address_of(int object, int offset) {
    return (uint64_t)object << 32 | (uint32_t)offset;
}
static inline int address_object(PointsAddress a) {
    return (int)(a >> 32);
}
static inline int address_offset(PointsAddress a) {
    return (int)(uint32_t)a;
}

// A set of 64-bit items in order of insertion.
typedef struct ItemSet {
    uint64_t *at;
    int len, cap;
    int *table; // open addressing, index + 1; NULL while the set is small
    int table_size;
} ItemSet;

typedef struct Join Join;
typedef struct PointsNode PointsNode;
typedef struct SolverObject SolverObject;
typedef struct SolverCall SolverCall;
typedef struct FunctionState FunctionState;

// What made something reach the world, for -dump=escape.
typedef struct Note {
    Pos pos;
    const char *why;          // a reason, or
    const SolverObject *held; // the object that holds it, or
    const char *callee;       // the function it is handed to
} Note;

typedef enum UseKind {
    USE_LOAD,      // node gets what lies at each address + offset
    USE_STORE,     // each address + offset gets what node holds
    USE_OFFSET,    // node gets each address + offset
    USE_COLLAPSE,  // the words of each object become one
    USE_LOAD_ALL,  // node gets what lies anywhere in each object
    USE_STORE_ALL, // each object gets what node holds, anywhere
    USE_CALLEE,    // the addresses are the callees or dynamic types of call
    USE_OWN,       // node gets the addresses of the function's own objects
    USE_STORAGE,   // node gets those that values can lie at: of no types and functions
    USE_PUBLISH,   // callers get to see the function's own objects
} UseKind;

typedef struct NodeUse {
    UseKind kind;
    PointsNode *node;
    int64_t offset;
    SolverCall *call;
    Type *type; // COLLAPSE: if they do not lie as in a value of it
} NodeUse;

struct PointsNode {
    PointsNode *rep; // merged into; NULL: stands for itself
    int object;      // whose word it is; -1: none's
    int offset;
    PointsScope *scope; // how long one that is no object's holds its addresses
    ItemSet set;
    int done;     // how many of the set have been handed on
    ItemSet next; // PointsNode *: edges
    VEC(NodeUse) uses;
    bool queued;
    bool outer; // a word that callers see
    Note note;  // of its edge to the world
};

// Where contents lie before the function runs, and where a summary's caller finds them.
typedef enum OriginKind { ORIGIN_PARAMETER, ORIGIN_WORD, ORIGIN_ALL, ORIGIN_RESULT } OriginKind;
enum { CLOSURE_PARAMETER = -1 };
typedef struct Origin {
    OriginKind kind;
    int of;     // PARAMETER: its number; WORD, ALL: object; RESULT: number of the symbolic call
    int offset; // in the parameter, object or result
    int result;
} Origin;
typedef VEC(Origin) OriginList;

typedef struct SlotCall { // a call, and the callee's slot for what is made there
    Node *node;
    PointsScope *scope;
    EscapeFunction *callee;
    int slot;
} SlotCall;

struct SolverObject {
    PointsObject is;
    int index;
    bool flat;      // one word stands for all
    bool opaque;    // flat contents of an unknown type, apart from what they lead to
    bool escaped;   // reached the world: its words are the world's
    bool initial;   // its words hold contents from the start: parameters, and all that is outer
    bool outer;     // contents, or an object that callers may reach through contents
    bool result;    // a result variable: what it holds outlives the function
    bool callable;  // a closure record
    bool bound;     // a method value: its receiver lies behind the code
    bool type_word; // contents: the dynamic type of an interface value
    int parameter;  // number of the parameter whose variable it is; -2: none
    int depth;      // of contents
    OriginList origins;
    SolverObject *below; // contents: all that can be reached from it
    VEC(PointsNode *) nodes;
    VEC(PointsNode *) watchers; // get what any of its words holds
    int slot;                   // POINTS_FRESH: the callee's slot, or -1 ...
    int64_t slot_size;          // ... its bytes ...
    EscapeFunction *callee;     // ... and whose it is; NULL: another package's
    VEC(SlotCall) more;         // calls of a recursion that make such objects as well
    uint64_t key;               // of what makes it: equal keys are the same site
    Note note;                  // why it escapes
    // points_life.c
    PointsScope *life;
    bool beyond; // outlives the activation
    bool queued;
    int own_slot;
    // points_summary.c
    int symbol;
};

typedef struct WordNode { // one word of an argument or result
    int number, offset;
    PointsNode *node;
} WordNode;
typedef VEC(WordNode) WordList;

typedef struct CallTarget {
    const void *callee; // EscapeFunction or Object
    bool bound;         // a method with its receiver, not one that takes it as an argument
    PointsNode *closure;
} CallTarget;

struct SolverCall {
    CalleeKind kind;
    PointsNode *value, *data; // VALUE: the func value; METHOD: type word and data word
    const char *method;
    Package *package; // METHOD: of an unexported name
    int parameters, results;
    Type *type; // signature, if known
    WordList arguments, result_words;
    PointsScope *scope;
    Node *node;
    Pos pos;
    bool once, plain;
    VEC(CallTarget) targets;
    bool unknown, symbolic;
    int number; // among the symbolic calls
};

// ---- summaries
typedef enum SymbolKind {
    SYMBOL_WORLD,
    SYMBOL_CONTENTS,
    SYMBOL_FRESH,
    SYMBOL_TYPE,
    SYMBOL_CODE
} SymbolKind;

typedef struct Symbol {
    SymbolKind kind;
    bool flat;                  // CONTENTS: its words are one ...
    bool opaque;                // ... else with all below it
    OriginList origins;         // CONTENTS; `of` of WORD and ALL: a symbol
    Type *type;                 // FRESH: of its words (NULL: one); TYPE
    EscapeFunction *code;       // FRESH, CODE: the function behind a func value ...
    Object *function;           // ... or the declared one
    bool once, callable, bound; // FRESH
    int slot;                   // FRESH: or -1
    uint64_t key;               // FRESH
} Symbol;

typedef struct SymbolAddress {
    int symbol, offset;
} SymbolAddress;
typedef VEC(SymbolAddress) SymbolAddressList;

typedef struct Flow { // *(to + offset), or a result's word, may hold the address of a symbol
    int to;           // a symbol; -1 - r: result r
    int offset;
    SymbolAddress from;
} Flow;

typedef struct SummaryWord {
    int number, offset;
    SymbolAddressList values;
} SummaryWord;

typedef struct SummaryCall { // of a func value or method that only callers know
    bool method;
    const char *name;
    Package *package;
    int parameters, results;
    SymbolAddressList value, data;
    VEC(SummaryWord) arguments;
} SummaryCall;

typedef struct PointsSummary {
    bool worst; // all arguments leak, results are the world's
    VEC(Symbol) symbols;
    VEC(Flow) flows;
    VEC(int) leaks; // symbols that reach the world
    VEC(SummaryCall) calls;
    int slots;
    int64_t slot_sizes[CALLER_SLOTS];
    const char *text; // equal for equal summaries
} PointsSummary;

// ---- verdicts of one function
typedef struct PlacedRow {
    const Object *variable; // or
    const Node *node;
    SiteKind site;
    int site_index;
    int call_slot; // of a callee's object: the callee's slot; -1: a site
    const EscapeFunction *caller, *callee;
    const struct PlacedRow *next_use; // of the callee's slots
    Placement placement;
    int own_slot;
    bool local;       // dies with its scope, whatever its size
    const Node *loop; // in whose iteration an append's array dies
    struct PlacedRow *next;
} PlacedRow;
typedef VEC(PlacedRow *) PlacedList;

typedef enum SolveStatus { SOLVE_NEW, SOLVE_ACTIVE, SOLVE_PENDING, SOLVE_DONE } SolveStatus;
struct FunctionState {
    EscapeFunction *function;
    PointsFunction *points;
    PointsSummary *summary;
    PlacedList placed;
    SolveStatus status;
    int index, low; // Tarjan, over the calls that solving meets
    bool recursive;
    bool unsettled; // solved too often without an end: nothing is proven
};
typedef VEC(FunctionState *) StateList;

struct Points {
    Escapes *e;
    bool open;                     // a library package: callers and implementations are not known
    Map *states;                   // EscapeFunction -> FunctionState
    Map *imported;                 // Object -> PointsSummary
    Map *imported_literals;        // name -> Object
    Map *variables;                // Object -> PlacedRow
    Map *sites;                    // Node -> PlacedRow list, call slots too
    Map *slot_uses;                // EscapeFunction -> PlacedRow list: calls that may give storage
    Map *methods;                  // name -> MethodList
    Map *joins;                    // key -> Join
    VEC(struct Join *) open_joins; // being made
    bool joining;
    Map *packages; // interned path -> Package
    StateList order, stack;
    int visited, depth;
    Stack c_stack;
    PointsSummary worst, nothing;
};

// One function's solving.
typedef struct Solver {
    Points *p;
    FunctionState *state;
    PointsFunction *f;
    Arena *a;
    VEC(SolverObject *) objects;
    VEC(SolverCall *) calls, symbolic;
    VEC(PointsNode *) queue, loose; // loose: nodes that are no object's
    PointsNode *world;
    SolverObject *any_type;
    Map *fresh; // key -> SolverObject of kind POINTS_FRESH
    Map *types; // Type -> SolverObject of kind POINTS_TYPE
    Map *codes; // EscapeFunction or Object -> SolverObject of kind POINTS_CODE
    int64_t work, budget;
    PointsSummary slots; // only those: before the summary is read
    Note note;           // of what is being done
    bool over;           // the budget is spent: nothing is proven
} Solver;

// ---- points_solve.c
PointsNode *node_find(PointsNode *n);
PointsNode *points_node(Solver *s, PointsScope *scope);
PointsNode *node_of(Solver *s, int object, int64_t offset);
void node_add(Solver *s, PointsNode *n, PointsAddress a);
void node_edge(Solver *s, PointsNode *from, PointsNode *to);
void node_use(Solver *s, PointsNode *n, NodeUse use);
PointsNode *node_load(Solver *s, PointsNode *from, int64_t offset, PointsScope *scope);
PointsNode *node_shift(Solver *s, PointsNode *from, int64_t offset, PointsScope *scope);
SolverObject *points_object_new(Solver *s, PointsKind kind, Type *type, PointsScope *scope);
// Contents that a word of a result of symbolic call number `call` leads to.
SolverObject *result_contents(Solver *s, int call, int result, int offset, Type *result_type);
SolverObject *type_object(Solver *s, Type *t);
SolverObject *any_type(Solver *s);
SolverObject *code_object(Solver *s, EscapeFunction *code, Object *function);
void object_materialize(Solver *s, SolverObject *o);
bool is_own(const SolverObject *o);
bool is_contents(const SolverObject *o);
void solve_points(Solver *s, FunctionState *f);

// ---- points_call.c
void call_of(Solver *s, const PointsCall *c);
void call_callee(Solver *s, SolverCall *c, PointsAddress a);

// ---- points_join.c
// Lets a call of a method do what any method of that name in the program may do; own_only: to the
// function's own objects. Returns whether those methods are known: in a closed program.
bool join_apply(Solver *s, SolverCall *c, bool own_only);

// ---- points_summary.c
PointsSummary *summary_read(Solver *s);

// ---- points_text.c
const char *summary_text(Arena *a, const PointsSummary *summary);
void summary_literals(Points *p, Buffer *b, const EscapeFunction *f);
PointsSummary *summary_parse(Points *p, const char *text);

// ---- points_life.c
void life_solve(Solver *s);
void life_slots(Solver *s);
void life_place(Solver *s);

// ---- points_dump.c
void dump_points(Solver *s, FILE *out);

// ---- points_run.c
// The summary of a function, solved now if it was not: of this program (f) or an imported one. Not
// final while f is in a component that is being solved, which then includes `user`.
const PointsSummary *summary_of(Points *p, FunctionState *user, EscapeFunction *f, Object *o);
// Whether calls of f are within a component that is being solved.
bool is_recursive_call(Points *p, EscapeFunction *f);
// The same, but the worst one while it is not final.
const PointsSummary *summary_final(Points *p, FunctionState *user, EscapeFunction *f, Object *o);

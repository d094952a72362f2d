// Private to compiler/escape: the flow graph that the fact builder makes and the solver reads.
//
// A Location is a variable, an allocating expression (site) or a temporary. A Fact says that a
// value flows: destination = source with `derefs` dereferences (-1: the address of source, 0: its
// value, 1: what it points to). Every fact has a position and a reason. The facts of one batch (a
// strongly connected component of the call graph) are solved together; the outcome for callers is a
// tag for each parameter.
#pragma once
#include "place.h"

enum { RESULT_SLOTS = 5 }; // results a tag distinguishes; further ones count as the heap

enum LocationAttribute { ATTR_ESCAPES = 1, ATTR_PERSISTS = 2, ATTR_MUTATES = 4, ATTR_CALLS = 8 };

// A parameter's leaks: the fewest dereferences with which it flows to each place; -1: not at all.
typedef struct Leaks {
    int heap, mutator, callee, result[RESULT_SLOTS];
} Leaks;

typedef struct Location Location;
typedef struct Explanation Explanation;
typedef struct EscapeFunction EscapeFunction;

typedef struct FlowNote {        // a step of a flow, as explanations show it
    const struct FlowNote *next; // towards the root
    Pos pos;
    const char *text, *why;
} FlowNote;

typedef struct Fact { // one flow edge into a location
    Location *source;
    int derefs;
    Pos pos;
    const char *why; // a reason of reasons.def
    const FlowNote *notes;
} Fact;

struct Location {
    EscapeFunction *function; // whose activation it lives in; NULL for the pseudo locations
    Object *variable;         // or
    Node *node;               // a site: the node that allocates
    SiteKind site;
    int site_index;
    Type *type;       // of the variable or of the allocated object
    Pos pos;          // where it is reported
    const char *text; // as it is printed, for sites
    const char *name; // as explanations print it, where that differs
    int loop_depth;
    int attributes;
    bool captured, reassigned, address_taken, silent;
    bool is_parameter;
    int result_index;           // 1 and up for results of its function; else 0
    const SiteOverride *forced; // placed by hand, or NULL
    Leaks leaks;                // parameters
    VEC(Fact) facts;            // flows into this location
    // solver
    int walk_generation, derefs, path_fact;
    const Explanation *explanation; // why gc puts it on the heap; only with chains
    Location *path;                 // towards the root of the walk, by the fact path_fact
    bool queued, explaining;
};

// A line of an explanation: a flow, or, with a position and a reason, what makes it.
typedef struct ChainStep {
    const char *text;
    Pos pos;
    const char *why;
} ChainStep;

typedef enum ExplanationKind { EXPLAINS_ESCAPE, EXPLAINS_LEAK } ExplanationKind;
struct Explanation {
    ExplanationKind kind;
    Location *location;
    const Location *root; // what it reaches
    int derefs;
    bool direct; // stored where everything is known to be on the heap
    VEC(ChainStep) steps;
};

typedef struct Remark { // one of the three
    const char *text;   // whole lines
    const Location *verdict;
    const Explanation *explanation;
} Remark;
typedef VEC(Remark) RemarkList;

// Where a value that is being evaluated goes: to `destination` with `derefs` pending dereferences.
typedef struct Hole {
    Location *destination;
    int derefs;
    Pos pos;
    const char *why;
    bool address_taken;
    const FlowNote *notes;
} Hole;

// A function declaration, a func literal, or package initialization.
struct EscapeFunction {
    Instance *instance;    // the declaration it is or stands in
    Node *node;            // FUNC_DECL, FUNC_LIT; of package initialization see Instance.node
    Object *object;        // FUNC_DECL
    EscapeFunction *outer; // of a func literal
    Type *type;
    Node *body;
    ObjectList variables;   // parameters, results, locals, in declaration order
    VEC(Object *) captures; // of a literal, in order of first use
    VEC(Pos) capture_uses;  // where that is
    VEC(EscapeFunction *)
    callees; // functions of this program referenced, literals included, in order
    VEC(EscapeFunction *) literals;
    int numbered, number; // literals in it, gone ones too; its own number as one, from 1
    Map *looping_labels;  // LABELED node -> itself when a later goto jumps back to it
    bool dead;            // stands in code that gc leaves out: not analysed
    bool results_lost;    // literal: its results flow where we lose track of them
    int declared;         // variables and temporaries so far, as gc counts them
    const char *tag;      // once its batch is solved
    struct Guard *guard;  // once asked for (points_recover.c)
    int batch;            // number of its batch; 0 before
    int visit, low;       // Tarjan
    bool on_stack;
};

static inline bool is_initialization(const EscapeFunction *f) {
    return !f->outer && !f->object;
}

typedef VEC(EscapeFunction *) FunctionList;
typedef struct Closure {
    Hole hole;
    EscapeFunction *literal;
} Closure;

typedef struct Assigned { // to a local variable
    NodeList values;
    bool unknown; // by range, or from a tuple
    bool visiting;
} Assigned;

struct Escapes {
    ProgramList programs;
    Program *program; // whose batches are being solved
    CheckContext *cx;
    Arena *arena;
    EscapeMode mode;
    FunctionList solved;    // literals, too, callees first
    struct Points *points;  // ESCAPE_PRECISE: the precise solver's verdicts
    FunctionList functions; // declarations and initialization, of all packages
    Map *by_node;           // FUNC_DECL or FUNC_LIT -> EscapeFunction
    Map *by_object;         // OBJ_FUNC -> EscapeFunction
    Map *
        initializer; // local variable -> the expression it is declared with (never reassigned ones)
    Map *locations;  // variable -> Location
    Map *sites;      // Node -> SiteRow list
    VEC(Location *) all;    // every location, in gc's order of reporting
    const Instance *walked; // the function whose facts are made: for the texts of its sites
    Map *shaped;            // weak instance -> the first one of its shape
    Map *assigned;          // local variable of interface or function type -> Assigned
    Buffer notes;           // -m text of calls whose dynamic callee is known: stands before
    Buffer report;          // -m text of placements and tags
    RemarkList remarks;     // of the package, in order; what is in `report` follows
    RemarkList said;        // of the packages that are done
    int batches;
    bool small_frames;                 // gc's -smallframes
    Map *renamed;                      // while a wrapped call is printed: operand -> its temporary
    bool chains, explains;             // explanations are made; and printed
    int facts, facts_without_position; // the second stays 0: a test sees to it
    Location heap, mutator, callee, blank;
};

typedef struct SiteRow {
    Location *location;
    struct SiteRow *next;
} SiteRow;

// State of the walk over one function.
typedef struct Walk {
    Escapes *e;
    EscapeFunction *function;
    int loop_depth;
    struct Batch *batch;
    const Type *inlined; // signature of the inlined body around; NULL: none
} Walk;

typedef struct Batch {
    Escapes *e;
    int number;
    FunctionList functions; // literals included
    VEC(Location *) locations;
    VEC(Closure) closures;
} Batch;

// callgraph.c: registers all functions with their variables, captures and callees; calls solve on
// each batch, callees first, and package_done behind the last one of each package.
void callgraph_build(Escapes *e);
void callgraph_batches(Escapes *e, void (*solve)(Escapes *e, FunctionList batch),
                       void (*package_done)(Escapes *e));
// leave.c: gives the blocks of a function that leave it copies of the variables that only such
// blocks take the address of.
void copy_where_left(CheckContext *cx, const Instance *f);
// Does a break, continue, goto or fallthrough stand in the statements, outside of literals?
bool has_branches(NodeList stmts);
// points_recover.c: is n a call of that function?
bool is_builtin_call(CheckContext *cx, const Node *n, BuiltinKind kind);
// The function a call's operand names when that is known: a declaration, a method, a literal, or a
// variable that only ever holds one. NULL: unknown callee. *object is set for functions of other
// packages, too.
EscapeFunction *static_callee(Escapes *e, Node *fun, Object **object);

// facts.c, facts_expr.c, facts_call.c
void facts_of_batch(Batch *b);
void walk_function(Batch *b, EscapeFunction *f);
void walk_expr(Walk *w, Hole k, Node *n);
void walk_expr_skip_box(Walk *w, Hole k, Node *n);
void walk_block(Walk *w, NodeList stmts);
void walk_call(Walk *w, Hole *results, int count, Node *call);
void walk_unsafe(Walk *w, Hole k, Node *n);
// x.Data where x points to a reflect.SliceHeader or StringHeader: a pointer, though it looks like
// a number.
bool is_header_data(Escapes *e, Node *n);
void walk_deferred(Walk *w, Node *stmt, Node *call);
void walk_selector_base(Walk *w, Hole k, Node *x, const Selection *selection, int address, Pos pos);
Hole path_hole(Walk *w, Hole k, Type *t, const Selection *s, int address, Node *x, Pos pos);
// -1: the method wants the address of what the selection's path leads to from t; 1: what it points
// to; 0: itself.
int receiver_adjustment(Type *t, const Selection *s);
Location *location_new(Walk *w, Type *type, bool persists);
Location *site_new(Walk *w, Node *n, SiteKind kind, int index, Type *type, Pos pos,
                   const char *text);
Location *variable_location(Walk *w, Object *variable);
// Makes a location the answer to place_of_site(n, its kind).
void add_site_row(Escapes *e, Node *n, Location *l);
int take_temps(Walk *w, int count);
Location *tuple_box(Walk *w, Node *tuple, int index, Type *type, Pos pos, int temps);
void flow(Escapes *e, Hole k, Location *source);
Hole hole_of(Location *l);
Hole hole_note(Hole k, Pos pos, const char *why);
Hole hole_shift(Hole k, int derefs, Pos pos, const char *why);
// The same with a step for explanations: node is an expression or a statement.
Hole hole_at(Walk *w, Hole k, Node *node, const char *why);
Hole hole_shift_at(Walk *w, Hole k, int derefs, Node *node, const char *why);
Hole hole_step(Escapes *e, Hole k, Pos pos, const char *text, const char *why);
Hole hole_tee(Walk *w, Hole a, Hole b);
Hole hole_tee_list(Walk *w, const Hole *holes, int count);
Hole heap_hole(Escapes *e), blank_hole(Escapes *e), mutator_hole(Escapes *e),
    callee_hole(Escapes *e);
// The hole of a spilled allocation: a new site whose address flows to k.
Hole hole_spill(Walk *w, Hole k, Location *site);
bool has_pointers(Type *t);
bool in_batch(const Batch *b, const EscapeFunction *f);
// Where gc reports an expression: selectors at the dot, a conversion at its operand.
Pos report_pos(Escapes *e, Node *n);
Pos selector_dot(Escapes *e, const Node *selector);
const char *result_name(Escapes *e, const EscapeFunction *f, int i);

// explain.c: what -m says
void remark_text(Escapes *e);
void remark_verdict(Escapes *e, const Location *l);
Placement place_of_location(const Escapes *e, const Location *l);
void explain_address(Escapes *e, const Location *destination, Location *l, int derefs,
                     const FlowNote *notes);
void explain_escape(Batch *b, const Location *root, Location *l);
void explain_leak(Batch *b, const Location *root, Location *l, int derefs);
void explain_capture(Batch *b, const Location *l, bool by_reference);
const char *location_name(Escapes *e, const Location *l);

// override.c: the location of a site, the first of several; NULL: none
const Location *site_location(const Escapes *e, const Node *n, SiteKind kind, int index);

// solve_go.c
void solve_batch(Batch *b);

// tags.c
Leaks leaks_none(void);
Leaks leaks_parse(const char *tag, int parameter); // NULL tag: the heap
void tag_functions(Batch *b);
void report_locations(Batch *b);
void say_place(Escapes *e, Buffer *b, Pos pos); // "file:line:col: "

// site_text.c: the printed forms of sites
const char *site_text(Escapes *e, Node *n);
// x with the first fields of the selection's path.
const char *path_text(Escapes *e, Node *x, const Selection *s, int fields);
// Of a statement, too.
const char *node_text(Escapes *e, Node *n);
// A function as gc names it: "f", "(*T).M", "T[go.shape.int].M", "f.func1".
// "x", or "p.x" when it comes from another package's function that was inlined into the instance.
const char *variable_text(Escapes *e, const Object *o, const Instance *in);
const char *function_text(Escapes *e, const EscapeFunction *f);
// Whether gc would have compiled the function together with an earlier instance of its shape.
bool repeats_shape(Escapes *e, const Instance *in);

// dead.c: what gc leaves out before it looks at escapes. -1: the condition is false, 1: true, 0: it
// is not known.
int static_condition(Escapes *e, Node *n);
bool clause_is_alive(Escapes *e, const NodeSwitch *n, int clause);
// The constant that n, or a variable that never changes, holds; or NULL.
Node *constant_behind(Escapes *e, Node *n);
// Whether the next statement of the list is only reached through a label.
bool terminates(Escapes *e, Node *stmt);

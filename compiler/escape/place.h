// Verdicts of the escape pass: for every variable and every allocating expression, frame or heap,
// and the tags of every parameter. lower asks here; nothing else of the pass is visible to it.
#pragma once
#include "../instantiate/instantiate.h"

typedef enum Placement { PLACED_FRAME, PLACED_CALLER, PLACED_HEAP } Placement;
typedef enum EscapeMode { // -escape=
    ESCAPE_HEAP,          // everything that could is on the heap
    ESCAPE_GO,            // gc's decisions
    ESCAPE_PRECISE,       // frame when gc's analysis or the precise one proves it
    ESCAPE_MODES
} EscapeMode;
extern const char *const escape_mode_names[ESCAPE_MODES]; // "heap", "go", "precise"

// What kind of allocation a node is. A node can be several sites: f(x) may box x (BOX at x) and
// make a variadic slice (VARIADIC at the call).
typedef enum SiteKind {
    SITE_LITERAL,      // UNARY & of a composite (the object); COMPOSITE of slice type (its backing
                       // array) or map type
    SITE_NEW,          // CALL of new
    SITE_MAKE,         // CALL of make (slice, map)
    SITE_CLOSURE,      // FUNC_LIT: the closure record
    SITE_METHOD_VALUE, // SELECTOR x.M used as a value
    SITE_BOX,      // a value converted to interface: the expression with NodeInfo.implicit, or the
                   // conversion CALL
    SITE_VARIADIC, // CALL: the slice of its variadic arguments
    SITE_STRING, // BINARY + or ASSIGN += of strings; CALL converting between strings, bytes, runes:
                 // 32-byte buffer when FRAME
    SITE_APPEND, // CALL of append: the grown backing array (always HEAP but for constant small
                 // cases)
    SITE_DEFER,  // DEFER: its record and its arguments' closure (HEAP in a loop)
    SITE_GO,     // GO: the closure of its arguments (always HEAP)
    SITE_BOX_RESULT, // value number `index` of a tuple-valued CALL boxed by its context; or of a
                     // RANGE clause (0 key, 1 value)
} SiteKind;

typedef struct Escapes Escapes; // private: escape.h

// -escape-site=FILE:LINE[:COLUMN]=heap (or frame, which asks for no proof: tests of the frame
// sanitizer use it): where the variables and sites that stand there go, whatever a solver says.
typedef struct SiteOverride {
    const char *file; // as messages name it, or its last elements
    int line, column; // column 0: the whole line
    Placement placement;
    bool used; // something stands there, in some package
} SiteOverride;
typedef VEC(SiteOverride) SiteOverrideList;

typedef enum EscapeFlag {
    ESCAPE_CHAINS = 1,       // explanations are made
    ESCAPE_EXPLAIN = 4,      // -m=2: and printed
    ESCAPE_SMALL_FRAMES = 2, // gc's -smallframes
} EscapeFlag;

// Runs the pass over all packages of a user's program, dependencies first, or over one package of
// the library. Imported functions' tags are on their objects (Object.escape_tag). Sets escape_tag
// on the packages' own functions.
Escapes *escape_run(ProgramList programs, EscapeMode mode, int flags);
// PLACED_CALLER: in storage the caller may have provided, else on the heap (see caller_slot_count).
Placement place_of_variable(const Escapes *e, const Object *variable);
Placement place_of_site(const Escapes *e, const Node *n, SiteKind kind, int index);
// []byte(s) whose bytes stay local and are never written: it may share those of s.
bool shares_string(const Escapes *e, const Node *conversion);
// Places by hand what stands where the list says, and marks the entries that named something.
void escape_override(Escapes *e, SiteOverrideList *list);
// What -m calls a site, and where it reports it; its kind and n's position where -m knows none.
typedef struct SiteName {
    const char *text;
    Pos pos;
} SiteName;
SiteName place_site_name(const Escapes *e, const Node *n, SiteKind kind, int index);
// Whether an object is dead when its site runs again and when its function has returned, although
// it is on the heap because of its size, or may be because that is known late: it can be given back
// at once. Only ESCAPE_PRECISE.
bool variable_dies_with_scope(const Escapes *e, const Object *variable);
bool site_dies_with_scope(const Escapes *e, const Node *n, SiteKind kind, int index);
// What an append in the frame makes lives until the end of this loop's iteration, or, NULL, of the
// function.
const Node *loop_of_append(const Escapes *e, const Node *call);
// A line for each variable and site whose placement matters, in order of position: where,
// placement, kind, text (-dump=sites).
void escape_sites(const Escapes *e, FILE *out);
// Captured by value: the variable is never reassigned after capture, its address is not taken, at
// most 128 bytes.
bool captured_by_value(const Escapes *e, const Object *variable);

// ---- Storage that callers provide (only ESCAPE_PRECISE). A function's object that outlives it
// only through what it hands out may live in the frame of a caller that lets it die: the function
// has a slot for it. Slots are numbered from 0; a caller that has no storage for one passes NULL.
enum { CALLER_SLOTS = 4, CALLER_SLOT_BYTES = 1024 };
// How many slots a declared function (of this program or of the library) takes; at most
// CALLER_SLOTS. Functions called through their plain symbol get NULLs.
int caller_slot_count(const Escapes *e, const Object *function);
// Bytes of a slot, more than 0 and at most CALLER_SLOT_BYTES; alignment 16 suits all. The callee
// initializes it.
int64_t caller_slot_size(const Escapes *e, const Object *function, int slot);
// The slot of the function they are in that a variable or site placed PLACED_CALLER uses; else -1.
int caller_slot_of_variable(const Escapes *e, const Object *variable);
int caller_slot_of_site(const Escapes *e, const Node *n, SiteKind kind, int index);
// What a direct call passes for a slot of its static callee: PLACED_FRAME: storage of its own in
// this frame, one for all runs of the call; PLACED_CALLER: slot *own_slot of the calling function,
// which may be NULL; PLACED_HEAP: NULL.
Placement place_of_call_slot(const Escapes *e, const Node *call, int slot, int *own_slot);

// Does the body itself (not a literal in it) call recover?
bool contains_recover(CheckContext *cx, Node *body);
// Can this deferred call stop a panic? Unknown callees can.
bool may_recover(CheckContext *cx, Node *call);

// gc's -m lines in gc's order, package by package, as "path:line:col: text".
void escape_explain(Escapes *e, FILE *out);
// What was decided, a row for each site and each variable that gc's analysis or ours puts elsewhere
// than in the frame; in the order of -m. Reasons need ESCAPE_CHAINS.
typedef struct EscapeRow {
    Pos pos;
    const char *text, *type;
    int64_t size; // -1: known late
    Placement placement, gc;
    const char *frames; // PLACED_CALLER: the functions in whose frames it lies, "main, run"
    const char *reason; // a code, why gc uses the heap; ""
} EscapeRow;
typedef VEC(EscapeRow) EscapeRowList;
EscapeRowList escape_rows(Escapes *e);
// The entries of gc's log (-json), each a line of JSON. Needs ESCAPE_CHAINS.
typedef struct LogEntry {
    Pos pos;
    const Package *package;
    const char *line;
} LogEntry;
typedef VEC(LogEntry) LogEntryList;
LogEntryList escape_log(Escapes *e);
// Reports what is on the heap in functions that are //gosling:noheap as errors, with the chain.
void escape_check_noheap(Escapes *e);
// Facts, locations, edges and verdicts (-dump=escape).
void escape_dump(const Escapes *e, FILE *out);

// How many facts the pass made, and how many of them lack a position (none should).
int escape_facts(const Escapes *e, int *without_position);

typedef struct Verdict { // for listings (make demo, later the page): in order of position
    Pos pos;
    Placement placement;
    const char *text; // "x", "&T{...}", "make([]int, n)"
    bool is_variable;
} Verdict;
typedef VEC(Verdict) VerdictList;
VerdictList escape_verdicts(const Escapes *e);

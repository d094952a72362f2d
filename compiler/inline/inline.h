// The inliner. cost.c and verdict.c decide, as gc does: which functions and func literals can be
// inlined at all, with what cost, or why not, and whether one call of them is worth it. inline.c
// does it: it changes the trees of the instances.
//
// A function is named by its node: the FUNC_DECL of an instance or a FUNC_LIT in one. Verdicts are
// about the trees as they were written: make them before anything is inlined, and hand the verdict
// of a literal on to its copies with inline_verdict_copy.
#pragma once
#include "../instantiate/instantiate.h"

enum {
    INLINE_BUDGET = 80,         // what a function may cost
    INLINE_BUDGET_ONCE = 800,   // a func literal, for it may have only one call
    INLINE_BUDGET_BIG = 20,     // what may be inlined into a big function
    INLINE_BIG_FUNCTION = 5000, // nodes that make one
    INLINE_CALL_COST = 57,      // of a call that stays one
};

typedef struct InlineVerdict {
    bool can_inline;
    bool is_literal;    // FUNC_LIT (also one that a go or defer statement makes of its call)
    bool is_big;        // as a caller: only cheap functions are inlined into it
    int cost;           // gc's cost; known with a reason, too, when that is about cost
    const char *reason; // gc's words when it cannot
} InlineVerdict;

typedef struct Inliner Inliner; // private: inline_internal.h

// Verdicts of all functions and func literals of programs (packages, dependencies first), callees
// first. Sets inline_cost of their functions.
Inliner *inline_verdicts(ProgramList programs);
// NULL: nothing is known (a function of another package, a literal made later).
const InlineVerdict *inline_verdict_of(const Inliner *in, const Node *function);
// copy, a FUNC_LIT (or a GO or DEFER, for the literal it makes) that inlining copied into caller,
// gets the verdict of original and a name of its own, which holds those of the functions inlined on
// the way (chain, innermost first).
void inline_verdict_copy(Inliner *in, const Node *original, Node *copy, const Node *caller,
                         const Instance *instance, const Node *const *chain, int chain_length);

// What can be inlined for the operand of a call: the FUNC_DECL or FUNC_LIT it always is; NULL when
// that is not known or has no body here. *object: the declared function, of other packages, too.
Node *inline_callee(const Inliner *in, const Node *fun, Object **object);

typedef struct InlineCall { // a call to decide on
    const Node *caller; // the function in whose tree it stands now, FUNC_DECL or FUNC_LIT; NULL:
                        // package initialization
    const Instance *instance; // it belongs to
    const Node *callee;
    const Node *const *chain; // the functions through whose inlining the call came to stand in
    int chain_length;         // caller, innermost first
    bool called_once;         // the only call of callee, a literal, in the whole program
} InlineCall;

// Is the call inlined? When not, *reason is NULL or gc's words for -m=2, which name no functions
// ("repeated recursive cycle"): "cannot inline CALLEE into CALLER: REASON". Calls under go and
// defer are never asked about.
bool inline_call_allowed(const Inliner *in, const InlineCall *call, const char **reason);
// Would gc inline callee into caller at all? Not a literal that captures, outside of its function.
bool inline_is_gcs(const Inliner *in, const Node *callee, const Node *caller);
// There is a call of this function: if it is such a copy, -m now says "can inline f.g.func2".
void inline_verdict_used(Inliner *in, const Node *function);
// The same for the copy of a function, and of what stands in it, that nothing was inlined into yet.
// original NULL: copy stands for the initialization of that package.
void inline_verdict_alias(Inliner *in, const Node *original, const Node *copy,
                          const Instance *instance);

// A call of a library function that has its body there and not here: the names of the functions
// that -m says are inlined for it ("inlining call to fmt.Println"), separated by |; "" for none.
const char *inline_library_notes(const Inliner *in, const Object *function, const Node *caller,
                                 const Instance *instance);

// The FUNC_DECL of a plain function of a library package that is not compiled here, with its body;
// NULL when that was not exported. Its verdict is known from then on.
Node *inline_library_body(Inliner *in, Object *function);
// Is it such a function, or a literal in one? from: the package that is compiled.
bool inline_is_foreign(const Inliner *in, const Node *function, const Package *from);

// The name of a function in gc's messages: "f", "T.m", "(*T).m", "f.func1", "F[go.shape.int]".
// from: the package that is compiled; names of others are qualified.
const char *inline_name(const Inliner *in, const Node *function, const Package *from);
// gc's lines about verdicts, "path:line:col: text": for -m "can inline f", for -m=2 also the costs
// and what cannot be, without the trees that gc prints behind the costs.
void inline_explain(const Inliner *in, int level, FILE *out);

// ---- inline.c

// Inlines what the verdicts allow: changes the nodes and bodies of the programs' instances. A call
// that was inlined has in NodeCall.body what it does. Returns the lines of -m about it,
// "path:line:col: inlining call to f".
const char *inline_calls(Inliner *in, ProgramList programs);
// The one expression that an inlined body returns, or NULL.
Node *inline_only_result(const Node *body);
// That of an inlined call of constants, in which parameters mean those; else NULL.
Node *inline_static_result(CheckContext *cx, const Node *call);
// The instances as Go-like source: behind an inlined call stands its body (-dump=inline).
void inline_dump(const Program *p, FILE *out);

// Private to compiler/inline: what is known of every function while verdicts are made.
#pragma once
#include "inline.h"

typedef struct InlineFunction InlineFunction;

// A call whose cost is that of what it calls, if that can be inlined.
typedef struct CallSite {
    Node *fun;     // the operand
    int otherwise; // what the call costs when it stays one
} CallSite;

// A declaration, a func literal, the func literal that a go or defer statement makes of its call
// (its node is the statement), or package initialization (no node).
struct InlineFunction {
    Instance *instance;
    Node *node, *body;
    Object *object;        // of a declaration
    InlineFunction *outer; // the function a literal stands in
    Type *type;
    const char *name; // in messages
    Pos pos;
    InlineVerdict verdict;
    int nodes, extra; // of the body; extra does not count for being big
    VEC(CallSite) sites;
    VEC(InlineFunction *) callees; // mentioned functions of the program, literals too
    ObjectList captures;           // variables of outer functions, literals only
    int literals, ranges, wraps;   // numbers given to the functions in it
    bool is_written;               // an instance that code which is not generic names
    bool has_next;                 // of a loop over a function at hand
    bool decided, deciding;
    bool unsaid; // a copy that no call was found of so far: -m says nothing about it
    int visit;   // Tarjan: 0 before
    bool done;
};

struct Inliner {
    CheckContext *cx;
    Arena *arena;
    VEC(InlineFunction *) functions; // declarations and initialization, then literals, as met
    VEC(InlineFunction *) decided;   // in the order of the verdicts
    Map *by_node;                    // FUNC_DECL, FUNC_LIT, GO, DEFER -> InlineFunction
    Map *by_object;                  // OBJ_FUNC -> InlineFunction
    Map *initializer;                // local variable -> what it is and stays
    Map *by_instance;                // of package initialization -> InlineFunction
    Interner *lines;                 // of inline_explain
};

// cost.c: walks the body of a function: makes the functions of the literals in it, and adds up what
// does not depend on other functions' verdicts.
void cost_function(Inliner *in, InlineFunction *f);

// verdict.c
InlineFunction *inline_function_new(Inliner *in, Instance *instance, Node *node,
                                    InlineFunction *outer);
void inline_decide(Inliner *in, InlineFunction *f);

// name.c. The function whose numbers a literal in f takes: f, or around it when f is a loop's body.
InlineFunction *inline_owner(InlineFunction *f);
// Gives a literal its number: call it once.
const char *inline_make_name(Inliner *in, InlineFunction *f);
// The function of a node; package initialization when that is NULL.
InlineFunction *inline_function_of(const Inliner *in, const Node *function, const Instance *i);
// The name and cost of what passes a generic function its dictionary; NULL for plain functions.
const char *inline_wrapper_name(const Inliner *in, const InlineFunction *f);
int inline_wrapper_cost(const InlineFunction *f);

// library.c: what a call of a function of the library costs instead of INLINE_CALL_COST: gc's cost
// of gc's library; 0 for what gc makes instructions of. -1: it stays a call.
// *notes: the functions that -m says are inlined then, separated by |.
int library_cost(Arena *a, const Object *function, const char **notes);

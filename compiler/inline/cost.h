// Private to compiler/inline: the census of a body (cost.c: expressions; cost_stmt.c: statements).
#pragma once
#include "inline_internal.h"

enum { PARAMETER_CALL_COST = 17, PANIC_COST = 1 };
enum { DECLARATION = 2 };  // nodes of a variable's declaration beside the assignment
enum { DYNAMIC_TYPE = 5 }; // of a type that comes out of a dictionary

typedef struct Cost {
    Inliner *in;
    InlineFunction *f;
    CheckContext *cx;
    Map *generic; // of an instance: place and kind -> node of the generic declaration
} Cost;

static inline void count(Cost *c, int nodes) {
    c->f->nodes += nodes;
}

static inline void discount(Cost *c, int cost) {
    c->f->extra -= cost;
}

// The first reason is the one that is told.
static inline void hairy(Cost *c, const char *reason) {
    if (!c->f->verdict.reason)
        c->f->verdict.reason = reason;
}

// cost.c
void cost_expr(Cost *c, Node *n); // NULL: nothing
void cost_exprs(Cost *c, NodeList list);
void cost_composite(Cost *c, Node *n);
void cost_site(Cost *c, Node *fun, int otherwise); // a call that may cost what its callee does
int cost_dictionary(Cost *c, Node *fun); // nodes of a generic callee's dictionary; 0: not generic
Type *cost_signature(Cost *c, Node *call);
// Is value number i of a tuple converted to an interface on its way to a variable?
int cost_boxed(const Type *tuple, int i, Type *to);
bool cost_is_tuple(Cost *c, const Node *n);
bool cost_is_blank(const Node *n);
bool cost_is_made(const Object *o); // variables and calls made for loops over functions
bool cost_depends_on_params(Cost *c, const Node *type);
bool cost_has_calls(Cost *c, Node *n);

// cost_stmt.c
void cost_stmt(Cost *c, Node *n); // NULL: nothing

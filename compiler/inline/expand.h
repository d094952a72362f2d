// Private to compiler/inline: what the files that change trees share.
#pragma once
#include "inline.h"

typedef struct Expansion Expansion;

enum { CHAIN_LIMIT = 100, REPEATS = 2 }; // calls inlined in one another; copies of one function

typedef struct Callee {
    Node *node; // FUNC_DECL as it was written, or FUNC_LIT
    Type *type;
} Callee;

typedef struct Chain { // functions through whose inlining a tree came to stand where it is
    const Node *function;
    const struct Chain *outer;
} Chain;

struct Expansion {
    CheckContext *cx;
    Inliner *verdicts;
    Map *written; // OBJ_FUNC -> Callee
    Map *values;  // parameter of an inlined call -> its argument
    Map *origins; // function in a copy -> what it is a copy of
    Buffer notes; // of -m
    Node *root;   // the tree that is worked on
    const Instance *instance;
};

typedef struct Spot { // where in the tree
    Expansion *e;
    Node *function; // the innermost one; NULL: at package level
    const Chain *chain;
    const struct Spot *outer; // where that function stands, if it is a literal
} Spot;

// inline.c
// The expression that a local variable always holds the value of, or NULL.
Node *inline_only_value(const Expansion *e, const Object *variable);

// dead.c
// Takes the bodies of the func literals in root of which only inlined calls are left.
void drop_dead_literals(Expansion *e, Node *root);

// Copies of checked trees: a declaration or an initializer in, an equal tree out whose nodes, local
// objects and NodeInfo are its own. Hooks put other types and functions in on the way.
#pragma once
#include "../check/check.h"

typedef struct CloneHooks { // NULL: stays what it is
    // The type that t is in the copy. Asked once for each Type.
    Type *(*type)(void *data, Type *t);
    // The function that o is in the copy. Methods come as found in the type that the receiver is in
    // the copy. Not asked about methods of interfaces.
    Object *(*function)(void *data, Object *o);
    // Where what stands at pos is in the copy. Not asked inside func literals that are copied.
    Pos (*pos)(void *data, Pos pos);
    // Told about each func literal, go and defer statement and what it is in the copy.
    void (*copied)(void *data, const Node *original, Node *copy);
    void *data;
} CloneHooks;

// Copies from's declaration for `to`, whose decl and type are set: the type's receiver, parameters
// and results are variables of the copy. from and to may be the same object. Returns the FUNC_DECL.
// *originals, unless NULL, becomes the map from each node of the copy to the one it is a copy of.
Node *clone_function(CheckContext *cx, const CloneHooks *hooks, Object *from, Object *to,
                     Map **originals);
// A copy of the body of from, a FUNC_DECL or FUNC_LIT with this signature, to stand in the function
// `into`: a block. Its NodeInfo.type is a signature whose receiver, parameters and results are
// local variables of into, which the block uses.
Node *clone_body(CheckContext *cx, const CloneHooks *hooks, Node *from, Type *signature,
                 Node *into);
// A copy of the initializer of a package-level variable.
Node *clone_expression(CheckContext *cx, const CloneHooks *hooks, Node *n);

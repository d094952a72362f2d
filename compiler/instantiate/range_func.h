// Range over functions: loops whose body becomes a function that the iterator calls.
#pragma once
#include "../check/check.h"

// Is n a RANGE over a function?
bool is_range_func(CheckContext *cx, const Node *n);
// Rewrites all of them in a FUNC_DECL or an expression, func literals included. root is a copy
// (clone.h) and is changed, as are the flags of its objects.
void rewrite_range_func(CheckContext *cx, Package *package, Node *root);

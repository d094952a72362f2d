// Statements that gc leaves out before its escape analysis, so that they neither flow nor are
// reported: branches of an if whose condition is constant, the bodies of loops that never run, and
// what stands behind a statement that does not end, up to the next label.
#include "escape.h"

int static_condition(Escapes *e, Node *n) {
    n = unparen(n);
    const NodeInfo *info = info_of(e->cx, n);
    if (info->mode == MODE_CONST && info->value)
        return const_bool_value(info->value) ? 1 : -1;
    if (n->kind == NODE_UNARY && AS(n, UNARY)->op == TOKEN_NOT)
        return -static_condition(e, AS(n, UNARY)->x);
    if (n->kind != NODE_BINARY)
        return 0;
    int sign = AS(n, BINARY)->op == TOKEN_LAND ? 1 : AS(n, BINARY)->op == TOKEN_LOR ? -1 : 0;
    if (!sign)
        return 0;
    int x = sign * static_condition(e, AS(n, BINARY)->x); // as if of &&
    if (x < 0)
        return sign * x;
    int y = sign * static_condition(e, AS(n, BINARY)->y);
    return x > 0 || y < 0 ? sign * y : 0;
}

static bool list_terminates(Escapes *e, NodeList stmts) {
    for (int i = stmts.len - 1; i >= 0; i--)
        if (stmts.at[i]->kind != NODE_EMPTY)
            return terminates(e, stmts.at[i]);
    return false;
}

static bool is_panic(Escapes *e, Node *n) {
    n = unparen(n);
    const NodeInfo *fun = n->kind == NODE_CALL ? info_of(e->cx, unparen(AS(n, CALL)->fun)) : NULL;
    return fun && fun->mode == MODE_BUILTIN && fun->object->builtin == BUILTIN_PANIC;
}

bool terminates(Escapes *e, Node *stmt) {
    if (!stmt)
        return false;
    switch (stmt->kind) {
    case NODE_RETURN: return true;
    case NODE_BRANCH: return AS(stmt, BRANCH)->token == TOKEN_GOTO;
    case NODE_EXPR_STMT: return is_panic(e, AS(stmt, EXPR_STMT)->x);
    case NODE_BLOCK: return list_terminates(e, AS(stmt, BLOCK)->stmts);
    case NODE_IF: {
        int cond = static_condition(e, AS(stmt, IF)->cond);
        return (cond < 0 || terminates(e, AS(stmt, IF)->then)) &&
               (cond > 0 || terminates(e, AS(stmt, IF)->otherwise));
    }
    default: return false;
    }
}

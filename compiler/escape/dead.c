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

static bool falls_through(const NodeCase *c) {
    const Node *last = c->body.len ? c->body.at[c->body.len - 1] : NULL;
    return last && last->kind == NODE_BRANCH && AS(last, BRANCH)->token == TOKEN_FALLTHROUGH;
}

// When the tag and all cases are constants, one clause is chosen, or none.
bool clause_is_alive(Escapes *e, const NodeSwitch *n, int clause) {
    const NodeInfo *tag = n->tag ? info_of(e->cx, n->tag) : NULL;
    Const *wanted = n->tag ? tag->value : const_bool(e->arena, true);
    int chosen = -1, other = -1;
    if (n->tag && (tag->mode != MODE_CONST || !wanted))
        return true;
    for (int i = 0; i < n->clauses.len; i++) {
        const NodeCase *c = AS(n->clauses.at[i], CASE);
        if (falls_through(c))
            return true;
        if (c->is_default)
            other = i;
        for (int j = 0; j < c->values.len; j++) {
            const NodeInfo *value = info_of(e->cx, c->values.at[j]);
            if (value->mode != MODE_CONST || !value->value)
                return true;
            if (chosen < 0 && const_compare(TOKEN_EQL, wanted, value->value))
                chosen = i;
        }
    }
    return clause == (chosen < 0 ? other : chosen);
}

Node *constant_behind(Escapes *e, Node *n) {
    for (int depth = 0; n && depth < 20; depth++) {
        n = unparen(n);
        const NodeInfo *info = info_of(e->cx, n);
        if (info->mode == MODE_CONST)
            return info->value ? n : NULL;
        n = n->kind == NODE_NAME && info->object ? map_get(e->initializer, info->object) : NULL;
    }
    return NULL;
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

// Statements. Spec: Statements, Terminating statements. In: a statement of a function's body. Out:
// everything in it checked, its variables in scope.
//
// Bodies of function literals in a statement are checked at the statement's end, before the scope
// changes. switch, select and range have files of their own; assignments are in assign.c;
// the parser has judged labels and branches.
#include "check_internal.h"
#include <string.h>

// The statements of a block, in the current scope.
void check_stmts(Checker *c, NodeList list) {
    for (int i = 0; i < list.len; i++)
        check_stmt(c, list.at[i]);
}

// Opens no scope: a function's body shares that of its parameters.
void check_block(Checker *c, Node *block) {
    check_stmts(c, AS(block, BLOCK)->stmts);
}

static void scoped_block(Checker *c, Node *block) {
    if (block->kind != NODE_BLOCK) {
        check_stmt(c, block);
        return;
    }
    open_scope(c);
    check_block(c, block);
    close_scope(c);
}

// ---- expressions as statements. Spec: Expression statements

static bool is_receive(const Node *n) {
    return n->kind == NODE_UNARY && n->u_UNARY.op == TOKEN_ARROW;
}

static void check_expr_stmt(Checker *c, Node *n) {
    Operand x;
    Node *expr = AS(n, EXPR_STMT)->x, *plain = unparen(expr);
    check_raw(c, &x, expr, NULL);
    bool conversion;
    const char *problem = "is not used";
    if (x.mode == MODE_INVALID || is_receive(plain))
        return;
    if (x.mode == MODE_BUILTIN)
        problem = "must be called";
    else if (x.mode == MODE_TYPE)
        problem = "is not an expression";
    else if (plain->kind == NODE_CALL && !is_conversion_or_builtin_value(c, plain, &conversion))
        return;
    check_error(c, start_pos(x.expr), "%s %s", operand_str(c, &x), problem);
}

// Spec: Go statements, Defer statements.
static void check_suspended(Checker *c, const char *keyword, Node *call) {
    Operand x;
    bool conversion;
    if (!call)
        return;
    if (call->kind == NODE_PAREN) // reported by the parser
        call = unparen(call);
    if (call->kind != NODE_CALL) {
        check_error(c, start_pos(call), "expression in %s must be function call", keyword);
        use_expr(c, call);
        return;
    }
    check_raw(c, &x, call, NULL);
    if (x.mode == MODE_INVALID || !is_conversion_or_builtin_value(c, call, &conversion))
        return;
    check_error(c, start_pos(call), "%s %s %s", keyword,
                conversion ? "requires function call, not conversion" : "discards result of",
                operand_str(c, &x));
}

// Spec: Send statements.
static void check_send(Checker *c, Node *n) {
    NodeSend *d = AS(n, SEND);
    Operand channel, value;
    check_expr(c, &channel, d->chan);
    check_expr(c, &value, d->value);
    if (channel.mode == MODE_INVALID || value.mode == MODE_INVALID)
        return;
    Type *u = core_type(channel.type);
    const char *problem = core_cause(c, channel.type, CORE_SENT_TO);
    if (problem || !u || u->kind != TYPE_CHAN || !u->chan.send) {
        if (problem)
            check_error(c, start_pos(d->chan), "invalid operation: cannot send to %s: %s",
                        operand_str(c, &channel), problem);
        else
            check_error(c, start_pos(d->chan), "invalid operation: cannot send to %s %s %s",
                        u && u->kind == TYPE_CHAN ? "receive-only channel" : "non-channel",
                        type_str(c, channel.type), operand_str(c, &channel));
        return;
    }
    assign_operand(c, &value, u->chan.elem, "send");
}

// Spec: IncDec statements.
static void check_inc_dec(Checker *c, Node *n) {
    NodeIncDec *d = AS(n, INC_DEC);
    Operand x;
    check_expr(c, &x, d->x);
    if (x.mode == MODE_INVALID)
        return;
    if (!is_numeric(x.type)) {
        const char *op = token_spelling(d->op);
        check_error(c, start_pos(d->x), "invalid operation: %s%s%s (non-numeric type %s)",
                    expr_string(c->cx->arena, d->x), op, op, type_str(c, x.type));
        return;
    }
    if (is_untyped(x.type)) // x++ of a constant: not assignable
        x.mode = MODE_VALUE, x.type = default_type(c->cx->universe, x.type);
    assign_var(c, d->x, NULL, &x, "assignment");
}

// ---- if and for

static void check_condition(Checker *c, Node *cond, const char *statement) {
    Operand x;
    check_expr(c, &x, cond);
    if (x.mode == MODE_INVALID)
        return;
    if (!is_boolean(x.type))
        check_error(c, start_pos(cond), "non-boolean condition in %s statement", statement);
    else
        default_operand(c, &x);
}

static void check_if(Checker *c, Node *n) {
    NodeIf *d = AS(n, IF);
    open_scope(c);
    if (d->init)
        check_stmt(c, d->init);
    if (d->cond)
        check_condition(c, d->cond, "if");
    scoped_block(c, d->then);
    if (d->otherwise)
        scoped_block(c, d->otherwise);
    close_scope(c);
}

static void check_for(Checker *c, Node *n) {
    NodeFor *d = AS(n, FOR);
    open_scope(c);
    if (d->init && d->init->kind == NODE_ASSIGN && AS(d->init, ASSIGN)->define)
        define_vars(c, d->init, language_has(c, n->pos, 22));
    else if (d->init)
        check_stmt(c, d->init);
    if (d->cond)
        check_condition(c, d->cond, "for");
    if (d->post)
        check_stmt(c, d->post);
    scoped_block(c, d->body);
    close_scope(c);
}

// ---- any statement

static void check_kind(Checker *c, Node *n) {
    switch (n->kind) {
    case NODE_BLOCK: scoped_block(c, n); break;
    case NODE_EXPR_STMT: check_expr_stmt(c, n); break;
    case NODE_SEND: check_send(c, n); break;
    case NODE_INC_DEC: check_inc_dec(c, n); break;
    case NODE_ASSIGN: check_assign(c, n); break;
    case NODE_DECL_STMT: check_decl_stmt(c, n); break;
    case NODE_GO: check_suspended(c, "go", AS(n, GO)->call); break;
    case NODE_DEFER: check_suspended(c, "defer", AS(n, DEFER)->call); break;
    case NODE_RETURN: check_return(c, n); break;
    case NODE_IF: check_if(c, n); break;
    case NODE_SWITCH: check_switch(c, n); break;
    case NODE_TYPE_SWITCH: check_type_switch(c, n); break;
    case NODE_SELECT: check_select(c, n); break;
    case NODE_FOR: check_for(c, n); break;
    case NODE_RANGE: check_range(c, n); break;
    case NODE_LABELED:
        if (AS(n, LABELED)->stmt)
            check_stmt(c, AS(n, LABELED)->stmt);
        break;
    default: // EMPTY, BRANCH, BAD_STMT
        break;
    }
}

void check_stmt(Checker *c, Node *n) {
    int mark = c->delayed.len;
    check_kind(c, n);
    run_delayed(c, mark);
}

// ---- Spec: Terminating statements

static bool terminating(Checker *c, Node *n);

// What a break without label, or with this label, could leave.
typedef struct BreakSearch {
    const Node *target;
    bool found;
} BreakSearch;

static bool find_break(Node *n, void *data) {
    BreakSearch *s = data;
    if (n->kind == NODE_BRANCH && n->u_BRANCH.token == TOKEN_BREAK &&
        n->u_BRANCH.target == s->target)
        s->found = true;
    return !s->found && n->kind != NODE_FUNC_LIT;
}

// Targets were set by the parser.
static bool has_break(Node *n) {
    BreakSearch s = {.target = n};
    node_walk(n, find_break, &s);
    return s.found;
}

static bool terminating_list(Checker *c, NodeList list) {
    while (list.len && list.at[list.len - 1]->kind == NODE_EMPTY)
        list.len--;
    return list.len && terminating(c, list.at[list.len - 1]);
}

static bool terminating_clauses(Checker *c, NodeList clauses, bool need_default) {
    bool has_default = !need_default;
    for (int i = 0; i < clauses.len; i++) {
        Node *clause = clauses.at[i];
        bool is_case = clause->kind == NODE_CASE;
        has_default |= is_case && AS(clause, CASE)->is_default;
        if (!terminating_list(c, is_case ? AS(clause, CASE)->body : AS(clause, COMM)->body))
            return false;
    }
    return has_default;
}

static bool calls_panic(Checker *c, Node *n) {
    n = unparen(n);
    if (n->kind != NODE_CALL)
        return false;
    const NodeInfo *info = info_of(c->cx, unparen(AS(n, CALL)->fun));
    return info->object && info->object->kind == OBJ_BUILTIN &&
           info->object->builtin == BUILTIN_PANIC;
}

static bool terminating(Checker *c, Node *n) {
    switch (n->kind) {
    case NODE_LABELED: return AS(n, LABELED)->stmt && terminating(c, AS(n, LABELED)->stmt);
    case NODE_EXPR_STMT: return calls_panic(c, AS(n, EXPR_STMT)->x);
    case NODE_RETURN: return true;
    case NODE_BRANCH:
        return AS(n, BRANCH)->token == TOKEN_GOTO || AS(n, BRANCH)->token == TOKEN_FALLTHROUGH;
    case NODE_BLOCK: return terminating_list(c, AS(n, BLOCK)->stmts);
    case NODE_IF:
        return AS(n, IF)->otherwise && terminating(c, AS(n, IF)->then) &&
               terminating(c, AS(n, IF)->otherwise);
    case NODE_SWITCH: return terminating_clauses(c, AS(n, SWITCH)->clauses, true) && !has_break(n);
    case NODE_TYPE_SWITCH:
        return terminating_clauses(c, AS(n, TYPE_SWITCH)->clauses, true) && !has_break(n);
    case NODE_SELECT: return terminating_clauses(c, AS(n, SELECT)->clauses, false) && !has_break(n);
    case NODE_FOR: return !AS(n, FOR)->cond && !has_break(n);
    default: return false;
    }
}

// Whether control never reaches the end of a function's body.
bool is_terminating(Checker *c, Node *n) {
    return terminating(c, n);
}

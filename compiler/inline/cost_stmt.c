// The statements of the census that cost.c begins: which variables they declare, what gc drops of
// them because it is never reached, and what go and defer make of their calls.
#include "cost.h"
#include <string.h>

// ---- assignments

// Variables that a statement declares, among its left sides.
static void declare(Cost *c, NodeList names) {
    for (int i = 0; i < names.len; i++) {
        const Object *o =
            names.at[i]->kind == NODE_NAME ? info_of(c->cx, names.at[i])->object : NULL;
        if (o && o->kind == OBJ_VAR && o->pos == names.at[i]->pos && !cost_is_blank(names.at[i]))
            count(c, DECLARATION);
    }
}

static Type *target_type(Cost *c, Node *n) {
    const NodeInfo *info = info_of(c->cx, n);
    if (cost_is_blank(n))
        return NULL;
    return info->object && info->object->kind == OBJ_VAR && n->kind == NODE_NAME
               ? info->object->type
               : info->type;
}

// a, b = f(), m[k], x.(T) or <-c: gc's temporaries between cost nothing.
static void assign_tuple(Cost *c, NodeList lhs, Node *rhs) {
    count(c, 1);
    cost_exprs(c, lhs);
    cost_expr(c, rhs);
    const Type *tuple = info_of(c->cx, rhs)->type;
    for (int i = 0; tuple && tuple->kind == TYPE_TUPLE && i < lhs.len; i++)
        count(c, cost_boxed(tuple, i, target_type(c, lhs.at[i])));
}

static void remember(Cost *c, NodeList names, NodeList values) {
    for (int i = 0; i < names.len && names.len == values.len; i++) {
        Object *o = names.at[i]->kind == NODE_NAME ? info_of(c->cx, names.at[i])->object : NULL;
        if (o && o->kind == OBJ_VAR && !o->reassigned && !o->address_taken &&
            o->pos == names.at[i]->pos)
            map_put(c->in->initializer, o, values.at[i]);
    }
}

static void assign(Cost *c, NodeList lhs, NodeList rhs) {
    if (lhs.len > 1 && rhs.len == 1) {
        assign_tuple(c, lhs, rhs.at[0]);
        return;
    }
    count(c, 1);
    cost_exprs(c, lhs);
    cost_exprs(c, rhs);
}

static void variables(Cost *c, Node *n) {
    NodeVarDecl *d = AS(n, VAR_DECL);
    declare(c, d->names);
    remember(c, d->names, d->values);
    if (d->values.len) {
        assign(c, d->names, d->values);
        return;
    }
    for (int i = 0; i < d->names.len; i++) {
        const Object *o = info_of(c->cx, d->names.at[i])->object;
        // What is made is set next: in gc's tree that is one statement, but for #next.
        bool next = o && strcmp(o->name, "#next") == 0, zeroed = !o || !cost_is_made(o) || next;
        c->f->has_next |= next;
        if (!cost_is_blank(d->names.at[i]) && zeroed)
            count(c, 2);
    }
}

static void assignment(Cost *c, Node *n) {
    NodeAssign *a = AS(n, ASSIGN);
    if (a->define) {
        declare(c, a->lhs);
        remember(c, a->lhs, a->rhs);
    }
    assign(c, a->lhs, a->rhs);
}

// ---- control flow

// What a condition is known to be: 1, -1, or 0. Leaves in *cond what of it stays to be looked at.
static int static_bool(Cost *c, Node **cond) {
    Node *n = unparen(*cond);
    const NodeInfo *info = info_of(c->cx, n);
    if (info->mode == MODE_CONST && info->value)
        return const_bool_value(info->value) ? 1 : -1;
    if (n->kind == NODE_UNARY && AS(n, UNARY)->op == TOKEN_NOT) {
        Node *x = AS(n, UNARY)->x;
        return -static_bool(c, &x);
    }
    if (n->kind != NODE_BINARY ||
        (AS(n, BINARY)->op != TOKEN_LAND && AS(n, BINARY)->op != TOKEN_LOR))
        return 0;
    int decides = AS(n, BINARY)->op == TOKEN_LAND ? -1 : 1;
    Node *x = AS(n, BINARY)->x, *y = AS(n, BINARY)->y;
    int left = static_bool(c, &x);
    if (left != 0) {
        *cond = left == decides ? x : y;
        return left == decides ? left : static_bool(c, cond);
    }
    return static_bool(c, &y) == decides ? decides : 0;
}

static bool terminates(Cost *c, Node *n) {
    if (!n)
        return false;
    switch (n->kind) {
    case NODE_RETURN: return true;
    case NODE_EXPR_STMT: {
        Node *x = unparen(AS(n, EXPR_STMT)->x);
        const NodeInfo *fun =
            x->kind == NODE_CALL ? info_of(c->cx, unparen(AS(x, CALL)->fun)) : NULL;
        return fun && fun->mode == MODE_BUILTIN && fun->object->builtin == BUILTIN_PANIC;
    }
    case NODE_IF: {
        Node *cond = AS(n, IF)->cond;
        int known = static_bool(c, &cond);
        return (known < 0 || terminates(c, AS(n, IF)->then)) &&
               (known > 0 || terminates(c, AS(n, IF)->otherwise));
    }
    case NODE_BLOCK: {
        NodeList list = AS(n, BLOCK)->stmts;
        while (list.len && list.at[list.len - 1]->kind == NODE_EMPTY)
            list.len--;
        return list.len && terminates(c, list.at[list.len - 1]);
    }
    default: return false;
    }
}

static void stmts(Cost *c, NodeList list) {
    bool dead = false;
    for (int i = 0; i < list.len; i++) {
        if (dead && list.at[i]->kind != NODE_LABELED)
            continue;
        cost_stmt(c, list.at[i]);
        dead = terminates(c, list.at[i]);
    }
}

// A condition that is known and yet not constant is looked at for what it does: _ = cond.
static void known_condition(Cost *c, Node *cond) {
    if (info_of(c->cx, unparen(cond))->mode == MODE_CONST)
        return;
    count(c, 2);
    cost_expr(c, cond);
}

static void if_stmt(Cost *c, Node *n) {
    NodeIf *s = AS(n, IF);
    cost_stmt(c, s->init);
    Node *cond = s->cond;
    int known = static_bool(c, &cond);
    if (known)
        known_condition(c, cond);
    else {
        count(c, 1);
        cost_expr(c, cond);
    }
    if (known >= 0)
        cost_stmt(c, s->then);
    if (known <= 0)
        cost_stmt(c, s->otherwise);
}

static void for_stmt(Cost *c, Node *n) {
    NodeFor *s = AS(n, FOR);
    cost_stmt(c, s->init);
    Node *cond = s->cond;
    if (cond && static_bool(c, &cond) < 0)
        return;
    count(c, 1);
    cost_expr(c, s->cond);
    cost_stmt(c, s->post);
    cost_stmt(c, s->body);
}

static void range(Cost *c, Node *n) {
    NodeRange *s = AS(n, RANGE);
    count(c, 1);
    Type *t = underlying(deref(info_of(c->cx, s->x)->type, NULL));
    if (t->kind == TYPE_ARRAY && !s->value && !cost_has_calls(c, s->x))
        count(c, 1); // only its length is used, and that is constant
    else
        cost_expr(c, s->x);
    Node *targets[] = {s->key, s->value};
    for (int i = 0; i < 2; i++) {
        if (!targets[i])
            continue;
        if (s->define)
            declare(c, (NodeList){&targets[i], 1, 1});
        cost_expr(c, targets[i]);
    }
    cost_stmt(c, s->body);
}

static bool falls_through(NodeList body) {
    const Node *last = body.len ? body.at[body.len - 1] : NULL;
    return last && last->kind == NODE_BRANCH && AS(last, BRANCH)->token == TOKEN_FALLTHROUGH;
}

// A constant tag chooses among constants at once: only that clause stays. Returns false when it is
// not so.
static bool constant_switch(Cost *c, NodeSwitch *s) {
    const Const *tag = s->tag ? info_of(c->cx, s->tag)->value : NULL;
    if (s->tag && !tag)
        return false;
    Node *chosen = NULL;
    for (int i = 0; i < s->clauses.len; i++) {
        NodeCase *clause = AS(s->clauses.at[i], CASE);
        if (clause->is_default && !chosen)
            chosen = s->clauses.at[i];
        for (int k = 0; k < clause->values.len; k++) {
            const Const *value = info_of(c->cx, clause->values.at[k])->value;
            if (!value)
                return false;
            if (tag ? !const_compare(TOKEN_EQL, tag, value) : !const_bool_value(value))
                continue;
            if (falls_through(clause->body))
                return false;
            count(c, 1);
            stmts(c, clause->body);
            return true;
        }
    }
    if (chosen) {
        count(c, 1);
        stmts(c, AS(chosen, CASE)->body);
    }
    return true;
}

static void switch_stmt(Cost *c, Node *n) {
    NodeSwitch *s = AS(n, SWITCH);
    cost_stmt(c, s->init);
    count(c, 1);
    if (constant_switch(c, s))
        return;
    cost_expr(c, s->tag);
    for (int i = 0; i < s->clauses.len; i++) {
        NodeCase *clause = AS(s->clauses.at[i], CASE);
        count(c, 1);
        cost_exprs(c, clause->values);
        stmts(c, clause->body);
    }
}

static void type_switch(Cost *c, Node *n) {
    NodeTypeSwitch *s = AS(n, TYPE_SWITCH);
    cost_stmt(c, s->init);
    count(c, s->bind ? 3 : 2);
    cost_expr(c, s->x);
    for (int i = 0; i < s->clauses.len; i++) {
        NodeCase *clause = AS(s->clauses.at[i], CASE);
        count(c, s->bind ? 2 : 1);
        for (int k = 0; k < clause->values.len; k++) {
            cost_expr(c, clause->values.at[k]); // nil; types are free
            count(c, cost_depends_on_params(c, clause->values.at[k]) ? DYNAMIC_TYPE : 0);
        }
        stmts(c, clause->body);
    }
}

// case v = <-c: is v, _ = <-c; with a conversion, or as v, ok = <-c, through temporaries.
static void receive(Cost *c, Node *comm) {
    if (comm->kind == NODE_EXPR_STMT) {
        count(c, 3);
        cost_expr(c, AS(comm, EXPR_STMT)->x);
        return;
    }
    NodeAssign *a = AS(comm, ASSIGN);
    if (a->define)
        declare(c, a->lhs);
    count(c, 1);
    cost_exprs(c, a->lhs);
    cost_expr(c, a->rhs.at[0]);
    if (a->lhs.len == 2) {
        count(c, 2 * DECLARATION + 1 + 2 + 2);
        return;
    }
    count(c, 1);
    Type *to = target_type(c, a->lhs.at[0]);
    if (!a->define && to && is_interface(to) &&
        !identical(to, info_of(c->cx, a->rhs.at[0])->type)) {
        // The conversion is counted where the value is received.
        count(c, DECLARATION + 3);
    }
}

static void select_stmt(Cost *c, Node *n) {
    NodeSelect *s = AS(n, SELECT);
    count(c, 1);
    for (int i = 0; i < s->clauses.len; i++) {
        NodeComm *clause = AS(s->clauses.at[i], COMM);
        count(c, 1);
        if (clause->comm && clause->comm->kind == NODE_SEND)
            cost_stmt(c, clause->comm);
        else if (clause->comm)
            receive(c, clause->comm);
        stmts(c, clause->body);
    }
}

static void return_stmt(Cost *c, Node *n) {
    NodeList results = AS(n, RETURN)->results;
    count(c, 1);
    cost_exprs(c, results);
    if (results.len != 1 || !cost_is_tuple(c, results.at[0]))
        return;
    const Type *tuple = info_of(c->cx, results.at[0])->type;
    int values = tuple->tuple.types.len;
    count(c, values * DECLARATION + 1 + values + values);
    for (int i = 0; i < values; i++)
        count(c, cost_boxed(tuple, i, c->f->type->func.results.at[i]->type));
}

// ---- go and defer

// Does the call become one without arguments, results and receiver by a literal around it?
static bool needs_wrap(Cost *c, Node *n) {
    Node *fun = unparen(AS(n, CALL)->fun);
    const NodeInfo *info = info_of(c->cx, fun);
    if (info->mode == MODE_BUILTIN || info->mode == MODE_TYPE)
        return true;
    const Type *t = cost_signature(c, n);
    return t->func.params.len || t->func.results.len || cost_dictionary(c, fun) ||
           (info->selection && info->selection->kind != SELECT_FIELD);
}

// A composite literal of nothing but constants, no pointer or map.
static bool is_constant_literal(Cost *c, Node *n) {
    if (n->kind != NODE_COMPOSITE)
        return false;
    TypeKind kind = underlying(info_of(c->cx, n)->type)->kind;
    if (kind != TYPE_SLICE && kind != TYPE_ARRAY && kind != TYPE_STRUCT)
        return false;
    NodeList elements = AS(n, COMPOSITE)->elements;
    for (int i = 0; i < elements.len; i++) {
        Node *e = elements.at[i];
        e = unparen(e->kind == NODE_KEY_VALUE ? AS(e, KEY_VALUE)->value : e);
        if (info_of(c->cx, e)->mode != MODE_CONST && !is_constant_literal(c, e))
            return false;
    }
    return true;
}

// Arguments are evaluated before; in the literal they are variables, unless they are constant.
static void wrap_arguments(Cost *c, Node *n, const Type *fun) {
    NodeList args = AS(n, CALL)->args;
    for (int i = 0; i < args.len; i++) {
        Node *x = unparen(args.at[i]);
        const NodeInfo *info = info_of(c->cx, x);
        if (info->mode == MODE_TYPE)
            continue;
        if (is_constant_literal(c, x) && !info->implicit)
            cost_composite(c, x);
        else
            count(c, cost_is_tuple(c, x) ? info->type->tuple.types.len : 1);
    }
    if (fun && fun->func.variadic && !AS(n, CALL)->spread) {
        count(c, 1);
        discount(c, args.len >= fun->func.params.len ? -1 : 0);
    }
}

static void wrap_call(Cost *c, Node *n) {
    Node *fun = unparen(AS(n, CALL)->fun);
    const NodeInfo *info = info_of(c->cx, fun);
    count(c, 1);
    if (info->mode == MODE_BUILTIN) {
        if (info->object->builtin == BUILTIN_RECOVER)
            hairy(c, "call to recover");
        discount(c, info->object->builtin == BUILTIN_PANIC ? -PANIC_COST : 0);
        wrap_arguments(c, n, NULL);
        return;
    }
    bool method = info->selection && info->selection->kind != SELECT_FIELD;
    if (method && info->selection->kind == SELECT_INTERFACE_METHOD) {
        count(c, info_of(c->cx, unparen(AS(fun, SELECTOR)->x))->mode == MODE_TYPE ? 0 : 2);
        discount(c, -INLINE_CALL_COST);
    } else {
        bool declared = method || (info->object && info->object->kind == OBJ_FUNC);
        bool free = method && info_of(c->cx, unparen(AS(fun, SELECTOR)->x))->mode == MODE_TYPE;
        count(c, !free + (cost_dictionary(c, fun) > 0));
        cost_site(c, fun, declared ? INLINE_CALL_COST : PARAMETER_CALL_COST);
    }
    wrap_arguments(c, n, cost_signature(c, n));
}

static void deferred(Cost *c, Node *n, Node *call_node, const char *reason) {
    hairy(c, reason);
    if (!call_node)
        return;
    cost_expr(c, call_node);
    if (!needs_wrap(c, call_node))
        return;
    InlineFunction *f = inline_function_new(c->in, c->f->instance, n, c->f);
    Cost wrap = *c;
    wrap.f = f;
    wrap_call(&wrap, call_node);
    vec_push(c->in->arena, &c->f->callees, f);
    f->captures = c->f->captures; // decided with the function around
}

// ---- statements

void cost_stmt(Cost *c, Node *n) {
    if (!n)
        return;
    switch (n->kind) {
    case NODE_BLOCK: stmts(c, AS(n, BLOCK)->stmts); break;
    case NODE_EXPR_STMT: cost_expr(c, AS(n, EXPR_STMT)->x); break;
    case NODE_SEND:
        count(c, 1);
        cost_expr(c, AS(n, SEND)->chan);
        cost_expr(c, AS(n, SEND)->value);
        break;
    case NODE_INC_DEC:
        count(c, 2);
        cost_expr(c, AS(n, INC_DEC)->x);
        break;
    case NODE_ASSIGN: assignment(c, n); break;
    case NODE_DECL_STMT:
        for (int i = 0; i < AS(n, DECL_STMT)->decls.len; i++)
            if (AS(n, DECL_STMT)->decls.at[i]->kind == NODE_VAR_DECL)
                variables(c, AS(n, DECL_STMT)->decls.at[i]);
        break;
    case NODE_GO: deferred(c, n, AS(n, GO)->call, "unhandled op GO"); break;
    case NODE_DEFER:
        deferred(c, n, AS(n, DEFER)->call,
                 AS(n, DEFER)->call ? "unhandled op DEFER" : "defer call in range func");
        break;
    case NODE_RETURN: return_stmt(c, n); break;
    case NODE_BRANCH: count(c, AS(n, BRANCH)->token != TOKEN_FALLTHROUGH); break;
    case NODE_IF: if_stmt(c, n); break;
    case NODE_SWITCH: switch_stmt(c, n); break;
    case NODE_TYPE_SWITCH: type_switch(c, n); break;
    case NODE_SELECT: select_stmt(c, n); break;
    case NODE_FOR: for_stmt(c, n); break;
    case NODE_RANGE: range(c, n); break;
    case NODE_LABELED:
        count(c, !cost_is_blank(AS(n, LABELED)->label));
        cost_stmt(c, AS(n, LABELED)->stmt);
        break;
    default: break;
    }
}

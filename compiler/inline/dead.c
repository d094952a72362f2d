// Dead func literals. In: a tree whose calls have been inlined. Out: the same, where literals that
// nobody can call any more have empty bodies, so that they capture nothing and no closure is made.
//
// A literal is dead when it is the operand of an inlined call, what an inlined call returns that is
// the operand of one, or the value of a variable or parameter that is not read. The operand of an
// inlined call does not count as read, nor does an argument for a parameter that is not.
#include "expand.h"

typedef struct Passed { // a variable that is read if the parameter is
    const Object *variable, *parameter;
} Passed;

typedef struct Reads {
    Expansion *e;
    Map *read; // variables
    VEC(Passed) passed;
    bool changed;
} Reads;

static const Object *variable_of(const Reads *r, const Node *n) {
    n = n ? unparen((Node *)n) : NULL;
    const Object *o = n && n->kind == NODE_NAME ? info_of(r->e->cx, n)->object : NULL;
    return o && o->kind == OBJ_VAR ? o : NULL;
}

static bool is_inlined(const Node *n) {
    return n->kind == NODE_CALL && AS(n, CALL)->body;
}

// The parameter that argument number i of an inlined call is the value of.
static const Object *parameter_of(const Reads *r, const Node *call, int i) {
    const Type *t = info_of(r->e->cx, AS(call, CALL)->body)->type;
    const Object *o = i < t->func.params.len ? t->func.params.at[i] : NULL;
    return o && map_get(r->e->values, o) == AS(call, CALL)->args.at[i] ? o : NULL;
}

static bool find_reads(Node *n, void *data);

static void find_reads_of_call(Reads *r, const Node *n) {
    const NodeCall *c = AS(n, CALL);
    Node *fun = unparen(c->fun);
    if (!variable_of(r, fun))
        node_walk(fun, find_reads, r);
    for (int i = 0; i < c->args.len; i++) {
        const Object *o = variable_of(r, c->args.at[i]), *parameter = parameter_of(r, n, i);
        Passed p = {o, parameter};
        if (o && parameter)
            vec_push(r->e->cx->arena, &r->passed, p);
        else
            node_walk(c->args.at[i], find_reads, r);
    }
    node_walk(c->body, find_reads, r);
}

static void find_reads_of_values(Reads *r, const NodeList *names, const NodeList *values) {
    for (int i = 0; i < names->len; i++) {
        const Object *o = variable_of(r, names->at[i]);
        if (o && o->pos != names->at[i]->pos) // another one, assigned to
            map_put(r->read, o, r);
    }
    for (int i = 0; i < values->len; i++)
        node_walk(values->at[i], find_reads, r);
}

static bool find_reads(Node *n, void *data) {
    Reads *r = data;
    if (is_inlined(n)) {
        find_reads_of_call(r, n);
        return false;
    }
    if (n->kind == NODE_VAR_DECL) {
        find_reads_of_values(r, &AS(n, VAR_DECL)->names, &AS(n, VAR_DECL)->values);
        return false;
    }
    if (n->kind == NODE_ASSIGN && AS(n, ASSIGN)->define) {
        find_reads_of_values(r, &AS(n, ASSIGN)->lhs, &AS(n, ASSIGN)->rhs);
        return false;
    }
    const Object *o = variable_of(r, n);
    if (o)
        map_put(r->read, o, r);
    return true;
}

static void pass_on(Reads *r) {
    for (bool more = true; more;) {
        more = false;
        for (int i = 0; i < r->passed.len; i++) {
            const Passed *p = &r->passed.at[i];
            if (map_has(r->read, p->variable) || !map_has(r->read, p->parameter))
                continue;
            map_put(r->read, p->variable, r);
            more = true;
        }
    }
}

static void drop(Reads *r, Node *n, bool told) {
    n = n ? unparen(n) : NULL;
    if (n && is_inlined(n)) {
        drop(r, inline_only_result(AS(n, CALL)->body), true);
    } else if (n && n->kind == NODE_FUNC_LIT && !AS(n, FUNC_LIT)->dead) {
        NodeFuncLit *literal = AS(n, FUNC_LIT);
        Node *body = node_new(r->e->cx->nodes, NODE_BLOCK, literal->body->pos);
        body->end = literal->body->end;
        AS(body, BLOCK)->rbrace = AS(literal->body, BLOCK)->rbrace;
        literal->body = body;
        literal->dead = true;
        literal->told = told;
        r->changed = true;
    }
}

static void drop_values(Reads *r, const NodeList *names, const NodeList *values) {
    for (int i = 0; i < names->len && names->len == values->len; i++) {
        const Object *o = variable_of(r, names->at[i]);
        if (o && !map_has(r->read, o) && inline_only_value(r->e, o) == values->at[i])
            drop(r, values->at[i], false);
    }
}

static bool drop_visit(Node *n, void *data) {
    Reads *r = data;
    if (is_inlined(n)) {
        drop(r, AS(n, CALL)->fun, false);
        for (int i = 0; i < AS(n, CALL)->args.len; i++) {
            const Object *parameter = parameter_of(r, n, i);
            if (parameter && !map_has(r->read, parameter))
                drop(r, AS(n, CALL)->args.at[i], false);
        }
    } else if (n->kind == NODE_VAR_DECL) {
        drop_values(r, &AS(n, VAR_DECL)->names, &AS(n, VAR_DECL)->values);
    } else if (n->kind == NODE_ASSIGN && AS(n, ASSIGN)->define) {
        drop_values(r, &AS(n, ASSIGN)->lhs, &AS(n, ASSIGN)->rhs);
    }
    return true;
}

void drop_dead_literals(Expansion *e, Node *root) {
    enum { ROUNDS = 10 }; // what a dead body read may be dead next
    for (int i = 0; i < ROUNDS; i++) {
        Reads r = {.e = e, .read = map_new(e->cx->arena)};
        node_walk(root, find_reads, &r);
        pass_on(&r);
        node_walk(root, drop_visit, &r);
        if (!r.changed)
            return;
    }
}

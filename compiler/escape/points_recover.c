// Panics that end in the function that raises them. In: a function's tree. Out: its Guard, and in
// the precise solver's constraints a way from the operands of panic to the recover calls that may
// return them.
//
// A deferred literal that calls recover whenever it runs, registered by a statement of the
// function's own list, ends each panic of what follows: nobody further out sees its operand. What
// runs before it, deferred later, may recover as well, and must be known. If the literal panics
// itself, or leaves by runtime.Goexit, the first panic is past recovering just the same, and while
// it is printed the frame is still there. So the operand goes to those literals only, as hidden
// parameters behind the others, one for each type: a type switch on what recover returned, or an
// assertion whose outcome is asked for, tells them apart. It is evaluated at most once in an
// activation, loops or not.
#include "points_build.h"
#include "reasons.h"

typedef struct Search {
    CheckContext *cx;
    bool found;
    Guard *guard;
    Arena *arena;
} Search;

bool is_builtin_call(CheckContext *cx, const Node *n, BuiltinKind kind) {
    const Object *o = n->kind == NODE_CALL ? info_of(cx, unparen(AS(n, CALL)->fun))->object : NULL;
    return o && o->kind == OBJ_BUILTIN && o->builtin == kind;
}

// ---- who recovers

static bool find_recover(Node *n, void *data) {
    Search *s = data;
    s->found |= is_builtin_call(s->cx, n, BUILTIN_RECOVER);
    return !s->found && n->kind != NODE_FUNC_LIT;
}

bool contains_recover(CheckContext *cx, Node *body) {
    Search s = {.cx = cx};
    node_walk(body, find_recover, &s);
    return s.found;
}

bool may_recover(CheckContext *cx, Node *call) {
    Node *fun = unparen(AS(call, CALL)->fun);
    if (fun->kind == NODE_FUNC_LIT)
        return contains_recover(cx, AS(fun, FUNC_LIT)->body);
    const NodeInfo *info = info_of(cx, fun);
    const Object *o = info->object;
    if (o && o->kind == OBJ_BUILTIN)
        return false; // also recover itself: nothing but its caller could be the deferred function
    if (info->selection)
        o = info->selection->kind == SELECT_METHOD ? info->selection->object : NULL;
    if (!o || o->kind != OBJ_FUNC || !o->decl || o->decl->kind != NODE_FUNC_DECL)
        return true;
    Node *body = AS(o->decl, FUNC_DECL)->body;
    return !body || contains_recover(cx, body);
}

static bool find_sure(Node *n, void *data) {
    Search *s = data;
    s->found |= is_builtin_call(s->cx, n, BUILTIN_RECOVER);
    bool lazy = n->kind == NODE_BINARY &&
                (AS(n, BINARY)->op == TOKEN_LAND || AS(n, BINARY)->op == TOKEN_LOR);
    if (lazy)
        node_walk(AS(n, BINARY)->x, find_sure, s);
    return !s->found && !lazy && n->kind != NODE_FUNC_LIT;
}

static bool find_jump(Node *n, void *data) {
    Search *s = data;
    s->found |= n->kind == NODE_RETURN || (n->kind == NODE_BRANCH && AS(n, BRANCH)->label);
    return !s->found && n->kind != NODE_FUNC_LIT;
}

static bool find_goto(Node *n, void *data) {
    Search *s = data;
    s->found |= n->kind == NODE_BRANCH && AS(n, BRANCH)->token == TOKEN_GOTO;
    return !s->found && n->kind != NODE_FUNC_LIT;
}

static bool any(CheckContext *cx, Node *n, NodeVisitor *visit) {
    Search s = {.cx = cx};
    node_walk(n, visit, &s);
    return s.found;
}

// Does a statement call recover whatever happens?
static bool surely_recovers(CheckContext *cx, Node *n) {
    if (!n)
        return false;
    switch (n->kind) {
    case NODE_EXPR_STMT: return any(cx, n, find_sure);
    case NODE_ASSIGN: return any(cx, n, find_sure);
    case NODE_DECL_STMT: return any(cx, n, find_sure);
    case NODE_IF:
        return surely_recovers(cx, AS(n, IF)->init) || any(cx, AS(n, IF)->cond, find_sure);
    case NODE_SWITCH:
        return surely_recovers(cx, AS(n, SWITCH)->init) ||
               (AS(n, SWITCH)->tag && any(cx, AS(n, SWITCH)->tag, find_sure));
    case NODE_TYPE_SWITCH:
        return surely_recovers(cx, AS(n, TYPE_SWITCH)->init) ||
               any(cx, AS(n, TYPE_SWITCH)->x, find_sure);
    default: return false;
    }
}

static bool ends_panics(CheckContext *cx, NodeList stmts) {
    for (int i = 0; i < stmts.len; i++) {
        if (surely_recovers(cx, stmts.at[i]))
            return true;
        if (any(cx, stmts.at[i], find_jump))
            return false;
    }
    return false;
}

// ---- guards

// A literal that this statement defers to the function it stands in; else NULL.
static Node *deferred_literal(const Node *n) {
    Node *call = n->kind == NODE_DEFER && !AS(n, DEFER)->frame ? AS(n, DEFER)->call : NULL;
    Node *fun = call ? unparen(AS(unparen(call), CALL)->fun) : NULL;
    return fun && fun->kind == NODE_FUNC_LIT ? fun : NULL;
}

static bool find_stranger(Node *n, void *data) { // who may recover, but is not known
    Search *s = data;
    if (n->kind == NODE_DEFER && AS(n, DEFER)->call && !deferred_literal(n))
        s->found |= may_recover(s->cx, unparen(AS(n, DEFER)->call));
    return !s->found && (n->kind != NODE_FUNC_LIT || AS(n, FUNC_LIT)->range_body);
}

static int guard_index(CheckContext *cx, NodeList stmts) {
    int first = -1;
    for (int i = stmts.len - 1; i >= 0 && !any(cx, stmts.at[i], find_stranger); i--) {
        Node *literal = deferred_literal(stmts.at[i]);
        if (literal && ends_panics(cx, AS(AS(literal, FUNC_LIT)->body, BLOCK)->stmts))
            first = i;
    }
    return first;
}

// The number of a type among the operands'; their number when it is not there.
static int operand_index(const Guard *g, Type *t) {
    int i = 0;
    while (i < g->operands.len && g->operands.at[i] != t &&
           !(t && g->operands.at[i] && identical(g->operands.at[i], t)))
        i++;
    return i;
}

static Type *operand_type(CheckContext *cx, const Node *panic) {
    Type *t = info_of(cx, unparen(AS(panic, CALL)->args.at[0]))->type;
    return !t || is_interface(t) || is_untyped(t) || t->kind == TYPE_TUPLE ? NULL : t;
}

static bool collect(Node *n, void *data) {
    enum { MOST_TYPES = 8 };
    Search *s = data;
    Node *literal = deferred_literal(n);
    if (literal && contains_recover(s->cx, AS(literal, FUNC_LIT)->body))
        vec_push(s->arena, &s->guard->literals, literal);
    Type *t = is_builtin_call(s->cx, n, BUILTIN_PANIC) ? operand_type(s->cx, n) : NULL;
    if (t && s->guard->operands.len < MOST_TYPES &&
        operand_index(s->guard, t) == s->guard->operands.len)
        vec_push(s->arena, &s->guard->operands, t);
    return n->kind != NODE_FUNC_LIT;
}

// The guard of a function; one without a statement: it has none.
static const Guard *guard_of(Escapes *e, EscapeFunction *f) {
    if (f->guard)
        return f->guard;
    Guard *g = f->guard = NEW(e->arena, Guard);
    if (!f->body)
        return g;
    NodeList stmts = AS(f->body, BLOCK)->stmts;
    int first = guard_index(e->cx, stmts);
    if (first < 0 || any(e->cx, f->body, find_goto))
        return g;
    g->defer = stmts.at[first];
    vec_push(e->arena, &g->operands, NULL);
    Search s = {.cx = e->cx, .guard = g, .arena = e->arena};
    for (int i = first; i < stmts.len; i++)
        node_walk(stmts.at[i], collect, &s);
    return g;
}

// ---- in the function

void recover_register(Build *b, const Node *stmt, PointsCall *call) {
    const Guard *g = guard_of(b->e, b->p->function);
    Type *type = b->e->cx->universe->empty_interface;
    if (stmt == g->defer)
        for (int i = 0; i < g->operands.len; i++)
            vec_push(b->e->arena, &b->panics, build_temp_in(b, type, b->p->scope));
    const Node *literal = deferred_literal(stmt);
    bool known = call->kind == CALLEE_STATIC && call->function && call->function->node == literal &&
                 call->arguments.len == call->type->func.params.len;
    for (int i = 0; i < g->literals.len && b->panics.len; i++)
        for (int k = 0; k < b->panics.len && g->literals.at[i] == literal; k++) {
            if (known)
                vec_push(b->e->arena, &call->arguments, ((PointsValue){b->panics.at[k], type}));
            else
                build_leak(b, b->panics.at[k], type, stmt->pos, WHY(PARAMETER));
        }
}

Cell recover_panic(Build *b, const Node *panic) {
    const Guard *g = b->p->function->guard;
    if (!b->panics.len)
        return WORLD_CELL;
    int i = operand_index(g, operand_type(b->e->cx, panic));
    return b->panics.at[i < g->operands.len ? i : 0];
}

// ---- in a deferred literal

void recover_parameters(Build *b) {
    EscapeFunction *f = b->p->function;
    const Guard *g = f->outer && f->node ? guard_of(b->e, f->outer) : NULL;
    bool listed = false;
    for (int i = 0; g && i < g->literals.len; i++)
        listed |= g->literals.at[i] == f->node;
    for (int i = 0; listed && i < g->operands.len; i++) {
        Cell c = build_temp(b, b->e->cx->universe->empty_interface);
        vec_push(b->e->arena, &b->p->parameters, c.object);
        vec_push(b->e->arena, &b->recovered, c);
    }
    b->narrows = listed && !any(b->e->cx, f->body, find_goto);
}

static Cell join_recovered(Build *b, uint64_t excluded, Pos pos) {
    if (!b->recovered.len)
        return WORLD_CELL;
    Type *type = b->e->cx->universe->empty_interface;
    Cell to = build_temp_in(b, type, b->p->scope);
    build_copy(b, to, WORLD_CELL, type, pos, WHY(ASSIGN));
    for (int i = 0; i < b->recovered.len; i++)
        if (!(excluded >> i & 1))
            build_copy(b, to, b->recovered.at[i], type, pos, WHY(ASSIGN));
    return to;
}

Cell recover_value(Build *b, Pos pos) {
    return join_recovered(b, 0, pos);
}

static Object *name_of(Build *b, Node *n) {
    n = n ? unparen(n) : NULL;
    Object *o = n && n->kind == NODE_NAME ? info_of(b->e->cx, n)->object : NULL;
    return o && o->kind == OBJ_VAR && o->function == b->p->function->node ? o : NULL;
}

// recover(), or a variable of the literal's that holds just what it returned.
static bool is_recovered(Build *b, Node *n) {
    Object *o = b->narrows ? name_of(b, n) : NULL;
    Node *value = o ? map_get(b->e->initializer, o) : b->narrows ? n : NULL;
    return value && is_builtin_call(b->e->cx, unparen(value), BUILTIN_RECOVER);
}

bool recover_narrowed(Build *b, Node *name, Cell *value) {
    if (!b->excluded || !is_recovered(b, name))
        return false;
    *value = join_recovered(b, b->excluded, name->pos);
    return true;
}

// May a value of type t (NULL: of any) come to clause number `clause`?
static bool may_match(Build *b, const NodeTypeSwitch *n, Type *t, int clause) {
    for (int i = 0; t && i < n->clauses.len; i++) {
        const NodeCase *c = AS(n->clauses.at[i], CASE);
        for (int k = 0; k < c->values.len; k++) {
            const NodeInfo *value = info_of(b->e->cx, unparen(c->values.at[k]));
            if (value->mode != MODE_TYPE)
                continue;
            if (identical(value->type, t))
                return i == clause;
            if (i == clause && is_interface(value->type))
                return true;
        }
    }
    return !t || AS(n->clauses.at[clause], CASE)->is_default;
}

Cell recover_clause(Build *b, NodeTypeSwitch *n, int clause, Cell x) {
    uint64_t excluded = b->excluded;
    if (!is_recovered(b, n->x))
        return x;
    const Guard *g = b->p->function->outer->guard;
    for (int i = 0; i < g->operands.len; i++)
        if (!may_match(b, n, g->operands.at[i], clause))
            excluded |= (uint64_t)1 << i;
    return join_recovered(b, excluded, n->clauses.at[clause]->pos);
}

// Remembers v, ok := r.(T) of what recover returned.
void recover_assertion(Build *b, NodeAssign *a) {
    Node *x = b->narrows && a->define && a->lhs.len == 2 && a->rhs.len == 1 ? unparen(a->rhs.at[0])
                                                                            : NULL;
    Object *ok = x && x->kind == NODE_TYPE_ASSERT && name_of(b, AS(x, TYPE_ASSERT)->x) &&
                         is_recovered(b, AS(x, TYPE_ASSERT)->x)
                     ? name_of(b, a->lhs.at[1])
                     : NULL;
    if (!ok || ok->reassigned || ok->address_taken || ok->pos != a->lhs.at[1]->pos)
        return;
    b->asserted_ok = ok;
    b->asserted = AS(x, TYPE_ASSERT)->type;
}

uint64_t recover_condition(Build *b, Node *cond, bool *negated) {
    cond = unparen(cond);
    *negated = cond->kind == NODE_UNARY && AS(cond, UNARY)->op == TOKEN_NOT;
    Object *o = b->asserted_ok ? name_of(b, *negated ? AS(cond, UNARY)->x : cond) : NULL;
    if (!o || o != b->asserted_ok)
        return 0;
    const Guard *g = b->p->function->outer->guard;
    Type *t = info_of(b->e->cx, unparen(b->asserted))->type;
    int i = is_interface(t) ? g->operands.len : operand_index(g, t);
    return i < g->operands.len ? (uint64_t)1 << i : 0;
}

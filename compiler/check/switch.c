// switch and select. Spec: Expression switches, Type switches, Select statements. In: the
// statement. Out: clauses checked, each in a scope of its own; the implicit variable of each clause
// of a type switch in the CASE's NodeInfo.object.
#include "check_internal.h"
#include <string.h>

static void multiple_defaults(Checker *c, NodeList clauses) {
    Node *first = NULL;
    for (int i = 0; i < clauses.len; i++) {
        Node *n = clauses.at[i];
        if (n->kind == NODE_CASE ? !AS(n, CASE)->is_default : AS(n, COMM)->comm != NULL)
            continue;
        if (first) {
            Place p = source_place(c->cx->sources, first->pos);
            check_error(c, n->pos, "multiple defaults (first at %s:%d:%d)", p.path, p.line,
                        p.column);
        } else {
            first = n;
        }
    }
}

// ---- expression switches

typedef struct SeenCase {
    const Const *value;
    Type *type;
    Node *node;
} SeenCase;

typedef struct Cases {
    Operand tag;
    Map *seen; // interned spelling of a constant -> its first SeenCase list
} Cases;

typedef VEC(SeenCase) SeenCases;

// Booleans may come twice, as in gc.
static void check_duplicate(Checker *c, Cases *cases, const Operand *v) {
    Arena *a = c->cx->arena;
    ConstKind kind = const_kind(v->value);
    if (kind == CONST_UNKNOWN || kind == CONST_BOOL)
        return;
    const char *spelling = intern_str(c->cx->names, const_source(a, v->value));
    SeenCases *list = map_get(cases->seen, spelling);
    if (!list) {
        list = NEW(a, SeenCases);
        map_put(cases->seen, spelling, list);
    }
    for (int i = 0; i < list->len; i++) {
        if (!identical(list->at[i].type, v->type))
            continue;
        check_error(c, start_pos(v->expr), "duplicate case %s in expression switch",
                    operand_str(c, v));
        diag_note(c->cx->diag, list->at[i].node->pos, "previous case");
        return;
    }
    SeenCase seen = {v->value, v->type, v->expr};
    vec_push(a, list, seen);
}

static void check_case_value(Checker *c, Cases *cases, Node *n) {
    Operand v;
    check_expr(c, &v, n);
    if (cases->tag.mode == MODE_INVALID || v.mode == MODE_INVALID)
        return;
    Operand tag = cases->tag;
    convert_untyped(c, &v, tag.type);
    if (v.mode == MODE_INVALID)
        return;
    Operand result = v;
    check_comparison(c, &result, &tag, TOKEN_EQL, NULL);
    if (result.mode != MODE_INVALID && v.mode == MODE_CONST)
        check_duplicate(c, cases, &v);
}

// The value the cases are compared with; true when there is no tag.
static Operand switch_tag(Checker *c, Node *n) {
    NodeSwitch *d = AS(n, SWITCH);
    Operand x = {.mode = MODE_CONST};
    if (!d->tag) {
        x.expr = node_new(c->cx->nodes, NODE_NAME, n->pos);
        AS(x.expr, NAME)->name = intern_str(c->cx->names, "true");
        x.type = c->cx->universe->basic[BASIC_BOOL];
        x.value = const_bool(c->cx->arena, true);
        record(c, &x);
        return x;
    }
    check_expr(c, &x, d->tag);
    assign_operand(c, &x, NULL, "switch expression");
    if (x.mode != MODE_INVALID && !comparable(x.type, true) && !has_nil(x.type)) {
        check_error(c, start_pos(x.expr), "cannot switch on %s (%s is not comparable)",
                    operand_str(c, &x), type_str(c, x.type));
        x.mode = MODE_INVALID;
    }
    return x;
}

void check_switch(Checker *c, Node *n) {
    NodeSwitch *d = AS(n, SWITCH);
    open_scope(c);
    if (d->init)
        check_stmt(c, d->init);
    Cases cases = {.tag = switch_tag(c, n), .seen = map_new(c->cx->arena)};
    multiple_defaults(c, d->clauses);
    for (int i = 0; i < d->clauses.len; i++) {
        NodeCase *clause = AS(d->clauses.at[i], CASE);
        for (int j = 0; j < clause->values.len; j++)
            check_case_value(c, &cases, clause->values.at[j]);
        open_scope(c);
        check_stmts(c, clause->body);
        close_scope(c);
    }
    close_scope(c);
}

// ---- type switches

typedef struct TypeCases {
    Operand x; // MODE_INVALID: not an interface
    Map *seen; // what a case is found by -> the SeenCases so far
} TypeCases;

// Named types are found by themselves, the others by the number of their kind.
static SeenCases *cases_like(Checker *c, TypeCases *cases, Type *t) {
    const char *name = t ? arena_printf(c->cx->arena, "%d", t->kind) : "nil";
    const void *key = t && t->kind == TYPE_NAMED && !t->named.origin
                          ? (const void *)t
                          : intern_str(c->cx->names, name);
    SeenCases *list = map_get(cases->seen, key);
    if (!list) {
        list = NEW(c->cx->arena, SeenCases);
        map_put(cases->seen, key, list);
    }
    return list;
}

static bool is_nil_name(Checker *c, Node *n) {
    n = unparen(n);
    if (n->kind != NODE_NAME)
        return false;
    Object *o = lookup_name(c, AS(n, NAME)->name, n->pos);
    return o && o->kind == OBJ_NIL;
}

static bool is_duplicate_type(Checker *c, TypeCases *cases, Type *t, Node *n) {
    SeenCases *list = cases_like(c, cases, t);
    for (int i = 0; i < list->len; i++) {
        if (t && !identical(t, list->at[i].type))
            continue;
        check_error(c, start_pos(n), "duplicate case %s in type switch",
                    t ? type_str(c, t) : "nil");
        diag_note(c->cx->diag, start_pos(list->at[i].node), "previous case");
        return true;
    }
    SeenCase seen = {NULL, t, n};
    vec_push(c->cx->arena, list, seen);
    return false;
}

// One type (or nil) of a case. The type; NULL for nil.
static Type *check_case_type(Checker *c, TypeCases *cases, Node *n) {
    Type *t = NULL;
    if (is_nil_name(c, n)) {
        Operand nil;
        check_expr(c, &nil, n);
        if (cases->x.mode != MODE_INVALID)
            convert_untyped(c, &nil, cases->x.type);
    } else {
        t = check_var_type(c, n);
        if (is_invalid(t))
            return t;
    }
    if (is_duplicate_type(c, cases, t, n))
        return t;
    if (t && cases->x.mode != MODE_INVALID)
        check_assertion(c, n, &cases->x, t, true);
    return t;
}

static Object *clause_variable(Checker *c, Node *bind, Node *clause, Type *t) {
    Object *o = object_new(c->cx, OBJ_VAR, c->package, AS(bind, NAME)->name, t, bind->pos);
    o->role = VAR_PARAM; // not reported one by one
    declare_local(c, c->scope, o, AS(clause, CASE)->colon);
    o->role = VAR_LOCAL;
    o->decl = clause;
    o->function = c->function ? c->function->node : NULL;
    info_of(c->cx, clause)->object = o;
    return o;
}

static bool check_type_clause(Checker *c, TypeCases *cases, Node *n, Node *bind) {
    NodeCase *d = AS(n, CASE);
    Type *t = NULL;
    Object *o = NULL;
    for (int i = 0; i < d->values.len; i++)
        t = check_case_type(c, cases, d->values.at[i]);
    if (d->values.len != 1 || !t)
        t = cases->x.mode != MODE_INVALID ? cases->x.type : invalid_type(c);
    open_scope(c);
    info_of(c->cx, n)->object = NULL;
    if (bind)
        o = clause_variable(c, bind, n, t);
    check_stmts(c, d->body);
    close_scope(c);
    return o && o->used;
}

static void switched_interface(Checker *c, TypeCases *cases, Node *x) {
    check_expr(c, &cases->x, x);
    if (cases->x.mode == MODE_INVALID || is_interface(cases->x.type))
        return;
    check_error(c, start_pos(x),
                is_type_param(cases->x.type) ? "cannot use type switch on type parameter value %s"
                                             : "%s is not an interface",
                operand_str(c, &cases->x));
    cases->x.mode = MODE_INVALID;
}

void check_type_switch(Checker *c, Node *n) {
    NodeTypeSwitch *d = AS(n, TYPE_SWITCH);
    TypeCases cases = {.seen = map_new(c->cx->arena)};
    Node *bind = d->bind;
    bool used = false;
    open_scope(c);
    if (d->init)
        check_stmt(c, d->init);
    if (bind && strcmp(AS(bind, NAME)->name, "_") == 0) {
        check_error(c, bind->pos, "no new variable on left side of :=");
        bind = NULL;
    }
    switched_interface(c, &cases, d->x);
    multiple_defaults(c, d->clauses);
    for (int i = 0; i < d->clauses.len; i++)
        used |= check_type_clause(c, &cases, d->clauses.at[i], bind);
    if (bind) {
        info_of(c->cx, bind)->mode = MODE_NOVALUE;
        if (!used)
            check_error(c, bind->pos, "%s declared and not used", AS(bind, NAME)->name);
    }
    close_scope(c);
}

// ---- select

static bool is_receive(Node *n) {
    n = unparen(n);
    return n->kind == NODE_UNARY && AS(n, UNARY)->op == TOKEN_ARROW;
}

static bool is_communication(Node *n) {
    if (!n || n->kind == NODE_SEND)
        return true;
    if (n->kind == NODE_EXPR_STMT)
        return is_receive(AS(n, EXPR_STMT)->x);
    return n->kind == NODE_ASSIGN && AS(n, ASSIGN)->rhs.len == 1 &&
           is_receive(AS(n, ASSIGN)->rhs.at[0]);
}

static Pos communication_start(Node *n) {
    if (n->kind == NODE_ASSIGN && AS(n, ASSIGN)->lhs.len)
        return start_pos(AS(n, ASSIGN)->lhs.at[0]);
    return n->kind == NODE_EXPR_STMT ? AS(n, EXPR_STMT)->x->pos : n->pos;
}

void check_select(Checker *c, Node *n) {
    NodeSelect *d = AS(n, SELECT);
    multiple_defaults(c, d->clauses);
    for (int i = 0; i < d->clauses.len; i++) {
        NodeComm *clause = AS(d->clauses.at[i], COMM);
        if (!is_communication(clause->comm)) {
            check_error(c, communication_start(clause->comm),
                        "select case must be send or receive (possibly with assignment)");
            continue;
        }
        open_scope(c);
        if (clause->comm)
            check_stmt(c, clause->comm);
        check_stmts(c, clause->body);
        close_scope(c);
    }
}

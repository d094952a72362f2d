// Assignments. Spec: Assignment statements, Short variable declarations, IncDec statements, Return
// statements, Variable declarations. In: variables (objects or expressions) and the expressions
// assigned to them. Out: converted values, types of new variables, reassigned flags.
//
// As many expressions as variables are assigned one by one; a single call may give several values
// and a map index, type assertion or receive may give two. Everything else is a mismatch, reported
// only when both sides are otherwise fine.
#include "check_internal.h"
#include <string.h>

static const char *count_of(Checker *c, int n, const char *what) {
    return arena_printf(c->cx->arena, "%d %s%s", n, what, n == 1 ? "" : "s");
}

static void report_assign_count(Checker *c, NodeList rhs, int l, int r) {
    const char *vars = count_of(c, l, "variable"), *values = count_of(c, r, "value");
    Node *first = rhs.at[0], *call = unparen(first);
    if (rhs.len == 1 && call->kind == NODE_CALL)
        check_error(c, start_pos(first), "assignment mismatch: %s but %s returns %s", vars,
                    expr_string(c->cx->arena, AS(call, CALL)->fun), values);
    else
        check_error(c, start_pos(first), "assignment mismatch: %s but %s", vars, values);
}

static void report_return_count(Checker *c, Node *at, const ObjectList *lhs,
                                const OperandList *rhs) {
    TypeList have = {0}, want = {0};
    Pos pos = at->pos;
    if (rhs->len > lhs->len)
        pos = start_pos(rhs->at[lhs->len].expr);
    else if (rhs->len > 0)
        pos = start_pos(rhs->at[rhs->len - 1].expr);
    for (int i = 0; i < rhs->len; i++)
        vec_push(c->cx->arena, &have, rhs->at[i].type);
    for (int i = 0; i < lhs->len; i++)
        vec_push(c->cx->arena, &want, lhs->at[i]->type);
    check_error(c, pos, "%s return values\n\thave %s\n\twant %s",
                rhs->len > lhs->len ? "too many" : "not enough",
                types_summary(c, &have, false, false), types_summary(c, &want, false, false));
}

// ---- variables

// lhs := x, or with its declared type. Infers lhs->type when it is NULL.
void init_var(Checker *c, Object *lhs, Operand *x, const char *context) {
    reject_tuple(c, x);
    if (x->mode != MODE_INVALID && !lhs->type)
        infer_value(c, x, NULL);
    if (x->mode == MODE_INVALID || is_invalid(x->type) || (lhs->type && is_invalid(lhs->type))) {
        if (!lhs->type)
            lhs->type = invalid_type(c);
        x->mode = MODE_INVALID;
        return;
    }
    if (!lhs->type) {
        lhs->type = x->type;
        if (x->mode == MODE_NIL) {
            check_error(c, start_pos(x->expr), "use of untyped nil in %s", context);
            lhs->type = invalid_type(c);
            x->mode = MODE_INVALID;
            return;
        }
        if (is_untyped(x->type))
            lhs->type = default_type(c->cx->universe, x->type);
    }
    const char *target = c->target;
    c->target = *lhs->name ? lhs->name : "result variable";
    assign_operand(c, x, lhs->type, context);
    c->target = target;
}

static bool is_blank(const Node *n) {
    return n->kind == NODE_NAME && strcmp(n->u_NAME.name, "_") == 0;
}

static void report_target(Checker *c, Node *n) {
    const char *text = expr_string(c->cx->arena, n);
    if (n->kind == NODE_SELECTOR && !info_of(c->cx, n)->selection)
        use_expr(c, AS(n, SELECTOR)->x); // p.F of a package: gc complains of p, too
    if (n->kind == NODE_SELECTOR && info_of(c->cx, AS(n, SELECTOR)->x)->mode == MODE_MAP_INDEX)
        check_error(c, start_pos(n), "cannot assign to struct field %s in map", text);
    else
        check_error(c, start_pos(n),
                    "cannot assign to %s (neither addressable nor a map index expression)", text);
}

// The type of the left side of an assignment; NULL for the blank identifier; invalid: reported.
// Being assigned to is no use of a variable.
static Type *target_type(Checker *c, Node *lhs) {
    Node *plain = unparen(lhs);
    if (is_blank(plain)) {
        for (Node *n = lhs;; n = AS(n, PAREN)->x) {
            info_of(c->cx, n)->mode = MODE_NOVALUE;
            if (n == plain)
                return NULL;
        }
    }
    Object *o = NULL;
    if (plain->kind == NODE_NAME)
        o = lookup_name(c, AS(plain, NAME)->name, plain->pos);
    bool used = o && o->used;
    Operand x;
    check_expr(c, &x, lhs);
    if (o && o->kind == OBJ_VAR)
        o->used = used;
    if (x.mode == MODE_INVALID)
        return invalid_type(c);
    if (x.mode != MODE_VAR && x.mode != MODE_MAP_INDEX) {
        report_target(c, x.expr);
        return invalid_type(c);
    }
    Object *root = root_variable(c, lhs);
    if (root)
        root->reassigned = true;
    return x.type;
}

// lhs = rhs; with x, its value is assigned instead of rhs.
void assign_var(Checker *c, Node *lhs, Node *rhs, Operand *x, const char *context) {
    Operand value;
    Type *t = target_type(c, lhs);
    if (t && is_invalid(t)) {
        if (x)
            x->mode = MODE_INVALID;
        else
            use_expr(c, rhs);
        return;
    }
    if (!x) {
        x = &value;
        check_generic_expr(c, x, rhs);
    }
    if (!t && strcmp(context, "assignment") == 0)
        context = "assignment to _ identifier";
    const char *target = c->target;
    c->target = expr_string(c->cx->arena, lhs);
    assign_operand(c, x, t, context);
    c->target = target;
}

// The values of one expression that stands for count variables: a call's results, or the two of a
// comma-ok form.
static OperandList multi_values(Checker *c, Node *rhs, int count, bool *comma_ok) {
    NodeList list = {.at = &rhs, .len = 1};
    OperandList values = check_operands(c, list);
    *comma_ok = false;
    if (values.len != 1 || count != 2 || values.at[0].mode == MODE_INVALID ||
        !comma_ok_allowed(c, rhs))
        return values;
    *comma_ok = true;
    Operand ok = {
        .mode = MODE_VALUE, .expr = rhs, .type = c->cx->universe->basic[BASIC_UNTYPED_BOOL]};
    vec_push(c->cx->arena, &values, ok);
    return values;
}

static void record_both(Checker *c, Node *rhs, const OperandList *values) {
    if (values->at[0].mode == MODE_INVALID || values->at[1].mode == MODE_INVALID)
        return;
    Type *ok = values->at[1].type;
    record_comma_ok(c, rhs, values->at[0].type,
                    is_untyped(ok) ? c->cx->universe->basic[BASIC_BOOL] : ok);
}

static void types_unknown(Checker *c, const ObjectList *lhs) {
    for (int i = 0; i < lhs->len; i++)
        if (!lhs->at[i]->type)
            lhs->at[i]->type = invalid_type(c);
}

static void init_mismatch(Checker *c, ObjectList *lhs, NodeList rhs, Node *at, bool is_return) {
    if (is_return) {
        OperandList values = check_operands(c, rhs);
        bool valid = true;
        for (int i = 0; i < values.len; i++)
            valid &= values.at[i].mode != MODE_INVALID;
        if (valid)
            report_return_count(c, at, lhs, &values);
    } else if (use_exprs(c, rhs)) {
        report_assign_count(c, rhs, lhs->len, rhs.len);
    }
    types_unknown(c, lhs);
}

// Initializes variables: of a declaration (`at` is the VAR_DECL), of := or the results of a return.
void init_vars(Checker *c, ObjectList *lhs, NodeList rhs, Node *at, bool is_return) {
    bool is_call = rhs.len == 1 && unparen(rhs.at[0])->kind == NODE_CALL;
    bool single = at && at->kind == NODE_VAR_DECL && lhs->len == 1;
    const char *context = is_return ? "return statement"
                          : single  ? "variable declaration"
                                    : "assignment";
    if (lhs->len == rhs.len && (!is_call || single)) {
        for (int i = 0; i < rhs.len; i++) {
            Operand x;
            check_generic_expr(c, &x, rhs.at[i]);
            init_var(c, lhs->at[i], &x, context);
        }
        return;
    }
    if (rhs.len != 1) {
        init_mismatch(c, lhs, rhs, at, is_return);
        return;
    }
    bool comma_ok;
    OperandList values = multi_values(c, rhs.at[0], is_return ? 0 : lhs->len, &comma_ok);
    if (values.len == lhs->len) {
        for (int i = 0; i < values.len; i++)
            init_var(c, lhs->at[i], &values.at[i], context);
        if (comma_ok)
            record_both(c, rhs.at[0], &values);
        return;
    }
    if (values.at[0].mode != MODE_INVALID) {
        if (is_return)
            report_return_count(c, at, lhs, &values);
        else
            report_assign_count(c, rhs, lhs->len, values.len);
    }
    types_unknown(c, lhs);
}

// ---- statements

static void assign_vars(Checker *c, NodeList lhs, NodeList rhs) {
    bool is_call = rhs.len == 1 && unparen(rhs.at[0])->kind == NODE_CALL;
    if (lhs.len == rhs.len && !is_call) {
        for (int i = 0; i < lhs.len; i++)
            assign_var(c, lhs.at[i], rhs.at[i], NULL, "assignment");
        return;
    }
    if (rhs.len != 1) {
        bool ok = use_targets(c, lhs);
        if (use_exprs(c, rhs) && ok)
            report_assign_count(c, rhs, lhs.len, rhs.len);
        return;
    }
    bool comma_ok;
    OperandList values = multi_values(c, rhs.at[0], lhs.len, &comma_ok);
    if (values.len == lhs.len) {
        for (int i = 0; i < lhs.len; i++)
            assign_var(c, lhs.at[i], NULL, &values.at[i], "assignment");
        if (comma_ok)
            record_both(c, rhs.at[0], &values);
        return;
    }
    if (values.at[0].mode != MODE_INVALID)
        report_assign_count(c, rhs, lhs.len, values.len);
    use_targets(c, lhs);
}

typedef struct Defined { // the left side of :=
    ObjectList all;      // every variable, also old and invalid ones
    ObjectList fresh;    // those to declare
    NodeList names;      // of the fresh ones
    bool failed, blank;
} Defined;

static bool is_repeated(const NodeList *lhs, int i) {
    const char *name = lhs->at[i]->u_NAME.name;
    for (int j = 0; j < i; j++)
        if (lhs->at[j]->kind == NODE_NAME && lhs->at[j]->u_NAME.name == name)
            return strcmp(name, "_") != 0;
    return false;
}

// The variable a name on the left side means when it is declared in this very scope; NULL: new.
static Object *redeclared(Checker *c, Defined *d, Node *n) {
    Object *old = scope_lookup(c->scope, AS(n, NAME)->name);
    if (!old)
        return NULL;
    if (old->kind != OBJ_VAR) {
        check_error(c, n->pos, "cannot assign to %s", AS(n, NAME)->name);
        d->failed = true;
        return old;
    }
    old->reassigned = true;
    record_declared(c, n, old);
    return old;
}

static Object *new_variable(Checker *c, Node *n, const char *name) {
    Object *o = object_new(c->cx, OBJ_VAR, c->package, name, NULL, n->pos);
    o->role = VAR_LOCAL;
    o->decl = n;
    o->function = c->function ? c->function->node : NULL;
    return o;
}

static void define_one(Checker *c, Defined *d, const NodeList *lhs, int i) {
    Node *n = lhs->at[i];
    Arena *a = c->cx->arena;
    Object *o = NULL;
    if (n->kind != NODE_NAME) {
        use_expr(c, n);
        check_error(c, start_pos(n), "non-name %s on left side of :=", expr_string(a, n));
        d->failed = true;
    } else if (is_repeated(lhs, i)) {
        check_error(c, n->pos, "%s repeated on left side of :=", AS(n, NAME)->name);
        d->failed = true;
    } else if (is_blank(n)) {
        o = new_variable(c, n, AS(n, NAME)->name);
        vec_push(a, &d->fresh, o); // has no scope, but a type to record
        vec_push(a, &d->names, n);
    } else {
        o = redeclared(c, d, n);
        if (!o) {
            o = new_variable(c, n, AS(n, NAME)->name);
            vec_push(a, &d->fresh, o);
            vec_push(a, &d->names, n);
        } else if (o->kind != OBJ_VAR) {
            o = NULL;
        }
    }
    vec_push(a, &d->all, o ? o : new_variable(c, n, intern_str(c->cx->names, "_")));
}

// Spec: Short variable declarations. n is the ASSIGN.
void define_vars(Checker *c, Node *n, bool per_iteration) {
    NodeAssign *assign = AS(n, ASSIGN);
    Defined d = {0};
    int mark = c->delayed.len, named = 0;
    Pos declaring = c->declaring;
    for (int i = 0; i < assign->lhs.len; i++)
        define_one(c, &d, &assign->lhs, i);
    c->declaring = assign->lhs.at[0]->pos;
    init_vars(c, &d.all, assign->rhs, n, false);
    c->declaring = declaring;
    run_delayed(c, mark); // literals on the right do not see the new variables
    for (int i = 0; i < d.fresh.len; i++) {
        Object *o = d.fresh.at[i];
        o->decl = n;
        o->per_iteration = per_iteration;
        record_declared(c, d.names.at[i], o);
        if (is_blank(d.names.at[i]))
            continue;
        named++;
        declare_local(c, c->scope, o, n->end ? n->end : n->pos);
    }
    if (!named && !d.failed)
        check_error(c, n->pos, "no new variables on left side of :=");
}

static void op_assign(Checker *c, Node *n) {
    NodeAssign *d = AS(n, ASSIGN);
    Operand x;
    if (d->lhs.len != 1 || d->rhs.len != 1) {
        check_error(c, n->pos, "assignment operation %s= requires single-valued expressions",
                    token_spelling(d->op));
        return;
    }
    check_binary(c, &x, n, d->lhs.at[0], d->rhs.at[0], d->op);
    x.expr = d->rhs.at[0];
    if (x.mode != MODE_INVALID && is_untyped(x.type))
        x.type = default_type(c->cx->universe, x.type);
    if (x.mode == MODE_CONST)
        x.mode = MODE_VALUE;
    NodeInfo rhs = *info_of(c->cx, d->rhs.at[0]);
    assign_var(c, d->lhs.at[0], NULL, &x, "assignment operation");
    *info_of(c->cx, d->rhs.at[0]) = rhs;
}

// =, := and op=.
void check_assign(Checker *c, Node *n) {
    NodeAssign *d = AS(n, ASSIGN);
    if (d->define)
        define_vars(c, n, false);
    else if (d->op != TOKEN_EOF)
        op_assign(c, n);
    else
        assign_vars(c, d->lhs, d->rhs);
}

// A named result hidden by another variable at a plain return. Spec: Return statements.
static void check_hidden_results(Checker *c, Node *n, const ObjectList *results) {
    for (int i = 0; i < results->len; i++) {
        Object *o = results->at[i], *other = lookup_name(c, o->name, n->pos);
        if (!other || other == o || strcmp(o->name, "_") == 0)
            continue;
        check_error(c, n->pos, "result parameter %s not in scope at return", o->name);
        diag_note(c->cx->diag, other->pos, "inner declaration of var %s %s", o->name,
                  type_str(c, o->type));
    }
}

// Spec: Return statements.
void check_return(Checker *c, Node *n) {
    NodeReturn *d = AS(n, RETURN);
    ObjectList *results = &c->function->type->func.results;
    bool named = results->len && *results->at[0]->name;
    if (d->results.len == 0 && (named || results->len == 0)) {
        if (named)
            check_hidden_results(c, n, results);
        return;
    }
    if (d->results.len == 0) {
        OperandList none = {0};
        report_return_count(c, n, results, &none);
        return;
    }
    init_vars(c, results, d->results, n, true);
}

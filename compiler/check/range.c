// Range clauses. Spec: For statements with range clause. In: a RANGE. Out: the iteration variables
// declared or assigned to, the body checked.
//
// Over an integer the range expression itself is what the variable is assigned, so an untyped
// constant takes the variable's type; otherwise the types of key and value come from the table the
// spec gives. Functions to range over take a yield function of at most two parameters.
#include "check_internal.h"
#include <string.h>

typedef struct Ranged { // what ranging over a type yields
    Type *key, *value;  // NULL: no such variable
    const char *cause;  // why it is not possible, with ok false; may be NULL
    bool ok;
} Ranged;

#define YIELD "func must be func(yield func(...) bool): "

static Ranged range_over_func(Type *f) {
    Ranged r = {0};
    Type *yield = f->func.params.len == 1 ? core_type(f->func.params.at[0]->type) : NULL;
    if (f->func.params.len != 1) {
        r.cause = YIELD "wrong argument count";
    } else if (f->func.results.len) {
        r.cause = YIELD "unexpected results";
    } else if (!yield || yield->kind != TYPE_FUNC) {
        r.cause = YIELD "argument is not func";
    } else if (yield->func.params.len > 2) {
        r.cause = YIELD "yield func has too many parameters";
    } else if (yield->func.results.len == 1 && is_boolean(yield->func.results.at[0]->type) &&
               yield->func.results.at[0]->type->kind != TYPE_BASIC) {
        r.cause = YIELD "yield func returns user-defined boolean, not bool";
    } else if (yield->func.results.len != 1 || !is_boolean(yield->func.results.at[0]->type)) {
        r.cause = YIELD "yield func does not return bool";
    } else {
        r.ok = true;
        if (yield->func.params.len > 0)
            r.key = yield->func.params.at[0]->type;
        if (yield->func.params.len > 1)
            r.value = yield->func.params.at[1]->type;
    }
    return r;
}

// What came to be rangeable later.
static void check_range_version(Checker *c, Operand *x, Type *u, Ranged *r) {
    int minor = u->kind == TYPE_BASIC && is_integer(u) ? 22 : u->kind == TYPE_FUNC ? 23 : 0;
    if (!r->ok || !minor || language_has(c, x->expr->pos, minor))
        return;
    r->ok = false;
    r->cause = version_cause(c, x->expr->pos, minor);
}

static Ranged range_over(Checker *c, Type *t) {
    Type *int_type = c->cx->universe->basic[BASIC_INT], *u = core_type(t);
    Ranged r = {.ok = true, .key = int_type};
    if (u && u->kind == TYPE_POINTER && underlying(u->pointer.elem)->kind == TYPE_ARRAY)
        u = underlying(u->pointer.elem);
    if (u && u->kind == TYPE_BASIC && is_string(u)) {
        r.value = c->cx->universe->rune_type;
    } else if (u && u->kind == TYPE_BASIC && is_integer(u)) {
        r.key = t;
    } else if (u && u->kind == TYPE_ARRAY) {
        r.value = u->array.elem;
    } else if (u && u->kind == TYPE_SLICE) {
        r.value = u->slice.elem;
    } else if (u && u->kind == TYPE_MAP) {
        r.key = u->map.key;
        r.value = u->map.elem;
    } else if (u && u->kind == TYPE_CHAN) {
        r.key = u->chan.elem;
        r.ok = u->chan.receive;
        r.cause = arena_printf(c->cx->arena, "receive from send-only channel %s", type_str(c, t));
    } else if (u && u->kind == TYPE_FUNC) {
        r = range_over_func(u);
    } else {
        r.ok = false;
        r.cause = core_cause(c, t, CORE_ANY);
    }
    return r;
}

static Ranged check_ranged(Checker *c, NodeRange *d, Operand *x) {
    Ranged r = {0};
    if (x->mode == MODE_INVALID)
        return r;
    r = range_over(c, x->type);
    if (core_type(x->type))
        check_range_version(c, x, core_type(x->type), &r);
    if (!r.ok) {
        check_error(c, start_pos(x->expr),
                    r.cause ? "cannot range over %s: %s" : "cannot range over %s",
                    operand_str(c, x), r.cause);
        return (Ranged){0};
    }
    if (d->key && !r.key)
        check_error(c, start_pos(d->key), "range over %s permits no iteration variables",
                    operand_str(c, x));
    else if (d->value && !r.value)
        check_error(c, start_pos(d->value), "range over %s permits only one iteration variable",
                    operand_str(c, x));
    else if (d->extra)
        check_error(c, d->extra, "range clause permits at most two iteration variables");
    return r;
}

static Object *iteration_variable(Checker *c, Node *range, Node *n) {
    const char *name = n->kind == NODE_NAME ? AS(n, NAME)->name : intern_str(c->cx->names, "_");
    Object *o = object_new(c->cx, OBJ_VAR, c->package, name, NULL, n->pos);
    if (n->kind != NODE_NAME)
        check_error(c, start_pos(n), "cannot declare %s", expr_string(c->cx->arena, n));
    o->role = VAR_LOCAL;
    o->decl = range;
    o->function = c->function ? c->function->node : NULL;
    o->per_iteration = language_has(c, n->pos, 22);
    return o;
}

// for k, v := range x
static void define_iteration(Checker *c, Node *n, Operand *x, const Ranged *r, bool over_int) {
    NodeRange *d = AS(n, RANGE);
    Node *lhs[2] = {d->key, d->value};
    Type *types[2] = {r->key, r->value};
    Object *declared[2] = {NULL, NULL};
    int named = 0;
    for (int i = 0; i < 2 && lhs[i]; i++) {
        Object *o = declared[i] = iteration_variable(c, n, lhs[i]);
        named += strcmp(o->name, "_") != 0;
        if (!types[i] || is_invalid(types[i])) {
            o->type = invalid_type(c);
            o->used = true;
        } else if (over_int) {
            init_var(c, o, x, "range clause");
        } else {
            o->type = types[i];
        }
        if (lhs[i]->kind == NODE_NAME)
            record_declared(c, lhs[i], o);
    }
    for (int i = 0; i < 2; i++)
        if (declared[i])
            declare_local(c, c->scope, declared[i], d->body->pos);
    if (!named)
        check_error(c, n->pos, "no new variables on left side of :=");
}

// for k, v = range x
static void assign_iteration(Checker *c, NodeRange *d, Operand *x, const Ranged *r, bool over_int) {
    Node *lhs[2] = {d->key, d->value};
    Type *types[2] = {r->key, r->value};
    for (int i = 0; i < 2 && lhs[i]; i++) {
        if (!types[i] || is_invalid(types[i]))
            continue;
        if (over_int) {
            assign_var(c, lhs[i], NULL, x, "range clause");
            if (x->mode != MODE_INVALID && !is_integer(x->type))
                check_error(c, start_pos(lhs[i]), "cannot use iteration variable of type %s",
                            type_str(c, x->type));
            continue;
        }
        Operand y = {.mode = MODE_VALUE, .expr = lhs[i], .type = types[i]};
        assign_var(c, lhs[i], NULL, &y, "assignment");
    }
}

void check_range(Checker *c, Node *n) {
    NodeRange *d = AS(n, RANGE);
    Operand x;
    check_expr(c, &x, d->x);
    Ranged r = check_ranged(c, d, &x);
    bool over_int = x.mode != MODE_INVALID && r.ok && is_integer(x.type);
    open_scope(c);
    if (d->define)
        define_iteration(c, n, &x, &r, over_int);
    else if (d->key)
        assign_iteration(c, d, &x, &r, over_int);
    else if (over_int)
        assign_operand(c, &x, NULL, "range clause");
    if (r.ok)
        default_operand(c, &x);
    open_scope(c);
    check_block(c, d->body);
    close_scope(c);
    close_scope(c);
}

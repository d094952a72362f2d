// Type parameters and their arguments. Spec: Type parameter declarations, Type constraints,
// Instantiations, Satisfying a type constraint. In: lists of type parameters, T[A], F[A]. Out:
// TYPE_PARAMs in a scope; instances whose arguments are checked against their constraints.
//
// Arguments are checked later, when all types are complete: a type may be an argument in its own
// declaration.
#include "check_internal.h"
#include <string.h>

// ---- declarations

static Type *declare_param(Checker *c, Scope *scope, Node *name, int index) {
    Type *t = type_new(c->cx->arena, TYPE_PARAM);
    Object *o = object_new(c->cx, OBJ_TYPE, c->package, AS(name, NAME)->name, t, name->pos);
    t->param.object = o;
    t->param.index = index;
    o->color = 2;
    o->parent = scope;
    record_declared(c, name, o);
    if (strcmp(o->name, "_") == 0)
        return t;
    Object *other = scope_lookup(scope, o->name);
    if (other)
        report_redeclared(c, o, other);
    else
        map_put(scope->names, o->name, o);
    return t;
}

static void finish_later(Checker *c, void *data) {
    finish_constraint(c, data);
}

// Declares type parameters, then their constraints, which may mention all of them, and what is
// declared with them.
void declare_type_params(Checker *c, const NodeList *fields, Scope *scope, TypeList *params) {
    for (int i = 0; i < fields->len; i++) {
        Node *name = AS(fields->at[i], FIELD)->name;
        if (!name || name->kind != NODE_NAME)
            continue;
        Type *param = declare_param(c, scope, name, params->len);
        vec_push(c->cx->arena, params, param);
    }
    Node *previous = NULL;
    Type *constraint = NULL;
    for (int i = 0, p = 0; i < fields->len; i++) {
        NodeField *d = AS(fields->at[i], FIELD);
        if (!d->name || d->name->kind != NODE_NAME)
            continue;
        if (d->type != previous || !constraint)
            constraint = d->type ? check_constraint(c, d->type) : c->cx->universe->any_type;
        previous = d->type;
        params->at[p]->param.constraint = constraint;
        finish_constraint(c, params->at[p]);
        check_later(c, finish_later, params->at[p]);
        p++;
    }
}

static void report_alias_receiver(Checker *c, Node *n, const Object *alias) {
    Type *shown = type_new(c->cx->arena, TYPE_NAMED);
    shown->named.object = info_of(c->cx, n)->object;
    shown->named.type_params = alias->type_params;
    check_error(c, start_pos(n), "cannot define new methods on generic alias type %s",
                type_str(c, shown));
}

// The receiver type of a method of a generic type; its names stand for the type's parameters.
Type *generic_receiver(Checker *c, Node *n, Scope *scope, TypeList *params) {
    bool is_ptr = false;
    Node *node = unparen(n);
    if (node->kind == NODE_STAR) {
        is_ptr = true;
        node = unparen(AS(node, STAR)->x);
    }
    if (node->kind != NODE_INDEX)
        return NULL;
    NodeIndex *d = AS(node, INDEX);
    Type *origin = check_generic_type(c, d->x);
    const Object *alias = info_of(c->cx, d->x)->object;
    if (alias && alias->is_alias && alias->type_params.len)
        report_alias_receiver(c, d->x, alias);
    else if (!is_generic_type(origin))
        return is_invalid(origin) ? invalid_type(c) : NULL;
    for (int i = 0; i < d->indices.len; i++) {
        Node *name = unparen(d->indices.at[i]);
        if (name->kind != NODE_NAME) {
            check_error(c, start_pos(name), "receiver type parameter %s must be an identifier",
                        expr_string(c->cx->arena, name));
            return invalid_type(c);
        }
        vec_push(c->cx->arena, params, declare_param(c, scope, name, i));
    }
    if (!is_generic_type(origin))
        return invalid_type(c);
    const TypeList *declared = &origin->named.type_params;
    if (params->len != declared->len) {
        check_error(c, start_pos(node),
                    "receiver declares %d type parameter%s, but receiver base type declares %d",
                    params->len, params->len == 1 ? "" : "s", declared->len);
        return invalid_type(c);
    }
    for (int i = 0; i < params->len; i++) {
        params->at[i]->param.constraint =
            type_substitute(c->cx, declared->at[i]->param.constraint, declared, params);
        map_put(c->receiver_params, params->at[i], declared->at[i]);
    }
    Type *t = named_instance(c->cx, origin, *params);
    info_of(c->cx, node)->mode = MODE_TYPE;
    info_of(c->cx, node)->type = t;
    return is_ptr ? type_pointer(c->cx->arena, t) : t;
}

// ---- satisfying constraints

static bool within_terms(Type *t, const UnionTerm *terms, int count) {
    for (int i = 0; i < count; i++)
        if (terms[i].tilde ? identical(underlying(terms[i].type), underlying(t))
                           : identical(terms[i].type, t))
            return true;
    return false;
}

// Whether all types of the type parameter t are among the terms.
static bool set_within(Type *t, const UnionTerm *terms, int count) {
    int own;
    bool all;
    const UnionTerm *list = type_terms(t, &own, &all);
    if (all)
        return false;
    for (int i = 0; i < own; i++) {
        bool found = false;
        for (int j = 0; j < count && !found; j++)
            found = terms[j].tilde ? identical(underlying(terms[j].type), underlying(list[i].type))
                                   : !list[i].tilde && identical(terms[j].type, list[i].type);
        if (!found)
            return false;
    }
    return true;
}

bool has_empty_set(Type *t) {
    int count;
    bool all;
    type_terms(t, &count, &all);
    return !all && !count;
}

// Whether t is written in the constraint or element e, though the type set may be without it.
static bool mentions_type(Type *e, Type *t) {
    bool found = false;
    if (e->kind == TYPE_UNION)
        for (int i = 0; i < e->union_.count && !found; i++)
            found = mentions_type(e->union_.terms[i].type, t);
    else if (e->kind == TYPE_INTERFACE)
        for (int i = 0; i < e->interface.embedded.len && !found; i++)
            found = mentions_type(e->interface.embedded.at[i], t);
    else
        found = identical(e, t);
    return found;
}

static const char *missing_term(Checker *c, Type *t, Type *constraint) {
    Arena *a = c->cx->arena;
    Buffer b = {.arena = a};
    int count;
    bool all;
    const UnionTerm *terms = type_terms(constraint, &count, &all);
    const char *type = type_str(c, t), *wanted = type_str(c, constraint);
    for (int i = 0; i < count; i++) {
        if (!terms[i].tilde && identical(terms[i].type, underlying(terms[i].type)) &&
            identical(terms[i].type, underlying(t)))
            return arena_printf(a, "possibly missing ~ for %s in %s", type_str(c, terms[i].type),
                                wanted);
        buffer_puts(&b, i ? " | " : "");
        print_term(&b, &terms[i]);
    }
    if (mentions_type(underlying(constraint), t))
        return arena_printf(a, "%s mentions %s, but %s is not in the type set of %s", wanted, type,
                            type, wanted);
    return arena_printf(a, "%s missing in %s", type, b.data);
}

// gc names the package of a term's type, be it the one at hand.
void print_term(Buffer *b, const UnionTerm *term) {
    buffer_puts(b, term->tilde ? "~" : "");
    type_print(b, term->type, NULL);
}

const char *unsatisfied(Checker *c, Type *t, Type *constraint, const char *verb) {
    Arena *a = c->cx->arena;
    Type *u = underlying(constraint);
    if (is_invalid(t) || is_invalid(underlying(t)) || u->kind != TYPE_INTERFACE)
        return NULL;
    int count;
    bool all;
    interface_complete(a, c->cx->diag, u);
    const UnionTerm *terms = type_terms(u, &count, &all);
    const char *type = type_str(c, t), *wanted = type_str(c, constraint);
    if (!all && count == 0)
        return arena_printf(a, "cannot %s %s (empty type set)", verb, wanted);
    const char *missing = missing_method(c, t, u);
    if (missing)
        return arena_printf(a, "%s does not %s %s %s", type, verb, wanted, missing);
    bool is_iface = underlying(t)->kind == TYPE_INTERFACE;
    if (all)
        return u->interface.is_comparable && !comparable(t, *verb == 's')
                   ? arena_printf(a, "%s does not %s comparable", type, verb)
                   : NULL;
    if (is_iface ? set_within(t, terms, count) : within_terms(t, terms, count))
        return NULL;
    if (is_iface)
        return arena_printf(a, "%s does not %s %s", type, verb, wanted);
    return arena_printf(a, "%s does not %s %s (%s)", type, verb, wanted,
                        missing_term(c, t, constraint));
}

bool verify_arguments(Checker *c, Pos pos, const NodeList *nodes, const TypeList *params,
                      const TypeList *args) {
    note_instance(c, pos, nodes, params, args);
    for (int i = 0; i < params->len && i < args->len; i++) {
        Type *constraint = type_substitute(c->cx, params->at[i]->param.constraint, params, args);
        const char *problem = unsatisfied(c, args->at[i], constraint, "satisfy");
        if (!problem)
            continue;
        check_error(c, nodes && i < nodes->len ? start_pos(nodes->at[i]) : pos, "%s", problem);
        return false;
    }
    return true;
}

// Why the terms x and y have no common underlying type, in gc's words; NULL: they have.
static const char *differ(Checker *c, Type *x, Type *y) {
    Type *ux = underlying(x), *uy = underlying(y);
    const char *sort = "channels ", *what = NULL;
    if (ux->kind != TYPE_CHAN || uy->kind != TYPE_CHAN)
        sort = "", what = identical(ux, uy) ? NULL : "different underlying types";
    else if (!identical(ux->chan.elem, uy->chan.elem))
        what = "different element types";
    else if (ux->chan.send + uy->chan.send == 1 && ux->chan.receive + uy->chan.receive == 1)
        what = "conflicting directions";
    return what ? arena_printf(c->cx->arena, "%s%s and %s have %s", sort, type_str(c, x),
                               type_str(c, y), what)
                : NULL;
}

static const char *channel_cause(Checker *c, Type *t, CoreUse use) {
    const Type *u = underlying(t);
    const char *what = u->kind != TYPE_CHAN                            ? "non-channel"
                       : use == CORE_RECEIVED_FROM && !u->chan.receive ? "send-only channel"
                       : use == CORE_SENT_TO && !u->chan.send          ? "receive-only channel"
                                                                       : NULL;
    return what ? arena_printf(c->cx->arena, "%s %s", what, type_str(c, t)) : NULL;
}

// Why a type parameter has no core type fit for that use, in gc's words; NULL: it has, or is none.
const char *core_cause(Checker *c, Type *t, CoreUse use) {
    int count;
    bool all;
    const char *cause = NULL;
    if (!is_type_param(t))
        return NULL;
    const UnionTerm *terms = type_terms(t, &count, &all);
    if (!count)
        return use == CORE_ANY ? "no specific type" : "no specific channel type";
    Type *first = terms[0].type;
    for (int i = 0; i < count && !cause; i++) {
        Type *next = terms[i].type, *u = underlying(first);
        cause = use == CORE_ANY ? NULL : channel_cause(c, next, use);
        cause = cause ? cause : differ(c, first, next);
        if (u->kind == TYPE_CHAN && u->chan.send && u->chan.receive)
            first = next;
    }
    return cause;
}

// ---- instances of types

typedef struct Verification {
    Node *index;
    const TypeList *params;
    TypeList args;
} Verification;

static void verify_later(Checker *c, void *data) {
    const Verification *v = data;
    verify_arguments(c, start_pos(v->index), &AS(v->index, INDEX)->indices, v->params, &v->args);
}

// The type parameters of what n names: a generic type or alias; NULL: of none.
static const TypeList *params_of(Checker *c, Node *n, Type *t) {
    const Object *o = info_of(c->cx, n)->object;
    if (o && o->kind == OBJ_TYPE && o->is_alias)
        return o->type_params.len ? &o->type_params : NULL;
    return is_generic_type(t) ? &t->named.type_params : NULL;
}

// T is generic, and n names it without arguments: reported.
Type *reject_generic(Checker *c, Type *t, Node *n, bool in_expression) {
    const TypeList *params = params_of(c, n, t);
    if (!params || is_invalid(t))
        return t;
    Buffer b = {.arena = c->cx->arena};
    if (is_generic_type(t) && !in_expression)
        type_print(&b, t, c->package);
    else
        buffer_puts(&b, expr_string(c->cx->arena, n));
    check_error(c, start_pos(n), "cannot use generic type %s without instantiation", b.data);
    return invalid_type(c);
}

static bool argument_count_ok(Checker *c, Node *n, const TypeList *params, int implicit) {
    NodeIndex *d = AS(n, INDEX);
    int wanted = params->len - implicit;
    if (d->indices.len == wanted)
        return true;
    bool more = d->indices.len > wanted;
    check_error(c, more ? start_pos(d->indices.at[wanted]) : start_pos(n),
                "%s type arguments for type %s: have %d, want %d", more ? "too many" : "not enough",
                expr_string(c->cx->arena, d->x), d->indices.len, wanted);
    return false;
}

static bool type_arguments(Checker *c, const NodeList *nodes, TypeList *args) {
    bool ok = true;
    for (int i = 0; i < nodes->len; i++) {
        Type *t = check_var_type(c, nodes->at[i]);
        ok &= !is_invalid(t);
        vec_push(c->cx->arena, args, t);
    }
    return ok;
}

// T[A, B]
Type *instantiated_type(Checker *c, Node *n) {
    NodeIndex *d = AS(n, INDEX);
    Type *t = check_generic_type(c, d->x);
    TypeList args = {0};
    if (is_invalid(t)) {
        type_arguments(c, &d->indices, &args);
        return t;
    }
    const TypeList *params = params_of(c, d->x, t);
    const Object *o = info_of(c->cx, d->x)->object;
    bool alias = o && o->is_alias;
    if (!params) {
        check_error(c, start_pos(n), "invalid operation: %s (%s is not a generic type)",
                    expr_string(c->cx->arena, n), type_str(c, t));
        return invalid_type(c);
    }
    require_language(c, start_pos(n), 18, "type instantiation");
    if (!type_arguments(c, &d->indices, &args) ||
        !argument_count_ok(c, n, params, alias ? 0 : t->named.implicit_params))
        return invalid_type(c);
    for (int i = args.len; i < params->len; i++)
        vec_push(c->cx->arena, &args, params->at[i]);
    Verification *v = NEW(c->cx->arena, Verification);
    *v = (Verification){n, params, args};
    check_later(c, verify_later, v);
    if (alias)
        return type_substitute(c->cx, t, params, &args);
    Type *instance = named_instance(c->cx, t, args);
    if (!instance->named.instance_pos)
        instance->named.instance_pos = start_pos(n);
    return instance;
}

// ---- instances of functions

// Makes fun, whose operand x is the generic function, denote its instance.
void use_instance(Checker *c, Operand *x, Node *fun, const TypeList *args) {
    Object *o = function_instance(c->cx, x->object, *args);
    for (Node *n = fun; n;) {
        NodeInfo *info = info_of(c->cx, n);
        info->object = o;
        info->type = o->type;
        info->mode = MODE_VALUE;
        if (n->kind == NODE_SELECTOR) {
            info_of(c->cx, AS(n, SELECTOR)->sel)->object = o;
            break;
        }
        n = n->kind == NODE_PAREN   ? AS(n, PAREN)->x
            : n->kind == NODE_INDEX ? AS(n, INDEX)->x
                                    : NULL;
    }
    x->object = o;
    x->type = o->type;
    x->mode = MODE_VALUE;
    x->type_args = (TypeList){0};
}

// F[A, B]: the instance, or F with some of its arguments given. False: x is no generic function.
bool index_function(Checker *c, Operand *x, Node *n) {
    NodeIndex *d = AS(n, INDEX);
    if (x->mode != MODE_VALUE || x->type->kind != TYPE_FUNC || !x->type->func.type_params.len ||
        x->type_args.len)
        return false;
    const TypeList *params = &x->type->func.type_params;
    TypeList args = {0};
    require_language(c, n->pos, 18, "function instantiation");
    if (!type_arguments(c, &d->indices, &args)) {
        x->mode = MODE_INVALID;
        return true;
    }
    if (args.len > params->len) {
        check_error(c, start_pos(d->indices.at[params->len]), "got %d type arguments but want %d",
                    args.len, params->len);
        x->mode = MODE_INVALID;
        return true;
    }
    x->type_args = args;
    if (args.len < params->len)
        return true;
    if (verify_arguments(c, start_pos(n), &d->indices, params, &args))
        use_instance(c, x, n, &args);
    else
        x->mode = MODE_INVALID;
    return true;
}

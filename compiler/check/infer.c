// Type inference. Spec: Type inference, Type unification. In: a generic function with some of its
// type arguments, and the operands of a call (or the type its value is wanted as). Out: all type
// arguments, and the operand as the instance they make.
//
// A Unifier holds what is known of each parameter; parameters found equal share an entry. Typed
// arguments come first, then what constraints tell (core types, methods), then untyped constants by
// their default types. In a call inside a generic function the parameters are renamed, so that a
// recursive call does not take the caller's for its own.
#include "check_internal.h"
#include <string.h>

enum { UNIFY_DEPTH = 100 };

// How alike types must be: identical; one assigned to the other, with identical parts; or LOOSE,
// where defined types and directions of channels count for nothing in the parts either.
typedef enum Match { EXACT, ASSIGN, LOOSE } Match;

static Match of_parts(Match m) {
    return m == LOOSE ? LOOSE : EXACT;
}

typedef struct Unifier {
    Checker *c;
    TypeList params;
    bool by_methods; // interfaces match by methods: since Go 1.21
    Type **types;    // inferred, by group; NULL: not yet
    int *group;      // index into types, by parameter
    int depth;
} Unifier;

static int param_index(const Unifier *u, const Type *t) {
    for (int i = 0; t->kind == TYPE_PARAM && i < u->params.len; i++)
        if (u->params.at[i] == t)
            return i;
    return -1;
}

static Type *known(const Unifier *u, int i) {
    return u->types[u->group[i]];
}

static void join(Unifier *u, int i, int j) {
    int from = u->group[j], to = u->group[i];
    if (!u->types[to])
        u->types[to] = u->types[from];
    for (int k = 0; k < u->params.len; k++)
        if (u->group[k] == from)
            u->group[k] = to;
}

static bool unify(Unifier *u, Type *x, Type *y, Match match);
static bool unify_methods(Unifier *u, Type *iface, Type *t, bool all);
static bool unify_lists(Unifier *u, const TypeList *x, const TypeList *y, Match match);

static bool is_defined(const Type *t) {
    return t->kind == TYPE_NAMED;
}

static bool is_literal(const Type *t) {
    return t->kind != TYPE_NAMED && t->kind != TYPE_BASIC && t->kind != TYPE_PARAM;
}

// An interface inferred before meets y, which may be none: a parameter stands for one type only.
static bool unify_known_interface(Unifier *u, Type *x, Type *y) {
    if (!is_interface(x) || !is_interface(y))
        return false;
    if (!is_defined(x) || !is_defined(y))
        return unify_methods(u, x, y, true);
    return identical(x, y) || (x->named.origin && x->named.origin == y->named.origin &&
                               unify_lists(u, &x->named.type_args, &y->named.type_args, LOOSE));
}

// What was inferred before meets y.
static bool unify_known(Unifier *u, int i, Type *y, Match match) {
    Type *before = known(u, i);
    bool either = match != EXACT && (is_interface(before) || is_interface(y));
    if (either ? !unify_known_interface(u, before, y) : !unify(u, before, y, match))
        return false;
    if (match == EXACT)
        return true;
    Type *x = known(u, i), *cx = underlying(x), *cy = underlying(y);
    bool both_channels = cx->kind == TYPE_CHAN && cy->kind == TYPE_CHAN;
    if (is_defined(y) && !is_defined(x)) // the named type wins
        u->types[u->group[i]] = y;
    else if (both_channels && !is_defined(x) && !(cy->chan.send && cy->chan.receive))
        u->types[u->group[i]] = y; // and the channel that allows less
    return true;
}

static bool unify_params(Unifier *u, int i, int j, Type *x, Type *y, Match match) {
    if (i >= 0 && j >= 0) {
        if (u->group[i] == u->group[j])
            return true;
        if (known(u, i) && known(u, j) && !unify(u, known(u, i), known(u, j), match))
            return false;
        join(u, i, j);
        return true;
    }
    if (i < 0) {
        i = j;
        y = x;
    }
    if (known(u, i))
        return unify_known(u, i, y, match);
    u->types[u->group[i]] = y;
    return true;
}

static bool unify_variables(Unifier *u, const ObjectList *x, const ObjectList *y, Match match) {
    if (x->len != y->len)
        return false;
    for (int i = 0; i < x->len; i++)
        if (!unify(u, x->at[i]->type, y->at[i]->type, match))
            return false;
    return true;
}

static bool unify_lists(Unifier *u, const TypeList *x, const TypeList *y, Match match) {
    if (x->len != y->len)
        return false;
    for (int i = 0; i < x->len; i++)
        if (!unify(u, x->at[i], y->at[i], match))
            return false;
    return true;
}

static bool unify_structs(Unifier *u, Type *x, Type *y, Match match) {
    if (x->strukt.count != y->strukt.count)
        return false;
    for (int i = 0; i < x->strukt.count; i++) {
        const Field *f = &x->strukt.fields[i], *g = &y->strukt.fields[i];
        if (f->embedded != g->embedded || strcmp(f->name, g->name) != 0 ||
            f->tag_length != g->tag_length ||
            (f->tag_length && memcmp(f->tag, g->tag, f->tag_length) != 0) ||
            !unify(u, f->type, g->type, match))
            return false;
    }
    return true;
}

// The methods of the interface among those of t (any type); all: t must have no more.
static bool unify_methods(Unifier *u, Type *iface, Type *t, bool all) {
    Arena *a = u->c->cx->arena;
    Type *i = underlying(iface), *other = underlying(t);
    interface_complete(a, NULL, i);
    if (all) {
        interface_complete(a, NULL, other);
        if (i->interface.count != other->interface.count)
            return false;
    }
    for (int k = 0; k < i->interface.count; k++) {
        const Method *m = &i->interface.methods[k];
        Selection s = lookup_field_or_method(a, t, false, m->name, m->package);
        if (s.kind != SELECT_METHOD && s.kind != SELECT_INTERFACE_METHOD)
            return false;
        if (!unify(u, m->type, s.type, EXACT))
            return false;
    }
    return true;
}

static bool unify_composites(Unifier *u, Type *x, Type *y, Match match) {
    if (x->kind != y->kind)
        return false;
    Match parts = of_parts(match);
    switch (x->kind) {
    case TYPE_NAMED:
        return x->named.origin && x->named.origin == y->named.origin &&
               unify_lists(u, &x->named.type_args, &y->named.type_args, match);
    case TYPE_POINTER: return unify(u, x->pointer.elem, y->pointer.elem, parts);
    case TYPE_SLICE: return unify(u, x->slice.elem, y->slice.elem, parts);
    case TYPE_ARRAY:
        return x->array.length == y->array.length && unify(u, x->array.elem, y->array.elem, parts);
    case TYPE_STRUCT: return unify_structs(u, x, y, parts);
    case TYPE_FUNC:
        return x->func.variadic == y->func.variadic &&
               unify_variables(u, &x->func.params, &y->func.params, parts) &&
               unify_variables(u, &x->func.results, &y->func.results, parts);
    case TYPE_INTERFACE: return unify_methods(u, x, y, true);
    case TYPE_MAP:
        return unify(u, x->map.key, y->map.key, parts) && unify(u, x->map.elem, y->map.elem, parts);
    case TYPE_CHAN:
        return (match != EXACT ||
                (x->chan.send == y->chan.send && x->chan.receive == y->chan.receive)) &&
               unify(u, x->chan.elem, y->chan.elem, parts);
    case TYPE_TUPLE: return unify_lists(u, &x->tuple.types, &y->tuple.types, parts);
    case TYPE_BASIC:
    case TYPE_PARAM:
    case TYPE_UNION: return identical(x, y);
    }
    return false;
}

// A type parameter that is not to be inferred stands for the one underlying type it can have.
static bool unify_cores(Unifier *u, Type *x, Type *y, Match match) {
    Type *core = is_type_param(x) && match != EXACT ? core_type(x) : NULL;
    if (core)
        return unify(u, core, y, match);
    core = is_type_param(y) && match != EXACT ? core_type(y) : NULL;
    return core && unify(u, x, core, match);
}

// Of two interfaces, one has the methods of the other; a type has those of an interface.
static bool unify_interface(Unifier *u, Type *x, Type *y) {
    if (!is_interface(x) || !is_interface(y))
        return is_interface(x) ? unify_methods(u, x, y, false) : unify_methods(u, y, x, false);
    Type *ix = underlying(x), *iy = underlying(y);
    interface_complete(u->c->cx->arena, NULL, ix);
    interface_complete(u->c->cx->arena, NULL, iy);
    return ix->interface.count <= iy->interface.count ? unify_methods(u, x, y, false)
                                                      : unify_methods(u, y, x, false);
}

// Whether x and y can be the same type, or as alike as match wants it.
static bool unify(Unifier *u, Type *x, Type *y, Match match) {
    if (x == y)
        return true;
    if (!x || !y || u->depth > UNIFY_DEPTH)
        return false;
    int i = param_index(u, x), j = param_index(u, y);
    u->depth++;
    bool ok;
    if (match != EXACT && i < 0 && j < 0 && is_defined(x) && is_literal(y) && !is_interface(x))
        ok = unify(u, underlying(x), y, match);
    else if (match != EXACT && i < 0 && j < 0 && is_defined(y) && is_literal(x) &&
             !is_interface(y) && !is_interface(x))
        ok = unify(u, x, underlying(y), match);
    else if (i >= 0 || j >= 0)
        ok = unify_params(u, i, j, x, y, match);
    else if (match != EXACT && u->by_methods && (is_interface(x) || is_interface(y)))
        ok = identical(x, y) || unify_interface(u, x, y);
    else
        ok = identical(x, y) || unify_composites(u, x, y, match) || unify_cores(u, x, y, match);
    u->depth--;
    return ok;
}

// ---- messages

static const char *param_names(Checker *c, const TypeList *params) {
    Buffer b = {.arena = c->cx->arena};
    for (int i = 0; i < params->len; i++) {
        if (i)
            buffer_puts(&b, params->len == 2 ? " and " : i == params->len - 1 ? ", and " : ", ");
        buffer_puts(&b, params->at[i]->param.object->name);
    }
    return b.data;
}

static TypeList inferred(const Unifier *u) {
    TypeList list = {0};
    for (int i = 0; i < u->params.len; i++)
        vec_push(u->c->cx->arena, &list, known(u, i));
    return list;
}

// How messages about a call begin; callee NULL: it is none.
static const char *in_call(const Unifier *u, const char *callee) {
    return callee ? arena_printf(u->c->cx->arena, "in call to %s, ", callee) : "";
}

typedef struct Mismatch { // have, the type of an argument or of what a function is assigned to
    Pos pos;
    const char *callee, *of; // callee NULL: assigned
    Type *have, *formal;
} Mismatch;

static void report_mismatch(Unifier *u, Mismatch m) {
    Checker *c = u->c;
    Arena *a = c->cx->arena;
    TypeList types = inferred(u);
    bool any = false;
    for (int i = 0; i < types.len; i++)
        any |= types.at[i] != NULL;
    Type *wanted = type_substitute(c->cx, m.formal, &u->params, &types);
    const char *have = arena_printf(a, "type %s of %s", type_str(c, m.have), m.of);
    const char *formal = type_str(c, m.formal), *in = in_call(u, m.callee);
    if (!any)
        check_error(c, m.pos, "%s%s does not match %s (cannot infer %s)", in, have, formal,
                    param_names(c, &u->params));
    else if (wanted == m.formal)
        check_error(c, m.pos, "%s%s does not match %s", in, have, formal);
    else if (m.callee)
        check_error(c, m.pos, "%s%s does not match inferred type %s for %s", in, have,
                    type_str(c, wanted), formal);
    else
        check_error(c, m.pos, "inferred type %s for %s does not match %s", type_str(c, wanted),
                    formal, have);
}

static bool mentions_own(const Unifier *u, Type *t) {
    TypeList none = {0};
    for (int i = 0; i < u->params.len; i++)
        vec_push(u->c->cx->arena, &none, u->c->cx->universe->any_type);
    return type_substitute(u->c->cx, t, &u->params, &none) != t;
}

// ---- the steps

static bool use_constraint(Unifier *u, const char *callee, int i, Pos pos, bool *changed) {
    Checker *c = u->c;
    Type *param = u->params.at[i], *constraint = param->param.constraint, *x = known(u, i);
    int count;
    bool all, ok = true;
    const UnionTerm *terms = type_terms(constraint, &count, &all);
    Type *core = all ? NULL : core_type(constraint);
    const char *cause = "";
    TypeList types = inferred(u);
    Type *whole = x ? type_substitute(c->cx, x, &u->params, &types) : NULL;
    if (whole && !mentions_own(u, whole) && !unify_methods(u, constraint, whole, false)) {
        const char *missing = missing_method(c, whole, underlying(constraint));
        cause = missing ? arena_printf(c->cx->arena, " %s", missing) : "";
        ok = false;
    }
    bool tilde = false;
    for (int k = 0; k < count; k++)
        tilde |= terms[k].tilde || !identical(terms[k].type, terms[0].type);
    if (ok && core && x) {
        if (tilde && !is_type_param(x))
            x = underlying(x);
        ok = unify(u, x, tilde ? core : terms[0].type, LOOSE);
    } else if (core && !x && !tilde) {
        u->types[u->group[i]] = terms[0].type;
        *changed = true;
    }
    if (!ok)
        check_error(c, pos, "%s%s (type %s) does not satisfy %s%s", in_call(u, callee),
                    type_str(c, param), type_str(c, known(u, i)), type_str(c, constraint), cause);
    return ok;
}

static int count_known(const Unifier *u) {
    int n = 0;
    for (int i = 0; i < u->params.len; i++)
        n += known(u, i) != NULL;
    return n;
}

static bool use_constraints(Unifier *u, const char *callee, Pos pos) {
    for (bool changed = true; changed;) {
        int before = count_known(u);
        changed = false;
        for (int i = 0; i < u->params.len; i++)
            if (!use_constraint(u, callee, i, pos, &changed))
                return false;
        changed |= count_known(u) != before;
    }
    return true;
}

// Untyped constants give what no typed argument has given: the largest kind's default type.
static bool use_constants(Unifier *u, const char *callee, const TypeList *formals,
                          OperandList *args) {
    Checker *c = u->c;
    Type **largest = NEW_ARRAY(c->cx->arena, Type *, u->params.len + 1);
    for (int i = 0; i < formals->len; i++) {
        Operand *x = &args->at[i];
        int p = param_index(u, formals->at[i]);
        if (p < 0 || known(u, p) || x->mode == MODE_INVALID || x->mode == MODE_NIL ||
            !is_untyped(x->type))
            continue;
        Type **max = &largest[u->group[p]];
        if (!*max)
            *max = x->type;
        else if (is_numeric(*max) && is_numeric(x->type))
            *max = x->type->basic > (*max)->basic ? x->type : *max;
        else if ((*max)->basic != x->type->basic) {
            check_error(c, start_pos(x->expr),
                        "in call to %s, mismatched types %s and %s (cannot infer %s)", callee,
                        type_str(c, *max), type_str(c, x->type), type_str(c, formals->at[i]));
            return false;
        }
    }
    for (int i = 0; i < u->params.len; i++)
        if (!known(u, i) && largest[u->group[i]])
            u->types[u->group[i]] = default_type(c->cx->universe, largest[u->group[i]]);
    return true;
}

// Replaces parameters within inferred types by what was inferred for them. What leads back to
// itself cannot be inferred.
static void simplify(Unifier *u) {
    for (int round = 0; round <= u->params.len; round++) {
        TypeList types = inferred(u);
        for (int i = 0; i < u->params.len; i++)
            if (types.at[i])
                u->types[u->group[i]] = type_substitute(u->c->cx, types.at[i], &u->params, &types);
    }
}

static bool report_unknown(Unifier *u, const char *callee, Pos pos) {
    for (int i = 0; i < u->params.len; i++) {
        if (known(u, i) && !mentions_own(u, known(u, i)))
            continue;
        const Object *o = u->params.at[i]->param.object;
        Place p = source_place(u->c->cx->sources, o->pos);
        check_error(u->c, pos, "%scannot infer %s (declared at %s:%d:%d)", in_call(u, callee),
                    o->name, p.path, p.line, p.column);
        return true;
    }
    return false;
}

// ---- renaming

// Adds fresh copies of params to the unifier; *copies: them.
static void add_params(Unifier *u, const TypeList *params, TypeList *copies) {
    CheckContext *cx = u->c->cx;
    for (int i = 0; i < params->len; i++) {
        Type *t = type_new(cx->arena, TYPE_PARAM);
        t->param = params->at[i]->param;
        Object *o = NEW(cx->arena, Object);
        *o = *t->param.object;
        o->id = cx->next_object_id++;
        o->type = t;
        t->param.object = o;
        vec_push(cx->arena, copies, t);
        vec_push(cx->arena, &u->params, t);
    }
    for (int i = 0; i < params->len; i++)
        copies->at[i]->param.constraint =
            type_substitute(cx, params->at[i]->param.constraint, params, copies);
}

static bool is_open(const Operand *x) { // a generic function that waits for type arguments
    return x->mode == MODE_VALUE && x->type && x->type->kind == TYPE_FUNC &&
           x->type->func.type_params.len;
}

typedef struct OpenFunction { // a generic function among those to infer for
    Operand *operand;
    TypeList params; // renamed
    Type *type;      // its signature in them
} OpenFunction;

static OpenFunction open_function(Unifier *u, Operand *x) {
    OpenFunction f = {.operand = x};
    const TypeList *declared = &x->type->func.type_params;
    add_params(u, declared, &f.params);
    Type *plain = type_new(u->c->cx->arena, TYPE_FUNC);
    plain->func = x->type->func;
    plain->func.type_params = (TypeList){0};
    f.type = type_substitute(u->c->cx, plain, declared, &f.params);
    f.type = type_substitute(u->c->cx, f.type, &f.params, &x->type_args);
    return f;
}

typedef VEC(OpenFunction) OpenList;

// All functions are known: room for what is inferred, with the arguments given.
static void start(Unifier *u, const OpenList *open) {
    Arena *a = u->c->cx->arena;
    u->types = NEW_ARRAY(a, Type *, u->params.len + 1);
    u->group = NEW_ARRAY(a, int, u->params.len + 1);
    for (int i = 0; i < u->params.len; i++)
        u->group[i] = i;
    for (int i = 0; i < open->len; i++) {
        const OpenFunction *f = &open->at[i];
        for (int k = 0; k < f->operand->type_args.len; k++)
            u->types[param_index(u, f->params.at[k])] = f->operand->type_args.at[k];
    }
}

// Turns the operand into its instance once everything is inferred. False: reported.
static bool finish(Unifier *u, const OpenFunction *f, Pos pos) {
    Checker *c = u->c;
    TypeList args = {0};
    for (int i = 0; i < f->params.len; i++)
        vec_push(c->cx->arena, &args, known(u, param_index(u, f->params.at[i])));
    Node *fun = f->operand->expr;
    Node *index = unparen(fun);
    const NodeList *nodes = index->kind == NODE_INDEX ? &AS(index, INDEX)->indices : NULL;
    if (!verify_arguments(c, pos, nodes, &f->operand->type->func.type_params, &args))
        return false;
    use_instance(c, f->operand, fun, &args);
    return true;
}

// The type of the parameter that each operand is passed to, in the callee's renamed parameters.
static bool formal_types(Checker *c, Node *call, Type *sig, OperandList *args, TypeList *formals) {
    const ObjectList *params = &sig->func.params;
    bool spread = AS(call, CALL)->spread;
    int fixed = sig->func.variadic && !spread ? params->len - 1 : params->len;
    if (args->len < fixed || (args->len > fixed && !(sig->func.variadic && !spread)) ||
        (spread && !sig->func.variadic)) {
        pass_operands(c, call, sig, args); // says so
        return false;
    }
    for (int i = 0; i < args->len; i++) {
        Type *t = params->at[i < fixed ? i : params->len - 1]->type;
        vec_push(c->cx->arena, formals, i >= fixed && t->kind == TYPE_SLICE ? t->slice.elem : t);
    }
    return true;
}

static bool use_arguments(Unifier *u, const char *callee, const TypeList *formals,
                          OperandList *args, const OpenList *open) {
    for (int i = 0; i < formals->len; i++) {
        const Operand *x = &args->at[i];
        Type *have = x->type;
        if (x->mode == MODE_INVALID)
            return false;
        for (int k = 1; k < open->len; k++)
            if (open->at[k].operand == x)
                have = open->at[k].type;
        if (x->mode == MODE_NIL || is_untyped(have) || !mentions_own(u, formals->at[i])) {
            bool generic = have != x->type;
            if (!generic || is_type_param(core_type(formals->at[i])))
                continue;
        }
        if (!unify(u, formals->at[i], have, ASSIGN)) {
            report_mismatch(u, (Mismatch){start_pos(x->expr), callee,
                                          expr_string(u->c->cx->arena, x->expr), x->type,
                                          formals->at[i]});
            return false;
        }
    }
    return true;
}

// A generic function without all its type arguments, where a function value is wanted: since
// Go 1.21.
static void check_value_version(Checker *c, const Operand *x, const char *where) {
    bool partial = x->type_args.len > 0;
    Pos pos = partial ? unparen(x->expr)->pos : start_pos(x->expr);
    if (!language_has(c, pos, 21))
        require_language(c, pos, 21, "%s instantiated function %s",
                         partial ? "partially" : "implicitly", where);
}

Type *infer_call(Checker *c, Operand *x, Node *call, OperandList *args) {
    Unifier u = {.c = c, .by_methods = language_has(c, call->pos, 21)};
    OpenList open = {0};
    TypeList formals = {0};
    const char *callee = expr_string(c->cx->arena, AS(call, CALL)->fun);
    Type *sig = x->type;
    if (is_open(x)) {
        vec_push(c->cx->arena, &open, open_function(&u, x));
        sig = open.at[0].type;
    } else {
        vec_push(c->cx->arena, &open, (OpenFunction){0});
    }
    if (!formal_types(c, call, sig, args, &formals))
        return NULL;
    for (int i = 0; i < args->len; i++)
        if (is_open(&args->at[i])) {
            check_value_version(c, &args->at[i], "as argument");
            vec_push(c->cx->arena, &open, open_function(&u, &args->at[i]));
        }
    OpenList with_arguments = open;
    if (!open.at[0].operand) {
        with_arguments.at++;
        with_arguments.len--;
    }
    start(&u, &with_arguments);
    if (!use_arguments(&u, callee, &formals, args, &open) ||
        !use_constraints(&u, callee, call->pos) || !use_constants(&u, callee, &formals, args))
        return NULL;
    simplify(&u);
    if (report_unknown(&u, callee, call->pos))
        return NULL;
    for (int i = 0; i < with_arguments.len; i++)
        if (!finish(&u, &with_arguments.at[i], call->pos))
            return NULL;
    return x->type;
}

// A generic function where a value of a function type is wanted. False: reported.
bool infer_value(Checker *c, Operand *x, Type *expected) {
    if (x->mode != MODE_VALUE || !is_open(x))
        return true;
    if (expected && is_invalid(expected))
        return true;
    Unifier u = {.c = c, .by_methods = language_has(c, x->expr->pos, 21)};
    OpenList open = {0};
    const char *name = expr_string(c->cx->arena, x->expr);
    vec_push(c->cx->arena, &open, open_function(&u, x));
    start(&u, &open);
    Type *wanted = expected ? core_type(expected) : NULL;
    if (!wanted && x->type_args.len) {
        Pos at = unparen(x->expr)->pos; // of the bracket
        if (use_constraints(&u, NULL, at))
            simplify(&u);
        if (report_unknown(&u, NULL, at) || !finish(&u, &open.at[0], at))
            x->mode = MODE_INVALID;
        return x->mode != MODE_INVALID;
    }
    if (!wanted || wanted->kind != TYPE_FUNC) {
        check_error(c, start_pos(x->expr), "cannot use generic function %s without instantiation",
                    name);
        x->mode = MODE_INVALID;
        return false;
    }
    check_value_version(c, x, "in assignment");
    bool ok = unify(&u, expected, open.at[0].type, ASSIGN);
    if (!ok)
        report_mismatch(&u, (Mismatch){start_pos(x->expr), NULL, c->target ? c->target : name,
                                       wanted, open.at[0].type});
    ok = ok && use_constraints(&u, NULL, start_pos(x->expr));
    if (ok) {
        simplify(&u);
        ok = !report_unknown(&u, NULL, start_pos(x->expr)) &&
             finish(&u, &open.at[0], start_pos(x->expr));
    }
    if (!ok)
        x->mode = MODE_INVALID;
    return ok;
}

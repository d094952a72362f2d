// Declarations. Spec: Declarations and scope. In: collected objects, or the declarations of a
// function. Out: their types and values; bodies checked.
//
// Objects are declared when first used (resolve_object), in the scope of their file. Those being
// declared stand on c->stack; meeting one of them again is a cycle. A cycle is fine when a type
// definition is on it and no constant or variable (type T []T), or when it is of variables and
// constants only: then init_order reports it. While the length of an array type is computed, a
// nameless mark stands on the stack as if it were a constant: a type must not need its own size.
// Only behind a slice, map, chan, func or interface it may stand there.
#include "check_internal.h"
#include <string.h>

typedef struct Saved { // what resolving an object elsewhere must not disturb
    FunctionContext *function;
    Scope *scope;
    Const *iota;
    Pos const_error_pos;
    Node *callee;
    Object *current_decl;
} Saved;

static Saved enter_package_level(Checker *c, Object *o) {
    Saved s = {c->function, c->scope, c->iota, c->const_error_pos, c->callee, c->current_decl};
    c->function = NULL;
    c->scope = map_get(c->decl_scopes, o);
    c->iota = NULL;
    c->const_error_pos = NO_POS;
    c->callee = NULL;
    c->current_decl = o;
    return s;
}

static void leave_package_level(Checker *c, const Saved *s) {
    c->function = s->function;
    c->scope = s->scope;
    c->iota = s->iota;
    c->const_error_pos = s->const_error_pos;
    c->callee = s->callee;
    c->current_decl = s->current_decl;
}

// ---- cycles

static const char *cycle_name(Checker *c, const Object *o) {
    if (o->package && o->package != c->package)
        return arena_printf(c->cx->arena, "%s.%s", o->package->name, o->name);
    return o->name;
}

// Reports the objects as a cycle, from the first in source order on.
void report_cycle(Checker *c, Object **cycle, int count) {
    int first = 0;
    for (int i = 1; i < count; i++)
        if (cycle[i]->pos < cycle[first]->pos)
            first = i;
    Object *start = cycle[first];
    bool is_type = start->kind == OBJ_TYPE;
    const char *what = is_type ? "invalid recursive type" : "invalid cycle in declaration";
    if (count == 1) {
        check_error(c, start->pos, "%s: %s refers to itself", what, cycle_name(c, start));
        return;
    }
    check_error(c, start->pos, is_type ? "%s %s" : "%s of %s", what, cycle_name(c, start));
    for (int i = 0; i < count; i++) {
        Object *from = cycle[(first + i) % count], *to = cycle[(first + i + 1) % count];
        diag_note(c->cx->diag, from->pos, "%s refers to %s", cycle_name(c, from),
                  cycle_name(c, to));
    }
}

// Where o stands among the objects being declared; -1: nowhere.
static int stack_index(const Checker *c, const Object *o) {
    int at = c->stack.len - 1;
    while (at >= 0 && c->stack.at[at] != o)
        at--;
    return at;
}

static void report_fresh_cycle(Checker *c, const ObjectList *cycle) {
    for (int i = 0; i < cycle->len; i++)
        if (cycle->at[i]->type && is_invalid(cycle->at[i]->type))
            return;
    report_cycle(c, cycle->at, cycle->len);
}

// A value of type t is used (a pointer's, or a member of it): t must not be a type that is still
// being declared, whose array length this then is; such a cycle is reported.
bool require_complete(Checker *c, Type *t) {
    t = deref(t, NULL);
    if (!c->stack.len || t->kind != TYPE_NAMED ||
        (t->named.origin ? t->named.origin : t)->named.under)
        return true;
    int start = stack_index(c, t->named.object);
    if (start < 0)
        return true;
    ObjectList cycle = {0};
    for (int i = start; i < c->stack.len; i++)
        if (c->stack.at[i]->kind != OBJ_BAD)
            vec_push(c->cx->arena, &cycle, c->stack.at[i]);
    report_fresh_cycle(c, &cycle);
    t->named.object->type = invalid_type(c);
    return false;
}

static bool valid_cycle(Checker *c, Object *o) {
    int start = stack_index(c, o), values = 0, definitions = 0, marks = 0;
    if (start < 0)
        return true;
    bool indirect = c->indirections > 0 && c->stack.at[c->stack.len - 1]->kind == OBJ_BAD;
    ObjectList cycle = {0};
    for (int i = start; i < c->stack.len; i++) {
        Object *on = c->stack.at[i];
        values += on->kind == OBJ_CONST || on->kind == OBJ_VAR;
        definitions += on->kind == OBJ_TYPE && !on->is_alias;
        // a length that calls a function does not need what only the function's type names
        marks = on->kind == OBJ_BAD ? marks + 1 : on->kind == OBJ_FUNC ? 0 : marks;
        if (on->kind != OBJ_BAD)
            vec_push(c->cx->arena, &cycle, on);
    }
    if (indirect)
        marks = 0;
    if (values == cycle.len || (values + marks == 0 && definitions > 0))
        return true;
    report_fresh_cycle(c, &cycle);
    return false;
}

// An object was used while it is being declared.
static void meet_again(Checker *c, Object *o) {
    bool valid = valid_cycle(c, o);
    if (valid && o->kind == OBJ_TYPE && !o->type) // an alias that leads to itself through a type
        report_cycle(c, &o, 1);
    if (o->kind == OBJ_TYPE ? !valid || !o->type : o->kind != OBJ_FUNC && (!valid || !o->type))
        o->type = invalid_type(c);
}

typedef struct TypeCycle { // looking for types that contain themselves
    Checker *c;
    TypeList path; // NAMED
    bool found, unfinished;
} TypeCycle;

static void walk_contained(TypeCycle *w, Type *t);

static void found_cycle(TypeCycle *w, int from) {
    ObjectList objects = {0};
    bool plain = false; // the cycle is that of a type which is not generic, by its arguments
    for (int i = from; i < w->path.len; i++)
        plain |= !w->path.at[i]->named.origin && !is_generic_type(w->path.at[i]);
    for (int i = from; i < w->path.len; i++) {
        Object *o = w->path.at[i]->named.object;
        Pos written = w->path.at[i]->named.instance_pos;
        if (w->path.at[i]->named.origin && (written || objects.len)) {
            Object *use = NEW(w->c->cx->arena, Object);
            *use = *o;
            use->pos = written ? written : objects.at[objects.len - 1]->pos;
            o = use;
        }
        vec_push(w->c->cx->arena, &objects, o);
        w->path.at[i]->named.under = invalid_type(w->c);
        if (w->path.at[i]->named.origin && !plain) // the instances to come are no better
            w->path.at[i]->named.origin->named.under = invalid_type(w->c);
    }
    report_cycle(w->c, objects.at, objects.len);
    w->found = true;
}

enum { DEEPEST_INSTANCE = 30 }; // instances within instances: more lead nowhere

static void walk_named(TypeCycle *w, Type *t) {
    int depth = 0;
    if ((t->named.object->package != w->c->package && !t->named.origin) ||
        map_has(w->c->valid_types, t))
        return;
    for (int i = 0; i < w->path.len; i++) {
        depth += t->named.origin && w->path.at[i]->named.origin == t->named.origin;
        if (w->path.at[i] != t && depth < DEEPEST_INSTANCE)
            continue;
        found_cycle(w, w->path.at[i] == t ? i : w->path.len - 1);
        return;
    }
    if (t->named.origin)
        instance_underlying(t);
    if (!t->named.under) {
        w->unfinished = true;
        return;
    }
    bool outer = w->unfinished;
    w->unfinished = false;
    vec_push(w->c->cx->arena, &w->path, t);
    // not the underlying type, so that a report names each type on the way
    walk_contained(w, t->named.origin
                          ? t->named.under
                          : info_of(w->c->cx, AS(t->named.object->decl, TYPE_DECL)->type)->type);
    w->path.len--;
    if (!w->found && !w->unfinished)
        map_put(w->c->valid_types, t, t);
    w->unfinished |= outer;
}

static void walk_contained(TypeCycle *w, Type *t) {
    if (w->found || !t)
        return;
    switch (t->kind) {
    case TYPE_NAMED: walk_named(w, t); break;
    case TYPE_ARRAY: walk_contained(w, t->array.elem); break;
    case TYPE_STRUCT:
        for (int i = 0; i < t->strukt.count && !w->found; i++)
            walk_contained(w, t->strukt.fields[i].type);
        break;
    case TYPE_INTERFACE:
        for (int i = 0; i < t->interface.embedded.len && !w->found; i++)
            walk_contained(w, t->interface.embedded.at[i]);
        break;
    case TYPE_UNION:
        for (int i = 0; i < t->union_.count && !w->found; i++)
            walk_contained(w, t->union_.terms[i].type);
        break;
    case TYPE_BASIC:
    case TYPE_POINTER:
    case TYPE_SLICE:
    case TYPE_FUNC:
    case TYPE_MAP:
    case TYPE_CHAN:
    case TYPE_TUPLE:
    case TYPE_PARAM: break;
    }
}

// Reports a defined type that contains itself (through fields, elements, embedded interfaces). Runs
// at the end of each definition: the last one of a cycle sees all of it. Spec: Struct types.
static void check_recursive(Checker *c, Object *type) {
    TypeCycle w = {.c = c};
    walk_contained(&w, type->type);
}

// ---- constants and variables

static void const_decl(Checker *c, Object *o) {
    NodeConstDecl *d = AS(o->decl, CONST_DECL);
    Const *iota = c->iota;
    Pos const_error_pos = c->const_error_pos;
    c->iota = const_int(c->cx->arena, o->decl->iota);
    o->value = const_unknown(c->cx->arena);
    if (d->inherited)
        c->const_error_pos = o->pos;
    Type *type = d->type ? check_type(c, d->type) : NULL;
    bool ok = true;
    if (type && (is_type_param(type) || !has_flags(type, IS_CONST_TYPE))) {
        if (!is_invalid(underlying(type)))
            check_error(c, start_pos(d->type), "invalid constant type %s", type_str(c, type));
        ok = false;
    }
    Operand x = {.mode = MODE_INVALID};
    if (ok && o->index < d->values.len) {
        check_expr(c, &x, d->values.at[o->index]);
        if (x.mode != MODE_INVALID && x.mode != MODE_CONST) {
            check_error(c, start_pos(x.expr), "%s is not constant", operand_str(c, &x));
            x.mode = MODE_INVALID;
        }
        if (x.mode == MODE_CONST && type)
            assign_operand(c, &x, type, "constant declaration");
    }
    if (x.mode == MODE_CONST) {
        o->type = type ? type : x.type;
        o->value = x.value;
    } else {
        o->type = ok && type ? type : invalid_type(c);
    }
    c->iota = iota;
    c->const_error_pos = const_error_pos;
}

// The variables of a declaration with one value for all of them, or just o and its own value.
static void initialize(Checker *c, Object *o, ObjectList *group, NodeVarDecl *d) {
    if (d->values.len == 1 && d->names.len > 1) {
        init_vars(c, group, d->values, o->decl, false);
        for (int i = 0; i < group->len; i++)
            group->at[i]->color = 2;
    } else if (o->index < d->values.len) {
        ObjectList one = {0};
        NodeList value = {.at = d->values.at + o->index, .len = 1, .cap = 1};
        vec_push(c->cx->arena, &one, o);
        init_vars(c, &one, value, o->decl, false);
    }
}

// group: all variables of o's declaration, in order.
static void var_decl(Checker *c, Object *o, ObjectList *group) {
    NodeVarDecl *d = AS(o->decl, VAR_DECL);
    if (d->type && !o->type) {
        Type *t = check_var_type(c, d->type);
        for (int i = 0; i < group->len; i++)
            if (!group->at[i]->type)
                group->at[i]->type = t;
    }
    initialize(c, o, group, d);
    if (!o->type)
        o->type = invalid_type(c);
    for (int i = 0; i < group->len; i++)
        record_declared(c, d->names.at[group->at[i]->index], group->at[i]);
}

static ObjectList var_group(Checker *c, Object *o) {
    const NodeList *names = &AS(o->decl, VAR_DECL)->names;
    ObjectList group = {0};
    for (int i = 0; i < names->len; i++)
        vec_push(c->cx->arena, &group, info_of(c->cx, names->at[i])->object);
    return group;
}

// ---- types

// Declared with type parameters.
static bool is_generic(const Object *o) {
    if (!o->decl)
        return false;
    if (o->decl->kind == NODE_TYPE_DECL)
        return AS(o->decl, TYPE_DECL)->type_params.len > 0;
    if (o->decl->kind != NODE_FUNC_DECL)
        return false;
    NodeFuncDecl *d = AS(o->decl, FUNC_DECL);
    return AS(d->type, FUNC_TYPE)->type_params.len > 0 ||
           (o->receiver_type && is_generic(o->receiver_type));
}

static void report_duplicate_method(Checker *c, const Object *type, Object *m, Object *other) {
    Place p = source_place(c->cx->sources, other->pos);
    check_error(c, m->pos, "method %s.%s already declared at %s:%d:%d", type->name, m->name, p.path,
                p.line, p.column);
}

// Whether m can be a method of type. One with a field's name is reported, but found first by
// selectors, so that its uses are quiet.
static bool is_new_method(Checker *c, const Object *type, Object *m) {
    if (strcmp(m->name, "_") == 0)
        return false;
    for (int i = 0; i < type->type->named.methods.len; i++)
        if (type->type->named.methods.at[i]->name == m->name) {
            report_duplicate_method(c, type, m, type->type->named.methods.at[i]);
            return false;
        }
    Type *u = underlying(type->type);
    for (int i = 0; u->kind == TYPE_STRUCT && i < u->strukt.count; i++)
        if (u->strukt.fields[i].name == m->name) {
            check_error(c, m->pos, "field and method with the same name %s", m->name);
            diag_note(c->cx->diag, u->strukt.fields[i].pos, "other declaration of %s", m->name);
        }
    return true;
}

// Spec: Method declarations. Attaches the collected methods to a type just declared.
static void check_methods(Checker *c, Object *type) {
    const ObjectList *list = map_get(c->methods, type);
    for (int i = 0; list && i < list->len; i++)
        if (is_new_method(c, type, list->at[i]))
            vec_push(c->cx->arena, &type->type->named.methods, list->at[i]);
}

typedef struct AliasSearch {
    Checker *c;
    Map *seen;
} AliasSearch;

static bool resolve_named_types(Node *n, void *data);

static void search_alias(AliasSearch *s, Object *o) {
    if (!o->searched)
        node_walk(AS(o->decl, TYPE_DECL)->type, resolve_named_types, s);
    o->searched = true; // there is nothing left to resolve
}

// Resolves the defined types an alias names first, so that one which refers back to the alias
// (type A = *T; type T struct { a A }) finds it not yet begun, and T already made.
static bool resolve_named_types(Node *n, void *data) {
    AliasSearch *s = data;
    if (n->kind != NODE_NAME)
        return true;
    Object *o = scope_lookup(s->c->package->scope, AS(n, NAME)->name);
    if (!o || o->kind != OBJ_TYPE || o->color || map_has(s->seen, o))
        return true;
    map_put(s->seen, o, o);
    if (o->is_alias)
        search_alias(s, o);
    else
        resolve_object(s->c, o, n->pos);
    return true;
}

static void alias_decl(Checker *c, Object *o, NodeTypeDecl *d) {
    if (d->type_params.len)
        require_language(c, d->type_params.at[0]->pos, 23, "generic type alias");
    else
        require_language(c, o->pos, 9, "type alias");
    declare_type_params(c, &d->type_params, c->scope, &o->type_params);
    Type *t = check_type(c, d->type);
    for (int i = 0; i < o->type_params.len; i++)
        if (o->type_params.at[i] == t) {
            check_error(c, start_pos(d->type),
                        "cannot use type parameter declared in alias declaration as RHS");
            t = invalid_type(c);
            break;
        }
    if (!o->type) // else a cycle made it invalid
        o->type = t;
}

// Whether the underlying type is known: no type on the way to it is still being declared.
static bool is_finished(Type *t) {
    int steps = 0;
    for (; t && t->kind == TYPE_NAMED && steps < LONGEST_CHAIN; steps++)
        t = t->named.under;
    return t && steps < LONGEST_CHAIN;
}

static void finish_type(Checker *c, void *data) {
    (void)c;
    Type *t = data;
    t->named.under = underlying(t);
}

static void type_decl(Checker *c, Object *o) {
    NodeTypeDecl *d = AS(o->decl, TYPE_DECL);
    Scope *scope = c->scope;
    if (d->type_params.len)
        open_scope(c);
    if (d->is_alias) {
        alias_decl(c, o, d);
        c->scope = scope;
        return;
    }
    Type *t = type_new(c->cx->arena, TYPE_NAMED);
    t->named.object = o;
    o->type = t;
    if (d->type_params.len) {
        require_language(c, d->type_params.at[0]->pos, 18, "type parameter");
        declare_type_params(c, &d->type_params, c->scope, &t->named.type_params);
    }
    if (c->function) {
        const TypeList *outer = &c->function->type_params;
        t->named.local_function = c->local_function;
        t->named.local_number = ++c->local_types;
        t->named.implicit_params = outer->len;
        for (int i = 0; i < outer->len; i++)
            vec_push(c->cx->arena, &t->named.type_params, outer->at[i]);
    }
    Type *from = check_type(c, d->type);
    c->scope = scope;
    if (is_type_param(from)) {
        check_error(c, start_pos(d->type),
                    "cannot use a type parameter as RHS in type declaration");
        from = invalid_type(c);
    }
    Type *under = underlying(from);
    t->named.under = o->type != t ? invalid_type(c) : is_finished(from) ? under : from;
    if (o->type != t)
        return;
    if (t->named.under == from && from->kind == TYPE_NAMED)
        check_later(c, finish_type, t);
    check_recursive(c, o);
    check_methods(c, o);
}

// ---- functions

static void func_decl(Checker *c, Object *o) {
    NodeFuncDecl *d = AS(o->decl, FUNC_DECL);
    Type *guard = type_new(c->cx->arena, TYPE_FUNC); // for uses within its own signature
    o->type = guard;
    Scope *names = NULL;
    TypeList params = {0}, receiver_params = {0};
    Type *receiver = NULL;
    if (is_generic(o)) {
        open_scope(c);
        names = scope_new(c->cx->arena, NULL);
        if (d->receiver)
            receiver =
                generic_receiver(c, AS(d->receiver, FIELD)->type, c->scope, &receiver_params);
        const NodeList *fields = &AS(d->type, FUNC_TYPE)->type_params;
        if (fields->len)
            require_language(c, fields->at[0]->pos, 18, "type parameter");
        declare_type_params(c, fields, c->scope, &params);
        for (int i = 0; i < c->scope->names->keys.len; i++)
            map_put(names->names, c->scope->names->keys.at[i],
                    map_get(c->scope->names, c->scope->names->keys.at[i]));
        map_put(c->decl_scopes, o, c->scope); // for the body
    }
    guard->func.type_params = params;
    *guard = *check_func_type(c, d->type, d->receiver, names, receiver);
    guard->func.type_params = params;
    guard->func.receiver_params = receiver_params;
    if (guard->func.receiver)
        guard->func.receiver->function = o->decl;
    for (int i = 0; i < guard->func.params.len; i++)
        guard->func.params.at[i]->function = o->decl;
    for (int i = 0; i < guard->func.results.len; i++)
        guard->func.results.at[i]->function = o->decl;
}

static void declare(Checker *c, Object *o) {
    switch (o->kind) {
    case OBJ_CONST:
        const_decl(c, o);
        record_declared(c, AS(o->decl, CONST_DECL)->names.at[o->index], o);
        break;
    case OBJ_VAR: {
        ObjectList group = var_group(c, o);
        var_decl(c, o, &group);
        break;
    }
    case OBJ_TYPE:
        type_decl(c, o);
        record_declared(c, AS(o->decl, TYPE_DECL)->name, o);
        break;
    case OBJ_FUNC:
        func_decl(c, o);
        record_declared(c, AS(o->decl, FUNC_DECL)->name, o);
        break;
    case OBJ_BAD:
    case OBJ_PACKAGE:
    case OBJ_FIELD:
    case OBJ_BUILTIN:
    case OBJ_NIL: break;
    }
}

static void declare_on_stack(Checker *c, Object *o) {
    o->color = 1;
    vec_push(c->cx->arena, &c->stack, o);
    c->depth++;
    declare(c, o);
    c->depth--;
    c->stack.len--;
    o->color = 2;
}

static void resolve_fresh(Checker *c, Object *o) {
    Saved saved = enter_package_level(c, o);
    if (o->kind == OBJ_TYPE && o->is_alias) {
        AliasSearch s = {c, map_new(c->cx->arena)};
        map_put(s.seen, o, o);
        c->depth++;
        search_alias(&s, o);
        c->depth--;
    }
    if (stack_left(&c->cx->stack) < c->cx->stack.size / 2) { // the rest is for one declaration
        check_error(c, o->pos, "declarations refer to each other too deeply");
        o->type = invalid_type(c);
        o->color = 2;
    }
    if (o->color == 0)
        declare_on_stack(c, o);
    if (c->depth == 0)
        run_delayed(c, 0);
    leave_package_level(c, &saved);
}

// A method of an instance gets its type from the method of the generic type.
static void resolve_instance(Checker *c, Object *o, Pos use) {
    if (o->type)
        return;
    resolve_object(c, o->origin, use);
    const TypeList *params = &o->origin->type->func.receiver_params;
    o->type = o->origin->type->kind == TYPE_FUNC
                  ? type_substitute(c->cx, o->origin->type, params, &o->type_args)
                  : invalid_type(c);
}

// Declares o when it is not yet, whatever package it is of; reports invalid cycles.
void resolve_object(Checker *c, Object *o, Pos use) {
    if (o->origin) {
        resolve_instance(c, o, use);
        return;
    }
    if (o->color == 2 || !o->package || !o->decl)
        return;
    Checker *owner = o->package == c->package ? c : checker_of(c->cx, o->package);
    if (o->color == 1) {
        meet_again(owner, o);
        return;
    }
    resolve_fresh(owner, o);
}

// Resolves o for a use of its name. Types are also met again when used as types: cycles.
Object *resolve_use(Checker *c, Object *o, Pos use, bool want_type) {
    if (!o->type || (o->kind == OBJ_TYPE && want_type && o->color == 1))
        resolve_object(c, o, use);
    return o;
}

// ---- declarations in functions

static Object *make_local(Checker *c, ObjectKind kind, Node *name, Node *decl, int index) {
    Object *o = object_new(c->cx, kind, c->package, AS(name, NAME)->name, NULL, name->pos);
    o->decl = decl;
    o->index = index;
    o->function = c->function ? c->function->node : NULL;
    info_of(c->cx, name)->object = o;
    return o;
}

static void local_consts(Checker *c, Node *n) {
    NodeConstDecl *d = AS(n, CONST_DECL);
    ObjectList list = {0};
    for (int i = 0; i < d->names.len; i++) {
        Object *o = make_local(c, OBJ_CONST, d->names.at[i], n, i);
        const_decl(c, o);
        record_declared(c, d->names.at[i], o);
        vec_push(c->cx->arena, &list, o);
    }
    check_arity(c, n);
    for (int i = 0; i < list.len; i++) // Spec: the scope begins at the end of the ConstSpec
        declare_local(c, c->scope, list.at[i], n->end);
}

static void local_vars(Checker *c, Node *n) {
    NodeVarDecl *d = AS(n, VAR_DECL);
    ObjectList list = {0};
    for (int i = 0; i < d->names.len; i++) {
        Object *o = make_local(c, OBJ_VAR, d->names.at[i], n, i);
        o->role = VAR_LOCAL;
        vec_push(c->cx->arena, &list, o);
    }
    Pos declaring = c->declaring;
    for (int i = 0; i < list.len; i++) {
        c->declaring = list.at[i]->pos;
        if (list.at[i]->color == 0)
            var_decl(c, list.at[i], &list);
    }
    c->declaring = declaring;
    if (!d->type || d->values.len)
        check_arity(c, n);
    for (int i = 0; i < list.len; i++)
        declare_local(c, c->scope, list.at[i], n->end);
}

static void local_type(Checker *c, Node *n) {
    NodeTypeDecl *d = AS(n, TYPE_DECL);
    Object *o = make_local(c, OBJ_TYPE, d->name, n, 0);
    o->is_alias = d->is_alias;
    o->color = 1;
    // Spec: the scope begins at the identifier in the TypeSpec
    declare_local(c, c->scope, o, d->name->pos);
    declare_on_stack(c, o);
}

// A constant, type or variable declaration, or a DECL_STMT with several of them.
void check_decl_stmt(Checker *c, Node *decl) {
    if (decl->kind == NODE_DECL_STMT) {
        const NodeList *decls = &AS(decl, DECL_STMT)->decls;
        for (int i = 0; i < decls->len; i++)
            check_decl_stmt(c, decls->at[i]);
    } else if (decl->kind == NODE_CONST_DECL) {
        local_consts(c, decl);
    } else if (decl->kind == NODE_VAR_DECL) {
        local_vars(c, decl);
    } else if (decl->kind == NODE_TYPE_DECL) {
        local_type(c, decl);
    }
}

// ---- bodies

static void declare_parameter(Checker *c, Object *o, Node *function) {
    o->function = function;
    o->parent = c->scope;
    o->visible_from = NO_POS;
    if (*o->name && strcmp(o->name, "_") != 0 && !scope_lookup(c->scope, o->name))
        map_put(c->scope->names, o->name, o);
}

// Checks a function's body in a scope of its own below c->scope, which holds the receiver, the
// parameters and results too. o is the function's object; NULL for a function literal.
void check_function_body(Checker *c, Object *o, Type *type, Node *function, Node *body) {
    FunctionContext *context = NEW(c->cx->arena, FunctionContext), *outer = c->function;
    Scope *scope = c->scope;
    int mark = c->delayed.len;
    context->outer = outer;
    context->node = function;
    context->type = type;
    context->object = o;
    if (o)
        context->type_params =
            type->func.type_params.len ? type->func.type_params : type->func.receiver_params;
    else if (outer)
        context->type_params = outer->type_params;
    c->function = context;
    open_scope(c);
    c->scope->is_function = true;
    c->scope->start = body->pos;
    c->scope->end = body->end;
    for (int i = 0; o && i < context->type_params.len; i++) { // the body cannot redeclare them
        Object *param = context->type_params.at[i]->param.object;
        if (strcmp(param->name, "_") != 0)
            map_put(c->scope->names, param->name, param);
    }
    if (type->func.receiver)
        declare_parameter(c, type->func.receiver, function);
    for (int i = 0; i < type->func.params.len; i++)
        declare_parameter(c, type->func.params.at[i], function);
    for (int i = 0; i < type->func.results.len; i++)
        declare_parameter(c, type->func.results.at[i], function);
    check_block(c, body);
    run_delayed(c, mark);
    if (type->func.results.len && !is_terminating(c, body))
        check_error(c, AS(body, BLOCK)->rbrace, "missing return");
    for (int i = 0; i < context->locals.len; i++)
        if (!context->locals.at[i]->used)
            check_error(c, context->locals.at[i]->pos, "declared and not used: %s",
                        context->locals.at[i]->name);
    c->scope = scope;
    c->function = outer;
}

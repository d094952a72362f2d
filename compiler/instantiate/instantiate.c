// A checked package in, the instances of its unit out. Plain functions are instances of themselves.
// From what they and the package's variables and types mention, the instances of generic functions
// and of the methods of generic types are found, copied with their type arguments put in
// (clone.c), and searched in turn. Type arguments that grow without end are an error of the
// checker, so this ends.
//
// A plain function is copied, too, when it names an instance as F[T], since behind this stage an
// instance is a name like any other, and when it ranges over a function (range_func.c).
#include "instantiate.h"
#include "clone.h"
#include "range_func.h"

typedef struct Collector {
    Program *program;
    CheckContext *cx;
    Map *types;       // looked at
    Map *functions;   // instance Object -> itself
    ObjectList found; // instances of functions and methods, in order of discovery
    bool must_copy;   // the tree just searched cannot stay as it is
} Collector;

// ---- what a tree needs

static void need_type(Collector *c, Type *t);

static void need_function(Collector *c, Object *o) {
    if (!o || o->kind != OBJ_FUNC || !o->origin || map_has(c->functions, o))
        return;
    for (int i = 0; i < o->type_args.len; i++)
        if (mentions_params(o->type_args.at[i]))
            return;
    map_put(c->functions, o, o);
    vec_push(c->cx->arena, &c->found, o);
}

static void need_variables(Collector *c, const ObjectList *list) {
    for (int i = 0; i < list->len; i++)
        need_type(c, list->at[i]->type);
}

// A named type's methods belong to its descriptor; what it is made of is looked at where it is
// declared, or here when it is an instance.
static void need_named(Collector *c, Type *t) {
    if (t->named.origin) {
        const ObjectList *methods = named_methods(t);
        for (int i = 0; i < methods->len; i++) {
            object_resolve(c->cx, methods->at[i]);
            need_function(c, methods->at[i]);
        }
        for (int i = 0; i < t->named.type_args.len; i++)
            need_type(c, t->named.type_args.at[i]);
    } else if (t->named.object->package != c->program->package) {
        return;
    }
    need_type(c, underlying(t));
}

static void need_parts(Collector *c, Type *t) {
    switch (t->kind) {
    case TYPE_NAMED: need_named(c, t); break;
    case TYPE_POINTER: need_type(c, t->pointer.elem); break;
    case TYPE_SLICE: need_type(c, t->slice.elem); break;
    case TYPE_ARRAY: need_type(c, t->array.elem); break;
    case TYPE_CHAN: need_type(c, t->chan.elem); break;
    case TYPE_MAP:
        need_type(c, t->map.key);
        need_type(c, t->map.elem);
        break;
    case TYPE_STRUCT:
        for (int i = 0; i < t->strukt.count; i++)
            need_type(c, t->strukt.fields[i].type);
        break;
    case TYPE_FUNC:
        need_variables(c, &t->func.params);
        need_variables(c, &t->func.results);
        break;
    case TYPE_INTERFACE:
        interface_complete(c->cx->arena, NULL, t);
        for (int i = 0; i < t->interface.count; i++)
            need_type(c, t->interface.methods[i].type);
        break;
    case TYPE_TUPLE:
        for (int i = 0; i < t->tuple.types.len; i++)
            need_type(c, t->tuple.types.at[i]);
        break;
    case TYPE_BASIC:
    case TYPE_PARAM:
    case TYPE_UNION: break;
    }
}

static void need_type(Collector *c, Type *t) {
    if (!t || t->kind == TYPE_BASIC || map_has(c->types, t))
        return;
    map_put(c->types, t, t);
    if (!is_generic_type(t) && !(t->kind == TYPE_NAMED && mentions_params(t)))
        need_parts(c, t);
}

static bool visit(Node *n, void *data) {
    Collector *c = data;
    const NodeInfo *info = info_of(c->cx, n);
    need_type(c, info->type);
    need_type(c, info->implicit);
    need_function(c, info->object);
    if (info->selection)
        need_function(c, info->selection->object);
    c->must_copy |= is_range_func(c->cx, n) ||
                    (n->kind == NODE_INDEX && info->object && info->object->kind == OBJ_FUNC);
    return true;
}

// Whether the tree has to be copied: it names an instance as F[T], or ranges over a function.
static bool search(Collector *c, Node *n) {
    c->must_copy = false;
    node_walk(n, visit, c);
    return c->must_copy;
}

// ---- copies

typedef struct Arguments { // what an instance puts in
    CheckContext *cx;
    const TypeList *params, *args;
} Arguments;

static Type *put_type(void *data, Type *t) {
    const Arguments *a = data;
    return type_substitute(a->cx, t, a->params, a->args);
}

static Object *put_function(void *data, Object *o) {
    const Arguments *a = data;
    if (!o->origin || o->receiver_type)
        return o;
    TypeList args = {0};
    for (int i = 0; i < o->type_args.len; i++)
        vec_push(a->cx->arena, &args,
                 type_substitute(a->cx, o->type_args.at[i], a->params, a->args));
    return function_instance(a->cx, o->origin, args);
}

static Instance *instance_new(Program *p, Object *function, Node *node) {
    Instance *in = NEW(p->cx->arena, Instance);
    in->function = function;
    in->node = node;
    in->body = node ? AS(node, FUNC_DECL)->body : NULL;
    in->package = p->package;
    in->cx = p->cx;
    in->symbol = function ? object_symbol(p->cx, function)
                          : arena_printf(p->cx->arena, "%s.init", p->package->path);
    vec_push(p->cx->arena, &p->instances, in);
    return in;
}

static void add_plain(Collector *c, Object *o) {
    static const CloneHooks as_is = {0};
    object_symbol(c->cx, o); // by its place among the package's functions
    Node *node = o->decl;
    if (search(c, node)) {
        node = clone_function(c->cx, &as_is, o, o, NULL);
        rewrite_range_func(c->cx, c->program->package, node);
    }
    instance_new(c->program, o, node);
}

// The packages of a program are placed together, so one body of an instance does for all of them.
static void add_instance(Collector *c, Object *o) {
    if (map_has(c->cx->instantiated, o))
        return;
    map_put(c->cx->instantiated, o, o);
    check_imported_body(c->cx, o->origin);
    const Type *generic = o->origin->type;
    Arguments a = {c->cx,
                   generic->func.type_params.len ? &generic->func.type_params
                                                 : &generic->func.receiver_params,
                   &o->type_args};
    CloneHooks hooks = {.type = put_type, .function = put_function, .data = &a};
    object_symbol(c->cx, o);
    Map *originals;
    Node *node = clone_function(c->cx, &hooks, o->origin, o, &originals);
    rewrite_range_func(c->cx, c->program->package, node);
    Instance *in = instance_new(c->program, o, node);
    in->is_weak = true;
    in->originals = originals;
    search(c, node);
}

static void search_variables(Collector *c) {
    static const CloneHooks as_is = {0};
    Package *p = c->program->package;
    for (int i = 0; i < p->init_order.len; i++) {
        Node **rhs = &p->init_order.at[i].rhs;
        if (!search(c, *rhs))
            continue;
        *rhs = clone_expression(c->cx, &as_is, *rhs);
        rewrite_range_func(c->cx, p, *rhs);
    }
    for (int i = 0; i < p->objects.len; i++) {
        Object *o = p->objects.at[i];
        if (o->type && (o->kind == OBJ_VAR || (o->kind == OBJ_TYPE && !o->type_params.len)))
            need_type(c, o->type);
    }
}

Program *instantiate_package(CheckContext *cx, Package *package) {
    Program *p = NEW(cx->arena, Program);
    p->cx = cx;
    p->package = package;
    Collector c = {
        .program = p, .cx = cx, .types = map_new(cx->arena), .functions = map_new(cx->arena)};
    for (int i = 0; i < package->functions.len; i++) {
        Object *o = package->functions.at[i];
        if (o->type->func.type_params.len == 0 && o->type->func.receiver_params.len == 0)
            add_plain(&c, o);
    }
    search_variables(&c);
    for (int i = 0; i < c.found.len; i++) // adding one may find more
        add_instance(&c, c.found.at[i]);
    p->init = instance_new(p, NULL, NULL);
    return p;
}

void instances_dump(const Program *p, FILE *out) {
    for (int i = 0; i < p->instances.len; i++) {
        const Instance *in = p->instances.at[i];
        fprintf(out, "%s%s\n", in->symbol, in->node && !in->body ? " (no body)" : "");
    }
}

// Instantiation cycles. Spec: Instantiations. In: every instantiation whose arguments mention type
// parameters, as the checker met it. Out: an error when they would lead to instances without end.
//
// Type parameters are the nodes of a graph; an argument that mentions P for a parameter Q is an
// edge from P to Q, which grows when the argument is larger than P itself. A cycle with a growing
// edge makes ever larger types. A type declared in a generic function is a node, too: it depends on
// the function's parameters, and is larger than they are.
#include "check_internal.h"

typedef struct Edge {
    Type *from, *to; // TYPE_PARAM, or NAMED of a local type
    Type *argument;  // NULL: `to` is a local type with the parameter `from`
    Pos pos;
    bool grows;
} Edge;

typedef VEC(Edge) EdgeList;

typedef struct Flow {
    Checker *c;
    EdgeList edges;
    Map *types; // local types whose own edges are there
    Edge edge;  // the one being made
} Flow;

// The parameter of the generic type that a method's receiver parameter stands for.
static Type *canonical(Checker *c, Type *param) {
    Type *declared = map_get(c->receiver_params, param);
    return declared ? declared : param;
}

static void add_edge(Flow *f, Type *from, bool grows) {
    Edge e = f->edge;
    e.from = from;
    e.grows = grows;
    vec_push(f->c->cx->arena, &f->edges, e);
}

static void flow(Flow *f, Type *t, bool grows);

static void flow_list(Flow *f, const TypeList *list) {
    for (int i = 0; i < list->len; i++)
        flow(f, list->at[i], true);
}

static void flow_variables(Flow *f, const ObjectList *list) {
    for (int i = 0; i < list->len; i++)
        flow(f, list->at[i]->type, true);
}

static void flow_local(Flow *f, Type *t, bool grows) {
    Type *local = t->named.origin ? t->named.origin : t;
    add_edge(f, local, grows);
    if (map_has(f->types, local))
        return;
    map_put(f->types, local, local);
    Edge outer = f->edge;
    for (int i = 0; i < local->named.type_params.len; i++) {
        f->edge = (Edge){.to = local, .pos = local->named.object->pos};
        add_edge(f, canonical(f->c, local->named.type_params.at[i]), true);
    }
    f->edge = outer;
}

// Adds an edge for each parameter that t mentions; grows: t is a part of the argument.
static void flow(Flow *f, Type *t, bool grows) {
    switch (t->kind) {
    case TYPE_NAMED:
        if (t->named.local_number && t->named.type_params.len + t->named.type_args.len)
            flow_local(f, t, grows);
        else
            flow_list(f, &t->named.type_args);
        break;
    case TYPE_PARAM: add_edge(f, canonical(f->c, t), grows); break;
    case TYPE_POINTER: flow(f, t->pointer.elem, true); break;
    case TYPE_SLICE: flow(f, t->slice.elem, true); break;
    case TYPE_ARRAY: flow(f, t->array.elem, true); break;
    case TYPE_CHAN: flow(f, t->chan.elem, true); break;
    case TYPE_MAP:
        flow(f, t->map.key, true);
        flow(f, t->map.elem, true);
        break;
    case TYPE_STRUCT:
        for (int i = 0; i < t->strukt.count; i++)
            flow(f, t->strukt.fields[i].type, true);
        break;
    case TYPE_FUNC:
        flow_variables(f, &t->func.params);
        flow_variables(f, &t->func.results);
        break;
    case TYPE_INTERFACE:
        for (int i = 0; i < t->interface.explicit_count; i++)
            flow(f, t->interface.explicit_methods[i].type, true);
        flow_list(f, &t->interface.embedded);
        break;
    case TYPE_TUPLE: flow_list(f, &t->tuple.types); break;
    case TYPE_BASIC:
    case TYPE_UNION: break;
    }
}

// The edges of a way from `from` to `to`, the last first; false: there is none.
static bool find_way(Flow *f, Type *from, Type *to, Map *seen, EdgeList *way) {
    if (from == to)
        return true;
    if (map_has(seen, from))
        return false;
    map_put(seen, from, from);
    for (int i = 0; i < f->edges.len; i++) {
        const Edge *e = &f->edges.at[i];
        if (e->from != from || !find_way(f, e->to, to, seen, way))
            continue;
        vec_push(f->c->cx->arena, way, *e);
        return true;
    }
    return false;
}

static Object *node_object(const Type *t) {
    return t->kind == TYPE_PARAM ? t->param.object : t->named.object;
}

static void report(Checker *c, const EdgeList *cycle) {
    int first = 0;
    for (int i = 1; i < cycle->len; i++)
        if (node_object(cycle->at[i].to)->pos < node_object(cycle->at[first].to)->pos)
            first = i;
    check_error(c, node_object(cycle->at[first].to)->pos, "instantiation cycle:");
    for (int i = 0; i < cycle->len; i++) {
        const Edge *e = &cycle->at[(first + i) % cycle->len];
        const char *to = node_object(e->to)->name;
        if (e->argument)
            diag_note(c->cx->diag, e->pos, "%s instantiated as %s", to, type_str(c, e->argument));
        else
            diag_note(c->cx->diag, e->pos, "%s implicitly parameterized by %s", to,
                      node_object(e->from)->name);
    }
}

// Remembers an instantiation: args for params, written at nodes (or all at pos).
void note_instance(Checker *c, Pos pos, const NodeList *nodes, const TypeList *params,
                   const TypeList *args) {
    for (int i = 0; i < params->len && i < args->len; i++) {
        if (!mentions_params(args->at[i]))
            continue;
        struct Instantiation in = {.param = params->at[i],
                                   .arg = args->at[i],
                                   .pos = nodes && i < nodes->len ? start_pos(nodes->at[i]) : pos};
        vec_push(c->cx->arena, &c->instantiations, in);
    }
}

// Reports an instantiation cycle, if there is one.
void check_instances(Checker *c) {
    Flow f = {.c = c, .types = map_new(c->cx->arena)};
    for (int i = 0; i < c->instantiations.len; i++) {
        const struct Instantiation *in = &c->instantiations.at[i];
        f.edge = (Edge){.to = canonical(c, in->param), .argument = in->arg, .pos = in->pos};
        flow(&f, in->arg, false);
    }
    for (int i = 0; i < f.edges.len; i++) {
        EdgeList cycle = {0};
        const Edge e = f.edges.at[i];
        if (!e.grows || !find_way(&f, e.to, e.from, map_new(c->cx->arena), &cycle))
            continue;
        vec_push(c->cx->arena, &cycle, e);
        report(c, &cycle);
        return;
    }
}

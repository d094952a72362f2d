// The functions of a program and who refers to whom: every declaration and every func literal with
// its variables in declaration order, what it captures, and the functions it mentions. A literal
// with captures belongs to the batch of the declaration it stands in. Batches are the strongly
// connected components (Tarjan), callees first, so that a function's tags are known before its
// callers are looked at.
#include "escape.h"
#include <string.h>

typedef struct Scan {
    Escapes *e;
    EscapeFunction *f;
} Scan;

static void scan_node(Escapes *e, EscapeFunction *f, Node *n);

static EscapeFunction *function_new(Escapes *e, Instance *in, Node *node, EscapeFunction *outer) {
    EscapeFunction *f = NEW(e->arena, EscapeFunction);
    f->instance = in;
    f->node = node;
    f->outer = outer;
    f->looping_labels = map_new(e->arena);
    if (node)
        map_put(e->by_node, node, f);
    return f;
}

static void add_signature(Escapes *e, EscapeFunction *f) {
    if (f->type->func.receiver)
        vec_push(e->arena, &f->variables, f->type->func.receiver);
    for (int i = 0; i < f->type->func.params.len; i++)
        vec_push(e->arena, &f->variables, f->type->func.params.at[i]);
    for (int i = 0; i < f->type->func.results.len; i++)
        vec_push(e->arena, &f->variables, f->type->func.results.at[i]);
}

static void add_local(Escapes *e, EscapeFunction *f, Object *o) {
    if (!o || o->kind != OBJ_VAR || o->role != VAR_LOCAL)
        return;
    for (int i = 0; i < f->variables.len; i++)
        if (f->variables.at[i] == o)
            return;
    vec_push(e->arena, &f->variables, o);
}

// A literal that uses a variable of an outer function captures it, and so do the literals between.
static void add_capture(Escapes *e, EscapeFunction *f, Object *o, Pos use) {
    for (; f && f->node != o->function; f = f->outer) {
        bool known = false;
        for (int i = 0; i < f->captures.len; i++)
            known |= f->captures.at[i] == o;
        if (known)
            continue;
        vec_push(e->arena, &f->captures, o);
        vec_push(e->arena, &f->capture_uses, use);
    }
}

static void scan_name(Escapes *e, EscapeFunction *f, Node *n) {
    Object *o = info_of(e->cx, n)->object;
    if (!o)
        return;
    if (o->kind == OBJ_VAR && o->function && o->function != f->node && o->role != VAR_GLOBAL)
        add_capture(e, f, o, n->pos);
    EscapeFunction *callee = o->kind == OBJ_FUNC ? map_get(e->by_object, o) : NULL;
    if (callee && !f->dead)
        vec_push(e->arena, &f->callees, callee);
}

static void scan_selector(Escapes *e, EscapeFunction *f, Node *n) {
    const NodeInfo *info = info_of(e->cx, n);
    Object *o = info->selection ? info->selection->object : info->object;
    EscapeFunction *callee = o && o->kind == OBJ_FUNC ? map_get(e->by_object, o) : NULL;
    if (callee && !f->dead)
        vec_push(e->arena, &f->callees, callee);
    scan_node(e, f, AS(n, SELECTOR)->x);
}

static void scan_literal(Escapes *e, EscapeFunction *outer, Node *n) {
    int number = ++outer->numbered;
    if (AS(n, FUNC_LIT)->dead && !AS(n, FUNC_LIT)->told)
        return;
    EscapeFunction *f = function_new(e, outer->instance, n, outer);
    f->number = number;
    f->type = underlying(info_of(e->cx, n)->type);
    f->body = AS(n, FUNC_LIT)->body;
    f->dead = outer->dead;
    add_signature(e, f);
    if (!f->dead) {
        vec_push(e->arena, &outer->literals, f);
        vec_push(e->arena, &outer->callees, f);
    }
    scan_node(e, f, f->body);
}

// Remembers with what a local variable is declared, for static values.
static void note_initializers(Escapes *e, NodeList names, NodeList values) {
    if (names.len != values.len)
        return;
    for (int i = 0; i < names.len; i++) {
        Object *o = names.at[i]->kind == NODE_NAME ? info_of(e->cx, names.at[i])->object : NULL;
        if (o && o->kind == OBJ_VAR && !o->reassigned && !o->address_taken &&
            o->pos == names.at[i]->pos)
            map_put(e->initializer, o, values.at[i]);
    }
}

// Collects what is assigned to local variables of interfaces, to know their dynamic types, and of
// functions.
static void note_assigned(Escapes *e, EscapeFunction *f, NodeList names, NodeList values) {
    for (int i = 0; i < names.len && !f->dead; i++) {
        Node *name = names.at[i] ? unparen(names.at[i]) : NULL;
        Object *o = name && name->kind == NODE_NAME ? info_of(e->cx, name)->object : NULL;
        if (!o || o->kind != OBJ_VAR || o->role != VAR_LOCAL ||
            !(is_interface(o->type) || is_func(o->type)))
            continue;
        Assigned *a = map_get(e->assigned, o);
        if (!a) {
            a = NEW(e->arena, Assigned);
            map_put(e->assigned, o, a);
        }
        if (values.len == names.len)
            vec_push(e->arena, &a->values, values.at[i]);
        else if (values.len)
            a->unknown = true;
    }
}

static void note_declared(Escapes *e, EscapeFunction *f, NodeList names) {
    for (int i = 0; i < names.len; i++) {
        Object *o = names.at[i]->kind == NODE_NAME ? info_of(e->cx, names.at[i])->object : NULL;
        if (o && o->pos == names.at[i]->pos)
            add_local(e, f, o);
    }
}

static void scan_declarations(Escapes *e, EscapeFunction *f, Node *n) {
    if (n->kind == NODE_VAR_DECL) {
        note_declared(e, f, AS(n, VAR_DECL)->names);
        note_initializers(e, AS(n, VAR_DECL)->names, AS(n, VAR_DECL)->values);
        note_assigned(e, f, AS(n, VAR_DECL)->names, AS(n, VAR_DECL)->values);
    } else if (n->kind == NODE_ASSIGN && !AS(n, ASSIGN)->define) {
        note_assigned(e, f, AS(n, ASSIGN)->lhs, AS(n, ASSIGN)->rhs);
    } else if (n->kind == NODE_ASSIGN && AS(n, ASSIGN)->define) {
        note_declared(e, f, AS(n, ASSIGN)->lhs);
        note_initializers(e, AS(n, ASSIGN)->lhs, AS(n, ASSIGN)->rhs);
        note_assigned(e, f, AS(n, ASSIGN)->lhs, AS(n, ASSIGN)->rhs);
    } else if (n->kind == NODE_RANGE) {
        Node *names[] = {AS(n, RANGE)->key, AS(n, RANGE)->value};
        note_assigned(e, f, (NodeList){.at = names, .len = 2}, (NodeList){.at = &n, .len = 1});
        for (int i = 0; i < 2; i++)
            if (AS(n, RANGE)->define && names[i] && names[i]->kind == NODE_NAME)
                add_local(e, f, info_of(e->cx, names[i])->object);
    } else if (n->kind == NODE_CASE) {
        add_local(e, f, info_of(e->cx, n)->object);
    }
}

static void scan_if_alive(Scan *s, Node *n, bool alive) {
    bool dead = s->f->dead;
    s->f->dead |= !alive;
    scan_node(s->e, s->f, n);
    s->f->dead = dead;
}

static void scan_list(Scan *s, NodeList stmts) {
    bool alive = true;
    for (int i = 0; i < stmts.len; i++) {
        alive |= stmts.at[i]->kind == NODE_LABELED;
        scan_if_alive(s, stmts.at[i], alive);
        alive = alive && !terminates(s->e, stmts.at[i]);
    }
}

static void scan_if(Scan *s, const NodeIf *n) {
    int cond = static_condition(s->e, n->cond);
    scan_node(s->e, s->f, n->init);
    scan_node(s->e, s->f, n->cond);
    scan_if_alive(s, n->then, cond >= 0);
    scan_if_alive(s, n->otherwise, cond <= 0);
}

static void scan_switch(Scan *s, const NodeSwitch *n) {
    scan_node(s->e, s->f, n->init);
    scan_node(s->e, s->f, n->tag);
    for (int i = 0; i < n->clauses.len; i++)
        scan_if_alive(s, n->clauses.at[i], clause_is_alive(s->e, n, i));
}

static void scan_for(Scan *s, const NodeFor *n) {
    bool alive = !n->cond || static_condition(s->e, n->cond) >= 0;
    scan_node(s->e, s->f, n->init);
    scan_node(s->e, s->f, n->cond);
    scan_if_alive(s, n->post, alive);
    scan_if_alive(s, n->body, alive);
}

// An inlined call: its parameters and results are variables declared here, and the function it was
// a call of is not mentioned.
static void scan_inlined(Escapes *e, EscapeFunction *f, Node *n) {
    const NodeCall *c = AS(n, CALL);
    const Type *t = info_of(e->cx, c->body)->type;
    Node *fun = unparen(c->fun);
    if (fun->kind == NODE_SELECTOR && info_of(e->cx, fun)->selection)
        scan_node(e, f, AS(fun, SELECTOR)->x);
    else if (info_of(e->cx, fun)->object == NULL || info_of(e->cx, fun)->object->kind != OBJ_FUNC)
        scan_node(e, f, fun);
    for (int i = 0; i < c->args.len; i++)
        scan_node(e, f, c->args.at[i]);
    add_local(e, f, t->func.receiver);
    bool one_each = !t->func.variadic && c->args.len == t->func.params.len;
    for (int i = 0; i < t->func.params.len; i++) {
        Object *o = t->func.params.at[i];
        add_local(e, f, o);
        if (one_each && !o->reassigned && !o->address_taken)
            map_put(e->initializer, o, c->args.at[i]);
    }
    for (int i = 0; i < t->func.results.len; i++)
        add_local(e, f, t->func.results.at[i]);
    scan_node(e, f, c->body);
}

static bool scan_visit(Node *n, void *data) {
    Scan *s = data;
    switch (n->kind) {
    case NODE_BLOCK: scan_list(s, AS(n, BLOCK)->stmts); return false;
    case NODE_IF: scan_if(s, AS(n, IF)); return false;
    case NODE_FOR: scan_for(s, AS(n, FOR)); return false;
    case NODE_SWITCH: scan_switch(s, AS(n, SWITCH)); return false;
    case NODE_CASE:
        scan_declarations(s->e, s->f, n);
        for (int i = 0; i < AS(n, CASE)->values.len; i++)
            scan_node(s->e, s->f, AS(n, CASE)->values.at[i]);
        scan_list(s, AS(n, CASE)->body);
        return false;
    case NODE_COMM:
        scan_node(s->e, s->f, AS(n, COMM)->comm);
        scan_list(s, AS(n, COMM)->body);
        return false;
    case NODE_NAME: scan_name(s->e, s->f, n); return false;
    case NODE_SELECTOR: scan_selector(s->e, s->f, n); return false;
    case NODE_FUNC_LIT: scan_literal(s->e, s->f, n); return false;
    case NODE_CALL:
        if (AS(n, CALL)->body)
            scan_inlined(s->e, s->f, n);
        return !AS(n, CALL)->body;
    case NODE_FUNC_TYPE:
    case NODE_STRUCT_TYPE:
    case NODE_INTERFACE_TYPE:
    case NODE_TYPE_DECL:
    case NODE_CONST_DECL: return false;
    case NODE_KEY_VALUE: // a struct literal's key is no variable
        if (AS(n, KEY_VALUE)->key && AS(n, KEY_VALUE)->key->kind == NODE_NAME) {
            Object *o = info_of(s->e->cx, AS(n, KEY_VALUE)->key)->object;
            if (o && o->kind == OBJ_FIELD) {
                scan_node(s->e, s->f, AS(n, KEY_VALUE)->value);
                return false;
            }
        }
        return true;
    case NODE_LABELED: map_put(s->f->looping_labels, n, NULL); return true;
    case NODE_BRANCH: // a goto to a label already seen loops
        if (AS(n, BRANCH)->token == TOKEN_GOTO && AS(n, BRANCH)->target &&
            map_has(s->f->looping_labels, AS(n, BRANCH)->target))
            map_put(s->f->looping_labels, AS(n, BRANCH)->target, AS(n, BRANCH)->target);
        return false;
    default: scan_declarations(s->e, s->f, n); return true;
    }
}

static void scan_node(Escapes *e, EscapeFunction *f, Node *n) {
    Scan s = {e, f};
    if (n)
        node_walk(n, scan_visit, &s);
}

// Initializes the package. A literal that is a variable's value is data: it is not called from
// here.
static void scan_initializers(Escapes *e, EscapeFunction *f) {
    const Package *p = f->instance->package;
    for (int i = 0; i < p->init_order.len; i++) {
        Node *value = p->init_order.at[i].rhs;
        int callees = f->callees.len;
        scan_node(e, f, value);
        if (value && unparen(value)->kind == NODE_FUNC_LIT)
            f->callees.len = callees;
    }
}

// Of an instance that several packages have, the first one stands for all.
static void register_functions(Escapes *e, Program *p) {
    for (int i = 0; i < p->instances.len; i++) {
        Instance *in = p->instances.at[i];
        EscapeFunction *f = function_new(e, in, in->node, NULL);
        f->object = in->function;
        f->body = in->body;
        vec_push(e->arena, &e->functions, f);
        if (!in->function)
            continue;
        f->type = in->function->type;
        if (!map_has(e->by_object, in->function))
            map_put(e->by_object, in->function, f);
        add_signature(e, f);
    }
}

void callgraph_build(Escapes *e) {
    for (int i = 0; i < e->programs.len; i++)
        register_functions(e, e->programs.at[i]);
    for (int i = 0; i < e->functions.len; i++) {
        EscapeFunction *f = e->functions.at[i];
        scan_node(e, f, f->body);
        if (is_initialization(f))
            scan_initializers(e, f);
    }
}

typedef struct Tarjan {
    Escapes *e;
    FunctionList stack;
    int next;
    void (*solve)(Escapes *, FunctionList);
} Tarjan;

// A literal that captures something never forms a component of its own: it stays on the stack until
// its declaration is done. One that captures nothing is as good as a declared function.
static int visit(Tarjan *t, EscapeFunction *f) {
    if (f->visit)
        return f->low;
    f->visit = f->low = ++t->next;
    f->on_stack = true;
    vec_push(t->e->arena, &t->stack, f);
    int low = f->visit;
    for (int i = 0; i < f->callees.len; i++) {
        EscapeFunction *callee = f->callees.at[i];
        int reached = callee->visit && !callee->on_stack ? low : visit(t, callee);
        if (callee->on_stack && reached < low)
            low = reached;
    }
    f->low = low;
    if (low < f->visit || f->captures.len > 0)
        return low;
    FunctionList batch = {0};
    int first = t->stack.len;
    while (t->stack.at[--first] != f)
        ;
    for (int i = first; i < t->stack.len; i++) {
        t->stack.at[i]->on_stack = false;
        vec_push(t->e->arena, &batch, t->stack.at[i]);
    }
    t->stack.len = first;
    t->solve(t->e, batch);
    return low;
}

static void visit_package(Tarjan *t, FunctionList functions) {
    for (int i = 0; i < functions.len; i++) { // initialization first, as gc
        EscapeFunction *f = functions.at[i];
        if (!is_initialization(f))
            continue;
        visit(t, f);
        for (int k = 0; k < f->literals.len; k++)
            visit(t, f->literals.at[k]);
    }
    for (int i = 0; i < functions.len; i++)
        visit(t, functions.at[i]);
}

void callgraph_batches(Escapes *e, void (*solve)(Escapes *e, FunctionList batch),
                       void (*package_done)(Escapes *e)) {
    Tarjan t = {.e = e, .solve = solve};
    FunctionList functions = e->functions;
    for (int i = 0; i < e->programs.len; i++) {
        e->program = e->programs.at[i];
        functions.len = e->program->instances.len;
        visit_package(&t, functions);
        functions.at += functions.len;
        package_done(e);
    }
}

EscapeFunction *static_callee(Escapes *e, Node *fun, Object **object) {
    *object = NULL;
    for (int depth = 0; depth < 20; depth++) {
        fun = unparen(fun);
        const NodeInfo *info = info_of(e->cx, fun);
        if (fun->kind == NODE_FUNC_LIT)
            return map_get(e->by_node, fun);
        if (fun->kind == NODE_SELECTOR && info->selection) {
            if (info->selection->kind != SELECT_METHOD)
                return NULL;
            *object = info->selection->object;
            return map_get(e->by_object, *object);
        }
        if ((fun->kind != NODE_NAME && fun->kind != NODE_SELECTOR) || !info->object)
            return NULL;
        if (info->object->kind == OBJ_FUNC) {
            *object = info->object;
            return map_get(e->by_object, *object);
        }
        fun = map_get(e->initializer, info->object);
        if (!fun || info_of(e->cx, unparen(fun))->mode == MODE_NOVALUE)
            return NULL;
        fun = unparen(fun);
        if (fun->kind == NODE_SELECTOR && info_of(e->cx, fun)->selection &&
            info_of(e->cx, unparen(AS(fun, SELECTOR)->x))->mode != MODE_TYPE)
            return NULL; // a method value has its receiver bound: not the method itself
    }
    return NULL;
}

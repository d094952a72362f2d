// In: a Program whose instances' trees are as they were checked, and the verdicts about them
// (verdict.c). Out: the same instances, where a call that is inlined has in NodeCall.body what the
// callee does: a copy of its body, whose NodeInfo.type is a signature of local variables of the
// function around. The stages behind give these variables the receiver and the arguments, and a
// return in the body leaves it with the results. Operand and arguments stay what they are, so order
// of evaluation, conversions and variadic slices are those of any call.
//
// A declared callee is always copied as it was written, and then the calls in the copy are looked
// at: a chain of calls is inlined from the outside to the inside, as in gc. A func literal has been
// worked on before, so chains of positions begin anew in its copy.
//
// Which function a call means is known when its operand names it, is a literal, or is a variable
// that only ever holds one: also a parameter of a call already inlined, and the result of one. So a
// loop over an iterator function ends as a plain loop. What no one needs any more is dead.c's.
#include "expand.h"
#include "../instantiate/clone.h"
#include <string.h>

// ---- where a body came from

typedef struct Moves { // positions of a body in its copy
    SourceMap *sources;
    Pos from, to; // those of the callee in the text, and what from is in the copy
    Pos base;
    Map *originals; // copy of a func literal, go or defer statement -> what it is a copy of
    Map *inner;     // InlinedCall -> its copy's base
    Expansion *e;
} Moves;

// A call inlined in the original is one in the copy, too, but in a longer chain.
static Pos moved(void *data, Pos pos) {
    Moves *m = data;
    InlinedCall *c = source_inlined(m->sources, pos);
    if (pos == NO_POS)
        return NO_POS;
    if (!c)
        return pos >= m->from && pos <= m->to ? m->base + (pos - m->from) : m->base;
    Pos base = (Pos)(uintptr_t)map_get(m->inner, c);
    if (base == NO_POS) {
        base = source_inline(m->sources, c->where, c->where + c->length - 1, moved(m, c->call));
        map_put(m->inner, c, (void *)(uintptr_t)base);
    }
    return base == NO_POS ? m->base : base + (pos - c->base);
}

static void note_copy(void *data, const Node *original, Node *copy) {
    map_put(((Moves *)data)->originals, copy, (Node *)original);
}

static const Node *origin(const Expansion *e, const Node *function) {
    const Node *of = function ? map_get(e->origins, function) : NULL;
    return of ? of : function;
}

static void alias_copy(void *data, const Node *original, Node *copy) {
    Expansion *e = data;
    inline_verdict_alias(e->verdicts, original, copy, e->instance);
    map_put(e->origins, copy, (Node *)original);
}

typedef struct Naming { // of functions in a copied body
    const Moves *moves;
    const Node *function; // the one they stand in
    const Node *const *chain;
    int length;
} Naming;

static bool name_copy(Node *n, void *data) {
    const Naming *s = data;
    const Node *original = map_get(s->moves->originals, n);
    if (!original)
        return true;
    const Expansion *e = s->moves->e;
    inline_verdict_copy(e->verdicts, original, n, s->function, e->instance, s->chain, s->length);
    map_put(e->origins, n, (Node *)origin(e, original));
    if (n->kind != NODE_FUNC_LIT)
        return true;
    Naming inside = {.moves = s->moves, .function = n};
    node_walk(AS(n, FUNC_LIT)->body, name_copy, &inside);
    return false;
}

// ---- the callee

Node *inline_only_result(const Node *body) {
    const NodeList *list = &AS(body, BLOCK)->stmts;
    Node *last = list->len == 1 ? list->at[0] : NULL;
    return last && last->kind == NODE_RETURN && AS(last, RETURN)->results.len == 1
               ? AS(last, RETURN)->results.at[0]
               : NULL;
}

Node *inline_static_result(CheckContext *cx, const Node *call) {
    const NodeCall *c = AS(call, CALL);
    const Type *t = c->body ? info_of(cx, c->body)->type : NULL;
    if (!t || t->func.receiver || t->func.variadic || c->args.len != t->func.params.len)
        return NULL;
    for (int i = 0; i < c->args.len; i++) {
        const Object *o = t->func.params.at[i];
        const NodeInfo *info = info_of(cx, c->args.at[i]);
        if ((info->mode != MODE_CONST && info->mode != MODE_NIL) || info->implicit ||
            o->address_taken || o->captured || o->reassigned)
            return NULL;
    }
    return inline_only_result(c->body);
}

// The expression that a variable is declared with, NULL when it can hold anything else.
Node *inline_only_value(const Expansion *e, const Object *o) {
    if (o->kind != OBJ_VAR || o->role == VAR_GLOBAL || o->reassigned || o->address_taken)
        return NULL;
    Node *argument = map_get(e->values, o);
    if (argument || !o->decl)
        return argument;
    const NodeList *names, *values;
    if (o->decl->kind == NODE_VAR_DECL) {
        names = &AS(o->decl, VAR_DECL)->names;
        values = &AS(o->decl, VAR_DECL)->values;
    } else if (o->decl->kind == NODE_ASSIGN) {
        names = &AS(o->decl, ASSIGN)->lhs;
        values = &AS(o->decl, ASSIGN)->rhs;
    } else {
        return NULL;
    }
    for (int i = 0; i < names->len && names->len == values->len; i++)
        if (info_of(e->cx, names->at[i])->object == o)
            return values->at[i];
    return NULL;
}

// What the expression always is, as far as variables and inlined calls tell.
static Node *static_value(const Expansion *e, Node *n) {
    enum { STEPS = 50 };
    for (int i = 0; i < STEPS && n; i++) {
        n = unparen(n);
        const Object *o = n->kind == NODE_NAME ? info_of(e->cx, n)->object : NULL;
        if (o && o->kind == OBJ_VAR)
            n = inline_only_value(e, o);
        else if (n->kind == NODE_CALL && AS(n, CALL)->body)
            n = inline_only_result(AS(n, CALL)->body);
        else
            return n;
    }
    return NULL;
}

static bool is_call(const Expansion *e, const Node *n) {
    Mode mode = info_of(e->cx, unparen(AS(n, CALL)->fun))->mode;
    return mode != MODE_TYPE && mode != MODE_BUILTIN;
}

static Callee declared(const Expansion *e, Object *o) {
    if (!o || o->kind != OBJ_FUNC)
        return (Callee){0};
    const Callee *written = map_get(e->written, o);
    Node *imported = written ? NULL : inline_library_body(e->verdicts, o);
    return written ? *written : (Callee){imported, o->type};
}

static Callee callee_of(const Expansion *e, Node *fun) {
    fun = static_value(e, fun);
    if (!fun)
        return (Callee){0};
    const NodeInfo *info = info_of(e->cx, fun);
    if (fun->kind == NODE_FUNC_LIT)
        return (Callee){fun, underlying(info->type)};
    if (fun->kind == NODE_NAME || (fun->kind == NODE_SELECTOR && !info->selection))
        return declared(e, info->object);
    return (Callee){0};
}

// The operand of a call: a method is one only here, elsewhere its receiver is bound.
static Callee called_by(const Expansion *e, const Node *call) {
    Node *fun = unparen(AS(call, CALL)->fun);
    const Selection *s = fun->kind == NODE_SELECTOR ? info_of(e->cx, fun)->selection : NULL;
    if (!s)
        return callee_of(e, fun);
    const NodeInfo *x = info_of(e->cx, unparen(AS(fun, SELECTOR)->x));
    const NodeList *args = &AS(call, CALL)->args;
    if (x->mode == MODE_TYPE && info_of(e->cx, unparen(args->at[0]))->type->kind == TYPE_TUPLE)
        return (Callee){0}; // T.M(f()), where f returns the receiver and more
    bool itself = s->path_length == 0 && is_pointer(x->type) == s->object->pointer_receiver;
    return s->kind == SELECT_METHOD && (x->mode != MODE_TYPE || itself) ? declared(e, s->object)
                                                                        : (Callee){0};
}

typedef struct Uses {
    Expansion *e;
    const Object *variable;
    int count;
} Uses;

static bool count_use(Node *n, void *data) {
    Uses *u = data;
    u->count += n->kind == NODE_NAME && info_of(u->e->cx, n)->object == u->variable;
    return true;
}

// Is this the only call of a literal? When it is called through a variable, that is named once more
// than where it is declared.
static bool is_called_once(const Spot *s, const Node *call) {
    Node *fun = unparen(AS(call, CALL)->fun);
    if (fun->kind == NODE_FUNC_LIT)
        return true;
    const Object *o = fun->kind == NODE_NAME ? info_of(s->e->cx, fun)->object : NULL;
    Node *value = o && o->kind == OBJ_VAR ? inline_only_value(s->e, o) : NULL;
    if (!value || unparen(value)->kind != NODE_FUNC_LIT)
        return false;
    Uses u = {s->e, o, 0};
    node_walk(s->e->root, count_use, &u);
    return u.count == (map_has(s->e->values, o) ? 1 : 2);
}

// ---- the expansion

typedef VEC(const Node *) NodeChain;

static NodeChain chain_of(const Expansion *e, const Chain *c) {
    NodeChain chain = {0};
    for (; c; c = c->outer)
        vec_push(e->cx->arena, &chain, c->function);
    return chain;
}

// A function that returns closures that call it could be inlined into its own copies without end.
static bool repeats(const Spot *s, const Node *callee) {
    int count = 0;
    callee = origin(s->e, callee);
    for (; s; s = s->outer) {
        count += origin(s->e, s->function) == callee;
        for (const Chain *c = s->chain; c; c = c->outer)
            count += origin(s->e, c->function) == callee;
    }
    return count >= REPEATS;
}

static bool in_library(const Spot *s) {
    const Package *p = s->e->instance->package;
    for (const Chain *c = s->chain; c; c = c->outer)
        if (inline_is_foreign(s->e->verdicts, c->function, p))
            return true;
    return p->is_library;
}

static const char *library_notes(const Spot *s, const Object *o) {
    return inline_library_notes(s->e->verdicts, o, s->function, s->e->instance);
}

// A program gets those library functions inlined that gc inlines.
static bool is_wanted(const Spot *s, const Node *callee) {
    const Object *o = info_of(s->e->cx, callee)->object;
    return in_library(s) || callee->kind != NODE_FUNC_DECL ||
           !inline_is_foreign(s->e->verdicts, callee, s->e->instance->package) ||
           *library_notes(s, o);
}

static bool is_allowed(const Spot *s, const Node *call, const Callee *callee) {
    const InlineVerdict *v = callee->node ? inline_verdict_of(s->e->verdicts, callee->node) : NULL;
    if (v && inline_is_gcs(s->e->verdicts, callee->node, s->function))
        inline_verdict_used(s->e->verdicts, callee->node);
    if (!v || !v->can_inline || !s->function || repeats(s, callee->node) ||
        !is_wanted(s, callee->node))
        return false;
    NodeChain chain = chain_of(s->e, s->chain);
    InlineCall asked = {.caller = s->function,
                        .instance = s->e->instance,
                        .callee = callee->node,
                        .chain = chain.at,
                        .chain_length = chain.len,
                        .called_once = v->is_literal && is_called_once(s, call)};
    const char *reason;
    return chain.len < CHAIN_LIMIT && inline_call_allowed(s->e->verdicts, &asked, &reason);
}

static const char INLINING[] = "inlining call to";

// Of the library's generic functions nothing is said.
static void note(Expansion *e, const Node *call, const char *what, const char *name,
                 size_t length) {
    const Object *o = e->instance->function;
    if (o && o->origin && o->origin->package->is_library)
        return;
    Place at = source_place(e->cx->sources, call->pos);
    buffer_printf(&e->notes, "%s:%d:%d: %s %.*s\n", at.path, at.line, at.column, what, (int)length,
                  name);
}

static void note_inlined(const Spot *s, const Node *call) {
    Expansion *e = s->e;
    const Node *callee = AS(call, CALL)->inlined;
    if (inline_is_foreign(e->verdicts, callee, e->instance->package) ||
        !inline_is_gcs(e->verdicts, callee, s->function))
        return;
    const char *name = inline_name(e->verdicts, callee, e->instance->package);
    note(e, call, INLINING, name, strlen(name));
}

// A call of a library function that gc would inline.
static void note_foreign(const Spot *s, const Node *call) {
    Object *o;
    if (inline_callee(s->e->verdicts, AS(call, CALL)->fun, &o) || !o || in_library(s))
        return;
    const char *names = library_notes(s, o);
    while (*names) {
        size_t n = strcspn(names, "|");
        note(s->e, call, INLINING, names, n);
        names += n + (names[n] != 0);
    }
}

static void remember_arguments(Expansion *e, const Node *call) {
    const NodeCall *c = AS(call, CALL);
    const Type *t = info_of(e->cx, c->body)->type;
    int fixed = t->func.params.len - t->func.variadic;
    const Node *fun = unparen(c->fun);
    if (fun->kind == NODE_SELECTOR && info_of(e->cx, fun)->selection &&
        info_of(e->cx, unparen(AS(fun, SELECTOR)->x))->mode == MODE_TYPE)
        return; // the first argument is the receiver
    for (int i = 0; i < fixed && c->args.len >= fixed; i++)
        if (info_of(e->cx, unparen(c->args.at[i]))->type->kind != TYPE_TUPLE)
            map_put(e->values, t->func.params.at[i], c->args.at[i]);
}

static Pos first_pos(const Node *function) {
    const Node *receiver =
        function->kind == NODE_FUNC_DECL ? AS(function, FUNC_DECL)->receiver : NULL;
    return receiver ? receiver->pos : function->pos;
}

static void expand(const Spot *s, Node *n);

// ---- interface calls whose receiver is known

// The value that an interface always holds, before it became one; NULL when that is not known.
static Node *concrete_value(const Expansion *e, Node *x) {
    enum { STEPS = 20 };
    for (int i = 0; i < STEPS && (x = static_value(e, x)); i++) {
        const NodeInfo *info = info_of(e->cx, x);
        if (info->mode == MODE_NIL || info->mode == MODE_TYPE || !info->type ||
            info->type->kind == TYPE_TUPLE || is_untyped(info->type))
            return NULL;
        if (!is_interface(info->type))
            return x;
        if (x->kind != NODE_CALL || info_of(e->cx, unparen(AS(x, CALL)->fun))->mode != MODE_TYPE)
            return NULL;
        x = AS(x, CALL)->args.at[0];
    }
    return NULL;
}

// x.(T), which cannot fail.
static Node *make_assertion(const Expansion *e, Node *x, Type *t, Pos pos) {
    Node *name = node_new(e->cx->nodes, NODE_NAME, pos);
    Node *n = node_new(e->cx->nodes, NODE_TYPE_ASSERT, pos);
    AS(name, NAME)->name = intern_str(e->cx->names, type_string(e->cx->arena, t, NULL));
    info_of(e->cx, name)->mode = MODE_TYPE;
    info_of(e->cx, n)->mode = MODE_VALUE;
    info_of(e->cx, name)->type = info_of(e->cx, n)->type = t;
    AS(n, TYPE_ASSERT)->x = x;
    AS(n, TYPE_ASSERT)->type = name;
    name->end = n->end = pos;
    return n;
}

// Makes i.M() a call of the method itself when that can be inlined.
static void devirtualize(const Spot *s, Node *call) {
    Expansion *e = s->e;
    Node *fun = unparen(AS(call, CALL)->fun);
    const NodeInfo *info = info_of(e->cx, fun);
    const Selection *interface = fun->kind == NODE_SELECTOR ? info->selection : NULL;
    if (!interface || interface->kind != SELECT_INTERFACE_METHOD || interface->path_length ||
        info_of(e->cx, unparen(AS(fun, SELECTOR)->x))->mode == MODE_TYPE)
        return;
    const Node *value = concrete_value(e, AS(fun, SELECTOR)->x);
    Type *t = value ? info_of(e->cx, value)->type : NULL;
    Selection *method = NEW(e->cx->arena, Selection);
    if (t)
        *method = lookup_field_or_method(e->cx->arena, t, true, interface->object->name,
                                         interface->object->package);
    Callee callee = t && method->kind == SELECT_METHOD && !method->path_length
                        ? declared(e, method->object)
                        : (Callee){0};
    if (!is_allowed(s, call, &callee))
        return;
    const char *to = type_string(e->cx->arena, t, e->instance->package);
    const char *names = arena_printf(e->cx->arena, "%s to %s", expr_string(e->cx->arena, fun), to);
    note(e, call, "devirtualizing", names, strlen(names));
    Node *direct = node_copy(e->cx->nodes, fun);
    *info_of(e->cx, direct) = *info;
    info_of(e->cx, direct)->selection = method;
    info_of(e->cx, direct)->object = method->object;
    AS(direct, SELECTOR)->x = make_assertion(e, AS(fun, SELECTOR)->x, t, fun->pos);
    AS(call, CALL)->fun = direct;
}

static void expand_child(Node **slot, void *data) {
    expand(data, *slot);
}

static void expand_children(const Spot *s, Node *n) {
    node_slots(n, &(NodeSlots){.child = expand_child}, (void *)s);
}

// What else can be inlined in a body just put in.
static void expand_body(const Spot *s, Node *call) {
    NodeCall *c = AS(call, CALL);
    note_inlined(s, call);
    remember_arguments(s->e, call);
    Chain chain = {c->inlined, s->chain};
    Spot inside = {s->e, s->function, &chain, s->outer};
    expand_children(&inside, c->body);
}

static void expand_call(const Spot *s, Node *call) {
    Expansion *e = s->e;
    devirtualize(s, call);
    if (!is_call(e, call))
        return;
    Callee callee = called_by(e, call);
    note_foreign(s, call);
    if (!is_allowed(s, call, &callee))
        return;
    Moves m = {.e = e, .sources = e->cx->sources};
    m.inner = map_new(e->cx->arena);
    m.originals = map_new(e->cx->arena);
    m.from = source_innermost(m.sources, first_pos(callee.node));
    m.to = source_innermost(m.sources, callee.node->end);
    m.base = source_inline(m.sources, m.from, m.to, call->pos);
    if (m.base == NO_POS)
        return;
    CloneHooks hooks = {.pos = moved, .copied = note_copy, .data = &m};
    AS(call, CALL)->body = clone_body(e->cx, &hooks, callee.node, callee.type, s->function);
    AS(call, CALL)->inlined = callee.node;
    NodeChain chain = chain_of(e, &(Chain){callee.node, s->chain});
    Naming naming = {&m, s->function, chain.at, chain.len};
    node_walk(AS(call, CALL)->body, name_copy, &naming);
    expand_body(s, call);
}

// The calls in n, a copy. The call of a go or defer statement stays one.
static void expand(const Spot *s, Node *n) {
    if (!n)
        return;
    Spot inside = {.e = s->e, .function = n, .outer = s};
    switch (n->kind) {
    case NODE_FUNC_LIT: expand(&inside, AS(n, FUNC_LIT)->body); break;
    case NODE_GO: expand_children(s, unparen(AS(n, GO)->call)); break;
    case NODE_DEFER:
        if (AS(n, DEFER)->call)
            expand_children(s, unparen(AS(n, DEFER)->call));
        break;
    case NODE_CALL:
        expand(s, AS(n, CALL)->fun);
        for (int i = 0; i < AS(n, CALL)->args.len; i++)
            expand(s, AS(n, CALL)->args.at[i]);
        if (!AS(n, CALL)->body) {
            expand_call(s, n);
        } else { // in the copy of a literal
            note_foreign(s, n);
            expand_body(s, n);
        }
        break;
    default: expand_children(s, n); break;
    }
}

// ---- the program

typedef struct Search {
    const Expansion *e;
    bool found;
} Search;

// A call that can be inlined, or that gc would inline. One of them is needed before others come to
// light.
static bool find_candidate(Node *n, void *data) {
    Search *s = data;
    if (n->kind == NODE_CALL && is_call(s->e, n)) {
        Callee callee = called_by(s->e, n);
        const InlineVerdict *v =
            callee.node ? inline_verdict_of(s->e->verdicts, callee.node) : NULL;
        Object *o;
        s->found |=
            v ? v->can_inline
              : !inline_callee(s->e->verdicts, AS(n, CALL)->fun, &o) && o &&
                    *inline_library_notes(s->e->verdicts, o, s->e->instance->node, s->e->instance);
    }
    return !s->found;
}

static bool has_candidate(const Expansion *e, Node *n) {
    Search s = {e, false};
    node_walk(n, find_candidate, &s);
    return s.found;
}

// What the generic function's nodes are for the nodes of a copy of an instance.
static Map *originals_of(Expansion *e, const Map *originals, const Map *copies) {
    Map *m = map_new(e->cx->arena);
    for (int i = 0; i < copies->keys.len; i++) {
        const void *copy = copies->keys.at[i];
        map_put(m, copy, map_get(originals, map_get(copies, copy)));
    }
    return m;
}

static void expand_instance(Expansion *e, const CloneHooks *hooks, Instance *in) {
    e->instance = in;
    if (!in->body || !has_candidate(e, in->body))
        return;
    Node *written = in->node;
    Map *copies = NULL;
    in->node = clone_function(e->cx, hooks, in->function, in->function, &copies);
    if (in->originals)
        in->originals = originals_of(e, in->originals, copies);
    in->body = AS(in->node, FUNC_DECL)->body;
    alias_copy(e, written, in->node);
    e->root = in->node;
    Spot s = {.e = e, .function = in->node};
    expand_children(&s, in->body);
    drop_dead_literals(e, in->node);
}

// The function that variables of bodies inlined into initializers belong to.
static Node *initialization_node(Expansion *e, Instance *init) {
    if (!init->node) {
        init->node = node_new(e->cx->nodes, NODE_FUNC_DECL, NO_POS);
        inline_verdict_alias(e->verdicts, NULL, init->node, init);
    }
    return init->node;
}

static void expand_initializers(Expansion *e, const CloneHooks *hooks, const Program *p) {
    Spot s = {.e = e};
    e->instance = p->init;
    for (int i = 0; i < p->package->init_order.len; i++) {
        Node **rhs = &p->package->init_order.at[i].rhs;
        if (!has_candidate(e, *rhs))
            continue;
        s.function = initialization_node(e, p->init);
        *rhs = clone_expression(e->cx, hooks, *rhs);
        e->root = *rhs;
        expand(&s, *rhs);
        drop_dead_literals(e, *rhs);
    }
}

static void remember_written(Expansion *e, const Program *p) {
    for (int i = 0; i < p->instances.len; i++) {
        const Instance *in = p->instances.at[i];
        if (!in->body)
            continue;
        Callee *c = NEW(e->cx->arena, Callee);
        *c = (Callee){in->node, in->function->type};
        map_put(e->written, in->function, c);
    }
}

const char *inline_calls(Inliner *in, ProgramList programs) {
    CheckContext *cx = programs.at[0]->cx;
    Expansion e = {.cx = cx,
                   .verdicts = in,
                   .written = map_new(cx->arena),
                   .values = map_new(cx->arena),
                   .origins = map_new(cx->arena),
                   .notes.arena = cx->arena};
    CloneHooks hooks = {.copied = alias_copy, .data = &e};
    for (int i = 0; i < programs.len; i++)
        remember_written(&e, programs.at[i]);
    for (int i = 0; i < programs.len; i++) {
        for (int k = 0; k < programs.at[i]->instances.len; k++)
            expand_instance(&e, &hooks, programs.at[i]->instances.at[k]);
        expand_initializers(&e, &hooks, programs.at[i]);
    }
    return e.notes.len ? e.notes.data : "";
}

void inline_dump(const Program *p, FILE *out) {
    Buffer b = {.arena = p->cx->arena};
    for (int i = 0; i < p->instances.len; i++) {
        const Instance *in = p->instances.at[i];
        if (!in->function)
            continue;
        buffer_printf(&b, "// %s\n", in->symbol);
        node_print_source(&b, in->node);
        buffer_puts(&b, "\n");
    }
    fwrite(b.data, 1, (size_t)b.len, out);
}

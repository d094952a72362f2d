// Verdicts. In: a program. Out: for each function whether it can be inlined, at what cost, or why
// not; and the answer to whether one call is.
//
// Functions are decided callees first, over the strongly connected components of who mentions whom
// (Tarjan), as a call costs what its callee costs when that was decided before; in a cycle the
// function met first pays the full price of a call. A literal that captures something is decided
// with the function it stands in, unless that one calls it: then just before.
#include "inline_internal.h"
#include <string.h>

// A method is reported at its receiver's parenthesis.
static Pos reported_pos(const Inliner *in, const Node *n) {
    if (n->kind != NODE_FUNC_DECL || !AS(n, FUNC_DECL)->receiver)
        return n->pos;
    Pos pos = AS(n, FUNC_DECL)->receiver->pos;
    const Source *source = source_of(in->cx->sources, pos);
    for (Pos at = pos; source && at > source->base; at--)
        if (source->text[at - source->base] == '(')
            return at;
    return pos;
}

InlineFunction *inline_function_new(Inliner *in, Instance *instance, Node *node,
                                    InlineFunction *outer) {
    InlineFunction *f = NEW(in->arena, InlineFunction);
    f->instance = instance;
    f->node = node;
    f->outer = outer;
    f->pos = node ? reported_pos(in, node) : NO_POS;
    f->verdict.is_literal = outer != NULL;
    vec_push(in->arena, &in->functions, f);
    if (node)
        map_put(in->by_node, node, f);
    if (outer)
        f->name = inline_make_name(in, f);
    return f;
}

// ---- what a call calls

static bool is_method_value(const Inliner *in, const Node *fun) {
    return fun->kind == NODE_SELECTOR && info_of(in->cx, fun)->selection &&
           info_of(in->cx, unparen(AS(fun, SELECTOR)->x))->mode != MODE_TYPE;
}

// The method that T.m stands for; NULL when that needs a wrapper.
static Object *method_of_expression(const Inliner *in, const Node *fun, const Selection *s) {
    const Node *x = unparen(AS(fun, SELECTOR)->x);
    if (s->kind != SELECT_METHOD)
        return NULL;
    const NodeInfo *info = info_of(in->cx, x);
    bool direct = s->path_length == 0 && is_pointer(info->type) == s->object->pointer_receiver;
    return info->mode != MODE_TYPE || direct ? s->object : NULL;
}

static InlineFunction *callee_of(const Inliner *in, const Node *fun, Object **object) {
    *object = NULL;
    for (int depth = 0; depth < 20; depth++) {
        fun = unparen((Node *)fun);
        const NodeInfo *info = info_of(in->cx, fun);
        InlineFunction *made = depth > 0 ? map_get(in->by_node, fun) : NULL;
        if (made || fun->kind == NODE_FUNC_LIT)
            return made ? made : map_get(in->by_node, fun);
        if (fun->kind == NODE_SELECTOR && info->selection) {
            *object = method_of_expression(in, fun, info->selection);
            return *object ? map_get(in->by_object, *object) : NULL;
        }
        if ((fun->kind != NODE_NAME && fun->kind != NODE_SELECTOR) || !info->object)
            return NULL;
        if (info->object->kind == OBJ_FUNC) {
            *object = info->object;
            return map_get(in->by_object, *object);
        }
        fun = map_get(in->initializer, info->object);
        fun = fun ? unparen((Node *)fun) : NULL;
        if (!fun || (is_method_value(in, fun) && !map_has(in->by_node, fun)))
            return NULL;
    }
    return NULL;
}

Node *inline_callee(const Inliner *in, const Node *fun, Object **object) {
    const InlineFunction *f = callee_of(in, fun, object);
    return f ? f->node : NULL;
}

// May callee be inlined into a function, big or not, but for cycles of inlining?
static bool fits(bool big, const InlineFunction *callee, bool once) {
    int limit = big ? INLINE_BUDGET_BIG : INLINE_BUDGET;
    if (callee->verdict.is_literal)
        limit = once && 2 * limit < INLINE_BUDGET_ONCE ? INLINE_BUDGET_ONCE : 2 * limit;
    return callee->verdict.can_inline && callee->verdict.cost <= limit;
}

// ---- deciding

// The cost of a function that this compilation has no body of; -1: it stays a call.
static int foreign_cost(const Inliner *in, const Object *o, const Package *from,
                        const char **notes) {
    *notes = "";
    if (o->package && o->package->is_library && o->package != from)
        return library_cost(in->arena, o, notes);
    return map_has(in->by_object, o) ? -1 : o->inline_cost - 1;
}

static int site_cost(Inliner *in, InlineFunction *f, const CallSite *s) {
    Object *object;
    InlineFunction *callee = callee_of(in, s->fun, &object);
    const char *notes;
    bool foreign = object && (!callee || (object->package && object->package->is_library &&
                                          object->package != f->instance->package));
    if (foreign) {
        int cost = foreign_cost(in, object, f->instance->package, &notes);
        return cost >= 0 && (!f->verdict.is_big || cost <= INLINE_BUDGET_BIG) ? cost : s->otherwise;
    }
    if (!callee || (callee->outer && callee->captures.len && callee->outer != f))
        return s->otherwise;
    if (callee->outer)
        inline_decide(in, callee);
    // A generic function as a value is what passes it its dictionary.
    const NodeInfo *named = info_of(in->cx, unparen(s->fun));
    if (object && object->origin && !named->selection && named->object != object) {
        int cost = inline_wrapper_cost(callee);
        return cost <= INLINE_BUDGET ? cost : s->otherwise;
    }
    return fits(f->verdict.is_big, callee, false) ? callee->verdict.cost : s->otherwise;
}

static const char *impossible(const InlineFunction *f) {
    if (!f->outer && f->node && f->node->pragma & PRAGMA_NOINLINE)
        return "marked go:noinline";
    if (!f->outer && f->node && f->node->pragma & PRAGMA_UINTPTR_ESCAPES)
        return "marked as having a keep-alive uintptr argument";
    if (!f->outer && f->node && !f->body)
        return "no function body";
    return NULL;
}

static void check_budget(Arena *a, InlineVerdict *v, int budget) {
    if (!v->can_inline || v->cost <= budget)
        return;
    v->can_inline = false;
    v->reason = arena_printf(a, "function too complex: cost %d exceeds budget %d", v->cost, budget);
}

void inline_decide(Inliner *in, InlineFunction *f) {
    if (f->decided || f->deciding)
        return;
    f->deciding = true;
    const char *reason = impossible(f);
    if (reason)
        f->verdict.reason = reason;
    f->verdict.is_big = f->nodes >= INLINE_BIG_FUNCTION;
    int cost = f->nodes + f->extra;
    for (int i = 0; i < f->sites.len; i++)
        cost += site_cost(in, f, &f->sites.at[i]);
    f->verdict.cost = cost;
    f->verdict.can_inline = !f->verdict.reason && f->node;
    check_budget(in->arena, &f->verdict, f->outer ? INLINE_BUDGET_ONCE : INLINE_BUDGET);
    f->decided = true;
    if (f->object)
        f->object->inline_cost = f->verdict.can_inline ? cost + 1 : 0;
    vec_push(in->arena, &in->decided, f);
}

typedef struct Tarjan {
    Inliner *in;
    VEC(InlineFunction *) stack;
    int next;
} Tarjan;

static int visit(Tarjan *t, InlineFunction *f) {
    if (f->visit)
        return f->done ? t->next + 1 : f->visit;
    int id = f->visit = ++t->next, low = id;
    vec_push(t->in->arena, &t->stack, f);
    for (int i = 0; i < f->callees.len; i++) {
        InlineFunction *callee = f->callees.at[i];
        int reached = callee->done ? id : visit(t, callee);
        if (reached < low)
            low = reached;
    }
    if (low < id || f->captures.len)
        return low;
    int first = t->stack.len;
    while (t->stack.at[--first] != f)
        ;
    int end = t->stack.len;
    for (int i = first; i < end; i++)
        t->stack.at[i]->done = true;
    for (int i = first; i < end; i++)
        inline_decide(t->in, t->stack.at[i]);
    t->stack.len = first;
    return low;
}

static void decide_program(Inliner *in, const Program *p) {
    int first = in->functions.len;
    for (int i = 0; i < p->instances.len; i++) {
        Instance *instance = p->instances.at[i];
        InlineFunction *f = inline_function_new(in, instance, instance->node, NULL);
        f->object = instance->function;
        f->body = instance->body;
        f->type = instance->function ? instance->function->type : NULL;
        map_put(in->by_instance, instance, f);
        if (f->object)
            map_put(in->by_object, f->object, f);
        f->name = inline_make_name(in, f);
    }
    int end = in->functions.len;
    for (int i = first; i < end; i++)
        cost_function(in, in->functions.at[i]);
    Tarjan t = {.in = in};
    for (int pass = 0; pass < 2; pass++) // initialization first
        for (int i = first; i < end; i++)
            if (pass == 1 || !in->functions.at[i]->node)
                visit(&t, in->functions.at[i]);
    for (int i = first; i < in->functions.len; i++)
        inline_decide(in, in->functions.at[i]);
}

Inliner *inline_verdicts(ProgramList programs) {
    CheckContext *cx = programs.at[0]->cx;
    Inliner *in = NEW(cx->arena, Inliner);
    in->cx = cx;
    in->arena = cx->arena;
    in->by_node = map_new(in->arena);
    in->by_object = map_new(in->arena);
    in->initializer = map_new(in->arena);
    in->by_instance = map_new(in->arena);
    in->lines = interner_new(in->arena);
    for (int i = 0; i < programs.len; i++)
        decide_program(in, programs.at[i]);
    return in;
}

// ---- questions

InlineFunction *inline_function_of(const Inliner *in, const Node *function, const Instance *i) {
    return function ? map_get(in->by_node, function) : map_get(in->by_instance, i);
}

const InlineVerdict *inline_verdict_of(const Inliner *in, const Node *function) {
    const InlineFunction *f = function ? map_get(in->by_node, function) : NULL;
    return f ? &f->verdict : NULL;
}

bool inline_call_allowed(const Inliner *in, const InlineCall *call, const char **reason) {
    *reason = NULL;
    const InlineFunction *callee = map_get(in->by_node, call->callee);
    const InlineFunction *caller = inline_function_of(in, call->caller, call->instance);
    if (!callee || !caller || !fits(caller->verdict.is_big, callee, call->called_once))
        return false;
    // A function is inlined into itself, and so on once around a cycle, but no further.
    for (int i = 0; i < call->chain_length; i++)
        if (call->chain[i] == call->caller)
            return false;
    for (int i = 0; i < call->chain_length; i++)
        if (call->chain[i] == call->callee) {
            *reason = "repeated recursive cycle";
            return false;
        }
    return true;
}

bool inline_is_gcs(const Inliner *in, const Node *callee, const Node *caller) {
    const InlineFunction *f = map_get(in->by_node, callee);
    return !f || !f->outer || !f->captures.len || f->outer == map_get(in->by_node, caller);
}

void inline_verdict_alias(Inliner *in, const Node *original, const Node *copy,
                          const Instance *instance) {
    InlineFunction *f = inline_function_of(in, original, instance);
    if (f)
        map_put(in->by_node, copy, f);
}

typedef struct Explainer {
    const Inliner *in;
    Map *said; // lines: the instances of one shape are one function
    int level;
    FILE *out;
} Explainer;

static void say(Explainer *e, Pos pos, const char *name, const InlineVerdict *v) {
    if (!v->can_inline && e->level < 2)
        return;
    Place at = source_place(e->in->cx->sources, pos);
    Buffer line = {.arena = e->in->arena};
    buffer_printf(&line, "%s:%d:%d: %s inline %s", at.path, at.line, at.column,
                  v->can_inline ? "can" : "cannot", name);
    if (!v->can_inline)
        buffer_printf(&line, ": %s", v->reason);
    else if (e->level >= 2)
        buffer_printf(&line, " with cost %d", v->cost);
    const char *text = intern(e->in->lines, line.data, (size_t)line.len);
    if (map_has(e->said, text))
        return;
    map_put(e->said, text, e);
    fprintf(e->out, "%s\n", text);
}

const char *inline_library_notes(const Inliner *in, const Object *function, const Node *caller,
                                 const Instance *instance) {
    const InlineFunction *f = inline_function_of(in, caller, instance);
    const char *notes = "";
    int cost = f ? foreign_cost(in, function, f->instance->package, &notes) : -1;
    if (cost < 0 || (f->verdict.is_big && cost > INLINE_BUDGET_BIG))
        return "";
    Buffer b = {.arena = in->arena};
    for (const char *c = notes; *c && strchr(notes, '@'); c++)
        if (*c == '@' || *c == '#')
            buffer_puts(&b, *c == '@' ? f->name : f->outer ? "" : "func");
        else
            buffer_putc(&b, *c);
    return b.len ? b.data : notes;
}

void inline_explain(const Inliner *in, int level, FILE *out) {
    Explainer e = {in, map_new(in->arena), level, out};
    for (int i = 0; i < in->decided.len; i++) {
        const InlineFunction *f = in->decided.at[i];
        if (!f->node || f->instance->package->is_library ||
            (f->object && strcmp(f->object->name, "_") == 0))
            continue;
        say(&e, f->pos, f->name, &f->verdict);
        const char *wrapper = inline_wrapper_name(in, f);
        if (!wrapper)
            continue;
        InlineVerdict v = {.cost = inline_wrapper_cost(f), .can_inline = true};
        if (f->node->pragma & PRAGMA_NOINLINE)
            v = f->verdict;
        else
            check_budget(in->arena, &v, INLINE_BUDGET);
        say(&e, f->pos, wrapper, &v);
    }
}

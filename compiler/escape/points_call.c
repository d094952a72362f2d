// Calls in the precise solver. In: calls with the nodes of their arguments' and results' words.
// Out: constraints: the summary of each callee, made concrete for this call.
//
// A static callee is known at once. Func values and interface values are watched: for each closure
// record or dynamic type that reaches them, the function behind it is called, too. One that came
// from a parameter makes the call symbolic: it goes into the summary, for callers to resolve, and
// the function's own objects among the arguments meet what any implementation might do
// (points_join.c). One from the world makes the callee unknown: arguments reach the world, results
// come from it.
#include "points_state.h"

static void call_start(Solver *s, SolverCall *c);

// ---- summaries made concrete
typedef struct Concrete {
    Solver *s;
    SolverCall *call;
    const PointsSummary *summary;
    EscapeFunction *callee;
    const WordList *receiver; // words of parameter 0; NULL: arguments begin with it
    PointsNode *closure;
    bool recursive;
    PointsNode **symbols;
    SolverCall **calls; // the summary's, for results of theirs
} Concrete;

static PointsNode *word_at(const WordList *words, int number, int offset) {
    for (int i = 0; i < words->len; i++)
        if (words->at[i].number == number && words->at[i].offset == offset)
            return words->at[i].node;
    return NULL;
}

static PointsNode *argument_word(const Concrete *c, int parameter, int offset) {
    if (parameter == CLOSURE_PARAMETER)
        return c->closure;
    if (!c->receiver)
        return word_at(&c->call->arguments, parameter, offset);
    return parameter == 0 ? word_at(c->receiver, 0, offset)
                          : word_at(&c->call->arguments, parameter - 1, offset);
}

static void connect_origin(const Concrete *c, PointsNode *to, const Origin *o) {
    Solver *s = c->s;
    PointsNode *from;
    switch (o->kind) {
    case ORIGIN_PARAMETER:
        from = argument_word(c, o->of, o->offset);
        if (from)
            node_edge(s, from, to);
        break;
    case ORIGIN_WORD:
        node_use(s, c->symbols[o->of], (NodeUse){USE_LOAD, to, o->offset, NULL, NULL});
        break;
    case ORIGIN_ALL:
        node_edge(s, c->symbols[o->of], to);
        node_use(s, c->symbols[o->of], (NodeUse){USE_LOAD_ALL, to, 0, NULL, NULL});
        break;
    case ORIGIN_RESULT:
        from = word_at(&c->calls[o->of]->result_words, o->result, o->offset);
        if (from)
            node_edge(s, from, to);
        break;
    }
}

// A recursive function's objects are one a site, so that their number has a bound: others are one a
// call.
static uint64_t fresh_key(const Concrete *c, const Symbol *symbol) {
    uint64_t made[] = {symbol->key, c->call->pos, (uint64_t)(uintptr_t)c->call->method};
    return (c->recursive ? symbol->key : hash_bytes(made, sizeof made, 0)) | 1;
}

static SolverObject *fresh_object(const Concrete *c, const Symbol *symbol) {
    SolverCall *call = c->call;
    uint64_t key = fresh_key(c, symbol);
    SolverObject *known = map_get(c->s->fresh, (const void *)(uintptr_t)key);
    bool direct = call->kind == CALLEE_STATIC && !call->plain && call->node;
    if (known && c->s->state->recursive) {
        SlotCall more = {call->node, call->scope, c->callee, symbol->slot};
        if (direct && symbol->slot >= 0)
            vec_push(c->s->a, &known->more, more);
        return known;
    }
    SolverObject *o = points_object_new(c->s, POINTS_FRESH, symbol->type, call->scope);
    o->is.node = call->node;
    o->is.code = symbol->code;
    o->is.variable = symbol->function;
    o->key = key;
    map_put(c->s->fresh, (const void *)(uintptr_t)key, o);
    o->callable = symbol->callable;
    o->bound = symbol->bound;
    o->is.once = call->once && symbol->once && !c->recursive; // a slot is not handed on to itself
    o->slot = direct ? symbol->slot : -1;
    o->slot_size = o->slot >= 0 ? c->summary->slot_sizes[o->slot] : 0;
    o->callee = c->callee;
    return o;
}

static void make_symbols(const Concrete *c) {
    Solver *s = c->s;
    for (int i = 0; i < c->summary->symbols.len; i++) {
        const Symbol *symbol = &c->summary->symbols.at[i];
        PointsNode *n = c->symbols[i] = points_node(s, c->call->scope);
        SolverObject *o = NULL;
        switch (symbol->kind) {
        case SYMBOL_WORLD: node_add(s, n, address_of(WORLD, 0)); break;
        case SYMBOL_CONTENTS: break;
        case SYMBOL_FRESH: o = fresh_object(c, symbol); break;
        case SYMBOL_TYPE: o = symbol->type ? type_object(s, symbol->type) : any_type(s); break;
        case SYMBOL_CODE: o = code_object(s, symbol->code, symbol->function); break;
        }
        if (o)
            node_add(s, n, address_of(o->index, 0));
    }
}

static PointsNode *value_of(const Concrete *c, SymbolAddress a) {
    return node_shift(c->s, c->symbols[a.symbol], a.offset, c->call->scope);
}

static PointsNode *values_of(const Concrete *c, const SymbolAddressList *list) {
    PointsNode *n = points_node(c->s, c->call->scope);
    for (int i = 0; i < list->len; i++)
        node_edge(c->s, value_of(c, list->at[i]), n);
    return n;
}

static void make_call(const Concrete *c, int number) {
    Solver *s = c->s;
    const SummaryCall *from = &c->summary->calls.at[number];
    SolverCall *call = NEW(s->a, SolverCall);
    *call = (SolverCall){.kind = from->method ? CALLEE_METHOD : CALLEE_VALUE,
                         .method = from->name,
                         .package = from->package,
                         .parameters = from->parameters,
                         .results = from->results,
                         .scope = c->call->scope,
                         .pos = c->call->pos,
                         .plain = true};
    c->calls[number] = call;
    call->value = values_of(c, &from->value);
    call->data = from->method ? values_of(c, &from->data) : NULL;
    for (int i = 0; i < from->arguments.len; i++) {
        const SummaryWord *w = &from->arguments.at[i];
        WordNode word = {w->number, w->offset, values_of(c, &w->values)};
        vec_push(s->a, &call->arguments, word);
    }
    for (int i = 0; i < c->summary->symbols.len; i++) {
        const Symbol *symbol = &c->summary->symbols.at[i];
        for (int k = 0; k < symbol->origins.len; k++) {
            const Origin *o = &symbol->origins.at[k];
            if (o->kind != ORIGIN_RESULT || o->of != number ||
                word_at(&call->result_words, o->result, o->offset))
                continue;
            WordNode word = {o->result, o->offset, points_node(s, c->call->scope)};
            vec_push(s->a, &call->result_words, word);
        }
    }
}

static void connect_symbols(const Concrete *c) {
    for (int i = 0; i < c->summary->symbols.len; i++) {
        const Symbol *symbol = &c->summary->symbols.at[i];
        for (int k = 0; k < symbol->origins.len; k++)
            connect_origin(c, c->symbols[i], &symbol->origins.at[k]);
        if (symbol->kind == SYMBOL_CONTENTS && symbol->flat && !symbol->opaque)
            node_use(c->s, c->symbols[i], (NodeUse){USE_LOAD_ALL, c->symbols[i], 0, NULL, NULL});
    }
}

static void connect_flow(const Concrete *c, const Flow *flow) {
    Solver *s = c->s;
    PointsNode *from = value_of(c, flow->from), *to;
    if (flow->to >= 0) {
        const Symbol *symbol = &c->summary->symbols.at[flow->to];
        UseKind kind = symbol->flat ? USE_STORE_ALL : USE_STORE;
        node_use(s, c->symbols[flow->to], (NodeUse){kind, from, flow->offset, NULL, NULL});
    } else {
        to = word_at(&c->call->result_words, -1 - flow->to, flow->offset);
        if (to)
            node_edge(s, from, to);
    }
}

static void leak_arguments(Solver *s, SolverCall *call, const WordList *receiver) {
    for (int i = 0; receiver && i < receiver->len; i++)
        node_edge(s, receiver->at[i].node, s->world);
    for (int i = 0; i < call->arguments.len; i++)
        node_edge(s, call->arguments.at[i].node, s->world);
    for (int i = 0; i < call->result_words.len; i++)
        node_add(s, call->result_words.at[i].node, address_of(WORLD, 0));
}

// Applies a summary to a call.
static void apply(Solver *s, SolverCall *call, EscapeFunction *f, Object *callee,
                  const WordList *receiver, PointsNode *closure) {
    const PointsSummary *summary = summary_of(s->p, s->state, f, callee);
    callee = f ? f->object : callee;
    s->note = (Note){.pos = call->pos, .callee = callee ? callee->name : "a function literal"};
    if (summary->worst) {
        leak_arguments(s, call, receiver);
        if (closure)
            node_edge(s, closure, s->world);
        return;
    }
    Concrete c = {s, call, summary, f, receiver, closure, is_recursive_call(s->p, f), NULL, NULL};
    c.symbols = NEW_ARRAY(s->a, PointsNode *, summary->symbols.len + 1);
    c.calls = NEW_ARRAY(s->a, SolverCall *, summary->calls.len + 1);
    make_symbols(&c);
    for (int i = 0; i < summary->calls.len; i++)
        make_call(&c, i);
    connect_symbols(&c);
    for (int i = 0; i < summary->flows.len && !s->over; i++)
        connect_flow(&c, &summary->flows.at[i]);
    for (int i = 0; i < summary->leaks.len; i++)
        node_edge(s, c.symbols[summary->leaks.at[i]], s->world);
    for (int i = 0; i < summary->calls.len && !s->over; i++)
        call_start(s, c.calls[i]);
}

// ---- callees found
static void call_unknown(Solver *s, SolverCall *call) {
    if (call->unknown)
        return;
    call->unknown = true;
    s->note = (Note){.pos = call->pos, .callee = "an unknown function"};
    leak_arguments(s, call, NULL);
}

static CallTarget *target_of(Solver *s, SolverCall *call, const void *callee, bool bound,
                             bool *is_new) {
    for (int i = 0; i < call->targets.len; i++)
        if (call->targets.at[i].callee == callee && call->targets.at[i].bound == bound) {
            *is_new = false;
            return &call->targets.at[i];
        }
    CallTarget target = {callee, bound, points_node(s, call->scope)};
    vec_push(s->a, &call->targets, target);
    *is_new = true;
    return &call->targets.at[call->targets.len - 1];
}

// The addresses of `at` where a value can be loaded from. Types come along where words are not told
// apart; what a method reads of its receiver, it would read of them.
static PointsNode *storage_of(Solver *s, SolverCall *call, PointsNode *at) {
    PointsNode *n = points_node(s, call->scope);
    node_use(s, at, (NodeUse){USE_STORAGE, n, 0, NULL, NULL});
    return n;
}

// The address of the value whose method was found, behind the data word of an interface value of
// dynamic type t, embedded fields followed.
static PointsNode *receiver_address(Solver *s, SolverCall *call, Type *t, const Selection *found,
                                    Type **type) {
    PointsNode *at = call->data;
    bool is_pointer = underlying(t)->kind == TYPE_POINTER && !is_named(t);
    if (is_pointer) {
        t = underlying(t)->pointer.elem;
    } else if (is_direct_iface(t)) { // the value itself is in the data word
        SolverObject *temp = points_object_new(s, POINTS_TEMP, NULL, call->scope);
        node_edge(s, at, node_of(s, temp->index, 0));
        at = points_node(s, call->scope);
        node_add(s, at, address_of(temp->index, 0));
    }
    at = found->path_length > 0 ? storage_of(s, call, at) : at;
    for (int i = 0; i < found->path_length; i++) {
        if (underlying(t)->kind == TYPE_POINTER) {
            at = node_load(s, at, 0, call->scope);
            t = underlying(t)->pointer.elem;
        }
        at = node_shift(s, at, struct_offsets(underlying(t))[found->path[i]], call->scope);
        t = underlying(t)->strukt.fields[found->path[i]].type;
    }
    if (found->kind == SELECT_METHOD && found->path_length > 0 && !is_named(t) &&
        underlying(t)->kind == TYPE_POINTER) {
        at = node_load(s, at, 0, call->scope);
        t = underlying(t)->pointer.elem;
    }
    *type = t;
    return at;
}

typedef struct Receiver {
    Solver *s;
    PointsNode *at;
    PointsScope *scope;
    WordList words;
} Receiver;

static void receiver_word(void *data, int offset) {
    Receiver *r = data;
    WordNode word = {0, offset, node_load(r->s, r->at, offset, r->scope)};
    vec_push(r->s->a, &r->words, word);
}

// The words of a receiver of `function`, which lies at `at` as a value of type t.
static WordList receiver_words(Solver *s, SolverCall *call, const Object *function, Type *t,
                               PointsNode *at, bool at_record) {
    Receiver r = {s, at, call->scope, {0}};
    WordNode word = {0, 0, at};
    if (function->pointer_receiver && !at_record) {
        vec_push(s->a, &r.words, word);
    } else {
        r.at = storage_of(s, call, at);
        points_words(t, receiver_word, &r);
    }
    return r.words;
}

// The function behind a closure record, a bound method or a code object is called.
static void call_value(Solver *s, SolverCall *call, SolverObject *o, PointsAddress a) {
    const void *callee = o->is.code ? (const void *)o->is.code : o->is.variable;
    bool is_new;
    PointsNode *closure = target_of(s, call, callee, o->bound, &is_new)->closure;
    node_add(s, closure, a);
    if (!is_new)
        return;
    WordList receiver = {0};
    if (o->bound) {
        PointsNode *at = node_shift(s, closure, FIRST_CAPTURE, call->scope);
        Type *type = o->is.variable->type->func.receiver->type;
        receiver = receiver_words(s, call, o->is.variable, type, at, true);
    }
    apply(s, call, o->is.code, o->is.variable, o->bound ? &receiver : NULL, closure);
}

// A method of dynamic type t is called.
static void call_method(Solver *s, SolverCall *call, Type *t) {
    bool is_new;
    target_of(s, call, intern_str(s->p->e->cx->names, type_key(s->p->e->arena, t)), false, &is_new);
    if (!is_new)
        return;
    Selection found = lookup_field_or_method(s->a, t, false, call->method, call->package);
    if (found.kind != SELECT_METHOD && found.kind != SELECT_INTERFACE_METHOD)
        return; // a type that only another interface met
    Type *type;
    PointsNode *at = receiver_address(s, call, t, &found, &type);
    if (found.kind == SELECT_INTERFACE_METHOD) { // of an embedded interface value
        SolverCall *inner = NEW(s->a, SolverCall);
        *inner = *call;
        inner->value = node_load(s, at, 0, call->scope);
        inner->data = node_load(s, at, 8, call->scope);
        inner->targets.at = NULL;
        inner->targets.len = inner->targets.cap = 0;
        inner->unknown = inner->symbolic = false;
        call_start(s, inner);
        return;
    }
    WordList receiver = receiver_words(s, call, found.object, type, at, false);
    EscapeFunction *f = map_get(s->p->e->by_object, found.object);
    apply(s, call, f, found.object, &receiver, NULL);
}

// ---- symbolic calls: one for all calls of a method name, or of func values, with as many
// parameters and results. So a recursive function has no more of them than others.
static SolverCall *symbolic_group(Solver *s, const SolverCall *call) {
    for (int i = 0; i < s->symbolic.len; i++) {
        SolverCall *g = s->symbolic.at[i];
        if (g->kind == call->kind && g->method == call->method && g->package == call->package &&
            g->parameters == call->parameters && g->results == call->results)
            return g;
    }
    SolverCall *g = NEW(s->a, SolverCall);
    *g = (SolverCall){.kind = call->kind,
                      .method = call->method,
                      .package = call->package,
                      .parameters = call->parameters,
                      .results = call->results,
                      .type = call->type,
                      .scope = s->f->scope,
                      .pos = call->pos,
                      .number = s->symbolic.len};
    g->value = points_node(s, g->scope);
    g->data = g->kind == CALLEE_METHOD ? points_node(s, g->scope) : NULL;
    vec_push(s->a, &s->symbolic, g);
    return g;
}

static PointsNode *group_word(Solver *s, SolverCall *g, WordList *words, int number, int offset) {
    PointsNode *n = word_at(words, number, offset);
    if (n)
        return n;
    n = points_node(s, g->scope);
    WordNode word = {number, offset, n};
    vec_push(s->a, words, word);
    if (words == &g->arguments)
        return n;
    bool known = g->type && number < g->type->func.results.len;
    Type *type = known ? g->type->func.results.at[number]->type : NULL;
    node_add(s, n, address_of(result_contents(s, g->number, number, offset, type)->index, 0));
    return n;
}

// Leaves the call to the callers.
static void call_symbolic(Solver *s, SolverCall *call) {
    if (call->symbolic)
        return;
    call->symbolic = true;
    s->note = (Note){.pos = call->pos, .callee = "a function of the caller's"};
    SolverCall *g = symbolic_group(s, call);
    node_edge(s, call->value, g->value);
    if (g->data)
        node_edge(s, call->data, g->data);
    for (int i = 0; i < call->arguments.len; i++) {
        const WordNode *w = &call->arguments.at[i];
        node_edge(s, w->node, group_word(s, g, &g->arguments, w->number, w->offset));
    }
    for (int i = 0; i < call->result_words.len; i++) {
        const WordNode *w = &call->result_words.at[i];
        node_edge(s, group_word(s, g, &g->result_words, w->number, w->offset), w->node);
    }
    if (call->kind == CALLEE_METHOD && join_apply(s, call, true))
        return;
    for (int i = 0; i < call->arguments.len; i++)
        node_use(s, call->arguments.at[i].node, (NodeUse){USE_PUBLISH, NULL, 0, NULL, NULL});
    if (call->data)
        node_use(s, call->data, (NodeUse){USE_PUBLISH, NULL, 0, NULL, NULL});
}

// The dynamic type is not known: in a closed program one of all, in a library the callers' affair.
static void call_any(Solver *s, SolverCall *call) {
    if (call->unknown)
        return;
    call->unknown = true;
    s->note = (Note){.pos = call->pos, .callee = call->method};
    if (s->p->open) {
        call_symbolic(s, call);
    } else if (!join_apply(s, call, false)) {
        node_edge(s, call->data, s->world);
        leak_arguments(s, call, NULL);
    }
}

// Whether an object can be no callee: one of known words that is no closure record; no type, which
// are static or the world's. Where words are not told apart, such objects come along.
static bool is_no_callee(const SolverCall *call, const SolverObject *o) {
    if (call->kind == CALLEE_METHOD)
        return is_own(o) || o->is.kind == POINTS_CODE;
    return o->is.kind == POINTS_TYPE || (is_own(o) && !o->callable && !(o->flat && o->is.type));
}

// An address has reached the func value, or the type word of the interface value, of a call.
void call_callee(Solver *s, SolverCall *call, PointsAddress a) {
    SolverObject *o = s->objects.at[address_object(a)];
    if (is_no_callee(call, o)) {
        return;
    } else if (is_contents(o)) {
        call_symbolic(s, call);
    } else if (call->kind == CALLEE_METHOD) {
        if (o->is.kind == POINTS_TYPE && o->is.type)
            call_method(s, call, o->is.type);
        else
            call_any(s, call);
    } else if (o->is.code || (o->is.variable && o->is.variable->kind == OBJ_FUNC)) {
        call_value(s, call, o, a);
    } else {
        call_unknown(s, call);
        if (o->index != WORLD)
            node_edge(s, call->value, s->world);
    }
}

// Begins to watch a call of a func value or method.
static void call_start(Solver *s, SolverCall *call) {
    node_use(s, call->value, (NodeUse){USE_CALLEE, NULL, 0, call, NULL});
}

// ---- the builder's calls
typedef struct Spread {
    Solver *s;
    WordList *words;
    Cell cell;
    int number;
} Spread;

static void spread_word(void *data, int offset) {
    Spread *x = data;
    PointsNode *n = node_of(x->s, x->cell.object, (int64_t)x->cell.offset + offset);
    WordNode word = {x->number, offset, n};
    vec_push(x->s->a, x->words, word);
}

static void spread_value(Solver *s, WordList *words, const PointsValue *v, int number) {
    Spread x = {s, words, v->cell, number};
    if (v->cell.object != NOTHING && v->type)
        points_words(v->type, spread_word, &x);
}

// Adds what a call does.
void call_of(Solver *s, const PointsCall *c) {
    SolverCall *call = NEW(s->a, SolverCall);
    *call = (SolverCall){.kind = c->kind,
                         .method = c->method,
                         .package = c->method_package,
                         .parameters = c->arguments.len,
                         .results = c->results.len,
                         .type = c->type,
                         .scope = c->scope,
                         .node = c->node,
                         .pos = c->pos,
                         .once = c->once,
                         .plain = c->plain};
    for (int i = 0; i < c->arguments.len; i++)
        spread_value(s, &call->arguments, &c->arguments.at[i], i);
    for (int i = 0; i < c->results.len; i++)
        spread_value(s, &call->result_words, &c->results.at[i], i);
    switch (c->kind) {
    case CALLEE_STATIC:
        if (c->value.object != NOTHING)
            call->value = node_of(s, c->value.object, c->value.offset);
        apply(s, call, c->function, c->object, NULL, call->value);
        break;
    case CALLEE_METHOD:
        call->value = node_of(s, c->value.object, c->value.offset);
        call->data = node_of(s, c->value.object, (int64_t)c->value.offset + 8);
        call_start(s, call);
        break;
    case CALLEE_VALUE:
        call->value = node_of(s, c->value.object, c->value.offset);
        call_start(s, call);
        break;
    case CALLEE_UNKNOWN: call_unknown(s, call); break;
    }
}

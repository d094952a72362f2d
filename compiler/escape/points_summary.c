// What callers must know of a function. In: its solved points-to sets. Out: a PointsSummary:
// symbols for the objects that callers see or get (contents of parameters, new objects), what is
// stored in them beyond what they held, what results hold, what reaches the world, and calls of
// func values and methods that only callers know.
//
// Objects of the function's own that only it sees are not mentioned; contents that it only looked
// at neither. In a long summary, new objects of one type that no slot is for are one. A summary
// that would be too long all the same is the worst one.
#include "points_state.h"
#include <string.h>

enum { LONG = 64, MOST_SYMBOLS = 300, MOST_FLOWS = 1200, MOST_CALLS = 100 };

typedef struct Reading {
    Solver *s;
    PointsSummary *m;
    Arena *a;  // the summary's
    int plain; // the symbol of new memory without pointers, or -1
    bool merged;
    VEC(SolverObject *) pending;
} Reading;

// New memory without pointers that has no slot is as good as any other.
static bool is_plain_fresh(const SolverObject *o) {
    return is_own(o) && o->own_slot < 0 && !o->callable && !o->flat && o->is.type &&
           type_ptrdata(o->is.type) == 0;
}

static Symbol symbol_for(const SolverObject *o) {
    Symbol symbol = {
        .slot = -1, .code = o->is.code, .key = o->key, .bound = o->bound, .callable = o->callable};
    switch (o->is.kind) {
    case POINTS_RESERVED: symbol.kind = SYMBOL_WORLD; break;
    case POINTS_CONTENTS:
        symbol.kind = SYMBOL_CONTENTS;
        symbol.flat = o->flat;
        symbol.opaque = o->opaque;
        break;
    case POINTS_TYPE:
        symbol.kind = SYMBOL_TYPE;
        symbol.type = o->is.type;
        break;
    case POINTS_CODE:
        symbol.kind = SYMBOL_CODE;
        symbol.function = o->is.variable;
        break;
    default:
        symbol.kind = SYMBOL_FRESH;
        symbol.type = o->flat ? NULL : o->is.type;
        symbol.once = o->is.once && o->own_slot >= 0;
        symbol.slot = o->own_slot;
        if (o->is.variable && o->is.variable->kind == OBJ_FUNC)
            symbol.function = o->is.variable;
        break;
    }
    return symbol;
}

// The symbol of a new object like o without a slot, if the summary is long; -1: o needs its own.
static int merged_symbol(Reading *r, const SolverObject *o) {
    if (r->m->symbols.len < LONG || !is_own(o) || o->own_slot >= 0 || o->callable)
        return -1;
    for (int i = 0; i < r->m->symbols.len; i++) {
        const Symbol *symbol = &r->m->symbols.at[i];
        if (symbol->kind == SYMBOL_FRESH && symbol->slot < 0 && !symbol->callable &&
            (o->flat || !symbol->type ? o->flat && !symbol->type
                                      : identical(o->is.type, symbol->type))) {
            r->merged = true;
            return i;
        }
    }
    return -1;
}

// The symbol of an object, which is needed now, and so is where it comes from.
static int symbol_of(Reading *r, SolverObject *o) {
    if (o->escaped && is_own(o))
        o = r->s->objects.at[WORLD];
    if (o->symbol >= 0)
        return o->symbol;
    if (is_plain_fresh(o) && r->plain >= 0)
        return o->symbol = r->plain;
    if ((o->symbol = merged_symbol(r, o)) >= 0) {
        vec_push(r->s->a, &r->pending, o);
        return o->symbol;
    }
    if (r->m->symbols.len >= MOST_SYMBOLS)
        return 0;
    o->symbol = r->m->symbols.len;
    if (is_plain_fresh(o))
        r->plain = o->symbol;
    Symbol symbol = symbol_for(o);
    vec_push(r->a, &r->m->symbols, symbol);
    vec_push(r->s->a, &r->pending, o);
    OriginList origins = {0};
    for (int i = 0; i < o->origins.len; i++) {
        Origin origin = o->origins.at[i];
        if (origin.kind == ORIGIN_WORD || origin.kind == ORIGIN_ALL)
            origin.of = symbol_of(r, r->s->objects.at[origin.of]);
        vec_push(r->a, &origins, origin);
    }
    r->m->symbols.at[o->symbol].origins = origins;
    return o->symbol;
}

static SymbolAddress symbol_address(Reading *r, PointsAddress a) {
    SolverObject *o = r->s->objects.at[address_object(a)];
    SymbolAddress result = {symbol_of(r, o), 0};
    if (r->m->symbols.at[result.symbol].kind != SYMBOL_WORLD)
        result.offset = o->flat || is_plain_fresh(o) ? 0 : address_offset(a);
    return result;
}

// Whether a word of o holds the address from the start.
static bool is_initial(Solver *s, const SolverObject *o, const PointsNode *n, PointsAddress a) {
    const SolverObject *to = s->objects.at[address_object(a)];
    if (!o->initial || !is_contents(to) || address_offset(a) != 0)
        return false;
    if (to == o)
        return o->flat || !to->is.type;
    for (int i = 0; i < to->origins.len; i++) {
        const Origin *origin = &to->origins.at[i];
        if (origin->of == o->index && (origin->kind == ORIGIN_ALL || (origin->kind == ORIGIN_WORD &&
                                                                      origin->offset == n->offset)))
            return true;
    }
    return false;
}

static bool self_initial(const SolverObject *o, const PointsNode *n, PointsAddress a) {
    if (address_object(a) != o->index || address_offset(a) != 0)
        return false;
    for (int i = 0; i < o->origins.len; i++) {
        const Origin *origin = &o->origins.at[i];
        if (origin->kind == ORIGIN_WORD && origin->of == o->index && origin->offset == n->offset)
            return true;
    }
    return false;
}

static void read_flow(Reading *r, int to, int offset, PointsAddress a) {
    Flow flow = {to, offset, symbol_address(r, a)};
    for (int i = r->m->flows.len - 1; i >= 0 && (r->merged || r->m->flows.at[i].to == to); i--) {
        const Flow *f = &r->m->flows.at[i];
        if (f->to == to && f->offset == offset && f->from.symbol == flow.from.symbol &&
            f->from.offset == flow.from.offset)
            return;
    }
    vec_push(r->a, &r->m->flows, flow);
}

// What a word of an object that callers see holds beyond what it held.
static void read_object(Reading *r, SolverObject *o) {
    if (o->escaped || (!is_own(o) && !is_contents(o)))
        return;
    for (int i = 0; i < o->nodes.len; i++) {
        const PointsNode *n = o->nodes.at[i];
        for (int k = 0; k < n->set.len && !n->rep && r->m->flows.len <= MOST_FLOWS; k++) {
            PointsAddress a = n->set.at[k];
            if (!is_initial(r->s, o, n, a) && !self_initial(o, n, a))
                read_flow(r, symbol_of(r, o), n->offset, a);
        }
    }
}

typedef struct ResultWords {
    Reading *r;
    SolverObject *o;
    int number;
} ResultWords;

static void read_result_word(void *data, int offset) {
    ResultWords *x = data;
    Solver *s = x->r->s;
    const PointsNode *n = node_of(s, x->o->index, offset);
    for (int i = 0; i < n->set.len && x->r->m->flows.len <= MOST_FLOWS; i++)
        read_flow(x->r, -1 - x->number, offset, n->set.at[i]);
}

static void read_results(Reading *r) {
    const PointsFunction *f = r->s->f;
    for (int i = 0; i < f->results.len; i++) {
        ResultWords x = {r, r->s->objects.at[f->results.at[i]], i};
        if (f->results.at[i] != NOTHING && x.o->is.type)
            points_words(x.o->is.type, read_result_word, &x);
    }
}

static SymbolAddressList read_set(Reading *r, PointsNode *n, bool outer_only) {
    SymbolAddressList list = {0};
    n = n ? node_find(n) : NULL;
    for (int i = 0; n && i < n->set.len; i++) {
        const SolverObject *o = r->s->objects.at[address_object(n->set.at[i])];
        if (outer_only && is_own(o) && !o->outer && !o->escaped && !o->beyond)
            continue; // this function's affair: see points_join.c
        SymbolAddress a = symbol_address(r, n->set.at[i]);
        bool known = false;
        for (int k = 0; k < list.len; k++)
            known |= list.at[k].symbol == a.symbol && list.at[k].offset == a.offset;
        if (!known)
            vec_push(r->a, &list, a);
    }
    return list;
}

// Of the callee only what callers decide.
static SymbolAddressList read_callee(Reading *r, PointsNode *n, bool method) {
    SymbolAddressList list = {0};
    n = node_find(n);
    for (int i = 0; i < n->set.len; i++) {
        const SolverObject *o = r->s->objects.at[address_object(n->set.at[i])];
        bool any = o->index == WORLD || (o->is.kind == POINTS_TYPE && !o->is.type);
        if (is_contents(o) || (any && method && r->s->p->open))
            vec_push(r->a, &list, symbol_address(r, n->set.at[i]));
    }
    return list;
}

static void read_call(Reading *r, const SolverCall *from) {
    SummaryCall call = {.method = from->kind == CALLEE_METHOD,
                        .name = from->method,
                        .package = from->package,
                        .parameters = from->parameters,
                        .results = from->results};
    call.value = read_callee(r, from->value, call.method);
    if (call.method)
        call.data = read_set(r, from->data, true);
    for (int i = 0; i < from->arguments.len; i++) {
        const WordNode *w = &from->arguments.at[i];
        SummaryWord word = {w->number, w->offset, read_set(r, w->node, true)};
        if (word.values.len)
            vec_push(r->a, &call.arguments, word);
    }
    vec_push(r->a, &r->m->calls, call);
}

static bool parent_leaks(const Solver *s, const SolverObject *o) {
    for (int i = 0; i < o->origins.len; i++) {
        const Origin *origin = &o->origins.at[i];
        if ((origin->kind != ORIGIN_WORD && origin->kind != ORIGIN_ALL) || origin->of == o->index ||
            !s->objects.at[origin->of]->escaped)
            return false;
    }
    return true;
}

static void read_leaks(Reading *r) {
    for (int i = FIRST_OBJECT; i < r->s->objects.len; i++) {
        SolverObject *o = r->s->objects.at[i];
        if (is_contents(o) && o->escaped && !parent_leaks(r->s, o)) {
            int symbol = symbol_of(r, o);
            vec_push(r->a, &r->m->leaks, symbol);
        }
    }
}

// The summary of a solved function; slots of its own objects have been given out.
PointsSummary *summary_read(Solver *s) {
    Arena *a = s->p->e->arena;
    PointsSummary *m = NEW(a, PointsSummary);
    Reading r = {.s = s, .m = m, .a = a, .plain = -1};
    if (s->over)
        return &s->p->worst;
    for (int i = FIRST_OBJECT; i < s->objects.len; i++) // parameters that are handed out themselves
        if (s->objects.at[i]->parameter != -2 && s->objects.at[i]->beyond)
            object_materialize(s, s->objects.at[i]);
    for (int i = 0; i < s->objects.len; i++)
        s->objects.at[i]->symbol = -1;
    symbol_of(&r, s->objects.at[WORLD]); // symbol 0
    read_results(&r);
    for (int i = 0; i < s->symbolic.len; i++)
        read_call(&r, s->symbolic.at[i]);
    read_leaks(&r);
    for (int i = FIRST_OBJECT; i < s->objects.len; i++)
        if (is_contents(s->objects.at[i]))
            read_object(&r, s->objects.at[i]);
    for (int i = 0; i < r.pending.len; i++) // new objects that callers come to see
        if (is_own(r.pending.at[i]))
            read_object(&r, r.pending.at[i]);
    if (m->symbols.len >= MOST_SYMBOLS || m->flows.len > MOST_FLOWS || m->calls.len > MOST_CALLS)
        return &s->p->worst;
    m->slots = s->slots.slots;
    memcpy(m->slot_sizes, s->slots.slot_sizes, sizeof m->slot_sizes);
    m->text = summary_text(a, m);
    return m;
}

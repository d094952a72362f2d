// Channels and select. A send copies its value to memory of this frame that nothing else reaches,
// since other goroutines run while it waits; a receive has the runtime write to such memory, and
// what is done with the value afterwards is an ordinary assignment with its barrier.
//
// A select evaluates all channels and values in source order, then asks the runtime: nothing for no
// communication, an ordinary or a trying operation for one, rt_select and a table of cases in the
// frame for more. The assignment of a case is then lowered like any other, with the received value
// standing for its <-c (Fn.received).
#include "lower_internal.h"

static Core *channel_word(Fn *f, Core *channel) {
    return core_cast(f, channel, BASIC_TYPE(f, UNSAFE_POINTER));
}

static Type *element_of(Fn *f, Node *channel) {
    return underlying(type_of(f, channel))->chan.elem;
}

// The address of a private copy of x.
static Core *sent_copy(Fn *f, Core *x) {
    if (type_size(x->type) == 0)
        return core_symbol(f, "rt_zero_object", 0);
    Core *copy = core_local(f, scratch_new(f, x->type));
    put_assign(f, copy, x);
    return core_addr(f, copy);
}

void lower_send(Fn *f, Node *n) {
    NodeSend *s = AS(n, SEND);
    Node *nodes[2] = {s->chan, s->value};
    Type *targets[2] = {NULL, element_of(f, s->chan)};
    Core *values[2];
    lower_operands(f, nodes, targets, values, 2);
    f->pos = n->pos;
    Core *copy = sent_copy(f, values[1]);
    put_rt(f, CALL_rt_chan_send, NULL, 2, channel_word(f, values[0]), copy);
}

// Memory for a received value (ZERO when it has no size); *where: its address for the runtime.
static Core *landing(Fn *f, Type *elem, Core **where) {
    *where = core_nil(f);
    if (type_size(elem) == 0)
        return core_zero(f, elem);
    Core *value = core_local(f, scratch_new(f, elem));
    *where = core_addr(f, value);
    return value;
}

Core *receive_from(Fn *f, Core *channel, Core **ok) {
    Core *where, *value = landing(f, underlying(channel->type)->chan.elem, &where);
    *ok = put_rt(f, CALL_rt_chan_receive, BASIC_TYPE(f, BOOL), 2, channel_word(f, channel), where);
    return value;
}

Core *lower_receive(Fn *f, Node *n, Core **ok) {
    if (f->received.node == n) {
        *ok = f->received.ok;
        return f->received.value;
    }
    Core *channel = lower_value(f, AS(n, UNARY)->x, NULL);
    f->pos = n->pos;
    return receive_from(f, channel, ok);
}

bool is_receive(Node *n) {
    n = unparen(n);
    return n->kind == NODE_UNARY && AS(n, UNARY)->op == TOKEN_ARROW;
}

// <-c as a statement
void drop_received(Fn *f, Node *n) {
    n = unparen(n);
    Core *channel = channel_word(f, lower_value(f, AS(n, UNARY)->x, NULL));
    f->pos = n->pos;
    put_rt(f, CALL_rt_chan_receive, BASIC_TYPE(f, BOOL), 2, channel, core_nil(f));
}

// ---- select
typedef struct Comm { // a clause
    Node *comm;       // NULL: default
    Node *receive;    // the <-c, or NULL for a send
    CoreLabel *label;
    Core *channel, *where, *value; // as words; value: what a receive that is assigned gives
} Comm;

static void open_send(Fn *f, Comm *c) {
    NodeSend *s = AS(c->comm, SEND);
    Core *channel = lower_save(f, channel_word(f, lower_value(f, s->chan, NULL)));
    c->channel = channel;
    c->where = sent_copy(f, lower_value(f, s->value, element_of(f, s->chan)));
}

// Receives of one type share their memory: at most one of them happens.
static void open_receive(Fn *f, Comm *comms, int i) {
    Comm *c = &comms[i];
    bool kept = c->comm->kind == NODE_ASSIGN;
    c->receive = unparen(kept ? AS(c->comm, ASSIGN)->rhs.at[0] : AS(c->comm, EXPR_STMT)->x);
    Node *channel = AS(c->receive, UNARY)->x;
    Type *elem = element_of(f, channel);
    c->channel = lower_save(f, channel_word(f, lower_value(f, channel, NULL)));
    for (int k = 0; kept && k < i && !c->value; k++)
        if (comms[k].value && identical(comms[k].value->type, elem)) {
            c->value = core_cast(f, comms[k].value, elem);
            c->where = comms[k].where;
        }
    if (kept && !c->value)
        c->value = landing(f, elem, &c->where);
    else if (!kept)
        c->where = core_nil(f);
}

// The one communication, with or without a default clause; returns what a receive's ok is.
static Core *communicate(Fn *f, Comm *c, CoreLabel *otherwise) {
    static const RuntimeCall calls[2][2] = {
        {CALL_rt_chan_receive, CALL_rt_chan_send},
        {CALL_rt_chan_try_receive, CALL_rt_chan_try_send},
    };
    bool send = !c->receive;
    Type *word = BASIC_TYPE(f, INT), *boolean = BASIC_TYPE(f, BOOL);
    Type *result = send ? (otherwise ? boolean : NULL) : otherwise ? word : boolean;
    Core *done = put_rt(f, calls[otherwise != NULL][send], result, 2, c->channel, c->where);
    if (otherwise) {
        Core *failed =
            send ? core_not(f, done) : core_compare(f, TOKEN_EQL, done, core_int(f, word, 0));
        If i = put_if(f, failed, 0);
        put_goto(f, otherwise);
        put_end(f, &i);
    }
    put_goto(f, c->label);
    return send || !otherwise ? done : core_compare(f, TOKEN_EQL, done, core_int(f, word, 1));
}

static Core *choose_comm(Fn *f, Comm *comms, int count, int cases, CoreLabel *otherwise) {
    Type *word = BASIC_TYPE(f, INT), *pointer = BASIC_TYPE(f, UNSAFE_POINTER);
    int64_t size = sizeof(AbiSelectCase), at = 0;
    Type *words = type_array(f->arena, BASIC_TYPE(f, UINTPTR), cases * size / 8);
    Core *table = core_addr(f, core_local(f, scratch_new(f, words)));
    Core *s = core_new(f, CORE_SWITCH, NULL);
    s->label = otherwise;
    for (int i = 0; i < count; i++) {
        Comm *c = &comms[i];
        if (!c->comm)
            continue;
        put_assign(f, core_load(f, pointer, table, at + ABI(SelectCase, channel)), c->channel);
        put_assign(f, core_load(f, pointer, table, at + ABI(SelectCase, elem)), c->where);
        put_assign(f, core_load(f, word, table, at + ABI(SelectCase, is_send)),
                   core_int(f, word, !c->receive));
        CoreCase one = {at / size, at / size, c->label};
        vec_push(f->arena, &s->cases, one);
        if (!s->label && at / size == cases - 1)
            s->label = c->label; // no default: the last case needs no test
        at += size;
    }
    TypeList types = {0};
    vec_push(f->arena, &types, word);
    vec_push(f->arena, &types, word);
    Core *chosen = put_rt(f, CALL_rt_select, type_tuple(f->arena, types), 3, table,
                          core_int(f, word, cases), core_bool(f, otherwise != NULL));
    s->x = core_field(f, chosen, 0);
    put(f, s);
    return core_compare(f, TOKEN_NEQ, core_field(f, chosen, 1), core_int(f, word, 0));
}

static void comm_body(Fn *f, Comm *c, const NodeList *body, Core *ok) {
    CoreList *around = open_block(f);
    if (c->comm && c->comm->kind == NODE_ASSIGN) {
        f->received = (Received){c->receive, c->value, ok};
        lower_stmt(f, c->comm);
        f->received.node = NULL;
    }
    lower_stmts(f, body);
    close_block(f, around);
}

void lower_select(Fn *f, Node *n, Node *labeled) {
    const NodeList *clauses = &AS(n, SELECT)->clauses;
    int count = clauses->len, cases = 0;
    if (count == 0) {
        put_panic(f, CALL_rt_block, 0);
        return;
    }
    Comm *comms = NEW_ARRAY(f->arena, Comm, count), *only = NULL;
    CoreLabel *otherwise = NULL, *end = label_new(f, "select.end");
    for (int i = 0; i < count; i++) {
        Comm *c = &comms[i];
        c->comm = AS(clauses->at[i], COMM)->comm;
        c->label = label_new(f, c->comm ? "comm" : "default");
        if (!c->comm) {
            otherwise = c->label;
            continue;
        }
        f->pos = c->comm->pos;
        if (c->comm->kind == NODE_SEND)
            open_send(f, c);
        else
            open_receive(f, comms, i);
        only = c;
        cases++;
    }
    f->pos = n->pos;
    Core *ok = NULL;
    if (cases == 0)
        put_goto(f, otherwise);
    else
        ok = cases == 1 ? communicate(f, only, otherwise)
                        : choose_comm(f, comms, count, cases, otherwise);
    Jump j = {f->jumps, n, labeled, end, NULL, NULL, NULL, 0};
    f->jumps = &j;
    for (int i = 0; i < count; i++) {
        put_label(f, comms[i].label);
        comm_body(f, &comms[i], &AS(clauses->at[i], COMM)->body, ok);
        put_goto(f, end);
    }
    put_label(f, end);
    f->jumps = j.outer;
}

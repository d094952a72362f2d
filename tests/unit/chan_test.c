// Channels and select: rings against a naive model, hand-over between goroutines in order, closing,
// what the collector sees, equal chances of ready cases.
#include <string.h>

#include "../../runtime/sched/chan.h"
#include "go_types.h"

#define CHAN_OF(type)                                                                              \
    { .size = 8, .ptrdata = 8, .kind = KIND_CHAN, .align = 8, .elem = &(type) }
static Type odd = {.size = 3, .kind = KIND_ARRAY, .align = 1};
static Type chan_int = CHAN_OF(go_int), chan_byte = CHAN_OF(go_byte), chan_odd = CHAN_OF(odd),
            chan_string = CHAN_OF(go_string), chan_slice = CHAN_OF(go_ints),
            chan_pointer = CHAN_OF(go_pointer), chan_empty = CHAN_OF(go_empty);

// A goroutine made of a C function: what sched_spawn gets is a func() value, its code first.
typedef struct Task Task;
struct Task {
    void (*code)(Task *self);
    Chan *in, *out;
    intptr_t n, value;
    bool ok, ended;
};

static void start(Task *t) {
    sched_spawn(t, 0);
}

// Lets the others run, so many times each; a tick of the monitor can put this goroutine in front
// once.
static void yield(int times) {
    for (times *= 2; times >= 0; times--)
        sched_requeue();
}

// ---- without waiting

GO_TEST(chan, make_len_cap) {
    static const intptr_t rooms[] = {0, 1, 2, 7, 100, 5000};
    Type *const types[] = {&chan_int, &chan_byte, &chan_odd, &chan_string, &chan_empty};
    for (size_t t = 0; t < 5; t++) {
        for (size_t i = 0; i < 6; i++) {
            void *c = rt_chan_make(types[t], rooms[i]);
            char value[24] = {0};
            intptr_t sent = 0;
            while (rt_chan_try_send(c, value))
                sent++;
            cr_expect(sent == rooms[i] && rt_chan_len(c) == sent && rt_chan_cap(c) == sent);
        }
    }
    cr_expect(rt_chan_len(NULL) == 0 && rt_chan_cap(NULL) == 0);
    cr_expect(rt_chan_cap(rt_chan_make(&chan_empty, INTPTR_MAX)) == INTPTR_MAX);
}

GO_TEST(chan, make_negative, .exit_code = 2) {
    rt_chan_make(&chan_int, -1);
}
GO_TEST(chan, make_too_large, .exit_code = 2) {
    rt_chan_make(&chan_int, (intptr_t)1 << 60);
}

GO_TEST(chan, nil_is_never_ready) {
    intptr_t v = 0;
    cr_expect(!rt_chan_try_send(NULL, &v) && rt_chan_try_receive(NULL, &v) == 0);
}

GO_TEST(chan, ring_is_a_queue) {
    Type *const types[] = {&chan_int, &chan_byte, &chan_odd, &chan_slice};
    for (size_t t = 0; t < 4; t++) {
        size_t size = (size_t)((Type *)types[t]->elem)->size;
        uint8_t sent[24] = {0}, got[24];
        for (intptr_t room = 1; room < 20; room++) {
            void *c = rt_chan_make(types[t], room);
            uint8_t first = 0, next = 0;
            for (int i = 0; i < 1000; i++) {
                if (go_random(2)) {
                    memset(sent, 0, sizeof sent);
                    sent[0] = next;
                    bool ok = rt_chan_try_send(c, sent);
                    cr_expect(ok == ((uint8_t)(next - first) < room));
                    next = (uint8_t)(next + ok);
                } else {
                    memset(got, 0xaa, sizeof got);
                    intptr_t ok = rt_chan_try_receive(c, go_random(3) ? got : NULL);
                    cr_expect(ok == (first != next));
                    cr_expect(got[0] == 0xaa || got[0] == first);
                    cr_expect(got[size - 1] == 0xaa || size == 1 || got[size - 1] == 0);
                    cr_expect(size == 24 || got[size] == 0xaa);
                    first = (uint8_t)(first + ok);
                }
                cr_expect(rt_chan_len(c) == (uint8_t)(next - first));
            }
        }
    }
}

GO_TEST(chan, closed_gives_what_is_left_then_zero) {
    void *c = rt_chan_make(&chan_int, 2);
    intptr_t v = 5;
    rt_chan_send(c, &v);
    rt_chan_close(c);
    cr_expect(rt_chan_receive(c, &v) && v == 5);
    v = 6;
    cr_expect(!rt_chan_receive(c, &v) && v == 0);
    v = 6;
    cr_expect(rt_chan_try_receive(c, &v) == 2 && v == 0);
    cr_expect(!rt_chan_receive(c, NULL));
}

GO_TEST(chan, close_nil, .exit_code = 2) {
    rt_chan_close(NULL);
}
GO_TEST(chan, close_twice, .exit_code = 2) {
    void *c = rt_chan_make(&chan_int, 0);
    rt_chan_close(c);
    rt_chan_close(c);
}
GO_TEST(chan, send_on_closed, .exit_code = 2) {
    void *c = rt_chan_make(&chan_int, 1);
    rt_chan_close(c);
    rt_chan_send(c, &c);
}

// ---- between goroutines

static void echo(Task *t) {
    intptr_t v;
    while (rt_chan_receive(t->in, &v)) {
        v++;
        rt_chan_send(t->out, &v);
    }
    t->ended = true;
}

GO_TEST(chan, ping_pong) {
    for (intptr_t room = 0; room < 3; room++) {
        Task t = {.code = echo, .in = rt_chan_make(&chan_int, room)};
        t.out = rt_chan_make(&chan_int, room);
        start(&t);
        intptr_t got = 0;
        for (intptr_t i = 0; i < 1000; i++) {
            rt_chan_send(t.in, &i);
            cr_expect(rt_chan_receive(t.out, &got) && got == i + 1);
        }
        rt_chan_close(t.in);
        yield(2);
        cr_expect(t.ended);
    }
}

static void receive_once(Task *t) {
    t->ok = rt_chan_receive(t->in, &t->value);
    t->ended = true;
}
static void send_once(Task *t) {
    rt_chan_send(t->in, &t->value);
    t->ended = true;
}

enum { MANY = 50 };

GO_TEST(chan, receivers_are_served_in_order) {
    static Task t[MANY];
    Chan *c = rt_chan_make(&chan_int, 0);
    for (int i = 0; i < MANY; i++) {
        t[i] = (Task){.code = receive_once, .in = c};
        start(&t[i]);
        yield(1);
    }
    for (intptr_t i = 0; i < MANY; i++)
        cr_expect(rt_chan_try_send(c, &i));
    intptr_t none = 0;
    cr_expect(!rt_chan_try_send(c, &none));
    yield(2);
    for (int i = 0; i < MANY; i++)
        cr_expect(t[i].ended && t[i].ok && t[i].value == i);
}

GO_TEST(chan, senders_are_served_in_order) {
    for (intptr_t room = 0; room < 4; room++) {
        static Task t[MANY];
        Chan *c = rt_chan_make(&chan_int, room);
        for (int i = 0; i < MANY; i++) {
            t[i] = (Task){.code = send_once, .in = c, .value = i};
            start(&t[i]);
            yield(1);
            cr_expect(t[i].ended == (i < room));
        }
        intptr_t v;
        for (int i = 0; i < MANY; i++) {
            cr_expect(rt_chan_len(c) == (room < MANY - i ? room : MANY - i));
            cr_expect(rt_chan_try_receive(c, &v) == 1 && v == i);
        }
        cr_expect(rt_chan_try_receive(c, &v) == 0);
        yield(2);
        cr_expect(t[MANY - 1].ended && !c->senders.first && !c->senders.last);
    }
}

GO_TEST(chan, close_wakes_receivers) {
    static Task t[MANY];
    Chan *c = rt_chan_make(&chan_int, 1);
    for (int i = 0; i < MANY; i++) {
        t[i] = (Task){.code = receive_once, .in = c, .value = 7, .ok = true};
        start(&t[i]);
    }
    yield(1);
    rt_chan_close(c);
    yield(2);
    for (int i = 0; i < MANY; i++)
        cr_expect(t[i].ended && !t[i].ok && t[i].value == 0);
}

GO_TEST(chan, close_makes_senders_panic, .exit_code = 2) {
    Task t = {.code = send_once, .in = rt_chan_make(&chan_int, 0)};
    start(&t);
    yield(1);
    rt_chan_close(t.in);
    yield(2);
}

// ---- the collector

GO_TEST(chan, elements_are_alive_while_they_are_in) {
    heap.clobber = true;
    Chan *volatile c = rt_chan_make(&chan_pointer, MANY);
    for (intptr_t i = 0; i < MANY; i++) {
        intptr_t *p = rt_new(&go_int);
        *p = i;
        rt_chan_send(c, &p);
    }
    mem_collect();
    for (intptr_t i = 0; i < MANY; i++) {
        intptr_t *p = NULL;
        cr_expect(rt_chan_receive(c, &p) && *p == i);
    }
    const void **ring = c->buffer;
    for (intptr_t i = 0; i < MANY; i++)
        cr_expect(ring[i] == NULL);
}

static void send_new(Task *t) {
    intptr_t *p = rt_new(&go_int);
    *p = t->value;
    rt_chan_send(t->in, &p);
}

GO_TEST(chan, elements_of_parked_senders_are_alive) {
    heap.clobber = true;
    static Task t[MANY];
    Chan *volatile c = rt_chan_make(&chan_pointer, 3);
    for (int i = 0; i < MANY; i++) {
        t[i] = (Task){.code = send_new, .in = c, .value = i};
        start(&t[i]);
        yield(1);
    }
    for (intptr_t i = 0; i < MANY; i++) {
        intptr_t *p = NULL;
        mem_collect();
        cr_expect(rt_chan_receive(c, &p) && *p == i);
    }
}

// ---- select

static SelectCase sends(Chan *c, void *value) {
    return (SelectCase){.channel = c, .elem = value, .is_send = 1};
}
static SelectCase receives(Chan *c, void *to) {
    return (SelectCase){.channel = c, .elem = to};
}

GO_TEST(select, default_when_nothing_is_ready) {
    intptr_t v = 1;
    SelectCase cases[] = {receives(NULL, &v), receives(rt_chan_make(&chan_int, 1), &v),
                          sends(rt_chan_make(&chan_int, 0), &v), sends(NULL, &v)};
    for (intptr_t n = 0; n <= 4; n++)
        cr_expect(rt_select(cases, n, true).a == -1);
}

GO_TEST(select, ready_cases_have_equal_chances) {
    enum { CASES = 7, ROUNDS = 30000 };
    intptr_t v = 0;
    SelectCase cases[CASES] = {{0}};
    cases[1] = receives(rt_chan_make(&chan_int, 1), &v); // empty
    cases[2] = sends(rt_chan_make(&chan_int, ROUNDS), &v);
    cases[3] = receives(rt_chan_make(&chan_int, 1), &v);
    rt_chan_close(cases[3].channel);
    cases[4] = sends(rt_chan_make(&chan_int, 0), &v); // nobody there
    cases[6] = sends(rt_chan_make(&chan_int, ROUNDS), &v);
    int count[CASES] = {0};
    for (int i = 0; i < ROUNDS; i++) {
        GoPair done = rt_select(cases, CASES, i & 1);
        cr_expect(done.b == 0);
        count[done.a]++;
    }
    for (int i = 0; i < CASES; i++) {
        bool ready = i == 2 || i == 3 || i == 6;
        cr_expect(ready ? count[i] > 9600 && count[i] < 10400 : count[i] == 0);
    }
    cr_expect(rt_chan_len(cases[2].channel) == count[2]);
}

// Waits at in (receiving), at out (sending n) and at a nil channel.
static void select_both(Task *t) {
    intptr_t got = -1;
    SelectCase cases[] = {receives(t->in, &got), receives(NULL, NULL), sends(t->out, &t->n)};
    GoPair done = rt_select(cases, 3, false);
    t->value = done.a == 0 ? got : 1000 + done.a;
    t->ok = done.b;
    t->ended = true;
}

static bool queues_empty(const Chan *c) {
    return !c->receivers.first && !c->receivers.last && !c->senders.first && !c->senders.last;
}

GO_TEST(select, waits_at_all_and_leaves_all) {
    for (int way = 0; way < 3; way++) {
        Task t = {.code = select_both, .in = rt_chan_make(&chan_int, 0), .n = 3};
        t.out = rt_chan_make(&chan_int, 0);
        start(&t);
        yield(1);
        intptr_t v = 5;
        if (way == 0) {
            cr_expect(rt_chan_try_send(t.in, &v));
        } else if (way == 1) {
            cr_expect(rt_chan_try_receive(t.out, &v) == 1 && v == 3);
        } else {
            rt_chan_close(t.in);
        }
        // It has not run yet, but is taken.
        cr_expect(rt_chan_try_receive(t.out, &v) == 0);
        if (way != 2)
            cr_expect(!rt_chan_try_send(t.in, &v));
        yield(1);
        static const intptr_t values[] = {5, 1002, 0};
        cr_expect(t.ended && t.value == values[way] && t.ok == (way == 0));
        cr_expect(queues_empty(t.in) && queues_empty(t.out));
    }
}

GO_TEST(select, same_channel_in_several_cases) {
    Task a = {.code = select_both, .in = rt_chan_make(&chan_int, 0), .n = 3}, b = a;
    a.out = b.out = a.in;
    start(&a);
    yield(1);
    cr_expect(!a.ended);
    b.n = 4;
    start(&b); // each can send to the other, not to itself
    yield(3);
    cr_expect(a.ended && b.ended && a.ok != b.ok);
    cr_expect(a.ok ? a.value == 4 && b.value == 1002 : b.value == 3 && a.value == 1002);
    cr_expect(queues_empty(a.in));
}

GO_TEST(select, send_on_closed, .exit_code = 2) {
    Chan *c = rt_chan_make(&chan_int, 1);
    rt_chan_close(c);
    intptr_t v = 0;
    SelectCase cases[] = {sends(c, &v), receives(NULL, NULL)};
    rt_select(cases, 2, true);
}

GO_TEST(select, closed_while_sending, .exit_code = 2) {
    Task t = {.code = select_both, .in = rt_chan_make(&chan_int, 0)};
    t.out = rt_chan_make(&chan_int, 0);
    start(&t);
    yield(1);
    rt_chan_close(t.out);
    yield(1);
}

enum { WIDE = 3000 };
static void select_wide(Task *t) {
    static SelectCase cases[WIDE];
    mem_add_root(cases, sizeof cases / 8);
    for (int i = 0; i < WIDE; i++)
        cases[i] = receives(i % 3 ? rt_chan_make(&chan_int, 0) : NULL, &t->value);
    cases[WIDE - 1].channel = t->in;
    t->n = rt_select(cases, WIDE, false).a;
    t->ended = true;
}

GO_TEST(select, many_cases) {
    Task t = {.code = select_wide, .in = rt_chan_make(&chan_int, 0)};
    start(&t);
    yield(1);
    intptr_t v = 9;
    rt_chan_send(t.in, &v);
    yield(1);
    cr_expect(t.ended && t.n == WIDE - 1 && t.value == 9 && queues_empty(t.in));
}

// Goroutines that send and receive at random channels until each has sent and received n values:
// every value arrives once.
enum { CHANS = 5, WORKERS = 20, VALUES = 200 };
static Chan *mesh[CHANS];
static int arrived[WORKERS * VALUES];

static void mingle(Task *t) {
    intptr_t sent = 0, received = 0;
    while (sent < VALUES || received < VALUES) {
        intptr_t value = t->n * VALUES + sent, got = -1;
        SelectCase cases[6] = {{0}};
        for (int i = 0; i < 3 && sent < VALUES; i++)
            cases[i * 2] = sends(mesh[go_random(CHANS)], &value);
        for (int i = 0; i < 3 && received < VALUES; i++)
            cases[i * 2 + 1] = receives(mesh[go_random(CHANS)], &got);
        GoPair done = rt_select(cases, 6, go_random(4) == 0);
        if (done.a < 0) {
            sched_requeue();
        } else if (cases[done.a].is_send) {
            sent++;
        } else {
            received++;
            arrived[got]++;
        }
    }
    t->ended = true;
}

GO_TEST(select, every_value_arrives_once) {
    static Task t[WORKERS];
    mem_add_root(mesh, CHANS);
    for (int i = 0; i < CHANS; i++)
        mesh[i] = rt_chan_make(&chan_int, i); // one is unbuffered
    for (int i = 0; i < WORKERS; i++) {
        t[i] = (Task){.code = mingle, .n = i};
        start(&t[i]);
    }
    // In the end senders can be at other channels than receivers: carry values over until all
    // ended.
    static intptr_t carried[WORKERS * VALUES];
    int held = 0;
    bool all = false;
    for (int round = 0; round < 1000000 && !all; round++) {
        if (rt_chan_try_receive(mesh[go_random(CHANS)], &carried[held]))
            held++;
        if (held && rt_chan_try_send(mesh[go_random(CHANS)], &carried[held - 1]))
            held--;
        sched_requeue();
        all = true;
        for (int i = 0; i < WORKERS; i++)
            all = all && t[i].ended;
    }
    cr_expect(all);
    int sum = 0;
    for (int i = 0; i < WORKERS * VALUES; i++) {
        cr_expect(arrived[i] <= 1);
        sum += arrived[i];
    }
    cr_expect(sum == WORKERS * VALUES);
}

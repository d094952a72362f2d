// Queues of goroutines: the run queue and its order, the wait queues of package sync, its pools.
#include <string.h>

#include "go_types.h"

// natives/sync.c; Go code calls them.
void sync_park(void *address, intptr_t reason, bool first);
bool sync_wake(void *address);
intptr_t sync_waiters(void *address);
void sync_register_pool(void *pool);

Test(queue, first_in_first_out) {
    enum { COUNT = 20 };
    static G gs[COUNT];
    GQueue q = {0};
    intptr_t pushed = 0, popped = 0;
    cr_expect(gqueue_pop(&q) == NULL);
    for (int i = 0; i < 10000; i++) {
        if (go_random(2) && pushed - popped < COUNT) {
            gs[pushed % COUNT].id = pushed;
            gqueue_push(&q, &gs[pushed++ % COUNT]);
        } else {
            G *g = gqueue_pop(&q);
            cr_expect(popped < pushed ? g && g->id == popped : !g);
            popped += g != NULL;
        }
    }
}

typedef struct Task Task;
struct Task {
    void (*code)(Task *self);
    char name;
    void *address;
    bool first;
    G *g;
};

static char order[256];
static int steps;
static void step(char c) {
    order[steps++] = c;
    order[steps] = 0;
}
static bool was(const char *expected) {
    bool same = strcmp(order, expected) == 0;
    steps = 0;
    order[0] = 0;
    return same;
}

// Lets the others run until there have been n steps.
static void run_until(int n) {
    while (steps < n)
        sched_requeue();
}
// Lets the others run until they wait or have ended; a tick of the monitor can put this goroutine
// in front of them once.
static void settle(void) {
    for (int i = 0; i < 3; i++)
        sched_requeue();
}

static void run(Task *t) {
    step(t->name);
}
static void run_twice(Task *t) {
    step(t->name);
    sched_requeue();
    step(t->name);
}
static void run_and_wait(Task *t) {
    t->g = sched_g();
    sched_park(WAIT_SEMAPHORE);
    step(t->name);
}

// A tick of the monitor puts everybody in line: the order is another then. Two in a row are no
// chance.
#define TWO_TRIES(body) cr_expect(body() || body())

static bool starts(void) {
    Task t[] = {{.code = run, .name = 'a'}, {.code = run, .name = 'b'}, {.code = run, .name = 'c'}};
    for (int i = 0; i < 3; i++)
        sched_spawn(&t[i], 0);
    run_until(3);
    return was("cab");
}

static bool starts_and_yields(void) {
    Task t[] = {{.code = run_twice, .name = 'a'},
                {.code = run_twice, .name = 'b'},
                {.code = run_twice, .name = 'c'}};
    for (int i = 0; i < 3; i++)
        sched_spawn(&t[i], 0);
    sched_requeue();
    step('0');
    run_until(7);
    step('1');
    return was("cab0cab1");
}

static bool wakes(void) {
    Task t[] = {{.code = run_and_wait, .name = 'a'},
                {.code = run_and_wait, .name = 'b'},
                {.code = run_and_wait, .name = 'c'}};
    for (int i = 0; i < 3; i++)
        sched_spawn(&t[i], 0);
    settle();
    cr_expect(steps == 0);
    for (int i = 0; i < 3; i++) {
        cr_expect(t[i].g->state == G_WAITING);
        sched_ready(t[i].g);
        cr_expect(t[i].g->state == G_RUNNABLE);
    }
    run_until(3);
    return was("cab");
}

GO_TEST(queue, who_was_made_ready_last_runs_first) {
    TWO_TRIES(starts);
    TWO_TRIES(starts_and_yields);
    TWO_TRIES(wakes);
}

GO_TEST(queue, count_of_goroutines) {
    Task t[10];
    int64_t alive = sched_worker()->alive;
    for (int round = 0; round < 100; round++) {
        for (int i = 0; i < 10; i++) {
            t[i] = (Task){.code = run};
            sched_spawn(&t[i], 0);
        }
        cr_expect(sched_worker()->alive == alive + 10);
        settle();
        cr_expect(sched_worker()->alive == alive);
        steps = 0;
    }
}

// ---- package sync

static void park(Task *t) {
    sync_park(t->address, WAIT_MUTEX, t->first);
    step(t->name);
}

GO_TEST(queue, addresses_wake_in_order) {
    int a, b;
    Task t[] = {{.code = park, .name = 'a', .address = &a},
                {.code = park, .name = 'b', .address = &a},
                {.code = park, .name = 'c', .address = &b},
                {.code = park, .name = 'd', .address = &a},
                {.code = park, .name = 'e', .address = &a, .first = true},
                {.code = park, .name = 'f', .address = &b, .first = true}};
    for (int i = 0; i < 6; i++) {
        sched_spawn(&t[i], 0);
        settle();
    }
    cr_expect(sync_waiters(&a) == 4 && sync_waiters(&b) == 2 && sync_waiters(t) == 0);
    for (int i = 0; i < 4; i++) {
        cr_expect(sync_wake(&a) && sync_waiters(&a) == 3 - i);
        settle();
    }
    cr_expect(was("eabd") && !sync_wake(&a));
    cr_expect(sync_wake(&b));
    settle();
    cr_expect(sync_wake(&b) && !sync_wake(&b));
    settle();
    cr_expect(was("fc"));
}

enum { ADDRESSES = 300, WAITERS = 1500 };
static intptr_t line[ADDRESSES][WAITERS]; // who waits, in order
static intptr_t ahead[ADDRESSES], behind[ADDRESSES], woken;
typedef struct Member {
    void (*code)(struct Member *self);
    intptr_t id, address;
} Member;

static void join(Member *m) {
    sync_park(&line[m->address], WAIT_MUTEX, false);
    woken = m->id;
}

GO_TEST(queue, many_addresses_against_a_model) {
    static Member m[WAITERS];
    intptr_t started = 0, waiting = 0;
    while (started < WAITERS || waiting) {
        intptr_t a = (intptr_t)go_random(ADDRESSES);
        if (started < WAITERS && go_random(3)) {
            m[started] = (Member){.code = join, .id = started, .address = a};
            line[a][behind[a]++] = started;
            sched_spawn(&m[started++], 0);
            settle();
            waiting++;
        } else {
            intptr_t n = behind[a] - ahead[a];
            cr_expect(sync_waiters(&line[a]) == n && sync_wake(&line[a]) == (n > 0));
            if (n) {
                settle();
                cr_expect(woken == line[a][ahead[a]]);
                ahead[a]++;
                waiting--;
            }
        }
    }
    cr_expect(sched_worker()->sync_used == 0);
}

typedef struct Pool {
    void *local, *victim;
} Pool;

GO_TEST(queue, collections_empty_pools) {
    static Pool pools[100]; // globals of a C program are no roots, and need not be
    heap.stress = 0;        // no collection but the three below
    for (int i = 0; i < 100; i++) {
        pools[i].local = &pools[i];
        sync_register_pool(&pools[i]);
        sync_register_pool(&pools[i]);
    }
    cr_expect(sched_worker()->pool_count == 100);
    mem_collect();
    for (int i = 0; i < 100; i++) {
        cr_expect(pools[i].victim == &pools[i] && !pools[i].local);
        if (i % 2)
            pools[i].local = pools;
    }
    mem_collect();
    cr_expect(sched_worker()->pool_count == 50);
    for (int i = 0; i < 100; i++)
        cr_expect(pools[i].victim == (i % 2 ? pools : NULL) && !pools[i].local);
    mem_collect();
    cr_expect(sched_worker()->pool_count == 0);
}

// Package sync's natives: goroutines that wait for an address, and the pools a collection empties.
// In: addresses of mutexes, wait groups and so on; out: goroutines parked and woken, first come,
// first served. The idea: a hash table of addresses; the first waiter of an address is its entry,
// the others hang behind it. A waiter lies in its goroutine's own stack.
//
// Relies on goroutines switching only at parks and polls: package sync decides with plain loads and
// stores whether to wait, and nobody comes between that and the park.
#include <stdlib.h>
#include <string.h>

#include "../mem/mem.h"
#include "../sched/sched.h"

typedef struct SyncWait SyncWait;
struct SyncWait {
    SyncWait *next; // waits for the same address
    G *g;
    void *address;
    // of the first one only:
    SyncWait *last;
    SyncWait *chain; // the first of another address with the same hash
    intptr_t count;
};

static SyncWait **bucket(WorkerState *w, void *address) {
    uint64_t hash = (uint64_t)(uintptr_t)address * 0x9e3779b97f4a7c15;
    return &w->sync_queues[(hash >> 32) & (uint64_t)(w->sync_room - 1)];
}

// Where the address's first waiter is linked from, NULL there: nobody waits for it. There must be a
// table.
static SyncWait **find(WorkerState *w, void *address) {
    SyncWait **link = bucket(w, address);
    while (*link && (*link)->address != address)
        link = &(*link)->chain;
    return link;
}

// Doubles the table.
static void grow(WorkerState *w) {
    SyncWait **old = w->sync_queues;
    intptr_t room = w->sync_room;
    w->sync_room = room ? room * 2 : 64;
    w->sync_queues = calloc((size_t)w->sync_room, sizeof *old);
    if (!w->sync_queues)
        rt_fatal("runtime: out of memory");
    for (intptr_t i = 0; i < room; i++) {
        for (SyncWait *s = old[i], *next; s; s = next) {
            next = s->chain;
            SyncWait **to = bucket(w, s->address);
            s->chain = *to;
            *to = s;
        }
    }
    free(old);
}

// Makes s the first waiter of its address, before old (NULL: it is the only one).
static void lead(SyncWait **link, SyncWait *s, SyncWait *old, intptr_t count) {
    s->next = old;
    s->last = old ? old->last : s;
    s->chain = old ? old->chain : NULL;
    s->count = count;
    *link = s;
}

// reason is a WaitReason (ORDER wait_reasons, runtime/std/sync).
void sync_park(void *address, intptr_t reason, bool first);
GO_EXPORT(sync_park, "sync.park");
void sync_park(void *address, intptr_t reason, bool first) {
    WorkerState *w = sched_worker();
    if (w->sync_used >= w->sync_room)
        grow(w);
    SyncWait self = {.g = sched_g(), .address = address};
    SyncWait **link = find(w, address), *head = *link;
    if (!head)
        w->sync_used++;
    if (!head || first) {
        lead(link, &self, head, head ? head->count + 1 : 1);
    } else {
        head->last->next = &self;
        head->last = &self;
        head->count++;
    }
    sched_park(reason > WAIT_NONE && reason < WAIT_COUNT ? (WaitReason)reason : WAIT_SEMAPHORE);
}

bool sync_wake(void *address);
GO_EXPORT(sync_wake, "sync.wake");
bool sync_wake(void *address) {
    WorkerState *w = sched_worker();
    SyncWait **link = w->sync_used ? find(w, address) : NULL;
    SyncWait *head = link ? *link : NULL, *next;
    if (!head)
        return false;
    if ((next = head->next)) {
        next->last = head->last;
        next->chain = head->chain;
        next->count = head->count - 1;
        *link = next;
    } else {
        *link = head->chain;
        w->sync_used--;
    }
    sched_ready(head->g);
    return true;
}

// How many wait for the address: the units compare it with a model.
intptr_t sync_waiters(void *address);
intptr_t sync_waiters(void *address) {
    WorkerState *w = sched_worker();
    const SyncWait *head = w->sync_used ? *find(w, address) : NULL;
    return head ? head->count : 0;
}

void sync_fatal(const uint8_t *text, intptr_t len);
GO_EXPORT(sync_fatal, "sync.fatal");
void sync_fatal(const uint8_t *text, intptr_t len) {
    char line[128] = {0};
    memcpy(line, text, len < (intptr_t)sizeof line ? (size_t)len : sizeof line - 1);
    rt_fatal(line);
}

// ---- pools

typedef struct Pool { // the head of a sync.Pool
    void *local, *victim;
} Pool;

static const uint8_t pointer_mask[] = {1};
static const Type pointer_type = {
    .size = 8, .ptrdata = 8, .align = 8, .gcmask = (void *)pointer_mask};

// What has been put away since the last collection gets one more chance; what was there before is
// garbage. A pool that is empty then is forgotten: it registers again with its next Put.
void sync_collection_begins(void);
void sync_collection_begins(void) {
    WorkerState *w = sched_worker();
    intptr_t kept = 0;
    for (intptr_t i = 0; i < w->pool_count; i++) {
        Pool *p = w->pools[i];
        p->victim = p->local;
        p->local = NULL;
        if (p->victim)
            w->pools[kept++] = p;
    }
    memset(w->pools + kept, 0, (size_t)(w->pool_count - kept) * sizeof *w->pools);
    w->pool_count = kept;
}

// Makes room for one more; the collection that may happen meanwhile shortens the list.
static void grow_pools(WorkerState *w) {
    if (!w->pool_room) {
        mem_add_root(&w->pools, 1);
        mem_before_collection = sync_collection_begins;
    }
    intptr_t room = w->pool_room ? w->pool_room * 2 : 16;
    void **list = rt_new_array((void *)&pointer_type, room);
    if (w->pool_count)
        memcpy(list, w->pools, (size_t)w->pool_count * sizeof *list);
    w->pools = list;
    w->pool_room = room;
}

// The list keeps its pools alive, so a pool nobody has any more lives for two collections.
void sync_register_pool(void *pool);
GO_EXPORT(sync_register_pool, "sync.registerPool");
void sync_register_pool(void *pool) {
    WorkerState *w = sched_worker();
    for (intptr_t i = 0; i < w->pool_count; i++) {
        if (w->pools[i] == pool)
            return;
    }
    if (w->pool_count == w->pool_room)
        grow_pools(w);
    rt_write_barrier(&w->pools[w->pool_count], pool);
    w->pools[w->pool_count++] = pool;
}

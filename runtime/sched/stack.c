// Stacks. In: a goroutine begins or ends; out: memory for it. The idea: stacks never move, so each
// gets address space for the deepest recursion, 64 MB of an arena that the kernel fills page by
// page as it is touched (256 KB where address space is short); arenas double, so there are few of
// them; goroutine 1 has 1 GB. A goroutine's descriptor lies in the top page of its stack, so one
// that has done little costs one page (and one of the kernel's page tables). The stack used last is
// taken first, while it is in the cache. What was not needed between two collections is given back.
// Overflow is found by the checks in prologues; the arena has no guard pages, each of which would
// split the kernel's mapping.
#include "sched.h"

#include <stdlib.h>
#include <sys/mman.h>

enum {
    FIRST_SLOTS = 64,
    SLOTS_MAX = 1 << 20, // 64 TB, half of what there is
    PREFETCH = 8,        // slots looked at ahead: each is in a page of its own
    RELEASE_MAX = 4096,  // slots given back in one call
    COLORS = 8,          // stack tops begin at so many places in their page:
    TABLE_COLORS = 64,   // and at so many entries of the kernel's page tables;
    COLOR_BYTES = 256,   // else all of them would compete for the same cache sets
};
#define STRIDE       ((size_t)64 << 20)
#define STRIDE_SHORT ((size_t)256 << 10)

static char *reserve(size_t bytes) {
    char *at = mmap(NULL, bytes, PROT_READ | PROT_WRITE,
                    MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_STACK, -1, 0);
    if (at == MAP_FAILED)
        return NULL;
    // Huge pages would commit 2 MB for a stack that uses 4 KB; failure only costs memory.
    madvise(at, bytes, MADV_NOHUGEPAGE);
    return at;
}

// Address space for up to so many slots; fewer, and then of the short kind, where it is short.
static StackArena reserve_slots(intptr_t slots, size_t stride) {
    StackArena a = {.stride = stride, .slots = slots};
    if (stride == STRIDE && (a.base = reserve((size_t)slots * STRIDE)))
        return a;
    a.stride = STRIDE_SHORT;
    while (a.slots > 0 && !(a.base = reserve((size_t)a.slots * STRIDE_SHORT)))
        a.slots /= 2;
    return a;
}

// Reserves the next arena, as many slots as there are already, and their places in the list of free
// ones. False without address space or memory.
static bool reserve_arena(WorkerState *w) {
    if (w->arena_count == STACK_ARENAS || w->slots >= SLOTS_MAX)
        return false;
    size_t stride = w->arena_count ? w->arenas[w->arena_count - 1].stride : STRIDE;
    StackArena a = reserve_slots(w->slots ? w->slots : FIRST_SLOTS, stride);
    uint32_t *free_slots =
        realloc(w->free_slots, (size_t)(w->slots + a.slots) * sizeof *free_slots);
    if (free_slots)
        w->free_slots = free_slots;
    uint8_t *busy = realloc(w->busy, (size_t)(w->slots + a.slots));
    if (busy)
        w->busy = busy;
    if (!a.base || !free_slots || !busy)
        return false;
    a.first = w->slots;
    w->arenas[w->arena_count++] = a;
    w->slots += a.slots;
    return true;
}

static const StackArena *arena_of(const WorkerState *w, intptr_t slot) {
    const StackArena *a = w->arenas;
    while (slot >= a->first + a->slots)
        a++;
    return a;
}

static char *lowest(const StackArena *a, intptr_t slot) {
    return a->base + (size_t)(slot - a->first) * a->stride;
}

static G *descriptor(const StackArena *a, intptr_t slot) {
    char *top = lowest(a, slot) + a->stride - (size_t)(slot % TABLE_COLORS) * (a->stride / 2048);
    return (G *)(void *)(top - (size_t)(slot % COLORS) * COLOR_BYTES) - 1;
}

char *stack_top_page(const WorkerState *w, intptr_t slot) {
    return (char *)((uintptr_t)descriptor(arena_of(w, slot), slot) & ~(uintptr_t)4095);
}

// Word by word: for so few words GCC's memset is a string instruction that takes 100 ns to begin.
static void clear(G *g) {
    void *volatile *word = (void *volatile *)(void *)g;
    for (size_t i = 0; i < sizeof *g / sizeof *word; i++)
        word[i] = NULL;
}

static void lay_out(G *g, char *low, intptr_t slot) {
    g->slot = (uint32_t)slot;
    g->stack_low = low;
    g->stack_high = (char *)(g + 1);
    g->stack_limit = low + STACK_RESERVE;
}

// The slot to take: the one left last, or a fresh one (never touched: zero); -1: no more.
static intptr_t next_slot(WorkerState *w, bool *fresh) {
    *fresh = w->free_count == 0;
    if (*fresh) {
        if (w->slots_used == w->slots && !reserve_arena(w))
            return -1;
        stack_ahead(w->slots_used, w->slots);
        return w->slots_used++;
    }
    intptr_t slot = w->free_slots[--w->free_count];
    if (w->free_count < w->free_low)
        w->free_low = w->free_count;
    if (w->free_count < w->free_released)
        w->free_released = w->free_count;
    return slot;
}

G *stack_take(void) {
    WorkerState *w = sched_worker();
    bool fresh;
    intptr_t slot = next_slot(w, &fresh);
    if (slot < 0)
        return NULL;
    w->busy[slot] = 1;
    const StackArena *a = arena_of(w, slot);
    G *g = descriptor(a, slot);
    if (!fresh)
        clear(g);
    lay_out(g, lowest(a, slot), slot);
    return g;
}

G *stack_take_main(void) {
    for (size_t bytes = MAIN_STACK_BYTES; bytes >= STRIDE_SHORT; bytes /= 2) {
        char *low = reserve(bytes);
        if (!low)
            continue;
        mprotect(low, 4096, PROT_NONE);
        G *g = (G *)(void *)(low + bytes) - 1;
        lay_out(g, low, 0);
        return g;
    }
    return NULL;
}

void stack_put(G *g) {
    WorkerState *w = sched_worker();
    g->state = G_FREE;
    g->saved_sp = NULL;
    w->busy[g->slot] = 0;
    w->free_slots[w->free_count++] = g->slot;
}

void rt_release_stacks(void) {
    WorkerState *w = sched_worker();
    intptr_t end = w->free_released + RELEASE_MAX;
    if (end > w->free_low)
        end = w->free_low;
    for (; w->free_released < end; w->free_released++) {
        intptr_t slot = w->free_slots[w->free_released];
        const StackArena *a = arena_of(w, slot);
        madvise(lowest(a, slot), a->stride, MADV_DONTNEED);
    }
    w->free_low = w->free_count;
}

void stack_each(void (*visit)(G *g, void *data), void *data) {
    WorkerState *w = sched_worker();
    if (w->main)
        visit(w->main, data);
    const StackArena *a = w->arenas;
    for (intptr_t slot = 0; slot < w->slots_used; slot++) {
        if (slot == a->first + a->slots)
            a++;
        if (slot + PREFETCH < a->first + a->slots) {
            char *g = (char *)descriptor(a, slot + PREFETCH);
            __builtin_prefetch(g);
            __builtin_prefetch(g - 256);
            __builtin_prefetch(g - 320);
        }
        if (w->busy[slot])
            visit(descriptor(a, slot), data);
    }
}

bool rt_in_stack(const void *address) {
    const WorkerState *w = sched_worker();
    const G *main = w->main;
    const char *at = address;
    if (sanitize_owns && sanitize_owns(address))
        return true;
    if (main && at >= main->stack_low && at < main->stack_high)
        return true;
    for (const StackArena *a = w->arenas; a < w->arenas + w->arena_count; a++) {
        if ((size_t)(at - a->base) < (size_t)a->slots * a->stride)
            return true;
    }
    return false;
}

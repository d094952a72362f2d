// A collection cycle: retire the runs, mark from stacks and globals, look at every block's count of
// live cells, set the next trigger. Sweeping is metadata only: a block without live cells is free,
// one with free cells is put on its class's list, and its cells are found when the class gets
// there. Runs on the system stack, with the world (one thread) stopped.
#include "mem.h"

#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <time.h>

enum { RELEASE_CYCLES = 4, EXTRA_ROOTS = 64 };
#define MINIMUM_GOAL ((uint64_t)4 << 20)

static struct {
    void *address;
    intptr_t words;
} extra_roots[EXTRA_ROOTS];
static int extra_root_count;
void (*mem_before_collection)(void);

void mem_add_root(void *address, intptr_t words) {
    if (extra_root_count == EXTRA_ROOTS)
        rt_fatal("too many runtime roots");
    extra_roots[extra_root_count].address = address;
    extra_roots[extra_root_count++].words = words;
}

void mem_pace(void) {
    if (heap.percent < 0) {
        heap.goal = UINT64_MAX >> 1;
    } else {
        uint64_t percent = (uint64_t)heap.percent;
        uint64_t minimum = MINIMUM_GOAL * percent / 100;
        heap.goal = heap.live_bytes + heap.live_bytes / 100 * percent;
        if (heap.goal < minimum)
            heap.goal = minimum;
    }
    if (heap.goal > heap.memory_limit)
        heap.goal = heap.memory_limit;
    // However close the limit is, a cycle needs some allocation to be worth it.
    uint64_t floor = heap.live_bytes / 16 + (256 << 10);
    heap.trigger = heap.goal > heap.live_bytes + floor ? heap.goal - heap.live_bytes : floor;
}

static void mark_roots(void) {
    rt_scan_stacks(mark_range);
    for (const RootEntry *r = __start_gosling_roots; r < __stop_gosling_roots; r++) {
        mark_masked(r->address, r->gcmask, r->words);
    }
    for (int i = 0; i < extra_root_count; i++) {
        mark_range(extra_roots[i].address, (void **)extra_roots[i].address + extra_roots[i].words);
    }
}

static void clobber(uint32_t index, const Block *b) {
    const uint8_t *mark = heap_marks(index);
    for (uint32_t i = 0; i < b->cells; i++) {
        if (mark[i] == heap.epoch || (mark[i] != heap.last_epoch && i >= b->fresh))
            continue;
        mem_clobber(heap_address(index) + i * b->bytes, b->bytes);
    }
}

// The run of free blocks [first, end): what has been idle for long goes back to the system.
static void put_free(uint32_t first, uint32_t end) {
    if (first == end)
        return;
    heap_put_run(first, end - first);
    heap.free_blocks += end - first;
    for (uint32_t i = first; i < end;) {
        uint32_t start = i;
        while (i < end && heap.table[i].dirty && heap.table[i].idle >= RELEASE_CYCLES)
            i++;
        if (i > start) {
            madvise(heap_address(start), (size_t)(i - start) << BLOCK_SHIFT, MADV_DONTNEED);
            for (uint32_t k = start; k < i; k++)
                heap.table[k].dirty = 0;
        } else {
            i++;
        }
    }
}

static void sweep(void) {
    heap_forget_runs();
    heap.live_bytes = heap.live_objects = 0;
    uint32_t free_start = 1;
    for (uint32_t i = 1; i < heap.count;) {
        Block *b = &heap.table[i];
        uint32_t span = b->kind == BLOCK_LARGE ? b->span : 1;
        if (heap.clobber && b->kind != BLOCK_FREE)
            clobber(i, b);
        if (b->kind == BLOCK_FREE) {
            if (b->idle < UINT8_MAX)
                b->idle++;
        } else if (b->live == 0) {
            for (uint32_t k = i; k < i + span; k++) {
                heap.table[k].kind = BLOCK_FREE;
                heap.table[k].cells = 0;
                heap.table[k].idle = 0;
            }
        } else {
            heap.live_objects += b->live;
            heap.live_bytes +=
                b->kind == BLOCK_LARGE ? (uint64_t)span << BLOCK_SHIFT : b->live * b->bytes;
            put_free(free_start, i);
            free_start = i + span;
            // A block with hardly a free cell is not worth the visit.
            if (b->kind != BLOCK_LARGE && (b->cells - b->live) * 32 >= b->cells &&
                b->live < b->cells) {
                b->next = b->owner->partial;
                b->owner->partial = i;
            }
        }
        b->live = 0;
        b->fresh = 0;
        i += span;
    }
    put_free(free_start, heap.count);
}

// gctrace=1: one line a cycle, in the form Go's tools read.
static void trace_line(uint64_t start, uint64_t marked, uint64_t end, uint64_t before,
                       uint64_t goal, bool forced) {
    double ms = (double)(marked - start) / 1e6, sweep_ms = (double)(end - marked) / 1e6;
    double total = (double)(end - heap.start_ns);
    int share = total > 0 ? (int)(100.0 * (double)heap.pause_ns / total) : 0;
    char line[256];
    int n = snprintf(line, sizeof line,
                     "gc %u @%.3fs %d%%: 0+%.2g+%.2g ms clock, 0+0/%.2g/0+%.2g ms cpu, "
                     "%llu->%llu->%llu MB, %llu MB goal, "
                     "0 MB stacks, 0 MB globals, 1 P%s\n",
                     heap.cycles, total / 1e9, share, ms, sweep_ms, ms, sweep_ms,
                     (unsigned long long)before >> 20, (unsigned long long)before >> 20,
                     (unsigned long long)heap.live_bytes >> 20, (unsigned long long)goal >> 20,
                     forced ? " (forced)" : "");
    rt_print_bytes(line, n);
}

static void cycle(void *forced) {
    uint64_t start = mem_now();
    uint64_t goal = heap.goal;
    if (mem_before_collection)
        mem_before_collection();
    for (ClassState *s = heap.classes; s; s = s->next)
        alloc_retire(s);
    uint64_t before = heap.total_bytes - heap.freed_bytes;
    mark_begin();
    mark_roots();
    mark_drain();
    uint64_t marked = mem_now();
    sweep();
    rt_release_stacks();
    heap.frees = heap.mallocs - heap.live_objects;
    heap.freed_bytes = heap.total_bytes - heap.live_bytes;
    heap.since_cycle = 0;
    heap.cycles++;
    if (forced)
        heap.forced_cycles++;
    mem_pace();
    uint64_t end = mem_now();
    heap.mark_ns += marked - start;
    heap.pause_ns += end - start;
    struct timespec wall;
    clock_gettime(CLOCK_REALTIME, &wall);
    heap.last_cycle_unix = (uint64_t)wall.tv_sec * 1000000000u + (uint64_t)wall.tv_nsec;
    if (heap.trace)
        trace_line(start, marked, end, before, goal, forced != NULL);
}

void mem_collect(void) {
    if (rt_gc_none)
        return;
    mem_init();
    bool forced = heap.since_cycle < heap.trigger;
    rt_on_system_stack(cycle, forced ? (void *)1 : NULL);
}

void mem_release_free(void) {
    for (uint32_t i = 1; i < heap.count; i++) {
        Block *b = &heap.table[i];
        if (b->kind != BLOCK_FREE || !b->dirty)
            continue;
        madvise(heap_address(i), BLOCK_BYTES, MADV_DONTNEED);
        b->dirty = 0;
    }
}

MemCounts mem_counts(void) {
    MemCounts m = {.mallocs = heap.mallocs, .frees = heap.frees, .total_alloc = heap.total_bytes};
    for (ClassState *s = heap.classes; s; s = s->next) {
        uint64_t left = (uint64_t)alloc_left(s);
        m.total_alloc -= left;
        m.mallocs -= left / (uint64_t)s->class->size;
    }
    m.heap_alloc = m.total_alloc - heap.freed_bytes;
    m.heap_sys = heap.used;
    uint64_t clean = 0;
    for (uint32_t i = 1; i < heap.count; i++) {
        if (heap.table[i].kind != BLOCK_FREE)
            continue;
        m.heap_idle += BLOCK_BYTES;
        if (!heap.table[i].dirty)
            clean += BLOCK_BYTES;
    }
    m.heap_released = clean;
    m.next_gc = heap.goal;
    return m;
}

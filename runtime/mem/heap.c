// Address space and blocks. In: requests for runs of 16 KB blocks; out: block indices. The idea:
// one reserved range, so that "is this word ours" is a subtraction and a comparison, and side
// tables indexed by block number. Free runs hang on lists by the logarithm of their length, rebuilt
// by every sweep, which also joins neighbours.
#include "mem.h"

#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <time.h>

Heap heap;
uint64_t rt_zero_base[1];
int rt_gc_none __attribute__((weak));

enum { RUN_LISTS = 32 };
static uint32_t run_lists[RUN_LISTS];

uint64_t mem_now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (uint64_t)t.tv_sec * 1000000000u + (uint64_t)t.tv_nsec;
}

static void *reserve(void *hint, size_t bytes) {
    void *p = mmap(hint, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE,
                   -1, 0);
    return p == MAP_FAILED ? NULL : p;
}

// A range like Go's own at 0xc000000000, which no small integer and few floats look like.
static bool reserve_heap(size_t bytes) {
    uint32_t blocks = (uint32_t)(bytes >> BLOCK_SHIFT);
    size_t table = (size_t)blocks * sizeof(Block), marks = (size_t)blocks * BLOCK_MARKS;
    char *base = reserve((void *)0xc000000000, bytes + BLOCK_BYTES);
    if (!base)
        return false;
    Block *t = reserve(NULL, table);
    uint8_t *m = t ? reserve(NULL, marks) : NULL;
    if (!m) {
        if (t)
            munmap(t, table);
        munmap(base, bytes + BLOCK_BYTES);
        return false;
    }
    heap.base = ((uintptr_t)base + BLOCK_BYTES - 1) & ~(uintptr_t)(BLOCK_BYTES - 1);
    heap.table = t;
    heap.marks = m;
    heap.limit = blocks;
    heap.count = 1;
    return true;
}

// The value of key in GODEBUG's comma-separated list, -1 when absent.
static int64_t debug_setting(const char *key) {
    const char *list = getenv("GODEBUG");
    size_t n = strlen(key);
    while (list && *list) {
        if (strncmp(list, key, n) == 0 && list[n] == '=')
            return strtoll(list + n + 1, NULL, 10);
        list = strchr(list, ',');
        if (list)
            list++;
    }
    return -1;
}

static void read_settings(void) {
    const char *percent = getenv("GOGC");
    heap.percent = 100;
    if (percent && strcmp(percent, "off") == 0)
        heap.percent = -1;
    else if (percent && *percent >= '0' && *percent <= '9')
        heap.percent = strtoll(percent, NULL, 10);
    const char *limit = getenv("GOMEMLIMIT");
    heap.memory_limit = UINT64_MAX >> 1;
    if (limit && *limit >= '0' && *limit <= '9') {
        char *end;
        uint64_t n = strtoull(limit, &end, 10);
        static const char prefixes[] = "KMGT";
        const char *prefix = *end ? strchr(prefixes, *end) : NULL;
        for (const char *p = prefixes; prefix && p <= prefix; p++)
            n <<= 10;
        heap.memory_limit = n;
    }
    heap.trace = debug_setting("gctrace") > 0;
    heap.clobber = debug_setting("clobberfree") > 0;
    int64_t stress = debug_setting("gcstress");
    heap.stress = stress > 0 ? (uint64_t)stress : 0;
    heap.one_by_one = heap.stress || sites_charge;
}

void mem_init(void) {
    if (heap.ready)
        return;
    size_t bytes = (size_t)256 << 30;
    while (bytes >= (size_t)16 << 20 && !reserve_heap(bytes))
        bytes /= 2;
    if (!heap.table)
        rt_fatal("cannot reserve address space for the heap");
    heap.ready = true;
    heap.epoch = 1;
    heap.last_epoch = 0;
    heap.start_ns = mem_now();
    read_settings();
    mem_pace();
}

void *mem_permanent(size_t bytes) {
    static char *at, *end;
    bytes = (bytes + 15) & ~(size_t)15;
    if ((size_t)(end - at) < bytes) {
        size_t chunk = bytes > 65536 ? bytes : 65536;
        at = reserve(NULL, chunk);
        if (!at)
            rt_fatal("runtime: out of memory");
        end = at + chunk;
    }
    void *p = at;
    at += bytes;
    return p;
}

static unsigned run_list(uint32_t n) {
    return 31u - (unsigned)__builtin_clz(n);
}

void heap_put_run(uint32_t first, uint32_t n) {
    Block *b = &heap.table[first];
    b->span = n;
    b->next = run_lists[run_list(n)];
    run_lists[run_list(n)] = first;
}

void heap_forget_runs(void) {
    memset(run_lists, 0, sizeof run_lists);
    heap.free_blocks = heap.given_back = 0;
}

// Makes the lists anew, each run as long as it can be.
static void join_runs(void) {
    heap_forget_runs();
    for (uint32_t i = 1, start; i < heap.count; i++) {
        for (start = i; i < heap.count && heap.table[i].kind == BLOCK_FREE; i++)
            ;
        if (i == start)
            continue;
        heap_put_run(start, i - start);
        heap.free_blocks += i - start;
    }
}

static Block *large_block(const void *p) {
    uintptr_t offset = (uintptr_t)p - heap.base;
    Block *b = offset < heap.used ? &heap.table[offset >> BLOCK_SHIFT] : NULL;
    if (b && b->kind == BLOCK_TAIL)
        b = &heap.table[b->span];
    return b && b->kind == BLOCK_LARGE ? b : NULL;
}

void mem_free(void *p) {
    Block *b = large_block(p);
    uint32_t first = (uint32_t)(b - heap.table);
    if (!b || !b->owned || heap_address(first) != p)
        return;
    uint32_t n = b->span;
    uint64_t bytes = (uint64_t)n << BLOCK_SHIFT;
    for (uint32_t i = first; i < first + n; i++) {
        if (heap.clobber)
            mem_clobber(heap_address(i), BLOCK_BYTES);
        heap.table[i].kind = BLOCK_FREE;
        heap.table[i].cells = 0;
        heap.table[i].idle = 0;
    }
    heap_put_run(first, n);
    heap.free_blocks += n;
    heap.given_back += n;
    heap.frees++;
    heap.freed_bytes += bytes;
    heap.since_cycle -= heap.since_cycle < bytes ? heap.since_cycle : bytes;
}

uint32_t mem_cycles(void) {
    return heap.cycles;
}

void mem_set_owned(void *p) {
    Block *b = large_block(p);
    if (b)
        b->owned = 1;
}

void mem_disown(const void *p) {
    Block *b = large_block(p);
    if (b)
        b->owned = 0;
}

bool mem_is_owned(const void *p) {
    const Block *b = large_block(p);
    return b && b->owned;
}

// The first run of at least n blocks on one list, within `tries` entries; unlinked. 0 when there is
// none.
static uint32_t find_run(unsigned list, uint32_t n, int tries) {
    uint32_t *link = &run_lists[list];
    for (; *link && tries > 0; tries--) {
        uint32_t first = *link;
        Block *b = &heap.table[first];
        if (b->span >= n) {
            *link = b->next;
            return first;
        }
        link = &b->next;
    }
    return 0;
}

static uint32_t take_run(uint32_t n) {
    unsigned list = run_list(n);
    uint32_t first = find_run(list, n, 16);
    while (!first && ++list < RUN_LISTS)
        first = find_run(list, n, 1);
    return first;
}

uint32_t heap_take(uint32_t n) {
    uint32_t first = take_run(n);
    if (!first && heap.given_back >= n && heap.given_back >= heap.count / 8) {
        join_runs();
        first = take_run(n);
    }
    if (first) {
        uint32_t span = heap.table[first].span;
        if (span > n)
            heap_put_run(first + n, span - n);
        heap.free_blocks -= n;
        return first;
    }
    if (n > heap.limit - heap.count)
        return 0;
    first = heap.count;
    heap.count += n;
    heap.used = (uintptr_t)heap.count << BLOCK_SHIFT;
    return first;
}

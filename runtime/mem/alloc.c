// Allocation. In: a class or a type and a size; out: zeroed memory. The idea: a class hands out
// runs of adjacent unmarked cells of its blocks, zeroed at once when taken; generated code bumps a
// cursor through the run and comes here when it is used up. There are no free lists and no
// per-object stores. Objects without a class of their own (arrays, strings, big structs) use
// classes by size: without pointers, with any word a possible pointer (up to 512 bytes), or with a
// header word naming the element type (to 8 KB); bigger ones get blocks of their own.
#include "mem.h"

#include <string.h>

enum { HEADER_BYTES = 8, ALL_MAX = 512, SIZE_LIMIT = 32768 };

static const uint16_t sizes[] = {
#define SIZE_CLASS(n) (uint16_t) n,
#include "../size_classes.def"
#undef SIZE_CLASS
};
enum { SIZES = sizeof sizes / sizeof sizes[0] };

const uint64_t rt_zero_object[3];

enum { GROUP_NOSCAN, GROUP_ALL, GROUP_HEADER, GROUPS };
static AllocClass size_class[GROUPS][SIZES];
static const uint8_t group_kind[GROUPS] = {BLOCK_NOSCAN, BLOCK_ALL, BLOCK_HEADER};
static uint8_t small_index[1024 / 8 + 1];                  // by (size + 7) / 8
static uint8_t large_index[(SIZE_LIMIT - 1024) / 128 + 1]; // by (size - 1024 + 127) / 128

static void build_index(void) {
    unsigned k = 0;
    for (unsigned i = 0; i < sizeof small_index; i++) {
        while (sizes[k] < i * 8)
            k++;
        small_index[i] = (uint8_t)k;
    }
    for (unsigned i = 0; i < sizeof large_index; i++) {
        while (sizes[k] < 1024 + i * 128)
            k++;
        large_index[i] = (uint8_t)k;
    }
}

// The index of the smallest size class of at least so many bytes, at most SIZE_LIMIT.
static unsigned size_index(intptr_t bytes) {
    if (!large_index[0])
        build_index();
    return bytes <= 1024 ? small_index[(bytes + 7) / 8] : large_index[(bytes - 1024 + 127) / 128];
}

intptr_t mem_round_size(intptr_t bytes, bool pointers) {
    if (bytes == 0)
        return 0;
    intptr_t extra = pointers && bytes > ALL_MAX ? HEADER_BYTES : 0;
    if (bytes <= SIZE_LIMIT - HEADER_BYTES)
        return sizes[size_index(bytes + extra)] - extra;
    intptr_t pages;
    if (__builtin_add_overflow(bytes, 8191, &pages))
        return -1;
    return pages & ~(intptr_t)8191;
}

intptr_t alloc_left(const ClassState *s) {
    return (char *)s->class->limit - (char *)s->class->cursor + (s->run_end - s->run);
}

// Points the class at [at, end), or, where each allocation has to come here, at no cell, holding
// the run back.
static void set_run(ClassState *s, char *at, char *end) {
    if (heap.one_by_one) {
        s->class->cursor = s->class->limit = at;
        s->run = at;
        s->run_end = end;
    } else {
        s->class->cursor = at;
        s->class->limit = end;
    }
}

// The next run of free cells in the blocks the class has; false when there is none.
static bool next_run(ClassState *s) {
    for (;;) {
        if (s->block) {
            Block *b = &heap.table[s->block];
            const uint8_t *mark = heap_marks(s->block);
            uint32_t i = s->index, end = b->cells;
            while (i < end && mark[i] == heap.epoch)
                i++;
            uint32_t start = i;
            while (i < end && mark[i] != heap.epoch)
                i++;
            s->index = i;
            if (i > start) {
                b->fresh = i;
                char *at = heap_address(s->block) + start * b->bytes;
                size_t bytes = (i - start) * b->bytes;
                if (b->dirty)
                    memset(at, 0, bytes);
                b->dirty =
                    1; // an undirtied block is one single run, so nothing else of it is still clean
                heap.since_cycle += bytes;
                heap.total_bytes += bytes;
                heap.mallocs += i - start;
                set_run(s, at, at + bytes);
                return true;
            }
            s->block = 0;
        }
        if (!s->partial)
            return false;
        s->block = s->partial;
        s->index = 0;
        s->partial = heap.table[s->block].next;
    }
}

void alloc_retire(ClassState *s) {
    AllocClass *c = s->class;
    intptr_t left = alloc_left(s);
    if (s->block) {
        char *at = heap.one_by_one ? s->run : c->cursor;
        Block *b = &heap.table[s->block];
        b->fresh = (uint32_t)((uint64_t)(at - heap_address(s->block)) / b->bytes);
        heap.total_bytes -= (uint64_t)left;
        heap.mallocs -= (uint64_t)left / b->bytes;
    }
    c->cursor = c->limit = NULL;
    s->run = s->run_end = NULL;
    s->block = s->partial = 0;
    s->index = 0;
}

// Makes a new block the class's current one; false when the heap is exhausted.
static bool new_block(ClassState *s) {
    uint32_t index = heap_take(1);
    if (!index)
        return false;
    Block *b = &heap.table[index];
    AllocClass *c = s->class;
    uint64_t bytes = (uint64_t)c->size;
    b->bytes = bytes;
    b->magic = (uint32_t)(((1ull << 32) + bytes - 1) / bytes);
    b->cells = (uint32_t)(BLOCK_BYTES / bytes);
    b->live = b->fresh = 0;
    b->kind = s->kind;
    b->owner = s;
    b->mask = 0;
    b->shape = c->gcmask;
    b->span = 1;
    b->idle = 0;
    if (s->kind == BLOCK_MASKED) {
        const uint8_t *mask = c->gcmask;
        for (intptr_t i = 0; i < (c->ptrwords + 7) / 8; i++)
            b->mask |= (uint64_t)mask[i] << (8 * i);
    } else if (s->kind == BLOCK_LONG_MASK) {
        b->mask = (uint64_t)c->ptrwords;
    }
    s->block = index;
    s->index = 0;
    return true;
}

static _Noreturn void out_of_memory(void) {
    rt_fatal("runtime: out of memory");
}

// True when the moment for a cycle has come.
static bool due(void) {
    if (rt_gc_none)
        return false;
    if (heap.stress && ++heap.stress_count % heap.stress == 0)
        return true;
    return heap.since_cycle >= heap.trigger;
}

static ClassState *class_state(AllocClass *c, int kind) {
    ClassState *s = c->state;
    if (s)
        return s;
    mem_init();
    s = mem_permanent(sizeof *s);
    s->class = c;
    s->kind = (uint8_t)kind;
    s->next = heap.classes;
    heap.classes = s;
    c->state = s;
    return s;
}

// One zeroed cell when the cursor has met the limit.
static void *refill(AllocClass *c, int kind) {
    ClassState *s = class_state(c, kind);
    if (heap.stress && due())
        mem_collect();
    if (s->run == s->run_end && !next_run(s)) {
        if (!heap.stress && due())
            mem_collect();
        if (!next_run(s)) {
            if (!new_block(s)) {
                mem_collect();
                if (!next_run(s) && !new_block(s))
                    out_of_memory();
            }
            if (c->cursor == c->limit && s->run == s->run_end)
                next_run(s);
        }
    }
    if (sites_charge)
        sites_charge((uint64_t)c->size);
    char *p;
    if (heap.one_by_one) {
        p = s->run;
        s->run += c->size;
        c->cursor = c->limit = s->run;
    } else {
        p = c->cursor;
        c->cursor = p + c->size;
    }
    return p;
}

void *rt_new_slow(void *class, void *type) {
    (void)type;
    AllocClass *c = class;
    int kind = !c->gcmask || c->ptrwords == 0 ? BLOCK_NOSCAN
               : c->ptrwords <= 64            ? BLOCK_MASKED
                                              : BLOCK_LONG_MASK;
    return refill(c, kind);
}

static void *class_alloc(int group, intptr_t bytes) {
    unsigned k = size_index(bytes);
    AllocClass *c = &size_class[group][k];
    char *p = c->cursor;
    if ((char *)c->limit - p >= sizes[k] && p) {
        c->cursor = p + sizes[k];
        return p;
    }
    c->size = sizes[k];
    return refill(c, group_kind[group]);
}

// An object in blocks of its own.
static void *alloc_large(intptr_t bytes, const Type *elem, bool clear) {
    mem_init();
    if (bytes > (intptr_t)heap.limit << BLOCK_SHIFT)
        out_of_memory();
    heap.since_cycle += (uint64_t)bytes;
    if (due()) {
        mem_collect();
        heap.since_cycle += (uint64_t)bytes;
    }
    uint32_t n = (uint32_t)((bytes + BLOCK_BYTES - 1) >> BLOCK_SHIFT);
    uint32_t first = heap_take(n);
    if (!first) {
        mem_collect();
        first = heap_take(n);
        if (!first)
            out_of_memory();
    }
    char *p = heap_address(first);
    for (uint32_t i = 0; i < n; i++) {
        Block *b = &heap.table[first + i];
        if (b->dirty && clear)
            memset(p + ((size_t)i << BLOCK_SHIFT), 0, BLOCK_BYTES);
        b->kind = i ? BLOCK_TAIL : BLOCK_LARGE;
        b->span = i ? first : n;
        b->dirty = 1;
        b->idle = 0;
        b->owned = 0;
    }
    Block *head = &heap.table[first];
    head->bytes = (uint64_t)bytes;
    head->shape = elem;
    head->cells = head->fresh = 1;
    head->live = 0;
    heap.mallocs++;
    heap.total_bytes += (uint64_t)n << BLOCK_SHIFT;
    if (sites_charge)
        sites_charge((uint64_t)n << BLOCK_SHIFT);
    return p;
}

void *mem_alloc(intptr_t bytes, const Type *elem) {
    if (bytes == 0)
        return rt_zero_base;
    if (!elem || elem->ptrdata == 0) {
        return bytes <= CELL_MAX ? class_alloc(GROUP_NOSCAN, bytes)
                                 : alloc_large(bytes, NULL, true);
    }
    if (bytes <= ALL_MAX)
        return class_alloc(GROUP_ALL, bytes);
    if (bytes <= CELL_MAX - HEADER_BYTES) {
        void **cell = class_alloc(GROUP_HEADER, bytes + HEADER_BYTES);
        cell[0] = (void *)elem;
        return cell + 1;
    }
    return alloc_large(bytes, elem, true);
}

void *mem_alloc_raw(intptr_t bytes) {
    if (bytes == 0)
        return rt_zero_base;
    return bytes <= CELL_MAX ? class_alloc(GROUP_NOSCAN, bytes) : alloc_large(bytes, NULL, false);
}

void *rt_new(void *type) {
    const Type *t = type;
    AllocClass *c = t->class_cell;
    if (!c)
        return mem_alloc(t->size, t);
    char *p = c->cursor;
    if (p && (char *)c->limit - p >= c->size) {
        c->cursor = p + c->size;
        return p;
    }
    return rt_new_slow(c, type);
}

void *rt_new_array(void *type, intptr_t n) {
    const Type *elem = type;
    intptr_t bytes;
    if (__builtin_mul_overflow(elem->size, n, &bytes))
        out_of_memory();
    return mem_alloc(bytes, elem);
}

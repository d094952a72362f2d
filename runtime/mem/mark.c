// Tracing. In: root words; out: the mark bytes and each block's number of live cells. The idea: an
// explicit stack of edges feeds a short queue of prefetched ones, so a cache miss on an object is
// under way while others are scanned. A word counts when it lies in the heap's range and in an
// allocated cell; the cell comes from the block's reciprocal. Marks are epochs: the old ones need
// no clearing.
#define _GNU_SOURCE
#include "mem.h"

#include <string.h>
#include <sys/mman.h>

enum { QUEUE = 32 };

static uintptr_t *edges;
static size_t edge_count, edge_room;

// Makes room for n more edges.
static inline void reserve_edges(size_t n) {
    if (__builtin_expect(edge_room - edge_count >= n, 1))
        return;
    size_t room = edge_room ? edge_room * 2 : 1 << 16;
    while (room - edge_count < n)
        room *= 2;
    void *p = edges ? mremap(edges, edge_room * sizeof *edges, room * sizeof *edges, MREMAP_MAYMOVE)
                    : mmap(NULL, room * sizeof *edges, PROT_READ | PROT_WRITE,
                           MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (p == MAP_FAILED)
        rt_fatal("runtime: out of memory");
    edges = p;
    edge_room = room;
}

// Pushes a word that may be a pointer; the caller has reserved room.
static inline void push(uintptr_t word) {
    if (word - heap.base < heap.used)
        edges[edge_count++] = word;
}

static void scan_bits(uintptr_t *words, const uint8_t *mask, size_t n) {
    reserve_edges(n);
    for (size_t i = 0; i < n; i++) {
        if (mask[i >> 3] >> (i & 7) & 1)
            push(words[i]);
    }
}

// Scans the elements of a type from low to high.
static void scan_elements(char *low, char *high, const Type *elem) {
    size_t words = (size_t)elem->ptrdata / 8;
    intptr_t size = elem->size;
    for (; high - low >= size; low += size) {
        uintptr_t *w = (uintptr_t *)low;
        if (words == 1) {
            reserve_edges(1);
            push(*w);
        } else {
            scan_bits(w, elem->gcmask, words);
        }
    }
}

static void scan_object(const Block *b, char *cell) {
    switch (b->kind) {
    case BLOCK_MASKED: {
        reserve_edges(64);
        uintptr_t *words = (uintptr_t *)cell;
        for (uint64_t mask = b->mask; mask; mask &= mask - 1)
            push(words[__builtin_ctzll(mask)]);
        break;
    }
    case BLOCK_LONG_MASK: scan_bits((uintptr_t *)cell, b->shape, (size_t)b->mask); break;
    case BLOCK_ALL: {
        reserve_edges(64);
        uintptr_t *words = (uintptr_t *)cell;
        for (size_t i = 0; i < b->bytes / 8; i++)
            push(words[i]);
        break;
    }
    case BLOCK_HEADER: {
        const Type *elem = *(const Type **)cell;
        // The header is stored after the cell was taken: a cycle between the two sees none, and no
        // content either.
        if (elem)
            scan_elements(cell + 8, cell + b->bytes, elem);
        break;
    }
    case BLOCK_LARGE:
        if (b->shape)
            scan_elements(cell, cell + b->bytes, b->shape);
        break;
    }
}

// The cell an edge leads to, when it is allocated and not yet marked; it is marked now. NULL
// otherwise.
static inline char *mark_cell(uintptr_t offset, uintptr_t base, Block *table, uint8_t *marks,
                              Block **block) {
    size_t index = offset >> BLOCK_SHIFT, cell = 0;
    Block *b = &table[index];
    if (__builtin_expect(b->kind >= BLOCK_LARGE, 0)) {
        if (b->kind == BLOCK_TAIL) {
            index = b->span;
            b = &table[index];
        }
    } else {
        cell = (offset & (BLOCK_BYTES - 1)) * b->magic >> 32;
        if (cell >= b->cells)
            return NULL; // the rest behind the last cell, or a free block
    }
    uint8_t *mark = marks + index * BLOCK_MARKS + cell;
    if (*mark == heap.epoch)
        return NULL;
    if (*mark != heap.last_epoch && cell >= b->fresh)
        return NULL; // not allocated
    *mark = heap.epoch;
    b->live++;
    *block = b;
    return (char *)base + (index << BLOCK_SHIFT) + cell * b->bytes;
}

// Everything the inner loop needs lies in locals: a store to the mark stack could alias any global.
void mark_drain(void) {
    uintptr_t queue[QUEUE], *stack = edges;
    const uintptr_t base = heap.base, used = heap.used;
    Block *const table = heap.table;
    uint8_t *const marks = heap.marks;
    size_t count = edge_count;
    unsigned head = 0, tail = 0;
    for (;;) {
        while (count && tail - head < QUEUE) {
            uintptr_t word = stack[--count], offset = word - base;
            size_t index = offset >> BLOCK_SHIFT;
            size_t cell = (offset & (BLOCK_BYTES - 1)) * table[index].magic >> 32;
            __builtin_prefetch(marks + index * BLOCK_MARKS + (cell & (BLOCK_MARKS - 1)), 1);
            __builtin_prefetch((void *)word);
            queue[tail++ % QUEUE] = offset;
        }
        if (head == tail)
            break;
        Block *b;
        char *cell = mark_cell(queue[head++ % QUEUE], base, table, marks, &b);
        if (!cell || b->kind == BLOCK_NOSCAN)
            continue;
        if (b->kind == BLOCK_MASKED && edge_room - count >= 64) {
            for (uint64_t mask = b->mask; mask; mask &= mask - 1) {
                uintptr_t word = ((uintptr_t *)cell)[__builtin_ctzll(mask)];
                if (word - base < used)
                    stack[count++] = word;
            }
        } else {
            edge_count = count;
            scan_object(b, cell);
            count = edge_count;
            stack = edges;
        }
    }
    edge_count = 0;
}

// After 254 cycles the epochs are used up: what was live becomes 1, all else 0, and the count
// starts over.
static void restart_epochs(void) {
    for (uint32_t i = 1; i < heap.count; i++) {
        uint8_t *mark = heap_marks(i);
        for (int k = 0; k < BLOCK_MARKS; k++)
            mark[k] = mark[k] == heap.epoch;
    }
    heap.epoch = 1;
}

void mark_begin(void) {
    if (heap.epoch == UINT8_MAX)
        restart_epochs();
    heap.last_epoch = heap.epoch++;
    edge_count = 0;
}

void mark_range(void *low, void *high) {
    for (uintptr_t *w = low; (void *)w < high; w++) {
        reserve_edges(2);
        push(*w);
        push(*w - 1); // a pointer just behind the end of an object keeps it
    }
    mark_drain();
}

void mark_masked(void **words, const uint8_t *mask, intptr_t n) {
    scan_bits((uintptr_t *)words, mask, (size_t)n);
    mark_drain();
}

void mark_shade(void *pointer) {
    reserve_edges(1);
    push((uintptr_t)pointer);
}

// The heap: allocation, collection, statistics. docs/collector.md tells the idea; heap.c has the
// blocks, alloc.c the classes, mark.c the tracing, collect.c the cycle and its pacing.
#pragma once
#include "../abi.h"

enum {
    BLOCK_SHIFT = 14,
    BLOCK_BYTES = 1 << BLOCK_SHIFT,
    BLOCK_MARKS = BLOCK_BYTES / 8,
    CELL_MAX = 8192
};

// What the cells of a block hold and how the collector reads them.
enum BlockKind {
    BLOCK_FREE,      // (cells is 0)
    BLOCK_NOSCAN,    // no pointers
    BLOCK_MASKED,    // Block.mask: bit i says that word i is a pointer
    BLOCK_LONG_MASK, // the same in Block.shape, for more than 64 words
    BLOCK_ALL,       // every word may be a pointer (small arrays of any pointerful type)
    BLOCK_HEADER,    // the cell's first word is the element Type, elements fill the rest
    BLOCK_LARGE,     // one object over Block.span blocks; Block.shape: element Type or NULL
    BLOCK_TAIL,      // a later block of a large object; Block.span: index of the first
};

typedef struct ClassState ClassState;
// The descriptor of one block. A cell is allocated if its index is below `fresh` or its mark is the
// last cycle's epoch.
typedef struct Block {
    uint64_t mask;
    const void *shape;
    uint64_t bytes; // of a cell, or of the large object
    ClassState *owner;
    uint32_t magic; // ceil(2^32 / bytes): a multiply finds the cell of an offset
    uint32_t cells;
    uint32_t live;  // cells marked in the running cycle
    uint32_t fresh; // cells below were handed out since the last cycle (or were marked then)
    uint32_t next;  // list of partly free blocks, or of free runs
    uint32_t span;
    uint8_t kind;
    uint8_t dirty; // may hold other bytes than zero
    uint8_t idle;  // cycles it has been free
    uint8_t owned; // a large object that a frame may give back
} Block;

// The runtime's side of an AllocClass: where its next run comes from.
struct ClassState {
    AllocClass *class;
    ClassState *next;    // all classes in use
    char *run, *run_end; // what is held back of the current run (Heap.one_by_one)
    uint32_t block;      // being taken from; 0: none
    uint32_t index;      // first cell of it not looked at
    uint32_t partial;    // list of blocks with free cells
    uint8_t kind;
};

typedef struct Heap {
    uintptr_t base;
    uintptr_t
        used; // bytes from base that blocks have ever been made of: "is it ours" is p - base < used
    Block *table;
    uint8_t
        *marks; // BLOCK_MARKS bytes a block; a cell's mark equals the epoch it was last marked in
    uint32_t limit; // blocks reserved
    uint32_t count; // blocks ever used; block 0 is never used
    uint32_t free_blocks;
    uint32_t given_back; // blocks freed since the last sweep: their runs are not joined
    uint8_t epoch, last_epoch;
    bool ready;
    ClassState *classes;
    // Accounting. Cells handed out as runs count at once; what is left of current runs is
    // subtracted on reading.
    uint64_t mallocs, frees, total_bytes, freed_bytes;
    uint64_t since_cycle; // bytes taken since the last cycle
    uint64_t trigger;     // collect when since_cycle gets here
    uint64_t live_bytes, live_objects;
    uint64_t goal;
    int64_t percent;       // GOGC; negative: off
    uint64_t memory_limit; // GOMEMLIMIT
    uint32_t cycles, forced_cycles;
    uint64_t pause_ns, mark_ns, start_ns;
    uint64_t last_cycle_unix;      // end of the last cycle, nanoseconds since 1970
    uint64_t stress, stress_count; // gcstress=N
    bool one_by_one;               // no run is handed out: gcstress, gosling escape -run
    bool trace, clobber;
} Heap;
extern Heap heap;

// Set by the program unit of a -gc=none program: nothing is ever collected.
extern int rt_gc_none;
// The address of every object of size 0.
extern uint64_t rt_zero_base[1];

static inline uint8_t *heap_marks(uint32_t block) {
    return heap.marks + (size_t)block * BLOCK_MARKS;
}
static inline char *heap_address(uint32_t block) {
    return (char *)heap.base + ((size_t)block << BLOCK_SHIFT);
}

// Reserves the heap and reads GOGC, GOMEMLIMIT and GODEBUG; later calls do nothing. Fatal without
// address space.
void mem_init(void);
// n bytes for elements of the type (NULL: pointer-free), zeroed; never NULL. May collect.
void *mem_alloc(intptr_t bytes, const Type *elem);
// As mem_alloc for pointer-free bytes that the caller will overwrite: large ones are not cleared.
void *mem_alloc_raw(intptr_t bytes);
// What an allocation of so many bytes really takes; with pointers above 512 bytes the 8 of the
// header are gone already. Negative when it overflows.
intptr_t mem_round_size(intptr_t bytes, bool pointers);
// Gives a large object back at once; smaller ones and addresses inside are left to the collector.
void mem_free(void *p);
// Collections so far: an address noted before one may belong to another object after it.
uint32_t mem_cycles(void);
// Says that p may be given to mem_free, leaves what holds p to the collector after all, and asks
// whether what holds p is such an object.
void mem_set_owned(void *p);
void mem_disown(const void *p);
bool mem_is_owned(const void *p);
// Collects now, unless the program was built with -gc=none.
void mem_collect(void);
// Called first in every cycle, on the system stack, when set: who has caches drops what is stale.
extern void (*mem_before_collection)(void);
// Memory of the runtime's own that is never freed and not scanned; zeroed. Fatal when there is
// none.
void *mem_permanent(size_t bytes);
// Registers words of the runtime's own data that may point into the heap.
void mem_add_root(void *address, intptr_t words);
// Pacing of the next cycle from live bytes, percent and limit.
void mem_pace(void);
// Gives all free blocks back to the system.
void mem_release_free(void);

// GODEBUG=clobberfree=1: whoever still uses a freed object will see it.
static inline void mem_clobber(void *at, uint64_t bytes) {
    uint32_t *word = at;
    for (uint64_t i = 0; i < bytes / 4; i++)
        word[i] = 0xdeadbeef;
}

typedef struct MemCounts {
    uint64_t mallocs, frees, total_alloc, heap_alloc, heap_sys, heap_idle, heap_released, next_gc;
} MemCounts;
MemCounts mem_counts(void);

// ---- between the files of this folder
// Takes n adjacent blocks, from free runs or fresh; 0 when the reservation is used up.
uint32_t heap_take(uint32_t n);
// Puts a run of free blocks on the lists.
void heap_put_run(uint32_t first, uint32_t n);
// Empties the lists of free runs, before a sweep fills them anew.
void heap_forget_runs(void);
// Tells the collector how far the current run of a class has been used; the class starts afresh.
void alloc_retire(ClassState *state);
// The bytes of the class's current run not yet handed out.
intptr_t alloc_left(const ClassState *state);
// Marks from roots; each block counts its live cells.
void mark_begin(void);
void mark_range(void *low, void *high); // conservative: every word, and the word less one
void mark_masked(void **words, const uint8_t *mask, intptr_t n);
void mark_drain(void);
void mark_shade(void *pointer);
uint64_t mem_now(void); // nanoseconds, monotonic

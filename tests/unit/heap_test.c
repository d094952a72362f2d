// The allocator and the collector: what is reachable stays intact, what is not goes, the counts are
// exact.
#include <string.h>

#include "go_types.h"

typedef struct Node {
    struct Node *left, *right;
    uint64_t id, check;
} Node;
static const uint8_t node_mask[1] = {3};
static AllocClass node_class = {.size = sizeof(Node), .gcmask = (void *)node_mask, .ptrwords = 2};
static Type node_type = {.size = sizeof(Node),
                         .ptrdata = 16,
                         .kind = KIND_STRUCT,
                         .align = 8,
                         .gcmask = (void *)node_mask,
                         .class_cell = &node_class};

enum { ROOTS = 200 };
static void *roots[ROOTS];

static uint64_t check_of(uint64_t id) {
    return id * 0x9e3779b97f4a7c15u ^ 0x5555;
}

static Node *new_node(Node *left, Node *right) {
    static uint64_t next;
    Node *n = rt_new(&node_type);
    cr_expect(!n->left && !n->right && !n->id && !n->check, "a new object is not zero");
    n->left = left;
    n->right = right;
    n->id = ++next;
    n->check = check_of(n->id);
    return n;
}

static Node *tree(int depth) {
    return depth ? new_node(tree(depth - 1), tree(depth - 1)) : NULL;
}

static int count_tree(const Node *n) {
    if (!n)
        return 0;
    cr_expect(n->check == check_of(n->id), "node %llu is damaged", (unsigned long long)n->id);
    return 1 + count_tree(n->left) + count_tree(n->right);
}

GO_TEST(heap, reachable_survives) {
    heap.clobber = true;
    mem_add_root(roots, ROOTS);
    roots[0] = tree(12);
    for (int i = 0; i < 20; i++) {
        tree(10);
        mem_collect();
    }
    cr_expect(count_tree(roots[0]) == 4095);
    // Allocation is still right in blocks that are partly free.
    roots[1] = tree(13);
    mem_collect();
    cr_expect(count_tree(roots[0]) == 4095 && count_tree(roots[1]) == 8191);
}

__attribute__((noinline)) static void allocate_garbage(int n) {
    for (int i = 0; i < n; i++)
        new_node(NULL, NULL);
}

GO_TEST(heap, counts_are_exact) {
    MemCounts before = mem_counts();
    allocate_garbage(1000);
    MemCounts after = mem_counts();
    cr_expect(after.mallocs - before.mallocs == 1000);
    cr_expect(after.total_alloc - before.total_alloc == 1000 * sizeof(Node));
    mem_collect();
    MemCounts collected = mem_counts();
    cr_expect(collected.mallocs == after.mallocs);
    cr_expect(collected.frees >= 990, "%llu",
              (unsigned long long)collected.frees); // a stale word may keep a few
    cr_expect(collected.mallocs - collected.frees == heap.live_objects);
}

GO_TEST(heap, interior_pointers_keep) {
    heap.clobber = true;
    mem_add_root(roots, ROOTS);
    for (int i = 0; i < 100; i++)
        roots[i] = (char *)new_node(NULL, NULL) + i % 32;
    uint8_t *big = mem_alloc(100000, NULL);
    memset(big, 7, 100000);
    roots[100] = big + 70000;
    big = NULL;
    for (int i = 0; i < 3; i++) {
        allocate_garbage(10000);
        mem_collect();
    }
    for (int i = 0; i < 100; i++) {
        Node *n = (Node *)((char *)roots[i] - i % 32);
        cr_expect(n->check == check_of(n->id));
    }
    big = (uint8_t *)roots[100] - 70000;
    for (int i = 0; i < 100000; i++) {
        if (big[i] != 7) {
            cr_expect(false, "byte %d", i);
            break;
        }
    }
}

// Objects of all sizes and kinds with a pattern, replaced at random; each holds a pointer to
// another.
GO_TEST(heap, random_sizes) {
    heap.clobber = true;
    mem_add_root(roots, ROOTS);
    static intptr_t sizes[ROOTS];
    for (int step = 0; step < 60000; step++) {
        uint64_t k = go_random(ROOTS);
        unsigned char *p = roots[k];
        if (p) {
            bool good = true;
            for (intptr_t i = 8; i < sizes[k]; i++)
                good &= p[i] == (uint8_t)k;
            void **other = *(void ***)p;
            if (other)
                good &= ((unsigned char *)other)[8] < ROOTS;
            if (!good) {
                cr_expect(false, "object %d of %d bytes is damaged", (int)k, (int)sizes[k]);
                return;
            }
        }
        intptr_t size = 16 + (intptr_t)go_random(go_random(50) == 0 ? 60000 : 1500);
        size &= ~(intptr_t)7;
        // An array of structs {pointer, bytes}: every kind of block gets its share.
        Type *t = mem_permanent(sizeof *t);
        static const uint8_t mask[1] = {1};
        *t = (Type){.size = size, .ptrdata = 8, .gcmask = (void *)mask, .align = 8};
        p = mem_alloc(size, t);
        for (intptr_t i = 0; i < size; i++) {
            if (p[i]) {
                cr_expect(false, "new memory is not zero");
                return;
            }
        }
        memset(p + 8, (int)k, (size_t)size - 8);
        *(void **)p = roots[go_random(ROOTS)];
        if (*(void **)p && go_random(4))
            **(void ***)p = NULL; // keep chains short
        roots[k] = p;
        sizes[k] = size;
        if (step % 5000 == 4999)
            mem_collect();
    }
    cr_expect(heap.cycles >= 12);
}

GO_TEST(heap, epochs_wrap) {
    mem_add_root(roots, ROOTS);
    heap.clobber = true;
    roots[0] = tree(8);
    for (int i = 0; i < 600; i++) {
        allocate_garbage(50);
        mem_collect();
    }
    cr_expect(count_tree(roots[0]) == 255);
    cr_expect(heap.live_objects < 2000);
}

GO_TEST(heap, collects_by_itself) {
    for (int i = 0; i < 1000; i++)
        allocate_garbage(1000);
    cr_expect(heap.cycles >= 5, "%u cycles", heap.cycles);
    cr_expect(heap.used < (uintptr_t)32 << 20, "%zu bytes used", (size_t)heap.used);
}

GO_TEST(heap, stress) {
    heap.stress = 3;
    heap.clobber = true;
    mem_add_root(roots, ROOTS);
    roots[0] = tree(8);
    cr_expect(count_tree(roots[0]) == 255);
    cr_expect(heap.cycles >= 80);
    MemCounts m = mem_counts();
    cr_expect(m.mallocs == 255);
}

GO_TEST(heap, large_blocks_are_reused) {
    for (int i = 0; i < 500; i++) {
        char *p = mem_alloc(1 << 20, NULL);
        cr_expect(p[0] == 0 && p[(1 << 20) - 1] == 0);
        p[0] = p[(1 << 20) - 1] = 1;
    }
    cr_expect(heap.used < (uintptr_t)64 << 20);
    MemCounts m = mem_counts();
    cr_expect(m.heap_alloc < (uint64_t)16 << 20);
}

// What only the stack and the registers hold must stay.
GO_TEST(heap, stack_roots) {
    heap.clobber = true;
    Node *list = NULL;
    for (int i = 0; i < 100000; i++) {
        list = new_node(list, NULL);
        if (i % 10000 == 0)
            mem_collect();
    }
    int n = 0;
    for (Node *p = list; p; p = p->left)
        n += p->check == check_of(p->id);
    cr_expect(n == 100000);
}

GO_TEST(heap, gc_none_never_collects) {
    rt_gc_none = 1;
    for (int i = 0; i < 20; i++)
        allocate_garbage(100000);
    mem_collect();
    cr_expect(heap.cycles == 0);
}

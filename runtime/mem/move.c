// Copies and clears of typed memory. In: a type and addresses; out: the bytes moved, after the
// barrier saw what is overwritten. While no concurrent marking runs (rt_worker.barrier is 0) these
// are memmove and memset.
#include "mem.h"

#include <string.h>

// Snapshot-at-the-beginning: the pointer about to be overwritten was reachable when marking began,
// so it is marked.
void rt_write_barrier(void *slot, void *value) {
    (void)value;
    if (rt_worker.barrier)
        mark_shade(*(void **)slot);
}

static void barrier_elements(const Type *elem, char *at, intptr_t n) {
    const uint8_t *mask = elem->gcmask;
    for (; n > 0; n--, at += elem->size) {
        for (intptr_t i = 0; i < elem->ptrdata / 8; i++) {
            if (mask[i >> 3] >> (i & 7) & 1)
                rt_write_barrier(at + i * 8, NULL);
        }
    }
}

// The one form in which runtime C overwrites n elements of possible pointers.
#define OVERWRITE(elem, at, n)                                                                     \
    do {                                                                                           \
        if (__builtin_expect(rt_worker.barrier != 0, 0) && (elem)->ptrdata)                        \
            barrier_elements(elem, at, n);                                                         \
    } while (0)

void rt_typed_copy(void *type, void *to, void *from) {
    const Type *t = type;
    OVERWRITE(t, to, 1);
    memmove(to, from, (size_t)t->size);
}

void rt_typed_move(void *type, void *to, void *from, intptr_t n) {
    const Type *t = type;
    OVERWRITE(t, to, n);
    memmove(to, from, (size_t)(t->size * n));
}

void rt_typed_clear(void *type, void *at, intptr_t n) {
    const Type *t = type;
    OVERWRITE(t, at, n);
    memset(at, 0, (size_t)(t->size * n));
}

// Slices: make and append's growth. In: an element type and lengths; out: fresh memory with the old
// contents. The new capacity is gc's, because cap() shows it: doubled while small, then growing by
// ever less than 2, at last rounded up to what the allocator would hand out anyway.
#include <string.h>

#include "type.h"

enum { DOUBLING_LIMIT = 256, SMALL = FRAME_ARENA_SLACK + 8 };
#define MAX_BYTES ((intptr_t)1 << 47)

static bool too_large(intptr_t size, intptr_t n) {
    intptr_t bytes;
    return n < 0 || __builtin_mul_overflow(size, n, &bytes) || bytes > MAX_BYTES;
}

GoSlice rt_make_slice(void *type, intptr_t len, intptr_t cap) {
    const Type *elem = type;
    if (too_large(elem->size, cap) || len < 0 || len > cap) {
        if (too_large(elem->size, len))
            rt_panic_makeslice_len();
        rt_panic_makeslice_cap();
    }
    return (GoSlice){mem_alloc(elem->size * cap, elem), len, cap};
}

// The capacity wanted before rounding.
static intptr_t next_capacity(intptr_t need, intptr_t cap) {
    if (cap > INTPTR_MAX / 4 || need > 2 * cap)
        return need;
    if (cap < DOUBLING_LIMIT)
        return 2 * cap;
    while (cap < need) {
        if (__builtin_add_overflow(cap, (cap + 3 * DOUBLING_LIMIT) >> 2, &cap))
            return need;
    }
    return cap;
}

// SMALL bytes, whether they are needed or not. (memset becomes rep stos, which takes longer.)
static inline void clear_small(uint64_t *at) {
    _Static_assert(SMALL == 64, "eight words");
    at[0] = at[1] = at[2] = at[3] = 0;
    at[4] = at[5] = at[6] = at[7] = 0;
}

// What memcpy does, for the few words of a small array: a call takes longer.
static inline void copy_array(char *to, const char *from, intptr_t bytes) {
    if (bytes > SMALL || bytes & 7) {
        memcpy(to, from, (size_t)bytes);
        return;
    }
    for (intptr_t i = 0; i < bytes; i += 8)
        memcpy(to + i, from + i, 8);
}

// n elements of this size fit in so many bytes.
static inline intptr_t fitting(intptr_t bytes, intptr_t size) {
    return (size & (size - 1)) == 0 ? bytes >> __builtin_ctzll((uint64_t)size) : bytes / size;
}

// Memory for a new array, in the arena while it has room. What append overwrites at once, `kept`
// bytes of the old array, need not be clean.
static char *array_memory(const Type *elem, intptr_t bytes, intptr_t kept, FrameArena *arena) {
    intptr_t rounded = (bytes + 7) & ~(intptr_t)7;
    char *data;
    if (arena && rounded <= arena->size - arena->used) {
        data = (char *)(arena + 1) + arena->used;
        arena->used += rounded;
        if (rounded <= SMALL) {
            clear_small((uint64_t *)data);
            return data;
        }
    } else {
        data = elem->ptrdata ? mem_alloc(bytes, elem) : mem_alloc_raw(bytes);
        if (arena && arena->owner)
            type_own(arena->owner, data, OWNED_ARRAY);
        if (elem->ptrdata)
            return data;
    }
    memset(data + kept, 0, (size_t)(bytes - kept));
    return data;
}

GoSlice rt_grow_in_frame(void *type, void *old, intptr_t old_len, intptr_t old_cap, intptr_t len,
                         void *arena) {
    static const uint8_t text[] = "growslice: len out of range";
    const Type *elem = type;
    if (len < 0)
        rt_panic_text(text, sizeof text - 1);
    if (elem->size == 0)
        return (GoSlice){rt_zero_base, len, len};
    intptr_t cap = next_capacity(len, old_cap);
    if (too_large(elem->size, cap))
        rt_panic_text(text, sizeof text - 1);
    bool pointers = elem->ptrdata != 0;
    intptr_t room = mem_round_size(cap * elem->size, pointers);
    if (room < 0 || room > MAX_BYTES)
        rt_panic_text(text, sizeof text - 1);
    cap = fitting(room, elem->size);
    intptr_t bytes = cap * elem->size, kept = old_len * elem->size;
    char *data = array_memory(elem, bytes, kept, arena);
    copy_array(data, old, kept);
    return (GoSlice){data, len, cap};
}

GoSlice rt_grow_slice(void *type, void *old, intptr_t old_len, intptr_t old_cap, intptr_t len) {
    return rt_grow_in_frame(type, old, old_len, old_cap, len, NULL);
}

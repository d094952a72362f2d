// The layout of a map's group, for both sides: the runtime that fills it, and lower, which reserves
// the first group of a map that stays in its frame.
#pragma once
#include <stdint.h>

// The size of a map group: 8 control bytes, then 8 slots of key and element. The first group of a
// map that stays in a frame lies in the frame (rt_map_init); lower reserves this many bytes,
// aligned to 8.
#define MAP_GROUP_SLOTS 8
static inline intptr_t rt_align_up(intptr_t n, intptr_t align) {
    return align > 1 ? (n + align - 1) / align * align : n;
}
static inline intptr_t rt_map_elem_offset(intptr_t key_size, intptr_t elem_align) {
    return rt_align_up(key_size, elem_align);
}
static inline intptr_t rt_map_slot_size(intptr_t key_size, intptr_t key_align, intptr_t elem_size,
                                        intptr_t elem_align) {
    intptr_t end = rt_map_elem_offset(key_size, elem_align) + elem_size;
    return rt_align_up(end, key_align > elem_align ? key_align : elem_align);
}
#define MAP_GROUP_BYTES(key_size, key_align, elem_size, elem_align)                                \
    rt_align_up(                                                                                   \
        8 + MAP_GROUP_SLOTS * rt_map_slot_size(key_size, key_align, elem_size, elem_align), 8)

// Maps from the inside: for map.c and map_iter.c. docs: the head of map.c.
#pragma once
#include "type.h"

// How keys are hashed and compared.
enum MapMode { MAP_ANY, MAP_32, MAP_64, MAP_STRING };

// What a map type comes to, computed once a type.
typedef struct MapInfo {
    const Type *type, *key, *elem;
    intptr_t elem_offset, slot_bytes, group_bytes;
    const Type *group; // for the collector; NULL when slots hold no pointers
    uint8_t mode;
    bool update_key; // equal keys may differ in bits: assignment stores the new one
    bool reflexive;  // key == key always (no NaN inside)
    bool may_panic;  // hashing may meet an unhashable dynamic type
    Type group_type;
} MapInfo;

typedef struct Map {
    intptr_t count;
    uint8_t *groups; // NULL: none yet
    const MapInfo *info;
    uint64_t seed;
    uint32_t group_mask;  // groups - 1
    uint32_t clears;      // how often clear() emptied it
    intptr_t growth_left; // empty slots that may still be used before the table is rebuilt
} Map;
_Static_assert(sizeof(Map) == sizeof(MapHeader), "abi.def reserves what a map needs");

enum { CONTROL_EMPTY = 0x80, CONTROL_DELETED = 0xfe }; // below 0x80: full, 7 bits of the hash

static inline uint8_t *map_group(const Map *m, const MapInfo *info, uint64_t index) {
    return m->groups + index * (uint64_t)info->group_bytes;
}
static inline uint8_t *map_slot(const MapInfo *info, uint8_t *group, unsigned i) {
    return group + 8 + i * (uint64_t)info->slot_bytes;
}
// The slot of the key at address key, NULL when absent; m has groups.
uint8_t *map_lookup(const Map *m, const void *key);

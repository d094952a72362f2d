// Iteration over maps. In: a map; out: each entry once, from a random start. The iterator walks the
// table that the map had when the loop began. While the map still has that table, what it finds is
// current. After growth the old table is a list of keys: each is looked up in the map, so deleted
// ones are not produced and elements are the present ones. A key that is not equal to itself (NaN)
// cannot be looked up, nor deleted or changed: it is produced as it was, unless clear() came.
#include "map.h"

typedef struct Iter {
    void *key, *elem;
    Map *map;
    uint8_t *groups; // the table being walked; this pointer also keeps it alive
    uint64_t group_mask;
    uint64_t start;    // first group
    uint64_t position; // slots passed
    uint32_t turn;     // first slot in each group
    uint32_t clears;
} Iter;
_Static_assert(sizeof(Iter) <= sizeof(MapIter), "abi.def reserves what an iterator needs");

void rt_map_iter_init(void *type, void *map, void *iter) {
    (void)type;
    Iter *it = iter;
    Map *m = map;
    it->key = it->elem = NULL;
    it->map = m;
    if (!m || !m->count) {
        it->groups = NULL;
        it->position = 0;
        it->group_mask = 0;
        return;
    }
    uint64_t random = type_random();
    it->groups = m->groups;
    it->group_mask = m->group_mask;
    it->start = random >> 3 & m->group_mask;
    it->turn = random & 7;
    it->clears = m->clears;
    it->position = 0;
    rt_map_iter_next(it);
}

// Shows the entry at a slot of the walked table; false when the map has it no longer.
static bool produce(Iter *it, uint8_t *slot) {
    const Map *m = it->map;
    const MapInfo *info = m->info;
    if (m->groups != it->groups) {
        if (info->reflexive || rt_equal((void *)info->key, slot, slot)) {
            if (!m->count)
                return false;
            slot = map_lookup(m, slot);
            if (!slot)
                return false;
        } else if (m->clears != it->clears) {
            return false;
        }
    }
    it->key = slot;
    it->elem = slot + info->elem_offset;
    return true;
}

void rt_map_iter_next(void *iter) {
    Iter *it = iter;
    const Map *m = it->map;
    it->key = it->elem = NULL;
    if (!it->groups)
        return;
    uint64_t end = (it->group_mask + 1) * MAP_GROUP_SLOTS;
    while (it->position < end) {
        uint8_t *group =
            it->groups + ((it->position / MAP_GROUP_SLOTS + it->start) & it->group_mask) *
                             (uint64_t)m->info->group_bytes;
        if (it->position % MAP_GROUP_SLOTS == 0 &&
            (~*(uint64_t *)group & 0x8080808080808080u) == 0) {
            it->position += MAP_GROUP_SLOTS;
            continue;
        }
        unsigned i = (unsigned)(it->position + it->turn) % MAP_GROUP_SLOTS;
        it->position++;
        if (!(group[i] & 0x80) && produce(it, map_slot(m->info, group, i)))
            return;
    }
    it->groups = NULL;
}

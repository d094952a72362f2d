// Maps: Swiss tables. In: a map type, a map, a key by address or value; out: the address of the
// element. The table is a power of two of groups, each 8 control bytes (empty, deleted, or 7 bits
// of the hash) and 8 slots of key and element; a lookup compares 8 control bytes at once and
// touches only slots whose byte matches. Groups are probed in triangular steps, which meet every
// group; a probe ends at a group with an empty slot. Tables of more groups fill to 7/8; a single
// one fills wholly. Growth builds a new table and leaves the old one untouched, which is what
// iterators rely on (map_iter.c).
//
// The first group of a map that stays in a frame lies there (rt_map_init). Slots are zeroed when
// freed, so a new element is zero and no old pointer stays behind.
#include "map.h"

#include <string.h>

#if defined(__SSE2__) && !defined(MAP_PORTABLE)
#include <emmintrin.h>
typedef uint32_t Matches; // bit i: slot i
static inline Matches match_byte(const uint8_t *group, uint8_t byte) {
    __m128i control = _mm_loadl_epi64((const __m128i *)group);
    return (Matches)_mm_movemask_epi8(_mm_cmpeq_epi8(control, _mm_set1_epi8((char)byte))) & 0xff;
}
static inline Matches match_empty(const uint8_t *group) {
    return match_byte(group, CONTROL_EMPTY);
}
static inline Matches match_free(const uint8_t *group) {
    return (Matches)_mm_movemask_epi8(_mm_loadl_epi64((const __m128i *)group)) & 0xff;
}
static inline unsigned first_match(Matches m) {
    return (unsigned)__builtin_ctz(m);
}
#else
typedef uint64_t Matches; // bit 8i+7: slot i; a byte may match falsely, but then it is a full slot
#define BYTES(b) ((uint64_t)(b)*0x0101010101010101u)
static inline uint64_t control_word(const uint8_t *group) {
    uint64_t w;
    memcpy(&w, group, 8);
    return w;
}
static inline Matches match_byte(const uint8_t *group, uint8_t byte) {
    uint64_t x = control_word(group) ^ BYTES(byte);
    return (x - BYTES(1)) & ~x & BYTES(0x80);
}
static inline Matches match_empty(const uint8_t *group) {
    uint64_t w = control_word(group); // deleted has bit 1 set, empty has not
    return w & ~(w << 6) & BYTES(0x80);
}
static inline Matches match_free(const uint8_t *group) {
    return control_word(group) & BYTES(0x80);
}
static inline unsigned first_match(Matches m) {
    return (unsigned)__builtin_ctzll(m) / 8;
}
#endif

#define ALWAYS_INLINE inline __attribute__((always_inline))

// A key in the form its mode wants.
typedef struct Key {
    uint64_t word;
    GoString text;
    const void *at;
} Key;

// ---- map types

static bool has_kind(const Type *t, bool (*is)(const Type *)) {
    if (is(t))
        return true;
    if (t->kind == KIND_ARRAY)
        return has_kind(t->elem, is);
    if (t->kind != KIND_STRUCT)
        return false;
    const StructField *f = t->items;
    for (intptr_t i = 0; i < t->count; i++) {
        if (has_kind(f[i].type, is))
            return true;
    }
    return false;
}
static bool is_interface(const Type *t) {
    return t->kind == KIND_INTERFACE;
}
static bool is_inexact(const Type *t) {
    return is_interface(t) || (t->kind >= KIND_FLOAT32 && t->kind <= KIND_COMPLEX128);
}
static bool is_string(const Type *t) {
    return t->kind == KIND_STRING;
}

static void set_mask(uint8_t *mask, intptr_t offset, const Type *t) {
    const uint8_t *from = t->gcmask;
    for (intptr_t i = 0; i < t->ptrdata / 8; i++) {
        intptr_t word = offset / 8 + i;
        if (from[i >> 3] >> (i & 7) & 1)
            mask[word >> 3] |= (uint8_t)(1 << (word & 7));
    }
}

static MapInfo *make_info(const Type *t) {
    MapInfo *info = mem_permanent(sizeof *info);
    const Type *key = t->key, *elem = t->elem;
    info->type = t;
    info->key = key;
    info->elem = elem;
    info->elem_offset = rt_map_elem_offset(key->size, elem->align);
    info->slot_bytes = rt_map_slot_size(key->size, key->align, elem->size, elem->align);
    info->group_bytes = MAP_GROUP_BYTES(key->size, key->align, elem->size, elem->align);
    bool plain = key->flags & TYPE_PLAIN || (key->kind >= KIND_INT && key->kind <= KIND_UINTPTR);
    info->mode = is_string(key)            ? MAP_STRING
                 : plain && key->size == 4 ? MAP_32
                 : plain && key->size == 8 ? MAP_64
                                           : MAP_ANY;
    info->update_key = has_kind(key, is_inexact) || has_kind(key, is_string);
    info->reflexive = !has_kind(key, is_inexact);
    info->may_panic = has_kind(key, is_interface);
    if (key->ptrdata || elem->ptrdata) {
        Type *group = &info->group_type;
        uint8_t *mask = mem_permanent((size_t)info->group_bytes / 64 + 1);
        for (intptr_t i = 0; i < MAP_GROUP_SLOTS; i++) {
            set_mask(mask, 8 + i * info->slot_bytes, key);
            set_mask(mask, 8 + i * info->slot_bytes + info->elem_offset, elem);
        }
        group->size = group->ptrdata = info->group_bytes;
        group->gcmask = mask;
        info->group = group;
    }
    return info;
}

// The descriptor's info, from a hash table of all map types met so far.
static const MapInfo *info_of(const Type *t) {
    static MapInfo **table;
    static size_t count, room;
    static const MapInfo *last;
    if (last && last->type == t)
        return last;
    if ((count + 1) * 2 > room) {
        MapInfo **old = table;
        size_t n = room;
        room = n ? n * 2 : 64;
        table = mem_permanent(room * sizeof *table);
        for (size_t i = 0; i < n; i++) {
            if (!old[i])
                continue;
            size_t k = type_hash_word((uintptr_t)old[i]->type, 2) & (room - 1);
            while (table[k])
                k = (k + 1) & (room - 1);
            table[k] = old[i];
        }
    }
    size_t k = type_hash_word((uintptr_t)t, 2) & (room - 1);
    while (table[k] && table[k]->type != t)
        k = (k + 1) & (room - 1);
    if (!table[k]) {
        table[k] = make_info(t);
        count++;
    }
    last = table[k];
    return last;
}

// ---- keys

static ALWAYS_INLINE uint64_t hash_key(const MapInfo *info, int mode, Key key, uint64_t seed) {
    if (mode == MAP_32 || mode == MAP_64)
        return type_hash_word(key.word, seed);
    if (mode == MAP_STRING)
        return type_hash_bytes(key.text.data, (size_t)key.text.len, seed);
    return type_hash(info->key, key.at, seed);
}

static ALWAYS_INLINE bool same_key(const MapInfo *info, int mode, const uint8_t *slot, Key key) {
    if (mode == MAP_32)
        return *(const uint32_t *)slot == (uint32_t)key.word;
    if (mode == MAP_64)
        return *(const uint64_t *)slot == key.word;
    if (mode == MAP_STRING) {
        const GoString *s = (const GoString *)slot;
        return s->len == key.text.len &&
               (s->data == key.text.data || memcmp(s->data, key.text.data, (size_t)s->len) == 0);
    }
    return rt_equal((void *)info->key, (void *)slot, (void *)key.at);
}

static ALWAYS_INLINE void store_key(const MapInfo *info, int mode, uint8_t *slot, Key key) {
    if (mode == MAP_32)
        *(uint32_t *)slot = (uint32_t)key.word;
    else if (mode == MAP_64)
        *(uint64_t *)slot = key.word;
    else if (mode == MAP_STRING)
        *(GoString *)slot = key.text;
    else
        rt_typed_copy((void *)info->key, slot, (void *)key.at);
}

// The key at an address in the form of the map's mode.
static Key key_at(const MapInfo *info, const void *at) {
    Key key = {.at = at};
    if (info->mode == MAP_32)
        key.word = *(const uint32_t *)at;
    else if (info->mode == MAP_64)
        key.word = *(const uint64_t *)at;
    else if (info->mode == MAP_STRING)
        key.text = *(const GoString *)at;
    return key;
}

// ---- lookup

static ALWAYS_INLINE uint8_t *find(const Map *m, int mode, Key key, uint64_t hash) {
    const MapInfo *info = m->info;
    uint64_t mask = m->group_mask, index = hash >> 7 & mask;
    for (uint64_t stride = 1;; stride++) {
        uint8_t *group = map_group(m, info, index);
        for (Matches hits = match_byte(group, hash & 0x7f); hits; hits &= hits - 1) {
            uint8_t *slot = map_slot(info, group, first_match(hits));
            if (__builtin_expect(same_key(info, mode, slot, key), 1))
                return slot;
        }
        if (!mask || match_empty(group))
            return NULL;
        index = (index + stride) & mask;
    }
}

// An element that is not in the map: for a key that cannot be hashed this panics even when the map
// is empty.
static void *absent(const Type *type, const void *key) {
    const MapInfo *info = info_of(type);
    if (info->may_panic)
        type_check_key(info->key, key);
    return NULL;
}

uint8_t *map_lookup(const Map *m, const void *at) {
    const MapInfo *info = m->info;
    Key key = key_at(info, at);
    switch (info->mode) {
    case MAP_32: return find(m, MAP_32, key, hash_key(info, MAP_32, key, m->seed));
    case MAP_64: return find(m, MAP_64, key, hash_key(info, MAP_64, key, m->seed));
    case MAP_STRING: return find(m, MAP_STRING, key, hash_key(info, MAP_STRING, key, m->seed));
    default: return find(m, MAP_ANY, key, hash_key(info, MAP_ANY, key, m->seed));
    }
}

void *rt_map_get(void *type, void *map, void *key) {
    const Map *m = map;
    if (!m || !m->count)
        return absent(type, key);
    uint8_t *slot = map_lookup(m, key);
    return slot ? slot + m->info->elem_offset : NULL;
}

static ALWAYS_INLINE void *get(const Map *m, int mode, Key key) {
    if (!m || !m->count)
        return NULL;
    uint8_t *slot = find(m, mode, key, hash_key(m->info, mode, key, m->seed));
    return slot ? slot + m->info->elem_offset : NULL;
}

void *rt_map_get_32(void *type, void *map, uint32_t key) {
    (void)type;
    return get(map, MAP_32, (Key){.word = key});
}

void *rt_map_get_64(void *type, void *map, intptr_t key) {
    (void)type;
    return get(map, MAP_64, (Key){.word = (uint64_t)key});
}

void *rt_map_get_str(void *type, void *map, const uint8_t *data, intptr_t len) {
    (void)type;
    return get(map, MAP_STRING, (Key){.text = {data, len}});
}

// ---- building

static void set_table(Map *m, uint8_t *groups, uint64_t count) {
    const MapInfo *info = m->info;
    m->groups = groups;
    m->group_mask = (uint32_t)(count - 1);
    for (uint64_t i = 0; i < count; i++)
        memset(map_group(m, info, i), CONTROL_EMPTY, MAP_GROUP_SLOTS);
    m->growth_left = (intptr_t)(count == 1 ? MAP_GROUP_SLOTS : count * MAP_GROUP_SLOTS / 8 * 7);
}

static void new_table(Map *m, uint64_t count) {
    set_table(m, mem_alloc((intptr_t)(count * (uint64_t)m->info->group_bytes), m->info->group),
              count);
}

// The address of a free slot for a new key of this hash; its control byte is set.
static inline uint8_t *take_slot(Map *m, uint64_t hash) {
    const MapInfo *info = m->info;
    uint64_t mask = m->group_mask, index = hash >> 7 & mask;
    for (uint64_t stride = 1;; stride++) {
        uint8_t *group = map_group(m, info, index);
        Matches empty = match_free(group);
        if (empty) {
            unsigned i = first_match(empty);
            m->growth_left -= group[i] == CONTROL_EMPTY;
            group[i] = hash & 0x7f;
            return map_slot(info, group, i);
        }
        index = (index + stride) & mask;
    }
}

// Slots of whole words are copied as such: they are few, and a call costs more.
static inline void copy_slot(uint8_t *to, const uint8_t *from, intptr_t bytes) {
    if (bytes & 7 || bytes > 64) {
        memcpy(to, from, (size_t)bytes);
        return;
    }
    for (intptr_t i = 0; i < bytes; i += 8)
        *(uint64_t *)(to + i) = *(const uint64_t *)(from + i);
}

// Builds a new table: twice as large, or of the same size when deleted slots are what fills it.
static void rebuild(Map *m) {
    const MapInfo *info = m->info;
    Map old = *m;
    uint64_t count = (uint64_t)old.group_mask + 1, slots = count * MAP_GROUP_SLOTS;
    bool crowded = (uint64_t)m->count * 32 > slots * 25 || count == 1;
    if (crowded && count > UINT32_MAX / 2)
        rt_fatal("runtime: out of memory");
    new_table(m, crowded ? count * 2 : count);
    for (uint64_t g = 0; g < count; g++) {
        uint8_t *group = map_group(&old, info, g);
        for (unsigned i = 0; i < MAP_GROUP_SLOTS; i++) {
            if (group[i] & 0x80)
                continue;
            uint8_t *slot = map_slot(info, group, i);
            Key key = key_at(info, slot);
            uint64_t hash = hash_key(info, info->mode, key, m->seed);
            copy_slot(take_slot(m, hash), slot, info->slot_bytes);
        }
    }
}

static ALWAYS_INLINE void *assign(Map *m, int mode, Key key) {
    const MapInfo *info = m->info;
    uint64_t hash = hash_key(info, mode, key, m->seed);
    if (m->groups) {
        uint8_t *slot = find(m, mode, key, hash);
        if (slot) {
            if (mode == MAP_STRING || (mode == MAP_ANY && info->update_key))
                store_key(info, mode, slot, key);
            return slot + info->elem_offset;
        }
        if (m->growth_left == 0)
            rebuild(m);
    } else {
        new_table(m, 1);
    }
    uint8_t *slot = take_slot(m, hash);
    store_key(info, mode, slot, key);
    m->count++;
    return slot + info->elem_offset;
}

static inline Map *writable(void *map) {
    static const uint8_t text[] = "assignment to entry in nil map";
    if (__builtin_expect(!map, 0))
        rt_panic_plain(text, sizeof text - 1);
    return map;
}

void *rt_map_assign(void *type, void *map, void *at) {
    (void)type;
    Map *m = writable(map);
    Key key = key_at(m->info, at);
    switch (m->info->mode) {
    case MAP_32: return assign(m, MAP_32, key);
    case MAP_64: return assign(m, MAP_64, key);
    case MAP_STRING: return assign(m, MAP_STRING, key);
    default: return assign(m, MAP_ANY, key);
    }
}

void *rt_map_assign_32(void *type, void *map, uint32_t key) {
    (void)type;
    return assign(writable(map), MAP_32, (Key){.word = key});
}

void *rt_map_assign_64(void *type, void *map, intptr_t key) {
    (void)type;
    return assign(writable(map), MAP_64, (Key){.word = (uint64_t)key});
}

void *rt_map_assign_str(void *type, void *map, const uint8_t *data, intptr_t len) {
    (void)type;
    return assign(writable(map), MAP_STRING, (Key){.text = {data, len}});
}

// ---- making and emptying

static uint8_t header_mask[1] = {1 << 1}; // Map.groups
static AllocClass header_class __attribute__((section("gosling_classes"), used)) = {
    .size = sizeof(Map), .gcmask = header_mask, .ptrwords = 2};

void *rt_map_make(void *type, intptr_t hint) {
    Map *m = header_class.cursor;
    if (m && (char *)header_class.limit - (char *)m >= (intptr_t)sizeof *m)
        header_class.cursor = m + 1;
    else
        m = rt_new_slow(&header_class, NULL);
    rt_map_init(type, m, NULL, hint);
    return m;
}

// Makes a table for so many entries now. A hint that asks for more than there can be is no promise
// to be kept.
static bool make_room(Map *m, intptr_t hint) {
    intptr_t bytes, groups = 1;
    if (hint <= MAP_GROUP_SLOTS || hint >= (intptr_t)1 << 40)
        return false;
    while (groups * 7 < hint)
        groups *= 2;
    if (__builtin_mul_overflow(groups, m->info->group_bytes, &bytes) || bytes > (intptr_t)1 << 46 ||
        groups > (intptr_t)1 << 31)
        return false;
    new_table(m, (uint64_t)groups);
    return true;
}

void rt_map_init(void *type, void *header, void *group, intptr_t hint) {
    Map *m = header;
    m->info = info_of(type);
    m->seed = type_random();
    if (!make_room(m, hint) && group)
        set_table(m, group, 1);
}

void rt_map_delete(void *type, void *map, void *key) {
    Map *m = map;
    if (!m || !m->count) {
        absent(type, key);
        return;
    }
    const MapInfo *info = m->info;
    uint8_t *slot = map_lookup(m, key);
    if (!slot)
        return;
    uint64_t offset = (uint64_t)(slot - m->groups), index = offset / (uint64_t)info->group_bytes;
    uint8_t *group = map_group(m, info, index);
    unsigned i = 0;
    if (info->slot_bytes)
        i = (unsigned)((uint64_t)(slot - group - 8) / (uint64_t)info->slot_bytes);
    else
        while (group[i] & 0x80)
            i++; // keys and elements of size 0: the one entry there can be
    rt_typed_clear((void *)info->key, slot, 1);
    rt_typed_clear((void *)info->elem, slot + info->elem_offset, 1);
    // No probe has gone past a group that has an empty slot, so there the slot can become empty,
    // too.
    if (m->group_mask == 0 || match_empty(group)) {
        group[i] = CONTROL_EMPTY;
        m->growth_left++;
    } else {
        group[i] = CONTROL_DELETED;
    }
    // An attacker who has seen collisions learns nothing for the next filling.
    if (--m->count == 0 && m->group_mask == 0)
        m->seed = type_random();
}

void rt_map_clear(void *type, void *map) {
    (void)type;
    Map *m = map;
    if (!m || !m->groups)
        return;
    const MapInfo *info = m->info;
    uint64_t count = (uint64_t)m->group_mask + 1;
    if (info->group && rt_worker.barrier)
        rt_typed_clear((void *)info->group, m->groups, (intptr_t)count);
    else
        memset(m->groups, 0, count * (uint64_t)info->group_bytes);
    set_table(m, m->groups, count);
    m->count = 0;
    m->clears++;
    m->seed = type_random();
}

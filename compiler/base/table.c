// Containers: vectors, text buffers, the pointer map and the interner. All memory is the arena's;
// a container that grows leaves its old memory behind, which doubling keeps below the final size.
//
// Map and Interner are open-addressed with linear probing, filled to at most a half respectively
// two thirds; capacities are powers of two. Entries are never removed, so a probe ends at an empty
// slot.
#include "table.h"
#include <stdio.h>
#include <string.h>

// Returns memory for at least one item more than len, with the len items of at copied to it, and
// sets *cap. Used by vec_push.
void *vec_grow(Arena *a, void *at, int len, int *cap, size_t item_size) {
    *cap = *cap ? *cap * 2 : 4;
    void *grown = arena_alloc(a, (size_t)*cap * item_size);
    if (len)
        memcpy(grown, at, (size_t)len * item_size);
    return grown;
}

static void buffer_reserve(Buffer *b, size_t n) {
    size_t need = (size_t)b->len + n + 1;
    if (need <= (size_t)b->cap)
        return;
    size_t cap = b->cap ? (size_t)b->cap * 2 : 64;
    while (cap < need)
        cap *= 2;
    char *grown = arena_alloc(b->arena, cap);
    if (b->len)
        memcpy(grown, b->data, (size_t)b->len);
    b->data = grown;
    b->cap = (int)cap;
}

// Appends the n bytes at s.
void buffer_add(Buffer *b, const char *s, size_t n) {
    buffer_reserve(b, n);
    if (n)
        memcpy(b->data + b->len, s, n);
    b->len += (int)n;
    b->data[b->len] = 0;
}

// Appends a NUL-terminated string.
void buffer_puts(Buffer *b, const char *s) {
    buffer_add(b, s, strlen(s));
}

// Appends one byte.
void buffer_putc(Buffer *b, char c) {
    buffer_add(b, &c, 1);
}

// Appends formatted text.
void buffer_printf(Buffer *b, const char *format, ...) {
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    buffer_reserve(b, 64);
    size_t room = (size_t)(b->cap - b->len);
    int n = vsnprintf(b->data + b->len, room, format, args);
    if (n >= 0 && (size_t)n >= room) {
        buffer_reserve(b, (size_t)n);
        vsnprintf(b->data + b->len, (size_t)n + 1, format, again);
    }
    if (n > 0)
        b->len += n;
    va_end(again);
    va_end(args);
}

// Returns an empty map.
Map *map_new(Arena *a) {
    Map *m = NEW(a, Map);
    m->arena = a;
    return m;
}

// The slot where key is, or the empty one where it would be. The map must not be full.
static struct MapSlot *map_slot(const Map *m, const void *key) {
    uint64_t hash = (uint64_t)(uintptr_t)key * UINT64_C(0x9E3779B97F4A7C15);
    uint32_t mask = (uint32_t)m->capacity - 1;
    for (uint32_t i = (uint32_t)(hash >> 32) & mask;; i = (i + 1) & mask) {
        struct MapSlot *slot = &m->slots[i];
        if (slot->key == key || !slot->key)
            return slot;
    }
}

void *map_get(const Map *m, const void *key) {
    return m->used ? map_slot(m, key)->value : NULL;
}

// Whether key was put, even with a NULL value.
bool map_has(const Map *m, const void *key) {
    return m->used && map_slot(m, key)->key;
}

static void map_grow(Map *m) {
    Map bigger = *m;
    bigger.capacity = m->capacity ? m->capacity * 2 : 4;
    bigger.slots = NEW_ARRAY(m->arena, struct MapSlot, bigger.capacity);
    for (int i = 0; i < m->capacity; i++)
        if (m->slots[i].key)
            *map_slot(&bigger, m->slots[i].key) = m->slots[i];
    *m = bigger;
}

void map_put(Map *m, const void *key, void *value) {
    if (m->used * 2 >= m->capacity)
        map_grow(m);
    struct MapSlot *slot = map_slot(m, key);
    if (!slot->key) {
        slot->key = key;
        m->used++;
        vec_push(m->arena, &m->keys, key);
    }
    slot->value = value;
}

typedef struct Interned {
    const char *text;
    uint32_t hash, length;
} Interned;

struct Interner {
    Arena *arena;
    Interned *slots;
    uint32_t used, capacity;
};

// Returns an empty interner.
Interner *interner_new(Arena *a) {
    Interner *in = NEW(a, Interner);
    in->arena = a;
    in->capacity = 256;
    in->slots = NEW_ARRAY(a, Interned, in->capacity);
    return in;
}

static void interner_grow(Interner *in) {
    uint32_t mask = in->capacity * 2 - 1;
    Interned *slots = NEW_ARRAY(in->arena, Interned, in->capacity * 2);
    for (uint32_t i = 0; i < in->capacity; i++) {
        if (!in->slots[i].text)
            continue;
        uint32_t at = in->slots[i].hash & mask;
        while (slots[at].text)
            at = (at + 1) & mask;
        slots[at] = in->slots[i];
    }
    in->slots = slots;
    in->capacity *= 2;
}

static uint64_t load(const char *s, size_t n) {
    uint64_t bytes = 0;
    memcpy(&bytes, s, n);
    return bytes;
}

static uint64_t mix(uint64_t h, uint64_t bytes) {
    h = (h ^ bytes) * UINT64_C(0x9E3779B97F4A7C15);
    return h ^ h >> 32;
}

// Names are short: eight bytes at a time, the last of them together with some seen before.
static uint32_t short_hash(const char *s, size_t n) {
    uint64_t h = n;
    if (n < 4)
        return (uint32_t)(n ? mix(h, (uint64_t)(unsigned char)s[0] |
                                         (uint64_t)(unsigned char)s[n / 2] << 8 |
                                         (uint64_t)(unsigned char)s[n - 1] << 16)
                            : 0);
    if (n < 8)
        return (uint32_t)mix(h, load(s, 4) | load(s + n - 4, 4) << 32);
    for (size_t i = 0; i + 8 < n; i += 8)
        h = mix(h, load(s + i, 8));
    return (uint32_t)mix(h, load(s + n - 8, 8));
}

// Returns the one NUL-terminated copy of the n bytes at s.
const char *intern(Interner *in, const char *s, size_t n) {
    uint32_t hash = short_hash(s, n), mask = in->capacity - 1, at = hash & mask;
    for (; in->slots[at].text; at = (at + 1) & mask) {
        const Interned *slot = &in->slots[at];
        if (slot->hash == hash && slot->length == n && memcmp(slot->text, s, n) == 0)
            return slot->text;
    }
    const char *text = arena_strndup(in->arena, s, n);
    in->slots[at] = (Interned){.text = text, .hash = hash, .length = (uint32_t)n};
    if (++in->used * 3 > in->capacity * 2)
        interner_grow(in);
    return text;
}

// As intern, for a NUL-terminated string.
const char *intern_str(Interner *in, const char *s) {
    return intern(in, s, strlen(s));
}

uint64_t hash_bytes(const void *bytes, size_t n, uint64_t seed) {
    const unsigned char *p = bytes;
    uint64_t h = UINT64_C(14695981039346656037) ^ seed;
    for (size_t i = 0; i < n; i++)
        h = (h ^ p[i]) * UINT64_C(1099511628211);
    h = (h ^ h >> 33) * UINT64_C(0xFF51AFD7ED558CCD);
    h = (h ^ h >> 33) * UINT64_C(0xC4CEB9FE1A85EC53);
    return h ^ h >> 33;
}

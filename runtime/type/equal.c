// Equality and hashing of any value, by walking its descriptor. In: a type and addresses; out: a
// bool or a hash. Types whose equality is that of their bytes (TYPE_PLAIN) take the fast path;
// floats, strings, interfaces and what contains them are compared as the language says (-0 == +0,
// NaN != NaN, blank fields do not count).
#include <string.h>
#include <sys/random.h>

#include "type.h"

// Calls raise with prefix + t's string.
static _Noreturn void panic_about(void (*raise)(const uint8_t *, intptr_t), const char *prefix,
                                  const Type *t) {
    uint8_t text[512];
    size_t n = strlen(prefix);
    memcpy(text, prefix, n);
    size_t room = sizeof text - n,
           len = (size_t)t->string.len < room ? (size_t)t->string.len : room;
    memcpy(text + n, t->string.data, len);
    uint8_t *copy = mem_alloc_raw((intptr_t)(n + len));
    memcpy(copy, text, n + len);
    raise(copy, (intptr_t)(n + len));
    __builtin_unreachable();
}

void type_panic(const char *prefix, const Type *t) {
    panic_about(rt_panic_text, prefix, t);
}

uint64_t type_random(void) {
    static uint64_t state;
    if (!state && (getrandom(&state, sizeof state, 0) != sizeof state || !state))
        state = mem_now() | 1;
    state += 0x9e3779b97f4a7c15u;
    return type_mix(state, state ^ 0xe7037ed1a0b428dbu);
}

static bool is_blank(const StructField *f) {
    return f->name.len == 1 && f->name.data[0] == '_';
}

bool rt_memory_equal(void *p, void *q, intptr_t n) {
    return p == q || memcmp(p, q, (size_t)n) == 0;
}

static bool struct_equal(const Type *t, const char *p, const char *q) {
    const StructField *f = t->items;
    for (intptr_t i = 0; i < t->count; i++) {
        if (is_blank(&f[i]))
            continue;
        if (!rt_equal(f[i].type, (void *)(p + f[i].offset), (void *)(q + f[i].offset)))
            return false;
    }
    return true;
}

// Most plain values are a word or half of one; a call of memcmp costs more than they do.
static inline bool plain_equal(const void *p, const void *q, intptr_t size) {
    if (size == 8)
        return *(const uint64_t *)p == *(const uint64_t *)q;
    if (size == 4)
        return *(const uint32_t *)p == *(const uint32_t *)q;
    return memcmp(p, q, (size_t)size) == 0;
}

bool rt_equal(void *type, void *p, void *q) {
    const Type *t = type;
    if (t->flags & TYPE_PLAIN)
        return p == q ||
               (t->align >= 4 ? plain_equal(p, q, t->size) : memcmp(p, q, (size_t)t->size) == 0);
    switch (t->kind) {
    case KIND_FLOAT32: return *(float *)p == *(float *)q;
    case KIND_FLOAT64: return *(double *)p == *(double *)q;
    case KIND_COMPLEX64:
        return ((float *)p)[0] == ((float *)q)[0] && ((float *)p)[1] == ((float *)q)[1];
    case KIND_COMPLEX128:
        return ((double *)p)[0] == ((double *)q)[0] && ((double *)p)[1] == ((double *)q)[1];
    case KIND_STRING: {
        const GoString *a = p, *b = q;
        return a->len == b->len && rt_memory_equal((void *)a->data, (void *)b->data, a->len);
    }
    case KIND_INTERFACE: {
        const GoIface *a = p, *b = q;
        return t->count ? rt_iface_equal(a->tab, a->data, b->tab, b->data)
                        : rt_eface_equal(a->tab, a->data, b->tab, b->data);
    }
    case KIND_ARRAY: {
        const Type *elem = t->elem;
        for (intptr_t i = 0; i < t->count; i++) {
            if (!rt_equal((void *)elem, (char *)p + i * elem->size, (char *)q + i * elem->size))
                return false;
        }
        return true;
    }
    case KIND_STRUCT: return struct_equal(t, p, q);
    case KIND_FUNC:
    case KIND_MAP:
    case KIND_SLICE: type_panic("comparing uncomparable type ", t);
    default: return memcmp(p, q, (size_t)t->size) == 0;
    }
}

bool rt_eface_equal(const void *t, void *p, const void *u, void *q) {
    if (t != u)
        return false;
    if (!t)
        return true;
    const Type *type = t;
    if (!(type->flags & TYPE_COMPARABLE))
        type_panic("comparing uncomparable type ", type);
    if (type->flags & TYPE_DIRECT)
        return p == q;
    return rt_equal((void *)type, p, q);
}

bool rt_iface_equal(const void *t, void *p, const void *u, void *q) {
    return rt_eface_equal(type_of_itab(t), p, type_of_itab(u), q);
}

static inline uint64_t load8(const uint8_t *p) {
    uint64_t v;
    memcpy(&v, p, 8);
    return v;
}
static inline uint64_t load4(const uint8_t *p) {
    uint32_t v;
    memcpy(&v, p, 4);
    return v;
}

uint64_t type_hash_bytes(const void *at, size_t n, uint64_t seed) {
    const uint8_t *p = at;
    uint64_t h = seed ^ 0xa0761d6478bd642fu, a, b;
    size_t left = n;
    for (; left > 16; left -= 16, p += 16)
        h = type_mix(load8(p) ^ 0xe7037ed1a0b428dbu, load8(p + 8) ^ h);
    if (left >= 8) {
        a = load8(p);
        b = load8(p + left - 8);
    } else if (left >= 4) {
        a = load4(p);
        b = load4(p + left - 4);
    } else if (left) {
        a = (uint64_t)p[0] << 16 | (uint64_t)p[left >> 1] << 8 | p[left - 1];
        b = 0;
    } else {
        a = b = 0;
    }
    return type_mix(n ^ 0x8ebc6af09c88c6e3u, type_mix(a ^ 0x589965cc75374cc3u, b ^ h));
}

// Numbers hash by value: both zeros alike, every NaN differently.
static uint64_t hash_float(double v, uint64_t seed) {
    if (v != v)
        return type_random();
    if (v == 0)
        v = 0;
    uint64_t bits;
    memcpy(&bits, &v, sizeof bits);
    return type_hash_word(v == 0 ? 0 : bits, seed);
}

static uint64_t hash_eface(const Type *t, void *data, uint64_t seed) {
    if (!t)
        return seed;
    if (!(t->flags & TYPE_COMPARABLE))
        type_panic("hash of unhashable type ", t);
    uint64_t typed = seed ^ t->hash;
    return t->flags & TYPE_DIRECT ? type_hash_word((uintptr_t)data, typed)
                                  : type_hash(t, data, typed);
}

static uint64_t hash_struct(const Type *t, const char *p, uint64_t h) {
    const StructField *f = t->items;
    for (intptr_t i = 0; i < t->count; i++) {
        if (!is_blank(&f[i]))
            h = type_hash(f[i].type, p + f[i].offset, h);
    }
    return h;
}

uint64_t type_hash(const Type *t, const void *p, uint64_t seed) {
    if (t->flags & TYPE_PLAIN) {
        uint64_t word = 0;
        if (t->size == 4)
            return type_hash_word(*(const uint32_t *)p, seed);
        if (t->size > 8)
            return type_hash_bytes(p, (size_t)t->size, seed);
        memcpy(&word, p, (size_t)t->size);
        return type_hash_word(word, seed);
    }
    switch (t->kind) {
    case KIND_FLOAT32: return hash_float(*(const float *)p, seed);
    case KIND_FLOAT64: return hash_float(*(const double *)p, seed);
    case KIND_COMPLEX64:
        return hash_float(((const float *)p)[1], hash_float(((const float *)p)[0], seed));
    case KIND_COMPLEX128:
        return hash_float(((const double *)p)[1], hash_float(((const double *)p)[0], seed));
    case KIND_STRING:
        return type_hash_bytes(((const GoString *)p)->data, (size_t)((const GoString *)p)->len,
                               seed);
    case KIND_INTERFACE: {
        const GoIface *i = p;
        return hash_eface(t->count ? type_of_itab(i->tab) : i->tab, i->data, seed);
    }
    case KIND_ARRAY: {
        const Type *elem = t->elem;
        uint64_t h = seed;
        for (intptr_t i = 0; i < t->count; i++)
            h = type_hash(elem, (const char *)p + i * elem->size, h);
        return h;
    }
    case KIND_STRUCT: return hash_struct(t, p, seed);
    default: type_panic("hash of unhashable type ", t);
    }
}

// The dynamic type in the value at p that has no equality; NULL: there is none.
static const Type *unhashable(const Type *t, const void *p) {
    const Type *found = NULL, *elem = t->elem;
    const StructField *f = t->items;
    const GoIface *value = p;
    if (t->flags & TYPE_PLAIN)
        return NULL;
    switch (t->kind) {
    case KIND_INTERFACE:
        t = t->count ? type_of_itab(value->tab) : value->tab;
        if (!t || !(t->flags & TYPE_COMPARABLE))
            return t;
        return t->flags & TYPE_DIRECT ? NULL : unhashable(t, value->data);
    case KIND_ARRAY:
        for (intptr_t i = 0; i < t->count && !found; i++)
            found = unhashable(elem, (const char *)p + i * elem->size);
        return found;
    case KIND_STRUCT:
        for (intptr_t i = 0; i < t->count && !found; i++)
            found = is_blank(&f[i]) ? NULL : unhashable(f[i].type, (const char *)p + f[i].offset);
        return found;
    default: return NULL;
    }
}

void type_check_key(const Type *t, const void *p) {
    const Type *bad = unhashable(t, p);
    if (bad)
        panic_about(rt_panic_plain, "hash of unhashable type: ", bad);
}

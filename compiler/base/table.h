// The containers every stage shares: a typed vector, a hash map from pointers (or interned
// strings, or integers) to pointers, and the interner that makes equal strings equal pointers.
// All memory comes from an arena.
#pragma once
#include "arena.h"
#include <stdbool.h>
#include <stdint.h>

// A growable array of T: VEC(Type *) params; vec_push(arena, &params, t); params.at[i], params.len.
#define VEC(T)                                                                                     \
    struct {                                                                                       \
        T *at;                                                                                     \
        int len, cap;                                                                              \
    }
void *vec_grow(Arena *a, void *at, int len, int *cap, size_t item_size);
#define vec_push(arena, v, item)                                                                   \
    do {                                                                                           \
        if ((v)->len == (v)->cap)                                                                  \
            (v)->at = vec_grow((arena), (v)->at, (v)->len, &(v)->cap, sizeof *(v)->at);            \
        (v)->at[(v)->len++] = (item);                                                              \
    } while (0)

// A growable byte string for building text. data is always NUL-terminated once anything was added.
typedef struct Buffer {
    Arena *arena;
    char *data;
    int len, cap;
} Buffer;
void buffer_add(Buffer *b, const char *s, size_t n);
void buffer_puts(Buffer *b, const char *s);
void buffer_putc(Buffer *b, char c);
void buffer_printf(Buffer *b, const char *format, ...) __attribute__((format(printf, 2, 3)));

// Open-addressed map from a non-NULL pointer to a pointer. Iterate in insertion order with
// map->keys.at[i] / map_get: output that depends on a map must not depend on addresses.
typedef struct Map {
    Arena *arena;
    struct MapSlot {
        const void *key;
        void *value;
    } * slots;
    int used, capacity;
    VEC(const void *) keys;
} Map;
Map *map_new(Arena *a);
void *map_get(const Map *m, const void *key); // NULL when absent
bool map_has(const Map *m, const void *key);
void map_put(Map *m, const void *key, void *value); // replaces

// Equal strings become one pointer, so names compare with ==.
typedef struct Interner Interner;
Interner *interner_new(Arena *a);
const char *intern(Interner *in, const char *s, size_t n);
const char *intern_str(Interner *in, const char *s);

// A 64-bit hash (FNV-1a with a final mix) of n bytes, for content keys and type hashes.
uint64_t hash_bytes(const void *bytes, size_t n, uint64_t seed);

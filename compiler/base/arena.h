// Memory of one compilation: everything a compilation allocates comes from one arena and is freed
// with it at once, so no stage frees anything and a fuzzer can run a million compilations in one
// process. Memory is zeroed. Running out of memory ends the process with a message: nothing a
// caller could do would help.
#pragma once
#include <stdarg.h>
#include <stddef.h>

typedef struct Arena {
    char *at, *end; // the free part of the current chunk
    struct ArenaChunk *chunks;
    size_t next_chunk;
} Arena;
enum { ARENA_ALIGNMENT = 16 };

Arena *arena_new(void);
void arena_free(Arena *a);
void *arena_alloc_slow(Arena *a, size_t size); // in a chunk of its own or a new one
// Returns size zeroed bytes, aligned for any type; they live as long as the arena.
static inline void *arena_alloc(Arena *a, size_t size) {
    size_t rounded = (size + ARENA_ALIGNMENT - 1) & ~(size_t)(ARENA_ALIGNMENT - 1);
    if (rounded - 1 >= (size_t)(a->end - a->at)) // 0 bytes, or a size that wrapped, too
        return arena_alloc_slow(a, size);
    char *p = a->at;
    a->at += rounded;
    return p;
}
// Returns a NUL-terminated copy of the n bytes at s.
char *arena_strndup(Arena *a, const char *s, size_t n);
char *arena_strdup(Arena *a, const char *s);
char *arena_printf(Arena *a, const char *format, ...) __attribute__((format(printf, 2, 3)));
char *arena_vprintf(Arena *a, const char *format, va_list args)
    __attribute__((format(printf, 2, 0)));

#define NEW(arena, T)          ((T *)arena_alloc((arena), sizeof(T)))
#define NEW_ARRAY(arena, T, n) ((T *)arena_alloc((arena), sizeof(T) * (size_t)(n)))

// Memory of one compilation. In: sizes. Out: zeroed memory that lives until arena_free.
//
// The idea: chunks from calloc, each handed out from front to back. The first chunk is small so
// that a tiny compilation (a fuzzer's, a unit test's) stays cheap; later ones double up to 1 MB. A
// request larger than a chunk gets a chunk of its own behind the current one, so that the rest of
// the current chunk is not lost. Relies on nothing but the C library.
#include "arena.h"
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { ALIGNMENT = 16, FIRST_CHUNK = 32 << 10, LARGEST_CHUNK = 1 << 20 };

typedef struct Chunk {
    struct Chunk *next;
    size_t size; // bytes behind the header; also keeps the header a multiple of ALIGNMENT
} Chunk;

typedef struct Finalizer {
    struct Finalizer *next;
    void (*release)(void *);
    void *data;
} Finalizer;

struct Arena {
    Chunk *chunks;
    char *at, *end; // the free part of the current chunk
    size_t next_chunk, used;
    Finalizer *finalizers;
};

_Static_assert(sizeof(Chunk) % ALIGNMENT == 0, "chunk data must be aligned");

_Noreturn static void out_of_memory(void) {
    fputs("gosling: out of memory\n", stderr);
    exit(1);
}

// Returns an empty arena, to be freed with arena_free.
Arena *arena_new(void) {
    Arena *a = calloc(1, sizeof *a);
    if (!a)
        out_of_memory();
    a->next_chunk = FIRST_CHUNK;
    return a;
}

// Runs the finalizers and frees everything the arena handed out, and the arena. NULL is ignored.
void arena_free(Arena *a) {
    if (!a)
        return;
    for (Finalizer *f = a->finalizers; f; f = f->next)
        f->release(f->data);
    for (Chunk *c = a->chunks; c;) {
        Chunk *next = c->next;
        free(c);
        c = next;
    }
    free(a);
}

static char *add_chunk(Arena *a, size_t size) {
    if (size > SIZE_MAX - sizeof(Chunk))
        out_of_memory();
    Chunk *c = calloc(1, sizeof(Chunk) + size);
    if (!c)
        out_of_memory();
    c->size = size;
    c->next = a->chunks;
    a->chunks = c;
    return (char *)(c + 1);
}

void *arena_alloc(Arena *a, size_t size) {
    if (size > SIZE_MAX / 2)
        out_of_memory();
    size = (size + (size == 0) + ALIGNMENT - 1) & ~(size_t)(ALIGNMENT - 1);
    a->used += size;
    if (size > (size_t)(a->end - a->at)) {
        if (size > a->next_chunk / 4)
            return add_chunk(a, size);
        a->at = add_chunk(a, a->next_chunk);
        a->end = a->at + a->next_chunk;
        if (a->next_chunk < LARGEST_CHUNK)
            a->next_chunk *= 2;
    }
    char *p = a->at;
    a->at += size;
    return p;
}

char *arena_strndup(Arena *a, const char *s, size_t n) {
    char *copy = arena_alloc(a, n + 1);
    if (n)
        memcpy(copy, s, n);
    return copy;
}

// Returns a copy of the NUL-terminated s that lives as long as the arena.
char *arena_strdup(Arena *a, const char *s) {
    return arena_strndup(a, s, strlen(s));
}

// Returns the formatted text, which lives as long as the arena.
char *arena_printf(Arena *a, const char *format, ...) {
    va_list args;
    va_start(args, format);
    char *text = arena_vprintf(a, format, args);
    va_end(args);
    return text;
}

// As arena_printf. args is used up, as by vprintf.
char *arena_vprintf(Arena *a, const char *format, va_list args) {
    va_list again;
    va_copy(again, args);
    char small[256];
    int n = vsnprintf(small, sizeof small, format, args);
    char *text = arena_alloc(a, n < 0 ? 1 : (size_t)n + 1);
    if (n >= (int)sizeof small)
        vsnprintf(text, (size_t)n + 1, format, again);
    else if (n > 0)
        memcpy(text, small, (size_t)n);
    va_end(again);
    return text;
}

void arena_on_free(Arena *a, void (*release)(void *), void *data) {
    Finalizer *f = NEW(a, Finalizer);
    *f = (Finalizer){.next = a->finalizers, .release = release, .data = data};
    a->finalizers = f;
}

size_t arena_used(const Arena *a) {
    return a->used;
}

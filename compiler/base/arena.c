// Memory of one compilation. In: sizes. Out: zeroed memory that lives until arena_free.
//
// The idea: chunks from calloc, each handed out from front to back. The first chunk is small so
// that a tiny compilation (a fuzzer's, a unit test's) stays cheap; later ones double up to 32 MB. A
// request larger than a chunk gets a chunk of its own behind the current one, so that the rest of
// the current chunk is not lost. Large chunks ask for huge pages: one page fault in 4 KB of syntax
// tree costs as much as checking it does. Relies on the C library and, for speed alone, madvise.
#ifndef _DEFAULT_SOURCE
#define _DEFAULT_SOURCE // madvise
#endif
#include "arena.h"
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

enum { FIRST_CHUNK = 32 << 10, LARGEST_CHUNK = 32 << 20, HUGE_PAGE = 2 << 20 };

typedef struct ArenaChunk {
    struct ArenaChunk *next;
    size_t size; // bytes behind the header; also keeps the header a multiple of ARENA_ALIGNMENT
} Chunk;

_Static_assert(sizeof(Chunk) % ARENA_ALIGNMENT == 0, "chunk data must be aligned");

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

// Frees everything the arena handed out, and the arena. NULL is ignored.
void arena_free(Arena *a) {
    if (!a)
        return;
    for (Chunk *c = a->chunks; c;) {
        Chunk *next = c->next;
        free(c);
        c = next;
    }
    free(a);
}

// The whole huge pages inside a chunk, which calloc has mapped and not touched.
static void want_huge_pages(Chunk *c) {
    uintptr_t first = ((uintptr_t)c + HUGE_PAGE - 1) & ~(uintptr_t)(HUGE_PAGE - 1);
    uintptr_t end = ((uintptr_t)(c + 1) + c->size) & ~(uintptr_t)(HUGE_PAGE - 1);
    if (end > first)
        (void)madvise((void *)first, end - first, MADV_HUGEPAGE); // without them: slower, no more
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
    if (size >= 2 * HUGE_PAGE)
        want_huge_pages(c);
    return (char *)(c + 1);
}

void *arena_alloc_slow(Arena *a, size_t size) {
    if (size > SIZE_MAX / 2)
        out_of_memory();
    size = (size + (size == 0) + ARENA_ALIGNMENT - 1) & ~(size_t)(ARENA_ALIGNMENT - 1);
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

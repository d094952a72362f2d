// Arena: zeroed, aligned, separate pieces; finalizers run once, the latest first.
#include "unit.h"

Test(arena, pieces_are_zeroed_aligned_and_apart) {
    Arena *a = arena_new();
    static const size_t sizes[] = {0, 1, 15, 16, 17, 100, 5000, 40000, 3000000, 1};
    unsigned char *at[COUNT(sizes)];
    for (size_t i = 0; i < COUNT(sizes); i++) {
        at[i] = arena_alloc(a, sizes[i]);
        cr_expect((uintptr_t)at[i] % 16 == 0, "case %zu", i);
        for (size_t k = 0; k < sizes[i]; k++)
            cr_assert(at[i][k] == 0, "case %zu", i);
        memset(at[i], (int)i + 1, sizes[i]);
    }
    for (size_t i = 0; i < COUNT(sizes); i++)
        for (size_t k = 0; k < sizes[i]; k++)
            cr_assert(at[i][k] == i + 1, "case %zu was overwritten", i);
    arena_free(a);
}

Test(arena, text) {
    Arena *a = arena_new();
    cr_expect_str_eq(arena_strndup(a, "abcdef", 3), "abc");
    cr_expect_str_eq(arena_strdup(a, ""), "");
    cr_expect_str_eq(arena_printf(a, "%d-%s", 7, "x"), "7-x");
    char long_text[1001];
    memset(long_text, 'y', 1000);
    long_text[1000] = 0;
    cr_expect_str_eq(arena_printf(a, "%s", long_text), long_text);
    arena_free(a);
}

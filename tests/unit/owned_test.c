// Large objects given back at once: memory comes again, counts are exact, what a collection has
// seen is left alone.
#include <string.h>

#include "go_types.h"

enum { BIG = 100000 };

static Type big_type = {.size = BIG, .kind = KIND_ARRAY, .align = 8};

GO_TEST(owned, the_site_gets_its_memory_again) {
    FrameOwner owner = {0};
    char *p = rt_new_owned(&big_type, &owner, 0);
    memset(p, 1, BIG);
    MemCounts before = mem_counts();
    char *q = rt_new_owned(&big_type, &owner, 0);
    cr_expect(q == p && q[0] == 0 && q[BIG - 1] == 0);
    MemCounts after = mem_counts();
    cr_expect(after.mallocs == before.mallocs + 1 && after.frees == before.frees + 1);
    cr_expect(after.heap_alloc == before.heap_alloc && owner.count == 1);
    char *r = rt_new_owned(&big_type, &owner, 1);
    cr_expect(r != q && owner.count == 2, "another site");
    rt_free_owned(&owner);
    cr_expect(owner.count == 0 && mem_counts().frees == before.frees + 3);
}

GO_TEST(owned, a_collection_takes_over) {
    FrameOwner owner = {0};
    char *p = rt_new_owned(&big_type, &owner, 0);
    cr_expect(mem_is_owned(p + BIG / 2));
    mem_collect();
    uint64_t frees = mem_counts().frees;
    rt_free_owned(&owner);
    cr_expect(mem_counts().frees == frees, "somebody else may have it by now");
}

GO_TEST(owned, only_large_ones_that_were_noted) {
    FrameOwner owner = {0};
    void *small = rt_make_owned(&go_int, 10, 10, &owner, 0).data, *large = mem_alloc(BIG, NULL);
    cr_expect(owner.count == 0 && !mem_is_owned(small) && !mem_is_owned(large) &&
              !mem_is_owned(&owner));
    uint64_t frees = mem_counts().frees;
    mem_free(large);
    mem_set_owned(large);
    mem_free((char *)large + 8);
    mem_free(small);
    cr_expect(mem_counts().frees == frees);
    mem_free(large);
    cr_expect(mem_counts().frees == frees + 1 && !mem_is_owned(large));
}

GO_TEST(owned, what_a_concatenation_shares_is_left_to_the_collector) {
    FrameOwner owner = {0};
    void *p = rt_make_owned(&go_int, BIG, BIG, &owner, 0).data;
    GoString both[2] = {{p, BIG}, {NULL, 0}};
    uint64_t frees = mem_counts().frees;
    cr_expect(rt_concat(NULL, 0, both, 2).data == p && !mem_is_owned(p));
    rt_free_owned(&owner);
    cr_expect(mem_counts().frees == frees);
}

GO_TEST(owned, many_sites) {
    FrameOwner owner = {0};
    uint64_t frees = mem_counts().frees;
    for (intptr_t site = 0; site < 20; site++)
        rt_make_owned(&go_int, BIG / 10, BIG / 10, &owner, site);
    cr_expect(owner.count == 8, "the youngest");
    rt_free_owned(&owner);
    cr_expect(mem_counts().frees == frees + 8);
}

// Ever larger objects: the runs of the ones before are joined, the heap does not grow.
GO_TEST(owned, runs_are_joined) {
    FrameOwner owner = {0};
    uint64_t first = 0;
    for (intptr_t n = 1000; n < 4000; n++) {
        rt_make_owned(&go_int, n * 100, n * 100, &owner, 0);
        if (n == 2000)
            first = mem_counts().heap_sys;
    }
    cr_expect(mem_counts().heap_sys <= first * 4, "%llu after %llu",
              (unsigned long long)mem_counts().heap_sys, (unsigned long long)first);
    rt_free_owned(&owner);
}

// append: arrays in the frame, then in the heap, all noted.
GO_TEST(owned, arrays_of_append) {
    FrameOwner owner = {0};
    struct {
        FrameArena head;
        int64_t room[64];
        uint8_t slack[FRAME_ARENA_SLACK];
    } arena = {.head = {.size = sizeof arena.room, .owner = &owner}};
    GoSlice s = {NULL, 0, 0};
    for (int64_t i = 0; i < 20000; i++) {
        int64_t *old = s.data;
        if (s.len == s.cap) {
            s = rt_grow_in_frame(&go_int, s.data, s.len, s.cap, s.len + 1, &arena);
            cr_expect(s.data != old, "growth is a copy");
        } else {
            s.len++;
        }
        ((int64_t *)s.data)[i] = i;
        cr_expect((s.data >= (void *)arena.room && s.data < (void *)(&arena + 1)) == (i < 32));
    }
    for (int64_t i = 0; i < 20000; i++)
        cr_expect(((int64_t *)s.data)[i] == i);
    cr_expect(owner.count > 1);
    rt_free_owned(&owner);
}

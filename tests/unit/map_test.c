// Maps against a naive model, iteration while they change, the keys that need care.
#include <math.h>
#include <stdio.h>
#include <string.h>

#include "../../runtime/type/map.h"
#include "go_types.h"

#define MAP_TYPE(name, k, e)                                                                       \
    static Type name = {.size = 8,                                                                 \
                        .ptrdata = 8,                                                              \
                        .kind = KIND_MAP,                                                          \
                        .align = 8,                                                                \
                        .flags = TYPE_DIRECT,                                                      \
                        .gcmask = (void *)go_mask_1,                                               \
                        .key = &k,                                                                 \
                        .elem = &e,                                                                \
                        .string = TEXT("map")}
MAP_TYPE(int_int, go_int, go_int);
MAP_TYPE(int32_byte, go_int32, go_byte);
MAP_TYPE(string_int, go_string, go_int);
MAP_TYPE(float_int, go_float64, go_int);
MAP_TYPE(any_int, go_any, go_int);
MAP_TYPE(int_set, go_int, go_empty);
MAP_TYPE(empty_int, go_empty, go_int);
MAP_TYPE(empty_set, go_empty, go_empty);
static Type big_key = {.size = 200,
                       .kind = KIND_ARRAY,
                       .align = 8,
                       .flags = COMPARABLE,
                       .elem = &go_int,
                       .count = 25,
                       .string = TEXT("[25]int")};
MAP_TYPE(big_big, big_key, big_key);

enum { KEYS = 3000 };

static intptr_t count_entries(Type *t, void *m) {
    MapIter it = {0};
    intptr_t n = 0;
    for (rt_map_iter_init(t, m, &it); it.key; rt_map_iter_next(&it))
        n++;
    return n;
}

GO_TEST(map, model_int) {
    heap.clobber = true;
    static intptr_t model[KEYS];
    intptr_t count = 0;
    void *m = rt_map_make(&int_int, 0);
    for (int step = 0; step < 300000; step++) {
        intptr_t k = (intptr_t)go_random(KEYS), scaled = k * 1000003;
        uint64_t op = go_random(step / 30000 % 2 ? 3 : 6);
        intptr_t *e = rt_map_get_64(&int_int, m, scaled);
        cr_expect((e != NULL) == (model[k] != 0));
        if (e)
            cr_expect(*e == model[k]);
        if (op < 2) {
            rt_map_delete(&int_int, m, &scaled);
            count -= model[k] != 0;
            model[k] = 0;
        } else {
            e = op == 2 ? rt_map_assign(&int_int, m, &scaled)
                        : rt_map_assign_64(&int_int, m, scaled);
            cr_expect(*e == model[k], "a new element is not zero");
            count += model[k] == 0;
            *e = model[k] = step + 1;
        }
        if (step % 50000 == 0)
            mem_collect();
        cr_expect(((MapHeader *)m)->count == count);
    }
    cr_expect(count_entries(&int_int, m) == count);
    rt_map_clear(&int_int, m);
    cr_expect(count_entries(&int_int, m) == 0 && ((MapHeader *)m)->count == 0);
}

GO_TEST(map, strings) {
    heap.clobber = true;
    void *m = rt_map_make(&string_int, 100);
    char text[32];
    for (int i = 0; i < 20000; i++) {
        int n = snprintf(text, sizeof text, "key-%d", i);
        GoString s = rt_bytes_to_string(NULL, 0, text, n);
        *(intptr_t *)rt_map_assign_str(&string_int, m, s.data, s.len) = i;
    }
    mem_collect();
    for (int i = 0; i < 20000; i++) {
        int n = snprintf(text, sizeof text, "key-%d", i);
        intptr_t *e = rt_map_get_str(&string_int, m, (uint8_t *)text, n);
        cr_expect(e && *e == i);
    }
    cr_expect(!rt_map_get_str(&string_int, m, (const uint8_t *)"no", 2));
}

GO_TEST(map, floats) {
    void *m = rt_map_make(&float_int, 0);
    double zero = 0.0, minus = -0.0, nan = NAN;
    *(intptr_t *)rt_map_assign(&float_int, m, &zero) = 1;
    *(intptr_t *)rt_map_assign(&float_int, m, &minus) = 2;
    cr_expect(((MapHeader *)m)->count == 1);
    MapIter it = {0};
    rt_map_iter_init(&float_int, m, &it);
    cr_expect(signbit(*(double *)it.key), "the key is updated to -0");
    for (int i = 0; i < 100; i++)
        *(intptr_t *)rt_map_assign(&float_int, m, &nan) = i;
    cr_expect(((MapHeader *)m)->count == 101);
    cr_expect(!rt_map_get(&float_int, m, &nan));
    rt_map_delete(&float_int, m, &nan);
    cr_expect(count_entries(&float_int, m) == 101);
    rt_map_clear(&float_int, m);
    cr_expect(count_entries(&float_int, m) == 0);
}

GO_TEST(map, interfaces) {
    void *m = rt_map_make(&any_int, 0);
    intptr_t numbers[50];
    for (intptr_t i = 0; i < 50; i++) {
        numbers[i] = i;
        GoIface k = {&go_int, &numbers[i]};
        *(intptr_t *)rt_map_assign(&any_int, m, &k) = i;
        GoString s = rt_rune_to_string(NULL, 'a' + i), *boxed = rt_new_array(&go_string, 1);
        *boxed = s;
        GoIface t = {&go_string, boxed};
        *(intptr_t *)rt_map_assign(&any_int, m, &t) = -i;
    }
    cr_expect(((MapHeader *)m)->count == 100);
    intptr_t seven = 7;
    GoIface k = {&go_int, &seven};
    cr_expect(*(intptr_t *)rt_map_get(&any_int, m, &k) == 7);
}

GO_TEST(map, odd_sizes) {
    void *set = rt_map_make(&int_set, 0), *one = rt_map_make(&empty_int, 0),
         *none = rt_map_make(&empty_set, 0);
    for (intptr_t i = 0; i < 1000; i++)
        rt_map_assign_64(&int_set, set, i % 500);
    cr_expect(((MapHeader *)set)->count == 500 && count_entries(&int_set, set) == 500);
    for (intptr_t i = 0; i < 100; i++)
        *(intptr_t *)rt_map_assign(&empty_int, one, rt_zero_base) = i;
    cr_expect(((MapHeader *)one)->count == 1 &&
              *(intptr_t *)rt_map_get(&empty_int, one, rt_zero_base) == 99);
    rt_map_assign(&empty_set, none, rt_zero_base);
    cr_expect(count_entries(&empty_set, none) == 1);
    rt_map_delete(&empty_set, none, rt_zero_base);
    cr_expect(count_entries(&empty_set, none) == 0);
    void *small = rt_map_make(&int32_byte, 0);
    for (uint32_t i = 0; i < 1000; i++)
        *(uint8_t *)rt_map_assign_32(&int32_byte, small, i) = (uint8_t)i;
    for (uint32_t i = 0; i < 1000; i++)
        cr_expect(*(uint8_t *)rt_map_get_32(&int32_byte, small, i) == (uint8_t)i);
    intptr_t key[25] = {0};
    void *big = rt_map_make(&big_big, 0);
    for (key[24] = 0; key[24] < 300; key[24]++)
        ((intptr_t *)rt_map_assign(&big_big, big, key))[3] = key[24];
    for (key[24] = 0; key[24] < 300; key[24]++)
        cr_expect(((intptr_t *)rt_map_get(&big_big, big, key))[3] == key[24]);
}

// Entries present all the time appear exactly once; deleted ones not after their deletion.
GO_TEST(map, iteration_while_growing) {
    heap.clobber = true;
    for (int round = 0; round < 200; round++) {
        void *m = rt_map_make(&int_int, 0);
        intptr_t n = 1 + (intptr_t)go_random(200);
        static char seen[100000], dead[100000];
        memset(seen, 0, sizeof seen);
        memset(dead, 0, sizeof dead);
        for (intptr_t i = 0; i < n; i++)
            *(intptr_t *)rt_map_assign_64(&int_int, m, i) = i;
        MapIter it = {0};
        intptr_t next = 1000;
        for (rt_map_iter_init(&int_int, m, &it); it.key; rt_map_iter_next(&it)) {
            intptr_t k = *(intptr_t *)it.key;
            cr_expect(!seen[k] && !dead[k], "key %ld again or after deletion", (long)k);
            cr_expect(*(intptr_t *)it.elem == k || *(intptr_t *)it.elem == k + 1000000);
            seen[k] = 1;
            for (int i = 0; i < 3 && next < 90000; i++, next++)
                *(intptr_t *)rt_map_assign_64(&int_int, m, next) = next;
            intptr_t victim = (intptr_t)go_random((uint64_t)n);
            if (go_random(3) == 0 && !dead[victim]) {
                rt_map_delete(&int_int, m, &victim);
                dead[victim] = 1;
            } else if (!dead[victim]) {
                *(intptr_t *)rt_map_assign_64(&int_int, m, victim) = victim + 1000000;
            }
            if (next > 3000)
                next = 90000;
        }
        for (intptr_t i = 0; i < n; i++)
            cr_expect(seen[i] || dead[i], "key %ld was left out", (long)i);
    }
}

GO_TEST(map, clear_ends_iteration) {
    void *m = rt_map_make(&int_int, 0);
    for (intptr_t i = 0; i < 100; i++)
        rt_map_assign_64(&int_int, m, i);
    MapIter it = {0};
    rt_map_iter_init(&int_int, m, &it);
    for (intptr_t i = 100; i < 1000; i++)
        rt_map_assign_64(&int_int, m, i);
    rt_map_clear(&int_int, m);
    rt_map_iter_next(&it);
    cr_expect(!it.key);
}

GO_TEST(map, in_a_frame) {
    Map m = {0};
    enum { GROUP_WORDS = 17 };
    uint64_t group[GROUP_WORDS];
    cr_expect(MAP_GROUP_BYTES(8, 8, 8, 8) == GROUP_WORDS * 8);
    memset(group, 0, sizeof group);
    rt_map_init(&int_int, &m, group, 0);
    for (intptr_t i = 0; i < 8; i++)
        *(intptr_t *)rt_map_assign_64(&int_int, &m, i) = i;
    cr_expect((void *)m.groups == group);
    for (intptr_t i = 0; i < 50; i++)
        *(intptr_t *)rt_map_assign_64(&int_int, &m, i) = i;
    for (intptr_t i = 0; i < 50; i++)
        cr_expect(*(intptr_t *)rt_map_get_64(&int_int, &m, i) == i);
    cr_expect((void *)m.groups != group);
}

GO_TEST(map, nil_map) {
    intptr_t k = 1;
    cr_expect(!rt_map_get(&int_int, NULL, &k));
    rt_map_delete(&int_int, NULL, &k);
    cr_expect(count_entries(&int_int, NULL) == 0);
}

GO_TEST(map, assignment_to_nil_is_fatal_here, .exit_code = 2) {
    rt_map_assign_64(&int_int, NULL, 1);
}

GO_TEST(map, unhashable_key, .exit_code = 2) {
    void *m = rt_map_make(&any_int, 0);
    GoSlice s = {0};
    GoIface k = {&go_ints, &s};
    rt_map_get(&any_int, m, &k);
}

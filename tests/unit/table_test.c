// Vectors, buffers, maps against a naive model, and the interner.
#include "unit.h"

Test(table, vector_grows) {
    Unit u = unit_open();
    VEC(int) v = {0};
    for (int i = 0; i < 1000; i++)
        vec_push(u.arena, &v, i * i);
    cr_assert(v.len == 1000);
    for (int i = 0; i < 1000; i++)
        cr_assert(v.at[i] == i * i);
    unit_close(&u);
}

Test(table, buffer) {
    Unit u = unit_open();
    Buffer b = {.arena = u.arena};
    buffer_puts(&b, "a");
    buffer_putc(&b, '-');
    buffer_printf(&b, "%0200d", 5);
    buffer_add(&b, "\0z", 2);
    cr_expect(b.len == 204 && b.data[1] == '-' && b.data[203] == 'z' && b.data[204] == 0);
    unit_close(&u);
}

Test(table, map_agrees_with_a_model) {
    Unit u = unit_open();
    Map *m = map_new(u.arena);
    enum { KEYS = 500 };
    static uintptr_t model[KEYS + 1];
    unsigned seed = 1;
    for (int i = 0; i < 5000; i++) {
        seed = seed * 1103515245 + 12345;
        uintptr_t key = seed / 65536 % KEYS + 1;
        cr_assert(map_has(m, (void *)key) == (model[key] != 0));
        cr_assert((uintptr_t)map_get(m, (void *)key) == model[key]);
        model[key] = (uintptr_t)i + 1;
        map_put(m, (void *)key, (void *)model[key]);
    }
    cr_expect(m->keys.len == m->used);
    cr_expect(map_get(map_new(u.arena), "x") == NULL);
    unit_close(&u);
}

Test(table, map_keeps_insertion_order_and_null_values) {
    Unit u = unit_open();
    Map *m = map_new(u.arena);
    for (uintptr_t k = 100; k > 0; k--)
        map_put(m, (void *)k, NULL);
    for (int i = 0; i < 100; i++)
        cr_assert((uintptr_t)m->keys.at[i] == 100 - (uintptr_t)i && map_has(m, m->keys.at[i]));
    unit_close(&u);
}

Test(table, equal_strings_are_one_pointer) {
    Unit u = unit_open();
    const char *seen[2000];
    for (int i = 0; i < 2000; i++)
        seen[i] = intern_str(u.names, arena_printf(u.arena, "name%d", i));
    for (int i = 0; i < 2000; i++)
        cr_assert(intern_str(u.names, arena_printf(u.arena, "name%d", i)) == seen[i]);
    cr_expect(intern(u.names, "name1xx", 5) == seen[1]);
    cr_expect(intern(u.names, "a\0b", 3) != intern(u.names, "a\0c", 3));
    unit_close(&u);
}

Test(table, hashes_differ) {
    cr_expect(hash_bytes("ab", 2, 0) != hash_bytes("ba", 2, 0));
    cr_expect(hash_bytes("ab", 2, 0) != hash_bytes("ab", 2, 1));
    cr_expect(hash_bytes("", 0, 0) == hash_bytes("x", 0, 0));
}

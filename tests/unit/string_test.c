// Strings: concatenation, comparison, conversions; equality and hashing by type.
#include <math.h>
#include <string.h>

#include "go_types.h"

static bool is_text(GoString s, const char *text) {
    return s.len == (intptr_t)strlen(text) &&
           (s.len == 0 || memcmp(s.data, text, (size_t)s.len) == 0);
}

GO_TEST(string, concat) {
    GoString parts[3] = {TEXT("ab"), TEXT(""), TEXT("cde")};
    cr_expect(is_text(rt_concat(NULL, 0, parts, 3), "abcde"));
    uint8_t buffer[32];
    GoString s = rt_concat(buffer, sizeof buffer, parts, 3);
    cr_expect(is_text(s, "abcde") && s.data == buffer);
    cr_expect(rt_concat(NULL, 0, parts, 2).data == parts[0].data, "one part is the result itself");
    uint8_t local[2] = {'x', 'y'};
    parts[0] = (GoString){local, 2};
    s = rt_concat(NULL, 0, parts, 2);
    cr_expect(is_text(s, "xy") && s.data != local, "but not one that lies in a frame");
    cr_expect(rt_concat(NULL, 0, parts, 0).len == 0);
}

GO_TEST(string, compare) {
    const uint8_t *a = (const uint8_t *)"abc", *b = (const uint8_t *)"abd";
    cr_expect(rt_string_compare(a, 3, b, 3) == -1 && rt_string_compare(b, 3, a, 3) == 1);
    cr_expect(rt_string_compare(a, 2, b, 3) == -1 && rt_string_compare(a, 2, b, 2) == 0);
    cr_expect(rt_string_compare(NULL, 0, b, 1) == -1 && rt_string_compare(NULL, 0, NULL, 0) == 0);
}

GO_TEST(string, runes) {
    static const struct {
        const char *bytes;
        int n;
        int32_t rune;
        int width;
    } rows[] = {
        {"\xc3\xa4", 2, 0xe4, 2},
        {"\xe2\x82\xac", 3, 0x20ac, 3},
        {"\xf0\x9f\x98\x80", 4, 0x1f600, 4},
        {"\xc0\x80", 2, 0xfffd, 1},
        {"\xed\xa0\x80", 3, 0xfffd, 1},
        {"\xf4\x90\x80\x80", 4, 0xfffd, 1},
        {"\xe2\x82", 2, 0xfffd, 1},
        {"\xff", 1, 0xfffd, 1},
        {"\x80", 1, 0xfffd, 1},
        {"\xf4\x8f\xbf\xbf", 4, 0x10ffff, 4},
        {"\xe0\x9f\xbf", 3, 0xfffd, 1},
        {"\xf0\x8f\xbf\xbf", 4, 0xfffd, 1},
    };
    for (unsigned i = 0; i < sizeof rows / sizeof rows[0]; i++) {
        GoPair p = rt_decode_rune((const uint8_t *)rows[i].bytes, rows[i].n, 0);
        cr_expect(p.a == rows[i].rune && p.b == rows[i].width, "row %u: %lx %ld", i, (long)p.a,
                  (long)p.b);
    }
    for (int32_t r = 0; r <= 0x10ffff; r++) {
        uint8_t bytes[4];
        int n = type_encode_rune(bytes, r);
        if (r < 0x80)
            continue;
        GoPair p = rt_decode_rune(bytes, n, 0);
        bool surrogate = r >= 0xd800 && r < 0xe000;
        if (p.b != n || p.a != (surrogate ? 0xfffd : r)) {
            cr_expect(false, "rune %x", (unsigned)r);
            break;
        }
    }
    cr_expect(is_text(rt_rune_to_string(NULL, -1), "\xef\xbf\xbd") &&
              is_text(rt_rune_to_string(NULL, 'A'), "A"));
    GoSlice s = rt_string_to_runes(NULL, (const uint8_t *)"a\xc3\xa4\xff", 4);
    cr_expect(s.len == 3 && ((int32_t *)s.data)[1] == 0xe4 && ((int32_t *)s.data)[2] == 0xfffd);
    cr_expect(is_text(rt_runes_to_string(NULL, 0, s.data, s.len), "a\xc3\xa4\xef\xbf\xbd"));
}

GO_TEST(string, bytes) {
    uint8_t buffer[32];
    GoSlice b = rt_string_to_bytes(buffer, sizeof buffer, (const uint8_t *)"hello", 5);
    cr_expect(b.data == buffer && b.len == 5 && b.cap == 32);
    b = rt_string_to_bytes(NULL, 0, (const uint8_t *)"hello", 5);
    cr_expect(b.len == 5 && b.cap == 8 && memcmp(b.data, "hello\0\0\0", 8) == 0);
    b = rt_string_to_bytes(NULL, 0, NULL, 0);
    cr_expect(b.data && b.len == 0 && b.cap == 0);
    cr_expect(is_text(rt_bytes_to_string(NULL, 0, "x", 1), "x") &&
              is_text(rt_bytes_to_string(NULL, 0, "xyz", 3), "xyz"));
}

GO_TEST(string, equality_by_type) {
    double zero = 0.0, minus = -0.0, nan = NAN;
    cr_expect(rt_equal(&go_float64, &zero, &minus) && !rt_equal(&go_float64, &nan, &nan));
    cr_expect(type_hash(&go_float64, &zero, 5) == type_hash(&go_float64, &minus, 5));
    cr_expect(type_hash(&go_float64, &nan, 5) != type_hash(&go_float64, &nan, 5));
    char text[2][4] = {"abc", "abc"};
    GoString a = {(uint8_t *)text[0], 3}, b = {(uint8_t *)text[1], 3};
    cr_expect(rt_equal(&go_string, &a, &b) &&
              type_hash(&go_string, &a, 9) == type_hash(&go_string, &b, 9));
    cr_expect(rt_eface_equal(&go_string, &a, &go_string, &b) &&
              !rt_eface_equal(&go_string, &a, &go_int, &b));
    cr_expect(rt_eface_equal(NULL, NULL, NULL, NULL) && !rt_eface_equal(&go_int, &a, NULL, NULL));
    // Blank fields and padding do not count.
    static StructField fields[2] = {{.name = TEXT("_"), .type = &go_int},
                                    {.name = TEXT("a"), .type = &go_int, .offset = 8}};
    static Type pair = {.size = 16,
                        .kind = KIND_STRUCT,
                        .align = 8,
                        .flags = TYPE_COMPARABLE,
                        .items = fields,
                        .count = 2};
    intptr_t x[2] = {1, 5}, y[2] = {2, 5}, z[2] = {1, 6};
    cr_expect(rt_equal(&pair, x, y) && !rt_equal(&pair, x, z) &&
              type_hash(&pair, x, 1) == type_hash(&pair, y, 1));
}

GO_TEST(string, itabs) {
    static Type signature = {.kind = KIND_FUNC}, other = {.kind = KIND_FUNC};
    static InterfaceMethod want[2] = {{.name = TEXT("A"), .type = &signature},
                                      {.name = TEXT("C"), .type = &signature}};
    static TypeMethod have[3] = {{.name = TEXT("A"), .type = &signature, .code = (void *)1},
                                 {.name = TEXT("B"), .type = &signature, .code = (void *)2},
                                 {.name = TEXT("C"), .type = &signature, .code = (void *)3}};
    static Uncommon all = {.count = 3, .methods = have}, few = {.count = 2, .methods = have};
    static Type inter = {.kind = KIND_INTERFACE, .items = want, .count = 2},
                good = {.uncommon = &all}, bad = {.uncommon = &few};
    Itab *tab = rt_find_itab(&inter, &good);
    cr_expect(tab && tab->type == &good && ((void **)(tab + 1))[0] == (void *)1 &&
              ((void **)(tab + 1))[1] == (void *)3);
    cr_expect(rt_find_itab(&inter, &good) == tab && !rt_find_itab(&inter, &bad) &&
              !rt_find_itab(&inter, NULL));
    have[2].type = &other;
    static Type again = {.uncommon = &all};
    cr_expect(!rt_find_itab(&inter, &again), "the signature counts");
}

GO_TEST(string, uncomparable_is_fatal_here, .exit_code = 2) {
    GoSlice s = {0};
    rt_eface_equal(&go_ints, &s, &go_ints, &s);
}

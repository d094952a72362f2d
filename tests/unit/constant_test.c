// Constants: exactness, printing as gc prints, operators, representability, and laws.
#include "../../compiler/constant/constant.h"
#include "unit.h"
#include <math.h>

static Const *lit(Unit *u, TokenKind kind, const char *text) {
    return const_literal(u->arena, kind, text);
}

// Texts as gc prints them; found with the real gc.
Test(constant, literals_print_as_gc_does) {
    static const struct {
        TokenKind kind;
        const char *text, *want;
    } cases[] = {
        {TOKEN_INT, "123456789012345678901234567890", "123456789012345678901234567890"},
        {TOKEN_INT, "0x_FF", "255"},
        {TOKEN_INT, "0b101", "5"},
        {TOKEN_INT, "0o17", "15"},
        {TOKEN_INT, "017", "15"},
        {TOKEN_INT, "1_000", "1000"},
        {TOKEN_INT, "0", "0"},
        {TOKEN_INT, "0xFFFFFFFFFFFFFFFF", "18446744073709551615"},
        {TOKEN_FLOAT, "1.0", "1"},
        {TOKEN_FLOAT, "0.1", "0.1"},
        {TOKEN_FLOAT, "1e100", "1e+100"},
        {TOKEN_FLOAT, "1e1000", "1e+1000"},
        {TOKEN_FLOAT, "1e-1000", "1e-1000"},
        {TOKEN_FLOAT, "1e6", "1e+06"},
        {TOKEN_FLOAT, "123456789.0", "1.23457e+08"},
        {TOKEN_FLOAT, "999999.99", "999999.99"},
        {TOKEN_FLOAT, "0x1p-2", "0.25"},
        {TOKEN_FLOAT, "0x1p5000", "1.41247e+1505"},
        {TOKEN_FLOAT, "5e-324", "4.94066e-324"},
        {TOKEN_FLOAT, "0x1p-1075", "2.47033e-324"},
        {TOKEN_FLOAT, "1e100000", "1e+100000"},
        {TOKEN_FLOAT, "0.0", "0"},
        {TOKEN_FLOAT, "1_0.2_5", "10.25"},
        {TOKEN_IMAG, "1.5i", "(0 + 1.5i)"},
        {TOKEN_IMAG, "012i", "(0 + 12i)"},
        {TOKEN_IMAG, "0x10i", "(0 + 16i)"},
        {TOKEN_CHAR, "'a'", "97"},
        {TOKEN_STRING, "\"a\\nb\\xff\"", "\"a\\nb\\xff\""},
        {TOKEN_STRING, "\"日本\\u00a0\"", "\"日本\\u00a0\""},
        {TOKEN_INT, "0b12", "unknown"},
    };
    Unit u = unit_open();
    for (size_t i = 0; i < COUNT(cases); i++) {
        const char *got = const_print(u.arena, lit(&u, cases[i].kind, cases[i].text));
        cr_expect(strcmp(got, cases[i].want) == 0, "case %zu: %s: %s", i, cases[i].text, got);
    }
    unit_close(&u);
}

Test(constant, long_strings_are_cut) {
    Unit u = unit_open();
    char text[101];
    memset(text, 'a', 100);
    text[100] = 0;
    const char *got = const_print(u.arena, const_string(u.arena, text, 100));
    cr_expect(strlen(got) == 72 && strcmp(got + 66, "aaa...") == 0);
    unit_close(&u);
}

Test(constant, floats_are_exact) {
    Unit u = unit_open();
    Const *sum = const_binary(u.arena, TOKEN_ADD, lit(&u, TOKEN_FLOAT, "0.1"),
                              lit(&u, TOKEN_FLOAT, "0.2"), false);
    cr_expect(const_compare(TOKEN_EQL, sum, lit(&u, TOKEN_FLOAT, "0.3")));
    Const *third =
        const_binary(u.arena, TOKEN_QUO, const_int(u.arena, 1), const_int(u.arena, 3), false);
    Const *one = const_binary(u.arena, TOKEN_MUL, third, const_int(u.arena, 3), false);
    cr_expect(const_kind(third) == CONST_FLOAT && const_to_kind(u.arena, one, CONST_INT) != NULL);
    Const *huge = lit(&u, TOKEN_FLOAT, "1e100000");
    Const *back = const_binary(u.arena, TOKEN_QUO,
                               const_binary(u.arena, TOKEN_MUL, huge, const_int(u.arena, 7), false),
                               huge, false);
    int64_t seven;
    cr_expect(const_to_int64(back, &seven) && seven == 7, "an integer but for rounding errors");
    cr_expect(const_to_double(lit(&u, TOKEN_FLOAT, "0.1")) == 0.1);
    cr_expect(const_to_double(lit(&u, TOKEN_FLOAT, "2.2250738585072011e-308")) ==
              2.2250738585072011e-308);
    cr_expect(const_to_double(lit(&u, TOKEN_FLOAT, "4.9e-324")) == 4.9e-324);
    cr_expect(isinf(const_to_double(lit(&u, TOKEN_FLOAT, "1e309"))));
    cr_expect(const_to_double(lit(&u, TOKEN_INT, "9007199254740993")) == 9007199254740992.0);
    // rounding to float64 first and to float32 then would give 0x1.000002p0
    cr_expect(const_to_float32(lit(&u, TOKEN_FLOAT, "0x1.00000100000000001p0")) == 0x1.000002p0f);
    cr_expect(const_to_float32(lit(&u, TOKEN_FLOAT, "0x1.00000100000000000p0")) == 1.0f);
    unit_close(&u);
}

Test(constant, integers_go_beyond_64_bits_and_come_back) {
    Unit u = unit_open();
    Const *big = const_shift(u.arena, TOKEN_SHL, const_int(u.arena, 1), 100);
    cr_expect_str_eq(const_print(u.arena, big), "1267650600228229401496703205376");
    cr_expect(const_bit_length(big) == 101 && const_sign(big) == 1);
    int64_t v;
    cr_expect(!const_to_int64(big, &v) &&
              const_to_int64(const_shift(u.arena, TOKEN_SHR, big, 98), &v) && v == 4);
    Const *min = const_int(u.arena, INT64_MIN);
    cr_expect_str_eq(
        const_print(u.arena, const_binary(u.arena, TOKEN_QUO, min, const_int(u.arena, -1), true)),
        "9223372036854775808");
    cr_expect_str_eq(const_print(u.arena, const_unary(u.arena, TOKEN_SUB, min, 0)),
                     "9223372036854775808");
    cr_expect_str_eq(
        const_print(u.arena, const_unary(u.arena, TOKEN_XOR, const_int(u.arena, 1), 64)),
        "18446744073709551614");
    cr_expect_str_eq(
        const_print(u.arena, const_unary(u.arena, TOKEN_XOR, const_int(u.arena, 1), 0)), "-2");
    cr_expect_str_eq(
        const_print(u.arena, const_shift(u.arena, TOKEN_SHR, const_int(u.arena, -5), 1)), "-3");
    uint64_t w;
    cr_expect(const_to_uint64(const_unary(u.arena, TOKEN_XOR, const_int(u.arena, 0), 64), &w) &&
              w == UINT64_MAX);
    cr_expect(!const_to_uint64(const_int(u.arena, -1), &w));
    cr_expect(const_kind(const_shift(u.arena, TOKEN_SHL, const_int(u.arena, 1), UINT64_MAX)) ==
              CONST_UNKNOWN);
    unit_close(&u);
}

Test(constant, division_laws) {
    static const char *const values[] = {"1",
                                         "7",
                                         "13",
                                         "9223372036854775807",
                                         "9223372036854775808",
                                         "123456789012345678901234567890"};
    Unit u = unit_open();
    Arena *a = u.arena;
    for (size_t i = 0; i < COUNT(values) * COUNT(values) * 4; i++) {
        Const *x = lit(&u, TOKEN_INT, values[i / 4 % COUNT(values)]);
        Const *y = lit(&u, TOKEN_INT, values[i / 4 / COUNT(values)]);
        x = i & 1 ? const_unary(a, TOKEN_SUB, x, 0) : x;
        y = i & 2 ? const_unary(a, TOKEN_SUB, y, 0) : y;
        Const *q = const_binary(a, TOKEN_QUO, x, y, true),
              *r = const_binary(a, TOKEN_REM, x, y, true);
        Const *sum = const_binary(a, TOKEN_ADD, const_binary(a, TOKEN_MUL, q, y, true), r, true);
        cr_expect(const_compare(TOKEN_EQL, sum, x), "case %zu", i);
        cr_expect(const_sign(r) == 0 || const_sign(r) == const_sign(x), "case %zu", i);
        Const *and_ = const_binary(a, TOKEN_AND, x, y, true),
              *or_ = const_binary(a, TOKEN_OR, x, y, true);
        Const *xor_ = const_binary(a, TOKEN_XOR, x, y, true),
              *not_ = const_binary(a, TOKEN_AND_NOT, x, y, true);
        cr_expect(const_compare(TOKEN_EQL, or_, const_binary(a, TOKEN_ADD, and_, xor_, true)),
                  "case %zu", i);
        cr_expect(const_compare(TOKEN_EQL, x, const_binary(a, TOKEN_ADD, and_, not_, true)),
                  "case %zu", i);
    }
    unit_close(&u);
}

Test(constant, complex_strings_bools) {
    Unit u = unit_open();
    Arena *a = u.arena;
    Const *z = const_binary(a, TOKEN_ADD, const_int(a, 1), lit(&u, TOKEN_IMAG, "2i"), false);
    cr_expect_str_eq(const_print(a, z), "(1 + 2i)");
    Const *square = const_binary(a, TOKEN_MUL, z, z, false);
    cr_expect_str_eq(const_print(a, square), "(-3 + 4i)");
    cr_expect(const_compare(TOKEN_EQL, const_binary(a, TOKEN_QUO, square, z, false), z));
    cr_expect(const_to_kind(a, z, CONST_FLOAT) == NULL);
    cr_expect(const_to_kind(a, const_binary(a, TOKEN_SUB, z, lit(&u, TOKEN_IMAG, "2i"), false),
                            CONST_INT) != NULL);
    Const *s = const_string(a, "", 0);
    for (int i = 0; i < 20000; i++) // deep on the left, as a + b + c + ... makes it
        s = const_binary(a, TOKEN_ADD, s, const_string(a, "xy", 2), false);
    size_t n;
    const char *text = const_string_value(s, &n);
    cr_expect(n == 40000 && text[0] == 'x' && text[39999] == 'y' && text[40000] == 0);
    cr_expect(const_compare(TOKEN_LSS, const_string(a, "a", 1), const_string(a, "ab", 2)));
    cr_expect(!const_bool_value(
        const_binary(a, TOKEN_LAND, const_bool(a, true), const_bool(a, false), false)));
    cr_expect(const_kind(const_binary(a, TOKEN_ADD, s, const_int(a, 1), false)) == CONST_UNKNOWN);
    unit_close(&u);
}

Test(constant, representability) {
    static const struct {
        const char *text;
        int bits;
        bool is_signed, fits;
    } cases[] = {
        {"127", 8, true, true},
        {"128", 8, true, false},
        {"255", 8, false, true},
        {"256", 8, false, false},
        {"9223372036854775807", 64, true, true},
        {"9223372036854775808", 64, true, false},
        {"18446744073709551615", 64, false, true},
        {"18446744073709551616", 64, false, false},
        {"4294967295", 32, false, true},
    };
    Unit u = unit_open();
    Arena *a = u.arena;
    for (size_t i = 0; i < COUNT(cases); i++) {
        Const *c = lit(&u, TOKEN_INT, cases[i].text);
        cr_expect(!const_to_integer_type(a, c, cases[i].bits, cases[i].is_signed) == !cases[i].fits,
                  "case %zu", i);
    }
    cr_expect(const_to_integer_type(a, const_int(a, -128), 8, true) &&
              !const_to_integer_type(a, const_int(a, -129), 8, true));
    cr_expect(!const_to_integer_type(a, const_int(a, -1), 64, false));
    cr_expect(const_to_integer_type(a, lit(&u, TOKEN_FLOAT, "2.0"), 8, true) &&
              !const_to_integer_type(a, lit(&u, TOKEN_FLOAT, "2.5"), 8, true));
    cr_expect(!const_to_float_type(a, lit(&u, TOKEN_FLOAT, "1e39"), 32) &&
              const_to_float_type(a, lit(&u, TOKEN_FLOAT, "1e39"), 64));
    cr_expect(const_sign(const_to_float_type(a, lit(&u, TOKEN_FLOAT, "1e-400"), 64)) == 0);
    Const *tenth = const_to_float_type(a, lit(&u, TOKEN_FLOAT, "0.1"), 32);
    cr_expect(const_to_double(tenth) == (double)0.1f);
    cr_expect(const_to_complex_type(a, lit(&u, TOKEN_IMAG, "1e39i"), 64) == NULL);
    cr_expect(const_to_integer_type(a, const_string(a, "1", 1), 8, true) == NULL);
    unit_close(&u);
}

static Const *evaluate(Unit *u, const Node *n) {
    switch (n->kind) {
    case NODE_BASIC_LIT: return lit(u, AS(n, BASIC_LIT)->token, AS(n, BASIC_LIT)->text);
    case NODE_PAREN: return evaluate(u, AS(n, PAREN)->x);
    case NODE_UNARY:
        return const_unary(u->arena, AS(n, UNARY)->op, evaluate(u, AS(n, UNARY)->x), 0);
    case NODE_BINARY:
        return const_binary(u->arena, AS(n, BINARY)->op, evaluate(u, AS(n, BINARY)->x),
                            evaluate(u, AS(n, BINARY)->y), false);
    default: return const_unknown(u->arena);
    }
}

Test(constant, source_has_exactly_the_value) {
    static const struct {
        TokenKind kind;
        const char *text;
    } cases[] = {{TOKEN_INT, "123456789012345678901234567890"},
                 {TOKEN_FLOAT, "0.1"},
                 {TOKEN_FLOAT, "1e5000"},
                 {TOKEN_FLOAT, "3.0"},
                 {TOKEN_FLOAT, "1e-5000"},
                 {TOKEN_IMAG, "1.3i"},
                 {TOKEN_STRING, "\"a\\x00\\xff\\u00e9\\\"\""},
                 {TOKEN_CHAR, "'x'"}};
    Unit u = unit_open();
    for (size_t i = 0; i < COUNT(cases); i++) {
        Const *c = lit(&u, cases[i].kind, cases[i].text);
        const char *source = const_source(u.arena, c);
        Node *f = unit_parse(&u, arena_printf(u.arena, "package p\nvar _ = %s\n", source));
        Const *back = evaluate(&u, AS(AS(f, FILE)->decls.at[0], VAR_DECL)->values.at[0]);
        cr_expect(const_kind(back) == const_kind(c) && const_compare(TOKEN_EQL, back, c),
                  "case %zu: %s", i, source);
    }
    cr_expect(!diag_failed(u.diag));
    unit_close(&u);
}

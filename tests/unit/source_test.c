// Positions: files, lines, columns, inline chains; and the runes of unicode.c.
#include "../../compiler/base/unicode.h"
#include "unit.h"
#include <errno.h>

Test(source, places) {
    Unit u = unit_open();
    Source *a = source_add(u.sources, "a.go", "x\n\tyy\n", 6),
           *b = source_add(u.sources, "b.go", "z", 1);
    source_add_line(u.sources, a, 2);
    source_add_line(u.sources, a, 6);
    source_add_line(u.sources, a, 2); // read twice
    static const struct {
        int offset, line, column;
    } cases[] = {{0, 1, 1}, {1, 1, 2}, {2, 2, 1}, {3, 2, 2}, {6, 3, 1}};
    for (size_t i = 0; i < COUNT(cases); i++) {
        Place p = source_place(u.sources, a->base + (Pos)cases[i].offset);
        cr_expect(p.line == cases[i].line && p.column == cases[i].column, "case %zu", i);
        cr_expect_str_eq(p.path, "a.go");
    }
    cr_expect_str_eq(source_place(u.sources, b->base).path, "b.go");
    cr_expect(source_of(u.sources, b->base + 1) == b, "the end of a file is in the file");
    cr_expect(source_of(u.sources, NO_POS) == NULL);
    cr_expect_str_eq(source_place(u.sources, NO_POS).path, "?");
    unit_close(&u);
}

Test(source, inlined_positions_are_at_the_outermost_call) {
    Unit u = unit_open();
    Source *s = unit_source(&u, "abcdef");
    Pos once = source_inline(u.sources, s->base, s->base + 2, s->base + 3) + 1;
    Pos twice = source_inline(u.sources, s->base + 2, s->base + 5, once);
    cr_expect(source_place(u.sources, once).column == 4);
    cr_expect(source_place(u.sources, twice).column == 4);
    cr_expect(source_of(u.sources, twice) == s);
    cr_expect(source_innermost(u.sources, once) == s->base + 1);
    cr_expect(source_innermost(u.sources, twice + 3) == s->base + 5);
    cr_expect(source_inlined(u.sources, twice + 3)->call == once);
    cr_expect(source_inlined(u.sources, once)->call == s->base + 3);
    cr_expect(source_inlined(u.sources, s->base + 3) == NULL);
    unit_close(&u);
}

Test(source, files_that_cannot_be_read) {
    Unit u = unit_open();
    size_t n;
    cr_expect(source_read(u.arena, "/tmp", &n) == NULL && errno == EISDIR);
    cr_expect(source_read(u.arena, "/nonexistent/x", &n) == NULL && errno == ENOENT);
    cr_expect(source_read(u.arena, "/dev/null", &n) != NULL && n == 0);
    unit_close(&u);
}

Test(unicode, decoding_is_gos) {
    static const struct {
        const char *bytes;
        int32_t rune;
        int width;
        bool valid;
    } cases[] = {
        {"a", 'a', 1, true},
        {"\xC3\xA9", 0xE9, 2, true},
        {"\xE2\x82\xAC", 0x20AC, 3, true},
        {"\xF0\x9F\x98\x80", 0x1F600, 4, true},
        {"\xFF", RUNE_ERROR, 1, false},
        {"\xC3", RUNE_ERROR, 1, false},
        {"\xC0\x80", RUNE_ERROR, 1, false},
        {"\xED\xA0\x80", RUNE_ERROR, 1, false},
        {"\xF4\x90\x80\x80", RUNE_ERROR, 1, false},
        {"\xEF\xBF\xBD", RUNE_ERROR, 3, true},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        int width;
        bool valid;
        int32_t r = utf8_decode(cases[i].bytes, strlen(cases[i].bytes), &width, &valid);
        cr_expect(r == cases[i].rune && width == cases[i].width && valid == cases[i].valid,
                  "case %zu", i);
        char out[4];
        if (valid)
            cr_expect(utf8_encode(r, out) == width &&
                      memcmp(out, cases[i].bytes, (size_t)width) == 0);
    }
    char out[4];
    cr_expect(utf8_encode(0xD800, out) == 3 && memcmp(out, "\xEF\xBF\xBD", 3) == 0);
}

Test(unicode, classes) {
    cr_expect(rune_is_letter('_') && rune_is_letter(0x3B1) && !rune_is_letter('1') &&
              !rune_is_letter(0x2167));
    cr_expect(rune_is_digit('9') && rune_is_digit(0x661) && !rune_is_digit('a'));
    cr_expect(rune_is_upper(0x3A3) && !rune_is_upper(0x24B6) && !rune_is_upper(0x1C5));
    cr_expect(rune_width(0x4E2D) == 2 && rune_width(0x301) == 0 && rune_width('x') == 1);
    cr_expect(name_is_exported("X") && !name_is_exported("x") && !name_is_exported("_X"));
    cr_expect(name_is_exported("\xCE\xA3x") && !name_is_exported(""));
}

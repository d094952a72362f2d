// The list of errors: order, repetitions, notes, the limit of 10, carets.
#include "unit.h"

static Pos at(Unit *u, int offset) {
    return u->sources->files.at[0]->base + (Pos)offset;
}

static Unit with_lines(int count) {
    Unit u = unit_open();
    char *text = arena_alloc(u.arena, (size_t)count * 4 + 1);
    for (int i = 0; i < count; i++)
        memcpy(text + 4 * i, "abc\n", 4);
    Source *s = unit_source(&u, text);
    for (int i = 1; i <= count; i++)
        source_add_line(u.sources, s, (uint32_t)i * 4);
    return u;
}

Test(diag, sorted_with_notes) {
    Unit u = with_lines(3);
    cr_expect(!diag_failed(u.diag));
    diag_error(u.diag, at(&u, 5), "x redeclared");
    diag_note(u.diag, at(&u, 0), "\tother declaration of x");
    diag_error(u.diag, at(&u, 2), "first");
    cr_expect(diag_failed(u.diag));
    cr_expect_str_eq(
        unit_errors(&u),
        "t.go:1:3: first\nt.go:2:2: x redeclared\n\tt.go:1:1: other declaration of x\n");
    unit_close(&u);
}

Test(diag, repetitions_are_dropped) {
    Unit u = with_lines(3);
    diag_error(u.diag, at(&u, 0), "syntax error: a");
    diag_error(u.diag, at(&u, 1), "syntax error: b");
    diag_note(u.diag, at(&u, 1), "belongs to b");
    diag_error(u.diag, at(&u, 4), "undefined: x");
    diag_error(u.diag, at(&u, 6), "undefined: x");
    diag_error(u.diag, at(&u, 5), "undefined: y");
    cr_expect_str_eq(unit_errors(&u),
                     "t.go:1:1: syntax error: a\nt.go:2:1: undefined: x\nt.go:2:2: undefined: y\n");
    unit_close(&u);
}

Test(diag, ten_at_most) {
    Unit u = with_lines(20);
    for (int i = 0; i < 12; i++)
        diag_error(u.diag, at(&u, 4 * i), "e%d", i);
    const char *text = unit_errors(&u);
    cr_expect(strstr(text, "e9\nt.go:10:1: too many errors\n") && !strstr(text, "e10"));
    u.diag->all = true;
    text = unit_errors(&u);
    cr_expect(strstr(text, "e11\n") && !strstr(text, "too many"));
    unit_close(&u);
}

Test(diag, caret_by_display_width) {
    Unit u = unit_open();
    Source *s = unit_source(&u, "\t\xE4\xB8\xAD x");
    diag_error(u.diag, s->base + 5, "here");
    char *text = NULL;
    size_t n;
    FILE *f = open_memstream(&text, &n);
    diag_print(u.diag, f, true);
    fclose(f);
    cr_expect_str_eq(text, "t.go:1:6: here\n\t\xE4\xB8\xAD x\n\t   ^\n");
    free(text);
    unit_close(&u);
}

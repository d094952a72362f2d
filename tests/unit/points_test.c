// The builder of the precise solver's constraints: every site and variable that gc's facts know is
// one of its objects, too, and the constraints of small functions are what they should be, as text.
#include "../../compiler/escape/points.h"
#include "unit.h"

typedef struct Built {
    Unit unit;
    Escapes *escapes;
} Built;

static Package *no_import(void *driver, const char *path, Package *from, Pos pos) {
    (void)driver, (void)path, (void)from, (void)pos;
    return NULL;
}

static Built build_text(const char *text) {
    Built b = {.unit = unit_open()};
    CheckContext *cx =
        check_context_new(b.unit.arena, b.unit.sources, b.unit.diag, b.unit.names, &b.unit.nodes);
    cx->import = no_import;
    cx->bodies_optional = true;
    Package *package = NEW(b.unit.arena, Package);
    package->path = "p";
    const char *whole = arena_printf(
        b.unit.arena,
        "package p\ntype T struct { n int; p *int; next *T; i any }\n"
        "type I interface { M(*int) *int }\n"
        "func (t *T) M(p *int) *int { return t.p }\nfunc (t T) V() *int { return t.p }\n"
        "type E struct { k int; T }\n"
        "var global *int\nfunc use(...any)\n%s\n",
        text);
    vec_push(b.unit.arena, &package->files, unit_parse(&b.unit, whole));
    check_package(cx, package);
    cr_assert(!diag_failed(b.unit.diag), "%s: %s", text, unit_errors(&b.unit));
    ProgramList programs = {0};
    vec_push(b.unit.arena, &programs, instantiate_package(cx, package));
    b.escapes = escape_run(programs, ESCAPE_GO, 0);
    return b;
}

static void collect(Built *b, EscapeFunction *f, FunctionList *all) {
    vec_push(b->unit.arena, all, f);
    for (int i = 0; i < f->literals.len; i++)
        collect(b, f->literals.at[i], all);
}

static FunctionList functions_of(Built *b) {
    FunctionList all = {0};
    for (int i = 0; i < b->escapes->functions.len; i++)
        collect(b, b->escapes->functions.at[i], &all);
    return all;
}

// The objects of a location in all functions.
static int objects_of(const Location *l, PointsFunction **functions, int count) {
    int found = 0;
    for (int i = 0; i < count; i++)
        for (int k = FIRST_OBJECT; k < functions[i]->objects.len; k++) {
            const PointsObject *o = &functions[i]->objects.at[k];
            found += l->variable ? o->variable == l->variable && o->kind == POINTS_VARIABLE
                                 : o->kind == POINTS_SITE && o->node == l->node &&
                                       o->site == l->site && o->site_index == l->site_index;
        }
    return found;
}

static void check_coverage(const char *text) {
    Built b = build_text(text);
    FunctionList all = functions_of(&b);
    PointsFunction **built = NEW_ARRAY(b.unit.arena, PointsFunction *, all.len);
    for (int i = 0; i < all.len; i++)
        built[i] = points_build(b.escapes, all.at[i]);
    for (int i = 0; i < b.escapes->all.len; i++) {
        const Location *l = b.escapes->all.at[i];
        bool wrapper = l->node && l->site == SITE_CLOSURE && l->node->kind != NODE_FUNC_LIT;
        if ((l->variable || l->node) && !wrapper) // gc's closure around a deferred call: -m only
            cr_expect_eq(objects_of(l, built, all.len), 1, "%s: %s", text,
                         l->variable ? l->variable->name : l->text);
    }
    unit_close(&b.unit);
}

Test(points, every_site_and_variable) {
    static const char *const texts[] = {
        "func f(x int) { var y any = x; z := &T{i: 1}; use(y, z, x, []int{1}, map[int]*T{1: {}}) }",
        "func f(a, b string) { c := a + b + a; d := []byte(c); use(string(d), []rune(c)) }",
        "func g() (int, string) { return 1, \"\" }\nfunc h() (a, b any) { return g() }\n"
        "func f() { var a, b any = g(); use(g()); a, b = g(); use(a, b) }",
        "func f(t T) { g := t.V; h := t.M; defer g(); go h(nil); defer use(1, t); defer func() "
        "{}() }",
        "func f(s []any, m map[string]any, c chan any) { s = append(s, 1); m[\"\"] = 2; c <- 3 }",
        "func f(m map[any]int) { m[1] = 2; m[3]++; _ = m[4]; delete(m, 5); var k, v any\n"
        "for k, v = range m { use(k, v) } }",
        "func f(n int) { a := make([]int, n); b := make(map[int]int); c := new(T); d := new(n + "
        "1)\n"
        "for i := range 3 { x := func() int { return i + *d }; use(a, b, c, x) } }",
        "func f(x any) bool { switch y := x.(type) { case int: use(y); case nil, error: use(y) }\n"
        "z, ok := x.(*T); var v any; v, ok = x.(T); use(v, z); return x == 3 && ok }",
        "var a, b = any(1), []*T{{}, {}}\nvar l = func() *T { return &T{} }",
        "func f[P any](p P) any { x := p; return &x }\nvar v = f(1)",
        "func f(seq func(func(int) bool)) (r *int) { for i := range seq { if i > 3 { return &i }\n"
        "defer use(i) }; return }",
        "func f(c, d chan any) { select { case x := <-c: use(x); case d <- 1: default: } }",
        "func f() {\nL:\n x := 1; y := &x; use(y); goto L }",
    };
    for (size_t i = 0; i < COUNT(texts); i++)
        check_coverage(texts[i]);
}

// What points_print says of function f without positions, reasons and storage; " ; " between.
static const char *constraints_of(Built *b) {
    FunctionList all = functions_of(b);
    Buffer out = {.arena = b->unit.arena};
    buffer_puts(&out, "");
    for (int i = 0; i < all.len; i++) {
        if (!all.at[i]->object || strcmp(all.at[i]->object->name, "f") != 0)
            continue;
        char *text = NULL, *end;
        size_t size;
        FILE *file = open_memstream(&text, &size);
        points_print(b->escapes, points_build(b->escapes, all.at[i]), file);
        fclose(file);
        for (char *line = strtok_r(text, "\n", &end); line; line = strtok_r(NULL, "\n", &end)) {
            char *from = strstr(line, ": "), *to = strstr(line, " (");
            bool is_call = from && strncmp(from + 2, "call ", 5) == 0;
            if (!from || (!is_call && !to))
                continue;
            if (to && !is_call)
                *to = 0;
            buffer_printf(&out, "%s%s", out.len ? "; " : "", from + 2);
        }
        free(text);
    }
    return out.data;
}

Test(points, constraints) {
    static const struct {
        const char *text, *expected;
    } rows[] = {
        {"func f() *int { x := 1; return &x }", "%4 = &x#3; #2 = %4 *int"},
        {"func f(t *T) { t.next.p = t.p }", "%3 = *t#2+8 *int; %4 = *t#2+16 *p.T; *%4+8 = %3 *int"},
        {"func f(t T) *int { return t.next.p }", "%4 = *t#2.16+8 *int; #3 = %4 *int"},
        {"func f(e *E) { e.next = &e.T }", "%3 = e#2+8; *e#2+24 = %3 *p.T"},
        {"func f(p *int) { global = p }", "leak p#2 *int"},
        {"func f(x int) { var y any = x; _ = y }", "%3 = &[int]; %3.8 = &{box}#5; y#6 = %3 any"},
        {"func f(p *int) { var y any = p; _ = y }", "%3 = &[*int]; %3.8 = p#2 *int; y#5 = %3 any"},
        {"func f(m map[string]*int, k string, p *int) { m[k] = p }",
         "*m#2 = k#3 string; *m#2+16 = p#4 *int"},
        {"func f(a, b *int) { a, b = b, a }",
         "%4 = b#3 *int; %5 = a#2 *int; a#2 = %4 *int; b#3 = %5 *int"},
        {"func f(s []*int, p *int) { s = append(s, p) }",
         "%5 = s#2 []*int; %7 = &{append}#6; %5 = %7 []*int; %8 = *s#2 *int; {append}#6 = %8 *int; "
         "*%5 = p#3 *int; %4 = %5 []*int; s#2 = %4 []*int"},
        {"func f(a [4]*int, p *int) { a[1] = p; s := a[2:]; s[0] = nil }",
         "a#2.8 = p#3 *int; %5 = &a#2; %4 = %5 unsafe.Pointer; %6 = &a#2.8; %4 = %6 "
         "unsafe.Pointer; "
         "%7 = &a#2.16; %4 = %7 unsafe.Pointer; %8 = &a#2.24; %4 = %8 unsafe.Pointer; "
         "s#9 = %4 []*int"},
        {"func f(p *int) { q := p; for { q = nil; q = p; p = q } }",
         "%4 = p#2 *int; q#3 = %4 *int; q#3 = %5 *int; %6 = p#2 *int; q#3 = %6 *int; "
         "%7 = %6 *int; p#2 = %7 *int"},
        {"func f(a [20]*int, i int) { a[3] = a[i] }", "a#2 = a#2 *int"},
        {"func f(i I, p *int) { p = i.M(p) }",
         "%4 = %5 *int; p#3 = %4 *int; call i#2.M(p#3) -> %5"},
        {"func f(t T, p *int) { p = t.M(p) }",
         "%5 = &t#2; %4 = %6 *int; p#3 = %4 *int; call M(%5, p#3) -> %6"},
        {"func f(t *T, p *int) { p = t.V() }",
         "%5 = *t#2 p.T; %4 = %6 *int; p#3 = %4 *int; call V(%5) -> %6"},
        {"func f(e E, p *int) { p = (*T).M(&e.T, p) }",
         "%5 = &e#2.8; %4 = %6 *int; p#3 = %4 *int; call M(%5, p#3) -> %6 plain"},
        {"func f(g func(*int) *int, p *int) { p = g(p) }",
         "%4 = %5 *int; p#3 = %4 *int; call *g#2(p#3) -> %5 plain"},
        {"func f(c chan *int, p *int) { c <- p; p = <-c }",
         "*c#2 = p#3 *int; %5 = *c#2 *int; %4 = %5 *int; p#3 = %4 *int"},
        {"func f(p *int) { defer use(p) }",
         "%4 = &{defer}#3; %5 = %4 unsafe.Pointer; %6 = &[*int]; %6.8 = p#2 *int; "
         "{arguments}#8 = %6 any; %9 = &{arguments}#8; %10 = %9 []any; call use(%10) plain"},
        {"func f(p *int) { go use(p) }",
         "%4 = &{go}#3; leak %4 unsafe.Pointer; %5 = &[*int]; %5.8 = p#2 *int; "
         "{arguments}#7 = %5 any; %8 = &{arguments}#7; leak %8 []any"},
        {"func f(p *int) { panic(p) }", "%3 = &[*int]; %3.8 = p#2 *int; leak %3 interface{}"},
        {"func f(p *int) *int { g := func() *int { return p }; return g() }",
         "{closure}#4.8 = p#2 *int; %5 = &{closure}#4; g#6 = %5 func() *int; #3 = %7 *int; "
         "call g#6() -> %7 plain"},
        {"func f(p *int) { g := func() { p = nil }; g() }",
         "%4 = &p#2; {closure}#3.8 = %4 unsafe.Pointer; %5 = &{closure}#3; g#6 = %5 func(); "
         "call g#6() plain"},
    };
    for (size_t i = 0; i < COUNT(rows); i++) {
        Built b = build_text(rows[i].text);
        const char *found = constraints_of(&b);
        cr_expect_str_eq(found, rows[i].expected, "%s:\n  %s\n  %s", rows[i].text, found,
                         rows[i].expected);
        unit_close(&b.unit);
    }
}

// The scope of variable x and whether it is made at most once.
Test(points, scopes) {
    static const struct {
        const char *text;
        int depth;
        bool once;
    } rows[] = {
        {"func f() { x := 1; _ = x }", 1, true},
        {"func f() { for { x := 1; _ = x } }", 2, false},
        {"func f(b bool) { for { if b { x := 1; _ = x; return } } }", 2, true},
        {"func f(b bool) { for { for { if b { x := 1; _ = x; break }; return } } }", 3, false},
        {"func f() { for x := 1; ; x++ { } }", 1, true},
        {"func f() { for x := 1; ; { use(&x) } }", 2, true},
        {"func f() { var x *int; for { x = new(int); use(x) } }", 2, true},
        {"func f() { var x *int; for { use(x); x = new(int) } }", 1, true},
        {"func f() { var x *int; for { x = new(int); use(x) }; use(x) }", 1, true},
        {"func f() { var x *T; for { x = x.next } }", 1, true},
        {"func f() { var x *int; for { if global == nil { x = nil }; use(x) } }", 1, true},
        {"func f() { var x *int; for { x = new(int); use(&x) } }", 1, true},
        {"func f() {\nL:\n x := 1; _ = x; goto L }", 2, false},
        {"func f() { goto L\nL:\n x := 1; _ = x }", 1, true},
        {"func f(b bool) {\nL:\n if b { goto L }; x := 1; _ = x }", 1, true},
        {"func f(b bool) {\nL:\n x := 1; _ = x; if b { goto L }; y := 1; _ = y }", 2, false},
        {"func f(b bool) {\nL:\n if b { goto M }\nM:\n x := 1; _ = x; goto L }", 2, false},
        {"func f(b bool) {\nL:\n use()\nM:\n x := 1; _ = x; if b { goto L }; goto M }", 3, false},
        {"func f(b bool) {\nL:\n use()\nM:\n use(); if b { goto L }; x := 1; _ = x; goto M }", 3,
         false},
        {"func f(b bool) {\nL:\n for b { goto L }; x := 1; _ = x }", 1, true},
    };
    for (size_t i = 0; i < COUNT(rows); i++) {
        Built b = build_text(rows[i].text);
        FunctionList all = functions_of(&b);
        bool seen = false;
        for (int f = 0; f < all.len; f++) {
            const PointsFunction *p = points_build(b.escapes, all.at[f]);
            for (int o = FIRST_OBJECT; o < p->objects.len; o++)
                if (p->objects.at[o].kind == POINTS_VARIABLE &&
                    strcmp(p->objects.at[o].variable->name, "x") == 0) {
                    seen = true;
                    cr_expect_eq(p->objects.at[o].scope->depth, rows[i].depth, "%s: %d",
                                 rows[i].text, p->objects.at[o].scope->depth);
                    cr_expect_eq(p->objects.at[o].once, rows[i].once, "%s", rows[i].text);
                }
        }
        cr_expect(seen, "%s", rows[i].text);
        unit_close(&b.unit);
    }
}

static void note_word(void *data, int offset) {
    Buffer *b = data;
    buffer_printf(b, "%s%d", b->len ? " " : "", offset);
}

Test(points, words) {
    static const struct {
        const char *type, *words;
        int64_t offset;
        int canonical;
    } rows[] = {
        {"int", "", 0, 0},
        {"struct { a int; s string; i any; p *int }", "8 24 32 40", 32, 32},
        {"[3]struct { n int; p *int }", "8 24 40", 40, 40},
        {"[9]struct { n int; p *int }", "8", 40, 8},
        {"struct { a [9][2]*int; b [3]any }", "0 8 144 152 160 168 176 184", 184, 184},
        {"struct { a [9][2]*int; b [3]any }", "0 8 144 152 160 168 176 184", 40, 8},
        {"struct { n int8; p *int }", "8", 4, 4},
        {"[2]*int", "0 8", 16, -1},
        {"struct { a [1 << 31]byte; p *int }", "0", 1LL << 31, 0},
        {"struct { p *int; e struct{} }", "0", 8, 8},
    };
    for (size_t i = 0; i < COUNT(rows); i++) {
        Unit u = unit_open();
        Built b = build_text(arena_printf(u.arena, "var x %s", rows[i].type));
        Object *o = map_get(b.escapes->programs.at[0]->package->scope->names,
                            intern_str(b.unit.names, "x"));
        Buffer words = {.arena = b.unit.arena};
        buffer_puts(&words, "");
        points_words(o->type, note_word, &words);
        cr_expect_str_eq(words.data, rows[i].words, "%s: %s", rows[i].type, words.data);
        cr_expect_eq(points_canonical(o->type, rows[i].offset), rows[i].canonical, "%s at %lld: %d",
                     rows[i].type, (long long)rows[i].offset,
                     points_canonical(o->type, rows[i].offset));
        unit_close(&b.unit);
        unit_close(&u);
    }
}

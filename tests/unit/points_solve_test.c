// The precise solver on small packages: what each function's summary says and which variables and
// sites lie in the frame, in a caller's frame or on the heap. A row is a source and what must come
// out, in order of position.
#include "../../compiler/escape/points.h"
#include "unit.h"
#include <string.h>

typedef struct Solved {
    Unit unit;
    Program *program;
    Escapes *escapes;
} Solved;

static Package *no_import(void *driver, const char *path, Package *from, Pos pos) {
    (void)driver, (void)path, (void)from, (void)pos;
    return NULL;
}

static Solved solve_text(const char *text) {
    Solved s = {.unit = unit_open()};
    CheckContext *cx =
        check_context_new(s.unit.arena, s.unit.sources, s.unit.diag, s.unit.names, &s.unit.nodes);
    cx->import = no_import;
    cx->bodies_optional = true;
    Package *package = NEW(s.unit.arena, Package);
    package->path = "p";
    const char *whole = arena_printf(s.unit.arena,
                                     "package p\ntype T struct { n int; p *int; next *T }\n"
                                     "var global *int\n%s\n",
                                     text);
    vec_push(s.unit.arena, &package->files, unit_parse(&s.unit, whole));
    check_package(cx, package);
    cr_assert(!diag_failed(s.unit.diag), "%s: %s", text, unit_errors(&s.unit));
    s.program = instantiate_package(cx, package);
    ProgramList programs = {0};
    vec_push(s.unit.arena, &programs, s.program);
    s.escapes = escape_run(programs, ESCAPE_PRECISE, 0);
    return s;
}

static const char *summary_of_function(Solved *s, const char *name) {
    for (int i = 0; i < s->program->instances.len; i++) {
        const Instance *in = s->program->instances.at[i];
        if (in->function && strcmp(in->function->name, name) == 0)
            return in->function->escape_summary;
    }
    return "(no function)";
}

// The placements the precise solver alone gives to the variables and sites of the text.
static const char *placements(Solved *s) {
    static const char *const names[] = {"frame", "caller", "heap"};
    Buffer b = {.arena = s->unit.arena};
    buffer_puts(&b, "");
    for (int i = 0; i < s->escapes->all.len; i++) {
        const Location *l = s->escapes->all.at[i];
        if (l->silent || (!l->variable && !l->node) ||
            (l->variable &&
             (!l->variable->name || !l->variable->name[0] || !strchr("xyz", l->variable->name[0]))))
            continue;
        Placement p =
            l->variable ? points_place_of_variable(s->escapes->points, l->variable)
                        : points_place_of_site(s->escapes->points, l->node, l->site, l->site_index);
        buffer_printf(&b, "%s%s %s", b.len ? ", " : "", l->variable ? l->variable->name : l->text,
                      names[p]);
    }
    return b.data;
}

typedef struct Row {
    const char *text, *expected;
} Row;

Test(points_solve, placements) {
    static const Row rows[] = {
        // fields and stores through pointers
        {"func f() int { x := 1; t := T{}; q := &t; q.p = &x; return *t.p }", "x frame"},
        {"func f() *int { x, y := 1, 2; t := struct{a, b *int}{&x, &y}; return t.a }",
         "x caller, y frame"},
        {"func f() { x := 1; t := &T{}; t.p = &x; global = t.p }", "x heap, &T{} frame"},
        // maps, slices, channels that stay
        {"func f() int { x := 1; m := map[int]*int{}; m[0] = &x; return *m[0] }",
         "x frame, map[int]*int{} frame"},
        {"func f() int { x := 1; c := make(chan *int, 1); c <- &x; return *<-c }", "x frame"},
        {"func f(c chan *int) { x := 1; c <- &x }", "x caller"},
        // loops: an object of an iteration that the next one can reach
        {"func f() { var l *T; for i := 0; i < 3; i++ { l = &T{next: l} }; _ = l }",
         "&T{...} heap"},
        {"func f() { for i := 0; i < 3; i++ { l := &T{n: i}; l.next = l } }", "&T{...} frame"},
        // calls
        {"func set(t *T, p *int) { t.p = p }\nfunc f() int { x := 1; var t T; set(&t, &x); return "
         "*t.p }",
         "x frame"},
        {"func leak(p *int) { global = p }\nfunc f() { x := 1; leak(&x) }", "x heap"},
        {"func make1() *T { return &T{n: 1} }\nfunc f() int { return make1().n }",
         "&T{...} caller"},
        {"func g(h func(*int)) { x := 1; h(&x) }\nfunc f() { g(func(p *int) {}) }",
         "x caller, func literal frame"},
        // aliases of what is passed: x can be reached by the result
        {"func link(a, b *T, p *int) *int { a.next = &T{p: p}; return b.next.p }\n"
         "func f() *int { var t T; x := 1; return link(&t, &t, &x) }",
         "&T{...} caller, x caller"},
        // recursion: the outermost call's object, if it is small
        {"func f(n int) *int { x := n; if n == 0 { return &x }; return f(n-1) }",
         "x frame, x caller"},
        {"func f(n int) *[17]int { var x [17]int; if n == 0 { return &x }; return f(n-1) }",
         "x frame, x heap"},
        // panics that end here, and those that may not
        {"func f() { defer func() { recover() }(); for { panic(&T{}) } }",
         "func literal frame, &T{} frame"},
        {"func f() { defer func() { if global != nil { recover() } }(); panic(&T{}) }",
         "func literal frame, &T{} heap"},
        {"func f() { defer func() { r := recover(); if _, ok := r.(*T); !ok { panic(r) } }()\n"
         "panic(&T{}) }",
         "func literal frame, &T{} frame"},
        {"func f() { defer func() { r := recover(); if _, ok := r.(*T); ok { panic(r) } }()\n"
         "panic(&T{}) }",
         "func literal frame, &T{} heap"},
        // interface calls: all methods of the program when the type is not known
        {"type I interface{ m(*int) }\nfunc (t *T) m(p *int) {}\nvar i I\nfunc f() { x := 1; "
         "i.m(&x) }",
         "x frame"},
        {"type I interface{ m(*int) }\nfunc (t *T) m(p *int) { t.p = p }\nvar i I\n"
         "func f() { x := 1; i.m(&x) }",
         "x heap"},
        {"type I interface{ m(*int) }\nfunc (t *T) m(p *int) { t.p = p }\n"
         "func f() { x := 1; var t T; I(&t).m(&x) }",
         "x frame"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Solved s = solve_text(rows[i].text);
        const char *got = placements(&s);
        cr_expect_str_eq(got, rows[i].expected, "%s:\n got %s", rows[i].text, got);
        unit_close(&s.unit);
    }
}

Test(points_solve, summaries) {
    static const Row rows[] = {
        {"func f(p *int) {}", "w;"},
        {"func f(p *int) *int { return p }", "w;cp0.0;>-1.0=1.0;"},
        {"func f(p *int) { global = p }", "w;cp0.0;!1;"},
        {"func f(t *T, p *int) { t.p = p }", "w;cp0.0;cp1.0;>1.8=2.0;"},
        {"func f(t *T) *int { return t.next.next.p }", "w;cw2.8;cp0.0w2.16;>-1.0=1.0;"},
        {"func f(s string) *string { return &s }", "S16;w;n100.0::b17.;cp0.0;>-1.0=1.0;>1.0=2.0;"},
        {"func f(g func(*int) *int, p *int) *int { return g(p) }",
         "w;cr0.0.0;cp0.0;cp1.0;>-1.0=1.0;(v:::1.1:2.0::0.0=3.0;"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Solved s = solve_text(rows[i].text);
        const char *got = summary_of_function(&s, "f");
        cr_expect_str_eq(got, rows[i].expected, "%s:\n got %s", rows[i].text, got);
        unit_close(&s.unit);
    }
}

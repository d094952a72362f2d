// The escape pass on small packages: verdicts of variables and sites, in order of position, and
// tags of functions. A row is a source and what must come out; programs under tests/escape check
// the same by gc's -m lines, so the rows here are what those lines do not show: that wrong
// placements of the past stay away, tags, and captures by value.
#include "../../compiler/escape/place.h"
#include "unit.h"

typedef struct Placed {
    Unit unit;
    Program *program;
    Escapes *escapes;
} Placed;

static Package *no_import(void *driver, const char *path, Package *from, Pos pos) {
    (void)driver, (void)path, (void)from, (void)pos;
    return NULL;
}

static Placed place_text(const char *text, EscapeMode mode) {
    Placed p = {.unit = unit_open()};
    CheckContext *cx =
        check_context_new(p.unit.arena, p.unit.sources, p.unit.diag, p.unit.names, &p.unit.nodes);
    cx->import = no_import;
    cx->bodies_optional = true;
    Package *package = NEW(p.unit.arena, Package);
    package->path = "p";
    const char *whole = arena_printf(p.unit.arena,
                                     "package p\ntype T struct { n int; p *int; next *T; i any }\n"
                                     "var global *int\nfunc use(...any) {}\n%s\n",
                                     text);
    vec_push(p.unit.arena, &package->files, unit_parse(&p.unit, whole));
    check_package(cx, package);
    cr_assert(!diag_failed(p.unit.diag), "%s: %s", text, unit_errors(&p.unit));
    p.program = instantiate_package(cx, package);
    ProgramList programs = {0};
    vec_push(p.unit.arena, &programs, p.program);
    p.escapes = escape_run(programs, mode, 0);
    return p;
}

// "x heap, &T{...} frame": verdicts of functions other than use, without parameters and variables
// whose name starts with an underscore.
static const char *verdicts_of(Placed *p) {
    Buffer b = {.arena = p->unit.arena};
    VerdictList list = escape_verdicts(p->escapes);
    buffer_puts(&b, "");
    for (int i = 0; i < list.len; i++)
        if (list.at[i].text[0] && list.at[i].text[0] != '_')
            buffer_printf(&b, "%s%s %s", b.len ? ", " : "", list.at[i].text,
                          list.at[i].placement == PLACED_HEAP ? "heap" : "frame");
    return b.data;
}

static const char *tag_of(Placed *p, const char *function) {
    for (int i = 0; i < p->program->instances.len; i++) {
        const Instance *in = p->program->instances.at[i];
        if (in->function && strcmp(in->function->name, function) == 0)
            return in->function->escape_tag;
    }
    return "(no function)";
}

typedef struct Row {
    const char *text, *expected;
} Row;

static void check_verdicts(const Row *rows, size_t count) {
    for (size_t i = 0; i < count; i++) {
        Placed p = place_text(rows[i].text, ESCAPE_GO);
        cr_expect_str_eq(verdicts_of(&p), rows[i].expected, "%s: %s", rows[i].text,
                         verdicts_of(&p));
        unit_close(&p.unit);
    }
}

Test(escape, addresses) {
    static const Row rows[] = {
        {"func f() *int { x := 1; return &x }", "x heap"},
        {"func f() int { x := 1; y := &x; return *y }", "x frame, y frame"},
        {"func f() { x := 1; global = &x }", "x heap"},
        {"func f() **int { x := 1; y := &x; return &y }", "x heap, y heap"},
        {"func f() *int { x := 1; y := &x; z := &y; return *z }", "x heap, y frame, z frame"},
        {"func f() []int { var x [4]int; return x[1:] }", "x heap"},
        {"func f() int { var x [4]int; y := x[1:]; return y[0] }", "x frame, y frame"},
        {"func f() *T { return &T{n: 1} }", "&T{...} heap"},
        {"func f() int { x := T{n: 1}; y := &x.n; return *y }", "x frame, y frame"},
        {"func f() { x := 1; panic(&x) }", "x heap"},
    };
    check_verdicts(rows, COUNT(rows));
}

Test(escape, stores_through_pointers) {
    static const Row rows[] = {
        {"func f() { x := 1; var y T; y.p = &x }", "x frame, y frame"},
        {"func f() { x := 1; y := &T{}; y.p = &x }", "x heap, y frame, &T{} frame"},
        {"func f(_p **int) { x := 1; *_p = &x }", "x heap"},
        {"func f(_s []*int) { x := 1; _s[0] = &x }", "x heap"},
        {"func f() { x := 1; var y [2]*int; y[0] = &x }", "x frame, y frame"},
        {"func f(_m map[int]*int) { x := 1; _m[0] = &x }", "x heap"},
    };
    check_verdicts(rows, COUNT(rows));
}

Test(escape, loops) {
    static const Row rows[] = {
        {"func f() { var y *int; for { x := 1; y = &x; _ = y } }", "y frame, x heap"},
        {"func f() { for { x := 1; y := &x; _ = y } }", "x frame, y frame"},
        {"func f() { var y *int\nL:\n x := 1; y = &x; _ = y; goto L }", "y frame, x heap"},
        {"func f() { var y *int; goto L\nL:\n x := 1; y = &x; _ = y }", "y frame, x frame"},
        {"func f() { var y []int; for { y = []int{1}; _ = y } }", "y frame, []int{...} heap"},
        {"func f() { var y any; for i := 0; i < 3; i++ { y = [2]int{i, i}; _ = y } }",
         "y frame, i frame, [2]int{...} heap"},
        {"func f() { for i := 0; ; i++ { x := &i; _ = x } }", "i frame, x frame"},
        {"func f() { var y *int; for i := range 4 { y = &i }; _ = y }", "y frame, i heap"},
        // A captured loop variable is a new one each time but takes over the old one's value.
        {"func f() { for i := (*int)(nil); ; { x := 1; i = &x; y := &i; _ = y } }",
         "i frame, x heap, y frame"},
        {"func f() { for i := []int(nil); ; { y := &i; *y = nil; i = []int{1} } }",
         "i frame, y frame, []int{...} heap"},
    };
    check_verdicts(rows, COUNT(rows));
}

Test(escape, self_assignments) {
    static const Row rows[] = {
        {"func f(_t *T) { _t.next = _t.next.next }", ""},
        {"type S struct { b [4]int; s []int; i any }\nfunc f(_t *S) { _t.i = _t.b }", "_t.b heap"},
        {"type S struct { b []int; s []int; i any }\nfunc f(_t *S) { _t.i = _t.b[1:] }",
         "_t.b[1:] heap"},
    };
    for (size_t i = 0; i < COUNT(rows);
         i++) { // the texts start with an underscore: look for any verdict but frame
        Placed p = place_text(rows[i].text, ESCAPE_GO);
        VerdictList list = escape_verdicts(p.escapes);
        int heap = 0;
        for (int j = 0; j < list.len; j++)
            heap += !list.at[j].is_variable && list.at[j].placement == PLACED_HEAP;
        cr_expect_eq(heap, rows[i].expected[0] != 0, "%s", rows[i].text);
        unit_close(&p.unit);
    }
}

Test(escape, calls) {
    static const Row rows[] = {
        {"func g(_p *int) *int { return _p }\nfunc f() *int { x := 1; return g(&x) }", "x heap"},
        {"func g(_p *int) *int { return _p }\nfunc f() int { x := 1; return *g(&x) }", "x frame"},
        {"func g(_p *int) int { return *_p }\nfunc f() int { x := 1; return g(&x) }", "x frame"},
        {"func g(_p *int)\nfunc f() { x := 1; g(&x) }", "x heap"},
        {"func f(_g func(*int)) { x := 1; _g(&x) }", "x heap"},
        {"func f(_p *int, _n int) int { if _n == 0 { return *_p }; x := _n; return f(&x, _n-1) }",
         "x frame"},
        {"func f(_p *int, _n int) *int { if _n == 0 { return _p }; x := _n; return f(&x, _n-1) }",
         "x heap"},
        {"func g(_p *int, _n int) { if _n > 0 { h(_p, _n-1) } }\nfunc h(_p *int, _n int) { global "
         "= _p; g(_p, _n) }\n"
         "func f() { x := 1; g(&x, 2) }",
         "x heap"},
        {"func g(_p ...*int) { global = _p[0] }\nfunc f() { x := 1; g(&x) }",
         "x heap, ... argument frame"},
        {"var kept []*int\nfunc g(_p ...*int) { kept = _p }\nfunc f() { x := 1; g(&x) }",
         "x heap, ... argument heap"},
        {"type I interface { m() *int }\nfunc (t T) m() *int { return t.p }\n"
         "func f() *int { x := 1; var y I = T{p: &x}; return y.m() }",
         "t frame, x heap, y frame, T{...} frame"},
    };
    check_verdicts(rows, COUNT(rows));
}

Test(escape, closures) {
    static const Row rows[] = {
        {"func f() func() int { x := 1; return func() int { return x } }",
         "x frame, func literal heap"},
        {"func f() func() int { x := 1; return func() int { x++; return x } }",
         "x heap, func literal heap"},
        {"func f() int { x := 1; y := func() int { x++; return x }; return y() }",
         "x frame, y frame, func literal frame"},
        {"func f() int { x := 1; y := func() *int { return &x }; return *y() }",
         "x frame, y frame, func literal frame"},
        {"func f() *int { x := 1; y := func() *int { return &x }; return y() }",
         "x heap, y frame, func literal frame"},
        {"func f() { var y *int; func() { x := 1; y = &x }(); _ = y }",
         "y frame, func literal frame, x heap"},
        {"func f() { defer func() { x := 1; _ = &x }() }", "func literal frame, x frame"},
        {"func f() { for { x := 1; defer func() { x++ }() } }", "x heap, func literal heap"},
        {"func (t *T) m() {}\nfunc f() { var x T; y := x.m; y() }",
         "t frame, x frame, y frame, x.m frame"},
        {"func (t *T) m() {}\nfunc f() func() { var x T; return x.m }",
         "t frame, x heap, x.m heap"},
    };
    check_verdicts(rows, COUNT(rows));
}

// The slice of a deferred call's variadic arguments is kept by the callee or not, like that of any
// call.
Test(escape, deferred_arguments) {
    static const struct {
        const char *text;
        Placement expected;
    } rows[] = {
        {"func g(p ...int) {}\nfunc f() { defer g(1, 2) }", PLACED_FRAME},
        {"var kept []int\nfunc g(p ...int) { kept = p }\nfunc f() { defer g(1, 2) }", PLACED_HEAP},
        {"func g(p ...int) {}\nfunc f() { for { defer g(1, 2) } }", PLACED_HEAP},
        {"func two() (int, int) { return 1, 2 }\nfunc g(p ...int) {}\nfunc f() { defer g(two()) }",
         PLACED_HEAP},
    };
    for (size_t i = 0; i < COUNT(rows); i++) {
        Placed p = place_text(rows[i].text, ESCAPE_GO);
        Node *body = p.program->instances.at[p.program->instances.len - 2]->body,
             *stmt = AS(body, BLOCK)->stmts.at[0];
        if (stmt->kind == NODE_FOR)
            stmt = AS(AS(stmt, FOR)->body, BLOCK)->stmts.at[0];
        cr_expect_eq(place_of_site(p.escapes, AS(stmt, DEFER)->call, SITE_VARIADIC, 0),
                     rows[i].expected, "%s", rows[i].text);
        unit_close(&p.unit);
    }
}

Test(escape, captured_by_value) {
    static const struct {
        const char *text;
        bool expected;
    } rows[] = {
        // of r, the first result of f
        {"func f() (r int) { g := func() int { return r }; _ = g; return }", true},
        {"func f() (r int) { g := func() int { return r }; _ = g; return 1 }", false},
        {"func two() (int, int) { return 1, 2 }\nfunc f() (r, s int) { g := func() int { return r "
         "}; _ = g; return two() }",
         false},
        {"func f() (r int) { r = 2; g := func() int { return r }; _ = g; return }", true},
        {"func f() (r int) { g := func() int { return r }; r++; _ = g; return }", false},
        {"func f() (r [2]int) { g := func() int { return r[0] }; r[1] = 2; _ = g; return }", false},
        {"func f() (r int) { if r == 0 { r = 2 }; g := func() int { return r }; _ = g; return }",
         true},
        {"func f() (r int) { for { r = 2; g := func() int { return r }; _ = g } }", false},
        {"func f() (r int) { g := func() int { return r }; g2 := &r; _, _ = g, g2; return }",
         false},
        {"func f() (r [20]int) { g := func() int { return r[0] }; _ = g; return }", false},
    };
    for (size_t i = 0; i < COUNT(rows); i++) {
        Placed p = place_text(rows[i].text, ESCAPE_GO);
        const Instance *f = p.program->instances.at[p.program->instances.len - 2];
        cr_expect_eq(captured_by_value(p.escapes, f->function->type->func.results.at[0]),
                     rows[i].expected, "%s", rows[i].text);
        unit_close(&p.unit);
    }
}

Test(escape, tags) {
    static const Row rows[] = {
        // heap, mutator, callee, five results: least dereferences + 1
        {"func f(p *int) { global = p }", "10000000"},
        {"func f(p **int) { global = *p }", "20000000"},
        {"func f(p *int) *int { return p }", "00010000"},
        {"func f(p **int) (int, *int) { return 0, *p }", "00002000"},
        {"func f(p *int) { *p = 1 }", "01000000"},
        {"func f(p func()) { p() }", "00000000"},
        {"func f(p func() *int) *int { return p() }", "00100000"},
        {"func f(n int, p *int) { _ = *p }", ",00000000"},
        {"func f(p *int) (a, b, c, d, e, g *int) { g = p; return }", "10000000"},
        {"func f(p *int) (a *int) { f(p); return p }", "00010000"},
        {"func f(p *int)", "10000000"},
        {"//go:noescape\nfunc f(p *int)", "01100000"},
        {"func f(_ *int) {}", "00000000"},
        {"func f(p *T) *int { for p != nil { p = p.next }; return p.p }", "00020000"},
    };
    for (size_t i = 0; i < COUNT(rows); i++) {
        Placed p = place_text(rows[i].text, ESCAPE_GO);
        cr_expect_str_eq(tag_of(&p, "f"), rows[i].expected, "%s: %s", rows[i].text,
                         tag_of(&p, "f"));
        unit_close(&p.unit);
    }
}

Test(escape, sizes) {
    static const Row rows[] = {
        {"func f() { var x [131072]byte; _ = &x }", "x frame"},
        {"func f() { var x [131073]byte; _ = &x }", "x heap"},
        {"func f() { x := make([]byte, 65536); _ = x }", "x frame, make([]byte, 65536) frame"},
        {"func f() { x := make([]byte, 65537); _ = x }", "x frame, make([]byte, 65537) heap"},
        {"func f() { x := new([65537]byte); _ = x }", "x frame, new([65537]byte) heap"},
    };
    check_verdicts(rows, COUNT(rows));
}

// With everything on the heap only what could live there at all is asked: variables whose address
// is taken or that are captured by reference, and every site.
Test(escape, heap_mode) {
    static const Row rows[] = {
        {"func f() { x := 1; y := &x; _ = *y }", "x heap, y frame"},
        {"func f() { x := 1; y := func() int { return x }; y() }",
         "x frame, y frame, func literal heap"},
        {"func f() { x := 1; y := func() { x++ }; y() }", "x heap, y frame, func literal heap"},
        {"func f() { x := []int{1}; _ = x }", "x frame, []int{...} heap"},
    };
    for (size_t i = 0; i < COUNT(rows); i++) {
        Placed p = place_text(rows[i].text, ESCAPE_HEAP);
        cr_expect_str_eq(verdicts_of(&p), rows[i].expected, "%s: %s", rows[i].text,
                         verdicts_of(&p));
        unit_close(&p.unit);
    }
}

// An explanation names the place of every hop, so a fact without a position would be a hole in it.
Test(escape, every_fact_has_a_position) {
    Placed p =
        place_text("type S struct { a []*int; m map[*int]*T; f func(*int) *int }\n"
                   "func (t *T) set(q *int) *T { t.p = q; return t }\n"
                   "func two(x *int) (*int, any) { return x, *x }\n"
                   "func all(s *S, xs []*int, v any, q *int) (r *int, err any) {\n"
                   "	defer use(q, *q)\n	defer func(z *int) { use(z, r) }(q)\n	go use(q)\n"
                   "	t := &T{1, q, nil, *q}\n	t.set(q).set(xs[0])\n	s.a = append(s.a, "
                   "q)\n	s.a = append(s.a, xs...)\n"
                   "	s.m[q] = t\n	copy(s.a, xs)\n	r, err = two(q)\n	err, w := "
                   "v.(*int)\n	_ = w\n"
                   "	for i, x := range xs { k := i; s.a[i] = &k; r = x }\n	for k, e := range "
                   "s.m { s.m[k], r = e.next, e.p }\n"
                   "	switch y := v.(type) {\n	case *int:\n		r = y\n	case "
                   "T:\n		r = y.p\n	}\n"
                   "	f := func() *int { r = q; return q }\n	g := t.set\n	h := (*T).set\n	"
                   "use(f(), g(q), h(t, q), s.f(q))\n"
                   "	b := []byte(\"x\" + string([]rune{1}))\n	_ = string(b)\n	c := "
                   "new(int)\n	l := make([]*T, *c)\n	use(l, b[1:])\n"
                   "	a := [3]*int{q, c}\n	_ = a[:]\n	panic(v)\n}\nvar made = []*T{{p: "
                   "new(int)}}\n",
                   ESCAPE_GO);
    int missing, facts = escape_facts(p.escapes, &missing);
    cr_expect(facts > 80, "only %d facts", facts);
    cr_expect(missing == 0, "%d of %d facts have no position", missing, facts);
    unit_close(&p.unit);
}

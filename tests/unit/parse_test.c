// The parser: gc's messages, printing that parses back, const groups, directives, bounds, and build
// constraints.
#include "unit.h"

// Snippets inside a function and gc's messages for them; found with the real gc.
Test(parse, messages_in_functions) {
    static const struct {
        const char *text, *want;
    } cases[] = {
        {"x y", "3:3: syntax error: unexpected name y at end of statement"},
        {"x, y", "3:5: syntax error: unexpected newline, expected := or = or comma"},
        {"++x", "3:1: syntax error: unexpected ++, expected }"},
        {"if { }", "3:4: syntax error: missing condition in if statement"},
        {"if x { } else y", "3:15: syntax error: else must be followed by if or statement block"},
        {"if x := 1 { }", "3:6: syntax error: cannot use x := 1 as value"},
        {"if x = y == z {}", "3:6: syntax error: cannot use assignment x = (y == z) as value"},
        {"if x\n{ }", "3:5: syntax error: unexpected newline, expected { after if clause"},
        {"if var x = 1; x { }", "3:8: syntax error: var declaration not allowed in if initializer"},
        {"for i := 0; i < 10 {}",
         "3:20: syntax error: unexpected {, expected semicolon or newline"},
        {"for ; { }", "3:7: syntax error: unexpected {, expected for loop condition"},
        {"for x; y; z := 1 {}", "3:13: syntax error: cannot declare in post statement of for loop"},
        {"x = range y", "3:5: syntax error: unexpected keyword range, expected expression"},
        {"f(x\n)",
         "3:4: syntax error: unexpected newline in argument list; possibly missing comma or )"},
        {"T{x y}",
         "3:5: syntax error: unexpected name y in composite literal; possibly missing comma or }"},
        {"x = (a){1}", "3:8: syntax error: cannot parenthesize type in composite literal"},
        {"x[]", "3:3: syntax error: unexpected ], expected operand"},
        {"x[1 2]", "3:5: syntax error: unexpected literal 2, expected comma, : or ]"},
        {"x[::3]", "3:4: middle index required in 3-index slice"},
        {"goto 1", "3:6: syntax error: unexpected literal 1, expected name"},
        {"L:: x", "3:2: syntax error: missing statement after label"},
        {"go (f())", "3:4: expression in go must not be parenthesized"},
        {"switch x.(type) { y }",
         "3:19: syntax error: unexpected name y, expected case or default or }"},
        {"x += 1, 2", "3:7: syntax error: unexpected comma at end of statement"},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        Unit u = unit_open();
        unit_parse(&u, arena_printf(u.arena, "package p\nfunc f() {\n%s\n}\n", cases[i].text));
        const char *want = arena_printf(u.arena, "t.go:%s\n", cases[i].want),
                   *got = unit_errors(&u);
        cr_expect(strncmp(got, want, strlen(want)) == 0, "case %zu: %s: %s", i, cases[i].text, got);
        unit_close(&u);
    }
}

Test(parse, messages_at_top_level) {
    static const struct {
        const char *text, *want;
    } cases[] = {
        {"x := 1", "2:1: syntax error: non-declaration statement outside function body"},
        {"func f()\n{\n}", "3:1: syntax error: unexpected semicolon or newline before {"},
        {"func f() {} x", "2:13: syntax error: unexpected name x after top level declaration"},
        {"func f(a int, b) {}", "2:16: syntax error: missing parameter type"},
        {"func f(...int, a int) {}", "2:8: syntax error: missing parameter name"},
        {"func f[P](){}", "2:9: syntax error: missing type constraint"},
        {"func f[](){}", "2:8: syntax error: empty type parameter list"},
        {"func (r R) m[P any](){}", "2:13: syntax error: method must have no type parameters"},
        {"func () m() {}", "2:9: method has no receiver"},
        {"type T", "2:7: syntax error: unexpected newline in type declaration"},
        {"type T struct { (a) }", "2:17: syntax error: cannot parenthesize embedded type"},
        {"type T interface { 1 }",
         "2:20: syntax error: unexpected literal 1, expected ~ term or type"},
        {"var x chan", "3:1: syntax error: missing channel element type"},
        {"var x <-int", "2:9: syntax error: unexpected name int, expected keyword chan"},
        {"var x int; import \"a\"",
         "2:12: syntax error: imports must appear before other declarations"},
        {"import x", "2:9: syntax error: missing import path"},
        {"var x N[]", "2:9: syntax error: unexpected ], expected type argument list"},
        {"var ( a int", "3:1: syntax error: unexpected EOF, expected )"},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        Unit u = unit_open();
        unit_parse(&u, arena_printf(u.arena, "package p\n%s\n", cases[i].text));
        const char *want = arena_printf(u.arena, "t.go:%s\n", cases[i].want),
                   *got = unit_errors(&u);
        cr_expect(strcmp(got, want) == 0, "case %zu: %s: %s", i, cases[i].text, got);
        unit_close(&u);
    }
}

static const char *const declarations[] = {
    "type A[P any] = []P",
    "type B[P *C,] int",
    "type B [P * 2]int",
    "type C[P interface{ ~int }, Q ~[]P|int] struct{ x P; Q }",
    "type I interface { m(); ~int | string; E[int]; fmt.Stringer; n(a, b int, c ...string) (x, y "
    "error) }",
    "type S struct { a, b int `t`; *T; p.Q; T2[int]; c [3]int; d []int; e func(int) }",
    "type F func(int, ...string) (chan<- int, <-chan int, chan (<-chan int))",
    "func (r *R[T]) m(x, y int) (z int, err error) { return }",
    "func f[P, Q any, R ~[]P](x P) R",
    "var a, b int = 1, 2",
    "const ( c, d = iota, iota * 2; e, f; _, _; g string = \"x\" )",
    "import ( \"a\"; . \"b\"; _ \"c\"; d \"e\" )",
    "var x = (<-chan int)(y)",
    "var x = <-chan int(y)",
    "var x = func(a int) int { return a }(3)",
    "//go:noinline\n//go:nosplit\nfunc g() {}",
    "var x = [...]T{{1}, 2: {a: b}, {}}",
    "var x = map[string][]int{\"a\": {1, 2}}",
    "var x = a[1:2:3][:][i] + T[int, string]{1}.f(y...) - -z &^ ^w | <-c",
    "var x = (*T).m",
    "var x = F[int](1)",
    "var x interface{ m() }",
    "var x = a.(T)",
    "var x = struct{ a int }{1}",
    "var x = 0x1p-2 + 1i + 'a' + 1_0",
    "var x = func() ((int)) { return 1 }",
};
static const char *const statements[] = {
    "x := 1; y, z = z, y; x += 2; x++; y--; c <- 1; <-c",
    "for { break }",
    "for range 10 {}",
    "for i := range 10 {}",
    "for range f {}",
    "for k, v := range m {}",
    "for k, v = range m {}",
    "for i := 0; i < 10; i++ { continue }",
    "for ; ; i++ {}",
    "for x < y {}",
    "if x := f(); x > 0 { g() } else if y { } else { h() }",
    "if (x == T{1}) {}",
    "if f(T{1}) {}",
    "switch x := y; x { case 1, 2: f(); fallthrough; default: }",
    "switch { case a: }",
    "switch x; { }",
    "switch x := y.(type) { case int, nil: default: }",
    "switch z; x.(type) { }",
    "select { case x := <-c: f(); case c <- 1: case <-d: case x, ok = <-c: default: }",
    "L: for { break L; continue L }; goto L; goto M; M: ;",
    "goto L; L: }; func _() {",
    "go f(); defer func() { recover() }()",
    "return f(), 1",
    "var x int; const ( a = iota; b ); type T struct{}; var ( p int; q string )",
    "{ ; ; }",
    "const ()",
    "x = append(y, 1 ...)",
    "func() {}()",
    "*p = &T{}; p.x.y[1] = 2",
    "var f func(a, b int) (c int)",
    "_ = -(-x) + - -y",
    "if x := (func() bool { return T{} == y }()); x {}",
};

static void check_round_trip(const char *text) {
    Unit u = unit_open();
    Node *first = unit_parse(&u, text);
    cr_expect(!diag_failed(u.diag), "%s: %s", text, unit_errors(&u));
    Buffer b = {.arena = u.arena};
    node_print_source(&b, first);
    Node *second = unit_parse(&u, b.data);
    cr_expect(!diag_failed(u.diag), "%s: printed as %s: %s", text, b.data, unit_errors(&u));
    cr_expect(strcmp(unit_dump(&u, first), unit_dump(&u, second)) == 0, "%s: printed as %s", text,
              b.data);
    unit_close(&u);
}

Test(parse, print_parses_back) {
    char text[1000];
    for (size_t i = 0; i < COUNT(declarations); i++) {
        snprintf(text, sizeof text, "package p\n%s\n", declarations[i]);
        check_round_trip(text);
    }
    for (size_t i = 0; i < COUNT(statements); i++) {
        snprintf(text, sizeof text, "package p\nfunc _() { %s }\n", statements[i]);
        check_round_trip(text);
    }
}

// Expressions as messages quote them.
Test(parse, short_form) {
    static const char *const cases[][2] = {
        {"T{1, 2}", "T{…}"},
        {"T{}", "T{}"},
        {"func(a, b int) (x int) { return 1 }", "func(a, b int) (x int) {…}"},
        {"func() {}", "func() {}"},
        {"a+b*(c-d)", "a + b * (c - d)"},
        {"struct{a, b int; c string}", "struct{a, b int; c string}"},
        {"f(x,y...)", "f(x, y...)"},
        {"x[1:2:3]", "x[1:2:3]"},
        {"chan<- chan int", "chan<- chan int"},
        {"interface{m(); ~int|string}", "interface{m(); ~int | string}"},
        {"&T{1}", "&T{…}"},
        {"*p.q", "*p.q"},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        Unit u = unit_open();
        Node *f = unit_parse(&u, arena_printf(u.arena, "package p\nvar _ = %s\n", cases[i][0]));
        const Node *x = AS(AS(f, FILE)->decls.at[0], VAR_DECL)->values.at[0];
        cr_expect_str_eq(expr_string(u.arena, x), cases[i][1]);
        unit_close(&u);
    }
}

Test(parse, const_rows_inherit) {
    Unit u = unit_open();
    Node *f = unit_parse(&u, "package p\nconst (\n a T = iota\n b\n c = 5\n d\n)\n");
    NodeList *decls = &AS(f, FILE)->decls;
    static const bool inherited[] = {false, true, false, true};
    for (int i = 0; i < 4; i++) {
        const NodeConstDecl *c = AS(decls->at[i], CONST_DECL);
        cr_expect(decls->at[i]->iota == i && c->inherited == inherited[i] &&
                  c->group == decls->at[0]);
    }
    cr_expect(AS(decls->at[1], CONST_DECL)->type == AS(decls->at[0], CONST_DECL)->type);
    cr_expect(AS(decls->at[3], CONST_DECL)->values.at[0] ==
              AS(decls->at[2], CONST_DECL)->values.at[0]);
    cr_expect(AS(decls->at[3], CONST_DECL)->type == NULL);
    unit_close(&u);
}

Test(parse, directives_reach_the_function_below) {
    Unit u = unit_open();
    Node *f = unit_parse(
        &u, "package p\n//go:noinline\n//go:nosplit\nfunc a() {\n//go:noescape\n}\nfunc b()\n"
            "//go:noinlineX\n//go:noescape\nfunc c()\n");
    static const int want[] = {PRAGMA_NOINLINE | PRAGMA_NOSPLIT, 0, PRAGMA_NOESCAPE};
    for (int i = 0; i < 3; i++)
        cr_expect(AS(f, FILE)->decls.at[i]->pragma == want[i], "function %d", i);
    unit_close(&u);
}

static bool count_node(Node *n, void *data) {
    (void)n;
    ++*(int *)data;
    return true;
}

Test(parse, walk_and_positions) {
    Unit u = unit_open();
    Node *f = unit_parse(&u, "package p\nvar x = a.b(c)[d]\n");
    const Node *index = AS(AS(f, FILE)->decls.at[0], VAR_DECL)->values.at[0];
    int count = 0;
    node_walk(f, count_node, &count);
    cr_expect(count == 11, "%d nodes", count);
    const Node *call = AS(index, INDEX)->x, *selector = AS(call, CALL)->fun;
    cr_expect(source_place(u.sources, index->pos).column == 15);
    cr_expect(source_place(u.sources, call->pos).column == 12);
    cr_expect(source_place(u.sources, selector->pos).column == 11);
    cr_expect(source_place(u.sources, node_start(index)).column == 9);
    unit_close(&u);
}

// Nesting that would overflow the stack is an error, and the only one.
Test(parse, nesting_is_bounded) {
    static const char *const cases[][3] = {
        {"var x = ", "(", ""},
        {"var x ", "[]", "int"},
        {"var x = 1", "+1", ""},
        {"var x = f", "()", ""},
        {"var x = ", "- ", "1"},
        {"func f() {", "{", ""},
        {"func f() { ", "if x {} else ", "{} }"},
        {"var x = ", "func() { x = ", ""},
        {"var x = T", "{", ""},
        {"type T ", "struct { x ", "int"},
        {"var x ", "*", "int"},
        {"type T[", "P [", ""},
        {"func f() { ", "L: ", "}"},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        Unit u = unit_open();
        Buffer b = {.arena = u.arena};
        buffer_printf(&b, "package p\n%s", cases[i][0]);
        for (int k = 0; k < 100000; k++)
            buffer_puts(&b, cases[i][1]);
        buffer_printf(&b, "%s\n", cases[i][2]);
        unit_parse(&u, b.data);
        const char *got = unit_errors(&u), *newline = strchr(got, '\n');
        cr_expect(newline && strstr(got, "syntax error: nesting depth limit exceeded") &&
                      !newline[1],
                  "case %zu: %s", i, got);
        unit_close(&u);
    }
}

// Every prefix of a program, and a byte put anywhere, must neither crash nor hang.
Test(parse, broken_input) {
    static const char program[] =
        "package p\nimport \"a\"\ntype T[P *C|~int, Q any] struct { a, b int `t`; *E }\n"
        "func (r *T[P]) m(x ...int) (y error) { L: for i, v := range x { if z := i; z { break L } "
        "else { select "
        "{ case c <- 1: default: } } }; switch v := r.(type) { case []int: return } }\nconst ( c = "
        "iota; d )\n";
    static const char bytes[] = "\0\xFF(){}[]\"'`;:=,.~<-|*&@";
    for (size_t n = 0; n < sizeof program; n++) {
        Unit u = unit_open();
        ParseContext cx = {u.arena, u.sources, u.diag, u.names, &u.nodes};
        parse_file(&cx, source_add(u.sources, "t.go", arena_strndup(u.arena, program, n), n));
        for (size_t k = 0; k < sizeof bytes; k++) {
            char *broken = arena_strndup(u.arena, program, sizeof program - 1);
            broken[n < sizeof program - 1 ? n : 0] = bytes[k];
            parse_file(&cx, source_add(u.sources, "t.go", broken, sizeof program - 1));
        }
        unit_close(&u);
    }
}

Test(parse, build_constraints) {
    static const char *const tags[] = {"linux", "amd64", "gosling"};
    static const struct {
        const char *name, *text;
        bool want;
    } cases[] = {
        {"x.go", "package p", true},
        {"x_linux.go", "package p", true},
        {"x_windows.go", "package p", false},
        {"x_linux_amd64.go", "", true},
        {"x_linux_arm64.go", "", false},
        {"x_windows_amd64.go", "", false},
        {"dir_windows/x_amd64_test.go", "", true},
        {"linux.go", "", true},
        {"windows.go", "", true},
        {"x.go", "// c\n\n//go:build linux && !arm64\n\npackage p", true},
        {"x.go", "//go:build windows || (darwin && amd64)\npackage p", false},
        {"x.go", "/* c */\n//go:build ignore\npackage p", false},
        {"x.go", "package p\n//go:build ignore\n", true},
        {"x.go", "//go:build go1.21 && unix\n", true},
        {"x.go", "//go:build go1.99\n", false},
        {"x.go", "//go:build linux &&\n", false},
        {"x.go", "//go:build gosling\r\npackage p", true},
    };
    for (size_t i = 0; i < COUNT(cases); i++)
        cr_expect(build_constraint_matches(cases[i].name, cases[i].text, strlen(cases[i].text),
                                           tags, 3) == cases[i].want,
                  "case %zu: %s", i, cases[i].name);
}

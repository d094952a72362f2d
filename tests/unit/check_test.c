// The checker's records: what later stages read in NodeInfo, in the flags of objects and in
// Package.init_order. Programs are small; expressions are found by their source text.
#include "../../compiler/check/check.h"
#include "unit.h"

typedef struct Checked {
    Unit unit;
    CheckContext *cx;
    Package *package;
} Checked;

static Package *no_import(void *driver, const char *path, Package *from, Pos pos) {
    (void)driver, (void)path, (void)from, (void)pos;
    return NULL;
}

static Checked check_in(Unit u, const char *text) {
    Checked t = {.unit = u};
    t.cx =
        check_context_new(t.unit.arena, t.unit.sources, t.unit.diag, t.unit.names, &t.unit.nodes);
    t.cx->import = no_import;
    t.package = NEW(t.unit.arena, Package);
    t.package->path = "p";
    vec_push(t.unit.arena, &t.package->files, unit_parse(&t.unit, text));
    check_package(t.cx, t.package);
    return t;
}

static Checked check_text(const char *text) {
    return check_in(unit_open(), text);
}

// The body of func f(), with declarations that many tests use around it.
static Checked check_body(const char *body) {
    Unit u = unit_open();
    const char *text = arena_printf(
        u.arena,
        "package p\n"
        "type I interface{ M() }\n"
        "type T struct{ n int; E }\n"
        "type E struct{ e int }\n"
        "func (T) M() {}\n"
        "func (*T) P() {}\n"
        "func take(i I, rest ...any) {}\n"
        "func two() (int, string) { return 0, \"\" }\n"
        "func use(...any) {}\n"
        "func f(t T, i I, e any, s uint, p *T, c chan any, m map[any]any, l []any) any {\n"
        "%s\nreturn 0 }\n",
        body);
    Checked t = check_in(u, text);
    cr_expect(!diag_failed(t.unit.diag), "%s: %s", body, unit_errors(&t.unit));
    cr_expect_eq(check_verify(t.cx, t.package, stderr), 0, "%s", body);
    return t;
}

typedef struct Search {
    Arena *arena;
    const char *text;
    Node *found; // the last one
} Search;

static bool match_node(Node *n, void *data) {
    Search *s = data;
    if (node_class(n->kind) == CLASS_EXPR && strcmp(expr_string(s->arena, n), s->text) == 0)
        s->found = n;
    return true;
}

// The last expression with this source text.
static Node *find_expr(Checked *t, const char *text) {
    Search s = {.arena = t->unit.arena, .text = text};
    node_walk(t->package->files.at[0], match_node, &s);
    cr_assert(s.found != NULL, "no %s", text);
    return s.found;
}

static NodeInfo *info(Checked *t, const char *text) {
    return info_of(t->cx, find_expr(t, text));
}

static const char *type_text(Checked *t, Type *type) {
    return type ? type_string(t->unit.arena, type, t->package) : "none";
}

typedef struct FindObject {
    CheckContext *cx;
    const char *name;
    Object *found;
} FindObject;

static bool match_object(Node *n, void *data) {
    FindObject *f = data;
    Object *o = n->kind == NODE_NAME ? info_of(f->cx, n)->object : NULL;
    if (o && o->kind == OBJ_VAR && strcmp(o->name, f->name) == 0)
        f->found = o;
    return true;
}

static Object *variable(Checked *t, const char *name) {
    FindObject f = {.cx = t->cx, .name = name};
    node_walk(t->package->files.at[0], match_object, &f);
    cr_assert(f.found != NULL, "no variable %s", name);
    return f.found;
}

typedef struct TypeCase {
    const char *body, *expr, *want;
} TypeCase;

// implicit: the interface type a value changes into where it stands.
Test(check, implicit_conversions) {
    static const TypeCase cases[] = {
        {"i = T{n: 1}", "T{…}", "I"},
        {"i = t", "t", "I"},
        {"var x any = t; use(x)", "t", "any"},
        {"var x any = i; use(x)", "i", "any"},
        {"var x I = i; use(x)", "i", "none"},
        {"take(t)", "t", "I"},
        {"take(nil, 7)", "7", "any"},
        {"take(nil, t, \"s\")", "\"s\"", "any"},
        {"take(nil, l...)", "l", "none"},
        {"return 12", "12", "any"},
        {"_ = []I{t}", "t", "I"},
        {"_ = [2]any{1: 77}", "77", "any"},
        {"_ = map[any]int{33: 1}", "33", "any"},
        {"_ = map[int]any{1: 44}", "44", "any"},
        {"_ = struct{ x any }{55}", "55", "any"},
        {"_ = struct{ x any }{x: 66}", "66", "any"},
        {"c <- 88", "88", "any"},
        {"m[99] = 1", "99", "any"},
        {"m[1] = 98", "98", "any"},
        {"_ = m[97]", "97", "any"},
        {"l = append(l, 96)", "96", "any"},
        {"delete(m, 95)", "95", "any"},
        {"panic(94)", "94", "any"},
        {"_ = i == t", "t", "I"},
        {"_ = t == i", "t", "I"},
        {"_ = e == 93", "93", "any"},
        {"_ = e == nil", "nil", "none"},
        {"switch e { case 92: }", "92", "any"},
        {"for e = range 5 { }", "5", "any"},
        {"i = nil", "nil", "none"},
    };
    for (size_t k = 0; k < COUNT(cases); k++) {
        Checked t = check_body(cases[k].body);
        const char *got = type_text(&t, info(&t, cases[k].expr)->implicit);
        if (strcmp(got, "interface{}") == 0)
            got = "any";
        cr_expect_str_eq(got, cases[k].want, "%s: %s: got %s", cases[k].body, cases[k].expr, got);
        unit_close(&t.unit);
    }
}

// An untyped expression has its final type, also in its parts.
Test(check, final_types) {
    static const TypeCase cases[] = {
        {"var x float32 = 3; use(x)", "3", "float32"},
        {"x := 3; use(x)", "3", "int"},
        {"x := 'a'; use(x)", "'a'", "rune"},
        {"var x any = 2.5; use(x)", "2.5", "float64"},
        {"var x int8; use(x + 5)", "5", "int8"},
        {"var x int8; use(5 * x)", "5", "int8"},
        {"var x int8; use(x == 5)", "5", "int8"},
        {"var x uint64 = 9 << s; use(x)", "9", "uint64"},
        {"var x = uint8(9 << s); use(x)", "9 << s", "uint8"},
        {"var x int64 = (9 << s) + 8; use(x)", "9", "int64"},
        {"var x int64 = (9 << s) + 8; use(x)", "8", "int64"},
        {"var x any = 9 << s; use(x)", "9", "int"},
        {"use(s << 4)", "4", "uint"},
        {"x := t.n < 4; use(x)", "t.n < 4", "bool"},
        {"type B bool; var x B = t.n < 4; use(x)", "t.n < 4", "B"},
        {"if t.n < 4 { }", "t.n < 4", "bool"},
        {"type B bool; var x B = !(t.n < 4); use(x)", "t.n < 4", "B"},
        {"p = nil", "nil", "*T"},
        {"_ = p == nil", "nil", "*T"},
        {"e = nil", "nil", "any"},
        {"_ = []int8{9}", "9", "int8"},
        {"_ = l[2]", "2", "int"},
        {"println(17)", "17", "int"},
        {"_ = make([]int, 6)", "6", "int"},
        {"_ = max(7, s)", "7", "uint"},
        {"const k = 5; var x int16 = k; use(x)", "k", "int16"},
        {"for x := range 10 { use(x) }", "10", "int"},
        {"var x int16; for x = range 10 { use(x) }", "10", "int16"},
        {"_ = complex(float32(1), 2)", "2", "float32"},
        {"_ = []byte(\"abc\")", "\"abc\"", "string"},
        {"_ = \"abc\"[s]", "\"abc\"", "string"},
        {"_ = &[]*T{{n: 1}}", "{…}", "*T"},
        {"_ = new(42)", "new(42)", "*int"},
        {"_ = two", "two", "func() (int, string)"},
        {"_, _ = two()", "two()", "(int, string)"},
        {"_ = T.M", "T.M", "func(_ T)"},
        {"_ = t.P", "t.P", "func()"},
        {"_, ok := m[1]; use(ok)", "m[1]", "(any, bool)"},
        {"v, ok := e.(T); use(v, ok)", "e.(T)", "(T, bool)"},
        {"v, ok := <-c; use(v, ok)", "<-c", "(any, bool)"},
        {"v := e.(T); use(v)", "e.(T)", "T"},
    };
    for (size_t k = 0; k < COUNT(cases); k++) {
        Checked t = check_body(cases[k].body);
        const char *got = type_text(&t, info(&t, cases[k].expr)->type);
        if (strcmp(got, "interface{}") == 0)
            got = "any";
        if (strcmp(got, "func(T)") == 0)
            got = "func(_ T)";
        cr_expect_str_eq(got, cases[k].want, "%s: %s: got %s", cases[k].body, cases[k].expr, got);
        unit_close(&t.unit);
    }
}

Test(check, constant_values) {
    static const TypeCase cases[] = {
        {"use(1 << 10)", "1 << 10", "1024"},
        {"use(7 / 2)", "7 / 2", "3"},
        {"use(7 / 2.0)", "7 / 2.0", "3.5"},
        {"use(-7 % 3)", "-7 % 3", "-1"},
        {"use(uint8(200) + 55)", "uint8(200) + 55", "255"},
        {"use(^uint8(1))", "^uint8(1)", "254"},
        {"use(\"a\" + \"b\")", "\"a\" + \"b\"", "\"ab\""},
        {"use(string('x'))", "string('x')", "\"x\""},
        {"use(len(\"hello\"))", "len(\"hello\")", "5"},
        {"var a [4]int; use(len(a))", "len(a)", "4"},
        {"use(max(3, 8, 5))", "max(3, 8, 5)", "8"},
        {"use(1 < 2 && 'a' == 97)", "1 < 2 && 'a' == 97", "true"},
        {"use(real(3 + 4i))", "real(3 + 4i)", "3"},
        {"use(float32(16777217))", "float32(16777217)", "1.67772e+07"},
        {"const (x = iota * 10; y; z); use(z)", "z", "20"},
    };
    for (size_t k = 0; k < COUNT(cases); k++) {
        Checked t = check_body(cases[k].body);
        NodeInfo *i = info(&t, cases[k].expr);
        cr_expect_eq(i->mode, MODE_CONST, "%s", cases[k].body);
        const char *got = i->value ? const_print(t.unit.arena, i->value) : "none";
        cr_expect_str_eq(got, cases[k].want, "%s: got %s", cases[k].body, got);
        unit_close(&t.unit);
    }
}

Test(check, calls_make_len_variable) {
    Checked t = check_body("use(len([1]int{len(l)}), cap([2]any{<-c}))");
    cr_expect_eq(info(&t, "len([1]int{…})")->mode, MODE_VALUE);
    cr_expect_eq(info(&t, "cap([2]any{…})")->mode, MODE_VALUE);
    unit_close(&t.unit);
}

typedef struct FlagCase {
    const char *body, *name, *flags; // of c(aptured) r(eassigned) a(ddress taken) i(per iteration)
} FlagCase;

Test(check, variable_flags) {
    static const FlagCase cases[] = {
        {"x := 1; use(x)", "x", ""},
        {"x := 1; x = 2; use(x)", "x", "r"},
        {"x := 1; x += 2; use(x)", "x", "r"},
        {"x := 1; x++; use(x)", "x", "r"},
        {"x := 1; x, y := 2, 3; use(x, y)", "x", "r"},
        {"x := 1; x, y := 2, 3; use(x, y)", "y", ""},
        {"var x int; for x = range 3 { }; use(x)", "x", "r"},
        {"var x [3]int; x[1] = 2; use(x)", "x", "r"},
        {"var x T; x.n = 2; use(x)", "x", "r"},
        {"var x *T; x.n = 2; use(x)", "x", ""},
        {"var x []int; x[0] = 2; use(x)", "x", ""},
        {"x := 1; use(&x)", "x", "a"},
        {"var x T; use(&x.n)", "x", "a"},
        {"var x T; use(&x.E.e)", "x", "a"},
        {"var x [3]int; use(&x[1])", "x", "a"},
        {"var x []int; use(&x[1])", "x", ""},
        {"var x *T; use(&x.n)", "x", ""},
        {"var x [3]int; use(x[:])", "x", "a"},
        {"var x []int; use(x[:])", "x", ""},
        {"var x T; x.P()", "x", "a"},
        {"var x T; use(x.P)", "x", "a"},
        {"var x T; x.M()", "x", ""},
        {"var x *T; x.P()", "x", ""},
        {"var x struct{ T }; x.P()", "x", "a"},
        {"var x struct{ *T }; x.P()", "x", ""},
        {"x := 1; func() { use(x) }()", "x", "c"},
        {"x := 1; func() { x = 2 }(); use(x)", "x", "cr"},
        {"x := 1; func() { func() { use(x) }() }()", "x", "c"},
        {"func() { x := 1; use(x) }()", "x", ""},
        {"for x := 0; x < 3; x++ { }", "x", "ri"},
        {"for x := range 3 { use(x) }", "x", "i"},
        {"for _, x := range l { func() { use(x) }() }", "x", "ci"},
    };
    for (size_t k = 0; k < COUNT(cases); k++) {
        Checked t = check_body(cases[k].body);
        const Object *o = variable(&t, cases[k].name);
        char got[8] = "";
        if (o->captured)
            strcat(got, "c");
        if (o->reassigned)
            strcat(got, "r");
        if (o->address_taken)
            strcat(got, "a");
        if (o->per_iteration)
            strcat(got, "i");
        cr_expect_str_eq(got, cases[k].flags, "%s: %s has \"%s\"", cases[k].body, cases[k].name,
                         got);
        unit_close(&t.unit);
    }
}

Test(check, selections) {
    Checked t = check_body("use(t.e, p.e, t.M, i.M, T.M, (*T).P)");
    NodeInfo *field = info(&t, "t.e");
    cr_assert(field->selection != NULL);
    cr_expect_eq(field->selection->kind, SELECT_FIELD);
    cr_expect_eq(field->selection->path_length, 2);
    cr_expect_eq(field->selection->path[0], 1);
    cr_expect_eq(field->selection->path[1], 0);
    cr_expect_eq(field->mode, MODE_VAR);
    cr_expect(info(&t, "p.e")->selection->indirect);
    cr_expect_eq(info(&t, "t.M")->selection->kind, SELECT_METHOD);
    cr_expect_eq(info(&t, "t.M")->mode, MODE_VALUE);
    cr_expect_eq(info(&t, "i.M")->selection->kind, SELECT_INTERFACE_METHOD);
    cr_expect_eq(info_of(t.cx, AS(find_expr(&t, "T.M"), SELECTOR)->x)->mode, MODE_TYPE);
    cr_expect_eq(info(&t, "(*T).P")->object->pointer_receiver, true);
    unit_close(&t.unit);
}

typedef struct Statements {
    NodeKind kind;
    Node *at[8];
    int count;
} Statements;

static bool match_kind(Node *n, void *data) {
    Statements *s = data;
    if (n->kind == s->kind && s->count < 8)
        s->at[s->count++] = n;
    return true;
}

static Statements statements(Checked *t, NodeKind kind) {
    Statements s = {.kind = kind};
    node_walk(t->package->files.at[0], match_kind, &s);
    return s;
}

Test(check, branch_targets) {
    Checked t = check_body("L: for { switch { case true: break; case false: continue L\n"
                           "default: goto L } }");
    Statements branches = statements(&t, NODE_BRANCH), loop = statements(&t, NODE_FOR);
    Statements label = statements(&t, NODE_LABELED), sw = statements(&t, NODE_SWITCH);
    cr_assert_eq(branches.count, 3);
    cr_expect_eq(AS(branches.at[0], BRANCH)->target, sw.at[0]);
    cr_expect_eq(AS(branches.at[1], BRANCH)->target, loop.at[0]);
    cr_expect_eq(AS(branches.at[2], BRANCH)->target, label.at[0]);
    unit_close(&t.unit);
}

Test(check, type_switch_variables) {
    Checked t = check_body("switch v := e.(type) { case int: use(v)\n"
                           "case string, bool: use(v); default: }");
    Statements cases = statements(&t, NODE_CASE);
    static const char *const want[] = {"int", "any", "any"};
    cr_assert_eq(cases.count, 3);
    for (int k = 0; k < 3; k++) {
        Object *o = info_of(t.cx, cases.at[k])->object;
        cr_assert(o != NULL);
        cr_expect_str_eq(type_text(&t, o->type), want[k]);
    }
    unit_close(&t.unit);
}

Test(check, parameters_are_the_objects_of_the_type) {
    Checked t = check_text("package p\n"
                           "func g(a int, b ...string) (r error) { _ = a; _ = b; return r }\n"
                           "var h = func(x int) { _ = x }\n");
    cr_assert(!diag_failed(t.unit.diag), "%s", unit_errors(&t.unit));
    Object *g = package_lookup(t.cx, t.package, "g");
    cr_expect_eq(variable(&t, "a"), g->type->func.params.at[0]);
    cr_expect_eq(variable(&t, "b"), g->type->func.params.at[1]);
    cr_expect_eq(variable(&t, "b")->index, 1);
    cr_expect_eq(variable(&t, "r"), g->type->func.results.at[0]);
    cr_expect_eq(variable(&t, "r")->role, VAR_RESULT);
    cr_expect_eq(variable(&t, "a")->function, g->decl);
    cr_expect_eq(variable(&t, "x")->role, VAR_PARAM);
    cr_expect_eq(variable(&t, "x")->function->kind, NODE_FUNC_LIT);
    Type *literal = info_of(t.cx, variable(&t, "x")->function)->type;
    cr_expect_eq(variable(&t, "x"), literal->func.params.at[0]);
    unit_close(&t.unit);
}

typedef struct OrderCase {
    const char *text, *want;
} OrderCase;

// Spec: Package initialization.
Test(check, init_order) {
    static const OrderCase cases[] = {
        {"var a = 1\nvar b = 2\n", "a b"},
        {"var a = b\nvar b = c\nvar c = 1\n", "c b a"},
        {"var a = c + b\nvar b = f()\nvar c = 1\nfunc f() int { d++; return d }\nvar d = 3\n",
         "c d b a"},
        {"var x = func() int { return y }()\nvar y = 2\n", "y x"},
        {"var x = T.m\ntype T int\nfunc (T) m() int { return z }\nvar z = 1\n", "z x"},
        {"var a, b = g()\nvar c = 1\nfunc g() (int, int) { return c, c }\n", "c a,b"},
        {"var _ = h()\nvar w = 5\nfunc h() int { return w }\n", "w _"},
    };
    for (size_t k = 0; k < COUNT(cases); k++) {
        Arena *a = arena_new();
        Checked t = check_text(arena_printf(a, "package p\n%s", cases[k].text));
        Buffer b = {.arena = t.unit.arena};
        cr_expect(!diag_failed(t.unit.diag), "%s: %s", cases[k].text, unit_errors(&t.unit));
        for (int i = 0; i < t.package->init_order.len; i++) {
            const InitOrder *o = &t.package->init_order.at[i];
            for (int j = 0; j < o->lhs.len; j++)
                buffer_printf(&b, "%s%s", j ? "," : i ? " " : "", o->lhs.at[j]->name);
        }
        cr_expect_str_eq(b.data ? b.data : "", cases[k].want, "%s: got %s", cases[k].text, b.data);
        unit_close(&t.unit);
        arena_free(a);
    }
}

// Many programs that gc accepts and that lean on rules with few other tests.
Test(check, accepted) {
    static const char *const bodies[] = {
        "var x float64 = 1 << 3; use(x)",
        "var x [1 << 3]int; use(len(x) == 8)",
        "const h = 1 << 100; use(h >> 98)",
        "x := []int{5: 1, 2, 0: 3}; use(x)",
        "x := map[T]int{{n: 1}: 1, {n: 2}: 2}; use(x)",
        "x := [...]string{2: \"a\", \"b\"}; var y [4]string = x; use(y)",
        "b := append([]byte(nil), \"abc\"...); use(copy(b, \"d\"))",
        "for x := range func(yield func(int) bool) { yield(1) } { use(x) }",
        "for range 3 { }; for x := range \"a\" { use(x) }",
        "a := [3]int([]int{1, 2, 3}); q := (*[2]int)(a[:]); use(q)",
        "switch x := e.(type) { case nil: use(x); case I: x.M() }",
        "goto L; L: use(1)",
        "type R struct{ r *R }; use(R{})",
        "var g func(int) int; g = func(n int) int { if n == 0 { return 1 }; return n * g(n-1) }\n"
        "use(g)",
        "x := struct{ I }{i}; x.M(); var j I = x; use(j)",
        "defer func() { _ = recover() }(); clear(m); use(min(1, 2.5))",
        "select { case v, ok := <-c: use(v, ok); case c <- 1: default: }",
        "var x, y = two(); x, y = two(); use(x, y); use(two())",
        "L: for { for { continue L } }",
        "var u8 uint8 = 'a' + 1.0; use(u8)",
    };
    for (size_t k = 0; k < COUNT(bodies); k++) {
        Checked t = check_body(bodies[k]);
        unit_close(&t.unit);
    }
}

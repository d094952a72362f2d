// Types: identity, layout, pointer masks, method sets, selection and the three ways to print them.
// Types are written as Go declarations, collected without checking bodies, and looked up by name.
#include "../../compiler/check/check.h"
#include "unit.h"

typedef struct Fixture {
    Unit unit;
    Arena *arena;
    Interner *names;
    CheckContext *cx;
    Package *package;
} Fixture;

static Package *no_import(void *driver, const char *path, Package *from, Pos pos) {
    (void)driver, (void)path, (void)from, (void)pos;
    return NULL;
}

static Package *new_package(Fixture *f, const char *path, const char *text) {
    Package *p = NEW(f->arena, Package);
    p->path = path;
    p->is_library = true; // allows functions without body
    vec_push(f->arena, &p->files, unit_parse(&f->unit, text));
    check_collect(f->cx, p);
    return p;
}

static Fixture *open_package(const char *text) {
    Unit u = unit_open();
    Fixture *f = NEW(u.arena, Fixture);
    f->unit = u;
    f->arena = u.arena;
    f->names = u.names;
    f->cx = check_context_new(u.arena, u.sources, u.diag, u.names, &f->unit.nodes);
    f->cx->import = no_import;
    f->package = new_package(f, "example.com/m/p", text);
    return f;
}

static void close_package(Fixture *f) {
    cr_expect_str_eq(unit_errors(&f->unit), "");
    unit_close(&f->unit);
}

// The type of the object declared under that name.
static Type *type_named(Fixture *f, const char *name) {
    Object *o = package_lookup(f->cx, f->package, name);
    cr_assert(o != NULL, "no %s", name);
    return o->type;
}

static Type *under(Fixture *f, const char *name) {
    return underlying(type_named(f, name));
}

Test(types, identity) {
    static const struct {
        const char *x, *y;
        bool same;
    } cases[] = {
        {"int", "int", true},
        {"byte", "uint8", true},
        {"rune", "int32", true},
        {"int", "int64", false},
        {"T", "T", true},
        {"T", "U", false},
        {"T", "A", true},
        {"[]T", "[]A", true},
        {"[3]int", "[3]int", true},
        {"[3]int", "[4]int", false},
        {"*T", "*U", false},
        {"map[string]T", "map[string]T", true},
        {"map[string]T", "map[string]U", false},
        {"chan int", "chan int", true},
        {"chan int", "<-chan int", false},
        {"func(a int) string", "func(int) (s string)", true},
        {"func(...int)", "func([]int)", false},
        {"func(...int)", "func(...int)", true},
        {"struct{ a, b int }", "struct{ a int; b int }", true},
        {"struct{ a int }", "struct{ b int }", false},
        {"struct{ a int `x` }", "struct{ a int }", false},
        {"struct{ T }", "struct{ T T }", false},
        {"struct{ T }", "struct{ T }", true},
        {"struct{ A }", "struct{ T }", false},
        {"any", "interface{}", true},
        {"interface{ m(); n() }", "interface{ n(); m() }", true},
        {"interface{ m() }", "interface{ I }", true},
        {"interface{ m() }", "interface{ m(int) }", false},
        {"I", "interface{ m() }", false},
        {"error", "interface{ Error() string }", false},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        char text[400];
        snprintf(text, sizeof text,
                 "package p\ntype T struct{}\ntype U struct{}\ntype A = T\n"
                 "type I interface { m() }\nvar x %s\nvar y %s\n",
                 cases[i].x, cases[i].y);
        Fixture *f = open_package(text);
        Type *x = type_named(f, "x"), *y = type_named(f, "y");
        cr_expect(identical(x, y) == cases[i].same, "%s and %s", cases[i].x, cases[i].y);
        bool same_key = strcmp(type_key(f->arena, x), type_key(f->arena, y)) == 0;
        cr_expect(same_key == cases[i].same, "keys %s and %s", type_key(f->arena, x),
                  type_key(f->arena, y));
        close_package(f);
    }
}

Test(types, identity_ignoring_tags) {
    Fixture *f = open_package("package p\nvar x struct{ a struct{ b int `t` } }\n"
                              "var y struct{ a struct{ b int } }\n");
    Type *x = type_named(f, "x"), *y = type_named(f, "y");
    cr_expect(!identical(x, y));
    cr_expect(identical_ignoring_tags(x, y));
    close_package(f);
}

Test(types, recursive_anonymous_interfaces_are_comparable) {
    Fixture *f = open_package("package p\ntype T interface { m() interface { T } }\n"
                              "var x interface { T }\nvar y interface { T }\n");
    cr_expect(identical(type_named(f, "x"), type_named(f, "y")));
    cr_expect_str_eq(type_key(f->arena, type_named(f, "x")),
                     "interface { example.com/m/p.m() interface { "
                     "example.com/m/p.m() interface#1 } }");
    close_package(f);
}

Test(types, unexported_names_belong_to_their_package) {
    Fixture *f = open_package("package p\nvar x struct{ a int }\nvar X struct{ A int }\n");
    Package *other =
        new_package(f, "q", "package q\nvar x struct{ a int }\nvar X struct{ A int }\n");
    Type *x = type_named(f, "x"), *y = package_lookup(f->cx, other, "x")->type;
    cr_expect(!identical(x, y));
    cr_expect_str_neq(type_key(f->arena, x), type_key(f->arena, y));
    cr_expect(identical(type_named(f, "X"), package_lookup(f->cx, other, "X")->type));
    close_package(f);
}

Test(types, layout_is_gcs) {
    static const struct {
        const char *type;
        int64_t size, align, ptrdata;
    } cases[] = {
        {"bool", 1, 1, 0},
        {"int", 8, 8, 0},
        {"string", 16, 8, 8},
        {"complex64", 8, 4, 0},
        {"complex128", 16, 8, 0},
        {"[]int", 24, 8, 8},
        {"any", 16, 8, 16},
        {"error", 16, 8, 16},
        {"*int", 8, 8, 8},
        {"func()", 8, 8, 8},
        {"map[int]int", 8, 8, 8},
        {"uintptr", 8, 8, 0},
        {"struct{}", 0, 1, 0},
        {"struct{ a bool; b int16; c bool }", 6, 2, 0},
        {"struct{ a bool; b int }", 16, 8, 0},
        {"struct{ a int32; b struct{} }", 8, 4, 0},
        {"struct{ a int; b [0]int }", 16, 8, 0},
        {"struct{ a struct{}; b int }", 8, 8, 0},
        {"struct{ a struct{}; b struct{} }", 0, 1, 0},
        {"struct{ a [0]func() }", 0, 8, 0},
        {"struct{ p *int; n int }", 16, 8, 8},
        {"struct{ n int; p *int }", 16, 8, 16},
        {"[4]struct{ p *int; n int }", 64, 8, 56},
        {"[0]*int", 0, 8, 0},
        {"[3]bool", 3, 1, 0},
        {"struct{ a byte; b complex128; c byte }", 32, 8, 0},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        char text[200];
        snprintf(text, sizeof text, "package p\nvar x %s\ntype T %s\n", cases[i].type,
                 cases[i].type);
        Fixture *f = open_package(text);
        const char *names[] = {"x", "T"};
        for (int j = 0; j < 2; j++) {
            Type *t = type_named(f, names[j]);
            cr_expect_eq(type_size(t), cases[i].size, "size of %s", cases[i].type);
            cr_expect_eq(type_align(t), cases[i].align, "align of %s", cases[i].type);
            cr_expect_eq(type_ptrdata(t), cases[i].ptrdata, "ptrdata of %s", cases[i].type);
        }
        close_package(f);
    }
}

Test(types, struct_offsets) {
    Fixture *f = open_package("package p\ntype T struct { a byte; b int32; c byte; d string }\n");
    const int64_t *offsets = struct_offsets(type_named(f, "T"));
    cr_expect_eq(offsets[0], 0);
    cr_expect_eq(offsets[1], 4);
    cr_expect_eq(offsets[2], 8);
    cr_expect_eq(offsets[3], 16);
    close_package(f);
}

Test(types, pointer_masks) {
    static const struct {
        const char *type;
        unsigned mask;
    } cases[] = {
        {"int", 0},
        {"*int", 1},
        {"string", 1},
        {"[]int", 1},
        {"any", 2},
        {"struct{ n int; s string; e error; p *int }", 0x32},
        {"[3]struct{ n int; p *int }", 0x2A},
        {"[2]any", 0xA},
        {"struct{ a [0]*int; m map[int]int; u uintptr; c chan int }", 5},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        char text[200];
        snprintf(text, sizeof text, "package p\nvar x %s\n", cases[i].type);
        Fixture *f = open_package(text);
        uint8_t mask[8] = {0};
        type_pointer_mask(type_named(f, "x"), 0, mask);
        cr_expect_eq(mask[0], cases[i].mask, "%s: %x", cases[i].type, mask[0]);
        close_package(f);
    }
}

Test(types, direct_interfaces) {
    Fixture *f = open_package("package p\nvar a *int\nvar b [1]struct{ m map[int]int }\n"
                              "var c string\nvar d struct{ p, q *int }\nvar e struct{}\n");
    cr_expect(is_direct_iface(type_named(f, "a")));
    cr_expect(is_direct_iface(type_named(f, "b")));
    cr_expect(!is_direct_iface(type_named(f, "c")));
    cr_expect(!is_direct_iface(type_named(f, "d")));
    cr_expect(!is_direct_iface(type_named(f, "e")));
    close_package(f);
}

// The names of a method set, as "A B".
static const char *set_names(Fixture *f, Type *t) {
    SelectionList set = method_set(f->arena, t);
    Buffer b = {.arena = f->arena};
    buffer_puts(&b, "");
    for (int i = 0; i < set.len; i++)
        buffer_printf(&b, "%s%s", i ? " " : "", set.at[i].object->name);
    return b.data;
}

Test(types, method_sets) {
    Fixture *f = open_package("package p\n"
                              "type T struct{}\nfunc (T) B()\nfunc (*T) A()\nfunc (T) c()\n"
                              "type E struct{ T }\nfunc (*E) D()\n"
                              "type P struct{ *T }\ntype I interface { J; M() }\n"
                              "type J interface { L() }\ntype S struct { I }\n"
                              "type X struct { T; P }\ntype Q *T\n"
                              "type H struct { E; B int }\n"
                              "type R struct { *R; T }\n");
    static const struct {
        const char *name, *value, *pointer;
    } cases[] = {
        {"T", "B c", "A B c"}, {"E", "B c", "A B D c"}, {"P", "A B c", "A B c"},
        {"I", "L M", ""},      {"S", "L M", "L M"},     {"X", "B c", "A B c"},
        {"Q", "", ""},         {"H", "c", "A D c"},     {"R", "B c", "A B c"},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        Type *t = type_named(f, cases[i].name);
        cr_expect_str_eq(set_names(f, t), cases[i].value, "%s", cases[i].name);
        cr_expect_str_eq(set_names(f, type_pointer(f->arena, t)), cases[i].pointer, "*%s",
                         cases[i].name);
    }
    close_package(f);
}

static Selection find(Fixture *f, const char *type, bool addressable, const char *name) {
    return lookup_field_or_method(f->arena, type_named(f, type), addressable,
                                  intern_str(f->names, name), f->package);
}

Test(types, selection) {
    Fixture *f = open_package("package p\n"
                              "type A struct { x, y int }\nfunc (*A) m()\n"
                              "type B struct { x int }\n"
                              "type C struct { *A; B; z int }\n"
                              "type D struct { C; n int }\n"
                              "type V struct { A }\n");
    Selection s = find(f, "D", false, "y");
    cr_expect_eq(s.kind, SELECT_FIELD);
    cr_assert_eq(s.path_length, 3);
    cr_expect(s.path[0] == 0 && s.path[1] == 0 && s.path[2] == 1);
    cr_expect(s.indirect);
    cr_expect_eq(find(f, "D", false, "x").kind, SELECT_AMBIGUOUS);
    cr_expect_eq(find(f, "D", false, "w").kind, SELECT_NONE);
    cr_expect_eq(find(f, "D", false, "_").kind, SELECT_NONE);
    s = find(f, "D", false, "m");
    cr_expect_eq(s.kind, SELECT_METHOD);
    cr_expect_eq(s.path_length, 2);
    cr_expect(s.type->func.receiver == NULL);
    s = find(f, "V", false, "m");
    cr_expect(s.kind == SELECT_NONE && s.object && s.indirect);
    cr_expect_eq(find(f, "V", true, "m").kind, SELECT_METHOD);
    close_package(f);
}

Test(types, implementing) {
    Fixture *f = open_package("package p\ntype I interface { M(); N(int) }\n"
                              "type T struct{}\nfunc (T) M()\nfunc (*T) N(int)\n"
                              "type U struct{}\nfunc (U) M()\nfunc (U) N()\n"
                              "type V struct{}\nfunc (V) M()\n");
    Type *i = type_named(f, "I");
    Method *missing;
    Object *wrong;
    bool pointer;
    Type *pointer_to_t = type_pointer(f->arena, type_named(f, "T"));
    cr_expect(implements(f->arena, pointer_to_t, i, NULL, NULL, NULL));
    cr_expect(!implements(f->arena, type_named(f, "T"), i, &missing, &wrong, &pointer));
    cr_expect_str_eq(missing->name, "N");
    cr_expect(pointer && !wrong);
    cr_expect(!implements(f->arena, type_named(f, "U"), i, &missing, &wrong, &pointer));
    cr_expect(!pointer && wrong);
    cr_expect(!implements(f->arena, type_named(f, "V"), i, &missing, &wrong, &pointer));
    cr_expect(!pointer && !wrong);
    close_package(f);
}

Test(types, comparing) {
    Fixture *f = open_package("package p\nvar a struct{ f []int }\nvar b [2]any\nvar c func()\n"
                              "type R struct { next *R; m [2]string }\n");
    cr_expect(!comparable(type_named(f, "a"), true));
    cr_expect(comparable(type_named(f, "b"), true));
    cr_expect(!comparable(type_named(f, "b"), false));
    cr_expect(!comparable(type_named(f, "c"), true));
    cr_expect(comparable(type_named(f, "R"), false));
    close_package(f);
}

Test(types, printing) {
    static const struct {
        const char *type, *message, *reflect, *key;
    } cases[] = {
        {"byte", "byte", "uint8", "uint8"},
        {"any", "any", "interface {}", "interface {}"},
        {"interface{}", "interface{}", "interface {}", "interface {}"},
        {"*T", "*T", "*p.T", "*example.com/m/p.T"},
        {"[]error", "[]error", "[]error", "[]error"},
        {"func(a int, b ...string) (n int, err error)",
         "func(a int, b ...string) (n int, err error)", "func(int, ...string) (int, error)",
         "func(int, ...string) (int, error)"},
        {"func(int) string", "func(int) string", "func(int) string", "func(int) string"},
        {"struct{}", "struct{}", "struct {}", "struct{}"},
        {"struct{ x int `k:\"v\"`; Y rune; *T }", "struct{x int \"k:\\\"v\\\"\"; Y rune; *T}",
         "struct { x int \"k:\\\"v\\\"\"; Y int32; *p.T }",
         "struct{example.com/m/p.x int \"k:\\\"v\\\"\"; Y int32; =T *example.com/m/p.T}"},
        {"interface{ M(x int); I }", "interface{M(x int); I}", "interface { M(int); p.m() }",
         "interface { M(int); example.com/m/p.m() }"},
        {"chan (<-chan int)", "chan (<-chan int)", "chan (<-chan int)", "chan (<-chan int)"},
        {"<-chan (chan int)", "<-chan chan int", "<-chan chan int", "<-chan chan int"},
        {"map[[2]string]chan<- bool", "map[[2]string]chan<- bool", "map[[2]string]chan<- bool",
         "map[[2]string]chan<- bool"},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        char text[400];
        snprintf(text, sizeof text,
                 "package p\ntype T struct{}\ntype I interface { m() }\nvar x %s\n", cases[i].type);
        Fixture *f = open_package(text);
        Type *x = type_named(f, "x");
        cr_expect_str_eq(type_string(f->arena, x, f->package), cases[i].message);
        cr_expect_str_eq(type_reflect_string(f->arena, x), cases[i].reflect);
        cr_expect_str_eq(type_key(f->arena, x), cases[i].key);
        close_package(f);
    }
}

Test(types, qualified_printing) {
    Fixture *f = open_package("package p\ntype T struct{}\n");
    cr_expect_str_eq(type_string(f->arena, type_named(f, "T"), NULL), "p.T");
    close_package(f);
}

Test(types, interfaces_are_complete_and_sorted) {
    Fixture *f = open_package("package p\ntype I interface { Z(); J; a() }\n"
                              "type J interface { B(); Z() }\n");
    Type *i = under(f, "I");
    interface_complete(f->arena, NULL, i);
    cr_assert_eq(i->interface.count, 3);
    cr_expect_str_eq(i->interface.methods[0].name, "B");
    cr_expect_str_eq(i->interface.methods[1].name, "Z");
    cr_expect_str_eq(i->interface.methods[2].name, "a");
    close_package(f);
}

Test(types, symbols) {
    Fixture *f = open_package("package p\ntype T struct{}\nfunc (T) M()\nfunc (*T) P()\nfunc F()\n"
                              "func _() {}\nfunc init() {}\nfunc _() {}\nfunc init() {}\n"
                              "var v int\n");
    static const char *const expected[] = {
        "example.com/m/p.T.M",    "example.com/m/p.(*T).P", "example.com/m/p.F",
        "example.com/m/p._.0",    "example.com/m/p.init.0", "example.com/m/p._.1",
        "example.com/m/p.init.1",
    };
    for (int i = 0; i < f->package->functions.len; i++)
        cr_expect_str_eq(object_symbol(f->cx, f->package->functions.at[i]), expected[i]);
    cr_expect_str_eq(object_symbol(f->cx, package_lookup(f->cx, f->package, "v")),
                     "example.com/m/p.v");
    close_package(f);
}

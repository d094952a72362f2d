// Prints a Go package of random loop kernels for the census of root safety: in: a seed, a count and
// the kinds of call to use (letters: g a call that may collect, c channels, s goroutines and
// select, p polls); out: package main with functions k0, k1, ... and the loop that runs them under
// driver.c.
//
// Every kernel gets its arrays from bodiless functions, so their addresses are in its registers and
// frame only, walks over them as programs do (and as compilers like to rewrite: strides, offsets in
// the loop's bounds, backwards, nested, in strips, by reslicing, by element pointers), and between
// two accesses something happens in which a collection can run. All indices are in range, and sums
// depend on nothing but the seed.
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// Element types; the number is the size and names the functions that give arrays: a8 gives a
// *[48]int64, b8 a *[4096]int64. ORDER elements: driver.c.
typedef struct Element {
    const char *size, *type, *number; // number: what its fields are made of
    const char *fields[4];
    unsigned field_count;
} Element;
// clang-format off
static const Element elements[] = {
    {"4",   "int32", "int32", {""}, 1},
    {"8",   "int64", "int64", {""}, 1},
    {"12",  "e12",   "int32", {".a", ".b", ".c"}, 3},
    {"24",  "e24",   "int64", {".a", ".b", ".c"}, 3},
    {"72",  "e72",   "int64", {".f[0]", ".f[8]"}, 2},
    {"328", "e328",  "int64", {".f[0]", ".f[7]", ".f[39]", ".h"}, 4},
};
// clang-format on
enum { ELEMENTS = sizeof elements / sizeof *elements, SHORT = 48, LONG = 4096 };

// The kernel being written.
static const Element *arrays[3];
static unsigned array_count;
static bool is_slice[3];
static int length, room; // the parameter n, and the elements its arrays have
static char kind;        // g, c, s or p
static int low;          // the loop variable's first value

static uint64_t state;
static unsigned roll(unsigned n) {
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return (unsigned)((state >> 11) % n);
}
static bool chance(unsigned percent) {
    return roll(100) < percent;
}

static int depth; // of braces
static bool at_line_start = true;

// Prints Go text, indented by its braces.
__attribute__((format(printf, 1, 2))) static void put(const char *format, ...) {
    char text[4096];
    va_list args;
    va_start(args, format);
    vsnprintf(text, sizeof text, format, args);
    va_end(args);
    for (const char *c = text; *c; c++) {
        depth -= *c == '}';
        if (at_line_start && *c != '\n')
            for (int i = 0; i < depth; i++)
                putchar('\t');
        depth += *c == '{';
        putchar(*c);
        at_line_start = *c == '\n';
    }
}

// A field of element `index` of array v as an expression.
static void put_place(unsigned v, const char *index) {
    const Element *e = arrays[v];
    put("v%u[%s]%s", v, index, e->fields[roll(e->field_count)]);
}

// One statement that reads or writes an element.
static void put_access(unsigned v, const char *index) {
    if (chance(30)) {
        put_place(v, index);
        put(" = %s(s) + %u\n", arrays[v]->number, 1 + roll(9));
    } else {
        put("s += int64(");
        put_place(v, index);
        put(")\n");
    }
}

// An index in range, made of an expression that runs through [0, n).
static const char *index_of(const char *base) {
    static char text[160];
    static const struct {
        const char *before, *after;
    } forms[] = {{"", ""},       {"", ""},     {"", ""},       {"", ""},       {"n-1-(", ")"},
                 {"n-1-(", ")"}, {"(", ")^1"}, {"(", ")*3%n"}, {"(", ")*3%n"}, {"min(", "+1, n-1)"},
                 {"(", ")/2"}};
    unsigned form = roll(sizeof forms / sizeof *forms);
    snprintf(text, sizeof text, "%s%s%s", forms[form].before, base, forms[form].after);
    return text;
}

// Some accesses to every array of the kernel.
static void put_accesses(const char *base) {
    for (unsigned v = 0; v < array_count; v++) {
        static const unsigned times[] = {1, 1, 2, 3};
        for (unsigned i = times[roll(4)]; i > 0; i--)
            put_access(v, index_of(base));
    }
}

// One access to each array but the first.
static void put_others(const char *index) {
    for (unsigned v = 1; v < array_count; v++)
        put_access(v, index);
}

// What may collect. A poll comes by itself, in the loop that follows: only the wish is put here.
static void put_call(void) {
    switch (kind) {
    case 'g': put(chance(50) ? "s += g(s)\n" : "g(1)\n"); break;
    case 'c': put("requests <- s\ns += <-replies\n"); break;
    case 's':
        switch (roll(3)) {
        case 0: put("go answer(s)\ns += <-replies\n"); break;
        case 1:
            put("requests <- s\nselect {\ncase x := <-replies:\ns += x\ncase <-never:\n}\n");
            break;
        default: put("select {\ncase requests <- s:\ncase <-never:\n}\ns += <-replies\n"); break;
        }
        break;
    default: put("poll()\n"); break;
    }
}

// The header of a loop whose variable i runs through [low, n+low) in some way.
static void put_header(bool backwards) {
    unsigned step = "\1\1\1\2\3"[roll(5)];
    if (backwards)
        put("for i := n-1+(%d); i >= %d; i -= %u {\n", low, low, step);
    else
        put("for i := %d; i < n+(%d); i += %u {\n", low, low, step);
}

static const char *loop_base(void) {
    static char text[40];
    if (!low)
        return "i";
    snprintf(text, sizeof text, "i-(%d)", low);
    return text;
}

// for i { call; accesses }: a polled one is repeated instead, and free of calls inside.
static void form_loop(void) {
    if (kind == 'p') {
        put("for y := 0; y < 3; y++ {\n");
        put_call();
    }
    put_header(chance(40));
    bool first = chance(50);
    if (first && kind != 'p')
        put_call();
    put_accesses(loop_base());
    if (!first && kind != 'p')
        put_call();
    put("}\n");
    if (kind == 'p')
        put("}\n");
}

// A loop without calls inside one with: the inner loop's pointers start anew.
static void form_nested(void) {
    put("for y := 0; y < 3; y++ {\n");
    put_header(chance(30));
    put_accesses(loop_base());
    put("}\n");
    put_call();
    put_access(roll(array_count), "y");
    put("}\n");
}

// The loop in strips of 16, the call between strips: one variable runs through all.
static void form_strips(void) {
    int strip = kind == 'p' ? 1200 : 16;
    if (chance(50)) {
        put("for i := %d; i < n+(%d); {\nend := min(i+%d, n+(%d))\n", low, low, strip, low);
        put("for ; i < end; i++ {\n");
    } else {
        put("for i := n+(%d)-1; i >= %d; {\nend := max(i-%d, %d-1)\n", low, low, strip, low);
        put("for ; i > end; i-- {\n");
    }
    put_accesses(loop_base());
    put("}\n");
    put_call();
    put("}\n");
}

// The array's variable itself runs.
static void form_reslice(void) {
    if (kind == 'p')
        put_call();
    if (!is_slice[0]) {
        put("w := v0[:n]\n");
    } else {
        put("w := v0\n");
    }
    put("for len(w) > 0 {\n");
    if (kind != 'p')
        put_call();
    const char *field = arrays[0]->fields[roll(arrays[0]->field_count)];
    if (chance(60))
        put("s += int64(w[0]%s)\nw = w[1:]\n", field);
    else
        put("s += int64(w[len(w)-1]%s)\nw = w[:len(w)-1]\n", field);
    put_others("int(s&3)");
    put("}\n");
}

static void form_straight(void) {
    for (int i = 0; i < 4; i++) {
        put_accesses("int(s&3)+1");
        put_call();
    }
    put_accesses("int(s&7)+1");
}

static void form_range(void) {
    if (kind == 'p')
        put_call();
    unsigned with_value = roll(3);
    if (with_value == 0)
        put("for i := range v0 {\nif i >= n {\nbreak\n}\n");
    else if (with_value == 1)
        put("for i, e := range v0 {\nif i >= n {\nbreak\n}\ns += int64(e%s)\n",
            arrays[0]->fields[roll(arrays[0]->field_count)]);
    else
        put("for i := range n {\n");
    bool first = chance(50);
    if (first && kind != 'p')
        put_call();
    put_accesses("i");
    if (!first && kind != 'p')
        put_call();
    put("}\n");
}

// A pointer to an element lives across the call.
static void form_element(void) {
    const char *field = arrays[0]->fields[roll(arrays[0]->field_count)];
    if (kind == 'p')
        put_call();
    put("e := &v0[0]\nfor i := 0; i < n; i++ {\n");
    if (kind != 'p')
        put_call();
    put("s += int64((*e)%s)\ne = &v0[%s]\n", field, index_of("i"));
    put_others(index_of("i"));
    put("}\n");
}

// Rows of 8 elements.
static void form_rows(void) {
    const char *field = arrays[0]->fields[roll(arrays[0]->field_count)];
    if (kind == 'p')
        put_call();
    put("for y := 0; y+8 <= n; y += 8 {\nrow := v0[y:y+8]\n");
    if (kind != 'p')
        put_call();
    put("for x := range row {\ns += int64(row[x]%s)\n", field);
    put_others("y+x");
    if (kind != 'p' && chance(30))
        put_call();
    put("}\n}\n");
}

// A loop made of goto.
static void form_goto(void) {
    if (kind == 'p')
        put_call();
    put("i := %d\nagain:\n", low);
    put_accesses(loop_base());
    if (kind != 'p')
        put_call();
    put("i++\nif i < n+(%d) {\ngoto again\n}\n", low);
}

static void put_kernel(int number, const char *kinds) {
    static const struct {
        void (*put)(void);
        unsigned weight;
    } forms[] = {{form_loop, 40},   {form_nested, 15},  {form_strips, 12},
                 {form_reslice, 8}, {form_straight, 8}, {form_range, 12},
                 {form_element, 6}, {form_rows, 6},     {form_goto, 6}};
    static const int lows[] = {0, 0, 0, 1, 1000, -500, 1 << 20, -(1 << 16)};
    kind = kinds[number % (int)strlen(kinds)];
    room = kind == 'p' ? LONG : SHORT;
    length = chance(50) ? room : room - 8;
    low = lows[roll(8)];
    array_count = 1 + roll(3);
    put("// kind %c\nfunc k%d(n int) int64 {\ns := int64(0)\n", kind, number);
    unsigned first = roll(ELEMENTS);
    for (unsigned v = 0; v < array_count; v++) {
        // one array may appear once only: different elements
        arrays[v] = &elements[(first + v * (1 + first % 2)) % ELEMENTS];
        is_slice[v] = chance(60);
        const char *part = "";
        if (is_slice[v] && length == room)
            part = chance(50) ? "[:n]" : "[:]";
        else if (is_slice[v])
            part = chance(50) ? "[:n]" : chance(50) ? "[8:]" : "[2:n+2]";
        put("v%u := %c%s()%s\n", v, kind == 'p' ? 'b' : 'a', arrays[v]->size, part);
    }
    unsigned total = 0, pick;
    for (size_t i = 0; i < sizeof forms / sizeof *forms; i++)
        total += forms[i].weight;
    pick = roll(total);
    size_t form = 0;
    for (; pick >= forms[form].weight; form++)
        pick -= forms[form].weight;
    forms[form].put();
    put("return s\n}\n\n");
}

static const char prelude[] =
    "// Made by tests/census/generate.c.\n"
    "package main\n\n"
    "type e12 struct{ a, b, c int32 }\n"
    "type e24 struct{ a, b, c int64 }\n"
    "type e72 struct{ f [9]int64 }\n"
    "type e328 struct{ f [40]int64; h int64 }\n\n"
    "// In driver.c. begin and end frame one run of a kernel; check is what a collection does;\n"
    "// g is a call in which one runs; poll asks for a switch at the next poll.\n"
    "func begin(kernel, elements int, watched bool)\n"
    "func end(sum int64)\n"
    "func check()\n"
    "func g(x int64) int64\n"
    "func poll()\n\n"
    "type kernel struct { run func(n int) int64; n, elements int }\n\n"
    "func runAll() {\n"
    "\tfor i, k := range kernels {\n"
    "\t\tbegin(i, k.elements, false)\n"
    "\t\tend(k.run(k.n))\n"
    "\t\tbegin(i, k.elements, true)\n"
    "\t\tend(k.run(k.n))\n"
    "\t}\n"
    "}\n\n";
static const char goroutines[] =
    "func yield()\n\n"
    "var requests, replies, never = make(chan int64), make(chan int64), make(chan int64)\n"
    "var done = make(chan bool)\n\n"
    "func answer(x int64) { check(); replies <- x & 1 }\n"
    "func serve() { for { x := <-requests; check(); replies <- x & 1 } }\n"
    "func watch() { for { check(); yield() } }\n"
    "func census() {\n"
    "\tgo serve()\n"
    "\tgo watch()\n"
    "\tgo func() { runAll(); done <- true }()\n"
    "\t<-done\n"
    "}\n\n";

int main(int argc, char **argv) {
    if (argc != 4) {
        fprintf(stderr, "usage: generate SEED COUNT KINDS\n");
        return 2;
    }
    uint64_t seed = strtoull(argv[1], NULL, 10);
    int count = atoi(argv[2]);
    const char *kinds = argv[3];
    fputs(prelude, stdout);
    fputs(strpbrk(kinds, "csp") ? goroutines : "func census() { runAll() }\n\n", stdout);
    for (unsigned i = 0; i < ELEMENTS; i++)
        put("func a%s() *[%d]%s\nfunc b%s() *[%d]%s\n", elements[i].size, SHORT, elements[i].type,
            elements[i].size, LONG, elements[i].type);
    put("\n");
    char *shapes = calloc((size_t)count + 1, 40);
    if (!shapes)
        return 1;
    for (int i = 0; i < count; i++) {
        state = (seed * 1000003 + (uint64_t)i) * 0x9E3779B97F4A7C15u + 1;
        for (int warm = 0; warm < 8; warm++)
            roll(2);
        put_kernel(i, kinds);
        snprintf(shapes + 40 * (size_t)i, 40, "{k%d, %d, %d},\n", i, length, room);
    }
    put("var kernels = []kernel{\n");
    for (int i = 0; i < count; i++)
        put("%s", shapes + 40 * (size_t)i);
    put("}\n");
    free(shapes);
    return 0;
}

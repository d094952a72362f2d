// Prints a random Go program: in: a seed (and a size); out: a valid, terminating, deterministic
// program on stdout that moves pointers, slices, closures, boxes, strings and maps about and prints
// checksums of what it reaches. Its output must not depend on where objects live, so run_placements
// compares placements (and Go itself, where present).
//
// The idea: expressions are pure (they may allocate, load and take addresses, but never call what
// has effects), statements have the effects; so nothing hangs on what the spec leaves open in the
// order of evaluation. Everything is guarded against nil, and `fuel` ends loops and recursion.
// `clobber` overwrites dead frames, to make dangling pointers visible.
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { INT, PINT, PPINT, NODE, PNODE, INTS, PINTS, ANY, FUNC, STR, BYTES, MAP, ARRAY, TYPES };
static const char *const type_names[TYPES] = {
    "int", "*int",       "**int",  "node",   "*node",        "[]int",  "[]*int",
    "any", "func() int", "string", "[]byte", "map[int]*int", "[3]*int"};
// Printed as a number: what can be seen of a value.
static const char *const viewers[TYPES] = {
    "%s",          "ld(%s)",   "ld(ldp(%s))", "(&%s).sum(2)", "%s.sum(2)",        "sums(%s)",
    "sumps(%s)",   "dump(%s)", "call(%s)",    "hash(%s)",     "hash(string(%s))", "summ(%s)",
    "sumps(%s[:])"};

enum { MAX_VARIABLES = 400, MAX_FUNCTIONS = 8, MAX_PARAMETERS = 4 };

typedef struct Variable {
    char name[12];
    int type;
    bool constant; // a loop counter: never assigned
} Variable;

typedef struct Function {
    int parameters[MAX_PARAMETERS], parameter_count;
    int results[2], result_count;
    bool variadic; // the last parameter is ...*int or ...any
} Function;

// The generator's state.
static uint64_t state;
static Variable variables[MAX_VARIABLES];
static int variable_count, next_name, next_label, indent, size_left, literal_depth, defers_allowed;
static Function functions[MAX_FUNCTIONS];
static int function_count;
static const Function *current; // NULL in a func() int
static unsigned features;       // of this program: few ways to the heap leave more in the frame
static unsigned types_used;

enum { STORES = 1, CALLS = 2, APPENDS = 4, DEFERS = 8, BOXES = 16, KEEPS = 32 };

static unsigned roll(unsigned n) {
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return (unsigned)((state >> 11) % n);
}

static bool chance(unsigned percent) {
    return roll(100) < percent;
}

// One of the types that this program likes.
static int random_type(void) {
    int type;
    do
        type = (int)roll(TYPES);
    while (!(types_used >> type & 1) && !chance(5));
    return type;
}

__attribute__((format(printf, 1, 2))) static void put(const char *format, ...) {
    va_list args;
    va_start(args, format);
    vprintf(format, args);
    va_end(args);
}

__attribute__((format(printf, 1, 2))) static void line(const char *format, ...) {
    for (int i = 0; i < indent; i++)
        putchar('\t');
    va_list args;
    va_start(args, format);
    vprintf(format, args);
    va_end(args);
}

// ---- variables
static Variable *declare(int type) {
    if (variable_count == MAX_VARIABLES)
        variable_count--;
    Variable *v = &variables[variable_count++];
    snprintf(v->name, sizeof v->name, "v%d", next_name++);
    v->type = type;
    v->constant = false;
    return v;
}

// A variable of the type, recent ones rather than old ones, or NULL.
static const Variable *find(int type, bool assignable) {
    const Variable *found = NULL;
    int seen = 0;
    for (int i = variable_count; i-- > 0;)
        if (variables[i].type == type && !(assignable && variables[i].constant)) {
            if (!found || roll((unsigned)++seen) == 0)
                found = &variables[i];
            if (seen > 4)
                break;
        }
    return found;
}

// ---- expressions
static void expression(int type, int depth);
static void block(int statements);

static void leaf(int type) {
    static const char *const leaves[TYPES] = {"",
                                              "new(int)",
                                              "new(*int)",
                                              "node{}",
                                              "&node{v: 7}",
                                              "[]int{1, 2}",
                                              "[]*int{nil}",
                                              "any(nil)",
                                              "func() int { return 3 }",
                                              "\"ab\"",
                                              "[]byte(\"xyz\")",
                                              "map[int]*int{}",
                                              "[3]*int{}"};
    if (type == INT)
        put("%u", roll(300));
    else
        put("%s", leaves[type]);
}

static void composite_node(int depth) {
    put("node{v: ");
    expression(INT, depth);
    if (chance(50))
        put(", p: "), expression(PINT, depth);
    if (chance(40))
        put(", next: "), expression(PNODE, depth);
    if (chance(30))
        put(", s: "), expression(INTS, depth);
    if (chance(30))
        put(", a: "), expression(ANY, depth);
    if (chance(30))
        put(", f: "), expression(FUNC, depth);
    if (chance(30))
        put(", str: "), expression(STR, depth);
    put("}");
}

static void function_literal(void) {
    if (literal_depth > 2 || size_left < 5) {
        put("func() int { return 1 }");
        return;
    }
    int variables_before = variable_count, defers = defers_allowed;
    const Function *outer = current;
    literal_depth++;
    current = NULL;
    put("func() int {\n");
    indent++;
    line("if fuel--; fuel < 0 {\n");
    line("\treturn 0\n");
    line("}\n");
    block(1 + (int)roll(3));
    line("return ");
    expression(INT, 2);
    put("\n");
    indent--;
    line("}");
    current = outer;
    literal_depth--;
    defers_allowed = defers;
    variable_count = variables_before;
}

static void field_of(const char *field, int depth) { // of a node or through a pointer
    if (chance(50) && find(NODE, false)) {
        put("%s.%s", find(NODE, false)->name, field);
        return;
    }
    put("at(");
    expression(PNODE, depth);
    put(").%s", field);
}

static void address_of(int type, int pointer, int depth) {
    const Variable *v = find(type, true);
    if (v && chance(85)) {
        put("&%s", v->name);
    } else if (type == INT && chance(50)) {
        put("&at(");
        expression(PNODE, depth);
        put(").v");
    } else {
        leaf(pointer);
    }
}

// Arithmetic at the edges of a random numeric type: wrapping, shifts by large counts, division by
// -1, conversions of floats that do not fit.
static void number_expression(int depth) {
    static const char *const types[] = {"int8",   "int16",  "int32",  "int64",   "int",    "uint8",
                                        "uint16", "uint32", "uint64", "float32", "float64"};
    static const char *const formats[] = {"+", "-", "*", "&", "|", "^", "&^"};
    unsigned kind = roll(6);
    const char *type = types[roll(kind == 4 ? 11 : 9)];
    const char *format = formats[roll(7)];
    put("int(");
    if (kind == 3) // as a float of any size and back
        put("%s(%s(", types[roll(9)], types[9 + roll(2)]);
    put(kind == 4 ? "min(%s(num(" : "%s(num(", type);
    expression(INT, depth);
    switch (kind) {
    case 0: put(")) %s %s(num(", format, type), expression(INT, depth), put("))"); break;
    case 1:
        put(")) %c (%s(num(", "/%"[roll(2)], type), expression(INT, depth), put(")) | 1)");
        break;
    case 2:
        put(")) %s (uint8(num(", chance(50) ? "<<" : ">>"), expression(INT, depth);
        put(")) & 127)");
        break;
    case 3: put(")) * %u) * 1e%u)", 1 + roll(9), roll(20)); break;
    case 4: put(")), -%s(num(", type), expression(INT, depth), put(")))"); break;
    default: put("))");
    }
    put(")");
}

static void int_expression(int depth) {
    switch (roll(9)) {
    case 7: number_expression(depth); break;
    case 0: put("("), expression(INT, depth), put(" + "), expression(INT, depth), put(")"); break;
    case 1: put("ld("), expression(PINT, depth), put(")"); break;
    case 2: field_of("v", depth); break;
    case 3: put("len("), expression(chance(50) ? INTS : STR, depth), put(")"); break;
    case 4: put("sums("), expression(INTS, depth), put(")"); break;
    case 5: put("("), expression(INT, depth), put(" ^ %u)", roll(9)); break;
    default: put("dump("), expression(ANY, depth), put(")");
    }
}

static void pointer_expression(int depth) {
    switch (roll(8)) {
    case 0:
    case 1:
    case 2: address_of(INT, PINT, depth); break;
    case 3: field_of("p", depth); break;
    case 4: put("new("), expression(INT, depth), put(" + 0)"); break;
    case 5: put("ldp("), expression(PPINT, depth), put(")"); break;
    case 6: put("el("), expression(PINTS, depth), put(", %u)", roll(3)); break;
    default: put("same("), expression(PINT, depth), put(")");
    }
}

static void slice_expression(int type, int depth) {
    int element = type == INTS ? INT : type == PINTS ? PINT : INT;
    switch (roll(5)) {
    case 0:
    case 1:
        put("%s{", type_names[type]);
        for (int i = 0, n = 1 + (int)roll(3); i < n; i++)
            put(i ? ", " : ""), expression(element, depth);
        put("}");
        break;
    case 2:
        put("append("), expression(type, depth), put("[:0:0], "), expression(element, depth),
            put(")");
        break;
    case 3:
        if (type == PINTS && find(ARRAY, true))
            put("%s[%u:]", find(ARRAY, true)->name, roll(3));
        else if (type == INTS)
            field_of("s", depth);
        else
            leaf(type);
        break;
    default: put("make(%s, %u, 4)", type_names[type], 1 + roll(3));
    }
}

static void any_expression(int depth) {
    static const int boxed[] = {INT, PINT, STR, PNODE, FUNC, INTS, ARRAY, PPINT};
    if (!(features & BOXES) && chance(70)) {
        leaf(ANY);
    } else if (chance(20)) {
        field_of("a", depth);
    } else if (chance(30)) {
        put("any(pair{"), expression(INT, depth), put(", "), expression(PINT, depth), put("})");
    } else {
        put("any("), expression(boxed[roll(sizeof boxed / sizeof *boxed)], depth), put(")");
    }
}

static void function_expression(int depth) {
    switch (roll(6)) {
    case 0: field_of("f", depth); break;
    case 1: put("at("), expression(PNODE, depth), put(").get"); break;
    case 2:
        if (find(NODE, true))
            put("%s.inc", find(NODE, true)->name);
        else
            leaf(FUNC);
        break;
    default: function_literal();
    }
}

static void string_expression(int depth) {
    switch (roll(6)) {
    case 0:
    case 1: put("("), expression(STR, depth), put(" + "), expression(STR, depth), put(")"); break;
    case 2: put("cut("), expression(STR, depth), put(")"); break;
    case 3: put("string("), expression(BYTES, depth), put(")"); break;
    case 4: field_of("str", depth); break;
    default: put("(%s + ", chance(50) ? "\"\"" : "\"k\""), expression(STR, depth), put(")");
    }
}

static void expression(int type, int depth) {
    const Variable *v = find(type, false);
    if (v && chance(depth > 0 ? 45 : 80)) {
        put("%s", v->name);
        return;
    }
    if (depth <= 0) {
        leaf(type);
        return;
    }
    depth--;
    switch (type) {
    case INT: int_expression(depth); break;
    case PINT: pointer_expression(depth); break;
    case PPINT: address_of(PINT, PPINT, depth); break;
    case NODE:
        chance(70) ? composite_node(depth) : (put("*at("), expression(PNODE, depth), put(")"));
        break;
    case PNODE:
        if (chance(40))
            put("&"), composite_node(depth);
        else if (chance(50))
            address_of(NODE, PNODE, depth);
        else
            field_of("next", depth);
        break;
    case INTS:
    case PINTS: slice_expression(type, depth); break;
    case ANY: any_expression(depth); break;
    case FUNC: function_expression(depth); break;
    case STR: string_expression(depth); break;
    case BYTES: put("[]byte("), expression(STR, depth), put(")"); break;
    case MAP: put("map[int]*int{1: "), expression(PINT, depth), put("}"); break;
    case ARRAY:
        put("[3]*int{"), expression(PINT, depth), put(", "), expression(PINT, depth), put("}");
        break;
    }
}

// ---- statements
static void statement(void);

static void block(int statements) {
    int before = variable_count;
    for (int i = 0; i < statements && size_left > 0; i++)
        statement();
    variable_count = before;
}

static void braces(int statements) {
    indent++;
    block(statements);
    indent--;
}

static void show_variable(const Variable *v) {
    const char *viewer = viewers[v->type], *hole = strstr(viewer, "%s");
    line("out(%.*s%s%s)\n", (int)(hole - viewer), viewer, v->name, hole + 2);
}

static void show(void) {
    const Variable *v = find(random_type(), false);
    if (v)
        show_variable(v);
}

static void declaration(void) {
    int type = random_type();
    if (chance(15)) {
        const Variable *v = declare(type);
        line("var %s %s\n", v->name, type_names[type]);
        line("_ = %s\n", v->name);
        return;
    }
    char name[12];
    snprintf(name, sizeof name, "v%d", next_name);
    line("var %s %s = ", name, type_names[type]);
    next_name++;
    expression(type, 3);
    put("\n");
    Variable *v = declare(type);
    memcpy(v->name, name, sizeof name);
    line("_ = %s\n", v->name);
}

static void assignment(void) {
    int type = random_type();
    const Variable *v = find(type, true);
    if (!v)
        return;
    line("%s = ", v->name);
    expression(type, 3);
    put("\n");
}

static void store_through(void) {
    static const struct {
        const char *name;
        int type;
    } fields[] = {{"v", INT}, {"p", PINT}, {"next", PNODE}, {"s", INTS},
                  {"a", ANY}, {"f", FUNC}, {"str", STR}};
    unsigned i = roll(sizeof fields / sizeof *fields);
    const Variable *v;
    switch (roll(8)) {
    case 0:
    case 1:
        if ((v = find(NODE, true)))
            line("%s.%s = ", v->name, fields[i].name), expression(fields[i].type, 2), put("\n");
        break;
    case 2:
    case 3:
        if ((v = find(PNODE, false)))
            line("if %s != nil {\n", v->name), line("\t%s.%s = ", v->name, fields[i].name),
                expression(fields[i].type, 2), put("\n"), line("}\n");
        break;
    case 4:
        if ((v = find(PPINT, false)))
            line("if %s != nil {\n", v->name), line("\t*%s = ", v->name), expression(PINT, 2),
                put("\n"), line("}\n");
        break;
    case 5:
        if ((v = find(PINT, false)))
            line("if %s != nil {\n", v->name), line("\t*%s = ", v->name), expression(INT, 2),
                put("\n"), line("}\n");
        break;
    case 6:
        if ((v = find(PINTS, true)))
            line("if len(%s) > 0 {\n", v->name), line("\t%s[0] = ", v->name), expression(PINT, 2),
                put("\n"), line("}\n");
        else if ((v = find(BYTES, true)))
            line("if len(%s) > 0 {\n", v->name), line("\t%s[0]++\n", v->name), line("}\n");
        break;
    default:
        if ((v = find(ARRAY, true)) && chance(50))
            line("%s[%u] = ", v->name, roll(3)), expression(PINT, 2), put("\n");
        else if ((v = find(MAP, true)))
            line("if %s != nil {\n", v->name), line("\t%s[%u] = ", v->name, roll(20)),
                expression(PINT, 2), put("\n"), line("}\n");
    }
}

static void append_to(void) {
    static const int slices[] = {INTS, PINTS, BYTES};
    unsigned which = roll(3);
    const Variable *v = find(slices[which], true);
    if (!v)
        return;
    line("%s = append(%s%s, ", v->name, v->name, chance(40) ? "[:0]" : "");
    if (which == 2) {
        put("byte(at(nil).v ^ ");
        expression(INT, 1);
        put("))\n");
        return;
    }
    expression(which == 0 ? INT : PINT, 2);
    put(")\n");
}

static void swap(void) {
    int type = random_type();
    const Variable *a = find(type, true), *b = find(type, true);
    if (a && b && a != b)
        line("%s, %s = %s, %s\n", a->name, b->name, b->name, a->name);
}

static void condition(void) {
    const Variable *p = find(PINT, false), *q = find(PINT, false);
    if (p && chance(30))
        put("%s == %s", p->name, q->name);
    else
        expression(INT, 1), put("%%%u == 0", 2 + roll(2));
}

static void choice(void) {
    line("if ");
    condition();
    put(" {\n");
    braces(2);
    if (chance(50)) {
        line("} else {\n");
        braces(2);
    }
    line("}\n");
}

// A variable that lives through a loop, to be shown in each iteration and then assigned: if what it
// points to is in a slot that the iterations share, the next one has overwritten it.
static Variable carried(void) {
    static const int carriers[] = {PINT, PPINT, PNODE, INTS,  PINTS, ANY,
                                   FUNC, STR,   BYTES, ARRAY, MAP,   NODE};
    Variable *v = declare(carriers[roll(sizeof carriers / sizeof *carriers)]);
    line("var %s %s\n", v->name, type_names[v->type]);
    return *v;
}

static void carry(const Variable *v) {
    if (chance(30)) {
        line("if ");
        condition();
        put(" {\n");
        line("\t%s = ", v->name);
        expression(v->type, 3);
        put("\n");
        line("}\n");
    } else {
        line("%s = ", v->name);
        expression(v->type, 3);
        put("\n");
    }
}

static void loop_body(const Variable *v, int statements) {
    int before = variable_count;
    indent++;
    line("_ = %s\n", v->name);
    show_variable(v);
    for (int i = 0; i < statements && size_left > 0; i++)
        statement();
    show_variable(v); // by now the iteration has made its own objects
    carry(v);
    indent--;
    variable_count = before;
}

static void counted_loop(void) {
    int before = variable_count, defers = defers_allowed;
    Variable through = carried();
    int type = random_type();
    char counter[12], extra[12];
    snprintf(counter, sizeof counter, "v%d", next_name++);
    snprintf(extra, sizeof extra, "v%d", next_name++);
    bool two = chance(40);
    if (two) {
        line("for %s, %s := 0, %s(", counter, extra,
             type == FUNC                                     ? "(func() int)"
             : type == PINT || type == PPINT || type == PNODE ? ""
                                                              : type_names[type]);
        expression(type, 2);
        put("); ");
    } else {
        line("for %s := 0; ", counter);
    }
    put("%s < %u && fuel > 0; %s++ {\n", counter, 2 + roll(3), counter);
    Variable *v = declare(INT);
    memcpy(v->name, counter, sizeof counter);
    v->constant = !two;
    if (two) {
        v->constant = true;
        Variable *w = declare(type);
        memcpy(w->name, extra, sizeof extra);
        line("\t_ = %s\n", extra);
    }
    line("\tfuel--\n");
    loop_body(&through, 2 + (int)roll(3));
    line("}\n");
    variable_count = before;
    defers_allowed = defers;
}

static void range_loop(void) {
    static const int ranged[] = {INTS, PINTS, ARRAY, STR}, elements[] = {INT, PINT, PINT, INT};
    unsigned which = roll(4);
    int before = variable_count;
    Variable through = carried();
    char name[12];
    snprintf(name, sizeof name, "v%d", next_name++);
    line("for _, %s := range ", name);
    expression(ranged[which], 2);
    put(" {\n");
    if (which == 3) {
        line("\t%s := int(%s)\n", name, name);
        line("\t_ = %s\n", name);
    } else {
        line("\t_ = %s\n", name);
    }
    Variable *v = declare(elements[which]);
    memcpy(v->name, name, sizeof name);
    line("\tif fuel--; fuel < 0 {\n");
    line("\t\tbreak\n");
    line("\t}\n");
    loop_body(&through, 2);
    line("}\n");
    variable_count = before;
}

static void goto_loop(void) {
    char counter[12];
    snprintf(counter, sizeof counter, "v%d", next_name++);
    int label = next_label++, before = variable_count;
    Variable through = carried();
    line("{\n");
    line("\t%s := 0\n", counter);
    printf("again%d:\n", label);
    line("\tfuel--\n");
    indent++;
    int defers = defers_allowed;
    indent--;
    loop_body(&through, 3);
    defers_allowed = defers;
    line("\tif %s++; %s < 3 && fuel > 0 {\n", counter, counter);
    line("\t\tgoto again%d\n", label);
    line("\t}\n");
    line("}\n");
    variable_count = before;
}

static void type_switch(void) {
    static const int cases[] = {INT, PINT, STR, PNODE, FUNC, INTS, ARRAY};
    char name[12];
    snprintf(name, sizeof name, "v%d", next_name++);
    line("switch %s := ", name);
    expression(ANY, 2);
    put(".(type) {\n");
    for (int i = 0; i < 7; i++) {
        if (!chance(40))
            continue;
        int before = variable_count;
        line("case %s:\n", type_names[cases[i]]);
        line("\t_ = %s\n", name);
        Variable *v = declare(cases[i]);
        memcpy(v->name, name, sizeof name);
        braces(2);
        variable_count = before;
    }
    line("default:\n");
    line("\t_ = %s\n", name);
    line("}\n");
}

static void arguments(const Function *f) {
    for (int i = 0; i < f->parameter_count; i++) {
        put(i ? ", " : "");
        expression(f->parameters[i], 2);
        if (f->variadic && i == f->parameter_count - 1 && chance(60))
            put(", "), expression(f->parameters[i], 2);
    }
}

static void call(void) {
    const Variable *v = find(FUNC, false);
    if (function_count == 0 || (v && chance(40))) {
        if (v)
            line("out(call(%s))\n", v->name);
        return;
    }
    int which = (int)roll((unsigned)function_count);
    const Function *f = &functions[which];
    char names[2][12];
    for (int i = 0; i < f->result_count; i++)
        snprintf(names[i], sizeof names[i], "v%d", next_name++);
    line("%s%s%s := f%d(", names[0], f->result_count > 1 ? ", " : "",
         f->result_count > 1 ? names[1] : "", which);
    arguments(f);
    put(")\n");
    for (int i = 0; i < f->result_count; i++) {
        Variable *r = declare(f->results[i]);
        memcpy(r->name, names[i], sizeof names[i]);
        line("_ = %s\n", r->name);
    }
    if (chance(40))
        line("clobber(%u)\n", 3 + roll(9));
}

static void deferred(void) {
    if (function_count && chance(40)) {
        int which = (int)roll((unsigned)function_count);
        line("defer f%d(", which);
        arguments(&functions[which]);
        put(")\n");
    } else if ((features & KEEPS) && chance(50)) {
        line("defer keep(");
        expression(PINT, 2);
        put(", ");
        expression(PINT, 2);
        put(")\n");
    } else {
        line("defer ");
        function_literal();
        put("()\n");
    }
}

static void protected_block(void) {
    line("func() {\n");
    line("\tdefer func() { out(dump(recover())) }()\n");
    const Function *outer = current;
    current = NULL;
    literal_depth++;
    braces(2);
    line("\tif ");
    condition();
    put(" {\n");
    line("\t\tpanic(pair{1, ");
    expression(PINT, 2);
    put("})\n");
    line("\t}\n");
    literal_depth--;
    current = outer;
    line("}()\n");
}

static void early_return(void) {
    if (!current)
        return;
    line("if ");
    condition();
    put(" {\n");
    line("\treturn ");
    for (int i = 0; i < current->result_count; i++)
        put(i ? ", " : ""), expression(current->results[i], 2);
    put("\n");
    line("}\n");
}

static void statement(void) {
    size_left--;
    unsigned r = roll(100);
    if (r < 24 || (r < 52 && r >= 36 && !(features & STORES)) ||
        (r >= 61 && r < 63 && !(features & APPENDS)) ||
        (r >= 83 && r < 92 && !(features & CALLS)) || (r >= 92 && r < 94 && !(features & DEFERS)))
        declaration();
    else if (r < 36)
        assignment();
    else if (r < 52)
        store_through();
    else if (r < 60)
        show();
    else if (r < 61)
        swap();
    else if (r < 63)
        append_to();
    else if (r < 68)
        choice();
    else if (r < 74)
        counted_loop();
    else if (r < 78)
        range_loop();
    else if (r < 80)
        goto_loop();
    else if (r < 83)
        type_switch();
    else if (r < 92)
        call();
    else if (r < 94)
        deferred();
    else if (r < 96)
        protected_block();
    else if (r < 98)
        early_return();
    else
        line("clobber(%u)\n", 2 + roll(9));
}

// ---- the program
static const char prelude[] =
    "package main\n\n"
    "type node struct {\n\tv    int\n\tp    *int\n\tnext *node\n\ts    []int\n\ta    any\n\tf    "
    "func() int\n\tstr  string\n}\n\n"
    "type pair struct {\n\tn int\n\tp *int\n}\n\n"
    "var fuel = 3000\nvar lines = 0\nvar total = 0\nvar kept []*int\nvar spare node\n\n"
    "func out(n int) {\n\ttotal = total*31 + n\n\tif lines++; lines < 200 "
    "{\n\t\tprintln(n)\n\t}\n}\n\n"
    "//go:noinline\nfunc keep(ps ...*int) {\n\tout(sumps(kept))\n\tkept = ps\n}\n\n"
    "//go:noinline\nfunc clobber(n int) int {\n\tvar a [48]int\n\tfor i := range a {\n\t\ta[i] = "
    "-n - i - 77\n\t}\n"
    "\tif n > 0 {\n\t\treturn a[n%48] + clobber(n-1)\n\t}\n\treturn a[3]\n}\n\n"
    "func num(n int) int { return n }\n\n"
    "func ld(p *int) int {\n\tif p == nil {\n\t\treturn -1\n\t}\n\treturn *p\n}\n\n"
    "func ldp(p **int) *int {\n\tif p == nil {\n\t\treturn nil\n\t}\n\treturn *p\n}\n\n"
    "func same(p *int) *int { return p }\n\n"
    "func at(p *node) *node {\n\tif p == nil {\n\t\treturn &spare\n\t}\n\treturn p\n}\n\n"
    "func el(s []*int, i int) *int {\n\tif i < len(s) {\n\t\treturn s[i]\n\t}\n\treturn nil\n}\n\n"
    "func cut(s string) string {\n\tif len(s) > 40 {\n\t\treturn s[3:20]\n\t}\n\tif len(s) > 2 "
    "{\n\t\treturn s[1:]\n\t}\n\treturn s\n}\n\n"
    "func call(f func() int) int {\n\tif fuel--; f == nil || fuel < 0 {\n\t\treturn "
    "-2\n\t}\n\treturn f()\n}\n\n"
    "func hash(s string) int {\n\th := len(s)\n\tfor i := 0; i < len(s) && i < 50; i++ {\n\t\th = "
    "h*31 + int(s[i])\n\t}\n\treturn h\n}\n\n"
    "func sums(s []int) int {\n\th := len(s)\n\tfor _, v := range s {\n\t\th = h*7 + "
    "v\n\t}\n\treturn h\n}\n\n"
    "func sumps(s []*int) int {\n\th := len(s)\n\tfor _, p := range s {\n\t\th = h*5 + "
    "ld(p)\n\t}\n\treturn h\n}\n\n"
    "func summ(m map[int]*int) int {\n\th := len(m)\n\tfor k, p := range m {\n\t\th += k * "
    "ld(p)\n\t}\n\treturn h\n}\n\n"
    "func (n *node) get() int { return n.v + ld(n.p) }\n\n"
    "func (n *node) inc() int {\n\tn.v++\n\treturn n.v\n}\n\n"
    "func (n *node) sum(depth int) int {\n\tif n == nil {\n\t\treturn -3\n\t}\n"
    "\th := n.v*3 + ld(n.p)*5 + sums(n.s)*7 + hash(n.str)*11\n\tif depth > 0 {\n\t\th += "
    "dump(n.a)*13 + n.next.sum(depth-1)*17\n\t}\n\treturn h\n}\n\n"
    "func dump(a any) int {\n\tswitch x := a.(type) {\n\tcase nil:\n\t\treturn -4\n\tcase "
    "int:\n\t\treturn x\n\tcase *int:\n\t\treturn ld(x) + 1\n"
    "\tcase string:\n\t\treturn hash(x)\n\tcase *node:\n\t\treturn x.sum(0)\n\tcase "
    "[]int:\n\t\treturn sums(x)\n\tcase [3]*int:\n\t\treturn sumps(x[:])\n"
    "\tcase pair:\n\t\treturn x.n*3 + ld(x.p)\n\tcase **int:\n\t\treturn ld(ldp(x)) + "
    "2\n\t}\n\treturn -5\n}\n\n";

static void function(int number) {
    Function *f = &functions[number];
    f->parameter_count = 1 + (int)roll(MAX_PARAMETERS - 1);
    f->result_count = 1 + (int)roll(2);
    f->variadic = chance(25);
    variable_count = 0;
    printf("%sfunc f%d(", chance(80) ? "//go:noinline\n" : "", number);
    for (int i = 0; i < f->parameter_count; i++) {
        f->parameters[i] = random_type();
        Variable *v = declare(f->parameters[i]);
        bool rest = f->variadic && i == f->parameter_count - 1;
        printf("%s%s %s%s", i ? ", " : "", v->name, rest ? "..." : "",
               type_names[f->parameters[i]]);
        if (!rest)
            continue;
        if (f->parameters[i] == INT)
            v->type = INTS;
        else if (f->parameters[i] == PINT)
            v->type = PINTS;
        else
            variable_count--;
    }
    printf(") (");
    bool named = chance(40);
    for (int i = 0; i < f->result_count; i++) {
        f->results[i] = random_type();
        if (named)
            printf("%s%s %s", i ? ", " : "", declare(f->results[i])->name,
                   type_names[f->results[i]]);
        else
            printf("%s%s", i ? ", " : "", type_names[f->results[i]]);
    }
    printf(") {\n\tif fuel--; fuel < 0 {\n\t\treturn");
    for (int i = 0; i < f->result_count && !named; i++) {
        put(i ? ", " : " ");
        leaf(f->results[i]);
    }
    printf("\n\t}\n");
    indent = 1;
    size_left = 30;
    current = f;
    int before = variable_count;
    for (int i = 0; i < 9 && size_left > 0; i++)
        statement();
    for (int i = before; i < variable_count; i += 1 + (int)roll(6))
        show_variable(&variables[i]);
    line("return ");
    for (int i = 0; i < f->result_count; i++)
        put(i ? ", " : ""), expression(f->results[i], 2);
    printf("\n}\n\n");
    variable_count = before;
    function_count = number + 1;
}

int main(int argc, char **argv) {
    if (argc < 2) {
        fprintf(stderr, "usage: random_programs SEED\n");
        return 2;
    }
    state = strtoull(argv[1], NULL, 10) * 0x9E3779B97F4A7C15u + 0x1234567u;
    for (int i = 0; i < 20; i++)
        roll(2);
    features = roll(64);
    types_used = 1u << INT | (1u << roll(TYPES)) | (1u << roll(TYPES)) | (1u << roll(TYPES)) |
                 (1u << roll(TYPES)) | (chance(30) ? ~0u : 0);
    fputs(prelude, stdout);
    int count = 2 + (int)roll(MAX_FUNCTIONS - 2);
    for (int i = 0; i < count; i++)
        function(i);
    printf("func main() {\n\tfor i := 0; i < 3; i++ {\n\t\tfuel = "
           "1500\n\t\tround(i)\n\t}\n\tprintln(total)\n}\n\n"
           "func round(seed int) {\n");
    variable_count = 0;
    current = NULL;
    Variable *seed = declare(INT);
    strcpy(seed->name, "seed");
    indent = 1;
    size_left = 60;
    for (int i = 0; i < 25 && size_left > 0; i++)
        statement();
    for (int i = 0; i < variable_count; i++)
        show_variable(&variables[i]);
    printf("\tout(sumps(kept))\n}\n");
    return 0;
}

// Writes a large Go program: big_program FOLDER LINES [SEED]. Out: part000.go, part001.go ... in
// the folder, one package main of about LINES lines, the same for the same seed, valid for any Go
// from 1.21 on. It is what `make bench-compile` measures the compiler with, so it is shaped like
// code people write: a fifth of the lines blank or comment, short functions, errors handed up,
// structs with methods, interfaces, tables, constants with iota, closures, maps, slices, every kind
// of switch, and names that are used again across files.
//
// The idea: the program is a row of units, each a small subject of its own (a kind, an element, a
// store with methods, a table, a function that uses an earlier unit), and all implement one
// interface. What each unit holds and the expressions in it are drawn by the seed. The program also
// runs, and ends.
#include <stdarg.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

enum { FILE_LINES = 1500, LOOK_BACK = 40 };

static uint64_t state;
static FILE *out;
static int lines, indent;

static unsigned roll(unsigned n) {
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return (unsigned)((state >> 11) % n);
}

static void blank(void) {
    fputc('\n', out);
    lines++;
}

__attribute__((format(printf, 1, 2))) static void line(const char *format, ...) {
    for (int i = 0; i < indent; i++)
        fputc('\t', out);
    va_list args;
    va_start(args, format);
    vfprintf(out, format, args);
    va_end(args);
    fputc('\n', out);
    lines++;
}

#define open_block(...)  (line(__VA_ARGS__), indent++)
#define close_block(...) (indent--, line(__VA_ARGS__))
#define PICK(table)      (table[roll(sizeof table / sizeof *table)])

static const char *const nouns[] = {"Account", "Buffer", "Channel", "Cluster", "Document",
                                    "Event",   "Filter", "Graph",   "Handler", "Job",
                                    "Ledger",  "Metric", "Node",    "Order",   "Packet",
                                    "Queue",   "Record", "Session", "Token",   "Volume"};
static const char *const adjectives[] = {"active", "cached",  "dirty",  "empty", "failed", "final",
                                         "hidden", "invalid", "locked", "open",  "ready",  "stale"};
static const char *const verbs[] = {"walks", "counts", "checks", "merges", "collects", "updates"};
static const char *const reasons[] = {"so that a caller need not know the order",
                                      "because most of them are short",
                                      "as the protocol asks for",
                                      "which keeps the common case cheap",
                                      "unless the limit was reached before",
                                      "and leaves the rest to the next round"};

static const char *noun(int unit) {
    return nouns[(unsigned)unit * 7 % (sizeof nouns / sizeof *nouns)];
}

static void comment(const char *subject) {
    line("// %s %s the %s entries %s.", subject, PICK(verbs), PICK(adjectives), PICK(reasons));
    if (roll(3) == 0)
        line("// It %s them once, %s.", PICK(verbs), PICK(reasons));
}

// An int expression over the names, to a file without a line end. Never divides by zero, never
// overflows as a constant.
static void expression(const char *const *names, int count, int depth) {
    static const char *const operators[] = {"+", "-", "*", "&", "|", "^", "&^"};
    unsigned choice = depth == 0 ? 0 : roll(8);
    if (choice < 2) {
        if (roll(4) == 0 && depth < 3)
            fprintf(out, "%u", roll(1000));
        else
            fputs(names[roll((unsigned)count)], out);
    } else if (choice < 6) {
        bool grouped = roll(2);
        fputs(grouped ? "(" : "", out);
        fputs(names[roll((unsigned)count)], out);
        fprintf(out, " %s ", PICK(operators));
        expression(names, count, depth - 1);
        fputs(grouped ? ")" : "", out);
    } else if (choice == 6) {
        expression(names, count, depth - 1);
        fprintf(out, "/(%s&7+1)", names[roll((unsigned)count)]);
    } else {
        fprintf(out, "%s<<(uint(%s)%%%u)", names[roll((unsigned)count)],
                names[roll((unsigned)count)], 3 + roll(9));
    }
}

// before EXPRESSION after, as one line.
static void expression_line(const char *before, const char *const *names, int count,
                            const char *after) {
    for (int i = 0; i < indent; i++)
        fputc('\t', out);
    fputs(before, out);
    expression(names, count, 3);
    fprintf(out, "%s\n", after);
    lines++;
}

#define EXPRESSION(before, names, after)                                                           \
    expression_line(before, names, sizeof names / sizeof *names, after)

// ---- the parts of a unit

static void kind_and_constants(int u) {
    int count = 4 + (int)roll(6);
    line("// %sKind%d tells what a %s is for.", noun(u), u, noun(u));
    line("type %sKind%d int", noun(u), u);
    blank();
    open_block("const (");
    line("%s%dNone %sKind%d = iota // nothing was asked for", noun(u), u, noun(u), u);
    for (int i = 1; i < count; i++)
        line("%s%dCase%d", noun(u), u, i);
    close_block(")");
    blank();
    open_block("const (");
    line("max%s%d = 1 << %u", noun(u), u, 4 + roll(12));
    line("mask%s%d = max%s%d - 1", noun(u), u, noun(u), u);
    line("scale%s%d = %u.%u / 3", noun(u), u, roll(50), roll(1000));
    line("label%s%d = \"%s\" + \"-%d\"", noun(u), u, PICK(adjectives), u);
    close_block(")");
    blank();
    open_block("func (k %sKind%d) String() string {", noun(u), u);
    line("switch k {");
    for (int i = 1; i < count; i++) {
        line("case %s%dCase%d:", noun(u), u, i);
        line("\treturn \"%s %s\"", PICK(adjectives), noun(u));
    }
    line("}");
    line("return \"none\"");
    close_block("}");
    blank();
}

static void types(int u) {
    static const char *const extras[] = {
        "weight float64",       "buffer []byte",    "closed bool",      "window [8]int",
        "onDone func(int) int", "last interface{}", "seen map[int]bool"};
    comment(noun(u));
    open_block("type %sItem%d struct {", noun(u), u);
    line("key   string");
    line("value int");
    line("kind  %sKind%d", noun(u), u);
    close_block("}");
    blank();
    open_block("type %s%d struct {", noun(u), u);
    line("name  string // as it was given");
    line("count int");
    line("limit int");
    line("items []%sItem%d", noun(u), u);
    line("index map[string]int");
    unsigned first = roll(7), more = roll(6);
    for (unsigned i = 0; i < more; i++)
        line("%s", extras[(first + i) % 7]);
    if (roll(2))
        line("parent *%s%d // nil for the first", noun(u), u);
    close_block("}");
    blank();
    line("// %sReader%d is what the others see of a %s.", noun(u), u, noun(u));
    open_block("type %sReader%d interface {", noun(u), u);
    line("Sum(from, to int) int");
    line("Find(key string) (int, error)");
    close_block("}");
    blank();
    line("var _ %sReader%d = (*%s%d)(nil)", noun(u), u, noun(u), u);
    blank();
    line("// New%s%d returns one that is empty.", noun(u), u);
    open_block("func New%s%d(name string, limit int) *%s%d {", noun(u), u, noun(u), u);
    open_block("return &%s%d{", noun(u), u);
    line("name:  name + label%s%d,", noun(u), u);
    line("limit: limit & mask%s%d,", noun(u), u);
    line("index: make(map[string]int),");
    close_block("}");
    close_block("}");
    blank();
}

static void table(int u) {
    int rows = 3 + (int)roll(14);
    line("var table%s%d = []%sItem%d{", noun(u), u, noun(u), u);
    for (int i = 0; i < rows; i++)
        line("\t{\"%s%d\", %u, %s%dCase%u},", PICK(adjectives), i, roll(5000), noun(u), u,
             1 + roll(3));
    line("}");
    blank();
}

static void method(int u, const char *name, const char *signature) {
    comment(name);
    open_block("func (s *%s%d) %s%s {", noun(u), u, name, signature);
}

static void end_method(void) {
    close_block("}");
    blank();
}

static void sum_and_find(int u) {
    static const char *const names[] = {"total", "i", "item.value", "from", "to", "s.count"};
    method(u, "Sum", "(from, to int) int");
    line("total := 0");
    open_block("for i, item := range s.items {");
    if (roll(2))
        comment("This loop");
    open_block("if i < from || i >= to && item.kind != %s%dNone {", noun(u), u);
    line("continue");
    close_block("}");
    EXPRESSION("total += ", names, "");
    close_block("}");
    line("return total");
    end_method();

    method(u, "Find", "(key string) (int, error)");
    open_block("if at, ok := s.index[key]; ok {");
    line("return at, nil");
    close_block("}");
    blank();
    line("// It was not asked for before.");
    open_block("for i := range s.items {");
    open_block("if s.items[i].key == key {");
    line("s.index[key] = i");
    line("return i, nil");
    close_block("}");
    close_block("}");
    line("return -1, fmt.Errorf(\"%%s: no %%q among %%d\", s.name, key, len(s.items))");
    end_method();

    method(u, "Add", "(key string, value int) error");
    open_block("if len(s.items) > max%s%d {", noun(u), u);
    line("return errors.New(\"full\")");
    close_block("}");
    line("s.items = append(s.items, %sItem%d{key: key, value: value, kind: %s%dCase%u})", noun(u),
         u, noun(u), u, 1 + roll(3));
    line("s.count++");
    line("return nil");
    end_method();
}

static void update(int u) {
    static const char *const names[] = {"a", "b", "s.limit", "i", "n", "s.count"};
    method(u, "Update", "(n int, key string) (a, b int)");
    line("a, b = n, len(key)");
    line("// Ten rounds are enough, %s.", PICK(reasons));
    open_block("for i := 0; i < n && i < 10; i++ {");
    EXPRESSION("a = ", names, "");
    open_block("switch {");
    indent--;
    line("case a > b:");
    EXPRESSION("\tb ^= ", names, "");
    line("case a < 0, b < 0:");
    line("\ta, b = b, -a");
    line("default:");
    EXPRESSION("\ts.count = ", names, "");
    line("}");
    close_block("}");
    line("return a, b");
    end_method();
}

static void describe(int u) {
    method(u, "Describe", "(v interface{}) string");
    line("var text strings.Builder");
    line("switch x := v.(type) {");
    line("case nil:");
    line("\ttext.WriteString(\"nothing\")");
    line("case int, int64:");
    line("\tfmt.Fprintf(&text, \"%%d of %%s\", x, s.name)");
    line("case string:");
    open_block("\tif strings.HasPrefix(x, label%s%d) {", noun(u), u);
    line("\tx = x[len(label%s%d):]", noun(u), u);
    close_block("\t}");
    line("\ttext.WriteString(strings.ToUpper(x))");
    line("case *%s%d:", noun(u), u);
    line("\tif x != nil && x != s {");
    line("\t\treturn x.name");
    line("\t}");
    line("case error:");
    line("\treturn x.Error()");
    line("}");
    line("return text.String()");
    end_method();
}

static void closures(int u) {
    static const char *const names[] = {"x", "y", "s.limit", "seed"};
    method(u, "Reduce", "(seed int, keep func(int) bool) []int");
    line("results := make([]int, 0, len(s.items))");
    open_block("combine := func(x, y int) int {");
    open_block("if !keep(x) {");
    line("return y");
    close_block("}");
    EXPRESSION("return ", names, "");
    close_block("}");
    blank();
    line("// In the order of the items, %s.", PICK(reasons));
    line("previous := seed");
    open_block("for _, item := range s.items {");
    line("previous = combine(item.value, previous)");
    line("results = append(results, previous&0xffff, int(item.kind))");
    close_block("}");
    line("return results[:len(results):len(results)]");
    end_method();
}

static void parse(int u) {
    method(u, "Parse", "(line string) (err error)");
    open_block("defer func() {");
    open_block("if r := recover(); r != nil {");
    line("err = fmt.Errorf(\"line %%q: %%v\", line, r)");
    close_block("}");
    close_block("}()");
    blank();
    line("// Fields are separated by commas; a field without a value counts as zero.");
    open_block("for n, field := range strings.Split(line, \",\") {");
    line("key, rest := field, \"\"");
    open_block("if at := strings.IndexByte(field, '='); at >= 0 {");
    line("key, rest = field[:at], field[at+1:]");
    close_block("}");
    line("value := 0");
    open_block("for _, r := range rest {");
    open_block("if r < '0' || r > '9' {");
    line("return fmt.Errorf(\"field %%d: bad digit %%q\", n, r)");
    close_block("}");
    line("value = value*10 + int(r-'0')");
    close_block("}");
    open_block("if err := s.Add(key, value); err != nil {");
    line("return err");
    close_block("}");
    close_block("}");
    line("return nil");
    end_method();
}

static void search(int u) {
    static const char *const names[] = {"low", "high", "s.count", "target"};
    method(u, "Search", "(target int) (low int, found bool)");
    line("high := len(s.items)");
    open_block("for low < high {");
    line("middle := low + (high-low)/2");
    line("switch value := s.items[middle].value; {");
    line("case value == target:");
    line("\treturn middle, true");
    line("case value < target:");
    line("\tlow = middle + 1");
    line("default:");
    line("\thigh = middle");
    line("}");
    close_block("}");
    EXPRESSION("found = ", names, " > 0");
    line("return low, found && float64(low)*scale%s%d > 1.5", noun(u), u);
    end_method();
}

// A function over an earlier unit and this one.
static void across(int u) {
    int other = u == 0 ? 0 : u - 1 - (int)roll(u < LOOK_BACK ? (unsigned)u : LOOK_BACK);
    static const char *const names[] = {"sum", "len(key)", "value", "depth"};
    comment("The function below");
    open_block("func merge%s%d(from *%s%d, depth int) (*%s%d, error) {", noun(u), u, noun(other),
               other, noun(u), u);
    line("// What comes later wins over what is there.");
    line("into := New%s%d(from.name, from.limit)", noun(u), u);
    line("byKind := map[%sKind%d][]string{}", noun(other), other);
    open_block("for _, item := range from.items {");
    line("key, value := item.key, item.value");
    open_block("if err := into.Add(key, value); err != nil {");
    line("return nil, fmt.Errorf(\"merge %%v: %%w\", item.kind, err)");
    close_block("}");
    line("byKind[item.kind] = append(byKind[item.kind], key)");
    line("sum := into.Sum(0, len(into.items))");
    EXPRESSION("into.limit += sum | ", names, "");
    close_block("}");
    blank();
    open_block("for _, item := range table%s%d {", noun(u), u);
    open_block("if _, err := into.Find(item.key); err != nil && depth > 0 {");
    line("into.count -= item.value");
    close_block("}");
    close_block("}");
    blank();
    line("// Names are joined for messages only.");
    open_block("if names, ok := byKind[%s%dCase1]; ok && len(names) > 2 {", noun(other), other);
    line("into.name = strings.Join(names[1:], \"+\") + from.kindOf(0).String()");
    close_block("}");
    line("var reader %sReader%d = into", noun(u), u);
    open_block("if _, err := reader.Find(\"%s\"); err == nil {", PICK(adjectives));
    line("return into, nil");
    close_block("}");
    line("return into, nil");
    close_block("}");
    blank();
    open_block("func (s *%s%d) kindOf(at int) %sKind%d {", noun(u), u, noun(u), u);
    open_block("if at < len(s.items) {");
    line("return s.items[at].kind");
    close_block("}");
    line("return %s%dNone", noun(u), u);
    close_block("}");
    blank();
}

// A list that is built at its end through a pointer to a pointer, and results through pointers.
static void chain(int u) {
    open_block("type %sLink%d struct {", noun(u), u);
    line("item  *%sItem%d", noun(u), u);
    line("next  *%sLink%d", noun(u), u);
    line("owner *%s%d", noun(u), u);
    close_block("}");
    blank();
    open_block("func (item *%sItem%d) measure(best, worst *int) *%sItem%d {", noun(u), u, noun(u),
               u);
    open_block("if item.value > *best {");
    line("*best = item.value");
    close_block("}");
    open_block("if item.value < *worst {");
    line("*worst = item.value");
    close_block("}");
    line("return item");
    close_block("}");
    blank();
    method(u, "Chain", "() (int, error)");
    line("var head *%sLink%d", noun(u), u);
    line("tail := &head");
    open_block("for i := range s.items {");
    line("link := &%sLink%d{item: &s.items[i], owner: s}", noun(u), u);
    line("*tail = link");
    line("tail = &link.next");
    close_block("}");
    line("best, worst := 0, s.limit");
    line("var first *%sItem%d", noun(u), u);
    open_block("for link := head; link != nil; link = link.next {");
    line("first = link.item.measure(&best, &worst)");
    close_block("}");
    open_block("if first == nil {");
    line("return 0, &problem{name: s.name, cause: errors.New(\"no items\")}");
    close_block("}");
    line("return best - worst, nil");
    end_method();
}

// What every unit does in its own way: a call of it reaches all of them.
static void handle(int u) {
    method(u, "Handle", "(c *context) error");
    line("entry := entry{name: s.name, values: make([]int, 0, 4)}");
    line("inner := context{depth: c.depth + 1, up: c}");
    open_block("c.visit(&entry, func(v int) bool {");
    line("entry.values = append(entry.values, v&mask%s%d)", noun(u), u);
    line("return v != s.limit");
    close_block("})");
    open_block("for i, h := range c.next {");
    line("inner.next = c.next[i+1:]");
    open_block("if err := h.Handle(&inner); err != nil {");
    line("return &problem{name: s.name, cause: err}");
    close_block("}");
    close_block("}");
    line("var p *problem");
    open_block("if _, err := s.Find(entry.name); errors.As(err, &p) && inner.depth > %u {",
               1 + roll(9));
    line("return p");
    close_block("}");
    line("return nil");
    end_method();
}

// What the units share.
static void shared(void) {
    line("// handler is what every unit implements.");
    open_block("type handler interface {");
    line("Handle(c *context) error");
    close_block("}");
    blank();
    open_block("type context struct {");
    line("depth int");
    line("up    *context");
    line("next  []handler");
    line("last  *entry");
    close_block("}");
    blank();
    open_block("type entry struct {");
    line("name   string");
    line("values []int");
    line("up     *entry");
    close_block("}");
    blank();
    line("// problem is an error with its cause.");
    open_block("type problem struct {");
    line("name  string");
    line("cause error");
    close_block("}");
    blank();
    line("func (p *problem) Error() string { return p.name + \": \" + p.cause.Error() }");
    line("func (p *problem) Unwrap() error { return p.cause }");
    blank();
    open_block("func (c *context) visit(e *entry, each func(int) bool) {");
    line("e.up, c.last = c.last, e");
    open_block("for i := 0; i < c.depth && each(i); i++ {");
    line("e.name += \".\"");
    close_block("}");
    line("c.last = e.up");
    close_block("}");
    blank();
}

static void unit(int u) {
    static void (*const methods[])(int) = {update, describe, closures, parse, search, chain};
    enum { METHODS = sizeof methods / sizeof *methods };
    kind_and_constants(u);
    types(u);
    table(u);
    sum_and_find(u);
    unsigned first = roll(METHODS), count = 1 + roll(METHODS);
    for (unsigned i = 0; i < count; i++)
        methods[(first + i) % METHODS](u);
    handle(u);
    across(u);
}

// ---- the files

static void open_file(const char *folder, int number) {
    char path[4096];
    snprintf(path, sizeof path, "%s/part%03d.go", folder, number);
    out = fopen(path, "w");
    if (!out) {
        perror(path);
        exit(1);
    }
    line("package main");
    blank();
    open_block("import (");
    line("\"errors\"");
    line("\"fmt\"");
    line("\"strings\"");
    close_block(")");
    blank();
}

// Runs a few of the units.
static void main_function(int units) {
    open_block("func main() {");
    line("total := 0");
    for (int u = 0; u < units && u < LOOK_BACK; u++) {
        line("s%d := New%s%d(\"main\", %u)", u, noun(u), u, roll(100));
        line("s%d.items = append(s%d.items, table%s%d...)", u, u, noun(u), u);
        line("total += s%d.Sum(0, 10) + len(s%d.name)", u, u);
    }
    open_block("for i, h := range handlers {");
    open_block(
        "if err := h.Handle(&context{next: handlers[i:min(i+2, len(handlers))]}); err != nil {");
    line("fmt.Println(err)");
    close_block("}");
    close_block("}");
    line("fmt.Println(total)");
    close_block("}");
    blank();
    open_block("var handlers = []handler{");
    for (int u = 0; u < units; u++)
        line("&%s%d{name: \"%s\"},", noun(u), u, PICK(adjectives));
    close_block("}");
}

int main(int argc, char **argv) {
    if (argc < 3) {
        fprintf(stderr, "usage: %s FOLDER LINES [SEED]\n", argv[0]);
        return 2;
    }
    int wanted = atoi(argv[2]), file = 0, units = 0, next_file = FILE_LINES;
    state = (argc > 3 ? strtoull(argv[3], NULL, 10) : 1) * UINT64_C(0x9E3779B97F4A7C15) + 1;
    open_file(argv[1], file++);
    shared();
    do {
        if (lines >= next_file) {
            next_file += FILE_LINES;
            fclose(out);
            open_file(argv[1], file++);
        }
        unit(units++);
    } while (lines < wanted);
    main_function(units);
    return fclose(out) == 0 ? 0 : 1;
}

// Coverage-guided fuzzing (libFuzzer) of lexer, parser and checker: no crash, no hang, no leak;
// every error lies inside the input and can be printed; what is accepted has a type for every
// expression and parses again from its printed source. A few packages can be imported. `make fuzz`
// builds and runs it on the programs under tests/ and examples/, with the words of the tables as a
// dictionary.
#include "../../compiler/check/check.h"
#include "../../compiler/syntax/parse.h"
#include <stdlib.h>
#include <string.h>

// What can be imported: bodiless, as in export files, with something of every kind.
static const struct {
    const char *path, *source;
} library[] = {
    {"fmt",
     "package fmt\ntype Stringer interface{ String() string }\n"
     "func Println(a ...any) (n int, err error)\nfunc Printf(f string, a ...any) (int, error)\n"
     "func Sprintf(f string, a ...any) string\nfunc Sprint(a ...any) string\n"
     "func Errorf(f string, a ...any) error\n"},
    {"errors", "package errors\nfunc New(text string) error\nfunc Is(err, target error) bool\n"},
    {"os", "package os\nvar Args []string\nfunc Exit(code int)\ntype File struct{ name string }\n"
           "var Stdout *File\nfunc (f *File) WriteString(s string) (n int, err error)\n"},
    {"sync", "package sync\ntype Mutex struct{ state int32 }\nfunc (m *Mutex) Lock()\n"
             "func (m *Mutex) Unlock()\ntype WaitGroup struct{ Mutex; n int }\n"
             "func (w *WaitGroup) Add(n int)\nfunc (w *WaitGroup) Done()\n"},
    {"math", "package math\nconst Pi = 3.14159265358979\nconst MaxInt64 = 1<<63 - 1\n"
             "func Sqrt(x float64) float64\nfunc Inf(sign int) float64\n"},
    {"strings", "package strings\ntype Builder struct{ buf []byte }\n"
                "func (b *Builder) String() string\nfunc Repeat(s string, n int) string\n"},
    {"runtime", "package runtime\nfunc GC()\ntype Error interface{ error; RuntimeError() }\n"},
};

typedef struct Fuzz { // one input's compilation
    ParseContext parse;
    CheckContext *check;
    Map *packages; // interned path -> Package
} Fuzz;

static Package *import(void *driver, const char *path, Package *from, Pos pos) {
    (void)from;
    Fuzz *f = driver;
    Arena *a = f->parse.arena;
    path = intern_str(f->parse.names, path);
    Package *p = map_get(f->packages, path);
    for (size_t i = 0; !p && i < sizeof library / sizeof *library; i++) {
        if (strcmp(library[i].path, path) != 0)
            continue;
        const char *text = library[i].source;
        p = NEW(a, Package);
        p->path = p->name = path;
        p->from_export = true;
        Source *source = source_add(f->parse.sources, path, text, strlen(text));
        vec_push(a, &p->files, parse_file(&f->parse, source));
        map_put(f->packages, path, p);
        check_collect(f->check, p);
    }
    if (!p)
        diag_error(f->parse.diag, pos, "no package %s", path);
    return p;
}

// Where messages go: they are written, not read.
static FILE *nowhere(void) {
    static FILE *file;
    if (!file)
        file = fopen("/dev/null", "w");
    if (!file)
        abort();
    return file;
}

// A tree without errors prints as source that parses without errors.
static void print_and_parse(ParseContext *cx, Node *file) {
    Buffer text = {.arena = cx->arena};
    buffer_puts(&text, "package main\n");
    const NodeList *decls = &AS(file, FILE)->decls;
    for (int i = 0; i < decls->len; i++) {
        node_print_source(&text, decls->at[i]);
        buffer_putc(&text, '\n');
    }
    parse_file(cx, source_add(cx->sources, "printed.go", text.data, (size_t)text.len));
    if (diag_has_syntax_error(cx->diag)) {
        fputs(text.data, stderr);
        diag_print(cx->diag, stderr, false);
        abort();
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    Arena *a = arena_new();
    SourceMap *sources = source_map_new(a);
    Diag *diag = diag_new(a, sources);
    Interner *names = interner_new(a);
    NodeFactory nodes = {.arena = a, .next_id = 1};
    Source *source =
        source_add(sources, "fuzz.go", arena_strndup(a, (const char *)data, size), size);
    Fuzz fuzz = {.parse = {a, sources, diag, names, &nodes}, .packages = map_new(a)};
    Node *file = parse_file(&fuzz.parse, source);
    CheckContext *cx = fuzz.check = check_context_new(a, sources, diag, names, &nodes);
    cx->import = import;
    cx->driver = &fuzz;
    Package *p = NEW(a, Package);
    p->path = "main";
    vec_push(a, &p->files, file);
    // as in compile(): other errors do not keep the checker from finding more
    if (!diag_has_syntax_error(diag) && check_package(cx, p) && !diag_failed(diag)) {
        if (check_verify(cx, p, stderr) > 0)
            abort();
        print_and_parse(&fuzz.parse, file);
    }
    for (int i = 0; i < diag->errors.len; i++)
        if (diag->errors.at[i].pos > source->base + size)
            abort();
    diag_print(diag, nowhere(), true);
    arena_free(a);
    return 0;
}

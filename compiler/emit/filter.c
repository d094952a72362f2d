// In: GCC's assembler text. Out: the same code under Go's names, and the function and line tables.
// One pass over the lines. A line is a label, a directive or an instruction. We follow the section
// (debug sections are
// dropped unless -g), the part of a function we are in (GCC may split off name.cold,
// name.constprop.0) and the position of the last .loc.
// Behind every call stands a label of ours; at the end of a part its rows are written to sections
// that are linked to the function's (SHF_LINK_ORDER), so --gc-sections drops both together; rows of
// COMDAT
// functions join the function's group. It relies on GCC's habits: one instruction a line, a .size
// at the end of a part.
#include "emit_internal.h"
#include <stdlib.h>
#include <string.h>

typedef struct CallRow {
    int label, file, line;
} CallRow;
typedef struct Part { // a function or a piece of one
    const char *name; // GCC's, interned
    const CoreFunction *function;
    int label;
    VEC(CallRow) calls;
    VEC(CallRow) polls; // jumps to rt_poll; label: of the call out of line, one below: the way back
    int reach;          // instructions since the first of them
} Part;

// ARM64's conditional jumps reach 1 MB: in a huge function the calls do not wait for its end.
enum { REACH = 150000 };

#if defined(__x86_64__)
static const char CALL[] = "call", JUMP[] = "jmp";
#else
static const char CALL[] = "bl", JUMP[] = "b";
#endif

typedef struct Filter {
    Emit *e;
    Buffer out;
    Map *functions;                 // interned symbol -> CoreFunction *
    VEC(Part *) open;               // without .size so far
    Part *part;                     // calls belong here
    VEC(const char *) files;        // .file number -> path
    VEC(int) file_labels;           // of the path string in our table; 0 none yet
    VEC(const InlinedCall *) calls; // .file number -> the call whose body has these lines, or NULL
    int file, line;
    bool skipping;               // in a debug section we drop
    int strings;                 // where in out a section of debug strings began, or -1
    const char *folder, *source; // libgccjit's random ones, from .file 0
} Filter;

static bool starts(const char *s, const char *end, const char *prefix) {
    size_t n = strlen(prefix);
    return (size_t)(end - s) >= n && !memcmp(s, prefix, n);
}

static bool is_name_byte(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           c == '.' || c == '$';
}

static const char *find_mangled(const char *s, const char *end) {
    for (; end - s > 3; s++) {
        s = memchr(s, 'G', (size_t)(end - s - 2));
        if (!s)
            return NULL;
        if (s[1] == 'O' && s[2] == '_')
            return s;
    }
    return NULL;
}

// Appends text with every mangled name replaced; in_string: inside a string literal, so without
// quotes.
static void add_demangled(Filter *f, const char *s, const char *end, bool in_string) {
    const char *line = s;
    for (const char *m; (m = find_mangled(s, end));) {
        const char *stop = m;
        while (stop < end && is_name_byte(*stop))
            stop++;
        const char *name = m > line && m[-1] != '$' && is_name_byte(m[-1])
                               ? NULL
                               : emit_demangle(f->e->arena, m, (size_t)(stop - m));
        buffer_add(&f->out, s, (size_t)(m - s));
        if (name) {
            name = emit_symbol(f->e->arena, name);
            int quote = in_string && *name == '"';
            buffer_add(&f->out, name + quote, strlen(name) - 2 * (size_t)quote);
        } else {
            buffer_add(&f->out, m, (size_t)(stop - m));
        }
        s = stop;
    }
    buffer_add(&f->out, s, (size_t)(end - s));
}

static void add_line(Filter *f, const char *s, const char *end) {
    add_demangled(f, s, end, false);
    buffer_putc(&f->out, '\n');
}

// The function of GCC's name or NULL: "GO_f", "GO_f.cold", "GO_f.constprop.0".
static const CoreFunction *function_of(Filter *f, const char *name, size_t n) {
    const char *dot = memchr(name, '.', n);
    const char *symbol = emit_demangle(f->e->arena, name, dot ? (size_t)(dot - name) : n);
    return symbol ? map_get(f->functions, intern_str(f->e->core->cx->names, symbol)) : NULL;
}

// ---- tables

static void add_string(Buffer *b, int label, const char *s) {
    buffer_printf(b, "\t.section .rodata.gosling.str,\"aMS\",@progbits,1\n.LGs%d:\n\t.string \"",
                  label);
    for (; *s; s++) {
        unsigned char c = (unsigned char)*s;
        if (c < 32 || c == '"' || c == '\\' || c >= 127)
            buffer_printf(b, "\\%03o", c);
        else
            buffer_putc(b, *s);
    }
    buffer_puts(b, "\"\n");
}

static const InlinedCall *inlined_at(const Filter *f, int file) {
    return file >= 0 && file < f->calls.len ? f->calls.at[file] : NULL;
}

static int file_label(Filter *f, int file) {
    if (file < 0 || file >= f->files.len || !f->files.at[file])
        return 0;
    if (!f->file_labels.at[file]) {
        f->file_labels.at[file] = ++f->e->next_label;
        add_string(&f->e->tables, f->file_labels.at[file], f->files.at[file]);
    }
    return f->file_labels.at[file];
}

// Of the call that was inlined, the place it stood at and what that was inlined from in turn: rows
// {name, path, u32 line, u32 address of the outer row or 0}. Made once a part; labels.at[i] belongs
// to known.at[i].
typedef struct Chains {
    VEC(const InlinedCall *) known;
    VEC(int) labels;
} Chains;

static void add_table_section(Filter *f, const char *name, const Part *p) {
    Buffer *b = &f->e->tables;
    bool weak = p->function->is_weak;
    buffer_printf(b, "\t.section %s,\"a%so\",@progbits,.LGt%d", name, weak ? "G" : "", p->label);
    if (weak)
        buffer_printf(b, ",%s,comdat", emit_symbol(f->e->arena, p->function->symbol));
    buffer_puts(b, "\n\t.balign 8\n");
}

static int add_chain(Filter *f, const Part *p, Chains *c, const InlinedCall *call) {
    if (!call)
        return 0;
    for (int i = 0; i < c->known.len; i++)
        if (c->known.at[i] == call)
            return c->labels.at[i];
    Emit *e = f->e;
    Buffer *b = &e->tables;
    const SourceMap *m = e->core->cx->sources;
    int outer = add_chain(f, p, c, source_inlined(m, call->call));
    Place at = source_place(m, source_innermost(m, call->call));
    int name = ++e->next_label, path = ++e->next_label, label = ++e->next_label;
    add_string(b, name, call->function ? call->function : "?");
    add_string(b, path, at.full_path);
    add_table_section(f, "gosling_inlined", p);
    buffer_printf(b, ".LGi%d:\n\t.8byte .LGs%d, .LGs%d\n\t.4byte %d, ", label, name, path, at.line);
    buffer_printf(b, outer ? ".LGi%d\n" : "0\n", outer);
    vec_push(e->arena, &c->known, call);
    vec_push(e->arena, &c->labels, label);
    return label;
}

// gosling_funcs {start, end, name, path, line} and gosling_lines {return address, path, u32 line,
// u32 address of a row of gosling_inlined or 0}
static void add_rows(Filter *f, const Part *p) {
    Buffer *b = &f->e->tables;
    const CoreFunction *fn = p->function;
    Place place = source_place(f->e->core->cx->sources, fn->pos);
    Chains chains = {0};
    int name = ++f->e->next_label, path = ++f->e->next_label;
    add_string(b, name, fn->trace_name ? fn->trace_name : fn->symbol);
    add_string(b, path, place.full_path);
    for (int i = 0; i < p->calls.len; i++) { // these first: they switch sections
        file_label(f, p->calls.at[i].file);
        add_chain(f, p, &chains, inlined_at(f, p->calls.at[i].file));
    }
    add_table_section(f, "gosling_funcs", p);
    buffer_printf(b, "\t.8byte .LGt%d, .LGe%d, .LGs%d, .LGs%d, %d\n", p->label, p->label, name,
                  path, fn->is_wrapper ? 0 : place.line);
    if (!p->calls.len)
        return;
    add_table_section(f, "gosling_lines", p);
    for (int i = 0; i < p->calls.len; i++) {
        const CallRow *c = &p->calls.at[i];
        int file = file_label(f, c->file);
        int chain = add_chain(f, p, &chains, inlined_at(f, c->file));
        buffer_printf(b, "\t.8byte .LGc%d, .LGs%d\n\t.4byte %d, ", c->label, file ? file : path,
                      c->line ? c->line : place.line);
        buffer_printf(b, chain ? ".LGi%d\n" : "0\n", chain);
    }
}

static void open_part(Filter *f, const char *name, size_t n) {
    const CoreFunction *fn = function_of(f, name, n);
    if (!fn)
        return;
    Part *p = NEW(f->e->arena, Part);
    p->name = intern(f->e->core->cx->names, name, n);
    p->function = fn;
    p->label = ++f->e->next_label;
    vec_push(f->e->arena, &f->open, p);
    f->part = p;
    f->line = 0;
    buffer_printf(&f->out, ".LGt%d:\n", p->label);
}

static void add_call(Filter *f, Part *p, int file, int line) {
    CallRow row = {++f->e->next_label, file, line};
    buffer_printf(&f->out, ".LGc%d:\n", row.label);
    vec_push(f->e->arena, &p->calls, row);
}

// A conditional jump to rt_poll (gen/func.c) goes to a call behind the function, which comes back.
// GCC sees neither, so the usual way is one straight piece of code.
static void add_poll(Filter *f, const char *line, const char *end) {
    CallRow row = {f->e->next_label += 2, f->file, f->line};
    buffer_add(&f->out, line, (size_t)(end - line) - strlen("rt_poll"));
    buffer_printf(&f->out, ".LGp%d\n.LGp%d:\n", row.label, row.label - 1);
    vec_push(f->e->arena, &f->part->polls, row);
}

static void add_poll_calls(Filter *f, Part *p) {
    for (int i = 0; i < p->polls.len; i++) {
        const CallRow *poll = &p->polls.at[i];
        buffer_printf(&f->out, ".LGp%d:\n\t%s rt_poll\n", poll->label, CALL);
        add_call(f, p, poll->file, poll->line);
        buffer_printf(&f->out, "\t%s .LGp%d\n", JUMP, poll->label - 1);
    }
    p->polls.len = p->reach = 0;
}

// Before an instruction.
static void keep_polls_in_reach(Filter *f, Part *p) {
    if (!p->polls.len || ++p->reach < REACH)
        return;
    int label = ++f->e->next_label;
    buffer_printf(&f->out, "\t%s .LGp%d\n", JUMP, label);
    add_poll_calls(f, p);
    buffer_printf(&f->out, ".LGp%d:\n", label);
}

static void close_part(Filter *f, const char *name, size_t n) {
    const char *key = intern(f->e->core->cx->names, name, n);
    for (int i = 0; i < f->open.len; i++) {
        Part *p = f->open.at[i];
        if (p->name != key)
            continue;
        add_poll_calls(f, p);
        buffer_printf(&f->out, ".LGe%d:\n", p->label);
        add_rows(f, p);
        f->open.at[i] = f->open.at[--f->open.len];
        return;
    }
}

// ---- debug strings

// both NUL-terminated lines
typedef struct DebugString {
    const char *label, *body;
    int order;
} DebugString;

static int compare_strings(const void *x, const void *y) {
    const DebugString *a = x, *b = y;
    int c = strcmp(a->body, b->body); // no two entries are equal: GCC shares strings
    return c ? c : a->order - b->order;
}

// GCC writes the strings in the order of a hash table, and libgccjit's random path is among what is
// hashed: they are
// sorted, so that two compiles give the same bytes. An entry is a label's line and what follows it.
static void sort_strings(Filter *f) {
    if (f->strings < 0)
        return;
    VEC(DebugString) list = {0};
    char *text =
        arena_strndup(f->e->arena, f->out.data + f->strings, (size_t)(f->out.len - f->strings));
    for (char *line = text; *line;) {
        char *body = strchr(line, '\n'), *next = body ? strstr(body, "\n.L") : NULL;
        if (!body)
            break;
        *body++ = 0;
        if (next)
            *next++ = 0;
        DebugString d = {line, body, list.len};
        vec_push(f->e->arena, &list, d);
        line = next ? next : body + strlen(body);
    }
    if (list.len)
        qsort(list.at, (size_t)list.len, sizeof *list.at, compare_strings);
    f->out.len = f->strings;
    for (int i = 0; i < list.len; i++) {
        size_t n = strlen(list.at[i].body);
        buffer_printf(&f->out, "%s\n%s%s", list.at[i].label, list.at[i].body,
                      n && list.at[i].body[n - 1] == '\n' ? "" : "\n");
    }
    f->strings = -1;
}

// ---- directives

// A path with the number of a call behind it: what stands before; the call is noted.
static const char *take_mark(Filter *f, const char *path, long number) {
    static const char mark[] = "\\001"; // INLINED_MARK as assembler text has it
    const char *at = strstr(path, mark);
    if (!at)
        return path;
    long call = strtol(at + sizeof mark - 1, NULL, 10);
    f->calls.at[number] = f->e->core->cx->sources->inlined.at[call - 1];
    return arena_strndup(f->e->arena, path, (size_t)(at - path));
}

// .file N "path", .file 0 "folder" "file" (libgccjit's random place), .file "fake.c"
static void filter_file(Filter *f, const char *s) {
    char *rest;
    long number = strtol(s, &rest, 10);
    bool debug = f->e->options->debug;
    const char *open = strchr(rest, '"'), *close = open ? strchr(open + 1, '"') : NULL;
    if (rest == s || !close) {
        if (debug)
            buffer_puts(&f->out, "\t.file \"gosling\"\n");
        return;
    }
    const char *path = arena_strndup(f->e->arena, open + 1, (size_t)(close - open - 1));
    if (number == 0) {
        const char *second = strchr(close + 1, '"'),
                   *last = second ? strchr(second + 1, '"') : NULL;
        f->folder = path;
        f->source =
            last ? arena_strndup(f->e->arena, second + 1, (size_t)(last - second - 1)) : NULL;
        if (debug)
            buffer_puts(&f->out, "\t.file 0 \".\" \"gosling\"\n");
        return;
    }
    while (f->files.len <= number) {
        vec_push(f->e->arena, &f->files, NULL);
        vec_push(f->e->arena, &f->file_labels, 0);
        vec_push(f->e->arena, &f->calls, NULL);
    }
    path = take_mark(f, path, number);
    f->files.at[number] = path;
    if (debug)
        buffer_printf(&f->out, "\t.file %ld \"%s\"\n", number, path);
}

// .section name,...: functions' own sections get Go's name, those of weak functions (tables of
// jumps included) join
// their group.
static void filter_section(Filter *f, const char *s, const char *end) {
    const char *name = s + strspn(s, " \t");
    bool debug = starts(name, end, ".debug") || starts(name, end, ".eh_frame");
    f->skipping = (debug && !f->e->options->debug) || starts(name, end, ".note.GNU-stack");
    if (f->skipping)
        return;
    const char *m = find_mangled(name, end), *stop = m;
    while (stop && stop < end && is_name_byte(*stop))
        stop++;
    const CoreFunction *fn = m ? function_of(f, m, (size_t)(stop - m)) : NULL;
    if (!fn) {
        buffer_puts(&f->out, "\t.section ");
        add_line(f, name, end);
        if (starts(name, end, ".debug_str") || starts(name, end, ".debug_line_str"))
            f->strings = f->out.len;
        return;
    }
    const char *prefix = arena_strndup(f->e->arena, name, (size_t)(m - name - 1));
    // ,"ax",@progbits
    const char *quote = stop < end ? memchr(stop, '"', (size_t)(end - stop)) : NULL;
    const char *flags =
        quote ? arena_strndup(f->e->arena, quote + 1, strcspn(quote + 1, "\"")) : "ax";
    emit_section(&f->out, prefix, fn->symbol, flags, "progbits", fn->is_weak);
}

static void filter_globl(Filter *f, const char *s, const char *end) {
    const char *name = s + strspn(s, " \t");
    const CoreFunction *fn = function_of(f, name, (size_t)(end - name));
    buffer_puts(&f->out, fn && fn->is_weak ? "\t.weak " : "\t.globl ");
    add_line(f, name, end);
}

static void filter_size(Filter *f, const char *s, const char *end, const char *line) {
    const char *name = s + strspn(s, " \t");
    const char *comma = memchr(name, ',', (size_t)(end - name));
    if (comma)
        close_part(f, name, (size_t)(comma - name));
    add_line(f, line, end);
}

// Strings of DWARF: names in Go's spelling, libgccjit's random path and folder replaced by fixed
// ones.
static void filter_string(Filter *f, const char *s, const char *end, const char *line) {
    const char *open = memchr(s, '"', (size_t)(end - s));
    size_t n = open ? (size_t)(end - open - 1) : 0;
    size_t body = n ? n - 1 : 0;
    if (f->source && body == strlen(f->source) && !memcmp(open + 1, f->source, body))
        buffer_puts(&f->out, "\t.string \"gosling\"");
    else if (f->folder && body == strlen(f->folder) && !memcmp(open + 1, f->folder, body))
        buffer_puts(&f->out, "\t.string \".\"");
    else
        add_demangled(f, line, end, true);
    buffer_putc(&f->out, '\n');
}

static void filter_directive(Filter *f, const char *line, const char *end) {
    const char *s = line + strspn(line, " \t");
    bool debug = f->e->options->debug;
    if (starts(s, end, ".section")) {
        sort_strings(f);
        filter_section(f, s + 8, end);
        return;
    }
    if (starts(s, end, ".text") || starts(s, end, ".data") || starts(s, end, ".bss")) {
        sort_strings(f);
        f->skipping = false;
    }
    if (f->skipping)
        return;
    if (starts(s, end, ".loc ")) {
        char *rest;
        f->file = (int)strtol(s + 5, &rest, 10);
        f->line = (int)strtol(rest, NULL, 10);
        if (debug)
            add_line(f, line, end);
    } else if (starts(s, end, ".file")) {
        filter_file(f, s + 5);
    } else if (starts(s, end, ".cfi_")) {
        if (debug)
            add_line(f, line, end);
    } else if (starts(s, end, ".ident")) {
        return;
    } else if (starts(s, end, ".globl")) {
        filter_globl(f, s + 6, end);
    } else if (starts(s, end, ".size")) {
        filter_size(f, s + 5, end, line);
    } else if (starts(s, end, ".string")) {
        filter_string(f, s, end, line);
    } else {
        add_line(f, line, end);
    }
}

// ---- lines

static bool is_call(const char *s, const char *end) {
    return starts(s, end, "call\t") || starts(s, end, "call ") || starts(s, end, "bl\t") ||
           starts(s, end, "blr\t") || starts(s, end, "bl ") || starts(s, end, "blr ");
}

static bool is_poll(const char *s, const char *end) {
    static const char target[] = " rt_poll";
    size_t n = sizeof target - 1;
    return (size_t)(end - s) > n && !memcmp(end - n, target, n) && !is_call(s, end);
}

static void filter_label(Filter *f, const char *line, const char *end) {
    const char *colon = memchr(line, ':', (size_t)(end - line));
    add_line(f, line, end);
    if (colon && line[0] != '.')
        open_part(f, line, (size_t)(colon - line));
}

static void filter_line(Filter *f, const char *line, const char *end) {
    if (line == end)
        return;
    if (line[0] == '#' || line[0] == '/') // comments around inline assembler
        return;
    if (line[0] != '\t' && line[0] != ' ') {
        if (!f->skipping)
            filter_label(f, line, end);
        return;
    }
    const char *s = line + strspn(line, " \t");
    if (*s == '.') {
        filter_directive(f, line, end);
        return;
    }
    if (f->skipping)
        return;
    if (f->part)
        keep_polls_in_reach(f, f->part);
    if (f->part && is_poll(s, end)) {
        add_poll(f, line, end);
        return;
    }
    add_line(f, line, end);
    if (f->part && is_call(s, end))
        add_call(f, f->part, f->file, f->line);
}

// Filters text (one unit's functions first..last-1) to e->out and fills e->tables.
void emit_filter(Emit *e, int first, int last, const char *text, size_t length) {
    Filter f = {.e = e, .strings = -1};
    f.out.arena = e->arena;
    f.functions = map_new(e->arena);
    for (int i = first; i < last; i++) {
        CoreFunction *fn = e->core->functions.at[i];
        map_put(f.functions, intern_str(e->core->cx->names, fn->symbol), fn);
    }
    for (const char *line = text, *stop = text + length; line < stop;) {
        const char *end = memchr(line, '\n', (size_t)(stop - line));
        end = end ? end : stop;
        filter_line(&f, line, end);
        if (f.strings < 0 && f.out.len > 1 << 16) {
            fwrite(f.out.data, 1, (size_t)f.out.len, e->out);
            f.out.len = 0;
        }
        line = end + 1;
    }
    sort_strings(&f);
    if (f.out.len)
        fwrite(f.out.data, 1, (size_t)f.out.len, e->out);
}

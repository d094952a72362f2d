// Export files: what other packages need to know of a compiled library package, as Go source that
// our own parser reads back: every declaration, the bodies of plain functions left out, inferred
// types of variables written down. Behind the source stand the escape tags of its functions, a line
// each, in the order of the declarations. The first line tells how many object files the package
// has.
//
//     //gosling:export 3
//     //gosling:file print.go
//     package fmt ...
//     //gosling:tags
//     1 <tag of the first function>
//     //gosling:summaries
//     1 <the same for the precise solver, see escape/points_text.c>
//     //gosling:bodies
//     1 <cost + 1> <length of what follows> package fmt ...
//
// Bodies are those of plain functions that can be inlined: read when a call of one is.
#include "../syntax/parse.h"
#include "driver.h"
#include <errno.h>
#include <stdlib.h>
#include <string.h>

// The token text between two positions of a source: comments dropped, automatic semicolons as line
// ends.
static void copy_tokens(Build *b, Buffer *out, Source *source, Pos from, Pos to) {
    Lexer lx;
    SourceMap *scratch = source_map_new(b->arena);
    const char *text = arena_strndup(b->arena, source->text + (from - source->base),
                                     to - from); // the lexer wants a NUL
    Source *part = source_add(scratch, source->path, text, to - from);
    lexer_init(&lx, scratch, part, diag_new(b->arena, scratch), b->names);
    for (Token t = lexer_next(&lx); t.kind != TOKEN_EOF; t = lexer_next(&lx)) {
        if (t.kind == TOKEN_SEMICOLON)
            buffer_puts(out, strcmp(t.text, "semicolon") == 0 ? ";" : "\n");
        else
            buffer_add(out, part->text + (t.pos - part->base), t.end - t.pos);
        buffer_putc(out, ' ');
    }
    buffer_putc(out, '\n');
}

// Variables are written with their types, so initializers can be left out.
static void write_variables(Build *b, Buffer *out, const LoadedPackage *p, Node *decl) {
    NodeList names = AS(decl, VAR_DECL)->names;
    for (int i = 0; i < names.len; i++) {
        Object *o = info_of(b->cx, names.at[i])->object;
        if (!o || strcmp(o->name, "_") == 0)
            continue;
        buffer_printf(out, "var %s %s\n", o->name, type_string(b->arena, o->type, p->package));
    }
}

static const char *keyword_of(const Node *decl) {
    switch (decl->kind) {
    case NODE_IMPORT: return "import ";
    case NODE_TYPE_DECL: return "type ";
    default: return "";
    }
}

// A constant row is written with its value, so that rows need no group around them.
static void write_constants(Build *b, Buffer *out, const LoadedPackage *p, Node *decl) {
    NodeList names = AS(decl, CONST_DECL)->names;
    for (int i = 0; i < names.len; i++) {
        Object *o = info_of(b->cx, names.at[i])->object;
        if (!o || strcmp(o->name, "_") == 0 || !o->value)
            continue;
        buffer_printf(out, "const %s ", o->name);
        if (!is_untyped(o->type))
            buffer_printf(out, "%s ", type_string(b->arena, o->type, p->package));
        const char *value = const_source(b->arena, o->value);
        if (is_basic(o->type, BASIC_UNTYPED_RUNE)) // keeps its kind: 'a' + n would be folded again
            buffer_printf(out, "= '\\x00' + %s\n", value);
        else
            buffer_printf(out, "= %s\n", value);
    }
}

static bool is_generic_function(Build *b, Node *decl) {
    const Object *o = decl->kind == NODE_FUNC_DECL ? info_of(b->cx, decl)->object : NULL;
    return o && o->type->kind == TYPE_FUNC &&
           (o->type->func.type_params.len || o->type->func.receiver_params.len);
}

// As it was written, where it was written: importers compile it.
static void write_whole(Build *b, Buffer *out, Node *decl) {
    const Source *source = source_of(b->sources, decl->pos);
    const Node *receiver = AS(decl, FUNC_DECL)->receiver;
    Pos from = receiver ? receiver->pos : decl->pos;
    Place place = source_place(b->sources, from);
    if (decl->pragma & PRAGMA_NOINLINE)
        buffer_puts(out, "//go:noinline\n");
    const char *head = receiver ? "func (" : "func ";
    int column = place.column - (int)strlen(head);
    buffer_printf(out, "//line %s:%d:%d\n", place.path, place.line, column > 0 ? column : 1);
    buffer_puts(out, head);
    buffer_add(out, source->text + (from - source->base), (size_t)(decl->end - from));
    buffer_putc(out, '\n');
}

static void write_declaration(Build *b, Buffer *out, const LoadedPackage *p, Node *decl) {
    Source *source = source_of(b->sources, decl->pos);
    if (decl->kind == NODE_VAR_DECL) {
        write_variables(b, out, p, decl);
    } else if (decl->kind == NODE_CONST_DECL) {
        write_constants(b, out, p, decl);
    } else if (is_generic_function(b, decl)) {
        write_whole(b, out, decl);
    } else if (decl->kind == NODE_FUNC_DECL) {
        NodeFuncDecl *f = AS(decl, FUNC_DECL);
        buffer_puts(out, "func ");
        if (f->receiver) {
            const Object *o = info_of(b->cx, decl)->object->type->func.receiver;
            buffer_printf(out, "(%s %s) ", o->name, type_string(b->arena, o->type, p->package));
        }
        Pos end = f->body ? f->body->pos : decl->end;
        copy_tokens(b, out, source, decl->pos, end);
    } else {
        buffer_puts(out, keyword_of(decl));
        copy_tokens(b, out, source, decl->pos, decl->end);
    }
}

static void write_file(Build *b, Buffer *out, const LoadedPackage *p, Node *file) {
    buffer_printf(out, "//gosling:file %s\npackage %s\n", source_place(b->sources, file->pos).path,
                  p->package->name);
    NodeList decls = AS(file, FILE)->decls;
    for (int i = 0; i < decls.len; i++)
        write_declaration(b, out, p, decls.at[i]);
}

typedef struct Outside { // a search for what an importer could not compile
    CheckContext *cx;
    bool found;
} Outside;

static bool find_instance(Node *n, void *data) {
    Outside *s = data;
    const NodeInfo *info = info_of(s->cx, n);
    const Object *o = info->selection ? info->selection->object : info->object;
    s->found |= (n->kind == NODE_FUNC_LIT && AS(n, FUNC_LIT)->range_body) ||
                (o && o->kind == OBJ_FUNC && o->origin);
    return !s->found;
}

// Importers find instances of generic functions and rewrite loops over functions before they
// inline.
static void write_body(Build *b, Buffer *out, int number, Object *o) {
    Outside s = {b->cx, !o->inline_cost || o->type->func.type_params.len ||
                            o->type->func.receiver_params.len || strcmp(o->name, "init") == 0};
    if (!s.found)
        node_walk(o->decl, find_instance, &s);
    if (s.found)
        return;
    Buffer text = {.arena = b->arena};
    buffer_printf(&text, "package %s\n", o->package->name);
    write_whole(b, &text, o->decl);
    buffer_printf(out, "%d %d %d %s", number, o->inline_cost, (int)text.len, text.data);
}

bool export_write(Build *b, const LoadedPackage *p, const char *path) {
    Buffer text = {.arena = b->arena};
    buffer_printf(&text, "//gosling:export %d\n", p->objects.len);
    for (int i = 0; i < p->package->files.len; i++)
        write_file(b, &text, p, p->package->files.at[i]);
    buffer_puts(&text, "//gosling:tags\n");
    for (int i = 0; i < p->package->functions.len; i++) {
        const char *tag = p->package->functions.at[i]->escape_tag;
        buffer_printf(&text, "%d %s\n", i, tag ? tag : "");
    }
    buffer_puts(&text, "//gosling:summaries\n");
    for (int i = 0; i < p->package->functions.len; i++) {
        const char *summary = p->package->functions.at[i]->escape_summary;
        if (summary)
            buffer_printf(&text, "%d %s\n", i, summary);
    }
    buffer_puts(&text, "//gosling:bodies\n");
    for (int i = 0; i < p->package->functions.len; i++)
        write_body(b, &text, i, p->package->functions.at[i]);
    OutputFile out;
    if (!output_open(b, &out, path))
        return false;
    fwrite(text.data, 1, (size_t)text.len, out.file);
    return output_commit(b, &out, 0666);
}

static const char *next_marker(const char *at) {
    const char *found = strstr(at, "\n//gosling:");
    return found ? found + 1 : at + strlen(at);
}

bool export_parse(Build *b, LoadedPackage *p, const char *text) {
    static const char file_mark[] = "//gosling:file ";
    ParseContext cx = {b->arena, b->sources, b->diag, b->names, &b->nodes};
    int errors = b->diag->errors.len; // the program's own do not matter here
    p->package->from_export = true;
    const char *at = next_marker(text);
    while (strncmp(at, file_mark, sizeof file_mark - 1) == 0) {
        const char *name = at + sizeof file_mark - 1, *line_end = strchr(name, '\n'),
                   *end = next_marker(at + 1);
        size_t size = (size_t)(end - line_end - 1);
        Source *source =
            source_add(b->sources, arena_strndup(b->arena, name, (size_t)(line_end - name)),
                       arena_strndup(b->arena, line_end + 1, size), size);
        Node *file = parse_file(&cx, source);
        p->package->name = AS(AS(file, FILE)->name, NAME)->name;
        vec_push(b->arena, &p->package->files, file);
        at = end;
    }
    p->export_text = at;
    return b->diag->errors.len == errors && p->package->files.len > 0;
}

// The lines "<number of a function> <text>" of a section: each text goes to its function.
static void apply_section(Build *b, LoadedPackage *p, const char *section, bool summaries) {
    const char *at = strstr(p->export_text, section);
    for (at = at ? strchr(at, '\n') + 1 : NULL; at && *at && *at != '/';
         at = strchr(at, '\n') ? strchr(at, '\n') + 1 : NULL) {
        char *rest;
        long i = strtol(at, &rest, 10);
        if (i < 0 || i >= p->package->functions.len || *rest != ' ')
            continue;
        Object *o = p->package->functions.at[i];
        rest++;
        size_t n = strcspn(rest, "\n");
        if (summaries)
            o->escape_summary = arena_strndup(b->arena, rest, n);
        else if (n)
            o->escape_tag = arena_strndup(b->arena, rest, n);
    }
}

static void apply_bodies(LoadedPackage *p) {
    const char *at = strstr(p->export_text, "//gosling:bodies\n");
    char *next = at ? strchr(at, '\n') + 1 : "";
    while (*next) {
        Object *o = p->package->functions.at[strtol(next, &next, 10)];
        o->inline_cost = (int)strtol(next, &next, 10);
        o->body_text = next;
        size_t length = (size_t)strtol(next, &next, 10);
        next += 1 + length;
    }
}

void export_apply_tags(Build *b, LoadedPackage *p) {
    apply_bodies(p);
    apply_section(b, p, "//gosling:tags\n", false);
    apply_section(b, p, "//gosling:summaries\n", true);
}

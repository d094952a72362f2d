// Packages: the frame around the checker. In: a Package with parsed files. Out: its objects, types
// and NodeInfo, and its errors in the Diag.
//
// Each package has one Checker, kept in cx->lazy. check_collect only enters names; every object is
// declared when first used, in its own package's Checker, so an imported package costs what is used
// of it. Work that must wait until types are complete (bodies of function literals, checks of whole
// types) goes through check_later and runs when the outermost resolution of its checker ends.
#include "check_internal.h"
#include "../base/unicode.h"
#include "../syntax/parse.h"
#include <stdlib.h>
#include <string.h>

// The context of a compilation, with its universe. The caller sets import and driver.
CheckContext *check_context_new(Arena *a, SourceMap *sources, Diag *diag, Interner *names,
                                NodeFactory *nodes) {
    CheckContext *cx = NEW(a, CheckContext);
    cx->arena = a;
    cx->sources = sources;
    cx->diag = diag;
    cx->names = names;
    cx->nodes = nodes;
    cx->universe = universe_new(a, names);
    cx->next_object_id = (uint32_t)(cx->universe->scope->names->keys.len +
                                    cx->universe->unsafe_package->scope->names->keys.len + 2);
    cx->stack = stack_of_thread();
    cx->lazy = map_new(a);
    cx->instances = map_new(a);
    cx->instantiated = map_new(a);
    return cx;
}

// Makes a page of what is known of nodes, each in one cache line.
NodeInfo *info_page(CheckContext *cx, uint32_t page) {
    enum { LINE = 64 };
    if (page >= cx->info_page_count) {
        uint32_t count = page + 1 + page / 2;
        NodeInfo **pages = NEW_ARRAY(cx->arena, NodeInfo *, count);
        if (cx->info_page_count)
            memcpy(pages, cx->info_pages, sizeof *pages * cx->info_page_count);
        cx->info_pages = pages;
        cx->info_page_count = count;
    }
    char *memory = arena_alloc(cx->arena, sizeof(NodeInfo) * INFO_PAGE + LINE);
    return cx->info_pages[page] = (NodeInfo *)(memory + (LINE - (uintptr_t)memory % LINE));
}

Checker *checker_of(CheckContext *cx, Package *p) {
    Checker *c = map_get(cx->lazy, p);
    if (c)
        return c;
    c = NEW(cx->arena, Checker);
    c->cx = cx;
    c->package = p;
    c->file_scopes = map_new(cx->arena);
    c->used_imports = map_new(cx->arena);
    c->decl_scopes = map_new(cx->arena);
    c->methods = map_new(cx->arena);
    c->valid_types = map_new(cx->arena);
    c->receiver_params = map_new(cx->arena);
    map_put(cx->lazy, p, c);
    return c;
}

// Whether a text names an invalid type or operand: it follows from an earlier error, as in gc.
static bool is_follower(Checker *c, const char *text) {
    const char *type = strstr(text, "invalid type"), *operand = strstr(text, "invalid operand");
    return diag_failed(c->cx->diag) && ((type && type != text) || (operand && operand != text));
}

void check_error(Checker *c, Pos pos, const char *format, ...) {
    va_list args;
    va_start(args, format);
    const char *text = arena_vprintf(c->cx->arena, format, args);
    va_end(args);
    if (is_follower(c, text)) {
        c->cx->diag->dropped = true; // its notes, too
        return;
    }
    diag_error(c->cx->diag, c->const_error_pos ? c->const_error_pos : pos, "%s", text);
}

const char *type_str(Checker *c, Type *t) {
    return type_string(c->cx->arena, t, c->package);
}

// ---- delayed checks

// Queues run(c, data) with the present function and scope.
void check_later(Checker *c, void (*run)(Checker *, void *), void *data) {
    struct Delayed d = {.run = run, .data = data, .function = c->function, .scope = c->scope};
    vec_push(c->cx->arena, &c->delayed, d);
}

void run_delayed(Checker *c, int from) {
    FunctionContext *function = c->function;
    Scope *scope = c->scope;
    Const *iota = c->iota;
    Pos const_error_pos = c->const_error_pos;
    c->depth++;
    for (int i = from; i < c->delayed.len; i++) { // running one may queue more
        struct Delayed d = c->delayed.at[i];
        c->function = d.function;
        c->scope = d.scope;
        c->iota = NULL;
        c->const_error_pos = NO_POS;
        d.run(c, d.data);
    }
    if (from < c->delayed.len)
        c->delayed.len = from;
    c->depth--;
    c->function = function;
    c->scope = scope;
    c->iota = iota;
    c->const_error_pos = const_error_pos;
}

// ---- imports. Spec: Import declarations

// Stands for a package that could not be imported, so that its uses are quiet.
static Package *failed_package(Checker *c, const char *path) {
    Package *p = NEW(c->cx->arena, Package);
    const char *slash = strrchr(path, '/');
    p->path = path;
    p->name = intern_str(c->cx->names, slash ? slash + 1 : path);
    p->scope = scope_new(c->cx->arena, c->cx->universe->scope);
    p->scope->is_package = p->checked = p->failed = true;
    return p;
}

static void add_import(Checker *c, Package *imported) {
    for (int i = 0; i < c->package->imports.len; i++)
        if (c->package->imports.at[i] == imported)
            return;
    vec_push(c->cx->arena, &c->package->imports, imported);
}

// Enters the exported objects of a package into a file's scope.
static void import_names(Checker *c, Scope *scope, Object *import) {
    Map *dots = map_get(c->used_imports, scope);
    if (!dots) {
        dots = map_new(c->cx->arena);
        map_put(c->used_imports, scope, dots);
    }
    map_put(dots, import->imported, import);
    const Map *names = import->imported->scope->names;
    for (int i = 0; i < names->keys.len; i++) {
        Object *o = map_get(names, names->keys.at[i]);
        if (!o->exported)
            continue;
        Object *other = scope_lookup(scope, o->name);
        if (other) {
            check_error(c, import->pos, "%s redeclared in this block", o->name);
            diag_note(c->cx->diag, other->pos, "other declaration of %s", o->name);
        } else {
            map_put(scope->names, o->name, o);
        }
    }
}

static void declare_import(Checker *c, Scope *scope, Object *import) {
    if (strcmp(import->name, ".") == 0) {
        import_names(c, scope, import);
        return;
    }
    if (strcmp(import->name, "_") == 0) {
        import->used = true;
        return;
    }
    Object *other = scope_lookup(scope, import->name);
    if (other)
        report_redeclared(c, import, other);
    else
        map_put(scope->names, import->name, import);
}

// The path without empty, "." and ".." elements; "." when nothing is left.
static const char *clean_path(Arena *a, const char *path) {
    Buffer b = {.arena = a};
    for (const char *at = path; *at;) {
        size_t n = strcspn(at, "/");
        if (n == 2 && strncmp(at, "..", 2) == 0 && b.len) {
            while (b.len && b.data[--b.len] != '/')
                ;
        } else if (n && !(n == 1 && *at == '.')) {
            if (b.len)
                buffer_putc(&b, '/');
            buffer_add(&b, at, n);
        }
        at += n + (at[n] == '/');
    }
    return b.len ? arena_strndup(a, b.data, (size_t)b.len) : ".";
}

// What is wrong with an import path, as a whole message, or NULL. Spec: Import declarations.
const char *import_path_fault(Arena *a, const char *path, size_t length) {
    if (!length)
        return "invalid import path (empty string)";
    for (size_t i = 0; i < length;) {
        int width;
        bool valid;
        int32_t r = utf8_decode(path + i, length - i, &width, &valid);
        if (!rune_is_print(r) || r == RUNE_ERROR ||
            (r < 0x80 && strchr(" !\"#$%&'()*,:;<=>?[\\]^`{|}", r))) {
            char text[24];
            rune_describe((uint32_t)r, text);
            return arena_printf(a, "invalid import path (invalid character %s)", text);
        }
        i += (size_t)width;
    }
    if (*path == '/')
        return arena_printf(a, "could not import %s (import path cannot be absolute path)", path);
    const char *clean = clean_path(a, path);
    if (*path != '.' && strcmp(clean, path) != 0)
        return arena_printf(
            a, "could not import %s (non-canonical import path \"%s\" (should be \"%s\"))", path,
            path, clean);
    return NULL;
}

static void collect_import(Checker *c, Node *n, Scope *scope) {
    CheckContext *cx = c->cx;
    NodeImport *d = AS(n, IMPORT);
    if (!d->path || d->path->kind != NODE_BASIC_LIT)
        return;
    size_t length;
    const char *bytes = string_literal_value(cx->arena, AS(d->path, BASIC_LIT)->text, &length);
    const char *path = intern(cx->names, bytes, length);
    const char *fault = import_path_fault(cx->arena, path, length);
    if (fault)
        check_error(c, d->path->pos, "%s", fault);
    if (fault && strncmp(fault, "invalid", 7) == 0) // as in gc, such an import declares nothing
        return;
    Package *imported = fault ? NULL
                        : strcmp(path, "unsafe") == 0
                            ? cx->universe->unsafe_package
                            : cx->import(cx->driver, path, c->package, d->path->pos);
    if (imported)
        check_collect(cx, imported);
    bool failed = !imported || !imported->name;
    if (failed)
        imported = failed_package(c, path);
    const char *name = d->name ? AS(d->name, NAME)->name : imported->name;
    Object *import = object_new(cx, OBJ_PACKAGE, c->package, name, NULL, n->pos);
    import->imported = imported;
    import->decl = n;
    import->parent = scope;
    import->color = 2;
    import->used = failed;
    info_of(cx, n)->object = import;
    if (d->name)
        info_of(cx, d->name)->object = import;
    if (strcmp(name, "init") == 0) {
        check_error(c, n->pos, "cannot import package as init - init must be a func");
        import->used = true;
        return;
    }
    if (!failed)
        add_import(c, imported);
    declare_import(c, scope, import);
}

static int by_path(const void *a, const void *b) {
    return strcmp((*(Package *const *)a)->path, (*(Package *const *)b)->path);
}

// Resolves the imports of a file and enters them into its scope.
void collect_imports(Checker *c, Node *file, Scope *scope) {
    const NodeList *decls = &AS(file, FILE)->decls;
    for (int i = 0; i < decls->len; i++)
        if (decls->at[i]->kind == NODE_IMPORT)
            collect_import(c, decls->at[i], scope);
    if (c->package->imports.len)
        qsort(c->package->imports.at, (size_t)c->package->imports.len,
              sizeof *c->package->imports.at, by_path);
}

static void report_unused(Checker *c, const Object *import) {
    const char *path = import->imported->path, *slash = strrchr(path, '/');
    const char *last = slash ? slash + 1 : path;
    if (strcmp(import->name, ".") == 0 || strcmp(import->name, last) == 0)
        check_error(c, import->pos, "\"%s\" imported and not used", path);
    else
        check_error(c, import->pos, "\"%s\" imported as %s and not used", path, import->name);
}

// Spec: Import declarations: an import that nothing uses is an error.
static void unused_imports(Checker *c) {
    for (int i = 0; i < c->package->files.len; i++) {
        const NodeList *decls = &AS(c->package->files.at[i], FILE)->decls;
        for (int j = 0; j < decls->len; j++) {
            if (decls->at[j]->kind != NODE_IMPORT)
                continue;
            const Object *import = info_of(c->cx, decls->at[j])->object;
            if (import && !import->used)
                report_unused(c, import);
        }
    }
}

// ---- the way of a package

// A file whose package clause was not to be read has been reported; there is nothing to check in
// it.
static void drop_nameless_files(Package *p) {
    int kept = 0;
    for (int i = 0; i < p->files.len; i++) {
        const Node *name = AS(p->files.at[i], FILE)->name;
        if (name && name->kind == NODE_NAME)
            p->files.at[kept++] = p->files.at[i];
    }
    p->failed |= kept < p->files.len;
    p->files.len = kept;
}

// Enters the package-level objects and resolves the imports. Collecting twice does nothing.
void check_collect(CheckContext *cx, Package *p) {
    if (p->scope)
        return;
    Checker *c = checker_of(cx, p);
    p->context = cx;
    p->scope = scope_new(cx->arena, cx->universe->scope);
    p->scope->is_package = true;
    drop_nameless_files(p);
    if (!p->name)
        p->name = p->files.len ? AS(AS(p->files.at[0], FILE)->name, NAME)->name : "main";
    int errors = cx->diag->errors.len;
    c->depth++;
    collect_objects(c);
    c->depth--;
    p->failed |= cx->diag->errors.len > errors;
}

// The number-th function. Types declared in it are numbered by it: importers of a generic function,
// who check bodies as they need them, must come to the same names.
static void check_body(Checker *c, int number) {
    Object *o = c->package->functions.at[number];
    NodeFuncDecl *d = AS(o->decl, FUNC_DECL);
    int local_types = c->local_types;
    if (!d->body || o->body_checked || !o->type || o->type->kind != TYPE_FUNC)
        return;
    o->body_checked = true;
    c->local_function = number + 1;
    c->local_types = 0;
    c->scope = map_get(c->decl_scopes, o);
    c->current_decl = o;
    check_function_body(c, o, o->type, o->decl, d->body);
    run_delayed(c, 0);
    c->scope = c->package->scope;
    c->current_decl = NULL;
    c->local_function = 0;
    c->local_types = local_types;
}

static void check_bodies(Checker *c) {
    for (int i = 0; i < c->package->functions.len; i++) {
        const Object *o = c->package->functions.at[i];
        if (o->type->func.type_params.len && !AS(o->decl, FUNC_DECL)->body)
            check_error(c, o->pos, "generic function is missing function body");
        check_body(c, i);
    }
}

// A plain function of an export file is declared there without its body.
static void read_body(CheckContext *cx, Object *o) {
    ParseContext parse = {cx->arena, cx->sources, cx->diag, cx->names, cx->nodes};
    char *text;
    size_t length = strtoul(o->body_text, &text, 10);
    text = arena_strndup(cx->arena, text + 1, length);
    Source *source = source_add(cx->sources, o->name, text, length);
    o->decl = AS(parse_file(&parse, source), FILE)->decls.at[0];
    info_of(cx, o->decl)->object = o;
}

void check_imported_body(CheckContext *cx, Object *o) {
    const ObjectList *functions = &o->package->functions;
    object_resolve(cx, o);
    if (o->body_text && !o->body_checked)
        read_body(cx, o);
    for (int i = 0; i < functions->len && !o->body_checked; i++)
        if (functions->at[i] == o)
            check_body(checker_of(cx, o->package), i);
}

static bool imports_unsafe(const Node *file) {
    const NodeList *decls = &file->u_FILE.decls;
    for (int i = 0; i < decls->len; i++)
        if (decls->at[i]->kind == NODE_IMPORT && decls->at[i]->u_IMPORT.path &&
            strcmp(decls->at[i]->u_IMPORT.path->u_BASIC_LIT.text, "\"unsafe\"") == 0)
            return true;
    return false;
}

// named: the objects that a //go:linkname was about.
static void check_linkname(Checker *c, const Node *file, const Directive *d, Map *named) {
    const char *local = d->text + strcspn(d->text, " \t");
    local += strspn(local, " \t");
    const char *name = intern(c->cx->names, local, strcspn(local, " \t"));
    const Object *o = scope_lookup(c->package->scope, name);
    if (!imports_unsafe(file))
        check_error(c, d->pos, "//go:linkname only allowed in Go files that import \"unsafe\"");
    else if (!o || (o->kind != OBJ_FUNC && o->kind != OBJ_VAR))
        check_error(c, d->pos, "//go:linkname must refer to declared function or variable");
    else if (map_has(named, o))
        check_error(c, d->pos, "duplicate //go:linkname for %s", name);
    else
        map_put(named, o, (void *)d);
}

static void check_directives(Checker *c) {
    Map *named = map_new(c->cx->arena);
    for (int i = 0; i < c->package->files.len; i++) {
        const Node *file = c->package->files.at[i];
        const Source *s = source_of(c->cx->sources, file->pos);
        for (int k = 0; s && k < s->directives.len; k++) {
            const Directive *d = &s->directives.at[k];
            if (d->fault)
                check_error(c, d->pos, "%s", d->fault);
            else
                check_linkname(c, file, d, named);
        }
    }
}

// gc reports these when all else is fine.
static void check_last(Checker *c) {
    if (!c->package->is_library)
        check_directives(c);
    for (int i = 0; i < c->late.len; i++)
        check_error(c, c->late.at[i].pos, "%s", c->late.at[i].text);
    for (int i = 0; i < c->package->functions.len && !c->package->is_library; i++) {
        const Object *o = c->package->functions.at[i];
        bool has_body = AS(o->decl, FUNC_DECL)->body != NULL;
        Pos pos = AS(o->decl, FUNC_DECL)->type->pos; // behind the word func
        if (!has_body && !(o->decl->pragma & PRAGMA_LINKNAME) && !c->cx->bodies_optional)
            check_error(c, pos, "missing function body");
        if (has_body && (o->decl->pragma & PRAGMA_NOESCAPE))
            check_error(c, pos, "can only use //go:noescape with external func implementations");
    }
}

// Checks the whole package. Returns false when it has errors (now or reported before).
bool check_package(CheckContext *cx, Package *p) {
    check_collect(cx, p);
    if (p->from_export || p->checked)
        return !p->failed;
    Checker *c = checker_of(cx, p);
    int errors = cx->diag->errors.len;
    c->depth++;
    for (int aliases = 0; aliases < 2; aliases++) // see resolve_object: aliases find types done
        for (int i = 0; i < p->objects.len; i++) {
            Object *o = p->objects.at[i];
            if (aliases || (o->kind == OBJ_TYPE && !o->is_alias))
                resolve_object(c, o, o->pos);
        }
    run_delayed(c, 0);
    check_bodies(c);
    if (cx->diag->errors.len == errors)
        check_instances(c);
    init_order(c);
    unused_imports(c);
    if (!diag_failed(cx->diag))
        check_last(c);
    c->depth--;
    p->checked = true;
    p->failed |= cx->diag->errors.len > errors;
    return !p->failed;
}

// Declares one object of a collected package on demand.
void object_resolve(CheckContext *cx, Object *o) {
    if ((o->color == 2 && !o->origin) || !o->package)
        return;
    resolve_object(checker_of(cx, o->package), o, o->pos);
}

// A package-level object by (any) name, resolved; NULL when there is none. Collects the package.
Object *package_lookup(CheckContext *cx, Package *p, const char *name) {
    check_collect(cx, p);
    Object *o = scope_lookup(p->scope, intern_str(cx->names, name));
    if (o)
        object_resolve(cx, o);
    return o;
}

// How many functions of that name stand before o in its package.
static int function_number(const Object *o) {
    int number = 0;
    for (int i = 0; i < o->package->functions.len; i++) {
        const Object *f = o->package->functions.at[i];
        if (f == o)
            break;
        number += f->name == o->name;
    }
    return number;
}

// "[int,main.T]" behind the name of an instance.
static const char *arguments_text(CheckContext *cx, const Object *o) {
    if (!o->type_args.len)
        return "";
    Buffer b = {.arena = cx->arena};
    for (int i = 0; i < o->type_args.len; i++)
        buffer_printf(&b, "%c%s", i ? ',' : '[', type_key(cx->arena, o->type_args.at[i]));
    buffer_putc(&b, ']');
    return b.data;
}

// The linker symbol of a package-level object or method: "main.f", "main.(*T).M", "main.T.M",
// "example.com/mod/pkg.F", "main.init.0"; blank functions are "main._.N".
const char *object_symbol(CheckContext *cx, Object *o) {
    if (o->symbol_memo)
        return o->symbol_memo;
    const char *path = o->package ? o->package->path : "";
    if (o->package && o->package->name && strcmp(o->package->name, "main") == 0)
        path = "main";
    bool is_function = o->kind == OBJ_FUNC && o->decl;
    if (is_function &&
        (strcmp(o->name, "_") == 0 || (!o->receiver_type && strcmp(o->name, "init") == 0)))
        o->symbol_memo = arena_printf(cx->arena, "%s.%s.%d", path, o->name, function_number(o));
    else if (o->receiver_type)
        o->symbol_memo =
            arena_printf(cx->arena, o->pointer_receiver ? "%s.(*%s%s).%s" : "%s.%s%s.%s", path,
                         o->receiver_type->name, arguments_text(cx, o), o->name);
    else
        o->symbol_memo = arena_printf(cx->arena, "%s%s%s%s", path, *path ? "." : "", o->name,
                                      arguments_text(cx, o));
    return o->symbol_memo;
}

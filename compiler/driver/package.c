// Finding and reading packages: the one named on the command line, and what it imports,
// dependencies first. Library packages come from their export files (library.c compiles what is
// missing), packages of the module from source. Build constraints choose the files. Every error
// names the import that led here.
#include "../syntax/parse.h"
#include "driver.h"
#include <dirent.h>
#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static Package *import_callback(void *driver, const char *path, Package *from, Pos pos) {
    LoadedPackage *p = load_import(driver, path, from, pos);
    return p ? p->package : NULL;
}

// lib/gosling beside the executable's folder when installed, inside it in the build tree.
static const char *find_root(Arena *a, bool *installed_tree) {
    const char *named = getenv("GOSLING_ROOT");
    if (named && *named)
        return named;
    char *exe = arena_strdup(a, executable_path(a));
    char *slash = strrchr(exe, '/');
    if (slash)
        *slash = 0;
    const char *installed = arena_printf(a, "%s/../lib/gosling", exe);
    *installed_tree = path_is_dir(installed);
    return *installed_tree ? installed : arena_printf(a, "%s/lib/gosling", exe);
}

// Beside the library in the build tree; an installation is never written to, not even by root.
static const char *find_cache(Arena *a, const char *root, bool installed) {
    const char *named = getenv("GOSLING_CACHE");
    if (named && *named)
        return named;
    if (!installed && access(root, W_OK) == 0)
        return path_join(a, root, "cache");
    const char *base = getenv("XDG_CACHE_HOME"), *home = getenv("HOME");
    if (base && *base)
        return path_join(a, base, "gosling");
    return arena_printf(a, "%s/.cache/gosling", home && *home ? home : "/tmp");
}

Build *build_new(Arena *a, const Options *o) {
    Build *b = NEW(a, Build);
    b->arena = a;
    b->options = o;
    b->sources = source_map_new(a);
    b->diag = diag_new(a, b->sources);
    b->diag->all = o->all_errors;
    b->names = interner_new(a);
    b->nodes = (NodeFactory){.arena = a, .next_id = 1};
    b->cx = check_context_new(a, b->sources, b->diag, b->names, &b->nodes);
    check_set_language(b->cx,
                       o->language ? o->language : arena_printf(a, "go1.%d", LANGUAGE_MINOR));
    b->cx->import = import_callback;
    b->cx->driver = b;
    b->cx->bodies_optional = o->compile_only && !o->complete;
    bool installed = false;
    b->root = find_root(a, &installed);
    b->cache = find_cache(a, b->root, installed);
    b->library_parent =
        path_join(a, !installed && access(b->root, W_OK) == 0 ? b->root : b->cache, "pkg");
    b->packages = map_new(a);
    b->timing = timing_new(a);
    b->sites = o->sites;
    return b;
}

bool is_library_path(const Build *b, const char *path) {
    return path_is_dir(arena_printf(b->arena, "%s/std/%s", b->root, path));
}

// The argument of a one-line directive of go.mod, or NULL.
static const char *directive(Arena *a, const char *text, const char *keyword) {
    size_t n = strlen(keyword);
    for (const char *line = text; line && *line;
         line = strchr(line, '\n') ? strchr(line, '\n') + 1 : NULL) {
        if (strncmp(line, keyword, n) != 0 || !line[n] || !strchr(" \t\"", line[n]))
            continue;
        line += n + strspn(line + n, " \t\"");
        return arena_strndup(a, line, strcspn(line, " \t\"\r\n"));
    }
    return NULL;
}

// The language of a module is that of its go line, without the patch level; as in Go, one without
// the line is in go1.16. -lang has the last word.
static void use_module_version(Build *b, const char *version) {
    int minor = 16;
    if (version && sscanf(version, "1.%d", &minor) != 1)
        diag_error(b->diag, NO_POS, "go.mod: invalid go version '%s': must match format 1.23",
                   version);
    if (minor > LANGUAGE_MINOR)
        diag_error(b->diag, NO_POS, "go.mod requires go >= %s (gosling's language is go1.%d)",
                   version, LANGUAGE_MINOR);
    if (!b->options->language)
        check_set_language(b->cx, arena_printf(b->arena, "go1.%d", minor));
}

// The module of a folder: the nearest go.mod upwards.
static void find_module(Build *b, const char *dir) {
    char real[PATH_MAX];
    if (b->module_path || !realpath(dir, real))
        return;
    for (char *end = real + strlen(real); end > real; *end = 0) {
        const char *file = arena_printf(b->arena, "%s/go.mod", real);
        size_t length;
        char *text = source_read(b->arena, file, &length);
        const char *name = directive(b->arena, text, "module");
        if (name) {
            b->module_path = name;
            b->module_dir = arena_strdup(b->arena, real);
            use_module_version(b, directive(b->arena, text, "go"));
            return;
        }
        end = strrchr(real, '/');
        if (!end)
            return;
    }
}

static bool file_matches(Build *b, const char *name, const char *text, size_t length) {
    const char *tags[40];
    int n = 0;
    tags[n++] = "linux";
    tags[n++] = "unix";
    tags[n++] = "gosling";
#if defined(__aarch64__)
    tags[n++] = "arm64";
#else
    tags[n++] = "amd64";
#endif
    for (int minor = 1; minor <= LANGUAGE_MINOR; minor++)
        tags[n++] = arena_printf(b->arena, "go1.%d", minor);
    char *extra = b->options->tags ? arena_strdup(b->arena, b->options->tags) : NULL, *state = NULL;
    for (char *t = extra ? strtok_r(extra, ",", &state) : NULL; t && n < 40;
         t = strtok_r(NULL, ",", &state))
        tags[n++] = t;
    return build_constraint_matches(name, text, length, tags, n);
}

// Traces name files as gc's do, by absolute path; the library's stay relative, so that an
// installation can move.
static const char *absolute_path(Build *b, const char *shown) {
    char cwd[PATH_MAX];
    if (shown[0] == '/' || !getcwd(cwd, sizeof cwd))
        return shown;
    return path_join(b->arena, cwd, strncmp(shown, "./", 2) == 0 ? shown + 2 : shown);
}

// Parses one source text into the package.
static void add_file(Build *b, LoadedPackage *p, const char *shown, const char *text,
                     size_t length) {
    ParseContext cx = {b->arena, b->sources, b->diag, b->names, &b->nodes};
    Source *source = source_add(b->sources, shown, text, length);
    source->go_minor = build_constraint_go_minor(text, length);
    source->full_path = p->is_library ? shown : absolute_path(b, shown);
    timing_start(b->timing, "parse"); // lexing too: the parser asks for tokens
    Node *file = parse_file(&cx, source);
    timing_start(b->timing, "load");
    p->lines += source->lines.len;
    Node *name = AS(file, FILE)->name;
    if (!name || name->kind != NODE_NAME)
        return; // already reported
    const char *package_name = AS(name, NAME)->name;
    if (!p->package->name)
        p->package->name = package_name;
    else if (p->package->name != package_name)
        diag_error(b->diag, name->pos, "package %s; expected package %s", package_name,
                   p->package->name);
    vec_push(b->arena, &p->package->files, file);
}

static int compare_names(const void *x, const void *y) {
    return strcmp(*(char *const *)x, *(char *const *)y);
}

// The .go files of a folder that this target builds, sorted; false when it cannot be read.
static bool read_folder(Build *b, LoadedPackage *p, const char *dir, const char *shown_dir,
                        Pos pos) {
    DIR *d = opendir(dir);
    if (!d) {
        diag_error(b->diag, pos, "cannot read folder %s: %s", dir, strerror(errno));
        return false;
    }
    VEC(char *) names = {0};
    for (struct dirent *e; (e = readdir(d));) {
        size_t n = strlen(e->d_name);
        if (n > 3 && strcmp(e->d_name + n - 3, ".go") == 0 && e->d_name[0] != '.' &&
            e->d_name[0] != '_' && !(n > 8 && strcmp(e->d_name + n - 8, "_test.go") == 0))
            vec_push(b->arena, &names, arena_strdup(b->arena, e->d_name));
    }
    closedir(d);
    if (names.len > 0)
        qsort(names.at, (size_t)names.len, sizeof *names.at, compare_names);
    for (int i = 0; i < names.len; i++) {
        const char *path = path_join(b->arena, dir, names.at[i]);
        size_t length;
        char *text = source_read(b->arena, path, &length);
        if (!text)
            diag_error(b->diag, pos, "cannot read %s: %s", path, strerror(errno));
        else if (file_matches(b, names.at[i], text, length))
            add_file(b, p, path_join(b->arena, shown_dir, names.at[i]), text, length);
    }
    if (p->package->files.len == 0 && !diag_failed(b->diag))
        diag_error(b->diag, pos,
                   names.len ? "build constraints exclude all Go files in %s" : "no Go files in %s",
                   dir);
    return p->package->files.len > 0;
}

static LoadedPackage *package_new(Build *b, const char *path, const char *dir, bool is_library) {
    LoadedPackage *p = NEW(b->arena, LoadedPackage);
    p->package = NEW(b->arena, Package);
    p->package->path = path;
    p->package->dir = p->dir = dir;
    p->package->is_library = p->is_library = is_library;
    return p;
}

// Loads what the package's files import and appends the package to the order.
static void load_imports(Build *b, LoadedPackage *p) {
    p->loading = true;
    for (int i = 0; i < p->package->files.len; i++) {
        NodeFile *file = AS(p->package->files.at[i], FILE);
        for (int d = 0; d < file->decls.len; d++) {
            Node *decl = file->decls.at[d];
            if (decl->kind != NODE_IMPORT || !AS(decl, IMPORT)->path ||
                AS(decl, IMPORT)->path->kind != NODE_BASIC_LIT)
                continue;
            size_t length;
            char *path = string_literal_value(b->arena, AS(AS(decl, IMPORT)->path, BASIC_LIT)->text,
                                              &length);
            if (import_path_fault(b->arena, path, length))
                continue;
            path = (char *)intern(b->names, path, length);
            vec_push(b->arena, &p->import_paths, path);
            load_import(b, path, p->package, AS(decl, IMPORT)->path->pos);
        }
    }
    p->loading = false;
    vec_push(b->arena, &b->order, p);
}

static void report_cycle(Build *b, const char *path, Package *from, Pos pos) {
    Buffer text = {.arena = b->arena};
    buffer_printf(&text, "import cycle not allowed\n\tpackage %s\n\timports %s", from->path, path);
    diag_error(b->diag, pos, "%s", text.data);
}

// Where a package of the module lies, or NULL with a message.
static const char *module_folder(Build *b, const char *path, Pos pos) {
    size_t n = b->module_path ? strlen(b->module_path) : 0;
    if (n && strncmp(path, b->module_path, n) == 0 && (path[n] == '/' || path[n] == 0)) {
        const char *dir = arena_printf(b->arena, "%s%s", b->module_dir, path + n);
        if (path_is_dir(dir))
            return dir;
        diag_error(b->diag, pos, "package %s is not in the module %s", path, b->module_path);
        return NULL;
    }
    if (strcmp(path, "C") == 0)
        diag_error(b->diag, pos, "gosling does not support cgo (import \"C\")");
    else if (strchr(path, '.') == NULL ||
             (strchr(path, '/') && strchr(path, '.') > strchr(path, '/')))
        diag_error(b->diag, pos, "package %s is not in gosling's library", path);
    else
        diag_error(b->diag, pos, "no module provides package %s (gosling does not fetch modules)",
                   path);
    return NULL;
}

// The folder a message shows for an absolute one: relative to the working folder when below it.
static const char *shown_folder(const char *dir) {
    char cwd[PATH_MAX];
    size_t n;
    if (!getcwd(cwd, sizeof cwd) || strncmp(dir, cwd, n = strlen(cwd)) != 0)
        return dir;
    return dir[n] == '/' ? dir + n + 1 : dir[n] == 0 ? "." : dir;
}

// The last element "internal" of an import path, or NULL.
static const char *internal_element(const char *path) {
    static const char word[] = "internal";
    const char *found = NULL;
    for (const char *at = path; (at = strstr(at, word)); at += sizeof word - 1) {
        char behind = at[sizeof word - 1];
        if ((at == path || at[-1] == '/') && (behind == '/' || behind == 0))
            found = at;
    }
    return found;
}

// What lies below a folder internal is for the packages below that folder's parent; in the library,
// for the library.
static bool may_import(Build *b, const char *path, const Package *from) {
    const char *element = internal_element(path);
    if (!element || !from)
        return true;
    if (is_library_path(b, path))
        return from->is_library;
    size_t module = b->module_path ? strlen(b->module_path) : 0;
    char parent[PATH_MAX], importer[PATH_MAX];
    if (!module || strncmp(path, b->module_path, module) != 0 || element < path + module)
        return true; // it is not found anyway
    const char *rest = arena_strndup(b->arena, path + module, (size_t)(element - path) - module);
    if (!realpath(arena_printf(b->arena, "%s%s", b->module_dir, rest), parent) ||
        !realpath(from->dir ? from->dir : ".", importer))
        return true;
    size_t n = strlen(parent);
    return strncmp(parent, importer, n) == 0 && (importer[n] == '/' || importer[n] == 0);
}

static LoadedPackage *find_import(Build *b, const char *path, Package *from, Pos pos) {
    path = intern_str(b->names, path);
    if (!may_import(b, path, from)) {
        diag_error(b->diag, pos, "use of internal package %s not allowed", path);
        return NULL;
    }
    LoadedPackage *p = map_get(b->packages, path);
    if (p) {
        if (p->loading && from)
            report_cycle(b, path, from, pos);
        return p->loading && from ? NULL : p->package->failed ? NULL : p;
    }
    if (strcmp(path, "unsafe") == 0)
        return NULL;
    if (is_library_path(b, path)) {
        p = package_new(b, path, arena_printf(b->arena, "%s/std/%s", b->root, path), true);
        map_put(b->packages, path, p);
        if (!library_require(b, p)) {
            p->package->failed = true;
            return NULL;
        }
        load_imports(b, p);
        return p;
    }
    const char *dir = module_folder(b, path, pos);
    if (!dir)
        return NULL;
    p = package_new(b, path, dir, false);
    map_put(b->packages, path, p);
    if (!read_folder(b, p, dir, shown_folder(dir), pos)) {
        p->package->failed = true;
        return NULL;
    }
    if (p->package->name && strcmp(p->package->name, "main") == 0)
        diag_error(b->diag, pos, "import \"%s\" is a program, not an importable package", path);
    load_imports(b, p);
    return p;
}

LoadedPackage *load_import(Build *b, const char *path, Package *from, Pos pos) {
    LoadedPackage *p = find_import(b, path, from, pos);
    if (!p && strcmp(path, "unsafe") != 0)
        b->load_failed = true;
    return p;
}

// The packages a source-compiled library package needs: itself from source, its imports from
// exports.
LoadedPackage *load_library_source(Build *b, const char *path) {
    path = intern_str(b->names, path);
    LoadedPackage *p =
        package_new(b, path, arena_printf(b->arena, "%s/std/%s", b->root, path), true);
    map_put(b->packages, path, p);
    if (!read_folder(b, p, p->dir, arena_printf(b->arena, "std/%s", path), NO_POS))
        return NULL;
    load_imports(b, p);
    return p;
}

static bool load_main_files(Build *b, LoadedPackage *p) {
    for (int i = 0; i < b->options->operands.len; i++) {
        const char *path = b->options->operands.at[i];
        size_t length;
        char *text = source_read(b->arena, path, &length);
        if (!text) {
            diag_error(b->diag, NO_POS, "cannot read %s: %s", path, strerror(errno));
            return false;
        }
        add_file(b, p, strchr(path, '/') ? path : arena_printf(b->arena, "./%s", path), text,
                 length);
    }
    return true;
}

static bool is_go_file(const char *path) {
    size_t n = strlen(path);
    return n > 3 && strcmp(path + n - 3, ".go") == 0;
}

LoadedPackage *load_main(Build *b) {
    const Options *o = b->options;
    const char *first = o->operands.len ? o->operands.at[0] : ".";
    bool files = is_go_file(first);
    for (int i = 1; i < o->operands.len; i++)
        if (!files || !is_go_file(o->operands.at[i])) {
            diag_error(b->diag, NO_POS, "name one package, or .go files only: %s",
                       o->operands.at[i]);
            return NULL;
        }
    const char *slash = strrchr(first, '/');
    const char *dir =
        !files  ? first
        : slash ? arena_strndup(b->arena, first, (size_t)(slash - first + (slash == first)))
                : ".";
    find_module(b, dir);
    LoadedPackage *p = package_new(b, intern_str(b->names, "main"), dir, false);
    const char *shown = strncmp(dir, "./", 2) == 0 ? dir + 2 : strcmp(dir, ".") == 0 ? "./" : dir;
    if (!(files ? load_main_files(b, p) : read_folder(b, p, dir, shown, NO_POS)))
        return NULL;
    if (p->package->name && strcmp(p->package->name, "main") != 0 && b->module_path) {
        char real[PATH_MAX];
        if (realpath(dir, real))
            p->package->path = intern_str(b->names, arena_printf(b->arena, "%s%s", b->module_path,
                                                                 real + strlen(b->module_dir)));
    } else if (p->package->name) {
        p->package->path = p->package->name;
    }
    map_put(b->packages, p->package->path, p);
    load_imports(b, p);
    // Runtime errors are raised by Go code of package runtime, so every program has it.
    load_import(b, "runtime", NULL, NO_POS);
    return p;
}

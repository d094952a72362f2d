// The precompiled library. A variant is one escape mode, with the frame sanitizer or without;
// its folder's name carries a key over the library's sources and the compiler, so a change of
// either makes a new folder and stale objects are never linked. What is missing is compiled on
// first use, from the sources under lib/gosling/std, in a compilation of its own.
#include "driver.h"
#include "config.h"
#include "id.h"
#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

typedef VEC(char *) NameList;

static int compare_names(const void *x, const void *y) {
    return strcmp(*(char *const *)x, *(char *const *)y);
}

// All files below dir whose name ends in .go, as paths, sorted; and the folders that hold any.
static void list_sources(Arena *a, const char *dir, NameList *files) {
    DIR *d = opendir(dir);
    if (!d)
        return;
    NameList names = {0};
    for (struct dirent *e; (e = readdir(d));)
        if (e->d_name[0] != '.')
            vec_push(a, &names, arena_strdup(a, e->d_name));
    closedir(d);
    if (names.len)
        qsort(names.at, (size_t)names.len, sizeof *names.at, compare_names);
    for (int i = 0; i < names.len; i++) {
        char *path = (char *)path_join(a, dir, names.at[i]);
        size_t n = strlen(path);
        if (n > 3 && strcmp(path + n - 3, ".go") == 0)
            vec_push(a, files, path);
        else if (!strchr(names.at[i], '.'))
            list_sources(a, path, files);
    }
}

static uint64_t library_key(Build *b) {
    NameList files = {0};
    const char *std = path_join(b->arena, b->root, "std");
    list_sources(b->arena, std, &files);
    uint64_t key = hash_bytes(
        COMPILER_ID, strlen(COMPILER_ID),
        hash_bytes(CONFIG_LOADER, strlen(CONFIG_LOADER), 0)); // the loader tells the target
    for (int i = 0; i < files.len; i++) {
        size_t length;
        char *text = source_read(b->arena, files.at[i], &length);
        key = hash_bytes(files.at[i] + strlen(std), strlen(files.at[i]) - strlen(std), key);
        if (text)
            key = hash_bytes(text, length, key);
    }
    return key;
}

// A folder of an earlier key of this variant is of no use to anyone any more.
static void remove_stale(Build *b, const char *parent, const char *prefix, const char *keep) {
    DIR *d = opendir(parent);
    for (struct dirent *e; d && (e = readdir(d));) {
        if (strncmp(e->d_name, prefix, strlen(prefix)) != 0 || strcmp(e->d_name, keep) == 0)
            continue;
        const char *argv[] = {"rm", "-rf", path_join(b->arena, parent, e->d_name), NULL};
        run_tool(b, "removing an old library", argv);
    }
    if (d)
        closedir(d);
}

// No variant's name is the beginning of another's.
static const char *variant_name(Build *b) {
    return arena_printf(b->arena, "%s%s", b->options->sanitize ? "sanitize-" : "",
                        escape_mode_names[b->options->escape]);
}

const char *library_variant_dir(Build *b) {
    if (b->variant_dir)
        return b->variant_dir;
    const char *mode = arena_printf(b->arena, "%s-", variant_name(b));
    const char *name =
        arena_printf(b->arena, "%s%s", mode, file_hash_hex(b->arena, library_key(b)));
    const char *shipped = arena_printf(b->arena, "%s/pkg/%s", b->root, name);
    if (path_is_dir(shipped))
        return b->variant_dir = shipped;
    b->variant_dir = path_join(b->arena, b->library_parent, name);
    remove_stale(b, b->library_parent, mode, name);
    return b->variant_dir;
}

// Compiles one library package in a compilation of its own. Errors are printed here: they are ours.
static bool compile_library_package(Build *outer, const char *path) {
    if (isatty(2))
        fprintf(stderr, "\r\033[Kcompiling %s (library, variant %s)", path, variant_name(outer));
    Options o = *outer->options;
    o.optimize = 2;
    o.debug = o.compile_only = o.assembler = o.measure = false;
    o.explain = o.no_inline = 0;
    o.dump = NULL;
    o.operands.len = o.sites.len = 0;
    Arena *a = arena_new();
    Build *b = build_new(a, &o);
    b->variant_dir = outer->variant_dir;
    LoadedPackage *p = load_library_source(b, path);
    const char *export = arena_printf(a, "%s/%s.export", b->variant_dir, path);
    char *folder = arena_strdup(a, export);
    *strrchr(folder, '/') = 0;
    bool ok = p && !diag_failed(b->diag);
    if (ok && !make_dirs(folder)) {
        diag_error(b->diag, NO_POS, "cannot make folder %s: %s", folder, strerror(errno));
        ok = false;
    }
    LoadedPackageList packages = {0};
    vec_push(a, &packages, p);
    ok = ok && compile_packages(b, packages) && export_write(b, p, export);
    if (isatty(2))
        fputs("\r\033[K", stderr);
    diag_print(b->diag, stderr, false);
    remove_temp_folder(b);
    arena_free(a);
    return ok;
}

bool library_require(Build *b, LoadedPackage *p) {
    const char *path = p->package->path;
    const char *file = arena_printf(b->arena, "%s/%s.export", library_variant_dir(b), path);
    size_t length;
    char *text = source_read(b->arena, file, &length);
    if (!text) {
        if (!compile_library_package(b, path)) {
            diag_error(b->diag, NO_POS, "the library package %s could not be compiled", path);
            return false;
        }
        text = source_read(b->arena, file, &length);
    }
    if (!text || strncmp(text, "//gosling:export ", 17) != 0) {
        diag_error(b->diag, NO_POS, "cannot read %s: %s", file,
                   text ? "not an export file" : strerror(errno));
        return false;
    }
    int objects = atoi(text + 17);
    for (int i = 0; i < objects; i++)
        vec_push(b->arena, &p->objects,
                 arena_printf(b->arena, "%s/%s.%d.o", b->variant_dir, path, i));
    return export_parse(b, p, text);
}

int library_build_all(Arena *a, const Options *o) {
    Build *b = build_new(a, o);
    const char *std = path_join(a, b->root, "std");
    NameList files = {0};
    list_sources(a, std, &files);
    library_variant_dir(b);
    char *last = "";
    for (int i = 0; i < files.len; i++) {
        char *dir = arena_strdup(a, files.at[i] + strlen(std) + 1), *slash = strrchr(dir, '/');
        if (!slash)
            continue;
        *slash = 0;
        if (strcmp(dir, last) != 0)
            load_import(b, dir, NULL, NO_POS);
        last = dir;
    }
    diag_print(b->diag, stderr, false);
    remove_temp_folder(b);
    return diag_failed(b->diag) ? 1 : 0;
}

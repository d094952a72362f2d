// gosling escape: a table of what the escape pass decided, the heap first, large objects first; and
// -gcflags=-json=0,DIR, gc's log format, which editors read: a folder for each package, a file for
// each base name (equal ones share it), entries by position; and gosling explain, a page on each
// reason's code.
#include "driver.h"
#include "explain.h"
#include <errno.h>
#include <stdlib.h>
#include <string.h>

const char *const explain_places[] = {
    [PLACED_FRAME] = "frame", [PLACED_CALLER] = "caller", [PLACED_HEAP] = "heap"};

static int compare_rows(const void *x, const void *y) {
    const EscapeRow *a = x, *b = y;
    if (a->placement != b->placement)
        return a->placement > b->placement ? -1 : 1;
    if (a->size != b->size)
        return a->size > b->size ? -1 : 1;
    return a->pos < b->pos ? -1 : a->pos > b->pos;
}

void explain_table(Build *b, EscapeRowList rows, FILE *out) {
    if (rows.len)
        qsort(rows.at, (size_t)rows.len, sizeof *rows.at, compare_rows);
    fprintf(out, "%-7s %-7s %8s  %-24s %s\n", "place", "gc", "bytes", "reason", "site");
    for (int i = 0; i < rows.len; i++) {
        const EscapeRow *r = &rows.at[i];
        Place at = source_place(b->sources, r->pos);
        const char *size = r->size < 0 ? "-" : arena_printf(b->arena, "%lld", (long long)r->size);
        fprintf(out, "%-7s %-7s %8s  %-24s %s:%d:%d: %s%s%s%s%s\n", explain_places[r->placement],
                explain_places[r->gc], size, *r->reason ? r->reason : "-", at.path, at.line,
                at.column, r->text, *r->type ? "  " : "", r->type,
                *r->frames ? "  in the frame of " : "", r->frames);
    }
}

// ---- gosling explain

static const struct {
    const char *code, *what, *example, *advice;
} pages[] = {
#define PAGE(code, what, example, advice) {code, what, example, advice},
#include "explain_pages.def"
#undef PAGE
};
enum { PAGES = sizeof pages / sizeof *pages };

int command_explain(const Options *o) {
    for (int i = 0; i < PAGES && o->operands.len == 0; i++)
        printf("%-28s  %s\n", pages[i].code, pages[i].what);
    for (int k = 0; k < o->operands.len; k++) {
        int i = 0;
        while (i < PAGES && strcmp(pages[i].code, o->operands.at[k]) != 0)
            i++;
        if (i == PAGES) {
            fprintf(stderr,
                    "gosling: explain: no reason has the code %s; gosling explain lists them\n",
                    o->operands.at[k]);
            return 2;
        }
        printf("%s\n\n%s\n\n    %s\n\n%s\n", pages[i].code, pages[i].what, pages[i].example,
               pages[i].advice);
    }
    return 0;
}

// ---- the log

static int compare_entries(const void *x, const void *y) {
    const LogEntry *a = x, *b = y;
    return a->pos < b->pos ? -1 : a->pos > b->pos;
}

// As url.PathEscape has it.
static const char *path_escape(Arena *a, const char *s) {
    Buffer b = {.arena = a};
    buffer_puts(&b, "");
    for (; *s; s++) {
        bool plain = (*s >= 'a' && *s <= 'z') || (*s >= 'A' && *s <= 'Z') ||
                     (*s >= '0' && *s <= '9') || strchr("-_.~$&+=:@", *s);
        if (plain)
            buffer_putc(&b, *s);
        else
            buffer_printf(&b, "%%%02X", (unsigned char)*s);
    }
    return b.data;
}

// DIR/PACKAGE/BASE.json; begun with a header when it is new in this run.
static FILE *open_log(Build *b, const char *dir, const LogEntry *entry, Map *begun) {
    Place at = source_text_place(b->sources, entry->pos);
    const char *slash = strrchr(at.full_path, '/'), *base = slash ? slash + 1 : at.full_path;
    const char *folder = path_join(b->arena, dir, path_escape(b->arena, entry->package->path));
    size_t n = strlen(base) > 3 ? strlen(base) - 3 : strlen(base);
    const char *path =
        path_join(b->arena, folder, arena_printf(b->arena, "%.*s.json", (int)n, base));
    const char *name = intern_str(b->names, path);
    bool fresh = !map_has(begun, name);
    FILE *file = make_dirs(folder) ? fopen(path, fresh ? "w" : "a") : NULL;
    if (!file) {
        diag_error(b->diag, NO_POS, "cannot write %s: %s", path, strerror(errno));
        return NULL;
    }
    map_put(begun, name, (void *)name);
    if (fresh)
        fprintf(file,
                "{\"version\":0,\"package\":\"%s\",\"goos\":\"linux\",\"goarch\":\"%s\","
                "\"gc_version\":\"go1.26\",\"file\":\"%s\"}\n",
                entry->package->path,
#if defined(__aarch64__)
                "arm64",
#else
                "amd64",
#endif
                at.full_path);
    return file;
}

bool explain_log(Build *b, Escapes *e, const char *where) {
    const char *dir = strncmp(where, "0,", 2) == 0 ? where + 2 : NULL;
    if (dir && strncmp(dir, "file://", 7) == 0)
        dir += 7;
    if (!dir || dir[0] != '/') {
        diag_error(b->diag, NO_POS, "-json=%s: should be 0,DIR with an absolute folder", where);
        return false;
    }
    LogEntryList entries = escape_log(e);
    Map *begun = map_new(b->arena);
    if (entries.len)
        qsort(entries.at, (size_t)entries.len, sizeof *entries.at, compare_entries);
    for (int i = 0; i < entries.len; i++) {
        FILE *file = open_log(b, dir, &entries.at[i], begun);
        if (!file)
            return false;
        fprintf(file, "%s\n", entries.at[i].line);
        fclose(file);
    }
    return true;
}

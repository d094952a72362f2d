// Directives: comments that start with //go: or //gosling:. In: their texts, from the lexer,
// between the tokens. Out: the pragmas of function declarations; messages about directives that
// stand where they mean nothing or break a rule of their own.
//
// A directive waits until a declaration takes it; what nothing took by the end of a top-level
// declaration is misplaced. What a declaration takes but has no use for, and how //go:embed is
// used, are reported only when all else is fine, as gc does: the fault waits in the Source, beside
// the //go:linkname lines, which the checker judges.
#include "parse_internal.h"
#include <string.h>

static const struct {
    const char *verb;
    unsigned pragma;
} known[] = {
    {"go:noinline", PRAGMA_NOINLINE},
    {"go:noescape", PRAGMA_NOESCAPE},
    {"go:nosplit", PRAGMA_NOSPLIT},
    {"go:linkname", PRAGMA_LINKNAME},
    {"go:embed", PRAGMA_EMBED},
    {"go:build", PRAGMA_BUILD},
    {"go:norace", PRAGMA_OTHER},
    {"go:nocheckptr", PRAGMA_OTHER},
    {"go:uintptrescapes", PRAGMA_UINTPTR_ESCAPES},
    {"go:uintptrkeepalive", PRAGMA_OTHER},
    {"go:registerparams", PRAGMA_OTHER},
    {"gosling:noheap", PRAGMA_NOHEAP},
    {"go:systemstack", PRAGMA_RUNTIME},
    {"go:nowritebarrier", PRAGMA_RUNTIME},
    {"go:nowritebarrierrec", PRAGMA_RUNTIME},
    {"go:yeswritebarrierrec", PRAGMA_RUNTIME},
};
enum {
    KNOWN = sizeof known / sizeof *known,
    ANYWHERE = PRAGMA_LINKNAME, // it names what it is about
    ON_FUNCTIONS = PRAGMA_NOINLINE | PRAGMA_NOESCAPE | PRAGMA_NOSPLIT | PRAGMA_UINTPTR_ESCAPES |
                   PRAGMA_NOHEAP | PRAGMA_OTHER | PRAGMA_RUNTIME,
};

static void keep(Parser *p, Pos pos, const char *text, const char *fault) {
    Directive d = {pos, text, fault};
    vec_push(p->cx->arena, &p->lexer.source->directives, d);
}

// Reports without making the text around count as malformed.
static void mild_error(Parser *p, Pos pos, const char *text) {
    int before = p->cx->diag->errors.len;
    diag_error(p->cx->diag, pos, "%s", text);
    p->mild_errors += p->cx->diag->errors.len - before;
}

static bool is_alone(const char *line, const char *start) {
    while (start > line && (start[-1] == ' ' || start[-1] == '\t'))
        start--;
    return start == line || start[-1] == '\n';
}

static const char *misplaced(unsigned pragma) {
    return pragma == PRAGMA_EMBED ? "misplaced go:embed directive" : "misplaced compiler directive";
}

static int word_count(const char *text) {
    int count = 0;
    while (*(text += strspn(text, " \t"))) {
        count++;
        text += strcspn(text, " \t");
    }
    return count;
}

// A directive, with its slashes. As a DirectiveSink.
void parse_directive(void *data, Pos pos, const char *start, size_t length) {
    Parser *p = data;
    const char *text = arena_strndup(p->cx->arena, start + 2, length - 2);
    size_t n = strcspn(text, " \t");
    pos += 2; // behind the slashes, as gc counts
    unsigned pragma = 0;
    for (int i = 0; i < KNOWN; i++)
        if (strlen(known[i].verb) == n && memcmp(text, known[i].verb, n) == 0)
            pragma = known[i].pragma;
    if (!is_alone(p->lexer.source->text, start))
        mild_error(p, pos, misplaced(0));
    if (pragma == PRAGMA_LINKNAME && text[n]) {
        int words = word_count(text);
        if (words < 2 || words > 3)
            mild_error(p, pos, "usage: //go:linkname localname [linkname]");
        else
            keep(p, pos, text, NULL);
    } else if (pragma == PRAGMA_EMBED && word_count(text) < 2) {
        mild_error(p, pos, "usage: //go:embed pattern...");
        return;
    } else if (pragma == PRAGMA_RUNTIME) {
        mild_error(p, pos,
                   arena_printf(p->cx->arena, "//%.*s only allowed in runtime", (int)n, text));
    } else if (strncmp(text, "go:cgo_", 7) == 0) {
        mild_error(p, pos,
                   arena_printf(p->cx->arena, "//%s only allowed in cgo-generated code", text));
    }
    struct PendingDirective d = {pos, pragma};
    if (pragma)
        vec_push(p->cx->arena, &p->directives, d);
}

// The directives before a declaration (or a file) that may have those in `allowed`.
static unsigned take(Parser *p, unsigned allowed) {
    unsigned all = 0;
    for (int i = 0; i < p->directives.len; i++) {
        unsigned pragma = p->directives.at[i].pragma;
        all |= pragma;
        if (!(pragma & (allowed | ANYWHERE)))
            keep(p, p->directives.at[i].pos, NULL, misplaced(pragma));
    }
    p->directives.len = 0;
    return all & allowed;
}

// The pragmas of the function declaration that begins.
unsigned parse_take_function_pragmas(Parser *p) {
    return take(p, ON_FUNCTIONS | PRAGMA_LINKNAME) & (PRAGMA_OTHER - 1);
}

// Takes what stands before the package clause.
void parse_take_file_directives(Parser *p) {
    take(p, PRAGMA_BUILD);
}

// Takes what stands before a row of a declaration. The position of its //go:embed, which only
// variables may have, or NO_POS.
Pos parse_take_directives(Parser *p, bool is_variable) {
    Pos embed = NO_POS;
    for (int i = 0; i < p->directives.len && !embed; i++)
        if (p->directives.at[i].pragma == PRAGMA_EMBED)
            embed = p->directives.at[i].pos;
    take(p, is_variable ? PRAGMA_EMBED : 0);
    return is_variable ? embed : NO_POS;
}

// Judges a variable declaration that has a //go:embed.
void parse_check_embed(Parser *p, const NodeVarDecl *d, Pos embed) {
    const char *fault = NULL;
    if (!p->imports_embed)
        fault =
            "go:embed requires import \"embed\" (or import _ \"embed\", if package is not used)";
    else if (d->names.len > 1)
        fault = "go:embed cannot apply to multiple vars";
    else if (d->values.len)
        fault = "go:embed cannot apply to var with initializer";
    else if (!d->type)
        fault = "go:embed cannot apply to var without type";
    else if (p->function_nest)
        fault = "go:embed cannot apply to var inside func";
    if (fault)
        keep(p, embed, NULL, fault);
}

// Reports what no declaration took. Call it before the token behind a declaration is read, since
// the comments there may belong to the next one.
void parse_drop_directives(Parser *p) {
    for (int i = 0; i < p->directives.len; i++)
        if (!(p->directives.at[i].pragma & ANYWHERE))
            mild_error(p, p->directives.at[i].pos, misplaced(p->directives.at[i].pragma));
    p->directives.len = 0;
}

// Whether a file belongs to a build. In: its name, its text, the set tags. Out: yes or no.
//
// Two sources of constraints, which both must hold: the endings of the name (x_linux.go,
// x_amd64.go, x_linux_amd64.go; _test is cut off before) and the //go:build line, which stands
// above the package clause and before it only comments and blank lines. Its expression is ||, &&,
// !, parentheses and tags; one that does not parse holds for no build.
#include "parse.h"
#include <string.h>

static const char *const known_systems[] = {
    "aix",   "android", "darwin", "dragonfly", "freebsd", "hurd",    "illumos", "ios",     "js",
    "linux", "nacl",    "netbsd", "openbsd",   "plan9",   "solaris", "wasip1",  "windows", "zos",
};
static const char *const known_machines[] = {
    "386",     "amd64",  "amd64p32", "arm",      "armbe",     "arm64",       "arm64be", "loong64",
    "mips",    "mipsle", "mips64",   "mips64le", "mips64p32", "mips64p32le", "ppc",     "ppc64",
    "ppc64le", "riscv",  "riscv64",  "s390",     "s390x",     "sparc",       "sparc64", "wasm",
};
#define COUNT(table) (sizeof(table) / sizeof *(table))

typedef struct Tags {
    const char *const *at;
    int count;
} Tags;

static bool equals(const char *word, const char *s, size_t n) {
    return strlen(word) == n && memcmp(word, s, n) == 0;
}

static bool is_known(const char *const *table, size_t count, const char *s, size_t n) {
    for (size_t i = 0; i < count; i++)
        if (equals(table[i], s, n))
            return true;
    return false;
}

// go1.N holds for every N up to the language this compiler takes.
static bool is_release(const char *s, size_t n) {
    if (n < 5 || n > 8 || memcmp(s, "go1.", 4) != 0)
        return false;
    int minor = 0;
    for (size_t i = 4; i < n; i++) {
        if (s[i] < '0' || s[i] > '9')
            return false;
        minor = minor * 10 + (s[i] - '0');
    }
    return minor >= 1 && minor <= 26;
}

static bool tag_holds(const Tags *tags, const char *s, size_t n) {
    for (int i = 0; i < tags->count; i++)
        if (equals(tags->at[i], s, n) ||
            (equals("linux", tags->at[i], strlen(tags->at[i])) && equals("unix", s, n)))
            return true;
    return is_release(s, n);
}

// ---- names

static bool name_matches(const char *file_name, const Tags *tags) {
    const char *slash = strrchr(file_name, '/'), *base = slash ? slash + 1 : file_name;
    const char *dot = strchr(base, '.');
    size_t n = dot ? (size_t)(dot - base) : strlen(base);
    if (n >= 5 && memcmp(base + n - 5, "_test", 5) == 0)
        n -= 5;
    const char *words[2] = {NULL, NULL}; // the last and the one before, each behind an underscore
    size_t lengths[2] = {0, 0};
    for (int i = 0; i < 2; i++) {
        size_t start = n;
        while (start > 0 && base[start - 1] != '_')
            start--;
        if (start == 0)
            break;
        words[i] = base + start;
        lengths[i] = n - start;
        n = start - 1;
    }
    if (!words[0])
        return true;
    if (words[1] && is_known(known_systems, COUNT(known_systems), words[1], lengths[1]) &&
        is_known(known_machines, COUNT(known_machines), words[0], lengths[0]))
        return tag_holds(tags, words[1], lengths[1]) && tag_holds(tags, words[0], lengths[0]);
    if (is_known(known_systems, COUNT(known_systems), words[0], lengths[0]) ||
        is_known(known_machines, COUNT(known_machines), words[0], lengths[0]))
        return tag_holds(tags, words[0], lengths[0]);
    return true;
}

// ---- expressions

typedef struct Constraint {
    const char *at, *end;
    const Tags *tags;
    int depth;
    bool bad;
} Constraint;

static bool either(Constraint *c);

static void skip_space(Constraint *c) {
    while (c->at < c->end && (*c->at == ' ' || *c->at == '\t'))
        c->at++;
}

static bool got(Constraint *c, const char *op) {
    skip_space(c);
    size_t n = strlen(op);
    if ((size_t)(c->end - c->at) < n || memcmp(c->at, op, n) != 0)
        return false;
    c->at += n;
    return true;
}

static bool is_tag_byte(char ch) {
    return (ch >= 'a' && ch <= 'z') || (ch >= 'A' && ch <= 'Z') || (ch >= '0' && ch <= '9') ||
           ch == '_' || ch == '.' || ch < 0;
}

static bool term(Constraint *c) {
    if (++c->depth > 1000)
        c->bad = true;
    bool value = false;
    if (c->bad) {
        // nothing more is read
    } else if (got(c, "!")) {
        value = !term(c);
    } else if (got(c, "(")) {
        value = either(c);
        c->bad = !got(c, ")") || c->bad;
    } else {
        const char *start = c->at;
        while (c->at < c->end && is_tag_byte(*c->at))
            c->at++;
        c->bad = c->at == start;
        value = tag_holds(c->tags, start, (size_t)(c->at - start));
    }
    c->depth--;
    return value;
}

static bool both(Constraint *c) {
    bool value = term(c);
    while (got(c, "&&"))
        value = term(c) && value;
    return value;
}

static bool either(Constraint *c) {
    bool value = both(c);
    while (got(c, "||"))
        value = both(c) || value;
    return value;
}

static bool expression_holds(const char *s, const char *end, const Tags *tags) {
    Constraint c = {.at = s, .end = end, .tags = tags};
    bool value = either(&c);
    skip_space(&c);
    return value && !c.bad && c.at == end;
}

// ---- the file

// Passes over the blank lines and comments in front of the package clause. Returns the next line
// that is a //go:build line, with its end in *eol, or NULL.
static const char *find_build_line(const char *s, const char *end, const char **eol) {
    if (end - s >= 3 && memcmp(s, "\xEF\xBB\xBF", 3) == 0)
        s += 3;
    while (s < end) {
        if (*s == ' ' || *s == '\t' || *s == '\r' || *s == '\n') {
            s++;
        } else if (end - s >= 2 && s[0] == '/' && s[1] == '/') {
            const char *newline = memchr(s, '\n', (size_t)(end - s));
            *eol = newline ? newline : end;
            if (*eol - s > 10 && memcmp(s, "//go:build", 10) == 0 &&
                (s[10] == ' ' || s[10] == '\t'))
                return s;
            s = *eol;
        } else if (end - s >= 4 && s[0] == '/' && s[1] == '*') {
            for (s += 2; end - s >= 2 && !(s[0] == '*' && s[1] == '/'); s++)
                ;
            s += 2;
        } else {
            return NULL;
        }
    }
    return NULL;
}

bool build_constraint_matches(const char *file_name, const char *text, size_t length,
                              const char *const *tags, int tag_count) {
    Tags set = {.at = tags, .count = tag_count};
    if (!name_matches(file_name, &set))
        return false;
    const char *eol, *line = find_build_line(text, text + length, &eol);
    if (!line)
        return true;
    if (eol > line && eol[-1] == '\r')
        eol--;
    return expression_holds(line + 10, eol, &set);
}

// Whether a file belongs to a build. In: its name, its text, the set tags. Out: yes or no.
//
// Two sources of constraints, which both must hold: the endings of the name (x_linux.go,
// x_amd64.go, x_linux_amd64.go; _test is cut off before) and the //go:build line, which stands
// above the package clause and before it only comments and blank lines. Its expression is ||, &&,
// !, parentheses and tags; one that does not parse holds for no build.
#include "parse.h"
#include <stdio.h>
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

struct Meaning;
static struct Meaning either(Constraint *c);

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

// What an expression says: whether it holds; N of the least version go1.N that it asks for, or -1;
// and what its negation asks for.
typedef struct Meaning {
    bool holds;
    int least, negated;
} Meaning;

static int greater(int a, int b) {
    return a > b ? a : b;
}

static int lesser(int a, int b) {
    return a < b ? a : b;
}

static Meaning tag_meaning(const Tags *tags, const char *tag, size_t length) {
    int minor, used = 0;
    char text[16] = "";
    if (length < sizeof text)
        memcpy(text, tag, length);
    bool version = sscanf(text, "go1.%d%n", &minor, &used) == 1 && !text[used];
    return (Meaning){tag_holds(tags, tag, length), version ? minor : -1, -1};
}

static Meaning term(Constraint *c) {
    if (++c->depth > 1000)
        c->bad = true;
    Meaning m = {false, -1, -1};
    if (c->bad) {
        // nothing more is read
    } else if (got(c, "!")) {
        m = term(c);
        m = (Meaning){!m.holds, m.negated, m.least};
    } else if (got(c, "(")) {
        m = either(c);
        c->bad = !got(c, ")") || c->bad;
    } else {
        const char *start = c->at;
        while (c->at < c->end && is_tag_byte(*c->at))
            c->at++;
        c->bad = c->at == start;
        m = tag_meaning(c->tags, start, (size_t)(c->at - start));
    }
    c->depth--;
    return m;
}

static Meaning both(Constraint *c) {
    Meaning m = term(c);
    while (got(c, "&&")) {
        Meaning n = term(c);
        m = (Meaning){m.holds && n.holds, greater(m.least, n.least), lesser(m.negated, n.negated)};
    }
    return m;
}

static Meaning either(Constraint *c) {
    Meaning m = both(c);
    while (got(c, "||")) {
        Meaning n = both(c);
        m = (Meaning){m.holds || n.holds, lesser(m.least, n.least), greater(m.negated, n.negated)};
    }
    return m;
}

// An expression that does not parse holds for no build and asks for nothing.
static Meaning expression(const char *s, const char *end, const Tags *tags) {
    Constraint c = {.at = s, .end = end, .tags = tags};
    Meaning m = either(&c);
    skip_space(&c);
    return !c.bad && c.at == end ? m : (Meaning){false, -1, -1};
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

// The expression of the file's //go:build line, without a line end of Windows. False: it has none.
static bool find_expression(const char *text, size_t length, const char **start, const char **end) {
    const char *line = find_build_line(text, text + length, end);
    if (!line)
        return false;
    *start = line + 10;
    *end -= (*end)[-1] == '\r';
    return true;
}

bool build_constraint_matches(const char *file_name, const char *text, size_t length,
                              const char *const *tags, int tag_count) {
    Tags set = {.at = tags, .count = tag_count};
    if (!name_matches(file_name, &set))
        return false;
    const char *start, *end;
    return !find_expression(text, length, &start, &end) || expression(start, end, &set).holds;
}

int build_constraint_go_minor(const char *text, size_t length) {
    const char *start, *end;
    Tags none = {0};
    if (!find_expression(text, length, &start, &end))
        return 0;
    int minor = expression(start, end, &none).least;
    return minor > 0 ? minor : 0;
}

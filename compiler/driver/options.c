// The command line: gosling COMMAND [options] [operands], options in Go's style (-o x, -o=x,
// --o=x), from the table in options.def. Unknown options and bad values are usage errors.
#include "driver.h"
#include <stdlib.h>
#include <string.h>

typedef enum OptionKind { KIND_BOOL, KIND_STRING, KIND_CHOICE, KIND_SITES } OptionKind;
typedef struct OptionRow {
    const char *flag;
    OptionKind kind;
    size_t offset;
    const char *commands, *argument, *help;
} OptionRow;

static const OptionRow rows[] = {
#define OPTION(flag, kind, field, commands, argument, help)                                        \
    {flag, KIND_##kind, offsetof(Options, field), commands, argument, help},
#include "options.def"
#undef OPTION
};
enum { ROW_COUNT = sizeof rows / sizeof *rows };

typedef struct Command {
    const char *name, *usage, *help;
    char letter;
} Command;
static const Command commands[] = {
    {"build", "gosling build [options] [package | files.go]",
     "compile a program (or check a package)", 'b'},
    {"check", "gosling check [options] [package | files.go]", "report errors; nothing is compiled",
     'c'},
    {"run", "gosling run [options] package | files.go [arguments]", "compile and run a program",
     'r'},
    {"escape", "gosling escape [options] [package | files.go] [arguments of -run]",
     "list every allocation: where it goes, why, and where gc would put it", 'e'},
    {"explain", "gosling explain [code]", "tell what a reason for the heap means", 'x'},
    {"version", "gosling version", "print the version", 'v'},
    {"help", "gosling help [command]", "print this text", 'h'},
};
enum { COMMAND_COUNT = sizeof commands / sizeof *commands };

static const Command *find_command(const char *name) {
    for (int i = 0; i < COMMAND_COUNT; i++)
        if (strcmp(commands[i].name, name) == 0)
            return &commands[i];
    return NULL;
}

void options_help(FILE *out, const char *name) {
    const Command *one = name ? find_command(name) : NULL;
    if (!one) {
        fprintf(
            out,
            "gosling compiles Go programs to native binaries and tells what it puts on the frame "
            "and what on the heap.\n\nusage: gosling COMMAND [options] [operands]\n\ncommands:\n");
        for (int i = 0; i < COMMAND_COUNT; i++)
            fprintf(out, "  %-9s %s\n", commands[i].name, commands[i].help);
        fprintf(out, "\ngosling help COMMAND lists its options.\n");
        return;
    }
    fprintf(out, "usage: %s\n\n%s\n", one->usage, one->help);
    for (int i = 0; i < ROW_COUNT; i++) {
        if (!strchr(rows[i].commands, one->letter))
            continue;
        char left[48];
        const char *separator = rows[i].kind == KIND_BOOL || strcmp(rows[i].flag, "-O") == 0 ? ""
                                : strcmp(rows[i].flag, "-o") == 0                            ? " "
                                                                                             : "=";
        snprintf(left, sizeof left, "%s%s%s", rows[i].flag, separator, rows[i].argument);
        fprintf(out, "  %-16s %s\n", left, rows[i].help);
    }
}

__attribute__((format(printf, 1, 2))) static bool usage_error(const char *format, ...) {
    va_list args;
    va_start(args, format);
    fputs("gosling: ", stderr);
    vfprintf(stderr, format, args);
    fputs("; see gosling help\n", stderr);
    va_end(args);
    return false;
}

// Parses a CHOICE value into its field.
static bool set_choice(Options *o, const char *flag, const char *value) {
    if (strcmp(flag, "-O") == 0) {
        if (value[0] < '0' || value[0] > '3' || value[1])
            return usage_error("-O%s: the levels are 0 to 3", value);
        o->optimize = value[0] - '0';
        return true;
    }
    if (strcmp(flag, "-escape") == 0) {
        for (int mode = 0; mode < ESCAPE_MODES; mode++)
            if (strcmp(value, escape_mode_names[mode]) == 0) {
                o->escape = mode;
                return true;
            }
        return usage_error("-escape=%s: the modes are precise, go and heap", value);
    }
    if (strcmp(flag, "-sanitize") == 0) {
        if (strcmp(value, "frame") != 0)
            return usage_error("-sanitize=%s: the one sanitizer is frame", value);
        return o->sanitize = true;
    }
    if (strcmp(value, "none") != 0 && strcmp(value, "marksweep") != 0)
        return usage_error("-gc=%s: the collectors are marksweep and none", value);
    o->gc_none = strcmp(value, "none") == 0;
    return true;
}

// One entry of -escape-site: FILE:LINE[:COLUMN]=heap; =frame is for tests of the sanitizer.
static bool parse_site(Arena *a, Options *o, const char *text) {
    static const char *const format = "-escape-site=%s: the form is FILE:LINE=heap";
    const char *equals = strrchr(text, '=');
    const char *placement = equals ? equals + 1 : "";
    SiteOverride s = {.placement = PLACED_HEAP};
    if (strcmp(placement, "frame") == 0)
        s.placement = PLACED_FRAME;
    else if (strcmp(placement, "heap") != 0)
        return usage_error(format, text);
    int numbers[2], count = 0; // from the right: column and line, or the line
    const char *end = equals;
    while (count < 2) {
        const char *start = end;
        while (start > text && start[-1] >= '0' && start[-1] <= '9')
            start--;
        if (start == end || end - start > 9 || start == text || start[-1] != ':')
            break;
        numbers[count++] = atoi(start);
        end = start - 1;
    }
    if (count == 0 || end == text)
        return usage_error(format, text);
    s.file = arena_strndup(a, text, (size_t)(end - text));
    s.line = numbers[count - 1];
    s.column = count == 2 ? numbers[0] : 0;
    vec_push(a, &o->sites, s);
    return true;
}

// The argument of -escape-site: an entry, or @FILE with one on each line.
static bool parse_sites(Arena *a, Options *o, const char *value) {
    if (value[0] != '@')
        return parse_site(a, o, value);
    size_t length;
    char *text = source_read(a, value + 1, &length), *state = NULL;
    if (!text)
        return usage_error("-escape-site=%s: cannot read the file", value);
    for (char *line = strtok_r(text, "\n", &state); line; line = strtok_r(NULL, "\n", &state))
        if (!parse_site(a, o, line))
            return false;
    return true;
}

// The flags of Go's compiler that -gcflags takes: gc's counts (-m, -m=2, -e=false) and its flags
// with a value; those without a field are accepted because they change nothing that gosling
// promises.
typedef struct GcFlag {
    const char *name;
    enum { GC_COUNT, GC_VALUE, GC_LANG, GC_JSON } kind;
    ptrdiff_t field; // of Options, an int; -1 without one
} GcFlag;
#define GC_FIELD(name) (ptrdiff_t) offsetof(Options, name)
static const GcFlag gc_flags[] = {
    {"e", GC_COUNT, GC_FIELD(all_errors)},
    {"m", GC_COUNT, GC_FIELD(explain)},
    {"smallframes", GC_COUNT, GC_FIELD(small_frames)},
    {"complete", GC_COUNT, GC_FIELD(complete)},
    {"lang", GC_LANG, -1},
    {"json", GC_JSON, -1},
    {"l", GC_COUNT, GC_FIELD(no_inline)},
    {"N", GC_COUNT, -1},
    {"B", GC_COUNT, -1},
    {"C", GC_COUNT, -1},
    {"c", GC_VALUE, -1},
    {"d", GC_VALUE, -1},
    {"p", GC_VALUE, -1},
};

// "go1.N"; the language is known up to go1.26. Returns false after a message.
static bool parse_language(Options *o, const char *value) {
    int minor = 0, used = 0;
    bool whole = strcmp(value, "go1") == 0 ||
                 (sscanf(value, "go1.%d%n", &minor, &used) == 1 && !value[used] && value[4] != '-');
    if (!whole) {
        fprintf(stderr,
                "compile: invalid value \"%s\" for -lang: should be something like \"go1.12\"\n",
                value);
        return false;
    }
    if (minor > LANGUAGE_MINOR) {
        fprintf(stderr,
                "compile: invalid value \"%s\" for -lang: max known version is \"go1.%d\"\n", value,
                LANGUAGE_MINOR);
        return false;
    }
    o->language = value;
    return true;
}

// A count flag: present, true, false or a number. Returns -1 for what is none of them.
static long parse_count(const char *value) {
    char *end;
    if (!value || strcmp(value, "true") == 0)
        return 1;
    if (strcmp(value, "false") == 0)
        return 0;
    long n = strtol(value, &end, 10);
    return *value && !*end && n >= 0 && n < 100 ? n : -1;
}

// One word of -gcflags; next is the word behind it, taken when the flag wants a value (*took).
static bool parse_gcflag(Options *o, const char *word, const char *next, bool *took) {
    const char *name = word + 1 + (word[1] == '-'), *equals = strchr(name, '=');
    const char *value = equals ? equals + 1 : NULL;
    size_t length = equals ? (size_t)(equals - name) : strlen(name);
    for (size_t i = 0; i < sizeof gc_flags / sizeof *gc_flags; i++) {
        const GcFlag *f = &gc_flags[i];
        if (strlen(f->name) != length || strncmp(f->name, name, length) != 0)
            continue;
        if (f->kind == GC_COUNT) {
            long count = parse_count(value);
            int *field = f->field >= 0 ? (int *)((char *)o + f->field) : NULL;
            if (count < 0)
                fprintf(stderr, "invalid boolean value \"%s\" for -%s: invalid count \"%s\"\n",
                        value, f->name, value);
            else if (field) // each -m adds one
                *field = value ? (int)count : *field + 1;
            return count >= 0;
        }
        if (!value && !next) {
            fprintf(stderr, "flag needs an argument: -%s\n", f->name);
            return false;
        }
        *took = !value;
        if (f->kind == GC_JSON)
            o->json = value ? value : next;
        return f->kind != GC_LANG || parse_language(o, value ? value : next);
    }
    fprintf(stderr, "flag provided but not defined: -%.*s\n", (int)length, name);
    return false;
}

// -gcflags=FLAGS, or all=FLAGS as the go command has it.
static bool parse_gcflags(Arena *a, Options *o) {
    const char *text = o->gcflags ? o->gcflags + strspn(o->gcflags, " ") : "";
    if (*text && *text != '-') {
        if (!strchr(text, '=')) {
            fprintf(
                stderr,
                "invalid value \"%s\" for flag -gcflags: missing =<value> in <pattern>=<value>\n",
                text);
            return false;
        }
        if (strncmp(text, "all=", 4) != 0)
            return usage_error("-gcflags=%s: the one pattern is all", text);
        text += 4;
    }
    VEC(const char *) words = {0};
    char *copy = arena_strdup(a, text), *state = NULL;
    for (char *w = strtok_r(copy, " ", &state); w; w = strtok_r(NULL, " ", &state))
        vec_push(a, &words, w);
    for (int i = 0; i < words.len; i++) {
        bool took = false;
        if (words.at[i][0] != '-')
            return usage_error("-gcflags: %s is no flag", words.at[i]);
        if (!parse_gcflag(o, words.at[i], i + 1 < words.len ? words.at[i + 1] : NULL, &took))
            return false;
        i += took;
    }
    return true;
}

// Parses the option at argv[*i]; *i ends at its last word.
static bool parse_option(Arena *a, Options *o, const Command *command, int argc, char **argv,
                         int *i) {
    const char *word = argv[*i];
    if (word[1] == '-' && word[2])
        word++;
    const char *equals = strchr(word, '=');
    size_t length = equals ? (size_t)(equals - word) : strlen(word);
    const char *value = equals ? equals + 1 : NULL;
    if (strncmp(word, "-O", 2) == 0 && length == 3 && !equals) {
        value = word + 2;
        length = 2;
    }
    for (int r = 0; r < ROW_COUNT; r++) {
        const OptionRow *row = &rows[r];
        if (strlen(row->flag) != length || strncmp(row->flag, word, length) != 0 ||
            !strchr(row->commands, command->letter))
            continue;
        void *field = (char *)o + row->offset;
        if (row->kind == KIND_BOOL) {
            if (value && strcmp(value, "true") != 0 && strcmp(value, "false") != 0)
                return usage_error("%s takes true or false", row->flag);
            *(bool *)field = !value || strcmp(value, "true") == 0;
            return true;
        }
        if (!value && *i + 1 < argc)
            value = argv[++*i];
        if (!value)
            return usage_error("%s needs an argument", row->flag);
        if (row->kind == KIND_SITES)
            return parse_sites(a, o, value);
        if (row->kind == KIND_CHOICE)
            return set_choice(o, row->flag, value);
        *(const char **)field = value;
        return true;
    }
    return usage_error("unknown option %s", argv[*i]);
}

static bool ends_with(const char *s, const char *suffix) {
    size_t n = strlen(s), m = strlen(suffix);
    return n >= m && strcmp(s + n - m, suffix) == 0;
}

bool options_parse(Arena *a, int argc, char **argv, Options *o) {
    memset(o, 0, sizeof *o);
    o->optimize = 2;
    o->escape = ESCAPE_PRECISE;
    if (argc < 2) {
        options_help(stderr, NULL);
        return false;
    }
    o->command = argv[1];
    if (strcmp(o->command, "-h") == 0 || strcmp(o->command, "--help") == 0)
        o->command = "help";
    const Command *command = find_command(o->command);
    if (strcmp(o->command, "build-library") == 0) // for the Makefile only
        command = &commands[0];
    if (!command)
        return usage_error("unknown command %s", argv[1]);
    o->check_only = command->letter == 'c';
    o->table = command->letter == 'e';
    int i = 2;
    for (; i < argc; i++) {
        if (argv[i][0] != '-' || !argv[i][1])
            break;
        if (strcmp(argv[i], "-h") == 0 || strcmp(argv[i], "--help") == 0 ||
            strcmp(argv[i], "-help") == 0) {
            vec_push(a, &o->operands, o->command);
            o->command = "help";
            return true;
        }
        if (!parse_option(a, o, command, argc, argv, &i))
            return false;
    }
    for (; i < argc; i++) {
        bool another_file = o->operands.len == 0 ||
                            (ends_with(argv[i], ".go") && ends_with(o->operands.at[0], ".go"));
        if ((command->letter != 'r' && !o->measure) || (another_file && o->program_args.len == 0))
            vec_push(a, &o->operands, argv[i]);
        else
            vec_push(a, &o->program_args, argv[i]);
    }
    return parse_gcflags(a, o);
}

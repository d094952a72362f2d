// Prints a random program of goroutines. In: a file of scenes (goroutines.txt) and a seed; out: a
// valid Go program that ends, and whose output does not depend on the order in which goroutines
// run, so run_goroutines compares it with Go's own. The idea: the scenes are Go text with choices
// in it, «3..9» (a number), «a¦b» (one of the texts), «n=3..9» and later «n» (the same number again
// in this scene). The first part of the file is the program's head, each "=== name" begins the body
// of a scene: a function that returns a number. A program runs some scenes, one after the other or
// at the same time, and prints their numbers.
#include <ctype.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { SCENES_MAX = 64, NAMES = 128 };
#define OPEN  "«"
#define CLOSE "»"
#define OR    "¦"

static uint64_t state;
static long named[NAMES]; // by the letter of the name

static unsigned long roll(unsigned long n) {
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return (unsigned long)(state >> 11) % n;
}

static _Noreturn void die(const char *why) {
    fprintf(stderr, "goroutines: %s\n", why);
    exit(2);
}

static char *read_all(const char *path) {
    FILE *f = fopen(path, "rb");
    if (!f)
        die("cannot open the scenes");
    char *text = NULL;
    size_t n = 0, got;
    do {
        text = realloc(text, n + 4097);
        if (!text)
            die("out of memory");
        got = fread(text + n, 1, 4096, f);
        n += got;
    } while (got);
    fclose(f);
    text[n] = 0;
    return text;
}

// One of the texts between the separators.
static void print_one_of(const char *at, const char *end) {
    unsigned long count = 1;
    for (const char *p = at; (p = strstr(p, OR)) && p < end; p += strlen(OR))
        count++;
    for (unsigned long skip = roll(count); skip; skip--)
        at = strstr(at, OR) + strlen(OR);
    const char *stop = strstr(at, OR);
    if (!stop || stop > end)
        stop = end;
    fwrite(at, 1, (size_t)(stop - at), stdout);
}

// What stands between the brackets.
static void print_choice(const char *at, const char *end) {
    unsigned char name = 0;
    if (isalpha((unsigned char)at[0]) && (at + 1 == end || at[1] == '=')) {
        name = (unsigned char)at[0];
        if (at + 1 == end) {
            printf("%ld", named[name]);
            return;
        }
        at += 2;
    }
    char *dots;
    long low = strtol(at, &dots, 10);
    if (dots == at || dots[0] != '.' || dots[1] != '.') {
        print_one_of(at, end);
        return;
    }
    long high = strtol(dots + 2, NULL, 10), n = low + (long)roll((unsigned long)(high - low) + 1);
    named[name] = n;
    printf("%ld", n);
}

static void expand(const char *at, const char *end) {
    for (const char *open; (open = strstr(at, OPEN)) && open < end;) {
        const char *close = strstr(open, CLOSE);
        if (!close)
            die("a choice without end");
        fwrite(at, 1, (size_t)(open - at), stdout);
        print_choice(open + strlen(OPEN), close);
        at = close + strlen(CLOSE);
    }
    fwrite(at, 1, (size_t)(end - at), stdout);
}

int main(int argc, char **argv) {
    if (argc != 3)
        die("usage: goroutines SCENES SEED");
    const char *text = read_all(argv[1]), *scenes[SCENES_MAX + 1];
    unsigned long count = 0;
    const char *mark = strstr(text, "\n=== "), *head_end = mark;
    for (; mark && count < SCENES_MAX; mark = strstr(scenes[count - 1], "\n=== ")) {
        scenes[count] = strchr(mark + 1, '\n');
        if (!scenes[count++])
            die("a scene without a body");
    }
    if (!count)
        die("no scenes");
    state = strtoull(argv[2], NULL, 10) * 0x9e3779b97f4a7c15 + 0x1234567;
    for (int i = 0; i < 16; i++)
        roll(2);
    expand(text, head_end);
    unsigned long wanted = 3 + roll(6);
    for (unsigned long i = 0; i < wanted; i++) {
        const char *scene = scenes[roll(count)], *end = strstr(scene, "\n=== ");
        printf("\nfunc scene%lu() (sum int) {", i);
        expand(scene, end ? end : scene + strlen(scene));
        printf("\n\treturn\n}\n");
    }
    printf("\nfunc main() {\n");
    for (unsigned long i = 0; i < wanted; i++)
        printf("\t%s(%lu, scene%lu)\n", roll(3) ? "together" : "alone", i, i);
    printf("\tfinish(%lu)\n}\n", wanted);
    return 0;
}

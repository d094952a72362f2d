// Just enough of Criterion for the runtime's units on ARM64, where Debian's Criterion cannot be
// installed beside the native one. Each test file becomes a program: every test runs in a child
// process; a failed expectation, a signal or a wrong exit status fails it.
#pragma once
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

typedef struct TestExpectation {
    int exit_code, signal;
    double timeout;
} TestExpectation;
typedef struct TestCase {
    const char *suite, *name;
    void (*body)(void);
    TestExpectation expected;
    struct TestCase *next;
} TestCase;
static TestCase *test_cases;
static int failures;

#define Test(suite_, name_, ...)                                                                   \
    static void suite_##_##name_##_test(void);                                                     \
    __attribute__((constructor)) static void suite_##_##name_##_add(void) {                        \
        static TestCase self = {.suite = #suite_,                                                  \
                                .name = #name_,                                                    \
                                .body = suite_##_##name_##_test,                                   \
                                .expected = {__VA_ARGS__}};                                        \
        self.next = test_cases;                                                                    \
        test_cases = &self;                                                                        \
    }                                                                                              \
    static void suite_##_##name_##_test(void)

static void test_expect(int ok, const char *file, int line, const char *what) {
    if (ok)
        return;
    failures++;
    fprintf(stderr, "%s:%d: expected %s\n", file, line, what);
}
#define cr_expect(condition, ...)   test_expect(!!(condition), __FILE__, __LINE__, #condition)
#define cr_expect_eq(a, b, ...)     test_expect((a) == (b), __FILE__, __LINE__, #a " == " #b)
#define cr_expect_str_eq(a, b, ...) test_expect(strcmp(a, b) == 0, __FILE__, __LINE__, #a " is " #b)
#define cr_expect_str_neq(a, b, ...)                                                               \
    test_expect(strcmp(a, b) != 0, __FILE__, __LINE__, #a " is not " #b)
#define cr_assert(condition, ...)                                                                  \
    do {                                                                                           \
        cr_expect(condition);                                                                      \
        if (failures)                                                                              \
            exit(1);                                                                               \
    } while (0)
#define cr_assert_eq(a, b, ...)                                                                    \
    do {                                                                                           \
        cr_expect_eq(a, b);                                                                        \
        if (failures)                                                                              \
            exit(1);                                                                               \
    } while (0)

static void test_in_child(const TestCase *test) {
    if (test->expected.exit_code && !freopen("/dev/null", "w", stderr))
        exit(1); // the message is expected
    test->body();
    exit(failures ? 1 : 0);
}

// The runtime's own main is in start.o, which is not linked.
int main(void) {
    int failed = 0, run = 0, status;
    for (TestCase *test = test_cases; test; test = test->next, run++) {
        fflush(NULL);
        pid_t child = fork();
        if (child == 0)
            test_in_child(test);
        if (child < 0 || waitpid(child, &status, 0) < 0)
            return 1;
        if (WIFEXITED(status) && WEXITSTATUS(status) == test->expected.exit_code)
            continue;
        printf("FAIL %s/%s (wait status %#x)\n", test->suite, test->name, status);
        failed++;
    }
    printf("%s %d of %d tests\n", failed ? "FAIL" : "ok  ", run - failed, run);
    return failed != 0;
}

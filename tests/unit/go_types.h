// Hand-made type descriptors and a way to run a test's body as goroutine 1, for the units of the C
// runtime.
#pragma once
#include <criterion/criterion.h>

#include "../../runtime/mem/mem.h"
#include "../../runtime/panic/panic.h"
#include "../../runtime/sched/sched.h"
#include "../../runtime/type/type.h"

// A test whose body runs on a goroutine's stack. Criterion's assertions leave by longjmp, so the
// body must use cr_expect.
#define GO_TEST(suite, name, ...)                                                                  \
    static void suite##_##name##_body(void);                                                       \
    Test(suite, name, ##__VA_ARGS__) {                                                             \
        mem_init();                                                                                \
        sched_run(suite##_##name##_body);                                                          \
    }                                                                                              \
    static void suite##_##name##_body(void)

#define TEXT(s)                                                                                    \
    { (const uint8_t *)(s), sizeof(s) - 1 }
#define COMPARABLE (TYPE_COMPARABLE | TYPE_PLAIN)

static const uint8_t go_mask_1[1] = {1};
static const uint8_t go_mask_11[1] = {3};
__attribute__((unused)) static Type go_int = {
    .size = 8, .hash = 1, .kind = KIND_INT, .align = 8, .flags = COMPARABLE, .string = TEXT("int")};
__attribute__((unused)) static Type go_int32 = {.size = 4,
                                                .hash = 2,
                                                .kind = KIND_INT32,
                                                .align = 4,
                                                .flags = COMPARABLE,
                                                .string = TEXT("int32")};
__attribute__((unused)) static Type go_byte = {.size = 1,
                                               .hash = 3,
                                               .kind = KIND_UINT8,
                                               .align = 1,
                                               .flags = COMPARABLE,
                                               .string = TEXT("uint8")};
__attribute__((unused)) static Type go_float64 = {.size = 8,
                                                  .hash = 4,
                                                  .kind = KIND_FLOAT64,
                                                  .align = 8,
                                                  .flags = TYPE_COMPARABLE,
                                                  .string = TEXT("float64")};
__attribute__((unused)) static Type go_string = {.size = 16,
                                                 .ptrdata = 8,
                                                 .hash = 5,
                                                 .kind = KIND_STRING,
                                                 .align = 8,
                                                 .flags = TYPE_COMPARABLE,
                                                 .gcmask = (void *)go_mask_1,
                                                 .string = TEXT("string")};
__attribute__((unused)) static Type go_any = {.size = 16,
                                              .ptrdata = 16,
                                              .hash = 6,
                                              .kind = KIND_INTERFACE,
                                              .align = 8,
                                              .flags = TYPE_COMPARABLE,
                                              .gcmask = (void *)go_mask_11,
                                              .string = TEXT("interface {}")};
__attribute__((unused)) static Type go_pointer = {.size = 8,
                                                  .ptrdata = 8,
                                                  .hash = 7,
                                                  .kind = KIND_POINTER,
                                                  .align = 8,
                                                  .flags = COMPARABLE | TYPE_DIRECT,
                                                  .gcmask = (void *)go_mask_1,
                                                  .string = TEXT("*int")};
__attribute__((unused)) static Type go_ints = {.size = 24,
                                               .ptrdata = 8,
                                               .hash = 8,
                                               .kind = KIND_SLICE,
                                               .align = 8,
                                               .gcmask = (void *)go_mask_1,
                                               .string = TEXT("[]int")};
__attribute__((unused)) static Type go_empty = {.size = 0,
                                                .hash = 9,
                                                .kind = KIND_STRUCT,
                                                .align = 1,
                                                .flags = COMPARABLE,
                                                .string = TEXT("struct {}")};

// A reproducible random number below n.
__attribute__((unused)) static uint64_t go_random(uint64_t n) {
    static uint64_t state = 88172645463325252u;
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    return state % n;
}

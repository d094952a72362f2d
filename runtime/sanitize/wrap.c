// memmove and its like under -sanitize=frame: the linker sends all calls here (--wrap), those of
// runtime C and those that GCC makes of loops and large copies, too. What they touch is looked at
// as if it were loaded and stored.
#include "sanitize.h"

void *__real_memmove(void *to, const void *from, size_t n);
void *__real_memcpy(void *to, const void *from, size_t n);
void *__real_memset(void *at, int byte, size_t n);
int __real_memcmp(const void *a, const void *b, size_t n);
void *__wrap_memmove(void *to, const void *from, size_t n);
void *__wrap_memcpy(void *to, const void *from, size_t n);
void *__wrap_memset(void *at, int byte, size_t n);
int __wrap_memcmp(const void *a, const void *b, size_t n);

void *__wrap_memmove(void *to, const void *from, size_t n) {
    sanitize_access((uintptr_t)from, n, false);
    sanitize_access((uintptr_t)to, n, true);
    return __real_memmove(to, from, n);
}

void *__wrap_memcpy(void *to, const void *from, size_t n) {
    sanitize_access((uintptr_t)from, n, false);
    sanitize_access((uintptr_t)to, n, true);
    return __real_memcpy(to, from, n);
}

void *__wrap_memset(void *at, int byte, size_t n) {
    sanitize_access((uintptr_t)at, n, true);
    return __real_memset(at, byte, n);
}

int __wrap_memcmp(const void *a, const void *b, size_t n) {
    sanitize_access((uintptr_t)a, n, false);
    sanitize_access((uintptr_t)b, n, false);
    return __real_memcmp(a, b, n);
}

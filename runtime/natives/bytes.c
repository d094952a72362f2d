// Package internal/bytealg: scans over bytes, by the C library's vector code. In: strings; out:
// indices, -1 for none.
#define _GNU_SOURCE
#include <string.h>

#include "../abi.h"

intptr_t bytes_index_byte(const uint8_t *s, intptr_t n, uint8_t c);
GO_EXPORT(bytes_index_byte, "internal/bytealg.IndexByte");
intptr_t bytes_index_byte(const uint8_t *s, intptr_t n, uint8_t c) {
    const uint8_t *p = n ? memchr(s, c, (size_t)n) : NULL;
    return p ? p - s : -1;
}

intptr_t bytes_last_index_byte(const uint8_t *s, intptr_t n, uint8_t c);
GO_EXPORT(bytes_last_index_byte, "internal/bytealg.LastIndexByte");
intptr_t bytes_last_index_byte(const uint8_t *s, intptr_t n, uint8_t c) {
    const uint8_t *p = n ? memrchr(s, c, (size_t)n) : NULL;
    return p ? p - s : -1;
}

intptr_t bytes_count(const uint8_t *s, intptr_t n, uint8_t c);
GO_EXPORT(bytes_count, "internal/bytealg.Count");
intptr_t bytes_count(const uint8_t *s, intptr_t n, uint8_t c) {
    intptr_t count = 0;
    for (intptr_t i = 0; i < n; i++)
        count += s[i] == c;
    return count;
}

intptr_t bytes_index(const uint8_t *s, intptr_t n, const uint8_t *sub, intptr_t m);
GO_EXPORT(bytes_index, "internal/bytealg.Index");
intptr_t bytes_index(const uint8_t *s, intptr_t n, const uint8_t *sub, intptr_t m) {
    if (m == 0)
        return 0;
    const uint8_t *p = n ? memmem(s, (size_t)n, sub, (size_t)m) : NULL;
    return p ? p - s : -1;
}

intptr_t bytes_compare(const uint8_t *p, intptr_t n, const uint8_t *q, intptr_t m);
GO_EXPORT(bytes_compare, "internal/bytealg.Compare");
intptr_t bytes_compare(const uint8_t *p, intptr_t n, const uint8_t *q, intptr_t m) {
    return rt_string_compare(p, n, q, m);
}

// Strings: concatenation, comparison, conversions from and to bytes and runes. In: addresses and
// lengths; out: new strings in the heap or, when they fit, in the buffer the caller has in its
// frame. Runes decode as the spec says: a byte that begins no valid sequence is U+FFFD of width 1.
#include <string.h>

#include "type.h"

enum { SMALL_CAP = 32, BUFFER_RUNES = 32, RUNE_ERROR = 0xfffd, RUNE_MAX = 0x10ffff };

static uint8_t *string_memory(void *buffer, intptr_t room, intptr_t len) {
    return buffer && len <= room ? buffer : mem_alloc_raw(len);
}

GoString rt_concat(void *buffer, intptr_t room, void *array, intptr_t n) {
    const GoString *s = array;
    intptr_t total = 0, filled = 0, last = 0;
    for (intptr_t i = 0; i < n; i++) {
        if (!s[i].len)
            continue;
        if (__builtin_add_overflow(total, s[i].len, &total))
            rt_fatal("string concatenation too long");
        filled++;
        last = i;
    }
    if (!filled)
        return (GoString){NULL, 0};
    // A single one can be the result itself, unless it is in a frame that the result may outlive; a
    // large one that a frame would give back then is left to the collector.
    if (filled == 1 && (buffer || !rt_in_stack(s[last].data))) {
        if (!buffer)
            mem_disown(s[last].data);
        return s[last];
    }
    uint8_t *data = string_memory(buffer, room, total), *at = data;
    for (intptr_t i = 0; i < n; i++) {
        if (!s[i].len)
            continue;
        memcpy(at, s[i].data, (size_t)s[i].len);
        at += s[i].len;
    }
    return (GoString){data, total};
}

intptr_t rt_string_compare(const uint8_t *p, intptr_t n, const uint8_t *q, intptr_t m) {
    intptr_t common = n < m ? n : m;
    int order = common ? memcmp(p, q, (size_t)common) : 0;
    return order ? (order < 0 ? -1 : 1) : n < m ? -1 : n > m;
}

// The capacity can be seen: short results in a frame have gc's.
GoSlice rt_string_to_bytes(void *buffer, intptr_t room, const uint8_t *s, intptr_t len) {
    intptr_t cap = buffer && len <= SMALL_CAP ? SMALL_CAP : mem_round_size(len, false);
    uint8_t *data = string_memory(buffer, room, cap);
    if (len)
        memcpy(data, s, (size_t)len);
    memset(data + len, 0, (size_t)(cap - len));
    return (GoSlice){data, len, cap};
}

GoString rt_bytes_to_string(void *buffer, intptr_t room, void *bytes, intptr_t len) {
    static uint8_t single[256];
    if (len == 0)
        return (GoString){NULL, 0};
    if (len ==
        1) { // one-byte strings are shared; the table needs no initialization beyond these stores
        uint8_t b = *(uint8_t *)bytes;
        single[b] = b;
        return (GoString){&single[b], 1};
    }
    uint8_t *data = string_memory(buffer, room, len);
    memcpy(data, bytes, (size_t)len);
    return (GoString){data, len};
}

// The rune at s[0..n) and its width; n > 0.
static int decode(const uint8_t *s, intptr_t n, int32_t *rune) {
    uint8_t b = s[0];
    *rune = RUNE_ERROR;
    if (b < 0x80) {
        *rune = b;
        return 1;
    }
    if (b < 0xc2 || b > 0xf4 || n < 2)
        return 1;
    // Only the second byte's range depends on the first: no overlong forms, no surrogates, nothing
    // above RUNE_MAX.
    uint8_t low = b == 0xe0   ? 0xa0
                  : b == 0xf0 ? 0x90
                              : 0x80,
            high = b == 0xed   ? 0x9f
                   : b == 0xf4 ? 0x8f
                               : 0xbf;
    if (s[1] < low || s[1] > high)
        return 1;
    if (b < 0xe0) {
        *rune = (b & 0x1f) << 6 | (s[1] & 0x3f);
        return 2;
    }
    if (n < 3 || (s[2] & 0xc0) != 0x80)
        return 1;
    if (b < 0xf0) {
        *rune = (b & 0x0f) << 12 | (s[1] & 0x3f) << 6 | (s[2] & 0x3f);
        return 3;
    }
    if (n < 4 || (s[3] & 0xc0) != 0x80)
        return 1;
    *rune = (b & 0x07) << 18 | (s[1] & 0x3f) << 12 | (s[2] & 0x3f) << 6 | (s[3] & 0x3f);
    return 4;
}

GoPair rt_decode_rune(const uint8_t *s, intptr_t len, intptr_t i) {
    int32_t rune;
    int width = decode(s + i, len - i, &rune);
    return (GoPair){rune, i + width};
}

int type_encode_rune(uint8_t *to, int64_t rune) {
    if (rune < 0 || rune > RUNE_MAX || (rune >= 0xd800 && rune < 0xe000))
        rune = RUNE_ERROR;
    uint32_t r = (uint32_t)rune;
    if (r < 0x80) {
        to[0] = (uint8_t)r;
        return 1;
    }
    if (r < 0x800) {
        to[0] = (uint8_t)(0xc0 | r >> 6);
        to[1] = (uint8_t)(0x80 | (r & 0x3f));
        return 2;
    }
    if (r < 0x10000) {
        to[0] = (uint8_t)(0xe0 | r >> 12);
        to[1] = (uint8_t)(0x80 | (r >> 6 & 0x3f));
        to[2] = (uint8_t)(0x80 | (r & 0x3f));
        return 3;
    }
    to[0] = (uint8_t)(0xf0 | r >> 18);
    to[1] = (uint8_t)(0x80 | (r >> 12 & 0x3f));
    to[2] = (uint8_t)(0x80 | (r >> 6 & 0x3f));
    to[3] = (uint8_t)(0x80 | (r & 0x3f));
    return 4;
}

GoSlice rt_string_to_runes(void *buffer, const uint8_t *s, intptr_t len) {
    intptr_t n = 0;
    int32_t rune;
    for (intptr_t i = 0; i < len; n++)
        i += decode(s + i, len - i, &rune);
    intptr_t cap = BUFFER_RUNES;
    int32_t *data = buffer;
    if (!buffer || n > BUFFER_RUNES) {
        cap = mem_round_size(n * 4, false) / 4;
        data = mem_alloc_raw(cap * 4);
    }
    intptr_t k = 0;
    for (intptr_t i = 0; i < len; k++)
        i += decode(s + i, len - i, &data[k]);
    memset(data + n, 0, (size_t)(cap - n) * 4);
    return (GoSlice){data, n, cap};
}

GoString rt_runes_to_string(void *buffer, intptr_t room, void *runes, intptr_t n) {
    const int32_t *r = runes;
    uint8_t scratch[4];
    intptr_t len = 0;
    for (intptr_t i = 0; i < n; i++)
        len += type_encode_rune(scratch, r[i]);
    if (!len)
        return (GoString){NULL, 0};
    uint8_t *data = string_memory(buffer, room, len), *at = data;
    for (intptr_t i = 0; i < n; i++) {
        int width = type_encode_rune(scratch, r[i]);
        memcpy(at, scratch, (size_t)width);
        at += width;
    }
    return (GoString){data, len};
}

GoString rt_rune_to_string(void *buffer, intptr_t rune) {
    uint8_t *data = buffer ? buffer : mem_alloc_raw(4);
    return (GoString){data, type_encode_rune(data, rune)};
}

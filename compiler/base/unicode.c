// Runes: decoding, encoding and the few character classes the language needs. In: bytes and code
// points. Out: what Go makes of them. ASCII is decided here; all else is asked of utf8proc, whose
// general categories agree with Go's tables. (Its utf8proc_isupper and islower do not: they also
// hold for letters outside Lu and Ll, so only categories are used.)
#include "unicode.h"
#include <inttypes.h>
#include <stdio.h>
#include <string.h>
#include <utf8proc.h>

int32_t utf8_decode(const char *s, size_t n, int *width, bool *valid) {
    unsigned char first = (unsigned char)s[0];
    *valid = true;
    *width = 1;
    if (first < 0x80)
        return first;
    utf8proc_int32_t r;
    utf8proc_ssize_t available = n > 4 ? 4 : (utf8proc_ssize_t)n;
    utf8proc_ssize_t w = utf8proc_iterate((const utf8proc_uint8_t *)s, available, &r);
    if (w <= 0) {
        *valid = false;
        return RUNE_ERROR;
    }
    *width = (int)w;
    return r;
}

int utf8_encode(int32_t r, char out[4]) {
    if (r < 0 || r > 0x10FFFF || (r >= 0xD800 && r <= 0xDFFF))
        r = RUNE_ERROR;
    return (int)utf8proc_encode_char(r, (utf8proc_uint8_t *)out);
}

bool rune_is_letter(int32_t r) {
    if (r < 0x80)
        return r == '_' || ((r | 0x20) >= 'a' && (r | 0x20) <= 'z');
    switch (utf8proc_category(r)) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO: return true;
    default: return false;
    }
}

bool rune_is_digit(int32_t r) {
    if (r < 0x80)
        return r >= '0' && r <= '9';
    return utf8proc_category(r) == UTF8PROC_CATEGORY_ND;
}

bool rune_is_upper(int32_t r) {
    if (r < 0x80)
        return r >= 'A' && r <= 'Z';
    return utf8proc_category(r) == UTF8PROC_CATEGORY_LU;
}

bool rune_is_print(int32_t r) {
    if (r < 0x80)
        return r >= ' ' && r < 0x7F;
    utf8proc_category_t c = utf8proc_category(r);
    return c >= UTF8PROC_CATEGORY_LU && c <= UTF8PROC_CATEGORY_SO; // all of L M N P S
}

void rune_describe(uint32_t r, char out[24]) {
    int n = sprintf(out, "U+%04" PRIX32, r);
    if (r > 0x10FFFF || !rune_is_print((int32_t)r))
        return;
    char bytes[4];
    int width = utf8_encode((int32_t)r, bytes);
    sprintf(out + n, " '%.*s'", width, bytes);
}

void rune_quote(int32_t r, char out[16]) {
    char bytes[4];
    if (r == '\'' || r == '\\') {
        sprintf(out, "'\\%c'", (char)r);
    } else if (r >= 7 && r <= 13) {
        sprintf(out, "'\\%c'", "abtnvfr"[r - 7]);
    } else if (rune_is_print(r)) {
        int width = utf8_encode(r, bytes);
        sprintf(out, "'%.*s'", width, bytes);
    } else if (r < 0x80) {
        sprintf(out, "'\\x%02x'", (unsigned)r);
    } else {
        sprintf(out, r < 0x10000 ? "'\\u%04x'" : "'\\U%08x'", (unsigned)r);
    }
}

int rune_width(int32_t r) {
    if (r >= 0x20 && r < 0x7F)
        return 1;
    return utf8proc_charwidth(r);
}

// Whether a declared name is visible in other packages: it starts with an upper-case letter.
bool name_is_exported(const char *name) {
    int width;
    bool valid;
    return name[0] && rune_is_upper(utf8_decode(name, strlen(name), &width, &valid));
}

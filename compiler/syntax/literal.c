// The values of string and rune literals. In: the spelling a token or BASIC_LIT carries. Out: bytes
// or a code point. A malformed spelling (the lexer has reported it) gives some value, never a
// crash.
#include "lexer.h"
#include "../base/unicode.h"
#include <string.h>

static uint32_t hex_digits(const char **at, int count, int base) {
    uint32_t value = 0;
    for (; count > 0 && **at; count--, (*at)++) {
        unsigned char c = (unsigned char)**at;
        unsigned digit = c <= '9' ? c - (unsigned)'0' : (c | 0x20u) - 'a' + 10;
        if (digit >= (unsigned)base)
            break;
        value = value * (unsigned)base + digit;
    }
    return value;
}

// Decodes what follows a backslash. *is_byte is set for \x and octal escapes: in a string these are
// one byte, not a code point.
static uint32_t escape_value(const char **at, bool *is_byte) {
    static const char letters[] = "abfnrtv", values[] = "\a\b\f\n\r\t\v";
    *is_byte = false;
    char c = **at;
    if (c >= '0' && c <= '7') {
        *is_byte = true;
        return hex_digits(at, 3, 8);
    }
    if (c == 0)
        return RUNE_ERROR;
    (*at)++;
    switch (c) {
    case 'x': *is_byte = true; return hex_digits(at, 2, 16);
    case 'u': return hex_digits(at, 4, 16);
    case 'U': return hex_digits(at, 8, 16);
    }
    const char *letter = strchr(letters, c);
    return letter ? (unsigned char)values[letter - letters] : (unsigned char)c;
}

static char *raw_value(Arena *a, const char *s, size_t n, size_t *length) {
    char *out = arena_alloc(a, n + 1);
    size_t len = 0;
    for (size_t i = 0; i < n; i++)
        if (s[i] != '\r')
            out[len++] = s[i];
    *length = len;
    return out;
}

char *string_literal_value(Arena *a, const char *spelling, size_t *length) {
    size_t n = strlen(spelling);
    *length = 0;
    if (n < 2)
        return arena_strdup(a, "");
    if (spelling[0] == '`')
        return raw_value(a, spelling + 1, n - 2, length);
    const char *at = spelling + 1, *end = spelling + n - 1;
    char *out = arena_alloc(a, n + 4);
    size_t len = 0;
    while (at < end) {
        if (*at != '\\') {
            out[len++] = *at++;
            continue;
        }
        at++;
        bool is_byte;
        uint32_t value = escape_value(&at, &is_byte);
        if (is_byte)
            out[len++] = (char)value;
        else
            len += (size_t)utf8_encode((int32_t)value, out + len);
    }
    out[len] = 0;
    *length = len;
    return out;
}

// Returns the code point of a rune literal.
int32_t char_literal_value(const char *spelling) {
    if (!spelling[0] || !spelling[1])
        return RUNE_ERROR;
    const char *at = spelling + 1;
    bool ignored;
    int width;
    if (*at == '\\') {
        at++;
        return (int32_t)escape_value(&at, &ignored);
    }
    return utf8_decode(at, strlen(at), &width, &ignored);
}

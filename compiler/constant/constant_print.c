// Constants to text: for messages, as gc shows them (floats to 6 digits, long strings cut), and for
// export files, as source that has exactly the value.
#include "constant_internal.h"
#include "../base/unicode.h"
#include <math.h>
#include <stdlib.h>
#include <string.h>

static const char *integer_text(Arena *a, const mpz_t z) {
    char *text = arena_alloc(a, mpz_sizeinbase(z, 10) + 2);
    return mpz_get_str(text, 10, z);
}

static const char *int_print(Arena *a, const Const *c) {
    if (c->form == FORM_SMALL)
        return arena_printf(a, "%lld", (long long)c->small);
    return integer_text(a, c->big);
}

// ---- floats

static bool is_integer(const Const *c) {
    if (c->form == FORM_RATIO)
        return mpz_cmp_ui(mpq_denref(c->ratio), 1) == 0;
    return c->form == FORM_SMALL || c->form == FORM_BIG || mpfr_integer_p(c->real);
}

// The fewest digits that read back as d; an exponent from 10^-5 down and from 10^6 up.
static const char *shortest(Arena *a, double d) {
    char text[40];
    int digits = 0;
    do
        snprintf(text, sizeof text, "%.*e", digits, d);
    while (strtod(text, NULL) != d && ++digits < 17);
    int exponent = atoi(strchr(text, 'e') + 1);
    if (exponent < -4 || exponent >= 6)
        return arena_strdup(a, text);
    return arena_printf(a, "%.*f", digits > exponent ? digits - exponent : 0, d);
}

// Beyond float64: 6 digits and a decimal exponent.
static const char *extreme(Arena *a, const Const *c) {
    mpfr_t r;
    const_real_init(r, PRECISION);
    const_get_mpfr(r, c);
    char text[64];
    mpfr_snprintf(text, sizeof text, "%.6Rg", r);
    mpfr_clear(r);
    return arena_strdup(a, text);
}

static const char *float_print(Arena *a, const Const *c) {
    double d = const_to_double(c);
    if (isinf(d) || (d == 0 && const_sign(c) != 0))
        return extreme(a, c);
    const char *text = arena_printf(a, "%.6g", d);
    return strchr(text, '.') || is_integer(c) ? text : shortest(a, d);
}

// ---- strings

static void quote_rune(Buffer *b, const char *bytes, int width, int32_t r, bool valid) {
    static const char letters[] = "abtnvfr"; // 7 to 13
    if (!valid)
        buffer_printf(b, "\\x%02x", (unsigned char)*bytes);
    else if (r == '"' || r == '\\')
        buffer_printf(b, "\\%c", (char)r);
    else if (rune_is_print(r))
        buffer_add(b, bytes, (size_t)width);
    else if (r >= 7 && r <= 13)
        buffer_printf(b, "\\%c", letters[r - 7]);
    else if (r < ' ' || r == 0x7F)
        buffer_printf(b, "\\x%02x", (unsigned)r);
    else
        buffer_printf(b, r < 0x10000 ? "\\u%04x" : "\\U%08x", (unsigned)r);
}

static const char *quoted(Arena *a, const Const *c, size_t *length) {
    size_t n;
    const char *s = const_string_value(c, &n);
    Buffer b = {.arena = a};
    buffer_putc(&b, '"');
    for (size_t i = 0; i < n;) {
        int width;
        bool valid;
        int32_t r = utf8_decode(s + i, n - i, &width, &valid);
        quote_rune(&b, s + i, width, r, valid);
        i += (size_t)width;
    }
    buffer_putc(&b, '"');
    *length = (size_t)b.len;
    return b.data;
}

static const char *string_print(Arena *a, const Const *c) {
    enum { MAX_RUNES = 72 };
    size_t n, cut = 0, at = 0;
    const char *text = quoted(a, c, &n);
    for (int runes = 1; at < n; runes++) {
        int width;
        bool valid;
        utf8_decode(text + at, n - at, &width, &valid);
        at += (size_t)width;
        if (runes == MAX_RUNES - 3)
            cut = at;
        if (runes > MAX_RUNES)
            return arena_printf(a, "%.*s...", (int)cut, text);
    }
    return text;
}

const char *const_print(Arena *a, const Const *c) {
    switch (c->kind) {
    case CONST_UNKNOWN: return "unknown";
    case CONST_BOOL: return c->truth ? "true" : "false";
    case CONST_STRING: return string_print(a, c);
    case CONST_INT: return int_print(a, c);
    case CONST_FLOAT: return float_print(a, c);
    case CONST_COMPLEX:
        return arena_printf(a, "(%s + %si)", const_print(a, c->pair.re),
                            const_print(a, c->pair.im));
    }
    return "";
}

// ---- exact source

static const char *float_source(Arena *a, const Const *c) {
    if (c->form == FORM_RATIO) {
        const char *numerator = integer_text(a, mpq_numref(c->ratio));
        if (is_integer(c))
            return arena_printf(a, "%s.0", numerator);
        return arena_printf(a, "(%s.0 / %s.0)", numerator, integer_text(a, mpq_denref(c->ratio)));
    }
    char text[PRECISION / 4 + 64];
    mpfr_snprintf(text, sizeof text, "%Ra", c->real);
    return strchr(text, 'p') ? arena_strdup(a, text) : "0.0";
}

// The text is an expression: of literals, and of + * / - and parentheses where a value is no
// literal.
const char *const_source(Arena *a, const Const *c) {
    size_t length;
    switch (c->kind) {
    case CONST_STRING: return quoted(a, c, &length);
    case CONST_FLOAT: return float_source(a, c);
    case CONST_COMPLEX:
        return arena_printf(a, "(%s + %s*1i)", const_source(a, c->pair.re),
                            const_source(a, c->pair.im));
    default: return const_print(a, c);
    }
}

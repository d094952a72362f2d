// Literals to values. In: a token kind and the source spelling. Out: the exact value, or UNKNOWN
// for a spelling the lexer has reported or that has no value (0b12i).
#include "constant_internal.h"
#include "../syntax/lexer.h"
#include <stdlib.h>
#include <string.h>

// A copy without underscores and, with cut, without the last byte (the i of an imaginary literal).
static char *plain_digits(Arena *a, const char *s, bool cut) {
    size_t n = strlen(s) - cut, len = 0;
    char *out = arena_alloc(a, n + 1);
    for (size_t i = 0; i < n; i++)
        if (s[i] != '_')
            out[len++] = s[i];
    return out;
}

// The base a prefix stands for, and the number of bytes to skip. old_octal: 017 is octal, too.
static int base_of(const char *s, bool old_octal, int *skip) {
    *skip = 0;
    if (s[0] != '0' || !s[1])
        return 10;
    *skip = 2;
    switch (s[1] | 0x20) {
    case 'x': return 16;
    case 'o': return 8;
    case 'b': return 2;
    }
    *skip = 0;
    return old_octal ? 8 : 10;
}

static Const *integer(Arena *a, const char *digits, bool old_octal) {
    int skip, base = base_of(digits, old_octal, &skip);
    size_t n = strlen(digits + skip);
    if (n == 0)
        return const_unknown(a);
    if (n < 10 && base <= 10) { // the common case, without GMP
        char *end;
        long value = strtol(digits + skip, &end, base);
        return *end ? const_unknown(a) : const_int(a, value);
    }
    mpz_t z;
    mpz_init(z);
    Const *c = mpz_set_str(z, digits + skip, base) == 0 ? const_from_mpz(a, z) : const_unknown(a);
    mpz_clear(z);
    return c;
}

// Sets q to mantissa * base^exponent.
static void scale(mpq_t q, const mpz_t mantissa, unsigned base, long exponent) {
    mpz_t power;
    mpz_init(power);
    mpz_ui_pow_ui(power, base, (unsigned long)(exponent < 0 ? -exponent : exponent));
    mpq_set_z(q, mantissa);
    if (exponent < 0)
        mpz_set(mpq_denref(q), power);
    else
        mpz_mul(mpq_numref(q), mpq_numref(q), power);
    mpq_canonicalize(q);
    mpz_clear(power);
}

// The exact value of a float literal that is known to be neither huge nor tiny.
static bool exact_float(Arena *a, const char *s, mpq_t q) {
    bool hex = s[0] == '0' && (s[1] | 0x20) == 'x';
    const char *at = hex ? s + 2 : s;
    char *digits = arena_alloc(a, strlen(at) + 1);
    size_t n = 0;
    long fraction = 0, exponent = 0; // digits behind the point
    bool behind = false;
    for (; *at && (*at | 0x20) != 'p' && (hex || (*at | 0x20) != 'e'); at++) {
        if (*at == '.') {
            behind = true;
            continue;
        }
        digits[n++] = *at;
        fraction += behind;
    }
    if (*at)
        exponent = strtol(at + 1, NULL, 10);
    mpz_t mantissa;
    mpz_init(mantissa);
    bool ok = mpz_set_str(mantissa, digits, hex ? 16 : 10) == 0;
    if (ok && hex)
        scale(q, mantissa, 2, exponent - 4 * fraction);
    else if (ok)
        scale(q, mantissa, 10, exponent - fraction);
    mpz_clear(mantissa);
    return ok;
}

static Const *floating(Arena *a, const char *s) {
    mpfr_t r;
    const_real_init(r, PRECISION);
    char *end;
    bool hex = s[0] == '0' && (s[1] | 0x20) == 'x';
    mpfr_strtofr(r, s, &end, hex ? 16 : 10, MPFR_RNDN);
    bool ok = end != s && !*end;
    bool small = mpfr_regular_p(r) && labs((long)mpfr_get_exp(r)) < RATIO_BITS;
    Const *c;
    if (!ok) {
        c = const_unknown(a);
    } else if (mpfr_zero_p(r)) {
        c = const_float(a, 0);
    } else if (!small) {
        c = const_from_mpfr(a, r);
    } else {
        mpq_t q;
        mpq_init(q);
        c = exact_float(a, s, q) ? const_from_mpq(a, q) : const_unknown(a);
        mpq_clear(q);
    }
    mpfr_clear(r);
    return c;
}

static Const *imaginary(Arena *a, const char *digits) {
    bool hex = digits[0] == '0' && (digits[1] | 0x20) == 'x';
    const char *mark = strpbrk(digits, hex ? ".pP" : ".eE");
    const Const *im = mark ? floating(a, digits) : integer(a, digits, false);
    return const_make_complex(a, const_int(a, 0), im);
}

Const *const_literal(Arena *a, TokenKind token, const char *spelling) {
    switch (token) {
    case TOKEN_INT: {
        size_t n = strlen(spelling);
        if (n && n < 10 && strspn(spelling, "0123456789") == n && spelling[0] != '0')
            return const_int(a, strtol(spelling, NULL, 10));
        return integer(a, plain_digits(a, spelling, false), true);
    }
    case TOKEN_FLOAT: return floating(a, plain_digits(a, spelling, false));
    case TOKEN_IMAG: return imaginary(a, plain_digits(a, spelling, true));
    case TOKEN_CHAR: return const_int(a, char_literal_value(spelling));
    case TOKEN_STRING: {
        size_t length;
        char *bytes = string_literal_value(a, spelling, &length);
        return const_string(a, bytes, length);
    }
    default: return const_unknown(a);
    }
}

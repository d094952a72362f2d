// Operators on constants. In: operands of any kinds the checker lets through. Out: exact results,
// or UNKNOWN where an operand is UNKNOWN or a result has no sensible size.
//
// The operands are brought to the larger of their kinds (INT < FLOAT < COMPLEX); INTs that fit
// int64 are computed inline, everything else by GMP, and floats that have outgrown fractions by
// MPFR.
#include "constant_internal.h"
#include <string.h>

enum { MAX_SHIFT = 100000 };

// ---- integers

static bool small_binary(TokenKind op, int64_t x, int64_t y, int64_t *out) {
    switch (op) {
    case TOKEN_ADD: return !__builtin_add_overflow(x, y, out);
    case TOKEN_SUB: return !__builtin_sub_overflow(x, y, out);
    case TOKEN_MUL: return !__builtin_mul_overflow(x, y, out);
    case TOKEN_QUO:
    case TOKEN_REM:
        if (y == 0 || y == -1)
            return false;
        *out = op == TOKEN_QUO ? x / y : x % y;
        return true;
    case TOKEN_AND: *out = x & y; return true;
    case TOKEN_OR: *out = x | y; return true;
    case TOKEN_XOR: *out = x ^ y; return true;
    case TOKEN_AND_NOT: *out = x & ~y; return true;
    default: return false;
    }
}

static bool big_binary(TokenKind op, mpz_t x, mpz_t y) { // into x
    switch (op) {
    case TOKEN_ADD: mpz_add(x, x, y); return true;
    case TOKEN_SUB: mpz_sub(x, x, y); return true;
    case TOKEN_MUL: mpz_mul(x, x, y); return true;
    case TOKEN_QUO:
    case TOKEN_REM:
        if (mpz_sgn(y) == 0)
            return false;
        if (op == TOKEN_QUO)
            mpz_tdiv_q(x, x, y);
        else
            mpz_tdiv_r(x, x, y);
        return true;
    case TOKEN_AND: mpz_and(x, x, y); return true;
    case TOKEN_OR: mpz_ior(x, x, y); return true;
    case TOKEN_XOR: mpz_xor(x, x, y); return true;
    case TOKEN_AND_NOT:
        mpz_com(y, y);
        mpz_and(x, x, y);
        return true;
    default: return false;
    }
}

static Const *int_binary(Arena *a, TokenKind op, const Const *x, const Const *y) {
    int64_t small;
    if (x->form == FORM_SMALL && y->form == FORM_SMALL &&
        small_binary(op, x->small, y->small, &small))
        return const_int(a, small);
    mpz_t p, q;
    mpz_inits(p, q, NULL);
    const_get_mpz(p, x);
    const_get_mpz(q, y);
    Const *c = big_binary(op, p, q) ? const_from_mpz(a, p) : const_unknown(a);
    mpz_clears(p, q, NULL);
    return c;
}

// ---- floats

static Const *ratio_binary(Arena *a, TokenKind op, const Const *x, const Const *y) {
    mpq_t p, q;
    mpq_inits(p, q, NULL);
    const_get_mpq(p, x);
    const_get_mpq(q, y);
    bool ok = true;
    switch (op) {
    case TOKEN_ADD: mpq_add(p, p, q); break;
    case TOKEN_SUB: mpq_sub(p, p, q); break;
    case TOKEN_MUL: mpq_mul(p, p, q); break;
    case TOKEN_QUO:
        ok = mpq_sgn(q) != 0;
        if (ok)
            mpq_div(p, p, q);
        break;
    default: ok = false; break;
    }
    Const *c = ok ? const_from_mpq(a, p) : const_unknown(a);
    mpq_clears(p, q, NULL);
    return c;
}

static Const *real_binary(Arena *a, TokenKind op, const Const *x, const Const *y) {
    mpfr_t p, q;
    const_real_init(p, PRECISION);
    const_real_init(q, PRECISION);
    const_get_mpfr(p, x);
    const_get_mpfr(q, y);
    bool ok = true;
    switch (op) {
    case TOKEN_ADD: mpfr_add(p, p, q, MPFR_RNDN); break;
    case TOKEN_SUB: mpfr_sub(p, p, q, MPFR_RNDN); break;
    case TOKEN_MUL: mpfr_mul(p, p, q, MPFR_RNDN); break;
    case TOKEN_QUO: mpfr_div(p, p, q, MPFR_RNDN); break;
    default: ok = false; break;
    }
    Const *c = ok ? const_from_mpfr(a, p) : const_unknown(a);
    mpfr_clears(p, q, (mpfr_ptr)0);
    return c;
}

static Const *real_number_binary(Arena *a, TokenKind op, const Const *x, const Const *y,
                                 bool integer) {
    if (x->form == FORM_REAL || y->form == FORM_REAL)
        return real_binary(a, op, x, y);
    bool ints = x->kind == CONST_INT && y->kind == CONST_INT;
    if (ints && (integer || op != TOKEN_QUO))
        return int_binary(a, op, x, y);
    return ratio_binary(a, op, x, y);
}

// ---- complex numbers

static Const *complex_binary(Arena *a, TokenKind op, const Const *x, const Const *y) {
    const Const *p = const_real(a, x), *q = const_imag(a, x);
    const Const *r = const_real(a, y), *s = const_imag(a, y);
#define OP(op_, x_, y_) real_number_binary(a, TOKEN_##op_, x_, y_, false)
    switch (op) {
    case TOKEN_ADD: return const_make_complex(a, OP(ADD, p, r), OP(ADD, q, s));
    case TOKEN_SUB: return const_make_complex(a, OP(SUB, p, r), OP(SUB, q, s));
    case TOKEN_MUL:
        return const_make_complex(a, OP(SUB, OP(MUL, p, r), OP(MUL, q, s)),
                                  OP(ADD, OP(MUL, q, r), OP(MUL, p, s)));
    case TOKEN_QUO: {
        const Const *norm = OP(ADD, OP(MUL, r, r), OP(MUL, s, s));
        if (norm->kind == CONST_UNKNOWN || const_sign(norm) == 0)
            return const_unknown(a);
        return const_make_complex(a, OP(QUO, OP(ADD, OP(MUL, p, r), OP(MUL, q, s)), norm),
                                  OP(QUO, OP(SUB, OP(MUL, q, r), OP(MUL, p, s)), norm));
    }
    default: return const_unknown(a);
    }
#undef OP
}

// ---- all kinds

static Const *concat(Arena *a, const Const *x, const Const *y) {
    Const *c = const_new(a, CONST_STRING, FORM_CONCAT);
    c->text.length = x->text.length + y->text.length;
    c->text.left = x;
    c->text.right = y;
    c->text.arena = a;
    return c;
}

static bool is_number(const Const *c) {
    return c->kind >= CONST_INT;
}

Const *const_binary(Arena *a, TokenKind op, const Const *x, const Const *y, bool integer) {
    if (x->kind == CONST_BOOL && y->kind == CONST_BOOL) {
        if (op == TOKEN_LAND)
            return const_bool(a, x->truth && y->truth);
        if (op == TOKEN_LOR)
            return const_bool(a, x->truth || y->truth);
    }
    if (x->kind == CONST_STRING && y->kind == CONST_STRING && op == TOKEN_ADD)
        return concat(a, x, y);
    if (!is_number(x) || !is_number(y))
        return const_unknown(a);
    if (x->kind == CONST_COMPLEX || y->kind == CONST_COMPLEX)
        return complex_binary(a, op, x, y);
    return real_number_binary(a, op, x, y, integer);
}

// ^x: -x-1, and for an unsigned type its low bits, which make it non-negative.
static Const *complement(Arena *a, const Const *x, int unsigned_bits) {
    if (x->kind != CONST_INT)
        return const_unknown(a);
    mpz_t z, mask;
    mpz_inits(z, mask, NULL);
    const_get_mpz(z, x);
    mpz_com(z, z);
    if (unsigned_bits) {
        mpz_setbit(mask, (mp_bitcnt_t)unsigned_bits);
        mpz_sub_ui(mask, mask, 1);
        mpz_and(z, z, mask);
    }
    Const *c = const_from_mpz(a, z);
    mpz_clears(z, mask, NULL);
    return c;
}

Const *const_unary(Arena *a, TokenKind op, const Const *x, int unsigned_bits) {
    if (x->kind == CONST_UNKNOWN)
        return (Const *)x;
    switch (op) {
    case TOKEN_ADD: return is_number(x) ? (Const *)x : const_unknown(a);
    case TOKEN_SUB: return const_binary(a, TOKEN_SUB, const_int(a, 0), x, false);
    case TOKEN_XOR: return complement(a, x, unsigned_bits);
    case TOKEN_NOT: return x->kind == CONST_BOOL ? const_bool(a, !x->truth) : const_unknown(a);
    default: return const_unknown(a);
    }
}

// x << count or x >> count; x must be an integer of any kind. UNKNOWN for an absurd count.
Const *const_shift(Arena *a, TokenKind op, const Const *x, uint64_t count) {
    const Const *i = is_number(x) ? const_to_kind(a, x, CONST_INT) : NULL;
    if (!i || (op == TOKEN_SHL && count > MAX_SHIFT && const_sign(i) != 0))
        return const_unknown(a);
    if (const_sign(i) == 0)
        return const_int(a, 0);
    mpz_t z;
    mpz_init(z);
    const_get_mpz(z, i);
    if (op == TOKEN_SHL)
        mpz_mul_2exp(z, z, (mp_bitcnt_t)count);
    else
        mpz_fdiv_q_2exp(z, z, (mp_bitcnt_t)count);
    Const *c = const_from_mpz(a, z);
    mpz_clear(z);
    return c;
}

// ---- comparison

static int compare_strings(const Const *x, const Const *y) {
    size_t n, m;
    const char *s = const_string_value(x, &n), *t = const_string_value(y, &m);
    int order = memcmp(s, t, n < m ? n : m);
    return order ? order : (n > m) - (n < m);
}

static int compare_numbers(const Const *x, const Const *y) {
    if (x->form == FORM_SMALL && y->form == FORM_SMALL)
        return (x->small > y->small) - (x->small < y->small);
    int order;
    if (x->form == FORM_REAL || y->form == FORM_REAL) {
        mpfr_t p, q;
        const_real_init(p, PRECISION);
        const_real_init(q, PRECISION);
        const_get_mpfr(p, x);
        const_get_mpfr(q, y);
        order = mpfr_cmp(p, q);
        mpfr_clears(p, q, (mpfr_ptr)0);
    } else {
        mpq_t p, q;
        mpq_inits(p, q, NULL);
        const_get_mpq(p, x);
        const_get_mpq(q, y);
        order = mpq_cmp(p, q);
        mpq_clears(p, q, NULL);
    }
    return order;
}

static bool holds(TokenKind op, int order) {
    switch (op) {
    case TOKEN_EQL: return order == 0;
    case TOKEN_NEQ: return order != 0;
    case TOKEN_LSS: return order < 0;
    case TOKEN_LEQ: return order <= 0;
    case TOKEN_GTR: return order > 0;
    case TOKEN_GEQ: return order >= 0;
    default: return false;
    }
}

// False for an UNKNOWN operand and for kinds that do not compare.
bool const_compare(TokenKind op, const Const *x, const Const *y) {
    if (x->kind == CONST_BOOL && y->kind == CONST_BOOL)
        return holds(op, x->truth != y->truth);
    if (x->kind == CONST_STRING && y->kind == CONST_STRING)
        return holds(op, compare_strings(x, y));
    if (!is_number(x) || !is_number(y))
        return false;
    if (x->kind != CONST_COMPLEX && y->kind != CONST_COMPLEX)
        return holds(op, compare_numbers(x, y));
    const Const zero = {.kind = CONST_INT, .form = FORM_SMALL};
    bool x_pair = x->kind == CONST_COMPLEX, y_pair = y->kind == CONST_COMPLEX;
    int differ = compare_numbers(x_pair ? x->pair.re : x, y_pair ? y->pair.re : y) ||
                 compare_numbers(x_pair ? x->pair.im : &zero, y_pair ? y->pair.im : &zero);
    return holds(op, differ);
}

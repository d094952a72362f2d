// Constant values: making them, looking at them, changing their kind, and fitting them to types.
// See constant_internal.h for the representation.
//
// Floats are exact fractions as long as these stay small, so 0.1+0.2 == 0.3 holds as Go's compilers
// have it; only then MPFR's 512 bits take over. Rounding to float32 or float64 is done once, from
// the exact value.
#include "constant_internal.h"
#include <math.h>
#include <string.h>

// ---- making

Const *const_new(Arena *a, ConstKind kind, ConstForm form) {
    Const *c = NEW(a, Const);
    c->kind = kind;
    c->form = form;
    return c;
}

// Returns the value of an expression in error; it goes through every operation.
Const *const_unknown(Arena *a) {
    return const_new(a, CONST_UNKNOWN, FORM_NONE);
}

Const *const_bool(Arena *a, bool value) {
    Const *c = const_new(a, CONST_BOOL, FORM_NONE);
    c->truth = value;
    return c;
}

// The bytes are not copied and must live as long as the arena.
Const *const_string(Arena *a, const char *bytes, size_t length) {
    Const *c = const_new(a, CONST_STRING, FORM_NONE);
    c->text.bytes = bytes;
    c->text.length = length;
    return c;
}

Const *const_int(Arena *a, int64_t value) {
    Const *c = const_new(a, CONST_INT, FORM_SMALL);
    c->small = value;
    return c;
}

// UNKNOWN for infinities and NaN, which no constant is; -0 becomes 0.
Const *const_float(Arena *a, double value) {
    if (!isfinite(value))
        return const_unknown(a);
    mpq_t q;
    mpq_init(q);
    mpq_set_d(q, value);
    Const *c = const_from_mpq(a, q);
    mpq_clear(q);
    return c;
}

// A complex value, even when im is zero. UNKNOWN when either part is.
Const *const_make_complex(Arena *a, const Const *re, const Const *im) {
    if (re->kind == CONST_UNKNOWN || im->kind == CONST_UNKNOWN)
        return const_unknown(a);
    Const *c = const_new(a, CONST_COMPLEX, FORM_NONE);
    c->pair.re = re;
    c->pair.im = im;
    return c;
}

_Static_assert(sizeof(long) == sizeof(int64_t), "mpz_get_si and mpz_set_si take an int64");

// A read-only copy of z whose limbs are the arena's.
static void copy_to_arena(Arena *a, mpz_ptr out, const mpz_t z) {
    size_t n = mpz_size(z);
    mp_limb_t *limbs = NEW_ARRAY(a, mp_limb_t, n);
    if (n)
        memcpy(limbs, mpz_limbs_read(z), n * sizeof *limbs);
    mpz_roinit_n(out, limbs, mpz_sgn(z) < 0 ? -(mp_size_t)n : (mp_size_t)n);
}

Const *const_from_mpz(Arena *a, const mpz_t z) {
    if (mpz_fits_slong_p(z))
        return const_int(a, mpz_get_si(z));
    Const *c = const_new(a, CONST_INT, FORM_BIG);
    copy_to_arena(a, c->big, z);
    return c;
}

Const *const_from_mpq(Arena *a, const mpq_t q) {
    if (mpz_sizeinbase(mpq_numref(q), 2) >= RATIO_BITS ||
        mpz_sizeinbase(mpq_denref(q), 2) >= RATIO_BITS) {
        mpfr_t r;
        const_real_init(r, PRECISION);
        mpfr_set_q(r, q, MPFR_RNDN);
        Const *c = const_from_mpfr(a, r);
        mpfr_clear(r);
        return c;
    }
    Const *c = const_new(a, CONST_FLOAT, FORM_RATIO);
    copy_to_arena(a, mpq_numref(c->ratio), mpq_numref(q));
    copy_to_arena(a, mpq_denref(c->ratio), mpq_denref(q));
    return c;
}

void const_real_init(mpfr_t r, mpfr_prec_t precision) {
    mpfr_set_emin(mpfr_get_emin_min());
    mpfr_set_emax(mpfr_get_emax_max());
    mpfr_init2(r, precision);
}

Const *const_from_mpfr(Arena *a, const mpfr_t r) {
    if (!mpfr_number_p(r) || (mpfr_regular_p(r) && mpfr_get_exp(r) > INT32_MAX))
        return const_unknown(a);
    Const *c = const_new(a, CONST_FLOAT, FORM_REAL);
    void *significand = arena_alloc(a, mpfr_custom_get_size(PRECISION));
    mpfr_custom_init(significand, PRECISION);
    mpfr_custom_init_set(c->real, MPFR_ZERO_KIND, 0, PRECISION, significand);
    if (!mpfr_zero_p(r) && mpfr_get_exp(r) >= INT32_MIN) // smaller ones are zero, as in gc
        mpfr_set(c->real, r, MPFR_RNDN);
    return c;
}

// ---- looking

ConstKind const_kind(const Const *c) {
    return c->kind;
}

bool const_bool_value(const Const *c) {
    return c->kind == CONST_BOOL && c->truth;
}

// Writes the text of a concatenation, which may be deep on the left, from its end to its start.
static const char *flatten(const Const *c) {
    Arena *a = c->text.arena;
    char *bytes = arena_alloc(a, c->text.length + 1), *at = bytes + c->text.length;
    VEC(const Const *) pending = {0};
    vec_push(a, &pending, c);
    while (pending.len) {
        const Const *part = pending.at[--pending.len];
        if (!part->text.bytes) {
            vec_push(a, &pending, part->text.left);
            vec_push(a, &pending, part->text.right);
        } else if (part->text.length) {
            at -= part->text.length;
            memcpy(at, part->text.bytes, part->text.length);
        }
    }
    return bytes;
}

// The bytes are NUL-terminated if the string was made from a literal or by concatenation.
const char *const_string_value(const Const *c, size_t *length) {
    *length = 0;
    if (c->kind != CONST_STRING)
        return "";
    *length = c->text.length;
    if (!c->text.bytes)
        ((Const *)c)->text.bytes = flatten(c); // a cache: the value does not change
    return c->text.bytes;
}

void const_get_mpz(mpz_t out, const Const *c) {
    if (c->form == FORM_SMALL)
        mpz_set_si(out, c->small);
    else
        mpz_set(out, c->big);
}

void const_get_mpq(mpq_t out, const Const *c) {
    if (c->form == FORM_RATIO) {
        mpq_set(out, c->ratio);
        return;
    }
    const_get_mpz(mpq_numref(out), c);
    mpz_set_ui(mpq_denref(out), 1);
}

void const_get_mpfr(mpfr_t out, const Const *c) {
    switch (c->form) {
    case FORM_SMALL: mpfr_set_si(out, c->small, MPFR_RNDN); break;
    case FORM_BIG: mpfr_set_z(out, c->big, MPFR_RNDN); break;
    case FORM_RATIO: mpfr_set_q(out, c->ratio, MPFR_RNDN); break;
    case FORM_REAL: mpfr_set(out, c->real, MPFR_RNDN); break;
    default: mpfr_set_ui(out, 0, MPFR_RNDN); break;
    }
}

// Sets out to the value rounded so that rounding it again, to a float64 or float32, gives what
// rounding once would: cut off, with a last bit set if anything was lost (round to odd).
static void get_for_rounding(mpfr_t out, const Const *c) {
    if (c->form != FORM_RATIO && c->form != FORM_BIG) {
        const_get_mpfr(out, c);
        return;
    }
    int lost = c->form == FORM_RATIO ? mpfr_set_q(out, c->ratio, MPFR_RNDZ)
                                     : mpfr_set_z(out, c->big, MPFR_RNDZ);
    if (!lost)
        return;
    mpfr_prec_round(out, PRECISION + 2, MPFR_RNDZ);
    if (mpfr_sgn(out) > 0)
        mpfr_nextabove(out);
    else
        mpfr_nextbelow(out);
}

double const_to_double(const Const *c) {
    if (c->kind == CONST_COMPLEX)
        return const_to_double(c->pair.re);
    if (c->form == FORM_SMALL)
        return (double)c->small;
    if (c->kind != CONST_INT && c->kind != CONST_FLOAT)
        return 0;
    mpfr_t r;
    const_real_init(r, PRECISION);
    get_for_rounding(r, c);
    double d = mpfr_get_d(r, MPFR_RNDN);
    mpfr_clear(r);
    return d;
}

float const_to_float32(const Const *c) {
    if (c->kind == CONST_COMPLEX)
        return const_to_float32(c->pair.re);
    if (c->form == FORM_SMALL)
        return (float)c->small;
    if (c->kind != CONST_INT && c->kind != CONST_FLOAT)
        return 0;
    mpfr_t r;
    const_real_init(r, PRECISION);
    get_for_rounding(r, c);
    float f = mpfr_get_flt(r, MPFR_RNDN);
    mpfr_clear(r);
    return f;
}

// The real part of a number; c itself when it is not complex.
Const *const_real(Arena *a, const Const *c) {
    (void)a;
    return (Const *)(c->kind == CONST_COMPLEX ? c->pair.re : c);
}

// The imaginary part of a number, 0 when it is not complex.
Const *const_imag(Arena *a, const Const *c) {
    if (c->kind == CONST_UNKNOWN)
        return (Const *)c;
    return c->kind == CONST_COMPLEX ? (Const *)c->pair.im : const_int(a, 0);
}

int const_sign(const Const *c) {
    switch (c->form) {
    case FORM_SMALL: return (c->small > 0) - (c->small < 0);
    case FORM_BIG: return mpz_sgn(c->big);
    case FORM_RATIO: return mpq_sgn(c->ratio);
    case FORM_REAL: return mpfr_sgn(c->real);
    default: break;
    }
    if (c->kind == CONST_COMPLEX)
        return const_sign(c->pair.re) || const_sign(c->pair.im);
    return 1;
}

// Bits of the absolute value, 0 for zero.
int const_bit_length(const Const *c) {
    if (c->form == FORM_BIG)
        return (int)mpz_sizeinbase(c->big, 2);
    if (c->form != FORM_SMALL || !c->small)
        return 0;
    uint64_t magnitude = c->small < 0 ? -(uint64_t)c->small : (uint64_t)c->small;
    int bits = 0;
    for (; magnitude; magnitude >>= 1)
        bits++;
    return bits;
}

// ---- kinds

// A real that is an integer, or was one but for rounding errors in its last bits. NULL if it is
// not.
static Const *real_to_int(Arena *a, const Const *c) {
    if (mpfr_zero_p(c->real))
        return const_int(a, 0);
    mpfr_exp_t exponent = mpfr_get_exp(c->real);
    if (exponent <= -RATIO_BITS || exponent >= RATIO_BITS) // spare the memory of huge integers
        return NULL;
    static const mpfr_rnd_t modes[] = {MPFR_RNDN, MPFR_RNDZ, MPFR_RNDA};
    Const *result = NULL;
    for (int i = 0; i < 3 && !result; i++) {
        mpfr_t r;
        const_real_init(r, i ? PRECISION - 4 : PRECISION);
        mpfr_set(r, c->real, modes[i]);
        if (mpfr_integer_p(r)) {
            mpz_t z;
            mpz_init(z);
            mpfr_get_z(z, r, MPFR_RNDN);
            result = const_from_mpz(a, z);
            mpz_clear(z);
        }
        mpfr_clear(r);
    }
    return result;
}

static Const *to_int(Arena *a, const Const *c) {
    if (c->kind == CONST_INT)
        return (Const *)c;
    if (c->kind == CONST_COMPLEX)
        return const_sign(c->pair.im) == 0 ? to_int(a, c->pair.re) : NULL;
    if (c->form == FORM_RATIO)
        return mpz_cmp_ui(mpq_denref(c->ratio), 1) == 0 ? const_from_mpz(a, mpq_numref(c->ratio))
                                                        : NULL;
    return c->form == FORM_REAL ? real_to_int(a, c) : NULL;
}

static Const *to_float(Arena *a, const Const *c) {
    if (c->kind == CONST_FLOAT)
        return (Const *)c;
    if (c->kind == CONST_COMPLEX)
        return const_sign(c->pair.im) == 0 ? to_float(a, c->pair.re) : NULL;
    mpq_t q;
    mpq_init(q);
    const_get_mpq(q, c);
    Const *f = const_from_mpq(a, q);
    mpq_clear(q);
    return f;
}

Const *const_to_kind(Arena *a, const Const *c, ConstKind kind) {
    if (c->kind == kind || c->kind == CONST_UNKNOWN)
        return (Const *)c;
    if (c->kind == CONST_BOOL || c->kind == CONST_STRING)
        return NULL;
    switch (kind) {
    case CONST_INT: return to_int(a, c);
    case CONST_FLOAT: return to_float(a, c);
    case CONST_COMPLEX: return const_make_complex(a, c, const_int(a, 0));
    default: return NULL;
    }
}

static bool is_number(const Const *c) {
    return c->kind == CONST_INT || c->kind == CONST_FLOAT || c->kind == CONST_COMPLEX;
}

// to_int without an arena of the caller's: for the two questions below, which need no result kept.
static bool fits(const Const *c, bool is_signed, mpz_t out) {
    Arena *scratch = c->kind == CONST_INT ? NULL : arena_new();
    const Const *i = scratch && is_number(c) ? to_int(scratch, c) : c;
    bool ok = i && i->kind == CONST_INT;
    if (ok)
        const_get_mpz(out, i);
    arena_free(scratch);
    return ok && (is_signed ? mpz_fits_slong_p(out) : mpz_fits_ulong_p(out));
}

bool const_to_int64(const Const *c, int64_t *value) {
    if (c->form == FORM_SMALL) {
        *value = c->small;
        return true;
    }
    mpz_t z;
    mpz_init(z);
    bool ok = fits(c, true, z);
    if (ok)
        *value = mpz_get_si(z);
    mpz_clear(z);
    return ok;
}

// As const_to_int64, for 0 to 2^64-1.
bool const_to_uint64(const Const *c, uint64_t *value) {
    if (c->form == FORM_SMALL && c->small >= 0) {
        *value = (uint64_t)c->small;
        return true;
    }
    mpz_t z;
    mpz_init(z);
    bool ok = fits(c, false, z);
    if (ok)
        *value = mpz_get_ui(z);
    mpz_clear(z);
    return ok;
}

// ---- representability

// An UNKNOWN fits every type.
Const *const_to_integer_type(Arena *a, const Const *c, int bits, bool is_signed) {
    if (c->kind == CONST_UNKNOWN)
        return (Const *)c;
    Const *i = is_number(c) ? to_int(a, c) : NULL;
    if (!i)
        return NULL;
    if (i->form == FORM_BIG) {
        bool ok = !is_signed && bits == 64 && mpz_sgn(i->big) > 0 && const_bit_length(i) <= 64;
        return ok ? i : NULL;
    }
    if (!is_signed)
        return i->small >= 0 && (bits == 64 || i->small >> bits == 0) ? i : NULL;
    int64_t limit = bits == 64 ? INT64_MAX : ((int64_t)1 << (bits - 1)) - 1;
    return i->small <= limit && i->small >= -limit - 1 ? i : NULL;
}

// What is too small for the type becomes 0. An UNKNOWN fits every type.
Const *const_to_float_type(Arena *a, const Const *c, int bits) {
    if (c->kind == CONST_UNKNOWN)
        return (Const *)c;
    if (!is_number(c) || (c->kind == CONST_COMPLEX && const_sign(c->pair.im) != 0))
        return NULL;
    double d = bits == 32 ? (double)const_to_float32(c) : const_to_double(c);
    return isinf(d) ? NULL : const_float(a, d);
}

// Each part is fitted to a float type of half the bits. An UNKNOWN fits every type.
Const *const_to_complex_type(Arena *a, const Const *c, int bits) {
    if (c->kind == CONST_UNKNOWN)
        return (Const *)c;
    if (!is_number(c))
        return NULL;
    Const *re = const_to_float_type(a, const_real(a, c), bits / 2);
    Const *im = const_to_float_type(a, const_imag(a, c), bits / 2);
    return re && im ? const_make_complex(a, re, im) : NULL;
}

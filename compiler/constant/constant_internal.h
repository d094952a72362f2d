// How constants are represented; shared by constant*.c only.
//
//   kind      representation        when
//   BOOL      truth
//   STRING    text, or a CONCAT of two, made flat when its bytes are asked for
//   INT       SMALL                 it fits an int64
//             BIG                   otherwise
//   FLOAT     RATIO                 numerator and denominator have fewer than RATIO_BITS bits
//             REAL                  otherwise: PRECISION bits
//   COMPLEX   pair of INTs or FLOATs
//
// GMP and MPFR numbers here are read-only: their limbs are the arena's (mpz_roinit_n,
// mpfr_custom_init), so they are never cleared. Temporaries are ordinary ones and are cleared by
// the function that made them.
#pragma once
#include "constant.h"

enum { PRECISION = 512, RATIO_BITS = 4096 };

typedef enum ConstForm {
    FORM_NONE,
    FORM_SMALL,
    FORM_BIG,
    FORM_RATIO,
    FORM_REAL,
    FORM_CONCAT
} ConstForm;

struct Const {
    ConstKind kind;
    ConstForm form;
    union {
        bool truth;
        int64_t small;
        mpz_t big;
        mpq_t ratio;
        mpfr_t real;
        struct {
            const char *bytes; // NULL while a CONCAT is not flat
            size_t length;
            const Const *left, *right;
            Arena *arena;
        } text;
        struct {
            const Const *re, *im;
        } pair;
    };
};

// ---- constant.c
Const *const_new(Arena *a, ConstKind kind, ConstForm form);
Const *const_from_mpz(Arena *a, const mpz_t z);   // INT
Const *const_from_mpq(Arena *a, const mpq_t q);   // FLOAT; q is canonical
Const *const_from_mpfr(Arena *a, const mpfr_t r); // FLOAT; UNKNOWN for infinities and NaN
// Initialises a temporary; MPFR's own default range of exponents is narrower than gc's.
void const_real_init(mpfr_t r, mpfr_prec_t precision);
// Set initialised temporaries to the value of an INT, or of an INT or FLOAT.
void const_get_mpz(mpz_t out, const Const *c);
void const_get_mpq(mpq_t out, const Const *c); // not REAL
void const_get_mpfr(mpfr_t out, const Const *c);

// Exact values of untyped constants: booleans, strings, integers and rationals by GMP, floats by
// MPFR (512 bits and more), complex pairs. Values are immutable; their memory is the arena's (GMP's
// own allocations are made through the arena too, so nothing is freed one by one).
#pragma once
#include "../base/diag.h"
#include "../syntax/ast.h"
#include <gmp.h>
#include <mpfr.h>

typedef enum ConstKind {
    CONST_UNKNOWN,
    CONST_BOOL,
    CONST_STRING,
    CONST_INT,
    CONST_FLOAT,
    CONST_COMPLEX
} ConstKind;
typedef struct Const Const; // opaque; see constant.c. A CONST_UNKNOWN comes from an earlier error.

ConstKind const_kind(const Const *c);
Const *const_bool(Arena *a, bool value);
Const *const_string(Arena *a, const char *bytes, size_t length);
Const *const_int(Arena *a, int64_t value);
Const *const_float(Arena *a, double value);
Const *const_unknown(Arena *a);
// From a literal's token and spelling (underscores, all bases, hex floats, imaginary, char,
// string).
Const *const_literal(Arena *a, TokenKind token, const char *spelling);

bool const_bool_value(const Const *c);
const char *const_string_value(const Const *c, size_t *length);
bool const_to_int64(const Const *c, int64_t *value); // false when not integral or out of range
bool const_to_uint64(const Const *c, uint64_t *value);
double const_to_double(const Const *c); // nearest, may be infinite (real part)
float const_to_float32(const Const *c); // rounded once to float32
Const *const_real(Arena *a, const Const *c);
Const *const_imag(Arena *a, const Const *c);
Const *const_make_complex(Arena *a, const Const *re, const Const *im);
// Converts to a kind when it is exact (2.0 to INT, 3 to FLOAT, 1+0i to INT); else NULL.
Const *const_to_kind(Arena *a, const Const *c, ConstKind kind);
int const_sign(const Const *c);       // -1, 0, 1 (complex: 0 only for zero)
int const_bit_length(const Const *c); // integers

// op: token of the operator. Integer / is QUO (truncated) when both are INT and `integer` is set.
// Division by zero must be excluded by the caller. Returns CONST_UNKNOWN if the result overflows
// any sensible size (gc: 512-bit integers "constant X overflow" is checked by the caller with
// const_bit_length).
Const *const_binary(Arena *a, TokenKind op, const Const *x, const Const *y, bool integer);
// unsigned_bits: for ^x of an unsigned type of that many bits; else 0.
Const *const_unary(Arena *a, TokenKind op, const Const *x, int unsigned_bits);
Const *const_shift(Arena *a, TokenKind op, const Const *x, uint64_t count);
bool const_compare(TokenKind op, const Const *x, const Const *y);

// Representability. Spec: Representability. Each returns the (possibly rounded) value or NULL.
Const *const_to_integer_type(Arena *a, const Const *c, int bits, bool is_signed);
Const *const_to_float_type(Arena *a, const Const *c, int bits);   // 32 or 64; NULL on overflow
Const *const_to_complex_type(Arena *a, const Const *c, int bits); // 64 or 128

// As gc prints constants in messages ("1e+100", "256", "\"abc\"", "(1 + 2i)").
const char *const_print(Arena *a, const Const *c);
// An exact spelling that const_literal-compatible source parses back (for export files).
const char *const_source(Arena *a, const Const *c);

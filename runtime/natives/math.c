// Package math over the C library. In and out: floats. One row a function.
#include <math.h>

#include "../abi.h"

#define UNARY(go_name, c_function)                                                                 \
    double math_##c_function(double x);                                                            \
    GO_EXPORT(math_##c_function, "math." go_name);                                                 \
    double math_##c_function(double x) {                                                           \
        return c_function(x);                                                                      \
    }
#define BINARY(go_name, c_function)                                                                \
    double math_##c_function(double x, double y);                                                  \
    GO_EXPORT(math_##c_function, "math." go_name);                                                 \
    double math_##c_function(double x, double y) {                                                 \
        return c_function(x, y);                                                                   \
    }

UNARY("Sqrt", sqrt)
UNARY("Floor", floor)
UNARY("Ceil", ceil)
UNARY("Trunc", trunc)
UNARY("Round", round)
UNARY("RoundToEven", rint)
UNARY("Sin", sin)
UNARY("Cos", cos)
UNARY("Tan", tan)
UNARY("Asin", asin)
UNARY("Acos", acos)
UNARY("Atan", atan)
UNARY("Sinh", sinh)
UNARY("Cosh", cosh)
UNARY("Tanh", tanh)
UNARY("Asinh", asinh)
UNARY("Acosh", acosh)
UNARY("Atanh", atanh)
UNARY("Exp", exp)
UNARY("Exp2", exp2)
UNARY("Expm1", expm1)
UNARY("Log", log)
UNARY("Log2", log2)
UNARY("Log10", log10)
UNARY("Log1p", log1p)
UNARY("Erf", erf)
UNARY("Erfc", erfc)
UNARY("J0", j0)
UNARY("J1", j1)
UNARY("tgamma", tgamma)
UNARY("lgamma", lgamma)
BINARY("Atan2", atan2)
BINARY("Pow", pow)
BINARY("Hypot", hypot)

// glibc's cbrt is off by one unit for exact cubes (27); in long double the error rounds away.
double math_cbrt(double x);
GO_EXPORT(math_cbrt, "math.Cbrt");
double math_cbrt(double x) {
    return (double)cbrtl(x);
}

double math_fma(double x, double y, double z);
GO_EXPORT(math_fma, "math.FMA");
double math_fma(double x, double y, double z) {
    return fma(x, y, z);
}

double math_jn(intptr_t n, double x);
GO_EXPORT(math_jn, "math.jn");
double math_jn(intptr_t n, double x) {
    return jn((int)n, x);
}

double math_yn(intptr_t n, double x);
GO_EXPORT(math_yn, "math.yn");
double math_yn(intptr_t n, double x) {
    return yn((int)n, x);
}

// math/bits.Div's two errors are the language's.
void bits_div_zero(void);
GO_EXPORT(bits_div_zero, "math/bits.divZero");
void bits_div_zero(void) {
    rt_panic_divide();
}

void bits_div_overflow(void);
GO_EXPORT(bits_div_overflow, "math/bits.divOverflow");
void bits_div_overflow(void) {
    static const uint8_t text[] = "integer overflow";
    rt_panic_text(text, sizeof text - 1);
}

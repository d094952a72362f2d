// Arithmetic that is not one instruction. In and out: numbers. Complex division gives the
// infinities and zeros of C99's annex G, as Go does; conversions are defined for every input, so
// both targets agree with gc on amd64.
#include <math.h>
#include <string.h>

#include "../abi.h"

// +-1 for an infinity, +-0 for all else.
static double boxed(double v) {
    return copysign(isinf(v) ? 1.0 : 0.0, v);
}

void rt_complex_div(void *result, double a, double b, double c, double d) {
    double *out = result;
    double re, im;
    if (fabs(c) >= fabs(d)) {
        double ratio = d / c, denominator = c + ratio * d;
        re = (a + b * ratio) / denominator;
        im = (b - a * ratio) / denominator;
    } else {
        double ratio = c / d, denominator = d + ratio * c;
        re = (a * ratio + b) / denominator;
        im = (b * ratio - a) / denominator;
    }
    if (isnan(re) && isnan(im)) {
        double infinity = HUGE_VAL;
        if (c == 0 && d == 0 && (!isnan(a) || !isnan(b))) {
            re = copysign(infinity, c) * a;
            im = copysign(infinity, c) * b;
        } else if ((isinf(a) || isinf(b)) && isfinite(c) && isfinite(d)) {
            a = boxed(a);
            b = boxed(b);
            re = infinity * (a * c + b * d);
            im = infinity * (b * c - a * d);
        } else if ((isinf(c) || isinf(d)) && isfinite(a) && isfinite(b)) {
            c = boxed(c);
            d = boxed(d);
            re = 0 * (a * c + b * d);
            im = 0 * (b * c - a * d);
        }
    }
    out[0] = re;
    out[1] = im;
}

intptr_t rt_float_to_u64(double v) {
    const double half = 9223372036854775808.0;
    if (v < half)
        return v >= -half ? (intptr_t)v : INTPTR_MIN;
    v -= half;
    uint64_t low = v < half ? (uint64_t)(intptr_t)v : (uint64_t)1 << 63;
    return (intptr_t)(low | (uint64_t)1 << 63);
}

double rt_float_mod(double x, double y) {
    return fmod(x, y);
}

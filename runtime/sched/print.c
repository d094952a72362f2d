// The print and println built-ins: values in, gc's formats out on standard error. One statement's
// pieces are collected in the worker's buffer and leave in one write where they fit. Allocates
// nothing in the heap: it runs in fatal errors.
#include "sched.h"

#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

// Writes what print has buffered.
void sched_print_flush(void) {
    const char *at = sched_worker()->print_buffer;
    int left = sched_worker()->print_used;
    sched_worker()->print_used = 0;
    while (left > 0) {
        ssize_t n = write(2, at, (size_t)left);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0)
            return; // nobody to tell: standard error is gone
        at += n;
        left -= (int)n;
    }
}

void rt_print_bytes(const void *data, intptr_t len) {
    const char *from = data;
    if (sched_worker()->capture) {
        intptr_t left = sched_worker()->capture_room - sched_worker()->capture_used,
                 n = len < left ? len : left;
        memcpy(sched_worker()->capture + sched_worker()->capture_used, from, (size_t)n);
        sched_worker()->capture_used += n;
        return;
    }
    while (len > 0) {
        int room = (int)sizeof sched_worker()->print_buffer - sched_worker()->print_used;
        int n = len < room ? (int)len : room;
        memcpy(sched_worker()->print_buffer + sched_worker()->print_used, from, (size_t)n);
        sched_worker()->print_used += n;
        from += n;
        len -= n;
        if (sched_worker()->print_used == (int)sizeof sched_worker()->print_buffer)
            sched_print_flush();
    }
    if (sched_worker()->print_depth == 0)
        sched_print_flush();
}

void rt_print_begin(void) {
    sched_worker()->print_depth++;
}

void rt_print_end(void) {
    if (--sched_worker()->print_depth == 0)
        sched_print_flush();
}

static void print_text(const char *text) {
    rt_print_bytes(text, (intptr_t)strlen(text));
}

void rt_print_bool(bool b) {
    print_text(b ? "true" : "false");
}
void rt_print_space(void) {
    print_text(" ");
}
void rt_print_newline(void) {
    print_text("\n");
}
void rt_print_string(const uint8_t *data, intptr_t len) {
    rt_print_bytes(data, len);
}

// Digits of n in the base at the end of buffer; returns the first one's address.
static char *digits(uint64_t n, unsigned base, char *end) {
    do {
        *--end = "0123456789abcdef"[n % base];
        n /= base;
    } while (n);
    return end;
}

void rt_print_uint(intptr_t n) {
    char buffer[24], *end = buffer + sizeof buffer;
    char *at = digits((uint64_t)n, 10, end);
    rt_print_bytes(at, end - at);
}

void rt_print_int(intptr_t n) {
    char buffer[24], *end = buffer + sizeof buffer;
    char *at = digits(n < 0 ? 0 - (uint64_t)n : (uint64_t)n, 10, end);
    if (n < 0)
        *--at = '-';
    rt_print_bytes(at, end - at);
}

void rt_print_hex(intptr_t n) {
    char buffer[24], *end = buffer + sizeof buffer;
    char *at = digits((uint64_t)n, 16, end);
    *--at = 'x';
    *--at = '0';
    rt_print_bytes(at, end - at);
}

// The fewest digits, correctly rounded, that read back as v (finite, not negative); returns how
// many and the exponent.
static int shortest_digits(double v, bool is_float32, char *out, int *exponent) {
    char text[40];
    int most = is_float32 ? 9 : 17;
    for (int n = 1;; n++) {
        snprintf(text, sizeof text, "%.*e", n - 1, v);
        bool same = is_float32 ? strtof(text, NULL) == (float)v : strtod(text, NULL) == v;
        if (!same && n < most)
            continue;
        *exponent = atoi(strchr(text, 'e') + 1);
        out[0] = text[0];
        memcpy(out + 1, text + 2, (size_t)n - 1);
        return n;
    }
}

static char *append(char *at, const char *text, int n) {
    memcpy(at, text, (size_t)n);
    return at + n;
}

// d.ddde+XX
static char *append_scientific(char *at, const char *d, int n, int exponent) {
    *at++ = d[0];
    if (n > 1) {
        *at++ = '.';
        at = append(at, d + 1, n - 1);
    }
    *at++ = 'e';
    *at++ = exponent < 0 ? '-' : '+';
    int e = exponent < 0 ? -exponent : exponent;
    if (e >= 100)
        *at++ = (char)('0' + e / 100);
    *at++ = (char)('0' + e / 10 % 10);
    *at++ = (char)('0' + e % 10);
    return at;
}

// ddd.ddd, the point behind `point` digits
static char *append_plain(char *at, const char *d, int n, int point) {
    if (point <= 0) {
        at = append(at, "0.", 2);
        at = append(at, "000000", -point);
        return append(at, d, n);
    }
    if (n <= point) {
        at = append(at, d, n);
        return append(at, "000000", point - n);
    }
    at = append(at, d, point);
    *at++ = '.';
    return append(at, d + point, n - point);
}

// As Go 1.26's print: the shortest form, %e below 1e-4 and from a million on; sign only where it
// must be (or is wanted).
static void print_float(double v, bool is_float32, bool plus) {
    char digits_of[20], out[48], *at = out;
    if (v != v) {
        print_text(plus ? "+NaN" : "NaN");
        return;
    }
    if (signbit(v))
        *at++ = '-';
    else if (plus || isinf(v))
        *at++ = '+';
    if (isinf(v)) {
        at = append(at, "Inf", 3);
    } else if (v == 0) {
        *at++ = '0';
    } else {
        int exponent, n = shortest_digits(fabs(v), is_float32, digits_of, &exponent);
        bool scientific = exponent < -4 || exponent >= 6;
        at = scientific ? append_scientific(at, digits_of, n, exponent)
                        : append_plain(at, digits_of, n, exponent + 1);
    }
    rt_print_bytes(out, at - out);
}

static void print_complex(double re, double im, bool is_float32) {
    rt_print_begin();
    print_text("(");
    print_float(re, is_float32, false);
    print_float(im, is_float32, true);
    print_text("i)");
    rt_print_end();
}

void rt_print_float(double v) {
    print_float(v, false, false);
}
void rt_print_float32(float v) {
    print_float((double)v, true, false);
}
void rt_print_complex(double re, double im) {
    print_complex(re, im, false);
}
void rt_print_complex64(float re, float im) {
    print_complex((double)re, (double)im, true);
}

void rt_print_slice(void *data, intptr_t len, intptr_t cap) {
    rt_print_begin();
    print_text("[");
    rt_print_int(len);
    print_text("/");
    rt_print_int(cap);
    print_text("]");
    rt_print_hex((intptr_t)data);
    rt_print_end();
}

void rt_print_iface(const void *tab, void *data) {
    rt_print_begin();
    print_text("(");
    rt_print_hex((intptr_t)tab);
    print_text(",");
    rt_print_hex((intptr_t)data);
    print_text(")");
    rt_print_end();
}

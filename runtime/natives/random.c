// What math/rand/v2 asks of the machine. In: nothing, or a ChaCha8 key and counter; out: the
// system's randomness, or the key's numbers. ChaCha (Bernstein, "ChaCha, a variant of Salsa20",
// 2008) is C for the vector unit: a vector holds the same word of four blocks, which is how C2SP's
// chacha8rand interlaces them.
#include <errno.h>
#include <string.h>
#include <sys/random.h>
#include <time.h>

#include "../abi.h"

uint64_t random_seed(void);
GO_EXPORT(random_seed, "math/rand/v2.seed");
// 64 random bits. They need not be secret, so where getrandom is missing (a sandbox) the clock and
// a stack address will do.
uint64_t random_seed(void) {
    uint64_t bits;
    ssize_t n;
    do
        n = getrandom(&bits, sizeof bits, 0);
    while (n < 0 && errno == EINTR);
    if (n == (ssize_t)sizeof bits)
        return bits;
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    uint64_t ns = (uint64_t)now.tv_sec * 1000000000 + (uint64_t)now.tv_nsec;
    return ns * 0x9e3779b97f4a7c15 ^ (uintptr_t)&now;
}

typedef uint32_t Lanes __attribute__((vector_size(16)));

#define ROTATE(x, n) ((x) << (n) | (x) >> (32 - (n)))

static inline void quarter_round(Lanes *a, Lanes *b, Lanes *c, Lanes *d) {
    *a += *b, *d ^= *a, *d = ROTATE(*d, 16);
    *c += *d, *b ^= *c, *b = ROTATE(*b, 12);
    *a += *b, *d ^= *a, *d = ROTATE(*d, 8);
    *c += *d, *b ^= *c, *b = ROTATE(*b, 7);
}

void random_blocks(uint64_t *numbers, const uint64_t *key, intptr_t counter);
GO_EXPORT(random_blocks, "math/rand/v2.blocks");
// Fills numbers[32] with the blocks of counter to counter + 3, of 8 rounds each. Only the key is
// added to the rounds' result, as the specification says. Words of 32 bits are stored in the
// machine's order, which is little-endian on all we compile for.
void random_blocks(uint64_t *numbers, const uint64_t *key, intptr_t counter) {
    uint32_t k[8];
    memcpy(k, key, sizeof k);
    static const uint32_t constants[4] = {0x61707865, 0x3320646e, 0x79622d32, 0x6b206574};
    Lanes x[16];
    for (int i = 0; i < 4; i++)
        x[i] = constants[i] + (Lanes){0};
    for (int i = 0; i < 8; i++)
        x[4 + i] = k[i] + (Lanes){0};
    x[12] = (uint32_t)counter + (Lanes){0, 1, 2, 3};
    x[13] = x[14] = x[15] = (Lanes){0};
    for (int round = 0; round < 8; round += 2) {
        quarter_round(&x[0], &x[4], &x[8], &x[12]);
        quarter_round(&x[1], &x[5], &x[9], &x[13]);
        quarter_round(&x[2], &x[6], &x[10], &x[14]);
        quarter_round(&x[3], &x[7], &x[11], &x[15]);

        quarter_round(&x[0], &x[5], &x[10], &x[15]);
        quarter_round(&x[1], &x[6], &x[11], &x[12]);
        quarter_round(&x[2], &x[7], &x[8], &x[13]);
        quarter_round(&x[3], &x[4], &x[9], &x[14]);
    }
    for (int i = 0; i < 8; i++)
        x[4 + i] += k[i];
    memcpy(numbers, x, sizeof x);
}

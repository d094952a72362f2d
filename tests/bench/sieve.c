// The C twin of sieve.go.
#include <stdio.h>
#include <stdlib.h>

static int sieve(long limit) {
    char *composite = calloc(1, limit + 1);
    int count = 0;
    for (long i = 2; i <= limit; i++) {
        if (composite[i])
            continue;
        count++;
        for (long j = i * i; j <= limit; j += i)
            composite[j] = 1;
    }
    free(composite);
    return count;
}

int main(void) {
    int total = 0;
    for (int i = 0; i < 10; i++)
        total += sieve(5000000);
    fprintf(stderr, "%d\n", total);
}

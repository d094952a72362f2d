// The C twin of matmul.go.
#include <stdio.h>
#include <stdlib.h>

enum { N = 700 };

static double **matrix(void) {
    double **m = malloc(N * sizeof *m);
    for (int i = 0; i < N; i++)
        m[i] = calloc(N, sizeof **m);
    return m;
}

int main(void) {
    double **a = matrix(), **b = matrix(), sum = 0;
    for (int i = 0; i < N; i++)
        for (int j = 0; j < N; j++) {
            a[i][j] = (double)(i - j) / N;
            b[i][j] = (double)(i + j) / N;
        }
    for (int round = 0; round < 5; round++) {
        double **c = matrix();
        for (int i = 0; i < N; i++)
            for (int k = 0; k < N; k++)
                for (int j = 0; j < N; j++)
                    c[i][j] += a[i][k] * b[k][j];
        sum += c[N / 2][N / 3];
    }
    fprintf(stderr, "%ld\n", (long)sum);
}

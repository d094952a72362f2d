// The C twin of binary_trees.go, with malloc and free.
#include <stdio.h>
#include <stdlib.h>

typedef struct Tree {
    struct Tree *left, *right;
} Tree;

static Tree *build(int depth) {
    Tree *t = malloc(sizeof *t);
    t->left = depth ? build(depth - 1) : NULL;
    t->right = depth ? build(depth - 1) : NULL;
    return t;
}

static int count(const Tree *t) {
    return t->left ? 1 + count(t->left) + count(t->right) : 1;
}

static void drop(Tree *t) {
    if (t->left) {
        drop(t->left);
        drop(t->right);
    }
    free(t);
}

int main(void) {
    Tree *kept = build(16);
    int total = 0;
    for (int i = 0; i < 100; i++) {
        Tree *t = build(16);
        total += count(t);
        drop(t);
    }
    fprintf(stderr, "%d %d\n", total, count(kept));
}

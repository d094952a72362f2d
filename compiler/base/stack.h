// How deep the C stack of a thread is, for what recurses over its input: see stack.c.
#pragma once

#include <stddef.h>

typedef struct Stack {
    const char *low; // it grows down to here
    size_t size;
} Stack;

Stack stack_of_thread(void);
size_t stack_left(const Stack *s);

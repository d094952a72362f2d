#ifndef GOSLING_BASE_STACK_H
#define GOSLING_BASE_STACK_H

#include <stddef.h>

typedef struct Stack {
    const char *low; // it grows down to here
    size_t size;
} Stack;

Stack stack_of_thread(void);
size_t stack_left(const Stack *s);

#endif

// How deep the C stack is. In: the running thread. Out: the bounds of its stack and what is left.
// The stages recurse over what they are given; those that could be made to recurse without end ask
// here, so that the bound follows the stack: the compiler's own (main.c) or a test's of 8 MB.
#define _GNU_SOURCE
#include "stack.h"
#include <pthread.h>

// The stack of the calling thread. When the system does not tell, one that is always nearly used
// up.
Stack stack_of_thread(void) {
    Stack s = {0};
    pthread_attr_t attributes;
    if (pthread_getattr_np(pthread_self(), &attributes) == 0) {
        void *low = NULL;
        if (pthread_attr_getstack(&attributes, &low, &s.size) == 0)
            s.low = low;
        pthread_attr_destroy(&attributes);
    }
    return s;
}

// Bytes between the caller's frame and the end of s, its thread's stack.
size_t stack_left(const Stack *s) {
    const char *here = __builtin_frame_address(0);
    return s->low && here > s->low ? (size_t)(here - s->low) : 0;
}

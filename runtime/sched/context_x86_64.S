// Context switches for x86-64. Every one moves between stacks by saving the callee-saved registers (rbx, rbp, r12-r15),
// so whoever scans a left stack from its saved stack pointer sees all that its frames hold.
    .text

// int savectx(void **context): rbx rbp r12 r13 r14 r15 rsp rip; returns 0, and 1 from rt_restore_context.
    .globl savectx
    .type savectx, @function
savectx:
    .cfi_startproc
    movq %rbx, 0(%rdi)
    movq %rbp, 8(%rdi)
    movq %r12, 16(%rdi)
    movq %r13, 24(%rdi)
    movq %r14, 32(%rdi)
    movq %r15, 40(%rdi)
    leaq 8(%rsp), %rax
    movq %rax, 48(%rdi)
    movq (%rsp), %rax
    movq %rax, 56(%rdi)
    xorl %eax, %eax
    ret
    .cfi_endproc
    .size savectx, .-savectx

// void rt_restore_context(void **context)
    .globl rt_restore_context
    .type rt_restore_context, @function
rt_restore_context:
    .cfi_startproc
    movq 0(%rdi), %rbx
    movq 8(%rdi), %rbp
    movq 16(%rdi), %r12
    movq 24(%rdi), %r13
    movq 32(%rdi), %r14
    movq 40(%rdi), %r15
    movq 48(%rdi), %rsp
    movl $1, %eax
    jmpq *56(%rdi)
    .cfi_endproc
    .size rt_restore_context, .-rt_restore_context

// void rt_switch(void **save, void *to). A jump, not a return: the return-stack predictor would miss every time.
    .globl rt_switch
    .type rt_switch, @function
rt_switch:
    .cfi_startproc
    pushq %rbp
    .cfi_adjust_cfa_offset 8
    .cfi_rel_offset rbp, 0
    pushq %rbx
    .cfi_adjust_cfa_offset 8
    .cfi_rel_offset rbx, 0
    pushq %r12
    .cfi_adjust_cfa_offset 8
    .cfi_rel_offset r12, 0
    pushq %r13
    .cfi_adjust_cfa_offset 8
    .cfi_rel_offset r13, 0
    pushq %r14
    .cfi_adjust_cfa_offset 8
    .cfi_rel_offset r14, 0
    pushq %r15
    .cfi_adjust_cfa_offset 8
    .cfi_rel_offset r15, 0
    movq %rsp, (%rdi)
    movq %rsi, %rdi
    .cfi_endproc
    .size rt_switch, .-rt_switch
// falls through
// void rt_switch_away(void *to): the stack in use is left for good.
    .globl rt_switch_away
    .type rt_switch_away, @function
rt_switch_away:
    .cfi_startproc
    .cfi_undefined rip
    movq %rdi, %rsp
    popq %r15
    popq %r14
    popq %r13
    popq %r12
    popq %rbx
    popq %rbp
    popq %rcx
    .cfi_def_cfa rsp, 0
    .cfi_register rip, rcx
    jmpq *%rcx
    .cfi_endproc
    .size rt_switch_away, .-rt_switch_away

// void rt_poll(void): called where GCC knows of no call, so every register is kept, and lies in the stack for the
// collector meanwhile. The callee-saved ones are kept by sched_poll and its switch.
    .globl rt_poll
    .type rt_poll, @function
rt_poll:
    .cfi_startproc
    pushq %rbp
    .cfi_adjust_cfa_offset 8
    .cfi_rel_offset rbp, 0
    movq %rsp, %rbp
    .cfi_def_cfa_register rbp
    andq $-16, %rsp
    subq $336, %rsp
    movq %rax, 0(%rsp)
    movq %rcx, 8(%rsp)
    movq %rdx, 16(%rsp)
    movq %rsi, 24(%rsp)
    movq %rdi, 32(%rsp)
    movq %r8, 40(%rsp)
    movq %r9, 48(%rsp)
    movq %r10, 56(%rsp)
    movq %r11, 64(%rsp)
    movaps %xmm0, 80(%rsp)
    movaps %xmm1, 96(%rsp)
    movaps %xmm2, 112(%rsp)
    movaps %xmm3, 128(%rsp)
    movaps %xmm4, 144(%rsp)
    movaps %xmm5, 160(%rsp)
    movaps %xmm6, 176(%rsp)
    movaps %xmm7, 192(%rsp)
    movaps %xmm8, 208(%rsp)
    movaps %xmm9, 224(%rsp)
    movaps %xmm10, 240(%rsp)
    movaps %xmm11, 256(%rsp)
    movaps %xmm12, 272(%rsp)
    movaps %xmm13, 288(%rsp)
    movaps %xmm14, 304(%rsp)
    movaps %xmm15, 320(%rsp)
    movq 0(%rbp), %rdi
    call sched_poll
    movq 0(%rsp), %rax
    movq 8(%rsp), %rcx
    movq 16(%rsp), %rdx
    movq 24(%rsp), %rsi
    movq 32(%rsp), %rdi
    movq 40(%rsp), %r8
    movq 48(%rsp), %r9
    movq 56(%rsp), %r10
    movq 64(%rsp), %r11
    movaps 80(%rsp), %xmm0
    movaps 96(%rsp), %xmm1
    movaps 112(%rsp), %xmm2
    movaps 128(%rsp), %xmm3
    movaps 144(%rsp), %xmm4
    movaps 160(%rsp), %xmm5
    movaps 176(%rsp), %xmm6
    movaps 192(%rsp), %xmm7
    movaps 208(%rsp), %xmm8
    movaps 224(%rsp), %xmm9
    movaps 240(%rsp), %xmm10
    movaps 256(%rsp), %xmm11
    movaps 272(%rsp), %xmm12
    movaps 288(%rsp), %xmm13
    movaps 304(%rsp), %xmm14
    movaps 320(%rsp), %xmm15
    leave
    .cfi_def_cfa rsp, 8
    ret
    .cfi_endproc
    .size rt_poll, .-rt_poll

// void rt_call_on_stack(void **save, void *to, void (*fn)(void *), void *arg)
    .globl rt_call_on_stack
    .type rt_call_on_stack, @function
rt_call_on_stack:
    .cfi_startproc
    pushq %rbp
    .cfi_adjust_cfa_offset 8
    .cfi_rel_offset rbp, 0
    movq %rsp, %rbp
    .cfi_def_cfa_register rbp
    pushq %rbx
    .cfi_offset rbx, -24
    pushq %r12
    pushq %r13
    pushq %r14
    pushq %r15
    movq %rsp, (%rdi)
    movq %rsp, %rbx
    movq %rsi, %rsp
    andq $-16, %rsp
    movq %rcx, %rdi
    call *%rdx
    movq %rbx, %rsp
    popq %r15
    popq %r14
    popq %r13
    popq %r12
    popq %rbx
    popq %rbp
    .cfi_def_cfa rsp, 8
    ret
    .cfi_endproc
    .size rt_call_on_stack, .-rt_call_on_stack

// Entered by rt_switch's jump on an empty stack; the frame-pointer chain ends here.
    .globl rt_goroutine_start
    .type rt_goroutine_start, @function
rt_goroutine_start:
    .cfi_startproc
    .cfi_undefined rip
    xorl %ebp, %ebp
    call sched_main_entry
    ud2
    .cfi_endproc
    .size rt_goroutine_start, .-rt_goroutine_start
    .section .note.GNU-stack,"",@progbits

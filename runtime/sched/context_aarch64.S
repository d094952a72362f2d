// Context switches for ARM64: x19-x30 and d8-d15 are callee-saved. Every switch pushes them, so whoever scans a left
// stack from its saved stack pointer sees all that its frames hold (spilled vector halves included).
    .text

// int savectx(void **context): x19-x28 x29 x30 sp d8-d15; returns 0, and 1 from rt_restore_context.
    .globl savectx
    .type savectx, %function
savectx:
    .cfi_startproc
    stp x19, x20, [x0, #0]
    stp x21, x22, [x0, #16]
    stp x23, x24, [x0, #32]
    stp x25, x26, [x0, #48]
    stp x27, x28, [x0, #64]
    stp x29, x30, [x0, #80]
    mov x1, sp
    str x1, [x0, #96]
    stp d8, d9, [x0, #104]
    stp d10, d11, [x0, #120]
    stp d12, d13, [x0, #136]
    stp d14, d15, [x0, #152]
    mov w0, #0
    ret
    .cfi_endproc
    .size savectx, .-savectx

// void rt_restore_context(void **context)
    .globl rt_restore_context
    .type rt_restore_context, %function
rt_restore_context:
    .cfi_startproc
    ldp x19, x20, [x0, #0]
    ldp x21, x22, [x0, #16]
    ldp x23, x24, [x0, #32]
    ldp x25, x26, [x0, #48]
    ldp x27, x28, [x0, #64]
    ldp x29, x30, [x0, #80]
    ldr x1, [x0, #96]
    mov sp, x1
    ldp d8, d9, [x0, #104]
    ldp d10, d11, [x0, #120]
    ldp d12, d13, [x0, #136]
    ldp d14, d15, [x0, #152]
    mov w0, #1
    br x30
    .cfi_endproc
    .size rt_restore_context, .-rt_restore_context

// void rt_switch(void **save, void *to). Ends in a plain branch, so the return predictor is not misled.
    .globl rt_switch
    .type rt_switch, %function
rt_switch:
    .cfi_startproc
    sub sp, sp, #160
    .cfi_adjust_cfa_offset 160
    stp x19, x20, [sp, #0]
    stp x21, x22, [sp, #16]
    stp x23, x24, [sp, #32]
    stp x25, x26, [sp, #48]
    stp x27, x28, [sp, #64]
    stp x29, x30, [sp, #80]
    .cfi_rel_offset x29, 80
    .cfi_rel_offset x30, 88
    stp d8, d9, [sp, #96]
    stp d10, d11, [sp, #112]
    stp d12, d13, [sp, #128]
    stp d14, d15, [sp, #144]
    mov x2, sp
    str x2, [x0]
    mov x0, x1
    .cfi_endproc
    .size rt_switch, .-rt_switch
// falls through
// void rt_switch_away(void *to): the stack in use is left for good.
    .globl rt_switch_away
    .type rt_switch_away, %function
rt_switch_away:
    .cfi_startproc
    .cfi_undefined x30
    mov sp, x0
    ldp x19, x20, [sp, #0]
    ldp x21, x22, [sp, #16]
    ldp x23, x24, [sp, #32]
    ldp x25, x26, [sp, #48]
    ldp x27, x28, [sp, #64]
    ldp x29, x30, [sp, #80]
    ldp d8, d9, [sp, #96]
    ldp d10, d11, [sp, #112]
    ldp d12, d13, [sp, #128]
    ldp d14, d15, [sp, #144]
    add sp, sp, #160
    br x30
    .cfi_endproc
    .size rt_switch_away, .-rt_switch_away

// void rt_poll(void): called where GCC knows of no call, so every register but x16, x17 and x30 is kept, and lies in
// the stack for the collector meanwhile. The callee-saved ones are kept by sched_poll and its switch, but for the
// upper halves of q8-q15.
    .globl rt_poll
    .type rt_poll, %function
rt_poll:
    .cfi_startproc
    sub sp, sp, #688
    .cfi_adjust_cfa_offset 688
    stp x29, x30, [sp, #0]
    .cfi_rel_offset x29, 0
    .cfi_rel_offset x30, 8
    add x16, sp, #176
    stp x0, x1, [sp, #16]
    stp x2, x3, [sp, #32]
    stp x4, x5, [sp, #48]
    stp x6, x7, [sp, #64]
    stp x8, x9, [sp, #80]
    stp x10, x11, [sp, #96]
    stp x12, x13, [sp, #112]
    stp x14, x15, [sp, #128]
    stp x16, x17, [sp, #144]
    str x18, [sp, #160]
    stp q0, q1, [x16, #0]
    stp q2, q3, [x16, #32]
    stp q4, q5, [x16, #64]
    stp q6, q7, [x16, #96]
    stp q8, q9, [x16, #128]
    stp q10, q11, [x16, #160]
    stp q12, q13, [x16, #192]
    stp q14, q15, [x16, #224]
    stp q16, q17, [x16, #256]
    stp q18, q19, [x16, #288]
    stp q20, q21, [x16, #320]
    stp q22, q23, [x16, #352]
    stp q24, q25, [x16, #384]
    stp q26, q27, [x16, #416]
    stp q28, q29, [x16, #448]
    stp q30, q31, [x16, #480]
    ldr x0, [sp, #0]
    mov x29, sp
    bl sched_poll
    add x16, sp, #176
    ldp q0, q1, [x16, #0]
    ldp q2, q3, [x16, #32]
    ldp q4, q5, [x16, #64]
    ldp q6, q7, [x16, #96]
    ldp q8, q9, [x16, #128]
    ldp q10, q11, [x16, #160]
    ldp q12, q13, [x16, #192]
    ldp q14, q15, [x16, #224]
    ldp q16, q17, [x16, #256]
    ldp q18, q19, [x16, #288]
    ldp q20, q21, [x16, #320]
    ldp q22, q23, [x16, #352]
    ldp q24, q25, [x16, #384]
    ldp q26, q27, [x16, #416]
    ldp q28, q29, [x16, #448]
    ldp q30, q31, [x16, #480]
    ldp x0, x1, [sp, #16]
    ldp x2, x3, [sp, #32]
    ldp x4, x5, [sp, #48]
    ldp x6, x7, [sp, #64]
    ldp x8, x9, [sp, #80]
    ldp x10, x11, [sp, #96]
    ldp x12, x13, [sp, #112]
    ldp x14, x15, [sp, #128]
    ldr x18, [sp, #160]
    ldp x29, x30, [sp, #0]
    add sp, sp, #688
    .cfi_def_cfa_offset 0
    ret
    .cfi_endproc
    .size rt_poll, .-rt_poll

// void rt_call_on_stack(void **save, void *to, void (*fn)(void *), void *arg)
    .globl rt_call_on_stack
    .type rt_call_on_stack, %function
rt_call_on_stack:
    .cfi_startproc
    stp x29, x30, [sp, #-160]!
    .cfi_adjust_cfa_offset 160
    .cfi_rel_offset x29, 0
    .cfi_rel_offset x30, 8
    mov x29, sp
    .cfi_def_cfa_register x29
    stp x19, x20, [sp, #16]
    stp x21, x22, [sp, #32]
    stp x23, x24, [sp, #48]
    stp x25, x26, [sp, #64]
    stp x27, x28, [sp, #80]
    stp d8, d9, [sp, #96]
    stp d10, d11, [sp, #112]
    stp d12, d13, [sp, #128]
    stp d14, d15, [sp, #144]
    mov x19, sp
    str x19, [x0]
    and x1, x1, #-16
    mov sp, x1
    mov x0, x3
    blr x2
    mov sp, x19
    ldp x21, x22, [sp, #32]
    ldp x23, x24, [sp, #48]
    ldp x25, x26, [sp, #64]
    ldp x27, x28, [sp, #80]
    ldp d8, d9, [sp, #96]
    ldp d10, d11, [sp, #112]
    ldp d12, d13, [sp, #128]
    ldp d14, d15, [sp, #144]
    ldp x19, x20, [sp, #16]
    ldp x29, x30, [sp], #160
    .cfi_def_cfa sp, 0
    ret
    .cfi_endproc
    .size rt_call_on_stack, .-rt_call_on_stack

// Entered by rt_switch's branch on an empty stack; the frame-pointer chain ends here.
    .globl rt_goroutine_start
    .type rt_goroutine_start, %function
rt_goroutine_start:
    .cfi_startproc
    .cfi_undefined x30
    mov x29, #0
    mov x30, #0
    bl sched_main_entry
    brk #1
    .cfi_endproc
    .size rt_goroutine_start, .-rt_goroutine_start
    .section .note.GNU-stack,"",%progbits

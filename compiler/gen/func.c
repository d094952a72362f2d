// In: a core function. Out: its gccjit function. The prologue compares the frame address with the
// goroutine's limit,
// gathers flattened parameters back into locals (GCC takes them apart again) and reserves large
// locals; statements
// append to the current block. fn->block is NULL behind a jump: what follows is dropped up to the
// next label, unless a
// label hides inside it.
#include "gen_internal.h"
#include <string.h>

enum { FRAME_SLACK = 8192 }; // matches FRAME_LIMIT: what every prologue leaves unchecked

static void emit_list(GenFunc *fn, const CoreList *list);

gcc_jit_block *gen_new_block(GenFunc *fn, const char *name) {
    return gcc_jit_function_new_block(fn->function, name);
}

// __builtin_unreachable(); the jump to itself only satisfies libgccjit's rule that blocks end.
void emit_unreachable(GenFunc *fn) {
    GenUnit *u = fn->u;
    if (!u->unreachable)
        u->unreachable = gcc_jit_context_get_builtin_function(u->context, "__builtin_unreachable");
    gcc_jit_block_add_eval(fn->block, NULL,
                           gcc_jit_context_new_call(u->context, NULL, u->unreachable, 0, NULL));
    gcc_jit_block_end_with_jump(fn->block, NULL, fn->block);
    fn->block = NULL;
}

typedef VEC(gcc_jit_param *) ParamList;

static void add_param(GenUnit *u, ParamList *list, const CoreLocal *local) {
    GenType *t = gen_type(u, local->type);
    const char *name = local->name ? local->name : "_";
    gcc_jit_location *loc = gen_location(u, local->pos);
    if (!t->size)
        return;
    if (!gen_is_flattened(local->type)) {
        vec_push(u->arena, list, gcc_jit_context_new_param(u->context, loc, t->type, name));
        return;
    }
    static const char *const suffix[] = {"data", "len", "cap"}, *const iface[] = {"tab", "data"};
    for (int i = 0; i < t->count; i++)
        vec_push(u->arena, list,
                 gcc_jit_context_new_param(
                     u->context, loc, t->parts[i]->type,
                     arena_printf(u->arena, "%s.%s", name,
                                  is_interface(local->type) ? iface[i] : suffix[i])));
}

// The declaration of a function of this package; its body follows with gen_function or comes from
// another unit.
gcc_jit_function *gen_declare(GenUnit *u, const CoreFunction *f) {
    const char *key = intern_str(u->cx->names, f->symbol);
    gcc_jit_function *function = map_get(u->functions, key);
    if (function)
        return function;
    ParamList params = {0};
    for (int i = 0; i < f->params.len; i++)
        add_param(u, &params, f->params.at[i]);
    if (f->closure)
        vec_push(u->arena, &params,
                 gcc_jit_context_new_param(u->context, NULL, u->pointer, "closure"));
    for (int i = 0; i < f->storage.len; i++)
        vec_push(u->arena, &params,
                 gcc_jit_context_new_param(u->context, NULL, u->pointer, "storage"));
    GenType *result = gen_result_type(u, f->result);
    enum gcc_jit_function_kind kind =
        map_has(u->compiled, f) ? GCC_JIT_FUNCTION_EXPORTED : GCC_JIT_FUNCTION_IMPORTED;
    function = gcc_jit_context_new_function(
        u->context, gen_location(u, f->pos), kind, result ? result->type : u->void_type,
        gen_mangle(u->arena, f->symbol), params.len, params.at, 0);
    map_put(u->functions, key, function);
    return function;
}

static gcc_jit_block *label_block(GenFunc *fn, const CoreLabel *label) {
    gcc_jit_block *b = map_get(fn->labels, label);
    if (!b) {
        b = gen_new_block(fn, label->name);
        map_put(fn->labels, label, b);
    }
    return b;
}

// A name for gdb. libgccjit has one scope a function, so a second variable of a name carries its
// line.
static const char *local_name(GenFunc *fn, const CoreLocal *local) {
    GenUnit *u = fn->u;
    if (local->is_temporary || !local->name)
        return arena_printf(u->arena, "t.%d", local->number);
    const char *key = intern_str(u->cx->names, local->name);
    if (!map_has(fn->names, key)) {
        map_put(fn->names, key, fn);
        return local->name;
    }
    return arena_printf(u->arena, "%s.%d", local->name,
                        source_place(u->cx->sources, local->pos).line);
}

static gcc_jit_lvalue *new_local(GenFunc *fn, const CoreLocal *local) {
    GenType *t = gen_type(fn->u, local->type);
    gcc_jit_lvalue *lv = gcc_jit_function_new_local(fn->function, gen_location(fn->u, local->pos),
                                                    t->type, local_name(fn, local));
    if (local->align > t->align)
        gcc_jit_lvalue_set_alignment(lv, (unsigned)local->align);
    map_put(fn->locals, local, lv);
    return lv;
}

static void emit_frame_alloc_check(GenFunc *fn, int64_t bytes) {
    GenUnit *u = fn->u;
    gcc_jit_location *loc = gen_location(u, fn->core->pos);
    gcc_jit_rvalue *v = gcc_jit_context_new_rvalue_from_long(u->context, u->int_type, bytes);
    gcc_jit_function *check = gen_runtime_function(u, CALL_rt_frame_alloc_check);
    gcc_jit_block_add_eval(fn->block, loc, gcc_jit_context_new_call(u->context, loc, check, 1, &v));
}

// Large locals: one check for all of them, then alloca each. Entry only, so never in a cycle.
static void emit_large_locals(GenFunc *fn) {
    GenUnit *u = fn->u;
    int64_t total = 0;
    for (int i = 0; i < fn->core->locals.len; i++)
        if (fn->core->locals.at[i]->large)
            total += gen_type(u, fn->core->locals.at[i]->type)->size + 32;
    if (!total)
        return;
    emit_frame_alloc_check(fn, total);
    if (!u->alloca_)
        u->alloca_ = gcc_jit_context_get_builtin_function(u->context, "__builtin_alloca");
    for (int i = 0; i < fn->core->locals.len; i++) {
        const CoreLocal *local = fn->core->locals.at[i];
        if (!local->large)
            continue;
        GenType *t = gen_type(u, local->type);
        gcc_jit_rvalue *size = gcc_jit_context_new_rvalue_from_long(
            u->context, gcc_jit_context_get_type(u->context, GCC_JIT_TYPE_SIZE_T), t->size + 16);
        gcc_jit_lvalue *p =
            gcc_jit_function_new_local(fn->function, NULL, gen_pointer_to(t),
                                       arena_printf(u->arena, "%s.at", local_name(fn, local)));
        gcc_jit_rvalue *at = gcc_jit_context_new_call(u->context, NULL, u->alloca_, 1, &size);
        gcc_jit_block_add_assignment(
            fn->block, NULL, p, gcc_jit_context_new_cast(u->context, NULL, at, gen_pointer_to(t)));
        map_put(fn->locals, local, gcc_jit_rvalue_dereference(gcc_jit_lvalue_as_rvalue(p), NULL));
    }
}

// __builtin_expect(condition, usual) != 0
gcc_jit_rvalue *emit_expect(GenFunc *fn, gcc_jit_location *loc, gcc_jit_rvalue *condition,
                            bool usual) {
    GenUnit *u = fn->u;
    gcc_jit_context *c = u->context;
    if (!u->expect)
        u->expect = gcc_jit_context_get_builtin_function(c, "__builtin_expect");
    gcc_jit_rvalue *args[] = {gcc_jit_context_new_cast(c, loc, condition, u->c_long),
                              gcc_jit_context_new_rvalue_from_int(c, u->c_long, usual)};
    gcc_jit_rvalue *expected = gcc_jit_context_new_call(c, loc, u->expect, 2, args);
    return gcc_jit_context_new_comparison(c, loc, GCC_JIT_COMPARISON_NE, expected,
                                          gcc_jit_context_zero(c, u->c_long));
}

// One inline assembler statement that compares and jumps to rt_poll; emit makes of the jump a call
// out of line that comes back (filter.c). rt_poll keeps every register, so GCC need not know of any
// call: functions without others stay leaves, values stay in registers. On ARM64 the link register
// and the two of the linker are used; the empty lines tell GCC the size of the call, for its
// branches.
static void emit_poll_when(GenFunc *fn, Pos pos, const char *text) {
    static const char *const clobbers[] = {
        "memory",
        "cc",
#if defined(__aarch64__)
        "x16",
        "x17",
        "x30",
#endif
    };
    gcc_jit_extended_asm *a =
        gcc_jit_block_add_extended_asm(fn->block, gen_location(fn->u, pos), text);
    gcc_jit_extended_asm_set_volatile_flag(a, 1);
    for (size_t i = 0; i < sizeof clobbers / sizeof *clobbers; i++)
        gcc_jit_extended_asm_add_clobber(a, clobbers[i]);
}

#if defined(__x86_64__)
#define IF_BELOW    "cmpq rt_worker(%%rip), %%rbp\n\tjb rt_poll"
#define IF_POISONED "cmpq $-1, rt_worker(%%rip)\n\tje rt_poll"
#else
#define LIMIT_IN_X16 "adrp x16, rt_worker\n\tldr x16, [x16, #:lo12:rt_worker]\n\t"
#define IF_BELOW     LIMIT_IN_X16 "cmp x29, x16\n\tb.lo rt_poll\n\n"
#define IF_POISONED  LIMIT_IN_X16 "cmn x16, #1\n\tb.eq rt_poll\n\n"
#endif

// if (frame address < rt_worker.stack_limit) rt_poll(). A frame known to be over what that vouches
// for (second attempt) compares its own size besides.
static void emit_stack_check(GenFunc *fn) {
    intptr_t frame = (intptr_t)map_get(fn->u->frames, fn->core);
    if (fn->core->no_stack_check && frame <= FRAME_SLACK)
        return;
    emit_poll_when(fn, fn->core->pos, IF_BELOW);
    if (frame > FRAME_SLACK)
        emit_frame_alloc_check(fn, frame);
}

static void bind_hidden(GenFunc *fn, const CoreLocal *local, int number) {
    gcc_jit_rvalue *v = gcc_jit_param_as_rvalue(gcc_jit_function_get_param(fn->function, number));
    gcc_jit_block_add_assignment(fn->block, NULL, new_local(fn, local),
                                 emit_coerce_to(fn, v, gen_type(fn->u, local->type)->type));
}

static void bind_params(GenFunc *fn) {
    GenUnit *u = fn->u;
    int next = 0;
    for (int i = 0; i < fn->core->params.len; i++) {
        const CoreLocal *p = fn->core->params.at[i];
        GenType *t = gen_type(u, p->type);
        if (!t->size) {
            new_local(fn, p);
        } else if (!gen_is_flattened(p->type)) {
            map_put(fn->names, intern_str(u->cx->names, p->name ? p->name : "_"), fn);
            map_put(fn->locals, p,
                    gcc_jit_param_as_lvalue(gcc_jit_function_get_param(fn->function, next++)));
        } else {
            gcc_jit_lvalue *lv = new_local(fn, p);
            for (int k = 0; k < t->count; k++)
                gcc_jit_block_add_assignment(
                    fn->block, NULL, gcc_jit_lvalue_access_field(lv, NULL, t->fields[k]),
                    gcc_jit_param_as_rvalue(gcc_jit_function_get_param(fn->function, next++)));
        }
    }
    if (fn->core->closure)
        bind_hidden(fn, fn->core->closure, next++);
    for (int i = 0; i < fn->core->storage.len; i++)
        bind_hidden(fn, fn->core->storage.at[i], next++);
}

// Compiles one function into the context. Errors stay in the context.
void gen_function(GenUnit *u, const CoreFunction *f) {
    GenFunc *fn = NEW(u->arena, GenFunc);
    fn->u = u;
    fn->core = f;
    fn->function = gen_declare(u, f);
    fn->locals = map_new(u->arena);
    fn->names = map_new(u->arena);
    fn->labels = map_new(u->arena);
    fn->result = gen_result_type(u, f->result);
    fn->block = gen_new_block(fn, "entry");
    emit_stack_check(fn);
    bind_params(fn);
    emit_large_locals(fn);
    for (int i = 0; i < f->locals.len; i++)
        if (!map_has(fn->locals, f->locals.at[i]))
            new_local(fn, f->locals.at[i]);
    emit_list(fn, &f->body);
    if (fn->block && fn->result)
        emit_unreachable(fn); // the checker demands a terminating statement
    else if (fn->block)
        gcc_jit_block_end_with_void_return(fn->block, gen_location(u, f->end));
}

static bool has_label(const CoreList *list) {
    for (int i = 0; i < list->len; i++) {
        const Core *c = list->at[i];
        if (c->kind == CORE_LABEL || has_label(&c->body) || has_label(&c->otherwise))
            return true;
    }
    return false;
}

// A condition: bool, wrapped in __builtin_expect when lower knows the usual way.
static gcc_jit_rvalue *emit_condition(GenFunc *fn, const Core *c) {
    GenUnit *u = fn->u;
    gcc_jit_location *loc = gen_location(u, c->pos);
    gcc_jit_rvalue *v = emit_value(fn, c->x);
    return c->likely ? emit_expect(fn, loc, v, c->likely > 0) : v;
}

static void emit_if(GenFunc *fn, const Core *c) {
    gcc_jit_location *loc = gen_location(fn->u, c->pos);
    gcc_jit_rvalue *condition = emit_condition(fn, c);
    gcc_jit_block *then = gen_new_block(fn, "if.then"), *end = gen_new_block(fn, "if.end");
    gcc_jit_block *otherwise = c->otherwise.len ? gen_new_block(fn, "if.else") : end;
    gcc_jit_block_end_with_conditional(fn->block, loc, condition, then, otherwise);
    bool joined = otherwise == end;
    fn->block = then;
    gen_release_temps(fn);
    emit_list(fn, &c->body);
    if (fn->block) {
        gcc_jit_block_end_with_jump(fn->block, NULL, end);
        joined = true;
    }
    if (otherwise != end) {
        fn->block = otherwise;
        emit_list(fn, &c->otherwise);
        if (fn->block) {
            gcc_jit_block_end_with_jump(fn->block, NULL, end);
            joined = true;
        }
    }
    fn->block = end;
    if (!joined) // nobody comes here, but the block must end
        emit_unreachable(fn);
}

static void emit_switch(GenFunc *fn, const Core *c) {
    GenUnit *u = fn->u;
    gcc_jit_rvalue *v = emit_value(fn, c->x);
    gcc_jit_type *type = gen_type(u, c->x->type)->type;
    gcc_jit_case **cases = NEW_ARRAY(u->arena, gcc_jit_case *, c->cases.len + 1);
    for (int i = 0; i < c->cases.len; i++)
        cases[i] = gcc_jit_context_new_case(
            u->context, gcc_jit_context_new_rvalue_from_long(u->context, type, c->cases.at[i].low),
            gcc_jit_context_new_rvalue_from_long(u->context, type, c->cases.at[i].high),
            label_block(fn, c->cases.at[i].label));
    gcc_jit_block_end_with_switch(fn->block, gen_location(u, c->pos), v, label_block(fn, c->label),
                                  c->cases.len, cases);
    fn->block = NULL;
}

static void emit_return(GenFunc *fn, const Core *c) {
    gcc_jit_location *loc = gen_location(fn->u, c->pos);
    if (fn->result) {
        gcc_jit_rvalue *v = emit_coerce_to(fn, emit_value(fn, c->x), fn->result->type);
        gcc_jit_block_end_with_return(fn->block, loc, v);
    } else {
        if (c->x)
            emit_effect(fn, c->x);
        gcc_jit_block_end_with_void_return(fn->block, loc);
    }
    fn->block = NULL;
}

static void emit_keepalive(GenFunc *fn, const Core *c) {
    gcc_jit_rvalue *v = emit_value(fn, c->x);
    gcc_jit_extended_asm *a =
        gcc_jit_block_add_extended_asm(fn->block, gen_location(fn->u, c->pos), "");
    gcc_jit_extended_asm_set_volatile_flag(a, 1);
    gcc_jit_extended_asm_add_input_operand(a, NULL, "X", v);
}

static void emit_label(GenFunc *fn, const Core *c) {
    gcc_jit_block *b = label_block(fn, c->label);
    if (fn->block)
        gcc_jit_block_end_with_jump(fn->block, NULL, b);
    fn->block = b;
}

static void emit_assign(GenFunc *fn, const Core *c) {
    GenType *t = gen_type(fn->u, c->x->type);
    if (t->size)
        emit_store(fn, c->pos, emit_lvalue(fn, c->x), t, c->y);
    else
        emit_effect(fn, c->y);
}

static void emit_statement(GenFunc *fn, const Core *c) {
    switch (c->kind) {
    case CORE_ASSIGN: emit_assign(fn, c); break;
    case CORE_EVAL: emit_effect(fn, c->x); break;
    case CORE_NEW: emit_new(fn, c); break;
    case CORE_IF: emit_if(fn, c); break;
    case CORE_LABEL: emit_label(fn, c); break;
    case CORE_GOTO:
        gcc_jit_block_end_with_jump(fn->block, gen_location(fn->u, c->pos),
                                    label_block(fn, c->label));
        fn->block = NULL;
        break;
    case CORE_SWITCH: emit_switch(fn, c); break;
    case CORE_RETURN: emit_return(fn, c); break;
    case CORE_UNREACHABLE: emit_unreachable(fn); break;
    case CORE_KEEPALIVE: emit_keepalive(fn, c); break;
    case CORE_POLL: emit_poll_when(fn, c->pos, IF_POISONED); break; // may run below the limit
    case CORE_BLOCK: emit_list(fn, &c->body); break;
    default: bug(fn->u->cx->sources, c->pos, "an expression where core has statements");
    }
}

static void emit_list(GenFunc *fn, const CoreList *list) {
    for (int i = 0; i < list->len; i++) {
        const Core *c = list->at[i];
        if (!fn->block && c->kind != CORE_LABEL && c->kind != CORE_BLOCK) {
            if (!has_label(&c->body) && !has_label(&c->otherwise))
                continue;
            fn->block = gen_new_block(fn, "dead"); // a label inside makes part of it live
        }
        emit_statement(fn, c);
        gen_release_temps(fn);
    }
}

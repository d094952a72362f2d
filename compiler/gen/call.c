// In: core's calls and allocations. Out: gccjit calls. Strings, slices and interfaces are flattened
// to their
// components; values of size 0 are not passed; the closure and the caller storage come last. A
// symbol has one
// declaration in a unit, from its CoreFunction or from its first call; a call that has more
// arguments than that (a hidden
// one the function does not read) goes through a pointer of its own type to the same symbol, which
// GCC emits as a direct call.
#include "gen_internal.h"
#include <stdlib.h>
#include <string.h>

static void add_arg(GenFunc *fn, GenArgs *args, gcc_jit_rvalue *v) {
    vec_push(fn->u->arena, &args->at, v);
    vec_push(fn->u->arena, &args->types, gcc_jit_rvalue_get_type(v));
}

// The components of a string, slice or interface: those of a MAKE as they are, else of an object
// evaluated once.
static void flatten(GenFunc *fn, GenArgs *args, const Core *c) {
    GenType *t = gen_type(fn->u, c->type);
    if (c->kind == CORE_MAKE) {
        for (int i = 0; i < t->count; i++)
            add_arg(fn, args, emit_coerce_to(fn, emit_value(fn, c->args.at[i]), t->parts[i]->type));
        return;
    }
    if (c->kind == CORE_ZERO) {
        for (int i = 0; i < t->count; i++)
            add_arg(fn, args, emit_component(fn, c, i));
        return;
    }
    gcc_jit_lvalue *whole;
    if (c->kind == CORE_LOCAL) {
        whole = emit_lvalue(fn, c);
    } else {
        whole = gen_temp(fn, t);
        emit_store(fn, c->pos, whole, t, c);
    }
    for (int i = 0; i < t->count; i++)
        add_arg(fn, args,
                gcc_jit_lvalue_as_rvalue(gcc_jit_lvalue_access_field(whole, NULL, t->fields[i])));
}

static GenArgs emit_args(GenFunc *fn, const Core *c) {
    GenArgs args = {0};
    for (int i = 0; i < c->args.len; i++) {
        const Core *a = c->args.at[i];
        GenType *t = gen_type(fn->u, a->type);
        if (!t->size)
            emit_effect(fn, a);
        else if (gen_is_flattened(a->type))
            flatten(fn, &args, a);
        else
            add_arg(fn, &args, emit_value(fn, a));
    }
    if (c->closure)
        add_arg(fn, &args, emit_pointer(fn, c->closure));
    for (int i = 0; i < c->storage.len; i++)
        add_arg(fn, &args, emit_pointer(fn, c->storage.at[i]));
    return args;
}

// function(args), every argument converted to its parameter's type; hidden parameters nobody gave
// are NULL.
static gcc_jit_rvalue *call_function(GenFunc *fn, const Core *c, gcc_jit_function *f,
                                     GenArgs *args) {
    GenUnit *u = fn->u;
    int count = (int)gcc_jit_function_get_param_count(f);
    while (args->at.len < count)
        add_arg(fn, args, gcc_jit_context_null(u->context, u->pointer));
    for (int i = 0; i < count; i++) {
        gcc_jit_rvalue *p = gcc_jit_param_as_rvalue(gcc_jit_function_get_param(f, i));
        args->at.at[i] = emit_coerce_to(fn, args->at.at[i], gcc_jit_rvalue_get_type(p));
    }
    return gcc_jit_context_new_call(u->context, gen_location(u, c->pos), f, count, args->at.at);
}

static gcc_jit_rvalue *call_pointer(GenFunc *fn, const Core *c, gcc_jit_rvalue *code, GenArgs *args,
                                    gcc_jit_type **result) {
    GenUnit *u = fn->u;
    GenType *r = gen_result_type(u, c->type);
    *result = r ? r->type : NULL;
    gcc_jit_type *type = gcc_jit_context_new_function_ptr_type(
        u->context, NULL, r ? r->type : u->void_type, args->types.len, args->types.at, 0);
    code = gcc_jit_context_new_cast(u->context, NULL, code, type);
    return gcc_jit_context_new_call_through_ptr(u->context, gen_location(u, c->pos), code,
                                                args->at.len, args->at.at);
}

// The function of a symbol for a call with these arguments; NULL when the symbol is already known
// as data.
static gcc_jit_function *callee(GenFunc *fn, const Core *c, const GenArgs *args) {
    GenUnit *u = fn->u;
    const char *key = intern_str(u->cx->names, c->symbol);
    CoreFunction *defined = map_get(u->defined, key);
    if (defined)
        return gen_declare(u, defined);
    gcc_jit_function *f = map_get(u->functions, key);
    if (f || map_has(u->objects, key))
        return f;
    gcc_jit_param **params = NEW_ARRAY(u->arena, gcc_jit_param *, args->at.len + 1);
    for (int i = 0; i < args->at.len; i++)
        params[i] = gcc_jit_context_new_param(u->context, NULL, args->types.at[i],
                                              arena_printf(u->arena, "p%d", i));
    GenType *result = gen_result_type(u, c->type);
    f = gcc_jit_context_new_function(u->context, NULL, GCC_JIT_FUNCTION_IMPORTED,
                                     result ? result->type : u->void_type,
                                     gen_mangle(u->arena, c->symbol), args->at.len, params, 0);
    map_put(u->functions, key, f);
    return f;
}

static gcc_jit_type *returned(GenFunc *fn, gcc_jit_function *f) {
    gcc_jit_type *t = gcc_jit_function_get_return_type(f);
    return t == fn->u->void_type ? NULL : t;
}

static gcc_jit_rvalue *call_symbol(GenFunc *fn, const Core *c, gcc_jit_type **result) {
    GenArgs args = emit_args(fn, c);
    gcc_jit_function *f = callee(fn, c, &args);
    if (!f || args.at.len > (int)gcc_jit_function_get_param_count(f))
        return call_pointer(fn, c, emit_address_of(fn, c->symbol, 0), &args, result);
    *result = returned(fn, f);
    return call_function(fn, c, f, &args);
}

// The call as an rvalue to be used exactly once; *result is the GCC type it gives, NULL for void.
gcc_jit_rvalue *emit_call(GenFunc *fn, const Core *c, gcc_jit_type **result) {
    if (c->kind == CORE_CALL)
        return call_symbol(fn, c, result);
    if (c->kind == CORE_CALL_PTR) {
        // The code address may itself be computed from what the arguments' calls change: take it
        // first.
        gcc_jit_lvalue *code = gen_temp(fn, fn->u->g_pointer);
        gcc_jit_rvalue *address = emit_pointer(fn, c->x); // may move on to another block
        gcc_jit_block_add_assignment(fn->block, gen_location(fn->u, c->pos), code, address);
        GenArgs args = emit_args(fn, c);
        return call_pointer(fn, c, gcc_jit_lvalue_as_rvalue(code), &args, result);
    }
    GenArgs args = emit_args(fn, c);
    gcc_jit_function *f = c->kind == CORE_CALL_RT ? gen_runtime_function(fn->u, c->rt)
                                                  : gen_builtin(fn->u, c->builtin);
    if (args.at.len != (int)gcc_jit_function_get_param_count(f))
        bug(fn->u->cx->sources, c->pos, "%d flattened arguments where %d are expected", args.at.len,
            (int)gcc_jit_function_get_param_count(f));
    *result = returned(fn, f);
    return call_function(fn, c, f, &args);
}

// p = class.cursor; n = p + size; if (n > class.limit) p = rt_new_slow(class, type); else
// class.cursor = n
static void emit_bump(GenFunc *fn, const Core *c, gcc_jit_rvalue *descriptor, gcc_jit_lvalue *to,
                      gcc_jit_type *type) {
    GenUnit *u = fn->u;
    gcc_jit_context *cx = u->context;
    gcc_jit_location *loc = gen_location(u, c->pos);
    int64_t size = strtol(c->symbol + strlen("class:"), NULL, 10); // the cell's, not the object's
    gcc_jit_lvalue *cursor =
        emit_at(fn, emit_address_of(fn, c->symbol, gen_class_cursor_offset()), u->g_pointer);
    gcc_jit_lvalue *limit =
        emit_at(fn, emit_address_of(fn, c->symbol, gen_class_limit_offset()), u->g_pointer);
    gcc_jit_lvalue *p = gen_temp(fn, u->g_pointer), *n = gen_temp(fn, u->g_pointer);
    gcc_jit_block_add_assignment(fn->block, loc, p, gcc_jit_lvalue_as_rvalue(cursor));
    gcc_jit_block_add_assignment(fn->block, loc, n,
                                 emit_offset(fn, gcc_jit_lvalue_as_rvalue(p), size));
    gcc_jit_rvalue *over =
        gcc_jit_context_new_comparison(cx, loc, GCC_JIT_COMPARISON_GT, gcc_jit_lvalue_as_rvalue(n),
                                       gcc_jit_lvalue_as_rvalue(limit));
    gcc_jit_rvalue *rare = emit_expect(fn, loc, over, false);
    gcc_jit_block *slow = gen_new_block(fn, "new.slow"), *fast = gen_new_block(fn, "new.fast"),
                  *end = gen_new_block(fn, "new.end");
    gcc_jit_block_end_with_conditional(fn->block, loc, rare, slow, fast);
    gcc_jit_rvalue *slow_args[] = {emit_address_of(fn, c->symbol, 0), descriptor};
    gcc_jit_block_add_assignment(
        slow, loc, p,
        gcc_jit_context_new_call(cx, loc, gen_runtime_function(u, CALL_rt_new_slow), 2, slow_args));
    gcc_jit_block_end_with_jump(slow, NULL, end);
    gcc_jit_block_add_assignment(fast, loc, cursor, gcc_jit_lvalue_as_rvalue(n));
    gcc_jit_block_end_with_jump(fast, NULL, end);
    fn->block = end;
    gcc_jit_block_add_assignment(end, loc, to,
                                 emit_coerce_to(fn, gcc_jit_lvalue_as_rvalue(p), type));
}

// A new zeroed object: inline when lower named its allocation class (.symbol), else rt_new of its
// descriptor (.y).
void emit_new(GenFunc *fn, const Core *c) {
    GenUnit *u = fn->u;
    gcc_jit_location *loc = gen_location(u, c->pos);
    gcc_jit_rvalue *descriptor = emit_pointer(fn, c->y);
    gcc_jit_type *type = gen_type(u, c->x->type)->type;
    gcc_jit_lvalue *to = emit_lvalue(fn, c->x);
    if (c->symbol) {
        emit_bump(fn, c, descriptor, to, type);
        return;
    }
    gcc_jit_rvalue *call = gcc_jit_context_new_call(
        u->context, loc, gen_runtime_function(u, CALL_rt_new), 1, &descriptor);
    gcc_jit_block_add_assignment(fn->block, loc, to, emit_coerce_to(fn, call, type));
}

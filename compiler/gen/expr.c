// In: core expressions. Out: gccjit rvalues and lvalues. Values of every type but size 0 are
// rvalues; for size 0
// emit_value gives NULL and only effects count. Memory is reached through emit_at, a dereference of
// a pointer computed in
// bytes, so strides and offsets are the checker's. An aggregate whose parts are wanted is spilled
// to a temporary unless
// it already is an lvalue; GCC takes such temporaries apart again.
#include "gen_internal.h"

static gcc_jit_rvalue *emit_choose(GenFunc *fn, const Core *c);

// ---- temporaries

gcc_jit_lvalue *gen_temp(GenFunc *fn, GenType *t) {
    for (int i = 0; i < fn->temps.len; i++) {
        GenTemp *temp = &fn->temps.at[i];
        if (!temp->busy && temp->type == t) {
            temp->busy = true;
            return temp->lvalue;
        }
    }
    gcc_jit_lvalue *lv = gcc_jit_function_new_local(
        fn->function, NULL, t->type, arena_printf(fn->u->arena, "g.%d", fn->temp_count++));
    vec_push(fn->u->arena, &fn->temps, ((GenTemp){t, lv, true}));
    return lv;
}

// At the end of a statement nothing refers to its temporaries any more.
void gen_release_temps(GenFunc *fn) {
    for (int i = 0; i < fn->temps.len; i++)
        fn->temps.at[i].busy = false;
}

// ---- one type to another of the same bits

static gcc_jit_rvalue *cast(GenFunc *fn, gcc_jit_rvalue *v, gcc_jit_type *to) {
    return gcc_jit_context_new_cast(fn->u->context, NULL, v, to);
}

// *(to *)&temporary: between records of different GCC types, and between records and scalars.
static gcc_jit_rvalue *through_memory(GenFunc *fn, gcc_jit_rvalue *v, gcc_jit_type *to) {
    gcc_jit_lvalue *temp =
        gcc_jit_function_new_local(fn->function, NULL, gcc_jit_rvalue_get_type(v),
                                   arena_printf(fn->u->arena, "g.%d", fn->temp_count++));
    gcc_jit_block_add_assignment(fn->block, NULL, temp, v);
    gcc_jit_rvalue *at =
        cast(fn, gcc_jit_lvalue_get_address(temp, NULL), gcc_jit_type_get_pointer(to));
    return gcc_jit_lvalue_as_rvalue(gcc_jit_rvalue_dereference(at, NULL));
}

static Shape shape_of(GenUnit *u, gcc_jit_type *t) {
    if (gcc_jit_type_is_pointer(t))
        return SHAPE_POINTER;
    if (gcc_jit_type_is_struct(t))
        return SHAPE_RECORD;
    if (gcc_jit_type_is_bool(t))
        return SHAPE_BOOL;
    return t == u->g_f64->type || t == u->g_f32->type ? SHAPE_FLOAT : SHAPE_INT;
}

// v as a value of another GCC type: integers convert, everything else keeps its bits.
gcc_jit_rvalue *emit_coerce_to(GenFunc *fn, gcc_jit_rvalue *v, gcc_jit_type *to) {
    gcc_jit_type *from = gcc_jit_rvalue_get_type(v);
    if (from == to)
        return v;
    Shape f = shape_of(fn->u, from), t = shape_of(fn->u, to);
    if (f == SHAPE_RECORD || t == SHAPE_RECORD)
        return through_memory(fn, v, to);
    bool numbers = f != SHAPE_POINTER && f != SHAPE_FLOAT && t != SHAPE_POINTER && t != SHAPE_FLOAT;
    if (numbers || f == t)
        return cast(fn, v, to);
    if (f == SHAPE_BOOL || t == SHAPE_BOOL)
        return through_memory(fn, v, to);
    return gcc_jit_context_new_bitcast(fn->u->context, NULL, v, to);
}

static gcc_jit_rvalue *emit_coerce(GenFunc *fn, gcc_jit_rvalue *v, GenType *from, GenType *to) {
    return from == to || !v ? v : emit_coerce_to(fn, v, to->type);
}

// ---- addresses

gcc_jit_rvalue *emit_offset(GenFunc *fn, gcc_jit_rvalue *pointer, int64_t offset) {
    GenUnit *u = fn->u;
    if (!offset)
        return pointer;
    gcc_jit_rvalue *index = gcc_jit_context_new_rvalue_from_long(u->context, u->int_type, offset);
    gcc_jit_lvalue *at = gcc_jit_context_new_array_access(
        u->context, NULL, cast(fn, pointer, u->byte_pointer), index);
    return cast(fn, gcc_jit_lvalue_get_address(at, NULL), u->pointer);
}

// The address of a symbol. Code this unit defines or calls is a function; everything else imported
// data.
gcc_jit_rvalue *emit_address_of(GenFunc *fn, const char *symbol, int64_t offset) {
    GenUnit *u = fn->u;
    const char *key = intern_str(u->cx->names, symbol);
    CoreFunction *defined = map_get(u->defined, key);
    gcc_jit_function *f = defined ? gen_declare(u, defined) : map_get(u->functions, key);
    gcc_jit_rvalue *at = f ? gcc_jit_function_get_address(f, NULL)
                           : gcc_jit_lvalue_get_address(gen_object(u, symbol), NULL);
    return emit_offset(fn, cast(fn, at, u->pointer), offset);
}

gcc_jit_lvalue *emit_at(GenFunc *fn, gcc_jit_rvalue *pointer, GenType *t) {
    return gcc_jit_rvalue_dereference(cast(fn, pointer, gen_pointer_to(t)), NULL);
}

gcc_jit_rvalue *emit_pointer(GenFunc *fn, const Core *c) {
    return emit_coerce_to(fn, emit_value(fn, c), fn->u->pointer);
}

static gcc_jit_rvalue *emit_index_value(GenFunc *fn, const Core *c) {
    return emit_coerce_to(fn, emit_value(fn, c), fn->u->int_type);
}

static bool same_gen_type(GenFunc *fn, const Core *c) {
    return gen_type(fn->u, c->type) == gen_type(fn->u, c->x->type);
}

// Whether emit_lvalue gives the object itself; a CAST of one is decided by its representation when
// emitted.
static bool core_is_lvalue(const Core *c) {
    switch (c->kind) {
    case CORE_LOCAL:
    case CORE_GLOBAL:
    case CORE_LOAD:
    case CORE_INDEX: return true;
    case CORE_FIELD:
    case CORE_ELEM: return core_is_lvalue(c->x);
    default: return false;
    }
}

static gcc_jit_lvalue *spill(GenFunc *fn, const Core *c) {
    GenType *t = gen_type(fn->u, c->type);
    gcc_jit_lvalue *temp = gen_temp(fn, t);
    emit_store(fn, c->pos, temp, t, c);
    return temp;
}

static gcc_jit_lvalue *emit_field(GenFunc *fn, const Core *c) {
    GenType *whole = gen_type(fn->u, c->x->type), *part = gen_type(fn->u, c->type);
    gcc_jit_lvalue *x = emit_lvalue(fn, c->x);
    if (whole->shape == SHAPE_RECORD && whole->fields[c->index])
        return gcc_jit_lvalue_access_field(x, gen_location(fn->u, c->pos), whole->fields[c->index]);
    // a field of size 0
    gcc_jit_rvalue *at = cast(fn, gcc_jit_lvalue_get_address(x, NULL), fn->u->pointer);
    return emit_at(
        fn, whole->shape == SHAPE_RECORD ? emit_offset(fn, at, whole->offsets[c->index]) : at,
        part);
}

static gcc_jit_lvalue *emit_elem(GenFunc *fn, const Core *c) {
    GenType *whole = gen_type(fn->u, c->x->type);
    gcc_jit_lvalue *x = emit_lvalue(fn, c->x);
    gcc_jit_rvalue *index = emit_index_value(fn, c->y);
    if (whole->shape == SHAPE_ARRAY) {
        gcc_jit_lvalue *array = gcc_jit_lvalue_access_field(x, NULL, whole->fields[0]);
        return gcc_jit_context_new_array_access(fn->u->context, gen_location(fn->u, c->pos),
                                                gcc_jit_lvalue_as_rvalue(array), index);
    }
    return emit_at(fn, gcc_jit_lvalue_get_address(x, NULL), gen_type(fn->u, c->type));
}

static gcc_jit_lvalue *emit_index(GenFunc *fn, const Core *c) {
    GenType *t = gen_type(fn->u, c->type);
    gcc_jit_rvalue *base = cast(fn, emit_pointer(fn, c->x), gen_pointer_to(t));
    gcc_jit_rvalue *index = emit_index_value(fn, c->y);
    if (!t->size)
        return gcc_jit_rvalue_dereference(base, NULL);
    return gcc_jit_context_new_array_access(fn->u->context, gen_location(fn->u, c->pos), base,
                                            index);
}

// The object an lvalue denotes; a fresh temporary holding the value of anything else.
gcc_jit_lvalue *emit_lvalue(GenFunc *fn, const Core *c) {
    GenUnit *u = fn->u;
    switch (c->kind) {
    case CORE_LOCAL: {
        gcc_jit_lvalue *lv = map_get(fn->locals, c->local);
        if (!lv)
            bug(u->cx->sources, c->pos, "local %s is not in its function's lists", c->local->name);
        return lv;
    }
    case CORE_GLOBAL:
        return emit_at(fn, emit_address_of(fn, c->symbol, c->offset), gen_type(u, c->type));
    case CORE_LOAD:
        return emit_at(fn, emit_offset(fn, emit_pointer(fn, c->x), c->offset),
                       gen_type(u, c->type));
    case CORE_FIELD: return emit_field(fn, c);
    case CORE_ELEM: return emit_elem(fn, c);
    case CORE_INDEX: return emit_index(fn, c);
    case CORE_CAST:
        if (core_is_lvalue(c->x) && same_gen_type(fn, c))
            return emit_lvalue(fn, c->x);
        return spill(fn, c);
    default: return spill(fn, c);
    }
}

// ---- operators

// One more than the GCC operator, so that 0 means none.
// clang-format off
static const int BINARIES[TOKEN_COUNT] = {
    [TOKEN_ADD] = 1 + GCC_JIT_BINARY_OP_PLUS,         [TOKEN_SUB] = 1 + GCC_JIT_BINARY_OP_MINUS,
    [TOKEN_MUL] = 1 + GCC_JIT_BINARY_OP_MULT,         [TOKEN_QUO] = 1 + GCC_JIT_BINARY_OP_DIVIDE,
    [TOKEN_REM] = 1 + GCC_JIT_BINARY_OP_MODULO,       [TOKEN_AND] = 1 + GCC_JIT_BINARY_OP_BITWISE_AND,
    [TOKEN_OR] = 1 + GCC_JIT_BINARY_OP_BITWISE_OR,    [TOKEN_XOR] = 1 + GCC_JIT_BINARY_OP_BITWISE_XOR,
    [TOKEN_SHL] = 1 + GCC_JIT_BINARY_OP_LSHIFT,       [TOKEN_SHR] = 1 + GCC_JIT_BINARY_OP_RSHIFT,
    [TOKEN_LAND] = 1 + GCC_JIT_BINARY_OP_LOGICAL_AND, [TOKEN_LOR] = 1 + GCC_JIT_BINARY_OP_LOGICAL_OR,
    [TOKEN_AND_NOT] = 1 + GCC_JIT_BINARY_OP_BITWISE_AND, // of the complement
};
static const int UNARIES[TOKEN_COUNT] = {
    [TOKEN_SUB] = 1 + GCC_JIT_UNARY_OP_MINUS, [TOKEN_XOR] = 1 + GCC_JIT_UNARY_OP_BITWISE_NEGATE,
    [TOKEN_NOT] = 1 + GCC_JIT_UNARY_OP_LOGICAL_NEGATE,
};
static const int COMPARISONS[TOKEN_COUNT] = {
    [TOKEN_EQL] = 1 + GCC_JIT_COMPARISON_EQ, [TOKEN_NEQ] = 1 + GCC_JIT_COMPARISON_NE,
    [TOKEN_LSS] = 1 + GCC_JIT_COMPARISON_LT, [TOKEN_LEQ] = 1 + GCC_JIT_COMPARISON_LE,
    [TOKEN_GTR] = 1 + GCC_JIT_COMPARISON_GT, [TOKEN_GEQ] = 1 + GCC_JIT_COMPARISON_GE,
};
// clang-format on

static int find_op(GenFunc *fn, const Core *c, const int table[TOKEN_COUNT]) {
    if (!table[c->op])
        bug(fn->u->cx->sources, c->pos, "operator %d in core", (int)c->op);
    return table[c->op] - 1;
}

// Arithmetic happens in the operand's own width (no promotion as in C); shift counts take its type.
static gcc_jit_rvalue *emit_binary(GenFunc *fn, const Core *c) {
    GenUnit *u = fn->u;
    gcc_jit_location *loc = gen_location(u, c->pos);
    gcc_jit_type *t = gen_type(u, c->type)->type;
    gcc_jit_rvalue *x = emit_coerce_to(fn, emit_value(fn, c->x), t),
                   *y = emit_coerce_to(fn, emit_value(fn, c->y), t);
    if (c->op == TOKEN_AND_NOT)
        y = gcc_jit_context_new_unary_op(u->context, loc, GCC_JIT_UNARY_OP_BITWISE_NEGATE, t, y);
    return gcc_jit_context_new_binary_op(u->context, loc,
                                         (enum gcc_jit_binary_op)find_op(fn, c, BINARIES), t, x, y);
}

static gcc_jit_rvalue *emit_unary(GenFunc *fn, const Core *c) {
    gcc_jit_type *t = gen_type(fn->u, c->type)->type;
    return gcc_jit_context_new_unary_op(fn->u->context, gen_location(fn->u, c->pos),
                                        (enum gcc_jit_unary_op)find_op(fn, c, UNARIES), t,
                                        emit_coerce_to(fn, emit_value(fn, c->x), t));
}

static gcc_jit_rvalue *emit_compare(GenFunc *fn, const Core *c) {
    GenUnit *u = fn->u;
    GenType *t = gen_type(u, c->x->type);
    gcc_jit_type *as = t->shape == SHAPE_POINTER ? u->pointer : t->type;
    gcc_jit_rvalue *x = emit_coerce_to(fn, emit_value(fn, c->x), as),
                   *y = emit_coerce_to(fn, emit_value(fn, c->y), as);
    gcc_jit_rvalue *v =
        gcc_jit_context_new_comparison(u->context, gen_location(u, c->pos),
                                       (enum gcc_jit_comparison)find_op(fn, c, COMPARISONS), x, y);
    return emit_coerce_to(fn, v, gen_type(u, c->type)->type);
}

// C's conversion. gccjit casts bools, integers and floats among each other.
static gcc_jit_rvalue *emit_convert(GenFunc *fn, const Core *c) {
    GenType *from = gen_type(fn->u, c->x->type), *to = gen_type(fn->u, c->type);
    gcc_jit_rvalue *v = emit_value(fn, c->x);
    if (from == to)
        return v;
    if (from->shape == SHAPE_POINTER || to->shape == SHAPE_POINTER)
        return emit_coerce(fn, v, from, to);
    return gcc_jit_context_new_cast(fn->u->context, gen_location(fn->u, c->pos), v, to->type);
}

static gcc_jit_rvalue *emit_zero(GenFunc *fn, GenType *t) {
    gcc_jit_context *c = fn->u->context;
    switch (t->shape) {
    case SHAPE_EMPTY: return NULL;
    case SHAPE_POINTER: return gcc_jit_context_null(c, t->type);
    case SHAPE_RECORD:
    case SHAPE_ARRAY:
        return gcc_jit_context_new_struct_constructor(c, NULL, t->type, 0, NULL, NULL);
    case SHAPE_INT:
    case SHAPE_BOOL:
    case SHAPE_FLOAT: return gcc_jit_context_zero(c, t->type);
    }
    return NULL;
}

static gcc_jit_rvalue *emit_integer(GenFunc *fn, const Core *c) {
    GenType *t = gen_type(fn->u, c->type);
    if (t->shape == SHAPE_POINTER)
        return gcc_jit_context_new_rvalue_from_ptr(fn->u->context, t->type,
                                                   (void *)(intptr_t)c->integer);
    if (t->shape == SHAPE_FLOAT)
        return gcc_jit_context_new_rvalue_from_double(fn->u->context, t->type, (double)c->integer);
    return gcc_jit_context_new_rvalue_from_long(fn->u->context, t->type, c->integer);
}

// An aggregate from its components, in order. Arrays are filled element by element in a temporary.
static gcc_jit_rvalue *emit_make(GenFunc *fn, const Core *c) {
    GenUnit *u = fn->u;
    GenType *t = gen_type(u, c->type);
    if (!t->size || t->shape == SHAPE_ARRAY) {
        gcc_jit_lvalue *array = t->size ? gen_temp(fn, t) : NULL;
        for (int i = 0; i < c->args.len; i++) {
            if (!array) {
                emit_effect(fn, c->args.at[i]);
                continue;
            }
            gcc_jit_rvalue *a =
                gcc_jit_lvalue_as_rvalue(gcc_jit_lvalue_access_field(array, NULL, t->fields[0]));
            gcc_jit_rvalue *index =
                gcc_jit_context_new_rvalue_from_long(u->context, u->int_type, i);
            emit_store(fn, c->pos, gcc_jit_context_new_array_access(u->context, NULL, a, index),
                       t->parts[0], c->args.at[i]);
        }
        return array ? gcc_jit_lvalue_as_rvalue(array) : NULL;
    }
    gcc_jit_field **fields = NEW_ARRAY(u->arena, gcc_jit_field *, t->count + 1);
    gcc_jit_rvalue **values = NEW_ARRAY(u->arena, gcc_jit_rvalue *, t->count + 1);
    int n = 0;
    for (int i = 0; i < t->count; i++) {
        if (!t->fields[i]) {
            emit_effect(fn, c->args.at[i]);
            continue;
        }
        fields[n] = t->fields[i];
        values[n++] = emit_coerce_to(fn, emit_value(fn, c->args.at[i]), t->parts[i]->type);
    }
    return gcc_jit_context_new_struct_constructor(u->context, gen_location(u, c->pos), t->type,
                                                  (size_t)n, fields, values);
}

// Component index of an aggregate value, NULL when that has size 0. A MAKE gives it without
// building the whole.
gcc_jit_rvalue *emit_component(GenFunc *fn, const Core *aggregate, int index) {
    GenType *t = gen_type(fn->u, aggregate->type);
    if (t->shape != SHAPE_RECORD || !t->fields[index])
        return NULL;
    if (aggregate->kind == CORE_ZERO)
        return emit_zero(fn, t->parts[index]);
    return gcc_jit_lvalue_as_rvalue(
        gcc_jit_lvalue_access_field(emit_lvalue(fn, aggregate), NULL, t->fields[index]));
}

static gcc_jit_rvalue *emit_field_value(GenFunc *fn, const Core *c) {
    if (core_is_lvalue(c->x))
        return gcc_jit_lvalue_as_rvalue(emit_field(fn, c));
    if (c->x->kind == CORE_CAST && core_is_lvalue(c->x->x) && !same_gen_type(fn, c->x) &&
        gen_type(fn->u, c->x->type)->shape == gen_type(fn->u, c->x->x->type)->shape) {
        GenType *whole = gen_type(fn->u, c->x->type); // identical layout, another GCC type
        gcc_jit_rvalue *at = gcc_jit_lvalue_get_address(emit_lvalue(fn, c->x->x), NULL);
        return gcc_jit_lvalue_as_rvalue(
            gcc_jit_lvalue_access_field(emit_at(fn, at, whole), NULL, whole->fields[c->index]));
    }
    return emit_component(fn, c->x, c->index);
}

static gcc_jit_rvalue *emit_addr(GenFunc *fn, const Core *c) {
    gcc_jit_rvalue *at;
    if (c->x->kind == CORE_LOAD)
        at = emit_offset(fn, emit_pointer(fn, c->x->x), c->x->offset);
    else if (c->x->kind == CORE_GLOBAL)
        at = emit_address_of(fn, c->x->symbol, c->x->offset);
    else
        at = gcc_jit_lvalue_get_address(emit_lvalue(fn, c->x), gen_location(fn->u, c->pos));
    return emit_coerce_to(fn, at, gen_type(fn->u, c->type)->type);
}

static gcc_jit_rvalue *emit_dynamic_offset(GenFunc *fn, const Core *c) {
    GenUnit *u = fn->u;
    gcc_jit_rvalue *base = cast(fn, emit_pointer(fn, c->x), u->byte_pointer);
    gcc_jit_lvalue *at =
        gcc_jit_context_new_array_access(u->context, NULL, base, emit_index_value(fn, c->y));
    return emit_coerce_to(fn, gcc_jit_lvalue_get_address(at, NULL), gen_type(u, c->type)->type);
}

// A call in the middle of an expression happens now; its result waits in a temporary.
static gcc_jit_rvalue *emit_call_value(GenFunc *fn, const Core *c) {
    GenType *t = gen_type(fn->u, c->type);
    gcc_jit_type *type;
    gcc_jit_rvalue *call = emit_call(fn, c, &type);
    if (!type) {
        gcc_jit_block_add_eval(fn->block, gen_location(fn->u, c->pos), call);
        return NULL;
    }
    if (type != t->type) {
        gcc_jit_lvalue *raw = gcc_jit_function_new_local(
            fn->function, NULL, type, arena_printf(fn->u->arena, "g.%d", fn->temp_count++));
        gcc_jit_block_add_assignment(fn->block, gen_location(fn->u, c->pos), raw, call);
        return emit_coerce_to(fn, gcc_jit_lvalue_as_rvalue(raw), t->type);
    }
    gcc_jit_lvalue *temp = gen_temp(fn, t);
    gcc_jit_block_add_assignment(fn->block, gen_location(fn->u, c->pos), temp, call);
    return gcc_jit_lvalue_as_rvalue(temp);
}

// c.cond ? c.x : c.y; libgccjit has no such operator.
static gcc_jit_rvalue *emit_choose(GenFunc *fn, const Core *c) {
    GenUnit *u = fn->u;
    GenType *t = gen_type(u, c->type);
    gcc_jit_rvalue *cond = emit_value(fn, c->cond);
    gcc_jit_block *yes = gen_new_block(fn, "choose.yes"), *no = gen_new_block(fn, "choose.no"),
                  *end = gen_new_block(fn, "choose.end");
    gcc_jit_block_end_with_conditional(fn->block, gen_location(u, c->pos), cond, yes, no);
    gcc_jit_lvalue *temp = t->size ? gen_temp(fn, t) : NULL;
    fn->block = yes;
    if (temp)
        emit_store(fn, c->pos, temp, t, c->x);
    gcc_jit_block_end_with_jump(fn->block, NULL, end);
    fn->block = no;
    if (temp)
        emit_store(fn, c->pos, temp, t, c->y);
    gcc_jit_block_end_with_jump(fn->block, NULL, end);
    fn->block = end;
    return temp ? gcc_jit_lvalue_as_rvalue(temp) : NULL;
}

static bool core_is_call(const Core *c) {
    return c->kind == CORE_CALL || c->kind == CORE_CALL_PTR || c->kind == CORE_CALL_RT ||
           c->kind == CORE_BUILTIN;
}

// The value of an expression, of its type's GCC type; NULL for size 0 (after its effects).
gcc_jit_rvalue *emit_value(GenFunc *fn, const Core *c) {
    GenUnit *u = fn->u;
    GenType *t = c->type ? gen_type(u, c->type) : NULL;
    if (t && !t->size && !core_is_call(c)) {
        emit_effect(fn, c);
        return NULL;
    }
    switch (c->kind) {
    case CORE_INT: return emit_integer(fn, c);
    case CORE_FLOAT: return gcc_jit_context_new_rvalue_from_double(u->context, t->type, c->number);
    case CORE_ZERO: return emit_zero(fn, t);
    case CORE_LOCAL:
    case CORE_GLOBAL:
    case CORE_INDEX:
    case CORE_LOAD: return gcc_jit_lvalue_as_rvalue(emit_lvalue(fn, c));
    case CORE_SYMBOL: return emit_coerce_to(fn, emit_address_of(fn, c->symbol, c->offset), t->type);
    case CORE_FIELD: return emit_field_value(fn, c);
    case CORE_ELEM: return gcc_jit_lvalue_as_rvalue(emit_elem(fn, c));
    case CORE_ADDR: return emit_addr(fn, c);
    case CORE_UNARY: return emit_unary(fn, c);
    case CORE_BINARY:
    case CORE_LOGIC: return emit_binary(fn, c);
    case CORE_COMPARE: return emit_compare(fn, c);
    case CORE_CONVERT: return emit_convert(fn, c);
    case CORE_CAST: return emit_coerce(fn, emit_value(fn, c->x), gen_type(u, c->x->type), t);
    case CORE_OFFSET: return emit_dynamic_offset(fn, c);
    case CORE_MAKE: return emit_make(fn, c);
    case CORE_CHOOSE: return emit_choose(fn, c);
    case CORE_SELF:
        return emit_coerce_to(
            fn, cast(fn, gcc_jit_function_get_address(fn->function, NULL), u->pointer), t->type);
    case CORE_CALL:
    case CORE_CALL_PTR:
    case CORE_CALL_RT:
    case CORE_BUILTIN: return emit_call_value(fn, c);
    default: bug(u->cx->sources, c->pos, "a statement where core has expressions");
    }
}

// Stores a value of the same type (size not 0) in an object. A call's result goes there directly.
void emit_store(GenFunc *fn, Pos pos, gcc_jit_lvalue *to, GenType *type, const Core *value) {
    gcc_jit_location *loc = gen_location(fn->u, pos);
    if (core_is_call(value)) {
        gcc_jit_type *result;
        gcc_jit_rvalue *call = emit_call(fn, value, &result);
        if (result == type->type) {
            gcc_jit_block_add_assignment(fn->block, loc, to, call);
            return;
        }
        gcc_jit_lvalue *raw = gcc_jit_function_new_local(
            fn->function, NULL, result, arena_printf(fn->u->arena, "g.%d", fn->temp_count++));
        gcc_jit_block_add_assignment(fn->block, loc, raw, call);
        gcc_jit_block_add_assignment(fn->block, loc, to,
                                     emit_coerce_to(fn, gcc_jit_lvalue_as_rvalue(raw), type->type));
        return;
    }
    // may move on to another block: C leaves open whether arguments are evaluated in order
    gcc_jit_rvalue *v = emit_coerce_to(fn, emit_value(fn, value), type->type);
    gcc_jit_block_add_assignment(fn->block, loc, to, v);
}

// Evaluates an expression for what it does: of pure nodes only the calls inside, in order. A call
// of a runtime
// function that does not return ends the block.
void emit_effect(GenFunc *fn, const Core *c) {
    if (core_is_call(c)) {
        gcc_jit_type *result;
        gcc_jit_rvalue *call = emit_call(fn, c, &result);
        gcc_jit_block_add_eval(fn->block, gen_location(fn->u, c->pos), call);
        if (c->kind == CORE_CALL_RT && gen_runtime_is_noreturn(c->rt))
            emit_unreachable(fn);
        return;
    }
    const Core *parts[] = {c->cond, c->x, c->y};
    for (int i = 0; i < 3; i++)
        if (parts[i])
            emit_effect(fn, parts[i]);
    for (int i = 0; i < c->args.len; i++)
        emit_effect(fn, c->args.at[i]);
}

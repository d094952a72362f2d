// Calls. A call has two halves: plan_call evaluates the callee and the arguments in Go's order,
// perform_call makes the call. Between them a defer statement can carry the values to another
// function. Methods are called directly where the receiver's type is known, else through the itab.
#include "lower_internal.h"
#include <string.h>

BuiltinKind builtin_of(Fn *f, Node *fun) {
    const NodeInfo *info = info_of(f->u->cx, unparen(fun));
    return info->object && info->object->kind == OBJ_BUILTIN ? info->object->builtin
                                                             : BUILTIN_COUNT;
}

bool is_conversion(Fn *f, Node *call) {
    Node *fun = AS(call, CALL)->fun;
    return info_of(f->u->cx, fun)->mode == MODE_TYPE ||
           info_of(f->u->cx, unparen(fun))->mode == MODE_TYPE;
}

Type *result_type(Unit *u, Type *func) {
    const ObjectList *results = &underlying(func)->func.results;
    if (results->len == 0)
        return NULL;
    if (results->len == 1)
        return results->at[0]->type;
    TypeList types = {0};
    for (int i = 0; i < results->len; i++)
        vec_push(u->arena, &types, results->at[i]->type);
    return type_tuple(u->arena, types);
}

// A function type like func with a receiver of the given type.
static Type *signature_with_receiver(Fn *f, Type *func, Type *receiver) {
    Type *from = underlying(func), *t = type_new(f->arena, TYPE_FUNC);
    t->func.params = from->func.params;
    t->func.results = from->func.results;
    t->func.variadic = from->func.variadic;
    t->func.receiver = NEW(f->arena, Object);
    t->func.receiver->kind = OBJ_VAR;
    t->func.receiver->role = VAR_RECEIVER;
    t->func.receiver->name = "receiver";
    t->func.receiver->type = receiver;
    return t;
}

// ---- methods
Core *method_receiver(Fn *f, Core *x, const Selection *s) {
    x = walk_path(f, x, s->path, s->path_length);
    if (s->kind == SELECT_INTERFACE_METHOD)
        return x;
    bool is_pointer = underlying(x->type)->kind == TYPE_POINTER;
    if (s->object->pointer_receiver) {
        if (is_pointer)
            return x;
        Type *pointer = type_pointer(f->arena, x->type);
        if (!lower_is_lvalue(x) && type_size(x->type))
            x = lower_temp(f, x); // a wrapper's receiver: cannot be changed by anyone
        return core_cast(f, core_addr(f, x), pointer);
    }
    return is_pointer ? deref_checked(f, x) : x;
}

static void plan_dynamic(Fn *f, Core *iface, const Selection *s, Call *call) {
    Type *pointer = BASIC_TYPE(f, UNSAFE_POINTER), *type = iface->type;
    iface = lower_reuse(f, iface);
    Core *tab = nil_check(f, core_field(f, iface, 0));
    int index = interface_method_index(type, s->object->name, s->object->package);
    int64_t offset = (int64_t)sizeof(AbiItab) + 8 * (int64_t)index;
    call->kind = CALLEE_CODE;
    call->callee = core_load(f, pointer, tab, offset);
    call->signature = signature_with_receiver(f, s->type, pointer);
    vec_push(f->arena, &call->args, core_field(f, iface, 1));
}

// The callee and first argument for a receiver that method_receiver made.
void plan_receiver_call(Fn *f, Core *receiver, const Selection *s, Call *call) {
    if (s->kind == SELECT_INTERFACE_METHOD) {
        plan_dynamic(f, receiver, s, call);
        return;
    }
    call->kind = CALLEE_STATIC;
    call->function = s->object;
    call->symbol = object_symbol(f->u->cx, s->object);
    call->signature = signature_with_receiver(f, s->type, receiver->type);
    vec_push(f->arena, &call->args, receiver);
}

void plan_method(Fn *f, Core *x, const Selection *s, Call *call) {
    plan_receiver_call(f, method_receiver(f, x, s), s, call);
}

// ---- callee
static Object *known_function(Fn *f, Node *fun) {
    const NodeInfo *info = info_of(f->u->cx, fun);
    bool plain = fun->kind == NODE_NAME || (fun->kind == NODE_SELECTOR && !info->selection);
    return plain && info->object && info->object->kind == OBJ_FUNC ? info->object : NULL;
}

static bool is_method_call(Fn *f, Node *fun) {
    if (fun->kind != NODE_SELECTOR)
        return false;
    const Selection *s = info_of(f->u->cx, fun)->selection;
    return s && s->kind != SELECT_FIELD &&
           info_of(f->u->cx, AS(fun, SELECTOR)->x)->mode != MODE_TYPE;
}

// An inlined call needs no func value: its operand is evaluated only for what it calls.
static void plan_inlined(Fn *f, Node *fun, Call *call) {
    if (fun->kind != NODE_FUNC_LIT && has_call(f, fun))
        lower_value(f, fun, NULL);
    call->kind = CALLEE_STATIC;
    call->signature = underlying(type_of(f, fun));
}

static void plan_callee(Fn *f, Node *fun, Call *call) {
    Object *function = known_function(f, fun);
    if (call->node && AS(call->node, CALL)->body && !function && !is_method_call(f, fun)) {
        plan_inlined(f, fun, call);
    } else if (function) {
        call->kind = CALLEE_STATIC;
        call->function = function;
        call->symbol = object_symbol(f->u->cx, function);
        call->signature = function->type;
    } else if (is_method_call(f, fun)) {
        plan_method(f, lower_expr(f, AS(fun, SELECTOR)->x), info_of(f->u->cx, fun)->selection,
                    call);
    } else if (fun->kind == NODE_FUNC_LIT) {
        plan_literal_call(f, fun, call);
    } else {
        call->kind = CALLEE_CLOSURE;
        call->callee = lower_value(f, fun, NULL);
        call->signature = underlying(type_of(f, fun));
    }
}

// ---- arguments
static Core *variadic_slice(Fn *f, Node *n, Type *type, Core **values, int count) {
    if (count == 0)
        return core_zero(f, type);
    Type *elem = underlying(type)->slice.elem, *word = BASIC_TYPE(f, INT);
    Home home = home_of_site(f, n, SITE_VARIADIC, 0);
    for (int i = 0; i < count; i++)
        values[i] = lower_reuse(f, values[i]);
    Core *array = allocate(f, type_array(f->arena, elem, count), home, "args");
    for (int i = 0; i < count; i++)
        initialize(f, core_load(f, elem, array, i * type_size(elem)), values[i]);
    Core *length = core_int(f, word, count);
    return core_slice(f, type, array, length, length);
}

// f(g()) with several results of g.
static void spread_tuple(Fn *f, Node *arg, Type **targets, Core **values) {
    Core *tuple = lower_call(f, unparen(arg));
    for (int i = 0; i < tuple->type->tuple.types.len; i++)
        values[i] = convert_implicit(f, core_field(f, tuple, i), targets ? targets[i] : NULL,
                                     unparen(arg), SITE_BOX_RESULT, i);
}

static Type *tuple_argument(Fn *f, const NodeCall *c) {
    if (c->args.len != 1 || unparen(c->args.at[0])->kind != NODE_CALL)
        return NULL;
    Type *t = type_of(f, c->args.at[0]);
    return t && t->kind == TYPE_TUPLE ? t : NULL;
}

// How many values the arguments of a call are.
int argument_count(Fn *f, Node *n) {
    Type *tuple = tuple_argument(f, AS(n, CALL));
    return tuple ? tuple->tuple.types.len : AS(n, CALL)->args.len;
}

// Evaluates all of them, converted to targets (NULL: as they are).
void lower_arguments(Fn *f, Node *n, Type **targets, Core **values) {
    NodeCall *c = AS(n, CALL);
    if (tuple_argument(f, c))
        spread_tuple(f, c->args.at[0], targets, values);
    else
        lower_operands(f, c->args.at, targets, values, c->args.len);
}

static void plan_arguments(Fn *f, Node *n, Call *call) {
    NodeCall *c = AS(n, CALL);
    Type *sig = underlying(call->signature);
    int count = argument_count(f, n), params = sig->func.params.len;
    int fixed = params - (sig->func.variadic && !c->spread);
    Type **targets = NEW_ARRAY(f->arena, Type *, count + 1);
    Core **values = NEW_ARRAY(f->arena, Core *, count + 1);
    Type *last = params ? sig->func.params.at[params - 1]->type : NULL;
    for (int i = 0; i < count; i++)
        targets[i] = i < fixed ? sig->func.params.at[i]->type : underlying(last)->slice.elem;
    lower_arguments(f, n, targets, values);
    f->pos = n->pos;
    for (int i = 0; i < fixed; i++)
        vec_push(f->arena, &call->args, values[i]);
    if (fixed < params)
        vec_push(f->arena, &call->args, variadic_slice(f, n, last, values + fixed, count - fixed));
}

static bool arguments_call(Fn *f, Node *n) {
    NodeCall *c = AS(n, CALL);
    for (int i = 0; i < c->args.len; i++)
        if (has_call(f, c->args.at[i]))
            return true;
    return false;
}

static void save_callee(Fn *f, Call *call) {
    if (call->callee)
        call->callee = lower_save(f, call->callee);
    for (int i = 0; i < call->args.len; i++)
        call->args.at[i] = lower_save(f, call->args.at[i]);
}

// Evaluates callee and arguments. A callee without calls is read after arguments with calls.
void plan_call(Fn *f, Node *n, Call *call) {
    Node *fun = unparen(AS(n, CALL)->fun);
    call->node = n;
    bool calls = arguments_call(f, n);
    if (!calls || has_call(f, fun)) {
        plan_callee(f, fun, call);
        if (calls)
            save_callee(f, call);
        plan_arguments(f, n, call);
        return;
    }
    Call arguments = {.signature = underlying(type_of(f, fun))};
    if (known_function(f, fun))
        arguments.signature = known_function(f, fun)->type;
    plan_arguments(f, n, &arguments);
    plan_callee(f, fun, call);
    for (int i = 0; i < arguments.args.len; i++)
        vec_push(f->arena, &call->args, arguments.args.at[i]);
}

// ---- storage for what the callee makes (docs/abi.md)
enum { SLOT_BUDGET = 4096 }; // bytes of a frame: each call has storage of its own

const char *direct_symbol(Unit *u, Object *function) {
    const char *symbol = object_symbol(u->cx, function);
    if (!caller_slot_count(u->escapes, function))
        return symbol;
    return intern_str(u->cx->names, arena_printf(u->arena, "%s·direct", symbol));
}

static Core *slot_argument(Fn *f, const Call *call, int slot) {
    int own = -1;
    Placement place =
        call->node ? place_of_call_slot(f->u->escapes, call->node, slot, &own) : PLACED_HEAP;
    int64_t bytes = caller_slot_size(f->u->escapes, call->function, slot);
    if (place == PLACED_FRAME && f->slot_bytes + bytes <= SLOT_BUDGET) {
        f->slot_bytes += bytes;
        Type *words = type_array(f->arena, BASIC_TYPE(f, UINTPTR), (bytes + 7) / 8);
        f->site = (SiteName){arena_printf(f->arena, "storage for %s", call->function->name),
                             call->node->pos};
        return frame_storage(f, "slot", words);
    }
    if (place == PLACED_CALLER && own >= 0 && own < f->core->storage.len)
        return core_local(f, f->core->storage.at[own]);
    return core_nil(f);
}

static void pass_storage(Fn *f, const Call *call, Core *c) {
    int count = call->function ? caller_slot_count(f->u->escapes, call->function) : 0;
    if (count)
        c->symbol = direct_symbol(f->u, call->function);
    for (int i = 0; i < count; i++)
        vec_push(f->arena, &c->storage, slot_argument(f, call, i));
}

// ---- the call itself
static const struct {
    const char *symbol;
    CoreBuiltin builtin;
} INTRINSICS[] = {
    {"math.Sqrt", CB_SQRT},   {"math.Floor", CB_FLOOR}, {"math.Ceil", CB_CEIL},
    {"math.Trunc", CB_TRUNC}, {"math.Abs", CB_FABS},    {"math.Copysign", CB_COPYSIGN},
    {"math.FMA", CB_FMA},
};

static Core *intrinsic(Fn *f, const Call *call) {
    if (call->kind != CALLEE_STATIC || strncmp(call->symbol, "math.", 5) != 0)
        return NULL;
    for (size_t i = 0; i < sizeof INTRINSICS / sizeof *INTRINSICS; i++) {
        if (strcmp(call->symbol, INTRINSICS[i].symbol) != 0)
            continue;
        Core *c = core_gcc(f, INTRINSICS[i].builtin, BASIC_TYPE(f, FLOAT64), 0);
        for (int k = 0; k < call->args.len; k++)
            vec_push(f->arena, &c->args, call->args.at[k]);
        return lower_temp(f, c);
    }
    return NULL;
}

// Makes the call; returns its result (several: a tuple) in a temporary, or NULL when it has none.
Core *perform_call(Fn *f, Call *call) {
    if (call->kind == CALLEE_BUILTIN)
        return perform_builtin(f, call);
    Core *fast = intrinsic(f, call);
    if (fast)
        return fast;
    Type *result = result_type(f->u, call->signature);
    Core *c = core_new(f, call->kind == CALLEE_STATIC ? CORE_CALL : CORE_CALL_PTR, result);
    c->signature = call->signature;
    int64_t bytes = memory_bytes(call->signature);
    f->call_bytes = bytes > f->call_bytes ? bytes : f->call_bytes;
    for (int i = 0; i < call->args.len; i++)
        vec_push(f->arena, &c->args, call->args.at[i]);
    if (call->kind == CALLEE_STATIC) {
        c->symbol = call->symbol;
        c->closure = call->callee;
        pass_storage(f, call, c);
    } else if (call->kind == CALLEE_CODE) {
        c->x = call->callee;
    } else {
        Type *pointer = BASIC_TYPE(f, UNSAFE_POINTER);
        c->closure = core_cast(f, nil_check(f, call->callee), pointer);
        c->x = core_load(f, pointer, c->closure, 0);
    }
    if (result && (result->kind == TYPE_TUPLE || type_size(result)))
        return lower_temp(f, c);
    put_eval(f, c);
    return result ? core_zero(f, result) : NULL;
}

// A CALL node as an expression or statement: conversion, built-in, or call.
Core *lower_call(Fn *f, Node *n) {
    if (is_conversion(f, n))
        return lower_conversion(f, n);
    BuiltinKind kind = builtin_of(f, AS(n, CALL)->fun);
    if (kind != BUILTIN_COUNT)
        return lower_builtin(f, n, kind);
    Call call = {0};
    Pos pos = f->pos;
    plan_call(f, n, &call);
    f->pos = n->pos;
    Core *result = AS(n, CALL)->body ? perform_inlined(f, &call) : perform_call(f, &call);
    f->pos = pos;
    return result;
}

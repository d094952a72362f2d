// Constructors of core nodes and statements: in goes what a caller wants said, out comes the
// smallest tree that says it. Folding is local and cheap (a component of a MAKE is that component,
// a field of a load is a load at an offset), so the callers need not care. Also the function's
// memory: temporaries are handed out by type and taken back at the end of a statement, because
// libgccjit never lets two locals share a slot; frame objects have their own memory for the whole
// activation.
#include "lower_internal.h"
#include <string.h>

enum {
    LARGE_LOCAL = 1024, // bytes: a larger local always lives beside the frame
    FRAME_BUDGET = 6144 // bytes of locals in memory before the rest goes there, too
};

Core *core_new(Fn *f, CoreKind kind, Type *type) {
    Core *c = NEW(f->arena, Core);
    c->kind = kind;
    c->pos = f->pos;
    c->type = type;
    return c;
}

// ---- constants
Core *core_int(Fn *f, Type *type, int64_t value) {
    Core *c = core_new(f, CORE_INT, type);
    c->integer = value;
    return c;
}

Core *core_bool(Fn *f, bool value) {
    return core_int(f, BASIC_TYPE(f, BOOL), value);
}

// The zero value of a type: an INT or FLOAT for numbers, else ZERO.
Core *core_zero(Fn *f, Type *type) {
    if (has_flags(type, IS_INTEGER | IS_BOOLEAN))
        return core_int(f, type, 0);
    return core_new(f, has_flags(type, IS_FLOAT) ? CORE_FLOAT : CORE_ZERO, type);
}

Core *core_nil(Fn *f) {
    return core_new(f, CORE_ZERO, BASIC_TYPE(f, UNSAFE_POINTER));
}

bool core_is_constant(const Core *c) {
    return c->kind == CORE_INT || c->kind == CORE_FLOAT || c->kind == CORE_ZERO ||
           c->kind == CORE_SYMBOL;
}

// ---- objects in memory
Core *core_local(Fn *f, CoreLocal *local) {
    Core *c = core_new(f, CORE_LOCAL, local->type);
    c->local = local;
    return c;
}

Core *core_global(Fn *f, Type *type, const char *symbol, int64_t offset) {
    Core *c = core_new(f, CORE_GLOBAL, type);
    c->symbol = symbol;
    c->offset = offset;
    return c;
}

Core *core_symbol(Fn *f, const char *symbol, int64_t offset) {
    Core *c = core_new(f, CORE_SYMBOL, BASIC_TYPE(f, UNSAFE_POINTER));
    c->symbol = symbol;
    c->offset = offset;
    return c;
}

// The object of type at address + offset. Objects without size have no storage: their value is
// ZERO.
Core *core_load(Fn *f, Type *type, Core *address, int64_t offset) {
    if (type->kind != TYPE_TUPLE && type_size(type) == 0)
        return core_zero(f, type);
    if (address->kind == CORE_SYMBOL)
        return core_global(f, type, address->symbol, address->offset + offset);
    Core *c = core_new(f, CORE_LOAD, type);
    c->x = address;
    c->offset = offset;
    return c;
}

bool lower_is_lvalue(const Core *c) {
    switch (c->kind) {
    case CORE_LOCAL:
    case CORE_GLOBAL:
    case CORE_LOAD:
    case CORE_INDEX: return true;
    case CORE_FIELD:
    case CORE_ELEM: return lower_is_lvalue(c->x);
    default: return false;
    }
}

typedef struct Component {
    Type *type;
    int64_t offset;
} Component;

// Type and offset of component `index` of an aggregate type.
static Component component_of(Fn *f, Type *aggregate, int index) {
    Type *t = underlying(aggregate);
    Type *pointer = BASIC_TYPE(f, UNSAFE_POINTER), *word = BASIC_TYPE(f, INT);
    switch (t->kind) {
    case TYPE_STRUCT: return (Component){t->strukt.fields[index].type, struct_offsets(t)[index]};
    case TYPE_TUPLE: return (Component){t->tuple.types.at[index], 0};
    case TYPE_SLICE: return (Component){index ? word : pointer, 8 * index};
    case TYPE_INTERFACE: return (Component){pointer, 8 * index};
    case TYPE_BASIC:
        if (t->flags & IS_STRING)
            return (Component){index ? word : pointer, 8 * index};
        if (t->basic == BASIC_COMPLEX64)
            return (Component){BASIC_TYPE(f, FLOAT32), 4 * index};
        if (t->basic == BASIC_COMPLEX128)
            return (Component){BASIC_TYPE(f, FLOAT64), 8 * index};
        break;
    default: break;
    }
    bug(f->u->cx->sources, f->pos, "component %d of a type without components", index);
}

Core *core_field(Fn *f, Core *x, int index) {
    Component part = component_of(f, x->type, index);
    if (type_size(part.type) == 0)
        return core_zero(f, part.type);
    if (x->kind == CORE_MAKE)
        return x->args.at[index];
    if (x->kind == CORE_ZERO)
        return core_zero(f, part.type);
    if (x->type->kind != TYPE_TUPLE && (x->kind == CORE_LOAD || x->kind == CORE_GLOBAL)) {
        Core *c = core_new(f, x->kind, part.type);
        c->x = x->x;
        c->symbol = x->symbol;
        c->offset = x->offset + part.offset;
        return c;
    }
    Core *c = core_new(f, CORE_FIELD, part.type);
    c->x = x;
    c->index = index;
    return c;
}

// Element `index` (an int, in range) of an array value or lvalue.
Core *core_elem(Fn *f, Core *array, Core *index) {
    Type *elem = underlying(array->type)->array.elem;
    if (type_size(elem) == 0 || array->kind == CORE_ZERO)
        return core_zero(f, elem);
    if (index->kind == CORE_INT && (array->kind == CORE_LOAD || array->kind == CORE_GLOBAL)) {
        Core *c = core_new(f, array->kind, elem);
        c->x = array->x;
        c->symbol = array->symbol;
        c->offset = array->offset + index->integer * type_size(elem);
        return c;
    }
    if (array->kind == CORE_LOAD || array->kind == CORE_GLOBAL)
        return core_index(f, elem, core_addr(f, array), index);
    Core *c = core_new(f, CORE_ELEM, elem);
    c->x = array;
    c->y = index;
    return c;
}

Core *core_index(Fn *f, Type *elem, Core *address, Core *index) {
    if (type_size(elem) == 0)
        return core_zero(f, elem);
    if (index->kind == CORE_INT)
        return core_load(f, elem, address, index->integer * type_size(elem));
    Core *c = core_new(f, CORE_INDEX, elem);
    c->x = address;
    c->y = index;
    return c;
}

// The address of an lvalue, as an unsafe.Pointer; a local is marked as living in memory.
Core *core_addr(Fn *f, Core *lvalue) {
    if (type_size(lvalue->type) == 0)
        return core_symbol(f, "rt_zero_object", 0);
    if (lvalue->kind == CORE_GLOBAL)
        return core_symbol(f, lvalue->symbol, lvalue->offset);
    if (lvalue->kind == CORE_LOAD)
        return core_offset(f, lvalue->x, core_int(f, BASIC_TYPE(f, INT), lvalue->offset));
    Core *root = lvalue;
    while (root->kind == CORE_FIELD || root->kind == CORE_ELEM)
        root = root->x;
    if (root->kind == CORE_LOCAL)
        root->local->address_taken = true;
    else if (root->kind != CORE_INDEX && root->kind != CORE_LOAD && root->kind != CORE_GLOBAL)
        bug(f->u->cx->sources, f->pos, "address of a value");
    Core *c = core_new(f, CORE_ADDR, BASIC_TYPE(f, UNSAFE_POINTER));
    c->x = lvalue;
    return c;
}

// ---- operators
Core *core_unary(Fn *f, TokenKind op, Core *x) {
    Core *c = core_new(f, CORE_UNARY, x->type);
    c->op = op;
    c->x = x;
    return c;
}

static bool is_int(const Core *c, int64_t value) {
    return c->kind == CORE_INT && c->integer == value;
}

Core *core_binary(Fn *f, TokenKind op, Core *x, Core *y) {
    if (op == TOKEN_ADD && is_int(x, 0))
        return y;
    if ((op == TOKEN_ADD || op == TOKEN_SUB) && is_int(y, 0))
        return x;
    if (op == TOKEN_MUL && is_int(y, 1))
        return x;
    if (x->kind == CORE_INT && y->kind == CORE_INT && is_basic(x->type, BASIC_INT) &&
        (op == TOKEN_ADD || op == TOKEN_SUB)) {
        uint64_t a = (uint64_t)x->integer, b = (uint64_t)y->integer;
        return core_int(f, x->type, (int64_t)(op == TOKEN_ADD ? a + b : a - b));
    }
    Core *c = core_new(f, CORE_BINARY, x->type);
    c->op = op;
    c->x = x;
    c->y = y;
    return c;
}

Core *core_compare(Fn *f, TokenKind op, Core *x, Core *y) {
    Core *c = core_new(f, CORE_COMPARE, BASIC_TYPE(f, BOOL));
    c->op = op;
    c->x = x;
    c->y = y;
    return c;
}

Core *core_logic(Fn *f, TokenKind op, Core *x, Core *y) {
    bool absorbing = op == TOKEN_LOR; // the value of x that decides
    if (x->kind == CORE_INT)
        return (x->integer != 0) == absorbing ? x : y;
    if (y->kind == CORE_INT && (y->integer != 0) != absorbing)
        return x;
    Core *c = core_new(f, CORE_LOGIC, BASIC_TYPE(f, BOOL));
    c->op = op;
    c->x = x;
    c->y = y;
    return c;
}

Core *core_not(Fn *f, Core *x) {
    if (x->kind == CORE_INT)
        return core_int(f, x->type, !x->integer);
    if (x->kind == CORE_UNARY && x->op == TOKEN_NOT)
        return x->x;
    return core_unary(f, TOKEN_NOT, x);
}

// Numeric conversion as C's; constants keep their value when it fits (callers convert checked
// ones).
Core *core_convert(Fn *f, Core *x, Type *type) {
    if (identical(x->type, type))
        return x;
    if (x->kind == CORE_INT && has_flags(type, IS_INTEGER) && type_size(type) == 8 &&
        has_flags(x->type, IS_INTEGER))
        return core_int(f, type, x->integer);
    Core *c = core_new(f, CORE_CONVERT, type);
    c->x = x;
    return c;
}

// The same bits as another type; free. Casts do not pile up.
Core *core_cast(Fn *f, Core *x, Type *type) {
    if (x->type == type || identical(x->type, type))
        return x;
    if (x->kind == CORE_ZERO)
        return core_zero(f, type);
    if (x->kind == CORE_INT && has_flags(type, IS_INTEGER | IS_BOOLEAN))
        return core_int(f, type, x->integer);
    if (x->kind == CORE_FLOAT || x->kind == CORE_MAKE || x->kind == CORE_LOAD ||
        x->kind == CORE_GLOBAL || x->kind == CORE_INDEX) { // the node itself, typed anew
        Core *c = NEW(f->arena, Core);
        *c = *x;
        c->type = type;
        return c;
    }
    if (x->kind == CORE_CAST && identical(x->x->type, type))
        return x->x;
    Core *c = core_new(f, CORE_CAST, type);
    c->x = x->kind == CORE_CAST ? x->x : x;
    return c;
}

Core *core_offset(Fn *f, Core *address, Core *bytes) {
    if (is_int(bytes, 0))
        return core_cast(f, address, BASIC_TYPE(f, UNSAFE_POINTER));
    if (address->kind == CORE_SYMBOL && bytes->kind == CORE_INT)
        return core_symbol(f, address->symbol, address->offset + bytes->integer);
    Core *c = core_new(f, CORE_OFFSET, BASIC_TYPE(f, UNSAFE_POINTER));
    c->x = address;
    c->y = bytes;
    return c;
}

Core *core_choose(Fn *f, Core *cond, Core *x, Core *y) {
    if (cond->kind == CORE_INT)
        return cond->integer ? x : y;
    Core *c = core_new(f, CORE_CHOOSE, x->type);
    c->cond = cond;
    c->x = x;
    c->y = y;
    return c;
}

Core *core_aggregate(Fn *f, Type *type, Core **args, int count) {
    Core *c = core_new(f, CORE_MAKE, type);
    for (int i = 0; i < count; i++)
        vec_push(f->arena, &c->args, args[i]);
    return c;
}

Core *core_slice(Fn *f, Type *type, Core *data, Core *len, Core *cap) {
    data = core_cast(f, data, BASIC_TYPE(f, UNSAFE_POINTER));
    return core_aggregate(f, type, (Core *[]){data, len, cap}, 3);
}

Core *core_string(Fn *f, Type *type, Core *data, Core *len) {
    data = core_cast(f, data, BASIC_TYPE(f, UNSAFE_POINTER));
    return core_aggregate(f, type, (Core *[]){data, len}, 2);
}

Core *core_iface(Fn *f, Type *type, Core *tab, Core *data) {
    return core_aggregate(f, type, (Core *[]){tab, data}, 2);
}

static Core *call_with(Fn *f, CoreKind kind, Type *result, int count, va_list args) {
    Core *c = core_new(f, kind, result);
    for (int i = 0; i < count; i++)
        vec_push(f->arena, &c->args, va_arg(args, Core *));
    return c;
}

// A call of the runtime as an expression: only for rows without effects, else put_rt or put_eval.
Core *core_rt(Fn *f, RuntimeCall rt, Type *result, int count, ...) {
    va_list args;
    va_start(args, count);
    Core *c = call_with(f, CORE_CALL_RT, result, count, args);
    va_end(args);
    c->rt = rt;
    return c;
}

Core *core_gcc(Fn *f, CoreBuiltin builtin, Type *result, int count, ...) {
    va_list args;
    va_start(args, count);
    Core *c = call_with(f, CORE_BUILTIN, result, count, args);
    va_end(args);
    c->builtin = builtin;
    return c;
}

Core *core_is_nil(Fn *f, Core *pointer) {
    if (pointer->kind == CORE_ADDR || pointer->kind == CORE_SYMBOL)
        return core_bool(f, false);
    return core_compare(f, TOKEN_EQL, pointer, core_zero(f, pointer->type));
}

Core *core_unsigned(Fn *f, Core *x) {
    Type *u64 = BASIC_TYPE(f, UINT64);
    return type_size(x->type) == 8 ? core_cast(f, x, u64) : core_convert(f, x, u64);
}

// ---- memory of the function
CoreLabel *label_new(Fn *f, const char *name) {
    CoreLabel *label = NEW(f->arena, CoreLabel);
    label->name = name;
    label->number = ++f->next_label;
    return label;
}

static bool lives_in_memory(const Type *t) {
    Type *u = underlying((Type *)t);
    return u->kind == TYPE_ARRAY || u->kind == TYPE_STRUCT;
}

// A local of the function, not a parameter.
CoreLocal *local_new(Fn *f, const char *name, Type *type) {
    CoreLocal *local = NEW(f->arena, CoreLocal);
    local->name = name;
    local->type = type;
    local->pos = f->pos;
    local->number = ++f->next_local;
    int64_t size = type->kind == TYPE_TUPLE ? 0 : type_size(type);
    if (lives_in_memory(type)) {
        local->large = size > LARGE_LOCAL || f->frame_bytes + size > FRAME_BUDGET;
        if (!local->large)
            f->frame_bytes += size;
    }
    vec_push(f->arena, &f->core->locals, local);
    return local;
}

CoreLocal *frame_object(Fn *f, const char *name, Type *type) {
    CoreLocal *local = local_new(f, name, type);
    local->address_taken = true;
    local->is_temporary = true;
    if (!lives_in_memory(type))
        f->frame_bytes += type_size(type);
    return local;
}

static bool same_storage(const CoreLocal *local, Type *type, bool addressable) {
    if (local->address_taken != addressable)
        return false;
    return local->type == type || (local->type->kind == type->kind &&
                                   strcmp(type_key(NULL, local->type), type_key(NULL, type)) == 0);
}

static CoreLocal *take_temp(Fn *f, Type *type, bool addressable) {
    type_key(f->arena, type); // memoized: same_storage needs no arena
    for (int i = 0; i < f->temps.len; i++) {
        if (f->temps.at[i].busy || !same_storage(f->temps.at[i].local, type, addressable))
            continue;
        f->temps.at[i].busy = true;
        vec_push(f->arena, &f->busy, i);
        return f->temps.at[i].local;
    }
    CoreLocal *local = local_new(f, "t", type);
    local->is_temporary = true;
    local->address_taken = addressable;
    struct Temp t = {local, true};
    vec_push(f->arena, &f->busy, f->temps.len);
    vec_push(f->arena, &f->temps, t);
    return local;
}

CoreLocal *temp_new(Fn *f, Type *type) {
    return take_temp(f, type, false);
}

CoreLocal *scratch_new(Fn *f, Type *type) {
    return take_temp(f, type, true);
}

int temps_mark(Fn *f) {
    return f->busy.len;
}

void temps_release(Fn *f, int mark) {
    while (f->busy.len > mark)
        f->temps.at[f->busy.at[--f->busy.len]].busy = false;
}

Core *lower_temp(Fn *f, Core *x) {
    if (x->type->kind != TYPE_TUPLE && type_size(x->type) == 0)
        return core_zero(f, x->type);
    Core *t = core_local(f, temp_new(f, x->type));
    put_assign(f, t, x);
    return t;
}

static bool is_repeatable(const Core *x, bool saved) {
    switch (x->kind) {
    case CORE_INT:
    case CORE_FLOAT:
    case CORE_ZERO:
    case CORE_SYMBOL:
    case CORE_SELF: return true;
    case CORE_LOCAL: return !saved || (x->local->is_temporary && !x->local->address_taken);
    case CORE_ADDR: return x->x->kind == CORE_LOCAL || x->x->kind == CORE_GLOBAL;
    case CORE_FIELD:
    case CORE_CAST: return is_repeatable(x->x, saved);
    case CORE_MAKE:
        for (int i = 0; i < x->args.len; i++)
            if (!is_repeatable(x->args.at[i], saved))
                return false;
        return true;
    default: return false;
    }
}

// x, cheap enough to stand several times in the same straight line without stores between.
Core *lower_reuse(Fn *f, Core *x) {
    return is_repeatable(x, false) ? x : lower_temp(f, x);
}

// x, holding its present value across later calls and stores.
Core *lower_save(Fn *f, Core *x) {
    return is_repeatable(x, true) ? x : lower_temp(f, x);
}

Core *lower_address(Fn *f, Core *x) {
    if (type_size(x->type) == 0)
        return core_symbol(f, "rt_zero_object", 0);
    Core *root = x;
    while (root->kind == CORE_FIELD || root->kind == CORE_ELEM)
        root = root->x;
    bool in_memory = root->kind != CORE_LOCAL || root->local->address_taken;
    if (lower_is_lvalue(x) && in_memory)
        return core_addr(f, x);
    Core *copy = core_local(f, scratch_new(f, x->type));
    put_assign(f, copy, x);
    return core_addr(f, copy);
}

// ---- statements
void put(Fn *f, Core *statement) {
    vec_push(f->arena, f->out, statement);
}

void put_assign(Fn *f, Core *lvalue, Core *value) {
    if (lvalue->type->kind != TYPE_TUPLE && type_size(lvalue->type) == 0)
        return;
    Core *c = core_new(f, CORE_ASSIGN, NULL);
    c->x = lvalue;
    c->y = lvalue->type->kind == TYPE_TUPLE ? value : core_cast(f, value, lvalue->type);
    put(f, c);
}

void put_eval(Fn *f, Core *x) {
    Core *c = core_new(f, CORE_EVAL, NULL);
    c->x = x;
    put(f, c);
}

void put_goto(Fn *f, CoreLabel *label) {
    Core *c = core_new(f, CORE_GOTO, NULL);
    c->label = label;
    put(f, c);
}

void put_label(Fn *f, CoreLabel *label) {
    Core *c = core_new(f, CORE_LABEL, NULL);
    c->label = label;
    put(f, c);
}

void put_return(Fn *f, Core *x) {
    x = frame_leave(f, x);
    Core *c = core_new(f, CORE_RETURN, NULL);
    c->x = x;
    put(f, c);
}

If put_if(Fn *f, Core *cond, int likely) {
    If i = {core_new(f, CORE_IF, NULL), f->out};
    i.node->x = cond;
    i.node->likely = likely;
    put(f, i.node);
    f->out = &i.node->body;
    return i;
}

void put_else(Fn *f, If *i) {
    f->out = &i->node->otherwise;
}

void put_end(Fn *f, If *i) {
    f->out = i->saved;
}

// A call that does not return.
void put_panic(Fn *f, RuntimeCall rt, int count, ...) {
    va_list args;
    va_start(args, count);
    Core *c = call_with(f, CORE_CALL_RT, NULL, count, args);
    va_end(args);
    c->rt = rt;
    put_eval(f, c);
    put(f, core_new(f, CORE_UNREACHABLE, NULL));
}

Core *put_rt(Fn *f, RuntimeCall rt, Type *result, int count, ...) {
    va_list args;
    va_start(args, count);
    Core *c = call_with(f, CORE_CALL_RT, result, count, args);
    va_end(args);
    c->rt = rt;
    bool measured = measure_call(f, rt);
    Core *value = result ? lower_temp(f, c) : NULL;
    if (!result)
        put_eval(f, c);
    if (measured)
        measure_end(f);
    return value;
}

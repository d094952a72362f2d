// The predeclared functions and those of package unsafe. Those that may stand as statements are
// split like calls (plan_builtin, perform_builtin), so that they can be deferred.
#include "lower_internal.h"

// ---- len, cap
static Core *lower_len(Fn *f, Node *x, bool cap) {
    Type *word = BASIC_TYPE(f, INT), *t = underlying(type_of(f, x));
    if (t->kind == TYPE_POINTER)
        t = underlying(t->pointer.elem);
    Core *v = cap || !is_string(t) ? lower_value(f, x, NULL) : borrowed_string(f, x);
    if (t->kind == TYPE_ARRAY)
        return core_int(f, word, t->array.length);
    if (t->kind == TYPE_CHAN) {
        v = core_cast(f, v, BASIC_TYPE(f, UNSAFE_POINTER));
        return put_rt(f, cap ? CALL_rt_chan_cap : CALL_rt_chan_len, word, 1, v);
    }
    if (t->kind != TYPE_MAP)
        return core_field(f, v, cap ? 2 : 1);
    v = lower_reuse(f, v);
    Core *count = core_local(f, temp_new(f, word));
    put_assign(f, count, core_int(f, word, 0));
    If i = put_if(f, core_not(f, core_is_nil(f, v)), 1);
    put_assign(f, count, core_load(f, word, v, ABI(MapHeader, count)));
    put_end(f, &i);
    return count;
}

// ---- append
typedef struct Growing { // the slice while elements are added, its parts in temporaries
    Type *type, *elem;
    Core *data, *length, *capacity, *new_length;
} Growing;

static Growing grow(Fn *f, Node *site, Type *type, Core *slice, Core *extra) {
    Growing g = {.type = type, .elem = underlying(type)->slice.elem};
    slice = lower_reuse(f, slice);
    g.data = lower_temp(f, core_field(f, slice, 0));
    g.length = lower_temp(f, core_field(f, slice, 1));
    g.capacity = lower_temp(f, core_field(f, slice, 2));
    g.new_length = lower_temp(f, core_binary(f, TOKEN_ADD, g.length, extra));
    Core *full =
        core_compare(f, TOKEN_GTR, core_unsigned(f, g.new_length), core_unsigned(f, g.capacity));
    If i = put_if(f, full, -1);
    bool frame = home_of_site(f, site, SITE_APPEND, 0) == HOME_FRAME;
    Core *grown = put_rt(f, frame ? CALL_rt_grow_in_frame : CALL_rt_grow_slice, type, 5 + frame,
                         type_core(f, g.elem), g.data, g.length, g.capacity, g.new_length,
                         frame ? late_arena(f, site) : NULL);
    put_assign(f, g.data, core_field(f, grown, 0));
    put_assign(f, g.capacity, core_field(f, grown, 2));
    put_end(f, &i);
    return g;
}

// Moves count elements between possibly overlapping places, with barriers.
static void slice_move(Fn *f, Type *elem, Core *to, Core *from, Core *count) {
    Type *word = BASIC_TYPE(f, INT);
    if (type_size(elem) == 0)
        return;
    if (type_ptrdata(elem)) {
        put_rt(f, CALL_rt_typed_move, NULL, 4, type_core(f, elem), to, from, count);
        return;
    }
    Core *bytes = core_binary(f, TOKEN_MUL, count, core_int(f, word, type_size(elem)));
    put_eval(f, core_gcc(f, CB_MEMMOVE, NULL, 3, to, from, bytes));
}

static Core *append_slice(Fn *f, Node *site, Type *type, Core *slice, Core *more) {
    Type *elem = underlying(type)->slice.elem, *word = BASIC_TYPE(f, INT);
    more = lower_save(f, more);
    Core *count = core_field(f, more, 1);
    Growing g = grow(f, site, type, slice, count);
    Core *size = core_int(f, word, type_size(elem));
    Core *end = core_offset(f, g.data, core_binary(f, TOKEN_MUL, g.length, size));
    slice_move(f, elem, end, core_field(f, more, 0), count);
    return core_slice(f, type, g.data, g.new_length, g.capacity);
}

static Core *lower_append(Fn *f, Node *n) {
    NodeCall *c = AS(n, CALL);
    Type *type = type_of(f, n), *t = underlying(type), *word = BASIC_TYPE(f, INT);
    int count = argument_count(f, n);
    Core **values = NEW_ARRAY(f->arena, Core *, count);
    Type **targets = NEW_ARRAY(f->arena, Type *, count);
    targets[0] = type;
    for (int i = 1; i < count; i++)
        targets[i] = c->spread ? NULL : t->slice.elem;
    if (c->spread && info_of(f->u->cx, unparen(c->args.at[1]))->mode == MODE_NIL)
        targets[1] = type;
    lower_arguments(f, n, targets, values);
    f->pos = n->pos;
    if (count == 1)
        return values[0];
    if (c->spread)
        return append_slice(f, n, type, values[0], values[1]);
    for (int i = 1; i < count; i++)
        values[i] = count > 2 || type_ptrdata(t->slice.elem) ? lower_save(f, values[i]) : values[i];
    Growing g = grow(f, n, type, values[0], core_int(f, word, count - 1));
    for (int i = 1; i < count; i++) {
        Core *at = core_binary(f, TOKEN_ADD, g.length, core_int(f, word, i - 1));
        if (type_size(t->slice.elem))
            store(f, core_index(f, t->slice.elem, g.data, at), values[i]);
    }
    return core_slice(f, type, g.data, g.new_length, g.capacity);
}

// ---- make, new
static Core *make_fixed_slice(Fn *f, Type *type, int64_t len, int64_t cap, Home home) {
    Type *elem = underlying(type)->slice.elem, *word = BASIC_TYPE(f, INT);
    Core *array = allocate(f, type_array(f->arena, elem, cap), home, "slice");
    return core_slice(f, type, array, core_int(f, word, len), core_int(f, word, cap));
}

static Core *make_slice(Fn *f, Node *n, Type *type, Core **sizes, int count) {
    Type *elem = underlying(type)->slice.elem;
    Home home = home_of_site(f, n, SITE_MAKE, 0);
    Core *len = lower_reuse(f, sizes[0]), *cap = count > 1 ? lower_reuse(f, sizes[1]) : len;
    int64_t size = type_size(elem);
    if (cap->kind == CORE_INT && len->kind == CORE_INT && size && len->integer >= 0 &&
        len->integer <= cap->integer && cap->integer <= INT32_MAX / size &&
        (home == HOME_FRAME || home >= 0 || cap->integer * size <= 512))
        return make_fixed_slice(f, type, len->integer, cap->integer, home);
    if (home == HOME_FRAME && size)
        return late_slice(f, n, type, len, cap);
    return late_make(f, type, len, cap, home == HOME_OWNED);
}

static Core *make_map(Fn *f, Node *n, Type *type, Core *hint) {
    Type *pointer = BASIC_TYPE(f, UNSAFE_POINTER);
    Core *map;
    hint = hint ? hint : core_int(f, BASIC_TYPE(f, INT), 0);
    if (home_of_site(f, n, SITE_MAKE, 0) == HOME_FRAME)
        map = late_map(f, n, SITE_MAKE, type, hint);
    else
        map = put_rt(f, CALL_rt_map_make, pointer, 2, type_core(f, type), hint);
    return core_cast(f, map, type);
}

static Core *make_channel(Fn *f, Node *n, Type *type, Core *length) {
    f->site = place_site_name(f->u->escapes, n, SITE_MAKE, 0);
    length = length ? length : core_int(f, BASIC_TYPE(f, INT), 0);
    Core *channel =
        put_rt(f, CALL_rt_chan_make, BASIC_TYPE(f, UNSAFE_POINTER), 2, type_core(f, type), length);
    return core_cast(f, channel, type);
}

// A size as an int; what does not fit becomes negative, which the runtime refuses.
static Core *size_argument(Fn *f, Core *size) {
    Type *word = BASIC_TYPE(f, INT);
    return type_size(size->type) == 8 ? core_cast(f, size, word) : core_convert(f, size, word);
}

static Core *lower_make(Fn *f, Node *n) {
    NodeCall *c = AS(n, CALL);
    Type *type = type_of(f, n);
    Core *sizes[2] = {NULL, NULL};
    lower_operands(f, c->args.at + 1, NULL, sizes, c->args.len - 1);
    f->pos = n->pos;
    for (int i = 0; i + 1 < c->args.len; i++)
        sizes[i] = size_argument(f, sizes[i]);
    switch (underlying(type)->kind) {
    case TYPE_SLICE: return make_slice(f, n, type, sizes, c->args.len - 1);
    case TYPE_MAP: return make_map(f, n, type, sizes[0]);
    default: return make_channel(f, n, type, sizes[0]);
    }
}

static Core *lower_new(Fn *f, Node *n) {
    Type *type = type_of(f, n), *elem = underlying(type)->pointer.elem;
    Node *x = AS(n, CALL)->args.at[0];
    Home home = home_of_site(f, n, SITE_NEW, 0);
    SiteName site = f->site;
    Core *value = NULL;
    if (info_of(f->u->cx, x)->mode != MODE_TYPE && info_of(f->u->cx, unparen(x))->mode != MODE_TYPE)
        value = lower_save(f, lower_value(f, x, elem));
    f->site = site;
    Core *object = allocate(f, elem, home, "new");
    if (value)
        initialize(f, core_load(f, elem, object, 0), value);
    return core_cast(f, object, type);
}

// ---- numbers
static Core *lower_complex(Fn *f, Node *n) {
    Type *type = type_of(f, n);
    Type *part = type_size(type) == 8 ? BASIC_TYPE(f, FLOAT32) : BASIC_TYPE(f, FLOAT64);
    Type *targets[2] = {part, part};
    Core *values[2];
    lower_arguments(f, n, targets, values);
    return core_aggregate(f, type, values, 2);
}

static Core *lower_extreme(Fn *f, Node *n, bool max) {
    Type *type = type_of(f, n);
    int count = argument_count(f, n);
    Core **values = NEW_ARRAY(f->arena, Core *, count);
    Type **targets = NEW_ARRAY(f->arena, Type *, count);
    for (int i = 0; i < count; i++)
        targets[i] = type;
    lower_arguments(f, n, targets, values);
    Core *best = values[0];
    for (int i = 1; i < count; i++)
        best = lower_reuse(f, lower_min_max(f, max, best, values[i]));
    return best;
}

// ---- unsafe
// unsafe.Slice and unsafe.String panic for a length that is negative or goes beyond the end of
// the address space, and for a nil pointer with a length.
static void check_view(Fn *f, Core *data, Core *length, int64_t size, bool string) {
    Type *word = BASIC_TYPE(f, INT), *u64 = BASIC_TYPE(f, UINT64);
    Core *room = core_unary(f, TOKEN_SUB, core_cast(f, data, u64)); // 0 for nil
    Core *bytes = core_binary(f, TOKEN_MUL, core_unsigned(f, length), core_int(f, u64, size));
    int64_t most = size ? INT64_MAX / size : INT64_MAX;
    Core *wrong = core_compare(f, TOKEN_GTR, core_unsigned(f, length), core_int(f, u64, most));
    Core *beyond = core_compare(f, TOKEN_GTR, bytes, room);
    If i = put_if(f, core_logic(f, TOKEN_LOR, wrong, beyond), -1);
    If nil = put_if(f, core_logic(f, TOKEN_LAND, core_not(f, wrong), core_is_nil(f, data)), 0);
    put_panic(f, CALL_rt_panic_unsafe_slice, 1, core_int(f, word, string ? 3 : 1));
    put_end(f, &nil);
    put_panic(f, CALL_rt_panic_unsafe_slice, 1, core_int(f, word, string ? 2 : 0));
    put_end(f, &i);
}

static Core *unsafe_view(Fn *f, Node *n, bool string) {
    Core *values[2];
    lower_arguments(f, n, NULL, values);
    f->pos = n->pos;
    Type *type = type_of(f, n);
    Core *data = lower_reuse(f, core_cast(f, values[0], BASIC_TYPE(f, UNSAFE_POINTER)));
    Core *length = lower_reuse(f, size_argument(f, values[1]));
    int64_t size = string ? 1 : type_size(underlying(type)->slice.elem);
    check_view(f, data, length, size, string);
    return string ? core_string(f, type, data, length) : core_slice(f, type, data, length, length);
}

static Core *unsafe_add(Fn *f, Node *n) {
    Core *values[2];
    lower_arguments(f, n, NULL, values);
    return core_offset(f, values[0], size_argument(f, values[1]));
}

// ---- built-ins that are statements
static void print_value(Fn *f, Core *v) {
    Type *t = underlying(v->type), *word = BASIC_TYPE(f, INT);
    if (t->kind == TYPE_SLICE) {
        put_rt(f, CALL_rt_print_slice, NULL, 1, v);
    } else if (t->kind == TYPE_INTERFACE) {
        put_rt(f, CALL_rt_print_iface, NULL, 1, v);
    } else if (t->kind != TYPE_BASIC || t->basic == BASIC_UNSAFE_POINTER) {
        put_rt(f, CALL_rt_print_hex, NULL, 1, core_cast(f, v, BASIC_TYPE(f, UINTPTR)));
    } else if (t->flags & IS_STRING) {
        put_rt(f, CALL_rt_print_string, NULL, 1, v);
    } else if (t->flags & IS_BOOLEAN) {
        put_rt(f, CALL_rt_print_bool, NULL, 1, v);
    } else if (t->flags & IS_FLOAT) {
        put_rt(f, type_size(t) == 4 ? CALL_rt_print_float32 : CALL_rt_print_float, NULL, 1, v);
    } else if (t->flags & IS_COMPLEX) {
        v = lower_reuse(f, v);
        put_rt(f, type_size(t) == 8 ? CALL_rt_print_complex64 : CALL_rt_print_complex, NULL, 2,
               core_field(f, v, 0), core_field(f, v, 1));
    } else {
        bool is_signed = !(t->flags & IS_UNSIGNED);
        v = is_signed ? core_convert(f, v, word) : core_cast(f, core_unsigned(f, v), word);
        put_rt(f, is_signed ? CALL_rt_print_int : CALL_rt_print_uint, NULL, 1, v);
    }
}

static void perform_print(Fn *f, Call *call) {
    put_rt(f, CALL_rt_print_begin, NULL, 0);
    bool line = call->builtin == BUILTIN_PRINTLN;
    for (int i = 0; i < call->args.len; i++) {
        if (line && i)
            put_rt(f, CALL_rt_print_space, NULL, 0);
        print_value(f, call->args.at[i]);
    }
    if (line)
        put_rt(f, CALL_rt_print_newline, NULL, 0);
    put_rt(f, CALL_rt_print_end, NULL, 0);
}

static Core *perform_copy(Fn *f, Call *call) {
    Core *to = lower_reuse(f, call->args.at[0]), *from = lower_reuse(f, call->args.at[1]);
    Core *n = core_field(f, to, 1), *m = core_field(f, from, 1);
    Core *count = lower_temp(f, core_choose(f, core_compare(f, TOKEN_LSS, m, n), m, n));
    slice_move(f, underlying(to->type)->slice.elem, core_field(f, to, 0), core_field(f, from, 0),
               count);
    return count;
}

static void perform_clear(Fn *f, Call *call) {
    Core *x = lower_reuse(f, call->args.at[0]);
    Type *t = underlying(x->type);
    if (t->kind == TYPE_MAP)
        put_rt(f, CALL_rt_map_clear, NULL, 2, type_core(f, x->type),
               core_cast(f, x, BASIC_TYPE(f, UNSAFE_POINTER)));
    else if (type_size(t->slice.elem))
        put_rt(f, CALL_rt_typed_clear, NULL, 3, type_core(f, t->slice.elem), core_field(f, x, 0),
               core_field(f, x, 1));
}

// Evaluates the arguments of a built-in of class STATEMENT.
void plan_builtin(Fn *f, Node *n, Call *call) {
    NodeCall *c = AS(n, CALL);
    int count = argument_count(f, n);
    call->kind = CALLEE_BUILTIN;
    call->builtin = builtin_of(f, c->fun);
    call->node = n;
    Core **values = NEW_ARRAY(f->arena, Core *, count + 1);
    Type **targets = NEW_ARRAY(f->arena, Type *, count + 1);
    if (call->builtin == BUILTIN_PANIC)
        targets[0] = f->u->universe->empty_interface;
    if (call->builtin == BUILTIN_DELETE && count == c->args.len)
        targets[1] = underlying(type_of(f, c->args.at[0]))->map.key;
    lower_arguments(f, n, targets, values);
    for (int i = 0; i < count; i++)
        vec_push(f->arena, &call->args, values[i]);
}

Core *perform_builtin(Fn *f, Call *call) {
    Core **args = call->args.at;
    switch (call->builtin) {
    case BUILTIN_PRINT:
    case BUILTIN_PRINTLN: perform_print(f, call); return NULL;
    case BUILTIN_COPY: return perform_copy(f, call);
    case BUILTIN_CLEAR: perform_clear(f, call); return NULL;
    case BUILTIN_DELETE:
        put_rt(f, CALL_rt_map_delete, NULL, 3, type_core(f, args[0]->type),
               core_cast(f, args[0], BASIC_TYPE(f, UNSAFE_POINTER)), lower_address(f, args[1]));
        return NULL;
    case BUILTIN_PANIC: put_panic(f, CALL_rt_panic, 1, args[0]); return NULL;
    case BUILTIN_RECOVER: {
        Core *entered = f->recovering ? core_local(f, f->recovering) : core_bool(f, false);
        if (call->args.len) { // deferred: its function's outcome, unless a panic makes the call
            Type *pointer = BASIC_TYPE(f, UNSAFE_POINTER);
            Core *code = goroutine_field(f, pointer, ABI(Goroutine, recover_code));
            Core *by_panic = core_compare(f, TOKEN_EQL, code, core_new(f, CORE_SELF, pointer));
            entered = core_logic(f, TOKEN_LAND, call->args.at[0], core_not(f, by_panic));
        }
        return put_rt(f, CALL_rt_recover, f->u->universe->empty_interface, 1, entered);
    }
    case BUILTIN_CLOSE:
        put_rt(f, CALL_rt_chan_close, NULL, 1,
               core_cast(f, args[0], BASIC_TYPE(f, UNSAFE_POINTER)));
        return NULL;
    default: bug(f->u->cx->sources, f->pos, "a built-in that is no statement");
    }
}

Core *lower_builtin(Fn *f, Node *n, BuiltinKind kind) {
    NodeCall *c = AS(n, CALL);
    switch (kind) {
    case BUILTIN_APPEND: return lower_append(f, n);
    case BUILTIN_CAP: return lower_len(f, c->args.at[0], true);
    case BUILTIN_LEN: return lower_len(f, c->args.at[0], false);
    case BUILTIN_COMPLEX: return lower_complex(f, n);
    case BUILTIN_REAL: return core_field(f, lower_reuse(f, lower_value(f, c->args.at[0], NULL)), 0);
    case BUILTIN_IMAG: return core_field(f, lower_reuse(f, lower_value(f, c->args.at[0], NULL)), 1);
    case BUILTIN_MAKE: return lower_make(f, n);
    case BUILTIN_NEW: return lower_new(f, n);
    case BUILTIN_MAX: return lower_extreme(f, n, true);
    case BUILTIN_MIN: return lower_extreme(f, n, false);
    case BUILTIN_UNSAFE_ADD: return unsafe_add(f, n);
    case BUILTIN_UNSAFE_SLICE: return unsafe_view(f, n, false);
    case BUILTIN_UNSAFE_STRING: return unsafe_view(f, n, true);
    case BUILTIN_UNSAFE_SLICE_DATA:
    case BUILTIN_UNSAFE_STRING_DATA: {
        Core *v = lower_reuse(f, lower_value(f, c->args.at[0], NULL));
        return core_cast(f, core_field(f, v, 0), type_of(f, n));
    }
    default: break;
    }
    Call call = {0};
    plan_builtin(f, n, &call);
    f->pos = n->pos;
    return perform_builtin(f, &call);
}

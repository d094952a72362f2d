// Expressions: names, selectors, indexing, slicing, dereferences, maps; order of evaluation.
//
// Order of evaluation (Spec: Order of evaluation) as gc has it: the calls in the operands are made
// in their order, into temporaries; what is around them is read behind the last of them. So i + f()
// sees what f did to i. Built-in functions are calls here: len(s) + f() does not. Slices,
// assertions, map literals, []byte(s), && and || have their turn too as whole operands.
#include "lower_internal.h"
#include <string.h>

static Node *borrowed_bytes(Fn *f, Node *n);

// ---- order of evaluation
typedef struct CallSearch {
    Fn *f;
    bool found;
} CallSearch;

static bool is_real_call(Fn *f, Node *n) {
    if (n->kind == NODE_UNARY)
        return AS(n, UNARY)->op == TOKEN_ARROW;
    if (n->kind != NODE_CALL || info_of(f->u->cx, n)->mode == MODE_CONST || is_conversion(f, n))
        return false;
    switch (builtin_of(f, AS(n, CALL)->fun)) {
    case BUILTIN_UNSAFE_ADD:
    case BUILTIN_UNSAFE_SLICE:
    case BUILTIN_UNSAFE_SLICE_DATA:
    case BUILTIN_UNSAFE_STRING:
    case BUILTIN_UNSAFE_STRING_DATA: return false;
    default: return true;
    }
}

static bool find_call(Node *n, void *data) {
    CallSearch *s = data;
    if (s->found || n->kind == NODE_FUNC_LIT || node_class(n->kind) != CLASS_EXPR)
        return !s->found && n->kind == NODE_KEY_VALUE;
    uint8_t memo = n->id < s->f->u->call_memo_length ? s->f->u->call_memo[n->id] : 0;
    if (memo == 2 || (!memo && is_real_call(s->f, n)))
        s->found = true;
    return !s->found && memo != 1;
}

// Does evaluating n call anything, so that it has its turn among the operands around it?
bool has_call(Fn *f, Node *n) {
    if (!n)
        return false;
    Unit *u = f->u;
    if (n->id < u->call_memo_length && u->call_memo[n->id])
        return u->call_memo[n->id] == 2;
    CallSearch s = {f, false};
    node_walk(n, find_call, &s);
    if (n->id < u->call_memo_length)
        u->call_memo[n->id] = s.found ? 2 : 1;
    return s.found;
}

// Operands that gc copies when their turn comes, though they call nothing.
static bool is_copied(Fn *f, Node *n) {
    n = unparen(n);
    if (info_of(f->u->cx, n)->mode == MODE_CONST)
        return false;
    if (n->kind == NODE_CALL) // not a real one: it converts
        return is_bytes_or_runes(type_of(f, n)) && is_string(type_of(f, AS(n, CALL)->args.at[0]));
    TokenKind op = n->kind == NODE_BINARY ? AS(n, BINARY)->op : TOKEN_EOF;
    return n->kind == NODE_SLICE || op == TOKEN_LAND || op == TOKEN_LOR ||
           (n->kind == NODE_TYPE_ASSERT && !is_direct_iface(type_of(f, n))) ||
           (n->kind == NODE_COMPOSITE && underlying(type_of(f, n))->kind == TYPE_MAP);
}

// gc boxes such a value by address: what is no variable is copied for it, in its turn.
static bool is_boxed_copy(Fn *f, Node *n, Type *target) {
    const NodeInfo *info = info_of(f->u->cx, n);
    if (!target || !info->type || !is_interface(target) || is_interface(info->type) ||
        info->mode == MODE_CONST || info->mode == MODE_VAR || is_direct_iface(info->type))
        return false;
    Type *t = underlying(info->type);
    int64_t size = type_size(t);
    return !is_string(t) && t->kind != TYPE_SLICE &&
           (size < 2 || size > 8 || size != type_align(t));
}

static bool has_turn(Fn *f, Node *n) {
    return is_real_call(f, n) || is_copied(f, n);
}

static bool hoist_call(Node *n, void *data) {
    Fn *f = data;
    if (n->kind != NODE_KEY_VALUE && !has_call(f, n))
        return false;
    if (n->kind == NODE_KEY_VALUE || n->kind == NODE_PAREN || !has_turn(f, n))
        return true;
    Hoisted done = {n, lower_save(f, lower_value(f, n, NULL))};
    vec_push(f->arena, &f->hoisted, done);
    return false;
}

// Evaluates the calls in n now: until hoisted is cut to its length before, lower_expr knows their
// values, so that the rest of n can be evaluated behind other calls.
void hoist_calls(Fn *f, Node *n) {
    node_walk(n, hoist_call, f);
}

// Whether an operand of that target type is evaluated whole in its turn among calls; of any other
// only the calls are, and the rest behind the last call.
bool has_own_turn(Fn *f, Node *n, Type *target) {
    return is_boxed_copy(f, n, target) ||
           (has_call(f, n) ? has_turn(f, unparen(n)) : is_copied(f, n));
}

// Evaluates operands in Go's order. targets[i] (or targets itself) may be NULL: no conversion.
void lower_operands(Fn *f, Node **nodes, Type **targets, Core **values, int count) {
    int last = -1, calling = 0, known = f->hoisted.len;
    for (int i = 0; i < count; i++)
        if (has_call(f, nodes[i]))
            last = i, calling++;
    bool *done = NEW_ARRAY(f->arena, bool, count + 1);
    for (int i = 0; i <= last; i++) {
        bool calls = has_call(f, nodes[i]);
        done[i] = (calls && calling == 1) || has_own_turn(f, nodes[i], targets ? targets[i] : NULL);
        if (done[i]) {
            values[i] = lower_value(f, nodes[i], targets ? targets[i] : NULL);
            if (i < last)
                values[i] = lower_save(f, values[i]);
        } else if (calls) {
            hoist_calls(f, nodes[i]);
        }
    }
    for (int i = 0; i < count; i++)
        if (!done[i])
            values[i] = lower_value(f, nodes[i], targets ? targets[i] : NULL);
    f->hoisted.len = known;
}

// ---- checks
// Panics when pointer is nil; returns it, cheap to repeat.
Core *nil_check(Fn *f, Core *pointer) {
    pointer = lower_reuse(f, pointer);
    Core *base = pointer->kind == CORE_CAST ? pointer->x : pointer;
    if (base->kind == CORE_ADDR || base->kind == CORE_SYMBOL)
        return pointer;
    If i = put_if(f, core_is_nil(f, pointer), -1);
    put_panic(f, CALL_rt_panic_nil, 0);
    put_end(f, &i);
    return pointer;
}

// Panics unless 0 <= index < length. Both are cheap to repeat; index has any integer type.
static void bounds_check(Fn *f, Core *index, Core *length) {
    if (index->kind == CORE_INT && length->kind == CORE_INT &&
        (uint64_t)index->integer < (uint64_t)length->integer)
        return;
    bool huge = is_unsigned(index->type) && type_size(index->type) == 8;
    Core *beyond = core_compare(f, TOKEN_GEQ, core_unsigned(f, index), core_unsigned(f, length));
    If i = put_if(f, beyond, -1);
    put_panic(f, huge ? CALL_rt_panic_index_u : CALL_rt_panic_index, 2,
              core_convert(f, index, BASIC_TYPE(f, INT)), length);
    put_end(f, &i);
}

Core *deref_checked(Fn *f, Core *pointer) {
    Type *elem = underlying(pointer->type)->pointer.elem;
    return core_load(f, elem, nil_check(f, pointer), 0);
}

// Follows field indices from x, through embedded pointers.
Core *walk_path(Fn *f, Core *x, const int *path, int length) {
    for (int i = 0; i < length; i++) {
        if (underlying(x->type)->kind == TYPE_POINTER)
            x = deref_checked(f, x);
        x = core_field(f, x, path[i]);
    }
    return x;
}

// ---- index expressions
static void check_index(Fn *f, BoundsCheck check, Core *index, Core *length) {
    if (!check.needed)
        return;
    If i;
    if (check.unless)
        i = put_if(f, core_not(f, core_local(f, check.unless)), 0);
    bounds_check(f, index, length);
    if (check.unless)
        put_end(f, &i);
}

// The element, an lvalue where the spec has one. base: a slice, string, array or pointer to array.
Core *element_at(Fn *f, Core *base, Core *index, BoundsCheck check) {
    Type *t = underlying(base->type), *word = BASIC_TYPE(f, INT);
    if (t->kind == TYPE_POINTER) {
        base = deref_checked(f, base);
        t = underlying(t->pointer.elem);
    }
    index = lower_reuse(f, index);
    if (t->kind == TYPE_ARRAY) {
        check_index(f, check, index, core_int(f, word, t->array.length));
        return core_elem(f, base, core_convert(f, index, word));
    }
    if (base->kind == CORE_CALL_RT || base->kind == CORE_CHOOSE)
        base = lower_temp(f, base);
    Type *elem = t->kind == TYPE_SLICE ? t->slice.elem : BASIC_TYPE(f, UINT8);
    if (check.needed)
        check_index(f, check, index, lower_reuse(f, core_field(f, base, 1)));
    return core_index(f, elem, core_field(f, base, 0), core_convert(f, index, word));
}

// ---- maps
typedef enum MapKind { MAP_GENERAL, MAP_32, MAP_64, MAP_STRING } MapKind;

static MapKind map_kind(Type *map) {
    Type *key = underlying(underlying(map)->map.key);
    if (key->kind != TYPE_BASIC)
        return MAP_GENERAL;
    if (key->flags & IS_STRING)
        return MAP_STRING;
    if (!(key->flags & IS_INTEGER))
        return MAP_GENERAL;
    return type_size(key) == 4 ? MAP_32 : type_size(key) == 8 ? MAP_64 : MAP_GENERAL;
}

// Address of the element: for reading (nil when absent) or, with assign, made when absent.
Core *map_slot(Fn *f, Type *map_type, Core *map, Core *key, bool assign) {
    static const RuntimeCall get[] = {CALL_rt_map_get, CALL_rt_map_get_32, CALL_rt_map_get_64,
                                      CALL_rt_map_get_str};
    static const RuntimeCall set[] = {CALL_rt_map_assign, CALL_rt_map_assign_32,
                                      CALL_rt_map_assign_64, CALL_rt_map_assign_str};
    MapKind kind = map_kind(map_type);
    if (kind == MAP_GENERAL)
        key = lower_address(f, key);
    else if (kind != MAP_STRING)
        key = core_cast(f, key, kind == MAP_32 ? BASIC_TYPE(f, UINT32) : BASIC_TYPE(f, INT));
    return put_rt(f, assign ? set[kind] : get[kind], BASIC_TYPE(f, UNSAFE_POINTER), 3,
                  type_core(f, map_type), core_cast(f, map, BASIC_TYPE(f, UNSAFE_POINTER)), key);
}

Core *map_value(Fn *f, Type *map_type, Core *slot) {
    Type *elem = underlying(map_type)->map.elem;
    if (type_size(elem) == 0)
        return core_zero(f, elem);
    Core *value = core_local(f, temp_new(f, elem));
    If i = put_if(f, core_is_nil(f, slot), 0);
    put_assign(f, value, core_zero(f, elem));
    put_else(f, &i);
    put_assign(f, value, core_load(f, elem, slot, 0));
    put_end(f, &i);
    return value;
}

// The slot of m[k] for reading. A key string(b) need not be copied: the map only looks at it.
static Core *map_lookup(Fn *f, Node *n) {
    NodeIndex *x = AS(n, INDEX);
    Type *map = type_of(f, x->x), *key = underlying(map)->map.key;
    Node *nodes[2] = {x->x, x->indices.at[0]};
    Type *targets[2] = {NULL, key};
    Core *values[2];
    if (is_string(key) && borrowed_bytes(f, nodes[1]) && !has_call(f, nodes[1])) {
        values[0] = lower_value(f, nodes[0], NULL);
        values[1] = core_cast(f, borrowed_string(f, nodes[1]), key);
    } else {
        lower_operands(f, nodes, targets, values, 2);
    }
    f->pos = n->pos;
    return map_slot(f, map, values[0], values[1], false);
}

static Core *lower_index(Fn *f, Node *n) {
    NodeIndex *x = AS(n, INDEX);
    Type *t = underlying(type_of(f, x->x));
    if (t->kind == TYPE_MAP)
        return map_value(f, type_of(f, x->x), map_lookup(f, n));
    Node *nodes[2] = {x->x, x->indices.at[0]};
    Core *values[2];
    lower_operands(f, nodes, NULL, values, 2);
    f->pos = n->pos;
    return element_at(f, values[0], values[1], index_check(f, nodes[0], nodes[1]));
}

// ---- strings made of bytes only to be looked at
static Node *borrowed_bytes(Fn *f, Node *n) {
    n = unparen(n);
    if (n->kind != NODE_CALL || info_of(f->u->cx, n)->mode == MODE_CONST || !is_conversion(f, n) ||
        !is_string(type_of(f, n)))
        return NULL;
    Node *x = AS(n, CALL)->args.at[0];
    Type *t = underlying(type_of(f, x));
    return t->kind == TYPE_SLICE && type_size(t->slice.elem) == 1 ? x : NULL;
}

// Like lower_value, but string(bytes) shares the bytes: only for a use that ends before they can
// change.
Core *borrowed_string(Fn *f, Node *n) {
    Node *x = borrowed_bytes(f, n);
    if (!x)
        return lower_value(f, n, NULL);
    Core *bytes = lower_reuse(f, lower_value(f, x, NULL));
    return core_string(f, type_of(f, n), core_field(f, bytes, 0), core_field(f, bytes, 1));
}

// ---- slice expressions
typedef struct Slicing {
    Core *base, *length, *capacity; // of the operand; strings: capacity is NULL
    Core *low, *high, *max;         // NULL: absent
    Type *elem, *result;
    bool is_fixed; // string or array: panics speak of length
} Slicing;

static void slice_check(Fn *f, int code, Core *value, Core *limit) {
    if (value->kind == CORE_INT && limit->kind == CORE_INT &&
        (uint64_t)value->integer <= (uint64_t)limit->integer)
        return;
    bool huge = is_unsigned(value->type) && type_size(value->type) == 8;
    Type *word = BASIC_TYPE(f, INT);
    Core *beyond = core_compare(f, TOKEN_GTR, core_unsigned(f, value), core_unsigned(f, limit));
    If i = put_if(f, beyond, -1);
    put_panic(f, huge ? CALL_rt_panic_slice_u : CALL_rt_panic_slice, 3, core_int(f, word, code),
              core_convert(f, value, word), core_convert(f, limit, word));
    put_end(f, &i);
}

// Checks in gc's order, from the right, and makes the result.
static Core *slice_of(Fn *f, Slicing *s) {
    Type *word = BASIC_TYPE(f, INT);
    Core *limit = s->capacity ? s->capacity : s->length, *zero = core_int(f, word, 0);
    Core *low = s->low ? s->low : zero, *high = s->high ? s->high : s->length, *max = limit;
    if (s->max) {
        slice_check(f, s->is_fixed ? ABI_BOUNDS_SLICE3_ALEN : ABI_BOUNDS_SLICE3_ACAP, s->max,
                    limit);
        slice_check(f, ABI_BOUNDS_SLICE3_B, high, s->max);
        slice_check(f, ABI_BOUNDS_SLICE3_C, low, high);
        max = core_convert(f, s->max, word);
    } else {
        if (s->high)
            slice_check(f, s->is_fixed ? ABI_BOUNDS_SLICE_ALEN : ABI_BOUNDS_SLICE_ACAP, high,
                        limit);
        if (s->low)
            slice_check(f, ABI_BOUNDS_SLICE_B, low, high);
    }
    low = core_convert(f, low, word);
    high = core_convert(f, high, word);
    Core *length = lower_reuse(f, core_binary(f, TOKEN_SUB, high, low));
    Core *capacity = s->capacity ? lower_reuse(f, core_binary(f, TOKEN_SUB, max, low)) : length;
    Core *data = s->base;
    if (low->kind != CORE_INT || low->integer) {
        Core *size = core_int(f, word, type_size(s->elem));
        Core *moved = core_offset(f, data, core_binary(f, TOKEN_MUL, low, size));
        // never point behind the object: it would keep its neighbour alive
        Core *empty = core_compare(f, TOKEN_EQL, capacity, zero);
        data = lower_reuse(f, core_choose(f, empty, core_cast(f, data, moved->type), moved));
    }
    return s->capacity ? core_slice(f, s->result, data, length, capacity)
                       : core_string(f, s->result, data, length);
}

static void slicing_operand(Fn *f, Slicing *s, Core *x) {
    Type *t = underlying(x->type), *word = BASIC_TYPE(f, INT);
    if (t->kind == TYPE_POINTER || t->kind == TYPE_ARRAY) {
        Type *array = t->kind == TYPE_ARRAY ? t : underlying(t->pointer.elem);
        s->base = t->kind == TYPE_ARRAY ? lower_reuse(f, core_addr(f, x)) : nil_check(f, x);
        s->length = s->capacity = core_int(f, word, array->array.length);
        s->elem = array->array.elem;
        s->is_fixed = true;
        return;
    }
    x = lower_reuse(f, x);
    s->base = core_field(f, x, 0);
    s->length = core_field(f, x, 1);
    s->is_fixed = t->kind != TYPE_SLICE;
    s->capacity = s->is_fixed ? NULL : core_field(f, x, 2);
    s->elem = s->is_fixed ? BASIC_TYPE(f, UINT8) : t->slice.elem;
}

static Core *lower_slice(Fn *f, Node *n) {
    NodeSlice *x = AS(n, SLICE);
    Node *nodes[4] = {x->x};
    int count = 1, low = 0, high = 0, max = 0;
    if (x->low)
        nodes[low = count++] = x->low;
    if (x->high)
        nodes[high = count++] = x->high;
    if (x->max)
        nodes[max = count++] = x->max;
    Core *values[4];
    bool is_array = underlying(type_of(f, x->x))->kind == TYPE_ARRAY;
    if (is_array) { // an address, which no call changes
        values[0] = lower_expr(f, x->x);
        lower_operands(f, nodes + 1, NULL, values + 1, count - 1);
    } else {
        lower_operands(f, nodes, NULL, values, count);
    }
    f->pos = n->pos;
    Slicing s = {.result = type_of(f, n)};
    slicing_operand(f, &s, values[0]);
    s.low = low ? lower_reuse(f, values[low]) : NULL;
    s.high = high ? lower_reuse(f, values[high]) : NULL;
    s.max = max ? lower_reuse(f, values[max]) : NULL;
    return slice_of(f, &s);
}

// ---- names and selectors
static Core *object_value(Fn *f, Node *n, Object *o) {
    if (o->kind == OBJ_VAR)
        return variable_core(f, o);
    if (o->kind == OBJ_FUNC) {
        const char *symbol = static_closure(f->u, object_symbol(f->u->cx, o));
        return core_cast(f, core_symbol(f, symbol, 0), type_of(f, n));
    }
    if (o->kind == OBJ_NIL)
        return core_zero(f, type_of(f, n));
    bug(f->u->cx->sources, n->pos, "%s is not a value", o->name);
}

static Core *lower_name(Fn *f, Node *n) {
    Object *o = info_of(f->u->cx, n)->object;
    if (!o)
        bug(f->u->cx->sources, n->pos, "unresolved name %s", AS(n, NAME)->name);
    return object_value(f, n, o);
}

static Core *lower_selector(Fn *f, Node *n) {
    const NodeInfo *info = info_of(f->u->cx, n);
    const Selection *s = info->selection;
    Node *x = AS(n, SELECTOR)->x;
    if (!s)
        return object_value(f, n, info->object);
    if (s->kind != SELECT_FIELD)
        return info_of(f->u->cx, x)->mode == MODE_TYPE ? lower_method_expr(f, n)
                                                       : lower_method_value(f, n);
    Core *base = lower_expr(f, x);
    f->pos = x->pos; // as gc: what is nil, not what was asked of it
    return walk_path(f, base, s->path, s->path_length);
}

static Core *lower_paren(Fn *f, Node *n) {
    return lower_expr(f, AS(n, PAREN)->x);
}

static Core *lower_star(Fn *f, Node *n) {
    Core *pointer = lower_expr(f, AS(n, STAR)->x);
    f->pos = n->pos;
    return deref_checked(f, pointer);
}

// ---- constants
static Core *float_core(Fn *f, Type *type, const Const *value) {
    Core *c = core_new(f, CORE_FLOAT, type);
    c->number = type_size(type) == 4 ? (double)const_to_float32(value) : const_to_double(value);
    return c;
}

static Core *lower_string_constant(Fn *f, Type *type, const char *bytes, size_t length) {
    if (length == 0)
        return core_new(f, CORE_ZERO, type);
    return core_string(f, type, core_symbol(f, string_symbol(f->u, bytes, length), 0),
                       core_int(f, BASIC_TYPE(f, INT), (int64_t)length));
}

static int64_t integer_of(const Const *value) {
    int64_t i = 0;
    uint64_t u = 0;
    if (const_to_int64(value, &i))
        return i;
    const_to_uint64(value, &u);
    return (int64_t)u;
}

Core *lower_constant(Fn *f, const Const *value, Type *type) {
    if (is_boolean(type))
        return core_int(f, type, const_bool_value(value));
    if (is_string(type)) {
        size_t length;
        const char *bytes = const_string_value(value, &length);
        return lower_string_constant(f, type, bytes, length);
    }
    if (is_float(type))
        return float_core(f, type, value);
    if (is_complex(type)) {
        Type *part = type_size(type) == 8 ? BASIC_TYPE(f, FLOAT32) : BASIC_TYPE(f, FLOAT64);
        Core *parts[2] = {float_core(f, part, const_real(f->arena, value)),
                          float_core(f, part, const_imag(f->arena, value))};
        return core_aggregate(f, type, parts, 2);
    }
    Type *word = is_integer(type) ? type : BASIC_TYPE(f, UINTPTR);
    return core_cast(f, core_int(f, word, integer_of(value)), type);
}

// The type of a constant itself when its context made an interface of it.
static Type *constant_type(Fn *f, const Const *value, Type *type) {
    if (!is_interface(type))
        return type;
    static const BasicKind kinds[] = {[CONST_BOOL] = BASIC_BOOL,
                                      [CONST_STRING] = BASIC_STRING,
                                      [CONST_INT] = BASIC_INT,
                                      [CONST_FLOAT] = BASIC_FLOAT64,
                                      [CONST_COMPLEX] = BASIC_COMPLEX128};
    return f->u->universe->basic[kinds[const_kind(value)]];
}

// ---- the dispatch
static Core *lower_bad(Fn *f, Node *n) {
    bug(f->u->cx->sources, n->pos, "%s cannot be lowered as a value", node_kind_name(n->kind));
}

Core *lower_expr(Fn *f, Node *n) {
    static Core *(*const table[NODE_COUNT])(Fn *, Node *) = {
        [NODE_NAME] = lower_name,           [NODE_FUNC_LIT] = lower_func_lit,
        [NODE_COMPOSITE] = lower_composite, [NODE_PAREN] = lower_paren,
        [NODE_SELECTOR] = lower_selector,   [NODE_INDEX] = lower_index,
        [NODE_SLICE] = lower_slice,         [NODE_TYPE_ASSERT] = lower_type_assert,
        [NODE_CALL] = lower_call,           [NODE_STAR] = lower_star,
        [NODE_UNARY] = lower_unary,         [NODE_BINARY] = lower_binary,
    };
    for (int i = f->hoisted.len; i-- > 0;)
        if (f->hoisted.at[i].node == n)
            return f->hoisted.at[i].value;
    const NodeInfo *info = info_of(f->u->cx, n);
    Pos pos = f->pos;
    f->pos = n->pos;
    Core *c;
    if (info->mode == MODE_CONST && info->value) {
        Type *type = constant_type(f, info->value, type_of(f, n));
        c = lower_constant(f, info->value, type);
    } else {
        c = (table[n->kind] ? table[n->kind] : lower_bad)(f, n);
    }
    f->pos = pos;
    return c;
}

Core *lower_value(Fn *f, Node *n, Type *target) {
    const NodeInfo *info = info_of(f->u->cx, n);
    if (info->mode == MODE_NIL || (info->type && is_basic(info->type, BASIC_UNTYPED_NIL)))
        return core_zero(f, target ? target : type_of(f, n));
    Core *v = lower_expr(f, n);
    return target && v ? convert_implicit(f, v, target, n, SITE_BOX, 0) : v;
}

// v, ok = m[k], x.(T), <-c
void lower_comma_ok(Fn *f, Node *n, Core **value, Core **ok) {
    n = unparen(n);
    Pos pos = f->pos;
    f->pos = n->pos;
    if (n->kind == NODE_INDEX) {
        Core *slot = map_lookup(f, n);
        *value = map_value(f, type_of(f, AS(n, INDEX)->x), slot);
        *ok = core_not(f, core_is_nil(f, slot));
    } else if (n->kind == NODE_TYPE_ASSERT) {
        Core *x = lower_value(f, AS(n, TYPE_ASSERT)->x, NULL);
        assert_comma_ok(f, x, info_of(f->u->cx, AS(n, TYPE_ASSERT)->type)->type, value, ok);
    } else {
        *value = lower_receive(f, n, ok);
    }
    f->pos = pos;
}

// Conversions, interfaces, type assertions. In: a value and the type it must have; out: the value
// as that type, boxed where the escape pass said. A float that does not fit an integer type gives
// what gc's amd64 code gives: through int32 for types up to 16 bits and int32, through int64 for
// uint32 and int64, out of range being the smallest number of that type.
#include "lower_internal.h"
#include <string.h>

bool is_empty_interface(Fn *f, Type *t) {
    t = underlying(t);
    if (!t->interface.complete)
        interface_complete(f->arena, NULL, t);
    return t->interface.count == 0;
}

// ---- numbers
static Core *float_constant(Fn *f, Type *type, double value) {
    Core *c = core_new(f, CORE_FLOAT, type);
    c->number = value;
    return c;
}

static Core *float_to_integer(Fn *f, Core *x, Type *to) {
    int64_t size = type_size(to);
    if (size == 8 && is_unsigned(to)) {
        Core *wide = core_convert(f, x, BASIC_TYPE(f, FLOAT64));
        Core *bits = put_rt(f, CALL_rt_float_to_u64, BASIC_TYPE(f, INT), 1, wide);
        return core_cast(f, bits, to);
    }
    bool narrow = size < 4 || (size == 4 && !is_unsigned(to));
    Type *through = narrow ? BASIC_TYPE(f, INT32) : BASIC_TYPE(f, INT64);
    double limit = narrow ? 2147483648.0 : 9223372036854775808.0;
    x = lower_reuse(f, narrow ? core_convert(f, x, BASIC_TYPE(f, FLOAT64)) : x);
    double below = narrow ? -limit - 1 : -limit; // for int32 in float64 this bound is exact
    Core *above_low =
        core_compare(f, narrow ? TOKEN_GTR : TOKEN_GEQ, x, float_constant(f, x->type, below));
    Core *below_high = core_compare(f, TOKEN_LSS, x, float_constant(f, x->type, limit));
    Core *fits = core_logic(f, TOKEN_LAND, above_low, below_high);
    Core *least = core_int(f, through, narrow ? INT32_MIN : INT64_MIN);
    Core *result = core_choose(f, fits, core_convert(f, x, through), least);
    return core_convert(f, result, to);
}

static Core *convert_number(Fn *f, Core *v, Type *to) {
    Type *from = v->type;
    if (is_complex(to)) {
        Type *part = type_size(to) == 8 ? BASIC_TYPE(f, FLOAT32) : BASIC_TYPE(f, FLOAT64);
        v = lower_reuse(f, v);
        return core_aggregate(f, to,
                              (Core *[]){core_convert(f, core_field(f, v, 0), part),
                                         core_convert(f, core_field(f, v, 1), part)},
                              2);
    }
    if (is_float(from) && is_integer(to))
        return float_to_integer(f, v, to);
    bool same_bits = type_size(from) == type_size(to) && is_float(from) == is_float(to) &&
                     is_unsigned(from) == is_unsigned(to);
    return same_bits ? core_cast(f, v, to) : core_convert(f, v, to);
}

// ---- strings
static bool stays(Fn *f, Node *site) {
    return home_of_site(f, site, SITE_STRING, 0) == HOME_FRAME;
}

// For conversions of bounded length.
static Core *fixed_buffer(Fn *f, Node *site, Type *elem, int64_t count) {
    return stays(f, site) ? frame_storage(f, "buffer", type_array(f->arena, elem, count))
                          : core_nil(f);
}

static Core *to_string(Fn *f, Core *v, Type *to, Node *site) {
    Type *t = underlying(v->type), *u8 = BASIC_TYPE(f, UINT8);
    if (t->kind == TYPE_BASIC) // an integer
        return put_rt(f, CALL_rt_rune_to_string, to, 2, fixed_buffer(f, site, u8, 4),
                      core_convert(f, v, BASIC_TYPE(f, INT)));
    v = lower_reuse(f, v);
    bool runes = type_size(t->slice.elem) == 4;
    Core *room, *buffer = late_text(f, stays(f, site), &room);
    return put_rt(f, runes ? CALL_rt_runes_to_string : CALL_rt_bytes_to_string, to, 4, buffer, room,
                  core_field(f, v, 0), core_field(f, v, 1));
}

// []byte("constant"): an array of just its length, as in gc (the capacity can be seen).
static Core *constant_bytes(Fn *f, Core *v, Type *to, Node *site) {
    Core *length = core_field(f, v, 1);
    Type *array = type_array(f->arena, underlying(to)->slice.elem, length->integer);
    Core *address = allocate(f, array, home_of_site(f, site, SITE_STRING, 0), "bytes");
    initialize(f, core_load(f, array, address, 0), core_load(f, array, core_field(f, v, 0), 0));
    return core_slice(f, to, address, length, length);
}

// The bytes of the string itself. []byte("") is not nil.
static Core *shared_bytes(Fn *f, Core *v, Type *to) {
    v = lower_reuse(f, v);
    Core *data = core_field(f, v, 0), *length = core_field(f, v, 1);
    data = core_choose(f, core_is_nil(f, data), core_symbol(f, "rt_zero_object", 0), data);
    return core_slice(f, to, data, length, length);
}

static Core *from_string(Fn *f, Core *v, Type *to, Node *site) {
    Type *elem = underlying(to)->slice.elem;
    if (type_size(elem) == 1 && site && shares_string(f->u->escapes, site))
        return shared_bytes(f, v, to);
    if (v->kind == CORE_MAKE && v->args.at[1]->kind == CORE_INT && type_size(elem) == 1)
        return constant_bytes(f, v, to, site);
    if (type_size(elem) == 4)
        return put_rt(f, CALL_rt_string_to_runes, to, 2, fixed_buffer(f, site, elem, 32), v);
    Core *room, *buffer = late_text(f, stays(f, site), &room);
    return put_rt(f, CALL_rt_string_to_bytes, to, 3, buffer, room, v);
}

// Spec: Conversions from slice to array or array pointer
static Core *slice_to_array(Fn *f, Core *v, Type *to) {
    Type *t = underlying(to), *word = BASIC_TYPE(f, INT);
    bool pointer = t->kind == TYPE_POINTER;
    Type *array = pointer ? underlying(t->pointer.elem) : t;
    v = lower_reuse(f, v);
    Core *have = core_field(f, v, 1), *want = core_int(f, word, array->array.length);
    If i = put_if(f, core_compare(f, TOKEN_LSS, have, want), -1);
    put_panic(f, CALL_rt_panic_slice, 3, core_int(f, word, ABI_BOUNDS_CONVERT), have, want);
    put_end(f, &i);
    Core *data = core_field(f, v, 0);
    return pointer ? core_cast(f, data, to) : lower_temp(f, core_load(f, to, data, 0));
}

// Spec: Conversions. site: the conversion's CALL, for its allocations.
static Core *convert_value(Fn *f, Core *v, Type *to, Node *site) {
    Type *from = underlying(v->type), *t = underlying(to);
    if (is_interface(to) || identical(v->type, to))
        return convert_implicit(f, v, to, site, SITE_BOX, 0);
    if (has_flags(from, IS_NUMERIC) && has_flags(t, IS_NUMERIC))
        return convert_number(f, v, to);
    if (is_string(t) && !is_string(from))
        return to_string(f, v, to, site);
    if (is_string(from) && t->kind == TYPE_SLICE)
        return from_string(f, v, to, site);
    if (from->kind == TYPE_SLICE && t->kind != TYPE_SLICE)
        return slice_to_array(f, v, to);
    return core_cast(f, v, to);
}

Core *lower_conversion(Fn *f, Node *call) {
    Node *x = AS(call, CALL)->args.at[0];
    Type *to = type_of(f, call);
    const NodeInfo *info = info_of(f->u->cx, unparen(x));
    if (info->mode == MODE_NIL)
        return core_zero(f, to);
    Core *v = lower_expr(f, x);
    f->pos = call->pos;
    return convert_value(f, v, to, call);
}

// ---- interfaces
// The dynamic type of an interface value, nil for nil.
Core *type_word(Fn *f, Core *iface) {
    Core *tab = core_field(f, iface, 0);
    if (is_empty_interface(f, iface->type) || tab->kind == CORE_ZERO)
        return lower_reuse(f, tab);
    Core *word = lower_temp(f, tab);
    If i = put_if(f, core_not(f, core_is_nil(f, word)), 1);
    put_assign(f, word, core_load(f, word->type, word, ABI(Itab, type)));
    put_end(f, &i);
    return word;
}

// Stores a constant tree into static data; false when it is not constant.
static bool core_to_image(Fn *f, Image *m, int64_t offset, const Core *v) {
    switch (v->kind) {
    case CORE_INT: image_int(m, offset, v->integer, (int)type_size(v->type)); return true;
    case CORE_ZERO: return true;
    case CORE_SYMBOL: image_address(m, offset, v->symbol, v->offset); return true;
    case CORE_FLOAT: {
        int64_t bits = 0;
        float narrow = (float)v->number;
        if (type_size(v->type) == 4)
            memcpy(&bits, &narrow, 4);
        else
            memcpy(&bits, &v->number, 8);
        image_int(m, offset, bits, (int)type_size(v->type));
        return true;
    }
    case CORE_MAKE: {
        Type *t = underlying(v->type);
        int64_t at = offset;
        for (int i = 0; i < v->args.len; i++) {
            if (t->kind == TYPE_STRUCT)
                at = offset + struct_offsets(t)[i];
            if (!core_to_image(f, m, at, v->args.at[i]))
                return false;
            at += type_size(v->args.at[i]->type);
        }
        return true;
    }
    default: return false;
    }
}

// The word inside a direct value (a pointer, or a struct or array around one).
static Core *direct_word(Fn *f, Core *v) {
    Type *t = underlying(v->type);
    if (t->kind == TYPE_STRUCT) {
        for (int i = 0; i < t->strukt.count; i++)
            if (type_size(t->strukt.fields[i].type))
                return direct_word(f, core_field(f, v, i));
    }
    if (t->kind == TYPE_ARRAY)
        return direct_word(f, core_elem(f, v, core_int(f, BASIC_TYPE(f, INT), 0)));
    return core_cast(f, v, BASIC_TYPE(f, UNSAFE_POINTER));
}

// The static word of an integer below 256.
static Core *small_integer(Fn *f, Core *v) {
    Type *word = BASIC_TYPE(f, INT);
    Core *offset = core_binary(f, TOKEN_SHL, core_convert(f, v, word), core_int(f, word, 3));
    return core_offset(f, core_symbol(f, small_integers(f->u), 0), offset);
}

// Opens an if for the values that need no box of their own: integers below 256, empty strings, nil
// slices. Returns the address of the static one, or NULL (and no if) for other types.
static Core *common_box(Fn *f, Core *v, If *i) {
    Type *t = underlying(v->type);
    if (has_flags(t, IS_INTEGER)) {
        Core *n = core_convert(f, v, BASIC_TYPE(f, UINT64));
        *i = put_if(f, core_compare(f, TOKEN_LSS, n, core_int(f, n->type, 256)), 0);
        return small_integer(f, n);
    }
    if (!is_string(t) && t->kind != TYPE_SLICE)
        return NULL;
    Core *part = core_field(f, v, is_string(t) ? 1 : 0);
    *i = put_if(f,
                is_string(t) ? core_compare(f, TOKEN_EQL, part, core_int(f, part->type, 0))
                             : core_is_nil(f, part),
                0);
    return core_symbol(f, "rt_zero_object", 0);
}

// Data word of v in an interface.
static Core *box_word(Fn *f, Core *v, Home home) {
    int64_t size = type_size(v->type);
    if (size == 0)
        return core_symbol(f, "rt_zero_object", 0);
    if (is_direct_iface(v->type))
        return direct_word(f, lower_reuse(f, v));
    Image *m = image_new(f->u, size);
    if (core_to_image(f, m, 0, v))
        return core_symbol(f, constant_symbol(f->u, m, (int)type_align(v->type)), 0);
    v = lower_reuse(f, v);
    if (size == 1 && has_flags(v->type, IS_BOOLEAN | IS_INTEGER))
        return small_integer(f, core_cast(f, v, BASIC_TYPE(f, UINT8)));
    if (home == HOME_FRAME) {
        measure_frame(f);
        Core *copy = frame_storage(f, "box", v->type);
        put_assign(f, core_load(f, v->type, copy, 0), v);
        return copy;
    }
    Core *word = core_local(f, temp_new(f, BASIC_TYPE(f, UNSAFE_POINTER))), *common = NULL;
    If i;
    if ((common = common_box(f, v, &i))) {
        put_assign(f, word, common);
        put_else(f, &i);
    }
    Core *object = allocate(f, v->type, home, "box");
    initialize(f, core_load(f, v->type, object, 0), v);
    if (!common)
        return object;
    put_assign(f, word, object);
    put_end(f, &i);
    return word;
}

Core *unbox(Fn *f, Core *data, Type *type) {
    if (!is_direct_iface(type))
        return core_load(f, type, data, 0);
    Type *t = underlying(type);
    if (t->kind == TYPE_STRUCT) {
        Core **parts = NEW_ARRAY(f->arena, Core *, t->strukt.count);
        for (int i = 0; i < t->strukt.count; i++) {
            Type *part = t->strukt.fields[i].type;
            parts[i] = type_size(part) ? unbox(f, data, part) : core_zero(f, part);
        }
        return core_aggregate(f, type, parts, t->strukt.count);
    }
    if (t->kind == TYPE_ARRAY) {
        Core *array = core_local(f, temp_new(f, type));
        put_assign(f, core_elem(f, array, core_int(f, BASIC_TYPE(f, INT), 0)),
                   unbox(f, data, t->array.elem));
        return array;
    }
    return core_cast(f, data, type);
}

static Core *interface_to_interface(Fn *f, Core *v, Type *to) {
    Type *from = underlying(v->type), *t = underlying(to);
    if (identical(from, t))
        return core_cast(f, v, to);
    v = lower_reuse(f, v);
    Core *tab = type_word(f, v);
    if (!is_empty_interface(f, to))
        tab = put_rt(f, CALL_rt_find_itab, BASIC_TYPE(f, UNSAFE_POINTER), 2, type_core(f, to), tab);
    return core_iface(f, to, tab, core_field(f, v, 1));
}

// Spec: Assignability. site, kind and index name the allocation of a boxed value; no site: heap.
Core *convert_implicit(Fn *f, Core *v, Type *to, Node *site, SiteKind kind, int index) {
    if (!to || v->type == to || identical(v->type, to))
        return v;
    if (!is_interface(to))
        return core_cast(f, v, to);
    if (is_interface(v->type))
        return interface_to_interface(f, v, to);
    Core *tab = is_empty_interface(f, to) ? type_core(f, v->type)
                                          : core_symbol(f, itab_symbol(f->u, v->type, to), 0);
    return core_iface(f, to, tab, box_word(f, v, home_of_site(f, site, kind, index)));
}

// ---- type assertions
static Core *test_interface(Fn *f, Core *dynamic, Type *to) {
    if (is_empty_interface(f, to))
        return dynamic;
    return put_rt(f, CALL_rt_find_itab, BASIC_TYPE(f, UNSAFE_POINTER), 2, type_core(f, to),
                  dynamic);
}

// x.(to) with two results.
void assert_comma_ok(Fn *f, Core *x, Type *to, Core **value, Core **ok) {
    x = lower_reuse(f, x);
    Core *dynamic = type_word(f, x), *data = core_field(f, x, 1);
    Core *result = type_size(to) ? core_local(f, temp_new(f, to)) : core_zero(f, to);
    Core *word = is_interface(to) ? test_interface(f, dynamic, to) : dynamic;
    Core *holds = is_interface(to) ? core_not(f, core_is_nil(f, word))
                                   : core_compare(f, TOKEN_EQL, word, type_core(f, to));
    *ok = lower_temp(f, holds);
    *value = result;
    if (!type_size(to))
        return;
    If i = put_if(f, *ok, 0);
    put_assign(f, result, is_interface(to) ? core_iface(f, to, word, data) : unbox(f, data, to));
    put_else(f, &i);
    put_assign(f, result, core_zero(f, to));
    put_end(f, &i);
}

static void panic_assert(Fn *f, Core *failed, Core *dynamic, Type *to, Type *from) {
    If i = put_if(f, failed, -1);
    put_panic(f, CALL_rt_panic_assert, 3, dynamic, type_core(f, to), type_core(f, from));
    put_end(f, &i);
}

// x.(T) that panics.
Core *lower_type_assert(Fn *f, Node *n) {
    NodeTypeAssert *a = AS(n, TYPE_ASSERT);
    Type *to = info_of(f->u->cx, a->type)->type;
    Core *x = lower_reuse(f, lower_value(f, a->x, NULL));
    f->pos = n->pos;
    Core *dynamic = type_word(f, x), *data = core_field(f, x, 1);
    if (!is_interface(to)) {
        panic_assert(f, core_compare(f, TOKEN_NEQ, dynamic, type_core(f, to)), dynamic, to,
                     x->type);
        return lower_reuse(f, unbox(f, data, to));
    }
    if (is_empty_interface(f, to)) {
        panic_assert(f, core_is_nil(f, dynamic), dynamic, to, x->type);
        return core_iface(f, to, dynamic, data);
    }
    Core *tab =
        put_rt(f, CALL_rt_assert_itab, BASIC_TYPE(f, UNSAFE_POINTER), 2, type_core(f, to), dynamic);
    return core_iface(f, to, tab, data);
}

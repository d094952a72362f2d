// Layout: where the bytes of a type lie, as gc lays them out on 64-bit targets. In: a concrete,
// complete type. Out: size, alignment, the prefix that holds pointers, offsets, pointer masks.
//
// Every type is aligned to its widest part, at most to 8 bytes (complex128 too). A struct that ends
// in a field of no size, but has a size itself, gets a byte of padding before it is rounded up, so
// that a pointer to that field never points behind the object. Results are remembered in the type.
// A struct that contains itself is an error reported by the checker; it counts as empty here.
#include "check.h"
#include <assert.h>

enum { WORD = 8, COMPUTING = -2 };

static int64_t round_up(int64_t n, int64_t align) {
    return (n + align - 1) / align * align;
}

static void set_layout(Type *t, int64_t size, int64_t align, int64_t ptrdata) {
    t->size_memo = size;
    t->align_memo = align;
    t->ptrdata_memo = ptrdata;
}

// A size too large for the address space stays positive: int64's largest, rounded down.
static int64_t multiply(int64_t size, int64_t count) {
    int64_t product;
    if (__builtin_mul_overflow(size, count, &product))
        return INT64_MAX - 4095;
    return product;
}

static void compute(Type *t);

static void compute_struct(Type *t) {
    int64_t offset = 0, align = 1, ptrdata = 0, last_empty = -1;
    set_layout(t, COMPUTING, 1, 0);
    for (int i = 0; i < t->strukt.count; i++) {
        Type *field = t->strukt.fields[i].type;
        int64_t size = type_size(field), field_align = type_align(field);
        offset = round_up(offset, field_align);
        t->strukt.offsets[i] = offset;
        if (type_ptrdata(field))
            ptrdata = offset + type_ptrdata(field);
        if (align < field_align)
            align = field_align;
        if (__builtin_add_overflow(offset, size, &offset))
            offset = INT64_MAX - 4095;
        if (size == 0)
            last_empty = offset;
    }
    if (offset > 0 && last_empty == offset)
        offset++;
    set_layout(t, round_up(offset, align), align, ptrdata);
}

static void compute_array(Type *t) {
    int64_t length = t->array.length < 0 ? 0 : t->array.length;
    int64_t size = type_size(t->array.elem), elem_ptrdata = type_ptrdata(t->array.elem);
    int64_t ptrdata = elem_ptrdata && length ? multiply(size, length - 1) + elem_ptrdata : 0;
    set_layout(t, multiply(size, length), type_align(t->array.elem), ptrdata);
}

static void compute_basic(Type *t) {
    static const int64_t sizes[] = {
#define BASIC(kind, name, size, flags) size,
#include "types.def"
#undef BASIC
    };
    int64_t size = sizes[t->basic];
    if (t->flags & IS_STRING)
        set_layout(t, size, WORD, size ? WORD : 0);
    else if (t->flags & IS_COMPLEX)
        set_layout(t, size, size ? size / 2 : 1, 0);
    else
        set_layout(t, size, size ? size : 1, t->basic == BASIC_UNSAFE_POINTER ? WORD : 0);
}

static void compute_tuple(Type *t) { // laid out as a struct; only its size is ever asked
    int64_t offset = 0, align = 1;
    for (int i = 0; i < t->tuple.types.len; i++) {
        Type *part = t->tuple.types.at[i];
        offset = round_up(offset, type_align(part)) + type_size(part);
        align = align < type_align(part) ? type_align(part) : align;
    }
    set_layout(t, round_up(offset, align), align, 0);
}

static void compute(Type *t) {
    Type *u = underlying(t);
    if (u != t) {
        int64_t size = type_size(u);
        if (u->size_memo >= 0)
            set_layout(t, size, type_align(u), type_ptrdata(u));
        return;
    }
    switch (t->kind) {
    case TYPE_BASIC: compute_basic(t); break;
    case TYPE_POINTER:
    case TYPE_FUNC:
    case TYPE_MAP:
    case TYPE_CHAN: set_layout(t, WORD, WORD, WORD); break;
    case TYPE_SLICE: set_layout(t, 3 * WORD, WORD, WORD); break;
    case TYPE_INTERFACE: set_layout(t, 2 * WORD, WORD, 2 * WORD); break;
    case TYPE_ARRAY: compute_array(t); break;
    case TYPE_STRUCT: compute_struct(t); break;
    case TYPE_TUPLE: compute_tuple(t); break;
    case TYPE_NAMED:
    case TYPE_PARAM:
    case TYPE_UNION: set_layout(t, 0, 1, 0); break;
    }
}

// The size of a value in bytes.
int64_t type_size(Type *t) {
    if (t->size_memo == -1)
        compute(t);
    return t->size_memo < 0 ? 0 : t->size_memo;
}

// The alignment in bytes: 1, 2, 4 or 8.
int64_t type_align(Type *t) {
    if (t->size_memo == -1)
        compute(t);
    return t->align_memo < 1 ? 1 : t->align_memo;
}

// The bytes of the prefix that holds all pointers; 0: the type is pointer-free.
int64_t type_ptrdata(Type *t) {
    if (t->size_memo == -1)
        compute(t);
    return t->ptrdata_memo < 0 ? 0 : t->ptrdata_memo;
}

// The offsets of the fields of the underlying struct.
const int64_t *struct_offsets(Type *t) {
    Type *u = underlying(t);
    assert(u->kind == TYPE_STRUCT);
    type_size(u);
    return u->strukt.offsets;
}

static void set_word(int64_t offset, uint8_t *mask) {
    int64_t word = offset / WORD;
    mask[word / 8] |= (uint8_t)(1u << (word % 8));
}

// Sets the bit of each word of a value at that offset that may hold a pointer. Of an interface that
// is the data word only: type words and itabs are static data, as in gc.
void type_pointer_mask(Type *t, int64_t offset, uint8_t *mask) {
    Type *u = underlying(t);
    if (type_ptrdata(u) == 0)
        return;
    switch (u->kind) {
    case TYPE_BASIC:
    case TYPE_POINTER:
    case TYPE_SLICE:
    case TYPE_FUNC:
    case TYPE_MAP:
    case TYPE_CHAN: set_word(offset, mask); break;
    case TYPE_INTERFACE: set_word(offset + WORD, mask); break;
    case TYPE_ARRAY:
        for (int64_t i = 0; i < u->array.length; i++)
            type_pointer_mask(u->array.elem, offset + i * type_size(u->array.elem), mask);
        break;
    case TYPE_STRUCT:
        for (int i = 0; i < u->strukt.count; i++)
            type_pointer_mask(u->strukt.fields[i].type, offset + struct_offsets(u)[i], mask);
        break;
    case TYPE_NAMED:
    case TYPE_TUPLE:
    case TYPE_PARAM:
    case TYPE_UNION: break;
    }
}

// Whether a value is stored in an interface's data word itself: a pointer, or a struct or array of
// exactly one such part.
bool is_direct_iface(Type *t) {
    Type *u = underlying(t);
    switch (u->kind) {
    case TYPE_POINTER:
    case TYPE_FUNC:
    case TYPE_MAP:
    case TYPE_CHAN: return true;
    case TYPE_BASIC: return u->basic == BASIC_UNSAFE_POINTER;
    case TYPE_ARRAY: return u->array.length == 1 && is_direct_iface(u->array.elem);
    case TYPE_STRUCT: return u->strukt.count == 1 && is_direct_iface(u->strukt.fields[0].type);
    case TYPE_NAMED:
    case TYPE_SLICE:
    case TYPE_INTERFACE:
    case TYPE_TUPLE:
    case TYPE_PARAM:
    case TYPE_UNION: return false;
    }
    return false;
}

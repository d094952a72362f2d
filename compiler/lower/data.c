// Static data: images of values (bytes with addresses in them), string and constant data shared by
// content across the program, pointer masks, the package's variables, and initializers that are
// constant enough to need no code.
#include "lower_internal.h"
#include <stdlib.h>
#include <string.h>

// ---- images
Image *image_new(Unit *u, int64_t size) {
    Image *m = NEW(u->arena, Image);
    m->u = u;
    m->size = size;
    m->bytes = NEW_ARRAY(u->arena, uint8_t, size + 1);
    return m;
}

// Both targets are little-endian.
void image_int(Image *m, int64_t offset, int64_t value, int size) {
    for (int i = 0; i < size; i++)
        m->bytes[offset + i] = (uint8_t)((uint64_t)value >> (8 * i));
}

void image_address(Image *m, int64_t offset, const char *symbol, int64_t addend) {
    struct Reloc r = {offset, symbol, addend};
    vec_push(m->u->arena, &m->relocs, r);
}

void image_string(Image *m, int64_t offset, const char *bytes, size_t length) {
    if (length == 0)
        return;
    image_address(m, offset, string_symbol(m->u, bytes, length), 0);
    image_int(m, offset + 8, (int64_t)length, 8);
}

static int by_offset(const void *x, const void *y) {
    const struct Reloc *a = x, *b = y;
    return (a->offset > b->offset) - (a->offset < b->offset);
}

static void sort_relocs(Image *m) {
    if (m->relocs.len > 1)
        qsort(m->relocs.at, (size_t)m->relocs.len, sizeof *m->relocs.at, by_offset);
}

// Bytes from..to as parts, long runs of zeros apart.
static void bytes_to_parts(CoreData *d, Image *m, int64_t from, int64_t to) {
    enum { RUN = 16 };
    while (from < to) {
        int64_t zeros = from, start = from;
        while (zeros < to && !m->bytes[zeros])
            zeros++;
        if (zeros - from >= RUN || zeros == to) {
            DataPart p = {.kind = DATA_ZERO, .value = zeros - from};
            vec_push(m->u->arena, &d->parts, p);
            from = zeros;
            continue;
        }
        int64_t run = 0;
        for (from = zeros; from < to && run < RUN; from++)
            run = m->bytes[from] ? 0 : run + 1;
        from -= run;
        DataPart p = {
            .kind = DATA_BYTES, .bytes = (const char *)m->bytes + start, .value = from - start};
        vec_push(m->u->arena, &d->parts, p);
    }
}

static CoreData *data_new(Unit *u, const char *symbol, DataSection section, int align,
                          bool comdat) {
    CoreData *d = NEW(u->arena, CoreData);
    d->symbol = symbol;
    d->section = section;
    d->align = align < 1 ? 1 : align;
    d->comdat = comdat;
    d->global = true; // a package is compiled in pieces that share its data
    vec_push(u->arena, &u->core->data, d);
    return d;
}

CoreData *data_from_image(Image *m, const char *symbol, DataSection section, int align,
                          bool comdat) {
    CoreData *d = data_new(m->u, symbol, section, align, comdat);
    sort_relocs(m);
    int64_t at = 0;
    for (int i = 0; i < m->relocs.len; i++) {
        const struct Reloc *r = &m->relocs.at[i];
        bytes_to_parts(d, m, at, r->offset);
        DataPart p = {.kind = DATA_ADDRESS, .symbol = r->symbol, .value = r->addend, .size = 8};
        vec_push(m->u->arena, &d->parts, p);
        at = r->offset + 8;
    }
    bytes_to_parts(d, m, at, m->size);
    return d;
}

// ---- data shared by content
static const char *content_name(Unit *u, const char *kind, uint64_t a, uint64_t b) {
    return intern_str(u->cx->names, arena_printf(u->arena, "%s:%016llx%016llx", kind,
                                                 (unsigned long long)a, (unsigned long long)b));
}

const char *string_symbol(Unit *u, const char *bytes, size_t length) {
    const char *symbol =
        content_name(u, "str", hash_bytes(bytes, length, 1), hash_bytes(bytes, length, 2));
    if (symbol_claim(u, symbol)) {
        CoreData *d = data_new(u, symbol, DATA_RODATA, 1, true);
        DataPart p = {.kind = DATA_BYTES, .bytes = bytes, .value = (int64_t)length};
        vec_push(u->arena, &d->parts, p);
    }
    return symbol;
}

const char *constant_symbol(Unit *u, Image *m, int align) {
    sort_relocs(m);
    uint64_t seed = (uint64_t)align * 31 + (uint64_t)m->size;
    uint64_t a = hash_bytes(m->bytes, (size_t)m->size, seed + 1);
    uint64_t b = hash_bytes(m->bytes, (size_t)m->size, seed + 2);
    for (int i = 0; i < m->relocs.len; i++) {
        const struct Reloc *r = &m->relocs.at[i];
        uint64_t key[2] = {(uint64_t)r->offset, (uint64_t)r->addend};
        a = hash_bytes(r->symbol, strlen(r->symbol), hash_bytes(key, sizeof key, a));
        b = hash_bytes(r->symbol, strlen(r->symbol), hash_bytes(key, sizeof key, b));
    }
    const char *symbol = content_name(u, "const", a, b);
    if (symbol_claim(u, symbol))
        data_from_image(m, symbol, m->relocs.len ? DATA_RELRO : DATA_RODATA, align, true);
    return symbol;
}

// The integers 0 to 255, a word each, for boxing small values without an allocation.
const char *small_integers(Unit *u) {
    Image *m = image_new(u, 256 * 8);
    for (int i = 0; i < 256; i++)
        m->bytes[i * 8] = (uint8_t)i;
    return constant_symbol(u, m, 8);
}

// One bit a word of the prefix with pointers; NULL: pointer-free.
const char *mask_symbol(Unit *u, Type *t) {
    int64_t words = type_ptrdata(t) / 8;
    if (!words)
        return NULL;
    int64_t size = (words + 7) / 8;
    uint8_t *bits = NEW_ARRAY(u->arena, uint8_t, type_size(t) / 64 + 1);
    type_pointer_mask(t, 0, bits);
    const char *symbol =
        content_name(u, "mask", hash_bytes(bits, (size_t)size, (uint64_t)words), (uint64_t)words);
    if (symbol_claim(u, symbol)) {
        CoreData *d = data_new(u, symbol, DATA_RODATA, 1, true);
        DataPart p = {.kind = DATA_BYTES, .bytes = (const char *)bits, .value = size};
        vec_push(u->arena, &d->parts, p);
    }
    return symbol;
}

// ---- variables
static bool is_zero(const Image *m) {
    if (m->relocs.len)
        return false;
    for (int64_t i = 0; i < m->size; i++)
        if (m->bytes[i])
            return false;
    return true;
}

static void declare_root(Unit *u, const char *symbol, Type *type) {
    const char *mask = mask_symbol(u, type);
    if (!mask)
        return;
    Image *m = image_new(u, 24);
    image_address(m, 0, symbol, 0);
    image_address(m, 8, mask, 0);
    image_int(m, 16, type_ptrdata(type) / 8, 8);
    data_from_image(m, arena_printf(u->arena, "root:%s", symbol), DATA_ROOTS, 8, false)->owner =
        symbol;
}

// A variable of the program with its initial contents, known to the collector.
void variable_data(Unit *u, const char *symbol, Type *type, Image *m) {
    int64_t size = type_size(type);
    if (m && !is_zero(m)) {
        data_from_image(m, symbol, DATA_WRITE, (int)type_align(type), false);
    } else {
        CoreData *d = data_new(u, symbol, DATA_BSS, (int)type_align(type), false);
        DataPart p = {.kind = DATA_ZERO, .value = size ? size : 1};
        vec_push(u->arena, &d->parts, p);
    }
    declare_root(u, symbol, type);
}

const char *static_name(Unit *u) {
    return arena_printf(u->arena, "%s..static%d", u->package->path, ++u->static_count);
}

// ---- initializers
static void image_float(Image *m, int64_t offset, const Const *value, int64_t size) {
    double wide = const_to_double(value);
    float narrow = const_to_float32(value);
    if (size == 4)
        memcpy(m->bytes + offset, &narrow, 4);
    else
        memcpy(m->bytes + offset, &wide, 8);
}

// Stores a constant of a basic type; false for other types.
static bool static_constant(Image *m, int64_t offset, const Const *value, Type *type) {
    Type *t = underlying(type);
    int64_t size = type_size(type), i = 0;
    uint64_t u = 0;
    if (t->kind != TYPE_BASIC)
        return false;
    if (t->flags & IS_BOOLEAN) {
        image_int(m, offset, const_bool_value(value), 1);
    } else if (t->flags & IS_STRING) {
        size_t length;
        const char *bytes = const_string_value(value, &length);
        image_string(m, offset, bytes, length);
    } else if (t->flags & IS_FLOAT) {
        image_float(m, offset, value, size);
    } else if (t->flags & IS_COMPLEX) {
        image_float(m, offset, const_real(m->u->arena, value), size / 2);
        image_float(m, offset + size / 2, const_imag(m->u->arena, value), size / 2);
    } else {
        if (!const_to_int64(value, &i) && const_to_uint64(value, &u))
            i = (int64_t)u;
        image_int(m, offset, i, (int)size);
    }
    return true;
}

static bool static_interface(Fn *f, Image *m, int64_t offset, Node *n, Type *type, bool writable) {
    Type *from = type_of(f, n);
    if (is_interface(from))
        return false;
    Unit *u = f->u;
    int64_t size = type_size(from);
    Image *box = image_new(u, size < 8 ? 8 : size);
    if (!static_value(f, box, 0, n, from, writable))
        return false;
    box->size = size;
    bool direct = is_direct_iface(from), any = is_empty_interface(f, type);
    image_address(m, offset, any ? type_symbol(u, from) : itab_symbol(u, from, type), 0);
    if (direct) { // the word itself
        if (box->relocs.len)
            image_address(m, offset + 8, box->relocs.at[0].symbol, box->relocs.at[0].addend);
    } else if (size == 0) {
        image_address(m, offset + 8, "rt_zero_object", 0);
    } else {
        image_address(m, offset + 8, constant_symbol(u, box, (int)type_align(from)), 0);
    }
    return true;
}

static bool static_elements(Fn *f, Image *m, int64_t offset, Node *n, Type *elem, bool writable) {
    const NodeList *elements = &AS(n, COMPOSITE)->elements;
    int64_t index = -1;
    for (int i = 0; i < elements->len; i++) {
        Node *e = elements->at[i];
        index = composite_index(f, e, index);
        Node *value = e->kind == NODE_KEY_VALUE ? AS(e, KEY_VALUE)->value : e;
        if (!static_value(f, m, offset + index * type_size(elem), value, elem, writable))
            return false;
    }
    return true;
}

static bool static_struct(Fn *f, Image *m, int64_t offset, Node *n, Type *t, bool writable) {
    const NodeList *elements = &AS(n, COMPOSITE)->elements;
    for (int i = 0; i < elements->len; i++) {
        Node *e = elements->at[i], *value = e;
        int field = i;
        if (e->kind == NODE_KEY_VALUE) {
            const char *name = AS(unparen(AS(e, KEY_VALUE)->key), NAME)->name;
            value = AS(e, KEY_VALUE)->value;
            for (field = 0; strcmp(t->strukt.fields[field].name, name) != 0; field++)
                continue;
        }
        Type *type = t->strukt.fields[field].type;
        bool blank = strcmp(t->strukt.fields[field].name, "_") == 0; // stays zero
        Image *to = blank ? image_new(f->u, type_size(type)) : m;
        if (!static_value(f, to, blank ? 0 : offset + struct_offsets(t)[field], value, type,
                          writable))
            return false;
    }
    return true;
}

static bool static_composite(Fn *f, Image *m, int64_t offset, Node *n, Type *type, bool writable);

// A new variable holding the literal; its symbol, or NULL when it is not static.
static const char *static_object(Fn *f, Node *n, Type *type) {
    Image *m = image_new(f->u, type_size(type));
    if (!type_size(type))
        return AS(n, COMPOSITE)->elements.len ? NULL : "rt_zero_object";
    Type *t = underlying(type);
    bool ok = t->kind == TYPE_STRUCT  ? static_struct(f, m, 0, n, t, true)
              : t->kind == TYPE_ARRAY ? static_elements(f, m, 0, n, t->array.elem, true)
                                      : static_composite(f, m, 0, n, type, true);
    if (!ok)
        return NULL;
    const char *symbol = static_name(f->u);
    variable_data(f->u, symbol, type, m);
    return symbol;
}

static bool static_slice(Fn *f, Image *m, int64_t offset, Node *n, Type *t) {
    const NodeList *elements = &AS(n, COMPOSITE)->elements;
    int64_t index = -1, length = 0;
    for (int i = 0; i < elements->len; i++) {
        index = composite_index(f, elements->at[i], index);
        length = index >= length ? index + 1 : length;
    }
    Type *array = type_array(f->arena, t->slice.elem, length);
    Image *contents = image_new(f->u, type_size(array));
    if (!type_size(array)) {
        image_address(m, offset, "rt_zero_object", 0);
    } else {
        if (!static_elements(f, contents, 0, n, t->slice.elem, true))
            return false;
        const char *symbol = static_name(f->u);
        variable_data(f->u, symbol, array, contents);
        image_address(m, offset, symbol, 0);
    }
    image_int(m, offset + 8, length, 8);
    image_int(m, offset + 16, length, 8);
    return true;
}

// type: the literal's, or T where &T was elided.
static bool static_composite(Fn *f, Image *m, int64_t offset, Node *n, Type *type, bool writable) {
    Type *t = underlying(type);
    switch (t->kind) {
    case TYPE_STRUCT: return static_struct(f, m, offset, n, t, writable);
    case TYPE_ARRAY: return static_elements(f, m, offset, n, t->array.elem, writable);
    case TYPE_SLICE: return writable && static_slice(f, m, offset, n, t);
    case TYPE_POINTER: { // an elided &T
        const char *symbol = writable ? static_object(f, n, t->pointer.elem) : NULL;
        if (symbol)
            image_address(m, offset, symbol, 0);
        return symbol != NULL;
    }
    default: return false;
    }
}

static bool static_address(Fn *f, Image *m, int64_t offset, Node *n) {
    Node *x = unparen(AS(n, UNARY)->x);
    const char *symbol = NULL;
    if (x->kind == NODE_COMPOSITE) {
        symbol = static_object(f, x, type_of(f, x));
    } else if (x->kind == NODE_NAME) {
        Object *o = info_of(f->u->cx, x)->object;
        if (o && o->kind == OBJ_VAR && o->role == VAR_GLOBAL && type_size(o->type))
            symbol = object_symbol(f->u->cx, o);
    }
    if (symbol)
        image_address(m, offset, symbol, 0);
    return symbol != NULL;
}

static bool static_function(Fn *f, Image *m, int64_t offset, Node *n) {
    const NodeInfo *info = info_of(f->u->cx, n);
    if (info->selection || !info->object || info->object->kind != OBJ_FUNC)
        return false;
    image_address(m, offset, static_closure(f->u, object_symbol(f->u->cx, info->object)), 0);
    return true;
}

// What n stands for: an inlined call of constants for its result, a parameter in that for one of
// them.
static Node *static_operand(Fn *f, Node *n) {
    CheckContext *cx = f->u->cx;
    n = unparen(n);
    Node *constant = n->kind == NODE_NAME ? map_get(f->constants, info_of(cx, n)->object) : NULL;
    Node *result = n->kind == NODE_CALL ? inline_static_result(cx, n) : NULL;
    if (!result)
        return constant ? unparen(constant) : n;
    const ObjectList *params = &info_of(cx, AS(n, CALL)->body)->type->func.params;
    for (int i = 0; i < params->len; i++)
        map_put(f->constants, params->at[i], AS(n, CALL)->args.at[i]);
    return static_operand(f, result);
}

// Stores the value of n, of the given type, when it needs no code. writable: at package level,
// where addresses of new variables are fine; else only constants.
bool static_value(Fn *f, Image *m, int64_t offset, Node *n, Type *type, bool writable) {
    if (writable)
        n = static_operand(f, n);
    const NodeInfo *info = info_of(f->u->cx, n);
    n = unparen(n);
    if (info->mode == MODE_NIL || info_of(f->u->cx, n)->mode == MODE_NIL)
        return true;
    if (is_interface(type))
        return static_interface(f, m, offset, n, type, writable);
    if (info->mode == MODE_CONST && info->value)
        return static_constant(m, offset, info->value, type);
    switch (n->kind) {
    case NODE_COMPOSITE: return static_composite(f, m, offset, n, type_of(f, n), writable);
    case NODE_UNARY:
        return writable && AS(n, UNARY)->op == TOKEN_AND && static_address(f, m, offset, n);
    case NODE_NAME:
    case NODE_SELECTOR: return static_function(f, m, offset, n);
    case NODE_FUNC_LIT: {
        const char *symbol = writable ? static_literal(f, n) : NULL;
        if (symbol)
            image_address(m, offset, symbol, 0);
        return symbol != NULL;
    }
    default: return false;
    }
}

// Type descriptors, itabs, allocation classes: static data laid out by runtime/abi.def.
//
// A descriptor has the same contents in whatever unit writes it, so that the linker may keep any
// one: methods are always all there. Unnamed types are written (COMDAT) by every unit that mentions
// them; T and *T of a named type only by the package that declares T, always.
#include "../base/unicode.h"
#include "lower_internal.h"
#include <string.h>

// ---- who writes what
static Package *declaring_package(Type *t) {
    if (t->kind == TYPE_POINTER)
        t = t->pointer.elem;
    return t->kind == TYPE_NAMED && !t->named.origin ? t->named.object->package : NULL;
}

const char *type_symbol(Unit *u, Type *t) {
    const char *symbol =
        intern_str(u->cx->names, arena_printf(u->arena, "type:%s", type_key(u->arena, t)));
    Package *p = declaring_package(t);
    if ((!p || p == u->package) && symbol_claim(u, symbol))
        vec_push(u->arena, &u->pending_types, t);
    return symbol;
}

Core *type_core(Fn *f, Type *t) {
    return core_symbol(f, type_symbol(f->u, t), 0);
}

void declare_package_types(Unit *u) {
    for (int i = 0; i < u->package->objects.len; i++) {
        Object *o = u->package->objects.at[i];
        if (o->kind != OBJ_TYPE || o->is_alias || !o->type || o->type->kind != TYPE_NAMED ||
            o->type->named.object != o || is_generic_type(o->type) || strcmp(o->name, "_") == 0)
            continue;
        type_symbol(u, o->type);
        type_symbol(u, type_pointer(u->arena, o->type));
    }
}

// ---- allocation classes
enum { LARGEST_INLINE = 512 }; // bytes: 64 words, so that a mask is one 64-bit number

static const int32_t SIZE_CLASSES[] = {
#define SIZE_CLASS(n) n,
#include "../../runtime/size_classes.def"
#undef SIZE_CLASS
};

// The class of one object of type t: cells of one size and pointer mask. NULL: too large, or no
// size.
const char *class_symbol(Unit *u, Type *t) {
    int64_t size = type_size(t);
    if (size == 0 || size > LARGEST_INLINE)
        return NULL;
    size_t i = 0;
    while (SIZE_CLASSES[i] < size)
        i++;
    uint8_t bits[16] = {0};
    uint64_t mask = 0;
    if (type_ptrdata(t))
        type_pointer_mask(t, 0, bits);
    memcpy(&mask, bits, 8);
    const char *symbol =
        intern_str(u->cx->names, arena_printf(u->arena, "class:%d.%llx", SIZE_CLASSES[i],
                                              (unsigned long long)mask));
    if (!symbol_claim(u, symbol))
        return symbol;
    Image *m = image_new(u, sizeof(AbiAllocClass));
    image_int(m, ABI(AllocClass, size), SIZE_CLASSES[i], 8);
    if (mask) {
        image_address(m, ABI(AllocClass, gcmask), mask_symbol(u, t), 0);
        image_int(m, ABI(AllocClass, ptrwords), type_ptrdata(t) / 8, 8);
    }
    data_from_image(m, symbol, DATA_CLASS, 8, true);
    return symbol;
}

// ---- methods
int interface_method_index(Type *iface, const char *name, Package *package) {
    Type *t = underlying(iface);
    bool exported = name_is_exported(name);
    for (int i = 0; i < t->interface.count; i++)
        if (strcmp(t->interface.methods[i].name, name) == 0 &&
            (exported || !package || !t->interface.methods[i].package ||
             t->interface.methods[i].package == package))
            return i;
    bug(NULL, NO_POS, "interface without method %s", name);
}

static const char *package_path(const char *name, const Package *p) {
    return name_is_exported(name) || !p ? "" : p->path;
}

static void image_text(Image *m, int64_t offset, const char *text) {
    image_string(m, offset, text, strlen(text));
}

static const char *part_symbol(Unit *u, const char *type, const char *part) {
    return arena_printf(u->arena, "%s:%s", part, type + 5); // without "type:"
}

// The sorted methods of t with their code, for Uncommon.
static const char *methods_data(Unit *u, const SelectionList *set, Type *t, const char *type,
                                bool comdat) {
    Image *m = image_new(u, set->len * (int64_t)sizeof(AbiTypeMethod));
    for (int i = 0; i < set->len; i++) {
        const Selection *s = &set->at[i];
        int64_t at = i * (int64_t)sizeof(AbiTypeMethod);
        image_text(m, at + ABI(TypeMethod, name), s->object->name);
        image_text(m, at + ABI(TypeMethod, pkgpath),
                   package_path(s->object->name, s->object->package));
        image_address(m, at + ABI(TypeMethod, type), type_symbol(u, s->type), 0);
        image_address(m, at + ABI(TypeMethod, code), method_word_code(u, t, s), 0);
    }
    const char *symbol = part_symbol(u, type, "methods");
    data_from_image(m, symbol, DATA_RELRO, 8, comdat);
    return symbol;
}

static const char *uncommon_data(Unit *u, Type *t, const char *type, bool comdat) {
    SelectionList set = {0};
    if (!is_interface(t))
        set = method_set(u->arena, t);
    if (t->kind != TYPE_NAMED && !set.len)
        return NULL;
    Image *m = image_new(u, sizeof(AbiUncommon));
    if (t->kind == TYPE_NAMED) {
        const Package *p = t->named.object->package;
        const char *text = type_reflect_string(u->arena, t);
        image_text(m, ABI(Uncommon, name), p ? text + strlen(p->name) + 1 : text);
        image_text(m, ABI(Uncommon, pkgpath), p ? p->path : "");
    }
    if (set.len) {
        image_int(m, ABI(Uncommon, count), set.len, 8);
        image_address(m, ABI(Uncommon, methods), methods_data(u, &set, t, type, comdat), 0);
    }
    const char *symbol = part_symbol(u, type, "uncommon");
    data_from_image(m, symbol, DATA_RELRO, 8, comdat);
    return symbol;
}

static const Selection *find_selection(const SelectionList *set, const Method *m) {
    for (int i = 0; i < set->len; i++)
        if (strcmp(set->at[i].object->name, m->name) == 0 &&
            (name_is_exported(m->name) || set->at[i].object->package == m->package))
            return &set->at[i];
    return NULL;
}

// The itab of a concrete type for an interface with methods.
const char *itab_symbol(Unit *u, Type *t, Type *iface) {
    const char *symbol =
        intern_str(u->cx->names, arena_printf(u->arena, "itab:%s,%s", type_key(u->arena, t),
                                              type_key(u->arena, iface)));
    if (!symbol_claim(u, symbol))
        return symbol;
    Type *i = underlying(iface);
    SelectionList set = method_set(u->arena, t);
    Image *m = image_new(u, (int64_t)sizeof(AbiItab) + 8 * (int64_t)i->interface.count);
    const char *key = type_key(u->arena, t);
    image_address(m, ABI(Itab, inter), type_symbol(u, iface), 0);
    image_address(m, ABI(Itab, type), type_symbol(u, t), 0);
    image_int(m, ABI(Itab, hash), (int64_t)(uint32_t)hash_bytes(key, strlen(key), 0), 4);
    for (int k = 0; k < i->interface.count; k++) {
        const Selection *s = find_selection(&set, &i->interface.methods[k]);
        if (!s)
            bug(u->cx->sources, NO_POS, "%s lacks method %s", key, i->interface.methods[k].name);
        image_address(m, (int64_t)sizeof(AbiItab) + 8 * (int64_t)k, method_word_code(u, t, s), 0);
    }
    data_from_image(m, symbol, DATA_RELRO, 8, true);
    return symbol;
}

// ---- the parts of a descriptor
static const uint8_t BASIC_KINDS[BASIC_COUNT] = {
    [BASIC_BOOL] = ABI_BOOL,           [BASIC_INT] = ABI_INT,
    [BASIC_INT8] = ABI_INT8,           [BASIC_INT16] = ABI_INT16,
    [BASIC_INT32] = ABI_INT32,         [BASIC_INT64] = ABI_INT64,
    [BASIC_UINT] = ABI_UINT,           [BASIC_UINT8] = ABI_UINT8,
    [BASIC_UINT16] = ABI_UINT16,       [BASIC_UINT32] = ABI_UINT32,
    [BASIC_UINT64] = ABI_UINT64,       [BASIC_UINTPTR] = ABI_UINTPTR,
    [BASIC_FLOAT32] = ABI_FLOAT32,     [BASIC_FLOAT64] = ABI_FLOAT64,
    [BASIC_COMPLEX64] = ABI_COMPLEX64, [BASIC_COMPLEX128] = ABI_COMPLEX128,
    [BASIC_STRING] = ABI_STRING,       [BASIC_UNSAFE_POINTER] = ABI_UNSAFE_POINTER,
};

static int kind_number(Type *t) {
    static const uint8_t kinds[] = {
        [TYPE_POINTER] = ABI_POINTER, [TYPE_SLICE] = ABI_SLICE, [TYPE_ARRAY] = ABI_ARRAY,
        [TYPE_STRUCT] = ABI_STRUCT,   [TYPE_FUNC] = ABI_FUNC,   [TYPE_INTERFACE] = ABI_INTERFACE,
        [TYPE_MAP] = ABI_MAP,         [TYPE_CHAN] = ABI_CHAN,
    };
    Type *s = underlying(t);
    return s->kind == TYPE_BASIC ? BASIC_KINDS[s->basic] : kinds[s->kind];
}

static const char *struct_items(Unit *u, Type *s, const char *type, bool comdat) {
    int64_t size = sizeof(AbiStructField);
    Image *m = image_new(u, s->strukt.count * size);
    for (int i = 0; i < s->strukt.count; i++) {
        const Field *field = &s->strukt.fields[i];
        int64_t at = i * size;
        image_text(m, at + ABI(StructField, name), field->name);
        image_text(m, at + ABI(StructField, pkgpath), package_path(field->name, field->package));
        image_address(m, at + ABI(StructField, type), type_symbol(u, field->type), 0);
        image_int(m, at + ABI(StructField, offset), struct_offsets(s)[i], 8);
        if (field->tag)
            image_string(m, at + ABI(StructField, tag), field->tag, field->tag_length);
        image_int(m, at + ABI(StructField, embedded), field->embedded, 8);
    }
    const char *symbol = part_symbol(u, type, "fields");
    data_from_image(m, symbol, DATA_RELRO, 8, comdat);
    return symbol;
}

static const char *interface_items(Unit *u, Type *s, const char *type, bool comdat) {
    int64_t size = sizeof(AbiInterfaceMethod);
    Image *m = image_new(u, s->interface.count * size);
    for (int i = 0; i < s->interface.count; i++) {
        const Method *method = &s->interface.methods[i];
        image_text(m, i * size + ABI(InterfaceMethod, name), method->name);
        image_text(m, i * size + ABI(InterfaceMethod, pkgpath),
                   package_path(method->name, method->package));
        image_address(m, i * size + ABI(InterfaceMethod, type), type_symbol(u, method->type), 0);
    }
    const char *symbol = part_symbol(u, type, "imethods");
    data_from_image(m, symbol, DATA_RELRO, 8, comdat);
    return symbol;
}

static const char *func_items(Unit *u, Type *s, const char *type, bool comdat) {
    int params = s->func.params.len, results = s->func.results.len;
    Image *m = image_new(u, 8 * (int64_t)(params + results));
    for (int i = 0; i < params; i++)
        image_address(m, 8 * (int64_t)i, type_symbol(u, s->func.params.at[i]->type), 0);
    for (int i = 0; i < results; i++)
        image_address(m, 8 * (int64_t)(params + i), type_symbol(u, s->func.results.at[i]->type), 0);
    const char *symbol = part_symbol(u, type, "types");
    data_from_image(m, symbol, DATA_RELRO, 8, comdat);
    return symbol;
}

// elem, key, count, results, items.
static void image_shape(Image *m, Type *s, const char *type, bool comdat) {
    Unit *u = m->u;
    Type *elem = NULL, *key = NULL;
    const char *items = NULL;
    int64_t count = 0;
    switch (s->kind) {
    case TYPE_POINTER: elem = s->pointer.elem; break;
    case TYPE_SLICE: elem = s->slice.elem; break;
    case TYPE_ARRAY:
        elem = s->array.elem;
        count = s->array.length;
        break;
    case TYPE_MAP:
        elem = s->map.elem;
        key = s->map.key;
        break;
    case TYPE_CHAN:
        elem = s->chan.elem;
        count = s->chan.receive + 2 * s->chan.send;
        break;
    case TYPE_STRUCT:
        count = s->strukt.count;
        items = count ? struct_items(u, s, type, comdat) : NULL;
        break;
    case TYPE_INTERFACE:
        if (!s->interface.complete)
            interface_complete(u->arena, NULL, s);
        count = s->interface.count;
        items = count ? interface_items(u, s, type, comdat) : NULL;
        break;
    case TYPE_FUNC:
        count = s->func.params.len;
        image_int(m, ABI(Type, results), s->func.results.len, 8);
        items = count + s->func.results.len ? func_items(u, s, type, comdat) : NULL;
        break;
    default: break;
    }
    image_int(m, ABI(Type, count), count, 8);
    if (elem)
        image_address(m, ABI(Type, elem), type_symbol(u, elem), 0);
    if (key)
        image_address(m, ABI(Type, key), type_symbol(u, key), 0);
    if (items)
        image_address(m, ABI(Type, items), items, 0);
}

static int type_flags(Type *t) {
    Type *s = underlying(t);
    return (is_direct_iface(t) ? ABI_TYPE_DIRECT : 0) |
           (t->kind != TYPE_NAMED && t->kind != TYPE_BASIC ? 0 : ABI_TYPE_NAMED) |
           (comparable(t, true) ? ABI_TYPE_COMPARABLE : 0) |
           (comparable(t, true) && is_plain_memory(t) ? ABI_TYPE_PLAIN : 0) |
           (s->kind == TYPE_FUNC && s->func.variadic ? ABI_TYPE_VARIADIC : 0);
}

// Whether reflection can make *T of T: when T's methods are those of *T, and take its address.
static bool pointer_follows(Unit *u, Type *t) {
    int own = method_set(u->arena, t).len;
    return is_interface(t) || (method_set(u->arena, type_pointer(u->arena, t)).len == own &&
                               (own == 0 || !is_direct_iface(t)));
}

// A row of the table in which reflection looks for types made of others: t itself, and for a named
// type or a struct T with methods only *T has that *T, which stays in the program with T.
static void list_type(Unit *u, Type *t, const char *symbol, bool comdat) {
    bool has_methods = t->kind == TYPE_NAMED || t->kind == TYPE_STRUCT;
    if (t->kind == TYPE_BASIC || t->kind == TYPE_INTERFACE ||
        (has_methods && pointer_follows(u, t)))
        return;
    Image *m = image_new(u, 8);
    image_address(m, 0, type_symbol(u, has_methods ? type_pointer(u->arena, t) : t), 0);
    data_from_image(m, NULL, DATA_TYPES, 8, comdat)->owner = symbol;
}

static void write_type(Unit *u, Type *t) {
    const char *symbol = type_symbol(u, t), *key = type_key(u->arena, t);
    bool comdat = !declaring_package(t);
    Image *m = image_new(u, sizeof(AbiType));
    image_int(m, ABI(Type, size), type_size(t), 8);
    image_int(m, ABI(Type, ptrdata), type_ptrdata(t), 8);
    image_int(m, ABI(Type, hash), (int64_t)(uint32_t)hash_bytes(key, strlen(key), 0), 4);
    image_int(m, ABI(Type, kind), kind_number(t), 1);
    image_int(m, ABI(Type, align), type_align(t), 1);
    image_int(m, ABI(Type, flags), type_flags(t), 1);
    const char *mask = mask_symbol(u, t), *class = class_symbol(u, t);
    if (mask)
        image_address(m, ABI(Type, gcmask), mask, 0);
    if (class)
        image_address(m, ABI(Type, class_cell), class, 0);
    image_text(m, ABI(Type, string), type_reflect_string(u->arena, t));
    const char *uncommon = uncommon_data(u, t, symbol, comdat);
    if (uncommon)
        image_address(m, ABI(Type, uncommon), uncommon, 0);
    image_shape(m, underlying(t), symbol, comdat);
    data_from_image(m, symbol, DATA_RELRO, 8, comdat);
    list_type(u, t, symbol, comdat);
}

// Writes all descriptors asked for, with those they refer to, and the wrappers of their methods.
void write_pending_types(Unit *u) {
    for (int i = 0; i < u->pending_types.len; i++)
        write_type(u, u->pending_types.at[i]);
}

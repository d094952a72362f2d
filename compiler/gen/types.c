// In: the checker's types. Out: GCC types with exactly the checker's layout (compared for every
// struct; a
// difference is an internal error). Types are shared by shape, so that named types with one layout
// are one GCC type and casts between them cost nothing. With -g they are shared by identity
// instead, named as
// in Go, and pointers to basic types and structs are typed: that is what gdb shows. Either way
// emit_coerce bridges what differs.
#include "gen_internal.h"

// clang-format off
static const struct { BasicKind kind; enum gcc_jit_types gcc; Shape shape; int size; } BASICS[] = {
    {BASIC_BOOL, GCC_JIT_TYPE_BOOL, SHAPE_BOOL, 1},         {BASIC_UNTYPED_BOOL, GCC_JIT_TYPE_BOOL, SHAPE_BOOL, 1},
    {BASIC_INT, GCC_JIT_TYPE_INT64_T, SHAPE_INT, 8},        {BASIC_UNTYPED_INT, GCC_JIT_TYPE_INT64_T, SHAPE_INT, 8},
    {BASIC_INT8, GCC_JIT_TYPE_INT8_T, SHAPE_INT, 1},        {BASIC_UINT8, GCC_JIT_TYPE_UINT8_T, SHAPE_INT, 1},
    {BASIC_INT16, GCC_JIT_TYPE_INT16_T, SHAPE_INT, 2},      {BASIC_UINT16, GCC_JIT_TYPE_UINT16_T, SHAPE_INT, 2},
    {BASIC_INT32, GCC_JIT_TYPE_INT32_T, SHAPE_INT, 4},      {BASIC_UINT32, GCC_JIT_TYPE_UINT32_T, SHAPE_INT, 4},
    {BASIC_INT64, GCC_JIT_TYPE_INT64_T, SHAPE_INT, 8},      {BASIC_UINT64, GCC_JIT_TYPE_UINT64_T, SHAPE_INT, 8},
    {BASIC_UINT, GCC_JIT_TYPE_UINT64_T, SHAPE_INT, 8},      {BASIC_UINTPTR, GCC_JIT_TYPE_UINT64_T, SHAPE_INT, 8},
    {BASIC_UNTYPED_RUNE, GCC_JIT_TYPE_INT32_T, SHAPE_INT, 4},
    {BASIC_FLOAT32, GCC_JIT_TYPE_FLOAT, SHAPE_FLOAT, 4},    {BASIC_FLOAT64, GCC_JIT_TYPE_DOUBLE, SHAPE_FLOAT, 8},
    {BASIC_UNTYPED_FLOAT, GCC_JIT_TYPE_DOUBLE, SHAPE_FLOAT, 8},
    {BASIC_UNSAFE_POINTER, GCC_JIT_TYPE_VOID_PTR, SHAPE_POINTER, 8},
    {BASIC_UNTYPED_NIL, GCC_JIT_TYPE_VOID_PTR, SHAPE_POINTER, 8},
};
// clang-format on

static int64_t align_up(int64_t n, int64_t align) {
    return (n + align - 1) / align * align;
}

gcc_jit_type *gen_pointer_to(GenType *t) {
    return gcc_jit_type_get_pointer(t->type);
}

// Whether values of t are passed as their components.
bool gen_is_flattened(Type *t) {
    Type *s = underlying(t);
    return s->kind == TYPE_SLICE || s->kind == TYPE_INTERFACE || is_basic(s, BASIC_STRING);
}

static GenType *find_shape(GenUnit *u, const char *key) {
    return map_get(u->shapes, intern_str(u->cx->names, key));
}

static GenType *add_shape(GenUnit *u, const char *key, GenType t) {
    GenType *g = NEW(u->arena, GenType);
    *g = t;
    g->id = u->type_count++;
    map_put(u->shapes, intern_str(u->cx->names, key), g);
    return g;
}

static GenType *scalar(GenUnit *u, enum gcc_jit_types kind, Shape shape, int size) {
    const char *key = arena_printf(u->arena, "scalar %d", (int)kind);
    GenType *g = find_shape(u, key);
    if (g)
        return g;
    gcc_jit_type *type =
        kind == GCC_JIT_TYPE_VOID_PTR ? u->pointer : gcc_jit_context_get_type(u->context, kind);
    return add_shape(
        u, key,
        (GenType){.type = type, .shape = shape, .size = size, .align = size, .complete = true});
}

static GenType *pointer_type(GenUnit *u, gcc_jit_type *type, const char *key) {
    GenType *g = find_shape(u, key);
    return g ? g
             : add_shape(u, key,
                         (GenType){.type = type,
                                   .shape = SHAPE_POINTER,
                                   .size = 8,
                                   .align = 8,
                                   .complete = true});
}

// Gives record g its components. Components of size 0 get no C field; total is the size to reach
// with
// padding, or -1 for C's own.
static void fill_record(GenUnit *u, GenType *g, GenType **parts, const char **names, int count,
                        int64_t total) {
    gcc_jit_field **real = NEW_ARRAY(u->arena, gcc_jit_field *, count + 1);
    int n = 0;
    int64_t end = 0, align = 1;
    g->parts = parts;
    g->count = count;
    g->fields = NEW_ARRAY(u->arena, gcc_jit_field *, count + 1);
    g->offsets = NEW_ARRAY(u->arena, int64_t, count + 1);
    for (int i = 0; i < count; i++) {
        GenType *p = parts[i];
        end = align_up(end, p->align);
        g->offsets[i] = end;
        align = p->align > align ? p->align : align;
        end += p->size;
        if (p->size)
            real[n++] = g->fields[i] =
                gcc_jit_context_new_field(u->context, NULL, p->type, names[i]);
    }
    if (total > align_up(end, align)) {
        gcc_jit_type *pad =
            gcc_jit_context_new_array_type(u->context, NULL, u->g_byte->type, (int)(total - end));
        real[n++] = gcc_jit_context_new_field(u->context, NULL, pad, "_pad");
        end = total;
    }
    g->size = align_up(end, align);
    g->align = align;
    g->shape = n ? SHAPE_RECORD : SHAPE_EMPTY;
    gcc_jit_struct_set_fields(g->record, NULL, n, real);
    g->complete = true;
}

static GenType *opaque(GenUnit *u, const char *key, const char *name) {
    gcc_jit_struct *record = gcc_jit_context_new_opaque_struct(u->context, NULL, name);
    return add_shape(
        u, key,
        (GenType){.type = gcc_jit_struct_as_type(record), .shape = SHAPE_RECORD, .record = record});
}

static GenType *fixed_record(GenUnit *u, const char *key, const char *name, int count,
                             GenType **parts, const char **names) {
    GenType *g = find_shape(u, key);
    if (g)
        return g;
    GenType **copy = NEW_ARRAY(u->arena, GenType *, count + 1);
    for (int i = 0; i < count; i++)
        copy[i] = parts[i];
    g = opaque(u, key, name);
    fill_record(u, g, copy, names, count, -1);
    return g;
}

static GenType *slice_of(GenUnit *u, GenType *data, const char *name) {
    GenType *parts[] = {data, u->g_int, u->g_int};
    const char *names[] = {"data", "len", "cap"};
    return fixed_record(u, arena_printf(u->arena, "slice %d", data->id), name, 3, parts, names);
}

static GenType *complex_of(GenUnit *u, GenType *part, const char *name) {
    GenType *parts[] = {part, part};
    const char *names[] = {"re", "im"};
    return fixed_record(u, name, name, 2, parts, names);
}

static void complete_struct(GenUnit *u, GenType *g) {
    Type *t = g->go, *s = underlying(t);
    int n = s->strukt.count;
    // values cannot contain themselves: whatever asks again asks through a pointer
    g->complete = true;
    GenType **parts = NEW_ARRAY(u->arena, GenType *, n + 1);
    const char **names = NEW_ARRAY(u->arena, const char *, n + 1);
    for (int i = 0; i < n; i++) {
        parts[i] = gen_type(u, s->strukt.fields[i].type);
        names[i] = s->strukt.fields[i].name;
    }
    fill_record(u, g, parts, names, n, type_size(t));
    const int64_t *offsets = struct_offsets(s);
    for (int i = 0; i < n; i++)
        if (g->offsets[i] != offsets[i])
            bug(u->cx->sources, s->strukt.fields[i].pos, "field %s: GCC's offset %lld, ours %lld",
                names[i], (long long)g->offsets[i], (long long)offsets[i]);
    if (g->size != type_size(t) || g->align != type_align(t))
        bug(u->cx->sources, NO_POS, "%s: GCC's size %lld, ours %lld",
            type_string(u->arena, t, NULL), (long long)g->size, (long long)type_size(t));
}

// The key of a struct: its components without -g, its identity with -g.
static const char *struct_key(GenUnit *u, Type *t) {
    if (u->options->debug)
        return arena_printf(u->arena, "struct %s", type_key(u->arena, t));
    Type *s = underlying(t);
    Buffer b = {.arena = u->arena};
    buffer_printf(&b, "struct %lld", (long long)type_size(t));
    for (int i = 0; i < s->strukt.count; i++)
        buffer_printf(&b, " %d", gen_type(u, s->strukt.fields[i].type)->id);
    return b.data;
}

static GenType *struct_handle(GenUnit *u, Type *t) {
    const char *key = struct_key(u, t);
    GenType *g = find_shape(u, key);
    if (!g) {
        g = opaque(u, key, u->options->debug ? type_string(u->arena, t, NULL) : "struct");
        g->go = t;
        vec_push(u->arena, &u->pending, g);
    }
    return g;
}

// A pointer as gdb should see it: typed for basic types and structs. Those end the recursion.
static GenType *pointer_for(GenUnit *u, Type *elem) {
    Type *e = underlying(elem);
    if (!u->options->debug || (e->kind != TYPE_BASIC && e->kind != TYPE_STRUCT))
        return u->g_pointer;
    GenType *to = e->kind == TYPE_STRUCT ? struct_handle(u, elem) : gen_type(u, elem);
    return pointer_type(u, gcc_jit_type_get_pointer(to->type),
                        arena_printf(u->arena, "pointer %d", to->id));
}

// A value of size 0 that still aligns the struct it stands in, as [0]int64 does.
static GenType *empty_type(GenUnit *u, int64_t align) {
    if (align == 1)
        return u->g_empty;
    const char *key = arena_printf(u->arena, "empty %lld", (long long)align);
    GenType *g = find_shape(u, key);
    GenType empty = *u->g_empty;
    empty.align = align;
    return g ? g : add_shape(u, key, empty);
}

static GenType *array_type(GenUnit *u, Type *t) {
    GenType *elem = gen_type(u, t->array.elem);
    int64_t n = t->array.length;
    if (!n || !elem->size)
        return empty_type(u, elem->align);
    const char *key = arena_printf(u->arena, "array %lld %d", (long long)n, elem->id);
    GenType *g = find_shape(u, key);
    if (g)
        return g;
    g = opaque(u, key, u->options->debug ? type_string(u->arena, t, NULL) : "array");
    gcc_jit_type *array = gcc_jit_context_new_array_type(u->context, NULL, elem->type, (int)n);
    g->fields = NEW_ARRAY(u->arena, gcc_jit_field *, 1);
    g->parts = NEW_ARRAY(u->arena, GenType *, 1);
    g->fields[0] = gcc_jit_context_new_field(u->context, NULL, array, "a");
    g->parts[0] = elem;
    g->shape = SHAPE_ARRAY;
    g->length = n;
    g->size = n * elem->size;
    g->align = elem->align;
    gcc_jit_struct_set_fields(g->record, NULL, 1, g->fields);
    g->complete = true;
    return g;
}

static GenType *basic_type(GenUnit *u, Type *t) {
    switch (t->basic) {
    case BASIC_STRING:
    case BASIC_UNTYPED_STRING: return u->g_string;
    case BASIC_COMPLEX64: return complex_of(u, u->g_f32, "complex64");
    case BASIC_COMPLEX128:
    case BASIC_UNTYPED_COMPLEX: return complex_of(u, u->g_f64, "complex128");
    default: break;
    }
    for (size_t i = 0; i < sizeof BASICS / sizeof *BASICS; i++)
        if (BASICS[i].kind == t->basic)
            return scalar(u, BASICS[i].gcc, BASICS[i].shape, BASICS[i].size);
    bug(u->cx->sources, NO_POS, "type %s in core", type_string(u->arena, t, NULL));
}

// A struct of the components in order (several results). The types stand in core's numbering.
static GenType *gen_tuple(GenUnit *u, const TypeList *types) {
    GenType **parts = NEW_ARRAY(u->arena, GenType *, types->len + 1);
    const char **names = NEW_ARRAY(u->arena, const char *, types->len + 1);
    Buffer key = {.arena = u->arena};
    buffer_puts(&key, "tuple");
    for (int i = 0; i < types->len; i++) {
        parts[i] = gen_type(u, types->at[i]);
        names[i] = arena_printf(u->arena, "r%d", i);
        buffer_printf(&key, " %d", parts[i]->id);
    }
    return fixed_record(u, key.data, "results", types->len, parts, names);
}

static GenType *make_type(GenUnit *u, Type *t) {
    Type *s = underlying(t);
    switch (s->kind) {
    case TYPE_BASIC: return basic_type(u, s);
    case TYPE_POINTER: return pointer_for(u, s->pointer.elem);
    case TYPE_SLICE: {
        GenType *data = pointer_for(u, s->slice.elem);
        return slice_of(u, data, u->options->debug ? type_string(u->arena, s, NULL) : "slice");
    }
    case TYPE_ARRAY: return array_type(u, s);
    case TYPE_STRUCT: {
        GenType *g = struct_handle(u, t);
        if (!g->complete)
            complete_struct(u, g);
        return g;
    }
    case TYPE_INTERFACE: return u->g_iface;
    case TYPE_FUNC:
    case TYPE_MAP:
    case TYPE_CHAN: return u->g_pointer;
    case TYPE_TUPLE: return gen_tuple(u, &s->tuple.types);
    case TYPE_NAMED:
    case TYPE_PARAM:
    case TYPE_UNION: break;
    }
    bug(u->cx->sources, NO_POS, "type %s in core", type_string(u->arena, t, NULL));
}

// The representation of a concrete type. Never NULL; complete when no other request is under way.
GenType *gen_type(GenUnit *u, Type *t) {
    GenType *g = map_get(u->types, t);
    if (g && g->complete)
        return g;
    u->type_depth++;
    g = make_type(u, t);
    map_put(u->types, t, g);
    u->type_depth--;
    while (!u->type_depth && u->pending.len) {
        GenType *p = u->pending.at[--u->pending.len];
        u->type_depth++;
        if (!p->complete)
            complete_struct(u, p);
        u->type_depth--;
    }
    return g;
}

GenType *gen_result_type(GenUnit *u, Type *result) {
    GenType *g = result ? gen_type(u, result) : NULL;
    return g && g->size ? g : NULL;
}

// Makes the types everything else is built from.
void gen_types_init(GenUnit *u) {
    gcc_jit_context *c = u->context;
    u->void_type = gcc_jit_context_get_type(c, GCC_JIT_TYPE_VOID);
    u->pointer = gcc_jit_context_get_type(c, GCC_JIT_TYPE_VOID_PTR);
    u->c_long = gcc_jit_context_get_type(c, GCC_JIT_TYPE_LONG);
    u->c_int = gcc_jit_context_get_type(c, GCC_JIT_TYPE_INT);
    u->g_int = scalar(u, GCC_JIT_TYPE_INT64_T, SHAPE_INT, 8);
    u->g_u32 = scalar(u, GCC_JIT_TYPE_UINT32_T, SHAPE_INT, 4);
    u->g_byte = scalar(u, GCC_JIT_TYPE_UINT8_T, SHAPE_INT, 1);
    u->g_bool = scalar(u, GCC_JIT_TYPE_BOOL, SHAPE_BOOL, 1);
    u->g_f64 = scalar(u, GCC_JIT_TYPE_DOUBLE, SHAPE_FLOAT, 8);
    u->g_f32 = scalar(u, GCC_JIT_TYPE_FLOAT, SHAPE_FLOAT, 4);
    u->g_pointer = scalar(u, GCC_JIT_TYPE_VOID_PTR, SHAPE_POINTER, 8);
    u->int_type = u->g_int->type;
    u->bool_type = u->g_bool->type;
    u->byte_pointer = gcc_jit_type_get_pointer(u->g_byte->type);
    GenType *bytes =
        pointer_type(u, u->byte_pointer, arena_printf(u->arena, "pointer %d", u->g_byte->id));
    u->g_empty = fixed_record(u, "empty", "empty", 0, NULL, NULL);
    u->g_string = fixed_record(u, "string", "string", 2,
                               (GenType *[]){u->options->debug ? bytes : u->g_pointer, u->g_int},
                               (const char *[]){"data", "len"});
    u->g_slice = slice_of(u, u->g_pointer, "slice");
    u->g_iface = fixed_record(u, "iface", "interface", 2, (GenType *[]){u->g_pointer, u->g_pointer},
                              (const char *[]){"tab", "data"});
    u->g_pair =
        fixed_record(u, arena_printf(u->arena, "tuple %d %d", u->g_int->id, u->g_int->id),
                     "results", 2, (GenType *[]){u->g_int, u->g_int}, (const char *[]){"r0", "r1"});
    // Imported data: larger than any object, or GCC would derive from the declared size what cannot
    // alias.
    u->object_type = gcc_jit_context_new_array_type(c, NULL, u->g_byte->type, 1 << 30);
}

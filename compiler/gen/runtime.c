// In: rows of runtime/abi.def, GCC's built-ins, names of imported data. Out: gccjit functions and
// globals, made on first use. The rows that are C prototypes in runtime/abi.h are expanded here to
// imports, so the two
// sides cannot drift apart.
#include "gen_internal.h"
#include <string.h>

typedef enum AbiKind { // of results and of parameters
    ABI_VOID,
    ABI_NORETURN,
    ABI_PTR,
    ABI_INT,
    ABI_U32,
    ABI_BOOL,
    ABI_F64,
    ABI_F32,
    ABI_STR,
    ABI_SLICE,
    ABI_IFACE,
    ABI_PAIR,
} AbiKind;
enum { MAX_PARAMS = 6, MAX_FLAT = 3 * MAX_PARAMS };

// clang-format off
#define P0 0, {0}
#define P1(a) 1, {ABI_##a}
#define P2(a, b) 2, {ABI_##a, ABI_##b}
#define P3(a, b, c) 3, {ABI_##a, ABI_##b, ABI_##c}
#define P4(a, b, c, d) 4, {ABI_##a, ABI_##b, ABI_##c, ABI_##d}
#define P5(a, b, c, d, e) 5, {ABI_##a, ABI_##b, ABI_##c, ABI_##d, ABI_##e}
#define P6(a, b, c, d, e, f) 6, {ABI_##a, ABI_##b, ABI_##c, ABI_##d, ABI_##e, ABI_##f}
static const struct { const char *name; AbiKind result; int count; AbiKind params[MAX_PARAMS]; } ROWS[] = {
#define RT(name, result, params, flows, effects) {#name, ABI_##result, params},
#include "../../runtime/abi.def"
#undef RT
};

// Scalars only. "p" const void * or void *, "i" integers: GCC's own prototypes say the rest.
static const char *const BUILTIN_NAMES[CB_COUNT] = {
    [CB_MEMMOVE] = "__builtin_memmove", [CB_MEMCPY] = "__builtin_memcpy", [CB_MEMSET] = "__builtin_memset",
    [CB_MEMCMP] = "__builtin_memcmp", [CB_SAVECTX] = NULL,
    [CB_SQRT] = "__builtin_sqrt", [CB_FLOOR] = "__builtin_floor", [CB_CEIL] = "__builtin_ceil",
    [CB_TRUNC] = "__builtin_trunc", [CB_FABS] = "__builtin_fabs", [CB_COPYSIGN] = "__builtin_copysign",
    [CB_FMA] = "__builtin_fma",
    [CB_CLZ64] = "__builtin_clzll", [CB_CTZ64] = "__builtin_ctzll", [CB_POPCOUNT64] = "__builtin_popcountll",
    [CB_BSWAP64] = "__builtin_bswap64", [CB_BSWAP32] = "__builtin_bswap32",
};

// The layouts under names of their own (runtime/abi.h would bring a second Type); only offsets are used.
typedef struct LayoutString { void *data; int64_t len; } LayoutString;
#define LAYOUT_BEGIN(name) typedef struct Layout##name {
#define FIELD(type, name) LAYOUT_##type(name)
#define LAYOUT_END(name) } Layout##name;
#define LAYOUT_PTR(name) void *name;
#define LAYOUT_INT(name) int64_t name;
#define LAYOUT_U32(name) uint32_t name;
#define LAYOUT_U8(name) uint8_t name;
#define LAYOUT_STR(name) LayoutString name;
#define LAYOUT_CONTEXT(name) void *name[1]; // the last field of its struct: its length moves nothing
#include "../../runtime/abi.def"
// clang-format on

int64_t gen_class_cursor_offset(void) {
    return offsetof(LayoutAllocClass, cursor);
}
int64_t gen_class_limit_offset(void) {
    return offsetof(LayoutAllocClass, limit);
}
_Static_assert(offsetof(LayoutWorker, stack_limit) == 0, "func.c's assembler reads rt_worker");

static GenType *abi_type(GenUnit *u, AbiKind kind) {
    switch (kind) {
    case ABI_VOID:
    case ABI_NORETURN: return NULL;
    case ABI_PTR: return u->g_pointer;
    case ABI_INT: return u->g_int;
    case ABI_U32: return u->g_u32;
    case ABI_BOOL: return u->g_bool;
    case ABI_F64: return u->g_f64;
    case ABI_F32: return u->g_f32;
    case ABI_STR: return u->g_string;
    case ABI_SLICE: return u->g_slice;
    case ABI_IFACE: return u->g_iface;
    case ABI_PAIR: return u->g_pair;
    }
    return NULL;
}

static gcc_jit_function *import(GenUnit *u, const char *name, GenType *result, int count,
                                gcc_jit_type **types) {
    gcc_jit_param *params[MAX_FLAT];
    for (int i = 0; i < count; i++)
        params[i] =
            gcc_jit_context_new_param(u->context, NULL, types[i], arena_printf(u->arena, "p%d", i));
    return gcc_jit_context_new_function(u->context, NULL, GCC_JIT_FUNCTION_IMPORTED,
                                        result ? result->type : u->void_type, name, count, params,
                                        0);
}

// The import of a runtime function, its parameters flattened.
gcc_jit_function *gen_runtime_function(GenUnit *u, RuntimeCall call) {
    if (u->runtime[call])
        return u->runtime[call];
    gcc_jit_type *types[MAX_FLAT];
    int n = 0;
    for (int i = 0; i < ROWS[call].count; i++) {
        GenType *t = abi_type(u, ROWS[call].params[i]);
        if (t->shape != SHAPE_RECORD)
            types[n++] = t->type;
        else
            for (int k = 0; k < t->count; k++)
                types[n++] = t->parts[k]->type;
    }
    return u->runtime[call] = import(u, ROWS[call].name, abi_type(u, ROWS[call].result), n, types);
}

bool gen_runtime_is_noreturn(RuntimeCall call) {
    return ROWS[call].result == ABI_NORETURN;
}

// GCC's built-in of that name; savectx is ours, but GCC knows by the name that it returns twice.
gcc_jit_function *gen_builtin(GenUnit *u, CoreBuiltin builtin) {
    if (u->builtins[builtin])
        return u->builtins[builtin];
    gcc_jit_function *f;
    if (builtin == CB_SAVECTX) {
        gcc_jit_param *context = gcc_jit_context_new_param(u->context, NULL, u->pointer, "context");
        f = gcc_jit_context_new_function(u->context, NULL, GCC_JIT_FUNCTION_IMPORTED, u->c_int,
                                         "savectx", 1, &context, 0);
    } else {
        f = gcc_jit_context_get_builtin_function(u->context, BUILTIN_NAMES[builtin]);
    }
    return u->builtins[builtin] = f;
}

// The imported data object of that linker symbol, an array of bytes.
gcc_jit_lvalue *gen_object(GenUnit *u, const char *symbol) {
    const char *key = intern_str(u->cx->names, symbol);
    gcc_jit_lvalue *object = map_get(u->objects, key);
    if (!object) {
        object = gcc_jit_context_new_global(u->context, NULL, GCC_JIT_GLOBAL_IMPORTED,
                                            u->object_type, gen_mangle(u->arena, symbol));
        map_put(u->objects, key, object);
    }
    return object;
}

// The layouts of runtime/abi.def as the compiler sees them: structs named Abi*, only for sizeof and
// offsetof. The compiler is always built for the machine it compiles for, so the host's layout is
// the target's. (runtime/abi.h itself cannot be included here: its Type is not the checker's Type.)
#pragma once
#include <stddef.h>
#include <stdint.h>

#if defined(__x86_64__)
#define ABI_CONTEXT_WORDS 8
#elif defined(__aarch64__)
#define ABI_CONTEXT_WORDS 22
#else
#error "gosling knows x86-64 and ARM64"
#endif

typedef struct AbiString {
    void *data;
    int64_t len;
} AbiString;

#define LAYOUT_BEGIN(name)                                                                         \
    typedef struct Abi##name Abi##name;                                                            \
    struct Abi##name {
#define FIELD(type, name) ABI_FIELD_##type(name)
#define LAYOUT_END(name)                                                                           \
    }                                                                                              \
    ;
#define ABI_FIELD_PTR(name)     void *name;
#define ABI_FIELD_INT(name)     int64_t name;
#define ABI_FIELD_U32(name)     uint32_t name;
#define ABI_FIELD_U8(name)      uint8_t name;
#define ABI_FIELD_STR(name)     AbiString name;
#define ABI_FIELD_CONTEXT(name) void *name[ABI_CONTEXT_WORDS];
#include "../../runtime/abi.def"
#undef LAYOUT_BEGIN
#undef FIELD
#undef LAYOUT_END
#undef ABI_FIELD_PTR
#undef ABI_FIELD_INT
#undef ABI_FIELD_U32
#undef ABI_FIELD_U8
#undef ABI_FIELD_STR
#undef ABI_FIELD_CONTEXT

#define ABI(layout, field) ((int64_t)offsetof(Abi##layout, field))

#define BOUNDS(name, text) ABI_BOUNDS_##name,
enum AbiBoundsCode {
#include "../../runtime/abi.def"
    ABI_BOUNDS_COUNT
};
#undef BOUNDS

enum AbiTypeFlag { // enum TypeFlag of runtime/abi.h
    ABI_TYPE_DIRECT = 1,
    ABI_TYPE_NAMED = 2,
    ABI_TYPE_COMPARABLE = 4,
    ABI_TYPE_PLAIN = 8,
    ABI_TYPE_VARIADIC = 16,
};
enum AbiKind { // reflect.Kind
    ABI_INVALID,
    ABI_BOOL,
    ABI_INT,
    ABI_INT8,
    ABI_INT16,
    ABI_INT32,
    ABI_INT64,
    ABI_UINT,
    ABI_UINT8,
    ABI_UINT16,
    ABI_UINT32,
    ABI_UINT64,
    ABI_UINTPTR,
    ABI_FLOAT32,
    ABI_FLOAT64,
    ABI_COMPLEX64,
    ABI_COMPLEX128,
    ABI_ARRAY,
    ABI_CHAN,
    ABI_FUNC,
    ABI_INTERFACE,
    ABI_MAP,
    ABI_POINTER,
    ABI_SLICE,
    ABI_STRING,
    ABI_STRUCT,
    ABI_UNSAFE_POINTER,
};

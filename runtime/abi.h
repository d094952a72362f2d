// abi.def for C: the structs, the prototypes of what generated code calls, and the names by which
// runtime C and Go code reach each other. Every runtime file includes this, so a definition that
// drifts from the table does not compile.
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct GoString {
    const uint8_t *data;
    intptr_t len;
} GoString;
typedef struct GoSlice {
    void *data;
    intptr_t len, cap;
} GoSlice;
typedef struct GoIface {
    const void *tab;
    void *data;
} GoIface; // tab: Type* (any) or Itab*
typedef struct GoPair {
    intptr_t a, b;
} GoPair;

#if defined(__x86_64__)
#define CONTEXT_WORDS 8
#elif defined(__aarch64__)
#define CONTEXT_WORDS 22
#else
#error "gosling's runtime knows x86-64 and ARM64"
#endif

enum TypeFlag {
    TYPE_DIRECT = 1,
    TYPE_NAMED_FLAG = 2,
    TYPE_COMPARABLE = 4,
    TYPE_PLAIN = 8,
    TYPE_VARIADIC = 16
};
enum TypeKindNumber { // reflect.Kind
    KIND_INVALID,
    KIND_BOOL,
    KIND_INT,
    KIND_INT8,
    KIND_INT16,
    KIND_INT32,
    KIND_INT64,
    KIND_UINT,
    KIND_UINT8,
    KIND_UINT16,
    KIND_UINT32,
    KIND_UINT64,
    KIND_UINTPTR,
    KIND_FLOAT32,
    KIND_FLOAT64,
    KIND_COMPLEX64,
    KIND_COMPLEX128,
    KIND_ARRAY,
    KIND_CHAN,
    KIND_FUNC,
    KIND_INTERFACE,
    KIND_MAP,
    KIND_POINTER,
    KIND_SLICE,
    KIND_STRING,
    KIND_STRUCT,
    KIND_UNSAFE_POINTER,
};

#define LAYOUT_BEGIN(name)                                                                         \
    typedef struct name name;                                                                      \
    struct name {
#define FIELD(type, name) ABI_FIELD_##type(name)
#define LAYOUT_END(name)                                                                           \
    }                                                                                              \
    ;
#define ABI_FIELD_PTR(name)     void *name;
#define ABI_FIELD_INT(name)     intptr_t name;
#define ABI_FIELD_U32(name)     uint32_t name;
#define ABI_FIELD_U8(name)      uint8_t name;
#define ABI_FIELD_STR(name)     GoString name;
#define ABI_FIELD_CONTEXT(name) void *name[CONTEXT_WORDS];
#include "abi.def"
#undef LAYOUT_BEGIN
#undef FIELD
#undef LAYOUT_END

#define BOUNDS(name, text) BOUNDS_##name,
enum BoundsCode {
#include "abi.def"
    BOUNDS_COUNT
};
#undef BOUNDS

#define ABI_R_VOID                               void
#define ABI_R_NORETURN                           _Noreturn void
#define ABI_R_PTR                                void *
#define ABI_R_INT                                intptr_t
#define ABI_R_U32                                uint32_t
#define ABI_R_BOOL                               bool
#define ABI_R_F64                                double
#define ABI_R_STR                                GoString
#define ABI_R_SLICE                              GoSlice
#define ABI_R_IFACE                              GoIface
#define ABI_R_PAIR                               GoPair
#define ABI_P_PTR                                void *
#define ABI_P_INT                                intptr_t
#define ABI_P_U32                                uint32_t
#define ABI_P_BOOL                               bool
#define ABI_P_F64                                double
#define ABI_P_F32                                float
#define ABI_P_STR                                const uint8_t *, intptr_t
#define ABI_P_SLICE                              void *, intptr_t, intptr_t
#define ABI_P_IFACE                              const void *, void *
#define P0                                       void
#define P1(a)                                    ABI_P_##a
#define P2(a, b)                                 ABI_P_##a, ABI_P_##b
#define P3(a, b, c)                              ABI_P_##a, ABI_P_##b, ABI_P_##c
#define P4(a, b, c, d)                           ABI_P_##a, ABI_P_##b, ABI_P_##c, ABI_P_##d
#define P5(a, b, c, d, e)                        ABI_P_##a, ABI_P_##b, ABI_P_##c, ABI_P_##d, ABI_P_##e
#define P6(a, b, c, d, e, f)                     P5(a, b, c, d, e), ABI_P_##f
#define RT(name, result, params, flows, effects) ABI_R_##result name(params);
#include "abi.def"
#undef RT
#undef P0
#undef P1
#undef P2
#undef P3
#undef P4
#undef P5
#undef P6

extern Worker rt_worker;
// Bytes behind a FrameArena's size that may be cleared, too. ORDER slack: lower/late.c
enum { FRAME_ARENA_SLACK = 56 };
// Where every value of size 0 lives, and the box of every empty string and nil slice.
extern const uint64_t rt_zero_object[3];

// Saves the callee-saved registers, stack pointer and return address in context; returns 0, and 1
// again when rt_restore_context resumes there. GCC knows the name: a function called savectx
// returns twice.
int savectx(void **context);
_Noreturn void rt_restore_context(void **context);

// ---- services between the runtime's own folders (each is defined in the folder named behind it)
// Calls fn(arg) on the thread's system stack; the callee-saved registers lie in the goroutine's
// stack meanwhile. [sched]
void rt_on_system_stack(void (*fn)(void *), void *arg);
// Hands every goroutine's used stack range, with its saved registers, to visit. Only on the system
// stack. [sched]
void rt_scan_stacks(void (*visit)(void *low, void *high));
// A collection has ended: memory of unused stacks goes back to the system. [sched]
void rt_release_stacks(void);
// Whether the address lies in a goroutine's stack. [sched]
bool rt_in_stack(const void *address);
// "fatal error: text", the trace, exit 2. [panic]
_Noreturn void rt_fatal(const char *text);
// "fatal error: text" and the traces of all goroutines, exit 2: nobody can run. [panic]
_Noreturn void rt_fatal_asleep(const char *text);
// The current goroutine's stack is used up: Go's text, the trace, exit 2. [panic]
_Noreturn void rt_stack_overflow(void *frame);
// Panics with a runtime.Error: panic_text's Error() is "runtime error: " + text, panic_plain's is
// the text alone. [panic]
_Noreturn void rt_panic_text(const uint8_t *text, intptr_t len);
_Noreturn void rt_panic_plain(const uint8_t *text, intptr_t len);
// Writes bytes to standard error, through the buffer of the print functions. [sched]
void rt_print_bytes(const void *data, intptr_t len);

// ---- gosling escape -run [sites]: NULL in a program built without it
#define MEASURES __attribute__((weak))
// So many bytes were allocated: for the site that is executed, or for the function that runs.
void sites_charge(uint64_t bytes) MEASURES;
// The site that is executed has failed: a panic begins.
void sites_forget(void) MEASURES;
// The program ends: writes the counts.
void sites_write(void) MEASURES;
#undef MEASURES

// Tables of the linked program; the linker makes the bounds, and an absent section leaves them
// NULL.
typedef struct RootEntry {
    void *address;
    const uint8_t *gcmask;
    intptr_t words;
} RootEntry; // gosling_roots
typedef struct FuncEntry {
    uint64_t start, end;
    const char *name, *file;
    uint64_t line;
} FuncEntry;                 // gosling_funcs
typedef struct InlineEntry { // an inlined call: what was called, and where
    const char *name, *file;
    uint32_t line, outer; // outer: address of the entry of the call around, or 0
} InlineEntry;            // gosling_inlined
typedef struct LineEntry {
    uint64_t pc;
    const char *file;
    uint32_t line, inlined; // inlined: address of an InlineEntry, or 0
} LineEntry;                // gosling_lines
extern AllocClass __start_gosling_classes[] __attribute__((weak)),
    __stop_gosling_classes[] __attribute__((weak));
extern const RootEntry __start_gosling_roots[] __attribute__((weak)),
    __stop_gosling_roots[] __attribute__((weak));
extern const FuncEntry __start_gosling_funcs[] __attribute__((weak)),
    __stop_gosling_funcs[] __attribute__((weak));
extern const LineEntry __start_gosling_lines[] __attribute__((weak)),
    __stop_gosling_lines[] __attribute__((weak));
extern const Type *const __start_gosling_types[] __attribute__((weak));
extern const Type *const __stop_gosling_types[] __attribute__((weak));

#include "abi_map.h"

// A C function that Go code calls by its Go name. GO_NATIVE(os_write, "os.sysWrite") in a
// declaration before the definition gives it that linker symbol; GO_EXPORT(os_write,
// "os.sysWrite"); behind the declaration gives it that one besides, and takes symbols with a slash,
// too. Arguments are flattened as everywhere.
#define GO_NATIVE(c_name, go_symbol) c_name __asm__(go_symbol)
#define GO_EXPORT_NAME(c_name)       #c_name
#define GO_EXPORT(c_name, go_symbol)                                                               \
    __asm__(".globl \"" go_symbol "\"\n\t.type \"" go_symbol "\", %function\n\t.set \"" go_symbol  \
            "\", " GO_EXPORT_NAME(c_name))

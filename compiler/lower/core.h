// The core tree's structs. lower builds them, gen and emit only read them.
#pragma once
#include "../check/check.h"

typedef enum CoreKind {
#define EXPR(kind, name) CORE_##kind,
#define STMT(kind, name) CORE_##kind,
#include "core.def"
#undef EXPR
#undef STMT
    CORE_COUNT
} CoreKind;

typedef enum RuntimeCall { // the rows of runtime/abi.def
#define RT(name, result, params, flows, effects) CALL_##name,
#include "../../runtime/abi.def"
#undef RT
    RUNTIME_CALL_COUNT
} RuntimeCall;

typedef enum CoreBuiltin { // GCC built-ins; operands are scalars
    CB_MEMMOVE,
    CB_MEMCPY,
    CB_MEMSET,
    CB_MEMCMP,  // C's
    CB_SAVECTX, // savectx(context): int, returns twice
    CB_SQRT,
    CB_FLOOR,
    CB_CEIL,
    CB_TRUNC,
    CB_FABS,
    CB_COPYSIGN,
    CB_FMA,
    CB_CLZ64,
    CB_CTZ64,
    CB_POPCOUNT64,
    CB_BSWAP64,
    CB_BSWAP32,
    CB_COUNT
} CoreBuiltin;

typedef struct CoreLocal {
    const char *name; // source name, or a temporary's
    Type *type;
    Pos pos;
    int number; // unique in the function
    bool is_parameter;
    bool is_temporary;  // no source variable: no debug information
    bool address_taken; // must live in memory
    bool large;    // over the frame limit (8 KB in all): storage by alloca at entry after a check
    int64_t align; // 0: that of type
} CoreLocal;

typedef struct CoreLabel {
    const char *name; // "for.body": blocks are named for people
    int number;
    void *gen; // gen's block
} CoreLabel;

typedef struct Core Core;
typedef VEC(Core *) CoreList;
typedef struct CoreCase {
    int64_t low, high;
    CoreLabel *label;
} CoreCase;

struct Core {
    CoreKind kind;
    Pos pos;
    Type *type; // expressions
    Core *x, *y, *cond;
    CoreList args; // CALLs, MAKE
    union {
        int64_t integer;
        double number;
        CoreLocal *local;
        int index;
        CoreLabel *label;
        RuntimeCall rt;
        CoreBuiltin builtin;
        TokenKind op;
    };
    const char *symbol; // GLOBAL SYMBOL CALL
    int64_t offset;
    Type *signature;   // CALL, CALL_PTR: TYPE_FUNC; its receiver, if any, is the first of args
    Core *closure;     // hidden argument or NULL
    CoreList storage;  // hidden arguments: of a caller's storage, see docs/abi.md
    Type *object_type; // NEW
    CoreList body, otherwise;
    VEC(CoreCase) cases;
    int likely;
};

typedef struct CoreFunction {
    const char *symbol;     // linker name, "main.f", "main.f.func1"
    const char *trace_name; // as traces print it, "main.f.func1", "main.(*T).M"
    Pos pos, end;
    Type *result;            // NULL, a type, or a TUPLE
    VEC(CoreLocal *) params; // receiver first; flattened by gen
    CoreLocal *closure; // the hidden parameter when the body reads it; NULL: still accepted, unread
    VEC(CoreLocal *)
    storage; // hidden parameters behind it: addresses in the caller's frame, or nil
    VEC(CoreLocal *) locals;
    CoreList body;
    bool is_weak;        // wrappers and instances: COMDAT
    bool is_wrapper;     // not shown in traces
    bool no_stack_check; // leaf without calls
} CoreFunction;

// Static data: emitted as assembler directives by emit.
typedef enum DataSection {
    DATA_RODATA, // no relocations
    DATA_RELRO,  // read-only, with addresses
    DATA_WRITE,
    DATA_BSS,
    DATA_CLASS, // gosling_classes
    DATA_ROOTS, // gosling_roots: {address, mask, words}
    DATA_TYPES, // gosling_types: {descriptor}
} DataSection;
typedef struct DataPart {
    enum { DATA_BYTES, DATA_INT, DATA_ADDRESS, DATA_ZERO } kind;
    const char *bytes;  // BYTES
    int64_t value;      // BYTES, ZERO: length; INT: value; ADDRESS: offset added
    int size;           // INT: 1 2 4 8
    const char *symbol; // ADDRESS
} DataPart;
typedef struct CoreData {
    const char *symbol;
    const char *owner; // ROOTS, TYPES: the object the row goes with when the linker drops that
    DataSection section;
    int align;
    bool comdat; // one copy in the program
    bool global; // visible to other units
    VEC(DataPart) parts;
} CoreData;

typedef struct CoreUnit {
    CheckContext *cx;
    Package *package;
    VEC(CoreFunction *) functions;
    VEC(CoreData *) data;
} CoreUnit;

// In the paths of GCC's locations: what follows is the number of an InlinedCall.
#define INLINED_MARK "\001"

// C-like text of a unit (-dump=core).
void core_dump(const CoreUnit *u, FILE *out);
const char *runtime_call_name(RuntimeCall c);

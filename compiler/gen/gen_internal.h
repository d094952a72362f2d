// What the files of gen share: three structs (the unit being compiled, the function being compiled,
// the
// representation of a Go type) and the calls between them. Naming: an emit_* function appends to
// fn->block and gives what it computed. Order of evaluation: calls are appended in the order they
// are met
// (their results wait in temporaries); pure operands become trees that GCC evaluates where they are
// used,
// which is correct because lower names with temporaries whatever a later call could change.
#pragma once
#include "gen.h"
#include <sys/types.h> // ssize_t, which libgccjit.h uses
#include <libgccjit.h>

// How values of a type travel.
typedef enum Shape {
    SHAPE_EMPTY,
    SHAPE_INT,
    SHAPE_BOOL,
    SHAPE_FLOAT,
    SHAPE_POINTER,
    SHAPE_RECORD,
    SHAPE_ARRAY
} Shape;

typedef struct GenType GenType;
struct GenType {
    gcc_jit_type *type; // of a value and of an object; SHAPE_EMPTY: a struct without fields
    Shape shape;
    int64_t size, align;
    int id;                 // part of the keys of types made of this one
    gcc_jit_struct *record; // RECORD, ARRAY
    GenType **parts;        // RECORD: components in core's numbering; ARRAY: [0] is the element
    gcc_jit_field *
        *fields; // parallel to parts; NULL where a component has size 0. ARRAY: [0] is the C array
    int64_t *offsets; // parallel to parts
    int count;
    int64_t length; // ARRAY
    bool complete;  // false: a struct only pointed to so far (debug)
    Type *go;       // a struct's Go type, for completing it
};

typedef struct GenUnit {
    const CoreUnit *core;
    const GenOptions *options;
    Arena *arena;
    CheckContext *cx;
    gcc_jit_context *context;
    Map *types;             // Type * -> GenType *
    Map *shapes;            // interned key -> GenType *
    VEC(GenType *) pending; // structs to complete
    int type_count, type_depth;
    Map *defined;   // interned symbol -> CoreFunction * of the whole unit
    Map *compiled;  // CoreFunction *: those of this call of gen_unit; the others are imported
    Map *functions; // interned symbol -> gcc_jit_function *
    Map *objects;   // interned symbol -> gcc_jit_lvalue *: imported data (and code named first as
                    // data)
    gcc_jit_function *runtime[RUNTIME_CALL_COUNT];
    gcc_jit_function *builtins[CB_COUNT];
    gcc_jit_function *unreachable, *expect, *alloca_;
    gcc_jit_type *object_type; // of imported data
    gcc_jit_type *void_type, *pointer, *byte_pointer, *bool_type, *int_type, *c_long, *c_int;
    GenType *g_int, *g_pointer, *g_byte, *g_bool, *g_u32, *g_f64, *g_f32, *g_string, *g_slice,
        *g_iface, *g_empty, *g_pair;
    Map *frames;  // CoreFunction * -> bytes over the limit (as intptr_t), from the attempt before
    Pos last_pos; // memo of gen_location
    gcc_jit_location *last_location;
} GenUnit;

typedef struct GenTemp {
    GenType *type;
    gcc_jit_lvalue *lvalue;
    bool busy;
} GenTemp;

typedef struct GenFunc {
    GenUnit *u;
    const CoreFunction *core;
    gcc_jit_function *function;
    gcc_jit_block *block; // NULL behind a jump
    Map *locals;          // CoreLocal * -> gcc_jit_lvalue *
    Map *names;           // interned names of locals given so far
    Map *labels;          // CoreLabel * -> gcc_jit_block *
    GenType *result;      // NULL: none (also results of size 0)
    VEC(GenTemp)
    temps; // reused from statement to statement: libgccjit never shares slots of locals
    int temp_count;
} GenFunc;

// A list of scalars and structs on their way into a call.
typedef struct GenArgs {
    VEC(gcc_jit_rvalue *) at;
    VEC(gcc_jit_type *) types;
} GenArgs;

// context.c
gcc_jit_location *gen_location(GenUnit *u, Pos pos);
// types.c
void gen_types_init(GenUnit *u);
GenType *gen_type(GenUnit *u, Type *t);
GenType *gen_result_type(GenUnit *u, Type *result); // NULL for none and for size 0
gcc_jit_type *gen_pointer_to(GenType *t);
bool gen_is_flattened(Type *t);
// runtime.c
gcc_jit_function *gen_runtime_function(GenUnit *u, RuntimeCall call);
bool gen_runtime_is_noreturn(RuntimeCall call);
gcc_jit_function *gen_builtin(GenUnit *u, CoreBuiltin builtin);
gcc_jit_lvalue *gen_object(GenUnit *u, const char *symbol);
int64_t gen_class_cursor_offset(void);
int64_t gen_class_limit_offset(void);
// func.c
gcc_jit_function *gen_declare(GenUnit *u, const CoreFunction *f);
void gen_function(GenUnit *u, const CoreFunction *f);
gcc_jit_block *gen_new_block(GenFunc *fn, const char *name);
void emit_unreachable(GenFunc *fn);
gcc_jit_rvalue *emit_expect(GenFunc *fn, gcc_jit_location *loc, gcc_jit_rvalue *condition,
                            bool usual);
// expr.c
gcc_jit_rvalue *emit_value(GenFunc *fn, const Core *c);
gcc_jit_rvalue *emit_pointer(GenFunc *fn, const Core *c); // as void *
gcc_jit_lvalue *emit_lvalue(GenFunc *fn, const Core *c);
void emit_effect(GenFunc *fn, const Core *c);
void emit_store(GenFunc *fn, Pos pos, gcc_jit_lvalue *to, GenType *type, const Core *value);
gcc_jit_rvalue *emit_coerce_to(GenFunc *fn, gcc_jit_rvalue *v, gcc_jit_type *to);
gcc_jit_rvalue *emit_address_of(GenFunc *fn, const char *symbol, int64_t offset); // as void *
gcc_jit_rvalue *emit_offset(GenFunc *fn, gcc_jit_rvalue *pointer, int64_t offset);
gcc_jit_lvalue *emit_at(GenFunc *fn, gcc_jit_rvalue *pointer, GenType *t); // the object of t there
gcc_jit_lvalue *gen_temp(GenFunc *fn, GenType *t);
void gen_release_temps(GenFunc *fn);
gcc_jit_rvalue *emit_component(GenFunc *fn, const Core *aggregate, int index);
// call.c
gcc_jit_rvalue *emit_call(GenFunc *fn, const Core *c,
                          gcc_jit_type **result); // *result: NULL for void
void emit_new(GenFunc *fn, const Core *c);

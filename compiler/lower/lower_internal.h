// Private to compiler/lower: the state of a unit and of one function, and the entry points between
// the files. The conventions:
//
// Lowering an expression appends what has an effect (calls, checks, allocations) to the current
// statement list and returns a pure tree that may be evaluated late, more than once, or never. A
// tree stays valid until the next thing that can change what it reads: lower_reuse makes one cheap
// enough to repeat, lower_save makes one that survives later calls and stores.
#pragma once
#include "../inline/inline.h"
#include "lower.h"
#include "runtime_layout.h"

typedef struct Unit { // one package
    CheckContext *cx;
    Arena *arena;
    Program *program;
    Package *package;
    const Escapes *escapes;
    bool sanitize; // -sanitize=frame
    bool measure;  // gosling escape -run
    CoreUnit *core;
    Universe *universe;
    Map *symbols;              // interned symbol -> itself: data and functions made so far
    VEC(Type *) pending_types; // descriptors asked for, not yet written
    uint8_t *call_memo;        // by Node.id: 1 no call inside, 2 a call inside
    uint32_t call_memo_length;
    int static_count; // unnamed static variables
} Unit;

// Where a fresh object is made; OWNED: on the heap, to be given back (late.c); 0 and up: in storage
// of the caller, under the slot's number.
typedef enum Home { HOME_HEAP = -1, HOME_FRAME = -2, HOME_OWNED = -3 } Home;

typedef struct Variable { // where a source variable lives in a function
    CoreLocal *local;
    bool boxed; // local holds its address
} Variable;

typedef struct Jump { // a statement that break or continue can leave
    struct Jump *outer;
    Node *statement, *labeled;
    CoreLabel *on_break, *on_continue, *fallthrough;
    CoreList *list; // a loop's code, and where in it an iteration begins
    int start;
} Jump;

typedef struct AppendArena { // late.c: of a loop's iteration (NULL: the activation), for the sites
                             // of
    const Node *loop, *body; // an inlined body, or (NULL) of the function itself
    Core *at;
} AppendArena;

typedef struct RangeFact { // inside a loop: 0 <= index < len(sequence), if the flag is set
    const Object *index, *sequence;
    CoreLocal *unless; // the flag; NULL: always
} RangeFact;

typedef struct Hoisted {
    Node *node;
    Core *value;
} Hoisted;

typedef struct BoundsCheck {
    bool needed;
    CoreLocal *unless; // a flag that makes it superfluous, or NULL
} BoundsCheck;

typedef struct Counting { // of a loop whose index goes up to a limit
    Core *index, *limit, *step;
    Core *start; // or NULL
    bool inclusive;
} Counting;

typedef struct Strip { // how a loop polls: poll.c
    enum { STRIP_NONE, STRIP_EACH, STRIP_COUNTED, STRIP_LIMITED } kind;
    CoreLabel *outer, *head;
    Core *end; // COUNTED: iterations left in this strip; LIMITED: the index that ends it
    Counting counting;
    int length; // iterations
} Strip;

typedef struct Received { // what stands for a <-c that a select has done
    Node *node;
    Core *value, *ok;
} Received;

typedef VEC(CoreLocal *) LocalList;
typedef VEC(bool) FlagList;
typedef struct Fn Fn;
struct Fn {
    Unit *u;
    Arena *arena;
    Instance *in;
    CoreFunction *core;
    Type *type;     // signature
    Map *variables; // Object -> Variable
    CoreList *out;  // where statements go
    Pos pos;
    VEC(struct Temp {
        CoreLocal *local;
        bool busy;
    })
    temps;
    VEC(int) busy; // indices into temps, in order of use
    Jump *jumps;
    const Node *inlined_body; // that is being lowered, or NULL
    Map *labels;              // label name -> CoreLabel
    LocalList results;        // addresses when result_boxed
    FlagList result_boxed;
    CoreLabel *epilogue; // functions with defer: run them, return
    CoreLocal *defer_frame, *recovering;
    Map *literals;           // FUNC_LIT -> its symbol
    Map *constants;          // parameter of a call that is data -> its argument
    Fn *outer;               // of a literal
    const char *symbol_stem; // closures are numbered below it
    bool is_literal;         // nested closures are "stem.N", others "stem.funcN"
    int literal_count, range_count, wrapper_count;
    int loop_depth;
    int next_local, next_label;
    int64_t late_bytes; // of frame buffers for sizes known late
    int64_t slot_bytes; // of storage for callees
    VEC(AppendArena) append_arenas;
    Core *owner; // late.c; NULL: not asked for
    int owned_sites;
    int64_t frame_bytes, call_bytes; // call_bytes: the most that a call passes in memory
    VEC(RangeFact) facts;
    VEC(Hoisted) hoisted; // calls already made in expressions that are about to be lowered
    Received received;
    SiteName site;       // the last one that home_of_site was asked about
    bool measure;        // its sites are counted (measure.c)
    Core *entry, *begun; // sanitizer (frame.c): blocks for what is done at entry and behind that,
    VEC(Core *) exits;   // one before each return,
    VEC(CoreLocal *) apart; // and who holds the addresses of objects kept apart
};

typedef struct If { // an IF under construction
    Core *node;
    CoreList *saved;
} If;

// ---- lower.c
int64_t memory_bytes(Type *signature); // of its parameters and results that are not in registers

// ---- build.c: constructors of core nodes (with local folding) and statements
#define BASIC_TYPE(f, kind) ((f)->u->universe->basic[BASIC_##kind])
Core *core_new(Fn *f, CoreKind kind, Type *type);
Core *core_int(Fn *f, Type *type, int64_t value);
Core *core_bool(Fn *f, bool value);
Core *core_zero(Fn *f, Type *type);
Core *core_nil(Fn *f); // a nil unsafe.Pointer
Core *core_local(Fn *f, CoreLocal *local);
Core *core_global(Fn *f, Type *type, const char *symbol, int64_t offset);
Core *core_symbol(Fn *f, const char *symbol, int64_t offset);
Core *core_load(Fn *f, Type *type, Core *address, int64_t offset);
Core *core_field(Fn *f, Core *x, int index);
Core *core_elem(Fn *f, Core *array, Core *index);
Core *core_index(Fn *f, Type *elem, Core *address, Core *index);
Core *core_addr(Fn *f, Core *lvalue); // unsafe.Pointer; marks locals
Core *core_unary(Fn *f, TokenKind op, Core *x);
Core *core_binary(Fn *f, TokenKind op, Core *x, Core *y); // of x's type
Core *core_compare(Fn *f, TokenKind op, Core *x, Core *y);
Core *core_logic(Fn *f, TokenKind op, Core *x, Core *y);
Core *core_not(Fn *f, Core *x);
Core *core_convert(Fn *f, Core *x, Type *type);
Core *core_cast(Fn *f, Core *x, Type *type);
Core *core_offset(Fn *f, Core *address, Core *bytes);
Core *core_choose(Fn *f, Core *cond, Core *x, Core *y);
Core *core_aggregate(Fn *f, Type *type, Core **args, int count);
Core *core_slice(Fn *f, Type *type, Core *data, Core *len, Core *cap);
Core *core_string(Fn *f, Type *type, Core *data, Core *len);
Core *core_iface(Fn *f, Type *type, Core *tab, Core *data);
Core *core_rt(Fn *f, RuntimeCall rt, Type *result, int count, ...);
Core *core_gcc(Fn *f, CoreBuiltin builtin, Type *result, int count, ...);
Core *core_is_nil(Fn *f, Core *pointer);
Core *core_unsigned(Fn *f, Core *x); // the same bits as uint64
bool lower_is_lvalue(const Core *c);
bool core_is_constant(const Core *c);
CoreLabel *label_new(Fn *f, const char *name);
CoreLocal *local_new(Fn *f, const char *name, Type *type);
CoreLocal *frame_object(Fn *f, const char *name,
                        Type *type);       // its own memory for the whole activation
CoreLocal *temp_new(Fn *f, Type *type);    // until the end of the statement
CoreLocal *scratch_new(Fn *f, Type *type); // the same, addressable
int temps_mark(Fn *f);
void temps_release(Fn *f, int mark);
Core *lower_reuse(Fn *f, Core *x);
Core *lower_save(Fn *f, Core *x);
Core *lower_temp(Fn *f, Core *x);    // always a fresh temporary
Core *lower_address(Fn *f, Core *x); // address of x, or of a scratch copy of it
void put(Fn *f, Core *statement);
void put_assign(Fn *f, Core *lvalue, Core *value);
void put_eval(Fn *f, Core *x);
void put_goto(Fn *f, CoreLabel *label);
void put_label(Fn *f, CoreLabel *label);
void put_return(Fn *f, Core *x);
If put_if(Fn *f, Core *cond, int likely);
void put_else(Fn *f, If *i);
void put_end(Fn *f, If *i);
void put_panic(Fn *f, RuntimeCall rt, int count, ...);
Core *put_rt(Fn *f, RuntimeCall rt, Type *result, int count,
             ...); // called now; the result in a temporary

// ---- frame.c: objects on the frame, and where the sanitizer keeps them
// The address of memory for one object of the site that home_of_site was asked about last, fresh at
// each execution; contents unset.
Core *frame_storage(Fn *f, const char *name, Type *type);
// The same, but one object for the whole activation, made at its entry.
Core *activation_storage(Fn *f, const char *name, Type *type);
// With the sanitizer: ends such an object, and its address leads to a new one.
void storage_again(Fn *f, Core *address, const char *name, Type *type);
// Whether a frame variable is kept apart: its Variable then holds an address, as if it were boxed.
bool is_kept_apart(Fn *f, const Object *o);
void frame_variable(Fn *f, const Object *o, CoreLocal *holder); // a fresh one, zeroed
void frame_enter(Fn *f);                                        // the function's first statement
Core *frame_leave(Fn *f, Core *result); // before each return; gives what is to be returned
void frame_finish(Fn *f);               // the function is complete

// ---- measure.c: counts of sites, for gosling escape -run; nothing without it
// The site f->site, or a variable, is executed; until measure_end what is allocated is its own.
void measure_begin(Fn *f);
void measure_end(Fn *f);
void measure_frame(Fn *f);                     // it is executed and allocates nothing
void measure_variable(Fn *f, const Object *o); // the same for a variable in the frame
// The same around a call of the runtime that may allocate: whether it does, and so measure_end is
// due.
bool measure_call(Fn *f, RuntimeCall rt);

// ---- store.c: variables, allocation, stores with their barrier, assignment
Type *type_of(Fn *f, const Node *n);          // never untyped
Variable *declare_variable(Fn *f, Object *o); // storage, fresh at each execution, contents unset
void init_variable(Fn *f, Object *o, Core *value); // declares; value NULL: zero
Core *variable_core(Fn *f, Object *o);
Home home_of_site(Fn *f, const Node *n, SiteKind kind, int index); // no site: the heap
bool is_in_heap(Fn *f, const Object *o);
Core *allocate(Fn *f, Type *type, Home home, const char *name); // address of a zeroed object
void store(Fn *f, Core *lvalue, Core *value);                   // with the write barrier
void initialize(Fn *f, Core *lvalue, Core *value);              // a fresh object: no barrier
void assign_to(Fn *f, Node *lhs, Core *value, Node *site, int index);
void assign_pair_to(Fn *f, Node *const *lhs, Core **values, Node *site);
void lower_assign(Fn *f, Node *n);
void lower_inc_dec(Fn *f, Node *n);
bool is_blank(const Node *n);
Core *goroutine_field(Fn *f, Type *type, int64_t offset);

// ---- expr.c
Core *lower_expr(Fn *f, Node *n);
Core *lower_value(Fn *f, Node *n, Type *target); // with the implicit conversion to target
Core *lower_constant(Fn *f, const Const *value, Type *type);
Core *nil_check(Fn *f, Core *pointer);
Core *deref_checked(Fn *f, Core *pointer); // *pointer
Core *walk_path(Fn *f, Core *x, const int *path, int length);
Core *element_at(Fn *f, Core *base, Core *index,
                 BoundsCheck check); // of a slice, string, array or pointer to array

// bounds.c
BoundsCheck index_check(Fn *f, Node *sequence, Node *index); // what the loops around leave to check
bool counting_of_for(Fn *f, NodeFor *s, Counting *c);
void facts_of_for(Fn *f, NodeFor *s, const Counting *c);
void facts_of_range(Fn *f, NodeRange *s, const Object *key, const Object *sequence, Core *length);
bool is_stable(Fn *f, const Object *o, Node *body); // keeps its value while body runs
const Object *named_variable(Fn *f, Node *n);       // of a plain name; else NULL
void lower_comma_ok(Fn *f, Node *n, Core **value, Core **ok);
bool has_call(Fn *f, Node *n);
void hoist_calls(Fn *f, Node *n);
bool has_own_turn(Fn *f, Node *n, Type *target);
void lower_operands(Fn *f, Node **nodes, Type **targets, Core **values, int count);
Core *map_slot(Fn *f, Type *map_type, Core *map, Core *key, bool assign);
Core *map_value(Fn *f, Type *map_type, Core *slot); // *slot, or zero when slot is nil
Core *borrowed_string(Fn *f, Node *n);              // a string operand that is only read at once

// ---- operator.c
Core *lower_unary(Fn *f, Node *n);
Core *lower_binary(Fn *f, Node *n);
Core *lower_arithmetic(Fn *f, TokenKind op, Core *x, Core *y);
Core *lower_shift(Fn *f, TokenKind op, Core *x, Core *count);
Core *lower_compare(Fn *f, TokenKind op, Core *x, Core *y);
Core *lower_concat(Fn *f, Core **parts, int count, bool frame, Type *type);
Core *lower_min_max(Fn *f, bool max, Core *x, Core *y);
void lower_branch(Fn *f, Node *cond, bool sense, CoreLabel *target);
bool is_plain_memory(Type *t);

// ---- convert.c
Core *convert_implicit(Fn *f, Core *v, Type *to, Node *site, SiteKind kind, int index);
Core *lower_conversion(Fn *f, Node *call);
Core *type_word(Fn *f, Core *iface); // dynamic Type*, or nil
Core *unbox(Fn *f, Core *data, Type *type);
Core *lower_type_assert(Fn *f, Node *n);
void assert_comma_ok(Fn *f, Core *x, Type *to, Core **value, Core **ok);
bool is_empty_interface(Fn *f, Type *t);

// ---- call.c
typedef enum CalleeKind { CALLEE_STATIC, CALLEE_CLOSURE, CALLEE_CODE, CALLEE_BUILTIN } CalleeKind;
typedef struct Call { // a call whose operands are evaluated
    CalleeKind kind;
    Node *node;
    Object *function;   // STATIC: known declaration or NULL
    const char *symbol; // STATIC
    Core *callee;    // CLOSURE: the func value; CODE: a code address; STATIC: its closure or NULL
    Type *signature; // with receiver, when there is one
    BuiltinKind builtin;
    VEC(Core *) args; // receiver first
} Call;
void plan_call(Fn *f, Node *n, Call *call);
Core *perform_call(Fn *f, Call *call); // temporary with the result, a tuple, or NULL
Core *lower_call(Fn *f, Node *n);
void plan_method(Fn *f, Core *x, const Selection *s, Call *call); // callee and receiver
Core *method_receiver(Fn *f, Core *x,
                      const Selection *s); // what the method itself (or its interface) takes
void plan_receiver_call(Fn *f, Core *receiver, const Selection *s, Call *call);
const char *direct_symbol(Unit *u, Object *function); // what direct calls name
BuiltinKind builtin_of(Fn *f, Node *fun);             // BUILTIN_COUNT: none
bool is_conversion(Fn *f, Node *call);
int argument_count(Fn *f, Node *call);
void lower_arguments(Fn *f, Node *call, Type **targets, Core **values);
Type *result_type(Unit *u, Type *func); // NULL, the result, or a tuple

// ---- inlined.c
Core *perform_inlined(Fn *f, Call *call); // the same for a call that inline gave a body

// ---- builtin.c
Core *lower_builtin(Fn *f, Node *n, BuiltinKind kind);
void plan_builtin(Fn *f, Node *n, Call *call); // of class STATEMENT
Core *perform_builtin(Fn *f, Call *call);

// ---- late.c
Core *late_text(Fn *f, bool frame, Core **room); // of a string: a buffer and its size, or nil and 0
Core *late_slice(Fn *f, Node *site, Type *type, Core *len, Core *cap); // in the frame while short
Core *late_make(Fn *f, Type *type, Core *len, Core *cap, bool owned);  // on the heap
Core *late_new(Fn *f, Type *type);   // a large object that the frame owns
Core *late_arena(Fn *f, Node *site); // for rt_grow_in_frame
void late_iteration(Fn *f);          // an iteration of the innermost loop begins here
Core *late_map(Fn *f, Node *site, SiteKind kind, Type *type,
               Core *hint); // header and first group in the frame
void late_close(Fn *f);     // returns give back what the frame owns

// ---- closure.c
Core *lower_func_lit(Fn *f, Node *n);
void plan_literal_call(Fn *f, Node *n, Call *call); // func(){...}() without a func value
const char *static_literal(Fn *f,
                           Node *n); // its static closure when it captures nothing, else NULL
Core *lower_method_value(Fn *f, Node *n);
Core *lower_method_expr(Fn *f, Node *n);
const char *method_word_code(Unit *u, Type *t,
                             const Selection *s); // code taking an interface's data word
const char *static_closure(Unit *u, const char *function);
Type *record_type(Fn *f, Core **values, int count); // {code, values...}
Core *closure_record(Fn *f, const char *code, Core **values, int count, Home home);
Core *closure_parameter(Fn *f); // the hidden parameter, declared on first use
Fn *wrapper_open(Unit *u, const char *symbol, Type *signature, Type *receiver, Pos pos);
void wrapper_finish(Fn *f, Call *call); // calls and returns
void forward_params(Fn *f, Call *call, int from);
void forward_recover(Fn *f, const Call *call);
void number_literals(Fn *f, Node *root);
const char *symbol_of_inlined(const Fn *f, const Node *call); // of the function it was a call of

// ---- defer.c
bool has_defer(Node *body);
void defer_prologue(Fn *f, Node *body);
void defer_epilogue(Fn *f);
void lower_defer(Fn *f, Node *n);
void recover_prologue(Fn *f, Node *body);

void lower_go(Fn *f, Node *n);

// ---- channel.c
void lower_send(Fn *f, Node *n);
bool is_receive(Node *n);
Core *lower_receive(Fn *f, Node *n, Core **ok);
Core *receive_from(Fn *f, Core *channel, Core **ok);
void drop_received(Fn *f, Node *n);
void lower_select(Fn *f, Node *n, Node *labeled);

// ---- poll.c
Strip strip_plan(Fn *f, const Counting *counting, Node *body, Node *cond, Node *post);
void strip_begin(Fn *f, Strip *s);
void strip_end(Fn *f, Strip *s, CoreLabel *end);

// ---- composite.c
Core *lower_composite(Fn *f, Node *n);
Core *lower_composite_address(Fn *f, Node *n, Home home, Type *type);
int64_t composite_index(Fn *f, Node *element, int64_t previous);

// ---- stmt.c, control.c
void lower_stmt(Fn *f, Node *n);
void lower_stmts(Fn *f, const NodeList *list);
void return_results(Fn *f);
void lower_for(Fn *f, Node *n, Node *labeled);
void lower_range(Fn *f, Node *n, Node *labeled);
void lower_switch(Fn *f, Node *n, Node *labeled);
void lower_type_switch(Fn *f, Node *n, Node *labeled);
CoreList *open_block(Fn *f); // a source scope; returns the list around it
void close_block(Fn *f, CoreList *around);

// ---- lower.c
Fn *function_open(Unit *u, Instance *in, const char *symbol, Type *signature, Type *receiver,
                  Pos pos);
void function_close(Fn *f);
void function_body(Fn *f, Node *body);     // parameters are bound
void bind_results(Fn *f, Type *signature); // makes their variables
const char *trace_name(Arena *a,
                       const char *symbol);     // as traces print it: type arguments are "..."
bool symbol_claim(Unit *u, const char *symbol); // true the first time
Type *pointer_word(Unit *u);

// ---- data.c: static data
typedef struct Image { // bytes with addresses in them
    Unit *u;
    uint8_t *bytes;
    int64_t size;
    VEC(struct Reloc {
        int64_t offset;
        const char *symbol;
        int64_t addend;
    })
    relocs;
} Image;
Image *image_new(Unit *u, int64_t size);
void image_int(Image *m, int64_t offset, int64_t value, int size);
void image_address(Image *m, int64_t offset, const char *symbol, int64_t addend);
void image_string(Image *m, int64_t offset, const char *bytes, size_t length);
CoreData *data_from_image(Image *m, const char *symbol, DataSection section, int align,
                          bool comdat);
const char *string_symbol(Unit *u, const char *bytes, size_t length);
const char *constant_symbol(Unit *u, Image *m, int align); // read-only, shared by content
const char *mask_symbol(Unit *u, Type *t);                 // NULL: pointer-free
void variable_data(Unit *u, const char *symbol, Type *type, Image *m); // NULL image: zeroed
bool static_value(Fn *f, Image *m, int64_t offset, Node *n, Type *type, bool writable);
const char *static_name(Unit *u);
const char *small_integers(Unit *u);

// ---- typedesc.c
const char *type_symbol(Unit *u, Type *t);
const char *itab_symbol(Unit *u, Type *t, Type *iface);
const char *class_symbol(Unit *u, Type *t); // NULL: none
Core *type_core(Fn *f, Type *t);            // address of the descriptor
void write_pending_types(Unit *u);
void declare_package_types(Unit *u);
int interface_method_index(Type *iface, const char *name, Package *package);

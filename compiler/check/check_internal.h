// Private to compiler/check: the operand model and the entry points between its files. Each
// function reports its own errors; an operand of MODE_INVALID has been reported, and whoever meets
// it is quiet.
#pragma once
#include "check.h"

typedef struct Operand {
    Mode mode;
    Type *type;
    Const *value;
    Node *expr;
    Object *object; // builtin, package-qualified object...
    BuiltinKind builtin;
    TypeList type_args; // of a generic function that is not instantiated yet: those given
} Operand;

typedef VEC(Operand) OperandList;

typedef struct FunctionContext { // the function whose body is being checked
    struct FunctionContext *outer;
    Node *node; // FUNC_DECL or FUNC_LIT
    Type *type;
    Object *object;       // FUNC_DECL's object or NULL
    TypeList type_params; // of the generic function or method around, literals included
    ObjectList locals;    // variables declared in the body, for "declared and not used"
} FunctionContext;

struct Checker {
    CheckContext *cx;
    Package *package;
    FunctionContext *function; // NULL at package level
    Scope *scope;
    Const *iota;         // inside a constant declaration
    Pos const_error_pos; // inherited constant rows report here
    const char *target;  // what is assigned to, as messages about generic functions name it
    Node *callee;        // what arguments are being passed to: "argument to CALLEE"
    ObjectList stack;    // objects being declared, for cycle reports
    VEC(struct Delayed {
        void (*run)(struct Checker *, void *);
        void *data;
        FunctionContext *function;
        Scope *scope;
    })
    delayed; // bodies, deferred checks
    Object
        *current_decl; // package-level object whose initializer or body is being checked (for uses)
    Map *file_scopes;  // FILE node -> Scope
    Map *used_imports;
    Map *decl_scopes;     // package-level OBJ -> Scope of its file
    Map *methods;         // OBJ_TYPE -> ObjectList * of its methods, in source order
    int depth;            // resolutions in progress: at 0 the delayed checks run
    int local_function;   // the function being checked by its place in the package, from 1
    int local_types;      // types declared in it so far
    int indirections;     // slice, map, chan, func and interface types being checked around
    Map *valid_types;     // NAMED types known not to contain themselves
    Pos declaring;        // the local variable whose type or value is being checked
    Map *receiver_params; // a method's receiver parameter -> the generic type's own
    VEC(struct Instantiation {
        Type *param;
        Type *arg;
        Pos pos;
    })
    instantiations; // with arguments that mention type parameters; see monomorph.c
    VEC(struct LateError {
        Pos pos;
        const char *text;
    })
    late;          // errors that gc reports when all else is fine: types that are too large
    bool saw_call; // a call or receive was met (len and cap of arrays are constant without)
};

// decl.c, package.c
void collect_objects(Checker *c);
void resolve_object(Checker *c, Object *o,
                    Pos use); // declares o when it is not yet; reports cycles
void declare_local(Checker *c, Scope *scope, Object *o, Pos visible_from); // reports redeclaration
Object *object_new(CheckContext *cx, ObjectKind kind, Package *p, const char *name, Type *type,
                   Pos pos);
Scope *scope_new(Arena *a, Scope *parent);
Object *scope_lookup(Scope *s, const char *name);                 // this scope only
Object *scope_lookup_parent(Scope *s, const char *name, Pos use); // outwards; NULL when undefined
void open_scope(Checker *c),
    close_scope(Checker *c); // close_scope leaves unused-variable checks to function end
void check_decl_stmt(Checker *c, Node *decl); // const, type, var inside functions
void check_function_body(Checker *c, Object *o, Type *type, Node *function, Node *body);
void check_later(Checker *c, void (*run)(Checker *, void *), void *data);
void init_order(Checker *c);
Checker *checker_of(CheckContext *cx, Package *p); // made on first use
void collect_imports(Checker *c, Node *file, Scope *scope);
void run_delayed(Checker *c, int from); // runs c->delayed from that index on and drops it
// Looks a name up from c->scope outwards as seen at `use` and marks a dot import as used.
Object *lookup_name(Checker *c, const char *name, Pos use);
// Sets object, mode, type (and value) of a declaring NAME.
void record_declared(Checker *c, Node *name, Object *o);
void report_redeclared(Checker *c, Object *o, Object *other);
bool require_complete(Checker *c, Type *t); // t, or what it points to, is declared; reported
void report_cycle(Checker *c, Object **cycle, int count); // an invalid cycle of declarations
Object *resolve_use(Checker *c, Object *o, Pos use,
                    bool want_type);       // resolves when needed; returns o
Type *check_var_type(Checker *c, Node *n); // check_type for a variable: no constraint interfaces
// Why t can only be a constraint, in gc's words; NULL: it can be a variable's type.
const char *only_constraint(Checker *c, Type *t);
void check_arity(Checker *c, const Node *decl); // as many values as names in a declaration
Pos start_pos(const Node *n); // leftmost position of an expression: where gc reports most errors

// typexpr.c
Type *check_type(Checker *c, Node *n); // reports when n is not a type; returns invalid then
// Declares parameters in scope; receiver_type: that of a method of a generic type, or NULL.
Type *check_func_type(Checker *c, Node *func_type, Node *receiver, Scope *scope,
                      Type *receiver_type);
Type *check_generic_type(Checker *c, Node *n); // as check_type; may be a generic type
Type *check_constraint(Checker *c, Node *n);
void forbid_constraint(Checker *c, Type *t, Node *n); // reports it later if t, at n, is only one
void finish_constraint(Checker *c, Type *param);      // when the constraint's type is complete
bool denotes_type(Checker *c, Node *n);               // judged by names alone
void check_name(Checker *c, Operand *x, Node *n, bool want_type);
Type *invalid_type(Checker *c);
bool is_invalid(Type *t);

// generic.c
void declare_type_params(Checker *c, const NodeList *fields, Scope *scope, TypeList *params);
// The receiver type G[P] or *G[P] of a method of a generic type: declares P in scope. NULL: not
// such a type.
Type *generic_receiver(Checker *c, Node *type_node, Scope *scope, TypeList *params);
Type *instantiated_type(Checker *c, Node *index); // T[A, B], checked; A and B checked later
Type *reject_generic(Checker *c, Type *t, Node *n,
                     bool in_expression); // a generic type must be instantiated
// Why t does not "satisfy" the constraint or "implement" the interface (the verb), in gc's words;
// NULL: it does.
const char *unsatisfied(Checker *c, Type *t, Type *constraint, const char *verb);
void print_term(Buffer *b, const UnionTerm *term); // T or ~T, in messages
bool has_empty_set(Type *t); // a type parameter or constraint that no type satisfies
typedef enum CoreUse { CORE_ANY, CORE_RECEIVED_FROM, CORE_SENT_TO } CoreUse;
const char *core_cause(Checker *c, Type *t, CoreUse use);
// Checks type arguments against their constraints; reports at args[i] (or pos).
bool verify_arguments(Checker *c, Pos pos, const NodeList *nodes, const TypeList *params,
                      const TypeList *args);
// monomorph.c
void note_instance(Checker *c, Pos pos, const NodeList *nodes, const TypeList *params,
                   const TypeList *args);
void check_instances(Checker *c);
bool index_function(Checker *c, Operand *x, Node *n); // F[A, B]; false: x is no generic function
// infer.c
// The generic function x applied to args (NULL: no call) becomes its instance; expected: the type
// its value is assigned to, or NULL. Returns the signature; NULL: reported.
Type *infer_call(Checker *c, Operand *x, Node *call, OperandList *args);
bool infer_value(Checker *c, Operand *x, Type *expected); // F where a function value is wanted
void use_instance(Checker *c, Operand *x, Node *fun, const TypeList *args);

// expr.c, index.c, literal.c
void check_expr(Checker *c, Operand *x, Node *n); // a single value
void check_generic_expr(Checker *c, Operand *x, Node *n);
void check_expr_hint(
    Checker *c, Operand *x, Node *n,
    Type *hint); // hint: type of an elided composite literal or of a func literal context
void check_multi(Checker *c, Operand *x,
                 Node *n); // a value or a TUPLE (call, comma-ok is separate)
void check_expr_or_type(Checker *c, Operand *x, Node *n);
void check_raw(Checker *c, Operand *x, Node *n, Type *hint); // any mode
void check_selector(Checker *c, Operand *x, Node *n, bool want_type);
void check_index(Checker *c, Operand *x, Node *n);
void check_slice(Checker *c, Operand *x, Node *n);
void check_composite(Checker *c, Operand *x, Node *n, Type *hint);
void check_func_lit(Checker *c, Operand *x, Node *n);
int64_t check_index_value(Checker *c, Node *n, int64_t length,
                          const char *what); // constant index or -1; reports
void check_binary(Checker *c, Operand *x, Node *n, Node *lhs, Node *rhs,
                  TokenKind op); // n may be an ASSIGN or INC_DEC
void check_comparison(Checker *c, Operand *x, Operand *y, TokenKind op, Node *n);
bool comma_ok_allowed(Checker *c, Node *n); // n is a map index, type assertion or receive
void record(Checker *c, Operand *x);        // writes NodeInfo of x->expr
void record_comma_ok(Checker *c, Node *n, Type *value, Type *ok);

// convert.c
bool assignable(Checker *c, Operand *x, Type *target, const char **cause); // Spec: Assignability
// x := x converted for assignment to target (NULL: default type); records implicit interface
// conversions; context as in gc's "cannot use %s as %s value in %s". Invalidates x on error.
void assign_operand(Checker *c, Operand *x, Type *target, const char *context);
void convert_untyped(
    Checker *c, Operand *x,
    Type *target); // final type of an untyped operand, recursively through its tree
void default_operand(Checker *c, Operand *x);
void check_conversion(Checker *c, Operand *x, Type *target, Node *call);
bool representable(Checker *c, Operand *x, Type *t, bool report);
void match_types(Checker *c, Operand *x, Operand *y); // untyped operands of a binary operation

// call.c, builtin.c
void check_call(Checker *c, Operand *x, Node *call);
void check_builtin(Checker *c, Operand *x, Node *call, BuiltinKind b);

// stmt.c, assign.c
void check_block(Checker *c, Node *block);
void check_stmt(Checker *c, Node *n);
void check_assign(Checker *c, Node *n);
void init_vars(Checker *c, ObjectList *lhs, NodeList rhs, Node *at,
               bool is_return);           // var declarations, :=, return
bool is_terminating(Checker *c, Node *n); // Spec: Terminating statements

// messages
void check_error(Checker *c, Pos pos, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
const char *type_str(Checker *c, Type *t);             // relative to c->package
const char *operand_str(Checker *c, const Operand *x); // gc's "x (variable of type int)" form

// ---- shared by expr.c, call.c, assign.c ... only

// operand.c
const char *composite_kind(Type *t); // "slice", "struct" ...; NULL for basic types
Object *find_folded(Checker *c, Type *t,
                    const char *name); // a field or method whose name differs in case or package
const char *member_error(Checker *c, Type *t, const char *name, Object *alternative,
                         bool in_literal);
Object *root_variable(Checker *c,
                      Node *n); // the variable n is (a part of), not through pointers; or NULL

// expr.c: evaluates for errors and uses only; false when something was wrong
bool use_expr(Checker *c, Node *n), use_exprs(Checker *c, NodeList list),
    use_targets(Checker *c, NodeList lhs);
void reject_kinds(Checker *c, Operand *x, bool types_too); // x must be a value (or a type)
void reject_tuple(Checker *c, Operand *x);                 // x must be a single value
bool check_valid_index(Checker *c, Operand *x, const char *what, bool allow_negative);
void set_final_type(Checker *c, Node *n, Type *t,
                    bool shifted); // of an untyped expression, with what it was made of
bool is_conversion_or_builtin_value(Checker *c, Node *call,
                                    bool *conversion); // a call that yields just a value
const char *
missing_method(Checker *c, Type *t,
               Type *iface); // gc's "(missing method M)" and its variants; NULL: implements
void check_assertion(Checker *c, Node *n, Operand *x, Type *t, bool type_switch);

// call.c
OperandList check_operands(Checker *c, NodeList list); // a single call with several results spreads
void pass_operands(Checker *c, Node *call, Type *sig, OperandList *args);
const char *types_summary(Checker *c, const TypeList *types, bool variadic, bool dots);

// assign.c
void init_var(Checker *c, Object *lhs, Operand *x,
              const char *context); // infers lhs->type when NULL
void assign_var(Checker *c, Node *lhs, Node *rhs, Operand *x,
                const char *context); // x NULL: evaluates rhs
// version.c. Whether the language at pos is go1.minor or later; why not, in gc's words; both, with
// a message that the words of format begin.
bool language_has(const Checker *c, Pos pos, int minor);
const char *version_cause(const Checker *c, Pos pos, int minor);
__attribute__((format(printf, 4, 5))) bool require_language(Checker *c, Pos pos, int minor,
                                                            const char *format, ...);
void define_vars(Checker *c, Node *n, bool per_iteration); // lhs := rhs
void check_return(Checker *c, Node *n);

// stmt.c, switch.c, range.c
void check_stmts(Checker *c, NodeList list);
void check_switch(Checker *c, Node *n), check_type_switch(Checker *c, Node *n),
    check_select(Checker *c, Node *n);
void check_range(Checker *c, Node *n);

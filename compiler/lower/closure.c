// Func values: literals with their captures, static closures of functions, method values and
// expressions, and the wrappers that fit a method to another receiver. A closure is a record
// {code, values...}; its address comes in as the hidden parameter.
//
// Wrappers are weak functions named by what they wrap: T.M·i takes an interface's data word, T.M·fm
// a closure with the bound receiver, T.M·e the receiver as first parameter. Every unit that needs
// one makes it; the linker keeps one.
#include "../base/unicode.h"
#include "lower_internal.h"
#include <string.h>

// {code} for a function used as a value.
const char *static_closure(Unit *u, const char *function) {
    const char *symbol = intern_str(u->cx->names, arena_printf(u->arena, "%s·f", function));
    if (symbol_claim(u, symbol)) {
        Image *m = image_new(u, 8);
        image_address(m, 0, function, 0);
        data_from_image(m, symbol, DATA_RELRO, 8, true);
    }
    return symbol;
}

// ---- records
Type *record_type(Fn *f, Core **values, int count) {
    Field *fields = NEW_ARRAY(f->arena, Field, count + 1);
    for (int i = 0; i <= count; i++) {
        fields[i].name = i ? arena_printf(f->arena, "V%d", i) : "F";
        fields[i].package = f->u->package;
        fields[i].type = i ? values[i - 1]->type : BASIC_TYPE(f, UNSAFE_POINTER);
    }
    return type_struct(f->arena, fields, count + 1);
}

// The address of a fresh record.
Core *closure_record(Fn *f, const char *code, Core **values, int count, Home home) {
    Type *type = record_type(f, values, count);
    for (int i = 0; i < count; i++)
        values[i] = lower_reuse(f, values[i]);
    Core *record = allocate(f, type, home, "closure");
    Core *object = core_load(f, type, record, 0);
    initialize(f, core_field(f, object, 0), core_symbol(f, code, 0));
    for (int i = 0; i < count; i++)
        initialize(f, core_field(f, object, i + 1), values[i]);
    return record;
}

Core *closure_parameter(Fn *f) {
    if (!f->core->closure) {
        CoreLocal *local = NEW(f->arena, CoreLocal);
        local->name = "closure";
        local->type = BASIC_TYPE(f, UNSAFE_POINTER);
        local->number = ++f->next_local;
        local->is_parameter = local->is_temporary = true;
        f->core->closure = local;
    }
    return core_local(f, f->core->closure);
}

// ---- literals
typedef struct CaptureSearch {
    CheckContext *cx;
    Arena *arena;
    Map *inside; // the literal and those nested in it
    Map *seen;
    ObjectList captured;
} CaptureSearch;

static bool find_captures(Node *n, void *data) {
    CaptureSearch *s = data;
    if (n->kind == NODE_FUNC_LIT)
        map_put(s->inside, n, n);
    if (n->kind != NODE_NAME)
        return true;
    Object *o = info_of(s->cx, n)->object;
    if (!o || o->kind != OBJ_VAR || o->role == VAR_GLOBAL || !o->function ||
        map_has(s->inside, o->function) || map_has(s->seen, o) || type_size(o->type) == 0)
        return true;
    map_put(s->seen, o, o);
    vec_push(s->arena, &s->captured, o);
    return true;
}

// Variables of enclosing functions that n uses, in order of their first use.
static ObjectList captures_of(Fn *f, Node *n) {
    CaptureSearch s = {f->u->cx, f->arena, map_new(f->arena), map_new(f->arena), {0}};
    map_put(s.inside, n, n);
    node_walk(AS(n, FUNC_LIT)->body, find_captures, &s);
    return s.captured;
}

typedef struct InlinedBody {
    Node *call;
    const char *stem;
} InlinedBody;

typedef struct Numbering {
    Fn *f;
    const char *stem;
    VEC(InlinedBody) inlined;
} Numbering;

static const char *next_literal(Fn *f, const char *stem, Node *literal) {
    if (AS(literal, FUNC_LIT)->range_body)
        return arena_printf(f->arena, "%s-range%d", stem, ++f->range_count);
    int n = ++f->literal_count;
    return arena_printf(f->arena, f->is_literal ? "%s.%d" : "%s.func%d", stem, n);
}

static bool number_literal(Node *n, void *data) {
    Numbering *s = data;
    if (n->kind == NODE_CALL && AS(n, CALL)->body) {
        InlinedBody later = {n, s->stem};
        vec_push(s->f->arena, &s->inlined, later);
        node_walk(AS(n, CALL)->fun, number_literal, s);
        for (int i = 0; i < AS(n, CALL)->args.len; i++)
            node_walk(AS(n, CALL)->args.at[i], number_literal, s);
        return false;
    }
    if (n->kind != NODE_FUNC_LIT)
        return true;
    map_put(s->f->literals, n, (void *)next_literal(s->f, s->stem, n));
    if (!AS(n, FUNC_LIT)->range_body)
        return false;
    const char *stem = s->stem;
    s->stem = s->f->symbol_stem;
    node_walk(AS(n, FUNC_LIT)->body, number_literal, s);
    s->stem = stem;
    return false;
}

// "main.f" for f inlined into something whose symbol is stem: "stem.f".
static const char *inlined_stem(const Fn *f, const char *stem, const Node *call) {
    const char *symbol = symbol_of_inlined(f, call);
    size_t package = strlen(f->u->package->path);
    const char *slash = strrchr(symbol, '/'), *dot = strchr(slash ? slash : symbol, '.');
    if (strncmp(symbol, f->u->package->path, package) == 0 && symbol[package] == '.')
        dot = symbol + package;
    return arena_printf(f->arena, "%s%s", stem, dot ? dot : "");
}

// Names the literals directly inside root, in source order (they may be lowered in another), then
// those in inlined bodies. What stands in the body of a loop over a function is inside the function
// around it.
void number_literals(Fn *f, Node *root) {
    Numbering s = {.f = f, .stem = f->symbol_stem};
    node_walk(root, number_literal, &s);
    for (int i = 0; i < s.inlined.len; i++) {
        InlinedBody b = s.inlined.at[i];
        s.stem = inlined_stem(f, b.stem, b.call);
        node_walk(AS(b.call, CALL)->body, number_literal, &s);
    }
}

static const char *literal_symbol(Fn *f, Node *n) {
    const char *symbol = map_get(f->literals, n);
    if (!symbol) {
        symbol = next_literal(f, f->symbol_stem, n);
        map_put(f->literals, n, (void *)symbol);
    }
    return symbol;
}

const char *symbol_of_inlined(const Fn *f, const Node *call) {
    const Node *n = AS(call, CALL)->inlined;
    if (n->kind == NODE_FUNC_DECL)
        return object_symbol(f->u->cx, info_of(f->u->cx, n)->object);
    const char *symbol = NULL;
    for (const Fn *o = f; o && !symbol; o = o->outer)
        symbol = map_get(o->literals, n);
    return symbol ? symbol : f->symbol_stem;
}

// What the record holds of each captured variable: its value or its address.
static Core **captured_values(Fn *f, const ObjectList *captured) {
    Core **values = NEW_ARRAY(f->arena, Core *, captured->len + 1);
    for (int i = 0; i < captured->len; i++) {
        Object *o = captured->at[i];
        Core *v = variable_core(f, o);
        values[i] = captured_by_value(f->u->escapes, o) ? v : core_addr(f, v);
    }
    return values;
}

// In the literal: loads the captured values and addresses from the record.
static void bind_captures(Fn *f, const ObjectList *captured, Core **values) {
    if (!captured->len)
        return;
    Type *type = record_type(f, values, captured->len);
    Core *record = core_load(f, type, closure_parameter(f), 0);
    for (int i = 0; i < captured->len; i++) {
        Object *o = captured->at[i];
        Variable *v = NEW(f->arena, Variable);
        v->boxed = !captured_by_value(f->u->escapes, o);
        v->local = local_new(f, v->boxed ? arena_printf(f->arena, "&%s", o->name) : o->name,
                             v->boxed ? type_pointer(f->arena, o->type) : o->type);
        v->local->pos = o->pos;
        map_put(f->variables, o, v);
        put_assign(f, core_local(f, v->local), core_field(f, record, i + 1));
    }
}

static void lower_literal_body(Fn *outer, Node *n, const char *symbol, const ObjectList *captured,
                               Core **values) {
    NodeFuncLit *lit = AS(n, FUNC_LIT);
    Fn *f = function_open(outer->u, outer->in, symbol, type_of(outer, n), NULL,
                          source_innermost(outer->u->cx->sources, n->pos));
    f->core->end = n->end;
    f->is_literal = true;
    f->outer = outer;
    bind_captures(f, captured, values);
    if (lit->range_body)
        f->literals = outer->literals;
    else
        number_literals(f, lit->body);
    function_body(f, lit->body);
    function_close(f);
}

// The literal's record (a static one when it captures nothing); *symbol: its code.
static Core *literal_record(Fn *f, Node *n, const char **symbol) {
    *symbol = literal_symbol(f, n);
    ObjectList captured = captures_of(f, n);
    Core **values = captured_values(f, &captured);
    if (symbol_claim(f->u, *symbol))
        lower_literal_body(f, n, *symbol, &captured, values);
    if (!captured.len)
        return core_symbol(f, static_closure(f->u, *symbol), 0);
    return closure_record(f, *symbol, values, captured.len, home_of_site(f, n, SITE_CLOSURE, 0));
}

Core *lower_func_lit(Fn *f, Node *n) {
    if (AS(n, FUNC_LIT)->dead)
        return core_zero(f, type_of(f, n));
    const char *symbol;
    Core *record = literal_record(f, n, &symbol);
    return core_cast(f, record, type_of(f, n));
}

// The static closure of a literal at package level.
const char *static_literal(Fn *f, Node *n) {
    const char *symbol;
    Core *record = literal_record(f, n, &symbol);
    return record->kind == CORE_SYMBOL ? record->symbol : NULL;
}

void plan_literal_call(Fn *f, Node *n, Call *call) {
    const char *symbol;
    Core *record = literal_record(f, n, &symbol);
    call->kind = CALLEE_STATIC;
    call->symbol = symbol;
    call->callee = record->kind == CORE_SYMBOL ? NULL : record;
    call->signature = underlying(type_of(f, n));
}

// ---- wrappers
Fn *wrapper_open(Unit *u, const char *symbol, Type *signature, Type *receiver, Pos pos) {
    Fn *f = function_open(u, NULL, symbol, signature, receiver, pos);
    f->core->is_weak = f->core->is_wrapper = true;
    return f;
}

void forward_params(Fn *f, Call *call, int from) {
    for (int i = from; i < f->core->params.len; i++)
        vec_push(f->arena, &call->args, core_local(f, f->core->params.at[i]));
}

static bool cannot_recover(Fn *f, const Call *call) {
    if (call->kind != CALLEE_STATIC || !call->function)
        return false;
    Node *decl = call->function->decl;
    return !decl || decl->kind != NODE_FUNC_DECL || !AS(decl, FUNC_DECL)->body ||
           !contains_recover(f->u->cx, AS(decl, FUNC_DECL)->body);
}

// When a panic calls this wrapper, the wrapped function is the one that may recover.
void forward_recover(Fn *f, const Call *call) {
    if (call->kind == CALLEE_BUILTIN || cannot_recover(f, call))
        return;
    Type *pointer = BASIC_TYPE(f, UNSAFE_POINTER);
    const char *symbol = call->function ? direct_symbol(f->u, call->function) : call->symbol;
    Core *code = call->kind == CALLEE_STATIC ? core_symbol(f, symbol, 0)
                 : call->kind == CALLEE_CODE ? call->callee
                                             : core_load(f, pointer, nil_check(f, call->callee), 0);
    Core *field = goroutine_field(f, pointer, ABI(Goroutine, recover_code));
    If i = put_if(f, core_compare(f, TOKEN_EQL, field, core_new(f, CORE_SELF, pointer)), -1);
    put_assign(f, field, code);
    put_end(f, &i);
}

void wrapper_finish(Fn *f, Call *call) {
    forward_recover(f, call);
    Core *result = perform_call(f, call);
    put_return(f, result);
    function_close(f);
}

// "T.M" for naming a wrapper; unexported names are told apart by package.
static const char *wrapper_stem(Unit *u, Type *t, const Selection *s) {
    const Object *m = s->object;
    const char *package = name_is_exported(m->name) || !m->package ? "" : m->package->path;
    return arena_printf(u->arena, "%s.%s%s%s", type_key(u->arena, t), package, *package ? "." : "",
                        m->name);
}

static const char *suffixed(Unit *u, const char *stem, const char *suffix) {
    return intern_str(u->cx->names, arena_printf(u->arena, "%s·%s", stem, suffix));
}

// Is the method itself what a call on t's data word (or plain value) needs?
static bool needs_no_wrapper(Type *t, const Selection *s) {
    if (s->kind != SELECT_METHOD || s->path_length)
        return false;
    return (underlying(t)->kind == TYPE_POINTER) == s->object->pointer_receiver;
}

// A value method whose receiver is behind a nil pointer: the panic names the method.
static void check_wrapped(Fn *f, Core *word, Type *t, const Selection *s) {
    if (underlying(t)->kind != TYPE_POINTER || s->kind != SELECT_METHOD || s->path_length ||
        s->object->pointer_receiver)
        return;
    Type *named = underlying(t)->pointer.elem;
    const Object *o = named->named.object; // as functions are named: no type arguments
    const char *name = arena_printf(f->arena, "%s%s", o->name, named->named.origin ? "[...]" : "");
    const char *text = arena_printf(f->arena, "value method %s.%s.%s called using nil *%s pointer",
                                    o->package->path, name, s->object->name, name);
    If i = put_if(f, core_is_nil(f, word), -1);
    put_panic(f, CALL_rt_panic_wrap, 1,
              lower_constant(f, const_string(f->arena, text, strlen(text)), BASIC_TYPE(f, STRING)));
    put_end(f, &i);
}

// The code in itabs and descriptors for a method of t: its receiver is an interface's data word.
const char *method_word_code(Unit *u, Type *t, const Selection *s) {
    if (is_direct_iface(t) && needs_no_wrapper(t, s))
        return object_symbol(u->cx, s->object);
    const char *stem = wrapper_stem(u, t, s), *symbol = suffixed(u, stem, "i");
    if (!symbol_claim(u, symbol))
        return symbol;
    Type *pointer = u->universe->basic[BASIC_UNSAFE_POINTER];
    Fn *f = wrapper_open(u, symbol, s->type, pointer, s->object->pos);
    f->core->trace_name = stem;
    Core *word = core_local(f, f->core->params.at[0]);
    check_wrapped(f, word, t, s);
    Core *x = is_direct_iface(t) ? unbox(f, word, t) : core_load(f, t, word, 0);
    Call call = {0};
    plan_method(f, x, s, &call);
    forward_params(f, &call, 1);
    wrapper_finish(f, &call);
    return symbol;
}

// ---- method values and expressions
static const char *bound_wrapper(Fn *outer, Core *receiver, const Selection *s) {
    Unit *u = outer->u;
    const char *symbol = suffixed(u, wrapper_stem(u, receiver->type, s), "fm");
    if (!symbol_claim(u, symbol))
        return symbol;
    Fn *f = wrapper_open(u, symbol, s->type, NULL, s->object->pos);
    Type *record = record_type(f, &receiver, 1);
    Core *bound = core_field(f, core_load(f, record, closure_parameter(f), 0), 1);
    Call call = {0};
    plan_receiver_call(f, bound, s, &call);
    forward_params(f, &call, 0);
    wrapper_finish(f, &call);
    return symbol;
}

// x.M as a value: the receiver is evaluated (and copied) now.
Core *lower_method_value(Fn *f, Node *n) {
    const Selection *s = info_of(f->u->cx, n)->selection;
    Core *x = lower_expr(f, AS(n, SELECTOR)->x);
    f->pos = n->pos;
    Core *receiver = lower_reuse(f, method_receiver(f, x, s));
    if (s->kind == SELECT_INTERFACE_METHOD)
        nil_check(f, core_field(f, receiver, 0));
    const char *code = bound_wrapper(f, receiver, s);
    Home home = home_of_site(f, n, SITE_METHOD_VALUE, 0);
    Core *values[1] = {receiver};
    return core_cast(f, closure_record(f, code, values, 1, home), type_of(f, n));
}

// T.M as a function whose first parameter is the receiver.
Core *lower_method_expr(Fn *outer, Node *n) {
    Unit *u = outer->u;
    const Selection *s = info_of(u->cx, n)->selection;
    Type *receiver = info_of(u->cx, AS(n, SELECTOR)->x)->type, *type = type_of(outer, n);
    const char *symbol;
    if (needs_no_wrapper(receiver, s)) {
        symbol = object_symbol(u->cx, s->object);
    } else {
        symbol = suffixed(u, wrapper_stem(u, receiver, s), "e");
        if (symbol_claim(u, symbol)) {
            Fn *f = wrapper_open(u, symbol, type, NULL, n->pos);
            Core *x = core_local(f, f->core->params.at[0]);
            Call call = {0};
            check_wrapped(f, x, receiver, s);
            plan_method(f, x, s, &call);
            forward_params(f, &call, 1);
            wrapper_finish(f, &call);
        }
    }
    return core_cast(outer, core_symbol(outer, static_closure(u, symbol), 0), type);
}

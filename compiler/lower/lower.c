// The unit: one CoreFunction for each instance with a body, package initialization, the package's
// variables and type descriptors. See lower_internal.h for the conventions of the files beside.
#include "lower_internal.h"
#include <string.h>

// True the first time a symbol is asked for: the caller then makes it.
bool symbol_claim(Unit *u, const char *symbol) {
    symbol = intern_str(u->cx->names, symbol);
    if (map_has(u->symbols, symbol))
        return false;
    map_put(u->symbols, symbol, (void *)symbol);
    return true;
}

// ---- functions
static CoreLocal *parameter_new(Fn *f, const char *name, Type *type, Pos pos) {
    CoreLocal *local = NEW(f->arena, CoreLocal);
    local->name = name && *name ? name : "_";
    local->type = type;
    local->pos = pos;
    local->number = ++f->next_local;
    local->is_parameter = true;
    vec_push(f->arena, &f->core->params, local);
    return local;
}

const char *trace_name(Arena *a, const char *symbol) {
    const char *open = strchr(symbol, '['), *close = strrchr(symbol, ']');
    return open && close > open
               ? arena_printf(a, "%.*s[...]%s", (int)(open - symbol), symbol, close + 1)
               : symbol;
}

// Starts a function of the given signature; receiver: its type, or NULL for the signature's own.
Fn *function_open(Unit *u, Instance *in, const char *symbol, Type *signature, Type *receiver,
                  Pos pos) {
    Fn *f = NEW(u->arena, Fn);
    f->u = u;
    f->arena = u->arena;
    f->in = in;
    f->measure = u->measure && !(in && in->function && in->function->package->is_library);
    f->core = NEW(u->arena, CoreFunction);
    f->core->symbol = f->symbol_stem = symbol;
    f->core->trace_name = trace_name(u->arena, symbol);
    f->core->is_weak = in && in->is_weak;
    f->core->pos = f->core->end = f->pos = pos;
    f->type = signature;
    f->core->result = result_type(u, signature);
    f->variables = map_new(u->arena);
    f->labels = map_new(u->arena);
    f->literals = map_new(u->arena);
    f->constants = map_new(u->arena);
    f->out = &f->core->body;
    frame_enter(f);
    Type *t = underlying(signature);
    if (receiver || t->func.receiver) {
        const Object *o = t->func.receiver;
        parameter_new(f, o ? o->name : "receiver", receiver ? receiver : o->type, o ? o->pos : pos);
    }
    for (int i = 0; i < t->func.params.len; i++) {
        const Object *o = t->func.params.at[i];
        parameter_new(f, o->name, o->type, o->pos);
    }
    return f;
}

static bool is_leaf_list(const CoreList *list);

static bool is_leaf_statement(const Core *c) {
    switch (c->kind) {
    case CORE_NEW: return false;
    case CORE_IF:
        if (c->likely < 0 && c->body.len && c->body.at[c->body.len - 1]->kind == CORE_UNREACHABLE)
            return is_leaf_list(&c->otherwise); // a panic has room below the limit
        return is_leaf_list(&c->body) && is_leaf_list(&c->otherwise);
    case CORE_BLOCK: return is_leaf_list(&c->body);
    case CORE_ASSIGN:
        return c->y->kind != CORE_CALL && c->y->kind != CORE_CALL_PTR &&
               c->y->kind != CORE_CALL_RT && c->y->kind != CORE_BUILTIN;
    case CORE_EVAL: return false;
    default: return true;
    }
}

static bool is_leaf_list(const CoreList *list) {
    for (int i = 0; i < list->len; i++)
        if (!is_leaf_statement(list->at[i]))
            return false;
    return true;
}

// A sum that stays far from an overflow.
static int64_t add_sizes(int64_t x, int64_t y) {
    return y > INT64_MAX / 4 - x ? INT64_MAX / 4 : x + y;
}

int64_t memory_bytes(Type *signature) {
    enum { IN_REGISTERS = 128 };
    const Type *t = underlying(signature);
    int64_t sum = 0;
    for (int i = -1; i < t->func.params.len + t->func.results.len; i++) {
        const Object *o = i < 0                    ? t->func.receiver
                          : i < t->func.params.len ? t->func.params.at[i]
                                                   : t->func.results.at[i - t->func.params.len];
        int64_t size = o ? type_size(o->type) : 0;
        if (size > IN_REGISTERS)
            sum = add_sizes(sum, size);
    }
    return sum;
}

static bool is_result(const Fn *f, const CoreLocal *local) {
    for (int i = 0; i < f->results.len; i++)
        if (f->results.at[i] == local)
            return true;
    return false;
}

// No stack has room for a frame of more than 1 GB: gc refuses it, too.
static void check_frame_size(Fn *f) {
    enum { LIMIT = 1 << 30, MB = 20 };
    int64_t locals = 0, args = memory_bytes(f->type);
    for (int i = 0; i < f->core->locals.len; i++) {
        const CoreLocal *local = f->core->locals.at[i];
        if (local->large && !is_result(f, local))
            locals = add_sizes(locals, type_size(local->type));
    }
    if (!f->in || !f->in->function || locals + args + f->call_bytes < LIMIT)
        return;
    Pos pos = f->is_literal ? f->core->pos : AS(f->in->node, FUNC_DECL)->type->pos;
    Buffer text = {.arena = f->arena};
    buffer_printf(&text, "stack frame too large (>1GB): %lld MB locals + %lld MB args",
                  (long long)(locals >> MB), (long long)(args >> MB));
    if (f->call_bytes >> MB)
        buffer_printf(&text, " + %lld MB callee", (long long)(f->call_bytes >> MB));
    diag_error(f->u->cx->diag, pos, "%s", text.data);
}

void function_close(Fn *f) {
    frame_finish(f);
    late_close(f);
    check_frame_size(f);
    bool small = f->frame_bytes <= 1024;
    for (int i = 0; i < f->core->locals.len; i++)
        small &= !f->core->locals.at[i]->large;
    f->core->no_stack_check = small && is_leaf_list(&f->core->body);
    vec_push(f->arena, &f->u->core->functions, f->core);
}

static void bind_parameter(Fn *f, Object *o, CoreLocal *local) {
    Variable *v = NEW(f->arena, Variable);
    v->local = local;
    if (is_in_heap(f, o) || is_kept_apart(f, o))
        init_variable(f, o, core_local(f, local));
    else
        map_put(f->variables, o, v);
}

static bool has_named_results(Type *t) {
    for (int i = 0; i < t->func.results.len; i++)
        if (*t->func.results.at[i]->name)
            return true;
    return false;
}

// Connects parameters and results with the objects the body uses.
static void bind_parameters(Fn *f, Type *signature) {
    Type *t = underlying(signature);
    int next = 0;
    if (t->func.receiver)
        bind_parameter(f, t->func.receiver, f->core->params.at[next++]);
    for (int i = 0; i < t->func.params.len; i++)
        bind_parameter(f, t->func.params.at[i], f->core->params.at[next++]);
    if (f->epilogue || has_named_results(t))
        bind_results(f, t);
}

void bind_results(Fn *f, Type *t) {
    for (int i = 0; i < t->func.results.len; i++) {
        Object *o = t->func.results.at[i];
        CoreLocal *local;
        bool boxed = false;
        if (*o->name && strcmp(o->name, "_") != 0) {
            init_variable(f, o, NULL);
            Variable *v = map_get(f->variables, o);
            local = v->local;
            boxed = v->boxed;
        } else {
            local = local_new(f, "result", o->type);
            local->is_temporary = true;
            put_assign(f, core_local(f, local), core_zero(f, o->type));
        }
        vec_push(f->arena, &f->results, local);
        vec_push(f->arena, &f->result_boxed, boxed);
    }
}

// The whole body: entry, statements, exit.
void function_body(Fn *f, Node *body) {
    recover_prologue(f, body);
    if (has_defer(body))
        f->epilogue = label_new(f, "epilogue");
    bind_parameters(f, f->type);
    defer_prologue(f, body);
    lower_stmts(f, &AS(body, BLOCK)->stmts);
    f->pos = AS(body, BLOCK)->rbrace;
    if (underlying(f->type)->func.results.len)
        put(f, core_new(f, CORE_UNREACHABLE, NULL));
    else if (!f->epilogue)
        put_return(f, NULL);
    if (f->epilogue)
        defer_epilogue(f);
}

// Under the plain symbol of a function with caller storage: calls it without any.
static void plain_entry(Unit *u, Instance *in) {
    Fn *f = function_open(u, in, in->symbol, in->function->type, NULL, in->node->pos);
    f->core->is_wrapper = true;
    Call call = {.kind = CALLEE_STATIC, .function = in->function, .symbol = in->symbol};
    call.signature = in->function->type;
    forward_params(f, &call, 0);
    wrapper_finish(f, &call);
}

static void add_storage(Fn *f, int count) {
    for (int i = 0; i < count; i++) {
        CoreLocal *local = NEW(f->arena, CoreLocal);
        local->name = "storage";
        local->type = BASIC_TYPE(f, UNSAFE_POINTER);
        local->number = ++f->next_local;
        local->is_parameter = local->is_temporary = true;
        vec_push(f->arena, &f->core->storage, local);
    }
}

static void lower_instance(Unit *u, Instance *in) {
    int slots = caller_slot_count(u->escapes, in->function);
    if (slots)
        plain_entry(u, in);
    Fn *f = function_open(u, in, in->symbol, in->function->type, NULL, in->node->pos);
    f->core->symbol = direct_symbol(u, in->function);
    add_storage(f, slots);
    f->core->end = in->node->end;
    number_literals(f, in->body);
    function_body(f, in->body);
    function_close(f);
}

// ---- package initialization
static void init_dynamic(Fn *f, InitOrder *init) {
    Node *rhs = unparen(init->rhs);
    f->pos = rhs->pos;
    if (init->lhs.len == 1) {
        Object *o = init->lhs.at[0];
        bool blank = strcmp(o->name, "_") == 0;
        Core *value = lower_value(f, init->rhs, o->type);
        if (!blank)
            store(f, variable_core(f, o), value);
        return;
    }
    Core *values[2], *tuple = NULL;
    if (rhs->kind == NODE_CALL)
        tuple = lower_call(f, rhs);
    else
        lower_comma_ok(f, rhs, &values[0], &values[1]);
    for (int i = 0; i < init->lhs.len; i++) {
        Object *o = init->lhs.at[i];
        if (strcmp(o->name, "_") == 0)
            continue;
        Core *value = tuple ? core_field(f, tuple, i) : values[i];
        store(f, variable_core(f, o), convert_implicit(f, value, o->type, rhs, SITE_BOX_RESULT, i));
    }
}

static bool init_static(Fn *f, InitOrder *init) {
    if (init->lhs.len != 1 || strcmp(init->lhs.at[0]->name, "_") == 0)
        return false;
    Object *o = init->lhs.at[0];
    Image *m = image_new(f->u, type_size(o->type));
    if (!static_value(f, m, 0, init->rhs, o->type, true))
        return false;
    const char *symbol = object_symbol(f->u->cx, o);
    if (symbol_claim(f->u, symbol))
        variable_data(f->u, symbol, o->type, m);
    return true;
}

static void call_user_inits(Fn *f) {
    const Package *p = f->u->package;
    for (int i = 0; i < p->functions.len; i++) {
        Object *o = p->functions.at[i];
        bool is_method = o->decl && AS(o->decl, FUNC_DECL)->receiver;
        if (strcmp(o->name, "init") != 0 || is_method)
            continue;
        Core *c = core_new(f, CORE_CALL, NULL);
        c->symbol = object_symbol(f->u->cx, o);
        c->signature = o->type;
        put_eval(f, c);
    }
}

static void lower_init(Unit *u) {
    Package *p = u->package;
    Type *none = type_func(u->arena, (TypeList){0}, (TypeList){0}, false);
    Fn *f = function_open(u, u->program->init, u->program->init->symbol, none, NULL, NO_POS);
    for (int i = 0; i < p->init_order.len; i++) {
        int mark = temps_mark(f);
        number_literals(f, p->init_order.at[i].rhs);
        if (!init_static(f, &p->init_order.at[i]))
            init_dynamic(f, &p->init_order.at[i]);
        temps_release(f, mark);
    }
    call_user_inits(f);
    put_return(f, NULL);
    function_close(f);
}

static void declare_globals(Unit *u) {
    for (int i = 0; i < u->package->objects.len; i++) {
        Object *o = u->package->objects.at[i];
        if (o->kind != OBJ_VAR || o->role != VAR_GLOBAL || strcmp(o->name, "_") == 0)
            continue;
        const char *symbol = object_symbol(u->cx, o);
        if (symbol_claim(u, symbol))
            variable_data(u, symbol, o->type, NULL);
    }
}

CoreUnit *lower_program(Program *p, const Escapes *escapes, bool sanitize, bool measure) {
    Unit *u = NEW(p->cx->arena, Unit);
    u->cx = p->cx;
    u->arena = p->cx->arena;
    u->program = p;
    u->package = p->package;
    u->escapes = escapes;
    u->sanitize = sanitize;
    u->measure = measure;
    u->universe = p->cx->universe;
    u->symbols = map_new(u->arena);
    u->call_memo_length = p->cx->nodes->next_id + 1;
    u->call_memo = NEW_ARRAY(u->arena, uint8_t, u->call_memo_length);
    u->core = NEW(u->arena, CoreUnit);
    u->core->cx = p->cx;
    u->core->package = p->package;
    for (int i = 0; i < p->instances.len; i++)
        if (p->instances.at[i]->body)
            lower_instance(u, p->instances.at[i]);
    lower_init(u);
    declare_globals(u);
    declare_package_types(u);
    write_pending_types(u);
    return u->core;
}

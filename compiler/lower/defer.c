// Defer, recover and go; the protocol is told in docs/abi.md. A function with defer statements
// links a DeferFrame at entry; a defer statement makes a func() closure of the call (the function
// itself when there is nothing to carry) and pushes a record. All returns go to one epilogue that
// runs the records and loads the results from memory; a recovered panic resumes there, too. A go
// statement makes the same closure, always in the heap, and hands it to the scheduler.
#include "lower_internal.h"

// ---- what a body contains
typedef struct BodySearch {
    CheckContext *cx;
    bool found;
} BodySearch;

static bool find_defer(Node *n, void *data) {
    BodySearch *s = data;
    s->found |= n->kind == NODE_DEFER && (!AS(n, DEFER)->frame || !AS(n, DEFER)->call);
    return !s->found && n->kind != NODE_FUNC_LIT;
}

// Has the function a list of deferred calls? Bodies of range loops use the list of another.
bool has_defer(Node *body) {
    BodySearch s = {NULL, false};
    node_walk(body, find_defer, &s);
    return s.found;
}

static bool find_recovering_defer(Node *n, void *data) {
    BodySearch *s = data;
    if (n->kind == NODE_DEFER && AS(n, DEFER)->call)
        s->found |= may_recover(s->cx, unparen(AS(n, DEFER)->call));
    return !s->found && (n->kind != NODE_FUNC_LIT || AS(n, FUNC_LIT)->range_body);
}

// ---- function entry and exit
static Core *frame_field(Fn *f, Type *type, int64_t offset) {
    return core_load(f, type, core_addr(f, core_local(f, f->defer_frame)), offset);
}

// Remembers whether a panic is just calling this function.
void recover_prologue(Fn *f, Node *body) {
    if (!contains_recover(f->u->cx, body))
        return;
    Type *pointer = BASIC_TYPE(f, UNSAFE_POINTER);
    f->recovering = local_new(f, "recovering", BASIC_TYPE(f, BOOL));
    f->recovering->is_temporary = true;
    Core *field = goroutine_field(f, pointer, ABI(Goroutine, recover_code));
    Core *recovering = core_local(f, f->recovering);
    put_assign(f, recovering, core_compare(f, TOKEN_EQL, field, core_new(f, CORE_SELF, pointer)));
    If i = put_if(f, recovering, 0);
    put_assign(f, field, core_nil(f));
    put_end(f, &i);
}

static void keep_results_in_memory(Fn *f) {
    for (int i = 0; i < f->results.len; i++) {
        if (f->result_boxed.at[i] || type_size(f->results.at[i]->type) == 0)
            continue;
        Core *c = core_new(f, CORE_KEEPALIVE, NULL);
        c->x = core_addr(f, core_local(f, f->results.at[i]));
        put(f, c);
    }
}

void defer_prologue(Fn *f, Node *body) {
    if (!has_defer(body))
        return;
    Type *pointer = BASIC_TYPE(f, UNSAFE_POINTER), *word = BASIC_TYPE(f, INT);
    Type *words = type_array(f->arena, BASIC_TYPE(f, UINTPTR), sizeof(AbiDeferFrame) / 8);
    f->defer_frame = frame_object(f, "defers", words);
    f->epilogue = label_new(f, "epilogue");
    keep_results_in_memory(f);
    Core *innermost = goroutine_field(f, pointer, ABI(Goroutine, defer_frame));
    Core *frame = core_addr(f, core_local(f, f->defer_frame));
    put_assign(f, frame_field(f, pointer, ABI(DeferFrame, link)), innermost);
    put_assign(f, frame_field(f, pointer, ABI(DeferFrame, records)), core_nil(f));
    BodySearch s = {f->u->cx, false};
    node_walk(body, find_recovering_defer, &s);
    put_assign(f, frame_field(f, word, ABI(DeferFrame, can_recover)), core_int(f, word, s.found));
    put_assign(f, innermost, frame);
    if (!s.found)
        return;
    Core *context = core_offset(f, frame, core_int(f, word, ABI(DeferFrame, context)));
    Core *resumed = core_local(f, temp_new(f, BASIC_TYPE(f, INT32)));
    put_assign(f, resumed, core_gcc(f, CB_SAVECTX, BASIC_TYPE(f, INT32), 1, context));
    If i = put_if(f, core_compare(f, TOKEN_NEQ, resumed, core_zero(f, resumed->type)), -1);
    put_goto(f, f->epilogue);
    put_end(f, &i);
}

void defer_epilogue(Fn *f) {
    put_label(f, f->epilogue);
    put_rt(f, CALL_rt_run_defers, NULL, 1, core_addr(f, core_local(f, f->defer_frame)));
    return_results(f);
}

// ---- the statement
// Calls of a nil func value panic when they are made, not when they are deferred.
static const char *nil_function(Unit *u) {
    const char *symbol = intern_str(u->cx->names, "gosling.nilfunc");
    if (symbol_claim(u, symbol)) {
        Type *none = type_func(u->arena, (TypeList){0}, (TypeList){0}, false);
        Fn *f = wrapper_open(u, symbol, none, NULL, NO_POS);
        put_panic(f, CALL_rt_panic_nil, 0);
        function_close(f);
    }
    return static_closure(u, symbol);
}

// A function that makes the planned call from a record {code, callee or nothing, arguments...}.
static const char *later_wrapper(Fn *outer, const Call *call, Core **values, int count, bool go) {
    const char *symbol = arena_printf(outer->arena, "%s.%swrap%d", outer->symbol_stem,
                                      go ? "go" : "defer", ++outer->wrapper_count);
    Type *none = type_func(outer->arena, (TypeList){0}, (TypeList){0}, false);
    Fn *f = function_open(outer->u, outer->in, symbol, none, NULL, outer->pos);
    f->core->is_wrapper = true;
    Type *record = record_type(f, values, count);
    Core *object = count ? core_load(f, record, closure_parameter(f), 0) : NULL;
    Call inner = *call;
    inner.args.at = NULL;
    inner.args.len = inner.args.cap = 0;
    for (int i = 0; i < count; i++) {
        Core *value = lower_temp(f, core_field(f, object, i + 1));
        if (i == 0 && call->callee)
            inner.callee = value;
        else
            vec_push(f->arena, &inner.args, value);
    }
    f->pos = call->node->pos;
    if (!go)
        forward_recover(f, &inner);
    perform_call(f, &inner);
    put_return(f, NULL);
    function_close(f);
    return symbol;
}

// The planned call as a func() closure.
static Core *later_closure(Fn *f, Call *call, Home home, bool go) {
    Type *sig = call->kind == CALLEE_BUILTIN ? NULL : underlying(call->signature);
    bool bare = sig && call->args.len == 0 && sig->func.results.len == 0;
    Type *pointer = BASIC_TYPE(f, UNSAFE_POINTER);
    if (bare && call->kind == CALLEE_STATIC)
        return call->callee ? call->callee : core_symbol(f, static_closure(f->u, call->symbol), 0);
    if (bare && call->kind == CALLEE_CLOSURE) {
        Core *callee = core_cast(f, lower_reuse(f, call->callee), pointer);
        if (go) // rt_go refuses nil
            return callee;
        return core_choose(f, core_is_nil(f, callee), core_symbol(f, nil_function(f->u), 0),
                           callee);
    }
    int count = 0;
    Core **values = NEW_ARRAY(f->arena, Core *, call->args.len + 1);
    if (call->callee)
        values[count++] = call->callee;
    for (int i = 0; i < call->args.len; i++)
        values[count++] = call->args.at[i];
    const char *code = later_wrapper(f, call, values, count, go);
    if (!count)
        return core_symbol(f, static_closure(f->u, code), 0);
    return closure_record(f, code, values, count, home);
}

// Evaluates the operands of the call that a defer or go statement is about.
static Call plan_later(Fn *f, Node *node) {
    Call call = {.node = node};
    if (builtin_of(f, AS(node, CALL)->fun) != BUILTIN_COUNT)
        plan_builtin(f, node, &call);
    else
        plan_call(f, node, &call);
    return call;
}

void lower_go(Fn *f, Node *n) {
    Call call = plan_later(f, unparen(AS(n, GO)->call));
    f->pos = n->pos;
    f->site = (SiteName){"go statement", n->pos};
    put_rt(f, CALL_rt_go, NULL, 1, later_closure(f, &call, HOME_HEAP, true));
}

// The head of the list that a defer statement adds to.
static Core *deferred_records(Fn *f, Node *n) {
    Type *pointer = BASIC_TYPE(f, UNSAFE_POINTER);
    Node *frame = AS(n, DEFER)->frame;
    if (!frame)
        return frame_field(f, pointer, ABI(DeferFrame, records));
    Core *address = core_cast(f, lower_expr(f, frame), pointer);
    return core_load(f, pointer, address, ABI(DeferFrame, records));
}

void lower_defer(Fn *f, Node *n) {
    Node *node = unparen(AS(n, DEFER)->call);
    if (!node) {
        Core *variable = lower_expr(f, AS(n, DEFER)->frame);
        put_assign(f, variable,
                   core_cast(f, core_addr(f, core_local(f, f->defer_frame)), variable->type));
        return;
    }
    bool stays = home_of_site(f, n, SITE_DEFER, 0) == HOME_FRAME && f->loop_depth == 0;
    Home home = stays ? HOME_FRAME : HOME_HEAP;
    f->site = (SiteName){"defer statement", n->pos};
    if (is_conversion(f, node)) {
        lower_conversion(f, node);
        return;
    }
    SiteName site = f->site;
    Call call = plan_later(f, node);
    f->site = site;
    if (call.kind == CALLEE_BUILTIN && call.builtin == BUILTIN_RECOVER)
        vec_push(f->arena, &call.args, core_local(f, f->recovering)); // see perform_builtin
    f->pos = n->pos;
    Type *pointer = BASIC_TYPE(f, UNSAFE_POINTER);
    Core *closure = lower_save(f, core_cast(f, later_closure(f, &call, home, false), pointer));
    Field fields[2] = {{.name = "link", .type = pointer, .package = f->u->package},
                       {.name = "closure", .type = pointer, .package = f->u->package}};
    Core *record = allocate(f, type_struct(f->arena, fields, 2), home, "defer");
    Core *records = deferred_records(f, n);
    initialize(f, core_load(f, pointer, record, ABI(Defer, link)), records);
    initialize(f, core_load(f, pointer, record, ABI(Defer, closure)), closure);
    put_assign(f, records, record);
}

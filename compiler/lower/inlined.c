// Inlined calls. In: a call whose receiver and arguments are evaluated, and that inline gave a
// body. Out: the body, its parameters being variables that begin with the arguments, its results
// variables that the value of the call is read from. A return assigns to them and leaves for the
// end of the body, as it does in a function with an epilogue: for the time of the body the function
// looks like one with the callee's signature.
#include "lower_internal.h"

typedef struct Around { // what the function around the body is
    Type *type;
    Map *labels;
    const Node *body;
    CoreLabel *epilogue;
    LocalList results;
    FlagList boxed;
    Pos pos;
} Around;

// The traces' name of the callee, for the positions in the body.
static void name_positions(Fn *f, const Node *call) {
    const Node *body = AS(call, CALL)->body;
    InlinedCall *c = source_inlined(f->u->cx->sources, body->pos);
    if (c && !c->function)
        c->function = trace_name(f->arena, symbol_of_inlined(f, call));
}

static void set_parameters(Fn *f, Type *signature, const Call *call) {
    int next = 0;
    if (signature->func.receiver)
        init_variable(f, signature->func.receiver, call->args.at[next++]);
    for (int i = 0; i < signature->func.params.len; i++)
        init_variable(f, signature->func.params.at[i], call->args.at[next++]);
}

// A closure or a pointer may go on changing the variable.
static Core *result_of(Fn *f, Object *o, int i) {
    Core *local = core_local(f, f->results.at[i]);
    if (type_size(o->type) == 0)
        return core_zero(f, o->type);
    if (f->result_boxed.at[i])
        return lower_temp(f, core_load(f, o->type, local, 0));
    return o->captured || o->address_taken ? lower_temp(f, local) : local;
}

static Core *results_of(Fn *f, Type *signature) {
    const ObjectList *results = &signature->func.results;
    Core **values = NEW_ARRAY(f->arena, Core *, results->len + 1);
    for (int i = 0; i < results->len; i++)
        values[i] = result_of(f, results->at[i], i);
    Type *type = result_type(f->u, signature);
    return results->len == 0   ? NULL
           : results->len == 1 ? values[0]
                               : lower_temp(f, core_aggregate(f, type, values, results->len));
}

Core *perform_inlined(Fn *f, Call *call) {
    Node *body = AS(call->node, CALL)->body;
    Type *signature = info_of(f->u->cx, body)->type;
    const Around around = {f->type,    f->labels,       f->inlined_body, f->epilogue,
                           f->results, f->result_boxed, f->pos};
    name_positions(f, call->node);
    CoreList *out = open_block(f);
    set_parameters(f, signature, call);
    f->type = signature;
    f->labels = map_new(f->arena);
    f->inlined_body = body;
    f->epilogue = label_new(f, "inlined");
    f->results = (LocalList){0};
    f->result_boxed = (FlagList){0};
    bind_results(f, signature);
    lower_stmts(f, &AS(body, BLOCK)->stmts);
    put_label(f, f->epilogue);
    f->pos = around.pos;
    Core *value = results_of(f, signature);
    close_block(f, out);
    f->results = around.results;
    f->result_boxed = around.boxed;
    f->type = around.type;
    f->labels = around.labels;
    f->inlined_body = around.body;
    f->epilogue = around.epilogue;
    return value;
}

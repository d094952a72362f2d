// The names of functions in gc's messages. A declaration is f, T.m or (*T).m; a literal is numbered
// in the function around it: f.func1, in it f.func1.1; the body of a loop over a function is
// f-range1 and leaves the numbering to f; what go and defer make of a call is f.gowrap1 and
// f.deferwrap2. gc compiles generic functions once for all type arguments of one shape; so the
// instance for int is named F[go.shape.int], and F[int] only passes it a dictionary.
#include "inline_internal.h"
#include <string.h>

// With the package of fields that other packages do not see.
static void put_type(Arena *a, Buffer *b, Type *t) {
    if (t->kind != TYPE_STRUCT || !t->strukt.count) {
        buffer_puts(b, type_reflect_string(a, t));
        if (t->kind == TYPE_NAMED && t->named.local_number && !t->named.type_args.len)
            buffer_printf(b, "·%d", t->named.local_number);
        return;
    }
    for (int i = 0; i < t->strukt.count; i++) {
        const Field *f = &t->strukt.fields[i];
        buffer_puts(b, i ? "; " : "struct { ");
        bool hidden = f->object && !f->object->exported && f->package;
        if (!f->embedded)
            buffer_printf(b, "%s%s%s ", hidden ? f->package->name : "", hidden ? "." : "", f->name);
        put_type(a, b, f->type);
        if (f->tag)
            buffer_printf(b, " \"%.*s\"", (int)f->tag_length, f->tag);
    }
    buffer_puts(b, " }");
}

// Pointers have one shape where the constraint asks nothing of them.
static void put_shape(Arena *a, Buffer *b, Type *t, bool plain) {
    Type *u = underlying(t);
    buffer_puts(b, "go.shape.");
    if (u->kind == TYPE_POINTER && plain)
        buffer_puts(b, "*uint8");
    else
        put_type(a, b, u);
}

static void put_arguments(Arena *a, Buffer *b, const TypeList *params, const TypeList *args,
                          bool shaped) {
    for (int i = 0; i < args->len; i++) {
        Type *constraint = i < params->len ? underlying(params->at[i]->param.constraint) : NULL;
        int terms;
        bool all = false;
        if (constraint)
            type_terms(constraint, &terms, &all);
        bool plain = all && !constraint->interface.is_comparable;
        buffer_puts(b, i ? "," : "[");
        if (shaped)
            put_shape(a, b, args->at[i], plain);
        else
            put_type(a, b, args->at[i]);
    }
    buffer_puts(b, args->len ? "]" : "");
}

static void put_package(Buffer *b, const Package *p, const Package *from) {
    if (p && p != from)
        buffer_printf(b, "%s.", p->name);
}

static const char *declared_name(const Inliner *in, const Object *o, const Package *from,
                                 bool shaped) {
    Buffer b = {.arena = in->arena};
    buffer_puts(&b, "");
    Type *receiver = o->type->func.receiver ? o->type->func.receiver->type : NULL;
    if (receiver) {
        Type *base = deref(receiver, NULL);
        buffer_puts(&b, o->pointer_receiver ? "(*" : "");
        put_package(&b, base->named.object->package, from);
        buffer_puts(&b, base->named.object->name);
        const Type *origin = base->named.origin ? base->named.origin : base;
        put_arguments(in->arena, &b, &origin->named.type_params, &base->named.type_args, shaped);
        buffer_puts(&b, o->pointer_receiver ? ")." : ".");
    } else {
        put_package(&b, o->package, from);
    }
    if (!receiver && strcmp(o->name, "init") == 0) { // numbered
        const char *symbol = object_symbol(in->cx, (Object *)o), *found = strstr(symbol, "init.");
        buffer_puts(&b, found ? found : o->name);
    } else {
        buffer_puts(&b, o->name);
    }
    if (o->origin && !receiver)
        put_arguments(in->arena, &b, &o->origin->type->func.type_params, &o->type_args, shaped);
    return b.data;
}

InlineFunction *inline_owner(InlineFunction *f) {
    while (f->outer && f->node->kind == NODE_FUNC_LIT && AS(f->node, FUNC_LIT)->range_body)
        f = f->outer;
    return f;
}

const char *inline_make_name(Inliner *in, InlineFunction *f) {
    if (!f->outer)
        return f->object ? declared_name(in, f->object, f->instance->package, true) : "init";
    InlineFunction *owner = inline_owner(f->outer);
    NodeKind kind = f->node->kind;
    if (kind == NODE_GO || kind == NODE_DEFER)
        return arena_printf(in->arena, "%s.%s%d", owner->name,
                            kind == NODE_GO ? "gowrap" : "deferwrap", ++owner->wraps);
    if (kind == NODE_FUNC_LIT && AS(f->node, FUNC_LIT)->range_body)
        return arena_printf(in->arena, "%s-range%d", owner->name, ++owner->ranges);
    return arena_printf(in->arena, "%s.%s%d", owner->name, owner->outer ? "" : "func",
                        ++owner->literals);
}

void inline_verdict_copy(Inliner *in, const Node *original, Node *copy, const Node *caller,
                         const Instance *instance, const Node *const *chain, int chain_length) {
    InlineFunction *outer = inline_function_of(in, caller, instance);
    const InlineFunction *literal = map_get(in->by_node, original);
    if (!outer || !literal)
        return;
    InlineFunction *owner = inline_owner(outer), *f = NEW(in->arena, InlineFunction);
    *f = *literal;
    f->node = copy;
    f->outer = outer;
    f->literals = f->ranges = f->wraps = 0;
    Buffer b = {.arena = in->arena};
    buffer_puts(&b, owner->name);
    for (int i = chain_length - 1; i >= 0; i--)
        buffer_printf(&b, ".%s", inline_name(in, chain[i], outer->instance->package));
    NodeKind kind = original->kind;
    if (kind == NODE_GO || kind == NODE_DEFER)
        buffer_printf(&b, ".%s%d", kind == NODE_GO ? "gowrap" : "deferwrap", ++owner->wraps);
    else if (kind == NODE_FUNC_LIT && AS(original, FUNC_LIT)->range_body)
        buffer_printf(&b, "-range%d", ++owner->ranges);
    else
        buffer_printf(&b, ".%s%d", owner->outer ? "" : "func", ++owner->literals);
    f->name = b.data;
    f->unsaid = true;
    map_put(in->by_node, copy, f);
}

void inline_verdict_used(Inliner *in, const Node *function) {
    InlineFunction *f = map_get(in->by_node, function);
    if (f && f->unsaid)
        vec_push(in->arena, &in->decided, f);
    if (f)
        f->unsaid = false;
}

const char *inline_name(const Inliner *in, const Node *function, const Package *from) {
    const InlineFunction *f = function ? map_get(in->by_node, function) : NULL;
    if (!f)
        return "init";
    if (f->instance->package == from)
        return f->name;
    return f->object ? declared_name(in, f->object, from, true)
                     : arena_printf(in->arena, "%s.%s", f->instance->package->name, f->name);
}

// ---- wrappers of generic functions

const char *inline_wrapper_name(const Inliner *in, const InlineFunction *f) {
    bool exists = f->object && f->object->origin && (f->is_written || f->object->receiver_type);
    return exists ? declared_name(in, f->object, f->instance->package, false) : NULL;
}

int inline_wrapper_cost(const InlineFunction *f) {
    const Type *t = f->object->type;
    int results = t->func.results.len;
    int cost = 1 + 1 + 2 + t->func.params.len;
    cost += f->verdict.can_inline ? f->verdict.cost : INLINE_CALL_COST;
    return cost + (results == 1 ? 1 : results ? 2 + 4 * results : 0);
}

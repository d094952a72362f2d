// A checked package in, its instances out. As long as there are no type parameters every function
// has exactly one instance, and instance_type is the identity; the substitution will live here and
// nowhere else.
#include "instantiate.h"

static Instance *instance_new(Program *p, Object *function, Node *node) {
    Instance *in = NEW(p->cx->arena, Instance);
    in->function = function;
    in->node = node;
    in->body = node ? AS(node, FUNC_DECL)->body : NULL;
    in->package = p->package;
    in->cx = p->cx;
    in->symbol = function ? object_symbol(p->cx, function)
                          : arena_printf(p->cx->arena, "%s.init", p->package->path);
    vec_push(p->cx->arena, &p->instances, in);
    return in;
}

Program *instantiate_package(CheckContext *cx, Package *package) {
    Program *p = NEW(cx->arena, Program);
    p->cx = cx;
    p->package = package;
    for (int i = 0; i < package->functions.len; i++) {
        Object *function = package->functions.at[i];
        if (function->type->func.type_params.len == 0)
            instance_new(p, function, function->decl);
    }
    p->init = instance_new(p, NULL, NULL);
    return p;
}

Type *instance_type(const Instance *in, Type *t) {
    (void)in;
    return t;
}

Type *node_type(const Instance *in, const Node *n) {
    return instance_type(in, info_of(in->cx, n)->type);
}

void instances_dump(const Program *p, FILE *out) {
    for (int i = 0; i < p->instances.len; i++) {
        const Instance *in = p->instances.at[i];
        fprintf(out, "%s%s\n", in->symbol, in->node && !in->body ? " (no body)" : "");
    }
}

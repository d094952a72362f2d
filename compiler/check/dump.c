// -dump=types: what the checker found out. In: a checked package. Out: its objects with types,
// the initialization order, and a line for each expression with mode, type, value and object.
#include "check_internal.h"

typedef struct Dump {
    CheckContext *cx;
    Package *package;
    FILE *out;
} Dump;

static const char *const mode_names[] = {
    [MODE_INVALID] = "invalid",     [MODE_NOVALUE] = "no value", [MODE_BUILTIN] = "builtin",
    [MODE_TYPE] = "type",           [MODE_CONST] = "const",      [MODE_VAR] = "var",
    [MODE_MAP_INDEX] = "map index", [MODE_VALUE] = "value",      [MODE_NIL] = "nil",
    [MODE_COMMA_OK] = "comma ok",
};

static const char *const kind_names[] = {
    [OBJ_BAD] = "bad",   [OBJ_PACKAGE] = "package", [OBJ_CONST] = "const",
    [OBJ_TYPE] = "type", [OBJ_VAR] = "var",         [OBJ_FIELD] = "field",
    [OBJ_FUNC] = "func", [OBJ_BUILTIN] = "builtin", [OBJ_NIL] = "nil",
};

static void print_place(const Dump *d, Pos pos) {
    Place p = source_place(d->cx->sources, pos);
    fprintf(d->out, "%s:%d:%d:", p.path, p.line, p.column);
}

static void print_flags(const Dump *d, const Object *o) {
    if (o->kind != OBJ_VAR)
        return;
    fprintf(d->out, "%s%s%s%s", o->captured ? " captured" : "", o->reassigned ? " reassigned" : "",
            o->address_taken ? " address-taken" : "", o->per_iteration ? " per-iteration" : "");
}

static void print_object(const Dump *d, Object *o) {
    print_place(d, o->pos);
    fprintf(d->out, " %s %s %s", kind_names[o->kind], *o->name ? o->name : "-",
            type_string(d->cx->arena, o->type, d->package));
    if (o->kind == OBJ_TYPE && o->type && o->type->kind == TYPE_NAMED && !o->is_alias)
        fprintf(d->out, " = %s", type_string(d->cx->arena, underlying(o->type), d->package));
    if (o->kind == OBJ_CONST && o->value)
        fprintf(d->out, " = %s", const_print(d->cx->arena, o->value));
    print_flags(d, o);
    fputc('\n', d->out);
}

static bool print_node(Node *n, void *data) {
    const Dump *d = data;
    const NodeInfo *info = info_of(d->cx, n);
    if (!info->type && !info->object)
        return true;
    print_place(d, n->pos);
    fprintf(d->out, " %s", node_kind_name(n->kind));
    if (node_class(n->kind) == CLASS_EXPR)
        fprintf(d->out, " %s", expr_string(d->cx->arena, n));
    fprintf(d->out, ": %s", mode_names[info->mode]);
    if (info->type)
        fprintf(d->out, " %s", type_string(d->cx->arena, info->type, d->package));
    if (info->mode == MODE_CONST && info->value)
        fprintf(d->out, " = %s", const_print(d->cx->arena, info->value));
    if (info->implicit)
        fprintf(d->out, " => %s", type_string(d->cx->arena, info->implicit, d->package));
    if (info->object) {
        fprintf(d->out, " [%s #%u", kind_names[info->object->kind], info->object->id);
        print_flags(d, info->object);
        fputc(']', d->out);
    }
    fputc('\n', d->out);
    return true;
}

// Prints the objects, the initialization order and all expressions of a checked package.
void check_dump(CheckContext *cx, Package *p, FILE *out) {
    Dump d = {cx, p, out};
    for (int i = 0; i < p->objects.len; i++)
        print_object(&d, p->objects.at[i]);
    for (int i = 0; i < p->init_order.len; i++) {
        const InitOrder *step = &p->init_order.at[i];
        fputs("init", out);
        for (int j = 0; j < step->lhs.len; j++)
            fprintf(out, "%s %s", j ? "," : "", step->lhs.at[j]->name);
        fprintf(out, " = %s\n", expr_string(cx->arena, step->rhs));
    }
    for (int i = 0; i < p->files.len; i++)
        node_walk(p->files.at[i], print_node, &d);
}

// The constraints of a function as text, for -dump=escape and the tests: its objects that have
// storage, one line a constraint, one a call. A cell is its object's name and, unless 0, its
// offset; temporaries are numbered.
//
//     p.go:5:7: %9 = &x.8 (address-of)          POINTS_ADDRESS
//     p.go:5:7: *%9+16 = y int (assign)         POINTS_STORE
//     p.go:6:2: call g(%9) -> %12
#include "points.h"

static const char *object_name(const Escapes *e, const PointsFunction *p, int i) {
    const PointsObject *o = &p->objects.at[i];
    static const char *const sites[] = {
        [SITE_LITERAL] = "literal", [SITE_NEW] = "new",
        [SITE_MAKE] = "make",       [SITE_CLOSURE] = "closure",
        [SITE_BOX] = "box",         [SITE_METHOD_VALUE] = "bound",
        [SITE_STRING] = "string",   [SITE_VARIADIC] = "arguments",
        [SITE_APPEND] = "append",   [SITE_DEFER] = "defer",
        [SITE_GO] = "go",           [SITE_BOX_RESULT] = "box",
    };
    switch (o->kind) {
    case POINTS_RESERVED: return i == WORLD ? "{world}" : "{nothing}";
    case POINTS_VARIABLE:
        return o->variable->name && o->variable->name[0]
                   ? arena_printf(e->arena, "%s#%d", o->variable->name, i)
                   : arena_printf(e->arena, "#%d", i);
    case POINTS_SITE: return arena_printf(e->arena, "{%s}#%d", sites[o->site], i);
    case POINTS_HEAP: return arena_printf(e->arena, "{chan}#%d", i);
    case POINTS_TYPE: return arena_printf(e->arena, "[%s]", type_string(e->arena, o->type, NULL));
    case POINTS_CODE: return o->variable ? o->variable->name : "{code}";
    default: return arena_printf(e->arena, "%%%d", i);
    }
}

static const char *cell_text(const Escapes *e, const PointsFunction *p, Cell c) {
    const char *name = object_name(e, p, c.object);
    return c.offset ? arena_printf(e->arena, "%s.%d", name, c.offset) : name;
}

static const char *plus(const Escapes *e, int64_t offset) {
    return offset ? arena_printf(e->arena, "+%lld", (long long)offset) : "";
}

static const char *constraint_text(const Escapes *e, const PointsFunction *p, const Constraint *c) {
    const char *to = cell_text(e, p, c->to), *from = cell_text(e, p, c->from);
    const char *type = type_string(e->arena, c->type, NULL), *offset = plus(e, c->offset);
    switch (c->kind) {
    case POINTS_ADDRESS: return arena_printf(e->arena, "%s = &%s", to, from);
    case POINTS_COPY: return arena_printf(e->arena, "%s = %s %s", to, from, type);
    case POINTS_LOAD: return arena_printf(e->arena, "%s = *%s%s %s", to, from, offset, type);
    case POINTS_STORE: return arena_printf(e->arena, "*%s%s = %s %s", to, offset, from, type);
    case POINTS_OFFSET: return arena_printf(e->arena, "%s = %s%s", to, from, offset);
    case POINTS_COLLAPSE: return arena_printf(e->arena, "collapse *%s", from);
    case POINTS_LEAK: return arena_printf(e->arena, "leak %s %s", from, type);
    }
    return "";
}

static void print_values(const Escapes *e, const PointsFunction *p, const PointsValue *values,
                         int count, FILE *out) {
    for (int i = 0; i < count; i++)
        fprintf(out, "%s%s", i ? ", " : "",
                values[i].cell.object == NOTHING ? "_" : cell_text(e, p, values[i].cell));
}

static void print_call(const Escapes *e, const PointsFunction *p, const PointsCall *c, FILE *out) {
    if (c->kind == CALLEE_METHOD)
        fprintf(out, "call %s.%s(", cell_text(e, p, c->value), c->method);
    else if (c->kind == CALLEE_STATIC)
        fprintf(out, "call %s(", c->object ? c->object->name : cell_text(e, p, c->value));
    else
        fprintf(out, "call *%s(", cell_text(e, p, c->value));
    print_values(e, p, c->arguments.at, c->arguments.len, out);
    fputs(")", out);
    if (c->results.len)
        fputs(" -> ", out);
    print_values(e, p, c->results.at, c->results.len, out);
    fprintf(out, "%s%s\n", c->once ? "" : " often", c->plain ? " plain" : "");
}

static void print_pos(const Escapes *e, Pos pos, FILE *out) {
    Place at = source_place(e->cx->sources, pos);
    fprintf(out, "    %s:%d:%d: ", at.path, at.line, at.column);
}

// Prints p's constraints in the order they were made.
void points_print(const Escapes *e, const PointsFunction *p, FILE *out) {
    const EscapeFunction *f = p->function;
    fprintf(out, "%s%s:\n", f->instance->symbol,
            f->node && f->node->kind == NODE_FUNC_LIT ? " (literal)" : "");
    for (int i = FIRST_OBJECT; i < p->objects.len; i++) {
        const PointsObject *o = &p->objects.at[i];
        if (o->kind != POINTS_VARIABLE && o->kind != POINTS_SITE && o->kind != POINTS_HEAP)
            continue;
        print_pos(e, o->pos, out);
        fprintf(out, "%s scope %d%s\n", object_name(e, p, i), o->scope->depth,
                o->once ? "" : " often");
    }
    for (int i = 0; i < p->constraints.len; i++) {
        const Constraint *c = &p->constraints.at[i];
        print_pos(e, c->pos, out);
        fprintf(out, "%s (%s)\n", constraint_text(e, p, c), c->why ? c->why : "flow");
    }
    for (int i = 0; i < p->calls.len; i++) {
        print_pos(e, p->calls.at[i].pos, out);
        print_call(e, p, &p->calls.at[i], out);
    }
}

// Operands: what an expression turned out to be, its record in NodeInfo, and its description in
// messages. In: operands and types. Out: NodeInfo, texts in gc's form.
//
// Also here: the search for a member whose name differs only in case (or is not visible from this
// package), which messages about missing members mention.
#include "../base/unicode.h"
#include "check_internal.h"
#include <string.h>
#include <strings.h>

// ---- records

// Writes what is known of x->expr. A comma-ok form counts as a single value until
// record_comma_ok says otherwise.
void record(Checker *c, Operand *x) {
    NodeInfo *info = info_of(c->cx, x->expr);
    info->mode = x->mode == MODE_COMMA_OK ? MODE_VALUE : x->mode;
    info->type = x->mode == MODE_INVALID ? invalid_type(c) : x->type;
    info->value = x->mode == MODE_CONST ? x->value : NULL;
    info->implicit = NULL;
}

// The expression n is used with two results of these types.
void record_comma_ok(Checker *c, Node *n, Type *value, Type *ok) {
    TypeList types = {0};
    vec_push(c->cx->arena, &types, value);
    vec_push(c->cx->arena, &types, ok);
    Type *tuple = type_tuple(c->cx->arena, types);
    for (;; n = AS(n, PAREN)->x) {
        NodeInfo *info = info_of(c->cx, n);
        info->mode = MODE_COMMA_OK;
        info->type = tuple;
        info->implicit = NULL;
        if (n->kind != NODE_PAREN)
            break;
    }
}

// Whether n, without parentheses, is a map index, a type assertion or a receive.
bool comma_ok_allowed(Checker *c, Node *n) {
    n = unparen(n);
    if (n->kind == NODE_INDEX)
        return info_of(c->cx, n)->mode == MODE_MAP_INDEX;
    return n->kind == NODE_TYPE_ASSERT ||
           (n->kind == NODE_UNARY && AS(n, UNARY)->op == TOKEN_ARROW);
}

// The variable of which n is the whole or a part without going through a pointer, or NULL.
Object *root_variable(Checker *c, Node *n) {
    for (;;) {
        const NodeInfo *info;
        switch (n->kind) {
        case NODE_PAREN: n = AS(n, PAREN)->x; continue;
        case NODE_SELECTOR:
            info = info_of(c->cx, n);
            if (!info->selection) // package-qualified
                return info->object && info->object->kind == OBJ_VAR ? info->object : NULL;
            if (info->selection->kind != SELECT_FIELD || info->selection->indirect)
                return NULL;
            n = AS(n, SELECTOR)->x;
            continue;
        case NODE_INDEX:
            info = info_of(c->cx, AS(n, INDEX)->x);
            if (!info->type || underlying(info->type)->kind != TYPE_ARRAY)
                return NULL;
            n = AS(n, INDEX)->x;
            continue;
        case NODE_NAME:
            info = info_of(c->cx, n);
            return info->object && info->object->kind == OBJ_VAR ? info->object : NULL;
        default: return NULL;
        }
    }
}

// ---- descriptions

// What kind of composite type t is, in gc's words; NULL for basic types.
const char *composite_kind(Type *t) {
    switch (underlying(t)->kind) {
    case TYPE_POINTER: return "pointer";
    case TYPE_SLICE: return "slice";
    case TYPE_ARRAY: return "array";
    case TYPE_STRUCT: return "struct";
    case TYPE_FUNC: return "func";
    case TYPE_INTERFACE: return "interface";
    case TYPE_MAP: return "map";
    case TYPE_CHAN: return "chan";
    case TYPE_TUPLE: return "tuple";
    case TYPE_BASIC:
    case TYPE_NAMED:
    case TYPE_PARAM:
    case TYPE_UNION: break;
    }
    return NULL;
}

static const char *const mode_names[] = {
    [MODE_INVALID] = "invalid operand",
    [MODE_NOVALUE] = "no value",
    [MODE_BUILTIN] = "built-in",
    [MODE_TYPE] = "type",
    [MODE_CONST] = "constant",
    [MODE_VAR] = "variable",
    [MODE_MAP_INDEX] = "map index expression",
    [MODE_VALUE] = "value",
    [MODE_NIL] = "nil",
    [MODE_COMMA_OK] = "comma, ok expression",
};

// " of struct type T" for names of types, " of type []int" for others.
static void print_type_of(Checker *c, Buffer *b, Type *t) {
    if (is_invalid(t)) {
        buffer_puts(b, " with invalid type");
        return;
    }
    const char *kind = NULL;
    if (t->kind == TYPE_NAMED || t == c->cx->universe->any_type) {
        kind = composite_kind(t);
        if (!kind && underlying(t)->kind == TYPE_BASIC)
            kind = is_basic(t, BASIC_UNSAFE_POINTER) ? "Pointer" : underlying(t)->name;
    }
    buffer_puts(b, " of ");
    if (kind)
        buffer_printf(b, "%s ", kind);
    buffer_printf(b, "type %s", type_str(c, t));
    if (is_type_param(t))
        buffer_printf(b, " constrained by %s%s", type_str(c, t->param.constraint),
                      has_empty_set(t) ? " with empty type set" : "");
}

// The results of a call, with their names: " of type (n int, err error)".
static void print_results(Checker *c, Buffer *b, Node *call) {
    Type *sig = core_type(info_of(c->cx, AS(call, CALL)->fun)->type);
    buffer_puts(b, " of type (");
    for (int i = 0; i < sig->func.results.len; i++) {
        const Object *o = sig->func.results.at[i];
        buffer_printf(b, "%s%s%s%s", i ? ", " : "", o->name, *o->name ? " " : "",
                      type_str(c, o->type));
    }
    buffer_putc(b, ')');
}

// "x (variable of type int)", "1 << 3 (untyped int constant 8)", "nil", "f() (no value)" ...
const char *operand_str(Checker *c, const Operand *x) {
    if (x->mode == MODE_NIL)
        return "nil";
    Buffer b = {.arena = c->cx->arena};
    const char *expr = x->expr ? expr_string(c->cx->arena, x->expr) : NULL;
    if (expr)
        buffer_printf(&b, "%s (", expr);
    bool typed = false;
    if (x->type && x->mode != MODE_INVALID && x->mode != MODE_NOVALUE && x->mode != MODE_BUILTIN &&
        x->mode != MODE_TYPE) {
        typed = !is_untyped(x->type);
        if (!typed)
            buffer_printf(&b, "%s ", x->type->name);
    }
    buffer_puts(&b, mode_names[x->mode]);
    if (x->mode == MODE_CONST && x->value) {
        const char *value = const_print(c->cx->arena, x->value);
        if (!expr || strcmp(value, expr) != 0)
            buffer_printf(&b, " %s", value);
    }
    if (typed && x->type->kind == TYPE_TUPLE && x->expr && unparen(x->expr)->kind == NODE_CALL)
        print_results(c, &b, unparen(x->expr));
    else if (typed)
        print_type_of(c, &b, x->type);
    if (expr)
        buffer_putc(&b, ')');
    return b.data;
}

// ---- members under another name

typedef struct FoldSearch {
    const char *name;
    TypeList seen, next;
    Arena *arena;
} FoldSearch;

static Object *fold_in_struct(FoldSearch *s, Type *u) {
    for (int i = 0; i < u->strukt.count; i++) {
        Field *f = &u->strukt.fields[i];
        if (strcasecmp(f->name, s->name) == 0)
            return f->object;
        if (f->embedded)
            vec_push(s->arena, &s->next, deref(f->type, NULL));
    }
    return NULL;
}

static Object *fold_in_type(FoldSearch *s, Type *t) {
    for (int i = 0; i < s->seen.len; i++)
        if (s->seen.at[i] == t)
            return NULL;
    vec_push(s->arena, &s->seen, t);
    const ObjectList *methods = t->kind == TYPE_NAMED ? named_methods(t) : NULL;
    for (int i = 0; methods && i < methods->len; i++)
        if (strcasecmp(methods->at[i]->name, s->name) == 0)
            return methods->at[i];
    Type *u = underlying(t);
    if (u->kind == TYPE_STRUCT)
        return fold_in_struct(s, u);
    if (u->kind == TYPE_INTERFACE) {
        interface_complete(s->arena, NULL, u);
        for (int i = 0; i < u->interface.count; i++)
            if (strcasecmp(u->interface.methods[i].name, s->name) == 0)
                return u->interface.methods[i].object;
    }
    return NULL;
}

// The shallowest field or method of t whose name equals name but for case, or NULL.
Object *find_folded(Checker *c, Type *t, const char *name) {
    if (strcmp(name, "_") == 0)
        return NULL;
    FoldSearch s = {.name = name, .arena = c->cx->arena};
    TypeList current = {0};
    vec_push(s.arena, &current, deref(t, NULL));
    while (current.len) {
        for (int i = 0; i < current.len; i++) {
            Object *found = fold_in_type(&s, current.at[i]);
            if (found)
                return found;
        }
        current = s.next;
        s.next = (TypeList){0};
    }
    return NULL;
}

typedef enum Near { NEAR_NOTHING, NEAR_MISSPELLED, NEAR_UNEXPORTED, NEAR_INACCESSIBLE } Near;

static Near nearness(Checker *c, const char *name, const Object *other) {
    if (!other)
        return NEAR_NOTHING;
    if (other->package == c->package)
        return NEAR_MISSPELLED;
    if (other->exported)
        return strcmp(other->name + 1, name + 1) == 0 ? NEAR_MISSPELLED : NEAR_NOTHING;
    if (strcmp(other->name, name) == 0)
        return NEAR_INACCESSIBLE;
    return name_is_exported(name) && strcmp(other->name + 1, name + 1) == 0 ? NEAR_UNEXPORTED
                                                                            : NEAR_NOTHING;
}

static const char *literal_error(Checker *c, Type *t, const char *name, const Object *o,
                                 Near near) {
    Arena *a = c->cx->arena;
    const char *type = type_str(c, t);
    switch (near) {
    case NEAR_MISSPELLED:
        return arena_printf(a, "unknown field %s in struct literal of type %s, but does have %s",
                            name, type, o->name);
    case NEAR_UNEXPORTED:
        return arena_printf(a,
                            "unknown field %s in struct literal of type %s, but does have "
                            "unexported %s",
                            name, type, o->name);
    case NEAR_INACCESSIBLE:
        return arena_printf(a, "cannot refer to unexported field %s in struct literal of type %s",
                            o->name, type);
    case NEAR_NOTHING: break;
    }
    return arena_printf(a, "unknown field %s in struct literal of type %s", name, type);
}

// Why t has no member of that name: gc's text, which mentions the alternative (may be NULL).
const char *member_error(Checker *c, Type *t, const char *name, Object *alternative,
                         bool in_literal) {
    Arena *a = c->cx->arena;
    Near near = nearness(c, name, alternative);
    if (in_literal)
        return literal_error(c, t, name, alternative, near);
    const char *what = alternative && alternative->kind == OBJ_FUNC ? "method" : "field";
    const char *type = type_str(c, t);
    switch (near) {
    case NEAR_MISSPELLED:
        return arena_printf(a, "type %s has no field or method %s, but does have %s %s", type, name,
                            what, alternative->name);
    case NEAR_UNEXPORTED:
        return arena_printf(a, "type %s has no field or method %s, but does have unexported %s %s",
                            type, name, what, alternative->name);
    case NEAR_INACCESSIBLE:
        return arena_printf(a, "cannot refer to unexported %s %s", what, alternative->name);
    case NEAR_NOTHING: break;
    }
    return arena_printf(a, "type %s has no field or method %s", type, name);
}

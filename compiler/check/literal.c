// Composite literals and function literals. Spec: Composite literals, Function literals. In: the
// node and, for a literal without a type, the type its surroundings give it. Out: an operand; the
// field objects of struct keys; for [...]T the length.
//
// A function literal's body is checked after the statement (or declaration) around it, because it
// may belong to a declaration that is not finished: see run_delayed.
#include "check_internal.h"
#include <string.h>

// ---- structs

static int field_index(Checker *c, Type *u, const char *name) {
    for (int i = 0; i < u->strukt.count; i++) {
        const Field *f = &u->strukt.fields[i];
        if (f->name == name && strcmp(name, "_") != 0 &&
            (f->package == c->package || (f->object && f->object->exported)))
            return i;
    }
    return -1;
}

static Object *folded_field(Type *u, const char *name, Checker *c) {
    Object *o = find_folded(c, u, name);
    for (int i = 0; o && i < u->strukt.count; i++)
        if (u->strukt.fields[i].object == o)
            return o;
    return NULL;
}

static void keyed_field(Checker *c, Type *t, Type *u, Node *element, bool *seen) {
    Operand x;
    if (element->kind != NODE_KEY_VALUE) {
        check_error(c, start_pos(element),
                    "mixture of field:value and value elements in struct literal");
        return;
    }
    NodeKeyValue *kv = AS(element, KEY_VALUE);
    int i = kv->key->kind == NODE_NAME ? field_index(c, u, AS(kv->key, NAME)->name) : -1;
    check_expr_hint(c, &x, kv->value, NULL);
    if (kv->key->kind != NODE_NAME) {
        check_error(c, start_pos(element), "invalid field name %s in struct literal",
                    expr_string(c->cx->arena, kv->key));
        return;
    }
    const char *name = AS(kv->key, NAME)->name;
    if (i < 0) {
        check_error(c, kv->key->pos, "%s",
                    member_error(c, t, name, folded_field(u, name, c), true));
        return;
    }
    info_of(c->cx, kv->key)->object = u->strukt.fields[i].object;
    info_of(c->cx, kv->key)->mode = MODE_NOVALUE;
    assign_operand(c, &x, u->strukt.fields[i].type, "struct literal");
    if (seen[i])
        check_error(c, start_pos(element), "duplicate field name %s in struct literal", name);
    seen[i] = true;
}

static void positional_fields(Checker *c, Node *n, Type *t, Type *u) {
    NodeComposite *d = AS(n, COMPOSITE);
    for (int i = 0; i < d->elements.len; i++) {
        Node *element = d->elements.at[i];
        Operand x;
        if (element->kind == NODE_KEY_VALUE) {
            check_error(c, start_pos(element),
                        "mixture of field:value and value elements in struct literal");
            continue;
        }
        check_expr(c, &x, element);
        if (i >= u->strukt.count) {
            check_error(c, start_pos(element), "too many values in struct literal of type %s",
                        type_str(c, t));
            return;
        }
        const Field *f = &u->strukt.fields[i];
        if (f->package != c->package && !(f->object && f->object->exported)) {
            check_error(c, start_pos(element),
                        "implicit assignment to unexported field %s in struct literal of type %s",
                        f->name, type_str(c, t));
            continue;
        }
        assign_operand(c, &x, f->type, "struct literal");
    }
    if (d->elements.len < u->strukt.count)
        check_error(c, d->rbrace, "too few values in struct literal of type %s", type_str(c, t));
}

static void struct_literal(Checker *c, Node *n, Type *t, Type *u) {
    NodeComposite *d = AS(n, COMPOSITE);
    if (!d->elements.len)
        return;
    if (d->elements.at[0]->kind != NODE_KEY_VALUE) {
        positional_fields(c, n, t, u);
        return;
    }
    bool *seen = NEW_ARRAY(c->cx->arena, bool, u->strukt.count + 1);
    for (int i = 0; i < d->elements.len; i++)
        keyed_field(c, t, u, d->elements.at[i], seen);
}

// ---- arrays and slices

typedef struct Elements { // of an array or slice literal
    Type *elem;
    int64_t length; // that indices must stay below; negative: any
    int64_t index, max;
    Map *seen; // indices so far; NULL without keys, when none can come twice
} Elements;

static bool element_index(Checker *c, Elements *e, Node *element) {
    if (element->kind != NODE_KEY_VALUE) {
        if (e->length < 0 || e->index < e->length)
            return true;
        check_error(c, start_pos(element), "index %lld is out of bounds (>= %lld)",
                    (long long)e->index, (long long)e->length);
        return false;
    }
    Node *key = AS(element, KEY_VALUE)->key;
    int64_t index = check_index_value(c, key, e->length, "index");
    if (index >= 0) {
        e->index = index;
        return true;
    }
    const NodeInfo *info = info_of(c->cx, key);
    if (info->mode != MODE_INVALID && info->mode != MODE_CONST && is_integer(info->type))
        check_error(c, start_pos(element), "index %s must be integer constant",
                    expr_string(c->cx->arena, key));
    return false;
}

static void check_element(Checker *c, Elements *e, Node *element) {
    if (element_index(c, e, element) && e->seen) {
        const void *key = (const void *)(uintptr_t)(e->index + 1);
        if (map_has(e->seen, key))
            check_error(c, start_pos(element), "duplicate index %lld in array or slice literal",
                        (long long)e->index);
        map_put(e->seen, key, element);
    }
    Node *value = element->kind == NODE_KEY_VALUE ? AS(element, KEY_VALUE)->value : element;
    Operand x;
    check_expr_hint(c, &x, value, e->elem);
    assign_operand(c, &x, e->elem, "array or slice literal");
    e->index++;
    if (e->index > e->max)
        e->max = e->index;
}

// The number of elements: one more than the largest index.
static int64_t indexed_elements(Checker *c, NodeList list, Type *elem, int64_t length) {
    Elements e = {.elem = elem, .length = length};
    for (int i = 0; i < list.len && !e.seen; i++)
        if (list.at[i]->kind == NODE_KEY_VALUE)
            e.seen = map_new(c->cx->arena);
    for (int i = 0; i < list.len; i++)
        check_element(c, &e, list.at[i]);
    return e.max;
}

// ---- maps

// Equal strings (interned) for equal constants; with_type: of equal types, too.
static const char *constant_key(Checker *c, const Const *v, Type *t, bool with_type) {
    Arena *a = c->cx->arena;
    Buffer b = {.arena = a};
    if (with_type)
        buffer_printf(&b, "%s ", type_key(a, t));
    if (const_kind(v) == CONST_STRING) {
        size_t length;
        const char *bytes = const_string_value(v, &length);
        buffer_add(&b, bytes, length);
    } else if (const_kind(v) == CONST_BOOL) {
        buffer_puts(&b, const_bool_value(v) ? "true" : "false");
    } else {
        const Const *plain = const_to_kind(a, v, CONST_INT);
        if (!plain)
            plain = const_to_kind(a, v, CONST_FLOAT);
        buffer_puts(&b, const_source(a, plain ? plain : v));
    }
    return intern(c->cx->names, b.data ? b.data : "", (size_t)b.len);
}

static void map_literal(Checker *c, NodeList list, Type *u) {
    Map *seen = map_new(c->cx->arena);
    bool interface_keys = is_interface(u->map.key);
    for (int i = 0; i < list.len; i++) {
        Operand x;
        if (list.at[i]->kind != NODE_KEY_VALUE) {
            check_error(c, start_pos(list.at[i]), "missing key in map literal");
            continue;
        }
        NodeKeyValue *kv = AS(list.at[i], KEY_VALUE);
        check_expr_hint(c, &x, kv->key, u->map.key);
        assign_operand(c, &x, u->map.key, "map literal");
        if (x.mode == MODE_INVALID)
            continue;
        if (x.mode == MODE_CONST && const_kind(x.value) != CONST_UNKNOWN) {
            const char *key = constant_key(c, x.value, x.type, interface_keys);
            if (map_has(seen, key)) {
                check_error(c, start_pos(kv->key), "duplicate key %s in map literal",
                            const_print(c->cx->arena, x.value));
                continue;
            }
            map_put(seen, key, kv);
        }
        check_expr_hint(c, &x, kv->value, u->map.elem);
        assign_operand(c, &x, u->map.elem, "map literal");
    }
}

// ---- composite literals

static bool is_open_array(const Node *type) { // [...]T
    return type && type->kind == NODE_ARRAY_TYPE && type->u_ARRAY_TYPE.length &&
           type->u_ARRAY_TYPE.length->kind == NODE_ELLIPSIS;
}

static Type *literal_type(Checker *c, Node *n, Type *hint) {
    NodeComposite *d = AS(n, COMPOSITE);
    if (is_open_array(d->type))
        return type_array(c->cx->arena, check_var_type(c, AS(d->type, ARRAY_TYPE)->elem), -1);
    if (d->type)
        return check_type(c, d->type);
    if (hint)
        return hint;
    check_error(c, n->pos, "missing type in composite literal");
    return invalid_type(c);
}

static void open_array(Checker *c, Operand *x, Node *n, Type *t) {
    NodeComposite *d = AS(n, COMPOSITE);
    int64_t length = indexed_elements(c, d->elements, t->array.elem, -1);
    Operand type = {.mode = MODE_TYPE, .expr = d->type};
    type.type = type_array(c->cx->arena, t->array.elem, length);
    record(c, &type);
    x->mode = MODE_VALUE;
    x->type = type.type;
}

// hint: the element type of the literal around, when n has no type of its own; then *T means &T.
void check_composite(Checker *c, Operand *x, Node *n, Type *hint) {
    NodeComposite *d = AS(n, COMPOSITE);
    Type *t = literal_type(c, n, hint);
    if (is_open_array(d->type)) {
        open_array(c, x, n, t);
        return;
    }
    Type *base = t;
    Type *core = core_type(t);
    if (!d->type && hint && core && core->kind == TYPE_POINTER)
        base = core->pointer.elem;
    Type *u = core_type(base);
    if (u && u->kind == TYPE_STRUCT) {
        struct_literal(c, n, base, u);
    } else if (u && u->kind == TYPE_ARRAY) {
        indexed_elements(c, d->elements, u->array.elem, u->array.length);
    } else if (u && u->kind == TYPE_SLICE) {
        indexed_elements(c, d->elements, u->slice.elem, -1);
    } else if (u && u->kind == TYPE_MAP) {
        map_literal(c, d->elements, u);
    } else {
        use_exprs(c, d->elements);
        if (!u || !is_invalid(u))
            check_error(c, start_pos(n), "invalid composite literal%s type %s%s",
                        d->type ? "" : " element", type_str(c, t),
                        u ? "" : " (no common underlying type)");
        return;
    }
    x->mode = MODE_VALUE;
    x->type = t;
}

// ---- function literals

typedef struct Body { // of a function literal, to be checked later
    Node *literal;
    Type *type;
    Object *declaration;
    Const *iota;
} Body;

static void check_literal_body(Checker *c, void *data) {
    const Body *b = data;
    Object *declaration = c->current_decl;
    Const *iota = c->iota;
    bool saw_call = c->saw_call;
    c->current_decl = b->declaration;
    c->iota = b->iota;
    check_function_body(c, NULL, b->type, b->literal, AS(b->literal, FUNC_LIT)->body);
    c->current_decl = declaration;
    c->iota = iota;
    c->saw_call = saw_call;
}

void check_func_lit(Checker *c, Operand *x, Node *n) {
    NodeFuncLit *d = AS(n, FUNC_LIT);
    Type *t = check_func_type(c, d->type, NULL, NULL, NULL);
    if (!t || t->kind != TYPE_FUNC)
        return;
    if (d->body) {
        Body *b = NEW(c->cx->arena, Body);
        *b = (Body){n, t, c->current_decl, c->iota};
        check_later(c, check_literal_body, b);
    }
    x->mode = MODE_VALUE;
    x->type = t;
}

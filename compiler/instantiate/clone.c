// Copies of checked trees. In: a FUNC_DECL or an expression with its NodeInfo. Out: the same with
// fresh node ids, so that its NodeInfo can differ: types and functions are what the hooks say, and
// every variable, constant and label declared inside is a new Object, whose flags may change.
//
// Nodes are copied children first; what a node means follows from what its children mean now. That
// is how a method or a field is found again when the type of its operand has changed. An object is
// local if the function it belongs to is part of the copy. Links between nodes and from objects to
// their declarations may lead forward, so they are put right at the end.
#include "clone.h"

typedef struct Cloner {
    CheckContext *cx;
    const CloneHooks *hooks;
    Map *nodes, *objects, *types; // original -> copy
    const Node *root;             // the function whose body is copied
    int literals;                 // around what is being copied
} Cloner;

static Type *clone_type(Cloner *c, Type *t) {
    if (!t || !c->hooks->type)
        return t;
    Type *copy = map_get(c->types, t);
    if (!copy) {
        copy = c->hooks->type(c->hooks->data, t);
        map_put(c->types, t, copy);
    }
    return copy;
}

// ---- objects

static Object *copy_object(Cloner *c, Object *o) {
    Object *copy = NEW(c->cx->arena, Object);
    *copy = *o;
    copy->id = c->cx->next_object_id++;
    copy->type = clone_type(c, o->type);
    if (c->hooks->pos && o->function == c->root)
        copy->pos = c->hooks->pos(c->hooks->data, o->pos);
    map_put(c->objects, o, copy);
    return copy;
}

static Object *clone_type_name(Cloner *c, Object *o) {
    Type *type = clone_type(c, o->type);
    if (type == o->type)
        return o;
    return type->kind == TYPE_NAMED && !o->is_alias ? type->named.object : copy_object(c, o);
}

static Object *clone_function_use(Cloner *c, Object *o) {
    bool declared = o->decl && o->decl->kind == NODE_FUNC_DECL;
    return c->hooks->function && declared ? c->hooks->function(c->hooks->data, o) : o;
}

static Object *clone_object(Cloner *c, Object *o) {
    if (!o)
        return NULL;
    Object *copy = map_get(c->objects, o);
    if (copy)
        return copy;
    switch (o->kind) {
    case OBJ_VAR:
    case OBJ_CONST: return o->function && map_has(c->nodes, o->function) ? copy_object(c, o) : o;
    case OBJ_TYPE: return clone_type_name(c, o);
    case OBJ_FUNC: return clone_function_use(c, o);
    default: return o;
    }
}

// The type of a function in the copy: its variables are those the copied body uses.
static Type *clone_signature(Cloner *c, Type *t) {
    Type *substituted = clone_type(c, t), *copy = type_new(c->cx->arena, TYPE_FUNC);
    *copy = *substituted;
    copy->func.receiver = clone_object(c, t->func.receiver);
    copy->func.params = copy->func.results = (ObjectList){0};
    copy->func.type_params = copy->func.receiver_params = (TypeList){0};
    for (int i = 0; i < t->func.params.len; i++)
        vec_push(c->cx->arena, &copy->func.params, clone_object(c, t->func.params.at[i]));
    for (int i = 0; i < t->func.results.len; i++)
        vec_push(c->cx->arena, &copy->func.results, clone_object(c, t->func.results.at[i]));
    return copy;
}

// ---- what a node means

// An untyped constant that took the type of a type parameter has a value of its type argument.
static Const *clone_value(Cloner *c, Const *v, Type *from, Type *to) {
    Type *t = to ? underlying(to) : NULL;
    if (!v || from == to || !t || t->kind != TYPE_BASIC || t->flags & IS_UNTYPED)
        return v;
    int bits = (int)type_size(t) * 8;
    Const *exact = NULL;
    if (t->flags & IS_INTEGER && (exact = const_to_kind(c->cx->arena, v, CONST_INT)))
        exact = const_to_integer_type(c->cx->arena, exact, bits, !(t->flags & IS_UNSIGNED));
    else if (t->flags & IS_FLOAT && (exact = const_to_kind(c->cx->arena, v, CONST_FLOAT)))
        exact = const_to_float_type(c->cx->arena, exact, bits);
    else if (t->flags & IS_COMPLEX)
        exact = const_to_complex_type(c->cx->arena, v, bits);
    return exact ? exact : v;
}

// The field or method that x.sel selects now that x is what it is in the copy.
static Selection *clone_selection(Cloner *c, const Node *n, const Node *copy, const Selection *s) {
    Selection *result = NEW(c->cx->arena, Selection);
    Type *from = info_of(c->cx, AS(n, SELECTOR)->x)->type;
    Type *to = info_of(c->cx, AS(copy, SELECTOR)->x)->type;
    *result = *s;
    if (from != to) {
        const char *name = AS(AS(n, SELECTOR)->sel, NAME)->name;
        *result = lookup_field_or_method(c->cx->arena, to, true, name, s->object->package);
        if (result->kind == SELECT_NONE || result->kind == SELECT_AMBIGUOUS)
            bug(c->cx->sources, n->pos, "an instance has no %s", name);
    }
    if (result->kind == SELECT_METHOD)
        result->object = clone_function_use(c, result->object);
    return result;
}

static void clone_selector(Cloner *c, const Node *n, const Node *copy, const NodeInfo *from,
                           NodeInfo *to) {
    if (from->selection) {
        to->selection = clone_selection(c, n, copy, from->selection);
        if (from->object)
            to->object = to->selection->object;
    }
    info_of(c->cx, AS(copy, SELECTOR)->sel)->object = to->object;
}

// The keys of a struct literal name the fields of the struct it is in the copy.
static void clone_keys(Cloner *c, const Node *copy, Type *type) {
    Type *t = underlying(type);
    const NodeList *elements = &AS(copy, COMPOSITE)->elements;
    for (int i = 0; i < elements->len && t->kind == TYPE_STRUCT; i++) {
        if (elements->at[i]->kind != NODE_KEY_VALUE)
            return;
        NodeInfo *key = info_of(c->cx, AS(elements->at[i], KEY_VALUE)->key);
        Object *field = key->object ? t->strukt.fields[key->object->index].object : NULL;
        if (field)
            key->object = field;
    }
}

static int64_t offset_of(Cloner *c, Node *selector) {
    const Selection *s = info_of(c->cx, selector)->selection;
    Type *t = info_of(c->cx, AS(selector, SELECTOR)->x)->type;
    int64_t offset = 0;
    if (underlying(t)->kind == TYPE_POINTER)
        t = underlying(t)->pointer.elem;
    for (int i = 0; i < s->path_length; i++) {
        offset += struct_offsets(t)[s->path[i]];
        t = underlying(t)->strukt.fields[s->path[i]].type;
    }
    return offset;
}

// What depends on type parameters only is known now: sizes, and constants converted to T.
static void clone_call(Cloner *c, const Node *copy, NodeInfo *to) {
    const NodeCall *d = AS(copy, CALL);
    const NodeInfo *fun = info_of(c->cx, unparen(d->fun));
    if (to->value || d->args.len != 1)
        return;
    Node *arg = d->args.at[0];
    Type *t = info_of(c->cx, arg)->type;
    if (fun->mode == MODE_TYPE && info_of(c->cx, arg)->value && is_numeric(t) &&
        is_numeric(to->type)) {
        to->value = clone_value(c, info_of(c->cx, arg)->value, NULL, to->type);
    } else if (fun->mode == MODE_BUILTIN && fun->object) {
        BuiltinKind b = fun->object->builtin;
        if (b == BUILTIN_UNSAFE_SIZEOF)
            to->value = const_int(c->cx->arena, type_size(t));
        else if (b == BUILTIN_UNSAFE_ALIGNOF)
            to->value = const_int(c->cx->arena, type_align(t));
        else if (b == BUILTIN_UNSAFE_OFFSETOF)
            to->value = const_int(c->cx->arena, offset_of(c, unparen(arg)));
    }
    if (to->value)
        to->mode = MODE_CONST;
}

static void clone_info(Cloner *c, Node *n, Node *copy) {
    NodeInfo *from = info_of(c->cx, n), *to = info_of(c->cx, copy);
    *to = *from;
    to->type = clone_type(c, from->type);
    to->value = clone_value(c, from->value, from->type, to->type);
    to->implicit = clone_type(c, from->implicit);
    if (to->implicit && to->implicit != from->implicit && identical(to->implicit, to->type))
        to->implicit = NULL;
    to->object = clone_object(c, from->object);
    if (n->kind == NODE_SELECTOR)
        clone_selector(c, n, copy, from, to);
    if (n->kind == NODE_CALL && c->hooks->type)
        clone_call(c, copy, to);
    if (n->kind == NODE_FUNC_LIT || (n->kind == NODE_BLOCK && from->type)) // of an inlined call
        to->type = clone_signature(c, from->type);
    if (n->kind == NODE_COMPOSITE && to->type != from->type)
        clone_keys(c, copy, to->type);
}

// ---- nodes

static Node *clone_node(Cloner *c, Node *n);

static void clone_child(Node **slot, void *data) {
    *slot = clone_node(data, *slot);
}

// F[T1, T2], which denotes an instance: its name alone.
static Node *clone_instance_name(Cloner *c, Node *n) {
    const Object *o = n->kind == NODE_INDEX ? info_of(c->cx, n)->object : NULL;
    if (!o || o->kind != OBJ_FUNC)
        return NULL;
    Node *copy = clone_node(c, unparen(AS(n, INDEX)->x));
    map_put(c->nodes, n, copy);
    return copy;
}

static void clone_pos(Pos *slot, void *data) {
    const Cloner *c = data;
    *slot = c->hooks->pos(c->hooks->data, *slot);
}

static void clone_places(Cloner *c, Node *copy) {
    clone_pos(&copy->pos, c);
    clone_pos(&copy->end, c);
    node_slots(copy, &(NodeSlots){.pos = clone_pos}, c);
}

static Node *clone_node(Cloner *c, Node *n) {
    Node *copy = n ? map_get(c->nodes, n) : NULL;
    if (!n || copy)
        return copy;
    if ((copy = clone_instance_name(c, n)))
        return copy;
    copy = node_copy(c->cx->nodes, n);
    map_put(c->nodes, n, copy);
    bool literal = n->kind == NODE_FUNC_LIT;
    if (c->hooks->pos && !c->literals)
        clone_places(c, copy);
    c->literals += literal;
    node_slots(copy, &(NodeSlots){.child = clone_child}, c);
    c->literals -= literal;
    clone_info(c, n, copy);
    if (c->hooks->copied && (literal || n->kind == NODE_GO || n->kind == NODE_DEFER))
        c->hooks->copied(c->hooks->data, n, copy);
    return copy;
}

static Node *moved(const Cloner *c, Node *n) {
    return n && map_has(c->nodes, n) ? map_get(c->nodes, n) : n;
}

static void move_link(Node **slot, void *data) {
    *slot = moved(data, *slot);
}

static void finish(Cloner *c) {
    for (int i = 0; i < c->nodes->keys.len; i++)
        node_slots(map_get(c->nodes, c->nodes->keys.at[i]), &(NodeSlots){.link = move_link}, c);
    for (int i = 0; i < c->objects->keys.len; i++) {
        Object *o = map_get(c->objects, c->objects->keys.at[i]);
        o->function = moved(c, o->function);
        o->decl = moved(c, o->decl);
    }
}

static Cloner cloner(CheckContext *cx, const CloneHooks *hooks) {
    Arena *a = cx->arena;
    return (Cloner){
        .cx = cx, .hooks = hooks, .nodes = map_new(a), .objects = map_new(a), .types = map_new(a)};
}

Node *clone_function(CheckContext *cx, const CloneHooks *hooks, Object *from, Object *to,
                     Map **originals) {
    Cloner c = cloner(cx, hooks);
    Node *copy = clone_node(&c, from->decl);
    to->type = clone_signature(&c, from->type);
    to->decl = copy;
    info_of(cx, copy)->object = info_of(cx, AS(copy, FUNC_DECL)->name)->object = to;
    info_of(cx, AS(copy, FUNC_DECL)->name)->type = to->type;
    finish(&c);
    if (originals)
        *originals = map_new(cx->arena);
    for (int i = 0; originals && i < c.nodes->keys.len; i++)
        map_put(*originals, map_get(c.nodes, c.nodes->keys.at[i]), (void *)c.nodes->keys.at[i]);
    return copy;
}

// Of variables that the body does not mention, too.
static Object *local_copy(Cloner *c, Object *o, Node *into) {
    Object *copy = map_get(c->objects, o);
    if (!copy)
        copy = copy_object(c, o);
    copy->inlined_result = o->role == VAR_RESULT;
    copy->role = VAR_LOCAL;
    copy->function = into;
    return copy;
}

static ObjectList local_copies(Cloner *c, const ObjectList *list, Node *into) {
    ObjectList copies = {0};
    for (int i = 0; i < list->len; i++)
        vec_push(c->cx->arena, &copies, local_copy(c, list->at[i], into));
    return copies;
}

Node *clone_body(CheckContext *cx, const CloneHooks *hooks, Node *from, Type *signature,
                 Node *into) {
    Cloner c = cloner(cx, hooks);
    c.root = from;
    map_put(c.nodes, from, into);
    Node *body = clone_node(&c, from->kind == NODE_FUNC_DECL ? AS(from, FUNC_DECL)->body
                                                             : AS(from, FUNC_LIT)->body);
    Type *copy = type_new(cx->arena, TYPE_FUNC);
    *copy = *signature;
    if (signature->func.receiver)
        copy->func.receiver = local_copy(&c, signature->func.receiver, into);
    copy->func.params = local_copies(&c, &signature->func.params, into);
    copy->func.results = local_copies(&c, &signature->func.results, into);
    info_of(cx, body)->type = copy;
    finish(&c);
    return body;
}

Node *clone_expression(CheckContext *cx, const CloneHooks *hooks, Node *n) {
    Cloner c = cloner(cx, hooks);
    Node *copy = clone_node(&c, n);
    finish(&c);
    return copy;
}

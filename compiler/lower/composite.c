// Composite literals. Small structs become one MAKE; others are built in place in a zeroed fresh
// object. Constant contents of some size are copied from static data.
#include "lower_internal.h"
#include <string.h>

enum { SMALL_FIELDS = 16, SMALL_BYTES = 256, STATIC_BYTES = 32 };

static Node *element_value(Node *element) {
    return element->kind == NODE_KEY_VALUE ? AS(element, KEY_VALUE)->value : element;
}

static int field_index(Fn *f, Type *t, Node *element, int position) {
    if (element->kind != NODE_KEY_VALUE)
        return position;
    const char *name = AS(unparen(AS(element, KEY_VALUE)->key), NAME)->name;
    for (int i = 0; i < t->strukt.count; i++)
        if (strcmp(t->strukt.fields[i].name, name) == 0)
            return i;
    bug(f->u->cx->sources, element->pos, "no field %s", name);
}

// The index of an array or slice element: its key, or one more than the previous element's.
int64_t composite_index(Fn *f, Node *element, int64_t previous) {
    if (element->kind != NODE_KEY_VALUE)
        return previous + 1;
    int64_t index = 0;
    const Const *value = info_of(f->u->cx, AS(element, KEY_VALUE)->key)->value;
    if (!value || !const_to_int64(value, &index))
        bug(f->u->cx->sources, element->pos, "element key is not a constant");
    return index;
}

static int64_t composite_length(Fn *f, Node *n) {
    int64_t index = -1, length = 0;
    const NodeList *elements = &AS(n, COMPOSITE)->elements;
    for (int i = 0; i < elements->len; i++) {
        index = composite_index(f, elements->at[i], index);
        length = index >= length ? index + 1 : length;
    }
    return length;
}

// A literal that is built in place inside a larger one.
static bool is_nested(Fn *f, Node *value) {
    value = unparen(value);
    if (value->kind != NODE_COMPOSITE || info_of(f->u->cx, value)->implicit)
        return false;
    TypeKind kind = underlying(type_of(f, value))->kind;
    return kind == TYPE_STRUCT || kind == TYPE_ARRAY;
}

// ---- structs
// A blank field stays zero, whatever the literal says: nothing but reflection could read it.
static bool is_blank_field(const Type *t, int field) {
    return strcmp(t->strukt.fields[field].name, "_") == 0;
}

// The fields' values in order of the fields (NULL: zero), evaluated in order of the source.
static Core **struct_values(Fn *f, Node *n, Type *t) {
    const NodeList *elements = &AS(n, COMPOSITE)->elements;
    int count = elements->len;
    Node **nodes = NEW_ARRAY(f->arena, Node *, count + 1);
    Type **targets = NEW_ARRAY(f->arena, Type *, count + 1);
    Core **values = NEW_ARRAY(f->arena, Core *, count + 1);
    Core **fields = NEW_ARRAY(f->arena, Core *, t->strukt.count + 1);
    for (int i = 0; i < count; i++) {
        nodes[i] = element_value(elements->at[i]);
        targets[i] = t->strukt.fields[field_index(f, t, elements->at[i], i)].type;
    }
    lower_operands(f, nodes, targets, values, count);
    for (int i = 0; i < count; i++) {
        int field = field_index(f, t, elements->at[i], i);
        fields[field] = is_blank_field(t, field) ? NULL : values[i];
    }
    return fields;
}

static bool is_small(Type *t) {
    return t->kind == TYPE_STRUCT && t->strukt.count <= SMALL_FIELDS && type_size(t) <= SMALL_BYTES;
}

static Core *make_struct(Fn *f, Node *n, Type *type) {
    Type *t = underlying(type);
    SiteName site = f->site;
    Core **values = struct_values(f, n, t);
    f->site = site;
    for (int i = 0; i < t->strukt.count; i++)
        if (!values[i])
            values[i] = core_zero(f, t->strukt.fields[i].type);
    return core_aggregate(f, type, values, t->strukt.count);
}

// ---- in place
// A literal with calls takes two turns: its calls are made first, in their order (with what gc
// copies among them); the rest is read behind the last call.
typedef enum Turn { TURN_CALLS, TURN_REST, TURN_ALL } Turn;

static void contents_into(Fn *f, Core *target, Node *n, Turn turn);

static bool is_turn(Fn *f, Node *value, Type *target, Turn turn) {
    return turn == TURN_ALL || turn == (has_own_turn(f, value, target) ? TURN_CALLS : TURN_REST);
}

static void element_into(Fn *f, Core *target, Node *value, Turn turn) {
    int mark = temps_mark(f);
    if (is_nested(f, value)) {
        contents_into(f, target, unparen(value), turn);
    } else if (is_turn(f, value, target->type, turn)) {
        initialize(f, target, lower_value(f, value, target->type));
    } else if (turn == TURN_CALLS && has_call(f, value)) {
        hoist_calls(f, value);
    }
    if (turn != TURN_CALLS) // what was hoisted waits for its turn
        temps_release(f, mark);
}

// Elements of an array at an address.
static void elements_into(Fn *f, Core *address, Type *elem, Node *n, Turn turn) {
    const NodeList *elements = &AS(n, COMPOSITE)->elements;
    int64_t index = -1;
    for (int i = 0; i < elements->len; i++) {
        index = composite_index(f, elements->at[i], index);
        Node *value = element_value(elements->at[i]);
        if (type_size(elem))
            element_into(f, core_load(f, elem, address, index * type_size(elem)), value, turn);
        else if (is_turn(f, value, elem, turn))
            lower_value(f, value, elem);
    }
}

// The constant contents of a literal as read-only data; NULL when they are not constant.
static const char *constant_contents(Fn *f, Node *n, Type *array) {
    if (type_size(array) < STATIC_BYTES || type_size(array) > INT32_MAX)
        return NULL;
    Image *m = image_new(f->u, type_size(array));
    const NodeList *elements = &AS(n, COMPOSITE)->elements;
    Type *elem = underlying(array)->array.elem;
    int64_t index = -1;
    for (int i = 0; i < elements->len; i++) {
        index = composite_index(f, elements->at[i], index);
        if (!static_value(f, m, index * type_size(elem), element_value(elements->at[i]), elem,
                          false))
            return NULL;
    }
    return elements->len ? constant_symbol(f->u, m, (int)type_align(array)) : NULL;
}

static void array_into(Fn *f, Core *address, Type *array, Node *n, Turn turn) {
    const char *contents = turn == TURN_CALLS ? NULL : constant_contents(f, n, array);
    if (contents)
        initialize(f, core_load(f, array, address, 0), core_global(f, array, contents, 0));
    else
        elements_into(f, address, underlying(array)->array.elem, n, turn);
}

static void contents_into(Fn *f, Core *target, Node *n, Turn turn) {
    Type *t = underlying(target->type);
    if (t->kind == TYPE_ARRAY) {
        if (type_size(t))
            array_into(f, core_addr(f, target), target->type, n, turn);
        else if (turn != TURN_CALLS)
            lower_composite(f, n);
        return;
    }
    const NodeList *elements = &AS(n, COMPOSITE)->elements;
    for (int i = 0; i < elements->len; i++) {
        Node *value = element_value(elements->at[i]);
        int field = field_index(f, t, elements->at[i], i);
        if (!is_blank_field(t, field))
            element_into(f, core_field(f, target, field), value, turn);
        else if (is_turn(f, value, t->strukt.fields[field].type, turn))
            lower_value(f, value, t->strukt.fields[field].type);
    }
}

// Builds the literal in target, a zeroed fresh object whose address stays valid.
static void composite_into(Fn *f, Core *target, Node *n) {
    int known = f->hoisted.len;
    for (Turn turn = has_call(f, n) ? TURN_CALLS : TURN_ALL;; turn = TURN_REST) {
        contents_into(f, target, n, turn);
        if (turn != TURN_CALLS)
            break;
    }
    f->hoisted.len = known;
}

// ---- slices and maps
static Core *slice_literal(Fn *f, Node *n, Type *type) {
    Type *elem = underlying(type)->slice.elem;
    int64_t count = composite_length(f, n);
    Home home = home_of_site(f, n, SITE_LITERAL, 0);
    Type *array = type_array(f->arena, elem, count);
    Core *address = allocate(f, array, home, "literal");
    int known = f->hoisted.len;
    for (Turn turn = has_call(f, n) ? TURN_CALLS : TURN_ALL;; turn = TURN_REST) {
        if (type_size(array))
            array_into(f, address, array, n, turn);
        else
            elements_into(f, address, elem, n, turn);
        if (turn != TURN_CALLS)
            break;
    }
    f->hoisted.len = known;
    Core *length = core_int(f, BASIC_TYPE(f, INT), count);
    return core_slice(f, type, address, length, length);
}

static Core *map_literal(Fn *f, Node *n, Type *type) {
    const NodeList *elements = &AS(n, COMPOSITE)->elements;
    Type *t = underlying(type), *pointer = BASIC_TYPE(f, UNSAFE_POINTER);
    Core *map, *hint = core_int(f, BASIC_TYPE(f, INT), elements->len);
    if (home_of_site(f, n, SITE_LITERAL, 0) == HOME_FRAME)
        map = late_map(f, n, SITE_LITERAL, type, hint);
    else
        map = put_rt(f, CALL_rt_map_make, pointer, 2, type_core(f, type), hint);
    for (int i = 0; i < elements->len; i++) {
        int mark = temps_mark(f);
        NodeKeyValue *kv = AS(elements->at[i], KEY_VALUE);
        Node *nodes[2] = {kv->key, kv->value};
        Type *targets[2] = {t->map.key, t->map.elem};
        Core *values[2];
        lower_operands(f, nodes, targets, values, 2);
        Core *value = lower_save(f, values[1]), *slot = map_slot(f, type, map, values[0], true);
        store(f, core_load(f, t->map.elem, slot, 0), value);
        temps_release(f, mark);
    }
    return core_cast(f, map, type);
}

// ---- the node
static Core *composite_value(Fn *f, Node *n, Type *type);

// &T{...}: the address of a fresh object.
Core *lower_composite_address(Fn *f, Node *n, Home home, Type *type) {
    Type *t = underlying(type);
    SiteName site = f->site;
    if (t->kind == TYPE_SLICE || t->kind == TYPE_MAP) {
        Core *value = lower_reuse(f, composite_value(f, n, type));
        f->site = site;
        Core *object = allocate(f, type, home, "literal");
        initialize(f, core_load(f, type, object, 0), value);
        return object;
    }
    if (!is_small(t)) {
        Core *object = allocate(f, type, home, "literal");
        composite_into(f, core_load(f, type, object, 0), n);
        return object;
    }
    Core **values = struct_values(f, n, t);
    for (int i = 0; i < t->strukt.count; i++)
        if (values[i] && home != HOME_HEAP) // the slot may still hold what the values read
            values[i] = lower_save(f, values[i]);
    f->site = site;
    Core *object = allocate(f, type, home, "literal");
    for (int i = 0; i < t->strukt.count; i++)
        if (values[i] && values[i]->kind != CORE_ZERO)
            initialize(f, core_field(f, core_load(f, type, object, 0), i), values[i]);
    return object;
}

Core *lower_composite(Fn *f, Node *n) {
    Type *type = type_of(f, n), *t = underlying(type);
    if (t->kind == TYPE_POINTER) { // an elided &T
        Home home = home_of_site(f, n, SITE_LITERAL, 0);
        return core_cast(f, lower_composite_address(f, n, home, t->pointer.elem), type);
    }
    return composite_value(f, n, type);
}

// The literal as a value of its type, which is not that of the node where &T was elided.
static Core *composite_value(Fn *f, Node *n, Type *type) {
    Type *t = underlying(type);
    if (t->kind == TYPE_SLICE)
        return slice_literal(f, n, type);
    if (t->kind == TYPE_MAP)
        return map_literal(f, n, type);
    if (!AS(n, COMPOSITE)->elements.len)
        return core_zero(f, type);
    if (is_small(t))
        return make_struct(f, n, type);
    const char *contents = t->kind == TYPE_ARRAY ? constant_contents(f, n, type) : NULL;
    if (contents)
        return core_global(f, type, contents, 0);
    if (type_size(type) == 0) {
        const NodeList *elements = &AS(n, COMPOSITE)->elements;
        for (int i = 0; i < elements->len; i++)
            lower_value(f, element_value(elements->at[i]), NULL);
        return core_zero(f, type);
    }
    Core *object = core_local(f, scratch_new(f, type));
    put_assign(f, object, core_new(f, CORE_ZERO, type));
    composite_into(f, object, n);
    return object;
}

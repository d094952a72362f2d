// Expressions to constraints of the precise solver. build_value gives the cell where an
// expression's value lies, which is a variable's own cell where it can be: nothing is copied that
// need not be. build_spot gives the place that an expression denotes. Every site that lower
// allocates at becomes a POINTS_SITE under the same node and kind as gc's facts have it
// (facts_expr.c).
#include "points_build.h"
#include "reasons.h"
#include "../constant/constant.h"
#include <string.h>

static const NodeInfo *info(Build *b, const Node *n) {
    return info_of(b->e->cx, n);
}

static Type *type_of(Build *b, Node *n) {
    return info(b, unparen(n))->type;
}

// ---- places

// The offset of a direct spot is in its cell.
static Spot spot_at(Spot s, int64_t offset, Type *type) {
    if (s.through)
        s.offset += offset;
    else
        s.cell = cell_at(s.cell, offset);
    s.type = type;
    return s;
}

static Spot behind(Cell pointer, Type *type) {
    return (Spot){.cell = pointer, .through = true, .type = type};
}

static Spot world(Type *type) {
    return (Spot){.cell = WORLD_CELL, .type = type};
}

// The record has a word for the code, which is no pointer, and then each capture's value or
// address.
Type *build_record_type(Escapes *e, const EscapeFunction *literal) {
    int count = literal->captures.len;
    Field *fields = NEW_ARRAY(e->arena, Field, count + 1);
    fields[0] = (Field){.name = "F", .type = e->cx->universe->basic[BASIC_UINTPTR]};
    for (int i = 0; i < count; i++) {
        Object *o = literal->captures.at[i];
        fields[i + 1].name = o->name;
        fields[i + 1].type = captured_by_value(e, o) ? o->type : type_pointer(e->arena, o->type);
    }
    return type_struct(e->arena, fields, count + 1);
}

// A variable of a function around this literal.
static Spot captured_spot(Build *b, Object *o) {
    const EscapeFunction *f = b->p->function;
    for (int i = 0; i < f->captures.len; i++) {
        if (f->captures.at[i] != o)
            continue;
        Spot s = behind((Cell){b->p->closure, 0}, o->type);
        s.offset = struct_offsets(b->record)[i + 1];
        if (captured_by_value(b->e, o))
            return s;
        s.type = build_pointer_type(b);
        return behind(spot_value(b, s, o->pos), o->type);
    }
    return world(o->type);
}

static Spot variable_spot(Build *b, Object *o) {
    if (o->role == VAR_GLOBAL || !o->function)
        return world(o->type);
    if (o->function != b->p->function->node)
        return captured_spot(b, o);
    return (Spot){.cell = {build_variable(b, o), 0}, .type = o->type};
}

static Spot field_spot(Build *b, Spot x, int field, Pos pos) {
    Type *t = underlying(x.type);
    if (t->kind == TYPE_POINTER) {
        x = behind(spot_value(b, x, pos), t->pointer.elem);
        t = underlying(x.type);
    }
    return spot_at(x, struct_offsets(t)[field], t->strukt.fields[field].type);
}

static Spot path_spot(Build *b, Spot x, const Selection *s, Pos pos) {
    for (int i = 0; i < s->path_length; i++)
        x = field_spot(b, x, s->path[i], pos);
    return x;
}

// The elements of an array, which may be any: where they have words of their own, each one's
// address is in the cell that the place lies behind.
Spot build_elements(Build *b, Spot x, Type *array, Pos pos) {
    Type *elem = array->array.elem;
    if (x.cell.object < FIRST_OBJECT || !points_spreads(array))
        return spot_at(x, 0, elem);
    Cell any = build_temp(b, build_pointer_type(b));
    for (int i = 0; i < array->array.length; i++)
        build_copy(b, any, spot_address(b, spot_at(x, i * type_size(elem), elem), pos),
                   build_pointer_type(b), pos, WHY(ADDRESS_OF));
    return behind(any, elem);
}

static Spot element_spot(Build *b, Spot x, Type *array, Node *index) {
    const NodeInfo *i = info(b, unparen(index));
    int64_t at;
    if (i->mode != MODE_CONST || !points_spreads(array) || !const_to_int64(i->value, &at))
        return build_elements(b, x, array, index->pos);
    return spot_at(x, at * type_size(array->array.elem), array->array.elem);
}

// x[i]; of a map: what lies under any key.
static Spot index_spot(Build *b, Node *n) {
    NodeIndex *x = AS(n, INDEX);
    Type *t = underlying(type_of(b, x->x));
    build_discard(b, x->indices.at[0]);
    switch (t->kind) {
    case TYPE_ARRAY: return element_spot(b, build_spot(b, x->x), t, x->indices.at[0]);
    case TYPE_SLICE: return behind(build_value(b, x->x), t->slice.elem);
    case TYPE_POINTER:
        t = underlying(t->pointer.elem);
        return element_spot(b, behind(build_value(b, x->x), t), t, x->indices.at[0]);
    case TYPE_MAP: {
        Spot s = behind(build_value(b, x->x), t->map.elem);
        s.offset = map_value_offset(t);
        return s;
    }
    default: build_discard(b, x->x); return (Spot){.type = type_of(b, n)}; // a string's byte
    }
}

Spot build_spot(Build *b, Node *n) {
    n = unparen(n);
    const NodeInfo *i = info(b, n);
    switch (n->kind) {
    case NODE_NAME:
        if (i->object && i->object->kind == OBJ_VAR)
            return variable_spot(b, i->object);
        break;
    case NODE_SELECTOR:
        if (!i->selection && i->object && i->object->kind == OBJ_VAR)
            return world(i->type); // pkg.Var
        if (i->selection && i->selection->kind == SELECT_FIELD)
            return path_spot(b, build_spot(b, AS(n, SELECTOR)->x), i->selection, n->pos);
        break;
    case NODE_INDEX:
        if (i->mode != MODE_TYPE && !is_func(type_of(b, AS(n, INDEX)->x)) &&
            info(b, unparen(AS(n, INDEX)->x))->mode != MODE_TYPE)
            return index_spot(b, n);
        break;
    case NODE_STAR:
        if (i->mode != MODE_TYPE)
            return behind(build_value(b, AS(n, STAR)->x),
                          underlying(type_of(b, AS(n, STAR)->x))->pointer.elem);
        break;
    default: break;
    }
    Type *t = i->type && i->type->kind == TYPE_TUPLE ? i->type->tuple.types.at[0] : i->type;
    return (Spot){.cell = build_value_plain(b, n), .type = t};
}

Spot build_target(Build *b, Node *n) {
    n = unparen(n);
    if (n->kind == NODE_NAME && (!info(b, n)->object || info(b, n)->object->kind != OBJ_VAR))
        return (Spot){0}; // _
    if (n->kind != NODE_INDEX || underlying(type_of(b, AS(n, INDEX)->x))->kind != TYPE_MAP)
        return build_spot(b, n);
    Type *map = underlying(type_of(b, AS(n, INDEX)->x));
    Spot s = behind(build_value(b, AS(n, INDEX)->x), map->map.key);
    build_store(b, s, build_value(b, AS(n, INDEX)->indices.at[0]), n->pos, WHY(MAP_PUT_KEY));
    s.offset = map_value_offset(map);
    s.type = map->map.elem;
    return s;
}

// ---- functions as values

// The func value of a function that captures nothing; of unknown code: the world's.
static Cell build_function(Build *b, Object *o, Pos pos) {
    if (!o)
        return WORLD_CELL;
    int index = (int)(intptr_t)map_get(b->objects, o);
    if (!index) {
        index = points_object(b, (PointsObject){.kind = POINTS_CODE,
                                                .variable = o,
                                                .code = map_get(b->e->by_object, o),
                                                .scope = b->p->scope,
                                                .pos = pos});
        map_put(b->objects, o, (void *)(intptr_t)index);
    }
    return build_address(b, (Cell){index, 0}, pos, WHY(ADDRESS_OF));
}

static Cell literal_value(Build *b, Node *n) {
    EscapeFunction *f = map_get(b->e->by_node, n);
    if (!f || f->dead) // in code that is never reached, or inlined wherever it is called
        return NO_CELL;
    Type *record = build_record_type(b->e, f);
    int site = build_site(b, n, SITE_CLOSURE, 0, record, n->pos);
    b->p->objects.at[site].code = f;
    for (int i = 0; i < f->captures.len; i++) {
        Object *o = f->captures.at[i];
        bool by_value = captured_by_value(b->e, o);
        Spot s = variable_spot(b, o);
        build_copy(b, (Cell){site, (int)struct_offsets(record)[i + 1]},
                   by_value ? spot_value(b, s, o->pos) : spot_address(b, s, o->pos),
                   by_value ? o->type : build_pointer_type(b), n->pos,
                   by_value ? WHY(CAPTURED) : WHY(REFERENCE));
    }
    return build_address(b, (Cell){site, 0}, n->pos, WHY(SPILL));
}

PointsValue build_receiver(Build *b, Spot x, const Selection *s, Pos pos) {
    x = path_spot(b, x, s, pos);
    bool have = underlying(x.type)->kind == TYPE_POINTER && s->kind == SELECT_METHOD;
    bool want = s->kind == SELECT_METHOD && s->object->pointer_receiver;
    if (want && !have)
        return (PointsValue){spot_address(b, x, pos), type_pointer(b->e->arena, x.type)};
    if (!want && have)
        x = behind(spot_value(b, x, pos), underlying(x.type)->pointer.elem);
    return (PointsValue){spot_value(b, x, pos), x.type};
}

// x.M as a value: its record binds the receiver as the method takes it.
static Cell method_value(Build *b, Node *n, const Selection *s) {
    PointsValue receiver = build_receiver(b, build_spot(b, AS(n, SELECTOR)->x), s, n->pos);
    Field fields[] = {{.name = "F", .type = b->e->cx->universe->basic[BASIC_UINTPTR]},
                      {.name = "R", .type = receiver.type}};
    Type *record = type_struct(b->e->arena, fields, 2);
    int site = build_site(b, n, SITE_METHOD_VALUE, 0, record, n->pos);
    PointsObject *o = &b->p->objects.at[site];
    o->variable = s->kind == SELECT_METHOD ? s->object : NULL;
    o->code = o->variable ? map_get(b->e->by_object, o->variable) : NULL;
    build_copy(b, (Cell){site, FIRST_CAPTURE}, receiver.cell, receiver.type, n->pos, WHY(CAPTURED));
    return build_address(b, (Cell){site, 0}, n->pos, WHY(SPILL));
}

// T.M as a value is the method itself where its receiver is just that of T; else a wrapper.
static Cell method_expression(Build *b, Node *n, const Selection *s) {
    Type *t = type_of(b, AS(n, SELECTOR)->x);
    bool itself = s->kind == SELECT_METHOD && s->path_length == 0 &&
                  (underlying(t)->kind == TYPE_POINTER) == s->object->pointer_receiver;
    return build_function(b, itself ? s->object : NULL, n->pos);
}

static Cell selector_value(Build *b, Node *n) {
    const NodeInfo *i = info(b, n);
    const Selection *s = i->selection;
    if (!s && i->object && i->object->kind == OBJ_FUNC)
        return build_function(b, i->object, n->pos);
    if (!s || s->kind == SELECT_FIELD)
        return spot_value(b, build_spot(b, n), n->pos);
    bool expression = info(b, unparen(AS(n, SELECTOR)->x))->mode == MODE_TYPE;
    return expression ? method_expression(b, n, s) : method_value(b, n, s);
}

// ---- composite literals

static void fill(Build *b, Cell to, Node *n, Type *type);

static void fill_element(Build *b, Cell to, Node *v, Type *type, Pos pos, const char *why) {
    v = unparen(v);
    Type *t = underlying(type);
    if (v->kind == NODE_COMPOSITE && (t->kind == TYPE_STRUCT || t->kind == TYPE_ARRAY) &&
        !info(b, v)->implicit)
        fill(b, to, v, type);
    else
        build_copy(b, to, build_value(b, v), type, pos, why);
}

static int field_of_element(const Type *t, Node *element, int position) {
    if (element->kind != NODE_KEY_VALUE)
        return position;
    const char *name = AS(unparen(AS(element, KEY_VALUE)->key), NAME)->name;
    int i = 0;
    while (strcmp(t->strukt.fields[i].name, name) != 0)
        i++;
    return i;
}

// The elements of a literal into an object that has its type; of a slice or large array: all into
// one.
static void fill(Build *b, Cell to, Node *n, Type *type) {
    NodeList elements = AS(n, COMPOSITE)->elements;
    Type *t = underlying(type);
    int64_t at = 0;
    for (int i = 0; i < elements.len; i++, at++) {
        Node *element = elements.at[i], *v = element;
        if (element->kind == NODE_KEY_VALUE)
            v = AS(element, KEY_VALUE)->value;
        if (t->kind == TYPE_STRUCT) {
            int field = field_of_element(t, element, i);
            fill_element(b, cell_at(to, struct_offsets(t)[field]), v, t->strukt.fields[field].type,
                         n->pos, WHY(STRUCT_ELEMENT));
        } else if (t->kind == TYPE_MAP) {
            fill_element(b, to, AS(element, KEY_VALUE)->key, t->map.key, n->pos, WHY(MAP_KEY));
            fill_element(b, cell_at(to, map_value_offset(t)), v, t->map.elem, n->pos,
                         WHY(MAP_VALUE));
        } else {
            bool slice = t->kind == TYPE_SLICE;
            if (v != element)
                const_to_int64(info(b, unparen(AS(element, KEY_VALUE)->key))->value, &at);
            int64_t offset = slice || !points_spreads(t) ? 0 : at * type_size(t->array.elem);
            fill_element(b, cell_at(to, offset), v, slice ? t->slice.elem : t->array.elem, n->pos,
                         slice ? WHY(SLICE_ELEMENT) : WHY(ARRAY_ELEMENT));
        }
    }
}

static Cell composite_value(Build *b, Node *n, Type *type);

// A fresh object with the literal's value; site is the node it is known by.
static Cell composite_address(Build *b, Node *site, Node *n, Type *type) {
    Cell object = {build_site(b, site, SITE_LITERAL, 0, type, site->pos), 0};
    TypeKind kind = underlying(type)->kind;
    if (kind == TYPE_STRUCT || kind == TYPE_ARRAY)
        fill(b, object, n, type);
    else
        build_copy(b, object, composite_value(b, n, type), type, n->pos, WHY(SPILL));
    return build_address(b, object, site->pos, WHY(SPILL));
}

static Cell composite_value(Build *b, Node *n, Type *type) {
    Type *t = underlying(type);
    if (t->kind == TYPE_POINTER) // an elided &T{...}
        return composite_address(b, n, n, t->pointer.elem);
    bool object = t->kind == TYPE_SLICE || t->kind == TYPE_MAP;
    Cell to =
        object ? (Cell){build_site(b, n, SITE_LITERAL, 1, points_behind(b->e->arena, t), n->pos), 0}
               : build_temp(b, type);
    fill(b, to, n, type);
    return object ? build_address(b, to, n->pos, WHY(SPILL)) : to;
}

// ---- the other expressions

// The value of type `to` in an interface value.
Cell build_unbox(Build *b, Cell v, Type *to, Pos pos) {
    enum { DATA_WORD = 8 };
    if (is_interface(to))
        return v;
    if (v.object == NOTHING || !has_pointers(to))
        return NO_CELL;
    Cell data = cell_at(v, DATA_WORD);
    return is_direct_iface(to) ? data : spot_value(b, behind(data, to), pos);
}

// Operands of a string concatenation; nested sums belong to the outermost one. The runtime copies
// an operand that would outlive its frame, so none flows to the result.
static void discard_sum(Build *b, Node *n) {
    n = unparen(n);
    if (n->kind == NODE_BINARY && AS(n, BINARY)->op == TOKEN_ADD &&
        info(b, n)->mode != MODE_CONST) {
        discard_sum(b, AS(n, BINARY)->x);
        discard_sum(b, AS(n, BINARY)->y);
        return;
    }
    build_discard(b, n);
}

static Cell binary_value(Build *b, Node *n) {
    NodeBinary *x = AS(n, BINARY);
    if (x->op == TOKEN_ADD && is_string(info(b, n)->type)) {
        discard_sum(b, n);
        Type *byte = b->e->cx->universe->byte_type;
        return build_address(b, (Cell){build_site(b, n, SITE_STRING, 0, byte, n->pos), 0}, n->pos,
                             WHY(SPILL));
    }
    build_discard(b, x->x);
    build_discard(b, x->y);
    return NO_CELL;
}

static Cell unary_value(Build *b, Node *n) {
    Node *x = unparen(AS(n, UNARY)->x);
    switch (AS(n, UNARY)->op) {
    case TOKEN_AND:
        if (x->kind == NODE_COMPOSITE)
            return composite_address(b, n, x, info(b, x)->type);
        return spot_address(b, build_spot(b, x), n->pos);
    case TOKEN_ARROW:
        return spot_value(b, behind(build_value(b, x), underlying(info(b, x)->type)->chan.elem),
                          n->pos);
    default: build_discard(b, x); return NO_CELL;
    }
}

static Cell slice_value(Build *b, Node *n) {
    NodeSlice *s = AS(n, SLICE);
    build_discard(b, s->low);
    build_discard(b, s->high);
    build_discard(b, s->max);
    Type *t = underlying(type_of(b, s->x));
    if (t->kind == TYPE_ARRAY)
        return spot_address(b, build_elements(b, build_spot(b, s->x), t, n->pos), n->pos);
    Cell v = build_value(b, s->x);
    if (t->kind != TYPE_POINTER)
        return v;
    t = underlying(t->pointer.elem);
    return spot_address(b, build_elements(b, behind(v, t), t, n->pos), n->pos);
}

Cell build_value_plain(Build *b, Node *n) {
    n = unparen(n);
    Cell narrowed;
    const NodeInfo *i = info(b, n);
    if (i->mode == MODE_CONST || i->mode == MODE_TYPE || i->mode == MODE_NIL ||
        i->mode == MODE_BUILTIN)
        return NO_CELL;
    switch (n->kind) {
    case NODE_NAME:
        if (i->object && i->object->kind == OBJ_FUNC)
            return build_function(b, i->object, n->pos);
        if (recover_narrowed(b, n, &narrowed))
            return narrowed;
        return i->object && i->object->kind == OBJ_VAR
                   ? spot_value(b, variable_spot(b, i->object), n->pos)
                   : NO_CELL;
    case NODE_FUNC_LIT: return literal_value(b, n);
    case NODE_COMPOSITE: return composite_value(b, n, i->type);
    case NODE_SELECTOR: return selector_value(b, n);
    case NODE_INDEX:
        if (is_func(type_of(b, AS(n, INDEX)->x))) // an instantiation
            return build_function(b, i->object && i->object->kind == OBJ_FUNC ? i->object : NULL,
                                  n->pos);
        return spot_value(b, build_spot(b, n), n->pos);
    case NODE_STAR: return spot_value(b, build_spot(b, n), n->pos);
    case NODE_SLICE: return slice_value(b, n);
    case NODE_TYPE_ASSERT: {
        Type *t = i->type && i->type->kind == TYPE_TUPLE ? i->type->tuple.types.at[0] : i->type;
        return build_unbox(b, build_value(b, AS(n, TYPE_ASSERT)->x), t, n->pos);
    }
    case NODE_CALL: {
        PointsValue result = {NO_CELL, NULL};
        build_call(b, n, &result, 1);
        return result.cell;
    }
    case NODE_UNARY: return unary_value(b, n);
    case NODE_BINARY: return binary_value(b, n);
    default: return NO_CELL; // types
    }
}

Cell build_value(Build *b, Node *n) {
    n = unparen(n);
    const NodeInfo *i = info(b, n);
    Cell v = build_value_plain(b, n);
    if (i->implicit && i->type && i->mode != MODE_NIL && i->type->kind != TYPE_TUPLE &&
        !is_interface(i->type) && !is_untyped(i->type))
        return build_box(b, v, i->type, n, SITE_BOX, 0, n->pos);
    return v;
}

void build_discard(Build *b, Node *n) {
    if (n)
        build_value(b, n);
}

void build_tuple(Build *b, Node *n, PointsValue *values, int count) {
    n = unparen(n);
    TypeList *types = &info(b, n)->type->tuple.types;
    for (int i = 0; i < count; i++)
        values[i] = (PointsValue){NO_CELL, types->at[i]};
    if (n->kind == NODE_CALL)
        build_call(b, n, values, count);
    else // v, ok = ...
        values[0].cell = build_value_plain(b, n);
}

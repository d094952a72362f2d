// Calls to constraints of the precise solver: what a call is made with and gives back becomes a
// PointsCall, which the solver fills with the callee's summary; built-in functions and conversions
// become constraints; go and defer statements keep what their calls are made with.
#include "points_build.h"
#include "reasons.h"

static const NodeInfo *info(Build *b, const Node *n) {
    return info_of(b->e->cx, n);
}

static Type *type_of(Build *b, Node *n) {
    return info(b, unparen(n))->type;
}

static Spot behind(Cell pointer, Type *type) {
    return (Spot){.cell = pointer, .through = true, .type = type};
}

static bool is_conversion(Build *b, Node *call) {
    return info(b, unparen(AS(call, CALL)->fun))->mode == MODE_TYPE;
}

// f(g()) with g of several results: the call g(), else NULL.
static Node *tuple_argument(Build *b, NodeList args) {
    Node *only = args.len == 1 ? unparen(args.at[0]) : NULL;
    Type *t = only && only->kind == NODE_CALL ? info(b, only)->type : NULL;
    return t && t->kind == TYPE_TUPLE ? only : NULL;
}

// ---- arguments

static void add_argument(Build *b, PointsCall *c, Cell v, Type *type) {
    vec_push(b->e->arena, &c->arguments, ((PointsValue){has_pointers(type) ? v : NO_CELL, type}));
}

// The values of a call's arguments, each as the type at its place in `types` (NULL: as it is).
static PointsValue *argument_values(Build *b, NodeList args, Type **types, int count) {
    PointsValue *values = NEW_ARRAY(b->e->arena, PointsValue, count + 1);
    Node *inner = tuple_argument(b, args);
    if (inner)
        build_tuple(b, inner, values, count);
    for (int i = 0; i < count; i++) {
        Type *to = types ? types[i] : NULL;
        if (inner)
            values[i].cell =
                build_converted(b, values[i].cell, values[i].type, to, inner, i, inner->pos);
        else
            values[i] = (PointsValue){build_value(b, args.at[i]), type_of(b, args.at[i])};
        if (to)
            values[i].type = to;
        else if (!inner && info(b, unparen(args.at[i]))->implicit)
            values[i].type = info(b, unparen(args.at[i]))->implicit;
    }
    return values;
}

static int argument_count(Build *b, NodeList args) {
    Node *inner = tuple_argument(b, args);
    return inner ? info(b, inner)->type->tuple.types.len : args.len;
}

static void build_arguments(Build *b, PointsCall *c, NodeList args) {
    ObjectList params = c->type->func.params;
    bool packed = c->type->func.variadic && !AS(c->node, CALL)->spread;
    int count = argument_count(b, args), fixed = params.len - packed;
    Type **types = NEW_ARRAY(b->e->arena, Type *, count + 1);
    Type *elem = packed ? underlying(params.at[fixed]->type)->slice.elem : NULL;
    for (int i = 0; i < count; i++)
        types[i] = i < fixed ? params.at[i]->type : elem;
    PointsValue *values = argument_values(b, args, types, count);
    for (int i = 0; i < fixed && i < count; i++)
        add_argument(b, c, values[i].cell, values[i].type);
    if (!packed)
        return;
    Cell slice = NO_CELL; // nil without values
    if (count > fixed) {
        Cell array = {build_site(b, c->node, SITE_VARIADIC, 0, elem, c->pos), 0};
        for (int i = fixed; i < count; i++)
            build_copy(b, array, values[i].cell, elem, c->pos, WHY(SLICE_ELEMENT));
        slice = build_address(b, array, c->pos, WHY(SPILL));
    }
    add_argument(b, c, slice, params.at[fixed]->type);
}

// ---- callees

// The literal that a variable is assigned, and nothing else ever: by it the literal calls itself.
static EscapeFunction *only_literal(Build *b, Node *fun) {
    const Object *o = fun->kind == NODE_NAME ? info(b, fun)->object : NULL;
    bool variable = o && o->kind == OBJ_VAR && !o->address_taken;
    const Assigned *a = variable ? map_get(b->e->assigned, o) : NULL;
    return a && !a->unknown && a->values.len == 1 ? map_get(b->e->by_node, unparen(a->values.at[0]))
                                                  : NULL;
}

// A func value. One of a variable that only ever holds one literal is known by that.
static void value_callee(Build *b, PointsCall *c, Node *fun) {
    Object *object;
    c->kind = CALLEE_VALUE;
    c->type = underlying(type_of(b, fun));
    c->plain = true;
    if (AS(c->node, CALL)->body) { // its operand is evaluated only for what it calls
        if (fun->kind != NODE_FUNC_LIT)
            build_discard(b, fun);
        return;
    }
    c->value = build_value(b, fun);
    EscapeFunction *f = static_callee(b->e, fun, &object);
    f = f ? f : only_literal(b, fun);
    if (f && !f->dead && f->node && f->node->kind == NODE_FUNC_LIT) {
        c->kind = CALLEE_STATIC;
        c->function = f;
        c->type = f->type;
    }
}

static void known_callee(Build *b, PointsCall *c, Object *function) {
    c->kind = CALLEE_STATIC;
    c->object = function;
    c->function = map_get(b->e->by_object, function);
    c->type = c->function ? c->function->type : underlying(function->type);
}

// The method that a selection on x leads to, with its receiver.
static void method_callee(Build *b, PointsCall *c, Spot x, const Selection *s) {
    PointsValue receiver = build_receiver(b, x, s, c->pos);
    if (s->kind == SELECT_INTERFACE_METHOD) {
        c->kind = CALLEE_METHOD;
        c->value = receiver.cell;
        c->method = s->object->name;
        c->method_package = s->object->exported ? NULL : s->object->package;
        c->type = underlying(s->type);
        return;
    }
    known_callee(b, c, s->object);
    add_argument(b, c, receiver.cell, receiver.type);
}

// Callee and arguments of a call that is neither conversion nor built-in.
static PointsCall plan_call(Build *b, Node *call) {
    PointsCall c = {.node = call, .scope = b->scope, .once = build_once(b), .pos = call->pos};
    Node *fun = unparen(AS(call, CALL)->fun);
    NodeList args = AS(call, CALL)->args;
    const NodeInfo *i = info(b, fun);
    bool plain = fun->kind == NODE_NAME || (fun->kind == NODE_SELECTOR && !i->selection);
    if (plain && i->object && i->object->kind == OBJ_FUNC) {
        known_callee(b, &c, i->object);
    } else if (fun->kind == NODE_SELECTOR && i->selection && i->selection->kind != SELECT_FIELD) {
        Node *x = AS(fun, SELECTOR)->x;
        if (info(b, unparen(x))->mode != MODE_TYPE) {
            method_callee(b, &c, build_spot(b, x), i->selection);
        } else if (tuple_argument(b, args)) { // T.M(f())
            value_callee(b, &c, fun);
        } else { // T.M(x, ...)
            Spot receiver = {.cell = build_value(b, args.at[0]), .type = type_of(b, x)};
            method_callee(b, &c, receiver, i->selection);
            c.plain = true;
            args.at++;
            args.len--;
        }
    } else {
        value_callee(b, &c, fun);
    }
    build_arguments(b, &c, args);
    return c;
}

// A call in whose place its body stands: parameters and results are variables here.
static void build_inlined_call(Build *b, Node *call, PointsValue *results, int count) {
    Node *body = AS(call, CALL)->body;
    const Type *signature = info(b, body)->type;
    PointsCall c = plan_call(b, call);
    ObjectList variables = {0};
    if (c.kind == CALLEE_METHOD) { // the receiver of an interface's method
        Type *type = b->e->cx->universe->empty_interface;
        vec_push(b->e->arena, &c.arguments, ((PointsValue){c.value, type}));
        for (int i = c.arguments.len - 1; i > 0; i--)
            c.arguments.at[i] = c.arguments.at[i - 1];
        c.arguments.at[0] = (PointsValue){c.value, type};
    }
    if (signature->func.receiver)
        vec_push(b->e->arena, &variables, signature->func.receiver);
    for (int i = 0; i < signature->func.params.len; i++)
        vec_push(b->e->arena, &variables, signature->func.params.at[i]);
    for (int i = 0; i < variables.len && i < c.arguments.len; i++) {
        Cell v = c.arguments.at[i].cell, to = {build_variable(b, variables.at[i]), 0};
        if (is_interface(c.arguments.at[i].type) && !is_interface(variables.at[i]->type))
            v = build_unbox(b, v, variables.at[i]->type, call->pos);
        build_copy(b, to, v, variables.at[i]->type, call->pos, WHY(PARAMETER));
    }
    build_inlined_body(b, body, signature);
    for (int i = 0; i < signature->func.results.len && i < count; i++) {
        Object *o = signature->func.results.at[i];
        results[i] = (PointsValue){NO_CELL, o->type};
        if (!has_pointers(o->type))
            continue;
        results[i].cell = build_temp(b, o->type);
        build_copy(b, results[i].cell, (Cell){build_variable(b, o), 0}, o->type, call->pos,
                   WHY(RETURN));
    }
}

static void build_plain_call(Build *b, Node *call, PointsValue *results, int count) {
    if (AS(call, CALL)->body) {
        build_inlined_call(b, call, results, count);
        return;
    }
    PointsCall c = plan_call(b, call);
    ObjectList declared = c.type->func.results;
    for (int i = 0; i < declared.len; i++) {
        PointsValue v = {NO_CELL, declared.at[i]->type};
        if (has_pointers(v.type))
            v.cell = build_temp(b, v.type);
        vec_push(b->e->arena, &c.results, v);
        if (i < count)
            results[i] = v;
    }
    vec_push(b->e->arena, &b->p->calls, c);
}

// ---- conversions

// Addresses in uintptr arithmetic: those that were converted inside, and those that memory holds
// as numbers, come out of it.
void build_unsafe(Build *b, Cell to, Node *n) {
    n = unparen(n);
    Type *pointer = build_pointer_type(b);
    if (info(b, n)->mode == MODE_CONST)
        return;
    switch (n->kind) {
    case NODE_CALL:
        if (is_conversion(b, n)) {
            Node *x = AS(n, CALL)->args.at[0];
            if (is_basic(type_of(b, x), BASIC_UNSAFE_POINTER))
                build_copy(b, to, build_value(b, x), pointer, n->pos, WHY(UNSAFE));
            else
                build_unsafe(b, to, x);
            return;
        }
        break;
    case NODE_BINARY:
        build_unsafe(b, to, AS(n, BINARY)->x);
        build_unsafe(b, to, AS(n, BINARY)->y);
        return;
    case NODE_UNARY: build_unsafe(b, to, AS(n, UNARY)->x); return;
    case NODE_SELECTOR:
    case NODE_INDEX:
    case NODE_STAR:
        if (is_basic(info(b, n)->type, BASIC_UINTPTR)) {
            Spot s = build_spot(b, n);
            s.type = pointer;
            build_copy(b, to, spot_value(b, s, n->pos), pointer, n->pos, WHY(UNSAFE));
            return;
        }
        break;
    default: break;
    }
    build_discard(b, n);
}

static Cell number_to_pointer(Build *b, Node *x) {
    Cell to = build_temp(b, build_pointer_type(b));
    build_unsafe(b, to, x);
    build_collapse(b, to, NULL, x->pos);
    build_copy(b, to, WORLD_CELL, build_pointer_type(b), x->pos, WHY(UNSAFE));
    return to;
}

static Cell conversion_value(Build *b, Node *call, Type *to) {
    Node *x = unparen(AS(call, CALL)->args.at[0]);
    Type *from = info(b, x)->type;
    if (info(b, x)->mode == MODE_NIL)
        return NO_CELL;
    if (is_interface(to)) {
        Cell v = build_value_plain(b, x);
        return is_interface(from) || is_untyped(from)
                   ? v
                   : build_box(b, v, from, call, SITE_BOX, 0, call->pos);
    }
    if (is_string(from) != is_string(to)) { // a copy of the bytes or runes
        build_discard(b, x);
        Type *byte = b->e->cx->universe->byte_type;
        return build_address(b, (Cell){build_site(b, call, SITE_STRING, 0, byte, call->pos), 0},
                             call->pos, WHY(SPILL));
    }
    if (is_basic(to, BASIC_UNSAFE_POINTER) && is_basic(from, BASIC_UINTPTR))
        return number_to_pointer(b, x);
    Cell v = build_value(b, x);
    if (is_basic(from, BASIC_UNSAFE_POINTER) && underlying(to)->kind == TYPE_POINTER)
        build_collapse(b, v, underlying(to)->pointer.elem, call->pos);
    if (underlying(to)->kind != TYPE_ARRAY || underlying(from)->kind != TYPE_SLICE)
        return v;
    Spot array = {.cell = build_temp(b, to)};
    build_store(b, build_elements(b, array, underlying(to), call->pos),
                spot_value(b, behind(v, underlying(from)->slice.elem), call->pos), call->pos,
                WHY(INDIRECTION));
    return array.cell;
}

// ---- built-in functions

static Cell append_value(Build *b, Node *call) {
    NodeList args = AS(call, CALL)->args;
    Type *type = underlying(info(b, call)->type), *elem = type->slice.elem;
    int count = argument_count(b, args);
    Type **types = NEW_ARRAY(b->e->arena, Type *, count + 1);
    bool spread = AS(call, CALL)->spread;
    for (int i = 0; i < count; i++)
        types[i] = i > 0 && !spread ? elem : NULL;
    PointsValue *values = argument_values(b, args, types, count);
    Cell result = build_temp(b, info(b, call)->type);
    Cell array = {build_site(b, call, SITE_APPEND, 0, elem, call->pos), 0};
    build_copy(b, result, values[0].cell, type, call->pos, WHY(APPENDEE));
    build_copy(b, result, build_address(b, array, call->pos, WHY(SPILL)), type, call->pos,
               WHY(SPILL));
    Spot element = behind(result, elem);
    if (has_pointers(elem)) { // a new array has the old one's elements
        Cell old = spot_value(b, behind(values[0].cell, elem), call->pos);
        build_copy(b, array, old, elem, call->pos, WHY(APPENDEE));
    }
    for (int i = 1; i < count; i++) {
        Cell v = values[i].cell;
        if (spread)
            v = spot_value(b, behind(v, is_string(values[i].type) ? NULL : elem), call->pos);
        build_store(b, element, v, call->pos, WHY(APPENDED));
    }
    return result;
}

static Cell new_value(Build *b, Node *call) {
    Node *arg = unparen(AS(call, CALL)->args.at[0]);
    Type *elem = underlying(info(b, call)->type)->pointer.elem;
    Cell object = {build_site(b, call, SITE_NEW, 0, elem, call->pos), 0};
    if (info(b, arg)->mode != MODE_TYPE)
        build_copy(b, object, build_value(b, arg), elem, call->pos, WHY(SPILL));
    return build_address(b, object, call->pos, WHY(SPILL));
}

static Cell make_value(Build *b, Node *call) {
    NodeList args = AS(call, CALL)->args;
    Type *t = underlying(info(b, call)->type);
    for (int i = 1; i < args.len; i++)
        build_discard(b, args.at[i]);
    Type *object = points_behind(b->e->arena, t);
    int index = t->kind != TYPE_CHAN ? build_site(b, call, SITE_MAKE, 0, object, call->pos)
                                     : points_object(b, (PointsObject){.kind = POINTS_HEAP,
                                                                       .node = call,
                                                                       .type = object,
                                                                       .scope = b->scope,
                                                                       .pos = call->pos});
    return build_address(b, (Cell){index, 0}, call->pos, WHY(SPILL));
}

// Elements of the second argument to where the first one leads.
static void copy_elements(Build *b, const PointsValue *values, Pos pos) {
    Type *to = underlying(values[0].type), *from = underlying(values[1].type);
    if (to->kind == TYPE_SLICE && from->kind == TYPE_SLICE && has_pointers(from->slice.elem))
        build_store(b, behind(values[0].cell, to->slice.elem),
                    spot_value(b, behind(values[1].cell, from->slice.elem), pos), pos, WHY(COPIED));
}

// Built-in functions of which only the values of their arguments matter.
static Cell apply_builtin(Build *b, Node *call, BuiltinKind kind, const PointsValue *values,
                          int count) {
    switch (kind) {
    case BUILTIN_PANIC:
        build_leak(b, values[0].cell, values[0].type, call->pos, WHY(PARAMETER));
        break;
    case BUILTIN_COPY: copy_elements(b, values, call->pos); break;
    case BUILTIN_RECOVER: return recover_value(b, call->pos);
    case BUILTIN_MIN:
    case BUILTIN_MAX: {
        Type *type = info(b, call)->type;
        if (!has_pointers(type))
            break;
        Cell to = build_temp(b, type);
        for (int i = 0; i < count; i++)
            build_copy(b, to, values[i].cell, type, call->pos, WHY(PARAMETER));
        return to;
    }
    case BUILTIN_UNSAFE_ADD:
    case BUILTIN_UNSAFE_SLICE:
    case BUILTIN_UNSAFE_STRING:
        build_collapse(b, values[0].cell, NULL, call->pos);
        return values[0].cell;
    case BUILTIN_UNSAFE_SLICE_DATA:
    case BUILTIN_UNSAFE_STRING_DATA: return values[0].cell;
    default: break; // print, delete, clear, len, ... keep nothing
    }
    return NO_CELL;
}

// Where the panic ends in this function, its operand is made once in an activation.
static Cell panic_value(Build *b, Node *call) {
    PointsScope *scope = b->scope;
    Cell to = recover_panic(b, call);
    if (to.object != WORLD)
        b->scope = b->p->scope;
    PointsValue *v = argument_values(b, AS(call, CALL)->args, NULL, 1);
    b->scope = scope;
    build_copy(b, to, v->cell, v->type, call->pos, WHY(PARAMETER));
    return NO_CELL;
}

static Cell builtin_value(Build *b, Node *call, BuiltinKind kind) {
    NodeList args = AS(call, CALL)->args;
    switch (kind) {
    case BUILTIN_APPEND: return append_value(b, call);
    case BUILTIN_NEW: return new_value(b, call);
    case BUILTIN_MAKE: return make_value(b, call);
    case BUILTIN_PANIC: return panic_value(b, call);
    case BUILTIN_UNSAFE_ALIGNOF:
    case BUILTIN_UNSAFE_OFFSETOF:
    case BUILTIN_UNSAFE_SIZEOF: return NO_CELL; // not evaluated
    default: break;
    }
    int count = argument_count(b, args);
    return apply_builtin(b, call, kind, argument_values(b, args, NULL, count), count);
}

// The values of a call; only the first `count` results are wanted.
void build_call(Build *b, Node *call, PointsValue *results, int count) {
    const NodeInfo *i = info(b, unparen(AS(call, CALL)->fun));
    if (i->mode == MODE_TYPE)
        results[0].cell = conversion_value(b, call, i->type);
    else if (i->mode == MODE_BUILTIN)
        results[0].cell = builtin_value(b, call, i->object->builtin);
    else
        build_plain_call(b, call, results, count);
}

// ---- go and defer

// What a deferred call is made with lives as long as the activation that makes it. A goroutine's,
// and that of a call deferred from a range loop's body to another frame, is the world's.
static void keep(Build *b, bool leaks, PointsValue *v, Pos pos) {
    if (v->cell.object == NOTHING || !has_pointers(v->type))
        return;
    if (leaks) {
        build_leak(b, v->cell, v->type, pos, WHY(CAPTURED));
        v->cell = WORLD_CELL;
        return;
    }
    Cell kept = build_temp_in(b, v->type, b->p->scope);
    build_copy(b, kept, v->cell, v->type, pos, WHY(CAPTURED));
    v->cell = kept;
}

static void build_later_builtin(Build *b, Node *call, BuiltinKind kind, bool leaks) {
    NodeList args = AS(call, CALL)->args;
    int count = argument_count(b, args);
    PointsValue *values = argument_values(b, args, NULL, count);
    if (kind == BUILTIN_COPY) // before they are the world's
        copy_elements(b, values, call->pos);
    for (int i = 0; i < count; i++)
        keep(b, leaks, &values[i], call->pos);
    if (kind == BUILTIN_PANIC)
        apply_builtin(b, call, kind, values, count);
}

static void build_later_call(Build *b, Node *stmt, Node *call, bool leaks) {
    PointsCall c = plan_call(b, call);
    for (int i = 0; i < c.arguments.len; i++)
        keep(b, leaks, &c.arguments.at[i], call->pos);
    PointsValue callee = {c.value, c.kind == CALLEE_METHOD ? b->e->cx->universe->empty_interface
                                                           : build_pointer_type(b)};
    keep(b, leaks, &callee, call->pos);
    c.value = callee.cell;
    for (int i = 0; i < c.type->func.results.len; i++)
        vec_push(b->e->arena, &c.results,
                 ((PointsValue){NO_CELL, c.type->func.results.at[i]->type}));
    c.scope = b->p->scope;
    c.plain = true;
    recover_register(b, stmt, &c);
    if (!leaks)
        vec_push(b->e->arena, &b->p->calls, c);
}

// The record itself lies in a list that lives as long as the activation.
static void build_record(Build *b, Node *stmt, bool leaks) {
    SiteKind kind = stmt->kind == NODE_DEFER ? SITE_DEFER : SITE_GO;
    Cell record = {build_site(b, stmt, kind, 0, NULL, stmt->pos), 0};
    PointsValue address = {build_address(b, record, stmt->pos, WHY(SPILL)), build_pointer_type(b)};
    keep(b, leaks, &address, stmt->pos);
}

void build_deferred(Build *b, Node *stmt, Node *call) {
    call = unparen(call);
    if (!call)
        return; // notes the frame for the bodies of range loops
    bool leaks = stmt->kind == NODE_GO || AS(stmt, DEFER)->frame;
    build_record(b, stmt, leaks);
    const NodeInfo *i = info(b, unparen(AS(call, CALL)->fun));
    if (i->mode == MODE_TYPE)
        build_discard(b, call);
    else if (i->mode == MODE_BUILTIN)
        build_later_builtin(b, call, i->object->builtin, leaks);
    else
        build_later_call(b, stmt, call, leaks);
}

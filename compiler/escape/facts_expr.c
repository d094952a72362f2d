// Expressions to flow facts: walk_expr(w, k, n) makes the facts that bring n's value to the hole k,
// and those of everything evaluated on the way.
#include "escape.h"
#include "reasons.h"
#include <string.h>

static void discard(Walk *w, Node *n) {
    if (n)
        walk_expr(w, blank_hole(w->e), n);
}

Pos selector_dot(Escapes *e, const Node *selector) {
    if (source_inlined(e->cx->sources, selector->pos))
        return selector->pos; // what is reported is the call
    Source *source = source_of(e->cx->sources, selector->pos);
    Pos p = selector->pos;
    while (source && p > source->base && source->text[p - source->base] != '.')
        p--;
    return source && source->text[p - source->base] == '.' ? p : selector->pos;
}

Pos report_pos(Escapes *e, Node *n) {
    n = unparen(n);
    return n->kind == NODE_SELECTOR && info_of(e->cx, n)->selection ? selector_dot(e, n) : n->pos;
}

// A value converted to an interface by its context. A variable that only ever holds a constant is
// that constant, and reported as such.
static Hole box(Walk *w, Hole k, Node *n, const NodeInfo *info) {
    const char *said = NULL;
    if (!is_direct_iface(info->type)) {
        Node *constant = constant_behind(w->e, n);
        const char *text = said = site_text(w->e, constant ? constant : n);
        k = hole_spill(w, k, site_new(w, n, SITE_BOX, 0, info->type, report_pos(w->e, n), text));
    }
    Pos pos = report_pos(w->e, n);
    if (!said && w->e->chains)
        said = site_text(w->e, n);
    return hole_step(w->e, k, pos, said, WHY(INTERFACE));
}

void walk_expr(Walk *w, Hole k, Node *n) {
    n = unparen(n);
    if (k.pos == NO_POS) // the expression itself is the place of the flow
        k.pos = n->pos;
    const NodeInfo *info = info_of(w->e->cx, n);
    if (info->implicit && info->type && info->mode != MODE_NIL && info->type->kind != TYPE_TUPLE &&
        !is_interface(info->type) && !is_untyped(info->type))
        k = box(w, k, n, info);
    walk_expr_skip_box(w, k, n);
}

// The hole for a value of type t whose field or method behind the selection's path goes to k;
// address is -1 when the method wants &x.f, 1 when it wants *x.f, else 0.
Hole path_hole(Walk *w, Hole k, Type *t, const Selection *s, int address, Node *x, Pos pos) {
    bool *pointer = NEW_ARRAY(w->e->arena, bool, s->path_length + 1);
    for (int i = 0; i < s->path_length; i++) {
        t = deref(underlying(t), &pointer[i]); // of a named pointer type, too
        t = underlying(t)->strukt.fields[s->path[i]].type;
    }
    if (address) {
        const char *why = address < 0 ? WHY(ADDRESS_OF) : WHY(INDIRECTION);
        const char *text = w->e->chains ? path_text(w->e, x, s, s->path_length) : NULL;
        k = hole_step(w->e, hole_shift(k, address, pos, why), pos, text, why);
    }
    for (int i = s->path_length - 1; i >= 0; i--) {
        const char *why = pointer[i] ? WHY(DOT_POINTER) : WHY(DOT);
        const char *text = w->e->chains ? path_text(w->e, x, s, i + 1) : NULL;
        k = pointer[i] ? hole_shift(k, 1, pos, why) : k;
        k = hole_step(w->e, k, pos, text, why);
    }
    return k;
}

// The receiver or struct operand of a selector, through its embedded fields.
void walk_selector_base(Walk *w, Hole k, Node *x, const Selection *s, int address, Pos pos) {
    Type *t = info_of(w->e->cx, unparen(x))->type;
    walk_expr(w, path_hole(w, k, t, s, address, x, pos), x);
}

int receiver_adjustment(Type *t, const Selection *s) {
    for (int i = 0; i < s->path_length; i++) {
        bool was_pointer;
        t = underlying(deref(underlying(t), &was_pointer))->strukt.fields[s->path[i]].type;
    }
    bool have = underlying(t)->kind == TYPE_POINTER && !is_interface(t);
    bool want = s->object && s->object->pointer_receiver;
    return want && !have ? -1 : !want && have ? 1 : 0;
}

static Type *operand_type(Walk *w, Node *selector) {
    return info_of(w->e->cx, unparen(AS(selector, SELECTOR)->x))->type;
}

static void walk_method_value(Walk *w, Hole k, Node *n, const NodeInfo *info) {
    Escapes *e = w->e;
    const Selection *s = info->selection;
    Type *receiver = s->kind == SELECT_METHOD ? s->object->type->func.receiver->type : NULL;
    Location *site =
        site_new(w, n, SITE_METHOD_VALUE, 0, receiver, selector_dot(e, n), site_text(e, n));
    // gc wraps a method of a type with type parameters in a function literal that it keeps quiet.
    const Node *original = e->walked->originals ? map_get(e->walked->originals, n) : NULL;
    site->silent = original && s->kind == SELECT_METHOD &&
                   mentions_params(info_of(e->cx, unparen(AS(original, SELECTOR)->x))->type);
    Hole closure = hole_spill(w, k, site), parameter = heap_hole(e);
    int adjust = 0;
    if (s->kind == SELECT_METHOD) {
        Object *method = s->object;
        EscapeFunction *f = map_get(e->by_object, method);
        adjust = receiver_adjustment(operand_type(w, n), s);
        if (in_batch(w->batch, f)) {
            parameter = f->type->func.receiver
                            ? hole_of(variable_location(w, f->type->func.receiver))
                            : blank_hole(e);
        } else { // how the method value is called later is unknown: all results go to the heap
            Leaks l = leaks_parse(method->escape_tag, 0);
            int least = l.heap;
            for (int i = 0; i < RESULT_SLOTS; i++)
                if (l.result[i] >= 0 && (least < 0 || l.result[i] < least))
                    least = l.result[i];
            parameter =
                least < 0 ? blank_hole(e) : hole_shift(heap_hole(e), least, n->pos, WHY(PARAMETER));
        }
    }
    walk_selector_base(w, hole_tee(w, parameter, closure), AS(n, SELECTOR)->x, s, adjust,
                       selector_dot(e, n));
}

static void walk_selector(Walk *w, Hole k, Node *n, const NodeInfo *info) {
    const Selection *s = info->selection;
    Node *x = AS(n, SELECTOR)->x;
    if (!s || info_of(w->e->cx, unparen(x))->mode == MODE_TYPE)
        return; // package-qualified name or method expression
    if (s->kind == SELECT_FIELD)
        walk_selector_base(w, k, x, s, 0, selector_dot(w->e, n));
    else
        walk_method_value(w, k, n, info);
}

// Operands of a string concatenation; nested sums belong to the outermost one.
static void walk_sum(Walk *w, Node *n) {
    n = unparen(n);
    if (n->kind == NODE_BINARY && AS(n, BINARY)->op == TOKEN_ADD &&
        info_of(w->e->cx, n)->mode != MODE_CONST) {
        walk_sum(w, AS(n, BINARY)->x);
        walk_sum(w, AS(n, BINARY)->y);
        return;
    }
    discard(w, n);
}

static void walk_binary(Walk *w, Hole k, Node *n, const NodeInfo *info) {
    NodeBinary *b = AS(n, BINARY);
    if (b->op == TOKEN_ADD && is_string(info->type)) {
        hole_spill(w, k, site_new(w, n, SITE_STRING, 0, info->type, n->pos, site_text(w->e, n)));
        walk_sum(w, b->x);
        walk_sum(w, b->y);
        return;
    }
    discard(w, b->x);
    discard(w, b->y);
}

static void walk_unary(Walk *w, Hole k, Node *n) {
    NodeUnary *u = AS(n, UNARY);
    Node *x = unparen(u->x);
    if (u->op != TOKEN_AND) {
        discard(w, x);
        return;
    }
    if (x->kind == NODE_COMPOSITE) {
        Location *site =
            site_new(w, n, SITE_LITERAL, 0, info_of(w->e->cx, x)->type, n->pos, site_text(w->e, n));
        k = hole_spill(w, k, site);
        walk_expr_skip_box(w, k, x);
        return;
    }
    walk_expr(w, hole_shift_at(w, k, -1, n, WHY(ADDRESS_OF)), x);
}

static void walk_index(Walk *w, Hole k, Node *n) {
    NodeIndex *x = AS(n, INDEX);
    const NodeInfo *base = info_of(w->e->cx, unparen(x->x));
    if (base->mode == MODE_TYPE || !base->type || underlying(base->type)->kind == TYPE_FUNC)
        return; // an instantiation
    Type *t = underlying(base->type);
    if (t->kind == TYPE_MAP)
        discard(w, x->x);
    else if (t->kind == TYPE_ARRAY)
        walk_expr(w, hole_at(w, k, n, WHY(ARRAY_INDEX)), x->x);
    else if (t->kind == TYPE_POINTER) { // to an array
        const char *text = w->e->chains ? site_text(w->e, x->x) : NULL;
        k = hole_shift(hole_at(w, k, n, WHY(ARRAY_INDEX)), 1, n->pos, WHY(INDIRECTION));
        walk_expr(w, hole_step(w->e, k, n->pos, text, WHY(INDIRECTION)), x->x);
    } else {
        walk_expr(w, hole_shift_at(w, k, 1, n, WHY(DOT_POINTER)), x->x);
    }
    discard(w, x->indices.at[0]);
}

static void walk_slice(Walk *w, Hole k, Node *n) {
    NodeSlice *s = AS(n, SLICE);
    k = hole_at(w, k, n, WHY(SLICE));
    if (underlying(info_of(w->e->cx, unparen(s->x))->type)->kind == TYPE_ARRAY) {
        const char *text = w->e->chains ? site_text(w->e, s->x) : "";
        k = hole_step(w->e, hole_shift(k, -1, n->pos, WHY(ADDRESS_OF)), n->pos, text,
                      WHY(ADDRESS_OF));
    }
    walk_expr(w, k, s->x);
    discard(w, s->low);
    discard(w, s->high);
    discard(w, s->max);
}

static void walk_element(Walk *w, Hole k, Node *element, Node *literal, const char *why) {
    if (element->kind == NODE_KEY_VALUE)
        element = AS(element, KEY_VALUE)->value;
    walk_expr(w, hole_at(w, k, literal, why), element);
}

static void walk_composite(Walk *w, Hole k, Node *n, Type *type) {
    NodeList elements = AS(n, COMPOSITE)->elements;
    Escapes *e = w->e;
    Type *t = underlying(type);
    if (t->kind == TYPE_POINTER) { // an elided &T{...}
        Location *site = site_new(w, n, SITE_LITERAL, 0, t->pointer.elem, n->pos, site_text(e, n));
        walk_composite(w, hole_spill(w, k, site), n, t->pointer.elem);
        return;
    }
    if (t->kind == TYPE_SLICE || t->kind == TYPE_MAP)
        k = hole_spill(w, k, site_new(w, n, SITE_LITERAL, 1, type, n->pos, site_text(e, n)));
    for (int i = 0; i < elements.len; i++) {
        Node *element = elements.at[i];
        if (t->kind == TYPE_MAP) {
            walk_expr(w, hole_at(w, heap_hole(e), n, WHY(MAP_KEY)), AS(element, KEY_VALUE)->key);
            walk_expr(w, hole_at(w, heap_hole(e), n, WHY(MAP_VALUE)),
                      AS(element, KEY_VALUE)->value);
        } else {
            walk_element(w, k, element, n,
                         t->kind == TYPE_STRUCT  ? WHY(STRUCT_ELEMENT)
                         : t->kind == TYPE_ARRAY ? WHY(ARRAY_ELEMENT)
                                                 : WHY(SLICE_ELEMENT));
        }
    }
}

// The literal's body is walked where the literal stands: what was assigned in straight line before
// the first capture does not count as reassignment.
static void walk_literal(Walk *w, Hole k, Node *n) {
    Escapes *e = w->e;
    if (AS(n, FUNC_LIT)->dead && !AS(n, FUNC_LIT)->told)
        return;
    EscapeFunction *f = map_get(e->by_node, n);
    Location *site = site_new(w, n, SITE_CLOSURE, 0, NULL, n->pos, "func literal");
    k = hole_spill(w, k, site);
    vec_push(e->arena, &w->batch->closures, ((Closure){k, f}));
    for (int i = 0; i < f->captures.len; i++) {
        Location *l = variable_location(w, f->captures.at[i]);
        if (l->captured)
            continue;
        l->captured = true;
        if (l->loop_depth == w->loop_depth)
            l->reassigned = false;
    }
    if (in_batch(w->batch, f))
        walk_function(w->batch, f);
}

void walk_expr_skip_box(Walk *w, Hole k, Node *n) {
    n = unparen(n);
    const NodeInfo *info = info_of(w->e->cx, n);
    if (info->mode == MODE_CONST || info->mode == MODE_TYPE || info->mode == MODE_NIL ||
        info->mode == MODE_BUILTIN)
        return;
    if (k.derefs >= 0 && info->type && info->type->kind != TYPE_TUPLE && !has_pointers(info->type))
        k.destination = &w->e->blank;
    switch (n->kind) {
    case NODE_NAME:
        if (info->object && info->object->kind == OBJ_VAR && info->object->function)
            flow(w->e, k, variable_location(w, info->object));
        break;
    case NODE_FUNC_LIT: walk_literal(w, k, n); break;
    case NODE_COMPOSITE: walk_composite(w, k, n, info->type); break;
    case NODE_SELECTOR: walk_selector(w, k, n, info); break;
    case NODE_INDEX: walk_index(w, k, n); break;
    case NODE_SLICE: walk_slice(w, k, n); break;
    case NODE_TYPE_ASSERT: {
        Type *t = info->type && info->type->kind == TYPE_TUPLE ? info->type->tuple.types.at[0]
                                                               : info->type;
        bool boxed = t && !is_interface(t) && !is_direct_iface(t);
        k = boxed ? hole_shift_at(w, k, 1, n, WHY(DOT)) : hole_at(w, k, n, WHY(DOT));
        walk_expr(w, k, AS(n, TYPE_ASSERT)->x);
        break;
    }
    case NODE_CALL: walk_call(w, &k, 1, n); break;
    case NODE_STAR:
        walk_expr(w, hole_shift_at(w, k, 1, n, WHY(INDIRECTION)), AS(n, STAR)->x);
        break;
    case NODE_UNARY: walk_unary(w, k, n); break;
    case NODE_BINARY: walk_binary(w, k, n, info); break;
    default: break; // types
    }
}

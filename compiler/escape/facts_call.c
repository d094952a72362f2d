// Calls to flow facts: arguments to parameters by the callee's tags (or directly, inside a batch),
// built-in functions, conversions, and go and defer statements.
#include "escape.h"
#include "reasons.h"
#include <string.h>

// A callee as far as it is known.
typedef struct Callee {
    EscapeFunction *function; // of this program
    Object *object;           // of any package
    Type *type;
    bool known, partly; // partly: the dynamic type is known, its method is another interface's
    Type *dynamic;      // of a receiver in an interface, when that is known
    Selection method;   // in it
    bool inlined;       // its parameters and results are variables of the caller
    Hole *results;
    int result_count;
    Pos pos;
} Callee;

static void discard(Walk *w, Node *n) {
    walk_expr(w, blank_hole(w->e), n);
}

// The hole that parameter number i (counted with the receiver) is to its argument.
static Hole parameter_hole(Walk *w, const Callee *c, Object *parameter, int i) {
    Escapes *e = w->e;
    if (!c->known)
        return hole_note(heap_hole(e), c->pos, WHY(PARAMETER));
    if (c->inlined || in_batch(w->batch, c->function))
        return hole_note(hole_of(variable_location(w, parameter)), c->pos,
                         c->inlined ? WHY(ASSIGN_PAIR) : WHY(PARAMETER));
    Leaks l = leaks_parse(c->function ? c->function->tag : c->object->escape_tag, i);
    Hole holes[3 + RESULT_SLOTS];
    int n = 0;
    if (l.heap >= 0)
        holes[n++] = hole_shift(heap_hole(e), l.heap, c->pos, WHY(PARAMETER));
    if (l.mutator >= 0)
        holes[n++] = hole_shift(mutator_hole(e), l.mutator, c->pos, WHY(PARAMETER));
    if (l.callee >= 0)
        holes[n++] = hole_shift(callee_hole(e), l.callee, c->pos, WHY(PARAMETER));
    for (int r = 0; r < RESULT_SLOTS && r < c->result_count; r++)
        if (l.result[r] >= 0)
            holes[n++] = hole_shift(c->results[r], l.result[r], c->pos, WHY(PARAMETER));
    return hole_tee_list(w, holes, n);
}

// Results of a function in the same batch flow straight to the caller.
static void flow_results(Walk *w, const Callee *c) {
    if (!c->inlined && (!c->known || !in_batch(w->batch, c->function)))
        return;
    const Type *t = c->inlined ? c->type : c->function->type;
    for (int i = 0; i < c->result_count && i < t->func.results.len; i++) {
        Location *result = variable_location(w, t->func.results.at[i]);
        if (has_pointers(result->type))
            flow(w->e, c->results[i], result);
    }
}

static int first_parameter(const Callee *c) {
    return c->type->func.receiver ? 1 : 0;
}

static Object *parameter_of(const Callee *c, int i) {
    return c->function ? c->function->type->func.params.at[i] : c->type->func.params.at[i];
}

// f(g()) with g of several results.
static void spread_arguments(Walk *w, const Callee *c, Node *call, Node *inner) {
    Escapes *e = w->e;
    TypeList types = info_of(e->cx, inner)->type->tuple.types;
    Hole *holes = NEW_ARRAY(e->arena, Hole, types.len + 1);
    int temps = take_temps(w, types.len),
        fixed = c->type->func.params.len - (c->type->func.variadic ? 1 : 0);
    Hole rest = blank_hole(e);
    if (c->type->func.variadic) {
        Object *last = parameter_of(c, fixed);
        Location *site = site_new(w, call, SITE_VARIADIC, 0, last->type, call->pos, "... argument");
        rest = hole_spill(w,
                          hole_at(w, parameter_hole(w, c, last, fixed + first_parameter(c)), call,
                                  WHY(PARAMETER)),
                          site);
    }
    for (int i = 0; i < types.len; i++) {
        Object *p = i < fixed ? parameter_of(c, i) : NULL;
        holes[i] = p ? parameter_hole(w, c, p, i + first_parameter(c))
                     : hole_step(e, rest, call->pos, "... argument", WHY(SLICE_ELEMENT));
        Type *to = p ? p->type : underlying(parameter_of(c, fixed)->type)->slice.elem;
        if (is_interface(to) && !is_interface(types.at[i]) && !is_direct_iface(types.at[i]))
            holes[i] =
                hole_spill(w, holes[i], tuple_box(w, inner, i, types.at[i], call->pos, temps));
    }
    walk_call(w, holes, types.len, inner);
}

// What a uintptr points to that is handed to a function with //go:uintptrescapes.
static void walk_uintptr(Walk *w, const Callee *c, Node *arg) {
    const Node *decl = c->object ? c->object->decl : NULL;
    if (!decl || decl->kind != NODE_FUNC_DECL || !(decl->pragma & PRAGMA_UINTPTR_ESCAPES))
        return;
    for (arg = unparen(arg); arg->kind == NODE_CALL; arg = unparen(AS(arg, CALL)->args.at[0])) {
        if (info_of(w->e->cx, unparen(AS(arg, CALL)->fun))->mode != MODE_TYPE)
            return;
        Node *x = unparen(AS(arg, CALL)->args.at[0]);
        if (is_basic(info_of(w->e->cx, x)->type, BASIC_UNSAFE_POINTER)) {
            walk_expr(w, hole_at(w, heap_hole(w->e), arg, WHY(UINTPTR_ESCAPES)), x);
            return;
        }
    }
}

static void walk_arguments(Walk *w, const Callee *c, Node *call, NodeList args) {
    Escapes *e = w->e;
    NodeCall *n = AS(call, CALL);
    Node *only = args.len == 1 ? unparen(args.at[0]) : NULL;
    if (only && only->kind == NODE_CALL && info_of(e->cx, only)->type &&
        info_of(e->cx, only)->type->kind == TYPE_TUPLE) {
        spread_arguments(w, c, call, only);
        return;
    }
    int fixed = c->type->func.params.len - (c->type->func.variadic && !n->spread ? 1 : 0);
    for (int i = 0; i < args.len; i++)
        if (is_basic(info_of(e->cx, unparen(args.at[i]))->type, BASIC_UINTPTR))
            walk_uintptr(w, c, args.at[i]);
    for (int i = 0; i < fixed && i < args.len; i++)
        walk_expr(w,
                  hole_at(w, parameter_hole(w, c, parameter_of(c, i), i + first_parameter(c)), call,
                          WHY(PARAMETER)),
                  args.at[i]);
    if (fixed == c->type->func.params.len)
        return;
    Object *last = parameter_of(c, fixed);
    Hole k = parameter_hole(w, c, last, fixed + first_parameter(c));
    if (args.len <= fixed)
        return; // nil slice
    Location *site = site_new(w, call, SITE_VARIADIC, 0, last->type, call->pos, "... argument");
    k = hole_spill(w, hole_at(w, k, call, WHY(PARAMETER)), site);
    for (int i = fixed; i < args.len; i++)
        walk_expr(w, hole_step(e, k, call->pos, "... argument", WHY(SLICE_ELEMENT)), args.at[i]);
}

// A value that decides the dynamic type of an interface expression, if only one type comes into
// question. NULL: unknown; *nil: nil is all that was seen.
static Node *concrete_value(Escapes *e, Node *x, bool *nil) {
    *nil = false;
    for (;;) {
        x = unparen(x);
        const NodeInfo *info = info_of(e->cx, x);
        *nil = info->mode == MODE_NIL;
        if (*nil || info->mode == MODE_TYPE || !info->type || info->type->kind == TYPE_TUPLE)
            return NULL;
        if (!is_interface(info->type))
            return x;
        if (x->kind == NODE_CALL && info_of(e->cx, unparen(AS(x, CALL)->fun))->mode == MODE_TYPE)
            x = AS(x, CALL)->args.at[0];
        else if (x->kind == NODE_TYPE_ASSERT)
            x = AS(x, TYPE_ASSERT)->x;
        else
            break;
    }
    Object *o = x->kind == NODE_NAME ? info_of(e->cx, x)->object : NULL;
    Assigned *a = o && o->kind == OBJ_VAR && !o->address_taken ? map_get(e->assigned, o) : NULL;
    if (!a || a->unknown)
        return NULL;
    if ((*nil = a->visiting))
        return NULL;
    a->visiting = true;
    Node *found = NULL;
    bool known = true;
    for (int i = 0; i < a->values.len && known; i++) {
        bool only_nil;
        Node *value = concrete_value(e, a->values.at[i], &only_nil);
        if (value && found)
            known = identical(info_of(e->cx, value)->type, info_of(e->cx, found)->type);
        else if (value)
            found = value;
        else
            known = only_nil;
    }
    a->visiting = false;
    *nil = known && !found;
    return known ? found : NULL;
}

// An interface call whose receiver's dynamic type is known calls that type's method. gc does not
// see through its shapes.
static void devirtualize(Walk *w, Callee *c, Node *fun) {
    Escapes *e = w->e;
    const Selection *s = fun->kind == NODE_SELECTOR ? info_of(e->cx, fun)->selection : NULL;
    if (c->known || !s || s->kind != SELECT_INTERFACE_METHOD || s->path_length > 0 ||
        info_of(e->cx, unparen(AS(fun, SELECTOR)->x))->mode == MODE_TYPE)
        return;
    bool nil;
    Node *value = concrete_value(e, AS(fun, SELECTOR)->x, &nil);
    Node *original = value && e->walked->originals ? map_get(e->walked->originals, value) : NULL;
    if (!value || (original && mentions_params(info_of(e->cx, original)->type)))
        return;
    Type *t = info_of(e->cx, value)->type;
    c->method = lookup_field_or_method(e->arena, t, true, s->object->name, s->object->package);
    if (c->method.kind != SELECT_METHOD && c->method.kind != SELECT_INTERFACE_METHOD)
        return;
    c->dynamic = t;
    c->partly = c->method.kind == SELECT_INTERFACE_METHOD;
    if (!c->partly) {
        c->object = c->method.object;
        c->function = map_get(e->by_object, c->object);
        c->type = c->object->type;
        c->known = true;
    }
    if (repeats_shape(e, e->walked))
        return;
    say_place(e, &e->notes, c->pos);
    buffer_printf(&e->notes, "%sdevirtualizing %s to %s\n", c->partly ? "partially " : "",
                  site_text(e, fun), type_back_end_string(e->arena, t, e->walked->package));
}

// gc calls methods of type parameters through a dictionary, and knows nothing of them.
static bool is_parameters_method(Escapes *e, Node *fun) {
    Node *original = e->walked->originals ? map_get(e->walked->originals, fun) : NULL;
    if (!original || original->kind != NODE_SELECTOR)
        return false;
    Type *t = info_of(e->cx, unparen(AS(original, SELECTOR)->x))->type;
    bool was_pointer;
    return t && is_type_param(deref(t, &was_pointer));
}

static Callee callee_of(Walk *w, Node *call, Hole *results, int count) {
    Node *fun = unparen(AS(call, CALL)->fun);
    Callee c = {.results = results, .result_count = count, .pos = call->pos};
    if (AS(call, CALL)->body) {
        c.known = c.inlined = true;
        c.type = info_of(w->e->cx, AS(call, CALL)->body)->type;
        return c;
    }
    c.function = static_callee(w->e, fun, &c.object);
    c.known = c.function || c.object;
    c.type = c.function ? c.function->type
             : c.object ? c.object->type
                        : underlying(info_of(w->e->cx, fun)->type);
    if (c.known && is_parameters_method(w->e, fun)) {
        c.known = false;
        c.function = NULL;
    }
    devirtualize(w, &c, fun);
    return c;
}

static bool is_method_expression(Walk *w, Node *fun) {
    return fun->kind == NODE_SELECTOR && info_of(w->e->cx, fun)->selection &&
           info_of(w->e->cx, unparen(AS(fun, SELECTOR)->x))->mode == MODE_TYPE;
}

static Type *operand_type(Walk *w, Node *selector) {
    return info_of(w->e->cx, unparen(AS(selector, SELECTOR)->x))->type;
}

static void walk_callee_operand(Walk *w, const Callee *c, Node *fun, Node *call) {
    Hole k = blank_hole(w->e);
    for (int i = 0; !c->known && i < c->result_count; i++)
        if (c->results[i].destination != &w->e->blank)
            k = hole_at(w, callee_hole(w->e), call, WHY(CALLEE));
    walk_expr(w, k, fun);
}

// An inlined call's variables live where it stands.
static void place_inlined(Walk *w, const Type *t) {
    if (t->func.receiver)
        variable_location(w, t->func.receiver)->loop_depth = w->loop_depth;
    for (int i = 0; i < t->func.params.len; i++)
        variable_location(w, t->func.params.at[i])->loop_depth = w->loop_depth;
    for (int i = 0; i < t->func.results.len; i++)
        variable_location(w, t->func.results.at[i])->loop_depth = w->loop_depth;
}

static void walk_inlined_body(Walk *w, Node *call, const Type *signature) {
    const Type *around = w->inlined;
    w->inlined = signature;
    walk_block(w, AS(AS(call, CALL)->body, BLOCK)->stmts);
    w->inlined = around;
}

static void walk_operands(Walk *w, const Callee *c, Node *call) {
    Node *fun = unparen(AS(call, CALL)->fun);
    NodeList args = AS(call, CALL)->args;
    const Selection *s = fun->kind == NODE_SELECTOR ? info_of(w->e->cx, fun)->selection : NULL;
    bool bound = s && s->kind == SELECT_METHOD && !is_method_expression(w, fun);
    if (is_method_expression(w, fun) ||
        (c->known && c->type->func.receiver && !bound &&
         !c->dynamic)) { // T.M(x, ...): the receiver is the first argument
        if (!c->known) { // of an interface type
            for (int i = 0; i < args.len; i++)
                walk_expr(w, hole_at(w, heap_hole(w->e), call, WHY(PARAMETER)), args.at[i]);
            return;
        }
        walk_expr(w,
                  hole_at(w, parameter_hole(w, c, c->type->func.receiver, 0), call, WHY(PARAMETER)),
                  args.at[0]);
        args.at++;
        args.len--;
        walk_arguments(w, c, call, args);
        return;
    }
    if (s && s->kind == SELECT_METHOD) {
        walk_selector_base(
            w, hole_at(w, parameter_hole(w, c, c->type->func.receiver, 0), call, WHY(PARAMETER)),
            AS(fun, SELECTOR)->x, s, receiver_adjustment(operand_type(w, fun), s),
            selector_dot(w->e, fun));
    } else if (s && s->kind == SELECT_INTERFACE_METHOD) {
        Hole k = heap_hole(w->e);
        if (c->dynamic && !c->partly)
            k = parameter_hole(w, c, c->type->func.receiver, 0);
        k = hole_at(w, k, call, WHY(PARAMETER));
        if (c->dynamic) { // x.(T).M()
            int adjust = c->partly ? 0 : receiver_adjustment(c->dynamic, &c->method);
            k = path_hole(w, k, c->dynamic, &c->method, adjust, AS(fun, SELECTOR)->x,
                          selector_dot(w->e, fun));
            if (!is_direct_iface(c->dynamic))
                k = hole_shift(k, 1, fun->pos, WHY(DOT));
        }
        walk_selector_base(w, k, AS(fun, SELECTOR)->x, s, 0, selector_dot(w->e, fun));
    } else {
        walk_callee_operand(w, c, fun, call);
    }
    walk_arguments(w, c, call, args);
}

static void walk_plain_call(Walk *w, Hole *results, int count, Node *call) {
    Callee c = callee_of(w, call, results, count);
    if (c.inlined)
        place_inlined(w, c.type);
    flow_results(w, &c);
    walk_operands(w, &c, call);
    if (c.inlined)
        walk_inlined_body(w, call, c.type);
}

// ---- conversions

bool is_header_data(Escapes *e, Node *n) {
    const Selection *s = n->kind == NODE_SELECTOR ? info_of(e->cx, n)->selection : NULL;
    if (!s || s->kind != SELECT_FIELD || strcmp(s->object->name, "Data") != 0)
        return false;
    bool was_pointer;
    Type *t = info_of(e->cx, unparen(AS(n, SELECTOR)->x))->type;
    t = deref(underlying(t), &was_pointer);
    const Object *o = was_pointer && t->kind == TYPE_NAMED ? t->named.object : NULL;
    return o && o->package && strcmp(o->package->path, "reflect") == 0 &&
           (strcmp(o->name, "SliceHeader") == 0 || strcmp(o->name, "StringHeader") == 0);
}

// uintptr arithmetic that becomes a pointer again: pointers converted inside it flow on.
void walk_unsafe(Walk *w, Hole k, Node *n) {
    n = unparen(n);
    if (n->kind == NODE_CALL && info_of(w->e->cx, unparen(AS(n, CALL)->fun))->mode == MODE_TYPE) {
        Node *x = AS(n, CALL)->args.at[0];
        if (is_basic(info_of(w->e->cx, unparen(x))->type, BASIC_UNSAFE_POINTER))
            walk_expr(w, k, x);
        else
            walk_unsafe(w, k, x);
    } else if (n->kind == NODE_BINARY) {
        walk_unsafe(w, k, AS(n, BINARY)->x);
        walk_unsafe(w, k, AS(n, BINARY)->y);
    } else if (n->kind == NODE_UNARY) {
        walk_unsafe(w, k, AS(n, UNARY)->x);
    } else if (is_header_data(w->e, n)) {
        walk_expr(w, hole_shift_at(w, k, 1, n, WHY(HEADER_DATA)), AS(n, SELECTOR)->x);
    } else {
        discard(w, n);
    }
}

static void walk_conversion(Walk *w, Hole k, Node *call, Type *to) {
    Escapes *e = w->e;
    Node *x = unparen(AS(call, CALL)->args.at[0]);
    const NodeInfo *info = info_of(e->cx, x);
    Type *from = info->type;
    if (is_interface(to)) {
        if (info->mode != MODE_NIL && !is_interface(from) && !is_direct_iface(from))
            k = hole_spill(
                w, k, site_new(w, call, SITE_BOX, 0, from, report_pos(e, x), site_text(e, call)));
        walk_expr_skip_box(w, hole_at(w, k, call, WHY(INTERFACE)), x);
        return;
    }
    if (info->mode == MODE_NIL)
        return;
    bool from_string = is_string(from), to_string = is_string(to);
    if (from_string != to_string) {
        hole_spill(w, k,
                   site_new(w, call, SITE_STRING, 0, to, report_pos(e, x), site_text(e, call)));
        discard(w, x);
    } else if (is_basic(to, BASIC_UNSAFE_POINTER) && is_basic(from, BASIC_UINTPTR)) {
        walk_unsafe(w, k, x);
    } else if (underlying(to)->kind == TYPE_ARRAY && underlying(from)->kind == TYPE_SLICE) {
        walk_expr(w, hole_shift_at(w, k, 1, call, WHY(SLICE_TO_ARRAY)), x);
    } else {
        walk_expr(w, k, x);
    }
}

// ---- built-in functions

static bool elements_have_pointers(Walk *w, Node *n) {
    Type *t = underlying(info_of(w->e->cx, unparen(n))->type);
    return t->kind == TYPE_SLICE && has_pointers(t->slice.elem);
}

// The slice that is appended to; its elements go to the heap with a new backing array.
static Hole appendee_hole(Walk *w, Hole k, Node *call) {
    Hole appendee = hole_tee(w, k, mutator_hole(w->e));
    if (elements_have_pointers(w, call))
        appendee = hole_tee(w, appendee, hole_shift_at(w, heap_hole(w->e), 1, call, WHY(APPENDEE)));
    return hole_at(w, appendee, call, WHY(PARAMETER));
}

// The backing array that may be allocated; an earlier iteration may have left it, so it lives as
// long as the function.
static void append_site(Walk *w, Hole k, Node *call) {
    Location *site =
        site_new(w, call, SITE_APPEND, 0, info_of(w->e->cx, call)->type, call->pos, "append");
    site->name = w->e->chains ? site_text(w->e, call) : NULL;
    hole_spill(w, k, site);
    site->loop_depth = 0;
}

static void walk_append(Walk *w, Hole k, Node *call) {
    Escapes *e = w->e;
    NodeCall *n = AS(call, CALL);
    walk_expr(w, appendee_hole(w, k, call), n->args.at[0]);
    for (int i = 1; i < n->args.len; i++) {
        Hole to = heap_hole(e);
        if (n->spread)
            to = elements_have_pointers(w, n->args.at[1])
                     ? hole_shift_at(w, heap_hole(e), 1, call, WHY(APPENDED))
                     : blank_hole(e);
        walk_expr(w, hole_at(w, to, call, WHY(PARAMETER)), n->args.at[i]);
    }
    append_site(w, k, call);
}

static void walk_new(Walk *w, Hole k, Node *call) {
    Node *arg = unparen(AS(call, CALL)->args.at[0]);
    const NodeInfo *info = info_of(w->e->cx, call);
    Type *elem = underlying(info->type)->pointer.elem;
    Location *site = site_new(w, call, SITE_NEW, 0, elem, call->pos, site_text(w->e, call));
    k = hole_spill(w, k, site);
    if (info_of(w->e->cx, arg)->mode != MODE_TYPE)
        walk_expr(w, k, arg); // new(value)
}

static void walk_make(Walk *w, Hole k, Node *call) {
    NodeCall *n = AS(call, CALL);
    Type *t = info_of(w->e->cx, call)->type;
    if (underlying(t)->kind != TYPE_CHAN)
        hole_spill(w, k, site_new(w, call, SITE_MAKE, 0, t, call->pos, site_text(w->e, call)));
    for (int i = 1; i < n->args.len; i++)
        discard(w, n->args.at[i]);
}

// copy(f()) and its like, with f of several results.
static void spread_builtin(Walk *w, Hole k, Node *call, BuiltinKind b, Node *inner) {
    Escapes *e = w->e;
    TypeList types = info_of(e->cx, inner)->type->tuple.types;
    Hole *holes = NEW_ARRAY(e->arena, Hole, types.len + 1);
    int temps = take_temps(w, types.len);
    for (int i = 0; i < types.len; i++)
        holes[i] = blank_hole(e);
    switch (b) {
    case BUILTIN_APPEND: {
        Type *elem = underlying(info_of(e->cx, call)->type)->slice.elem;
        holes[0] = appendee_hole(w, k, call);
        for (int i = 1; i < types.len; i++) {
            holes[i] = hole_at(w, heap_hole(e), call, WHY(PARAMETER));
            if (is_interface(elem) && !is_interface(types.at[i]) && !is_direct_iface(types.at[i]))
                holes[i] =
                    hole_spill(w, holes[i], tuple_box(w, inner, i, types.at[i], call->pos, temps));
        }
        append_site(w, k, call);
        break;
    }
    case BUILTIN_COPY: {
        Type *from = underlying(types.at[1]);
        holes[0] = mutator_hole(e);
        if (from->kind == TYPE_SLICE && has_pointers(from->slice.elem))
            holes[1] = hole_shift_at(w, heap_hole(e), 1, call, WHY(COPIED));
        break;
    }
    case BUILTIN_MIN:
    case BUILTIN_MAX:
        for (int i = 0; i < types.len; i++)
            holes[i] = hole_at(w, k, call, WHY(PARAMETER));
        break;
    case BUILTIN_UNSAFE_ADD:
    case BUILTIN_UNSAFE_SLICE:
    case BUILTIN_UNSAFE_STRING: holes[0] = hole_at(w, k, call, WHY(PARAMETER)); break;
    default: break; // print, println, delete, complex keep nothing
    }
    walk_call(w, holes, types.len, inner);
}

static void walk_builtin(Walk *w, Hole k, Node *call, BuiltinKind b) {
    Escapes *e = w->e;
    NodeList args = AS(call, CALL)->args;
    Node *only = args.len == 1 ? unparen(args.at[0]) : NULL;
    if (only && only->kind == NODE_CALL && info_of(e->cx, only)->type &&
        info_of(e->cx, only)->type->kind == TYPE_TUPLE) {
        spread_builtin(w, k, call, b, only);
        return;
    }
    Hole to = blank_hole(e); // where the first argument goes
    switch (b) {
    case BUILTIN_APPEND: walk_append(w, k, call); return;
    case BUILTIN_NEW: walk_new(w, k, call); return;
    case BUILTIN_MAKE: walk_make(w, k, call); return;
    case BUILTIN_UNSAFE_ALIGNOF:
    case BUILTIN_UNSAFE_OFFSETOF:
    case BUILTIN_UNSAFE_SIZEOF: return;
    case BUILTIN_COPY:
        walk_expr(w, mutator_hole(e), args.at[0]);
        walk_expr(w,
                  elements_have_pointers(w, args.at[1])
                      ? hole_at(w, hole_shift_at(w, heap_hole(e), 1, call, WHY(COPIED)), call,
                                WHY(PARAMETER))
                      : blank_hole(e),
                  args.at[1]);
        return;
    case BUILTIN_MIN:
    case BUILTIN_MAX:
        for (int i = 0; i < args.len; i++)
            walk_expr(w, hole_at(w, k, call, WHY(PARAMETER)), args.at[i]);
        return;
    case BUILTIN_PANIC: to = heap_hole(e); break;
    case BUILTIN_CLEAR: to = mutator_hole(e); break;
    case BUILTIN_UNSAFE_STRING_DATA:
    case BUILTIN_UNSAFE_SLICE_DATA:
    case BUILTIN_UNSAFE_ADD:
    case BUILTIN_UNSAFE_SLICE:
    case BUILTIN_UNSAFE_STRING: to = k; break;
    default: break;
    }
    for (int i = 0; i < args.len; i++)
        walk_expr(w, hole_at(w, i == 0 ? to : blank_hole(e), call, WHY(PARAMETER)), args.at[i]);
}

void walk_call(Walk *w, Hole *results, int count, Node *call) {
    Node *fun = unparen(AS(call, CALL)->fun);
    const NodeInfo *info = info_of(w->e->cx, fun);
    if (info->mode == MODE_TYPE)
        walk_conversion(w, results[0], call, info->type);
    else if (info->mode == MODE_BUILTIN)
        walk_builtin(w, results[0], call, info->object->builtin);
    else
        walk_plain_call(w, results, count, call);
}

// ---- go and defer

// The wrapper closure of `defer f(x)`: the arguments are evaluated now, into temporaries that it
// captures by value; the call happens inside it.
typedef struct Wrapper {
    Walk *outer;
    Walk inner;
    Node *stmt, *call;
    Hole closure;
    int temps;              // number of the next temporary
    const char *assignment; // of the temporaries, as explanations print it
    const char *text;       // the call with them
    Location *slice;        // of the variadic arguments, or NULL
} Wrapper;

// Constants need no temporary unless they are boxed.
static bool needs_temporary(Escapes *e, Node *arg) {
    const NodeInfo *info = info_of(e->cx, unparen(arg));
    return info->implicit || (info->mode != MODE_CONST && info->mode != MODE_NIL);
}

// Numbers the temporaries and makes the texts of explanations.
static void name_temporaries(Wrapper *v, NodeList args, const char *receiver, Node *base) {
    Escapes *e = v->outer->e;
    Buffer left = {.arena = e->arena}, right = {.arena = e->arena};
    int count = receiver ? 1 : 0;
    for (int i = 0; i < args.len; i++)
        count += needs_temporary(e, args.at[i]);
    int number = v->temps = take_temps(v->outer, count);
    if (!e->chains)
        return;
    e->renamed = map_new(e->arena);
    for (int i = receiver ? -1 : 0; i < args.len; i++) {
        if (i >= 0 && !needs_temporary(e, args.at[i]))
            continue;
        const char *name = arena_printf(e->arena, ".autotmp_%d", number++);
        buffer_printf(&left, "%s%s", left.len ? ", " : "", name);
        buffer_printf(&right, "%s%s", right.len ? ", " : "",
                      i < 0 ? receiver : site_text(e, args.at[i]));
        map_put(e->renamed, unparen(i < 0 ? base : args.at[i]), (void *)name);
    }
    v->assignment =
        arena_printf(e->arena, "%s = %s", left.len ? left.data : "", right.len ? right.data : "");
    v->text = site_text(e, v->call);
    e->renamed = NULL;
}

static Location *temporary_new(Wrapper *v, Type *type, Pos pos) {
    Location *saved = location_new(v->outer, type, true);
    saved->silent = true;
    saved->pos = pos;
    saved->name = arena_printf(v->outer->e->arena, ".autotmp_%d", v->temps++);
    return saved;
}

// The temporary is captured and handed to the parameter.
static void capture_temporary(Wrapper *v, Location *saved, Hole parameter) {
    Escapes *e = v->outer->e;
    if (e->chains)
        explain_capture(v->outer->batch, saved, false);
    flow(e, hole_step(e, v->closure, saved->pos, saved->name, WHY(CAPTURED)), saved);
    flow(e, parameter, saved);
}

static Hole assigned_hole(Wrapper *v, Location *saved) {
    return hole_step(v->outer->e, hole_of(saved), v->stmt->pos, v->assignment, WHY(ASSIGN_PAIR));
}

static Hole parameter_step(Wrapper *v, Hole parameter) {
    return hole_step(v->outer->e, parameter, v->call->pos, v->text, WHY(PARAMETER));
}

static void capture_argument(Wrapper *v, Hole parameter, Node *arg) {
    if (!needs_temporary(v->outer->e, arg))
        return;
    const NodeInfo *info = info_of(v->outer->e->cx, unparen(arg));
    Location *saved = temporary_new(v, info->implicit ? info->implicit : info->type,
                                    report_pos(v->outer->e, arg));
    walk_expr(v->outer, assigned_hole(v, saved), arg);
    capture_temporary(v, saved, parameter);
}

static void wrapped_arguments(Wrapper *v, const Callee *c, Node *call, NodeList args) {
    Escapes *e = v->outer->e;
    bool variadic = c->type->func.variadic && !AS(call, CALL)->spread;
    int fixed = c->type->func.params.len - (variadic ? 1 : 0);
    for (int i = 0; i < fixed && i < args.len; i++)
        capture_argument(v,
                         parameter_step(v, parameter_hole(&v->inner, c, parameter_of(c, i),
                                                          i + first_parameter(c))),
                         args.at[i]);
    if (!variadic || args.len <= fixed)
        return;
    Object *last = parameter_of(c, fixed);
    Location *slice = NEW(e->arena, Location); // in the wrapper's frame
    *slice = (Location){.function = v->inner.function,
                        .loop_depth = 1,
                        .attributes = ATTR_PERSISTS,
                        .node = call,
                        .site = SITE_VARIADIC,
                        .pos = call->pos,
                        .text = "... argument",
                        .leaks = leaks_none()};
    Hole parameter = parameter_hole(&v->inner, c, last, fixed + first_parameter(c));
    hole_spill(v->outer, parameter_step(v, parameter), slice);
    for (int i = fixed; i < args.len; i++)
        capture_argument(v,
                         hole_step(e, hole_of(slice), call->pos, slice->text, WHY(SLICE_ELEMENT)),
                         args.at[i]);
    vec_push(e->arena, &v->inner.batch->locations, slice);
    v->slice = slice;
}

static void wrapped_receiver(Wrapper *v, Hole parameter, Node *fun, int adjust) {
    Escapes *e = v->outer->e;
    const Selection *s = info_of(e->cx, fun)->selection;
    Location *saved =
        temporary_new(v,
                      s->object->type->func.receiver ? s->object->type->func.receiver->type
                                                     : operand_type(v->outer, fun),
                      v->stmt->pos);
    walk_selector_base(v->outer, assigned_hole(v, saved), AS(fun, SELECTOR)->x, s, adjust,
                       selector_dot(e, fun));
    capture_temporary(v, saved, parameter_step(v, parameter));
}

// A built-in function.
static void wrapped_builtin(Wrapper *v, NodeList args, BuiltinKind b) {
    Walk *w = v->outer;
    name_temporaries(v, args, NULL, NULL);
    for (int i = 0; i < args.len; i++) {
        Hole to = blank_hole(w->e);
        if (b == BUILTIN_PANIC)
            to = heap_hole(w->e);
        else if ((b == BUILTIN_COPY && i == 1 && elements_have_pointers(w, args.at[1])) ||
                 b == BUILTIN_APPEND)
            to = hole_shift(heap_hole(w->e), 1, v->call->pos, WHY(COPIED));
        else if (b == BUILTIN_COPY && i == 0)
            to = mutator_hole(w->e);
        capture_argument(v, parameter_step(v, to), args.at[i]);
    }
}

static void walk_wrapped(Wrapper *v) {
    Walk *w = v->outer;
    Node *call = v->call, *fun = unparen(AS(call, CALL)->fun);
    const NodeInfo *info = info_of(w->e->cx, fun);
    NodeList args = AS(call, CALL)->args;
    if (info->mode == MODE_BUILTIN || info->mode == MODE_TYPE) {
        wrapped_builtin(v, args,
                        info->mode == MODE_BUILTIN ? info->object->builtin : BUILTIN_PRINT);
        return;
    }
    Callee c = callee_of(w, call, NULL, 0);
    const Selection *s = fun->kind == NODE_SELECTOR ? info->selection : NULL;
    if (s && s->kind == SELECT_INTERFACE_METHOD && !is_method_expression(w, fun)) {
        c.known = false; // the arguments are kept until the call: no need to be clever
        c.dynamic = NULL;
    }
    if (is_method_expression(w, fun)) {
        name_temporaries(v, args, NULL, NULL);
        Hole k =
            c.known ? parameter_hole(&v->inner, &c, c.type->func.receiver, 0) : heap_hole(w->e);
        capture_argument(v, parameter_step(v, k), args.at[0]);
        args.at++;
        args.len--;
    } else if (s && (s->kind == SELECT_METHOD || s->kind == SELECT_INTERFACE_METHOD)) {
        bool known = s->kind == SELECT_METHOD;
        int adjust = known ? receiver_adjustment(operand_type(w, fun), s) : 0;
        const char *base = w->e->chains ? site_text(w->e, AS(fun, SELECTOR)->x) : "";
        name_temporaries(v, args,
                         arena_printf(w->e->arena, "%s%s",
                                      adjust < 0 ? "&"
                                      : adjust   ? "*"
                                                 : "",
                                      base),
                         AS(fun, SELECTOR)->x);
        wrapped_receiver(
            v, known ? parameter_hole(&v->inner, &c, c.type->func.receiver, 0) : heap_hole(w->e),
            fun, adjust);
    } else {
        name_temporaries(v, args, NULL, NULL);
        walk_expr(w, hole_note(v->closure, fun->pos, WHY(CAPTURED)), fun);
    }
    Node *only = args.len == 1 ? unparen(args.at[0]) : NULL;
    if (only && info_of(w->e->cx, only)->type && info_of(w->e->cx, only)->type->kind == TYPE_TUPLE)
        walk_arguments(w, &(Callee){.type = c.type, .pos = c.pos}, call,
                       args); // everything to the heap
    else
        wrapped_arguments(v, &c, call, args);
}

// A call without arguments and results is deferred as it is.
static bool is_plain_thunk(Escapes *e, Node *fun) {
    const NodeInfo *info = info_of(e->cx, fun);
    Type *t = info->type && info->mode != MODE_TYPE ? underlying(info->type) : NULL;
    return t && t->kind == TYPE_FUNC && t->func.params.len == 0 && t->func.results.len == 0 &&
           (fun->kind != NODE_SELECTOR || !info->selection ||
            info->selection->kind == SELECT_FIELD);
}

void walk_deferred(Walk *w, Node *stmt, Node *call) {
    Escapes *e = w->e;
    call = unparen(call);
    if (!call)
        return; // notes the frame for the bodies of range loops, whose calls outlive their frames
    bool on_frame = stmt->kind == NODE_DEFER && w->loop_depth == 1 && !AS(stmt, DEFER)->frame;
    Hole k = heap_hole(e);
    if (on_frame)
        k = hole_of(location_new(w, NULL, true));
    Location *record =
        site_new(w, stmt, stmt->kind == NODE_DEFER ? SITE_DEFER : SITE_GO, 0, NULL, stmt->pos, "");
    record->silent = true;
    if (!on_frame)
        record->attributes |= ATTR_ESCAPES;
    if (call->kind != NODE_CALL)
        return; // already reported
    Node *fun = unparen(AS(call, CALL)->fun);
    if (is_plain_thunk(e, fun)) {
        walk_expr(w, k, fun);
        return;
    }
    Location *closure = location_new(w, NULL, true);
    closure->silent = true;
    closure->node = stmt;
    closure->site = SITE_CLOSURE;
    closure->text = "func literal";
    closure->pos = stmt->pos;
    hole_spill(w, k, closure);
    EscapeFunction *wrapper = NEW(e->arena, EscapeFunction);
    wrapper->outer = w->function;
    wrapper->instance = w->function->instance;
    Wrapper v = {.outer = w, .stmt = stmt, .call = call, .closure = hole_of(closure)};
    v.inner = (Walk){.e = e, .function = wrapper, .loop_depth = 1, .batch = w->batch};
    walk_wrapped(&v);
    if (v.slice && on_frame) // lower makes it when the statement is reached: in a loop on the heap,
                             // like the closure
        add_site_row(e, call, v.slice);
}

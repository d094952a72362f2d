// What a function costs to inline. In: the body of an instance as it was written. Out: the number
// of nodes it has in gc's tree, what some of them cost more or less than one, the calls whose cost
// is that of what they call, and why it cannot be inlined at all.
//
// Every node of gc's tree costs one; so this is a census of the tree that gc makes of a body: which
// temporaries it declares, which addresses it takes and conversions it puts in unasked, and which
// statements it drops since nothing reaches them. Conversions that leave a value's bits alone, names
// of types and offsets of 0 are free.
//
// The walk meets func literals in the order of gc's numbers for them, and so makes their functions.
#include "inline_internal.h"
#include <stdlib.h>
#include <string.h>

enum { LITERAL_COST = 15, PARAMETER_CALL_COST = 17, PANIC_COST = 1 };
enum { DECLARATION = 2 };  // nodes of a variable's declaration beside the assignment
enum { DYNAMIC_TYPE = 5 }; // of a type that comes out of a dictionary

typedef struct Cost {
    Inliner *in;
    InlineFunction *f;
    CheckContext *cx;
    Map *generic; // of an instance: place and kind -> node of the generic declaration
} Cost;

static void expr(Cost *c, Node *n);
static void stmt(Cost *c, Node *n);
static void stmts(Cost *c, NodeList list);

static void count(Cost *c, int nodes) {
    c->f->nodes += nodes;
}

static void discount(Cost *c, int cost) {
    c->f->extra -= cost;
}

static void hairy(Cost *c, const char *reason) {
    if (!c->f->verdict.reason)
        c->f->verdict.reason = reason;
}

static void exprs(Cost *c, NodeList list) {
    for (int i = 0; i < list.len; i++)
        expr(c, list.at[i]);
}

// ---- generic declarations: what depends on type parameters comes out of a dictionary

static const void *generic_key(const Node *n) {
    return (const void *)((uintptr_t)n->pos << 8 | (uintptr_t)n->kind);
}

static bool enter_generic(Node *n, void *data) {
    map_put(data, generic_key(n), n);
    return true;
}

// The node of the generic declaration that n is a copy of; NULL in plain functions.
static Node *generic_of(Cost *c, const Node *n) {
    return c->generic ? map_get(c->generic, generic_key(n)) : NULL;
}

static bool depends_on_params(Cost *c, const Node *type) {
    const Node *n = generic_of(c, type);
    return n && info_of(c->cx, n)->type && mentions_params(info_of(c->cx, n)->type);
}

// ---- names and places

static Object *variable_of(Cost *c, Node *n) {
    n = unparen(n);
    Object *o = n->kind == NODE_NAME || n->kind == NODE_SELECTOR ? info_of(c->cx, n)->object : NULL;
    return o && o->kind == OBJ_VAR ? o : NULL;
}

// Instantiation makes variables and calls for loops over functions.
static bool is_made(const Object *o) {
    return o->kind == OBJ_VAR ? o->name[0] == '#' : !o->decl && o->symbol_memo;
}

static bool is_blank(const Node *n) {
    return n->kind == NODE_NAME && strcmp(AS(n, NAME)->name, "_") == 0;
}

static bool is_tuple(Cost *c, const Node *n) {
    const Type *t = info_of(c->cx, n)->type;
    return t && t->kind == TYPE_TUPLE;
}

// A variable of an outer function is captured by all literals between.
static void capture(InlineFunction *f, Object *o) {
    for (; f && f->outer && f->node != o->function; f = f->outer) {
        for (int i = 0; i < f->captures.len; i++)
            if (f->captures.at[i] == o)
                return;
        vec_push(f->instance->cx->arena, &f->captures, o);
    }
}

static bool is_captured(const Cost *c, const Object *o) {
    return o->role != VAR_GLOBAL && o->function && o->function != c->f->node;
}

static void mention(Cost *c, const Object *o) {
    InlineFunction *callee = o ? map_get(c->in->by_object, o) : NULL;
    if (callee)
        vec_push(c->in->arena, &c->f->callees, callee);
}

static void name(Cost *c, Node *n) {
    Object *o = info_of(c->cx, n)->object;
    count(c, 1);
    if (o && o->kind == OBJ_VAR && is_captured(c, o))
        capture(c->f, o);
    if (o && o->kind == OBJ_FUNC)
        mention(c, o);
}

// ---- selectors, addresses

// The type that a selection's path leads to, through n fields.
static Type *follow(Type *t, const int *path, int n) {
    for (int i = 0; i < n; i++)
        t = underlying(deref(t, NULL))->strukt.fields[path[i]].type;
    return t;
}

// Is it v.f, f the first field? Its address is v's.
static bool is_first_field(Cost *c, Node *x, const int *path, int length) {
    if (length != 1 || !variable_of(c, x) ||
        (x->kind == NODE_SELECTOR && info_of(c->cx, x)->selection))
        return false;
    return struct_offsets(underlying(deref(info_of(c->cx, x)->type, NULL)))[path[0]] == 0;
}

static void address(Cost *c, Node *x) {
    x = unparen(x);
    count(c, 1);
    expr(c, x);
    const Selection *s = x->kind == NODE_SELECTOR ? info_of(c->cx, x)->selection : NULL;
    if (s && s->kind == SELECT_FIELD &&
        is_first_field(c, unparen(AS(x, SELECTOR)->x), s->path, s->path_length))
        discount(c, 2);
}

// The receiver of a method: through embedded fields, then its address or what it points to.
static void receiver(Cost *c, Node *x, const Selection *s) {
    x = unparen(x);
    expr(c, x);
    count(c, s->path_length);
    if (s->kind != SELECT_METHOD)
        return;
    bool pointer = is_pointer(follow(info_of(c->cx, x)->type, s->path, s->path_length));
    if (pointer == s->object->pointer_receiver)
        return;
    count(c, 1);
    bool field = s->path_length == 0 && x->kind == NODE_SELECTOR && info_of(c->cx, x)->selection;
    const Selection *own = field ? info_of(c->cx, x)->selection : NULL;
    if (pointer)
        return;
    if (own ? own->kind == SELECT_FIELD && is_first_field(c, unparen(AS(x, SELECTOR)->x), own->path,
                                                          own->path_length)
            : is_first_field(c, x, s->path, s->path_length))
        discount(c, 2);
}

static void selector(Cost *c, Node *n) {
    const NodeInfo *info = info_of(c->cx, n);
    const Selection *s = info->selection;
    Node *x = AS(n, SELECTOR)->x;
    if (!s) { // of a package
        count(c, 1);
        mention(c, info->object);
        return;
    }
    mention(c, s->object);
    if (s->kind == SELECT_FIELD) {
        expr(c, x);
        count(c, s->path_length);
    } else if (info_of(c->cx, unparen(x))->mode != MODE_TYPE) { // a method value
        count(c, 1);
        discount(c, -1);
        receiver(c, x, s);
    }
}

// ---- calls

static bool is_loop_body(const InlineFunction *f) {
    return f->node && f->node->kind == NODE_FUNC_LIT && AS(f->node, FUNC_LIT)->range_body;
}

// The body of a loop over a function is a variable first. In another one its end has a check of
// #next more, a variable of the function around.
static void loop_body(Cost *c) {
    enum { CHECK = 7 };
    count(c, DECLARATION + 3);
    if (!is_loop_body(c->f))
        return;
    count(c, CHECK);
    InlineFunction *owner = inline_owner(c->f);
    owner->nodes += owner->has_next ? 0 : DECLARATION + 2;
    owner->has_next = true;
}

static void literal(Cost *c, Node *n) {
    count(c, 1);
    discount(c, -LITERAL_COST);
    bool loop = AS(n, FUNC_LIT)->range_body;
    if (loop)
        loop_body(c);
    InlineFunction *f = inline_function_new(c->in, c->f->instance, n, c->f);
    f->type = underlying(info_of(c->cx, n)->type);
    f->body = AS(n, FUNC_LIT)->body;
    vec_push(c->in->arena, &c->f->callees, f);
    cost_function(c->in, f);
    if (loop && !is_loop_body(c->f))
        c->f->has_next = false;
}

static void site(Cost *c, Node *fun, int otherwise) {
    CallSite s = {fun, otherwise};
    vec_push(c->in->arena, &c->f->sites, s);
}

// The dictionary of a generic callee: a symbol, or a part of the caller's own.
static int dictionary(Cost *c, Node *fun) {
    const NodeInfo *info = info_of(c->cx, fun);
    const Object *o = info->selection ? info->selection->object : info->object;
    if (!o || o->kind != OBJ_FUNC || !o->origin)
        return 0;
    const Node *n = generic_of(c, fun);
    bool own = n && info_of(c->cx, n)->type && mentions_params(info_of(c->cx, n)->type);
    const Object *callee = own || !n ? NULL : info_of(c->cx, n)->object;
    for (int i = 0; callee && i < callee->type_args.len; i++)
        own |= mentions_params(callee->type_args.at[i]);
    return own ? 4 : 2;
}

// x is an operand in a generic declaration whose type is a parameter.
static bool is_param_typed(Cost *c, Node *x) {
    const Node *n = generic_of(c, x);
    return n && info_of(c->cx, n)->type && is_type_param(info_of(c->cx, n)->type);
}

typedef struct CallSearch {
    CheckContext *cx;
    bool found;
} CallSearch;

static bool find_call(Node *n, void *data) {
    CallSearch *s = data;
    if (n->kind == NODE_FUNC_LIT)
        return false;
    if (n->kind == NODE_UNARY && AS(n, UNARY)->op == TOKEN_ARROW)
        s->found = true;
    if (n->kind == NODE_CALL) {
        Mode mode = info_of(s->cx, unparen(AS(n, CALL)->fun))->mode;
        s->found |= mode != MODE_TYPE && mode != MODE_BUILTIN;
    }
    return !s->found;
}

// Does an expression call or receive? Then a function or an interface that it yields becomes a
// variable before it is called.
static bool has_calls(Cost *c, Node *n) {
    CallSearch s = {c->cx, false};
    node_walk(n, find_call, &s);
    return s.found;
}

static void method_call(Cost *c, Node *fun, const Selection *s) {
    mention(c, s->object);
    if (is_param_typed(c, AS(fun, SELECTOR)->x)) { // looked up in the dictionary
        count(c, 5);
        expr(c, AS(fun, SELECTOR)->x);
        discount(c, -INLINE_CALL_COST);
        return;
    }
    receiver(c, AS(fun, SELECTOR)->x, s);
    if (s->kind == SELECT_INTERFACE_METHOD) {
        count(c, has_calls(c, AS(fun, SELECTOR)->x) ? 1 + DECLARATION + 3 : 1);
        discount(c, -INLINE_CALL_COST);
        return;
    }
    count(c, dictionary(c, fun));
    site(c, fun, INLINE_CALL_COST);
}

// The operand of a call. What a parameter or a captured variable holds is likely to be known once
// the function is inlined: a call of it costs less.
static void operand(Cost *c, Node *fun) {
    fun = unparen(fun);
    const Selection *s = fun->kind == NODE_SELECTOR ? info_of(c->cx, fun)->selection : NULL;
    if (s && s->kind != SELECT_FIELD &&
        info_of(c->cx, unparen(AS(fun, SELECTOR)->x))->mode != MODE_TYPE) {
        method_call(c, fun, s);
        return;
    }
    expr(c, fun);
    count(c, dictionary(c, fun) + (has_calls(c, fun) ? DECLARATION + 3 : 0));
    const Object *callee = info_of(c->cx, fun)->object;
    if (callee && callee->kind == OBJ_FUNC && is_made(callee))
        return; // the check of a loop over a function is cheap
    const Object *o = fun->kind == NODE_NAME ? variable_of(c, fun) : NULL;
    bool cheap = o && (o->role == VAR_PARAM || o->role == VAR_RECEIVER || is_captured(c, o));
    site(c, fun, cheap ? PARAMETER_CALL_COST : INLINE_CALL_COST);
}

static Type *signature(Cost *c, Node *call) {
    return underlying(info_of(c->cx, unparen(AS(call, CALL)->fun))->type);
}

// How many of a tuple's values are converted to interfaces on their way to variables.
static int boxed(const Type *tuple, int i, Type *to) {
    Type *from = i < tuple->tuple.types.len ? tuple->tuple.types.at[i] : NULL;
    return from && to && is_interface(to) && !identical(from, to);
}

// f(g()): g's results become variables, and those arguments.
static void tuple_arguments(Cost *c, Node *arg, const Type *fun) {
    const Type *tuple = info_of(c->cx, arg)->type;
    int n = tuple->tuple.types.len, last = fun->func.params.len - 1;
    count(c, n * DECLARATION + 1 + n + n);
    expr(c, arg);
    for (int i = 0; i < n; i++) {
        Type *to = fun->func.params.at[i < last ? i : last]->type;
        if (fun->func.variadic && i >= last)
            to = underlying(to)->slice.elem;
        count(c, boxed(tuple, i, to));
    }
    if (fun->func.variadic) {
        count(c, 1);
        discount(c, n > last ? -1 : 0);
    }
}

static void arguments(Cost *c, Node *call, const Type *fun) {
    NodeList args = AS(call, CALL)->args;
    if (args.len == 1 && is_tuple(c, args.at[0])) {
        tuple_arguments(c, args.at[0], fun);
        return;
    }
    exprs(c, args);
    if (fun->func.variadic && !AS(call, CALL)->spread) { // nil or a slice literal
        count(c, 1);
        discount(c, args.len >= fun->func.params.len ? -1 : 0);
    }
}

static void builtin_call(Cost *c, Node *n, BuiltinKind kind) {
    NodeList args = AS(n, CALL)->args;
    count(c, 1);
    if (kind == BUILTIN_RECOVER)
        hairy(c, "call to recover");
    if (kind == BUILTIN_NEW && info_of(c->cx, unparen(args.at[0]))->mode != MODE_TYPE)
        count(c, DECLARATION + 3); // of a variable, whose address it is
    else if (kind == BUILTIN_NEW && depends_on_params(c, args.at[0]))
        count(c, DYNAMIC_TYPE);
    if (kind == BUILTIN_MAKE && args.len == 1)
        count(c, 1); // the size of a map or channel is 0
    if (kind == BUILTIN_PANIC) {
        discount(c, -PANIC_COST);
        discount(c, info_of(c->cx, args.at[0])->implicit != NULL);
    }
    if (args.len == 1 && is_tuple(c, args.at[0])) {
        int values = info_of(c->cx, args.at[0])->type->tuple.types.len;
        count(c, values * DECLARATION + 1 + values + values);
    }
    exprs(c, args);
}

// Integers, floats and pointers of equal size and sign are one kind.
static int value_kind(Type *t) {
    if (t->kind != TYPE_BASIC)
        return -1;
    switch (t->basic) {
    case BASIC_INT: return BASIC_INT64;
    case BASIC_UINT:
    case BASIC_UINTPTR: return BASIC_UINT64;
    default: return (int)t->basic;
    }
}

static bool is_word_pointer(Type *t) {
    return t->kind == TYPE_POINTER || is_basic(t, BASIC_UNSAFE_POINTER) ||
           is_basic(t, BASIC_UINTPTR);
}

// Does a conversion leave the value's bits alone, as far as gc sees?
static bool is_free_conversion(Type *from, Type *to) {
    if (is_interface(to))
        return is_interface(from) && identical(underlying(from), underlying(to));
    Type *x = underlying(from), *y = underlying(to);
    if (has_flags(y, IS_FLOAT | IS_COMPLEX))
        return false; // it rounds
    if (identical_ignoring_tags(x, y))
        return true;
    if (x->kind == TYPE_BASIC && y->kind == TYPE_BASIC && value_kind(x) == value_kind(y))
        return true;
    if (is_word_pointer(x) && is_word_pointer(y))
        return true;
    return x->kind == TYPE_CHAN && y->kind == TYPE_CHAN;
}

static void conversion(Cost *c, Node *n, Type *to) {
    Node *arg = AS(n, CALL)->args.at[0];
    const NodeInfo *info = info_of(c->cx, arg);
    count(c, 1);
    expr(c, arg);
    if (c->generic && arg->kind == NODE_BASIC_LIT && info->mode == MODE_CONST) {
        // T(1): in a generic function no constant, but a conversion of an int.
        static const struct {
            TokenKind token;
            BasicKind kind;
        } kinds[] = {{TOKEN_INT, BASIC_INT}, {TOKEN_FLOAT, BASIC_FLOAT64}, {TOKEN_CHAR, BASIC_INT32}};
        for (int i = 0; i < 3; i++)
            if (AS(arg, BASIC_LIT)->token == kinds[i].token)
                discount(c, is_free_conversion(c->cx->universe->basic[kinds[i].kind], to));
        return;
    }
    if (info->mode == MODE_NIL || info->implicit || is_free_conversion(info->type, to))
        discount(c, 1);
}

static void call(Cost *c, Node *n) {
    Node *fun = unparen(AS(n, CALL)->fun);
    const NodeInfo *info = info_of(c->cx, fun);
    if (info->mode == MODE_TYPE) {
        conversion(c, n, info->type);
        return;
    }
    if (info->mode == MODE_BUILTIN) {
        builtin_call(c, n, info->object->builtin);
        return;
    }
    count(c, 1);
    operand(c, fun);
    arguments(c, n, signature(c, n));
}

// ---- other expressions

static void composite(Cost *c, Node *n) {
    Type *t = underlying(info_of(c->cx, n)->type);
    if (t->kind == TYPE_POINTER) {
        count(c, 1);
        t = underlying(t->pointer.elem);
    }
    count(c, 1);
    discount(c, t->kind == TYPE_SLICE ? -1 : 0);
    NodeList elements = AS(n, COMPOSITE)->elements;
    for (int i = 0; i < elements.len; i++) {
        Node *e = elements.at[i];
        bool keyed = e->kind == NODE_KEY_VALUE;
        count(c, keyed || t->kind == TYPE_STRUCT);
        if (keyed && t->kind != TYPE_STRUCT)
            expr(c, AS(e, KEY_VALUE)->key);
        expr(c, keyed ? AS(e, KEY_VALUE)->value : e);
    }
}

static bool is_concatenation(Cost *c, const Node *n) {
    const NodeInfo *info = info_of(c->cx, n);
    return n->kind == NODE_BINARY && AS(n, BINARY)->op == TOKEN_ADD && info->mode != MODE_CONST &&
           is_string(info->type);
}

// x + y + z is one node.
static void concatenation(Cost *c, Node *n) {
    Node *operands[] = {unparen(AS(n, BINARY)->x), unparen(AS(n, BINARY)->y)};
    for (int i = 0; i < 2; i++)
        if (is_concatenation(c, operands[i]))
            concatenation(c, operands[i]);
        else
            expr(c, operands[i]);
}

// *(*T)(unsafe.Pointer(&x)): behind free conversions stands an address.
static bool is_address(Cost *c, Node *n) {
    n = unparen(n);
    while (n->kind == NODE_CALL && info_of(c->cx, unparen(AS(n, CALL)->fun))->mode == MODE_TYPE)
        n = unparen(AS(n, CALL)->args.at[0]);
    return n->kind == NODE_UNARY && AS(n, UNARY)->op == TOKEN_AND &&
           unparen(AS(n, UNARY)->x)->kind != NODE_COMPOSITE;
}

static bool is_len_of(Cost *c, Node *n, Node *x) {
    n = n ? unparen(n) : NULL;
    if (!n || n->kind != NODE_CALL || AS(n, CALL)->args.len != 1)
        return false;
    const NodeInfo *fun = info_of(c->cx, unparen(AS(n, CALL)->fun));
    Object *o = variable_of(c, x);
    return fun->mode == MODE_BUILTIN && fun->object->builtin == BUILTIN_LEN && o &&
           unparen(x)->kind == NODE_NAME && variable_of(c, AS(n, CALL)->args.at[0]) == o;
}

static void slice(Cost *c, Node *n) {
    NodeSlice *s = AS(n, SLICE);
    count(c, 1);
    if (underlying(info_of(c->cx, s->x)->type)->kind == TYPE_ARRAY)
        address(c, s->x);
    else
        expr(c, s->x);
    Node *bounds[] = {s->low, s->high, s->max};
    for (int i = 0; i < 3; i++)
        if (bounds[i])
            expr(c, bounds[i]);
    const Const *low = s->low ? info_of(c->cx, s->low)->value : NULL;
    discount(c, low && const_sign(low) == 0 ? 1 : 0);
    discount(c, is_len_of(c, s->high, s->x) ? 2 : 0);
}

static void index_expr(Cost *c, Node *n) {
    NodeIndex *x = AS(n, INDEX);
    const Type *t = info_of(c->cx, x->x)->type;
    count(c, 1);
    expr(c, x->x);
    exprs(c, x->indices);
    if (t && underlying((Type *)t)->kind == TYPE_POINTER)
        count(c, 1);
}

static void type_assert(Cost *c, Node *n) {
    count(c, 1);
    expr(c, AS(n, TYPE_ASSERT)->x);
    if (AS(n, TYPE_ASSERT)->type && depends_on_params(c, AS(n, TYPE_ASSERT)->type))
        count(c, 6);
}

static void expr(Cost *c, Node *n) {
    if (!n)
        return;
    const NodeInfo *info = info_of(c->cx, n);
    if (info->implicit && info->mode != MODE_NIL && !identical(info->type, info->implicit))
        count(c, 1);
    if (n->kind == NODE_PAREN) {
        Node *x = unparen(n);
        if (info->implicit && info_of(c->cx, x)->implicit)
            count(c, -1);
        expr(c, x);
        return;
    }
    if (info->mode == MODE_TYPE)
        return;
    if (info->mode == MODE_CONST || info->mode == MODE_NIL) {
        count(c, 1);
        return;
    }
    switch (n->kind) {
    case NODE_NAME: name(c, n); break;
    case NODE_FUNC_LIT: literal(c, n); break;
    case NODE_COMPOSITE: composite(c, n); break;
    case NODE_SELECTOR: selector(c, n); break;
    case NODE_INDEX: index_expr(c, n); break;
    case NODE_SLICE: slice(c, n); break;
    case NODE_TYPE_ASSERT: type_assert(c, n); break;
    case NODE_CALL: call(c, n); break;
    case NODE_STAR:
        count(c, 1);
        expr(c, AS(n, STAR)->x);
        discount(c, is_address(c, AS(n, STAR)->x) ? 1 : 0);
        break;
    case NODE_UNARY:
        if (AS(n, UNARY)->op == TOKEN_AND) {
            address(c, AS(n, UNARY)->x);
        } else {
            count(c, 1);
            expr(c, AS(n, UNARY)->x);
        }
        break;
    case NODE_BINARY:
        count(c, 1);
        if (is_concatenation(c, n)) {
            concatenation(c, n);
        } else {
            expr(c, AS(n, BINARY)->x);
            expr(c, AS(n, BINARY)->y);
        }
        break;
    default: break;
    }
}

// ---- assignments

// Variables that a statement declares, among its left sides.
static void declare(Cost *c, NodeList names) {
    for (int i = 0; i < names.len; i++) {
        const Object *o = names.at[i]->kind == NODE_NAME ? info_of(c->cx, names.at[i])->object
                                                         : NULL;
        if (o && o->kind == OBJ_VAR && o->pos == names.at[i]->pos && !is_blank(names.at[i]))
            count(c, DECLARATION);
    }
}

static Type *target_type(Cost *c, Node *n) {
    const NodeInfo *info = info_of(c->cx, n);
    if (is_blank(n))
        return NULL;
    return info->object && info->object->kind == OBJ_VAR && n->kind == NODE_NAME
               ? info->object->type
               : info->type;
}

// a, b = f(), m[k], x.(T) or <-c: gc's temporaries between cost nothing.
static void assign_tuple(Cost *c, NodeList lhs, Node *rhs) {
    count(c, 1);
    exprs(c, lhs);
    expr(c, rhs);
    const Type *tuple = info_of(c->cx, rhs)->type;
    for (int i = 0; tuple && tuple->kind == TYPE_TUPLE && i < lhs.len; i++)
        count(c, boxed(tuple, i, target_type(c, lhs.at[i])));
}

static void remember(Cost *c, NodeList names, NodeList values) {
    for (int i = 0; i < names.len && names.len == values.len; i++) {
        Object *o = names.at[i]->kind == NODE_NAME ? info_of(c->cx, names.at[i])->object : NULL;
        if (o && o->kind == OBJ_VAR && !o->reassigned && !o->address_taken &&
            o->pos == names.at[i]->pos)
            map_put(c->in->initializer, o, values.at[i]);
    }
}

static void assign(Cost *c, NodeList lhs, NodeList rhs) {
    if (lhs.len > 1 && rhs.len == 1) {
        assign_tuple(c, lhs, rhs.at[0]);
        return;
    }
    count(c, 1);
    exprs(c, lhs);
    exprs(c, rhs);
}

static void variables(Cost *c, Node *n) {
    NodeVarDecl *d = AS(n, VAR_DECL);
    declare(c, d->names);
    remember(c, d->names, d->values);
    if (d->values.len) {
        assign(c, d->names, d->values);
        return;
    }
    for (int i = 0; i < d->names.len; i++) {
        const Object *o = info_of(c->cx, d->names.at[i])->object;
        // What is made is set next: in gc's tree that is one statement, but for #next.
        bool next = o && strcmp(o->name, "#next") == 0, zeroed = !o || !is_made(o) || next;
        c->f->has_next |= next;
        if (!is_blank(d->names.at[i]) && zeroed)
            count(c, 2);
    }
}

static void assignment(Cost *c, Node *n) {
    NodeAssign *a = AS(n, ASSIGN);
    if (a->define) {
        declare(c, a->lhs);
        remember(c, a->lhs, a->rhs);
    }
    assign(c, a->lhs, a->rhs);
}

// ---- control flow

// What a condition is known to be: 1, -1, or 0. Leaves in *cond what of it stays to be looked at.
static int static_bool(Cost *c, Node **cond) {
    Node *n = unparen(*cond);
    const NodeInfo *info = info_of(c->cx, n);
    if (info->mode == MODE_CONST && info->value)
        return const_bool_value(info->value) ? 1 : -1;
    if (n->kind == NODE_UNARY && AS(n, UNARY)->op == TOKEN_NOT) {
        Node *x = AS(n, UNARY)->x;
        return -static_bool(c, &x);
    }
    if (n->kind != NODE_BINARY ||
        (AS(n, BINARY)->op != TOKEN_LAND && AS(n, BINARY)->op != TOKEN_LOR))
        return 0;
    int decides = AS(n, BINARY)->op == TOKEN_LAND ? -1 : 1;
    Node *x = AS(n, BINARY)->x, *y = AS(n, BINARY)->y;
    int left = static_bool(c, &x);
    if (left != 0) {
        *cond = left == decides ? x : y;
        return left == decides ? left : static_bool(c, cond);
    }
    return static_bool(c, &y) == decides ? decides : 0;
}

static bool terminates(Cost *c, Node *n) {
    if (!n)
        return false;
    switch (n->kind) {
    case NODE_RETURN: return true;
    case NODE_EXPR_STMT: {
        Node *x = unparen(AS(n, EXPR_STMT)->x);
        const NodeInfo *fun = x->kind == NODE_CALL ? info_of(c->cx, unparen(AS(x, CALL)->fun))
                                                   : NULL;
        return fun && fun->mode == MODE_BUILTIN && fun->object->builtin == BUILTIN_PANIC;
    }
    case NODE_IF: {
        Node *cond = AS(n, IF)->cond;
        int known = static_bool(c, &cond);
        return (known < 0 || terminates(c, AS(n, IF)->then)) &&
               (known > 0 || terminates(c, AS(n, IF)->otherwise));
    }
    case NODE_BLOCK: {
        NodeList list = AS(n, BLOCK)->stmts;
        while (list.len && list.at[list.len - 1]->kind == NODE_EMPTY)
            list.len--;
        return list.len && terminates(c, list.at[list.len - 1]);
    }
    default: return false;
    }
}

static void stmts(Cost *c, NodeList list) {
    bool dead = false;
    for (int i = 0; i < list.len; i++) {
        if (dead && list.at[i]->kind != NODE_LABELED)
            continue;
        stmt(c, list.at[i]);
        dead = terminates(c, list.at[i]);
    }
}

// A condition that is known and yet not constant is looked at for what it does: _ = cond.
static void known_condition(Cost *c, Node *cond) {
    if (info_of(c->cx, unparen(cond))->mode == MODE_CONST)
        return;
    count(c, 2);
    expr(c, cond);
}

static void if_stmt(Cost *c, Node *n) {
    NodeIf *s = AS(n, IF);
    stmt(c, s->init);
    Node *cond = s->cond;
    int known = static_bool(c, &cond);
    if (known)
        known_condition(c, cond);
    else {
        count(c, 1);
        expr(c, cond);
    }
    if (known >= 0)
        stmt(c, s->then);
    if (known <= 0)
        stmt(c, s->otherwise);
}

static void for_stmt(Cost *c, Node *n) {
    NodeFor *s = AS(n, FOR);
    stmt(c, s->init);
    Node *cond = s->cond;
    if (cond && static_bool(c, &cond) < 0)
        return;
    count(c, 1);
    expr(c, s->cond);
    stmt(c, s->post);
    stmt(c, s->body);
}

static void range(Cost *c, Node *n) {
    NodeRange *s = AS(n, RANGE);
    count(c, 1);
    Type *t = underlying(deref(info_of(c->cx, s->x)->type, NULL));
    if (t->kind == TYPE_ARRAY && !s->value && !has_calls(c, s->x))
        count(c, 1); // only its length is used, and that is constant
    else
        expr(c, s->x);
    Node *targets[] = {s->key, s->value};
    for (int i = 0; i < 2; i++) {
        if (!targets[i])
            continue;
        if (s->define)
            declare(c, (NodeList){&targets[i], 1, 1});
        expr(c, targets[i]);
    }
    stmt(c, s->body);
}

static bool falls_through(NodeList body) {
    const Node *last = body.len ? body.at[body.len - 1] : NULL;
    return last && last->kind == NODE_BRANCH && AS(last, BRANCH)->token == TOKEN_FALLTHROUGH;
}

// A constant tag chooses among constants at once: only that clause stays. Returns false when it is
// not so.
static bool constant_switch(Cost *c, NodeSwitch *s) {
    const Const *tag = s->tag ? info_of(c->cx, s->tag)->value : NULL;
    if (s->tag && !tag)
        return false;
    Node *chosen = NULL;
    for (int i = 0; i < s->clauses.len; i++) {
        NodeCase *clause = AS(s->clauses.at[i], CASE);
        if (clause->is_default && !chosen)
            chosen = s->clauses.at[i];
        for (int k = 0; k < clause->values.len; k++) {
            const Const *value = info_of(c->cx, clause->values.at[k])->value;
            if (!value)
                return false;
            if (tag ? !const_compare(TOKEN_EQL, tag, value) : !const_bool_value(value))
                continue;
            if (falls_through(clause->body))
                return false;
            count(c, 1);
            stmts(c, clause->body);
            return true;
        }
    }
    if (chosen) {
        count(c, 1);
        stmts(c, AS(chosen, CASE)->body);
    }
    return true;
}

static void switch_stmt(Cost *c, Node *n) {
    NodeSwitch *s = AS(n, SWITCH);
    stmt(c, s->init);
    count(c, 1);
    if (constant_switch(c, s))
        return;
    expr(c, s->tag);
    for (int i = 0; i < s->clauses.len; i++) {
        NodeCase *clause = AS(s->clauses.at[i], CASE);
        count(c, 1);
        exprs(c, clause->values);
        stmts(c, clause->body);
    }
}

static void type_switch(Cost *c, Node *n) {
    NodeTypeSwitch *s = AS(n, TYPE_SWITCH);
    stmt(c, s->init);
    count(c, s->bind ? 3 : 2);
    expr(c, s->x);
    for (int i = 0; i < s->clauses.len; i++) {
        NodeCase *clause = AS(s->clauses.at[i], CASE);
        count(c, s->bind ? 2 : 1);
        for (int k = 0; k < clause->values.len; k++) {
            expr(c, clause->values.at[k]); // nil; types are free
            count(c, depends_on_params(c, clause->values.at[k]) ? DYNAMIC_TYPE : 0);
        }
        stmts(c, clause->body);
    }
}

// case v = <-c: is v, _ = <-c; with a conversion, or as v, ok = <-c, through temporaries.
static void receive(Cost *c, Node *comm) {
    if (comm->kind == NODE_EXPR_STMT) {
        count(c, 3);
        expr(c, AS(comm, EXPR_STMT)->x);
        return;
    }
    NodeAssign *a = AS(comm, ASSIGN);
    if (a->define)
        declare(c, a->lhs);
    count(c, 1);
    exprs(c, a->lhs);
    expr(c, a->rhs.at[0]);
    if (a->lhs.len == 2) {
        count(c, 2 * DECLARATION + 1 + 2 + 2);
        return;
    }
    count(c, 1);
    Type *to = target_type(c, a->lhs.at[0]);
    if (!a->define && to && is_interface(to) &&
        !identical(to, info_of(c->cx, a->rhs.at[0])->type)) {
        // The conversion is counted where the value is received.
        count(c, DECLARATION + 3);
    }
}

static void select_stmt(Cost *c, Node *n) {
    NodeSelect *s = AS(n, SELECT);
    count(c, 1);
    for (int i = 0; i < s->clauses.len; i++) {
        NodeComm *clause = AS(s->clauses.at[i], COMM);
        count(c, 1);
        if (clause->comm && clause->comm->kind == NODE_SEND)
            stmt(c, clause->comm);
        else if (clause->comm)
            receive(c, clause->comm);
        stmts(c, clause->body);
    }
}

static void return_stmt(Cost *c, Node *n) {
    NodeList results = AS(n, RETURN)->results;
    count(c, 1);
    exprs(c, results);
    if (results.len != 1 || !is_tuple(c, results.at[0]))
        return;
    const Type *tuple = info_of(c->cx, results.at[0])->type;
    int values = tuple->tuple.types.len;
    count(c, values * DECLARATION + 1 + values + values);
    for (int i = 0; i < values; i++)
        count(c, boxed(tuple, i, c->f->type->func.results.at[i]->type));
}

// ---- go and defer

// Does the call become one without arguments, results and receiver by a literal around it?
static bool needs_wrap(Cost *c, Node *n) {
    Node *fun = unparen(AS(n, CALL)->fun);
    const NodeInfo *info = info_of(c->cx, fun);
    if (info->mode == MODE_BUILTIN || info->mode == MODE_TYPE)
        return true;
    const Type *t = signature(c, n);
    return t->func.params.len || t->func.results.len || dictionary(c, fun) ||
           (info->selection && info->selection->kind != SELECT_FIELD);
}

// A composite literal of nothing but constants, no pointer or map.
static bool is_constant_literal(Cost *c, Node *n) {
    if (n->kind != NODE_COMPOSITE)
        return false;
    TypeKind kind = underlying(info_of(c->cx, n)->type)->kind;
    if (kind != TYPE_SLICE && kind != TYPE_ARRAY && kind != TYPE_STRUCT)
        return false;
    NodeList elements = AS(n, COMPOSITE)->elements;
    for (int i = 0; i < elements.len; i++) {
        Node *e = elements.at[i];
        e = unparen(e->kind == NODE_KEY_VALUE ? AS(e, KEY_VALUE)->value : e);
        if (info_of(c->cx, e)->mode != MODE_CONST && !is_constant_literal(c, e))
            return false;
    }
    return true;
}

// Arguments are evaluated before; in the literal they are variables, unless they are constant.
static void wrap_arguments(Cost *c, Node *n, const Type *fun) {
    NodeList args = AS(n, CALL)->args;
    for (int i = 0; i < args.len; i++) {
        Node *x = unparen(args.at[i]);
        const NodeInfo *info = info_of(c->cx, x);
        if (info->mode == MODE_TYPE)
            continue;
        if (is_constant_literal(c, x) && !info->implicit)
            composite(c, x);
        else
            count(c, is_tuple(c, x) ? info->type->tuple.types.len : 1);
    }
    if (fun && fun->func.variadic && !AS(n, CALL)->spread) {
        count(c, 1);
        discount(c, args.len >= fun->func.params.len ? -1 : 0);
    }
}

static void wrap_call(Cost *c, Node *n) {
    Node *fun = unparen(AS(n, CALL)->fun);
    const NodeInfo *info = info_of(c->cx, fun);
    count(c, 1);
    if (info->mode == MODE_BUILTIN) {
        if (info->object->builtin == BUILTIN_RECOVER)
            hairy(c, "call to recover");
        discount(c, info->object->builtin == BUILTIN_PANIC ? -PANIC_COST : 0);
        wrap_arguments(c, n, NULL);
        return;
    }
    bool method = info->selection && info->selection->kind != SELECT_FIELD;
    if (method && info->selection->kind == SELECT_INTERFACE_METHOD) {
        count(c, info_of(c->cx, unparen(AS(fun, SELECTOR)->x))->mode == MODE_TYPE ? 0 : 2);
        discount(c, -INLINE_CALL_COST);
    } else {
        bool declared = method || (info->object && info->object->kind == OBJ_FUNC);
        bool free = method && info_of(c->cx, unparen(AS(fun, SELECTOR)->x))->mode == MODE_TYPE;
        count(c, !free + (dictionary(c, fun) > 0));
        site(c, fun, declared ? INLINE_CALL_COST : PARAMETER_CALL_COST);
    }
    wrap_arguments(c, n, signature(c, n));
}

static void deferred(Cost *c, Node *n, Node *call_node, const char *reason) {
    hairy(c, reason);
    if (!call_node)
        return;
    expr(c, call_node);
    if (!needs_wrap(c, call_node))
        return;
    InlineFunction *f = inline_function_new(c->in, c->f->instance, n, c->f);
    Cost wrap = *c;
    wrap.f = f;
    wrap_call(&wrap, call_node);
    vec_push(c->in->arena, &c->f->callees, f);
    f->captures = c->f->captures; // decided with the function around
}

// ---- statements

static void stmt(Cost *c, Node *n) {
    if (!n)
        return;
    switch (n->kind) {
    case NODE_BLOCK: stmts(c, AS(n, BLOCK)->stmts); break;
    case NODE_EXPR_STMT: expr(c, AS(n, EXPR_STMT)->x); break;
    case NODE_SEND:
        count(c, 1);
        expr(c, AS(n, SEND)->chan);
        expr(c, AS(n, SEND)->value);
        break;
    case NODE_INC_DEC:
        count(c, 2);
        expr(c, AS(n, INC_DEC)->x);
        break;
    case NODE_ASSIGN: assignment(c, n); break;
    case NODE_DECL_STMT:
        for (int i = 0; i < AS(n, DECL_STMT)->decls.len; i++)
            if (AS(n, DECL_STMT)->decls.at[i]->kind == NODE_VAR_DECL)
                variables(c, AS(n, DECL_STMT)->decls.at[i]);
        break;
    case NODE_GO: deferred(c, n, AS(n, GO)->call, "unhandled op GO"); break;
    case NODE_DEFER:
        deferred(c, n, AS(n, DEFER)->call,
                 AS(n, DEFER)->call ? "unhandled op DEFER" : "defer call in range func");
        break;
    case NODE_RETURN: return_stmt(c, n); break;
    case NODE_BRANCH: count(c, AS(n, BRANCH)->token != TOKEN_FALLTHROUGH); break;
    case NODE_IF: if_stmt(c, n); break;
    case NODE_SWITCH: switch_stmt(c, n); break;
    case NODE_TYPE_SWITCH: type_switch(c, n); break;
    case NODE_SELECT: select_stmt(c, n); break;
    case NODE_FOR: for_stmt(c, n); break;
    case NODE_RANGE: range(c, n); break;
    case NODE_LABELED:
        count(c, 1);
        stmt(c, AS(n, LABELED)->stmt);
        break;
    default: break;
    }
}

static int by_position(const void *x, const void *y) {
    const Node *a = *(Node *const *)x, *b = *(Node *const *)y;
    return a->pos < b->pos ? -1 : a->pos > b->pos;
}

// Package initialization; in source order, for the literals' numbers.
static void initializers(Cost *c) {
    const Package *p = c->f->instance->package;
    NodeList values = {0};
    for (int i = 0; i < p->init_order.len; i++)
        if (p->init_order.at[i].rhs)
            vec_push(c->in->arena, &values, p->init_order.at[i].rhs);
    if (values.len)
        qsort(values.at, (size_t)values.len, sizeof *values.at, by_position);
    exprs(c, values);
}

void cost_function(Inliner *in, InlineFunction *f) {
    Cost c = {in, f, in->cx, NULL};
    const InlineFunction *outermost = f;
    while (outermost->outer)
        outermost = outermost->outer;
    const Object *o = outermost->object;
    if (o && o->origin && o->origin->decl) {
        c.generic = map_new(in->arena);
        node_walk(o->origin->decl, enter_generic, c.generic);
    }
    if (f->body)
        stmt(&c, f->body);
    if (!f->node)
        initializers(&c);
}

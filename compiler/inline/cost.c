// What a function costs to inline. In: the body of an instance as it was written. Out: the number
// of nodes it has in gc's tree, what some of them cost more or less than one, the calls whose cost
// is that of what they call, and why it cannot be inlined at all.
//
// Every node of gc's tree costs one; so this is a census of the tree that gc makes of a body: which
// temporaries it declares, which addresses it takes and conversions it puts in unasked, and which
// statements it drops since nothing reaches them. Conversions that leave a value's bits alone,
// names of types and offsets of 0 are free.
//
// The walk meets func literals in the order of gc's numbers for them, and so makes their functions.
#include "cost.h"
#include <stdlib.h>
#include <string.h>

enum { LITERAL_COST = 15 };
enum { SYMBOL = 2, PART = 4, METHOD = 5 }; // nodes of a dictionary, of a method in one

void cost_exprs(Cost *c, NodeList list) {
    for (int i = 0; i < list.len; i++)
        cost_expr(c, list.at[i]);
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

bool cost_depends_on_params(Cost *c, const Node *type) {
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
bool cost_is_made(const Object *o) {
    return o->kind == OBJ_VAR ? o->name[0] == '#' : !o->decl && o->symbol_memo;
}

bool cost_is_blank(const Node *n) {
    return n->kind == NODE_NAME && strcmp(AS(n, NAME)->name, "_") == 0;
}

bool cost_is_tuple(Cost *c, const Node *n) {
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

static void mention(Cost *c, Node *n, const Object *o) {
    InlineFunction *callee = o ? map_get(c->in->by_object, o) : NULL;
    if (!callee)
        return;
    vec_push(c->in->arena, &c->f->callees, callee);
    callee->is_written |= cost_dictionary(c, n) == SYMBOL;
}

// In a generic function f[T] as a value is a func literal around a call, to which it hands the
// dictionary; and so is x.m when x's type is a parameter, with the method and x.
static void generic_value(Cost *c, Node *n, bool method) {
    count(c, 1 + (method ? 2 * (DECLARATION + 2) + METHOD : DECLARATION + 2 + PART));
    discount(c, -LITERAL_COST);
    const Type *t = underlying(info_of(c->cx, n)->type);
    int results = t->func.results.len;
    Cost inner = *c;
    inner.f = inline_function_new(c->in, c->f->instance, n, c->f);
    const Source *source = source_of(c->cx->sources, n->pos);
    const char *at = source ? source->text + (n->pos - source->base) : "";
    size_t length = method ? 0 : strlen(info_of(c->cx, n)->object->name);
    if (!method && at[length] == '[')
        inner.f->pos = n->pos + (Pos)length;
    else if (method)
        inner.f->pos = n->pos - 1;         // the dot
    count(&inner, 3 + t->func.params.len); // the call, what it calls, dictionary or x
    count(&inner, results == 1 ? 1 : results ? 2 + 4 * results : 0);
    if (method)
        discount(&inner, -PARAMETER_CALL_COST);
    else
        cost_site(&inner, n, INLINE_CALL_COST);
    inner.f->captures = c->f->captures;
    vec_push(c->in->arena, &c->f->callees, inner.f);
}

static void name(Cost *c, Node *n) {
    Object *o = info_of(c->cx, n)->object;
    if (o && o->kind == OBJ_FUNC && cost_dictionary(c, n) == PART) {
        mention(c, n, o);
        generic_value(c, n, false);
        return;
    }
    count(c, 1);
    if (o && o->kind == OBJ_VAR && is_captured(c, o))
        capture(c->f, o);
    if (o && o->kind == OBJ_FUNC)
        mention(c, n, o);
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
    cost_expr(c, x);
    const Selection *s = x->kind == NODE_SELECTOR ? info_of(c->cx, x)->selection : NULL;
    if (s && s->kind == SELECT_FIELD &&
        is_first_field(c, unparen(AS(x, SELECTOR)->x), s->path, s->path_length))
        discount(c, 2);
}

// The receiver of a method: through embedded fields, then its address or what it points to.
static void receiver(Cost *c, Node *x, const Selection *s) {
    x = unparen(x);
    cost_expr(c, x);
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
    if (own ? own->kind == SELECT_FIELD &&
                  is_first_field(c, unparen(AS(x, SELECTOR)->x), own->path, own->path_length)
            : is_first_field(c, x, s->path, s->path_length))
        discount(c, 2);
}

// x is an operand in a generic declaration whose type is a parameter.
static bool is_param_typed(Cost *c, Node *x) {
    const Node *n = generic_of(c, x);
    return n && info_of(c->cx, n)->type && is_type_param(info_of(c->cx, n)->type);
}

static void selector(Cost *c, Node *n) {
    const NodeInfo *info = info_of(c->cx, n);
    const Selection *s = info->selection;
    Node *x = AS(n, SELECTOR)->x;
    if (!s) { // of a package
        count(c, 1);
        mention(c, n, info->object);
        return;
    }
    mention(c, n, s->object);
    if (s->kind == SELECT_FIELD) {
        cost_expr(c, x);
        count(c, s->path_length);
    } else if (is_param_typed(c, x)) {
        if (info_of(c->cx, unparen(x))->mode == MODE_TYPE) {
            count(c, METHOD);
            return;
        }
        cost_expr(c, x);
        generic_value(c, n, true);
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

void cost_site(Cost *c, Node *fun, int otherwise) {
    CallSite s = {fun, otherwise};
    vec_push(c->in->arena, &c->f->sites, s);
}

// The nodes of a generic callee's dictionary: a symbol, or a part of the caller's own.
int cost_dictionary(Cost *c, Node *fun) {
    const NodeInfo *info = info_of(c->cx, fun);
    const Object *o = info->selection ? info->selection->object : info->object;
    if (!o || o->kind != OBJ_FUNC || !o->origin)
        return 0;
    const Node *n = generic_of(c, fun);
    bool own = n && info_of(c->cx, n)->type && mentions_params(info_of(c->cx, n)->type);
    const Object *callee = own || !n ? NULL : info_of(c->cx, n)->object;
    for (int i = 0; callee && i < callee->type_args.len; i++)
        own |= mentions_params(callee->type_args.at[i]);
    return own ? PART : SYMBOL;
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
bool cost_has_calls(Cost *c, Node *n) {
    CallSearch s = {c->cx, false};
    node_walk(n, find_call, &s);
    return s.found;
}

static void method_call(Cost *c, Node *fun, const Selection *s) {
    mention(c, fun, s->object);
    if (is_param_typed(c, AS(fun, SELECTOR)->x)) { // looked up in the dictionary
        count(c, 5);
        cost_expr(c, AS(fun, SELECTOR)->x);
        discount(c, -INLINE_CALL_COST);
        return;
    }
    receiver(c, AS(fun, SELECTOR)->x, s);
    if (s->kind == SELECT_INTERFACE_METHOD) {
        count(c, cost_has_calls(c, AS(fun, SELECTOR)->x) ? 1 + DECLARATION + 3 : 1);
        discount(c, -INLINE_CALL_COST);
        return;
    }
    count(c, cost_dictionary(c, fun));
    cost_site(c, fun, INLINE_CALL_COST);
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
    Object *named = info_of(c->cx, fun)->object;
    if (fun->kind == NODE_NAME && named && named->kind == OBJ_FUNC) {
        count(c, 1);
        mention(c, fun, named);
    } else {
        cost_expr(c, fun);
    }
    count(c, cost_dictionary(c, fun) + (cost_has_calls(c, fun) ? DECLARATION + 3 : 0));
    const Object *callee = info_of(c->cx, fun)->object;
    if (callee && callee->kind == OBJ_FUNC && cost_is_made(callee))
        return; // the check of a loop over a function is cheap
    const Object *o = fun->kind == NODE_NAME ? variable_of(c, fun) : NULL;
    bool cheap = o && (o->role == VAR_PARAM || o->role == VAR_RECEIVER || is_captured(c, o));
    cost_site(c, fun, cheap ? PARAMETER_CALL_COST : INLINE_CALL_COST);
}

Type *cost_signature(Cost *c, Node *call) {
    return underlying(info_of(c->cx, unparen(AS(call, CALL)->fun))->type);
}

// How many of a tuple's values are converted to interfaces on their way to variables.
int cost_boxed(const Type *tuple, int i, Type *to) {
    Type *from = i < tuple->tuple.types.len ? tuple->tuple.types.at[i] : NULL;
    return from && to && is_interface(to) && !identical(from, to);
}

// f(g()): g's results become variables, and those arguments.
static void tuple_arguments(Cost *c, Node *arg, const Type *fun) {
    const Type *tuple = info_of(c->cx, arg)->type;
    int n = tuple->tuple.types.len, last = fun->func.params.len - 1;
    count(c, n * DECLARATION + 1 + n + n);
    cost_expr(c, arg);
    for (int i = 0; i < n; i++) {
        Type *to = fun->func.params.at[i < last ? i : last]->type;
        if (fun->func.variadic && i >= last)
            to = underlying(to)->slice.elem;
        count(c, cost_boxed(tuple, i, to));
    }
    if (fun->func.variadic) {
        count(c, 1);
        discount(c, n > last ? -1 : 0);
    }
}

static void arguments(Cost *c, Node *call, const Type *fun) {
    NodeList args = AS(call, CALL)->args;
    if (args.len == 1 && cost_is_tuple(c, args.at[0])) {
        tuple_arguments(c, args.at[0], fun);
        return;
    }
    cost_exprs(c, args);
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
    else if (kind == BUILTIN_NEW && cost_depends_on_params(c, args.at[0]))
        count(c, DYNAMIC_TYPE);
    if (kind == BUILTIN_MAKE && args.len == 1)
        count(c, 1); // the size of a map or channel is 0
    if (kind == BUILTIN_PANIC) {
        discount(c, -PANIC_COST);
        discount(c, info_of(c->cx, args.at[0])->implicit != NULL);
    }
    if (args.len == 1 && cost_is_tuple(c, args.at[0])) {
        int values = info_of(c->cx, args.at[0])->type->tuple.types.len;
        count(c, values * DECLARATION + 1 + values + values);
    }
    cost_exprs(c, args);
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

// []rune of a constant becomes a literal with indices.
static bool constant_runes(Cost *c, const NodeInfo *arg, Type *to) {
    if (arg->mode != MODE_CONST || !is_string(arg->type) || !is_slice(to) ||
        !is_basic(underlying(to)->slice.elem, BASIC_INT32))
        return false;
    size_t length;
    const char *text = const_string_value(arg->value, &length);
    int runes = 0;
    for (size_t i = 0; i < length; i++)
        runes += ((unsigned char)text[i] & 0xc0) != 0x80;
    count(c, 2 + 3 * runes);
    return true;
}

static void conversion(Cost *c, Node *n, Type *to) {
    Node *arg = AS(n, CALL)->args.at[0];
    const NodeInfo *info = info_of(c->cx, arg);
    if (constant_runes(c, info, to))
        return;
    count(c, 1);
    cost_expr(c, arg);
    if (c->generic && arg->kind == NODE_BASIC_LIT && info->mode == MODE_CONST) {
        // T(1): in a generic function no constant, but a conversion of an int.
        static const struct {
            TokenKind token;
            BasicKind kind;
        } kinds[] = {
            {TOKEN_INT, BASIC_INT}, {TOKEN_FLOAT, BASIC_FLOAT64}, {TOKEN_CHAR, BASIC_INT32}};
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
    arguments(c, n, cost_signature(c, n));
}

// ---- other expressions

void cost_composite(Cost *c, Node *n) {
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
            cost_expr(c, AS(e, KEY_VALUE)->key);
        cost_expr(c, keyed ? AS(e, KEY_VALUE)->value : e);
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
            cost_expr(c, operands[i]);
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
        cost_expr(c, s->x);
    Node *bounds[] = {s->low, s->high, s->max};
    for (int i = 0; i < 3; i++)
        if (bounds[i])
            cost_expr(c, bounds[i]);
    const Const *low = s->low ? info_of(c->cx, s->low)->value : NULL;
    discount(c, low && const_sign(low) == 0 ? 1 : 0);
    discount(c, is_len_of(c, s->high, s->x) ? 2 : 0);
}

static void index_expr(Cost *c, Node *n) {
    NodeIndex *x = AS(n, INDEX);
    const Type *t = info_of(c->cx, x->x)->type;
    count(c, 1);
    cost_expr(c, x->x);
    cost_exprs(c, x->indices);
    if (t && underlying((Type *)t)->kind == TYPE_POINTER)
        count(c, 1);
}

static void type_assert(Cost *c, Node *n) {
    count(c, 1);
    cost_expr(c, AS(n, TYPE_ASSERT)->x);
    if (AS(n, TYPE_ASSERT)->type && cost_depends_on_params(c, AS(n, TYPE_ASSERT)->type))
        count(c, 6);
}

// Constant in the instance, and not in its generic declaration?
static bool varies(Cost *c, const Node *n) {
    const Node *g = generic_of(c, n);
    bool builtin =
        n->kind == NODE_CALL && info_of(c->cx, unparen(AS(n, CALL)->fun))->mode == MODE_BUILTIN;
    return g && info_of(c->cx, g)->mode != MODE_CONST && !builtin; // sizes are known
}

void cost_expr(Cost *c, Node *n) {
    if (!n)
        return;
    const NodeInfo *info = info_of(c->cx, n);
    if (info->implicit && info->mode != MODE_NIL && !identical(info->type, info->implicit))
        count(c, 1);
    if (n->kind == NODE_PAREN) {
        Node *x = unparen(n);
        if (info->implicit && info_of(c->cx, x)->implicit)
            count(c, -1);
        cost_expr(c, x);
        return;
    }
    if (info->mode == MODE_TYPE)
        return;
    if ((info->mode == MODE_CONST && !varies(c, n)) || info->mode == MODE_NIL) {
        count(c, 1);
        return;
    }
    switch (n->kind) {
    case NODE_NAME: name(c, n); break;
    case NODE_FUNC_LIT: literal(c, n); break;
    case NODE_COMPOSITE: cost_composite(c, n); break;
    case NODE_SELECTOR: selector(c, n); break;
    case NODE_INDEX: index_expr(c, n); break;
    case NODE_SLICE: slice(c, n); break;
    case NODE_TYPE_ASSERT: type_assert(c, n); break;
    case NODE_CALL: call(c, n); break;
    case NODE_STAR:
        count(c, 1);
        cost_expr(c, AS(n, STAR)->x);
        discount(c, is_address(c, AS(n, STAR)->x) ? 1 : 0);
        break;
    case NODE_UNARY:
        if (AS(n, UNARY)->op == TOKEN_AND) {
            address(c, AS(n, UNARY)->x);
        } else {
            count(c, 1);
            cost_expr(c, AS(n, UNARY)->x);
        }
        break;
    case NODE_BINARY:
        count(c, 1);
        if (is_concatenation(c, n)) {
            concatenation(c, n);
        } else {
            cost_expr(c, AS(n, BINARY)->x);
            cost_expr(c, AS(n, BINARY)->y);
        }
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
    cost_exprs(c, values);
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
        cost_stmt(&c, f->body);
    if (!f->node)
        initializers(&c);
}

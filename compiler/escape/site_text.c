// The source form in which gc's escape messages name an expression: literals shortened, constants
// by their value and type, method calls as T.M(x), variadic arguments as "... argument...",
// implicit fields of selectors written out, parentheses only where operators need them. Inside
// instances of generic functions types are printed as gc's shapes, since gc compiles one body for
// all type arguments of a shape.
#include "../base/unicode.h"
#include "escape.h"
#include <string.h>

enum { UNARY_PRECEDENCE = 7, PRIMARY = 8 }; // binary operators have those of the language

static void print_site(Escapes *e, Buffer *b, Node *n, int precedence);
static void print_make(Escapes *e, Buffer *b, Node *n);

static void print_list(Escapes *e, Buffer *b, NodeList list) {
    for (int i = 0; i < list.len; i++) {
        if (i)
            buffer_puts(b, ", ");
        print_site(e, b, list.at[i], 0);
    }
}

// ---- types

// What type arguments of one shape share: the underlying type, and for pointers, unless the
// constraint has a type set, no more than that.
static Type *shape_of(Escapes *e, Type *param, Type *arg) {
    Type *constraint = underlying(param), *under = underlying(arg);
    if (under->kind == TYPE_POINTER && !constraint->interface.has_terms &&
        !constraint->interface.is_comparable)
        under = type_pointer(e->arena, e->cx->universe->basic[BASIC_UINT8]);
    Type *shape = type_new(e->arena, TYPE_BASIC);
    *shape = *e->cx->universe->basic[BASIC_INT];
    shape->key_memo = NULL;
    shape->name =
        arena_printf(e->arena, "go.shape.%s", type_back_end_string(e->arena, under, NULL));
    return shape;
}

static const TypeList *type_params_of(const Object *generic) {
    const Type *t = generic->type;
    return t->func.type_params.len ? &t->func.type_params : &t->func.receiver_params;
}

// The shapes of an instance's type arguments: types that print as gc's do.
static TypeList shapes_of(Escapes *e, const Object *function) {
    TypeList shapes = {0};
    const TypeList *params = type_params_of(function->origin);
    for (int i = 0; i < params->len && i < function->type_args.len; i++)
        vec_push(e->arena, &shapes, shape_of(e, params->at[i], function->type_args.at[i]));
    return shapes;
}

static void print_shapes(Escapes *e, Buffer *b, const Object *o) {
    if (!o->origin)
        return;
    TypeList shapes = shapes_of(e, o);
    for (int i = 0; i < shapes.len; i++)
        buffer_printf(b, "%s%s", i ? "," : "[", shapes.at[i]->name);
    buffer_puts(b, "]");
}

const char *function_text(Escapes *e, const EscapeFunction *f) {
    if (f->outer && !f->node) // the wrapper of a deferred call
        f = f->outer;
    if (f->outer) {
        return arena_printf(e->arena, f->outer->outer ? "%s.%d" : "%s.func%d",
                            function_text(e, f->outer), f->number);
    }
    Buffer b = {.arena = e->arena};
    const Object *o = f->instance->function;
    if (o && o->receiver_type) {
        buffer_printf(&b, "%s%s", o->pointer_receiver ? "(*" : "", o->receiver_type->name);
        print_shapes(e, &b, o);
        buffer_printf(&b, "%s.%s", o->pointer_receiver ? ")" : "", o->name);
    } else {
        buffer_puts(&b, o ? o->origin ? o->origin->name : o->name : "init");
        if (o)
            print_shapes(e, &b, o);
    }
    return b.data;
}

const char *variable_text(Escapes *e, const Object *o, const Instance *in) {
    const Package *from = in->function ? in->function->package : in->package;
    return !o->package || o->package == from || !*o->name
               ? o->name
               : arena_printf(e->arena, "%s.%s", o->package->name, o->name);
}

bool repeats_shape(Escapes *e, const Instance *in) {
    if (!in->originals)
        return false;
    Buffer key = {.arena = e->arena};
    buffer_printf(&key, "%u", in->function->origin->id);
    TypeList shapes = shapes_of(e, in->function);
    for (int i = 0; i < shapes.len; i++)
        buffer_printf(&key, ",%s", shapes.at[i]->name);
    const char *name = intern(e->cx->names, key.data, (size_t)key.len);
    if (!map_has(e->shaped, name))
        map_put(e->shaped, name, (void *)in);
    return map_get(e->shaped, name) != in;
}

// The type of a node as it is printed: of the generic function's node, with shapes put in.
static Type *shown_type(Escapes *e, const Node *n, Type *t) {
    const Instance *in = e->walked;
    const Node *original = in && in->originals ? map_get(in->originals, n) : NULL;
    Type *generic = original ? info_of(e->cx, original)->type : NULL;
    if (!generic || !mentions_params(generic))
        return t;
    TypeList shapes = shapes_of(e, in->function);
    return type_substitute(e->cx, generic, type_params_of(in->function->origin), &shapes);
}

static void print_type(Escapes *e, Buffer *b, Type *t) {
    buffer_puts(b, type_back_end_string(e->arena, t, e->walked->package));
}

// T(x), where the type stands in parentheses unless it is a plain name.
static void open_conversion(Escapes *e, Buffer *b, Type *t) {
    bool plain = t->kind == TYPE_BASIC || t->kind == TYPE_NAMED ||
                 (t->kind == TYPE_INTERFACE && t->interface.is_any);
    buffer_puts(b, plain ? "" : "(");
    print_type(e, b, t);
    buffer_puts(b, plain ? "(" : ")(");
}

// ---- constants

static bool is_default_type(Escapes *e, const Type *t) {
    static const BasicKind kinds[] = {BASIC_INT, BASIC_STRING, BASIC_BOOL, BASIC_FLOAT64,
                                      BASIC_COMPLEX128};
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (t == e->cx->universe->basic[kinds[i]])
            return true;
    return t->kind == TYPE_BASIC && t->flags & IS_UNTYPED;
}

// A rune that is a character prints as one.
static bool print_rune(Buffer *b, const Const *value) {
    static const struct {
        int64_t rune;
        const char *text;
    } escapes[] = {{'\a', "\\a"}, {'\b', "\\b"}, {'\f', "\\f"}, {'\n', "\\n"}, {'\r', "\\r"},
                   {'\t', "\\t"}, {'\v', "\\v"}, {'\'', "\\'"}, {'\\', "\\\\"}};
    int64_t r;
    if (!const_to_int64(value, &r) || r < 0 || r > 0x10FFFF || (r >= 0xD800 && r < 0xE000))
        return false;
    buffer_putc(b, '\'');
    size_t i = 0;
    while (i < sizeof escapes / sizeof *escapes && escapes[i].rune != r)
        i++;
    char text[8];
    if (i < sizeof escapes / sizeof *escapes)
        buffer_puts(b, escapes[i].text);
    else if (r < ' ' || (r >= 0x7F && r < 0xA0))
        buffer_printf(b, r < 0x80 ? "\\x%02x" : "\\u%04x", (unsigned)r);
    else
        buffer_add(b, text, (size_t)utf8_encode((int32_t)r, text));
    buffer_putc(b, '\'');
    return true;
}

static void print_const(Escapes *e, Buffer *b, const Node *n, const NodeInfo *info) {
    Type *t = shown_type(e, n, info->type);
    const char *value = const_print(e->arena, info->value);
    bool rune = t == e->cx->universe->rune_type;
    if (is_default_type(e, t)) {
        buffer_puts(b, value);
    } else if (!rune || !print_rune(b, info->value)) {
        open_conversion(e, b, t);
        buffer_printf(b, "%s)", value);
    }
}

// ---- calls

// A constant string as runes is a literal to gc. A slice of another type than the one that
// conversions to strings take is converted on the way.
static void print_conversion(Escapes *e, Buffer *b, Node *n, Type *t) {
    Node *x = unparen(AS(n, CALL)->args.at[0]);
    const NodeInfo *info = info_of(e->cx, x);
    Type *from = info->type ? underlying(info->type) : NULL, *to = underlying(t);
    if (info->mode == MODE_CONST && is_string(info->type) && to->kind == TYPE_SLICE &&
        is_basic(to->slice.elem, BASIC_INT32)) {
        print_type(e, b, t);
        buffer_puts(b, strcmp(const_print(e->arena, info->value), "\"\"") == 0 ? "{}" : "{...}");
        return;
    }
    open_conversion(e, b, t);
    bool inner = is_string(to) && from && from->kind == TYPE_SLICE &&
                 (info->type->kind == TYPE_NAMED || from->slice.elem->kind == TYPE_NAMED);
    if (inner)
        buffer_puts(b, is_basic(from->slice.elem, BASIC_UINT8) ? "([]byte)(" : "([]rune)(");
    print_site(e, b, x, 0);
    buffer_puts(b, inner ? "))" : ")");
}

static void print_arguments(Escapes *e, Buffer *b, Node *call, bool first) {
    const NodeCall *n = AS(call, CALL);
    Type *t = info_of(e->cx, unparen(n->fun))->type;
    t = t ? underlying(t) : NULL;
    bool slice = t && t->kind == TYPE_FUNC && t->func.variadic && !n->spread;
    int plain = slice ? t->func.params.len - 1 : n->args.len;
    for (int i = 0; i < plain && i < n->args.len; i++) {
        buffer_puts(b, i || !first ? ", " : "");
        print_site(e, b, n->args.at[i], 0);
    }
    if (slice && n->args.len >= plain)
        buffer_printf(b, "%s%s...", plain || !first ? ", " : "",
                      n->args.len > plain ? "... argument" : "nil");
    else if (n->spread)
        buffer_puts(b, "...");
}

// A generic function's instance takes a dictionary: f[shapes](&.dict.f[types], x).
static bool print_instance(Escapes *e, Buffer *b, const Object *f) {
    if (!f || f->kind != OBJ_FUNC || !f->origin || f->receiver_type || !e->walked ||
        e->walked->originals)
        return false;
    TypeList shapes = shapes_of(e, f);
    const TypeList *lists[] = {&shapes, &f->type_args};
    for (int k = 0; k < 2; k++) {
        bool own = f->origin->package == e->walked->package;
        buffer_printf(b, "%s%s%s%s%s[", k ? "(&" : "", own ? "" : f->origin->package->name,
                      own ? "" : ".", k ? ".dict." : "", f->origin->name);
        for (int i = 0; i < lists[k]->len; i++)
            buffer_printf(b, "%s%s", i ? "," : "",
                          type_back_end_string(e->arena, lists[k]->at[i], NULL));
        buffer_puts(b, "]");
    }
    return true;
}

static void print_fields(Escapes *e, Buffer *b, Node *x, const Selection *s, int fields) {
    Type *t = info_of(e->cx, unparen(x))->type;
    print_site(e, b, x, fields ? PRIMARY : UNARY_PRECEDENCE + 1);
    for (int i = 0; i < fields; i++) {
        bool was_pointer;
        const Field *f = &underlying(deref(underlying(t), &was_pointer))->strukt.fields[s->path[i]];
        buffer_printf(b, ".%s", f->name);
        t = f->type;
    }
}

// Fields that a selector passes through without being named.
static void print_path(Escapes *e, Buffer *b, Node *x, const Selection *s) {
    print_fields(e, b, x, s, s ? s->path_length - (s->kind == SELECT_FIELD) : 0);
}

const char *path_text(Escapes *e, Node *x, const Selection *s, int fields) {
    Buffer b = {.arena = e->arena};
    buffer_puts(&b, "");
    print_fields(e, &b, x, s, fields);
    return b.data;
}

static void print_call(Escapes *e, Buffer *b, Node *n) {
    Node *fun = unparen(AS(n, CALL)->fun);
    const NodeInfo *info = info_of(e->cx, fun);
    if (info->mode == MODE_BUILTIN && info->object->builtin == BUILTIN_MAKE) {
        print_make(e, b, n);
        return;
    }
    const Instance *in = e->walked;
    const Node *original = in && in->originals ? map_get(in->originals, n) : NULL;
    if (info->mode == MODE_BUILTIN && info->object->builtin == BUILTIN_NEW && original &&
        mentions_params(info_of(e->cx, original)->type)) {
        buffer_puts(b, "new(<node DYNAMICTYPE>)");
        return;
    }
    if (info->mode == MODE_TYPE) {
        print_conversion(e, b, n, shown_type(e, fun, info->type));
        return;
    }
    const Selection *s = fun->kind == NODE_SELECTOR ? info->selection : NULL;
    if (s && s->kind == SELECT_METHOD && s->object->receiver_type) { // as the function it is
        Object *type = s->object->receiver_type;
        bool own = type->package == e->walked->package || !type->package,
             pointer = s->object->pointer_receiver;
        buffer_printf(b, "%s%s%s%s%s.%s(", pointer ? "(*" : "", own ? "" : type->package->name,
                      own ? "" : ".", type->name, pointer ? ")" : "", s->object->name);
        print_path(e, b, AS(fun, SELECTOR)->x, s);
        print_arguments(e, b, n, false);
    } else if (print_instance(e, b, info->object)) {
        print_arguments(e, b, n, false);
    } else {
        print_site(e, b, fun, fun->kind == NODE_FUNC_LIT ? PRIMARY + 1 : PRIMARY);
        buffer_puts(b, "(");
        print_arguments(e, b, n, true);
    }
    buffer_puts(b, ")");
}

// ---- expressions

static void print_composite(Escapes *e, Buffer *b, Node *n) {
    Type *t = shown_type(e, n, info_of(e->cx, n)->type);
    if (underlying(t)->kind == TYPE_POINTER) {
        buffer_puts(b, "&");
        t = underlying(t)->pointer.elem;
    }
    print_type(e, b, t);
    buffer_puts(b, AS(n, COMPOSITE)->elements.len ? "{...}" : "{}");
}

// Shift counts without a type are uint to gc.
static void print_operator(Escapes *e, Buffer *b, Node *n, int precedence) {
    NodeBinary *x = AS(n, BINARY);
    const NodeInfo *count = info_of(e->cx, unparen(x->y));
    print_site(e, b, x->x, precedence);
    buffer_printf(b, " %s ", token_spelling(x->op));
    if ((x->op == TOKEN_SHL || x->op == TOKEN_SHR) && count->mode == MODE_CONST &&
        count->type == e->cx->universe->basic[BASIC_INT] && unparen(x->y)->kind == NODE_BASIC_LIT)
        buffer_printf(b, "uint(%s)", const_print(e->arena, count->value));
    else
        print_site(e, b, x->y, precedence + (precedence < PRIMARY));
}

static int precedence_of(Node *n, const NodeInfo *info) {
    if (info->mode == MODE_CONST && info->value)
        return PRIMARY;
    if (n->kind == NODE_CALL && AS(n, CALL)->body)
        return 0;
    if (n->kind == NODE_BINARY)
        return is_string(info->type) ? PRIMARY : token_precedence(AS(n, BINARY)->op);
    if (n->kind == NODE_COMPOSITE && info->type && underlying(info->type)->kind == TYPE_POINTER)
        return UNARY_PRECEDENCE;
    return n->kind == NODE_UNARY || n->kind == NODE_STAR ? UNARY_PRECEDENCE : PRIMARY;
}

static void print_slice(Escapes *e, Buffer *b, const NodeSlice *n) {
    Node *bounds[] = {n->low, n->high, n->max};
    print_site(e, b, n->x, PRIMARY);
    for (int i = 0; i < 2 + n->three; i++) {
        buffer_puts(b, i ? ":" : "[");
        if (bounds[i])
            print_site(e, b, bounds[i], 0);
    }
    buffer_puts(b, "]");
}

// An inlined call is the variable that holds its result.
static void print_result(Escapes *e, Buffer *b, const Node *body) {
    const ObjectList *results = &info_of(e->cx, body)->type->func.results;
    bool named = results->len && *results->at[0]->name;
    buffer_puts(b, named ? variable_text(e, results->at[0], e->walked) : "~r0");
}

static void print_expression(Escapes *e, Buffer *b, Node *n, const NodeInfo *info, int own) {
    switch (n->kind) {
    case NODE_FUNC_LIT: buffer_puts(b, "func literal"); break;
    case NODE_NAME:
        buffer_puts(b, info->object && info->object->kind == OBJ_VAR
                           ? variable_text(e, info->object, e->walked)
                           : AS(n, NAME)->name);
        break;
    case NODE_COMPOSITE: print_composite(e, b, n); break;
    case NODE_CALL:
        if (AS(n, CALL)->body)
            print_result(e, b, AS(n, CALL)->body);
        else
            print_call(e, b, n);
        break;
    case NODE_BINARY: print_operator(e, b, n, own); break;
    case NODE_UNARY:
        buffer_puts(b, token_spelling(AS(n, UNARY)->op));
        print_site(e, b, AS(n, UNARY)->x,
                   unparen(AS(n, UNARY)->x)->kind == NODE_COMPOSITE ? 0 : own + 1);
        break;
    case NODE_STAR:
        buffer_puts(b, "*");
        print_site(e, b, AS(n, STAR)->x, own + 1);
        break;
    case NODE_SELECTOR:
        print_path(e, b, AS(n, SELECTOR)->x, info->selection);
        buffer_printf(b, ".%s", AS(AS(n, SELECTOR)->sel, NAME)->name);
        break;
    case NODE_INDEX:
        print_site(e, b, AS(n, INDEX)->x, PRIMARY);
        buffer_puts(b, "[");
        print_list(e, b, AS(n, INDEX)->indices);
        buffer_puts(b, "]");
        break;
    case NODE_SLICE: print_slice(e, b, AS(n, SLICE)); break;
    case NODE_TYPE_ASSERT:
        print_site(e, b, AS(n, TYPE_ASSERT)->x, PRIMARY);
        buffer_puts(b, ".(");
        print_site(e, b, AS(n, TYPE_ASSERT)->type, 0);
        buffer_puts(b, ")");
        break;
    default: expr_print(b, n); break;
    }
}

// Prints an operand of an operator of that precedence (0: it stands alone).
static void print_site(Escapes *e, Buffer *b, Node *n, int precedence) {
    n = unparen(n);
    const NodeInfo *info = info_of(e->cx, n);
    if (e->renamed && map_has(e->renamed, n)) {
        buffer_puts(b, map_get(e->renamed, n));
        return;
    }
    if (info->mode == MODE_CONST && info->value) {
        print_const(e, b, n, info);
        return;
    }
    if (info->mode == MODE_TYPE) {
        print_type(e, b, shown_type(e, n, info->type));
        return;
    }
    int own = precedence_of(n, info);
    buffer_puts(b, own < precedence ? "(" : "");
    print_expression(e, b, n, info, own);
    buffer_puts(b, own < precedence ? ")" : "");
}

// make's sizes may be variables that only ever hold a constant: gc prints the last one so.
static void print_make(Escapes *e, Buffer *b, Node *n) {
    NodeList args = AS(n, CALL)->args;
    bool slice = is_slice(info_of(e->cx, n)->type);
    buffer_puts(b, "make(");
    for (int i = 0; i < args.len; i++) {
        Node *value = slice && i == args.len - 1 ? constant_behind(e, args.at[i]) : NULL;
        buffer_puts(b, i ? ", " : "");
        print_site(e, b, value ? value : args.at[i], 0);
    }
    buffer_puts(b, ")");
}

const char *site_text(Escapes *e, Node *n) {
    Buffer b = {.arena = e->arena};
    buffer_puts(&b, "");
    print_site(e, &b, n, 0);
    return b.data;
}

static void print_assignment(Escapes *e, Buffer *b, NodeList lhs, const char *op, NodeList rhs) {
    print_list(e, b, lhs);
    buffer_printf(b, " %s ", op);
    print_list(e, b, rhs);
}

const char *node_text(Escapes *e, Node *n) {
    Buffer b = {.arena = e->arena};
    buffer_puts(&b, "");
    switch (n->kind) {
    case NODE_ASSIGN: {
        const NodeAssign *a = AS(n, ASSIGN);
        const char *op = a->op == TOKEN_EOF || a->define ? "" : token_spelling(a->op);
        op = a->define ? ":=" : arena_printf(e->arena, "%s=", op);
        print_assignment(e, &b, a->lhs, op, a->rhs);
        break;
    }
    case NODE_VAR_DECL:
        print_assignment(e, &b, AS(n, VAR_DECL)->names, ":=", AS(n, VAR_DECL)->values);
        break;
    case NODE_RETURN:
        buffer_puts(&b, "return ");
        print_list(e, &b, AS(n, RETURN)->results);
        break;
    case NODE_SEND:
        print_site(e, &b, AS(n, SEND)->chan, 0);
        buffer_puts(&b, " <- ");
        print_site(e, &b, AS(n, SEND)->value, 0);
        break;
    case NODE_RANGE: buffer_puts(&b, "for loop"); break;
    case NODE_CASE: {
        const NodeCase *c = AS(n, CASE);
        buffer_puts(&b, c->is_default ? "default" : "case ");
        print_list(e, &b, c->values);
        buffer_puts(&b, ":");
        for (int i = 0; i < c->body.len; i++)
            buffer_printf(&b, "%s %s", i ? ";" : "", node_text(e, c->body.at[i]));
        break;
    }
    case NODE_EXPR_STMT: print_site(e, &b, AS(n, EXPR_STMT)->x, 0); break;
    default: print_site(e, &b, n, 0); break;
    }
    return b.data;
}

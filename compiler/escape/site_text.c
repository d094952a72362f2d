// The source form in which gc's escape messages name an expression: literals shortened, constants
// by their value, method calls as T.M(x), variadic arguments as "... argument...".
#include "escape.h"
#include <string.h>

static void print_site(Escapes *e, Buffer *b, Node *n, bool top);
static void print_make(Escapes *e, Buffer *b, Node *n);

static void print_list(Escapes *e, Buffer *b, NodeList list) {
    for (int i = 0; i < list.len; i++) {
        if (i)
            buffer_puts(b, ", ");
        print_site(e, b, list.at[i], false);
    }
}

// Struct and interface types have blanks in gc's back-end messages: "struct { x int }", "interface
// {}".
static void print_type(Escapes *e, Buffer *b, Type *t) {
    Buffer plain = {.arena = e->arena};
    type_print(&plain, t, e->program->package);
    bool spaced[256] = {false};
    int depth = 0;
    for (const char *s = plain.data; *s; s++) {
        bool opens = strncmp(s, "struct{", 7) == 0 || strncmp(s, "interface{", 10) == 0;
        if (opens && depth < 255) {
            size_t n = strcspn(s, "{");
            buffer_add(b, s, n);
            s += n;
            spaced[++depth] = s[1] != '}';
            buffer_puts(b, spaced[depth] ? " { " : " {");
        } else if (*s == '}' && depth > 0) {
            buffer_puts(b, spaced[depth--] ? " }" : "}");
        } else {
            buffer_putc(b, *s);
        }
    }
}

// A conversion's type stands in parentheses unless it is a plain name.
static void print_conversion(Escapes *e, Buffer *b, Node *n, Type *t) {
    bool plain = t->kind == TYPE_BASIC || t->kind == TYPE_NAMED;
    buffer_puts(b, plain ? "" : "(");
    print_type(e, b, t);
    buffer_puts(b, plain ? "(" : ")(");
    print_list(e, b, AS(n, CALL)->args);
    buffer_puts(b, ")");
}

static bool passes_slice(Escapes *e, Node *call) {
    Type *t = info_of(e->cx, unparen(AS(call, CALL)->fun))->type;
    t = t ? underlying(t) : NULL;
    return t && t->kind == TYPE_FUNC && t->func.variadic && !AS(call, CALL)->spread &&
           AS(call, CALL)->args.len >= t->func.params.len;
}

static void print_arguments(Escapes *e, Buffer *b, Node *call, bool first) {
    NodeList args = AS(call, CALL)->args;
    bool slice = passes_slice(e, call);
    int plain =
        slice ? underlying(info_of(e->cx, unparen(AS(call, CALL)->fun))->type)->func.params.len - 1
              : args.len;
    for (int i = 0; i < plain; i++) {
        buffer_puts(b, i || !first ? ", " : "");
        print_site(e, b, args.at[i], false);
    }
    if (slice)
        buffer_puts(b, plain || !first ? ", ... argument..." : "... argument...");
    else if (AS(call, CALL)->spread)
        buffer_puts(b, "...");
}

static void print_call(Escapes *e, Buffer *b, Node *n) {
    Node *fun = unparen(AS(n, CALL)->fun);
    const NodeInfo *info = info_of(e->cx, fun);
    if (info->mode == MODE_BUILTIN && info->object->builtin == BUILTIN_MAKE) {
        print_make(e, b, n);
        return;
    }
    if (info->mode == MODE_TYPE) {
        print_conversion(e, b, n, info->type);
        return;
    }
    const Selection *s = fun->kind == NODE_SELECTOR ? info->selection : NULL;
    if (s && s->kind == SELECT_METHOD && s->object->receiver_type) { // as the function it is
        Object *type = s->object->receiver_type;
        bool own = type->package == e->program->package || !type->package,
             pointer = s->object->pointer_receiver;
        buffer_printf(b, "%s%s%s%s%s.%s(", pointer ? "(*" : "", own ? "" : type->package->name,
                      own ? "" : ".", type->name, pointer ? ")" : "", s->object->name);
        print_site(e, b, AS(fun, SELECTOR)->x, false);
        print_arguments(e, b, n, false);
    } else {
        print_site(e, b, fun, false);
        buffer_puts(b, "(");
        print_arguments(e, b, n, true);
    }
    buffer_puts(b, ")");
}

static void print_composite(Escapes *e, Buffer *b, Node *n) {
    Type *t = info_of(e->cx, n)->type;
    if (underlying(t)->kind == TYPE_POINTER) {
        buffer_puts(b, "&");
        t = underlying(t)->pointer.elem;
    }
    print_type(e, b, t);
    buffer_puts(b, AS(n, COMPOSITE)->elements.len ? "{...}" : "{}");
}

static void print_operator(Escapes *e, Buffer *b, Node *n) {
    NodeBinary *x = AS(n, BINARY);
    print_site(e, b, x->x, false);
    buffer_printf(b, " %s ", token_spelling(x->op));
    print_site(e, b, x->y, false);
}

static void print_const(Escapes *e, Buffer *b, Node *n, const NodeInfo *info) {
    if (n->kind == NODE_BASIC_LIT && AS(n, BASIC_LIT)->token == TOKEN_CHAR)
        buffer_puts(b, AS(n, BASIC_LIT)->text);
    else
        buffer_puts(b, const_print(e->arena, info->value));
}

static void print_site(Escapes *e, Buffer *b, Node *n, bool top) {
    Node *inner = unparen(n);
    if (inner != n && !top) {
        buffer_puts(b, "(");
        print_site(e, b, inner, true);
        buffer_puts(b, ")");
        return;
    }
    n = inner;
    const NodeInfo *info = info_of(e->cx, n);
    if (info->mode == MODE_CONST && info->value) {
        print_const(e, b, n, info);
        return;
    }
    switch (n->kind) {
    case NODE_FUNC_LIT: buffer_puts(b, "func literal"); break;
    case NODE_COMPOSITE: print_composite(e, b, n); break;
    case NODE_CALL: print_call(e, b, n); break;
    case NODE_BINARY: print_operator(e, b, n); break;
    case NODE_UNARY:
        buffer_puts(b, token_spelling(AS(n, UNARY)->op));
        print_site(e, b, AS(n, UNARY)->x, false);
        break;
    case NODE_STAR:
        buffer_puts(b, "*");
        print_site(e, b, AS(n, STAR)->x, false);
        break;
    case NODE_SELECTOR:
        print_site(e, b, AS(n, SELECTOR)->x, false);
        buffer_printf(b, ".%s", AS(AS(n, SELECTOR)->sel, NAME)->name);
        break;
    case NODE_INDEX:
        print_site(e, b, AS(n, INDEX)->x, false);
        buffer_puts(b, "[");
        print_list(e, b, AS(n, INDEX)->indices);
        buffer_puts(b, "]");
        break;
    default:
        if (info->mode == MODE_TYPE)
            print_type(e, b, info->type);
        else
            expr_print(b, n);
        break;
    }
}

// make's last size may be a variable that only ever holds a constant: gc prints the constant.
static void print_make(Escapes *e, Buffer *b, Node *n) {
    NodeList args = AS(n, CALL)->args;
    buffer_puts(b, "make(");
    for (int i = 0; i < args.len; i++) {
        Node *x = unparen(args.at[i]);
        Object *o = x->kind == NODE_NAME ? info_of(e->cx, x)->object : NULL;
        Node *value = o && i == args.len - 1 ? map_get(e->initializer, o) : NULL;
        if (value && info_of(e->cx, unparen(value))->mode == MODE_CONST)
            x = unparen(value);
        buffer_puts(b, i ? ", " : "");
        print_site(e, b, x, false);
    }
    buffer_puts(b, ")");
}

const char *site_text(Escapes *e, Node *n) {
    Buffer b = {.arena = e->arena};
    buffer_puts(&b, "");
    print_site(e, &b, n, true);
    return b.data;
}

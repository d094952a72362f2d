// The source form in which gc's escape messages name an expression: literals shortened, constants by their value,
// method calls as T.M(x), variadic arguments as "... argument...".
#include "escape.h"
#include <string.h>

static void print_site(Escapes *e, Buffer *b, Node *n, bool top);

static void print_list(Escapes *e, Buffer *b, NodeList list) {
    for (int i = 0; i < list.len; i++) {
        if (i)
            buffer_puts(b, ", ");
        print_site(e, b, list.at[i], false);
    }
}

static void print_type(Escapes *e, Buffer *b, Type *t) {
    type_print(b, t, e->program->package);
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
    return t && t->kind == TYPE_FUNC && t->func.variadic && !AS(call, CALL)->spread && AS(call, CALL)->args.len >= t->func.params.len;
}

static void print_arguments(Escapes *e, Buffer *b, Node *call, bool first) {
    NodeList args = AS(call, CALL)->args;
    bool slice = passes_slice(e, call);
    int plain = slice ? underlying(info_of(e->cx, unparen(AS(call, CALL)->fun))->type)->func.params.len - 1 : args.len;
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
    if (info->mode == MODE_TYPE) {
        print_conversion(e, b, n, info->type);
        return;
    }
    const Selection *s = fun->kind == NODE_SELECTOR ? info->selection : NULL;
    if (s && s->kind == SELECT_METHOD && s->object->receiver_type) { // as the function it is
        Object *type = s->object->receiver_type;
        bool own = type->package == e->program->package || !type->package, pointer = s->object->pointer_receiver;
        buffer_printf(b, "%s%s%s%s%s.%s(", pointer ? "(*" : "", own ? "" : type->package->name, own ? "" : ".", type->name,
                      pointer ? ")" : "", s->object->name);
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

const char *site_text(Escapes *e, Node *n) {
    Buffer b = {.arena = e->arena};
    buffer_puts(&b, "");
    print_site(e, &b, n, true);
    return b.data;
}

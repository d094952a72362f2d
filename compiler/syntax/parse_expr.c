// Expressions, by precedence climbing over the table of tokens; conversions, composite literals,
// calls, indexing and instantiation. Types that stand where an operand may stand come from
// parse_type.c, for syntax cannot tell them apart.
#include "parse_internal.h"

// { expression , } of at least one.
void parse_expr_list(Parser *p, NodeList *list) {
    do
        parse_push(p, list, parse_expr(p));
    while (parse_got(p, TOKEN_COMMA));
}

Node *parse_expr(Parser *p) {
    return parse_binary(p, NULL, 0);
}

// ---- operators

static bool is_unary_operator(TokenKind kind) {
    switch (kind) {
    case TOKEN_ADD:
    case TOKEN_SUB:
    case TOKEN_NOT:
    case TOKEN_XOR:
    case TOKEN_AND:
    case TOKEN_TILDE: return true;
    default: return false;
    }
}

// <-x: a receive, unless x turned out to be a channel type: then the arrow belongs to the type, and
// for x = chan<- T, to the channel type that T must be: <-chan<- chan U is <-chan (<-chan U).
static Node *receive(Parser *p, Pos arrow, Node *x) {
    if (x->kind != NODE_CHAN_TYPE) {
        Node *n = parse_node(p, NODE_UNARY, arrow);
        n->u_UNARY.op = TOKEN_ARROW;
        n->u_UNARY.x = x;
        return parse_finish(p, n);
    }
    Node *t = x;
    bool pending = true; // an arrow is still to be placed
    while (pending && t && t->kind == NODE_CHAN_TYPE) {
        NodeChanType *c = &t->u_CHAN_TYPE;
        pending = c->send && !c->receive;
        if (c->receive && !c->send)
            parse_error_at(p, p->token.pos, "unexpected <-, expected chan");
        c->send = false;
        c->receive = true;
        t = c->elem;
    }
    if (pending)
        parse_error_at(p, p->token.pos, "unexpected %s, expected chan",
                       expr_string(p->cx->arena, t));
    x->pos = arrow;
    return x;
}

static Node *unary(Parser *p) {
    TokenKind kind = p->token.kind;
    if (kind != TOKEN_MUL && kind != TOKEN_ARROW && !is_unary_operator(kind))
        return parse_primary(p, NULL);
    if (!parse_enter(p)) {
        parse_leave(p);
        return parse_bad_expr(p);
    }
    Pos pos = p->token.pos;
    parse_next(p);
    Node *x = unary(p), *n;
    if (kind == TOKEN_ARROW) {
        n = receive(p, pos, x);
    } else if (kind == TOKEN_MUL) {
        n = parse_finish(p, parse_node(p, NODE_STAR, pos));
        n->u_STAR.x = x;
    } else {
        n = parse_finish(p, parse_node(p, NODE_UNARY, pos));
        n->u_UNARY.op = kind;
        n->u_UNARY.x = x;
    }
    parse_tower(p);
    parse_leave(p);
    return n;
}

// An expression of operators that bind stronger than precedence. x is its first operand when that
// was already read, else NULL.
Node *parse_binary(Parser *p, Node *x, int precedence) {
    int outer_height = p->height;
    p->height = 0;
    if (!x)
        x = unary(p);
    for (;;) {
        TokenKind op = p->token.kind;
        int op_precedence = token_precedence(op);
        if (op_precedence <= precedence)
            break;
        Node *n = parse_node(p, NODE_BINARY, p->token.pos);
        parse_next(p);
        n->u_BINARY.op = op;
        n->u_BINARY.x = x;
        n->u_BINARY.y = parse_binary(p, NULL, op_precedence);
        x = parse_finish(p, n);
        parse_tower(p);
    }
    if (p->height < outer_height)
        p->height = outer_height;
    return x;
}

// ---- operands

static Node *function_literal(Parser *p) {
    Pos pos = p->token.pos;
    parse_next(p);
    Node *type = parse_func_type(p, pos, "function type");
    if (p->token.kind != TOKEN_LBRACE)
        return type;
    Node *n = parse_node(p, NODE_FUNC_LIT, pos);
    int level = p->expr_level;
    p->expr_level = level + 1;
    n->u_FUNC_LIT.type = type;
    n->u_FUNC_LIT.body = parse_function_body(p);
    p->expr_level = level;
    return parse_finish(p, n);
}

static Node *parenthesized(Parser *p) {
    Node *n = parse_node(p, NODE_PAREN, p->token.pos);
    parse_next(p);
    p->expr_level++;
    n->u_PAREN.x = parse_expr(p);
    p->expr_level--;
    parse_want(p, TOKEN_RPAREN);
    return parse_finish(p, n);
}

static Node *operand(Parser *p) {
    switch (p->token.kind) {
    case TOKEN_NAME: return parse_name(p);
    case TOKEN_INT:
    case TOKEN_FLOAT:
    case TOKEN_IMAG:
    case TOKEN_CHAR:
    case TOKEN_STRING: {
        if (p->token.bad) { // the lexer has reported it
            Node *bad = parse_bad_expr(p);
            parse_next(p);
            return parse_finish(p, bad);
        }
        Node *n = parse_node(p, NODE_BASIC_LIT, p->token.pos);
        n->u_BASIC_LIT.token = p->token.kind;
        n->u_BASIC_LIT.text = p->token.text;
        parse_next(p);
        return parse_finish(p, n);
    }
    case TOKEN_LPAREN: return parenthesized(p);
    case TOKEN_FUNC: return function_literal(p);
    case TOKEN_LBRACK:
    case TOKEN_CHAN:
    case TOKEN_MAP:
    case TOKEN_STRUCT:
    case TOKEN_INTERFACE: return parse_type(p);
    default: {
        Node *bad = parse_bad_expr(p);
        parse_unexpected(p, "expected expression");
        parse_advance(p, TOKEN_RPAREN, TOKEN_RBRACK, TOKEN_RBRACE);
        return bad;
    }
    }
}

// ---- what follows an operand

static Node *selector_or_assertion(Parser *p, Node *x) {
    Pos dot = p->token.pos;
    parse_next(p);
    if (p->token.kind == TOKEN_NAME) {
        Node *n = parse_node(p, NODE_SELECTOR, p->token.pos);
        n->u_SELECTOR.x = x;
        n->u_SELECTOR.sel = parse_name(p);
        return parse_finish(p, n);
    }
    if (parse_got(p, TOKEN_LPAREN)) {
        Node *n = parse_node(p, NODE_TYPE_ASSERT, dot);
        n->u_TYPE_ASSERT.x = x;
        if (!parse_got(p, TOKEN_TYPE))
            n->u_TYPE_ASSERT.type = parse_type(p);
        parse_want(p, TOKEN_RPAREN);
        return parse_finish(p, n);
    }
    parse_unexpected(p, "expected name or (");
    parse_advance(p, TOKEN_SEMICOLON, TOKEN_RPAREN);
    return x;
}

// x[low: has been read up to the colon.
static Node *slice(Parser *p, Node *x, Pos lbrack, Node *low) {
    Node *n = parse_node(p, NODE_SLICE, lbrack);
    NodeSlice *s = &n->u_SLICE;
    s->x = x;
    s->low = low;
    parse_next(p);
    if (p->token.kind != TOKEN_COLON && p->token.kind != TOKEN_RBRACK)
        s->high = parse_expr(p);
    if (p->token.kind == TOKEN_COLON) {
        s->three = true;
        if (!s->high) {
            diag_error(p->cx->diag, p->token.pos, "middle index required in 3-index slice");
            s->high = parse_bad_expr(p);
        }
        parse_next(p);
        if (p->token.kind != TOKEN_RBRACK) {
            s->max = parse_expr(p);
        } else {
            diag_error(p->cx->diag, p->token.pos, "final index required in 3-index slice");
            s->max = parse_bad_expr(p);
        }
    }
    parse_want(p, TOKEN_RBRACK);
    return parse_finish(p, n);
}

static Node *finish_index(Parser *p, Node *x, Pos lbrack, NodeList indices) {
    Node *n = parse_node(p, NODE_INDEX, lbrack);
    n->u_INDEX.x = x;
    n->u_INDEX.indices = indices;
    n->u_INDEX.lbrack = lbrack;
    return parse_finish(p, n);
}

static Node *index_or_slice(Parser *p, Node *x) {
    Pos lbrack = p->token.pos;
    NodeList indices = {0};
    parse_next(p);
    if (p->token.kind == TOKEN_RBRACK) {
        parse_push(p, &indices, parse_bad_expr(p));
        parse_unexpected(p, "expected operand");
        parse_next(p);
        return finish_index(p, x, lbrack, indices);
    }
    p->expr_level++;
    if (p->token.kind != TOKEN_COLON) {
        bool comma = parse_type_list(p, &indices, false);
        if (comma || p->token.kind == TOKEN_RBRACK) {
            p->expr_level--;
            parse_want(p, TOKEN_RBRACK);
            return finish_index(p, x, lbrack, indices);
        }
    }
    if (p->token.kind != TOKEN_COLON) {
        parse_unexpected(p, "expected comma, : or ]");
        parse_advance(p, TOKEN_COMMA, TOKEN_COLON, TOKEN_RBRACK);
    }
    Node *n;
    if (p->token.kind == TOKEN_COLON) {
        n = slice(p, x, lbrack, indices.len ? indices.at[0] : NULL);
    } else {
        parse_got(p, TOKEN_RBRACK);
        n = finish_index(p, x, lbrack, indices);
    }
    p->expr_level--;
    return n;
}

static bool argument(Parser *p, void *data) {
    NodeCall *call = data;
    parse_push(p, &call->args, parse_expr(p));
    call->spread = parse_got(p, TOKEN_ELLIPSIS);
    return call->spread;
}

static Node *call(Parser *p, Node *fun) {
    Node *n = parse_node(p, NODE_CALL, p->token.pos);
    n->u_CALL.fun = fun;
    parse_next(p);
    p->expr_level++;
    parse_list(p, "argument list", TOKEN_COMMA, TOKEN_RPAREN, argument, &n->u_CALL);
    p->expr_level--;
    return parse_finish(p, n);
}

// ---- composite literals

// Whether x cannot be a type argument or a type: a[1]{ is no composite literal, a[T]{ may be one.
static bool is_value(const Node *x) {
    for (;;) {
        switch (x->kind) {
        case NODE_BASIC_LIT:
        case NODE_COMPOSITE:
        case NODE_FUNC_LIT:
        case NODE_SLICE:
        case NODE_TYPE_ASSERT:
        case NODE_CALL:
        case NODE_UNARY:
        case NODE_BINARY: return true;
        case NODE_PAREN: x = x->u_PAREN.x; continue;
        case NODE_INDEX:
            for (int i = 0; i < x->u_INDEX.indices.len; i++)
                if (is_value(x->u_INDEX.indices.at[i]))
                    return true;
            x = x->u_INDEX.x;
            continue;
        default: return false;
        }
    }
}

// Whether x { starts a composite literal here. In the header of a statement a type name does not.
static bool may_be_literal_type(const Parser *p, const Node *x) {
    switch (x->kind) {
    case NODE_NAME:
    case NODE_SELECTOR: return p->expr_level >= 0;
    case NODE_INDEX: return p->expr_level >= 0 && !is_value(x);
    case NODE_ARRAY_TYPE:
    case NODE_STRUCT_TYPE:
    case NODE_MAP_TYPE: return true;
    default: return false;
    }
}

static Node *composite(Parser *p, Node *type);

static Node *element_part(Parser *p) {
    return p->token.kind == TOKEN_LBRACE ? composite(p, NULL) : parse_expr(p);
}

static bool element(Parser *p, void *data) {
    Node *e = element_part(p);
    if (p->token.kind == TOKEN_COLON) {
        Node *pair = parse_node(p, NODE_KEY_VALUE, p->token.pos);
        parse_next(p);
        pair->u_KEY_VALUE.key = e;
        pair->u_KEY_VALUE.value = element_part(p);
        e = parse_finish(p, pair);
    }
    parse_push(p, data, e);
    return false;
}

// { element , } with its braces. type is NULL for an inner literal whose type is elided.
static Node *composite(Parser *p, Node *type) {
    Node *n = parse_node(p, NODE_COMPOSITE, p->token.pos);
    n->u_COMPOSITE.type = type;
    if (parse_enter(p)) {
        p->expr_level++;
        parse_want(p, TOKEN_LBRACE);
        n->u_COMPOSITE.rbrace = parse_list(p, "composite literal", TOKEN_COMMA, TOKEN_RBRACE,
                                           element, &n->u_COMPOSITE.elements);
        p->expr_level--;
    }
    parse_leave(p);
    return parse_finish(p, n);
}

// ---- primary expressions

// An operand and all that follows it. Returns NULL when nothing (more) follows x.
static Node *postfix(Parser *p, Node *x) {
    switch (p->token.kind) {
    case TOKEN_DOT: return selector_or_assertion(p, x);
    case TOKEN_LBRACK: return index_or_slice(p, x);
    case TOKEN_LPAREN: return call(p, x);
    case TOKEN_LBRACE: {
        Node *type = unparen(x);
        if (!may_be_literal_type(p, type))
            return NULL;
        if (type != x)
            parse_error_at(p, p->token.pos, "cannot parenthesize type in composite literal");
        return composite(p, type);
    }
    default: return NULL;
    }
}

Node *parse_primary(Parser *p, Node *x) {
    if (!parse_enter(p)) {
        parse_leave(p);
        return x ? x : parse_bad_expr(p);
    }
    int outer_height = p->height;
    p->height = 0;
    if (!x)
        x = operand(p);
    for (Node *next; (next = postfix(p, x));) {
        x = next;
        parse_tower(p);
    }
    p->height++;
    if (p->height < outer_height)
        p->height = outer_height;
    parse_leave(p);
    return x;
}

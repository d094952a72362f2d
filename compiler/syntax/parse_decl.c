// Declarations: imports, constants, types, variables and functions, alone or in groups.
#include "parse_internal.h"
#include <string.h>

// ---- imports, constants, variables

static Node *import_spec(Parser *p) {
    Node *n = parse_node(p, NODE_IMPORT, p->token.pos);
    if (p->token.kind == TOKEN_NAME) {
        n->u_IMPORT.name = parse_name(p);
    } else if (p->token.kind == TOKEN_DOT) {
        n->u_IMPORT.name = parse_node(p, NODE_NAME, p->token.pos);
        n->u_IMPORT.name->u_NAME.name = intern(p->cx->names, ".", 1);
        parse_next(p);
        parse_finish(p, n->u_IMPORT.name);
    }
    if (p->token.kind < TOKEN_INT || p->token.kind > TOKEN_STRING) {
        parse_error_at(p, p->token.pos, "missing import path");
        parse_advance(p, TOKEN_SEMICOLON, TOKEN_RPAREN);
        return NULL;
    }
    Node *path = parse_node(p, NODE_BASIC_LIT, p->token.pos);
    path->u_BASIC_LIT.token = p->token.kind;
    path->u_BASIC_LIT.text = p->token.text;
    n->u_IMPORT.path = path;
    bool bad = p->token.bad;
    parse_next(p);
    parse_finish(p, path);
    if (bad)
        return NULL;
    if (path->u_BASIC_LIT.token != TOKEN_STRING) {
        parse_error_at(p, path->pos, "import path must be a string");
        return NULL;
    }
    p->imports_embed |= strcmp(path->u_BASIC_LIT.text, "\"embed\"") == 0;
    return parse_finish(p, n);
}

static void name_list(Parser *p, NodeList *names) {
    do
        parse_push(p, names, parse_name(p));
    while (parse_got(p, TOKEN_COMMA));
}

// Steps over =, or over := where = is meant.
static bool got_assign(Parser *p) {
    if (p->token.kind == TOKEN_DEFINE)
        parse_unexpected(p, "expected =");
    return parse_got(p, TOKEN_DEFINE) || parse_got(p, TOKEN_ASSIGN);
}

// The row of a group behind `first` (NULL in the first row) and the row before this one.
static Node *const_spec(Parser *p, Node *first, Node *before) {
    Node *n = parse_node(p, NODE_CONST_DECL, p->token.pos);
    NodeConstDecl *c = &n->u_CONST_DECL;
    name_list(p, &c->names);
    if (p->token.kind != TOKEN_EOF && p->token.kind != TOKEN_SEMICOLON &&
        p->token.kind != TOKEN_RPAREN) {
        c->type = parse_type_or_null(p);
        if (got_assign(p))
            parse_expr_list(p, &c->values);
    }
    c->group = first ? first : n;
    if (before) {
        n->iota = before->iota + 1;
        if (!c->type && !c->values.len) {
            c->inherited = true;
            c->type = before->u_CONST_DECL.type;
            c->values = before->u_CONST_DECL.values;
        }
    }
    return parse_finish(p, n);
}

static Node *var_spec(Parser *p) {
    Node *n = parse_node(p, NODE_VAR_DECL, p->token.pos);
    name_list(p, &n->u_VAR_DECL.names);
    bool assign = got_assign(p);
    if (!assign) {
        n->u_VAR_DECL.type = parse_type(p);
        assign = got_assign(p);
    }
    if (assign)
        parse_expr_list(p, &n->u_VAR_DECL.values);
    return parse_finish(p, n);
}

// ---- type declarations

static bool is_type_element(const Node *x) {
    for (;;) {
        switch (x->kind) {
        case NODE_ARRAY_TYPE:
        case NODE_STRUCT_TYPE:
        case NODE_FUNC_TYPE:
        case NODE_INTERFACE_TYPE:
        case NODE_MAP_TYPE:
        case NODE_CHAN_TYPE: return true;
        case NODE_UNARY:
            if (x->u_UNARY.op == TOKEN_TILDE)
                return true;
            x = x->u_UNARY.x;
            continue;
        case NODE_STAR: x = x->u_STAR.x; continue;
        case NODE_PAREN: x = x->u_PAREN.x; continue;
        case NODE_BINARY:
            if (is_type_element(x->u_BINARY.y))
                return true;
            x = x->u_BINARY.x;
            continue;
        default: return false;
        }
    }
}

// type T[x: x was read as an expression. Splits it into a type parameter's name and its constraint
// (*C from P *C, C from P(C), a union of these from P *C|D), if it can be read so: with `force`
// always, else only if the constraint cannot be a value. False when x is an array length. The
// constraint of a mere name is NULL.
static bool split_type_param(Parser *p, Node *x, bool force, Node **name, Node **constraint) {
    *constraint = NULL;
    switch (x->kind) {
    case NODE_NAME: *name = x; return true;
    case NODE_BINARY: {
        NodeBinary *b = &x->u_BINARY;
        if (b->op == TOKEN_MUL && b->x->kind == NODE_NAME && (force || is_type_element(b->y))) {
            *name = b->x;
            *constraint = parse_node(p, NODE_STAR, x->pos);
            (*constraint)->u_STAR.x = b->y;
            (*constraint)->end = x->end;
            return true;
        }
        Node *left;
        if (b->op == TOKEN_OR &&
            split_type_param(p, b->x, force || is_type_element(b->y), name, &left) && left) {
            b->x = left;
            *constraint = x;
            return true;
        }
        return false;
    }
    case NODE_CALL: {
        NodeCall *c = &x->u_CALL;
        if (c->fun->kind != NODE_NAME || c->args.len != 1 || c->spread ||
            !(force || is_type_element(c->args.at[0])))
            return false;
        *name = c->fun;
        *constraint = parse_node(p, NODE_PAREN, x->pos);
        (*constraint)->u_PAREN.x = c->args.at[0];
        (*constraint)->end = x->end;
        return true;
    }
    default: return false;
    }
}

// type T[name: an array length or type parameters. Reads the bracket's content as an expression and
// decides by its form: T[P] is an array, T[P, ...] and T[P C] have a type parameter.
static void bracketed_type(Parser *p, NodeTypeDecl *d, Pos lbrack) {
    Node *x = parse_name(p), *name = NULL, *constraint = NULL;
    if (p->token.kind != TOKEN_LBRACK) {
        p->expr_level++;
        x = parse_binary(p, parse_primary(p, x), 0);
        p->expr_level--;
    }
    if (split_type_param(p, x, p->token.kind == TOKEN_COMMA, &name, &constraint) &&
        (constraint || p->token.kind != TOKEN_RBRACK)) {
        d->type_params = parse_params(p, name, constraint, TOKEN_RBRACK, true);
        d->is_alias = got_assign(p);
        d->type = parse_type_or_null(p);
    } else {
        d->type = parse_array_type(p, lbrack, x);
    }
}

static Node *type_spec(Parser *p) {
    Node *n = parse_node(p, NODE_TYPE_DECL, p->token.pos);
    NodeTypeDecl *d = &n->u_TYPE_DECL;
    d->name = parse_name(p);
    Pos lbrack = p->token.pos;
    if (!parse_got(p, TOKEN_LBRACK)) {
        d->is_alias = got_assign(p);
        d->type = parse_type_or_null(p);
    } else if (p->token.kind == TOKEN_NAME) {
        bracketed_type(p, d, lbrack);
    } else if (parse_got(p, TOKEN_RBRACK)) {
        d->type = parse_slice_type(p, lbrack);
    } else {
        d->type = parse_array_type(p, lbrack, NULL);
    }
    if (!d->type) {
        d->type = parse_bad_expr(p);
        parse_unexpected(p, "in type declaration");
        parse_advance(p, TOKEN_SEMICOLON, TOKEN_RPAREN);
    }
    return parse_finish(p, n);
}

// ---- groups

typedef struct Group {
    TokenKind keyword;
    NodeList *decls;
    Node *first, *last; // rows of a const group
} Group;

static bool group_row(Parser *p, void *data) {
    Group *g = data;
    Node *n;
    Pos embed = parse_take_directives(p, g->keyword == TOKEN_VAR);
    switch (g->keyword) {
    case TOKEN_IMPORT: n = import_spec(p); break;
    case TOKEN_CONST:
        n = g->last = const_spec(p, g->first, g->last);
        if (!g->first)
            g->first = n;
        break;
    case TOKEN_TYPE: n = type_spec(p); break;
    default: n = var_spec(p); break;
    }
    if (embed)
        parse_check_embed(p, &n->u_VAR_DECL, embed);
    if (n)
        parse_push(p, g->decls, n);
    return false;
}

void parse_decl_group(Parser *p, NodeList *decls) {
    Group g = {.keyword = p->token.kind, .decls = decls};
    parse_next(p);
    if (p->token.kind == TOKEN_LPAREN) {
        parse_drop_directives(p);
        parse_next(p);
        parse_list(p, "grouped declaration", TOKEN_SEMICOLON, TOKEN_RPAREN, group_row, &g);
    } else {
        group_row(p, &g);
    }
}

// ---- functions

static Node *receiver(Parser *p) {
    NodeList list = parse_params(p, NULL, NULL, TOKEN_RPAREN, false);
    if (list.len == 0) {
        diag_error(p->cx->diag, p->token.pos, "method has no receiver");
        return NULL;
    }
    if (list.len > 1)
        diag_error(p->cx->diag, p->token.pos, "method has multiple receivers");
    return list.at[0];
}

Node *parse_func_decl(Parser *p) {
    Pos keyword = p->token.pos;
    unsigned pragmas = parse_take_function_pragmas(p);
    bool is_method = parse_got(p, TOKEN_LPAREN);
    Node *rcvr = is_method ? receiver(p) : NULL;
    if (p->token.kind != TOKEN_NAME) {
        parse_unexpected(p, is_method ? "expected name" : "expected name or (");
        parse_advance(p, TOKEN_LBRACE, TOKEN_SEMICOLON);
        return NULL;
    }
    Node *n = parse_node(p, NODE_FUNC_DECL, p->token.pos);
    n->pragma = (uint16_t)pragmas;
    n->u_FUNC_DECL.receiver = rcvr;
    n->u_FUNC_DECL.name = parse_name(p);
    n->u_FUNC_DECL.type = parse_func_type(p, keyword, is_method ? "method" : NULL);
    if (p->token.kind == TOKEN_LBRACE)
        n->u_FUNC_DECL.body = parse_function_body(p);
    return parse_finish(p, n);
}

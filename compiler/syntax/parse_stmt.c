// Statements. Simple statements are read as expressions first; what follows decides. The headers of
// if, for and switch share one function, since their optional parts are told apart only behind.
#include "parse_internal.h"

static Node *statement_or_null(Parser *p);

// { statement ; } up to something that starts none.
static void statement_list(Parser *p, NodeList *stmts) {
    while (p->token.kind != TOKEN_EOF && p->token.kind != TOKEN_RBRACE &&
           p->token.kind != TOKEN_CASE && p->token.kind != TOKEN_DEFAULT) {
        Node *s = statement_or_null(p);
        if (!s)
            break;
        parse_push(p, stmts, s);
        if (!parse_got(p, TOKEN_SEMICOLON) && p->token.kind != TOKEN_RBRACE) {
            parse_unexpected(p, "at end of statement");
            parse_advance(p, TOKEN_SEMICOLON, TOKEN_RBRACE, TOKEN_CASE, TOKEN_DEFAULT);
            parse_got(p, TOKEN_SEMICOLON);
        }
    }
}

// context says what the { is missing behind.
static Node *parse_block(Parser *p, const char *context) {
    Node *n = parse_node(p, NODE_BLOCK, p->token.pos);
    if (!parse_got(p, TOKEN_LBRACE)) {
        parse_unexpected(p, arena_printf(p->cx->arena, "expected { after %s", context));
        parse_advance(p, TOKEN_NAME, TOKEN_RBRACE);
        n->u_BLOCK.rbrace = p->token.pos;
        if (parse_got(p, TOKEN_RBRACE))
            return parse_finish(p, n);
    }
    statement_list(p, &n->u_BLOCK.stmts);
    n->u_BLOCK.rbrace = p->token.pos;
    parse_want(p, TOKEN_RBRACE);
    return parse_finish(p, n);
}

Node *parse_function_body(Parser *p) {
    const Diag *diag = p->cx->diag;
    int errors = diag->errors.len - p->mild_errors;
    p->function_nest++;
    Node *body = parse_block(p, "function");
    p->function_nest--;
    if (errors == diag->errors.len - p->mild_errors) {
        parse_branches(p->cx, body);
        p->mild_errors = diag->errors.len - errors;
    }
    return body;
}

// ---- simple statements

static Node *expr_statement(Parser *p, Node *x) {
    Node *n = parse_node(p, NODE_EXPR_STMT, x->pos);
    n->u_EXPR_STMT.x = x;
    return parse_finish(p, n);
}

static Node *assignment(Parser *p, Pos pos, TokenKind op, bool define, NodeList lhs, NodeList rhs) {
    Node *n = parse_node(p, NODE_ASSIGN, pos);
    n->u_ASSIGN.op = op;
    n->u_ASSIGN.define = define;
    n->u_ASSIGN.lhs = lhs;
    n->u_ASSIGN.rhs = rhs;
    return parse_finish(p, n);
}

// range x, with what stood before it. The for statement gives it position and body.
static Node *range_clause(Parser *p, NodeList lhs, bool define) {
    Node *n = parse_node(p, NODE_RANGE, p->token.pos);
    NodeRange *r = &n->u_RANGE;
    r->range_pos = p->token.pos;
    parse_next(p);
    r->define = define;
    r->key = lhs.len > 0 ? lhs.at[0] : NULL;
    r->value = lhs.len > 1 ? lhs.at[1] : NULL;
    r->extra = lhs.len > 2 ? node_start(lhs.at[2]) : NO_POS;
    r->x = parse_expr(p);
    return n;
}

// What a single expression can be followed by, but for = and :=.
static Node *single_simple(Parser *p, NodeList lhs) {
    Pos pos = p->token.pos;
    Node *x = lhs.at[0], *n;
    switch (p->token.kind) {
    case TOKEN_ASSIGN_OP: {
        TokenKind op = p->token.op;
        NodeList rhs = {0};
        parse_next(p);
        parse_push(p, &rhs, parse_expr(p));
        return assignment(p, pos, op, false, lhs, rhs);
    }
    case TOKEN_INC:
    case TOKEN_DEC:
        n = parse_node(p, NODE_INC_DEC, pos);
        n->u_INC_DEC.op = p->token.kind == TOKEN_INC ? TOKEN_ADD : TOKEN_SUB;
        n->u_INC_DEC.x = x;
        parse_next(p);
        return parse_finish(p, n);
    case TOKEN_ARROW:
        n = parse_node(p, NODE_SEND, pos);
        parse_next(p);
        n->u_SEND.chan = x;
        n->u_SEND.value = parse_expr(p);
        return parse_finish(p, n);
    default: return expr_statement(p, x);
    }
}

// lhs: expressions already read, or empty. Behind = or := of a for, `range` may follow.
static Node *simple_behind(Parser *p, NodeList lhs, bool in_for) {
    if (!lhs.len)
        parse_expr_list(p, &lhs);
    TokenKind kind = p->token.kind;
    if (kind == TOKEN_ASSIGN || kind == TOKEN_DEFINE) {
        Pos pos = p->token.pos;
        NodeList rhs = {0};
        parse_next(p);
        if (in_for && p->token.kind == TOKEN_RANGE)
            return range_clause(p, lhs, kind == TOKEN_DEFINE);
        parse_expr_list(p, &rhs);
        return assignment(p, pos, TOKEN_EOF, kind == TOKEN_DEFINE, lhs, rhs);
    }
    if (lhs.len == 1)
        return single_simple(p, lhs);
    parse_unexpected(p, "expected := or = or comma");
    parse_advance(p, TOKEN_SEMICOLON, TOKEN_RBRACE);
    return expr_statement(p, lhs.at[0]);
}

static Node *simple_statement(Parser *p, bool in_for) {
    NodeList none = {0};
    if (in_for && p->token.kind == TOKEN_RANGE)
        return range_clause(p, none, false);
    return simple_behind(p, none, in_for);
}

// ---- headers

typedef struct Header {
    Node *init, *cond, *post; // cond: an expression; x.(type) in a type switch
    Node *bind;               // the name in: switch bind := x.(type)
    Node *range;              // the RANGE node: then nothing else is set
} Header;

// A binary expression in parentheses, so that the = beside it stands out.
static const char *emphasized(Parser *p, const Node *x) {
    const char *text = expr_string(p->cx->arena, x);
    return x->kind == NODE_BINARY ? arena_printf(p->cx->arena, "(%s)", text) : text;
}

static const char *statement_string(Parser *p, Node *s) {
    Arena *a = p->cx->arena;
    if (s->kind == NODE_ASSIGN && !s->u_ASSIGN.define && s->u_ASSIGN.op == TOKEN_EOF &&
        s->u_ASSIGN.lhs.len == 1 && s->u_ASSIGN.rhs.len == 1)
        return arena_printf(a, "assignment %s = %s", emphasized(p, s->u_ASSIGN.lhs.at[0]),
                            emphasized(p, s->u_ASSIGN.rhs.at[0]));
    Buffer b = {.arena = a};
    if (s->kind == NODE_ASSIGN && !s->u_ASSIGN.define && s->u_ASSIGN.op == TOKEN_EOF)
        buffer_puts(&b, "assignment ");
    simple_statement_print(&b, s);
    return b.data;
}

static bool is_type_guard(const Node *s) {
    if (s->kind != NODE_ASSIGN || !s->u_ASSIGN.define || s->u_ASSIGN.lhs.len != 1 ||
        s->u_ASSIGN.rhs.len != 1 || s->u_ASSIGN.lhs.at[0]->kind != NODE_NAME)
        return false;
    const Node *x = s->u_ASSIGN.rhs.at[0];
    return x->kind == NODE_TYPE_ASSERT && !x->u_TYPE_ASSERT.type;
}

// Sets h->cond from the statement that stands where the condition is.
static void condition(Parser *p, TokenKind keyword, Header *h, Node *s) {
    if (s->kind == NODE_EXPR_STMT) {
        h->cond = s->u_EXPR_STMT.x;
    } else if (keyword == TOKEN_SWITCH && is_type_guard(s)) {
        h->bind = s->u_ASSIGN.lhs.at[0];
        h->cond = s->u_ASSIGN.rhs.at[0];
    } else {
        parse_error_at(p, s->pos, "cannot use %s as value", statement_string(p, s));
        h->cond = parse_node(p, NODE_BAD_EXPR, s->pos);
    }
}

// cond ; post of a for statement, behind the first semicolon. Returns the condition's statement.
static Node *for_clauses(Parser *p, Header *h) {
    Node *cond = NULL;
    if (p->token.kind != TOKEN_SEMICOLON) {
        if (p->token.kind == TOKEN_LBRACE) {
            parse_unexpected(p, "expected for loop condition");
            return NULL;
        }
        cond = simple_statement(p, false);
    }
    parse_want(p, TOKEN_SEMICOLON);
    if (p->token.kind != TOKEN_LBRACE) {
        h->post = simple_statement(p, false);
        if (h->post->kind == NODE_ASSIGN && h->post->u_ASSIGN.define)
            parse_error_at(p, h->post->pos, "cannot declare in post statement of for loop");
    }
    return cond;
}

// What stands before the first semicolon: the init statement, or all there is. Returns false after
// a range clause, which is a whole header.
static bool first_part(Parser *p, TokenKind keyword, Header *h) {
    if (p->token.kind == TOKEN_SEMICOLON)
        return true;
    if (parse_got(p, TOKEN_VAR))
        parse_error_at(p, p->token.pos, "var declaration not allowed in %s initializer",
                       token_spelling(keyword));
    h->init = simple_statement(p, keyword == TOKEN_FOR);
    if (h->init->kind != NODE_RANGE)
        return true;
    h->range = h->init;
    h->init = NULL;
    return false;
}

static void missing_condition(Parser *p, Header *h, const Token *semicolon) {
    if (semicolon->text[0] != 's') // a newline or the end
        parse_error_at(p, semicolon->pos, "unexpected %s, expected { after if clause",
                       semicolon->text);
    else
        parse_error_at(p, semicolon->pos, "missing condition in if statement");
    h->cond = parse_node(p, NODE_BAD_EXPR, semicolon->pos);
}

static void header_parts(Parser *p, TokenKind keyword, Header *h) {
    if (!first_part(p, keyword, h))
        return;
    Node *cond = NULL;
    Token semicolon = {0};
    if (p->token.kind == TOKEN_LBRACE) {
        cond = h->init;
        h->init = NULL;
    } else {
        if (p->token.kind == TOKEN_SEMICOLON) {
            semicolon = p->token;
            parse_next(p);
        } else { // more likely the { is missing than a ;
            parse_want(p, TOKEN_LBRACE);
            if (p->token.kind != TOKEN_LBRACE)
                parse_advance(p, TOKEN_LBRACE, TOKEN_RBRACE);
        }
        if (keyword == TOKEN_FOR)
            cond = for_clauses(p, h);
        else if (p->token.kind != TOKEN_LBRACE)
            cond = simple_statement(p, false);
    }
    if (cond)
        condition(p, keyword, h, cond);
    else if (keyword == TOKEN_IF && semicolon.pos != NO_POS)
        missing_condition(p, h, &semicolon);
}

// [ init ; ] condition and the like, between the keyword and the {.
static Header header(Parser *p, TokenKind keyword) {
    Header h = {0};
    if (p->token.kind == TOKEN_LBRACE) {
        if (keyword == TOKEN_IF) {
            parse_error_at(p, p->token.pos, "missing condition in if statement");
            h.cond = parse_bad_expr(p);
        }
        return h;
    }
    int level = p->expr_level;
    p->expr_level = -1;
    header_parts(p, keyword, &h);
    p->expr_level = level;
    return h;
}

// ---- compound statements

static Node *if_statement(Parser *p) {
    Node *n = parse_node(p, NODE_IF, p->token.pos);
    parse_next(p);
    Header h = header(p, TOKEN_IF);
    n->u_IF.init = h.init;
    n->u_IF.cond = h.cond ? h.cond : parse_bad_expr(p);
    n->u_IF.then = parse_block(p, "if clause");
    if (parse_got(p, TOKEN_ELSE)) {
        if (p->token.kind == TOKEN_IF || p->token.kind == TOKEN_LBRACE) {
            n->u_IF.otherwise = statement_or_null(p);
        } else {
            parse_error_at(p, p->token.pos, "else must be followed by if or statement block");
            parse_advance(p, TOKEN_NAME, TOKEN_RBRACE);
        }
    }
    return parse_finish(p, n);
}

static Node *for_statement(Parser *p) {
    Pos pos = p->token.pos;
    parse_next(p);
    Header h = header(p, TOKEN_FOR);
    Node *body = parse_block(p, "for clause");
    Node *n = h.range ? h.range : parse_node(p, NODE_FOR, pos);
    n->pos = pos;
    if (h.range) {
        n->u_RANGE.body = body;
    } else {
        n->u_FOR.init = h.init;
        n->u_FOR.cond = h.cond;
        n->u_FOR.post = h.post;
        n->u_FOR.body = body;
    }
    return parse_finish(p, n);
}

// The clauses of a switch or select with their braces. Returns the position of the }.
static Pos clause_list(Parser *p, NodeList *clauses, Node *clause(Parser *), const char *context) {
    if (!parse_got(p, TOKEN_LBRACE))
        parse_error_at(p, p->token.pos, "missing { after %s clause", context);
    while (p->token.kind != TOKEN_EOF && p->token.kind != TOKEN_RBRACE)
        parse_push(p, clauses, clause(p));
    Pos rbrace = p->token.pos;
    parse_want(p, TOKEN_RBRACE);
    return rbrace;
}

static void bad_clause(Parser *p) {
    parse_unexpected(p, "expected case or default or }");
    parse_advance(p, TOKEN_COLON, TOKEN_CASE, TOKEN_DEFAULT, TOKEN_RBRACE);
}

static Node *case_clause(Parser *p) {
    Node *n = parse_node(p, NODE_CASE, p->token.pos);
    if (parse_got(p, TOKEN_CASE))
        parse_expr_list(p, &n->u_CASE.values);
    else if (parse_got(p, TOKEN_DEFAULT))
        n->u_CASE.is_default = true;
    else
        bad_clause(p);
    n->u_CASE.colon = p->token.pos;
    parse_want(p, TOKEN_COLON);
    statement_list(p, &n->u_CASE.body);
    return parse_finish(p, n);
}

static Node *comm_clause(Parser *p) {
    Node *n = parse_node(p, NODE_COMM, p->token.pos);
    if (parse_got(p, TOKEN_CASE))
        n->u_COMM.comm = simple_statement(p, false);
    else if (!parse_got(p, TOKEN_DEFAULT))
        bad_clause(p);
    n->u_COMM.colon = p->token.pos;
    parse_want(p, TOKEN_COLON);
    statement_list(p, &n->u_COMM.body);
    return parse_finish(p, n);
}

static Node *switch_statement(Parser *p) {
    Pos pos = p->token.pos;
    parse_next(p);
    Header h = header(p, TOKEN_SWITCH);
    Node *n;
    if (h.cond && h.cond->kind == NODE_TYPE_ASSERT && !h.cond->u_TYPE_ASSERT.type) {
        n = parse_node(p, NODE_TYPE_SWITCH, pos);
        n->u_TYPE_SWITCH.init = h.init;
        n->u_TYPE_SWITCH.bind = h.bind;
        n->u_TYPE_SWITCH.x = h.cond->u_TYPE_ASSERT.x;
        n->u_TYPE_SWITCH.rbrace = clause_list(p, &n->u_TYPE_SWITCH.clauses, case_clause, "switch");
    } else {
        n = parse_node(p, NODE_SWITCH, pos);
        n->u_SWITCH.init = h.init;
        n->u_SWITCH.tag = h.cond;
        n->u_SWITCH.rbrace = clause_list(p, &n->u_SWITCH.clauses, case_clause, "switch");
    }
    return parse_finish(p, n);
}

static Node *select_statement(Parser *p) {
    Node *n = parse_node(p, NODE_SELECT, p->token.pos);
    parse_next(p);
    n->u_SELECT.rbrace = clause_list(p, &n->u_SELECT.clauses, comm_clause, "select");
    return parse_finish(p, n);
}

// ---- keyword statements

static Node *go_or_defer(Parser *p) {
    TokenKind keyword = p->token.kind;
    Node *n = parse_node(p, keyword == TOKEN_GO ? NODE_GO : NODE_DEFER, p->token.pos);
    parse_next(p);
    Node *x = parse_primary(p, NULL), *call = unparen(x);
    if (call != x)
        diag_error(p->cx->diag, x->pos, "expression in %s must not be parenthesized",
                   token_spelling(keyword));
    if (keyword == TOKEN_GO)
        n->u_GO.call = call;
    else
        n->u_DEFER.call = call;
    return parse_finish(p, n);
}

static Node *branch(Parser *p) {
    Node *n = parse_node(p, NODE_BRANCH, p->token.pos);
    n->u_BRANCH.token = p->token.kind;
    parse_next(p);
    if (n->u_BRANCH.token == TOKEN_GOTO ||
        (n->u_BRANCH.token != TOKEN_FALLTHROUGH && p->token.kind == TOKEN_NAME))
        n->u_BRANCH.label = parse_name(p);
    return parse_finish(p, n);
}

static Node *return_statement(Parser *p) {
    Node *n = parse_node(p, NODE_RETURN, p->token.pos);
    parse_next(p);
    if (p->token.kind != TOKEN_SEMICOLON && p->token.kind != TOKEN_RBRACE)
        parse_expr_list(p, &n->u_RETURN.results);
    return parse_finish(p, n);
}

static Node *decl_statement(Parser *p) {
    Node *n = parse_node(p, NODE_DECL_STMT, p->token.pos);
    parse_decl_group(p, &n->u_DECL_STMT.decls);
    return parse_finish(p, n);
}

// Behind the label, at the colon. NULL when no statement follows.
static Node *labeled(Parser *p, Node *label) {
    Node *n = parse_node(p, NODE_LABELED, label->pos);
    n->u_LABELED.label = label;
    Pos colon = p->token.pos;
    parse_next(p);
    if (p->token.kind == TOKEN_RBRACE) // the empty statement before a } needs no semicolon
        n->u_LABELED.stmt = parse_finish(p, parse_node(p, NODE_EMPTY, p->token.pos));
    else
        n->u_LABELED.stmt = statement_or_null(p);
    if (n->u_LABELED.stmt)
        return parse_finish(p, n);
    parse_error_at(p, colon, "missing statement after label");
    return NULL;
}

static Node *statement_here(Parser *p) {
    if (p->token.kind != TOKEN_CONST && p->token.kind != TOKEN_TYPE && p->token.kind != TOKEN_VAR)
        parse_drop_directives(p);
    switch (p->token.kind) {
    case TOKEN_NAME: {
        NodeList lhs = {0};
        parse_expr_list(p, &lhs);
        if (lhs.len == 1 && lhs.at[0]->kind == NODE_NAME && p->token.kind == TOKEN_COLON)
            return labeled(p, lhs.at[0]);
        return simple_behind(p, lhs, false);
    }
    case TOKEN_CONST:
    case TOKEN_TYPE:
    case TOKEN_VAR: return decl_statement(p);
    case TOKEN_INT:
    case TOKEN_FLOAT:
    case TOKEN_IMAG:
    case TOKEN_CHAR:
    case TOKEN_STRING:
    case TOKEN_ADD:
    case TOKEN_SUB:
    case TOKEN_MUL:
    case TOKEN_AND:
    case TOKEN_XOR:
    case TOKEN_NOT:
    case TOKEN_ARROW:
    case TOKEN_LPAREN:
    case TOKEN_LBRACK:
    case TOKEN_FUNC:
    case TOKEN_STRUCT:
    case TOKEN_MAP:
    case TOKEN_CHAN:
    case TOKEN_INTERFACE: return simple_statement(p, false);
    case TOKEN_LBRACE: return parse_block(p, "");
    case TOKEN_FOR: return for_statement(p);
    case TOKEN_SWITCH: return switch_statement(p);
    case TOKEN_SELECT: return select_statement(p);
    case TOKEN_IF: return if_statement(p);
    case TOKEN_BREAK:
    case TOKEN_CONTINUE:
    case TOKEN_GOTO:
    case TOKEN_FALLTHROUGH: return branch(p);
    case TOKEN_GO:
    case TOKEN_DEFER: return go_or_defer(p);
    case TOKEN_RETURN: return return_statement(p);
    case TOKEN_SEMICOLON: return parse_finish(p, parse_node(p, NODE_EMPTY, p->token.pos));
    default: return NULL;
    }
}

// A statement without its semicolon. NULL, and nothing reported, when none starts here.
static Node *statement_or_null(Parser *p) {
    Node *s = NULL;
    if (parse_enter(p))
        s = statement_here(p);
    parse_leave(p);
    return s;
}

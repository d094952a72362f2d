// The parser: state, errors, lists, and the file as a whole. In: a Source. Out: its FILE node, and
// errors with gc's wording and positions in the Diag.
//
// The idea: recursive descent with one token of lookahead. Where Go's grammar cannot be decided so
// (type parameters against array lengths, embedded types against fields, named against unnamed
// parameters), an expression is read first and judged afterwards. After an error the parser skips
// to a token that may follow; since only one syntax error a line is kept (see diag.c), the errors
// this causes on the same line vanish.
//
// Bounds: parse_enter limits the recursion of the parser itself; parse_tower limits the height of
// what its loops build (a+b+c+..., x.f().g()...), for the sake of those who walk the tree.
#include "../base/stack.h"
#include "parse_internal.h"
#include <string.h>

// With frames of all stages for a level of nesting that is at most this much stack; and more than
// MAX_DEPTH no program needs.
enum { LEVEL_BYTES = 3200, MAX_DEPTH = 12000 };

void parse_next(Parser *p) {
    p->last_end = p->token.end;
    if (p->aborted)
        p->token = (Token){.kind = TOKEN_EOF, .pos = p->token.pos, .end = p->token.pos};
    else
        p->token = lexer_next(&p->lexer);
}

bool parse_got(Parser *p, TokenKind kind) {
    if (p->token.kind != kind)
        return false;
    parse_next(p);
    return true;
}

void parse_error_at(Parser *p, Pos pos, const char *format, ...) {
    bool repeats = p->token.kind == TOKEN_EOF && p->cx->diag->errors.len > p->errors_before;
    if (p->aborted || repeats) // what is missing at the end follows from the first error
        return;
    va_list args;
    va_start(args, format);
    diag_error(p->cx->diag, pos, "syntax error: %s", arena_vprintf(p->cx->arena, format, args));
    va_end(args);
}

// What the messages call a kind of token that is expected.
static const char *expected_name(TokenKind kind, char buffer[32]) {
    if (kind == TOKEN_SEMICOLON)
        return "semicolon or newline";
    if (kind < TOKEN_BREAK)
        return token_spelling(kind);
    snprintf(buffer, 32, "keyword %s", token_spelling(kind));
    return buffer;
}

// What the messages call the token that is there.
static const char *found_name(Parser *p) {
    const Token *t = &p->token;
    switch (t->kind) {
    case TOKEN_SEMICOLON: return t->text;
    case TOKEN_ASSIGN_OP: return arena_printf(p->cx->arena, "%s=", token_spelling(t->op));
    case TOKEN_NAME:
    case TOKEN_INT:
    case TOKEN_FLOAT:
    case TOKEN_IMAG:
    case TOKEN_CHAR:
    case TOKEN_STRING: return arena_printf(p->cx->arena, "%s %s", token_spelling(t->kind), t->text);
    default:
        if (t->kind >= TOKEN_BREAK)
            return arena_printf(p->cx->arena, "keyword %s", token_spelling(t->kind));
        return token_spelling(t->kind);
    }
}

void parse_unexpected(Parser *p, const char *context) {
    const char *comma = strncmp(context, "expected", 8) == 0 ? "," : "";
    parse_error_at(p, p->token.pos, "unexpected %s%s %s", found_name(p), comma, context);
}

void parse_want(Parser *p, TokenKind kind) {
    if (parse_got(p, kind))
        return;
    char buffer[32];
    parse_unexpected(p, arena_printf(p->cx->arena, "expected %s", expected_name(kind, buffer)));
    parse_skip_one(p);
}

void parse_skip_one(Parser *p) {
    if (p->token.kind != TOKEN_EOF)
        parse_next(p);
}

static bool starts_statement(TokenKind kind) {
    switch (kind) {
    case TOKEN_BREAK:
    case TOKEN_CONST:
    case TOKEN_CONTINUE:
    case TOKEN_DEFER:
    case TOKEN_FALLTHROUGH:
    case TOKEN_FOR:
    case TOKEN_GO:
    case TOKEN_GOTO:
    case TOKEN_IF:
    case TOKEN_RETURN:
    case TOKEN_SELECT:
    case TOKEN_SWITCH:
    case TOKEN_TYPE:
    case TOKEN_VAR: return true;
    default: return false;
    }
}

static bool is_one_of(TokenKind kind, const TokenKind *kinds) {
    while (*kinds != kind && *kinds != TOKEN_EOF)
        kinds++;
    return *kinds == kind;
}

void parse_advance_to(Parser *p, const TokenKind *kinds) {
    while (!is_one_of(p->token.kind, kinds) &&
           !(p->function_nest > 0 && starts_statement(p->token.kind)))
        parse_next(p);
}

Pos parse_list(Parser *p, const char *context, TokenKind separator, TokenKind close,
               ParseItem *item, void *data) {
    bool last = false;
    while (p->token.kind != TOKEN_EOF && p->token.kind != close && !last) {
        last = item(p, data);
        if (parse_got(p, separator) || p->token.kind == close)
            continue;
        char buffer[32];
        parse_unexpected(p, arena_printf(p->cx->arena, "in %s; possibly missing %s or %s", context,
                                         expected_name(separator, buffer), token_spelling(close)));
        parse_advance(p, TOKEN_RPAREN, TOKEN_RBRACK, TOKEN_RBRACE);
        if (p->token.kind != close)
            return p->token.pos;
    }
    Pos end = p->token.pos;
    parse_want(p, close);
    return end;
}

static void abort_parse(Parser *p) {
    parse_error_at(p, p->token.pos, "nesting depth limit exceeded");
    p->aborted = true;
    p->token = (Token){.kind = TOKEN_EOF, .pos = p->token.pos, .end = p->token.pos};
}

bool parse_enter(Parser *p) {
    if (++p->depth > p->max_depth)
        abort_parse(p);
    return !p->aborted;
}

void parse_leave(Parser *p) {
    p->depth--;
}

void parse_tower(Parser *p) {
    if (++p->height > 2 * p->max_depth)
        abort_parse(p);
}

Node *parse_node(Parser *p, NodeKind kind, Pos pos) {
    return node_new(p->cx->nodes, kind, pos);
}

Node *parse_finish(Parser *p, Node *n) {
    n->end = p->last_end;
    return n;
}

Node *parse_bad_expr(Parser *p) {
    return parse_node(p, NODE_BAD_EXPR, p->token.pos);
}

void parse_push(Parser *p, NodeList *list, Node *n) {
    vec_push(p->cx->arena, list, n);
}

static bool is_bodiless_func(const NodeList *decls) {
    const Node *last = decls->len ? decls->at[decls->len - 1] : NULL;
    return last && last->kind == NODE_FUNC_DECL && !last->u_FUNC_DECL.body;
}

static void advance_to_declaration(Parser *p) {
    parse_advance(p, TOKEN_IMPORT, TOKEN_CONST, TOKEN_TYPE, TOKEN_VAR, TOKEN_FUNC);
}

// The package clause. False when there is none: such a file is not read further.
static bool package_clause(Parser *p, Node *file) {
    file->pos = p->token.pos;
    if (!parse_got(p, TOKEN_PACKAGE)) {
        parse_error_at(p, p->token.pos, "package statement must be first");
        return false;
    }
    parse_take_file_directives(p);
    file->u_FILE.name = parse_name(p);
    parse_want(p, TOKEN_SEMICOLON);
    return true;
}

static void top_level_decl(Parser *p, NodeList *decls) {
    switch (p->token.kind) {
    case TOKEN_IMPORT:
    case TOKEN_CONST:
    case TOKEN_TYPE:
    case TOKEN_VAR: parse_decl_group(p, decls); break;
    case TOKEN_FUNC: {
        parse_next(p);
        Node *f = parse_func_decl(p);
        if (f)
            parse_push(p, decls, f);
        break;
    }
    default:
        parse_error_at(p, p->token.pos, "%s",
                       p->token.kind == TOKEN_LBRACE && is_bodiless_func(decls)
                           ? "unexpected semicolon or newline before {"
                           : "non-declaration statement outside function body");
        advance_to_declaration(p);
        return;
    }
    parse_drop_directives(p);
    if (p->token.kind != TOKEN_EOF && !parse_got(p, TOKEN_SEMICOLON)) {
        parse_unexpected(p, "after top level declaration");
        advance_to_declaration(p);
    }
}

Node *parse_file(const ParseContext *cx, Source *source) {
    size_t levels = stack_of_thread().size / LEVEL_BYTES;
    Parser p = {.cx = cx,
                .max_depth = levels < MAX_DEPTH ? (int)levels : MAX_DEPTH,
                .errors_before = cx->diag->errors.len};
    lexer_init(&p.lexer, cx->sources, source, cx->diag, cx->names);
    p.lexer.directive = parse_directive;
    p.lexer.directive_data = &p;
    parse_next(&p);
    Node *file = parse_node(&p, NODE_FILE, p.token.pos);
    NodeList decls = {0};
    if (package_clause(&p, file)) {
        TokenKind before = TOKEN_IMPORT;
        while (p.token.kind != TOKEN_EOF) {
            if (p.token.kind == TOKEN_IMPORT && before != TOKEN_IMPORT)
                parse_error_at(&p, p.token.pos, "imports must appear before other declarations");
            before = p.token.kind;
            top_level_decl(&p, &decls);
        }
        parse_drop_directives(&p);
    }
    file->u_FILE.decls = decls;
    return parse_finish(&p, file);
}

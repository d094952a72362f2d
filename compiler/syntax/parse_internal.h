// The parser's state, shared by parse*.c only. Each file's functions stand under its name.
#pragma once
#include "parse.h"

typedef struct Parser {
    const ParseContext *cx;
    Lexer lexer;
    Token token;       // the current token
    Pos last_end;      // behind the token before it
    int function_nest; // inside how many function bodies
    int expr_level;    // < 0: in the header of an if, for or switch, where { opens the body
    int max_depth;     // what the C stack bears
    int depth;         // open recursive calls, see parse_enter
    int height;        // of the tallest expression in the innermost open one, see parse_tower
    bool aborted;      // nested too deeply: only EOF follows and nothing more is reported
    int errors_before; // this file was begun
    bool imports_embed;
    VEC(struct PendingDirective {
        Pos pos;
        unsigned pragma;
    })
    directives;      // since the last declaration; see directive.c
    int mild_errors; // about labels, branches and directives: the text is well-formed
} Parser;

// ---- parse.c: tokens, errors, lists, nodes
void parse_next(Parser *p);
bool parse_got(Parser *p, TokenKind kind);  // steps over the token if it is of that kind
void parse_want(Parser *p, TokenKind kind); // the same, and reports when it is not
void parse_error_at(Parser *p, Pos pos, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
// "syntax error: unexpected TOKEN<context>"; context: "expected ...", "in ...", "at ..." or "after
// ...".
void parse_unexpected(Parser *p, const char *context);
// Skips to one of the kinds, to the end, or, within a function, to a keyword that starts a
// statement.
#define parse_advance(p, ...) parse_advance_to((p), (const TokenKind[]){__VA_ARGS__, TOKEN_EOF})
void parse_advance_to(Parser *p, const TokenKind *kinds); // ends in EOF
void parse_skip_one(Parser *p);

typedef bool ParseItem(Parser *p, void *data); // true: this was the last item
// { item separator } close. Returns the position of the close token.
Pos parse_list(Parser *p, const char *context, TokenKind separator, TokenKind close,
               ParseItem *item, void *data);

// Counts a recursive call; false when the nesting is too deep. Pair with parse_leave either way.
bool parse_enter(Parser *p);
void parse_leave(Parser *p);
// One more storey on the expression being parsed; too many abort as parse_enter does.
void parse_tower(Parser *p);

Node *parse_node(Parser *p, NodeKind kind, Pos pos);
Node *parse_finish(Parser *p, Node *n); // sets n->end behind the last token; returns n
Node *parse_bad_expr(Parser *p);        // at the current token
void parse_push(Parser *p, NodeList *list, Node *n);

// ---- directive.c
void parse_directive(void *data, Pos pos, const char *start, size_t length);
unsigned parse_take_function_pragmas(Parser *p);
void parse_take_file_directives(Parser *p);
Pos parse_take_directives(Parser *p, bool is_variable);
void parse_check_embed(Parser *p, const NodeVarDecl *d, Pos embed);
void parse_drop_directives(Parser *p);

// ---- parse_decl.c
// A declaration of the current keyword (import, const, type or var), grouped or not.
void parse_decl_group(Parser *p, NodeList *decls);
Node *parse_func_decl(Parser *p); // behind func; NULL after an error

// ---- parse_type.c
Node *parse_name(Parser *p); // "_" after an error
Node *parse_type(Parser *p);
Node *parse_type_or_null(Parser *p); // NULL, and nothing reported, when no type starts here
Node *parse_array_type(Parser *p, Pos lbrack, Node *length); // behind [ or behind the length
Node *parse_slice_type(Parser *p, Pos lbrack);               // behind []
// Type parameters, parameters and results. context: what may not have type parameters, or NULL.
Node *parse_func_type(Parser *p, Pos pos, const char *context);
// The list behind ( or [, the closing token included. name and type: the first one's, already read.
NodeList parse_params(Parser *p, Node *name, Node *type, TokenKind close, bool require_names);
// { type , } of an instantiation behind x[first; returns whether there was a comma.
bool parse_type_list(Parser *p, NodeList *list, bool strict);

// ---- parse_expr.c
Node *parse_expr(Parser *p);
void parse_expr_list(Parser *p, NodeList *list);
Node *parse_primary(Parser *p, Node *x); // x: an operand already read, or NULL
Node *parse_binary(Parser *p, Node *x, int precedence);

// ---- parse_stmt.c
Node *parse_function_body(Parser *p);

// ---- branch.c
void parse_branches(const ParseContext *cx, Node *body);

// Trees back to text, in two forms. The short form is what messages quote: one line, bodies and
// elements as "…". The source form is complete Go that parses back to an equal tree; since the tree
// keeps its parentheses, operators are printed without regard to precedence.
#include "ast.h"
#include <string.h>

typedef struct Printer {
    Buffer *out;
    bool short_form;
    int indent;
} Printer;

static void expr(Printer *p, const Node *n);
static void stmt(Printer *p, const Node *n);
static void block(Printer *p, const Node *n);

static void put(Printer *p, const char *s) {
    buffer_puts(p->out, s);
}

static void new_line(Printer *p) {
    buffer_putc(p->out, '\n');
    for (int i = 0; i < p->indent; i++)
        buffer_putc(p->out, '\t');
}

static void expr_list(Printer *p, const NodeList *list) {
    for (int i = 0; i < list->len; i++) {
        put(p, i ? ", " : "");
        expr(p, list->at[i]);
    }
}

// before x between y after; x or y may be NULL.
static void pair(Printer *p, const char *before, const Node *x, const char *between, const Node *y,
                 const char *after) {
    put(p, before);
    if (x)
        expr(p, x);
    put(p, between);
    if (y)
        expr(p, y);
    put(p, after);
}

// ---- types

static const Node *field_type(const NodeList *list, int i) {
    return i < list->len ? list->at[i]->u_FIELD.type : NULL;
}

// Parameters, or type parameters. In short form names that share a type are grouped, as written.
static void params(Printer *p, const NodeList *list) {
    for (int i = 0; i < list->len; i++) {
        const NodeField *f = &list->at[i]->u_FIELD;
        put(p, i ? ", " : "");
        if (f->name) {
            expr(p, f->name);
            if (p->short_form && field_type(list, i + 1) == f->type &&
                list->at[i + 1]->u_FIELD.name)
                continue;
            if (!f->type) // of a range loop's body, made by instantiate
                continue;
            put(p, " ");
        }
        expr(p, f->type);
    }
}

static void signature(Printer *p, const Node *type) {
    const NodeFuncType *f = &type->u_FUNC_TYPE;
    put(p, "(");
    params(p, &f->params);
    put(p, ")");
    if (!f->results.len)
        return;
    const NodeField *first = &f->results.at[0]->u_FIELD;
    bool bare = f->results.len == 1 && !first->name && first->type->kind != NODE_PAREN;
    put(p, bare ? " " : " (");
    params(p, &f->results);
    put(p, bare ? "" : ")");
}

// The comma behind the last one keeps [P *C,] from being an array length.
static void type_params(Printer *p, const NodeList *list) {
    if (!list->len)
        return;
    put(p, "[");
    params(p, list);
    put(p, ",]");
}

static void struct_field(Printer *p, const Node *field) {
    const NodeField *f = &field->u_FIELD;
    if (f->name) {
        expr(p, f->name);
        put(p, " ");
    }
    expr(p, f->type);
    if (f->tag) {
        put(p, " ");
        expr(p, f->tag);
    }
}

static void interface_element(Printer *p, const Node *field) {
    const NodeField *f = &field->u_FIELD;
    if (f->name) {
        expr(p, f->name);
        signature(p, f->type);
    } else {
        expr(p, f->type);
    }
}

// Whether a field is printed as a, before its neighbour b of the same group: a, b T.
static bool joins_next(const Printer *p, const NodeList *fields, int i) {
    const NodeField *f = &fields->at[i]->u_FIELD;
    return p->short_form && f->name && field_type(fields, i + 1) == f->type;
}

// struct{ a; b } or interface{ a; b }.
static void braced_fields(Printer *p, const char *keyword, const NodeList *fields,
                          void field(Printer *, const Node *)) {
    put(p, keyword);
    put(p, "{");
    for (int i = 0; i < fields->len; i++) {
        put(p, !i && !p->short_form ? " " : "");
        if (joins_next(p, fields, i)) {
            pair(p, "", fields->at[i]->u_FIELD.name, ", ", NULL, "");
            continue;
        }
        field(p, fields->at[i]);
        put(p, i + 1 < fields->len ? "; " : "");
    }
    put(p, fields->len && !p->short_form ? " }" : "}");
}

static void array_type(Printer *p, const NodeArrayType *a) {
    put(p, "[");
    if (a->length)
        expr(p, a->length);
    put(p, "]");
    expr(p, a->elem);
}

static void chan_type(Printer *p, const NodeChanType *c) {
    put(p, !c->send ? "<-chan " : !c->receive ? "chan<- " : "chan ");
    const Node *e = c->elem;
    // chan <-chan T would be read as chan<- chan T
    bool parens = c->send && c->receive && e->kind == NODE_CHAN_TYPE && !e->u_CHAN_TYPE.send;
    put(p, parens ? "(" : "");
    expr(p, e);
    put(p, parens ? ")" : "");
}

// ---- expressions

static void composite(Printer *p, const NodeComposite *c) {
    if (c->type)
        expr(p, c->type);
    put(p, "{");
    if (p->short_form)
        put(p, c->elements.len ? "…" : "");
    else
        expr_list(p, &c->elements);
    put(p, "}");
}

static void func_literal(Printer *p, const NodeFuncLit *f) {
    expr(p, f->type);
    put(p, " ");
    if (p->short_form)
        put(p, f->body->u_BLOCK.stmts.len ? "{…}" : "{}");
    else
        block(p, f->body);
}

static void unary(Printer *p, const NodeUnary *u) {
    put(p, token_spelling(u->op));
    if (!p->short_form && u->x->kind == NODE_UNARY) // - -x, & ^x
        put(p, " ");
    expr(p, u->x);
}

static void slice(Printer *p, const NodeSlice *s) {
    expr(p, s->x);
    put(p, "[");
    if (s->low)
        expr(p, s->low);
    put(p, ":");
    if (s->high)
        expr(p, s->high);
    if (s->three) {
        put(p, ":");
        expr(p, s->max);
    }
    put(p, "]");
}

static void call(Printer *p, const NodeCall *c) {
    expr(p, c->fun);
    put(p, "(");
    expr_list(p, &c->args);
    if (c->spread)
        put(p, p->short_form ? "..." : " ..."); // 1... would be read as 1. and two points
    put(p, ")");
}

static void expr(Printer *p, const Node *n) {
    switch (n->kind) {
    case NODE_NAME: put(p, n->u_NAME.name); break;
    case NODE_BASIC_LIT: put(p, n->u_BASIC_LIT.text); break;
    case NODE_FUNC_LIT: func_literal(p, &n->u_FUNC_LIT); break;
    case NODE_COMPOSITE: composite(p, &n->u_COMPOSITE); break;
    case NODE_KEY_VALUE: pair(p, "", n->u_KEY_VALUE.key, ": ", n->u_KEY_VALUE.value, ""); break;
    case NODE_PAREN: pair(p, "(", n->u_PAREN.x, "", NULL, ")"); break;
    case NODE_SELECTOR: pair(p, "", n->u_SELECTOR.x, ".", n->u_SELECTOR.sel, ""); break;
    case NODE_INDEX:
        pair(p, "", n->u_INDEX.x, "[", NULL, "");
        expr_list(p, &n->u_INDEX.indices);
        put(p, "]");
        break;
    case NODE_SLICE: slice(p, &n->u_SLICE); break;
    case NODE_TYPE_ASSERT:
        pair(p, "", n->u_TYPE_ASSERT.x, ".(", n->u_TYPE_ASSERT.type,
             n->u_TYPE_ASSERT.type ? ")" : "type)");
        break;
    case NODE_CALL:
        call(p, &n->u_CALL);
        if (n->u_CALL.body && !p->short_form) {
            put(p, " ");
            block(p, n->u_CALL.body);
        }
        break;
    case NODE_STAR: pair(p, "*", n->u_STAR.x, "", NULL, ""); break;
    case NODE_UNARY: unary(p, &n->u_UNARY); break;
    case NODE_BINARY:
        pair(p, "", n->u_BINARY.x, " ", NULL, token_spelling(n->u_BINARY.op));
        pair(p, " ", n->u_BINARY.y, "", NULL, "");
        break;
    case NODE_ARRAY_TYPE: array_type(p, &n->u_ARRAY_TYPE); break;
    case NODE_ELLIPSIS: pair(p, "...", n->u_ELLIPSIS.elem, "", NULL, ""); break;
    case NODE_STRUCT_TYPE:
        braced_fields(p, "struct", &n->u_STRUCT_TYPE.fields, struct_field);
        break;
    case NODE_FUNC_TYPE:
        put(p, "func");
        signature(p, n);
        break;
    case NODE_INTERFACE_TYPE:
        braced_fields(p, "interface", &n->u_INTERFACE_TYPE.elements, interface_element);
        break;
    case NODE_MAP_TYPE: pair(p, "map[", n->u_MAP_TYPE.key, "]", n->u_MAP_TYPE.value, ""); break;
    case NODE_CHAN_TYPE: chan_type(p, &n->u_CHAN_TYPE); break;
    case NODE_FIELD: struct_field(p, n); break;
    default: put(p, "_"); break; // BAD_EXPR
    }
}

// ---- statements

static void stmts(Printer *p, const NodeList *list) {
    p->indent++;
    for (int i = 0; i < list->len; i++) {
        new_line(p);
        stmt(p, list->at[i]);
    }
    p->indent--;
}

static void block(Printer *p, const Node *n) {
    put(p, "{");
    stmts(p, &n->u_BLOCK.stmts);
    new_line(p);
    put(p, "}");
}

static void assign(Printer *p, const NodeAssign *a) {
    expr_list(p, &a->lhs);
    put(p, a->define ? " :" : " ");
    put(p, a->op == TOKEN_EOF ? "" : token_spelling(a->op));
    put(p, "= ");
    expr_list(p, &a->rhs);
}

// keyword init; cond; post up to the body. Any part may be NULL; a part behind a ; is an
// expression.
static void header(Printer *p, const char *keyword, const Node *init, const Node *cond) {
    put(p, keyword);
    put(p, " ");
    if (init) {
        stmt(p, init);
        put(p, "; ");
    }
    if (cond) {
        expr(p, cond);
        put(p, " ");
    }
}

static void if_stmt(Printer *p, const NodeIf *s) {
    header(p, "if", s->init, s->cond);
    block(p, s->then);
    if (s->otherwise) {
        put(p, " else ");
        stmt(p, s->otherwise);
    }
}

static void for_stmt(Printer *p, const NodeFor *s) {
    if (!s->init && !s->post) {
        header(p, "for", NULL, s->cond);
    } else {
        put(p, "for ");
        if (s->init)
            stmt(p, s->init);
        put(p, "; ");
        if (s->cond)
            expr(p, s->cond);
        put(p, "; ");
        if (s->post)
            stmt(p, s->post);
        put(p, " ");
    }
    block(p, s->body);
}

static void range_stmt(Printer *p, const NodeRange *s) {
    put(p, "for ");
    if (s->key) {
        pair(p, "", s->key, s->value ? ", " : "", s->value, "");
        put(p, s->define ? " := " : " = ");
    }
    pair(p, "range ", s->x, " ", NULL, "");
    block(p, s->body);
}

static void clauses(Printer *p, const NodeList *list) {
    put(p, "{");
    for (int i = 0; i < list->len; i++) {
        const Node *c = list->at[i];
        new_line(p);
        if (c->kind == NODE_COMM && c->u_COMM.comm) {
            put(p, "case ");
            stmt(p, c->u_COMM.comm);
        } else if (c->kind == NODE_CASE && !c->u_CASE.is_default) {
            put(p, "case ");
            expr_list(p, &c->u_CASE.values);
        } else {
            put(p, "default");
        }
        put(p, ":");
        stmts(p, c->kind == NODE_COMM ? &c->u_COMM.body : &c->u_CASE.body);
    }
    new_line(p);
    put(p, "}");
}

static void type_switch(Printer *p, const NodeTypeSwitch *s) {
    header(p, "switch", s->init, NULL);
    if (s->bind)
        pair(p, "", s->bind, " := ", NULL, "");
    pair(p, "", s->x, ".(type) ", NULL, "");
    clauses(p, &s->clauses);
}

// ---- declarations

static void const_row(Printer *p, const NodeConstDecl *c) {
    expr_list(p, &c->names);
    if (c->inherited)
        return;
    if (c->type)
        pair(p, " ", c->type, "", NULL, "");
    if (c->values.len) {
        put(p, " = ");
        expr_list(p, &c->values);
    }
}

static void type_decl(Printer *p, const NodeTypeDecl *t) {
    expr(p, t->name);
    type_params(p, &t->type_params);
    pair(p, t->is_alias ? " = " : " ", t->type, "", NULL, "");
}

static void var_decl(Printer *p, const NodeVarDecl *v) {
    expr_list(p, &v->names);
    if (v->type)
        pair(p, " ", v->type, "", NULL, "");
    if (v->values.len) {
        put(p, " = ");
        expr_list(p, &v->values);
    }
}

static void pragmas(Printer *p, unsigned pragma) {
    put(p, pragma & PRAGMA_NOINLINE ? "//go:noinline\n" : "");
    put(p, pragma & PRAGMA_NOESCAPE ? "//go:noescape\n" : "");
    put(p, pragma & PRAGMA_NOSPLIT ? "//go:nosplit\n" : "");
    put(p, pragma & PRAGMA_LINKNAME ? "//go:linkname\n" : "");
}

static void func_decl(Printer *p, const Node *n) {
    const NodeFuncDecl *f = &n->u_FUNC_DECL;
    pragmas(p, n->pragma);
    put(p, "func ");
    if (f->receiver) {
        put(p, "(");
        struct_field(p, f->receiver);
        put(p, ") ");
    }
    expr(p, f->name);
    type_params(p, &f->type->u_FUNC_TYPE.type_params);
    signature(p, f->type);
    if (f->body) {
        put(p, " ");
        block(p, f->body);
    }
}

// An import, const, type or var declaration without its keyword.
static void row(Printer *p, const Node *n) {
    if (n->kind == NODE_CONST_DECL)
        const_row(p, &n->u_CONST_DECL);
    else if (n->kind == NODE_TYPE_DECL)
        type_decl(p, &n->u_TYPE_DECL);
    else if (n->kind == NODE_VAR_DECL)
        var_decl(p, &n->u_VAR_DECL);
    else
        pair(p, "", n->u_IMPORT.name, n->u_IMPORT.name ? " " : "", n->u_IMPORT.path, "");
}

static const char *keyword(const Node *n) {
    return n->kind == NODE_CONST_DECL  ? "const "
           : n->kind == NODE_TYPE_DECL ? "type "
           : n->kind == NODE_VAR_DECL  ? "var "
                                       : "import ";
}

static void grouped(Printer *p, Node *const *rows, int count) {
    put(p, count ? keyword(rows[0]) : "var ");
    put(p, "(");
    p->indent++;
    for (int i = 0; i < count; i++) {
        new_line(p);
        row(p, rows[i]);
    }
    p->indent--;
    new_line(p);
    put(p, ")");
}

static void decl_stmt(Printer *p, const NodeList *rows) {
    if (rows->len == 1)
        stmt(p, rows->at[0]);
    else
        grouped(p, rows->at, rows->len);
}

// How many of the declarations from the i-th on are rows of one const group: they stay together,
// for iota's sake.
static int const_group(const NodeList *list, int i) {
    int n = 0;
    while (i + n < list->len && list->at[i + n]->kind == NODE_CONST_DECL &&
           list->at[i + n]->u_CONST_DECL.group == list->at[i]->u_CONST_DECL.group)
        n++;
    return n;
}

static void file(Printer *p, const NodeFile *f) {
    pair(p, "package ", f->name, "\n", NULL, "");
    for (int i = 0; i < f->decls.len;) {
        int rows = const_group(&f->decls, i);
        if (rows > 1)
            grouped(p, f->decls.at + i, rows);
        else
            stmt(p, f->decls.at[i]);
        new_line(p);
        i += rows > 1 ? rows : 1;
    }
}

// Statements and declarations. What is no such node is an expression.
static void stmt(Printer *p, const Node *n) {
    switch (n->kind) {
    case NODE_BAD_STMT:
    case NODE_EMPTY: put(p, ";"); break;
    case NODE_BLOCK: block(p, n); break;
    case NODE_EXPR_STMT: expr(p, n->u_EXPR_STMT.x); break;
    case NODE_SEND: pair(p, "", n->u_SEND.chan, " <- ", n->u_SEND.value, ""); break;
    case NODE_INC_DEC:
        pair(p, "", n->u_INC_DEC.x, n->u_INC_DEC.op == TOKEN_ADD ? "++" : "--", NULL, "");
        break;
    case NODE_ASSIGN: assign(p, &n->u_ASSIGN); break;
    case NODE_DECL_STMT: decl_stmt(p, &n->u_DECL_STMT.decls); break;
    case NODE_GO: pair(p, "go ", n->u_GO.call, "", NULL, ""); break;
    case NODE_DEFER: pair(p, "defer ", n->u_DEFER.call, "", NULL, ""); break;
    case NODE_RETURN:
        put(p, n->u_RETURN.results.len ? "return " : "return");
        expr_list(p, &n->u_RETURN.results);
        break;
    case NODE_BRANCH:
        put(p, token_spelling(n->u_BRANCH.token));
        if (n->u_BRANCH.label)
            pair(p, " ", n->u_BRANCH.label, "", NULL, "");
        break;
    case NODE_IF: if_stmt(p, &n->u_IF); break;
    case NODE_SWITCH:
        header(p, "switch", n->u_SWITCH.init, n->u_SWITCH.tag);
        clauses(p, &n->u_SWITCH.clauses);
        break;
    case NODE_TYPE_SWITCH: type_switch(p, &n->u_TYPE_SWITCH); break;
    case NODE_SELECT:
        put(p, "select ");
        clauses(p, &n->u_SELECT.clauses);
        break;
    case NODE_FOR: for_stmt(p, &n->u_FOR); break;
    case NODE_RANGE: range_stmt(p, &n->u_RANGE); break;
    case NODE_LABELED:
        pair(p, "", n->u_LABELED.label, ":", NULL, "");
        new_line(p);
        stmt(p, n->u_LABELED.stmt);
        break;
    case NODE_IMPORT:
    case NODE_CONST_DECL:
    case NODE_TYPE_DECL:
    case NODE_VAR_DECL:
        put(p, keyword(n));
        row(p, n);
        break;
    case NODE_FUNC_DECL: func_decl(p, n); break;
    case NODE_FILE: file(p, &n->u_FILE); break;
    default: expr(p, n); break;
    }
}

void expr_print(Buffer *b, const Node *n) {
    expr(&(Printer){.out = b, .short_form = true}, n);
}

void simple_statement_print(Buffer *b, const Node *n) {
    stmt(&(Printer){.out = b, .short_form = true}, n);
}

const char *expr_string(Arena *a, const Node *n) {
    Buffer b = {.arena = a};
    buffer_puts(&b, "");
    expr_print(&b, n);
    return b.data;
}

// n may be a FILE, a declaration, a statement or an expression. An inherited const row and the rows
// of a group are complete only when their FILE or DECL_STMT is printed.
void node_print_source(Buffer *b, const Node *n) {
    stmt(&(Printer){.out = b}, n);
}

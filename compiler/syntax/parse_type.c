// Types, parameter lists, struct and interface types. Where a list or a bracket can mean several
// things it is read as the more general one first:
//   - parameters: each entry is a name, a type, or both; the whole list decides what a name is
//   - x [n] E against x[T1, T2]: what stands in the brackets is read as expressions and types, then
//     a type behind the bracket makes it an array
#include "parse_internal.h"

Node *parse_name(Parser *p) {
    Node *n = parse_node(p, NODE_NAME, p->token.pos);
    if (p->token.kind == TOKEN_NAME) {
        n->u_NAME.name = p->token.text;
        parse_next(p);
    } else {
        n->u_NAME.name = intern(p->cx->names, "_", 1);
        parse_unexpected(p, "expected name");
        parse_skip_one(p);
    }
    return parse_finish(p, n);
}

Node *parse_type(Parser *p) {
    Node *t = parse_type_or_null(p);
    if (t)
        return t;
    t = parse_bad_expr(p);
    parse_unexpected(p, "expected type");
    parse_advance(p, TOKEN_COMMA, TOKEN_COLON, TOKEN_SEMICOLON, TOKEN_RPAREN, TOKEN_RBRACK,
                  TOKEN_RBRACE);
    return t;
}

bool parse_type_list(Parser *p, NodeList *list, bool strict) {
    p->expr_level++;
    parse_push(p, list, strict ? parse_type(p) : parse_expr(p));
    bool comma = false;
    while (parse_got(p, TOKEN_COMMA)) {
        comma = true;
        Node *t = parse_type_or_null(p);
        if (!t)
            break;
        parse_push(p, list, t);
    }
    p->expr_level--;
    return comma;
}

// name, package.name, either with type arguments. name: when already read, else NULL.
static Node *type_name(Parser *p, Node *name) {
    Node *x = name;
    if (!x && p->token.kind == TOKEN_NAME) {
        x = parse_name(p);
    } else if (!x) {
        x = parse_node(p, NODE_NAME, p->token.pos);
        x->u_NAME.name = intern(p->cx->names, "_", 1);
        parse_unexpected(p, "expected name");
        parse_advance(p, TOKEN_DOT, TOKEN_SEMICOLON, TOKEN_RBRACE);
    }
    if (parse_got(p, TOKEN_DOT)) {
        Node *n = parse_node(p, NODE_SELECTOR, p->token.pos);
        n->u_SELECTOR.x = x;
        n->u_SELECTOR.sel = parse_name(p);
        x = parse_finish(p, n);
    }
    if (p->token.kind == TOKEN_LBRACK) {
        Node *n = parse_node(p, NODE_INDEX, p->token.pos);
        n->u_INDEX.x = x;
        n->u_INDEX.lbrack = p->token.pos;
        parse_next(p);
        if (p->token.kind == TOKEN_RBRACK) {
            parse_push(p, &n->u_INDEX.indices, parse_bad_expr(p));
            parse_unexpected(p, "expected type argument list");
        } else {
            parse_type_list(p, &n->u_INDEX.indices, true);
        }
        parse_want(p, TOKEN_RBRACK);
        x = parse_finish(p, n);
    }
    return x;
}

Node *parse_slice_type(Parser *p, Pos lbrack) {
    Node *n = parse_node(p, NODE_ARRAY_TYPE, lbrack);
    n->u_ARRAY_TYPE.elem = parse_type(p);
    return parse_finish(p, n);
}

Node *parse_array_type(Parser *p, Pos lbrack, Node *length) {
    Node *n = parse_node(p, NODE_ARRAY_TYPE, lbrack);
    if (!length && p->token.kind == TOKEN_ELLIPSIS) {
        length = parse_node(p, NODE_ELLIPSIS, p->token.pos);
        parse_next(p);
        parse_finish(p, length);
    } else if (!length) {
        p->expr_level++;
        length = parse_expr(p);
        p->expr_level--;
    }
    if (p->token.kind == TOKEN_COMMA) { // allowed behind type parameters, not here
        parse_error_at(p, p->token.pos, "unexpected comma; expected ]");
        parse_next(p);
    }
    parse_want(p, TOKEN_RBRACK);
    n->u_ARRAY_TYPE.length = length;
    n->u_ARRAY_TYPE.elem = parse_type(p);
    return parse_finish(p, n);
}

// Behind a name: [n]E, []E, or [T1, T2], which instantiates the name.
static Node *array_or_instance(Parser *p, Node *name) {
    Pos lbrack = p->token.pos;
    parse_next(p);
    if (parse_got(p, TOKEN_RBRACK))
        return parse_slice_type(p, lbrack);
    NodeList list = {0};
    bool comma = parse_type_list(p, &list, false);
    parse_want(p, TOKEN_RBRACK);
    Node *elem = comma ? NULL : parse_type_or_null(p), *n;
    if (elem) {
        n = parse_node(p, NODE_ARRAY_TYPE, lbrack);
        n->u_ARRAY_TYPE.length = list.at[0];
        n->u_ARRAY_TYPE.elem = elem;
    } else {
        n = parse_node(p, NODE_INDEX, lbrack);
        n->u_INDEX.x = name;
        n->u_INDEX.indices = list;
        n->u_INDEX.lbrack = lbrack;
    }
    return parse_finish(p, n);
}

static Node *chan_element(Parser *p) {
    Node *t = parse_type_or_null(p);
    if (!t) {
        t = parse_bad_expr(p);
        parse_error_at(p, p->token.pos, "missing channel element type");
    }
    return t;
}

// chan T, chan<- T and <-chan T.
static Node *chan_type(Parser *p) {
    Node *n = parse_node(p, NODE_CHAN_TYPE, p->token.pos);
    n->u_CHAN_TYPE.receive = true;
    if (parse_got(p, TOKEN_ARROW)) {
        parse_want(p, TOKEN_CHAN);
    } else {
        parse_next(p);
        n->u_CHAN_TYPE.send = true;
        n->u_CHAN_TYPE.receive = !parse_got(p, TOKEN_ARROW);
    }
    n->u_CHAN_TYPE.elem = chan_element(p);
    return parse_finish(p, n);
}

static Node *map_type(Parser *p) {
    Node *n = parse_node(p, NODE_MAP_TYPE, p->token.pos);
    parse_next(p);
    parse_want(p, TOKEN_LBRACK);
    n->u_MAP_TYPE.key = parse_type(p);
    parse_want(p, TOKEN_RBRACK);
    n->u_MAP_TYPE.value = parse_type(p);
    return parse_finish(p, n);
}

// ---- struct types

static Node *string_tag(Parser *p) {
    if (p->token.kind < TOKEN_INT || p->token.kind > TOKEN_STRING)
        return NULL;
    Node *n = parse_node(p, NODE_BASIC_LIT, p->token.pos);
    n->u_BASIC_LIT.token = p->token.kind;
    n->u_BASIC_LIT.text = p->token.text;
    if (p->token.kind != TOKEN_STRING)
        parse_error_at(p, p->token.pos, "struct field tag must be a string");
    parse_next(p);
    return parse_finish(p, n);
}

static Node *new_field(Parser *p, Node *name, Node *type) {
    Node *f = parse_node(p, NODE_FIELD, name ? name->pos : type->pos);
    f->u_FIELD.name = name;
    f->u_FIELD.type = type;
    return parse_finish(p, f);
}

static void embed(Parser *p, NodeList *fields, Node *type) {
    Node *f = new_field(p, NULL, type);
    f->u_FIELD.embedded = true;
    f->u_FIELD.tag = string_tag(p);
    parse_push(p, fields, parse_finish(p, f));
}

// name { , name } type, or an embedded type that starts with a name.
static void named_fields(Parser *p, NodeList *fields) {
    Node *name = parse_name(p), *type;
    TokenKind kind = p->token.kind;
    if (kind == TOKEN_DOT || kind == TOKEN_STRING || kind == TOKEN_SEMICOLON ||
        kind == TOKEN_RBRACE) {
        embed(p, fields, type_name(p, name));
        return;
    }
    NodeList names = {0};
    parse_push(p, &names, name);
    while (parse_got(p, TOKEN_COMMA))
        parse_push(p, &names, parse_name(p));
    if (names.len == 1 && p->token.kind == TOKEN_LBRACK) {
        type = array_or_instance(p, name);
        if (type->kind == NODE_INDEX) {
            embed(p, fields, type);
            return;
        }
    } else {
        type = parse_type(p);
    }
    Node *tag = string_tag(p);
    for (int i = 0; i < names.len; i++) {
        Node *f = new_field(p, names.at[i], type);
        f->u_FIELD.tag = tag;
        parse_push(p, fields, f);
    }
}

static Node *pointer_to(Parser *p, Pos star, Node *type) {
    Node *n = parse_node(p, NODE_STAR, star);
    n->u_STAR.x = type;
    return parse_finish(p, n);
}

static bool struct_field(Parser *p, void *data) {
    Pos pos = p->token.pos;
    switch (p->token.kind) {
    case TOKEN_NAME: named_fields(p, data); return false;
    case TOKEN_MUL:
    case TOKEN_LPAREN: {
        bool pointer = false, parens = false;
        for (; p->token.kind == TOKEN_MUL || p->token.kind == TOKEN_LPAREN; parse_next(p)) {
            if ((p->token.kind == TOKEN_MUL ? pointer : parens))
                break;
            if (p->token.kind == TOKEN_LPAREN)
                parse_error_at(p, p->token.pos, "cannot parenthesize embedded type");
            *(p->token.kind == TOKEN_MUL ? &pointer : &parens) = true;
        }
        Node *type = type_name(p, NULL);
        if (parens)
            parse_got(p, TOKEN_RPAREN);
        embed(p, data, pointer ? pointer_to(p, pos, type) : type);
        return false;
    }
    default:
        parse_unexpected(p, "expected field name or embedded type");
        parse_advance(p, TOKEN_SEMICOLON, TOKEN_RBRACE);
        return false;
    }
}

static Node *struct_type(Parser *p) {
    Node *n = parse_node(p, NODE_STRUCT_TYPE, p->token.pos);
    parse_next(p);
    parse_want(p, TOKEN_LBRACE);
    parse_list(p, "struct type", TOKEN_SEMICOLON, TOKEN_RBRACE, struct_field,
               &n->u_STRUCT_TYPE.fields);
    return parse_finish(p, n);
}

// ---- interface types

// ~T or T.
static Node *union_term(Parser *p) {
    if (p->token.kind == TOKEN_TILDE) {
        Node *n = parse_node(p, NODE_UNARY, p->token.pos);
        parse_next(p);
        n->u_UNARY.op = TOKEN_TILDE;
        n->u_UNARY.x = parse_type(p);
        return parse_finish(p, n);
    }
    Node *t = parse_type_or_null(p);
    if (!t) {
        t = parse_bad_expr(p);
        parse_unexpected(p, "expected ~ term or type");
        parse_advance(p, TOKEN_OR, TOKEN_SEMICOLON, TOKEN_RPAREN, TOKEN_RBRACK, TOKEN_RBRACE);
    }
    return t;
}

// term { | term }. first: the first term when already read, else NULL.
static Node *type_union(Parser *p, Node *first) {
    Node *t = first ? first : union_term(p);
    int outer_height = p->height;
    p->height = 0;
    while (p->token.kind == TOKEN_OR) {
        Node *n = parse_node(p, NODE_BINARY, p->token.pos);
        parse_next(p);
        n->u_BINARY.op = TOKEN_OR;
        n->u_BINARY.x = t;
        n->u_BINARY.y = union_term(p);
        t = parse_finish(p, n);
        parse_tower(p);
    }
    if (p->height < outer_height)
        p->height = outer_height;
    return t;
}

// Behind name [ in an interface: an embedded instance, or a method that wrongly has type
// parameters. Both look like parameters; with names they are the latter. Returns NULL for a method.
static Node *embedded_instance(Parser *p, Node *name) {
    Pos lbrack = p->token.pos;
    parse_next(p);
    if (p->token.kind == TOKEN_RBRACK) {
        Pos rbrack = p->token.pos;
        parse_next(p);
        bool method = p->token.kind == TOKEN_LPAREN;
        diag_error(p->cx->diag, rbrack, "empty type %s list", method ? "parameter" : "argument");
        return method ? NULL : name;
    }
    NodeList list = parse_params(p, NULL, NULL, TOKEN_RBRACK, false);
    if (!list.len)
        return NULL;
    if (list.at[0]->u_FIELD.name) {
        diag_error(p->cx->diag, lbrack, "interface method must have no type parameters");
        return NULL;
    }
    Node *n = parse_node(p, NODE_INDEX, lbrack);
    n->u_INDEX.x = name;
    n->u_INDEX.lbrack = lbrack;
    for (int i = 0; i < list.len; i++)
        parse_push(p, &n->u_INDEX.indices, list.at[i]->u_FIELD.type);
    return parse_finish(p, n);
}

static bool interface_element(Parser *p, void *data) {
    if (p->token.kind != TOKEN_NAME) {
        parse_push(p, data, new_field(p, NULL, type_union(p, NULL)));
        return false;
    }
    Node *name = parse_name(p), *type = NULL;
    if (p->token.kind == TOKEN_LBRACK)
        type = embedded_instance(p, name);
    else if (p->token.kind != TOKEN_LPAREN)
        type = type_name(p, name);
    if (type)
        parse_push(p, data, new_field(p, NULL, type_union(p, type)));
    else
        parse_push(p, data, new_field(p, name, parse_func_type(p, name->pos, "interface method")));
    return false;
}

static Node *interface_type(Parser *p) {
    Node *n = parse_node(p, NODE_INTERFACE_TYPE, p->token.pos);
    parse_next(p);
    parse_want(p, TOKEN_LBRACE);
    parse_list(p, "interface type", TOKEN_SEMICOLON, TOKEN_RBRACE, interface_element,
               &n->u_INTERFACE_TYPE.elements);
    return parse_finish(p, n);
}

// ---- any type

static Node *type_here(Parser *p) {
    Pos pos = p->token.pos;
    switch (p->token.kind) {
    case TOKEN_MUL: parse_next(p); return pointer_to(p, pos, parse_type(p));
    case TOKEN_ARROW:
    case TOKEN_CHAN: return chan_type(p);
    case TOKEN_FUNC: parse_next(p); return parse_func_type(p, pos, "function type");
    case TOKEN_LBRACK:
        parse_next(p);
        return parse_got(p, TOKEN_RBRACK) ? parse_slice_type(p, pos)
                                          : parse_array_type(p, pos, NULL);
    case TOKEN_MAP: return map_type(p);
    case TOKEN_STRUCT: return struct_type(p);
    case TOKEN_INTERFACE: return interface_type(p);
    case TOKEN_NAME: return type_name(p, NULL);
    case TOKEN_LPAREN: {
        Node *n = parse_node(p, NODE_PAREN, pos);
        parse_next(p);
        n->u_PAREN.x = parse_type(p);
        parse_want(p, TOKEN_RPAREN);
        return parse_finish(p, n);
    }
    default: return NULL;
    }
}

Node *parse_type_or_null(Parser *p) {
    Node *t = NULL;
    if (parse_enter(p))
        t = type_here(p);
    parse_leave(p);
    return t;
}

// ---- parameters

// One entry as read: a name, a type, or both.
typedef struct Param {
    Node *name, *type;
} Param;

typedef struct ParamList {
    VEC(Param) params;
    Node *name, *type; // read before the list was entered
    TokenKind close;
} ParamList;

// The type behind a name that is known not to be alone, or a union that the name starts.
static Param param_behind_name(Parser *p, Node *name, bool unions) {
    Param param = {0};
    if (p->token.kind == TOKEN_LBRACK) {
        param.type = array_or_instance(p, name);
        if (param.type->kind == NODE_ARRAY_TYPE)
            param.name = name;
    } else if (p->token.kind == TOKEN_DOT) {
        param.type = type_name(p, name);
    } else {
        param.type = name;
    }
    if (unions && p->token.kind == TOKEN_OR)
        param.type = type_union(p, param.type);
    return param;
}

static Node *variadic(Parser *p) {
    Node *n = parse_node(p, NODE_ELLIPSIS, p->token.pos);
    parse_next(p);
    n->u_ELLIPSIS.elem = parse_type_or_null(p);
    if (n->u_ELLIPSIS.elem)
        return parse_finish(p, n);
    parse_error_at(p, p->token.pos, "... is missing type");
    return parse_bad_expr(p);
}

// An entry of a list that ends in close. name: its name when already read. Both fields of the
// result are NULL after an error.
static Param param_entry(Parser *p, Node *name, TokenKind close) {
    bool unions = close == TOKEN_RBRACK;
    Param param = {.name = name};
    if (!name && p->token.kind == TOKEN_NAME)
        param.name = parse_name(p);
    TokenKind kind = p->token.kind;
    if (param.name && (kind == TOKEN_LBRACK || kind == TOKEN_DOT || (unions && kind == TOKEN_OR)))
        return param_behind_name(p, param.name, unions);
    if (kind == TOKEN_ELLIPSIS) {
        param.type = variadic(p);
        return param;
    }
    if (unions && kind == TOKEN_TILDE) {
        param.type = type_union(p, NULL);
        return param;
    }
    param.type = parse_type_or_null(p);
    if (unions && param.type && p->token.kind == TOKEN_OR)
        param.type = type_union(p, param.type);
    if (!param.name && !param.type) {
        parse_unexpected(p, unions ? "expected ]" : "expected )");
        parse_advance(p, TOKEN_COMMA, close);
    }
    return param;
}

static bool param_item(Parser *p, void *data) {
    ParamList *list = data;
    Param param = {.name = list->name, .type = list->type};
    if (!param.type)
        param = param_entry(p, list->name, list->close);
    list->name = list->type = NULL;
    if (param.name || param.type)
        vec_push(p->cx->arena, &list->params, param);
    return false;
}

// Reports a list with and without names. where: the leftmost fault; only_types_missing: every entry
// with a type has a name, so what is missing is missing at the end.
static void report_mixed(Parser *p, Pos where, Pos end, bool only_types_missing, bool constraints,
                         int count) {
    if (constraints && only_types_missing)
        parse_error_at(p, end, "missing type constraint");
    else if (constraints)
        parse_error_at(p, where, "missing type parameter name%s",
                       count == 1 ? " or invalid array length" : "");
    else if (only_types_missing)
        parse_error_at(p, end, "missing parameter type");
    else
        parse_error_at(p, where, "missing parameter name");
}

// Gives each entry of a list with names its type, from right to left: a, b T. The faulty ones get a
// name _ or a bad type.
static void distribute_types(Parser *p, ParamList *list, Pos end, bool only_types_missing,
                             bool constraints) {
    Pos fault = NO_POS;
    Node *type = NULL;
    for (int i = list->params.len - 1; i >= 0; i--) {
        Param *param = &list->params.at[i];
        if (param->type) {
            type = param->type;
            if (!param->name) {
                fault = node_start(type);
                param->name = parse_node(p, NODE_NAME, fault);
                param->name->u_NAME.name = intern(p->cx->names, "_", 1);
            }
        } else if (type) {
            param->type = type;
        } else {
            fault = param->name->pos;
            param->type = parse_node(p, NODE_BAD_EXPR, fault);
        }
    }
    if (fault != NO_POS)
        report_mixed(p, fault, end, only_types_missing, constraints, list->params.len);
}

NodeList parse_params(Parser *p, Node *name, Node *type, TokenKind close, bool require_names) {
    ParamList list = {.name = name, .type = type, .close = close};
    int level = p->expr_level;
    p->expr_level = level + 1;
    Pos end = parse_list(p, "parameter list", TOKEN_COMMA, close, param_item, &list);
    p->expr_level = level;
    int named = 0, typed = 0;
    for (int i = 0; i < list.params.len; i++) {
        named += list.params.at[i].name && list.params.at[i].type;
        typed += list.params.at[i].type != NULL;
    }
    if (named == 0 && !require_names) { // all are types
        for (int i = 0; i < list.params.len; i++) {
            Param *param = &list.params.at[i];
            if (param->name)
                param->type = param->name;
            param->name = NULL;
        }
    } else if (named != list.params.len) {
        distribute_types(p, &list, end, named == typed, require_names);
    }
    NodeList fields = {0};
    for (int i = 0; i < list.params.len; i++)
        parse_push(p, &fields, new_field(p, list.params.at[i].name, list.params.at[i].type));
    return fields;
}

// ---- function types

static NodeList results(Parser *p) {
    if (parse_got(p, TOKEN_LPAREN))
        return parse_params(p, NULL, NULL, TOKEN_RPAREN, false);
    NodeList list = {0};
    Node *type = parse_type_or_null(p);
    if (type)
        parse_push(p, &list, new_field(p, NULL, type));
    return list;
}

Node *parse_func_type(Parser *p, Pos pos, const char *context) {
    Node *n = parse_node(p, NODE_FUNC_TYPE, pos);
    Pos lbrack = p->token.pos;
    if (parse_got(p, TOKEN_LBRACK)) {
        if (context)
            parse_error_at(p, lbrack, "%s must have no type parameters", context);
        if (p->token.kind == TOKEN_RBRACK) {
            parse_error_at(p, p->token.pos, "empty type parameter list");
            parse_next(p);
        } else {
            n->u_FUNC_TYPE.type_params = parse_params(p, NULL, NULL, TOKEN_RBRACK, true);
        }
    }
    parse_want(p, TOKEN_LPAREN);
    n->u_FUNC_TYPE.params = parse_params(p, NULL, NULL, TOKEN_RPAREN, false);
    n->u_FUNC_TYPE.results = results(p);
    return parse_finish(p, n);
}

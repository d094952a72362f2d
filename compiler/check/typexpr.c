// Type expressions and names. Spec: Types. In: expression nodes that stand where a type is needed,
// and NAMEs anywhere. Out: Types and operands, recorded as NodeInfo.
//
// What needs the complete type of a part (comparable map keys, embedded pointers, receivers) is
// checked later, because that part may still be under declaration. Unions and other constraints are
// parsed but not compiled: they are reported once and dropped.
#include "../syntax/lexer.h"
#include "check_internal.h"
#include <string.h>

Type *invalid_type(Checker *c) {
    return c->cx->universe->basic[BASIC_INVALID];
}

// Invalid types were reported: so a type that is, or is defined as, the invalid one. A type that is
// still being declared is not.
bool is_invalid(Type *t) {
    for (int steps = 0; t && t->kind == TYPE_NAMED && t->named.under; steps++) {
        if (steps == LONGEST_CHAIN)
            return true;
        t = t->named.under;
    }
    return !t || (t->kind == TYPE_BASIC && t->basic == BASIC_INVALID);
}

enum { FUNC_WIDTH = 4 };

// Where gc reports errors about an expression: at its leftmost operand; but at the [ of a slice
// expression and behind the keyword of a function type.
Pos start_pos(const Node *n) {
    for (;;) {
        const Node *left = NULL;
        switch (n->kind) {
        case NODE_SELECTOR: left = n->u_SELECTOR.x; break;
        case NODE_INDEX: left = n->u_INDEX.x; break;
        case NODE_TYPE_ASSERT: left = n->u_TYPE_ASSERT.x; break;
        case NODE_CALL: left = n->u_CALL.fun; break;
        case NODE_BINARY: left = n->u_BINARY.x; break;
        case NODE_KEY_VALUE: left = n->u_KEY_VALUE.key; break;
        case NODE_COMPOSITE: left = n->u_COMPOSITE.type; break;
        case NODE_FUNC_TYPE: return n->pos + FUNC_WIDTH;
        default: break;
        }
        if (!left)
            return n->pos;
        n = left;
    }
}

// ---- names

static void name_const(Checker *c, Operand *x, Object *o, Node *n) {
    if (o == c->cx->universe->iota_object) {
        if (!c->iota) {
            check_error(c, n->pos, "cannot use iota outside constant declaration");
            return;
        }
        x->value = c->iota;
    } else {
        x->value = o->value;
    }
    if (is_invalid(o->type) || !x->value)
        return;
    x->mode = MODE_CONST;
}

static void name_var(Checker *c, Operand *x, Object *o) {
    o->used = true;
    if (o->function && c->function && o->function != c->function->node)
        o->captured = true;
    if (!is_invalid(o->type))
        x->mode = MODE_VAR;
}

static void undefined_name(Checker *c, Node *n) {
    const char *name = AS(n, NAME)->name;
    if (strcmp(name, "_") == 0)
        check_error(c, n->pos, "cannot use _ as value or type");
    else
        check_error(c, n->pos, "undefined: %s", name);
}

static const char *variable_words(const Object *o) {
    switch (o->role) {
    case VAR_GLOBAL: return "package-level variable";
    case VAR_PARAM: return "parameter";
    case VAR_RESULT: return "result variable";
    case VAR_RECEIVER: return "receiver";
    case VAR_LOCAL: return "local variable";
    }
    return "variable";
}

// What gc calls an object that stands where a type should; NULL: it is a type.
static const char *object_words(const Object *o) {
    switch (o->kind) {
    case OBJ_PACKAGE: return "package name";
    case OBJ_CONST: return "constant";
    case OBJ_VAR: return variable_words(o);
    case OBJ_FUNC: return "function";
    case OBJ_BUILTIN: return "built-in function";
    case OBJ_NIL: return "untyped nil";
    case OBJ_BAD:
    case OBJ_TYPE:
    case OBJ_FIELD: break;
    }
    return NULL;
}

// The operand a name denotes. Spec: Operands (operand names). With want_type, what is no type is
// reported and invalid.
void check_name(Checker *c, Operand *x, Node *n, bool want_type) {
    *x = (Operand){.mode = MODE_INVALID, .expr = n, .type = invalid_type(c)};
    Object *o = lookup_name(c, AS(n, NAME)->name, n->pos);
    NodeInfo *info = info_of(c->cx, n);
    info->object = o;
    info->mode = MODE_INVALID;
    info->type = x->type;
    if (!o) {
        undefined_name(c, n);
        return;
    }
    if (want_type ? object_words(o) != NULL : o->kind == OBJ_PACKAGE) {
        if (want_type)
            check_error(c, n->pos, "%s (%s) is not a type", o->name, object_words(o));
        else
            check_error(c, n->pos, "use of package %s not in selector", o->name);
        o->used |= o->kind != OBJ_PACKAGE;
        info->object = NULL; // so that it counts for no initialization cycle
        return;
    }
    resolve_use(c, o, n->pos, want_type);
    x->object = o;
    x->type = o->type ? o->type : invalid_type(c);
    switch (o->kind) {
    case OBJ_CONST: name_const(c, x, o, n); break;
    case OBJ_VAR: name_var(c, x, o); break;
    case OBJ_TYPE:
        x->mode = is_invalid(x->type) ? MODE_INVALID : MODE_TYPE;
        if (!o->package &&
            (x->type == c->cx->universe->any_type || x->type == c->cx->universe->comparable_type))
            require_language(c, n->pos, 18, "predeclared %s", o->name);
        break;
    case OBJ_FUNC: x->mode = is_invalid(x->type) ? MODE_INVALID : MODE_VALUE; break;
    case OBJ_BUILTIN:
        x->mode = MODE_BUILTIN;
        x->builtin = o->builtin;
        break;
    case OBJ_NIL: x->mode = MODE_NIL; break;
    case OBJ_BAD:
    case OBJ_PACKAGE:
    case OBJ_FIELD: break;
    }
    info->mode = x->mode;
    info->type = x->type;
    info->value = x->value;
}

// ---- composite types

// Spec: Array types. The length, or -1 when it is none (reported).
static int64_t array_length(Checker *c, Node *n) {
    Operand x = {0};
    if (n->kind == NODE_NAME) {
        Object *o = lookup_name(c, AS(n, NAME)->name, n->pos);
        if (!o || o->kind != OBJ_CONST) {
            check_error(c, n->pos,
                        o ? "invalid array length %s"
                          : "undefined array length %s or missing type constraint",
                        AS(n, NAME)->name);
            if (o && o->kind == OBJ_VAR)
                o->used = true;
            return -1;
        }
    }
    Object mark = {.kind = OBJ_BAD}; // see decl.c: a type must not need its own size
    int indirections = c->indirections;
    vec_push(c->cx->arena, &c->stack, &mark);
    c->indirections = 0;
    check_expr(c, &x, n);
    c->indirections = indirections;
    c->stack.len--;
    if (x.mode == MODE_INVALID)
        return -1;
    if (x.mode != MODE_CONST) {
        check_error(c, start_pos(n), "array length %s must be constant", operand_str(c, &x));
        return -1;
    }
    int64_t length;
    if (is_untyped(x.type) || is_integer(x.type)) {
        Const *value = const_to_kind(c->cx->arena, x.value, CONST_INT);
        if (value && const_to_int64(value, &length) && length >= 0) {
            if (is_untyped(x.type))
                convert_untyped(c, &x, c->cx->universe->basic[BASIC_INT]);
            return length;
        }
    }
    check_error(c, start_pos(n),
                is_integer(x.type) ? "invalid array length %s" : "array length %s must be integer",
                operand_str(c, &x));
    return -1;
}

typedef struct LaterType { // a type to look at when it is complete
    Type *type;
    Node *node;
    Pos declared; // where the declaration it stands in is
    bool known;   // the receiver is one of a generic type
    Type *holder; // the interface it is embedded in
} LaterType;

static LaterType *later(Checker *c, void (*run)(Checker *, void *), Type *t, Node *n) {
    LaterType *l = NEW(c->cx->arena, LaterType);
    const Object *in = c->stack.len ? c->stack.at[c->stack.len - 1] : NULL;
    *l = (LaterType){t, n, in && in->pos ? in->pos : n->pos, false, NULL};
    check_later(c, run, l);
    return l;
}

// One error for each declaration that mentions types which are too large.
static void error_late(Checker *c, Pos pos, const char *text) {
    for (int i = 0; i < c->late.len; i++)
        if (c->late.at[i].pos == pos)
            return;
    struct LateError e = {pos, text};
    vec_push(c->cx->arena, &c->late, e);
}

// gc lays out no type of 2^50 bytes and more.
static void check_array_size(Checker *c, void *data) {
    const int64_t largest = ((int64_t)1 << 50) - 1;
    const LaterType *l = data;
    int64_t size = type_size(l->type->array.elem);
    if (size && l->type->array.length > largest / size)
        error_late(
            c, l->declared,
            arena_printf(c->cx->arena, "type %s larger than address space", type_str(c, l->type)));
}

// gc complains of the declaration around; of a function if there is no other.
static void check_channel_size(Checker *c, void *data) {
    const LaterType *l = data;
    if (type_size(l->type) >= 1 << 16)
        error_late(c, l->declared, "channel element type too large (>64kB)");
}

static Type *channel_type(Checker *c, Node *n) {
    NodeChanType *d = AS(n, CHAN_TYPE);
    Type *elem = check_var_type(c, d->elem);
    if (is_invalid(elem))
        return invalid_type(c);
    LaterType *l = later(c, check_channel_size, elem, n);
    if (!c->stack.len && c->current_decl)
        l->declared = c->declaring ? c->declaring : c->current_decl->pos;
    return type_chan(c->cx->arena, elem, d->send, d->receive);
}

static Type *array_type(Checker *c, Node *n) {
    NodeArrayType *d = AS(n, ARRAY_TYPE);
    Arena *a = c->cx->arena;
    if (!d->length) {
        Type *of = check_var_type(c, d->elem);
        return is_invalid(of) ? invalid_type(c) : type_slice(a, of);
    }
    if (d->length->kind == NODE_ELLIPSIS) {
        check_error(c, n->pos, "invalid use of [...] array (outside a composite literal)");
        check_var_type(c, d->elem);
        return invalid_type(c);
    }
    int64_t length = array_length(c, d->length);
    Type *elem = check_var_type(c, d->elem);
    if (length < 0 || is_invalid(elem))
        return invalid_type(c);
    Type *t = type_array(a, elem, length);
    later(c, check_array_size, t, n);
    return t;
}

static void check_map_key(Checker *c, void *data) {
    const LaterType *l = data;
    if (!is_invalid(underlying(l->type)) && !comparable(l->type, true))
        check_error(c, start_pos(l->node), "invalid map key type %s%s", type_str(c, l->type),
                    is_type_param(l->type) ? " (missing comparable constraint)" : "");
}

static Type *map_type(Checker *c, Node *n) {
    NodeMapType *d = AS(n, MAP_TYPE);
    Type *key = check_var_type(c, d->key), *elem = check_var_type(c, d->value);
    later(c, check_map_key, key, d->key);
    return is_invalid(key) || is_invalid(elem) ? invalid_type(c)
                                               : type_map(c->cx->arena, key, elem);
}

// ---- structs. Spec: Struct types

// The NAME that names an embedded field: T, *T, p.T, T[A]. NULL for anything else.
static Node *embedded_name(Node *type) {
    while (type) {
        if (type->kind == NODE_NAME)
            return type;
        if (type->kind == NODE_SELECTOR)
            type = AS(type, SELECTOR)->sel;
        else if (type->kind == NODE_STAR)
            type = AS(type, STAR)->x;
        else if (type->kind == NODE_PAREN)
            type = AS(type, PAREN)->x;
        else if (type->kind == NODE_INDEX)
            type = AS(type, INDEX)->x;
        else
            return NULL;
    }
    return NULL;
}

static void check_embedded(Checker *c, void *data) {
    const LaterType *l = data;
    bool is_ptr;
    Type *base = deref(l->type, &is_ptr), *u = underlying(base);
    Pos pos = start_pos(l->node);
    if (is_invalid(u))
        return;
    if (u->kind == TYPE_BASIC && u->basic == BASIC_UNSAFE_POINTER)
        check_error(c, pos, "embedded field type cannot be unsafe.Pointer");
    else if (is_type_param(base))
        check_error(c, pos, "embedded field type cannot be a (pointer to a) type parameter");
    else if (u->kind == TYPE_POINTER)
        check_error(c, pos, "embedded field type cannot be a pointer");
    else if (u->kind == TYPE_INTERFACE && is_ptr)
        check_error(c, pos, "embedded field type cannot be a pointer to an interface");
}

static void set_tag(Checker *c, Field *f, Node *tag) {
    if (!tag || tag->kind != NODE_BASIC_LIT)
        return;
    f->tag = string_literal_value(c->cx->arena, AS(tag, BASIC_LIT)->text, &f->tag_length);
}

// Whether the field is the first of its name; reports it if not.
static bool declare_field(Checker *c, Map *names, Field *f) {
    if (strcmp(f->name, "_") == 0)
        return true;
    Object *other = map_get(names, f->name);
    if (other) {
        check_error(c, f->pos, "%s redeclared", f->name);
        diag_note(c->cx->diag, other->pos, "other declaration of %s", f->name);
        return false;
    }
    map_put(names, f->name, f->object);
    return true;
}

static Field make_field(Checker *c, Node *n, Node *name, Type *type, int index) {
    NodeField *d = AS(n, FIELD);
    Field f = {.name = AS(name, NAME)->name,
               .package = c->package,
               .type = type,
               .embedded = d->embedded || !d->name,
               .pos = name->pos};
    set_tag(c, &f, d->tag);
    f.object = object_new(c->cx, OBJ_FIELD, c->package, f.name, type, f.pos);
    f.object->decl = n;
    f.object->index = index;
    f.object->color = 2;
    info_of(c->cx, n)->object = f.object;
    if (d->name)
        record_declared(c, d->name, f.object);
    return f;
}

static Type *struct_type(Checker *c, Node *n) {
    const NodeList *list = &AS(n, STRUCT_TYPE)->fields;
    Field *fields = NEW_ARRAY(c->cx->arena, Field, list->len + 1);
    Map *names = map_new(c->cx->arena);
    Node *previous = NULL;
    Type *type = NULL;
    int count = 0;
    for (int i = 0; i < list->len; i++) {
        NodeField *d = AS(list->at[i], FIELD);
        Node *name = d->name ? d->name : embedded_name(d->type);
        if (d->type != previous) // the fields of a group share their type
            type = check_var_type(c, d->type);
        previous = d->type;
        if (!name)
            continue;
        fields[count] = make_field(c, list->at[i], name, type, count);
        if (fields[count].embedded)
            later(c, check_embedded, type, d->type);
        count += declare_field(c, names, &fields[count]);
    }
    return type_struct(c->cx->arena, fields, count);
}

// ---- functions. Spec: Function types

typedef struct Parameters {
    Checker *c;
    Scope *scope;
    Node *previous; // type node of the last field
    Type *type;
} Parameters;

static Type *parameter_type(Parameters *p, Node *n, bool is_last, bool *variadic) {
    Checker *c = p->c;
    if (n == p->previous)
        return p->type;
    p->previous = n;
    if (n->kind != NODE_ELLIPSIS) {
        p->type = check_var_type(c, n);
        return p->type;
    }
    Type *elem = AS(n, ELLIPSIS)->elem ? check_var_type(c, AS(n, ELLIPSIS)->elem) : NULL;
    p->type = elem ? type_slice(c->cx->arena, elem) : invalid_type(c);
    NodeInfo *info = info_of(c->cx, n);
    info->mode = MODE_TYPE;
    info->type = p->type;
    if (variadic && is_last)
        *variadic = true;
    else
        check_error(c, n->pos,
                    variadic ? "can only use ... with final parameter" : "invalid use of ...");
    return p->type;
}

static Object *make_parameter(Parameters *p, Node *n, VarRole role, int index, Type *type) {
    Checker *c = p->c;
    NodeField *d = AS(n, FIELD);
    const char *name = d->name ? AS(d->name, NAME)->name : intern_str(c->cx->names, "");
    Object *o = object_new(c->cx, OBJ_VAR, c->package, name, type, d->name ? d->name->pos : n->pos);
    o->role = role;
    o->index = index;
    o->decl = n;
    o->color = 2;
    o->used = true;
    info_of(c->cx, n)->object = o;
    if (d->name)
        record_declared(c, d->name, o);
    if (*name && strcmp(name, "_") != 0) {
        Object *other = scope_lookup(p->scope, name);
        if (other)
            report_redeclared(c, o, other);
        else
            map_put(p->scope->names, name, o);
    }
    return o;
}

static ObjectList parameters(Parameters *p, const NodeList *fields, VarRole role, bool *variadic) {
    ObjectList list = {0};
    for (int i = 0; i < fields->len; i++) {
        Type *type =
            parameter_type(p, AS(fields->at[i], FIELD)->type, i == fields->len - 1, variadic);
        vec_push(p->c->cx->arena, &list, make_parameter(p, fields->at[i], role, i, type));
    }
    return list;
}

// Spec: Method declarations: the receiver's base type is a defined type of this package, neither
// pointer nor interface.
static void check_receiver(Checker *c, void *data) {
    const LaterType *l = data;
    Node *n = unparen(l->node);
    bool is_ptr;
    Type *base = deref(l->type, &is_ptr), *u = underlying(base);
    Node *base_node = is_ptr && n->kind == NODE_STAR ? AS(n, STAR)->x : n;
    Pos pos = start_pos(base_node);
    if (is_invalid(base) || (base->kind == TYPE_NAMED && is_invalid(u)))
        return;
    const char *what = "invalid receiver type", *tail = "";
    if (base->kind == TYPE_NAMED && base->named.origin && !l->known) {
        check_error(c, pos, "cannot define new methods on instantiated type %s", type_str(c, base));
        return;
    }
    Node *written = base_node; // gc's text names aliases
    if (base->kind == TYPE_BASIC ||
        (base->kind == TYPE_NAMED && base->named.object->package != c->package))
        what = "cannot define new methods on non-local type";
    else if (base->kind != TYPE_NAMED)
        written = n;
    else if (u->kind == TYPE_POINTER || u->kind == TYPE_INTERFACE)
        tail = " (pointer or interface type)";
    else if (u->kind != TYPE_BASIC || u->basic != BASIC_UNSAFE_POINTER)
        return;
    check_error(c, pos, "%s %s%s", what, expr_string(c->cx->arena, written), tail);
}

// known: the receiver's type when it is of a generic type, else NULL.
static Object *receiver(Parameters *p, Node *n, Type *known) {
    Node *type_node = AS(n, FIELD)->type;
    Type *type = known ? known : check_type(p->c, type_node);
    later(p->c, check_receiver, type, type_node)->known = known != NULL;
    return make_parameter(p, n, VAR_RECEIVER, 0, type);
}

// The TYPE_FUNC of a function type node; receiver is a FIELD or NULL. The parameters are declared
// in scope (NULL: one made for it), which only serves to find names used twice.
Type *check_func_type(Checker *c, Node *func_type, Node *receiver_field, Scope *scope,
                      Type *receiver_type) {
    NodeFuncType *d = AS(func_type, FUNC_TYPE);
    Parameters p = {.c = c, .scope = scope ? scope : scope_new(c->cx->arena, NULL)};
    Type *t = type_new(c->cx->arena, TYPE_FUNC);
    c->indirections++; // of a literal too, which is no type expression
    if (receiver_field)
        t->func.receiver = receiver(&p, receiver_field, receiver_type);
    p.previous = NULL;
    t->func.params = parameters(&p, &d->params, VAR_PARAM, &t->func.variadic);
    p.previous = NULL;
    t->func.results = parameters(&p, &d->results, VAR_RESULT, NULL);
    c->indirections--;
    NodeInfo *info = info_of(c->cx, func_type);
    info->mode = MODE_TYPE;
    info->type = t;
    return t;
}

// ---- interfaces. Spec: Interface types

static void check_term(Checker *c, void *data) {
    const LaterType *l = data;
    if (is_type_param(l->type))
        check_error(c, start_pos(l->node), "term cannot be a type parameter");
}

static void check_tilde_term(Checker *c, void *data) {
    const LaterType *l = data;
    Type *u = underlying(l->type);
    if (is_invalid(u))
        return;
    if (is_type_param(l->type))
        check_error(c, start_pos(l->node), "type in term %s cannot be a type parameter",
                    expr_string(c->cx->arena, l->node));
    else if (u->kind == TYPE_INTERFACE)
        check_error(c, start_pos(l->node), "invalid use of ~ (%s is an interface)",
                    type_str(c, l->type));
    else if (!identical(u, l->type))
        check_error(c, start_pos(l->node), "invalid use of ~ (underlying type of %s is %s)",
                    type_str(c, l->type), type_str(c, u));
}

static void check_union_interface(Checker *c, Node *n, const UnionTerm *term) {
    Type *t = term->type, *u = underlying(t);
    Buffer b = {.arena = c->cx->arena};
    print_term(&b, term);
    interface_complete(c->cx->arena, c->cx->diag, u);
    if (u->interface.count)
        check_error(c, start_pos(n), "cannot use %s in union (%s contains methods)", b.data,
                    b.data);
    else if (t == c->cx->universe->comparable_type)
        check_error(c, start_pos(n), "cannot use comparable in union");
    else if (u->interface.is_comparable)
        check_error(c, start_pos(n), "cannot use %s in union (%s embeds comparable)", b.data,
                    b.data);
}

static bool overlap(const UnionTerm *x, const UnionTerm *y) {
    if (is_interface(x->type) || is_interface(y->type))
        return false;
    if (identical(x->type, y->type))
        return true;
    return (x->tilde || y->tilde) &&
           identical(x->tilde ? x->type : underlying(x->type),
                     y->tilde ? y->type : underlying(y->type)) &&
           (x->tilde ? y->tilde || identical(underlying(y->type), x->type)
                     : identical(underlying(x->type), y->type));
}

static Node *term_node(Node *n, int *index) { // the index-th term
    if (n->kind == NODE_BINARY && n->u_BINARY.op == TOKEN_OR) {
        Node *left = term_node(n->u_BINARY.x, index);
        return left ? left : term_node(n->u_BINARY.y, index);
    }
    return (*index)-- == 0 ? n : NULL;
}

static void check_union(Checker *c, void *data) {
    const LaterType *l = data;
    const Type *u = l->type;
    for (int i = 0; i < u->union_.count; i++) {
        const UnionTerm *term = &u->union_.terms[i];
        int index = i;
        Node *n = term_node(l->node, &index);
        if (is_interface(term->type) && !term->tilde)
            check_union_interface(c, n, term);
        for (int j = 0; j < i; j++)
            if (overlap(term, &u->union_.terms[j])) {
                Buffer b = {.arena = c->cx->arena};
                print_term(&b, term);
                buffer_puts(&b, " and ");
                print_term(&b, &u->union_.terms[j]);
                check_error(c, start_pos(n), "overlapping terms %s", b.data);
                break;
            }
    }
}

static void complete_later(Checker *c, void *data) {
    interface_complete(c->cx->arena, c->cx->diag, ((LaterType *)data)->type);
}

static Method make_method(Checker *c, Node *n) {
    NodeField *d = AS(n, FIELD);
    Method m = {.name = AS(d->name, NAME)->name, .package = c->package, .pos = d->name->pos};
    if (strcmp(m.name, "_") == 0)
        check_error(c, m.pos, "methods must have a unique non-blank name");
    if (AS(d->type, FUNC_TYPE)->type_params.len)
        check_error(c, AS(d->type, FUNC_TYPE)->type_params.at[0]->pos,
                    "interface method must have no type parameters");
    m.type = check_func_type(c, d->type, NULL, NULL, NULL);
    m.object = object_new(c->cx, OBJ_FUNC, c->package, m.name, m.type, m.pos);
    m.object->color = 2;
    info_of(c->cx, n)->object = m.object;
    record_declared(c, d->name, m.object);
    return m;
}

// Spec: General interfaces. One term T or ~T of a union.
static UnionTerm union_term(Checker *c, Node *n) {
    UnionTerm term = {.tilde = n->kind == NODE_UNARY && AS(n, UNARY)->op == TOKEN_TILDE};
    term.type = check_type(c, term.tilde ? AS(n, UNARY)->x : n);
    later(c, term.tilde ? check_tilde_term : check_term, term.type, n);
    return term;
}

static int count_terms(const Node *n) {
    return n->kind == NODE_BINARY && n->u_BINARY.op == TOKEN_OR
               ? count_terms(n->u_BINARY.x) + count_terms(n->u_BINARY.y)
               : 1;
}

static void collect_terms(Checker *c, Type *u, Node *n) {
    if (n->kind == NODE_BINARY && AS(n, BINARY)->op == TOKEN_OR) {
        collect_terms(c, u, AS(n, BINARY)->x);
        collect_terms(c, u, AS(n, BINARY)->y);
    } else {
        u->union_.terms[u->union_.count++] = union_term(c, n);
    }
}

static bool is_union(const Node *n) {
    return n->kind == NODE_BINARY || (n->kind == NODE_UNARY && n->u_UNARY.op == TOKEN_TILDE);
}

enum { MOST_TERMS = 100 }; // gc's limit

static Type *union_type(Checker *c, Node *n) {
    Type *u = type_new(c->cx->arena, TYPE_UNION);
    int count = count_terms(n), index = MOST_TERMS;
    if (count > MOST_TERMS) {
        check_error(c, start_pos(term_node(n, &index)),
                    "cannot handle more than %d union terms (implementation limitation)",
                    MOST_TERMS);
        return invalid_type(c);
    }
    u->union_.terms = NEW_ARRAY(c->cx->arena, UnionTerm, count + 1);
    collect_terms(c, u, n);
    for (int i = 0; i < u->union_.count; i++)
        if (is_invalid(u->union_.terms[i].type))
            return invalid_type(c);
    if (u->union_.count > 1)
        later(c, check_union, u, n);
    return u;
}

static void check_embedded_version(Checker *c, void *data) {
    const LaterType *l = data;
    bool ok = true;
    if (is_union(l->node))
        ok = require_language(c, start_pos(l->node), 18, "embedding interface element %s",
                              expr_string(c->cx->arena, l->node));
    else if (underlying(l->type)->kind != TYPE_INTERFACE && !is_invalid(underlying(l->type)))
        ok = require_language(c, start_pos(l->node), 18, "embedding non-interface type %s",
                              type_str(c, l->type));
    for (int i = 0; !ok && i < l->holder->interface.embedded.len; i++)
        if (l->holder->interface.embedded.at[i] == l->type) // it adds nothing to the type set
            l->holder->interface.embedded.at[i] = c->cx->universe->any_type;
}

static void embed(Checker *c, Type *t, Node *n) {
    Type *e = is_union(n) ? union_type(c, n) : check_type(c, n);
    if (is_invalid(e))
        return;
    if (!is_union(n))
        later(c, check_term, e, n);
    if (!language_has(c, n->pos, 18))
        later(c, check_embedded_version, e, n)->holder = t;
    vec_push(c->cx->arena, &t->interface.embedded, e);
    vec_push(c->cx->arena, &t->interface.embedded_pos, start_pos(n));
}

static Type *implicit_interface(Checker *c) {
    Type *t = type_new(c->cx->arena, TYPE_INTERFACE);
    t->interface.arena = c->cx->arena;
    t->interface.diag = c->cx->diag;
    t->interface.implicit = true;
    return t;
}

// The constraint of a type parameter: T and unions stand for interface{T}. Spec: Type constraints.
Type *check_constraint(Checker *c, Node *n) {
    if (is_union(n)) {
        Type *t = implicit_interface(c);
        embed(c, t, n);
        later(c, complete_later, t, n);
        return t;
    }
    Type *e = check_type(c, n);
    if (is_type_param(e)) {
        check_error(c, start_pos(n), "cannot use a type parameter as constraint");
        return c->cx->universe->any_type;
    }
    return is_invalid(e) ? c->cx->universe->any_type : e;
}

// Wraps a constraint that turned out to be no interface.
void finish_constraint(Checker *c, Type *param) {
    Type *e = param->param.constraint;
    if (underlying(e)->kind == TYPE_INTERFACE || is_invalid(underlying(e)))
        return;
    Type *t = implicit_interface(c);
    vec_push(c->cx->arena, &t->interface.embedded, e);
    vec_push(c->cx->arena, &t->interface.embedded_pos, NO_POS);
    param->param.constraint = t;
}

// Messages show the methods of an interface by name.
static void insert_method(Type *t, Method m) {
    int at = t->interface.explicit_count++;
    Method *methods = t->interface.explicit_methods;
    for (; at > 0 && strcmp(methods[at - 1].name, m.name) > 0; at--)
        methods[at] = methods[at - 1];
    methods[at] = m;
}

static Type *interface_type(Checker *c, Node *n) {
    const NodeList *list = &AS(n, INTERFACE_TYPE)->elements;
    Type *t = type_new(c->cx->arena, TYPE_INTERFACE);
    t->interface.arena = c->cx->arena;
    t->interface.diag = c->cx->diag;
    t->interface.completing = true; // uses within its own methods see no table yet
    t->interface.explicit_methods = NEW_ARRAY(c->cx->arena, Method, list->len + 1);
    for (int i = 0; i < list->len; i++) {
        NodeField *d = AS(list->at[i], FIELD);
        if (!d->name) {
            embed(c, t, d->type);
            continue;
        }
        Method m = make_method(c, list->at[i]);
        if (strcmp(m.name, "_") != 0)
            insert_method(t, m);
    }
    t->interface.completing = false;
    later(c, complete_later, t, n);
    return t;
}

// ---- all of them

static Type *name_type(Checker *c, Node *n) {
    Operand x = {0};
    check_name(c, &x, n, true);
    return x.mode == MODE_TYPE ? x.type : invalid_type(c);
}

// Whether n names a type that is under declaration; reports it.
static bool is_unfinished_type(Checker *c, Node *n) {
    Object *o = n->kind == NODE_NAME ? lookup_name(c, AS(n, NAME)->name, n->pos) : NULL;
    if (!o || o->kind != OBJ_TYPE || o->color != 1)
        return false;
    report_cycle(c, &o, 1);
    return true;
}

static bool is_package_name(Checker *c, const Node *n) {
    if (n->kind != NODE_NAME)
        return false;
    const Object *o = scope_lookup_parent(c->scope, AS(n, NAME)->name, n->pos);
    return o && o->kind == OBJ_PACKAGE;
}

// Only p.T is a type; anything else that can be selected is not.
static Type *selector_type(Checker *c, Node *n) {
    Operand x = {0};
    NodeSelector *d = AS(n, SELECTOR);
    if (is_unfinished_type(c, d->x))
        return invalid_type(c);
    if (!is_package_name(c, d->x)) {
        check_expr_or_type(c, &x, d->x);
        if (x.mode != MODE_INVALID)
            check_error(c, n->pos, "%s is not a type", expr_string(c->cx->arena, n));
        return invalid_type(c);
    }
    check_selector(c, &x, n, true);
    if (x.mode == MODE_TYPE)
        return x.type;
    if (x.mode != MODE_INVALID)
        check_error(c, start_pos(n), "%s is not a type", operand_str(c, &x));
    return invalid_type(c);
}

static Type *any_type(Checker *c, Node *n) {
    Arena *a = c->cx->arena;
    switch (n->kind) {
    case NODE_BAD_EXPR: return invalid_type(c);
    case NODE_NAME: return reject_generic(c, name_type(c, n), n, false);
    case NODE_SELECTOR: return reject_generic(c, selector_type(c, n), n, false);
    case NODE_INDEX: return instantiated_type(c, n);
    case NODE_PAREN: return check_type(c, AS(n, PAREN)->x);
    case NODE_STAR: {
        Type *elem = check_var_type(c, AS(n, STAR)->x);
        return is_invalid(elem) ? invalid_type(c) : type_pointer(a, elem);
    }
    case NODE_ARRAY_TYPE: return array_type(c, n);
    case NODE_MAP_TYPE: return map_type(c, n);
    case NODE_CHAN_TYPE: return channel_type(c, n);
    case NODE_STRUCT_TYPE: return struct_type(c, n);
    case NODE_INTERFACE_TYPE: return interface_type(c, n);
    case NODE_FUNC_TYPE: return check_func_type(c, n, NULL, NULL, NULL);
    case NODE_ELLIPSIS: check_error(c, n->pos, "invalid use of ..."); return invalid_type(c);
    default:
        check_error(c, start_pos(n), "%s is not a type", expr_string(a, n));
        return invalid_type(c);
    }
}

// In an array length, a type that only stands behind one of these may be incomplete. See decl.c.
static bool is_indirection(const Node *n) {
    return n->kind == NODE_MAP_TYPE || n->kind == NODE_CHAN_TYPE || n->kind == NODE_FUNC_TYPE ||
           n->kind == NODE_INTERFACE_TYPE ||
           (n->kind == NODE_ARRAY_TYPE && !n->u_ARRAY_TYPE.length);
}

// The type a name denotes, which may be generic.
Type *check_generic_type(Checker *c, Node *n) {
    Type *t = n->kind == NODE_NAME       ? name_type(c, n)
              : n->kind == NODE_SELECTOR ? selector_type(c, n)
                                         : check_type(c, n);
    NodeInfo *info = info_of(c->cx, n);
    info->mode = is_invalid(t) ? MODE_INVALID : MODE_TYPE;
    info->type = t;
    return t;
}

// The type n denotes, recorded; the invalid type (reported) when it denotes none.
Type *check_type(Checker *c, Node *n) {
    if (!n)
        return invalid_type(c);
    bool is_indirect = is_indirection(n);
    c->indirections += is_indirect;
    Type *t = any_type(c, n);
    c->indirections -= is_indirect;
    NodeInfo *info = info_of(c->cx, n);
    info->mode = is_invalid(t) ? MODE_INVALID : MODE_TYPE;
    info->type = t;
    return t;
}

const char *only_constraint(Checker *c, Type *t) {
    Type *u = underlying(t);
    if (u->kind != TYPE_INTERFACE || is_type_param(t))
        return NULL;
    for (int i = 0; i < u->interface.embedded.len; i++)
        if (is_invalid(u->interface.embedded.at[i])) // reported
            return NULL;
    interface_complete(c->cx->arena, c->cx->diag, u);
    int count;
    bool all;
    type_terms(u, &count, &all);
    return !all                         ? "interface contains type constraints"
           : u->interface.is_comparable ? "interface is (or embeds) comparable"
                                        : NULL;
}

static void check_no_constraint(Checker *c, void *data) {
    const LaterType *l = data;
    const char *cause = only_constraint(c, l->type);
    if (cause)
        check_error(c, start_pos(l->node), "cannot use type %s outside a type constraint: %s",
                    type_str(c, l->type), cause);
}

void forbid_constraint(Checker *c, Type *t, Node *n) {
    if (t->kind == TYPE_INTERFACE || t->kind == TYPE_NAMED)
        later(c, check_no_constraint, t, n);
}

// As check_type, for the type of a variable, parameter, field or element: an interface that is only
// a constraint is an error. Spec: General interfaces.
Type *check_var_type(Checker *c, Node *n) {
    Type *t = check_type(c, n);
    forbid_constraint(c, t, n);
    return t;
}

// Whether an expression denotes a type, judged by names alone.
bool denotes_type(Checker *c, Node *n) {
    switch (n->kind) {
    case NODE_ARRAY_TYPE:
    case NODE_MAP_TYPE:
    case NODE_CHAN_TYPE:
    case NODE_STRUCT_TYPE:
    case NODE_INTERFACE_TYPE:
    case NODE_FUNC_TYPE: return true;
    case NODE_PAREN: return denotes_type(c, AS(n, PAREN)->x);
    case NODE_STAR: return denotes_type(c, AS(n, STAR)->x);
    case NODE_INDEX: return denotes_type(c, AS(n, INDEX)->x);
    case NODE_NAME: {
        const Object *o = scope_lookup_parent(c->scope, AS(n, NAME)->name, n->pos);
        return o && o->kind == OBJ_TYPE;
    }
    case NODE_SELECTOR: {
        NodeSelector *d = AS(n, SELECTOR);
        if (!is_package_name(c, d->x))
            return false;
        const Object *p = scope_lookup_parent(c->scope, AS(d->x, NAME)->name, d->x->pos);
        const Object *o = scope_lookup(p->imported->scope, AS(d->sel, NAME)->name);
        return o && o->kind == OBJ_TYPE && o->exported;
    }
    default: return false;
    }
}

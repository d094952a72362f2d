// Index and slice expressions, type assertions, selectors. Spec: Index expressions, Slice
// expressions, Type assertions, Selectors, Method expressions, Method values. In: nodes. Out:
// operands; the Selection of every selector; address_taken of variables that are sliced or whose
// pointer methods are called.
#include "../base/unicode.h"
#include "check_internal.h"
#include <string.h>
#include <strings.h>

// ---- indices

// x must be an integer that may index: an untyped constant becomes an int.
bool check_valid_index(Checker *c, Operand *x, const char *what, bool allow_negative) {
    if (x->mode == MODE_INVALID)
        return false;
    if (is_untyped(x->type))
        convert_untyped(c, x, c->cx->universe->basic[BASIC_INT]);
    if (x->mode == MODE_INVALID)
        return false;
    const char *problem = NULL;
    int64_t value;
    if (!is_integer(x->type))
        problem = "must be integer";
    else if (x->mode == MODE_CONST && !allow_negative && const_sign(x->value) < 0)
        problem = "must not be negative";
    else if (x->mode == MODE_CONST && const_kind(x->value) == CONST_INT &&
             !const_to_int64(x->value, &value))
        problem = "overflows int";
    if (!problem)
        return true;
    check_error(c, start_pos(x->expr), "invalid argument: %s %s %s", what, operand_str(c, x),
                problem);
    x->mode = MODE_INVALID;
    return false;
}

// An index into something of that length (negative: unknown). The constant index or -1.
int64_t check_index_value(Checker *c, Node *n, int64_t length, const char *what) {
    Operand x;
    int64_t value;
    check_expr(c, &x, n);
    if (!check_valid_index(c, &x, what, false) || x.mode != MODE_CONST ||
        !const_to_int64(x.value, &value))
        return -1;
    if (length >= 0 && value >= length) {
        check_error(c, start_pos(n), "invalid argument: index %s out of bounds [0:%lld]",
                    const_print(c->cx->arena, x.value), (long long)length);
        return -1;
    }
    return value;
}

static Node *single_index(Checker *c, Node *n) {
    NodeIndex *d = AS(n, INDEX);
    if (d->indices.len == 0)
        return NULL;
    if (d->indices.len > 1) {
        check_error(c, start_pos(d->indices.at[1]), "invalid operation: more than one index");
        return NULL;
    }
    return d->indices.at[0];
}

static void index_map(Checker *c, Operand *x, Node *n, Type *map) {
    Node *index = single_index(c, n);
    Operand key;
    if (!index) {
        x->mode = MODE_INVALID;
        return;
    }
    check_expr(c, &key, index);
    assign_operand(c, &key, map->map.key, "map index");
    x->mode = MODE_MAP_INDEX;
    x->type = map->map.elem;
}

static int64_t constant_length(const Operand *x) {
    size_t length;
    if (x->mode != MODE_CONST || const_kind(x->value) != CONST_STRING)
        return -1;
    const_string_value(x->value, &length);
    return (int64_t)length;
}

// What x[i] is for one i; sets the length that bounds a constant i. False when x has no elements.
static bool index_element(Checker *c, Operand *x, int64_t *length);

// x[i] for a type parameter: all its types have elements of one type.
static bool index_param(Checker *c, Operand *x, int64_t *length) {
    int count;
    bool all, addressable = true;
    Type *elem = NULL;
    const UnionTerm *terms = type_terms(x->type, &count, &all);
    *length = -1;
    for (int i = 0; i < count; i++) {
        Operand one = *x;
        int64_t limit;
        one.type = terms[i].type;
        if (underlying(one.type)->kind == TYPE_MAP || !index_element(c, &one, &limit) ||
            (elem && !identical(elem, one.type)))
            return false;
        if (limit >= 0 && (*length < 0 || limit < *length))
            *length = limit;
        addressable &= one.mode == MODE_VAR;
        elem = one.type;
    }
    if (!count)
        return false;
    x->mode = addressable ? MODE_VAR : MODE_VALUE;
    x->type = elem;
    return true;
}

static bool index_element(Checker *c, Operand *x, int64_t *length) {
    if (is_type_param(x->type))
        return index_param(c, x, length);
    Type *u = underlying(x->type);
    *length = -1;
    switch (u->kind) {
    case TYPE_BASIC:
        if (!is_string(u))
            return false;
        *length = constant_length(x);
        default_operand(c, x);
        x->mode = MODE_VALUE;
        x->type = c->cx->universe->byte_type;
        return true;
    case TYPE_ARRAY:
        *length = u->array.length;
        if (x->mode != MODE_VAR)
            x->mode = MODE_VALUE;
        x->type = u->array.elem;
        return true;
    case TYPE_POINTER: {
        Type *array = underlying(u->pointer.elem);
        if (array->kind != TYPE_ARRAY)
            return false;
        *length = array->array.length;
        x->mode = MODE_VAR;
        x->type = array->array.elem;
        return true;
    }
    case TYPE_SLICE:
        x->mode = MODE_VAR;
        x->type = u->slice.elem;
        return true;
    default: return false;
    }
}

// Spec: Index expressions.
void check_index(Checker *c, Operand *x, Node *n) {
    NodeIndex *d = AS(n, INDEX);
    int64_t length;
    if (denotes_type(c, d->x)) { // an instance of a generic type, or an error
        x->type = check_type(c, n);
        x->mode = is_invalid(x->type) ? MODE_INVALID : MODE_TYPE;
        return;
    }
    check_expr_or_type(c, x, d->x);
    if (x->mode == MODE_INVALID || !require_complete(c, x->type)) {
        use_exprs(c, d->indices);
        x->mode = MODE_INVALID;
        return;
    }
    if (index_function(c, x, n))
        return;
    Type *core = x->mode != MODE_BUILTIN ? core_type(x->type) : NULL;
    if (core && core->kind == TYPE_MAP) {
        index_map(c, x, n, core);
        return;
    }
    if (x->mode == MODE_BUILTIN || !index_element(c, x, &length)) {
        check_error(c, n->pos, "cannot index %s", operand_str(c, x));
        use_exprs(c, d->indices);
        x->mode = MODE_INVALID;
        return;
    }
    Node *index = single_index(c, n);
    if (index)
        check_index_value(c, index, length, "index");
    else
        x->mode = MODE_INVALID;
}

// ---- slices. Spec: Slice expressions

// What slicing x gives; the length that bounds constant indices. False: reported.
static bool sliced_type(Checker *c, Operand *x, Node *n, int64_t *length) {
    Type *u = core_type_or_string(x->type), *array = NULL;
    *length = -1;
    if (u && u->kind == TYPE_BASIC && is_string(u)) {
        if (AS(n, SLICE)->three) {
            Node *max = AS(n, SLICE)->max;
            check_error(c, start_pos(max ? max : n), "invalid operation: 3-index slice of string");
            return false;
        }
        *length = constant_length(x);
        default_operand(c, x);
        return true;
    }
    if (u && u->kind == TYPE_SLICE)
        return true;
    if (u && u->kind == TYPE_ARRAY)
        array = u;
    else if (u && u->kind == TYPE_POINTER && underlying(u->pointer.elem)->kind == TYPE_ARRAY)
        array = underlying(u->pointer.elem);
    if (!array || (array == u && x->mode != MODE_VAR)) {
        const char *cause = core_cause(c, x->type, CORE_ANY);
        check_error(c, start_pos(x->expr),
                    array   ? "cannot slice unaddressable value %s"
                    : cause ? "cannot slice %s: %s"
                            : "cannot slice %s",
                    operand_str(c, x), cause);
        return false;
    }
    *length = array->array.length;
    Object *o = array == u ? root_variable(c, x->expr) : NULL;
    if (o)
        o->address_taken = true;
    x->type = type_slice(c->cx->arena, array->array.elem);
    return true;
}

void check_slice(Checker *c, Operand *x, Node *n) {
    NodeSlice *d = AS(n, SLICE);
    Node *indices[3] = {d->low, d->high, d->max};
    int64_t length, value[3];
    check_expr(c, x, d->x);
    if (x->mode != MODE_INVALID && !require_complete(c, x->type))
        x->mode = MODE_INVALID;
    if (x->mode == MODE_INVALID || !sliced_type(c, x, n, &length)) {
        for (int i = 0; x->mode == MODE_INVALID && i < 3; i++)
            if (indices[i])
                use_expr(c, indices[i]);
        x->mode = MODE_INVALID;
        return;
    }
    x->mode = MODE_VALUE;
    for (int i = 0; i < 3; i++) {
        value[i] = i == 0 ? 0 : length;
        if (indices[i])
            value[i] = check_index_value(c, indices[i], length >= 0 ? length + 1 : -1, "index");
    }
    for (int i = 0; i < 2; i++)
        for (int j = i + 1; value[i] > 0 && j < 3; j++)
            if (indices[j] && value[j] >= 0 && value[j] < value[i]) {
                check_error(c, start_pos(indices[j]), "invalid slice indices: %lld < %lld",
                            (long long)value[j], (long long)value[i]);
                return;
            }
}

// ---- type assertions

// Reports when an interface value x can never hold a t. n: the assertion, or the case's type.
void check_assertion(Checker *c, Node *n, Operand *x, Type *t, bool type_switch) {
    Arena *a = c->cx->arena;
    if (underlying(t)->kind == TYPE_INTERFACE) // the dynamic type may have more methods
        return;
    const char *cause = missing_method(c, t, x->type);
    if (!cause)
        return;
    if (type_switch)
        check_error(c, start_pos(n),
                    "impossible type switch case: %s\n\t%s cannot have dynamic type %s %s",
                    expr_string(a, n), operand_str(c, x), type_str(c, t), cause);
    else
        check_error(c, start_pos(n), "impossible type assertion: %s\n\t%s does not implement %s %s",
                    expr_string(a, n), type_str(c, t), type_str(c, x->type), cause);
}

// ---- selectors

// The object a selector's package name stands for, or NULL when x is no package name.
static Object *package_of(Checker *c, Node *x) {
    if (x->kind != NODE_NAME)
        return NULL;
    Object *o = lookup_name(c, AS(x, NAME)->name, x->pos);
    return o && o->kind == OBJ_PACKAGE ? o : NULL;
}

// The exported name of p that differs from name in case only; NULL: none.
static const char *exported_alike(const Package *p, const char *name) {
    const Map *names = p->scope->names;
    for (int i = 0; i < names->keys.len; i++) {
        const Object *o = map_get(names, names->keys.at[i]);
        if (o->exported && strcasecmp(o->name, name) == 0)
            return o->name;
    }
    return NULL;
}

static void report_missing_member(Checker *c, Package *p, Node *sel) {
    const char *name = AS(sel, NAME)->name;
    if (p->failed && !p->files.len)
        return; // the import was reported
    const char *other = exported_alike(p, name);
    if (other)
        check_error(c, sel->pos, "undefined: %s.%s (but have %s)", p->name, name, other);
    else
        check_error(c, sel->pos, "undefined: %s.%s", p->name, name);
}

static void object_operand(Operand *x, Object *o) {
    x->object = o;
    x->type = o->type;
    switch (o->kind) {
    case OBJ_CONST:
        x->mode = o->value && const_kind(o->value) != CONST_UNKNOWN ? MODE_CONST : MODE_INVALID;
        x->value = o->value;
        break;
    case OBJ_TYPE: x->mode = MODE_TYPE; break;
    case OBJ_VAR: x->mode = MODE_VAR; break;
    case OBJ_FUNC: x->mode = MODE_VALUE; break;
    case OBJ_BUILTIN:
        x->mode = MODE_BUILTIN;
        x->builtin = o->builtin;
        return;
    case OBJ_BAD:
    case OBJ_PACKAGE:
    case OBJ_FIELD:
    case OBJ_NIL: break;
    }
    if (is_invalid(x->type))
        x->mode = MODE_INVALID;
}

// Spec: Qualified identifiers.
static void check_qualified(Checker *c, Operand *x, Node *n, Object *import, bool want_type) {
    NodeSelector *d = AS(n, SELECTOR);
    const char *name = AS(d->sel, NAME)->name;
    import->used = true;
    info_of(c->cx, d->x)->object = import;
    info_of(c->cx, d->x)->mode = MODE_NOVALUE;
    Object *o = scope_lookup(import->imported->scope, name);
    if (!o || !o->exported) {
        report_missing_member(c, import->imported, d->sel);
        return;
    }
    resolve_use(c, o, d->sel->pos, want_type);
    object_operand(x, o);
    info_of(c->cx, d->sel)->object = o;
    info_of(c->cx, n)->object = o;
}

static void report_no_member(Checker *c, Operand *x, Node *n, const Selection *s) {
    NodeSelector *d = AS(n, SELECTOR);
    const char *name = AS(d->sel, NAME)->name, *type = type_str(c, x->type);
    const char *expr = expr_string(c->cx->arena, n);
    Type *u = underlying(x->type);
    if (s->kind == SELECT_AMBIGUOUS)
        check_error(c, d->sel->pos, "ambiguous selector %s", expr);
    else if (s->object && s->indirect && x->mode == MODE_TYPE)
        check_error(c, d->sel->pos,
                    "invalid method expression %s.%s (needs pointer receiver (*%s).%s)", type, name,
                    type, name);
    else if (s->object && s->indirect)
        check_error(c, d->sel->pos, "cannot call pointer method %s on %s", name, type);
    else if (u->kind == TYPE_POINTER && underlying(u->pointer.elem)->kind == TYPE_INTERFACE)
        check_error(c, d->sel->pos, "%s undefined (type %s is pointer to %s, not %s)", expr, type,
                    is_type_param(u->pointer.elem) ? "type parameter" : "interface",
                    is_type_param(u->pointer.elem) ? "type parameter" : "interface");
    else
        check_error(c, d->sel->pos, "%s undefined (%s)", expr,
                    member_error(c, x->type, name, find_folded(c, x->type, name), false));
}

// T.Method is a function whose first parameter is the receiver. Spec: Method expressions.
static void method_expression(Checker *c, Operand *x, const Selection *s) {
    Arena *a = c->cx->arena;
    Type *t = type_new(a, TYPE_FUNC), *plain = s->type;
    bool named = plain->func.params.len && *plain->func.params.at[0]->name;
    const Type *declared = s->object ? s->object->type : NULL;
    const char *name = named ? "_" : "";
    if (named && declared && declared->func.receiver && *declared->func.receiver->name)
        name = declared->func.receiver->name;
    Object *receiver =
        object_new(c->cx, OBJ_VAR, c->package, intern_str(c->cx->names, name), x->type, NO_POS);
    receiver->role = VAR_PARAM;
    vec_push(a, &t->func.params, receiver);
    for (int i = 0; i < plain->func.params.len; i++)
        vec_push(a, &t->func.params, plain->func.params.at[i]);
    t->func.results = plain->func.results;
    t->func.variadic = plain->func.variadic;
    x->mode = MODE_VALUE;
    x->type = t;
}

static void selected(Checker *c, Operand *x, Node *n, const Selection *s) {
    if (x->mode == MODE_TYPE) {
        method_expression(c, x, s);
        return;
    }
    if (s->kind == SELECT_FIELD) {
        x->mode = x->mode == MODE_VAR || s->indirect ? MODE_VAR : MODE_VALUE;
        x->type = s->field->type;
        return;
    }
    if (s->kind == SELECT_METHOD && s->object->pointer_receiver && !s->indirect) {
        Object *o = root_variable(c, AS(n, SELECTOR)->x);
        if (o)
            o->address_taken = true;
    }
    x->mode = MODE_VALUE;
    x->type = s->type;
}

// Spec: Selectors.
void check_selector(Checker *c, Operand *x, Node *n, bool want_type) {
    NodeSelector *d = AS(n, SELECTOR);
    if (d->sel->kind != NODE_NAME)
        return;
    *x = (Operand){.mode = MODE_INVALID, .type = invalid_type(c), .expr = n};
    info_of(c->cx, n)->selection = NULL;
    Object *import = package_of(c, d->x);
    if (import) {
        check_qualified(c, x, n, import, want_type);
        return;
    }
    check_expr_or_type(c, x, d->x);
    if (x->mode == MODE_BUILTIN) {
        check_error(c, n->pos - 1, "invalid use of %s in selector expression", operand_str(c, x));
        x->mode = MODE_INVALID;
    }
    if (x->mode == MODE_INVALID || !require_complete(c, x->type) ||
        is_invalid(underlying(x->type))) {
        x->mode = MODE_INVALID;
        return;
    }
    const char *name = AS(d->sel, NAME)->name;
    Selection *s = NEW(c->cx->arena, Selection);
    *s = lookup_field_or_method(c->cx->arena, x->type, x->mode == MODE_VAR, name, c->package);
    bool found =
        s->kind == SELECT_FIELD || s->kind == SELECT_METHOD || s->kind == SELECT_INTERFACE_METHOD;
    if (found && s->kind == SELECT_FIELD && x->mode == MODE_TYPE) {
        check_error(c, d->sel->pos, "%s undefined (type %s has no method %s)",
                    expr_string(c->cx->arena, n), type_str(c, x->type), name);
        found = false;
    } else if (!found) {
        report_no_member(c, x, n, s);
    }
    if (!found || is_invalid(s->kind == SELECT_FIELD ? s->field->type : s->type)) {
        x->mode = MODE_INVALID;
        return;
    }
    selected(c, x, n, s);
    x->object = s->object;
    info_of(c->cx, d->sel)->object = s->object;
    NodeInfo *info = info_of(c->cx, n);
    info->object = s->object;
    info->selection = s;
}

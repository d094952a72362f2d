// Operators. In: operand values; out: trees whose every operation is defined for gen: divisors are
// not zero, shift counts are below the width, comparisons are of scalars. Conditions become jumps
// where a right side needs statements of its own.
#include "lower_internal.h"

// ---- integers
static Core *divide_check(Fn *f, Core *y) {
    if (y->kind == CORE_INT && y->integer)
        return y;
    y = lower_reuse(f, y);
    If i = put_if(f, core_compare(f, TOKEN_EQL, y, core_zero(f, y->type)), -1);
    put_panic(f, CALL_rt_panic_divide, 0);
    put_end(f, &i);
    return y;
}

// x / y, x % y. The smallest number divided by -1 traps on some machines: -1 goes its own way.
static Core *integer_division(Fn *f, TokenKind op, Core *x, Core *y) {
    bool quotient = op == TOKEN_QUO;
    y = divide_check(f, y);
    if (is_unsigned(x->type) || (y->kind == CORE_INT && y->integer != -1))
        return core_binary(f, op, x, y);
    x = lower_reuse(f, x);
    Core *by_minus_one = quotient ? core_unary(f, TOKEN_SUB, x) : core_zero(f, x->type);
    if (y->kind == CORE_INT)
        return by_minus_one;
    Core *result = core_local(f, temp_new(f, x->type));
    If i = put_if(f, core_compare(f, TOKEN_EQL, y, core_int(f, y->type, -1)), -1);
    put_assign(f, result, by_minus_one);
    put_else(f, &i);
    put_assign(f, result, core_binary(f, op, x, y));
    put_end(f, &i);
    return result;
}

// Counts at or above the width shift everything out (Spec: Arithmetic operators).
Core *lower_shift(Fn *f, TokenKind op, Core *x, Core *count) {
    int64_t width = 8 * type_size(x->type);
    bool keeps_sign = op == TOKEN_SHR && !is_unsigned(x->type);
    if (count->kind == CORE_INT) {
        uint64_t n = (uint64_t)count->integer;
        if (n >= (uint64_t)width && !keeps_sign)
            return core_zero(f, x->type);
        n = n >= (uint64_t)width ? (uint64_t)width - 1 : n;
        return n ? core_binary(f, op, x, core_int(f, x->type, (int64_t)n)) : x;
    }
    count = lower_reuse(f, count);
    if (!is_unsigned(count->type)) {
        If i = put_if(f, core_compare(f, TOKEN_LSS, count, core_zero(f, count->type)), -1);
        put_panic(f, CALL_rt_panic_shift, 0);
        put_end(f, &i);
    }
    Type *u64 = BASIC_TYPE(f, UINT64);
    Core *n = lower_reuse(f, core_unsigned(f, count));
    Core *fits = core_compare(f, TOKEN_LSS, n, core_int(f, u64, width));
    Core *last = core_int(f, u64, width - 1);
    if (keeps_sign) {
        Core *safe = core_choose(f, fits, n, last);
        return core_binary(f, op, x, core_convert(f, safe, x->type));
    }
    Core *safe = core_convert(f, core_binary(f, TOKEN_AND, n, last), x->type);
    return core_choose(f, fits, core_binary(f, op, x, safe), core_zero(f, x->type));
}

// ---- complex numbers
static Core *complex_of(Fn *f, Type *type, Core *re, Core *im) {
    return core_aggregate(f, type, (Core *[]){re, im}, 2);
}

// Both parts computed, in order.
static Core *complex_parts(Fn *f, Type *type, Core *re, Core *im) {
    Core *first = lower_temp(f, re);
    Core *second = lower_temp(f, im);
    return complex_of(f, type, first, second);
}

static Core *complex_quotient(Fn *f, Core *x, Core *y) {
    Type *f64 = BASIC_TYPE(f, FLOAT64), *wide = BASIC_TYPE(f, COMPLEX128);
    Core *result = core_local(f, scratch_new(f, wide));
    put_rt(f, CALL_rt_complex_div, NULL, 5, core_addr(f, result),
           core_convert(f, core_field(f, x, 0), f64), core_convert(f, core_field(f, x, 1), f64),
           core_convert(f, core_field(f, y, 0), f64), core_convert(f, core_field(f, y, 1), f64));
    Type *part = core_field(f, x, 0)->type;
    return complex_parts(f, x->type, core_convert(f, core_field(f, result, 0), part),
                         core_convert(f, core_field(f, result, 1), part));
}

static Core *complex_arithmetic(Fn *f, TokenKind op, Core *x, Core *y) {
    x = lower_reuse(f, x);
    y = lower_reuse(f, y);
    if (op == TOKEN_QUO)
        return complex_quotient(f, x, y);
    Core *a = core_field(f, x, 0), *b = core_field(f, x, 1);
    Core *c = core_field(f, y, 0), *d = core_field(f, y, 1);
    if (op != TOKEN_MUL)
        return complex_parts(f, x->type, core_binary(f, op, a, c), core_binary(f, op, b, d));
    Type *part = a->type, *f64 = BASIC_TYPE(f, FLOAT64); // products of complex64 too, as in gc
    a = core_convert(f, a, f64), b = core_convert(f, b, f64);
    c = core_convert(f, c, f64), d = core_convert(f, d, f64);
    Core *re =
        core_binary(f, TOKEN_SUB, core_binary(f, TOKEN_MUL, a, c), core_binary(f, TOKEN_MUL, b, d));
    Core *im =
        core_binary(f, TOKEN_ADD, core_binary(f, TOKEN_MUL, a, d), core_binary(f, TOKEN_MUL, b, c));
    return complex_parts(f, x->type, core_convert(f, re, part), core_convert(f, im, part));
}

// Arithmetic of two values of one type, not shifts, not strings.
Core *lower_arithmetic(Fn *f, TokenKind op, Core *x, Core *y) {
    if (is_complex(x->type))
        return complex_arithmetic(f, op, x, y);
    if (is_integer(x->type) && (op == TOKEN_QUO || op == TOKEN_REM))
        return integer_division(f, op, x, y);
    return core_binary(f, op, x, y);
}

// ---- strings
// The concatenation of two or more strings; frame: a short result may live in a frame buffer.
Core *lower_concat(Fn *f, Core **parts, int count, bool frame, Type *type) {
    int n = 0;
    for (int i = 0; i < count; i++)
        if (parts[i]->kind != CORE_ZERO)
            parts[n++] = parts[i];
    if (n == 0)
        return core_new(f, CORE_ZERO, type);
    if (n == 1 && frame)
        return parts[0]; // else it may lie in a frame that the result outlives: the runtime looks
    Type *word = BASIC_TYPE(f, INT), *string = BASIC_TYPE(f, STRING);
    Core *array = core_local(f, scratch_new(f, type_array(f->arena, string, n)));
    for (int i = 0; i < n; i++)
        put_assign(f, core_elem(f, array, core_int(f, word, i)), parts[i]);
    Core *room, *buffer = late_text(f, frame, &room);
    return put_rt(f, CALL_rt_concat, type, 4, buffer, room, core_addr(f, array),
                  core_int(f, word, n));
}

static bool is_concat(Fn *f, Node *n) {
    return n->kind == NODE_BINARY && AS(n, BINARY)->op == TOKEN_ADD &&
           info_of(f->u->cx, n)->mode != MODE_CONST;
}

static bool is_filled_constant(Fn *f, Node *n) {
    const NodeInfo *info = info_of(f->u->cx, unparen(n));
    size_t length = 0;
    if (info->mode == MODE_CONST && info->value)
        const_string_value(info->value, &length);
    return length > 0;
}

// a + b + c + ...: one concatenation of all parts.
static Core *concat_chain(Fn *f, Node *n) {
    NodeList leaves = {0};
    Node *at = n;
    for (; is_concat(f, at); at = unparen(AS(at, BINARY)->x))
        vec_push(f->arena, &leaves, AS(at, BINARY)->y);
    vec_push(f->arena, &leaves, at);
    int count = leaves.len;
    Node **nodes = NEW_ARRAY(f->arena, Node *, count);
    Core **parts = NEW_ARRAY(f->arena, Core *, count);
    bool copies = false; // beside a constant no other part can be the result itself
    bool calls = false;
    for (int i = 0; i < count; i++) {
        nodes[i] = leaves.at[count - 1 - i];
        calls |= has_call(f, nodes[i]);
        copies |= is_filled_constant(f, nodes[i]);
    }
    if (calls || !copies)
        lower_operands(f, nodes, NULL, parts, count);
    else
        for (int i = 0; i < count; i++)
            parts[i] = borrowed_string(f, nodes[i]);
    f->pos = n->pos;
    bool frame = home_of_site(f, n, SITE_STRING, 0) == HOME_FRAME;
    return lower_concat(f, parts, count, frame, type_of(f, n));
}

static Core *string_equal(Fn *f, Core *x, Core *y) {
    x = lower_reuse(f, x);
    y = lower_reuse(f, y);
    Core *length = core_field(f, x, 1);
    Core *same = core_compare(f, TOKEN_EQL, length, core_field(f, y, 1));
    if (x->kind == CORE_ZERO || y->kind == CORE_ZERO)
        return same;
    if (core_field(f, y, 1)->kind == CORE_INT)
        length = core_field(f, y, 1);
    Core *result = core_local(f, temp_new(f, BASIC_TYPE(f, BOOL)));
    put_assign(f, result, same);
    If i = put_if(f, result, 0);
    Core *a = core_field(f, x, 0), *b = core_field(f, y, 0);
    Core *order = core_gcc(f, CB_MEMCMP, BASIC_TYPE(f, INT32), 3, a, b, length);
    put_assign(f, result, core_compare(f, TOKEN_EQL, order, core_int(f, BASIC_TYPE(f, INT32), 0)));
    put_end(f, &i);
    return result;
}

// ---- comparison
// Are values equal exactly when their bytes are?
bool is_plain_memory(Type *type) {
    Type *t = underlying(type);
    switch (t->kind) {
    case TYPE_BASIC: return !(t->flags & (IS_FLOAT | IS_COMPLEX | IS_STRING));
    case TYPE_POINTER:
    case TYPE_CHAN: return true;
    case TYPE_ARRAY: return is_plain_memory(t->array.elem);
    case TYPE_STRUCT: {
        int64_t end = 0;
        for (int i = 0; i < t->strukt.count; i++) {
            const Field *field = &t->strukt.fields[i];
            if (struct_offsets(t)[i] != end || field->name[0] == '_' ||
                !is_plain_memory(field->type))
                return false; // a blank field (or one that may be) does not count
            end += type_size(field->type);
        }
        return end == type_size(t);
    }
    default: return false;
    }
}

static bool is_scalar(Type *type) {
    Type *t = underlying(type);
    return t->kind == TYPE_BASIC ? !(t->flags & (IS_COMPLEX | IS_STRING))
                                 : t->kind == TYPE_POINTER || t->kind == TYPE_CHAN;
}

static bool is_small_struct(Type *type) {
    Type *t = underlying(type);
    if (t->kind != TYPE_STRUCT || t->strukt.count > 4)
        return false;
    for (int i = 0; i < t->strukt.count; i++)
        if (!is_scalar(t->strukt.fields[i].type))
            return false;
    return true;
}

static Core *aggregate_equal(Fn *f, Core *x, Core *y) {
    Type *t = underlying(x->type);
    if (type_size(t) == 0)
        return core_bool(f, true);
    if (is_small_struct(t)) {
        x = lower_reuse(f, x);
        y = lower_reuse(f, y);
        Core *equal = core_bool(f, true);
        for (int i = 0; i < t->strukt.count; i++)
            if (t->strukt.fields[i].name[0] != '_' || t->strukt.fields[i].name[1])
                equal = core_logic(
                    f, TOKEN_LAND, equal,
                    core_compare(f, TOKEN_EQL, core_field(f, x, i), core_field(f, y, i)));
        return equal;
    }
    Core *p = lower_address(f, x), *q = lower_address(f, y);
    if (!is_plain_memory(t))
        return put_rt(f, CALL_rt_equal, BASIC_TYPE(f, BOOL), 3, type_core(f, x->type), p, q);
    Type *i32 = BASIC_TYPE(f, INT32);
    Core *size = core_int(f, BASIC_TYPE(f, INT), type_size(t));
    return core_compare(f, TOKEN_EQL, lower_temp(f, core_gcc(f, CB_MEMCMP, i32, 3, p, q, size)),
                        core_int(f, i32, 0));
}

static Core *interface_equal(Fn *f, Core *x, Core *y) {
    Type *type = x->type;
    if (x->kind == CORE_ZERO || y->kind == CORE_ZERO)
        return core_is_nil(f, core_field(f, x->kind == CORE_ZERO ? y : x, 0));
    RuntimeCall rt = is_empty_interface(f, type) ? CALL_rt_eface_equal : CALL_rt_iface_equal;
    x = lower_reuse(f, x);
    y = lower_reuse(f, y);
    return put_rt(f, rt, BASIC_TYPE(f, BOOL), 2, x, y);
}

static Core *equal_values(Fn *f, Core *x, Core *y) {
    Type *t = underlying(x->type);
    switch (t->kind) {
    case TYPE_STRUCT:
    case TYPE_ARRAY: return aggregate_equal(f, x, y);
    case TYPE_INTERFACE: return interface_equal(f, x, y);
    case TYPE_SLICE: // with nil
        return core_is_nil(f, core_field(f, x->kind == CORE_ZERO ? y : x, 0));
    case TYPE_BASIC:
        if (t->flags & IS_STRING)
            return string_equal(f, x, y);
        if (t->flags & IS_COMPLEX) {
            x = lower_reuse(f, x);
            y = lower_reuse(f, y);
            return core_logic(f, TOKEN_LAND,
                              core_compare(f, TOKEN_EQL, core_field(f, x, 0), core_field(f, y, 0)),
                              core_compare(f, TOKEN_EQL, core_field(f, x, 1), core_field(f, y, 1)));
        }
        break;
    default: break;
    }
    return core_compare(f, TOKEN_EQL, x, core_cast(f, y, x->type));
}

// An interface value compared with one of a concrete type: nothing is boxed.
static Core *mixed_equal(Fn *f, Core *iface, Core *value) {
    iface = lower_reuse(f, iface);
    value = lower_reuse(f, value);
    Core *result = core_local(f, temp_new(f, BASIC_TYPE(f, BOOL)));
    Core *same = core_compare(f, TOKEN_EQL, type_word(f, iface), type_core(f, value->type));
    put_assign(f, result, same);
    If i = put_if(f, result, 0);
    Core *data = unbox(f, core_field(f, iface, 1), value->type);
    put_assign(f, result, equal_values(f, data, value));
    put_end(f, &i);
    return result;
}

// The comparison as an untyped bool. The operands may be an interface and a concrete value.
Core *lower_compare(Fn *f, TokenKind op, Core *x, Core *y) {
    bool negate = op == TOKEN_NEQ;
    if (op != TOKEN_EQL && op != TOKEN_NEQ) {
        if (!is_string(x->type))
            return core_compare(f, op, x, y);
        Core *order = put_rt(f, CALL_rt_string_compare, BASIC_TYPE(f, INT), 2, x, y);
        return core_compare(f, op, order, core_int(f, BASIC_TYPE(f, INT), 0));
    }
    bool x_dynamic = is_interface(x->type), y_dynamic = is_interface(y->type);
    Core *equal;
    if (x_dynamic != y_dynamic) {
        equal = x_dynamic ? mixed_equal(f, x, y) : mixed_equal(f, y, x);
    } else {
        if (x_dynamic && !identical(x->type, y->type)) {
            Type *any = f->u->universe->empty_interface;
            x = convert_implicit(f, x, any, NULL, SITE_BOX, 0);
            y = convert_implicit(f, y, any, NULL, SITE_BOX, 0);
        }
        equal = equal_values(f, x, y);
    }
    if (!negate)
        return equal;
    if (equal->kind == CORE_COMPARE && equal->op == TOKEN_EQL)
        return core_compare(f, TOKEN_NEQ, equal->x, equal->y);
    return core_not(f, equal);
}

static bool is_nil_node(Fn *f, Node *n) {
    return info_of(f->u->cx, unparen(n))->mode == MODE_NIL;
}

static Core *comparison(Fn *f, Node *n) {
    NodeBinary *b = AS(n, BINARY);
    Node *nodes[2] = {b->x, b->y};
    Core *values[2];
    Type *targets[2] = {is_nil_node(f, b->x) ? type_of(f, b->y) : NULL,
                        is_nil_node(f, b->y) ? type_of(f, b->x) : NULL};
    if (!has_call(f, n) && is_string(type_of(f, b->x)) && is_string(type_of(f, b->y))) {
        values[0] = borrowed_string(f, b->x);
        values[1] = borrowed_string(f, b->y);
    } else {
        lower_operands(f, nodes, targets, values, 2);
    }
    f->pos = n->pos;
    return core_cast(f, lower_compare(f, b->op, values[0], values[1]), type_of(f, n));
}

// ---- min and max: NaN wins, -0 is below 0 (Spec: Min and max)
static Core *float_min_max(Fn *f, bool max, Core *x, Core *y) {
    TokenKind op = max ? TOKEN_GTR : TOKEN_LSS;
    Core *zero = core_zero(f, x->type);
    Core *of_zeros =
        max ? core_binary(f, TOKEN_ADD, x, y)
            : core_unary(f, TOKEN_SUB, core_binary(f, TOKEN_SUB, core_unary(f, TOKEN_SUB, x), y));
    Core *equal = core_choose(f, core_compare(f, TOKEN_EQL, x, zero), of_zeros, x);
    Core *nan = core_binary(f, TOKEN_ADD, x, y);
    Core *rest = core_choose(f, core_compare(f, TOKEN_EQL, x, y), equal, nan);
    return core_choose(f, core_compare(f, op, x, y), x,
                       core_choose(f, core_compare(f, op, y, x), y, rest));
}

Core *lower_min_max(Fn *f, bool max, Core *x, Core *y) {
    x = lower_reuse(f, x);
    y = lower_reuse(f, y);
    if (is_float(x->type))
        return float_min_max(f, max, x, y);
    Core *second = lower_compare(f, max ? TOKEN_GTR : TOKEN_LSS, y, x);
    return core_choose(f, second, y, x);
}

// ---- logic
static bool calls_runtime(const Core *c) {
    if (!c)
        return false;
    if (c->kind == CORE_CALL_RT || c->kind == CORE_BUILTIN)
        return true;
    return calls_runtime(c->x) || calls_runtime(c->y) || calls_runtime(c->cond);
}

static Core *logic(Fn *f, Node *n) {
    NodeBinary *b = AS(n, BINARY);
    Core *x = lower_expr(f, b->x);
    CoreList statements = {0}, *saved = f->out;
    f->out = &statements;
    Core *y = lower_expr(f, b->y);
    f->out = saved;
    Type *type = type_of(f, n);
    if (!statements.len && !calls_runtime(y))
        return core_cast(f, core_logic(f, b->op, x, y), type);
    Core *result = core_local(f, temp_new(f, type));
    put_assign(f, result, x);
    If i = put_if(f, b->op == TOKEN_LAND ? result : core_not(f, result), 0);
    for (int k = 0; k < statements.len; k++)
        put(f, statements.at[k]);
    put_assign(f, result, y);
    put_end(f, &i);
    return result;
}

// Jumps to target when cond has the given sense, else goes on.
void lower_branch(Fn *f, Node *cond, bool sense, CoreLabel *target) {
    Node *n = unparen(cond);
    int mark = temps_mark(f);
    bool constant = info_of(f->u->cx, n)->mode == MODE_CONST;
    if (!constant && n->kind == NODE_UNARY && AS(n, UNARY)->op == TOKEN_NOT) {
        lower_branch(f, AS(n, UNARY)->x, !sense, target);
    } else if (!constant && n->kind == NODE_BINARY &&
               (AS(n, BINARY)->op == TOKEN_LAND || AS(n, BINARY)->op == TOKEN_LOR)) {
        NodeBinary *b = AS(n, BINARY);
        bool decides = (b->op == TOKEN_LOR) == sense; // one side alone makes the jump
        CoreLabel *skip = decides ? NULL : label_new(f, "cond");
        lower_branch(f, b->x, decides ? sense : !sense, decides ? target : skip);
        lower_branch(f, b->y, sense, target);
        if (skip)
            put_label(f, skip);
    } else {
        Core *c = lower_expr(f, n);
        f->pos = n->pos;
        If i = put_if(f, sense ? c : core_not(f, c), 0);
        put_goto(f, target);
        put_end(f, &i);
    }
    temps_release(f, mark);
}

// ---- the nodes
static Core *address_of(Fn *f, Node *n) {
    Node *x = unparen(AS(n, UNARY)->x);
    Type *type = type_of(f, n);
    if (x->kind == NODE_COMPOSITE) {
        Home home = home_of_site(f, n, SITE_LITERAL, 0);
        return core_cast(f, lower_composite_address(f, x, home, type_of(f, x)), type);
    }
    Core *lvalue = lower_expr(f, x);
    return core_cast(f, core_addr(f, lvalue), type);
}

Core *lower_unary(Fn *f, Node *n) {
    NodeUnary *u = AS(n, UNARY);
    if (u->op == TOKEN_AND)
        return address_of(f, n);
    if (u->op == TOKEN_ARROW) {
        Core *ok;
        return lower_receive(f, n, &ok);
    }
    Core *x = lower_expr(f, u->x);
    f->pos = n->pos;
    if (u->op == TOKEN_ADD)
        return x;
    if (u->op == TOKEN_NOT)
        return core_not(f, x);
    if (!is_complex(x->type))
        return core_unary(f, u->op, x);
    x = lower_reuse(f, x);
    return complex_of(f, x->type, core_unary(f, TOKEN_SUB, core_field(f, x, 0)),
                      core_unary(f, TOKEN_SUB, core_field(f, x, 1)));
}

Core *lower_binary(Fn *f, Node *n) {
    NodeBinary *b = AS(n, BINARY);
    switch (b->op) {
    case TOKEN_LAND:
    case TOKEN_LOR: return logic(f, n);
    case TOKEN_EQL:
    case TOKEN_NEQ:
    case TOKEN_LSS:
    case TOKEN_LEQ:
    case TOKEN_GTR:
    case TOKEN_GEQ: return comparison(f, n);
    default: break;
    }
    Type *type = type_of(f, n);
    if (is_string(type))
        return concat_chain(f, n);
    bool shift = b->op == TOKEN_SHL || b->op == TOKEN_SHR;
    Node *nodes[2] = {b->x, b->y};
    Type *targets[2] = {type, shift ? NULL : type};
    Core *values[2];
    lower_operands(f, nodes, targets, values, 2);
    f->pos = n->pos;
    return shift ? lower_shift(f, b->op, values[0], values[1])
                 : lower_arithmetic(f, b->op, values[0], values[1]);
}

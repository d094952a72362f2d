// Expressions. Spec: Expressions, Operators, Constant expressions. In: an expression node. Out: an
// Operand, and the node's NodeInfo.
//
// check_raw takes any expression or type and records it; check_expr and its siblings say what kind
// of thing is wanted and report anything else. Constants are folded on the way up, and untyped
// operands keep their untyped type until convert.c gives them their final one. An operand that is
// MODE_INVALID has been reported; whoever meets it stays quiet.
#include "check_internal.h"
#include <string.h>

static void check_overflow(Checker *c, Operand *x, Node *at);

// ---- what kind of thing an expression is

// Reports and invalidates what is no value: calls without result, built-ins, and (types_too) types.
void reject_kinds(Checker *c, Operand *x, bool types_too) {
    const char *problem = NULL;
    if (x->mode == MODE_NOVALUE)
        problem = types_too ? "used as value" : "used as value or type";
    else if (x->mode == MODE_BUILTIN && types_too)
        problem = "must be called";
    else if (x->mode == MODE_TYPE && types_too)
        problem = "is not an expression";
    if (!problem)
        return;
    check_error(c, start_pos(x->expr), "%s %s", operand_str(c, x), problem);
    x->mode = MODE_INVALID;
}

// Reports and invalidates the several results of a call.
void reject_tuple(Checker *c, Operand *x) {
    if (x->mode != MODE_VALUE || x->type->kind != TYPE_TUPLE)
        return;
    check_error(c, start_pos(x->expr), "multiple-value %s in single-value context",
                operand_str(c, x));
    x->mode = MODE_INVALID;
}

void check_expr_hint(Checker *c, Operand *x, Node *n, Type *hint) {
    check_raw(c, x, n, hint);
    reject_kinds(c, x, true);
    reject_tuple(c, x);
    infer_value(c, x, NULL);
}

// As check_expr, where a generic function may stand: its type arguments are inferred later.
void check_generic_expr(Checker *c, Operand *x, Node *n) {
    check_raw(c, x, n, NULL);
    reject_kinds(c, x, true);
    reject_tuple(c, x);
}

void check_expr(Checker *c, Operand *x, Node *n) {
    check_expr_hint(c, x, n, NULL);
}

// A value, or the TUPLE of a call with several results.
void check_multi(Checker *c, Operand *x, Node *n) {
    check_raw(c, x, n, NULL);
    reject_kinds(c, x, true);
}

// A value, a type or a built-in function.
void check_expr_or_type(Checker *c, Operand *x, Node *n) {
    check_raw(c, x, n, NULL);
    reject_kinds(c, x, false);
    reject_tuple(c, x);
}

static bool is_blank(const Node *n) {
    return n->kind == NODE_NAME && strcmp(n->u_NAME.name, "_") == 0;
}

bool use_expr(Checker *c, Node *n) {
    Operand x = {.mode = MODE_VALUE};
    if (n->kind == NODE_KEY_VALUE)
        return use_expr(c, AS(n, KEY_VALUE)->value);
    if (!is_blank(unparen(n)))
        check_raw(c, &x, n, NULL);
    return x.mode != MODE_INVALID;
}

bool use_exprs(Checker *c, NodeList list) {
    bool ok = true;
    for (int i = 0; i < list.len; i++)
        ok &= use_expr(c, list.at[i]);
    return ok;
}

// As use_exprs for the left side of an assignment: a plain variable is not used by it.
bool use_targets(Checker *c, NodeList lhs) {
    bool ok = true;
    for (int i = 0; i < lhs.len; i++) {
        Node *n = unparen(lhs.at[i]);
        Object *o = n->kind == NODE_NAME ? lookup_name(c, AS(n, NAME)->name, n->pos) : NULL;
        bool used = o && o->used;
        ok &= use_expr(c, lhs.at[i]);
        if (o && o->kind == OBJ_VAR)
            o->used = used;
    }
    return ok;
}

// ---- literals. Spec: Basic literals

// The forms of number literals that Go 1.13 brought.
static void check_number_version(Checker *c, const Node *n, const char *text) {
    bool prefixed = text[0] == '0' && text[1];
    const char *form = strchr(text, '_')       ? "underscore in numeric literal"
                       : !prefixed             ? NULL
                       : strchr("bB", text[1]) ? "binary literal"
                       : strchr("oO", text[1]) ? "0o/0O-style octal literal"
                       : strchr("xX", text[1]) && strpbrk(text, ".pPi")
                           ? "hexadecimal floating-point literal"
                           : NULL;
    if (form)
        require_language(c, n->pos, 13, "%s", form);
}

static void check_basic_literal(Checker *c, Operand *x, Node *n) {
    NodeBasicLit *d = AS(n, BASIC_LIT);
    BasicKind kind = BASIC_UNTYPED_STRING;
    switch (d->token) {
    case TOKEN_INT: kind = BASIC_UNTYPED_INT; break;
    case TOKEN_FLOAT: kind = BASIC_UNTYPED_FLOAT; break;
    case TOKEN_IMAG: kind = BASIC_UNTYPED_COMPLEX; break;
    case TOKEN_CHAR: kind = BASIC_UNTYPED_RUNE; break;
    default: break;
    }
    x->value = const_literal(c->cx->arena, d->token, d->text);
    if (!x->value || const_kind(x->value) == CONST_UNKNOWN) {
        check_error(c, n->pos, "malformed constant: %s", d->text);
        return;
    }
    if (d->token == TOKEN_INT || d->token == TOKEN_FLOAT || d->token == TOKEN_IMAG)
        check_number_version(c, n, d->text);
    x->mode = MODE_CONST;
    x->type = c->cx->universe->basic[kind];
    check_overflow(c, x, n);
}

// ---- operators

static const char *operation_name(const Node *n) {
    if (n->kind == NODE_BINARY) {
        switch (n->u_BINARY.op) {
        case TOKEN_ADD: return "addition ";
        case TOKEN_SUB: return "subtraction ";
        case TOKEN_XOR: return "bitwise XOR ";
        case TOKEN_MUL: return "multiplication ";
        case TOKEN_SHL: return "shift ";
        default: return "";
        }
    }
    return n->kind == NODE_UNARY && n->u_UNARY.op == TOKEN_XOR ? "bitwise complement " : "";
}

// A folded constant must fit its type; untyped integers may take 512 bits.
static void check_overflow(Checker *c, Operand *x, Node *at) {
    enum { UNTYPED_BITS = 512 };
    if (x->mode != MODE_CONST)
        return;
    if (const_kind(x->value) == CONST_UNKNOWN) {
        check_error(c, at->pos, "constant result is not representable");
        return;
    }
    x->expr = at;
    if (!is_untyped(x->type)) {
        representable(c, x, is_type_param(x->type) ? x->type : underlying(x->type), true);
        return;
    }
    if (const_kind(x->value) == CONST_INT && const_bit_length(x->value) > UNTYPED_BITS) {
        check_error(c, at->pos, "constant %soverflow", operation_name(at));
        x->value = const_unknown(c->cx->arena);
    }
}

static bool operator_defined(Checker *c, Operand *x, TokenKind op, bool unary) {
    bool ok = false;
    switch (op) {
    case TOKEN_ADD: ok = has_flags(x->type, unary ? IS_NUMERIC : IS_NUMERIC | IS_STRING); break;
    case TOKEN_SUB:
    case TOKEN_MUL:
    case TOKEN_QUO: ok = is_numeric(x->type); break;
    case TOKEN_REM:
    case TOKEN_AND:
    case TOKEN_OR:
    case TOKEN_XOR:
    case TOKEN_AND_NOT: ok = is_integer(x->type); break;
    case TOKEN_LAND:
    case TOKEN_LOR:
    case TOKEN_NOT: ok = is_boolean(x->type); break;
    default: break;
    }
    if (!ok) {
        check_error(c, start_pos(x->expr), "invalid operation: operator %s not defined on %s",
                    token_spelling(op), operand_str(c, x));
        x->mode = MODE_INVALID;
    }
    return ok;
}

// Spec: Address operators.
static void check_address(Checker *c, Operand *x, Node *operand) {
    if (unparen(operand)->kind != NODE_COMPOSITE && x->mode != MODE_VAR) {
        x->expr = unparen(operand);
        check_error(c, start_pos(x->expr), "invalid operation: cannot take address of %s",
                    operand_str(c, x));
        x->mode = MODE_INVALID;
        return;
    }
    Object *o = root_variable(c, operand);
    if (o)
        o->address_taken = true;
    x->mode = MODE_VALUE;
    x->type = type_pointer(c->cx->arena, x->type);
}

// Spec: Receive operator.
static void check_receive(Checker *c, Operand *x) {
    Type *u = core_type(x->type);
    const char *problem = core_cause(c, x->type, CORE_RECEIVED_FROM);
    if (problem || !u || u->kind != TYPE_CHAN || !u->chan.receive) {
        if (problem)
            check_error(c, start_pos(x->expr), "invalid operation: cannot receive from %s: %s",
                        operand_str(c, x), problem);
        else
            check_error(c, start_pos(x->expr), "invalid operation: cannot receive from %s %s %s",
                        u && u->kind == TYPE_CHAN ? "send-only channel" : "non-channel",
                        type_str(c, x->type), operand_str(c, x));
        x->mode = MODE_INVALID;
        return;
    }
    x->mode = MODE_COMMA_OK;
    x->type = u->chan.elem;
    c->saw_call = true;
}

static void check_unary(Checker *c, Operand *x, Node *n) {
    NodeUnary *d = AS(n, UNARY);
    TokenKind op = d->op;
    check_expr(c, x, d->x);
    if (x->mode == MODE_INVALID)
        return;
    if (op == TOKEN_AND) {
        check_address(c, x, d->x);
        return;
    }
    if (op == TOKEN_ARROW) {
        check_receive(c, x);
        return;
    }
    if (op == TOKEN_TILDE) {
        check_error(c, n->pos, "cannot use ~ outside of interface or type constraint%s",
                    is_integer(x->type) ? " (use ^ for bitwise complement)" : "");
        x->mode = MODE_INVALID;
        return;
    }
    if (!operator_defined(c, x, op, true))
        return;
    if (x->mode != MODE_CONST) {
        x->mode = MODE_VALUE;
        return;
    }
    if (const_kind(x->value) == CONST_UNKNOWN)
        return;
    int bits = is_unsigned(x->type) ? (int)type_size(x->type) * 8 : 0;
    x->value = const_unary(c->cx->arena, op, x->value, bits);
    check_overflow(c, x, n);
}

static bool is_pointer_term(Type *t, void *data) {
    (void)data;
    return is_pointer(t);
}

// Spec: Pointer types, Address operators: *T or *p.
static void check_star(Checker *c, Operand *x, Node *n) {
    check_expr_or_type(c, x, AS(n, STAR)->x);
    if (x->mode == MODE_INVALID)
        return;
    if (x->mode == MODE_TYPE) {
        forbid_constraint(c, x->type, AS(n, STAR)->x);
        x->type = type_pointer(c->cx->arena, x->type);
        return;
    }
    Type *u = x->mode == MODE_BUILTIN ? NULL : core_type(x->type);
    if (!u || u->kind != TYPE_POINTER) {
        bool differ = x->mode != MODE_BUILTIN && each_type(x->type, is_pointer_term, NULL);
        check_error(c, start_pos(x->expr),
                    differ ? "invalid operation: pointers of %s must have identical base types"
                           : "invalid operation: cannot indirect %s",
                    operand_str(c, x));
        x->mode = MODE_INVALID;
        return;
    }
    x->mode = MODE_VAR;
    x->type = u->pointer.elem;
}

// ---- shifts. Spec: Operators (shift expressions)

static bool shift_count_ok(Checker *c, const Operand *x, Operand *y) {
    Type *uint_type = c->cx->universe->basic[BASIC_UINT];
    if (y->mode == MODE_CONST) {
        Const *whole = const_kind(y->value) == CONST_BOOL || const_kind(y->value) == CONST_STRING
                           ? NULL
                           : const_to_kind(c->cx->arena, y->value, CONST_INT);
        if (whole && const_sign(whole) < 0) {
            check_error(c, start_pos(y->expr), "invalid operation: negative shift count %s",
                        operand_str(c, y));
            return false;
        }
        if (is_untyped(y->type)) {
            Operand copy = *y; // stays untyped for now: its messages say so
            return representable(c, &copy, uint_type, true);
        }
        if (whole && x->mode == MODE_CONST && !is_integer(y->type) &&
            is_numeric(y->type)) { // as gc, beyond the spec
            y->type = info_of(c->cx, y->expr)->type = uint_type;
            y->value = info_of(c->cx, y->expr)->value = whole;
            return true;
        }
    }
    if (is_integer(y->type) && !is_unsigned(y->type) && !is_untyped(y->type) &&
        y->mode != MODE_CONST)
        return language_has(c, y->expr->pos, 13) ||
               require_language(c, start_pos(y->expr), 13,
                                "invalid operation: signed shift count %s", operand_str(c, y));
    if (is_integer(y->type))
        return true;
    if (is_untyped(y->type)) {
        convert_untyped(c, y, uint_type);
        return y->mode != MODE_INVALID;
    }
    check_error(c, start_pos(y->expr), "invalid operation: shift count %s must be integer",
                operand_str(c, y));
    return false;
}

// Both operands are constants; whole is x's value as an integer.
static void fold_shift(Checker *c, Operand *x, Operand *y, const Const *whole, TokenKind op,
                       Node *n) {
    enum { SHIFT_BOUND = 1023 - 1 + 52 }; // enough for the smallest float64
    uint64_t count;
    Const *amount = const_to_kind(c->cx->arena, y->value, CONST_INT);
    if (!amount || !const_to_uint64(amount, &count) || count > SHIFT_BOUND) {
        check_error(c, start_pos(y->expr), "invalid operation: invalid shift count %s",
                    operand_str(c, y));
        x->mode = MODE_INVALID;
        return;
    }
    if (!is_integer(x->type))
        x->type = c->cx->universe->basic[BASIC_UNTYPED_INT];
    x->value = const_shift(c->cx->arena, op, whole, count);
    check_overflow(c, x, n);
}

static void check_shift(Checker *c, Operand *x, Operand *y, TokenKind op, Node *n) {
    bool untyped = is_untyped(x->type);
    Const *whole = NULL;
    if (x->mode == MODE_CONST && is_numeric(x->type))
        whole = const_to_kind(c->cx->arena, x->value, CONST_INT);
    if (!is_integer(x->type) && !(untyped && whole)) {
        check_error(c, start_pos(x->expr), "invalid operation: shifted operand %s must be integer",
                    operand_str(c, x));
        x->mode = MODE_INVALID;
        return;
    }
    if (!shift_count_ok(c, x, y)) {
        x->mode = MODE_INVALID;
        return;
    }
    if (x->mode == MODE_CONST && y->mode == MODE_CONST) {
        if (const_kind(x->value) != CONST_UNKNOWN && const_kind(y->value) != CONST_UNKNOWN)
            fold_shift(c, x, y, whole, op, n);
        return;
    }
    if (is_untyped(y->type)) // the count of a shift at run time
        convert_untyped(c, y, c->cx->universe->basic[BASIC_UINT]);
    if (untyped || is_integer(x->type)) { // untyped: its context decides, see set_final_type
        x->mode = MODE_VALUE;
        return;
    }
    check_error(c, start_pos(x->expr), "invalid operation: shifted operand %s must be integer",
                operand_str(c, x));
    x->mode = MODE_INVALID;
}

// ---- comparisons. Spec: Comparison operators

// Why values of t cannot be compared, when there is more to say than "not defined".
static const char *incomparable_cause(Checker *c, Type *t) {
    Type *u = underlying(t);
    if (is_type_param(t))
        return has_empty_set(t) ? "empty type set" : "incomparable types in type set";
    if (u->kind == TYPE_SLICE || u->kind == TYPE_FUNC || u->kind == TYPE_MAP)
        return arena_printf(c->cx->arena, "%s can only be compared to nil", composite_kind(u));
    if (u->kind == TYPE_ARRAY)
        return arena_printf(c->cx->arena, "%s cannot be compared", type_str(c, u));
    if (u->kind == TYPE_STRUCT)
        for (int i = 0; i < u->strukt.count; i++)
            if (!comparable(u->strukt.fields[i].type, true))
                return arena_printf(c->cx->arena, "struct containing %s cannot be compared",
                                    type_str(c, u->strukt.fields[i].type));
    return NULL;
}

typedef struct Offence { // what is wrong with a comparison
    Operand *operand;
    const char *cause; // NULL: the operator is not defined on the operand's type
} Offence;

static bool equality_offence(Checker *c, Operand *x, Operand *y, Offence *o) {
    if (x->mode == MODE_NIL || y->mode == MODE_NIL) {
        Type *other = x->mode == MODE_NIL ? y->type : x->type;
        *o = (Offence){y, NULL}; // nil == nil
        return !has_nil(other) || (x->mode == MODE_NIL && y->mode == MODE_NIL);
    }
    if (!comparable(x->type, true)) {
        *o = (Offence){x, incomparable_cause(c, x->type)};
        return true;
    }
    *o = (Offence){y, NULL};
    if (comparable(y->type, true))
        return false;
    o->cause = incomparable_cause(c, y->type);
    return true;
}

static bool comparison_offence(Checker *c, Operand *x, Operand *y, TokenKind op, Offence *o) {
    if (!assignable(c, x, y->type, NULL) && !assignable(c, y, x->type, NULL)) {
        *o = (Offence){y, arena_printf(c->cx->arena, "mismatched types %s and %s",
                                       type_str(c, x->type), type_str(c, y->type))};
        return true;
    }
    if (op == TOKEN_EQL || op == TOKEN_NEQ)
        return equality_offence(c, x, y, o);
    *o = (Offence){x, NULL};
    if (!is_ordered(x->type))
        return true;
    o->operand = y;
    return !is_ordered(y->type);
}

static void report_comparison(Checker *c, Operand *x, Operand *y, TokenKind op, Offence o,
                              bool in_switch) {
    Arena *a = c->cx->arena;
    if (!o.cause) {
        const char *kind = composite_kind(o.operand->type);
        if (is_type_param(o.operand->type))
            o.cause = arena_printf(a, "type parameter %s cannot use operator %s",
                                   type_str(c, o.operand->type), token_spelling(op));
        else
            o.cause = arena_printf(a, "operator %s not defined on %s", token_spelling(op),
                                   kind ? kind : type_str(c, o.operand->type));
    }
    const char *left = expr_string(a, x->expr), *right = expr_string(a, y->expr);
    if (in_switch)
        check_error(c, start_pos(x->expr), "invalid case %s in switch on %s (%s)", left, right,
                    o.cause);
    else
        check_error(c, start_pos(o.operand->expr), "invalid operation: %s %s %s (%s)", left,
                    token_spelling(op), right, o.cause);
}

// A concrete operand compared with an interface value becomes one.
static void compare_implicitly(Checker *c, Operand *x, Operand *y) {
    if (identical(x->type, y->type) || x->mode == MODE_NIL || y->mode == MODE_NIL)
        return;
    Operand *from = NULL, *to = NULL;
    if (is_interface(y->type) && assignable(c, x, y->type, NULL))
        from = x, to = y;
    else if (is_interface(x->type))
        from = y, to = x;
    if (from && from->expr && info_of(c->cx, from->expr)->type)
        info_of(c->cx, from->expr)->implicit = to->type;
}

// x := x op y. n is NULL for a case of a switch, with the tag in y.
void check_comparison(Checker *c, Operand *x, Operand *y, TokenKind op, Node *n) {
    Offence o;
    if (is_invalid(x->type) || is_invalid(y->type)) {
        x->mode = MODE_INVALID;
        return;
    }
    if (comparison_offence(c, x, y, op, &o)) {
        report_comparison(c, x, y, op, o, n == NULL);
        x->mode = MODE_INVALID;
        return;
    }
    if (x->mode == MODE_CONST && y->mode == MODE_CONST) {
        bool known = const_kind(x->value) != CONST_UNKNOWN && const_kind(y->value) != CONST_UNKNOWN;
        x->value = known ? const_bool(c->cx->arena, const_compare(op, x->value, y->value))
                         : const_unknown(c->cx->arena);
    } else {
        x->mode = MODE_VALUE;
        if (x->expr && is_untyped(x->type))
            set_final_type(c, x->expr, default_type(c->cx->universe, x->type), false);
        if (y->expr && is_untyped(y->type))
            set_final_type(c, y->expr, default_type(c->cx->universe, y->type), false);
        compare_implicitly(c, x, y);
    }
    x->type = c->cx->universe->basic[BASIC_UNTYPED_BOOL];
}

// ---- arithmetic. Spec: Arithmetic operators

// What a message about mismatched types shows: an untyped boolean or string next to an interface
// has become a typed one, a number has not.
static Type *shown_type(const Operand *x, Type *before, Type *other) {
    bool converted = is_interface(other) && (is_boolean(before) || is_string(before));
    return converted ? x->type : before;
}

static void report_mismatch(Checker *c, Node *n, Operand *x, Node *lhs, Node *rhs, TokenKind op,
                            Type *left, Type *right) {
    Arena *a = c->cx->arena;
    const char *types =
        arena_printf(a, "(mismatched types %s and %s)", type_str(c, left), type_str(c, right));
    if (n->kind == NODE_BINARY)
        check_error(c, start_pos(n), "invalid operation: %s %s", expr_string(a, n), types);
    else
        check_error(c, start_pos(x->expr), "invalid operation: %s %s= %s %s", expr_string(a, lhs),
                    token_spelling(op), expr_string(a, rhs), types);
}

// Whether a constant divisor is zero; for complex numbers, whether what a division by it would
// compute, the square of its magnitude, is.
static bool is_zero_divisor(Checker *c, const Operand *x, const Const *y) {
    Arena *a = c->cx->arena;
    if (x->mode != MODE_CONST || !(underlying(x->type)->flags & IS_COMPLEX))
        return const_sign(y) == 0;
    const Const *re = const_real(a, y), *im = const_imag(a, y);
    return const_sign(const_binary(a, TOKEN_MUL, re, re, false)) == 0 &&
           const_sign(const_binary(a, TOKEN_MUL, im, im, false)) == 0;
}

static bool divides_by_zero(Checker *c, Operand *x, Operand *y, TokenKind op) {
    if ((op != TOKEN_QUO && op != TOKEN_REM) || y->mode != MODE_CONST ||
        const_kind(y->value) == CONST_UNKNOWN)
        return false;
    if ((x->mode != MODE_CONST && !is_integer(x->type)) || !is_zero_divisor(c, x, y->value))
        return false;
    check_error(c, start_pos(y->expr), "invalid operation: division by zero");
    return true;
}

static void fold_binary(Checker *c, Operand *x, Operand *y, TokenKind op, Node *n) {
    if (const_kind(x->value) == CONST_UNKNOWN || const_kind(y->value) == CONST_UNKNOWN) {
        x->value = const_unknown(c->cx->arena);
        return;
    }
    if (op == TOKEN_LAND || op == TOKEN_LOR) {
        bool left = const_bool_value(x->value), right = const_bool_value(y->value);
        x->value = const_bool(c->cx->arena, op == TOKEN_LAND ? left && right : left || right);
        return;
    }
    Const *left = x->value, *right = y->value;
    bool integer = is_integer(x->type);
    if (integer) { // an untyped float may stand behind a value that is an integer
        Const *l = const_to_kind(c->cx->arena, left, CONST_INT);
        Const *r = const_to_kind(c->cx->arena, right, CONST_INT);
        left = l ? l : left;
        right = r ? r : right;
    }
    x->value = const_binary(c->cx->arena, op, left, right, integer);
    check_overflow(c, x, n);
}

// x := lhs op rhs. n is the BINARY, or the ASSIGN of an op= statement.
void check_binary(Checker *c, Operand *x, Node *n, Node *lhs, Node *rhs, TokenKind op) {
    Operand y;
    check_expr(c, x, lhs);
    check_expr(c, &y, rhs);
    if (x->mode == MODE_INVALID || y.mode == MODE_INVALID) {
        x->mode = MODE_INVALID;
        return;
    }
    if (op == TOKEN_SHL || op == TOKEN_SHR) {
        check_shift(c, x, &y, op, n);
        return;
    }
    Type *left = x->type, *right = y.type;
    match_types(c, x, &y);
    if (x->mode == MODE_INVALID)
        return;
    if (op >= TOKEN_EQL && op <= TOKEN_GEQ) {
        check_comparison(c, x, &y, op, n);
        return;
    }
    if (!identical(x->type, y.type)) {
        if (!is_invalid(left) && !is_invalid(right))
            report_mismatch(c, n, x, lhs, rhs, op, shown_type(x, left, right),
                            shown_type(&y, right, left));
        x->mode = MODE_INVALID;
        return;
    }
    if (!operator_defined(c, x, op, false))
        return;
    if (divides_by_zero(c, x, &y, op)) {
        x->mode = MODE_INVALID;
        return;
    }
    if (x->mode == MODE_CONST && y.mode == MODE_CONST)
        fold_binary(c, x, &y, op, n);
    else
        x->mode = MODE_VALUE;
}

// ---- any expression

static void check_type_operand(Checker *c, Operand *x, Node *n) {
    x->type = check_type(c, n);
    x->mode = is_invalid(x->type) ? MODE_INVALID : MODE_TYPE;
}

static void check_assert(Checker *c, Operand *x, Node *n) {
    NodeTypeAssert *d = AS(n, TYPE_ASSERT);
    check_expr(c, x, d->x);
    if (!d->type) {
        check_error(c, start_pos(n), "invalid syntax tree: use of .(type) outside type switch");
        x->mode = MODE_INVALID;
    }
    if (x->mode == MODE_INVALID) {
        if (d->type)
            check_type(c, d->type);
        return;
    }
    if (!is_interface(x->type)) {
        check_error(c, start_pos(x->expr),
                    is_type_param(x->type)
                        ? "invalid operation: cannot use type assertion on type parameter value %s"
                        : "invalid operation: %s is not an interface",
                    operand_str(c, x));
        x->mode = MODE_INVALID;
        return;
    }
    Type *t = check_var_type(c, d->type);
    if (is_invalid(t)) {
        x->mode = MODE_INVALID;
        return;
    }
    check_assertion(c, n, x, t, false);
    x->mode = MODE_COMMA_OK;
    x->type = t;
}

static void check_kind(Checker *c, Operand *x, Node *n, Type *hint) {
    switch (n->kind) {
    case NODE_NAME: check_name(c, x, n, false); break;
    case NODE_BASIC_LIT: check_basic_literal(c, x, n); break;
    case NODE_FUNC_LIT: check_func_lit(c, x, n); break;
    case NODE_COMPOSITE: check_composite(c, x, n, hint); break;
    case NODE_PAREN: check_raw(c, x, AS(n, PAREN)->x, NULL); break;
    case NODE_SELECTOR: check_selector(c, x, n, false); break;
    case NODE_INDEX: check_index(c, x, n); break;
    case NODE_SLICE: check_slice(c, x, n); break;
    case NODE_TYPE_ASSERT: check_assert(c, x, n); break;
    case NODE_CALL: check_call(c, x, n); break;
    case NODE_STAR: check_star(c, x, n); break;
    case NODE_UNARY: check_unary(c, x, n); break;
    case NODE_BINARY: {
        NodeBinary *b = AS(n, BINARY);
        check_binary(c, x, n, b->x, b->y, b->op);
        break;
    }
    case NODE_ARRAY_TYPE:
    case NODE_STRUCT_TYPE:
    case NODE_FUNC_TYPE:
    case NODE_INTERFACE_TYPE:
    case NODE_MAP_TYPE:
    case NODE_CHAN_TYPE: check_type_operand(c, x, n); break;
    case NODE_KEY_VALUE: check_error(c, start_pos(n), "unexpected key:value expression"); break;
    case NODE_ELLIPSIS: check_error(c, n->pos, "invalid use of ..."); break;
    default: // BAD_EXPR: reported by the parser
        break;
    }
}

// Whether n makes a value whose type may be one that is still being declared.
static bool makes_value(const Node *n) {
    return n->kind == NODE_CALL || n->kind == NODE_COMPOSITE || n->kind == NODE_TYPE_ASSERT ||
           n->kind == NODE_STAR || n->kind == NODE_UNARY;
}

// Any expression or type. hint: see check_expr_hint. Records n.
void check_raw(Checker *c, Operand *x, Node *n, Type *hint) {
    *x = (Operand){.mode = MODE_INVALID, .type = invalid_type(c), .expr = n};
    check_kind(c, x, n, hint);
    if (c->stack.len && makes_value(n) && x->mode > MODE_TYPE && x->type &&
        x->type->kind == TYPE_NAMED && !require_complete(c, x->type))
        x->mode = MODE_INVALID;
    if (x->mode == MODE_TYPE && (n->kind == NODE_NAME || n->kind == NODE_SELECTOR) &&
        is_invalid(reject_generic(c, x->type, n, true)))
        x->mode = MODE_INVALID;
    x->expr = n;
    if (x->mode == MODE_INVALID && n->kind != NODE_BINARY) // its type still shows in messages
        x->type = invalid_type(c);
    record(c, x);
}

// Conversions of operands. In: an operand and a target type. Out: the operand converted, or an
// error in gc's words; the final types of untyped expressions in NodeInfo.
//
// Untyped expressions keep their untyped type in NodeInfo until a context decides; set_final_type
// then walks down what the expression was made of. The operands of a constant expression are left
// alone: only the folded value at its top matters.
#include "../base/unicode.h"
#include "check_internal.h"
#include <string.h>

typedef enum Misfit { FITS, NO_CONVERSION, TRUNCATED, OVERFLOWS } Misfit;

// ---- representability. Spec: Representability

static Const *represent_number(Checker *c, const Const *v, Type *t) {
    Arena *a = c->cx->arena;
    if (t->flags & IS_INTEGER) {
        Const *whole = const_to_kind(a, v, CONST_INT);
        if (!whole || (t->flags & IS_UNTYPED))
            return whole;
        return const_to_integer_type(a, whole, (int)type_size(t) * 8, !(t->flags & IS_UNSIGNED));
    }
    if (t->flags & IS_FLOAT) {
        Const *real = const_to_kind(a, v, CONST_FLOAT);
        if (!real || (t->flags & IS_UNTYPED))
            return real;
        return const_to_float_type(a, real, (int)type_size(t) * 8);
    }
    if (t->flags & IS_UNTYPED)
        return const_to_kind(a, v, CONST_COMPLEX);
    return const_to_complex_type(a, v, (int)type_size(t) * 8);
}

// The value v takes as a value of the basic type t (rounded), or NULL when it has none.
static Const *represent(Checker *c, const Const *v, Type *t) {
    t = underlying(t);
    if (t->kind != TYPE_BASIC)
        return NULL;
    ConstKind kind = const_kind(v);
    if (kind == CONST_UNKNOWN)
        return const_unknown(c->cx->arena);
    if (kind == CONST_BOOL)
        return t->flags & IS_BOOLEAN ? const_bool(c->cx->arena, const_bool_value(v)) : NULL;
    if (kind == CONST_STRING) {
        size_t length;
        const char *bytes = const_string_value(v, &length);
        return t->flags & IS_STRING ? const_string(c->cx->arena, bytes, length) : NULL;
    }
    return t->flags & IS_NUMERIC ? represent_number(c, v, t) : NULL;
}

static Misfit representation(Checker *c, const Operand *x, Type *t, Const **value);

// A type parameter takes the constant when all its types do; the value stays exact.
static Misfit represented_by_all(Checker *c, const Operand *x, Type *param, Const **value) {
    int count;
    bool all;
    const UnionTerm *terms = type_terms(param, &count, &all);
    for (int i = 0; i < count; i++) {
        Const *rounded;
        Misfit misfit = representation(c, x, underlying(terms[i].type), &rounded);
        if (misfit != FITS)
            return NO_CONVERSION;
    }
    *value = x->value;
    return count ? FITS : NO_CONVERSION;
}

static Misfit representation(Checker *c, const Operand *x, Type *t, Const **value) {
    if (is_type_param(t))
        return represented_by_all(c, x, t, value);
    *value = represent(c, x->value, t);
    if (*value)
        return FITS;
    if (!is_numeric(x->type) || !is_numeric(t))
        return NO_CONVERSION;
    return !is_integer(x->type) && is_integer(t) ? TRUNCATED : OVERFLOWS;
}

static void report_misfit(Checker *c, Misfit misfit, const Operand *x, Type *t) {
    const char *what = operand_str(c, x), *type = type_str(c, t);
    if (misfit == TRUNCATED)
        check_error(c, start_pos(x->expr), "%s truncated to %s", what, type);
    else if (misfit == OVERFLOWS)
        check_error(c, start_pos(x->expr), "%s overflows %s", what, type);
    else
        check_error(c, start_pos(x->expr), "cannot convert %s to type %s", what, type);
}

// Whether the constant x is a value of the basic type t; x->value then becomes that value.
bool representable(Checker *c, Operand *x, Type *t, bool report) {
    Const *value;
    Misfit misfit = representation(c, x, t, &value);
    if (misfit == FITS) {
        x->value = value;
        return true;
    }
    if (report) {
        report_misfit(c, misfit, x, t);
        x->mode = MODE_INVALID;
    }
    return false;
}

// ---- untyped operands

static Type *larger_untyped(Type *x, Type *y) {
    if (x->basic == y->basic)
        return x;
    if (is_numeric(x) && is_numeric(y))
        return x->basic > y->basic ? x : y;
    return NULL;
}

static bool is_empty_interface(Type *t) {
    Type *u = underlying(t);
    if (u->kind != TYPE_INTERFACE)
        return false;
    interface_complete(NULL, NULL, u);
    return u->interface.count == 0 && !u->interface.has_terms && !u->interface.is_comparable;
}

static Misfit implicit_to_basic(Checker *c, const Operand *x, Type *t, Const **value) {
    if (x->mode == MODE_CONST)
        return representation(c, x, t, value);
    int flags = x->type->flags & (IS_BOOLEAN | IS_STRING | IS_NUMERIC);
    bool fits = flags & IS_NUMERIC ? is_numeric(t) : has_flags(t, flags);
    return fits ? FITS : NO_CONVERSION;
}

// What type (and value) the untyped operand x takes where target is wanted; *type NULL: none.
static Misfit implicit_type(Checker *c, const Operand *x, Type *target, Type **type,
                            Const **value) {
    *value = NULL;
    *type = x->type;
    if (x->mode == MODE_INVALID || !is_untyped(x->type) || is_invalid(target))
        return FITS;
    *type = NULL;
    if (x->mode == MODE_NIL) {
        if (!has_nil(target))
            return NO_CONVERSION;
        *type = target;
        return FITS;
    }
    if (is_untyped(target)) {
        *type = larger_untyped(x->type, target);
        return *type ? FITS : NO_CONVERSION;
    }
    Type *u = underlying(target);
    Misfit misfit = NO_CONVERSION;
    if (u->kind == TYPE_BASIC || is_type_param(target)) {
        misfit = implicit_to_basic(c, x, target, value);
    } else if (u->kind == TYPE_INTERFACE && is_empty_interface(u)) {
        target = default_type(c->cx->universe, x->type);
        misfit = FITS;
    }
    if (misfit == FITS)
        *type = target;
    return misfit;
}

static void set_final_constant(Checker *c, Node *n, NodeInfo *info, Type *t) {
    Operand x = {.mode = MODE_CONST, .type = info->type, .value = info->value, .expr = n};
    Type *u = is_type_param(t) ? t : underlying(t);
    if (u->kind != TYPE_BASIC && u != t)
        return;
    if (representable(c, &x, u, true))
        info->value = x.value;
}

static bool is_comparison(TokenKind op) {
    return op >= TOKEN_EQL && op <= TOKEN_GEQ;
}

// The parts of an untyped expression that take its final type.
static void set_final_parts(Checker *c, Node *n, Type *t) {
    switch (n->kind) {
    case NODE_PAREN: set_final_type(c, AS(n, PAREN)->x, t, false); break;
    case NODE_UNARY:
        if (!info_of(c->cx, n)->value)
            set_final_type(c, AS(n, UNARY)->x, t, false);
        break;
    case NODE_BINARY: {
        NodeBinary *b = AS(n, BINARY);
        if (info_of(c->cx, n)->value || is_comparison(b->op))
            break;
        bool shift = b->op == TOKEN_SHL || b->op == TOKEN_SHR;
        set_final_type(c, b->x, t, shift && info_of(c->cx, b->x)->value);
        if (!shift)
            set_final_type(c, b->y, t, false);
        break;
    }
    default: break;
    }
}

// Gives the untyped expression n the type t (which may still be untyped). shifted: n is the left
// operand of a shift that is not constant, so t must be an integer type. Spec: Operators.
void set_final_type(Checker *c, Node *n, Type *t, bool shifted) {
    NodeInfo *info = info_of(c->cx, n);
    if (info->mode == MODE_INVALID || !info->type || !is_untyped(info->type))
        return;
    set_final_parts(c, n, t);
    if (is_untyped(t)) {
        info->type = t;
        return;
    }
    if (shifted && !is_integer(t)) {
        check_error(c, start_pos(n),
                    "invalid operation: shifted operand %s (type %s) must be integer",
                    expr_string(c->cx->arena, n), type_str(c, t));
        info->mode = MODE_INVALID;
        info->type = invalid_type(c);
        return;
    }
    if (info->value)
        set_final_constant(c, n, info, t);
    info->type = t;
}

static void become(Checker *c, Operand *x, Type *t, Const *value) {
    if (value)
        x->value = value;
    if (t == x->type)
        return;
    x->type = t;
    if (x->expr)
        set_final_type(c, x->expr, t, false);
}

// Gives an untyped operand the target type, with all it was made of; reports when it cannot.
void convert_untyped(Checker *c, Operand *x, Type *target) {
    Type *type;
    Const *value;
    Misfit misfit = implicit_type(c, x, target, &type, &value);
    if (misfit != FITS) {
        report_misfit(c, misfit, x, is_type_param(target) ? target : underlying(target));
        x->mode = MODE_INVALID;
        return;
    }
    become(c, x, type, value);
}

// Gives an untyped operand its default type; nil stays as it is.
void default_operand(Checker *c, Operand *x) {
    if (x->mode != MODE_INVALID && x->mode != MODE_NIL && x->type && is_untyped(x->type))
        convert_untyped(c, x, default_type(c->cx->universe, x->type));
}

static bool may_match(const Operand *x, const Operand *y) {
    if (!is_untyped(x->type) && !is_untyped(y->type))
        return false;
    if (is_interface(x->type) || is_interface(y->type))
        return true;
    if (is_boolean(x->type) != is_boolean(y->type) || is_string(x->type) != is_string(y->type))
        return false;
    if (x->mode == MODE_NIL)
        return has_nil(y->type);
    if (y->mode == MODE_NIL)
        return has_nil(x->type);
    return !is_pointer(x->type) && !is_pointer(y->type);
}

static bool match_one(Checker *c, Operand *x, const Operand *to) {
    Type *type;
    Const *value;
    Misfit misfit = implicit_type(c, x, to->type, &type, &value);
    bool param = is_type_param(to->type) && has_flags(to->type, IS_CONST_TYPE);
    if (misfit == NO_CONVERSION && !(param && x->mode == MODE_CONST))
        return false;
    if (misfit == FITS) {
        become(c, x, type, value);
        return true;
    }
    report_misfit(c, misfit, x, param ? to->type : underlying(to->type));
    x->mode = MODE_INVALID;
    return false;
}

// Converts an untyped operand of a binary operation to the other's type. Where that is impossible
// the types stay different, and the caller reports them as mismatched; a constant that does not fit
// is reported here and makes x invalid. Spec: Operators.
void match_types(Checker *c, Operand *x, Operand *y) {
    if (x->mode == MODE_INVALID || y->mode == MODE_INVALID || !may_match(x, y))
        return;
    if (match_one(c, x, y))
        match_one(c, y, x);
    if (y->mode == MODE_INVALID)
        x->mode = MODE_INVALID;
}

// ---- interfaces

static const char *signature_str(Checker *c, const char *name, Type *t) {
    TypeList params = {0}, results = {0};
    for (int i = 0; i < t->func.params.len; i++)
        vec_push(c->cx->arena, &params, t->func.params.at[i]->type);
    for (int i = 0; i < t->func.results.len; i++)
        vec_push(c->cx->arena, &results, t->func.results.at[i]->type);
    // without the names of parameters: "func(int) string"
    const char *text = type_str(c, type_func(c->cx->arena, params, results, t->func.variadic));
    return arena_printf(c->cx->arena, "%s%s", name,
                        strncmp(text, "func", 4) == 0 ? text + 4 : text);
}

static const char *have_want(Checker *c, const char *lead, const Object *have, const Method *want) {
    return arena_printf(c->cx->arena, "(%s %s)\n\t\thave %s\n\t\twant %s", lead, want->name,
                        signature_str(c, have->name, have->type),
                        signature_str(c, want->name, want->type));
}

static bool is_pointer_to_interface(Type *t) {
    Type *u = underlying(t);
    return u->kind == TYPE_POINTER && underlying(u->pointer.elem)->kind == TYPE_INTERFACE;
}

// Why t does not implement iface, as gc says it in parentheses; NULL when it does.
const char *missing_method(Checker *c, Type *t, Type *iface) {
    Arena *a = c->cx->arena;
    Method *missing;
    Object *wrong;
    bool pointer_receiver;
    if (implements(a, t, iface, &missing, &wrong, &pointer_receiver) || !missing)
        return NULL;
    const char *to = is_pointer_to_interface(t) && is_type_param(underlying(t)->pointer.elem)
                         ? "type parameter"
                         : "interface";
    if (is_pointer_to_interface(t))
        return arena_printf(a, "(type %s is pointer to %s, not %s)", type_str(c, t), to, to);
    if (pointer_receiver)
        return arena_printf(a, "(method %s has pointer receiver)", missing->name);
    if (wrong)
        return have_want(c, "wrong type for method", wrong, missing);
    Selection exact = lookup_field_or_method(a, t, false, missing->name, missing->package);
    if (exact.kind == SELECT_AMBIGUOUS)
        return arena_printf(a, "(ambiguous selector %s.%s)", type_str(c, t), missing->name);
    if (exact.kind == SELECT_FIELD)
        return arena_printf(a, "(%s.%s is a field, not a method)", type_str(c, t), missing->name);
    Object *other = find_folded(c, t, missing->name);
    if (other && other->kind == OBJ_FUNC) {
        object_resolve(c->cx, other);
        if (strcmp(other->name, missing->name) == 0)
            return arena_printf(a, "(unexported method %s)", missing->name);
        return have_want(c, "missing method", other, missing);
    }
    return arena_printf(a, "(missing method %s)", missing->name);
}

static bool implements_or_cause(Checker *c, Type *t, Type *target, const char **cause) {
    Type *u = underlying(target);
    if (is_invalid(underlying(t)) || is_invalid(u))
        return true;
    const char *detail;
    if (u->kind != TYPE_INTERFACE)
        detail =
            is_pointer_to_interface(u)
                ? arena_printf(c->cx->arena, "(type %s is pointer to interface, not interface)",
                               type_str(c, target))
                : arena_printf(c->cx->arena, "(%s is not an interface)", type_str(c, target));
    else
        detail = missing_method(c, t, target);
    const char *unfit = detail || u->kind != TYPE_INTERFACE || is_empty_interface(u)
                            ? NULL
                            : unsatisfied(c, t, target, "implement");
    if (!detail && !unfit)
        return true;
    if (cause && unfit)
        *cause = unfit;
    else if (cause)
        *cause = arena_printf(c->cx->arena, "%s does not implement %s %s", type_str(c, t),
                              type_str(c, target), detail);
    return false;
}

// ---- assignability. Spec: Assignability

static bool untyped_assignable(Checker *c, Operand *x, Type *target) {
    Type *type;
    Const *value;
    return implicit_type(c, x, target, &type, &value) == FITS;
}

static bool channel_assignable(Type *v, Type *t) {
    Type *vu = underlying(v), *tu = underlying(t);
    if (vu->kind != TYPE_CHAN || tu->kind != TYPE_CHAN || !vu->chan.send || !vu->chan.receive)
        return false;
    return identical(vu->chan.elem, tu->chan.elem) && (!is_named(v) || !is_named(t));
}

// Behind a term: " (in P)", the type parameter it is of.
static const char *in_param(Checker *c, Type *t) {
    return is_type_param(t) ? arena_printf(c->cx->arena, " (in %s)", type_str(c, t)) : "";
}

// A text with the reason for it below, if there is one.
static const char *with_cause(Checker *c, const char *text, const char *cause) {
    return cause ? arena_printf(c->cx->arena, "%s\n\t%s", text, cause) : text;
}

// The types of a type parameter count when the other side is no named type.
static bool all_assignable(Checker *c, Operand *x, Type *target, const char **cause) {
    bool all, to = is_type_param(target);
    int count;
    if (is_named(to ? x->type : target))
        return false;
    const UnionTerm *terms = type_terms(to ? target : x->type, &count, &all);
    for (int i = 0; i < count; i++) {
        Operand one = *x;
        if (!to)
            one.type = terms[i].type;
        Type *wanted = to ? terms[i].type : target;
        const char *inner = NULL;
        if (assignable(c, &one, wanted, &inner))
            continue;
        if (cause)
            *cause = with_cause(c,
                                arena_printf(c->cx->arena, "cannot assign %s%s to %s%s",
                                             type_str(c, one.type), in_param(c, x->type),
                                             type_str(c, wanted), in_param(c, target)),
                                inner);
        return false;
    }
    return count > 0;
}

// Whether x may be assigned to a variable of type target; *cause (may be NULL) gets gc's reason
// when there is one to tell, else stays.
bool assignable(Checker *c, Operand *x, Type *target, const char **cause) {
    Type *v = x->type;
    if (x->mode == MODE_INVALID || is_invalid(target) || is_invalid(v) || identical(v, target))
        return true;
    if (is_untyped(v))
        return untyped_assignable(c, x, target);
    Type *vu = underlying(v), *tu = underlying(target);
    if (is_type_param(v) || (is_type_param(target) && !is_interface(v)))
        return (is_interface(target) && implements_or_cause(c, v, target, NULL)) ||
               all_assignable(c, x, target, cause);
    if (identical(vu, tu) && !is_type_param(target) && (!is_named(v) || !is_named(target)))
        return true;
    if (is_interface(target) || is_pointer_to_interface(tu))
        return implements_or_cause(c, v, target, cause);
    if (vu->kind == TYPE_INTERFACE && implements(c->cx->arena, target, v, NULL, NULL, NULL)) {
        if (cause)
            *cause = "need type assertion";
        return false;
    }
    if (is_type_param(target))
        return all_assignable(c, x, target, cause);
    return channel_assignable(v, target);
}

// The value of x->expr changes into an interface value: what is recorded for later stages. Values
// out of a tuple have no node of their own.
static void record_implicit(Checker *c, Operand *x, Type *target) {
    if (!x->expr || x->mode == MODE_NIL || !is_interface(target) || identical(x->type, target))
        return;
    NodeInfo *info = info_of(c->cx, x->expr);
    if (info->type && info->type->kind != TYPE_TUPLE)
        info->implicit = target;
}

// The context as messages name it; an argument's says of what.
static const char *where(Checker *c, const char *context) {
    Arena *a = c->cx->arena;
    return c->callee ? arena_printf(a, "%s to %s", context, expr_string(a, c->callee)) : context;
}

static void cannot_use(Checker *c, Operand *x, Type *target, const char *context,
                       const char *cause) {
    const char *what = operand_str(c, x), *type = type_str(c, target);
    if (cause)
        check_error(c, start_pos(x->expr), "cannot use %s as %s value in %s: %s", what, type,
                    where(c, context), cause);
    else
        check_error(c, start_pos(x->expr), "cannot use %s as %s value in %s", what, type,
                    where(c, context));
    x->mode = MODE_INVALID;
}

static bool assign_untyped(Checker *c, Operand *x, Type *target, const char *context) {
    Type *wanted = target, *type;
    Const *value;
    if (!target || is_interface(target))
        wanted = default_type(c->cx->universe, x->type);
    Misfit misfit = implicit_type(c, x, wanted, &type, &value);
    if (misfit == FITS) {
        become(c, x, type, value);
        return true;
    }
    check_error(c, start_pos(x->expr), "cannot use %s as %s value in %s%s", operand_str(c, x),
                type_str(c, wanted), where(c, context),
                misfit == TRUNCATED   ? " (truncated)"
                : misfit == OVERFLOWS ? " (overflows)"
                                      : "");
    x->mode = MODE_INVALID;
    return false;
}

static void assign_nil(Checker *c, Operand *x, Type *target, const char *context) {
    if (!target) {
        check_error(c, start_pos(x->expr), "use of untyped nil in %s", where(c, context));
        x->mode = MODE_INVALID;
    } else if (!is_invalid(underlying(target)) && !has_nil(target)) {
        cannot_use(c, x, target, context, NULL);
    } else {
        become(c, x, target, NULL);
    }
}

// See check_internal.h. Spec: Assignability, Assignment statements (untyped values).
void assign_operand(Checker *c, Operand *x, Type *target, const char *context) {
    reject_tuple(c, x);
    if (x->mode == MODE_INVALID || !infer_value(c, x, target))
        return;
    if (target && is_invalid(target))
        return;
    if (x->mode == MODE_NIL && is_untyped(x->type)) {
        assign_nil(c, x, target, context);
        return;
    }
    if (is_untyped(x->type) && !assign_untyped(c, x, target, context))
        return;
    if (!target)
        return;
    const char *cause = NULL;
    if (!assignable(c, x, target, &cause)) {
        cannot_use(c, x, target, context, cause);
        return;
    }
    record_implicit(c, x, target);
}

// ---- conversions. Spec: Conversions

static bool is_number(Type *t) { // integer or float
    return is_integer(t) || is_float(t);
}

static bool same_pointers(Type *v, Type *t) {
    return v->kind == TYPE_POINTER && t->kind == TYPE_POINTER &&
           identical_ignoring_tags(underlying(v->pointer.elem), underlying(t->pointer.elem));
}

static bool slice_to_array(Checker *c, const Operand *x, Type *tu, const char **cause) {
    Type *vu = underlying(x->type), *array = tu;
    if (tu->kind == TYPE_POINTER)
        array = underlying(tu->pointer.elem);
    if (vu->kind != TYPE_SLICE || array->kind != TYPE_ARRAY ||
        !identical(vu->slice.elem, array->array.elem))
        return false;
    int since = array == tu ? 20 : 17;
    if (language_has(c, x->expr->pos, since))
        return true;
    *cause = arena_printf(c->cx->arena, "conversion of slice to array%s %s",
                          array == tu ? "" : " pointer", version_cause(c, x->expr->pos, since));
    return false;
}

static bool convertible(Checker *c, Operand *x, Type *t, const char **cause);

// Each type that t, when it is a type parameter, can be; else t itself.
static const UnionTerm *types_of(Type *t, UnionTerm *itself, int *count) {
    bool all;
    if (is_type_param(t))
        return type_terms(t, count, &all);
    *itself = (UnionTerm){.type = t};
    *count = 1;
    return itself;
}

// Every type of the operand's type parameter to every type of the target's.
static bool all_convertible(Checker *c, Operand *x, Type *t, const char **cause) {
    int count, targets;
    UnionTerm own, target;
    const UnionTerm *from = types_of(x->type, &own, &count), *to = types_of(t, &target, &targets);
    for (int i = 0; i < count * targets; i++) {
        Operand one = *x;
        one.type = from[i / targets].type;
        Type *wanted = to[i % targets].type;
        const char *inner = *cause;
        if (convertible(c, &one, wanted, &inner))
            continue;
        *cause = with_cause(c,
                            arena_printf(c->cx->arena, "cannot convert %s%s to type %s%s",
                                         type_str(c, one.type), in_param(c, x->type),
                                         type_str(c, wanted), in_param(c, t)),
                            inner);
        return false;
    }
    return count * targets > 0;
}

static bool convertible(Checker *c, Operand *x, Type *t, const char **cause) {
    if (assignable(c, x, t, cause))
        return true;
    if (is_type_param(x->type) || is_type_param(t))
        return all_convertible(c, x, t, cause);
    Type *v = x->type, *vu = underlying(v), *tu = underlying(t);
    if (identical_ignoring_tags(vu, tu) || same_pointers(v, t))
        return true;
    if ((is_number(vu) && is_number(tu)) || (is_complex(vu) && is_complex(tu)))
        return true;
    if ((is_integer(vu) || is_bytes_or_runes(vu)) && is_string(tu))
        return true;
    if (is_string(vu) && is_bytes_or_runes(tu))
        return true;
    bool v_pointer = vu->kind == TYPE_POINTER || is_basic(vu, BASIC_UINTPTR);
    bool t_pointer = tu->kind == TYPE_POINTER || is_basic(tu, BASIC_UINTPTR);
    if ((v_pointer && is_basic(tu, BASIC_UNSAFE_POINTER)) ||
        (is_basic(vu, BASIC_UNSAFE_POINTER) && t_pointer))
        return true;
    return slice_to_array(c, x, tu, cause);
}

// string(i) for an integer constant. Spec: Conversions to and from a string type.
static Const *rune_to_string(Checker *c, const Const *v) {
    int64_t r;
    if (!const_to_int64(v, &r) || r < 0 || r > 0x10FFFF)
        r = RUNE_ERROR;
    char bytes[4];
    int n = utf8_encode((int32_t)r, bytes);
    return const_string(c->cx->arena, arena_strndup(c->cx->arena, bytes, (size_t)n), (size_t)n);
}

static bool convert_constant(Checker *c, Operand *x, Type *t) {
    Const *value = represent(c, x->value, t), *whole = NULL;
    if (!value && is_integer(t) && is_numeric(x->type))
        whole = const_to_kind(c->cx->arena, x->value, CONST_INT);
    if (whole) // messages show the integer
        x->value = whole;
    if (!value && is_integer(x->type) && is_string(t)) {
        whole = const_to_kind(c->cx->arena, x->value, CONST_INT);
        value = rune_to_string(c, whole ? whole : x->value);
    }
    if (value)
        x->value = value;
    return value != NULL;
}

// Spec: Conversions: a constant converts to a type parameter when it converts to all its types; the
// result is not constant.
static bool constant_to_param(Checker *c, Operand *x, Type *t, const char **cause) {
    int count;
    bool all;
    const UnionTerm *terms = type_terms(t, &count, &all);
    if (!count)
        *cause = arena_printf(c->cx->arena, "%s does not contain specific types", type_str(c, t));
    for (int i = 0; i < count; i++) {
        Operand one = *x;
        Type *term = terms[i].type;
        if ((is_string(x->type) && is_bytes_or_runes(term)) ||
            (has_flags(term, IS_CONST_TYPE) ? convert_constant(c, &one, term)
                                            : convertible(c, &one, term, cause)))
            continue;
        const char *value = const_print(c->cx->arena, x->value);
        *cause = is_integer(x->type) && is_integer(term)
                     ? arena_printf(c->cx->arena, "constant %s overflows %s (in %s)", value,
                                    type_str(c, term), type_str(c, t))
                     : arena_printf(c->cx->arena, "cannot convert %s to type %s (in %s)",
                                    operand_str(c, x), type_str(c, term), type_str(c, t));
        return false;
    }
    if (!count)
        *cause = arena_printf(c->cx->arena, "%s does not contain specific types", type_str(c, t));
    return count > 0;
}

static void set_argument_type(Checker *c, Operand *x, Type *t, bool was_constant) {
    if (!is_untyped(x->type))
        return;
    Type *final = t;
    bool to_string = x->mode == MODE_CONST && is_integer(x->type) && is_string(t);
    if (x->mode != MODE_NIL &&
        (is_interface(t) || to_string ||
         (was_constant && (is_type_param(t) || !has_flags(t, IS_CONST_TYPE)))))
        final = default_type(c->cx->universe, x->type);
    if (to_string && !represent(c, info_of(c->cx, x->expr)->value, final))
        return; // string(1 << 40): the value is no rune anyway
    set_final_type(c, x->expr, final, false);
}

// x := T(x). The argument's own record becomes final.
void check_conversion(Checker *c, Operand *x, Type *t, Node *call) {
    bool was_constant = x->mode == MODE_CONST, ok = false;
    const char *cause = NULL;
    Mode mode = MODE_VALUE;
    if (x->mode == MODE_INVALID)
        return;
    if (is_invalid(underlying(t))) {
        x->mode = MODE_INVALID;
        return;
    }
    if (only_constraint(c, t)) {
        check_error(c, start_pos(call),
                    "cannot use interface %s in conversion (contains specific type constraints or "
                    "is comparable)",
                    type_str(c, t));
        x->mode = MODE_INVALID;
        return;
    }
    if (was_constant && is_type_param(t)) {
        ok = constant_to_param(c, x, t, &cause);
        x->mode = MODE_VALUE; // type parameters are no constants: as messages show it
    } else if (was_constant && has_flags(t, IS_CONST_TYPE)) {
        ok = convert_constant(c, x, t);
        mode = MODE_CONST;
        if (!ok && is_integer(x->type) && is_integer(t)) {
            check_error(c, start_pos(x->expr), "constant %s overflows %s",
                        const_print(c->cx->arena, x->value), type_str(c, t));
            x->mode = MODE_INVALID;
            return;
        }
    } else {
        ok = convertible(c, x, t, &cause);
    }
    if (!ok) {
        check_error(c, start_pos(x->expr),
                    cause ? "cannot convert %s to type %s: %s" : "cannot convert %s to type %s",
                    operand_str(c, x), type_str(c, t), cause);
        x->mode = MODE_INVALID;
        return;
    }
    set_argument_type(c, x, t, was_constant);
    x->mode = mode;
    x->type = t;
}

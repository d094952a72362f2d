// Built-in functions. Spec: Built-in functions, Package unsafe. In: the CALL of one and which. Out:
// an operand, constant where the spec says so.
//
// A table has one function a built-in. All but make, new and Offsetof get their arguments
// evaluated, the first of them also in x; the number of arguments has been checked against
// builtins.def.
#include "check_internal.h"
#include <string.h>

typedef struct BuiltinCall {
    Node *call;
    NodeCall *d;
    OperandList args; // evaluated arguments
    const char *name; // "append", "Add"
    BuiltinKind kind;
} BuiltinCall;

typedef struct BuiltinRow {
    const char *name;
    int least, since; // since: N of the go1.N that brought it, or 0
    bool variadic;
} BuiltinRow;

static const BuiltinRow rows[] = {
#define BUILTIN(kind, name, least, variadic, class, since)                                         \
    [BUILTIN_##kind] = {name, least, since, variadic},
#include "builtins.def"
#undef BUILTIN
};

static Type *basic(Checker *c, BasicKind kind) {
    return c->cx->universe->basic[kind];
}

static void set_value(Operand *x, Type *t) {
    x->mode = MODE_VALUE;
    x->type = t;
}

static void set_constant(Checker *c, Operand *x, Type *t, int64_t value) {
    x->mode = MODE_CONST;
    x->type = t;
    x->value = const_int(c->cx->arena, value);
}

static void fail(Operand *x) {
    x->mode = MODE_INVALID;
}

// ---- slices, maps, channels

static Object *parameter(Checker *c, Type *t) {
    return object_new(c->cx, OBJ_VAR, c->package, intern_str(c->cx->names, ""), t, NO_POS);
}

// append(bytes, string...)
static bool appends_string(Checker *c, Operand *x, BuiltinCall *b) {
    if (b->args.len != 2 || !b->d->spread)
        return false;
    Type *bytes = type_slice(c->cx->arena, c->cx->universe->byte_type);
    Type *u = core_type_or_string(b->args.at[1].type);
    if (!assignable(c, x, bytes, NULL) || !u || u->kind != TYPE_BASIC || !is_string(u))
        return false;
    default_operand(c, &b->args.at[1]);
    return true;
}

static void check_append(Checker *c, Operand *x, BuiltinCall *b) {
    Type *slice = x->type, *u = core_type(slice);
    if (x->mode == MODE_NIL || !u || u->kind != TYPE_SLICE) {
        check_error(c, start_pos(x->expr), "invalid append: argument must be a slice; have %s",
                    x->mode == MODE_NIL ? "untyped nil" : operand_str(c, x));
        fail(x);
        return;
    }
    if (!appends_string(c, x, b)) {
        Type *sig = type_new(c->cx->arena, TYPE_FUNC);
        vec_push(c->cx->arena, &sig->func.params, parameter(c, slice));
        vec_push(c->cx->arena, &sig->func.params,
                 parameter(c, type_slice(c->cx->arena, u->slice.elem)));
        sig->func.variadic = true;
        pass_operands(c, b->call, sig, &b->args);
    }
    set_value(x, slice);
}

static Type *array_behind(Type *t) { // T or *T with an array underlying it: that array
    Type *u = underlying(t);
    if (u->kind == TYPE_POINTER)
        u = underlying(u->pointer.elem);
    return u->kind == TYPE_ARRAY ? u : NULL;
}

static bool has_length(Type *t, void *is_len) {
    Type *u = underlying(t);
    return array_behind(t) || u->kind == TYPE_SLICE || u->kind == TYPE_CHAN ||
           (is_len && (u->kind == TYPE_MAP || is_string(u)));
}

// Spec: Length and capacity.
static void check_length(Checker *c, Operand *x, BuiltinCall *b) {
    bool is_len = b->kind == BUILTIN_LEN;
    Type *u = underlying(x->type), *array = array_behind(x->type);
    if (is_type_param(x->type) && each_type(x->type, has_length, is_len ? x : NULL)) {
        set_value(x, basic(c, BASIC_INT));
    } else if (is_invalid(u)) {
        fail(x);
    } else if (is_len && is_string(u)) {
        bool constant = x->mode == MODE_CONST;
        size_t length = 0;
        if (constant && const_kind(x->value) == CONST_STRING)
            const_string_value(x->value, &length);
        default_operand(c, x);
        set_value(x, basic(c, BASIC_INT));
        if (constant)
            set_constant(c, x, x->type, (int64_t)length);
    } else if (array && !c->saw_call && array->array.length >= 0) {
        set_constant(c, x, basic(c, BASIC_INT), array->array.length);
    } else if (array || u->kind == TYPE_SLICE || u->kind == TYPE_CHAN ||
               (is_len && u->kind == TYPE_MAP)) {
        set_value(x, basic(c, BASIC_INT));
    } else {
        check_error(c, start_pos(x->expr), "invalid argument: %s for built-in %s",
                    operand_str(c, x), b->name);
        fail(x);
    }
}

static bool can_clear(Type *t, void *data) {
    (void)data;
    return underlying(t)->kind == TYPE_MAP || underlying(t)->kind == TYPE_SLICE;
}

static void check_clear(Checker *c, Operand *x, BuiltinCall *b) {
    (void)b;
    x->mode = MODE_NOVALUE;
    if (each_type(x->type, can_clear, NULL))
        return;
    check_error(c, start_pos(x->expr),
                "invalid argument: cannot clear %s: argument must be (or constrained by) map "
                "or slice",
                operand_str(c, &b->args.at[0]));
    fail(x);
}

static bool can_close(Type *t, void *problem) {
    Type *u = underlying(t);
    const char **what = problem;
    if (u->kind != TYPE_CHAN)
        *what = "non-channel";
    else if (!u->chan.send)
        *what = "receive-only channel";
    return !*what;
}

static void check_close(Checker *c, Operand *x, BuiltinCall *b) {
    (void)b;
    const char *problem = NULL;
    if (!each_type(x->type, can_close, &problem) && !problem)
        problem = "non-channel";
    if (problem) {
        check_error(c, start_pos(x->expr), "invalid operation: cannot close %s %s", problem,
                    operand_str(c, x));
        fail(x);
        return;
    }
    x->mode = MODE_NOVALUE;
}

static Type *copied_elem(Checker *c, Operand *x, bool source) {
    Type *u = source ? core_type_or_string(x->type) : core_type(x->type);
    if (u && u->kind == TYPE_SLICE)
        return u->slice.elem;
    if (source && u && u->kind == TYPE_BASIC && is_string(u))
        return c->cx->universe->byte_type;
    check_error(c, start_pos(x->expr), "invalid copy: argument must be a slice; have %s",
                x->mode == MODE_NIL ? "untyped nil" : operand_str(c, x));
    return NULL;
}

static void check_copy(Checker *c, Operand *x, BuiltinCall *b) {
    Operand *y = &b->args.at[1];
    Type *to = copied_elem(c, x, false), *from = to ? copied_elem(c, y, true) : NULL;
    if (!from) {
        fail(x);
        return;
    }
    if (!identical(to, from)) {
        check_error(c, start_pos(x->expr),
                    "invalid copy: arguments %s and %s have different element types %s and %s",
                    operand_str(c, x), operand_str(c, y), type_str(c, to), type_str(c, from));
        fail(x);
        return;
    }
    default_operand(c, y);
    set_value(x, basic(c, BASIC_INT));
}

static bool has_keys(Type *t, void *data) { // a map, with the keys of those before
    Type **key = data, *u = underlying(t);
    if (u->kind != TYPE_MAP || (*key && !identical(*key, u->map.key)))
        return false;
    *key = u->map.key;
    return true;
}

static void check_delete(Checker *c, Operand *x, BuiltinCall *b) {
    Type *key = NULL;
    if (!each_type(x->type, has_keys, &key)) {
        check_error(c, start_pos(x->expr), "invalid argument: %s is not a map", operand_str(c, x));
        fail(x);
        return;
    }
    *x = b->args.at[1];
    assign_operand(c, x, key, "argument to delete");
    if (x->mode != MODE_INVALID)
        x->mode = MODE_NOVALUE;
}

// ---- complex numbers. Spec: Manipulating complex numbers

static void complex_arguments(Checker *c, Operand *x, Operand *y) {
    bool ux = is_untyped(x->type), uy = is_untyped(y->type);
    if (ux && !uy) {
        convert_untyped(c, x, y->type);
    } else if (uy && !ux) {
        convert_untyped(c, y, x->type);
    } else if (ux && x->mode == MODE_CONST && y->mode == MODE_CONST) {
        Operand *both[] = {x, y};
        for (int i = 0; i < 2; i++)
            if (is_numeric(both[i]->type) &&
                const_sign(const_imag(c->cx->arena, both[i]->value)) == 0)
                both[i]->type = basic(c, BASIC_UNTYPED_FLOAT);
    } else if (ux) {
        convert_untyped(c, x, basic(c, BASIC_FLOAT64));
        convert_untyped(c, y, basic(c, BASIC_FLOAT64));
    }
}

static Type *complex_of(Checker *c, Type *t) {
    if (is_basic(t, BASIC_FLOAT32))
        return basic(c, BASIC_COMPLEX64);
    if (is_basic(t, BASIC_FLOAT64))
        return basic(c, BASIC_COMPLEX128);
    return is_basic(t, BASIC_UNTYPED_FLOAT) ? basic(c, BASIC_UNTYPED_COMPLEX) : NULL;
}

static Type *part_of(Checker *c, Type *t) {
    if (is_basic(t, BASIC_COMPLEX64))
        return basic(c, BASIC_FLOAT32);
    if (is_basic(t, BASIC_COMPLEX128))
        return basic(c, BASIC_FLOAT64);
    return is_basic(t, BASIC_UNTYPED_COMPLEX) ? basic(c, BASIC_UNTYPED_FLOAT) : NULL;
}

static void check_complex(Checker *c, Operand *x, BuiltinCall *b) {
    Operand *y = &b->args.at[1];
    complex_arguments(c, x, y);
    if (x->mode == MODE_INVALID || y->mode == MODE_INVALID) {
        fail(x);
        return;
    }
    Type *result = complex_of(c, x->type);
    if (!identical(x->type, y->type)) {
        check_error(c, start_pos(x->expr), "invalid operation: %s (mismatched types %s and %s)",
                    expr_string(c->cx->arena, b->call), type_str(c, x->type), type_str(c, y->type));
        fail(x);
    } else if (!result) {
        check_error(c, start_pos(x->expr),
                    "invalid argument: arguments have type %s, expected floating-point",
                    type_str(c, x->type));
        fail(x);
    } else if (x->mode == MODE_CONST && y->mode == MODE_CONST) {
        Arena *a = c->cx->arena;
        x->value = const_make_complex(a, const_real(a, x->value), const_real(a, y->value));
        x->type = result;
    } else {
        set_value(x, result);
    }
}

static void check_part(Checker *c, Operand *x, BuiltinCall *b) {
    if (is_untyped(x->type)) {
        if (x->mode != MODE_CONST)
            convert_untyped(c, x, basic(c, BASIC_COMPLEX128));
        else if (is_numeric(x->type))
            x->type = basic(c, BASIC_UNTYPED_COMPLEX);
        if (x->mode == MODE_INVALID)
            return;
    }
    Type *result = part_of(c, x->type);
    if (!result) {
        check_error(c, start_pos(x->expr),
                    "invalid argument: argument has type %s, expected complex type",
                    type_str(c, x->type));
        fail(x);
        return;
    }
    if (x->mode == MODE_CONST)
        x->value = b->kind == BUILTIN_REAL ? const_real(c->cx->arena, x->value)
                                           : const_imag(c->cx->arena, x->value);
    else
        x->mode = MODE_VALUE;
    x->type = result;
}

// ---- make and new

static void check_make(Checker *c, Operand *x, BuiltinCall *b) {
    const NodeList *args = &b->d->args;
    Type *t = check_var_type(c, args->at[0]), *u = core_type(t);
    if (is_invalid(t) || (u && is_invalid(u))) {
        NodeList rest = {.at = args->at + 1, .len = args->len - 1};
        use_exprs(c, rest);
        return;
    }
    bool slice = u && u->kind == TYPE_SLICE;
    if (!slice && !(u && (u->kind == TYPE_MAP || u->kind == TYPE_CHAN))) {
        const char *cause = core_cause(c, t, CORE_ANY);
        check_error(c, start_pos(args->at[0]), "invalid argument: cannot make %s: %s",
                    expr_string(c->cx->arena, args->at[0]),
                    cause ? cause : "type must be slice, map, or channel");
        return;
    }
    int least = slice ? 2 : 1;
    if (args->len < least || args->len > least + 1) {
        check_error(c, start_pos(b->call),
                    "invalid operation: %s expects %d or %d arguments; found %d",
                    expr_string(c->cx->arena, b->call), least, least + 1, args->len);
        return;
    }
    int64_t size[2] = {-1, -1};
    for (int i = 1; i < args->len; i++)
        size[i - 1] = check_index_value(c, args->at[i], -1, "index");
    if (size[0] >= 0 && size[1] >= 0 && size[0] > size[1])
        check_error(c, start_pos(args->at[1]), "invalid argument: length and capacity swapped");
    set_value(x, t);
}

// new(T), or new(value), a pointer to a variable that starts with the value.
static void check_new(Checker *c, Operand *x, BuiltinCall *b) {
    check_expr_or_type(c, x, b->d->args.at[0]);
    if (x->mode == MODE_BUILTIN)
        reject_kinds(c, x, true);
    if (x->mode == MODE_TYPE)
        forbid_constraint(c, x->type, b->d->args.at[0]);
    else if (x->mode != MODE_INVALID) {
        if (!language_has(c, b->call->pos, 26))
            require_language(c, start_pos(b->call), 26, "new(%s)",
                             expr_string(c->cx->arena, b->d->args.at[0]));
        if (is_untyped(x->type))
            assign_operand(c, x, NULL, "argument to new");
    }
    if (x->mode != MODE_INVALID)
        set_value(x, type_pointer(c->cx->arena, x->type));
}

// ---- min and max. Spec: Min and max

static bool fold_extreme(Checker *c, Operand *x, Operand *y, TokenKind op) {
    match_types(c, x, y);
    if (x->mode == MODE_INVALID)
        return false;
    if (!identical(x->type, y->type)) {
        check_error(c, start_pos(y->expr),
                    "invalid argument: mismatched types %s (previous argument) and %s (type of %s)",
                    type_str(c, x->type), type_str(c, y->type), expr_string(c->cx->arena, y->expr));
        return false;
    }
    if (x->mode != MODE_CONST || y->mode != MODE_CONST)
        x->mode = MODE_VALUE;
    else if (const_kind(x->value) != CONST_UNKNOWN && const_kind(y->value) != CONST_UNKNOWN &&
             const_compare(op, y->value, x->value))
        x->value = y->value;
    return true;
}

static void check_extreme(Checker *c, Operand *x, BuiltinCall *b) {
    TokenKind op = b->kind == BUILTIN_MAX ? TOKEN_GTR : TOKEN_LSS;
    for (int i = 0; i < b->args.len; i++) {
        Operand *y = &b->args.at[i];
        if (!is_ordered(y->type)) {
            check_error(c, start_pos(y->expr), "invalid argument: %s cannot be ordered",
                        operand_str(c, y));
            fail(x);
            return;
        }
        if (i && !fold_extreme(c, x, y, op)) {
            fail(x);
            return;
        }
    }
    if (x->mode != MODE_CONST) {
        x->mode = MODE_VALUE;
        assign_operand(c, x, NULL, arena_printf(c->cx->arena, "argument to built-in %s", b->name));
        if (x->mode == MODE_INVALID)
            return;
    }
    for (int i = 0; i < b->args.len; i++)
        set_final_type(c, b->args.at[i].expr, x->type, false);
}

// ---- panic, print, recover

static void check_panic(Checker *c, Operand *x, BuiltinCall *b) {
    (void)b;
    assign_operand(c, x, c->cx->universe->empty_interface, "argument to panic");
    if (x->mode != MODE_INVALID)
        x->mode = MODE_NOVALUE;
}

static void check_print(Checker *c, Operand *x, BuiltinCall *b) {
    const char *context = arena_printf(c->cx->arena, "argument to built-in %s", b->name);
    for (int i = 0; i < b->args.len; i++) {
        assign_operand(c, &b->args.at[i], NULL, context);
        if (b->args.at[i].mode == MODE_INVALID) {
            fail(x);
            return;
        }
    }
    x->mode = MODE_NOVALUE;
}

static void check_recover(Checker *c, Operand *x, BuiltinCall *b) {
    (void)b;
    set_value(x, c->cx->universe->any_type);
}

// ---- package unsafe

static void check_unsafe_add(Checker *c, Operand *x, BuiltinCall *b) {
    assign_operand(c, x, basic(c, BASIC_UNSAFE_POINTER), "argument to unsafe.Add");
    if (x->mode == MODE_INVALID || !check_valid_index(c, &b->args.at[1], "length", true)) {
        fail(x);
        return;
    }
    set_value(x, basic(c, BASIC_UNSAFE_POINTER));
}

typedef struct Around { // the types a part is in
    const struct Around *outer;
    const Type *type;
} Around;

// Whether the size depends on type parameters: then it is no constant. A type within itself is
// reported elsewhere.
static bool size_varies(Type *t, const Around *outer) {
    if (is_type_param(t))
        return true;
    for (const Around *a = outer; a; a = a->outer)
        if (a->type == t)
            return false;
    Around here = {outer, t};
    Type *u = underlying(t);
    if (u->kind == TYPE_ARRAY)
        return size_varies(u->array.elem, &here);
    for (int i = 0; u->kind == TYPE_STRUCT && i < u->strukt.count; i++)
        if (size_varies(u->strukt.fields[i].type, &here))
            return true;
    return false;
}

// Whether a size or offset is one: layout.c keeps those beyond all bounds below int64's largest.
static bool fits_address_space(Checker *c, Operand *x, int64_t size) {
    if (size < INT64_MAX - 4096)
        return true;
    check_error(c, start_pos(x->expr), "%s is too large", operand_str(c, x));
    fail(x);
    return false;
}

static void check_sizeof(Checker *c, Operand *x, BuiltinCall *b) {
    bool size = b->kind == BUILTIN_UNSAFE_SIZEOF;
    assign_operand(c, x, NULL, size ? "argument to unsafe.Sizeof" : "argument to unsafe.Alignof");
    if (x->mode == MODE_INVALID)
        return;
    if (size_varies(x->type, NULL))
        set_value(x, basic(c, BASIC_UINTPTR));
    else if (!size || fits_address_space(c, x, type_size(x->type)))
        set_constant(c, x, basic(c, BASIC_UINTPTR),
                     size ? type_size(x->type) : type_align(x->type));
}

static int64_t field_offset(Type *t, const Selection *s) {
    int64_t offset = 0;
    for (int i = 0; i < s->path_length; i++) {
        offset += struct_offsets(t)[s->path[i]];
        t = underlying(t)->strukt.fields[s->path[i]].type;
    }
    return offset;
}

static bool is_embedded_by_pointer(Type *t, const Selection *s) {
    for (int i = 0; i + 1 < s->path_length; i++) {
        t = underlying(t)->strukt.fields[s->path[i]].type;
        if (underlying(t)->kind == TYPE_POINTER)
            return true;
    }
    return false;
}

static void check_offsetof(Checker *c, Operand *x, BuiltinCall *b) {
    Arena *a = c->cx->arena;
    Node *arg = b->d->args.at[0], *n = unparen(arg);
    if (n->kind != NODE_SELECTOR) {
        check_error(c, start_pos(arg), "invalid argument: %s is not a selector expression",
                    expr_string(a, arg));
        use_expr(c, arg);
        return;
    }
    NodeSelector *d = AS(n, SELECTOR);
    check_expr(c, x, d->x);
    if (x->mode == MODE_INVALID)
        return;
    Type *base = x->type, *u = underlying(base);
    if (u->kind == TYPE_POINTER && underlying(u->pointer.elem)->kind == TYPE_STRUCT)
        base = u->pointer.elem;
    const char *name = AS(d->sel, NAME)->name;
    Selection *s = NEW(a, Selection);
    *s = lookup_field_or_method(a, base, false, name, c->package);
    Operand whole = *x;
    fail(x);
    if (s->kind == SELECT_NONE && !s->object) {
        check_error(c, start_pos(whole.expr), "invalid argument: %s has no single field %s",
                    type_str(c, base), name);
    } else if (s->kind != SELECT_FIELD) {
        check_error(c, start_pos(arg),
                    s->kind == SELECT_AMBIGUOUS ? "invalid argument: %s has no single field"
                                                : "invalid argument: %s is a method value",
                    expr_string(a, arg));
    } else if (is_embedded_by_pointer(base, s)) {
        check_error(c, start_pos(whole.expr),
                    "invalid argument: field %s is embedded via a pointer in %s", name,
                    type_str(c, base));
    } else {
        NodeInfo *info = info_of(c->cx, n);
        *info = (NodeInfo){.mode = MODE_VAR, .type = s->type, .object = s->object, .selection = s};
        for (Node *p = arg; p->kind == NODE_PAREN; p = AS(p, PAREN)->x)
            *info_of(c->cx, p) = (NodeInfo){.mode = MODE_VAR, .type = s->type};
        info_of(c->cx, d->sel)->object = s->object;
        if (size_varies(base, NULL))
            set_value(x, basic(c, BASIC_UINTPTR));
        else if (fits_address_space(c, &whole, field_offset(base, s)))
            set_constant(c, x, basic(c, BASIC_UINTPTR), field_offset(base, s));
    }
}

static void check_unsafe_slice(Checker *c, Operand *x, BuiltinCall *b) {
    Type *u = core_type(x->type);
    if (!u || u->kind != TYPE_POINTER) {
        check_error(c, start_pos(x->expr), "invalid argument: %s is not a pointer",
                    operand_str(c, x));
        fail(x);
        return;
    }
    if (!check_valid_index(c, &b->args.at[1], "length", false)) {
        fail(x);
        return;
    }
    set_value(x, type_slice(c->cx->arena, u->pointer.elem));
}

static void check_slice_data(Checker *c, Operand *x, BuiltinCall *b) {
    (void)b;
    Type *u = core_type(x->type);
    if (!u || u->kind != TYPE_SLICE) {
        check_error(c, start_pos(x->expr), "invalid argument: %s is not a slice",
                    operand_str(c, x));
        fail(x);
        return;
    }
    set_value(x, type_pointer(c->cx->arena, u->slice.elem));
}

static void check_unsafe_string(Checker *c, Operand *x, BuiltinCall *b) {
    assign_operand(c, x, type_pointer(c->cx->arena, c->cx->universe->byte_type),
                   "argument to unsafe.String");
    if (x->mode == MODE_INVALID || !check_valid_index(c, &b->args.at[1], "length", false)) {
        fail(x);
        return;
    }
    set_value(x, basic(c, BASIC_STRING));
}

static void check_string_data(Checker *c, Operand *x, BuiltinCall *b) {
    (void)b;
    assign_operand(c, x, basic(c, BASIC_STRING), "argument to unsafe.StringData");
    if (x->mode != MODE_INVALID)
        set_value(x, type_pointer(c->cx->arena, c->cx->universe->byte_type));
}

// ---- the table

typedef void Check(Checker *c, Operand *x, BuiltinCall *b);

static Check *const checks[BUILTIN_COUNT] = {
    [BUILTIN_APPEND] = check_append,
    [BUILTIN_CAP] = check_length,
    [BUILTIN_CLEAR] = check_clear,
    [BUILTIN_CLOSE] = check_close,
    [BUILTIN_COMPLEX] = check_complex,
    [BUILTIN_COPY] = check_copy,
    [BUILTIN_DELETE] = check_delete,
    [BUILTIN_IMAG] = check_part,
    [BUILTIN_LEN] = check_length,
    [BUILTIN_MAKE] = check_make,
    [BUILTIN_MAX] = check_extreme,
    [BUILTIN_MIN] = check_extreme,
    [BUILTIN_NEW] = check_new,
    [BUILTIN_PANIC] = check_panic,
    [BUILTIN_PRINT] = check_print,
    [BUILTIN_PRINTLN] = check_print,
    [BUILTIN_REAL] = check_part,
    [BUILTIN_RECOVER] = check_recover,
    [BUILTIN_UNSAFE_ADD] = check_unsafe_add,
    [BUILTIN_UNSAFE_ALIGNOF] = check_sizeof,
    [BUILTIN_UNSAFE_OFFSETOF] = check_offsetof,
    [BUILTIN_UNSAFE_SIZEOF] = check_sizeof,
    [BUILTIN_UNSAFE_SLICE] = check_unsafe_slice,
    [BUILTIN_UNSAFE_SLICE_DATA] = check_slice_data,
    [BUILTIN_UNSAFE_STRING] = check_unsafe_string,
    [BUILTIN_UNSAFE_STRING_DATA] = check_string_data,
};

static bool takes_nodes(BuiltinKind b) {
    return b == BUILTIN_MAKE || b == BUILTIN_NEW || b == BUILTIN_UNSAFE_OFFSETOF;
}

static bool evaluate(Checker *c, Operand *x, BuiltinCall *b) {
    bool valid = true;
    if (takes_nodes(b->kind))
        return true;
    if (b->d->args.len)
        b->args = check_operands(c, b->d->args);
    for (int i = 0; i < b->args.len; i++)
        valid &= b->args.at[i].mode != MODE_INVALID;
    if (valid && b->args.len)
        *x = b->args.at[0];
    return valid;
}

static bool count_ok(Checker *c, BuiltinCall *b) {
    const BuiltinRow *row = &rows[b->kind];
    int count = takes_nodes(b->kind) ? b->d->args.len : b->args.len;
    const char *problem = NULL;
    if (count < row->least)
        problem = "not enough";
    else if (!row->variadic && count > row->least)
        problem = "too many";
    if (problem)
        check_error(c, start_pos(b->call),
                    "invalid operation: %s arguments for %s (expected %d, found %d)", problem,
                    expr_string(c->cx->arena, b->call), row->least, count);
    return !problem;
}

// The call of a built-in function.
void check_builtin(Checker *c, Operand *x, Node *call, BuiltinKind kind) {
    BuiltinCall b = {.call = call, .d = AS(call, CALL), .kind = kind, .name = rows[kind].name};
    if (b.d->spread && kind != BUILTIN_APPEND) {
        check_error(c, start_pos(call), "invalid operation: invalid use of ... with built-in %s",
                    b.name);
        use_exprs(c, b.d->args);
        return;
    }
    bool outer = c->saw_call, length = kind == BUILTIN_LEN || kind == BUILTIN_CAP;
    if (length)
        c->saw_call = false;
    if (!evaluate(c, x, &b) || !count_ok(c, &b))
        x->mode = MODE_INVALID;
    else
        checks[kind](c, x, &b);
    if (rows[kind].since)
        require_language(c, start_pos(call), rows[kind].since, "%s%s",
                         kind >= BUILTIN_UNSAFE_ADD ? "unsafe."
                         : kind == BUILTIN_CLEAR    ? ""
                                                    : "built-in ",
                         b.name);
    if (x->mode == MODE_NOVALUE)
        x->type = NULL;
    if (length)
        c->saw_call = outer;
}

// What a call yields as a statement: sets *conversion for T(x); true also for the built-ins whose
// result must be used.
bool is_conversion_or_builtin_value(Checker *c, Node *call, bool *conversion) {
    static const bool is_statement[] = {
#define STATEMENT                                          true
#define EXPRESSION                                         false
#define BUILTIN(kind, name, least, variadic, class, since) [BUILTIN_##kind] = class,
#include "builtins.def"
#undef BUILTIN
#undef STATEMENT
#undef EXPRESSION
    };
    Node *fun = AS(call, CALL)->fun;
    const NodeInfo *info = info_of(c->cx, fun), *name = info_of(c->cx, unparen(fun));
    *conversion = info->mode == MODE_TYPE;
    if (info->mode == MODE_BUILTIN && name->object)
        return !is_statement[name->object->builtin];
    return *conversion;
}

// Calls. Spec: Calls, Passing arguments to ... parameters, Conversions. In: a CALL node. Out: an
// operand; arguments converted to the types of their parameters.
//
// What stands before the parentheses decides: a type makes a conversion, a built-in function goes
// to builtin.c, anything else must have a function type. A single argument that is a call with
// several results spreads over the parameters.
#include "check_internal.h"
#include <string.h>

// Evaluates arguments (or results to return); one call with several results spreads.
OperandList check_operands(Checker *c, NodeList list) {
    OperandList out = {0};
    Operand x;
    Arena *a = c->cx->arena;
    if (list.len != 1) {
        for (int i = 0; i < list.len; i++) {
            check_generic_expr(c, &x, list.at[i]);
            vec_push(a, &out, x);
        }
        return out;
    }
    check_multi(c, &x, list.at[0]);
    if (x.mode != MODE_VALUE || x.type->kind != TYPE_TUPLE) {
        vec_push(a, &out, x);
        return out;
    }
    for (int i = 0; i < x.type->tuple.types.len; i++) {
        Operand one = {.mode = MODE_VALUE, .type = x.type->tuple.types.at[i], .expr = x.expr};
        vec_push(a, &out, one);
    }
    return out;
}

// "(number, string, ...int)" for a message about counts. variadic: the last type is a parameter's;
// dots: the last argument had ... behind it.
const char *types_summary(Checker *c, const TypeList *types, bool variadic, bool dots) {
    Buffer b = {.arena = c->cx->arena};
    buffer_putc(&b, '(');
    for (int i = 0; i < types->len; i++) {
        Type *t = types->at[i];
        bool last = i == types->len - 1;
        if (i)
            buffer_puts(&b, ", ");
        if (last && variadic) {
            buffer_puts(&b, "...");
            if (t->kind == TYPE_SLICE)
                t = t->slice.elem;
        }
        if (is_invalid(t))
            buffer_puts(&b, "unknown type");
        else if (is_untyped(t))
            buffer_puts(&b, is_numeric(t) ? "number" : t->name + strlen("untyped "));
        else
            buffer_puts(&b, type_str(c, t));
        if (last && dots && !variadic)
            buffer_puts(&b, "...");
    }
    buffer_putc(&b, ')');
    return b.data;
}

static void report_count(Checker *c, Node *call, Type *sig, OperandList *args, int wanted) {
    NodeCall *d = AS(call, CALL);
    TypeList have = {0}, want = {0};
    Pos at = start_pos(call);
    if (args->len > wanted)
        at = start_pos(args->at[wanted].expr);
    else if (args->len > 0)
        at = start_pos(args->at[args->len - 1].expr);
    for (int i = 0; i < args->len; i++)
        vec_push(c->cx->arena, &have, args->at[i].type);
    for (int i = 0; i < sig->func.params.len; i++)
        vec_push(c->cx->arena, &want, sig->func.params.at[i]->type);
    check_error(c, at, "%s arguments in call to %s\n\thave %s\n\twant %s",
                args->len > wanted ? "too many" : "not enough", expr_string(c->cx->arena, d->fun),
                types_summary(c, &have, false, d->spread),
                types_summary(c, &want, sig->func.variadic, false));
}

// Checks that the arguments fit the parameters of sig and converts them.
void pass_operands(Checker *c, Node *call, Type *sig, OperandList *args) {
    NodeCall *d = AS(call, CALL);
    Arena *a = c->cx->arena;
    const ObjectList *params = &sig->func.params;
    int wanted = params->len, fixed = params->len;
    if (d->spread && !sig->func.variadic) {
        check_error(c, start_pos(call), "cannot use ... in call to non-variadic %s",
                    expr_string(a, d->fun));
        return;
    }
    if (d->spread && d->args.len == 1 && args->len > 1) {
        check_error(c, start_pos(call), "cannot use ... with %d-valued %s", args->len,
                    expr_string(a, d->args.at[0]));
        return;
    }
    if (sig->func.variadic && !d->spread) {
        fixed--;
        wanted = args->len >= fixed ? args->len : fixed;
    }
    if (args->len != wanted) {
        report_count(c, call, sig, args, wanted);
        return;
    }
    Node *outer = c->callee;
    c->callee = d->fun;
    for (int i = 0; i < args->len; i++) {
        Type *t = params->at[i < fixed ? i : params->len - 1]->type;
        if (i >= fixed && t->kind == TYPE_SLICE)
            t = t->slice.elem;
        assign_operand(c, &args->at[i], t, "argument");
    }
    c->callee = outer;
}

// Spec: Conversions. x is the type.
static void conversion_call(Checker *c, Operand *x, Node *call) {
    NodeCall *d = AS(call, CALL);
    Type *t = x->type;
    x->mode = MODE_INVALID;
    if (d->args.len == 0) {
        check_error(c, start_pos(call), "missing argument in conversion to %s", type_str(c, t));
        return;
    }
    if (d->args.len > 1) {
        use_exprs(c, d->args);
        check_error(c, start_pos(d->args.at[d->args.len - 1]),
                    "too many arguments in conversion to %s", type_str(c, t));
        return;
    }
    check_expr(c, x, d->args.at[0]);
    if (x->mode != MODE_INVALID && t->kind == TYPE_NAMED && !require_complete(c, t))
        x->mode = MODE_INVALID;
    if (x->mode == MODE_INVALID)
        return;
    if (d->spread) {
        check_error(c, start_pos(d->args.at[0]), "invalid use of ... in conversion to %s",
                    type_str(c, t));
        x->mode = MODE_INVALID;
        return;
    }
    check_conversion(c, x, t, call);
}

static void set_result(Checker *c, Operand *x, const Type *sig) {
    const ObjectList *results = &sig->func.results;
    x->mode = MODE_VALUE;
    if (results->len == 0) {
        x->mode = MODE_NOVALUE;
        x->type = NULL;
    } else if (results->len == 1) {
        x->type = results->at[0]->type;
        if (is_invalid(x->type))
            x->mode = MODE_INVALID;
    } else {
        TypeList types = {0};
        for (int i = 0; i < results->len; i++)
            vec_push(c->cx->arena, &types, results->at[i]->type);
        x->type = type_tuple(c->cx->arena, types);
    }
}

void check_call(Checker *c, Operand *x, Node *call) {
    NodeCall *d = AS(call, CALL);
    check_expr_or_type(c, x, d->fun);
    switch (x->mode) {
    case MODE_INVALID: use_exprs(c, d->args); return;
    case MODE_TYPE: conversion_call(c, x, call); return;
    case MODE_BUILTIN: {
        BuiltinKind b = x->builtin;
        *x = (Operand){.mode = MODE_INVALID, .expr = call, .type = invalid_type(c)};
        check_builtin(c, x, call, b);
        if (x->mode != MODE_INVALID && x->mode != MODE_CONST)
            c->saw_call = true;
        return;
    }
    default: break;
    }
    Type *sig = core_type(x->type);
    if (!sig || sig->kind != TYPE_FUNC) {
        const char *cause = core_cause(c, x->type, CORE_ANY);
        check_error(c, start_pos(x->expr),
                    cause ? "invalid operation: cannot call %s: %s"
                          : "invalid operation: cannot call %s: %s is not a function",
                    operand_str(c, x), cause ? cause : type_str(c, x->type));
        use_exprs(c, d->args);
        x->mode = MODE_INVALID;
        return;
    }
    OperandList args = check_operands(c, d->args);
    bool generic = sig->func.type_params.len > 0;
    for (int i = 0; i < args.len; i++)
        generic |= args.at[i].mode == MODE_VALUE && args.at[i].type->kind == TYPE_FUNC &&
                   args.at[i].type->func.type_params.len;
    if (generic) {
        const Type *open = sig;
        sig = infer_call(c, x, call, &args);
        if (!sig) {
            x->mode = open->func.results.len ? MODE_INVALID : MODE_NOVALUE;
            return;
        }
    }
    pass_operands(c, call, sig, &args);
    c->saw_call = true;
    set_result(c, x, sig);
}

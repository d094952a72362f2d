// The verifier of the checker's work: what later stages may rely on in NodeInfo. In: a package
// checked without errors. Out: a line for each expression that lacks its record; their number.
//
// Every expression of a body and of a package-level initializer must have a mode, a type where the
// mode has one, a value when constant, and no untyped type left. Names that are no expressions
// (labels, selected members, field keys, declared members of types) are passed over, and so are the
// operands of a constant expression: only the folded value counts.
#include "check_internal.h"

typedef struct Verifier {
    CheckContext *cx;
    FILE *out;
    Map *skip;    // nodes that are no expressions
    Map *untyped; // nodes that may stay untyped: values of constant declarations
    int missing;
} Verifier;

static void skip(Verifier *v, Node *n) {
    if (n)
        map_put(v->skip, n, n);
}

// ~T and A | B: only the terms are types.
static void skip_union(Verifier *v, Node *n) {
    if (n && n->kind == NODE_BINARY) {
        skip(v, n);
        skip_union(v, AS(n, BINARY)->x);
        skip_union(v, AS(n, BINARY)->y);
    } else if (n && n->kind == NODE_UNARY) {
        skip(v, n);
    }
}

// *T[A] of a method of a generic type: it declares A.
static void skip_receiver(Verifier *v, Node *receiver) {
    Node *path[4], *n = receiver ? AS(receiver, FIELD)->type : NULL;
    int length = 0;
    for (; n && (n->kind == NODE_STAR || n->kind == NODE_PAREN) && length < 4; length++) {
        path[length] = n;
        n = n->kind == NODE_STAR ? AS(n, STAR)->x : AS(n, PAREN)->x;
    }
    if (!n || n->kind != NODE_INDEX)
        return;
    while (length > 0)
        skip(v, path[--length]);
    skip(v, n);
    skip(v, AS(n, INDEX)->x);
    for (int i = 0; i < AS(n, INDEX)->indices.len; i++)
        skip(v, AS(n, INDEX)->indices.at[i]);
}

static void skip_parts(Verifier *v, Node *n) {
    switch (n->kind) {
    case NODE_SELECTOR: {
        NodeInfo *x = info_of(v->cx, AS(n, SELECTOR)->x);
        skip(v, AS(n, SELECTOR)->sel);
        if (x->object && x->object->kind == OBJ_PACKAGE)
            skip(v, AS(n, SELECTOR)->x);
        break;
    }
    case NODE_KEY_VALUE: {
        Node *key = AS(n, KEY_VALUE)->key;
        const NodeInfo *info = info_of(v->cx, key);
        if (info->mode == MODE_NOVALUE && info->object && info->object->kind == OBJ_FIELD)
            skip(v, key);
        skip(v, n);
        break;
    }
    case NODE_FIELD:
        skip(v, AS(n, FIELD)->name);
        skip(v, AS(n, FIELD)->tag);
        skip_union(v, AS(n, FIELD)->type);
        break;
    case NODE_LABELED: skip(v, AS(n, LABELED)->label); break;
    case NODE_BRANCH: skip(v, AS(n, BRANCH)->label); break;
    case NODE_FUNC_DECL:
        skip(v, AS(n, FUNC_DECL)->name);
        skip_receiver(v, AS(n, FUNC_DECL)->receiver);
        break;
    case NODE_TYPE_DECL: skip(v, AS(n, TYPE_DECL)->name); break;
    case NODE_TYPE_SWITCH: skip(v, AS(n, TYPE_SWITCH)->bind); break;
    case NODE_CONST_DECL:
        for (int i = 0; i < AS(n, CONST_DECL)->values.len; i++)
            map_put(v->untyped, AS(n, CONST_DECL)->values.at[i], n);
        break;
    default: break;
    }
}

static const char *problem_of(Verifier *v, const Node *n, const NodeInfo *info) {
    switch (info->mode) {
    case MODE_INVALID: return "no record";
    case MODE_NOVALUE:
    case MODE_BUILTIN: return NULL;
    default: break;
    }
    if (is_invalid(info->type))
        return "no type";
    if (info->mode == MODE_CONST && !info->value)
        return "constant without value";
    if (info->mode == MODE_COMMA_OK && info->type->kind != TYPE_TUPLE)
        return "comma-ok form without a tuple";
    if (is_untyped(info->type) && !map_has(v->untyped, n) &&
        !(n->kind == NODE_NAME && info->object && info->object->kind == OBJ_CONST))
        return "untyped";
    return NULL;
}

static bool verify_node(Node *n, void *data) {
    Verifier *v = data;
    if (n->kind == NODE_IMPORT)
        return false;
    skip_parts(v, n);
    if (node_class(n->kind) != CLASS_EXPR || n->kind == NODE_ELLIPSIS || map_has(v->skip, n))
        return true;
    const NodeInfo *info = info_of(v->cx, n);
    const char *problem = problem_of(v, n, info);
    if (problem) {
        Place p = source_place(v->cx->sources, n->pos);
        fprintf(v->out, "%s:%d:%d: %s: %s (%s)\n", p.path, p.line, p.column, problem,
                expr_string(v->cx->arena, n), node_kind_name(n->kind));
        v->missing++;
    }
    return info->mode != MODE_CONST;
}

// Writes a line to out for each expression of the package without a complete record and returns
// their number. Only for packages checked without errors.
int check_verify(CheckContext *cx, Package *package, FILE *out) {
    Verifier v = {.cx = cx, .out = out, .skip = map_new(cx->arena), .untyped = map_new(cx->arena)};
    for (int i = 0; i < package->files.len; i++) {
        Node *file = package->files.at[i];
        NodeFile *f = AS(file, FILE);
        for (int j = 0; j < f->decls.len; j++)
            node_walk(f->decls.at[j], verify_node, &v);
    }
    return v.missing;
}

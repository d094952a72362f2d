// Spec: Type identity. In: two types. Out: whether they are the same type. Named types are the same
// only as one Type; everything else is compared part by part. Interfaces compare by their complete
// method tables, so anonymous interfaces that lead back to themselves through a named one are
// possible: a pair already under comparison counts as equal.
#include "../base/unicode.h"
#include "check.h"
#include <string.h>

typedef struct Pair {
    const struct Pair *outer;
    const Type *x, *y;
} Pair;

static bool same(Type *x, Type *y, bool tags, const Pair *outer);

static bool same_variables(const ObjectList *x, const ObjectList *y, bool tags, const Pair *outer) {
    if (x->len != y->len)
        return false;
    for (int i = 0; i < x->len; i++)
        if (!same(x->at[i]->type, y->at[i]->type, tags, outer))
            return false;
    return true;
}

static bool same_tag(const Field *f, const Field *g) {
    return f->tag_length == g->tag_length &&
           (!f->tag_length || memcmp(f->tag, g->tag, f->tag_length) == 0);
}

static bool same_name(const char *name, Package *p, const char *other, Package *q) {
    if (name != other && strcmp(name, other) != 0)
        return false;
    return p == q || name_is_exported(name);
}

static bool same_fields(Type *x, Type *y, bool tags, const Pair *outer) {
    if (x->strukt.count != y->strukt.count)
        return false;
    for (int i = 0; i < x->strukt.count; i++) {
        const Field *f = &x->strukt.fields[i], *g = &y->strukt.fields[i];
        if (f->embedded != g->embedded || !same_name(f->name, f->package, g->name, g->package) ||
            (tags && !same_tag(f, g)) || !same(f->type, g->type, tags, outer))
            return false;
    }
    return true;
}

static bool same_terms(Type *x, Type *y, bool tags, const Pair *outer) {
    if (x->union_.count != y->union_.count)
        return false;
    for (int i = 0; i < x->union_.count; i++) {
        const UnionTerm *a = &x->union_.terms[i], *b = &y->union_.terms[i];
        if (a->tilde != b->tilde || !same(a->type, b->type, tags, outer))
            return false;
    }
    return true;
}

static bool same_interfaces(Type *x, Type *y, bool tags, const Pair *outer) {
    for (const Pair *p = outer; p; p = p->outer)
        if ((p->x == x && p->y == y) || (p->x == y && p->y == x))
            return true;
    Pair here = {outer, x, y};
    interface_complete(NULL, NULL, x);
    interface_complete(NULL, NULL, y);
    if (x->interface.count != y->interface.count ||
        x->interface.is_comparable != y->interface.is_comparable ||
        x->interface.has_terms != y->interface.has_terms)
        return false;
    for (int i = 0; i < x->interface.count; i++) {
        const Method *m = &x->interface.methods[i], *n = &y->interface.methods[i];
        if (!same_name(m->name, m->package, n->name, n->package) ||
            !same(m->type, n->type, tags, &here))
            return false;
    }
    return true;
}

// The invalid type fits everywhere, so that an error has no followers.
static bool is_reported(const Type *t) {
    return t && t->kind == TYPE_BASIC && t->basic == BASIC_INVALID;
}

static bool same_types(const TypeList *x, const TypeList *y, bool tags, const Pair *outer) {
    if (x->len != y->len)
        return false;
    for (int i = 0; i < x->len; i++)
        if (!same(x->at[i], y->at[i], tags, outer))
            return false;
    return true;
}

static bool same(Type *x, Type *y, bool tags, const Pair *outer) {
    if (x == y || is_reported(x) || is_reported(y))
        return true;
    if (!x || !y || x->kind != y->kind)
        return false;
    switch (x->kind) {
    case TYPE_BASIC: return x->basic == y->basic; // byte and uint8 are two Types
    case TYPE_NAMED:
        return x->named.origin && x->named.origin == y->named.origin &&
               same_types(&x->named.type_args, &y->named.type_args, tags, outer);
    case TYPE_POINTER: return same(x->pointer.elem, y->pointer.elem, tags, outer);
    case TYPE_SLICE: return same(x->slice.elem, y->slice.elem, tags, outer);
    case TYPE_ARRAY: // an invalid length was reported: take it for equal
        return (x->array.length == y->array.length || x->array.length < 0 || y->array.length < 0) &&
               same(x->array.elem, y->array.elem, tags, outer);
    case TYPE_STRUCT: return same_fields(x, y, tags, outer);
    case TYPE_FUNC:
        return x->func.variadic == y->func.variadic &&
               x->func.type_params.len == y->func.type_params.len &&
               same_variables(&x->func.params, &y->func.params, tags, outer) &&
               same_variables(&x->func.results, &y->func.results, tags, outer);
    case TYPE_INTERFACE: return same_interfaces(x, y, tags, outer);
    case TYPE_MAP:
        return same(x->map.key, y->map.key, tags, outer) &&
               same(x->map.elem, y->map.elem, tags, outer);
    case TYPE_CHAN:
        return x->chan.send == y->chan.send && x->chan.receive == y->chan.receive &&
               same(x->chan.elem, y->chan.elem, tags, outer);
    case TYPE_TUPLE: return same_types(&x->tuple.types, &y->tuple.types, tags, outer);
    case TYPE_PARAM: return false;
    case TYPE_UNION: return same_terms(x, y, tags, outer);
    }
    return false;
}

// Spec: Type identity.
bool identical(Type *x, Type *y) {
    return same(x, y, true, NULL);
}

// As identical, with struct tags ignored at every level. Spec: Conversions.
bool identical_ignoring_tags(Type *x, Type *y) {
    return same(x, y, false, NULL);
}

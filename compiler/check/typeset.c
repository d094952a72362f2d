// Type sets. Spec: Interface types (general interfaces), Core types. In: a constraint or a type
// parameter. Out: the terms T and ~T its types must be of, after intersecting what it embeds, and
// the questions operations ask of all of them.
//
// An interface without terms allows every type. Terms are kept as written, a union's own interfaces
// replaced by their terms; the set is remembered in the interface once everything it embeds is
// known.
#include "check.h"

bool is_type_param(const Type *t) {
    return t && t->kind == TYPE_PARAM;
}

bool is_generic_type(const Type *t) {
    return t && t->kind == TYPE_NAMED && !t->named.origin &&
           t->named.type_params.len > t->named.implicit_params;
}

typedef VEC(UnionTerm) TermList;

typedef struct TermSet {
    TermList list;
    bool all;
} TermSet;

// Whether every type of x is in y.
static bool term_within(UnionTerm x, UnionTerm y) {
    if (!y.tilde)
        return !x.tilde && identical(x.type, y.type);
    return identical(underlying(x.type), underlying(y.type));
}

static TermSet intersect(Arena *a, TermSet x, TermSet y) {
    TermSet both = {0};
    if (x.all || y.all)
        return x.all ? y : x;
    for (int i = 0; i < x.list.len; i++)
        for (int j = 0; j < y.list.len; j++) {
            if (term_within(x.list.at[i], y.list.at[j]))
                vec_push(a, &both.list, x.list.at[i]);
            else if (term_within(y.list.at[j], x.list.at[i]))
                vec_push(a, &both.list, y.list.at[j]);
        }
    return both;
}

static TermSet interface_terms(Type *u);

static TermSet term_set(Arena *a, UnionTerm term) {
    Type *u = underlying(term.type);
    if (u->kind == TYPE_INTERFACE)
        return interface_terms(u);
    TermSet one = {0};
    vec_push(a, &one.list, term);
    return one;
}

static TermSet element_terms(Arena *a, Type *e) {
    if (e->kind != TYPE_UNION)
        return term_set(a, (UnionTerm){.type = e});
    TermSet any = {0};
    for (int i = 0; i < e->union_.count; i++) {
        TermSet one = term_set(a, e->union_.terms[i]);
        any.all |= one.all;
        for (int j = 0; j < one.list.len; j++)
            vec_push(a, &any.list, one.list.at[j]);
    }
    return any;
}

static TermSet interface_terms(Type *u) {
    Arena *a = u->interface.arena;
    TermSet set = {.all = true};
    if (u->interface.terms_known) {
        set.all = u->interface.all_types;
        set.list = (TermList){u->interface.terms, u->interface.term_count, u->interface.term_count};
        return set;
    }
    if (u->interface.computing)
        return set;
    u->interface.computing = true;
    for (int i = 0; i < u->interface.embedded.len; i++)
        set = intersect(a, set, element_terms(a, u->interface.embedded.at[i]));
    u->interface.computing = false;
    interface_complete(NULL, NULL, u);
    int kept = 0;
    for (int i = 0; u->interface.is_comparable && i < set.list.len; i++)
        if (comparable(set.list.at[i].type, false))
            set.list.at[kept++] = set.list.at[i];
    if (u->interface.is_comparable)
        set.list.len = kept;
    u->interface.terms = set.list.at;
    u->interface.term_count = set.list.len;
    u->interface.all_types = set.all;
    u->interface.terms_known = u->interface.complete;
    return set;
}

const UnionTerm *type_terms(Type *t, int *count, bool *all) {
    Type *u = underlying(t);
    *count = 0;
    *all = true;
    if (u->kind != TYPE_INTERFACE)
        return NULL;
    TermSet set = interface_terms(u);
    *all = set.all;
    *count = set.all ? 0 : set.list.len;
    return set.list.at;
}

bool each_type(Type *t, bool (*pred)(Type *t, void *data), void *data) {
    if (!is_type_param(t))
        return pred(t, data);
    int count;
    bool all;
    const UnionTerm *terms = type_terms(t, &count, &all);
    for (int i = 0; i < count; i++)
        if (!pred(terms[i].type, data))
            return false;
    return count > 0;
}

// Channels of one element type count as one, in the direction that some of them restrict.
static Type *common_type(Type *x, Type *y) {
    if (!x || identical(x, y))
        return y;
    if (x->kind != TYPE_CHAN || y->kind != TYPE_CHAN || !identical(x->chan.elem, y->chan.elem))
        return NULL;
    if (x->chan.send && x->chan.receive)
        return y;
    return y->chan.send && y->chan.receive ? x : NULL;
}

static Type *single_type(Type *t, bool with_string) {
    Type *u = underlying(t), *core = NULL;
    if (u->kind != TYPE_INTERFACE)
        return u;
    int count;
    bool all, has_string = false;
    const UnionTerm *terms = type_terms(t, &count, &all);
    for (int i = 0; i < count; i++) {
        Type *next = underlying(terms[i].type);
        if (with_string && is_string(next)) {
            has_string = true;
            continue;
        }
        core = common_type(core, next);
        if (!core)
            return NULL;
    }
    if (!has_string)
        return core;
    bool bytes = !core || (core->kind == TYPE_SLICE && is_basic(core->slice.elem, BASIC_UINT8));
    for (int i = 0; i < count && bytes; i++)
        if (is_string(underlying(terms[i].type)))
            return underlying(terms[i].type);
    return NULL;
}

// Spec: Core types. The underlying type; of an interface or type parameter the one underlying type
// of all its terms, NULL when there is none.
Type *core_type(Type *t) {
    return single_type(t, false);
}

Type *core_type_or_string(Type *t) {
    return single_type(t, true);
}

// Types: making them and asking simple questions about them. In: the parts of a type. Out: a fresh
// Type of the arena, and predicates over the underlying type.
//
// Composite types are not unique, so pointers say nothing; only NAMED types compare by pointer.
// While a named type is being declared its `under` may be NULL or still be another NAMED type
// (`type T U`): underlying() follows such chains, and gives the static type `incomplete` (an
// invalid basic type, never written to) where the end is not known yet, so nobody meets NULL.
#include "check.h"
#include <string.h>

static Type incomplete = {
    .kind = TYPE_BASIC, .key_memo = "invalid type", .basic = BASIC_INVALID, .name = "invalid type"};

// Returns a zeroed type of that kind whose layout is not computed.
Type *type_new(Arena *a, TypeKind kind) {
    Type *t = NEW(a, Type);
    t->kind = kind;
    t->size_memo = t->align_memo = t->ptrdata_memo = -1;
    return t;
}

// *elem
Type *type_pointer(Arena *a, Type *elem) {
    Type *t = type_new(a, TYPE_POINTER);
    t->pointer.elem = elem;
    return t;
}

// []elem
Type *type_slice(Arena *a, Type *elem) {
    Type *t = type_new(a, TYPE_SLICE);
    t->slice.elem = elem;
    return t;
}

// [length]elem
Type *type_array(Arena *a, Type *elem, int64_t length) {
    Type *t = type_new(a, TYPE_ARRAY);
    t->array.elem = elem;
    t->array.length = length;
    return t;
}

// map[key]elem
Type *type_map(Arena *a, Type *key, Type *elem) {
    Type *t = type_new(a, TYPE_MAP);
    t->map.key = key;
    t->map.elem = elem;
    return t;
}

// chan elem, with the directions it allows.
Type *type_chan(Arena *a, Type *elem, bool send, bool receive) {
    Type *t = type_new(a, TYPE_CHAN);
    t->chan.elem = elem;
    t->chan.send = send;
    t->chan.receive = receive;
    return t;
}

// The type of a call with several results; shares the list's memory.
Type *type_tuple(Arena *a, TypeList types) {
    Type *t = type_new(a, TYPE_TUPLE);
    t->tuple.types = types;
    return t;
}

// A struct type; the fields are copied, and room for their offsets is made for layout.
Type *type_struct(Arena *a, const Field *fields, int count) {
    Type *t = type_new(a, TYPE_STRUCT);
    t->strukt.count = count;
    t->strukt.fields = NEW_ARRAY(a, Field, count + 1);
    t->strukt.offsets = NEW_ARRAY(a, int64_t, count + 1);
    if (count)
        memcpy(t->strukt.fields, fields, sizeof *fields * (size_t)count);
    return t;
}

static void add_variables(Arena *a, ObjectList *list, TypeList types, VarRole role) {
    for (int i = 0; i < types.len; i++) {
        Object *o = NEW(a, Object);
        o->kind = OBJ_VAR;
        o->name = "";
        o->type = types.at[i];
        o->role = role;
        o->index = i;
        o->color = 2;
        vec_push(a, list, o);
    }
}

// A function type with unnamed parameters and results; of a variadic one the last parameter is []T.
Type *type_func(Arena *a, TypeList params, TypeList results, bool variadic) {
    Type *t = type_new(a, TYPE_FUNC);
    add_variables(a, &t->func.params, params, VAR_PARAM);
    add_variables(a, &t->func.results, results, VAR_RESULT);
    t->func.variadic = variadic;
    return t;
}

// Spec: Underlying types. Never NULL and never NAMED; a type parameter gives its constraint.
Type *underlying(Type *t) {
    if (!t)
        return &incomplete;
    for (int steps = 0; t->kind == TYPE_NAMED || t->kind == TYPE_PARAM; steps++) {
        if (steps == LONGEST_CHAIN)
            return &incomplete;
        if (t->kind == TYPE_NAMED)
            t = t->named.origin ? instance_underlying(t) : t->named.under;
        else
            t = t->param.constraint;
        if (!t)
            return &incomplete;
    }
    return t;
}

// *T gives T with *was_pointer (may be NULL) set; anything else gives itself. Named pointer types
// are not followed.
Type *deref(Type *t, bool *was_pointer) {
    bool is = t && t->kind == TYPE_POINTER;
    if (was_pointer)
        *was_pointer = is;
    return is ? t->pointer.elem : t;
}

bool is_basic(Type *t, BasicKind k) {
    t = underlying(t);
    return t->kind == TYPE_BASIC && t->basic == k;
}

static bool type_has_flags(Type *t, void *flags) {
    Type *u = underlying(t);
    return u->kind == TYPE_BASIC && (u->flags & *(int *)flags);
}

// Whether the underlying type is basic with any of the flags; of a type parameter: all its terms.
bool has_flags(Type *t, int flags) {
    return each_type(t, type_has_flags, &flags);
}

bool is_boolean(Type *t) {
    return has_flags(t, IS_BOOLEAN);
}

bool is_integer(Type *t) {
    return has_flags(t, IS_INTEGER);
}

bool is_unsigned(Type *t) {
    return has_flags(t, IS_UNSIGNED);
}

bool is_float(Type *t) {
    return has_flags(t, IS_FLOAT);
}

bool is_complex(Type *t) {
    return has_flags(t, IS_COMPLEX);
}

bool is_numeric(Type *t) {
    return has_flags(t, IS_NUMERIC);
}

bool is_string(Type *t) {
    return has_flags(t, IS_STRING);
}

// Only a basic type itself is untyped, never one that has it as underlying type.
bool is_untyped(Type *t) {
    return t && t->kind == TYPE_BASIC && (t->flags & IS_UNTYPED);
}

// Interface types proper; a type parameter is none.
bool is_interface(Type *t) {
    return (!t || t->kind != TYPE_PARAM) && underlying(t)->kind == TYPE_INTERFACE;
}

// Spec: Types ("named types": predeclared, defined and type parameters).
bool is_named(Type *t) {
    return t && (t->kind == TYPE_NAMED || t->kind == TYPE_BASIC || t->kind == TYPE_PARAM);
}

bool is_pointer(Type *t) {
    return underlying(t)->kind == TYPE_POINTER;
}

bool is_func(Type *t) {
    return underlying(t)->kind == TYPE_FUNC;
}

bool is_slice(Type *t) {
    return underlying(t)->kind == TYPE_SLICE;
}

// []byte and []rune, by the element's underlying type: what converts from and to strings.
bool is_bytes_or_runes(Type *t) {
    Type *u = underlying(t);
    return u->kind == TYPE_SLICE &&
           (is_basic(u->slice.elem, BASIC_UINT8) || is_basic(u->slice.elem, BASIC_INT32));
}

static bool type_has_nil(Type *t, void *data) {
    (void)data;
    return has_nil(t);
}

// Whether nil is a value of the type; of a type parameter: of all its types.
bool has_nil(Type *t) {
    if (is_type_param(t))
        return each_type(t, type_has_nil, NULL);
    Type *u = underlying(t);
    switch (u->kind) {
    case TYPE_BASIC: return u->basic == BASIC_UNSAFE_POINTER || u->basic == BASIC_UNTYPED_NIL;
    case TYPE_POINTER:
    case TYPE_SLICE:
    case TYPE_FUNC:
    case TYPE_MAP:
    case TYPE_CHAN: return true;
    case TYPE_INTERFACE: return true;
    case TYPE_NAMED:
    case TYPE_ARRAY:
    case TYPE_STRUCT:
    case TYPE_TUPLE:
    case TYPE_PARAM:
    case TYPE_UNION: return false;
    }
    return false;
}

typedef struct Seen { // the named types we are inside of
    const struct Seen *outer;
    const Type *type;
} Seen;

static bool is_seen(const Seen *s, const Type *t) {
    for (; s; s = s->outer)
        if (s->type == t)
            return true;
    return false;
}

static bool comparable_in(Type *t, bool dynamic_ok, const Seen *outer);

static bool comparable_interface(Type *t, Type *u, bool dynamic_ok, const Seen *here) {
    if (dynamic_ok && !is_type_param(t))
        return true;
    interface_complete(NULL, NULL, u);
    if (u->interface.is_comparable)
        return true;
    int count;
    bool all;
    const UnionTerm *terms = type_terms(u, &count, &all);
    for (int i = 0; i < count; i++)
        if (!comparable_in(terms[i].type, false, here))
            return false;
    return count > 0;
}

static bool comparable_in(Type *t, bool dynamic_ok, const Seen *outer) {
    if (is_seen(outer, t))
        return true; // an invalid recursive type, reported elsewhere
    Seen here = {outer, t};
    Type *u = underlying(t);
    switch (u->kind) {
    case TYPE_BASIC: return u->basic != BASIC_UNTYPED_NIL;
    case TYPE_POINTER:
    case TYPE_CHAN: return true;
    case TYPE_INTERFACE: return comparable_interface(t, u, dynamic_ok, &here);
    case TYPE_ARRAY: return comparable_in(u->array.elem, dynamic_ok, &here);
    case TYPE_STRUCT:
        for (int i = 0; i < u->strukt.count; i++)
            if (!comparable_in(u->strukt.fields[i].type, dynamic_ok, &here))
                return false;
        return true;
    case TYPE_NAMED:
    case TYPE_SLICE:
    case TYPE_FUNC:
    case TYPE_MAP:
    case TYPE_TUPLE:
    case TYPE_PARAM:
    case TYPE_UNION: return false;
    }
    return false;
}

// Spec: Comparison operators. Interfaces, which may panic, count only with dynamic_ok.
bool comparable(Type *t, bool dynamic_ok) {
    return comparable_in(t, dynamic_ok, NULL);
}

bool is_ordered(Type *t) {
    return has_flags(t, IS_ORDERED);
}

// Spec: Constants (default types). A typed t gives itself; untyped nil stays.
Type *default_type(Universe *u, Type *t) {
    if (!is_untyped(t))
        return t;
    switch (t->basic) {
    case BASIC_UNTYPED_BOOL: return u->basic[BASIC_BOOL];
    case BASIC_UNTYPED_INT: return u->basic[BASIC_INT];
    case BASIC_UNTYPED_RUNE: return u->rune_type;
    case BASIC_UNTYPED_FLOAT: return u->basic[BASIC_FLOAT64];
    case BASIC_UNTYPED_COMPLEX: return u->basic[BASIC_COMPLEX128];
    case BASIC_UNTYPED_STRING: return u->basic[BASIC_STRING];
    default: return t;
    }
}

// Instances. Spec: Instantiations. In: generic types and functions with type arguments. Out: the
// same Type or Object for equal arguments, with the arguments in the place of the parameters.
//
// An instance of a named type is made without looking at the generic type, which may still be under
// declaration: its underlying type and its methods are substituted when they are asked for. That
// also lets a type lead to ever larger instances of itself without end. A type declared in a
// generic function counts as generic in the function's parameters.
#include "check.h"
#include <string.h>

typedef struct Substitution {
    CheckContext *cx;
    const TypeList *params, *args;
} Substitution;

static Type *put(const Substitution *s, Type *t);

static TypeList put_list(const Substitution *s, const TypeList *list, bool *changed) {
    TypeList out = {0};
    for (int i = 0; i < list->len; i++) {
        Type *t = put(s, list->at[i]);
        *changed |= t != list->at[i];
        vec_push(s->cx->arena, &out, t);
    }
    return out;
}

static Object *copy_object(const Substitution *s, const Object *o, Type *t) {
    Object *copy = NEW(s->cx->arena, Object);
    *copy = *o;
    copy->type = t;
    copy->id = s->cx->next_object_id++;
    copy->symbol_memo = NULL;
    return copy;
}

static ObjectList put_variables(const Substitution *s, const ObjectList *list, bool *changed) {
    ObjectList out = {0};
    for (int i = 0; i < list->len; i++) {
        Type *t = put(s, list->at[i]->type);
        *changed |= t != list->at[i]->type;
        vec_push(s->cx->arena, &out, copy_object(s, list->at[i], t));
    }
    return out;
}

static Type *put_func(const Substitution *s, Type *t) {
    bool changed = false;
    Type *f = type_new(s->cx->arena, TYPE_FUNC);
    f->func.params = put_variables(s, &t->func.params, &changed);
    f->func.results = put_variables(s, &t->func.results, &changed);
    f->func.variadic = t->func.variadic;
    f->func.type_params = t->func.type_params;
    if (t->func.receiver) {
        Type *receiver = put(s, t->func.receiver->type);
        changed |= receiver != t->func.receiver->type;
        f->func.receiver = copy_object(s, t->func.receiver, receiver);
    }
    return changed ? f : t;
}

static Type *put_struct(const Substitution *s, Type *t) {
    bool changed = false;
    Type *st = type_struct(s->cx->arena, t->strukt.fields, t->strukt.count);
    for (int i = 0; i < st->strukt.count; i++) {
        Field *f = &st->strukt.fields[i];
        Type *of = put(s, f->type);
        if (of == f->type)
            continue;
        changed = true;
        f->type = of;
        if (f->object)
            f->object = copy_object(s, f->object, of);
    }
    return changed ? st : t;
}

static Type *put_interface(const Substitution *s, Type *t) {
    bool changed = false;
    Type *i = type_new(s->cx->arena, TYPE_INTERFACE);
    int count = t->interface.explicit_count;
    i->interface.arena = s->cx->arena;
    i->interface.implicit = t->interface.implicit;
    i->interface.is_comparable = t->interface.is_comparable;
    i->interface.embedded_pos.at = t->interface.embedded_pos.at;
    i->interface.embedded_pos.len = t->interface.embedded_pos.len;
    i->interface.explicit_count = count;
    i->interface.explicit_methods = NEW_ARRAY(s->cx->arena, Method, count + 1);
    for (int k = 0; k < count; k++) {
        Method m = t->interface.explicit_methods[k];
        Type *of = put(s, m.type);
        if (of != m.type) {
            changed = true;
            m.type = of;
            m.object = copy_object(s, m.object, of);
        }
        i->interface.explicit_methods[k] = m;
    }
    i->interface.embedded = put_list(s, &t->interface.embedded, &changed);
    return changed ? i : t;
}

static Type *put_union(const Substitution *s, Type *t) {
    bool changed = false;
    Type *u = type_new(s->cx->arena, TYPE_UNION);
    u->union_.count = t->union_.count;
    u->union_.terms = NEW_ARRAY(s->cx->arena, UnionTerm, t->union_.count + 1);
    for (int i = 0; i < t->union_.count; i++) {
        u->union_.terms[i] = t->union_.terms[i];
        u->union_.terms[i].type = put(s, t->union_.terms[i].type);
        changed |= u->union_.terms[i].type != t->union_.terms[i].type;
    }
    return changed ? u : t;
}

static Type *put_named(const Substitution *s, Type *t) {
    bool changed = false;
    if (t->named.origin) {
        TypeList args = put_list(s, &t->named.type_args, &changed);
        return changed ? named_instance(s->cx, t->named.origin, args) : t;
    }
    if (!t->named.implicit_params || is_generic_type(t))
        return t;
    TypeList args = put_list(s, &t->named.type_params, &changed);
    return changed ? named_instance(s->cx, t, args) : t;
}

static Type *put(const Substitution *s, Type *t) {
    Arena *a = s->cx->arena;
    if (!t)
        return NULL;
    switch (t->kind) {
    case TYPE_BASIC: return t;
    case TYPE_NAMED: return put_named(s, t);
    case TYPE_POINTER: {
        Type *elem = put(s, t->pointer.elem);
        return elem == t->pointer.elem ? t : type_pointer(a, elem);
    }
    case TYPE_SLICE: {
        Type *elem = put(s, t->slice.elem);
        return elem == t->slice.elem ? t : type_slice(a, elem);
    }
    case TYPE_ARRAY: {
        Type *elem = put(s, t->array.elem);
        return elem == t->array.elem ? t : type_array(a, elem, t->array.length);
    }
    case TYPE_STRUCT: return put_struct(s, t);
    case TYPE_FUNC: return put_func(s, t);
    case TYPE_INTERFACE: return put_interface(s, t);
    case TYPE_MAP: {
        Type *key = put(s, t->map.key), *elem = put(s, t->map.elem);
        return key == t->map.key && elem == t->map.elem ? t : type_map(a, key, elem);
    }
    case TYPE_CHAN: {
        Type *elem = put(s, t->chan.elem);
        return elem == t->chan.elem ? t : type_chan(a, elem, t->chan.send, t->chan.receive);
    }
    case TYPE_TUPLE: {
        bool changed = false;
        TypeList types = put_list(s, &t->tuple.types, &changed);
        return changed ? type_tuple(a, types) : t;
    }
    case TYPE_PARAM:
        for (int i = 0; i < s->params->len && i < s->args->len; i++)
            if (s->params->at[i] == t)
                return s->args->at[i] ? s->args->at[i] : t;
        return t;
    case TYPE_UNION: return put_union(s, t);
    }
    return t;
}

Type *type_substitute(CheckContext *cx, Type *t, const TypeList *params, const TypeList *args) {
    Substitution s = {cx, params, args};
    return params->len && args->len ? put(&s, t) : t;
}

// ---- does a type mention type parameters

static bool any_mentions(const TypeList *list) {
    for (int i = 0; i < list->len; i++)
        if (mentions_params(list->at[i]))
            return true;
    return false;
}

static bool variables_mention(const ObjectList *list) {
    for (int i = 0; i < list->len; i++)
        if (mentions_params(list->at[i]->type))
            return true;
    return false;
}

static bool interface_mentions(Type *t) {
    for (int i = 0; i < t->interface.explicit_count; i++)
        if (mentions_params(t->interface.explicit_methods[i].type))
            return true;
    return any_mentions(&t->interface.embedded);
}

bool mentions_params(Type *t) {
    if (!t)
        return false;
    switch (t->kind) {
    case TYPE_BASIC: return false;
    case TYPE_NAMED:
        return t->named.origin ? any_mentions(&t->named.type_args) : t->named.type_params.len > 0;
    case TYPE_POINTER: return mentions_params(t->pointer.elem);
    case TYPE_SLICE: return mentions_params(t->slice.elem);
    case TYPE_ARRAY: return mentions_params(t->array.elem);
    case TYPE_STRUCT:
        for (int i = 0; i < t->strukt.count; i++)
            if (mentions_params(t->strukt.fields[i].type))
                return true;
        return false;
    case TYPE_FUNC:
        return variables_mention(&t->func.params) || variables_mention(&t->func.results);
    case TYPE_INTERFACE: return interface_mentions(t);
    case TYPE_MAP: return mentions_params(t->map.key) || mentions_params(t->map.elem);
    case TYPE_CHAN: return mentions_params(t->chan.elem);
    case TYPE_TUPLE: return any_mentions(&t->tuple.types);
    case TYPE_PARAM: return true;
    case TYPE_UNION:
        for (int i = 0; i < t->union_.count; i++)
            if (mentions_params(t->union_.terms[i].type))
                return true;
        return false;
    }
    return false;
}

// ---- instances

static const char *instance_key(CheckContext *cx, char sort, uint32_t id, const TypeList *args) {
    Buffer b = {.arena = cx->arena};
    buffer_printf(&b, "%c%u", sort, id);
    for (int i = 0; i < args->len; i++)
        buffer_printf(&b, ",%s", type_key(cx->arena, args->at[i]));
    return intern(cx->names, b.data, (size_t)b.len);
}

// The instance of a generic named type (or of a type declared in a generic function).
Type *named_instance(CheckContext *cx, Type *origin, TypeList args) {
    const char *key = instance_key(cx, 't', origin->named.object->id, &args);
    Type *t = map_get(cx->instances, key);
    if (t)
        return t;
    t = type_new(cx->arena, TYPE_NAMED);
    t->named.object = origin->named.object;
    t->named.origin = origin;
    t->named.type_args = args;
    t->named.local_function = origin->named.local_function;
    t->named.local_number = origin->named.local_number;
    t->named.context = cx;
    map_put(cx->instances, key, t);
    return t;
}

// The underlying type of an instance, or NULL while that of the generic type is not known.
Type *instance_underlying(Type *t) {
    Type *origin = t->named.origin;
    if (!t->named.under && origin->named.under)
        t->named.under = type_substitute(t->named.context, origin->named.under,
                                         &origin->named.type_params, &t->named.type_args);
    return t->named.under;
}

const ObjectList *named_methods(Type *t) {
    if (!t->named.origin)
        return &t->named.methods;
    const ObjectList *all = &t->named.origin->named.methods;
    CheckContext *cx = t->named.context;
    for (int i = t->named.methods.len; i < all->len; i++) {
        Object *m = NEW(cx->arena, Object);
        *m = *all->at[i];
        m->id = cx->next_object_id++;
        m->origin = all->at[i];
        m->type_args = t->named.type_args;
        m->type = NULL;
        m->symbol_memo = NULL;
        vec_push(cx->arena, &t->named.methods, m);
    }
    return &t->named.methods;
}

// The instance of a generic function: its type has no type parameters any more.
Object *function_instance(CheckContext *cx, Object *generic, TypeList args) {
    const char *key = instance_key(cx, 'f', generic->id, &args);
    Object *o = map_get(cx->instances, key);
    if (o)
        return o;
    o = NEW(cx->arena, Object);
    *o = *generic;
    o->id = cx->next_object_id++;
    o->origin = generic;
    o->type_args = args;
    o->symbol_memo = NULL;
    Type *sig = type_new(cx->arena, TYPE_FUNC);
    *sig = *generic->type;
    sig->func.type_params = (TypeList){0};
    sig->key_memo = NULL;
    o->type = type_substitute(cx, sig, &generic->type->func.type_params, &args);
    map_put(cx->instances, key, o);
    return o;
}

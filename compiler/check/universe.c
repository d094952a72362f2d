// The predeclared identifiers and package unsafe. In: types.def, builtins.def. Out: a Universe with
// its scope, one per compilation. Spec: Predeclared identifiers, Package unsafe.
#include "check.h"

typedef struct Builder {
    Arena *arena;
    Interner *names;
    Universe *universe;
    uint32_t next_id;
} Builder;

static Object *declare(Builder *b, Scope *scope, ObjectKind kind, const char *name, Type *type) {
    Object *o = NEW(b->arena, Object);
    o->kind = kind;
    o->name = intern_str(b->names, name);
    o->type = type;
    o->id = b->next_id++;
    o->color = 2;
    o->parent = scope;
    if (scope)
        map_put(scope->names, o->name, o);
    return o;
}

static Scope *new_scope(Builder *b) {
    Scope *s = NEW(b->arena, Scope);
    s->names = map_new(b->arena);
    return s;
}

static Type *new_basic(Builder *b, BasicKind kind, const char *name, int flags) {
    Type *t = type_new(b->arena, TYPE_BASIC);
    t->basic = kind;
    t->name = name;
    t->flags = flags;
    return t;
}

static void declare_basics(Builder *b) {
    static const struct {
        const char *name;
        int flags;
    } rows[] = {
#define BASIC(kind, name, size, flags) {name, flags},
#include "types.def"
#undef BASIC
    };
    Universe *u = b->universe;
    for (int k = 0; k < BASIC_COUNT; k++) {
        u->basic[k] = new_basic(b, (BasicKind)k, rows[k].name, rows[k].flags);
        if (k >= BASIC_BOOL && k <= BASIC_STRING)
            declare(b, u->scope, OBJ_TYPE, rows[k].name, u->basic[k]);
    }
    u->byte_type = new_basic(b, BASIC_UINT8, "byte", rows[BASIC_UINT8].flags);
    u->rune_type = new_basic(b, BASIC_INT32, "rune", rows[BASIC_INT32].flags);
    declare(b, u->scope, OBJ_TYPE, "byte", u->byte_type)->is_alias = true;
    declare(b, u->scope, OBJ_TYPE, "rune", u->rune_type)->is_alias = true;
}

static Type *new_interface(Builder *b) {
    Type *t = type_new(b->arena, TYPE_INTERFACE);
    t->interface.arena = b->arena;
    t->interface.complete = true;
    return t;
}

static Type *declare_named(Builder *b, const char *name, Type *under) {
    Type *t = type_new(b->arena, TYPE_NAMED);
    t->named.under = under;
    t->named.object = declare(b, b->universe->scope, OBJ_TYPE, name, t);
    return t;
}

static void declare_interfaces(Builder *b) {
    Universe *u = b->universe;
    u->empty_interface = new_interface(b);
    u->any_type = new_interface(b);
    u->any_type->interface.is_any = true;
    declare(b, u->scope, OBJ_TYPE, "any", u->any_type)->is_alias = true;

    Type *comparable_interface = new_interface(b);
    comparable_interface->interface.is_comparable = true;
    u->comparable_type = declare_named(b, "comparable", comparable_interface);

    TypeList none = {0}, result = {0};
    vec_push(b->arena, &result, u->basic[BASIC_STRING]);
    Type *error_interface = new_interface(b);
    Method *m = NEW(b->arena, Method);
    m->name = intern_str(b->names, "Error");
    m->type = type_func(b->arena, none, result, false);
    m->object = declare(b, NULL, OBJ_FUNC, "Error", m->type);
    m->object->exported = true;
    error_interface->interface.explicit_methods = error_interface->interface.methods = m;
    error_interface->interface.explicit_count = error_interface->interface.count = 1;
    u->error_type = declare_named(b, "error", error_interface);
}

static void declare_constants(Builder *b) {
    Universe *u = b->universe;
    Type *untyped_bool = u->basic[BASIC_UNTYPED_BOOL];
    declare(b, u->scope, OBJ_CONST, "true", untyped_bool)->value = const_bool(b->arena, true);
    declare(b, u->scope, OBJ_CONST, "false", untyped_bool)->value = const_bool(b->arena, false);
    u->iota_object = declare(b, u->scope, OBJ_CONST, "iota", u->basic[BASIC_UNTYPED_INT]);
    u->iota_object->value = const_int(b->arena, 0);
    u->nil_object = declare(b, u->scope, OBJ_NIL, "nil", u->basic[BASIC_UNTYPED_NIL]);
}

static void declare_builtins(Builder *b) {
    static const char *const rows[] = {
#define BUILTIN(kind, name, least, variadic, class, since) name,
#include "builtins.def"
#undef BUILTIN
    };
    Universe *u = b->universe;
    for (int k = 0; k < BUILTIN_COUNT; k++) {
        bool is_unsafe = k >= BUILTIN_UNSAFE_ADD;
        Scope *scope = is_unsafe ? u->unsafe_package->scope : u->scope;
        Object *o = declare(b, scope, OBJ_BUILTIN, rows[k], u->basic[BASIC_INVALID]);
        o->builtin = (BuiltinKind)k;
        o->exported = is_unsafe;
        o->package = is_unsafe ? u->unsafe_package : NULL;
    }
}

static void declare_unsafe(Builder *b) {
    Package *p = NEW(b->arena, Package);
    p->name = p->path = intern_str(b->names, "unsafe");
    p->scope = new_scope(b);
    p->scope->parent = b->universe->scope;
    p->scope->is_package = true;
    p->checked = p->is_library = true;
    b->universe->unsafe_package = p;
    Object *o = declare(b, p->scope, OBJ_TYPE, "Pointer", b->universe->basic[BASIC_UNSAFE_POINTER]);
    o->package = p;
    o->exported = true;
}

// Makes the predeclared objects, with ids from 1 on.
Universe *universe_new(Arena *a, Interner *names) {
    Builder b = {.arena = a, .names = names, .universe = NEW(a, Universe), .next_id = 1};
    b.universe->scope = new_scope(&b);
    declare_basics(&b);
    declare_interfaces(&b);
    declare_constants(&b);
    declare_unsafe(&b);
    declare_builtins(&b);
    return b.universe;
}

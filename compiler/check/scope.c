// Objects and scopes. Spec: Declarations and scope. In: names as they are declared. Out: the object
// a name means at a place.
//
// Scopes nest: universe, package, file (imports), function, blocks. Objects of function scopes have
// the position from which they are visible, because bodies of function literals are checked after
// the statement around them, when later declarations are already in the scope.
#include "../base/unicode.h"
#include "check_internal.h"
#include <string.h>

// Makes an object with the next id. name is interned ("" for an unnamed parameter).
Object *object_new(CheckContext *cx, ObjectKind kind, Package *p, const char *name, Type *type,
                   Pos pos) {
    Object *o = NEW(cx->arena, Object);
    o->kind = kind;
    o->name = name;
    o->package = p;
    o->type = type;
    o->pos = pos;
    o->id = cx->next_object_id++;
    o->exported = *name && name_is_exported(name);
    return o;
}

Scope *scope_new(Arena *a, Scope *parent) {
    Scope *s = NEW(a, Scope);
    s->parent = parent;
    s->names = map_new(a);
    return s;
}

// The object declared under an interned name in this very scope, or NULL.
Object *scope_lookup(Scope *s, const char *name) {
    return map_get(s->names, name);
}

static Object *lookup_from(Scope *s, const char *name, Pos use, Scope **where) {
    for (; s; s = s->parent) {
        Object *o = scope_lookup(s, name);
        if (o && o->visible_from <= use) {
            *where = s;
            return o;
        }
    }
    return NULL;
}

// The object a name used at that position means, looking outwards; NULL when it is undefined.
Object *scope_lookup_parent(Scope *s, const char *name, Pos use) {
    Scope *where;
    return lookup_from(s, name, use, &where);
}

// As scope_lookup_parent from c->scope on; remembers that a dot import was used. The names of an
// inherited constant expression mean what they would in the row that inherits it.
Object *lookup_name(Checker *c, const char *name, Pos use) {
    Scope *where;
    if (c->const_error_pos)
        use = c->const_error_pos;
    Object *o = lookup_from(c->scope, name, use, &where);
    if (o && o->kind != OBJ_PACKAGE && where->parent && where->parent->is_package) {
        Map *dots = map_get(c->used_imports, where);
        Object *import = dots ? map_get(dots, o->package) : NULL;
        if (import)
            import->used = true;
    }
    return o;
}

void report_redeclared(Checker *c, Object *o, Object *other) {
    check_error(c, o->pos, "%s redeclared in this block", o->name);
    if (other->pos)
        diag_note(c->cx->diag, other->pos, "other declaration of %s", other->name);
}

// Declares an object of a function; visible_from is where its scope starts. Blank names are not
// entered; a name that exists is reported. Variables join the function's list of locals.
void declare_local(Checker *c, Scope *scope, Object *o, Pos visible_from) {
    o->parent = scope;
    o->visible_from = visible_from;
    if (o->color == 0)
        o->color = 2;
    if (!*o->name || strcmp(o->name, "_") == 0)
        return;
    Object *other = scope_lookup(scope, o->name);
    if (other) {
        report_redeclared(c, o, other);
        return;
    }
    map_put(scope->names, o->name, o);
    if (o->kind == OBJ_VAR && o->role == VAR_LOCAL && c->function)
        vec_push(c->cx->arena, &c->function->locals, o);
}

void open_scope(Checker *c) {
    c->scope = scope_new(c->cx->arena, c->scope);
}

void close_scope(Checker *c) {
    c->scope = c->scope->parent;
}

// Sets what is known of the name that declares an object: the object, its mode, type and value.
void record_declared(Checker *c, Node *name, Object *o) {
    NodeInfo *info = info_of(c->cx, name);
    info->object = o;
    info->type = o->type;
    switch (o->kind) {
    case OBJ_CONST:
        info->mode = MODE_CONST;
        info->value = o->value;
        break;
    case OBJ_TYPE: info->mode = MODE_TYPE; break;
    case OBJ_VAR:
    case OBJ_FIELD: info->mode = MODE_VAR; break;
    case OBJ_FUNC: info->mode = MODE_VALUE; break;
    case OBJ_BAD:
    case OBJ_PACKAGE:
    case OBJ_BUILTIN:
    case OBJ_NIL: break;
    }
}

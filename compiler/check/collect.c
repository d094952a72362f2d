// Collecting a package: enters every package-level name before anything is resolved. In: the FILE
// nodes. Out: the package's scope, its objects and functions in source order, file scopes with the
// imports, and for each type the list of its methods. Spec: Declarations and scope, Blocks.
//
// A method's base type is found by names alone (through aliases), since no type is resolved yet.
#include "check_internal.h"
#include <string.h>

static bool is_blank(const char *name) {
    return strcmp(name, "_") == 0;
}

static bool is_main_package(const Package *p) {
    return p->name && strcmp(p->name, "main") == 0;
}

// Makes a package-level object of a declaring name and notes its file.
static Object *make(Checker *c, ObjectKind kind, Node *name, Node *decl, int index, Scope *file) {
    Object *o = object_new(c->cx, kind, c->package, AS(name, NAME)->name, NULL, name->pos);
    o->decl = decl;
    o->index = index;
    o->parent = c->package->scope;
    map_put(c->decl_scopes, o, file);
    vec_push(c->cx->arena, &c->package->objects, o);
    info_of(c->cx, name)->object = o;
    return o;
}

static void enter(Checker *c, Object *o) {
    if (is_blank(o->name))
        return;
    if (o->kind != OBJ_FUNC && (strcmp(o->name, "init") == 0 ||
                                (strcmp(o->name, "main") == 0 && is_main_package(c->package)))) {
        check_error(c, o->pos, "cannot declare %s - must be func", o->name);
        return;
    }
    Object *other = scope_lookup(c->package->scope, o->name);
    if (other)
        report_redeclared(c, o, other);
    else
        map_put(c->package->scope->names, o->name, o);
}

static void collect_const(Checker *c, Node *n, Scope *file) {
    NodeConstDecl *d = AS(n, CONST_DECL);
    for (int i = 0; i < d->names.len; i++)
        enter(c, make(c, OBJ_CONST, d->names.at[i], n, i, file));
    check_arity(c, n);
}

static void collect_var(Checker *c, Node *n, Scope *file) {
    NodeVarDecl *d = AS(n, VAR_DECL);
    for (int i = 0; i < d->names.len; i++) {
        Object *o = make(c, OBJ_VAR, d->names.at[i], n, i, file);
        o->role = VAR_GLOBAL;
        enter(c, o);
    }
    if (!d->type || d->values.len)
        check_arity(c, n);
}

static void collect_type(Checker *c, Node *n, Scope *file) {
    NodeTypeDecl *d = AS(n, TYPE_DECL);
    Object *o = make(c, OBJ_TYPE, d->name, n, 0, file);
    o->is_alias = d->is_alias;
    enter(c, o);
}

// Spec: Package initialization, Program execution: init and main take and return nothing.
static bool check_special_func(Checker *c, Object *o, const NodeFuncDecl *d) {
    bool is_init = strcmp(o->name, "init") == 0;
    if (!is_init && !(strcmp(o->name, "main") == 0 && is_main_package(c->package)))
        return false;
    const NodeFuncType *t = AS(d->type, FUNC_TYPE);
    if (t->type_params.len)
        check_error(c, t->type_params.at[0]->pos, "func %s must have no type parameters", o->name);
    if (t->params.len || t->results.len)
        check_error(c, o->pos, "func %s must have no arguments and no return values", o->name);
    if (is_init && !d->body && !c->package->from_export)
        check_error(c, o->pos, "func init must have a body");
    return is_init;
}

static void collect_func(Checker *c, Node *n, Scope *file) {
    NodeFuncDecl *d = AS(n, FUNC_DECL);
    Object *o = make(c, OBJ_FUNC, d->name, n, 0, file);
    info_of(c->cx, n)->object = o;
    vec_push(c->cx->arena, &c->package->functions, o);
    if (d->receiver)
        return;
    if (!check_special_func(c, o, d))
        enter(c, o);
}

// Follows the names of a receiver's type to the OBJ_TYPE it belongs to; NULL when that is no type
// of this package. Bounded, for cycles of aliases.
static Object *receiver_base(Checker *c, Node *type, bool *pointer) {
    bool by_alias = false;
    *pointer = false;
    for (int hops = 0; type && hops < 1000; hops++) {
        switch (type->kind) {
        case NODE_PAREN: type = AS(type, PAREN)->x; continue;
        case NODE_INDEX:
            if (by_alias) // an instance has the methods of its generic type only
                return NULL;
            type = AS(type, INDEX)->x;
            continue;
        case NODE_STAR:
            if (*pointer)
                return NULL;
            *pointer = true;
            type = AS(type, STAR)->x;
            continue;
        case NODE_NAME: break;
        default: return NULL;
        }
        Object *o = scope_lookup(c->package->scope, AS(type, NAME)->name);
        if (!o || o->kind != OBJ_TYPE)
            return NULL;
        if (!o->is_alias)
            return o;
        if (AS(o->decl, TYPE_DECL)->type_params.len) // an error
            return o;
        by_alias = true;
        type = AS(o->decl, TYPE_DECL)->type;
    }
    return NULL;
}

static void attach_method(Checker *c, Object *method) {
    NodeField *receiver = AS(AS(method->decl, FUNC_DECL)->receiver, FIELD);
    Object *base = receiver_base(c, receiver->type, &method->pointer_receiver);
    if (!base)
        return;
    method->receiver_type = base;
    ObjectList *list = map_get(c->methods, base);
    if (!list) {
        list = NEW(c->cx->arena, ObjectList);
        map_put(c->methods, base, list);
    }
    vec_push(c->cx->arena, list, method);
}

// A name may not be both imported by a file and declared by the package.
static void check_import_conflicts(Checker *c, const Scope *file) {
    for (int i = 0; i < file->names->keys.len; i++) {
        Object *import = map_get(file->names, file->names->keys.at[i]);
        Object *o = scope_lookup(c->package->scope, import->name);
        if (!o)
            continue;
        const Package *p = import->kind == OBJ_PACKAGE ? import->imported : import->package;
        check_error(c, o->pos, "%s already declared through %s of package %s (\"%s\")", o->name,
                    import->kind == OBJ_PACKAGE ? "import" : "dot-import", p->name, p->path);
        if (import->pos)
            diag_note(c->cx->diag, import->pos, "other declaration of %s", o->name);
    }
}

static void collect_file(Checker *c, Node *file, Scope *scope) {
    const NodeList *decls = &AS(file, FILE)->decls;
    for (int i = 0; i < decls->len; i++) {
        Node *n = decls->at[i];
        if (n->kind == NODE_CONST_DECL)
            collect_const(c, n, scope);
        else if (n->kind == NODE_VAR_DECL)
            collect_var(c, n, scope);
        else if (n->kind == NODE_TYPE_DECL)
            collect_type(c, n, scope);
        else if (n->kind == NODE_FUNC_DECL)
            collect_func(c, n, scope);
    }
}

// Fills the scope, objects and functions of c->package and the file scopes.
void collect_objects(Checker *c) {
    for (int i = 0; i < c->package->files.len; i++) {
        Node *file = c->package->files.at[i];
        Scope *scope = scope_new(c->cx->arena, c->package->scope);
        map_put(c->file_scopes, file, scope);
        if (is_blank(AS(AS(file, FILE)->name, NAME)->name))
            check_error(c, AS(file, FILE)->name->pos, "invalid package name _");
        collect_imports(c, file, scope);
        collect_file(c, file, scope);
    }
    for (int i = 0; i < c->package->files.len; i++)
        check_import_conflicts(c, map_get(c->file_scopes, c->package->files.at[i]));
    for (int i = 0; i < c->package->functions.len; i++)
        if (AS(c->package->functions.at[i]->decl, FUNC_DECL)->receiver)
            attach_method(c, c->package->functions.at[i]);
}

static void report_extra(Checker *c, const NodeList *names, const NodeList *values,
                         bool inherited) {
    Node *extra = values->at[names->len];
    if (inherited) {
        Place p = source_place(c->cx->sources, start_pos(extra));
        check_error(c, names->at[0]->pos, "extra init expr at %s:%d:%d", p.path, p.line, p.column);
    } else {
        check_error(c, start_pos(extra), "extra init expr %s", expr_string(c->cx->arena, extra));
    }
}

// Spec: Constant and Variable declarations: as many values as names, or (variables) one call.
void check_arity(Checker *c, const Node *decl) {
    bool is_const = decl->kind == NODE_CONST_DECL;
    const NodeList *names = is_const ? &AS(decl, CONST_DECL)->names : &AS(decl, VAR_DECL)->names;
    const NodeList *values = is_const ? &AS(decl, CONST_DECL)->values : &AS(decl, VAR_DECL)->values;
    int l = names->len, r = values->len;
    if (l < r)
        report_extra(c, names, values, is_const && AS(decl, CONST_DECL)->inherited);
    else if (l > r && (is_const || r != 1))
        check_error(c, names->at[r]->pos, "missing init expr for %s", AS(names->at[r], NAME)->name);
}

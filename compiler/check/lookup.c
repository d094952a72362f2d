// Finding members of types. In: a type and a name. Out: the field or method a selector means, the
// methods of an interface, method sets, and whether a type implements an interface.
//
// Selection goes breadth first through the embedded fields: the shallowest member wins, two at the
// same depth are ambiguous, a named type met again deeper adds nothing (which also ends recursion),
// and one met twice at the same depth makes all its members ambiguous. Methods are resolved when
// found, through the context their package got from check_collect.
#include "../base/unicode.h"
#include "check.h"
#include <stdlib.h>
#include <string.h>

// Names are interned.
static bool same_member(const char *name, Package *p, const char *other, Package *q) {
    return name == other && (p == q || name_is_exported(name));
}

static int compare_packages(const Package *p, const Package *q) {
    if (p == q)
        return 0;
    return !p ? -1 : !q ? 1 : strcmp(p->path, q->path);
}

static int by_name(const void *a, const void *b) {
    const Method *m = a, *n = b;
    int order = strcmp(m->name, n->name);
    if (order || name_is_exported(m->name))
        return order;
    return compare_packages(m->package, n->package);
}

// ---- interfaces

typedef struct Methods {
    Arena *arena;
    Diag *diag;
    VEC(Method) list;
    Map *index; // of long lists: name -> 1 + the first row that has it
} Methods;

static Method *find_method(const Methods *all, const char *name, Package *package) {
    int from = all->index ? (int)(intptr_t)map_get(all->index, name) - 1 : 0;
    for (int i = from; i >= 0 && i < all->list.len; i++)
        if (same_member(name, package, all->list.at[i].name, all->list.at[i].package))
            return &all->list.at[i];
    return NULL;
}

static void append_method(Methods *all, Method m) {
    enum { LONG = 16 };
    vec_push(all->arena, &all->list, m);
    if (all->list.len < LONG)
        return;
    int from = all->index ? all->list.len - 1 : 0;
    all->index = all->index ? all->index : map_new(all->arena);
    for (int i = from; i < all->list.len; i++)
        if (!map_has(all->index, all->list.at[i].name))
            map_put(all->index, all->list.at[i].name, (void *)(intptr_t)(i + 1));
}

// Adds a method; a second one of the name must have the same type, and explicit ones a new name.
static void add_method(Methods *all, Method m, Pos pos, bool is_explicit) {
    const Method *other = find_method(all, m.name, m.package);
    if (other) {
        if ((is_explicit || !identical(m.type, other->type)) && all->diag) {
            diag_error(all->diag, pos, "duplicate method %s", m.name);
            diag_note(all->diag, other->pos, "other declaration of method %s", m.name);
        }
        return;
    }
    m.pos = pos;
    append_method(all, m);
}

static bool embedded_are_known(Arena *a, Diag *diag, Type *iface) {
    for (int i = 0; i < iface->interface.embedded.len; i++) {
        Type *e = iface->interface.embedded.at[i], *u = underlying(e);
        if (e->kind == TYPE_NAMED && u->kind == TYPE_BASIC && u->basic == BASIC_INVALID &&
            e->named.under == NULL)
            return false;
        if (u->kind != TYPE_INTERFACE)
            continue;
        interface_complete(a, diag, u);
        if (!u->interface.complete && !u->interface.completing)
            return false;
    }
    return true;
}

// Spec: Embedded interfaces. Fills methods, sorted by name, once all embedded types are known;
// until then the table stays empty. Reports duplicates to diag (or to the one of its making).
void interface_complete(Arena *a, Diag *diag, Type *iface) {
    if (iface->interface.complete || iface->interface.completing)
        return;
    Methods all = {.arena = a ? a : iface->interface.arena,
                   .diag = diag ? diag : iface->interface.diag};
    if (!all.arena)
        return;
    iface->interface.completing = true;
    if (embedded_are_known(all.arena, all.diag, iface)) {
        for (int i = 0; i < iface->interface.explicit_count; i++) {
            Method m = iface->interface.explicit_methods[i];
            add_method(&all, m, m.pos, true);
        }
        for (int i = 0; i < iface->interface.embedded.len; i++) {
            Type *e = iface->interface.embedded.at[i], *u = underlying(e);
            if (u->kind != TYPE_INTERFACE) {
                iface->interface.has_terms |= u->kind != TYPE_BASIC || u->basic != BASIC_INVALID;
                continue;
            }
            Pos pos = i < iface->interface.embedded_pos.len ? iface->interface.embedded_pos.at[i]
                                                            : NO_POS;
            for (int j = 0; j < u->interface.count; j++)
                add_method(&all, u->interface.methods[j], pos ? pos : u->interface.methods[j].pos,
                           false);
            iface->interface.is_comparable |= u->interface.is_comparable;
            iface->interface.has_terms |= u->interface.has_terms;
        }
        if (all.list.len)
            qsort(all.list.at, (size_t)all.list.len, sizeof *all.list.at, by_name);
        iface->interface.methods = all.list.at;
        iface->interface.count = all.list.len;
        iface->interface.complete = true;
    }
    iface->interface.completing = false;
}

// The method of that name (package matters when it is unexported), or NULL.
static Method *interface_method(Type *iface, const char *name, Package *package) {
    Type *u = underlying(iface);
    if (u->kind != TYPE_INTERFACE)
        return NULL;
    interface_complete(NULL, NULL, u);
    Method key = {.name = name, .package = package};
    return u->interface.count ? bsearch(&key, u->interface.methods, (size_t)u->interface.count,
                                        sizeof key, by_name)
                              : NULL;
}

// ---- selection

typedef struct Embedded { // a type to search at the current depth
    Type *type;
    int *path, length;
    bool indirect;
    bool several; // embedded more than once at this depth
} Embedded;

typedef VEC(Embedded) EmbeddedList;

typedef struct Search {
    Arena *arena;
    const char *name;
    Package *package;
    Selection found;
    int count; // members found at this depth
    bool in_several;
    Map *seen;    // named types searched, once something is embedded
    Map *next_of; // type -> 1 + its row in next
    EmbeddedList next;
} Search;

static void resolve_method(Object *o) {
    if (!o->type && o->package && o->package->context)
        object_resolve(o->package->context, o);
}

static void found_member(Search *s, const Embedded *e, Selection sel, int field) {
    sel.indirect = e->indirect;
    sel.path_length = e->length + (field >= 0);
    sel.path = NEW_ARRAY(s->arena, int, sel.path_length + 1);
    if (e->length)
        memcpy(sel.path, e->path, sizeof(int) * (size_t)e->length);
    if (field >= 0)
        sel.path[e->length] = field;
    s->found = sel;
    s->count++;
    s->in_several |= e->several;
}

// Looks through a named type's own methods. Returns false when the type was searched before.
static bool search_named(Search *s, const Embedded *e) {
    if (s->seen && map_has(s->seen, e->type))
        return false;
    if (s->seen)
        map_put(s->seen, e->type, e->type);
    const ObjectList *methods = named_methods(e->type);
    for (int i = 0; i < methods->len; i++) {
        Object *m = methods->at[i];
        if (!same_member(s->name, s->package, m->name, m->package))
            continue;
        resolve_method(m);
        Selection sel = {.kind = SELECT_METHOD, .object = m, .type = m->type};
        found_member(s, e, sel, -1);
        break;
    }
    return true;
}

static void push_embedded(Search *s, const Embedded *e, Type *field_type, int index) {
    bool is_ptr;
    Type *t = deref(field_type, &is_ptr);
    Type *u = underlying(t);
    if (t->kind != TYPE_NAMED && u->kind != TYPE_STRUCT && u->kind != TYPE_INTERFACE)
        return;
    if (!s->seen) {
        s->seen = map_new(s->arena);
        map_put(s->seen, e->type, e->type);
    }
    s->next_of = s->next.len ? s->next_of : map_new(s->arena);
    int row = (int)(intptr_t)map_get(s->next_of, t);
    if (row) {
        s->next.at[row - 1].several = true;
        return;
    }
    map_put(s->next_of, t, (void *)(intptr_t)(s->next.len + 1));
    Embedded deeper = {.type = t,
                       .length = e->length + 1,
                       .indirect = e->indirect || is_ptr,
                       .several = e->several};
    deeper.path = NEW_ARRAY(s->arena, int, deeper.length);
    if (e->length)
        memcpy(deeper.path, e->path, sizeof(int) * (size_t)e->length);
    deeper.path[e->length] = index;
    vec_push(s->arena, &s->next, deeper);
}

static void search_struct(Search *s, const Embedded *e, Type *u) {
    for (int i = 0; i < u->strukt.count; i++) {
        Field *f = &u->strukt.fields[i];
        if (same_member(s->name, s->package, f->name, f->package)) {
            Selection sel = {
                .kind = SELECT_FIELD, .object = f->object, .field = f, .type = f->type};
            found_member(s, e, sel, i);
        } else if (f->embedded && s->count == 0) {
            push_embedded(s, e, f->type, i);
        }
    }
}

static void search_one(Search *s, const Embedded *e) {
    int before = s->count;
    if (e->type->kind == TYPE_NAMED && (!search_named(s, e) || s->count > before))
        return;
    Type *u = underlying(e->type);
    if (u->kind == TYPE_STRUCT) {
        search_struct(s, e, u);
    } else if (u->kind == TYPE_INTERFACE) {
        interface_complete(s->arena, NULL, u);
        Method *m = interface_method(u, s->name, s->package);
        if (m) {
            Selection sel = {.kind = SELECT_INTERFACE_METHOD, .object = m->object, .type = m->type};
            found_member(s, e, sel, -1);
        }
    }
}

// The method's type without its receiver.
static Type *without_receiver(Arena *a, Type *t) {
    if (!t || t->kind != TYPE_FUNC || !t->func.receiver)
        return t;
    Type *plain = NEW(a, Type);
    *plain = *t;
    plain->func.receiver = NULL;
    return plain;
}

static Selection search(Arena *a, Type *t, bool addressable, const char *name, Package *package) {
    Search s = {.arena = a, .name = name, .package = package};
    Selection none = {.kind = SELECT_NONE};
    if (strcmp(name, "_") == 0)
        return none;
    bool is_ptr;
    Type *base = deref(t, &is_ptr);
    bool named_pointer = t->kind == TYPE_NAMED && underlying(t)->kind == TYPE_POINTER;
    if (named_pointer) { // has the fields of what it points to, but no methods
        base = underlying(t)->pointer.elem;
        is_ptr = true;
    }
    if (is_ptr && underlying(base)->kind == TYPE_INTERFACE)
        return none;
    Embedded first = {.type = base, .indirect = is_ptr};
    EmbeddedList current = {0};
    vec_push(a, &current, first);
    while (current.len && s.count == 0) {
        s.next = (EmbeddedList){0};
        for (int i = 0; i < current.len; i++)
            search_one(&s, &current.at[i]);
        current = s.next;
    }
    if (s.count == 0)
        return none;
    if (s.count > 1 || s.in_several) {
        s.found.kind = SELECT_AMBIGUOUS;
        return s.found;
    }
    if (s.found.kind != SELECT_FIELD && named_pointer)
        return none;
    if (s.found.kind == SELECT_METHOD && s.found.object->pointer_receiver && !s.found.indirect &&
        !addressable) {
        s.found.kind = SELECT_NONE;
        s.found.indirect = true;
    }
    return s.found;
}

// Spec: Selectors. What t.name means for a value of type t (for a type: its method expressions).
// A method that needs a pointer when the value is not addressable gives kind NONE with object set
// to it and indirect true. SELECT_AMBIGUOUS: several at the shallowest depth.
Selection lookup_field_or_method(Arena *a, Type *t, bool addressable, const char *name,
                                 Package *package) {
    Selection sel = search(a, t, addressable, name, package);
    if (sel.kind == SELECT_METHOD)
        sel.type = without_receiver(a, sel.type);
    return sel;
}

// ---- method sets

typedef struct Names {
    Methods all; // name and package only
    Map *seen;
} Names;

static void add_name(Names *names, const char *name, Package *package) {
    Method m = {.name = name, .package = package};
    if (!find_method(&names->all, name, package))
        append_method(&names->all, m);
}

// Collects the names of all methods that t or a type embedded in it declares.
static void collect_names(Names *names, Type *t) {
    t = deref(t, NULL);
    if (map_has(names->seen, t))
        return;
    map_put(names->seen, t, t);
    const ObjectList *methods = t->kind == TYPE_NAMED ? named_methods(t) : NULL;
    for (int i = 0; methods && i < methods->len; i++)
        add_name(names, methods->at[i]->name, methods->at[i]->package);
    Type *u = underlying(t);
    if (u->kind == TYPE_STRUCT) {
        for (int i = 0; i < u->strukt.count; i++)
            if (u->strukt.fields[i].embedded)
                collect_names(names, u->strukt.fields[i].type);
    } else if (u->kind == TYPE_INTERFACE) {
        interface_complete(names->all.arena, NULL, u);
        for (int i = 0; i < u->interface.count; i++)
            add_name(names, u->interface.methods[i].name, u->interface.methods[i].package);
    }
}

// Spec: Method sets. All methods of a value of type t, sorted by name, then package path.
SelectionList method_set(Arena *a, Type *t) {
    SelectionList set = {0};
    Names names = {.all = {.arena = a}, .seen = map_new(a)};
    collect_names(&names, t);
    if (names.all.list.len)
        qsort(names.all.list.at, (size_t)names.all.list.len, sizeof *names.all.list.at, by_name);
    for (int i = 0; i < names.all.list.len; i++) {
        Selection sel = lookup_field_or_method(a, t, false, names.all.list.at[i].name,
                                               names.all.list.at[i].package);
        if (sel.kind == SELECT_METHOD || sel.kind == SELECT_INTERFACE_METHOD)
            vec_push(a, &set, sel);
    }
    return set;
}

// Whether a parameter or result was reported: nothing more is said of such a method.
static bool has_invalid_part(const Type *t) {
    const ObjectList *lists[] = {&t->func.params, &t->func.results};
    for (int k = 0; k < 2; k++)
        for (int i = 0; i < lists[k]->len; i++)
            if (is_basic(lists[k]->at[i]->type, BASIC_INVALID))
                return true;
    return false;
}

// Spec: Implementing an interface. See types.h for what is told about the first missing method.
bool implements(Arena *a, Type *t, Type *iface, Method **missing, Object **wrong_type,
                bool *pointer_receiver) {
    Type *u = underlying(iface);
    Method *ignored_missing;
    Object *ignored_wrong;
    bool ignored_pointer;
    missing = missing ? missing : &ignored_missing;
    wrong_type = wrong_type ? wrong_type : &ignored_wrong;
    pointer_receiver = pointer_receiver ? pointer_receiver : &ignored_pointer;
    *missing = NULL;
    *wrong_type = NULL;
    *pointer_receiver = false;
    if (u->kind != TYPE_INTERFACE)
        return false;
    interface_complete(a, NULL, u);
    for (int i = 0; i < u->interface.count; i++) {
        Method *m = &u->interface.methods[i];
        Selection sel = search(a, t, false, m->name, m->package);
        bool is_method = sel.kind == SELECT_METHOD || sel.kind == SELECT_INTERFACE_METHOD;
        if (is_method && sel.type && (identical(sel.type, m->type) || has_invalid_part(sel.type)))
            continue;
        *missing = m;
        if (is_method)
            *wrong_type = sel.object;
        *pointer_receiver = sel.kind == SELECT_NONE && sel.object != NULL;
        return false;
    }
    return true;
}

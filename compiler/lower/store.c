// Variables and stores. In: objects and assignment statements; out: locals, boxes, stores. The one
// write-barrier helper is here: every store of a pointer through a pointer or to a global goes
// through store(); stores to locals of this very function and first stores to fresh objects do not
// need it (the collector's snapshot has nothing to lose there).
//
// Assignments follow gc in what the spec leaves open: in a single assignment operands without calls
// are read after the right side was evaluated; in a tuple assignment all operands of index
// expressions and indirections are fixed first, checks and stores then go from left to right (Spec:
// Assignments).
#include "lower_internal.h"
#include <string.h>

Type *type_of(Fn *f, const Node *n) {
    Type *t = info_of(f->u->cx, n)->type;
    return t && is_untyped(t) ? default_type(f->u->universe, t) : t;
}

bool is_blank(const Node *n) {
    return n->kind == NODE_NAME && strcmp(AS(n, NAME)->name, "_") == 0;
}

static Core *worker_field(Fn *f, Type *type, int64_t offset) {
    return core_global(f, type, "rt_worker", offset);
}

Core *goroutine_field(Fn *f, Type *type, int64_t offset) {
    Core *g = worker_field(f, BASIC_TYPE(f, UNSAFE_POINTER), ABI(Worker, g));
    return core_load(f, type, g, offset);
}

// ---- allocation and variables
static void put_new(Fn *f, Core *pointer, Type *type) {
    Core *c = core_new(f, CORE_NEW, NULL);
    c->x = pointer;
    c->y = type_core(f, type);
    c->symbol = class_symbol(f->u, type);
    c->object_type = type;
    measure_begin(f);
    put(f, c);
    measure_end(f);
}

static Home caller_home(Fn *f, int slot) {
    return slot >= 0 && slot < f->core->storage.len ? (Home)slot : HOME_HEAP;
}

Home home_of_site(Fn *f, const Node *n, SiteKind kind, int index) {
    f->site = n ? place_site_name(f->u->escapes, n, kind, index) : (SiteName){0};
    if (!n)
        return HOME_HEAP;
    switch (place_of_site(f->u->escapes, n, kind, index)) {
    case PLACED_FRAME: return HOME_FRAME;
    case PLACED_CALLER: return caller_home(f, caller_slot_of_site(f->u->escapes, n, kind, index));
    case PLACED_HEAP: break;
    }
    return site_dies_with_scope(f->u->escapes, n, kind, index) ? HOME_OWNED : HOME_HEAP;
}

// pointer = the caller's storage, cleared, or a new object where the caller gave none.
static void put_in_caller(Fn *f, Core *pointer, Type *type, Home slot) {
    Core *storage = core_local(f, f->core->storage.at[slot]);
    If i = put_if(f, core_is_nil(f, storage), 0);
    put_new(f, pointer, type);
    put_else(f, &i);
    measure_frame(f);
    put_assign(f, pointer, storage);
    put_assign(f, core_load(f, type, storage, 0), core_new(f, CORE_ZERO, type));
    put_end(f, &i);
}

// pointer = a new object that is not in this frame.
static void put_object(Fn *f, Core *pointer, Type *type, Home home) {
    enum { LARGEST_CELL = 8192 }; // the collector gives only larger ones back
    if (home >= 0)
        put_in_caller(f, pointer, type, home);
    else if (home == HOME_OWNED && type_size(type) > LARGEST_CELL)
        put_assign(f, pointer, late_new(f, type));
    else
        put_new(f, pointer, type);
}

Core *allocate(Fn *f, Type *type, Home home, const char *name) {
    if (type_size(type) == 0)
        return core_symbol(f, "rt_zero_object", 0);
    if (home == HOME_FRAME) {
        measure_frame(f);
        Core *address = frame_storage(f, name, type);
        put_assign(f, core_load(f, type, address, 0), core_new(f, CORE_ZERO, type));
        return address;
    }
    Core *pointer = core_local(f, temp_new(f, BASIC_TYPE(f, UNSAFE_POINTER)));
    put_object(f, pointer, type, home);
    return pointer;
}

static Home home_of_boxed(Fn *f, const Object *o) {
    if (place_of_variable(f->u->escapes, o) == PLACED_CALLER)
        return caller_home(f, caller_slot_of_variable(f->u->escapes, o));
    return variable_dies_with_scope(f->u->escapes, o) ? HOME_OWNED : HOME_HEAP;
}

bool is_in_heap(Fn *f, const Object *o) {
    return type_size(o->type) > 0 && place_of_variable(f->u->escapes, o) != PLACED_FRAME;
}

Variable *declare_variable(Fn *f, Object *o) {
    Variable *v = NEW(f->arena, Variable);
    bool apart = is_kept_apart(f, o);
    v->boxed = apart || is_in_heap(f, o);
    const char *name = v->boxed ? arena_printf(f->arena, "&%s", o->name) : o->name;
    v->local = local_new(f, name, v->boxed ? type_pointer(f->arena, o->type) : o->type);
    v->local->pos = o->pos;
    map_put(f->variables, o, v);
    SiteName saved = f->site;
    f->site = (SiteName){o->name, o->pos};
    if (apart)
        frame_variable(f, o, v->local);
    else if (v->boxed)
        put_object(f, core_local(f, v->local), o->type, home_of_boxed(f, o));
    else
        measure_variable(f, o);
    f->site = saved;
    return v;
}

void init_variable(Fn *f, Object *o, Core *value) {
    if (value && value->kind == CORE_MAKE)
        value = lower_save(f, value);
    Variable *v = declare_variable(f, o);
    if (!v->boxed)
        put_assign(f, core_local(f, v->local), value ? value : core_zero(f, o->type));
    else if (value && value->kind != CORE_ZERO)
        initialize(f, core_load(f, o->type, core_local(f, v->local), 0), value);
}

Core *variable_core(Fn *f, Object *o) {
    if (o->role == VAR_GLOBAL)
        return type_size(o->type) ? core_global(f, o->type, object_symbol(f->u->cx, o), 0)
                                  : core_zero(f, o->type);
    if (type_size(o->type) == 0)
        return core_zero(f, o->type);
    Variable *v = map_get(f->variables, o);
    if (!v)
        bug(f->u->cx->sources, f->pos, "variable %s has no storage here", o->name);
    Core *local = core_local(f, v->local);
    return v->boxed ? core_load(f, o->type, local, 0) : local;
}

// ---- stores
static bool is_own_local(const Core *lvalue) {
    while (lvalue->kind == CORE_FIELD || lvalue->kind == CORE_ELEM)
        lvalue = lvalue->x;
    return lvalue->kind == CORE_LOCAL;
}

static bool is_behind_pointer(const Core *x) {
    while (x->kind == CORE_FIELD || x->kind == CORE_ELEM)
        x = x->x;
    return x->kind == CORE_LOAD;
}

// Arrays made of slices may lie across one another: *(*[4]int)(s) = *(*[4]int)(s[1:]).
static bool may_overlap(const Core *to, const Core *from) {
    return underlying(to->type)->kind == TYPE_ARRAY && !type_ptrdata(to->type) &&
           is_behind_pointer(to) && is_behind_pointer(from);
}

// Which component of a value of this type is its only heap pointer: -1 the value itself, -2 there
// is no such component.
static int pointer_component(Type *type) {
    Type *t = underlying(type);
    switch (t->kind) {
    case TYPE_BASIC: return t->flags & IS_STRING ? 0 : -1;
    case TYPE_SLICE: return 0;
    case TYPE_INTERFACE: return 1;
    case TYPE_STRUCT:
    case TYPE_ARRAY: return -2;
    default: return -1;
    }
}

static If if_barrier(Fn *f) {
    Core *flag = worker_field(f, BASIC_TYPE(f, INT), ABI(Worker, barrier));
    Core *zero = core_int(f, BASIC_TYPE(f, INT), 0);
    return put_if(f, core_compare(f, TOKEN_NEQ, flag, zero), -1);
}

void store(Fn *f, Core *lvalue, Core *value) {
    if (type_size(lvalue->type) == 0)
        return;
    if (value->kind == CORE_MAKE)
        value = lower_save(f, value); // its parts may read the target
    if (may_overlap(lvalue, value)) {
        Core *bytes = core_int(f, BASIC_TYPE(f, INT), type_size(lvalue->type));
        put_eval(
            f, core_gcc(f, CB_MEMMOVE, NULL, 3, core_addr(f, lvalue), core_addr(f, value), bytes));
        return;
    }
    if (is_own_local(lvalue) || type_ptrdata(lvalue->type) == 0) {
        put_assign(f, lvalue, value);
        return;
    }
    int component = pointer_component(lvalue->type);
    value = component == -2 ? lower_save(f, value) : lower_reuse(f, value);
    Core *slot = core_addr(f, lvalue);
    If i = if_barrier(f);
    if (component == -2) {
        Core *copy = core_local(f, scratch_new(f, lvalue->type));
        put_assign(f, copy, value);
        put_rt(f, CALL_rt_typed_copy, NULL, 3, type_core(f, lvalue->type), slot,
               core_addr(f, copy));
        put_else(f, &i);
        put_assign(f, lvalue, value);
        put_end(f, &i);
        return;
    }
    Core *pointer = component < 0 ? value : core_field(f, value, component);
    pointer = core_cast(f, pointer, BASIC_TYPE(f, UNSAFE_POINTER));
    if (component > 0)
        slot = core_offset(f, slot, core_int(f, BASIC_TYPE(f, INT), 8 * component));
    put_rt(f, CALL_rt_write_barrier, NULL, 2, slot, pointer);
    put_end(f, &i);
    put_assign(f, lvalue, value);
}

void initialize(Fn *f, Core *lvalue, Core *value) {
    put_assign(f, lvalue, value);
}

// ---- places: the left side of an assignment between evaluation of its operands and the store
typedef struct Destination {
    enum {
        PLACE_BLANK,
        PLACE_VARIABLE,
        PLACE_MAP,
        PLACE_ELEMENT,
        PLACE_PART,
        PLACE_FIELD,
        PLACE_DEREF
    } kind;
    Node *n;
    struct Destination *outer; // PART, FIELD of a place without an indirection of its own
    Core *base, *index;
    BoundsCheck check;
} Destination;

static Destination *place_open(Fn *f, Node *n, bool save);

static Core *kept(Fn *f, Core *x, bool save) {
    return save ? lower_save(f, x) : lower_reuse(f, x);
}

static void open_index(Fn *f, Destination *p, bool save) {
    NodeIndex *x = AS(p->n, INDEX);
    Type *t = underlying(type_of(f, x->x));
    p->check = index_check(f, x->x, x->indices.at[0]);
    if (t->kind == TYPE_ARRAY) {
        p->kind = PLACE_PART;
        p->outer = place_open(f, x->x, save || has_call(f, x->indices.at[0]));
        p->index = kept(f, lower_value(f, x->indices.at[0], NULL), save);
        return;
    }
    p->kind = t->kind == TYPE_MAP ? PLACE_MAP : PLACE_ELEMENT;
    Node *nodes[2] = {x->x, x->indices.at[0]};
    Type *targets[2] = {NULL, t->kind == TYPE_MAP ? t->map.key : NULL};
    Core *values[2];
    lower_operands(f, nodes, targets, values, 2);
    p->base = kept(f, values[0], save);
    p->index = kept(f, values[1], save);
}

static void open_selector(Fn *f, Destination *p, bool save) {
    Node *x = AS(p->n, SELECTOR)->x;
    if (!info_of(f->u->cx, p->n)->selection)
        return; // a global of another package
    p->kind = PLACE_FIELD;
    if (underlying(type_of(f, x))->kind == TYPE_POINTER)
        p->base = kept(f, lower_value(f, x, NULL), save);
    else
        p->outer = place_open(f, x, save);
}

// Evaluates the operands; with save they keep their values across later calls and stores.
static Destination *place_open(Fn *f, Node *n, bool save) {
    Destination *p = NEW(f->arena, Destination);
    p->n = n = unparen(n);
    p->kind = is_blank(n) ? PLACE_BLANK : PLACE_VARIABLE;
    if (n->kind == NODE_INDEX)
        open_index(f, p, save);
    else if (n->kind == NODE_SELECTOR)
        open_selector(f, p, save);
    else if (n->kind == NODE_STAR) {
        p->kind = PLACE_DEREF;
        p->base = kept(f, lower_value(f, AS(n, STAR)->x, NULL), save);
    }
    return p;
}

// The lvalue, its checks made. Not for maps and blanks.
static Core *place_resolve(Fn *f, Destination *p) {
    f->pos = p->n->pos;
    switch (p->kind) {
    case PLACE_ELEMENT: return element_at(f, p->base, p->index, p->check);
    case PLACE_PART: return element_at(f, place_resolve(f, p->outer), p->index, p->check);
    case PLACE_DEREF: return deref_checked(f, p->base);
    case PLACE_FIELD: {
        const Selection *s = info_of(f->u->cx, p->n)->selection;
        Core *base = p->base ? p->base : place_resolve(f, p->outer);
        f->pos = AS(p->n, SELECTOR)->x->pos;
        return walk_path(f, base, s->path, s->path_length);
    }
    default: return lower_expr(f, p->n);
    }
}

static void place_store(Fn *f, Destination *p, Core *value) {
    if (p->kind == PLACE_BLANK)
        return;
    Pos pos = f->pos;
    if (p->kind == PLACE_MAP) {
        Type *map = type_of(f, AS(p->n, INDEX)->x);
        f->pos = p->n->pos;
        value = lower_save(f, value);
        Core *slot = map_slot(f, map, p->base, p->index, true);
        store(f, core_load(f, underlying(map)->map.elem, slot, 0), value);
    } else {
        store(f, place_resolve(f, p), value);
    }
    f->pos = pos;
}

// Type the value must have to be stored there; NULL for the blank identifier.
static Type *place_type(Fn *f, Node *lhs) {
    if (is_blank(lhs))
        return NULL;
    lhs = unparen(lhs);
    Object *o = lhs->kind == NODE_NAME ? info_of(f->u->cx, lhs)->object : NULL;
    return o ? o->type : type_of(f, lhs);
}

// lhs = value, for range clauses and tuples; site and index name the value for the escape pass.
void assign_to(Fn *f, Node *lhs, Core *value, Node *site, int index) {
    if (is_blank(lhs))
        return;
    value = convert_implicit(f, value, place_type(f, lhs), site, SITE_BOX_RESULT, index);
    Destination *p = place_open(f, lhs, false);
    place_store(f, p, value);
}

// key, value of a range clause without :=. Spec: the operands on the left are evaluated before
// either is assigned.
void assign_pair_to(Fn *f, Node *const *lhs, Core **values, Node *site) {
    Destination *places[2];
    for (int i = 0; i < 2; i++) {
        places[i] = place_open(f, lhs[i], true);
        if (!is_blank(lhs[i]))
            values[i] = lower_save(
                f, convert_implicit(f, values[i], place_type(f, lhs[i]), site, SITE_BOX_RESULT, i));
    }
    for (int i = 0; i < 2; i++)
        place_store(f, places[i], values[i]);
}

// ---- statements
// The object a := declares with this name; NULL when it assigns to an existing one.
static Object *declared_by(Fn *f, Node *n, Node *lhs) {
    if (!AS(n, ASSIGN)->define || lhs->kind != NODE_NAME)
        return NULL;
    Object *o = info_of(f->u->cx, lhs)->object;
    return o && o->kind == OBJ_VAR && o->decl == n && o->pos == lhs->pos ? o : NULL;
}

static void assign_single(Fn *f, Node *n, Node *lhs, Node *rhs) {
    Object *o = declared_by(f, n, lhs);
    if (o || is_blank(lhs)) {
        Core *value = lower_value(f, rhs, o ? o->type : NULL);
        if (o)
            init_variable(f, o, value);
        return;
    }
    int known = f->hoisted.len;
    hoist_calls(f, lhs);
    Core *value = lower_value(f, rhs, place_type(f, lhs));
    if (unparen(lhs)->kind == NODE_INDEX)
        value = lower_reuse(f, value);
    place_store(f, place_open(f, lhs, false), value);
    f->hoisted.len = known;
}

// Opens the left sides that n does not declare: early if there is no call, else behind the calls on
// both sides, as in gc.
static void open_places(Fn *f, Node *n, Destination **places, bool early) {
    NodeAssign *a = AS(n, ASSIGN);
    bool calls = false;
    for (int i = 0; i < a->lhs.len; i++)
        calls |= has_call(f, a->lhs.at[i]);
    for (int i = 0; i < a->rhs.len; i++)
        calls |= has_call(f, a->rhs.at[i]);
    for (int i = 0; i < a->lhs.len; i++) {
        if (early)
            hoist_calls(f, a->lhs.at[i]);
        if (calls != early && !declared_by(f, n, a->lhs.at[i]))
            places[i] = place_open(f, a->lhs.at[i], true);
    }
}

// a, b = x, y
static void assign_parallel(Fn *f, Node *n) {
    NodeAssign *a = AS(n, ASSIGN);
    int count = a->lhs.len;
    Destination **places = NEW_ARRAY(f->arena, Destination *, count);
    Type **types = NEW_ARRAY(f->arena, Type *, count);
    Core **values = NEW_ARRAY(f->arena, Core *, count);
    int known = f->hoisted.len;
    for (int i = 0; i < count; i++)
        types[i] = place_type(f, a->lhs.at[i]);
    open_places(f, n, places, true);
    lower_operands(f, a->rhs.at, types, values, count);
    open_places(f, n, places, false);
    f->hoisted.len = known;
    for (int i = 0; i < count; i++)
        values[i] = lower_save(f, values[i]);
    for (int i = 0; i < count; i++) {
        if (places[i])
            place_store(f, places[i], values[i]);
        else
            init_variable(f, declared_by(f, n, a->lhs.at[i]), values[i]);
    }
}

// a, b = f(); v, ok = m[k] and its like
static void assign_tuple(Fn *f, Node *n) {
    NodeAssign *a = AS(n, ASSIGN);
    int count = a->lhs.len;
    Node *rhs = unparen(a->rhs.at[0]);
    Destination **places = NEW_ARRAY(f->arena, Destination *, count);
    Core **values = NEW_ARRAY(f->arena, Core *, count);
    int known = f->hoisted.len;
    open_places(f, n, places, true);
    if (rhs->kind == NODE_CALL) {
        Core *tuple = lower_call(f, rhs);
        for (int i = 0; i < count; i++)
            values[i] = core_field(f, tuple, i);
    } else {
        lower_comma_ok(f, rhs, &values[0], &values[1]);
    }
    open_places(f, n, places, false);
    f->hoisted.len = known;
    for (int i = 0; i < count; i++) {
        Type *type = place_type(f, a->lhs.at[i]);
        if (!type)
            continue;
        values[i] = convert_implicit(f, values[i], type, rhs, SITE_BOX_RESULT, i);
        if (places[i])
            place_store(f, places[i], values[i]);
        else
            init_variable(f, declared_by(f, n, a->lhs.at[i]), values[i]);
    }
}

static Core *combined(Fn *f, Node *n, TokenKind op, Core *x, Core *y) {
    if (op == TOKEN_SHL || op == TOKEN_SHR)
        return lower_shift(f, op, x, y);
    if (is_string(x->type)) {
        bool frame = home_of_site(f, n, SITE_STRING, 0) == HOME_FRAME;
        return lower_concat(f, (Core *[]){x, y}, 2, frame, x->type);
    }
    return lower_arithmetic(f, op, x, y);
}

// m[k] op= y: one lookup, unless op can panic: then nothing may have been entered.
static void combine_map(Fn *f, Node *n, Destination *p, TokenKind op, Core *y) {
    Type *map = type_of(f, AS(p->n, INDEX)->x), *elem = underlying(map)->map.elem;
    bool panics = op == TOKEN_QUO || op == TOKEN_REM || op == TOKEN_SHL || op == TOKEN_SHR;
    y = lower_save(f, y);
    if (panics) {
        Core *old = map_value(f, map, map_slot(f, map, p->base, p->index, false));
        place_store(f, p, lower_save(f, combined(f, n, op, old, y)));
        return;
    }
    Core *slot = map_slot(f, map, p->base, p->index, true);
    Core *lvalue = core_load(f, elem, slot, 0);
    store(f, lvalue, combined(f, n, op, lvalue, y));
}

// lhs op= rhs, lhs++: the operands of lhs are evaluated once.
static void assign_combined(Fn *f, Node *n, Node *lhs, TokenKind op, Node *rhs) {
    int known = f->hoisted.len;
    bool late = rhs && has_call(f, rhs);
    hoist_calls(f, lhs);
    Destination *p = late ? NULL : place_open(f, lhs, false);
    bool shift = op == TOKEN_SHL || op == TOKEN_SHR;
    Type *type = type_of(f, lhs);
    Core *y =
        !rhs ? (is_float(type) || is_complex(type) ? lower_constant(f, const_int(f->arena, 1), type)
                                                   : core_int(f, type, 1))
             : lower_value(f, rhs, shift ? NULL : type);
    if (late)
        p = place_open(f, lhs, false);
    f->hoisted.len = known;
    f->pos = n->pos;
    if (p->kind == PLACE_MAP) {
        combine_map(f, n, p, op, y);
        return;
    }
    Core *lvalue = place_resolve(f, p);
    f->pos = n->pos;
    store(f, lvalue, combined(f, n, op, lvalue, y));
}

void lower_assign(Fn *f, Node *n) {
    NodeAssign *a = AS(n, ASSIGN);
    if (!a->define && a->op != TOKEN_EOF)
        assign_combined(f, n, a->lhs.at[0], a->op, a->rhs.at[0]);
    else if (a->lhs.len == 1)
        assign_single(f, n, a->lhs.at[0], a->rhs.at[0]);
    else if (a->rhs.len == 1)
        assign_tuple(f, n);
    else
        assign_parallel(f, n);
}

void lower_inc_dec(Fn *f, Node *n) {
    assign_combined(f, n, AS(n, INC_DEC)->x, AS(n, INC_DEC)->op, NULL);
}

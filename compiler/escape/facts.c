// Statements to flow facts. Every function of a batch is walked once; an expression is walked with
// a hole, the place its value goes to. What flows to the heap outright: stores through pointers,
// globals, map keys and values, sends, panic values, appended elements, arguments of unknown
// callees.
#include "../inline/inline.h"
#include "escape.h"
#include "reasons.h"
#include <string.h>

const char *const reason_texts[] = {
#define REASON(name, text) text,
#include "reasons.def"
#undef REASON
};

// ---- holes and flows

Hole hole_of(Location *l) {
    return (Hole){.destination = l};
}
Hole heap_hole(Escapes *e) {
    return hole_of(&e->heap);
}
Hole blank_hole(Escapes *e) {
    return hole_of(&e->blank);
}
Hole mutator_hole(Escapes *e) {
    return hole_of(&e->mutator);
}
Hole callee_hole(Escapes *e) {
    return hole_of(&e->callee);
}

Hole hole_note(Hole k, Pos pos, const char *why) {
    k.pos = pos;
    k.why = why;
    return k;
}

// derefs is 1 for a dereference, -1 for an address-of; the sum never falls below -1 because only
// addressable operands have their address taken.
Hole hole_shift(Hole k, int derefs, Pos pos, const char *why) {
    k.derefs += derefs;
    if (k.derefs < -1)
        k.derefs = -1;
    k.address_taken = derefs < 0;
    return hole_note(k, pos, why);
}

Hole hole_step(Escapes *e, Hole k, Pos pos, const char *text, const char *why) {
    k = hole_note(k, pos, why);
    if (!e->chains)
        return k;
    FlowNote *note = NEW(e->arena, FlowNote);
    note->next = k.notes;
    note->pos = pos;
    note->text = text;
    note->why = why;
    k.notes = note;
    return k;
}

Hole hole_at(Walk *w, Hole k, Node *node, const char *why) {
    Escapes *e = w->e;
    Pos pos = node->kind == NODE_RANGE ? AS(node, RANGE)->range_pos : report_pos(e, node);
    return hole_step(e, k, pos, e->chains ? node_text(e, node) : NULL, why);
}

Hole hole_shift_at(Walk *w, Hole k, int derefs, Node *node, const char *why) {
    return hole_at(w, hole_shift(k, derefs, node->pos, why), node, why);
}

void flow(Escapes *e, Hole k, Location *source) {
    if (k.address_taken)
        source->address_taken = true;
    Location *destination = k.destination;
    if (destination == &e->blank || (destination == source && k.derefs >= 0))
        return;
    if ((destination->attributes & ATTR_ESCAPES) && k.derefs < 0) {
        explain_address(e, destination, source, k.derefs, k.notes);
        source->attributes |= ATTR_ESCAPES | ATTR_PERSISTS | ATTR_MUTATES | ATTR_CALLS;
        return;
    }
    e->facts++;
    e->facts_without_position += k.pos == NO_POS;
    vec_push(e->arena, &destination->facts, ((Fact){source, k.derefs, k.pos, k.why, k.notes}));
}

Location *location_new(Walk *w, Type *type, bool persists) {
    Location *l = NEW(w->e->arena, Location);
    l->function = w->function;
    l->loop_depth = w->loop_depth;
    l->type = type;
    l->leaks = leaks_none();
    if (persists)
        l->attributes = ATTR_PERSISTS;
    vec_push(w->e->arena, &w->batch->locations, l);
    vec_push(w->e->arena, &w->e->all, l);
    return l;
}

void add_site_row(Escapes *e, Node *n, Location *l) {
    SiteRow *row = NEW(e->arena, SiteRow);
    row->location = l;
    row->next = map_get(e->sites, n);
    map_put(e->sites, n, row);
}

Location *site_new(Walk *w, Node *n, SiteKind kind, int index, Type *type, Pos pos,
                   const char *text) {
    Location *l = location_new(w, type, true);
    l->node = n;
    l->site = kind;
    l->site_index = index;
    l->pos = pos;
    l->text = text;
    add_site_row(w->e, n, l);
    return l;
}

Location *variable_location(Walk *w, Object *variable) {
    Location *l = map_get(w->e->locations, variable);
    if (!l) { // a variable the scan did not meet (none is known): safe on the heap
        l = location_new(w, variable->type, true);
        l->variable = variable;
        l->attributes |= ATTR_ESCAPES;
        map_put(w->e->locations, variable, l);
    }
    return l;
}

// A value that goes to two places passes through a temporary.
Hole hole_tee(Walk *w, Hole a, Hole b) {
    Hole both[] = {a, b};
    return hole_tee_list(w, both, 2);
}

Hole hole_tee_list(Walk *w, const Hole *holes, int count) {
    if (count == 0)
        return blank_hole(w->e);
    if (count == 1)
        return holes[0];
    Location *l = location_new(w, NULL, false);
    Hole placed = holes[0]; // one that knows where the value is used
    for (int i = 0; i < count; i++)
        if (holes[i].pos != NO_POS)
            placed = holes[i];
    for (int i = 0; i < count; i++)
        flow(w->e, holes[i].pos != NO_POS ? holes[i] : hole_note(holes[i], placed.pos, placed.why),
             l);
    return hole_note(hole_of(l), placed.pos, placed.why);
}

Hole hole_spill(Walk *w, Hole k, Location *site) {
    k = hole_shift(k, -1, site->pos, WHY(SPILL));
    flow(w->e, hole_step(w->e, k, site->pos, site->name ? site->name : site->text, WHY(SPILL)),
         site);
    return hole_note(hole_of(site), site->pos, WHY(SPILL));
}

bool has_pointers(Type *t) {
    return t && t->kind != TYPE_TUPLE && !is_untyped(t) && type_ptrdata(t) != 0;
}

bool in_batch(const Batch *b, const EscapeFunction *f) {
    return f && f->batch == b->number;
}

// ---- assignments

static void discard(Walk *w, Node *n) {
    if (n)
        walk_expr(w, blank_hole(w->e), n);
}
static void to_heap(Walk *w, Node *n, const char *why, Node *where) {
    walk_expr(w, hole_at(w, heap_hole(w->e), where, why), n);
}
static void mutate(Walk *w, Node *n) {
    walk_expr(w, mutator_hole(w->e), n);
}

static Object *variable_of(Walk *w, Node *n) {
    n = unparen(n);
    Object *o = n->kind == NODE_NAME ? info_of(w->e->cx, n)->object : NULL;
    return o && o->kind == OBJ_VAR ? o : NULL;
}

// gc numbers its temporaries after the variables that its function has so far. A tuple's values
// go through one each. Returns the number of the first.
int take_temps(Walk *w, int count) {
    w->function->declared += count;
    return w->function->declared - count;
}

// The box of one value of a tuple.
Location *tuple_box(Walk *w, Node *tuple, int index, Type *type, Pos pos, int temps) {
    return site_new(w, tuple, SITE_BOX_RESULT, index, type, pos,
                    arena_printf(w->e->arena, ".autotmp_%d", temps + index));
}

static Hole address_of_selector(Walk *w, Node *n);

// The hole of an assignment's left side. A store through a pointer goes to the heap.
static Hole address_hole(Walk *w, Node *n) {
    n = unparen(n);
    Escapes *e = w->e;
    Object *o = variable_of(w, n);
    if (n->kind == NODE_NAME) {
        if (!o)
            return blank_hole(e); // _
        return o->role == VAR_GLOBAL || !o->function ? heap_hole(e)
                                                     : hole_of(variable_location(w, o));
    }
    switch (n->kind) {
    case NODE_SELECTOR: return address_of_selector(w, n);
    case NODE_INDEX: {
        Node *x = AS(n, INDEX)->x, *index = AS(n, INDEX)->indices.at[0];
        Type *t = underlying(info_of(e->cx, x)->type);
        if (t->kind == TYPE_MAP) {
            discard(w, x);
            to_heap(w, index, WHY(MAP_PUT_KEY), n);
            return heap_hole(e);
        }
        discard(w, index);
        if (t->kind == TYPE_ARRAY)
            return address_hole(w, x);
        mutate(w, x);
        return heap_hole(e);
    }
    case NODE_STAR: mutate(w, AS(n, STAR)->x); return heap_hole(e);
    default: discard(w, n); return heap_hole(e);
    }
}

static Hole address_of_selector(Walk *w, Node *n) {
    const Selection *s = info_of(w->e->cx, n)->selection;
    Node *x = AS(n, SELECTOR)->x;
    if (!s)
        return heap_hole(w->e); // pkg.Var
    Type *t = info_of(w->e->cx, x)->type;
    bool through_pointer = false;
    for (int i = 0; i < s->path_length; i++) {
        through_pointer |= underlying(t)->kind == TYPE_POINTER;
        bool was_pointer;
        t = underlying(deref(underlying(t), &was_pointer))->strukt.fields[s->path[i]].type;
    }
    if (!through_pointer)
        return address_hole(w, x);
    mutate(w, x);
    return heap_hole(w->e);
}

// A hole for the value of a left side; declares the variable when the statement does.
static Hole destination(Walk *w, Node *n, bool define) {
    if (!n)
        return blank_hole(w->e);
    Object *o = variable_of(w, n);
    if (define && o && o->pos == n->pos) {
        Location *l = variable_location(w, o);
        l->loop_depth = w->loop_depth;
        take_temps(w, 1);
        return hole_of(l);
    }
    return address_hole(w, n);
}

// Assignments after a capture make a capture by reference. The declaration itself is none; nor is
// the post statement of a for clause, which works on the next iteration's copy.
static void note_reassigned(Walk *w, Node *n, bool define) {
    Object *o = n ? variable_of(w, n) : NULL;
    if (!o || !o->function || (define && o->pos == n->pos))
        return;
    variable_location(w, o)->reassigned = true;
}

// The root variable of x.f = ..., a[i] = ... of arrays is reassigned, too.
static void note_reassigned_root(Walk *w, Node *n, bool define) {
    for (;;) {
        n = unparen(n);
        const Selection *s = n->kind == NODE_SELECTOR ? info_of(w->e->cx, n)->selection : NULL;
        if (s && s->indirect)
            return; // stored through a pointer
        if (s)
            n = AS(n, SELECTOR)->x;
        else if (n->kind == NODE_INDEX &&
                 underlying(info_of(w->e->cx, AS(n, INDEX)->x)->type)->kind == TYPE_ARRAY)
            n = AS(n, INDEX)->x;
        else
            break;
        define = false;
    }
    note_reassigned(w, n, define);
}

// Results of a tuple-valued expression to several holes; concrete results for interface variables
// are boxed.
static void assign_tuple(Walk *w, NodeList lhs, Node *rhs, bool define, const char *why, Node *at) {
    Escapes *e = w->e;
    Hole *holes = NEW_ARRAY(e->arena, Hole, lhs.len);
    bool *boxed = NEW_ARRAY(e->arena, bool, lhs.len);
    Type *tuple = info_of(e->cx, unparen(rhs))->type;
    for (int i = 0; i < lhs.len; i++) {
        holes[i] = destination(w, lhs.at[i], define);
        if (unparen(rhs)->kind != NODE_CALL)
            holes[i] = hole_at(w, holes[i], at, why);
        else
            holes[i] = hole_note(holes[i], at->pos, why);
        Type *from = tuple && tuple->kind == TYPE_TUPLE && i < tuple->tuple.types.len
                         ? tuple->tuple.types.at[i]
                         : NULL;
        Object *o = variable_of(w, lhs.at[i]);
        Type *to = o ? o->type : info_of(e->cx, lhs.at[i])->type;
        boxed[i] = from && to && is_interface(to) && !is_interface(from) && !is_direct_iface(from);
    }
    rhs = unparen(rhs);
    int temps = take_temps(w, lhs.len);
    for (int i = 0; i < lhs.len; i++)
        if (boxed[i])
            holes[i] = hole_spill(w, holes[i],
                                  tuple_box(w, rhs, i, tuple->tuple.types.at[i], at->pos, temps));
    if (rhs->kind == NODE_CALL)
        walk_call(w, holes, lhs.len, rhs);
    else
        walk_expr_skip_box(w, holes[0], rhs); // v, ok = ...: only v carries pointers
    for (int i = 0; i < lhs.len; i++)
        note_reassigned_root(w, lhs.at[i], define);
}

// Side-effect free expressions that certainly denote the same thing: names, selectors,
// dereferences.
static bool same_expression(Walk *w, Node *x, Node *y) {
    x = unparen(x);
    y = unparen(y);
    if (x->kind != y->kind)
        return false;
    switch (x->kind) {
    case NODE_NAME: return info_of(w->e->cx, x)->object == info_of(w->e->cx, y)->object;
    case NODE_SELECTOR:
        return AS(AS(x, SELECTOR)->sel, NAME)->name == AS(AS(y, SELECTOR)->sel, NAME)->name &&
               same_expression(w, AS(x, SELECTOR)->x, AS(y, SELECTOR)->x);
    case NODE_STAR: return same_expression(w, AS(x, STAR)->x, AS(y, STAR)->x);
    case NODE_INDEX: {
        Node *i = unparen(AS(x, INDEX)->indices.at[0]), *j = unparen(AS(y, INDEX)->indices.at[0]);
        return (i->kind == NODE_NAME || i->kind == NODE_BASIC_LIT) && i->kind == j->kind &&
               strcmp(expr_string(w->e->arena, i), expr_string(w->e->arena, j)) == 0 &&
               same_expression(w, AS(x, INDEX)->x, AS(y, INDEX)->x);
    }
    default: return false;
    }
}

// The variable p of p.f or *p with p a pointer, or NULL.
static Object *dereferenced_name(Walk *w, Node *n) {
    n = unparen(n);
    Node *x = n->kind == NODE_STAR                                          ? AS(n, STAR)->x
              : n->kind == NODE_SELECTOR && info_of(w->e->cx, n)->selection ? AS(n, SELECTOR)->x
                                                                            : NULL;
    Object *o = x ? variable_of(w, x) : NULL;
    return o && underlying(o->type)->kind == TYPE_POINTER ? o : NULL;
}

// p.buf = p.buf[a:b] stores a pointer where it already is, so it is no flow. Slicing an array
// inside *p would make a new pointer to *p.
static bool is_self_slice(Walk *w, Node *lhs, Node *rhs) {
    Object *o = dereferenced_name(w, lhs);
    if (!o || rhs->kind != NODE_SLICE ||
        underlying(info_of(w->e->cx, unparen(AS(rhs, SLICE)->x))->type)->kind == TYPE_ARRAY)
        return false;
    return dereferenced_name(w, AS(rhs, SLICE)->x) == o;
}

static bool has_effects(Node *index) {
    index = unparen(index);
    return index->kind != NODE_NAME && index->kind != NODE_BASIC_LIT;
}

// x.a = x.b and x.a[i] = x.a[j] move values inside one object. A value that is converted (boxed!)
// on its way does not stay.
static bool is_self_assignment(Walk *w, Node *lhs, Node *rhs) {
    lhs = unparen(lhs);
    rhs = unparen(rhs);
    Type *to = info_of(w->e->cx, lhs)->type, *from = info_of(w->e->cx, rhs)->type;
    if (!to || !from || !identical(to, from))
        return false;
    if (is_self_slice(w, lhs, rhs))
        return true;
    if (lhs->kind != rhs->kind)
        return false;
    if (lhs->kind == NODE_SELECTOR) {
        const Selection *x = info_of(w->e->cx, lhs)->selection,
                        *y = info_of(w->e->cx, rhs)->selection;
        return x && y && x->kind == SELECT_FIELD && y->kind == SELECT_FIELD &&
               x->path_length == 1 && y->path_length == 1 &&
               same_expression(w, AS(lhs, SELECTOR)->x, AS(rhs, SELECTOR)->x);
    }
    return lhs->kind == NODE_INDEX && !has_effects(AS(lhs, INDEX)->indices.at[0]) &&
           !has_effects(AS(rhs, INDEX)->indices.at[0]) &&
           underlying(info_of(w->e->cx, AS(lhs, INDEX)->x)->type)->kind != TYPE_MAP &&
           same_expression(w, AS(lhs, INDEX)->x, AS(rhs, INDEX)->x);
}

static void print_expressions(Escapes *e, Buffer *b, NodeList list) {
    for (int i = 0; i < list.len; i++)
        buffer_printf(b, "%s%s", i ? ", " : "", site_text(e, list.at[i]));
}

static void report_self_assignment(Walk *w, Node *n, NodeList lhs, NodeList rhs) {
    Escapes *e = w->e;
    Buffer text = {.arena = e->arena};
    if (repeats_shape(e, w->function->instance))
        return;
    say_place(e, &text, n->pos);
    buffer_puts(&text, function_text(e, w->function));
    buffer_puts(&text, " ignoring self-assignment in ");
    print_expressions(e, &text, lhs);
    TokenKind op = AS(n, ASSIGN)->op;
    buffer_printf(&text,
                  " %s= ", op == TOKEN_EOF || AS(n, ASSIGN)->define ? "" : token_spelling(op));
    print_expressions(e, &text, rhs);
    buffer_printf(&e->report, "%s\n", text.data);
}

static void assign_list(Walk *w, NodeList lhs, NodeList rhs, bool define, const char *why,
                        Node *at) {
    if (rhs.len == 1 && lhs.len > 1) {
        Node *r = unparen(rhs.at[0]);
        const char *reason = r->kind == NODE_TYPE_ASSERT ? WHY(ASSIGN_ASSERT)
                             : r->kind == NODE_INDEX     ? WHY(ASSIGN_MAP)
                             : r->kind == NODE_UNARY     ? WHY(ASSIGN_RECEIVE)
                                                         : WHY(ASSIGN_PAIR);
        assign_tuple(w, lhs, rhs.at[0], define, reason, at);
        return;
    }
    Hole *holes = NEW_ARRAY(w->e->arena, Hole, lhs.len + 1);
    for (int i = 0; i < lhs.len; i++)
        holes[i] = destination(w, lhs.at[i], define);
    for (int i = 0; i < lhs.len && i < rhs.len; i++) {
        if (!define && is_self_assignment(w, lhs.at[i], rhs.at[i])) {
            report_self_assignment(w, at, lhs, rhs);
            holes[i] = blank_hole(w->e);
        }
        const char *reason = lhs.len > 1 ? WHY(ASSIGN_PAIR) : why;
        if (is_header_data(w->e, unparen(lhs.at[i])))
            walk_unsafe(w, hole_at(w, heap_hole(w->e), at, reason), rhs.at[i]);
        else
            walk_expr(w, hole_at(w, holes[i], at, reason), rhs.at[i]);
    }
    for (int i = 0; i < lhs.len; i++)
        note_reassigned_root(w, lhs.at[i], define);
}

// ---- statements

static void walk_stmt(Walk *w, Node *n);

void walk_block(Walk *w, NodeList stmts) {
    int depth = w->loop_depth;
    bool alive = true;
    for (int i = 0; i < stmts.len; i++) {
        alive |= stmts.at[i]->kind == NODE_LABELED;
        if (alive)
            walk_stmt(w, stmts.at[i]);
        alive = alive && !terminates(w->e, stmts.at[i]);
    }
    w->loop_depth = depth;
}

static void walk_optional(Walk *w, Node *n) {
    if (n)
        walk_stmt(w, n);
}

// A loop variable that is captured or has its address taken is a new one in each iteration.
static void place_loop_variable(Walk *w, Node *name, int depth) {
    Object *o = name ? variable_of(w, name) : NULL;
    if (o && o->per_iteration && o->pos == name->pos && (o->captured || o->address_taken))
        variable_location(w, o)->loop_depth = depth;
}

// The next iteration's variable starts with the value of this one's, so what the variable points to
// must live as long as the loop: the value passes through a temporary outside.
static void carry_over(Walk *w, Node *name) {
    Object *o = variable_of(w, name);
    if (!o || o->pos != name->pos || !o->function || !has_pointers(o->type))
        return;
    Location *l = variable_location(w, o);
    if (l->loop_depth <= w->loop_depth)
        return; // one variable for all iterations
    Location *outside = location_new(w, NULL, false);
    flow(w->e, hole_note(hole_of(outside), name->pos, WHY(ASSIGN)), l);
    flow(w->e, hole_note(hole_of(l), name->pos, WHY(ASSIGN)), outside);
}

static void walk_for(Walk *w, NodeFor *n) {
    bool never = n->cond && static_condition(w->e, n->cond) < 0;
    walk_optional(w, n->init);
    bool define = n->init && n->init->kind == NODE_ASSIGN && AS(n->init, ASSIGN)->define;
    for (int i = 0; define && i < AS(n->init, ASSIGN)->lhs.len; i++)
        place_loop_variable(w, AS(n->init, ASSIGN)->lhs.at[i], w->loop_depth + 1);
    w->loop_depth++;
    discard(w, n->cond);
    if (!never)
        walk_optional(w, n->post);
    for (int i = 0; define && i < AS(n->init, ASSIGN)->lhs.len; i++) {
        Object *o = variable_of(w, AS(n->init, ASSIGN)->lhs.at[i]);
        if (o && o->per_iteration && o->function && !variable_location(w, o)->captured)
            variable_location(w, o)->reassigned = false; // the post statement changes the next copy
    }
    if (!never)
        walk_block(w, AS(n->body, BLOCK)->stmts);
    w->loop_depth--;
    for (int i = 0; define && i < AS(n->init, ASSIGN)->lhs.len; i++)
        carry_over(w, AS(n->init, ASSIGN)->lhs.at[i]);
}

static Hole range_hole(Walk *w, Node *at, Node *n, bool define, int index, Type *from) {
    Hole k = destination(w, n, define);
    if (define)
        place_loop_variable(w, n, w->loop_depth);
    Object *o = n ? variable_of(w, n) : NULL;
    if (define && o && o->pos == n->pos && !o->per_iteration) { // one variable for the whole loop
        variable_location(w, o)->loop_depth = w->loop_depth - 1;
        variable_location(w, o)->reassigned = true;
    }
    Type *to = !n ? NULL : o ? o->type : info_of(w->e->cx, n)->type;
    if (from && to && is_interface(to) && !is_interface(from) && !is_direct_iface(from))
        k = hole_spill(
            w, k,
            site_new(w, at, SITE_BOX_RESULT, index, from, at->pos, n ? site_text(w->e, n) : ""));
    return k;
}

static void walk_range(Walk *w, Node *at, NodeRange *n) {
    Type *t = underlying(info_of(w->e->cx, n->x)->type);
    Location *operand = location_new(w, NULL, true);
    walk_expr(w, hole_of(operand), n->x);
    w->loop_depth++;
    Type *elem = t->kind == TYPE_SLICE   ? t->slice.elem
                 : t->kind == TYPE_ARRAY ? t->array.elem
                 : t->kind == TYPE_MAP   ? t->map.elem
                                         : NULL;
    if (t->kind == TYPE_POINTER && underlying(t->pointer.elem)->kind == TYPE_ARRAY)
        elem = underlying(t->pointer.elem)->array.elem;
    Hole key = range_hole(w, at, n->key, n->define, 0, t->kind == TYPE_MAP ? t->map.key : NULL);
    Hole value = range_hole(w, at, n->value, n->define, 1, elem);
    (void)key; // map keys are in the heap already, and so is what a channel delivers
    if (elem && !has_pointers(elem))
        value = blank_hole(w->e);
    if (t->kind == TYPE_ARRAY)
        flow(w->e, hole_at(w, value, at, WHY(RANGE)), operand);
    else
        flow(w->e, hole_shift_at(w, value, 1, at, WHY(RANGE_DEREF)), operand);
    if (n->key && !n->define)
        note_reassigned_root(w, n->key, false);
    if (n->value && !n->define)
        note_reassigned_root(w, n->value, false);
    walk_block(w, AS(n->body, BLOCK)->stmts);
    w->loop_depth--;
}

static void walk_switch(Walk *w, NodeSwitch *n) {
    walk_optional(w, n->init);
    discard(w, n->tag);
    for (int i = 0; i < n->clauses.len; i++) {
        NodeCase *c = AS(n->clauses.at[i], CASE);
        if (!clause_is_alive(w->e, n, i))
            continue;
        for (int j = 0; j < c->values.len; j++)
            discard(w, c->values.at[j]);
        walk_block(w, c->body);
    }
}

static void walk_type_switch(Walk *w, NodeTypeSwitch *n) {
    walk_optional(w, n->init);
    Hole *holes = NEW_ARRAY(w->e->arena, Hole, n->clauses.len + 1);
    int count = 0;
    for (int i = 0; i < n->clauses.len; i++) {
        Object *o = info_of(w->e->cx, n->clauses.at[i])->object;
        if (!o || o->kind != OBJ_VAR)
            continue;
        Location *l = variable_location(w, o);
        l->loop_depth = w->loop_depth;
        take_temps(w, 1);
        NodeList values = AS(n->clauses.at[i], CASE)->values;
        l->pos = values.len ? values.at[0]->pos : n->clauses.at[i]->pos; // as gc has it
        bool boxed = !is_interface(o->type) && !is_direct_iface(o->type);
        Hole k = hole_shift_at(w, hole_of(l), boxed, n->clauses.at[i], WHY(SWITCH_CASE));
        if (has_pointers(o->type))
            holes[count++] = k;
    }
    walk_expr(w, hole_tee_list(w, holes, count), n->x);
    for (int i = 0; i < n->clauses.len; i++)
        walk_block(w, AS(n->clauses.at[i], CASE)->body);
}

static void walk_select(Walk *w, NodeSelect *n) {
    for (int i = 0; i < n->clauses.len; i++) {
        NodeComm *c = AS(n->clauses.at[i], COMM);
        walk_optional(w, c->comm);
        walk_block(w, c->body);
    }
}

static void walk_return(Walk *w, Node *n) {
    NodeList results = AS(n, RETURN)->results;
    const ObjectList *slots =
        w->inlined ? &w->inlined->func.results : &w->function->type->func.results;
    Escapes *e = w->e;
    if (results.len == 1 && slots->len > 1) { // return f()
        Hole *holes = NEW_ARRAY(e->arena, Hole, slots->len);
        Type *tuple = info_of(e->cx, unparen(results.at[0]))->type;
        int temps = take_temps(w, slots->len);
        for (int i = 0; i < slots->len; i++) {
            holes[i] = hole_at(w, hole_of(variable_location(w, slots->at[i])), n, WHY(RETURN));
            Type *from = tuple->kind == TYPE_TUPLE ? tuple->tuple.types.at[i] : NULL;
            if (from && is_interface(slots->at[i]->type) && !is_interface(from) &&
                !is_direct_iface(from))
                holes[i] = hole_spill(w, holes[i],
                                      tuple_box(w, unparen(results.at[0]), i, from, n->pos, temps));
        }
        walk_call(w, holes, slots->len, unparen(results.at[0]));
        for (int i = 0; i < slots->len; i++)
            variable_location(w, slots->at[i])->reassigned = true;
        return;
    }
    for (int i = 0; i < results.len && i < slots->len; i++) {
        Location *slot = variable_location(w, slots->at[i]);
        walk_expr(w, hole_at(w, hole_of(slot), n, WHY(RETURN)), results.at[i]);
        slot->reassigned = true;
    }
}

static void walk_var_decl(Walk *w, Node *n) {
    NodeVarDecl *d = AS(n, VAR_DECL);
    if (d->values.len == 0) {
        for (int i = 0; i < d->names.len; i++)
            destination(w, d->names.at[i], true);
        return;
    }
    assign_list(w, d->names, d->values, true, WHY(ASSIGN), n);
}

static void walk_assign(Walk *w, Node *n) {
    NodeAssign *a = AS(n, ASSIGN);
    if (a->op != TOKEN_EOF && !a->define) { // x op= y
        Hole k = address_hole(w, a->lhs.at[0]);
        if (is_self_assignment(w, a->lhs.at[0], a->rhs.at[0])) {
            report_self_assignment(w, n, a->lhs, a->rhs);
            k = blank_hole(w->e);
        }
        walk_expr(w, hole_at(w, k, n, WHY(ASSIGN)), a->rhs.at[0]);
        note_reassigned_root(w, a->lhs.at[0], false);
        return;
    }
    assign_list(w, a->lhs, a->rhs, a->define, WHY(ASSIGN), n);
}

static void walk_labeled(Walk *w, Node *n) {
    if (map_get(w->function->looping_labels, n))
        w->loop_depth++; // for the rest of the block: a goto behind jumps back here
    walk_stmt(w, AS(n, LABELED)->stmt);
}

static void walk_if(Walk *w, NodeIf *n) {
    int cond = static_condition(w->e, n->cond);
    walk_optional(w, n->init);
    discard(w, n->cond);
    if (cond >= 0)
        walk_stmt(w, n->then);
    if (cond <= 0)
        walk_optional(w, n->otherwise);
}

static void walk_stmt(Walk *w, Node *n) {
    switch (n->kind) {
    case NODE_BLOCK: walk_block(w, AS(n, BLOCK)->stmts); break;
    case NODE_EXPR_STMT: discard(w, AS(n, EXPR_STMT)->x); break;
    case NODE_SEND:
        discard(w, AS(n, SEND)->chan);
        to_heap(w, AS(n, SEND)->value, WHY(SEND), n);
        break;
    case NODE_INC_DEC:
        address_hole(w, AS(n, INC_DEC)->x);
        note_reassigned_root(w, AS(n, INC_DEC)->x, false);
        break;
    case NODE_ASSIGN: walk_assign(w, n); break;
    case NODE_DECL_STMT:
        for (int i = 0; i < AS(n, DECL_STMT)->decls.len; i++)
            if (AS(n, DECL_STMT)->decls.at[i]->kind == NODE_VAR_DECL)
                walk_var_decl(w, AS(n, DECL_STMT)->decls.at[i]);
        break;
    case NODE_GO: walk_deferred(w, n, AS(n, GO)->call); break;
    case NODE_DEFER: walk_deferred(w, n, AS(n, DEFER)->call); break;
    case NODE_RETURN: walk_return(w, n); break;
    case NODE_IF: walk_if(w, AS(n, IF)); break;
    case NODE_SWITCH: walk_switch(w, AS(n, SWITCH)); break;
    case NODE_TYPE_SWITCH: walk_type_switch(w, AS(n, TYPE_SWITCH)); break;
    case NODE_SELECT: walk_select(w, AS(n, SELECT)); break;
    case NODE_FOR: walk_for(w, AS(n, FOR)); break;
    case NODE_RANGE: walk_range(w, n, AS(n, RANGE)); break;
    case NODE_LABELED: walk_labeled(w, n); break;
    default: break; // EMPTY, BRANCH, BAD_STMT
    }
}

// ---- functions and batches

static void init_function(Batch *b, EscapeFunction *f) {
    Walk w = {.e = b->e, .function = f, .loop_depth = 1, .batch = b};
    f->batch = b->number;
    for (int i = 0; i < f->variables.len; i++) {
        Object *o = f->variables.at[i];
        Location *l = location_new(&w, o->type, true);
        l->variable = o;
        l->pos = o->pos;
        l->is_parameter = o->role == VAR_PARAM || o->role == VAR_RECEIVER;
        l->result_index = o->role == VAR_RESULT ? o->index + 1 : 0;
        f->declared += o->role != VAR_LOCAL;
        map_put(b->e->locations, o, l);
    }
}

// A package-level initializer. Literals are static data, and what is put in an interface there has
// static storage: nothing is said of them. Only the parts that need code are walked.
static void walk_initializer(Walk *w, Hole k, Node *n) {
    n = unparen(n);
    const NodeInfo *info = info_of(w->e->cx, n);
    if (info->mode == MODE_CONST || info->mode == MODE_NIL)
        return;
    Node *result = n->kind == NODE_CALL ? inline_static_result(w->e->cx, n) : NULL;
    if (result) {
        walk_initializer(w, k, result);
        return;
    }
    const NodeInfo *fun =
        n->kind == NODE_CALL ? info_of(w->e->cx, unparen(AS(n, CALL)->fun)) : NULL;
    Node *operand = fun && fun->mode == MODE_TYPE ? unparen(AS(n, CALL)->args.at[0]) : NULL;
    if (n->kind == NODE_UNARY && AS(n, UNARY)->op == TOKEN_AND &&
        unparen(AS(n, UNARY)->x)->kind == NODE_COMPOSITE) {
        walk_initializer(w, k, AS(n, UNARY)->x);
    } else if (n->kind == NODE_COMPOSITE && underlying(info->type)->kind != TYPE_MAP) {
        NodeList elements = AS(n, COMPOSITE)->elements;
        for (int i = 0; i < elements.len; i++)
            walk_initializer(w, k,
                             elements.at[i]->kind == NODE_KEY_VALUE
                                 ? AS(elements.at[i], KEY_VALUE)->value
                                 : elements.at[i]);
    } else if (operand &&
               (is_interface(info->type) || info_of(w->e->cx, operand)->mode == MODE_CONST)) {
        walk_initializer(w, k, operand);
    } else if (n->kind != NODE_FUNC_LIT ||
               ((EscapeFunction *)map_get(w->e->by_node, n))->captures.len > 0) {
        walk_expr_skip_box(w, hole_note(k, n->pos, WHY(ASSIGN)), n);
    }
}

void walk_function(Batch *b, EscapeFunction *f) {
    Walk w = {.e = b->e, .function = f, .loop_depth = 1, .batch = b};
    b->e->walked = f->instance;
    if (f->body)
        walk_block(&w, AS(f->body, BLOCK)->stmts);
    if (!is_initialization(f))
        return;
    const Package *p = f->instance->package; // its initialization: everything flows to globals
    for (int i = 0; i < p->init_order.len; i++) {
        Node *rhs = unparen(p->init_order.at[i].rhs);
        Hole k = hole_note(heap_hole(b->e), rhs->pos, WHY(ASSIGN));
        ObjectList lhs = p->init_order.at[i].lhs;
        if (lhs.len <= 1 || rhs->kind != NODE_CALL) {
            walk_initializer(&w, k, rhs);
            continue;
        }
        Hole *holes = NEW_ARRAY(b->e->arena, Hole, lhs.len);
        int temps = take_temps(&w, lhs.len);
        for (int j = 0; j < lhs.len; j++) {
            holes[j] = k;
            Type *from = info_of(b->e->cx, rhs)->type->tuple.types.at[j];
            if (is_interface(lhs.at[j]->type) && !is_interface(from) && !is_direct_iface(from))
                holes[j] = hole_spill(&w, k, tuple_box(&w, rhs, j, from, rhs->pos, temps));
        }
        walk_call(&w, holes, lhs.len, rhs);
    }
}

// A literal's captures flow into it once all assignments have been seen.
static void flow_captures(Batch *b, Closure *c) {
    for (int i = 0; i < c->literal->captures.len; i++) {
        Object *o = c->literal->captures.at[i];
        Location *l = map_get(b->e->locations, o);
        if (!l)
            continue;
        Hole k = c->hole;
        Pos use = c->literal->capture_uses.at[i];
        bool by_reference =
            l->address_taken || o->address_taken || l->reassigned || type_size(o->type) > 128;
        if (b->e->chains)
            explain_capture(b, l, by_reference);
        if (by_reference)
            k = hole_step(b->e, hole_shift(k, -1, use, WHY(REFERENCE)), use, o->name,
                          WHY(REFERENCE));
        flow(b->e, hole_step(b->e, k, use, o->name, WHY(CAPTURED)), l);
    }
}

// Bytes of the object that a site makes, as far as gc limits them; 0: it does not.
static int64_t implicit_size(const Location *l) {
    if (l->site == SITE_NEW || (l->site == SITE_LITERAL && l->node->kind != NODE_COMPOSITE))
        return type_size(l->type);
    if (l->site != SITE_METHOD_VALUE || !l->type) // its type is the receiver's
        return 0;
    return type_size(l->type) + 8;
}

// Sizes that gc never puts on the frame.
static const char *heap_reason(Escapes *e, const Location *l) {
    enum { EXPLICIT_LIMIT = 128 << 10, IMPLICIT_LIMIT = 64 << 10, SMALL_LIMIT = 16 << 10 };
    int64_t limit = e->small_frames ? SMALL_LIMIT : IMPLICIT_LIMIT;
    if (l->variable)
        return l->is_parameter || l->result_index || type_size(l->variable->type) <= EXPLICIT_LIMIT
                   ? NULL
                   : WHY(TOO_LARGE);
    if (!l->node || !l->type)
        return NULL;
    if (implicit_size(l) > limit)
        return WHY(TOO_LARGE);
    if (l->site != SITE_MAKE || underlying(l->type)->kind != TYPE_SLICE)
        return NULL;
    int64_t size = type_size(underlying(l->type)->slice.elem), count;
    if (size == 0)
        return WHY(ZERO_SIZED);
    NodeList args = AS(l->node, CALL)->args;
    Node *last = constant_behind(e, args.at[args.len - 1]);
    if (!last || !const_to_int64(info_of(e->cx, last)->value, &count) || count > INT32_MAX)
        return NULL; // made when the size is known
    return count <= limit / size ? NULL : WHY(TOO_LARGE);
}

void facts_of_batch(Batch *b) {
    for (int i = 0; i < b->functions.len; i++)
        init_function(b, b->functions.at[i]);
    for (int i = 0; i < b->functions.len; i++)
        if (!in_batch(b, b->functions.at[i]->outer)) // a literal's body is walked where it stands
            walk_function(b, b->functions.at[i]);
    for (int i = 0; i < b->closures.len; i++)
        flow_captures(b, &b->closures.at[i]);
    for (int i = 0; i < b->locations.len; i++) {
        Location *l = b->locations.at[i];
        const char *why = heap_reason(b->e, l);
        if (why)
            flow(b->e,
                 hole_step(b->e, hole_shift(heap_hole(b->e), -1, l->pos, why), l->pos,
                           l->variable ? l->variable->name : l->text, why),
                 l);
    }
}

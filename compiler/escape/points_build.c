// The constraints of one function, for the precise solver: statements, and the objects and
// constraints themselves. In: a function's tree and what gc's facts know (captures by value). Out:
// a PointsFunction. A statement says what may flow, not when: two assignments to one variable are
// as good as both at once. Time is in the scopes: each loop opens one for its iterations, so does a
// label that a later goto leads back to, and every object is made for the scope its site stands in.
//
// One thing is known of the order: behind an assignment to a variable, up to the next one in the
// same block, it holds nothing older. There it is a temporary (Version), whose value flows to what
// the variable is outside of the block, but not to what it was before.
//
// What a deferred call is made with, is kept by a temporary of the activation until it is made.
#include "points_build.h"
#include "reasons.h"
#include <limits.h>
#include <string.h>

// ---- objects

bool build_once(const Build *b) {
    return b->scope == b->p->scope || b->scope == b->final;
}

int points_object(Build *b, PointsObject o) {
    o.once = build_once(b);
    vec_push(b->e->arena, &b->p->objects, o);
    return b->p->objects.len - 1;
}

Cell build_temp_in(Build *b, Type *type, PointsScope *scope) {
    return (Cell){
        points_object(b, (PointsObject){.kind = POINTS_TEMP, .type = type, .scope = scope}), 0};
}

Cell build_temp(Build *b, Type *type) {
    return build_temp_in(b, type, b->scope);
}

int build_site(Build *b, Node *n, SiteKind kind, int index, Type *type, Pos pos) {
    return points_object(b, (PointsObject){.kind = POINTS_SITE,
                                           .node = n,
                                           .site = kind,
                                           .site_index = index,
                                           .type = type,
                                           .scope = b->scope,
                                           .pos = pos});
}

static int declare(Build *b, Object *o, PointsScope *scope) {
    int known = (int)(intptr_t)map_get(b->objects, o);
    if (known)
        return known;
    int index = points_object(b, (PointsObject){.kind = POINTS_VARIABLE,
                                                .variable = o,
                                                .type = o->type,
                                                .scope = scope,
                                                .pos = o->pos});
    map_put(b->objects, o, (void *)(intptr_t)index);
    return index;
}

int build_variable(Build *b, Object *o) {
    return declare(b, o, b->scope);
}

static PointsScope *scope_new(Build *b) {
    PointsScope *s = NEW(b->e->arena, PointsScope);
    s->outer = b->scope;
    s->depth = b->scope ? b->scope->depth + 1 : 1;
    return s;
}

Type *build_pointer_type(Build *b) {
    return b->e->cx->universe->basic[BASIC_UNSAFE_POINTER];
}

// ---- constraints

Cell cell_at(Cell c, int64_t offset) {
    if (c.object >= FIRST_OBJECT) // a larger type's words are one
        c.offset = c.offset + offset <= INT_MAX ? (int)(c.offset + offset) : 0;
    return c;
}

static void put(Build *b, Constraint c) {
    vec_push(b->e->arena, &b->p->constraints, c);
}

Cell build_address(Build *b, Cell of, Pos pos, const char *why) {
    if (of.object == NOTHING)
        return NO_CELL;
    Cell to = build_temp(b, build_pointer_type(b));
    put(b, (Constraint){.kind = POINTS_ADDRESS,
                        .to = to,
                        .from = of,
                        .type = build_pointer_type(b),
                        .pos = pos,
                        .why = why});
    return to;
}

void build_leak(Build *b, Cell from, Type *type, Pos pos, const char *why) {
    if (from.object >= FIRST_OBJECT && has_pointers(type))
        put(b, (Constraint){.kind = POINTS_LEAK,
                            .to = WORLD_CELL,
                            .from = from,
                            .type = type,
                            .pos = pos,
                            .why = why});
}

void build_copy(Build *b, Cell to, Cell from, Type *type, Pos pos, const char *why) {
    if (to.object == WORLD)
        build_leak(b, from, type, pos, why);
    else if (to.object != NOTHING && from.object != NOTHING && has_pointers(type))
        put(b,
            (Constraint){
                .kind = POINTS_COPY, .to = to, .from = from, .type = type, .pos = pos, .why = why});
}

// A pointer to what lies in the object is used with another type.
// The address in a cell is one of a value of type `as` from now on; NULL: arithmetic is done with
// it.
void build_collapse(Build *b, Cell from, Type *as, Pos pos) {
    if (from.object >= FIRST_OBJECT)
        put(b,
            (Constraint){
                .kind = POINTS_COLLAPSE, .from = from, .type = as, .pos = pos, .why = WHY(UNSAFE)});
}

void build_store(Build *b, Spot to, Cell from, Pos pos, const char *why) {
    if (!to.through) {
        build_copy(b, to.cell, from, to.type, pos, why);
    } else if (to.cell.object == WORLD) {
        build_leak(b, from, to.type, pos, why);
    } else if (to.cell.object != NOTHING && from.object != NOTHING && has_pointers(to.type)) {
        put(b, (Constraint){.kind = POINTS_STORE,
                            .to = to.cell,
                            .from = from,
                            .offset = to.offset,
                            .type = to.type,
                            .pos = pos,
                            .why = why});
    }
}

Cell spot_value(Build *b, Spot s, Pos pos) {
    if (s.cell.object == NOTHING || !has_pointers(s.type))
        return NO_CELL;
    if (!s.through || s.cell.object == WORLD)
        return s.cell;
    Cell to = build_temp(b, s.type);
    put(b, (Constraint){.kind = POINTS_LOAD,
                        .to = to,
                        .from = s.cell,
                        .offset = s.offset,
                        .type = s.type,
                        .pos = pos,
                        .why = WHY(INDIRECTION)});
    return to;
}

Cell spot_address(Build *b, Spot s, Pos pos) {
    if (!s.through)
        return build_address(b, s.cell, pos, WHY(ADDRESS_OF));
    if (s.offset == 0 || s.cell.object < FIRST_OBJECT)
        return s.cell;
    Cell to = build_temp(b, build_pointer_type(b));
    put(b, (Constraint){.kind = POINTS_OFFSET,
                        .to = to,
                        .from = s.cell,
                        .offset = s.offset,
                        .type = build_pointer_type(b),
                        .pos = pos,
                        .why = WHY(ADDRESS_OF)});
    return to;
}

// ---- conversions to interfaces

static int type_object(Build *b, Type *t) {
    int index = (int)(intptr_t)map_get(b->objects, t);
    if (!index) {
        index =
            points_object(b, (PointsObject){.kind = POINTS_TYPE, .type = t, .scope = b->p->scope});
        map_put(b->objects, t, (void *)(intptr_t)index);
    }
    return index;
}

Cell build_box(Build *b, Cell v, Type *type, Node *site, SiteKind kind, int index, Pos pos) {
    enum { DATA_WORD = 8 };
    Cell to = build_temp(b, b->e->cx->universe->empty_interface), data = cell_at(to, DATA_WORD);
    put(b, (Constraint){.kind = POINTS_ADDRESS,
                        .to = to,
                        .from = {type_object(b, type), 0},
                        .type = build_pointer_type(b),
                        .pos = pos,
                        .why = WHY(INTERFACE)});
    if (is_direct_iface(type)) {
        build_copy(b, data, v, type, pos, WHY(INTERFACE));
        return to;
    }
    Cell box = {build_site(b, site, kind, index, type, pos), 0};
    build_copy(b, box, v, type, pos, WHY(INTERFACE));
    put(b, (Constraint){.kind = POINTS_ADDRESS,
                        .to = data,
                        .from = box,
                        .type = build_pointer_type(b),
                        .pos = pos,
                        .why = WHY(SPILL)});
    return to;
}

Cell build_converted(Build *b, Cell v, Type *from, Type *to, Node *site, int index, Pos pos) {
    if (from && to && is_interface(to) && !is_interface(from) && !is_untyped(from))
        return build_box(b, v, from, site, SITE_BOX_RESULT, index, pos);
    return v;
}

// ---- assignments

static Object *variable_of(Build *b, Node *n) {
    n = unparen(n);
    Object *o = n->kind == NODE_NAME ? info_of(b->e->cx, n)->object : NULL;
    return o && o->kind == OBJ_VAR ? o : NULL;
}

// The left side of an assignment; the statement may declare it.
static Spot destination(Build *b, Node *n, bool define) {
    Object *o = variable_of(b, n);
    int begun = (int)(intptr_t)map_get(b->targets, unparen(n));
    if (begun)
        return (Spot){.cell = {begun, 0}, .type = o->type};
    if (define && o && o->pos == n->pos)
        return (Spot){.cell = {build_variable(b, o), 0}, .type = o->type};
    return build_target(b, n);
}

static void assign_tuple(Build *b, NodeList lhs, Node *rhs, bool define, Pos pos) {
    PointsValue *values = NEW_ARRAY(b->e->arena, PointsValue, lhs.len);
    rhs = unparen(rhs);
    build_tuple(b, rhs, values, lhs.len);
    for (int i = 0; i < lhs.len; i++) {
        Spot to = destination(b, lhs.at[i], define);
        Cell v = build_converted(b, values[i].cell, values[i].type, to.type, rhs, i, rhs->pos);
        build_store(b, to, v, pos, WHY(ASSIGN_PAIR));
    }
}

// Addresses that become numbers in a field, or are numbers in another (reflect's slice and string
// headers), may be read from there; those in variables are nobody's business, as in gc.
static void leak_numbers(Build *b, Node *lhs, Node *rhs) {
    lhs = unparen(lhs);
    if (lhs->kind == NODE_NAME || !is_basic(info_of(b->e->cx, lhs)->type, BASIC_UINTPTR))
        return;
    Cell numbers = build_temp(b, build_pointer_type(b));
    build_unsafe(b, numbers, rhs);
    build_leak(b, numbers, build_pointer_type(b), rhs->pos, WHY(UNSAFE));
}

static void assign_list(Build *b, NodeList lhs, NodeList rhs, bool define, Pos pos) {
    if (rhs.len == 1 && lhs.len > 1) {
        assign_tuple(b, lhs, rhs.at[0], define, pos);
        return;
    }
    for (int i = 0; i < lhs.len && i < rhs.len; i++) {
        Cell v = build_value(b, rhs.at[i]);
        build_store(b, destination(b, lhs.at[i], define), v, pos, WHY(ASSIGN));
        leak_numbers(b, lhs.at[i], rhs.at[i]);
    }
}

static void build_assign(Build *b, Node *n) {
    NodeAssign *a = AS(n, ASSIGN);
    recover_assertion(b, a);
    if (a->op == TOKEN_EOF || a->define) {
        assign_list(b, a->lhs, a->rhs, a->define, n->pos);
        return;
    }
    build_discard(b, a->rhs.at[0]);
    Spot to = build_target(b, a->lhs.at[0]);
    if (a->op != TOKEN_ADD || !is_string(to.type))
        return;
    Cell sum = {build_site(b, n, SITE_STRING, 0, b->e->cx->universe->byte_type, n->pos), 0};
    build_store(b, to, build_address(b, sum, n->pos, WHY(SPILL)), n->pos, WHY(ASSIGN));
}

static void build_var_decl(Build *b, Node *n) {
    NodeVarDecl *d = AS(n, VAR_DECL);
    for (int i = 0; d->values.len == 0 && i < d->names.len; i++)
        destination(b, d->names.at[i], true);
    assign_list(b, d->names, d->values, true, n->pos);
}

static void build_results(Build *b, Node *n) {
    NodeList results = AS(n, RETURN)->results;
    const ObjectList *slots = &b->signature->func.results;
    if (results.len == 1 && slots->len > 1) { // return f()
        PointsValue *values = NEW_ARRAY(b->e->arena, PointsValue, slots->len);
        Node *call = unparen(results.at[0]);
        build_tuple(b, call, values, slots->len);
        for (int i = 0; i < slots->len; i++) {
            Type *to = slots->at[i]->type;
            Cell v = build_converted(b, values[i].cell, values[i].type, to, call, i, call->pos);
            build_copy(b, (Cell){build_variable(b, slots->at[i]), 0}, v, to, n->pos, WHY(RETURN));
        }
        return;
    }
    for (int i = 0; i < results.len && i < slots->len; i++)
        build_copy(b, (Cell){build_variable(b, slots->at[i]), 0}, build_value(b, results.at[i]),
                   slots->at[i]->type, n->pos, WHY(RETURN));
}

static void build_return(Build *b, Node *n) {
    PointsScope *final = b->final;
    if (!b->inlined)
        b->final = b->scope;
    build_results(b, n);
    b->final = final;
}

// ---- blocks

static void build_stmt(Build *b, Node *n);

// Is a variable assigned to more than once, only as a whole, and only by its name?
static bool is_separable(Build *b, const Object *o) {
    enum { MOST_VERSIONS = 8 };
    return o && o->reassigned && o->role != VAR_GLOBAL && o->role != VAR_RESULT &&
           !o->inlined_result && !o->captured && !o->address_taken && has_pointers(o->type) &&
           underlying(o->type)->kind != TYPE_STRUCT && underlying(o->type)->kind != TYPE_ARRAY &&
           o->function == b->p->function->node && (intptr_t)map_get(b->split, o) < MOST_VERSIONS;
}

static void begin_versions(Build *b, NodeList targets) {
    for (int i = 0; i < targets.len; i++) {
        Object *o = variable_of(b, targets.at[i]);
        if (!is_separable(b, o))
            continue;
        build_variable(b, o);
        map_put(b->targets, unparen(targets.at[i]),
                (void *)(intptr_t)build_temp(b, o->type).object);
        map_put(b->split, o, (void *)((intptr_t)map_get(b->split, o) + 1));
    }
}

// What the statement assigned to is known by its new object.
static void use_versions(Build *b, NodeList targets, Pos pos) {
    enum { NEAR = 16 };
    for (int i = 0; i < targets.len; i++) {
        Object *o = variable_of(b, targets.at[i]);
        int begun = (int)(intptr_t)map_get(b->targets, unparen(targets.at[i]));
        if (!begun)
            continue;
        Version v = {o, build_variable(b, o), build_variable(b, o)};
        for (int k = b->versions.len - 1; k >= b->block && k >= b->versions.len - NEAR; k--)
            if (b->versions.at[k].variable == o)
                v.entry = b->versions.at[k].entry;
        build_copy(b, (Cell){v.entry, 0}, (Cell){begun, 0}, o->type, pos, WHY(ASSIGN));
        vec_push(b->e->arena, &b->versions, v);
        map_put(b->objects, o, (void *)(intptr_t)begun);
    }
}

// Each variable is again what it was before the block.
static void end_versions(Build *b) {
    while (b->versions.len > b->block) {
        Version v = b->versions.at[--b->versions.len];
        map_put(b->objects, v.variable, (void *)(intptr_t)v.before);
    }
}

// A statement of a block's own. Behind a label any assignment of the block may have been the last.
static void build_listed(Build *b, Node *n) {
    NodeList targets = {0};
    if (n->kind == NODE_LABELED)
        end_versions(b);
    if (n->kind == NODE_ASSIGN && (AS(n, ASSIGN)->op == TOKEN_EOF || AS(n, ASSIGN)->define))
        targets = AS(n, ASSIGN)->lhs;
    NodeList decls = n->kind == NODE_DECL_STMT ? AS(n, DECL_STMT)->decls : (NodeList){0};
    if (decls.len == 1 && decls.at[0]->kind == NODE_VAR_DECL &&
        AS(decls.at[0], VAR_DECL)->values.len > 0)
        targets = AS(decls.at[0], VAR_DECL)->names;
    begin_versions(b, targets);
    build_stmt(b, n);
    use_versions(b, targets, n->pos);
}

// Does a list of statements leave the function, once it is entered? Then each runs at most once.
static bool is_final(const Build *b, NodeList stmts) {
    return !b->inlined && !build_once(b) && stmts.len > 0 &&
           stmts.at[stmts.len - 1]->kind == NODE_RETURN && !has_branches(stmts);
}

// The last statement of a list that jumps to each label.
typedef struct Jumps {
    Map *last;
    int at; // 1 + its index
} Jumps;

static bool note_jump(Node *n, void *data) {
    Jumps *j = data;
    if (n->kind == NODE_BRANCH && AS(n, BRANCH)->token == TOKEN_GOTO && AS(n, BRANCH)->target)
        map_put(j->last, AS(n, BRANCH)->target, (void *)(intptr_t)j->at);
    return n->kind != NODE_FUNC_LIT;
}

// Does a later goto jump back to this statement?
static bool is_looping(const Build *b, Node *n) {
    for (; n->kind == NODE_LABELED; n = AS(n, LABELED)->stmt)
        if (map_get(b->p->function->looping_labels, n))
            return true;
    return false;
}

// For each statement that is jumped back to, where its loop ends: behind the last such jump, and
// behind each loop that begins inside. NULL when there is none.
static int *ends_of_loops(Build *b, NodeList stmts) {
    int *ends = NULL;
    Jumps j = {NULL, 0};
    for (int i = stmts.len - 1; i >= 0; i--) {
        if (!is_looping(b, stmts.at[i]))
            continue;
        if (!ends) {
            ends = NEW_ARRAY(b->e->arena, int, stmts.len);
            j.last = map_new(b->e->arena);
            for (int k = 0; k < stmts.len; k++) {
                j.at = k + 1;
                node_walk(stmts.at[k], note_jump, &j);
            }
        }
        ends[i] = i + 1;
        for (Node *n = stmts.at[i]; n->kind == NODE_LABELED; n = AS(n, LABELED)->stmt) {
            int last = (int)(intptr_t)map_get(j.last, n);
            ends[i] = last > ends[i] ? last : ends[i];
        }
        for (int k = i + 1; k < ends[i]; k++)
            ends[i] = ends[k] > ends[i] ? ends[k] : ends[i];
    }
    return ends;
}

// Each of those loops has a scope.
static void build_stmts(Build *b, NodeList stmts, const int *ends, int from, int to) {
    for (int i = from; i < to; i++) {
        if (!ends || !ends[i]) {
            build_listed(b, stmts.at[i]);
            continue;
        }
        PointsScope *outer = b->scope;
        b->scope = scope_new(b);
        build_listed(b, stmts.at[i]);
        build_stmts(b, stmts, ends, i + 1, ends[i]);
        b->scope = outer;
        i = ends[i] - 1;
    }
}

static void build_block(Build *b, NodeList stmts) {
    PointsScope *final = b->final;
    uint64_t excluded = b->excluded;
    int block = b->block;
    b->block = b->versions.len;
    if (is_final(b, stmts))
        b->final = b->scope;
    build_stmts(b, stmts, ends_of_loops(b, stmts), 0, stmts.len);
    end_versions(b);
    b->block = block;
    b->final = final;
    b->excluded = excluded;
}

void build_inlined_body(Build *b, Node *body, const Type *signature) {
    const Type *around = b->signature;
    bool inlined = b->inlined;
    b->signature = signature;
    b->inlined = true;
    build_block(b, AS(body, BLOCK)->stmts);
    b->signature = around;
    b->inlined = inlined;
}

// ---- loops

// Opens the scope of a loop's iterations, which is that of what carries nothing over, too.
static PointsScope *open_loop(Build *b, Node *loop) {
    PointsScope *inner = scope_new(b);
    inner->loop = loop;
    ObjectList *dead = map_get(b->dead, loop);
    for (int i = 0; dead && i < dead->len; i++) {
        int variable = declare(b, dead->at[i], inner); // may move the objects
        for (int k = b->versions.len - 1;
             k >= 0 && b->p->objects.at[variable].kind != POINTS_VARIABLE; k--)
            if (b->versions.at[k].variable == dead->at[i])
                variable = b->versions.at[k].before;
        b->p->objects.at[variable].scope = inner;
        map_put(b->objects, dead->at[i], (void *)(intptr_t)variable);
    }
    return inner;
}

static void build_optional(Build *b, Node *n) {
    if (n)
        build_stmt(b, n);
}

// A variable of a for clause that can be told from the next iteration's. That one starts with its
// value, which therefore passes through a temporary outside.
static void build_loop_variable(Build *b, Node *name, PointsScope *inner) {
    Object *o = variable_of(b, name);
    if (!o || o->pos != name->pos || !o->per_iteration || !(o->captured || o->address_taken))
        return;
    Cell variable = {declare(b, o, inner), 0}, outside = build_temp(b, o->type);
    build_copy(b, outside, variable, o->type, o->pos, WHY(ASSIGN));
    build_copy(b, variable, outside, o->type, o->pos, WHY(ASSIGN));
}

static void build_for(Build *b, Node *at) {
    NodeFor *n = AS(at, FOR);
    PointsScope *outer = b->scope, *inner = open_loop(b, at);
    if (n->init && n->init->kind == NODE_ASSIGN && AS(n->init, ASSIGN)->define)
        for (int i = 0; i < AS(n->init, ASSIGN)->lhs.len; i++)
            build_loop_variable(b, AS(n->init, ASSIGN)->lhs.at[i], inner);
    build_optional(b, n->init);
    b->scope = inner;
    build_discard(b, n->cond);
    build_stmt(b, n->body);
    build_optional(b, n->post);
    b->scope = outer;
}

// What a range clause delivers first (index 0) and second; type NULL when there is none.
static Spot range_spot(Build *b, Spot x, int index, Pos pos) {
    Type *t = underlying(x.type), *word = b->e->cx->universe->basic[BASIC_INT];
    if (t->kind == TYPE_POINTER || t->kind == TYPE_SLICE || t->kind == TYPE_MAP ||
        t->kind == TYPE_CHAN)
        x = (Spot){.cell = spot_value(b, x, pos), .through = true};
    switch (t->kind) {
    case TYPE_MAP:
        x.type = index ? t->map.elem : t->map.key;
        x.offset = index ? map_value_offset(t) : 0;
        return x;
    case TYPE_CHAN: x.type = index ? NULL : t->chan.elem; return x;
    case TYPE_BASIC:
        x.type = !is_string(t) ? x.type : index ? b->e->cx->universe->rune_type : word;
        return (Spot){.type = x.type};
    case TYPE_POINTER: t = underlying(t->pointer.elem); break;
    default: break;
    }
    if (index == 0)
        return (Spot){.type = word};
    if (t->kind == TYPE_ARRAY)
        return build_elements(b, x, t, pos);
    x.type = t->kind == TYPE_SLICE ? t->slice.elem : NULL;
    return x;
}

static void range_variable(Build *b, Node *at, const NodeRange *n, int index, Spot x,
                           PointsScope *outer) {
    Node *name = index ? n->value : n->key;
    if (!name)
        return;
    Spot from = range_spot(b, x, index, at->pos);
    if (!from.type)
        return;
    Object *o = n->define ? variable_of(b, name) : NULL;
    if (o && o->pos == name->pos)
        declare(b, o, o->per_iteration ? b->scope : outer);
    Spot to = destination(b, name, n->define);
    Cell v =
        build_converted(b, spot_value(b, from, at->pos), from.type, to.type, at, index, at->pos);
    build_store(b, to, v, at->pos, WHY(RANGE));
}

static void build_range(Build *b, Node *at, NodeRange *n) {
    PointsScope *outer = b->scope;
    Spot x = build_spot(b, n->x);
    b->scope = open_loop(b, at);
    range_variable(b, at, n, 0, x, outer);
    range_variable(b, at, n, 1, x, outer);
    build_stmt(b, n->body);
    b->scope = outer;
}

// ---- other statements

static void build_switch(Build *b, NodeSwitch *n) {
    build_optional(b, n->init);
    build_discard(b, n->tag);
    for (int i = 0; i < n->clauses.len; i++) {
        NodeCase *c = AS(n->clauses.at[i], CASE);
        for (int j = 0; j < c->values.len; j++)
            build_discard(b, c->values.at[j]);
        build_block(b, c->body);
    }
}

static void build_type_switch(Build *b, NodeTypeSwitch *n) {
    build_optional(b, n->init);
    Cell x = build_value(b, n->x);
    for (int i = 0; i < n->clauses.len; i++) {
        Node *clause = n->clauses.at[i];
        Object *o = info_of(b->e->cx, clause)->object;
        if (o && o->kind == OBJ_VAR)
            build_copy(b, (Cell){build_variable(b, o), 0},
                       build_unbox(b, recover_clause(b, n, i, x), o->type, clause->pos), o->type,
                       clause->pos, WHY(SWITCH_CASE));
        build_block(b, AS(clause, CASE)->body);
    }
}

static void build_if(Build *b, NodeIf *n) {
    build_optional(b, n->init);
    build_discard(b, n->cond);
    bool negated;
    uint64_t before = b->excluded, more = before | recover_condition(b, n->cond, &negated);
    b->excluded = negated ? more : before;
    build_stmt(b, n->then);
    b->excluded = negated ? before : more;
    build_optional(b, n->otherwise);
    bool always = terminates(b->e, negated ? n->otherwise : n->then);
    b->excluded = always ? more : before;
}

static void build_select(Build *b, NodeSelect *n) {
    for (int i = 0; i < n->clauses.len; i++) {
        NodeComm *c = AS(n->clauses.at[i], COMM);
        build_optional(b, c->comm);
        build_block(b, c->body);
    }
}

static void build_send(Build *b, Node *n) {
    NodeSend *s = AS(n, SEND);
    Type *t = underlying(info_of(b->e->cx, unparen(s->chan))->type);
    Spot to = {.cell = build_value(b, s->chan), .through = true, .type = t->chan.elem};
    build_store(b, to, build_value(b, s->value), n->pos, WHY(SEND));
}

static void build_stmt(Build *b, Node *n) {
    switch (n->kind) {
    case NODE_BLOCK: build_block(b, AS(n, BLOCK)->stmts); break;
    case NODE_EXPR_STMT: build_discard(b, AS(n, EXPR_STMT)->x); break;
    case NODE_SEND: build_send(b, n); break;
    case NODE_INC_DEC: build_target(b, AS(n, INC_DEC)->x); break;
    case NODE_ASSIGN: build_assign(b, n); break;
    case NODE_DECL_STMT:
        for (int i = 0; i < AS(n, DECL_STMT)->decls.len; i++)
            if (AS(n, DECL_STMT)->decls.at[i]->kind == NODE_VAR_DECL)
                build_var_decl(b, AS(n, DECL_STMT)->decls.at[i]);
        break;
    case NODE_GO: build_deferred(b, n, AS(n, GO)->call); break;
    case NODE_DEFER: build_deferred(b, n, AS(n, DEFER)->call); break;
    case NODE_RETURN: build_return(b, n); break;
    case NODE_IF: build_if(b, AS(n, IF)); break;
    case NODE_SWITCH: build_switch(b, AS(n, SWITCH)); break;
    case NODE_TYPE_SWITCH: build_type_switch(b, AS(n, TYPE_SWITCH)); break;
    case NODE_SELECT: build_select(b, AS(n, SELECT)); break;
    case NODE_FOR: build_for(b, n); break;
    case NODE_RANGE: build_range(b, n, AS(n, RANGE)); break;
    case NODE_LABELED: build_stmt(b, AS(n, LABELED)->stmt); break;
    default: break; // EMPTY, BRANCH, BAD_STMT
    }
}

// ---- functions

static void build_parameter(Build *b, Object *o) {
    int index = build_variable(b, o);
    vec_push(b->e->arena, &b->p->parameters, has_pointers(o->type) ? index : NOTHING);
}

static void build_signature(Build *b, const EscapeFunction *f) {
    if (f->type->func.receiver)
        build_parameter(b, f->type->func.receiver);
    for (int i = 0; i < f->type->func.params.len; i++)
        build_parameter(b, f->type->func.params.at[i]);
    for (int i = 0; i < f->type->func.results.len; i++)
        vec_push(b->e->arena, &b->p->results, build_variable(b, f->type->func.results.at[i]));
}

// Everything that package-level variables are initialized with is the world's.
static void build_initialization(Build *b, const Package *package) {
    for (int i = 0; i < package->init_order.len; i++) {
        Node *rhs = unparen(package->init_order.at[i].rhs);
        ObjectList lhs = package->init_order.at[i].lhs;
        b->dead = build_dead_variables(b, rhs);
        if (lhs.len <= 1) {
            Type *type = lhs.len ? lhs.at[0]->type : info_of(b->e->cx, rhs)->type;
            build_leak(b, build_value(b, rhs), type, rhs->pos, WHY(ASSIGN));
            continue;
        }
        PointsValue *values = NEW_ARRAY(b->e->arena, PointsValue, lhs.len);
        build_tuple(b, rhs, values, lhs.len);
        for (int j = 0; j < lhs.len; j++) {
            Type *to = lhs.at[j]->type;
            Cell v = build_converted(b, values[j].cell, values[j].type, to, rhs, j, rhs->pos);
            build_leak(b, v, is_interface(to) ? to : values[j].type, rhs->pos, WHY(ASSIGN));
        }
    }
}

// The constraints of f. They live as long as e's arena. A bodiless function has only parameters.
PointsFunction *points_build(Escapes *e, EscapeFunction *f) {
    Build b = {.e = e, .p = NEW(e->arena, PointsFunction), .objects = map_new(e->arena)};
    b.targets = map_new(e->arena);
    b.split = map_new(e->arena);
    b.p->function = f;
    b.signature = f->type;
    for (int i = 0; i < FIRST_OBJECT; i++)
        vec_push(e->arena, &b.p->objects, ((PointsObject){.kind = POINTS_RESERVED}));
    b.scope = b.p->scope = scope_new(&b);
    if (f->type)
        build_signature(&b, f);
    if (f->captures.len) {
        b.record = build_record_type(e, f);
        b.p->closure = build_temp(&b, type_pointer(e->arena, b.record)).object;
    }
    recover_parameters(&b);
    if (f->body) {
        b.dead = build_dead_variables(&b, f->body);
        build_block(&b, AS(f->body, BLOCK)->stmts);
    }
    if (is_initialization(f))
        build_initialization(&b, f->instance->package);
    return b.p;
}

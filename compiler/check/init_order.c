// Spec: Package initialization. In: a checked package. Out: package->init_order, the package-level
// variables with initializers in the order they run; errors for initialization cycles.
//
// What a declaration refers to is read off its tree and the NodeInfo of its names: constants,
// variables and functions (methods too) of the package. A variable depends on every variable its
// initializer reaches, also through functions. Then the earliest declared variable that is ready
// goes next, again and again. When none is ready there is a cycle: the one with fewest open
// dependencies is reported, if it leads back to itself, and taken as ready.
#include "check_internal.h"
#include <stdlib.h>

typedef VEC(int) IndexList;

typedef struct Item { // a constant, variable or function of the package
    Object *object;
    IndexList refers;     // items its declaration names, by index
    IndexList dependents; // constants and variables that wait for this one
    int open;             // constants and variables it waits for
    bool done, emitted;
} Item;

typedef struct Graph {
    Checker *c;
    Arena *arena;
    Item *items;
    int count;
    int *index;             // the item + 1 of the object with id first_id + i
    uint32_t first_id, ids; // of the package's objects, which were made in a row
    int *stamp;             // of the last traversal that met the item
    int stamps;
    IndexList heap; // ready items, smallest rank on top
} Graph;

static bool is_function(const Item *item) {
    return item->object->kind == OBJ_FUNC;
}

static int index_of(const Graph *g, const Object *o) {
    if (!o)
        return -1;
    uint32_t at = (o->origin ? o->origin : o)->id - g->first_id;
    return at < g->ids ? g->index[at] - 1 : -1;
}

// ---- what a declaration refers to

typedef struct Walk {
    Graph *g;
    Item *item;
} Walk;

static void add_reference(Walk *w, const Object *o) {
    int i = index_of(w->g, o);
    if (i < 0 || w->g->stamp[i] == w->g->stamps)
        return;
    w->g->stamp[i] = w->g->stamps;
    vec_push(w->g->arena, &w->item->refers, i);
}

static bool visit(Node *n, void *data) {
    Walk *w = data;
    if (n->kind == NODE_NAME || n->kind == NODE_SELECTOR)
        add_reference(w, info_of(w->g->c->cx, n)->object);
    return true;
}

// The expression that gives a variable or constant its value, or NULL.
static Node *value_of(const Object *o) {
    const NodeList *values = o->decl->kind == NODE_VAR_DECL ? &AS(o->decl, VAR_DECL)->values
                                                            : &AS(o->decl, CONST_DECL)->values;
    if (o->kind == OBJ_VAR && values->len == 1)
        return values->at[0];
    return o->index < values->len ? values->at[o->index] : NULL;
}

static Node *type_of_decl(Node *decl) {
    return decl->kind == NODE_VAR_DECL     ? AS(decl, VAR_DECL)->type
           : decl->kind == NODE_CONST_DECL ? AS(decl, CONST_DECL)->type
                                           : AS(decl, FUNC_DECL)->type;
}

static int by_index(const void *a, const void *b) {
    return *(const int *)a - *(const int *)b;
}

static void find_references(Graph *g, Item *item) {
    Walk w = {g, item};
    g->stamps++;
    Node *root =
        is_function(item) ? AS(item->object->decl, FUNC_DECL)->body : value_of(item->object);
    Node *type = type_of_decl(item->object->decl);
    if (type)
        node_walk(type, visit, &w);
    if (root)
        node_walk(root, visit, &w);
    if (item->refers.len)
        qsort(item->refers.at, (size_t)item->refers.len, sizeof(int), by_index);
}

static void add_items(Graph *g) {
    const ObjectList *objects = &g->c->package->objects;
    g->items = NEW_ARRAY(g->arena, Item, objects->len + 1);
    g->stamp = NEW_ARRAY(g->arena, int, objects->len + 1);
    uint32_t last = 0;
    g->first_id = UINT32_MAX;
    for (int i = 0; i < objects->len; i++) {
        uint32_t id = objects->at[i]->id;
        g->first_id = id < g->first_id ? id : g->first_id;
        last = id > last ? id : last;
    }
    g->ids = objects->len ? last - g->first_id + 1 : 0;
    g->index = NEW_ARRAY(g->arena, int, g->ids);
    for (int i = 0; i < objects->len; i++) {
        Object *o = objects->at[i];
        if (o->kind != OBJ_CONST && o->kind != OBJ_VAR && o->kind != OBJ_FUNC)
            continue;
        g->items[g->count++].object = o;
        g->index[o->id - g->first_id] = g->count;
    }
    for (int i = 0; i < g->count; i++)
        find_references(g, &g->items[i]);
}

// Lets item i wait for all constants and variables it reaches through functions.
static void add_dependencies(Graph *g, int i) {
    IndexList work = {0};
    vec_push(g->arena, &work, i);
    g->stamps++;
    while (work.len) {
        const Item *from = &g->items[work.at[--work.len]];
        for (int k = 0; k < from->refers.len; k++) {
            int to = from->refers.at[k];
            if (g->stamp[to] == g->stamps)
                continue;
            g->stamp[to] = g->stamps;
            if (is_function(&g->items[to])) {
                vec_push(g->arena, &work, to);
            } else {
                vec_push(g->arena, &g->items[to].dependents, i);
                g->items[i].open++;
            }
        }
    }
}

// ---- the order

// Constants come first. Variables without initializer take their turn by position, as in gc: what
// waits for a later one of them is overtaken by what lies between.
static int rank(const Graph *g, int i) {
    return g->items[i].object->kind == OBJ_VAR ? g->count + i : i;
}

static void swap(Graph *g, int i, int j) {
    int at = g->heap.at[i];
    g->heap.at[i] = g->heap.at[j];
    g->heap.at[j] = at;
}

static bool before(const Graph *g, int i, int j) {
    return rank(g, g->heap.at[i]) < rank(g, g->heap.at[j]);
}

static void push_ready(Graph *g, int item) {
    vec_push(g->arena, &g->heap, item);
    for (int i = g->heap.len - 1; i > 0 && before(g, i, (i - 1) / 2); i = (i - 1) / 2)
        swap(g, i, (i - 1) / 2);
}

static int pop_ready(Graph *g) {
    int top = g->heap.at[0];
    g->heap.at[0] = g->heap.at[--g->heap.len];
    for (int i = 0;;) {
        int least = i, left = 2 * i + 1;
        for (int child = left; child < left + 2 && child < g->heap.len; child++)
            if (before(g, child, least))
                least = child;
        if (least == i)
            return top;
        swap(g, i, least);
        i = least;
    }
}

static void emit(Graph *g, Item *item) {
    Object *o = item->object;
    Node *value = o->kind == OBJ_VAR ? value_of(o) : NULL;
    if (!value || item->emitted)
        return;
    NodeVarDecl *d = AS(o->decl, VAR_DECL);
    InitOrder step = {.rhs = value};
    for (int i = 0; i < d->names.len; i++) {
        Object *lhs = info_of(g->c->cx, d->names.at[i])->object;
        if (lhs != o && d->values.len != 1)
            continue;
        vec_push(g->arena, &step.lhs, lhs);
        int k = index_of(g, lhs);
        if (k >= 0)
            g->items[k].emitted = true;
    }
    vec_push(g->arena, &g->c->package->init_order, step);
}

static void finish(Graph *g, int i) {
    Item *item = &g->items[i];
    if (item->done)
        return;
    item->done = true;
    emit(g, item);
    for (int k = 0; k < item->dependents.len; k++) {
        Item *d = &g->items[item->dependents.at[k]];
        if (--d->open == 0 && !d->done)
            push_ready(g, item->dependents.at[k]);
    }
}

// ---- cycles

typedef struct Step { // one item of the path being followed
    int item, next;   // next: index in refers
} Step;
typedef VEC(Step) Path;

static void report_path(Graph *g, const Path *path) {
    Checker *c = g->c;
    Object *first = g->items[path->at[0].item].object;
    if (path->len == 1) {
        check_error(c, first->pos, "initialization cycle: %s refers to itself", first->name);
        return;
    }
    check_error(c, first->pos, "initialization cycle for %s", first->name);
    for (int i = 0; i < path->len; i++) {
        Object *from = g->items[path->at[i].item].object;
        Object *to = g->items[path->at[(i + 1) % path->len].item].object;
        diag_note(c->cx->diag, from->pos, "%s refers to %s", from->name, to->name);
    }
}

// Follows references depth first, in source order, and reports the first path back to `start`.
static void report_init_cycle(Graph *g, int start) {
    Path path = {0};
    vec_push(g->arena, &path, ((Step){start, 0}));
    g->stamps++;
    while (path.len) {
        Step *top = &path.at[path.len - 1];
        const Item *from = &g->items[top->item];
        if (top->next == from->refers.len) {
            path.len--;
            continue;
        }
        int to = from->refers.at[top->next++];
        if (to == start) {
            report_path(g, &path);
            return;
        }
        if (g->stamp[to] == g->stamps)
            continue;
        g->stamp[to] = g->stamps;
        vec_push(g->arena, &path, ((Step){to, 0}));
    }
}

// None is ready: the item with fewest open dependencies; -1 when all are done.
static int least_open(const Graph *g) {
    int least = -1;
    for (int i = 0; i < g->count; i++) {
        const Item *item = &g->items[i];
        if (!item->done && !is_function(item) && (least < 0 || item->open < g->items[least].open))
            least = i;
    }
    return least;
}

// Fills c->package->init_order and reports initialization cycles.
void init_order(Checker *c) {
    Graph g = {.c = c, .arena = c->cx->arena};
    add_items(&g);
    for (int i = 0; i < g.count; i++)
        if (!is_function(&g.items[i]))
            add_dependencies(&g, i);
    for (int i = 0; i < g.count; i++)
        if (!is_function(&g.items[i]) && g.items[i].open == 0)
            push_ready(&g, i);
    for (;;) {
        while (g.heap.len)
            finish(&g, pop_ready(&g));
        int stuck = least_open(&g);
        if (stuck < 0)
            return;
        report_init_cycle(&g, stuck);
        finish(&g, stuck);
    }
}

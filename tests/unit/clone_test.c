// Copies of checked trees: the copy says the same as the original, with nodes and local objects of
// its own, and a hook's types reach everything that depends on them.
#include "../../compiler/instantiate/clone.h"
#include "unit.h"

typedef struct Checked {
    Unit unit;
    CheckContext *cx;
    Package *package;
} Checked;

static Package *no_import(void *driver, const char *path, Package *from, Pos pos) {
    (void)driver, (void)path, (void)from, (void)pos;
    return NULL;
}

static Checked check_text(const char *text) {
    Checked t = {.unit = unit_open()};
    Unit *u = &t.unit;
    t.cx = check_context_new(u->arena, u->sources, u->diag, u->names, &u->nodes);
    t.cx->import = no_import;
    t.cx->bodies_optional = true;
    t.package = NEW(u->arena, Package);
    t.package->path = "p";
    vec_push(u->arena, &t.package->files, unit_parse(u, text));
    t.cx->nodes = NEW(u->arena, NodeFactory); // not in t, which moves
    *t.cx->nodes = u->nodes;
    check_package(t.cx, t.package);
    cr_assert(!diag_failed(u->diag), "%s", unit_errors(u));
    return t;
}

static Object *function_named(Checked *t, const char *name) {
    for (int i = 0; i < t->package->functions.len; i++)
        if (strcmp(t->package->functions.at[i]->name, name) == 0)
            return t->package->functions.at[i];
    cr_assert_fail("no function %s", name);
    return NULL;
}

typedef struct Nodes {
    Arena *arena;
    VEC(Node *) list;
} Nodes;

static bool collect(Node *n, void *data) {
    Nodes *nodes = data;
    vec_push(nodes->arena, &nodes->list, n);
    return true;
}

typedef struct Pair { // two trees and what of the first is what of the second
    Checked *t;
    Nodes from, to;
    Map *nodes, *objects;
} Pair;

static bool same_type(Pair *p, Type *x, Type *y) {
    return x == y ||
           (x && y && strcmp(type_key(p->t->unit.arena, x), type_key(p->t->unit.arena, y)) == 0);
}

static bool is_local(Pair *p, const Object *o) {
    return (o->kind == OBJ_VAR || o->kind == OBJ_CONST) && o->function &&
           map_has(p->nodes, o->function);
}

static void compare_objects(Pair *p, Object *x, Object *y) {
    cr_assert_eq(x == NULL, y == NULL);
    if (!x)
        return;
    if (!is_local(p, x)) {
        cr_expect_eq(x, y, "%s should be shared", x->name);
        return;
    }
    Object *known = map_get(p->objects, x);
    cr_expect(!known || known == y, "%s has two copies", x->name);
    map_put(p->objects, x, y);
    cr_expect_neq(x, y, "%s should be a copy", x->name);
    cr_expect_neq(x->id, y->id);
    cr_expect(x->kind == y->kind && x->name == y->name && x->role == y->role &&
              x->index == y->index && x->captured == y->captured && x->reassigned == y->reassigned);
    cr_expect(!x->type || same_type(p, x->type, y->type), "type of %s", x->name);
    cr_expect_eq(map_get(p->nodes, x->decl), y->decl, "declaration of %s", x->name);
    cr_expect(!x->function || map_get(p->nodes, x->function) == y->function, "%s", x->name);
}

static void compare_signatures(Pair *p, Type *x, Type *y) {
    cr_assert_eq(x->func.params.len, y->func.params.len);
    for (int i = 0; i < x->func.params.len; i++)
        compare_objects(p, x->func.params.at[i], y->func.params.at[i]);
    for (int i = 0; i < x->func.results.len; i++)
        compare_objects(p, x->func.results.at[i], y->func.results.at[i]);
    compare_objects(p, x->func.receiver, y->func.receiver);
}

static void compare_info(Pair *p, Node *n, Node *m) {
    const NodeInfo *x = info_of(p->t->cx, n), *y = info_of(p->t->cx, m);
    cr_expect(x->mode == y->mode && same_type(p, x->type, y->type) && x->value == y->value &&
                  same_type(p, x->implicit, y->implicit),
              "%s", expr_string(p->t->unit.arena, n));
    compare_objects(p, x->object, y->object);
    cr_assert_eq(x->selection == NULL, y->selection == NULL);
    if (x->selection) {
        cr_expect_eq(x->selection->kind, y->selection->kind);
        cr_expect_eq(x->selection->object, y->selection->object);
        cr_expect_eq(x->selection->path_length, y->selection->path_length);
    }
    if (n->kind == NODE_FUNC_LIT)
        compare_signatures(p, x->type, y->type);
    if (n->kind == NODE_BRANCH)
        cr_expect_eq(map_get(p->nodes, AS(n, BRANCH)->target), AS(m, BRANCH)->target);
}

// Fills p->nodes; false when the trees differ.
static bool pair_up(Pair *p, Node *from, Node *to) {
    p->from.arena = p->to.arena = p->t->unit.arena;
    p->nodes = map_new(p->t->unit.arena);
    p->objects = map_new(p->t->unit.arena);
    node_walk(from, collect, &p->from);
    node_walk(to, collect, &p->to);
    if (p->from.list.len != p->to.list.len)
        return false;
    for (int i = 0; i < p->from.list.len; i++) {
        Node *n = p->from.list.at[i], *m = p->to.list.at[i];
        cr_expect_eq(n->pos, m->pos);
        cr_expect_neq(n->id, m->id);
        cr_expect(!map_has(p->nodes, n) || map_get(p->nodes, n) == m, "sharing differs");
        map_put(p->nodes, n, m);
    }
    return strcmp(unit_dump(&p->t->unit, from), unit_dump(&p->t->unit, to)) == 0;
}

static void compare_trees(Checked *t, Node *from, Node *to) {
    Pair p = {.t = t};
    cr_assert(pair_up(&p, from, to));
    for (int i = 0; i < p.from.list.len; i++)
        compare_info(&p, p.from.list.at[i], p.to.list.at[i]);
}

static const char program[] =
    "package p\n"
    "type T struct{ n int; E; next *T }\n"
    "type E struct{ e, f int }\n"
    "type I interface{ M(int) string }\n"
    "func (t T) M(n int) string { return \"\" }\n"
    "func (t *T) P(a, b int, rest ...any) (x, _ int, err error) {\n"
    "  t.n, t.e = a, b; defer func() { x = a; err = nil }(); return t.n, len(rest), err }\n"
    "func jumps(xs []int, c chan int, m map[string][]int) (sum int) {\n"
    "outer: for i, x := range xs {\n"
    "    for j := 0; j < i; j++ { if x == j { continue outer } else if x > 9 { break outer } }\n"
    "    switch y := x; { case y > 3: fallthrough; case y < 0: goto done; default: break }\n"
    "    select { case v, ok := <-c: _, _ = v, ok; case c <- x: default: }\n"
    "  }\n"
    "done: for k := range m { m[k][0]++; sum += len(k) }\n"
    "  return }\n"
    "func types(i any) I {\n"
    "  const a, b = iota, 1 << iota\n"
    "  type local struct{ x, y [b]int; f func(q int) (r int) }\n"
    "  var l, l2 = local{x: [...]int{a}}, &local{}\n"
    "  l2.x[a] = l.y[0]\n"
    "  switch v := i.(type) { case int: i = v; case string, error: i = v; case I: return v; }\n"
    "  f := func(n int, _ bool) (r any) { r = n; g := func() any { return r }; return g() }\n"
    "  f(1, true); h := (*T).P; h(nil, 1, 2, f, i); u := T{}.M; u(2)\n"
    "  return T{n: 1, E: E{1, 2}, next: &T{}} }\n"
    "func none(int)\n"
    "var v, w = func() (int, int) { for z := range 3 { _ = z }; return 1, 2 }()\n";

Test(clone, copies_say_the_same) {
    Checked t = check_text(program);
    static const CloneHooks hooks = {0};
    for (int i = 0; i < t.package->functions.len; i++) {
        Object *from = t.package->functions.at[i], *to = NEW(t.unit.arena, Object);
        *to = *from;
        Node *copy = clone_function(t.cx, &hooks, from, to, NULL);
        cr_expect(to->decl == copy && copy != from->decl);
        cr_expect(identical(from->type, to->type));
        cr_expect_eq(info_of(t.cx, copy)->object, to);
        info_of(t.cx, copy)->object = info_of(t.cx, AS(copy, FUNC_DECL)->name)->object = from;
        compare_trees(&t, from->decl, copy);
    }
    Node *rhs = t.package->init_order.at[0].rhs;
    compare_trees(&t, rhs, clone_expression(t.cx, &hooks, rhs));
    unit_close(&t.unit);
}

Test(clone, parameters_are_the_copys) {
    Checked t = check_text(program);
    static const CloneHooks hooks = {0};
    Object *from = function_named(&t, "P"), to = *from;
    Node *copy = clone_function(t.cx, &hooks, from, &to, NULL);
    cr_assert_neq(to.type, from->type);
    cr_expect_neq(to.type->func.receiver, from->type->func.receiver);
    cr_expect_eq(to.type->func.receiver->function, copy);
    for (int i = 0; i < 3; i++) {
        cr_expect_eq(to.type->func.params.at[i]->function, copy);
        cr_expect_eq(to.type->func.results.at[i]->function, copy);
        cr_expect_eq(from->type->func.results.at[i]->function, from->decl);
    }
    unit_close(&t.unit);
}

typedef struct Swap {
    Type *from, *to;
} Swap;

static Type *swap(void *data, Type *t) {
    Swap *s = data;
    return t == s->from ? s->to : t;
}

// The last SELECTOR of that name.
static NodeInfo *selector(Checked *t, Node *root, const char *name) {
    Nodes nodes = {.arena = t->unit.arena};
    NodeInfo *found = NULL;
    node_walk(root, collect, &nodes);
    for (int i = 0; i < nodes.list.len; i++)
        if (nodes.list.at[i]->kind == NODE_SELECTOR &&
            strcmp(AS(AS(nodes.list.at[i], SELECTOR)->sel, NAME)->name, name) == 0)
            found = info_of(t->cx, nodes.list.at[i]);
    cr_assert(found != NULL, "no selector %s", name);
    return found;
}

Test(clone, selections_are_found_again) {
    Checked t = check_text("package p\n"
                           "type A struct{ n int }\n"
                           "func (A) M() {}\n"
                           "type B struct{ E; k int }\n"
                           "type E struct{ pad, n int }\n"
                           "func (*E) M() {}\n"
                           "func f(a A) int { a.M(); return a.n }\n");
    Swap s = {package_lookup(t.cx, t.package, "A")->type,
              package_lookup(t.cx, t.package, "B")->type};
    Object *from = function_named(&t, "f"), to = *from;
    Node *copy = clone_function(t.cx, &(CloneHooks){.type = swap, .data = &s}, from, &to, NULL);
    cr_expect_eq(to.type->func.params.at[0]->type, s.to);
    cr_expect_eq(from->type->func.params.at[0]->type, s.from);
    const Selection *method = selector(&t, copy, "M")->selection;
    cr_expect(method->object->pointer_receiver && method->path_length == 1);
    const Selection *field = selector(&t, copy, "n")->selection;
    cr_assert_eq(field->path_length, 2);
    cr_expect(field->path[0] == 0 && field->path[1] == 1);
    cr_expect_eq(selector(&t, from->decl, "n")->selection->path_length, 1);
    unit_close(&t.unit);
}

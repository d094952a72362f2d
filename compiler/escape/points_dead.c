// Variables that carry nothing from one iteration of a loop to the next, though they are declared
// outside of it: for the precise solver such a variable lives as long as an iteration.
//
//     var p *T
//     for ... {
//         p = &T{...}    // a statement of the body's own, before any other use
//         use(p)
//     }                  // and none behind the loop, nor in its clause
//
// Nor does a goto jump over the statement.
// In: a function's body or an initializer. Out: each loop's such variables. Nodes are numbered in
// one walk; where a variable's uses begin and end is then a matter of comparing numbers.
#include "points_build.h"

typedef struct Uses {
    int first, last, count; // numbers of NAME nodes; the declaration does not count
} Uses;

typedef struct Candidate {
    Object *variable;
    Node *loop;
    int body_end; // the number of the last node in the body; 0: not known yet, -1: none after all
} Candidate;

typedef struct Search {
    Build *b;
    Map *uses;
    int next;
    int gotos; // met so far
    VEC(Candidate) candidates;
} Search;

static bool number(Node *n, void *data);

static Object *plain_variable(Build *b, Node *n) {
    n = unparen(n);
    Object *o = n->kind == NODE_NAME ? info_of(b->e->cx, n)->object : NULL;
    bool local =
        o && o->kind == OBJ_VAR && o->role == VAR_LOCAL && o->function == b->p->function->node;
    return local && o->pos != n->pos && !o->captured && !o->address_taken && !o->inlined_result
               ? o
               : NULL;
}

static void note_use(Search *s, Node *n) {
    Object *o = plain_variable(s->b, n);
    if (!o || !has_pointers(o->type))
        return;
    Uses *u = map_get(s->uses, o);
    if (!u) {
        u = NEW(s->b->e->arena, Uses);
        u->first = s->next;
        map_put(s->uses, o, u);
    }
    u->last = s->next;
    u->count++;
}

// Is this statement, whose nodes have the numbers from begin on, the first to use what it assigns?
static void note_assignment(Search *s, Node *stmt, Node *loop, int begin) {
    NodeList lhs = AS(stmt, ASSIGN)->lhs;
    for (int i = 0; i < lhs.len; i++) {
        Object *o = plain_variable(s->b, lhs.at[i]);
        const Uses *u = o ? map_get(s->uses, o) : NULL;
        if (u && u->first >= begin && u->count == 1)
            vec_push(s->b->e->arena, &s->candidates, ((Candidate){.variable = o, .loop = loop}));
    }
}

// What a goto may have jumped over is no assignment of each iteration.
static void drop_candidates(Search *s, Node *loop, int first) {
    for (int i = first; i < s->candidates.len; i++)
        if (s->candidates.at[i].loop == loop)
            s->candidates.at[i].body_end = -1;
}

static void number_body(Search *s, Node *loop, Node *body) {
    NodeList stmts = AS(body, BLOCK)->stmts;
    int first = s->candidates.len, gotos = s->gotos;
    for (int i = 0; i < stmts.len; i++) {
        Node *n = stmts.at[i];
        int begin = s->next;
        if (n->kind == NODE_LABELED && s->gotos > gotos)
            drop_candidates(s, loop, first);
        node_walk(n, number, s);
        if (n->kind == NODE_ASSIGN && AS(n, ASSIGN)->op == TOKEN_EOF && !AS(n, ASSIGN)->define)
            note_assignment(s, n, loop, begin);
    }
    for (int i = first; i < s->candidates.len; i++)
        if (s->candidates.at[i].loop == loop && s->candidates.at[i].body_end == 0)
            s->candidates.at[i].body_end = s->next;
}

static bool number(Node *n, void *data) {
    Search *s = data;
    s->next++;
    switch (n->kind) {
    case NODE_NAME: note_use(s, n); return false;
    case NODE_FUNC_LIT: return false; // what it uses is captured
    case NODE_BRANCH: s->gotos += AS(n, BRANCH)->token == TOKEN_GOTO; return true;
    case NODE_FOR:
        node_walk(AS(n, FOR)->init, number, s);
        node_walk(AS(n, FOR)->cond, number, s);
        number_body(s, n, AS(n, FOR)->body);
        node_walk(AS(n, FOR)->post, number, s);
        return false;
    case NODE_RANGE:
        node_walk(AS(n, RANGE)->x, number, s);
        node_walk(AS(n, RANGE)->key, number, s);
        node_walk(AS(n, RANGE)->value, number, s);
        number_body(s, n, AS(n, RANGE)->body);
        return false;
    default: return true;
    }
}

// The variables that are dead when an iteration begins, of each loop: FOR or RANGE -> ObjectList.
Map *build_dead_variables(Build *b, Node *body) {
    Search s = {.b = b, .uses = map_new(b->e->arena)};
    Map *dead = map_new(b->e->arena);
    node_walk(body, number, &s);
    for (int i = 0; i < s.candidates.len; i++) {
        const Candidate *c = &s.candidates.at[i];
        const Uses *u = map_get(s.uses, c->variable);
        if (u->last > c->body_end)
            continue;
        ObjectList *list = map_get(dead, c->loop);
        if (!list) {
            list = NEW(b->e->arena, ObjectList);
            map_put(dead, c->loop, list);
        }
        vec_push(b->e->arena, list, c->variable);
    }
    return dead;
}

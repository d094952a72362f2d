// Variables that are needed in memory only where the function is left, for the precise solver
// (partial escape, golang/go#42781).
//
//     for _, v := range list {
//         if v.fits {
//             return &v // becomes v' := v; return &v'
//         }
//     }
//
// In: the trees of functions, calls inlined. Out: the same, where each block that ends by leaving
// its function begins with a copy of the variables whose addresses are taken nowhere but in such
// blocks. v is then a value like any other, in the frame at no cost, and only the copy escapes.
//
// No pointer to v exists when the block is entered, since all of them are made in it, and nobody
// reads v once it was entered: it is not captured, no jump leads out of the block, and what is
// deferred sees only what it captured. So it makes no difference which one the block uses. What
// has its address taken before (a receiver of x.method()) would need to know that the callee kept
// nothing, which only solving tells.
#include "escape.h"

enum { MOST_BYTES = 256 }; // to copy

typedef struct Taken {
    Object *variable;
    Node *block; // NULL: somewhere else
} Taken;

typedef struct Search {
    CheckContext *cx;
    const Node *function;
    VEC(Node *) blocks; // that leave it, around the walk: BLOCK, CASE, COMM
    Map *depths;        // variable -> 1 + how many of them are around its declaration
    VEC(Taken) taken;
} Search;

static NodeList *statements(Node *block) {
    return block->kind == NODE_BLOCK  ? &AS(block, BLOCK)->stmts
           : block->kind == NODE_CASE ? &AS(block, CASE)->body
                                      : &AS(block, COMM)->body;
}

static bool find_branch(Node *n, void *data) {
    *(bool *)data |= n->kind == NODE_BRANCH;
    return !*(bool *)data && n->kind != NODE_FUNC_LIT;
}

bool has_branches(NodeList stmts) {
    bool branches = false;
    for (int i = 0; i < stmts.len; i++)
        node_walk(stmts.at[i], find_branch, &branches);
    return branches;
}

// Does whoever enters the block leave the function from it, in whatever way?
static bool leaves(CheckContext *cx, Node *block) {
    NodeList list = *statements(block);
    Node *last = list.len ? list.at[list.len - 1] : NULL;
    if (last && last->kind == NODE_EXPR_STMT)
        last = unparen(AS(last, EXPR_STMT)->x);
    return last && (last->kind == NODE_RETURN || is_builtin_call(cx, last, BUILTIN_PANIC)) &&
           !has_branches(list);
}

// The variable that a place is a part of; NULL when a pointer leads there.
static Object *root(CheckContext *cx, Node *n) {
    for (n = unparen(n);; n = unparen(n)) {
        const NodeInfo *i = info_of(cx, n);
        if (n->kind == NODE_NAME || (n->kind == NODE_SELECTOR && !i->selection))
            return i->object && i->object->kind == OBJ_VAR ? i->object : NULL;
        if (n->kind == NODE_SELECTOR && i->selection->kind == SELECT_FIELD &&
            !i->selection->indirect)
            n = AS(n, SELECTOR)->x;
        else if (n->kind == NODE_INDEX &&
                 underlying(info_of(cx, unparen(AS(n, INDEX)->x))->type)->kind == TYPE_ARRAY)
            n = AS(n, INDEX)->x;
        else
            return NULL;
    }
}

static bool is_plain(const Search *s, const Object *o) {
    return o->function == s->function && o->role != VAR_RESULT && !o->inlined_result &&
           !o->captured && type_size(o->type) <= MOST_BYTES;
}

// The outermost block that leaves the function within the variable's scope has the copy.
static void take(Search *s, Node *place) {
    Object *o = root(s->cx, place);
    if (!o || o->role == VAR_GLOBAL || !o->address_taken)
        return;
    intptr_t depth = (intptr_t)map_get(s->depths, o);
    bool known = is_plain(s, o) && depth && depth - 1 < s->blocks.len;
    Taken t = {o, known ? s->blocks.at[depth - 1] : NULL};
    vec_push(s->cx->arena, &s->taken, t);
}

static bool visit(Node *n, void *data);

static void visit_list(Search *s, NodeList list) {
    for (int i = 0; i < list.len; i++)
        node_walk(list.at[i], visit, s);
}

static void declare(Search *s, Object *o) {
    if (o)
        map_put(s->depths, o, (void *)(intptr_t)(s->blocks.len + 1));
}

// The body of a function, or that of an inlined call: leaving it is leaving the call, behind which
// its variables are gone as well.
static void visit_body(Search *s, const Type *signature, Node *body) {
    declare(s, signature->func.receiver);
    for (int i = 0; i < signature->func.params.len; i++)
        declare(s, signature->func.params.at[i]);
    visit_list(s, AS(body, BLOCK)->stmts);
}

static void visit_literal(Search *s, const Node *n) {
    const Node *outer = s->function;
    s->function = n;
    visit_body(s, underlying(info_of(s->cx, n)->type), AS(n, FUNC_LIT)->body);
    s->function = outer;
}

static void visit_inlined(Search *s, const NodeCall *call) {
    node_walk(call->fun, visit, s);
    visit_list(s, call->args);
    visit_body(s, info_of(s->cx, call->body)->type, call->body);
}

static bool visit(Node *n, void *data) {
    Search *s = data;
    const NodeInfo *i = info_of(s->cx, n);
    switch (n->kind) {
    case NODE_NAME:
        if (i->object && i->object->kind == OBJ_VAR && i->object->pos == n->pos)
            declare(s, i->object);
        return false;
    case NODE_UNARY:
        if (AS(n, UNARY)->op == TOKEN_AND)
            take(s, AS(n, UNARY)->x);
        return true;
    case NODE_SLICE:
        if (underlying(info_of(s->cx, unparen(AS(n, SLICE)->x))->type)->kind == TYPE_ARRAY)
            take(s, AS(n, SLICE)->x);
        return true;
    case NODE_SELECTOR:
        if (i->selection && i->selection->kind == SELECT_METHOD &&
            i->selection->object->pointer_receiver)
            take(s, AS(n, SELECTOR)->x);
        return true;
    case NODE_FUNC_LIT: visit_literal(s, n); return false;
    case NODE_CALL:
        if (!AS(n, CALL)->body)
            return true;
        visit_inlined(s, AS(n, CALL));
        return false;
    case NODE_BLOCK:
    case NODE_CASE:
    case NODE_COMM:
        if (!leaves(s->cx, n))
            return true;
        if (n->kind == NODE_CASE)
            visit_list(s, AS(n, CASE)->values);
        else if (n->kind == NODE_COMM)
            node_walk(AS(n, COMM)->comm, visit, s);
        vec_push(s->cx->arena, &s->blocks, n);
        visit_list(s, *statements(n));
        s->blocks.len--;
        return false;
    default: return true;
    }
}

// ---- rewriting

typedef struct Renaming {
    CheckContext *cx;
    Object *from, *to;
} Renaming;

static bool rename_use(Node *n, void *data) {
    const Renaming *r = data;
    NodeInfo *i = info_of(r->cx, n);
    if (n->kind == NODE_NAME && i->object == r->from)
        i->object = r->to;
    return true;
}

static Node *name_of(CheckContext *cx, Object *o, Pos pos) {
    Node *n = node_new(cx->nodes, NODE_NAME, pos);
    AS(n, NAME)->name = o->name;
    n->end = pos;
    *info_of(cx, n) = (NodeInfo){.mode = MODE_VAR, .type = o->type, .object = o};
    return n;
}

static void copy_in(CheckContext *cx, Object *o, Node *block) {
    Object *copy = NEW(cx->arena, Object);
    *copy = *o;
    copy->id = cx->next_object_id++;
    copy->role = VAR_LOCAL;
    copy->per_iteration = false;
    copy->pos = block->pos;
    NodeList *list = statements(block), all = {0};
    Renaming r = {cx, o, copy};
    Node *n = node_new(cx->nodes, NODE_ASSIGN, block->pos);
    n->end = block->pos;
    copy->decl = n;
    AS(n, ASSIGN)->op = TOKEN_EOF;
    AS(n, ASSIGN)->define = true;
    vec_push(cx->arena, &AS(n, ASSIGN)->lhs, name_of(cx, copy, block->pos));
    vec_push(cx->arena, &AS(n, ASSIGN)->rhs, name_of(cx, o, block->pos));
    vec_push(cx->arena, &all, n);
    for (int i = 0; i < list->len; i++) {
        node_walk(list->at[i], rename_use, &r);
        vec_push(cx->arena, &all, list->at[i]);
    }
    *list = all;
}

static void copy_taken(Search *s) {
    Map *elsewhere = map_new(s->cx->arena), *copied = map_new(s->cx->arena);
    for (int i = 0; i < s->taken.len; i++)
        if (!s->taken.at[i].block)
            map_put(elsewhere, s->taken.at[i].variable, s);
    for (int i = 0; i < s->taken.len; i++) {
        Taken t = s->taken.at[i];
        if (map_get(elsewhere, t.variable))
            continue;
        ObjectList *there = map_get(copied, t.block);
        if (!there)
            map_put(copied, t.block, there = NEW(s->cx->arena, ObjectList));
        bool again = false;
        for (int k = 0; k < there->len; k++)
            again |= there->at[k] == t.variable;
        if (again)
            continue;
        vec_push(s->cx->arena, there, t.variable);
        copy_in(s->cx, t.variable, t.block);
    }
    for (int i = 0; i < s->taken.len; i++)
        if (!map_get(elsewhere, s->taken.at[i].variable))
            s->taken.at[i].variable->address_taken = false;
}

// Gives the blocks of a function that leave it copies of what only they take the address of.
void copy_where_left(CheckContext *cx, const Instance *f) {
    if (!f->node || !f->body)
        return;
    Search s = {.cx = cx, .function = f->node, .depths = map_new(cx->arena)};
    visit_body(&s, f->function->type, f->body);
    if (s.taken.len)
        copy_taken(&s);
}

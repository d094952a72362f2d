// What loops prove about indices. A fact says: in the body of the loop being lowered, 0 <= i <
// len(s), so s[i] needs no check; either for certain (i runs over s itself) or when a flag is set,
// which is computed before the loop: i starts at 0 or above, goes up, and stays below a limit that
// no length of a sequence indexed by it is below. GCC splits such a loop in two at the flag, and
// the checks are gone from the one that runs.
//
// Facts hold for variables that nothing in the body assigns and nobody else can reach.
#include "lower_internal.h"

// ---- what a loop body assigns
typedef struct AssignSearch {
    Fn *f;
    const Object *variable;
    bool found;
} AssignSearch;

// The variable that an assignment to n changes: through fields and elements of arrays, not through
// pointers and slices.
static const Object *root_variable(Fn *f, Node *n) {
    for (;;) {
        n = unparen(n);
        if (n->kind == NODE_INDEX && underlying(type_of(f, AS(n, INDEX)->x))->kind == TYPE_ARRAY)
            n = AS(n, INDEX)->x;
        else if (n->kind == NODE_SELECTOR && info_of(f->u->cx, n)->selection &&
                 !info_of(f->u->cx, n)->selection->indirect)
            n = AS(n, SELECTOR)->x;
        else
            return n->kind == NODE_NAME ? info_of(f->u->cx, n)->object : NULL;
    }
}

static bool find_assignment(Node *n, void *data) {
    AssignSearch *s = data;
    if (n->kind == NODE_ASSIGN)
        for (int i = 0; i < AS(n, ASSIGN)->lhs.len; i++)
            s->found |= root_variable(s->f, AS(n, ASSIGN)->lhs.at[i]) == s->variable;
    else if (n->kind == NODE_INC_DEC)
        s->found |= root_variable(s->f, AS(n, INC_DEC)->x) == s->variable;
    else if (n->kind == NODE_RANGE && !AS(n, RANGE)->define)
        s->found |=
            (AS(n, RANGE)->key && root_variable(s->f, AS(n, RANGE)->key) == s->variable) ||
            (AS(n, RANGE)->value && root_variable(s->f, AS(n, RANGE)->value) == s->variable);
    return !s->found;
}

// Does the variable keep its value while body runs?
bool is_stable(Fn *f, const Object *o, Node *body) {
    if (!o || o->kind != OBJ_VAR || o->role == VAR_GLOBAL || o->address_taken)
        return false;
    if (!o->reassigned && underlying(o->type)->kind != TYPE_ARRAY)
        return true;
    if (o->captured)
        return false;
    AssignSearch s = {f, o, false};
    node_walk(body, find_assignment, &s);
    return !s.found;
}

const Object *named_variable(Fn *f, Node *n) {
    n = n ? unparen(n) : NULL;
    return n && n->kind == NODE_NAME && !is_blank(n) ? info_of(f->u->cx, n)->object : NULL;
}

static bool has_length(Type *t) {
    t = underlying(t);
    return t->kind == TYPE_SLICE || is_string(t);
}

// ---- facts for certain
static void add_fact(Fn *f, const Object *index, const Object *sequence, CoreLocal *unless) {
    RangeFact fact = {index, sequence, unless};
    vec_push(f->arena, &f->facts, fact);
}

BoundsCheck index_check(Fn *f, Node *sequence, Node *index) {
    BoundsCheck check = {.needed = true};
    const Object *s = named_variable(f, sequence), *i = named_variable(f, index);
    for (int k = 0; s && i && k < f->facts.len; k++) {
        const RangeFact *fact = &f->facts.at[k];
        if (fact->sequence != s || fact->index != i)
            continue;
        if (!fact->unless)
            return (BoundsCheck){.needed = false};
        check.unless = fact->unless;
    }
    return check;
}

static bool is_index_variable(Fn *f, const Object *i, Node *body) {
    return i && i->kind == OBJ_VAR && i->role != VAR_GLOBAL && is_basic(i->type, BASIC_INT) &&
           !i->captured && is_stable(f, i, body);
}

// ---- facts under a flag
typedef struct IndexSearch {
    Fn *f;
    const Object *index;
    Node *body;
    ObjectList sequences;
    bool nested; // a loop or function inside: leave it alone, splitting would double it each time
} IndexSearch;

static bool find_indexed(Node *n, void *data) {
    IndexSearch *s = data;
    s->nested |= n->kind == NODE_FOR || n->kind == NODE_RANGE || n->kind == NODE_FUNC_LIT ||
                 n->kind == NODE_LABELED;
    if (n->kind != NODE_INDEX || info_of(s->f->u->cx, AS(n, INDEX)->x)->mode == MODE_TYPE)
        return !s->nested;
    Node *x = AS(n, INDEX)->x, *i = AS(n, INDEX)->indices.at[0];
    const Object *o = named_variable(s->f, x);
    if (!o || o->kind != OBJ_VAR || !has_length(o->type) || named_variable(s->f, i) != s->index ||
        !index_check(s->f, x, i).needed || !is_stable(s->f, o, s->body))
        return true;
    for (int k = 0; k < s->sequences.len; k++)
        if (s->sequences.at[k] == o)
            return true;
    vec_push(s->f->arena, &s->sequences, (Object *)o);
    return true;
}

// flag = ok && limit <= (or, inclusive, <) len(s) for every sequence that the body indexes by i.
static void flag_facts(Fn *f, const Object *i, Core *ok, Core *limit, bool inclusive, Node *body) {
    IndexSearch search = {.f = f, .index = i, .body = body};
    node_walk(body, find_indexed, &search);
    if (search.nested || search.sequences.len == 0)
        return;
    Type *boolean = BASIC_TYPE(f, BOOL);
    CoreLocal *flag = temp_new(f, boolean);
    for (int k = 0; k < search.sequences.len; k++) {
        const Object *sequence = search.sequences.at[k];
        Core *length = core_field(f, variable_core(f, (Object *)sequence), 1);
        Core *fits = core_compare(f, inclusive ? TOKEN_LSS : TOKEN_LEQ, limit, length);
        ok = ok ? core_logic(f, TOKEN_LAND, ok, fits) : fits;
    }
    put_assign(f, core_local(f, flag), ok);
    for (int k = 0; k < search.sequences.len; k++)
        add_fact(f, i, search.sequences.at[k], flag);
}

void facts_of_range(Fn *f, NodeRange *s, const Object *key, const Object *sequence, Core *length) {
    if (!key || !is_index_variable(f, key, s->body) || key->reassigned)
        return;
    if (sequence && is_stable(f, sequence, s->body))
        add_fact(f, key, sequence, NULL);
    flag_facts(f, key, NULL, length, false, s->body);
}

// An int that stays what it is while the body runs: a constant, a local variable, len of one. NULL
// otherwise.
static Core *stable_int(Fn *f, Node *n, Node *body) {
    n = unparen(n);
    const NodeInfo *info = info_of(f->u->cx, n);
    if (!info->type || !is_basic(info->type, BASIC_INT))
        return NULL;
    if (info->mode == MODE_CONST)
        return lower_expr(f, n);
    if (n->kind == NODE_CALL && builtin_of(f, AS(n, CALL)->fun) == BUILTIN_LEN) {
        const Object *o = named_variable(f, AS(n, CALL)->args.at[0]);
        return o && has_length(o->type) && is_stable(f, o, body)
                   ? core_field(f, variable_core(f, (Object *)o), 1)
                   : NULL;
    }
    const Object *o = named_variable(f, n);
    return is_index_variable(f, o, body) ? variable_core(f, (Object *)o) : NULL;
}

// The amount that the post statement adds to i, or NULL.
static Core *step_of(Fn *f, Node *post, const Object *i, Node *body) {
    if (!post)
        return NULL;
    if (post->kind == NODE_INC_DEC && AS(post, INC_DEC)->op == TOKEN_ADD &&
        named_variable(f, AS(post, INC_DEC)->x) == i)
        return core_int(f, BASIC_TYPE(f, INT), 1);
    if (post->kind != NODE_ASSIGN || AS(post, ASSIGN)->op != TOKEN_ADD ||
        AS(post, ASSIGN)->lhs.len != 1 || named_variable(f, AS(post, ASSIGN)->lhs.at[0]) != i)
        return NULL;
    const Object *o = named_variable(f, AS(post, ASSIGN)->rhs.at[0]);
    return o == i ? NULL : stable_int(f, AS(post, ASSIGN)->rhs.at[0], body);
}

// The value that the init statement gives to i, or NULL.
static Core *start_of(Fn *f, Node *init, const Object *i) {
    if (!init || init->kind != NODE_ASSIGN || AS(init, ASSIGN)->lhs.len != 1 ||
        AS(init, ASSIGN)->rhs.len != 1 || named_variable(f, AS(init, ASSIGN)->lhs.at[0]) != i ||
        info_of(f->u->cx, AS(init, ASSIGN)->rhs.at[0])->mode != MODE_CONST)
        return NULL;
    return lower_expr(f, AS(init, ASSIGN)->rhs.at[0]);
}

// for ...; i < limit; i += step: fills *c. Asked between the init statement and the loop's head.
bool counting_of_for(Fn *f, NodeFor *s, Counting *c) {
    Node *cond = s->cond ? unparen(s->cond) : NULL;
    if (!cond || cond->kind != NODE_BINARY ||
        (AS(cond, BINARY)->op != TOKEN_LSS && AS(cond, BINARY)->op != TOKEN_LEQ))
        return false;
    const Object *i = named_variable(f, AS(cond, BINARY)->x);
    if (!is_index_variable(f, i, s->body))
        return false;
    c->step = step_of(f, s->post, i, s->body);
    c->limit = named_variable(f, AS(cond, BINARY)->y) == i
                   ? NULL
                   : stable_int(f, AS(cond, BINARY)->y, s->body);
    c->index = variable_core(f, (Object *)i);
    c->start = start_of(f, s->init, i);
    c->inclusive = AS(cond, BINARY)->op == TOKEN_LEQ;
    return c->step && c->limit;
}

// What counting proves about the sequences that the body indexes.
void facts_of_for(Fn *f, NodeFor *s, const Counting *c) {
    // Below 2^62 a step cannot carry an index, which is below a length, past the largest int.
    Type *word = BASIC_TYPE(f, INT);
    Core *up = core_logic(f, TOKEN_LAND, core_compare(f, TOKEN_GTR, c->step, core_int(f, word, 0)),
                          core_compare(f, TOKEN_LSS, c->step, core_int(f, word, (int64_t)1 << 62)));
    Core *ok =
        core_logic(f, TOKEN_LAND, core_compare(f, TOKEN_GEQ, c->index, core_int(f, word, 0)), up);
    const Object *i = named_variable(f, AS(unparen(s->cond), BINARY)->x);
    flag_facts(f, i, ok, c->limit, c->inclusive, s->body);
}

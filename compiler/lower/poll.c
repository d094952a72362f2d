// Loops that let other goroutines run. In: a loop about to be lowered. Out: its head and its jump
// back, with polls (CORE_POLL) so placed that a tight loop pays next to nothing:
//
//   a loop with calls         polls in each iteration: next to the call it costs nothing
//   a counting loop           strips of 1024 iterations, nothing added to the inner loop:
//                                 strip: end = min(limit, i + 1024 * step)
//                                 head:  body; i += step; if (i < end) goto head
//                                        if (i < limit) { poll; goto strip }
//   anything else             strips counted down:
//                                 strip: left = 1024
//                                 head:  if (!cond) goto out; body; post
//                                        if (--left) goto head; poll; goto strip
//
// A loop with a loop in it has strips of 16 iterations: else a nest of loops of 700 iterations
// would never poll. So between two polls lie at most 1024 innermost iterations, times 16 for each
// level around. A loop over at most 1024 constants that holds no loop and no call needs no poll.
// GCC sees an inner loop without calls and treats it as it would the plain one.
#include "lower_internal.h"

enum { STRIP = 1024, OUTER_STRIP = 16, LARGEST_FIXED_STEP = 1 << 20, LARGEST_STEP_SHIFT = 50 };

typedef struct Search {
    Fn *f;
    bool calls, loops;
} Search;

// A call of a C function does not count: it is short.
static bool is_go_call(Fn *f, Node *n) {
    if (n->kind != NODE_CALL || AS(n, CALL)->body || is_conversion(f, n) ||
        builtin_of(f, AS(n, CALL)->fun) != BUILTIN_COUNT)
        return false;
    const NodeInfo *info = info_of(f->u->cx, unparen(AS(n, CALL)->fun));
    const Object *o = info->object;
    return !o || o->kind != OBJ_FUNC || !o->decl || o->decl->kind != NODE_FUNC_DECL ||
           AS(o->decl, FUNC_DECL)->body;
}

static bool find_long(Node *n, void *data) {
    Search *s = data;
    s->loops |= n->kind == NODE_FOR || n->kind == NODE_RANGE;
    s->calls |= n->kind == NODE_SEND || n->kind == NODE_SELECT ||
                (n->kind == NODE_UNARY && is_receive(n)) || is_go_call(s->f, n);
    return !s->calls && n->kind != NODE_FUNC_LIT;
}

static void poll(Fn *f) {
    put(f, core_new(f, CORE_POLL, NULL));
}

static bool is_fixed(const Core *step) {
    return step->kind == CORE_INT && step->integer > 0 && step->integer <= LARGEST_FIXED_STEP;
}

static bool is_short(const Counting *c) {
    if (!c->start || c->start->kind != CORE_INT || c->limit->kind != CORE_INT || !is_fixed(c->step))
        return false;
    int64_t start = c->start->integer, limit = c->limit->integer;
    return start > INT32_MIN && limit < INT32_MAX && limit - start < STRIP * c->step->integer;
}

// How the loop with this body (and condition and post statement) polls. counting: what is known of
// its index, or NULL.
Strip strip_plan(Fn *f, const Counting *counting, Node *body, Node *cond, Node *post) {
    Strip s = {.kind = STRIP_COUNTED, .head = label_new(f, "loop"), .outer = label_new(f, "strip")};
    Search search = {.f = f};
    Node *parts[] = {body, cond, post};
    for (int i = 0; i < 3; i++)
        if (parts[i])
            node_walk(parts[i], find_long, &search);
    if (search.calls)
        s.kind = STRIP_EACH;
    else if (counting && is_short(counting) && !search.loops)
        s.kind = STRIP_NONE;
    else if (counting && type_size(counting->index->type) == 8)
        s.kind = STRIP_LIMITED;
    s.length = search.loops ? OUTER_STRIP : STRIP;
    if (counting)
        s.counting = *counting;
    return s;
}

// min(limit, index + length * step); with a step out of all proportion a number below all others,
// so that each strip has one iteration. Index and limit are in order, so their distance is exact.
static Core *strip_end_of(Fn *f, const Counting *c, int length) {
    Type *type = c->index->type, *word = BASIC_TYPE(f, UINT64);
    bool fixed = is_fixed(c->step);
    Core *steps =
        fixed ? core_int(f, type, length * c->step->integer)
              : lower_temp(f, core_binary(f, TOKEN_MUL, c->step, core_int(f, type, length)));
    Core *room =
        core_binary(f, TOKEN_SUB, core_cast(f, c->limit, word), core_cast(f, c->index, word));
    Core *far = core_compare(f, TOKEN_GTR, room, core_cast(f, steps, word));
    Core *end = core_choose(f, far, core_binary(f, TOKEN_ADD, c->index, steps), c->limit);
    if (fixed)
        return end;
    Core *most = core_int(f, type, (int64_t)1 << LARGEST_STEP_SHIFT);
    Core *sane =
        core_logic(f, TOKEN_LAND, core_compare(f, TOKEN_GTR, c->step, core_int(f, type, 0)),
                   core_compare(f, TOKEN_LSS, c->step, most));
    return core_choose(f, sane, end, core_int(f, type, INT64_MIN));
}

// The head of the loop. A LIMITED loop's condition has been tested, the others test it behind.
void strip_begin(Fn *f, Strip *s) {
    Type *word = BASIC_TYPE(f, INT);
    if (s->kind == STRIP_COUNTED || s->kind == STRIP_LIMITED) {
        s->end =
            core_local(f, temp_new(f, s->kind == STRIP_LIMITED ? s->counting.index->type : word));
        put_label(f, s->outer);
        put_assign(f, s->end,
                   s->kind == STRIP_LIMITED ? strip_end_of(f, &s->counting, s->length)
                                            : core_int(f, word, s->length));
    }
    put_label(f, s->head);
}

static void goto_if(Fn *f, Core *cond, CoreLabel *label) {
    If i = put_if(f, cond, 0);
    put_goto(f, label);
    put_end(f, &i);
}

// The jump back to it, behind the post statement, and the label behind the loop.
void strip_end(Fn *f, Strip *s, CoreLabel *end) {
    const Counting *c = &s->counting;
    if (s->kind == STRIP_COUNTED) {
        Core *zero = core_int(f, s->end->type, 0), *one = core_int(f, s->end->type, 1);
        put_assign(f, s->end, core_binary(f, TOKEN_SUB, s->end, one));
        goto_if(f, core_compare(f, TOKEN_NEQ, s->end, zero), s->head);
        poll(f);
        put_goto(f, s->outer);
    } else if (s->kind == STRIP_LIMITED) {
        goto_if(f, core_compare(f, TOKEN_LSS, c->index, s->end), s->head);
        If i =
            put_if(f, core_compare(f, c->inclusive ? TOKEN_LEQ : TOKEN_LSS, c->index, c->limit), 0);
        poll(f);
        put_goto(f, s->outer);
        put_end(f, &i);
    } else {
        if (s->kind == STRIP_EACH)
            poll(f);
        put_goto(f, s->head);
    }
    put_label(f, end);
}

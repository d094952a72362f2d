// switch and type switch: a dispatch of tests or one integer SWITCH, then the clauses' bodies.
#include "lower_internal.h"
#include <string.h>

enum { JUMP_TABLE = 4, BY_LENGTH = 6 }; // least numbers of cases

typedef struct Clauses {
    const NodeList *list;
    CoreLabel **labels;
    CoreLabel *otherwise, *end;
} Clauses;

static Clauses clauses_of(Fn *f, const NodeList *list) {
    Clauses c = {.list = list, .end = label_new(f, "switch.end")};
    c.labels = NEW_ARRAY(f->arena, CoreLabel *, list->len + 1);
    c.otherwise = c.end;
    for (int i = 0; i < list->len; i++) {
        bool is_default = AS(list->at[i], CASE)->is_default;
        c.labels[i] = label_new(f, is_default ? "default" : "case");
        if (is_default)
            c.otherwise = c.labels[i];
    }
    return c;
}

static void clause_body(Fn *f, Clauses *c, int i, Jump *j) {
    j->fallthrough = i + 1 < c->list->len ? c->labels[i + 1] : NULL;
    lower_stmts(f, &AS(c->list->at[i], CASE)->body);
    put_goto(f, c->end);
}

// ---- expression switches
static int constant_cases(Fn *f, const NodeList *list) {
    int count = 0;
    for (int i = 0; i < list->len; i++) {
        const NodeList *values = &AS(list->at[i], CASE)->values;
        for (int k = 0; k < values->len; k++, count++)
            if (info_of(f->u->cx, values->at[k])->mode != MODE_CONST)
                return -1;
    }
    return count;
}

static int64_t case_integer(Fn *f, Node *n) {
    int64_t i = 0;
    uint64_t u = 0;
    const Const *value = info_of(f->u->cx, n)->value;
    if (!const_to_int64(value, &i)) {
        const_to_uint64(value, &u);
        i = (int64_t)u;
    }
    return i;
}

static Core *switch_new(Fn *f, Core *x, CoreLabel *otherwise) {
    Core *s = core_new(f, CORE_SWITCH, NULL);
    s->x = x;
    s->label = otherwise;
    return s;
}

static void dispatch_integers(Fn *f, Core *tag, Clauses *c) {
    Core *s = switch_new(f, tag, c->otherwise);
    for (int i = 0; i < c->list->len; i++) {
        const NodeList *values = &AS(c->list->at[i], CASE)->values;
        for (int k = 0; k < values->len; k++) {
            int64_t value = case_integer(f, values->at[k]);
            CoreCase one = {value, value, c->labels[i]};
            vec_push(f->arena, &s->cases, one);
        }
    }
    put(f, s);
}

static void test_case(Fn *f, Core *tag, Node *value, CoreLabel *label) {
    int mark = temps_mark(f);
    f->pos = value->pos;
    Type *target = info_of(f->u->cx, unparen(value))->mode == MODE_NIL ? tag->type : NULL;
    Core *v = lower_value(f, value, target);
    If i = put_if(f, lower_compare(f, TOKEN_EQL, tag, v), 0);
    put_goto(f, label);
    put_end(f, &i);
    temps_release(f, mark);
}

// Constant strings: first by length, then one after the other.
static void dispatch_strings(Fn *f, Core *tag, Clauses *c) {
    Core *s = switch_new(f, core_field(f, tag, 1), c->otherwise);
    put(f, s);
    for (int i = 0; i < c->list->len; i++) {
        const NodeList *values = &AS(c->list->at[i], CASE)->values;
        for (int k = 0; k < values->len; k++) {
            size_t length;
            const_string_value(info_of(f->u->cx, values->at[k])->value, &length);
            bool known = false;
            for (int g = 0; g < s->cases.len; g++)
                known |= s->cases.at[g].low == (int64_t)length;
            if (known)
                continue;
            CoreCase one = {(int64_t)length, (int64_t)length, label_new(f, "length")};
            vec_push(f->arena, &s->cases, one);
        }
    }
    for (int g = 0; g < s->cases.len; g++) {
        put_label(f, s->cases.at[g].label);
        for (int i = 0; i < c->list->len; i++) {
            const NodeList *values = &AS(c->list->at[i], CASE)->values;
            for (int k = 0; k < values->len; k++) {
                size_t length;
                const_string_value(info_of(f->u->cx, values->at[k])->value, &length);
                if ((int64_t)length == s->cases.at[g].low)
                    test_case(f, tag, values->at[k], c->labels[i]);
            }
        }
        put_goto(f, c->otherwise);
    }
}

static void dispatch_tests(Fn *f, Core *tag, Clauses *c) {
    for (int i = 0; i < c->list->len; i++) {
        const NodeList *values = &AS(c->list->at[i], CASE)->values;
        for (int k = 0; k < values->len; k++) {
            if (!tag && is_boolean(type_of(f, values->at[k])))
                lower_branch(f, values->at[k], true, c->labels[i]);
            else // an interface is compared with the true that is not there
                test_case(f, tag ? tag : core_bool(f, true), values->at[k], c->labels[i]);
        }
    }
    put_goto(f, c->otherwise);
}

// The clause that constants choose (the number of clauses when it is none), or -1 when they do not.
// The others are not lowered: as in gc, what only they call need not be there.
static int constant_choice(Fn *f, NodeSwitch *s) {
    const NodeInfo *tag = s->tag ? info_of(f->u->cx, unparen(s->tag)) : NULL;
    int chosen = s->clauses.len;
    if (tag && tag->mode != MODE_CONST)
        return -1;
    for (int i = 0; i < s->clauses.len; i++) {
        NodeCase *clause = AS(s->clauses.at[i], CASE);
        chosen = clause->is_default ? i : chosen;
        for (int k = 0; k < clause->values.len; k++) {
            const NodeInfo *value = info_of(f->u->cx, unparen(clause->values.at[k]));
            if (value->mode != MODE_CONST)
                return -1;
            if (tag ? const_compare(TOKEN_EQL, tag->value, value->value)
                    : const_bool_value(value->value))
                return i;
        }
    }
    return chosen;
}

static bool falls_through(const NodeCase *clause) {
    const Node *last = clause->body.len ? clause->body.at[clause->body.len - 1] : NULL;
    return last && last->kind == NODE_BRANCH && last->u_BRANCH.token == TOKEN_FALLTHROUGH;
}

static void dispatch(Fn *f, Core *tag, Clauses *c) {
    int constants = tag ? constant_cases(f, c->list) : -1;
    if (constants >= JUMP_TABLE && is_integer(tag->type)) {
        dispatch_integers(f, tag, c);
    } else if (constants >= BY_LENGTH && is_string(tag->type) && tag->kind != CORE_ZERO) {
        dispatch_strings(f, tag, c);
    } else {
        dispatch_tests(f, tag, c);
    }
}

void lower_switch(Fn *f, Node *n, Node *labeled) {
    NodeSwitch *s = AS(n, SWITCH);
    CoreList *around = open_block(f);
    if (s->init)
        lower_stmt(f, s->init);
    Clauses c = clauses_of(f, &s->clauses);
    f->pos = n->pos;
    Core *tag = NULL;
    int chosen = constant_choice(f, s);
    if (s->tag && chosen < 0) { // constant cases cannot change the bytes of a string(bytes)
        bool borrow = constant_cases(f, &s->clauses) >= 0;
        tag = lower_save(f, borrow ? borrowed_string(f, s->tag) : lower_value(f, s->tag, NULL));
    }
    if (chosen < 0)
        dispatch(f, tag, &c);
    Jump j = {f->jumps, n, labeled, c.end, NULL, NULL, NULL, 0};
    f->jumps = &j;
    for (int i = chosen < 0 ? 0 : chosen; i < s->clauses.len; i++) {
        if (chosen >= 0 && i > chosen && !falls_through(AS(s->clauses.at[i - 1], CASE)))
            break;
        put_label(f, c.labels[i]);
        CoreList *outside = open_block(f);
        clause_body(f, &c, i, &j);
        close_block(f, outside);
    }
    put_label(f, c.end);
    f->jumps = j.outer;
    close_block(f, around);
}

// ---- type switches
typedef struct TypeTest {
    Core *x, *dynamic;
    Core **tabs; // clause -> itab found by its test (interfaces with methods)
} TypeTest;

static void test_type(Fn *f, TypeTest *t, Node *value, int clause, CoreLabel *label) {
    const NodeInfo *info = info_of(f->u->cx, unparen(value));
    Core *holds;
    f->pos = value->pos;
    if (info->mode == MODE_NIL || (info->type && is_basic(info->type, BASIC_UNTYPED_NIL))) {
        holds = core_is_nil(f, t->dynamic);
    } else if (!is_interface(info->type)) {
        holds = core_compare(f, TOKEN_EQL, t->dynamic, type_core(f, info->type));
    } else if (is_empty_interface(f, info->type)) {
        t->tabs[clause] = t->dynamic;
        holds = core_not(f, core_is_nil(f, t->dynamic));
    } else {
        t->tabs[clause] = put_rt(f, CALL_rt_find_itab, BASIC_TYPE(f, UNSAFE_POINTER), 2,
                                 type_core(f, info->type), t->dynamic);
        holds = core_not(f, core_is_nil(f, t->tabs[clause]));
    }
    If i = put_if(f, holds, 0);
    put_goto(f, label);
    put_end(f, &i);
}

// Declares the clause's variable: x as the one type of the clause, or x itself.
static void bind_clause(Fn *f, TypeTest *t, Node *clause, int index) {
    Object *o = info_of(f->u->cx, clause)->object;
    if (!o || o->kind != OBJ_VAR)
        return;
    Core *data = core_field(f, t->x, 1);
    f->pos = clause->pos;
    if (identical(o->type, t->x->type))
        init_variable(f, o, t->x);
    else if (is_interface(o->type))
        init_variable(f, o, core_iface(f, o->type, t->tabs[index], data));
    else
        init_variable(f, o, unbox(f, data, o->type));
}

void lower_type_switch(Fn *f, Node *n, Node *labeled) {
    NodeTypeSwitch *s = AS(n, TYPE_SWITCH);
    CoreList *around = open_block(f);
    if (s->init)
        lower_stmt(f, s->init);
    Clauses c = clauses_of(f, &s->clauses);
    f->pos = n->pos;
    TypeTest t = {.x = lower_save(f, lower_value(f, s->x, NULL))};
    t.dynamic = lower_save(f, type_word(f, t.x));
    t.tabs = NEW_ARRAY(f->arena, Core *, s->clauses.len + 1);
    for (int i = 0; i < s->clauses.len; i++) {
        const NodeList *values = &AS(s->clauses.at[i], CASE)->values;
        for (int k = 0; k < values->len; k++)
            test_type(f, &t, values->at[k], i, c.labels[i]);
    }
    put_goto(f, c.otherwise);
    Jump j = {f->jumps, n, labeled, c.end, NULL, NULL, NULL, 0};
    f->jumps = &j;
    for (int i = 0; i < s->clauses.len; i++) {
        put_label(f, c.labels[i]);
        CoreList *outside = open_block(f);
        bind_clause(f, &t, s->clauses.at[i], i);
        clause_body(f, &c, i, &j);
        close_block(f, outside);
    }
    put_label(f, c.end);
    f->jumps = j.outer;
    close_block(f, around);
}

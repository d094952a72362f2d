// for and range. Loop variables are fresh for each iteration (Spec: For statements): one in a box is
// copied to a new box before the post statement; one in the frame needs no copy, since the escape pass puts it
// there only when no iteration can reach the variable of another.
//
// A loop that keeps 0 <= i < len(s) for a variable i that its body does not assign records that as a
// fact, and s[i] needs no check inside.
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
        s->found |= (AS(n, RANGE)->key && root_variable(s->f, AS(n, RANGE)->key) == s->variable) ||
                    (AS(n, RANGE)->value && root_variable(s->f, AS(n, RANGE)->value) == s->variable);
    return !s->found;
}

// Does the variable keep its value while body runs?
static bool is_stable(Fn *f, const Object *o, Node *body) {
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

static const Object *named_variable(Fn *f, Node *n) {
    n = n ? unparen(n) : NULL;
    return n && n->kind == NODE_NAME && !is_blank(n) ? info_of(f->u->cx, n)->object : NULL;
}

static bool has_length(Type *t) {
    t = underlying(t);
    return t->kind == TYPE_SLICE || is_string(t);
}

// for i := c; i < len(s); i++ with i and s left alone by the body.
static bool counts_to_length(Fn *f, NodeFor *s, RangeFact *fact) {
    if (!s->init || s->init->kind != NODE_ASSIGN || !AS(s->init, ASSIGN)->define ||
        AS(s->init, ASSIGN)->lhs.len != 1 || !s->cond || !s->post || s->post->kind != NODE_INC_DEC)
        return false;
    const Object *i = named_variable(f, AS(s->init, ASSIGN)->lhs.at[0]);
    const NodeInfo *start = info_of(f->u->cx, AS(s->init, ASSIGN)->rhs.at[0]);
    Node *cond = unparen(s->cond);
    if (!i || start->mode != MODE_CONST || const_sign(start->value) < 0 || cond->kind != NODE_BINARY ||
        AS(cond, BINARY)->op != TOKEN_LSS || named_variable(f, AS(cond, BINARY)->x) != i ||
        AS(s->post, INC_DEC)->op != TOKEN_ADD || named_variable(f, AS(s->post, INC_DEC)->x) != i)
        return false;
    Node *len = unparen(AS(cond, BINARY)->y);
    if (len->kind != NODE_CALL || builtin_of(f, AS(len, CALL)->fun) != BUILTIN_LEN)
        return false;
    const Object *sequence = named_variable(f, AS(len, CALL)->args.at[0]);
    if (!sequence || !has_length(sequence->type) || !is_basic(i->type, BASIC_INT) || i->captured ||
        !is_stable(f, sequence, s->body) || !is_stable(f, i, s->body))
        return false;
    *fact = (RangeFact){i, sequence};
    return true;
}

// ---- for
// Gives each boxed loop variable a new box with the old one's value.
static void copy_loop_variables(Fn *f, Node *init) {
    if (!init || init->kind != NODE_ASSIGN || !AS(init, ASSIGN)->define)
        return;
    const NodeList *names = &AS(init, ASSIGN)->lhs;
    for (int i = 0; i < names->len; i++) {
        Object *o = info_of(f->u->cx, names->at[i])->object;
        Variable *v = is_blank(names->at[i]) || !o ? NULL : map_get(f->variables, o);
        if (!v || !v->boxed)
            continue;
        Core *old = core_local(f, v->local), *fresh = allocate(f, o->type, false, o->name);
        initialize(f, core_load(f, o->type, fresh, 0), core_load(f, o->type, old, 0));
        put_assign(f, old, fresh);
    }
}

void lower_for(Fn *f, Node *n, Node *labeled) {
    NodeFor *s = AS(n, FOR);
    CoreList *around = open_block(f);
    if (s->init)
        lower_stmt(f, s->init);
    CoreLabel *head = label_new(f, "for.head"), *next = label_new(f, "for.next");
    CoreLabel *end = label_new(f, "for.end");
    Jump j = {f->jumps, n, labeled, end, next, NULL};
    f->jumps = &j;
    f->loop_depth++;
    put_label(f, head);
    if (s->cond)
        lower_branch(f, s->cond, false, end);
    RangeFact fact;
    int facts = f->facts.len;
    if (counts_to_length(f, s, &fact))
        vec_push(f->arena, &f->facts, fact);
    lower_stmt(f, s->body);
    f->facts.len = facts;
    put_label(f, next);
    f->pos = n->pos;
    int mark = temps_mark(f);
    copy_loop_variables(f, s->init);
    temps_release(f, mark);
    if (s->post)
        lower_stmt(f, s->post);
    put_goto(f, head);
    put_label(f, end);
    f->loop_depth--;
    f->jumps = j.outer;
    close_block(f, around);
}

// ---- range
typedef struct RangeLoop {
    Node *n, *labeled;
    NodeRange *s;
    Object *key, *value;      // declared by the clause, not blank
    bool has_key, has_value;
    CoreLabel *head, *next, *end;
    Jump jump;
    int facts;
} RangeLoop;

static void set_variable(Fn *f, RangeLoop *r, bool key, Core *v) {
    Node *lhs = key ? r->s->key : r->s->value;
    Object *o = key ? r->key : r->value;
    if (!(key ? r->has_key : r->has_value))
        return;
    if (!o)
        assign_to(f, lhs, v, r->n, key ? 0 : 1);
    else
        init_variable(f, o, convert_implicit(f, v, o->type, r->n, SITE_BOX_RESULT, key ? 0 : 1));
}

static void set_variables(Fn *f, RangeLoop *r, Core *key, Core *value) {
    if (!r->has_key || !r->has_value || r->s->define) {
        if (r->has_key)
            set_variable(f, r, true, key);
        set_variable(f, r, false, value);
        return;
    }
    Node *const lhs[] = {r->s->key, r->s->value};
    assign_pair_to(f, lhs, (Core *[]){key, value}, r->n);
}

// A counter from 0: the key variable itself when nothing can tell, else a temporary.
static Core *counter_new(Fn *f, RangeLoop *r, Type *type) {
    const Object *o = r->key;
    if (o && !o->reassigned && !o->captured && !o->address_taken && identical(o->type, type)) {
        Variable *v = declare_variable(f, r->key);
        r->has_key = v->boxed; // set by counting
        if (!v->boxed) {
            put_assign(f, core_local(f, v->local), core_int(f, type, 0));
            return core_local(f, v->local);
        }
    }
    Core *counter = core_local(f, temp_new(f, type));
    put_assign(f, counter, core_int(f, type, 0));
    return counter;
}

static void loop_begin(Fn *f, RangeLoop *r) {
    r->jump = (Jump){f->jumps, r->n, r->labeled, r->end, r->next, NULL};
    f->jumps = &r->jump;
    f->loop_depth++;
    put_label(f, r->head);
}

static void loop_while(Fn *f, RangeLoop *r, Core *cond) {
    If i = put_if(f, core_not(f, cond), 0);
    put_goto(f, r->end);
    put_end(f, &i);
}

static void loop_body(Fn *f, RangeLoop *r) {
    lower_stmt(f, r->s->body);
    put_label(f, r->next);
    f->pos = r->n->pos;
}

static void loop_end(Fn *f, RangeLoop *r) {
    put_goto(f, r->head);
    put_label(f, r->end);
    f->loop_depth--;
    f->jumps = r->jump.outer;
    f->facts.len = r->facts;
}

static void count_up(Fn *f, Core *counter) {
    put_assign(f, counter, core_binary(f, TOKEN_ADD, counter, core_int(f, counter->type, 1)));
}

static void range_integer(Fn *f, RangeLoop *r) {
    Type *type = r->key ? r->key->type : type_of(f, r->s->x);
    if (!r->key && r->has_key)
        type = type_of(f, r->s->key);
    Core *limit = lower_save(f, lower_value(f, r->s->x, type));
    Core *counter = counter_new(f, r, type);
    loop_begin(f, r);
    loop_while(f, r, core_compare(f, TOKEN_LSS, counter, limit));
    set_variable(f, r, true, counter);
    loop_body(f, r);
    count_up(f, counter);
    loop_end(f, r);
}

// The sequence, evaluated once: not copied when the body leaves its variable alone.
static Core *range_operand(Fn *f, RangeLoop *r) {
    const Object *o = named_variable(f, r->s->x);
    Core *x = lower_value(f, r->s->x, NULL);
    Type *t = underlying(x->type);
    if (is_stable(f, o, r->s->body) || (t->kind == TYPE_ARRAY && !r->has_value))
        return lower_reuse(f, x);
    if (t->kind != TYPE_ARRAY)
        return lower_save(f, x);
    Core *copy = core_local(f, scratch_new(f, x->type));
    put_assign(f, copy, x);
    return copy;
}

static void range_sequence(Fn *f, RangeLoop *r) {
    Type *word = BASIC_TYPE(f, INT), *t = underlying(type_of(f, r->s->x));
    if (t->kind == TYPE_POINTER)
        t = underlying(t->pointer.elem);
    bool fixed = t->kind == TYPE_ARRAY;
    Core *x = fixed && !r->has_value && !has_call(f, r->s->x) ? NULL : range_operand(f, r);
    Core *length = fixed ? core_int(f, word, t->array.length) : lower_save(f, core_field(f, x, 1));
    Core *counter = counter_new(f, r, word);
    loop_begin(f, r);
    loop_while(f, r, core_compare(f, TOKEN_LSS, counter, length));
    const Object *sequence = named_variable(f, r->s->x);
    if (!fixed && r->key && !r->key->reassigned && !r->key->address_taken &&
        is_stable(f, sequence, r->s->body)) {
        RangeFact fact = {r->key, sequence};
        vec_push(f->arena, &f->facts, fact);
    }
    int mark = temps_mark(f);
    Core *value = r->has_value ? element_at(f, x, counter, false) : NULL;
    set_variables(f, r, counter, value);
    temps_release(f, mark);
    loop_body(f, r);
    count_up(f, counter);
    loop_end(f, r);
}

static void range_string(Fn *f, RangeLoop *r) {
    Type *word = BASIC_TYPE(f, INT), *rune = f->u->universe->rune_type;
    Core *x = lower_save(f, lower_value(f, r->s->x, NULL)); // not borrowed: the body may change the bytes
    Core *at = core_local(f, temp_new(f, word)), *next = core_local(f, temp_new(f, word));
    Core *value = core_local(f, temp_new(f, rune));
    put_assign(f, next, core_int(f, word, 0));
    loop_begin(f, r);
    put_assign(f, at, next);
    loop_while(f, r, core_compare(f, TOKEN_LSS, at, core_field(f, x, 1)));
    Core *byte = core_index(f, BASIC_TYPE(f, UINT8), core_field(f, x, 0), at);
    put_assign(f, value, core_convert(f, byte, rune));
    put_assign(f, next, core_binary(f, TOKEN_ADD, at, core_int(f, word, 1)));
    If i = put_if(f, core_compare(f, TOKEN_GEQ, value, core_int(f, rune, 0x80)), 0);
    int mark = temps_mark(f);
    TypeList words = {0};
    vec_push(f->arena, &words, word);
    vec_push(f->arena, &words, word);
    Type *pair = type_tuple(f->arena, words);
    Core *decoded = put_rt(f, CALL_rt_decode_rune, pair, 2, x, at);
    put_assign(f, value, core_convert(f, core_field(f, decoded, 0), rune));
    put_assign(f, next, core_field(f, decoded, 1));
    temps_release(f, mark);
    put_end(f, &i);
    set_variables(f, r, at, value);
    loop_body(f, r);
    loop_end(f, r);
}

static void range_map(Fn *f, RangeLoop *r) {
    Type *type = type_of(f, r->s->x), *t = underlying(type), *pointer = BASIC_TYPE(f, UNSAFE_POINTER);
    Core *map = lower_value(f, r->s->x, NULL);
    Type *words = type_array(f->arena, BASIC_TYPE(f, UINTPTR), sizeof(AbiMapIter) / 8);
    Core *iter = allocate(f, words, true, "iter");
    put_rt(f, CALL_rt_map_iter_init, NULL, 3, type_core(f, type), core_cast(f, map, pointer), iter);
    loop_begin(f, r);
    Core *key = lower_temp(f, core_load(f, pointer, iter, ABI(MapIter, key)));
    loop_while(f, r, core_not(f, core_is_nil(f, key)));
    Core *elem = lower_temp(f, core_load(f, pointer, iter, ABI(MapIter, elem)));
    int mark = temps_mark(f);
    Core *value = r->has_value ? core_load(f, t->map.elem, elem, 0) : NULL;
    set_variables(f, r, r->has_key ? core_load(f, t->map.key, key, 0) : NULL, value);
    temps_release(f, mark);
    loop_body(f, r);
    put_rt(f, CALL_rt_map_iter_next, NULL, 1, iter);
    loop_end(f, r);
}

static Object *range_object(Fn *f, NodeRange *s, Node *n) {
    return s->define && n && !is_blank(n) ? info_of(f->u->cx, n)->object : NULL;
}

void lower_range(Fn *f, Node *n, Node *labeled) {
    NodeRange *s = AS(n, RANGE);
    RangeLoop r = {.n = n, .labeled = labeled, .s = s};
    r.key = range_object(f, s, s->key);
    r.value = range_object(f, s, s->value);
    r.has_key = s->key && !is_blank(s->key);
    r.has_value = s->value && !is_blank(s->value);
    r.head = label_new(f, "range.head");
    r.next = label_new(f, "range.next");
    r.end = label_new(f, "range.end");
    r.facts = f->facts.len;
    CoreList *around = open_block(f);
    f->pos = n->pos;
    Type *t = underlying(type_of(f, s->x));
    if (t->kind == TYPE_CHAN || t->kind == TYPE_FUNC)
        not_yet(f->u, n->pos, t->kind == TYPE_CHAN ? "channels" : "range over func");
    else if (t->kind == TYPE_MAP)
        range_map(f, &r);
    else if (is_string(t))
        range_string(f, &r);
    else if (t->kind == TYPE_BASIC)
        range_integer(f, &r);
    else
        range_sequence(f, &r);
    close_block(f, around);
}

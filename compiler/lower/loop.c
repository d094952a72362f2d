// for and range. Loop variables are fresh for each iteration (Spec: For statements; before go1.22
// they are one for the whole loop, Object.per_iteration): one in a box
// is copied to a new box before the post statement; one in the frame needs no copy, since the
// escape pass puts it there only when no iteration can reach the variable of another. What a loop
// proves about the indices in its body is bounds.c's business, how it polls poll.c's.
#include "lower_internal.h"

// ---- for
// Gives each boxed loop variable a new box with the old one's value.
static void copy_loop_variables(Fn *f, Node *init) {
    if (!init || init->kind != NODE_ASSIGN || !AS(init, ASSIGN)->define)
        return;
    const NodeList *names = &AS(init, ASSIGN)->lhs;
    for (int i = 0; i < names->len; i++) {
        Object *o = info_of(f->u->cx, names->at[i])->object;
        Variable *v =
            is_blank(names->at[i]) || !o || !o->per_iteration ? NULL : map_get(f->variables, o);
        if (!v || !v->boxed)
            continue;
        Core *old = core_local(f, v->local);
        if (is_kept_apart(f, o)) {
            Core *value = lower_temp(f, core_load(f, o->type, old, 0));
            frame_variable(f, o, v->local);
            initialize(f, core_load(f, o->type, old, 0), value);
            continue;
        }
        f->site = (SiteName){o->name, o->pos};
        Core *fresh = allocate(f, o->type, HOME_HEAP, o->name);
        initialize(f, core_load(f, o->type, fresh, 0), core_load(f, o->type, old, 0));
        put_assign(f, old, fresh);
    }
}

void lower_for(Fn *f, Node *n, Node *labeled) {
    NodeFor *s = AS(n, FOR);
    CoreList *around = open_block(f);
    if (s->init)
        lower_stmt(f, s->init);
    CoreLabel *next = label_new(f, "for.next"), *end = label_new(f, "for.end");
    int facts = f->facts.len, mark = temps_mark(f);
    Counting counting;
    bool counts = counting_of_for(f, s, &counting);
    if (counts)
        facts_of_for(f, s, &counting);
    Strip strip = strip_plan(f, counts ? &counting : NULL, s->body, s->cond, s->post);
    Jump j = {f->jumps, n, labeled, end, next, NULL, NULL, 0};
    f->jumps = &j;
    f->loop_depth++;
    if (strip.kind == STRIP_LIMITED)
        lower_branch(f, s->cond, false, end);
    strip_begin(f, &strip);
    late_iteration(f);
    if (s->cond && strip.kind != STRIP_LIMITED)
        lower_branch(f, s->cond, false, end);
    lower_stmt(f, s->body);
    f->facts.len = facts;
    put_label(f, next);
    f->pos = n->pos;
    int copies = temps_mark(f);
    copy_loop_variables(f, s->init);
    temps_release(f, copies);
    if (s->post)
        lower_stmt(f, s->post);
    strip_end(f, &strip, end);
    temps_release(f, mark);
    f->loop_depth--;
    f->jumps = j.outer;
    close_block(f, around);
}

// ---- range
typedef struct RangeLoop {
    Node *n, *labeled;
    NodeRange *s;
    Object *key, *value; // declared by the clause, not blank
    bool has_key, has_value;
    CoreLabel *next, *end;
    Strip strip;
    Jump jump;
    int facts;
} RangeLoop;

// Whether somebody could tell that all iterations have the same variable, as before go1.22.
static bool is_shared(const Object *o) {
    return o && !o->per_iteration && (o->captured || o->address_taken);
}

static void set_variable(Fn *f, RangeLoop *r, bool key, Core *v) {
    Node *lhs = key ? r->s->key : r->s->value;
    Object *o = key ? r->key : r->value;
    if (!(key ? r->has_key : r->has_value))
        return;
    if (!o || is_shared(o))
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

static void loop_while(Fn *f, RangeLoop *r, Core *cond) {
    If i = put_if(f, core_not(f, cond), 0);
    put_goto(f, r->end);
    put_end(f, &i);
}

// counter: of a loop from 0 to limit, whose condition it tests; NULL: the caller does.
static void loop_begin(Fn *f, RangeLoop *r, Core *counter, Core *limit) {
    r->jump = (Jump){f->jumps, r->n, r->labeled, r->end, r->next, NULL, NULL, 0};
    f->jumps = &r->jump;
    f->loop_depth++;
    if (!counter) {
        r->strip = strip_plan(f, NULL, r->s->body, NULL, NULL);
        strip_begin(f, &r->strip);
        late_iteration(f);
        return;
    }
    Counting c = {.index = counter, .limit = limit, .step = core_int(f, counter->type, 1)};
    c.start = core_int(f, counter->type, 0);
    r->strip = strip_plan(f, &c, r->s->body, NULL, NULL);
    Core *more = core_compare(f, TOKEN_LSS, counter, limit);
    if (r->strip.kind == STRIP_LIMITED)
        loop_while(f, r, more);
    strip_begin(f, &r->strip);
    late_iteration(f);
    if (r->strip.kind != STRIP_LIMITED)
        loop_while(f, r, more);
}

static void loop_body(Fn *f, RangeLoop *r) {
    lower_stmt(f, r->s->body);
    put_label(f, r->next);
    f->pos = r->n->pos;
}

static void loop_end(Fn *f, RangeLoop *r) {
    strip_end(f, &r->strip, r->end);
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
    if (is_basic(type, BASIC_INT))
        facts_of_range(f, r->s, r->key, NULL, limit);
    loop_begin(f, r, counter, limit);
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
    facts_of_range(f, r->s, r->key, fixed ? NULL : named_variable(f, r->s->x), length);
    loop_begin(f, r, counter, length);
    int mark = temps_mark(f);
    Core *value = r->has_value ? element_at(f, x, counter, (BoundsCheck){.needed = false}) : NULL;
    set_variables(f, r, counter, value);
    temps_release(f, mark);
    loop_body(f, r);
    count_up(f, counter);
    loop_end(f, r);
}

static void range_string(Fn *f, RangeLoop *r) {
    Type *word = BASIC_TYPE(f, INT), *rune = f->u->universe->rune_type;
    Core *x =
        lower_save(f, lower_value(f, r->s->x, NULL)); // not borrowed: the body may change the bytes
    Core *at = core_local(f, temp_new(f, word)), *next = core_local(f, temp_new(f, word));
    Core *value = core_local(f, temp_new(f, rune));
    put_assign(f, next, core_int(f, word, 0));
    loop_begin(f, r, NULL, NULL);
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
    Type *type = type_of(f, r->s->x), *t = underlying(type),
         *pointer = BASIC_TYPE(f, UNSAFE_POINTER);
    Core *map = lower_value(f, r->s->x, NULL);
    Type *words = type_array(f->arena, BASIC_TYPE(f, UINTPTR), sizeof(AbiMapIter) / 8);
    Core *object = core_local(f, frame_object(f, "iter", words)), *iter = core_addr(f, object);
    put_assign(f, object, core_zero(f, words));
    put_rt(f, CALL_rt_map_iter_init, NULL, 3, type_core(f, type), core_cast(f, map, pointer), iter);
    loop_begin(f, r, NULL, NULL);
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

static void range_channel(Fn *f, RangeLoop *r) {
    Core *channel = lower_save(f, lower_value(f, r->s->x, NULL)), *ok;
    loop_begin(f, r, NULL, NULL);
    Core *value = receive_from(f, channel, &ok);
    loop_while(f, r, ok);
    int mark = temps_mark(f);
    set_variables(f, r, value, NULL);
    temps_release(f, mark);
    loop_body(f, r);
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
    r.next = label_new(f, "range.next");
    r.end = label_new(f, "range.end");
    r.facts = f->facts.len;
    CoreList *around = open_block(f);
    f->pos = n->pos;
    Object *const declared[] = {r.key, r.value};
    for (int i = 0; i < 2; i++)
        if (is_shared(declared[i]))
            init_variable(f, declared[i], NULL);
    Type *t = underlying(type_of(f, s->x));
    if (t->kind == TYPE_CHAN)
        range_channel(f, &r);
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

// Memory whose size is known late: make with a variable length, what append grows, strings that are
// concatenated or converted, maps. In: a site that the escape pass leaves in the frame. Out: a
// bounded buffer in the frame, which the value uses when it fits; the heap takes what does not.
//
// A buffer belongs to its site and is handed out at each execution: the verdict says that nobody
// sees the last one's contents any more. Append is different: s = append(s, x) in a loop keeps what
// an earlier iteration made, and growth must never move into memory that an alias still reads. So
// its arrays are cut one behind the other from an arena of the activation and never given back.
//
// Large objects that go to the heap although they die with the frame are noted in its FrameOwner
// (runtime/type/owned.c): the next execution of their site and each return give them back.
#include "../../runtime/abi_map.h"
#include "lower_internal.h"

enum {
    LEAST = 32,        // bytes that each site has, gc's measure
    BUFFER = 256,      // that a site has while the function's budget lasts
    TEXT = 128,        // the same, for strings
    BUDGET = 1024,     // of a function, beyond the least
    ARENA = 512,       // for what append makes
    ARENAS = 4,        // of a function, where inlined bodies could have more
    SLACK = 56,        // behind it: ORDER slack, runtime/abi.h
    FIRST_GROUP = 2048 // largest first group of a map
};

// How many bytes a site that wants so many has.
static int64_t granted(Fn *f, int64_t bytes) {
    if (f->late_bytes + bytes > BUDGET)
        return LEAST;
    f->late_bytes += bytes;
    return bytes;
}

// ---- beginnings: of the function, of an iteration
static Core *insert(Fn *f, CoreList *list, int at, CoreKind kind) {
    Core *c = core_new(f, kind, NULL);
    vec_push(f->arena, list, c);
    for (int i = list->len - 1; i > at; i--)
        list->at[i] = list->at[i - 1];
    return list->at[at] = c;
}

static void insert_assign(Fn *f, CoreList *list, int at, Core *lvalue, Core *value) {
    Core *c = insert(f, list, at, CORE_ASSIGN);
    c->x = lvalue;
    c->y = value;
}

static void put_first(Fn *f, Core *lvalue, Core *value) {
    CoreList *list = f->begun ? &f->begun->body : &f->core->body;
    insert_assign(f, list, f->begun ? list->len : 0, lvalue, value);
}

void late_iteration(Fn *f) {
    f->jumps->list = f->out;
    f->jumps->start = f->out->len;
}

// ---- what the frame owns on the heap
static Core *owner(Fn *f) {
    Type *word = BASIC_TYPE(f, INT);
    if (!f->owner) {
        Type *words = type_array(f->arena, word, sizeof(AbiFrameOwner) / 8);
        f->owner = core_addr(f, core_local(f, frame_object(f, "owned", words)));
        put_first(f, core_load(f, word, f->owner, ABI(FrameOwner, count)), core_int(f, word, 0));
    }
    return f->owner;
}

static Core *next_site(Fn *f) {
    return core_int(f, BASIC_TYPE(f, INT), f->owned_sites++);
}

Core *late_make(Fn *f, Type *type, Core *len, Core *cap, bool owned) {
    Core *elem = type_core(f, underlying(type)->slice.elem);
    return owned ? put_rt(f, CALL_rt_make_owned, type, 5, elem, len, cap, owner(f), next_site(f))
                 : put_rt(f, CALL_rt_make_slice, type, 3, elem, len, cap);
}

Core *late_new(Fn *f, Type *type) {
    return put_rt(f, CALL_rt_new_owned, BASIC_TYPE(f, UNSAFE_POINTER), 3, type_core(f, type),
                  owner(f), next_site(f));
}

// return x: what x reads is read before it is given back.
static void close_return(Fn *f, Core *c) {
    Type *word = BASIC_TYPE(f, INT);
    f->pos = c->pos;
    if (c->x && !core_is_constant(c->x)) {
        CoreLocal *result = local_new(f, "result", c->x->type);
        result->is_temporary = true;
        put_assign(f, core_local(f, result), c->x);
        c->x = core_local(f, result);
    }
    Core *count = core_load(f, word, f->owner, ABI(FrameOwner, count));
    If i = put_if(f, core_compare(f, TOKEN_NEQ, count, core_int(f, word, 0)), -1);
    put_rt(f, CALL_rt_free_owned, NULL, 1, f->owner);
    put_end(f, &i);
}

static void close_list(Fn *f, CoreList *list) {
    CoreList old = *list;
    *list = (CoreList){0};
    for (int i = 0; i < old.len; i++) {
        Core *c = old.at[i];
        close_list(f, &c->body);
        close_list(f, &c->otherwise);
        f->out = list;
        if (c->kind == CORE_RETURN)
            close_return(f, c);
        put(f, c);
    }
}

void late_close(Fn *f) {
    if (f->owner)
        close_list(f, &f->core->body);
}

// ---- strings
Core *late_text(Fn *f, bool frame, Core **room) {
    int64_t bytes = frame ? granted(f, TEXT) : 0;
    *room = core_int(f, BASIC_TYPE(f, INT), bytes);
    return frame ? frame_storage(f, "buffer", type_array(f->arena, BASIC_TYPE(f, UINT8), bytes))
                 : core_nil(f);
}

// ---- make
// The first bytes are cleared in line, whether they are needed or not: a call takes longer.
static void clear_buffer(Fn *f, Core *at, int64_t room, Core *count, int64_t size) {
    Type *word = BASIC_TYPE(f, INT), *first = type_array(f->arena, word, LEAST / 8);
    Core *bytes = core_binary(f, TOKEN_MUL, count, core_int(f, word, size));
    put_assign(f, core_load(f, first, at, 0), core_new(f, CORE_ZERO, first));
    if (room == LEAST)
        return;
    If i = put_if(f, core_compare(f, TOKEN_GTR, bytes, core_int(f, word, LEAST)), 0);
    Core *rest = core_binary(f, TOKEN_SUB, bytes, core_int(f, word, LEAST));
    put_eval(f, core_gcc(f, CB_MEMSET, NULL, 3, core_offset(f, at, core_int(f, word, LEAST)),
                         core_int(f, word, 0), rest));
    put_end(f, &i);
}

Core *late_slice(Fn *f, Node *site, Type *type, Core *len, Core *cap) {
    Type *elem = underlying(type)->slice.elem, *word = BASIC_TYPE(f, UINTPTR);
    int64_t size = type_size(elem), bytes = granted(f, BUFFER), fits = bytes / size;
    bool owned = site_dies_with_scope(f->u->escapes, site, SITE_MAKE, 0);
    if (!fits)
        return late_make(f, type, len, cap, owned);
    Core *result = core_local(f, temp_new(f, type));
    Core *in_cap = core_compare(f, TOKEN_LEQ, core_unsigned(f, len), core_unsigned(f, cap));
    Core *small =
        core_compare(f, TOKEN_LEQ, core_unsigned(f, cap), core_int(f, BASIC_TYPE(f, UINT64), fits));
    If i = put_if(f, core_logic(f, TOKEN_LAND, small, in_cap), 0);
    measure_frame(f);
    Core *buffer = frame_storage(f, "slice", type_array(f->arena, word, bytes / 8));
    clear_buffer(f, buffer, bytes, cap, size);
    put_assign(f, result, core_slice(f, type, buffer, len, cap));
    put_else(f, &i);
    put_assign(f, result, late_make(f, type, len, cap, owned));
    put_end(f, &i);
    return result;
}

// ---- append
static Core *new_arena(Fn *f, Node *site, Jump *j) {
    Type *word = BASIC_TYPE(f, INT);
    Type *words =
        type_array(f->arena, word, (int64_t)sizeof(AbiFrameArena) / 8 + (ARENA + SLACK) / 8);
    bool owned = site_dies_with_scope(f->u->escapes, site, SITE_APPEND, 0);
    Core *by = owned ? owner(f) : core_nil(f);
    Core *arena = activation_storage(f, "arrays", words), *zero = core_int(f, word, 0);
    Core *used = core_load(f, word, arena, ABI(FrameArena, used)),
         *size = core_load(f, word, arena, ABI(FrameArena, size)),
         *owns = core_load(f, by->type, arena, ABI(FrameArena, owner));
    put_first(f, used, zero);
    put_first(f, size, core_int(f, word, ARENA));
    put_first(f, owns, by);
    if (j && !f->u->sanitize) {
        insert_assign(f, j->list, j->start, used, zero);
    } else if (j) { // a new one, also to those who kept the last iteration's arrays
        CoreList *saved = f->out;
        f->out = &insert(f, j->list, j->start, CORE_BLOCK)->body;
        storage_again(f, arena, "arrays", words);
        put_assign(f, size, core_int(f, word, ARENA));
        put_assign(f, owns, by);
        f->out = saved;
    }
    return arena;
}

// The arena of the activation, or of a loop's iteration: it is emptied where that begins, wherever
// its first site stands. Inlined bodies have their own, as long as there are few.
Core *late_arena(Fn *f, Node *site) {
    const Node *loop = loop_of_append(f->u->escapes, site);
    Jump *j = loop ? f->jumps : NULL;
    while (j && (j->statement != loop || !j->list))
        j = j->outer;
    AppendArena *shared = NULL;
    for (int i = 0; i < f->append_arenas.len; i++) {
        AppendArena *a = &f->append_arenas.at[i];
        if (a->loop != (j ? loop : NULL))
            continue;
        if (a->body == f->inlined_body)
            return a->at;
        shared = a;
    }
    if (shared && f->append_arenas.len >= ARENAS)
        return shared->at;
    AppendArena new = {j ? loop : NULL, f->inlined_body, new_arena(f, site, j)};
    vec_push(f->arena, &f->append_arenas, new);
    return new.at;
}

// ---- maps
Core *late_map(Fn *f, Node *site, SiteKind kind, Type *type, Core *hint) {
    Type *t = underlying(type), *key = t->map.key, *elem = t->map.elem,
         *word = BASIC_TYPE(f, UINTPTR);
    Type *words = type_array(f->arena, word, sizeof(AbiMapHeader) / 8);
    Core *header = frame_storage(f, "map", words), *group = core_nil(f);
    if (site_dies_with_scope(f->u->escapes, site, kind, 0))
        put_rt(f, CALL_rt_own_map, NULL, 3, header, owner(f), next_site(f));
    put_assign(f, core_load(f, words, header, 0), core_new(f, CORE_ZERO, words));
    int64_t bytes =
        MAP_GROUP_BYTES(type_size(key), type_align(key), type_size(elem), type_align(elem));
    bool is_large = hint->kind == CORE_INT && hint->integer > MAP_GROUP_SLOTS;
    if (bytes <= FIRST_GROUP && !is_large) {
        Type *slots = type_array(f->arena, word, bytes / 8);
        group = frame_storage(f, "group", slots);
        put_assign(f, core_load(f, slots, group, 0), core_new(f, CORE_ZERO, slots));
    }
    put_rt(f, CALL_rt_map_init, NULL, 4, type_core(f, type), header, group, hint);
    return header;
}

// Walks functions and data of a unit and hashes every field that gen and emit read: kinds,
// operators, symbols, numbers, positions as file:line:column (they go into the line table), locals,
// and types by key together with what is below their names (a named type's key stays when its
// fields change).
#include "core_hash.h"
#include <string.h>

typedef struct Hasher {
    const SourceMap *sources;
    Arena *arena;
    Map *types; // Type -> uint64_t *
    uint64_t h;
} Hasher;

static void add_int(Hasher *s, int64_t v) {
    s->h = (s->h ^ (uint64_t)v) * 0x9E3779B97F4A7C15ull;
    s->h ^= s->h >> 29;
}

static void add_string(Hasher *s, const char *text) {
    size_t n = text ? strlen(text) : 0;
    add_int(s, text ? (int64_t)n : -1);
    if (n)
        s->h = hash_bytes(text, n, s->h);
}

static void add_pos(Hasher *s, Pos pos) {
    if (pos == NO_POS) {
        add_int(s, 0);
        return;
    }
    Place at = source_place(s->sources, source_innermost(s->sources, pos));
    add_int(s, (int64_t)at.line << 16 ^ at.column);
    const InlinedCall *call = source_inlined(s->sources, pos);
    if (call) {
        add_string(s, call->function);
        add_string(s, at.full_path);
        add_pos(s, call->call);
    }
}

static void add_type(Hasher *s, Type *t) {
    if (!t) {
        add_int(s, -2);
        return;
    }
    uint64_t *memo = map_get(s->types, t);
    if (!memo) {
        memo = NEW(s->arena, uint64_t);
        const char *key = type_key(s->arena, t);
        *memo = hash_bytes(key, strlen(key), 7);
        map_put(s->types, t, memo); // before the members: types are recursive
        if (t->kind != TYPE_TUPLE) {
            *memo += (uint64_t)type_size(t) * 31 + (uint64_t)type_align(t);
        }
        uint64_t saved = s->h;
        s->h = *memo;
        Type *u = underlying(t);
        if (u->kind == TYPE_STRUCT)
            for (int i = 0; i < u->strukt.count; i++) {
                add_string(s, u->strukt.fields[i].name);
                add_type(s, u->strukt.fields[i].type);
            }
        else if (u->kind == TYPE_ARRAY)
            add_type(s, u->array.elem);
        else if (u != t)
            add_type(s, u);
        *memo = s->h;
        s->h = saved;
    }
    add_int(s, (int64_t)*memo);
}

static void add_list(Hasher *s, CoreList list);

static void add_local(Hasher *s, const CoreLocal *l) {
    if (!l) {
        add_int(s, -3);
        return;
    }
    add_string(s, l->name);
    add_int(s, l->number * 16 + l->is_parameter * 8 + l->is_temporary * 4 + l->address_taken * 2 +
                   l->large);
    add_int(s, l->align);
    add_pos(s, l->pos);
    add_type(s, l->type);
}

// The members of the union, as the kind says which one is meant.
static void add_payload(Hasher *s, const Core *c) {
    switch (c->kind) {
    case CORE_LOCAL: add_int(s, c->local->number); break;
    case CORE_LABEL:
    case CORE_GOTO: add_int(s, c->label->number); break;
    case CORE_FLOAT: {
        int64_t bits;
        memcpy(&bits, &c->number, 8);
        add_int(s, bits);
        break;
    }
    case CORE_INT: add_int(s, c->integer); break;
    case CORE_FIELD: add_int(s, c->index); break;
    case CORE_CALL_RT: add_string(s, runtime_call_name(c->rt)); break;
    case CORE_BUILTIN: add_int(s, c->builtin); break;
    case CORE_UNARY:
    case CORE_BINARY:
    case CORE_COMPARE:
    case CORE_LOGIC: add_string(s, token_spelling(c->op)); break;
    case CORE_SWITCH: add_int(s, c->label->number); break;
    default: break;
    }
}

static void add_core(Hasher *s, const Core *c) {
    if (!c) {
        add_int(s, -4);
        return;
    }
    add_int(s, c->kind);
    add_pos(s, c->pos);
    add_type(s, c->type);
    add_payload(s, c);
    add_string(s, c->symbol);
    add_int(s, c->offset);
    add_int(s, c->likely);
    add_type(s, c->signature);
    add_type(s, c->object_type);
    add_core(s, c->x);
    add_core(s, c->y);
    add_core(s, c->cond);
    add_core(s, c->closure);
    add_list(s, c->storage);
    add_list(s, c->args);
    add_list(s, c->body);
    add_list(s, c->otherwise);
    add_int(s, c->cases.len);
    for (int i = 0; i < c->cases.len; i++) {
        add_int(s, c->cases.at[i].low);
        add_int(s, c->cases.at[i].high);
        add_int(s, c->cases.at[i].label->number);
    }
}

static void add_list(Hasher *s, CoreList list) {
    add_int(s, list.len);
    for (int i = 0; i < list.len; i++)
        add_core(s, list.at[i]);
}

static void add_function(Hasher *s, const CoreFunction *f) {
    add_string(s, f->symbol);
    add_string(s, f->trace_name);
    add_string(s, source_place(s->sources, source_innermost(s->sources, f->pos)).full_path);
    add_pos(s, f->pos);
    add_pos(s, f->end);
    add_type(s, f->result);
    add_int(s, f->is_weak * 4 + f->is_wrapper * 2 + f->no_stack_check);
    add_local(s, f->closure);
    for (int i = 0; i < f->storage.len; i++)
        add_local(s, f->storage.at[i]);
    for (int i = 0; i < f->params.len; i++)
        add_local(s, f->params.at[i]);
    for (int i = 0; i < f->locals.len; i++)
        add_local(s, f->locals.at[i]);
    add_list(s, f->body);
}

static void add_data(Hasher *s, const CoreData *d) {
    add_string(s, d->symbol);
    add_string(s, d->owner ? d->owner : "");
    add_int(s, d->section * 1024 + d->align * 4 + d->comdat * 2 + d->global);
    for (int i = 0; i < d->parts.len; i++) {
        const DataPart *p = &d->parts.at[i];
        add_int(s, p->kind * 16 + p->size);
        add_int(s, p->value);
        add_string(s, p->symbol);
        if (p->kind == DATA_BYTES)
            s->h = hash_bytes(p->bytes, (size_t)p->value, s->h);
    }
}

uint64_t core_hash(const CoreUnit *u, int first, int last, bool with_data, uint64_t seed) {
    Hasher s = {.sources = u->cx->sources,
                .arena = u->cx->arena,
                .types = map_new(u->cx->arena),
                .h = seed};
    add_string(&s, u->package->path);
    for (int i = first; i < last; i++)
        add_function(&s, u->functions.at[i]);
    for (int i = 0; with_data && i < u->data.len; i++)
        add_data(&s, u->data.at[i]);
    return s.h;
}

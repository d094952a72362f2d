// Package internal/rtype: what fmt and reflect need of maps, interfaces and memory. In: descriptors
// and addresses.
#include "../type/type.h"

intptr_t rtype_map_len(const MapHeader *m);
GO_EXPORT(rtype_map_len, "internal/rtype.mapLen");
intptr_t rtype_map_len(const MapHeader *m) {
    return m ? m->count : 0;
}

void rtype_map_iter_init(void *t, void *m, void *it);
GO_EXPORT(rtype_map_iter_init, "internal/rtype.MapIterInit");
void rtype_map_iter_init(void *t, void *m, void *it) {
    rt_map_iter_init(t, m, it);
}

void rtype_map_iter_next(void *it);
GO_EXPORT(rtype_map_iter_next, "internal/rtype.MapIterNext");
void rtype_map_iter_next(void *it) {
    rt_map_iter_next(it);
}

void *rtype_map_lookup(void *t, void *m, void *key);
GO_EXPORT(rtype_map_lookup, "internal/rtype.mapLookup");
void *rtype_map_lookup(void *t, void *m, void *key) {
    return rt_map_get(t, m, key);
}

void *rtype_implements(void *inter, void *t);
GO_EXPORT(rtype_implements, "internal/rtype.implements");
void *rtype_implements(void *inter, void *t) {
    return rt_find_itab(inter, t);
}

intptr_t rtype_chan_len(void *c);
GO_EXPORT(rtype_chan_len, "internal/rtype.chanLen");
intptr_t rtype_chan_len(void *c) {
    return rt_chan_len(c);
}

intptr_t rtype_chan_cap(void *c);
GO_EXPORT(rtype_chan_cap, "internal/rtype.chanCap");
intptr_t rtype_chan_cap(void *c) {
    return rt_chan_cap(c);
}

void *rtype_map_make(void *t, intptr_t hint);
GO_EXPORT(rtype_map_make, "internal/rtype.mapMake");
void *rtype_map_make(void *t, intptr_t hint) {
    return rt_map_make(t, hint);
}

void *rtype_map_assign(void *t, void *m, void *key);
GO_EXPORT(rtype_map_assign, "internal/rtype.mapAssign");
void *rtype_map_assign(void *t, void *m, void *key) {
    return rt_map_assign(t, m, key);
}

void rtype_map_delete(void *t, void *m, void *key);
GO_EXPORT(rtype_map_delete, "internal/rtype.MapDelete");
void rtype_map_delete(void *t, void *m, void *key) {
    rt_map_delete(t, m, key);
}

void rtype_map_clear(void *t, void *m);
GO_EXPORT(rtype_map_clear, "internal/rtype.MapClear");
void rtype_map_clear(void *t, void *m) {
    rt_map_clear(t, m);
}

void *rtype_chan_make(void *t, intptr_t size);
GO_EXPORT(rtype_chan_make, "internal/rtype.chanMake");
void *rtype_chan_make(void *t, intptr_t size) {
    return rt_chan_make(t, size);
}

void rtype_chan_send(void *c, void *elem);
GO_EXPORT(rtype_chan_send, "internal/rtype.chanSend");
void rtype_chan_send(void *c, void *elem) {
    rt_chan_send(c, elem);
}

bool rtype_chan_receive(void *c, void *elem);
GO_EXPORT(rtype_chan_receive, "internal/rtype.chanReceive");
bool rtype_chan_receive(void *c, void *elem) {
    return rt_chan_receive(c, elem);
}

bool rtype_chan_try_send(void *c, void *elem);
GO_EXPORT(rtype_chan_try_send, "internal/rtype.chanTrySend");
bool rtype_chan_try_send(void *c, void *elem) {
    return rt_chan_try_send(c, elem);
}

intptr_t rtype_chan_try_receive(void *c, void *elem);
GO_EXPORT(rtype_chan_try_receive, "internal/rtype.chanTryReceive");
intptr_t rtype_chan_try_receive(void *c, void *elem) {
    return rt_chan_try_receive(c, elem);
}

void rtype_chan_close(void *c);
GO_EXPORT(rtype_chan_close, "internal/rtype.ChanClose");
void rtype_chan_close(void *c) {
    rt_chan_close(c);
}

GoPair rtype_select(void *cases, intptr_t n, bool has_default);
GO_EXPORT(rtype_select, "internal/rtype.Select");
GoPair rtype_select(void *cases, intptr_t n, bool has_default) {
    return rt_select(cases, n, has_default);
}

void *rtype_new_array(void *t, intptr_t n);
GO_EXPORT(rtype_new_array, "internal/rtype.newArray");
void *rtype_new_array(void *t, intptr_t n) {
    return rt_new_array(t, n);
}

void rtype_move(void *t, void *to, void *from, intptr_t n);
GO_EXPORT(rtype_move, "internal/rtype.move");
void rtype_move(void *t, void *to, void *from, intptr_t n) {
    rt_typed_move(t, to, from, n);
}

void rtype_zero(void *t, void *at, intptr_t n);
GO_EXPORT(rtype_zero, "internal/rtype.Zero");
void rtype_zero(void *t, void *at, intptr_t n) {
    rt_typed_clear(t, at, n);
}

bool rtype_equal(void *t, void *a, void *b);
GO_EXPORT(rtype_equal, "internal/rtype.Equal");
bool rtype_equal(void *t, void *a, void *b) {
    return rt_equal(t, a, b);
}

typedef struct Room {
    void *data;
    intptr_t cap;
} Room;
Room rtype_grow_slice(void *t, void *data, intptr_t len, intptr_t cap, intptr_t want);
GO_EXPORT(rtype_grow_slice, "internal/rtype.growSlice");
Room rtype_grow_slice(void *t, void *data, intptr_t len, intptr_t cap, intptr_t want) {
    GoSlice s = rt_grow_slice(t, data, len, cap, want);
    return (Room){s.data, s.cap};
}

const Type *rtype_listed_type(intptr_t i);
GO_EXPORT(rtype_listed_type, "internal/rtype.listedType");
const Type *rtype_listed_type(intptr_t i) {
    return i < __stop_gosling_types - __start_gosling_types ? __start_gosling_types[i] : NULL;
}

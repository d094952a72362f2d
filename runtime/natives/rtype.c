// Package internal/rtype: what fmt and reflect need of maps, interfaces and memory. In: descriptors
// and addresses.
#include "../type/type.h"

intptr_t rtype_map_len(const MapHeader *m);
GO_EXPORT(rtype_map_len, "internal/rtype.mapLen");
intptr_t rtype_map_len(const MapHeader *m) {
    return m ? m->count : 0;
}

void rtype_map_iter_init(void *t, void *m, void *it);
GO_EXPORT(rtype_map_iter_init, "internal/rtype.mapIterInit");
void rtype_map_iter_init(void *t, void *m, void *it) {
    rt_map_iter_init(t, m, it);
}

void rtype_map_iter_next(void *it);
GO_EXPORT(rtype_map_iter_next, "internal/rtype.mapIterNext");
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

void *rtype_new(void *t);
GO_EXPORT(rtype_new, "internal/rtype.unsafeNew");
void *rtype_new(void *t) {
    return rt_new(t);
}

void rtype_copy(void *t, void *to, void *from);
GO_EXPORT(rtype_copy, "internal/rtype.typedmemmove");
void rtype_copy(void *t, void *to, void *from) {
    rt_typed_copy(t, to, from);
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

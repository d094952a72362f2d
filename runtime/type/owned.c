// Large objects of the heap that die with a frame. In: objects that the escape pass knows to be
// dead when their site runs again or their function returns, but which no frame has room for. Out:
// their memory, at once. A frame notes what its sites made in a FrameOwner; a panic that leaves the
// frame leaves them to the collector, and so does a collection: an address noted before one is not
// followed after it, since somebody else may have the memory by then. Addresses are noted
// complemented, so that the note itself keeps nothing alive.
#include <string.h>

#include "map.h"

typedef struct Owned {
    uintptr_t complement; // of the object's address, or of the header of a map in the frame
    uint32_t cycle;
    int32_t site;
} Owned;

enum { ENTRIES = 8 };
typedef struct Owner {
    intptr_t count;
    Owned at[ENTRIES];
} Owner;
_Static_assert(sizeof(Owner) == sizeof(FrameOwner), "abi.def reserves what an owner needs");

static void give_back(const Owned *e) {
    if (e->cycle != mem_cycles())
        return;
    void *p = (void *)~e->complement;
    if (rt_in_stack(p)) {
        p = ((Map *)p)->groups;
        mem_set_owned(p);
    }
    mem_free(p);
}

// Gives back what the site made last.
static void release(Owner *o, intptr_t site) {
    for (intptr_t i = 0; i < o->count; i++) {
        if (o->at[i].site != site)
            continue;
        give_back(&o->at[i]);
        o->at[i] = o->at[--o->count];
        return;
    }
}

static void note(Owner *o, void *p, intptr_t site) {
    if (o->count == ENTRIES) // the oldest is the smallest array of append, or as good as any
        memmove(o->at, o->at + 1, sizeof *o->at * (size_t)--o->count);
    o->at[o->count++] = (Owned){~(uintptr_t)p, mem_cycles(), (int32_t)site};
}

void type_own(void *owner, void *p, intptr_t site) {
    mem_set_owned(p);
    if (mem_is_owned(p))
        note(owner, p, site);
}

void *rt_new_owned(void *type, void *owner, intptr_t site) {
    release(owner, site);
    void *p = rt_new(type);
    type_own(owner, p, site);
    return p;
}

GoSlice rt_make_owned(void *type, intptr_t len, intptr_t cap, void *owner, intptr_t site) {
    release(owner, site);
    GoSlice s = rt_make_slice(type, len, cap);
    type_own(owner, s.data, site);
    return s;
}

// The header still is as the site's last execution left it.
void rt_own_map(void *header, void *owner, intptr_t site) {
    release(owner, site);
    note(owner, header, site);
}

void rt_free_owned(void *owner) {
    Owner *o = owner;
    while (o->count)
        give_back(&o->at[--o->count]);
}

// Storage of frame objects under -sanitize=frame. In: objects that begin (rt_frame_object) and the
// ends of their lifetimes; out: for any address, whether it lies in a dead one. The idea: a range
// of address space of our own, a byte of shadow for 16 bytes of it, objects one behind the other in
// chunks of 1 MB. A chunk whose objects are all dead waits in a queue (the quarantine) and is used
// again only when 128 MB wait before it, so a dead object stays recognizable for long. Only the
// thread that runs Go code comes here. Accesses to other memory cost a subtract and a compare.
#define _GNU_SOURCE
#include "storage.h"

#include <string.h>
#include <sys/mman.h>

enum { CHUNK_SHIFT = 20, CHUNK_BYTES = 1 << CHUNK_SHIFT, QUARANTINE = 128, LEAST_CHUNKS = 1024 };
#define MOST_CHUNKS ((size_t)1 << 16)

typedef struct Chunk { // of a run: the first says all
    uint32_t live;     // objects
    uint32_t span;     // chunks of the run
    uint32_t next;     // in the quarantine, plus one
    bool full;         // nothing more is put into it
} Chunk;

struct FrameStorage frame_storage;
static Chunk *chunks;
static size_t chunk_limit, chunk_count;      // reserved; ever used
static uint32_t waiting_first, waiting_last; // the quarantine, indices plus one
static size_t waiting;                       // chunks in it
static uint32_t current;                     // plus one
static uintptr_t cursor;                     // where the next object goes in it

static void *reserve(size_t bytes) {
    void *p = mmap(NULL, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE,
                   -1, 0);
    return p == MAP_FAILED ? NULL : p;
}

// As much address space as there is, down to 1 GB.
static void storage_init(void) {
    for (size_t n = MOST_CHUNKS; n >= LEAST_CHUNKS; n /= 2) {
        char *base = reserve(n << CHUNK_SHIFT);
        uint8_t *shadow = base ? reserve((n << CHUNK_SHIFT) / GRANULE) : NULL;
        chunks = shadow ? reserve(n * sizeof *chunks) : NULL;
        if (chunks) {
            frame_storage.base = (uintptr_t)base;
            frame_storage.shadow = shadow;
            chunk_limit = n;
            return;
        }
        if (base)
            munmap(base, n << CHUNK_SHIFT);
        if (shadow)
            munmap(shadow, (n << CHUNK_SHIFT) / GRANULE);
    }
    rt_fatal("frame sanitizer: no address space");
}

static uint8_t *shadow_of(uintptr_t address) {
    return frame_storage.shadow + (address - frame_storage.base) / GRANULE;
}

static uintptr_t chunk_address(size_t chunk) {
    return frame_storage.base + (chunk << CHUNK_SHIFT);
}

// ---- chunks
static void quarantine(uint32_t chunk) {
    Chunk *c = &chunks[chunk];
    c->next = 0;
    if (waiting_last)
        chunks[waiting_last - 1].next = chunk + 1;
    else
        waiting_first = chunk + 1;
    waiting_last = chunk + 1;
    waiting += c->span;
    if (c->span > 1) // nothing in it is read again: the header is on the first page
        madvise((void *)(chunk_address(chunk) + 4096), ((size_t)c->span << CHUNK_SHIFT) - 4096,
                MADV_DONTNEED);
}

// The longest waiting run of just this span, out of the quarantine; 0: none, else index plus one.
static uint32_t take_waiting(uint32_t span) {
    for (uint32_t before = 0, at = waiting_first; at; before = at, at = chunks[at - 1].next) {
        Chunk *c = &chunks[at - 1];
        if (c->span != span)
            continue;
        if (before)
            chunks[before - 1].next = c->next;
        else
            waiting_first = c->next;
        if (waiting_last == at)
            waiting_last = before;
        waiting -= span;
        memset(shadow_of(chunk_address(at - 1)), SHADOW_NONE,
               ((size_t)span << CHUNK_SHIFT) / GRANULE);
        return at;
    }
    return 0;
}

// A run of chunks without objects, index plus one.
static uint32_t take_chunks(uint32_t span) {
    if (!frame_storage.base)
        storage_init();
    uint32_t taken = waiting >= QUARANTINE + span ? take_waiting(span) : 0;
    if (!taken && chunk_limit - chunk_count >= span) {
        taken = (uint32_t)chunk_count + 1;
        chunk_count += span;
        frame_storage.used = chunk_count << CHUNK_SHIFT;
    }
    if (!taken && !(taken = take_waiting(span)))
        rt_fatal("frame sanitizer: out of storage for frame objects");
    chunks[taken - 1] = (Chunk){.span = span};
    return taken;
}

static void drop_object(uintptr_t address) {
    uint32_t chunk = (uint32_t)((address - frame_storage.base) >> CHUNK_SHIFT);
    if (--chunks[chunk].live == 0 && chunks[chunk].full)
        quarantine(chunk);
}

// Room for so many bytes, a multiple of GRANULE; its contents are unset.
static uintptr_t take_room(size_t bytes) {
    if (bytes > CHUNK_BYTES / 4) {
        uint32_t run = take_chunks((uint32_t)((bytes + CHUNK_BYTES - 1) >> CHUNK_SHIFT)) - 1;
        chunks[run].live = 1;
        chunks[run].full = true;
        return chunk_address(run);
    }
    if (!current || cursor + bytes > chunk_address(current)) {
        if (current) {
            chunks[current - 1].full = true;
            if (!chunks[current - 1].live)
                quarantine(current - 1);
        }
        current = take_chunks(1);
        cursor = chunk_address(current - 1);
    }
    chunks[current - 1].live++;
    cursor += bytes;
    return cursor - bytes;
}

// ---- objects
static void end_object(FrameObject *o, FrameEnd end, uintptr_t pc) {
    if (o->older)
        o->older->newer = o->newer;
    if (o->newer)
        o->newer->older = o->older;
    else
        o->owner->frame_objects = o->older;
    o->end = end;
    o->end_pc = pc;
    uintptr_t at = (uintptr_t)(o + 1);
    memset(shadow_of(at), SHADOW_DEAD, ((size_t)o->bytes + GRANULE - 1) / GRANULE);
    drop_object((uintptr_t)o);
}

static void end_newer(G *g, const FrameObject *mark, FrameEnd end, uintptr_t pc) {
    while (g->frame_objects && g->frame_objects != mark)
        end_object(g->frame_objects, end, pc);
}

void *rt_frame_enter(void) {
    G *g = sched_g();
    return g ? g->frame_objects : NULL;
}

void *rt_frame_object(void *old, intptr_t bytes, void *site) {
    uintptr_t pc = (uintptr_t)__builtin_return_address(0);
    if (old)
        end_object((FrameObject *)old - 1, END_AGAIN, pc);
    size_t granules = ((size_t)bytes + GRANULE - 1) / GRANULE;
    uintptr_t room = take_room((granules + HEADER_GRANULES) * GRANULE);
    memset(shadow_of(room), SHADOW_HEADER, HEADER_GRANULES);
    memset(shadow_of(room) + HEADER_GRANULES, SHADOW_ALIVE, granules);
    FrameObject *o = (FrameObject *)room;
    G *g = sched_g();
    *o = (FrameObject){.older = g->frame_objects,
                       .site = site,
                       .frame = *(void **)__builtin_frame_address(0),
                       .bytes = bytes,
                       .owner = g};
    if (o->older)
        o->older->newer = o;
    g->frame_objects = o;
    return memset(o + 1, 0, (size_t)bytes);
}

void rt_frame_leave(void *mark) {
    end_newer(sched_g(), mark, END_RETURNED, (uintptr_t)__builtin_return_address(0));
}

void sanitize_unwound(G *g, void *frame) {
    while (g->frame_objects && (char *)((FrameObject *)g->frame_objects)->frame < (char *)frame)
        end_object(g->frame_objects, END_UNWOUND, 0);
}

void sanitize_exited(G *g) {
    end_newer(g, NULL, END_EXITED, 0);
}

bool sanitize_owns(const void *address) {
    return (uintptr_t)address - frame_storage.base < frame_storage.used;
}

void sanitize_scan(G *g, void (*visit)(void *low, void *high)) {
    for (FrameObject *o = g->frame_objects; o; o = o->older)
        visit(o + 1, (char *)(o + 1) + ((size_t)o->bytes & ~(size_t)7));
}

const FrameObject *storage_object(uintptr_t address) {
    const uint8_t *low = frame_storage.shadow, *at = shadow_of(address);
    while (at > low && *at != SHADOW_HEADER && *at != SHADOW_NONE)
        at--;
    if (*at != SHADOW_HEADER)
        return NULL;
    while (at > low && at[-1] == SHADOW_HEADER)
        at--;
    return (const FrameObject *)(frame_storage.base + (uintptr_t)(at - low) * GRANULE);
}

// ---- accesses
static inline bool is_bad(uintptr_t address, size_t n) {
    uintptr_t offset = address - frame_storage.base;
    if (__builtin_expect(offset >= frame_storage.used, 1))
        return false;
    for (size_t i = offset / GRANULE; i <= (offset + n - 1) / GRANULE; i++)
        if (frame_storage.shadow[i] != SHADOW_ALIVE)
            return true;
    return false;
}

void sanitize_access(uintptr_t address, size_t n, bool is_store) {
    if (n && is_bad(address, n))
        report_access(address, n, is_store, __builtin_frame_address(0));
}

// What GCC's instrumentation calls.
#define ACCESS(name, n, is_store)                                                                  \
    void __asan_##name(uintptr_t address);                                                         \
    void __asan_##name(uintptr_t address) {                                                        \
        if (__builtin_expect(is_bad(address, n), 0))                                               \
            report_access(address, n, is_store, __builtin_frame_address(0));                       \
    }
ACCESS(load1_noabort, 1, false)
ACCESS(load2_noabort, 2, false)
ACCESS(load4_noabort, 4, false)
ACCESS(load8_noabort, 8, false)
ACCESS(load16_noabort, 16, false)
ACCESS(store1_noabort, 1, true)
ACCESS(store2_noabort, 2, true)
ACCESS(store4_noabort, 4, true)
ACCESS(store8_noabort, 8, true)
ACCESS(store16_noabort, 16, true)
#undef ACCESS

void __asan_loadN_noabort(uintptr_t address, size_t n);
void __asan_loadN_noabort(uintptr_t address, size_t n) {
    if (n && is_bad(address, n))
        report_access(address, n, false, __builtin_frame_address(0));
}

void __asan_storeN_noabort(uintptr_t address, size_t n);
void __asan_storeN_noabort(uintptr_t address, size_t n) {
    if (n && is_bad(address, n))
        report_access(address, n, true, __builtin_frame_address(0));
}

void __asan_handle_no_return(void);
void __asan_handle_no_return(void) {
    // a panic: what it leaves behind ends when it is recovered
}

// Storage of frame objects, between storage.c and report.c.
#pragma once
#include "sanitize.h"

enum {
    GRANULE = 16, // bytes that share one byte of shadow
    HEADER_GRANULES = 4
};

// How an object came to its end.
typedef enum FrameEnd { END_NONE, END_AGAIN, END_RETURNED, END_UNWOUND, END_EXITED } FrameEnd;

// The header in front of an object. Those alive form a list for each goroutine, newest first.
typedef struct FrameObject FrameObject;
struct FrameObject {
    _Alignas(GRANULE) FrameObject *older;
    FrameObject *newer;
    const FrameSite *site;
    void *frame;    // frame pointer of the function it belongs to
    intptr_t bytes; // without the header
    G *owner;
    uintptr_t end_pc; // return address of the call that ended it; 0: none in Go code
    int64_t end;      // FrameEnd
};
_Static_assert(sizeof(FrameObject) == HEADER_GRANULES * GRANULE, "a header is whole granules");

// What the shadow says of a granule.
enum { SHADOW_NONE, SHADOW_ALIVE, SHADOW_DEAD, SHADOW_HEADER };

extern struct FrameStorage {
    uintptr_t base;
    uintptr_t used; // bytes from base that have ever been handed out
    uint8_t *shadow;
} frame_storage;

// The object that this address of the storage lies in or behind, alive or dead; NULL: none.
const FrameObject *storage_object(uintptr_t address);
// Tells of an access to a dead object and exits with status 66. frame: of the C function that found
// it.
_Noreturn void report_access(uintptr_t address, size_t n, bool is_store, void *frame);

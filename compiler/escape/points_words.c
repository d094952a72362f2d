// The words of values, for the precise solver: which byte offsets of a type can hold a pointer, and
// which offset stands for another. The elements of a small array have words of their own, those of
// any other share the words of element 0: so a value has at most some times as many words as its
// type has parts. A type larger than an int's range has one word.
// Relies on the layout of check/layout.c, but on nothing that the target's memory looks like:
// an interface's type word counts here, too.
#include "points.h"
#include <limits.h>

enum { WORD = 8, SPREAD_BYTES = 128 };

static bool is_giant(Type *t) {
    return type_size(t) > INT_MAX;
}

// Whether the elements of an array have words of their own.
bool points_spreads(Type *array) {
    return type_ptrdata(array) > 0 && type_size(array) <= SPREAD_BYTES;
}

static void visit_words(Type *t, int at, void (*visit)(void *data, int offset), void *data) {
    t = underlying(t);
    if (type_ptrdata(t) == 0)
        return;
    if (is_giant(t)) {
        visit(data, at);
        return;
    }
    switch (t->kind) {
    case TYPE_INTERFACE:
        visit(data, at);
        visit(data, at + WORD);
        break;
    case TYPE_ARRAY:
        for (int i = 0; i < (points_spreads(t) ? t->array.length : 1); i++)
            visit_words(t->array.elem, at + i * (int)type_size(t->array.elem), visit, data);
        break;
    case TYPE_STRUCT:
        for (int i = 0; i < t->strukt.count; i++)
            visit_words(t->strukt.fields[i].type, at + (int)struct_offsets(t)[i], visit, data);
        break;
    default: visit(data, at); break;
    }
}

// Calls visit for each word of t that can hold a pointer, in order of offsets.
void points_words(Type *t, void (*visit)(void *data, int offset), void *data) {
    visit_words(t, 0, visit, data);
}

// The offset that stands for `offset` in an object of type t: folded to element 0 of each large
// array around it. 0 for all offsets of a type that is NULL or too large to be told apart; -1 for
// one outside of the type: what lies there is unknown.
int points_canonical(Type *t, int64_t offset) {
    if (!t || offset == 0 || is_giant(t))
        return 0;
    int64_t base = 0;
    for (;;) {
        t = underlying(t);
        if (offset < 0 || offset >= type_size(t))
            return -1;
        if (t->kind == TYPE_ARRAY) {
            int64_t within = offset % type_size(t->array.elem);
            base += points_spreads(t) ? offset - within : 0;
            offset = within;
            t = t->array.elem;
        } else if (t->kind == TYPE_STRUCT) {
            const int64_t *offsets = struct_offsets(t);
            int i = t->strukt.count - 1;
            while (i > 0 && (offsets[i] > offset || type_size(t->strukt.fields[i].type) == 0))
                i--;
            Type *field = t->strukt.fields[i].type;
            if (offset - offsets[i] >= type_size(field))
                return (int)(base + offset); // padding
            base += offsets[i];
            offset -= offsets[i];
            t = field;
        } else {
            return (int)(base + offset);
        }
    }
}

// Where the value lies in the object behind a map.
int map_value_offset(Type *map) {
    Type *t = underlying(map);
    int64_t align = type_align(t->map.elem),
            size = (type_size(t->map.key) + align - 1) / align * align;
    return size > INT_MAX ? 0 : (int)size;
}

// The type of the object that a word of type t leads to, as PointsObject.type has it; NULL when
// that says nothing about the object's words: behind func values, interfaces, unsafe.Pointer.
Type *points_behind(Arena *a, Type *t) {
    t = underlying(t);
    switch (t->kind) {
    case TYPE_POINTER: return t->pointer.elem;
    case TYPE_SLICE: return t->slice.elem;
    case TYPE_CHAN: return t->chan.elem;
    case TYPE_MAP: {
        Field fields[] = {{.name = "key", .type = t->map.key},
                          {.name = "value", .type = t->map.elem}};
        return type_struct(a, fields, 2);
    }
    default: return NULL;
    }
}

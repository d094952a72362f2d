// Method tables made at run time. In: an interface type and a dynamic type; out: the table of the
// interface's methods in its order, or NULL. Both lists are sorted by name and package, so one walk
// matches them; a hash table keeps every answer, the negative ones too. Tables are never freed:
// there are at most as many as pairs of types that met.
#include <string.h>

#include "type.h"

typedef struct Answer {
    const Type *inter, *type;
    Itab *itab;
} Answer;
static Answer *answers;
static size_t answer_count, answer_room;

static int compare_text(GoString a, GoString b) {
    intptr_t n = a.len < b.len ? a.len : b.len;
    int order = n ? memcmp(a.data, b.data, (size_t)n) : 0;
    return order ? order : a.len < b.len ? -1 : a.len > b.len;
}

// Fills code with the type's methods for the interface; false when one is missing.
static bool match(const Type *inter, const Type *type, void **code) {
    const InterfaceMethod *want = inter->items;
    const Uncommon *u = type->uncommon;
    const TypeMethod *have = u ? u->methods : NULL;
    intptr_t k = 0, count = u ? u->count : 0;
    for (intptr_t i = 0; i < inter->count; i++) {
        int order = 1;
        for (; k < count; k++) {
            order = compare_text(have[k].name, want[i].name);
            if (!order)
                order = compare_text(have[k].pkgpath, want[i].pkgpath);
            if (order >= 0)
                break;
        }
        if (k == count || order || have[k].type != want[i].type)
            return false;
        code[i] = have[k++].code;
    }
    return true;
}

static Answer *slot_of(const Type *inter, const Type *type) {
    size_t i = type_hash_word((uintptr_t)inter * 31 ^ (uintptr_t)type, 1) & (answer_room - 1);
    while (answers[i].inter && (answers[i].inter != inter || answers[i].type != type))
        i = (i + 1) & (answer_room - 1);
    return &answers[i];
}

static void grow_answers(void) {
    Answer *old = answers;
    size_t n = answer_room;
    answer_room = n ? n * 2 : 64;
    answers = mem_permanent(answer_room * sizeof *answers);
    for (size_t i = 0; i < n; i++) {
        if (old[i].inter)
            *slot_of(old[i].inter, old[i].type) = old[i];
    }
}

void *rt_find_itab(void *inter, void *type) {
    if (!type)
        return NULL;
    if ((answer_count + 1) * 4 > answer_room * 3)
        grow_answers();
    Answer *a = slot_of(inter, type);
    if (a->inter)
        return a->itab;
    const Type *it = inter, *t = type;
    size_t bytes = sizeof(Itab) + (size_t)it->count * sizeof(void *);
    Itab *itab = mem_permanent(bytes);
    itab->inter = inter;
    itab->type = type;
    itab->hash = t->hash;
    *a = (Answer){inter, type, match(it, t, (void **)(itab + 1)) ? itab : NULL};
    answer_count++;
    return a->itab;
}

void *rt_assert_itab(void *inter, void *type) {
    void *itab = rt_find_itab(inter, type);
    if (!itab)
        rt_panic_assert(type, inter, NULL);
    return itab;
}

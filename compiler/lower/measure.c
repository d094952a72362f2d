// Counts of sites, for gosling escape -run. In: where a site or a variable is about to be made;
// out: calls of the runtime that name it, by static data of its own (the struct Site of
// runtime/abi.def), around what may allocate. What is allocated between measure_begin and
// measure_end is charged to it, with the bytes that it really took, however late they are known;
// all else to the function that runs. The library's code is not counted, not even generic functions
// that are compiled here.
#include "lower_internal.h"
#include <string.h>

static void put_site(Fn *f, SiteName site) {
    Unit *u = f->u;
    const char *text = site.text ? site.text : "allocation";
    Place at = source_place(u->cx->sources, site.text ? site.pos : f->pos);
    Image *m = image_new(u, sizeof(AbiSite));
    image_string(m, ABI(Site, text), text, strlen(text));
    image_string(m, ABI(Site, file), at.path, strlen(at.path) + 1); // C reads it
    image_int(m, ABI(Site, line), at.line, 8);
    image_int(m, ABI(Site, column), at.column, 8);
    const char *symbol = static_name(u);
    variable_data(u, symbol, type_array(f->arena, BASIC_TYPE(f, INT), sizeof(AbiSite) / 8), m);
    put_rt(f, CALL_rt_site, NULL, 1, core_symbol(f, symbol, 0));
}

void measure_begin(Fn *f) {
    if (f->measure)
        put_site(f, f->site);
}

void measure_end(Fn *f) {
    if (f->measure)
        put_rt(f, CALL_rt_site, NULL, 1, core_nil(f));
}

void measure_frame(Fn *f) {
    measure_begin(f);
    measure_end(f);
}

void measure_variable(Fn *f, const Object *o) {
    bool shared = o->address_taken || o->captured;
    if (!f->measure || !shared)
        return;
    put_site(f, (SiteName){o->name, o->pos});
    measure_end(f);
}

bool measure_call(Fn *f, RuntimeCall rt) {
    enum { PURE = 0, PANICS = 0, ALLOCATES = 1, CALLS_GO = 2 };
    static const uint8_t effects[] = {
#define RT(name, result, params, flows, effects) effects,
#include "../../runtime/abi.def"
#undef RT
    };
    // Who lets others run meanwhile would charge them; goroutines are not in the heap.
    if (!f->measure || effects[rt] != ALLOCATES || rt == CALL_rt_go)
        return false;
    bool assigns = rt == CALL_rt_map_assign || rt == CALL_rt_map_assign_32 ||
                   rt == CALL_rt_map_assign_64 || rt == CALL_rt_map_assign_str;
    put_site(f, assigns ? (SiteName){"map assignment", f->pos} : f->site);
    return true;
}

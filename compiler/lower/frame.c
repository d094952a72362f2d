// Objects on the frame. In: sites and variables that the escape pass left there; out: the address
// of their memory. This is the one way to it, for every kind of object whose address another may
// hold.
//
// With -sanitize=frame such an object is not in the frame: the runtime keeps it apart, in storage
// that is poisoned when the object dies (runtime/sanitize). A local holds its address and so is
// what the frame's slot would be: executing the site or the declaration again ends the object of
// the time before, returning ends all that came since entry. Whether a function has such objects
// is known when it is complete; until then blocks at its entry and before its returns stay empty.
#include "lower_internal.h"
#include <string.h>

// The static data that reports name an object by.
static Core *description(Fn *f, const char *text, Pos pos) {
    Unit *u = f->u;
    Place at = source_place(u->cx->sources, pos);
    Image *m = image_new(u, sizeof(AbiFrameSite));
    image_string(m, ABI(FrameSite, name), text, strlen(text));
    image_string(m, ABI(FrameSite, file), at.path, strlen(at.path));
    const char *function = f->core->trace_name;
    image_string(m, ABI(FrameSite, function), function, strlen(function));
    image_int(m, ABI(FrameSite, line), at.line, 8);
    image_int(m, ABI(FrameSite, column), at.column, 8);
    return core_symbol(f, constant_symbol(u, m, 8), 0);
}

// The address of a fresh, zeroed object; the one that holder led to before is dead from now on.
static Core *object_apart(Fn *f, CoreLocal *holder, Type *type, const char *text, Pos pos) {
    Type *pointer = BASIC_TYPE(f, UNSAFE_POINTER);
    Core *old = core_cast(f, core_local(f, holder), pointer);
    Core *bytes = core_int(f, BASIC_TYPE(f, INT), type_size(type));
    Core *fresh =
        put_rt(f, CALL_rt_frame_object, pointer, 3, old, bytes, description(f, text, pos));
    put_assign(f, core_local(f, holder), fresh);
    vec_push(f->arena, &f->apart, holder);
    return fresh;
}

Core *frame_storage(Fn *f, const char *name, Type *type) {
    if (!f->u->sanitize)
        return core_addr(f, core_local(f, frame_object(f, name, type)));
    CoreLocal *holder = local_new(f, name, BASIC_TYPE(f, UNSAFE_POINTER));
    holder->is_temporary = true;
    return object_apart(f, holder, type, f->site.text ? f->site.text : name, f->site.pos);
}

Core *activation_storage(Fn *f, const char *name, Type *type) {
    if (!f->u->sanitize)
        return frame_storage(f, name, type);
    CoreList *saved = f->out;
    f->out = &f->begun->body;
    frame_storage(f, name, type);
    f->out = saved;
    return core_local(f, f->apart.at[f->apart.len - 1]);
}

void storage_again(Fn *f, Core *address, const char *name, Type *type) {
    object_apart(f, address->local, type, f->site.text ? f->site.text : name, f->site.pos);
}

bool is_kept_apart(Fn *f, const Object *o) {
    bool shared = o->address_taken || (o->captured && !captured_by_value(f->u->escapes, o));
    return f->u->sanitize && shared && type_size(o->type) > 0 && !is_in_heap(f, o);
}

void frame_variable(Fn *f, const Object *o, CoreLocal *holder) {
    object_apart(f, holder, o->type, o->name, o->pos);
}

// ---- the activation
static Core *empty_block(Fn *f) {
    Core *block = core_new(f, CORE_BLOCK, NULL);
    put(f, block);
    return block;
}

void frame_enter(Fn *f) {
    if (!f->u->sanitize)
        return;
    f->entry = empty_block(f);
    f->begun = empty_block(f);
}

Core *frame_leave(Fn *f, Core *result) {
    if (!f->u->sanitize)
        return result;
    if (result) // it may have to be read from what is about to die
        result = lower_temp(f, result);
    vec_push(f->arena, &f->exits, empty_block(f));
    return result;
}

void frame_finish(Fn *f) {
    if (!f->apart.len)
        return;
    Type *pointer = BASIC_TYPE(f, UNSAFE_POINTER);
    CoreLocal *mark = local_new(f, "mark", pointer);
    mark->is_temporary = true;
    f->out = &f->entry->body;
    f->pos = f->entry->pos;
    put_assign(f, core_local(f, mark), core_rt(f, CALL_rt_frame_enter, pointer, 0));
    for (int i = 0; i < f->apart.len; i++) {
        Core *holder = core_local(f, f->apart.at[i]);
        put_assign(f, holder, core_zero(f, holder->type));
    }
    for (int i = 0; i < f->exits.len; i++) {
        f->out = &f->exits.at[i]->body;
        f->pos = f->exits.at[i]->pos;
        put_rt(f, CALL_rt_frame_leave, NULL, 1, core_local(f, mark));
    }
}

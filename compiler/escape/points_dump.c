// -dump=escape: the points-to sets, lifetimes and placements of one function, and its symbols'
// names.
#include "points_state.h"

static const char *name_of(Solver *s, const SolverObject *o) {
    static const char *const kinds[] = {"world", "variable", "site",     "channel", "temp",
                                        "type",  "code",     "contents", "fresh"};
    if (o->is.kind == POINTS_TYPE)
        return !o->is.type ? "any type"
                           : arena_printf(s->a, "type %s", type_string(s->a, o->is.type, NULL));
    if (o->is.kind == POINTS_CODE && o->is.variable)
        return arena_printf(s->a, "func %s", o->is.variable->name);
    if (o->is.variable)
        return arena_printf(s->a, "%s#%d", o->is.variable->name, o->index);
    return arena_printf(s->a, "%s#%d", o->index == NOTHING ? "nothing" : kinds[o->is.kind],
                        o->index);
}

static void dump_node(Solver *s, const SolverObject *o, PointsNode *n, FILE *out) {
    if (n->rep && node_find(n) != s->world)
        return;
    fprintf(out, "    %s+%d:", name_of(s, o), n->offset);
    const PointsNode *to = node_find(n);
    for (int i = 0; i < to->set.len; i++) {
        const SolverObject *x = s->objects.at[address_object(to->set.at[i])];
        fprintf(out, " %s", name_of(s, x));
        if (address_offset(to->set.at[i]))
            fprintf(out, "+%d", address_offset(to->set.at[i]));
    }
    fputc('\n', out);
}

static void dump_note(Solver *s, const Note *note, FILE *out) {
    Place at = source_place(s->p->e->cx->sources, note->pos);
    if (note->held)
        fprintf(out, " (held by %s)", name_of(s, note->held));
    else if (note->callee)
        fprintf(out, " (handed to %s at %d:%d)", note->callee, at.line, at.column);
    else if (note->pos)
        fprintf(out, " (%s at %d:%d)", note->why ? note->why : "flow", at.line, at.column);
}

static void dump_contents(Solver *s, const SolverObject *o, FILE *out) {
    fprintf(out, "  %s%s contents of", name_of(s, o), o->flat ? " flat" : "");
    for (int i = 0; i < o->origins.len; i++) {
        const Origin *from = &o->origins.at[i];
        switch (from->kind) {
        case ORIGIN_PARAMETER: fprintf(out, " parameter %d+%d", from->of, from->offset); break;
        case ORIGIN_WORD:
            fprintf(out, " %s+%d", name_of(s, s->objects.at[from->of]), from->offset);
            break;
        case ORIGIN_ALL: fprintf(out, " all of %s", name_of(s, s->objects.at[from->of])); break;
        case ORIGIN_RESULT:
            fprintf(out, " call %d result %d+%d", from->of, from->result, from->offset);
            break;
        }
    }
    fprintf(out, "%s", o->escaped ? " escapes" : "");
    if (o->escaped)
        dump_note(s, &o->note, out);
    fputc('\n', out);
}

// Prints what is known of each object.
void dump_points(Solver *s, FILE *out) {
    if (s->over)
        fprintf(out, "  too much work: nothing is proven\n");
    for (int i = FIRST_OBJECT; i < s->objects.len; i++) {
        const SolverObject *o = s->objects.at[i];
        Place at = source_place(s->p->e->cx->sources, o->is.pos);
        if (is_contents(o))
            dump_contents(s, o, out);
        else if (is_own(o) && o->is.kind != POINTS_TEMP) {
            fprintf(out, "  %d:%d: %s%s%s%s%s", at.line, at.column, name_of(s, o),
                    o->flat ? " flat" : "", o->outer ? " outer" : "",
                    o->escaped               ? " escapes"
                    : o->beyond              ? " lives beyond the activation"
                    : o->life != o->is.scope ? " lives beyond its scope"
                                             : " stays",
                    o->own_slot >= 0 ? " slot" : "");
            if (o->escaped)
                dump_note(s, &o->note, out);
            fputc('\n', out);
        }
        for (int k = 0; k < o->nodes.len; k++)
            dump_node(s, o, o->nodes.at[k], out);
    }
}

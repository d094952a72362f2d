// The explanations of -m=2: why something is on the heap, and by which way a parameter leaks. In:
// the facts of a batch while it is solved, whose notes name each step. Out: lines in the layout of
// Go 1.26, into the report: from the variable or site to the root of the walk, a line a fact
// ("flow: p ← &x:") and one for each step ("from &x (address-of) at f.go:3:7").
#include "escape.h"
#include <string.h>

const char *location_name(Escapes *e, const Location *l) {
    if (l == &e->heap)
        return "{heap}";
    if (l == &e->mutator)
        return "{mutator}";
    if (l == &e->callee)
        return "{callee}";
    if (l->variable)
        return l->result_index > 0 ? result_name(e, l->function, l->result_index - 1)
                                   : l->variable->name;
    const char *text = l->name ? l->name : l->text;
    if (!text || !text[0])
        return "{temp}";
    return l->node ? arena_printf(e->arena, "{storage for %s}", text) : text;
}

// Nothing is said of what gc would have compiled once already.
static bool is_quiet(Escapes *e, const Location *l) {
    return !e->chains || (!l->variable && !l->node) || l->pos == NO_POS ||
           (l->function && repeats_shape(e, l->function->instance));
}

static void explain_flow(Escapes *e, Pos pos, const Location *to, const Location *from, int derefs,
                         const FlowNote *notes) {
    static const char stars[] = "********************";
    say_place(e, &e->report, pos);
    buffer_printf(&e->report, "  flow: %s ← %s%s:\n", location_name(e, to),
                  derefs < 0 ? "&"
                             : stars + (sizeof stars - 1 - (size_t)(derefs < 20 ? derefs : 20)),
                  location_name(e, from));
    for (; notes; notes = notes->next) {
        say_place(e, &e->report, pos);
        buffer_printf(&e->report, "    from %s (%s) at ", notes->text, notes->why);
        say_place(e, &e->report, notes->pos);
        e->report.data[e->report.len -= 2] = '\n'; // of ": " the line's end remains
        e->report.data[++e->report.len] = '\0';
    }
}

// The way from l to the root that the walk found.
static void explain_path(Escapes *e, const Location *root, Location *l) {
    Pos pos = l->pos;
    Location *at = l;
    for (; !at->explaining; at = at->path) {
        at->explaining = true;
        const Fact *fact = &at->path->facts.at[at->path_fact];
        explain_flow(e, pos, at->path, at, fact->derefs, fact->notes);
        if (at->path == root)
            break;
    }
    if (at->path != root) {
        say_place(e, &e->report, pos);
        buffer_puts(&e->report, "  warning: truncated explanation due to assignment cycle; see "
                                "golang.org/issue/35518\n");
    }
    for (at = l; at->explaining; at = at->path)
        at->explaining = false;
}

static const char *bare_name(Escapes *e, const Location *l) {
    return l->variable ? location_name(e, l) : l->name ? l->name : l->text;
}

static void say_escapes(Escapes *e, const Location *l) {
    say_place(e, &e->report, l->pos);
    buffer_printf(&e->report, "%s escapes to heap in %s:\n", bare_name(e, l),
                  function_text(e, l->function));
}

// The address of l is stored where everything is known to be on the heap.
void explain_address(Escapes *e, const Location *destination, Location *l, int derefs,
                     const FlowNote *notes) {
    if (is_quiet(e, l))
        return;
    say_escapes(e, l);
    explain_flow(e, l->pos, destination, l, derefs, notes);
}

// The address of l reaches root, which outlives it.
void explain_escape(Batch *b, const Location *root, Location *l) {
    if (is_quiet(b->e, l))
        return;
    say_escapes(b->e, l);
    explain_path(b->e, root, l);
}

// What the parameter l points to reaches root.
void explain_leak(Batch *b, const Location *root, Location *l, int derefs) {
    Escapes *e = b->e;
    if (is_quiet(e, l))
        return;
    say_place(e, &e->report, l->pos);
    buffer_printf(&e->report, "parameter %s leaks to %s for %s with derefs=%d:\n",
                  location_name(e, l), location_name(e, root), function_text(e, l->function),
                  derefs);
    explain_path(e, root, l);
}

void explain_capture(Batch *b, const Location *l, bool by_reference) {
    Escapes *e = b->e;
    if (repeats_shape(e, l->function->instance))
        return;
    bool taken = l->address_taken || (l->variable && l->variable->address_taken);
    say_place(e, &e->report, l->pos);
    buffer_printf(&e->report, "%s capturing by %s: %s (addr=%s assign=%s width=%lld)\n",
                  function_text(e, l->function), by_reference ? "ref" : "value", bare_name(e, l),
                  taken ? "true" : "false", l->reassigned ? "true" : "false",
                  (long long)type_size(l->type));
}

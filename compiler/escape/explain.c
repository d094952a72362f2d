// What -m and -m=2 say. In: the facts of a batch while it is solved, whose notes name each step.
// Out: remarks, in gc's order: lines that are final, verdicts (printed from the placement that was
// decided in the end, which gc's own analysis only bounds), and explanations: why something is on
// the heap or by which way a parameter leaks, from the variable or site to the root of the walk, a
// line a fact ("flow: p ← &x:") and one for each step ("from &x (address-of) at f.go:3:7").
#include "points.h"
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
                                   : variable_text(e, l->variable, l->function->instance);
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

// ---- remarks

// What was written to the report so far becomes a remark of its own.
void remark_text(Escapes *e) {
    if (e->report.len == 0)
        return;
    Remark r = {.text = arena_strndup(e->arena, e->report.data, (size_t)e->report.len)};
    vec_push(e->arena, &e->remarks, r);
    e->report.len = 0;
    e->report.data[0] = '\0';
}

void remark_verdict(Escapes *e, const Location *l) {
    remark_text(e);
    Remark r = {.verdict = l};
    vec_push(e->arena, &e->remarks, r);
}

static Explanation *explanation_new(Escapes *e, ExplanationKind kind, Location *l,
                                    const Location *root, int derefs) {
    Explanation *x = NEW(e->arena, Explanation);
    x->kind = kind;
    x->location = l;
    x->root = root;
    x->derefs = derefs;
    if (kind == EXPLAINS_ESCAPE && !l->explanation)
        l->explanation = x;
    remark_text(e);
    Remark r = {.explanation = x};
    vec_push(e->arena, &e->remarks, r);
    return x;
}

// ---- making explanations

static void explain_flow(Escapes *e, Explanation *x, const Location *to, const Location *from,
                         int derefs, const FlowNote *notes) {
    static const char stars[] = "********************";
    size_t count = derefs < 0 ? 0 : derefs < 20 ? (size_t)derefs : 20;
    const char *text =
        arena_printf(e->arena, "  flow: %s ← %s%s:", location_name(e, to),
                     derefs < 0 ? "&" : stars + (sizeof stars - 1 - count), location_name(e, from));
    ChainStep flow = {.text = text, .pos = NO_POS};
    vec_push(e->arena, &x->steps, flow);
    for (; notes; notes = notes->next) {
        ChainStep step = {arena_printf(e->arena, "    from %s (%s)", notes->text, notes->why),
                          notes->pos, notes->why};
        vec_push(e->arena, &x->steps, step);
    }
}

// The way from l to the root that the walk found.
static void explain_path(Escapes *e, Explanation *x, const Location *root, Location *l) {
    Location *at = l;
    for (; !at->explaining; at = at->path) {
        at->explaining = true;
        const Fact *fact = &at->path->facts.at[at->path_fact];
        explain_flow(e, x, at->path, at, fact->derefs, fact->notes);
        if (at->path == root)
            break;
    }
    if (at->path != root) {
        ChainStep end = {.text = "  warning: truncated explanation due to assignment cycle; see "
                                 "golang.org/issue/35518"};
        vec_push(e->arena, &x->steps, end);
    }
    for (at = l; at->explaining; at = at->path)
        at->explaining = false;
}

// The address of l is stored where everything is known to be on the heap.
void explain_address(Escapes *e, const Location *destination, Location *l, int derefs,
                     const FlowNote *notes) {
    if (is_quiet(e, l))
        return;
    Explanation *x = explanation_new(e, EXPLAINS_ESCAPE, l, destination, 0);
    x->direct = true;
    explain_flow(e, x, destination, l, derefs, notes);
}

// The address of l reaches root, which outlives it.
void explain_escape(Batch *b, const Location *root, Location *l) {
    if (!is_quiet(b->e, l))
        explain_path(b->e, explanation_new(b->e, EXPLAINS_ESCAPE, l, root, 0), root, l);
}

// What the parameter l points to reaches root.
void explain_leak(Batch *b, const Location *root, Location *l, int derefs) {
    if (!is_quiet(b->e, l))
        explain_path(b->e, explanation_new(b->e, EXPLAINS_LEAK, l, root, derefs), root, l);
}

static const char *bare_name(Escapes *e, const Location *l) {
    return l->variable ? location_name(e, l) : l->name ? l->name : l->text;
}

void explain_capture(Batch *b, const Location *l, bool by_reference) {
    Escapes *e = b->e;
    if (!e->explains || repeats_shape(e, l->function->instance))
        return;
    bool taken = l->address_taken || (l->variable && l->variable->address_taken);
    say_place(e, &e->report, l->pos);
    buffer_printf(&e->report, "%s capturing by %s: %s (addr=%s assign=%s width=%lld)\n",
                  function_text(e, l->function), by_reference ? "ref" : "value", bare_name(e, l),
                  taken ? "true" : "false", l->reassigned ? "true" : "false",
                  (long long)type_size(l->type));
}

// ---- printing

Placement place_of_location(const Escapes *e, const Location *l) {
    if (e->mode == ESCAPE_GO && !l->forced) // of several sites of a node, this one
        return l->attributes & ATTR_ESCAPES ? PLACED_HEAP : PLACED_FRAME;
    return l->variable ? place_of_variable(e, l->variable)
                       : place_of_site(e, l->node, l->site, l->site_index);
}

// The steps of an explanation, each line with the position of what is explained.
static void explanation_print(Escapes *e, Buffer *b, const Explanation *x) {
    for (int i = 0; i < x->steps.len; i++) {
        const ChainStep *step = &x->steps.at[i];
        say_place(e, b, x->location->pos);
        buffer_puts(b, step->text);
        if (step->pos != NO_POS) {
            buffer_puts(b, " at ");
            say_place(e, b, step->pos);
            b->data[b->len -= 2] = '\0'; // its ": "
        }
        buffer_putc(b, '\n');
    }
}

static void print_explanation(Escapes *e, Buffer *b, const Explanation *x) {
    const Location *l = x->location;
    bool escapes = x->kind == EXPLAINS_ESCAPE;
    if (escapes && place_of_location(e, l) != PLACED_HEAP)
        return; // the verdict says what gc would have done
    say_place(e, b, l->pos);
    if (escapes)
        buffer_printf(b, "%s escapes to heap in %s:\n", bare_name(e, l),
                      function_text(e, l->function));
    else
        buffer_printf(b, "parameter %s leaks to %s for %s with derefs=%d:\n", location_name(e, l),
                      location_name(e, x->root), function_text(e, l->function), x->derefs);
    explanation_print(e, b, x);
}

// The flows of gc's explanation, in one line.
static const char *gc_reason(Escapes *e, const Location *l) {
    Buffer b = {.arena = e->arena};
    buffer_puts(&b, "");
    for (int i = 0; l->explanation && i < l->explanation->steps.len; i++) {
        const char *text = l->explanation->steps.at[i].text + 2;
        size_t n = strlen(text);
        if (strncmp(text, "flow: ", 6) == 0)
            buffer_printf(&b, "%s%.*s", b.len ? ", " : ": ", (int)(n - 7), text + 6);
    }
    return b.data;
}

// The calls that decide where what l makes for its caller goes.
SlotUseList uses_of_location(const Escapes *e, const Location *l) {
    int slot = l->variable ? caller_slot_of_variable(e, l->variable)
                           : caller_slot_of_site(e, l->node, l->site, l->site_index);
    return points_slot_uses(e->points, l->function, slot);
}

// What -m=2 adds where gc would have used the heap and gosling does not.
static void print_difference(Escapes *e, Buffer *b, const Location *l, Placement place) {
    SlotUseList uses = place == PLACED_CALLER ? uses_of_location(e, l) : (SlotUseList){0};
    for (int i = 0; i < uses.len; i++) {
        const SlotUse *use = &uses.at[i];
        say_place(e, b, l->pos);
        if (use->placement == PLACED_FRAME)
            buffer_printf(b, "%s placed in the frame of %s for the call at ", bare_name(e, l),
                          function_text(e, use->owner));
        else
            buffer_printf(b, "%s placed in the heap for the call at ", bare_name(e, l));
        say_place(e, b, use->pos);
        b->len -= 2; // its ": "
        buffer_putc(b, '\n');
    }
    if (place != PLACED_HEAP && l->attributes & ATTR_ESCAPES) {
        say_place(e, b, l->pos);
        buffer_printf(b, "%s does not escape (gc: %s%s)\n", bare_name(e, l),
                      l->variable ? "moved to heap" : "escapes to heap", gc_reason(e, l));
    }
}

static void print_verdict(Escapes *e, Buffer *b, const Location *l) {
    Placement place = place_of_location(e, l);
    bool heap = place == PLACED_HEAP;
    if (l->variable && !heap && e->explains)
        print_difference(e, b, l, place);
    if (l->variable && !heap)
        return;
    say_place(e, b, l->pos);
    if (l->variable)
        buffer_printf(b, "moved to heap: %s\n", location_name(e, l));
    else
        buffer_printf(b, "%s %s\n", l->text, heap ? "escapes to heap" : "does not escape");
    if (!l->variable && e->explains)
        print_difference(e, b, l, place);
    bool to_bytes = l->site == SITE_STRING && l->node->kind == NODE_CALL && is_slice(l->type) &&
                    type_size(underlying(l->type)->slice.elem) == 1;
    if (to_bytes && !heap && !(l->attributes & ATTR_MUTATES)) {
        say_place(e, b, l->pos);
        buffer_puts(b, "zero-copy string->[]byte conversion\n");
    }
}

void escape_explain(Escapes *e, FILE *out) {
    Buffer b = {.arena = e->arena};
    for (int i = 0; i < e->said.len; i++) {
        const Remark *r = &e->said.at[i];
        b.len = 0;
        buffer_puts(&b, r->text ? r->text : "");
        if (r->verdict)
            print_verdict(e, &b, r->verdict);
        if (r->explanation && e->explains)
            print_explanation(e, &b, r->explanation);
        fwrite(b.data, 1, (size_t)b.len, out);
    }
}

// ---- //gosling:noheap

static bool forbids_heap(const EscapeFunction *f) {
    const Instance *in = f ? f->instance : NULL;
    return in && in->node && in->node->pragma & PRAGMA_NOHEAP;
}

void escape_check_noheap(Escapes *e) {
    for (int i = 0; i < e->all.len; i++) {
        const Location *l = e->all.at[i];
        if ((!l->variable && !l->node) || l->pos == NO_POS || !forbids_heap(l->function) ||
            (l->silent && l->site != SITE_DEFER && l->site != SITE_GO) ||
            place_of_location(e, l) != PLACED_HEAP)
            continue;
        const Object *o = l->function->instance->function;
        const char *name = bare_name(e, l);
        if (l->node && !(name && name[0]))
            name = l->site == SITE_GO ? "go statement" : "defer in a loop";
        Buffer chain = {.arena = e->arena};
        buffer_puts(&chain, "");
        for (int k = 0; l->explanation && k < l->explanation->steps.len; k++) {
            const ChainStep *step = &l->explanation->steps.at[k];
            buffer_printf(&chain, "\n\t%s", step->text);
            if (step->pos == NO_POS)
                continue;
            buffer_puts(&chain, " at ");
            say_place(e, &chain, step->pos);
            chain.data[chain.len -= 2] = '\0';
        }
        diag_error(e->cx->diag, source_innermost(e->cx->sources, l->pos),
                   "%s escapes to heap in %s, which is //gosling:noheap%s", name, o->name,
                   chain.data);
    }
}

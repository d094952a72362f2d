// Labels and the statements that jump. Spec: Labeled statements, Break, Continue, Goto and
// Fallthrough statements. In: the body of one function (literals inside are bodies of their own).
// Out: BRANCH.target; unused and missing labels reported, as by gc's parser: before types are
// checked, and beside syntax errors of other functions.
//
// One pass over the blocks. A goto whose label is known and whose block is around it is resolved at
// once; others wait in a list that each block hands to the block around it, until their label comes
// by there. A label found after a variable declaration that the goto did not see yet means that the
// goto jumps over it; what still waits at the end of the body has no label, or one inside a block.
#include "parse_internal.h"
#include <string.h>

typedef struct Block {
    struct Block *parent;
    Pos start;
    Node *labeled; // the LABELED statement the block belongs to, or NULL
} Block;

typedef struct Label {
    Node *node;   // LABELED
    Block *block; // that declares it
    bool used;
} Label;

typedef VEC(Node *) Gotos;

typedef struct Labels {
    const ParseContext *cx;
    Map *by_name;
} Labels;

typedef struct Targets { // what a branch without label leaves or continues
    Node *breaks, *continues;
    int clause; // of the switch in `breaks`, or -1 in a block nested in one
} Targets;

typedef struct Walk { // one block
    Labels *labels;
    Block *block;
    Targets targets;
    Gotos waiting; // gotos whose label has not come yet
    Gotos before;  // those of them that stand before the last variable declaration
    Pos declared;  // of that declaration
    const char *variable;
} Walk;

static Gotos walk_block(Labels *labels, Block *parent, Targets targets, Node *labeled, Pos start,
                        NodeList list);

static const char *label_name(const Node *labeled) {
    return labeled->u_LABELED.label->u_NAME.name;
}

static const char *place(const ParseContext *cx, Pos pos) {
    Place p = source_place(cx->sources, pos);
    return arena_printf(cx->arena, p.column ? "%s:%d:%d" : "%s:%d", p.path, p.line, p.column);
}

// ---- declarations

static void note_variable(Walk *w, Pos pos, const Node *name) {
    w->declared = pos;
    w->variable = name->kind == NODE_NAME ? name->u_NAME.name : "variable";
    w->before = (Gotos){0};
    for (int i = 0; i < w->waiting.len; i++)
        vec_push(w->labels->cx->arena, &w->before, w->waiting.at[i]);
}

static bool jumps_over(const Walk *w, const Node *branch) {
    for (int i = 0; w->declared && i < w->before.len; i++)
        if (w->before.at[i] == branch)
            return true;
    return false;
}

static void resolve_waiting(Walk *w, Label *label) {
    const ParseContext *cx = w->labels->cx;
    const char *name = label_name(label->node);
    int kept = 0;
    for (int i = 0; i < w->waiting.len; i++) {
        Node *branch = w->waiting.at[i], *use = AS(branch, BRANCH)->label;
        if (AS(use, NAME)->name != name) {
            w->waiting.at[kept++] = branch;
            continue;
        }
        AS(branch, BRANCH)->target = label->node;
        label->used = true;
        if (jumps_over(w, branch))
            diag_error(cx->diag, use->pos, "goto %s jumps over declaration of %s at %s", name,
                       w->variable, place(cx, w->declared));
    }
    w->waiting.len = kept;
}

static void declare_label(Walk *w, Node *n) {
    const ParseContext *cx = w->labels->cx;
    const char *name = label_name(n);
    Pos pos = AS(n, LABELED)->label->pos;
    if (strcmp(name, "_") == 0)
        return;
    Label *other = map_get(w->labels->by_name, name);
    if (other) {
        diag_error(cx->diag, pos, "label %s already defined at %s", name,
                   place(cx, AS(other->node, LABELED)->label->pos));
    }
    Label *label = NEW(cx->arena, Label);
    *label = (Label){n, w->block, other != NULL};
    if (!other)
        map_put(w->labels->by_name, name, label);
    resolve_waiting(w, label);
}

// ---- branches

static Label *enclosing_label(const Walk *w, const char *name) {
    for (Block *b = w->block; b; b = b->parent)
        if (b->labeled && label_name(b->labeled) == name)
            return map_get(w->labels->by_name, name);
    return NULL;
}

static bool is_loop(const Node *n) {
    return n && (n->kind == NODE_FOR || n->kind == NODE_RANGE);
}

static bool is_breakable(const Node *n) {
    return is_loop(n) ||
           (n && (n->kind == NODE_SWITCH || n->kind == NODE_TYPE_SWITCH || n->kind == NODE_SELECT));
}

static void labeled_branch(Walk *w, Node *n) {
    const ParseContext *cx = w->labels->cx;
    NodeBranch *d = AS(n, BRANCH);
    const char *name = AS(d->label, NAME)->name;
    bool is_break = d->token == TOKEN_BREAK;
    Label *label = enclosing_label(w, name), *any = map_get(w->labels->by_name, name);
    if (any)
        any->used = true;
    Node *stmt = label ? AS(label->node, LABELED)->stmt : NULL;
    if (is_break ? is_breakable(stmt) : is_loop(stmt))
        d->target = stmt;
    else if (any)
        diag_error(cx->diag, d->label->pos, "invalid %s label %s", is_break ? "break" : "continue",
                   name);
    else
        diag_error(cx->diag, d->label->pos, "%s label not defined: %s",
                   is_break ? "break" : "continue", name);
}

static void check_goto(Walk *w, Node *n) {
    NodeBranch *d = AS(n, BRANCH);
    Label *label = map_get(w->labels->by_name, AS(d->label, NAME)->name);
    if (label) {
        label->used = true;
        for (Block *b = w->block; b; b = b->parent)
            if (b == label->block) {
                d->target = label->node;
                return;
            }
    }
    vec_push(w->labels->cx->arena, &w->waiting, n);
}

static int clause_count(Node *n) {
    return n->kind == NODE_SWITCH ? AS(n, SWITCH)->clauses.len : 0;
}

static void check_fallthrough(Walk *w, Node *n, bool last) {
    Node *in = w->targets.breaks;
    const char *problem = "fallthrough statement out of place";
    if (in && in->kind == NODE_TYPE_SWITCH) {
        problem = "cannot fallthrough in type switch";
    } else if (in && in->kind == NODE_SWITCH && w->targets.clause >= 0 && last) {
        if (w->targets.clause + 1 < clause_count(in)) {
            AS(n, BRANCH)->target = AS(in, SWITCH)->clauses.at[w->targets.clause + 1];
            return;
        }
        problem = "cannot fallthrough final case in switch";
    }
    diag_error(w->labels->cx->diag, n->pos, "%s", problem);
}

static void check_branch(Walk *w, Node *n, bool last) {
    const ParseContext *cx = w->labels->cx;
    NodeBranch *d = AS(n, BRANCH);
    if (d->token == TOKEN_FALLTHROUGH) {
        check_fallthrough(w, n, last);
    } else if (d->label && d->token == TOKEN_GOTO) {
        check_goto(w, n);
    } else if (d->label) {
        labeled_branch(w, n);
    } else if (d->token == TOKEN_BREAK) {
        d->target = w->targets.breaks;
        if (!d->target)
            diag_error(cx->diag, n->pos, "break is not in a loop, switch, or select");
    } else if (d->token == TOKEN_CONTINUE) {
        d->target = w->targets.continues;
        if (!d->target)
            diag_error(cx->diag, n->pos, "continue is not in a loop");
    }
}

// ---- blocks

static void inner(Walk *w, Targets targets, Node *labeled, Pos start, NodeList list) {
    Gotos more = walk_block(w->labels, w->block, targets, labeled, start, list);
    for (int i = 0; i < more.len; i++)
        vec_push(w->labels->cx->arena, &w->waiting, more.at[i]);
}

static void inner_clauses(Walk *w, Node *n, Node *labeled, NodeList clauses) {
    Targets targets = {n, w->targets.continues, -1};
    for (int i = 0; i < clauses.len; i++) {
        Node *clause = clauses.at[i];
        targets.clause = i;
        inner(w, targets, labeled, clause->pos,
              clause->kind == NODE_CASE ? AS(clause, CASE)->body : AS(clause, COMM)->body);
    }
}

static void note_declarations(Walk *w, Node *n) {
    NodeDeclStmt *d = AS(n, DECL_STMT);
    for (int i = 0; i < d->decls.len; i++)
        if (d->decls.at[i]->kind == NODE_VAR_DECL) {
            note_variable(w, d->decls.at[i]->pos, AS(d->decls.at[i], VAR_DECL)->names.at[0]);
            return;
        }
}

static void walk_stmt(Walk *w, Node *n, Node *labeled, bool last) {
    Targets same = {w->targets.breaks, w->targets.continues, -1}, loop = {n, n, -1};
    switch (n->kind) {
    case NODE_LABELED:
        declare_label(w, n);
        if (AS(n, LABELED)->stmt)
            walk_stmt(w, AS(n, LABELED)->stmt, n, last);
        break;
    case NODE_DECL_STMT: note_declarations(w, n); break;
    case NODE_ASSIGN:
        if (AS(n, ASSIGN)->define && AS(n, ASSIGN)->lhs.len)
            note_variable(w, n->pos, AS(n, ASSIGN)->lhs.at[0]);
        break;
    case NODE_BRANCH: check_branch(w, n, last); break;
    case NODE_BLOCK: inner(w, same, labeled, n->pos, AS(n, BLOCK)->stmts); break;
    case NODE_IF: {
        NodeIf *d = AS(n, IF);
        inner(w, same, labeled, d->then->pos, AS(d->then, BLOCK)->stmts);
        NodeList otherwise = {.at = &d->otherwise, .len = 1};
        if (d->otherwise)
            inner(w, same, labeled, d->otherwise->pos, otherwise);
        break;
    }
    case NODE_FOR:
        inner(w, loop, labeled, AS(n, FOR)->body->pos, AS(AS(n, FOR)->body, BLOCK)->stmts);
        break;
    case NODE_RANGE:
        inner(w, loop, labeled, AS(n, RANGE)->body->pos, AS(AS(n, RANGE)->body, BLOCK)->stmts);
        break;
    case NODE_SWITCH: inner_clauses(w, n, labeled, AS(n, SWITCH)->clauses); break;
    case NODE_TYPE_SWITCH: inner_clauses(w, n, labeled, AS(n, TYPE_SWITCH)->clauses); break;
    case NODE_SELECT: inner_clauses(w, n, labeled, AS(n, SELECT)->clauses); break;
    default: break;
    }
}

// Returns the gotos that found no label in the block.
static Gotos walk_block(Labels *labels, Block *parent, Targets targets, Node *labeled, Pos start,
                        NodeList list) {
    Block *block = NEW(labels->cx->arena, Block);
    *block = (Block){parent, start, labeled};
    Walk w = {.labels = labels, .block = block, .targets = targets};
    while (list.len && list.at[list.len - 1]->kind == NODE_EMPTY)
        list.len--;
    for (int i = 0; i < list.len; i++)
        walk_stmt(&w, list.at[i], NULL, i == list.len - 1);
    return w.waiting;
}

// Checks the labels and branches of one function's body and sets their targets.
void parse_branches(const ParseContext *cx, Node *body) {
    Labels labels = {cx, map_new(cx->arena)};
    Targets none = {NULL, NULL, -1};
    Gotos lost = walk_block(&labels, NULL, none, NULL, body->pos, AS(body, BLOCK)->stmts);
    for (int i = 0; i < lost.len; i++) {
        Node *use = AS(lost.at[i], BRANCH)->label;
        const char *name = AS(use, NAME)->name;
        Label *label = map_get(labels.by_name, name);
        if (label) {
            label->used = true;
            diag_error(cx->diag, use->pos, "goto %s jumps into block starting at %s", name,
                       place(cx, label->block->start));
        } else {
            diag_error(cx->diag, use->pos, "label %s not defined", name);
        }
    }
    for (int i = 0; i < labels.by_name->keys.len; i++) {
        Label *label = map_get(labels.by_name, labels.by_name->keys.at[i]);
        if (!label->used)
            diag_error(cx->diag, AS(label->node, LABELED)->label->pos,
                       "label %s defined and not used", label_name(label->node));
    }
}

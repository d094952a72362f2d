// Nodes of the syntax tree: making, naming, walking and dumping them, and the tables of tokens. All
// of it expands tokens.def and nodes.def, so a new kind of node needs nothing here: walk and dump
// are one switch each, whose cases are the rows and whose statements are the rows' fields.
#include "ast.h"
#include <stddef.h>
#include <string.h>

// Returns what gc's messages call a token; for operators and keywords that is their source text.
const char *token_spelling(TokenKind t) {
    static const char *const spellings[] = {
#define TOKEN(name, spelling, precedence) spelling,
#define KEYWORD(name, spelling)           spelling,
#include "tokens.def"
#undef TOKEN
#undef KEYWORD
    };
    return spellings[t];
}

// The precedence of a binary operator, 1 to 5, or 0.
int token_precedence(TokenKind t) {
    static const unsigned char precedences[] = {
#define TOKEN(name, spelling, precedence) precedence,
#define KEYWORD(name, spelling)           0,
#include "tokens.def"
#undef TOKEN
#undef KEYWORD
    };
    return precedences[t];
}

// The enumerator without its prefix, for dumps.
const char *node_kind_name(NodeKind k) {
    static const char *const names[] = {
#define NODE(kind, name, class, fields) #kind,
#include "nodes.def"
#undef NODE
    };
    return names[k];
}

// Whether a kind is an expression or type, a statement, a declaration, or a part of one.
NodeClass node_class(NodeKind k) {
    static const NodeClass classes[] = {
#define NODE(kind, name, class, fields) CLASS_##class,
#include "nodes.def"
#undef NODE
    };
    return classes[k];
}

#ifndef NDEBUG // Aborts when n is not of that kind: AS calls it.
void node_expect(const Node *n, NodeKind kind) {
    if (!n)
        bug(NULL, NO_POS, "no node where a %s is expected", node_kind_name(kind));
    if (n->kind != kind)
        bug(NULL, NO_POS, "node %u is a %s, not a %s", (unsigned)n->id, node_kind_name(n->kind),
            node_kind_name(kind));
}
#endif

// The bytes a node of each kind needs: a NAME is not paid for with the size of the largest kind.
static size_t node_size(NodeKind kind) {
    static const unsigned short sizes[] = {
#define NODE(kind_, name, class, fields) offsetof(Node##name, end_of_fields),
#include "nodes.def"
#undef NODE
    };
    return offsetof(Node, u_NAME) + sizes[kind];
}

// Returns a node with the next id and all fields zero. Its memory may be smaller than a Node: nodes
// are never copied by value.
Node *node_new(NodeFactory *f, NodeKind kind, Pos pos) {
    Node *n = arena_alloc(f->arena, node_size(kind));
    n->kind = kind;
    n->id = ++f->next_id;
    n->pos = pos;
    return n;
}

Node *unparen(Node *n) {
    while (n && n->kind == NODE_PAREN)
        n = n->u_PAREN.x;
    return n;
}

Pos node_start(const Node *n) {
    for (;;) {
        const Node *left = NULL;
        switch (n->kind) {
        case NODE_BINARY: left = n->u_BINARY.x; break;
        case NODE_CALL: left = n->u_CALL.fun; break;
        case NODE_INDEX: left = n->u_INDEX.x; break;
        case NODE_SLICE: left = n->u_SLICE.x; break;
        case NODE_SELECTOR: left = n->u_SELECTOR.x; break;
        case NODE_TYPE_ASSERT: left = n->u_TYPE_ASSERT.x; break;
        case NODE_KEY_VALUE: left = n->u_KEY_VALUE.key; break;
        case NODE_COMPOSITE: left = n->u_COMPOSITE.type; break;
        default: break;
        }
        if (!left)
            return n->pos;
        n = left;
    }
}

static void walk_list(const NodeList *list, NodeVisitor *visit, void *data) {
    for (int i = 0; i < list->len; i++)
        node_walk(list->at[i], visit, data);
}

void node_walk(Node *n, NodeVisitor *visit, void *data) {
    if (!n || !visit(n, data))
        return;
    switch (n->kind) {
#define CHILD(field) node_walk(u->field, visit, data);
#define LIST(field)  walk_list(&u->field, visit, data);
#define NAME(field)
#define TOKEN(field)
#define FLAG(field)
#define POS(field)
#define LINK(field)
#define NODE(kind_, name, class, fields)                                                           \
    case NODE_##kind_: {                                                                           \
        Node##name *u = &n->u_##kind_;                                                             \
        (void)u;                                                                                   \
        fields break;                                                                              \
    }
#include "nodes.def"
#undef NODE
#undef CHILD
#undef LIST
#undef NAME
#undef TOKEN
#undef FLAG
#undef POS
#undef LINK
    case NODE_COUNT: break;
    }
}

static void list_slots(NodeList *list, const NodeSlots *calls, void *data) {
    if (calls->list)
        calls->list(list, data);
    for (int i = 0; calls->child && i < list->len; i++)
        calls->child(&list->at[i], data);
}

void node_slots(Node *n, const NodeSlots *calls, void *data) {
    switch (n->kind) {
#define CHILD(field)                                                                               \
    if (calls->child)                                                                              \
        calls->child(&u->field, data);
#define LIST(field) list_slots(&u->field, calls, data);
#define NAME(field)
#define TOKEN(field)
#define FLAG(field)
#define POS(field)                                                                                 \
    if (calls->pos)                                                                                \
        calls->pos(&u->field, data);
#define LINK(field)                                                                                \
    if (calls->link)                                                                               \
        calls->link(&u->field, data);
#define NODE(kind_, name, class, fields)                                                           \
    case NODE_##kind_: {                                                                           \
        Node##name *u = &n->u_##kind_;                                                             \
        (void)u;                                                                                   \
        fields break;                                                                              \
    }
#include "nodes.def"
#undef NODE
#undef CHILD
#undef LIST
#undef NAME
#undef TOKEN
#undef FLAG
#undef POS
#undef LINK
    case NODE_COUNT: break;
    }
}

static void copy_list(NodeList *list, void *arena) {
    const NodeList from = *list;
    *list = (NodeList){0};
    for (int i = 0; i < from.len; i++)
        vec_push(arena, list, from.at[i]);
}

Node *node_copy(NodeFactory *f, const Node *n) {
    Node *copy = node_new(f, n->kind, n->pos);
    uint32_t id = copy->id;
    memcpy(copy, n, node_size(n->kind));
    copy->id = id;
    node_slots(copy, &(NodeSlots){.list = copy_list}, f->arena);
    return copy;
}

typedef struct Dumper {
    const SourceMap *sources;
    FILE *out;
} Dumper;

static void dump(const Dumper *d, const char *role, const Node *n, int depth);

static void dump_list(const Dumper *d, const char *role, const NodeList *list, int depth) {
    for (int i = 0; i < list->len; i++)
        dump(d, role, list->at[i], depth);
}

// The fields that are not nodes, behind the kind on the node's own line.
static void dump_scalars(const Dumper *d, const Node *n) {
    switch (n->kind) {
#define CHILD(field)
#define LIST(field)
#define NAME(field)                                                                                \
    if (u->field)                                                                                  \
        fprintf(d->out, " %s=%s", #field, u->field);
#define TOKEN(field) fprintf(d->out, " %s=%s", #field, token_spelling(u->field));
#define FLAG(field)                                                                                \
    if (u->field)                                                                                  \
        fprintf(d->out, " %s", #field);
#define POS(field)
#define LINK(field)
#define NODE(kind_, name, class, fields)                                                           \
    case NODE_##kind_: {                                                                           \
        const Node##name *u = &n->u_##kind_;                                                       \
        (void)u;                                                                                   \
        fields break;                                                                              \
    }
#include "nodes.def"
#undef NODE
#undef CHILD
#undef LIST
#undef NAME
#undef TOKEN
#undef FLAG
    case NODE_COUNT: break;
    }
}

static void dump(const Dumper *d, const char *role, const Node *n, int depth) {
    if (!n)
        return;
    fprintf(d->out, "%*s%s%s%s", depth * 2, "", role, *role ? ": " : "", node_kind_name(n->kind));
    if (d->sources) {
        Place p = source_place(d->sources, n->pos);
        fprintf(d->out, " %d:%d", p.line, p.column);
    }
    dump_scalars(d, n);
    if (n->iota)
        fprintf(d->out, " iota=%d", n->iota);
    if (n->pragma)
        fprintf(d->out, " pragma=%d", n->pragma);
    fputc('\n', d->out);
    switch (n->kind) {
#define CHILD(field) dump(d, #field, u->field, depth + 1);
#define LIST(field)  dump_list(d, #field, &u->field, depth + 1);
#define NAME(field)
#define TOKEN(field)
#define FLAG(field)
#define NODE(kind_, name, class, fields)                                                           \
    case NODE_##kind_: {                                                                           \
        const Node##name *u = &n->u_##kind_;                                                       \
        (void)u;                                                                                   \
        fields break;                                                                              \
    }
#include "nodes.def"
#undef NODE
#undef CHILD
#undef LIST
#undef NAME
#undef TOKEN
#undef FLAG
#undef POS
#undef LINK
    case NODE_COUNT: break;
    }
}

// Without sources, positions are left out: two trees of equal dumps are equal but for positions.
void node_dump(const Node *n, const SourceMap *sources, FILE *out) {
    dump(&(Dumper){.sources = sources, .out = out}, "", n, 0);
}

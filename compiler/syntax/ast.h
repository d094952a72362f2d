// The syntax tree: one tagged union, expanded from nodes.def. The parser makes it; no later stage
// changes it (types, values and objects are recorded beside it, see check/check.h). Node ids are
// dense within a compilation, so side tables are arrays.
#pragma once
#include "../base/diag.h"
#include "../base/table.h"

typedef enum TokenKind {
#define TOKEN(name, spelling, precedence) TOKEN_##name,
#define KEYWORD(name, spelling)           TOKEN_##name,
#include "tokens.def"
#undef TOKEN
#undef KEYWORD
    TOKEN_COUNT
} TokenKind;
const char *token_spelling(TokenKind t);
int token_precedence(TokenKind t);

typedef enum NodeKind {
#define NODE(kind, name, class, fields) NODE_##kind,
#include "nodes.def"
#undef NODE
    NODE_COUNT
} NodeKind;
typedef enum NodeClass { CLASS_EXPR, CLASS_STMT, CLASS_DECL, CLASS_OTHER } NodeClass;

typedef struct Node Node;
typedef struct NodeList {
    Node **at;
    int len, cap;
} NodeList;

#define CHILD(n) Node *n;
#define LIST(n)  NodeList n;
#define NAME(n)  const char *n;
#define TOKEN(n) TokenKind n;
#define FLAG(n)  bool n;
#define POS(n)   Pos n;
#define LINK(n)  Node *n;
#define NODE(kind, name, class, fields)                                                            \
    typedef struct Node##name {                                                                    \
        fields char                                                                                \
            end_of_fields; /* what lies before it is allocated; so every struct has a member */    \
    } Node##name;
#include "nodes.def"
#undef NODE
#undef CHILD
#undef LIST
#undef NAME
#undef TOKEN
#undef FLAG
#undef POS
#undef LINK

enum Pragma { // Node.pragma of a FUNC_DECL: //go: and //gosling: directives above it
    PRAGMA_NOINLINE = 1,
    PRAGMA_NOESCAPE = 2,
    PRAGMA_NOSPLIT = 4,
    PRAGMA_LINKNAME = 8,
    PRAGMA_UINTPTR_ESCAPES = 16,
    PRAGMA_NOHEAP = 32, // //gosling:noheap: a heap placement in it is an error
    PRAGMA_OTHER =
        64, // for functions, without meaning here; it and what follows stay in the parser
    PRAGMA_RUNTIME = 128, // for functions of Go's own runtime
    PRAGMA_EMBED = 256,
    PRAGMA_BUILD = 512,
};

struct Node {
    NodeKind kind : 16;
    unsigned pragma : 16; // FUNC_DECL
    uint32_t id;          // dense, from 1
    Pos pos;              // see nodes.def
    Pos end;              // just behind the node (statements, declarations, composite literals)
    int iota;             // CONST_DECL: index in its group
    union {
#define NODE(kind, name, class, fields) Node##name u_##kind;
#include "nodes.def"
#undef NODE
    };
};
// The fields of a node of a known kind: AS(n, CALL)->fun. Checks the kind in debug builds.
#ifdef NDEBUG
#define AS(n, kind_) (&(n)->u_##kind_)
#else
#define AS(n, kind_) (node_expect((n), NODE_##kind_), &(n)->u_##kind_)
void node_expect(const Node *n, NodeKind kind);
#endif

const char *node_kind_name(NodeKind k);
NodeClass node_class(NodeKind k);

// Ids are dense per compilation: one counter handed to every parser.
typedef struct NodeFactory {
    Arena *arena;
    uint32_t next_id;
} NodeFactory;
// A node has only the memory its kind needs: never copy one by value.
Node *node_new(NodeFactory *f, NodeKind kind, Pos pos);

// Calls visit on n, then on its children in source order while visit returns true. NULL is skipped.
// Shared type nodes (a, b T) are visited once for each field.
typedef bool NodeVisitor(Node *n, void *data);
void node_walk(Node *n, NodeVisitor *visit, void *data);
// What node_slots calls on the places in a node, in source order; what they put there replaces what
// was there. NULL: nothing.
typedef struct NodeSlots {
    void (*list)(NodeList *list, void *data); // before its children
    void (*child)(Node **slot, void *data);
    void (*link)(Node **slot, void *data);
    void (*pos)(Pos *slot, void *data); // those of nodes.def, not pos and end
} NodeSlots;
void node_slots(Node *n, const NodeSlots *calls, void *data);
// A copy of n alone, with the next id: its children are n's, its lists its own.
Node *node_copy(NodeFactory *f, const Node *n);

// Prints the tree, one node a line, indented (-dump=ast).
void node_dump(const Node *n, const SourceMap *sources, FILE *out);
// Appends the Go source form of an expression or type as gc's messages print it: long literals
// shortened ("T{…}", "func literal" as `func() {…}`).
void expr_print(Buffer *b, const Node *n);
// The same for a simple statement: "x, y := f()", "x++".
void simple_statement_print(Buffer *b, const Node *n);
const char *expr_string(Arena *a, const Node *n);
// Appends complete Go source of a declaration (bodies included) so that it parses back to an equal
// tree; used for export files and by the round-trip test.
void node_print_source(Buffer *b, const Node *n);

// The position of the first token of an expression (node_start(x.f) is that of x).
Pos node_start(const Node *n);
// Removes parentheses.
Node *unparen(Node *n);

// Range over functions. In: a copied tree. Out: the same tree without such loops:
//
//     for k, v := range f { body }         {   #state := READY
//                                              f(func(k K, v V) bool {
//                                                  #was := #state
//                                                  #state = PANIC
//                                                  if #was != READY { panic }
//                                                  { body }
//                                                  #state = READY
//                                                  return true
//                                              })
//                                              if #state == PANIC { panic }
//                                              #state = EXHAUSTED
//                                              ways on
//                                          }
//
// What leaves the loop from inside sets #state to DONE and returns false. That is all of a break;
// any other way out has a number, which it leaves in #next, a variable of the outermost loop.
// Behind the call the number is looked at: either the statement it stands for can be made there, or
// the loop around is left, too. Returned values go to the results of the function around, which get
// names. A deferred call belongs to that function: #defers holds the address of its list.
//
// "Function" means one that the program wrote; the bodies made here are parts of it. Whose variable
// is whose is worked out anew when all is done: settle().
#include "range_func.h"

typedef enum LoopState { // the runtime's rt_panic_range has the texts of the wrong ones
    STATE_DONE,
    STATE_READY,
    STATE_PANIC,
    STATE_EXHAUSTED,
    STATE_MISSED_PANIC,
} LoopState;

typedef struct Loop Loop;

typedef struct Exit { // a way out of a loop that is not just its end
    TokenKind token;  // RETURN, BREAK, CONTINUE or GOTO
    Node *target;     // of BRANCH
    Node *label;
    Pos pos;
    Loop *where; // the loop in whose body the statement can be made; NULL: outside all
    int number;
} Exit;

struct Loop {
    Loop *outer; // in the same function
    Node *range;
    Object *state;
    VEC(Exit *) exits; // of this loop's body and those inside that lead further out
};

typedef struct Function {
    CheckContext *cx;
    Package *package;
    Type *signature;
    Map *home;      // statement that a jump can lead to -> RANGE around it, or NULL
    Object *next;   // of the outermost loop, once needed
    Object *defers; // once needed
    int loop_count;
    VEC(Exit *) exits; // number - 1 is the index
} Function;

bool is_range_func(CheckContext *cx, const Node *n) {
    return n->kind == NODE_RANGE &&
           underlying(info_of(cx, AS(n, RANGE)->x)->type)->kind == TYPE_FUNC;
}

// ---- making nodes

static Object *variable_new(Function *f, const char *name, Type *type, Pos pos) {
    Object *o = NEW(f->cx->arena, Object);
    o->kind = OBJ_VAR;
    o->name = intern_str(f->cx->names, name);
    o->package = f->package;
    o->type = type;
    o->pos = pos;
    o->id = f->cx->next_object_id++;
    o->used = true;
    o->color = 2;
    return o;
}

static Type *basic(Function *f, BasicKind kind) {
    return f->cx->universe->basic[kind];
}

static Node *make(Function *f, NodeKind kind, Pos pos) {
    Node *n = node_new(f->cx->nodes, kind, pos);
    n->end = pos;
    return n;
}

static Node *make_typed(Function *f, NodeKind kind, Pos pos, Mode mode, Type *type) {
    Node *n = make(f, kind, pos);
    info_of(f->cx, n)->mode = mode;
    info_of(f->cx, n)->type = type;
    return n;
}

static void add(Function *f, NodeList *list, Node *n) {
    vec_push(f->cx->arena, list, n);
}

static Node *make_name(Function *f, Object *o, Pos pos) {
    Mode mode = o->kind == OBJ_VAR ? MODE_VAR : MODE_VALUE;
    Node *n = make_typed(f, NODE_NAME, pos, mode, o->type);
    AS(n, NAME)->name = o->name;
    info_of(f->cx, n)->object = o;
    return n;
}

static Node *make_int(Function *f, int value, Pos pos) {
    Node *n = make_typed(f, NODE_BASIC_LIT, pos, MODE_CONST, basic(f, BASIC_INT));
    AS(n, BASIC_LIT)->token = TOKEN_INT;
    AS(n, BASIC_LIT)->text = arena_printf(f->cx->arena, "%d", value);
    info_of(f->cx, n)->value = const_int(f->cx->arena, value);
    return n;
}

static Node *make_block(Function *f, Pos pos) {
    Node *n = make(f, NODE_BLOCK, pos);
    AS(n, BLOCK)->rbrace = pos;
    return n;
}

static Node *make_var(Function *f, Object *o) {
    Node *statement = make(f, NODE_DECL_STMT, o->pos), *n = make(f, NODE_VAR_DECL, o->pos);
    add(f, &AS(n, VAR_DECL)->names, make_name(f, o, o->pos));
    add(f, &AS(statement, DECL_STMT)->decls, n);
    o->decl = n;
    return statement;
}

static Node *make_assign(Function *f, Object *o, Node *value, Pos pos) {
    Node *n = make(f, NODE_ASSIGN, pos);
    AS(n, ASSIGN)->op = TOKEN_EOF;
    add(f, &AS(n, ASSIGN)->lhs, make_name(f, o, pos));
    add(f, &AS(n, ASSIGN)->rhs, value);
    o->reassigned = true;
    return n;
}

static Node *make_set(Function *f, Object *o, int value, Pos pos) {
    return make_assign(f, o, make_int(f, value, pos), pos);
}

static Node *make_return(Function *f, bool value, Pos pos) {
    Node *n = make(f, NODE_RETURN, pos);
    Node *name = make_typed(f, NODE_NAME, pos, MODE_CONST, basic(f, BASIC_BOOL));
    AS(name, NAME)->name = intern_str(f->cx->names, value ? "true" : "false");
    info_of(f->cx, name)->value = const_bool(f->cx->arena, value);
    add(f, &AS(n, RETURN)->results, name);
    return n;
}

// if o op value { } into list; returns the statements to fill in.
static NodeList *add_if(Function *f, NodeList *list, Object *o, TokenKind op, int value, Pos pos) {
    Node *n = make(f, NODE_IF, pos);
    Node *cond = make_typed(f, NODE_BINARY, pos, MODE_VALUE, basic(f, BASIC_BOOL));
    AS(cond, BINARY)->op = op;
    AS(cond, BINARY)->x = make_name(f, o, pos);
    AS(cond, BINARY)->y = make_int(f, value, pos);
    AS(n, IF)->cond = cond;
    AS(n, IF)->then = make_block(f, pos);
    add(f, list, n);
    return &AS(AS(n, IF)->then, BLOCK)->stmts;
}

static Node *make_call(Function *f, Node *fun, Node *argument, Pos pos) {
    Node *statement = make(f, NODE_EXPR_STMT, pos), *n = make(f, NODE_CALL, pos);
    AS(n, CALL)->fun = fun;
    add(f, &AS(n, CALL)->args, argument);
    AS(statement, EXPR_STMT)->x = n;
    return statement;
}

static Node *make_panic(Function *f, Node *state, Pos pos) {
    TypeList params = {0};
    vec_push(f->cx->arena, &params, basic(f, BASIC_INT));
    Object *o = variable_new(f, "panicrange", NULL, pos);
    o->kind = OBJ_FUNC;
    o->type = type_func(f->cx->arena, params, (TypeList){0}, false);
    o->symbol_memo = "rt_panic_range";
    return make_call(f, make_name(f, o, pos), state, pos);
}

// ---- ways out

static bool is_blank(const char *name) {
    return name[0] == '_' && !name[1];
}

static Loop *loop_of(Loop *innermost, const Node *range) {
    while (innermost && innermost->range != range)
        innermost = innermost->outer;
    return innermost;
}

static void add_leave(Function *f, NodeList *list, Loop *l, LoopState state, Pos pos) {
    add(f, list, make_set(f, l->state, state, pos));
    add(f, list, make_return(f, state == STATE_READY, pos));
}

// The statement itself, where it can be made: in e->where.
static void add_exit(Function *f, NodeList *list, const Exit *e) {
    Loop *l = loop_of(e->where, e->target);
    if (e->target && l) {
        add_leave(f, list, l, e->token == TOKEN_BREAK ? STATE_DONE : STATE_READY, e->pos);
        return;
    }
    Node *n = make(f, e->token == TOKEN_RETURN ? NODE_RETURN : NODE_BRANCH, e->pos);
    if (e->token != TOKEN_RETURN) {
        AS(n, BRANCH)->token = e->token;
        AS(n, BRANCH)->label = e->label;
        AS(n, BRANCH)->target = e->target;
    }
    add(f, list, n);
}

static Exit *exit_numbered(Function *f, const Exit *like) {
    for (int i = 0; i < f->exits.len; i++) {
        const Exit *e = f->exits.at[i];
        if (e->token == like->token && e->target == like->target)
            return f->exits.at[i];
    }
    Exit *e = NEW(f->cx->arena, Exit);
    *e = *like;
    vec_push(f->cx->arena, &f->exits, e);
    e->number = f->exits.len;
    return e;
}

// Leaves l, and every loop up to e->where, from inside l's body.
static void add_long_exit(Function *f, NodeList *list, Loop *l, const Exit *like) {
    Exit *e = exit_numbered(f, like);
    for (Loop *crossed = l; crossed != e->where; crossed = crossed->outer) {
        bool known = false;
        for (int i = 0; i < crossed->exits.len; i++)
            known |= crossed->exits.at[i] == e;
        if (!known)
            vec_push(f->cx->arena, &crossed->exits, e);
    }
    if (!f->next)
        f->next = variable_new(f, "#next", basic(f, BASIC_INT), NO_POS);
    add(f, list, make_set(f, f->next, e->number, like->pos));
    add_leave(f, list, l, STATE_DONE, like->pos);
}

// Behind the call of l's iterator.
static void add_ways_on(Function *f, NodeList *list, const Loop *l, Pos pos) {
    for (int i = 0; i < l->exits.len; i++) {
        const Exit *e = l->exits.at[i];
        NodeList *then = add_if(f, list, f->next, TOKEN_EQL, e->number, pos);
        if (e->where == l->outer) {
            if (e->where)
                add(f, then, make_set(f, f->next, 0, pos));
            add_exit(f, then, e);
        } else {
            add_leave(f, then, l->outer, STATE_DONE, pos);
        }
    }
}

static void rewrite_branch(Function *f, Loop *l, Node **slot) {
    NodeBranch *b = AS(*slot, BRANCH);
    if (b->token == TOKEN_FALLTHROUGH)
        return;
    Loop *own = loop_of(l, b->target); // the target is a loop over a function itself
    Exit e = {.token = b->token, .target = b->target, .label = b->label, .pos = (*slot)->pos};
    e.where = own && b->token != TOKEN_GOTO ? own : loop_of(l, map_get(f->home, b->target));
    if (!own && e.where == l)
        return;
    Node *block = make_block(f, e.pos);
    if (e.where == l)
        add_exit(f, &AS(block, BLOCK)->stmts, &e);
    else
        add_long_exit(f, &AS(block, BLOCK)->stmts, l, &e);
    *slot = block;
}

// The results get names, which the bodies can assign to.
static void name_results(Function *f) {
    for (int i = 0; i < f->signature->func.results.len; i++) {
        Object *o = f->signature->func.results.at[i];
        if (!*o->name || is_blank(o->name))
            o->name = intern_str(f->cx->names, arena_printf(f->cx->arena, "#rv%d", i + 1));
        o->reassigned = true;
    }
}

static void rewrite_return(Function *f, Loop *l, Node **slot) {
    NodeReturn *r = AS(*slot, RETURN);
    Node *block = make_block(f, (*slot)->pos);
    NodeList *list = &AS(block, BLOCK)->stmts;
    name_results(f);
    if (r->results.len) {
        Node *n = make(f, NODE_ASSIGN, (*slot)->pos);
        AS(n, ASSIGN)->op = TOKEN_EOF;
        AS(n, ASSIGN)->rhs = r->results;
        for (int i = 0; i < f->signature->func.results.len; i++)
            add(f, &AS(n, ASSIGN)->lhs,
                make_name(f, f->signature->func.results.at[i], (*slot)->pos));
        add(f, list, n);
    }
    add_long_exit(f, list, l, &(Exit){.token = TOKEN_RETURN, .pos = (*slot)->pos});
    *slot = block;
}

static void rewrite_defer(Function *f, Node *n) {
    if (!f->defers)
        f->defers = variable_new(f, "#defers", basic(f, BASIC_UINTPTR), n->pos);
    AS(n, DEFER)->frame = make_name(f, f->defers, n->pos);
}

// ---- the loop

// The body's parameter for an iteration variable: the variable itself when the clause declares it.
static Object *make_parameter(Function *f, const NodeRange *s, int index, Type *type, Pos pos) {
    Node *lhs = index ? s->value : s->key;
    Object *o = lhs && s->define ? info_of(f->cx, lhs)->object : NULL;
    if (!o || is_blank(o->name))
        o = variable_new(f, arena_printf(f->cx->arena, "#p%d", index + 1), type, pos);
    o->role = VAR_PARAM;
    o->index = index;
    o->per_iteration = false;
    return o;
}

// x, y = #p1, #p2 for a clause that assigns; NULL when there is nothing to assign.
static Node *assign_parameters(Function *f, const NodeRange *s, const Type *type, Pos pos) {
    Node *n = make(f, NODE_ASSIGN, pos), *targets[2] = {s->key, s->value};
    AS(n, ASSIGN)->op = TOKEN_EOF;
    for (int i = 0; i < 2 && targets[i]; i++) {
        if (info_of(f->cx, unparen(targets[i]))->mode == MODE_NOVALUE) // _
            continue;
        NodeInfo *lhs = info_of(f->cx, targets[i]);
        Object *o = type->func.params.at[i];
        Node *rhs = make_name(f, o, targets[i]->pos);
        lhs->implicit = NULL;
        if (is_interface(lhs->type) && !identical(lhs->type, o->type))
            info_of(f->cx, rhs)->implicit = lhs->type;
        add(f, &AS(n, ASSIGN)->lhs, targets[i]);
        add(f, &AS(n, ASSIGN)->rhs, rhs);
    }
    return AS(n, ASSIGN)->lhs.len && !s->define ? n : NULL;
}

static Type *body_signature(Function *f, const NodeRange *s, Pos pos) {
    Type *yield = underlying(info_of(f->cx, s->x)->type)->func.params.at[0]->type;
    const ObjectList *params = &underlying(yield)->func.params;
    TypeList bool_type = {0};
    vec_push(f->cx->arena, &bool_type, basic(f, BASIC_BOOL));
    Type *type = type_func(f->cx->arena, (TypeList){0}, bool_type, false);
    type->func.results.at[0]->role = VAR_RESULT;
    for (int i = 0; i < params->len; i++)
        vec_push(f->cx->arena, &type->func.params,
                 make_parameter(f, s, i, params->at[i]->type, pos));
    return type;
}

// The function literal that the iterator is called with. Declarations of its parameters stand in a
// FUNC_TYPE as if they were written.
static Node *make_body(Function *f, Loop *l, Node *range) {
    const NodeRange *s = AS(range, RANGE);
    Pos pos = range->pos, end = AS(s->body, BLOCK)->rbrace;
    Type *type = body_signature(f, s, pos);
    Node *literal = make_typed(f, NODE_FUNC_LIT, pos, MODE_VALUE, type);
    Node *signature = make_typed(f, NODE_FUNC_TYPE, pos, MODE_TYPE, type);
    for (int i = 0; i < type->func.params.len; i++) {
        Object *o = type->func.params.at[i];
        Node *field = make(f, NODE_FIELD, o->pos);
        AS(field, FIELD)->name = make_name(f, o, o->pos);
        info_of(f->cx, field)->object = o;
        o->decl = field;
        add(f, &AS(signature, FUNC_TYPE)->params, field);
    }
    Node *body = make_block(f, AS(range, RANGE)->body->pos);
    AS(body, BLOCK)->rbrace = end;
    body->end = literal->end = range->end;
    NodeList *list = &AS(body, BLOCK)->stmts;
    Object *was = variable_new(f, "#was", basic(f, BASIC_INT), pos);
    add(f, list, make_var(f, was));
    add(f, list, make_assign(f, was, make_name(f, l->state, pos), pos));
    add(f, list, make_set(f, l->state, STATE_PANIC, pos));
    NodeList *wrong = add_if(f, list, was, TOKEN_NEQ, STATE_READY, pos);
    add(f, wrong, make_panic(f, make_name(f, was, pos), pos));
    Node *assignment = assign_parameters(f, s, type, pos);
    if (assignment)
        add(f, list, assignment);
    add(f, list, s->body);
    add_leave(f, list, l, STATE_READY, end);
    AS(literal, FUNC_LIT)->type = signature;
    AS(literal, FUNC_LIT)->body = body;
    AS(literal, FUNC_LIT)->range_body = true;
    return literal;
}

static void rewrite(Function *f, Loop *l, Node **slot);

static void rewrite_loop(Function *f, Loop *outer, Node **slot) {
    Node *n = *slot;
    NodeRange *s = AS(n, RANGE);
    Loop l = {.outer = outer, .range = n};
    Pos end = AS(s->body, BLOCK)->rbrace;
    rewrite(f, outer, &s->x);
    const char *name = arena_printf(f->cx->arena, "#state%d", ++f->loop_count);
    l.state = variable_new(f, name, basic(f, BASIC_INT), n->pos);
    if (!outer)
        f->next = NULL;
    rewrite(f, &l, &s->key);
    rewrite(f, &l, &s->value);
    rewrite(f, &l, &s->body);
    Node *block = make_block(f, n->pos);
    NodeList *list = &AS(block, BLOCK)->stmts;
    if (!outer && f->next)
        add(f, list, make_var(f, f->next));
    add(f, list, make_var(f, l.state));
    add(f, list, make_set(f, l.state, STATE_READY, n->pos));
    add(f, list, make_call(f, s->x, make_body(f, &l, n), n->pos));
    NodeList *missed = add_if(f, list, l.state, TOKEN_EQL, STATE_PANIC, end);
    add(f, missed, make_panic(f, make_int(f, STATE_MISSED_PANIC, end), end));
    add(f, list, make_set(f, l.state, STATE_EXHAUSTED, end));
    add_ways_on(f, list, &l, end);
    *slot = block;
}

// ---- functions

typedef struct Homes {
    Function *f;
    Node *range;
} Homes;

static bool note_home(Node *n, void *data) {
    Homes *h = data;
    if (n->kind == NODE_FUNC_LIT)
        return false;
    if (node_class(n->kind) == CLASS_STMT)
        map_put(h->f->home, n, h->range);
    if (!is_range_func(h->f->cx, n))
        return true;
    Homes inside = {h->f, n};
    node_walk(AS(n, RANGE)->body, note_home, &inside);
    return false;
}

// A function of the program: its loops, then the variables they need, at its beginning.
static void rewrite_function(CheckContext *cx, Package *package, Type *signature, Node *body) {
    Function f = {.cx = cx, .package = package, .signature = signature};
    f.home = map_new(cx->arena);
    Homes homes = {&f, NULL};
    node_walk(body, note_home, &homes);
    NodeList *list = &AS(body, BLOCK)->stmts, stmts = {0};
    for (int i = 0; i < list->len; i++)
        rewrite(&f, NULL, &list->at[i]);
    if (f.defers) {
        Node *n = make(&f, NODE_DEFER, f.defers->pos);
        AS(n, DEFER)->frame = make_name(&f, f.defers, f.defers->pos);
        add(&f, &stmts, make_var(&f, f.defers));
        add(&f, &stmts, n);
    }
    for (int i = 0; i < list->len && stmts.len; i++)
        add(&f, &stmts, list->at[i]);
    if (stmts.len)
        *list = stmts;
}

typedef struct Inside { // what the children of a node stand in
    Function *f;
    Loop *l;
} Inside;

static void rewrite_child(Node **slot, void *data) {
    const Inside *in = data;
    rewrite(in->f, in->l, slot);
}

// *slot stands in the body of l (NULL: in none) of f.
static void rewrite(Function *f, Loop *l, Node **slot) {
    Node *n = *slot;
    if (!n)
        return;
    if (n->kind == NODE_FUNC_LIT) {
        rewrite_function(f->cx, f->package, info_of(f->cx, n)->type, AS(n, FUNC_LIT)->body);
        return;
    }
    if (is_range_func(f->cx, n)) {
        rewrite_loop(f, l, slot);
        return;
    }
    Inside in = {f, l};
    node_slots(n, &(NodeSlots){.child = rewrite_child}, &in);
    if (!l)
        return;
    if (n->kind == NODE_BRANCH)
        rewrite_branch(f, l, slot);
    else if (n->kind == NODE_RETURN)
        rewrite_return(f, l, slot);
    else if (n->kind == NODE_DEFER)
        rewrite_defer(f, n);
}

// ---- variables

typedef struct Settling {
    CheckContext *cx;
    Node *function;
    Map *seen;
} Settling;

static void settle_variable(Settling *s, Object *o) {
    if (!o || o->kind != OBJ_VAR || o->role == VAR_GLOBAL)
        return;
    if (!map_has(s->seen, o)) {
        map_put(s->seen, o, o);
        o->function = s->function;
    } else if (o->function != s->function) {
        o->captured = true;
    }
}

static bool settle(Node *n, void *data) {
    Settling *s = data;
    bool literal = n->kind == NODE_FUNC_LIT;
    if ((literal || n->kind == NODE_FUNC_DECL) && n != s->function) {
        Settling inside = {s->cx, n, s->seen};
        Type *type = literal ? info_of(s->cx, n)->type : info_of(s->cx, n)->object->type;
        settle_variable(&inside, type->func.receiver);
        for (int i = 0; i < type->func.params.len; i++)
            settle_variable(&inside, type->func.params.at[i]);
        for (int i = 0; i < type->func.results.len; i++)
            settle_variable(&inside, type->func.results.at[i]);
        node_walk(n, settle, &inside);
        return false;
    }
    settle_variable(s, info_of(s->cx, n)->object);
    return true;
}

void rewrite_range_func(CheckContext *cx, Package *package, Node *root) {
    if (root->kind == NODE_FUNC_DECL && !AS(root, FUNC_DECL)->body)
        return; // of another language
    if (root->kind == NODE_FUNC_DECL) {
        rewrite_function(cx, package, info_of(cx, root)->object->type, AS(root, FUNC_DECL)->body);
    } else {
        Function none = {.cx = cx, .package = package};
        rewrite(&none, NULL, &root);
    }
    // A variable is of the function where it is met first: declarations come before uses.
    Settling s = {cx, NULL, map_new(cx->arena)};
    node_walk(root, settle, &s);
}

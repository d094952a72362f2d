// Statements without loops: blocks, declarations, if, return, labels and jumps. Temporaries are
// given back at the end of each statement.
#include "lower_internal.h"
#include <string.h>

CoreList *open_block(Fn *f) {
    Core *block = core_new(f, CORE_BLOCK, NULL);
    put(f, block);
    CoreList *around = f->out;
    f->out = &block->body;
    return around;
}

void close_block(Fn *f, CoreList *around) {
    f->out = around;
}

void lower_stmts(Fn *f, const NodeList *list) {
    for (int i = 0; i < list->len; i++)
        lower_stmt(f, list->at[i]);
}

static void lower_block(Fn *f, Node *n) {
    CoreList *around = open_block(f);
    lower_stmts(f, &AS(n, BLOCK)->stmts);
    close_block(f, around);
}

static void lower_expr_stmt(Fn *f, Node *n) {
    Node *x = AS(n, EXPR_STMT)->x;
    if (is_receive(x))
        drop_received(f, x);
    else
        lower_expr(f, x);
}

// ---- declarations
static void declare_tuple(Fn *f, NodeVarDecl *d) {
    Node *rhs = unparen(d->values.at[0]);
    int count = d->names.len;
    Core **values = NEW_ARRAY(f->arena, Core *, count);
    if (rhs->kind == NODE_CALL) {
        Core *tuple = lower_call(f, rhs);
        for (int i = 0; i < count; i++)
            values[i] = core_field(f, tuple, i);
    } else {
        lower_comma_ok(f, rhs, &values[0], &values[1]);
    }
    for (int i = 0; i < count; i++) {
        Object *o = info_of(f->u->cx, d->names.at[i])->object;
        if (!is_blank(d->names.at[i]))
            init_variable(f, o, convert_implicit(f, values[i], o->type, rhs, SITE_BOX_RESULT, i));
    }
}

static void declare_variables(Fn *f, NodeVarDecl *d) {
    int count = d->names.len;
    if (d->values.len == 1 && count > 1) {
        declare_tuple(f, d);
        return;
    }
    Core **values = NEW_ARRAY(f->arena, Core *, count);
    Type **types = NEW_ARRAY(f->arena, Type *, count);
    for (int i = 0; i < count; i++) {
        Object *o = info_of(f->u->cx, d->names.at[i])->object;
        types[i] = o ? o->type : NULL;
    }
    lower_operands(f, d->values.at, types, values, d->values.len);
    for (int i = 0; i < d->values.len && count > 1; i++)
        values[i] = lower_save(f, values[i]);
    for (int i = 0; i < count; i++) {
        f->pos = d->names.at[i]->pos;
        if (!is_blank(d->names.at[i]))
            init_variable(f, info_of(f->u->cx, d->names.at[i])->object, values[i]);
    }
}

static void lower_decl_stmt(Fn *f, Node *n) {
    const NodeList *decls = &AS(n, DECL_STMT)->decls;
    for (int i = 0; i < decls->len; i++) {
        int mark = temps_mark(f);
        if (decls->at[i]->kind == NODE_VAR_DECL)
            declare_variables(f, AS(decls->at[i], VAR_DECL));
        temps_release(f, mark);
    }
}

// ---- if
static bool branches(Fn *f, Node *cond) {
    Node *n = unparen(cond);
    if (n->kind == NODE_UNARY)
        return AS(n, UNARY)->op == TOKEN_NOT && branches(f, AS(n, UNARY)->x);
    return n->kind == NODE_BINARY &&
           (AS(n, BINARY)->op == TOKEN_LAND || AS(n, BINARY)->op == TOKEN_LOR);
}

static void if_by_jumps(Fn *f, NodeIf *s) {
    CoreLabel *otherwise = label_new(f, "if.else");
    CoreLabel *end = s->otherwise ? label_new(f, "if.end") : otherwise;
    lower_branch(f, s->cond, false, otherwise);
    lower_stmt(f, s->then);
    if (s->otherwise) {
        put_goto(f, end);
        put_label(f, otherwise);
        lower_stmt(f, s->otherwise);
    }
    put_label(f, end);
}

static void lower_if(Fn *f, Node *n) {
    NodeIf *s = AS(n, IF);
    CoreList *around = s->init ? open_block(f) : NULL;
    if (s->init)
        lower_stmt(f, s->init);
    const NodeInfo *cond = info_of(f->u->cx, unparen(s->cond));
    if (cond->mode == MODE_CONST) { // as in gc, what the other branch calls need not be there
        Node *taken = const_bool_value(cond->value) ? s->then : s->otherwise;
        if (taken)
            lower_stmt(f, taken);
    } else if (branches(f, s->cond)) {
        if_by_jumps(f, s);
    } else {
        int mark = temps_mark(f);
        If i = put_if(f, lower_expr(f, s->cond), 0);
        temps_release(f, mark);
        lower_stmt(f, s->then);
        put_else(f, &i);
        if (s->otherwise)
            lower_stmt(f, s->otherwise);
        put_end(f, &i);
    }
    if (around)
        close_block(f, around);
}

// ---- return
// Returns what the results' memory holds.
void return_results(Fn *f) {
    int count = f->results.len;
    Core **values = NEW_ARRAY(f->arena, Core *, count + 1);
    const ObjectList *results = &underlying(f->type)->func.results;
    for (int i = 0; i < count; i++) {
        Core *local = core_local(f, f->results.at[i]);
        Type *type = results->at[i]->type;
        values[i] = !type_size(type)        ? core_zero(f, type)
                    : f->result_boxed.at[i] ? core_load(f, type, local, 0)
                                            : local;
    }
    if (count < 2)
        put_return(f, count ? values[0] : NULL);
    else
        put_return(f, core_aggregate(f, f->core->result, values, count));
}

static void store_results(Fn *f, Core **values) {
    const ObjectList *results = &underlying(f->type)->func.results;
    int count = f->results.len;
    for (int i = 0; i < count && count > 1; i++)
        values[i] = lower_save(f, values[i]);
    for (int i = 0; i < count; i++) {
        Core *local = core_local(f, f->results.at[i]);
        Type *type = results->at[i]->type;
        if (type_size(type))
            store(f, f->result_boxed.at[i] ? core_load(f, type, local, 0) : local, values[i]);
    }
}

// The values of a return statement, converted; several from one call come apart.
static Core **returned_values(Fn *f, Node *n) {
    const NodeList *nodes = &AS(n, RETURN)->results;
    const ObjectList *results = &underlying(f->type)->func.results;
    Core **values = NEW_ARRAY(f->arena, Core *, results->len);
    Type **types = NEW_ARRAY(f->arena, Type *, results->len);
    for (int i = 0; i < results->len; i++)
        types[i] = results->at[i]->type;
    if (nodes->len == results->len) {
        lower_operands(f, nodes->at, types, values, results->len);
        return values;
    }
    Node *call = unparen(nodes->at[0]);
    Core *tuple = lower_call(f, call);
    for (int i = 0; i < results->len; i++)
        values[i] =
            convert_implicit(f, core_field(f, tuple, i), types[i], call, SITE_BOX_RESULT, i);
    return values;
}

// Can something that outlives the return see the results' own variables? (A closure or a pointer to
// a named result.)
static bool results_are_seen(Fn *f) {
    const ObjectList *results = &underlying(f->type)->func.results;
    for (int i = 0; i < results->len; i++)
        if (results->at[i]->captured || results->at[i]->address_taken)
            return true;
    return false;
}

static void lower_return(Fn *f, Node *n) {
    int given = AS(n, RETURN)->results.len, count = underlying(f->type)->func.results.len;
    if (given) {
        Core **values = returned_values(f, n);
        f->pos = n->pos;
        if (!f->epilogue &&
            !results_are_seen(f)) { // nobody looks at the results' own memory any more
            put_return(f,
                       count == 1 ? values[0] : core_aggregate(f, f->core->result, values, count));
            return;
        }
        store_results(f, values);
    }
    if (f->epilogue)
        put_goto(f, f->epilogue);
    else
        return_results(f);
}

// ---- labels and jumps
static CoreLabel *label_named(Fn *f, const char *name) {
    CoreLabel *label = map_get(f->labels, name);
    if (!label) {
        label = label_new(f, name);
        map_put(f->labels, name, label);
    }
    return label;
}

static const char *label_of(Node *labeled) {
    return AS(AS(labeled, LABELED)->label, NAME)->name;
}

static void lower_branch_stmt(Fn *f, Node *n) {
    NodeBranch *b = AS(n, BRANCH);
    const char *name = b->label ? AS(b->label, NAME)->name : NULL;
    if (b->token == TOKEN_GOTO) {
        if (b->target && b->target->pos < n->pos) // backward: it may make a loop
            put(f, core_new(f, CORE_POLL, NULL));
        put_goto(f, label_named(f, name));
        return;
    }
    for (Jump *j = f->jumps; j; j = j->outer) {
        CoreLabel *label = b->token == TOKEN_BREAK      ? j->on_break
                           : b->token == TOKEN_CONTINUE ? j->on_continue
                                                        : j->fallthrough;
        if (label && (!name || (j->labeled && label_of(j->labeled) == name))) {
            put_goto(f, label);
            return;
        }
    }
    bug(f->u->cx->sources, n->pos, "a jump to nowhere");
}

static void lower_labeled(Fn *f, Node *n) {
    Node *inner = AS(n, LABELED)->stmt;
    if (strcmp(label_of(n), "_") != 0) // a blank one, of which there may be several, is no target
        put_label(f, label_named(f, label_of(n)));
    if (!inner)
        return;
    switch (inner->kind) {
    case NODE_FOR: lower_for(f, inner, n); break;
    case NODE_RANGE: lower_range(f, inner, n); break;
    case NODE_SWITCH: lower_switch(f, inner, n); break;
    case NODE_TYPE_SWITCH: lower_type_switch(f, inner, n); break;
    case NODE_SELECT: lower_select(f, inner, n); break;
    default: lower_stmt(f, inner); break;
    }
}

// ---- the dispatch
static void lower_nothing(Fn *f, Node *n) {
    (void)f;
    (void)n;
}

static void plain_for(Fn *f, Node *n) {
    lower_for(f, n, NULL);
}

static void plain_range(Fn *f, Node *n) {
    lower_range(f, n, NULL);
}

static void plain_select(Fn *f, Node *n) {
    lower_select(f, n, NULL);
}

static void plain_switch(Fn *f, Node *n) {
    lower_switch(f, n, NULL);
}

static void plain_type_switch(Fn *f, Node *n) {
    lower_type_switch(f, n, NULL);
}

void lower_stmt(Fn *f, Node *n) {
    static void (*const table[NODE_COUNT])(Fn *, Node *) = {
        [NODE_EMPTY] = lower_nothing,       [NODE_BLOCK] = lower_block,
        [NODE_EXPR_STMT] = lower_expr_stmt, [NODE_SEND] = lower_send,
        [NODE_INC_DEC] = lower_inc_dec,     [NODE_ASSIGN] = lower_assign,
        [NODE_DECL_STMT] = lower_decl_stmt, [NODE_GO] = lower_go,
        [NODE_DEFER] = lower_defer,         [NODE_RETURN] = lower_return,
        [NODE_BRANCH] = lower_branch_stmt,  [NODE_IF] = lower_if,
        [NODE_SWITCH] = plain_switch,       [NODE_TYPE_SWITCH] = plain_type_switch,
        [NODE_SELECT] = plain_select,       [NODE_FOR] = plain_for,
        [NODE_RANGE] = plain_range,         [NODE_LABELED] = lower_labeled,
    };
    if (!n)
        return;
    if (!table[n->kind])
        bug(f->u->cx->sources, n->pos, "%s cannot be lowered as a statement",
            node_kind_name(n->kind));
    int mark = temps_mark(f);
    f->pos = n->pos;
    table[n->kind](f, n);
    temps_release(f, mark);
}

// Summaries as text: for export files, and to tell whether two are equal. One line without blanks;
// items end in ';':
//
//     W                         the worst summary
//     S<bytes>                  a slot
//     symbols, numbered from 0: w (the world), c<origins>, o<origins> (one word),
//         C<origins> (and all below), t<type>, x<function>,
//         n<once><callable><bound>.<slot>:<function>:<type>
//     origins, each:            p<n>.<word>  w<symbol>.<word>  a<symbol>  r<call>.<n>.<word>
//     ><to>.<word>=<a>.<word>   a flow; to: a symbol, or -1 - n for result n
//     !<symbol>                 reaches the world
//     (<m or v>:<name>:<path>:<parameters>.<results>:<callee>:<data>{:<n>.<word>=<values>}   a call
//
// A function is <path>@<receiver type>@<name>, a literal in it #<number>{.<number>} behind that.
// The literals' summaries stand behind the function's as |<number>{.<number>}=<summary>. Types are
// written by their shape; named ones by path and name where other packages can look them up.
#include "points_state.h"
#include <stdlib.h>
#include <string.h>

enum { LITERAL_MARK = '#' }; // before the name in the symbol_memo of an imported literal

// ---- writing
static bool write_type(Buffer *b, Type *t, int depth);

static bool is_global_name(const Type *t) {
    return t->kind == TYPE_NAMED && t->named.object && t->named.object->package &&
           !t->named.local_number && !t->named.type_args.len && t->named.object->parent &&
           t->named.object->parent->is_package;
}

static bool write_struct(Buffer *b, Type *t, int depth) {
    buffer_putc(b, '{');
    for (int i = 0; i < t->strukt.count; i++)
        if (!write_type(b, t->strukt.fields[i].type, depth))
            return false;
    buffer_putc(b, '}');
    return true;
}

// Writes t; false when it cannot be.
static bool write_type(Buffer *b, Type *t, int depth) {
    if (++depth > 12 || b->len > 4000)
        return false;
    if (is_global_name(t)) {
        buffer_printf(b, "N%s@%s!", t->named.object->package->path, t->named.object->name);
        return true;
    }
    t = underlying(t);
    switch (t->kind) {
    case TYPE_BASIC: buffer_printf(b, "b%d.", (int)t->basic); return true;
    case TYPE_POINTER: buffer_putc(b, '*'); return write_type(b, t->pointer.elem, depth);
    case TYPE_SLICE: buffer_putc(b, 's'); return write_type(b, t->slice.elem, depth);
    case TYPE_ARRAY:
        buffer_printf(b, "a%lld.", (long long)t->array.length);
        return write_type(b, t->array.elem, depth);
    case TYPE_MAP:
        buffer_putc(b, 'm');
        return write_type(b, t->map.key, depth) && write_type(b, t->map.elem, depth);
    case TYPE_CHAN: buffer_putc(b, 'h'); return write_type(b, t->chan.elem, depth);
    case TYPE_FUNC: buffer_putc(b, 'f'); return true;
    case TYPE_INTERFACE: buffer_putc(b, 'i'); return true;
    case TYPE_STRUCT: return write_struct(b, t, depth);
    default: return false;
    }
}

// A dynamic type must be the very type, so that its methods can be found, or have none.
static bool has_no_methods(Type *t) {
    t = t->kind == TYPE_POINTER ? t->pointer.elem : t;
    return t->kind != TYPE_NAMED && t->kind != TYPE_STRUCT;
}

static void write_symbol_type(Buffer *b, Arena *a, Type *t) {
    Buffer text = {.arena = a};
    buffer_puts(&text, "");
    buffer_puts(b, t && write_type(&text, t, 0) ? text.data : "-");
}

// The number of a literal in the one it stands in, behind that one's.
static void write_literal(Buffer *b, const EscapeFunction *f, char lead) {
    if (f->outer->outer)
        write_literal(b, f->outer, lead);
    int i = 0;
    while (f->outer->literals.at[i] != f)
        i++;
    buffer_printf(b, "%c%d", f->outer->outer ? '.' : lead, i);
}

static void write_function(Buffer *b, const EscapeFunction *code, const Object *o) {
    const EscapeFunction *literal = code && code->outer ? code : NULL;
    while (code && code->outer)
        code = code->outer;
    o = code ? code->object : o;
    if (o && o->symbol_memo && o->symbol_memo[0] == LITERAL_MARK) { // an imported literal
        buffer_puts(b, o->symbol_memo + 1);
        return;
    }
    if (!o || !o->package || o->origin)
        return;
    const Type *t = o->receiver_type ? o->receiver_type->type : NULL;
    if (t && !is_global_name(t))
        return;
    buffer_printf(b, "%s@%s@%s", o->package->path, o->receiver_type ? o->receiver_type->name : "",
                  o->name);
    if (literal)
        write_literal(b, literal, '#');
}

// The summaries of the literals in f, for readers of those that mention them.
void summary_literals(Points *p, Buffer *b, const EscapeFunction *f) {
    for (int i = 0; i < f->literals.len; i++) {
        EscapeFunction *literal = f->literals.at[i];
        write_literal(b, literal, '|');
        buffer_printf(b, "=%s", summary_of(p, NULL, literal, NULL)->text);
        summary_literals(p, b, literal);
    }
}

static void write_origins(Buffer *b, const OriginList *list) {
    for (int i = 0; i < list->len; i++) {
        const Origin *o = &list->at[i];
        switch (o->kind) {
        case ORIGIN_PARAMETER: buffer_printf(b, "p%d.%d", o->of, o->offset); break;
        case ORIGIN_WORD: buffer_printf(b, "w%d.%d", o->of, o->offset); break;
        case ORIGIN_ALL: buffer_printf(b, "a%d", o->of); break;
        case ORIGIN_RESULT: buffer_printf(b, "r%d.%d.%d", o->of, o->result, o->offset); break;
        }
    }
}

static void write_symbol(Buffer *b, Arena *a, const Symbol *symbol) {
    Type *t = symbol->type;
    switch (symbol->kind) {
    case SYMBOL_WORLD: buffer_putc(b, 'w'); break;
    case SYMBOL_CONTENTS:
        buffer_putc(b, symbol->opaque ? 'o' : symbol->flat ? 'C' : 'c');
        write_origins(b, &symbol->origins);
        break;
    case SYMBOL_TYPE: {
        bool exact = t && (is_global_name(t) || has_no_methods(t) ||
                           (t->kind == TYPE_POINTER && is_global_name(t->pointer.elem)));
        buffer_putc(b, 't');
        write_symbol_type(b, a, exact ? t : NULL);
        break;
    }
    case SYMBOL_CODE:
        buffer_putc(b, 'x');
        write_function(b, symbol->code, symbol->function);
        break;
    case SYMBOL_FRESH:
        buffer_printf(b, "n%d%d%d.%d:", symbol->once, symbol->callable, symbol->bound,
                      symbol->slot);
        write_function(b, symbol->code, symbol->function);
        buffer_putc(b, ':');
        write_symbol_type(b, a, t);
        break;
    }
    buffer_putc(b, ';');
}

static void write_addresses(Buffer *b, const SymbolAddressList *list) {
    for (int i = 0; i < list->len; i++)
        buffer_printf(b, "%s%d.%d", i ? "," : "", list->at[i].symbol, list->at[i].offset);
}

static void write_call(Buffer *b, const SummaryCall *c) {
    buffer_printf(b, "(%c:%s:%s:%d.%d:", c->method ? 'm' : 'v', c->name ? c->name : "",
                  c->package ? c->package->path : "", c->parameters, c->results);
    write_addresses(b, &c->value);
    buffer_putc(b, ':');
    write_addresses(b, &c->data);
    for (int i = 0; i < c->arguments.len; i++) {
        buffer_printf(b, ":%d.%d=", c->arguments.at[i].number, c->arguments.at[i].offset);
        write_addresses(b, &c->arguments.at[i].values);
    }
    buffer_putc(b, ';');
}

// The text of a summary, in the arena.
const char *summary_text(Arena *a, const PointsSummary *m) {
    Buffer b = {.arena = a};
    buffer_puts(&b, m->worst ? "W" : "");
    for (int i = 0; i < m->slots; i++)
        buffer_printf(&b, "S%lld;", (long long)m->slot_sizes[i]);
    for (int i = 0; i < m->symbols.len; i++)
        write_symbol(&b, a, &m->symbols.at[i]);
    for (int i = 0; i < m->flows.len; i++) {
        const Flow *f = &m->flows.at[i];
        buffer_printf(&b, ">%d.%d=%d.%d;", f->to, f->offset, f->from.symbol, f->from.offset);
    }
    for (int i = 0; i < m->leaks.len; i++)
        buffer_printf(&b, "!%d;", m->leaks.at[i]);
    for (int i = 0; i < m->calls.len; i++)
        write_call(&b, &m->calls.at[i]);
    return b.data;
}

// ---- reading
typedef struct Reader {
    Points *p;
    const char *at;
    bool failed;
} Reader;

static int read_int(Reader *r) {
    char *end;
    long v = strtol(r->at, &end, 10);
    r->failed |= end == r->at;
    r->at = end;
    return (int)v;
}

static bool accept(Reader *r, char c) {
    if (*r->at != c)
        return false;
    r->at++;
    return true;
}

static void expect(Reader *r, char c) {
    r->failed |= !accept(r, c);
}

// The text up to one of the ends, interned.
static const char *read_name(Reader *r, const char *ends) {
    size_t n = strcspn(r->at, ends);
    const char *name = intern(r->p->e->cx->names, r->at, n);
    r->at += n;
    return name;
}

static void find_package(Points *p, Package *package) {
    const char *path = intern_str(p->e->cx->names, package->path);
    if (map_has(p->packages, path))
        return;
    map_put(p->packages, path, package);
    for (int i = 0; i < package->imports.len; i++)
        find_package(p, package->imports.at[i]);
}

static Package *package_of(Points *p, const char *path) {
    if (!p->packages) {
        p->packages = map_new(p->e->arena);
        for (int i = 0; i < p->e->programs.len; i++)
            find_package(p, p->e->programs.at[i]->package);
    }
    return map_get(p->packages, path);
}

static Type *named_type(Points *p, const char *path, const char *name) {
    Package *package = package_of(p, path);
    Object *o = package ? package_lookup(p->e->cx, package, name) : NULL;
    return o && o->kind == OBJ_TYPE ? o->type : NULL;
}

static Type *read_type(Reader *r);

static Type *read_struct(Reader *r) {
    enum { MOST_FIELDS = 512 };
    Field *fields = NEW_ARRAY(r->p->e->arena, Field, MOST_FIELDS);
    int count = 0;
    while (!r->failed && !accept(r, '}')) {
        fields[count].name = "_";
        fields[count].type = read_type(r);
        r->failed |= !fields[count].type || ++count == MOST_FIELDS;
    }
    return r->failed ? NULL : type_struct(r->p->e->arena, fields, count);
}

// A type, or NULL when it is not known here.
static Type *read_type(Reader *r) {
    Arena *a = r->p->e->arena;
    Universe *u = r->p->e->cx->universe;
    Type *t, *elem;
    int64_t n;
    switch (*r->at++) {
    case 'N': {
        const char *path = read_name(r, "@");
        expect(r, '@');
        const char *name = read_name(r, "!");
        expect(r, '!');
        return named_type(r->p, path, name);
    }
    case 'b':
        n = read_int(r);
        expect(r, '.');
        return n >= 0 && n < BASIC_COUNT ? u->basic[n] : NULL;
    case '*': return (t = read_type(r)) ? type_pointer(a, t) : NULL;
    case 's': return (t = read_type(r)) ? type_slice(a, t) : NULL;
    case 'h': return (t = read_type(r)) ? type_chan(a, t, true, true) : NULL;
    case 'a':
        n = strtoll(r->at, (char **)&r->at, 10);
        expect(r, '.');
        return (t = read_type(r)) ? type_array(a, t, n) : NULL;
    case 'm':
        t = read_type(r);
        elem = t ? read_type(r) : NULL;
        return elem ? type_map(a, t, elem) : NULL;
    case 'f': return type_func(a, (TypeList){0}, (TypeList){0}, false);
    case 'i': return u->empty_interface;
    case '{': return read_struct(r);
    default: return NULL;
    }
}

// A type up to the item's end; NULL: not known.
static Type *read_item_type(Reader *r) {
    Type *t = accept(r, '-') ? NULL : read_type(r);
    r->at += strcspn(r->at, ";");
    return t;
}

static Object *find_method(Reader *r, Type *t, const char *name) {
    const ObjectList *methods = named_methods(t);
    for (int i = 0; i < methods->len; i++)
        if (methods->at[i]->name == name) {
            object_resolve(r->p->e->cx, methods->at[i]);
            return methods->at[i];
        }
    return NULL;
}

// Number `number` of the literals in an imported function: as an object of its own, which has but a
// summary.
static Object *literal_of(Reader *r, Object *outer, const char *name, const char *number) {
    Points *p = r->p;
    const char *key = intern_str(p->e->cx->names, name);
    Object *o = map_get(p->imported_literals, key);
    const char *mark = arena_printf(p->e->arena, "|%s=", number);
    const char *at = outer->escape_summary ? strstr(outer->escape_summary, mark) : NULL;
    if (o || !at)
        return o;
    at += strlen(mark);
    o = NEW(p->e->arena, Object);
    o->kind = OBJ_FUNC;
    o->name = "a function literal";
    o->package = outer->package;
    o->escape_summary = arena_strndup(p->e->arena, at, strcspn(at, "|"));
    o->symbol_memo = arena_printf(p->e->arena, "%c%s", LITERAL_MARK, name);
    map_put(p->imported_literals, key, o);
    return o;
}

static Object *read_declared(Reader *r);

static Object *read_function(Reader *r) {
    const char *from = r->at;
    Object *o = read_declared(r);
    if (!accept(r, '#') || r->failed)
        return o;
    const char *number = read_name(r, ":;");
    const char *name = arena_strndup(r->p->e->arena, from, (size_t)(r->at - from));
    return o ? literal_of(r, o, name, number) : NULL;
}

static Object *read_declared(Reader *r) {
    const char *path = read_name(r, "@:;");
    if (!accept(r, '@'))
        return NULL;
    const char *receiver = read_name(r, "@:;");
    expect(r, '@');
    const char *name = read_name(r, "#:;");
    if (*receiver) {
        Type *t = named_type(r->p, path, receiver);
        return t ? find_method(r, t, name) : NULL;
    }
    Package *package = package_of(r->p, path);
    Object *o = package ? package_lookup(r->p->e->cx, package, name) : NULL;
    return o && o->kind == OBJ_FUNC ? o : NULL;
}

static OriginList read_origins(Reader *r) {
    OriginList list = {0};
    while (!r->failed && *r->at != ';') {
        Origin o = {0};
        char kind = *r->at++;
        o.kind = kind == 'p'   ? ORIGIN_PARAMETER
                 : kind == 'w' ? ORIGIN_WORD
                 : kind == 'a' ? ORIGIN_ALL
                               : ORIGIN_RESULT;
        o.of = read_int(r);
        if (kind == 'r') {
            expect(r, '.');
            o.result = read_int(r);
        }
        if (kind != 'a') {
            expect(r, '.');
            o.offset = read_int(r);
        }
        vec_push(r->p->e->arena, &list, o);
    }
    return list;
}

static void read_symbol(Reader *r, PointsSummary *m, char kind) {
    Symbol symbol = {.slot = -1};
    switch (kind) {
    case 'c':
    case 'o':
    case 'C':
        symbol.kind = SYMBOL_CONTENTS;
        symbol.flat = kind != 'c';
        symbol.opaque = kind == 'o';
        symbol.origins = read_origins(r);
        break;
    case 't':
        symbol.type = read_item_type(r);
        symbol.kind = SYMBOL_TYPE;
        break;
    case 'x':
        symbol.function = read_function(r);
        symbol.kind = symbol.function ? SYMBOL_CODE : SYMBOL_WORLD;
        break;
    case 'n': {
        symbol.kind = SYMBOL_FRESH;
        symbol.once = *r->at++ == '1';
        symbol.callable = *r->at++ == '1';
        symbol.bound = *r->at++ == '1';
        expect(r, '.');
        symbol.slot = read_int(r);
        expect(r, ':');
        symbol.function = read_function(r);
        expect(r, ':');
        symbol.type = read_item_type(r);
        break;
    }
    default: break; // the world
    }
    symbol.key = hash_bytes(&m, sizeof m, (uint64_t)m->symbols.len);
    vec_push(r->p->e->arena, &m->symbols, symbol);
}

static SymbolAddress read_address(Reader *r) {
    SymbolAddress a = {read_int(r), 0};
    expect(r, '.');
    a.offset = read_int(r);
    return a;
}

static SymbolAddressList read_addresses(Reader *r) {
    SymbolAddressList list = {0};
    while (!r->failed && *r->at != ':' && *r->at != ';') {
        SymbolAddress a = read_address(r);
        vec_push(r->p->e->arena, &list, a);
        accept(r, ',');
    }
    return list;
}

static void read_call(Reader *r, PointsSummary *m) {
    SummaryCall c = {.method = *r->at == 'm'};
    r->at++;
    expect(r, ':');
    c.name = read_name(r, ":");
    expect(r, ':');
    const char *path = read_name(r, ":");
    c.package = *path ? package_of(r->p, path) : NULL;
    r->failed |= *path && !c.package;
    expect(r, ':');
    c.parameters = read_int(r);
    expect(r, '.');
    c.results = read_int(r);
    expect(r, ':');
    c.value = read_addresses(r);
    expect(r, ':');
    c.data = read_addresses(r);
    while (!r->failed && accept(r, ':')) {
        SummaryWord w = {read_int(r), 0, {0}};
        expect(r, '.');
        w.offset = read_int(r);
        expect(r, '=');
        w.values = read_addresses(r);
        vec_push(r->p->e->arena, &c.arguments, w);
    }
    vec_push(r->p->e->arena, &m->calls, c);
}

static void read_item(Reader *r, PointsSummary *m) {
    char kind = *r->at++;
    switch (kind) {
    case 'S':
        r->failed |= m->slots == CALLER_SLOTS;
        if (!r->failed)
            m->slot_sizes[m->slots++] = read_int(r);
        break;
    case '>': {
        Flow f = {.to = read_int(r)};
        expect(r, '.');
        f.offset = read_int(r);
        expect(r, '=');
        f.from = read_address(r);
        vec_push(r->p->e->arena, &m->flows, f);
        break;
    }
    case '!': {
        int symbol = read_int(r);
        vec_push(r->p->e->arena, &m->leaks, symbol);
        break;
    }
    case '(': read_call(r, m); break;
    default: read_symbol(r, m, kind); break;
    }
    expect(r, ';');
}

// The summary that a text of another package's export file tells; the worst one when it makes no
// sense here.
PointsSummary *summary_parse(Points *p, const char *text) {
    PointsSummary *m = NEW(p->e->arena, PointsSummary);
    Reader r = {p, text, false};
    if (*text == 'W')
        return &p->worst;
    while (!r.failed && *r.at && *r.at != '|') // literals' summaries
        read_item(&r, m);
    for (int i = 0; i < m->symbols.len && m->slots == 0; i++)
        m->symbols.at[i].slot = -1;
    m->text = text;
    return r.failed ? &p->worst : m;
}

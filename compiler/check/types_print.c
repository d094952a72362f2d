// The four spellings of types. In: a type. Out: text.
//   type_string   as gc's messages print it, with parameter names and `any`
//   reflect       as reflect's String prints it: package names, "interface {}", "struct { X int }"
//   back end      as gc's later messages print it: like reflect, but one package's names are bare
//   type_key      full import paths, numbers for local types: equal exactly for identical types
// One printer does all of them; a Style says which. Anonymous interfaces can lead back to
// themselves; inside its own printing such an interface is written as its depth from the outside.
#include "../base/unicode.h"
#include "check.h"
#include <string.h>

typedef enum Style { STYLE_MESSAGE, STYLE_REFLECT, STYLE_BACK_END, STYLE_KEY } Style;

typedef struct Inside { // the interfaces whose methods are being printed
    const struct Inside *outer;
    const Type *type;
    int depth;
} Inside;

typedef struct Printer {
    Buffer *b;
    Style style;
    Package *relative_to;
    const Inside *inside;
    bool full_paths; // reflect and the back end name the packages of type arguments so
} Printer;

static bool is_spaced(const Printer *p) {
    return p->style == STYLE_REFLECT || p->style == STYLE_BACK_END;
}

static void print(Printer *p, Type *t);

// Appends s as a Go string literal.
static void print_quoted(Buffer *b, const char *s, size_t n) {
    buffer_putc(b, '"');
    for (size_t i = 0; i < n; i++) {
        unsigned char c = (unsigned char)s[i];
        if (c == '"' || c == '\\')
            buffer_printf(b, "\\%c", c);
        else if (c == '\n')
            buffer_puts(b, "\\n");
        else if (c == '\t')
            buffer_puts(b, "\\t");
        else if (c < ' ' || c == 0x7F)
            buffer_printf(b, "\\x%02x", c);
        else
            buffer_putc(b, (char)c);
    }
    buffer_putc(b, '"');
}

// "pkg." as the style wants it, or nothing.
static void print_package(Printer *p, const Package *package) {
    if (!package)
        return;
    if (p->style == STYLE_KEY || (is_spaced(p) && p->full_paths))
        buffer_printf(p->b, "%s.", package->path);
    else if (p->style == STYLE_REFLECT || package != p->relative_to)
        buffer_printf(p->b, "%s.", package->name);
}

// The name of a field or method; keys (and reflect's methods) tell unexported ones apart.
static void print_member(Printer *p, const char *name, const Package *package, bool is_method) {
    bool qualified = p->style == STYLE_KEY || (is_spaced(p) && is_method);
    if (qualified && !name_is_exported(name) && p->style == STYLE_BACK_END && package)
        buffer_printf(p->b, "%s.", package->path);
    else if (qualified && !name_is_exported(name))
        print_package(p, package);
    buffer_puts(p->b, name);
}

static void print_args(Printer *p, const TypeList *args) {
    if (!args->len)
        return;
    buffer_putc(p->b, '[');
    for (int i = 0; i < args->len; i++) {
        if (i)
            buffer_puts(p->b, p->style == STYLE_MESSAGE ? ", " : ",");
        print(p, args->at[i]);
    }
    buffer_putc(p->b, ']');
}

// "[K comparable, V any]"; parameters of one constraint share it.
static void print_params(Printer *p, const TypeList *params) {
    if (!params->len || p->style != STYLE_MESSAGE)
        return;
    buffer_putc(p->b, '[');
    for (int i = 0; i < params->len; i++) {
        Type *t = params->at[i], *before = i ? params->at[i - 1] : NULL;
        if (before && before->param.constraint != t->param.constraint) {
            buffer_putc(p->b, ' ');
            print(p, before->param.constraint);
        }
        buffer_printf(p->b, "%s%s", i ? ", " : "", t->param.object->name);
    }
    buffer_putc(p->b, ' ');
    print(p, params->at[params->len - 1]->param.constraint);
    buffer_putc(p->b, ']');
}

static void print_named(Printer *p, Type *t) {
    const Object *o = t->named.object;
    print_package(p, o->package);
    buffer_puts(p->b, o->name);
    if (p->style == STYLE_KEY && t->named.local_number)
        buffer_printf(p->b, "·%d.%d", t->named.local_function, t->named.local_number);
    bool full = p->full_paths;
    p->full_paths = true;
    TypeList args = t->named.type_args;
    if (p->style == STYLE_MESSAGE && t->named.origin)
        args.len -= t->named.origin->named.implicit_params;
    print_args(p, &args);
    p->full_paths = full;
    if (is_generic_type(t))
        print_params(p, &t->named.type_params);
}

static void print_fields(Printer *p, Type *t) {
    bool spaced = is_spaced(p);
    buffer_puts(p->b, spaced && t->strukt.count ? "struct { " : spaced ? "struct {" : "struct{");
    for (int i = 0; i < t->strukt.count; i++) {
        const Field *f = &t->strukt.fields[i];
        if (i)
            buffer_puts(p->b, "; ");
        if (f->embedded && p->style == STYLE_KEY) // its name differs from its type's for an alias
            buffer_putc(p->b, '=');
        if (!f->embedded || p->style == STYLE_KEY) {
            print_member(p, f->name, f->package, p->full_paths);
            buffer_putc(p->b, ' ');
        } else if (p->style == STYLE_BACK_END && p->full_paths && !name_is_exported(f->name)) {
            print_member(p, f->name, f->package, true);
            buffer_puts(p->b, " = ");
        }
        print(p, f->type);
        if (f->tag_length) {
            buffer_putc(p->b, ' ');
            print_quoted(p->b, f->tag, f->tag_length);
        }
    }
    buffer_puts(p->b, spaced && t->strukt.count ? " }" : "}");
}

static void print_variables(Printer *p, const ObjectList *list, bool variadic) {
    buffer_putc(p->b, '(');
    for (int i = 0; i < list->len; i++) {
        const Object *o = list->at[i];
        if (i)
            buffer_puts(p->b, ", ");
        if (p->style == STYLE_MESSAGE && *o->name)
            buffer_printf(p->b, "%s ", o->name);
        if (variadic && i == list->len - 1) {
            buffer_puts(p->b, "...");
            print(p, o->type->kind == TYPE_SLICE ? o->type->slice.elem : o->type);
        } else {
            print(p, o->type);
        }
    }
    buffer_putc(p->b, ')');
}

static void print_signature(Printer *p, Type *t) {
    print_variables(p, &t->func.params, t->func.variadic);
    const ObjectList *results = &t->func.results;
    if (!results->len)
        return;
    buffer_putc(p->b, ' ');
    if (results->len == 1 && (p->style != STYLE_MESSAGE || !*results->at[0]->name))
        print(p, results->at[0]->type);
    else
        print_variables(p, results, false);
}

static void print_union(Printer *p, Type *t) {
    for (int i = 0; i < t->union_.count; i++) {
        if (i)
            buffer_puts(p->b, " | ");
        if (t->union_.terms[i].tilde)
            buffer_putc(p->b, '~');
        print(p, t->union_.terms[i].type);
    }
}

static void print_methods(Printer *p, const Method *methods, int count) {
    for (int i = 0; i < count; i++) {
        if (i)
            buffer_puts(p->b, "; ");
        print_member(p, methods[i].name, methods[i].package, true);
        print_signature(p, methods[i].type);
    }
}

// Messages show an interface as written; the others show its complete method table.
static void print_interface(Printer *p, Type *t) {
    if ((p->style == STYLE_MESSAGE || (p->style == STYLE_BACK_END && !p->full_paths)) &&
        t->interface.is_any) {
        buffer_puts(p->b, "any");
        return;
    }
    for (const Inside *i = p->inside; i; i = i->outer)
        if (i->type == t) {
            buffer_printf(p->b, "interface#%d", i->depth);
            return;
        }
    Inside here = {p->inside, t, p->inside ? p->inside->depth + 1 : 0};
    p->inside = &here;
    if (p->style == STYLE_MESSAGE) {
        buffer_puts(p->b, t->interface.implicit ? "" : "interface{");
        print_methods(p, t->interface.explicit_methods, t->interface.explicit_count);
        for (int i = 0; i < t->interface.embedded.len; i++) {
            if (i || t->interface.explicit_count)
                buffer_puts(p->b, "; ");
            print(p, t->interface.embedded.at[i]);
        }
        buffer_puts(p->b, t->interface.implicit ? "" : "}");
    } else {
        interface_complete(p->b->arena, NULL, t);
        buffer_puts(p->b, t->interface.count ? "interface { " : "interface {");
        if (t->interface.is_comparable)
            buffer_puts(p->b, "comparable; ");
        print_methods(p, t->interface.methods, t->interface.count);
        buffer_puts(p->b, t->interface.count ? " }" : "}");
    }
    p->inside = here.outer;
}

static void print_chan(Printer *p, Type *t) {
    Type *elem = t->chan.elem;
    bool parens = t->chan.send && t->chan.receive && elem->kind == TYPE_CHAN && !elem->chan.send;
    buffer_puts(p->b, !t->chan.send ? "<-chan " : !t->chan.receive ? "chan<- " : "chan ");
    buffer_puts(p->b, parens ? "(" : "");
    print(p, elem);
    buffer_puts(p->b, parens ? ")" : "");
}

static void print_tuple(Printer *p, Type *t) {
    buffer_putc(p->b, '(');
    for (int i = 0; i < t->tuple.types.len; i++) {
        if (i)
            buffer_puts(p->b, ", ");
        print(p, t->tuple.types.at[i]);
    }
    buffer_putc(p->b, ')');
}

// byte and rune print under their own names only in messages.
static void print_basic(Printer *p, Type *t) {
    const char *name = t->name;
    bool own = p->style == STYLE_MESSAGE || (p->style == STYLE_BACK_END && !p->full_paths);
    if (!own && strcmp(name, "byte") == 0)
        name = "uint8";
    if (!own && strcmp(name, "rune") == 0)
        name = "int32";
    buffer_puts(p->b, name);
}

static void print(Printer *p, Type *t) {
    if (!t) {
        buffer_puts(p->b, "invalid type");
        return;
    }
    switch (t->kind) {
    case TYPE_BASIC: print_basic(p, t); break;
    case TYPE_NAMED: print_named(p, t); break;
    case TYPE_POINTER:
        buffer_putc(p->b, '*');
        print(p, t->pointer.elem);
        break;
    case TYPE_SLICE:
        buffer_puts(p->b, "[]");
        print(p, t->slice.elem);
        break;
    case TYPE_ARRAY:
        buffer_printf(p->b, "[%lld]", (long long)t->array.length);
        print(p, t->array.elem);
        break;
    case TYPE_STRUCT: print_fields(p, t); break;
    case TYPE_FUNC:
        buffer_puts(p->b, "func");
        print_params(p, &t->func.type_params);
        print_signature(p, t);
        break;
    case TYPE_INTERFACE: print_interface(p, t); break;
    case TYPE_MAP:
        buffer_puts(p->b, "map[");
        print(p, t->map.key);
        buffer_putc(p->b, ']');
        print(p, t->map.elem);
        break;
    case TYPE_CHAN: print_chan(p, t); break;
    case TYPE_TUPLE: print_tuple(p, t); break;
    case TYPE_PARAM:
        buffer_puts(p->b, t->param.object->name);
        if (p->style == STYLE_KEY)
            buffer_printf(p->b, "$%u", t->param.object->id);
        break;
    case TYPE_UNION: print_union(p, t); break;
    }
}

// Appends t as gc's messages print it. Names of relative_to are unqualified; NULL qualifies all.
void type_print(Buffer *b, Type *t, Package *relative_to) {
    Printer p = {.b = b, .style = STYLE_MESSAGE, .relative_to = relative_to};
    print(&p, t);
}

static const char *print_new(Arena *a, Type *t, Style style, Package *relative_to) {
    Buffer b = {.arena = a};
    Printer p = {.b = &b, .style = style, .relative_to = relative_to};
    print(&p, t);
    return b.data;
}

// As type_print, in a new string of the arena.
const char *type_string(Arena *a, Type *t, Package *relative_to) {
    return print_new(a, t, STYLE_MESSAGE, relative_to);
}

// As reflect's String() prints the type.
const char *type_reflect_string(Arena *a, Type *t) {
    return print_new(a, t, STYLE_REFLECT, NULL);
}

// As gc's messages behind the checker print the type. relative_to NULL: as in a type's arguments,
// with full paths.
const char *type_back_end_string(Arena *a, Type *t, Package *relative_to) {
    Buffer b = {.arena = a};
    Printer p = {&b, STYLE_BACK_END, relative_to, NULL, !relative_to};
    print(&p, t);
    return b.data;
}

// Equal exactly for identical types. Remembered in the type, so a must live as long as it.
const char *type_key(Arena *a, Type *t) {
    if (!t->key_memo)
        t->key_memo = print_new(a, t, STYLE_KEY, NULL);
    return t->key_memo;
}

// The core tree as C-like text (-dump=core): one statement a line, components as x.0, loads as
// *(T)(address + offset), temporaries as t12.
#include "core.h"
#include <inttypes.h>

const char *runtime_call_name(RuntimeCall c) {
    static const char *const names[] = {
#define RT(name, result, params, flows, effects) #name,
#include "../../runtime/abi.def"
#undef RT
    };
    return names[c];
}

static const char *builtin_name(CoreBuiltin b) {
    static const char *const names[CB_COUNT] = {
        "memmove", "memcpy", "memset",     "memcmp",  "savectx",  "sqrt",
        "floor",   "ceil",   "trunc",      "fabs",    "copysign", "fma",
        "clz64",   "ctz64",  "popcount64", "bswap64", "bswap32"};
    return names[b];
}

typedef struct Dump {
    Arena *arena;
    const SourceMap *sources;
    FILE *out;
    int indent, line;
} Dump;

static void dump_expr(Dump *d, const Core *c);

static const char *type_text(Dump *d, Type *t) {
    return t ? type_string(d->arena, t, NULL) : "void";
}

static void dump_local(Dump *d, const CoreLocal *l) {
    if (l->is_temporary)
        fprintf(d->out, "%s%d", l->name, l->number);
    else
        fprintf(d->out, "%s#%d", l->name, l->number);
}

static void dump_list(Dump *d, const CoreList *list) {
    for (int i = 0; i < list->len; i++) {
        if (i)
            fputs(", ", d->out);
        dump_expr(d, list->at[i]);
    }
}

static void dump_offset(Dump *d, const Core *c) {
    if (c->offset)
        fprintf(d->out, "+%" PRId64, c->offset);
}

static void dump_hidden(Dump *d, const char *name, const Core *c) {
    if (!c)
        return;
    fprintf(d->out, "; %s ", name);
    dump_expr(d, c);
}

static void dump_call(Dump *d, const Core *c) {
    switch (c->kind) {
    case CORE_CALL: fprintf(d->out, "%s(", c->symbol); break;
    case CORE_CALL_RT: fprintf(d->out, "%s(", runtime_call_name(c->rt)); break;
    case CORE_BUILTIN: fprintf(d->out, "%s(", builtin_name(c->builtin)); break;
    default:
        fputs("(*", d->out);
        dump_expr(d, c->x);
        fputs(")(", d->out);
        break;
    }
    dump_list(d, &c->args);
    dump_hidden(d, "closure", c->closure);
    for (int i = 0; i < c->storage.len; i++)
        dump_hidden(d, "storage", c->storage.at[i]);
    fputc(')', d->out);
}

static void dump_infix(Dump *d, const char *op, const Core *x, const Core *y) {
    fputc('(', d->out);
    dump_expr(d, x);
    fprintf(d->out, " %s ", op);
    dump_expr(d, y);
    fputc(')', d->out);
}

static void dump_prefix(Dump *d, const char *op, const Core *x) {
    fputs(op, d->out);
    dump_expr(d, x);
}

static void dump_typed(Dump *d, const Core *c) {
    fprintf(d->out, c->kind == CORE_CAST ? "(%s)" : "%s(", type_text(d, c->type));
    dump_expr(d, c->x);
    if (c->kind != CORE_CAST)
        fputc(')', d->out);
}

static void dump_memory(Dump *d, const Core *c) {
    if (c->kind == CORE_LOAD) {
        fprintf(d->out, "*(%s)(", type_text(d, c->type));
        dump_expr(d, c->x);
        dump_offset(d, c);
        fputc(')', d->out);
    } else if (c->kind == CORE_INDEX) {
        fprintf(d->out, "(%s*)", type_text(d, c->type));
        dump_expr(d, c->x);
        fputc('[', d->out);
        dump_expr(d, c->y);
        fputc(']', d->out);
    } else {
        dump_expr(d, c->x);
        if (c->kind == CORE_FIELD) {
            fprintf(d->out, ".%d", c->index);
        } else {
            fputc('[', d->out);
            dump_expr(d, c->y);
            fputc(']', d->out);
        }
    }
}

static void dump_expr(Dump *d, const Core *c) {
    if (!c) {
        fputs("?", d->out);
        return;
    }
    switch (c->kind) {
    case CORE_INT: fprintf(d->out, "%" PRId64, c->integer); break;
    case CORE_FLOAT: fprintf(d->out, "%g", c->number); break;
    case CORE_ZERO: fprintf(d->out, "%s{}", type_text(d, c->type)); break;
    case CORE_LOCAL: dump_local(d, c->local); break;
    case CORE_GLOBAL:
    case CORE_SYMBOL:
        fprintf(d->out, "%s'%s'", c->kind == CORE_SYMBOL ? "&" : "", c->symbol);
        dump_offset(d, c);
        break;
    case CORE_LOAD:
    case CORE_INDEX:
    case CORE_FIELD:
    case CORE_ELEM: dump_memory(d, c); break;
    case CORE_ADDR: dump_prefix(d, "&", c->x); break;
    case CORE_UNARY: dump_prefix(d, token_spelling(c->op), c->x); break;
    case CORE_BINARY:
    case CORE_COMPARE:
    case CORE_LOGIC: dump_infix(d, token_spelling(c->op), c->x, c->y); break;
    case CORE_CONVERT:
    case CORE_CAST: dump_typed(d, c); break;
    case CORE_OFFSET: dump_infix(d, "+", c->x, c->y); break;
    case CORE_MAKE:
        fprintf(d->out, "%s{", type_text(d, c->type));
        dump_list(d, &c->args);
        fputc('}', d->out);
        break;
    case CORE_CHOOSE:
        fputc('(', d->out);
        dump_expr(d, c->cond);
        fputs(" ? ", d->out);
        dump_expr(d, c->x);
        fputs(" : ", d->out);
        dump_expr(d, c->y);
        fputc(')', d->out);
        break;
    case CORE_CALL:
    case CORE_CALL_PTR:
    case CORE_CALL_RT:
    case CORE_BUILTIN: dump_call(d, c); break;
    case CORE_SELF: fputs("self", d->out); break;
    default: fputs("<statement>", d->out); break;
    }
}

static void dump_statements(Dump *d, const CoreList *list);

static void begin_line(Dump *d) {
    fprintf(d->out, "%*s", 4 * d->indent, "");
}

static void dump_nested(Dump *d, const CoreList *list) {
    d->indent++;
    dump_statements(d, list);
    d->indent--;
    begin_line(d);
}

static void dump_if(Dump *d, const Core *c) {
    fputs("if (", d->out);
    dump_expr(d, c->x);
    fprintf(d->out, ") {%s\n", c->likely < 0 ? " // unlikely" : c->likely ? " // likely" : "");
    dump_nested(d, &c->body);
    if (c->otherwise.len) {
        fputs("} else {\n", d->out);
        dump_nested(d, &c->otherwise);
    }
    fputs("}\n", d->out);
}

static void dump_switch(Dump *d, const Core *c) {
    fputs("switch (", d->out);
    dump_expr(d, c->x);
    fputs(") {", d->out);
    for (int i = 0; i < c->cases.len; i++) {
        const CoreCase *k = &c->cases.at[i];
        fprintf(d->out, " %" PRId64, k->low);
        if (k->high != k->low)
            fprintf(d->out, "..%" PRId64, k->high);
        fprintf(d->out, ": %s%d;", k->label->name, k->label->number);
    }
    fprintf(d->out, " else %s%d }\n", c->label->name, c->label->number);
}

static void dump_simple(Dump *d, const Core *c) {
    switch (c->kind) {
    case CORE_ASSIGN:
        dump_expr(d, c->x);
        dump_prefix(d, " = ", c->y);
        break;
    case CORE_EVAL: dump_expr(d, c->x); break;
    case CORE_NEW:
        dump_expr(d, c->x);
        fprintf(d->out, " = new %s", type_text(d, c->object_type));
        break;
    case CORE_GOTO: fprintf(d->out, "goto %s%d", c->label->name, c->label->number); break;
    case CORE_RETURN:
        fputs("return", d->out);
        if (c->x)
            dump_prefix(d, " ", c->x);
        break;
    case CORE_UNREACHABLE: fputs("unreachable", d->out); break;
    case CORE_POLL: fputs("poll", d->out); break;
    case CORE_KEEPALIVE: dump_prefix(d, "keepalive ", c->x); break;
    default: fputs("<value>", d->out); break;
    }
    fputs(";\n", d->out);
}

static void dump_statement(Dump *d, const Core *c) {
    int line = source_place(d->sources, c->pos).line;
    if (c->pos && line != d->line) {
        begin_line(d);
        fprintf(d->out, "// line %d\n", line);
        d->line = line;
    }
    if (c->kind == CORE_LABEL) {
        fprintf(d->out, "%*s%s%d:\n", 4 * d->indent - 2, "", c->label->name, c->label->number);
        return;
    }
    begin_line(d);
    if (c->kind == CORE_BLOCK) {
        fputs("{\n", d->out);
        dump_nested(d, &c->body);
        fputs("}\n", d->out);
    } else if (c->kind == CORE_IF) {
        dump_if(d, c);
    } else if (c->kind == CORE_SWITCH) {
        dump_switch(d, c);
    } else {
        dump_simple(d, c);
    }
}

static void dump_statements(Dump *d, const CoreList *list) {
    for (int i = 0; i < list->len; i++)
        dump_statement(d, list->at[i]);
}

static void dump_function(Dump *d, const CoreFunction *f) {
    fprintf(d->out, "%s%s%s '%s'(", f->is_weak ? "weak " : "", f->no_stack_check ? "leaf " : "",
            type_text(d, f->result), f->symbol);
    for (int i = 0; i < f->params.len; i++) {
        fprintf(d->out, "%s%s ", i ? ", " : "", type_text(d, f->params.at[i]->type));
        dump_local(d, f->params.at[i]);
    }
    if (f->closure) {
        fputs("; ", d->out);
        dump_local(d, f->closure);
    }
    fputs(") {\n", d->out);
    d->indent = 1;
    d->line = 0;
    for (int i = 0; i < f->locals.len; i++) {
        const CoreLocal *l = f->locals.at[i];
        fprintf(d->out, "    %s%s%s ", l->address_taken ? "memory " : "", l->large ? "large " : "",
                type_text(d, l->type));
        dump_local(d, l);
        fputs(";\n", d->out);
    }
    dump_statements(d, &f->body);
    fputs("}\n\n", d->out);
}

static void dump_bytes(Dump *d, const DataPart *p) {
    fputc('"', d->out);
    for (int64_t i = 0; i < p->value; i++) {
        unsigned char c = (unsigned char)p->bytes[i];
        if (c == '"' || c == '\\' || c < ' ' || c > '~')
            fprintf(d->out, "\\%03o", c);
        else
            fputc(c, d->out);
    }
    fputc('"', d->out);
}

static void dump_data(Dump *d, const CoreData *data) {
    static const char *const sections[] = {"rodata", "relro", "data", "bss",
                                           "class",  "root",  "type"};
    fprintf(d->out, "%s%s '%s' align %d {", data->comdat ? "shared " : "", sections[data->section],
            data->symbol, data->align);
    for (int i = 0; i < data->parts.len; i++) {
        const DataPart *p = &data->parts.at[i];
        fputs(i ? ", " : " ", d->out);
        if (p->kind == DATA_BYTES)
            dump_bytes(d, p);
        else if (p->kind == DATA_ADDRESS)
            fprintf(d->out, "&'%s'%+" PRId64, p->symbol, p->value);
        else
            fprintf(d->out, p->kind == DATA_ZERO ? "zero %" PRId64 : "%" PRId64, p->value);
    }
    fputs(" }\n", d->out);
}

void core_dump(const CoreUnit *u, FILE *out) {
    Dump d = {.arena = arena_new(), .sources = u->cx->sources, .out = out};
    for (int i = 0; i < u->functions.len; i++)
        dump_function(&d, u->functions.at[i]);
    for (int i = 0; i < u->data.len; i++)
        dump_data(&d, u->data.at[i]);
    arena_free(d.arena);
}

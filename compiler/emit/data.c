// In: the unit's static data. Out: assembler directives, one section an object so that the linker
// drops what nothing refers to. Rows of tables are linked to the object they go with
// (SHF_LINK_ORDER): the linker drops both together (ld --gc-sections -z start-stop-gc).
#include "emit_internal.h"
#include <string.h>

static const struct {
    const char *prefix, *flags, *type;
} SECTIONS[] = {
    [DATA_RODATA] = {".rodata", "a", "progbits"},
    [DATA_RELRO] = {".data.rel.ro", "aw", "progbits"},
    [DATA_WRITE] = {".data", "aw", "progbits"},
    [DATA_BSS] = {".bss", "aw", "nobits"},
    [DATA_CLASS] = {"gosling_classes", "aw", "progbits"},
    [DATA_ROOTS] = {"gosling_roots", "a", "progbits"},
    [DATA_TYPES] = {"gosling_types", "a", "progbits"},
};

static void emit_bytes(Buffer *b, const char *bytes, int64_t n) {
    enum { PER_LINE = 96 };
    for (int64_t i = 0; i < n; i++) {
        if (i % PER_LINE == 0)
            buffer_puts(b, i ? "\"\n\t.ascii \"" : "\t.ascii \"");
        unsigned char c = (unsigned char)bytes[i];
        if (c >= 32 && c < 127 && c != '"' && c != '\\') {
            buffer_putc(b, (char)c);
        } else {
            char octal[] = {'\\', (char)('0' + (c >> 6)), (char)('0' + (c >> 3 & 7)),
                            (char)('0' + (c & 7))};
            buffer_add(b, octal, 4);
        }
    }
    if (n)
        buffer_puts(b, "\"\n");
}

static int64_t emit_part(Buffer *b, const DataPart *p) {
    switch (p->kind) {
    case DATA_BYTES: emit_bytes(b, p->bytes, p->value); return p->value;
    case DATA_INT: // the assembler knows .2byte, .4byte, .8byte, but no .1byte
        buffer_puts(b, "\t.");
        if (p->size > 1)
            buffer_printf(b, "%d", p->size);
        buffer_printf(b, "byte %lld\n", (long long)p->value);
        return p->size;
    case DATA_ADDRESS:
        buffer_printf(b, "\t.8byte %s", emit_symbol(b->arena, p->symbol));
        buffer_printf(b, p->value ? "%+lld\n" : "\n", (long long)p->value);
        return 8;
    case DATA_ZERO:
        if (p->value)
            buffer_printf(b, "\t.zero %lld\n", (long long)p->value);
        return p->value;
    }
    return 0;
}

// The section of a row: linked to that of its owner when this unit has it, and dropped with the
// owner's copy when another unit's is taken.
static void emit_row_section(Buffer *b, const CoreData *d, const Map *labels, Interner *names) {
    const char *name = SECTIONS[d->section].prefix;
    intptr_t label = (intptr_t)map_get(labels, intern_str(names, d->owner));
    if (!label) {
        buffer_printf(b, "\t.section %s,\"a\",@progbits\n", name);
        return;
    }
    buffer_printf(b, "\t.section %s,\"a%so\",@progbits,.LGd%d", name, d->comdat ? "G" : "",
                  (int)label);
    if (d->comdat)
        buffer_printf(b, ",%s,comdat", emit_symbol(b->arena, d->owner));
    buffer_putc(b, '\n');
}

static void emit_object(Buffer *b, const CoreData *d, const Map *labels, Interner *names) {
    const char *symbol = d->symbol ? emit_symbol(b->arena, d->symbol) : NULL;
    if (d->owner)
        emit_row_section(b, d, labels, names);
    else
        emit_section(b, SECTIONS[d->section].prefix, d->symbol ? d->symbol : "x",
                     SECTIONS[d->section].flags, SECTIONS[d->section].type, d->comdat);
    if (d->align > 1)
        buffer_printf(b, "\t.balign %d\n", d->align);
    if (symbol) {
        if (d->comdat || d->global)
            buffer_printf(b, "\t%s %s\n", d->comdat ? ".weak" : ".globl", symbol);
        buffer_printf(b, "\t.type %s, @object\n%s:\n", symbol, symbol);
        intptr_t label = (intptr_t)map_get(labels, intern_str(names, d->symbol));
        if (label)
            buffer_printf(b, ".LGd%d:\n", (int)label);
    }
    int64_t size = 0;
    for (int i = 0; i < d->parts.len; i++)
        size += emit_part(b, &d->parts.at[i]);
    if (symbol)
        buffer_printf(b, "\t.size %s, %lld\n", symbol, (long long)size);
}

// Writes all of the unit's data.
void emit_data(Emit *e) {
    Interner *names = e->core->cx->names;
    Map *owners = map_new(e->arena), *labels = map_new(e->arena);
    // what rows are linked to needs a label
    for (int i = 0; i < e->core->data.len; i++)
        if (e->core->data.at[i]->owner)
            map_put(owners, intern_str(names, e->core->data.at[i]->owner), owners);
    for (int i = 0; i < e->core->data.len; i++) {
        const CoreData *d = e->core->data.at[i];
        if (d->symbol && !d->owner && map_get(owners, intern_str(names, d->symbol)))
            map_put(labels, intern_str(names, d->symbol), (void *)(intptr_t)++e->next_label);
    }
    Buffer b = {.arena = e->arena};
    for (int i = 0; i < e->core->data.len; i++) {
        emit_object(&b, e->core->data.at[i], labels, names);
        if (b.len > 1 << 16 || i + 1 == e->core->data.len) {
            fwrite(b.data, 1, (size_t)b.len, e->out);
            b.len = 0;
        }
    }
}

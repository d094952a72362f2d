// In: a unit and GCC's assembler file. Out: the final assembler text. This file has the entry point
// and the spelling of
// symbols; filter.c the pass over GCC's lines, data.c the static data.
#include "emit_internal.h"
#include <errno.h>
#include <string.h>

static bool is_plain(unsigned char b) {
    return (b >= 'a' && b <= 'z') || (b >= 'A' && b <= 'Z') || (b >= '0' && b <= '9') || b == '_' ||
           b == '.' || b == '$';
}

static bool is_unquotable(unsigned char b) {
    return b < 32 || b == '"' || b == '\\' || b == '@' || b == 127;
}

const char *emit_symbol(Arena *a, const char *symbol) {
    bool plain = !(*symbol >= '0' && *symbol <= '9') && *symbol != '$', unquotable = false;
    for (const char *p = symbol; *p; p++) {
        plain &= is_plain((unsigned char)*p);
        unquotable |= is_unquotable((unsigned char)*p);
    }
    if (plain)
        return symbol;
    if (!unquotable)
        return arena_printf(a, "\"%s\"", symbol);
    char *copy = arena_strdup(a, symbol);
    for (char *p = copy; *p; p++)
        if (is_unquotable((unsigned char)*p))
            *p = '?';
    uint64_t hash = hash_bytes(symbol, strlen(symbol), 0);
    return arena_printf(a, "\"%s#%016llx\"", copy, (unsigned long long)hash);
}

static int hex(char c) {
    return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

// See emit.h. A suffix that GCC appended ("GO_f.cold", ".constprop.0") stays behind the decoded
// name: what was a
// '.' in the symbol is _2e, so the first plain '.' starts the suffix.
const char *emit_demangle(Arena *a, const char *name, size_t length) {
    if (length < 3 || memcmp(name, "GO_", 3))
        return NULL;
    char *out = arena_alloc(a, length), *p = out;
    for (size_t i = 3; i < length; i++) {
        if (name[i] == '.') {
            memcpy(p, name + i, length - i);
            break;
        }
        if (name[i] != '_') {
            *p++ = name[i];
            continue;
        }
        if (i + 2 >= length || hex(name[i + 1]) < 0 || hex(name[i + 2]) < 0)
            return NULL;
        *p++ = (char)(hex(name[i + 1]) * 16 + hex(name[i + 2]));
        i += 2;
    }
    return out;
}

void emit_section(Buffer *b, const char *prefix, const char *symbol, const char *flags,
                  const char *type, bool comdat) {
    const char *spelled = emit_symbol(b->arena, symbol);
    int quote = *spelled == '"';
    buffer_puts(b, "\t.section \"");
    buffer_puts(b, prefix);
    if (*prefix == '.') { // the tables' sections have one name each
        buffer_putc(b, '.');
        buffer_add(b, spelled + quote, strlen(spelled) - 2 * (size_t)quote);
    }
    buffer_printf(b, "\",\"%s%s\",@%s", flags, comdat ? "G" : "", type);
    if (comdat)
        buffer_printf(b, ",%s,comdat", spelled);
    buffer_putc(b, '\n');
}

bool emit_unit(const CoreUnit *unit, int first, int last, const char *in, FILE *out, bool with_data,
               const EmitOptions *options) {
    Emit e = {.core = unit, .arena = unit->cx->arena, .out = out, .options = options};
    e.tables.arena = e.arena;
    size_t length = 0;
    const char *text = source_read(e.arena, in, &length);
    if (!text) {
        diag_error(unit->cx->diag, NO_POS, "%s: %s", in, strerror(errno));
        return false;
    }
    emit_filter(&e, first, last, text, length);
    if (with_data)
        emit_data(&e);
    if (e.tables.len)
        fwrite(e.tables.data, 1, (size_t)e.tables.len, out);
    fputs("\t.section .note.GNU-stack,\"\",@progbits\n", out);
    if (fflush(out) || ferror(out)) {
        diag_error(unit->cx->diag, NO_POS, "writing assembler: %s", strerror(errno));
        return false;
    }
    return true;
}

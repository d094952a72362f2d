// The assembler filter: spelling of symbols, demangling, and sample lines of both targets.
#define _POSIX_C_SOURCE 200809L // open_memstream
#include "../../compiler/emit/emit_internal.h"
#include "../../compiler/gen/gen.h"
#include <criterion/criterion.h>
#include <stdlib.h>
#include <string.h>

static const struct {
    const char *symbol, *mangled;
} NAMES[] = {
    {"main.f", "GO_main_2ef"},
    {"main.(*T).M", "GO_main_2e_28_2aT_29_2eM"},
    {"a_b.c", "GO_a_5fb_2ec"},
    {"main.f.func1.2", "GO_main_2ef_2efunc1_2e2"},
    {"type:map[string]int", "GO_type_3amap_5bstring_5dint"},
    {"main.\xc3\xa4", "GO_main_2e_c3_a4"},
};

Test(emit, demangle_undoes_mangle) {
    Arena *a = arena_new();
    for (size_t i = 0; i < sizeof NAMES / sizeof *NAMES; i++) {
        cr_expect_str_eq(gen_mangle(a, NAMES[i].symbol), NAMES[i].mangled);
        cr_expect_str_eq(emit_demangle(a, NAMES[i].mangled, strlen(NAMES[i].mangled)),
                         NAMES[i].symbol);
    }
    cr_expect_str_eq(gen_mangle(a, "rt_panic"), "rt_panic");
    cr_expect_str_eq(gen_mangle(a, "savectx"), "savectx");
    cr_expect_str_eq(emit_demangle(a, "GO_main_2ef.cold", 16), "main.f.cold");
    cr_expect_null(emit_demangle(a, "rt_panic", 8));
    cr_expect_null(emit_demangle(a, "GO_a_zz", 7));
    arena_free(a);
}

Test(emit, symbols_are_quoted_where_needed) {
    Arena *a = arena_new();
    cr_expect_str_eq(emit_symbol(a, "main.f"), "main.f");
    cr_expect_str_eq(emit_symbol(a, "main.(*T).M"), "\"main.(*T).M\"");
    const char *tagged = emit_symbol(a, "type:struct { X int \"a\" }"),
               *other = emit_symbol(a, "type:struct { X int 'a' }");
    cr_expect(strchr(tagged + 1, '"') == tagged + strlen(tagged) - 1, "no quote inside: %s",
              tagged);
    cr_expect_str_neq(tagged, other);
    arena_free(a);
}

// Filters text as a unit with the functions main.f and (weak) main.(*T).M; the result is malloc'ed.
static char *filter(const char *text, bool debug) {
    Arena *a = arena_new();
    CheckContext cx = {.arena = a, .sources = source_map_new(a), .names = interner_new(a)};
    CoreFunction f = {.symbol = "main.f", .trace_name = "main.f"};
    CoreFunction m = {.symbol = "main.(*T).M", .trace_name = "main.(*T).M", .is_weak = true};
    CoreUnit unit = {.cx = &cx};
    vec_push(a, &unit.functions, &f);
    vec_push(a, &unit.functions, &m);
    char *out = NULL;
    size_t n = 0;
    EmitOptions options = {.debug = debug};
    Emit e = {.core = &unit, .arena = a, .out = open_memstream(&out, &n), .options = &options};
    e.tables.arena = a;
    emit_filter(&e, 0, 2, text, strlen(text));
    if (e.tables.len)
        fputs(e.tables.data, e.out);
    fclose(e.out);
    arena_free(a);
    return out;
}

static void expect_contains(const char *text, const char *part, bool wanted) {
    cr_expect((strstr(text, part) != NULL) == wanted, "%s: \"%s\" in\n%s",
              wanted ? "missing" : "unwanted", part, text);
}

static const char X86[] =
    "\t.file\t\"fake.c\"\n\t.file 0 \"/tmp/w\" \"/tmp/libgccjit-AbCdEf/fake.c\"\n"
    "\t.section\t.text.GO_main_2ef,\"ax\",@progbits\n\t.globl\tGO_main_2ef\n\t.type\tGO_main_2ef, "
    "@function\n"
    "GO_main_2ef:\n\t.file 1 \"./a.go\"\n\t.loc 1 7 3\n\t.cfi_startproc\n\tmovq\t$GO_main_2ex+8, "
    "%rdi\n"
    "\tcall\tGO_main_2e_28_2aT_29_2eM\n\t.loc 1 9 1\n\tcall\t*%rax\n\tret\n\t.size\tGO_main_2ef, "
    ".-GO_main_2ef\n"
    "\t.section\t.text.GO_main_2e_28_2aT_29_2eM,\"ax\",@progbits\n\t.globl\tGO_main_2e_28_2aT_29_"
    "2eM\n"
    "GO_main_2e_28_2aT_29_2eM:\n\tret\n\t.size\tGO_main_2e_28_2aT_29_2eM, "
    ".-GO_main_2e_28_2aT_29_2eM\n"
    "\t.section\t.debug_str,\"MS\",@progbits,1\n.LASF0:\n\t.string\t\"/tmp/libgccjit-AbCdEf/"
    "fake.c\"\n"
    ".LASF1:\n\t.string\t\"GO_main_2e_28_2aT_29_2eM\"\n.LASF2:\n\t.string\t\"/tmp/"
    "w\"\n\t.ident\t\"GCC\"\n";

Test(emit, x86_names_calls_and_tables) {
    char *s = filter(X86, false);
    expect_contains(s, "$main.x+8", true);
    expect_contains(s, "\tcall\t\"main.(*T).M\"\n.LGc", true);
    expect_contains(s, "\tcall\t*%rax\n.LGc", true);
    expect_contains(s, "\t.weak \"main.(*T).M\"", true);
    expect_contains(s, "\t.section \".text.main.(*T).M\",\"axG\",@progbits,\"main.(*T).M\",comdat",
                    true);
    expect_contains(s, "\t.4byte 7, 0", true);
    expect_contains(s, "\t.4byte 9, 0", true);
    expect_contains(s, "\t.section gosling_funcs,\"aGo\"", true);
    expect_contains(s, "GO_", false);
    expect_contains(s, ".debug_str", false);
    expect_contains(s, ".loc", false);
    expect_contains(s, "libgccjit", false);
    free(s);
}

Test(emit, debug_keeps_dwarf_without_random_paths) {
    char *s = filter(X86, true);
    expect_contains(s, "\t.loc 1 7 3", true);
    expect_contains(s, ".cfi_startproc", true);
    expect_contains(s, "\t.string\t\"main.(*T).M\"", true);
    expect_contains(s, "libgccjit", false);
    expect_contains(s, "/tmp/w", false);
    expect_contains(s, "GO_", false);
    free(s);
}

Test(emit, polls_become_calls_behind_the_function) {
    char *s = filter("GO_main_2ef:\n\t.file 1 \"./a.go\"\n\t.loc 1 5 2\n#APP\n# 5 \"./a.go\" 1\n"
                     "\tcmpq rt_worker(%rip), %rbp\n\tjb rt_poll\n# 0 \"\" 2\n#NO_APP\n"
                     "\t.loc 1 6 2\n\tret\n\t.size\tGO_main_2ef, .-GO_main_2ef\n",
                     false);
    expect_contains(s, "\tjb .LGp3\n.LGp2:\n\tret\n.LGp3:\n", true);
    expect_contains(s, " rt_poll\n.LGc4:\n", true);
    expect_contains(s, " .LGp2\n.LGe1:\n\t.size", true);
    expect_contains(s, "\t.4byte 5, 0", true); // the line of the check, not of the end
    expect_contains(s, "#", false);
    free(s);
}

Test(emit, arm64_calls_and_cold_parts) {
    char *s = filter("\t.section\t.text.GO_main_2ef,\"ax\",@progbits\n\t.global\tGO_main_2ef\nGO_"
                     "main_2ef:\n\t.file 1 \"./b.go\"\n"
                     "\t.loc 1 3 2\n\tadrp\tx0, GO_main_2ex\n\tadd\tx0, x0, "
                     ":lo12:GO_main_2ex\n\tbl\tGO_main_2eg\n\tblr\tx1\n\tble\t.L3\n"
                     "\t.section\t.text.unlikely.GO_main_2ef,\"ax\",@progbits\nGO_main_2ef.cold:"
                     "\n\tbl\trt_panic_nil\n"
                     "\t.section\t.text.GO_main_2ef\n\t.size\tGO_main_2ef, "
                     ".-GO_main_2ef\n\t.section\t.text.unlikely.GO_main_2ef\n"
                     "\t.size\tGO_main_2ef.cold, .-GO_main_2ef.cold\n",
                     false);
    expect_contains(s, ":lo12:main.x", true);
    expect_contains(s, "\tbl\tmain.g\n.LGc", true);
    expect_contains(s, "\tblr\tx1\n.LGc", true);
    expect_contains(s, "\tble\t.L3\n.LGc", false);
    expect_contains(s, "\tbl\trt_panic_nil\n.LGc", true);
    expect_contains(s, "main.f.cold:\n.LGt", true);
    expect_contains(s, "\t.section \".text.unlikely.main.f\",\"ax\",@progbits", true);
    expect_contains(s, "GO_", false);
    free(s);
}

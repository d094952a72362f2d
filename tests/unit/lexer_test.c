// Tokens, automatic semicolons, literal values, and gc's messages for what is malformed.
#include "unit.h"

// The tokens of a text, separated by spaces; names and literals by their text, semicolons as ; or
// \n.
static const char *tokens(Unit *u, const char *text) {
    Lexer lx;
    lexer_init(&lx, u->sources, unit_source(u, text), u->diag, u->names);
    Buffer b = {.arena = u->arena};
    buffer_puts(&b, "");
    for (Token t; (t = lexer_next(&lx)).kind != TOKEN_EOF;) {
        if (t.kind == TOKEN_SEMICOLON)
            buffer_puts(&b, t.text[0] == 's' ? ";" : t.text);
        else if (t.kind == TOKEN_ASSIGN_OP)
            buffer_printf(&b, "%s=", token_spelling(t.op));
        else
            buffer_puts(&b, t.text ? t.text : token_spelling(t.kind));
        buffer_putc(&b, ' ');
    }
    return b.data;
}

Test(lexer, all_operators_and_keywords) {
    Unit u = unit_open();
    for (int k = TOKEN_LOR; k < TOKEN_COUNT; k++) {
        if (k == TOKEN_ASSIGN_OP || k == TOKEN_COMMA || k == TOKEN_SEMICOLON)
            continue;
        const char *spelling = token_spelling((TokenKind)k);
        Lexer lx;
        lexer_init(&lx, u.sources, unit_source(&u, spelling), u.diag, u.names);
        Token t = lexer_next(&lx);
        cr_expect(t.kind == (TokenKind)k && t.end - t.pos == strlen(spelling), "%s", spelling);
    }
    cr_expect(!diag_failed(u.diag));
    unit_close(&u);
}

Test(lexer, semicolons) {
    static const struct {
        const char *text, *want;
    } cases[] = {
        {"x\n", "x newline "},
        {"x", "x EOF "},
        {"x;\n", "x ; "},
        {"x // c\n", "x newline "},
        {"x /* c */ y", "x y EOF "},
        {"x /* \n */ y", "x newline y EOF "},
        {"return\n}\n", "return newline } newline "},
        {"x +\ny", "x + y EOF "},
        {"if\n", "if "},
        {"f()\n[]\n{}\nx++\n", "f ( ) newline [ ] newline { } newline x ++ newline "},
        {"1\n'a'\n\"s\"\n`r\nr`\n", "1 newline 'a' newline \"s\" newline `r\nr` newline "},
        {"a\r\nb", "a newline b EOF "},
        {"\xEF\xBB\xBFx", "x EOF "},
        {"breaks fallthrough\n", "breaks fallthrough newline "},
        {"a<<=b&^=c&^d<-e", "a <<= b &^= c &^ d <- e EOF "},
        {".5 1..2 x.y ...", ".5 1. .2 x . y ... "},
        {"0x1p-2i 1_000 07 0b1 08.5e+3", "0x1p-2i 1_000 07 0b1 08.5e+3 EOF "},
        {"\xCE\xB1\xCE\xB2 \xE6\x97\xA5", "\xCE\xB1\xCE\xB2 \xE6\x97\xA5 EOF "},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        Unit u = unit_open();
        const char *got = tokens(&u, cases[i].text);
        cr_expect(strcmp(got, cases[i].want) == 0, "case %zu: %s: %s", i, cases[i].text, got);
        cr_expect(!diag_failed(u.diag), "case %zu", i);
        unit_close(&u);
    }
}

// Found with the real gc.
Test(lexer, messages) {
    static const struct {
        const char *text, *want;
    } cases[] = {
        {"0x", "1:3: hexadecimal literal has no digits"},
        {"0b12", "1:4: invalid digit '2' in binary literal"},
        {"089", "1:2: invalid digit '8' in octal literal"},
        {"0b1.0", "1:4: invalid radix point in binary literal"},
        {"0x1.0", "1:6: hexadecimal mantissa requires a 'p' exponent"},
        {"0x1p", "1:5: exponent has no digits"},
        {"1p3", "1:2: 'p' exponent requires hexadecimal mantissa"},
        {"0b1e3", "1:4: 'e' exponent requires decimal mantissa"},
        {"1__0", "1:3: '_' must separate successive digits"},
        {"1_", "1:2: '_' must separate successive digits"},
        {"1_.5", "1:2: '_' must separate successive digits"},
        {"''", "1:2: empty rune literal or unescaped '"},
        {"'ab'", "1:1: more than one character in rune literal"},
        {"'a\n", "1:3: newline in rune literal"},
        {"'a", "1:1: rune literal not terminated"},
        {"'\\q'", "1:3: unknown escape"},
        {"'\\400'", "1:6: octal escape value 256 > 255"},
        {"'\\xg'", "1:4: invalid character 'g' in hexadecimal escape"},
        {"'\\08'", "1:4: invalid character '8' in octal escape"},
        {"'\\ud800'", "1:8: escape is invalid Unicode code point U+D800"},
        {"\"abc\n", "1:5: newline in string"},
        {"\"abc", "1:1: string not terminated"},
        {"`abc", "1:1: string not terminated"},
        {"/* foo", "1:1: comment not terminated"},
        {"@", "1:1: invalid character U+0040 '@'"},
        {"\x01", "1:1: invalid character U+0001"},
        {"a\xE2\x82\xAC", "1:2: invalid character U+20AC '\xE2\x82\xAC' in identifier"},
        {"\xD9\xA1x", "1:1: identifier cannot begin with digit U+0661 '\xD9\xA1'"},
        {"// \xFF", "1:4: invalid UTF-8 encoding"},
        {"x\xEF\xBB\xBF", "1:2: invalid BOM in the middle of the file"},
    };
    for (size_t i = 0; i < COUNT(cases); i++) {
        Unit u = unit_open();
        tokens(&u, cases[i].text);
        const char *want = arena_printf(u.arena, "t.go:%s\n", cases[i].want),
                   *got = unit_errors(&u);
        cr_expect(strcmp(got, want) == 0, "case %zu: %s: %s", i, cases[i].text, got);
        unit_close(&u);
    }
    Unit u = unit_open();
    Lexer lx;
    lexer_init(&lx, u.sources, source_add(u.sources, "t.go", "\"a\0b\"", 5), u.diag, u.names);
    lexer_next(&lx);
    cr_expect_str_eq(unit_errors(&u), "t.go:1:3: invalid NUL character\n");
    unit_close(&u);
}

Test(lexer, literal_values) {
    static const struct {
        const char *spelling, *value;
        size_t length;
    } cases[] = {
        {"\"\"", "", 0},
        {"\"a\\n\\\\\\\"\\x41\\101\\u00e9\\U0001F600\"", "a\n\\\"AA\xC3\xA9\xF0\x9F\x98\x80", 12},
        {"\"\\xff\\000\"", "\xFF\0", 2},
        {"`a\\n\r\nb`", "a\\n\nb", 5},
    };
    Unit u = unit_open();
    for (size_t i = 0; i < COUNT(cases); i++) {
        size_t n;
        const char *v = string_literal_value(u.arena, cases[i].spelling, &n);
        cr_expect(n == cases[i].length && memcmp(v, cases[i].value, n) == 0, "case %zu", i);
    }
    cr_expect(char_literal_value("'a'") == 'a' && char_literal_value("'\\''") == '\'');
    cr_expect(char_literal_value("'\\u1234'") == 0x1234 && char_literal_value("'\\377'") == 255);
    cr_expect(char_literal_value("'\xE6\x97\xA5'") == 0x65E5);
    unit_close(&u);
}

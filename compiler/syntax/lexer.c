// The lexer. In: the bytes of one Source. Out: tokens on demand, with Go's automatic semicolons;
// bad bytes and literals go to the Diag with gc's words and positions, and the lexer goes on.
//
// The idea: ASCII is decided by the byte; every loop leaves its fast path only for a byte that is 0
// or not ASCII. Bytes that may not stand in a source anywhere (NUL, invalid UTF-8, a byte order
// mark behind the start) are reported and then skipped, as if they were not there. The text ends in
// a NUL that does not belong to it, so looking one byte ahead needs no test for the end.
//
// Strings and runes keep their source spelling in the token; their values are made on demand, by
// string_literal_value and char_literal_value in literal.c.
#include "lexer.h"
#include "../base/unicode.h"
#include <string.h>

#define BYTE_ORDER_MARK 0xFEFF

static unsigned keyword_hash(const char *s, size_t n) { // tells all keywords apart
    return ((unsigned char)s[0] + 4u * (unsigned char)s[1] + 6u * (unsigned)n) & 63;
}

static bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

static bool is_name_byte(char c) {
    return (unsigned char)((c | 0x20) - 'a') < 26 || is_digit(c) || c == '_';
}

// Sets lx to the start of a source. Equal names from lexers with the same interner are one pointer.
void lexer_init(Lexer *lx, SourceMap *sources, Source *source, Diag *diag, Interner *names) {
    *lx = (Lexer){.source = source, .sources = sources, .diag = diag, .names = names};
    lx->at = source->text;
    lx->end = source->text + source->length;
    if (source->length >= 3 && memcmp(source->text, "\xEF\xBB\xBF", 3) == 0)
        lx->at += 3;
    for (int t = TOKEN_BREAK; t < TOKEN_COUNT; t++) {
        const char *word = token_spelling((TokenKind)t);
        lx->keywords[keyword_hash(word, strlen(word))] = (uint8_t)t;
    }
    for (int c = 0; c < 0x80; c++)
        lx->in_name[c] = is_name_byte((char)c);
}

static Pos pos_of(const Lexer *lx, const char *at) {
    return lx->source->base + (Pos)(at - lx->source->text);
}

static void add_line(Lexer *lx, const char *start) {
    source_add_line(lx->sources, lx->source, (uint32_t)(start - lx->source->text));
}

static bool is_slow(char c) { // not to be judged by the byte alone
    return c <= 0;
}

static char lower(char c) {
    return (char)(c | 0x20);
}

// The next rune and its width, after reporting and skipping what may not stand in a source. Returns
// -1 at the end.
static int32_t peek_rune(Lexer *lx, int *width) {
    for (; lx->at < lx->end; lx->at += *width) {
        bool valid;
        int32_t r = utf8_decode(lx->at, (size_t)(lx->end - lx->at), width, &valid);
        if (r == 0)
            diag_error(lx->diag, pos_of(lx, lx->at), "invalid NUL character");
        else if (!valid)
            diag_error(lx->diag, pos_of(lx, lx->at), "invalid UTF-8 encoding");
        else if (r == BYTE_ORDER_MARK)
            diag_error(lx->diag, pos_of(lx, lx->at), "invalid BOM in the middle of the file");
        else
            return r;
    }
    *width = 0;
    return -1;
}

// Goes to `to` over text whose inside means nothing (comments, raw strings): notes the line starts
// and reports the bytes that may not stand there.
static void pass_over(Lexer *lx, const char *to) {
    while (lx->at < to) {
        char c = *lx->at;
        if (is_slow(c)) {
            int width;
            if (peek_rune(lx, &width) >= 0x80)
                lx->at += width;
            continue;
        }
        lx->at++;
        if (c == '\n')
            add_line(lx, lx->at);
    }
}

// ---- tokens

static Token token_new(Lexer *lx, TokenKind kind, const char *start) {
    return (Token){.kind = kind, .pos = pos_of(lx, start), .end = pos_of(lx, lx->at)};
}

// A token of the n bytes from the current one.
static Token take(Lexer *lx, TokenKind kind, int n) {
    const char *start = lx->at;
    lx->at += n;
    return token_new(lx, kind, start);
}

// A binary operator of n bytes, or its assignment form when a = follows.
static Token take_operator(Lexer *lx, TokenKind op, int n) {
    if (lx->at[n] != '=')
        return take(lx, op, n);
    Token t = take(lx, TOKEN_ASSIGN_OP, n + 1);
    t.op = op;
    return t;
}

static Token take_ending(Lexer *lx, TokenKind kind, int n) { // a semicolon may follow
    lx->want_semicolon = true;
    return take(lx, kind, n);
}

static Token literal(Lexer *lx, TokenKind kind, const char *start, bool bad) {
    lx->want_semicolon = true;
    Token t = token_new(lx, kind, start);
    t.text = intern(lx->names, start, (size_t)(lx->at - start));
    t.bad = bad;
    return t;
}

// ---- names

static void slow_name_rune(Lexer *lx, const char *start) {
    int width;
    int32_t r = peek_rune(lx, &width);
    if (r < 0x80)
        return;
    char described[24];
    rune_describe((uint32_t)r, described);
    if (rune_is_digit(r)) {
        if (lx->at == start)
            diag_error(lx->diag, pos_of(lx, start), "identifier cannot begin with digit %s",
                       described);
    } else if (!rune_is_letter(r)) {
        diag_error(lx->diag, pos_of(lx, lx->at), "invalid character %s in identifier", described);
    }
    lx->at += width;
}

static Token name(Lexer *lx) {
    const char *start = lx->at;
    for (;;) {
        const char *at = lx->at;
        while (lx->in_name[(unsigned char)*at])
            at++;
        lx->at = at;
        if (!is_slow(*at) || at >= lx->end)
            break;
        slow_name_rune(lx, start);
    }
    size_t n = (size_t)(lx->at - start);
    if (n >= 2) {
        TokenKind word = lx->keywords[keyword_hash(start, n)];
        const char *spelling = token_spelling(word);
        // A name may hold a NUL byte (reported): lengths first.
        if (word && *spelling == *start && strlen(spelling) == n &&
            memcmp(start, spelling, n) == 0) {
            lx->want_semicolon = word == TOKEN_BREAK || word == TOKEN_CONTINUE ||
                                 word == TOKEN_FALLTHROUGH || word == TOKEN_RETURN;
            return token_new(lx, word, start);
        }
    }
    lx->want_semicolon = true;
    Token t = token_new(lx, TOKEN_NAME, start);
    t.text = intern(lx->names, start, n);
    return t;
}

// ---- numbers

typedef struct Number {
    const char *start;
    int base;
    char prefix;           // 0, or '0' for an old octal, 'x' 'o' 'b'
    const char *bad_digit; // the first digit too large for the base
    bool has_digits;       // since this was last cleared
    bool has_separator, bad;
} Number;

static const char *base_name(int base) {
    return base == 2 ? "binary" : base == 8 ? "octal" : base == 10 ? "decimal" : "hexadecimal";
}

#define number_error(lx, n, at, ...)                                                               \
    do {                                                                                           \
        if (!(n)->bad)                                                                             \
            diag_error((lx)->diag, pos_of(lx, at), __VA_ARGS__);                                   \
        (n)->bad = true;                                                                           \
    } while (0)

static void digits(Lexer *lx, Number *n, int base) {
    for (;; lx->at++) {
        char c = *lx->at;
        if (c == '_') {
            n->has_separator = true;
            continue;
        }
        if (!is_digit(c) && !(base == 16 && lower(c) >= 'a' && lower(c) <= 'f'))
            return;
        n->has_digits = true;
        if (c - '0' >= base && base < 10 && !n->bad_digit)
            n->bad_digit = lx->at;
    }
}

// The place of the first '_' that does not stand between digits (or behind a base prefix), or NULL.
static const char *misplaced_separator(const char *at, const char *end) {
    char before = '.'; // '0' for a digit, '_', or '.' for anything else
    if (end - at >= 2 && at[0] == '0' && strchr("xob", lower(at[1]))) {
        before = '0';
        at += 2;
    }
    bool hex = before == '0' && lower(at[-1]) == 'x';
    for (; at < end; at++) {
        if (*at == '_') {
            if (before != '0')
                return at;
            before = '_';
        } else if (is_digit(*at) || (hex && lower(*at) >= 'a' && lower(*at) <= 'f')) {
            before = '0';
        } else {
            if (before == '_')
                return at - 1;
            before = '.';
        }
    }
    return before == '_' ? end - 1 : NULL;
}

// The integer part's prefix and digits.
static void integer_part(Lexer *lx, Number *n) {
    if (*lx->at == '0') {
        lx->at++;
        n->prefix = lower(*lx->at);
        n->base = n->prefix == 'x' ? 16 : n->prefix == 'o' ? 8 : n->prefix == 'b' ? 2 : 0;
        if (n->base) {
            lx->at++;
        } else {
            n->base = 8;
            n->prefix = '0';
            n->has_digits = true;
        }
    }
    digits(lx, n, n->base);
}

static void exponent(Lexer *lx, Number *n) {
    char e = *lx->at, quoted[16];
    rune_quote(e, quoted);
    if (lower(e) == 'e' && n->prefix && n->prefix != '0')
        number_error(lx, n, lx->at, "%s exponent requires decimal mantissa", quoted);
    if (lower(e) == 'p' && n->prefix != 'x')
        number_error(lx, n, lx->at, "%s exponent requires hexadecimal mantissa", quoted);
    lx->at++;
    if (*lx->at == '+' || *lx->at == '-')
        lx->at++;
    n->has_digits = false;
    digits(lx, n, 10);
    if (!n->has_digits)
        number_error(lx, n, lx->at, "exponent has no digits");
}

static Token number(Lexer *lx) {
    Number n = {.start = lx->at, .base = 10};
    TokenKind kind = TOKEN_INT;
    if (*lx->at != '.')
        integer_part(lx, &n);
    if (*lx->at == '.') {
        kind = TOKEN_FLOAT;
        if (n.prefix == 'o' || n.prefix == 'b')
            number_error(lx, &n, lx->at, "invalid radix point in %s literal", base_name(n.base));
        lx->at++;
        digits(lx, &n, n.base == 8 ? 10 : n.base);
    }
    if (!n.has_digits)
        number_error(lx, &n, lx->at, "%s literal has no digits", base_name(n.base));
    if (lower(*lx->at) == 'e' || lower(*lx->at) == 'p') {
        kind = TOKEN_FLOAT;
        exponent(lx, &n);
    } else if (n.prefix == 'x' && kind == TOKEN_FLOAT) {
        number_error(lx, &n, lx->at, "hexadecimal mantissa requires a 'p' exponent");
    }
    if (*lx->at == 'i') {
        kind = TOKEN_IMAG;
        lx->at++;
    }
    if (kind == TOKEN_INT && n.bad_digit)
        number_error(lx, &n, n.bad_digit, "invalid digit '%c' in %s literal", *n.bad_digit,
                     base_name(n.base));
    const char *separator = n.has_separator ? misplaced_separator(n.start, lx->at) : NULL;
    if (separator)
        number_error(lx, &n, separator, "'_' must separate successive digits");
    return literal(lx, kind, n.start, n.bad);
}

// ---- runes and strings

static int digit_value(int32_t r) {
    if (r >= '0' && r <= '9')
        return r - '0';
    if (r < 0x80 && (r | 0x20) >= 'a' && (r | 0x20) <= 'f')
        return (r | 0x20) - 'a' + 10;
    return 16;
}

// The digits of an escape: count of them in a base. False when reported as bad.
static bool numeric_escape(Lexer *lx, int count, int base, uint32_t max) {
    uint32_t value = 0;
    for (; count > 0; count--) {
        int width;
        int32_t r = peek_rune(lx, &width);
        if (r < 0) // the caller complains
            return true;
        if (digit_value(r) >= base) {
            char quoted[16];
            rune_quote(r, quoted);
            diag_error(lx->diag, pos_of(lx, lx->at), "invalid character %s in %s escape", quoted,
                       base_name(base));
            return false;
        }
        value = value * (uint32_t)base + (uint32_t)digit_value(r);
        lx->at += width;
    }
    if (value > max && base == 8) {
        diag_error(lx->diag, pos_of(lx, lx->at), "octal escape value %u > 255", (unsigned)value);
        return false;
    }
    if (value > max || (value >= 0xD800 && value < 0xE000)) {
        char described[24];
        rune_describe(value, described);
        diag_error(lx->diag, pos_of(lx, lx->at), "escape is invalid Unicode code point %s",
                   described);
        return false;
    }
    return true;
}

// What follows a backslash. False when reported as bad.
static bool escape(Lexer *lx, char quote) {
    int width;
    int32_t r = peek_rune(lx, &width);
    if (r < 0)
        return true;
    if (r >= '0' && r <= '7')
        return numeric_escape(lx, 3, 8, 255);
    if (r == quote || (r < 0x80 && strchr("abfnrtv\\", r))) {
        lx->at++;
        return true;
    }
    if (r != 'x' && r != 'u' && r != 'U') {
        diag_error(lx->diag, pos_of(lx, lx->at), "unknown escape");
        return false;
    }
    lx->at++;
    return r == 'x' ? numeric_escape(lx, 2, 16, 255)
                    : numeric_escape(lx, r == 'u' ? 4 : 8, 16, 0x10FFFF);
}

static Token rune_literal(Lexer *lx) {
    const char *start = lx->at++;
    bool ok = true;
    for (int count = 0;; count++) {
        int width;
        int32_t r = peek_rune(lx, &width);
        if (r == '\'') {
            if (ok && count == 0)
                diag_error(lx->diag, pos_of(lx, lx->at), "empty rune literal or unescaped '");
            else if (ok && count > 1)
                diag_error(lx->diag, pos_of(lx, start), "more than one character in rune literal");
            ok = ok && count == 1;
            lx->at++;
            break;
        }
        if (r == '\n' || r < 0) {
            if (ok && r < 0)
                diag_error(lx->diag, pos_of(lx, start), "rune literal not terminated");
            else if (ok)
                diag_error(lx->diag, pos_of(lx, lx->at), "newline in rune literal");
            ok = false;
            break;
        }
        lx->at += width;
        if (r == '\\' && !escape(lx, '\''))
            ok = false;
    }
    return literal(lx, TOKEN_CHAR, start, !ok);
}

static Token string_literal(Lexer *lx) {
    const char *start = lx->at++;
    bool ok = true;
    for (;;) {
        char c = *lx->at;
        if (c == '"') {
            lx->at++;
            break;
        }
        if (c == '\\') {
            lx->at++;
            ok = escape(lx, '"') && ok;
        } else if (c == '\n') {
            diag_error(lx->diag, pos_of(lx, lx->at), "newline in string");
            ok = false;
            break;
        } else if (is_slow(c)) {
            int width;
            int32_t r = peek_rune(lx, &width);
            if (r < 0) {
                diag_error(lx->diag, pos_of(lx, start), "string not terminated");
                ok = false;
                break;
            }
            if (r >= 0x80)
                lx->at += width;
        } else {
            lx->at++;
        }
    }
    return literal(lx, TOKEN_STRING, start, !ok);
}

static Token raw_string(Lexer *lx) {
    const char *start = lx->at++;
    const char *close = memchr(lx->at, '`', (size_t)(lx->end - lx->at));
    pass_over(lx, close ? close : lx->end);
    if (close)
        lx->at++;
    else
        diag_error(lx->diag, pos_of(lx, start), "string not terminated");
    return literal(lx, TOKEN_STRING, start, !close);
}

// ---- comments and white space

// A number behind the last colon of *text, which is cut off with it; -1 when there is none, -2 when
// what stands there is no line or column number.
static int cut_number(const char *text, size_t *n, size_t *colon) {
    size_t i = *n;
    while (i > 0 && text[i - 1] != ':')
        i--;
    if (i == 0)
        return -1;
    *colon = i - 1;
    int value = 0;
    for (size_t k = i; k < *n; k++) {
        if (!is_digit(text[k]) || value > (INT32_MAX - 9) / 10)
            return -2;
        value = value * 10 + (text[k] - '0');
    }
    bool some = i < *n;
    *n = i - 1;
    return some && value ? value : -2;
}

// The text after "line " of a //line or /*line directive: file:line or file:line:column, for what
// follows at `next`.
static void line_directive(Lexer *lx, const char *text, size_t n, const char *next) {
    size_t length = n, colon;
    int last = cut_number(text, &length, &colon);
    if (last == -1)
        return; // a comment like any other
    if (last == -2) {
        diag_error(lx->diag, pos_of(lx, text + colon + 1), "invalid line number: %.*s",
                   (int)(n - colon - 1), text + colon + 1);
        return;
    }
    LineMark mark = {.offset = (uint32_t)(next - lx->source->text), .line = last};
    size_t shorter = length;
    int line = cut_number(text, &shorter, &colon);
    if (line > 0) {
        mark.line = line;
        mark.column = last;
        length = shorter;
    }
    if (length)
        mark.path = intern(lx->names, text, length);
    else if (!mark.column)
        mark.path = "??"; // as gc shows a line of no file
    source_add_mark(lx->sources, lx->source, mark);
}

// Passes over a // comment, up to its newline, and hands a directive on.
static void line_comment(Lexer *lx) {
    const char *start = lx->at;
    const char *eol = memchr(start, '\n', (size_t)(lx->end - start));
    if (!eol)
        eol = lx->end;
    if (lx->directive && ((eol - start > 5 && memcmp(start, "//go:", 5) == 0) ||
                          (eol - start > 10 && memcmp(start, "//gosling:", 10) == 0))) {
        size_t n = (size_t)(eol - start);
        if (start[n - 1] == '\r')
            n--;
        lx->directive(lx->directive_data, pos_of(lx, start), start, n);
    }
    bool first = start == lx->source->text || start[-1] == '\n';
    if (first && eol - start > 7 && memcmp(start, "//line ", 7) == 0) {
        size_t n = (size_t)(eol - start) - 7;
        if (start[n + 6] == '\r')
            n--;
        line_directive(lx, start + 7, n, eol < lx->end ? eol + 1 : eol);
    }
    pass_over(lx, eol);
}

// Passes over a /* comment. Returns whether there was a newline in it.
static bool block_comment(Lexer *lx) {
    const char *start = lx->at, *close = start + 1;
    do
        close = memchr(close + 1, '*', (size_t)(lx->end - close - 1));
    while (close && close[1] != '/');
    const char *end = close ? close + 2 : lx->end;
    bool newline = memchr(start, '\n', (size_t)(end - start));
    pass_over(lx, end);
    if (!close)
        diag_error(lx->diag, pos_of(lx, start), "comment not terminated");
    else if (!newline && end - start > 9 && memcmp(start, "/*line ", 7) == 0)
        line_directive(lx, start + 7, (size_t)(end - start) - 9, end);
    return newline;
}

static Token semicolon(Lexer *lx, const char *start, const char *text) {
    Token t = token_new(lx, TOKEN_SEMICOLON, start);
    t.text = text;
    return t;
}

// Skips white space and comments. True, with *t an automatic semicolon, when want and a line ends.
static bool skip_blanks(Lexer *lx, bool want, Token *t) {
    for (;; lx->at++) {
        switch (*lx->at) {
        case ' ':
        case '\t':
        case '\r': continue;
        case '\n':
            add_line(lx, lx->at + 1);
            if (!want)
                continue;
            lx->at++;
            *t = semicolon(lx, lx->at - 1, "newline");
            return true;
        case '/':
            if (lx->at[1] == '/') {
                line_comment(lx);
            } else if (lx->at[1] == '*') {
                const char *start = lx->at;
                if (block_comment(lx) && want) {
                    *t = semicolon(lx, start, "newline");
                    return true;
                }
            } else {
                return false;
            }
            lx->at--; // the loop steps over it
            continue;
        default: return false;
        }
    }
}

// ---- the next token

// Operators and the rest of what is one to three bytes. kind EOF: no token starts with this byte.
static Token operator_token(Lexer *lx) {
    const char *at = lx->at;
    switch (at[0]) {
    case '(': return take(lx, TOKEN_LPAREN, 1);
    case '[': return take(lx, TOKEN_LBRACK, 1);
    case '{': return take(lx, TOKEN_LBRACE, 1);
    case ')': return take_ending(lx, TOKEN_RPAREN, 1);
    case ']': return take_ending(lx, TOKEN_RBRACK, 1);
    case '}': return take_ending(lx, TOKEN_RBRACE, 1);
    case ',': return take(lx, TOKEN_COMMA, 1);
    case '~': return take(lx, TOKEN_TILDE, 1);
    case '.':
        return at[1] == '.' && at[2] == '.' ? take(lx, TOKEN_ELLIPSIS, 3) : take(lx, TOKEN_DOT, 1);
    case ':': return at[1] == '=' ? take(lx, TOKEN_DEFINE, 2) : take(lx, TOKEN_COLON, 1);
    case '=': return at[1] == '=' ? take(lx, TOKEN_EQL, 2) : take(lx, TOKEN_ASSIGN, 1);
    case '!': return at[1] == '=' ? take(lx, TOKEN_NEQ, 2) : take(lx, TOKEN_NOT, 1);
    case '+': return at[1] == '+' ? take_ending(lx, TOKEN_INC, 2) : take_operator(lx, TOKEN_ADD, 1);
    case '-': return at[1] == '-' ? take_ending(lx, TOKEN_DEC, 2) : take_operator(lx, TOKEN_SUB, 1);
    case '*': return take_operator(lx, TOKEN_MUL, 1);
    case '/': return take_operator(lx, TOKEN_QUO, 1);
    case '%': return take_operator(lx, TOKEN_REM, 1);
    case '^': return take_operator(lx, TOKEN_XOR, 1);
    case '|': return at[1] == '|' ? take(lx, TOKEN_LOR, 2) : take_operator(lx, TOKEN_OR, 1);
    case '&':
        return at[1] == '&'   ? take(lx, TOKEN_LAND, 2)
               : at[1] == '^' ? take_operator(lx, TOKEN_AND_NOT, 2)
                              : take_operator(lx, TOKEN_AND, 1);
    case '<':
        return at[1] == '<'   ? take_operator(lx, TOKEN_SHL, 2)
               : at[1] == '=' ? take(lx, TOKEN_LEQ, 2)
               : at[1] == '-' ? take(lx, TOKEN_ARROW, 2)
                              : take(lx, TOKEN_LSS, 1);
    case '>':
        return at[1] == '>'   ? take_operator(lx, TOKEN_SHR, 2)
               : at[1] == '=' ? take(lx, TOKEN_GEQ, 2)
                              : take(lx, TOKEN_GTR, 1);
    default: return (Token){.kind = TOKEN_EOF};
    }
}

// Returns the next token; EOF again and again at the end.
Token lexer_next(Lexer *lx) {
    bool want = lx->want_semicolon;
    lx->want_semicolon = false;
    for (;;) {
        Token t;
        if (skip_blanks(lx, want, &t))
            return t;
        char c = *lx->at;
        if ((is_name_byte(c) && !is_digit(c)))
            return name(lx);
        if (is_slow(c)) {
            int width;
            if (peek_rune(lx, &width) >= 0x80)
                return name(lx);
            if (lx->at < lx->end) // bad bytes were skipped
                continue;
            return want ? semicolon(lx, lx->at, "EOF") : token_new(lx, TOKEN_EOF, lx->at);
        }
        if (is_digit(c) || (c == '.' && is_digit(lx->at[1])))
            return number(lx);
        if (c == '"')
            return string_literal(lx);
        if (c == '\'')
            return rune_literal(lx);
        if (c == '`')
            return raw_string(lx);
        if (c == ';') {
            lx->at++;
            return semicolon(lx, lx->at - 1, "semicolon");
        }
        t = operator_token(lx);
        if (t.kind != TOKEN_EOF)
            return t;
        char described[24];
        rune_describe((unsigned char)c, described);
        diag_error(lx->diag, pos_of(lx, lx->at), "invalid character %s", described);
        lx->at++;
    }
}

void lexer_dump(SourceMap *sources, Source *source, Diag *diag, Interner *names, FILE *out) {
    static const char *const kinds[] = {
#define TOKEN(name, spelling, precedence) #name,
#define KEYWORD(name, spelling)           #name,
#include "tokens.def"
#undef TOKEN
#undef KEYWORD
    };
    Lexer lx;
    lexer_init(&lx, sources, source, diag, names);
    for (;;) {
        Token t = lexer_next(&lx);
        Place p = source_place(sources, t.pos);
        fprintf(out, "%d:%d\t%s", p.line, p.column, kinds[t.kind]);
        if (t.kind == TOKEN_ASSIGN_OP)
            fprintf(out, "\t%s=", token_spelling(t.op));
        else if (t.text)
            fprintf(out, "\t%s", t.text);
        fputc('\n', out);
        if (t.kind == TOKEN_EOF)
            break;
    }
}

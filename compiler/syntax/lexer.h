// Bytes to tokens, with Go's automatic semicolons. Reports bad bytes, literals and comments to the
// Diag and goes on. The lexer records line starts in the Source.
#pragma once
#include "ast.h"

typedef struct Token {
    TokenKind kind;
    TokenKind op; // ASSIGN_OP: the operator
    Pos pos;
    Pos end;
    const char *text; // NAME: interned name; literals: interned source spelling;
                      // SEMICOLON: "semicolon", "newline" or "EOF"
    bool bad;         // a literal already reported as malformed
} Token;

// A comment that is a directive (//go:xxx), handed to the parser. //line is the lexer's own.
typedef void DirectiveSink(void *data, Pos pos, const char *text, size_t length);

typedef struct Lexer {
    Source *source;
    SourceMap *sources;
    Diag *diag;
    Interner *names;
    const char *at, *end;
    bool want_semicolon;  // the last token allows an automatic semicolon at the end of line
    uint8_t keywords[64]; // token kinds by keyword_hash, filled from tokens.def
    bool in_name[256];    // the ASCII bytes of names
    DirectiveSink *directive;
    void *directive_data;
} Lexer;

void lexer_init(Lexer *lx, SourceMap *sources, Source *source, Diag *diag, Interner *names);
Token lexer_next(Lexer *lx);
// Prints the tokens of a source, one a line: position, kind, text (-dump=tokens).
void lexer_dump(SourceMap *sources, Source *source, Diag *diag, Interner *names, FILE *out);
// The value of a string or char literal's spelling. Returns the decoded bytes (arena-owned).
char *string_literal_value(Arena *a, const char *spelling, size_t *length);
int32_t char_literal_value(const char *spelling);

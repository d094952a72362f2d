// The only compiler file that knows utf8proc. Letters and digits of identifiers, decoding as Go
// decodes (an invalid byte is U+FFFD of width 1), encoding, display width for carets.
#pragma once
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define RUNE_ERROR 0xFFFD
// Decodes one rune of the n > 0 bytes at s; *width is 1 to 4. *valid is false for invalid UTF-8.
int32_t utf8_decode(const char *s, size_t n, int *width, bool *valid);
// Writes rune r (surrogates and out-of-range become U+FFFD) and returns the number of bytes.
int utf8_encode(int32_t r, char out[4]);
bool rune_is_letter(int32_t r); // Lu Ll Lt Lm Lo or '_'
bool rune_is_digit(int32_t r);  // Nd
bool rune_is_upper(int32_t r);  // Lu: decides what is exported
bool rune_is_print(int32_t r);  // L M N P S and ' ': what Go's %q shows as it is
// Writes r as Go's %#U prints it, "U+0040 '@'".
void rune_describe(uint32_t r, char out[24]);
// Writes r as Go's %q prints it: '@', '\n', '\u00a0'.
void rune_quote(int32_t r, char out[16]);
int rune_width(int32_t r); // columns on a terminal: 0, 1 or 2
bool name_is_exported(const char *name);

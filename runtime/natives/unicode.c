// Package unicode: categories and simple case mappings of code points, from utf8proc.
#include <utf8proc.h>

#include "../abi.h"

intptr_t unicode_category(int32_t r);
GO_EXPORT(unicode_category, "unicode.category");
intptr_t unicode_category(int32_t r) {
    return utf8proc_category(r);
}

int32_t unicode_upper(int32_t r);
GO_EXPORT(unicode_upper, "unicode.mapUpper");
int32_t unicode_upper(int32_t r) {
    return utf8proc_toupper(r);
}

int32_t unicode_lower(int32_t r);
GO_EXPORT(unicode_lower, "unicode.mapLower");
int32_t unicode_lower(int32_t r) {
    return utf8proc_tolower(r);
}

int32_t unicode_title(int32_t r);
GO_EXPORT(unicode_title, "unicode.mapTitle");
int32_t unicode_title(int32_t r) {
    return utf8proc_totitle(r);
}

// The texts of reasons.def as WHY_ constants.
#pragma once
enum Reason {
#define REASON(name, text) REASON_##name,
#include "reasons.def"
#undef REASON
    REASON_COUNT
};
extern const char *const reason_texts[];
#define WHY(name) reason_texts[REASON_##name]

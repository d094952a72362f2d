// A hash over everything of a unit that its object file depends on: two units with one hash give
// one object.
#pragma once
#include "core.h"

uint64_t core_hash(const CoreUnit *u, int first, int last, bool with_data, uint64_t seed);

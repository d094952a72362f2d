// Placed functions to core: order of evaluation, range, switch, defer, closures, method values,
// conversions, checks, barriers, static data (constants, type descriptors, itabs, func values,
// globals).
#pragma once
#include "../escape/place.h"
#include "core.h"

// Lowers one package. Reports frames that are too large. sanitize: frame objects that others can
// have the address of are kept apart, in the sanitizer's storage (frame.c).
// measure: its sites are counted as it runs (measure.c).
CoreUnit *lower_program(Program *p, const Escapes *escapes, bool sanitize, bool measure);

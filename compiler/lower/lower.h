// Placed functions to core: order of evaluation, range, switch, defer, closures, method values,
// conversions, checks, barriers, static data (constants, type descriptors, itabs, func values,
// globals).
#pragma once
#include "../escape/place.h"
#include "core.h"

// Lowers one package. Reports frames that are too large.
CoreUnit *lower_program(Program *p, const Escapes *escapes);

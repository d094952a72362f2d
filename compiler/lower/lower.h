// Placed functions to core: order of evaluation, range, switch, defer, closures, method values,
// conversions, checks, barriers, static data (constants, type descriptors, itabs, func values,
// globals).
#pragma once
#include "../escape/place.h"
#include "core.h"

// Lowers one package. What is not compiled yet (range over func)
// is reported as "gosling does not compile X yet" at its position; returns NULL when anything was
// reported.
CoreUnit *lower_program(Program *p, const Escapes *escapes);

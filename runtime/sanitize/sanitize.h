// Accesses under -sanitize=frame. The hooks for the rest of the runtime are in sched/sched.h.
#pragma once
#include "../sched/sched.h"

// An access to n bytes; ends the program with a report when one of them is dead.
void sanitize_access(uintptr_t address, size_t n, bool is_store);

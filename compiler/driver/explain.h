// What the driver prints of the escape pass beside -m.
#pragma once
#include "driver.h"

extern const char *const explain_places[]; // by Placement: "frame"
// gosling escape: the table.
void explain_table(Build *b, EscapeRowList rows, FILE *out);
// gosling explain [CODE...]: lists the codes of reasons, or prints their pages. The exit status.
int command_explain(const Options *o);
// -gcflags=-json=0,DIR: gc's log. Returns false after an error.
bool explain_log(Build *b, Escapes *e, const char *where);

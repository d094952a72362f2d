// What C's main was given, for package os.
#pragma once
extern char **process_argv; // ends with NULL
// What Go does about a write to a broken pipe on standard output or error: unless os/signal has
// taken or ignores SIGPIPE, the program ends by it. [signal.c]
void signal_broken_pipe(void);

// What C's main was given, for package os.
#pragma once
extern char **process_argv; // ends with NULL

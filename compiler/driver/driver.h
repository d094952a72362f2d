// The driver's own declarations: options, loaded packages, the state of one command.
#pragma once
#include "../escape/place.h"
#include "../lower/core.h"
#include <stdio.h>

enum { LANGUAGE_MINOR = 26 }; // the language is Go 1.26's

typedef struct Options {
    const char *command;
    VEC(const char *)
    operands; // files, folders or packages; for run followed by the program's arguments
    VEC(const char *) program_args;
    const char *output, *gcflags, *tags, *dump;
    bool compile_only, assembler, debug, time, verbose, gc_none;
    int optimize;
    EscapeMode escape;
    int explain, all_errors, complete, no_inline, small_frames; // -gcflags: how many
    const char *json;       // -gcflags=-json=0,DIR, or NULL
    bool table;             // the command is escape
    bool measure;           // escape -run
    const char *language;   // -lang: go1.N, or NULL
    bool check_only;        // the command is check
    bool sanitize;          // -sanitize=frame
    SiteOverrideList sites; // -escape-site
} Options;

typedef struct LoadedPackage {
    Package *package;
    const char *dir;
    bool is_library, loading;
    VEC(const char *) import_paths;
    VEC(const char *) objects; // object files to link
    const char *export_text;   // of a library package, behind its declarations
    int lines;
} LoadedPackage;

typedef VEC(LoadedPackage *) LoadedPackageList;

typedef struct Build {
    Arena *arena;
    const Options *options;
    SourceMap *sources;
    Diag *diag;
    Interner *names;
    NodeFactory nodes;
    CheckContext *cx;
    const char *root;           // lib/gosling: std/, runtime archive, pkg/
    const char *cache;          // folder of compiled units
    const char *library_parent; // where library variants that nobody shipped are built
    const char *variant_dir;    // library of this variant, lib key in its name
    const char *module_path, *module_dir;
    Map *packages;           // interned import path -> LoadedPackage
    LoadedPackageList order; // dependencies first
    const char *temp_dir;
    bool load_failed;         // an import could not be found: checking would only repeat it
    SiteOverrideList sites;   // of the options, marked as they are met
    const char *program_name; // run: its first argument
    EscapeRowList decided;    // gosling escape: the table
    struct Timing *timing;
} Build;

// options.c. Returns false after a message on stderr (exit status 2).
bool options_parse(Arena *a, int argc, char **argv, Options *o);
void options_help(FILE *out, const char *command);

// package.c: finding and reading packages. Errors go to the Diag.
Build *build_new(Arena *a, const Options *o);
LoadedPackage *load_main(Build *b); // the package named on the command line
LoadedPackage *load_library_source(Build *b,
                                   const char *path); // one library package, from its sources
LoadedPackage *load_import(Build *b, const char *path, Package *from, Pos pos);
bool is_library_path(const Build *b, const char *path);

// export.c: the library's export files: the source without bodies, and escape tags.
bool export_write(Build *b, const LoadedPackage *p, const char *path);
// Parses an export file's text into package (files, not checked) and puts the tags on its functions
// once collected by export_apply_tags.
bool export_parse(Build *b, LoadedPackage *p, const char *text);
void export_apply_tags(Build *b, LoadedPackage *p);

// library.c: the precompiled library of a variant; compiles what is missing.
bool library_require(Build *b, LoadedPackage *p);
const char *library_variant_dir(Build *b);
int library_build_all(Arena *a, const Options *o); // every package under std (make, install)

// Checks, places, lowers and compiles packages, dependencies first, whose other imports are loaded:
// all of a user's program, or one of the library.
bool compile_packages(Build *b, LoadedPackageList packages);

// units.c: core to object files, in forked children, through the cache.
bool compile_units(Build *b, CoreUnit *unit, LoadedPackage *p, int optimize, bool debug);
bool write_assembler(Build *b, CoreUnit *unit, const char *path);
bool write_gimple(Build *b, CoreUnit *unit, FILE *out);

// cache.c: compiled units by content hash.
const char *cache_folder(Build *b); // made when missing; NULL after a message
bool cache_has(const char *object); // and marks it as used
void cache_trim(Build *b, const char *folder);

// link.c
bool link_program(Build *b, LoadedPackage *main, const char *output);
bool link_relocatable(Build *b, LoadedPackage *p, const char *output);

// file.c: paths, temporary files, renames, child processes.
const char *executable_path(Arena *a);
const char *path_join(Arena *a, const char *dir, const char *name);
bool path_is_dir(const char *path), path_exists(const char *path);
bool make_dirs(const char *path); // mkdir -p
char *file_hash_hex(Arena *a, uint64_t h);
// Output through a temporary file beside `path`, renamed when whole; devices are written directly.
// Files that hold no result of a compiler are not replaced, by text no Go source.
typedef struct OutputFile {
    const char *path, *temp;
    FILE *file;
    bool direct;
} OutputFile;
bool output_open(Build *b, OutputFile *out, const char *path);
bool output_temp_path(Build *b, OutputFile *out,
                      const char *path); // for tools that open it themselves
bool output_commit(Build *b, OutputFile *out, int mode);
void output_discard(OutputFile *out);
const char *temp_folder(Build *b);
void remove_temp_folder(Build *b);
// Runs a command; its stderr is collected and reported with `what` when it fails.
bool run_tool(Build *b, const char *what, const char *const *argv);
int processor_count(void);

// timing.c
typedef struct Timing Timing;
Timing *timing_new(Arena *a);
void timing_start(Timing *t, const char *stage);
void timing_stop(Timing *t);
void timing_print(const Timing *t, int lines, FILE *out);

// commands: exit status
int command_version(Arena *a);
int command_run(Build *b);
int command_measure(Build *b); // escape -run; measure.c
// Compiles to a file without a name, open in *program. The exit status; with 0, a program.
int compile_to_run(Build *b, int *program);
void exec_program(Build *b, int program); // becomes it, with its arguments; returns after a message
int compile_program(Build *b, const char *output); // all stages; main.c

// Instances: what every stage behind check works on. An instance is a function declaration plus its
// own type arguments; a plain function is the instance with none. The bodies of func literals
// belong to the instance they stand in. Package initialization is an instance without a
// declaration.
#pragma once
#include "../check/check.h"

typedef struct Instance {
    Object *function; // OBJ_FUNC; NULL for package initialization
    Node *node;       // FUNC_DECL; package initialization: NULL, or where inline put variables into
                      // it, an empty one that is their function
    Node *body;       // BLOCK; NULL for a bodiless function
    const char *symbol; // linker symbol
    bool is_weak;       // of a generic function: other units may have it, too
    Map *originals;     // of a weak one: each of its nodes -> the generic function's
    Package *package;
    CheckContext *cx;
} Instance;

typedef struct Program { // all of one unit's instances
    CheckContext *cx;
    Package *package;
    VEC(Instance *) instances; // functions in source order, those of generic ones, initialization
    Instance *init;            // its expressions are package->init_order
} Program;
typedef VEC(Program *) ProgramList;

// All instances of a checked package.
Program *instantiate_package(CheckContext *cx, Package *package);
// Prints the list of instances (-dump=instances).
void instances_dump(const Program *p, FILE *out);

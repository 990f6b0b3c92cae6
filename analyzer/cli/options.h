// The command's options: what is asked for, or what is wrong with it.
#ifndef ESCAPEMENT_CLI_OPTIONS_H
#define ESCAPEMENT_CLI_OPTIONS_H

#include "../analyzer.h"
#include "../base/base.h"

typedef enum Task { TASK_ANALYZE, TASK_PACK, TASK_HELP, TASK_VERSION } Task;

typedef struct Command {
    Arena *arena;
    Task task;
    AnalyzerOptions options;
    const char *goroot, *pack, *output;
    const char *release; // "1.27"; NULL: what the library is
    const char *lang;    // "go1.22", as it was given
    VEC(const char *) gopaths;
    VEC(const char *) arguments; // what to analyze, or to pack
} Command;

// False: something is wrong, and was said on standard error.
bool command_parse(Command *command, int argc, char **argv);

extern const char command_usage[];

#endif

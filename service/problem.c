// Problems and their JSON (problem.h).

#include "problem.h"

#include <stdarg.h>
#include <stdio.h>

static const struct {
    const char *code;
    int status;
    const char *title;
} problem_rows[] = {
    {"none", 200, ""},
#define PROBLEM(code, status, title, advice) {#code, status, title},
#include "problems.def"
#undef PROBLEM
};

void problem_set(Problem *problem, ProblemCode code, const char *format, ...)
{
    va_list arguments;
    problem->code = code;
    va_start(arguments, format);
    vsnprintf(problem->detail, sizeof problem->detail, format, arguments);
    va_end(arguments);
}

int problem_status(ProblemCode code) { return problem_rows[code].status; }

void problem_write(Buffer *out, const Problem *problem)
{
    buffer_format(out, "{\"type\":\"/docs/problems.html#%s\",\"title\":", problem_rows[problem->code].code);
    buffer_json(out, problem_rows[problem->code].title);
    buffer_format(out, ",\"status\":%d,\"code\":\"%s\"", problem_rows[problem->code].status,
                  problem_rows[problem->code].code);
    if (*problem->detail) {
        buffer_text(out, ",\"detail\":");
        buffer_json(out, problem->detail);
    }
    buffer_text(out, "}\n");
}

// time_runs: how long a command takes, as the median of several runs.
//
//     time_runs RUNS COMMAND ARGUMENT…      prints milliseconds: "median lowest highest"
//
// "{}" in an argument becomes the number of the run, from 1, so that each run can have a file of its own. One run before
// the first warms the page cache (with number 0). Output goes to /dev/null; a command that fails with a status beyond 1 ends it all.
// Time is from before posix_spawn until the process has ended: what a caller waits.

#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>

extern char **environ;

enum { MAX_RUNS = 1000, MAX_ARGUMENTS = 64, MAX_ARGUMENT_BYTES = 4096 };

static double now_ms(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

static int compare_doubles(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static const char *with_number(const char *argument, int number, char *storage)
{
    const char *mark = strstr(argument, "{}");
    if (!mark)
        return argument;
    snprintf(storage, MAX_ARGUMENT_BYTES, "%.*s%d%s", (int)(mark - argument), argument, number, mark + 2);
    return storage;
}

static double run_once(char *const *command, int number)
{
    static char storage[MAX_ARGUMENTS][MAX_ARGUMENT_BYTES];
    char *arguments[MAX_ARGUMENTS + 1] = {0};
    for (int i = 0; command[i] && i < MAX_ARGUMENTS; i++)
        arguments[i] = (char *)with_number(command[i], number, storage[i]);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0);
    double start = now_ms();
    pid_t child;
    int status, error = posix_spawnp(&child, arguments[0], &actions, NULL, arguments, environ);
    if (error) {
        fprintf(stderr, "time_runs: %s: %s\n", arguments[0], strerror(error));
        exit(2);
    }
    waitpid(child, &status, 0);
    double taken = now_ms() - start;
    posix_spawn_file_actions_destroy(&actions);
    if (!WIFEXITED(status) || WEXITSTATUS(status) > 1) {
        fprintf(stderr, "time_runs: %s: failed (wait status %d)\n", arguments[0], status);
        exit(2);
    }
    return taken;
}

int main(int argc, char **argv)
{
    static double times[MAX_RUNS];
    int runs = argc > 2 ? atoi(argv[1]) : 0;
    if (runs < 1 || runs > MAX_RUNS) {
        fprintf(stderr, "usage: time_runs RUNS COMMAND ARGUMENT... (1 to %d runs)\n", MAX_RUNS);
        return 2;
    }
    run_once(argv + 2, 0);
    for (int i = 0; i < runs; i++)
        times[i] = run_once(argv + 2, i + 1);
    qsort(times, (size_t)runs, sizeof *times, compare_doubles);
    printf("%.2f %.2f %.2f\n", times[runs / 2], times[0], times[runs - 1]);
    return 0;
}

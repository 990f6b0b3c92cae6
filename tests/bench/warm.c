// warm PACK FILE.go: what opening a pack takes, and what analyzing a file takes in a process that was forked from one that
// has the pack open, as the service does it: parsed and checked only, all of it as text, and as JSON. Medians, in
// milliseconds: "OPEN CHECK TEXT JSON".
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "analyzer.h"

enum { RUNS = 51, MAX_BYTES = 1 << 20 };

static double now_ms(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

static int compare(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static double median(double *times)
{
    qsort(times, RUNS, sizeof *times, compare);
    return times[RUNS / 2];
}

static Analyzer *open_pack(const char *path)
{
    char error[512];
    Analyzer *a = analyzer_open(&(AnalyzerSource){.pack = path}, error, sizeof error);
    if (!a) {
        fprintf(stderr, "warm: %s\n", error);
        exit(2);
    }
    return a;
}

// In a child of its own; what it took comes back through a pipe.
static double time_in_child(Analyzer *a, const AnalyzerOptions *options, const AnalyzerFile *file)
{
    int ends[2];
    double took = -1;
    if (pipe(ends) != 0)
        exit(2);
    pid_t child = fork();
    if (child == 0) {
        double start = now_ms();
        analyzer_run(a, options, file, 1);
        took = now_ms() - start;
        _exit(write(ends[1], &took, sizeof took) != sizeof took);
    }
    close(ends[1]);
    if (read(ends[0], &took, sizeof took) != sizeof took)
        exit(2);
    close(ends[0]);
    waitpid(child, NULL, 0);
    return took;
}

int main(int argc, char **argv)
{
    static char text[MAX_BYTES];
    static double times[RUNS];
    FILE *f = argc == 3 ? fopen(argv[2], "rb") : NULL;
    if (!f) {
        fprintf(stderr, "usage: warm PACK FILE.go\n");
        return 2;
    }
    AnalyzerFile file = {"main.go", text, fread(text, 1, sizeof text, f)};
    for (int i = 0; i < RUNS; i++) {
        double start = now_ms();
        Analyzer *a = open_pack(argv[1]);
        times[i] = now_ms() - start;
        analyzer_close(a);
    }
    printf("%.2f", median(times));
    Analyzer *a = open_pack(argv[1]);
    static const AnalyzerOptions ways[] = {{.detail = 1, .check_only = true}, {.detail = 1}, {.detail = 1, .output = ANALYZER_JSON}};
    for (size_t way = 0; way < sizeof ways / sizeof *ways; way++) {
        for (int i = 0; i < RUNS; i++)
            times[i] = time_in_child(a, &ways[way], &file);
        printf(" %.2f", median(times));
    }
    printf("\n");
    analyzer_close(a);
    return 0;
}

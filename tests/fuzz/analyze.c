// Fuzzes everything a snippet passes through, with the standard library of a pack (ESCAPEMENT_PACK) to import: parser,
// checker, inlining, escape analysis, advice, text and JSON.
#include <stdio.h>
#include <stdlib.h>

#include "analyzer.h"
#include "fuzz.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size > MAX_BYTES)
        return -1;
    char error[512];
    Analyzer *a = analyzer_open(&(AnalyzerSource){.pack = getenv("ESCAPEMENT_PACK")}, error, sizeof error);
    if (!a) {
        fprintf(stderr, "fuzz_analyze: %s\n", error);
        exit(2);
    }
    AnalyzerFile file = {"main.go", (const char *)data, size};
    AnalyzerOptions options = {.detail = size & 1 ? 1 : 2, .compiler.no_inlining = (size & 6) == 6, .output = ANALYZER_JSON};
    analyzer_run(a, &options, &file, 1);
    analyzer_close(a);
    return 0;
}

// Fuzzes everything that a report can be: each output, with the escape graph, a range of lines, some kinds of lines, a theme,
// of one file or several. The input begins with four bytes of options; a 0x1e byte (record separator) begins a further file.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "analyzer.h"
#include "fuzz.h"

enum { OPTION_BYTES = 4, MAX_FILES = 4, FILE_SEPARATOR = 0x1e, OUTPUT_COUNT = ANALYZER_MARKDOWN + 1 };

static AnalyzerOptions options_of(const uint8_t *data)
{
    return (AnalyzerOptions){
        .detail = data[0] & 0x80 ? 2 : 1,
        .output = data[0] % OUTPUT_COUNT,
        .graph = data[0] & 0x40,
        .show = data[1] & ANALYZER_SHOW_ALL,
        .theme = data[1] >> 4 & 1 ? ANALYZER_DARK : data[1] >> 5 & 1 ? ANALYZER_LIGHT : ANALYZER_AUTO,
        .no_summary = data[1] & 0x80,
        .first_line = data[2] ? data[2] : 0,
        .last_line = data[2] && data[3] ? data[2] + data[3] : 0,
    };
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const char *const names[MAX_FILES] = {"main.go", "b.go", "c.go", "d.go"};
    if (size < OPTION_BYTES || size > MAX_BYTES)
        return -1;
    char error[512];
    Analyzer *a = analyzer_open(&(AnalyzerSource){.pack = getenv("ESCAPEMENT_PACK")}, error, sizeof error);
    if (!a) {
        fprintf(stderr, "fuzz_outputs: %s\n", error);
        exit(2);
    }
    AnalyzerOptions options = options_of(data);
    AnalyzerFile files[MAX_FILES];
    int count = 0;
    const uint8_t *at = data + OPTION_BYTES, *end = data + size;
    do {
        const uint8_t *separator = count + 1 < MAX_FILES ? memchr(at, FILE_SEPARATOR, (size_t)(end - at)) : NULL;
        size_t length = (size_t)((separator ? separator : end) - at);
        char *text = malloc(length + !length); // memory of exactly its size: what is read beyond is found
        if (!text)
            abort();
        memcpy(text, at, length);
        files[count] = (AnalyzerFile){names[count], text, length};
        count++;
        at = separator ? separator + 1 : end;
    } while (at < end);
    analyzer_run(a, &options, files, count);
    analyzer_close(a);
    for (int i = 0; i < count; i++)
        free((char *)files[i].text);
    return 0;
}

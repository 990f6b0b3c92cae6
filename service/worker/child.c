// One snippet's process (child.h).

#include "child.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "child_memory.h"
#include "hooks.h"

enum {
    ALTERNATE_STACK_BYTES = 64 << 10, // for the signal handler, when the stack itself has overflown
    LAST_STRAW_BYTES = 24 << 20, // more than an arena's largest step (16 MiB): what can't be had when memory is gone
};

// Dying by a signal, the one question left is whether memory had run out: the analyzer aborts when it can't map more.
static void die(int signal_number)
{
    (void)signal_number;
    void *memory = mmap(NULL, LAST_STRAW_BYTES, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    _exit(memory == MAP_FAILED ? CHILD_EXIT_OUT_OF_MEMORY : CHILD_EXIT_CRASHED);
}

static void catch_signals(void)
{
    static const int signals[] = {SIGABRT, SIGSEGV, SIGBUS, SIGFPE, SIGILL};
    static char alternate_stack[ALTERNATE_STACK_BYTES];
    stack_t stack = {.ss_sp = alternate_stack, .ss_size = sizeof alternate_stack};
    sigaltstack(&stack, NULL);
    struct sigaction action = {.sa_handler = die, .sa_flags = SA_ONSTACK};
    for (size_t i = 0; i < sizeof signals / sizeof *signals; i++)
        sigaction(signals[i], &action, NULL);
}

static void analyze(Analyzer *analyzer, FrameStream *stream, const Frame *request)
{
    static AnalyzeMessage message;
    if (request->kind != FRAME_ANALYZE || !analyze_decode(request->payload, &message))
        _exit(CHILD_EXIT_BAD_REQUEST);
    hooks_run_in_child(&message, request->id);

    AnalyzerFile files[LIMIT_FILES];
    static char names[LIMIT_FILES][sizeof "./" + LIMIT_FILE_NAME_BYTES];
    for (uint32_t i = 0; i < message.file_count; i++) {
        Bytes name = message.files[i].name, text = message.files[i].text;
        snprintf(names[i], sizeof names[i], "./%.*s", (int)name.length, name.data); // as go build prints files of the current folder
        files[i] = (AnalyzerFile){names[i], text.data, text.length};
    }
    static const AnalyzerOutput outputs[OUTPUT_COUNT] = {
#define OUTPUT(name, word, media_type) [OUTPUT_##name] = ANALYZER_##name,
        OUTPUTS(OUTPUT)
#undef OUTPUT
    };
    static const AnalyzerTheme themes[THEME_COUNT] = {
#define THEME(name, word) [THEME_##name] = ANALYZER_##name,
        THEMES(THEME)
#undef THEME
    };
#define SHOW(name, word) _Static_assert(1 << SHOW_BIT_##name == ANALYZER_SHOW_##name, "the analyzer's bits are ours");
    SHOWN_KINDS(SHOW)
#undef SHOW
    AnalyzerOptions options = {.detail = (int)message.detail,
                               .compiler.no_inlining = message.no_inlining,
                               .output = outputs[message.output],
                               .graph = message.graph,
                               .show = (int)message.show,
                               .theme = themes[message.theme],
                               .first_line = (int)message.first_line,
                               .last_line = (int)message.last_line,
                               .no_summary = !message.summary};
    AnalyzerReport report = analyzer_run(analyzer, &options, files, (int)message.file_count);

    // Either blocks until escapementd has taken it all.
    if (report.length > LIMIT_REPORT_BYTES) {
        Buffer payload = {0};
        lost_encode(&payload, LOST_REPORT_TOO_LARGE, "");
        stream_send(stream, FRAME_LOST, request->id, (Bytes){(char *)payload.data, payload.length});
    } else {
        stream_send(stream, FRAME_REPORT, request->id, (Bytes){report.body, report.length});
    }
}

_Noreturn void child_run(Analyzer *analyzer, const Sandbox *sandbox)
{
    FrameStream stream = {.fd = CHILD_SOCKET};
    Frame request;
    if (child_memory())
        analyzer_use_memory(child_memory(), CHILD_MEMORY_BYTES);
    catch_signals();
    sandbox_shut_child(sandbox);
    FrameResult result;
    while ((result = stream_next(&stream, &request)) == FRAME_INCOMPLETE)
        if (stream_receive(&stream) != STREAM_OK)
            _exit(0); // escapementd is gone, or has no use for us
    if (result == FRAME_BROKEN)
        _exit(CHILD_EXIT_BAD_REQUEST);
    analyze(analyzer, &stream, &request);
    _exit(0); // nothing to tidy: the process is the arena
}

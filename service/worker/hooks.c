// The test worker's ways to misbehave (hooks.h), one row each.

#include "hooks.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <linux/futex.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "../protocol/clock.h"
#include "child.h"
#include "child_memory.h"

static void loop_forever(void)
{
    for (volatile unsigned turns = 0;; turns++)
        ;
}

static void wait_forever(void) // wall clock, no CPU time
{
    char byte;
    while (read(CHILD_SOCKET, &byte, 1) != 0)
        ;
}

static void burn(int ms) // and be analyzed then
{
    for (int64_t end = clock_ms() + ms; clock_ms() < end;)
        ;
}

static void burn_100_ms(void) { burn(100); }
static void burn_700_ms(void) { burn(700); }

static void eat_memory(void)
{
    enum { BITE_BYTES = 4 << 20 };
    for (;;) {
        void *memory = mmap(NULL, BITE_BYTES, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        if (memory == MAP_FAILED)
            abort();
        memset(memory, 1, BITE_BYTES);
    }
}

static int deepen(volatile int *above)
{
    volatile int frame[1024];
    frame[0] = *above + 1;
    return frame[0] ? deepen(frame) + frame[0] : 0;
}

static void overflow_stack(void)
{
    volatile int start = 1;
    deepen(&start);
}

static void read_nowhere(void)
{
    volatile int *nowhere = NULL;
    *nowhere = 1;
}

static void break_invariant(void)
{
    fputs("escapement: internal error at hooks.c:0: a test\n", stderr);
    abort();
}

static void exit_quietly(void) { _exit(0); }

static void open_file(void) // refused, not deadly: the analysis goes on
{
    if (open("/etc/passwd", O_RDONLY) >= 0)
        _exit(0);
}

// What the sandbox is to refuse: it ends the process, or we do; an answer would mean that it was allowed.
static void end_unless(bool was_allowed)
{
    if (!was_allowed)
        abort();
}

static void kill_own_process(void) { end_unless(kill(getpid(), SIGKILL) == 0); }
static void open_socket(void) { end_unless(socket(AF_INET, SOCK_STREAM, 0) >= 0); }

static void connect_out(void)
{
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons(53), .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    end_unless(connect(CHILD_SOCKET, (struct sockaddr *)&address, sizeof address) == 0);
}

static void start_process(void)
{
    pid_t pid = fork();
    if (pid == 0)
        _exit(0);
    end_unless(pid > 0);
}

static void run_shell(void)
{
    char *arguments[] = {"sh", "-c", "true", NULL};
    end_unless(execv("/bin/sh", arguments) == 0);
}

static void trace_parent(void) { end_unless(ptrace(PTRACE_SEIZE, getppid(), NULL, NULL) == 0); }
static void kill_parent(void) { end_unless(kill(getppid(), SIGKILL) == 0); }
static void kill_everyone(void) { end_unless(kill(-1, SIGKILL) == 0); }

static void map_gibibytes(void)
{
    void *memory = mmap(NULL, (size_t)4 << 30, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    end_unless(memory != MAP_FAILED);
}

static void fill_disk(void)
{
    int file = open("/tmp/fill", O_WRONLY | O_CREAT, 0600);
    if (file < 0)
        file = open("fill", O_WRONLY | O_CREAT, 0600);
    end_unless(file >= 0 && write(file, "x", 1) == 1);
}

static void fill_memory_file(void) { end_unless(memfd_create("fill", 0) >= 0); }

static void map_executable(void)
{
    end_unless(mmap(NULL, 4096, PROT_READ | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) != MAP_FAILED);
}

static void send_garbage(void)
{
    static const char garbage[] = "this is not a frame, and long enough to be taken for one";
    if (write(CHILD_SOCKET, garbage, sizeof garbage) < 0)
        _exit(0);
    wait_forever();
}

static void send_endless_frame(void)
{
    Buffer out = {0};
    frame_write(&out, FRAME_REPORT, 0, "", 0);
    memset(out.data + FRAME_HEADER_BYTES - 4, 0xff, 4); // a payload of 4 GiB
    for (;;)
        if (write(CHILD_SOCKET, out.data, out.length) < 0)
            _exit(0);
}

static void send_too_much(void)
{
    char *text = memory_new(LIMIT_REPORT_BYTES + 100);
    memset(text, 'x', LIMIT_REPORT_BYTES + 100);
    Buffer out = {0};
    frame_write(&out, FRAME_REPORT, 0, text, LIMIT_REPORT_BYTES + 100);
    for (size_t sent = 0; sent < out.length;) {
        ssize_t n = write(CHILD_SOCKET, out.data + sent, out.length - sent);
        if (n < 0)
            _exit(0);
        sent += (size_t)n;
    }
    wait_forever();
}

// Shuts its socket and lives on, without any CPU time.
static void hang_up(void)
{
    static const int word = 0;
    close(CHILD_SOCKET);
    for (;;)
        syscall(SYS_futex, &word, FUTEX_WAIT, 0, NULL);
}

static uint64_t request_id; // an answer has it

// A report that would do something in a page.
static void send_markup(void)
{
    static const char markup[] = "<section class=\"escapement\"><meta http-equiv=\"refresh\" content=\"0;url=https://example.com\">"
                                 "<p onclick=\"alert(1)\">x</p><img src=\"x\" onerror=\"alert(1)\"></section>\n";
    Buffer out = {0};
    frame_write(&out, FRAME_REPORT, request_id, markup, sizeof markup - 1);
    if (write(CHILD_SOCKET, out.data, out.length) < 0)
        _exit(0);
    wait_forever();
}

// What one child writes to its memory, its successor is not to see.
enum { STAIN = 0xa5, STAINED_BYTES = 64 };

static void stain_memory(void)
{
    if (child_memory())
        memset(child_memory(), STAIN, CHILD_MEMORY_BYTES);
    _exit(0);
}

static void look_for_stains(void)
{
    char stain[STAINED_BYTES];
    memset(stain, STAIN, sizeof stain);
    if (!child_memory() || memmem(child_memory(), CHILD_MEMORY_BYTES, stain, sizeof stain))
        abort();
}

static void talk_to_stderr(void)
{
    for (int i = 0; i < 100000; i++)
        fputs("noise \033[31m and more noise\n", stderr);
    abort();
}

// Bytes that are not UTF-8, controls, a mark of direction, as a child's last words.
static void say_strange_words(void)
{
    fputs("last \x9b\xff\xe2\x80\xae\xc2\x9b words\n", stderr);
    abort();
}

enum { EXIT_KILL_WORKER = 70, EXIT_HANG_WORKER = 71 };

static void kill_worker(void) { _exit(EXIT_KILL_WORKER); }
static void hang_worker(void) { _exit(EXIT_HANG_WORKER); }

static const struct {
    const char *name;
    void (*run)(void);
} child_hooks[] = {
    {"loop", loop_forever},     {"wait", wait_forever},          {"slow", burn_100_ms}, {"slower", burn_700_ms},
    {"memory", eat_memory},     {"stack", overflow_stack},       {"segfault", read_nowhere},
    {"abort", break_invariant}, {"kill", kill_own_process},      {"socket", open_socket},
    {"file", open_file},        {"exec-memory", map_executable}, {"exit", exit_quietly},
    {"garbage", send_garbage},  {"endless", send_endless_frame}, {"flood", send_too_much},
    {"noise", talk_to_stderr},  {"connect", connect_out},        {"fork", start_process},
    {"exec", run_shell},        {"ptrace", trace_parent},        {"kill-parent", kill_parent},
    {"kill-all", kill_everyone}, {"gibibytes", map_gibibytes},   {"disk", fill_disk},
    {"markup", send_markup},    {"hang-up", hang_up},             {"last-words", say_strange_words},
    {"memory-file", fill_memory_file}, {"stain", stain_memory},  {"stains", look_for_stains},
    {"kill-worker", kill_worker}, {"hang-worker", hang_worker},
};

static const char marker[] = "//escapement:test ";

void hooks_run_in_child(const AnalyzeMessage *message, uint64_t id)
{
    request_id = id;
    if (!message->file_count)
        return;
    Bytes text = message->files[0].text;
    size_t skip = sizeof marker - 1;
    if (text.length <= skip || memcmp(text.data, marker, skip) != 0)
        return;
    for (size_t i = 0; i < sizeof child_hooks / sizeof *child_hooks; i++) {
        size_t length = strlen(child_hooks[i].name);
        if (text.length > skip + length && memcmp(text.data + skip, child_hooks[i].name, length) == 0 &&
            text.data[skip + length] == '\n')
            child_hooks[i].run();
    }
}

// The worker hears nothing of a program; but in this one the way in which a child ends can ask for something.
void hooks_run_in_worker(int status)
{
    if (WIFEXITED(status) && WEXITSTATUS(status) == EXIT_KILL_WORKER)
        _exit(1);
    if (WIFEXITED(status) && WEXITSTATUS(status) == EXIT_HANG_WORKER)
        loop_forever();
}

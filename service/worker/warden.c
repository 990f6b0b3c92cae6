// The worker's loop (warden.h).

#include "warden.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "child.h"
#include "child_memory.h"
#include "hooks.h"

enum { FORK_AGAIN_MS = 100 }; // when the machine has no process or memory for one

typedef struct Child {
    pid_t pid;       // 0: none
    uint64_t number; // never the same again
    int stderr_fd;   // read end of a pipe, which escapementd reads: here it only shows when nobody can write to it any more
    int memory;      // its slot's file of child_memory.h
} Child;

struct Warden {
    Analyzer *analyzer;
    const Sandbox *sandbox;
    const WardenOptions *options;
    FrameStream daemon;
    Child children[LIMIT_CHILDREN];
    uint64_t last_number;
    struct pollfd polls[LIMIT_CHILDREN + 1]; // of poll_once
    Child *polled[LIMIT_CHILDREN + 1];
    bool is_short; // of processes, and that was said
    bool is_over;
};

// ---- birth

static _Noreturn void begin_child(Analyzer *analyzer, const Sandbox *sandbox, int socket, int error_pipe, int memory_file)
{
    child_memory_map(memory_file);
    // Both are moved out of the way first, as either may have the number that the other is to get.
    int safe_socket = fcntl(socket, F_DUPFD, 10), safe_pipe = fcntl(error_pipe, F_DUPFD, 10);
    dup2(safe_pipe, STDERR_FILENO);
    dup2(safe_socket, CHILD_SOCKET);
    close(STDIN_FILENO);
    close(STDOUT_FILENO);
    syscall(SYS_close_range, (unsigned)CHILD_SOCKET + 1, ~0U, 0U);
    child_run(analyzer, sandbox);
}

// Its end of the socket blocks, escapementd's does not; nor does what it prints.
static bool fork_into(Warden *warden, Child *child)
{
    int sockets[2], pipes[2];
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, sockets) < 0)
        return false;
    if (pipe2(pipes, O_CLOEXEC | O_NONBLOCK) < 0) {
        close(sockets[0]);
        close(sockets[1]);
        return false;
    }
    Analyzer *analyzer = warden->analyzer;
    const Sandbox *sandbox = warden->sandbox;
    int memory = child->memory;
    pid_t pid = fork();
    if (pid == 0)
        begin_child(analyzer, sandbox, sockets[1], pipes[1], memory);
    close(sockets[1]);
    close(pipes[1]);
    if (pid > 0) {
        fcntl(sockets[0], F_SETFL, O_NONBLOCK);
        *child = (Child){.pid = pid, .number = ++warden->last_number, .stderr_fd = pipes[0], .memory = memory};
        const int files[CHILD_FILES] = {sockets[0], pipes[0]};
        if (!stream_send_files(&warden->daemon, FRAME_CHILD, child->number, files))
            warden->is_over = true;
    } else {
        close(pipes[0]);
    }
    close(sockets[0]);
    return pid > 0;
}

// One at a time, so that ends are told between forks. How long to wait for the next one; -1: as long as there is nothing to do.
static int replenish(Warden *warden)
{
    Child *first = NULL;
    int missing = 0;
    for (int i = 0; i < warden->options->children; i++) {
        if (!warden->children[i].pid) {
            first = first ? first : &warden->children[i];
            missing++;
        }
    }
    if (!first)
        return -1;
    bool ok = fork_into(warden, first);
    if (!ok && !warden->is_short)
        fprintf(stderr, "escapement-worker: no process can be started: %s\n", strerror(errno));
    warden->is_short = !ok;
    return !ok ? FORK_AGAIN_MS : missing > 1 ? 0 : -1;
}

// ---- death

// Nobody can write to its stderr any more: it is dead, or as good as dead.
static void bury_child(Warden *warden, Child *child)
{
    int status = 0;
    kill(child->pid, SIGKILL); // changes nothing for one that has ended by itself
    while (waitpid(child->pid, &status, 0) < 0 && errno == EINTR)
        ;
    hooks_run_in_worker(status);
    Buffer payload = {0};
    ended_encode(&payload, status);
    stream_send(&warden->daemon, FRAME_ENDED, child->number, (Bytes){(char *)payload.data, payload.length});
    buffer_free(&payload);
    close(child->stderr_fd);
    *child = (Child){.memory = child->memory};
}

// The kernel may need a while to free its memory; poll() reports when it is gone. One that is gone already is not known.
static void kill_child(Warden *warden, uint64_t number)
{
    for (int i = 0; i < warden->options->children; i++)
        if (warden->children[i].pid && warden->children[i].number == number)
            kill(warden->children[i].pid, SIGKILL);
}

static void hear_daemon(Warden *warden)
{
    Frame frame;
    FrameResult result;
    if (stream_receive(&warden->daemon) != STREAM_OK) {
        warden->is_over = true;
        return;
    }
    while ((result = stream_next(&warden->daemon, &frame)) == FRAME_READY) {
        if (frame.kind == FRAME_KILL)
            kill_child(warden, frame.id);
        else
            warden->is_over = true;
    }
    if (result == FRAME_BROKEN)
        warden->is_over = true;
}

// ---- the loop

static void poll_once(Warden *warden, int wait_ms)
{
    struct pollfd *polls = warden->polls;
    nfds_t count = 1;
    polls[0] = (struct pollfd){.fd = warden->daemon.fd, .events = POLLIN};
    for (int i = 0; i < warden->options->children; i++) {
        Child *child = &warden->children[i];
        if (!child->pid)
            continue;
        polls[count] = (struct pollfd){.fd = child->stderr_fd}; // only its end matters
        warden->polled[count++] = child;
    }
    if (poll(polls, count, wait_ms) < 0)
        return;
    for (nfds_t i = 1; i < count; i++)
        if (polls[i].revents & (POLLHUP | POLLERR))
            bury_child(warden, warden->polled[i]);
    if (polls[0].revents & (POLLIN | POLLHUP | POLLERR))
        hear_daemon(warden);
}

Warden *warden_new(const WardenOptions *options)
{
    Warden *warden = mmap(NULL, sizeof *warden, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (warden == MAP_FAILED) {
        fputs("escapement-worker: out of memory\n", stderr);
        abort();
    }
    warden->options = options;
    warden->daemon.fd = options->socket;
    for (int i = 0; i < options->children; i++)
        warden->children[i].memory = child_memory_new();
    return warden;
}

static void greet(Warden *warden)
{
    int count = 0;
    const Sandbox *sandbox = warden->sandbox;
    const char *const *packages = analyzer_packages(warden->analyzer, &count);
    const char *go_version = analyzer_go_version(warden->analyzer);
    HelloMessage hello = {.analyzer_version = {ANALYZER_VERSION, strlen(ANALYZER_VERSION)},
                          .go_version = {go_version, strlen(go_version)},
                          .layer_count = sandbox->layer_count,
                          .package_count = (uint32_t)(count < LIMIT_IMPORT_PATHS ? count : LIMIT_IMPORT_PATHS)};
    memcpy(hello.layers, sandbox->layers, sizeof hello.layers);
    Buffer payload = {0};
    hello_encode(&payload, &hello, packages);
    stream_send(&warden->daemon, FRAME_HELLO, 0, (Bytes){(char *)payload.data, payload.length});
    buffer_free(&payload);
}

// Sending blocks until escapementd has read it, which it always does.
void warden_run(Warden *warden, Analyzer *analyzer, const Sandbox *sandbox)
{
    madvise(warden, sizeof *warden, MADV_DONTFORK); // what no child shares needn't be copied when it is written to
    warden->analyzer = analyzer;
    warden->sandbox = sandbox;
    signal(SIGPIPE, SIG_IGN);
    greet(warden);
    while (!warden->is_over)
        poll_once(warden, replenish(warden));
    for (int i = 0; i < warden->options->children; i++)
        if (warden->children[i].pid)
            kill(warden->children[i].pid, SIGKILL);
}

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

#include "../protocol/clock.h"
#include "child.h"
#include "child_memory.h"
#include "hooks.h"

enum {
    CHILD_SLOTS = 2 * LIMIT_CHILDREN, // busy ones, spares, and killed ones whose memory the kernel is still giving back
    LAST_WORDS_BYTES = 512,           // of a child's stderr in the log
};

typedef enum ChildState { CHILD_NONE, CHILD_SPARE, CHILD_BUSY, CHILD_ENDING } ChildState;

typedef struct Child {
    ChildState state;
    pid_t pid;
    FrameStream stream;
    int stderr_fd; // read end of a pipe that never blocks the child
    int memory;    // its slot's file of child_memory.h
    uint64_t id;   // of its request
    int64_t deadline_ms;
} Child;

struct Warden {
    Analyzer *analyzer;
    const Sandbox *sandbox;
    const WardenOptions *options;
    FrameStream daemon;
    Child children[CHILD_SLOTS];
    struct pollfd polls[CHILD_SLOTS + 1]; // of poll_once
    Child *polled[CHILD_SLOTS + 1];
    bool is_over;
};

static int count_children(const Warden *warden, ChildState state)
{
    int count = 0;
    for (int i = 0; i < CHILD_SLOTS; i++)
        count += warden->children[i].state == state;
    return count;
}

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

static Child *fork_child(Warden *warden)
{
    Child *child = NULL;
    for (int i = 0; i < CHILD_SLOTS && !child; i++)
        if (warden->children[i].state == CHILD_NONE)
            child = &warden->children[i];
    int sockets[2], pipes[2];
    if (!child || socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, sockets) < 0)
        return NULL;
    if (pipe2(pipes, O_CLOEXEC | O_NONBLOCK) < 0) {
        close(sockets[0]);
        close(sockets[1]);
        return NULL;
    }
    Analyzer *analyzer = warden->analyzer;
    const Sandbox *sandbox = warden->sandbox;
    int memory = child->memory;
    pid_t pid = fork();
    if (pid == 0)
        begin_child(analyzer, sandbox, sockets[1], pipes[1], memory);
    close(sockets[1]);
    close(pipes[1]);
    if (pid < 0) {
        close(sockets[0]);
        close(pipes[0]);
        return NULL;
    }
    fcntl(sockets[0], F_SETFL, O_NONBLOCK); // our end only
    child->state = CHILD_SPARE;
    child->pid = pid;
    child->stderr_fd = pipes[0];
    stream_renew(&child->stream, sockets[0]);
    return child;
}

// ---- death

static void answer_lost(Warden *warden, uint64_t id, LostReason reason, const char *detail)
{
    Buffer payload = {0};
    lost_encode(&payload, reason, detail);
    stream_send(&warden->daemon, FRAME_LOST, id, (Bytes){(char *)payload.data, payload.length});
    buffer_free(&payload);
}

static void forget_child(Child *child)
{
    stream_renew(&child->stream, -1);
    close(child->stderr_fd);
    child->state = CHILD_NONE;
}

// What it printed, made fit for one line of a log.
static void read_last_words(const Child *child, char *words, size_t size)
{
    ssize_t got = read(child->stderr_fd, words, size - 1);
    size_t length = got > 0 ? (size_t)got : 0;
    while (length && words[length - 1] == '\n')
        length--;
    words[length] = '\0';
    for (char *c = words; *c; c++)
        if ((unsigned char)*c < 0x20 || *c == 0x7f)
            *c = ' ';
}

static LostReason reason_of(int status)
{
    if (WIFSIGNALED(status) && WTERMSIG(status) == SIGXCPU)
        return LOST_TIMEOUT;
    if (WIFEXITED(status) && WEXITSTATUS(status) == CHILD_EXIT_OUT_OF_MEMORY)
        return LOST_OUT_OF_MEMORY;
    return LOST_CRASHED;
}

// Its end of the socket is shut: it is dead, or as good as dead.
static void bury_child(Warden *warden, Child *child)
{
    int status = 0;
    kill(child->pid, SIGKILL); // changes nothing for one that has ended by itself
    while (waitpid(child->pid, &status, 0) < 0 && errno == EINTR)
        ;
    char words[LAST_WORDS_BYTES], detail[LAST_WORDS_BYTES + 64];
    read_last_words(child, words, sizeof words);
    if (WIFSIGNALED(status))
        snprintf(detail, sizeof detail, "killed by signal %d (%s)%s%s", WTERMSIG(status),
                 WTERMSIG(status) == SIGSYS ? "forbidden system call" : strsignal(WTERMSIG(status)), *words ? ": " : "",
                 words);
    else
        snprintf(detail, sizeof detail, "exit status %d%s%s", WEXITSTATUS(status), *words ? ": " : "", words);
    if (child->state == CHILD_BUSY)
        answer_lost(warden, child->id, reason_of(status), detail);
    else if (child->state == CHILD_SPARE) {
        fprintf(stderr, "escapement-worker: a spare child ended: %s\n", detail);
        warden->is_over = true; // it hadn't even read a request: something is wrong with all of them
    }
    forget_child(child);
}

// The kernel may need a while to free its memory; poll() reports when it is gone.
static void kill_child(Child *child)
{
    kill(child->pid, SIGKILL);
    child->state = CHILD_ENDING;
}

// ---- the way of a request

static void begin_request(Warden *warden, const Frame *frame)
{
    hooks_run_in_worker(frame->payload);
    Child *child = NULL;
    for (int i = 0; i < CHILD_SLOTS && !child; i++)
        if (warden->children[i].state == CHILD_SPARE)
            child = &warden->children[i];
    if (!child)
        child = fork_child(warden);
    if (!child) {
        answer_lost(warden, frame->id, LOST_CRASHED, "no process could be started");
        return;
    }
    child->state = CHILD_BUSY;
    child->id = frame->id;
    child->deadline_ms = clock_ms() + warden->options->deadline_ms;
    stream_send(&child->stream, FRAME_ANALYZE, frame->id, frame->payload);
}

static bool is_answer(const Frame *frame, uint64_t id)
{
    LostMessage lost;
    return frame->id == id &&
           (frame->kind == FRAME_REPORT || (frame->kind == FRAME_LOST && lost_decode(frame->payload, &lost)));
}

static void hear_child(Warden *warden, Child *child)
{
    if (stream_receive(&child->stream) == STREAM_CLOSED) {
        bury_child(warden, child);
        return;
    }
    Frame frame;
    FrameResult result = stream_next(&child->stream, &frame);
    if (child->state == CHILD_ENDING || result == FRAME_INCOMPLETE)
        return;
    if (result == FRAME_READY && child->state == CHILD_BUSY && is_answer(&frame, child->id)) {
        stream_send(&warden->daemon, frame.kind, frame.id, frame.payload);
    } else if (child->state == CHILD_BUSY) {
        answer_lost(warden, child->id, LOST_CRASHED, "its answer was not a valid message");
    }
    kill_child(child);
}

static void hear_daemon(Warden *warden)
{
    if (stream_receive(&warden->daemon) != STREAM_OK) {
        warden->is_over = true;
        return;
    }
    Frame frame;
    FrameResult result;
    while ((result = stream_next(&warden->daemon, &frame)) == FRAME_READY) {
        if (frame.kind != FRAME_ANALYZE)
            warden->is_over = true;
        else
            begin_request(warden, &frame);
    }
    if (result == FRAME_BROKEN)
        warden->is_over = true;
}

// ---- the loop

static int enforce_deadlines(Warden *warden)
{
    int64_t now = clock_ms(), wait = -1;
    for (int i = 0; i < CHILD_SLOTS; i++) {
        Child *child = &warden->children[i];
        if (child->state != CHILD_BUSY)
            continue;
        int64_t left = child->deadline_ms - now;
        if (left <= 0) {
            answer_lost(warden, child->id, LOST_TIMEOUT, "deadline");
            kill_child(child);
        } else if (wait < 0 || left < wait) {
            wait = left;
        }
    }
    return (int)wait;
}

// One at a time, so that answers aren't kept waiting by forks; true if there is another to come.
static bool replenish(Warden *warden)
{
    int wanted =
        warden->options->busy_children - count_children(warden, CHILD_BUSY) - count_children(warden, CHILD_SPARE);
    return wanted > 0 && fork_child(warden) && wanted > 1;
}

static void poll_once(Warden *warden, int wait_ms)
{
    struct pollfd *polls = warden->polls;
    Child **polled = warden->polled;
    nfds_t count = 1;
    polls[0] = (struct pollfd){.fd = warden->daemon.fd, .events = POLLIN};
    if (stream_wants_to_send(&warden->daemon))
        polls[0].events |= POLLOUT;
    for (int i = 0; i < CHILD_SLOTS; i++) {
        Child *child = &warden->children[i];
        if (child->state == CHILD_NONE)
            continue;
        short events = child->state == CHILD_ENDING ? 0 : POLLIN; // of one that is ending, only the end matters
        if (child->state == CHILD_BUSY && stream_wants_to_send(&child->stream))
            events |= POLLOUT;
        polls[count] = (struct pollfd){.fd = child->stream.fd, .events = events};
        polled[count++] = child;
    }
    if (poll(polls, count, wait_ms) < 0)
        return;
    for (nfds_t i = 1; i < count; i++) {
        if (polls[i].revents & POLLOUT)
            stream_flush(&polled[i]->stream);
        if (polled[i]->state == CHILD_ENDING && polls[i].revents & (POLLHUP | POLLERR))
            bury_child(warden, polled[i]);
        else if (polled[i]->state != CHILD_ENDING && polls[i].revents & (POLLIN | POLLHUP | POLLERR))
            hear_child(warden, polled[i]);
    }
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
    for (int i = 0; i < CHILD_SLOTS; i++) {
        warden->children[i].stream.fd = -1;
        warden->children[i].memory = i < 2 * options->busy_children ? child_memory_new() : -1;
    }
    return warden;
}

void warden_run(Warden *warden, Analyzer *analyzer, const Sandbox *sandbox)
{
    madvise(warden, sizeof *warden, MADV_DONTFORK); // what no child shares needn't be copied when it is written to
    warden->analyzer = analyzer;
    warden->sandbox = sandbox;
    signal(SIGPIPE, SIG_IGN);
    fcntl(warden->daemon.fd, F_SETFL, O_NONBLOCK);

    int count = 0;
    const char *const *packages = analyzer_packages(analyzer, &count);
    const char *go_version = analyzer_go_version(analyzer);
    HelloMessage hello = {.analyzer_version = {ANALYZER_VERSION, strlen(ANALYZER_VERSION)},
                          .go_version = {go_version, strlen(go_version)},
                          .layer_count = sandbox->layer_count,
                          .package_count = (uint32_t)(count < LIMIT_IMPORT_PATHS ? count : LIMIT_IMPORT_PATHS)};
    memcpy(hello.layers, sandbox->layers, sizeof hello.layers);
    Buffer payload = {0};
    hello_encode(&payload, &hello, packages);
    stream_send(&warden->daemon, FRAME_HELLO, 0, (Bytes){(char *)payload.data, payload.length});
    buffer_free(&payload);

    while (!warden->is_over) {
        int wait_ms = enforce_deadlines(warden);
        if (stream_flush(&warden->daemon) != STREAM_OK)
            break;
        poll_once(warden, replenish(warden) ? 0 : wait_ms);
    }
    for (int i = 0; i < CHILD_SLOTS; i++)
        if (warden->children[i].state != CHILD_NONE)
            kill(warden->children[i].pid, SIGKILL);
}

// A worker's children, from CHILD to ENDED (crew.h).

#include "crew.h"

#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "log.h"
#include "protocol/clock.h"

enum {
    END_GRACE_MS = 100,   // for a child to exit by itself after its answer, or after it has shut its socket
    WORKER_GRACE_MS = 2000, // for the worker to tell of an end, once the kernel has freed its memory: beyond this, it hangs
    LAST_WORDS_BYTES = 512, // of a child's stderr in the log
    LIMIT_SPARE_DEATHS = 3, // one may be killed by somebody; of several in a row, something is wrong with all
    LIMIT_LAST_READS = 16 << 10, // of what a dead child has left: a report, however small its pieces
};

static void forget(CrewChild *child)
{
    if (child->state != CREW_NONE && child->stderr_fd >= 0)
        close(child->stderr_fd);
    stream_renew(&child->stream, -1);
    *child = (CrewChild){.stream = child->stream};
}

void crew_end(Crew *crew)
{
    char how[128];
    for (int i = 0; i < crew->size; i++) {
        stream_close(&crew->children[i].stream);
        forget(&crew->children[i]);
    }
    if (crew->worker.pid)
        worker_process_end(&crew->worker, how, sizeof how);
    crew->has_greeted = false;
    crew->spare_deaths = 0;
}

// why: NULL for how the worker itself ended.
static void lose(Crew *crew, const char *why)
{
    char how[128];
    worker_process_end(&crew->worker, how, sizeof how);
    crew_end(crew);
    crew->events.gone(crew->context, why ? why : how);
}

static void kill_worker(Crew *crew, const char *why)
{
    kill(crew->worker.pid, SIGKILL);
    lose(crew, why);
}

bool crew_start(Crew *crew, const PoolOptions *options, char *error, size_t error_size)
{
    bool ok = worker_process_start(&crew->worker, options, error, error_size);
    crew->worker.stream.takes_files = true;
    return ok;
}

bool crew_is_there(const Crew *crew) { return crew->worker.pid; }

static CrewChild *find_state(const Crew *crew, CrewChildState state)
{
    for (int i = 0; i < crew->size; i++)
        if (crew->children[i].state == state)
            return (CrewChild *)(uintptr_t)&crew->children[i];
    return NULL;
}

bool crew_has_spare(const Crew *crew) { return find_state(crew, CREW_SPARE); }

bool crew_has_children(const Crew *crew)
{
    int missing = 0;
    while (missing < crew->size && crew->children[missing].state == CREW_NONE)
        missing++;
    return missing < crew->size;
}

// ---- the life of a child

static void kill_child(Crew *crew, CrewChild *child)
{
    stream_send(&crew->worker.stream, FRAME_KILL, child->number, (Bytes){"", 0});
    child->is_killed = true;
    child->due_ms = clock_ms() + WORKER_GRACE_MS;
}

// It has had its answer, or will not have one from itself.
static void let_go(CrewChild *child)
{
    stream_renew(&child->stream, -1);
    child->state = CREW_ENDING;
    child->due_ms = clock_ms() + END_GRACE_MS;
}

void crew_begin(Crew *crew, uint64_t id, Bytes analyze)
{
    CrewChild *child = find_state(crew, CREW_SPARE);
    child->state = CREW_BUSY;
    child->id = id;
    child->due_ms = clock_ms() + crew->timeout_ms;
    stream_send(&child->stream, FRAME_ANALYZE, id, analyze);
}

// The whole answer of a child that is busy, if it is there.
static void hear_answer(Crew *crew, CrewChild *child)
{
    Frame frame;
    LostMessage lost;
    uint64_t id = child->id;
    FrameResult result = stream_next(&child->stream, &frame);
    if (result == FRAME_INCOMPLETE)
        return;
    crew->spare_deaths = 0;
    if (result == FRAME_READY && frame.id == id && frame.kind == FRAME_REPORT) {
        crew->events.report(crew->context, id, frame.payload);
        let_go(child);
        return;
    }
    // That its report is too large is all that a child can know of its end.
    bool is_too_large = result == FRAME_READY && frame.id == id && frame.kind == FRAME_LOST &&
                        lost_decode(frame.payload, &lost) && lost.reason == LOST_REPORT_TOO_LARGE;
    let_go(child);
    kill_child(crew, child);
    crew->events.lost(crew->context, id, is_too_large ? LOST_REPORT_TOO_LARGE : LOST_CRASHED,
                      is_too_large ? "" : "its answer was not a valid message");
}

// It is gone, or has shut its socket to seem so and is to be killed. The worker will tell how it ended.
static void lose_answer(CrewChild *child)
{
    stream_renew(&child->stream, -1);
    child->state = CREW_LOST;
    child->due_ms = clock_ms() + END_GRACE_MS;
}

static void hear_child(Crew *crew, CrewChild *child)
{
    StreamResult result = stream_receive(&child->stream);
    hear_answer(crew, child);
    if (child->state == CREW_ENDING || result == STREAM_OK)
        return;
    lose_answer(child);
}

static void add_child(Crew *crew, uint64_t number)
{
    int files[CHILD_FILES];
    bool has_files = stream_take_files(&crew->worker.stream, files);
    CrewChild *child = find_state(crew, CREW_NONE);
    if (!child && has_files) {
        close(files[0]);
        close(files[1]);
    }
    if (!child) {
        lose(crew, "it has too many children");
        return;
    }
    if (!has_files) { // we have too many: it is of no use, and in a while there may be room for another's
        *child = (CrewChild){.number = number, .stream = child->stream, .stderr_fd = -1};
        let_go(child);
        return;
    }
    stream_renew(&child->stream, files[0]);
    *child = (CrewChild){.state = CREW_SPARE, .number = number, .stream = child->stream, .stderr_fd = files[1]};
}

// ---- its end

// What it printed, made fit for one line of a log.
static void read_last_words(const CrewChild *child, char *words, size_t size)
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

static void describe_end(const CrewChild *child, int status, char *detail, size_t size)
{
    char words[LAST_WORDS_BYTES];
    read_last_words(child, words, sizeof words);
    if (WIFSIGNALED(status))
        snprintf(detail, size, "killed by signal %d (%s)%s%s", WTERMSIG(status),
                 WTERMSIG(status) == SIGSYS ? "forbidden system call" : strsignal(WTERMSIG(status)), *words ? ": " : "", words);
    else
        snprintf(detail, size, "exit status %d%s%s", WEXITSTATUS(status), *words ? ": " : "", words);
}

static void bury(Crew *crew, CrewChild *child, int status)
{
    char detail[LAST_WORDS_BYTES + 64];
    // It may have answered before; then the answer is in the socket, and nothing more will come.
    for (int reads = 0; child->state == CREW_BUSY && reads < LIMIT_LAST_READS; reads++)
        hear_child(crew, child);
    if (child->state == CREW_BUSY)
        lose_answer(child);
    describe_end(child, status, detail, sizeof detail);
    CrewChildState state = child->state;
    uint64_t id = child->id;
    forget(child);
    if (state == CREW_LOST)
        crew->events.lost(crew->context, id, reason_of(status), detail);
    if (state != CREW_SPARE)
        return;
    log_event("a process that waited for an analysis ended: %s", detail);
    if (++crew->spare_deaths >= LIMIT_SPARE_DEATHS)
        lose(crew, "its children end before they are asked anything");
}

static void hear_end(Crew *crew, const Frame *frame)
{
    int status;
    CrewChild *child = NULL;
    for (int i = 0; i < crew->size && !child; i++)
        if (crew->children[i].state != CREW_NONE && crew->children[i].number == frame->id)
            child = &crew->children[i];
    if (child && ended_decode(frame->payload, &status))
        bury(crew, child, status);
    else
        lose(crew, "it sent an invalid message");
}

// ---- the worker

static void hear_hello(Crew *crew, Bytes payload)
{
    HelloMessage hello;
    char why[512];
    if (crew->has_greeted || !hello_decode(payload, &hello)) {
        lose(crew, "it sent an invalid greeting");
        return;
    }
    crew->has_greeted = true;
    if (!crew->events.hello(crew->context, &hello, why, sizeof why))
        lose(crew, why);
}

static void hear_failure(Crew *crew, Bytes payload)
{
    char why[512];
    size_t length = payload.length < sizeof why ? payload.length : sizeof why - 1;
    memcpy(why, payload.data, length);
    why[length] = '\0';
    lose(crew, why);
}

static void hear_worker(Crew *crew)
{
    Frame frame;
    FrameResult result;
    if (stream_receive(&crew->worker.stream) != STREAM_OK) {
        lose(crew, NULL);
        return;
    }
    while (crew_is_there(crew) && (result = stream_next(&crew->worker.stream, &frame)) != FRAME_INCOMPLETE) {
        if (result == FRAME_READY && frame.kind == FRAME_HELLO)
            hear_hello(crew, frame.payload);
        else if (result == FRAME_READY && frame.kind == FRAME_FAILED && !crew->has_greeted)
            hear_failure(crew, frame.payload);
        else if (result == FRAME_READY && frame.kind == FRAME_CHILD && crew->has_greeted)
            add_child(crew, frame.id);
        else if (result == FRAME_READY && frame.kind == FRAME_ENDED)
            hear_end(crew, &frame);
        else
            lose(crew, "it sent an invalid message");
    }
}

// ---- the loop

int crew_poll(Crew *crew, struct pollfd polls[LIMIT_CREW_POLLS])
{
    int count = 1;
    polls[0] = (struct pollfd){.fd = crew_is_there(crew) ? crew->worker.stream.fd : -1, .events = POLLIN};
    if (stream_wants_to_send(&crew->worker.stream))
        polls[0].events |= POLLOUT;
    for (int i = 0; i < crew->size; i++) {
        CrewChild *child = &crew->children[i];
        if (child->state != CREW_BUSY) // of the others, the worker tells
            continue;
        short events = stream_wants_to_send(&child->stream) ? POLLIN | POLLOUT : POLLIN;
        polls[count] = (struct pollfd){.fd = child->stream.fd, .events = events};
        crew->polled[count++] = child;
    }
    return count;
}

void crew_hear(Crew *crew, const struct pollfd *polls, int count)
{
    for (int i = 1; i < count; i++) {
        CrewChild *child = crew->polled[i];
        if (polls[i].revents & POLLOUT)
            stream_flush(&child->stream);
        if (polls[i].revents & (POLLIN | POLLHUP | POLLERR))
            hear_child(crew, child);
    }
    if (polls[0].revents & POLLOUT)
        stream_flush(&crew->worker.stream);
    if (crew_is_there(crew) && polls[0].revents & (POLLIN | POLLHUP | POLLERR))
        hear_worker(crew);
}

static void end_late_one(Crew *crew, CrewChild *child)
{
    uint64_t id = child->id;
    bool is_busy = child->state == CREW_BUSY;
    if (is_busy)
        let_go(child);
    if (child->is_killed) {
        kill_worker(crew, "it didn't keep a deadline");
        return;
    }
    kill_child(crew, child);
    if (is_busy)
        crew->events.lost(crew->context, id, LOST_TIMEOUT, "deadline");
}

int64_t crew_keep_deadlines(Crew *crew)
{
    int64_t now = clock_ms(), next = INT64_MAX;
    for (int i = 0; i < crew->size && crew_is_there(crew); i++) {
        CrewChild *child = &crew->children[i];
        if (child->state == CREW_NONE || child->state == CREW_SPARE)
            continue;
        if (child->due_ms <= now)
            end_late_one(crew, child);
        if (child->state != CREW_NONE && child->due_ms < next)
            next = child->due_ms;
    }
    return next;
}

// Starting and ending a worker (worker_process.h).

#include "worker_process.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "protocol/clock.h"

enum {
    WORKER_SOCKET = 3,  // where the worker expects it
    END_WAIT_MS = 1000, // for a worker to end by itself; it only has children to kill
};

// Nothing of the daemon's environment is the worker's business: a secret in it would be in reach of what it analyzes.
static char *const no_environment[] = {NULL};

static int spawn(WorkerProcess *process, const PoolOptions *options, int socket)
{
    char children[16], timeout[16], memory[16];
    snprintf(children, sizeof children, "%d", options->workers + options->reserve);
    snprintf(timeout, sizeof timeout, "%d", options->timeout_ms);
    snprintf(memory, sizeof memory, "%d", options->memory_mib);
    const char *arguments[] = {options->worker,
                               options->pack ? "--pack" : "--goroot",
                               options->pack ? options->pack : options->goroot,
                               "--children",
                               children,
                               "--timeout-ms",
                               timeout,
                               "--memory-mib",
                               memory,
                               NULL};
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    sigset_t none, all;
    sigemptyset(&none);
    sigfillset(&all);
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, socket, WORKER_SOCKET);
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_adddup2(&actions, STDERR_FILENO, STDOUT_FILENO);
    posix_spawn_file_actions_addclosefrom_np(&actions, WORKER_SOCKET + 1);
    posix_spawnattr_init(&attributes);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setsigdefault(&attributes, &all);
    // A group of its own: Ctrl-C in a terminal is for the daemon, which lets running analyses end.
    posix_spawnattr_setpgroup(&attributes, 0);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP);
    int result = posix_spawn(&process->pid, options->worker, &actions, &attributes,
                             (char *const *)(const void *)arguments, no_environment);
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
    return result;
}

bool worker_process_start(WorkerProcess *process, const PoolOptions *options, char *error, size_t error_size)
{
    int sockets[2];
    *process = (WorkerProcess){.stream.fd = -1};
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, sockets) < 0) {
        snprintf(error, error_size, "no socket pair: %s", strerror(errno));
        return false;
    }
    // dup2 of a file to its own number would leave it close-on-exec.
    int socket = sockets[1] == WORKER_SOCKET ? fcntl(sockets[1], F_DUPFD_CLOEXEC, WORKER_SOCKET + 1) : sockets[1];
    int result = spawn(process, options, socket);
    close(sockets[1]);
    if (socket != sockets[1])
        close(socket);
    if (result != 0) {
        snprintf(error, error_size, "%s cannot be started: %s", options->worker, strerror(result));
        close(sockets[0]);
        process->pid = 0;
        return false;
    }
    fcntl(sockets[0], F_SETFL, O_NONBLOCK);
    process->stream.fd = sockets[0];
    return true;
}

void worker_process_end(WorkerProcess *process, char *how, size_t how_size)
{
    int status = 0;
    pid_t ended = 0;
    stream_close(&process->stream);
    for (int64_t end = clock_ms() + END_WAIT_MS; !ended && clock_ms() < end;) {
        ended = waitpid(process->pid, &status, WNOHANG);
        if (!ended)
            usleep(1000);
    }
    if (!ended) {
        kill(process->pid, SIGKILL);
        while (waitpid(process->pid, &status, 0) < 0 && errno == EINTR)
            ;
    }
    if (WIFSIGNALED(status))
        snprintf(how, how_size, "signal %d (%s)", WTERMSIG(status), strsignal(WTERMSIG(status)));
    else
        snprintf(how, how_size, "exit status %d", WEXITSTATUS(status));
    process->pid = 0;
}

// supervise COMMAND…: runs the command with a listening socket of this machine as file 3, as systemd does for a socket unit,
// and with a socket to be notified on. Prints "port N" and each "READY=1" or "STOPPING=1" it is sent. SIGHUP: the command
// is ended with SIGTERM and started again, while the socket stays open; SIGTERM: ended, and we end as it did.
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

enum { SOCKET = 3 };

static void fail(const char *what)
{
    perror(what);
    exit(2);
}

static int listening_socket(void)
{
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t size = sizeof address;
    int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (fd < 0 || bind(fd, (struct sockaddr *)&address, size) < 0 || listen(fd, 1024) < 0 || getsockname(fd, (struct sockaddr *)&address, &size) < 0)
        fail("socket");
    printf("port %d\n", ntohs(address.sin_port));
    return fd;
}

// An abstract one, whose name the kernel chooses.
static int notify_socket(void)
{
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    socklen_t size = sizeof(sa_family_t);
    int fd = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (fd < 0 || bind(fd, (struct sockaddr *)&address, size) < 0)
        fail("notify");
    size = sizeof address;
    getsockname(fd, (struct sockaddr *)&address, &size);
    char name[sizeof address.sun_path + 1] = "@";
    memcpy(name + 1, address.sun_path + 1, size - offsetof(struct sockaddr_un, sun_path) - 1);
    setenv("NOTIFY_SOCKET", name, 1);
    return fd;
}

static pid_t start(char **command, int socket)
{
    pid_t pid = fork();
    if (pid != 0)
        return pid;
    char text[16];
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    snprintf(text, sizeof text, "%d", getpid());
    setenv("LISTEN_PID", text, 1);
    setenv("LISTEN_FDS", "1", 1);
    if (socket == SOCKET)
        fcntl(socket, F_SETFD, 0);
    else
        dup2(socket, SOCKET);
    execv(command[0], command);
    fail(command[0]);
    return 0;
}

static int end(pid_t pid)
{
    int status = 0;
    kill(pid, SIGTERM);
    while (waitpid(pid, &status, 0) < 0 && errno == EINTR)
        ;
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

int main(int argc, char **argv)
{
    if (argc < 2)
        return 2;
    setvbuf(stdout, NULL, _IOLBF, 0);
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGHUP);
    sigaddset(&signals, SIGTERM);
    sigprocmask(SIG_BLOCK, &signals, NULL);
    int socket = listening_socket(), notify = notify_socket(), signal_fd = signalfd(-1, &signals, SFD_CLOEXEC);
    pid_t pid = start(argv + 1, socket);
    for (;;) {
        struct pollfd polls[] = {{.fd = notify, .events = POLLIN}, {.fd = signal_fd, .events = POLLIN}};
        if (poll(polls, 2, -1) < 0)
            continue;
        char text[64];
        ssize_t n = polls[0].revents ? recv(notify, text, sizeof text - 1, 0) : 0;
        if (n > 0)
            printf("%.*s\n", (int)n, text);
        struct signalfd_siginfo signal;
        if (!polls[1].revents || read(signal_fd, &signal, sizeof signal) != sizeof signal)
            continue;
        int status = end(pid);
        if (signal.ssi_signo == SIGTERM || status != 0)
            return status;
        pid = start(argv + 1, socket);
    }
}

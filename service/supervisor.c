// The protocol of systemd's sockets and notifications (supervisor.h).

#include "supervisor.h"

#include <fcntl.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

enum { FIRST_SOCKET = 3 };

int supervisor_socket(char *error, size_t error_size)
{
    const char *pid = getenv("LISTEN_PID"), *count = getenv("LISTEN_FDS");
    bool is_for_us = pid && count && strtol(pid, NULL, 10) == getpid();
    int listens = 0, number = is_for_us ? atoi(count) : 0;
    unsetenv("LISTEN_PID"); // our workers have nothing to do with it
    unsetenv("LISTEN_FDS");
    unsetenv("LISTEN_FDNAMES");
    if (!number)
        return -1;
    socklen_t size = sizeof listens;
    if (number != 1 || getsockopt(FIRST_SOCKET, SOL_SOCKET, SO_ACCEPTCONN, &listens, &size) < 0 || !listens) {
        snprintf(error, error_size, "what was handed over (LISTEN_FDS) isn't one listening socket");
        return -2;
    }
    fcntl(FIRST_SOCKET, F_SETFD, FD_CLOEXEC);
    fcntl(FIRST_SOCKET, F_SETFL, fcntl(FIRST_SOCKET, F_GETFL) | O_NONBLOCK);
    return FIRST_SOCKET;
}

void supervisor_notify(const char *state)
{
    const char *path = getenv("NOTIFY_SOCKET");
    struct sockaddr_un address = {.sun_family = AF_UNIX};
    size_t length = path ? strlen(path) : 0;
    if (!length || length >= sizeof address.sun_path)
        return;
    memcpy(address.sun_path, path, length);
    if (*path == '@') // an abstract one
        address.sun_path[0] = '\0';
    int fd = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (fd < 0)
        return;
    (void)sendto(fd, state, strlen(state), MSG_NOSIGNAL, (struct sockaddr *)&address, (socklen_t)(offsetof(struct sockaddr_un, sun_path) + length));
    close(fd);
}

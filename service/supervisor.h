// supervisor: systemd, or who speaks as it does: hands us the socket to listen on, and wants to know when we are ready
// (sd_listen_fds(3), sd_notify(3)). With its socket no client is refused while one daemon ends and the next one starts.
#ifndef ESCAPEMENT_SUPERVISOR_H
#define ESCAPEMENT_SUPERVISOR_H

#include <stddef.h>

// The socket (LISTEN_FDS, LISTEN_PID); -1: there is none; -2 and an error: there is something else. To be called once.
int supervisor_socket(char *error, size_t error_size);
void supervisor_notify(const char *state); // "READY=1", "STOPPING=1" (NOTIFY_SOCKET)

#endif

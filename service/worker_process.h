// worker_process: an escapement-worker as a child process with a socket to it.
#ifndef ESCAPEMENT_WORKER_PROCESS_H
#define ESCAPEMENT_WORKER_PROCESS_H

#include <sys/types.h>

#include "pool.h"
#include "protocol/protocol.h"

typedef struct WorkerProcess {
    pid_t pid;          // 0: none
    FrameStream stream; // never blocks
} WorkerProcess;

bool worker_process_start(WorkerProcess *process, const PoolOptions *options, char *error, size_t error_size);
// Shuts the socket, which a worker takes as the word to end, and makes sure of it; how it had ended, in words.
void worker_process_end(WorkerProcess *process, char *how, size_t how_size);

#endif

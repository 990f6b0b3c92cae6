// escapement-worker: opens one Go release's library, shuts itself in, and analyzes what escapementd sends.
//
//     escapement-worker (--pack FILE | --goroot DIR) [--children N] [--timeout-ms N] [--memory-mib N]
//
// Started by escapementd, never by hand: file 3 is a socket to it. What goes wrong before the first HELLO goes back as
// a FAILED frame, so that the daemon can say it at start.

#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

#include "large_pages.h"
#include "warden.h"

enum {
    DAEMON_SOCKET = 3,
    DEFAULT_TIMEOUT_MS = 2000,
    NICENESS = 10, // analyses come after answers: when there is too much to do, those who can't be served are told so at once
    DEFAULT_MEMORY_MIB = 256, // on top of the library; the largest package of the standard library takes a third of it
};

static void send_failure(const char *reason)
{
    FrameStream stream = {.fd = DAEMON_SOCKET};
    stream_send(&stream, FRAME_FAILED, 0, (Bytes){reason, strlen(reason)});
}

int main(int argc, char **argv)
{
    static const struct option long_options[] = {{"pack", required_argument, NULL, 'p'},
                                                 {"goroot", required_argument, NULL, 'g'},
                                                 {"children", required_argument, NULL, 'c'},
                                                 {"timeout-ms", required_argument, NULL, 't'},
                                                 {"memory-mib", required_argument, NULL, 'm'},
                                                 {0}};
    AnalyzerSource source = {.preload = true, .verify = true, .in_memory = large_pages_exist()};
    WardenOptions options = {.socket = DAEMON_SOCKET, .children = 2};
    int timeout_ms = DEFAULT_TIMEOUT_MS, memory_mib = DEFAULT_MEMORY_MIB;
    for (int option; (option = getopt_long(argc, argv, "", long_options, NULL)) != -1;) {
        switch (option) {
        case 'p': source.pack = optarg; break;
        case 'g': source.goroot = optarg; break;
        case 'c': options.children = atoi(optarg); break;
        case 't': timeout_ms = atoi(optarg); break;
        case 'm': memory_mib = atoi(optarg); break;
        default: return 2;
        }
    }
    struct stat status;
    if (fstat(DAEMON_SOCKET, &status) < 0 || !S_ISSOCK(status.st_mode) || (!source.pack && !source.goroot) ||
        options.children < 1 || options.children > LIMIT_CHILDREN || timeout_ms < 1 || memory_mib < 1) {
        fputs("escapement-worker is started by escapementd, which gives it a socket; it has no use of its own\n",
              stderr);
        return 2;
    }
    large_pages_move_code();
    char error[1024] = "";
    Analyzer *analyzer = analyzer_open(&source, error, sizeof error);
    if (!analyzer) {
        send_failure(error);
        return 1;
    }
    int ignored;
    analyzer_packages(analyzer, &ignored); // listed while files can still be read
    if (source.goroot)
        large_pages_collapse();
    // The kernel counts CPU time in whole seconds. What a child may take on the clock is escapementd's to see to.
    ChildLimits limits = {.cpu_seconds = (uint32_t)(timeout_ms + 999) / 1000, .memory_bytes = (uint64_t)memory_mib << 20};
    setpriority(PRIO_PROCESS, 0, NICENESS); // its children have it too
    Warden *warden = warden_new(&options);
    Sandbox sandbox;
    sandbox_enter(&sandbox, limits);
    warden_run(warden, analyzer, &sandbox);
    _exit(0); // nothing to tidy, and what runs at exit may want what the sandbox took
}

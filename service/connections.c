// A list of peers with the time their request began (connections.h).

#include "connections.h"

#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <time.h>

#include "log.h"
#include "metrics.h"
#include "protocol/clock.h"
#include "protocol/protocol.h"
#include "quota.h"

enum {
    LOOK_EVERY_MS = 500,
    OTHER_FILES = 64, // databases, the port, reports
};

typedef struct Peer {
    int fd; // open as long as the peer is in the list
    _Atomic int64_t since_ms;
    Client client;
    bool is_counted;
    struct Peer *previous, *next;
} Peer;

struct Connections {
    pthread_mutex_t lock; // of what follows
    pthread_cond_t changed;
    Peer *first;
    bool is_closing;
    int limit_ms;
    const Proxies *proxies;
    Quota *per_client, *proxied; // connections of each; requests of each through proxies
    pthread_t thread;
};

static void end_late_ones(Connections *connections, int64_t now)
{
    for (Peer *peer = connections->first; peer; peer = peer->next) {
        if (now - atomic_load(&peer->since_ms) < connections->limit_ms)
            continue;
        shutdown(peer->fd, SHUT_RDWR); // the library sees the end of the connection and closes it
        atomic_store(&peer->since_ms, now);
        metric_add(METRIC_connections_late_total, 1);
    }
}

static void *watch(void *context)
{
    Connections *connections = context;
    pthread_mutex_lock(&connections->lock);
    while (!connections->is_closing) {
        struct timespec until;
        clock_gettime(CLOCK_REALTIME, &until);
        until.tv_nsec += LOOK_EVERY_MS * 1000000L;
        until.tv_sec += until.tv_nsec / 1000000000L;
        until.tv_nsec %= 1000000000L;
        pthread_cond_timedwait(&connections->changed, &connections->lock, &until);
        end_late_ones(connections, clock_ms());
    }
    pthread_mutex_unlock(&connections->lock);
    return NULL;
}

Connections *connections_new(int limit_ms, int limit, int per_client, const Proxies *proxies)
{
    Connections *connections = memory_new(sizeof *connections);
    *connections = (Connections){.limit_ms = limit_ms,
                                 .proxies = proxies,
                                 .per_client = quota_new(limit, per_client),
                                 .proxied = quota_new(limit, per_client)};
    pthread_mutex_init(&connections->lock, NULL);
    pthread_cond_init(&connections->changed, NULL);
    sigset_t all, before; // signals are for the main thread
    sigfillset(&all);
    pthread_sigmask(SIG_SETMASK, &all, &before);
    bool ok = pthread_create(&connections->thread, NULL, watch, connections) == 0;
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    if (ok)
        return connections;
    quota_free(connections->per_client);
    quota_free(connections->proxied);
    free(connections);
    return NULL;
}

void connections_free(Connections *connections)
{
    if (!connections)
        return;
    pthread_mutex_lock(&connections->lock);
    connections->is_closing = true;
    pthread_cond_signal(&connections->changed);
    pthread_mutex_unlock(&connections->lock);
    pthread_join(connections->thread, NULL);
    quota_free(connections->per_client);
    quota_free(connections->proxied);
    pthread_cond_destroy(&connections->changed);
    pthread_mutex_destroy(&connections->lock);
    free(connections);
}

// One too many is shut down at once. The library sees the end of the connection and closes it, as it does with the others.
static void count_peer(Connections *connections, Peer *peer)
{
    if (peer->client.is_proxied)
        return;
    peer->is_counted = quota_take(connections->per_client, &peer->client.address, 1);
    if (peer->is_counted)
        return;
    shutdown(peer->fd, SHUT_RDWR);
    metric_add(METRIC_connections_refused_total, 1);
}

static Peer *peer_add(Connections *connections, struct MHD_Connection *connection)
{
    Peer *peer = memory_new(sizeof *peer);
    int fd = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD)->connect_fd;
    *peer = (Peer){.fd = fd, .since_ms = clock_ms(), .next = connections->first};
    client_of_connection(connection, connections->proxies, &peer->client);
    count_peer(connections, peer);
    if (peer->next)
        peer->next->previous = peer;
    connections->first = peer;
    metric_add(METRIC_connections, 1);
    return peer;
}

static void peer_remove(Connections *connections, Peer *peer)
{
    *(peer->previous ? &peer->previous->next : &connections->first) = peer->next;
    if (peer->next)
        peer->next->previous = peer->previous;
    if (peer->is_counted)
        quota_give(connections->per_client, &peer->client.address, 1);
    free(peer);
    metric_add(METRIC_connections, -1);
}

void connections_notify(void *context, struct MHD_Connection *connection, void **peer, enum MHD_ConnectionNotificationCode code)
{
    Connections *connections = context;
    pthread_mutex_lock(&connections->lock);
    if (code == MHD_CONNECTION_NOTIFY_STARTED)
        *peer = peer_add(connections, connection);
    else if (*peer)
        peer_remove(connections, *peer);
    pthread_mutex_unlock(&connections->lock);
}

void connections_restart(struct MHD_Connection *connection)
{
    const union MHD_ConnectionInfo *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_SOCKET_CONTEXT);
    Peer *peer = info ? info->socket_context : NULL;
    if (peer)
        atomic_store(&peer->since_ms, clock_ms());
}

bool connections_take_request(Connections *connections, const Client *client)
{
    return quota_take(connections->proxied, &client->address, 1);
}

void connections_give_request(Connections *connections, const Client *client) { quota_give(connections->proxied, &client->address, 1); }

int connections_that_fit(int wanted, int other_files)
{
    rlim_t others = (rlim_t)other_files + OTHER_FILES;
    struct rlimit files;
    if (getrlimit(RLIMIT_NOFILE, &files) < 0)
        return wanted;
    files.rlim_cur = files.rlim_max;
    (void)setrlimit(RLIMIT_NOFILE, &files);
    if (getrlimit(RLIMIT_NOFILE, &files) < 0 || files.rlim_cur >= (rlim_t)wanted + others)
        return wanted;
    int fit = files.rlim_cur > 2 * others ? (int)(files.rlim_cur - others) : OTHER_FILES;
    log_event("%d connections at most, for want of files (ulimit -n)", fit);
    return fit;
}

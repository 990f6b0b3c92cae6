// connections: who is connected, how many of them from one address, and the time that each may take for a request and its answer.
//
// The HTTP library ends connections that are silent; a client that sends or reads a byte a second never is. Here a thread
// looks twice a second for those whose request began, or whose connection did, too long ago, and shuts them down.
#ifndef ESCAPEMENT_CONNECTIONS_H
#define ESCAPEMENT_CONNECTIONS_H

#include <microhttpd.h>
#include <stdbool.h>

#include "client.h"

typedef struct Connections Connections;

// per_client: connections of one client at most (0: any number); those of proxies that we trust are not counted, but the
// requests that come through them are. NULL: no thread can be started.
Connections *connections_new(int limit_ms, int limit, int per_client, const Proxies *proxies);
void connections_free(Connections *connections); // after the last connection; NULL is allowed

// An MHD_NotifyConnectionCallback; its context is a Connections.
void connections_notify(void *connections, struct MHD_Connection *connection, void **peer, enum MHD_ConnectionNotificationCode code);
// An answer was sent: the time for the next request begins.
void connections_restart(struct MHD_Connection *connection);

// A request of somebody behind a trusted proxy is as good as a connection; false: too many of his are under way.
bool connections_take_request(Connections *connections, const Client *client);
void connections_give_request(Connections *connections, const Client *client);

// Lets this process have as many files as the system allows. The connections that fit beside
// other_files, `wanted` at most.
int connections_that_fit(int wanted, int other_files);

#endif

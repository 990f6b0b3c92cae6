// client: who asks, also through proxies that we were told to trust.
#ifndef ESCAPEMENT_CLIENT_H
#define ESCAPEMENT_CLIENT_H

#include <microhttpd.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { LIMIT_TRUSTED = 16, ADDRESS_BYTES = 16 };

// An IPv6 address, or an IPv4 one as ::ffff:a.b.c.d (RFC 4291, 2.5.5.2).
typedef struct Address {
    unsigned char bytes[ADDRESS_BYTES];
} Address;

typedef struct Network {
    Address address;
    int bits; // of it that count
} Network;

typedef struct Proxies {
    int count;
    Network items[LIMIT_TRUSTED];
} Proxies;

typedef struct Client {
    Address address;
    bool is_known;    // false: no address (a Unix socket, say)
    bool is_loopback; // of this machine, and no proxy's client
    bool is_proxied;  // what the proxy says of the request may be believed
} Client;

// "10.0.0.0/8, 192.168.1.7, ::1". False: one isn't an address or network, or there are too many.
bool proxies_parse(Proxies *proxies, const char *text);
// The connection's other end; or, if that is a trusted proxy, the last address of X-Forwarded-For, over all its lines, that isn't.
Client client_of(struct MHD_Connection *connection, const Proxies *proxies);
bool client_of_connection(struct MHD_Connection *connection, const Proxies *proxies, Client *client); // its other end in any case; false: not known
void client_follow(Client *client, const Proxies *proxies, const char *const *lines, int count); // of X-Forwarded-For
enum { ADDRESS_CHARS = 46 }; // with the NUL
void address_text(char text[ADDRESS_CHARS], const Address *address);
bool address_parse(Address *address, const char *text, size_t length);

// Who counts as one client where something is limited: an IPv4 address; of IPv6 the first 64 bits, which is what one customer
// has, and also the first 48, which a customer may have 65,536 of those in: they have a few times as much.
typedef struct Group {
    Address prefix;
    int bits;
    int share; // of what one client may have
} Group;

enum { LIMIT_GROUPS = 2, SITE_SHARE = 8 };

int client_groups(const Address *address, Group groups[LIMIT_GROUPS]); // how many there are
bool group_equals(const Group *a, const Group *b);
uint64_t group_hash(const Group *group, const unsigned char *key); // key: of crypto_shorthash

#endif

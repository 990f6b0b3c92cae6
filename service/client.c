// Addresses, networks and X-Forwarded-For (client.h).

#include "client.h"

#include <arpa/inet.h>
#include <sodium.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/socket.h>

enum {
    IPV4_PREFIX_BYTES = 12,
    IPV4_PREFIX_BITS = 96,
    LIMIT_ADDRESS_CHARS = 63,
    LIMIT_FORWARDED_LINES = 16, // as many as proxies that are trusted
};

static const unsigned char ipv4_prefix[IPV4_PREFIX_BYTES] = {[10] = 0xff, [11] = 0xff};

static Address address_of_ipv4(const void *bytes)
{
    Address address;
    memcpy(address.bytes, ipv4_prefix, sizeof ipv4_prefix);
    memcpy(address.bytes + sizeof ipv4_prefix, bytes, sizeof(struct in_addr));
    return address;
}

static bool is_ipv4(const Address *address) { return memcmp(address->bytes, ipv4_prefix, sizeof ipv4_prefix) == 0; }

// Proxies also write "1.2.3.4:567" and "[::1]:567".
bool address_parse(Address *address, const char *text, size_t length)
{
    char host[LIMIT_ADDRESS_CHARS + 1];
    struct in_addr ipv4;
    if (length > LIMIT_ADDRESS_CHARS)
        return false;
    memcpy(host, text, length);
    host[length] = '\0';
    char *start = host, *colon = strchr(host, ':');
    if (*start == '[') {
        start++;
        start[strcspn(start, "]")] = '\0';
    } else if (colon && !strchr(colon + 1, ':')) {
        *colon = '\0';
    }
    if (inet_pton(AF_INET6, start, address->bytes) == 1)
        return true;
    if (inet_pton(AF_INET, start, &ipv4) != 1)
        return false;
    *address = address_of_ipv4(&ipv4);
    return true;
}

void address_text(char text[ADDRESS_CHARS], const Address *address)
{
    bool is_4 = is_ipv4(address);
    inet_ntop(is_4 ? AF_INET : AF_INET6, address->bytes + (is_4 ? IPV4_PREFIX_BYTES : 0), text, ADDRESS_CHARS);
}

static bool network_parse(Network *network, const char *text, size_t length)
{
    const char *slash = memchr(text, '/', length);
    if (!address_parse(&network->address, text, slash ? (size_t)(slash - text) : length))
        return false;
    network->bits = ADDRESS_BYTES * 8;
    if (!slash)
        return true;
    char *end;
    long bits = strtol(slash + 1, &end, 10);
    if (end == slash + 1 || end != text + length || bits < 0 || bits > (is_ipv4(&network->address) ? 32 : 128))
        return false;
    network->bits = (int)bits + (is_ipv4(&network->address) ? IPV4_PREFIX_BITS : 0);
    return true;
}

bool proxies_parse(Proxies *proxies, const char *text)
{
    static const char separators[] = ", ";
    *proxies = (Proxies){0};
    for (text += strspn(text, separators); *text; text += strspn(text, separators)) {
        size_t length = strcspn(text, separators);
        if (proxies->count == LIMIT_TRUSTED || !network_parse(&proxies->items[proxies->count++], text, length))
            return false;
        text += length;
    }
    return true;
}

static bool is_in(const Network *network, const Address *address)
{
    int bytes = network->bits / 8, bits = network->bits % 8;
    return memcmp(network->address.bytes, address->bytes, (size_t)bytes) == 0 &&
           (!bits || (network->address.bytes[bytes] ^ address->bytes[bytes]) >> (8 - bits) == 0);
}

static bool is_trusted(const Proxies *proxies, const Address *address)
{
    for (int i = 0; i < proxies->count; i++)
        if (is_in(&proxies->items[i], address))
            return true;
    return false;
}

static bool is_loopback(const Address *address)
{
    static const Address ipv6 = {{[15] = 1}};
    return is_ipv4(address) ? address->bytes[IPV4_PREFIX_BYTES] == 127 : memcmp(address, &ipv6, sizeof ipv6) == 0;
}

static bool address_of_socket(Address *address, const struct sockaddr *from)
{
    if (from && from->sa_family == AF_INET) {
        *address = address_of_ipv4(&((const struct sockaddr_in *)(const void *)from)->sin_addr);
        return true;
    }
    if (from && from->sa_family == AF_INET6) {
        memcpy(address->bytes, &((const struct sockaddr_in6 *)(const void *)from)->sin6_addr, ADDRESS_BYTES);
        return true;
    }
    return false;
}

// ---- who counts as one

static Group group_of(const Address *address, int bits, int share)
{
    Group group = {.bits = bits, .share = share};
    memcpy(group.prefix.bytes, address->bytes, (size_t)bits / 8);
    return group;
}

int client_groups(const Address *address, Group groups[LIMIT_GROUPS])
{
    groups[0] = group_of(address, is_ipv4(address) ? 128 : 64, 1);
    groups[1] = group_of(address, 48, SITE_SHARE);
    return is_ipv4(address) ? 1 : 2;
}

bool group_equals(const Group *a, const Group *b)
{
    return a->bits == b->bits && memcmp(&a->prefix, &b->prefix, sizeof a->prefix) == 0;
}

uint64_t group_hash(const Group *group, const unsigned char *key)
{
    uint64_t hash;
    unsigned char text[ADDRESS_BYTES + 1];
    memcpy(text, group->prefix.bytes, ADDRESS_BYTES);
    text[ADDRESS_BYTES] = (unsigned char)group->bits;
    crypto_shorthash((unsigned char *)&hash, text, sizeof text, key);
    return hash;
}

// ---- through proxies

// From the right, since what is further left is what the client itself sent. False: the walk is over, at somebody who is not
// trusted or at what is no address.
static bool follow_proxies(Client *client, const Proxies *proxies, const char *forwarded)
{
    const char *end = forwarded + strlen(forwarded);
    while (end > forwarded && is_trusted(proxies, &client->address)) {
        const char *start = end;
        while (start > forwarded && start[-1] != ',')
            start--;
        const char *text = start + strspn(start, " \t");
        size_t length = text < end ? (size_t)(end - text) : 0;
        while (length && (text[length - 1] == ' ' || text[length - 1] == '\t'))
            length--;
        Address address;
        if (!address_parse(&address, text, length))
            return false;
        client->address = address;
        end = start > forwarded ? start - 1 : forwarded;
    }
    return is_trusted(proxies, &client->address);
}

// A proxy may append to the line of the one before or add a line of its own (RFC 9110, 5.3: they are one list). The last ones
// are kept: those are the nearest proxies'.
typedef struct Lines {
    const char *items[LIMIT_FORWARDED_LINES];
    int count;
} Lines;

static enum MHD_Result take_line(void *context, enum MHD_ValueKind kind, const char *name, const char *value)
{
    (void)kind;
    Lines *lines = context;
    if (strcasecmp(name, "X-Forwarded-For") != 0)
        return MHD_YES;
    if (lines->count == LIMIT_FORWARDED_LINES)
        memmove(lines->items, lines->items + 1, (size_t)--lines->count * sizeof *lines->items);
    lines->items[lines->count++] = value ? value : "";
    return MHD_YES;
}

void client_follow(Client *client, const Proxies *proxies, const char *const *lines, int count)
{
    while (count && follow_proxies(client, proxies, lines[count - 1]))
        count--;
}

bool client_of_connection(struct MHD_Connection *connection, const Proxies *proxies, Client *client)
{
    const union MHD_ConnectionInfo *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CLIENT_ADDRESS);
    *client = (Client){0};
    client->is_known = address_of_socket(&client->address, info ? info->client_addr : NULL);
    client->is_proxied = client->is_known && is_trusted(proxies, &client->address);
    client->is_loopback = client->is_known && !client->is_proxied && is_loopback(&client->address);
    return client->is_known;
}

Client client_of(struct MHD_Connection *connection, const Proxies *proxies)
{
    Client client;
    Lines lines = {0};
    if (!client_of_connection(connection, proxies, &client) || !client.is_proxied)
        return client;
    MHD_get_connection_values(connection, MHD_HEADER_KIND, take_line, &lines);
    client_follow(&client, proxies, lines.items, lines.count);
    return client;
}

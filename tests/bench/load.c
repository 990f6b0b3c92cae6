// load PORT FILE.go RATE COUNT CONNECTIONS [same] [ACCEPT]: posts the program COUNT times to the analyze API of this
// machine's PORT, RATE times a second (0: each connection as soon as it has its answer), each time with another comment at
// its end or, with "same", as it is. A request's time starts when it was due, also if no connection was free then, so that
// a service that stalls can't hide it. Prints a line for each status:
//
//     STATUS COUNT P50 P99 MAX        milliseconds; 0 is for connections that ended without an answer
//
// and "503s without Retry-After N", if there are any.
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <netinet/tcp.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

enum { MAX_SOURCE = 64 << 10, MAX_HEAD = 4096, MAX_CONNECTIONS = 4096, MAX_STATUS = 600, GIVE_UP_MS = 15000 };

typedef struct Connection {
    int fd;
    bool is_busy;
    double due;            // of its request
    char head[MAX_HEAD];   // of the answer
    size_t head_length;
    long long body_left;   // -1: the head isn't all there
    int status;
    size_t sent;           // of the request
    char *request;
    size_t request_length;
} Connection;

typedef struct Times {
    float *ms;
    int count;
} Times;

static struct {
    int port, count, connections, begun, ended, poll;
    double rate, start;
    bool is_same;
    const char *accept;
    char source[MAX_SOURCE];
    size_t source_length;
    Connection *all;
    Times times[MAX_STATUS];
    int without_retry_after;
} load;

static double now_ms(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

static void fail(const char *what)
{
    fprintf(stderr, "load: %s: %s\n", what, strerror(errno));
    exit(2);
}

static void open_connection(Connection *c)
{
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons((uint16_t)load.port), .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    int yes = 1;
    c->fd = socket(AF_INET, SOCK_STREAM, 0);
    if (c->fd < 0)
        fail("socket");
    setsockopt(c->fd, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    if (connect(c->fd, (struct sockaddr *)&address, sizeof address) < 0)
        fail("connect");
    fcntl(c->fd, F_SETFL, O_NONBLOCK);
    struct epoll_event event = {.events = EPOLLIN | EPOLLOUT | EPOLLET, .data.ptr = c};
    epoll_ctl(load.poll, EPOLL_CTL_ADD, c->fd, &event);
}

static void note(Connection *c, int status)
{
    Times *times = &load.times[status];
    if (!times->ms)
        times->ms = malloc(sizeof *times->ms * (size_t)load.count);
    times->ms[times->count++] = (float)(now_ms() - c->due);
    c->is_busy = false;
    load.ended++;
}

static void reopen(Connection *c)
{
    if (c->is_busy)
        note(c, 0);
    close(c->fd);
    open_connection(c);
}

static void send_rest(Connection *c)
{
    while (c->is_busy && c->sent < c->request_length) {
        ssize_t n = send(c->fd, c->request + c->sent, c->request_length - c->sent, MSG_NOSIGNAL);
        if (n < 0 && errno == EAGAIN)
            return;
        if (n < 0) {
            reopen(c);
            return;
        }
        c->sent += (size_t)n;
    }
}

static void begin(Connection *c, double due)
{
    char comment[64] = "";
    if (!load.is_same)
        snprintf(comment, sizeof comment, "// %d.%d\n", getpid(), load.begun);
    c->request_length = (size_t)snprintf(c->request, MAX_SOURCE + MAX_HEAD,
                                         "POST /api/v1/analyze HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/x-go\r\nAccept: %s\r\nContent-Length: %zu\r\n\r\n%s%s",
                                         load.accept, load.source_length + strlen(comment), load.source, comment);
    c->due = due;
    c->sent = c->head_length = 0;
    c->body_left = -1;
    c->is_busy = true;
    load.begun++;
    send_rest(c);
}

// The answer's head, once it is all there: what follows it in the buffer is of the body.
static void read_head(Connection *c)
{
    c->head[c->head_length] = '\0';
    char *end = strstr(c->head, "\r\n\r\n"), *length = strstr(c->head, "Content-Length: ");
    if (!end)
        return;
    if (!length || sscanf(c->head, "HTTP/1.1 %d", &c->status) != 1 || c->status >= MAX_STATUS) {
        fprintf(stderr, "load: not understood: %.200s\n", c->head);
        exit(2);
    }
    c->body_left = atoll(length + sizeof "Content-Length: " - 1) - (c->head + c->head_length - (end + 4));
    if (c->status == 503 && !strstr(c->head, "Retry-After: "))
        load.without_retry_after++;
}

static void receive(Connection *c)
{
    static char body[1 << 20];
    while (c->is_busy) {
        bool in_head = c->body_left < 0;
        ssize_t n = in_head ? read(c->fd, c->head + c->head_length, MAX_HEAD - 1 - c->head_length) : read(c->fd, body, sizeof body);
        if (n < 0 && errno == EAGAIN)
            return;
        if (n <= 0) {
            reopen(c);
            return;
        }
        if (in_head) {
            c->head_length += (size_t)n;
            read_head(c);
        } else {
            c->body_left -= n;
        }
        if (!c->body_left)
            note(c, c->status);
    }
    char byte;
    if (recv(c->fd, &byte, 1, MSG_PEEK) == 0)
        reopen(c);
}

// Begins what is due; the time to the next one.
static int begin_due(void)
{
    double now = now_ms();
    for (int i = 0; i < load.connections && load.begun < load.count; i++) {
        double due = load.rate ? load.start + load.begun / load.rate * 1e3 : now;
        if (due > now)
            return (int)(due - now);
        if (!load.all[i].is_busy)
            begin(&load.all[i], due);
    }
    return 1;
}

static int compare(const void *a, const void *b)
{
    float x = *(const float *)a, y = *(const float *)b;
    return (x > y) - (x < y);
}

static void print(int status, Times *times)
{
    if (!times->count)
        return;
    qsort(times->ms, (size_t)times->count, sizeof *times->ms, compare);
    printf("%d %d %.2f %.2f %.2f\n", status, times->count, times->ms[times->count / 2], times->ms[(int)(times->count * 0.99)],
           times->ms[times->count - 1]);
}

int main(int argc, char **argv)
{
    FILE *f = argc > 5 ? fopen(argv[2], "rb") : NULL;
    if (!f) {
        fprintf(stderr, "usage: load PORT FILE.go RATE COUNT CONNECTIONS [same] [ACCEPT]\n");
        return 2;
    }
    load.source_length = fread(load.source, 1, sizeof load.source - 1, f);
    load.port = atoi(argv[1]);
    load.rate = atof(argv[3]);
    load.count = atoi(argv[4]);
    load.connections = atoi(argv[5]);
    load.is_same = argc > 6 && strcmp(argv[6], "same") == 0;
    load.accept = argc > 6 + load.is_same ? argv[6 + load.is_same] : "application/json";
    load.poll = epoll_create1(0);
    load.all = calloc((size_t)load.connections, sizeof *load.all);
    if (load.count < 1 || load.connections < 1 || load.connections > MAX_CONNECTIONS || !load.all)
        return 2;
    for (int i = 0; i < load.connections; i++) {
        load.all[i].request = malloc(MAX_SOURCE + MAX_HEAD);
        open_connection(&load.all[i]);
    }
    load.start = now_ms();
    double heard = load.start;
    while (load.ended < load.count) {
        struct epoll_event events[256];
        int n = epoll_wait(load.poll, events, 256, begin_due());
        for (int i = 0; i < n; i++) {
            Connection *c = events[i].data.ptr;
            send_rest(c);
            receive(c);
        }
        double now = now_ms();
        heard = n ? now : heard;
        if (now - heard > GIVE_UP_MS) {
            fprintf(stderr, "load: %d requests have no answer\n", load.begun - load.ended);
            return 1;
        }
    }
    double seconds = (now_ms() - load.start) / 1e3;
    printf("requests %d seconds %.2f rate %.1f\n", load.count, seconds, load.count / seconds);
    for (int status = 0; status < MAX_STATUS; status++)
        print(status, &load.times[status]);
    if (load.without_retry_after)
        printf("503s without Retry-After %d\n", load.without_retry_after);
    return 0;
}

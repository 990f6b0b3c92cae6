// log: one line on stderr for each event worth an operator's attention, as text or as a JSON object; and if they ask for it,
// one for each request (otherwise requests are only counted, metrics.h). Lines are UTF-8, and what a stranger sent can't control
// a terminal. Safe for any thread.
#ifndef ESCAPEMENT_LOG_H
#define ESCAPEMENT_LOG_H

#include <stdint.h>

typedef enum LogFormat { LOG_TEXT, LOG_JSON } LogFormat;
typedef enum LoggedRequests { LOG_NO_REQUESTS, LOG_PROBLEMS, LOG_ALL_REQUESTS } LoggedRequests; // problems: status 400 and above

typedef struct RequestLine {
    const char *id, *method, *path, *client; // printable ASCII
    int status;
    int64_t took_us;
} RequestLine;

void log_set(LogFormat format, LoggedRequests requests); // before there are threads
void log_event(const char *format, ...) __attribute__((format(printf, 1, 2)));
// What the HTTP library says, mostly of requests that are not HTTP: a few lines a minute, and none where requests are not logged.
void log_library(const char *message);
void log_request(const RequestLine *line);

#endif
